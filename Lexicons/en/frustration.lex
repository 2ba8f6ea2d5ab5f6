%format undertone-lexicon 1
%language en

# Blocked, worn out, going in circles; and the effort that it takes.
# Kept out: "tired" (of travel), "long", "stuck" as said of hair and songs stays weak, "trying" alone.
a nightmare	frustration	0.8	-	own
a pain	frustration	0.5	-	own
aargh	frustration	0.5	-	own
absolute nightmare	frustration	0.8	-	own
again and again	effort	0.9	-	own
ages	effort	0.5	-	own
aggravated	frustration	0.8	-	own
aggravating	frustration	0.5	-	own
all over again	effort	0.9	-	own
an eternity	effort	0.5	-	own
annoyance	frustration	0.8	-	own
annoyed	frustration	0.8	-	own
annoying	frustration	0.5	-	own
annoys me	frustration	0.5	-	own
argh	frustration	0.5	-	own
arghh	frustration	0.5	-	own
at a loss	frustration	1	-	own
at my wit's end	frustration	1	-	own
at my wits end	frustration	1	-	own
back to square one	effort	0.9	-	own
banging my head	effort	0.9	-	own
beating around the bush	effort	0.5	-	own
being ignored	effort	0.9	-	own
beyond frustrated	frustration	1	-	own
beyond frustrating	frustration	1	-	own
bother	frustration	0.5	-	own
bothersome	frustration	0.5	-	own
brick wall	effort	0.9	-	own
brush me off	effort	0.9	-	own
brushed off	effort	0.9	-	own
bugging me	frustration	0.5	-	own
bugs me	frustration	0.5	-	own
bummed out	frustration	0.5	-	own
can't take it any more	frustration	1	-	own
can't take it anymore	frustration	1	-	own
can't take this anymore	frustration	1	-	own
can't wait any longer	frustration	0.7	-	own
can't wait anymore	frustration	0.6	-	own
can't wait forever	frustration	0.7	-	own
cannot take it any more	frustration	1	-	own
cannot wait any longer	frustration	0.7	-	own
cant wait any longer	frustration	0.7	-	own
catch 22	effort	0.9	-	own
clumsy	frustration	0.5	-	own
clunky	frustration	0.5	-	own
complicated	effort	0.5	-	own
crawling	effort	0.5	-	own
cumbersome	frustration	0.5	-	own
dead end	effort	0.9	-	own
difficult	effort	0.5	-	own
disrupting	frustration	0.5	-	own
disruptive	frustration	0.5	-	own
does my head in	frustration	0.8	-	own
doesn't care	effort	0.9	-	own
doing my head in	frustration	0.8	-	own
don't care about customers	effort	0.9	-	own
don't care about your customers	effort	0.9	-	own
done with this	frustration	1	-	own
dont care	effort	0.9	-	own
drive me crazy	frustration	0.8	-	own
drives me crazy	frustration	0.8	-	own
drives me mad	frustration	0.8	-	own
drives me nuts	frustration	0.8	-	own
drives me up the wall	frustration	0.8	-	own
driving me crazy	frustration	0.8	-	own
driving me insane	frustration	0.8	-	own
driving me mad	frustration	0.8	-	own
driving me nuts	frustration	0.8	-	own
driving me up the wall	frustration	0.8	-	own
end of my rope	frustration	1	-	own
end of my tether	frustration	1	-	own
endless loop	effort	0.9	-	own
enough is enough	frustration	1	-	own
exasperated	frustration	0.8	-	own
exasperating	frustration	0.8	-	own
exhausted	frustration	1	-	own
exhausting	frustration	1	-	own
extremely frustrated	frustration	1	-	own
extremely frustrating	frustration	1	-	own
facepalm	frustration	0.5	-	own
fed up	frustration	1	-	own
fedup	frustration	1	-	own
fob me off	effort	0.9	-	own
fobbed off	effort	0.9	-	own
for ages	effort	0.5	-	own
forever	effort	0.5	-	own
frustrated	frustration	1	-	own
frustrates	frustration	1	-	own
frustrates me	frustration	1	-	own
frustrating	frustration	1	-	own
frustratingly	frustration	1	-	own
frustration	frustration	1	-	own
fuss	frustration	0.8	-	own
get nowhere	effort	0.9	-	own
gets me nowhere	effort	0.9	-	own
gets on my nerves	frustration	0.8	-	own
getting nowhere	effort	0.9	-	own
getting on my nerves	frustration	0.8	-	own
going around in circles	effort	0.9	-	own
going crazy	frustration	0.8	-	own
going in circles	effort	0.9	-	own
going insane	frustration	0.8	-	own
going mad	frustration	0.8	-	own
going nowhere	effort	0.9	-	own
going round in circles	effort	0.9	-	own
goose chase	effort	0.5	-	own
got nowhere	effort	0.9	-	own
grr	frustration	0.5	-	own
grrr	frustration	0.5	-	own
had enough	frustration	1	-	own
had it up to here	frustration	1	-	own
had it with	frustration	1	-	own
had to	effort	0.5	-	own
hard to find	effort	0.5	-	own
hard to reach	effort	0.5	-	own
hassle	frustration	0.5	-	own
have to keep	effort	0.5	-	own
have tried everything	effort	0.5	-	own
having to	effort	0.5	-	own
headache	frustration	0.5	-	own
headaches	frustration	0.5	-	own
hell on earth	frustration	0.8	-	own
hoops	effort	0.5	-	own
hours wasted	effort	0.5	-	own
how difficult is it	effort	0.5	-	own
how hard can it be	effort	0.5	-	own
how hard is it	effort	0.5	-	own
i have had it	frustration	1	-	own
i've had it	frustration	1	-	own
i've tried everything	effort	0.5	-	own
ignore me	effort	0.9	-	own
ignore my	effort	0.9	-	own
ignored	effort	0.9	-	own
ignores	effort	0.9	-	own
ignoring	effort	0.9	-	own
ignoring me	effort	0.9	-	own
impatient	frustration	0.8	-	own
impossible	effort	0.5	-	own
impossible to	effort	0.5	-	own
in circles	effort	0.9	-	own
in limbo	effort	0.9	-	own
in the dark	effort	0.9	-	own
in vain	effort	0.5	-	own
inconvenience	frustration	0.5	-	own
inconvenienced	frustration	0.5	-	own
inconvenient	frustration	0.5	-	own
irritated	frustration	0.8	-	own
irritates me	frustration	0.5	-	own
irritating	frustration	0.5	-	own
irritation	frustration	0.8	-	own
is it that hard	effort	0.5	-	own
isn't easy	effort	0.5	-	own
jump through hoops	effort	0.5	-	own
killing me	frustration	0.8	-	own
lagging	effort	0.5	-	own
laggy	effort	0.5	-	own
left hanging	effort	0.9	-	own
left in limbo	effort	0.9	-	own
left in the dark	effort	0.9	-	own
left stranded	effort	0.9	-	own
like pulling teeth	effort	0.9	-	own
living hell	frustration	0.8	-	own
long time	effort	0.5	-	own
losing patience	frustration	0.8	-	own
lost patience	frustration	0.8	-	own
nearly impossible	effort	0.5	-	own
nerve wracking	frustration	0.5	-	own
nightmare	frustration	0.8	-	own
no avail	effort	0.5	-	own
no further forward	effort	0.9	-	own
no luck	effort	0.5	-	own
no one cares	effort	0.9	-	own
no progress	effort	0.9	-	own
nobody cares	effort	0.9	-	own
not easy	effort	0.5	-	own
nuisance	frustration	0.5	-	own
oh come on	frustration	0.5	-	own
on my last nerve	frustration	0.8	-	own
ordeal	frustration	0.8	-	own
over and over	effort	0.9	-	own
over and over again	effort	0.9	-	own
over it	frustration	1	-	own
overwhelmed	frustration	0.5	-	own
pain	frustration	0.5	-	own
painful	frustration	0.5	-	own
palmed off	effort	0.9	-	own
patience is running out	frustration	0.8	-	own
patience is wearing thin	frustration	0.8	-	own
peeved	frustration	0.8	-	own
pull my hair out	frustration	0.8	-	own
pulling my hair out	frustration	0.8	-	own
quite a long time	effort	0.5	-	own
round and round	effort	0.9	-	own
run in circles	effort	0.9	-	own
run me around	effort	0.5	-	own
running out of patience	frustration	0.8	-	own
shirk	effort	0.9	-	own
shirked	effort	0.9	-	own
shirking	effort	0.9	-	own
sick and tired	frustration	1	-	own
sick and tired of	frustration	1	-	own
sick n tired	frustration	1	-	own
sick of	frustration	1	-	own
sick of this	frustration	1	-	own
sigh	frustration	0.5	-	own
slow	effort	0.5	-	own
slower	effort	0.5	-	own
slowly	effort	0.5	-	own
sluggish	effort	0.5	-	own
snail's pace	effort	0.5	-	own
so complicated	effort	0.5	-	own
so difficult	effort	0.5	-	own
so frustrated	frustration	1	-	own
so frustrating	frustration	1	-	own
so hard to	effort	0.5	-	own
so long	effort	0.5	-	own
so over this	frustration	1	-	own
so slow	effort	0.5	-	own
square one	effort	0.9	-	own
start all over	effort	0.9	-	own
start over	effort	0.9	-	own
starting over	effort	0.9	-	own
still trying	effort	0.5	-	own
stonewalled	effort	0.9	-	own
stranded	effort	0.9	-	own
stressed out	frustration	0.8	-	own
stressful	frustration	0.8	-	own
stressing me out	frustration	0.8	-	own
stuck	effort	0.9	-	own
stuck in a loop	effort	0.9	-	own
super slow	effort	0.5	-	own
takes ages	effort	0.5	-	own
takes forever	effort	0.5	-	own
takes so long	effort	0.5	-	own
taking forever	effort	0.5	-	own
taking so long	effort	0.5	-	own
talking to a brick wall	effort	0.9	-	own
talking to a wall	effort	0.9	-	own
tearing my hair out	frustration	0.8	-	own
tedious	frustration	0.5	-	own
time and again	effort	0.9	-	own
time and time again	effort	0.9	-	own
time wasted	effort	0.5	-	own
tired of	frustration	1	-	own
tiresome	frustration	0.5	-	own
tiring	frustration	0.5	-	own
to no avail	effort	0.5	-	own
too complicated	effort	0.5	-	own
too hard	effort	0.5	-	own
too long	effort	0.5	-	own
too slow	effort	0.5	-	own
took ages	effort	0.5	-	own
took forever	effort	0.5	-	own
torture	frustration	0.8	-	own
total nightmare	frustration	0.8	-	own
total waste	effort	0.5	-	own
trapped	effort	0.9	-	own
tried again	effort	0.5	-	own
tried everything	effort	0.5	-	own
tried many times	effort	0.5	-	own
tried multiple times	effort	0.5	-	own
tried repeatedly	effort	0.5	-	own
tried several times	effort	0.5	-	own
troublesome	frustration	0.5	-	own
trying for	effort	0.5	-	own
trying since	effort	0.5	-	own
unheard	effort	0.9	-	own
unresponsive	effort	0.9	-	own
vexed	frustration	0.8	-	own
vexing	frustration	0.8	-	own
vicious circle	effort	0.9	-	own
virtually impossible	effort	0.5	-	own
waste of my time	effort	0.5	-	own
waste of time	effort	0.5	-	own
wasted hours	effort	0.5	-	own
wasted my time	effort	0.5	-	own
wasted time	effort	0.5	-	own
way too long	effort	0.5	-	own
what a waste	effort	0.5	-	own
why is it so hard	effort	0.5	-	own
wild goose	effort	0.9	-	own
wild goose chase	effort	0.5	-	own
without luck	effort	0.5	-	own
without success	effort	0.5	-	own
wits end	frustration	1	-	own
worn out	frustration	1	-	own
you are killing me	frustration	0.8	-	own
you're killing me	frustration	0.8	-	own
