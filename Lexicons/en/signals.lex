%format undertone-lexicon 1
%language en

# Confusion, worry, urgency, stakes, loyalty, advocacy and thoughts of leaving, where a term alone says it.
# Kept out: "today" and "now" (dates), "critical", "doctor" and "hospital" as customers' own trades, "fear" of films.
1 star review	family.public	0.8	-	own
5 star service	family.praise	0.7	-	own
a s a p	urgency	1	-	own
about to lose me	churn	0.7	-	own
above and beyond	family.praise	0.7	-	own
actual human	family.human	0.9	-	own
actual person	family.human	0.9	-	own
afraid	anxiety	0.6	-	own
agent	family.human	0.9	alone	own
agent of	phrase.neutral	1	-	own
agent please	family.human	0.9	-	own
alarmed	anxiety	1	-	own
alarming	anxiety	1	-	own
all over facebook	family.public	0.8	-	own
all over social media	family.public	0.8	-	own
all over twitter	family.public	0.8	-	own
allergic	stakes	0.7	-	own
allergy	stakes	0.7	-	own
always been a customer	loyalty	0.8	-	own
always fly	loyalty	0.8	-	own
always fly with	advocacy	0.7	-	own
always fly with you	loyalty	0.8	-	own
always my go to	loyalty	0.8	-	own
always used you	loyalty	0.8	-	own
amazing customer service	family.praise	0.7	-	own
amazing service	family.praise	0.7	-	own
ambiguous	confusion	0.6	-	own
anniversary	stakes	0.7	-	own
anxiety	anxiety	1	-	own
anxious	anxiety	1	-	own
anxiously	anxiety	1	-	own
any idea	confusion	0.6	-	own
any ideas	confusion	0.6	-	own
aren't answering	family.waiting	0.8	-	own
as soon as	urgency	0.7	-	own
as soon as possible	urgency	1	-	own
asap	urgency	1	-	own
asthma	stakes	0.7	-	own
at once	urgency	0.7	-	own
at your earliest	urgency	1	-	own
awesome customer service	family.praise	0.7	-	own
awesome service	family.praise	0.7	-	own
baby	stakes	0.7	-	own
bad review	family.public	0.8	-	own
baffled	confusion	1	-	own
baffling	confusion	1	-	own
bailiffs	stakes	0.7	-	own
bbb complaint	family.regulator	0.8	-	own
been a customer	loyalty	0.8	-	own
been a fan	loyalty	0.8	-	own
been on hold	family.waiting	0.8	-	own
been waiting	family.waiting	0.8	-	own
been with you	loyalty	0.8	-	own
before tomorrow	urgency	0.7	-	own
being transferred	family.transfer	0.8	-	own
best airline	family.praise	0.7	-	own
best airline ever	family.praise	0.7	-	own
best customer service	family.praise	0.7	-	own
best customer service ever	family.praise	0.7	-	own
betrayal	family.trust	0.7	-	own
betrayed	family.trust	0.7	-	own
better business bureau	family.regulator	0.8	-	own
bewildering	confusion	1	-	own
beyond caring	family.resignation	0.8	-	own
big fan	loyalty	0.8	-	own
big supporter	loyalty	0.3	-	own
birthday	stakes	0.7	-	own
birthday gift	stakes	0.7	-	own
birthday present	stakes	0.7	-	own
blame each other	family.transfer	0.8	-	own
blaming each other	family.transfer	0.8	-	own
bounced	stakes	0.7	-	own
bounced around	family.transfer	0.8	-	own
bounced between	family.transfer	0.8	-	own
bounced from	family.transfer	0.8	-	own
bouncing me	family.transfer	0.8	-	own
boycott	family.cancel	1	-	own
boycotted	family.cancel	1	-	own
boycotting	family.cancel	1	-	own
breach of contract	family.legal	0.8	-	own
brilliant service	family.praise	0.7	-	own
by close of business	urgency	0.7	-	own
by end of day	urgency	0.7	-	own
by today	urgency	0.7	-	own
by tomorrow	urgency	0.7	-	own
by tonight	urgency	0.7	-	own
can not wait	urgency	1	-	own
can recommend	advocacy	0.7	-	own
can't be trusted	family.trust	0.7	-	own
can't figure out	confusion	0.6	-	own
can't find	confusion	0.6	-	own
can't sleep	anxiety	0.6	-	own
can't tell	confusion	0.6	-	own
can't trust you	family.trust	0.7	-	own
can't understand	confusion	1	-	own
can't wait any longer	urgency	1	-	own
can't wait much longer	urgency	1	-	own
can't work out	confusion	0.6	-	own
cancer	stakes	0.7	-	own
cannot be trusted	family.trust	0.7	-	own
cannot figure out	confusion	0.6	-	own
cannot find	confusion	0.6	-	own
cannot trust you	family.trust	0.7	-	own
cannot understand	confusion	1	-	own
cannot wait	urgency	1	-	own
cannot wait any longer	urgency	1	-	own
cant be trusted	family.trust	0.7	-	own
cant figure out	confusion	0.6	-	own
cant find	confusion	0.6	-	own
cant trust you	family.trust	0.7	-	own
cant understand	confusion	1	-	own
cant wait any longer	urgency	1	-	own
cant work out	confusion	0.6	-	own
charge back	family.chargeback	0.5	-	own
chargeback	family.chargeback	0.5	-	own
chargebacks	family.chargeback	0.5	-	own
cheat customers	family.trust	0.7	-	own
cheat people	family.trust	0.7	-	own
cheated me	family.trust	0.7	-	own
cheating consumers	family.trust	0.7	-	own
cheating customers	family.trust	0.7	-	own
cheating people	family.trust	0.7	-	own
chemo	stakes	0.7	-	own
children	stakes	0.7	-	own
christmas gift	stakes	0.7	-	own
christmas presents	stakes	0.7	-	own
class action	family.legal	0.8	-	own
class action lawsuit	family.legal	0.8	-	own
clear as mud	confusion	1	-	own
coming back	advocacy	0.7	-	own
compensate me	family.refund	0.7	-	own
compensate us	family.refund	0.7	-	own
con artists	family.trust	0.7	-	own
concern me	anxiety	0.6	-	own
concerned	anxiety	0.6	-	own
concerned about the environment	phrase.neutral	1	-	own
concerning	anxiety	0.6	-	own
concerns me	anxiety	0.6	-	own
conflicting	confusion	0.6	-	own
confused	confusion	1	-	own
confuses	confusion	1	-	own
confuses me	confusion	1	-	own
confusing	confusion	1	-	own
confusion	confusion	1	-	own
considering canceling	churn	0.7	-	own
considering cancelling	churn	0.7	-	own
considering leaving	churn	0.7	-	own
considering switching	churn	0.7	-	own
consumer affairs	family.regulator	0.8	-	own
consumer court	family.legal	0.8	-	own
consumer forum	family.regulator	0.8	-	own
consumer protection agency	family.regulator	0.8	-	own
contact my lawyer	family.legal	0.8	-	own
contact the media	family.public	0.8	-	own
contacting my lawyer	family.legal	0.8	-	own
contacting the media	family.public	0.8	-	own
contradictory	confusion	0.6	-	own
couldn't figure out	confusion	0.6	-	own
court date	stakes	0.7	-	own
court shoes	phrase.neutral	1	-	own
court yard	phrase.neutral	1	-	own
crooks	family.trust	0.7	-	own
customer for life	advocacy	0.7	-	own
customer since	loyalty	0.8	-	own
day light robbery	family.trust	0.7	-	own
daylight robbery	family.trust	0.7	-	own
deadline	urgency	0.7	-	own
debating whether to stay	churn	0.7	-	own
definitely recommend	advocacy	0.7	-	own
delete my account	churn	0.7	-	own
deleted my account	churn	0.7	-	own
deleted the app	churn	0.7	-	own
deleting my account	churn	0.7	-	own
deleting the app	churn	0.7	-	own
demand a refund	family.refund	0.7	-	own
demand compensation	family.refund	0.7	-	own
department to department	family.transfer	0.8	-	own
deploy	stakes	0.7	-	own
deployment	stakes	0.7	-	own
desperate for a	phrase.neutral	1	-	own
desperate to try	phrase.neutral	1	-	own
desperately	anxiety	1	-	own
diabetic	stakes	0.7	-	own
dialysis	stakes	0.7	-	own
did not reply	family.waiting	0.8	-	own
didn't answer	family.waiting	0.8	-	own
didn't reply	family.waiting	0.8	-	own
didn't understand	confusion	1	-	own
disability	stakes	0.7	-	own
disabled	stakes	0.7	-	own
distress	anxiety	1	-	own
distressed	anxiety	1	-	own
distressing	anxiety	1	-	own
do not believe you	family.trust	0.7	-	own
do not trust you	family.trust	0.7	-	own
do not understand	confusion	1	-	own
do not worry	phrase.neutral	1	-	own
does not answer	family.waiting	0.8	-	own
does not make sense	confusion	1	-	own
doesn't answer	family.waiting	0.8	-	own
doesn't make any sense	confusion	1	-	own
doesn't make sense	confusion	1	-	own
doesn't reply	family.waiting	0.8	-	own
doesnt make sense	confusion	1	-	own
don't answer	family.waiting	0.8	-	own
don't believe you	family.trust	0.7	-	own
don't bother	family.resignation	0.8	-	own
don't get it	confusion	1	-	own
don't know how	confusion	1	-	own
don't know what	confusion	1	-	own
don't know what to do	confusion	1	-	own
don't know where	confusion	1	-	own
don't know why	confusion	1	-	own
don't reply	family.waiting	0.8	-	own
don't trust you	family.trust	0.7	-	own
don't understand	confusion	1	-	own
don't worry	phrase.neutral	1	-	own
done with this company	family.cancel	1	-	own
done with you	family.cancel	1	-	own
done with you guys	family.cancel	1	-	own
done with you people	family.cancel	1	-	own
dont believe you	family.trust	0.7	-	own
dont bother	family.resignation	0.8	-	own
dont get it	confusion	1	-	own
dont know how	confusion	1	-	own
dont know what	confusion	1	-	own
dont trust you	family.trust	0.7	-	own
dont understand	confusion	1	-	own
dont worry	phrase.neutral	1	-	own
doubtful	anxiety	0.6	-	own
dread	anxiety	1	-	own
dreading	anxiety	1	-	own
earned a customer	advocacy	0.7	-	own
elderly	stakes	0.7	-	own
elite member	loyalty	0.8	-	own
emergency	urgency	1	-	own
emergency contact	phrase.neutral	1	-	own
emergency exit	phrase.neutral	1	-	own
emergency number	phrase.neutral	1	-	own
evicted	stakes	0.7	-	own
eviction	stakes	0.7	-	own
exams	stakes	0.7	-	own
excellent customer service	family.praise	0.7	-	own
excellent service	family.praise	0.7	-	own
exceptional customer service	family.praise	0.7	-	own
exceptional service	family.praise	0.7	-	own
exec plat	loyalty	0.8	-	own
executive platinum	loyalty	0.8	-	own
expect compensation	family.refund	0.7	-	own
faithful customer	loyalty	0.8	-	own
fan for life	advocacy	0.7	-	own
fan of	loyalty	0.3	-	own
fantastic customer service	family.praise	0.7	-	own
fantastic service	family.praise	0.7	-	own
favorite airline	family.praise	0.7	-	own
fear	anxiety	1	-	own
fear of missing out	phrase.neutral	1	-	own
fearful	anxiety	1	-	own
fears	anxiety	1	-	own
final exam	stakes	0.7	-	own
financial ombudsman	family.regulator	0.8	-	own
finger pointing	family.transfer	0.8	-	own
first class service	family.praise	0.7	-	own
five star review	advocacy	0.7	-	own
five star service	family.praise	0.7	-	own
fly tomorrow	urgency	0.7	-	own
flying tomorrow	urgency	0.7	-	own
food court	phrase.neutral	1	-	own
fooling customers	family.trust	0.7	-	own
fooling people	family.trust	0.7	-	own
for my daughter's birthday	stakes	0.7	-	own
for my son's birthday	stakes	0.7	-	own
forget it	family.resignation	0.8	start	own
fraudsters	family.trust	0.7	-	own
freaked out	anxiety	1	-	own
freaking out	anxiety	1	-	own
frequent flier	loyalty	0.8	-	own
frequent flyer	loyalty	0.8	-	own
frequent traveler	loyalty	0.8	-	own
frightened	anxiety	1	-	own
frightening	anxiety	1	-	own
from department to department	family.transfer	0.8	-	own
full of lies	family.trust	0.7	-	own
full refund	family.refund	0.7	-	own
funeral	stakes	0.7	-	own
gained a customer	advocacy	0.7	-	own
get my money back	family.refund	0.7	-	own
getting the runaround	family.transfer	0.8	-	own
gift for	stakes	0.7	-	own
give me my money	family.refund	0.7	-	own
give me my money back	family.refund	0.7	-	own
give my money back	family.refund	0.7	-	own
given the runaround	family.transfer	0.8	-	own
given up hope	family.resignation	0.8	-	own
given up on you	family.resignation	0.8	-	own
giving up on you	family.resignation	0.8	-	own
go elsewhere	family.cancel	1	-	own
go viral	family.public	0.8	-	own
going elsewhere	family.cancel	1	-	own
going to the papers	family.public	0.8	-	own
going to the press	family.public	0.8	-	own
going viral	family.public	0.8	-	own
gold member	loyalty	0.8	-	own
good bye and good riddance	churn	0.7	-	own
good riddance	churn	0.7	-	own
graduation	stakes	0.7	-	own
great customer service	family.praise	0.7	-	own
great service	family.praise	0.7	-	own
groceries	stakes	0.7	-	own
has not replied	family.waiting	0.8	-	own
hasn't got back to me	family.waiting	0.8	-	own
hasn't replied	family.waiting	0.8	-	own
have been a customer	loyalty	0.8	-	own
have been waiting	family.waiting	0.8	-	own
have not heard back	family.waiting	0.8	-	own
have not heard from	family.waiting	0.8	-	own
have not replied	family.waiting	0.8	-	own
haven't got back to me	family.waiting	0.8	-	own
haven't heard anything	family.waiting	0.8	-	own
haven't heard back	family.waiting	0.8	-	own
haven't heard from	family.waiting	0.8	-	own
haven't replied	family.waiting	0.8	-	own
havent heard back	family.waiting	0.8	-	own
hear from my lawyer	family.legal	0.8	-	own
hear from my solicitor	family.legal	0.8	-	own
heard nothing	family.waiting	0.8	-	own
heard nothing back	family.waiting	0.8	-	own
hearing from my lawyer	family.legal	0.8	-	own
help now	urgency	0.7	-	own
highly recommend	advocacy	0.7	-	own
highly recommended	advocacy	0.7	-	own
highway robbery	family.trust	0.7	-	own
holding for	family.waiting	0.8	-	own
homeless	stakes	0.7	-	own
honeymoon	stakes	0.7	-	own
horrified	anxiety	1	-	own
hospital	stakes	0.7	-	own
how does that work	confusion	0.6	-	own
how does this work	confusion	0.6	-	own
how long am i	family.waiting	0.8	-	own
how long do i have to wait	family.waiting	0.8	-	own
how long must i wait	family.waiting	0.8	-	own
how long will i	family.waiting	0.8	-	own
how much longer	family.waiting	0.8	-	own
how so	confusion	0.6	-	own
how soon	urgency	0.7	-	own
huge fan	loyalty	0.8	-	own
human	family.human	0.9	alone	own
human being	family.human	0.9	-	own
human please	family.human	0.9	-	own
hungry kids	stakes	0.7	-	own
hurry	urgency	0.7	-	own
i am a manager	phrase.neutral	1	-	own
i do not understand	confusion	1	-	own
i don't believe a word	family.trust	0.7	-	own
i don't understand	confusion	1	-	own
i dont understand	confusion	1	-	own
i give up	family.resignation	0.8	-	own
i have given up	family.resignation	0.8	-	own
i have no idea	confusion	1	-	own
i'll be back	advocacy	0.7	-	own
i'm done with you	family.cancel	1	-	own
i've given up	family.resignation	0.8	-	own
idk	confusion	1	lower	own
ignored my	family.waiting	0.8	-	own
ignoring my	family.waiting	0.8	-	own
im done with you	family.cancel	1	-	own
immediate	urgency	1	-	own
immediately	urgency	1	-	own
in an hour	urgency	0.7	-	own
infant	stakes	0.7	-	own
infants	stakes	0.7	-	own
insecure	anxiety	0.6	-	own
insulin	stakes	0.7	-	own
is a scam	family.trust	0.7	-	own
isn't answering	family.waiting	0.8	-	own
it's urgent	urgency	1	-	own
job interview	stakes	0.7	-	own
keep getting transferred	family.transfer	0.8	-	own
keep it up	advocacy	0.7	-	own
keep me waiting	family.waiting	0.8	-	own
keep transferring	family.transfer	0.8	-	own
keep transferring me	family.transfer	0.8	-	own
keep up the good work	advocacy	0.7	-	own
keep up the good work	family.praise	0.7	-	own
keep up the great work	advocacy	0.7	-	own
keep up the great work	family.praise	0.7	-	own
keep waiting	family.waiting	0.8	-	own
keeps me up	anxiety	0.6	-	own
keeps me waiting	family.waiting	0.8	-	own
keeps transferring	family.transfer	0.8	-	own
kept me waiting	family.waiting	0.8	-	own
kept on hold	family.waiting	0.8	-	own
kept transferring	family.transfer	0.8	-	own
kept waiting	family.waiting	0.8	-	own
kicked around like a football	family.transfer	0.8	-	own
kids	stakes	0.7	-	own
last flight	churn	0.7	-	own
last order	churn	0.7	-	own
last purchase	churn	0.7	-	own
last time i book	churn	0.7	-	own
last time i buy	churn	0.7	-	own
last time i fly	churn	0.7	-	own
last time i order	churn	0.7	-	own
last time i use	churn	0.7	-	own
last time i will	churn	0.7	-	own
late fee	stakes	0.7	-	own
late fees	stakes	0.7	-	own
lawyer up	family.legal	0.8	-	own
lawyering up	family.legal	0.8	-	own
lawyerup	family.legal	0.8	-	own
leave tomorrow	urgency	0.7	-	own
leaving in an hour	urgency	0.7	-	own
leaving today	urgency	0.7	-	own
leaving tomorrow	urgency	0.7	-	own
legal action	family.legal	0.8	-	own
legal age	phrase.neutral	1	-	own
legal first name	phrase.neutral	1	-	own
legal last name	phrase.neutral	1	-	own
legal name	phrase.neutral	1	-	own
legal proceedings	family.legal	0.8	-	own
let everyone know	family.public	0.8	-	own
letter before action	family.legal	0.8	-	own
liars	family.trust	0.7	-	own
life and death	stakes	0.7	-	own
life or death	stakes	0.7	-	own
life savings	stakes	0.7	-	own
lifelong customer	loyalty	0.8	-	own
live agent	family.human	0.9	-	own
live chat agent	family.human	0.9	-	own
live human	family.human	0.9	-	own
live person	family.human	0.9	-	own
long standing customer	loyalty	0.8	-	own
long term customer	loyalty	0.8	-	own
long time customer	loyalty	0.8	-	own
long time fan	loyalty	0.8	-	own
longtime customer	loyalty	0.8	-	own
lose a customer	churn	0.7	-	own
lose my business	churn	0.7	-	own
lose my job	stakes	0.7	-	own
lose us as customers	churn	0.7	-	own
losing a customer	churn	0.7	-	own
losing faith	family.trust	0.7	-	own
losing hope	anxiety	1	-	own
losing me	churn	0.7	-	own
losing my job	stakes	0.7	-	own
losing sleep	anxiety	0.6	-	own
lost a customer	churn	0.7	-	own
lost a customer for life	family.cancel	1	-	own
lost a loyal customer	churn	0.7	-	own
lost all confidence	family.trust	0.7	-	own
lost all faith	family.trust	0.7	-	own
lost all trust	family.trust	0.7	-	own
lost confidence	family.trust	0.7	-	own
lost faith	family.trust	0.7	-	own
lost me	confusion	1	-	own
lost me as a customer	family.cancel	1	-	own
lost my business	churn	0.7	-	own
lost my business forever	family.cancel	1	-	own
lost my custom	family.cancel	1	-	own
lost my trust	family.trust	0.7	-	own
lost trust	family.trust	0.7	-	own
love flying	family.praise	0.7	-	own
love flying with you	family.praise	0.7	-	own
love you guys	family.praise	0.7	-	own
loyal	loyalty	0.8	-	own
loyal customer	loyalty	0.8	-	own
loyal fan	loyalty	0.8	-	own
loyal fan now	advocacy	0.7	-	own
loyal user	loyalty	0.8	-	own
loyalty	loyalty	0.8	-	own
lying to customers	family.trust	0.7	-	own
lying to me	family.trust	0.7	-	own
lying to us	family.trust	0.7	-	own
lying to your customers	family.trust	0.7	-	own
made no sense	confusion	1	-	own
make no sense	confusion	1	-	own
makes no sense	confusion	1	-	own
manager's special	phrase.neutral	1	-	own
matter of life	stakes	0.7	-	own
may leave	churn	0.7	-	own
medical	stakes	0.7	-	own
medication	stakes	0.7	-	own
medicine	stakes	0.7	-	own
meds	stakes	0.7	-	own
member since	loyalty	0.8	-	own
might leave	churn	0.7	-	own
million miler	loyalty	0.8	-	own
mixed messages	confusion	0.6	-	own
money back	family.refund	0.7	-	own
money back guarantee	phrase.neutral	1	-	own
money making scam	family.trust	0.7	-	own
mortgage	stakes	0.7	-	own
my boss	phrase.neutral	1	-	own
my business	stakes	0.7	-	own
my favorite airline	family.praise	0.7	-	own
my go to	loyalty	0.8	-	own
my last order	churn	0.7	-	own
my livelihood	stakes	0.7	-	own
my manager	phrase.neutral	1	-	own
my money back	family.refund	0.7	-	own
my rent	stakes	0.7	-	own
name and shame	family.public	0.8	-	own
naming and shaming	family.public	0.8	-	own
need a refund	family.refund	0.7	-	own
need help asap	urgency	1	-	own
need help now	urgency	0.7	-	own
need it asap	urgency	1	-	own
need it before	urgency	0.7	-	own
need it by	urgency	0.7	-	own
need it for	urgency	0.7	-	own
need it today	urgency	0.7	-	own
need my money back	family.refund	0.7	-	own
need my refund	family.refund	0.7	-	own
need refund	family.refund	0.7	-	own
need them by	urgency	0.7	-	own
need this asap	urgency	1	-	own
need this by	urgency	0.7	-	own
need this today	urgency	0.7	-	own
needed by	urgency	0.7	-	own
negative review	family.public	0.8	-	own
nerve racking	anxiety	1	-	own
nervous	anxiety	0.6	-	own
never again	family.cancel	1	-	own
never booking	churn	0.7	-	own
never buy from you again	family.cancel	1	-	own
never buying	churn	0.7	-	own
never buying from you again	family.cancel	1	-	own
never call back	family.waiting	0.8	-	own
never called back	family.waiting	0.8	-	own
never called me back	family.waiting	0.8	-	own
never doing business	churn	0.7	-	own
never fly with you again	family.cancel	1	-	own
never fly you again	family.cancel	1	-	own
never flying	churn	0.7	-	own
never flying with you again	family.cancel	1	-	own
never going back	churn	0.7	-	own
never got back to me	family.waiting	0.8	-	own
never heard back	family.waiting	0.8	-	own
never mind it's too late	family.resignation	0.8	-	own
never order from you again	family.cancel	1	-	own
never ordering	churn	0.7	-	own
never ordering again	family.cancel	1	-	own
never ordering from you again	family.cancel	1	-	own
never replied	family.waiting	0.8	-	own
never responded	family.waiting	0.8	-	own
never shop here again	family.cancel	1	-	own
never shopping	churn	0.7	-	own
never shopping here again	family.cancel	1	-	own
never trust	family.trust	0.7	-	own
never use you again	family.cancel	1	-	own
never using	churn	0.7	-	own
never using you again	family.cancel	1	-	own
neveragain	family.cancel	1	-	own
nevermind it's too late	family.resignation	0.8	-	own
new fan	advocacy	0.7	-	own
newborn	stakes	0.7	-	own
no answer	family.waiting	0.8	-	own
no bots	family.human	0.9	-	own
no call back	family.waiting	0.8	-	own
no callback	family.waiting	0.8	-	own
no clue	confusion	0.6	-	own
no fear	phrase.neutral	1	-	own
no idea	confusion	1	-	own
no idea how	confusion	1	-	own
no idea what	confusion	1	-	own
no idea why	confusion	1	-	own
no movement	family.waiting	0.8	-	own
no one answered	family.waiting	0.8	-	own
no one answers	family.waiting	0.8	-	own
no one called	family.waiting	0.8	-	own
no one called me	family.waiting	0.8	-	own
no one contacted me	family.waiting	0.8	-	own
no one gets back	family.waiting	0.8	-	own
no one got back to me	family.waiting	0.8	-	own
no one has called	family.waiting	0.8	-	own
no one has contacted	family.waiting	0.8	-	own
no one has replied	family.waiting	0.8	-	own
no one has responded	family.waiting	0.8	-	own
no one is answering	family.waiting	0.8	-	own
no one picks up	family.waiting	0.8	-	own
no one replied	family.waiting	0.8	-	own
no one replies	family.waiting	0.8	-	own
no one responded	family.waiting	0.8	-	own
no one responds	family.waiting	0.8	-	own
no reason to stay	churn	0.7	-	own
no reply	family.waiting	0.8	-	own
no reply yet	family.waiting	0.8	-	own
no response	family.waiting	0.8	-	own
no response yet	family.waiting	0.8	-	own
no return call	family.waiting	0.8	-	own
no trust	family.trust	0.7	-	own
no update	family.waiting	0.8	-	own
no updates	family.waiting	0.8	-	own
no urgency	phrase.neutral	1	-	own
no word	family.waiting	0.8	-	own
no word from	family.waiting	0.8	-	own
nobody answered	family.waiting	0.8	-	own
nobody answers	family.waiting	0.8	-	own
nobody called	family.waiting	0.8	-	own
nobody called me	family.waiting	0.8	-	own
nobody contacted me	family.waiting	0.8	-	own
nobody gets back	family.waiting	0.8	-	own
nobody got back to me	family.waiting	0.8	-	own
nobody has called	family.waiting	0.8	-	own
nobody has contacted	family.waiting	0.8	-	own
nobody has replied	family.waiting	0.8	-	own
nobody has responded	family.waiting	0.8	-	own
nobody is answering	family.waiting	0.8	-	own
nobody picks up	family.waiting	0.8	-	own
nobody replied	family.waiting	0.8	-	own
nobody replies	family.waiting	0.8	-	own
nobody responded	family.waiting	0.8	-	own
nobody responds	family.waiting	0.8	-	own
not a bot	family.human	0.9	-	own
not a machine	family.human	0.9	-	own
not a robot	family.human	0.9	-	own
not answering	family.waiting	0.8	-	own
not be returning	churn	0.7	-	own
not clear	confusion	0.6	-	own
not coming back	churn	0.7	-	own
not following	confusion	0.6	-	own
not got back to me	family.waiting	0.8	-	own
not heard anything	family.waiting	0.8	-	own
not heard back	family.waiting	0.8	-	own
not heard from	family.waiting	0.8	-	own
not replied	family.waiting	0.8	-	own
not replying	family.waiting	0.8	-	own
not responded	family.waiting	0.8	-	own
not responding to	family.waiting	0.8	-	own
not returning	churn	0.7	-	own
not sure how	confusion	0.6	-	own
not sure what	confusion	0.6	-	own
not sure what to do	confusion	1	-	own
not sure why	confusion	0.6	-	own
not to worry	phrase.neutral	1	-	own
not urgent	phrase.neutral	1	-	own
nothing but lies	family.trust	0.7	-	own
nothing urgent	phrase.neutral	1	-	own
on edge	anxiety	1	-	own
on hold again	family.waiting	0.8	-	own
on hold for	family.waiting	0.8	-	own
once in a lifetime	stakes	0.7	-	own
one department to another	family.transfer	0.8	-	own
one star review	family.public	0.8	-	own
operation tomorrow	stakes	0.7	-	own
operator	family.human	0.9	alone	own
operator please	family.human	0.9	-	own
out of time	urgency	0.7	-	own
outstanding customer service	family.praise	0.7	-	own
outstanding service	family.praise	0.7	-	own
overdraft	stakes	0.7	-	own
overdrawn	stakes	0.7	-	own
owe me	family.refund	0.7	-	own
oxygen	stakes	0.7	-	own
pack of lies	family.trust	0.7	-	own
panic	anxiety	1	-	own
panicked	anxiety	1	-	own
panicking	anxiety	1	-	own
panicky	anxiety	1	-	own
pass the buck	family.transfer	0.8	-	own
pass the parcel	family.transfer	0.8	-	own
passed around	family.transfer	0.8	-	own
passed from	family.transfer	0.8	-	own
passed from pillar to post	family.transfer	0.8	-	own
passed the buck	family.transfer	0.8	-	own
passing the buck	family.transfer	0.8	-	own
past caring	family.resignation	0.8	-	own
paycheck	stakes	0.7	-	own
pending refund status	phrase.neutral	1	-	own
perplexed	confusion	1	-	own
perplexing	confusion	1	-	own
pillar to post	family.transfer	0.8	-	own
platinum	loyalty	0.8	-	own
platinum member	loyalty	0.8	-	own
pointing fingers	family.transfer	0.8	-	own
police officer here	phrase.neutral	1	-	own
pregnant	stakes	0.7	-	own
premium customer	loyalty	0.8	-	own
premium member	loyalty	0.8	-	own
prescription	stakes	0.7	-	own
pressure on me	anxiety	0.6	-	own
prime member	loyalty	0.8	-	own
promptly please	urgency	0.7	-	own
pure lies	family.trust	0.7	-	own
put on hold	family.waiting	0.8	-	own
puzzled	confusion	1	-	own
puzzling	confusion	1	-	own
quickly please	urgency	0.7	-	own
real human	family.human	0.9	-	own
real person	family.human	0.9	-	own
recommend	advocacy	0.7	-	own
recommend it	advocacy	0.7	-	own
recommend this	advocacy	0.7	-	own
recommend to anyone	advocacy	0.7	-	own
recommend to everyone	advocacy	0.7	-	own
recommend you	advocacy	0.7	-	own
recommendation	advocacy	0.7	-	own
recommended	advocacy	0.7	-	own
recommended by a friend who	phrase.neutral	1	-	own
recommended settings	phrase.neutral	1	-	own
recommending	advocacy	0.7	-	own
refund me	family.refund	0.7	-	own
refund my	family.refund	0.7	-	own
refund now	family.refund	0.7	-	own
refund please	family.refund	0.7	-	own
refund policies	phrase.neutral	1	-	own
refund policy	phrase.neutral	1	-	own
refund process	phrase.neutral	1	-	own
regular customer	loyalty	0.8	-	own
reimburse me	family.refund	0.7	-	own
reimburse my	family.refund	0.7	-	own
reimburse us	family.refund	0.7	-	own
rent is due	stakes	0.7	-	own
repeat customer	loyalty	0.8	-	own
representative	family.human	0.9	alone	own
representative of	phrase.neutral	1	-	own
representative please	family.human	0.9	-	own
resigned to	family.resignation	0.8	-	own
right away	urgency	0.7	-	own
right now	urgency	1	-	own
rip off merchants	family.trust	0.7	-	own
robbed me	family.trust	0.7	-	own
run around	family.transfer	0.8	-	own
runaround	family.transfer	0.8	-	own
running out of time	urgency	0.7	-	own
rush	urgency	0.7	-	own
salary	stakes	0.7	-	own
savings	stakes	0.7	-	own
scam artists	family.trust	0.7	-	own
scammers	family.trust	0.7	-	own
scamming customers	family.trust	0.7	-	own
scamming people	family.trust	0.7	-	own
scamming your customers	family.trust	0.7	-	own
scared	anxiety	0.6	-	own
scared to death	anxiety	1	-	own
scares me	anxiety	1	-	own
scary	anxiety	0.6	-	own
see you again	advocacy	0.7	-	own
see you in court	family.legal	0.8	-	own
sent around	family.transfer	0.8	-	own
sent from one	family.transfer	0.8	-	own
shop elsewhere	family.cancel	1	-	own
shopping elsewhere	family.cancel	1	-	own
sick child	stakes	0.7	-	own
sick of waiting	family.waiting	0.8	-	own
sleepless	anxiety	0.6	-	own
small business ombudsman	family.regulator	0.8	-	own
small claims court	family.legal	0.8	-	own
so long	churn	0.7	-	own
soon please	urgency	0.7	-	own
soonest	urgency	1	-	own
speak to a human	family.human	0.9	-	own
speak to a person	family.human	0.9	-	own
speak to somebody	family.human	0.9	-	own
speak to someone	family.human	0.9	-	own
speak with someone	family.human	0.9	-	own
special occasion	stakes	0.7	-	own
spread the word	advocacy	0.7	-	own
spread the word about this	family.public	0.8	-	own
starving	stakes	0.7	-	own
still has not arrived	family.waiting	0.8	-	own
still hasn't arrived	family.waiting	0.8	-	own
still have not received	family.waiting	0.8	-	own
still haven't received	family.waiting	0.8	-	own
still no	family.waiting	0.8	-	own
still not arrived	family.waiting	0.8	-	own
still not received	family.waiting	0.8	-	own
still nothing	family.waiting	0.8	-	own
still on hold	family.waiting	0.8	-	own
still processing	family.waiting	0.8	-	own
still waiting	family.waiting	0.8	-	own
stole my money	family.trust	0.7	-	own
stop lying	family.trust	0.7	-	own
stopped caring	family.resignation	0.8	-	own
straight away	urgency	0.7	-	own
stress	anxiety	0.6	-	own
stress free	phrase.neutral	1	-	own
stress test	phrase.neutral	1	-	own
stressed	anxiety	0.6	-	own
strongly recommend	advocacy	0.7	-	own
stupid bot	family.human	0.9	-	own
such a scam	family.trust	0.7	-	own
superb customer service	family.praise	0.7	-	own
superb service	family.praise	0.7	-	own
surgery	stakes	0.7	-	own
suspicious	anxiety	0.6	-	own
take my business elsewhere	family.cancel	1	-	own
take our business elsewhere	family.cancel	1	-	own
take you to court	family.legal	0.8	-	own
taking my business elsewhere	family.cancel	1	-	own
taking our business elsewhere	family.cancel	1	-	own
taking you to court	family.legal	0.8	-	own
talk to a human	family.human	0.9	-	own
talk to a person	family.human	0.9	-	own
talk to somebody	family.human	0.9	-	own
talk to someone	family.human	0.9	-	own
talk with someone	family.human	0.9	-	own
tell all my friends	advocacy	0.7	-	own
tell everyone about	advocacy	0.7	-	own
tell everyone how	advocacy	0.7	-	own
tell my friends	advocacy	0.7	-	own
telling everyone about	advocacy	0.7	-	own
telling everyone how great	advocacy	0.7	-	own
tempted to leave	churn	0.7	-	own
tempted to switch	churn	0.7	-	own
tennis court	phrase.neutral	1	-	own
tense	anxiety	0.6	-	own
terrified	anxiety	1	-	own
terrifying	anxiety	1	-	own
the runaround	family.transfer	0.8	-	own
thieves	family.trust	0.7	-	own
thinking about cancelling	churn	0.7	-	own
thinking about leaving	churn	0.7	-	own
thinking about switching	churn	0.7	-	own
thinking of canceling	churn	0.7	-	own
thinking of cancelling	churn	0.7	-	own
thinking of leaving	churn	0.7	-	own
thinking of switching	churn	0.7	-	own
this instant	urgency	1	-	own
this minute	urgency	1	-	own
this very minute	urgency	1	-	own
throne of lies	family.trust	0.7	-	own
time is running out	urgency	0.7	-	own
time sensitive	urgency	0.7	-	own
tired of waiting	family.waiting	0.8	-	own
toddler	stakes	0.7	-	own
told all my friends	advocacy	0.7	-	own
told my friends	advocacy	0.7	-	own
too little too late	family.resignation	0.8	-	own
total scam	family.trust	0.7	-	own
trading standards	family.regulator	0.8	-	own
transferred again	family.transfer	0.8	-	own
transferred from	family.transfer	0.8	-	own
transferred me	family.transfer	0.8	-	own
transferred to	family.transfer	0.8	-	own
unanswered	family.waiting	0.8	-	own
unclear	confusion	0.6	-	own
uneasy	anxiety	0.6	-	own
uninstalled	churn	0.7	-	own
uninstalling	churn	0.7	-	own
unsettled	anxiety	0.6	-	own
unsettling	anxiety	0.6	-	own
unsure	confusion	0.6	-	own
untrustworthy	family.trust	0.7	-	own
urgency	urgency	1	-	own
urgent	urgency	1	-	own
urgent care	phrase.neutral	1	-	own
urgently	urgency	1	-	own
useless bot	family.human	0.9	-	own
vague	confusion	0.6	-	own
valued customer	loyalty	0.8	-	own
very urgent	urgency	1	-	own
vip customer	loyalty	0.8	-	own
visa appointment	stakes	0.7	-	own
vulnerable	anxiety	0.6	-	own
waited all day	family.waiting	0.8	-	own
waited all morning	family.waiting	0.8	-	own
waiting all day	family.waiting	0.8	-	own
waiting for ages	family.waiting	0.8	-	own
waiting forever	family.waiting	0.8	-	own
waiting game	family.waiting	0.8	-	own
waiting on hold	family.waiting	0.8	-	own
want a refund	family.refund	0.7	-	own
want compensation	family.refund	0.7	-	own
want my money back	family.refund	0.7	-	own
want my refund	family.refund	0.7	-	own
want refund	family.refund	0.7	-	own
warn everyone	family.public	0.8	-	own
warn others	family.public	0.8	-	own
warn people	family.public	0.8	-	own
warning everyone	family.public	0.8	-	own
warning others	family.public	0.8	-	own
we give up	family.resignation	0.8	-	own
we'll be back	advocacy	0.7	-	own
wedding	stakes	0.7	-	own
went above and beyond	family.praise	0.7	-	own
what do you mean	confusion	0.6	-	own
what does it mean	confusion	0.6	-	own
what does that mean	confusion	0.6	-	own
what does this mean	confusion	0.6	-	own
what in the world	confusion	0.6	-	own
what is the point	family.resignation	0.8	-	own
what on earth	confusion	0.6	-	own
what's the point	family.resignation	0.8	-	own
whats the point	family.resignation	0.8	-	own
wheelchair	stakes	0.7	-	own
when am i going to	family.waiting	0.8	-	own
why do i bother	family.resignation	0.8	-	own
why do i even bother	family.resignation	0.8	-	own
will be back	advocacy	0.7	-	own
will buy again	advocacy	0.7	-	own
will definitely use again	advocacy	0.7	-	own
will fly again	advocacy	0.7	-	own
will not be back	churn	0.7	-	own
will use again	advocacy	0.7	-	own
with immediate effect	urgency	1	-	own
with you since	loyalty	0.8	-	own
without delay	urgency	1	-	own
without further delay	urgency	1	-	own
won me over	advocacy	0.7	-	own
won't answer	family.waiting	0.8	-	own
won't be back	churn	0.7	-	own
won't be returning	churn	0.7	-	own
won't return	churn	0.7	-	own
wonderful customer service	family.praise	0.7	-	own
wonderful service	family.praise	0.7	-	own
wont be back	churn	0.7	-	own
work from home	stakes	0.7	-	own
worried	anxiety	1	-	own
worries	anxiety	1	-	own
worrisome	anxiety	1	-	own
worry	anxiety	1	-	own
worrying	anxiety	1	-	own
would buy again	advocacy	0.7	-	own
would definitely recommend	advocacy	0.7	-	own
would recommend	advocacy	0.7	-	own
years of loyalty	loyalty	0.8	-	own
you are lying	family.trust	0.7	-	own
you are the best	family.praise	0.7	-	own
you guys are amazing	family.praise	0.7	-	own
you guys are awesome	family.praise	0.7	-	own
you guys are the best	family.praise	0.7	-	own
you guys rock	family.praise	0.7	-	own
you have won me	advocacy	0.7	-	own
you lie	family.trust	0.7	-	own
you lied	family.trust	0.7	-	own
you owe me	family.refund	0.7	-	own
you people lied	family.trust	0.7	-	own
you robbed	family.trust	0.7	-	own
you rock	family.praise	0.7	-	own
you're lying	family.trust	0.7	-	own
you're the best	family.praise	0.7	-	own
you've won a customer	advocacy	0.7	-	own
your staff are amazing	family.praise	0.7	-	own
your team is amazing	family.praise	0.7	-	own
