%format undertone-lexicon 1
%language en

# Joy, love, contentment, laughter, looking forward, relief.
# Kept out: "happy to" (an offer), "like" alone, "fine" in "a fine", "welcome", "free", "care", "help", "support",
# "please", "sure", "united", "well", "credit", "secure", "trust", "want", "interest", "party".
acceptable	contentment	0.3	-	own
adequate	contentment	0.6	-	own
adorable	happiness	0.9	-	own
adore	happiness	1.1	-	own
adored	happiness	1.1	-	own
adores	happiness	1.1	-	own
all fine	contentment	0.6	-	own
all good	contentment	0.6	-	own
all right	contentment	0.3	-	own
all set	resolved	0.7	-	own
all sorted	resolved	0.7	-	own
alright	contentment	0.3	-	own
arrived early	resolved	0.7	-	own
arrived on time	resolved	0.7	-	own
arrived safely	resolved	0.7	-	own
arrived today	resolved	0.7	-	own
at last	relief	0.6	-	own
back online	resolved	0.7	-	own
back up and running	resolved	0.7	-	own
been fixed	resolved	0.7	-	own
been resolved	resolved	0.7	-	own
been sorted	resolved	0.7	-	own
best day ever	happiness	1.1	-	own
big relief	relief	1	-	own
blessed	happiness	0.6	-	own
bliss	happiness	1.1	-	own
blissful	happiness	1.1	-	own
can breathe again	relief	1	-	own
can not wait	hope	0.8	-	own
can't be happier	happiness	1.1	-	own
can't complain	contentment	0.6	-	own
can't wait	hope	0.8	-	own
cannot complain	contentment	0.6	-	own
cannot wait	hope	0.8	-	own
cant complain	contentment	0.6	-	own
cant wait	hope	0.8	-	own
celebrate	happiness	0.6	-	own
celebrating	happiness	0.6	-	own
celebration	happiness	0.6	-	own
cheerful	happiness	0.6	-	own
cheery	happiness	0.6	-	own
cherish	happiness	0.9	-	own
chuckle	laughter	0.5	-	own
congrats	happiness	0.6	-	own
congratulations	happiness	0.6	-	own
content with	happiness	0.6	-	own
cosy	happiness	0.6	-	own
could not be happier	happiness	1.1	-	own
could not be more pleased	happiness	1.1	-	own
couldn't ask for more	happiness	1.1	-	own
couldn't be happier	happiness	1.1	-	own
couldn't be more happy	happiness	1.1	-	own
couldn't be more pleased	happiness	1.1	-	own
couldn't have been better	happiness	1.1	-	own
couldnt be happier	happiness	1.1	-	own
cozy	happiness	0.6	-	own
cracked me up	laughter	1	-	own
cracks me up	laughter	1	-	own
crisis averted	relief	1	-	own
cute	happiness	0.6	-	own
decent	contentment	0.6	-	own
delight	happiness	1.1	-	own
delighted	happiness	1.1	-	own
delightful	happiness	1.1	-	own
did the trick	resolved	0.7	-	own
dodged a bullet	relief	1	-	own
does the trick	resolved	0.7	-	own
eager	hope	0.8	-	own
eagerly	hope	0.8	-	own
ecstatic	happiness	1.1	-	own
elated	happiness	1.1	-	own
enjoy	happiness	0.6	-	own
enjoy your day	contentment	0.6	-	own
enjoyable	happiness	0.6	-	own
enjoyed	happiness	0.9	-	own
enjoyed it	happiness	0.9	-	own
enjoying	happiness	0.6	-	own
eventually	relief	0.2	-	own
excited	hope	0.8	-	own
excited about	hope	0.8	-	own
excited for	hope	0.8	-	own
excited to	hope	0.8	-	own
excitement	hope	0.8	-	own
exciting	hope	0.8	-	own
fair	contentment	0.3	-	own
fair enough	contentment	0.6	-	own
feel good	happiness	0.6	-	own
feeling good	happiness	0.9	-	own
feels good	happiness	0.6	-	own
fell in love	happiness	1.1	-	own
finally	relief	0.2	-	own
finally got	relief	0.5	-	own
fine	contentment	0.3	-	own
fingers crossed	hope	0.3	-	own
fixed it	resolved	0.7	-	own
fixed my	resolved	0.7	-	own
fixed now	resolved	0.7	-	own
fixed the	resolved	0.7	-	own
fixed the problem	resolved	0.7	-	own
fortunate	happiness	0.6	-	own
fun	happiness	0.6	-	own
funny	laughter	0.2	-	own
giggle	laughter	0.5	-	own
glad	happiness	0.5	-	own
glad to hear	contentment	0.6	-	own
gladly	happiness	0.5	-	own
gladness	happiness	0.9	-	own
godsend	relief	1	-	own
good day	happiness	0.2	-	own
good news	happiness	0.6	-	own
good to hear	contentment	0.6	-	own
good to know	contentment	0.6	-	own
good vibes	happiness	0.6	-	own
got fixed	resolved	0.7	-	own
got it	contentment	0.3	-	own
got it sorted	resolved	0.7	-	own
got it today	resolved	0.7	-	own
got my money back	resolved	0.7	-	own
got my refund	resolved	0.7	-	own
got resolved	resolved	0.7	-	own
got sorted	resolved	0.7	-	own
got through	resolved	0.7	-	own
gotcha	contentment	0.6	-	own
great news	happiness	0.6	-	own
ha ha	laughter	0.3	-	own
hah	laughter	0.3	-	own
haha	laughter	0.3	-	own
hahaha	laughter	0.3	-	own
hahahaha	laughter	0.5	-	own
happier	happiness	0.6	-	own
happily	happiness	0.5	-	own
happiness	happiness	0.9	-	own
happy	happiness	0.9	-	own
happy anniversary	happiness	0.6	-	own
happy as can be	happiness	1.1	-	own
happy birthday	happiness	0.6	-	own
happy camper	happiness	0.9	-	own
happy customer	happiness	0.9	-	own
happy new year	happiness	0.6	-	own
has arrived	resolved	0.7	-	own
have a good one	contentment	0.6	-	own
have a great weekend	contentment	0.6	-	own
have a nice weekend	contentment	0.6	-	own
heck yeah	happiness	0.9	-	own
heh	laughter	0.3	-	own
hehe	laughter	0.5	-	own
hell yeah	happiness	0.9	-	own
hell yes	happiness	0.9	-	own
hilarious	laughter	1	-	own
hooray	happiness	0.9	-	own
hope	hope	0.2	-	own
hope so	hope	0.3	-	own
hopeful	hope	0.8	-	own
hopefully	hope	0.2	-	own
hopefully soon	hope	0.8	-	own
hoping	hope	0.2	-	own
huge relief	relief	1	-	own
hurrah	happiness	0.9	-	own
hurray	happiness	0.9	-	own
i hope	hope	0.2	-	own
i like	happiness	0.6	-	own
i love	happiness	1.1	-	own
i made it	resolved	0.3	-	own
in a good mood	happiness	0.9	-	own
in love with	happiness	1.1	-	own
is fixed	resolved	0.7	-	own
is resolved	resolved	0.7	-	own
is sorted	resolved	0.7	-	own
is working again	resolved	0.7	-	own
is working now	resolved	0.7	-	own
issue fixed	resolved	0.7	-	own
issue resolved	resolved	0.7	-	own
issue solved	resolved	0.7	-	own
it arrived	resolved	0.7	-	own
it worked	resolved	0.7	-	own
it works now	resolved	0.7	-	own
it's fine	contentment	0.3	-	own
it's fixed	resolved	0.7	-	own
it's ok	contentment	0.3	-	own
it's sorted	resolved	0.7	-	own
its fine	contentment	0.3	-	own
joy	happiness	0.9	-	own
joyful	happiness	0.9	-	own
joyous	happiness	0.9	-	own
just arrived	resolved	0.7	-	own
laughed so hard	laughter	1	-	own
laughing	laughter	0.5	-	own
life saver	relief	1	-	own
lifesaver	relief	1	-	own
likeable	happiness	0.6	-	own
liked	happiness	0.6	-	own
liked it	happiness	0.6	-	own
lmao	laughter	0.3	-	own
lmfao	laughter	0.3	-	own
load off my mind	relief	1	-	own
lol	laughter	0.2	-	own
lol love	laughter	1	-	own
look forward to	hope	0.8	-	own
looking forward	hope	0.8	-	own
looking forward to	hope	0.8	-	own
love	happiness	1.1	-	own
love how	happiness	1.1	-	own
love it	happiness	1.1	-	own
love my	happiness	1.1	-	own
love that	happiness	1.1	-	own
love this	happiness	1.1	-	own
love u	happiness	1.1	-	own
love you	happiness	1.1	-	own
love you guys	happiness	1.1	-	own
love your	happiness	1.1	-	own
loved	happiness	1.1	-	own
loved it	happiness	1.1	-	own
loves	happiness	1.1	-	own
lovin	happiness	1.1	-	own
loving	happiness	1.1	-	own
lucky	happiness	0.6	-	own
luv	happiness	1.1	-	own
made it	resolved	0.3	-	own
made me laugh	laughter	1	-	own
made me smile	happiness	0.9	-	own
made my day	happiness	0.9	-	own
made our day	happiness	0.9	-	own
makes me laugh	laughter	1	-	own
makes me smile	happiness	0.9	-	own
makes my day	happiness	0.9	-	own
makes sense	contentment	0.6	-	own
merry	happiness	0.6	-	own
merry christmas	happiness	0.6	-	own
never been happier	happiness	1.1	-	own
no big deal	contentment	0.6	-	own
no biggie	contentment	0.6	-	own
no complaints	contentment	0.6	-	own
no complaints here	contentment	0.6	-	own
no prob	contentment	0.6	-	own
no problem	contentment	0.6	-	own
no probs	contentment	0.6	-	own
no worries	contentment	0.6	-	own
no worry	contentment	0.6	-	own
not a big deal	contentment	0.6	-	own
not a problem	contentment	0.6	-	own
not an issue	contentment	0.6	-	own
not bad	contentment	1	-	own
not bad at all	contentment	1	-	own
not half bad	contentment	1	-	own
not too bad	contentment	1	-	own
not too shabby	contentment	1	-	own
nothing to complain about	contentment	0.6	-	own
np	contentment	0.6	-	own
off my chest	relief	1	-	own
ok thanks	contentment	0.6	-	own
on cloud nine	happiness	1.1	-	own
optimistic	hope	0.8	-	own
over the moon	happiness	1.1	-	own
overjoyed	happiness	1.1	-	own
panic over	relief	1	-	own
peaceful	happiness	0.6	-	own
phew	relief	1	-	own
pleased	happiness	0.9	-	own
pleasure	happiness	0.9	-	own
pride	happiness	0.6	-	own
problem fixed	resolved	0.7	-	own
problem resolved	resolved	0.7	-	own
problem solved	resolved	0.7	-	own
promising	hope	0.8	-	own
proud	happiness	0.6	-	own
psyched	happiness	1.1	-	own
psyched for	hope	0.8	-	own
pumped	happiness	1.1	-	own
pumped for	hope	0.8	-	own
quite like	happiness	0.6	-	own
really like	happiness	0.6	-	own
really love	happiness	1.1	-	own
reasonable	contentment	0.3	-	own
received it	resolved	0.7	-	own
received my refund	resolved	0.7	-	own
refund received	resolved	0.7	-	own
relief	relief	1	-	own
relieved	relief	1	-	own
resolved	resolved	0.7	-	own
resolved it	resolved	0.7	-	own
resolved my	resolved	0.7	-	own
resolved quickly	resolved	0.7	-	own
resolved the issue	resolved	0.7	-	own
rofl	laughter	0.3	-	own
satisfaction guaranteed	happiness	0.6	-	own
satisfied	happiness	0.6	-	own
satisfied customer	happiness	0.9	-	own
satisfied with	happiness	0.9	-	own
saved me	relief	1	-	own
saved my bacon	relief	1	-	own
saved my day	relief	1	-	own
saved my life	relief	1	-	own
saved the day	relief	1	-	own
smile	happiness	0.6	-	own
smiled	happiness	0.6	-	own
smiles	happiness	0.6	-	own
smiley	happiness	0.6	-	own
smiling	happiness	0.6	-	own
so cool	happiness	0.9	-	own
so excited	hope	0.8	-	own
so glad	happiness	0.9	-	own
so happy	happiness	0.9	-	own
so pleased	happiness	0.9	-	own
solved	resolved	0.7	-	own
solved it	resolved	0.7	-	own
solved my problem	resolved	0.7	-	own
solved the problem	resolved	0.7	-	own
sorted it	resolved	0.7	-	own
sorted now	resolved	0.7	-	own
sounds good	contentment	0.6	-	own
sounds great	contentment	0.6	-	own
stoked	happiness	1.1	-	own
such a relief	relief	1	-	own
super excited	hope	0.8	-	own
sweet	happiness	0.6	-	own
teehee	laughter	0.5	-	own
thank god	relief	1	-	own
thank goodness	relief	1	-	own
thank heavens	relief	1	-	own
thankfully	relief	1	-	own
that did it	resolved	0.7	-	own
that fixed it	resolved	0.7	-	own
that helped	resolved	0.7	-	own
that helps	resolved	0.7	-	own
that worked	resolved	0.7	-	own
that's fine	contentment	0.3	-	own
that's ok	contentment	0.3	-	own
thats fine	contentment	0.3	-	own
this helped	resolved	0.7	-	own
thrilled	happiness	1.1	-	own
thrilling	hope	0.8	-	own
tickled pink	happiness	1.1	-	own
understandable	contentment	0.6	-	own
up and running	resolved	0.7	-	own
very happy	happiness	0.9	-	own
very pleased	happiness	0.9	-	own
very satisfied	happiness	0.9	-	own
we like	happiness	0.6	-	own
weight off my mind	relief	1	-	own
weight off my shoulders	relief	1	-	own
well pleased	happiness	0.9	-	own
what a relief	relief	1	-	own
whew	relief	1	-	own
whoo hoo	happiness	0.9	-	own
whoop	happiness	0.9	-	own
will do	contentment	0.2	-	own
win win	happiness	0.6	-	own
woo hoo	happiness	0.9	-	own
woohoo	happiness	0.9	-	own
woot	happiness	0.9	-	own
working again	resolved	0.7	-	own
working now	resolved	0.7	-	own
works again	resolved	0.7	-	own
works for me	contentment	0.6	-	own
works now	resolved	0.7	-	own
yaay	happiness	0.9	-	own
yay	happiness	0.9	-	own
yayy	happiness	0.9	-	own
yippee	happiness	0.9	-	own
you too	contentment	0.6	-	own
