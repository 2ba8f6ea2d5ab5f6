%format undertone-lexicon 1
%language en

abandoned	harm	0.6	-	own
# Things that do not work, come late, get lost; breaches of what was expected without a bad word in them.
# Kept out: "issue" as verb and magazine is weak, "charge", "cold", "dead" of animals stays weak, "critical", "hold",
# "cancel" (the customer's own act: see the rules), "return", "change", "miss" as a title.
after paying	complaint	0.7	-	own
am not able to	impossible	0.8	-	own
another delay	delay	0.9	-	own
any idea why	problem	0.4	-	own
any ideas why	problem	0.4	-	own
are down	problem	1	-	own
are supposed to	complaint	0.4	-	own
aren't able to	impossible	0.8	-	own
aren't showing	problem	1	-	own
aren't working	problem	1	-	own
at least have	complaint	0.7	-	own
at least let	complaint	0.7	-	own
at least tell	complaint	0.7	-	own
backlog	delay	0.5	-	own
bad signal	problem	0.4	-	own
battery drain	problem	0.4	-	own
bed bugs	harm	0.6	-	own
bedbugs	harm	0.6	-	own
been canceled	delay	0.9	-	own
been cancelled	delay	0.9	-	own
been down	problem	1	-	own
behind schedule	delay	0.5	-	own
billed twice	problem	0.8	-	own
black screen	problem	0.8	-	own
blank screen	problem	0.8	-	own
blocked	problem	0.8	-	own
blue screen	problem	0.8	-	own
breaking down	problem	1	-	own
breaks	problem	1	-	own
broke	problem	1	-	own
broke down	problem	1	-	own
broken	problem	1	-	own
buffering	problem	0.8	-	own
bug	problem	0.8	-	own
bug fix	phrase.neutral	1	-	own
bug fixes	phrase.neutral	1	-	own
buggy	problem	0.8	-	own
bugs	problem	0.8	-	own
bumped	harm	0.6	-	own
burned	harm	1	-	own
burnt	harm	1	-	own
can not	impossible	0.35	-	own
can't	impossible	0.35	-	own
can't decide	phrase.neutral	1	-	own
can't even	complaint	0.7	-	own
can't help but	phrase.neutral	1	-	own
can't hurt	phrase.neutral	1	-	own
can't imagine	phrase.neutral	1	-	own
can't recall	phrase.neutral	1	-	own
can't remember	phrase.neutral	1	-	own
can't say	phrase.neutral	1	-	own
can't tell	phrase.neutral	1	-	own
can't wait to	phrase.neutral	1	-	own
can't we	phrase.neutral	1	-	own
can't you just	phrase.neutral	1	-	own
cancelation	delay	0.9	-	own
canceled	delay	0.7	-	own
canceled flight	delay	0.9	-	own
canceled flights	delay	0.9	-	own
canceled my flight	delay	0.9	-	own
canceled my order	delay	0.9	-	own
canceled on me	delay	0.9	-	own
canceled our flight	delay	0.9	-	own
cancellation	delay	0.7	-	own
cancellations	delay	0.9	-	own
cancelled	delay	0.7	-	own
cancelled flight	delay	0.9	-	own
cancelled flights	delay	0.9	-	own
cancelled my flight	delay	0.9	-	own
cancelled my order	delay	0.9	-	own
cancelled on me	delay	0.9	-	own
cancelled our flight	delay	0.9	-	own
cannot	impossible	0.35	-	own
cannot imagine	phrase.neutral	1	-	own
cant	impossible	0.35	-	own
cant decide	phrase.neutral	1	-	own
caught fire	harm	1	-	own
charged double	problem	0.8	-	own
charged twice	problem	0.8	-	own
cockroach	harm	0.6	-	own
cockroaches	harm	0.6	-	own
complain	problem	0.4	-	own
complained	problem	0.4	-	own
complaining	problem	0.4	-	own
complaint	problem	0.4	-	own
complaints	problem	0.4	-	own
concern	problem	0.4	-	own
concerns	problem	0.4	-	own
corrupt	problem	0.8	-	own
corrupted	problem	0.8	-	own
cost me	harm	1	-	own
cost us	harm	1	-	own
costing me	harm	1	-	own
could at least	complaint	0.7	-	own
could be better	complaint	0.7	-	own
could do better	complaint	0.7	-	own
could not	impossible	0.35	-	own
couldn't	impossible	0.35	-	own
couldn't agree more	phrase.neutral	1	-	own
couldn't even	complaint	0.7	-	own
couldn't help but	phrase.neutral	1	-	own
couldnt	impossible	0.35	-	own
cracked	harm	0.6	-	own
crash	problem	0.8	-	own
crashed	problem	0.8	-	own
crashes	problem	0.8	-	own
crashing	problem	0.8	-	own
cut out	problem	0.8	-	own
cuts out	problem	0.8	-	own
cutting out	problem	0.8	-	own
damage	harm	0.6	-	own
damaged	harm	0.6	-	own
damages	harm	0.6	-	own
damaging	harm	0.6	-	own
damp	harm	0.6	-	own
dangerous	harm	1	-	own
days late	delay	0.9	-	own
dead on arrival	problem	1	-	own
declined	problem	0.8	-	own
defect	problem	0.8	-	own
defects	problem	0.8	-	own
delay	delay	0.9	-	own
delayed	delay	0.9	-	own
delayed again	delay	0.9	-	own
delayed gratification	phrase.neutral	1	-	own
delaying	delay	0.9	-	own
delays	delay	0.9	-	own
deleted my	harm	0.6	-	own
denied	problem	0.8	-	own
denies	problem	0.8	-	own
dented	harm	0.6	-	own
deny	problem	0.8	-	own
denying	problem	0.8	-	own
despite	complaint	0.4	-	own
destroyed	harm	1	-	own
destroying	harm	1	-	own
did not arrive	complaint	1	-	own
did not get	complaint	1	-	own
did not help	complaint	1	-	own
did not receive	complaint	1	-	own
did not work	problem	1	-	own
didn't arrive	complaint	1	-	own
didn't even	complaint	0.4	-	own
didn't get	complaint	1	-	own
didn't happen	complaint	1	-	own
didn't help	complaint	1	-	own
didn't receive	complaint	1	-	own
didn't work	problem	1	-	own
didnt arrive	complaint	1	-	own
didnt receive	complaint	1	-	own
didnt work	problem	1	-	own
dirty	harm	0.6	-	own
disappeared	problem	0.8	-	own
disconnect	problem	0.8	-	own
disconnected	problem	0.8	-	own
disconnecting	problem	0.8	-	own
disconnection	problem	0.8	-	own
disconnects	problem	0.8	-	own
dispute	problem	0.4	-	own
disruption	problem	0.8	-	own
disruptions	problem	0.8	-	own
do better	complaint	0.4	-	own
do not work	problem	1	-	own
doa	problem	1	caps	own
does not allow	impossible	0.8	-	own
does not work	problem	1	-	own
doesn't accept	impossible	0.8	-	own
doesn't allow	impossible	0.8	-	own
doesn't even	complaint	0.4	-	own
doesn't help	complaint	1	-	own
doesn't let me	problem	1	-	own
doesn't load	problem	1	-	own
doesn't open	problem	1	-	own
doesn't recognise	problem	1	-	own
doesn't recognize	problem	1	-	own
doesn't show	problem	1	-	own
doesn't work	problem	1	-	own
doesnt work	problem	1	-	own
don't even	complaint	0.4	-	own
don't work	problem	1	-	own
dont even	complaint	0.4	-	own
dont work	problem	1	-	own
double charge	problem	0.8	-	own
double charged	problem	0.8	-	own
downtime	problem	0.8	-	own
dropped	problem	0.8	-	own
dropped call	problem	0.8	-	own
dropped calls	problem	0.8	-	own
dropping	problem	0.8	-	own
drops	problem	0.8	-	own
empty box	harm	1	-	own
error	problem	0.8	-	own
error free	phrase.neutral	1	-	own
error message	problem	0.8	-	own
errors	problem	0.8	-	own
estimated delivery	complaint	0.4	-	own
even though	complaint	0.4	-	own
expected delivery	complaint	0.4	-	own
expired	problem	0.8	-	own
extra charge	problem	0.8	-	own
extra charges	problem	0.8	-	own
extra fee	problem	0.8	-	own
fail to	problem	0.8	-	own
failed to	problem	0.8	-	own
failing to	problem	0.8	-	own
fails to	problem	0.8	-	own
fault	problem	0.8	-	own
faults	problem	0.8	-	own
faulty	problem	0.8	-	own
filthy	harm	0.6	-	own
fix it	problem	0.4	-	own
fix this	problem	0.4	-	own
flicker	problem	0.8	-	own
flickering	problem	0.8	-	own
flickers	problem	0.8	-	own
flight canceled	delay	0.9	-	own
flight cancelled	delay	0.9	-	own
food poisoning	harm	1	-	own
for no reason	complaint	0.7	-	own
fraudulent	problem	0.8	-	own
free of charge	phrase.neutral	1	-	own
freezes	problem	0.8	-	own
freezing	problem	0.8	-	own
frozen	problem	0.8	-	own
glitch	problem	0.4	-	own
glitches	problem	0.8	-	own
glitchy	problem	0.8	-	own
goes wrong	problem	1	-	own
going wrong	problem	1	-	own
gone missing	problem	0.8	-	own
gone wrong	problem	1	-	own
gonna miss	harm	0.6	-	own
got canceled	delay	0.9	-	own
got cancelled	delay	0.9	-	own
guaranteed delivery	complaint	0.7	-	own
hacked	harm	0.6	-	own
hang up on	problem	0.8	-	own
hangs	problem	0.8	-	own
has not arrived	complaint	1	-	own
has not been resolved	complaint	1	-	own
has not worked	problem	1	-	own
hasn't arrived	complaint	1	-	own
hasn't been able to	impossible	0.8	-	own
hasn't been delivered	complaint	1	-	own
hasn't been fixed	complaint	1	-	own
hasn't been resolved	complaint	1	-	own
hasn't come	complaint	1	-	own
hasn't worked	problem	1	-	own
hasnt arrived	complaint	1	-	own
hasnt worked	problem	1	-	own
have not been able to	impossible	0.8	-	own
have not received	complaint	1	-	own
haven't arrived	complaint	1	-	own
haven't been able	impossible	0.8	-	own
haven't been able to	impossible	0.8	-	own
haven't even	complaint	0.7	-	own
haven't got	complaint	1	-	own
haven't gotten	complaint	1	-	own
haven't received	complaint	1	-	own
havent received	complaint	1	-	own
having trouble	problem	0.4	-	own
hazard	harm	1	-	own
held up	delay	0.5	-	own
help me	problem	0.3	-	own
help please	problem	0.4	-	own
hiccup	problem	0.4	-	own
hidden charges	problem	0.8	-	own
hidden fee	problem	0.8	-	own
hidden fees	problem	0.8	-	own
hour delay	delay	0.9	-	own
hour late	delay	0.9	-	own
hours delay	delay	0.9	-	own
hours late	delay	0.9	-	own
how can you	complaint	0.4	-	own
how come	question.why	0.4	-	own
how could you	complaint	0.4	-	own
how do i fix	problem	0.4	-	own
how do you expect	complaint	0.7	-	own
how is it possible	complaint	0.7	-	own
how is that possible	complaint	0.7	-	own
how is this possible	complaint	0.7	-	own
how to fix	problem	0.4	-	own
hr delay	delay	0.9	-	own
hrs late	delay	0.9	-	own
i can't even	phrase.neutral	1	-	own
i paid	complaint	0.4	-	own
i pay	complaint	0.4	-	own
i'm not able to	impossible	0.8	-	own
improve the	complaint	0.4	-	own
improve your	complaint	0.7	-	own
in line for	delay	0.5	-	own
inaccurate	problem	0.8	-	own
incomplete	problem	0.8	-	own
incorrect	problem	0.8	-	own
incorrectly	problem	0.8	-	own
infestation	harm	0.6	-	own
infested	harm	0.6	-	own
injured	harm	1	-	own
injury	harm	1	-	own
instead of	complaint	0.4	-	own
interruption	problem	0.8	-	own
invalid	problem	0.8	-	own
is down	problem	1	-	own
is missing	problem	0.8	-	own
is supposed to	complaint	0.4	-	own
isn't able to	impossible	0.8	-	own
isn't allowed	impossible	0.8	-	own
isn't fixed	complaint	1	-	own
isn't letting me	problem	1	-	own
isn't loading	problem	1	-	own
isn't possible	impossible	0.8	-	own
isn't resolved	complaint	1	-	own
isn't responding	problem	1	-	own
isn't showing	problem	1	-	own
isn't working	problem	1	-	own
isnt working	problem	1	-	own
issue	problem	0.8	-	own
issue a	phrase.neutral	1	-	own
issue an	phrase.neutral	1	-	own
issue me	phrase.neutral	1	-	own
issue of	phrase.neutral	1	-	own
issued	phrase.neutral	1	-	own
issues	problem	0.8	-	own
it says delivered	complaint	0.7	-	own
just to be told	complaint	0.7	-	own
keep getting	problem	1	-	own
keeps asking	problem	1	-	own
keeps breaking	problem	1	-	own
keeps buffering	problem	0.8	-	own
keeps crashing	problem	0.8	-	own
keeps disconnecting	problem	1	-	own
keeps dropping	problem	1	-	own
keeps failing	problem	1	-	own
keeps freezing	problem	0.8	-	own
keeps going down	problem	1	-	own
keeps saying	problem	1	-	own
keeps stopping	problem	1	-	own
keeps telling me	problem	1	-	own
kicked off	problem	0.8	-	own
kicked out	problem	0.8	-	own
lack of	complaint	0.7	-	own
lack of communication	complaint	0.7	-	own
lag	problem	0.8	-	own
lags	problem	0.8	-	own
last minute	complaint	0.7	-	own
late	delay	0.5	-	own
late again	delay	0.9	-	own
later than	delay	0.5	-	own
leak	harm	0.6	-	own
leaked	harm	0.6	-	own
leaking	harm	0.6	-	own
left stranded	harm	1	-	own
locked me out	problem	0.8	-	own
locked out	problem	0.8	-	own
logged out	problem	0.8	-	own
long delay	delay	0.9	-	own
long delays	delay	0.9	-	own
long line	delay	0.5	-	own
long lines	delay	0.5	-	own
long queue	delay	0.5	-	own
long queues	delay	0.5	-	own
long wait	delay	0.5	-	own
losing business	harm	1	-	own
losing customers	harm	1	-	own
losing money	harm	1	-	own
losing my	harm	0.6	-	own
losing our	harm	0.6	-	own
lost and found	phrase.neutral	1	-	own
lost bag	harm	0.6	-	own
lost baggage	harm	0.6	-	own
lost bags	harm	0.6	-	own
lost business	harm	1	-	own
lost in the post	harm	0.6	-	own
lost in transit	harm	0.6	-	own
lost luggage	harm	0.6	-	own
lost money	harm	1	-	own
lost my	harm	0.6	-	own
lost our	harm	0.6	-	own
lost package	harm	0.6	-	own
lost parcel	harm	0.6	-	own
lost signal	problem	0.4	-	own
lost the	harm	0.6	-	own
lost time	delay	0.5	-	own
maggots	harm	0.6	-	own
malfunction	problem	0.8	-	own
malfunctioning	problem	0.8	-	own
malfunctions	problem	0.8	-	own
marked as delivered	complaint	0.7	-	own
marked delivered	complaint	0.7	-	own
messed up my	problem	1	-	own
messed with	harm	1	-	own
mice	harm	0.6	-	own
mildew	harm	0.6	-	own
mins late	delay	0.9	-	own
minutes late	delay	0.9	-	own
misleading	problem	0.4	-	own
misprint	problem	0.8	-	own
miss my	harm	0.6	-	own
miss my connection	harm	0.6	-	own
miss my flight	harm	0.6	-	own
miss our	harm	0.6	-	own
miss you	phrase.neutral	1	-	own
missed call	phrase.neutral	1	-	own
missed connection	harm	0.6	-	own
missed connections	harm	0.6	-	own
missed my	harm	0.6	-	own
missed my connection	harm	0.6	-	own
missed my flight	harm	0.6	-	own
missed our	harm	0.6	-	own
missed our flight	harm	0.6	-	own
missed you	phrase.neutral	1	-	own
missing	problem	0.8	-	own
missing items	problem	0.8	-	own
mistake	problem	0.8	-	own
mistakes	problem	0.8	-	own
mix up	problem	0.8	-	own
mixed up	problem	0.8	-	own
mixup	problem	0.8	-	own
mold	harm	0.6	-	own
moldy	harm	0.6	-	own
mould	harm	0.6	-	own
mouldy	harm	0.6	-	own
must do better	complaint	0.7	-	own
need assistance	problem	0.4	-	own
need help	problem	0.3	-	own
need it fixed	problem	0.4	-	own
need some help	problem	0.4	-	own
need to do better	complaint	0.7	-	own
need to fix	problem	0.4	-	own
need to improve	complaint	0.7	-	own
needs fixing	problem	0.4	-	own
needs improvement	complaint	0.7	-	own
needs to improve	complaint	0.7	-	own
never answered	complaint	1	-	own
never arrived	complaint	1	-	own
never called	complaint	1	-	own
never came	complaint	1	-	own
never delivered	complaint	1	-	own
never fixed	complaint	1	-	own
never got	complaint	1	-	own
never happened	complaint	1	-	own
never received	complaint	1	-	own
never resolved	complaint	1	-	own
never showed	complaint	1	-	own
never showed up	complaint	1	-	own
never worked	problem	1	-	own
never works	problem	1	-	own
no access	problem	0.4	-	own
no apology	complaint	0.7	-	own
no communication	complaint	0.7	-	own
no compensation	complaint	0.7	-	own
no complaints from	phrase.neutral	1	-	own
no connection	problem	0.4	-	own
no explanation	complaint	0.7	-	own
no help	complaint	1	-	own
no help at all	complaint	1	-	own
no image	problem	0.4	-	own
no info	complaint	0.7	-	own
no information	complaint	0.7	-	own
no internet	problem	0.4	-	own
no longer working	problem	1	-	own
no longer works	problem	1	-	own
no network	problem	0.4	-	own
no notice	complaint	0.7	-	own
no notification	complaint	0.7	-	own
no one came	complaint	1	-	own
no one helped	complaint	1	-	own
no one knows	complaint	1	-	own
no option to	impossible	0.8	-	own
no picture	problem	0.4	-	own
no power	problem	0.4	-	own
no pressure	phrase.neutral	1	-	own
no reason	complaint	0.4	-	own
no record	complaint	0.7	-	own
no service	problem	0.4	-	own
no show	complaint	0.7	-	own
no signal	problem	0.4	-	own
no sound	problem	0.4	-	own
no straight answer	complaint	0.7	-	own
no strings	phrase.neutral	1	-	own
no warning	complaint	0.7	-	own
no water	problem	0.4	-	own
no way to	impossible	0.8	-	own
nobody came	complaint	1	-	own
nobody helped	complaint	1	-	own
nobody helps	complaint	1	-	own
nobody knows	complaint	1	-	own
not able to	impossible	0.8	-	own
not allowed	impossible	0.35	-	own
not allowing	impossible	0.8	-	own
not arrived	complaint	1	-	own
not been delivered	complaint	1	-	own
not been resolved	complaint	1	-	own
not come	complaint	1	-	own
not connected	problem	0.8	-	own
not delivered	complaint	1	-	own
not even	complaint	0.4	-	own
not even an apology	complaint	0.7	-	own
not fixed	complaint	1	-	own
not getting	problem	1	-	own
not help	complaint	1	-	own
not helpful	complaint	1	-	own
not helping	complaint	1	-	own
not let me	impossible	0.8	-	own
not letting me	problem	1	-	own
not loading	problem	1	-	own
not once	complaint	0.7	-	own
not possible	impossible	0.8	-	own
not received	problem	1	-	own
not receiving	problem	1	-	own
not recognised	problem	1	-	own
not recognized	problem	1	-	own
not resolved	complaint	1	-	own
not responding	problem	1	-	own
not showing	problem	1	-	own
not showing up	problem	1	-	own
not solved	complaint	1	-	own
not sure why	problem	0.4	-	own
not syncing	problem	1	-	own
not updated	problem	1	-	own
not updating	problem	1	-	own
not what i paid for	complaint	1	-	own
not what i was told	complaint	1	-	own
not what was promised	complaint	1	-	own
not worked	problem	1	-	own
not working	problem	1	-	own
nothing happened	complaint	1	-	own
nothing happens	complaint	1	-	own
nothing has been done	complaint	1	-	own
nothing was done	complaint	1	-	own
nothing works	complaint	1	-	own
once again	complaint	0.7	-	own
only to	complaint	0.4	-	own
out of order	problem	0.8	-	own
out of pocket	harm	1	-	own
out of service	problem	0.8	-	own
out of stock	problem	0.8	-	own
outage	problem	0.8	-	own
outages	problem	0.8	-	own
over charged	problem	0.8	-	own
overbooked	harm	0.6	-	own
overcharge	problem	0.8	-	own
overcharged	problem	0.8	-	own
overcharging	problem	0.8	-	own
overdue	delay	0.9	-	own
paid extra	complaint	0.7	-	own
paid for	complaint	0.4	-	own
pay for	complaint	0.4	-	own
paying for	complaint	0.4	-	own
pending	delay	0.4	-	own
please fix	problem	0.4	-	own
please help	problem	0.3	-	own
please resolve	problem	0.4	-	own
please sort	problem	0.4	-	own
pls fix	problem	0.4	-	own
pls help	problem	0.4	-	own
plz fix	problem	0.4	-	own
plz help	problem	0.4	-	own
poor signal	problem	0.4	-	own
postponed	delay	0.5	-	own
prob	problem	0.8	-	own
problem	problem	0.7	-	own
problem solving	phrase.neutral	1	-	own
problems	problem	0.7	-	own
probs	problem	0.8	-	own
question mark	problem	0.4	-	own
queue	delay	0.5	-	own
queueing	delay	0.5	-	own
queues	delay	0.5	-	own
queuing	delay	0.5	-	own
quirk	problem	0.4	-	own
quit working	problem	1	-	own
rat	harm	0.6	-	own
rather than	complaint	0.4	-	own
rats	harm	0.6	-	own
re scheduled	delay	0.5	-	own
rebook	delay	0.5	-	own
rebooked	delay	0.5	-	own
refusal	problem	0.8	-	own
refuse	problem	0.8	-	own
refused	problem	0.8	-	own
refused to	impossible	0.8	-	own
refuses	problem	0.8	-	own
refuses to	impossible	0.8	-	own
refusing to	impossible	0.8	-	own
reject	problem	0.8	-	own
rejected	problem	0.8	-	own
rejecting	problem	0.8	-	own
rejects	problem	0.8	-	own
rescheduled	delay	0.5	-	own
ripped	harm	0.6	-	own
rotten	harm	0.6	-	own
ruin	harm	1	-	own
ruined	harm	1	-	own
ruined my	harm	1	-	own
ruining	harm	1	-	own
ruins	harm	1	-	own
running late	delay	0.5	-	own
said delivered	complaint	0.7	-	own
say delivered	complaint	0.7	-	own
says delivered	complaint	0.7	-	own
scratched	harm	0.6	-	own
screen went black	problem	0.8	-	own
screwed up my	problem	1	-	own
shattered	harm	0.6	-	own
should at least	complaint	0.7	-	own
should be	complaint	0.3	-	own
should have arrived	complaint	0.7	-	own
should have been	complaint	0.4	-	own
should improve	complaint	0.7	-	own
should not be	complaint	0.4	-	own
should not have	complaint	0.7	-	own
should not have to	complaint	0.7	-	own
should've arrived	complaint	0.7	-	own
should've been	complaint	0.4	-	own
shouldn't be	complaint	0.4	-	own
shouldn't have to	complaint	0.7	-	own
shouldn't take	complaint	0.7	-	own
showing as delivered	complaint	0.7	-	own
shows as delivered	complaint	0.7	-	own
shows delivered	complaint	0.7	-	own
shut down my	delay	0.9	-	own
since when	complaint	0.4	-	own
sitting on the plane	delay	0.5	-	own
sitting on the runway	delay	0.5	-	own
sitting on the tarmac	delay	0.5	-	own
slow delivery	delay	0.5	-	own
slow internet	problem	0.4	-	own
slow response	delay	0.5	-	own
slow service	delay	0.5	-	own
smashed	harm	0.6	-	own
smells	harm	0.6	-	own
smelly	harm	0.6	-	own
sold out	problem	0.8	-	own
something is wrong	problem	1	-	own
something wrong	problem	1	-	own
spoiled	harm	1	-	own
spoilt	harm	1	-	own
stained	harm	0.6	-	own
stale	harm	0.6	-	own
stank	harm	0.6	-	own
steal	harm	1	-	own
stealing	harm	1	-	own
still broken	complaint	1	-	own
still can't	complaint	1	-	own
still cannot	complaint	1	-	own
still cant	complaint	1	-	own
still delayed	delay	0.9	-	own
still doesn't	complaint	1	-	own
still doesnt	complaint	1	-	own
still don't	complaint	1	-	own
still dont	complaint	1	-	own
still down	problem	1	-	own
still get	complaint	1	-	own
still getting	complaint	1	-	own
still has not	complaint	1	-	own
still hasn't	complaint	1	-	own
still hasnt	complaint	1	-	own
still have not	complaint	1	-	own
still haven't	complaint	1	-	own
still havent	complaint	1	-	own
still having	complaint	1	-	own
still isn't	complaint	1	-	own
still isnt	complaint	1	-	own
still missing	complaint	1	-	own
still not	complaint	1	-	own
still out for delivery	complaint	1	-	own
still says	complaint	1	-	own
still showing	complaint	1	-	own
still unresolved	complaint	1	-	own
still won't	complaint	1	-	own
stinks	harm	0.6	-	own
stole	harm	1	-	own
stolen	harm	0.6	-	own
stop working	problem	1	-	own
stopped working	problem	1	-	own
stops working	problem	1	-	own
straight answer	complaint	0.7	-	own
stuck at	delay	0.5	-	own
stuck in	delay	0.5	-	own
stuck on the plane	delay	0.5	-	own
stuck on the runway	delay	0.5	-	own
stuck on the tarmac	delay	0.5	-	own
stutter	problem	0.8	-	own
stutters	problem	0.8	-	own
supposed to	complaint	0.4	-	own
suspended my	delay	0.9	-	own
tarmac	delay	0.5	-	own
terminated	delay	0.9	-	own
theft	harm	0.6	-	own
there is no way to	impossible	0.8	-	own
there's no way to	impossible	0.8	-	own
too late	delay	0.9	-	own
torn	harm	0.6	-	own
trouble	problem	0.8	-	own
troubles	problem	0.8	-	own
two charges	problem	0.8	-	own
unable	impossible	0.8	-	own
unable to	impossible	0.8	-	own
unauthorised	problem	0.8	-	own
unauthorised charge	problem	0.8	-	own
unauthorized	problem	0.8	-	own
unauthorized charge	problem	0.8	-	own
unavailable	problem	0.8	-	own
unclear	problem	0.4	-	own
unresolved	complaint	1	-	own
unsafe	harm	1	-	own
unsure why	problem	0.4	-	own
vanished	problem	0.8	-	own
wait time	delay	0.5	-	own
wait times	delay	0.5	-	own
waiting time	delay	0.5	-	own
was canceled	delay	0.9	-	own
was cancelled	delay	0.9	-	own
was not able to	impossible	0.8	-	own
was supposed to	complaint	0.7	-	own
wasn't able to	impossible	0.8	-	own
wasn't delivered	complaint	1	-	own
wasn't working	problem	1	-	own
we paid	complaint	0.4	-	own
we pay	complaint	0.4	-	own
weak signal	problem	0.4	-	own
weeks late	delay	0.9	-	own
weird thing	problem	0.4	-	own
went down	problem	1	-	own
went missing	problem	0.8	-	own
went wrong	problem	1	-	own
were supposed to	complaint	0.7	-	own
what gives	problem	0.4	-	own
what happened	problem	0.4	-	own
what is going on	problem	0.4	-	own
what is happening	problem	0.4	-	own
what is the use	complaint	0.7	-	own
what's going on	problem	0.4	-	own
what's happening	problem	0.4	-	own
what's the use	complaint	0.7	-	own
what's wrong	problem	1	-	own
whats going on	problem	0.4	-	own
whats happening	problem	0.4	-	own
whats wrong	problem	1	-	own
when are you	complaint	0.7	-	own
when are you going to	complaint	0.7	-	own
when is this	complaint	0.7	-	own
when will it	complaint	0.7	-	own
when will this	complaint	0.7	-	own
when will you	complaint	0.7	-	own
white screen	problem	0.8	-	own
why am i	question.why	0.4	-	own
why are you	complaint	0.4	-	own
why aren't	question.why	0.7	-	own
why can't	question.why	0.7	-	own
why can't i	question.why	0.7	-	own
why can't you	complaint	0.7	-	own
why cant	question.why	0.7	-	own
why cant i	question.why	0.7	-	own
why cant you	complaint	0.7	-	own
why did you	complaint	0.4	-	own
why do i have to	complaint	0.7	-	own
why do you	complaint	0.4	-	own
why don't you	complaint	0.7	-	own
why dont you	complaint	0.7	-	own
why has	question.why	0.4	-	own
why hasn't	question.why	0.7	-	own
why have i	question.why	0.7	-	own
why haven't	question.why	0.7	-	own
why is it so	complaint	0.7	-	own
why is my	question.why	0.7	-	own
why is there no	complaint	0.7	-	own
why is this	question.why	0.4	-	own
why isn't	question.why	0.7	-	own
why isnt	question.why	0.7	-	own
why should i	complaint	0.7	-	own
why was i	question.why	0.4	-	own
why was my	question.why	0.7	-	own
why won't	question.why	0.7	-	own
why won't you	complaint	0.7	-	own
why would you	complaint	0.4	-	own
will miss	harm	0.6	-	own
will miss my	harm	0.6	-	own
will not help	complaint	1	-	own
will not let me	problem	1	-	own
will not work	problem	1	-	own
wiped	harm	0.6	-	own
without any notice	complaint	0.7	-	own
without apology	complaint	0.7	-	own
without asking	complaint	0.7	-	own
without explanation	complaint	0.7	-	own
without informing	complaint	0.7	-	own
without my consent	complaint	0.7	-	own
without my permission	complaint	0.7	-	own
without notice	complaint	0.7	-	own
without notification	complaint	0.7	-	own
without permission	complaint	0.7	-	own
without reason	complaint	0.7	-	own
without telling	complaint	0.7	-	own
without warning	complaint	0.7	-	own
won't accept	impossible	0.8	-	own
won't allow	impossible	0.8	-	own
won't charge	problem	1	-	own
won't connect	problem	1	-	own
won't help	complaint	1	-	own
won't let me	problem	1	-	own
won't load	problem	1	-	own
won't open	problem	1	-	own
won't start	problem	1	-	own
won't turn on	problem	1	-	own
won't work	problem	1	-	own
wont accept	impossible	0.8	-	own
wont allow	impossible	0.8	-	own
wont help	complaint	1	-	own
wont let me	problem	1	-	own
wont load	problem	1	-	own
wont open	problem	1	-	own
wont start	problem	1	-	own
wont turn on	problem	1	-	own
wont work	problem	1	-	own
wouldn't even	complaint	0.7	-	own
wouldn't help	complaint	1	-	own
wouldn't let me	problem	1	-	own
wrecked	harm	1	-	own
wrong	problem	0.8	-	own
wrong address	problem	0.8	-	own
wrong item	problem	0.8	-	own
wrong number	phrase.neutral	1	-	own
wrong order	problem	0.8	-	own
wrong size	problem	0.8	-	own
wrong with	problem	1	-	own
wrongly	problem	0.8	-	own
wtf is	complaint	0.7	-	own
yet again	complaint	0.7	-	own
you canceled	delay	0.9	-	own
you cancelled	delay	0.9	-	own
