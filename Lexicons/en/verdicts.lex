%format undertone-lexicon 1
%language en

0 out of 10	bad	1	-	own
0 out of 5	bad	1	-	own
0 star	bad	1	-	own
# Bad, of anything, of service, of things; cheating.
# Kept out: "cheap" of fares, "expensive" is mild, "less", "hard" alone, "sorry".
0 stars	bad	1.3	-	own
1 out of 10	bad	1	-	own
1 out of 5	bad	1	-	own
1 star	bad	1.3	-	own
2 out of 10	bad	1	-	own
2 out of 5	bad	1	-	own
2 stars	bad	1	-	own
a blatant lie	unfair	0.8	-	own
a lie	unfair	0.8	-	own
a rip off	unfair	0.8	-	own
abandoned me	bad.service	1	-	own
abandoned us	bad.service	1	-	own
about as helpful as	bad.service	1	-	own
about as useful	bad.service	1	-	own
about as useful as	bad.service	1	-	own
abrupt	bad.service	1	-	own
absolute disaster	bad	1	-	own
absolute fail	bad	1	-	own
absolute pants	bad	1	-	own
absolute rip off	unfair	0.8	-	own
absolute worst	bad.service	1	-	own
absolutely abysmal	bad	1	-	own
absolutely atrocious	bad	1	-	own
absolutely awful	bad	1.3	-	own
absolutely dire	bad	1	-	own
absolutely dreadful	bad	1	-	own
absolutely hopeless	bad.service	1	-	own
absolutely horrible	bad	1.3	-	own
absolutely incompetent	bad.service	1	-	own
absolutely no help	bad.service	0.8	-	own
absolutely sucks	bad.service	1	-	own
absolutely terrible	bad	1.3	-	own
absolutely useless	bad.service	1	-	own
absolutely useless app	bad	1	-	own
abysmal service	bad.service	1.1	-	own
aggressive	bad.service	0.8	-	own
all lies	unfair	0.8	-	own
amateur hour	bad.service	1	-	own
amateur outfit	bad.service	1	-	own
amateurs	bad.service	1	-	own
an absolute disaster	bad	1	-	own
annoyingly	bad	0.5	-	own
another fail	bad	1	-	own
another lie	unfair	0.8	-	own
anything but easy	bad.service	1	-	own
anything but friendly	bad.service	1	-	own
anything but good	bad.service	1	-	own
anything but helpful	bad.service	1	-	own
anything but smooth	bad.service	1	-	own
appalling attitude	bad.service	1	-	own
appalling behavior	bad.service	1	-	own
appalling behaviour	bad.service	1	-	own
appalling company	bad.service	1	-	own
appalling customer service	bad.service	1	-	own
appalling experience	bad.service	1	-	own
appalling service	bad.service	1.1	-	own
appalling treatment	bad.service	1	-	own
appallingly poor	bad.service	1	-	own
arbitrary	unfair	0.7	-	own
are rude	bad.service	1	-	own
are the worst	bad.service	1	-	own
are useless	bad.service	1	-	own
aren't helpful	bad.service	1	-	own
aren't very helpful	bad.service	1	-	own
argumentative	bad.service	1	-	own
arrogance	bad.service	0.8	-	own
arrogant	bad.service	0.8	-	own
as bad as it gets	bad	1.3	-	own
as useful as a	bad.service	1	-	own
as useless as	bad.service	1	-	own
at random	unfair	0.7	-	own
atrocious service	bad.service	1.1	-	own
avoid at all cost	bad	1	-	own
avoid at all costs	bad	1.3	-	own
avoid avoid	bad	1	-	own
avoid completely	bad	1	-	own
avoid if	bad	1	-	own
avoid if you can	bad	1	-	own
avoid like	bad	1	-	own
avoid like the plague	bad	1.3	-	own
avoid them	bad	1.1	-	own
avoid this	bad	1.1	-	own
avoid this airline	bad	1	-	own
avoid this app	bad	1	-	own
avoid this company	bad	1	-	own
avoid this place	bad	1	-	own
awful	bad	0.9	-	own
awful airline	bad.service	1	-	own
awful app	bad.service	1	-	own
awful awful	bad	1	-	own
awful communication	bad.service	1	-	own
awful company	bad.service	1.1	-	own
awful customer service	bad.service	1.1	-	own
awful experience	bad.service	1.1	-	own
awful flight	bad.service	1	-	own
awful management	bad.service	1	-	own
awful people	bad.service	1	-	own
awful product	bad	1	-	own
awful quality	bad.product	0.8	-	own
awful service	bad.service	1.1	-	own
awful staff	bad.service	1	-	own
awful support	bad.service	1	-	own
awful treatment	bad.service	1	-	own
awfully bad	bad	0.9	-	own
awkward	bad	0.5	-	own
bad	bad	0.5	-	own
bad advice	bad.service	1	-	own
bad airline	bad.service	1	-	own
bad airlines	bad.service	1	-	own
bad app	bad	1	-	own
bad ass	phrase.neutral	1	-	own
bad bad	bad	1	-	own
bad battery life	bad	1	-	own
bad boy	phrase.neutral	1	-	own
bad business	bad.service	1	-	own
bad business practice	bad.service	1	-	own
bad communication	bad.service	1	-	own
bad company	bad.service	1	-	own
bad connection	bad	1	-	own
bad customer	bad.service	1	-	own
bad customer care	bad.service	1	-	own
bad customer experience	bad.service	1	-	own
bad customer service	bad.service	1.1	-	own
bad customer support	bad.service	1	-	own
bad design	bad.product	0.8	-	own
bad experience	bad.service	0.6	-	own
bad flight	bad	1	-	own
bad food	bad.product	0.8	-	own
bad guy	phrase.neutral	1	-	own
bad info	bad.service	1	-	own
bad information	bad.service	1	-	own
bad internet	bad	1	-	own
bad job	bad.service	1	-	own
bad management	bad.service	0.8	-	own
bad mannered	bad.service	1	-	own
bad network	bad	1	-	own
bad news	bad	0.5	-	own
bad policy	bad.service	1	-	own
bad product	bad	1	-	own
bad quality	bad.product	0.8	-	own
bad reception	bad	1	-	own
bad response	bad.service	1	-	own
bad service	bad.service	1.1	-	own
bad site	bad	1	-	own
bad smell	bad	1	-	own
bad sound	bad	1	-	own
bad staff	bad.service	1	-	own
bad support	bad.service	1	-	own
bad taste food	bad	1	-	own
bad tempered	bad.service	1	-	own
bad treatment	bad.service	1	-	own
bad update	bad	1	-	own
bad website	bad	1	-	own
bad wifi	bad	1	-	own
badass	phrase.neutral	1	-	own
badly	bad	0.5	-	own
badly designed	bad.product	0.8	-	own
badly made	bad.product	0.8	-	own
badservice	bad.service	1.1	-	own
bait and switch	unfair	0.7	-	own
bait n switch	unfair	0.8	-	own
baited	unfair	0.8	-	own
bald faced lie	unfair	0.8	-	own
bamboozled	unfair	0.8	-	own
battery life sucks	bad.product	0.8	-	own
being rude	bad.service	1	-	own
belittled	bad.service	1	-	own
belittling	bad.service	1	-	own
bending the truth	unfair	0.8	-	own
best avoided	bad	1	-	own
beware	bad	1.1	-	own
beware of	bad	1	-	own
beware of this	bad	1	-	own
beyond rude	bad.service	1	-	own
beyond terrible	bad	1.3	-	own
big fail	bad	1	-	own
big fat zero	bad	1	-	own
big thumbs down	bad	1	-	own
black and white	phrase.neutral	1	-	own
blackmailing	unfair	0.8	-	own
bland	bad	0.5	-	own
bleed us dry	unfair	0.8	-	own
bleeding us dry	unfair	0.8	-	own
blows	bad	0.9	-	own
bold faced lie	unfair	0.8	-	own
bored	bad	0.5	-	own
boring	bad	0.5	-	own
bs excuse	bad	1	-	own
bs excuses	bad	1	-	own
bs policy	bad	1	-	own
buggy app	bad	1	-	own
buggy as	bad	1	-	own
buggy mess	bad	1	-	own
bullcrap	bad	1	-	own
bullied	bad.service	0.8	-	own
bullies	bad.service	0.8	-	own
bully	bad.service	0.8	-	own
bullying	bad.service	0.8	-	own
buyer beware	bad	1.1	-	own
buyers beware	bad	1	-	own
by far the worst	bad.service	1	-	own
can it get any worse	bad.service	1	-	own
can not recommend	bad	1	-	own
can't be arsed	bad.service	1	-	own
can't be bothered to	bad.service	1	-	own
can't be worse	bad.service	1	-	own
can't get any worse	bad	1.3	-	own
can't get worse	bad	1.3	-	own
can't recommend	bad	1.1	-	own
cannot recommend	bad	1.1	-	own
cant recommend	bad	1.1	-	own
careless	bad.service	0.8	-	own
carelessly	bad.service	0.8	-	own
cash grab	unfair	0.7	-	own
catastrophe	bad	0.9	-	own
catastrophic	bad	0.9	-	own
changed the price	unfair	0.8	-	own
changed the rules	unfair	0.8	-	own
changed the terms	unfair	0.8	-	own
changing the price	unfair	0.8	-	own
changing the rules	unfair	0.8	-	own
changing the terms	unfair	0.8	-	own
chaos	bad.service	0.8	-	own
chaotic	bad.service	0.8	-	own
cheap crap	bad	1	-	own
cheap junk	bad	1	-	own
cheap rubbish	bad	1	-	own
cheap shit	bad	1	-	own
cheaply made	bad.product	0.8	-	own
cheapo	bad	1	-	own
cheat	unfair	1.1	-	own
cheat sheet	phrase.neutral	1	-	own
cheated	unfair	1.1	-	own
cheaters	unfair	1.1	-	own
cheating	unfair	1.1	-	own
cheats	unfair	1.1	-	own
chinese crap	bad	1	-	own
chocolate teapot	bad.service	1	-	own
clearly doesn't care	bad.service	1	-	own
clearly don't care	bad.service	1	-	own
cliched	bad	0.5	-	own
clichéd	bad	0.5	-	own
clueless	bad.service	0.8	-	own
clumsy	bad	0.5	-	own
cold and	bad	0.5	-	own
cold brew	phrase.neutral	1	-	own
cold weather	phrase.neutral	1	-	own
combative	bad.service	1	-	own
complete crap	bad	1	-	own
complete disaster	bad	1	-	own
complete fail	bad	1	-	own
complete rip off	unfair	0.8	-	own
complete waste of money	bad.product	0.8	-	own
completely hopeless	bad.service	1	-	own
completely incompetent	bad.service	1	-	own
completely unfair	unfair	0.8	-	own
completely unprofessional	bad.service	1	-	own
completely useless	bad.service	1	-	own
con customers	unfair	0.8	-	own
con job	unfair	0.8	-	own
con people	unfair	0.8	-	own
condescended	bad.service	1	-	own
condescending	bad.service	0.8	-	own
condescension	bad.service	1	-	own
confrontational	bad.service	1	-	own
conmen	unfair	1.1	-	own
conned	unfair	1.1	-	own
conned me	unfair	0.8	-	own
conned us	unfair	0.8	-	own
conning	unfair	0.8	-	own
contrived	bad	0.5	-	own
corporate greed	unfair	0.8	-	own
corrupt bank	unfair	0.8	-	own
corrupt company	unfair	1.1	-	own
corrupt people	unfair	0.8	-	own
costly	bad	0.5	-	own
could it get any worse	bad.service	1	-	own
could not be bothered	bad.service	1	-	own
could not be worse	bad	1.3	-	own
could not have been worse	bad.service	1	-	own
could not recommend	bad	1	-	own
couldn't be arsed	bad.service	1	-	own
couldn't be bothered	bad.service	1	-	own
couldn't be worse	bad	1.3	-	own
couldn't care	bad.service	1	-	own
couldn't get worse	bad	1.3	-	own
couldn't give a	bad.service	1	-	own
couldn't give a damn	bad.service	1	-	own
couldn't give a toss	bad.service	1	-	own
couldn't have been worse	bad.service	1	-	own
couldn't recommend	bad	1	-	own
counterfeit	bad.product	0.8	-	own
cowboy builders	bad.service	1	-	own
cramped	bad.product	0.8	-	own
crap	bad	0.9	-	own
crap app	bad	1	-	own
crap company	bad.service	1	-	own
crap customer service	bad.service	1	-	own
crap service	bad.service	1.1	-	own
crappy	bad	0.9	-	own
crappy airline	bad.service	1	-	own
crappy company	bad.service	1	-	own
crappy customer service	bad.service	1	-	own
crappy service	bad.service	1.1	-	own
crock	bad	1	-	own
crock of	bad	1	-	own
crock of shit	bad	1	-	own
crooked	unfair	1.1	-	own
crooked company	unfair	0.8	-	own
cruddy	bad	1	-	own
crummy	bad	1	-	own
curt	bad.service	1	-	own
customer fail	bad	1	-	own
customer service fail	bad	1	-	own
customer service is a joke	bad.service	1	-	own
customers beware	bad	1	-	own
cut me off	bad.service	0.8	-	own
cuts me off	bad.service	0.8	-	own
daylight robbers	unfair	0.8	-	own
deceit	unfair	1.1	-	own
deceitful	unfair	1.1	-	own
deceitful company	unfair	0.8	-	own
deceive	unfair	1.1	-	own
deceived	unfair	1.1	-	own
deceiving	unfair	1.1	-	own
deceptive	unfair	1.1	-	own
deceptive advertising	unfair	0.8	-	own
deceptive practices	unfair	0.8	-	own
deceptively	unfair	0.8	-	own
defective	bad.product	0.8	-	own
defensive	bad.service	1	-	own
deserted	bad.service	1	-	own
diabolical	bad	0.9	-	own
did not care	bad.service	1	-	own
didn't care	bad.service	1	-	own
didn't fit	bad.product	0.8	-	own
didn't seem to care	bad.service	1	-	own
didnt care	bad.service	1	-	own
dire	bad	0.9	-	own
disaster	bad	0.9	-	own
disaster of	bad	1	-	own
disaster zone	bad	1	-	own
disastrous	bad	0.9	-	own
discourteous	bad.service	0.8	-	own
discriminate	unfair	0.8	-	own
discriminate against	unfair	0.8	-	own
discriminated	unfair	0.7	-	own
discriminated against	unfair	0.8	-	own
discriminating	unfair	0.7	-	own
discrimination	unfair	0.7	-	own
disgraceful behavior	bad.service	1	-	own
disgraceful behaviour	bad.service	1	-	own
disgraceful company	bad.service	1	-	own
disgraceful customer service	bad.service	1	-	own
disgraceful service	bad.service	1	-	own
disgraceful treatment	bad.service	1	-	own
disgusting attitude	bad.service	1	-	own
disgusting behavior	bad.service	1	-	own
disgusting behaviour	bad.service	1	-	own
disgusting company	bad.service	1	-	own
disgusting customer service	bad.service	1	-	own
disgusting food	bad.product	0.8	-	own
disgusting service	bad.service	1.1	-	own
disgusting treatment	bad.service	1	-	own
dishonest	unfair	1.1	-	own
dishonest company	unfair	0.8	-	own
dishonest people	unfair	0.8	-	own
dishonest practices	unfair	0.8	-	own
dishonestly	unfair	1.1	-	own
dishonesty	unfair	1.1	-	own
disinterested	bad.service	1	-	own
disjointed	bad	0.5	-	own
dismal	bad	0.9	-	own
dismissed me	bad.service	1	-	own
dismissed my	bad.service	1	-	own
dismissive	bad.service	0.8	-	own
dismissive of	bad.service	1	-	own
disorganised	bad.service	0.8	-	own
disorganized	bad.service	0.8	-	own
disrespect	bad.service	0.8	-	own
disrespected	bad.service	0.8	-	own
disrespectful	bad.service	0.8	-	own
disrespectfully	bad.service	0.8	-	own
ditched	bad.service	1	-	own
do not book	bad	0.5	-	own
do not bother	bad	1	-	own
do not buy	bad	1.1	-	own
do not care	bad.service	1	-	own
do not download	bad	1	-	own
do not ever buy	bad	1	-	own
do not ever use	bad	1	-	own
do not fall for	bad	1	-	own
do not fly	bad	0.5	-	own
do not give a	bad.service	1	-	own
do not go	bad	1	-	own
do not install	bad	1	-	own
do not recommend	bad	1.1	-	own
do not stay	bad	1	-	own
do not trust	bad	0.5	-	own
do not use this	bad	0.5	-	own
do not waste	bad	1	-	own
do not waste your	bad	1.1	-	own
dodgy	unfair	0.7	-	own
dodgy app	bad	1	-	own
dodgy company	unfair	0.8	-	own
dodgy practices	unfair	0.8	-	own
does not care	bad.service	1	-	own
does not fit	bad.product	0.8	-	own
does not give a	bad.service	1	-	own
doesn't care about	bad.service	1	-	own
doesn't care about customers	bad.service	1	-	own
doesn't care about its customers	bad.service	1	-	own
doesn't fit	bad.product	0.8	-	own
doesn't get worse	bad.service	1	-	own
doesn't give a	bad.service	1	-	own
doesn't give a damn	bad.service	1	-	own
doesn't give a shit	bad.service	1	-	own
doesn't seem to care	bad.service	1	-	own
dog shit	bad	1	-	own
dogshit	bad	1	-	own
don't book	bad	0.5	-	own
don't buy	bad	1.1	-	own
don't care about me	bad.service	1	-	own
don't care about people	bad.service	1	-	own
don't care about the customer	bad.service	1	-	own
don't care about us	bad.service	1	-	own
don't care less	bad.service	1	-	own
don't download	bad	1	-	own
don't ever buy	bad	1	-	own
don't ever use	bad	1	-	own
don't fall for	bad	1	-	own
don't fly	bad	0.5	-	own
don't fly with	bad	1	-	own
don't give a damn	bad.service	1	-	own
don't give a fuck	bad.service	1	-	own
don't give a shit	bad.service	1	-	own
don't go there	bad	1	-	own
don't install	bad	1	-	own
don't order from	bad	1	-	own
don't recommend	bad	1.1	-	own
don't seem to care	bad.service	1	-	own
don't shop	bad	0.5	-	own
don't trust	bad	0.5	-	own
don't use them	bad	1	-	own
don't use this	bad	0.5	-	own
don't waste	bad	1	-	own
don't waste my	bad	1	-	own
don't waste time	bad	1	-	own
don't waste your	bad	1.1	-	own
dont buy	bad	1.1	-	own
dont give a	bad.service	1	-	own
dont give a damn	bad.service	1	-	own
dont give a shit	bad.service	1	-	own
dont recommend	bad	1.1	-	own
dont waste your	bad	1.1	-	own
double standard	unfair	0.8	-	own
double standards	unfair	0.8	-	own
downright rude	bad.service	1	-	own
drains my battery	bad.product	0.8	-	own
dreadful	bad	0.9	-	own
dreadful communication	bad.service	1	-	own
dreadful company	bad.service	1	-	own
dreadful customer service	bad.service	1	-	own
dreadful experience	bad.service	1	-	own
dreadful service	bad.service	1.1	-	own
dull	bad	0.5	-	own
dumped my	bad.service	1	-	own
dumped the	bad.service	1	-	own
dupe	unfair	0.8	-	own
duped	unfair	0.8	-	own
duping	unfair	0.8	-	own
embezzle	unfair	0.8	-	own
evasive answers	bad.service	1	-	own
even worse	bad	0.9	-	own
expensive	bad	0.5	-	own
exploit	unfair	0.7	-	own
exploit people	unfair	0.8	-	own
exploitation	unfair	0.7	-	own
exploitative	unfair	0.7	-	own
exploiting	unfair	0.7	-	own
exploiting customers	unfair	0.8	-	own
exploiting people	unfair	0.8	-	own
exploits	unfair	0.8	-	own
extort	unfair	0.8	-	own
extorted	unfair	0.8	-	own
extorting	unfair	0.8	-	own
extortion	unfair	0.7	-	own
extortionate	unfair	0.7	-	own
extremely bad	bad	0.7	-	own
extremely poor	bad	0.7	-	own
extremely rude	bad.service	1	-	own
extremely unprofessional	bad.service	1	-	own
f grade	bad	1	-	own
fail again	bad	1	-	own
fail fail	bad	1	-	own
fail of	bad	1	-	own
fake	bad.product	0.8	-	own
fake news	phrase.neutral	1	-	own
fakes	bad.product	0.8	-	own
falling apart	bad.product	0.8	-	own
falls apart	bad.product	0.8	-	own
false advertisement	unfair	0.7	-	own
false advertising	unfair	0.7	-	own
false claims	unfair	0.8	-	own
false info	unfair	0.8	-	own
false information	unfair	0.8	-	own
false promise	unfair	0.8	-	own
false promises	unfair	0.8	-	own
falsely	unfair	0.8	-	own
falsely advertised	unfair	0.7	-	own
falsely charged	unfair	0.8	-	own
falsified	unfair	0.8	-	own
far from good	bad.service	1	-	own
far from happy	bad.service	1	-	own
far from helpful	bad.service	1	-	own
far from ideal	bad.service	1	-	own
far from impressed	bad.service	1	-	own
far from perfect	bad.service	1	-	own
far from satisfied	bad.service	1	-	own
favoritism	unfair	0.8	-	own
favouritism	unfair	0.8	-	own
fell apart	bad.product	0.8	-	own
fell off	bad.product	0.8	-	own
fine print	unfair	0.7	-	own
fishy	unfair	0.7	-	own
flat	bad	0.2	-	own
flat out lie	unfair	0.8	-	own
flat out lied	unfair	0.8	-	own
fleece	unfair	0.8	-	own
fleeced	unfair	1.1	-	own
fleecing	unfair	0.8	-	own
flimsy	bad.product	0.8	-	own
fool people	unfair	0.7	-	own
fooled	unfair	0.7	-	own
forged	unfair	0.8	-	own
forgettable	bad	0.5	-	own
foul mouthed	bad.service	1	-	own
fraud	unfair	1.1	-	own
fraud alert	phrase.neutral	1	-	own
fraud department	phrase.neutral	1	-	own
fraud protection	phrase.neutral	1	-	own
fraud team	phrase.neutral	1	-	own
frauds	unfair	1.1	-	own
fraudulent behaviour	unfair	0.8	-	own
fraudulent charges	unfair	0.8	-	own
fraudulent company	unfair	0.8	-	own
free trial	phrase.neutral	1	-	own
garbage	bad	0.9	-	own
garbage app	bad.service	1	-	own
garbage can	phrase.neutral	1	-	own
garbage company	bad.service	1	-	own
garbage customer service	bad.service	1	-	own
garbage product	bad	1	-	own
garbage quality	bad	1	-	own
garbage service	bad.service	1	-	own
gets even worse	bad.service	1	-	own
getting worse	bad	0.9	-	own
ghastly	bad	0.9	-	own
glitchy as	bad	1	-	own
glitchy mess	bad	1	-	own
go from bad	bad.service	1	-	own
god awful	bad	0.9	-	own
god awful app	bad	1	-	own
godawful	bad	0.9	-	own
gouge	unfair	0.7	-	own
gouged	unfair	0.8	-	own
gouging	unfair	0.7	-	own
grabbed my	bad.service	1	-	own
greed	unfair	0.7	-	own
greedy	unfair	0.7	-	own
greedy airline	unfair	0.8	-	own
greedy bank	unfair	0.8	-	own
greedy bastards	unfair	0.8	-	own
greedy company	unfair	0.8	-	own
greedy corporation	unfair	0.8	-	own
grossly unfair	unfair	0.8	-	own
grumpy staff	bad.service	1	-	own
half a star	bad	1	-	own
hands down the worst	bad.service	1	-	own
hangs up on me	bad.service	0.8	-	own
harass	bad.service	0.8	-	own
harassed	bad.service	0.8	-	own
harassing	bad.service	0.8	-	own
harassment	bad.service	0.8	-	own
held hostage	unfair	0.8	-	own
held to ransom	unfair	0.8	-	own
hell	bad	0.9	-	own
hellish	bad	0.9	-	own
hidden charge	unfair	0.8	-	own
hide behind	unfair	0.8	-	own
hideous	bad	0.9	-	own
hides behind	unfair	0.8	-	own
hiding behind	unfair	0.8	-	own
highly unprofessional	bad.service	1	-	own
hit and miss	phrase.neutral	1	-	own
hold my money	unfair	0.8	-	own
holding me hostage	unfair	0.8	-	own
holding my money	unfair	0.8	-	own
holding us hostage	unfair	0.8	-	own
hoodwinked	unfair	0.8	-	own
hopeless	bad	0.9	-	own
hopeless company	bad.service	1	-	own
hopeless service	bad.service	1	-	own
horrendous	bad	0.9	-	own
horrendous service	bad.service	1.1	-	own
horrible	bad	0.9	-	own
horrible airline	bad.service	1.1	-	own
horrible attitude	bad.service	1	-	own
horrible communication	bad.service	1	-	own
horrible company	bad.service	1.1	-	own
horrible customer care	bad.service	1	-	own
horrible customer service	bad.service	1.1	-	own
horrible experience	bad.service	1.1	-	own
horrible flight	bad.service	1	-	own
horrible horrible	bad	1	-	own
horrible management	bad.service	1	-	own
horrible people	bad.service	1	-	own
horrible place	bad.service	1	-	own
horrible product	bad	1	-	own
horrible quality	bad.service	1	-	own
horrible service	bad.service	1.1	-	own
horrible staff	bad.service	1	-	own
horrible support	bad.service	1.1	-	own
horrible treatment	bad.service	1	-	own
horribly	bad	0.9	-	own
horrid	bad	0.9	-	own
horrific	bad	0.9	-	own
horrific experience	bad.service	1.1	-	own
horse crap	bad	1	-	own
horse shit	bad	1	-	own
hostile	bad.service	0.8	-	own
hot trash	bad	1	-	own
huge fail	bad	1	-	own
huge rip off	unfair	0.8	-	own
hung up	bad.service	0.8	-	own
hung up on	bad.service	0.8	-	own
hung up on me	bad.service	0.8	-	own
hypocrisy	unfair	0.7	-	own
hypocrite	unfair	0.7	-	own
hypocrites	unfair	0.7	-	own
hypocritical	unfair	0.7	-	own
if i could give 0	bad	1	-	own
if i could give no	bad	1	-	own
if i could give zero	bad	1	-	own
ignorant	bad.service	0.8	-	own
ill equipped	bad.service	1	-	own
ill mannered	bad.service	1	-	own
ill prepared	bad.service	1	-	own
imitation	bad.product	0.8	-	own
immoral	unfair	1.1	-	own
impolite	bad.service	0.8	-	own
in the small print	unfair	0.8	-	own
inattentive	bad.service	0.8	-	own
incompetence	bad.service	0.8	-	own
incompetent	bad.service	0.8	-	own
incompetent agents	bad.service	1	-	own
incompetent company	bad.service	1	-	own
incompetent fools	bad.service	1	-	own
incompetent people	bad.service	1	-	own
incompetent staff	bad.service	1	-	own
incompetently	bad.service	1	-	own
inconsiderate	bad.service	0.8	-	own
incredibly bad	bad	0.7	-	own
incredibly poor	bad	0.7	-	own
incredibly rude	bad.service	1	-	own
indifference	bad.service	0.8	-	own
indifferent	bad.service	0.8	-	own
inedible	bad.product	0.8	-	own
ineffective	bad.service	0.8	-	own
inefficient	bad.service	0.8	-	own
inept	bad.service	0.8	-	own
inferior	bad	0.5	-	own
intimidated	bad.service	0.8	-	own
intimidating	bad.service	0.8	-	own
intimidation	bad.service	0.8	-	own
is a lie	unfair	0.8	-	own
is pants	bad	1	-	own
is rude	bad.service	1	-	own
is the worst	bad.service	1	-	own
is useless	bad.service	1	-	own
isn't fair	unfair	0.7	-	own
isn't fair to	unfair	0.8	-	own
isn't helpful	bad.service	1	-	own
isn't right	unfair	0.7	-	own
isn't very helpful	bad.service	1	-	own
isnt right	unfair	0.7	-	own
it gets worse	bad.service	1	-	own
it sucks	bad	0.9	-	own
it's a lie	unfair	0.8	-	own
it's not fair	unfair	0.8	-	own
its not fair	unfair	0.8	-	own
janky	bad	1	-	own
joke service	bad.service	1	-	own
junk	bad	0.9	-	own
junk folder	phrase.neutral	1	-	own
junk mail	phrase.neutral	1	-	own
junky	bad	1	-	own
just awful	bad	0.9	-	own
just gets worse	bad.service	1	-	own
just horrible	bad	0.9	-	own
just lies	unfair	0.8	-	own
just terrible	bad	0.9	-	own
keep my money	unfair	0.8	-	own
keeping my money	unfair	0.8	-	own
kept my money	unfair	0.8	-	own
knock off	bad.product	0.8	-	own
lack basic	bad.service	1	-	own
lack common sense	bad.service	1	-	own
lack communication	bad.service	1	-	own
lack courtesy	bad.service	1	-	own
lack customer service	bad.service	1	-	own
lack empathy	bad.service	1	-	own
lack manners	bad.service	1	-	own
lack of care	bad.service	0.8	-	own
lack of empathy	bad.service	0.8	-	own
lack of respect	bad.service	0.8	-	own
lack of training	bad.service	0.8	-	own
lack professionalism	bad.service	1	-	own
lack training	bad.service	1	-	own
lacking in communication	bad.service	1	-	own
lacking in courtesy	bad.service	1	-	own
lacking in customer service	bad.service	1	-	own
lacking in empathy	bad.service	1	-	own
lacking in professionalism	bad.service	1	-	own
lacks common sense	bad.service	1	-	own
lacks courtesy	bad.service	1	-	own
lacks customer service	bad.service	1	-	own
lacks empathy	bad.service	1	-	own
lacks manners	bad.service	1	-	own
lacks professionalism	bad.service	1	-	own
lacks training	bad.service	1	-	own
laughed at me	bad.service	0.8	-	own
laundering	unfair	0.8	-	own
lazy	bad.service	0.8	-	own
leading me on	unfair	0.8	-	own
leave customers	bad.service	1	-	own
leave passengers	bad.service	1	-	own
leaves me stranded	bad.service	1	-	own
leaving customers	bad.service	1	-	own
leaving me stranded	bad.service	1	-	own
leaving passengers	bad.service	1	-	own
leaving us stranded	bad.service	1	-	own
led me on	unfair	0.8	-	own
led to believe	unfair	0.8	-	own
led us on	unfair	0.8	-	own
left me hanging	bad.service	1	-	own
left me in	bad.service	1	-	own
left me on hold	bad.service	1	-	own
left me standing	bad.service	1	-	own
left me stranded	bad.service	1	-	own
left me waiting	bad.service	1	-	own
left me with no	bad.service	1	-	own
left us hanging	bad.service	1	-	own
left us in	bad.service	1	-	own
left us standing	bad.service	1	-	own
left us stranded	bad.service	1	-	own
left us waiting	bad.service	1	-	own
left us with no	bad.service	1	-	own
lemon	bad.product	0.8	-	own
lemon juice	phrase.neutral	1	-	own
less than friendly	bad.service	1	-	own
less than helpful	bad.service	1	-	own
less than ideal	bad.service	1	-	own
less than professional	bad.service	1	-	own
less than satisfactory	bad.service	1	-	own
less than satisfied	bad.service	1	-	own
less than stellar	bad.service	1	-	own
liar liar	unfair	0.8	-	own
lie after lie	unfair	0.8	-	own
lie down	phrase.neutral	1	-	own
lied	unfair	1.1	-	own
lied about	unfair	0.8	-	own
lied again	unfair	0.8	-	own
lied through	unfair	0.8	-	own
lied to	unfair	1.1	-	own
lied to by	unfair	0.8	-	own
lied to me	unfair	1.1	-	own
lied to my face	unfair	0.8	-	own
lied to us	unfair	1.1	-	own
lies	unfair	1.1	-	own
lies after lies	unfair	0.8	-	own
lies and more lies	unfair	0.8	-	own
lies in	phrase.neutral	1	-	own
lies lies	unfair	0.8	-	own
lies lies lies	unfair	0.8	-	own
lies with	phrase.neutral	1	-	own
lifeless	bad	0.5	-	own
load of bollocks	bad	1	-	own
load of crap	bad	1	-	own
load of garbage	bad	1	-	own
load of nonsense	bad	1	-	own
load of old	bad	1	-	own
load of rubbish	bad	1	-	own
loophole	unfair	0.8	-	own
loopholes in	unfair	0.8	-	own
loud mouthed	bad.service	1	-	own
lousy	bad	0.5	-	own
lousy airline	bad.service	1	-	own
lousy company	bad.service	1	-	own
lousy customer service	bad.service	1	-	own
lousy service	bad.service	1.1	-	own
lousy support	bad.service	1	-	own
low quality	bad.product	0.8	-	own
lured	unfair	0.8	-	own
lured in	unfair	0.8	-	own
lured me	unfair	0.8	-	own
lying	unfair	1.1	-	own
lying about	unfair	0.8	-	own
lying again	unfair	0.8	-	own
lying bastards	unfair	0.8	-	own
lying company	unfair	0.8	-	own
manhandled	bad.service	1	-	own
massive fail	bad	1	-	own
messy	bad	0.5	-	own
mickey mouse	bad.service	1	-	own
mickey mouse operation	bad.service	1	-	own
milk customers	unfair	0.8	-	own
milk it	unfair	0.8	-	own
milk us	unfair	0.8	-	own
milking customers	unfair	0.8	-	own
milking us	unfair	0.8	-	own
mindless	bad	0.5	-	own
minus 5 stars	bad	1	-	own
minus stars	bad	1	-	own
misinformed	unfair	0.7	-	own
mislead	unfair	0.7	-	own
misleading ad	unfair	0.8	-	own
misleading ads	unfair	0.8	-	own
misleading advertising	unfair	0.8	-	own
misleading customers	unfair	0.8	-	own
misleading information	unfair	0.8	-	own
misleads	unfair	0.8	-	own
misled	unfair	0.7	-	own
mismanaged	bad.service	0.8	-	own
mismanagement	bad.service	0.8	-	own
misrepresented	unfair	0.7	-	own
mistreat	bad.service	0.8	-	own
mistreated	bad.service	0.8	-	own
money down the drain	bad.product	0.8	-	own
money grab	unfair	0.7	-	own
money grabbers	unfair	0.8	-	own
money grabbing	unfair	0.7	-	own
money grabbing company	unfair	0.8	-	own
money hungry	unfair	0.8	-	own
money making	unfair	0.8	-	own
money making machine	unfair	0.8	-	own
money racket	unfair	0.8	-	own
monopolies	unfair	0.8	-	own
monopolistic	unfair	0.8	-	own
monopolize	unfair	0.7	-	own
monopoly	unfair	0.7	-	own
more lies	unfair	0.8	-	own
move the goalposts	unfair	0.8	-	own
moved the goalposts	unfair	0.8	-	own
moving the goalposts	unfair	0.8	-	own
my bad	phrase.neutral	1	-	own
negative	bad	0.5	-	own
negative stars	bad	1	-	own
neglected	bad.service	0.8	-	own
negligence	bad.service	0.8	-	own
negligent	bad.service	0.8	-	own
never fly	bad	0.5	-	own
never recommend	bad	1.1	-	own
nickel and dime	unfair	0.8	-	own
nickel and dimed	unfair	0.8	-	own
nickel and diming	unfair	0.8	-	own
nickel and diming us	unfair	0.8	-	own
nickle and dime	unfair	0.8	-	own
no apology whatsoever	bad.service	1	-	own
no care	bad.service	1	-	own
no care about	bad.service	1	-	own
no care for	bad.service	1	-	own
no clue	bad.service	0.8	-	own
no clue about	bad.service	1	-	own
no clue how	bad.service	1	-	own
no clue what	bad.service	1	-	own
no common courtesy	bad.service	1	-	own
no communication skills	bad.service	1	-	own
no coordination	bad.service	1	-	own
no customer care	bad.service	1.1	-	own
no customer service	bad.service	0.8	-	own
no customer support	bad.service	1	-	own
no desire to	bad.service	1	-	own
no effort	bad.service	1	-	own
no effort to	bad.service	1	-	own
no empathy	bad.service	0.8	-	own
no help from	bad.service	1	-	own
no help there	bad.service	1	-	own
no help to	bad.service	1	-	own
no help whatsoever	bad.service	1	-	own
no honesty	bad.service	1	-	own
no idea what they	bad.service	1	-	own
no integrity	bad.service	1	-	own
no intention of	bad.service	1	-	own
no intention to	bad.service	1	-	own
no interest in	bad.service	1	-	own
no interest in helping	bad.service	1	-	own
no management	bad.service	1	-	own
no manners	bad.service	0.8	-	own
no one gives a	bad.service	1	-	own
no organisation	bad.service	1	-	own
no organization	bad.service	1	-	own
no professionalism	bad.service	1	-	own
no respect	bad.service	0.8	-	own
no service at all	bad.service	1	-	own
no service whatsoever	bad.service	1	-	own
no standards	bad.service	1	-	own
no stars	bad	1	-	own
no support	bad.service	0.8	-	own
no support at all	bad.service	1	-	own
no support whatsoever	bad.service	1	-	own
no training	bad.service	1	-	own
no transparency	bad.service	1	-	own
no willingness to	bad.service	1	-	own
nobody gives a	bad.service	1	-	own
nobody gives a damn	bad.service	1	-	own
nobody gives a shit	bad.service	1	-	own
noisy	bad.product	0.8	-	own
non existent	bad.service	1	-	own
non existent customer service	bad.service	1	-	own
non existent service	bad.service	1	-	own
nonexistent	bad.service	1	-	own
nonexistent customer service	bad.service	1	-	own
not as pictured	bad.product	0.8	-	own
not at all helpful	bad.service	1	-	own
not fair	unfair	0.7	-	own
not fair at all	unfair	0.8	-	own
not fair to	unfair	0.8	-	own
not fit for purpose	bad.product	0.8	-	own
not genuine	bad.product	0.8	-	own
not give a	bad.service	1	-	own
not helpful at all	bad.service	1	-	own
not helpful whatsoever	bad.service	1	-	own
not ideal	bad	0.5	-	own
not lie	phrase.neutral	1	-	own
not professional	bad.service	1	-	own
not recommend	bad	1.1	-	own
not recommended	bad	1.1	-	own
not right	unfair	0.7	-	own
not very helpful	bad.service	1	-	own
not very professional	bad.service	1	-	own
obsolete	bad.product	0.8	-	own
obviously doesn't care	bad.service	1	-	own
obviously don't care	bad.service	1	-	own
of no help	bad.service	1	-	own
on a technicality	unfair	0.8	-	own
one out of ten	bad	1	-	own
one rule for	unfair	0.8	-	own
one star	bad	1.3	-	own
only gets worse	bad.service	1	-	own
out of date	bad.product	0.8	-	own
outdated	bad.product	0.8	-	own
outright lie	unfair	0.8	-	own
outright lied	unfair	0.8	-	own
over charging	unfair	0.8	-	own
overcharge me	unfair	0.8	-	own
overcharges	unfair	0.8	-	own
overcharging customers	unfair	0.8	-	own
overcharging people	unfair	0.8	-	own
overpriced	bad	0.5	-	own
pathetic airline	bad.service	1	-	own
pathetic app	bad.service	1	-	own
pathetic company	bad.service	1	-	own
pathetic customer service	bad.service	1.1	-	own
pathetic excuse	bad	0.9	-	own
pathetic experience	bad.service	1	-	own
pathetic network	bad.service	1	-	own
pathetic response	bad.service	1	-	own
pathetic service	bad.service	1.1	-	own
pathetic support	bad.service	1	-	own
patronised	bad.service	1	-	own
patronising	bad.service	0.8	-	own
patronized	bad.service	1	-	own
patronizing	bad.service	0.8	-	own
people beware	bad	1	-	own
piece of crap app	bad	1	-	own
piece of garbage	bad.product	0.8	-	own
piece of junk	bad	0.9	-	own
piece of rubbish	bad.product	0.8	-	own
piece of trash	bad	1	-	own
pile of crap app	bad	1	-	own
plain rude	bad.service	1	-	own
played like a fool	unfair	1.1	-	own
playing favourites	unfair	0.8	-	own
playing us	unfair	1.1	-	own
pocketed	unfair	0.8	-	own
pocketing	unfair	0.8	-	own
pointless	bad	0.5	-	own
poor	bad	0.5	-	own
poor airline	bad.service	1	-	own
poor app	bad.service	1	-	own
poor attitude	bad.service	1	-	own
poor battery life	bad	1	-	own
poor build	bad	1	-	own
poor business	bad.service	1	-	own
poor business practice	bad.service	1	-	own
poor communication	bad.service	1.1	-	own
poor communications	bad.service	1	-	own
poor company	bad.service	1	-	own
poor customer	bad.service	1	-	own
poor customer relations	bad.service	1	-	own
poor customer service	bad.service	1.1	-	own
poor effort from	bad.service	1	-	own
poor experience	bad.service	1.1	-	own
poor girl	phrase.neutral	1	-	own
poor guy	phrase.neutral	1	-	own
poor handling	bad.service	1	-	own
poor job	bad.service	1	-	own
poor kid	phrase.neutral	1	-	own
poor man	phrase.neutral	1	-	own
poor management	bad.service	0.8	-	own
poor manners	bad.service	1	-	own
poor organisation	bad.service	1	-	own
poor organization	bad.service	1	-	own
poor performance	bad.service	1	-	own
poor picture	bad	1	-	own
poor planning	bad.service	1	-	own
poor practice	bad.service	1	-	own
poor product	bad	1	-	own
poor quality	bad	0.5	-	own
poor reception	bad	1	-	own
poor response	bad.service	1	-	own
poor screen	bad	1	-	own
poor service	bad.service	1.1	-	own
poor signal strength	bad	1	-	own
poor sound	bad	1	-	own
poor staff	bad.service	1	-	own
poor standard	bad.service	1	-	own
poor standards	bad.service	1	-	own
poor support	bad.service	1.1	-	own
poor training	bad.service	1	-	own
poor treatment	bad.service	1	-	own
poor website	bad	1	-	own
poorly	bad	0.5	-	own
poorly communicated	bad.service	1	-	own
poorly designed	bad.product	0.8	-	own
poorly handled	bad.service	1	-	own
poorly informed	bad.service	1	-	own
poorly made	bad.product	0.8	-	own
poorly managed	bad.service	0.8	-	own
poorly organised	bad.service	1	-	own
poorly organized	bad.service	1	-	own
poorly staffed	bad.service	1	-	own
poorly treated	bad.service	0.8	-	own
poorservice	bad.service	1.1	-	own
pos app	bad	1	-	own
pos phone	bad	1	-	own
pr disaster	bad	1	-	own
pr fail	bad	1	-	own
pr nightmare	bad	1	-	own
predictable	bad	0.5	-	own
pretty awful	bad	0.9	-	own
pretty bad	bad	0.7	-	own
pretty poor	bad	0.7	-	own
pretty terrible	bad	0.9	-	own
pretty useless	bad.service	1	-	own
prey on	unfair	0.8	-	own
preying on	unfair	0.8	-	own
preys on	unfair	0.8	-	own
price gouged	unfair	0.8	-	own
price gougers	unfair	0.8	-	own
price gouging	unfair	0.7	-	own
pricey	bad	0.5	-	own
profit from	unfair	0.5	-	own
profit over people	unfair	0.8	-	own
profiteering	unfair	0.7	-	own
profiting from	unfair	0.8	-	own
profits before	unfair	0.8	-	own
profits over	unfair	0.8	-	own
pure greed	unfair	0.8	-	own
pushed me	bad.service	1	-	own
pushed past	bad.service	1	-	own
questionable	bad	0.5	-	own
quite rude	bad.service	1	-	own
rather rude	bad.service	1	-	own
really awful	bad	0.9	-	own
really bad	bad	0.7	-	own
really horrible	bad	0.9	-	own
really poor	bad	0.7	-	own
really rude	bad.service	1	-	own
really suck	bad.service	1	-	own
really sucks	bad.service	1	-	own
really terrible	bad	0.9	-	own
really unfair	unfair	0.8	-	own
recipe for disaster	bad	1	-	own
refuse to	bad.service	0.5	-	own
refuse to answer	bad.service	1	-	own
refuse to give	bad.service	1	-	own
refuse to help	bad.service	1	-	own
refuse to refund	bad.service	1	-	own
refused to answer	bad.service	1	-	own
refused to do	bad.service	1	-	own
refused to give	bad.service	1	-	own
refused to honor	bad.service	1	-	own
refused to honour	bad.service	1	-	own
refused to let me	bad.service	1	-	own
refused to let us	bad.service	1	-	own
refused to listen	bad.service	1	-	own
refused to put	bad.service	1	-	own
refused to refund	bad.service	1	-	own
refused to speak	bad.service	1	-	own
refused to transfer	bad.service	1	-	own
refuses to help	bad.service	1	-	own
refusing to help	bad.service	1	-	own
refusing to refund	bad.service	1	-	own
report a scam	phrase.neutral	1	-	own
repulsive	bad	0.9	-	own
revolting	bad	0.9	-	own
ridiculous company	bad.service	1	-	own
ridiculous customer service	bad.service	1	-	own
ridiculous delay	bad.service	1	-	own
ridiculous service	bad.service	1	-	own
ridiculous wait	bad.service	1	-	own
ridiculous wait times	bad.service	1	-	own
rip off	unfair	0.7	-	own
rip off company	unfair	0.8	-	own
rip off prices	unfair	0.8	-	own
rip offs	unfair	0.7	-	own
rip people off	unfair	0.8	-	own
rip you off	unfair	0.8	-	own
ripoff	unfair	0.7	-	own
ripoffs	unfair	0.8	-	own
ripped off	unfair	0.7	-	own
ripping me off	unfair	0.8	-	own
ripping off	unfair	0.7	-	own
ripping people off	unfair	0.7	-	own
ripping us off	unfair	0.8	-	own
rips off	unfair	0.8	-	own
rips people off	unfair	0.8	-	own
rips you off	unfair	0.8	-	own
robbed	unfair	1.1	-	own
robbers	unfair	1.1	-	own
robbery	unfair	0.7	-	own
robbing	unfair	1.1	-	own
rock bottom	bad	1.3	-	own
rolled her eyes	bad.service	0.8	-	own
rolled his eyes	bad.service	0.8	-	own
rough idea	phrase.neutral	1	-	own
rubbish	bad	0.9	-	own
rubbish app	bad.service	1	-	own
rubbish company	bad.service	1	-	own
rubbish customer service	bad.service	1	-	own
rubbish network	bad.service	1	-	own
rubbish product	bad	1	-	own
rubbish quality	bad	1	-	own
rubbish service	bad.service	1.1	-	own
rude	bad.service	0.8	-	own
rude agents	bad.service	1	-	own
rude and	bad.service	1	-	own
rude attendant	bad.service	1	-	own
rude attendants	bad.service	1	-	own
rude attitude	bad.service	1	-	own
rude crew	bad.service	1	-	own
rude customer service	bad.service	1	-	own
rude driver	bad.service	1	-	own
rude drivers	bad.service	1	-	own
rude email	bad.service	1	-	own
rude employee	bad.service	1	-	own
rude employees	bad.service	1	-	own
rude flight attendant	bad.service	1	-	own
rude flight attendants	bad.service	1	-	own
rude guy	bad.service	1	-	own
rude lady	bad.service	1	-	own
rude man	bad.service	1	-	own
rude manager	bad.service	1	-	own
rude on the phone	bad.service	1	-	own
rude over the phone	bad.service	1	-	own
rude people	bad.service	1	-	own
rude person	bad.service	1	-	own
rude rep	bad.service	1	-	own
rude reply	bad.service	1	-	own
rude representatives	bad.service	1	-	own
rude reps	bad.service	1	-	own
rude response	bad.service	1	-	own
rude service	bad.service	1	-	own
rude staff	bad.service	1	-	own
rude supervisor	bad.service	1	-	own
rude to customers	bad.service	1	-	own
rude to me	bad.service	1	-	own
rude to my	bad.service	1	-	own
rude to passengers	bad.service	1	-	own
rude to us	bad.service	1	-	own
rude tone	bad.service	1	-	own
rude woman	bad.service	1	-	own
rudely	bad.service	0.8	-	own
rudeness	bad.service	0.8	-	own
ruder	bad.service	1	-	own
rudest	bad.service	1	-	own
rules for thee	unfair	0.8	-	own
scam	unfair	1.1	-	own
scam alert	phrase.neutral	1	-	own
scam artist	unfair	0.8	-	own
scam company	unfair	0.8	-	own
scammed	unfair	1.1	-	own
scammer	unfair	1.1	-	own
scamming	unfair	1.1	-	own
scammy	unfair	0.8	-	own
scams	unfair	1.1	-	own
screamed at	bad.service	1	-	own
screamed at me	bad.service	0.8	-	own
screaming at	bad.service	1	-	own
screwed me	unfair	1.1	-	own
screwed me over	unfair	1.1	-	own
screwed over	unfair	1.1	-	own
screwing customers	unfair	1.1	-	own
screwing me over	unfair	1.1	-	own
screwing people	unfair	1.1	-	own
scummy	unfair	0.8	-	own
second class service	bad.service	1	-	own
second rate	bad	0.5	-	own
service a joke	bad.service	1	-	own
service blows	bad.service	1	-	own
service has been awful	bad.service	1	-	own
service has been terrible	bad.service	1	-	own
service is a disgrace	bad.service	1	-	own
service is a joke	bad.service	1	-	own
service is awful	bad.service	1	-	own
service is bad	bad.service	1	-	own
service is crap	bad.service	1	-	own
service is garbage	bad.service	1	-	own
service is horrible	bad.service	1	-	own
service is non existent	bad.service	1	-	own
service is pathetic	bad.service	1	-	own
service is poor	bad.service	1	-	own
service is rubbish	bad.service	1	-	own
service is shit	bad.service	1	-	own
service is shocking	bad.service	1	-	own
service is terrible	bad.service	1	-	own
service is trash	bad.service	1	-	own
service is useless	bad.service	1	-	own
service non existent	bad.service	1	-	own
service stinks	bad.service	1	-	own
service sucks	bad.service	1	-	own
service sux	bad.service	1	-	own
service was awful	bad.service	1	-	own
service was bad	bad.service	1	-	own
service was horrible	bad.service	1	-	own
service was poor	bad.service	1	-	own
service was shocking	bad.service	1	-	own
service was terrible	bad.service	1	-	own
shady	unfair	0.7	-	own
shady as	unfair	0.8	-	own
shady business	unfair	0.8	-	own
shady company	unfair	0.8	-	own
shady practice	unfair	0.8	-	own
shady practices	unfair	0.8	-	own
shafted	unfair	1.1	-	own
shallow	bad	0.5	-	own
shambolic	bad	1	-	own
sheer greed	unfair	0.8	-	own
shipwreck	bad	1	-	own
shit airline	bad.service	1	-	own
shit app	bad.service	1	-	own
shit company	bad.service	1	-	own
shit customer service	bad.service	1	-	own
shit network	bad.service	1	-	own
shit service	bad.service	1.1	-	own
shitty airline	bad.service	1	-	own
shitty app	bad.service	1	-	own
shitty company	bad.service	1	-	own
shitty customer service	bad.service	1	-	own
shitty network	bad.service	1	-	own
shitty service	bad.service	1.1	-	own
shocking attitude	bad.service	1	-	own
shocking company	bad.service	1	-	own
shocking customer service	bad.service	1	-	own
shocking experience	bad.service	1	-	own
shocking service	bad.service	1.1	-	own
shocking treatment	bad.service	1	-	own
shockingly	bad.service	1	-	own
shockingly bad	bad.service	1	-	own
shockingly poor	bad.service	1	-	own
shoddy	bad	0.9	-	own
shooed	bad.service	1	-	own
short tempered	bad.service	1	-	own
shouted at	bad.service	1	-	own
shouted at me	bad.service	0.8	-	own
shouting at	bad.service	1	-	own
shoved	bad.service	1	-	own
sickening	bad	0.9	-	own
simply awful	bad	0.9	-	own
simply horrible	bad	0.9	-	own
simply terrible	bad	0.9	-	own
simply the worst	bad	1	-	own
sitting on my money	unfair	0.8	-	own
sketchy	unfair	0.7	-	own
slammed the phone	bad.service	0.8	-	own
sleazy	unfair	1.1	-	own
slipped in	unfair	0.8	-	own
sloppy	bad	0.5	-	own
slung	bad.service	1	-	own
small print	unfair	0.8	-	own
smirked	bad.service	1	-	own
smirking	bad.service	1	-	own
snapped at	bad.service	1	-	own
snapped at me	bad.service	1	-	own
snappy with	bad.service	1	-	own
snarky	bad.service	1	-	own
snarl	bad.service	1	-	own
snarled	bad.service	1	-	own
sneaked	unfair	0.8	-	own
sneaky	unfair	0.7	-	own
sneaky charges	unfair	0.8	-	own
sneaky fees	unfair	0.8	-	own
sneered	bad.service	1	-	own
sneering	bad.service	1	-	own
sniggered	bad.service	1	-	own
snuck in	unfair	0.8	-	own
so awful	bad	0.9	-	own
so bad	bad	0.7	-	own
so horrible	bad	0.9	-	own
so incompetent	bad.service	1	-	own
so poor	bad	0.7	-	own
so rude	bad.service	1	-	own
so terrible	bad	0.9	-	own
so unfair to	unfair	0.8	-	own
so unprofessional	bad.service	1	-	own
so useless	bad.service	1	-	own
spam folder	phrase.neutral	1	-	own
squeeze every	unfair	0.8	-	own
squeezing every	unfair	0.8	-	own
stay away	bad	1.1	-	own
stay clear	bad	0.5	-	own
stay clear of	bad	1	-	own
stay well away	bad	1	-	own
steal from	unfair	0.8	-	own
steal money	unfair	0.8	-	own
steal my money	harm	0.7	-	own
steal people's	unfair	0.8	-	own
stealing from	unfair	1.1	-	own
stealing money	unfair	0.8	-	own
stealing my money	unfair	1.1	-	own
stealing our	unfair	0.8	-	own
stealing people's	unfair	0.8	-	own
steaming pile of	bad	1	-	own
steer clear	bad	1.1	-	own
steer clear of	bad	1	-	own
stinks	bad	0.9	-	own
stole from me	unfair	1.1	-	own
stole money	harm	0.7	-	own
stole my	harm	0.7	-	own
stole our	harm	0.7	-	own
straight up lie	unfair	0.8	-	own
straight up lied	unfair	0.8	-	own
stranded me	bad.service	1	-	own
stranded us	bad.service	1	-	own
stranding	bad.service	1	-	own
string me along	unfair	0.8	-	own
stringing along	unfair	0.8	-	own
stringing me along	unfair	0.8	-	own
stroke of luck	phrase.neutral	1	-	own
strung along	unfair	0.8	-	own
stupidly	bad	0.5	-	own
sub par service	bad.service	1	-	own
subpar service	bad.service	1	-	own
substandard service	bad.service	1	-	own
such a fail	bad	1	-	own
such a rip off	unfair	0.8	-	own
suck	bad	0.9	-	own
suck at	bad.service	1	-	own
sucked	bad	0.9	-	own
sucking	bad	0.9	-	own
sucks	bad	0.9	-	own
sucks ass	bad.service	1	-	own
sucks at	bad.service	1	-	own
sucks balls	bad.service	1	-	own
sucks big time	bad.service	1	-	own
sucks so bad	bad.service	1	-	own
sucks so much	bad.service	1	-	own
sucky service	bad.service	1	-	own
sullen staff	bad.service	1	-	own
super rude	bad.service	1	-	own
surly	bad.service	1	-	own
sux	bad	0.9	-	own
sux so	bad.service	1	-	own
swindle	unfair	1.1	-	own
swindle people	unfair	0.8	-	own
swindled	unfair	1.1	-	own
swindlers	unfair	1.1	-	own
swindling	unfair	0.8	-	own
tacked on	unfair	0.8	-	own
take advantage	unfair	0.7	-	own
taking advantage	unfair	0.7	-	own
taking my money	unfair	1.1	-	own
tat	bad	1	-	own
tatty	bad	1	-	own
technicality	unfair	0.8	-	own
tedious	bad	0.5	-	own
tell a lie	unfair	1.1	-	own
tell lies	unfair	0.8	-	own
telling lies	unfair	0.8	-	own
terribad	bad	0.9	-	own
terrible	bad	0.9	-	own
terrible airline	bad.service	1.1	-	own
terrible airlines	bad.service	1	-	own
terrible app	bad.service	1	-	own
terrible attitude	bad.service	1	-	own
terrible business	bad.service	1	-	own
terrible communication	bad.service	1.1	-	own
terrible communications	bad.service	1	-	own
terrible company	bad.service	1.1	-	own
terrible customer care	bad.service	1	-	own
terrible customer experience	bad.service	1	-	own
terrible customer service	bad.service	1.1	-	own
terrible customer support	bad.service	1	-	own
terrible day with	bad.service	1	-	own
terrible experience	bad.service	1.1	-	own
terrible flight	bad.service	1	-	own
terrible handling	bad.service	1	-	own
terrible job	bad.service	1	-	own
terrible management	bad.service	0.8	-	own
terrible organisation	bad.service	1	-	own
terrible people	bad.service	1	-	own
terrible product	bad	1	-	own
terrible quality	bad.product	0.8	-	own
terrible service	bad.service	1.1	-	own
terrible staff	bad.service	1	-	own
terrible support	bad.service	1.1	-	own
terrible terrible	bad	1	-	own
terrible treatment	bad.service	1	-	own
terribly	bad	0.9	-	own
terse	bad.service	1	-	own
that bad	bad	0.7	-	own
that isn't fair	unfair	0.8	-	own
that sucks	bad	0.9	-	own
that's not fair	unfair	0.8	-	own
the absolute worst	bad.service	1	-	own
the very worst	bad.service	1	-	own
the worst	bad	0.9	-	own
the worst ever	bad	1.3	-	own
they suck	bad.service	1	-	own
thief	unfair	1.1	-	own
think twice	bad	0.5	-	own
think twice before	bad	1	-	own
third class service	bad.service	1	-	own
third world service	bad.service	1	-	own
this bad	bad	0.7	-	own
this sucks	bad	0.9	-	own
threatened me	bad.service	0.8	-	own
threatening	bad.service	0.8	-	own
threatening me	bad.service	0.8	-	own
threatens me	bad.service	0.8	-	own
threw my	bad.service	1	-	own
threw our	bad.service	1	-	own
threw the	bad.service	0.5	-	own
throwing my	bad.service	1	-	own
thumbs down	bad	1	-	own
tin pot	bad.service	1	-	own
tinpot	bad.service	1	-	own
tired	bad	0.5	-	own
to be avoided	bad	1	-	own
to hell and back	phrase.neutral	1	-	own
told a lie	unfair	1.1	-	own
told lies	unfair	0.8	-	own
told me lies	unfair	0.8	-	own
too bad service	bad.service	1	-	own
too big	bad.product	0.8	-	own
too expensive	bad	0.5	-	own
too loud	bad.product	0.8	-	own
too short	bad.product	0.8	-	own
too small	bad.product	0.8	-	own
too tight	bad.product	0.8	-	own
took advantage	unfair	0.7	-	own
took my money	unfair	1.1	-	own
tossed my	bad.service	1	-	own
total crap	bad	1	-	own
total disaster	bad	1	-	own
total fail	bad	1	-	own
total rip off	unfair	0.8	-	own
total waste of money	bad.product	0.8	-	own
totally incompetent	bad.service	1	-	own
totally sucks	bad.service	1	-	own
totally unfair	unfair	0.8	-	own
totally unprofessional	bad.service	1	-	own
totally useless	bad.service	1	-	own
trash	bad	0.9	-	own
trash app	bad.service	1	-	own
trash can	phrase.neutral	1	-	own
trash company	bad.service	1	-	own
trash quality	bad	1	-	own
trash service	bad.service	1	-	own
treat customers	bad.service	1.1	-	own
treat me like	bad.service	1.1	-	own
treat people	bad.service	0.8	-	own
treat us like fools	unfair	1.1	-	own
treat your customers	bad.service	1.1	-	own
treated badly	bad.service	0.8	-	own
treated like	bad.service	0.8	-	own
treated like crap	bad.service	1.1	-	own
treated like dirt	bad.service	1.1	-	own
treated like shit	bad.service	1.1	-	own
treated poorly	bad.service	0.8	-	own
treated unfairly	unfair	0.8	-	own
treating us like fools	unfair	1.1	-	own
trick	unfair	0.7	-	own
trick customers	unfair	0.8	-	own
trick people	unfair	0.8	-	own
tricked	unfair	0.7	-	own
tricked me	unfair	0.8	-	own
tricked us	unfair	0.8	-	own
tricking	unfair	0.8	-	own
tricks customers	unfair	0.8	-	own
tricks people	unfair	0.8	-	own
tricky	unfair	0.7	-	own
truly awful	bad	0.9	-	own
truly bad	bad	0.7	-	own
truly horrible	bad	0.9	-	own
truly terrible	bad	0.9	-	own
turned her back	bad.service	1	-	own
turned his back	bad.service	1	-	own
turned their back	bad.service	1	-	own
turned their backs	bad.service	1	-	own
twist my words	unfair	0.8	-	own
twisting my words	unfair	0.8	-	own
twisting the	unfair	0.8	-	own
two bit	bad.service	1	-	own
two stars	bad	1	-	own
two thumbs down	bad	1	-	own
ugly	bad	0.5	-	own
unacceptable behavior	bad.service	1	-	own
unacceptable behaviour	bad.service	1	-	own
unacceptable customer service	bad.service	1	-	own
unacceptable delay	bad.service	1	-	own
unacceptable delays	bad.service	1	-	own
unacceptable service	bad.service	1	-	own
unacceptable treatment	bad.service	1	-	own
unacceptable wait	bad.service	1	-	own
unaccommodating	bad.service	1	-	own
unapologetic	bad.service	1	-	own
unbelievably bad service	bad.service	1	-	own
unbelievably rude	bad.service	1	-	own
uncaring	bad.service	0.8	-	own
uncomfortable	bad.product	0.8	-	own
unconcerned	bad.service	1	-	own
unconvincing	bad	0.5	-	own
uncooperative	bad.service	1	-	own
under handed	unfair	0.8	-	own
under trained	bad.service	1	-	own
underhand	unfair	0.8	-	own
underhanded	unfair	0.8	-	own
undertrained	bad.service	1	-	own
unethical	unfair	1.1	-	own
unfair	unfair	0.7	-	own
unfair charge	unfair	0.8	-	own
unfair charges	unfair	0.8	-	own
unfair policy	unfair	0.8	-	own
unfair practice	unfair	0.8	-	own
unfair practices	unfair	0.8	-	own
unfair treatment	unfair	0.8	-	own
unfairly	unfair	0.7	-	own
unfit	bad.product	0.8	-	own
unfit for purpose	bad.product	0.8	-	own
unfriendly	bad.service	0.8	-	own
unfunny	bad	0.5	-	own
unhelpful	bad.service	0.8	-	own
unhelpfully	bad.service	1	-	own
unhelpfulness	bad.service	1	-	own
uninformed	bad.service	0.5	-	own
uninspired	bad	0.5	-	own
uninterested	bad.service	1	-	own
unjust	unfair	0.7	-	own
unjustifiable	unfair	0.8	-	own
unjustified	unfair	0.8	-	own
unjustly	unfair	0.8	-	own
unknowledgeable	bad.service	1	-	own
unmotivated	bad.service	1	-	own
unnecessarily	bad	0.5	-	own
unnecessary	bad	0.5	-	own
unneeded	bad	0.5	-	own
unorganised	bad.service	0.8	-	own
unorganized	bad.service	0.8	-	own
unplayable	bad.product	0.8	-	own
unpleasant	bad	0.5	-	own
unprepared	bad.service	0.5	-	own
unprincipled	unfair	0.8	-	own
unprofessional	bad.service	0.8	-	own
unprofessional and dishonest	unfair	0.8	-	own
unprofessional behavior	bad.service	1	-	own
unprofessional behaviour	bad.service	1	-	own
unprofessional company	bad.service	1	-	own
unprofessional service	bad.service	1	-	own
unprofessional staff	bad.service	1	-	own
unprofessionally	bad.service	0.8	-	own
unqualified	bad.service	1	-	own
unreasonable	unfair	0.8	-	own
unreasonably	unfair	0.8	-	own
unreliable	bad.product	0.8	-	own
unscrupulous	unfair	0.8	-	own
unskilled	bad.service	1	-	own
unsympathetic staff	bad.service	1	-	own
untrained	bad.service	1	-	own
unusable	bad.product	0.8	-	own
unwatchable	bad.product	0.8	-	own
unwelcoming	bad.service	1	-	own
unwilling	bad.service	1	-	own
unwilling to	bad.service	1	-	own
unwilling to help	bad.service	1	-	own
ur app sucks	bad.service	1	-	own
ur service	bad.service	1	-	own
ur service sucks	bad.service	1	-	own
ur service sux	bad.service	1	-	own
useless	bad	0.9	-	own
useless advice	bad.service	1	-	own
useless agents	bad.service	1	-	own
useless airline	bad.service	1	-	own
useless answer	bad.service	1	-	own
useless app	bad	1	-	own
useless bank	bad.service	1	-	own
useless bunch	bad.service	1	-	own
useless company	bad.service	1	-	own
useless customer service	bad.service	1.1	-	own
useless feature	bad	1	-	own
useless helpline	bad.service	1	-	own
useless information	bad.service	1	-	own
useless lot	bad.service	1	-	own
useless machine	bad	1	-	own
useless piece	bad	1	-	own
useless product	bad.product	0.8	-	own
useless response	bad.service	1	-	own
useless service	bad.service	1.1	-	own
useless site	bad	1	-	own
useless staff	bad.service	1	-	own
useless support	bad.service	1	-	own
useless team	bad.service	1	-	own
useless thing	bad	1	-	own
useless update	bad	1	-	own
useless website	bad	1	-	own
utter crap	bad	1	-	own
utter disaster	bad	1	-	own
utter fail	bad	1	-	own
utter pants	bad	1	-	own
utter shite	bad	1	-	own
utter useless	bad.service	1	-	own
utterly awful	bad	0.9	-	own
utterly hopeless	bad.service	1	-	own
utterly horrible	bad	0.9	-	own
utterly incompetent	bad.service	1	-	own
utterly terrible	bad	0.9	-	own
utterly useless	bad.service	1	-	own
very bad	bad	0.7	-	own
very poor	bad	0.7	-	own
very rude	bad.service	1	-	own
very unprofessional	bad.service	1	-	own
vile	bad	0.9	-	own
walked away	bad.service	0.5	-	own
walked off	bad.service	0.5	-	own
walked out	bad.service	0.5	-	own
warning to	bad	0.5	-	own
was a lie	unfair	0.8	-	own
was rude	bad.service	1	-	own
was the worst	bad.service	1	-	own
was useless	bad.service	1	-	own
wasn't helpful	bad.service	1	-	own
wasn't very helpful	bad.service	1	-	own
waste of breath	bad	1	-	own
waste of effort	bad	1	-	own
waste of energy	bad	1	-	own
waste of money	bad.product	0.8	-	own
waste of oxygen	bad	1	-	own
waste of paper	bad	1	-	own
waste of resources	bad	1	-	own
waste of space	bad	1	-	own
weak	bad	0.5	-	own
were rude	bad.service	1	-	own
were useless	bad.service	1	-	own
weren't helpful	bad.service	1	-	own
weren't very helpful	bad.service	1	-	own
what a crock	bad	1	-	own
what a rip off	unfair	0.8	-	own
white lies	phrase.neutral	1	-	own
woeful	bad	0.9	-	own
woefully	bad	0.9	-	own
wonky	bad	1	-	own
wore out	bad.product	0.8	-	own
worse	bad	0.9	-	own
worse and worse	bad	0.9	-	own
worse than	bad	0.5	-	own
worst	bad	0.9	-	own
worst airline	bad	1.3	-	own
worst airline ever	bad	1.3	-	own
worst airlines	bad.service	1	-	own
worst airlines ever	bad.service	1	-	own
worst bank	bad.service	1	-	own
worst bank ever	bad.service	1	-	own
worst case	phrase.neutral	1	-	own
worst case scenario	phrase.neutral	1	-	own
worst communication	bad.service	1	-	own
worst company	bad	1.3	-	own
worst company ever	bad	1.3	-	own
worst company i've	bad.service	1	-	own
worst courier	bad.service	1	-	own
worst customer	bad.service	1	-	own
worst customer care	bad.service	1	-	own
worst customer care ever	bad.service	1	-	own
worst customer experience	bad.service	1.1	-	own
worst customer service	bad.service	1.1	-	own
worst customer service ever	bad.service	1.1	-	own
worst customer support	bad.service	1.1	-	own
worst delivery	bad.service	1	-	own
worst delivery company	bad.service	1	-	own
worst delivery ever	bad.service	1	-	own
worst delivery service	bad.service	1	-	own
worst ever	bad	1.3	-	own
worst ever experience	bad.service	1	-	own
worst experience	bad	1.3	-	own
worst experience ever	bad	1.3	-	own
worst experience of my life	bad.service	1	-	own
worst experience with	bad.service	1	-	own
worst flight	bad.service	1	-	own
worst flight ever	bad.service	1	-	own
worst flying experience	bad.service	1	-	own
worst hotel ever	bad.service	1	-	own
worst i have ever	bad.service	1	-	own
worst i've ever	bad.service	1	-	own
worst in the	bad.service	1	-	own
worst internet	bad.service	1	-	own
worst isp	bad.service	1	-	own
worst management	bad.service	1	-	own
worst network	bad.service	1	-	own
worst network ever	bad.service	1	-	own
worst nightmare	bad	1.3	-	own
worst of all	bad.service	1	-	own
worst of the worst	bad	1.3	-	own
worst part	bad.service	1	-	own
worst place ever	bad.service	1	-	own
worst possible service	bad.service	1	-	own
worst provider	bad.service	1	-	own
worst restaurant ever	bad.service	1	-	own
worst service	bad.service	1.1	-	own
worst service ever	bad.service	1.1	-	own
worst staff	bad.service	1	-	own
worst store	bad.service	1	-	own
worst store ever	bad.service	1	-	own
worst support	bad.service	1	-	own
worst thing about	bad.service	1	-	own
worst thing ever	bad	1.3	-	own
worst thing i	bad.service	1	-	own
worst travel experience	bad.service	1	-	own
worst treatment	bad.service	1	-	own
worst update	bad.service	1	-	own
worst update ever	bad.service	1	-	own
worst website	bad.service	1	-	own
worst worst	bad	1	-	own
worstcustomerservice	bad.service	1.1	-	own
worthless	bad	0.9	-	own
would give 0	bad	1	-	own
would give no stars	bad	1	-	own
would give zero	bad	1	-	own
would never recommend	bad	1.1	-	own
would not bother	bad	1	-	own
would not buy	bad	1	-	own
would not go	bad	0.5	-	own
would not recommend	bad	1.1	-	own
would not stay	bad	1	-	own
would not touch	bad	1	-	own
would not trust	bad	1	-	own
would not use	bad	1	-	own
would not wish	bad	1	-	own
wouldn't accept	bad.service	1	-	own
wouldn't answer	bad.service	1	-	own
wouldn't bother	bad	1	-	own
wouldn't budge	bad.service	1	-	own
wouldn't buy	bad	1	-	own
wouldn't do	bad.service	0.5	-	own
wouldn't do anything	bad.service	1	-	own
wouldn't even look	bad.service	1	-	own
wouldn't give	bad.service	1	-	own
wouldn't go	bad	0.5	-	own
wouldn't honor	bad.service	1	-	own
wouldn't honour	bad.service	1	-	own
wouldn't let us	bad.service	1	-	own
wouldn't listen	bad.service	1	-	own
wouldn't look	bad.service	1	-	own
wouldn't recommend	bad	1.1	-	own
wouldn't refund	bad.service	1	-	own
wouldn't stay	bad	1	-	own
wouldn't take	bad.service	0.5	-	own
wouldn't talk	bad.service	1	-	own
wouldn't tell	bad.service	0.5	-	own
wouldn't tell me	bad.service	1	-	own
wouldn't touch	bad	1	-	own
wouldn't trust	bad	1	-	own
wouldn't use	bad	1	-	own
wouldn't wish	bad	1	-	own
wouldn't wish this	bad	1	-	own
wouldnt recommend	bad	1.1	-	own
yelled at	bad.service	1	-	own
yelled at me	bad.service	0.8	-	own
yelling at	bad.service	1	-	own
your airline is	bad.service	0.3	-	own
your airline sucks	bad.service	1	-	own
your app sucks	bad.service	1	-	own
your company is	bad.service	0.3	-	own
your company is a joke	bad.service	1	-	own
your company sucks	bad.service	1	-	own
your customer service is	bad.service	0.3	-	own
your customer service sucks	bad.service	1	-	own
your internet sucks	bad.service	1	-	own
your network sucks	bad.service	1	-	own
your service is	bad.service	0.3	-	own
your service is terrible	bad.service	1	-	own
your service sucks	bad.service	1	-	own
your staff are	bad.service	0.3	-	own
your staff is	bad.service	0.3	-	own
your staff need	bad.service	1	-	own
your support sucks	bad.service	1	-	own
your system sucks	bad.service	1	-	own
your website sucks	bad.service	1	-	own
zero accountability	bad.service	1	-	own
zero apologies	bad.service	1	-	own
zero apology	bad.service	1	-	own
zero care	bad.service	1	-	own
zero clue	bad.service	1	-	own
zero common sense	bad.service	1	-	own
zero communication	bad.service	0.8	-	own
zero communication skills	bad.service	1	-	own
zero compassion	bad.service	1	-	own
zero consideration	bad.service	1	-	own
zero consistency	bad.service	1	-	own
zero courtesy	bad.service	1	-	own
zero customer service	bad.service	1	-	own
zero effort	bad.service	1	-	own
zero empathy	bad.service	0.8	-	own
zero explanation	bad.service	1	-	own
zero help	bad.service	0.8	-	own
zero idea	bad.service	1	-	own
zero information	bad.service	1	-	own
zero interest	bad.service	1	-	own
zero notice	bad.service	1	-	own
zero organisation	bad.service	1	-	own
zero organization	bad.service	1	-	own
zero out of ten	bad	1	-	own
zero professionalism	bad.service	1	-	own
zero progress	bad.service	1	-	own
zero response	bad.service	1	-	own
zero service	bad.service	1	-	own
zero star	bad	1.3	-	own
zero stars	bad	1.3	-	own
zero support	bad.service	0.8	-	own
zero sympathy	bad.service	1	-	own
zero training	bad.service	1	-	own
zero transparency	bad.service	1	-	own
zero updates	bad.service	1	-	own
