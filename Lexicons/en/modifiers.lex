%format undertone-lexicon 1
%language en

# Words that modifiers read. "No" negates only inside its clause, so "No, I love it" stays whole.
# Apostrophes are often left out; "cant", "dont", "wont" stand beside their right spellings.
's	suffix.words	1	-	own
3g	acronym.words	1	-	own
4g	acronym.words	1	-	own
5g	acronym.words	1	-	own
a bit	diminisher	0.5	-	own
a bit of a	diminisher	0.5	-	own
a bit of an	diminisher	0.5	-	own
a little	diminisher	0.5	-	own
a little bit	diminisher	0.5	-	own
a lot of	intensifier	1.25	-	own
a smidge	diminisher	0.5	-	own
a tad	diminisher	0.5	-	own
a touch	diminisher	0.5	-	own
a while	phrase.neutral	1	-	own
aa	acronym.words	1	-	own
aadvantage	acronym.words	1	-	own
abc	acronym.words	1	-	own
absolute	intensifier	1.4	-	own
absolutely	intensifier	1.4	-	own
ac	acronym.words	1	-	own
ach	acronym.words	1	-	own
actually	intensifier	1.1	-	own
af	intensifier	1.4	-	own
ain't	negation.words	1	-	own
aint	negation.words	1	-	own
aka	acronym.words	1	-	own
all this	intensifier	1.25	-	own
almost	diminisher	0.7	-	own
although	clause.words	1	-	own
although	contrast.words	1	-	own
always	intensifier	1.25	-	own
am	acronym.words	1	-	own
amazingly	intensifier	1.4	-	own
and am	clause.words	1	-	own
and had	clause.words	1	-	own
and have	clause.words	1	-	own
and he	clause.words	1	-	own
and i	clause.words	1	-	own
and i want	clause.words	-	-	own
and is	clause.words	1	-	own
and it	clause.words	1	-	own
and my	clause.words	1	-	own
and no	clause.words	1	-	own
and nobody	clause.words	1	-	own
and now	clause.words	1	-	own
and she	clause.words	1	-	own
and still	clause.words	1	-	own
and that	clause.words	1	-	own
and the	clause.words	1	-	own
and then	clause.words	1	-	own
and there	clause.words	1	-	own
and they	clause.words	1	-	own
and this	clause.words	1	-	own
and want	clause.words	1	-	own
and was	clause.words	1	-	own
and we	clause.words	1	-	own
and you	clause.words	1	-	own
and you call	clause.words	-	-	own
and you still	clause.words	-	-	own
and you want	clause.words	-	-	own
and your	clause.words	1	-	own
any chance	question.words	1	start	own
any idea	question.words	1	start	own
any news	question.words	1	start	own
any update	question.words	1	start	own
any updates	question.words	1	start	own
anything but	negation.words	1	-	own
apart from that	contrast.words	1	-	own
api	acronym.words	1	-	own
app	acronym.words	1	-	own
apparently not	negation.words	-	-	own
approx	abbreviation.words	1	-	own
apr	abbreviation.words	1	-	own
are the	question.words	1	start	own
are there	question.words	1	start	own
are you	question.words	1	start	own
aren't	negation.words	1	-	own
arent	negation.words	1	-	own
arguably	diminisher	0.7	-	own
as fuck	intensifier	1.4	-	own
as hell	intensifier	1.4	-	own
as i want	phrase.neutral	1	-	own
as if it	phrase.neutral	1	-	own
asap	acronym.words	1	-	own
assuming	condition.words	1	-	own
at times	diminisher	0.7	-	own
atl	acronym.words	1	-	own
atm	acronym.words	1	-	own
att	acronym.words	1	-	own
aug	abbreviation.words	1	-	own
aunt	third-person.words	1	-	own
ave	abbreviation.words	1	-	own
awfully	intensifier	1.25	-	own
b6	acronym.words	1	-	own
back then	phrase.neutral	1	-	own
barely	negation.words	1	-	own
barely any	diminisher	0.5	-	own
bbb	acronym.words	1	-	own
bbc	acronym.words	1	-	own
bc	clause.words	1	-	own
because	clause.words	1	-	own
because i want	phrase.neutral	1	-	own
because of you	clause.words	-	-	own
because of your	clause.words	-	-	own
been left without	negation.words	-	-	own
before i'll	phrase.neutral	1	-	own
believe	reporting.words	1	-	own
believed	reporting.words	1	-	own
believes	reporting.words	1	-	own
beyond	intensifier	1.25	-	own
beyond words	intensifier	1.4	-	own
bic	acronym.words	1	-	own
big	intensifier	1.1	-	own
bit of a	diminisher	0.5	-	own
bloke	third-person.words	-	-	own
bloody	intensifier	1.4	-	own
blvd	abbreviation.words	1	-	own
bos	acronym.words	1	-	own
boss	third-person.words	-	-	own
boy	third-person.words	-	-	own
boyfriend	third-person.words	1	-	own
brother	third-person.words	1	-	own
brothers	third-person.words	-	-	own
bst	acronym.words	1	-	own
bt	acronym.words	1	-	own
btw	acronym.words	1	-	own
buddy	third-person.words	1	-	own
but	clause.words	1	-	own
but	contrast.words	1	-	own
by far	intensifier	1.4	-	own
can i	question.words	1	start	own
can we	question.words	1	start	own
can you	question.words	1	start	own
can't	negation.words	1	-	own
cannot	negation.words	1	-	own
cant	negation.words	1	-	own
capt	abbreviation.words	1	-	own
cause	clause.words	1	-	own
cbs	acronym.words	1	-	own
cd	acronym.words	1	-	own
ceo	acronym.words	1	-	own
certainly	intensifier	1.1	-	own
cet	acronym.words	1	-	own
cfo	acronym.words	1	-	own
cfpb	acronym.words	1	-	own
child	third-person.words	-	-	own
children	third-person.words	-	-	own
claim	reporting.words	1	-	own
claimed	reporting.words	1	-	own
claiming	reporting.words	1	-	own
claims	reporting.words	1	-	own
clearly	intensifier	1.1	-	own
client	third-person.words	-	-	own
clients	third-person.words	-	-	own
clt	acronym.words	1	-	own
cnn	acronym.words	1	-	own
colleague	third-person.words	1	-	own
colleagues	third-person.words	1	-	own
commenter	third-person.words	1	-	own
complete	intensifier	1.25	-	own
completely	intensifier	1.4	-	own
constantly	intensifier	1.25	-	own
continually	intensifier	1.25	-	own
continuously	intensifier	1.25	-	own
corp	abbreviation.words	1	-	own
could have been	condition.words	1	-	own
could i	question.words	1	start	own
could we	question.words	1	start	own
could you	question.words	1	start	own
couldn't	negation.words	1	-	own
couldnt	negation.words	1	-	own
cousin	third-person.words	1	-	own
cousins	third-person.words	-	-	own
coworker	third-person.words	1	-	own
coworkers	third-person.words	1	-	own
coz	clause.words	1	-	own
cpu	acronym.words	1	-	own
csv	acronym.words	1	-	own
cto	acronym.words	1	-	own
cuz	clause.words	1	-	own
dad	third-person.words	1	-	own
damn	intensifier	1.4	-	own
daughter	third-person.words	1	-	own
dc	acronym.words	1	-	own
deeply	intensifier	1.25	-	own
definitely	intensifier	1.1	-	own
den	acronym.words	1	-	own
dept	abbreviation.words	1	-	own
despite that	contrast.words	1	-	own
dfw	acronym.words	1	-	own
dhl	acronym.words	1	-	own
did you	question.words	1	start	own
didn't	negation.words	1	-	own
didn't think	negation.words	1	-	own
didnt	negation.words	1	-	own
diy	acronym.words	1	-	own
dm	acronym.words	1	-	own
dms	acronym.words	1	-	own
dns	acronym.words	1	-	own
do i	question.words	1	start	own
do i want	phrase.neutral	1	-	own
do not feel	negation.words	1	-	own
do not find	negation.words	1	-	own
do not think	negation.words	1	-	own
do not think i want	negation.words	1	-	own
do not think i will	negation.words	1	-	own
do not think i'll	negation.words	1	-	own
do not think we'll	negation.words	1	-	own
do we	question.words	1	start	own
do you	question.words	1	start	own
dob	acronym.words	1	-	own
does it	question.words	1	start	own
does nobody	negation.words	-	-	own
does the	question.words	1	start	own
does this	question.words	1	start	own
doesn't	negation.words	1	-	own
doesnt	negation.words	1	-	own
don't	negation.words	1	-	own
don't feel	negation.words	1	-	own
don't find	negation.words	1	-	own
don't think	negation.words	1	-	own
don't think i want	negation.words	1	-	own
don't think i will	negation.words	1	-	own
don't think i'll	negation.words	1	-	own
don't think we'll	negation.words	1	-	own
dont	negation.words	1	-	own
dont think	negation.words	1	-	own
dont think i want	negation.words	1	-	own
dont think i will	negation.words	1	-	own
dont think i'll	negation.words	1	-	own
dont think we'll	negation.words	1	-	own
dot	acronym.words	1	-	own
dr	abbreviation.words	1	-	own
dvd	acronym.words	1	-	own
edt	acronym.words	1	-	own
effing	intensifier	1.4	-	own
eg	abbreviation.words	1	-	own
emi	acronym.words	1	-	own
enormously	intensifier	1.4	-	own
entirely	intensifier	1.4	-	own
especially	intensifier	1.1	-	own
espn	acronym.words	1	-	own
est	acronym.words	1	-	own
eta	acronym.words	1	-	own
etc	abbreviation.words	1	-	own
etd	acronym.words	1	-	own
eu	acronym.words	1	-	own
eur	acronym.words	1	-	own
even though	contrast.words	1	-	own
ever since	phrase.neutral	1	-	own
ever so	intensifier	1.4	-	own
every single	intensifier	1.25	-	own
everybody	third-person.words	1	-	own
everyone	third-person.words	-	-	own
everyone else	third-person.words	1	-	own
ewr	acronym.words	1	-	own
ex	third-person.words	-	-	own
exceedingly	intensifier	1.4	-	own
except	clause.words	1	-	own
except	contrast.words	1	-	own
except that	contrast.words	1	-	own
exceptionally	intensifier	1.4	-	own
extra	intensifier	1.4	-	own
extraordinarily	intensifier	1.4	-	own
extremely	intensifier	1.4	-	own
faa	acronym.words	1	-	own
failed to	negation.words	1	-	own
fails to	negation.words	1	-	own
fairly	diminisher	0.7	-	own
fantastically	intensifier	1.4	-	own
faq	acronym.words	1	-	own
far	intensifier	1.25	-	own
far from	negation.words	1	-	own
father	third-person.words	1	-	own
father in law	third-person.words	-	-	own
fca	acronym.words	1	-	own
fcc	acronym.words	1	-	own
fckin	intensifier	1.4	-	own
feb	abbreviation.words	1	-	own
fedex	acronym.words	1	-	own
ffs	acronym.words	1	-	own
fiance	third-person.words	-	-	own
fiancee	third-person.words	-	-	own
fking	intensifier	1.4	-	own
flatmate	third-person.words	1	-	own
flatmates	third-person.words	-	-	own
flippin	intensifier	1.4	-	own
flipping	intensifier	1.4	-	own
fml	acronym.words	1	-	own
for a while	phrase.neutral	1	-	own
freakin	intensifier	1.4	-	own
freaking	intensifier	1.4	-	own
frickin	intensifier	1.4	-	own
fricking	intensifier	1.4	-	own
friend	third-person.words	1	-	own
friends	third-person.words	1	-	own
friggin	intensifier	1.4	-	own
fuckin	intensifier	1.4	-	own
fucking	intensifier	1.4	-	own
full	intensifier	1.1	-	own
fully	intensifier	1.4	-	own
fyi	acronym.words	1	-	own
gbp	acronym.words	1	-	own
gdpr	acronym.words	1	-	own
generally	diminisher	0.7	-	own
genuinely	intensifier	1.1	-	own
girl	third-person.words	-	-	own
girlfriend	third-person.words	1	-	own
gmt	acronym.words	1	-	own
goddamn	intensifier	1.4	-	own
gps	acronym.words	1	-	own
gpu	acronym.words	1	-	own
gran	third-person.words	-	-	own
grandad	third-person.words	-	-	own
granddad	third-person.words	-	-	own
granddaughter	third-person.words	-	-	own
grandfather	third-person.words	1	-	own
grandma	third-person.words	1	-	own
grandmother	third-person.words	1	-	own
grandpa	third-person.words	1	-	own
grandparents	third-person.words	-	-	own
grandson	third-person.words	-	-	own
greatly	intensifier	1.25	-	own
guess not	negation.words	-	-	own
guest	third-person.words	-	-	own
guests	third-person.words	-	-	own
guy	third-person.words	-	-	own
had i	condition.words	1	-	own
hadn't	negation.words	1	-	own
hadnt	negation.words	1	-	own
hardly	negation.words	1	-	own
hardly any	diminisher	0.5	-	own
hasn't	negation.words	1	-	own
hasnt	negation.words	1	-	own
have you	question.words	1	start	own
haven't	negation.words	1	-	own
havent	negation.words	1	-	own
having said that	contrast.words	1	-	own
hbo	acronym.words	1	-	own
hd	acronym.words	1	-	own
hdd	acronym.words	1	-	own
hdmi	acronym.words	1	-	own
he	third-person.words	-	-	own
hell of a	intensifier	1.4	-	own
hella	intensifier	1.25	-	own
her	possessor.words	1	-	own
highly	intensifier	1.25	-	own
his	possessor.words	1	-	own
hmrc	acronym.words	1	-	own
honestly	intensifier	1.1	-	own
hope i'll	phrase.neutral	1	-	own
horribly	intensifier	1.25	-	own
housemate	third-person.words	-	-	own
how can	question.words	1	start	own
how come no one	negation.words	-	-	own
how come nobody	negation.words	-	-	own
how do	question.words	1	start	own
how does	question.words	1	start	own
how long does	question.words	1	start	own
how many	question.words	1	start	own
how much does	question.words	1	start	own
how much is	question.words	1	start	own
how to	question.words	1	start	own
how would	question.words	1	start	own
however	clause.words	1	-	own
however	contrast.words	1	-	own
hp	acronym.words	1	-	own
hr	acronym.words	1	-	own
html	acronym.words	1	-	own
huge	intensifier	1.25	-	own
hugely	intensifier	1.25	-	own
husband	third-person.words	1	-	own
husbands	third-person.words	-	-	own
hypothetically	condition.words	1	-	own
i	first-person.words	1	-	own
i am contacting	clause.words	1	-	own
i am going to	clause.words	1	-	own
i am leaving	clause.words	1	-	own
i am taking	clause.words	1	-	own
i demand	clause.words	1	-	own
i demand a	clause.words	-	-	own
i demand an	clause.words	-	-	own
i demand to	clause.words	-	-	own
i guess not	negation.words	-	-	own
i may	condition.words	1	-	own
i may be	phrase.neutral	1	-	own
i might	condition.words	1	-	own
i no longer	negation.words	-	-	own
i want	clause.words	1	-	own
i want a	clause.words	-	-	own
i want an	clause.words	-	-	own
i want an answer	clause.words	-	-	own
i want an explanation	clause.words	-	-	own
i want answers	clause.words	-	-	own
i want it	clause.words	-	-	own
i want my	clause.words	-	-	own
i want somebody	clause.words	-	-	own
i want someone	clause.words	-	-	own
i want the	clause.words	-	-	own
i want this	clause.words	-	-	own
i want this fixed	clause.words	-	-	own
i want this sorted	clause.words	-	-	own
i want to add	clause.words	-	-	own
i want to book	clause.words	-	-	own
i want to buy	clause.words	-	-	own
i want to change	clause.words	-	-	own
i want to know	clause.words	-	-	own
i want to know who	clause.words	-	-	own
i want to know why	clause.words	-	-	own
i want to open	clause.words	-	-	own
i want to order	clause.words	-	-	own
i want to see	clause.words	-	-	own
i want to speak	clause.words	-	-	own
i want to transfer	clause.words	-	-	own
i want to use	clause.words	-	-	own
i want you to	clause.words	-	-	own
i will	clause.words	1	-	own
i'd	first-person.words	1	-	own
i'd already	phrase.neutral	1	-	own
i'd be	condition.words	1	-	own
i'd been	phrase.neutral	1	-	own
i'd cancel	condition.words	1	-	own
i'd had	phrase.neutral	1	-	own
i'd have	condition.words	1	-	own
i'd have to	condition.words	1	-	own
i'd leave	condition.words	1	-	own
i'd never	phrase.neutral	1	-	own
i'd rate	phrase.neutral	1	-	own
i'd rather not	negation.words	-	-	own
i'd say	phrase.neutral	1	-	own
i'll	clause.words	1	-	own
i'll	first-person.words	1	-	own
i'm	first-person.words	1	-	own
i'm calling	clause.words	1	-	own
i'm canceling	clause.words	1	-	own
i'm cancelling	clause.words	1	-	own
i'm contacting	clause.words	1	-	own
i'm going to	clause.words	1	-	own
i'm leaving	clause.words	1	-	own
i'm moving	clause.words	1	-	own
i'm reporting	clause.words	1	-	own
i'm switching	clause.words	1	-	own
i'm taking	clause.words	1	-	own
i've	first-person.words	1	-	own
iah	acronym.words	1	-	own
iban	acronym.words	1	-	own
ibm	acronym.words	1	-	own
id	acronym.words	1	-	own
ie	abbreviation.words	1	-	own
if	clause.words	1	-	own
if	condition.words	1	-	own
if anything	phrase.neutral	1	-	own
if ever	phrase.neutral	1	-	own
if i want	phrase.neutral	1	-	own
if i were	condition.words	1	-	own
if i will	phrase.neutral	1	-	own
if i'll	phrase.neutral	1	-	own
if not can	clause.words	-	-	own
if only it	clause.words	-	-	own
if only they	clause.words	-	-	own
if only you	clause.words	-	-	own
if so	clause.words	-	-	own
if yes	clause.words	-	-	own
ill be	first-person.words	1	-	own
im	first-person.words	1	-	own
im going to	clause.words	1	-	own
imei	acronym.words	1	-	own
imho	acronym.words	1	-	own
imma	first-person.words	1	-	own
immensely	intensifier	1.4	-	own
imo	acronym.words	1	-	own
in a way	diminisher	0.7	-	own
in a while	phrase.neutral	1	-	own
in case	condition.words	1	-	own
in may	phrase.neutral	1	-	own
in spite of that	contrast.words	1	-	own
in the event	condition.words	1	-	own
inc	abbreviation.words	1	-	own
increasingly	intensifier	1.25	-	own
incredibly	intensifier	1.4	-	own
indeed	intensifier	1.1	-	own
inlaws	third-person.words	-	-	own
inr	acronym.words	1	-	own
insanely	intensifier	1.4	-	own
insisted	reporting.words	-	-	own
insists	reporting.words	-	-	own
ios	acronym.words	1	-	own
irs	acronym.words	1	-	own
is it	question.words	1	start	own
is my	question.words	1	start	own
is that	question.words	1	start	own
is the	question.words	1	start	own
is there	question.words	1	start	own
is this	question.words	1	start	own
is your	question.words	1	start	own
isbn	acronym.words	1	-	own
ish	diminisher	0.7	-	own
isn't	negation.words	1	-	own
isnt	negation.words	1	-	own
isp	acronym.words	1	-	own
ive	first-person.words	1	-	own
jan	abbreviation.words	1	-	own
jfk	acronym.words	1	-	own
joked	reporting.words	-	-	own
jokes	reporting.words	-	-	own
journalist	third-person.words	1	-	own
jpg	acronym.words	1	-	own
jr	abbreviation.words	1	-	own
jul	abbreviation.words	1	-	own
jun	abbreviation.words	1	-	own
just a bit	diminisher	0.5	-	own
just a little	diminisher	0.5	-	own
just so	intensifier	1.1	-	own
just so so	intensifier	1.25	-	own
kid	third-person.words	-	-	own
kids	third-person.words	-	-	own
kind of	diminisher	0.7	-	own
kinda	diminisher	0.7	-	own
kyc	acronym.words	1	-	own
la	acronym.words	1	-	own
lacking any	negation.words	1	-	own
lacks	negation.words	1	-	own
lady	third-person.words	-	-	own
landlady	third-person.words	-	-	own
landlord	third-person.words	-	-	own
las	acronym.words	1	-	own
lax	acronym.words	1	-	own
lcd	acronym.words	1	-	own
led	acronym.words	1	-	own
lg	acronym.words	1	-	own
lga	acronym.words	1	-	own
literally	intensifier	1.4	-	own
little bit	diminisher	0.5	-	own
lmao	acronym.words	1	-	own
lodger	third-person.words	-	-	own
lol	acronym.words	1	-	own
lots of	intensifier	1.25	-	own
ltd	abbreviation.words	1	-	own
lte	acronym.words	1	-	own
mac	acronym.words	1	-	own
major	intensifier	1.1	-	own
majorly	intensifier	1.25	-	own
managed without	negation.words	-	-	own
marginally	diminisher	0.5	-	own
massive	intensifier	1.25	-	own
massively	intensifier	1.25	-	own
mate	third-person.words	1	-	own
may i	question.words	1	start	own
mco	acronym.words	1	-	own
me	first-person.words	1	-	own
mega	intensifier	1.25	-	own
mention	reporting.words	1	-	own
mentioned	reporting.words	1	-	own
mentions	reporting.words	1	-	own
mia	acronym.words	1	-	own
mightn't	negation.words	1	-	own
mild	diminisher	0.5	-	own
mildly	diminisher	0.5	-	own
mine	first-person.words	1	-	own
minor	diminisher	0.5	-	own
mms	acronym.words	1	-	own
moderately	diminisher	0.7	-	own
mom	third-person.words	1	-	own
more or less	diminisher	0.7	-	own
more than	phrase.neutral	1	-	own
more than ever	intensifier	1.4	-	own
most	intensifier	1.25	-	own
mostly	diminisher	0.7	-	own
mother	third-person.words	1	-	own
mother in law	third-person.words	-	-	own
mr	abbreviation.words	1	-	own
mrs	abbreviation.words	1	-	own
ms	abbreviation.words	1	-	own
much	intensifier	1.25	-	own
mum	third-person.words	1	-	own
mustn't	negation.words	1	-	own
my	first-person.words	1	-	own
my	possessor.words	1	-	own
myself	first-person.words	1	-	own
nan	third-person.words	-	-	own
nana	third-person.words	-	-	own
nbc	acronym.words	1	-	own
nda	acronym.words	1	-	own
nearly	diminisher	0.7	-	own
needn't	negation.words	1	-	own
neighbor	third-person.words	1	-	own
neighbors	third-person.words	1	-	own
neighbour	third-person.words	1	-	own
neighbours	third-person.words	1	-	own
neither	negation.words	1	-	own
nephew	third-person.words	-	-	own
never	negation.words	1	-	own
never fail to	intensifier	1.2	-	own
never failed to	intensifier	1.2	-	own
never fails to	intensifier	1.2	-	own
nevertheless	contrast.words	1	-	own
nhs	acronym.words	1	-	own
niece	third-person.words	-	-	own
no	negation.words	1	-	own
no longer	negation.words	1	-	own
no one	negation.words	1	-	own
nobody	negation.words	1	-	own
non	negation.words	1	-	own
none	negation.words	1	-	own
nonetheless	contrast.words	1	-	own
noone	negation.words	1	-	own
nor	negation.words	1	-	own
not	negation.words	1	-	own
not a single	negation.words	1	-	own
not at all	negation.words	1	-	own
not completely	diminisher	0.5	-	own
not entirely	diminisher	0.5	-	own
not even	negation.words	1	-	own
not exactly	negation.words	1	-	own
not once	negation.words	1	-	own
not overly	diminisher	0.5	-	own
not particularly	negation.words	1	-	own
not really	negation.words	1	-	own
not so	negation.words	1	-	own
not sure i want	negation.words	1	-	own
not sure i'll	negation.words	1	-	own
not sure if i want	negation.words	1	-	own
not sure if i'll	negation.words	1	-	own
not that	diminisher	0.5	-	own
not too	diminisher	0.5	-	own
not totally	diminisher	0.5	-	own
not very	negation.words	1	-	own
notably	intensifier	1.1	-	own
nothing	negation.words	1	-	own
nov	abbreviation.words	1	-	own
now and then	phrase.neutral	1	-	own
nowhere	negation.words	1	-	own
nr	abbreviation.words	1	-	own
ny	acronym.words	1	-	own
nyc	acronym.words	1	-	own
obviously	intensifier	1.1	-	own
occasionally	diminisher	0.7	-	own
oct	abbreviation.words	1	-	own
ok	acronym.words	1	-	own
oled	acronym.words	1	-	own
omg	acronym.words	1	-	own
on may	phrase.neutral	1	-	own
on the other hand	contrast.words	1	-	own
one hell of a	intensifier	1.4	-	own
one would expect	phrase.neutral	1	-	own
one would think	phrase.neutral	1	-	own
only a little	diminisher	0.5	-	own
only slightly	diminisher	0.5	-	own
only to	contrast.words	1	-	own
or else	clause.words	1	-	own
ord	acronym.words	1	-	own
other than	phrase.neutral	1	-	own
other than that	contrast.words	1	-	own
otherwise	contrast.words	1	-	own
otp	acronym.words	1	-	own
our	first-person.words	1	-	own
our	possessor.words	1	-	own
ours	first-person.words	1	-	own
ourselves	first-person.words	1	-	own
overly	intensifier	1.25	-	own
parents	third-person.words	-	-	own
partially	diminisher	0.7	-	own
particularly	intensifier	1.1	-	own
partly	diminisher	0.7	-	own
partner	third-person.words	-	-	own
passenger	third-person.words	-	-	own
passengers	third-person.words	-	-	own
patient	third-person.words	-	-	own
pc	acronym.words	1	-	own
pdf	acronym.words	1	-	own
pdt	acronym.words	1	-	own
people	third-person.words	1	-	own
perfectly	intensifier	1.4	-	own
phl	acronym.words	1	-	own
phx	acronym.words	1	-	own
pii	acronym.words	1	-	own
pin	acronym.words	1	-	own
pm	acronym.words	1	-	own
png	acronym.words	1	-	own
pnr	acronym.words	1	-	own
po	acronym.words	1	-	own
positively	intensifier	1.4	-	own
pr	acronym.words	1	-	own
pretty	intensifier	1.1	-	own
prof	abbreviation.words	1	-	own
proper	intensifier	1.1	-	own
proper good	intensifier	1.25	-	own
properly	intensifier	1.1	-	own
provided that	condition.words	1	-	own
pst	acronym.words	1	-	own
pupil	third-person.words	-	-	own
pupils	third-person.words	-	-	own
pure	intensifier	1.25	-	own
quite	diminisher	0.7	-	own
quite a	intensifier	1.1	-	own
ram	acronym.words	1	-	own
rarely	negation.words	1	-	own
rather than	phrase.neutral	1	-	own
real	intensifier	1.1	-	own
real good	intensifier	1.25	-	own
really	intensifier	1.1	-	own
really really	intensifier	1.25	-	own
reasonably	diminisher	0.7	-	own
reckon	reporting.words	1	-	own
reckoned	reporting.words	1	-	own
reckons	reporting.words	1	-	own
relatively	diminisher	0.7	-	own
remarkably	intensifier	1.4	-	own
repeatedly	intensifier	1.25	-	own
resolved it isn't	negation.words	-	-	own
reviewers	third-person.words	1	-	own
ridiculously	intensifier	1.4	-	own
rma	acronym.words	1	-	own
rmb	acronym.words	1	-	own
rofl	acronym.words	1	-	own
roommate	third-person.words	1	-	own
roommates	third-person.words	-	-	own
said	reporting.words	1	-	own
say	reporting.words	1	-	own
saying	reporting.words	1	-	own
saying no	negation.words	-	-	own
says	reporting.words	1	-	own
says no	negation.words	-	-	own
says not	negation.words	-	-	own
scarcely	negation.words	1	-	own
sea	acronym.words	1	-	own
seldom	negation.words	1	-	own
semi	diminisher	0.7	-	own
sen	abbreviation.words	1	-	own
sept	abbreviation.words	1	-	own
serious	intensifier	1.25	-	own
seriously	intensifier	1.25	-	own
severely	intensifier	1.25	-	own
sf	acronym.words	1	-	own
sfo	acronym.words	1	-	own
shan't	negation.words	1	-	own
she	third-person.words	-	-	own
sheer	intensifier	1.25	-	own
should i	question.words	1	start	own
should you	condition.words	1	-	own
shouldn't	negation.words	1	-	own
shouldnt	negation.words	1	-	own
shows no	negation.words	-	-	own
shows nothing	negation.words	-	-	own
sim	acronym.words	1	-	own
simply	intensifier	1.25	-	own
since	clause.words	1	-	own
since i want	phrase.neutral	1	-	own
since when	clause.words	-	-	own
sincerely	intensifier	1.25	-	own
sister	third-person.words	1	-	own
sisters	third-person.words	-	-	own
sku	acronym.words	1	-	own
slight	diminisher	0.5	-	own
slightly	diminisher	0.5	-	own
small	diminisher	0.5	-	own
smh	acronym.words	1	-	own
sms	acronym.words	1	-	own
so	intensifier	1.25	-	own
so far	phrase.neutral	1	-	own
so i	clause.words	1	-	own
so i am supposed	clause.words	-	-	own
so many	intensifier	1.25	-	own
so much	intensifier	1.25	-	own
so so	intensifier	1.4	-	own
so that	clause.words	1	-	own
so very	intensifier	1.4	-	own
so we	clause.words	1	-	own
somebody	third-person.words	-	-	own
someone	third-person.words	-	-	own
sometimes	diminisher	0.7	-	own
somewhat	diminisher	0.7	-	own
son	third-person.words	1	-	own
sort of	diminisher	0.7	-	own
sorta	diminisher	0.7	-	own
sr	abbreviation.words	1	-	own
ssd	acronym.words	1	-	own
ssl	acronym.words	1	-	own
ssn	acronym.words	1	-	own
st	abbreviation.words	1	-	own
state	reporting.words	1	-	own
stated	reporting.words	1	-	own
states	reporting.words	1	-	own
stepdaughter	third-person.words	-	-	own
stepson	third-person.words	-	-	own
still can't	negation.words	-	-	own
still cannot	negation.words	-	-	own
still cant	negation.words	-	-	own
still doesn't	negation.words	-	-	own
still doesnt	negation.words	-	-	own
still don't	negation.words	-	-	own
still dont	negation.words	-	-	own
still has no	negation.words	-	-	own
still has not	negation.words	-	-	own
still hasn't	negation.words	-	-	own
still hasnt	negation.words	-	-	own
still have no	negation.words	-	-	own
still have not	negation.words	-	-	own
still haven't	negation.words	-	-	own
still havent	negation.words	-	-	own
still isn't	negation.words	-	-	own
still isnt	negation.words	-	-	own
still never	negation.words	-	-	own
still nobody	negation.words	-	-	own
still none	negation.words	-	-	own
still not	negation.words	-	-	own
still though	contrast.words	1	-	own
still won't	negation.words	-	-	own
student	third-person.words	-	-	own
students	third-person.words	-	-	own
such	intensifier	1.25	-	own
such a	intensifier	1.25	-	own
such that	phrase.neutral	1	-	own
suggest	reporting.words	1	-	own
suggested	reporting.words	1	-	own
suggests	reporting.words	1	-	own
super	intensifier	1.25	-	own
super duper	intensifier	1.1	-	own
suppose	condition.words	1	-	own
supposing	condition.words	1	-	own
sure i want	phrase.neutral	1	-	own
sure i will	phrase.neutral	1	-	own
sure i'll	phrase.neutral	1	-	own
swa	acronym.words	1	-	own
swears	reporting.words	-	-	own
swore	reporting.words	-	-	own
tba	acronym.words	1	-	own
tbd	acronym.words	1	-	own
teenager	third-person.words	-	-	own
tel	abbreviation.words	1	-	own
tell	reporting.words	1	-	own
telling	reporting.words	1	-	own
tells	reporting.words	1	-	own
tenant	third-person.words	-	-	own
tenants	third-person.words	-	-	own
terribly	intensifier	1.25	-	own
that i want	phrase.neutral	1	-	own
that i will	phrase.neutral	1	-	own
that i'll	phrase.neutral	1	-	own
that is so	intensifier	1.25	-	own
that said	contrast.words	1	-	own
their	possessor.words	1	-	own
think	reporting.words	1	-	own
think i want	phrase.neutral	1	-	own
think i will	phrase.neutral	1	-	own
think i'll	phrase.neutral	1	-	own
think i'm going to	phrase.neutral	1	-	own
think we will	phrase.neutral	1	-	own
think we'll	phrase.neutral	1	-	own
thinks	reporting.words	1	-	own
tho	contrast.words	1	-	own
thoroughly	intensifier	1.25	-	own
though	clause.words	1	-	own
though	contrast.words	1	-	own
thought	reporting.words	1	-	own
threatened	reporting.words	-	-	own
threatening	reporting.words	-	-	own
threatens	reporting.words	-	-	own
tiny	diminisher	0.5	-	own
to a degree	diminisher	0.7	-	own
to say the least	intensifier	1.4	-	own
to some extent	diminisher	0.7	-	own
toddler	third-person.words	-	-	own
told	reporting.words	1	-	own
told me nothing	negation.words	-	-	own
told us nothing	negation.words	-	-	own
too	intensifier	1.25	-	own
total	intensifier	1.25	-	own
totally	intensifier	1.4	-	own
tremendously	intensifier	1.4	-	own
true	intensifier	1.1	-	own
truly	intensifier	1.1	-	own
tsa	acronym.words	1	-	own
tv	acronym.words	1	-	own
u	second-person.words	1	-	own
ua	acronym.words	1	-	own
uber	intensifier	1.25	-	own
uk	acronym.words	1	-	own
unbelievably	intensifier	1.4	-	own
uncle	third-person.words	1	-	own
unfortunately though	contrast.words	1	-	own
unless	clause.words	1	-	own
unless	condition.words	1	-	own
unless i want	phrase.neutral	1	-	own
unless of course	contrast.words	1	-	own
until	clause.words	1	-	own
until i	contrast.words	1	-	own
until it	contrast.words	1	-	own
until now	contrast.words	1	-	own
until they	contrast.words	1	-	own
upi	acronym.words	1	-	own
ups	acronym.words	1	-	own
ur	possessor.words	1	-	own
ur	second-person.words	1	-	own
url	acronym.words	1	-	own
us	acronym.words	1	-	own
us	first-person.words	1	-	own
usa	acronym.words	1	-	own
usb	acronym.words	1	-	own
usd	acronym.words	1	-	own
usps	acronym.words	1	-	own
usually	diminisher	0.7	-	own
utc	acronym.words	1	-	own
utter	intensifier	1.4	-	own
utterly	intensifier	1.4	-	own
v	intensifier	1.25	-	own
vaguely	diminisher	0.5	-	own
vastly	intensifier	1.25	-	own
vat	acronym.words	1	-	own
very	intensifier	1.25	-	own
very very	intensifier	1.4	-	own
vin	acronym.words	1	-	own
vip	acronym.words	1	-	own
vol	abbreviation.words	1	-	own
vows	reporting.words	-	-	own
vpn	acronym.words	1	-	own
vs	abbreviation.words	1	-	own
want	reporting.words	1	-	own
wanted	reporting.words	1	-	own
wants	reporting.words	1	-	own
warn	reporting.words	1	-	own
warned	reporting.words	1	-	own
warns	reporting.words	1	-	own
was left without	negation.words	-	-	own
was there	question.words	1	start	own
wasn't	negation.words	1	-	own
wasnt	negation.words	1	-	own
way	intensifier	1.25	-	own
we	first-person.words	1	-	own
we managed without	negation.words	-	-	own
we may	condition.words	1	-	own
we might	condition.words	1	-	own
we no longer	negation.words	-	-	own
we will	clause.words	1	-	own
we'd	first-person.words	1	-	own
we'd already	phrase.neutral	1	-	own
we'd been	phrase.neutral	1	-	own
we'd have to	condition.words	1	-	own
we'll	clause.words	1	-	own
we'll	first-person.words	1	-	own
we're	first-person.words	1	-	own
we're going to	clause.words	1	-	own
we're leaving	clause.words	1	-	own
we've	first-person.words	1	-	own
were left without	negation.words	-	-	own
were to	condition.words	1	-	own
weren't	negation.words	1	-	own
werent	negation.words	1	-	own
what are	question.words	1	start	own
what i want	phrase.neutral	1	-	own
what is	question.words	1	start	own
what time	question.words	1	start	own
what would you	phrase.neutral	1	-	own
what's the	question.words	1	start	own
when can	question.words	1	start	own
when do	question.words	1	start	own
when does	question.words	1	start	own
when i want	phrase.neutral	1	-	own
when is	question.words	1	start	own
when will	question.words	1	start	own
where are	question.words	1	start	own
where can	question.words	1	start	own
where do	question.words	1	start	own
where is	question.words	1	start	own
where's	question.words	1	start	own
whereas	clause.words	1	-	own
whereas	contrast.words	1	-	own
whether i want	phrase.neutral	1	-	own
whether i'll	phrase.neutral	1	-	own
which	clause.words	1	-	own
which	question.words	1	start	own
which do you	clause.words	-	-	own
which form	clause.words	-	-	own
which of	clause.words	-	-	own
which one	clause.words	-	-	own
which says	clause.words	-	-	own
while	clause.words	1	-	own
while you	phrase.neutral	1	-	own
whilst	clause.words	1	-	own
who	clause.words	1	-	own
who approved	clause.words	-	-	own
who authorised	clause.words	-	-	own
who authorized	clause.words	-	-	own
who can	question.words	1	start	own
who can i	clause.words	-	-	own
who cares about	clause.words	-	-	own
who decided	clause.words	-	-	own
who decides	clause.words	-	-	own
who do	question.words	1	start	own
who do i	clause.words	-	-	own
who gave you	clause.words	-	-	own
who is	question.words	1	start	own
who is going to pay	clause.words	-	-	own
who is in charge	clause.words	-	-	own
who is responsible	clause.words	-	-	own
who needs this	clause.words	-	-	own
who runs	clause.words	-	-	own
who should i	clause.words	-	-	own
who thought	clause.words	-	-	own
who told you	clause.words	-	-	own
who trained	clause.words	-	-	own
who will pay	clause.words	-	-	own
who would have thought	phrase.neutral	1	-	own
who wrote	clause.words	-	-	own
wholly	intensifier	1.4	-	own
why are	question.words	1	start	own
why aren't	negation.words	-	-	own
why can nobody	negation.words	-	-	own
why can't	negation.words	-	-	own
why cant	negation.words	-	-	own
why did	question.words	1	start	own
why did no one	negation.words	-	-	own
why did nobody	negation.words	-	-	own
why do	question.words	1	start	own
why does	question.words	1	start	own
why does no one	negation.words	-	-	own
why does nobody	negation.words	-	-	own
why has no one	negation.words	-	-	own
why has nobody	negation.words	-	-	own
why hasn't	negation.words	-	-	own
why haven't	negation.words	-	-	own
why is	question.words	1	start	own
why is no one	negation.words	-	-	own
why is nobody	negation.words	-	-	own
why is nothing	negation.words	-	-	own
why is there no	negation.words	-	-	own
why isn't	negation.words	-	-	own
why isnt	negation.words	-	-	own
why won't	negation.words	-	-	own
wicked	intensifier	1.25	-	own
wife	third-person.words	1	-	own
wifi	acronym.words	1	-	own
will it	question.words	1	start	own
will there	question.words	1	start	own
will this	question.words	1	start	own
will you	question.words	1	start	own
wish i hadn't	negation.words	-	-	own
wish we hadn't	negation.words	-	-	own
without	negation.words	1	-	own
won't	negation.words	1	-	own
wont	negation.words	1	-	own
would	condition.words	1	-	own
would i	question.words	1	start	own
would it	question.words	1	start	own
would you	question.words	1	start	own
wouldn't	negation.words	1	-	own
wouldnt	negation.words	1	-	own
write	reporting.words	1	-	own
writes	reporting.words	1	-	own
wrote	reporting.words	1	-	own
wtf	acronym.words	1	-	own
xml	acronym.words	1	-	own
y'all	second-person.words	1	-	own
ya	second-person.words	1	-	own
yall	second-person.words	1	-	own
ye	second-person.words	1	-	own
yet	contrast.words	1	start	own
you	second-person.words	1	-	own
you are not	negation.words	-	-	own
you aren't	negation.words	-	-	own
you can't	negation.words	-	-	own
you cannot	negation.words	-	-	own
you couldn't	negation.words	-	-	own
you didn't	negation.words	-	-	own
you failed to	negation.words	-	-	own
you guys	second-person.words	1	-	own
you have not	negation.words	-	-	own
you haven't	negation.words	-	-	own
you never	negation.words	-	-	own
you people never	negation.words	-	-	own
you still haven't	negation.words	-	-	own
you won't	negation.words	-	-	own
you would expect	phrase.neutral	1	-	own
you would think	phrase.neutral	1	-	own
you wouldn't	negation.words	-	-	own
you'd	second-person.words	1	-	own
you'd expect	phrase.neutral	1	-	own
you'd think	phrase.neutral	1	-	own
you'll	second-person.words	1	-	own
you're	second-person.words	1	-	own
you're not	negation.words	-	-	own
you've	second-person.words	1	-	own
your	possessor.words	1	-	own
your	second-person.words	1	-	own
youre	second-person.words	1	-	own
yours	second-person.words	1	-	own
yourself	second-person.words	1	-	own
yourselves	second-person.words	1	-	own
youve	second-person.words	1	-	own
zero	negation.words	1	-	own
