%format undertone-lexicon 1
%language en

# Hot protest and the verdicts that go with it.
# Kept out on purpose, since they mislead: fire, fight, strike, charge, shoot, sick, crazy and insane as praise.
a crime	outrage	1	-	own
a disgrace	outrage	1	-	own
a joke	outrage	0.8	-	own
a mess	outrage	0.5	-	own
abhor	dislike	0.9	-	own
abhors	dislike	0.9	-	own
about to explode	anger	1.3	-	own
about to lose it	anger	1.3	-	own
absolute disgrace	outrage	1.4	-	own
absolute farce	outrage	1	-	own
absolute joke	outrage	0.8	-	own
absolute lack of	outrage	1	-	own
absolute madness	outrage	1	-	own
absolute nonsense	outrage	1	-	own
absolute shambles	outrage	1	-	own
absolutely appalling	outrage	1	-	own
absolutely disgraceful	outrage	1	-	own
absolutely disgusting	outrage	1.4	-	own
absolutely furious	anger	1.7	-	own
absolutely hate	dislike	0.9	-	own
absolutely livid	anger	1.3	-	own
absolutely outrageous	outrage	1	-	own
absolutely pathetic	outrage	1	-	own
absolutely ridiculous	outrage	1.4	-	own
absolutely shameful	outrage	1	-	own
absolutely shocking	outrage	1	-	own
absolutely unacceptable	outrage	1.4	-	own
absolutely unreal	outrage	1	-	own
absurd	outrage	0.6	-	own
absurd policy	outrage	1	-	own
abuse of power	outrage	1	-	own
abuse of trust	outrage	1	-	own
abysmal	outrage	1	-	own
accused me	anger	1.3	-	own
accused me of	anger	1.3	-	own
accused us	anger	1.3	-	own
accusing me	anger	1.3	-	own
accusing me of	anger	1.3	-	own
accusing us	anger	1.3	-	own
add insult	anger	1.3	-	own
adding insult	anger	1.3	-	own
an absolute shambles	outrage	1	-	own
an angry customer	anger	1.3	-	own
an insult to	anger	1.3	-	own
anger	anger	1	-	own
angered	anger	1	-	own
angering	anger	1	-	own
angrily	anger	1	-	own
angry	anger	1	-	own
angry as hell	anger	1.3	-	own
angry customer	anger	1.3	-	own
annoyed as hell	anger	1	-	own
answer me	courtesy.rude	0.6	-	own
answer my question	courtesy.rude	0.6	-	own
answer the question	courtesy.rude	0.6	-	own
anyone there	courtesy.rude	0.6	-	own
apoplectic	anger	1.7	-	own
apoplectic with	anger	1.3	-	own
appalled	outrage	1	-	own
appalled at	outrage	1	-	own
appalled by	outrage	1	-	own
appalling	outrage	1	-	own
are you blind	courtesy.rude	0.6	-	own
are you crazy	anger	0.6	-	own
are you deaf	courtesy.rude	0.6	-	own
are you drunk	anger	1.3	-	own
are you even reading	courtesy.rude	0.6	-	own
are you having a laugh	anger	1.3	-	own
are you high	anger	1.3	-	own
are you insane	anger	0.6	-	own
are you joking	anger	1	-	own
are you kidding	anger	1	-	own
are you kidding me	anger	1	-	own
are you out of your	anger	1.3	-	own
are you people stupid	family.abuse	1	-	own
are you retarded	family.abuse	1	-	own
are you serious	anger	1	-	own
are you stupid	family.abuse	1	-	own
are you taking the	anger	1.3	-	own
arse	profanity	0.9	-	own
arsehole	insult	1	-	own
arseholes	insult	1	-	own
arsewipe	insult	0.6	-	own
ashamed	outrage	1	-	own
ass	profanity	0.9	-	own
assclown	insult	0.6	-	own
assclowns	insult	0.6	-	own
asshat	insult	0.6	-	own
asshats	insult	0.6	-	own
asshole	insult	1	-	own
assholes	insult	1	-	own
atrocious	outrage	1	-	own
audacity	outrage	1	-	own
bad joke	outrage	0.8	-	own
bah	dislike	0.4	-	own
bandits	insult	0.6	-	own
bare faced	outrage	1	-	own
bare faced cheek	outrage	1	-	own
barefaced	outrage	1	-	own
barefaced lie	outrage	1	-	own
bastard	profanity	1.2	-	own
bastardized	insult	0.6	-	own
bastards	profanity	1.2	-	own
beggars	outrage	1	-	own
beggars belief	outrage	1	-	own
bellend	insult	0.6	-	own
bellends	insult	0.6	-	own
beyond a joke	outrage	1	-	own
beyond absurd	outrage	1	-	own
beyond angry	anger	1.7	-	own
beyond belief	outrage	1	-	own
beyond comprehension	outrage	1	-	own
beyond furious	anger	1.7	-	own
beyond pathetic	outrage	1	-	own
beyond pissed	anger	1.3	-	own
beyond ridiculous	outrage	1	-	own
beyond the pale	outrage	1	-	own
beyond unacceptable	outrage	1	-	own
beyond words	outrage	1	-	own
bitch	insult	1	-	own
bitches	insult	1	-	own
bitching	profanity	0.9	-	own
bite me	anger	1.3	-	own
bizarre	outrage	0.6	-	own
blah	dislike	0.4	-	own
blame me for	anger	1.3	-	own
blame the customer	anger	1.3	-	own
blamed me	anger	1.3	-	own
blames me	anger	1.3	-	own
blames the	anger	1.3	-	own
blaming me	anger	1.3	-	own
blaming the customer	anger	1.3	-	own
blatant	outrage	1	-	own
blatant disregard	outrage	1	-	own
blatant lie	outrage	1	-	own
blatant lies	outrage	1	-	own
blatantly	outrage	1	-	own
blockhead	insult	0.6	-	own
blockheads	insult	0.6	-	own
blood is boiling	anger	1.3	-	own
bloodsuckers	insult	0.6	-	own
bloody	profanity	0.4	-	own
bloody awful	anger	1.3	-	own
bloody cheek	outrage	1	-	own
bloody cowboys	anger	1.3	-	own
bloody disgrace	anger	1.3	-	own
bloody hell	anger	1.3	-	own
bloody joke	anger	1.3	-	own
bloody outrageous	outrage	1	-	own
bloody ridiculous	anger	1.3	-	own
bloody useless	anger	1.3	-	own
boiling mad	anger	1.3	-	own
boils my blood	anger	1.7	-	own
boils my piss	anger	1.3	-	own
bollocks	outrage	1	-	own
boo	dislike	0.4	-	own
borderline criminal	outrage	1	-	own
botched	outrage	0.8	-	own
brainless idiots	insult	0.6	-	own
bs	outrage	1	caps	own
buffoon	insult	0.6	-	own
buffoons	insult	0.6	-	own
bugger off	anger	1.3	-	own
bullshit	outrage	1	-	own
bunch of amateurs	anger	1.3	-	own
bunch of clowns	family.abuse	1	-	own
bunch of cowboys	anger	1.3	-	own
bunch of crooks	family.abuse	1	-	own
bunch of fucking	anger	1.3	-	own
bunch of idiots	family.abuse	1	-	own
bunch of incompetent	anger	1.3	-	own
bunch of jokers	anger	1.3	-	own
bunch of morons	family.abuse	1	-	own
bunch of useless	anger	1.3	-	own
bungled	outrage	0.8	-	own
bureaucratic nonsense	outrage	1	-	own
burn in hell	family.abuse	1	-	own
burn it all down	anger	1.3	-	own
burn it down	anger	1.3	-	own
c'mon	courtesy.rude	0.3	-	own
called me a liar	anger	1.3	-	own
called me stupid	anger	1.3	-	own
calling me a liar	anger	1.3	-	own
can't abide	dislike	0.9	-	own
can't bear	dislike	0.9	-	own
can't say i like	dislike	0.5	-	own
can't stand	dislike	0.9	-	own
can't stand this	dislike	0.9	-	own
can't stand your	dislike	0.9	-	own
cannot abide	dislike	0.9	-	own
cannot bear	dislike	0.9	-	own
cannot stand	dislike	0.9	-	own
cant stand	dislike	0.9	-	own
charlatan	insult	0.6	-	own
charlatans	insult	0.6	-	own
cheek of it	outrage	1	-	own
cheeky	outrage	0.6	-	own
cheesed off	anger	1	-	own
christ almighty	anger	1.3	-	own
circus	outrage	0.8	-	own
clown	insult	0.6	-	own
clown car	anger	1.3	-	own
clown company	anger	1.3	-	own
clown show	outrage	0.8	-	own
clowns	outrage	0.8	-	own
clusterfuck	profanity	1.2	-	own
come on	courtesy.rude	0.3	-	own
complete contempt	outrage	1	-	own
complete disregard	outrage	1	-	own
complete farce	outrage	1	-	own
complete incompetence	outrage	1	-	own
complete joke	outrage	0.8	-	own
complete lack of	outrage	1	-	own
complete nonsense	outrage	1	-	own
complete shambles	outrage	1	-	own
completely ridiculous	outrage	1.4	-	own
completely unacceptable	outrage	1.4	-	own
could care less	dislike	0.9	-	own
couldn't bear	dislike	0.9	-	own
couldn't care less	dislike	0.9	-	own
couldn't stand	dislike	0.9	-	own
cowards	insult	0.6	-	own
cowboy outfit	anger	1.3	-	own
crap hole	profanity	0.4	-	own
crazy how	outrage	0.6	-	own
cretin	insult	1	-	own
cretins	insult	1	-	own
criminal	outrage	1	-	own
criminal behavior	outrage	1	-	own
criminal behaviour	outrage	1	-	own
cross with	anger	0.5	-	own
cruel joke	anger	1.3	-	own
cunt	insult	1	-	own
cunts	insult	1	-	own
dammit	profanity	0.4	-	own
damn	profanity	0.4	-	own
damn cheek	outrage	1	-	own
damn it	anger	1.3	-	own
damn you	family.abuse	1	-	own
damned	profanity	0.4	-	own
damnit	profanity	0.4	-	own
darn	profanity	0.4	-	own
defies belief	outrage	1	-	own
defies logic	outrage	1	-	own
deplorable	outrage	1	-	own
deserve to be shut down	anger	1.3	-	own
despicable	outrage	1	-	own
despicable people	dislike	0.9	-	own
despise	dislike	0.9	-	own
despised	dislike	0.9	-	own
despises	dislike	0.9	-	own
detest	dislike	0.9	-	own
detested	dislike	0.9	-	own
dick	insult	0.6	-	own
dickhead	insult	0.6	-	own
dickheads	insult	0.6	-	own
dicks	insult	0.6	lower	own
did not like	dislike	0.5	-	own
did you even read	courtesy.rude	0.6	-	own
didn't care for	dislike	0.9	-	own
didn't like	dislike	0.5	-	own
dimwit	insult	0.6	-	own
dimwits	insult	0.6	-	own
dipshit	insult	0.6	-	own
dipstick	insult	0.6	-	own
discriminates	outrage	1	-	own
discriminatory	outrage	1	-	own
disgrace	outrage	1	-	own
disgraced	outrage	1	-	own
disgraceful	outrage	1	-	own
disgracefully	outrage	1	-	own
disgust	outrage	1	-	own
disgusted	outrage	1	-	own
disgusted at	outrage	1	-	own
disgusted by	outrage	1	-	own
disgusted with	outrage	1	-	own
disgusting	outrage	1	-	own
disgusts	outrage	1	-	own
disgusts me	outrage	1	-	own
dislike	dislike	0.5	-	own
disliked	dislike	0.5	-	own
disrespects	outrage	1	-	own
do not like	dislike	0.5	-	own
do you think i'm stupid	anger	1.3	-	own
do you think this is funny	anger	1.3	-	own
do your job	courtesy.rude	0.6	-	own
doesn't like	dislike	0.5	-	own
don't care for	dislike	0.9	-	own
don't even think about	anger	1.3	-	own
don't give me	anger	1.3	-	own
don't give me that	anger	1.3	-	own
don't insult	anger	1.3	-	own
don't lie	anger	1.3	-	own
don't lie to me	anger	1.3	-	own
don't like	dislike	0.5	-	own
don't patronise	anger	1.3	-	own
don't patronize	anger	1.3	-	own
don't talk to me	anger	1.3	-	own
don't tell me	courtesy.rude	0.6	-	own
don't you dare	courtesy.rude	0.6	-	own
don't you dare ask	anger	1.3	-	own
don't you ever	anger	1.3	-	own
dont like	dislike	0.5	-	own
dont tell me	courtesy.rude	0.6	-	own
douche	insult	0.6	-	own
douchebag	insult	0.6	-	own
douchebags	insult	0.6	-	own
douches	insult	0.6	-	own
drives me up the fucking wall	anger	1.3	-	own
drop dead	family.abuse	1	-	own
dumb	outrage	0.6	-	own
dumb fuck	insult	1	-	own
dumb policy	outrage	1	-	own
dumbass	insult	1	-	own
dumbasses	insult	1	-	own
dumbfuck	insult	0.6	-	own
dumbfucks	insult	0.6	-	own
dummies	insult	0.6	-	own
eat shit	family.abuse	1	-	own
eejit	insult	0.6	-	own
eejits	insult	0.6	-	own
effing	profanity	0.4	-	own
effing joke	anger	1.3	-	own
effing useless	anger	1.3	-	own
egregious	outrage	1	-	own
embarrassed for you	outrage	0.8	-	own
embarrassing	outrage	0.8	-	own
embarrassing for a	outrage	1	-	own
embarrassing service	outrage	1	-	own
embarrassment	outrage	0.8	-	own
embarrassment to	outrage	1	-	own
enough already	anger	1.3	-	own
enough now	anger	1.3	-	own
enough of this	anger	1.3	-	own
enough of your	anger	1.3	-	own
enraged	anger	1.3	-	own
enraging	anger	1	-	own
ew	dislike	0.4	-	own
eww	dislike	0.4	-	own
extortionately	outrage	1	-	own
extremely angry	anger	1.3	-	own
f ing	profanity	0.9	-	own
f u	family.abuse	1	caps	own
f'ing	profanity	0.9	-	own
farce	outrage	0.8	-	own
fcking	profanity	0.9	-	own
ffs	profanity	0.9	-	own
fiasco	outrage	0.8	-	own
final straw	anger	1.3	-	own
fire everyone	anger	1.3	-	own
fire her	anger	1.3	-	own
fire him	anger	1.3	-	own
fire that	anger	1.3	-	own
fire the person	anger	1.3	-	own
fire them	anger	1.3	-	own
fire whoever	anger	1.3	-	own
fire your	anger	1.3	-	own
fit to be tied	anger	1.3	-	own
fix this shit	courtesy.rude	0.6	-	own
fix your	courtesy.rude	0.6	-	own
fix your shit	courtesy.rude	0.6	-	own
fking	profanity	0.9	-	own
fkn	profanity	0.9	-	own
flipping	profanity	0.4	-	own
fml	profanity	0.9	-	own
foaming at the mouth	anger	1.3	-	own
fool	insult	0.6	-	own
fools	insult	0.6	-	own
for christ's sake	anger	1.3	-	own
for crying out loud	anger	1.3	-	own
for fuck's sake	profanity	0.9	-	own
for fucks	anger	1.3	-	own
for fucks sake	profanity	0.9	-	own
for god's sake	profanity	0.4	-	own
for gods sake	profanity	0.4	-	own
for goodness sake	profanity	0.4	-	own
for heaven's sake	profanity	0.4	-	own
for pete's sake	anger	1.3	-	own
for pity's sake	anger	1.3	-	own
for the love of god	anger	1.3	-	own
fraudulently	outrage	1	-	own
freakin	profanity	0.4	-	own
freaking	profanity	0.4	-	own
frickin	profanity	0.4	-	own
fricking	profanity	0.4	-	own
friggin	profanity	0.4	-	own
frigging	profanity	0.4	-	own
fubar	outrage	0.8	-	own
fuck	profanity	1.2	-	own
fuck all	anger	1.3	-	own
fuck it	anger	1.3	-	own
fuck off	profanity	1.2	-	own
fuck sake	profanity	1.2	-	own
fuck that	profanity	1.2	-	own
fuck them	anger	1.3	-	own
fuck this	profanity	1.2	-	own
fuck this airline	anger	1.3	-	own
fuck this app	anger	1.3	-	own
fuck this company	anger	1.3	-	own
fuck u	family.abuse	1	-	own
fuck up	profanity	1.2	-	own
fuck ups	profanity	1.2	-	own
fuck you	family.abuse	1	-	own
fuck your	anger	1.3	-	own
fucked	profanity	1.2	-	own
fucked me over	anger	1.3	-	own
fucked up	profanity	1.2	-	own
fucked up my	anger	1.3	-	own
fucked us	anger	1.3	-	own
fuckin	profanity	0.9	-	own
fucking	profanity	1.2	-	own
fucking annoying	anger	1.3	-	own
fucking awful	anger	1.3	-	own
fucking bullshit	anger	1.3	-	own
fucking disgrace	anger	1.3	-	own
fucking hate	dislike	0.9	-	own
fucking joke	anger	1.3	-	own
fucking pathetic	anger	1.3	-	own
fucking ridiculous	anger	1.3	-	own
fucking stupid	anger	1.3	-	own
fucking terrible	anger	1.3	-	own
fucking useless	anger	1.3	-	own
fucks	profanity	1.2	-	own
fucktard	insult	0.6	-	own
fuckup	profanity	1.2	-	own
fuckwit	insult	0.6	-	own
fuckwits	insult	0.6	-	own
fuckyou	family.abuse	1	-	own
fuming	anger	1.3	-	own
fuming right now	anger	1.3	-	own
furious	anger	1.3	-	own
furious about	anger	1.3	-	own
furious with	anger	1.3	-	own
geez	profanity	0.4	-	own
get a grip	courtesy.rude	0.6	-	own
get bent	anger	1.3	-	own
get it together	anger	1	-	own
get lost	courtesy.rude	0.6	-	own
get on with it	courtesy.rude	0.6	-	own
get real	courtesy.rude	0.6	-	own
get stuffed	anger	1.3	-	own
get your act together	anger	1	-	own
get your shit together	anger	1	-	own
gets my goat	anger	1.3	-	own
gimme a break	courtesy.rude	0.6	-	own
give me a break	courtesy.rude	0.6	-	own
give me strength	anger	1.3	-	own
giving us the finger	anger	1.3	-	own
go fuck yourself	family.abuse	1	-	own
go fuck yourselves	family.abuse	1	-	own
go to hell	family.abuse	1	-	own
god almighty	anger	1.3	-	own
god damn	profanity	0.4	-	own
god damn it	anger	1.3	-	own
goddammit	anger	1.3	-	own
goddamn	profanity	0.4	-	own
goddamnit	profanity	0.4	-	own
gone through the roof	anger	1.3	-	own
good grief	anger	1.3	-	own
goon	insult	0.6	-	own
goons	insult	0.6	-	own
got a nerve	outrage	1	-	own
got to be joking	anger	1.3	-	own
gotta be joking	anger	1.3	-	own
gotta be kidding	anger	1	-	own
grinds my gears	anger	1.3	-	own
gross	dislike	0.4	-	own
gross incompetence	outrage	1	-	own
gross negligence	outrage	1	-	own
gross out	dislike	0.9	-	own
grossed out	dislike	0.9	-	own
grow up	courtesy.rude	0.6	-	own
guilty of	outrage	1	-	own
h8	dislike	0.9	-	own
had enough of this	anger	1.3	-	own
had enough of your	anger	1.3	-	own
had the audacity	outrage	1	-	own
had the cheek	outrage	1	-	own
had the gall	outrage	1	-	own
had the nerve	outrage	1	-	own
halfwit	insult	0.6	-	own
halfwits	insult	0.6	-	own
hang your head	anger	1.3	-	own
hang your heads	anger	1.3	-	own
hang your heads in shame	anger	1.3	-	own
hanging up	anger	1.3	-	own
hanging up on	anger	1.3	-	own
hanging up on me	anger	1.3	-	own
hangs up	anger	1.3	-	own
has the audacity	outrage	1	-	own
hate	dislike	0.8	-	own
hate being	dislike	0.9	-	own
hate dealing with	dislike	0.9	-	own
hate having to	dislike	0.9	-	own
hate how	dislike	0.9	-	own
hate it	dislike	0.9	-	own
hate that	dislike	0.9	-	own
hate this	dislike	0.9	-	own
hate this airline	dislike	0.9	-	own
hate this app	dislike	0.9	-	own
hate this company	dislike	0.9	-	own
hate to say	dislike	0.9	-	own
hate when	dislike	0.9	-	own
hate you	dislike	0.9	-	own
hate you guys	dislike	0.9	-	own
hate your	dislike	0.9	-	own
hated	dislike	0.9	-	own
hateful	dislike	0.9	-	own
hates	dislike	0.9	-	own
hating	dislike	0.9	-	own
hatred	dislike	0.9	-	own
have a nerve	outrage	1	-	own
have the audacity	outrage	1	-	own
have the cheek	outrage	1	-	own
have the gall	outrage	1	-	own
have the nerve	outrage	1	-	own
have you lost your mind	anger	1.3	-	own
have you no	anger	1.3	-	own
have you no decency	anger	1.3	-	own
have you no shame	anger	1	-	own
having a giraffe	anger	1.3	-	own
having a laugh	anger	1.3	-	own
heads must roll	anger	1.3	-	own
heads should roll	anger	1.3	-	own
heck	profanity	0.4	-	own
hell is wrong	anger	1.3	-	own
hell no	anger	1	-	own
hellhole	profanity	0.9	-	own
hit the roof	anger	1.3	-	own
hope it was worth it	anger	1.3	-	own
hope you are proud	anger	1.3	-	own
hope you choke	anger	1.3	-	own
hope you go bankrupt	anger	1.3	-	own
hope you go bust	anger	1.3	-	own
hope you go under	anger	1.3	-	own
hope you're happy	anger	1.3	-	own
hope you're proud	anger	1.3	-	own
hopping mad	anger	1.3	-	own
horseshit	outrage	1	-	own
hot mess	outrage	0.8	-	own
how can you sleep	anger	1.3	-	own
how dare they	anger	1.7	-	own
how dare you	anger	1.7	-	own
how do you sleep	anger	1.3	-	own
how stupid are you	family.abuse	1	-	own
how the fuck	anger	1.3	-	own
how the hell	anger	1.3	-	own
how very dare you	anger	1.3	-	own
humiliated	outrage	0.8	-	own
humiliates	outrage	1	-	own
humiliating	outrage	0.8	-	own
humiliation	outrage	0.8	-	own
hung up on us	anger	1.3	-	own
hung up the phone	anger	1.3	-	own
hurry up	courtesy.rude	0.6	-	own
i am livid	anger	1.3	-	own
i am not your	anger	1.3	-	own
i don't care	courtesy.rude	0.6	-	own
i dont care	courtesy.rude	0.6	-	own
i fucking hate	dislike	0.9	-	own
i hate	dislike	0.9	-	own
i really hate	dislike	0.9	-	own
i'm livid	anger	1.3	-	own
i'm not a fan	dislike	0.9	-	own
i'm not your	anger	1.3	-	own
i've had enough of you	anger	1.3	-	own
idiot	insult	1	-	own
idiotic	insult	1	-	own
idiotic policy	outrage	1	-	own
idiots	insult	1	-	own
ignoramus	insult	0.6	-	own
illegally	outrage	1	-	own
imbecile	insult	1	-	own
imbeciles	insult	1	-	own
incandescent	anger	1.7	-	own
incandescent with rage	anger	1.3	-	own
incensed	anger	1	-	own
incredible how bad	outrage	1	-	own
inexcusable	outrage	1	-	own
inexcusably	outrage	1	-	own
infuriated	anger	1	-	own
infuriates	anger	1.3	-	own
infuriates me	anger	1.3	-	own
infuriating	anger	1.3	-	own
ingrates	insult	0.6	-	own
insane	outrage	1	-	own
insane that	outrage	0.6	-	own
insult	outrage	1	-	own
insult my intelligence	anger	1.3	-	own
insult to injury	anger	1.3	-	own
insulted	outrage	1	-	own
insulting	outrage	1	-	own
insulting my intelligence	anger	1.3	-	own
intolerable	outrage	1	-	own
irate	anger	1	-	own
irate customer	anger	1.3	-	own
irked	anger	0.5	-	own
is anyone there	courtesy.rude	0.6	-	own
is illegal	outrage	1	-	own
is insane	outrage	1	-	own
is not acceptable	outrage	1	-	own
is this a joke	anger	1	-	own
is this a wind up	anger	1.3	-	own
is this some kind of joke	anger	1.3	-	own
is wrong with you	anger	1.3	-	own
isn't acceptable	outrage	1	-	own
isn't that illegal	outrage	1	-	own
isnt acceptable	outrage	1	-	own
it's insane	outrage	1	-	own
jackass	insult	0.6	-	own
jeez	profanity	0.4	-	own
jerk	insult	0.6	-	own
jerks	insult	0.6	-	own
jesus christ	profanity	0.4	-	own
jesus h	anger	1.3	-	own
jesus wept	anger	1.3	-	own
jobsworth	outrage	1	-	own
jobsworths	outrage	1	-	own
joke company	anger	1.3	-	own
joke of a	outrage	0.8	-	own
joke of a company	anger	1.3	-	own
joke of an airline	anger	1.3	-	own
just do it	courtesy.rude	0.6	-	own
just not acceptable	outrage	1	-	own
just not good enough	outrage	1	-	own
just not on	outrage	1	-	own
just not right	outrage	1	-	own
just pathetic	outrage	1	-	own
just ridiculous	outrage	1	-	own
just unacceptable	outrage	1	-	own
just unbelievable	outrage	1	-	own
just wrong	outrage	0.5	-	own
kafkaesque	outrage	1	-	own
kick in the balls	anger	1.3	-	own
kick in the guts	anger	1.3	-	own
kick in the teeth	outrage	1	-	own
kiss my arse	anger	1.3	-	own
kiss my ass	family.abuse	1	-	own
knob	insult	0.6	-	own
knobhead	insult	0.6	-	own
knobheads	insult	0.6	-	own
lack of accountability	outrage	1	-	own
lack of common sense	outrage	1	-	own
lack of compassion	outrage	1	-	own
lack of concern	outrage	1	-	own
lack of consideration	outrage	1	-	own
lack of courtesy	outrage	1	-	own
lack of customer service	outrage	1	-	own
lack of decency	outrage	1	-	own
lack of help	outrage	1	-	own
lack of information	outrage	1	-	own
lack of organisation	outrage	1	-	own
lack of organization	outrage	1	-	own
lack of professionalism	outrage	1	-	own
lack of response	outrage	1	-	own
lack of responsibility	outrage	1	-	own
lack of service	outrage	1	-	own
lack of support	outrage	1	-	own
lack of transparency	outrage	1	-	own
lack of updates	outrage	1	-	own
lack of urgency	outrage	1	-	own
lame	outrage	0.6	-	own
last straw	anger	1.3	-	own
laughable	outrage	0.8	-	own
laughed at us	anger	1.3	-	own
laughed in my face	anger	1.3	-	own
laughed when i	anger	1.3	-	own
laughing at me	anger	1.3	-	own
laughing stock	outrage	1	-	own
learn to read	courtesy.rude	0.6	-	own
leave me alone	courtesy.rude	0.6	-	own
leeches	insult	0.6	-	own
level of incompetence	outrage	1	-	own
liar	insult	0.6	-	own
listen to me	courtesy.rude	0.6	-	own
livid	anger	1.3	-	own
livid with	anger	1.3	-	own
loathe	dislike	0.9	-	own
loathed	dislike	0.9	-	own
loathes	dislike	0.9	-	own
loathing	dislike	0.9	-	own
looked at me like	anger	1.3	-	own
looked down on	anger	1.3	-	own
lose it with	anger	1.3	-	own
lose my shit	anger	1.3	-	own
lose my temper	anger	1.3	-	own
loser	insult	0.6	-	own
losers	insult	0.6	-	own
losing my mind	anger	1.3	-	own
losing my shit	anger	1.3	-	own
lost it with	anger	1.3	-	own
lost my rag	anger	1.3	-	own
lost my shit	anger	1.3	-	own
lost my temper	anger	1.3	-	own
lost your minds	anger	1.3	-	own
ludicrous	outrage	1	-	own
mad	anger	0.8	-	own
mad as hell	anger	1.3	-	own
mad at	anger	0.8	-	own
made me angry	anger	1.3	-	own
made me furious	anger	1.3	-	own
made me mad	anger	1.3	-	own
made me scream	anger	1.3	-	own
madness	outrage	1	-	own
make me sick	anger	1.7	-	own
makes a mockery	outrage	1	-	own
makes me angry	anger	1.3	-	own
makes me cringe	dislike	0.9	-	own
makes me furious	anger	1.3	-	own
makes me mad	anger	1.3	-	own
makes me sick	anger	1.7	-	own
makes me so angry	anger	1.3	-	own
makes me want to scream	anger	1.3	-	own
makes my blood boil	anger	1.3	-	own
makes my skin crawl	dislike	0.9	-	own
makes my stomach turn	dislike	0.9	-	own
makes no sense at all	outrage	1	-	own
makes zero sense	outrage	1	-	own
making a mockery	outrage	1	-	own
meh	dislike	0.4	-	own
mess	outrage	0.5	-	own
mess up	outrage	0.8	-	own
messed me about	anger	1.3	-	own
messed me around	anger	1.3	-	own
messed up	outrage	0.8	-	own
messed us about	anger	1.3	-	own
messed us around	anger	1.3	-	own
messing me about	anger	1.3	-	own
messing me around	anger	1.3	-	own
messing up	outrage	0.8	-	own
messing us about	anger	1.3	-	own
messing us around	anger	1.3	-	own
mf	profanity	1.2	caps	own
miffed	anger	0.5	-	own
mind your own business	courtesy.rude	0.6	-	own
mockery	outrage	0.8	-	own
mockery of	outrage	1	-	own
morally wrong	outrage	1	-	own
moron	insult	1	-	own
moron company	insult	0.6	-	own
moronic	insult	1	-	own
morons	insult	1	-	own
mother fucker	anger	1.3	-	own
motherf	anger	1.3	-	own
motherfucker	insult	1	-	own
motherfuckers	insult	1	-	own
motherfucking	profanity	1.2	-	own
mucked about	anger	1.3	-	own
mucked around	anger	1.3	-	own
mucking me about	anger	1.3	-	own
mugged off	anger	1.3	-	own
mugging me off	anger	1.3	-	own
muppet	insult	0.6	-	own
muppetry	insult	0.6	-	own
muppets	insult	0.6	-	own
nasty	dislike	0.4	-	own
national disgrace	outrage	1.4	-	own
national embarrassment	outrage	1	-	own
needs firing	anger	1.3	-	own
needs the sack	anger	1.3	-	own
needs to be fired	anger	1.3	-	own
nitwit	insult	0.6	-	own
nitwits	insult	0.6	-	own
no decency	anger	1.3	-	own
no excuse	outrage	1	-	own
no excuse for that	outrage	1	-	own
no excuse for this	outrage	1	-	own
no excuses	outrage	1	-	own
no laughing matter	outrage	1	-	own
no love for	dislike	0.9	-	own
no shame	anger	1.3	-	own
nonsense	outrage	0.6	-	own
nonsense you	courtesy.rude	0.6	-	own
nonsensical policy	outrage	1	-	own
not a big fan	dislike	0.9	-	own
not a fan	dislike	0.5	-	own
not a huge fan	dislike	0.9	-	own
not acceptable	outrage	1	-	own
not at all acceptable	outrage	1	-	own
not fond of	dislike	0.5	-	own
not impressed by	dislike	0.9	-	own
not impressed with	dislike	0.9	-	own
not keen	dislike	0.5	-	own
not keen on	dislike	0.9	-	own
not ok at all	outrage	1	-	own
numpties	insult	0.6	-	own
numpty	insult	0.6	-	own
omnishambles	outrage	1	-	own
orwellian	outrage	1	-	own
ought to be ashamed	anger	1.3	-	own
out of your mind	anger	1.3	-	own
outraged	anger	1.3	-	own
outraged at	anger	1.3	-	own
outraged by	anger	1.3	-	own
outrageous	outrage	1	-	own
pack of liars	family.abuse	1	-	own
pain in the arse	profanity	0.4	-	own
pain in the ass	profanity	0.4	-	own
parasite	insult	0.6	-	own
parasites	insult	0.6	-	own
pathetic	outrage	0.8	-	own
pay attention	courtesy.rude	0.6	-	own
pen pushers	outrage	1	-	own
petty	outrage	0.6	-	own
petty rules	outrage	1	-	own
piece of crap	profanity	0.9	-	own
piece of shit	profanity	1.2	-	own
pigs	insult	0.6	-	own
pillock	insult	0.6	-	own
pillocks	insult	0.6	-	own
piss	profanity	0.9	-	own
piss off	family.abuse	1	-	own
pissed	anger	1	-	own
pissed as hell	anger	1.3	-	own
pissed me off	anger	1.3	-	own
pissed off	anger	1.3	-	own
pisses me off	anger	1	-	own
pissing me off	anger	1.3	-	own
pita	profanity	0.4	caps	own
plain wrong	outrage	0.5	-	own
plonker	insult	0.6	-	own
plonkers	insult	0.6	-	own
pos	profanity	0.9	caps	own
power trip	outrage	1	-	own
power tripping	outrage	1	-	own
prat	insult	0.6	-	own
prats	insult	0.6	-	own
preposterous	outrage	1	-	own
prick	insult	0.6	-	own
pricks	insult	0.6	-	own
put me off	dislike	0.9	-	own
put off by	dislike	0.9	-	own
put the phone down	anger	1.3	-	own
puts me off	dislike	0.9	-	own
racial profiling	outrage	1	-	own
rage	anger	1.3	-	own
raging	anger	1.3	-	own
raging about	anger	1.3	-	own
raging mad	anger	1.3	-	own
rascals	insult	0.6	-	own
rats the lot	insult	0.6	-	own
read my message	courtesy.rude	0.6	-	own
read the message	courtesy.rude	0.6	-	own
read what i wrote	courtesy.rude	0.6	-	own
ready to explode	anger	1.3	-	own
ready to scream	anger	1.3	-	own
really angry	anger	1.3	-	own
really dislike	dislike	0.9	-	own
really don't care for	dislike	0.9	-	own
really don't like	dislike	0.9	-	own
really hate	dislike	0.9	-	own
really mad	anger	1.3	-	own
red tape	outrage	1	-	own
reeks of	outrage	1	-	own
reprehensible	outrage	1	-	own
resent being	dislike	0.9	-	own
resent having to	dislike	0.9	-	own
resent paying	dislike	0.9	-	own
retard	insult	1	-	own
retarded	insult	1	-	own
ridiculous	outrage	0.6	-	own
ridiculous policy	outrage	1	-	own
ridiculous rule	outrage	1	-	own
ridiculously	outrage	0.6	-	own
rolled their eyes	anger	1.3	-	own
rot in	anger	1.3	-	own
rot in hell	family.abuse	1	-	own
sack the	anger	1.3	-	own
sack your	anger	1.3	-	own
scandal	outrage	1	-	own
scandalised	outrage	1	-	own
scandalized	outrage	1	-	own
scandalous	outrage	1	-	own
scoundrel	insult	0.6	-	own
scoundrels	insult	0.6	-	own
screaming at my	anger	1.3	-	own
screw that	anger	1.3	-	own
screw them	anger	1.3	-	own
screw this	profanity	0.9	-	own
screw up	outrage	0.8	-	own
screw you	anger	1	-	own
screw you guys	family.abuse	1	-	own
screw your	anger	1.3	-	own
screwed up	outrage	0.8	-	own
screwed up our	anger	1.3	-	own
screwed us	anger	1.3	-	own
screwing me	anger	1.3	-	own
screwing us	anger	1.3	-	own
screws up	outrage	0.8	-	own
scum	insult	0.6	-	own
scumbag	insult	0.6	-	own
scumbags	insult	0.6	-	own
see red	anger	1.7	-	own
seeing red	anger	1.7	-	own
seeing red now	anger	1.3	-	own
seething	anger	1.3	-	own
shambles	outrage	0.8	-	own
shame	outrage	1	-	own
shame on them	anger	1.3	-	own
shame on you	outrage	1	-	own
shame on you all	anger	1.3	-	own
shame on your	anger	1.3	-	own
shame on your company	anger	1.3	-	own
shameful	outrage	1	-	own
shamefully	outrage	1	-	own
shameless	outrage	1	-	own
sheer arrogance	outrage	1	-	own
sheer cheek	outrage	1	-	own
sheer incompetence	outrage	1	-	own
sheer madness	outrage	1	-	own
sheer nerve	outrage	1	-	own
sheer stupidity	outrage	1	-	own
shit	profanity	0.9	-	own
shit show	profanity	0.9	-	own
shite	profanity	0.9	-	own
shithead	insult	0.6	-	own
shitheads	insult	0.6	-	own
shitshow	profanity	0.9	-	own
shitty	profanity	0.9	-	own
shocked and appalled	outrage	1	-	own
shocked and disgusted	outrage	1	-	own
shocking	outrage	1	-	own
should be against the law	outrage	1	-	own
should be ashamed	outrage	1	-	own
should be closed down	anger	1.3	-	own
should be criminal	outrage	1	-	own
should be fired	anger	1.3	-	own
should be sacked	anger	1.3	-	own
should be shut down	anger	1.3	-	own
shove it	anger	1.3	-	own
shove your	anger	1.3	-	own
shut the fuck up	insult	1	-	own
shut up	insult	1	-	own
sick joke	anger	1.3	-	own
sick of looking at	dislike	0.9	-	own
sick of you	dislike	0.9	-	own
sick of your	anger	1.3	-	own
sick of your excuses	anger	1.3	-	own
sick of your lies	anger	1.3	-	own
sick of your shit	anger	1.3	-	own
sick to death	anger	1.3	-	own
sick to death of	anger	1.3	-	own
sick to my stomach	anger	1.7	-	own
sick to the back teeth	anger	1.3	-	own
silly	outrage	0.6	-	own
simpleton	insult	0.6	-	own
simpletons	insult	0.6	-	own
simply disgusting	outrage	1	-	own
simply not acceptable	outrage	1	-	own
simply not good enough	outrage	1	-	own
simply not on	outrage	1	-	own
simply not right	outrage	1	-	own
simply outrageous	outrage	1	-	own
simply ridiculous	outrage	1	-	own
simply unacceptable	outrage	1	-	own
simply unbelievable	outrage	1	-	own
singled out	outrage	1	-	own
slammed the door	anger	1.3	-	own
slap in the face	outrage	1	-	own
slap in the face to	anger	1.3	-	own
slut	insult	0.6	-	own
sluts	insult	0.6	-	own
smacks of	outrage	1	-	own
smash this	anger	1.3	-	own
smh	dislike	0.4	-	own
snake oil	insult	0.6	-	own
snob	insult	0.6	-	own
snobs	insult	0.6	-	own
so angry	anger	1.3	-	own
so disgusting	outrage	1	-	own
so furious	anger	1.3	-	own
so mad	anger	1.3	-	own
so mad right now	anger	1.3	-	own
so much hate	dislike	0.9	-	own
so pathetic	outrage	1	-	own
so pissed	anger	1.3	-	own
so pissed off	anger	1.3	-	own
so ridiculous	outrage	1	-	own
so unacceptable	outrage	1	-	own
so unfair	outrage	1	-	own
so upset	anger	0.8	-	own
so what	courtesy.rude	0.6	-	own
so wrong	outrage	0.5	-	own
sob	insult	0.6	caps	own
sod off	family.abuse	1	-	own
sod this	profanity	0.4	-	own
sod your	anger	1.3	-	own
some kind of joke	anger	1.3	-	own
some sort of joke	anger	1.3	-	own
somebody should be fired	anger	1.3	-	own
someone should be fired	anger	1.3	-	own
son of a bitch	anger	1.3	-	own
sort it out	courtesy.rude	0.6	-	own
sort this out	courtesy.rude	0.6	-	own
sort yourselves out	courtesy.rude	0.6	-	own
spit in my face	anger	1.3	-	own
spit in the face	anger	1.3	-	own
spitting feathers	anger	1.3	-	own
spitting mad	anger	1.3	-	own
spoke down to	anger	1.3	-	own
spoke to me like	anger	1.3	-	own
spoken to like	anger	1.3	-	own
steamed	anger	0.5	-	own
stfu	insult	1	-	own
stick it up	anger	1.3	-	own
stick it where	anger	1.3	-	own
stick your	anger	1.3	-	own
stinks of	outrage	1	-	own
stop sending me	courtesy.rude	0.6	-	own
stop wasting my time	courtesy.rude	0.6	-	own
strongly dislike	dislike	0.9	-	own
stuff your	anger	1.3	-	own
stupid	outrage	0.6	-	own
stupid people	insult	0.6	-	own
stupid policy	outrage	1	-	own
stupid rule	outrage	1	-	own
stupid rules	outrage	1	-	own
surely this is a joke	anger	1.3	-	own
surely you're joking	anger	1.3	-	own
swine	insult	0.6	-	own
swore at me	anger	1.3	-	own
tacky	outrage	0.6	-	own
take the piss	anger	1.3	-	own
taken for a fool	anger	1.3	-	own
taken for a ride	anger	1.3	-	own
taken for fools	anger	1.3	-	own
taken for granted	anger	1.3	-	own
takes the biscuit	anger	1.3	-	own
takes the cake	anger	1.3	-	own
takes the piss	anger	1.3	-	own
taking me for a fool	anger	1.3	-	own
taking the mick	anger	1.3	-	own
taking the mickey	anger	1.3	-	own
taking the piss	anger	1.3	-	own
taking us for fools	anger	1.3	-	own
talked down to	anger	1.3	-	own
talked to like	anger	1.3	-	own
talked to me like	anger	1.3	-	own
talking down to	anger	1.3	-	own
that is the last straw	anger	1.3	-	own
that's illegal	outrage	1	-	own
that's the last straw	anger	1.3	-	own
the audacity	anger	1.7	-	own
the cheek	anger	1.7	-	own
the final straw	anger	1.3	-	own
the gall	outrage	1	-	own
the nerve	anger	1.7	-	own
the straw that	anger	1.3	-	own
thicko	insult	0.6	-	own
thickos	insult	0.6	-	own
think i'm stupid	anger	1.3	-	own
think we're stupid	anger	1.3	-	own
think your customers are stupid	anger	1.3	-	own
this is insane	outrage	1	-	own
this is not ok	outrage	1	-	own
this is not okay	outrage	1	-	own
this is the last straw	anger	1.3	-	own
threatened to	anger	1.3	-	own
throw it against the wall	anger	1.3	-	own
throw it out the window	anger	1.3	-	own
throw this phone	anger	1.3	-	own
thugs	insult	0.6	-	own
ticked	anger	0.5	-	own
ticked off	anger	0.5	-	own
tired of your	anger	1.3	-	own
tired of your excuses	anger	1.3	-	own
tired of your lies	anger	1.3	-	own
tired of your shit	anger	1.3	-	own
tosser	insult	0.6	-	own
tossers	insult	0.6	-	own
total disregard	outrage	1	-	own
total farce	outrage	1	-	own
total incompetence	outrage	1	-	own
total joke	outrage	0.8	-	own
total lack of	outrage	1	-	own
total mess	outrage	0.8	-	own
total nonsense	outrage	1	-	own
total shambles	outrage	1	-	own
totally outrageous	outrage	1	-	own
totally pathetic	outrage	1	-	own
totally ridiculous	outrage	1	-	own
totally unacceptable	outrage	1.4	-	own
trash people	insult	0.6	-	own
treat loyal customers	anger	1.3	-	own
treat your loyal	anger	1.3	-	own
treated like a child	anger	1.3	-	own
treated like a criminal	anger	1.3	-	own
treated like a number	anger	1.3	-	own
treated like a thief	anger	1.3	-	own
treated like an idiot	anger	1.3	-	own
treated like animals	anger	1.3	-	own
treated like cattle	anger	1.3	-	own
treated like garbage	anger	1.3	-	own
treated like i	anger	1.3	-	own
treated like trash	anger	1.3	-	own
treating me like	anger	1.3	-	own
treating people like	anger	1.3	-	own
treating us like	anger	1.3	-	own
treats customers	anger	1.3	-	own
treats its customers	anger	1.3	-	own
truly appalling	outrage	1	-	own
truly disgusting	outrage	1	-	own
truly pathetic	outrage	1	-	own
truly shocking	outrage	1	-	own
try harder	courtesy.rude	0.6	-	own
tsk	dislike	0.4	-	own
turned off by	dislike	0.9	-	own
turns me off	dislike	0.9	-	own
twat	insult	0.6	-	own
twats	insult	0.6	-	own
two fingers	anger	1.3	-	own
u kidding me	anger	1	-	own
u suck	family.abuse	1	-	own
ugh	dislike	0.4	-	own
unacceptable	outrage	1	-	own
unbelievable company	outrage	1	-	own
unbelievable how	outrage	1	-	own
unbelievable service how	outrage	1	-	own
unbelievable that	outrage	1	-	own
unbelievably bad	outrage	1	-	own
unconscionable	outrage	1	-	own
unforgivable	outrage	1	-	own
unheard of	outrage	1	-	own
unpardonable	outrage	1	-	own
unprofessionalism	outrage	1	-	own
unreal	outrage	1	-	own
up in arms	anger	1.3	-	own
up your arse	anger	1.3	-	own
up your ass	anger	1.3	-	own
up yours	anger	1	-	own
upset	anger	0.8	-	own
useless idiot	family.abuse	1	-	own
useless idiots	family.abuse	1	-	own
useless people	family.abuse	1	-	own
utter contempt	outrage	1	-	own
utter disgrace	outrage	1.4	-	own
utter disregard	outrage	1	-	own
utter incompetence	outrage	1	-	own
utter lack of	outrage	1	-	own
utter madness	outrage	1	-	own
utter nonsense	outrage	1	-	own
utter shambles	outrage	1	-	own
utterly appalling	outrage	1	-	own
utterly disgraceful	outrage	1	-	own
utterly disgusting	outrage	1	-	own
utterly ridiculous	outrage	1	-	own
utterly unacceptable	outrage	1.4	-	own
very angry	anger	1.3	-	own
very angry customer	anger	1.3	-	own
very upset	anger	0.8	-	own
vultures	insult	0.6	-	own
wake up	courtesy.rude	0.3	-	own
wanker	insult	0.6	-	own
wankers	insult	0.6	-	own
wankers the lot	anger	1.3	-	own
wankstain	insult	0.6	-	own
wanna scream	anger	1.3	-	own
want to punch	anger	1.3	-	own
want to scream	anger	1.3	-	own
want to throw my phone	anger	1.3	-	own
wasn't a fan	dislike	0.9	-	own
waste my time	courtesy.rude	0.6	-	own
wasting my time	courtesy.rude	0.6	-	own
weak sauce	outrage	0.6	-	own
weasel	insult	0.6	-	own
weasels	insult	0.6	-	own
what a bloody	anger	1.3	-	own
what a cheek	outrage	1	-	own
what a fucking	anger	1.3	-	own
what a joke	outrage	0.8	-	own
what is wrong with these	anger	1.3	-	own
what is wrong with you	anger	1	-	own
what is wrong with you people	anger	1	-	own
what on god's earth	anger	1.3	-	own
what the actual	anger	1.3	-	own
what the actual fuck	anger	1.3	-	own
what the actual hell	anger	1.3	-	own
what the f	profanity	0.9	-	own
what the fuck	profanity	0.9	-	own
what the heck	profanity	0.4	-	own
what the hell	profanity	0.4	-	own
what's wrong with you guys	anger	1.3	-	own
what's wrong with you people	anger	1.3	-	own
what's your problem	courtesy.rude	0.6	-	own
whatever	courtesy.rude	0.6	-	own
whats wrong with you	anger	1	-	own
when the hell	anger	1.3	-	own
where the fuck	anger	1.3	-	own
where the hell	anger	1.3	-	own
where the hell is	anger	1.3	-	own
where the sun doesn't shine	anger	1.3	-	own
who cares	courtesy.rude	0.6	-	own
who do you think you are	anger	1	-	own
who the fuck	anger	1.3	-	own
who the hell	anger	1.3	-	own
wholly unacceptable	outrage	1	-	own
whore	insult	0.6	-	own
whores	insult	0.6	-	own
why the fuck	anger	1.3	-	own
why the hell	anger	1.3	-	own
wrong on so many levels	outrage	1	-	own
wrong with you	anger	0.6	-	own
wrong with you guys	anger	1.3	-	own
wrong with you people	anger	1	-	own
wtaf	profanity	0.4	-	own
wtf	profanity	0.9	-	own
wth	profanity	0.4	-	own
yeah right	courtesy.rude	0.6	-	own
you are having a laugh	anger	1.3	-	own
you are joking	anger	1.3	-	own
you are kidding	anger	1.3	-	own
you clowns	family.abuse	1	-	own
you guys suck	family.abuse	1	-	own
you have got to be kidding	anger	1	-	own
you idiot	family.abuse	1	-	own
you idiots	family.abuse	1	-	own
you imbecile	family.abuse	1	-	own
you kidding me	anger	1	-	own
you listen	courtesy.rude	0.6	-	own
you moron	family.abuse	1	-	own
you morons	family.abuse	1	-	own
you must be joking	anger	1	-	own
you must be kidding	anger	1.3	-	own
you people	anger	1	-	own
you should be ashamed	anger	1.3	-	own
you stupid	family.abuse	1	-	own
you suck	family.abuse	1	-	own
you're having a laugh	anger	1.3	-	own
you're joking	anger	1.3	-	own
you're kidding	anger	1.3	-	own
you've got to be joking	anger	1.3	-	own
you've got to be kidding	anger	1	-	own
yuck	dislike	0.4	-	own
zero integrity	anger	1.3	-	own
zero respect	anger	1.3	-	own
zero shame	anger	1.3	-	own
