%format undertone-lexicon 1
%language en

# Hot protest and the verdicts that go with it.
# Kept out on purpose, since they mislead: fire, fight, strike, charge, shoot, sick, crazy and insane as praise.
a crime	outrage	1	-	own
a joke	outrage	0.8	-	own
a mess	outrage	0.8	-	own
absolute disgrace	outrage	1.4	-	own
absolute joke	outrage	0.8	-	own
absolutely disgusting	outrage	1.4	-	own
absolutely furious	anger	1.7	-	own
absolutely ridiculous	outrage	1.4	-	own
absolutely unacceptable	outrage	1.4	-	own
absurd	outrage	0.6	-	own
abysmal	outrage	1	-	own
anger	anger	1	-	own
angered	anger	1	-	own
angering	anger	1	-	own
angrily	anger	1	-	own
angry	anger	1	-	own
annoyed as hell	anger	1	-	own
answer me	courtesy.rude	0.6	-	own
answer my question	courtesy.rude	0.6	-	own
answer the question	courtesy.rude	0.6	-	own
anyone there	courtesy.rude	0.6	-	own
apoplectic	anger	1.7	-	own
appalled	outrage	1	-	own
appalling	outrage	1	-	own
are you blind	courtesy.rude	0.6	-	own
are you deaf	courtesy.rude	0.6	-	own
are you even reading	courtesy.rude	0.6	-	own
are you joking	anger	1	-	own
are you kidding	anger	1	-	own
are you kidding me	anger	1	-	own
are you people stupid	family.abuse	1	-	own
are you retarded	family.abuse	1	-	own
are you serious	anger	1	-	own
are you stupid	family.abuse	1	-	own
arse	profanity	0.9	-	own
arsehole	insult	1	-	own
arseholes	insult	1	-	own
ashamed	outrage	1	-	own
ass	profanity	0.9	-	own
asshole	insult	1	-	own
assholes	insult	1	-	own
atrocious	outrage	1	-	own
audacity	outrage	1	-	own
bad joke	outrage	0.8	-	own
bah	dislike	0.4	-	own
bandits	insult	0.6	-	own
bastard	profanity	1.2	-	own
bastards	profanity	1.2	-	own
beggars belief	outrage	1	-	own
bellend	insult	0.6	-	own
beyond a joke	outrage	1	-	own
beyond angry	anger	1.7	-	own
beyond belief	outrage	1	-	own
beyond furious	anger	1.7	-	own
bitch	insult	1	-	own
bitches	insult	1	-	own
bitching	profanity	0.9	-	own
bizarre	outrage	0.6	-	own
blah	dislike	0.4	-	own
blood is boiling	anger	1.3	-	own
bloody	profanity	0.4	-	own
boiling mad	anger	1.3	-	own
boils my blood	anger	1.7	-	own
bollocks	outrage	1	-	own
boo	dislike	0.4	-	own
botched	outrage	0.8	-	own
bs	outrage	1	caps	own
bullshit	outrage	1	-	own
bunch of clowns	family.abuse	1	-	own
bunch of crooks	family.abuse	1	-	own
bunch of idiots	family.abuse	1	-	own
bunch of morons	family.abuse	1	-	own
bungled	outrage	0.8	-	own
burn in hell	family.abuse	1	-	own
c'mon	courtesy.rude	0.6	-	own
can't say i like	dislike	0.5	-	own
can't stand	dislike	0.9	-	own
cannot stand	dislike	0.9	-	own
cant stand	dislike	0.9	-	own
cheeky	outrage	0.6	-	own
cheesed off	anger	1	-	own
circus	outrage	0.8	-	own
clown	insult	0.6	-	own
clown show	outrage	0.8	-	own
clowns	outrage	0.8	-	own
clusterfuck	profanity	1.2	-	own
come on	courtesy.rude	0.6	-	own
complete joke	outrage	0.8	-	own
completely ridiculous	outrage	1.4	-	own
completely unacceptable	outrage	1.4	-	own
couldn't stand	dislike	0.9	-	own
crap hole	profanity	0.4	-	own
crazy how	outrage	0.6	-	own
cretin	insult	1	-	own
cretins	insult	1	-	own
criminal	outrage	1	-	own
cross with	anger	0.5	-	own
cunt	insult	1	-	own
cunts	insult	1	-	own
dammit	profanity	0.4	-	own
damn	profanity	0.4	-	own
damn you	family.abuse	1	-	own
damned	profanity	0.4	-	own
damnit	profanity	0.4	-	own
darn	profanity	0.4	-	own
deplorable	outrage	1	-	own
despicable	outrage	1	-	own
despise	dislike	0.9	-	own
detest	dislike	0.9	-	own
dick	insult	0.6	-	own
dickhead	insult	0.6	-	own
dickheads	insult	0.6	-	own
dicks	insult	0.6	lower	own
did not like	dislike	0.5	-	own
did you even read	courtesy.rude	0.6	-	own
didn't like	dislike	0.5	-	own
dipshit	insult	0.6	-	own
disgrace	outrage	1	-	own
disgraced	outrage	1	-	own
disgraceful	outrage	1	-	own
disgust	outrage	1	-	own
disgusted	outrage	1	-	own
disgusting	outrage	1	-	own
disgusts me	outrage	1	-	own
dislike	dislike	0.5	-	own
disliked	dislike	0.5	-	own
do not like	dislike	0.5	-	own
do your job	courtesy.rude	0.6	-	own
doesn't like	dislike	0.5	-	own
don't like	dislike	0.5	-	own
don't tell me	courtesy.rude	0.6	-	own
don't you dare	courtesy.rude	0.6	-	own
dont like	dislike	0.5	-	own
dont tell me	courtesy.rude	0.6	-	own
drop dead	family.abuse	1	-	own
dumb	outrage	0.6	-	own
dumb fuck	insult	1	-	own
dumbass	insult	1	-	own
dumbasses	insult	1	-	own
dummies	insult	0.6	-	own
eat shit	family.abuse	1	-	own
effing	profanity	0.4	-	own
egregious	outrage	1	-	own
embarrassed for you	outrage	0.8	-	own
embarrassing	outrage	0.8	-	own
embarrassment	outrage	0.8	-	own
enraging	anger	1	-	own
ew	dislike	0.4	-	own
eww	dislike	0.4	-	own
f ing	profanity	0.9	-	own
f u	family.abuse	1	caps	own
f'ing	profanity	0.9	-	own
farce	outrage	0.8	-	own
fcking	profanity	0.9	-	own
ffs	profanity	0.9	-	own
fiasco	outrage	0.8	-	own
final straw	anger	1.3	-	own
fix this shit	courtesy.rude	0.6	-	own
fix your	courtesy.rude	0.6	-	own
fix your shit	courtesy.rude	0.6	-	own
fking	profanity	0.9	-	own
fkn	profanity	0.9	-	own
flipping	profanity	0.4	-	own
fml	profanity	0.9	-	own
fool	insult	0.6	-	own
fools	insult	0.6	-	own
for fuck's sake	profanity	0.9	-	own
for fucks sake	profanity	0.9	-	own
for god's sake	profanity	0.4	-	own
for gods sake	profanity	0.4	-	own
for goodness sake	profanity	0.4	-	own
for heaven's sake	profanity	0.4	-	own
freakin	profanity	0.4	-	own
freaking	profanity	0.4	-	own
frickin	profanity	0.4	-	own
fricking	profanity	0.4	-	own
friggin	profanity	0.4	-	own
frigging	profanity	0.4	-	own
fubar	outrage	0.8	-	own
fuck	profanity	1.2	-	own
fuck off	profanity	1.2	-	own
fuck sake	profanity	1.2	-	own
fuck that	profanity	1.2	-	own
fuck this	profanity	1.2	-	own
fuck u	family.abuse	1	-	own
fuck up	profanity	1.2	-	own
fuck ups	profanity	1.2	-	own
fuck you	family.abuse	1	-	own
fucked	profanity	1.2	-	own
fucked up	profanity	1.2	-	own
fuckin	profanity	0.9	-	own
fucking	profanity	1.2	-	own
fucks	profanity	1.2	-	own
fuckup	profanity	1.2	-	own
fuckyou	family.abuse	1	-	own
fuming	anger	1.3	-	own
furious	anger	1.3	-	own
geez	profanity	0.4	-	own
get a grip	courtesy.rude	0.6	-	own
get it together	anger	1	-	own
get lost	courtesy.rude	0.6	-	own
get on with it	courtesy.rude	0.6	-	own
get real	courtesy.rude	0.6	-	own
get your act together	anger	1	-	own
get your shit together	anger	1	-	own
gimme a break	courtesy.rude	0.6	-	own
give me a break	courtesy.rude	0.6	-	own
go fuck yourself	family.abuse	1	-	own
go fuck yourselves	family.abuse	1	-	own
go to hell	family.abuse	1	-	own
god damn	profanity	0.4	-	own
goddamn	profanity	0.4	-	own
goddamnit	profanity	0.4	-	own
gotta be kidding	anger	1	-	own
gross	dislike	0.4	-	own
grow up	courtesy.rude	0.6	-	own
h8	dislike	0.9	-	own
hate	dislike	0.8	-	own
hated	dislike	0.9	-	own
hateful	dislike	0.9	-	own
hates	dislike	0.9	-	own
hating	dislike	0.9	-	own
hatred	dislike	0.9	-	own
have you no shame	anger	1	-	own
heck	profanity	0.4	-	own
hell no	anger	1	-	own
hellhole	profanity	0.9	-	own
hopping mad	anger	1.3	-	own
horseshit	outrage	1	-	own
hot mess	outrage	0.8	-	own
how dare they	anger	1.7	-	own
how dare you	anger	1.7	-	own
how stupid are you	family.abuse	1	-	own
humiliated	outrage	0.8	-	own
humiliating	outrage	0.8	-	own
humiliation	outrage	0.8	-	own
hurry up	courtesy.rude	0.6	-	own
i don't care	courtesy.rude	0.6	-	own
i dont care	courtesy.rude	0.6	-	own
idiot	insult	1	-	own
idiotic	insult	1	-	own
idiots	insult	1	-	own
imbecile	insult	1	-	own
imbeciles	insult	1	-	own
incandescent	anger	1.7	-	own
incensed	anger	1	-	own
inexcusable	outrage	1	-	own
infuriated	anger	1	-	own
infuriates	anger	1.3	-	own
infuriates me	anger	1.3	-	own
infuriating	anger	1.3	-	own
insane that	outrage	0.6	-	own
insult	outrage	1	-	own
insulted	outrage	1	-	own
insulting	outrage	1	-	own
intolerable	outrage	1	-	own
irate	anger	1	-	own
irked	anger	0.5	-	own
is anyone there	courtesy.rude	0.6	-	own
is this a joke	anger	1	-	own
isn't acceptable	outrage	1	-	own
isnt acceptable	outrage	1	-	own
jackass	insult	0.6	-	own
jeez	profanity	0.4	-	own
jerk	insult	0.6	-	own
jerks	insult	0.6	-	own
jesus christ	profanity	0.4	-	own
joke of a	outrage	0.8	-	own
just do it	courtesy.rude	0.6	-	own
kick in the teeth	outrage	1	-	own
kiss my ass	family.abuse	1	-	own
lame	outrage	0.6	-	own
last straw	anger	1.3	-	own
laughable	outrage	0.8	-	own
learn to read	courtesy.rude	0.6	-	own
leave me alone	courtesy.rude	0.6	-	own
liar	insult	0.6	-	own
listen to me	courtesy.rude	0.6	-	own
livid	anger	1.3	-	own
loathe	dislike	0.9	-	own
lose my temper	anger	1.3	-	own
loser	insult	0.6	-	own
losers	insult	0.6	-	own
losing my mind	anger	1.3	-	own
lost my temper	anger	1.3	-	own
ludicrous	outrage	1	-	own
mad	anger	0.8	-	own
mad at	anger	0.8	-	own
make me sick	anger	1.7	-	own
makes me angry	anger	1.3	-	own
makes me sick	anger	1.7	-	own
makes me so angry	anger	1.3	-	own
makes my blood boil	anger	1.3	-	own
meh	dislike	0.4	-	own
mess	outrage	0.8	-	own
mess up	outrage	0.8	-	own
messed up	outrage	0.8	-	own
messing up	outrage	0.8	-	own
mf	profanity	1.2	caps	own
miffed	anger	0.5	-	own
mind your own business	courtesy.rude	0.6	-	own
mockery	outrage	0.8	-	own
moron	insult	1	-	own
moron company	insult	0.6	-	own
moronic	insult	1	-	own
morons	insult	1	-	own
motherfucker	insult	1	-	own
motherfuckers	insult	1	-	own
motherfucking	profanity	1.2	-	own
muppet	insult	0.6	-	own
muppets	insult	0.6	-	own
nasty	dislike	0.4	-	own
national disgrace	outrage	1.4	-	own
no excuse	outrage	1	-	own
no excuses	outrage	1	-	own
nonsense	outrage	0.6	-	own
nonsense you	courtesy.rude	0.6	-	own
not a fan	dislike	0.5	-	own
not acceptable	outrage	1	-	own
not fond of	dislike	0.5	-	own
not keen	dislike	0.5	-	own
numpty	insult	0.6	-	own
outraged	anger	1.3	-	own
outrageous	outrage	1	-	own
pack of liars	family.abuse	1	-	own
pain in the arse	profanity	0.4	-	own
pain in the ass	profanity	0.4	-	own
pathetic	outrage	0.8	-	own
pay attention	courtesy.rude	0.6	-	own
petty	outrage	0.6	-	own
piece of crap	profanity	0.9	-	own
piece of shit	profanity	1.2	-	own
pigs	insult	0.6	-	own
piss	profanity	0.9	-	own
piss off	family.abuse	1	-	own
pissed	anger	1	-	own
pissed me off	anger	1.3	-	own
pissed off	anger	1.3	-	own
pisses me off	anger	1	-	own
pissing me off	anger	1.3	-	own
pita	profanity	0.4	caps	own
pos	profanity	0.9	caps	own
preposterous	outrage	1	-	own
prick	insult	0.6	-	own
pricks	insult	0.6	-	own
rage	anger	1.3	-	own
raging	anger	1.3	-	own
read my message	courtesy.rude	0.6	-	own
read the message	courtesy.rude	0.6	-	own
read what i wrote	courtesy.rude	0.6	-	own
reprehensible	outrage	1	-	own
retard	insult	1	-	own
retarded	insult	1	-	own
ridiculous	outrage	0.6	-	own
ridiculously	outrage	0.6	-	own
rot in hell	family.abuse	1	-	own
scandal	outrage	1	-	own
scandalous	outrage	1	-	own
screw this	profanity	0.9	-	own
screw up	outrage	0.8	-	own
screw you	anger	1	-	own
screw you guys	family.abuse	1	-	own
screwed up	outrage	0.8	-	own
screws up	outrage	0.8	-	own
scum	insult	0.6	-	own
scumbag	insult	0.6	-	own
scumbags	insult	0.6	-	own
see red	anger	1.7	-	own
seeing red	anger	1.7	-	own
seething	anger	1.3	-	own
shambles	outrage	0.8	-	own
shame	outrage	1	-	own
shame on you	outrage	1	-	own
shameful	outrage	1	-	own
shameless	outrage	1	-	own
shit	profanity	0.9	-	own
shit show	profanity	0.9	-	own
shite	profanity	0.9	-	own
shitshow	profanity	0.9	-	own
shitty	profanity	0.9	-	own
shocking	outrage	1	-	own
should be ashamed	outrage	1	-	own
shut the fuck up	insult	1	-	own
shut up	insult	1	-	own
sick of you	dislike	0.9	-	own
sick to my stomach	anger	1.7	-	own
silly	outrage	0.6	-	own
slap in the face	outrage	1	-	own
smh	dislike	0.4	-	own
snob	insult	0.6	-	own
snobs	insult	0.6	-	own
so upset	anger	0.8	-	own
so what	courtesy.rude	0.6	-	own
sob	insult	0.6	caps	own
sod off	family.abuse	1	-	own
sod this	profanity	0.4	-	own
sort it out	courtesy.rude	0.6	-	own
sort this out	courtesy.rude	0.6	-	own
sort yourselves out	courtesy.rude	0.6	-	own
steamed	anger	0.5	-	own
stfu	insult	1	-	own
stop sending me	courtesy.rude	0.6	-	own
stop wasting my time	courtesy.rude	0.6	-	own
stupid	outrage	0.6	-	own
stupid people	insult	0.6	-	own
tacky	outrage	0.6	-	own
the audacity	anger	1.7	-	own
the cheek	anger	1.7	-	own
the nerve	anger	1.7	-	own
thugs	insult	0.6	-	own
ticked	anger	0.5	-	own
ticked off	anger	0.5	-	own
tosser	insult	0.6	-	own
tossers	insult	0.6	-	own
total joke	outrage	0.8	-	own
total mess	outrage	0.8	-	own
totally unacceptable	outrage	1.4	-	own
trash people	insult	0.6	-	own
try harder	courtesy.rude	0.6	-	own
tsk	dislike	0.4	-	own
twat	insult	0.6	-	own
twats	insult	0.6	-	own
u kidding me	anger	1	-	own
u suck	family.abuse	1	-	own
ugh	dislike	0.4	-	own
unacceptable	outrage	1	-	own
unbelievably bad	outrage	1	-	own
unconscionable	outrage	1	-	own
unforgivable	outrage	1	-	own
unheard of	outrage	1	-	own
up yours	anger	1	-	own
upset	anger	0.8	-	own
useless idiot	family.abuse	1	-	own
useless idiots	family.abuse	1	-	own
useless people	family.abuse	1	-	own
utter disgrace	outrage	1.4	-	own
utterly unacceptable	outrage	1.4	-	own
very upset	anger	0.8	-	own
wake up	courtesy.rude	0.6	-	own
wanker	insult	0.6	-	own
wankers	insult	0.6	-	own
waste my time	courtesy.rude	0.6	-	own
wasting my time	courtesy.rude	0.6	-	own
weak sauce	outrage	0.6	-	own
what a joke	outrage	0.8	-	own
what is wrong with you	anger	1	-	own
what is wrong with you people	anger	1	-	own
what the f	profanity	0.9	-	own
what the fuck	profanity	0.9	-	own
what the heck	profanity	0.4	-	own
what the hell	profanity	0.4	-	own
what's your problem	courtesy.rude	0.6	-	own
whatever	courtesy.rude	0.6	-	own
whats wrong with you	anger	1	-	own
who cares	courtesy.rude	0.6	-	own
who do you think you are	anger	1	-	own
wholly unacceptable	outrage	1	-	own
wrong with you people	anger	1	-	own
wtaf	profanity	0.4	-	own
wtf	profanity	0.9	-	own
wth	profanity	0.4	-	own
yeah right	courtesy.rude	0.6	-	own
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
you people	anger	1	-	own
you stupid	family.abuse	1	-	own
you suck	family.abuse	1	-	own
you've got to be kidding	anger	1	-	own
yuck	dislike	0.4	-	own
