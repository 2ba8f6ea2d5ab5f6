%format undertone-lexicon 1
%language en

a bit disappointed	disappointment	1	-	own
a bit disappointing	disappointment	1	-	own
a bit harsh	regret	0.8	-	own
a bit meh	regret	0.8	-	own
a bit naff	regret	0.8	-	own
a bit off	regret	0.8	-	own
a bit poor	regret	0.8	-	own
a bit rich	regret	0.8	-	own
a bit rubbish	regret	0.8	-	own
a bit steep	regret	0.8	-	own
a disappointment	disappointment	1	-	own
a little disappointed	disappointment	1	-	own
a little disappointing	disappointment	1	-	own
# Let down; what should have been; and the quiet words of giving up.
# Kept out: "expected" and "hoped" alone (delivery "expected Friday"), "low", "cheap", "empty", "lost" of games.
a pity	disappointment	0.8	-	own
a real pity	regret	0.8	-	own
a real shame	regret	0.8	-	own
a shame	disappointment	0.8	-	own
a step too far	regret	0.8	-	own
absolutely gutted	disappointment	1	-	own
alas	regret	0.6	-	own
alas it	regret	0.8	-	own
alas no	regret	0.8	-	own
alas not	regret	0.8	-	own
alas the	regret	0.8	-	own
all downhill	resignation	0.8	-	own
all for nothing	resignation	0.8	-	own
alone	sadness	0.6	-	own
am not happy	disappointment	1	-	own
another number	disappointment	1	-	own
anticlimax	disappointment	0.6	-	own
are not happy	disappointment	1	-	own
aren't happy	disappointment	1	-	own
aren't what you used to be	disappointment	1	-	own
as always	resignation	0.4	-	own
as ever	resignation	0.5	-	own
as expected	resignation	0.4	-	own
as if anyone	resignation	0.8	-	own
as if you care	resignation	0.8	-	own
as per usual	resignation	0.8	-	own
as predicted	resignation	0.8	-	own
as usual	resignation	0.4	-	own
at least have	regret	0.6	-	own
at the worst	regret	0.8	-	own
bad decision	disappointment	1	-	own
bad investment	disappointment	1	-	own
bad luck	regret	0.6	-	own
bad timing	regret	0.8	-	own
badly let down	disappointment	1	-	own
barely worth	disappointment	1	-	own
be nice if	regret	0.6	-	own
been let down	disappointment	1	-	own
beginning of the end	disappointment	1	-	own
below acceptable	disappointment	1	-	own
below average	disappointment	1	-	own
below expectations	disappointment	1	-	own
below my expectations	disappointment	1	-	own
below par	disappointment	0.6	-	own
below standard	disappointment	1	-	own
below the standard	disappointment	1	-	own
below what	disappointment	1	-	own
beneath you	disappointment	1	-	own
beyond disappointed	disappointment	1	-	own
beyond disappointing	disappointment	1	-	own
beyond the point	resignation	0.8	-	own
big disappointment	disappointment	1	-	own
big let down	disappointment	1	-	own
big letdown	disappointment	0.8	-	own
big mistake	disappointment	0.5	-	own
big mistake buying	disappointment	1	-	own
big regret	disappointment	1	-	own
biggest mistake	disappointment	0.5	-	own
biggest regret	disappointment	1	-	own
bit crap	regret	0.8	-	own
bit disappointed	disappointment	1	-	own
bit disappointing	disappointment	1	-	own
bit gutted	disappointment	1	-	own
bit much	regret	0.8	-	own
bit of a let down	regret	0.8	-	own
bit off	regret	0.8	-	own
bit poor	regret	0.8	-	own
bit rich	regret	0.8	-	own
bit rubbish	regret	0.8	-	own
bit shit	regret	0.8	-	own
bit steep	regret	0.8	-	own
bitter disappointment	disappointment	1	-	own
bitterly disappointed	disappointment	1	-	own
bleak	sadness	0.6	-	own
bought it myself	resignation	0.8	-	own
bridge burned	resignation	0.8	-	own
broken heart	sadness	0.6	-	own
broken hearted	disappointment	1	-	own
bummed	disappointment	0.8	-	own
bummer	disappointment	0.8	-	own
burned my bridges	resignation	0.8	-	own
business as usual	resignation	0.8	-	own
buyer's remorse	disappointment	1	-	own
buyers remorse	disappointment	1	-	own
by now	resignation	0.3	-	own
by this point	resignation	0.8	-	own
c'est la vie	resignation	0.8	-	own
came to nothing	resignation	0.8	-	own
came up short	disappointment	1	-	own
can't be bothered	resignation	0.8	-	own
can't believe you	regret	0.6	-	own
cant be bothered	resignation	0.8	-	own
cheaper looking	disappointment	1	-	own
cleaned it myself	resignation	0.8	-	own
collected it myself	resignation	0.8	-	own
come what may	resignation	0.8	-	own
comes to nothing	resignation	0.8	-	own
coming up short	disappointment	1	-	own
complete let down	disappointment	1	-	own
could be a lot better	regret	0.8	-	own
could be cheaper	regret	0.5	-	own
could be faster	regret	0.5	-	own
could be improved	regret	0.8	-	own
could be much better	regret	0.8	-	own
could be so much better	regret	0.8	-	own
could do with	regret	0.5	-	own
could have	regret	0.6	-	own
could have done better	regret	0.8	-	own
could have done more	regret	0.8	-	own
could have done with	regret	0.8	-	own
could use a	regret	0.5	-	own
could've	regret	0.6	-	own
could've been better	regret	0.8	-	own
crestfallen	disappointment	1	-	own
cried	sadness	0.6	-	own
crushed	disappointment	0.8	-	own
cry	sadness	0.6	-	own
crying	sadness	0.6	-	own
crying shame	regret	0.8	-	own
customerservicefail	disappointment	0.5	-	own
damn shame	regret	0.8	-	own
dashed hopes	disappointment	1	-	own
deeply disappointed	disappointment	1	-	own
deeply disappointing	disappointment	1	-	own
defeated by	resignation	0.8	-	own
deflated	disappointment	0.8	-	own
demoralised	disappointment	1	-	own
demoralising	disappointment	1	-	own
demoralized	disappointment	1	-	own
demoralizing	disappointment	1	-	own
depressed	sadness	0.6	-	own
depressing	sadness	0.6	-	own
depression	sadness	0.6	-	own
deserve better	disappointment	1	-	own
deserves better	disappointment	1	-	own
despair	sadness	0.6	-	own
desperate	sadness	0.6	-	own
devastated	sadness	0.6	-	own
devastating	sadness	0.6	-	own
devo	disappointment	1	-	own
devoed	disappointment	1	-	own
did it myself	resignation	0.5	-	own
did it ourselves	resignation	0.8	-	own
did not live up to	disappointment	1	-	own
didn't live up to	disappointment	1	-	own
didn't look like the	disappointment	1	-	own
didn't think you would	disappointment	1	-	own
didn't think you'd	disappointment	1	-	own
didnt look like the	disappointment	1	-	own
didnt think you would	disappointment	1	-	own
didnt think youd	disappointment	1	-	own
different from the picture	disappointment	1	-	own
different than the picture	disappointment	1	-	own
different to the picture	disappointment	1	-	own
disapointed	disappointment	1	-	own
disapointing	disappointment	1	-	own
disapointment	disappointment	1	-	own
disappoint	disappointment	1	-	own
disappoint me	disappointment	1	-	own
disappointed	disappointment	1	-	own
disappointed at	disappointment	1	-	own
disappointed by	disappointment	1	-	own
disappointed customer	disappointment	1	-	own
disappointed in	disappointment	1	-	own
disappointed me	disappointment	1	-	own
disappointed that	disappointment	1	-	own
disappointed to	disappointment	1	-	own
disappointed us	disappointment	1	-	own
disappointed with	disappointment	1	-	own
disappointing	disappointment	1	-	own
disappointingly	disappointment	1	-	own
disappointment	disappointment	1	-	own
disappointments	disappointment	1	-	own
disappoints	disappointment	1	-	own
disapproval	disappointment	1	-	own
disapprove	disappointment	1	-	own
disconsolate	disappointment	1	-	own
discontent	disappointment	0.8	-	own
discontented	disappointment	1	-	own
discouraged	disappointment	0.8	-	own
discouraging	disappointment	0.8	-	own
disenchanted	disappointment	1	-	own
disenchantment	disappointment	1	-	own
disgruntled	disappointment	1	-	own
disheartened	disappointment	0.8	-	own
disheartening	disappointment	0.8	-	own
disillusion	disappointment	1	-	own
disillusioned	disappointment	0.8	-	own
disillusionment	disappointment	1	-	own
dismay	disappointment	0.8	-	own
dismayed	disappointment	0.8	-	own
dispirited	disappointment	0.8	-	own
dispiriting	disappointment	1	-	own
displeased	disappointment	0.8	-	own
displeasing	disappointment	1	-	own
displeasure	disappointment	1	-	own
dissapoint	disappointment	1	-	own
dissapointed	disappointment	1	-	own
dissapointing	disappointment	1	-	own
dissapointment	disappointment	1	-	own
dissappointed	disappointment	1	-	own
dissappointing	disappointment	1	-	own
dissappointment	disappointment	1	-	own
dissatisfaction	disappointment	0.8	-	own
dissatisfied	disappointment	0.8	-	own
dissatisfying	disappointment	1	-	own
disspointed	disappointment	1	-	own
do it myself	resignation	0.5	-	own
do it ourselves	resignation	0.8	-	own
does not live up to	disappointment	1	-	own
doesn't live up to	disappointment	1	-	own
doesn't look like the	disappointment	1	-	own
doesn't match the	disappointment	1	-	own
doesnt look like the	disappointment	1	-	own
doesnt match the	disappointment	1	-	own
doing it myself	resignation	0.8	-	own
don't care any more	resignation	0.8	-	own
don't care anymore	resignation	0.8	-	own
don't feel appreciated	disappointment	1	-	own
don't feel valued	disappointment	1	-	own
don't hold your breath	resignation	0.8	-	own
don't trouble	resignation	0.8	-	own
don't trouble yourself	resignation	0.8	-	own
don't trouble yourselves	resignation	0.8	-	own
done and done	resignation	0.8	-	own
done asking	resignation	0.8	-	own
done here	resignation	0.8	-	own
done trying	resignation	0.8	-	own
done waiting	resignation	0.8	-	own
done with	resignation	0.3	-	own
done with all	resignation	0.8	-	own
done with it	resignation	0.8	-	own
done with your	resignation	0.8	-	own
dont feel appreciated	disappointment	1	-	own
dont feel valued	disappointment	1	-	own
down hearted	disappointment	1	-	own
downhearted	disappointment	1	-	own
dreary	sadness	0.6	-	own
drop the ball	disappointment	1	-	own
dropped the ball	disappointment	1	-	own
dropping the ball	disappointment	1	-	own
drops the ball	disappointment	1	-	own
drove there myself	resignation	0.8	-	own
dud	disappointment	0.5	-	own
end of an era	disappointment	1	-	own
end of the line	disappointment	1	-	own
end of the road	disappointment	1	-	own
epic fail	disappointment	0.5	-	own
epicfail	disappointment	0.5	-	own
expect a lot better	disappointment	1	-	own
expect better	disappointment	1	-	own
expect better from	disappointment	1	-	own
expect better of	disappointment	1	-	own
expect better service	disappointment	1	-	own
expect more from	disappointment	1	-	own
expect much better	disappointment	1	-	own
expect so much more	disappointment	1	-	own
expected a bit more	disappointment	1	-	own
expected a lot better	disappointment	1	-	own
expected a lot more	disappointment	1	-	own
expected better	disappointment	1	-	own
expected far better	disappointment	1	-	own
expected more	disappointment	1	-	own
expected more from	disappointment	1	-	own
expected more of	disappointment	1	-	own
expected much better	disappointment	1	-	own
expected much more	disappointment	1	-	own
expected so much	disappointment	1	-	own
expected so much better	disappointment	1	-	own
expected so much more	disappointment	1	-	own
expected something better	disappointment	1	-	own
expecting better	disappointment	1	-	own
expecting more	disappointment	0.5	-	own
expecting so much more	disappointment	1	-	own
extremely disappointed	disappointment	1	-	own
extremely disappointing	disappointment	1	-	own
extremely unhappy	disappointment	1	-	own
fail	disappointment	0.5	-	own
fail miserably	disappointment	1	-	own
failed at	disappointment	1	-	own
failed completely	disappointment	1	-	own
failed in	disappointment	1	-	own
failed me	disappointment	1	-	own
failed me again	disappointment	1	-	own
failed miserably	disappointment	1	-	own
failed my expectations	disappointment	1	-	own
failed on	disappointment	1	-	own
failed spectacularly	disappointment	1	-	own
failed to keep	disappointment	1	-	own
failed to live up	disappointment	1	-	own
failed to meet	disappointment	1	-	own
failed to provide	disappointment	1	-	own
failed us	disappointment	1	-	own
failed us again	disappointment	1	-	own
failed your customers	disappointment	1	-	own
fails miserably	disappointment	1	-	own
failure	disappointment	0.5	-	own
fall short	disappointment	0.6	-	own
falls far short	disappointment	1	-	own
falls short	disappointment	0.6	-	own
far below	disappointment	1	-	own
fat chance	resignation	0.8	-	own
fat lot of good	resignation	0.8	-	own
feel abandoned	disappointment	1	-	own
feel cheated	disappointment	1	-	own
feel disrespected	disappointment	1	-	own
feel forgotten	disappointment	1	-	own
feel ignored	disappointment	1	-	own
feel insulted	disappointment	1	-	own
feel let down	disappointment	1	-	own
feel let down by	disappointment	1	-	own
feel like a burden	disappointment	1	-	own
feel like a fool	disappointment	1	-	own
feel like a number	disappointment	1	-	own
feel like an idiot	disappointment	1	-	own
feel robbed	disappointment	1	-	own
feel stupid	disappointment	1	-	own
feel unappreciated	disappointment	1	-	own
feel undervalued	disappointment	1	-	own
feel unvalued	disappointment	1	-	own
feel unwanted	disappointment	1	-	own
feel unwelcome	disappointment	1	-	own
feel used	disappointment	1	-	own
feel worthless	disappointment	1	-	own
feeling let down	disappointment	1	-	own
feels like a slap	disappointment	1	-	own
feels like no one	disappointment	1	-	own
feels like nobody	disappointment	1	-	own
fell far short	disappointment	1	-	own
fell short	disappointment	0.6	-	own
fell well short	disappointment	1	-	own
felt abandoned	disappointment	1	-	own
felt cheated	disappointment	1	-	own
felt forgotten	disappointment	1	-	own
felt ignored	disappointment	1	-	own
felt let down	disappointment	1	-	own
felt like a burden	disappointment	1	-	own
felt like a nuisance	disappointment	1	-	own
felt like a number	disappointment	1	-	own
felt rushed	disappointment	1	-	own
felt small	disappointment	1	-	own
felt stupid	disappointment	1	-	own
felt unwelcome	disappointment	1	-	own
felt used	disappointment	1	-	own
figured it out myself	resignation	0.5	-	own
fix it myself	resignation	0.5	-	own
fixed it myself	resignation	0.5	-	own
flop	disappointment	0.5	-	own
for all the good	resignation	0.8	-	own
for what i paid	disappointment	0.5	-	own
for what we paid	disappointment	0.5	-	own
for what you pay	disappointment	0.5	-	own
forget about it	resignation	0.8	-	own
forgot about me	disappointment	1	-	own
forgot about us	disappointment	1	-	own
forgot me	disappointment	1	-	own
forgot us	disappointment	1	-	own
forgotten about	disappointment	1	-	own
forgotten about me	disappointment	1	-	own
forgotten about us	disappointment	1	-	own
found it myself	resignation	0.5	-	own
found wanting	disappointment	1	-	own
from bad to worse	disappointment	1	-	own
gave up	resignation	0.8	-	own
gave up after	resignation	0.8	-	own
gave up trying	resignation	0.8	-	own
gave up waiting	resignation	0.8	-	own
get my hopes up	disappointment	1	-	own
gets worse	disappointment	1	-	own
getting worse and worse	disappointment	1	-	own
give up	resignation	0.8	-	own
give up now	resignation	0.8	-	own
given up	resignation	0.8	-	own
given up calling	resignation	0.8	-	own
given up on	resignation	0.8	-	own
given up trying	resignation	0.8	-	own
given up waiting	resignation	0.8	-	own
giving up	resignation	0.8	-	own
giving up now	resignation	0.8	-	own
gloomy	sadness	0.6	-	own
go without	resignation	0.8	-	own
going down	disappointment	0.5	-	own
going down the drain	disappointment	1	-	own
going downhill	disappointment	1	-	own
going to hell	disappointment	1	-	own
gone down	disappointment	0.5	-	own
gone down hill	disappointment	1	-	own
gone downhill	disappointment	1	-	own
gone to crap	disappointment	1	-	own
gone to hell	disappointment	1	-	own
gone to pot	disappointment	1	-	own
gone to shit	disappointment	1	-	own
gone to the dogs	disappointment	1	-	own
gone to the dogs now	disappointment	1	-	own
gone without	resignation	0.8	-	own
gone worse	disappointment	1	-	own
good luck finding	resignation	0.8	-	own
good luck getting	resignation	0.8	-	own
good luck reaching	resignation	0.8	-	own
good luck trying	resignation	0.8	-	own
good luck with	resignation	0.8	-	own
got her hopes up	disappointment	1	-	own
got my hopes up	disappointment	1	-	own
got our hopes up	disappointment	1	-	own
got worse	disappointment	1	-	own
great disappointment	disappointment	1	-	own
great pity	regret	0.8	-	own
great shame	regret	0.8	-	own
grief	sadness	0.6	-	own
grieving	sadness	0.6	-	own
gutted	disappointment	0.8	-	own
gutted about	disappointment	1	-	own
gutted that	disappointment	1	-	own
gutting	disappointment	1	-	own
had expected better	disappointment	1	-	own
had expected more	disappointment	1	-	own
had high expectations	disappointment	1	-	own
had high hopes	disappointment	1	-	own
had hoped for	disappointment	1	-	own
had hoped for better	disappointment	1	-	own
had hoped for more	disappointment	1	-	own
had hoped to	disappointment	1	-	own
had such high hopes	disappointment	1	-	own
hardly worth it	disappointment	1	-	own
has become so	disappointment	1	-	own
has failed	disappointment	1	-	own
has failed me	disappointment	1	-	own
has failed us	disappointment	1	-	own
has got worse	disappointment	1	-	own
has gotten worse	disappointment	1	-	own
have become so	disappointment	1	-	own
have failed	disappointment	1	-	own
have failed me	disappointment	1	-	own
have failed us	disappointment	1	-	own
have gotten worse	disappointment	1	-	own
heart broken	disappointment	1	-	own
heartache	sadness	0.6	-	own
heartbreaking	disappointment	0.8	-	own
heartbroken	disappointment	0.8	-	own
hell freezes over	resignation	0.8	-	own
high hopes	disappointment	1	-	own
hope lost	disappointment	1	-	own
hoped	regret	0.6	-	own
hoped for better	disappointment	1	-	own
hoped for more	disappointment	1	-	own
hoped for so much	disappointment	1	-	own
hoped for something	disappointment	1	-	own
hopeless	sadness	0.6	-	own
hopeless cause	disappointment	1	-	own
hopelessness	sadness	0.6	-	own
hopes dashed	disappointment	1	-	own
hopes high	disappointment	1	-	own
hopes were dashed	disappointment	1	-	own
hoping you would	regret	0.6	-	own
huge disappointment	disappointment	1	-	own
huge let down	disappointment	1	-	own
huge letdown	disappointment	1	-	own
hugely disappointed	disappointment	1	-	own
hugely disappointing	disappointment	1	-	own
hurt	sadness	0.6	-	own
hurtful	sadness	0.6	-	own
hurting	sadness	0.6	-	own
hurts	sadness	0.6	-	own
i am beaten	resignation	0.8	-	own
i am done	resignation	0.3	-	own
i am giving up	resignation	0.8	-	own
i am out	resignation	0.8	-	own
i don't care any more	resignation	0.8	-	own
i don't care anymore	resignation	0.8	-	own
i don't expect a reply	resignation	0.8	-	own
i don't expect an answer	resignation	0.8	-	own
i expected better	disappointment	1	-	own
i expected more	disappointment	1	-	own
i had hoped	regret	0.6	-	own
i lose	resignation	0.8	-	own
i no longer care	resignation	0.8	-	own
i no longer expect	resignation	0.8	-	own
i surrender	resignation	0.8	-	own
i was hoping	regret	0.6	-	own
i wish	regret	0.4	-	own
i wish i had	disappointment	0.5	-	own
i wish i'd	disappointment	0.5	-	own
i wish you would	regret	0.6	-	own
i would have thought	regret	0.8	-	own
i'll cope	resignation	0.8	-	own
i'll do without	resignation	0.8	-	own
i'll live	resignation	0.8	-	own
i'll manage	resignation	0.8	-	own
i'll move on	resignation	0.8	-	own
i'll survive	resignation	0.8	-	own
i'm afraid	regret	0.4	-	own
i'm beaten	resignation	0.8	-	own
i'm done	resignation	0.3	-	own
i'm giving up	resignation	0.8	-	own
i'm not happy	disappointment	1	-	own
i'm over it	resignation	0.8	-	own
i'm so done	resignation	0.8	-	own
i've stopped asking	resignation	0.8	-	own
i've stopped expecting	resignation	0.8	-	own
i've stopped hoping	resignation	0.8	-	own
i've stopped trying	resignation	0.8	-	own
if only	regret	0.6	-	own
if only i	regret	0.8	-	own
if only there	regret	0.8	-	own
im done	resignation	0.3	-	own
in tears	sadness	0.6	-	own
incredibly disappointed	disappointment	1	-	own
incredibly disappointing	disappointment	1	-	own
is hopeless	resignation	0.8	-	own
is too late	resignation	0.8	-	own
isn't as advertised	disappointment	1	-	own
isn't as described	disappointment	1	-	own
isn't good enough	disappointment	0.6	-	own
isn't happy	disappointment	1	-	own
isn't impressive	disappointment	0.6	-	own
isn't what it used to be	disappointment	1	-	own
isn't what it was	disappointment	1	-	own
isn't worth	disappointment	0.6	-	own
isn't worth it	disappointment	0.6	-	own
isn't worth the money	disappointment	1	-	own
isn't worth the price	disappointment	1	-	own
isnt as advertised	disappointment	1	-	own
isnt as described	disappointment	1	-	own
isnt worth the money	disappointment	1	-	own
isnt worth the price	disappointment	1	-	own
it is a pity	regret	0.8	-	own
it is a shame	regret	0.8	-	own
it is pointless	resignation	0.8	-	own
it is sad	disappointment	0.8	-	own
it is too late	resignation	0.8	-	own
it is useless	resignation	0.8	-	own
it's a lost cause	resignation	0.8	-	own
it's a pity	regret	0.8	-	own
it's a shame	disappointment	0.8	-	own
it's futile	resignation	0.8	-	own
it's hopeless	resignation	0.8	-	own
it's no use	resignation	0.8	-	own
it's pointless	resignation	0.8	-	own
it's really sad	disappointment	1	-	own
it's sad	disappointment	0.8	-	own
it's so sad	disappointment	1	-	own
it's too late	resignation	0.8	-	own
it's too late now	resignation	0.8	-	own
it's useless	resignation	0.8	-	own
its a pity	regret	0.8	-	own
its a shame	disappointment	0.8	-	own
its sad	disappointment	0.8	-	own
its too late	resignation	0.8	-	own
just a number	disappointment	1	-	own
just another number	disappointment	1	-	own
just disappointed	disappointment	1	-	own
just disappointing	disappointment	1	-	own
just drop it	resignation	0.8	-	own
just keep it	resignation	0.8	-	own
just my luck	regret	0.8	-	own
just sad	disappointment	0.8	-	own
keep your apology	resignation	0.8	-	own
keep your money	resignation	0.8	-	own
keep your points	resignation	0.8	-	own
keep your voucher	resignation	0.8	-	own
kind of sad	regret	0.8	-	own
kinda sad	regret	0.8	-	own
lacking	disappointment	0.6	-	own
lackluster	disappointment	0.6	-	own
lacklustre	disappointment	0.6	-	own
lacks quality	disappointment	1	-	own
lacks the	disappointment	1	-	own
leave it at that	resignation	0.8	-	own
leave it then	resignation	0.8	-	own
leaves a bad taste	disappointment	1	-	own
leaves a lot	disappointment	1	-	own
leaves a lot to be desired	disappointment	0.6	-	own
leaves much to be desired	disappointment	0.6	-	own
left a lot to be desired	disappointment	1	-	own
left wanting	disappointment	1	-	own
less than impressed	disappointment	0.6	-	own
let down	disappointment	0.8	-	own
let down again	disappointment	1	-	own
let down and disappointed	disappointment	1	-	own
let down by	disappointment	1	-	own
let itself down	disappointment	1	-	own
let me down	disappointment	0.8	-	own
let me down again	disappointment	1	-	own
let myself down	disappointment	1	-	own
let us down	disappointment	0.8	-	own
let us down again	disappointment	1	-	own
let your customers down	disappointment	0.8	-	own
let's leave it	resignation	0.8	-	own
letdown	disappointment	0.8	-	own
lets down	disappointment	0.8	-	own
lets it down	disappointment	1	-	own
lets itself down	disappointment	1	-	own
lets me down	disappointment	1	-	own
lets you down	disappointment	1	-	own
letting down	disappointment	0.8	-	own
letting it go	resignation	0.8	-	own
letting me down	disappointment	0.8	-	own
like always	resignation	0.5	-	own
like clockwork	resignation	0.8	-	own
like it matters	resignation	0.8	-	own
like usual	resignation	0.8	-	own
like you care	resignation	0.8	-	own
little sad	regret	0.8	-	own
lived up to nothing	disappointment	1	-	own
lonely	sadness	0.6	-	own
looked nothing like	disappointment	1	-	own
looks nothing like	disappointment	1	-	own
losing confidence	disappointment	1	-	own
losing hope	resignation	0.8	-	own
losing interest	disappointment	1	-	own
losing patience with you	disappointment	1	-	own
losing respect	disappointment	1	-	own
losing trust	disappointment	1	-	own
lost a lot of respect	disappointment	1	-	own
lost all respect	disappointment	1	-	own
lost cause	disappointment	1	-	own
lost for words	disappointment	1	-	own
lost hope	resignation	0.8	-	own
lost interest	disappointment	1	-	own
lost its appeal	disappointment	1	-	own
lost its quality	disappointment	1	-	own
lost my confidence	disappointment	1	-	own
lost my faith	disappointment	1	-	own
lost my loyalty	disappointment	1	-	own
lost my patience with	disappointment	1	-	own
lost my respect	disappointment	1	-	own
lost respect	disappointment	1	-	own
lost the plot	disappointment	1	-	own
made me feel small	disappointment	1	-	own
made me sad	disappointment	1	-	own
made to feel	disappointment	1	-	own
major disappointment	disappointment	1	-	own
major letdown	disappointment	1	-	own
make no difference	resignation	0.8	-	own
makes me sad	disappointment	1	-	own
makes me so sad	disappointment	1	-	own
makes no difference	resignation	0.8	-	own
massive disappointment	disappointment	1	-	own
massive let down	disappointment	1	-	own
massive letdown	disappointment	1	-	own
massively disappointed	disappointment	1	-	own
massively disappointing	disappointment	1	-	own
mediocre	disappointment	0.6	-	own
might have been nice	regret	0.8	-	own
might have told	regret	0.8	-	own
miserable	sadness	0.6	-	own
miserable failure	disappointment	1	-	own
misery	sadness	0.6	-	own
miss out	regret	0.6	-	own
missed a trick	disappointment	1	-	own
missed opportunity	disappointment	1	-	own
missed out	regret	0.6	-	own
missed the mark	disappointment	1	-	own
missed the point	disappointment	1	-	own
misses the mark	disappointment	1	-	own
mistake buying	disappointment	0.5	-	own
money down the toilet	disappointment	1	-	own
money for nothing	disappointment	1	-	own
money for old rope	disappointment	1	-	own
money wasted	disappointment	1	-	own
most disappointed	disappointment	1	-	own
most disappointing	disappointment	1	-	own
mourn	sadness	0.6	-	own
mourning	sadness	0.6	-	own
moving on	resignation	0.5	-	own
my disappointment	disappointment	1	-	own
my luck	regret	0.8	-	own
naff	regret	0.8	-	own
nail in the coffin	disappointment	1	-	own
need not bother	resignation	0.8	-	own
needn't bother	resignation	0.8	-	own
never changes	resignation	0.8	-	own
never learn	resignation	0.8	-	own
never mind	resignation	0.4	-	own
never should have	disappointment	0.5	-	own
never should've	disappointment	1	-	own
nevermind	resignation	0.8	-	own
no hope	resignation	0.8	-	own
no longer	regret	0.6	-	own
no longer care	resignation	0.8	-	own
no longer expect	resignation	0.8	-	own
no longer the	disappointment	1	-	own
no longer what	disappointment	1	-	own
no luck so far	regret	0.8	-	own
no need to answer	resignation	0.5	-	own
no need to call	resignation	0.5	-	own
no need to reply	resignation	0.5	-	own
no need to respond	resignation	0.5	-	own
no point	resignation	0.8	-	own
no point asking	resignation	0.8	-	own
no point calling	resignation	0.8	-	own
no point complaining	resignation	0.8	-	own
no point in	resignation	0.8	-	own
no point in even	resignation	0.8	-	own
no point trying	resignation	0.8	-	own
no shock there	resignation	0.8	-	own
no such luck	regret	0.8	-	own
no surprise	resignation	0.8	-	own
no surprise there	resignation	0.8	-	own
no surprises there	resignation	0.8	-	own
not a good	regret	0.8	-	own
not a good experience	regret	0.8	-	own
not a good look	regret	0.8	-	own
not a good start	regret	0.8	-	own
not a great	regret	0.8	-	own
not a great experience	regret	0.8	-	own
not a great look	regret	0.8	-	own
not a great start	regret	0.8	-	own
not a happy	disappointment	1	-	own
not a happy bunny	disappointment	1	-	own
not a happy camper	disappointment	1	-	own
not a happy customer	disappointment	1	-	own
not a nice	regret	0.8	-	own
not a pleasant	regret	0.8	-	own
not amused	disappointment	1	-	own
not any more	regret	0.6	-	own
not anymore	regret	0.6	-	own
not as advertised	disappointment	0.6	-	own
not as described	disappointment	0.6	-	own
not as expected	disappointment	1	-	own
not as great as	disappointment	1	-	own
not as promised	disappointment	1	-	own
not as shown	disappointment	1	-	own
not as stated	disappointment	1	-	own
not at all happy	disappointment	1	-	own
not at all impressed	disappointment	1	-	own
not at all satisfied	disappointment	1	-	own
not best pleased	disappointment	1	-	own
not content	disappointment	1	-	own
not convinced	regret	0.8	-	own
not cool	regret	0.8	-	own
not delighted	disappointment	1	-	own
not easy to	regret	0.5	-	own
not even surprised	resignation	0.8	-	own
not expecting a reply	resignation	0.8	-	own
not expecting an answer	resignation	0.8	-	own
not expecting anything	resignation	0.8	-	own
not expecting much	resignation	0.8	-	own
not fair on	regret	0.8	-	own
not fun	regret	0.8	-	own
not good	disappointment	0.6	-	own
not good enough	disappointment	0.6	-	own
not great	disappointment	0.6	-	own
not happy	disappointment	0.6	-	own
not happy about	disappointment	1	-	own
not happy at all	disappointment	1	-	own
not happy with	disappointment	1	-	own
not holding my breath	resignation	0.8	-	own
not how i expected	disappointment	1	-	own
not how i imagined	disappointment	1	-	own
not how it used to be	disappointment	1	-	own
not ideal for	regret	0.8	-	own
not impressed	disappointment	0.6	-	own
not impressed at all	disappointment	1	-	own
not impressed so far	regret	0.8	-	own
not like it used to be	disappointment	1	-	own
not like the picture	disappointment	1	-	own
not like you care	resignation	0.8	-	own
not live up to	disappointment	1	-	own
not much better	regret	0.8	-	own
not much else	regret	0.8	-	own
not much help	regret	0.8	-	own
not nice	regret	0.8	-	own
not ok	disappointment	0.6	-	own
not okay	disappointment	0.6	-	own
not one bit	disappointment	1	-	own
not perfect	regret	0.5	-	own
not pleased	disappointment	0.6	-	own
not pleased with	disappointment	1	-	own
not satisfied	disappointment	0.6	-	own
not satisfied with	disappointment	1	-	own
not so fast	regret	0.8	-	own
not so friendly	regret	0.8	-	own
not so good	regret	0.8	-	own
not so happy	regret	0.8	-	own
not so helpful	regret	0.8	-	own
not so nice	regret	0.8	-	own
not surprised	resignation	0.8	-	own
not surprised at	resignation	0.8	-	own
not surprising really	resignation	0.8	-	own
not that anybody	resignation	0.8	-	own
not that anyone	resignation	0.8	-	own
not that it matters	resignation	0.8	-	own
not that you care	resignation	0.8	-	own
not that you'll	resignation	0.8	-	own
not the best experience	regret	0.8	-	own
not the experience	regret	0.8	-	own
not the greatest	regret	0.8	-	own
not the quality	regret	0.8	-	own
not the service	regret	0.8	-	own
not the standard	regret	0.8	-	own
not thrilled	disappointment	0.6	-	own
not thrilled with	disappointment	1	-	own
not too happy	disappointment	0.6	-	own
not too impressed	disappointment	0.6	-	own
not too pleased	disappointment	0.6	-	own
not up to expectations	disappointment	1	-	own
not up to par	disappointment	0.6	-	own
not up to scratch	disappointment	0.6	-	own
not up to standard	disappointment	0.6	-	own
not very happy	disappointment	1	-	own
not what i expected	disappointment	0.6	-	own
not what i had expected	disappointment	1	-	own
not what i had hoped	disappointment	1	-	own
not what i hoped	disappointment	1	-	own
not what i ordered	disappointment	0.6	-	own
not what i wanted	disappointment	1	-	own
not what i was expecting	disappointment	1	-	own
not what i was hoping	disappointment	1	-	own
not what i would expect	disappointment	1	-	own
not what i'd expect	disappointment	1	-	own
not what it used to be	disappointment	1	-	own
not what we expected	disappointment	1	-	own
not what we had hoped	disappointment	1	-	own
not what we wanted	disappointment	1	-	own
not what we'd hoped	disappointment	1	-	own
not what you expect	disappointment	1	-	own
not what you used to be	disappointment	1	-	own
not what you'd expect	disappointment	1	-	own
not worth	disappointment	0.6	-	own
not worth a cent	disappointment	1	-	own
not worth a dime	disappointment	1	-	own
not worth a penny	disappointment	1	-	own
not worth it	disappointment	0.6	-	own
not worth my time	resignation	0.8	-	own
not worth paying	disappointment	1	-	own
not worth the drive	disappointment	1	-	own
not worth the effort	disappointment	1	-	own
not worth the hype	disappointment	1	-	own
not worth the money	disappointment	0.6	-	own
not worth the price	disappointment	1	-	own
not worth the risk	disappointment	1	-	own
not worth the wait	disappointment	1	-	own
nothing like advertised	disappointment	1	-	own
nothing like i expected	disappointment	1	-	own
nothing like it was	disappointment	1	-	own
nothing like the description	disappointment	1	-	own
nothing like the photo	disappointment	1	-	own
nothing like the photos	disappointment	1	-	own
nothing like the picture	disappointment	1	-	own
nothing like what	disappointment	1	-	own
nothing new there	resignation	0.8	-	own
nothing will change	resignation	0.8	-	own
nvm	resignation	0.8	-	own
oh dear	regret	0.6	-	own
oh no	regret	0.6	-	own
oh well	regret	0.6	-	own
ok you win	resignation	0.8	-	own
okay you win	resignation	0.8	-	own
only a number	disappointment	1	-	own
opportunity lost	disappointment	1	-	own
opportunity missed	disappointment	1	-	own
out of luck	regret	0.8	-	own
over you	resignation	0.8	-	own
overpriced for	disappointment	1	-	own
overrated	disappointment	0.6	-	own
overrated and	disappointment	1	-	own
paid a fortune	disappointment	1	-	own
paid a lot	disappointment	0.5	-	own
paid extra for	disappointment	0.5	-	own
paid for it myself	resignation	0.8	-	own
paid for nothing	disappointment	1	-	own
paid full price	disappointment	0.5	-	own
paid good money	disappointment	1	-	own
paid so much	disappointment	0.5	-	own
pain and suffering	sadness	0.6	-	own
par for	resignation	0.8	-	own
par for the course	resignation	0.8	-	own
past the point	resignation	0.8	-	own
paying for nothing	disappointment	1	-	own
picked it up myself	resignation	0.8	-	own
pigs might fly	resignation	0.8	-	own
pitiful	sadness	0.6	-	own
pity about	regret	0.8	-	own
pity about the	regret	0.8	-	own
pity it	regret	0.8	-	own
pity really	regret	0.8	-	own
pity they	regret	0.8	-	own
pity you	regret	0.8	-	own
pointless	resignation	0.8	-	own
poor excuse of	disappointment	1	-	own
poor investment	disappointment	1	-	own
poor reflection	disappointment	1	-	own
poor showing	disappointment	1	-	own
poor thing	sadness	0.6	-	own
poor timing	regret	0.8	-	own
predictably	resignation	0.8	-	own
pretty disappointed	disappointment	1	-	own
pretty disappointing	disappointment	1	-	own
proper gutted	disappointment	1	-	own
quality down	disappointment	1	-	own
quality dropped	disappointment	1	-	own
quality has dropped	disappointment	1	-	own
quality has gone	disappointment	1	-	own
que sera	resignation	0.8	-	own
quite disappointed	disappointment	1	-	own
quite disappointing	disappointment	1	-	own
rather disappointing	disappointment	1	-	own
rather steep	regret	0.8	-	own
real disappointment	disappointment	1	-	own
real shame	regret	0.8	-	own
really disappointed	disappointment	1	-	own
really disappointing	disappointment	1	-	own
really let down	disappointment	1	-	own
really sad	disappointment	0.8	-	own
really sad to	disappointment	1	-	own
really unhappy	disappointment	1	-	own
regret	disappointment	0.5	-	own
regret booking	disappointment	1	-	own
regret buying	disappointment	0.5	-	own
regret choosing	disappointment	1	-	own
regret my purchase	disappointment	1	-	own
regret ordering	disappointment	1	-	own
regret purchasing	disappointment	1	-	own
regret signing	disappointment	1	-	own
regret spending	disappointment	1	-	own
regret switching	disappointment	1	-	own
regret this	disappointment	1	-	own
regret using	disappointment	1	-	own
regretfully	disappointment	1	-	own
regrets	disappointment	0.5	-	own
regrettable	disappointment	1	-	own
regrettably	regret	0.6	-	own
regretted	disappointment	0.5	-	own
regretting	disappointment	0.5	-	own
rip	sadness	0.6	caps	own
sad	sadness	0.6	-	own
sad but true	disappointment	1	-	own
sad day	disappointment	0.8	-	own
sad face	disappointment	1	-	own
sad indictment	disappointment	1	-	own
sad now	disappointment	1	-	own
sad panda	disappointment	1	-	own
sad part	disappointment	1	-	own
sad reflection	disappointment	1	-	own
sad state	disappointment	1	-	own
sad state of affairs	disappointment	1	-	own
sad thing	disappointment	1	-	own
sad times	disappointment	1	-	own
sad to hear	disappointment	1	-	own
sad to say	disappointment	1	-	own
sad to see	disappointment	0.8	-	own
saddened	sadness	0.6	-	own
saddening	disappointment	1	-	own
saddens	sadness	0.6	-	own
saddens me	sadness	0.6	-	own
sadder	disappointment	1	-	own
saddest	disappointment	1	-	own
sadly	regret	0.6	-	own
sadness	sadness	0.6	-	own
same as always	resignation	0.8	-	own
same as before	resignation	0.5	-	own
same as last time	resignation	0.8	-	own
same as usual	resignation	0.8	-	own
same old	resignation	0.8	-	own
same old excuse	resignation	0.8	-	own
same old excuses	resignation	0.8	-	own
same old same	resignation	0.8	-	own
same old story	resignation	0.8	-	own
same old thing	resignation	0.8	-	own
same story again	resignation	0.8	-	own
same thing again	resignation	0.5	-	own
save your apologies	resignation	0.8	-	own
save your breath	resignation	0.8	-	own
save yourself	resignation	0.8	-	own
servicefail	disappointment	0.5	-	own
shame about	regret	0.8	-	own
shame about the	regret	0.8	-	own
shame it	regret	0.8	-	own
shame really	regret	0.8	-	own
shame that	disappointment	0.8	-	own
shame they	regret	0.8	-	own
shame you	regret	0.8	-	own
ship has sailed	resignation	0.8	-	own
shocker	resignation	0.8	-	own
short of expectations	disappointment	1	-	own
short of my	disappointment	1	-	own
short of what	disappointment	1	-	own
should have	regret	0.6	-	own
should have gone with	disappointment	1	-	own
should have known	disappointment	0.5	-	own
should have listened to	disappointment	1	-	own
should have stayed with	disappointment	1	-	own
should have stuck with	disappointment	1	-	own
should not have bought	disappointment	0.5	-	own
should've	regret	0.6	-	own
should've bought	disappointment	1	-	own
should've gone with	disappointment	1	-	own
should've known	disappointment	0.5	-	own
should've listened	disappointment	1	-	own
should've stayed with	disappointment	1	-	own
should've stuck with	disappointment	1	-	own
shoulda known	disappointment	0.5	-	own
shouldn't have bought	disappointment	0.5	-	own
shouldn't have switched	disappointment	1	-	own
shouldn't have trusted you	disappointment	1	-	own
slightly disappointed	disappointment	1	-	own
slightly disappointing	disappointment	1	-	own
slipping standards	disappointment	1	-	own
smaller than advertised	disappointment	1	-	own
smaller than expected	disappointment	1	-	own
smaller than i expected	disappointment	1	-	own
smaller than the picture	disappointment	1	-	own
so disappointed	disappointment	1	-	own
so disappointing	disappointment	1	-	own
so done	resignation	0.8	-	own
so gutted	disappointment	1	-	own
so heartbroken	disappointment	1	-	own
so let down	disappointment	1	-	own
so long then	resignation	0.8	-	own
so over it	resignation	0.8	-	own
so sad	disappointment	0.8	-	own
so sad that	disappointment	1	-	own
so sad to	disappointment	1	-	own
so so done	resignation	0.8	-	own
so typical	resignation	0.8	-	own
so unhappy	disappointment	1	-	own
solved it myself	resignation	0.8	-	own
somewhat disappointed	disappointment	1	-	own
somewhat disappointing	disappointment	1	-	own
sorely disappointed	disappointment	1	-	own
sorrow	sadness	0.6	-	own
sorry for your loss	sadness	0.6	-	own
sorry state	disappointment	1	-	own
sorry state of affairs	disappointment	1	-	own
sorry to say	regret	0.6	-	own
sort it myself	resignation	0.8	-	own
sort of sad	regret	0.8	-	own
sorted it myself	resignation	0.8	-	own
spare me	resignation	0.5	-	own
spare me the	resignation	0.8	-	own
spare us	resignation	0.5	-	own
standards have dropped	disappointment	1	-	own
standards have slipped	disappointment	1	-	own
standards slipped	disappointment	1	-	own
standards slipping	disappointment	1	-	own
story of my life	resignation	0.8	-	own
sub par	disappointment	0.6	-	own
sub standard	disappointment	0.6	-	own
subpar	disappointment	0.6	-	own
substandard	disappointment	0.6	-	own
such a disappointment	disappointment	1	-	own
such a let down	disappointment	1	-	own
such a letdown	disappointment	1	-	own
such a pity	disappointment	0.8	-	own
such a shame	disappointment	0.8	-	own
such a shame that	regret	0.8	-	own
such a waste of	regret	0.8	-	own
suffer	sadness	0.6	-	own
suffered	sadness	0.6	-	own
suffering	sadness	0.6	-	own
supposed to be	regret	0.6	-	own
surprise surprise another	resignation	0.8	-	own
taken advantage of	disappointment	1	-	own
tears	sadness	0.6	-	own
terrible timing	regret	0.8	-	own
terribly disappointed	disappointment	1	-	own
that ship has sailed	resignation	0.8	-	own
that's a pity	regret	0.8	-	own
that's a shame	disappointment	0.8	-	own
that's it	resignation	0.6	-	own
that's me done	resignation	0.8	-	own
that's us done	resignation	0.8	-	own
the last nail	disappointment	1	-	own
there is no point	resignation	0.8	-	own
there you have it	resignation	0.8	-	own
there's no point	resignation	0.8	-	own
thinner than	disappointment	1	-	own
thought better of	disappointment	1	-	own
thought better of you	disappointment	1	-	own
thought higher of	disappointment	1	-	own
thought highly of you	disappointment	1	-	own
thought i could	disappointment	0.5	-	own
thought i could trust	disappointment	1	-	own
thought i would	disappointment	0.5	-	own
thought it would	disappointment	0.5	-	own
thought it would be	disappointment	0.3	-	own
thought it'd be	disappointment	0.5	-	own
thought more of you	disappointment	1	-	own
thought this would	disappointment	0.5	-	own
thought we were	disappointment	0.5	-	own
thought you cared	disappointment	1	-	own
thought you guys were better	disappointment	1	-	own
thought you were better	disappointment	1	-	own
thought you would	disappointment	0.3	-	own
thought you'd	disappointment	0.5	-	own
time to move on	resignation	0.8	-	own
too bad	disappointment	0.6	-	own
too bad i	regret	0.8	-	own
too bad it	regret	0.8	-	own
too bad that	regret	0.8	-	own
too bad they	regret	0.8	-	own
too bad we	regret	0.8	-	own
too bad you	regret	0.8	-	own
too late for me	resignation	0.8	-	own
too late for that	resignation	0.8	-	own
too late now	resignation	0.8	-	own
too many times	regret	0.2	-	own
too often	regret	0.5	-	own
too slow to	regret	0.8	-	own
total disappointment	disappointment	1	-	own
total let down	disappointment	1	-	own
total letdown	disappointment	1	-	own
totally gutted	disappointment	1	-	own
tragedy	sadness	0.6	-	own
tragic	sadness	0.6	-	own
truly disappointed	disappointment	1	-	own
truly disappointing	disappointment	1	-	own
turned to crap	disappointment	1	-	own
turned to shit	disappointment	1	-	own
typical	resignation	0.8	-	own
unappreciated	disappointment	0.8	-	own
unappreciative	disappointment	1	-	own
uncared for	disappointment	1	-	own
undervalued	disappointment	0.8	-	own
underwhelm	regret	0.8	-	own
underwhelmed	disappointment	0.6	-	own
underwhelming	disappointment	0.6	-	own
unfortunate	regret	0.6	-	own
unfortunately	regret	0.6	-	own
unhappiness	sadness	0.6	-	own
unhappy	disappointment	0.8	-	own
unhappy about	disappointment	1	-	own
unhappy customer	disappointment	1	-	own
unhappy with	disappointment	1	-	own
unimpressed	disappointment	0.6	-	own
unloved	sadness	0.6	-	own
unlucky	regret	0.6	-	own
unlucky me	regret	0.8	-	own
unsatisfactory	disappointment	0.8	-	own
unsatisfied	disappointment	0.8	-	own
unsatisfying	disappointment	0.8	-	own
unvalued	disappointment	1	-	own
unwanted	disappointment	0.8	-	own
upsetting	sadness	0.6	-	own
used to be better	disappointment	1	-	own
used to be good	disappointment	1	-	own
used to be great	disappointment	1	-	own
used to love	disappointment	1	-	own
utter disappointment	disappointment	1	-	own
utterly disappointed	disappointment	1	-	own
very disappointed	disappointment	1	-	own
very disappointing	disappointment	1	-	own
very sad	disappointment	0.8	-	own
very sad to	disappointment	1	-	own
very unhappy	disappointment	1	-	own
was a disappointment	disappointment	1	-	own
was better before	disappointment	1	-	own
was hoping	regret	0.6	-	own
wasn't happy	disappointment	1	-	own
wasn't impressed	disappointment	0.6	-	own
wasn't worth it	disappointment	1	-	own
wasn't worth the	disappointment	1	-	own
wasnt as advertised	disappointment	1	-	own
wasnt as described	disappointment	1	-	own
wasnt worth	disappointment	1	-	own
wasnt worth it	disappointment	1	-	own
wasnt worth the	disappointment	1	-	own
waste	disappointment	0.5	-	own
waste of money	disappointment	0.5	-	own
waste of money and time	disappointment	1	-	own
waste of time and money	disappointment	1	-	own
waste your money	disappointment	0.5	-	own
waste your time	disappointment	0.5	-	own
wasted	disappointment	0.5	-	own
wasted money	disappointment	1	-	own
wasted my money	disappointment	1	-	own
wasted opportunity	disappointment	1	-	own
wasted our money	disappointment	1	-	own
wasted our time	disappointment	1	-	own
wasted trip to	disappointment	1	-	own
way below	disappointment	1	-	own
we are done	resignation	0.3	-	own
we'll cope	resignation	0.8	-	own
we'll live	resignation	0.8	-	own
we'll manage	resignation	0.8	-	own
we're done	resignation	0.3	-	own
we're done here	resignation	0.8	-	own
we're not happy	disappointment	1	-	own
we're out	resignation	0.8	-	own
well below	disappointment	1	-	own
went down hill	disappointment	1	-	own
went down the drain	disappointment	1	-	own
went downhill	disappointment	1	-	own
went from bad to worse	disappointment	1	-	own
went without	resignation	0.8	-	own
were hoping	regret	0.6	-	own
what a bummer	disappointment	1	-	own
what a disappointment	disappointment	1	-	own
what a downer	disappointment	1	-	own
what a fail	disappointment	1	-	own
what a failure	disappointment	1	-	own
what a flop	disappointment	1	-	own
what a let down	disappointment	1	-	own
what a letdown	disappointment	1	-	own
what a mess	disappointment	1	-	own
what a pity	disappointment	0.8	-	own
what a pity that	regret	0.8	-	own
what a rip	disappointment	1	-	own
what a shame	disappointment	0.8	-	own
what a shocker	resignation	0.8	-	own
what a waste of	disappointment	1	-	own
what difference does	resignation	0.8	-	own
what does it matter	resignation	0.8	-	own
what good does	resignation	0.8	-	own
what good is	resignation	0.8	-	own
what good would	resignation	0.8	-	own
what happened to	regret	0.3	-	own
what use is	resignation	0.8	-	own
what was the point	resignation	0.8	-	own
what would be the point	resignation	0.8	-	own
what's it matter	resignation	0.8	-	own
whatever happens	resignation	0.8	-	own
whats the use	resignation	0.8	-	own
when hell freezes	resignation	0.8	-	own
when pigs fly	resignation	0.8	-	own
why am i not surprised	resignation	0.8	-	own
why bother	resignation	0.8	-	own
why even bother	resignation	0.8	-	own
will never learn	resignation	0.8	-	own
will this ever	resignation	0.8	-	own
wish i could	regret	0.5	-	own
wish i could get	disappointment	1	-	own
wish i could give no	disappointment	1	-	own
wish i could give zero	disappointment	1	-	own
wish i could return	disappointment	1	-	own
wish i could say	regret	0.8	-	own
wish i didn't	regret	0.8	-	own
wish i had bought	disappointment	1	-	own
wish i had known	disappointment	1	-	own
wish i had never	disappointment	0.5	-	own
wish i had not	disappointment	1	-	own
wish i had read	disappointment	1	-	own
wish i hadn't bought	disappointment	1	-	own
wish i never	disappointment	1	-	own
wish i'd gone	disappointment	1	-	own
wish i'd known	disappointment	1	-	own
wish i'd never	disappointment	1	-	own
wish i'd read	disappointment	1	-	own
wish it	regret	0.6	-	own
wish it did	regret	0.5	-	own
wish it would	regret	0.5	-	own
wish there was	regret	0.5	-	own
wish there were	regret	0.5	-	own
wish they	regret	0.6	-	own
wish they had	regret	0.5	-	own
wish they would	regret	0.5	-	own
wish they'd	regret	0.5	-	own
wish we could	regret	0.5	-	own
wish you	regret	0.4	-	own
wish you could	regret	0.5	-	own
wish you guys	regret	0.5	-	own
wish you guys would	regret	0.5	-	own
wish you had	regret	0.5	-	own
wish you would	regret	0.5	-	own
wish you'd	regret	0.5	-	own
won't bother	resignation	0.8	-	own
won't hold my breath	resignation	0.8	-	own
worse every	disappointment	1	-	own
worse now	disappointment	1	-	own
worse than before	disappointment	1	-	own
worse than ever	disappointment	1	-	own
worse than expected	disappointment	1	-	own
worse than i expected	disappointment	1	-	own
worse than last	disappointment	1	-	own
worst decision	disappointment	1	-	own
worst decision ever	disappointment	1	-	own
worst mistake	disappointment	1	-	own
worst possible	regret	0.8	-	own
worst possible time	regret	0.8	-	own
worst timing	regret	0.8	-	own
would be better if	regret	0.5	-	own
would be good if	regret	0.5	-	own
would be great if	regret	0.5	-	own
would be great if you	regret	0.5	-	own
would be helpful if	regret	0.5	-	own
would be lovely if	regret	0.5	-	own
would be nice if	regret	0.6	-	own
would be nice to	regret	0.5	-	own
would be nice to get	regret	0.5	-	own
would be nice to have	regret	0.5	-	own
would expect better	disappointment	1	-	own
would expect more	disappointment	1	-	own
would have been better	regret	0.8	-	own
would have been good	regret	0.8	-	own
would have been great	regret	0.8	-	own
would have been helpful	regret	0.8	-	own
would have been nice	disappointment	0.6	-	own
would have been nice	regret	0.6	-	own
would have preferred	regret	0.8	-	own
would prefer	regret	0.5	-	own
would've been better	regret	0.8	-	own
would've been good	regret	0.8	-	own
would've been helpful	regret	0.8	-	own
would've been nice	disappointment	0.6	-	own
would've been nice	regret	0.6	-	own
woulda been nice	disappointment	0.6	-	own
you can keep it	resignation	0.8	-	own
you failed	disappointment	1	-	own
you have let me down	disappointment	1	-	own
you let me down	disappointment	1	-	own
you let us down	disappointment	1	-	own
you need not	resignation	0.8	-	own
you needn't	resignation	0.8	-	own
you never learn	resignation	0.8	-	own
you win	resignation	0.8	-	own
you've let me down	disappointment	1	-	own
you've won	resignation	0.8	-	own
