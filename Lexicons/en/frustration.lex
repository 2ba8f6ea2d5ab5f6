%format undertone-lexicon 1
%language en

a bit annoying	frustration	1	-	own
a bit frustrating	frustration	1	-	own
a hassle	frustration	1	-	own
# Blocked, worn out, going in circles; and the effort that it takes.
# Kept out: "tired" (of travel), "long", "stuck" as said of hair and songs stays weak, "trying" alone.
a nightmare	frustration	0.8	-	own
a pain	frustration	0.5	-	own
a saga	frustration	0.7	-	own
a struggle	frustration	1	-	own
aargh	frustration	0.5	-	own
absolute nightmare	frustration	0.8	-	own
absolute pain	frustration	1	-	own
absolutely fed up	frustration	1	-	own
again and again	effort	0.9	-	own
again this morning	frustration	0.7	-	own
again this week	frustration	0.7	-	own
again today	frustration	0.7	-	own
again tonight	frustration	0.7	-	own
again yesterday	frustration	0.7	-	own
ages	effort	0.5	-	own
aggravated	frustration	0.8	-	own
aggravates	frustration	1	-	own
aggravating	frustration	0.5	-	own
aggravation	frustration	1	-	own
ahead of me in	effort	0.7	-	own
all agents are busy	effort	0.5	-	own
all lines are busy	effort	0.5	-	own
all our agents	effort	0.5	-	own
all over again	effort	0.9	-	own
almost impossible	effort	0.7	-	own
already did that	effort	0.6	-	own
already done that	effort	0.6	-	own
already tried	effort	0.6	-	own
already tried that	effort	0.6	-	own
always a problem	frustration	0.7	-	own
always an excuse	frustration	0.7	-	own
always broken	frustration	0.7	-	own
always busy	frustration	0.7	-	own
always closed	frustration	0.7	-	own
always crashes	frustration	0.7	-	own
always crashing	frustration	0.7	-	own
always delayed	frustration	0.7	-	own
always down	frustration	0.7	-	own
always engaged	frustration	0.7	-	own
always having to	effort	0.6	-	own
always issues	frustration	0.7	-	own
always late	frustration	0.7	-	own
always out of stock	frustration	0.7	-	own
always problems	frustration	0.7	-	own
always slow	frustration	0.7	-	own
always something	frustration	0.7	-	own
always the same	frustration	0.7	-	own
always wrong	frustration	0.7	-	own
an eternity	effort	0.5	-	own
and then nothing	frustration	1	-	own
annoy	frustration	0.7	-	own
annoy me	frustration	0.7	-	own
annoyance	frustration	0.8	-	own
annoyed	frustration	0.8	-	own
annoying	frustration	0.5	-	own
annoys	frustration	1	-	own
annoys me	frustration	0.5	-	own
annoys the	frustration	1	-	own
annoys the hell	frustration	1	-	own
argh	frustration	0.5	-	own
arghh	frustration	0.5	-	own
around in circles	frustration	1	-	own
at a crawl	effort	0.7	-	own
at a loss	frustration	1	-	own
at breaking point	frustration	1	-	own
at my limit	frustration	1	-	own
at my wit's end	frustration	1	-	own
at my wits end	frustration	1	-	own
at the end of my rope	frustration	1	-	own
at the end of my tether	frustration	1	-	own
at wit's end	frustration	1	-	own
at wits end	frustration	1	-	own
auto reply	effort	0.5	-	own
auto response	effort	0.5	-	own
automated email	effort	0.5	-	own
automated emails	effort	0.5	-	own
automated line	effort	0.5	-	own
automated message	effort	0.5	-	own
automated messages	effort	0.5	-	own
automated phone	effort	0.5	-	own
automated replies	effort	0.5	-	own
automated reply	effort	0.5	-	own
automated response	effort	0.5	-	own
automated system	effort	0.5	-	own
autoreply	effort	0.5	-	own
awfully slow	effort	0.7	-	own
back and forth	effort	0.6	-	own
back to square one	effort	0.9	-	own
backlogs	effort	0.7	-	own
backwards and forwards	frustration	1	-	own
bang my head	frustration	1	-	own
banging my head	effort	0.9	-	own
banging my head against	frustration	1	-	own
battle with	frustration	1	-	own
battling to	frustration	1	-	own
battling with	frustration	1	-	own
be patient	effort	0.5	-	own
beating around the bush	effort	0.5	-	own
beating my head	frustration	1	-	own
been ignored	frustration	1	-	own
been patient	effort	0.5	-	own
been there done that	frustration	1	-	own
been trying	effort	0.6	-	own
been trying for	effort	0.6	-	own
been trying to	effort	0.6	-	own
being ignored	effort	0.9	-	own
beyond annoyed	frustration	1	-	own
beyond frustrated	frustration	1	-	own
beyond frustrating	frustration	1	-	own
beyond irritating	frustration	1	-	own
big hassle	frustration	1	-	own
bit annoyed	frustration	1	-	own
bit annoying	frustration	1	-	own
blanked	frustration	1	-	own
blood from a stone	frustration	1	-	own
boilerplate	effort	0.5	-	own
bot again	effort	0.5	-	own
bother	frustration	0.5	-	own
bothersome	frustration	0.5	-	own
bottleneck	effort	0.7	-	own
bottlenecks	effort	0.7	-	own
brassed off	frustration	1	-	own
breaking point	frustration	1	-	own
brick wall	effort	0.9	-	own
brick walls	frustration	0.7	-	own
browned off	frustration	1	-	own
brush me off	effort	0.9	-	own
brush off	frustration	1	-	own
brushed me off	frustration	1	-	own
brushed off	effort	0.9	-	own
brushing me off	frustration	1	-	own
bugged	frustration	0.7	-	own
bugging	frustration	1	-	own
bugging me	frustration	0.5	-	own
bugs me	frustration	0.5	-	own
bugs the hell	frustration	1	-	own
bummed out	frustration	0.5	-	own
bureaucracy	frustration	0.7	-	own
busy signal	effort	0.5	-	own
busy tone	effort	0.5	-	own
call after call	effort	0.5	-	own
call important	effort	0.5	-	own
call is important to you	effort	0.5	-	own
call volume	effort	0.5	-	own
call volumes	effort	0.5	-	own
can't be doing with	frustration	0.7	-	own
can't be that difficult	frustration	0.7	-	own
can't be that hard	frustration	0.7	-	own
can't cope	frustration	1	-	own
can't cope with	frustration	1	-	own
can't deal	frustration	1	-	own
can't deal with	frustration	1	-	own
can't deal with this	frustration	1	-	own
can't do this any more	frustration	1	-	own
can't do this anymore	frustration	1	-	own
can't handle this	frustration	1	-	own
can't take any more	frustration	1	-	own
can't take it any more	frustration	1	-	own
can't take it anymore	frustration	1	-	own
can't take much more	frustration	1	-	own
can't take this anymore	frustration	1	-	own
can't wait any longer	frustration	0.7	-	own
can't wait anymore	frustration	0.6	-	own
can't wait forever	frustration	0.7	-	own
canned	effort	0.5	-	own
canned answer	effort	0.5	-	own
canned email	effort	0.5	-	own
canned replies	effort	0.5	-	own
canned reply	effort	0.5	-	own
canned response	effort	0.5	-	own
canned responses	effort	0.5	-	own
cannot deal	frustration	1	-	own
cannot do this anymore	frustration	1	-	own
cannot take it any more	frustration	1	-	own
cannot wait any longer	frustration	0.7	-	own
cant wait any longer	frustration	0.7	-	own
cat and mouse	frustration	1	-	own
catch 22	effort	0.9	-	own
catch22	frustration	1	-	own
chase it up	effort	0.6	-	own
chase this up	effort	0.6	-	own
chased it	effort	0.6	-	own
chased this	effort	0.6	-	own
chased up	effort	0.6	-	own
chased you	effort	0.6	-	own
chasing for	effort	0.6	-	own
chasing my tail	effort	0.6	-	own
chasing them	effort	0.6	-	own
chasing this	effort	0.6	-	own
chasing up	effort	0.6	-	own
chasing you	effort	0.6	-	own
circus act	frustration	1	-	own
clumsy	frustration	0.5	-	own
clunky	frustration	0.5	-	own
complete nightmare	frustration	1	-	own
complete silence	frustration	1	-	own
completely ignored	frustration	1	-	own
complicated	effort	0.5	-	own
complicated procedure	effort	0.7	-	own
complicated process	effort	0.7	-	own
confusing process	effort	0.7	-	own
constant battle	frustration	0.7	-	own
constant buffering	frustration	0.7	-	own
constant crashes	frustration	0.7	-	own
constant delays	frustration	0.7	-	own
constant disconnections	frustration	0.7	-	own
constant dropouts	frustration	0.7	-	own
constant drops	frustration	0.7	-	own
constant errors	frustration	0.7	-	own
constant hassle	frustration	0.7	-	own
constant issues	frustration	0.7	-	own
constant outages	frustration	0.7	-	own
constant problems	frustration	0.7	-	own
constant struggle	frustration	0.7	-	own
constantly buffering	frustration	0.7	-	own
constantly crashing	frustration	0.7	-	own
constantly disconnecting	frustration	0.7	-	own
constantly down	frustration	0.7	-	own
constantly dropping	frustration	0.7	-	own
constantly freezing	frustration	0.7	-	own
constantly have to	effort	0.6	-	own
constantly having	effort	0.6	-	own
constantly having to	effort	0.6	-	own
constantly late	frustration	0.7	-	own
convoluted process	effort	0.7	-	own
copied and pasted	effort	0.5	-	own
copy and paste	effort	0.5	-	own
copy paste	effort	0.5	-	own
copy pasted	effort	0.5	-	own
crawling	effort	0.5	-	own
crawling along	effort	0.7	-	own
crawls	effort	0.7	-	own
crazy line	effort	0.7	-	own
crazy lines	effort	0.7	-	own
crickets	frustration	0.7	-	own
cumbersome	frustration	0.5	-	own
day after day	frustration	0.7	-	own
days on end	frustration	0.7	-	own
dead end	effort	0.9	-	own
dead ends	frustration	0.7	-	own
dead horse	frustration	0.7	-	own
deaf ears	frustration	1	-	own
deafening silence	frustration	1	-	own
deja vu	frustration	1	-	own
delay after delay	frustration	0.7	-	own
delay tactics	effort	0.7	-	own
did all that	effort	0.6	-	own
difficult	effort	0.5	-	own
difficult to cancel	effort	0.7	-	own
difficult to contact	effort	0.7	-	own
difficult to deal with	effort	0.7	-	own
difficult to find	effort	0.7	-	own
difficult to get	effort	0.7	-	own
difficult to reach	effort	0.7	-	own
disrupting	frustration	0.5	-	own
disruptive	frustration	0.5	-	own
do your job for you	effort	0.7	-	own
do your work	effort	0.7	-	own
does my head in	frustration	0.8	-	own
does my nut in	frustration	1	-	own
doesn't care	effort	0.9	-	own
doesn't end	frustration	1	-	own
doing my head in	frustration	0.8	-	own
doing my nut	frustration	1	-	own
doing my nut in	frustration	1	-	own
doing your job	effort	0.7	-	own
don't care about customers	effort	0.9	-	own
don't care about your customers	effort	0.9	-	own
done all that	effort	0.6	-	own
done that already	effort	0.6	-	own
done with this	frustration	1	-	own
dont care	effort	0.9	-	own
drag your feet	effort	0.7	-	own
dragging on	effort	0.7	-	own
dragging their feet	effort	0.7	-	own
dragging your feet	effort	0.7	-	own
drags its feet	effort	0.7	-	own
dreadfully slow	effort	0.7	-	own
drive me crazy	frustration	0.8	-	own
drive me nuts	frustration	1	-	own
drives me bananas	frustration	1	-	own
drives me bonkers	frustration	1	-	own
drives me crazy	frustration	0.8	-	own
drives me mad	frustration	0.8	-	own
drives me nuts	frustration	0.8	-	own
drives me up the wall	frustration	0.8	-	own
driving me bonkers	frustration	1	-	own
driving me crazy	frustration	0.8	-	own
driving me insane	frustration	0.8	-	own
driving me mad	frustration	0.8	-	own
driving me nuts	frustration	0.8	-	own
driving me round the bend	frustration	1	-	own
driving me to drink	frustration	1	-	own
driving me up the wall	frustration	0.8	-	own
dumb bot	frustration	1	-	own
dumb chatbot	frustration	1	-	own
elevator music	effort	0.5	-	own
email after email	frustration	0.7	-	own
end of my rope	frustration	1	-	own
end of my tether	frustration	1	-	own
endless	frustration	0.7	-	own
endless calls	frustration	0.7	-	own
endless cycle	frustration	0.7	-	own
endless delays	frustration	0.7	-	own
endless emails	frustration	0.7	-	own
endless forms	frustration	0.7	-	own
endless line	effort	0.7	-	own
endless loop	effort	0.9	-	own
endless queue	frustration	0.7	-	own
endless queues	frustration	0.7	-	own
endless waiting	frustration	0.7	-	own
endlessly	frustration	0.7	-	own
engaged tone	effort	0.5	-	own
enough is enough	frustration	1	-	own
eternity	effort	0.5	-	own
ever again with	frustration	1	-	own
exasperated	frustration	0.8	-	own
exasperating	frustration	0.8	-	own
exasperatingly	frustration	1	-	own
exasperation	frustration	1	-	own
excuse after	frustration	0.7	-	own
exhausted	frustration	1	-	own
exhausting	frustration	1	-	own
expect customers to	effort	0.6	-	own
expect me to	effort	0.6	-	own
expect us to	effort	0.6	-	own
expecting me to	effort	0.6	-	own
expects me to	effort	0.6	-	own
experiencing high	effort	0.5	-	own
extra work	effort	0.7	-	own
extremely annoyed	frustration	1	-	own
extremely annoying	frustration	1	-	own
extremely frustrated	frustration	1	-	own
extremely frustrating	frustration	1	-	own
extremely slow	effort	0.7	-	own
facepalm	frustration	0.5	-	own
faff	frustration	0.7	-	own
faff about	frustration	0.7	-	own
faffing	frustration	0.7	-	own
faffing about	frustration	0.7	-	own
falling on deaf	frustration	0.7	-	own
falls on deaf ears	frustration	0.7	-	own
fed up	frustration	1	-	own
fed up of	frustration	1	-	own
fed up to	frustration	1	-	own
fed up waiting	frustration	1	-	own
fed up with	frustration	1	-	own
fed up with waiting	frustration	1	-	own
fedup	frustration	1	-	own
feeling frustrated	frustration	1	-	own
fell on deaf ears	frustration	1	-	own
fighting for months	frustration	1	-	own
fighting for weeks	frustration	1	-	own
fighting to get	frustration	1	-	own
fighting with	frustration	1	-	own
flogging a dead horse	frustration	1	-	own
fob me off	effort	0.9	-	own
fob off	frustration	1	-	own
fob us off	frustration	1	-	own
fobbed me off	frustration	1	-	own
fobbed off	effort	0.9	-	own
fobbed us off	frustration	1	-	own
fobbing me off	frustration	1	-	own
fobbing us off	frustration	1	-	own
for ages	effort	0.5	-	own
for the hundredth time	frustration	1	-	own
for the millionth time	frustration	1	-	own
for the nth time	frustration	1	-	own
for the umpteenth time	frustration	1	-	own
forced me to	effort	0.6	-	own
forced to	effort	0.6	-	own
forced to buy	effort	0.6	-	own
forced to call	effort	0.6	-	own
forced to go	effort	0.6	-	own
forced to pay	effort	0.6	-	own
forced to use	effort	0.6	-	own
forced to wait	effort	0.6	-	own
forced us to	effort	0.6	-	own
forces me to	frustration	1	-	own
forcing me to	frustration	1	-	own
forcing people	frustration	1	-	own
forcing us to	frustration	1	-	own
forever	effort	0.5	-	own
form after form	frustration	0.7	-	own
frustrated	frustration	1	-	own
frustrates	frustration	1	-	own
frustrates me	frustration	1	-	own
frustrating	frustration	1	-	own
frustratingly	frustration	1	-	own
frustration	frustration	1	-	own
fuss	frustration	0.8	-	own
generic answer	effort	0.5	-	own
generic email	effort	0.5	-	own
generic emails	effort	0.5	-	own
generic reply	effort	0.5	-	own
generic response	effort	0.5	-	own
get nowhere	effort	0.9	-	own
get nowhere with	frustration	1	-	own
gets me nowhere	effort	0.9	-	own
gets old	frustration	0.7	-	own
gets on my nerves	frustration	0.8	-	own
getting annoyed	frustration	0.7	-	own
getting annoying	frustration	0.7	-	own
getting beyond	frustration	0.7	-	own
getting beyond a joke	frustration	0.7	-	own
getting blood out of	frustration	0.7	-	own
getting fed up	frustration	0.7	-	own
getting frustrated	frustration	0.7	-	own
getting frustrating	frustration	0.7	-	own
getting ignored	frustration	0.7	-	own
getting impatient	frustration	0.7	-	own
getting nowhere	effort	0.9	-	own
getting old	frustration	0.7	-	own
getting on my nerves	frustration	0.8	-	own
getting really	frustration	0.7	-	own
getting ridiculous	frustration	0.7	-	own
getting sick of	frustration	0.7	-	own
getting silly	frustration	0.7	-	own
getting tired	frustration	0.7	-	own
getting worse every	frustration	0.7	-	own
ghosted	frustration	1	-	own
ghosted me	frustration	1	-	own
ghosting	frustration	1	-	own
given the brush off	frustration	1	-	own
glacial	effort	0.7	-	own
glacially	effort	0.7	-	own
go out of my way	effort	0.7	-	own
goes nowhere	frustration	0.7	-	own
goes to voicemail	effort	0.5	-	own
going around in circles	effort	0.9	-	own
going back and forth	effort	0.6	-	own
going bananas	frustration	0.7	-	own
going bonkers	frustration	0.7	-	own
going crazy	frustration	0.8	-	own
going in circles	effort	0.9	-	own
going insane	frustration	0.8	-	own
going mad	frustration	0.8	-	own
going nowhere	effort	0.9	-	own
going nowhere fast	frustration	0.7	-	own
going nuts	frustration	0.7	-	own
going out of my mind	frustration	0.7	-	own
going round and round	frustration	0.7	-	own
going round in circles	effort	0.9	-	own
going spare	frustration	0.7	-	own
goose chase	effort	0.5	-	own
got ignored	frustration	0.7	-	own
got me nowhere	frustration	0.7	-	own
got nowhere	effort	0.9	-	own
got us nowhere	frustration	0.7	-	own
groundhog day	frustration	1	-	own
growing tired	frustration	0.7	-	own
grr	frustration	0.5	-	own
grrr	frustration	0.5	-	own
hacked off	frustration	1	-	own
had enough	frustration	1	-	own
had it up to	frustration	1	-	own
had it up to here	frustration	1	-	own
had it with	frustration	1	-	own
had to	effort	0.5	-	own
had to ask	effort	0.6	-	own
had to beg	effort	0.6	-	own
had to call	effort	0.6	-	own
had to chase	effort	0.6	-	own
had to come back	effort	0.6	-	own
had to do	effort	0.6	-	own
had to do it myself	effort	0.6	-	own
had to email	effort	0.6	-	own
had to explain	effort	0.6	-	own
had to go back	effort	0.6	-	own
had to pay	effort	0.6	-	own
had to phone	effort	0.6	-	own
had to repeat	effort	0.6	-	own
had to ring	effort	0.6	-	own
had to start	effort	0.6	-	own
had to take a day off	effort	0.6	-	own
had to take the day	effort	0.6	-	own
had to take time off	effort	0.6	-	own
had to wait	effort	0.6	-	own
hard to cancel	effort	0.7	-	own
hard to contact	effort	0.7	-	own
hard to find	effort	0.5	-	own
hard to find anyone	effort	0.7	-	own
hard to get	effort	0.7	-	own
hard to get hold	effort	0.7	-	own
hard to get through	effort	0.7	-	own
hard to reach	effort	0.5	-	own
hard to reach anyone	effort	0.7	-	own
has been trying	effort	0.6	-	own
hassle	frustration	0.5	-	own
hassles	frustration	1	-	own
have been trying	effort	0.6	-	own
have had enough	frustration	1	-	own
have to beg	effort	0.6	-	own
have to call	effort	0.6	-	own
have to chase	effort	0.6	-	own
have to do everything	effort	0.6	-	own
have to explain	effort	0.6	-	own
have to fight	effort	0.6	-	own
have to go through	effort	0.6	-	own
have to keep	effort	0.5	-	own
have to keep calling	effort	0.6	-	own
have to log in	effort	0.6	-	own
have to pay for	effort	0.6	-	own
have to phone	effort	0.6	-	own
have to re	effort	0.6	-	own
have to reboot	effort	0.6	-	own
have to reinstall	effort	0.6	-	own
have to repeat	effort	0.6	-	own
have to reset	effort	0.6	-	own
have to restart	effort	0.6	-	own
have to ring	effort	0.6	-	own
have to start	effort	0.6	-	own
have to wait	effort	0.6	-	own
have tried	effort	0.6	-	own
have tried everything	effort	0.5	-	own
have tried to	effort	0.6	-	own
having to	effort	0.5	-	own
having to call	effort	0.6	-	own
having to chase	effort	0.6	-	own
having to explain	effort	0.6	-	own
having to go	effort	0.6	-	own
having to pay	effort	0.6	-	own
having to re	effort	0.6	-	own
having to reboot	effort	0.6	-	own
having to repeat	effort	0.6	-	own
having to reset	effort	0.6	-	own
having to restart	effort	0.6	-	own
having to wait	effort	0.6	-	own
head against a brick	frustration	1	-	own
head against a wall	frustration	1	-	own
head against the wall	frustration	1	-	own
headache	frustration	0.5	-	own
headaches	frustration	0.5	-	own
hell on earth	frustration	0.8	-	own
here we go	frustration	0.7	-	own
here we go again	frustration	0.7	-	own
high call volume	effort	0.5	-	own
high call volumes	effort	0.5	-	own
higher than normal	effort	0.5	-	own
higher than usual	effort	0.5	-	own
hit a brick wall	frustration	1	-	own
hit a wall	frustration	1	-	own
hitting a wall	frustration	1	-	own
hitting my head	frustration	1	-	own
hold music	effort	0.5	-	own
hoop	frustration	0.7	-	own
hoops	effort	0.5	-	own
horrible hold music	frustration	1	-	own
hour on hold	frustration	0.7	-	own
hour on the phone	frustration	0.7	-	own
hours of hold	frustration	0.7	-	own
hours of my life	frustration	0.7	-	own
hours on end	frustration	0.7	-	own
hours on hold	frustration	0.7	-	own
hours on the phone	frustration	0.7	-	own
hours wasted	effort	0.5	-	own
how complicated	frustration	0.7	-	own
how difficult	frustration	0.7	-	own
how difficult can it be	frustration	0.7	-	own
how difficult could it be	frustration	0.7	-	own
how difficult is it	effort	0.5	-	own
how hard	frustration	0.7	-	own
how hard can it be	effort	0.5	-	own
how hard could it be	frustration	0.7	-	own
how hard is it	effort	0.5	-	own
how hard is that	frustration	0.7	-	own
how hard would it be	frustration	0.7	-	own
how many calls	frustration	0.7	-	own
how many emails	frustration	0.7	-	own
how many people do i	frustration	0.7	-	own
huge backlog	effort	0.7	-	own
huge hassle	frustration	1	-	own
huge line	effort	0.7	-	own
huge lines	effort	0.7	-	own
huge pain	frustration	1	-	own
huge queue	effort	0.7	-	own
huge queues	effort	0.7	-	own
hurdles	frustration	0.7	-	own
i have been patient	effort	0.5	-	own
i have been trying	effort	0.6	-	own
i have had enough	frustration	1	-	own
i have had it	frustration	1	-	own
i have tried	effort	0.6	-	own
i've been patient	effort	0.5	-	own
i've been trying	effort	0.6	-	own
i've had enough	frustration	1	-	own
i've had it	frustration	1	-	own
i've had it with	frustration	1	-	own
i've tried	effort	0.6	-	own
i've tried everything	effort	0.5	-	own
if it's not one thing	frustration	1	-	own
ignore customers	frustration	0.7	-	own
ignore me	effort	0.9	-	own
ignore my	effort	0.9	-	own
ignore my emails	frustration	0.7	-	own
ignore us	frustration	0.7	-	own
ignored	effort	0.9	-	own
ignored again	frustration	0.7	-	own
ignored completely	frustration	0.7	-	own
ignored me	frustration	0.7	-	own
ignored us	frustration	0.7	-	own
ignores	effort	0.9	-	own
ignores me	frustration	0.7	-	own
ignores my	frustration	0.7	-	own
ignoring	effort	0.9	-	own
ignoring customers	frustration	0.7	-	own
ignoring me	effort	0.9	-	own
ignoring us	frustration	0.7	-	own
ignoring your customers	frustration	0.7	-	own
impatient	frustration	0.8	-	own
impossible	effort	0.5	-	own
impossible to	effort	0.5	-	own
impossible to cancel	effort	0.7	-	own
impossible to contact	effort	0.7	-	own
impossible to find	effort	0.7	-	own
impossible to get	effort	0.7	-	own
impossible to get through	effort	0.7	-	own
impossible to log in	effort	0.7	-	own
impossible to navigate	effort	0.7	-	own
impossible to reach	effort	0.7	-	own
impossible to read	effort	0.7	-	own
impossible to speak	effort	0.7	-	own
impossible to talk	effort	0.7	-	own
impossible to use	effort	0.7	-	own
in a loop	frustration	0.7	-	own
in circles	effort	0.9	-	own
in limbo	effort	0.9	-	own
in the dark	effort	0.9	-	own
in vain	effort	0.5	-	own
inbox full	effort	0.5	-	own
inconvenience	frustration	0.5	-	own
inconvenienced	frustration	0.5	-	own
inconvenient	frustration	0.5	-	own
incredibly frustrating	frustration	1	-	own
incredibly slow	effort	0.7	-	own
infinite loop	frustration	1	-	own
infuriatingly slow	frustration	1	-	own
interminable	frustration	1	-	own
irks	frustration	1	-	own
irksome	frustration	1	-	own
irritate	frustration	1	-	own
irritated	frustration	0.8	-	own
irritated by	frustration	1	-	own
irritated with	frustration	1	-	own
irritates	frustration	1	-	own
irritates me	frustration	0.5	-	own
irritating	frustration	0.5	-	own
irritatingly	frustration	1	-	own
irritation	frustration	0.8	-	own
is it really so hard	frustration	0.7	-	own
is it so difficult to	frustration	0.7	-	own
is it that hard	effort	0.5	-	own
is it that hard to	frustration	0.7	-	own
isn't easy	effort	0.5	-	own
isn't rocket science	frustration	0.7	-	own
it's not difficult	frustration	0.7	-	own
it's not hard	frustration	0.7	-	own
it's not rocket science	frustration	0.7	-	own
it's not that hard	frustration	0.7	-	own
jump through hoops	effort	0.5	-	own
jumping through	frustration	1	-	own
jumping through hoops	frustration	1	-	own
just about had enough	frustration	1	-	own
just ignored	frustration	1	-	own
just rings	effort	0.5	-	own
keep being sent	effort	0.6	-	own
keep having to	effort	0.6	-	own
keep ignoring	frustration	1	-	own
keep sending me	effort	0.6	-	own
keep trying	effort	0.6	-	own
keep trying to	effort	0.6	-	own
keeps ignoring	frustration	1	-	own
keeps sending me	effort	0.6	-	own
kept having to	effort	0.6	-	own
kept ignoring	frustration	1	-	own
kept trying	effort	0.6	-	own
killing me	frustration	0.8	-	own
kind of annoying	frustration	1	-	own
kinda annoying	frustration	1	-	own
labour intensive	effort	0.7	-	own
lagging	effort	0.5	-	own
laggy	effort	0.5	-	own
leads nowhere	frustration	0.7	-	own
leads to a dead	frustration	0.7	-	own
leads to an error	frustration	0.7	-	own
leads to nothing	frustration	0.7	-	own
led nowhere	frustration	0.7	-	own
left hanging	effort	0.9	-	own
left in limbo	effort	0.9	-	own
left in the dark	effort	0.9	-	own
left stranded	effort	0.9	-	own
lengthy process	effort	0.7	-	own
like getting blood	frustration	1	-	own
like pulling teeth	effort	0.9	-	own
line busy	effort	0.5	-	own
line engaged	effort	0.5	-	own
line is always	effort	0.5	-	own
line is busy	effort	0.5	-	own
line is long	effort	0.7	-	own
line is ridiculous	effort	0.7	-	own
line out the door	effort	0.7	-	own
lines are busy	effort	0.5	-	own
lines busy	effort	0.5	-	own
link leads	effort	0.5	-	own
listening to your hold	frustration	1	-	own
living hell	frustration	0.8	-	own
living nightmare	frustration	1	-	own
long process	effort	0.7	-	own
long time	effort	0.5	-	own
loop of	frustration	0.7	-	own
loopholes	frustration	0.7	-	own
losing battle	frustration	1	-	own
losing it	frustration	1	-	own
losing my patience	frustration	1	-	own
losing my temper	frustration	1	-	own
losing patience	frustration	0.8	-	own
losing the plot	frustration	1	-	own
losing the will	frustration	1	-	own
losing the will to live	frustration	1	-	own
lost patience	frustration	0.8	-	own
lost the will	frustration	1	-	own
lost the will to live	frustration	1	-	own
maddening	frustration	0.7	-	own
maddeningly	frustration	0.7	-	own
made it impossible	frustration	0.7	-	own
made it so difficult	frustration	0.7	-	own
made me call	effort	0.6	-	own
made me feel	frustration	0.7	-	own
made me wait	effort	0.6	-	own
made so difficult	frustration	0.7	-	own
made us wait	effort	0.6	-	own
mailbox full	effort	0.5	-	own
mailbox is full	effort	0.5	-	own
make it difficult	effort	0.7	-	own
make it hard	effort	0.7	-	own
make it impossible	effort	0.7	-	own
make it so difficult	effort	0.7	-	own
make it so hard	effort	0.7	-	own
makes it impossible	frustration	0.7	-	own
makes it so hard	frustration	0.7	-	own
makes life difficult	frustration	0.7	-	own
makes me wait	frustration	0.7	-	own
making it difficult	frustration	0.7	-	own
making it hard	effort	0.7	-	own
making it impossible	frustration	0.7	-	own
making life difficult	frustration	0.7	-	own
making me jump	frustration	0.7	-	own
making me wait	frustration	0.7	-	own
making us wait	frustration	0.7	-	own
massive line	effort	0.7	-	own
massive lines	effort	0.7	-	own
massive pain	frustration	1	-	own
massive queue	effort	0.7	-	own
massive queues	effort	0.7	-	own
menu after menu	effort	0.5	-	own
merry go round	frustration	0.7	-	own
mins on hold	frustration	0.7	-	own
minutes on hold	frustration	0.7	-	own
mission impossible	frustration	1	-	own
mistake after mistake	frustration	0.7	-	own
month after month	frustration	0.7	-	own
months on end	frustration	0.7	-	own
more hassle than	frustration	1	-	own
more hoops	frustration	1	-	own
more work	effort	0.7	-	own
most annoying	frustration	1	-	own
most frustrating	frustration	1	-	own
music on hold	effort	0.5	-	own
my limit	frustration	1	-	own
my wit's end	frustration	1	-	own
my wits end	frustration	1	-	own
naffed off	frustration	1	-	own
narked	frustration	1	-	own
near impossible	effort	0.7	-	own
nearly impossible	effort	0.5	-	own
needle in a haystack	frustration	1	-	own
needlessly complicated	effort	0.7	-	own
nerve wracking	frustration	0.5	-	own
never ending	frustration	0.7	-	own
never ends	frustration	0.7	-	own
never stops	frustration	0.7	-	own
neverending	frustration	0.7	-	own
next to impossible	effort	0.7	-	own
nightmare	frustration	0.8	-	own
nightmare dealing with	frustration	1	-	own
nightmare experience	frustration	1	-	own
nightmare to	frustration	1	-	own
nightmare to deal with	frustration	1	-	own
nightmare trying to	frustration	1	-	own
no avail	effort	0.5	-	own
no closer	frustration	1	-	own
no closer to	frustration	1	-	own
no dial	effort	0.5	-	own
no end to	frustration	1	-	own
no further along	frustration	1	-	own
no further forward	effort	0.9	-	own
no luck	effort	0.5	-	own
no more patience	frustration	1	-	own
no nearer	frustration	1	-	own
no one cares	effort	0.9	-	own
no patience	frustration	1	-	own
no patience left	frustration	1	-	own
no progress	effort	0.9	-	own
no wiser	frustration	1	-	own
nobody cares	effort	0.9	-	own
none the wiser	frustration	1	-	own
not again	frustration	0.7	-	own
not easy	effort	0.5	-	own
not rocket science	frustration	0.7	-	own
not that difficult	frustration	0.7	-	own
not that hard	frustration	0.7	-	own
not worth the hassle	frustration	0.7	-	own
nuisance	frustration	0.5	-	own
number in the queue	effort	0.7	-	own
oh come on	frustration	0.5	-	own
oh no not again	frustration	1	-	own
oh not again	frustration	1	-	own
on my last nerve	frustration	0.8	-	own
once more	frustration	0.7	-	own
one cashier	effort	0.7	-	own
one checkout	effort	0.7	-	own
one counter open	effort	0.7	-	own
one desk open	effort	0.7	-	own
one excuse after another	frustration	0.7	-	own
one person working	effort	0.7	-	own
one problem after another	frustration	0.7	-	own
one thing after another	frustration	0.7	-	own
one till	effort	0.7	-	own
one till open	effort	0.7	-	own
ongoing nightmare	frustration	1	-	own
ongoing saga	frustration	1	-	own
only one desk	effort	0.7	-	own
only one open	effort	0.7	-	own
only one person	effort	0.7	-	own
only silence	frustration	1	-	own
only two people	effort	0.7	-	own
ordeal	frustration	0.8	-	own
out of my way	effort	0.7	-	own
out of patience	frustration	1	-	own
over and over	effort	0.9	-	own
over and over again	effort	0.9	-	own
over it	frustration	1	-	own
overly complex	effort	0.7	-	own
overwhelmed	frustration	0.5	-	own
pain	frustration	0.5	-	own
pain dealing with	frustration	0.7	-	own
pain in the backside	frustration	0.7	-	own
pain in the butt	frustration	0.7	-	own
pain in the neck	frustration	0.7	-	own
pain to deal with	frustration	0.7	-	own
pain to use	frustration	0.7	-	own
painful	frustration	0.5	-	own
painfully	effort	0.7	-	own
palaver	frustration	0.7	-	own
palmed me off	frustration	0.7	-	own
palmed off	effort	0.9	-	own
palming me off	frustration	0.7	-	own
passed me around	frustration	0.7	-	own
passing me around	frustration	0.7	-	own
patience has run out	frustration	0.7	-	own
patience has worn	frustration	0.7	-	own
patience is gone	frustration	0.7	-	own
patience is not endless	frustration	0.7	-	own
patience is running out	frustration	0.8	-	own
patience is wearing	frustration	0.7	-	own
patience is wearing thin	frustration	0.8	-	own
peeved	frustration	0.8	-	own
peeved off	frustration	1	-	own
peeves	frustration	1	-	own
people ahead of me	effort	0.7	-	own
people in line	effort	0.7	-	own
pet peeve	frustration	1	-	own
phone menu	effort	0.5	-	own
phone system hangs	frustration	1	-	own
phone tree	effort	0.5	-	own
please be patient	effort	0.5	-	own
position in the queue	effort	0.7	-	own
press 1	effort	0.5	-	own
press 2	effort	0.5	-	own
press one	effort	0.5	-	own
press two	effort	0.5	-	own
pretty annoyed	frustration	1	-	own
pretty annoying	frustration	1	-	own
pretty frustrated	frustration	1	-	own
pretty frustrating	frustration	1	-	own
proving difficult	effort	0.7	-	own
proving impossible	effort	0.7	-	own
pull my hair out	frustration	0.8	-	own
pulling my hair	frustration	1	-	own
pulling my hair out	frustration	0.8	-	own
queue for	effort	0.7	-	own
queued	effort	0.7	-	own
queued for	effort	0.7	-	own
queuing for	effort	0.7	-	own
quite a long time	effort	0.5	-	own
quite annoyed	frustration	1	-	own
quite annoying	frustration	1	-	own
quite frustrated	frustration	1	-	own
quite frustrating	frustration	1	-	own
radio silence	frustration	1	-	own
ran around	effort	0.6	-	own
rang out	effort	0.5	-	own
reached my limit	frustration	1	-	own
reading a script	frustration	1	-	own
reading from a script	frustration	1	-	own
real pain	frustration	1	-	own
real struggle	frustration	1	-	own
really annoyed	frustration	1	-	own
really annoying	frustration	1	-	own
really fed up	frustration	1	-	own
really frustrated	frustration	1	-	own
really frustrating	frustration	1	-	own
really irritating	frustration	1	-	own
really slow	effort	0.7	-	own
red tape and	frustration	1	-	own
relentless	frustration	1	-	own
ridiculous line	effort	0.7	-	own
ridiculous lines	effort	0.7	-	own
ridiculous queue	effort	0.7	-	own
ridiculously slow	effort	0.7	-	own
rigamarole	frustration	0.7	-	own
rigmarole	frustration	0.7	-	own
rings and rings	effort	0.5	-	own
rings off	effort	0.5	-	own
rings out	effort	0.5	-	own
roadblock	frustration	0.7	-	own
roadblocks	frustration	0.7	-	own
robot reply	effort	0.5	-	own
robotic	effort	0.5	-	own
round and round	effort	0.9	-	own
round in circles	frustration	1	-	own
royal pain	frustration	1	-	own
run in circles	effort	0.9	-	own
run me around	effort	0.5	-	own
running around	effort	0.6	-	own
running in circles	frustration	1	-	own
running out of patience	frustration	0.8	-	own
saga	frustration	0.7	-	own
saga continues	frustration	0.7	-	own
same automated	frustration	1	-	own
same canned	frustration	1	-	own
same issue again	frustration	1	-	own
same old same old	frustration	1	-	own
same problem again	frustration	1	-	own
same shit different day	frustration	1	-	own
same song	effort	0.5	-	own
screaming into the void	frustration	1	-	own
script reading	effort	0.5	-	own
scripted	effort	0.5	-	own
scripted answers	effort	0.5	-	own
scripted reply	effort	0.5	-	own
scripted response	effort	0.5	-	own
sends me back	effort	0.6	-	own
sends me round	effort	0.6	-	own
sends me to	effort	0.6	-	own
sent me around	effort	0.6	-	own
sent me back	effort	0.6	-	own
sent me round	effort	0.6	-	own
sent me to the	effort	0.6	-	own
sent us back	effort	0.6	-	own
sent us to	effort	0.6	-	own
shirk	effort	0.9	-	own
shirked	effort	0.9	-	own
shirking	effort	0.9	-	own
shouldn't be so difficult	frustration	0.7	-	own
shouldn't be so hard	frustration	0.7	-	own
shouldn't be that hard	frustration	0.7	-	own
shouldn't be this difficult	frustration	0.7	-	own
shouldn't be this hard	frustration	0.7	-	own
shouting into	frustration	1	-	own
shouting into the void	frustration	1	-	own
shrugged	frustration	0.7	-	own
shrugged off	frustration	0.7	-	own
shrugs	frustration	0.7	-	own
sick and tired	frustration	1	-	own
sick and tired of	frustration	1	-	own
sick n tired	frustration	1	-	own
sick of	frustration	1	-	own
sick of this	frustration	1	-	own
sigh	frustration	0.5	-	own
silence from	frustration	0.7	-	own
simply ignored	frustration	1	-	own
slow	effort	0.5	-	own
slow as a snail	effort	0.7	-	own
slow as fuck	effort	0.7	-	own
slow as hell	effort	0.7	-	own
slow as molasses	effort	0.7	-	own
slow response time	effort	0.7	-	own
slow service again	effort	0.7	-	own
slow to reply	effort	0.7	-	own
slow to respond	effort	0.7	-	own
slower	effort	0.5	-	own
slower and slower	effort	0.7	-	own
slower than	effort	0.7	-	own
slowest	effort	0.7	-	own
slowly	effort	0.5	-	own
sluggish	effort	0.5	-	own
snail's pace	effort	0.5	-	own
so annoyed	frustration	1	-	own
so annoying	frustration	1	-	own
so complicated	effort	0.5	-	own
so difficult	effort	0.5	-	own
so fed up	frustration	1	-	own
so frustrated	frustration	1	-	own
so frustrating	frustration	1	-	own
so hard to	effort	0.5	-	own
so irritating	frustration	1	-	own
so long	effort	0.5	-	own
so much effort	effort	0.7	-	own
so much hassle	frustration	1	-	own
so over this	frustration	1	-	own
so slow	effort	0.5	-	own
spent all day	frustration	0.7	-	own
spent all morning	frustration	0.7	-	own
spent an hour	frustration	0.7	-	own
spent days	frustration	0.7	-	own
spent half	frustration	0.7	-	own
spent hours	frustration	0.7	-	own
spent my whole	frustration	0.7	-	own
spent over	frustration	0.7	-	own
spent over an hour	frustration	0.7	-	own
spent the whole	frustration	0.7	-	own
spent three hours	frustration	0.7	-	own
spent two hours	frustration	0.7	-	own
spent weeks	frustration	0.7	-	own
square one	effort	0.9	-	own
stall	effort	0.7	-	own
stalled	effort	0.7	-	own
stalling	effort	0.7	-	own
stalling tactics	effort	0.7	-	own
stand in line	effort	0.7	-	own
standing in line	effort	0.7	-	own
start all over	effort	0.9	-	own
start over	effort	0.9	-	own
starting over	effort	0.9	-	own
still trying	effort	0.5	-	own
stock answer	effort	0.5	-	own
stock answers	effort	0.5	-	own
stock reply	effort	0.5	-	own
stock response	effort	0.5	-	own
stonewalled	effort	0.9	-	own
stood in line	effort	0.7	-	own
straight to voicemail	effort	0.5	-	own
stranded	effort	0.9	-	own
stressed out	frustration	0.8	-	own
stressful	frustration	0.8	-	own
stressing me out	frustration	0.8	-	own
struggle to	effort	0.6	-	own
struggle to get	effort	0.6	-	own
struggled to	effort	0.6	-	own
struggles to	effort	0.6	-	own
struggling with	effort	0.6	-	own
stuck	effort	0.9	-	own
stuck in a loop	effort	0.9	-	own
stupid chatbot	frustration	1	-	own
such a hassle	frustration	1	-	own
such a nightmare	frustration	1	-	own
such a pain	frustration	1	-	own
such a struggle	frustration	1	-	own
super annoyed	frustration	1	-	own
super annoying	frustration	1	-	own
super frustrated	frustration	1	-	own
super frustrating	frustration	1	-	own
super slow	effort	0.5	-	own
take ages	effort	0.7	-	own
take forever	effort	0.7	-	own
take so long	effort	0.7	-	own
take that long	effort	0.7	-	own
take this long	effort	0.7	-	own
takes ages	effort	0.5	-	own
takes an age	effort	0.7	-	own
takes an eternity	effort	0.7	-	own
takes days	effort	0.7	-	own
takes forever	effort	0.5	-	own
takes hours	effort	0.7	-	own
takes months	effort	0.7	-	own
takes so long	effort	0.5	-	own
takes that long	effort	0.7	-	own
takes too long	effort	0.7	-	own
takes way too long	effort	0.7	-	own
takes weeks	effort	0.7	-	own
takes years	effort	0.7	-	own
takes you	effort	0.7	-	own
taking an age	effort	0.7	-	own
taking days	effort	0.7	-	own
taking forever	effort	0.5	-	own
taking hours	effort	0.7	-	own
taking so long	effort	0.5	-	own
taking too long	effort	0.7	-	own
taking way too long	effort	0.7	-	own
taking weeks	effort	0.7	-	own
talking to a bot	frustration	1	-	own
talking to a brick wall	effort	0.9	-	own
talking to a wall	effort	0.9	-	own
talking to myself	frustration	1	-	own
talking to the wall	frustration	1	-	own
tear my hair out	frustration	1	-	own
tearing my hair	frustration	1	-	own
tearing my hair out	frustration	0.8	-	own
tedious	frustration	0.5	-	own
tedious process	effort	0.7	-	own
teed off	frustration	1	-	own
template answer	effort	0.5	-	own
template email	effort	0.5	-	own
template reply	effort	0.5	-	own
template response	effort	0.5	-	own
terribly slow	effort	0.7	-	own
test of patience	frustration	1	-	own
testing my patience	frustration	1	-	own
tests my patience	frustration	1	-	own
the bot	effort	0.5	-	own
the saga	frustration	1	-	own
the saga continues	frustration	1	-	own
then nothing	frustration	1	-	own
then silence	frustration	1	-	own
this bot	effort	0.5	-	own
time after time	frustration	0.7	-	own
time and again	effort	0.9	-	own
time and time again	effort	0.9	-	own
time consuming	effort	0.7	-	own
time wasted	effort	0.5	-	own
timeconsuming	effort	0.7	-	own
tired of	frustration	1	-	own
tiresome	frustration	0.5	-	own
tiring	frustration	0.5	-	own
to and fro	effort	0.6	-	own
to no avail	effort	0.5	-	own
told to be patient	effort	0.6	-	own
told to call	effort	0.6	-	own
told to call back	effort	0.6	-	own
told to contact	effort	0.6	-	own
told to email	effort	0.6	-	own
told to go	effort	0.6	-	own
told to reboot	effort	0.6	-	own
told to reinstall	effort	0.6	-	own
told to restart	effort	0.6	-	own
told to try again	effort	0.6	-	own
told to wait	effort	0.6	-	own
too complicated	effort	0.5	-	own
too hard	effort	0.5	-	own
too long	effort	0.5	-	own
too much effort	effort	0.7	-	own
too much hassle	frustration	1	-	own
too slow	effort	0.5	-	own
took ages	effort	0.5	-	own
took almost	effort	0.7	-	own
took an age	effort	0.7	-	own
took days	effort	0.7	-	own
took forever	effort	0.5	-	own
took hours	effort	0.7	-	own
took me ages	effort	0.7	-	own
took me an hour	effort	0.7	-	own
took me forever	effort	0.7	-	own
took me hours	effort	0.7	-	own
took months	effort	0.7	-	own
took more than	effort	0.7	-	own
took nearly	effort	0.7	-	own
took over	effort	0.7	-	own
took them	effort	0.7	-	own
took too long	effort	0.7	-	own
took weeks	effort	0.7	-	own
took you	effort	0.7	-	own
torture	frustration	0.8	-	own
total nightmare	frustration	0.8	-	own
total pain	frustration	1	-	own
total silence	frustration	1	-	own
total waste	effort	0.5	-	own
totally fed up	frustration	1	-	own
totally frustrated	frustration	1	-	own
totally ignored	frustration	1	-	own
trapped	effort	0.9	-	own
tried again	effort	0.5	-	own
tried all	effort	0.6	-	own
tried all of	effort	0.6	-	own
tried all the	effort	0.6	-	own
tried and failed	effort	0.6	-	own
tried calling	effort	0.6	-	own
tried chatting	effort	0.6	-	own
tried contacting	effort	0.6	-	own
tried emailing	effort	0.6	-	own
tried every	effort	0.6	-	own
tried everything	effort	0.5	-	own
tried everything you	effort	0.6	-	own
tried in vain	effort	0.6	-	own
tried logging in	effort	0.6	-	own
tried many times	effort	0.5	-	own
tried multiple times	effort	0.5	-	own
tried my patience	effort	0.6	-	own
tried phoning	effort	0.6	-	own
tried reaching	effort	0.6	-	own
tried rebooting	effort	0.6	-	own
tried reinstalling	effort	0.6	-	own
tried repeatedly	effort	0.5	-	own
tried resetting	effort	0.6	-	own
tried restarting	effort	0.6	-	own
tried ringing	effort	0.6	-	own
tried several times	effort	0.5	-	own
tried that	effort	0.6	-	own
tried that already	effort	0.6	-	own
tried to call	effort	0.6	-	own
tried to contact	effort	0.6	-	own
tried to email	effort	0.6	-	own
tried to get through	effort	0.6	-	own
tried to log in	effort	0.6	-	own
tried to reach	effort	0.6	-	own
tried turning it off	effort	0.6	-	own
tried without	effort	0.6	-	own
troublesome	frustration	0.5	-	own
try again later	effort	0.6	-	own
try to call	effort	0.6	-	own
try to get through	effort	0.6	-	own
trying again and again	effort	0.6	-	own
trying all day	effort	0.6	-	own
trying all morning	effort	0.6	-	own
trying all week	effort	0.6	-	own
trying for	effort	0.5	-	own
trying for days	effort	0.6	-	own
trying for hours	effort	0.6	-	own
trying for weeks	effort	0.6	-	own
trying my patience	effort	0.6	-	own
trying since	effort	0.5	-	own
trying to call	effort	0.6	-	own
trying to cancel	effort	0.6	-	own
trying to contact	effort	0.6	-	own
trying to fix	effort	0.6	-	own
trying to get a refund	effort	0.6	-	own
trying to get an answer	effort	0.6	-	own
trying to get help	effort	0.6	-	own
trying to get hold	effort	0.6	-	own
trying to get in touch	effort	0.6	-	own
trying to get someone	effort	0.6	-	own
trying to get through	effort	0.6	-	own
trying to log in	effort	0.6	-	own
trying to log on	effort	0.6	-	own
trying to reach	effort	0.6	-	own
trying to resolve	effort	0.6	-	own
trying to speak to	effort	0.6	-	own
trying to talk to	effort	0.6	-	own
unbelievably slow	effort	0.7	-	own
unending	frustration	1	-	own
unheard	effort	0.9	-	own
unnecessarily complex	effort	0.7	-	own
unnecessarily complicated	effort	0.7	-	own
unpaid	effort	0.7	-	own
unresponsive	effort	0.9	-	own
unusually high	effort	0.5	-	own
up to here with	frustration	1	-	own
uphill battle	frustration	1	-	own
uphill struggle	frustration	1	-	own
upsets	frustration	0.7	-	own
upsets me	frustration	0.7	-	own
useless bots	frustration	1	-	own
useless chatbot	frustration	1	-	own
useless replies	frustration	1	-	own
very annoyed	frustration	1	-	own
very annoying	frustration	1	-	own
very frustrated	frustration	1	-	own
very frustrating	frustration	1	-	own
very irritating	frustration	1	-	own
very patient so far	frustration	1	-	own
very slow	effort	0.7	-	own
vexation	frustration	1	-	own
vexed	frustration	0.8	-	own
vexing	frustration	0.8	-	own
vicious circle	effort	0.9	-	own
vicious cycle	frustration	1	-	own
virtually impossible	effort	0.5	-	own
vivaldi	effort	0.5	-	own
voicemail full	effort	0.5	-	own
waited in line	effort	0.7	-	own
waiting in line	effort	0.7	-	own
was trying to	effort	0.6	-	own
waste of everyone's time	frustration	0.7	-	own
waste of my day	frustration	0.7	-	own
waste of my life	frustration	0.7	-	own
waste of my morning	frustration	0.7	-	own
waste of my time	effort	0.5	-	own
waste of time	effort	0.5	-	own
wasted a day	frustration	0.7	-	own
wasted a whole	frustration	0.7	-	own
wasted all	frustration	0.7	-	own
wasted an hour	frustration	0.7	-	own
wasted days	frustration	0.7	-	own
wasted enough	frustration	0.7	-	own
wasted half	frustration	0.7	-	own
wasted hour	frustration	0.7	-	own
wasted hours	effort	0.5	-	own
wasted journey	frustration	0.7	-	own
wasted my afternoon	frustration	0.7	-	own
wasted my day	frustration	0.7	-	own
wasted my evening	frustration	0.7	-	own
wasted my morning	frustration	0.7	-	own
wasted my time	effort	0.5	-	own
wasted our	frustration	0.7	-	own
wasted over	frustration	0.7	-	own
wasted so much	frustration	0.7	-	own
wasted the whole	frustration	0.7	-	own
wasted three hours	frustration	0.7	-	own
wasted time	effort	0.5	-	own
wasted trip	frustration	0.7	-	own
wasted two hours	frustration	0.7	-	own
wasted weeks	frustration	0.7	-	own
wasting everyone's time	frustration	0.7	-	own
wasting hours	frustration	0.7	-	own
way too long	effort	0.5	-	own
we have tried	effort	0.6	-	own
we've been trying	effort	0.6	-	own
we've had enough	frustration	1	-	own
we've had it with	frustration	1	-	own
we've tried	effort	0.6	-	own
week after week	frustration	0.7	-	own
weeks on end	frustration	0.7	-	own
went out of my way	effort	0.7	-	own
went to voicemail	effort	0.5	-	own
were trying to	effort	0.6	-	own
what a faff	frustration	1	-	own
what a waste	effort	0.5	-	own
why is it so difficult	frustration	0.7	-	own
why is it so hard	effort	0.5	-	own
why is this so difficult	frustration	0.7	-	own
why is this so hard	frustration	0.7	-	own
why make it so	frustration	0.7	-	own
why so complicated	frustration	0.7	-	own
why so difficult	frustration	0.7	-	own
why so hard	frustration	0.7	-	own
wild goose	effort	0.9	-	own
wild goose chase	effort	0.5	-	own
wild goose chases	frustration	1	-	own
will to live	frustration	1	-	own
winding me up	frustration	1	-	own
winds me up	frustration	1	-	own
without end	frustration	1	-	own
without luck	effort	0.5	-	own
without success	effort	0.5	-	own
wits end	frustration	1	-	own
worn out	frustration	1	-	own
wound up	frustration	1	-	own
year after year	frustration	0.7	-	own
yet once more	frustration	1	-	own
you are killing me	frustration	0.8	-	own
you expect me to	effort	0.6	-	own
you're killing me	frustration	0.8	-	own
your call is important	effort	0.5	-	own
zero patience	frustration	1	-	own
