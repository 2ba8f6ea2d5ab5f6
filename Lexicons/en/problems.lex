%format undertone-lexicon 1
%language en

404	problem	0.8	-	own
404 error	problem	0.8	-	own
a fine for	problem	0.4	-	own
abandoned	harm	0.6	-	own
account blocked	problem	0.8	-	own
account closed	problem	0.8	-	own
account deleted	problem	0.8	-	own
account frozen	problem	0.8	-	own
account hacked	problem	0.8	-	own
account locked	problem	0.8	-	own
account suspended	problem	0.8	-	own
acting up	problem	1	-	own
ad says	complaint	0.8	-	own
added charges	problem	0.8	-	own
added fees	problem	0.8	-	own
admin charge	problem	0.4	-	own
admin fee	problem	0.4	-	own
ads every	problem	0.8	-	own
advert said	complaint	0.8	-	own
advert says	complaint	0.8	-	own
# Things that do not work, come late, get lost; breaches of what was expected without a bad word in them.
# Kept out: "issue" as verb and magazine is weak, "charge", "cold", "dead" of animals stays weak, "critical", "hold",
# "cancel" (the customer's own act: see the rules), "return", "change", "miss" as a title.
after paying	complaint	0.7	-	own
all gone	problem	1	-	own
already opened	problem	0.8	-	own
already used	problem	0.8	-	own
am not able to	impossible	0.8	-	own
amount debited	problem	0.8	-	own
amount deducted	problem	0.8	-	own
another bug	problem	0.8	-	own
another delay	delay	0.9	-	own
another says	complaint	0.8	-	own
answer my calls	complaint	0.5	-	own
answer my email	complaint	0.5	-	own
answer the phone	complaint	0.5	-	own
answer the phones	complaint	0.5	-	own
answer your emails	complaint	0.5	-	own
answer your phone	complaint	0.5	-	own
answer your phones	complaint	0.5	-	own
any idea why	problem	0.3	-	own
any ideas why	problem	0.4	-	own
app down	problem	0.8	-	own
app is down	problem	0.8	-	own
app says	complaint	0.8	-	own
are down	problem	1	-	own
are gone	problem	1	-	own
are supposed to	complaint	0.4	-	own
aren't able to	impossible	0.8	-	own
aren't available	problem	1	-	own
aren't going through	problem	1	-	own
aren't loading	problem	1	-	own
aren't responding	problem	1	-	own
aren't showing	problem	1	-	own
aren't syncing	problem	1	-	own
aren't working	problem	1	-	own
arent available	problem	1	-	own
arent going through	problem	1	-	own
arent loading	problem	1	-	own
arent responding	problem	1	-	own
arent syncing	problem	1	-	own
arrived broken	problem	0.8	-	own
arrived cold	problem	0.8	-	own
arrived damaged	problem	0.8	-	own
arrived dead	problem	0.8	-	own
arrived empty	problem	0.8	-	own
arrived late	problem	0.8	-	own
arrived open	problem	0.8	-	own
arrived smashed	problem	0.8	-	own
arrived wet	problem	0.8	-	own
arrived without	problem	0.8	-	own
at least answer	complaint	0.5	-	own
at least apologise	complaint	0.5	-	own
at least apologize	complaint	0.5	-	own
at least be	complaint	0.5	-	own
at least call	complaint	0.5	-	own
at least explain	complaint	0.5	-	own
at least give	complaint	0.5	-	own
at least have	complaint	0.7	-	own
at least let	complaint	0.7	-	own
at least offer	complaint	0.5	-	own
at least reply	complaint	0.5	-	own
at least respond	complaint	0.5	-	own
at least send	complaint	0.5	-	own
at least tell	complaint	0.7	-	own
at least tell me	complaint	0.5	-	own
at least try	complaint	0.5	-	own
at the very least	complaint	0.5	-	own
ate my card	problem	0.8	-	own
back to the gate	problem	0.8	-	own
backlog	delay	0.5	-	own
bad signal	problem	0.4	-	own
bag is lost	problem	0.8	-	own
bag is missing	problem	0.8	-	own
bag lost	problem	0.8	-	own
bag missing	problem	0.8	-	own
baggage lost	problem	0.8	-	own
baggage missing	problem	0.8	-	own
bags lost	problem	0.8	-	own
bags missing	problem	0.8	-	own
bare minimum	complaint	0.5	-	own
battery dead	problem	1	-	own
battery died	problem	1	-	own
battery drain	problem	0.4	-	own
bed bugs	harm	0.6	-	own
bedbugs	harm	0.6	-	own
been billed	problem	0.4	-	own
been canceled	delay	0.9	-	own
been cancelled	delay	0.9	-	own
been charged	problem	0.4	-	own
been cut off	problem	1	-	own
been down	problem	1	-	own
been forced to	complaint	0.8	-	own
been given the wrong	complaint	0.8	-	own
been ignored by	complaint	0.8	-	own
been ignored for	complaint	0.8	-	own
been left waiting	complaint	0.8	-	own
been left with	complaint	0.8	-	own
been left without	complaint	0.8	-	own
been lied to	complaint	0.8	-	own
been made to	complaint	0.8	-	own
been promised	complaint	0.8	-	own
been told	complaint	0.8	-	own
beeping	problem	1	-	own
behind schedule	delay	0.5	-	own
being billed	problem	0.8	-	own
being charged	problem	0.4	-	own
bill doubled	problem	0.8	-	own
bill has doubled	problem	0.8	-	own
bill has tripled	problem	0.8	-	own
bill tripled	problem	0.8	-	own
bill went up	problem	0.8	-	own
billed for	problem	0.4	-	own
billed me	problem	0.8	-	own
billed twice	problem	0.8	-	own
black screen	problem	0.8	-	own
blackout	problem	0.8	-	own
blackouts	problem	0.8	-	own
blank page	problem	0.8	-	own
blank pages	problem	0.8	-	own
blank screen	problem	0.8	-	own
blew up	problem	1	-	own
blocked	problem	0.4	-	own
blocked my account	problem	0.8	-	own
blocked my card	problem	0.8	-	own
blown fuse	problem	1	-	own
blue screen	problem	0.8	-	own
bogus charges	problem	0.8	-	own
boiler broke	problem	0.8	-	own
boiler is out	problem	0.8	-	own
boiler out	problem	0.8	-	own
bombarded with	problem	0.8	-	own
bombarding	problem	0.8	-	own
bounced back	problem	1	-	own
bounced payment	problem	0.8	-	own
bounces back	problem	1	-	own
box arrived empty	problem	0.8	-	own
box was crushed	problem	0.8	-	own
box was damaged	problem	0.8	-	own
box was empty	problem	0.8	-	own
box was open	problem	0.8	-	own
breaking down	problem	1	-	own
breaks	problem	1	-	own
breaks again	problem	1	-	own
brick it	problem	1	-	own
bricked	problem	1	-	own
bricked my	problem	1	-	own
bring back my	complaint	0.5	-	own
bring back the	complaint	0.5	-	own
bring back the old	complaint	0.5	-	own
bring it back	complaint	0.5	-	own
broke	problem	1	-	own
broke after	problem	1	-	own
broke again	problem	1	-	own
broke down	problem	1	-	own
broke in half	problem	1	-	own
broke off	problem	1	-	own
broke within	problem	1	-	own
broken	problem	1	-	own
broken ac	problem	0.8	-	own
broken again	problem	1	-	own
broken elevator	problem	0.8	-	own
broken heater	problem	0.8	-	own
broken lift	problem	0.8	-	own
broken link	problem	0.8	-	own
broken links	problem	0.8	-	own
broken seat	problem	0.8	-	own
broken shower	problem	0.8	-	own
broken tray	problem	0.8	-	own
brown water	problem	0.8	-	own
brownout	problem	0.8	-	own
buffering	problem	0.8	-	own
buffers	problem	0.8	-	own
bug	problem	0.8	-	own
bug again	problem	0.8	-	own
bug fix	phrase.neutral	1	-	own
bug fixes	phrase.neutral	1	-	own
bug in	problem	0.8	-	own
buggy	problem	0.8	-	own
bugs	problem	0.8	-	own
bugs in	problem	0.8	-	own
bumped	harm	0.6	-	own
bumped again	problem	0.8	-	own
bumped from	problem	0.8	-	own
bumped me	problem	0.8	-	own
bumped off	problem	0.8	-	own
bumped us	problem	0.8	-	own
burned	harm	1	-	own
burning smell	problem	1	-	own
burnt	harm	1	-	own
burst	problem	1	-	own
burst pipe	problem	0.8	-	own
call dropped	problem	0.8	-	own
call drops	problem	0.8	-	own
calls drop	problem	0.8	-	own
calls dropped	problem	0.8	-	own
calls dropping	problem	0.8	-	own
came apart	problem	1	-	own
came broken	problem	0.8	-	own
came cold	problem	0.8	-	own
came damaged	problem	0.8	-	own
came empty	problem	0.8	-	own
came late	problem	0.8	-	own
came off	problem	1	-	own
came without	problem	0.8	-	own
can not	impossible	0.35	-	own
can't	impossible	0.35	-	own
can't decide	phrase.neutral	1	-	own
can't even	complaint	0.7	-	own
can't get back in	problem	0.8	-	own
can't get in	problem	0.8	-	own
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
canceled	delay	0.4	-	own
canceled flight	delay	0.9	-	own
canceled flights	delay	0.9	-	own
canceled my flight	delay	0.9	-	own
canceled my order	delay	0.9	-	own
canceled on me	delay	0.9	-	own
canceled our flight	delay	0.9	-	own
cancellation	delay	0.4	-	own
cancellation fee	problem	0.4	-	own
cancellations	delay	0.9	-	own
cancelled	delay	0.4	-	own
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
cant get in	problem	0.8	-	own
captcha loop	problem	0.8	-	own
card blocked	problem	0.8	-	own
card declined	problem	0.8	-	own
card frozen	problem	0.8	-	own
card got declined	problem	0.8	-	own
card rejected	problem	0.8	-	own
card swallowed	problem	0.8	-	own
card swallowed by	problem	0.8	-	own
card was declined	problem	0.8	-	own
case closed	complaint	0.5	-	own
caught alight	problem	1	-	own
caught fire	harm	1	-	own
change it back	complaint	0.5	-	own
changed gates	problem	0.8	-	own
changed my seat	problem	0.8	-	own
changed our seats	problem	0.8	-	own
charged 2x	problem	0.8	-	own
charged 3x	problem	0.8	-	own
charged again	problem	0.8	-	own
charged double	problem	0.8	-	own
charged extra	problem	0.8	-	own
charged for	problem	0.4	-	own
charged full price	problem	0.8	-	own
charged me twice	problem	0.8	-	own
charged three times	problem	0.8	-	own
charged twice	problem	0.4	-	own
charging me	problem	0.8	-	own
check your own	complaint	0.5	-	own
check your records	complaint	0.5	-	own
check your system	complaint	0.5	-	own
claim denied	problem	0.8	-	own
claim refused	problem	0.8	-	own
claim rejected	problem	0.8	-	own
claim was denied	problem	0.8	-	own
closed as resolved	complaint	0.5	-	own
closed early	problem	0.8	-	own
closed my account	problem	0.8	-	own
closed my case	complaint	0.5	-	own
closed my complaint	complaint	0.5	-	own
closed my ticket	complaint	0.5	-	own
closed the case	complaint	0.5	-	own
closed the ticket	complaint	0.5	-	own
closed today without	problem	0.8	-	own
closed without	problem	0.8	-	own
closed without resolution	complaint	0.5	-	own
cockroach	harm	0.6	-	own
cockroaches	harm	0.6	-	own
code doesn't work	problem	0.8	-	own
code expired	problem	0.8	-	own
cold calling	problem	0.8	-	own
cold calls	problem	0.8	-	own
cold food	problem	0.8	-	own
comes apart	problem	1	-	own
comes without	problem	0.8	-	own
coming apart	problem	1	-	own
complain	problem	0.4	-	own
complained	problem	0.4	-	own
complaining	problem	0.4	-	own
complaint	problem	0.4	-	own
complaints	problem	0.4	-	own
completely dead	problem	1	-	own
concern	problem	0.4	-	own
concerns	problem	0.4	-	own
conflicting information	complaint	0.8	-	own
conked out	problem	1	-	own
connection drops	problem	0.8	-	own
connection error	problem	0.8	-	own
contract says	complaint	0.8	-	own
contradict each other	complaint	0.8	-	own
contradicting	complaint	0.8	-	own
contradicts	complaint	0.8	-	own
corrupt	problem	0.8	-	own
corrupted	problem	0.8	-	own
corrupts	problem	1	-	own
cost me	harm	1	-	own
cost us	harm	1	-	own
costing me	harm	1	-	own
could at least	complaint	0.7	-	own
could at least have	complaint	0.5	-	own
could be better	complaint	0.7	-	own
could do better	complaint	0.7	-	own
could have at least	complaint	0.5	-	own
could have been avoided	complaint	0.5	-	own
could have called	complaint	0.5	-	own
could have let me know	complaint	0.5	-	own
could have told	complaint	0.5	-	own
could not	impossible	0.35	-	own
couldn't	impossible	0.35	-	own
couldn't agree more	phrase.neutral	1	-	own
couldn't even	complaint	0.7	-	own
couldn't get in	problem	0.8	-	own
couldn't help but	phrase.neutral	1	-	own
couldn't they	complaint	0.5	-	own
couldn't you	complaint	0.5	-	own
couldnt	impossible	0.35	-	own
coupon doesn't work	problem	0.8	-	own
cracked	harm	0.6	-	own
crash	problem	0.8	-	own
crashed	problem	0.8	-	own
crashed again	problem	0.8	-	own
crashes	problem	0.8	-	own
crashes all the time	problem	0.8	-	own
crashes constantly	problem	0.8	-	own
crashes every	problem	0.8	-	own
crashes on	problem	0.8	-	own
crashes when	problem	0.8	-	own
crashing	problem	0.8	-	own
crashing again	problem	0.8	-	own
credit expired	problem	0.8	-	own
crushed box	problem	0.8	-	own
cut off	problem	1	-	own
cut off again	problem	1	-	own
cut out	problem	0.8	-	own
cuts off	problem	1	-	own
cuts out	problem	0.8	-	own
cutting out	problem	0.8	-	own
damage	harm	0.6	-	own
damaged	harm	0.6	-	own
damages	harm	0.6	-	own
damaging	harm	0.6	-	own
damp	harm	0.6	-	own
dangerous	harm	1	-	own
data breach	problem	0.8	-	own
data cap	problem	0.8	-	own
data leak	problem	0.8	-	own
data loss	problem	1	-	own
days late	delay	0.9	-	own
deactivated my	problem	0.8	-	own
dead battery	problem	0.4	-	own
dead link	problem	0.8	-	own
dead links	problem	0.8	-	own
dead on arrival	problem	1	-	own
dead pixel	problem	0.8	-	own
dead pixels	problem	0.8	-	own
dead zone	problem	0.8	-	own
dead zones	problem	0.8	-	own
debited twice	problem	0.8	-	own
declined	problem	0.4	-	own
deducted from my	problem	0.8	-	own
deducted twice	problem	0.8	-	own
defect	problem	0.8	-	own
defects	problem	0.8	-	own
delay	delay	0.9	-	own
delayed	delay	0.9	-	own
delayed again	delay	0.9	-	own
delayed gratification	phrase.neutral	1	-	own
delaying	delay	0.9	-	own
delays	delay	0.9	-	own
deleted all my	problem	1	-	own
deleted everything	problem	1	-	own
deleted my	harm	0.6	-	own
delivered it to the wrong	problem	0.8	-	own
delivered next door	problem	0.8	-	own
delivered to the wrong	problem	0.8	-	own
delivered to wrong	problem	0.8	-	own
delivery failed	problem	0.8	-	own
demoted	problem	0.8	-	own
denied	problem	0.4	-	own
denied access	problem	0.8	-	own
denied boarding	problem	0.8	-	own
denied entry	problem	0.8	-	own
denied my claim	problem	0.8	-	own
denied service	problem	0.8	-	own
denies	problem	0.8	-	own
dented	harm	0.6	-	own
dented box	problem	0.8	-	own
deny	problem	0.8	-	own
denying	problem	0.8	-	own
despite	complaint	0.2	-	own
destroyed	harm	1	-	own
destroying	harm	1	-	own
dial up speed	problem	0.8	-	own
dial up speeds	problem	0.8	-	own
did not arrive	complaint	1	-	own
did not get	complaint	1	-	own
did not help	complaint	1	-	own
did not receive	complaint	1	-	own
did not work	problem	1	-	own
didn't add up	problem	0.8	-	own
didn't arrive	complaint	1	-	own
didn't attempt	problem	0.8	-	own
didn't bother	problem	0.8	-	own
didn't call	problem	0.8	-	own
didn't check	problem	0.8	-	own
didn't come	problem	0.8	-	own
didn't come through	problem	1	-	own
didn't credit	problem	0.8	-	own
didn't deliver	problem	0.8	-	own
didn't deliver my	problem	0.8	-	own
didn't do anything	problem	0.8	-	own
didn't do it	problem	0.8	-	own
didn't even	complaint	0.4	-	own
didn't even call	problem	0.8	-	own
didn't even knock	problem	0.8	-	own
didn't fix	problem	0.8	-	own
didn't get	complaint	1	-	own
didn't go through	problem	1	-	own
didn't happen	complaint	1	-	own
didn't help	complaint	1	-	own
didn't honor	problem	0.8	-	own
didn't honour	problem	0.8	-	own
didn't include	problem	0.8	-	own
didn't knock	problem	0.8	-	own
didn't let me know	problem	0.8	-	own
didn't listen	problem	0.8	-	own
didn't load	problem	1	-	own
didn't make it	problem	0.8	-	own
didn't match	problem	0.8	-	own
didn't print	problem	1	-	own
didn't read	problem	0.8	-	own
didn't receive	complaint	1	-	own
didn't refund	problem	0.8	-	own
didn't register	problem	1	-	own
didn't resolve	problem	0.8	-	own
didn't ring	problem	0.8	-	own
didn't ring the bell	problem	0.8	-	own
didn't save	problem	1	-	own
didn't scan	problem	1	-	own
didn't send	problem	1	-	own
didn't show	problem	0.8	-	own
didn't show up	problem	0.8	-	own
didn't solve	problem	0.8	-	own
didn't tell	problem	0.8	-	own
didn't tell me	problem	0.8	-	own
didn't tell us	problem	0.8	-	own
didn't turn up	problem	0.8	-	own
didn't understand me	problem	0.8	-	own
didn't update	problem	1	-	own
didn't work	problem	1	-	own
didn't work for me	problem	1	-	own
didn't work out	problem	1	-	own
didnt add up	problem	0.8	-	own
didnt answer the	problem	0.8	-	own
didnt arrive	complaint	1	-	own
didnt attempt	problem	0.8	-	own
didnt bother	problem	0.8	-	own
didnt call	problem	0.8	-	own
didnt check	problem	0.8	-	own
didnt come	problem	0.8	-	own
didnt come through	problem	1	-	own
didnt credit	problem	0.8	-	own
didnt deliver	problem	0.8	-	own
didnt deliver my	problem	0.8	-	own
didnt do anything	problem	0.8	-	own
didnt do it	problem	0.8	-	own
didnt even call	problem	0.8	-	own
didnt even knock	problem	0.8	-	own
didnt fix	problem	0.8	-	own
didnt go through	problem	1	-	own
didnt honor	problem	0.8	-	own
didnt honour	problem	0.8	-	own
didnt include	problem	0.8	-	own
didnt knock	problem	0.8	-	own
didnt let me know	problem	0.8	-	own
didnt listen	problem	0.8	-	own
didnt load	problem	1	-	own
didnt make it	problem	0.8	-	own
didnt match	problem	0.8	-	own
didnt print	problem	1	-	own
didnt read	problem	0.8	-	own
didnt receive	complaint	1	-	own
didnt refund	problem	0.8	-	own
didnt register	problem	1	-	own
didnt resolve	problem	0.8	-	own
didnt ring	problem	0.8	-	own
didnt ring the bell	problem	0.8	-	own
didnt save	problem	1	-	own
didnt scan	problem	1	-	own
didnt send	problem	1	-	own
didnt show up	problem	0.8	-	own
didnt solve	problem	0.8	-	own
didnt tell	problem	0.8	-	own
didnt tell me	problem	0.8	-	own
didnt tell us	problem	0.8	-	own
didnt turn up	problem	0.8	-	own
didnt understand me	problem	0.8	-	own
didnt update	problem	1	-	own
didnt work	problem	1	-	own
didnt work for me	problem	1	-	own
didnt work out	problem	1	-	own
died on me	problem	1	-	own
different answer	complaint	0.8	-	own
different answer every	complaint	0.8	-	own
different answers	complaint	0.8	-	own
different information	complaint	0.8	-	own
different stories	complaint	0.8	-	own
different story	complaint	0.8	-	own
different story every	complaint	0.8	-	own
dirty	harm	0.6	-	own
dirty room	problem	0.8	-	own
dirty sheets	problem	0.8	-	own
dirty towels	problem	0.8	-	own
dirty water	problem	0.8	-	own
disabled my account	problem	0.8	-	own
disappeared	problem	0.8	-	own
disappears	problem	1	-	own
discoloured water	problem	0.8	-	own
disconnect	problem	0.8	-	own
disconnected	problem	0.8	-	own
disconnecting	problem	0.8	-	own
disconnection	problem	0.8	-	own
disconnects	problem	0.8	-	own
discontinued	problem	0.4	-	own
dispute	problem	0.4	-	own
disruption	problem	0.8	-	own
disruptions	problem	0.8	-	own
diverted	problem	0.8	-	own
do better	complaint	0.4	-	own
do not work	problem	1	-	own
do something	complaint	0.5	-	own
do something about	complaint	0.5	-	own
do something about it	complaint	0.5	-	own
do the right thing	complaint	0.5	-	own
do what you	complaint	0.5	-	own
do what you promised	complaint	0.5	-	own
do what you say	complaint	0.5	-	own
do what you're paid	complaint	0.5	-	own
do your jobs	complaint	0.5	-	own
doa	problem	1	caps	own
does absolutely nothing	problem	1	-	own
does not allow	impossible	0.8	-	own
does not work	problem	1	-	own
does nothing	problem	1	-	own
doesn't accept	impossible	0.8	-	own
doesn't add up	problem	1	-	own
doesn't allow	impossible	0.8	-	own
doesn't boot	problem	1	-	own
doesn't charge	problem	1	-	own
doesn't close properly	problem	1	-	own
doesn't connect	problem	1	-	own
doesn't cool	problem	1	-	own
doesn't do anything	problem	1	-	own
doesn't drain	problem	1	-	own
doesn't even	complaint	0.4	-	own
doesn't fill	problem	1	-	own
doesn't function	problem	1	-	own
doesn't heat	problem	1	-	own
doesn't heat up	problem	1	-	own
doesn't help	complaint	1	-	own
doesn't hold a charge	problem	1	-	own
doesn't let me	problem	1	-	own
doesn't load	problem	1	-	own
doesn't load properly	problem	1	-	own
doesn't match	problem	1	-	own
doesn't open	problem	1	-	own
doesn't power on	problem	1	-	own
doesn't print	problem	1	-	own
doesn't recognise	problem	1	-	own
doesn't recognise my	problem	1	-	own
doesn't recognize	problem	1	-	own
doesn't recognize my	problem	1	-	own
doesn't register	problem	1	-	own
doesn't respond	problem	1	-	own
doesn't ring	problem	1	-	own
doesn't save	problem	1	-	own
doesn't scan	problem	1	-	own
doesn't show	problem	1	-	own
doesn't start	problem	1	-	own
doesn't stay connected	problem	1	-	own
doesn't stay on	problem	1	-	own
doesn't stick	problem	1	-	own
doesn't sync	problem	1	-	own
doesn't turn on	problem	1	-	own
doesn't update	problem	1	-	own
doesn't work	problem	1	-	own
doesnt add up	problem	1	-	own
doesnt boot	problem	1	-	own
doesnt charge	problem	1	-	own
doesnt close properly	problem	1	-	own
doesnt connect	problem	1	-	own
doesnt cool	problem	1	-	own
doesnt drain	problem	1	-	own
doesnt fill	problem	1	-	own
doesnt fit	problem	1	-	own
doesnt function	problem	1	-	own
doesnt heat	problem	1	-	own
doesnt heat up	problem	1	-	own
doesnt hold a charge	problem	1	-	own
doesnt load properly	problem	1	-	own
doesnt match	problem	1	-	own
doesnt power on	problem	1	-	own
doesnt print	problem	1	-	own
doesnt recognise my	problem	1	-	own
doesnt recognize my	problem	1	-	own
doesnt register	problem	1	-	own
doesnt respond	problem	1	-	own
doesnt ring	problem	1	-	own
doesnt save	problem	1	-	own
doesnt scan	problem	1	-	own
doesnt start	problem	1	-	own
doesnt stay connected	problem	1	-	own
doesnt stay on	problem	1	-	own
doesnt stick	problem	1	-	own
doesnt sync	problem	1	-	own
doesnt turn on	problem	1	-	own
doesnt update	problem	1	-	own
doesnt work	problem	1	-	own
don't even	complaint	0.4	-	own
don't work	problem	1	-	own
dont even	complaint	0.4	-	own
dont work	problem	1	-	own
double billed	problem	0.8	-	own
double billing	problem	0.8	-	own
double booked	problem	0.8	-	own
double booking	problem	0.8	-	own
double charge	problem	0.8	-	own
double charged	problem	0.8	-	own
double payment	problem	0.4	-	own
double payments	problem	0.8	-	own
double sold	problem	0.8	-	own
double the price	problem	0.8	-	own
down again	problem	1	-	own
downgrade	problem	0.8	-	own
downgraded	problem	0.8	-	own
downgraded me	problem	0.8	-	own
downtime	problem	0.8	-	own
dripping	problem	1	-	own
dropped	problem	0.8	-	own
dropped call	problem	0.8	-	own
dropped calls	problem	0.8	-	own
dropping	problem	0.8	-	own
dropping calls	problem	0.8	-	own
drops	problem	0.8	-	own
drops calls	problem	0.8	-	own
drops every	problem	1	-	own
drops off	problem	1	-	own
drops out	problem	1	-	own
due date passed	complaint	0.5	-	own
dumped at	problem	0.8	-	own
dumped on	problem	0.8	-	own
each one says	complaint	0.8	-	own
each says	complaint	0.8	-	own
early termination fee	problem	0.4	-	own
email said	complaint	0.8	-	own
email says	complaint	0.8	-	own
empty box	harm	1	-	own
empty page	problem	0.8	-	own
erased	problem	1	-	own
error	problem	0.4	-	own
error 404	problem	0.8	-	own
error code	problem	0.4	-	own
error free	phrase.neutral	1	-	own
error message	problem	0.8	-	own
error page	problem	0.4	-	own
errors	problem	0.8	-	own
estimated bill	problem	0.8	-	own
estimated bills	problem	0.8	-	own
estimated delivery	complaint	0.4	-	own
estimating my bill	problem	0.8	-	own
even though	complaint	0.2	-	own
everybody says	complaint	0.8	-	own
everyone says	complaint	0.8	-	own
everything gone	problem	1	-	own
everything is gone	problem	1	-	own
expected at least	complaint	0.5	-	own
expected delivery	complaint	0.4	-	own
expected it to	complaint	0.5	-	own
expected to be	complaint	0.5	-	own
expected you	complaint	0.5	-	own
expired	problem	0.4	-	own
expired food	problem	0.8	-	own
expired link	problem	0.4	-	own
expired points	problem	0.8	-	own
extra charge	problem	0.2	-	own
extra charges	problem	0.8	-	own
extra fee	problem	0.2	-	own
fail to	problem	0.8	-	own
failed	problem	0.7	-	own
failed again	problem	0.8	-	own
failed delivery	problem	0.8	-	own
failed payment	problem	0.8	-	own
failed to	problem	0.8	-	own
failed transaction	problem	0.8	-	own
failed update	problem	0.8	-	own
failing	problem	0.7	-	own
failing to	problem	0.8	-	own
fails	problem	0.7	-	own
fails again	problem	0.7	-	own
fails every	problem	0.8	-	own
fails every time	problem	0.8	-	own
fails to	problem	0.8	-	own
false charges	problem	0.8	-	own
fault	problem	0.8	-	own
faults	problem	0.8	-	own
faulty	problem	0.8	-	own
fee for nothing	problem	0.8	-	own
fees for nothing	problem	0.8	-	own
fell to bits	problem	1	-	own
fell to pieces	problem	1	-	own
filthy	harm	0.6	-	own
filthy room	problem	0.8	-	own
fined	problem	0.8	-	own
fined for	problem	0.8	-	own
fined me	problem	0.8	-	own
fix it	problem	0.4	-	own
fix it already	complaint	0.5	-	own
fix it asap	complaint	0.5	-	own
fix it now	complaint	0.5	-	own
fix it please	complaint	0.5	-	own
fix my	complaint	0.5	-	own
fix that	complaint	0.5	-	own
fix the app	complaint	0.5	-	own
fix the bug	complaint	0.5	-	own
fix the bugs	complaint	0.5	-	own
fix the issue	complaint	0.5	-	own
fix the lag	complaint	0.5	-	own
fix the network	complaint	0.5	-	own
fix the problem	complaint	0.5	-	own
fix the server	complaint	0.5	-	own
fix the servers	complaint	0.5	-	own
fix the site	complaint	0.5	-	own
fix the website	complaint	0.5	-	own
fix this	problem	0.4	-	own
fix this asap	complaint	0.5	-	own
fix this bug	complaint	0.5	-	own
fix this issue	complaint	0.5	-	own
fix this now	complaint	0.5	-	own
fix this please	complaint	0.5	-	own
fix this problem	complaint	0.5	-	own
fix your app	complaint	0.5	-	own
fix your network	complaint	0.5	-	own
fix your server	complaint	0.5	-	own
fix your servers	complaint	0.5	-	own
fix your service	complaint	0.5	-	own
fix your site	complaint	0.5	-	own
fix your stuff	complaint	0.5	-	own
fix your system	complaint	0.5	-	own
fix your website	complaint	0.5	-	own
flat battery	problem	0.4	-	own
flicker	problem	0.8	-	own
flickering	problem	0.8	-	own
flickers	problem	0.8	-	own
flight canceled	delay	0.9	-	own
flight cancelled	delay	0.9	-	own
flooded	problem	1	-	own
flooded with emails	problem	0.8	-	own
food cold	problem	0.8	-	own
food poisoning	harm	1	-	own
food was cold	problem	0.8	-	own
for no reason	complaint	0.7	-	own
fraudulent	problem	0.8	-	own
free of charge	phrase.neutral	1	-	own
freezes	problem	0.8	-	own
freezes every	problem	1	-	own
freezes up	problem	1	-	own
freezing	problem	0.8	-	own
froze my account	problem	0.8	-	own
froze my card	problem	0.8	-	own
froze up	problem	1	-	own
frozen	problem	0.8	-	own
frozen my account	problem	0.8	-	own
gate change	problem	0.4	-	own
gate changed	problem	0.4	-	own
gate changes	problem	0.4	-	own
gave up the ghost	problem	1	-	own
get more agents	complaint	0.5	-	own
get more staff	complaint	0.5	-	own
get some staff	complaint	0.5	-	own
give back	complaint	0.5	-	own
give it back	complaint	0.5	-	own
give me a reason	complaint	0.5	-	own
give me a straight	complaint	0.5	-	own
give me an answer	complaint	0.5	-	own
give me back	complaint	0.5	-	own
give me what	complaint	0.5	-	own
give us back	complaint	0.5	-	own
glitch	problem	0.4	-	own
glitched	problem	0.8	-	own
glitches	problem	0.8	-	own
glitching	problem	0.8	-	own
glitchy	problem	0.8	-	own
goes wrong	problem	1	-	own
going wrong	problem	1	-	own
gone dead	problem	1	-	own
gone missing	problem	0.8	-	own
gone off	problem	0.8	-	own
gone wrong	problem	1	-	own
gonna miss	harm	0.6	-	own
got canceled	delay	0.9	-	own
got cancelled	delay	0.9	-	own
got charged	problem	0.3	-	own
got cut off	problem	1	-	own
got rid of	problem	0.8	-	own
grinding noise	problem	1	-	own
grounded	problem	0.8	-	own
guaranteed delivery	complaint	0.7	-	own
hacked	harm	0.6	-	own
hair in	problem	0.8	-	own
hair in my	problem	0.8	-	own
half missing	problem	0.8	-	own
half my order	problem	0.8	-	own
half of my order	problem	0.8	-	own
half the order	problem	0.8	-	own
hang up on	problem	0.8	-	own
hangs	problem	0.8	-	own
hangs every	problem	1	-	own
has gone	problem	1	-	own
has not arrived	complaint	1	-	own
has not been resolved	complaint	1	-	own
has not worked	problem	1	-	own
has yet to arrive	complaint	1	-	own
has yet to be	complaint	1	-	own
has yet to call	complaint	1	-	own
has yet to come	complaint	1	-	own
has yet to reply	complaint	1	-	own
has yet to respond	complaint	1	-	own
has yet to show	complaint	1	-	own
hasn't arrived	complaint	1	-	own
hasn't been able to	impossible	0.8	-	own
hasn't been addressed	complaint	1	-	own
hasn't been answered	complaint	1	-	own
hasn't been collected	complaint	1	-	own
hasn't been credited	complaint	1	-	own
hasn't been delivered	complaint	1	-	own
hasn't been dispatched	complaint	1	-	own
hasn't been emptied	complaint	1	-	own
hasn't been fixed	complaint	1	-	own
hasn't been here	complaint	1	-	own
hasn't been paid	complaint	1	-	own
hasn't been picked up	complaint	1	-	own
hasn't been processed	complaint	1	-	own
hasn't been refunded	complaint	1	-	own
hasn't been repaired	complaint	1	-	own
hasn't been replaced	complaint	1	-	own
hasn't been resolved	complaint	1	-	own
hasn't been shipped	complaint	1	-	own
hasn't been sorted	complaint	1	-	own
hasn't been updated	complaint	1	-	own
hasn't called	complaint	1	-	own
hasn't called back	complaint	1	-	own
hasn't changed anything	problem	1	-	own
hasn't changed since	complaint	1	-	own
hasn't cleared	problem	1	-	own
hasn't come	complaint	1	-	own
hasn't contacted me	complaint	1	-	own
hasn't gone through	problem	1	-	own
hasn't happened	complaint	1	-	own
hasn't helped	problem	1	-	own
hasn't landed	complaint	1	-	own
hasn't left	complaint	1	-	own
hasn't moved	complaint	1	-	own
hasn't moved since	complaint	1	-	own
hasn't shipped	complaint	1	-	own
hasn't shown up	complaint	1	-	own
hasn't synced	problem	1	-	own
hasn't turned up	complaint	1	-	own
hasn't updated	problem	1	-	own
hasn't worked	problem	1	-	own
hasnt arrived	complaint	1	-	own
hasnt changed anything	problem	1	-	own
hasnt cleared	problem	1	-	own
hasnt gone through	problem	1	-	own
hasnt helped	problem	1	-	own
hasnt synced	problem	1	-	own
hasnt updated	problem	1	-	own
hasnt worked	problem	1	-	own
have been charged	problem	0.3	-	own
have gone	problem	1	-	own
have not been able to	impossible	0.8	-	own
have not received	complaint	1	-	own
have yet to arrive	complaint	1	-	own
have yet to be	complaint	1	-	own
have yet to get	complaint	1	-	own
have yet to hear	complaint	1	-	own
have yet to receive	complaint	1	-	own
have yet to see	complaint	1	-	own
haven't arrived	complaint	1	-	own
haven't been able	impossible	0.8	-	own
haven't been able to	impossible	0.8	-	own
haven't been called	complaint	1	-	own
haven't been contacted	complaint	1	-	own
haven't been credited	complaint	1	-	own
haven't been paid	complaint	1	-	own
haven't been refunded	complaint	1	-	own
haven't been told	complaint	1	-	own
haven't even	complaint	0.7	-	own
haven't got	complaint	1	-	own
haven't got a	complaint	1	-	own
haven't got my	complaint	1	-	own
haven't got the	complaint	1	-	own
haven't gotten	complaint	1	-	own
haven't gotten a	complaint	1	-	own
haven't gotten my	complaint	1	-	own
haven't had a reply	complaint	1	-	own
haven't had a response	complaint	1	-	own
haven't had an answer	complaint	1	-	own
haven't had any	complaint	1	-	own
haven't heard	complaint	1	-	own
haven't received	complaint	1	-	own
haven't received a	complaint	1	-	own
haven't received anything	complaint	1	-	own
haven't received my	complaint	1	-	own
haven't received the	complaint	1	-	own
haven't seen a	complaint	1	-	own
haven't seen any	complaint	1	-	own
haven't seen it	complaint	1	-	own
haven't seen the	complaint	1	-	own
havent received	complaint	1	-	own
having trouble	problem	0.4	-	own
hazard	harm	1	-	own
he said	complaint	0.8	-	own
held up	delay	0.5	-	own
help me	problem	0.3	-	own
help please	problem	0.3	-	own
hiccup	problem	0.4	-	own
hidden charges	problem	0.8	-	own
hidden cost	problem	0.8	-	own
hidden costs	problem	0.8	-	own
hidden fee	problem	0.8	-	own
hidden fees	problem	0.8	-	own
high ping	problem	0.8	-	own
higher than	problem	0.4	-	own
hire more	complaint	0.5	-	own
hire more people	complaint	0.5	-	own
hire people	complaint	0.5	-	own
hire some	complaint	0.5	-	own
honor it	complaint	0.5	-	own
honor the	complaint	0.5	-	own
honor your	complaint	0.5	-	own
honour the	complaint	0.5	-	own
honour your	complaint	0.5	-	own
hour delay	delay	0.9	-	own
hour late	delay	0.9	-	own
hours delay	delay	0.9	-	own
hours late	delay	0.9	-	own
how can you	complaint	0.6	-	own
how come	question.why	0.3	-	own
how could you	complaint	0.6	-	own
how do i fix	problem	0.4	-	own
how do you expect	complaint	0.7	-	own
how is it possible	complaint	0.7	-	own
how is that possible	complaint	0.7	-	own
how is this possible	complaint	0.7	-	own
how to fix	problem	0.4	-	own
hr delay	delay	0.9	-	own
hrs late	delay	0.9	-	own
hung again	problem	1	-	own
i can't even	phrase.neutral	1	-	own
i expected	complaint	0.5	-	own
i paid	complaint	0.2	-	own
i pay	complaint	0.4	-	own
i would expect	complaint	0.5	-	own
i would have expected	complaint	0.5	-	own
i'd expect	complaint	0.5	-	own
i'm not able to	impossible	0.8	-	own
identity theft	problem	0.8	-	own
improve the	complaint	0.4	-	own
improve your	complaint	0.7	-	own
in line for	delay	0.5	-	own
inaccurate	problem	0.8	-	own
incomplete	problem	0.8	-	own
incomplete order	problem	0.8	-	own
incorrect	problem	0.4	-	own
incorrectly	problem	0.8	-	own
increase my bill	problem	0.8	-	own
increased my bill	problem	0.8	-	own
infestation	harm	0.6	-	own
infested	harm	0.6	-	own
injured	harm	1	-	own
injury	harm	1	-	own
instead i am	complaint	0.8	-	own
instead i get	complaint	0.8	-	own
instead i got	complaint	0.8	-	own
instead i have	complaint	0.8	-	own
instead i received	complaint	0.8	-	own
instead i was	complaint	0.8	-	own
instead it	complaint	0.8	-	own
instead of	complaint	0.2	-	own
instead of a refund	complaint	0.8	-	own
instead of answering	complaint	0.8	-	own
instead of apologising	complaint	0.8	-	own
instead of apologizing	complaint	0.8	-	own
instead of calling	complaint	0.8	-	own
instead of delivering	complaint	0.8	-	own
instead of fixing	complaint	0.8	-	own
instead of helping	complaint	0.8	-	own
instead of sending	complaint	0.8	-	own
instead of the one	complaint	0.8	-	own
instead of what	complaint	0.8	-	own
instead they	complaint	0.8	-	own
instead they sent	complaint	0.8	-	own
instead we get	complaint	0.8	-	own
instead we got	complaint	0.8	-	own
instead you	complaint	0.8	-	own
instead you sent	complaint	0.8	-	own
insufficient funds fee	problem	0.8	-	own
internal server error	problem	0.8	-	own
internet down	problem	0.8	-	own
internet is down	problem	0.8	-	own
interruption	problem	0.8	-	own
invalid	problem	0.4	-	own
invalid code	problem	0.8	-	own
is dead	problem	1	-	own
is down	problem	1	-	own
is gone	problem	1	-	own
is missing	problem	0.8	-	own
is supposed to	complaint	0.4	-	own
isn't able to	impossible	0.8	-	own
isn't allowed	impossible	0.8	-	own
isn't available	problem	1	-	own
isn't charging	problem	1	-	own
isn't connecting	problem	1	-	own
isn't correct	problem	1	-	own
isn't delivering	problem	1	-	own
isn't fixed	complaint	1	-	own
isn't going through	problem	1	-	own
isn't heating	problem	1	-	own
isn't here	problem	1	-	own
isn't letting me	problem	1	-	own
isn't loading	problem	1	-	own
isn't mine	problem	0.8	-	own
isn't playing	problem	1	-	own
isn't possible	impossible	0.8	-	own
isn't printing	problem	1	-	own
isn't recognised	problem	1	-	own
isn't recognized	problem	1	-	own
isn't registering	problem	1	-	own
isn't resolved	complaint	1	-	own
isn't responding	problem	1	-	own
isn't ringing	problem	1	-	own
isn't sending	problem	1	-	own
isn't showing	problem	1	-	own
isn't syncing	problem	1	-	own
isn't there	problem	1	-	own
isn't updating	problem	1	-	own
isn't usable	problem	1	-	own
isn't what i ordered	problem	1	-	own
isn't what it says	problem	1	-	own
isn't what was agreed	problem	1	-	own
isn't working	problem	1	-	own
isnt available	problem	1	-	own
isnt charging	problem	1	-	own
isnt connecting	problem	1	-	own
isnt correct	problem	1	-	own
isnt delivering	problem	1	-	own
isnt going through	problem	1	-	own
isnt heating	problem	1	-	own
isnt here	problem	1	-	own
isnt playing	problem	1	-	own
isnt printing	problem	1	-	own
isnt recognised	problem	1	-	own
isnt recognized	problem	1	-	own
isnt registering	problem	1	-	own
isnt responding	problem	1	-	own
isnt ringing	problem	1	-	own
isnt sending	problem	1	-	own
isnt syncing	problem	1	-	own
isnt there	problem	1	-	own
isnt updating	problem	1	-	own
isnt usable	problem	1	-	own
isnt what i ordered	problem	1	-	own
isnt what it says	problem	1	-	own
isnt what was agreed	problem	1	-	own
isnt working	problem	1	-	own
issue	problem	0.8	-	own
issue a	phrase.neutral	1	-	own
issue an	phrase.neutral	1	-	own
issue me	phrase.neutral	1	-	own
issue of	phrase.neutral	1	-	own
issued	phrase.neutral	1	-	own
issues	problem	0.8	-	own
it just says	complaint	0.8	-	own
it keeps saying	complaint	0.8	-	own
it only says	complaint	0.8	-	own
it said on	complaint	0.8	-	own
it says delivered	complaint	0.7	-	own
it says here	complaint	0.8	-	own
it says on	complaint	0.8	-	own
it still says	complaint	0.8	-	own
items missing	problem	0.8	-	own
just says	complaint	0.8	-	own
just spins	problem	1	-	own
just to be told	complaint	0.7	-	own
keep getting	problem	1	-	own
keep your promise	complaint	0.5	-	own
keep your promises	complaint	0.5	-	own
keep your word	complaint	0.5	-	own
keeps asking	problem	1	-	own
keeps beeping	problem	1	-	own
keeps bouncing	problem	1	-	own
keeps breaking	problem	1	-	own
keeps breaking down	problem	1	-	own
keeps buffering	problem	0.8	-	own
keeps crashing	problem	0.8	-	own
keeps cutting	problem	1	-	own
keeps cutting out	problem	1	-	own
keeps declining	problem	1	-	own
keeps deleting	problem	1	-	own
keeps disappearing	problem	1	-	own
keeps disconnecting	problem	1	-	own
keeps dropping	problem	1	-	own
keeps dropping off	problem	1	-	own
keeps dropping out	problem	1	-	own
keeps failing	problem	1	-	own
keeps freezing	problem	0.8	-	own
keeps going down	problem	1	-	own
keeps going off	problem	1	-	own
keeps kicking me out	problem	1	-	own
keeps loading	problem	1	-	own
keeps locking me out	problem	1	-	own
keeps logging me out	problem	1	-	own
keeps rebooting	problem	1	-	own
keeps rejecting	problem	1	-	own
keeps resetting	problem	1	-	own
keeps restarting	problem	1	-	own
keeps saying	problem	1	-	own
keeps shutting down	problem	1	-	own
keeps spinning	problem	1	-	own
keeps stopping	problem	1	-	own
keeps switching off	problem	1	-	own
keeps telling me	problem	1	-	own
keeps timing out	problem	1	-	own
keeps turning off	problem	1	-	own
keeps vanishing	problem	1	-	own
kicked me out	problem	1	-	own
kicked off	problem	0.8	-	own
kicked off my	problem	0.8	-	own
kicked off the	problem	0.8	-	own
kicked out	problem	0.8	-	own
kicks me out	problem	1	-	own
known bug	problem	0.8	-	own
lack of	complaint	0.7	-	own
lack of communication	complaint	0.7	-	own
lag	problem	0.8	-	own
lag spikes	problem	0.8	-	own
lagged	problem	0.8	-	own
lags	problem	0.8	-	own
last minute	complaint	0.7	-	own
late	delay	0.5	-	own
late again	delay	0.9	-	own
late charge	problem	0.4	-	own
later than	delay	0.5	-	own
leaflet said	complaint	0.8	-	own
leaflet says	complaint	0.8	-	own
leak	harm	0.6	-	own
leaked	harm	0.6	-	own
leaked everywhere	problem	1	-	own
leaked my data	problem	0.8	-	own
leaking	harm	0.6	-	own
leaking everywhere	problem	1	-	own
leaking pipe	problem	0.8	-	own
leaks	problem	1	-	own
leaks everywhere	problem	1	-	own
least they could do	complaint	0.5	-	own
least you can do	complaint	0.5	-	own
least you could do	complaint	0.5	-	own
left in the rain	problem	0.8	-	own
left in the street	problem	0.8	-	own
left it outside	problem	0.8	-	own
left on the doorstep	problem	0.8	-	own
left on the street	problem	0.8	-	own
left out in the rain	problem	0.8	-	own
left outside	problem	0.8	-	own
left stranded	harm	1	-	own
letter said	complaint	0.8	-	own
letter says	complaint	0.8	-	own
line is dead	problem	1	-	own
line is down	problem	0.8	-	own
line went dead	problem	1	-	own
lines are down	problem	0.8	-	own
link expired	problem	0.8	-	own
listed as	complaint	0.5	-	own
listen to customers	complaint	0.5	-	own
listen to your customers	complaint	0.5	-	own
loading forever	problem	1	-	own
locked me out	problem	0.8	-	own
locked me out of my account	problem	0.8	-	own
locked my account	problem	0.8	-	own
locked my card	problem	0.8	-	own
locked out	problem	0.8	-	own
locked up	problem	1	-	own
locks up	problem	1	-	own
logged me out	problem	1	-	own
logged out	problem	0.8	-	own
login error	problem	0.4	-	own
logs me out	problem	1	-	own
long delay	delay	0.9	-	own
long delays	delay	0.9	-	own
long line	delay	0.5	-	own
long lines	delay	0.5	-	own
long past	complaint	0.5	-	own
long queue	delay	0.5	-	own
long queues	delay	0.5	-	own
long wait	delay	0.5	-	own
look at my account	complaint	0.5	-	own
look at the file	complaint	0.5	-	own
look at your	complaint	0.5	-	own
look at your own	complaint	0.5	-	own
loses connection	problem	0.8	-	own
loses signal	problem	0.8	-	own
losing business	harm	1	-	own
losing connection	problem	0.8	-	own
losing customers	harm	1	-	own
losing money	harm	1	-	own
losing my	harm	0.6	-	own
losing our	harm	0.6	-	own
losing signal	problem	0.8	-	own
lost all my	problem	1	-	own
lost and found	phrase.neutral	1	-	own
lost bag	harm	0.6	-	own
lost baggage	harm	0.6	-	own
lost baggage claim	problem	0.8	-	own
lost bags	harm	0.6	-	own
lost business	harm	1	-	own
lost connection	problem	0.8	-	own
lost everything	problem	1	-	own
lost file	problem	0.8	-	own
lost in the post	harm	0.6	-	own
lost in transit	harm	0.6	-	own
lost item	problem	0.8	-	own
lost items	problem	0.8	-	own
lost letter	problem	0.8	-	own
lost luggage	harm	0.6	-	own
lost mail	problem	0.8	-	own
lost money	harm	1	-	own
lost my	harm	0.6	-	own
lost my application	problem	0.8	-	own
lost my bag	problem	0.8	-	own
lost my baggage	problem	0.8	-	own
lost my bags	problem	0.8	-	own
lost my booking	problem	0.8	-	own
lost my card	problem	0.8	-	own
lost my connection	problem	0.8	-	own
lost my data	problem	1	-	own
lost my file	problem	0.8	-	own
lost my form	problem	0.8	-	own
lost my luggage	problem	0.8	-	own
lost my miles	problem	0.8	-	own
lost my order	problem	0.8	-	own
lost my package	problem	0.8	-	own
lost my parcel	problem	0.8	-	own
lost my points	problem	0.8	-	own
lost my reservation	problem	0.8	-	own
lost my suitcase	problem	0.8	-	own
lost order	problem	0.8	-	own
lost our	harm	0.6	-	own
lost our bags	problem	0.8	-	own
lost our luggage	problem	0.8	-	own
lost package	harm	0.6	-	own
lost package again	problem	0.8	-	own
lost paperwork	problem	0.8	-	own
lost parcel	harm	0.6	-	own
lost post	problem	0.8	-	own
lost shipment	problem	0.8	-	own
lost signal	problem	0.4	-	own
lost the	harm	0.6	-	own
lost the file	problem	0.8	-	own
lost the form	problem	0.8	-	own
lost the letter	problem	0.8	-	own
lost the paperwork	problem	0.8	-	own
lost time	delay	0.5	-	own
low pressure water	problem	0.8	-	own
luggage is lost	problem	0.8	-	own
luggage lost	problem	0.8	-	own
luggage missing	problem	0.8	-	own
maggots	harm	0.6	-	own
maintenance issue	problem	0.8	-	own
maintenance issues	problem	0.8	-	own
make good on	complaint	0.5	-	own
make it right	complaint	0.5	-	own
make it work	complaint	0.5	-	own
make things right	complaint	0.5	-	own
make this right	complaint	0.5	-	own
make up for	complaint	0.5	-	own
makes a noise	problem	1	-	own
making a noise	problem	1	-	own
malfunction	problem	0.8	-	own
malfunctioning	problem	0.8	-	own
malfunctions	problem	0.8	-	own
marked as	complaint	0.5	-	own
marked as completed	complaint	0.5	-	own
marked as delivered	complaint	0.7	-	own
marked as paid	complaint	0.5	-	own
marked as resolved	complaint	0.5	-	own
marked as sent	complaint	0.5	-	own
marked as unpaid	complaint	0.5	-	own
marked delivered	complaint	0.7	-	own
marked it as	complaint	0.5	-	own
meant to arrive	complaint	0.5	-	own
meant to be	complaint	0.5	-	own
meant to come	complaint	0.5	-	own
meant to have	complaint	0.5	-	own
meant to work	complaint	0.5	-	own
mechanical delay	problem	0.8	-	own
mechanical failure	problem	0.8	-	own
mechanical issue	problem	0.8	-	own
mechanical issues	problem	0.8	-	own
mechanical problem	problem	0.8	-	own
mechanical problems	problem	0.8	-	own
messed up my	problem	1	-	own
messed with	harm	1	-	own
meter reading wrong	problem	0.8	-	own
mice	harm	0.6	-	own
mildew	harm	0.6	-	own
miles expired	problem	0.8	-	own
miles missing	problem	0.8	-	own
mins late	delay	0.9	-	own
minutes late	delay	0.9	-	own
mis delivered	problem	0.8	-	own
misdelivered	problem	0.8	-	own
misdiagnosed	problem	0.8	-	own
misleading	problem	0.4	-	own
misprint	problem	0.8	-	own
miss my	harm	0.6	-	own
miss my connection	harm	0.6	-	own
miss my flight	harm	0.6	-	own
miss our	harm	0.6	-	own
miss you	phrase.neutral	1	-	own
missed appointment	problem	0.4	-	own
missed call	phrase.neutral	1	-	own
missed collection	problem	0.8	-	own
missed connection	harm	0.6	-	own
missed connections	harm	0.6	-	own
missed delivery	problem	0.4	-	own
missed my	harm	0.6	-	own
missed my connection	harm	0.6	-	own
missed my flight	harm	0.6	-	own
missed our	harm	0.6	-	own
missed our flight	harm	0.6	-	own
missed pick up	problem	0.8	-	own
missed pickup	problem	0.8	-	own
missed you	phrase.neutral	1	-	own
missing	problem	0.4	-	own
missing from	problem	0.8	-	own
missing item	problem	0.8	-	own
missing items	problem	0.8	-	own
missing part	problem	0.8	-	own
missing parts	problem	0.8	-	own
missing payment	problem	0.8	-	own
missing piece	problem	0.8	-	own
missing pieces	problem	0.8	-	own
missing screws	problem	0.8	-	own
mistake	problem	0.4	-	own
mistakes	problem	0.4	-	own
mix up	problem	0.8	-	own
mix up with	problem	0.8	-	own
mixed up	problem	0.8	-	own
mixed up my	problem	0.8	-	own
mixup	problem	0.8	-	own
mold	harm	0.6	-	own
moldy	harm	0.6	-	own
money debited	problem	0.8	-	own
money deducted	problem	0.8	-	own
money taken	problem	0.8	-	own
mould	harm	0.6	-	own
mouldy	harm	0.6	-	own
mouldy bread	problem	0.8	-	own
moved my seat	problem	0.8	-	own
moved our seats	problem	0.8	-	own
must do better	complaint	0.7	-	own
mystery charge	problem	0.8	-	own
mystery charges	problem	0.8	-	own
need assistance	problem	0.4	-	own
need better	complaint	0.5	-	own
need help	problem	0.3	-	own
need it fixed	problem	0.4	-	own
need more agents	complaint	0.5	-	own
need more staff	complaint	0.5	-	own
need some help	problem	0.4	-	own
need to be fixed	complaint	0.5	-	own
need to be told	complaint	0.5	-	own
need to do better	complaint	0.7	-	own
need to do something	complaint	0.5	-	own
need to fix	problem	0.4	-	own
need to get it	complaint	0.5	-	own
need to get this	complaint	0.5	-	own
need to get your	complaint	0.5	-	own
need to hire	complaint	0.5	-	own
need to improve	complaint	0.7	-	own
need to learn	complaint	0.5	-	own
need to sort	complaint	0.5	-	own
need to stop	complaint	0.5	-	own
need to train	complaint	0.5	-	own
need to work on	complaint	0.5	-	own
needs attention	complaint	0.5	-	own
needs better	complaint	0.5	-	own
needs fixing	problem	0.4	-	own
needs fixing asap	complaint	0.5	-	own
needs improvement	complaint	0.7	-	own
needs more	complaint	0.5	-	own
needs repair	complaint	0.5	-	own
needs replacing	complaint	0.5	-	own
needs sorting	complaint	0.5	-	own
needs to be addressed	complaint	0.5	-	own
needs to be fixed	complaint	0.5	-	own
needs to be resolved	complaint	0.5	-	own
needs to be sorted	complaint	0.5	-	own
needs to be told	complaint	0.5	-	own
needs to change	complaint	0.5	-	own
needs to improve	complaint	0.7	-	own
needs to stop	complaint	0.5	-	own
needs to work	complaint	0.5	-	own
network down	problem	0.8	-	own
network is down	problem	0.8	-	own
never able to get	complaint	1	-	own
never able to reach	complaint	1	-	own
never agreed to	complaint	1	-	own
never answer	complaint	1	-	own
never answered	complaint	1	-	own
never answered the	complaint	1	-	own
never answers	complaint	1	-	own
never answers the phone	complaint	1	-	own
never apologised	complaint	1	-	own
never apologized	complaint	1	-	own
never appeared	complaint	1	-	own
never applied	complaint	1	-	own
never arrived	complaint	1	-	own
never arrives	complaint	1	-	own
never asked for	complaint	1	-	own
never asked me	complaint	1	-	own
never authorised	complaint	1	-	own
never authorized	complaint	1	-	own
never available	complaint	1	-	own
never been able to	complaint	1	-	own
never call	complaint	1	-	own
never called	complaint	1	-	own
never called me	complaint	1	-	own
never called us	complaint	1	-	own
never calls back	complaint	1	-	own
never came	complaint	1	-	own
never came back	complaint	1	-	own
never came through	complaint	1	-	own
never comes	complaint	1	-	own
never consented	complaint	1	-	own
never credited	complaint	1	-	own
never delivered	complaint	1	-	own
never delivers	complaint	1	-	own
never emailed	complaint	1	-	own
never enough staff	complaint	1	-	own
never explained	complaint	1	-	own
never fix	complaint	1	-	own
never fixed	complaint	1	-	own
never get a reply	complaint	1	-	own
never get an answer	complaint	1	-	own
never get my	complaint	1	-	own
never get through	complaint	1	-	own
never given	complaint	1	-	own
never got	complaint	1	-	own
never got a	complaint	1	-	own
never got a reply	complaint	1	-	own
never got an answer	complaint	1	-	own
never got it	complaint	1	-	own
never got my	complaint	1	-	own
never got our	complaint	1	-	own
never got the	complaint	1	-	own
never got the code	problem	0.8	-	own
never got through	complaint	1	-	own
never had an answer	complaint	1	-	own
never happened	complaint	1	-	own
never heard anything	complaint	1	-	own
never heard from	complaint	1	-	own
never helped	complaint	1	-	own
never helps	complaint	1	-	own
never in stock	complaint	1	-	own
never informed	complaint	1	-	own
never informed me	complaint	1	-	own
never listen	complaint	1	-	own
never listened	complaint	1	-	own
never materialised	complaint	1	-	own
never materialized	complaint	1	-	own
never mentioned	complaint	1	-	own
never offered	complaint	1	-	own
never on time	complaint	1	-	own
never ordered	complaint	1	-	own
never phoned	complaint	1	-	own
never pick up	complaint	1	-	own
never picked up	complaint	1	-	own
never picks up	complaint	1	-	own
never posted	complaint	1	-	own
never processed	complaint	1	-	own
never rang	complaint	1	-	own
never rang back	complaint	1	-	own
never read my	complaint	1	-	own
never ready	complaint	1	-	own
never received	complaint	1	-	own
never refunded	complaint	1	-	own
never requested	complaint	1	-	own
never resolved	complaint	1	-	own
never sent	complaint	1	-	own
never sent me	complaint	1	-	own
never showed	complaint	1	-	own
never showed up	complaint	1	-	own
never showed up again	complaint	1	-	own
never signed up for	complaint	1	-	own
never there when	complaint	1	-	own
never told	complaint	1	-	own
never told me	complaint	1	-	own
never told us	complaint	1	-	own
never turned up	complaint	1	-	own
never worked	problem	1	-	own
never worked properly	complaint	1	-	own
never worked right	complaint	1	-	own
never works	problem	1	-	own
never works properly	complaint	1	-	own
no ac	problem	0.8	-	own
no access	problem	0.4	-	own
no accountability	complaint	0.8	-	own
no acknowledgement	complaint	0.8	-	own
no acknowledgment	complaint	0.8	-	own
no action	complaint	0.8	-	own
no action taken	complaint	0.8	-	own
no advance notice	complaint	0.8	-	own
no advance warning	complaint	0.8	-	own
no agents	problem	0.8	-	own
no air con	problem	0.8	-	own
no air conditioning	problem	0.8	-	own
no alternative	problem	0.8	-	own
no apologies	complaint	0.8	-	own
no apology	complaint	0.7	-	own
no apology from	complaint	0.8	-	own
no attempt made	complaint	0.8	-	own
no attempt to	complaint	0.8	-	own
no attempts to	complaint	0.8	-	own
no audio	problem	0.8	-	own
no bag	problem	0.8	-	own
no bags	problem	0.8	-	own
no bars	problem	0.8	-	own
no bed	problem	0.8	-	own
no beds	problem	0.4	-	own
no better than before	complaint	0.8	-	own
no broadband	problem	0.8	-	own
no call	complaint	0.8	-	own
no calls	complaint	0.8	-	own
no calls returned	complaint	0.8	-	own
no card	problem	0.4	-	own
no card left	complaint	0.8	-	own
no change	complaint	0.8	-	own
no change since	complaint	0.8	-	own
no change there	complaint	0.8	-	own
no channels	problem	0.8	-	own
no choice	problem	0.8	-	own
no code	problem	0.8	-	own
no common sense	complaint	0.8	-	own
no communication	complaint	0.7	-	own
no compassion	complaint	0.8	-	own
no compensation	complaint	0.7	-	own
no complaints from	phrase.neutral	1	-	own
no concern for	complaint	0.8	-	own
no confirmation	problem	0.4	-	own
no confirmation email	problem	0.8	-	own
no connection	problem	0.4	-	own
no connection since	problem	0.8	-	own
no consideration	complaint	0.8	-	own
no contact	complaint	0.8	-	own
no contact from	complaint	0.8	-	own
no contact number	complaint	0.8	-	own
no courtesy	complaint	0.8	-	own
no coverage	problem	0.8	-	own
no credit	complaint	0.8	-	own
no credit given	complaint	0.8	-	own
no crew	problem	0.8	-	own
no data	problem	0.8	-	own
no delivery	problem	0.8	-	own
no delivery attempt	complaint	0.8	-	own
no dial tone	problem	0.8	-	own
no difference	complaint	0.8	-	own
no drinks	problem	0.8	-	own
no driver	problem	0.8	-	own
no drivers	problem	0.8	-	own
no electricity	problem	0.8	-	own
no email	problem	0.4	-	own
no empathy from	complaint	0.8	-	own
no end in sight	complaint	0.8	-	own
no engineer	problem	0.8	-	own
no estimated time	complaint	0.8	-	own
no eta	complaint	0.8	-	own
no explanation	complaint	0.7	-	own
no fix	complaint	0.8	-	own
no fix in sight	complaint	0.8	-	own
no fix yet	complaint	0.8	-	own
no follow through	complaint	0.8	-	own
no follow up	complaint	0.8	-	own
no followup	complaint	0.8	-	own
no food	problem	0.8	-	own
no gas	problem	0.8	-	own
no gesture	complaint	0.8	-	own
no goodwill	complaint	0.8	-	own
no goodwill gesture	complaint	0.8	-	own
no heads up	complaint	0.8	-	own
no heating	problem	0.8	-	own
no help	complaint	1	-	own
no help at all	complaint	1	-	own
no hot water	problem	0.8	-	own
no idea when	complaint	0.8	-	own
no idea where	complaint	0.8	-	own
no image	problem	0.4	-	own
no improvement	complaint	0.8	-	own
no improvement since	complaint	0.8	-	own
no info	complaint	0.7	-	own
no information	complaint	0.7	-	own
no instructions	problem	0.8	-	own
no internet	problem	0.4	-	own
no internet since	problem	0.8	-	own
no joy	complaint	0.8	-	own
no knock	complaint	0.8	-	own
no knock on	complaint	0.8	-	own
no label	problem	0.8	-	own
no letter	problem	0.4	-	own
no lift	problem	0.8	-	own
no lights	problem	0.8	-	own
no logic	complaint	0.8	-	own
no longer able	complaint	0.8	-	own
no longer accept	complaint	0.8	-	own
no longer available	problem	0.4	-	own
no longer fits	complaint	0.8	-	own
no longer get	complaint	0.8	-	own
no longer loads	complaint	0.8	-	own
no longer offer	complaint	0.8	-	own
no longer opens	complaint	0.8	-	own
no longer possible	complaint	0.8	-	own
no longer receive	complaint	0.8	-	own
no longer shows	complaint	0.8	-	own
no longer supported	problem	0.4	-	own
no longer valid	complaint	0.8	-	own
no longer working	problem	1	-	own
no longer works	problem	1	-	own
no luggage	problem	0.8	-	own
no manual	problem	0.8	-	own
no meal	problem	0.8	-	own
no network	problem	0.4	-	own
no note	complaint	0.8	-	own
no note left	complaint	0.8	-	own
no notice	complaint	0.7	-	own
no notification	complaint	0.7	-	own
no number to call	complaint	0.8	-	own
no offer of	complaint	0.8	-	own
no offer to	complaint	0.8	-	own
no one apologised	complaint	1	-	own
no one apologized	complaint	1	-	own
no one at home over there	complaint	1	-	own
no one at reception	complaint	1	-	own
no one at the	problem	0.8	-	own
no one at the counter	complaint	1	-	own
no one at the desk	complaint	1	-	own
no one available	complaint	1	-	own
no one bothered	complaint	1	-	own
no one bothered to	complaint	1	-	own
no one bothers	complaint	1	-	own
no one calls back	complaint	1	-	own
no one came	complaint	1	-	own
no one came by	complaint	1	-	own
no one came out	complaint	1	-	own
no one can explain	complaint	1	-	own
no one can help me	complaint	1	-	own
no one can say	complaint	1	-	own
no one can tell me	complaint	1	-	own
no one cares about	complaint	1	-	own
no one checked	complaint	1	-	own
no one could explain	complaint	1	-	own
no one could help	complaint	1	-	own
no one could tell me	complaint	1	-	own
no one did anything	complaint	1	-	own
no one does anything	complaint	1	-	own
no one emailed	complaint	1	-	own
no one ever answered	complaint	1	-	own
no one ever called	complaint	1	-	own
no one ever came	complaint	1	-	own
no one ever replied	complaint	1	-	own
no one got in touch	complaint	1	-	own
no one has been in touch	complaint	1	-	own
no one has done	complaint	1	-	own
no one has got back	complaint	1	-	own
no one helped	complaint	1	-	own
no one in charge	complaint	1	-	own
no one informed me	complaint	1	-	own
no one informed us	complaint	1	-	own
no one is there	complaint	1	-	own
no one knows	complaint	1	-	own
no one knows where	complaint	0.8	-	own
no one listened	complaint	1	-	own
no one listens	complaint	1	-	own
no one noticed	complaint	1	-	own
no one on duty	complaint	1	-	own
no one phoned	complaint	1	-	own
no one phones back	complaint	1	-	own
no one picked up	complaint	1	-	own
no one rang	complaint	1	-	own
no one rang back	complaint	1	-	own
no one reads	complaint	1	-	own
no one responsible	complaint	1	-	own
no one said sorry	complaint	1	-	own
no one seems to care	complaint	1	-	own
no one seems to know	complaint	1	-	own
no one showed	complaint	1	-	own
no one showed up	complaint	1	-	own
no one shows up	complaint	1	-	own
no one spoke to us	complaint	1	-	own
no one takes responsibility	complaint	1	-	own
no one tells me	complaint	1	-	own
no one tells you anything	complaint	1	-	own
no one there	problem	0.8	-	own
no one to ask	complaint	1	-	own
no one to help	complaint	1	-	own
no one to speak to	complaint	1	-	own
no one to talk to	complaint	1	-	own
no one told me	complaint	1	-	own
no one told us	complaint	1	-	own
no one told you	complaint	1	-	own
no one turned up	complaint	1	-	own
no one wanted to	complaint	1	-	own
no one wants to	complaint	1	-	own
no one was there	complaint	1	-	own
no one will help	complaint	1	-	own
no one will tell me	complaint	1	-	own
no one willing to help	complaint	1	-	own
no one wrote	complaint	1	-	own
no option	problem	0.4	-	own
no option to	impossible	0.8	-	own
no options	problem	0.4	-	own
no order	problem	0.8	-	own
no ownership	complaint	0.8	-	own
no package	problem	0.8	-	own
no parcel	problem	0.8	-	own
no phone line	problem	0.8	-	own
no phone number	complaint	0.8	-	own
no picture	problem	0.4	-	own
no pilot	problem	0.8	-	own
no place to	problem	0.8	-	own
no power	problem	0.4	-	own
no power since	problem	0.8	-	own
no pressure	phrase.neutral	1	-	own
no prior notice	complaint	0.8	-	own
no progress at	complaint	0.8	-	own
no reason	complaint	0.4	-	own
no receipt	problem	0.4	-	own
no reception	problem	0.8	-	own
no record	complaint	0.7	-	own
no record of	problem	1	-	own
no refreshments	problem	0.8	-	own
no refund in	complaint	0.8	-	own
no refund yet	complaint	0.8	-	own
no regard for	complaint	0.8	-	own
no resolution	complaint	0.8	-	own
no respect for	complaint	0.8	-	own
no responsibility	complaint	0.8	-	own
no result	complaint	0.8	-	own
no results	complaint	0.8	-	own
no ring	complaint	0.8	-	own
no room for	problem	0.8	-	own
no satisfaction	complaint	0.8	-	own
no seat	problem	0.4	-	own
no seats	problem	0.4	-	own
no seats left	problem	0.4	-	own
no sense of urgency	complaint	0.8	-	own
no service	problem	0.4	-	own
no service since	problem	0.8	-	own
no show	complaint	0.7	-	own
no show again	problem	0.8	-	own
no sign of	problem	1	-	own
no sign of anyone	complaint	0.8	-	own
no sign of it	problem	1	-	own
no sign of life	complaint	0.8	-	own
no sign of my	problem	1	-	own
no signal	problem	0.4	-	own
no signal since	problem	0.8	-	own
no soap	problem	0.8	-	own
no solution	complaint	0.8	-	own
no sorry	complaint	0.8	-	own
no sound	problem	0.4	-	own
no staff	problem	0.8	-	own
no straight answer	complaint	0.7	-	own
no strings	phrase.neutral	1	-	own
no suitcase	problem	0.8	-	own
no sympathy	complaint	0.8	-	own
no technician	problem	0.8	-	own
no timeline	complaint	0.8	-	own
no timescale	complaint	0.8	-	own
no toilet paper	problem	0.8	-	own
no towels	problem	0.8	-	own
no trace	problem	1	-	own
no trace of	problem	1	-	own
no tv	problem	0.8	-	own
no urgency from	complaint	0.8	-	own
no verification code	problem	0.8	-	own
no warning	complaint	0.7	-	own
no water	problem	0.4	-	own
no water since	problem	0.8	-	own
no way of	problem	0.8	-	own
no way to	impossible	0.8	-	own
no way to contact	complaint	0.8	-	own
no way to get	complaint	0.8	-	own
no way to reach	complaint	0.8	-	own
no way to speak	complaint	0.8	-	own
no way to talk	complaint	0.8	-	own
no wi fi	problem	0.8	-	own
no wifi	problem	0.8	-	own
nobody apologised	complaint	1	-	own
nobody apologized	complaint	1	-	own
nobody at home over there	complaint	1	-	own
nobody at reception	complaint	1	-	own
nobody at the	problem	0.8	-	own
nobody at the counter	complaint	1	-	own
nobody at the desk	complaint	1	-	own
nobody available	complaint	1	-	own
nobody bothered	complaint	1	-	own
nobody bothered to	complaint	1	-	own
nobody bothers	complaint	1	-	own
nobody calls back	complaint	1	-	own
nobody came	complaint	1	-	own
nobody came by	complaint	1	-	own
nobody came out	complaint	1	-	own
nobody can explain	complaint	1	-	own
nobody can help me	complaint	1	-	own
nobody can say	complaint	1	-	own
nobody can tell me	complaint	1	-	own
nobody cares about	complaint	1	-	own
nobody checked	complaint	1	-	own
nobody could explain	complaint	1	-	own
nobody could help	complaint	1	-	own
nobody could tell me	complaint	1	-	own
nobody did anything	complaint	1	-	own
nobody does anything	complaint	1	-	own
nobody emailed	complaint	1	-	own
nobody ever answered	complaint	1	-	own
nobody ever called	complaint	1	-	own
nobody ever came	complaint	1	-	own
nobody ever replied	complaint	1	-	own
nobody got in touch	complaint	1	-	own
nobody has been in touch	complaint	1	-	own
nobody has done	complaint	1	-	own
nobody has got back	complaint	1	-	own
nobody helped	complaint	1	-	own
nobody helps	complaint	1	-	own
nobody in charge	complaint	1	-	own
nobody informed me	complaint	1	-	own
nobody informed us	complaint	1	-	own
nobody is there	complaint	1	-	own
nobody knows	complaint	1	-	own
nobody listened	complaint	1	-	own
nobody listens	complaint	1	-	own
nobody noticed	complaint	1	-	own
nobody on duty	complaint	1	-	own
nobody phoned	complaint	1	-	own
nobody phones back	complaint	1	-	own
nobody picked up	complaint	1	-	own
nobody rang	complaint	1	-	own
nobody rang back	complaint	1	-	own
nobody reads	complaint	1	-	own
nobody responsible	complaint	1	-	own
nobody said sorry	complaint	1	-	own
nobody seems to care	complaint	1	-	own
nobody seems to know	complaint	1	-	own
nobody showed	complaint	1	-	own
nobody showed up	complaint	1	-	own
nobody shows up	complaint	1	-	own
nobody spoke to us	complaint	1	-	own
nobody takes responsibility	complaint	1	-	own
nobody tells me	complaint	1	-	own
nobody tells you anything	complaint	1	-	own
nobody there	problem	0.8	-	own
nobody to ask	complaint	1	-	own
nobody to help	complaint	1	-	own
nobody to speak to	complaint	1	-	own
nobody to talk to	complaint	1	-	own
nobody told me	complaint	1	-	own
nobody told us	complaint	1	-	own
nobody told you	complaint	1	-	own
nobody turned up	complaint	1	-	own
nobody wanted to	complaint	1	-	own
nobody wants to	complaint	1	-	own
nobody was there	complaint	1	-	own
nobody will help	complaint	1	-	own
nobody will tell me	complaint	1	-	own
nobody willing to help	complaint	1	-	own
nobody wrote	complaint	1	-	own
noone answered the phone	complaint	1	-	own
noone answers my	complaint	1	-	own
noone answers the phone	complaint	1	-	own
noone apologised	complaint	1	-	own
noone apologized	complaint	1	-	own
noone at home over there	complaint	1	-	own
noone at reception	complaint	1	-	own
noone at the counter	complaint	1	-	own
noone at the desk	complaint	1	-	own
noone available	complaint	1	-	own
noone bothered	complaint	1	-	own
noone bothered to	complaint	1	-	own
noone bothers	complaint	1	-	own
noone called back	complaint	1	-	own
noone called us	complaint	1	-	own
noone calls back	complaint	1	-	own
noone came by	complaint	1	-	own
noone came out	complaint	1	-	own
noone can explain	complaint	1	-	own
noone can help me	complaint	1	-	own
noone can say	complaint	1	-	own
noone can tell me	complaint	1	-	own
noone cares about	complaint	1	-	own
noone checked	complaint	1	-	own
noone could explain	complaint	1	-	own
noone could help	complaint	1	-	own
noone could tell me	complaint	1	-	own
noone did anything	complaint	1	-	own
noone does anything	complaint	1	-	own
noone emailed	complaint	1	-	own
noone ever answered	complaint	1	-	own
noone ever called	complaint	1	-	own
noone ever came	complaint	1	-	own
noone ever replied	complaint	1	-	own
noone got in touch	complaint	1	-	own
noone has been in touch	complaint	1	-	own
noone has done	complaint	1	-	own
noone has got back	complaint	1	-	own
noone in charge	complaint	1	-	own
noone informed me	complaint	1	-	own
noone informed us	complaint	1	-	own
noone is there	complaint	1	-	own
noone listened	complaint	1	-	own
noone listens	complaint	1	-	own
noone noticed	complaint	1	-	own
noone on duty	complaint	1	-	own
noone phoned	complaint	1	-	own
noone phones back	complaint	1	-	own
noone picked up	complaint	1	-	own
noone picks up the phone	complaint	1	-	own
noone rang	complaint	1	-	own
noone rang back	complaint	1	-	own
noone reads	complaint	1	-	own
noone responsible	complaint	1	-	own
noone said sorry	complaint	1	-	own
noone seems to care	complaint	1	-	own
noone seems to know	complaint	1	-	own
noone showed	complaint	1	-	own
noone showed up	complaint	1	-	own
noone shows up	complaint	1	-	own
noone spoke to us	complaint	1	-	own
noone takes responsibility	complaint	1	-	own
noone tells me	complaint	1	-	own
noone tells you anything	complaint	1	-	own
noone to ask	complaint	1	-	own
noone to help	complaint	1	-	own
noone to speak to	complaint	1	-	own
noone to talk to	complaint	1	-	own
noone told me	complaint	1	-	own
noone told us	complaint	1	-	own
noone told you	complaint	1	-	own
noone turned up	complaint	1	-	own
noone wanted to	complaint	1	-	own
noone wants to	complaint	1	-	own
noone was there	complaint	1	-	own
noone will help	complaint	1	-	own
noone will tell me	complaint	1	-	own
noone willing to help	complaint	1	-	own
noone wrote	complaint	1	-	own
noshow	problem	0.8	-	own
not a peep	complaint	0.8	-	own
not a sausage	complaint	0.8	-	own
not a sign of	problem	1	-	own
not a way to run	complaint	0.8	-	own
not a way to treat	complaint	0.8	-	own
not a word	complaint	0.8	-	own
not a word from	complaint	0.8	-	own
not able to	impossible	0.8	-	own
not accepted	problem	1	-	own
not accepting	problem	1	-	own
not accessible	problem	1	-	own
not allowed	impossible	0.35	-	own
not allowing	impossible	0.8	-	own
not an apology	complaint	0.8	-	own
not an explanation	complaint	0.8	-	own
not answered my	complaint	0.8	-	own
not applied	problem	1	-	own
not arrived	complaint	1	-	own
not arrived yet	complaint	0.8	-	own
not as ordered	problem	1	-	own
not available	problem	0.4	-	own
not been addressed	complaint	0.8	-	own
not been answered	complaint	0.8	-	own
not been applied	complaint	0.8	-	own
not been called	complaint	0.8	-	own
not been collected	complaint	0.8	-	own
not been contacted	complaint	0.8	-	own
not been credited	complaint	0.8	-	own
not been delivered	complaint	1	-	own
not been emptied	complaint	0.8	-	own
not been fixed	complaint	0.8	-	own
not been informed	complaint	0.8	-	own
not been paid	complaint	0.8	-	own
not been picked up	complaint	0.8	-	own
not been processed	complaint	0.8	-	own
not been refunded	complaint	0.8	-	own
not been repaired	complaint	0.8	-	own
not been replaced	complaint	0.8	-	own
not been resolved	complaint	1	-	own
not been sorted	complaint	0.8	-	own
not been told	complaint	0.8	-	own
not been updated	complaint	0.8	-	own
not booting	problem	1	-	own
not called back	complaint	0.8	-	own
not called me	complaint	0.8	-	own
not care about	complaint	0.8	-	own
not caring about	complaint	0.8	-	own
not charging	problem	1	-	own
not come	complaint	1	-	own
not come yet	complaint	0.8	-	own
not compatible	problem	1	-	own
not connected	problem	0.8	-	own
not connecting	problem	1	-	own
not cooling	problem	1	-	own
not credited	problem	1	-	own
not delivered	complaint	1	-	own
not dispatched	complaint	0.8	-	own
not displayed	problem	1	-	own
not displaying	problem	1	-	own
not doing anything	complaint	0.8	-	own
not doing anything about	complaint	0.8	-	own
not doing their job	complaint	0.8	-	own
not doing your job	complaint	0.8	-	own
not done anything	complaint	0.8	-	own
not done anything about	complaint	0.8	-	own
not downloading	problem	1	-	own
not even	complaint	0.4	-	own
not even an apology	complaint	0.7	-	own
not fix anything	complaint	0.8	-	own
not fixed	complaint	1	-	own
not for me to	problem	0.8	-	own
not functioning	problem	1	-	own
not getting	problem	1	-	own
not given	complaint	0.8	-	own
not going through	problem	1	-	own
not good customer service	complaint	0.8	-	own
not heating	problem	1	-	own
not help	complaint	1	-	own
not help anyone	complaint	0.8	-	own
not helpful	complaint	1	-	own
not helping	complaint	1	-	own
not here yet	complaint	0.8	-	own
not honored	complaint	0.8	-	own
not honoring	complaint	0.8	-	own
not honoured	complaint	0.8	-	own
not honouring	complaint	0.8	-	own
not how you treat	complaint	0.8	-	own
not in stock	problem	1	-	own
not included	problem	1	-	own
not informed	complaint	0.8	-	own
not left yet	complaint	0.8	-	own
not legible	problem	1	-	own
not let me	impossible	0.8	-	own
not letting me	problem	1	-	own
not listening	complaint	0.8	-	own
not loading	problem	1	-	own
not mine	problem	0.8	-	own
not moved since	complaint	0.8	-	own
not my account	problem	0.8	-	own
not my address	complaint	0.8	-	own
not my fault	complaint	0.8	-	own
not my job	complaint	0.8	-	own
not my mistake	complaint	0.8	-	own
not my name	problem	0.8	-	own
not my order	problem	0.8	-	own
not my parcel	problem	0.8	-	own
not my problem	complaint	0.8	-	own
not my responsibility	complaint	0.8	-	own
not notified	complaint	0.8	-	own
not once	complaint	0.7	-	own
not once did	complaint	0.8	-	own
not one call	complaint	0.8	-	own
not one of them	complaint	0.8	-	own
not one of you	complaint	0.8	-	own
not one person	complaint	0.8	-	own
not one single	complaint	0.8	-	own
not one word	complaint	0.8	-	own
not opening	problem	1	-	own
not opening anymore	problem	0.8	-	own
not our fault	complaint	0.8	-	own
not paid me	complaint	0.8	-	own
not picking up	complaint	0.8	-	own
not picking up the phone	complaint	0.8	-	own
not playing	problem	1	-	own
not possible	impossible	0.8	-	own
not powering on	problem	1	-	own
not printing	problem	1	-	own
not processed	problem	1	-	own
not properly	complaint	0.8	-	own
not provided	complaint	0.8	-	own
not provided a	complaint	0.8	-	own
not provided any	complaint	0.8	-	own
not provided with	complaint	0.8	-	own
not reachable	problem	1	-	own
not received	problem	1	-	own
not received the code	problem	0.8	-	own
not receiving	problem	1	-	own
not recognised	problem	1	-	own
not recognising	problem	1	-	own
not recognized	problem	1	-	own
not recognizing	problem	1	-	own
not recording	problem	1	-	own
not refunded	problem	1	-	own
not refunded me	complaint	0.8	-	own
not registering	problem	1	-	own
not resolved	complaint	1	-	own
not responding	problem	1	-	own
not ringing	problem	1	-	own
not saving	problem	1	-	own
not scanning	problem	1	-	own
not sending	problem	1	-	own
not shipped	complaint	0.8	-	own
not shipped yet	complaint	0.8	-	own
not showing	problem	1	-	own
not showing up	problem	1	-	own
not shown up	complaint	0.8	-	own
not sitting together	problem	0.8	-	own
not solve anything	complaint	0.8	-	own
not solved	complaint	1	-	own
not starting	problem	1	-	own
not streaming	problem	1	-	own
not supposed to	complaint	0.5	-	own
not sure why	problem	0.4	-	own
not switching on	problem	1	-	own
not syncing	problem	1	-	own
not taking calls	complaint	0.8	-	own
not taking my	complaint	0.8	-	own
not the way to run	complaint	0.8	-	own
not the way to treat	complaint	0.8	-	own
not told	complaint	0.8	-	own
not turned up	complaint	0.8	-	own
not turning on	problem	1	-	own
not updated	problem	1	-	own
not updating	problem	1	-	own
not uploading	problem	1	-	own
not usable	problem	1	-	own
not valid	problem	1	-	own
not visible	problem	1	-	own
not what i agreed to	complaint	0.8	-	own
not what i asked for	complaint	0.8	-	own
not what i booked	complaint	0.8	-	own
not what i paid for	complaint	1	-	own
not what i signed up for	complaint	0.8	-	own
not what i was told	complaint	1	-	own
not what it says	complaint	0.8	-	own
not what the website says	complaint	0.8	-	own
not what was agreed	complaint	0.8	-	own
not what was promised	complaint	1	-	own
not what we agreed	complaint	0.8	-	own
not what we booked	complaint	0.8	-	own
not what we ordered	complaint	0.8	-	own
not what we paid for	complaint	0.8	-	own
not what you promised	complaint	0.8	-	own
not what you said	complaint	0.8	-	own
not what you told me	complaint	0.8	-	own
not worked	problem	1	-	own
not working	problem	1	-	own
not yet arrived	complaint	0.8	-	own
not yet fixed	complaint	0.8	-	own
not yet received	complaint	0.8	-	own
not yet resolved	complaint	0.8	-	own
nothing adds up	complaint	0.8	-	own
nothing appears	problem	1	-	own
nothing arrived	problem	1	-	own
nothing at all from	complaint	0.8	-	own
nothing but delays	complaint	0.8	-	own
nothing but empty	complaint	0.8	-	own
nothing but excuses	complaint	0.8	-	own
nothing but headaches	complaint	0.8	-	own
nothing but issues	complaint	0.8	-	own
nothing but problems	complaint	0.8	-	own
nothing but stress	complaint	0.8	-	own
nothing but trouble	complaint	0.8	-	own
nothing came	problem	1	-	own
nothing came through	problem	1	-	own
nothing changed	problem	1	-	own
nothing changes	problem	1	-	own
nothing comes up	problem	1	-	own
nothing ever changes	complaint	0.8	-	own
nothing ever happens	complaint	0.8	-	own
nothing fits	complaint	0.8	-	own
nothing from them	complaint	0.8	-	own
nothing from you	complaint	0.8	-	own
nothing gets done	complaint	0.8	-	own
nothing gets fixed	complaint	0.8	-	own
nothing gets resolved	complaint	0.8	-	own
nothing got done	complaint	0.8	-	own
nothing got fixed	complaint	0.8	-	own
nothing happened	complaint	1	-	own
nothing happens	complaint	1	-	own
nothing happens when	problem	1	-	own
nothing has arrived	complaint	0.8	-	own
nothing has been done	complaint	1	-	own
nothing has been fixed	complaint	0.8	-	own
nothing has been resolved	complaint	0.8	-	own
nothing has been sent	complaint	0.8	-	own
nothing has been sorted	complaint	0.8	-	own
nothing has changed	problem	1	-	own
nothing has come	complaint	0.8	-	own
nothing has happened	complaint	0.8	-	own
nothing i can do	complaint	0.8	-	own
nothing in it	complaint	0.8	-	own
nothing in my account	complaint	0.8	-	own
nothing in my inbox	complaint	0.8	-	own
nothing in the post	complaint	0.8	-	own
nothing is being done	complaint	0.8	-	own
nothing is done	complaint	0.8	-	own
nothing is working	problem	1	-	own
nothing loads	problem	1	-	own
nothing matches	complaint	0.8	-	own
nothing shows	problem	1	-	own
nothing shows up	problem	1	-	own
nothing since	complaint	0.8	-	own
nothing since i	complaint	0.8	-	own
nothing since then	complaint	0.8	-	own
nothing they can do	complaint	0.8	-	own
nothing to show for it	complaint	0.8	-	own
nothing was delivered	complaint	0.8	-	own
nothing was done	complaint	1	-	own
nothing was explained	complaint	0.8	-	own
nothing was fixed	complaint	0.8	-	own
nothing was offered	complaint	0.8	-	own
nothing was resolved	complaint	0.8	-	own
nothing was said	complaint	0.8	-	own
nothing was sent	complaint	0.8	-	own
nothing was sorted	complaint	0.8	-	own
nothing was working	problem	1	-	own
nothing works	complaint	1	-	own
nothing yet	complaint	0.8	-	own
nothing you can do	complaint	0.8	-	own
nowhere to be found	problem	1	-	own
nowhere to be seen	problem	1	-	own
off again	problem	1	-	own
off milk	problem	0.8	-	own
offline again	problem	0.8	-	own
on the blink	problem	1	-	own
on the fritz	problem	1	-	own
once again	complaint	0.7	-	own
one missing	problem	0.8	-	own
one says	complaint	0.8	-	own
one would hope	complaint	0.5	-	own
only half	problem	0.8	-	own
only says	complaint	0.8	-	own
only to	complaint	0.4	-	own
opened box	problem	0.8	-	own
ought to	complaint	0.5	-	own
out again	problem	1	-	own
out of action	problem	1	-	own
out of date food	problem	0.8	-	own
out of network	problem	0.4	-	own
out of order	problem	0.8	-	own
out of pocket	harm	1	-	own
out of service	problem	0.8	-	own
out of stock	problem	0.8	-	own
outage	problem	0.8	-	own
outages	problem	0.8	-	own
over charged	problem	0.8	-	own
over sold	problem	0.8	-	own
overbook	problem	0.8	-	own
overbooked	harm	0.6	-	own
overbooking	problem	0.8	-	own
overcharge	problem	0.8	-	own
overcharged	problem	0.8	-	own
overcharging	problem	0.8	-	own
overdue	delay	0.4	-	own
overflowing	problem	1	-	own
overheated	problem	1	-	own
overheating	problem	1	-	own
overheats	problem	1	-	own
oversell	problem	0.8	-	own
overselling	problem	0.8	-	own
oversold	problem	0.8	-	own
packed in	problem	1	-	own
packed up	problem	1	-	own
packet loss	problem	0.8	-	own
page says	complaint	0.8	-	own
paid extra	complaint	0.7	-	own
paid for	complaint	0.2	-	own
parking fine	problem	0.4	-	own
part of my order	problem	0.8	-	own
part of the order	problem	0.8	-	own
parts missing	problem	0.8	-	own
password reset loop	problem	0.8	-	own
past due date	complaint	0.5	-	own
past its	complaint	0.5	-	own
past its date	problem	0.8	-	own
past the date	complaint	0.5	-	own
pay for	complaint	0.2	-	own
paying for	complaint	0.2	-	own
payment bounced	problem	0.8	-	own
payment declined	problem	0.8	-	own
payment failed	problem	0.8	-	own
payment missing	problem	0.8	-	own
payment rejected	problem	0.8	-	own
peeled off	problem	1	-	own
peeling off	problem	1	-	own
penalty fee	problem	0.8	-	own
pending	delay	0.2	-	own
phishing	problem	0.8	-	own
phone is dead	problem	1	-	own
phone lines down	problem	0.8	-	own
pick up the damn	complaint	0.5	-	own
pick up the phone	complaint	0.5	-	own
pick up your phone	complaint	0.5	-	own
pieces missing	problem	0.8	-	own
playing up	problem	1	-	own
please fix	problem	0.4	-	own
please help	problem	0.3	-	own
please resolve	problem	0.4	-	own
please sort	problem	0.4	-	own
pls fix	problem	0.4	-	own
pls help	problem	0.4	-	own
plz fix	problem	0.4	-	own
plz help	problem	0.4	-	own
points expired	problem	0.8	-	own
points gone	problem	0.8	-	own
points missing	problem	0.8	-	own
poor signal	problem	0.4	-	own
postponed	delay	0.5	-	own
power cut	problem	0.8	-	own
power cuts	problem	0.8	-	own
power outage	problem	0.8	-	own
powercut	problem	0.8	-	own
price hike	problem	0.8	-	own
price hikes	problem	0.8	-	own
price increase	problem	0.4	-	own
price increases	problem	0.4	-	own
price rise	problem	0.4	-	own
price went up	problem	0.8	-	own
prices went up	problem	0.8	-	own
privacy breach	problem	0.8	-	own
prob	problem	0.8	-	own
problem	problem	0.7	-	own
problem solving	phrase.neutral	1	-	own
problems	problem	0.7	-	own
probs	problem	0.8	-	own
promised a call	complaint	0.8	-	own
promised a call back	complaint	0.8	-	own
promised a callback	complaint	0.8	-	own
promised a refund	complaint	0.8	-	own
promised an email	complaint	0.8	-	own
promised an engineer	complaint	0.8	-	own
promised and	complaint	0.8	-	own
promised but	complaint	0.8	-	own
promised by	complaint	0.8	-	own
promised delivery	complaint	0.8	-	own
promised for	complaint	0.8	-	own
promised me	complaint	0.8	-	own
promised me a call	complaint	0.8	-	own
promised me a refund	complaint	0.8	-	own
promised to call	complaint	0.8	-	own
promised to call back	complaint	0.8	-	own
promised to fix	complaint	0.8	-	own
promised to refund	complaint	0.8	-	own
promised to send	complaint	0.8	-	own
promised us	complaint	0.8	-	own
promised us a refund	complaint	0.8	-	own
promised within	complaint	0.8	-	own
promo code doesn't	problem	0.8	-	own
put back	complaint	0.5	-	own
put it back	complaint	0.5	-	own
put it right	complaint	0.5	-	own
put the price up	problem	0.8	-	own
put things right	complaint	0.5	-	own
put this right	complaint	0.5	-	own
put up the price	problem	0.8	-	own
put your prices up	problem	0.8	-	own
question mark	problem	0.4	-	own
queue	delay	0.4	-	own
queueing	delay	0.5	-	own
queues	delay	0.4	-	own
queuing	delay	0.5	-	own
quirk	problem	0.4	-	own
quit working	problem	1	-	own
raised my bill	problem	0.8	-	own
raised my rate	problem	0.8	-	own
raised the price	problem	0.8	-	own
random charge	problem	0.8	-	own
random charges	problem	0.8	-	own
rat	harm	0.6	-	own
rate hike	problem	0.8	-	own
rate increase	problem	0.4	-	own
rather than	complaint	0.2	-	own
rats	harm	0.6	-	own
rattling	problem	1	-	own
raw chicken	problem	0.8	-	own
raw inside	problem	0.8	-	own
re scheduled	delay	0.5	-	own
read my email	complaint	0.5	-	own
read my emails	complaint	0.5	-	own
read my message again	complaint	0.5	-	own
read the notes	complaint	0.5	-	own
rebook	delay	0.5	-	own
rebooked	delay	0.5	-	own
refusal	problem	0.8	-	own
refuse	problem	0.8	-	own
refused	problem	0.4	-	own
refused boarding	problem	0.8	-	own
refused me	problem	0.8	-	own
refused my	problem	0.8	-	own
refused to	impossible	0.8	-	own
refused to help	problem	0.8	-	own
refused to let	problem	0.8	-	own
refused us	problem	0.8	-	own
refuses	problem	0.8	-	own
refuses to	impossible	0.8	-	own
refusing to	impossible	0.8	-	own
reject	problem	0.8	-	own
rejected	problem	0.4	-	own
rejecting	problem	0.8	-	own
rejects	problem	0.8	-	own
removed my	problem	0.8	-	own
removed the	problem	0.8	-	own
reply to my	complaint	0.5	-	own
reply to your	complaint	0.5	-	own
rescheduled	delay	0.5	-	own
reset itself	problem	1	-	own
resets itself	problem	1	-	own
resolved it isn't	complaint	0.5	-	own
respond to my	complaint	0.5	-	own
respond to your	complaint	0.5	-	own
return calls	complaint	0.5	-	own
return emails	complaint	0.5	-	own
return my call	complaint	0.5	-	own
return my calls	complaint	0.5	-	own
return phone calls	complaint	0.5	-	own
returned to gate	problem	0.8	-	own
returning calls	complaint	0.5	-	own
returning my calls	complaint	0.5	-	own
revoked	problem	0.8	-	own
ripped	harm	0.6	-	own
ripped apart	problem	1	-	own
ripped open	problem	1	-	own
roaming charge	problem	0.4	-	own
roaming charges	problem	0.4	-	own
rotten	harm	0.6	-	own
ruin	harm	1	-	own
ruined	harm	1	-	own
ruined my	harm	1	-	own
ruining	harm	1	-	own
ruins	harm	1	-	own
running late	delay	0.5	-	own
said delivered	complaint	0.7	-	own
say delivered	complaint	0.7	-	own
say one thing	complaint	0.8	-	own
saying i	complaint	0.5	-	own
saying it	complaint	0.5	-	own
saying no	complaint	0.5	-	own
saying that i	complaint	0.5	-	own
saying that it	complaint	0.5	-	own
saying there	complaint	0.5	-	own
saying they	complaint	0.5	-	own
says available	complaint	0.5	-	own
says closed	complaint	0.5	-	own
says completed	complaint	0.5	-	own
says delivered	complaint	0.7	-	own
says done	complaint	0.5	-	own
says error	complaint	0.5	-	own
says i	complaint	0.5	-	own
says invalid	complaint	0.5	-	own
says it is	complaint	0.5	-	own
says it was	complaint	0.5	-	own
says it's	complaint	0.5	-	own
says my	complaint	0.5	-	own
says no	complaint	0.5	-	own
says not	complaint	0.5	-	own
says one thing	complaint	0.8	-	own
says open	complaint	0.5	-	own
says paid	complaint	0.5	-	own
says pending	complaint	0.5	-	own
says processing	complaint	0.5	-	own
says resolved	complaint	0.5	-	own
says sent	complaint	0.5	-	own
says shipped	complaint	0.5	-	own
says that it	complaint	0.5	-	own
says the	complaint	0.5	-	own
says there	complaint	0.5	-	own
says unavailable	complaint	0.5	-	own
says unpaid	complaint	0.5	-	own
says wrong	complaint	0.5	-	own
says yes	complaint	0.5	-	own
scrapped	problem	0.8	-	own
scratched	harm	0.6	-	own
screen went black	problem	0.8	-	own
screwed up my	problem	1	-	own
script error	problem	0.8	-	own
seal broken	problem	0.8	-	own
seal was broken	problem	0.8	-	own
seats changed	problem	0.8	-	own
security breach	problem	0.8	-	own
sent away	problem	0.8	-	own
sent home	problem	0.8	-	own
sent me away	problem	0.8	-	own
sent us away	problem	0.8	-	own
separated us	problem	0.8	-	own
server down	problem	0.8	-	own
server error	problem	0.4	-	own
servers are down	problem	0.8	-	own
servers down	problem	0.8	-	own
sewage	problem	0.8	-	own
sewage smell	problem	0.8	-	own
shared my data	problem	0.8	-	own
shared my details	problem	0.8	-	own
shattered	harm	0.6	-	own
she said	complaint	0.8	-	own
short by	problem	0.8	-	own
short changed	problem	0.8	-	own
short circuit	problem	1	-	own
short staffed	problem	0.8	-	own
shortchanged	problem	0.8	-	own
shortstaffed	problem	0.8	-	own
should at least	complaint	0.7	-	own
should be	complaint	0.3	-	own
should be able to	complaint	0.5	-	own
should be ashamed of	complaint	0.5	-	own
should be better	complaint	0.5	-	own
should be easy	complaint	0.5	-	own
should be fixed	complaint	0.5	-	own
should be free	complaint	0.5	-	own
should be here	complaint	0.5	-	own
should be illegal	complaint	0.5	-	own
should be on time	complaint	0.5	-	own
should be simple	complaint	0.5	-	own
should be working	complaint	0.5	-	own
should have arrived	complaint	0.7	-	own
should have been	complaint	0.4	-	own
should have been informed	complaint	0.5	-	own
should have been told	complaint	0.5	-	own
should have called	complaint	0.5	-	own
should have come	complaint	0.5	-	own
should have got	complaint	0.5	-	own
should have gotten	complaint	0.5	-	own
should have had	complaint	0.5	-	own
should have it	complaint	0.5	-	own
should have known better	complaint	0.5	-	own
should have received	complaint	0.5	-	own
should have told	complaint	0.5	-	own
should have worked	complaint	0.5	-	own
should improve	complaint	0.7	-	own
should know better	complaint	0.5	-	own
should know how	complaint	0.5	-	own
should know this	complaint	0.5	-	own
should never happen	complaint	0.5	-	own
should never have been	complaint	0.5	-	own
should never have happened	complaint	0.5	-	own
should not be	complaint	0.4	-	own
should not happen	complaint	0.5	-	own
should not have	complaint	0.7	-	own
should not have to	complaint	0.7	-	own
should work	complaint	0.5	-	own
should've arrived	complaint	0.7	-	own
should've been	complaint	0.4	-	own
shouldn't be	complaint	0.4	-	own
shouldn't be so	complaint	0.5	-	own
shouldn't be that	complaint	0.5	-	own
shouldn't be this	complaint	0.5	-	own
shouldn't cost	complaint	0.5	-	own
shouldn't happen	complaint	0.5	-	own
shouldn't have had	complaint	0.5	-	own
shouldn't have happened	complaint	0.5	-	own
shouldn't have to	complaint	0.7	-	own
shouldn't have to call	complaint	0.5	-	own
shouldn't have to pay	complaint	0.5	-	own
shouldn't have to wait	complaint	0.5	-	own
shouldn't matter	complaint	0.5	-	own
shouldn't need	complaint	0.5	-	own
shouldn't take	complaint	0.7	-	own
shouldn't take so	complaint	0.5	-	own
shouldn't take this	complaint	0.5	-	own
showed as	complaint	0.5	-	own
showed up late	complaint	0.5	-	own
showed up with	complaint	0.5	-	own
showing as	complaint	0.5	-	own
showing as delivered	complaint	0.7	-	own
showing wrong	complaint	0.5	-	own
shown as	complaint	0.5	-	own
shows an	complaint	0.5	-	own
shows as	complaint	0.5	-	own
shows as delivered	complaint	0.7	-	own
shows delivered	complaint	0.7	-	own
shows no	complaint	0.5	-	own
shows nothing	complaint	0.5	-	own
shows the wrong	complaint	0.5	-	own
shows up as	complaint	0.5	-	own
shows wrong	complaint	0.5	-	own
shut down	problem	0.4	-	own
shut down my	delay	0.9	-	own
shut early	problem	0.8	-	own
shut when	problem	0.8	-	own
shuts down	problem	1	-	own
shuts off	problem	1	-	own
sign says	complaint	0.8	-	own
signal drops	problem	0.8	-	own
since when	complaint	0.4	-	own
site down	problem	0.8	-	own
site is down	problem	0.8	-	own
site says	complaint	0.8	-	own
sitting on the plane	delay	0.5	-	own
sitting on the runway	delay	0.5	-	own
sitting on the tarmac	delay	0.5	-	own
slow delivery	delay	0.5	-	own
slow internet	problem	0.4	-	own
slow response	delay	0.5	-	own
slow service	delay	0.5	-	own
slow speed	problem	0.8	-	own
slow speeds	problem	0.8	-	own
smashed	harm	0.6	-	own
smelled of	problem	0.8	-	own
smells	harm	0.6	-	own
smells of	problem	0.8	-	own
smelly	harm	0.6	-	own
smelt of	problem	0.8	-	own
smoke coming	problem	1	-	own
snail speed	problem	0.8	-	own
snapped	problem	1	-	own
snapped in half	problem	1	-	own
snapped off	problem	1	-	own
sold my data	problem	0.8	-	own
sold my details	problem	0.8	-	own
sold out	problem	0.8	-	own
someone used my card	problem	0.8	-	own
something is wrong	problem	1	-	own
something wrong	problem	1	-	own
sort it	complaint	0.5	-	own
sort it please	complaint	0.5	-	own
sort my	complaint	0.5	-	own
sort out your	complaint	0.5	-	own
sort this	complaint	0.5	-	own
sort this mess	complaint	0.5	-	own
sort this please	complaint	0.5	-	own
sort your	complaint	0.5	-	own
sort your app	complaint	0.5	-	own
sort your service	complaint	0.5	-	own
sort yourselves	complaint	0.5	-	own
sour milk	problem	0.8	-	own
spam calls	problem	0.8	-	own
spam emails	problem	0.8	-	own
spamming me	problem	0.8	-	own
spamming my	problem	0.8	-	own
speed drops	problem	0.8	-	own
speeds are	problem	0.8	-	own
spinning wheel	problem	1	-	own
split open	problem	1	-	own
split up our	problem	0.8	-	own
split us up	problem	0.8	-	own
spoiled	harm	1	-	own
spoilt	harm	1	-	own
stained	harm	0.6	-	own
stained sheets	problem	0.8	-	own
stained towels	problem	0.8	-	own
stale	harm	0.6	-	own
stank	harm	0.6	-	own
stank of	problem	0.8	-	own
statement says	complaint	0.8	-	own
statement shows	complaint	0.8	-	own
status says	complaint	0.8	-	own
status shows	complaint	0.8	-	own
status still	complaint	0.8	-	own
steal	harm	1	-	own
stealing	harm	1	-	own
still at the depot	complaint	0.5	-	own
still being charged	problem	0.8	-	own
still being processed	complaint	0.5	-	own
still billed	problem	0.8	-	own
still billing	problem	0.8	-	own
still blocked	complaint	0.5	-	own
still broken	complaint	0.5	-	own
still broken after	complaint	0.5	-	own
still can't	complaint	0.5	-	own
still cannot	complaint	0.5	-	own
still cant	complaint	0.5	-	own
still charged	problem	0.8	-	own
still charged me	complaint	0.5	-	own
still charging	problem	0.8	-	own
still charging me	complaint	0.5	-	own
still closed	complaint	0.5	-	own
still crashes	complaint	0.5	-	own
still crashing	complaint	0.5	-	own
still delayed	delay	0.9	-	own
still delayed by	complaint	0.5	-	own
still does it	complaint	0.5	-	own
still doesn't	complaint	0.5	-	own
still doesnt	complaint	0.5	-	own
still doing it	complaint	0.5	-	own
still don't	complaint	0.5	-	own
still dont	complaint	0.5	-	own
still down	problem	1	-	own
still dropping	complaint	0.5	-	own
still drops	complaint	0.5	-	own
still expect	complaint	0.5	-	own
still failing	complaint	0.5	-	own
still fails	complaint	0.5	-	own
still freezes	complaint	0.5	-	own
still freezing	complaint	0.5	-	own
still frozen	complaint	0.5	-	own
still get	complaint	0.5	-	own
still get charged	complaint	0.5	-	own
still get emails	complaint	0.5	-	own
still gets	complaint	0.5	-	own
still getting	complaint	0.5	-	own
still going on	complaint	0.5	-	own
still happening	complaint	0.5	-	own
still happens	complaint	0.5	-	own
still has no	complaint	0.5	-	own
still has not	complaint	0.5	-	own
still has the	complaint	0.5	-	own
still hasn't	complaint	0.5	-	own
still hasnt	complaint	0.5	-	own
still have no	complaint	0.5	-	own
still have not	complaint	0.5	-	own
still have the	complaint	0.5	-	own
still have to	complaint	0.5	-	own
still haven't	complaint	0.5	-	own
still havent	complaint	0.5	-	own
still having	complaint	0.5	-	own
still having issues	complaint	0.5	-	own
still having problems	complaint	0.5	-	own
still having the same	complaint	0.5	-	own
still having trouble	complaint	0.5	-	own
still here	complaint	0.5	-	own
still in the	complaint	0.5	-	own
still in the warehouse	complaint	0.5	-	own
still in transit	complaint	0.5	-	own
still isn't	complaint	0.5	-	own
still isnt	complaint	0.5	-	own
still leaking	complaint	0.5	-	own
still leaks	complaint	0.5	-	own
still listed as	complaint	0.5	-	own
still locked out	complaint	0.5	-	own
still lost	complaint	0.5	-	own
still missing	complaint	0.5	-	own
still need my	complaint	0.5	-	own
still never	complaint	0.5	-	own
still nobody	complaint	0.5	-	own
still none	complaint	0.5	-	own
still not	complaint	0.5	-	own
still not a	complaint	0.5	-	own
still not been	complaint	0.5	-	own
still not credited	complaint	0.5	-	own
still not fixed	complaint	0.5	-	own
still not got	complaint	0.5	-	own
still not had	complaint	0.5	-	own
still not here	complaint	0.5	-	own
still not in	complaint	0.5	-	own
still not on	complaint	0.5	-	own
still not paid	complaint	0.5	-	own
still not refunded	complaint	0.5	-	own
still not resolved	complaint	0.5	-	own
still not shipped	complaint	0.5	-	own
still not solved	complaint	0.5	-	own
still not sorted	complaint	0.5	-	own
still not there	complaint	0.5	-	own
still not working	complaint	0.5	-	own
still on it	complaint	0.5	-	own
still on the ground	complaint	0.5	-	own
still on the phone	complaint	0.5	-	own
still on the plane	complaint	0.5	-	own
still on the runway	complaint	0.5	-	own
still on the tarmac	complaint	0.5	-	own
still open	complaint	0.5	-	own
still out	complaint	0.5	-	own
still out for delivery	complaint	0.5	-	own
still outstanding	complaint	0.5	-	own
still owed	complaint	0.5	-	own
still paying	complaint	0.5	-	own
still paying for	complaint	0.5	-	own
still reads	complaint	0.5	-	own
still receiving	complaint	0.5	-	own
still same issue	complaint	0.5	-	own
still same problem	complaint	0.5	-	own
still says	complaint	0.5	-	own
still says that	complaint	0.5	-	own
still sending	complaint	0.5	-	own
still sends	complaint	0.5	-	own
still show	complaint	0.5	-	own
still showing	complaint	0.5	-	own
still showing as	complaint	0.5	-	own
still shows	complaint	0.5	-	own
still shows as	complaint	0.5	-	own
still sitting	complaint	0.5	-	own
still sitting here	complaint	0.5	-	own
still sitting in	complaint	0.5	-	own
still sitting on	complaint	0.5	-	own
still stuck	complaint	0.5	-	own
still stuck in	complaint	0.5	-	own
still the same	complaint	0.5	-	own
still the wrong	complaint	0.5	-	own
still there	complaint	0.5	-	own
still trying to get	complaint	0.5	-	own
still trying to reach	complaint	0.5	-	own
still unable	complaint	0.5	-	own
still unable to	complaint	0.5	-	own
still under review	complaint	0.5	-	own
still unresolved	complaint	0.5	-	own
still want	complaint	0.5	-	own
still want my	complaint	0.5	-	own
still want to know	complaint	0.5	-	own
still won't	complaint	0.5	-	own
still wondering	complaint	0.5	-	own
still wondering why	complaint	0.5	-	own
still wrong	complaint	0.5	-	own
stinks	harm	0.6	-	own
stole	harm	1	-	own
stolen	harm	0.6	-	own
stop asking	complaint	0.5	-	own
stop asking me	complaint	0.5	-	own
stop billing	complaint	0.5	-	own
stop calling	complaint	0.5	-	own
stop calling me	complaint	0.5	-	own
stop canceling	complaint	0.5	-	own
stop cancelling	complaint	0.5	-	own
stop changing	complaint	0.5	-	own
stop charging	complaint	0.5	-	own
stop charging me	complaint	0.5	-	own
stop delaying	complaint	0.5	-	own
stop emailing	complaint	0.5	-	own
stop ignoring	complaint	0.5	-	own
stop ignoring me	complaint	0.5	-	own
stop it	complaint	0.5	-	own
stop making	complaint	0.5	-	own
stop making excuses	complaint	0.5	-	own
stop overcharging	complaint	0.5	-	own
stop pretending	complaint	0.5	-	own
stop saying	complaint	0.5	-	own
stop sending	complaint	0.5	-	own
stop sending emails	complaint	0.5	-	own
stop stealing	complaint	0.5	-	own
stop taking	complaint	0.5	-	own
stop telling me	complaint	0.5	-	own
stop texting	complaint	0.5	-	own
stop this	complaint	0.5	-	own
stop with	complaint	0.5	-	own
stop working	problem	1	-	own
stopped working	problem	1	-	own
stops working	problem	1	-	own
straight answer	complaint	0.7	-	own
stripped of	problem	0.8	-	own
stuck at	delay	0.5	-	own
stuck at loading	problem	1	-	own
stuck in	delay	0.5	-	own
stuck loading	problem	1	-	own
stuck on loading	problem	1	-	own
stuck on the loading	problem	1	-	own
stuck on the plane	delay	0.5	-	own
stuck on the runway	delay	0.5	-	own
stuck on the tarmac	delay	0.5	-	own
stutter	problem	0.8	-	own
stutters	problem	0.8	-	own
super laggy	problem	0.8	-	own
supposed to	complaint	0.4	-	own
supposed to arrive	complaint	0.5	-	own
supposed to call	complaint	0.5	-	own
supposed to come	complaint	0.5	-	own
supposed to do	complaint	0.5	-	own
supposed to fix	complaint	0.5	-	own
supposed to get	complaint	0.5	-	own
supposed to happen	complaint	0.5	-	own
supposed to have	complaint	0.5	-	own
supposed to help	complaint	0.5	-	own
supposed to land	complaint	0.5	-	own
supposed to last	complaint	0.5	-	own
supposed to leave	complaint	0.5	-	own
supposed to receive	complaint	0.5	-	own
supposed to work	complaint	0.5	-	own
supposedly	complaint	0.5	-	own
surprise charge	problem	0.8	-	own
surprise charges	problem	0.8	-	own
suspended my	delay	0.9	-	own
suspended my account	problem	0.8	-	own
swallowed my card	problem	0.8	-	own
swapped	problem	0.8	-	own
switches itself off	problem	1	-	own
system down	problem	0.8	-	own
system error	problem	0.4	-	own
system is down	problem	0.8	-	own
systems down	problem	0.8	-	own
take away the	problem	0.8	-	own
taken away	problem	0.8	-	own
taken from my account	problem	0.8	-	own
taken from my card	problem	0.8	-	own
taken out twice	problem	0.8	-	own
taken twice	problem	0.8	-	own
tarmac	delay	0.5	-	own
teach your	complaint	0.5	-	own
teach your staff	complaint	0.5	-	own
terminated	delay	0.9	-	own
text said	complaint	0.8	-	own
text says	complaint	0.8	-	own
the ad said	complaint	0.8	-	own
the app says	complaint	0.8	-	own
the bare minimum	complaint	0.5	-	own
the least you can do	complaint	0.5	-	own
the least you could do	complaint	0.5	-	own
the page says	complaint	0.8	-	own
the sign says	complaint	0.8	-	own
the site says	complaint	0.8	-	own
the tracker says	complaint	0.8	-	own
the website says	complaint	0.8	-	own
theft	harm	0.6	-	own
there is no way to	impossible	0.8	-	own
there's no way to	impossible	0.8	-	own
they said	complaint	0.8	-	own
they say	complaint	0.8	-	own
threw it over	problem	0.8	-	own
throttled	problem	0.8	-	own
throttling	problem	0.8	-	own
thrown over	problem	0.8	-	own
ticket closed	complaint	0.5	-	own
time out error	problem	1	-	own
timed out	problem	1	-	own
times out	problem	1	-	own
told a different story	complaint	0.8	-	own
told by	complaint	0.8	-	own
told different things	complaint	0.8	-	own
told he	complaint	0.8	-	own
told i	complaint	0.8	-	own
told it	complaint	0.8	-	own
told me different	complaint	0.8	-	own
told me he would	complaint	0.8	-	own
told me i would	complaint	0.8	-	own
told me i'd	complaint	0.8	-	own
told me it was	complaint	0.8	-	own
told me it would	complaint	0.8	-	own
told me not to	complaint	0.8	-	own
told me nothing	complaint	0.8	-	own
told me otherwise	complaint	0.8	-	own
told me she would	complaint	0.8	-	own
told me something else	complaint	0.8	-	own
told me that it	complaint	0.8	-	own
told me they would	complaint	0.8	-	own
told me to call	complaint	0.8	-	own
told me to wait	complaint	0.8	-	own
told one thing	complaint	0.8	-	own
told she	complaint	0.8	-	own
told something different	complaint	0.8	-	own
told that	complaint	0.8	-	own
told there	complaint	0.8	-	own
told they	complaint	0.8	-	own
told three different	complaint	0.8	-	own
told to	complaint	0.8	-	own
told us it would	complaint	0.8	-	own
told us nothing	complaint	0.8	-	own
told us otherwise	complaint	0.8	-	own
told us they would	complaint	0.8	-	own
told us to wait	complaint	0.8	-	own
told us we would	complaint	0.8	-	own
too late	delay	0.9	-	own
too many emails	problem	0.8	-	own
took away	problem	0.8	-	own
took it away	problem	0.8	-	own
took money	problem	0.8	-	own
took out of my account	problem	0.8	-	own
took out the feature	problem	0.8	-	own
took twice	problem	0.8	-	own
tore	problem	1	-	own
torn	harm	0.6	-	own
tossed over	problem	0.8	-	own
totally dead	problem	1	-	own
tracker says	complaint	0.8	-	own
tracking said	complaint	0.8	-	own
tracking says	complaint	0.8	-	own
tracking shows	complaint	0.8	-	own
train them	complaint	0.5	-	own
train your	complaint	0.5	-	own
train your employees	complaint	0.5	-	own
train your people	complaint	0.5	-	own
train your staff	complaint	0.5	-	own
transaction declined	problem	0.8	-	own
transaction failed	problem	0.8	-	own
transfer failed	problem	0.8	-	own
tray table broken	problem	0.8	-	own
triple the price	problem	0.8	-	own
trouble	problem	0.8	-	own
troubles	problem	0.8	-	own
turned away	problem	0.8	-	own
turned back	problem	0.8	-	own
turned itself off	problem	1	-	own
turned me away	problem	0.8	-	own
turned us away	problem	0.8	-	own
turns itself off	problem	1	-	own
twice the price	problem	0.8	-	own
two charges	problem	0.8	-	own
unable	impossible	0.8	-	own
unable to	impossible	0.8	-	own
unauthorised	problem	0.8	-	own
unauthorised charge	problem	0.8	-	own
unauthorized	problem	0.8	-	own
unauthorized charge	problem	0.8	-	own
unavailable	problem	0.8	-	own
unclear	problem	0.4	-	own
undeliverable	problem	0.8	-	own
undelivered	problem	0.8	-	own
under staffed	problem	0.8	-	own
undercooked chicken	problem	0.8	-	own
understaffed	problem	0.8	-	own
unexpected charge	problem	0.8	-	own
unexplained charge	problem	0.8	-	own
unknown charge	problem	0.8	-	own
unknown charges	problem	0.8	-	own
unresolved	complaint	1	-	own
unsafe	harm	1	-	own
unsolicited	problem	0.8	-	own
unstaffed	problem	0.8	-	own
unsure why	problem	0.4	-	own
unwanted calls	problem	0.8	-	own
unwanted emails	problem	0.8	-	own
vanished	problem	0.8	-	own
vanished from	problem	1	-	own
voided	problem	0.8	-	own
voucher doesn't work	problem	0.8	-	own
voucher expired	problem	0.8	-	own
wait time	delay	0.5	-	own
wait times	delay	0.5	-	own
waiting time	delay	0.5	-	own
was advised	complaint	0.8	-	own
was assured	complaint	0.8	-	own
was canceled	delay	0.9	-	own
was cancelled	delay	0.9	-	own
was charged	problem	0.4	-	own
was closed	problem	0.4	-	own
was cut off	problem	1	-	own
was due	complaint	0.8	-	own
was due on	complaint	0.8	-	own
was due to arrive	complaint	0.8	-	own
was due to be	complaint	0.8	-	own
was due yesterday	complaint	0.8	-	own
was expecting a	complaint	0.8	-	own
was expecting my	complaint	0.8	-	own
was expecting the	complaint	0.8	-	own
was forced to	complaint	0.8	-	own
was given the wrong	complaint	0.8	-	own
was gone	problem	1	-	own
was guaranteed	complaint	0.8	-	own
was informed	complaint	0.8	-	own
was left in the	complaint	0.8	-	own
was left standing	complaint	0.8	-	own
was left to	complaint	0.8	-	own
was left waiting	complaint	0.8	-	own
was left with	complaint	0.8	-	own
was left without	complaint	0.8	-	own
was made to	complaint	0.8	-	own
was meant to	complaint	0.8	-	own
was meant to be	complaint	0.8	-	own
was never delivered	complaint	0.8	-	own
was never given	complaint	0.8	-	own
was never informed	complaint	0.8	-	own
was never sent	complaint	0.8	-	own
was never told	complaint	0.8	-	own
was not able to	impossible	0.8	-	own
was not credited	complaint	0.8	-	own
was not delivered	complaint	0.8	-	own
was not given	complaint	0.8	-	own
was not included	complaint	0.8	-	own
was not informed	complaint	0.8	-	own
was not mentioned	complaint	0.8	-	own
was not offered	complaint	0.8	-	own
was not refunded	complaint	0.8	-	own
was not told	complaint	0.8	-	own
was not what	complaint	0.8	-	own
was promised	complaint	0.8	-	own
was quoted	complaint	0.8	-	own
was sold	complaint	0.8	-	own
was supposed to	complaint	0.7	-	own
was supposed to be	complaint	0.8	-	own
was told	complaint	0.8	-	own
wasn't able to	impossible	0.8	-	own
wasn't applied	problem	1	-	own
wasn't as advertised	complaint	1	-	own
wasn't as described	complaint	1	-	own
wasn't available	problem	1	-	own
wasn't collected	complaint	1	-	own
wasn't credited	problem	1	-	own
wasn't delivered	complaint	1	-	own
wasn't delivered on	complaint	1	-	own
wasn't emptied	complaint	1	-	own
wasn't even	complaint	1	-	own
wasn't explained	complaint	1	-	own
wasn't given	complaint	1	-	own
wasn't here	complaint	1	-	own
wasn't included	problem	1	-	own
wasn't informed	complaint	1	-	own
wasn't mentioned	complaint	1	-	own
wasn't on the	complaint	1	-	own
wasn't picked up	complaint	1	-	own
wasn't posted	problem	1	-	own
wasn't processed	problem	1	-	own
wasn't recorded	problem	1	-	own
wasn't refunded	complaint	1	-	own
wasn't scanned	problem	1	-	own
wasn't there	problem	1	-	own
wasn't there when	complaint	1	-	own
wasn't told	complaint	1	-	own
wasn't what i expected	complaint	1	-	own
wasn't what i ordered	complaint	1	-	own
wasn't what i paid for	complaint	1	-	own
wasn't what was promised	complaint	1	-	own
wasn't what we ordered	complaint	1	-	own
wasn't working	problem	1	-	own
wasn't worth	complaint	1	-	own
wasnt applied	problem	1	-	own
wasnt available	problem	1	-	own
wasnt credited	problem	1	-	own
wasnt included	problem	1	-	own
wasnt posted	problem	1	-	own
wasnt processed	problem	1	-	own
wasnt recorded	problem	1	-	own
wasnt scanned	problem	1	-	own
wasnt there	problem	1	-	own
wasnt working	problem	1	-	own
water leak	problem	0.8	-	own
way past	complaint	0.5	-	own
we expected	complaint	0.5	-	own
we paid	complaint	0.4	-	own
we pay	complaint	0.4	-	own
weak signal	problem	0.4	-	own
website down	problem	0.8	-	own
website is down	problem	0.8	-	own
website says	complaint	0.8	-	own
weeks late	delay	0.9	-	own
weird thing	problem	0.4	-	own
well past	complaint	0.5	-	own
went dead	problem	1	-	own
went down	problem	1	-	own
went missing	problem	0.8	-	own
went missing again	problem	1	-	own
went up by	problem	0.8	-	own
went wrong	problem	1	-	own
were assured	complaint	0.8	-	own
were charged	problem	0.4	-	own
were closed	problem	0.4	-	own
were due to arrive	complaint	0.8	-	own
were due yesterday	complaint	0.8	-	own
were forced to	complaint	0.8	-	own
were informed	complaint	0.8	-	own
were left standing	complaint	0.8	-	own
were left waiting	complaint	0.8	-	own
were left with	complaint	0.8	-	own
were left without	complaint	0.8	-	own
were made to	complaint	0.8	-	own
were meant to	complaint	0.8	-	own
were never told	complaint	0.8	-	own
were not told	complaint	0.8	-	own
were promised	complaint	0.8	-	own
were supposed to	complaint	0.7	-	own
were told	complaint	0.8	-	own
weren't allowed	complaint	1	-	own
weren't collected	complaint	1	-	own
weren't delivered	complaint	1	-	own
weren't emptied	complaint	1	-	own
weren't even	complaint	1	-	own
weren't given	complaint	1	-	own
weren't informed	complaint	1	-	own
weren't there	complaint	1	-	own
weren't told	complaint	1	-	own
what gives	problem	0.4	-	own
what happened	problem	0.4	-	own
what is going on	problem	0.3	-	own
what is happening	problem	0.3	-	own
what is the use	complaint	0.6	-	own
what's going on	problem	0.3	-	own
what's happening	problem	0.3	-	own
what's the use	complaint	0.6	-	own
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
whistles	problem	1	-	own
white page	problem	0.8	-	own
white screen	problem	0.8	-	own
why am i	question.why	0.3	-	own
why are you	complaint	0.4	-	own
why aren't	question.why	0.7	-	own
why can't	question.why	0.3	-	own
why can't i	question.why	0.3	-	own
why can't you	complaint	0.7	-	own
why cant	question.why	0.3	-	own
why cant i	question.why	0.3	-	own
why cant you	complaint	0.7	-	own
why did you	complaint	0.6	-	own
why do i have to	complaint	0.7	-	own
why do you	complaint	0.6	-	own
why don't you	complaint	0.7	-	own
why dont you	complaint	0.7	-	own
why has	question.why	0.3	-	own
why hasn't	question.why	0.3	-	own
why have i	question.why	0.3	-	own
why haven't	question.why	0.3	-	own
why is it so	complaint	0.7	-	own
why is my	question.why	0.4	-	own
why is there no	complaint	0.7	-	own
why is this	question.why	0.3	-	own
why isn't	question.why	0.3	-	own
why isnt	question.why	0.3	-	own
why should i	complaint	0.7	-	own
why was i	question.why	0.3	-	own
why was my	question.why	0.3	-	own
why won't	question.why	0.3	-	own
why won't you	complaint	0.7	-	own
why would you	complaint	0.6	-	own
wifi down	problem	0.8	-	own
wifi is down	problem	0.8	-	own
will miss	harm	0.6	-	own
will miss my	harm	0.6	-	own
will not help	complaint	1	-	own
will not let me	problem	1	-	own
will not work	problem	1	-	own
wiped	harm	0.6	-	own
wiped everything	problem	1	-	own
wiped my	problem	1	-	own
withdrawn	problem	0.8	-	own
without a phone	problem	0.8	-	own
without a reason	complaint	0.8	-	own
without a refund	complaint	0.8	-	own
without a reply	complaint	0.8	-	own
without a resolution	complaint	0.8	-	own
without a response	complaint	0.8	-	own
without a single	complaint	0.8	-	own
without a solution	complaint	0.8	-	own
without a word	complaint	0.8	-	own
without an answer	complaint	0.8	-	own
without an explanation	complaint	0.8	-	own
without answer	complaint	0.8	-	own
without any answer	complaint	0.8	-	own
without any communication	complaint	0.8	-	own
without any explanation	complaint	0.8	-	own
without any help	complaint	0.8	-	own
without any notice	complaint	0.7	-	own
without any notification	complaint	0.8	-	own
without any reason	complaint	0.8	-	own
without any reply	complaint	0.8	-	own
without any response	complaint	0.8	-	own
without any result	complaint	0.8	-	own
without any results	complaint	0.8	-	own
without any update	complaint	0.8	-	own
without any updates	complaint	0.8	-	own
without any warning	complaint	0.8	-	own
without apology	complaint	0.7	-	own
without asking	complaint	0.7	-	own
without asking me	complaint	0.8	-	own
without asking us	complaint	0.8	-	own
without authorisation	complaint	0.8	-	own
without authorization	complaint	0.8	-	own
without being informed	complaint	0.8	-	own
without being told	complaint	0.8	-	own
without broadband	problem	0.8	-	own
without checking	complaint	0.8	-	own
without consent	complaint	0.8	-	own
without electricity	problem	0.8	-	own
without even a	complaint	0.8	-	own
without even calling	complaint	0.8	-	own
without even knocking	complaint	0.8	-	own
without explanation	complaint	0.7	-	own
without gas	problem	0.8	-	own
without heat	problem	0.8	-	own
without heating	problem	0.8	-	own
without hot water	problem	0.8	-	own
without informing	complaint	0.7	-	own
without informing me	complaint	0.8	-	own
without informing us	complaint	0.8	-	own
without internet	problem	0.8	-	own
without knocking	complaint	0.8	-	own
without letting me know	complaint	0.8	-	own
without lights	problem	0.8	-	own
without my agreement	complaint	0.8	-	own
without my approval	complaint	0.8	-	own
without my authorisation	complaint	0.8	-	own
without my authorization	complaint	0.8	-	own
without my consent	complaint	0.7	-	own
without my knowledge	complaint	0.8	-	own
without my permission	complaint	0.7	-	own
without notice	complaint	0.7	-	own
without notification	complaint	0.7	-	own
without permission	complaint	0.7	-	own
without phone	problem	0.8	-	own
without power	problem	0.8	-	own
without prior notice	complaint	0.8	-	own
without reading	complaint	0.8	-	own
without reason	complaint	0.7	-	own
without reply	complaint	0.8	-	own
without resolution	complaint	0.8	-	own
without response	complaint	0.8	-	own
without result	complaint	0.8	-	own
without results	complaint	0.8	-	own
without ringing	complaint	0.8	-	own
without service	problem	0.8	-	own
without telling	complaint	0.7	-	own
without telling me	complaint	0.8	-	own
without telling us	complaint	0.8	-	own
without warning	complaint	0.7	-	own
without water	problem	0.8	-	own
without wifi	problem	0.8	-	own
won't accept	impossible	0.8	-	own
won't accept my	problem	1	-	own
won't allow	impossible	0.8	-	own
won't boot	problem	1	-	own
won't charge	problem	1	-	own
won't close	problem	1	-	own
won't connect	problem	1	-	own
won't download	problem	1	-	own
won't go through	problem	1	-	own
won't heat up	problem	1	-	own
won't help	complaint	1	-	own
won't install	problem	1	-	own
won't let me	problem	1	-	own
won't load	problem	1	-	own
won't lock	problem	1	-	own
won't log me in	problem	1	-	own
won't open	problem	1	-	own
won't pair	problem	1	-	own
won't play	problem	1	-	own
won't print	problem	1	-	own
won't recognise	problem	1	-	own
won't recognize	problem	1	-	own
won't respond	problem	1	-	own
won't save	problem	1	-	own
won't scan	problem	1	-	own
won't send	problem	1	-	own
won't shut up	problem	1	-	own
won't start	problem	1	-	own
won't stay connected	problem	1	-	own
won't stay on	problem	1	-	own
won't stop beeping	problem	1	-	own
won't stop buffering	problem	1	-	own
won't stop crashing	problem	1	-	own
won't stop ringing	problem	1	-	own
won't stream	problem	1	-	own
won't switch on	problem	1	-	own
won't sync	problem	1	-	own
won't take my card	problem	1	-	own
won't take my payment	problem	1	-	own
won't turn on	problem	1	-	own
won't unlock	problem	1	-	own
won't update	problem	1	-	own
won't upload	problem	1	-	own
won't verify	problem	1	-	own
won't work	problem	1	-	own
wont accept	impossible	0.8	-	own
wont accept my	problem	1	-	own
wont allow	impossible	0.8	-	own
wont boot	problem	1	-	own
wont close	problem	1	-	own
wont download	problem	1	-	own
wont go through	problem	1	-	own
wont heat up	problem	1	-	own
wont help	complaint	1	-	own
wont install	problem	1	-	own
wont let me	problem	1	-	own
wont load	problem	1	-	own
wont lock	problem	1	-	own
wont log me in	problem	1	-	own
wont open	problem	1	-	own
wont pair	problem	1	-	own
wont play	problem	1	-	own
wont print	problem	1	-	own
wont recognise	problem	1	-	own
wont recognize	problem	1	-	own
wont respond	problem	1	-	own
wont save	problem	1	-	own
wont scan	problem	1	-	own
wont send	problem	1	-	own
wont start	problem	1	-	own
wont stay connected	problem	1	-	own
wont stay on	problem	1	-	own
wont stop beeping	problem	1	-	own
wont stop buffering	problem	1	-	own
wont stop crashing	problem	1	-	own
wont stop ringing	problem	1	-	own
wont stream	problem	1	-	own
wont switch on	problem	1	-	own
wont sync	problem	1	-	own
wont take my card	problem	1	-	own
wont take my payment	problem	1	-	own
wont turn on	problem	1	-	own
wont unlock	problem	1	-	own
wont update	problem	1	-	own
wont upload	problem	1	-	own
wont verify	problem	1	-	own
wont work	problem	1	-	own
worn through	problem	1	-	own
would have hoped	complaint	0.5	-	own
would have thought	complaint	0.5	-	own
wouldn't even	complaint	0.7	-	own
wouldn't help	complaint	1	-	own
wouldn't let me	problem	1	-	own
wrecked	harm	1	-	own
wrong	problem	0.4	-	own
wrong address	problem	0.8	-	own
wrong advice	problem	0.8	-	own
wrong amount	problem	0.8	-	own
wrong bill	problem	0.8	-	own
wrong charge	problem	0.8	-	own
wrong charges	problem	0.8	-	own
wrong color	problem	0.8	-	own
wrong colour	problem	0.8	-	own
wrong date	problem	0.8	-	own
wrong day	problem	0.8	-	own
wrong diagnosis	problem	0.8	-	own
wrong door	problem	0.8	-	own
wrong dose	problem	0.8	-	own
wrong flavor	problem	0.8	-	own
wrong flavour	problem	0.8	-	own
wrong house	problem	0.8	-	own
wrong info	problem	0.8	-	own
wrong information	problem	0.8	-	own
wrong item	problem	0.8	-	own
wrong medication	problem	0.8	-	own
wrong medicine	problem	0.8	-	own
wrong model	problem	0.8	-	own
wrong name	problem	0.8	-	own
wrong number	phrase.neutral	1	-	own
wrong number on	problem	0.8	-	own
wrong one	problem	0.8	-	own
wrong order	problem	0.8	-	own
wrong part	problem	0.8	-	own
wrong person	problem	0.8	-	own
wrong place	problem	0.8	-	own
wrong price	problem	0.8	-	own
wrong product	problem	0.8	-	own
wrong size	problem	0.8	-	own
wrong thing	problem	0.8	-	own
wrong time	problem	0.8	-	own
wrong way	problem	0.8	-	own
wrong with	problem	1	-	own
wrongly	problem	0.8	-	own
wtf is	complaint	0.7	-	own
yet again	complaint	0.7	-	own
you canceled	delay	0.9	-	own
you cancelled	delay	0.9	-	own
you people said	complaint	0.8	-	own
you promised	complaint	0.8	-	own
you removed	problem	0.8	-	own
you said	complaint	0.8	-	own
you say	complaint	0.8	-	own
you told	complaint	0.8	-	own
you told me	complaint	0.8	-	own
you told us	complaint	0.8	-	own
you'd think a	complaint	0.5	-	own
your app says	complaint	0.8	-	own
your colleague said	complaint	0.8	-	own
your rep said	complaint	0.8	-	own
your site says	complaint	0.8	-	own
your website says	complaint	0.8	-	own
