%format undertone-lexicon 1
%language en

a for effort	sarcasm.mark	0.8	-	own
# Mock praise that stands as a phrase; contrast of words and facts is the rules' work.
a lot of good that	sarcasm	0.8	-	own
a lot of help	sarcasm	0.8	-	own
absolute geniuses	sarcasm	0.8	-	own
ah brilliant	sarcasm.mark	0.5	-	own
ah great	sarcasm.mark	0.5	-	own
ah wonderful	sarcasm.mark	0.5	-	own
air quotes	sarcasm.mark	0.8	-	own
alleged service	sarcasm.mark	0.8	-	own
allegedly	sarcasm.mark	0.8	-	own
allegedly working	sarcasm.mark	0.8	-	own
always a pleasure	sarcasm	0.8	-	own
always fun	sarcasm	0.8	-	own
always great when	sarcasm	0.8	-	own
always lovely when	sarcasm	0.8	-	own
always nice when	sarcasm	0.8	-	own
am i missing something	sarcasm.mark	0.8	-	own
am i the only one	sarcasm.mark	0.8	-	own
and the award goes to	sarcasm.mark	0.8	-	own
another brilliant	sarcasm.mark	0.5	-	own
another fantastic	sarcasm.mark	0.5	-	own
another fine	sarcasm	0.8	-	own
another great	sarcasm.mark	0.5	-	own
another lovely	sarcasm.mark	0.5	-	own
another quality	sarcasm	0.8	-	own
another stellar	sarcasm	0.8	-	own
another wonderful	sarcasm.mark	0.5	-	own
anyone else	sarcasm.mark	0.5	-	own
apparently i'm	sarcasm.mark	0.8	-	own
apparently it's	sarcasm.mark	0.8	-	own
apparently my	sarcasm.mark	0.8	-	own
apparently no one	sarcasm.mark	0.8	-	own
apparently nobody	sarcasm.mark	0.8	-	own
apparently so	sarcasm.mark	0.8	-	own
apparently that's	sarcasm.mark	0.8	-	own
apparently you	sarcasm.mark	0.8	-	own
apparently your	sarcasm.mark	0.8	-	own
aren't i lucky	sarcasm.mark	0.8	-	own
aren't we lucky	sarcasm	0.8	-	own
aren't you clever	sarcasm	0.8	-	own
aren't you helpful	sarcasm	0.8	-	own
aren't you kind	sarcasm	0.8	-	own
aren't you lovely	sarcasm	0.8	-	own
as if by magic	sarcasm.mark	0.8	-	own
as if i	sarcasm.mark	0.5	-	own
as though	sarcasm.mark	0.5	-	own
as though i	sarcasm.mark	0.8	-	own
asking for a friend	sarcasm.mark	0.8	-	own
award goes to	sarcasm.mark	0.8	-	own
awesome not	sarcasm	0.8	-	own
because that makes sense	sarcasm	0.8	-	own
because that's exactly	sarcasm	0.8	-	own
because that's what	sarcasm	0.8	-	own
because who doesn't	sarcasm	0.8	-	own
because who needs	sarcasm	0.8	-	own
best of luck with that	sarcasm.mark	0.8	-	own
big help you are	sarcasm	0.8	-	own
big of you	sarcasm	0.8	-	own
big thanks for nothing	sarcasm	0.8	-	own
bless their hearts	sarcasm.mark	0.8	-	own
bless your cotton socks	sarcasm.mark	0.8	-	own
bloody brilliant	sarcasm	0.8	-	own
bloody fantastic	sarcasm	0.8	-	own
bloody great	sarcasm	0.8	-	own
bloody lovely	sarcasm	0.8	-	own
bloody marvellous	sarcasm	0.8	-	own
bloody wonderful	sarcasm	0.8	-	own
bravo for nothing	sarcasm	0.8	-	own
breaking news	sarcasm.mark	0.5	-	own
brilliant not	sarcasm	0.8	-	own
brilliant policy	sarcasm	0.8	-	own
bunch of geniuses	sarcasm	0.8	-	own
but of course	sarcasm.mark	0.8	-	own
call that customer	sarcasm	0.8	-	own
call that service	sarcasm	0.8	-	own
call this customer	sarcasm	0.8	-	own
call this service	sarcasm	0.8	-	own
can't complain really	sarcasm.mark	0.8	-	own
case study in	sarcasm	0.8	-	own
cheers for nothing	sarcasm	0.8	-	own
classy move	sarcasm	0.8	-	own
clearly i	sarcasm.mark	0.8	-	own
clearly not	sarcasm.mark	0.8	-	own
clearly the	sarcasm.mark	0.8	-	own
clearly you	sarcasm.mark	0.8	-	own
color me shocked	sarcasm.mark	0.8	-	own
colour me shocked	sarcasm.mark	0.8	-	own
congrats on losing	sarcasm	0.8	-	own
congrats on ruining	sarcasm	0.8	-	own
congrats on the worst	sarcasm	0.8	-	own
congrats you've	sarcasm.mark	0.5	-	own
congratulations on	sarcasm	0.5	-	own
congratulations on ruining	sarcasm	0.8	-	own
congratulations you've	sarcasm.mark	0.5	-	own
cool cool cool	sarcasm	0.8	-	own
cool story	sarcasm	0.8	-	own
cool story bro	sarcasm	0.8	-	own
correct me if	sarcasm.mark	0.8	-	own
crazy idea	sarcasm.mark	0.8	-	own
curiously	sarcasm.mark	0.5	-	own
decent of you to	sarcasm	0.8	-	own
don't hurry	sarcasm.mark	0.5	-	own
enjoying my wait	sarcasm	0.8	-	own
enjoying the hold music	sarcasm	0.8	-	own
enjoying the wait	sarcasm	0.8	-	own
enjoying your hold	sarcasm	0.8	-	own
evidently	sarcasm.mark	0.5	-	own
exactly what i needed today	sarcasm	0.8	-	own
excellent logic	sarcasm	0.8	-	own
excellent planning	sarcasm	0.8	-	own
excellent timing	sarcasm	0.8	-	own
excellent work losing	sarcasm	0.8	-	own
fan bloody tastic	sarcasm	0.8	-	own
fan fucking tastic	sarcasm	0.8	-	own
fantastic not	sarcasm	0.8	-	own
fat lot of use	sarcasm	0.8	-	own
fine example of how	sarcasm	0.8	-	own
fine way to treat	sarcasm	0.8	-	own
flawless logic	sarcasm	0.8	-	own
for anyone who enjoys	sarcasm.mark	0.8	-	own
for people who enjoy waiting	sarcasm.mark	0.8	-	own
for people who hate	sarcasm.mark	0.8	-	own
for those who enjoy	sarcasm.mark	0.8	-	own
funnily enough	sarcasm.mark	0.8	-	own
funny how	sarcasm.mark	0.8	-	own
funny how that	sarcasm.mark	0.8	-	own
funny that	sarcasm.mark	0.5	-	own
genius idea	sarcasm	0.8	-	own
genius move	sarcasm	0.8	-	own
genius work	sarcasm	0.8	-	own
geniuses	sarcasm.mark	0.5	-	own
get this straight	sarcasm.mark	0.8	-	own
god forbid	sarcasm.mark	0.8	-	own
gold standard of	sarcasm	0.8	-	own
gold star for	sarcasm.mark	0.8	-	own
gold star to	sarcasm.mark	0.8	-	own
golf clap	sarcasm.mark	0.8	-	own
good job as usual	sarcasm	0.8	-	own
good job breaking	sarcasm	0.8	-	own
good job losing	sarcasm	0.8	-	own
good job not	sarcasm	0.8	-	own
good job ruining	sarcasm	0.8	-	own
good luck with that	sarcasm	0.8	-	own
good of you to	sarcasm.mark	0.5	-	own
good one guys	sarcasm	0.8	-	own
good way to lose	sarcasm	0.8	-	own
good work losing	sarcasm	0.8	-	own
great example of how	sarcasm	0.8	-	own
great excuse	sarcasm	0.8	-	own
great excuses	sarcasm	0.8	-	own
great great great job	sarcasm	0.8	-	own
great idea guys	sarcasm	0.8	-	own
great job as usual	sarcasm	0.8	-	own
great job breaking	sarcasm	0.8	-	own
great job losing	sarcasm	0.8	-	own
great job not	sarcasm	0.8	-	own
great job ruining	sarcasm	0.8	-	own
great just great	sarcasm	0.8	-	own
great logic	sarcasm	0.8	-	own
great not	sarcasm	0.8	-	own
great planning	sarcasm	0.8	-	own
great policy	sarcasm	0.8	-	own
great start	sarcasm.mark	0.5	-	own
great start to	sarcasm	0.8	-	own
great system	sarcasm	0.8	-	own
great system you have	sarcasm	0.8	-	own
great timing	sarcasm.mark	0.5	-	own
great timing guys	sarcasm	0.8	-	own
great way to do business	sarcasm	0.8	-	own
great way to end	sarcasm	0.8	-	own
great way to keep customers	sarcasm	0.8	-	own
great way to lose	sarcasm	0.8	-	own
great way to lose customers	sarcasm	0.8	-	own
great way to run	sarcasm	0.8	-	own
great way to run a	sarcasm	0.8	-	own
great way to spend	sarcasm	0.8	-	own
great way to start	sarcasm	0.8	-	own
great way to treat	sarcasm	0.8	-	own
great way to treat customers	sarcasm	0.8	-	own
great way to treat your	sarcasm	0.8	-	own
great work as usual	sarcasm	0.8	-	own
great work not	sarcasm	0.8	-	own
guess what	sarcasm.mark	0.5	-	own
guess who	sarcasm.mark	0.5	-	own
ha ha very funny	sarcasm	0.8	-	own
having a great time waiting	sarcasm	0.8	-	own
having a lovely time waiting	sarcasm	0.8	-	own
having so much fun	sarcasm	0.8	-	own
heaven forbid	sarcasm.mark	0.8	-	own
helpful not	sarcasm	0.8	-	own
helpful tip	sarcasm.mark	0.8	-	own
here's a thought	sarcasm.mark	0.8	-	own
here's an idea	sarcasm.mark	0.8	-	own
hilarious really	sarcasm	0.8	-	own
hint of sarcasm	sarcasm.mark	0.8	-	own
hot tip	sarcasm.mark	0.8	-	own
how classy	sarcasm	0.8	-	own
how comforting	sarcasm.mark	0.5	-	own
how considerate	sarcasm.mark	0.5	-	own
how convenient	sarcasm	0.8	-	own
how dare i	sarcasm.mark	0.8	-	own
how foolish of me	sarcasm.mark	0.8	-	own
how generous	sarcasm.mark	0.5	-	own
how generous of you	sarcasm.mark	0.5	-	own
how gracious	sarcasm.mark	0.5	-	own
how helpful	sarcasm	0.8	-	own
how innovative	sarcasm.mark	0.5	-	own
how ironic	sarcasm.mark	0.8	-	own
how kind of you to ignore	sarcasm	0.8	-	own
how lovely	sarcasm	0.8	-	own
how nice of you	sarcasm	0.8	-	own
how not to run	sarcasm	0.8	-	own
how professional	sarcasm.mark	0.5	-	own
how reassuring	sarcasm.mark	0.5	-	own
how silly of me	sarcasm.mark	0.8	-	own
how sweet of you to	sarcasm	0.8	-	own
how very convenient	sarcasm	0.8	-	own
how very generous	sarcasm	0.8	-	own
how very helpful	sarcasm	0.8	-	own
how very kind	sarcasm	0.8	-	own
how very nice	sarcasm	0.8	-	own
how very thoughtful	sarcasm	0.8	-	own
i bet you	sarcasm.mark	0.5	-	own
i'll bet	sarcasm.mark	0.8	-	own
i'm not bitter	sarcasm.mark	0.8	-	own
i'm sure the	sarcasm.mark	0.5	-	own
i'm sure you	sarcasm.mark	0.5	-	own
if you enjoy being	sarcasm.mark	0.8	-	own
if you enjoy waiting	sarcasm.mark	0.8	-	own
if you like being	sarcasm.mark	0.8	-	own
if you like waiting	sarcasm.mark	0.8	-	own
if you say so	sarcasm.mark	0.8	-	own
if you want to be	sarcasm.mark	0.8	-	own
if you want to wait	sarcasm.mark	0.8	-	own
imagine my delight	sarcasm.mark	0.8	-	own
imagine my joy	sarcasm.mark	0.8	-	own
imagine my surprise	sarcasm.mark	0.8	-	own
imagine paying	sarcasm.mark	0.8	-	own
impeccable timing	sarcasm	0.8	-	own
in case you missed the sarcasm	sarcasm.mark	0.8	-	own
in inverted commas	sarcasm.mark	0.8	-	own
in other news	sarcasm.mark	0.8	-	own
in your own time	sarcasm.mark	0.5	-	own
ironic	sarcasm.mark	0.8	-	own
ironically	sarcasm.mark	0.8	-	own
irony	sarcasm.mark	0.8	-	own
irony alert	sarcasm.mark	0.8	-	own
is it just me	sarcasm.mark	0.8	-	own
isn't that convenient	sarcasm	0.8	-	own
isn't that special	sarcasm	0.8	-	own
it's not as if	sarcasm.mark	0.8	-	own
it's not like	sarcasm.mark	0.8	-	own
just a thought	sarcasm.mark	0.8	-	own
just amazing	sarcasm.mark	0.5	-	own
just awesome	sarcasm.mark	0.5	-	own
just brilliant	sarcasm	0.8	-	own
just dandy	sarcasm	0.8	-	own
just excellent	sarcasm.mark	0.5	-	own
just fabulous	sarcasm	0.8	-	own
just fantastic	sarcasm	0.8	-	own
just great	sarcasm	0.8	-	own
just lovely	sarcasm	0.8	-	own
just marvellous	sarcasm	0.8	-	own
just marvelous	sarcasm	0.8	-	own
just peachy	sarcasm	0.8	-	own
just perfect	sarcasm	0.8	-	own
just sayin	sarcasm.mark	0.8	-	own
just saying	sarcasm.mark	0.8	-	own
just splendid	sarcasm	0.8	-	own
just super	sarcasm.mark	0.5	-	own
just what i needed today	sarcasm	0.8	-	own
just what i wanted to hear	sarcasm	0.8	-	own
just wonderful	sarcasm	0.8	-	own
keep it classy	sarcasm	0.8	-	own
keep up the bad work	sarcasm	0.8	-	own
laughable really	sarcasm	0.8	-	own
lesson in how not	sarcasm	0.8	-	own
let me get this straight	sarcasm.mark	0.8	-	own
let me guess	sarcasm.mark	0.8	-	own
lot of good that did	sarcasm	0.8	-	own
lot of help you	sarcasm	0.8	-	own
lot of use	sarcasm	0.8	-	own
love being ignored	sarcasm	0.8	-	own
love being lied	sarcasm	0.8	-	own
love being on hold	sarcasm	0.8	-	own
love how i	sarcasm	0.8	-	own
love how the app	sarcasm	0.8	-	own
love how they	sarcasm	0.8	-	own
love how you	sarcasm.mark	0.5	-	own
love how your	sarcasm	0.8	-	own
love paying	sarcasm	0.8	-	own
love sitting	sarcasm	0.8	-	own
love that for me	sarcasm	0.8	-	own
love that i have to	sarcasm	0.8	-	own
love that you	sarcasm.mark	0.5	-	own
love that you charge	sarcasm	0.8	-	own
love that your	sarcasm.mark	0.5	-	own
love this for me	sarcasm	0.8	-	own
love waiting	sarcasm	0.8	-	own
love when	sarcasm.mark	0.5	-	own
love when a company	sarcasm	0.8	-	own
love when they	sarcasm	0.8	-	own
love when you	sarcasm	0.8	-	own
lovely if you like	sarcasm.mark	0.8	-	own
lovely start	sarcasm	0.8	-	own
lovely timing	sarcasm	0.8	-	own
lovely way to	sarcasm	0.8	-	own
lovely way to spend	sarcasm	0.8	-	own
lovely way to treat	sarcasm	0.8	-	own
loving that for me	sarcasm	0.8	-	own
loving the delay	sarcasm	0.8	-	own
loving the wait	sarcasm	0.8	-	own
lucky lucky me	sarcasm	0.8	-	own
lucky me	sarcasm.mark	0.8	-	own
lucky old me	sarcasm	0.8	-	own
lucky us	sarcasm.mark	0.8	-	own
magically	sarcasm.mark	0.5	-	own
makes perfect sense to	sarcasm	0.8	-	own
makes total sense that	sarcasm	0.8	-	own
many thanks for nothing	sarcasm	0.8	-	own
masterclass in how not	sarcasm	0.8	-	own
maybe it's just me	sarcasm.mark	0.8	-	own
medal for	sarcasm.mark	0.8	-	own
mighty big of you	sarcasm	0.8	-	own
much wow	sarcasm.mark	0.8	-	own
must be a record	sarcasm.mark	0.8	-	own
mustn't grumble	sarcasm.mark	0.8	-	own
mysteriously	sarcasm.mark	0.8	-	own
naturally no	sarcasm.mark	0.8	-	own
naturally nobody	sarcasm.mark	0.8	-	own
naturally the	sarcasm.mark	0.8	-	own
new record	sarcasm.mark	0.5	-	own
news flash	sarcasm.mark	0.8	-	own
newsflash	sarcasm.mark	0.8	-	own
nice excuse	sarcasm	0.8	-	own
nice going	sarcasm	0.8	-	own
nice job breaking	sarcasm	0.8	-	own
nice job guys	sarcasm	0.5	-	own
nice job losing	sarcasm	0.8	-	own
nice job not	sarcasm	0.8	-	own
nice job ruining	sarcasm	0.8	-	own
nice lie	sarcasm	0.8	-	own
nice not	sarcasm	0.8	-	own
nice of them to	sarcasm	0.8	-	own
nice of you to	sarcasm.mark	0.5	-	own
nice one guys	sarcasm	0.5	-	own
nice touch really	sarcasm	0.8	-	own
nice try though	sarcasm	0.8	-	own
nice way to lose	sarcasm	0.8	-	own
nice way to run	sarcasm	0.8	-	own
nice way to treat	sarcasm	0.8	-	own
nice way to treat customers	sarcasm	0.8	-	own
nice work guys not	sarcasm	0.8	-	own
nice work if you	sarcasm.mark	0.8	-	own
no biggie though	sarcasm.mark	0.8	-	own
no doubt because	sarcasm.mark	0.8	-	own
no doubt the	sarcasm.mark	0.8	-	own
no doubt you	sarcasm.mark	0.8	-	own
no hurry though	sarcasm.mark	0.8	-	own
no pressure then	sarcasm.mark	0.8	-	own
no rush though	sarcasm.mark	0.8	-	own
nominated for	sarcasm.mark	0.8	-	own
not a bad start	sarcasm	0.8	-	own
not as if	sarcasm.mark	0.8	-	own
not that i'm bitter	sarcasm.mark	0.8	-	own
not that i'm complaining	sarcasm.mark	0.8	-	own
nothing better than sitting	sarcasm	0.8	-	own
nothing better than waiting	sarcasm	0.8	-	own
nothing like waiting	sarcasm	0.8	-	own
nothing says	sarcasm	0.8	-	own
novel idea	sarcasm.mark	0.8	-	own
obviously not	sarcasm.mark	0.8	-	own
oddly enough	sarcasm.mark	0.8	-	own
of course it	sarcasm.mark	0.5	-	own
of course not	sarcasm.mark	0.8	-	own
of course the	sarcasm.mark	0.5	-	own
of course they	sarcasm.mark	0.5	-	own
of course you	sarcasm.mark	0.5	-	own
off to a great	sarcasm	0.8	-	own
oh awesome	sarcasm.mark	0.5	-	own
oh brilliant	sarcasm.mark	0.5	-	own
oh excellent	sarcasm.mark	0.5	-	own
oh fabulous	sarcasm	0.8	-	own
oh fantastic	sarcasm.mark	0.5	-	own
oh fun	sarcasm.mark	0.5	-	own
oh good	sarcasm	0.8	-	own
oh goodie	sarcasm	0.8	-	own
oh great	sarcasm	0.8	-	own
oh how convenient	sarcasm	0.8	-	own
oh how lovely	sarcasm	0.8	-	own
oh how nice	sarcasm	0.8	-	own
oh how wonderful	sarcasm	0.8	-	own
oh joy	sarcasm	0.8	-	own
oh lovely	sarcasm	0.8	-	own
oh lucky me	sarcasm	0.8	-	own
oh marvellous	sarcasm	0.8	-	own
oh marvelous	sarcasm	0.8	-	own
oh of course	sarcasm.mark	0.8	-	own
oh perfect	sarcasm.mark	0.5	-	own
oh splendid	sarcasm	0.8	-	own
oh superb	sarcasm	0.8	-	own
oh terrific	sarcasm	0.8	-	own
oh the irony	sarcasm.mark	0.8	-	own
oh what a joy	sarcasm	0.8	-	own
oh what a surprise	sarcasm	0.8	-	own
oh what fun	sarcasm	0.8	-	own
oh wonderful	sarcasm	0.8	-	own
one guess	sarcasm.mark	0.8	-	own
outstanding work not	sarcasm	0.8	-	own
perfect end to	sarcasm	0.8	-	own
perfect not	sarcasm	0.8	-	own
perfect start to	sarcasm.mark	0.5	-	own
perfect timing as	sarcasm.mark	0.5	-	own
perfect way to ruin	sarcasm	0.8	-	own
perish the thought	sarcasm.mark	0.8	-	own
personal best	sarcasm.mark	0.5	-	own
plot twist	sarcasm.mark	0.8	-	own
pop quiz	sarcasm.mark	0.8	-	own
presumably	sarcasm.mark	0.5	-	own
presumably because	sarcasm.mark	0.8	-	own
presumably the	sarcasm.mark	0.8	-	own
pro tip	sarcasm.mark	0.8	-	own
protip	sarcasm.mark	0.8	-	own
pure genius	sarcasm	0.8	-	own
quelle surprise	sarcasm.mark	0.8	-	own
quote unquote	sarcasm.mark	0.8	-	own
radical idea	sarcasm.mark	0.8	-	own
real classy	sarcasm	0.8	-	own
real clever	sarcasm	0.8	-	own
real convenient	sarcasm	0.8	-	own
real helpful	sarcasm	0.8	-	own
real mature	sarcasm	0.8	-	own
real nice	sarcasm.mark	0.5	-	own
real professional	sarcasm	0.8	-	own
real smart	sarcasm	0.8	-	own
really classy	sarcasm	0.8	-	own
really enjoying the hold	sarcasm	0.8	-	own
really helpful not	sarcasm	0.8	-	own
record time	sarcasm.mark	0.8	-	own
revolutionary idea	sarcasm.mark	0.8	-	own
riddle me	sarcasm.mark	0.8	-	own
riddle me this	sarcasm.mark	0.8	-	own
sarcasm	sarcasm.mark	0.8	-	own
sarcasm intended	sarcasm.mark	0.8	-	own
sarcastic	sarcasm.mark	0.8	-	own
sarcastic clap	sarcasm.mark	0.8	-	own
sense the sarcasm	sarcasm.mark	0.8	-	own
shining example	sarcasm	0.8	-	own
shock and horror	sarcasm.mark	0.8	-	own
shock horror	sarcasm.mark	0.8	-	own
shocked i tell you	sarcasm.mark	0.8	-	own
slow clap	sarcasm	0.8	-	own
slow claps	sarcasm.mark	0.8	-	own
so called	sarcasm.mark	0.8	-	own
so called customer	sarcasm.mark	0.8	-	own
so called expert	sarcasm.mark	0.8	-	own
so called help	sarcasm.mark	0.8	-	own
so called manager	sarcasm.mark	0.8	-	own
so called priority	sarcasm.mark	0.8	-	own
so called service	sarcasm.mark	0.8	-	own
so called support	sarcasm.mark	0.8	-	own
so kind of you to	sarcasm.mark	0.5	-	own
so let me get this	sarcasm.mark	0.8	-	own
so much for	sarcasm	0.8	-	own
so much for being	sarcasm	0.8	-	own
so much for customer	sarcasm	0.8	-	own
so much for express	sarcasm	0.8	-	own
so much for guaranteed	sarcasm	0.8	-	own
so much for loyalty	sarcasm	0.8	-	own
so much for my	sarcasm	0.8	-	own
so much for next day	sarcasm	0.8	-	own
so much for priority	sarcasm	0.8	-	own
so much for same day	sarcasm	0.8	-	own
so much for the	sarcasm	0.8	-	own
so much for your	sarcasm	0.8	-	own
so much fun waiting	sarcasm	0.8	-	own
so nice of you to	sarcasm.mark	0.5	-	own
so thoughtful of you to	sarcasm.mark	0.5	-	own
some apology	sarcasm	0.8	-	own
some company	sarcasm	0.8	-	own
some customer service	sarcasm	0.8	-	own
some help you are	sarcasm	0.8	-	own
some service	sarcasm	0.8	-	own
some service you	sarcasm	0.8	-	own
speed record	sarcasm.mark	0.8	-	own
spoiler alert	sarcasm.mark	0.8	-	own
stay classy	sarcasm	0.8	-	own
stellar job not	sarcasm	0.8	-	own
strangely enough	sarcasm.mark	0.8	-	own
stupid me	sarcasm.mark	0.8	-	own
such wow	sarcasm.mark	0.8	-	own
supposedly delivered	sarcasm.mark	0.8	-	own
supposedly fixed	sarcasm.mark	0.8	-	own
supposedly resolved	sarcasm.mark	0.8	-	own
sure jan	sarcasm.mark	0.8	-	own
suuure	sarcasm	0.8	-	own
ta for nothing	sarcasm	0.8	-	own
take your time guys	sarcasm.mark	0.8	-	own
take your time why	sarcasm.mark	0.8	-	own
textbook example of	sarcasm	0.8	-	own
thank you for absolutely nothing	sarcasm	0.8	-	own
thank you for letting me down	sarcasm	0.8	-	own
thank you for making me	sarcasm	0.5	-	own
thank you for making me wait	sarcasm	0.8	-	own
thank you for wasting my	sarcasm	0.8	-	own
thanks for absolutely nothing	sarcasm	0.8	-	own
thanks for diddly	sarcasm	0.8	-	own
thanks for keeping me waiting	sarcasm	0.8	-	own
thanks for letting me down	sarcasm	0.8	-	own
thanks for letting us down	sarcasm	0.8	-	own
thanks for lying	sarcasm	0.8	-	own
thanks for making me	sarcasm	0.5	-	own
thanks for making me wait	sarcasm	0.8	-	own
thanks for making my	sarcasm	0.8	-	own
thanks for making us wait	sarcasm	0.8	-	own
thanks for not caring	sarcasm	0.8	-	own
thanks for not helping	sarcasm	0.8	-	own
thanks for nothing guys	sarcasm	0.8	-	own
thanks for sweet	sarcasm	0.8	-	own
thanks for the confusion	sarcasm	0.8	-	own
thanks for the delay	sarcasm	0.8	-	own
thanks for the delays	sarcasm	0.8	-	own
thanks for the empty	sarcasm	0.8	-	own
thanks for the lies	sarcasm	0.8	-	own
thanks for the lovely wait	sarcasm	0.8	-	own
thanks for the sleepless	sarcasm	0.8	-	own
thanks for the stress	sarcasm	0.8	-	own
thanks for the wasted	sarcasm	0.8	-	own
thanks for wasting my	sarcasm	0.8	-	own
thanks for zero	sarcasm	0.8	-	own
thanks i guess	sarcasm.mark	0.8	-	own
thanks i suppose	sarcasm.mark	0.8	-	own
thanks not	sarcasm	0.8	-	own
that makes perfect sense	sarcasm	0.8	-	own
that's helpful not	sarcasm	0.8	-	own
that's just brilliant	sarcasm	0.8	-	own
that's just dandy	sarcasm	0.8	-	own
that's just great	sarcasm	0.8	-	own
that's just lovely	sarcasm	0.8	-	own
that's just peachy	sarcasm	0.8	-	own
that's just perfect	sarcasm	0.8	-	own
that's just wonderful	sarcasm	0.8	-	own
the geniuses	sarcasm	0.8	-	own
the irony	sarcasm.mark	0.5	-	own
three guesses	sarcasm.mark	0.8	-	own
to my great joy	sarcasm.mark	0.8	-	own
to no one's surprise	sarcasm.mark	0.8	-	own
to nobody's surprise	sarcasm.mark	0.8	-	own
top quality service not	sarcasm	0.8	-	own
trophy for	sarcasm.mark	0.8	-	own
very classy	sarcasm	0.8	-	own
very helpful not	sarcasm	0.8	-	own
very wow	sarcasm.mark	0.8	-	own
way to go	sarcasm	0.5	-	own
way to go guys	sarcasm	0.8	-	own
well done as usual	sarcasm	0.8	-	own
well done for nothing	sarcasm	0.8	-	own
well done guys	sarcasm	0.5	-	own
well isn't that	sarcasm	0.8	-	own
well that was helpful not	sarcasm	0.8	-	own
well that's great	sarcasm	0.8	-	own
well that's helpful	sarcasm	0.8	-	own
well that's just	sarcasm	0.8	-	own
well that's just great	sarcasm	0.8	-	own
well this is fun	sarcasm	0.8	-	own
well this is just	sarcasm	0.8	-	own
what a coincidence	sarcasm.mark	0.8	-	own
what a delight to	sarcasm	0.8	-	own
what a great start	sarcasm	0.8	-	own
what a great way to	sarcasm	0.8	-	own
what a shock	sarcasm	0.8	-	own
what a surprise another	sarcasm	0.8	-	own
what a time to be alive	sarcasm	0.8	-	own
what a treat to	sarcasm	0.8	-	own
what a world	sarcasm	0.8	-	own
what could go wrong	sarcasm.mark	0.8	-	own
what could possibly go wrong	sarcasm.mark	0.8	-	own
what next	sarcasm.mark	0.5	-	own
what will they think of	sarcasm.mark	0.8	-	own
what's next	sarcasm.mark	0.8	-	own
whatever next	sarcasm.mark	0.8	-	own
whatever will they	sarcasm.mark	0.8	-	own
whenever you're ready	sarcasm.mark	0.8	-	own
who doesn't like waiting	sarcasm	0.8	-	own
who doesn't love	sarcasm	0.8	-	own
who needs a phone	sarcasm	0.8	-	own
who needs internet	sarcasm	0.8	-	own
who needs sleep	sarcasm	0.8	-	own
wild idea	sarcasm.mark	0.8	-	own
wonderful policy	sarcasm	0.8	-	own
world class service not	sarcasm	0.8	-	own
world leading	sarcasm	0.8	-	own
world record	sarcasm.mark	0.5	-	own
world's favourite airline	sarcasm	0.8	-	own
wow great	sarcasm	0.8	-	own
wow just wow	sarcasm	0.8	-	own
yeah great	sarcasm	0.8	-	own
yeah right	sarcasm.mark	0.8	-	own
yeah sure	sarcasm.mark	0.8	-	own
yeah sure whatever	sarcasm	0.8	-	own
yet another brilliant	sarcasm	0.8	-	own
yet another great	sarcasm	0.8	-	own
you call that	sarcasm	0.8	-	own
you call this	sarcasm	0.8	-	own
you can imagine my	sarcasm.mark	0.8	-	own
you had one job	sarcasm	0.8	-	own
you'll never guess	sarcasm.mark	0.8	-	own
