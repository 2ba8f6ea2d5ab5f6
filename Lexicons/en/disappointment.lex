%format undertone-lexicon 1
%language en

# Let down; what should have been; and the quiet words of giving up.
# Kept out: "expected" and "hoped" alone (delivery "expected Friday"), "low", "cheap", "empty", "lost" of games.
a pity	disappointment	0.8	-	own
a shame	disappointment	0.8	-	own
alas	regret	0.6	-	own
alone	sadness	0.6	-	own
anticlimax	disappointment	0.6	-	own
aren't what you used to be	disappointment	1	-	own
as always	resignation	0.4	-	own
as expected	resignation	0.4	-	own
as usual	resignation	0.4	-	own
at least have	regret	0.6	-	own
bad luck	regret	0.6	-	own
be nice if	regret	0.6	-	own
below par	disappointment	0.6	-	own
beyond disappointed	disappointment	1	-	own
big disappointment	disappointment	1	-	own
big letdown	disappointment	0.8	-	own
big mistake	disappointment	0.5	-	own
biggest mistake	disappointment	0.5	-	own
bitterly disappointed	disappointment	1	-	own
bleak	sadness	0.6	-	own
broken heart	sadness	0.6	-	own
bummed	disappointment	0.8	-	own
bummer	disappointment	0.8	-	own
can't be bothered	resignation	0.8	-	own
can't believe you	regret	0.6	-	own
cant be bothered	resignation	0.8	-	own
could have	regret	0.6	-	own
could've	regret	0.6	-	own
cried	sadness	0.6	-	own
crushed	disappointment	0.8	-	own
cry	sadness	0.6	-	own
crying	sadness	0.6	-	own
customerservicefail	disappointment	0.5	-	own
deflated	disappointment	0.8	-	own
depressed	sadness	0.6	-	own
depressing	sadness	0.6	-	own
depression	sadness	0.6	-	own
deserve better	disappointment	1	-	own
deserves better	disappointment	1	-	own
despair	sadness	0.6	-	own
desperate	sadness	0.6	-	own
devastated	sadness	0.6	-	own
devastating	sadness	0.6	-	own
disapointed	disappointment	1	-	own
disappoint	disappointment	1	-	own
disappointed	disappointment	1	-	own
disappointed in	disappointment	1	-	own
disappointing	disappointment	1	-	own
disappointingly	disappointment	1	-	own
disappointment	disappointment	1	-	own
disappointments	disappointment	1	-	own
disappoints	disappointment	1	-	own
discontent	disappointment	0.8	-	own
discouraged	disappointment	0.8	-	own
discouraging	disappointment	0.8	-	own
disheartened	disappointment	0.8	-	own
disheartening	disappointment	0.8	-	own
disillusioned	disappointment	0.8	-	own
dismay	disappointment	0.8	-	own
dismayed	disappointment	0.8	-	own
dispirited	disappointment	0.8	-	own
displeased	disappointment	0.8	-	own
dissapointed	disappointment	1	-	own
dissappointed	disappointment	1	-	own
dissatisfaction	disappointment	0.8	-	own
dissatisfied	disappointment	0.8	-	own
done with	resignation	0.8	-	own
dreary	sadness	0.6	-	own
dud	disappointment	0.5	-	own
epic fail	disappointment	0.5	-	own
epicfail	disappointment	0.5	-	own
expect better	disappointment	1	-	own
expect more from	disappointment	1	-	own
expected better	disappointment	1	-	own
expected more	disappointment	1	-	own
expected so much more	disappointment	1	-	own
extremely disappointed	disappointment	1	-	own
fail	disappointment	0.5	-	own
failed	disappointment	0.5	-	own
failed me	disappointment	1	-	own
failed us	disappointment	1	-	own
failed your customers	disappointment	1	-	own
failing	disappointment	0.5	-	own
fails	disappointment	0.5	-	own
fails again	disappointment	0.5	-	own
failure	disappointment	0.5	-	own
fall short	disappointment	0.6	-	own
falls short	disappointment	0.6	-	own
fell short	disappointment	0.6	-	own
flop	disappointment	0.5	-	own
forget about it	resignation	0.8	-	own
gave up	resignation	0.8	-	own
give up	resignation	0.8	-	own
given up	resignation	0.8	-	own
giving up	resignation	0.8	-	own
gloomy	sadness	0.6	-	own
going downhill	disappointment	1	-	own
gone down hill	disappointment	1	-	own
gone downhill	disappointment	1	-	own
gone to the dogs	disappointment	1	-	own
grief	sadness	0.6	-	own
grieving	sadness	0.6	-	own
gutted	disappointment	0.8	-	own
have failed	disappointment	1	-	own
heartache	sadness	0.6	-	own
heartbreaking	disappointment	0.8	-	own
heartbroken	disappointment	0.8	-	own
hoped	regret	0.6	-	own
hoped for better	disappointment	1	-	own
hoped for more	disappointment	1	-	own
hopeless	sadness	0.6	-	own
hopelessness	sadness	0.6	-	own
hoping you would	regret	0.6	-	own
huge disappointment	disappointment	1	-	own
hurt	sadness	0.6	-	own
hurtful	sadness	0.6	-	own
hurting	sadness	0.6	-	own
hurts	sadness	0.6	-	own
i am done	resignation	0.8	-	own
i had hoped	regret	0.6	-	own
i was hoping	regret	0.6	-	own
i wish	regret	0.4	-	own
i wish i had	disappointment	0.5	-	own
i wish i'd	disappointment	0.5	-	own
i wish you would	regret	0.6	-	own
i'm afraid	regret	0.4	-	own
i'm done	resignation	0.8	-	own
if only	regret	0.6	-	own
im done	resignation	0.8	-	own
in tears	sadness	0.6	-	own
isn't good enough	disappointment	0.6	-	own
isn't impressive	disappointment	0.6	-	own
isn't what it used to be	disappointment	1	-	own
isn't worth	disappointment	0.6	-	own
isn't worth it	disappointment	0.6	-	own
it is sad	disappointment	0.8	-	own
it's a shame	disappointment	0.8	-	own
it's sad	disappointment	0.8	-	own
it's too late	resignation	0.8	-	own
its a shame	disappointment	0.8	-	own
its sad	disappointment	0.8	-	own
its too late	resignation	0.8	-	own
just sad	disappointment	0.8	-	own
lacking	disappointment	0.6	-	own
lackluster	disappointment	0.6	-	own
lacklustre	disappointment	0.6	-	own
leaves a lot to be desired	disappointment	0.6	-	own
leaves much to be desired	disappointment	0.6	-	own
less than impressed	disappointment	0.6	-	own
let down	disappointment	0.8	-	own
let me down	disappointment	0.8	-	own
let us down	disappointment	0.8	-	own
let your customers down	disappointment	0.8	-	own
letdown	disappointment	0.8	-	own
lets down	disappointment	0.8	-	own
letting down	disappointment	0.8	-	own
letting me down	disappointment	0.8	-	own
lonely	sadness	0.6	-	own
losing hope	resignation	0.8	-	own
lost hope	resignation	0.8	-	own
lost its quality	disappointment	1	-	own
mediocre	disappointment	0.6	-	own
miserable	sadness	0.6	-	own
misery	sadness	0.6	-	own
miss out	regret	0.6	-	own
missed out	regret	0.6	-	own
mistake buying	disappointment	0.5	-	own
mourn	sadness	0.6	-	own
mourning	sadness	0.6	-	own
never mind	resignation	0.4	-	own
never should have	disappointment	0.5	-	own
nevermind	resignation	0.8	-	own
no hope	resignation	0.8	-	own
no longer	regret	0.6	-	own
no longer expect	resignation	0.8	-	own
no point	resignation	0.8	-	own
no surprise	resignation	0.8	-	own
no surprise there	resignation	0.8	-	own
not any more	regret	0.6	-	own
not anymore	regret	0.6	-	own
not as advertised	disappointment	0.6	-	own
not as described	disappointment	0.6	-	own
not good	disappointment	0.6	-	own
not good enough	disappointment	0.6	-	own
not great	disappointment	0.6	-	own
not happy	disappointment	0.6	-	own
not impressed	disappointment	0.6	-	own
not ok	disappointment	0.6	-	own
not okay	disappointment	0.6	-	own
not pleased	disappointment	0.6	-	own
not satisfied	disappointment	0.6	-	own
not surprised	resignation	0.8	-	own
not thrilled	disappointment	0.6	-	own
not too happy	disappointment	0.6	-	own
not too impressed	disappointment	0.6	-	own
not too pleased	disappointment	0.6	-	own
not up to par	disappointment	0.6	-	own
not up to scratch	disappointment	0.6	-	own
not up to standard	disappointment	0.6	-	own
not what i expected	disappointment	0.6	-	own
not what i ordered	disappointment	0.6	-	own
not what it used to be	disappointment	1	-	own
not worth	disappointment	0.6	-	own
not worth it	disappointment	0.6	-	own
not worth my time	resignation	0.8	-	own
not worth the money	disappointment	0.6	-	own
nvm	resignation	0.8	-	own
oh dear	regret	0.6	-	own
oh no	regret	0.6	-	own
oh well	regret	0.6	-	own
overrated	disappointment	0.6	-	own
pain and suffering	sadness	0.6	-	own
par for	resignation	0.8	-	own
par for the course	resignation	0.8	-	own
pitiful	sadness	0.6	-	own
pointless	resignation	0.8	-	own
poor thing	sadness	0.6	-	own
really disappointed	disappointment	1	-	own
really sad	disappointment	0.8	-	own
regret	disappointment	0.5	-	own
regret buying	disappointment	0.5	-	own
regrets	disappointment	0.5	-	own
regrettably	regret	0.6	-	own
regretted	disappointment	0.5	-	own
regretting	disappointment	0.5	-	own
rip	sadness	0.6	caps	own
sad	sadness	0.6	-	own
sad day	disappointment	0.8	-	own
sad to see	disappointment	0.8	-	own
saddened	sadness	0.6	-	own
saddens	sadness	0.6	-	own
saddens me	sadness	0.6	-	own
sadly	regret	0.6	-	own
sadness	sadness	0.6	-	own
same old	resignation	0.8	-	own
same old story	resignation	0.8	-	own
servicefail	disappointment	0.5	-	own
shame that	disappointment	0.8	-	own
should have	regret	0.6	-	own
should have known	disappointment	0.5	-	own
should not have bought	disappointment	0.5	-	own
should've	regret	0.6	-	own
should've known	disappointment	0.5	-	own
shoulda known	disappointment	0.5	-	own
shouldn't have bought	disappointment	0.5	-	own
so disappointed	disappointment	1	-	own
so done	resignation	0.8	-	own
so sad	disappointment	0.8	-	own
so typical	resignation	0.8	-	own
sorrow	sadness	0.6	-	own
sorry for your loss	sadness	0.6	-	own
sorry to say	regret	0.6	-	own
story of my life	resignation	0.8	-	own
sub par	disappointment	0.6	-	own
sub standard	disappointment	0.6	-	own
subpar	disappointment	0.6	-	own
substandard	disappointment	0.6	-	own
such a pity	disappointment	0.8	-	own
such a shame	disappointment	0.8	-	own
suffer	sadness	0.6	-	own
suffered	sadness	0.6	-	own
suffering	sadness	0.6	-	own
supposed to be	regret	0.6	-	own
tears	sadness	0.6	-	own
that's a shame	disappointment	0.8	-	own
that's it	resignation	0.6	-	own
there's no point	resignation	0.8	-	own
thought better of you	disappointment	1	-	own
thought you were better	disappointment	1	-	own
too bad	disappointment	0.6	-	own
too late now	resignation	0.8	-	own
total disappointment	disappointment	1	-	own
tragedy	sadness	0.6	-	own
tragic	sadness	0.6	-	own
typical	resignation	0.8	-	own
unappreciated	disappointment	0.8	-	own
undervalued	disappointment	0.8	-	own
underwhelmed	disappointment	0.6	-	own
underwhelming	disappointment	0.6	-	own
unfortunate	regret	0.6	-	own
unfortunately	regret	0.6	-	own
unhappiness	sadness	0.6	-	own
unhappy	disappointment	0.8	-	own
unimpressed	disappointment	0.6	-	own
unloved	sadness	0.6	-	own
unlucky	regret	0.6	-	own
unsatisfactory	disappointment	0.8	-	own
unsatisfied	disappointment	0.8	-	own
unsatisfying	disappointment	0.8	-	own
unwanted	disappointment	0.8	-	own
upsetting	sadness	0.6	-	own
used to be better	disappointment	1	-	own
used to be good	disappointment	1	-	own
used to be great	disappointment	1	-	own
used to love	disappointment	1	-	own
very disappointed	disappointment	1	-	own
very sad	disappointment	0.8	-	own
was better before	disappointment	1	-	own
was hoping	regret	0.6	-	own
wasn't impressed	disappointment	0.6	-	own
waste	disappointment	0.5	-	own
waste of money	disappointment	0.5	-	own
wasted	disappointment	0.5	-	own
went down hill	disappointment	1	-	own
went downhill	disappointment	1	-	own
were hoping	regret	0.6	-	own
what a disappointment	disappointment	1	-	own
what a pity	disappointment	0.8	-	own
what a shame	disappointment	0.8	-	own
what happened to	regret	0.6	-	own
why bother	resignation	0.8	-	own
why even bother	resignation	0.8	-	own
wish i had never	disappointment	0.5	-	own
wish it	regret	0.6	-	own
wish they	regret	0.6	-	own
wish you	regret	0.4	-	own
won't bother	resignation	0.8	-	own
would be nice if	regret	0.6	-	own
would have been nice	disappointment	0.6	-	own
would have been nice	regret	0.6	-	own
would've been nice	disappointment	0.6	-	own
would've been nice	regret	0.6	-	own
woulda been nice	disappointment	0.6	-	own
you failed	disappointment	1	-	own
