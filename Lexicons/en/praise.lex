%format undertone-lexicon 1
%language en

# What people say of good service, good people and good things; surprise that is welcome.
# Kept out: "super" and "pretty" (they only strengthen), "rules", "sick", "beast", "works" alone, "special", "premium".
10 10	praise	1.1	-	own
5 star	praise	1.1	-	own
5 stars	praise	1.1	-	own
a good time to	phrase.neutral	1	-	own
a great deal of	phrase.neutral	1	-	own
a great help	praise.service	1.1	-	own
a pleasure to	praise.service	1.1	-	own
a plus	praise	1.1	-	own
a real pleasure	praise.service	1.1	-	own
a1	praise	1.1	-	own
above and beyond	surprise	1	-	own
accommodating	praise.service	0.7	-	own
affordable	praise.product	0.7	-	own
all of a sudden	astonishment	0.4	-	own
all the best	courtesy.polite	0.6	-	own
amazed	astonishment	1	-	own
amazed by	praise	1.1	-	own
amazing	praise	1.1	-	own
amazing crew	praise.service	1.1	-	own
amazing people	praise.service	1.1	-	own
amazing staff	praise.service	1.1	-	own
amazing team	praise.service	1.1	-	own
angel	praise	0.9	-	own
angels	praise	0.9	-	own
apologies	courtesy.polite	0.6	-	own
apologise	courtesy.polite	0.6	-	own
apologize	courtesy.polite	0.6	-	own
apparently	astonishment	0.4	-	own
approachable	praise.service	0.7	-	own
are you for real	astonishment	1	-	own
as advertised	praise.product	0.7	-	own
as described	praise.product	0.7	-	own
as well	phrase.neutral	1	-	own
as well as	phrase.neutral	1	-	own
astonished	astonishment	1	-	own
astonishing	astonishment	1	-	own
astounded	astonishment	1	-	own
astounding	astonishment	1	-	own
at best	phrase.neutral	1	-	own
at least	phrase.neutral	1	-	own
at worst	phrase.neutral	1	-	own
at your convenience	courtesy.polite	0.6	-	own
attentive	praise.service	0.7	-	own
awesome	praise	1.1	-	own
bad surprise	astonishment	0.3	-	own
bad surprise	disappointment	0.8	-	own
bargain	praise.product	0.7	-	own
be good if	phrase.neutral	1	-	own
be great if	phrase.neutral	1	-	own
be happy to	phrase.neutral	1	-	own
be nice to	phrase.neutral	1	-	own
be nice to have	phrase.neutral	1	-	own
beautiful	praise	0.9	-	own
beautifully	praise	0.9	-	own
best	praise	1.1	-	own
best buy	phrase.neutral	1	-	own
best company	praise.service	1.1	-	own
best crew	praise.service	1.1	-	own
best ever	praise	1.1	-	own
best in class	praise	1.1	-	own
best in the business	praise	1.1	-	own
best money	praise.product	1	-	own
best money i've spent	praise.product	1	-	own
best of luck	phrase.neutral	1	-	own
best of the best	praise	1.1	-	own
best option	phrase.neutral	1	-	own
best price	phrase.neutral	1	-	own
best product	praise.product	1	-	own
best purchase	praise.product	1	-	own
best regards	courtesy.polite	0.6	-	own
best service	praise.service	1.1	-	own
best team	praise.service	1.1	-	own
best thing ever	praise.product	1	-	own
best way	phrase.neutral	1	-	own
best western	phrase.neutral	1	-	own
best wishes	courtesy.polite	0.6	-	own
bestest	praise	1.1	-	own
better be	phrase.neutral	1	-	own
better now	praise	0.6	-	own
better off	phrase.neutral	1	-	own
better than ever	praise	0.6	-	own
better than expected	praise	1.1	-	own
better than i expected	surprise	1	-	own
bewildered	astonishment	1	-	own
beyond expectations	surprise	1	-	own
beyond happy	praise	1.1	-	own
beyond my expectations	surprise	1	-	own
big help	praise.service	1.1	-	own
big up	praise	0.9	-	own
black friday	phrase.neutral	1	-	own
blew me away	surprise	1	-	own
blown away	praise	1.1	-	own
blown away by	surprise	1	-	own
blows my mind	astonishment	1	-	own
bomb dot com	praise	1.1	-	own
bravo	praise	0.9	-	own
breakfast	phrase.neutral	1	-	own
brilliant	praise	1.1	-	own
brilliantly	praise	1.1	-	own
can not believe	astonishment	1	-	own
can you please	courtesy.polite	0.6	-	own
can't believe	astonishment	1	-	own
cannot believe	astonishment	1	-	own
cant believe	astonishment	1	-	own
caring	praise.service	0.7	-	own
champ	praise	0.9	-	own
champion	praise	0.9	-	own
champs	praise	0.9	-	own
charming	praise	0.6	-	own
clean	praise.product	0.4	-	own
clever	praise	0.3	-	own
comfortable	praise.product	0.7	-	own
comfy	praise.product	0.7	-	own
compelling	praise	0.6	-	own
competent	praise.service	0.7	-	own
considerate	praise.service	0.7	-	own
convenient	praise.product	0.5	-	own
conveniently	praise.product	0.7	-	own
cool	praise	0.4	-	own
cool down	phrase.neutral	1	-	own
cool off	phrase.neutral	1	-	own
cooler	phrase.neutral	1	-	own
could i	courtesy.polite	0.6	-	own
could not believe	astonishment	1	-	own
could not have been more helpful	praise.service	1.1	-	own
could not have been nicer	praise.service	1.1	-	own
could you	courtesy.polite	0.6	-	own
could you please	courtesy.polite	0.6	-	own
couldn't be more helpful	praise.service	1.1	-	own
couldn't be nicer	praise.service	1.1	-	own
couldn't believe	astonishment	1	-	own
couldn't do enough	praise.service	1.1	-	own
couldn't have been more helpful	praise.service	1.1	-	own
couldn't have been nicer	praise.service	1.1	-	own
courteous	praise.service	0.7	-	own
crazy fast	praise	1.1	-	own
crazy good	praise	1.1	-	own
creative	praise	0.6	-	own
crisp	praise.product	0.7	-	own
crystal clear	praise.product	0.7	-	own
curious	astonishment	0.4	-	own
dear	courtesy.polite	0.6	-	own
dear madam	courtesy.polite	0.6	-	own
dear sir	courtesy.polite	0.6	-	own
dear sirs	courtesy.polite	0.6	-	own
dear team	courtesy.polite	0.6	-	own
decent job	praise	0.6	-	own
dedicated	praise.service	0.7	-	own
delicious	praise.product	0.7	-	own
did not expect	astonishment	1	-	own
did not expect that	surprise	1	-	own
didn't expect	astonishment	1	-	own
didn't expect that	surprise	1	-	own
diligent	praise.service	0.7	-	own
dope	praise	0.9	-	own
dumbfounded	astonishment	1	-	own
durable	praise.product	0.7	-	own
easier	praise.product	0.3	-	own
easy	praise.product	0.4	-	own
easy jet	phrase.neutral	1	-	own
easy to use	praise.product	0.7	-	own
effective	praise	0.6	-	own
efficient	praise.service	0.7	-	own
efficiently	praise.service	0.7	-	own
elegant	praise.product	0.7	-	own
empathetic	praise.service	0.7	-	own
engaging	praise	0.6	-	own
entertaining	praise	0.6	-	own
epic	praise	0.9	-	own
exactly what i needed	praise.product	1	-	own
exactly what i wanted	praise.product	1	-	own
exceeded all expectations	surprise	1	-	own
exceeded all my expectations	surprise	1	-	own
exceeded expectations	praise	1.1	-	own
exceeded my expectations	surprise	1	-	own
exceeding expectations	praise	1.1	-	own
exceeds expectations	praise	1.1	-	own
excellent	praise	1.1	-	own
exceptional	praise	1.1	-	own
exceptionally	praise	1.1	-	own
excuse me	courtesy.polite	0.6	-	own
exemplary	praise	1.1	-	own
extraordinary	praise	1.1	-	own
extremely helpful	praise.service	1.1	-	own
fab	praise	1.1	-	own
fabulous	praise	1.1	-	own
fantastic	praise	1.1	-	own
fast	praise.service	0.4	-	own
fast food	phrase.neutral	1	-	own
fast reply	praise.service	0.7	-	own
fast response	praise.service	0.7	-	own
fast service	praise.service	0.7	-	own
fav	praise	0.6	-	own
fave	praise	0.6	-	own
favorite	praise	0.9	-	own
favorites	praise	0.9	-	own
favourite	praise	0.9	-	own
favourites	praise	0.9	-	own
first rate	praise	1.1	-	own
fits perfectly	praise.product	0.7	-	own
five star	praise	1.1	-	own
five stars	praise	1.1	-	own
flabbergasted	astonishment	1	-	own
flawless	praise	1.1	-	own
flawlessly	praise	1.1	-	own
for free	phrase.neutral	1	-	own
for good	phrase.neutral	1	-	own
fresh start	phrase.neutral	1	-	own
friendly	praise.service	0.5	-	own
fun fact	phrase.neutral	1	-	own
game changer	praise.product	1	-	own
gem	praise	0.9	-	own
genuine	praise.service	0.7	-	own
genuine question	phrase.neutral	1	-	own
go the extra mile	praise	1.1	-	own
goat	praise	0.9	caps	own
gobsmacked	astonishment	1	-	own
goes the extra mile	praise	1.1	-	own
good	praise	0.5	-	own
good afternoon	courtesy.polite	0.6	-	own
good day to you	phrase.neutral	1	-	own
good deal	praise.product	0.7	-	own
good evening	courtesy.polite	0.6	-	own
good experience	praise	0.9	-	own
good for you	phrase.neutral	1	-	own
good friday	phrase.neutral	1	-	own
good job	praise	0.9	-	own
good luck	phrase.neutral	1	-	own
good morning	courtesy.polite	0.6	-	own
good night	phrase.neutral	1	-	own
good price	praise.product	0.7	-	own
good quality	praise.product	0.7	-	own
good service	praise	0.9	-	own
good stuff	praise	0.9	-	own
good time to	phrase.neutral	1	-	own
good to know if	phrase.neutral	1	-	own
good value	praise.product	0.7	-	own
good work	praise	0.9	-	own
gorgeous	praise	1.1	-	own
gr8	praise	0.9	-	own
great	praise	0.9	-	own
great britain	phrase.neutral	1	-	own
great communication	praise.service	1.1	-	own
great crew	praise.service	1.1	-	own
great customer support	praise.service	1.1	-	own
great deal	praise.product	0.7	-	own
great experience	praise	1.1	-	own
great flight	praise.product	0.7	-	own
great help	praise.service	1.1	-	own
great job	praise	1.1	-	own
great lakes	phrase.neutral	1	-	own
great people	praise.service	1.1	-	own
great price	praise.product	0.7	-	own
great quality	praise.product	0.7	-	own
great staff	praise.service	1.1	-	own
great stuff	praise	0.9	-	own
great support	praise.service	1.1	-	own
great surprise	surprise	1	-	own
great team	praise.service	1.1	-	own
great value	praise.product	0.7	-	own
great western	phrase.neutral	1	-	own
great work	praise	1.1	-	own
greetings	courtesy.polite	0.6	-	own
gud	praise	0.6	-	own
had better	phrase.neutral	1	-	own
handy	praise	0.6	-	own
happily surprised	surprise	1	-	own
happy hour	phrase.neutral	1	-	own
happy to	phrase.neutral	1	-	own
happy to wait	phrase.neutral	1	-	own
hard working	praise.service	0.7	-	own
hardworking	praise.service	0.7	-	own
hassle free	praise.service	0.7	-	own
hat tip	praise	0.9	-	own
hats off	praise	0.9	-	own
have a good day	courtesy.polite	0.6	-	own
have a great day	courtesy.polite	0.6	-	own
have a lovely day	courtesy.polite	0.6	-	own
have a nice day	courtesy.polite	0.6	-	own
hello	courtesy.polite	0.6	-	own
helped	praise.service	0.4	-	own
helpful	praise.service	0.5	-	own
hero	praise	0.9	-	own
heroes	praise	0.9	-	own
hey there	courtesy.polite	0.6	-	own
hi	courtesy.polite	0.6	-	own
hi guys	courtesy.polite	0.6	-	own
hi team	courtesy.polite	0.6	-	own
hi there	courtesy.polite	0.6	-	own
high five	praise	0.9	-	own
high quality	praise	1.1	-	own
hilariously	praise	0.6	-	own
hm	astonishment	0.4	-	own
hmm	astonishment	0.4	-	own
holy	astonishment	1	-	own
holy cow	astonishment	1	-	own
holy crap	astonishment	1	-	own
holy moly	astonishment	1	-	own
holy shit	astonishment	1	-	own
honest	praise.service	0.4	-	own
honest question	phrase.neutral	1	-	own
hospitable	praise.service	0.7	-	own
huge help	praise.service	1.1	-	own
huh	astonishment	0.4	-	own
i apologise	courtesy.polite	0.6	-	own
i apologize	courtesy.polite	0.6	-	own
i can't believe	astonishment	1	-	own
i had no idea	astonishment	1	-	own
i was wondering	courtesy.polite	0.6	-	own
i wonder if	courtesy.polite	0.6	-	own
i would appreciate	courtesy.polite	0.6	-	own
i would be grateful	courtesy.polite	0.6	-	own
i'd appreciate	courtesy.polite	0.6	-	own
i'd be grateful	courtesy.polite	0.6	-	own
i'd like	phrase.neutral	1	-	own
i'd love to	phrase.neutral	1	-	own
i'd really like	phrase.neutral	1	-	own
i'm sorry	courtesy.polite	0.6	-	own
id like	phrase.neutral	1	-	own
id love to	phrase.neutral	1	-	own
if not	phrase.neutral	1	-	own
if possible	courtesy.polite	0.6	-	own
if you can	courtesy.polite	0.6	-	own
if you could	courtesy.polite	0.6	-	own
im sorry	courtesy.polite	0.6	-	own
immaculate	praise	1.1	-	own
impeccable	praise	1.1	-	own
impressed	praise	1.1	-	own
impressive	praise	1.1	-	own
impressively	praise	1.1	-	own
improved	praise	0.6	-	own
improvement	praise	0.6	-	own
in no time	praise.service	1.1	-	own
incredible	praise	1.1	-	own
incredible that	astonishment	1	-	own
incredibly good	praise	1.1	-	own
incredibly helpful	praise.service	1.1	-	own
incredulous	astonishment	1	-	own
insanely fast	praise	1.1	-	own
insanely good	praise	1.1	-	own
inspired	praise	0.6	-	own
inspiring	praise	0.6	-	own
intelligent	praise	0.6	-	own
interesting that	astonishment	0.4	-	own
intriguing	praise	0.6	-	own
intuitive	praise.product	0.7	-	own
is not only	phrase.neutral	1	-	own
jaw dropped	astonishment	1	-	own
jaw dropping	astonishment	1	-	own
job well done	praise	1.1	-	own
just what i needed	praise.product	1	-	own
just what i wanted	praise.product	1	-	own
just wondering	courtesy.polite	0.6	-	own
killing it	praise	0.9	-	own
kind	praise.service	0.3	-	own
kind regards	courtesy.polite	0.6	-	own
kindly	courtesy.polite	0.6	-	own
kindly staff	praise.service	0.7	-	own
knocked it out of the park	praise	1.1	-	own
knowledgeable	praise.service	0.7	-	own
kudos	praise	0.9	-	own
legend	praise	0.9	-	own
legendary	praise	0.9	-	own
legends	praise	0.9	-	own
life changing	praise.product	1	-	own
lightning fast	praise.service	1.1	-	own
like new	praise.product	0.7	-	own
like new york	phrase.neutral	1	-	own
little did i know	astonishment	1	-	own
looks amazing	praise.product	0.7	-	own
looks good	praise.product	0.7	-	own
looks great	praise.product	0.7	-	own
love island	phrase.neutral	1	-	own
love this product	praise.product	1	-	own
lovely	praise	0.9	-	own
lovely people	praise.service	1.1	-	own
lovely staff	praise.service	1.1	-	own
lovely surprise	surprise	1	-	own
lucky charms	phrase.neutral	1	-	own
ma'am	courtesy.polite	0.6	-	own
madam	courtesy.polite	0.6	-	own
magnificent	praise	1.1	-	own
marvellous	praise	1.1	-	own
marvelous	praise	1.1	-	own
masterpiece	praise	1.1	-	own
may i	courtesy.polite	0.6	-	own
might as well	phrase.neutral	1	-	own
might i	courtesy.polite	0.6	-	own
mind blowing	praise	1.1	-	own
mind blown	astonishment	1	-	own
most helpful	praise.service	1.1	-	own
much better	praise	0.6	-	own
much obliged	courtesy.polite	0.6	-	own
must buy	praise.product	1	-	own
must have	praise.product	1	-	own
my apologies	courtesy.polite	0.6	-	own
my jaw dropped	astonishment	1	-	own
nailed it	praise	0.9	-	own
nasty surprise	astonishment	0.3	-	own
nasty surprise	disappointment	0.8	-	own
neat	praise	0.6	-	own
never expected	astonishment	1	-	own
nice	praise	0.9	-	own
nice one	praise	0.6	-	own
nice surprise	surprise	1	-	own
nice to know	phrase.neutral	1	-	own
nice to meet you	phrase.neutral	1	-	own
nice try	phrase.neutral	1	-	own
nicely	praise	0.9	-	own
nicely surprised	surprise	1	-	own
nicer	praise	0.9	-	own
nicest	praise	0.9	-	own
no brainer	praise	0.9	-	own
no doubt	phrase.neutral	1	-	own
no freaking way	astonishment	1	-	own
no hassle	praise.service	0.7	-	own
no hurry	courtesy.polite	0.6	-	own
no matter	phrase.neutral	1	-	own
no rush	courtesy.polite	0.6	-	own
no way	astonishment	1	-	own
no wonder	phrase.neutral	1	-	own
not only	phrase.neutral	1	-	own
not sure if	phrase.neutral	1	-	own
not surprising	phrase.neutral	1	-	own
odd	astonishment	0.4	-	own
oddly	astonishment	0.4	-	own
of great help	praise.service	1.1	-	own
oh	astonishment	0.4	-	own
oh my	astonishment	1	-	own
oh my god	astonishment	1	-	own
oh my gosh	astonishment	1	-	own
oh wow	astonishment	0.4	-	own
ok good	praise	0.6	-	own
okay good	praise	0.6	-	own
omfg	astonishment	1	-	own
omg	astonishment	1	-	own
on point	praise	0.9	-	own
on time flight	praise.product	0.7	-	own
ooh	astonishment	0.4	-	own
or not	phrase.neutral	1	-	own
out of nowhere	astonishment	0.4	-	own
outstanding	praise	1.1	-	own
over and above	praise	1.1	-	own
painless	praise.service	0.7	-	own
pardon	courtesy.polite	0.6	-	own
pardon me	courtesy.polite	0.6	-	own
patient with	praise.service	0.4	-	own
perfect	praise	1.1	-	own
perfect timing	phrase.neutral	1	-	own
perfection	praise	1.1	-	own
perfectly	praise	1.1	-	own
phenomenal	praise	1.1	-	own
pleasant	praise.service	0.5	-	own
pleasant surprise	surprise	1	-	own
pleasantly surprised	surprise	1	-	own
please	courtesy.polite	0.6	-	own
pleasure dealing with	praise.service	1.1	-	own
pleasure to deal with	praise.service	1.1	-	own
pls	courtesy.polite	0.6	-	own
plse	courtesy.polite	0.6	-	own
plz	courtesy.polite	0.6	-	own
polite	praise.service	0.5	-	own
powerful	praise	0.6	-	own
pretty good	praise	0.9	-	own
professional	praise.service	0.4	-	own
professionally	praise.service	0.7	-	own
prompt	praise.service	0.7	-	own
promptly	praise.service	0.7	-	own
props	praise	0.9	-	own
quality product	praise.product	0.7	-	own
quick	praise.service	0.4	-	own
quick q	phrase.neutral	1	-	own
quick question	phrase.neutral	1	-	own
quick reply	praise.service	0.7	-	own
quick response	praise.service	0.7	-	own
quick service	praise.service	0.7	-	own
rad	praise	0.9	-	own
real quick	phrase.neutral	1	-	own
really good	praise	0.9	-	own
really helpful	praise.service	1.1	-	own
really like to	phrase.neutral	1	-	own
really nice	praise	0.9	-	own
really quick	praise.service	1.1	-	own
reassuring	praise.service	0.7	-	own
refreshing	praise	0.6	-	own
refreshingly	praise	0.6	-	own
regards	courtesy.polite	0.6	-	own
reliable	praise.product	0.5	-	own
remarkable	praise	1.1	-	own
respectfully	courtesy.polite	0.6	-	own
responsive	praise.service	0.4	-	own
rich text	phrase.neutral	1	-	own
rock on	praise	0.9	-	own
rock star	praise	0.9	-	own
rocked	praise	0.9	-	own
rocks	praise	0.9	-	own
rockstar	praise	0.9	-	own
runs great	praise.product	0.7	-	own
runs smoothly	praise.product	0.7	-	own
satisfying	praise	0.6	-	own
satisfyingly	praise	0.6	-	own
scary good	praise	1.1	-	own
seamless	praise.service	0.7	-	own
seamlessly	praise.service	0.7	-	own
second to none	praise	1.1	-	own
serious question	phrase.neutral	1	-	own
seriously	astonishment	0.4	-	own
shock	astonishment	1	-	own
shocked	astonishment	1	-	own
shout out to	praise	0.9	-	own
shoutout to	praise	0.9	-	own
simple	praise.product	0.3	-	own
simple question	phrase.neutral	1	-	own
simple to use	praise.product	0.7	-	own
sincere	praise.service	0.7	-	own
sincerely	courtesy.polite	0.6	-	own
sir	courtesy.polite	0.6	-	own
sleek	praise.product	0.7	-	own
smart	praise	0.3	-	own
smart phone	phrase.neutral	1	-	own
smart tv	phrase.neutral	1	-	own
smooth	praise.service	0.7	-	own
smooth flight	praise.product	0.7	-	own
smooth landing	praise.product	0.7	-	own
smoothly	praise.service	0.7	-	own
so as to	phrase.neutral	1	-	own
so fast	praise.service	1.1	-	own
so friendly	praise.service	1.1	-	own
so good	praise	0.9	-	own
so helpful	praise.service	1.1	-	own
so impressed	praise	1.1	-	own
so kind	praise.service	1.1	-	own
so much better	praise	0.6	-	own
so patient	praise.service	1.1	-	own
so quick	praise.service	1.1	-	own
solid	praise	0.6	-	own
somehow	astonishment	0.4	-	own
sorry for the	courtesy.polite	0.6	-	own
sorry to bother	courtesy.polite	0.6	-	own
sorry to bother you	courtesy.polite	0.6	-	own
sorry to trouble	courtesy.polite	0.6	-	own
spacious	praise.product	0.7	-	own
spectacular	praise	1.1	-	own
speechless	astonishment	1	-	own
speedy	praise.service	0.7	-	own
splendid	praise	1.1	-	own
spot on	praise	0.9	-	own
srsly	astonishment	0.4	-	own
stars	praise	0.9	-	own
startled	astonishment	1	-	own
stay safe	phrase.neutral	1	-	own
stellar	praise	1.1	-	own
strange	astonishment	0.4	-	own
strangely	astonishment	0.4	-	own
strong password	phrase.neutral	1	-	own
stunned	astonishment	1	-	own
stunning	praise	1.1	-	own
stupidly good	praise	1.1	-	own
sturdy	praise.product	0.7	-	own
stylish	praise.product	0.7	-	own
success	praise	0.6	-	own
successful	praise	0.3	-	own
successfully	praise	0.3	-	own
suddenly	astonishment	0.4	-	own
super fast	praise.service	1.1	-	own
super friendly	praise.service	1.1	-	own
super helpful	praise.service	1.1	-	own
super quick	praise.service	1.1	-	own
superb	praise	1.1	-	own
superstar	praise	0.9	-	own
surprise	astonishment	1	-	own
surprise surprise	phrase.neutral	1	-	own
surprised	astonishment	1	-	own
surprised that	astonishment	1	-	own
surprised to	astonishment	1	-	own
surprises	astonishment	1	-	own
surprising	astonishment	1	-	own
surprisingly	astonishment	1	-	own
surprisingly easy	surprise	1	-	own
surprisingly fast	surprise	1	-	own
surprisingly good	surprise	1	-	own
surprisingly helpful	surprise	1	-	own
surprisingly quick	surprise	1	-	own
surprisingly well	surprise	1	-	own
swift	praise.service	0.7	-	own
swiftly	praise.service	0.7	-	own
sympathetic	praise.service	0.7	-	own
take good care	praise.service	1.1	-	own
take your time	courtesy.polite	0.6	-	own
taken aback	astonishment	1	-	own
tasty	praise.product	0.7	-	own
ten out of ten	praise	1.1	-	own
terrific	praise	1.1	-	own
that was fast	praise.service	1.1	-	own
that was quick	praise.service	1.1	-	own
the best	praise	1.1	-	own
the best ever	praise	1.1	-	own
the best way	phrase.neutral	1	-	own
thorough	praise.service	0.7	-	own
thoughtful	praise	0.6	-	own
thumbs up	praise	0.9	-	own
to my delight	surprise	1	-	own
took good care	praise.service	1.1	-	own
took great care	praise.service	1.1	-	own
top notch	praise	1.1	-	own
top quality	praise	1.1	-	own
topnotch	praise	1.1	-	own
trustworthy	praise.service	0.7	-	own
turns out	astonishment	0.4	-	own
u rock	praise	0.9	-	own
unbeatable	praise	1.1	-	own
unbelievable	astonishment	1	-	own
unbelievable service	praise	1.1	-	own
unbelievably	astonishment	1	-	own
unbelievably fast	praise	1.1	-	own
unbelievably good	praise	1.1	-	own
understanding staff	praise.service	0.7	-	own
unexpected	astonishment	0.4	-	own
unexpected bonus	surprise	1	-	own
unexpectedly	astonishment	0.4	-	own
unexpectedly good	surprise	1	-	own
unmatched	praise	1.1	-	own
unparalleled	praise	1.1	-	own
unpleasant surprise	astonishment	0.3	-	own
unpleasant surprise	disappointment	0.8	-	own
unpleasantly surprised	disappointment	0.8	-	own
ur awesome	praise.service	1.1	-	own
useful	praise	0.6	-	own
user friendly	praise.product	0.7	-	own
valuable	praise	0.6	-	own
very efficient	praise.service	1.1	-	own
very fast	praise.service	1.1	-	own
very friendly	praise.service	1.1	-	own
very good	praise	0.9	-	own
very helpful	praise.service	0.7	-	own
very impressed	praise	1.1	-	own
very kind	praise.service	1.1	-	own
very nice	praise	0.9	-	own
very patient	praise.service	1.1	-	own
very professional	praise.service	1.1	-	own
very quick	praise.service	1.1	-	own
warm regards	courtesy.polite	0.6	-	own
warm welcome	praise.service	0.7	-	own
was not expecting	astonishment	1	-	own
was not expecting that	surprise	1	-	own
wasn't expecting	astonishment	1	-	own
wasn't expecting that	surprise	1	-	own
way better	praise	0.6	-	own
we'd like	phrase.neutral	1	-	own
we'd love to	phrase.neutral	1	-	own
weird	astonishment	0.4	-	own
weirdly	astonishment	0.4	-	own
welcoming	praise.service	0.7	-	own
well acted	praise	0.6	-	own
well built	praise.product	0.7	-	own
well designed	praise.product	0.7	-	own
well done	praise	0.6	-	own
well made	praise	0.6	-	own
well played	praise	0.9	-	own
well written	praise	0.6	-	own
went above and beyond	surprise	1	-	own
went the extra mile	praise	1.1	-	own
what a lovely surprise	surprise	1	-	own
what a nice surprise	surprise	1	-	own
what a surprise	surprise	1	-	own
what the	astonishment	1	-	own
when you can	courtesy.polite	0.6	-	own
when you get a chance	courtesy.polite	0.6	-	own
when you have a moment	courtesy.polite	0.6	-	own
whether or not	phrase.neutral	1	-	own
who knew	astonishment	1	-	own
who would have thought	astonishment	1	-	own
whoa	astonishment	1	-	own
why not	phrase.neutral	1	-	own
wicked good	praise	1.1	-	own
wild	astonishment	1	-	own
win 10	phrase.neutral	1	-	own
win 7	phrase.neutral	1	-	own
winner	praise	0.9	-	own
winning	praise	0.9	-	own
with all due respect	courtesy.polite	0.6	-	own
with respect	courtesy.polite	0.6	-	own
woah	astonishment	1	-	own
wonderful	praise	1.1	-	own
wonderful surprise	surprise	1	-	own
wonderfully	praise	1.1	-	own
working great	praise.product	0.7	-	own
working perfectly	praise.product	0.7	-	own
working well	praise.product	0.7	-	own
works beautifully	praise.product	0.7	-	own
works great	praise.product	0.7	-	own
works like a charm	praise.product	0.7	-	own
works perfectly	praise.product	0.7	-	own
works well	praise.product	0.7	-	own
world class	praise	1.1	-	own
worth every penny	praise	0.6	-	own
worth it	praise	0.6	-	own
worth the money	praise	0.6	-	own
worth the price	praise.product	1	-	own
worth the wait	praise.product	1	-	own
worthwhile	praise	0.6	-	own
would appreciate	courtesy.polite	0.6	-	own
would be appreciated	courtesy.polite	0.6	-	own
would be awesome	phrase.neutral	1	-	own
would be good	phrase.neutral	1	-	own
would be grateful	courtesy.polite	0.6	-	own
would be great	phrase.neutral	1	-	own
would be happy if	phrase.neutral	1	-	own
would be helpful	phrase.neutral	1	-	own
would be nice	phrase.neutral	1	-	own
would like	phrase.neutral	1	-	own
would love for	phrase.neutral	1	-	own
would love if	phrase.neutral	1	-	own
would love to	phrase.neutral	1	-	own
would really like	phrase.neutral	1	-	own
would you	courtesy.polite	0.6	-	own
would you mind	courtesy.polite	0.6	-	own
would you please	courtesy.polite	0.6	-	own
wow	astonishment	1	-	own
wow factor	praise	1.1	-	own
wow that was fast	praise.service	1.1	-	own
wowza	astonishment	1	-	own
you are amazing	praise.service	1.1	-	own
you are awesome	praise.service	1.1	-	own
you are great	praise.service	1.1	-	own
you better	phrase.neutral	1	-	own
you guys are great	praise.service	1.1	-	own
you have been amazing	praise.service	1.1	-	own
you have been great	praise.service	1.1	-	own
you have been very helpful	praise.service	1.1	-	own
you were great	praise.service	1.1	-	own
you'd better	phrase.neutral	1	-	own
you're amazing	praise.service	1.1	-	own
you're awesome	praise.service	1.1	-	own
you're welcome	courtesy.polite	0.6	-	own
you've been amazing	praise.service	1.1	-	own
you've been great	praise.service	1.1	-	own
you've been very helpful	praise.service	1.1	-	own
youre welcome	courtesy.polite	0.6	-	own
yours sincerely	courtesy.polite	0.6	-	own
yum	praise.product	0.7	-	own
yummy	praise.product	0.7	-	own
