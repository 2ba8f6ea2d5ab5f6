%format undertone-lexicon 1
%language en

# General judgement: what critics praise and blame, good and ill matters of life.
# Kept out: trade words (benefit, upgrade, flexible, unique, trusted, expert, accident), food and drink.

a big heart	merit	0.5	-	own
a bit sad	past	1	-	own
a blast	merit	1	-	own
a cold and	misfortune	0.7	-	own
a day late	past	1	-	own
a delight	merit	1	-	own
a hit	merit	1	-	own
a hoot	merit	1	-	own
a joy	merit	1	-	own
a keeper	merit	1	-	own
a let down	past	1	-	own
a letdown	past	1	-	own
a little sad	past	1	-	own
a moving	merit	0.6	-	own
a must	merit	1	-	own
a pity that	past	1	-	own
a pleasure	merit	1	-	own
a question	inquiry	0.8	-	own
a question about	inquiry	0.8	-	own
a real treat	merit	1	-	own
a shadow of	past	1	-	own
a shame that	past	1	-	own
a snag	lack	0.6	-	own
a study in	merit	0.6	-	own
a testament to	merit	0.6	-	own
a treat	merit	1	-	own
a tribute to	merit	0.6	-	own
a waste	flaw	1	-	own
a welcome	fortune	0.5	-	own
a wonder	fortune	0.7	-	own
abandon	misfortune	0.7	-	own
abandoning	misfortune	0.7	-	own
abandonment	misfortune	0.7	-	own
abhorrent	flaw	1.3	-	own
abject failure	flaw	1.3	-	own
able hands	merit	0.4	-	own
abomination	flaw	1.3	-	own
about as exciting	flaw	0.6	-	own
about as funny	flaw	0.6	-	own
about as interesting	flaw	0.6	-	own
abrasive	flaw	1	-	own
absolute crap	flaw	1.3	-	own
absolute garbage	flaw	1.3	-	own
absolute rubbish	flaw	1.3	-	own
absolute trash	flaw	1.3	-	own
absorb you	merit	0.6	-	own
absorbed by	merit	1	-	own
absorbing	merit	1	-	own
absurdities	flaw	0.6	-	own
abuse of	misfortune	1	-	own
abused	misfortune	1	-	own
abusers	misfortune	1	-	own
abuses	misfortune	1	-	own
abuses of	misfortune	0.5	-	own
abusive	misfortune	1	-	own
abysmally	flaw	1.3	-	own
accident cover	phrase.neutral	1	-	own
acclaim	merit	0.4	-	own
acclaimed	merit	0.4	-	own
accomplish	fortune	0.7	-	own
accomplished	merit	1	-	own
accomplishes	fortune	0.7	-	own
accomplishment	fortune	0.7	-	own
accomplishments	fortune	0.7	-	own
accomplishments of	fortune	0.5	-	own
according to	record	1	-	own
according to the	record	1	-	own
according to your	record	1	-	own
account no <number>	phrase.neutral	1	-	own
account number	inquiry	0.8	-	own
accountability	fortune	0.5	-	own
accusation	misfortune	0.4	-	own
accusations	misfortune	0.4	-	own
accuse	misfortune	0.4	-	own
accused	misfortune	0.4	-	own
accuses	misfortune	0.4	-	own
ace	merit	1	-	own
aced	merit	1	-	own
aces	merit	1	-	own
aches	misfortune	0.7	-	own
achieved	fortune	0.7	-	own
achievement	fortune	0.7	-	own
achievements	fortune	0.7	-	own
achievements of	fortune	0.5	-	own
aching	misfortune	0.7	-	own
ad nauseam	flaw	0.6	-	own
add a	inquiry	0.8	-	own
add my	inquiry	0.8	-	own
add someone	inquiry	0.8	-	own
addict	misfortune	0.4	-	own
addicting	merit	0.7	-	own
addiction	misfortune	0.4	-	own
addictive	merit	0.7	-	own
addicts	misfortune	0.4	-	own
addled	flaw	0.6	-	own
admirable	merit	1	-	own
admirable job	fortune	0.5	-	own
admirable record	fortune	0.5	-	own
admirably	merit	1	-	own
admiration	fortune	1	-	own
admire	fortune	1	-	own
admired	fortune	1	-	own
admires	fortune	1	-	own
admit it	demand	1	-	own
adolescent	flaw	0.6	-	own
adorable little	fortune	0.5	-	own
adoration	fortune	1	-	own
adorbs	fortune	0.7	-	own
advantage	merit	0.4	-	own
advantages	merit	0.4	-	own
adventure	fortune	0.7	-	own
adventures	fortune	0.7	-	own
adversity	misfortune	0.7	-	own
advertised	record	1	-	own
affecting	merit	0.5	-	own
affecting and	merit	0.6	-	own
affectionate	merit	0.6	-	own
affectionately	merit	0.6	-	own
after all these years	past	1	-	own
after years	past	1	-	own
again	toll	1	-	own
agonising	misfortune	1	-	own
agonizing	misfortune	1	-	own
agony	misfortune	1	-	own
agree	contentment	0.3	-	own
agreed	record	1	-	own
agreed with	contentment	0.3	-	own
ahaha	fortune	0.5	-	own
ahahaha	fortune	0.5	-	own
aimless	flaw	0.7	-	own
aimlessly	flaw	0.7	-	own
alcoholic	misfortune	0.4	-	own
alive with	merit	0.5	-	own
all afternoon	toll	1	-	own
all day	toll	1	-	own
all done for	fortune	0.5	-	own
all morning	toll	1	-	own
all night	toll	1	-	own
all over now	past	1	-	own
all smiles	fortune	1	-	own
all that's left	past	1	-	own
all these years	past	1	-	own
all time classic	merit	0.5	-	own
all time favorite	merit	0.5	-	own
all time favourite	merit	0.5	-	own
all week	toll	1	-	own
all weekend	toll	1	-	own
allegation	misfortune	0.4	-	own
allegations	misfortune	0.4	-	own
alleged	misfortune	0.4	-	own
alleluia	fortune	1	-	own
allowed to bring	inquiry	0.8	-	own
almost a month	toll	1	-	own
almost a week	toll	1	-	own
almost perfect	merit	0.5	-	own
although	lack	0.6	-	own
altruistic	fortune	0.7	-	own
am i able	inquiry	0.8	-	own
am i allowed	inquiry	0.8	-	own
am i asking too much	demand	1	-	own
am i expected	demand	1	-	own
am i just	demand	1	-	own
am i meant	demand	1	-	own
am i right	inquiry	0.8	-	own
am i supposed	demand	1	-	own
am i supposed to	demand	1	-	own
am told	record	1	-	own
am used to	phrase.neutral	1	-	own
amateurish	flaw	1	-	own
amateurishly	flaw	1	-	own
amaze	merit	0.5	-	own
amazement	fortune	0.7	-	own
amazes	merit	0.5	-	own
amazing day	fortune	1	-	own
amazing night	fortune	1	-	own
amazing time	fortune	1	-	own
amazing weekend	fortune	1	-	own
ambition	merit	0.4	-	own
ambitious	merit	0.4	-	own
amen to that	fortune	1	-	own
amusing	merit	1	-	own
amusingly	merit	1	-	own
an anticlimax	past	1	-	own
an hour too long	flaw	0.6	-	own
an instant classic	merit	0.5	-	own
anachronistic	flaw	0.6	-	own
anarchy	misfortune	0.7	-	own
and counting	toll	1	-	own
and i want	demand	1	-	own
and yet you	demand	1	-	own
and you call	demand	0.5	-	own
and you still	demand	0.5	-	own
and you want	demand	0.5	-	own
angelic	fortune	0.7	-	own
anger management	phrase.neutral	1	-	own
anguish	misfortune	1	-	own
anguished	misfortune	1	-	own
annihilated	misfortune	1	-	own
annihilation	misfortune	1	-	own
anniversary dinner	fortune	0.7	-	own
another department	toll	1	-	own
another hour	toll	1	-	own
another month	toll	1	-	own
another question	inquiry	0.8	-	own
another week	toll	1	-	own
answer me this	demand	1	-	own
answer this	demand	1	-	own
anti semitic	misfortune	1	-	own
anticipation	fortune	0.7	-	own
anticlimactic	past	1	-	own
antiquated	flaw	0.7	-	own
antisemitic	misfortune	1	-	own
antisemitism	misfortune	1	-	own
any advice	inquiry	0.8	-	own
any chance	inquiry	0.8	-	own
any difference	inquiry	0.8	-	own
any discount	inquiry	0.8	-	own
any idea when	inquiry	0.8	-	own
any more	lack	0.7	-	own
any plans	inquiry	0.8	-	own
any recommendations	inquiry	0.8	-	own
any restrictions	inquiry	0.8	-	own
any suggestions	inquiry	0.8	-	own
any tips	inquiry	0.8	-	own
anybody home	demand	1	-	own
anybody know	inquiry	0.8	-	own
anyhow	lack	0.6	-	own
anymore	lack	0.7	-	own
anyone know	inquiry	0.8	-	own
anyway	lack	0.6	-	own
apart from that	lack	0.6	-	own
apathy	misfortune	0.5	-	own
apocalypse	misfortune	1	-	own
apocalyptic	misfortune	1	-	own
appallingly	flaw	1.3	-	own
apparently not	record	1	-	own
appealing	merit	1	-	own
appeasement	misfortune	0.5	-	own
applaud	fortune	1	-	own
applauded	fortune	1	-	own
applause	fortune	1	-	own
apply for	inquiry	0.8	-	own
archaic	flaw	0.7	-	own
are gone now	past	1	-	own
are my	inquiry	0.8	start	own
are the	inquiry	0.8	start	own
are there	inquiry	0.8	start	own
are there any	inquiry	0.8	-	own
are used to	phrase.neutral	1	-	own
are we supposed	demand	1	-	own
are you able	inquiry	0.8	-	own
are you even	demand	1	-	own
are you open	inquiry	0.8	-	own
are you people	demand	1	-	own
are you saying	demand	1	-	own
are you telling me	demand	1	-	own
are you trying to	demand	1	-	own
aren't	lack	1	-	own
aren't as good	past	1	-	own
aren't funny	flaw	0.6	-	own
aren't good	flaw	0.7	-	own
aren't great	flaw	0.7	-	own
aren't much	flaw	0.6	-	own
aren't very	flaw	0.6	-	own
arent	lack	1	-	own
arrested	misfortune	0.7	-	own
arrests	misfortune	0.7	-	own
articulate	merit	0.7	-	own
artificial	flaw	0.7	-	own
artist	merit	0.4	-	own
artistry	merit	0.4	-	own
as boring as	flaw	0.6	-	own
as discussed	inquiry	0.8	-	own
as dull as	flaw	0.6	-	own
as exciting as	flaw	0.6	-	own
as good as	merit	0.5	-	own
as good as any	merit	0.5	-	own
as good as it gets	merit	0.5	-	own
as good as new	merit	0.7	-	own
as i remember	past	1	-	own
as of now	demand	1	-	own
as of this	demand	1	-	own
as of today	demand	1	-	own
as promised	record	1	-	own
as requested	inquiry	0.8	-	own
as subtle as	flaw	0.6	-	own
as you like	past	1	-	own
as you wish	past	1	-	own
ashamed to	misfortune	0.7	-	own
asinine	flaw	1	-	own
assault	misfortune	1	-	own
assaulted	misfortune	1	-	own
assaults	misfortune	1	-	own
assembly line	flaw	0.6	-	own
assured	record	1	-	own
assured performance	merit	1	-	own
astute	merit	1	-	own
at all	lack	0.7	-	own
at best a	flaw	0.6	-	own
at its worst	flaw	0.6	-	own
at least admit	demand	1	-	own
at the top of her game	merit	0.5	-	own
at the top of his game	merit	0.5	-	own
ate cold	past	1	-	own
atrociously	flaw	1.3	-	own
atrocities	misfortune	1.3	-	own
atrocity	misfortune	1.3	-	own
attached are	inquiry	0.8	-	own
attached is	inquiry	0.8	-	own
attached you	inquiry	0.8	-	own
attack	misfortune	0.7	-	own
attacked	misfortune	0.7	-	own
attackers	misfortune	0.7	-	own
attacks	misfortune	0.7	-	own
attempts to be	flaw	0.6	-	own
attention to detail	merit	0.5	-	own
audacious	merit	1	-	own
authentic	merit	0.7	-	own
authenticity	merit	0.7	-	own
average at best	flaw	0.4	-	own
avoid	flaw	1	-	own
avoided	flaw	1	-	own
award	fortune	0.7	-	own
award winning	merit	1.3	-	own
awards	fortune	0.7	-	own
awe	fortune	0.7	-	own
awe inspiring	merit	1.3	-	own
awed	fortune	0.7	-	own
awful acting	flaw	0.6	-	own
awful day	misfortune	0.4	-	own
awful film	flaw	0.6	-	own
awful movie	flaw	0.6	-	own
awful news	misfortune	0.7	-	own
awkwardly	flaw	0.7	-	own
awkwardness	flaw	0.7	-	own
babe	fortune	0.4	-	own
baby boy	fortune	0.4	-	own
baby girl	fortune	0.4	-	own
back home safe	fortune	0.7	-	own
back hurts	misfortune	0.7	-	own
back in the day	past	1	-	own
back on form	merit	0.5	-	own
back pain	misfortune	0.7	-	own
backache	misfortune	0.7	-	own
backfired	misfortune	0.7	-	own
backfires	misfortune	0.7	-	own
backlash	misfortune	0.7	-	own
bad acting	flaw	0.6	-	own
bad ass song	fortune	1	-	own
bad attitude	flaw	0.7	-	own
bad battery	flaw	0.7	-	own
bad book	flaw	0.6	-	own
bad call	flaw	0.7	-	own
bad choice	flaw	0.7	-	own
bad day	misfortune	0.4	-	own
bad dialogue	flaw	0.6	-	own
bad dream	misfortune	0.7	-	own
bad dreams	misfortune	0.7	-	own
bad film	flaw	0.6	-	own
bad form	flaw	0.7	-	own
bad idea	flaw	0.7	-	own
bad joke of	flaw	0.6	-	own
bad jokes	flaw	0.6	-	own
bad look	flaw	0.7	-	own
bad luck with	misfortune	0.4	-	own
bad manners	flaw	0.7	-	own
bad movie	flaw	0.6	-	own
bad news for	misfortune	0.7	-	own
bad omen	misfortune	0.7	-	own
bad plot	flaw	0.6	-	own
bad script	flaw	0.6	-	own
bad taste	flaw	0.7	-	own
bad taste in my mouth	past	1	-	own
bad value	flaw	0.7	-	own
bad week	misfortune	0.4	-	own
bad writing	flaw	0.6	-	own
badly acted	flaw	1	-	own
badly done	flaw	1	-	own
badly handled	flaw	1	-	own
badly organised	flaw	1	-	own
badly organized	flaw	1	-	own
badly planned	flaw	1	-	own
badly run	flaw	1	-	own
badly written	flaw	1	-	own
bahaha	fortune	0.4	-	own
bailout	misfortune	0.7	-	own
balanced	merit	0.7	-	own
balderdash	flaw	0.6	-	own
baloney	flaw	0.6	-	own
banal	flaw	0.6	-	own
banalities	flaw	0.6	-	own
banality	flaw	0.6	-	own
bang for the buck	merit	0.7	-	own
bang for your buck	merit	0.7	-	own
banger	fortune	1	-	own
bangers	fortune	1	-	own
bankrupt	misfortune	1	-	own
bankrupt policies	misfortune	0.5	-	own
bankruptcy	misfortune	1	-	own
bankrupted	misfortune	1	-	own
bankrupting	misfortune	0.4	-	own
banned	misfortune	0.7	-	own
barbaric	misfortune	1.3	-	own
barbarism	misfortune	1.3	-	own
barbecue	fortune	0.4	-	own
barely	lack	0.7	-	own
barely makes	flaw	0.6	-	own
barely registers	flaw	0.6	-	own
barely watchable	flaw	0.6	-	own
barely works	flaw	0.6	-	own
bargain bin	flaw	0.6	-	own
baseless	flaw	0.6	-	own
bathroom humor	flaw	0.6	-	own
battery dies	flaw	0.7	-	own
battery drains	flaw	0.7	-	own
bawling	misfortune	0.7	-	own
bbq	fortune	0.4	-	own
be honest for	demand	1	-	own
be used to	phrase.neutral	1	-	own
be warned	demand	1	-	own
beaming	fortune	1	-	own
beaut	fortune	0.7	-	own
beauties	merit	1	-	own
beautiful day	fortune	1	-	own
beautiful day out	fortune	0.5	-	own
beautiful film	merit	0.5	-	own
beautiful people	fortune	0.5	-	own
beautiful view	fortune	0.7	-	own
beautiful weather	fortune	0.5	-	own
beautifully acted	merit	0.5	-	own
beautifully crafted	merit	1	-	own
beautifully filmed	merit	0.5	-	own
beautifully realized	merit	0.6	-	own
beautifully shot	merit	0.5	-	own
beautifully written	merit	0.5	-	own
beauty	merit	1	-	own
because of you	demand	1	-	own
because of your	demand	1	-	own
beguiling	merit	1	-	own
beheaded	misfortune	1.3	-	own
believable	merit	0.7	-	own
believe in me	fortune	0.5	-	own
believe in you	fortune	0.4	-	own
believe in yourself	fortune	0.4	-	own
beloved	merit	0.7	-	own
beloved family	fortune	0.7	-	own
beneficial	merit	0.4	-	own
bereaved	misfortune	1	-	own
bereavement	misfortune	1	-	own
besides that	lack	0.6	-	own
besieged	misfortune	0.5	-	own
best before	phrase.neutral	1	-	own
best birthday	fortune	1	-	own
best by	phrase.neutral	1	-	own
best day	fortune	1	-	own
best feeling	fortune	1	-	own
best film	merit	0.5	-	own
best films	merit	0.5	-	own
best friend	fortune	1	-	own
best friends	fortune	1	-	own
best in the world	fortune	1	-	own
best movie	merit	0.5	-	own
best movies	merit	0.5	-	own
best night	fortune	1	-	own
best of all	fortune	1	-	own
best of the year	merit	0.5	-	own
best performance	merit	0.5	-	own
best performances	merit	0.5	-	own
best picture	merit	0.5	-	own
best time	fortune	1	-	own
best week	fortune	1	-	own
best weekend	fortune	1	-	own
best wishes to	fortune	0.7	-	own
bestie	fortune	1	-	own
besties	fortune	1	-	own
betraying	misfortune	1	-	own
betrays	misfortune	1	-	own
better acted	merit	0.5	-	own
better before	past	1	-	own
better last time	past	1	-	own
better last year	past	1	-	own
better left	flaw	0.6	-	own
better left unsaid	flaw	0.6	-	own
better off with	flaw	0.6	-	own
better off without	flaw	0.6	-	own
better once	past	1	-	own
better the first time	past	1	-	own
better the old way	past	1	-	own
better then	past	1	-	own
better written	merit	0.5	-	own
bewitching	merit	1	-	own
bff	fortune	0.4	-	own
bffs	fortune	0.4	-	own
bias	flaw	0.7	-	own
biased	flaw	0.7	-	own
bickering	misfortune	0.7	-	own
big hearted	merit	0.7	-	own
big screen	merit	0.6	-	own
big waste	flaw	1	-	own
bigot	misfortune	1	-	own
bigoted	misfortune	1	-	own
bigotry	misfortune	1	-	own
bigots	misfortune	1	-	own
bilge	flaw	0.6	-	own
birthday boy	fortune	0.7	-	own
birthday girl	fortune	0.7	-	own
birthday tomorrow	fortune	0.5	-	own
bit of a letdown	past	1	-	own
bit of a pity	past	1	-	own
bit of a shame	past	1	-	own
bitter	misfortune	0.7	-	own
bitter taste	past	1	-	own
bitterly	misfortune	0.7	-	own
bitterness	misfortune	0.7	-	own
bittersweet	past	1	-	own
blackmail	misfortune	0.7	-	own
blame	misfortune	0.4	-	own
blamed	misfortune	0.4	-	own
blames	misfortune	0.4	-	own
blaming	misfortune	0.4	-	own
blandly	flaw	0.6	-	own
blazing fast	merit	0.7	-	own
blazingly fast	merit	0.7	-	own
bleak future	misfortune	0.5	-	own
bleakly	flaw	0.4	-	own
bled	misfortune	0.7	-	own
bleed	misfortune	0.7	-	own
bleeding	misfortune	0.7	-	own
bleeds	misfortune	0.7	-	own
bleh	misfortune	0.4	-	own
bless	fortune	0.5	-	own
blessed day	fortune	0.5	-	own
blessing	fortune	1	-	own
blessings	fortune	1	-	own
blight	misfortune	0.5	-	own
bliss out	happiness	0.9	-	own
blizzard	misfortune	0.4	-	own
bloated	flaw	1	-	own
bloodbath	misfortune	1.3	-	own
bloodshed	misfortune	1.3	-	own
blunder	flaw	0.7	-	own
blunder of	misfortune	0.5	-	own
blunders	flaw	0.7	-	own
blurred	flaw	0.7	-	own
blurry	flaw	0.7	-	own
board says	record	1	-	own
bogged down	misfortune	0.7	-	own
bogs down	flaw	0.6	-	own
bogus	flaw	0.7	-	own
bold	merit	0.7	-	own
boldly	merit	0.7	-	own
bomb	misfortune	0.7	-	own
bomb of a	flaw	1.3	-	own
bombed	flaw	1	-	own
bombed out	misfortune	1	-	own
bombed the	misfortune	0.7	-	own
bombing	misfortune	1	-	own
bombings	misfortune	1	-	own
bombs	misfortune	0.7	-	own
bonus day	fortune	0.5	-	own
book a	inquiry	0.8	-	own
book an	inquiry	0.8	-	own
boom shakalaka	fortune	1	-	own
bore	flaw	1	-	own
bore me	flaw	0.6	-	own
bore you	flaw	0.6	-	own
bored me	flaw	0.6	-	own
bored to death	flaw	0.6	-	own
bored to tears	flaw	0.6	-	own
boredom	flaw	1	-	own
bores	flaw	1	-	own
bores me	flaw	0.6	-	own
boring and	flaw	0.6	-	own
boring book	flaw	0.6	-	own
boring film	flaw	0.6	-	own
boring movie	flaw	0.6	-	own
borrowed from	flaw	0.6	-	own
borrowed one	past	1	-	own
borrows from	flaw	0.6	-	own
bothersome and	flaw	0.4	-	own
bottom of the barrel	flaw	1.3	-	own
bought another	past	1	-	own
bought from	past	1	-	own
bought it elsewhere	past	1	-	own
bought one elsewhere	past	1	-	own
bracing	merit	0.5	-	own
brain dead	flaw	1.3	-	own
braindead	flaw	1.3	-	own
brainless	flaw	1	-	own
brainwashed	misfortune	0.7	-	own
brainy	merit	0.7	-	own
brave	merit	0.7	-	own
bravely	merit	0.7	-	own
bravery	merit	0.7	-	own
bravissimo	fortune	0.5	-	own
break up with	misfortune	0.7	-	own
breakdown	misfortune	0.7	-	own
breakdown of	misfortune	0.5	-	own
breaks down	flaw	0.7	-	own
breaks easily	flaw	0.7	-	own
breaks my heart	past	1	-	own
breakthrough	merit	0.7	-	own
breakup	misfortune	0.7	-	own
breathtaking	merit	1.3	-	own
breathtaking views	fortune	0.7	-	own
breathtakingly	merit	1.3	-	own
breezy	merit	1	-	own
bribe	misfortune	0.7	-	own
bribery	misfortune	1	-	own
bribes	misfortune	0.7	-	own
brilliance	merit	1.3	-	own
brilliant performance	merit	0.5	-	own
brilliant performances	merit	0.5	-	own
brimming with	merit	0.5	-	own
bring it on	fortune	0.4	-	own
brings to life	merit	0.5	-	own
brochure	record	1	-	own
broke my arm	misfortune	0.7	-	own
broke my heart	past	1	-	own
broke my leg	misfortune	0.7	-	own
broke up with	misfortune	0.7	-	own
broken arm	misfortune	0.7	-	own
broken bone	phrase.neutral	1	-	own
broken bones	misfortune	0.7	-	own
broken english	phrase.neutral	1	-	own
broken leg	misfortune	0.7	-	own
brought me to tears	past	1	-	own
bruised	misfortune	0.7	-	own
bruises	misfortune	0.7	-	own
brusque	flaw	0.4	-	own
brutal	misfortune	1	-	own
brutality	misfortune	1	-	own
brutality of	misfortune	0.5	-	own
brutally	misfortune	1	-	own
bucket list	fortune	1	-	own
bug report	phrase.neutral	1	-	own
bug spray	phrase.neutral	1	-	own
bulky	flaw	0.7	-	own
bumpy	flaw	0.7	-	own
bungle	flaw	0.7	-	own
bungling	flaw	0.7	-	own
bunk	flaw	0.6	-	own
buoyant	merit	1	-	own
burden	misfortune	0.7	-	own
burdens	misfortune	0.7	-	own
burdensome	misfortune	0.7	-	own
burglary	misfortune	0.7	-	own
burgled	misfortune	0.7	-	own
buried under	flaw	0.6	-	own
burned out	misfortune	0.7	-	own
burnout	misfortune	0.7	-	own
burnt out	misfortune	0.7	-	own
burnt to	flaw	0.7	-	own
bursting with	merit	0.5	-	own
business hours	inquiry	0.8	-	own
but	lack	0.6	-	own
butterflies	fortune	0.4	-	own
butterfly	fortune	0.4	-	own
bwahaha	fortune	0.4	-	own
by letter	record	1	-	own
by numbers	flaw	0.6	-	own
by the numbers	flaw	0.4	-	own
by what right	demand	1	-	own
calamities	misfortune	1	-	own
calamitous	misfortune	1	-	own
calamity	misfortune	1	-	own
calm and	fortune	0.4	-	own
came too late	past	1	-	own
can anyone explain	demand	0.5	-	own
can bring	inquiry	0.8	-	own
can do it	fortune	0.4	-	own
can i	inquiry	0.8	-	own
can somebody explain	demand	1	-	own
can someone explain	demand	1	-	own
can we	inquiry	0.8	-	own
can you check	inquiry	0.8	-	own
can you confirm	inquiry	0.8	-	own
can you explain	demand	0.5	-	own
can you let me know	inquiry	0.8	-	own
can you please confirm	inquiry	0.8	-	own
can you recommend	inquiry	0.8	-	own
can you send me	inquiry	0.8	-	own
can you tell me	inquiry	0.8	-	own
can't believe he's gone	misfortune	0.7	-	own
can't breathe	misfortune	0.7	-	own
can't sleep again	misfortune	0.7	-	own
can't stop crying	misfortune	0.7	-	own
can't you even	demand	0.8	-	own
cancelled our	past	1	-	own
cancelled the party	past	1	-	own
cancerous	misfortune	1	-	own
candid	merit	0.5	-	own
candidly	merit	0.5	-	own
cant sleep	misfortune	0.4	-	own
capable	merit	0.2	-	own
capably	merit	0.4	-	own
capitulation	misfortune	0.5	-	own
captivated	merit	1	-	own
captivates	merit	1	-	own
captivating	merit	1	-	own
capture the	merit	0.6	-	own
captured perfectly	merit	0.7	-	own
captures	merit	0.7	-	own
captures a	merit	0.5	-	own
captures the	merit	0.5	-	own
car accident	misfortune	0.7	-	own
car accident cover	phrase.neutral	1	-	own
car crash	flaw	1.3	-	own
car wreck	misfortune	0.7	-	own
cardboard	flaw	0.6	-	own
cardboard characters	flaw	0.7	-	own
care to explain	demand	1	-	own
career best	merit	0.6	-	own
carefully crafted	merit	1	-	own
caricature	flaw	0.7	-	own
caricatures	flaw	0.7	-	own
carnage	misfortune	1.3	-	own
carries the film	merit	0.6	-	own
carries the movie	merit	0.6	-	own
cartoonish	flaw	0.6	-	own
cash cow	flaw	0.6	-	own
cash in	flaw	0.6	-	own
casualties	misfortune	1	-	own
casualty	misfortune	0.7	-	own
catastrophes	misfortune	1	-	own
catch is	lack	0.6	-	own
cave in	misfortune	0.5	-	own
cease fire	fortune	0.5	-	own
ceasefire	fortune	0.5	-	own
celebrated	merit	0.4	-	own
celebrated my	fortune	0.7	-	own
celebrates	fortune	0.7	-	own
celebration of	merit	0.6	-	own
celebrations	fortune	0.7	-	own
censored	misfortune	0.4	-	own
censorship	misfortune	0.4	-	own
challenging and	merit	0.6	-	own
champions	fortune	1	-	own
change my address	inquiry	0.8	-	own
change my pin	inquiry	0.8	-	own
change of address	inquiry	0.8	-	own
changed my name	inquiry	0.8	-	own
charisma	merit	1	-	own
charismatic	merit	1	-	own
charitable	fortune	0.7	-	own
charm	merit	1	-	own
charmer	merit	1	-	own
charming and	merit	0.5	-	own
charming film	merit	0.5	-	own
charming little	fortune	0.7	-	own
charming performance	merit	0.5	-	own
charmingly	merit	1	-	own
charmless	flaw	1	-	own
charms	merit	1	-	own
cheap and cheerful	merit	0.7	-	own
cheap and nasty	flaw	1	-	own
cheap feeling	flaw	1	-	own
cheap looking	flaw	1	-	own
cheap plastic	flaw	1	-	own
cheated on me	misfortune	0.7	-	own
check it out	fortune	0.4	-	own
check out my	fortune	0.4	-	own
check this out	fortune	0.4	-	own
checklist	flaw	0.6	-	own
cheer	fortune	0.5	-	own
cheer up	fortune	0.7	-	own
cheered	fortune	0.7	-	own
cheering	fortune	0.7	-	own
cheers to	fortune	0.4	-	own
cheesy and	flaw	0.7	-	own
chemistry	merit	0.7	-	own
cherished	merit	0.7	-	own
child abuse	misfortune	1.3	-	own
childish	flaw	0.6	-	own
childishly	flaw	0.6	-	own
chill	fortune	0.7	-	own
chillaxing	fortune	0.7	-	own
chillin	fortune	0.7	-	own
chilling	fortune	0.7	-	own
chivalry	fortune	0.7	-	own
choppy	flaw	0.7	-	own
chore	flaw	0.7	-	own
chuckling	fortune	0.7	-	own
cinematic	merit	0.4	-	own
civil liberties	fortune	0.5	-	own
civil rights	fortune	0.5	-	own
claimed	record	1	-	own
claims	record	1	-	own
claptrap	flaw	0.6	-	own
clarity	merit	0.7	-	own
claustrophobic	flaw	0.7	-	own
cleaner	fortune	0.5	-	own
cleanup	fortune	0.5	-	own
clear eyed	merit	0.5	-	own
clever and	merit	0.7	-	own
cleverly	merit	0.7	-	own
cliche	flaw	0.7	-	own
cliche ridden	flaw	0.7	-	own
cliches	flaw	0.7	-	own
cliché	flaw	0.7	-	own
clichés	flaw	0.7	-	own
close the	past	0.6	-	own
close the branch	past	0.6	-	own
close to perfect	merit	0.5	-	own
close to tears	past	1	-	own
closing down	past	0.6	-	own
closing the	past	0.6	-	own
cloying	flaw	1	-	own
clueless plot	flaw	1	-	own
clumsily	flaw	0.7	-	own
clumsiness	flaw	0.7	-	own
clutter	flaw	0.7	-	own
cluttered	flaw	0.7	-	own
cmon you	fortune	0.4	-	own
codswallop	flaw	0.6	-	own
coerced	misfortune	0.7	-	own
coercion	misfortune	0.7	-	own
coffee time	fortune	0.4	-	own
coffin	misfortune	0.4	-	own
coherent	merit	0.7	-	own
cold call list	phrase.neutral	1	-	own
cold cuts	phrase.neutral	1	-	own
cold pack	phrase.neutral	1	-	own
cold water tap	phrase.neutral	1	-	own
collaborative	fortune	0.7	-	own
collapse	misfortune	0.7	-	own
collapsed	misfortune	0.7	-	own
collapses	misfortune	0.7	-	own
collapses into	flaw	0.6	-	own
collapsing	misfortune	0.7	-	own
colorful	merit	0.7	-	own
colorfully	merit	0.7	-	own
colourful	merit	0.7	-	own
comes alive	merit	0.5	-	own
comes to life	merit	0.5	-	own
comfortably	merit	0.5	-	own
comforting	merit	0.7	-	own
comic	merit	0.4	-	own
comic gem	merit	1	-	own
commanding performance	merit	0.6	-	own
commendable	merit	1	-	own
commendation	fortune	0.5	-	own
common good	fortune	0.7	-	own
compact	merit	0.7	-	own
compassion	merit	1	-	own
compassion for	merit	0.6	-	own
compassionate	merit	1	-	own
compassionately	merit	1	-	own
competently	merit	0.4	-	own
complacency	misfortune	0.5	-	own
complacent	misfortune	0.5	-	own
complaining about	flaw	0.4	-	own
complaint form	phrase.neutral	1	-	own
complaint number	phrase.neutral	1	-	own
complaint procedure	phrase.neutral	1	-	own
complaints department	phrase.neutral	1	-	own
complaints procedure	phrase.neutral	1	-	own
complaints team	phrase.neutral	1	-	own
complete failure	flaw	1.3	-	own
complete garbage	flaw	1.3	-	own
complete rubbish	flaw	1.3	-	own
completely agree	contentment	0.4	-	own
completely understand	lack	0.6	-	own
compulsive	merit	0.7	-	own
compulsively	merit	0.7	-	own
concise	merit	0.7	-	own
concussion	misfortune	0.7	-	own
condemn	misfortune	0.4	-	own
condemned	misfortune	0.4	-	own
condemns	misfortune	0.4	-	own
condolences	misfortune	0.7	-	own
confidence in	fortune	0.4	-	own
confident	fortune	0.4	-	own
confirmation says	record	1	-	own
confirmed in writing	record	1	-	own
confirmed thanks	inquiry	0.8	-	own
confirmed that	record	1	-	own
confirming	inquiry	0.8	-	own
confirming that	inquiry	0.8	-	own
conflict	misfortune	0.7	-	own
conflicts	misfortune	0.7	-	own
confusingly	flaw	0.7	-	own
congrats to	fortune	1	-	own
congratulate	fortune	0.7	-	own
congratulated	fortune	0.7	-	own
congratulating	fortune	0.7	-	own
congratulations to	fortune	1	-	own
consider this	demand	1	-	own
consider yourself	demand	1	-	own
consistently entertaining	merit	0.5	-	own
consistently funny	merit	0.5	-	own
constructive	merit	0.4	-	own
contagious	merit	0.5	-	own
contaminated	misfortune	1	-	own
contamination	misfortune	1	-	own
contempt	misfortune	0.7	-	own
contemptible	flaw	1.3	-	own
contemptuous	misfortune	0.7	-	own
contrivance	flaw	0.7	-	own
contrivances	flaw	0.7	-	own
controversial	flaw	0.4	-	own
conventional	flaw	0.4	-	own
convicted	misfortune	0.7	-	own
conviction	merit	0.7	-	own
convicts	misfortune	0.5	-	own
convincing	merit	0.7	-	own
convincingly	merit	1	-	own
convoluted	flaw	0.7	-	own
cookie cutter	flaw	0.6	-	own
cool beans	fortune	0.5	-	own
cool idea	fortune	0.5	-	own
cool stuff	fortune	0.5	-	own
coolest	fortune	1	-	own
coolio	fortune	0.5	-	own
cooperation	fortune	0.7	-	own
cooperative	fortune	0.7	-	own
copycat	flaw	0.7	-	own
corny	flaw	0.7	-	own
corpse	misfortune	0.7	-	own
corpses	misfortune	0.7	-	own
corruption	misfortune	1	-	own
corruptly	misfortune	1	-	own
costly mistake	misfortune	0.4	-	own
cosy little	fortune	0.7	-	own
cough	misfortune	0.4	-	own
coughing	misfortune	0.4	-	own
could do without	flaw	0.4	-	own
could have been better	past	1	-	own
could have been good	past	1	-	own
could have been great	past	1	-	own
could have been so	past	1	-	own
could have used	flaw	0.6	-	own
could use improvement	flaw	0.7	-	own
could use some	flaw	0.7	-	own
could we	inquiry	0.8	-	own
could you check	inquiry	0.8	-	own
could you confirm	inquiry	0.8	-	own
could you let me know	inquiry	0.8	-	own
could you please confirm	inquiry	0.8	-	own
could you please send	inquiry	0.8	-	own
could you please tell	inquiry	0.8	-	own
could you recommend	inquiry	0.8	-	own
could you send	inquiry	0.8	-	own
could you tell me	inquiry	0.8	-	own
couldn't agree more with	contentment	0.4	-	own
couldn't get	lack	0.7	-	own
couldn't sleep	misfortune	0.7	-	own
couldn't you at least	demand	0.8	-	own
couldn't you have	demand	0.8	-	own
countdown to	fortune	0.4	-	own
counter intuitive	flaw	0.7	-	own
counterintuitive	flaw	0.7	-	own
counting down	fortune	0.4	-	own
courage	merit	1	-	own
courage of	fortune	0.5	-	own
courage to	fortune	0.4	-	own
courageous	merit	1	-	own
cover up	misfortune	0.7	-	own
covering up	misfortune	0.7	-	own
coverup	misfortune	0.7	-	own
cowardice	misfortune	0.5	-	own
cowardly	misfortune	0.5	-	own
cozy and	merit	0.7	-	own
cozy little	fortune	0.7	-	own
crackdown	misfortune	0.5	-	own
crackdowns	misfortune	0.5	-	own
craft	merit	0.4	-	own
craftsmanship	merit	0.4	-	own
cramped and	flaw	0.7	-	own
cramps	misfortune	0.7	-	own
cranky	flaw	0.4	-	own
crappiest	flaw	1	-	own
crappy day	misfortune	0.4	-	own
crash course	phrase.neutral	1	-	own
crash mat	phrase.neutral	1	-	own
crash pad	phrase.neutral	1	-	own
crash test	phrase.neutral	1	-	own
crashed my car	misfortune	0.7	-	own
crass	flaw	1	-	own
creaky	flaw	0.7	-	own
credible	merit	0.7	-	own
creepy	flaw	0.4	-	own
cried all	past	1	-	own
cried myself	misfortune	0.7	-	own
crime	misfortune	0.7	-	own
crimes	misfortune	0.7	-	own
criminally	misfortune	0.7	-	own
criminals	misfortune	0.7	-	own
cringe	flaw	0.7	-	own
cringe worthy	flaw	0.7	-	own
cringeworthy	flaw	0.7	-	own
cringey	flaw	0.7	-	own
cringing	flaw	0.7	-	own
crippled	misfortune	1	-	own
crippling	misfortune	1	-	own
crises	misfortune	0.7	-	own
crisis	misfortune	0.7	-	own
critical illness cover	phrase.neutral	1	-	own
criticise	misfortune	0.4	-	own
criticised	misfortune	0.4	-	own
criticism	misfortune	0.4	-	own
criticisms	misfortune	0.4	-	own
criticize	misfortune	0.4	-	own
criticized	misfortune	0.4	-	own
critics say	misfortune	0.4	-	own
cronyism	misfortune	0.5	-	own
crowd pleaser	merit	1	-	own
crowd pleaser of	merit	0.5	-	own
crowd pleasing	merit	0.7	-	own
crud	misfortune	0.4	-	own
crude	flaw	0.7	-	own
crudely	flaw	0.7	-	own
crudeness	flaw	0.6	-	own
cruel	misfortune	1	-	own
cruelly	misfortune	1	-	own
cruelty	misfortune	1	-	own
crushed it	fortune	1	-	own
crushing it	fortune	1	-	own
crying baby	misfortune	0.7	-	own
crying my eyes	past	1	-	own
crying over	misfortune	0.7	-	own
crystal	merit	0.7	-	own
cuddle	fortune	0.7	-	own
cuddles	fortune	0.7	-	own
cuddling	fortune	0.7	-	own
cult classic	merit	0.5	-	own
cumbersomely	flaw	0.7	-	own
cure for	fortune	0.7	-	own
cured	fortune	0.7	-	own
curious about	inquiry	0.8	-	own
curious if	inquiry	0.8	-	own
curse	misfortune	0.7	-	own
cursed	misfortune	0.7	-	own
customer number	inquiry	0.8	-	own
customisable	merit	0.7	-	own
customizable	merit	0.7	-	own
cute little	fortune	0.7	-	own
cutest	fortune	1	-	own
cutie	fortune	0.7	-	own
cutie pie	fortune	0.7	-	own
cuties	fortune	0.7	-	own
cuts to	misfortune	0.4	-	own
cynical	flaw	0.4	-	own
cynically	flaw	0.6	-	own
cynicism	flaw	0.4	-	own
damning	misfortune	0.7	-	own
dampened	past	1	-	own
damper	past	1	-	own
dance	fortune	0.4	-	own
dance party	fortune	0.7	-	own
danced	fortune	0.4	-	own
dances	fortune	0.4	-	own
dancing	fortune	0.7	-	own
dang	misfortune	0.4	-	own
danger	misfortune	0.7	-	own
dangerously	misfortune	0.7	-	own
dangers	misfortune	0.7	-	own
dangit	misfortune	0.4	-	own
daring	merit	1	-	own
dark and	flaw	0.4	-	own
dark comedy	merit	0.4	-	own
darling	fortune	0.4	-	own
date movie	merit	0.5	-	own
date night	fortune	0.4	-	own
date of issue	phrase.neutral	1	-	own
dated a	phrase.neutral	1	-	own
dated the	phrase.neutral	1	-	own
day 10	toll	1	-	own
day 2	toll	1	-	own
day 3	toll	1	-	own
day 4	toll	1	-	own
day 5	toll	1	-	own
day 6	toll	1	-	own
day 7	toll	1	-	own
day 8	toll	1	-	own
day 9	toll	1	-	own
day five	toll	1	-	own
day four	toll	1	-	own
day off	fortune	0.5	-	own
day out	fortune	0.4	-	own
day seven	toll	1	-	own
day six	toll	1	-	own
day three	toll	1	-	own
day two	toll	1	-	own
days ago	toll	0.5	-	own
days later	toll	1	-	own
days off	fortune	0.5	-	own
days until	fortune	0.4	-	own
dazzles	merit	1.3	-	own
dazzling	merit	1.3	-	own
dazzlingly	merit	1.3	-	own
dead body	misfortune	0.7	-	own
dead body of	misfortune	0.7	-	own
dead end job	misfortune	0.7	-	own
dead heat	phrase.neutral	1	-	own
dead inside	misfortune	0.7	-	own
dead line	phrase.neutral	1	-	own
dead people	misfortune	0.7	-	own
dead sea	phrase.neutral	1	-	own
dead slow	flaw	0.7	-	own
deadening	flaw	0.6	-	own
deadlock	misfortune	0.5	-	own
deadly	misfortune	1	-	own
deadly dull	flaw	0.6	-	own
deadpan	merit	0.5	-	own
death	misfortune	1	-	own
death certificate	phrase.neutral	1	-	own
death in service	phrase.neutral	1	-	own
deaths	misfortune	1	-	own
debacle	misfortune	0.5	-	own
debacles	misfortune	0.5	-	own
debatable	flaw	0.4	-	own
debts	misfortune	0.7	-	own
decay	misfortune	0.7	-	own
decayed	misfortune	0.7	-	own
decaying	misfortune	0.7	-	own
decency	merit	0.7	-	own
decent enough	merit	0.4	-	own
deception	misfortune	0.5	-	own
deceptions	misfortune	0.5	-	own
decimated	misfortune	1	-	own
decline in	misfortune	0.5	-	own
decline of	misfortune	0.7	-	own
declining	misfortune	0.7	-	own
deeply affecting	merit	0.6	-	own
deeply felt	merit	0.6	-	own
deeply moving	merit	1	-	own
deeply satisfying	merit	0.6	-	own
defeat	misfortune	0.4	-	own
defeated	misfortune	0.4	-	own
deficiencies	flaw	1	-	own
deficient	flaw	1	-	own
deficits	misfortune	0.7	-	own
deft	merit	1	-	own
deftly	merit	1	-	own
degenerates into	flaw	0.6	-	own
degradation	misfortune	0.5	-	own
degrading	misfortune	0.5	-	own
dehumanising	misfortune	0.5	-	own
dehumanizing	misfortune	0.5	-	own
dejected	misfortune	0.7	-	own
delay fee	phrase.neutral	1	-	own
delay repay	phrase.neutral	1	-	own
delicacy	fortune	0.7	-	own
delicate	merit	0.7	-	own
delicately	merit	0.7	-	own
delightfully	merit	1	-	own
delightfully funny	merit	0.5	-	own
delights	merit	1	-	own
delish	merit	0.7	-	own
delusional	misfortune	0.7	-	own
demagogue	misfortune	0.7	-	own
demagoguery	misfortune	0.7	-	own
demeaning	misfortune	0.5	-	own
demise	misfortune	1	-	own
democracy	fortune	0.7	-	own
demon	misfortune	0.4	-	own
demons	misfortune	0.4	-	own
denial	misfortune	0.4	-	own
denial of	misfortune	0.5	-	own
denounce	misfortune	0.4	-	own
denounced	misfortune	0.4	-	own
dependability	merit	0.7	-	own
dependable	merit	0.7	-	own
depleted	misfortune	0.5	-	own
depletion	misfortune	0.5	-	own
deplorably	flaw	1.3	-	own
deprivation	misfortune	0.7	-	own
deprived	misfortune	0.7	-	own
deprives	misfortune	0.7	-	own
deranged	misfortune	0.7	-	own
derivative	flaw	1	-	own
descends into	flaw	0.6	-	own
deserve praise	fortune	0.5	-	own
deserve support	fortune	0.5	-	own
deserves applause	fortune	0.5	-	own
deserves congratulations	fortune	0.5	-	own
deserves praise	fortune	0.5	-	own
deserves support	fortune	0.5	-	own
design flaw	flaw	0.7	-	own
design flaws	flaw	0.7	-	own
despondent	misfortune	0.7	-	own
destitute	misfortune	1	-	own
destroy	misfortune	0.7	-	own
destroys	misfortune	0.7	-	own
destruction	misfortune	0.7	-	own
destructive	misfortune	0.7	-	own
detail oriented	merit	0.7	-	own
details about	inquiry	0.8	-	own
details of	inquiry	0.8	-	own
details on	inquiry	0.8	-	own
detention	misfortune	0.7	-	own
deteriorate	misfortune	0.7	-	own
deteriorated	misfortune	0.7	-	own
deteriorates	misfortune	0.7	-	own
deteriorates into	flaw	0.6	-	own
deteriorating	misfortune	0.7	-	own
deterioration	misfortune	0.7	-	own
determination	fortune	0.4	-	own
determined	fortune	0.4	-	own
detestable	flaw	1.3	-	own
detrimental	misfortune	0.7	-	own
devastation	misfortune	1	-	own
devil	misfortune	0.4	-	own
devoid	flaw	1	-	own
devoid of	flaw	1	-	own
devoid of any	flaw	0.6	-	own
devolves into	flaw	0.6	-	own
devoted	merit	0.7	-	own
devotion	merit	0.7	-	own
diagnosed	misfortune	0.7	-	own
diarrhea	misfortune	0.7	-	own
dictator	misfortune	1	-	own
dictators	misfortune	1	-	own
dictatorship	misfortune	1	-	own
did anybody	demand	1	-	own
did anyone	demand	1	-	own
did you even	demand	1	-	own
did you really	demand	1	-	own
did you seriously	demand	1	-	own
didn't	lack	1	-	own
didn't last	flaw	0.7	-	own
didnt	lack	1	-	own
die	misfortune	0.7	-	own
died	misfortune	1	-	own
dies	misfortune	0.7	-	own
different from what	past	1	-	own
difficult to understand	flaw	0.7	-	own
difficult to use	flaw	0.7	-	own
dignity	merit	0.7	-	own
dilapidated	flaw	0.7	-	own
diluted	flaw	0.6	-	own
dim	flaw	0.7	-	own
dingy	flaw	0.7	-	own
dinner with	fortune	0.4	-	own
dire straits	misfortune	0.5	-	own
direct to video	flaw	0.6	-	own
dirty dishes	phrase.neutral	1	-	own
dirty laundry	phrase.neutral	1	-	own
dirty weekend	phrase.neutral	1	-	own
disagree	flaw	0.6	-	own
disarming	merit	1	-	own
discouragement	misfortune	0.7	-	own
disdain	misfortune	0.7	-	own
disdainful	misfortune	0.7	-	own
disease	misfortune	0.7	-	own
diseases	misfortune	0.7	-	own
disgrace to	misfortune	1	-	own
disgraceful record	misfortune	0.5	-	own
disgustingly	flaw	1.3	-	own
disheartened by	misfortune	0.7	-	own
disjointedly	flaw	0.7	-	own
dismal failure	flaw	1.3	-	own
dispirit	misfortune	0.7	-	own
dissolves into	flaw	0.6	-	own
distasteful	flaw	1	-	own
distinguished	merit	0.4	-	own
distinguished career	fortune	0.5	-	own
distorted	misfortune	0.5	-	own
distortion	misfortune	0.5	-	own
distortions	misfortune	0.5	-	own
disturbed	flaw	0.4	-	own
disturbing	flaw	0.4	-	own
disturbingly	flaw	0.4	-	own
diverting	merit	0.4	-	own
divorced me	misfortune	1	-	own
do good	fortune	0.7	-	own
do i	inquiry	0.8	start	own
do i have to	inquiry	0.8	-	own
do i need	inquiry	0.8	-	own
do i need to	inquiry	0.8	-	own
do they	inquiry	0.8	start	own
do we	inquiry	0.8	start	own
do we have to	inquiry	0.8	-	own
do we need	inquiry	0.8	-	own
do we need to	inquiry	0.8	-	own
do you accept	inquiry	0.8	-	own
do you do	inquiry	0.8	-	own
do you even	demand	1	-	own
do you guys even	demand	1	-	own
do you happen to know	inquiry	0.8	-	own
do you have	inquiry	0.8	-	own
do you have any idea	demand	1	-	own
do you honestly	demand	1	-	own
do you know if	inquiry	0.8	-	own
do you know when	inquiry	0.8	-	own
do you know where	inquiry	0.8	-	own
do you know whether	inquiry	0.8	-	own
do you offer	inquiry	0.8	-	own
do you people	demand	1	-	own
do you sell	inquiry	0.8	-	own
do you seriously	demand	1	-	own
do you ship	inquiry	0.8	-	own
do you still have	inquiry	0.8	-	own
do you take	inquiry	0.8	-	own
do you think i	demand	1	-	own
do you think this	demand	1	-	own
do you think we	demand	1	-	own
do your people	demand	0.8	-	own
do your staff	demand	0.8	-	own
does anybody know	inquiry	0.8	-	own
does anybody work	demand	1	-	own
does anyone know	inquiry	0.8	-	own
does anyone read	demand	1	-	own
does anyone work	demand	1	-	own
does it	inquiry	0.8	start	own
does my	inquiry	0.8	start	own
does nobody	demand	1	-	own
does nobody read	demand	0.8	-	own
does that	inquiry	0.8	start	own
does the	inquiry	0.8	start	own
does this	inquiry	0.8	start	own
does your	inquiry	0.8	start	own
does your company	demand	0.8	-	own
doesn't	lack	1	-	own
doesn't add up to	flaw	0.6	-	own
doesn't deliver	flaw	0.6	-	own
doesn't do much	flaw	0.6	-	own
doesn't go anywhere	flaw	0.6	-	own
doesn't have much	flaw	0.6	-	own
doesn't hold up	flaw	0.6	-	own
doesn't know what it	flaw	0.6	-	own
doesn't last	flaw	0.7	-	own
doesn't make up	flaw	0.6	-	own
doesn't matter	past	1	-	own
doesn't matter any more	past	1	-	own
doesn't matter anymore	past	1	-	own
doesn't matter now	past	1	-	own
doesn't offer	flaw	0.6	-	own
doesn't quite	flaw	0.6	-	own
doesn't quite work	flaw	0.6	-	own
doesn't really	flaw	0.6	-	own
doesn't work as	flaw	0.6	-	own
doesnt	lack	1	-	own
dogmatic	flaw	0.7	-	own
doing good	fortune	0.7	-	own
don't	lack	0.7	-	own
don't expect	past	1	-	own
don't expect anything	past	1	-	own
don't feel good	misfortune	0.7	-	own
don't feel well	misfortune	0.7	-	own
don't need it any more	past	1	-	own
don't need it anymore	past	1	-	own
don't waste your money	flaw	0.6	-	own
don't waste your time	flaw	0.6	-	own
don't you care	demand	0.8	-	own
don't you check	demand	0.8	-	own
don't you guys	demand	0.8	-	own
don't you have	demand	0.8	-	own
don't you know	demand	0.8	-	own
don't you people	demand	0.8	-	own
don't you read	demand	0.8	-	own
don't you think	demand	0.8	-	own
donate	fortune	0.5	-	own
donated	fortune	0.5	-	own
done in by	flaw	0.6	-	own
done with my card	phrase.neutral	1	-	own
done with the card	phrase.neutral	1	-	own
dont	lack	0.7	-	own
dont feel good	misfortune	0.7	-	own
dont feel well	misfortune	0.7	-	own
dont you	demand	0.8	-	own
doom	misfortune	1	-	own
doomed	misfortune	1	-	own
dope as	fortune	1	-	own
doubtfully	flaw	0.4	-	own
down to you	demand	1	-	own
down with	misfortune	0.4	-	own
downcast	misfortune	0.7	-	own
downfall	flaw	0.7	-	own
downside	flaw	0.7	-	own
downsides	flaw	0.7	-	own
dozen times	toll	1	-	own
drab	flaw	1	-	own
drafty	flaw	0.7	-	own
dragged down	flaw	0.6	-	own
dragged down by	flaw	0.6	-	own
dragged on	flaw	0.7	-	own
drags	flaw	0.7	-	own
drags on	flaw	0.7	-	own
drained	misfortune	0.7	-	own
drat	misfortune	0.4	-	own
draughty	flaw	0.7	-	own
drawback	flaw	0.7	-	own
drawbacks	flaw	0.7	-	own
drawn out	flaw	0.4	-	own
draws you in	merit	0.5	-	own
dreaded	misfortune	0.7	-	own
dreadful news	misfortune	0.7	-	own
dreadfully	flaw	1.3	-	own
dreads	misfortune	0.7	-	own
dream big	fortune	0.4	-	own
dream come true	fortune	1	-	own
dreamed of	fortune	0.4	-	own
dreaming of	fortune	0.7	-	own
dreams	fortune	0.2	-	own
dreams come true	fortune	1	-	own
dreamy	merit	1	-	own
drearily	flaw	0.6	-	own
dreck	flaw	0.6	-	own
drew me in	merit	0.5	-	own
drivel	flaw	0.6	-	own
droll	merit	0.5	-	own
drought	misfortune	0.7	-	own
drowned	misfortune	0.7	-	own
drowning	misfortune	0.7	-	own
drowning in	flaw	0.6	-	own
drowns	misfortune	0.7	-	own
drowns in	flaw	0.6	-	own
drunk	misfortune	0.4	-	own
drunken	misfortune	0.4	-	own
dry wit	merit	0.5	-	own
dubious	flaw	0.4	-	own
dubious policy	misfortune	0.5	-	own
due to be	record	1	-	own
due to your	demand	1	-	own
dull and	flaw	0.6	-	own
duller	flaw	1	-	own
dullest	flaw	1	-	own
dullness	flaw	1	-	own
dully	flaw	0.6	-	own
dumb idea	flaw	0.7	-	own
dumb movie	flaw	0.6	-	own
dumbed down	flaw	0.6	-	own
dumber	flaw	1	-	own
dumbest	flaw	1	-	own
dumbing down	flaw	0.6	-	own
dumped me	misfortune	0.7	-	own
dumpster fire	flaw	1.3	-	own
dying	misfortune	1	-	own
each time	toll	1	-	own
ear to ear	fortune	1	-	own
earthquake	misfortune	0.7	-	own
easily	merit	0.2	-	own
easy to clean	merit	0.7	-	own
easy to find	merit	0.7	-	own
easy to follow	merit	0.7	-	own
easy to install	merit	0.7	-	own
easy to navigate	merit	0.7	-	own
easy to operate	merit	0.7	-	own
easy to read	merit	0.7	-	own
easy to set up	merit	0.7	-	own
easy to understand	merit	0.7	-	own
economic collapse	misfortune	0.7	-	own
edge of my seat	merit	1.3	-	own
edge of your seat	merit	1.3	-	own
edgy	merit	0.4	-	own
eek	misfortune	0.4	-	own
eerie	flaw	0.4	-	own
effective immediately	demand	1	-	own
effortless	merit	1	-	own
effortlessly	merit	1	-	own
eight times	toll	1	-	own
eighth	toll	1	-	own
either is fine	inquiry	0.8	-	own
either way is fine	inquiry	0.8	-	own
electrifying	merit	1.3	-	own
elegance	merit	1	-	own
elegantly	merit	1	-	own
elevates	merit	0.7	-	own
eleventh	toll	1	-	own
eligibility	inquiry	0.8	-	own
eligible	inquiry	0.8	-	own
eloquence	merit	1	-	own
eloquent	merit	1	-	own
eloquently	merit	1	-	own
elsewhere	past	0.6	-	own
embargo	misfortune	0.5	-	own
embarrassed	misfortune	0.7	-	own
embarrassingly	misfortune	0.7	-	own
embezzlement	misfortune	0.5	-	own
embraced	merit	0.6	-	own
embraces	merit	0.6	-	own
empathy and	fortune	0.7	-	own
empty	flaw	0.6	-	own
empty chair	past	1	-	own
empty chairs	past	1	-	own
empty handed	past	1	-	own
empty seat	past	1	-	own
enchanted	merit	1.3	-	own
enchanting	merit	1.3	-	own
enchantment	merit	1	-	own
enclosed	inquiry	0.8	-	own
encourage	fortune	0.4	-	own
encouraged	fortune	0.4	-	own
encouragement	fortune	0.4	-	own
encouraging	fortune	0.4	-	own
encouraging sign	fortune	0.5	-	own
encouraging signs	fortune	0.5	-	own
endearing	merit	1	-	own
endearingly	merit	1	-	own
ended up buying	past	1	-	own
enemies	misfortune	0.7	-	own
enemy	misfortune	0.7	-	own
energetic	merit	0.7	-	own
energising	merit	1	-	own
energizing	merit	1	-	own
energy	merit	0.4	-	own
engagingly	merit	1	-	own
engrossing	merit	1.3	-	own
enhanced	merit	0.4	-	own
enhances	merit	0.4	-	own
enjoyable experience	merit	0.5	-	own
enjoyable film	merit	0.5	-	own
enjoyable movie	merit	0.5	-	own
enlightening	merit	1	-	own
enormously entertaining	merit	0.5	-	own
enriched	merit	1	-	own
enriching	merit	1	-	own
enrol	inquiry	0.8	-	own
enroll	inquiry	0.8	-	own
enslaved	misfortune	1.3	-	own
entertain	merit	0.5	-	own
entertaining and	merit	0.5	-	own
entertainingly	merit	1	-	own
entertains	merit	1	-	own
enthral	merit	0.6	-	own
enthrall	merit	0.6	-	own
enthralled	merit	1.3	-	own
enthralling	merit	1.3	-	own
enthusiasm	merit	0.7	-	own
enthusiastic	fortune	0.7	-	own
enthusiastically	fortune	0.7	-	own
envious	misfortune	0.7	-	own
envy	misfortune	0.7	-	own
epic failure	flaw	1.3	-	own
epic scale	merit	0.4	-	own
epidemic	misfortune	1	-	own
equality	fortune	0.7	-	own
ergonomic	merit	0.7	-	own
eroded	misfortune	0.5	-	own
erodes	misfortune	0.5	-	own
eroding	misfortune	0.5	-	own
erosion	misfortune	0.5	-	own
erratic	flaw	0.6	-	own
error log	phrase.neutral	1	-	own
esteemed	merit	0.4	-	own
estranged	misfortune	0.7	-	own
ethnic cleansing	misfortune	1.3	-	own
euphoria	fortune	1	-	own
euphoric	fortune	1	-	own
evade	misfortune	0.4	-	own
evades	misfortune	0.4	-	own
evasion	misfortune	0.4	-	own
evasive	misfortune	0.4	-	own
evenhanded	merit	0.7	-	own
ever so good	merit	1	-	own
every bit as good	merit	0.5	-	own
every day	toll	1	-	own
every month	toll	1	-	own
every morning	toll	1	-	own
every night	toll	1	-	own
every single	toll	1	-	own
every single day	toll	1	-	own
every single time	toll	1	-	own
every time	toll	1	-	own
every week	toll	1	-	own
everything hurts	misfortune	0.7	-	own
evil	misfortune	1.3	-	own
evils	misfortune	1.3	-	own
evocative	merit	1	-	own
evokes	merit	0.7	-	own
ewww	misfortune	0.4	-	own
exaggerated	flaw	0.7	-	own
exam tomorrow	misfortune	0.4	-	own
excellent performances	merit	0.5	-	own
excellent value	merit	0.7	-	own
excels	merit	1	-	own
excess	flaw	0.7	-	own
excessive	flaw	0.7	-	own
excessively	flaw	0.7	-	own
excited and	fortune	0.7	-	own
excitedly	fortune	0.7	-	own
excruciating	flaw	1.3	-	own
excruciatingly	flaw	1.3	-	own
excuse after excuse	flaw	0.7	-	own
excuse for	flaw	0.6	-	own
excuse for a	flaw	1	-	own
excuses	flaw	0.6	-	own
execrable	flaw	1.3	-	own
exhaustingly	flaw	0.7	-	own
exhaustion	misfortune	0.7	-	own
exhilarating	merit	1.3	-	own
exhilaration	merit	1.3	-	own
expected	past	0.6	-	own
expelled	misfortune	0.7	-	own
expensive mistake	misfortune	0.4	-	own
expertise	merit	0.4	-	own
expertly	merit	1	-	own
explain	demand	0.5	-	own
explain that	demand	0.5	-	own
explain this	demand	0.5	-	own
explain to me	demand	0.5	-	own
explain why	demand	0.5	-	own
explain yourself	demand	0.5	-	own
explain yourselves	demand	0.5	-	own
explode	misfortune	0.7	-	own
exploded	misfortune	0.7	-	own
explodes	misfortune	0.7	-	own
exploited	misfortune	0.7	-	own
exploits workers	misfortune	0.7	-	own
exploration of	merit	0.6	-	own
explosion	misfortune	0.7	-	own
explosions	misfortune	0.7	-	own
exquisite	merit	1.3	-	own
exquisitely	merit	1.3	-	own
extinction	misfortune	1	-	own
extortionists	misfortune	1	-	own
extraordinarily good	merit	1.3	-	own
extremism	misfortune	0.5	-	own
extremist	misfortune	0.7	-	own
extremists	misfortune	0.7	-	own
exuberance	merit	1	-	own
exuberant	merit	1	-	own
eye for detail	merit	0.5	-	own
eyesore	flaw	0.7	-	own
fabuloso	fortune	0.5	-	own
fabulously	merit	1	-	own
facile	flaw	0.6	-	own
fail exam	misfortune	0.7	-	own
fail to deliver	flaw	0.7	-	own
failed attempt	flaw	0.6	-	own
failed my exam	misfortune	0.7	-	own
failed the test	misfortune	0.7	-	own
failed to deliver	flaw	0.7	-	own
fails as	flaw	0.6	-	own
fails to deliver	flaw	0.7	-	own
fails to impress	flaw	0.7	-	own
fair enough then	past	1	-	own
fair hair	phrase.neutral	1	-	own
fair isle	phrase.neutral	1	-	own
fair minded	merit	0.7	-	own
fair play	phrase.neutral	1	-	own
fair trade	phrase.neutral	1	-	own
fair use	phrase.neutral	1	-	own
fairer	fortune	0.5	-	own
fairly treated	fortune	0.5	-	own
fairness	fortune	0.5	-	own
fall asleep	flaw	0.6	-	own
fall flat	flaw	1	-	own
falling asleep	flaw	0.6	-	own
falls apart at	flaw	1	-	own
falls flat	flaw	1	-	own
falls short of	flaw	1	-	own
false	flaw	0.6	-	own
falsehood	misfortune	0.5	-	own
falsehoods	misfortune	0.5	-	own
familiar territory	flaw	0.4	-	own
family entertainment	merit	0.5	-	own
family fun	merit	0.5	-	own
family time	fortune	0.7	-	own
famine	misfortune	1	-	own
famous for	merit	0.5	-	own
fanatic	misfortune	0.5	-	own
fanatical	misfortune	0.5	-	own
fanaticism	misfortune	0.5	-	own
fanatics	misfortune	0.5	-	own
fangirling	fortune	1	-	own
fantastically good	merit	1.3	-	own
fantastico	fortune	0.5	-	own
far fetched	flaw	0.7	-	own
farewell	past	0.6	-	own
farfetched	flaw	0.7	-	own
fascinated	merit	0.7	-	own
fascinates	merit	0.7	-	own
fascinating	merit	0.7	-	own
fascinatingly	merit	0.5	-	own
fascination	merit	0.7	-	own
fast lane	phrase.neutral	1	-	own
fast pass	phrase.neutral	1	-	own
fast track	phrase.neutral	1	-	own
faster and	merit	0.5	-	own
fatal	misfortune	1	-	own
fatalities	misfortune	1	-	own
fatality	misfortune	1	-	own
fatally	misfortune	1	-	own
fatigue	misfortune	0.7	-	own
fatigued	misfortune	0.7	-	own
faultless	merit	1.3	-	own
faultlessly	merit	1	-	own
favorable	merit	0.4	-	own
favorably	merit	0.4	-	own
favorite movie	merit	0.5	-	own
favourable	merit	0.4	-	own
favourably	merit	0.4	-	own
favourite film	merit	0.5	-	own
feared	misfortune	0.7	-	own
fearless	merit	1	-	own
feast	fortune	0.7	-	own
feature rich	merit	0.7	-	own
feeble	flaw	0.6	-	own
feebly	flaw	0.6	-	own
feel alone	misfortune	0.7	-	own
feel amazing	fortune	1	-	own
feel awful	misfortune	0.7	-	own
feel bad	misfortune	0.7	-	own
feel better	fortune	1	-	own
feel better soon	fortune	0.5	-	own
feel dead	misfortune	0.7	-	own
feel depressed	misfortune	0.7	-	own
feel down	misfortune	0.7	-	own
feel empty	misfortune	0.7	-	own
feel fantastic	fortune	1	-	own
feel good movie	merit	0.5	-	own
feel great	fortune	1	-	own
feel gross	misfortune	0.7	-	own
feel guilty	misfortune	0.7	-	own
feel hopeless	misfortune	0.7	-	own
feel horrible	misfortune	0.7	-	own
feel ill	misfortune	0.4	-	own
feel like crap	misfortune	0.7	-	own
feel like shit	misfortune	0.7	-	own
feel lonely	misfortune	0.7	-	own
feel sad	misfortune	0.7	-	own
feel sick	misfortune	0.4	-	own
feel terrible	misfortune	0.7	-	own
feel weak	misfortune	0.7	-	own
feeling alone	misfortune	0.7	-	own
feeling amazing	fortune	1	-	own
feeling bad	misfortune	0.7	-	own
feeling better	fortune	1	-	own
feeling blessed	fortune	1	-	own
feeling blue	misfortune	0.7	-	own
feeling depressed	misfortune	0.7	-	own
feeling down	misfortune	0.7	-	own
feeling empty	misfortune	0.7	-	own
feeling fantastic	fortune	1	-	own
feeling great	fortune	1	-	own
feeling gross	misfortune	0.7	-	own
feeling hopeless	misfortune	0.7	-	own
feeling ill	misfortune	0.4	-	own
feeling like crap	misfortune	0.7	-	own
feeling like shit	misfortune	0.7	-	own
feeling lonely	misfortune	0.7	-	own
feeling low	misfortune	0.7	-	own
feeling sad	misfortune	0.7	-	own
feeling sick	misfortune	0.4	-	own
feels amazing	fortune	1	-	own
feels bad	misfortune	0.7	-	own
feels cheap	flaw	1	-	own
feels contrived	flaw	0.6	-	own
feels fake	flaw	0.6	-	own
feels fantastic	fortune	1	-	own
feels forced	flaw	0.6	-	own
feels great	merit	0.7	-	own
feels like a	flaw	0.6	-	own
feels long	flaw	0.6	-	own
feels more like	flaw	0.6	-	own
feels rushed	flaw	0.6	-	own
feels tired	flaw	0.6	-	own
feet hurt	misfortune	0.7	-	own
fell asleep	flaw	0.6	-	own
fell asleep happy	fortune	0.5	-	own
fell flat	flaw	1	-	own
felon	misfortune	0.5	-	own
felony	misfortune	0.5	-	own
felt like	past	0.6	-	own
festival	fortune	0.4	-	own
feud	misfortune	0.7	-	own
feuding	misfortune	0.7	-	own
feuds	misfortune	0.7	-	own
fever	misfortune	0.7	-	own
fiasco of	misfortune	0.5	-	own
fifth	toll	1	-	own
fighting	misfortune	0.4	-	own
fights	misfortune	0.4	-	own
film of the year	merit	0.5	-	own
filth	flaw	0.7	-	own
final offer	demand	1	-	own
find attached	inquiry	0.8	-	own
fine acting	merit	0.5	-	own
fine art	phrase.neutral	1	-	own
fine arts	phrase.neutral	1	-	own
fine cast	merit	0.5	-	own
fine dining	phrase.neutral	1	-	own
fine example	merit	0.5	-	own
fine film	merit	0.5	-	own
fine job	merit	0.5	-	own
fine line	phrase.neutral	1	-	own
fine performance	merit	0.5	-	own
fine performances	merit	0.5	-	own
fine work	merit	0.5	-	own
finely	merit	0.7	-	own
finely crafted	merit	1	-	own
finely drawn	merit	0.6	-	own
finely tuned	merit	0.5	-	own
finest	merit	1	-	own
finished my	fortune	0.5	-	own
finished the	fortune	0.5	-	own
fireworks	fortune	0.4	-	own
fit perfectly	merit	0.7	-	own
fits great	merit	0.7	-	own
fits well	merit	0.7	-	own
five times	toll	1	-	own
five weeks	toll	1	-	own
fizzled	flaw	1	-	own
fizzles	flaw	1	-	own
flat feeling	past	1	-	own
flavorful	merit	0.7	-	own
flavorless	flaw	0.7	-	own
flavourful	merit	0.7	-	own
flavourless	flaw	0.7	-	own
flavoursome	merit	0.7	-	own
flaw	flaw	0.7	-	own
flawed	flaw	0.7	-	own
fled	misfortune	0.7	-	own
fleeing	misfortune	0.7	-	own
flim flam	flaw	0.6	-	own
flimsily	flaw	1	-	own
flimsy excuse	flaw	0.7	-	own
flimsy plastic	flaw	0.7	-	own
flooding	misfortune	0.7	-	own
flopped	flaw	1	-	own
flops	flaw	1	-	own
floundering	flaw	0.6	-	own
flounders	flaw	0.6	-	own
flourish	merit	0.4	-	own
flourishing	merit	0.4	-	own
flu	misfortune	0.7	-	own
flunked	misfortune	0.7	-	own
follow me	fortune	0.2	-	own
followback	fortune	0.4	-	own
folly	flaw	0.7	-	own
folly of	misfortune	0.5	-	own
foolish	flaw	0.7	-	own
foolish of me	past	1	-	own
foolishly	flaw	0.7	-	own
foolishness	flaw	0.7	-	own
for christmas	past	0.6	-	own
for days	toll	1	-	own
for her birthday	past	0.6	-	own
for his birthday	past	0.6	-	own
for hours	toll	1	-	own
for information	inquiry	0.8	-	own
for months	toll	1	-	own
for my birthday	past	0.6	-	own
for my records	inquiry	0.8	-	own
for our anniversary	past	0.6	-	own
for our records	inquiry	0.8	-	own
for the funeral	past	0.6	-	own
for the record	demand	1	-	own
for the wedding	past	0.6	-	own
for the win	fortune	1	-	own
for weeks	toll	1	-	own
for years	toll	1	-	own
for years i	past	1	-	own
for your information	inquiry	0.8	-	own
forced humor	flaw	0.7	-	own
forced humour	flaw	0.7	-	own
foreboding	misfortune	0.7	-	own
forgive	fortune	0.7	-	own
forgiveness	fortune	0.7	-	own
forgiving	fortune	0.7	-	own
formulaic	flaw	1	-	own
fortunately	fortune	0.7	-	own
four times	toll	1	-	own
four weeks	toll	1	-	own
fourth	toll	1	-	own
fragmented	flaw	0.7	-	own
frank	merit	0.5	-	own
fraudulent election	misfortune	0.5	-	own
freak	misfortune	0.4	-	own
freaks	misfortune	0.4	-	own
freaks me out	misfortune	0.7	-	own
free elections	fortune	0.5	-	own
free press	fortune	0.5	-	own
free speech	fortune	0.5	-	own
free tickets	fortune	0.4	-	own
freebie	fortune	0.4	-	own
freebies	fortune	0.4	-	own
freed	fortune	0.5	-	own
freedom	fortune	0.7	-	own
freezing cold	flaw	0.7	-	own
freezing outside	misfortune	0.4	-	own
fresh and	merit	0.7	-	own
fresh take	merit	0.7	-	own
freshness	merit	0.7	-	own
friday night	fortune	0.7	-	own
friendship	fortune	0.7	-	own
friendships	fortune	0.7	-	own
fruitless	flaw	0.7	-	own
ftw	fortune	1	-	own
full of ads	flaw	0.7	-	own
full of bugs	flaw	1	-	own
full of charm	merit	0.5	-	own
full of cliches	flaw	0.6	-	own
full of crap	flaw	1	-	own
full of energy	merit	0.5	-	own
full of fun	merit	0.5	-	own
full of heart	merit	0.5	-	own
full of holes	flaw	1	-	own
full of it	flaw	1	-	own
full of life	merit	0.5	-	own
full of surprises	merit	0.5	-	own
fully drawn	merit	0.6	-	own
fully realised	merit	0.7	-	own
fully realized	merit	0.7	-	own
fully realized characters	merit	0.6	-	own
fun and	merit	0.4	-	own
fun day	fortune	1	-	own
fun night	fortune	1	-	own
fun run	phrase.neutral	1	-	own
fun time	fortune	1	-	own
fun times	fortune	1	-	own
fun to	merit	0.4	-	own
funeral cover	phrase.neutral	1	-	own
funeral plan	phrase.neutral	1	-	own
funerals	misfortune	0.4	-	own
funnier	merit	0.5	-	own
funniest	merit	1	-	own
funny and	merit	0.5	-	own
funny as hell	merit	0.5	-	own
funny film	merit	0.5	-	own
funny movie	merit	0.5	-	own
funny stuff	merit	0.5	-	own
funny yet	merit	0.6	-	own
further information	inquiry	0.8	-	own
futile	flaw	0.7	-	own
futile war	misfortune	0.5	-	own
futility	flaw	0.7	-	own
fuzzy	flaw	0.7	-	own
fyi	inquiry	0.8	-	own
gallant	fortune	0.7	-	own
game night	fortune	0.4	-	own
gang	misfortune	0.4	-	own
gangs	misfortune	0.4	-	own
garbage bag	phrase.neutral	1	-	own
garbage collection	phrase.neutral	1	-	own
garbage fire	flaw	1.3	-	own
garbage truck	phrase.neutral	1	-	own
garbled	flaw	1	-	own
garish	flaw	0.7	-	own
gaudy	flaw	0.7	-	own
gave away	past	1	-	own
gave it up	past	1	-	own
gave up my seat	phrase.neutral	1	-	own
gave up on	past	1	-	own
gave up smoking	phrase.neutral	1	-	own
generic	flaw	0.4	-	own
generosity	merit	0.7	-	own
generous	merit	0.7	-	own
generous gift	fortune	0.5	-	own
generous offer	fortune	0.5	-	own
generously	merit	0.7	-	own
genius	merit	1.3	-	own
genocide	misfortune	1.3	-	own
gentle	merit	0.5	-	own
gentlemanly	fortune	0.7	-	own
gentleness	merit	0.5	-	own
gently	merit	0.5	-	own
genuinely funny	merit	0.5	-	own
genuinely good	merit	1	-	own
get started	inquiry	0.8	-	own
get used to	phrase.neutral	1	-	own
get well	fortune	0.5	-	own
get well soon	fortune	0.5	-	own
getaway	fortune	0.7	-	own
gets bogged	flaw	0.6	-	own
gets lost	flaw	0.6	-	own
gets lost in	flaw	0.6	-	own
gets old fast	flaw	0.6	-	own
gets old quickly	flaw	0.6	-	own
gets tired	flaw	0.6	-	own
gets tiresome	flaw	0.6	-	own
gets used to	phrase.neutral	1	-	own
getting married	inquiry	0.8	-	own
getting sick	misfortune	0.7	-	own
getting used to	phrase.neutral	1	-	own
ghost town	misfortune	0.4	-	own
ghosts	misfortune	0.4	-	own
giant step	fortune	0.5	-	own
gibberish	flaw	0.6	-	own
giddy	fortune	1	-	own
gifted	merit	0.4	-	own
giggles	fortune	0.7	-	own
giggling	fortune	0.7	-	own
gimmick	flaw	0.7	-	own
gimmicks	flaw	0.7	-	own
gimmicky	flaw	0.7	-	own
girls night	fortune	0.4	-	own
give up drinking	phrase.neutral	1	-	own
give up my seat	phrase.neutral	1	-	own
give up smoking	phrase.neutral	1	-	own
give up their seat	phrase.neutral	1	-	own
give up your seat	phrase.neutral	1	-	own
giveaway	fortune	0.4	-	own
giving up smoking	phrase.neutral	1	-	own
glad i	fortune	0.5	-	own
glad it	fortune	0.5	-	own
glad that	fortune	0.5	-	own
glad to be	fortune	0.5	-	own
glad to have	fortune	0.5	-	own
glad to hear that	fortune	0.5	-	own
glad to know	fortune	0.5	-	own
glad to see	fortune	0.5	-	own
glad we	fortune	0.5	-	own
glad you	fortune	0.5	-	own
glad you like	fortune	0.4	-	own
glad you liked	fortune	0.4	-	own
glee	fortune	1	-	own
gleeful	fortune	1	-	own
gloom	flaw	0.4	-	own
gloomily	misfortune	0.7	-	own
gloomy weather	misfortune	0.4	-	own
glorified	flaw	0.6	-	own
glorious	merit	1.3	-	own
gloriously	merit	1.3	-	own
glum	misfortune	0.7	-	own
gluten free	phrase.neutral	1	-	own
go for it	fortune	0.5	-	own
go go go	fortune	0.4	-	own
go team	fortune	0.4	-	own
gobbledygook	flaw	0.6	-	own
god sent	fortune	1	-	own
godsent	fortune	0.7	-	own
going to be sick	misfortune	0.7	-	own
gold medal	fortune	0.7	-	own
gone	past	0.45	-	own
gone now	past	1	-	own
gone too soon	misfortune	0.7	-	own
gonna be sick	misfortune	0.7	-	own
good as any	merit	0.5	-	own
good as new	merit	0.7	-	own
good battery	merit	0.7	-	own
good chemistry	merit	0.5	-	own
good clean fun	merit	0.4	-	own
good enough	merit	0.4	-	own
good entertainment	merit	0.5	-	own
good fortune	fortune	0.7	-	own
good friday flight	phrase.neutral	1	-	own
good fun	merit	0.4	-	own
good hearted	merit	0.7	-	own
good humored	merit	0.6	-	own
good humoured	merit	0.6	-	own
good laugh	merit	0.4	-	own
good luck charm	fortune	0.7	-	own
good luck to	fortune	0.5	-	own
good morning all	fortune	0.4	-	own
good morning everyone	fortune	0.4	-	own
good morning twitter	fortune	0.4	-	own
good natured	merit	0.7	-	own
good night all	fortune	0.4	-	own
good old	merit	0.4	-	own
good old days	past	1	-	own
good omen	fortune	0.5	-	own
good performance by	merit	0.5	-	own
good performances	merit	0.5	-	own
good reason	merit	0.5	-	own
good reasons	merit	0.5	-	own
good sense	merit	0.5	-	own
good sign	fortune	0.5	-	own
good signs	fortune	0.5	-	own
good time	merit	0.4	-	own
good times	fortune	1	-	own
good to see	fortune	0.4	-	own
good to see you	fortune	0.4	-	own
good vibrations	fortune	1	-	own
good will	fortune	0.5	-	own
good wishes	fortune	0.7	-	own
goodbye	past	0.6	-	own
goodmorning	fortune	0.4	-	own
goodnight	fortune	0.4	-	own
goodwill toward	fortune	0.5	-	own
goofy	flaw	0.4	-	own
gorg	fortune	0.7	-	own
gorgeous day	fortune	1	-	own
gorgeous little	fortune	0.5	-	own
gorgeous photography	merit	0.5	-	own
gorgeous to look at	merit	0.5	-	own
gorgeously	merit	1	-	own
got a cold	misfortune	0.7	-	own
got a raise	fortune	0.5	-	own
got accepted	fortune	0.7	-	own
got engaged	fortune	0.7	-	own
got fired	misfortune	0.7	-	own
got married	fortune	0.7	-	own
got promoted	fortune	0.7	-	own
got sick	misfortune	0.7	-	own
got the job	fortune	0.7	-	own
got used to	phrase.neutral	1	-	own
grace	merit	0.4	-	own
graceful	merit	1	-	own
gracefully	merit	1	-	own
gracious	merit	0.7	-	own
graciously	merit	0.7	-	own
graduated	fortune	0.7	-	own
grainy	flaw	0.7	-	own
grandeur	merit	0.5	-	own
grating	flaw	1	-	own
gratuitous	flaw	0.7	-	own
grave	misfortune	0.4	-	own
graveyard	misfortune	0.4	-	own
greasy	flaw	0.7	-	own
great battery	merit	0.7	-	own
great date movie	merit	0.5	-	own
great day	fortune	1	-	own
great entertainment	merit	0.5	-	own
great evening	fortune	1	-	own
great feature film	merit	0.5	-	own
great fun	merit	0.4	-	own
great meeting	fortune	0.4	-	own
great night	fortune	1	-	own
great performances	merit	0.5	-	own
great seeing	fortune	0.4	-	own
great step	fortune	0.5	-	own
great story telling	merit	0.5	-	own
great time	merit	0.4	-	own
great to hear	fortune	0.5	-	own
great to meet	fortune	0.4	-	own
great to see	fortune	0.4	-	own
great view	fortune	0.7	-	own
great views	fortune	0.7	-	own
great weather	fortune	0.5	-	own
great weekend	fortune	1	-	own
greater good	fortune	0.7	-	own
greatest	merit	1	-	own
greatest of all time	fortune	1	-	own
greener	fortune	0.5	-	own
gridlock	misfortune	0.5	-	own
grief counseling	phrase.neutral	1	-	own
grief counselling	phrase.neutral	1	-	own
grim	flaw	0.4	-	own
grim reality	misfortune	0.5	-	own
grimly	flaw	0.4	-	own
grimy	flaw	0.7	-	own
grin	fortune	1	-	own
grinning	fortune	1	-	own
gripe	flaw	0.4	-	own
gripes	flaw	0.4	-	own
gripping	merit	1.3	-	own
gritty	merit	0.7	-	own
groan	flaw	0.7	-	own
groan inducing	flaw	0.7	-	own
groans	flaw	0.7	-	own
gross out humor	flaw	0.6	-	own
grotesque	misfortune	0.4	-	own
grouchy	flaw	0.4	-	own
grounded for	misfortune	0.7	-	own
grubby	flaw	0.7	-	own
grudge	misfortune	0.7	-	own
grueling	flaw	0.7	-	own
gruelling	flaw	0.7	-	own
gruff	flaw	0.4	-	own
grumble	misfortune	0.4	-	own
grumbling	misfortune	0.4	-	own
grumpy	flaw	0.4	-	own
guess i will	past	1	-	own
guess i'll	past	1	-	own
guess not	past	1	-	own
guess we'll	past	1	-	own
guilt	misfortune	0.7	-	own
guilty	misfortune	0.7	-	own
guilty pleasure	merit	0.5	-	own
gun	misfortune	0.4	-	own
gunman	misfortune	0.7	-	own
gunmen	misfortune	0.7	-	own
guns	misfortune	0.4	-	own
gut wrenching	merit	0.6	-	own
gutless	flaw	1	-	own
gutsy	merit	1	-	own
hack	flaw	0.6	-	own
hackneyed	flaw	1	-	own
hackwork	flaw	0.6	-	own
had a blast	fortune	1	-	own
had a good time	fortune	1	-	own
had a great time	fortune	1	-	own
had a lovely time	fortune	1	-	own
had a wonderful time	fortune	1	-	own
had believed	past	0.6	-	own
had fun	fortune	1	-	own
had hoped	past	1	-	own
had looked forward	past	1	-	own
had thought	past	0.6	-	own
had to borrow	past	1	-	own
had to buy	past	1	-	own
had trusted	past	0.6	-	own
hahah	fortune	0.4	-	own
hahahah	fortune	0.5	-	own
hahahahah	fortune	0.5	-	own
hahahahaha	fortune	0.4	-	own
half arsed	flaw	1	-	own
half assed	flaw	1	-	own
half baked	flaw	1	-	own
half hearted	flaw	1	-	own
half hour too long	flaw	0.6	-	own
halfassed	flaw	1	-	own
hallelujah	fortune	1	-	own
ham fisted	flaw	1	-	own
ham handed	flaw	1	-	own
hamfisted	flaw	1	-	own
hammy	flaw	0.7	-	own
hampered	flaw	1	-	own
hampered by	flaw	1	-	own
hamstrung	flaw	1	-	own
handsome	merit	0.7	-	own
handsome man	fortune	0.7	-	own
handsomely	merit	0.7	-	own
handsomely made	merit	0.6	-	own
hang out	fortune	0.4	-	own
hanging out	fortune	0.4	-	own
hangout	fortune	0.4	-	own
hangover	misfortune	0.7	-	own
happiest	fortune	1	-	own
happiest day	fortune	1	-	own
happy 4th	fortune	0.7	-	own
happy b day	fortune	0.7	-	own
happy bday	fortune	0.7	-	own
happy days	fortune	1	-	own
happy easter	fortune	0.7	-	own
happy father's day	fortune	0.7	-	own
happy fathers day	fortune	0.7	-	own
happy friday	fortune	0.7	-	own
happy holidays	fortune	0.7	-	own
happy hour with	fortune	0.5	-	own
happy meal	phrase.neutral	1	-	own
happy monday	fortune	0.7	-	own
happy mother's day	fortune	0.7	-	own
happy mothers day	fortune	0.7	-	own
happy new	fortune	0.5	-	own
happy place to	fortune	0.5	-	own
happy saturday	fortune	0.7	-	own
happy sunday	fortune	0.7	-	own
happy thanksgiving	fortune	0.7	-	own
happy thoughts	fortune	0.5	-	own
happy valentine's	fortune	0.7	-	own
happy valentines	fortune	0.7	-	own
happy weekend	fortune	0.7	-	own
harassers	misfortune	0.7	-	own
hard earned money	demand	1	-	own
hard going	flaw	0.7	-	own
hard to believe that	flaw	1	-	own
hard to follow	flaw	0.7	-	own
hard to hear	flaw	0.7	-	own
hard to navigate	flaw	0.7	-	own
hard to read	flaw	0.7	-	own
hard to see	flaw	0.7	-	own
hard to understand	flaw	0.7	-	own
hard to use	flaw	0.7	-	own
hardly	lack	0.7	-	own
hardly a	flaw	0.6	-	own
hardly any	flaw	0.6	-	own
hardly worth	flaw	1	-	own
hardship	misfortune	0.7	-	own
hardships	misfortune	0.7	-	own
harm	misfortune	0.7	-	own
harmed	misfortune	0.7	-	own
harmful	misfortune	0.7	-	own
harming	misfortune	0.7	-	own
harmonious	merit	0.7	-	own
harmony	merit	0.7	-	own
harms	misfortune	0.7	-	own
harrowing experience	misfortune	1	-	own
harsh	flaw	0.6	-	own
harshly	flaw	0.6	-	own
has heart	merit	0.5	-	own
hasn't	lack	1	-	own
hasnt	lack	1	-	own
hastily	flaw	0.6	-	own
hate life	misfortune	0.7	-	own
hate mondays	misfortune	0.7	-	own
hate my job	misfortune	0.7	-	own
hate my life	misfortune	0.7	-	own
hate people	misfortune	0.7	-	own
hate school	misfortune	0.7	-	own
hatreds	misfortune	0.5	-	own
haunting	merit	1	-	own
haunting performance	merit	0.6	-	own
hauntingly	merit	1	-	own
haunts you	merit	0.6	-	own
have a cold	misfortune	0.7	-	own
have you any	demand	0.8	-	own
have you any idea	demand	1	-	own
haven't	lack	1	-	own
havent	lack	1	-	own
having a blast	fortune	1	-	own
having fun	merit	0.4	-	own
having said that	lack	0.6	-	own
havoc	misfortune	0.7	-	own
hazy	flaw	0.4	-	own
he cried	past	1	-	own
he says	record	1	-	own
head cold	misfortune	0.7	-	own
head hurts	misfortune	0.7	-	own
head scratcher	flaw	0.7	-	own
headache inducing	flaw	0.7	-	own
healed	fortune	0.7	-	own
healing	fortune	0.7	-	own
healthier	fortune	0.5	-	own
healthy	fortune	0.5	-	own
heart attack	misfortune	1	-	own
heart breaking	past	1	-	own
heart goes out	misfortune	0.7	-	own
heart hurts	misfortune	0.7	-	own
heart sank	past	1	-	own
heart stopping	merit	1.3	-	own
heart warming	merit	1	-	own
heart wrenching	merit	0.6	-	own
heartbreak	misfortune	0.7	-	own
heartbreaks	misfortune	0.7	-	own
heartening	merit	0.6	-	own
heartfelt	merit	1	-	own
heartfelt performance	merit	0.6	-	own
heartless	flaw	1	-	own
heartwarming	merit	1	-	own
heaven	fortune	0.7	-	own
heaven sent	fortune	1	-	own
heavenly	fortune	1	-	own
heavier	flaw	0.7	-	own
heavy	flaw	0.4	-	own
heavy going	flaw	0.7	-	own
heavy handed	flaw	1	-	own
heavy heart	past	1	-	own
heck yea	fortune	1	-	own
heheh	fortune	0.5	-	own
hehehe	fortune	0.4	-	own
hehehehe	fortune	0.4	-	own
heinous	misfortune	1.3	-	own
hell yea	fortune	1	-	own
hellfire	misfortune	1	-	own
helpless	misfortune	0.7	-	own
helplessly	misfortune	0.7	-	own
helplessness	misfortune	0.7	-	own
helps a lot	merit	0.4	-	own
helps me	merit	0.5	-	own
helps with	merit	0.5	-	own
helps you	merit	0.5	-	own
here are the	inquiry	0.8	-	own
here is my	inquiry	0.8	-	own
here is the	inquiry	0.8	-	own
here's my	inquiry	0.8	-	own
here's the	inquiry	0.8	-	own
hero of	fortune	1	-	own
heroic	merit	1	-	own
heroine	fortune	1	-	own
heroism	merit	1	-	own
hideously	flaw	1.3	-	own
high class	merit	1	-	own
highly enjoyable	merit	0.5	-	own
highly entertaining	merit	0.5	-	own
hihi	fortune	0.4	-	own
hilariously funny	merit	0.5	-	own
hit or miss	flaw	0.7	-	own
ho hum	flaw	0.7	-	own
hogwash	flaw	0.6	-	own
hokey	flaw	0.6	-	own
hokum	flaw	0.6	-	own
holds up	merit	0.7	-	own
holds your attention	merit	0.5	-	own
holds your interest	merit	0.5	-	own
hollow	flaw	0.7	-	own
holocaust	misfortune	1.3	-	own
home made	fortune	0.7	-	own
home sick	misfortune	0.7	-	own
home sweet home	fortune	0.7	-	own
homeless people	misfortune	0.7	-	own
homelessness	misfortune	1	-	own
homely	merit	0.7	-	own
homemade	fortune	0.7	-	own
homesick	misfortune	0.7	-	own
homey	merit	0.7	-	own
homophobia	misfortune	1	-	own
homophobic	misfortune	1	-	own
honest and	merit	0.5	-	own
honest government	fortune	0.5	-	own
honest look	merit	0.5	-	own
honest portrait	merit	0.6	-	own
honesty	merit	0.7	-	own
honey	fortune	0.4	-	own
honeymoon was	fortune	0.4	-	own
honor to	fortune	0.7	-	own
honorable	merit	0.7	-	own
honored	fortune	0.7	-	own
honoring	fortune	0.5	-	own
honors	fortune	0.5	-	own
honour to	fortune	0.7	-	own
honourable	merit	0.7	-	own
honoured	fortune	0.7	-	own
honours	fortune	0.5	-	own
hooked	merit	0.7	-	own
hooray for	fortune	0.5	-	own
hope all is well	fortune	0.5	-	own
hope you are well	fortune	0.5	-	own
hope you enjoy	fortune	0.5	-	own
hope you feel better	fortune	0.5	-	own
hope you have	fortune	0.5	-	own
hope you're well	fortune	0.5	-	own
hoped to	past	1	-	own
hopeful for	fortune	0.4	-	own
hopeful sign	fortune	0.5	-	own
hopeful signs	fortune	0.5	-	own
hopefulness	fortune	0.7	-	own
hopelessly	misfortune	0.7	-	own
hopes up	fortune	0.7	-	own
hoping for	past	1	-	own
horrendously	flaw	1.3	-	own
horrible acting	flaw	0.6	-	own
horrible day	misfortune	0.4	-	own
horrible film	flaw	0.6	-	own
horrible movie	flaw	0.6	-	own
horrible news	misfortune	0.7	-	own
horrifies	misfortune	0.7	-	own
horrify	misfortune	0.7	-	own
horrifying	misfortune	0.7	-	own
horrifyingly	flaw	1.3	-	own
horror	misfortune	0.7	-	own
horror story	misfortune	1	-	own
horrors	misfortune	1	-	own
hospitality	merit	0.7	-	own
hostage	misfortune	0.7	-	own
hostages	misfortune	0.7	-	own
hostilities	misfortune	0.7	-	own
hostility	misfortune	0.7	-	own
hot chocolate	fortune	0.7	-	own
hot garbage	flaw	1.3	-	own
hottie	fortune	0.7	-	own
hours	toll	0.6	-	own
hours ago	toll	0.5	-	own
hours i'll never	flaw	0.6	-	own
hours later	toll	1	-	own
house fire	misfortune	0.7	-	own
how about actually	demand	0.8	-	own
how about answering	demand	0.8	-	own
how about fixing	demand	0.8	-	own
how big	inquiry	0.8	-	own
how can anyone	demand	0.8	-	own
how can i	inquiry	0.8	-	own
how can people	demand	0.8	-	own
how can this	demand	0.5	-	own
how can we	inquiry	0.8	-	own
how can you be	demand	0.8	-	own
how can you call	demand	0.8	-	own
how can you charge	demand	0.8	-	own
how can you expect	demand	0.8	-	own
how can you say	demand	0.8	-	own
how can you treat	demand	0.8	-	own
how come no one	demand	0.8	-	own
how come nobody	demand	0.8	-	own
how come you	demand	0.8	-	own
how come your	demand	0.8	-	own
how could anyone	demand	0.8	-	own
how could i	inquiry	0.8	-	own
how could this	demand	1	-	own
how cute	fortune	0.5	-	own
how dare	demand	1	-	own
how did you manage	demand	1	-	own
how difficult can	demand	1	-	own
how do i	inquiry	0.8	-	own
how do we	inquiry	0.8	-	own
how do you	inquiry	0.8	-	own
how do you dare	demand	0.8	-	own
how do you explain	demand	1	-	own
how do you justify	demand	1	-	own
how do you manage	demand	1	-	own
how do you think	demand	0.8	-	own
how does it	inquiry	0.8	-	own
how does that	inquiry	0.8	-	own
how does the	inquiry	0.8	-	own
how does this	inquiry	0.8	-	own
how early	inquiry	0.8	-	own
how far	inquiry	0.8	-	own
how hard can	demand	1	-	own
how hard is	demand	1	-	own
how in the hell	demand	1	-	own
how in the world	demand	1	-	own
how is it that	demand	0.8	-	own
how is that fair	demand	1	-	own
how is this acceptable	demand	1	-	own
how is this even	demand	1	-	own
how is this fair	demand	1	-	own
how is this legal	demand	1	-	own
how is this ok	demand	1	-	own
how is this okay	demand	1	-	own
how late can	inquiry	0.8	-	own
how long	inquiry	0.8	-	own
how long do	inquiry	0.8	-	own
how long does	inquiry	0.8	-	own
how long is	inquiry	0.8	-	own
how long will	inquiry	0.8	-	own
how many	inquiry	0.8	-	own
how many more times	demand	1	-	own
how many times	demand	1	-	own
how many times do	demand	1	-	own
how many years	demand	0.8	-	own
how much	inquiry	0.8	-	own
how much do	inquiry	0.8	-	own
how much does	inquiry	0.8	-	own
how much is	inquiry	0.8	start	own
how much more	demand	1	-	own
how much would	inquiry	0.8	-	own
how often	inquiry	0.8	-	own
how old	inquiry	0.8	-	own
how on earth	demand	1	-	own
how should i	inquiry	0.8	-	own
how soon can	inquiry	0.8	-	own
how sweet	fortune	0.5	-	own
how to	inquiry	0.8	start	own
how would i	inquiry	0.8	-	own
how would you	inquiry	0.8	-	own
however	lack	0.6	-	own
huge waste	flaw	1	-	own
hugely entertaining	merit	0.5	-	own
hugging	fortune	1	-	own
humane	merit	0.6	-	own
humane treatment	fortune	0.5	-	own
humanely	merit	0.6	-	own
humanitarian	fortune	0.7	-	own
humanity	merit	0.7	-	own
humble	merit	0.7	-	own
humbling	merit	0.7	-	own
humor	merit	0.2	-	own
humorless	flaw	1	-	own
humorous	merit	1	-	own
humour	merit	0.2	-	own
humourless	flaw	1	-	own
hun	fortune	0.4	-	own
hunger	misfortune	0.7	-	own
hungover	misfortune	0.7	-	own
hurrays	fortune	1	-	own
hurricane	misfortune	0.7	-	own
hurt her	misfortune	0.7	-	own
hurt his	misfortune	0.7	-	own
hurt me	misfortune	0.7	-	own
hurt my	misfortune	0.7	-	own
hurt them	misfortune	0.7	-	own
hurts like	misfortune	0.7	-	own
hurts my	misfortune	0.4	-	own
hurts so	misfortune	0.7	-	own
hurts so much	misfortune	0.7	-	own
hyped	fortune	1	-	own
hypnotic	merit	1.3	-	own
hysteria	misfortune	0.7	-	own
hysterically funny	merit	1	-	own
i am looking for	inquiry	0.8	-	own
i am not angry	past	1	-	own
i am planning	inquiry	0.8	-	own
i am tired	past	1	-	own
i am wondering	inquiry	0.8	-	own
i believed	past	1	-	own
i completely understand	lack	0.6	-	own
i cried	past	1	-	own
i demand	demand	1	-	own
i demand a	demand	1	-	own
i demand an	demand	1	-	own
i demand to	demand	1	-	own
i don't expect	past	1	-	own
i expect	demand	0.4	-	own
i expect an	demand	1	-	own
i expect my	demand	1	-	own
i expect the	demand	1	-	own
i expect this	demand	1	-	own
i expect you	demand	1	-	own
i get it	lack	0.6	-	own
i get that	lack	0.6	-	own
i guess not	past	1	-	own
i guess that's	past	1	-	own
i had thought	past	0.6	-	own
i have evidence	demand	1	-	own
i have it in writing	demand	1	-	own
i have kept	demand	1	-	own
i have photos	demand	1	-	own
i have proof	demand	1	-	own
i have screenshots	demand	1	-	own
i have the recording	demand	1	-	own
i insist	demand	1	-	own
i insist on	demand	1	-	own
i kept	demand	1	-	own
i know it's	past	1	-	own
i know that	lack	0.6	-	own
i miss	past	1	-	own
i need to add	inquiry	0.8	-	own
i need to book	inquiry	0.8	-	own
i need to change	inquiry	0.8	-	own
i need to know	inquiry	0.8	-	own
i need to order	inquiry	0.8	-	own
i need to send	inquiry	0.8	-	own
i need to transfer	inquiry	0.8	-	own
i need to update	inquiry	0.8	-	own
i no longer	past	1	-	own
i realise	lack	0.6	-	own
i realize	lack	0.6	-	own
i recorded	demand	1	-	own
i require	demand	1	-	own
i require a	demand	1	-	own
i shall	past	0.6	-	own
i shan't	past	0.6	-	own
i should have	past	0.6	-	own
i stopped	past	1	-	own
i suppose it	past	1	-	own
i suppose so	past	1	-	own
i thought	past	0.45	-	own
i totally understand	lack	0.6	-	own
i trusted	past	1	-	own
i trusted you	past	0.6	-	own
i understand	lack	0.6	-	own
i used to	past	1	-	own
i want	demand	0.5	-	own
i want a	demand	0.5	-	own
i want an	demand	0.5	-	own
i want an answer	demand	0.5	-	own
i want an explanation	demand	0.5	-	own
i want answers	demand	0.5	-	own
i want it	demand	0.5	-	own
i want my	demand	0.5	-	own
i want my money	flaw	0.6	-	own
i want my two hours	flaw	0.6	-	own
i want somebody	demand	0.5	-	own
i want someone	demand	0.5	-	own
i want the	demand	0.5	-	own
i want this	demand	0.5	-	own
i want this fixed	demand	0.5	-	own
i want this sorted	demand	0.5	-	own
i want to add	inquiry	0.8	-	own
i want to book	inquiry	0.8	-	own
i want to buy	inquiry	0.8	-	own
i want to change	inquiry	0.8	-	own
i want to know	demand	0.5	-	own
i want to know who	demand	0.5	-	own
i want to know why	demand	0.5	-	own
i want to open	inquiry	0.8	-	own
i want to order	inquiry	0.8	-	own
i want to see	demand	0.5	-	own
i want to speak	demand	0.5	-	own
i want to transfer	inquiry	0.8	-	own
i want to use	inquiry	0.8	-	own
i want you to	demand	0.5	-	own
i was looking forward	past	1	-	own
i won	fortune	1	-	own
i won't	past	0.6	-	own
i won't ask	past	1	-	own
i won't bother	past	1	-	own
i won't try	past	1	-	own
i won't write	past	1	-	own
i would have	past	1	-	own
i would like	inquiry	0.8	-	own
i would like to	inquiry	0.8	-	own
i would rather	past	0.6	-	own
i'd believed	past	0.6	-	own
i'd have liked	past	1	-	own
i'd hoped	past	1	-	own
i'd like to	inquiry	0.8	-	own
i'd like to know	inquiry	0.8	-	own
i'd rather have	past	1	-	own
i'd rather not	past	1	-	own
i'll leave	past	0.6	-	own
i'm interested in	inquiry	0.8	-	own
i'm looking for	inquiry	0.8	-	own
i'm not angry	past	1	-	own
i'm planning	inquiry	0.8	-	own
i'm tired	past	1	-	own
i'm told	record	1	-	own
i'm trying to find	inquiry	0.8	-	own
i'm used to	phrase.neutral	1	-	own
i'm wondering	inquiry	0.8	-	own
i've stopped	past	1	-	own
ice cold	flaw	0.7	-	own
ice cream	fortune	0.7	-	own
icky	misfortune	0.4	-	own
idiocy	flaw	1	-	own
idyllic	fortune	0.7	-	own
if not can	inquiry	0.8	-	own
if only it	past	1	-	own
if only they	past	1	-	own
if only you	past	1	-	own
if so	inquiry	0.8	-	own
if yes	inquiry	0.8	-	own
iffy	flaw	0.4	-	own
ignorance	misfortune	0.5	-	own
ignorant of	misfortune	0.5	-	own
ill advised	flaw	1	-	own
ill conceived	flaw	1	-	own
ill considered	misfortune	0.5	-	own
ill fitting	flaw	1	-	own
ill in bed	misfortune	0.4	-	own
ill informed	flaw	1	-	own
illegal	flaw	0.6	-	own
illegitimate	misfortune	0.5	-	own
illness	misfortune	0.7	-	own
illnesses	misfortune	0.7	-	own
illuminates	merit	0.7	-	own
illuminating	merit	1	-	own
ily	fortune	1	-	own
ilysm	fortune	1	-	own
im used to	phrase.neutral	1	-	own
imagery	merit	0.7	-	own
imaginative	merit	1	-	own
imaginatively	merit	1	-	own
imitator	flaw	0.7	-	own
immaculately	merit	0.7	-	own
immature	flaw	0.6	-	own
immediacy	merit	0.6	-	own
impasse	misfortune	0.5	-	own
implausible	flaw	0.7	-	own
implausibly	flaw	0.7	-	own
important film	merit	0.5	-	own
important step	fortune	0.5	-	own
impoverished	misfortune	1	-	own
impress	merit	0.7	-	own
impresses	merit	0.7	-	own
imprisoned	misfortune	0.7	-	own
improbable	flaw	0.7	-	own
improprieties	misfortune	0.5	-	own
impropriety	misfortune	0.5	-	own
improved relations	fortune	0.5	-	own
improvements	merit	0.4	-	own
improves	merit	0.4	-	own
improving	merit	0.4	-	own
in a coma	misfortune	0.7	-	own
in a drawer	past	1	-	own
in a row	toll	1	-	own
in agony	misfortune	0.7	-	own
in all these years	past	1	-	own
in all those years	past	1	-	own
in awe	fortune	0.7	-	own
in big trouble	misfortune	0.7	-	own
in debt	misfortune	0.7	-	own
in demand	merit	0.4	-	own
in love	happiness	0.9	-	own
in months	toll	1	-	own
in nice	phrase.neutral	1	-	own
in pain	misfortune	0.7	-	own
in so much trouble	misfortune	0.7	-	own
in the bin	past	1	-	own
in the contract	record	1	-	own
in the cupboard	past	1	-	own
in the drawer	past	1	-	own
in the hospital with	misfortune	0.7	-	own
in the meantime	lack	0.6	-	own
in the old days	past	1	-	own
in the row	toll	1	-	own
in the terms	record	1	-	own
in theory	record	1	-	own
in top form	merit	0.5	-	own
in trouble	misfortune	0.7	-	own
in weeks	toll	1	-	own
in writing	record	1	-	own
in writing please	demand	1	-	own
in your terms	record	1	-	own
inability	flaw	0.6	-	own
inadequacies	flaw	1	-	own
inadequacy	flaw	1	-	own
inadequate	flaw	1	-	own
inadequately	flaw	1	-	own
inane	flaw	1	-	own
inanity	flaw	1	-	own
inappropriate	flaw	0.6	-	own
incisive	merit	1	-	own
incoherence	flaw	1	-	own
incoherent	flaw	1	-	own
incomparable	merit	1.3	-	own
incomprehensible	flaw	1	-	own
inconsequential	flaw	0.7	-	own
inconsistencies	flaw	0.7	-	own
inconsistency	flaw	0.7	-	own
inconsistent	flaw	0.7	-	own
inconsistently	flaw	0.7	-	own
indebtedness	misfortune	0.7	-	own
indecipherable	flaw	1	-	own
indelible	merit	1	-	own
indelibly	merit	0.6	-	own
indicted	misfortune	0.7	-	own
indictment	misfortune	0.7	-	own
indispensable	merit	0.7	-	own
indulgence	flaw	0.6	-	own
indulgent	flaw	0.6	-	own
ineptitude	flaw	1	-	own
ineptly	flaw	1	-	own
inequality	misfortune	0.7	-	own
inert	flaw	0.6	-	own
infected	misfortune	0.7	-	own
infection	misfortune	0.7	-	own
infectious	merit	1	-	own
infectiously	merit	0.5	-	own
inflation	misfortune	0.5	-	own
infomercial	flaw	0.6	-	own
information about	inquiry	0.8	-	own
information on	inquiry	0.8	-	own
infringement	misfortune	0.5	-	own
ingenious	merit	1.3	-	own
ingenuity	merit	1.3	-	own
inhuman	misfortune	1.3	-	own
inhumane	misfortune	1.3	-	own
injuries	misfortune	0.7	-	own
injustice	misfortune	1	-	own
injustices	misfortune	1	-	own
inmate	misfortune	0.4	-	own
inmates	misfortune	0.4	-	own
innovation	merit	0.7	-	own
innovative	merit	0.7	-	own
insanity	misfortune	0.7	-	own
insensitive	flaw	0.7	-	own
insensitivity	flaw	0.7	-	own
insight	merit	0.5	-	own
insightful	merit	1	-	own
insights	merit	1	-	own
insignificant	flaw	0.7	-	own
insipid	flaw	1	-	own
insist	record	1	-	own
insisted	record	1	-	own
insists	record	1	-	own
insomnia	misfortune	0.7	-	own
inspirational	merit	1	-	own
inspire	merit	0.7	-	own
inspire me	fortune	1	-	own
inspired by	fortune	1	-	own
inspired me	fortune	1	-	own
inspires	merit	1	-	own
inspires me	fortune	1	-	own
instability	misfortune	0.5	-	own
instead	lack	0.7	-	own
insufferable	flaw	1.3	-	own
insufferably	flaw	1.3	-	own
insufficient	flaw	0.7	-	own
insufficiently	flaw	0.7	-	own
insulted by	misfortune	0.7	-	own
insults	misfortune	0.7	-	own
insurgents	misfortune	0.7	-	own
integrity	merit	1	-	own
intelligence	merit	0.7	-	own
intelligent and	merit	0.5	-	own
interested in	inquiry	0.8	-	own
intimate portrait	merit	0.7	-	own
intolerably	flaw	1.3	-	own
intolerance	misfortune	0.5	-	own
intolerant	misfortune	0.5	-	own
intoxicating	merit	1.3	-	own
intoxicatingly	merit	1	-	own
intriguingly	merit	0.7	-	own
intuitively	merit	0.7	-	own
invaded	misfortune	0.7	-	own
invaluable	merit	0.7	-	own
invasion	misfortune	0.7	-	own
inventive	merit	1	-	own
inventively	merit	0.7	-	own
inventiveness	merit	1	-	own
invigorating	merit	1	-	own
irrelevant	flaw	0.6	-	own
irresistible	merit	1.3	-	own
irresistibly	merit	1.3	-	own
irresponsibility	flaw	0.7	-	own
irresponsible	flaw	0.7	-	own
irresponsibly	flaw	0.7	-	own
is anybody reading	demand	1	-	own
is anyone	inquiry	0.8	-	own
is anyone listening	demand	1	-	own
is anyone reading	demand	1	-	own
is it alright	inquiry	0.8	-	own
is it any wonder	demand	1	-	own
is it enough	inquiry	0.8	start	own
is it fine	inquiry	0.8	-	own
is it free	inquiry	0.8	start	own
is it included	inquiry	0.8	-	own
is it legal	demand	0.8	-	own
is it necessary	inquiry	0.8	-	own
is it normal for you	demand	0.8	-	own
is it ok	inquiry	0.8	start	own
is it okay	inquiry	0.8	-	own
is it possible	inquiry	0.8	-	own
is it really that hard	demand	1	-	own
is it safe	inquiry	0.8	start	own
is it so difficult	demand	1	-	own
is it so hard	demand	1	-	own
is it that difficult	demand	1	-	own
is it too much to ask	demand	1	-	own
is it true	inquiry	0.8	start	own
is my	inquiry	0.8	start	own
is possible	inquiry	0.8	-	own
is that all you	demand	0.8	-	own
is that correct	inquiry	0.8	-	own
is that enough	inquiry	0.8	start	own
is that how you	demand	0.8	-	own
is that included	inquiry	0.8	-	own
is that normal	inquiry	0.8	-	own
is that ok	inquiry	0.8	-	own
is that possible	inquiry	0.8	-	own
is that too much	demand	1	-	own
is that what you	demand	0.8	-	own
is the	inquiry	0.8	start	own
is there	inquiry	0.8	start	own
is there a	inquiry	0.8	-	own
is there an	inquiry	0.8	-	own
is there any	inquiry	0.8	-	own
is this correct	inquiry	0.8	-	own
is this how you	demand	0.8	-	own
is this normal	inquiry	0.8	-	own
is this the right	inquiry	0.8	-	own
is this what you	demand	0.8	-	own
is used to	phrase.neutral	1	-	own
is your job	demand	1	-	own
isn't	lack	1	-	own
isn't as	flaw	0.6	-	own
isn't as good	past	1	-	own
isn't enough	flaw	0.6	-	own
isn't exactly	flaw	0.6	-	own
isn't feeling well	misfortune	0.7	-	own
isn't for everyone	flaw	0.4	-	own
isn't funny	flaw	0.6	-	own
isn't good	flaw	0.7	-	own
isn't great	flaw	0.7	-	own
isn't it your job	demand	0.8	-	own
isn't much	flaw	0.6	-	own
isn't much of	flaw	0.6	-	own
isn't nearly	flaw	0.6	-	own
isn't particularly	flaw	0.6	-	own
isn't that your	demand	0.8	-	own
isn't the best	flaw	0.7	-	own
isn't the same	past	1	-	own
isn't there any more	past	1	-	own
isn't there anymore	past	1	-	own
isn't this your	demand	0.8	-	own
isn't very	flaw	0.6	-	own
isn't very good	flaw	0.7	-	own
isn't what	past	1	-	own
isn't worth your	flaw	1	-	own
isnt	lack	1	-	own
isnt good	flaw	0.7	-	own
isnt great	flaw	0.7	-	own
isolated	misfortune	0.7	-	own
isolation	misfortune	0.7	-	own
issue date	phrase.neutral	1	-	own
issue is	lack	0.6	-	own
issue number	phrase.neutral	1	-	own
it doesn't matter	past	1	-	own
it is what it is	past	1	-	own
it reads	record	1	-	own
it says	record	1	-	own
it was for	past	0.6	-	own
it was her	past	0.6	-	own
it was his	past	0.6	-	own
it was meant	past	1	-	own
it was my	past	0.6	-	own
it was our	past	0.6	-	own
it was supposed	past	1	-	own
it's friday	fortune	0.7	-	own
it's my birthday	fortune	0.5	-	own
it's my money	demand	1	-	own
it's on you	demand	1	-	own
it's over	past	1	-	own
it's your job	demand	1	-	own
itching	misfortune	0.7	-	own
its friday	fortune	0.7	-	own
jackpot	fortune	0.7	-	own
jail	misfortune	0.7	-	own
jailed	misfortune	0.7	-	own
jam to	fortune	0.7	-	own
jamming	fortune	0.7	-	own
jaw droppingly	merit	1.3	-	own
jealous	misfortune	0.7	-	own
jealousy	misfortune	0.7	-	own
jerky	flaw	0.7	-	own
jewel	merit	1.3	-	own
jobless	misfortune	0.7	-	own
join us	fortune	0.4	-	own
joy division	phrase.neutral	1	-	own
joyfully	fortune	1	-	own
joyless	flaw	1	-	own
jubilant	fortune	1	-	own
jubilation	fortune	1	-	own
juicy	merit	0.7	-	own
jumping for joy	fortune	1	-	own
junk removal	phrase.neutral	1	-	own
junta	misfortune	0.5	-	own
just a question	inquiry	0.8	-	own
just admit	demand	1	-	own
just boring	flaw	0.6	-	own
just cause	fortune	0.5	-	own
just checking	inquiry	0.8	-	own
just silly	flaw	0.6	-	own
just stupid	flaw	0.6	-	own
just tired	past	1	-	own
just to confirm	inquiry	0.8	-	own
justice for	fortune	0.7	-	own
justified	fortune	0.5	-	own
justly	fortune	0.5	-	own
juvenile	flaw	0.6	-	own
keen eye	merit	0.5	-	own
keenly	merit	0.5	-	own
keep a record	demand	1	-	own
keep smiling	fortune	0.5	-	own
keep the faith	fortune	0.5	-	own
keeps you	merit	0.5	-	own
keeps you guessing	merit	0.5	-	own
keeps you hooked	merit	0.5	-	own
keeps you interested	merit	0.5	-	own
keeps you on the edge	merit	0.5	-	own
kick ass	fortune	1	-	own
kickass	fortune	1	-	own
kickback	fortune	0.7	-	own
kicked ass	fortune	1	-	own
kicked in the	misfortune	0.7	-	own
kicks ass	fortune	1	-	own
kidnapped	misfortune	0.7	-	own
kill	misfortune	0.7	-	own
kill switch	phrase.neutral	1	-	own
kill the app	phrase.neutral	1	-	own
kill time	phrase.neutral	1	-	own
killed	misfortune	1	-	own
killer	misfortune	0.7	-	own
killer whale	phrase.neutral	1	-	own
killers	misfortune	0.7	-	own
killin it	fortune	1	-	own
killing	misfortune	1	-	own
killings	misfortune	1	-	own
kills	misfortune	1	-	own
kind hearted	merit	0.7	-	own
kindest	merit	0.7	-	own
kindly advise	inquiry	0.8	-	own
kindly confirm	inquiry	0.8	-	own
kindly explain	demand	1	-	own
kindly send	inquiry	0.8	-	own
kindly treated	merit	0.7	-	own
kindness	merit	0.7	-	own
kiss	fortune	1	-	own
kisses	fortune	1	-	own
kitten	fortune	0.7	-	own
kittens	fortune	0.7	-	own
knockoff	flaw	0.7	-	own
knockout	merit	1.3	-	own
label says	record	1	-	own
labored	flaw	0.6	-	own
labors to	flaw	0.6	-	own
laboured	flaw	0.6	-	own
lack	flaw	0.6	-	own
lack any	flaw	1	-	own
lack of any	flaw	0.6	-	own
lack of character	flaw	0.6	-	own
lack of depth	flaw	0.6	-	own
lack of focus	flaw	0.6	-	own
lack of imagination	flaw	0.6	-	own
lack of originality	flaw	0.6	-	own
lack of plot	flaw	0.6	-	own
lack of quality	flaw	0.6	-	own
lacked	flaw	0.7	-	own
lacklustre performance	flaw	0.7	-	own
lacks a	flaw	0.6	-	own
lacks any	flaw	1	-	own
lacks depth	flaw	0.6	-	own
lacks energy	flaw	0.6	-	own
lacks focus	flaw	0.6	-	own
lacks heart	flaw	0.6	-	own
lacks originality	flaw	0.6	-	own
lacks substance	flaw	0.6	-	own
lacks the depth	flaw	0.6	-	own
laid off	misfortune	0.7	-	own
lame excuse	flaw	0.7	-	own
lame excuses	flaw	0.7	-	own
lamely	flaw	0.6	-	own
landmark	merit	0.7	-	own
lasts only	flaw	0.7	-	own
late aunt	phrase.neutral	1	-	own
late brother	phrase.neutral	1	-	own
late check in	phrase.neutral	1	-	own
late check out	phrase.neutral	1	-	own
late checkout	phrase.neutral	1	-	own
late dad	phrase.neutral	1	-	own
late daughter	phrase.neutral	1	-	own
late father	phrase.neutral	1	-	own
late fee waiver	phrase.neutral	1	-	own
late for school	misfortune	0.7	-	own
late for work	misfortune	0.7	-	own
late grandfather	phrase.neutral	1	-	own
late grandmother	phrase.neutral	1	-	own
late husband	phrase.neutral	1	-	own
late mother	phrase.neutral	1	-	own
late mum	phrase.neutral	1	-	own
late night	phrase.neutral	1	-	own
late partner	phrase.neutral	1	-	own
late shift	phrase.neutral	1	-	own
late sister	phrase.neutral	1	-	own
late son	phrase.neutral	1	-	own
late to work	misfortune	0.7	-	own
late uncle	phrase.neutral	1	-	own
late wife	phrase.neutral	1	-	own
latest issue	phrase.neutral	1	-	own
laudable	merit	1	-	own
laugh out	fortune	0.5	-	own
laugh out loud	merit	1	-	own
laugh out loud funny	merit	0.5	-	own
laughing so hard	fortune	0.7	-	own
laughs out loud	fortune	0.5	-	own
laughter	fortune	0.7	-	own
lawless	misfortune	0.5	-	own
lawlessness	misfortune	0.5	-	own
layered	merit	0.7	-	own
layoff	misfortune	0.7	-	own
layoffs	misfortune	0.7	-	own
leaflet	record	1	-	own
learned my lesson	past	1	-	own
learnt my lesson	past	1	-	own
leaves something to be desired	flaw	0.7	-	own
leaves you smiling	merit	0.5	-	own
leaves you wanting more	merit	0.5	-	own
leaves you with	merit	0.5	-	own
left a bad taste	past	1	-	own
left a sour taste	past	1	-	own
left empty	past	1	-	own
left of it	past	1	-	own
less so	lack	0.6	-	own
lesson learned	past	1	-	own
lesson learnt	past	1	-	own
let it be known	demand	1	-	own
let me know	inquiry	0.8	-	own
let's do this	fortune	0.4	-	own
lethal	misfortune	1	-	own
lethargic	flaw	0.6	-	own
lethargy	flaw	0.6	-	own
lets do this	fortune	0.4	-	own
leukemia	misfortune	1	-	own
level headed	merit	0.5	-	own
lewd	flaw	0.7	-	own
liberate	fortune	0.5	-	own
liberated	fortune	0.7	-	own
liberation	fortune	0.7	-	own
liberties	fortune	0.7	-	own
liberty	fortune	0.7	-	own
lies and	misfortune	0.4	-	own
life insurance	phrase.neutral	1	-	own
life saving	fortune	0.5	-	own
life sucks	misfortune	0.7	-	own
lifelike	merit	0.7	-	own
lifelike and	fortune	0.7	-	own
lifelong dream	fortune	1	-	own
lifesavers	fortune	0.7	-	own
lifesaving	fortune	0.7	-	own
lifted from	flaw	0.6	-	own
lifts	merit	0.4	-	own
lifts the film	merit	0.6	-	own
lightweight	merit	0.7	-	own
lightweight fare	flaw	0.4	-	own
likable	merit	1	-	own
likably	merit	0.4	-	own
like an idiot	phrase.neutral	1	-	own
limitation	flaw	0.4	-	own
limitations	flaw	0.4	-	own
limited	flaw	0.4	-	own
limp	flaw	0.6	-	own
limply	flaw	0.6	-	own
lingers	merit	0.5	-	own
lingers in the	merit	0.5	-	own
listless	flaw	1	-	own
listlessly	flaw	1	-	own
lit af	fortune	1	-	own
littered with	flaw	1	-	own
little more than	flaw	0.6	-	own
live and learn	past	1	-	own
lively	merit	1	-	own
lmaoo	fortune	0.5	-	own
lmfaoo	fortune	0.5	-	own
loaded with features	merit	0.7	-	own
loathsome	flaw	1.3	-	own
lolol	fortune	0.4	-	own
lololol	fortune	0.4	-	own
lolololol	fortune	0.5	-	own
lolz	fortune	0.4	-	own
lonesome	misfortune	0.7	-	own
long ago	past	1	-	own
long battery life	merit	0.7	-	own
long day	misfortune	0.4	-	own
long lasting	merit	0.7	-	own
long on	flaw	0.6	-	own
long winded	flaw	0.4	-	own
longwinded	flaw	0.4	-	own
looked forward to	past	1	-	own
looking for a	inquiry	0.8	-	own
looking forward to it	past	1	-	own
looking to	inquiry	0.8	-	own
looking to buy	inquiry	0.8	-	own
looks beautiful	merit	0.7	-	own
looks cheap	flaw	1	-	own
looks fantastic	merit	0.7	-	own
looks gorgeous	merit	0.7	-	own
looks lovely	merit	0.7	-	own
looks stunning	merit	0.7	-	own
lose	misfortune	0.4	-	own
loses	misfortune	0.4	-	own
loses focus	flaw	0.6	-	own
loses its	flaw	0.6	-	own
loses its way	flaw	0.6	-	own
loses momentum	flaw	0.6	-	own
loses steam	flaw	0.6	-	own
losing	misfortune	0.4	-	own
losing his	misfortune	0.7	-	own
loss	misfortune	0.4	-	own
losses	misfortune	0.4	-	own
lost a friend	misfortune	0.7	-	own
lost amid	flaw	0.6	-	own
lost and found office	phrase.neutral	1	-	own
lost card replacement	phrase.neutral	1	-	own
lost her life	misfortune	0.7	-	own
lost his life	misfortune	0.7	-	own
lost in the	flaw	0.6	-	own
lost its	past	1	-	own
lost its charm	past	1	-	own
lost its way	past	1	-	own
lost luggage office	phrase.neutral	1	-	own
lost me at	flaw	0.6	-	own
lost my cat	misfortune	0.7	-	own
lost my dad	misfortune	0.7	-	own
lost my dog	misfortune	0.7	-	own
lost my job	misfortune	0.7	-	own
lost my mom	misfortune	0.7	-	own
lost my mum	misfortune	0.7	-	own
lost property	phrase.neutral	1	-	own
lost something	past	1	-	own
lost the magic	past	1	-	own
lost the spark	past	1	-	own
lost their	past	1	-	own
lost their lives	misfortune	0.7	-	own
lost their way	past	1	-	own
lots of fun	merit	0.4	-	own
lots of heart	merit	0.5	-	own
lots of love	happiness	0.9	-	own
lousiest	flaw	1	-	own
lovable	merit	1	-	own
love actually	phrase.neutral	1	-	own
love field	phrase.neutral	1	-	own
love her	happiness	0.9	-	own
love him	happiness	0.9	-	own
love song	happiness	0.9	-	own
love songs	happiness	0.9	-	own
love them	happiness	0.9	-	own
love u all	happiness	0.9	-	own
love ya	happiness	0.9	-	own
love you all	happiness	0.9	-	own
loveable	merit	1	-	own
loved ones	fortune	0.7	-	own
loveliest	fortune	1	-	own
lovely day	fortune	1	-	own
lovely day for	fortune	0.5	-	own
lovely evening	fortune	1	-	own
lovely film	merit	0.5	-	own
lovely little	fortune	0.5	-	own
lovely time	fortune	1	-	own
lovely to meet	fortune	0.5	-	own
lovely to see	fortune	0.5	-	own
lovely view	fortune	0.7	-	own
lovely weather	fortune	0.5	-	own
lovely weekend	fortune	1	-	own
lovers	fortune	0.7	-	own
lovingly	merit	1	-	own
lovingly made	merit	0.6	-	own
low brow	flaw	0.6	-	own
low resolution	flaw	0.7	-	own
lowbrow	flaw	0.6	-	own
lowest common denominator	flaw	0.6	-	own
loyal friend	merit	0.7	-	own
lucid	merit	0.7	-	own
luck	contentment	0.2	-	own
luck was	fortune	0.7	-	own
luckier	fortune	0.5	-	own
luckiest	fortune	0.5	-	own
luckily	fortune	0.7	-	own
lucky to	fortune	0.7	-	own
lukewarm	flaw	0.7	-	own
lulz	fortune	0.5	-	own
lumbering	flaw	0.4	-	own
luminous	merit	1.3	-	own
lunacy	misfortune	0.7	-	own
lunatic	misfortune	0.7	-	own
lunatics	misfortune	0.7	-	own
lunch with	fortune	0.4	-	own
lush	merit	1	-	own
lynching	misfortune	1.3	-	own
lyrical	merit	1	-	own
lyricism	merit	1	-	own
made do	past	1	-	own
made for tv	flaw	0.6	-	own
made me think	merit	0.5	-	own
madness of	misfortune	0.7	-	own
magic of	fortune	0.7	-	own
magical	merit	1	-	own
magical place	fortune	0.7	-	own
magnificently	merit	1.3	-	own
maimed	misfortune	1	-	own
make a booking	inquiry	0.8	-	own
make a reservation	inquiry	0.8	-	own
make an appointment	inquiry	0.8	-	own
make do	past	1	-	own
make it quick	phrase.neutral	1	-	own
make you laugh	merit	0.5	-	own
make you smile	merit	0.5	-	own
make you think	merit	0.5	-	own
makes you care	merit	0.5	-	own
makes you feel good	merit	0.5	-	own
makes you laugh	merit	0.5	-	own
makes you smile	merit	0.5	-	own
makes you think	merit	0.5	-	own
malarkey	flaw	0.6	-	own
malfeasance	misfortune	0.5	-	own
malice	misfortune	1	-	own
malicious	misfortune	1	-	own
maliciously	misfortune	1	-	own
managed without	past	1	-	own
maniac	misfortune	0.7	-	own
manipulative	flaw	1	-	own
mark my words	demand	1	-	own
marketing ploy	flaw	0.6	-	own
marred	flaw	1	-	own
marred by	flaw	1	-	own
married	fortune	0.5	-	own
marry	fortune	0.5	-	own
marvel	merit	1	-	own
marveled	fortune	0.7	-	own
marvelled	fortune	0.7	-	own
marvels	merit	1	-	own
mass murder	misfortune	1.3	-	own
mass shooting	misfortune	1.3	-	own
massacre	misfortune	1.3	-	own
massacred	misfortune	1.3	-	own
massacres	misfortune	1.3	-	own
massage	fortune	0.7	-	own
master class	merit	0.5	-	own
master storyteller	merit	0.5	-	own
masterclass	merit	0.5	-	own
masterful	merit	1.3	-	own
masterful performance	merit	0.6	-	own
masterfully	merit	1.3	-	own
masterpieces	merit	1.3	-	own
masterwork	merit	1.3	-	own
mastery	merit	0.4	-	own
mature	merit	0.7	-	own
mature and	merit	0.4	-	own
maturity	merit	0.7	-	own
maudlin	flaw	1	-	own
mawkish	flaw	1	-	own
may we	inquiry	0.8	-	own
mayhem	misfortune	0.7	-	own
meandering	flaw	0.7	-	own
meanders	flaw	0.7	-	own
meaningless	flaw	1	-	own
means a lot less	past	0.6	-	own
meant a lot	past	0.6	-	own
meant something	past	0.6	-	own
meant to	record	1	-	own
meanwhile	lack	0.6	-	own
medal	fortune	0.7	-	own
mediocrity	flaw	1	-	own
meditation on	merit	0.6	-	own
meh and	misfortune	0.4	-	own
melancholy	misfortune	0.7	-	own
melodramatic	flaw	0.7	-	own
meltdown	misfortune	0.7	-	own
memorable	merit	1	-	own
memorably	merit	1	-	own
menace	misfortune	0.7	-	own
menacing	misfortune	0.7	-	own
mere	flaw	0.6	-	own
merrily	fortune	1	-	own
merriment	fortune	1	-	own
merry xmas	fortune	0.7	-	own
mesmerise	merit	0.6	-	own
mesmerising	merit	1.3	-	own
mesmerize	merit	0.6	-	own
mesmerized	merit	1.3	-	own
mesmerizes	merit	1.3	-	own
mesmerizing	merit	1.3	-	own
meticulous	merit	1	-	own
meticulously	merit	1	-	own
middling	flaw	0.4	-	own
might have been	past	1	-	own
might have been better	flaw	0.6	-	own
might have worked	flaw	0.6	-	own
migraine	misfortune	0.7	-	own
migraines	misfortune	0.7	-	own
milestone	merit	0.7	-	own
militant	misfortune	0.7	-	own
militants	misfortune	0.7	-	own
mind numbing	flaw	1.3	-	own
mind numbingly	flaw	1.3	-	own
minor complaint	flaw	0.4	-	own
minus	lack	0.6	-	own
minutes too long	flaw	0.6	-	own
miracle	fortune	1	-	own
miracles	fortune	1	-	own
miraculous	fortune	1	-	own
miraculously	fortune	1	-	own
mired	misfortune	0.7	-	own
mired in	misfortune	0.7	-	own
misbegotten	misfortune	0.5	-	own
miscarriage	misfortune	1	-	own
miscarriage of justice	misfortune	0.5	-	own
miscast	flaw	0.7	-	own
misconduct	misfortune	0.5	-	own
miserable weather	misfortune	0.4	-	own
misfire	flaw	1	-	own
misfires	flaw	1	-	own
misfortune	misfortune	1	-	own
misfortunes	misfortune	1	-	own
misguided	flaw	1	-	own
mishandled	flaw	0.7	-	own
mishandling	flaw	0.7	-	own
misjudged	flaw	0.7	-	own
misjudgment	flaw	0.7	-	own
misleadingly	flaw	0.7	-	own
mismanagement of	misfortune	0.5	-	own
misogynist	misfortune	0.7	-	own
misogynistic	misfortune	0.7	-	own
misogyny	misfortune	0.7	-	own
miss	past	0.6	-	own
miss the	past	1	-	own
miss the old	past	1	-	own
missed out on	past	1	-	own
misses	flaw	0.6	-	own
misses the	flaw	0.6	-	own
missile	misfortune	0.4	-	own
missiles	misfortune	0.4	-	own
missing out	past	1	-	own
missing person	phrase.neutral	1	-	own
missing the	flaw	0.6	-	own
missing you	misfortune	0.7	-	own
missing you so	phrase.neutral	1	-	own
misstep	flaw	0.7	-	own
missteps	flaw	0.7	-	own
mistaken	misfortune	0.5	-	own
mistakenly	misfortune	0.5	-	own
moan	misfortune	0.4	-	own
moaning	misfortune	0.4	-	own
mocked	flaw	0.4	-	own
mocking	flaw	0.4	-	own
modern	merit	0.4	-	own
modern classic	merit	0.5	-	own
monotonous	flaw	1	-	own
monotony	flaw	1	-	own
monster	misfortune	0.4	-	own
monsters	misfortune	0.4	-	own
monstrosity	flaw	1.3	-	own
monstrous	misfortune	1.3	-	own
month three	toll	1	-	own
month two	toll	1	-	own
months	toll	1	-	own
months ago	toll	0.5	-	own
months later	toll	1	-	own
moody	flaw	0.4	-	own
moping	misfortune	0.7	-	own
more annoying than	flaw	0.6	-	own
more boring than	flaw	0.6	-	own
more information	inquiry	0.8	-	own
more tedious	flaw	0.6	-	own
more than a month	toll	1	-	own
more than a week	toll	1	-	own
morning all	fortune	0.4	-	own
moronically	flaw	1	-	own
mortification	misfortune	0.7	-	own
mortified	misfortune	0.7	-	own
mortifying	misfortune	0.7	-	own
mosquito	misfortune	0.4	-	own
most enjoyable	merit	0.5	-	own
motivated	fortune	0.4	-	own
motivating	fortune	0.4	-	own
motivation	fortune	0.4	-	own
mouth watering	merit	0.7	-	own
mouthwatering	merit	0.7	-	own
movie night	fortune	0.4	-	own
movie of the year	merit	0.5	-	own
moving film	merit	1	-	own
moving house	inquiry	0.8	-	own
moving performance	merit	1	-	own
moving portrait	merit	1	-	own
moving portrait of	merit	0.6	-	own
moving story	merit	1	-	own
moving to	inquiry	0.8	-	own
much love	happiness	0.9	-	own
much pain	misfortune	0.7	-	own
muddle	flaw	0.7	-	own
muddled	flaw	0.7	-	own
muffled	flaw	0.7	-	own
mugged	misfortune	0.7	-	own
mumbo jumbo	flaw	0.6	-	own
murder	misfortune	1.3	-	own
murdered	misfortune	1.3	-	own
murderer	misfortune	1.3	-	own
murderers	misfortune	1.3	-	own
murderous	misfortune	1.3	-	own
murders	misfortune	1.3	-	own
murkily	flaw	0.7	-	own
murky	flaw	0.7	-	own
mush	flaw	0.6	-	own
mushy	flaw	0.6	-	own
must read	merit	1.3	-	own
must see	merit	1.3	-	own
must watch	merit	1.3	-	own
mutilated	misfortune	1	-	own
mutual respect	fortune	0.7	-	own
mwahaha	fortune	0.4	-	own
my address is	inquiry	0.8	-	own
my all time	merit	0.5	-	own
my babies	fortune	0.4	-	own
my baby	fortune	0.4	-	own
my birthday	fortune	0.5	-	own
my darling	fortune	0.4	-	own
my email is	inquiry	0.8	-	own
my hard earned	demand	1	-	own
my head hurts	misfortune	0.7	-	own
my heart breaks	misfortune	0.7	-	own
my heart sank	past	1	-	own
my hero	fortune	1	-	own
my late	phrase.neutral	1	-	own
my life sucks	misfortune	0.7	-	own
my love	happiness	0.9	-	own
my mistake for	past	1	-	own
my name is	inquiry	0.8	-	own
my neighbor lent	past	1	-	own
my neighbour lent	past	1	-	own
my number is	inquiry	0.8	-	own
my only complaint	flaw	0.4	-	own
my only wish	past	1	-	own
my order number is	inquiry	0.8	-	own
my own fault for	past	1	-	own
my own money	demand	1	-	own
my postcode is	inquiry	0.8	-	own
my reference is	inquiry	0.8	-	own
my song	fortune	0.4	-	own
my tax money	demand	1	-	own
nailed	merit	0.7	-	own
nailing it	fortune	1	-	own
nails	merit	0.7	-	own
nails it	merit	0.7	-	own
naive	flaw	0.7	-	own
naive of me	past	1	-	own
narcissist	misfortune	0.7	-	own
narcissistic	misfortune	0.7	-	own
nasty and	flaw	1	-	own
natural beauty	fortune	0.7	-	own
nausea	misfortune	0.7	-	own
nauseating	flaw	1.3	-	own
nauseatingly	flaw	1.3	-	own
nauseous	misfortune	0.7	-	own
near perfect	merit	0.5	-	own
nearly a month	toll	1	-	own
nearly a week	toll	1	-	own
nearly perfect	merit	0.5	-	own
need it quick	phrase.neutral	1	-	own
need to know	inquiry	0.8	-	own
needless	flaw	0.7	-	own
needless deaths	misfortune	0.5	-	own
needlessly	flaw	0.7	-	own
needs a lot of work	flaw	0.7	-	own
needs some work	flaw	0.7	-	own
needs work	flaw	0.7	-	own
neglect	misfortune	0.7	-	own
neglectful	misfortune	0.7	-	own
neglects	misfortune	0.7	-	own
negligence of	misfortune	0.5	-	own
neither	lack	1	-	own
neither of	lack	0.7	-	own
nepotism	misfortune	0.5	-	own
nerve tingling	merit	1	-	own
nervous breakdown	misfortune	0.7	-	own
never	lack	1	-	own
never a dull	merit	0.5	-	own
never adds up	flaw	0.6	-	own
never amounts	flaw	0.6	-	own
never becomes	flaw	0.6	-	own
never boring	merit	0.5	-	own
never dull	merit	0.5	-	own
never finds	flaw	0.6	-	own
never gets	flaw	0.6	-	own
never mind then	past	1	-	own
never quite	past	1	-	own
never really	flaw	0.6	-	own
never rises	flaw	0.6	-	own
never seems to	flaw	0.6	-	own
nevertheless	lack	0.6	-	own
new address	inquiry	0.8	-	own
new car	fortune	0.5	-	own
new followers	fortune	0.4	-	own
new home	fortune	0.5	-	own
new house	fortune	0.5	-	own
new job	fortune	0.7	-	own
new kitten	fortune	0.5	-	own
new phone	fortune	0.5	-	own
new puppy	fortune	0.5	-	own
new shoes	fortune	0.5	-	own
newborn baby	fortune	0.4	-	own
next week is fine	inquiry	0.8	-	own
nice day	fortune	0.5	-	own
nice day out	fortune	0.5	-	own
nice dinner	fortune	0.5	-	own
nice evening	fortune	0.5	-	own
nice france	phrase.neutral	1	-	own
nice lunch	fortune	0.5	-	own
nice night	fortune	0.5	-	own
nice time	fortune	0.5	-	own
nice to hear	fortune	0.5	-	own
nice to hear from	fortune	0.5	-	own
nice to meet	fortune	0.4	-	own
nice to see	fortune	0.4	-	own
nice to see you	fortune	0.4	-	own
nice walk	fortune	0.5	-	own
nice weather	fortune	0.5	-	own
nice weekend	fortune	0.5	-	own
niggle	lack	0.6	-	own
niggles	lack	0.6	-	own
night out	fortune	0.4	-	own
nightmares	misfortune	1	-	own
nightmarish	misfortune	1	-	own
nighty night	fortune	0.4	-	own
nine times	toll	1	-	own
ninth	toll	1	-	own
nitpick	flaw	0.4	-	own
no	lack	0.7	-	own
no <identifier>	phrase.neutral	1	-	own
no <number>	phrase.neutral	1	-	own
no appetite	misfortune	0.7	-	own
no better	flaw	0.7	-	own
no chemistry	flaw	0.6	-	own
no depth	flaw	0.7	-	own
no excuse for	flaw	0.7	-	own
no fun	flaw	0.7	-	own
no fuss	merit	0.7	-	own
no good	flaw	0.7	-	own
no hard feelings but	past	0.6	-	own
no heart	flaw	0.6	-	own
no laughs	flaw	0.6	-	own
no life	flaw	0.6	-	own
no longer exists	past	1	-	own
no longer there	past	1	-	own
no matter now	past	1	-	own
no more than	past	1	-	own
no more than a	flaw	0.6	-	own
no need any more	past	1	-	own
no need anymore	past	1	-	own
no need now	past	1	-	own
no one	lack	1	-	own
no one's fault	phrase.neutral	1	-	own
no party	past	1	-	own
no plot	flaw	0.6	-	own
no point now	past	1	-	own
no point to	flaw	0.7	-	own
no real	flaw	0.6	-	own
no school	fortune	0.5	-	own
no sense of	flaw	0.6	-	own
no sleep	misfortune	0.7	-	own
no soul	flaw	0.7	-	own
no story	flaw	0.6	-	own
no substance	flaw	0.7	-	own
no surprises here	flaw	0.6	-	own
no use	flaw	0.7	-	own
no work	fortune	0.5	-	own
no worries mate	fortune	0.4	-	own
nobility	merit	0.7	-	own
noble	merit	0.7	-	own
nobody	lack	1	-	own
nobody's fault	phrase.neutral	1	-	own
nom	fortune	0.5	-	own
nom nom	fortune	0.5	-	own
nomnom	fortune	0.5	-	own
none	lack	1	-	own
nonetheless	lack	0.6	-	own
nonsense plot	flaw	0.6	-	own
nonsensical	flaw	1	-	own
noone	lack	1	-	own
nope	misfortune	0.4	-	own
nor	lack	1	-	own
not	lack	1	-	own
not a favor	demand	1	-	own
not a favour	demand	1	-	own
not a request	demand	1	-	own
not all that	flaw	0.7	-	own
not angry	past	1	-	own
not angry just	past	1	-	own
not as clever	flaw	0.6	-	own
not as funny	flaw	0.6	-	own
not as funny as	flaw	0.6	-	own
not as good	past	1	-	own
not as good as	past	1	-	own
not as good as the	flaw	0.6	-	own
not as interesting	flaw	0.6	-	own
not as it used	past	1	-	own
not as nice	past	1	-	own
not asking	demand	1	-	own
not asking for a favour	demand	1	-	own
not asking for the	demand	1	-	own
not boring	merit	0.5	-	own
not cheap	flaw	0.7	-	own
not enough	flaw	0.6	-	own
not especially	flaw	0.6	-	own
not feeling good	misfortune	0.7	-	own
not feeling great	misfortune	0.7	-	own
not feeling it	misfortune	0.7	-	own
not feeling well	misfortune	0.7	-	own
not for everyone	flaw	0.4	-	own
not for me	flaw	0.4	-	own
not funny	flaw	0.7	-	own
not her fault	phrase.neutral	1	-	own
not his fault	phrase.neutral	1	-	own
not how i remember	past	1	-	own
not how it used	past	1	-	own
not interesting	flaw	0.7	-	own
not intuitive	flaw	0.7	-	own
not like before	past	1	-	own
not like it used	past	1	-	own
not like last time	past	1	-	own
not much fun	flaw	0.7	-	own
not much good	flaw	0.7	-	own
not my bank any more	past	1	-	own
not my cup of tea	flaw	0.4	-	own
not my favorite	flaw	0.7	-	own
not my favourite	flaw	0.7	-	own
not my job to	demand	1	-	own
not my thing	flaw	0.4	-	own
not nearly	flaw	0.6	-	own
not nearly as	flaw	0.6	-	own
not nearly as good	flaw	0.6	-	own
not nearly enough	flaw	0.6	-	own
not needed any more	past	1	-	own
not needed anymore	past	1	-	own
not one	lack	0.7	-	own
not particularly	flaw	0.6	-	own
not quite enough	flaw	0.6	-	own
not quite right	flaw	0.7	-	own
not really funny	flaw	0.6	-	own
not really worth	flaw	0.6	-	own
not so great	flaw	0.7	-	own
not so much	lack	0.6	-	own
not special	flaw	0.7	-	own
not that great	flaw	0.7	-	own
not the best	flaw	0.7	-	own
not the company	past	1	-	own
not the company i	past	1	-	own
not the company it was	past	1	-	own
not the same	past	1	-	own
not the same company	past	1	-	own
not their fault	phrase.neutral	1	-	own
not used to	phrase.neutral	1	-	own
not user friendly	flaw	0.7	-	own
not very good	flaw	0.7	-	own
not well	misfortune	0.7	-	own
not what it	past	1	-	own
not worth a	flaw	1	-	own
not worth it any	past	1	-	own
not worth much	flaw	0.7	-	own
not worth reading	flaw	1	-	own
not worth seeing	flaw	1	-	own
not worth seeing in	flaw	0.6	-	own
not worth the	flaw	1	-	own
not worth watching	flaw	1	-	own
not worth your	flaw	1	-	own
not worth your time	flaw	0.6	-	own
not your fault	phrase.neutral	1	-	own
not your money	demand	1	-	own
not your property	demand	1	-	own
notable	merit	0.4	-	own
note perfect	merit	1.3	-	own
noteworthy	merit	0.4	-	own
nothing	lack	1	-	own
nothing but a	flaw	0.6	-	own
nothing great	flaw	0.7	-	own
nothing left	past	1	-	own
nothing left of	past	1	-	own
nothing more than	flaw	0.6	-	own
nothing new	flaw	0.7	-	own
nothing special	flaw	0.7	-	own
nothing spectacular	flaw	0.7	-	own
nothing to write home about	flaw	0.7	-	own
notice says	record	1	-	own
noticeable improvement	merit	0.4	-	own
now what	demand	1	-	own
nowhere	lack	1	-	own
nth	toll	1	-	own
nuance	merit	1	-	own
nuanced	merit	1	-	own
nuances	merit	1	-	own
nuclear	misfortune	0.4	-	own
numbing	flaw	0.6	-	own
numbingly	flaw	0.6	-	own
object to	misfortune	0.4	-	own
objected	misfortune	0.4	-	own
obliterated	misfortune	1	-	own
obnoxious	flaw	1	-	own
obnoxiously	flaw	1	-	own
obscure	flaw	0.7	-	own
obstacle	misfortune	0.7	-	own
obstacles	misfortune	0.7	-	own
odd choice	flaw	0.4	-	own
odious	flaw	1.3	-	own
of late	phrase.neutral	1	-	own
off putting	flaw	1	-	own
off work	fortune	0.5	-	own
offbeat	merit	0.7	-	own
offensive	flaw	0.6	-	own
offputting	flaw	1	-	own
oh well then	past	1	-	own
oh yeah	fortune	1	-	own
oh yes	fortune	0.4	-	own
old days	past	1	-	own
old fashioned	flaw	0.4	-	own
old hat	flaw	0.4	-	own
om nom	fortune	0.5	-	own
ominous	misfortune	0.7	-	own
omnom	fortune	0.5	-	own
on cloud 9	fortune	1	-	own
on end	toll	1	-	own
on life support	misfortune	0.7	-	own
on paper	record	1	-	own
on the downside	lack	0.6	-	own
on the minus side	lack	0.6	-	own
on the other hand	lack	0.6	-	own
on the record	demand	1	-	own
on the website it	record	1	-	own
on top form	merit	0.5	-	own
on top of the world	fortune	1	-	own
on what grounds	demand	1	-	own
on whose authority	demand	1	-	own
on your app	record	1	-	own
on your end	demand	1	-	own
on your site	record	1	-	own
on your website	record	1	-	own
once again thank you	phrase.neutral	1	-	own
once again thanks	phrase.neutral	1	-	own
once upon a time	past	1	-	own
once was	past	1	-	own
one complaint	flaw	0.4	-	own
one dimensional	flaw	0.7	-	own
one last time	past	0.6	-	own
one niggle	lack	0.6	-	own
one note	flaw	0.7	-	own
one of the finest	merit	0.5	-	own
one of the greatest	merit	0.5	-	own
one question	inquiry	0.8	-	own
one quibble	lack	0.6	-	own
one sided	flaw	0.7	-	own
one snag	lack	0.6	-	own
one thing	lack	0.6	-	own
one thing though	lack	0.6	-	own
only	lack	0.7	-	own
only complaint	flaw	0.4	-	own
only downside	flaw	0.4	-	own
only drawback	flaw	0.4	-	own
only gripe	flaw	0.4	-	own
only issue	flaw	0.4	-	own
only problem	flaw	0.4	-	own
only snag	lack	0.6	-	own
only thing	lack	0.6	-	own
only thing i don't like	flaw	0.4	-	own
only wish	past	1	-	own
opening hours	inquiry	0.8	-	own
opening times	inquiry	0.8	-	own
openness	fortune	0.5	-	own
oppose	misfortune	0.4	-	own
opposed	misfortune	0.4	-	own
opposes	misfortune	0.4	-	own
opposition to	misfortune	0.4	-	own
oppressed	misfortune	1	-	own
oppression	misfortune	1	-	own
oppressive	misfortune	1	-	own
oppressors	misfortune	1	-	own
optimism	fortune	0.7	-	own
optimistically	fortune	0.7	-	own
or can	inquiry	0.8	-	own
or can i	inquiry	0.8	-	own
or do i	inquiry	0.8	-	own
or does	inquiry	0.8	-	own
or is it	inquiry	0.8	-	own
or only	inquiry	0.8	-	own
or should	inquiry	0.8	-	own
or will	inquiry	0.8	-	own
order no <number>	phrase.neutral	1	-	own
order number	inquiry	0.8	-	own
ordinary	flaw	0.4	-	own
originality	merit	0.7	-	own
orphaned	misfortune	1	-	own
oscar worthy	merit	1.3	-	own
other than that	lack	0.6	-	own
otherwise	lack	0.6	-	own
ouch	misfortune	0.4	-	own
our baby	fortune	0.4	-	own
out of focus	flaw	0.7	-	own
out of ideas	flaw	0.6	-	own
out of its depth	flaw	0.6	-	own
out of place	flaw	0.6	-	own
out of steam	flaw	0.6	-	own
out of this world	fortune	1	-	own
out with friends	fortune	0.4	-	own
outcast	misfortune	0.7	-	own
outmoded	flaw	0.7	-	own
outstays its	flaw	0.6	-	own
outstays its welcome	flaw	0.6	-	own
over a month	toll	1	-	own
over a week	toll	1	-	own
over an hour	toll	1	-	own
over before	past	1	-	own
over complicated	flaw	0.7	-	own
over hyped	flaw	0.7	-	own
over the top good	fortune	1	-	own
over the years	past	0.5	-	own
overacted	flaw	0.7	-	own
overacting	flaw	0.7	-	own
overblown	flaw	1	-	own
overcomplicated	flaw	0.7	-	own
overcooked	flaw	1	-	own
overcooked food	flaw	0.7	-	own
overdone	flaw	0.7	-	own
overflowing with charm	merit	0.5	-	own
overhyped	flaw	0.7	-	own
overkill	flaw	0.7	-	own
overlong	flaw	1	-	own
overly complicated	flaw	0.7	-	own
overly familiar	flaw	0.6	-	own
overly long	flaw	0.7	-	own
overly melodramatic	flaw	0.6	-	own
overly sentimental	flaw	0.6	-	own
overproduced	flaw	1	-	own
overslept	misfortune	0.7	-	own
overstated	flaw	0.7	-	own
overstays its welcome	flaw	0.6	-	own
overstretched	flaw	0.7	-	own
overstretched plot	flaw	0.6	-	own
overstuffed	flaw	1	-	own
overused	flaw	0.7	-	own
overwhelming pressure	misfortune	0.7	-	own
overwrought	flaw	1	-	own
owch	misfortune	0.4	-	own
owie	misfortune	0.4	-	own
own up	demand	1	-	own
oww	misfortune	0.4	-	own
packed with	merit	0.7	-	own
packed with action	merit	0.5	-	own
packed with laughs	merit	0.5	-	own
padded	flaw	0.6	-	own
paedophile	misfortune	1.3	-	own
page turner	merit	1	-	own
paid off	merit	0.7	-	own
pain in my	misfortune	0.7	-	own
pain killer	phrase.neutral	1	-	own
pain relief	phrase.neutral	1	-	own
painfully slow	flaw	0.7	-	own
painkillers	misfortune	0.7	-	own
painstakingly	merit	0.6	-	own
paint by numbers	flaw	0.6	-	own
paint dry	flaw	0.6	-	own
pale imitation	past	1	-	own
pampered	fortune	0.7	-	own
pampering	fortune	0.7	-	own
pandemic	misfortune	1	-	own
pandemonium	misfortune	0.7	-	own
panic attack	misfortune	0.7	-	own
paper thin	flaw	0.7	-	own
paradise	fortune	1	-	own
paralysed	misfortune	1	-	own
paralyzed	misfortune	1	-	own
paranoia	misfortune	0.7	-	own
paranoid	misfortune	0.7	-	own
partisan	flaw	0.7	-	own
party time	fortune	0.7	-	own
party tonight	fortune	0.4	-	own
partying	fortune	0.7	-	own
pass away	misfortune	0.7	-	own
passable at best	flaw	0.4	-	own
passed away	misfortune	0.7	-	own
passed my	fortune	0.7	-	own
passion	merit	0.7	-	own
passionate	merit	0.7	-	own
passionately	merit	0.7	-	own
patchy	flaw	0.7	-	own
pay day	fortune	0.5	-	own
pay rise	fortune	0.5	-	own
payday	fortune	0.5	-	own
pays off	merit	0.7	-	own
peace	fortune	0.7	-	own
peace of mind	fortune	1	-	own
peace process	fortune	0.5	-	own
peace talks	fortune	0.5	-	own
peaceful solution	fortune	0.5	-	own
peacefully	fortune	0.4	-	own
peacekeeping	fortune	0.5	-	own
pedophile	misfortune	1.3	-	own
peerless	merit	1.3	-	own
perceptive	merit	1	-	own
perfect day	fortune	1	-	own
perfect night	fortune	1	-	own
perfect weather	fortune	0.5	-	own
peril	misfortune	0.7	-	own
perilous	misfortune	0.7	-	own
perils	misfortune	0.7	-	own
perjury	misfortune	0.5	-	own
perpetrator	misfortune	0.7	-	own
perpetrators	misfortune	0.7	-	own
persecuted	misfortune	1	-	own
persecution	misfortune	1	-	own
perverse	misfortune	0.5	-	own
perversely	misfortune	0.5	-	own
perversion	misfortune	0.5	-	own
pessimism	misfortune	0.7	-	own
pessimistic	misfortune	0.7	-	own
philanthropic	fortune	0.7	-	own
phoney	flaw	0.7	-	own
phony	flaw	0.7	-	own
picnic	fortune	0.4	-	own
picturesque	fortune	0.7	-	own
piffle	flaw	0.6	-	own
pile of crap	flaw	1.3	-	own
pile of junk	flaw	1.3	-	own
pile of trash	flaw	1.3	-	own
pioneering	merit	0.7	-	own
pitch perfect	merit	1.3	-	own
pitiful excuse	flaw	1	-	own
pity	past	0.6	-	own
pity that	past	1	-	own
pixelated	flaw	0.7	-	own
plague	misfortune	1	-	own
plagued	flaw	1	-	own
plagued by	flaw	1	-	own
plain silly	flaw	0.6	-	own
plain stupid	flaw	0.6	-	own
plane crash	misfortune	0.7	-	own
plane crashed	misfortune	0.7	-	own
plausible	merit	0.7	-	own
play with	fortune	0.4	-	own
playful	merit	1	-	own
playfully	merit	1	-	own
playing with	fortune	0.4	-	own
pleasantly	merit	0.4	-	own
please add	inquiry	0.8	-	own
please advise	inquiry	0.8	-	own
please book	inquiry	0.8	-	own
please can you	inquiry	0.8	-	own
please change	inquiry	0.8	-	own
please confirm	inquiry	0.8	-	own
please could you	inquiry	0.8	-	own
please explain	demand	0.5	-	own
please find	inquiry	0.8	-	own
please let me know	inquiry	0.8	-	own
please note	inquiry	0.8	-	own
please remove	inquiry	0.8	-	own
please send	inquiry	0.8	-	own
please send me	inquiry	0.8	-	own
please update	inquiry	0.8	-	own
pleasing	merit	0.7	-	own
pleasingly	merit	0.7	-	own
pleasurable	merit	0.7	-	own
pleasures	merit	0.7	-	own
plight	misfortune	0.7	-	own
plight of	misfortune	0.5	-	own
plodding	flaw	1	-	own
plot holes	flaw	0.6	-	own
plush	merit	0.7	-	own
poetic	merit	1	-	own
poignancy	merit	1	-	own
poignant	merit	1	-	own
poignantly	merit	1	-	own
pointlessly	flaw	0.7	-	own
poison	misfortune	1	-	own
poisoned	misfortune	1	-	own
poisonous	misfortune	1	-	own
polished	merit	1	-	own
polluted	misfortune	1	-	own
polluting	misfortune	1	-	own
pollution	misfortune	1	-	own
pompous	flaw	1	-	own
ponderous	flaw	1	-	own
pool day	fortune	0.4	-	own
poor acting	flaw	0.6	-	own
poor battery	flaw	0.7	-	own
poor choice	flaw	0.7	-	own
poor design	flaw	0.7	-	own
poor dialogue	flaw	0.6	-	own
poor effort	flaw	0.7	-	own
poor excuse	flaw	1	-	own
poor form	flaw	0.7	-	own
poor man's	flaw	1	-	own
poor plot	flaw	0.6	-	own
poor script	flaw	0.6	-	own
poor show	flaw	0.7	-	own
poor taste	flaw	0.7	-	own
poor value	flaw	0.7	-	own
poor writing	flaw	0.6	-	own
poorest	flaw	1	-	own
poorly acted	flaw	1	-	own
poorly done	flaw	1	-	own
poorly executed	flaw	1	-	own
poorly run	flaw	1	-	own
poorly thought out	flaw	1	-	own
poorly trained	flaw	1	-	own
poorly written	flaw	1	-	own
poppycock	flaw	0.6	-	own
popular	merit	0.2	-	own
portable	merit	0.7	-	own
portrait of	merit	0.6	-	own
positive	merit	0.2	-	own
positive vibes	fortune	1	-	own
positivity	merit	0.4	-	own
possible to	inquiry	0.8	-	own
posturing	flaw	0.6	-	own
potent	merit	0.5	-	own
potential wasted	past	1	-	own
poverty	misfortune	1	-	own
powerful and	merit	0.5	-	own
powerful drama	merit	0.5	-	own
powerful film	merit	0.5	-	own
powerful performance	merit	0.5	-	own
powerfully	merit	0.4	-	own
powerless	misfortune	0.7	-	own
praise god	fortune	1	-	own
praise the lord	fortune	1	-	own
praiseworthy	merit	1	-	own
prayers for	fortune	0.5	-	own
praying for	fortune	0.5	-	own
preachy	flaw	1	-	own
precious	merit	0.7	-	own
predator	misfortune	0.7	-	own
predators	misfortune	0.7	-	own
predicament	misfortune	0.7	-	own
prehistoric	flaw	0.7	-	own
prejudice	misfortune	0.7	-	own
prejudiced	misfortune	0.7	-	own
prejudices	misfortune	0.7	-	own
prestigious	merit	0.4	-	own
pretend	flaw	0.7	-	own
pretension	flaw	1	-	own
pretentious	flaw	1	-	own
pretentiousness	flaw	1	-	own
prettiest	fortune	1	-	own
pretty boring	flaw	0.6	-	own
pretty cool	fortune	0.5	-	own
pretty dull	flaw	0.6	-	own
pretty funny	merit	0.5	-	own
pretty girl	fortune	0.7	-	own
pretty girls	fortune	0.5	-	own
pretty little	fortune	0.5	-	own
pretty stupid	flaw	0.6	-	own
pretty sweet	fortune	0.5	-	own
priceless	merit	0.7	-	own
pride parade	phrase.neutral	1	-	own
primitive	flaw	0.7	-	own
prison	misfortune	0.7	-	own
prisoner	misfortune	0.4	-	own
prisoners	misfortune	0.4	-	own
pristine	merit	0.7	-	own
privilege to	fortune	0.7	-	own
privileged	fortune	0.7	-	own
prize	fortune	0.7	-	own
prizes	fortune	0.7	-	own
problem is	lack	0.6	-	own
problem solver	phrase.neutral	1	-	own
problematic	flaw	0.4	-	own
product placement	flaw	0.6	-	own
productive	merit	0.4	-	own
profound	merit	1	-	own
profoundly moving	merit	1	-	own
progress	merit	0.4	-	own
progress on	fortune	0.5	-	own
progress toward	fortune	0.5	-	own
promise	record	1	-	own
promised	record	1	-	own
promising sign	fortune	0.5	-	own
promoted to	fortune	0.7	-	own
propaganda	misfortune	0.7	-	own
prosper	merit	0.4	-	own
prospering	merit	0.4	-	own
prosperity	fortune	0.7	-	own
prosperous	fortune	0.7	-	own
protected by	fortune	0.7	-	own
protest	misfortune	0.4	-	own
protesters	misfortune	0.4	-	own
protests	misfortune	0.4	-	own
proud of my	fortune	1	-	own
proudly	fortune	1	-	own
provocative	merit	0.7	-	own
prowess	merit	0.4	-	own
prudent	fortune	0.5	-	own
prudently	fortune	0.5	-	own
pseudo	flaw	0.6	-	own
psycho	misfortune	0.7	-	own
psychopath	misfortune	0.7	-	own
psychopaths	misfortune	0.7	-	own
public good	fortune	0.5	-	own
puerile	flaw	0.6	-	own
puke	misfortune	0.7	-	own
puked	misfortune	0.7	-	own
puking	misfortune	0.7	-	own
pulls you in	merit	0.5	-	own
pumped up	happiness	0.9	-	own
punched	misfortune	0.7	-	own
punching me	misfortune	0.7	-	own
punish	misfortune	0.7	-	own
punished	misfortune	0.7	-	own
punishing	flaw	0.7	-	own
punishment	misfortune	0.7	-	own
puppies	fortune	0.7	-	own
puppy	fortune	0.7	-	own
pure entertainment	merit	0.5	-	own
purge	misfortune	0.5	-	own
purges	misfortune	0.5	-	own
put a damper	past	1	-	own
put it away	past	1	-	own
put it in a drawer	past	1	-	own
put it in writing	demand	1	-	own
put me to sleep	flaw	0.6	-	own
put that in writing	demand	1	-	own
put you to sleep	flaw	0.6	-	own
puts you to sleep	flaw	0.6	-	own
quagmire	misfortune	0.7	-	own
quality build	merit	0.7	-	own
quality time	fortune	0.7	-	own
quandary	misfortune	0.5	-	own
quarrel	misfortune	0.7	-	own
quarrels	misfortune	0.7	-	own
question about	inquiry	0.8	-	own
question regarding	inquiry	0.8	-	own
quibble	flaw	0.4	-	own
quibbles	flaw	0.4	-	own
quick guide	phrase.neutral	1	-	own
quick start	phrase.neutral	1	-	own
quietly	merit	0.6	-	own
quietly moving	merit	0.6	-	own
quintessential	merit	1	-	own
quirky	merit	0.7	-	own
quoted	record	1	-	own
racism	misfortune	1	-	own
racist	misfortune	1	-	own
racists	misfortune	1	-	own
radiant	fortune	1	-	own
radicals	misfortune	0.5	-	own
radioactive	misfortune	1	-	own
rain	misfortune	0.2	-	own
rainbow	fortune	0.4	-	own
rainbows	fortune	0.4	-	own
raining	misfortune	0.2	-	own
rainy	misfortune	0.2	-	own
ramble	flaw	0.7	-	own
rambling	flaw	0.7	-	own
ran out of	flaw	0.6	-	own
ran out of steam	flaw	0.6	-	own
rape	misfortune	1.3	-	own
raped	misfortune	1.3	-	own
rapist	misfortune	1.3	-	own
rapists	misfortune	1.3	-	own
rarely seen	merit	0.7	-	own
rarity	merit	0.6	-	own
rash on my	misfortune	0.7	-	own
rather	past	0.5	-	own
rather disappointed	past	1	-	own
rather sad	past	1	-	own
rational	merit	0.5	-	own
rattles	flaw	0.7	-	own
rattly	flaw	0.7	-	own
raucous	merit	0.7	-	own
raunchy	flaw	0.7	-	own
raunchy fun	merit	0.7	-	own
ravaged	misfortune	0.5	-	own
ravages	misfortune	0.5	-	own
rave	merit	1	-	own
raved	merit	1	-	own
raving about	merit	1	-	own
ravishing	merit	1.3	-	own
raw and	merit	0.4	-	own
razor sharp	merit	0.5	-	own
reads	record	1	-	own
real classic	merit	0.5	-	own
real heart	merit	0.5	-	own
real treat	merit	1	-	own
realistic	merit	0.7	-	own
realistically	merit	0.7	-	own
really boring	flaw	0.6	-	own
really cool	fortune	0.5	-	own
really funny	merit	0.5	-	own
really stupid	flaw	0.6	-	own
really tired	misfortune	0.4	-	own
reasonable and	merit	0.5	-	own
rebound	fortune	0.5	-	own
rebounded	fortune	0.5	-	own
rebounds	fortune	0.5	-	own
receipt says	record	1	-	own
recession	misfortune	0.7	-	own
reckless	flaw	0.7	-	own
recklessly	flaw	0.7	-	own
recklessness	flaw	0.7	-	own
recklessness of	misfortune	0.5	-	own
reconciliation	fortune	0.7	-	own
recovered from	fortune	0.7	-	own
recycled plot	flaw	0.7	-	own
redemption	fortune	0.5	-	own
reduced to	misfortune	0.4	-	own
redundant	flaw	0.7	-	own
reference number	inquiry	0.8	-	own
refined	merit	0.7	-	own
reflective	merit	0.6	-	own
refreshed	merit	0.7	-	own
refreshing drink	fortune	0.7	-	own
refreshingly honest	merit	0.5	-	own
refugee	misfortune	0.4	-	own
refugees	misfortune	0.4	-	own
register for	inquiry	0.8	-	own
regretful	misfortune	0.7	-	own
rehash	flaw	0.7	-	own
rehashed	flaw	0.7	-	own
reheated	flaw	0.6	-	own
rejection	misfortune	0.7	-	own
rejuvenated	fortune	0.5	-	own
relax	fortune	0.4	-	own
relaxation	merit	0.7	-	own
relaxed	merit	0.7	-	own
relaxes	fortune	0.4	-	own
relaxing	merit	0.7	-	own
reliability	merit	0.7	-	own
remake of	flaw	0.6	-	own
remarkable achievement	merit	0.5	-	own
remarkable film	merit	0.5	-	own
remarkable performance	merit	0.5	-	own
remarkably good	merit	1.3	-	own
remorse	misfortune	0.7	-	own
renewal	fortune	0.5	-	own
renewed hope	fortune	0.5	-	own
renowned	merit	0.4	-	own
rent it	flaw	0.6	-	own
repellent	flaw	1	-	own
repression	misfortune	1	-	own
repressive	misfortune	1	-	own
reprisal	misfortune	0.5	-	own
repugnant	flaw	1.3	-	own
repulsed	flaw	1	-	own
reputable	merit	0.4	-	own
reschedule	inquiry	0.8	-	own
rescued	fortune	0.7	-	own
rescuer	fortune	0.7	-	own
rescuers	fortune	0.7	-	own
resent	misfortune	0.7	-	own
resentful	misfortune	0.7	-	own
resentment	misfortune	0.7	-	own
resents	misfortune	0.7	-	own
resist	misfortune	0.4	-	own
resonance	merit	1	-	own
resonant	merit	1	-	own
resonate	merit	0.6	-	own
resonates	merit	1	-	own
respect	contentment	0.3	-	own
respected	merit	0.2	-	own
respected and	fortune	0.7	-	own
respectful	merit	0.7	-	own
respectfully treated	merit	0.7	-	own
respects	fortune	0.7	-	own
responsibly	fortune	0.5	-	own
responsive screen	merit	0.7	-	own
rest in peace	misfortune	0.7	-	own
rested	fortune	0.4	-	own
restrained	merit	0.4	-	own
retaliation	misfortune	0.5	-	own
retread	flaw	0.7	-	own
return to form	merit	0.5	-	own
reunion	fortune	0.4	-	own
reunited	fortune	0.4	-	own
reveals	merit	0.7	-	own
revival	fortune	0.5	-	own
revive	fortune	0.5	-	own
revived	fortune	0.5	-	own
rewarded	fortune	0.7	-	own
rewarding	merit	1	-	own
rewarding experience	merit	0.5	-	own
rich and	merit	0.5	-	own
rich characters	merit	0.5	-	own
rich in	merit	0.5	-	own
richly	merit	1	-	own
richly detailed	merit	0.6	-	own
richly drawn	merit	0.6	-	own
rickety	flaw	0.7	-	own
riddled with	flaw	1	-	own
ridicule	misfortune	0.7	-	own
ridiculed	misfortune	0.7	-	own
ridiculously expensive	flaw	0.7	-	own
ridiculously overpriced	flaw	0.7	-	own
rigged	misfortune	0.5	-	own
rightly	fortune	0.5	-	own
riot	misfortune	0.7	-	own
rioting	misfortune	0.7	-	own
riots	misfortune	0.7	-	own
rip off of	flaw	0.7	-	own
rip roaring	merit	1	-	own
rise and shine	fortune	0.4	-	own
riveted	merit	1.3	-	own
riveting	merit	1.3	-	own
riveting performance	merit	0.6	-	own
road trip	fortune	0.7	-	own
robust	merit	0.7	-	own
rockin	fortune	1	-	own
rocking	fortune	1	-	own
roflmao	fortune	0.4	-	own
rollicking	merit	1	-	own
romance	merit	0.4	-	own
romantic	merit	0.4	-	own
romantic evening	fortune	0.7	-	own
room for improvement	flaw	0.7	-	own
rot	misfortune	0.7	-	own
rote	flaw	0.6	-	own
rotfl	fortune	0.4	-	own
rots	misfortune	0.7	-	own
rotting	misfortune	0.7	-	own
rough day	misfortune	0.4	-	own
rough estimate	phrase.neutral	1	-	own
rough week	misfortune	0.4	-	own
rousing	merit	1	-	own
rubbery	flaw	0.7	-	own
rubbish bag	phrase.neutral	1	-	own
rubbish bin	phrase.neutral	1	-	own
rubbish collection	phrase.neutral	1	-	own
rugged	merit	0.7	-	own
ruinous	flaw	1	-	own
ruins lives	misfortune	1	-	own
rule of law	fortune	0.5	-	own
run away from	flaw	1	-	own
run down	flaw	0.7	-	own
run of the mill	flaw	0.7	-	own
rundown	flaw	0.7	-	own
running on empty	flaw	0.6	-	own
runny nose	misfortune	0.7	-	own
runs out of	flaw	0.6	-	own
runs out of ideas	flaw	0.6	-	own
runs out of steam	flaw	0.6	-	own
runs perfectly	merit	0.7	-	own
rush hour	phrase.neutral	1	-	own
rushed	flaw	0.6	-	own
rushed to hospital	misfortune	0.7	-	own
ruthless	misfortune	1	-	own
ruthlessly	misfortune	1	-	own
sabotage	misfortune	1	-	own
sabotaged	misfortune	1	-	own
saccharine	flaw	1	-	own
sacked	misfortune	0.7	-	own
sad news	misfortune	0.7	-	own
sad that	past	1	-	own
sadistic	misfortune	1.3	-	own
safe and secure	fortune	0.7	-	own
safe and sound	fortune	0.7	-	own
safe home	fortune	0.7	-	own
safe travels	fortune	0.4	-	own
safely	fortune	0.4	-	own
safer	fortune	0.5	-	own
saint	fortune	0.7	-	own
saintly	fortune	0.7	-	own
saints	fortune	0.7	-	own
salutary	fortune	0.5	-	own
salute	fortune	0.5	-	own
salutes	fortune	0.5	-	own
same answer	toll	1	-	own
same error	toll	1	-	own
same form	toll	1	-	own
same issue	toll	1	-	own
same problem	toll	1	-	own
same story	toll	1	-	own
same thing	toll	1	-	own
sanctimonious	flaw	1	-	own
sane	merit	0.5	-	own
sappy	flaw	0.7	-	own
sarcastically	flaw	0.4	-	own
sat alone	past	1	-	own
sat in the	past	1	-	own
sat there	past	1	-	own
satire	merit	0.4	-	own
satirical	merit	0.4	-	own
savagely	misfortune	1	-	own
savagery	misfortune	1	-	own
save lives	fortune	0.5	-	own
save your money	flaw	0.6	-	own
save your time	flaw	0.6	-	own
save yourself the	flaw	0.6	-	own
saved for	past	1	-	own
saved lives	fortune	0.5	-	own
saved money	fortune	0.7	-	own
saved up	past	1	-	own
saved up for	past	1	-	own
saves lives	fortune	0.5	-	own
saves the film	merit	0.6	-	own
saves the movie	merit	0.6	-	own
saving grace	merit	0.6	-	own
saving lives	fortune	0.5	-	own
savior	fortune	0.7	-	own
saviour	fortune	0.7	-	own
savvy	merit	0.7	-	own
says	record	1	-	own
scandalously	misfortune	0.7	-	own
scandals	misfortune	0.7	-	own
scar	misfortune	0.4	-	own
scarce	misfortune	0.4	-	own
scarcely	flaw	0.6	-	own
scarcity	misfortune	0.4	-	own
scare	misfortune	0.4	-	own
scares	misfortune	0.4	-	own
scarred	misfortune	0.4	-	own
scars	misfortune	0.4	-	own
scene stealer	merit	0.6	-	own
scene stealing	merit	0.6	-	own
scenic	fortune	0.7	-	own
schlock	flaw	0.6	-	own
schlocky	flaw	0.6	-	own
schmaltzy	flaw	1	-	own
school sucks	misfortune	0.7	-	own
scorn	misfortune	0.7	-	own
scornful	misfortune	0.7	-	own
scourge	misfortune	0.5	-	own
scratchy	flaw	0.7	-	own
scream	misfortune	0.4	-	own
screaming	misfortune	0.4	-	own
screams	misfortune	0.4	-	own
screen says	record	1	-	own
scrumptious	merit	0.7	-	own
second to nobody	merit	1.3	-	own
see attached	inquiry	0.8	-	own
seedy	flaw	0.7	-	own
seems contrived	flaw	0.6	-	own
seems forced	flaw	0.6	-	own
seen it all before	flaw	0.4	-	own
seen it before	flaw	0.4	-	own
segregation	misfortune	0.7	-	own
self absorbed	flaw	1	-	own
self congratulatory	flaw	1	-	own
self important	flaw	1	-	own
self indulgent	flaw	1	-	own
self satisfied	flaw	0.7	-	own
selfless	fortune	0.7	-	own
selflessly	fortune	0.7	-	own
senseless	flaw	1	-	own
senseless violence	misfortune	0.5	-	own
sensible	merit	0.5	-	own
sensible approach	fortune	0.5	-	own
sensible policy	fortune	0.5	-	own
sensibly	merit	0.5	-	own
sensitive performance	merit	0.7	-	own
sensual	merit	0.4	-	own
sentenced	misfortune	0.7	-	own
sentimental	flaw	0.4	-	own
sentimentality	flaw	0.7	-	own
serene	merit	0.7	-	own
serenity	merit	0.7	-	own
serviceable	merit	0.4	-	own
set up	inquiry	0.8	-	own
setback	misfortune	0.7	-	own
setbacks	misfortune	0.7	-	own
seven times	toll	1	-	own
seventh	toll	1	-	own
sexism	misfortune	1	-	own
sexist	misfortune	1	-	own
sexy	merit	0.4	-	own
shabby	flaw	0.7	-	own
shadow of its former	past	1	-	own
shadow of itself	past	1	-	own
shaky	flaw	0.7	-	own
sham	flaw	0.7	-	own
shame and	misfortune	0.7	-	own
shameful record	misfortune	0.5	-	own
shameful silence	misfortune	0.5	-	own
shan't	past	0.6	-	own
shapeless	flaw	0.7	-	own
sharp and	merit	0.5	-	own
sharp images	merit	0.7	-	own
sharp picture	merit	0.7	-	own
sharp wit	merit	0.4	-	own
sharply	merit	0.5	-	own
sharply drawn	merit	0.6	-	own
she cried	past	1	-	own
she says	record	1	-	own
shines	merit	1	-	own
shittiest	flaw	1	-	own
shitty day	misfortune	0.4	-	own
shock absorber	phrase.neutral	1	-	own
shock absorbers	phrase.neutral	1	-	own
shoddily	flaw	1	-	own
shooter	misfortune	0.7	-	own
shooters	misfortune	0.7	-	own
shooting spree	misfortune	0.7	-	own
short lived	flaw	0.7	-	own
short on	flaw	0.6	-	own
short sighted	flaw	0.7	-	own
short sightedness	flaw	0.7	-	own
shortage	misfortune	0.4	-	own
shortages	misfortune	0.4	-	own
shortcoming	flaw	0.7	-	own
shortcomings	flaw	0.7	-	own
shortsighted	flaw	0.7	-	own
should have been better	flaw	0.6	-	own
should have bought	past	1	-	own
should have gone	past	1	-	own
should have listened	past	1	-	own
should have read	past	1	-	own
should have stayed	past	1	-	own
should i	inquiry	0.8	start	own
should it	inquiry	0.8	start	own
should we	inquiry	0.8	start	own
shouldn't	lack	0.7	-	own
shouldn't have believed	past	1	-	own
shouldn't have trusted	past	1	-	own
shouldn't you	demand	0.8	-	own
shouldnt	lack	0.7	-	own
shouting	misfortune	0.4	-	own
show stopping	merit	1.3	-	own
shows	record	1	-	own
shrewd	merit	0.7	-	own
shriek	misfortune	0.4	-	own
shrill	flaw	1	-	own
sick again	misfortune	0.7	-	own
sick bag	phrase.neutral	1	-	own
sick day	misfortune	0.4	-	own
sick day policy	phrase.neutral	1	-	own
sick kid	misfortune	0.7	-	own
sick leave	phrase.neutral	1	-	own
sick note	phrase.neutral	1	-	own
sick pay	phrase.neutral	1	-	own
sick to	misfortune	0.7	-	own
sick today	misfortune	0.7	-	own
sick with	misfortune	0.7	-	own
sickened	flaw	1	-	own
sickly sweet	flaw	1	-	own
siege	misfortune	0.5	-	own
sign said	record	1	-	own
sign up	inquiry	0.8	-	own
sign up for	inquiry	0.8	-	own
silky	merit	0.7	-	own
silliness	flaw	0.4	-	own
silly and	flaw	0.6	-	own
silly fun	merit	0.4	-	own
silly me	past	1	-	own
simpler	merit	0.5	-	own
simplicity	merit	0.7	-	own
simplistic	flaw	0.6	-	own
since	toll	0.6	-	own
sincerity	merit	0.7	-	own
sing	fortune	0.4	-	own
singing	fortune	0.4	-	own
singing along	fortune	0.7	-	own
sings	fortune	0.4	-	own
sinister	misfortune	1	-	own
sinks into	flaw	0.6	-	own
sinks under	flaw	0.6	-	own
sitcom	flaw	0.6	-	own
six times	toll	1	-	own
six weeks	toll	1	-	own
sixth	toll	1	-	own
skewed	flaw	0.6	-	own
skilful	merit	1	-	own
skilfully	merit	1	-	own
skill	merit	0.4	-	own
skillful	merit	1	-	own
skillfully	merit	1	-	own
skills	merit	0.2	-	own
skin deep	flaw	0.7	-	own
skip it	flaw	1	-	own
skip this	flaw	1	-	own
slapdash	flaw	1	-	own
slashed	misfortune	0.4	-	own
slaughter	misfortune	1.3	-	own
slaughtered	misfortune	1.3	-	own
slavery	misfortune	1.3	-	own
slay	fortune	1	-	own
slayed	fortune	1	-	own
slaying	fortune	1	-	own
sleep deprived	misfortune	0.7	-	own
sleep inducing	flaw	0.7	-	own
sleep tight	fortune	0.4	-	own
sleep well	fortune	0.4	-	own
sleepless nights	misfortune	0.7	-	own
sleepy	misfortune	0.4	-	own
sleepy town	flaw	0.7	-	own
slept through	misfortune	0.7	-	own
slight and	flaw	0.4	-	own
slipshod	flaw	1	-	own
slog	flaw	0.7	-	own
slovenly	flaw	1	-	own
slow and	flaw	0.7	-	own
slow as	flaw	0.7	-	own
slow burn	flaw	0.4	-	own
slow cooker	phrase.neutral	1	-	own
slow moving	flaw	0.4	-	own
slow paced	flaw	0.4	-	own
slow start	flaw	0.4	-	own
slur	misfortune	0.7	-	own
slurs	misfortune	0.7	-	own
sly	merit	0.7	-	own
slyly	merit	0.7	-	own
smart and	merit	0.5	-	own
smart yet	merit	0.6	-	own
smarter	merit	0.4	-	own
smartly	merit	0.7	-	own
smashed it	fortune	1	-	own
smells amazing	merit	0.7	-	own
smells great	merit	0.7	-	own
smelly and	flaw	0.7	-	own
smiling ear to ear	fortune	1	-	own
smirk	fortune	0.7	-	own
smug	flaw	0.7	-	own
smugness	flaw	0.7	-	own
snag	lack	0.6	-	own
snappy	merit	0.7	-	own
sneezing	misfortune	0.4	-	own
sniffles	misfortune	0.4	-	own
snooze	flaw	0.7	-	own
snooze fest	flaw	0.7	-	own
snoozefest	flaw	0.7	-	own
snore	flaw	0.6	-	own
snoring	flaw	0.6	-	own
snow day	fortune	0.5	-	own
snowstorm	misfortune	0.4	-	own
snuggle	fortune	0.7	-	own
snuggles	fortune	0.7	-	own
so adorable	fortune	0.5	-	own
so be it	past	1	-	own
so blessed	fortune	1	-	own
so boring	flaw	0.6	-	own
so cute	fortune	0.5	-	own
so depressed	misfortune	0.7	-	own
so depressing	misfortune	0.7	-	own
so dull	flaw	0.6	-	own
so easy	merit	0.7	-	own
so entertaining	merit	0.5	-	own
so funny	merit	0.5	-	own
so glad i	fortune	0.5	-	own
so glad that	fortune	0.5	-	own
so glad we	fortune	0.5	-	own
so glad you	fortune	0.5	-	own
so hyped	fortune	1	-	own
so i am supposed	demand	1	-	own
so i'm supposed	demand	1	-	own
so much fun	merit	0.4	-	own
so much pain	misfortune	0.7	-	own
so much potential	past	1	-	own
so much promise	past	1	-	own
so now i	demand	1	-	own
so now what	demand	1	-	own
so pretty	fortune	0.5	-	own
so proud	fortune	1	-	own
so sick	misfortune	0.4	-	own
so sick today	misfortune	0.7	-	own
so so	lack	0.6	-	own
so sorry for your	misfortune	0.7	-	own
so special	fortune	0.5	-	own
so stupid	flaw	0.6	-	own
so sweet	fortune	0.5	-	own
so tired	misfortune	0.4	-	own
so what am i	demand	1	-	own
so what if	flaw	0.6	-	own
so worth it	merit	0.7	-	own
soap opera	flaw	0.6	-	own
soapy	flaw	0.6	-	own
soaring	merit	1	-	own
soars	merit	1	-	own
sobbing	misfortune	0.7	-	own
sobs	misfortune	0.7	-	own
sociopath	misfortune	0.7	-	own
sociopaths	misfortune	0.7	-	own
soft and	merit	0.7	-	own
soggy	flaw	0.7	-	own
solid build	merit	0.7	-	own
solid entertainment	merit	0.5	-	own
solidarity	fortune	0.7	-	own
solidly	merit	0.7	-	own
some information	inquiry	0.8	-	own
something special	fortune	0.5	-	own
soon baby	fortune	0.4	-	own
soothing	merit	0.7	-	own
sophisticated	merit	1	-	own
sophistication	merit	1	-	own
sophomoric	flaw	0.6	-	own
sordid	flaw	1	-	own
sore	misfortune	0.4	-	own
sore throat	misfortune	0.7	-	own
sorry excuse	flaw	1	-	own
sorry for your	misfortune	0.7	-	own
sorry it	past	1	-	own
sorry that it	past	1	-	own
sorry to hear	misfortune	0.7	-	own
sorry to leave	past	1	-	own
sorry to lose	past	1	-	own
sorry to see	past	1	-	own
sought after	merit	0.4	-	own
soul crushing	flaw	1.3	-	own
soul destroying	flaw	1.3	-	own
soulful	merit	1	-	own
soulless	flaw	1	-	own
soulmate	fortune	1	-	own
sound policy	fortune	0.5	-	own
sounds amazing	merit	0.7	-	own
sour taste	past	1	-	own
soured	past	1	-	own
sours	past	1	-	own
spa day	fortune	0.7	-	own
spam	flaw	0.6	-	own
sparkles	merit	1	-	own
sparkling	merit	1	-	own
sparkling clean	merit	0.7	-	own
special day	fortune	0.5	-	own
special offer deal	fortune	0.4	-	own
special to me	fortune	0.5	-	own
spectacularly good	merit	1.3	-	own
speedier	merit	0.7	-	own
spellbinding	merit	1.3	-	own
spellbound	merit	1.3	-	own
spirited	merit	1	-	own
spite	misfortune	0.7	-	own
spiteful	misfortune	0.7	-	own
splendid performance	merit	0.5	-	own
splendidly	merit	1.3	-	own
spoils	past	1	-	own
spontaneity	merit	0.6	-	own
spotless	merit	0.7	-	own
spotlessly	merit	0.7	-	own
spotlessly clean	merit	0.7	-	own
sprained	misfortune	0.7	-	own
spring is	fortune	0.4	-	own
squabble	misfortune	0.7	-	own
squabbling	misfortune	0.7	-	own
squalid	flaw	1	-	own
squalor	flaw	1	-	own
squander	flaw	1	-	own
squandered	flaw	1	-	own
squandering	flaw	1	-	own
squanders	flaw	1	-	own
squeaky	flaw	0.7	-	own
squeal	fortune	1	-	own
squee	fortune	1	-	own
squeezed	misfortune	0.5	-	own
stabbed	misfortune	0.7	-	own
stabbing	misfortune	0.7	-	own
stagey	flaw	0.6	-	own
stagnant	misfortune	0.7	-	own
stagnating	misfortune	0.5	-	own
stagnation	misfortune	0.7	-	own
stagy	flaw	0.6	-	own
stale jokes	flaw	0.7	-	own
stalemate	misfortune	0.5	-	own
stalker	misfortune	0.7	-	own
stalking	misfortune	0.7	-	own
stand out	merit	1	-	own
stand up for	fortune	0.5	-	own
standing ovation	fortune	1	-	own
standoff	misfortune	0.5	-	own
standout	merit	1	-	own
stands out	merit	1	-	own
starting today	demand	1	-	own
starvation	misfortune	1	-	own
starve	misfortune	1	-	own
starved	misfortune	1	-	own
starving children	misfortune	0.7	-	own
stated	record	1	-	own
states	record	1	-	own
stay far away	flaw	1	-	own
stay positive	fortune	0.5	-	own
stay strong	fortune	0.5	-	own
stays with you	merit	0.5	-	own
steadfast	merit	0.7	-	own
steals every scene	merit	0.6	-	own
steals the movie	merit	0.6	-	own
steals the show	merit	0.6	-	own
steaming pile	flaw	1.3	-	own
stench	flaw	0.7	-	own
step forward	fortune	0.5	-	own
stereotype	flaw	0.7	-	own
stereotypes	flaw	0.7	-	own
stereotypical	flaw	0.7	-	own
sticks with you	merit	0.5	-	own
stiff and	flaw	0.7	-	own
still	lack	0.7	-	own
stillborn	misfortune	1	-	own
stilted	flaw	1	-	own
stink	flaw	0.7	-	own
stinker	flaw	1.3	-	own
stinking	flaw	0.7	-	own
stinky	flaw	0.7	-	own
stirring	merit	1	-	own
stock characters	flaw	0.4	-	own
stolen card report	phrase.neutral	1	-	own
stomach ache	misfortune	0.7	-	own
stomach churning	flaw	1.3	-	own
stomach hurts	misfortune	0.7	-	own
stomachache	misfortune	0.7	-	own
stone cold	flaw	0.7	-	own
stood in	past	1	-	own
stood there	past	1	-	own
stood up for	fortune	0.5	-	own
stopped asking	past	1	-	own
stopped believing	past	1	-	own
stopped calling	past	1	-	own
stopped counting	past	1	-	own
stopped hoping	past	1	-	own
stopped trying	past	1	-	own
stopped waiting	past	1	-	own
storm	misfortune	0.2	-	own
storms	misfortune	0.2	-	own
stormy	misfortune	0.4	-	own
straight days	toll	1	-	own
straight to video	flaw	0.6	-	own
straightforward	merit	0.7	-	own
strained	flaw	0.4	-	own
strained humor	flaw	0.6	-	own
straining	flaw	0.6	-	own
strains for	flaw	0.6	-	own
strains to	flaw	0.6	-	own
strange choice	flaw	0.4	-	own
strength	fortune	0.4	-	own
stressed and	misfortune	0.7	-	own
stresses	misfortune	0.7	-	own
stretched out	flaw	0.6	-	own
stretched thin	flaw	0.6	-	own
strife	misfortune	0.7	-	own
strike action	misfortune	0.4	-	own
strikingly	merit	1	-	own
strikingly original	merit	0.6	-	own
stroke victim	misfortune	1	-	own
strong and	fortune	0.4	-	own
strong and silent	merit	0.5	-	own
strong case	merit	0.5	-	own
strong cast	merit	0.4	-	own
strong cast and	merit	0.5	-	own
strong enough	merit	0.5	-	own
strong performance	merit	0.4	-	own
strong performances	merit	0.4	-	own
strong script	merit	0.4	-	own
strong sense	merit	0.5	-	own
strong stuff	merit	0.5	-	own
stronger than	fortune	0.4	-	own
struggles to be	flaw	0.6	-	own
stuck at home	misfortune	0.7	-	own
stuck at work	misfortune	0.7	-	own
stuck here	misfortune	0.7	-	own
stuck in traffic	misfortune	0.4	-	own
stuck inside	misfortune	0.7	-	own
stuck with	misfortune	0.7	-	own
stuffy	flaw	0.7	-	own
stuffy nose	misfortune	0.7	-	own
stunning photography	merit	0.5	-	own
stunning views	fortune	0.7	-	own
stunning visuals	merit	0.5	-	own
stunningly	merit	1	-	own
stupefying	flaw	0.6	-	own
stupefyingly	flaw	0.6	-	own
stupendous	merit	1.3	-	own
stupid and	flaw	0.6	-	own
stupid idea	flaw	0.7	-	own
stupid movie	flaw	0.6	-	own
stupidest	flaw	1	-	own
stupidity	flaw	1	-	own
sturdily	merit	0.7	-	own
stylised	merit	0.4	-	own
stylishly	merit	0.4	-	own
stylized	merit	0.4	-	own
sublime	merit	1.3	-	own
substance	merit	0.4	-	own
subtle	merit	0.7	-	own
subtlety	merit	0.7	-	own
subtly	merit	0.7	-	own
succeed	merit	0.7	-	own
succeeded	merit	0.7	-	own
succeeding	fortune	0.7	-	own
succeeds	merit	0.7	-	own
success of	fortune	0.5	-	own
successes	fortune	0.7	-	own
successes of	fortune	0.5	-	own
succinct	merit	0.7	-	own
such a waste	flaw	1	-	own
such is life	past	1	-	own
such promise	past	1	-	own
sucks you in	merit	0.5	-	own
sucky	misfortune	0.4	-	own
suffering of	misfortune	0.5	-	own
suffers from	flaw	1	-	own
suicide bomber	misfortune	1	-	own
suicide bombing	misfortune	1	-	own
sulk	misfortune	0.4	-	own
sulking	misfortune	0.4	-	own
sullen	flaw	0.4	-	own
summer time	fortune	0.4	-	own
summertime	fortune	0.4	-	own
sumptuous	merit	1	-	own
sunburn	misfortune	0.7	-	own
sunburned	misfortune	0.7	-	own
sunburnt	misfortune	0.7	-	own
sunny	fortune	0.7	-	own
sunny day	fortune	0.7	-	own
sunshine	fortune	0.7	-	own
super cool	fortune	0.5	-	own
super easy	merit	0.7	-	own
super fun	merit	0.4	-	own
superb acting	merit	0.5	-	own
superb performance	merit	0.5	-	own
superb performances	merit	0.5	-	own
superbly	merit	1.3	-	own
superficial	flaw	0.7	-	own
superficiality	flaw	0.7	-	own
superior quality	merit	1	-	own
superlative	merit	1.3	-	own
support you	fortune	0.4	-	own
supporting you	fortune	0.4	-	own
supportive	fortune	0.4	-	own
suppose	past	0.6	-	own
supposed	record	1	-	own
suppress	misfortune	0.4	-	own
suppressed	misfortune	0.4	-	own
supreme	merit	1	-	own
surprise party	fortune	0.4	-	own
surprisingly effective	merit	0.5	-	own
surprisingly funny	merit	0.5	-	own
surprisingly moving	merit	0.5	-	own
surprisingly sweet	merit	0.5	-	own
suspect	flaw	0.4	-	own
suspenseful	merit	1	-	own
sweeping	merit	0.6	-	own
sweeping epic	merit	0.6	-	own
sweeps you	merit	0.5	-	own
sweet and	merit	0.5	-	own
sweet as	fortune	0.5	-	own
sweet deal	fortune	0.5	-	own
sweet dreams	fortune	0.4	-	own
sweet film	merit	0.5	-	own
sweet movie	merit	0.5	-	own
sweet natured	merit	0.5	-	own
sweet ride	fortune	0.5	-	own
sweet yet	merit	0.6	-	own
sweetest	fortune	1	-	own
sweetheart	fortune	0.7	-	own
sweetie	fortune	0.7	-	own
sweetie pie	fortune	0.4	-	own
swollen	misfortune	0.7	-	own
syrupy	flaw	0.7	-	own
tackier	flaw	0.7	-	own
take care	fortune	0.5	-	own
take note	demand	1	-	own
take responsibility	demand	1	-	own
taken to hospital	misfortune	0.7	-	own
taken too soon	misfortune	0.7	-	own
talent	merit	0.4	-	own
talented	merit	0.4	-	own
talentless	flaw	0.6	-	own
talents	merit	0.4	-	own
tanked	flaw	1	-	own
tasteful	merit	0.7	-	own
tastefully	merit	0.7	-	own
tasteless	flaw	1	-	own
tasteless food	flaw	0.7	-	own
tastelessly	flaw	1	-	own
tastes amazing	merit	0.7	-	own
tastes great	merit	0.7	-	own
taut	merit	1	-	own
tawdry	flaw	1	-	own
tax hike	misfortune	0.4	-	own
tax increase	misfortune	0.4	-	own
taxes	misfortune	0.4	-	own
taxpayers money	demand	1	-	own
tediously	flaw	1	-	own
tedium	flaw	1	-	own
tehe	fortune	0.4	-	own
tell me again	demand	1	-	own
tell me more	inquiry	0.8	-	own
tell me where	demand	1	-	own
tell me why	demand	0.5	-	own
tell the truth	demand	1	-	own
ten times	toll	1	-	own
tender	merit	1	-	own
tenderly	merit	1	-	own
tenderness	merit	1	-	own
tensely	flaw	0.4	-	own
tenth	toll	1	-	own
tepid	flaw	1	-	own
terrible acting	flaw	0.6	-	own
terrible battery	flaw	0.7	-	own
terrible day	misfortune	0.4	-	own
terrible film	flaw	0.6	-	own
terrible idea	flaw	0.7	-	own
terrible movie	flaw	0.6	-	own
terrible news	misfortune	0.7	-	own
terrible script	flaw	0.6	-	own
terrible writing	flaw	0.6	-	own
terrific cast	merit	0.5	-	own
terrific performance	merit	0.5	-	own
terrific performances	merit	0.5	-	own
terror	misfortune	1	-	own
terrorised	misfortune	1	-	own
terrorising	misfortune	0.7	-	own
terrorism	misfortune	1.3	-	own
terrorist	misfortune	1.3	-	own
terrorists	misfortune	1.3	-	own
terrorize	misfortune	0.7	-	own
terrorized	misfortune	1	-	own
testament to	merit	0.6	-	own
textured	merit	0.7	-	own
tgif	fortune	0.7	-	own
thank the lord	fortune	1	-	own
thanks for following	fortune	0.4	-	own
thanks for the follow	fortune	0.4	-	own
that is not a	demand	1	-	own
that is not an	demand	1	-	own
that is not an answer	demand	1	-	own
that is not how	demand	1	-	own
that is not my	demand	1	-	own
that is not what	demand	1	-	own
that is that	past	1	-	own
that said	lack	0.6	-	own
that says	record	1	-	own
that was all	past	1	-	own
that's life	past	1	-	own
that's not a	demand	1	-	own
that's not an	demand	1	-	own
that's not an answer	demand	1	-	own
that's not how	demand	1	-	own
that's not my	demand	1	-	own
that's not what	demand	1	-	own
that's on you	demand	1	-	own
that's that	past	1	-	own
the advert	record	1	-	own
the bad	lack	0.6	-	own
the brochure	record	1	-	own
the catch	lack	0.6	-	own
the chatbot	record	1	-	own
the colleague	record	1	-	own
the company i knew	past	1	-	own
the issue is	lack	0.6	-	own
the last one	past	0.6	-	own
the last time	past	0.6	-	own
the leaflet	record	1	-	own
the less good	lack	0.6	-	own
the minus	lack	0.6	-	own
the only thing	lack	0.6	-	own
the problem is	lack	0.6	-	own
the small print	record	1	-	own
the thing is	lack	0.6	-	own
the trouble is	lack	0.6	-	own
the truth	demand	1	-	own
the whole day	toll	1	-	own
the wrong pin	phrase.neutral	1	-	own
thefts	misfortune	0.7	-	own
there it is	past	1	-	own
they say that	record	1	-	own
they wrote	record	1	-	own
thin on	flaw	0.6	-	own
thin plot	flaw	0.4	-	own
thin script	flaw	0.6	-	own
thin story	flaw	0.6	-	own
thing is	lack	0.6	-	own
thinking about buying	inquiry	0.8	-	own
thinking of buying	inquiry	0.8	-	own
thinking of you	fortune	0.5	-	own
third rate	flaw	1	-	own
this day sucks	misfortune	0.7	-	own
this is on you	demand	1	-	own
tho	lack	0.6	-	own
thoroughly enjoyable	merit	0.7	-	own
thoroughly entertaining	merit	0.5	-	own
those days	past	1	-	own
though	lack	0.6	-	own
thought it	past	0.45	-	own
thought provoking	merit	1	-	own
thought this	past	1	-	own
thought you	past	1	-	own
thoughtful and	merit	0.5	-	own
thoughtful approach	fortune	0.5	-	own
thoughtfully	fortune	0.5	-	own
thoughtless	flaw	0.7	-	own
thoughtlessly	flaw	0.7	-	own
thoughts and prayers	fortune	0.5	-	own
threadbare	flaw	1	-	own
threat	misfortune	0.7	-	own
threats	misfortune	0.7	-	own
three dimensional	merit	0.7	-	own
three months	toll	1	-	own
three times	toll	1	-	own
three weeks	toll	1	-	own
threw it away	past	1	-	own
threw up	misfortune	0.7	-	own
thrice	toll	1	-	own
thrills	merit	0.7	-	own
thrive	merit	0.4	-	own
thrives	merit	0.5	-	own
thriving	merit	0.4	-	own
thriving on	fortune	0.7	-	own
throwing up	misfortune	0.7	-	own
thug	misfortune	0.4	-	own
thunderstorm	misfortune	0.4	-	own
ticket says	record	1	-	own
tidy	merit	0.7	-	own
timeless	merit	0.7	-	own
timely	merit	0.7	-	own
times	toll	0.6	-	own
tinny	flaw	0.7	-	own
tired and	misfortune	0.4	-	own
tired now	past	1	-	own
to confirm	inquiry	0.8	-	own
to nice	phrase.neutral	1	-	own
toast to	fortune	0.4	-	own
today sucked	misfortune	0.7	-	own
today sucks	misfortune	0.7	-	own
together again	fortune	0.4	-	own
togetherness	fortune	0.7	-	own
toilet humor	flaw	0.6	-	own
toilet humour	flaw	0.6	-	own
told	record	1	-	own
tolerable at best	flaw	0.4	-	own
tomorrow is fine	inquiry	0.8	-	own
tomorrow yay	happiness	0.9	-	own
tone deaf	flaw	0.7	-	own
too bad the	flaw	0.6	-	own
too bitter	flaw	0.7	-	own
too boring	flaw	0.6	-	own
too bright	flaw	0.7	-	own
too bulky	flaw	0.7	-	own
too clever by half	flaw	0.6	-	own
too clever for	flaw	0.6	-	own
too cold	flaw	0.7	-	own
too complex	flaw	0.7	-	own
too confusing	flaw	0.7	-	own
too cute	fortune	0.5	-	own
too cute for	flaw	0.6	-	own
too dark	flaw	0.7	-	own
too dim	flaw	0.7	-	own
too dry	flaw	0.7	-	own
too dull	flaw	0.6	-	own
too earnest	flaw	0.6	-	own
too familiar	flaw	0.6	-	own
too few	flaw	0.7	-	own
too heavy	flaw	0.7	-	own
too hot	flaw	0.7	-	own
too late for	past	1	-	own
too little	past	1	-	own
too long and	flaw	0.6	-	own
too long by	flaw	0.6	-	own
too many ads	flaw	0.7	-	own
too many bugs	flaw	0.7	-	own
too many characters	flaw	0.6	-	own
too many ideas	flaw	0.6	-	own
too many issues	flaw	0.7	-	own
too many problems	flaw	0.7	-	own
too much money	flaw	0.7	-	own
too much of	flaw	0.6	-	own
too much talk	flaw	0.6	-	own
too much time	flaw	0.7	-	own
too much to ask	demand	1	-	own
too noisy	flaw	0.7	-	own
too obvious	flaw	0.6	-	own
too often feels	flaw	0.6	-	own
too predictable	flaw	0.6	-	own
too salty	flaw	0.7	-	own
too silly	flaw	0.6	-	own
too slick	flaw	0.6	-	own
too slight	flaw	0.6	-	own
too sweet	flaw	0.7	-	own
too tame	flaw	0.6	-	own
too thin	flaw	0.7	-	own
too thin to	flaw	0.6	-	own
too tired	misfortune	0.4	-	own
too weak	flaw	0.7	-	own
took the fun	past	1	-	own
took the joy	past	1	-	own
took the shine	past	1	-	own
toothache	misfortune	0.7	-	own
top class	merit	1	-	own
top form	merit	0.5	-	own
top ten	merit	0.5	-	own
torment	misfortune	1	-	own
tormented	misfortune	1	-	own
tormenting	misfortune	1	-	own
tornado	misfortune	0.7	-	own
torture of	misfortune	1.3	-	own
tortured	misfortune	1.3	-	own
total dud	flaw	1.3	-	own
total failure	flaw	1.3	-	own
total garbage	flaw	1.3	-	own
totalitarian	misfortune	1	-	own
totally agree	contentment	0.4	-	own
totally understand	lack	0.6	-	own
totally worth it	merit	0.7	-	own
touching	merit	1	-	own
touchingly	merit	1	-	own
tough as	flaw	0.7	-	own
tough day	misfortune	0.4	-	own
tough yet	merit	0.6	-	own
tour de force	merit	1.3	-	own
toxic	misfortune	1	-	own
traffic jam	misfortune	0.4	-	own
tragedies	misfortune	1	-	own
tragically	misfortune	1	-	own
train crash	misfortune	0.7	-	own
train wreck	flaw	1.3	-	own
trainwreck	flaw	1.3	-	own
traitor	misfortune	1	-	own
traitors	misfortune	1	-	own
tranquil	merit	0.7	-	own
transcend	merit	0.6	-	own
transcendent	merit	1.3	-	own
transcends	merit	1.3	-	own
transfer to	inquiry	0.8	-	own
transparency	fortune	0.5	-	own
trash bag	phrase.neutral	1	-	own
trash collection	phrase.neutral	1	-	own
trash folder	phrase.neutral	1	-	own
trashy	flaw	0.7	-	own
travesty	flaw	1.3	-	own
travesty of justice	misfortune	0.5	-	own
treacherous	misfortune	1	-	own
treachery	misfortune	1	-	own
treacly	flaw	1	-	own
treason	misfortune	1	-	own
treasure	merit	1	-	own
treasured	merit	0.7	-	own
treasures	merit	1	-	own
treat yourself	fortune	0.7	-	own
tremendous	merit	0.5	-	own
tribute	fortune	0.5	-	own
tributes	fortune	0.5	-	own
tried to be	flaw	0.6	-	own
tries and fails	flaw	0.6	-	own
tries hard but	flaw	0.6	-	own
tries to be	flaw	0.6	-	own
tries too hard	flaw	0.6	-	own
trifle	flaw	0.6	-	own
tripe	flaw	0.6	-	own
trite	flaw	1	-	own
triumph	merit	1.3	-	own
triumph of	fortune	0.5	-	own
triumphant	merit	1.3	-	own
triumphantly	merit	1.3	-	own
triumphs	merit	1.3	-	own
trivial	flaw	0.7	-	own
trivialises	flaw	0.7	-	own
trivializes	flaw	0.7	-	own
trophy	fortune	0.7	-	own
trouble free	phrase.neutral	1	-	own
trouble is	lack	0.6	-	own
trouble maker	misfortune	0.7	-	own
trouble with	misfortune	0.7	-	own
troubled	misfortune	0.7	-	own
troubling	misfortune	0.7	-	own
true classic	merit	0.5	-	own
truly funny	merit	0.5	-	own
trusted you	past	1	-	own
trustworthiness	fortune	0.7	-	own
trying too hard	flaw	0.6	-	own
tsunami	misfortune	0.7	-	own
tummy hurts	misfortune	0.7	-	own
tumor	misfortune	1	-	own
tumour	misfortune	1	-	own
turbulent	misfortune	0.5	-	own
turkey of a	flaw	1.3	-	own
turmoil	misfortune	0.7	-	own
tv movie	flaw	0.6	-	own
twaddle	flaw	0.6	-	own
twelfth	toll	1	-	own
twice	toll	1	-	own
twice now	toll	1	-	own
two dimensional	flaw	0.7	-	own
two hours of my	flaw	0.6	-	own
two months	toll	1	-	own
two weeks	toll	1	-	own
tyrannical	misfortune	1	-	own
tyranny	misfortune	1	-	own
tyrant	misfortune	1	-	own
tyrants	misfortune	1	-	own
ugliness	misfortune	0.4	-	own
uh oh	misfortune	0.4	-	own
umpteen	toll	1	-	own
umpteenth	toll	1	-	own
unambitious	flaw	0.4	-	own
unappealing	flaw	1	-	own
unappetising	flaw	1	-	own
unappetizing	flaw	1	-	own
unattractive	flaw	1	-	own
unbalanced	flaw	0.7	-	own
unbearable	flaw	1.3	-	own
unbearably	flaw	1.3	-	own
uncertain future	misfortune	0.5	-	own
uncertainty	misfortune	0.5	-	own
uncomfortably	flaw	0.7	-	own
uncompromising	merit	0.6	-	own
unconstitutional	misfortune	0.5	-	own
under performing	flaw	0.7	-	own
under the weather	misfortune	0.4	-	own
undercooked	flaw	0.7	-	own
undercooked plot	flaw	0.7	-	own
underdeveloped	flaw	0.7	-	own
undermine	misfortune	0.7	-	own
undermined	misfortune	0.7	-	own
undermines	misfortune	0.7	-	own
undermining	misfortune	0.7	-	own
underperform	flaw	0.7	-	own
underperforming	flaw	0.7	-	own
underperforms	flaw	0.7	-	own
understands	merit	0.6	-	own
understated	merit	0.7	-	own
underused	flaw	0.7	-	own
underwritten	flaw	0.7	-	own
undone by	flaw	0.6	-	own
unemployed	misfortune	0.7	-	own
unemployment	misfortune	0.7	-	own
unendurable	flaw	1.3	-	own
unengaging	flaw	1	-	own
uneven	flaw	0.7	-	own
unexciting	flaw	1	-	own
unexpectedly funny	merit	0.5	-	own
unexpectedly moving	merit	0.5	-	own
unflinching	merit	1	-	own
unfocused	flaw	0.7	-	own
unforgettable	merit	1.3	-	own
unforgettably	merit	0.6	-	own
unhygienic	flaw	1	-	own
unimaginative	flaw	1	-	own
uninspiring	flaw	1	-	own
unintelligible	flaw	1	-	own
uninteresting	flaw	1	-	own
unintuitive	flaw	0.7	-	own
uninvolving	flaw	1	-	own
uniquely	merit	0.7	-	own
united we	fortune	0.7	-	own
unity	fortune	0.7	-	own
unlawful	misfortune	0.5	-	own
unlikable	flaw	1	-	own
unlikeable	flaw	1	-	own
unlistenable	flaw	1	-	own
unlivable	flaw	1	-	own
unliveable	flaw	1	-	own
unlovable	flaw	1	-	own
unloved and	misfortune	0.7	-	own
unmissable	merit	1.3	-	own
unmitigated	flaw	1.3	-	own
unmitigated disaster	flaw	1.3	-	own
unnatural	flaw	0.7	-	own
unnecessary remake	flaw	0.6	-	own
unnerving and	merit	0.6	-	own
unoriginal	flaw	1	-	own
unpopular	flaw	0.6	-	own
unpopular with	misfortune	0.5	-	own
unravels	flaw	1	-	own
unreadable	flaw	1	-	own
unrealistic	flaw	0.7	-	own
unremarkable	flaw	0.7	-	own
unrest	misfortune	0.7	-	own
unrivaled	merit	1.3	-	own
unrivalled	merit	1.3	-	own
unsanitary	flaw	1	-	own
unseemly	flaw	0.6	-	own
unsettlingly	flaw	0.4	-	own
unspeakable	flaw	1.3	-	own
unspeakably	flaw	1.3	-	own
unstable	misfortune	0.5	-	own
unsubtle	flaw	0.7	-	own
unsurpassed	merit	1.3	-	own
unsympathetic	flaw	0.7	-	own
untalented	flaw	0.6	-	own
unwatchably	flaw	1	-	own
unwearable	flaw	1	-	own
unwieldy	flaw	0.7	-	own
unwind	fortune	0.7	-	own
unwise	misfortune	0.5	-	own
unwisely	misfortune	0.5	-	own
unworthy	flaw	0.6	-	own
up to dated	phrase.neutral	1	-	own
update my address	inquiry	0.8	-	own
update my details	inquiry	0.8	-	own
update my email	inquiry	0.8	-	own
upheaval	misfortune	0.7	-	own
uplift	merit	0.4	-	own
uplifted	merit	1	-	own
uplifting	merit	1	-	own
upstanding	merit	0.7	-	own
ur welcome	fortune	0.4	-	own
used to	past	1	-	own
used to be	past	1	-	own
used to being	phrase.neutral	1	-	own
used to having	phrase.neutral	1	-	own
used to it	phrase.neutral	1	-	own
used to that	phrase.neutral	1	-	own
used to working	phrase.neutral	1	-	own
useless and	flaw	0.7	-	own
useless feeling	misfortune	0.7	-	own
utter drivel	flaw	1.3	-	own
utter failure	flaw	1.3	-	own
utter garbage	flaw	1.3	-	own
utter rubbish	flaw	1.3	-	own
utter trash	flaw	1.3	-	own
utter waste	flaw	1	-	own
utterly devoid	flaw	1	-	own
vacay	fortune	0.7	-	own
vaccine	fortune	0.5	-	own
vaccines	fortune	0.5	-	own
vacuous	flaw	1	-	own
value for money	merit	0.7	-	own
vandalised	misfortune	1	-	own
vandalism	misfortune	1	-	own
vandalized	misfortune	1	-	own
vanity	flaw	0.6	-	own
vanity project	flaw	0.6	-	own
vapid	flaw	1	-	own
vengeance	misfortune	0.5	-	own
vengeful	misfortune	1	-	own
versatile	merit	0.7	-	own
very boring	flaw	0.6	-	own
very cool	fortune	0.5	-	own
very cute	fortune	0.5	-	own
very depressing	misfortune	0.7	-	own
very easy	merit	0.7	-	own
very enjoyable	merit	0.5	-	own
very entertaining	merit	0.5	-	own
very funny	merit	0.5	-	own
very moving	merit	1	-	own
very pretty	fortune	0.5	-	own
very proud	fortune	1	-	own
very special	fortune	0.5	-	own
very tired	misfortune	0.4	-	own
vibrant	merit	1	-	own
vicious	misfortune	1.3	-	own
viciously	misfortune	1.3	-	own
victim	misfortune	0.7	-	own
victimised	misfortune	1	-	own
victimized	misfortune	1	-	own
victims	misfortune	0.7	-	own
victims of	misfortune	0.5	-	own
victories	fortune	1	-	own
victorious	fortune	1	-	own
victory	fortune	1	-	own
victory for	fortune	0.5	-	own
vigilante	misfortune	0.5	-	own
vigor	merit	0.4	-	own
vigour	merit	0.4	-	own
villain	misfortune	0.4	-	own
villains	misfortune	0.4	-	own
violated	misfortune	0.5	-	own
violates	misfortune	0.5	-	own
violations	misfortune	0.5	-	own
violence	misfortune	1	-	own
violent	misfortune	1	-	own
violently	misfortune	1	-	own
virtuoso	merit	1.3	-	own
virus infection	misfortune	0.7	-	own
visceral	merit	1	-	own
visionaries	merit	1.3	-	own
visionary	merit	1.3	-	own
visual treat	merit	0.5	-	own
visually dazzling	merit	0.5	-	own
visually striking	merit	0.5	-	own
visually stunning	merit	0.5	-	own
vitality	merit	0.6	-	own
vivid	merit	1	-	own
vivid colors	merit	0.7	-	own
vivid colours	merit	0.7	-	own
vividly	merit	1	-	own
vividly drawn	merit	0.6	-	own
volatile	misfortune	0.5	-	own
volunteer	fortune	0.7	-	own
volunteers	fortune	0.7	-	own
vomit	misfortune	0.7	-	own
vomit inducing	flaw	1.3	-	own
vomited	misfortune	0.7	-	own
vomiting	misfortune	0.7	-	own
vulgar	flaw	1	-	own
vulgarity	flaw	1	-	own
w00t	fortune	0.5	-	own
wafer thin	flaw	0.7	-	own
wahoo	fortune	1	-	own
wait for it on	flaw	0.6	-	own
wait for the dvd	flaw	0.6	-	own
wait for the video	flaw	0.6	-	own
wait for video	flaw	0.6	-	own
waited in	past	1	-	own
walking on air	fortune	1	-	own
wannabe	flaw	0.7	-	own
wannabes	flaw	0.7	-	own
want more of	merit	0.5	-	own
want those hours back	flaw	0.6	-	own
want to know	inquiry	0.8	-	own
war	misfortune	0.7	-	own
war crimes	misfortune	1	-	own
warfare	misfortune	0.7	-	own
warlord	misfortune	0.5	-	own
warlords	misfortune	0.5	-	own
warm and sunny	fortune	0.5	-	own
warm hearted	merit	0.7	-	own
warm hearted comedy	merit	0.5	-	own
warm weather	fortune	0.4	-	own
warmed over	flaw	0.6	-	own
warmly	merit	0.7	-	own
warmth	merit	0.7	-	own
wars	misfortune	0.7	-	own
was fired	misfortune	0.7	-	own
was for her	past	0.6	-	own
was for his	past	0.6	-	own
was for my	past	0.6	-	own
was going to be	past	1	-	own
was hoping for	past	1	-	own
was meant for	past	0.6	-	own
was much better	past	1	-	own
was over	past	1	-	own
was so much better	past	1	-	own
was used to	phrase.neutral	1	-	own
was wondering	inquiry	0.8	-	own
washed out	flaw	0.7	-	own
wasn't	lack	1	-	own
wasn't as good	past	1	-	own
wasn't good	flaw	0.7	-	own
wasn't great	flaw	0.7	-	own
wasn't the best	flaw	0.7	-	own
wasn't the same	past	1	-	own
wasn't very good	flaw	0.7	-	own
wasn't what	past	1	-	own
wasnt	lack	1	-	own
wasnt good	flaw	0.7	-	own
wasnt great	flaw	0.7	-	own
waste bin	phrase.neutral	1	-	own
waste collection	phrase.neutral	1	-	own
waste of	flaw	1	-	own
waste of a good	flaw	0.6	-	own
waste of celluloid	flaw	0.6	-	own
waste of film	flaw	0.6	-	own
waste of talent	flaw	0.6	-	own
waste water	phrase.neutral	1	-	own
wasted cast	flaw	0.6	-	own
wasted on	flaw	0.6	-	own
wasted potential	past	1	-	own
wasted talent	flaw	0.6	-	own
wasteful	flaw	1	-	own
wastes	flaw	1	-	own
wasting	flaw	1	-	own
watchable	merit	0.4	-	own
watching paint dry	flaw	0.6	-	own
way cool	fortune	0.5	-	own
way overpriced	flaw	0.7	-	own
way to be	fortune	0.5	-	own
way too expensive	flaw	0.7	-	own
way too much	flaw	0.7	-	own
we are planning	inquiry	0.8	-	own
we are tired	past	1	-	own
we ate	past	1	-	own
we believed	past	1	-	own
we cried	past	1	-	own
we demand	demand	1	-	own
we expect	demand	1	-	own
we had hoped	past	1	-	own
we made do	past	1	-	own
we managed	past	1	-	own
we managed without	past	1	-	own
we miss	past	1	-	own
we no longer	past	1	-	own
we shan't	past	0.6	-	own
we should have	past	1	-	own
we thought	past	0.45	-	own
we trusted	past	1	-	own
we understand	lack	0.6	-	own
we used to	past	1	-	own
we waited	past	1	-	own
we want	demand	0.5	-	own
we want answers	demand	0.5	-	own
we won	fortune	1	-	own
we won't	past	0.6	-	own
we would like to	inquiry	0.8	-	own
we'd hoped	past	1	-	own
we'd like to	inquiry	0.8	-	own
we'd looked forward	past	1	-	own
we've stopped	past	1	-	own
weak acting	flaw	0.6	-	own
weak dialogue	flaw	0.6	-	own
weak ending	flaw	0.6	-	own
weak excuse	flaw	0.7	-	own
weak link	flaw	0.6	-	own
weak link in	flaw	0.6	-	own
weak plot	flaw	0.6	-	own
weak script	flaw	0.6	-	own
weak story	flaw	0.6	-	own
weaken	misfortune	0.7	-	own
weakened	misfortune	0.7	-	own
weakening	misfortune	0.7	-	own
weakens	misfortune	0.7	-	own
weaker	flaw	0.7	-	own
weakest	flaw	0.7	-	own
weakness	flaw	0.7	-	own
weaknesses	flaw	0.7	-	own
wealth	fortune	0.5	-	own
weapon	misfortune	0.4	-	own
weapons	misfortune	0.4	-	own
wearing thin	flaw	0.6	-	own
wearisome	flaw	1	-	own
wears out	flaw	0.7	-	own
wears out its	flaw	0.6	-	own
wears thin	flaw	0.6	-	own
weary	misfortune	0.7	-	own
wearying	flaw	1	-	own
wedded bliss	fortune	0.7	-	own
weee	fortune	1	-	own
week 2	toll	1	-	own
week 3	toll	1	-	own
week 4	toll	1	-	own
week four	toll	1	-	own
week three	toll	1	-	own
week two	toll	1	-	own
weekend plans	fortune	0.7	-	own
weeks	toll	1	-	own
weeks ago	toll	0.5	-	own
weeks later	toll	1	-	own
weep	misfortune	0.7	-	own
weeping	misfortune	0.7	-	own
weeps	misfortune	0.7	-	own
weighed down	flaw	0.6	-	own
weighed down by	flaw	0.6	-	own
weirdness	flaw	0.4	-	own
welcome aboard	fortune	0.5	-	own
welcome back	fortune	0.4	-	own
welcome change	fortune	0.5	-	own
welcome home	fortune	0.4	-	own
welcome news	fortune	0.5	-	own
welcome relief	fortune	0.5	-	own
welcome sign	fortune	0.5	-	own
welcome step	fortune	0.5	-	own
welcome to the	fortune	0.5	-	own
well balanced	merit	0.7	-	own
well built phone	merit	0.7	-	own
well crafted	merit	1	-	own
well deserved	merit	1	-	own
well deserved win	fortune	1	-	own
well directed	merit	1	-	own
well executed	merit	1	-	own
well known for	merit	0.5	-	own
well rested	fortune	0.7	-	own
well thought out	merit	1	-	own
well worth	merit	1	-	own
well worth it	merit	0.7	-	own
wellness	fortune	0.7	-	own
wept	misfortune	0.7	-	own
were going to	past	1	-	own
were looking forward	past	1	-	own
were so much better	past	1	-	own
weren't	lack	1	-	own
weren't as good	past	1	-	own
weren't good	flaw	0.7	-	own
weren't great	flaw	0.7	-	own
werent	lack	1	-	own
what about	inquiry	0.8	start	own
what am i paying	demand	1	-	own
what am i paying for	demand	1	-	own
what are the	inquiry	0.8	-	own
what are you doing about	demand	1	-	own
what are you going to do	demand	1	-	own
what are you gonna do	demand	1	-	own
what are you playing at	demand	1	-	own
what are your	inquiry	0.8	-	own
what became of	past	1	-	own
what card	inquiry	0.8	-	own
what do i	inquiry	0.8	-	own
what do i need	inquiry	0.8	-	own
what do you intend	demand	1	-	own
what do you plan	demand	1	-	own
what do you recommend	inquiry	0.8	-	own
what do you take	demand	0.8	-	own
what do you think	demand	1	-	own
what do you think i	demand	1	-	own
what documents	inquiry	0.8	-	own
what does	inquiry	0.8	start	own
what exactly am i	demand	1	-	own
what gave you	demand	1	-	own
what gives you	demand	1	-	own
what happened to you	past	1	-	own
what happens if	inquiry	0.8	-	own
what happens to	inquiry	0.8	-	own
what has become of	past	1	-	own
what have you become	past	1	-	own
what if	inquiry	0.8	-	own
what if i	inquiry	0.8	-	own
what is left	past	1	-	own
what is my	inquiry	0.8	-	own
what is the	inquiry	0.8	-	own
what is the meaning of	demand	0.8	-	own
what is the purpose of	demand	0.8	-	own
what is the use of	demand	0.8	-	own
what kind of card	inquiry	0.8	-	own
what makes you	demand	1	-	own
what might have been	flaw	0.6	-	own
what right	demand	1	-	own
what should i	inquiry	0.8	-	own
what size	inquiry	0.8	-	own
what time	inquiry	0.8	-	own
what time does	inquiry	0.8	-	own
what time is	inquiry	0.8	-	own
what will you do	demand	1	-	own
what would	inquiry	0.8	start	own
what would you recommend	inquiry	0.8	-	own
what's left	past	1	-	own
what's my	inquiry	0.8	-	own
what's the	inquiry	0.8	-	own
what's the meaning of	demand	0.8	-	own
what's the purpose of	demand	0.8	-	own
what's your	inquiry	0.8	-	own
whatever happened to	past	1	-	own
whatever you say	past	1	-	own
when are	inquiry	0.8	-	own
when can i	inquiry	0.8	-	own
when can we	inquiry	0.8	-	own
when do	inquiry	0.8	-	own
when do you	inquiry	0.8	-	own
when does	inquiry	0.8	-	own
when does the	inquiry	0.8	-	own
when is	inquiry	0.8	-	own
when is the	inquiry	0.8	-	own
when should i	inquiry	0.8	-	own
when will i	inquiry	0.8	-	own
when will the	inquiry	0.8	-	own
whenever you can	inquiry	0.8	-	own
where are	inquiry	0.8	-	own
where can i	inquiry	0.8	-	own
where can we	inquiry	0.8	-	own
where did it go	past	1	-	own
where do i	inquiry	0.8	-	own
where is my nearest	inquiry	0.8	-	own
where is the	inquiry	0.8	-	own
where is the customer	demand	0.8	-	own
where is the justice	demand	0.8	-	own
where is the service	demand	0.8	-	own
where should i	inquiry	0.8	-	own
where would i	inquiry	0.8	-	own
which do you	inquiry	0.8	-	own
which form	inquiry	0.8	-	own
which of	inquiry	0.8	-	own
which one	inquiry	0.8	-	own
which says	record	1	-	own
whimsical	merit	0.7	-	own
whimsy	merit	0.7	-	own
whine	misfortune	0.4	-	own
whining	misfortune	0.4	-	own
whiny	misfortune	0.4	-	own
who approved	demand	1	-	own
who authorised	demand	1	-	own
who authorized	demand	1	-	own
who can i	inquiry	0.8	-	own
who cares about	demand	0.8	-	own
who cares about the	flaw	0.6	-	own
who cares what	flaw	0.6	-	own
who decided	demand	1	-	own
who decides	demand	1	-	own
who do i	inquiry	0.8	-	own
who gave you	demand	1	-	own
who is going to pay	demand	1	-	own
who is in charge	demand	1	-	own
who is responsible	demand	1	-	own
who needs this	demand	0.8	-	own
who runs	demand	1	-	own
who should i	inquiry	0.8	-	own
who thought	demand	1	-	own
who told you	demand	1	-	own
who trained	demand	1	-	own
who will pay	demand	1	-	own
who wrote	demand	1	-	own
who's going to pay	demand	1	-	own
who's in charge	demand	1	-	own
who's responsible	demand	1	-	own
whole afternoon	toll	1	-	own
whole day	toll	1	-	own
whole month	toll	1	-	own
whole morning	toll	1	-	own
whole week	toll	1	-	own
whom do i	inquiry	0.8	-	own
whom should i	inquiry	0.8	-	own
whose fault	demand	0.8	-	own
whose idea	demand	0.8	-	own
why advertise	demand	1	-	own
why again	demand	0.8	-	own
why always	demand	0.8	-	own
why am i still	demand	0.8	-	own
why are there	demand	0.8	-	own
why are we still	demand	0.8	-	own
why are your	demand	0.8	-	own
why aren't they	demand	1	-	own
why aren't you	demand	0.8	-	own
why bother having	demand	1	-	own
why can nobody	demand	1	-	own
why can you	demand	0.8	-	own
why can't anyone	demand	1	-	own
why can't somebody	demand	1	-	own
why can't someone	demand	1	-	own
why can't this	demand	1	-	own
why can't you just	demand	1	-	own
why did no one	demand	1	-	own
why did nobody	demand	1	-	own
why didn't you	demand	0.8	-	own
why didnt you	demand	0.8	-	own
why do i even	demand	0.8	-	own
why do you even	demand	0.8	-	own
why do you guys	demand	0.8	-	own
why do you keep	demand	0.8	-	own
why do you people	demand	0.8	-	own
why do you still	demand	0.8	-	own
why does it say	demand	1	-	own
why does it take	demand	0.5	-	own
why does no one	demand	1	-	own
why does nobody	demand	1	-	own
why does your	demand	0.8	-	own
why doesn't anyone	demand	1	-	own
why doesn't it	demand	1	-	own
why doesn't your	demand	1	-	own
why don't they	demand	1	-	own
why don't you fix	demand	0.8	-	own
why don't you just	demand	0.8	-	own
why even	demand	1	-	own
why even have	demand	1	-	own
why even offer	demand	1	-	own
why has my	demand	0.8	-	own
why has no one	demand	1	-	own
why has nobody	demand	1	-	own
why has your	demand	0.8	-	own
why have you	demand	0.8	-	own
why haven't you	demand	0.8	-	own
why in the world	demand	1	-	own
why is it always	demand	1	-	own
why is it impossible	demand	0.8	-	own
why is it my	demand	1	-	own
why is it still	demand	0.8	-	own
why is it taking	demand	0.8	-	own
why is it that	demand	1	-	own
why is no one	demand	1	-	own
why is nobody	demand	1	-	own
why is nothing	demand	0.8	-	own
why is your	demand	0.8	-	own
why isn't your	demand	0.8	-	own
why must	demand	0.8	-	own
why must i	demand	1	-	own
why must we	demand	1	-	own
why not just	demand	1	-	own
why not say	demand	0.8	-	own
why not tell	demand	0.8	-	own
why on earth	demand	1	-	own
why only	demand	0.8	-	own
why promise	demand	1	-	own
why should anyone	demand	0.8	-	own
why should we	demand	1	-	own
why wasn't i	demand	0.8	-	own
why weren't we	demand	0.8	-	own
why won't they	demand	1	-	own
why won't your	demand	0.8	-	own
why would anyone	demand	1	-	own
wickedly funny	merit	0.5	-	own
widowed	misfortune	1	-	own
wildfire	misfortune	0.7	-	own
wildfires	misfortune	0.7	-	own
wildly entertaining	merit	0.5	-	own
will i	inquiry	0.8	start	own
will it	inquiry	0.8	start	own
will my	inquiry	0.8	start	own
will not be	past	0.6	-	own
will the	inquiry	0.8	start	own
will there be	inquiry	0.8	-	own
will you	inquiry	0.8	-	own
win a	fortune	0.4	-	own
winning performance	merit	1	-	own
wisdom	merit	1	-	own
wise	merit	1	-	own
wise decision	fortune	0.5	-	own
wise policy	fortune	0.5	-	own
wisely	merit	1	-	own
wish i had	past	1	-	own
wish i hadn't	past	1	-	own
wish it had	past	1	-	own
wish it was	past	1	-	own
wish it were	past	1	-	own
wish we had	past	1	-	own
wish we hadn't	past	1	-	own
wish you well	fortune	0.7	-	own
wishing you a	fortune	0.7	-	own
wishing you all the best	fortune	0.7	-	own
wit	merit	1	-	own
with a heavy heart	past	1	-	own
without	lack	1	-	own
without a cake	past	1	-	own
without a hitch	merit	0.7	-	own
without a problem	merit	0.7	-	own
without any issues	merit	0.7	-	own
without any problems	merit	0.7	-	own
without issue	merit	0.7	-	own
witless	flaw	1	-	own
wittiest	merit	1	-	own
wittily	merit	1	-	own
witty	merit	1	-	own
wobbly	flaw	0.7	-	own
woe	misfortune	0.7	-	own
woes	misfortune	0.7	-	own
woke up late	misfortune	0.7	-	own
won	fortune	0.4	-	own
won the	fortune	1	-	own
won't	lack	1	-	own
won't ask again	past	1	-	own
won't be	past	0.6	-	own
won't last	flaw	0.7	-	own
won't make that mistake	past	1	-	own
won't try again	past	1	-	own
wonder of	fortune	0.7	-	own
wonderful day	fortune	1	-	own
wonderful evening	fortune	1	-	own
wonderful performance	merit	0.5	-	own
wonderful performances	merit	0.5	-	own
wonderful time	fortune	1	-	own
wondering if	inquiry	0.8	-	own
wondering whether	inquiry	0.8	-	own
wondrous	merit	1.3	-	own
wont	lack	1	-	own
wont last	flaw	0.7	-	own
woo	fortune	1	-	own
wooden acting	flaw	1	-	own
woohooo	fortune	1	-	own
wooo	fortune	1	-	own
woot woot	fortune	0.5	-	own
wordy	flaw	0.4	-	own
wore thin	flaw	0.6	-	own
work sucks	misfortune	0.7	-	own
worked a treat	merit	0.7	-	own
worked like a charm	merit	0.7	-	own
worked perfectly	merit	0.7	-	own
works a treat	merit	0.7	-	own
works fine	merit	0.7	-	own
works flawlessly	merit	0.7	-	own
works wonders	merit	0.7	-	own
world sucks	misfortune	0.7	-	own
world's best	fortune	1	-	own
worn down	flaw	0.7	-	own
worry free	phrase.neutral	1	-	own
worsen	misfortune	0.7	-	own
worsened	misfortune	0.7	-	own
worsening	misfortune	0.7	-	own
worsens	misfortune	0.7	-	own
worst app	flaw	1.3	-	own
worst book	flaw	1.3	-	own
worst day	misfortune	0.4	-	own
worst ever made	flaw	1.3	-	own
worst film	flaw	1.3	-	own
worst food	flaw	1.3	-	own
worst hotel	flaw	1.3	-	own
worst movie	flaw	1.3	-	own
worst night	misfortune	0.4	-	own
worst phone	flaw	1.3	-	own
worst place	flaw	1.3	-	own
worst purchase	flaw	1.3	-	own
worst restaurant	flaw	1.3	-	own
worst thing	flaw	1.3	-	own
worst week	misfortune	0.4	-	own
worth a	merit	0.5	-	own
worth a look	merit	0.5	-	own
worth a try	merit	0.5	-	own
worth buying	merit	0.5	-	own
worth checking	merit	0.5	-	own
worth checking out	merit	0.5	-	own
worth every cent	merit	1	-	own
worth getting	merit	0.5	-	own
worth having	merit	0.5	-	own
worth it if	merit	0.5	-	own
worth reading	merit	1	-	own
worth reading about	merit	0.5	-	own
worth seeing	merit	1	-	own
worth the effort	merit	1	-	own
worth the read	merit	0.5	-	own
worth the trip	merit	1	-	own
worth the watch	merit	0.5	-	own
worth watching	merit	1	-	own
worthlessness	misfortune	0.7	-	own
worthy	merit	0.7	-	own
worthy cause	fortune	0.5	-	own
worthy goal	fortune	0.5	-	own
would be better	flaw	0.6	-	own
would be better off	flaw	0.6	-	own
would have been	past	1	-	own
would have liked	past	1	-	own
would have loved	past	1	-	own
would have worked better	flaw	0.6	-	own
would i	inquiry	0.8	start	own
would it	inquiry	0.8	start	own
would it be	inquiry	0.8	start	own
would it be possible	inquiry	0.8	-	own
would like to know	inquiry	0.8	-	own
would you be able	inquiry	0.8	-	own
would you care to	demand	1	-	own
would've been	past	1	-	own
would've liked	past	1	-	own
wouldn't	lack	0.7	-	own
wouldn't have	past	0.6	-	own
wouldnt	lack	0.7	-	own
wound	misfortune	0.7	-	own
wounded	misfortune	1	-	own
wounds	misfortune	0.7	-	own
wreak	misfortune	0.5	-	own
wreaking	misfortune	0.5	-	own
wreck	misfortune	0.7	-	own
wreckage	misfortune	0.7	-	own
wrenching	merit	0.6	-	own
wretched	misfortune	1	-	own
wretchedly	misfortune	1	-	own
wrong headed	flaw	0.7	-	own
wrong password	phrase.neutral	1	-	own
wrong pin	phrase.neutral	1	-	own
wrong way round road	phrase.neutral	1	-	own
wrongdoing	misfortune	0.5	-	own
wrongheaded	flaw	0.7	-	own
wry	merit	0.5	-	own
wryly	merit	0.5	-	own
wtg	fortune	0.5	-	own
xd	fortune	0.4	-	own
xenophobia	misfortune	1	-	own
xoxo	fortune	1	-	own
xoxoxo	fortune	1	-	own
yaaay	fortune	1	-	own
yaas	fortune	1	-	own
yass	fortune	1	-	own
yasss	fortune	1	-	own
yawn	flaw	0.7	-	own
yawn inducing	flaw	0.6	-	own
yawning	flaw	0.7	-	own
yawns	flaw	0.7	-	own
yea	contentment	0.2	-	own
yea baby	fortune	0.4	-	own
yeah	contentment	0.2	-	own
yeah baby	fortune	0.4	-	own
yeahh	contentment	0.2	-	own
years	past	0.5	-	own
years ago	past	0.5	-	own
yeehaw	fortune	1	-	own
yell	misfortune	0.4	-	own
yelling	misfortune	0.4	-	own
yep	contentment	0.2	-	own
yes please	fortune	0.5	-	own
yes yes	fortune	0.5	-	own
yess	fortune	1	-	own
yessir	contentment	0.3	-	own
yesss	fortune	1	-	own
yessss	fortune	1	-	own
yet	lack	0.7	-	own
yet another	toll	1	-	own
yet you	demand	1	-	own
yikes	misfortune	0.4	-	own
you are charging	demand	0.5	-	own
you are not	demand	0.5	-	own
you are refusing	demand	0.5	-	own
you are still	demand	0.5	-	own
you are wrong	demand	0.5	-	own
you aren't	demand	0.5	-	own
you can do it	fortune	0.5	-	own
you can't	demand	0.5	-	own
you can't even	demand	0.5	-	own
you cannot	demand	0.5	-	own
you changed	demand	0.5	-	own
you changed the	demand	0.5	-	own
you charge	demand	0.5	-	own
you charge me	demand	0.5	-	own
you charged	demand	0.5	-	own
you charged me	demand	0.5	-	own
you closed	demand	0.5	-	own
you closed my	demand	0.5	-	own
you couldn't	demand	0.5	-	own
you couldn't even	demand	0.5	-	own
you cut	demand	0.5	-	own
you cut me	demand	0.5	-	own
you cut off	demand	0.5	-	own
you didn't	demand	0.5	-	own
you didn't even	demand	0.5	-	own
you don't care	demand	0.5	-	own
you don't even	demand	0.5	-	own
you don't know	demand	0.5	-	own
you don't listen	demand	0.5	-	own
you don't read	demand	0.5	-	own
you fail	demand	0.5	-	own
you failed to	demand	0.5	-	own
you got it wrong	demand	1	-	own
you have had	demand	0.5	-	own
you have my	demand	0.5	-	own
you have not	demand	0.5	-	own
you haven't	demand	0.5	-	own
you haven't even	demand	0.5	-	own
you ignore	demand	0.5	-	own
you ignored	demand	0.5	-	own
you keep	demand	0.5	-	own
you keep asking	demand	0.5	-	own
you keep charging	demand	0.5	-	own
you keep saying	demand	0.5	-	own
you keep sending	demand	0.5	-	own
you keep telling	demand	0.5	-	own
you lost	demand	0.5	-	own
you lost my	demand	0.5	-	own
you made a mistake	demand	1	-	own
you never	demand	0.5	-	own
you never answer	demand	0.5	-	own
you never called	demand	0.5	-	own
you never sent	demand	0.5	-	own
you never told	demand	0.5	-	own
you people never	demand	0.5	-	own
you refuse	demand	0.5	-	own
you refused	demand	0.5	-	own
you say that	record	1	-	own
you sent	demand	0.5	-	own
you sent me	demand	0.5	-	own
you sent the	demand	0.5	-	own
you still	demand	0.5	-	own
you still have	demand	0.5	-	own
you still haven't	demand	0.5	-	own
you still want	demand	0.5	-	own
you took	demand	0.5	-	own
you took my	demand	0.5	-	own
you took the	demand	0.5	-	own
you were wrong	demand	0.5	-	own
you won't	demand	0.5	-	own
you won't even	demand	0.5	-	own
you wouldn't	demand	0.5	-	own
you write	record	1	-	own
you wrote	record	1	-	own
you're better off	flaw	0.6	-	own
you're charging	demand	0.5	-	own
you're not	demand	0.5	-	own
you're refusing	demand	0.5	-	own
you're still	demand	0.5	-	own
you've got my	demand	0.5	-	own
you've had	demand	0.5	-	own
young lady	past	0.6	-	own
young man	past	0.6	-	own
your assistant	record	1	-	own
your bot	record	1	-	own
your chatbot	record	1	-	own
your closing	past	0.6	-	own
your colleague	record	1	-	own
your colleagues	record	1	-	own
your department	record	1	-	own
your driver	record	1	-	own
your email	record	1	-	own
your engineer	record	1	-	own
your error	demand	0.5	-	own
your failure	demand	0.5	-	own
your fault	demand	0.5	-	own
your incompetence	demand	0.5	-	own
your job	demand	0.5	-	own
your letter	record	1	-	own
your lot	record	1	-	own
your message says	record	1	-	own
your mistake	demand	0.5	-	own
your office	record	1	-	own
your own	record	1	-	own
your own records	record	1	-	own
your own terms	record	1	-	own
your own website	record	1	-	own
your people	record	1	-	own
your policy says	record	1	-	own
your problem	demand	0.5	-	own
your records	record	1	-	own
your reply	record	1	-	own
your system	record	1	-	own
your team said	record	1	-	own
your technician	record	1	-	own
your terms	record	1	-	own
your welcome	fortune	0.4	-	own
yucky	misfortune	0.4	-	own
yumm	merit	0.7	-	own
yummie	merit	0.7	-	own
yummy food	fortune	0.4	-	own
yup	contentment	0.2	-	own
zany	merit	0.7	-	own
zealot	misfortune	0.5	-	own
zealots	misfortune	0.5	-	own
zero	lack	0.7	-	own
zippy	merit	0.7	-	own
zzz	flaw	0.6	-	own
zzzz	flaw	0.6	-	own
zzzzz	flaw	0.6	-	own
