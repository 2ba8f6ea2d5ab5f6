%format undertone-lexicon 1
%language en

# Mock praise that stands as a phrase; contrast of words and facts is the rules' work.
a lot of good that	sarcasm	0.8	-	own
allegedly	sarcasm.mark	0.8	-	own
another fine	sarcasm	0.8	-	own
apparently so	sarcasm.mark	0.8	-	own
aren't i lucky	sarcasm.mark	0.8	-	own
big help you are	sarcasm	0.8	-	own
bravo for nothing	sarcasm	0.8	-	own
congrats on ruining	sarcasm	0.8	-	own
congratulations on	sarcasm	0.5	-	own
congratulations on ruining	sarcasm	0.8	-	own
fan bloody tastic	sarcasm	0.8	-	own
fine way to treat	sarcasm	0.8	-	own
good job as usual	sarcasm	0.8	-	own
good luck with that	sarcasm	0.8	-	own
great job as usual	sarcasm	0.8	-	own
great just great	sarcasm	0.8	-	own
great start to	sarcasm	0.8	-	own
great way to treat	sarcasm	0.8	-	own
great work as usual	sarcasm	0.8	-	own
how convenient	sarcasm	0.8	-	own
how helpful	sarcasm	0.8	-	own
how kind of you to ignore	sarcasm	0.8	-	own
how lovely	sarcasm	0.8	-	own
how nice of you	sarcasm	0.8	-	own
how very helpful	sarcasm	0.8	-	own
if you say so	sarcasm.mark	0.8	-	own
ironic	sarcasm.mark	0.8	-	own
ironically	sarcasm.mark	0.8	-	own
irony	sarcasm.mark	0.8	-	own
just brilliant	sarcasm	0.8	-	own
just fabulous	sarcasm	0.8	-	own
just fantastic	sarcasm	0.8	-	own
just great	sarcasm	0.8	-	own
just lovely	sarcasm	0.8	-	own
just perfect	sarcasm	0.8	-	own
just sayin	sarcasm.mark	0.8	-	own
just saying	sarcasm.mark	0.8	-	own
just what i needed today	sarcasm	0.8	-	own
just wonderful	sarcasm	0.8	-	own
keep up the bad work	sarcasm	0.8	-	own
lot of good that did	sarcasm	0.8	-	own
lucky me	sarcasm.mark	0.8	-	own
lucky us	sarcasm.mark	0.8	-	own
nice going	sarcasm	0.8	-	own
nice job guys	sarcasm	0.5	-	own
nice one guys	sarcasm	0.5	-	own
nice way to treat	sarcasm	0.8	-	own
nice work guys not	sarcasm	0.8	-	own
oh good	sarcasm	0.8	-	own
oh goodie	sarcasm	0.8	-	own
oh great	sarcasm	0.8	-	own
oh joy	sarcasm	0.8	-	own
oh lovely	sarcasm	0.8	-	own
oh wonderful	sarcasm	0.8	-	own
really helpful not	sarcasm	0.8	-	own
sarcasm	sarcasm.mark	0.8	-	own
sarcastic	sarcasm.mark	0.8	-	own
slow clap	sarcasm	0.8	-	own
so called	sarcasm.mark	0.8	-	own
so much for	sarcasm	0.8	-	own
some help you are	sarcasm	0.8	-	own
sure jan	sarcasm.mark	0.8	-	own
thank you for making me	sarcasm	0.5	-	own
thanks for making me	sarcasm	0.5	-	own
very helpful not	sarcasm	0.8	-	own
way to go	sarcasm	0.5	-	own
way to go guys	sarcasm	0.8	-	own
well done as usual	sarcasm	0.8	-	own
well done guys	sarcasm	0.5	-	own
well that was helpful not	sarcasm	0.8	-	own
what a great start	sarcasm	0.8	-	own
what a great way to	sarcasm	0.8	-	own
wow great	sarcasm	0.8	-	own
wow just wow	sarcasm	0.8	-	own
yeah great	sarcasm	0.8	-	own
yeah right	sarcasm.mark	0.8	-	own
yeah sure	sarcasm.mark	0.8	-	own
you had one job	sarcasm	0.8	-	own
