%format undertone-lexicon 1
%language en

# Bad, of anything, of service, of things; cheating.
# Kept out: "cheap" of fares, "expensive" is mild, "less", "hard" alone, "sorry".
0 stars	bad	1.3	-	own
1 star	bad	1.3	-	own
absolutely awful	bad	1.3	-	own
absolutely horrible	bad	1.3	-	own
absolutely no help	bad.service	0.8	-	own
absolutely terrible	bad	1.3	-	own
abysmal service	bad.service	1.1	-	own
aggressive	bad.service	0.8	-	own
annoyingly	bad	0.5	-	own
appalling service	bad.service	1.1	-	own
arbitrary	unfair	0.7	-	own
arrogance	bad.service	0.8	-	own
arrogant	bad.service	0.8	-	own
as bad as it gets	bad	1.3	-	own
at random	unfair	0.7	-	own
atrocious service	bad.service	1.1	-	own
avoid at all costs	bad	1.3	-	own
avoid like the plague	bad	1.3	-	own
avoid them	bad	1.1	-	own
avoid this	bad	1.1	-	own
awful	bad	0.9	-	own
awful company	bad.service	1.1	-	own
awful customer service	bad.service	1.1	-	own
awful experience	bad.service	1.1	-	own
awful quality	bad.product	0.8	-	own
awful service	bad.service	1.1	-	own
awfully bad	bad	0.9	-	own
awkward	bad	0.5	-	own
bad	bad	0.5	-	own
bad ass	phrase.neutral	1	-	own
bad boy	phrase.neutral	1	-	own
bad customer service	bad.service	1.1	-	own
bad design	bad.product	0.8	-	own
bad experience	bad.service	1.1	-	own
bad food	bad.product	0.8	-	own
bad guy	phrase.neutral	1	-	own
bad management	bad.service	0.8	-	own
bad news	bad	0.5	-	own
bad quality	bad.product	0.8	-	own
bad service	bad.service	1.1	-	own
badass	phrase.neutral	1	-	own
badly	bad	0.5	-	own
badly designed	bad.product	0.8	-	own
badly made	bad.product	0.8	-	own
badservice	bad.service	1.1	-	own
bait and switch	unfair	0.7	-	own
battery life sucks	bad.product	0.8	-	own
beware	bad	1.1	-	own
beyond terrible	bad	1.3	-	own
black and white	phrase.neutral	1	-	own
bland	bad	0.5	-	own
blows	bad	0.9	-	own
bored	bad	0.5	-	own
boring	bad	0.5	-	own
bullied	bad.service	0.8	-	own
bullies	bad.service	0.8	-	own
bully	bad.service	0.8	-	own
bullying	bad.service	0.8	-	own
buyer beware	bad	1.1	-	own
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
chaos	bad.service	0.8	-	own
chaotic	bad.service	0.8	-	own
cheaply made	bad.product	0.8	-	own
cheat	unfair	1.1	-	own
cheat sheet	phrase.neutral	1	-	own
cheated	unfair	1.1	-	own
cheaters	unfair	1.1	-	own
cheating	unfair	1.1	-	own
cheats	unfair	1.1	-	own
cliched	bad	0.5	-	own
clichéd	bad	0.5	-	own
clueless	bad.service	0.8	-	own
clumsy	bad	0.5	-	own
cold and	bad	0.5	-	own
cold brew	phrase.neutral	1	-	own
cold weather	phrase.neutral	1	-	own
complete waste of money	bad.product	0.8	-	own
condescending	bad.service	0.8	-	own
conmen	unfair	1.1	-	own
conned	unfair	1.1	-	own
contrived	bad	0.5	-	own
corrupt company	unfair	1.1	-	own
costly	bad	0.5	-	own
could not be worse	bad	1.3	-	own
couldn't be worse	bad	1.3	-	own
couldn't get worse	bad	1.3	-	own
counterfeit	bad.product	0.8	-	own
cramped	bad.product	0.8	-	own
crap	bad	0.9	-	own
crap service	bad.service	1.1	-	own
crappy	bad	0.9	-	own
crappy service	bad.service	1.1	-	own
crooked	unfair	1.1	-	own
cut me off	bad.service	0.8	-	own
cuts me off	bad.service	0.8	-	own
deceit	unfair	1.1	-	own
deceitful	unfair	1.1	-	own
deceive	unfair	1.1	-	own
deceived	unfair	1.1	-	own
deceiving	unfair	1.1	-	own
deceptive	unfair	1.1	-	own
defective	bad.product	0.8	-	own
diabolical	bad	0.9	-	own
didn't fit	bad.product	0.8	-	own
dire	bad	0.9	-	own
disaster	bad	0.9	-	own
disastrous	bad	0.9	-	own
discourteous	bad.service	0.8	-	own
discriminated	unfair	0.7	-	own
discriminating	unfair	0.7	-	own
discrimination	unfair	0.7	-	own
disgusting food	bad.product	0.8	-	own
disgusting service	bad.service	1.1	-	own
dishonest	unfair	1.1	-	own
dishonestly	unfair	1.1	-	own
dishonesty	unfair	1.1	-	own
disjointed	bad	0.5	-	own
dismal	bad	0.9	-	own
dismissive	bad.service	0.8	-	own
disorganised	bad.service	0.8	-	own
disorganized	bad.service	0.8	-	own
disrespect	bad.service	0.8	-	own
disrespected	bad.service	0.8	-	own
disrespectful	bad.service	0.8	-	own
disrespectfully	bad.service	0.8	-	own
do not buy	bad	1.1	-	own
do not recommend	bad	1.1	-	own
do not waste your	bad	1.1	-	own
dodgy	unfair	0.7	-	own
does not fit	bad.product	0.8	-	own
doesn't fit	bad.product	0.8	-	own
don't buy	bad	1.1	-	own
don't recommend	bad	1.1	-	own
don't waste your	bad	1.1	-	own
dont buy	bad	1.1	-	own
dont recommend	bad	1.1	-	own
dont waste your	bad	1.1	-	own
drains my battery	bad.product	0.8	-	own
dreadful	bad	0.9	-	own
dreadful service	bad.service	1.1	-	own
dull	bad	0.5	-	own
even worse	bad	0.9	-	own
expensive	bad	0.5	-	own
exploit	unfair	0.7	-	own
exploitation	unfair	0.7	-	own
exploitative	unfair	0.7	-	own
exploiting	unfair	0.7	-	own
extortion	unfair	0.7	-	own
extortionate	unfair	0.7	-	own
fake	bad.product	0.8	-	own
fake news	phrase.neutral	1	-	own
fakes	bad.product	0.8	-	own
falling apart	bad.product	0.8	-	own
falls apart	bad.product	0.8	-	own
false advertisement	unfair	0.7	-	own
false advertising	unfair	0.7	-	own
falsely advertised	unfair	0.7	-	own
fell apart	bad.product	0.8	-	own
fell off	bad.product	0.8	-	own
fine print	unfair	0.7	-	own
fishy	unfair	0.7	-	own
flat	bad	0.5	-	own
fleeced	unfair	1.1	-	own
flimsy	bad.product	0.8	-	own
fool people	unfair	0.7	-	own
fooled	unfair	0.7	-	own
forgettable	bad	0.5	-	own
fraud	unfair	1.1	-	own
fraud alert	phrase.neutral	1	-	own
fraud department	phrase.neutral	1	-	own
fraud protection	phrase.neutral	1	-	own
fraud team	phrase.neutral	1	-	own
frauds	unfair	1.1	-	own
free trial	phrase.neutral	1	-	own
garbage	bad	0.9	-	own
garbage can	phrase.neutral	1	-	own
getting worse	bad	0.9	-	own
ghastly	bad	0.9	-	own
god awful	bad	0.9	-	own
godawful	bad	0.9	-	own
gouge	unfair	0.7	-	own
gouging	unfair	0.7	-	own
greed	unfair	0.7	-	own
greedy	unfair	0.7	-	own
hangs up on me	bad.service	0.8	-	own
harass	bad.service	0.8	-	own
harassed	bad.service	0.8	-	own
harassing	bad.service	0.8	-	own
harassment	bad.service	0.8	-	own
hell	bad	0.9	-	own
hellish	bad	0.9	-	own
hideous	bad	0.9	-	own
hit and miss	phrase.neutral	1	-	own
hopeless	bad	0.9	-	own
horrendous	bad	0.9	-	own
horrendous service	bad.service	1.1	-	own
horrible	bad	0.9	-	own
horrible airline	bad.service	1.1	-	own
horrible company	bad.service	1.1	-	own
horrible customer service	bad.service	1.1	-	own
horrible experience	bad.service	1.1	-	own
horrible service	bad.service	1.1	-	own
horrible support	bad.service	1.1	-	own
horribly	bad	0.9	-	own
horrid	bad	0.9	-	own
horrific	bad	0.9	-	own
horrific experience	bad.service	1.1	-	own
hostile	bad.service	0.8	-	own
hung up	bad.service	0.8	-	own
hung up on	bad.service	0.8	-	own
hung up on me	bad.service	0.8	-	own
hypocrisy	unfair	0.7	-	own
hypocrite	unfair	0.7	-	own
hypocrites	unfair	0.7	-	own
hypocritical	unfair	0.7	-	own
ignorant	bad.service	0.8	-	own
imitation	bad.product	0.8	-	own
immoral	unfair	1.1	-	own
impolite	bad.service	0.8	-	own
inattentive	bad.service	0.8	-	own
incompetence	bad.service	0.8	-	own
incompetent	bad.service	0.8	-	own
inconsiderate	bad.service	0.8	-	own
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
isn't fair	unfair	0.7	-	own
isn't right	unfair	0.7	-	own
isnt right	unfair	0.7	-	own
it sucks	bad	0.9	-	own
junk	bad	0.9	-	own
junk folder	phrase.neutral	1	-	own
junk mail	phrase.neutral	1	-	own
knock off	bad.product	0.8	-	own
lack of care	bad.service	0.8	-	own
lack of empathy	bad.service	0.8	-	own
lack of respect	bad.service	0.8	-	own
lack of training	bad.service	0.8	-	own
laughed at me	bad.service	0.8	-	own
lazy	bad.service	0.8	-	own
lemon	bad.product	0.8	-	own
lemon juice	phrase.neutral	1	-	own
lie down	phrase.neutral	1	-	own
lied	unfair	1.1	-	own
lied to	unfair	1.1	-	own
lied to me	unfair	1.1	-	own
lied to us	unfair	1.1	-	own
lies	unfair	1.1	-	own
lies in	phrase.neutral	1	-	own
lies with	phrase.neutral	1	-	own
lifeless	bad	0.5	-	own
lousy	bad	0.5	-	own
lousy service	bad.service	1.1	-	own
low quality	bad.product	0.8	-	own
lying	unfair	1.1	-	own
messy	bad	0.5	-	own
mindless	bad	0.5	-	own
misinformed	unfair	0.7	-	own
mislead	unfair	0.7	-	own
misled	unfair	0.7	-	own
mismanaged	bad.service	0.8	-	own
mismanagement	bad.service	0.8	-	own
misrepresented	unfair	0.7	-	own
mistreat	bad.service	0.8	-	own
mistreated	bad.service	0.8	-	own
money down the drain	bad.product	0.8	-	own
money grab	unfair	0.7	-	own
money grabbing	unfair	0.7	-	own
monopolize	unfair	0.7	-	own
monopoly	unfair	0.7	-	own
my bad	phrase.neutral	1	-	own
negative	bad	0.5	-	own
neglected	bad.service	0.8	-	own
negligence	bad.service	0.8	-	own
negligent	bad.service	0.8	-	own
never recommend	bad	1.1	-	own
no clue	bad.service	0.8	-	own
no customer care	bad.service	1.1	-	own
no customer service	bad.service	0.8	-	own
no empathy	bad.service	0.8	-	own
no manners	bad.service	0.8	-	own
no respect	bad.service	0.8	-	own
no support	bad.service	0.8	-	own
noisy	bad.product	0.8	-	own
not as pictured	bad.product	0.8	-	own
not fair	unfair	0.7	-	own
not fit for purpose	bad.product	0.8	-	own
not genuine	bad.product	0.8	-	own
not ideal	bad	0.5	-	own
not lie	phrase.neutral	1	-	own
not recommend	bad	1.1	-	own
not recommended	bad	1.1	-	own
not right	unfair	0.7	-	own
obsolete	bad.product	0.8	-	own
one star	bad	1.3	-	own
out of date	bad.product	0.8	-	own
outdated	bad.product	0.8	-	own
overpriced	bad	0.5	-	own
pathetic customer service	bad.service	1.1	-	own
pathetic excuse	bad	0.9	-	own
pathetic service	bad.service	1.1	-	own
patronising	bad.service	0.8	-	own
patronizing	bad.service	0.8	-	own
piece of garbage	bad.product	0.8	-	own
piece of junk	bad	0.9	-	own
piece of rubbish	bad.product	0.8	-	own
played like a fool	unfair	1.1	-	own
playing us	unfair	1.1	-	own
pointless	bad	0.5	-	own
poor	bad	0.5	-	own
poor communication	bad.service	1.1	-	own
poor customer service	bad.service	1.1	-	own
poor experience	bad.service	1.1	-	own
poor girl	phrase.neutral	1	-	own
poor guy	phrase.neutral	1	-	own
poor kid	phrase.neutral	1	-	own
poor man	phrase.neutral	1	-	own
poor management	bad.service	0.8	-	own
poor quality	bad	0.5	-	own
poor service	bad.service	1.1	-	own
poor support	bad.service	1.1	-	own
poorly	bad	0.5	-	own
poorly designed	bad.product	0.8	-	own
poorly made	bad.product	0.8	-	own
poorly managed	bad.service	0.8	-	own
poorly treated	bad.service	0.8	-	own
poorservice	bad.service	1.1	-	own
predictable	bad	0.5	-	own
price gouging	unfair	0.7	-	own
pricey	bad	0.5	-	own
profiteering	unfair	0.7	-	own
questionable	bad	0.5	-	own
report a scam	phrase.neutral	1	-	own
repulsive	bad	0.9	-	own
revolting	bad	0.9	-	own
rip off	unfair	0.7	-	own
rip offs	unfair	0.7	-	own
ripoff	unfair	0.7	-	own
ripped off	unfair	0.7	-	own
ripping off	unfair	0.7	-	own
ripping people off	unfair	0.7	-	own
robbed	unfair	1.1	-	own
robbers	unfair	1.1	-	own
robbery	unfair	0.7	-	own
robbing	unfair	1.1	-	own
rock bottom	bad	1.3	-	own
rolled her eyes	bad.service	0.8	-	own
rolled his eyes	bad.service	0.8	-	own
rough idea	phrase.neutral	1	-	own
rubbish	bad	0.9	-	own
rubbish service	bad.service	1.1	-	own
rude	bad.service	0.8	-	own
rudely	bad.service	0.8	-	own
rudeness	bad.service	0.8	-	own
scam	unfair	1.1	-	own
scam alert	phrase.neutral	1	-	own
scammed	unfair	1.1	-	own
scammer	unfair	1.1	-	own
scamming	unfair	1.1	-	own
scams	unfair	1.1	-	own
screamed at me	bad.service	0.8	-	own
screwed me	unfair	1.1	-	own
screwed me over	unfair	1.1	-	own
screwed over	unfair	1.1	-	own
screwing customers	unfair	1.1	-	own
screwing me over	unfair	1.1	-	own
screwing people	unfair	1.1	-	own
second rate	bad	0.5	-	own
shady	unfair	0.7	-	own
shafted	unfair	1.1	-	own
shallow	bad	0.5	-	own
shit service	bad.service	1.1	-	own
shitty service	bad.service	1.1	-	own
shocking service	bad.service	1.1	-	own
shoddy	bad	0.9	-	own
shouted at me	bad.service	0.8	-	own
sickening	bad	0.9	-	own
sketchy	unfair	0.7	-	own
slammed the phone	bad.service	0.8	-	own
sleazy	unfair	1.1	-	own
sloppy	bad	0.5	-	own
sneaky	unfair	0.7	-	own
spam folder	phrase.neutral	1	-	own
stay away	bad	1.1	-	own
stealing from	unfair	1.1	-	own
stealing my money	unfair	1.1	-	own
steer clear	bad	1.1	-	own
stinks	bad	0.9	-	own
stole from me	unfair	1.1	-	own
stroke of luck	phrase.neutral	1	-	own
stupidly	bad	0.5	-	own
suck	bad	0.9	-	own
sucked	bad	0.9	-	own
sucking	bad	0.9	-	own
sucks	bad	0.9	-	own
sux	bad	0.9	-	own
swindle	unfair	1.1	-	own
swindled	unfair	1.1	-	own
swindlers	unfair	1.1	-	own
take advantage	unfair	0.7	-	own
taking advantage	unfair	0.7	-	own
taking my money	unfair	1.1	-	own
tedious	bad	0.5	-	own
tell a lie	unfair	1.1	-	own
terribad	bad	0.9	-	own
terrible	bad	0.9	-	own
terrible airline	bad.service	1.1	-	own
terrible communication	bad.service	1.1	-	own
terrible company	bad.service	1.1	-	own
terrible customer service	bad.service	1.1	-	own
terrible experience	bad.service	1.1	-	own
terrible management	bad.service	0.8	-	own
terrible quality	bad.product	0.8	-	own
terrible service	bad.service	1.1	-	own
terrible support	bad.service	1.1	-	own
terribly	bad	0.9	-	own
that sucks	bad	0.9	-	own
the worst	bad	0.9	-	own
the worst ever	bad	1.3	-	own
thief	unfair	1.1	-	own
this sucks	bad	0.9	-	own
threatened me	bad.service	0.8	-	own
threatening	bad.service	0.8	-	own
threatening me	bad.service	0.8	-	own
threatens me	bad.service	0.8	-	own
tired	bad	0.5	-	own
to hell and back	phrase.neutral	1	-	own
told a lie	unfair	1.1	-	own
too big	bad.product	0.8	-	own
too expensive	bad	0.5	-	own
too loud	bad.product	0.8	-	own
too short	bad.product	0.8	-	own
too small	bad.product	0.8	-	own
too tight	bad.product	0.8	-	own
took advantage	unfair	0.7	-	own
took my money	unfair	1.1	-	own
total waste of money	bad.product	0.8	-	own
trash	bad	0.9	-	own
trash can	phrase.neutral	1	-	own
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
treating us like fools	unfair	1.1	-	own
trick	unfair	0.7	-	own
tricked	unfair	0.7	-	own
tricky	unfair	0.7	-	own
ugly	bad	0.5	-	own
uncaring	bad.service	0.8	-	own
uncomfortable	bad.product	0.8	-	own
unconvincing	bad	0.5	-	own
unethical	unfair	1.1	-	own
unfair	unfair	0.7	-	own
unfairly	unfair	0.7	-	own
unfit	bad.product	0.8	-	own
unfit for purpose	bad.product	0.8	-	own
unfriendly	bad.service	0.8	-	own
unfunny	bad	0.5	-	own
unhelpful	bad.service	0.8	-	own
uninspired	bad	0.5	-	own
unjust	unfair	0.7	-	own
unnecessarily	bad	0.5	-	own
unnecessary	bad	0.5	-	own
unneeded	bad	0.5	-	own
unorganised	bad.service	0.8	-	own
unorganized	bad.service	0.8	-	own
unplayable	bad.product	0.8	-	own
unpleasant	bad	0.5	-	own
unprofessional	bad.service	0.8	-	own
unprofessionally	bad.service	0.8	-	own
unreliable	bad.product	0.8	-	own
unusable	bad.product	0.8	-	own
unwatchable	bad.product	0.8	-	own
useless	bad	0.9	-	own
useless customer service	bad.service	1.1	-	own
useless product	bad.product	0.8	-	own
useless service	bad.service	1.1	-	own
vile	bad	0.9	-	own
waste of money	bad.product	0.8	-	own
weak	bad	0.5	-	own
white lies	phrase.neutral	1	-	own
woeful	bad	0.9	-	own
woefully	bad	0.9	-	own
wore out	bad.product	0.8	-	own
worse	bad	0.9	-	own
worse and worse	bad	0.9	-	own
worse than	bad	0.5	-	own
worst	bad	0.9	-	own
worst airline	bad	1.3	-	own
worst airline ever	bad	1.3	-	own
worst case	phrase.neutral	1	-	own
worst case scenario	phrase.neutral	1	-	own
worst company	bad	1.3	-	own
worst company ever	bad	1.3	-	own
worst customer experience	bad.service	1.1	-	own
worst customer service	bad.service	1.1	-	own
worst customer service ever	bad.service	1.1	-	own
worst customer support	bad.service	1.1	-	own
worst ever	bad	1.3	-	own
worst experience	bad	1.3	-	own
worst experience ever	bad	1.3	-	own
worst nightmare	bad	1.3	-	own
worst of the worst	bad	1.3	-	own
worst service	bad.service	1.1	-	own
worst service ever	bad.service	1.1	-	own
worst thing ever	bad	1.3	-	own
worstcustomerservice	bad.service	1.1	-	own
worthless	bad	0.9	-	own
would never recommend	bad	1.1	-	own
would not recommend	bad	1.1	-	own
wouldn't recommend	bad	1.1	-	own
wouldnt recommend	bad	1.1	-	own
yelled at me	bad.service	0.8	-	own
zero communication	bad.service	0.8	-	own
zero empathy	bad.service	0.8	-	own
zero help	bad.service	0.8	-	own
zero star	bad	1.3	-	own
zero stars	bad	1.3	-	own
zero support	bad.service	0.8	-	own
