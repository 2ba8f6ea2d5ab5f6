%format undertone-lexicon 1
%language en

a blessing	happiness	0.9	-	own
a fan of	happiness	0.9	-	own
a game changer	happiness	0.9	-	own
a godsend	happiness	0.9	-	own
a happy	happiness	0.9	-	own
a joy to	happiness	0.9	-	own
a joy to use	happiness	0.9	-	own
a life saver	happiness	0.9	-	own
a lifesaver	happiness	0.9	-	own
a pleasure to deal with	happiness	0.9	-	own
a pleasure to fly	happiness	0.9	-	own
a pleasure to use	happiness	0.9	-	own
a very happy	happiness	0.9	-	own
absolute treat	happiness	0.9	-	own
absolutely buzzing	happiness	0.9	-	own
absolutely delighted	happiness	0.9	-	own
absolutely happy	happiness	0.9	-	own
absolutely love	happiness	0.9	-	own
absolutely loved	happiness	0.9	-	own
absolutely loving	happiness	0.9	-	own
absolutely thrilled	happiness	0.9	-	own
# Joy, love, contentment, laughter, looking forward, relief.
# Kept out: "happy to" (an offer), "like" alone, "fine" in "a fine", "welcome", "free", "care", "help", "support",
# "please", "sure", "united", "well", "credit", "secure", "trust", "want", "interest", "party".
acceptable	contentment	0.3	-	own
addicted to	happiness	0.9	-	own
adequate	contentment	0.6	-	own
adorable	happiness	0.9	-	own
adore	happiness	1.1	-	own
adored	happiness	1.1	-	own
adores	happiness	1.1	-	own
ah i see	contentment	0.7	-	own
ah ok	contentment	0.7	-	own
ah okay	contentment	0.7	-	own
all back	resolved	0.8	-	own
all back to normal	resolved	0.8	-	own
all clear	contentment	0.3	-	own
all clear now	contentment	0.7	-	own
all done	contentment	0.7	-	own
all done now	contentment	0.7	-	own
all fine	contentment	0.6	-	own
all fixed	contentment	0.7	-	own
all good	contentment	0.6	-	own
all good here	contentment	0.7	-	own
all good now	contentment	0.7	-	own
all good so far	contentment	0.7	-	own
all good thanks	contentment	0.7	-	own
all good thanks	gratitude	1	-	own
all happy	happiness	0.9	-	own
all i could	happiness	0.9	-	own
all i ever wanted	happiness	0.9	-	own
all i had hoped	happiness	0.9	-	own
all i hoped	happiness	0.9	-	own
all i wanted	happiness	0.9	-	own
all is fine	contentment	0.7	-	own
all is good	contentment	0.7	-	own
all ok	contentment	0.7	-	own
all ok now	contentment	0.7	-	own
all okay	contentment	0.7	-	own
all right	contentment	0.3	-	own
all set	resolved	0.7	-	own
all smiles now	happiness	0.9	-	own
all sorted	resolved	0.7	-	own
all sorted now	contentment	0.7	-	own
all sorted thanks	contentment	0.7	-	own
all sorted thanks	gratitude	1	-	own
all thumbs up	happiness	0.9	-	own
all we could	happiness	0.9	-	own
alright	contentment	0.3	-	own
alright thanks	contentment	0.7	-	own
alright thanks	gratitude	1	-	own
arrived early	resolved	0.7	-	own
arrived in one piece	resolved	0.8	-	own
arrived in perfect	resolved	0.8	-	own
arrived in time	resolved	0.8	-	own
arrived intact	resolved	0.8	-	own
arrived on time	resolved	0.7	-	own
arrived perfectly	resolved	0.8	-	own
arrived safe	resolved	0.8	-	own
arrived safe and sound	resolved	0.8	-	own
arrived safely	resolved	0.7	-	own
arrived this morning	resolved	0.8	-	own
arrived today	resolved	0.7	-	own
arrived yesterday	resolved	0.8	-	own
as agreed	contentment	0.3	-	own
as hoped	contentment	0.3	-	own
as it says	contentment	0.7	-	own
as ordered	contentment	0.3	-	own
as pictured	contentment	0.3	-	own
as planned	contentment	0.3	-	own
as shown	contentment	0.3	-	own
at last	relief	0.6	-	own
ate like kings	happiness	0.9	-	own
awesome thank you	contentment	0.7	-	own
awesome thank you	gratitude	1	-	own
awesome thanks	contentment	0.7	-	own
awesome thanks	gratitude	1	-	own
back in business	resolved	0.8	-	own
back on now	resolved	0.8	-	own
back on track	resolved	0.8	-	own
back online	resolved	0.7	-	own
back to normal	resolved	0.8	-	own
back to normal now	resolved	0.8	-	own
back up and running	resolved	0.7	-	own
been fixed	resolved	0.7	-	own
been fixed now	resolved	0.8	-	own
been put right	resolved	0.8	-	own
been resolved	resolved	0.7	-	own
been resolved now	resolved	0.8	-	own
been sorted	resolved	0.7	-	own
been sorted now	resolved	0.8	-	own
been sorted out	resolved	0.8	-	own
best day ever	happiness	1.1	-	own
best sleep	happiness	0.9	-	own
better days	hope	0.8	-	own
better than nothing	contentment	0.7	-	own
big fan of	happiness	0.9	-	own
big relief	relief	1	-	own
blessed	happiness	0.6	-	own
bliss	happiness	1.1	-	own
blissful	happiness	1.1	-	own
breathe a sigh	resolved	0.8	-	own
bright future	hope	0.8	-	own
brighter days	hope	0.8	-	own
brilliant thank you	contentment	0.7	-	own
brilliant thank you	gratitude	1	-	own
brilliant thanks	contentment	0.7	-	own
brilliant thanks	gratitude	1	-	own
bring it on more	happiness	0.9	-	own
bring on the	hope	0.8	-	own
bucket list trip	hope	0.8	-	own
buzzing	happiness	0.9	-	own
buzzing for	happiness	0.9	-	own
came this morning	resolved	0.8	-	own
came today	resolved	0.3	-	own
can breathe again	relief	1	-	own
can hardly wait	hope	0.8	-	own
can not wait	hope	0.8	-	own
can not wait for	hope	0.8	-	own
can't be happier	happiness	1.1	-	own
can't complain	contentment	0.6	-	own
can't complain about	happiness	0.9	-	own
can't get enough	happiness	0.9	-	own
can't knock	happiness	0.9	-	own
can't live without	happiness	0.9	-	own
can't stop laughing	happiness	0.9	-	own
can't stop listening	happiness	0.9	-	own
can't stop smiling	happiness	0.9	-	own
can't stop using	happiness	0.9	-	own
can't stop watching	happiness	0.9	-	own
can't wait	hope	0.8	-	own
can't wait for	hope	0.8	-	own
can't wait till	hope	0.8	-	own
can't wait to fly	hope	0.8	-	own
can't wait to get	hope	0.8	-	own
can't wait to see	hope	0.8	-	own
can't wait to try	hope	0.8	-	own
can't wait to use	hope	0.8	-	own
can't wait until	hope	0.8	-	own
cannot complain	contentment	0.6	-	own
cannot get enough	happiness	0.9	-	own
cannot wait	hope	0.8	-	own
cannot wait for	hope	0.8	-	own
cannot wait to	hope	0.8	-	own
cant complain	contentment	0.6	-	own
cant get enough	happiness	0.9	-	own
cant wait	hope	0.8	-	own
cant wait for	hope	0.8	-	own
celebrate	happiness	0.6	-	own
celebrating	happiness	0.6	-	own
celebration	happiness	0.6	-	own
changed my life	happiness	0.9	-	own
cheerful	happiness	0.6	-	own
cheery	happiness	0.6	-	own
cherish	happiness	0.9	-	own
chuckle	laughter	0.5	-	own
chuffed	happiness	0.9	-	own
chuffed to bits	happiness	0.9	-	own
congrats	happiness	0.6	-	own
congratulations	happiness	0.6	-	own
connection restored	resolved	0.8	-	own
content with	happiness	0.6	-	own
cool cheers	contentment	0.7	-	own
cool cheers	gratitude	1	-	own
cool thanks	contentment	0.7	-	own
cool thanks	gratitude	1	-	own
cosy	happiness	0.6	-	own
could be worse	contentment	0.7	-	own
could hardly wait	hope	0.8	-	own
could have been worse	contentment	0.7	-	own
could not ask for	happiness	0.9	-	own
could not be better	happiness	0.9	-	own
could not be easier	happiness	0.9	-	own
could not be happier	happiness	1.1	-	own
could not be more pleased	happiness	1.1	-	own
could've been worse	contentment	0.7	-	own
couldn't ask for	happiness	0.9	-	own
couldn't ask for a better	happiness	0.9	-	own
couldn't ask for better	happiness	0.9	-	own
couldn't ask for more	happiness	1.1	-	own
couldn't be better	happiness	0.9	-	own
couldn't be easier	happiness	0.9	-	own
couldn't be happier	happiness	1.1	-	own
couldn't be more happy	happiness	1.1	-	own
couldn't be more helpful than	happiness	0.9	-	own
couldn't be more pleased	happiness	1.1	-	own
couldn't be simpler	happiness	0.9	-	own
couldn't do without	happiness	0.9	-	own
couldn't have been better	happiness	1.1	-	own
couldn't live without	happiness	0.9	-	own
couldn't want for	happiness	0.9	-	own
couldn't wish for	happiness	0.9	-	own
couldnt be happier	happiness	1.1	-	own
counting down the	hope	0.8	-	own
counting the days	hope	0.8	-	own
cozy	happiness	0.6	-	own
cracked me up	laughter	1	-	own
cracks me up	laughter	1	-	own
credited back	resolved	0.8	-	own
credited my account	resolved	0.8	-	own
credited to my account	resolved	0.8	-	own
crisis averted	relief	1	-	own
crisis over	resolved	0.8	-	own
cute	happiness	0.6	-	own
daughter loves	happiness	0.9	-	own
days to go	hope	0.8	-	own
dead happy	happiness	0.9	-	own
decent	contentment	0.6	-	own
delight	happiness	1.1	-	own
delighted	happiness	1.1	-	own
delighted that	happiness	0.9	-	own
delighted to	happiness	0.9	-	own
delighted with	happiness	0.9	-	own
delightful	happiness	1.1	-	own
did the trick	resolved	0.7	-	own
did the trick thanks	gratitude	1	-	own
did the trick thanks	resolved	0.8	-	own
disaster averted	resolved	0.8	-	own
dodged a bullet	relief	1	-	own
does the job fine	contentment	0.7	-	own
does the trick	resolved	0.7	-	own
does what i need	contentment	0.7	-	own
does what it needs	contentment	0.7	-	own
doing a happy dance	happiness	0.9	-	own
don't change	happiness	0.9	-	own
don't ever change	happiness	0.9	-	own
dream holiday	hope	0.8	-	own
dream job	hope	0.8	-	own
dream trip	hope	0.8	-	own
dream vacation	hope	0.8	-	own
eager	hope	0.8	-	own
eagerly	hope	0.8	-	own
eagerly awaiting	hope	0.8	-	own
ecstatic	happiness	1.1	-	own
elated	happiness	1.1	-	own
enjoy	happiness	0.6	-	own
enjoy your day	contentment	0.6	-	own
enjoyable	happiness	0.6	-	own
enjoyed	happiness	0.9	-	own
enjoyed it	happiness	0.9	-	own
enjoying	happiness	0.6	-	own
eventually	relief	0.2	-	own
ever so pleased	happiness	0.9	-	own
everybody loved	happiness	0.9	-	own
everybody loves	happiness	0.9	-	own
everyone happy	happiness	0.9	-	own
everyone is happy	happiness	0.9	-	own
everyone loved	happiness	0.9	-	own
everyone loves	happiness	0.9	-	own
everything fine	contentment	0.7	-	own
everything i hoped	happiness	0.9	-	own
everything i needed	happiness	0.9	-	own
everything i wanted	happiness	0.9	-	own
everything in order	contentment	0.7	-	own
everything is fine	contentment	0.7	-	own
everything is ok	contentment	0.7	-	own
everything ok	contentment	0.7	-	own
everything we needed	happiness	0.9	-	own
everything's fine	contentment	0.7	-	own
exactly as described	happiness	0.9	-	own
exactly as i	happiness	0.9	-	own
exactly right	happiness	0.9	-	own
exactly what i was looking for	happiness	0.9	-	own
exactly what we needed	happiness	0.9	-	own
excellent thank you	contentment	0.7	-	own
excellent thank you	gratitude	1	-	own
excellent thanks	contentment	0.7	-	own
excellent thanks	gratitude	1	-	own
excited	hope	0.8	-	own
excited about	hope	0.8	-	own
excited for	hope	0.8	-	own
excited to	hope	0.8	-	own
excited to be	hope	0.8	-	own
excited to fly	hope	0.8	-	own
excited to get	hope	0.8	-	own
excited to see	hope	0.8	-	own
excited to try	hope	0.8	-	own
excitement	hope	0.8	-	own
exciting	hope	0.8	-	own
exciting news	hope	0.8	-	own
exciting times	hope	0.8	-	own
extremely happy	happiness	0.9	-	own
extremely pleased	happiness	0.9	-	own
fab thanks	contentment	0.7	-	own
fab thanks	gratitude	1	-	own
fair	contentment	0.3	-	own
fair enough	contentment	0.6	-	own
fairly good	contentment	0.7	-	own
fairly happy	contentment	0.7	-	own
fan of this	happiness	0.9	-	own
fantastic thank you	contentment	0.7	-	own
fantastic thank you	gratitude	1	-	own
fantastic thanks	contentment	0.7	-	own
fantastic thanks	gratitude	1	-	own
feel good	happiness	0.6	-	own
feel like royalty	happiness	0.9	-	own
feeling good	happiness	0.9	-	own
feels good	happiness	0.6	-	own
fell in love	happiness	1.1	-	own
felt like royalty	happiness	0.9	-	own
finally	relief	0.2	-	own
finally an answer	resolved	0.8	-	own
finally arrived	resolved	0.3	-	own
finally boarding	resolved	0.3	-	own
finally fixed	resolved	0.8	-	own
finally got	relief	0.5	-	own
finally got it	resolved	0.3	-	own
finally got my	resolved	0.3	-	own
finally got through	resolved	0.3	-	own
finally here	resolved	0.3	-	own
finally home	resolved	0.3	-	own
finally landed	resolved	0.3	-	own
finally made it	resolved	0.3	-	own
finally received	resolved	0.3	-	own
finally resolved	resolved	0.8	-	own
finally solved	resolved	0.8	-	own
finally someone	resolved	0.3	-	own
finally sorted	resolved	0.8	-	own
finally working	resolved	0.8	-	own
finally works	resolved	0.8	-	own
fine	contentment	0.3	-	own
fine by me	contentment	0.7	-	own
fine thanks	contentment	0.7	-	own
fine thanks	gratitude	1	-	own
fine with me	contentment	0.7	-	own
fingers and toes crossed	hope	0.8	-	own
fingers crossed	hope	0.3	-	own
fits the bill	happiness	0.9	-	own
fixed it	resolved	0.7	-	own
fixed my	resolved	0.7	-	own
fixed now	resolved	0.7	-	own
fixed the	resolved	0.7	-	own
fixed the problem	resolved	0.7	-	own
fortunate	happiness	0.6	-	own
found it and	resolved	0.8	-	own
found my bag	resolved	0.3	-	own
found my ipad	resolved	0.3	-	own
found my laptop	resolved	0.3	-	own
found my luggage	resolved	0.3	-	own
found my phone	resolved	0.3	-	own
found my wallet	resolved	0.3	-	own
found our	resolved	0.3	-	own
found the	resolved	0.3	-	own
full and happy	happiness	0.9	-	own
fully refunded	resolved	0.8	-	own
fully reimbursed	resolved	0.8	-	own
fun	happiness	0.6	-	own
funny	laughter	0.2	-	own
gamechanger	happiness	0.9	-	own
gave me a credit	resolved	0.3	-	own
gave me a new	resolved	0.3	-	own
gave me a refund	resolved	0.8	-	own
gave me credit	resolved	0.3	-	own
gave us a	resolved	0.8	-	own
giggle	laughter	0.5	-	own
glad	happiness	0.5	-	own
glad to hear	contentment	0.6	-	own
gladly	happiness	0.5	-	own
gladness	happiness	0.9	-	own
god send	happiness	0.9	-	own
godsend	relief	1	-	own
good by me	contentment	0.7	-	own
good day	happiness	0.2	-	own
good enough for	contentment	0.7	-	own
good enough for me	contentment	0.7	-	own
good for me	contentment	0.7	-	own
good news	happiness	0.6	-	own
good outcome	resolved	0.8	-	own
good result	resolved	0.8	-	own
good so far	happiness	0.9	-	own
good start	hope	0.8	-	own
good things to come	hope	0.8	-	own
good to go	contentment	0.3	-	own
good to hear	contentment	0.6	-	own
good to know	contentment	0.6	-	own
good to know thanks	contentment	0.7	-	own
good to know thanks	gratitude	1	-	own
good vibes	happiness	0.6	-	own
good with me	contentment	0.7	-	own
got a refund	resolved	0.8	-	own
got fixed	resolved	0.7	-	own
got fixed now	resolved	0.8	-	own
got here	resolved	0.3	-	own
got here safe	resolved	0.8	-	own
got here safely	resolved	0.8	-	own
got home	resolved	0.3	-	own
got home safe	resolved	0.8	-	own
got home safely	resolved	0.8	-	own
got it	contentment	0.3	-	own
got it back	resolved	0.8	-	own
got it fixed	resolved	0.8	-	own
got it sorted	resolved	0.7	-	own
got it today	resolved	0.7	-	own
got it working	resolved	0.8	-	own
got me a	resolved	0.3	-	own
got me an	resolved	0.3	-	own
got me home	resolved	0.8	-	own
got me on	resolved	0.3	-	own
got me sorted	resolved	0.8	-	own
got me to	resolved	0.3	-	own
got my bag	resolved	0.8	-	own
got my bag back	resolved	0.8	-	own
got my bags	resolved	0.8	-	own
got my card	resolved	0.3	-	own
got my luggage	resolved	0.8	-	own
got my money back	resolved	0.7	-	own
got my order	resolved	0.3	-	own
got my order today	resolved	0.8	-	own
got my package	resolved	0.3	-	own
got my parcel	resolved	0.3	-	own
got my refund	resolved	0.7	-	own
got my refund today	resolved	0.8	-	own
got my tickets	resolved	0.3	-	own
got our bags	resolved	0.8	-	own
got our money	resolved	0.8	-	own
got refunded	resolved	0.8	-	own
got resolved	resolved	0.7	-	own
got resolved now	resolved	0.8	-	own
got sorted	resolved	0.7	-	own
got the refund	resolved	0.8	-	own
got the tickets	resolved	0.3	-	own
got through	resolved	0.7	-	own
got us home	resolved	0.8	-	own
got us on	resolved	0.3	-	own
got us to	resolved	0.3	-	own
gotcha	contentment	0.6	-	own
great news	happiness	0.6	-	own
great outcome	resolved	0.8	-	own
great result	resolved	0.8	-	own
great so far	happiness	0.9	-	own
great start so far	hope	0.8	-	own
great thank you	contentment	0.7	-	own
great thank you	gratitude	1	-	own
great thanks	contentment	0.7	-	own
great thanks	gratitude	1	-	own
ha ha	laughter	0.3	-	own
hah	laughter	0.3	-	own
haha	laughter	0.3	-	own
hahaha	laughter	0.3	-	own
hahahaha	laughter	0.5	-	own
happens to everyone	contentment	0.7	-	own
happens to the best	contentment	0.7	-	own
happier	happiness	0.6	-	own
happily	happiness	0.5	-	own
happily ever after	happiness	0.9	-	own
happiness	happiness	0.9	-	own
happy	happiness	0.9	-	own
happy about	happiness	0.3	-	own
happy again	happiness	0.9	-	own
happy anniversary	happiness	0.6	-	own
happy as a clam	happiness	0.9	-	own
happy as can be	happiness	1.1	-	own
happy as larry	happiness	0.9	-	own
happy birthday	happiness	0.6	-	own
happy bunny	happiness	0.9	-	own
happy bunny now	happiness	0.9	-	own
happy camper	happiness	0.9	-	own
happy chappy	happiness	0.9	-	own
happy customer	happiness	0.9	-	own
happy customers	happiness	0.9	-	own
happy dance	happiness	0.9	-	own
happy days are	happiness	0.9	-	own
happy ending	resolved	0.8	-	own
happy happy	happiness	0.9	-	own
happy here	happiness	0.9	-	own
happy me	happiness	0.9	-	own
happy new year	happiness	0.6	-	own
happy now	happiness	0.9	-	own
happy outcome	resolved	0.8	-	own
happy place	happiness	0.9	-	own
happy so far	happiness	0.9	-	own
happy that	happiness	0.3	-	own
happy to hear	happiness	0.9	-	own
happy to report	happiness	0.9	-	own
happy to say	happiness	0.9	-	own
happy to see	happiness	0.9	-	own
happy with	happiness	0.9	-	own
happy with my	happiness	0.9	-	own
happy with the	happiness	0.3	-	own
has arrived	resolved	0.7	-	own
has arrived safely	resolved	0.8	-	own
has arrived today	resolved	0.8	-	own
have a good one	contentment	0.6	-	own
have a great weekend	contentment	0.6	-	own
have a nice weekend	contentment	0.6	-	own
heck yeah	happiness	0.9	-	own
heh	laughter	0.3	-	own
hehe	laughter	0.5	-	own
hell yeah	happiness	0.9	-	own
hell yes	happiness	0.9	-	own
hilarious	laughter	1	-	own
hit the spot	happiness	0.9	-	own
hits the mark	happiness	0.9	-	own
hits the spot	happiness	0.9	-	own
home away from home	happiness	0.9	-	own
home from home	happiness	0.9	-	own
hooray	happiness	0.9	-	own
hope	hope	0.2	-	own
hope so	hope	0.3	-	own
hopeful	hope	0.8	-	own
hopefully	hope	0.2	-	own
hopefully soon	hope	0.8	-	own
hoping	hope	0.2	-	own
how exciting	hope	0.8	-	own
huge fan of	happiness	0.9	-	own
huge relief	relief	1	-	own
huge weight	resolved	0.8	-	own
hurrah	happiness	0.9	-	own
hurray	happiness	0.9	-	own
husband loves	happiness	0.9	-	own
i am happy	happiness	0.9	-	own
i hope	hope	0.2	-	own
i like	happiness	0.6	-	own
i like how	happiness	0.9	-	own
i like it	happiness	0.9	-	own
i like that	happiness	0.9	-	own
i like the	happiness	0.9	-	own
i like this	happiness	0.9	-	own
i liked	happiness	0.9	-	own
i love	happiness	1.1	-	own
i made it	resolved	0.3	-	own
i see now	contentment	0.7	-	own
i see thanks	contentment	0.7	-	own
i see thanks	gratitude	1	-	own
i'm happy	happiness	0.9	-	own
i'm so happy	happiness	0.9	-	own
im happy	happiness	0.9	-	own
impressed so far	happiness	0.9	-	own
in a good mood	happiness	0.9	-	own
in love with	happiness	1.1	-	own
in order now	contentment	0.7	-	own
in the right direction	hope	0.8	-	own
incredibly happy	happiness	0.9	-	own
internet is back	resolved	0.8	-	own
internet's back	resolved	0.8	-	own
is fixed	resolved	0.7	-	own
is resolved	resolved	0.7	-	own
is sorted	resolved	0.7	-	own
is working again	resolved	0.7	-	own
is working now	resolved	0.7	-	own
issue fixed	resolved	0.7	-	own
issue has been resolved	resolved	0.8	-	own
issue is fixed	resolved	0.8	-	own
issue is resolved	resolved	0.8	-	own
issue now resolved	resolved	0.8	-	own
issue resolved	resolved	0.7	-	own
issue solved	resolved	0.7	-	own
issue sorted	resolved	0.8	-	own
issue was resolved	resolved	0.8	-	own
it arrived	resolved	0.7	-	own
it came this morning	resolved	0.8	-	own
it came today	resolved	0.8	-	own
it happens	contentment	0.3	-	own
it is here	resolved	0.3	-	own
it is working	resolved	0.8	-	own
it is working now	resolved	0.8	-	own
it worked	resolved	0.7	-	own
it works now	resolved	0.7	-	own
it's all good	contentment	0.7	-	own
it's arrived	resolved	0.8	-	own
it's fine	contentment	0.3	-	own
it's fixed	resolved	0.7	-	own
it's here	resolved	0.3	-	own
it's ok	contentment	0.3	-	own
it's sorted	resolved	0.7	-	own
it's working	resolved	0.8	-	own
it's working again	resolved	0.8	-	own
it's working now	resolved	0.8	-	own
its all good	contentment	0.7	-	own
its arrived	resolved	0.8	-	own
its fine	contentment	0.3	-	own
its here	resolved	0.3	-	own
its working	resolved	0.8	-	own
its working now	resolved	0.8	-	own
joy	happiness	0.9	-	own
joy to use	happiness	0.9	-	own
joyful	happiness	0.9	-	own
joyous	happiness	0.9	-	own
jumping up and down	happiness	0.9	-	own
just arrived	resolved	0.7	-	own
just love	happiness	0.9	-	own
just loved	happiness	0.9	-	own
just right	happiness	0.9	-	own
just the thing	happiness	0.9	-	own
just the ticket	happiness	0.9	-	own
keep doing	happiness	0.9	-	own
keep doing what you're doing	happiness	0.9	-	own
keep it coming	happiness	0.9	-	own
keep them coming	happiness	0.9	-	own
keep up the	happiness	0.9	-	own
kids are happy	happiness	0.9	-	own
kids love	happiness	0.9	-	own
kids loved	happiness	0.9	-	own
landed safely	resolved	0.8	-	own
laughed so hard	laughter	1	-	own
laughing	laughter	0.5	-	own
life changer	happiness	0.9	-	own
life is good	happiness	0.9	-	own
life saver	relief	1	-	own
life saver for	happiness	0.9	-	own
life's good	happiness	0.9	-	own
lifesaver	relief	1	-	own
lifesaver for	happiness	0.9	-	own
lights up my	happiness	0.9	-	own
like a king	happiness	0.9	-	own
like a queen	happiness	0.9	-	own
like coming home	happiness	0.9	-	own
like family	happiness	0.9	-	own
like how	happiness	0.9	-	own
like it a lot	happiness	0.9	-	own
like royalty	happiness	0.9	-	own
like that you	happiness	0.9	-	own
like the fact that	happiness	0.9	-	own
like them a lot	happiness	0.9	-	own
likeable	happiness	0.6	-	own
liked	happiness	0.6	-	own
liked it	happiness	0.6	-	own
liked the	happiness	0.9	-	own
liked this	happiness	0.9	-	own
likes it	happiness	0.9	-	own
liking	happiness	0.9	-	own
liking it	happiness	0.9	-	own
liking the	happiness	0.9	-	own
liking this	happiness	0.9	-	own
living the dream	happiness	0.9	-	own
lmao	laughter	0.3	-	own
lmfao	laughter	0.3	-	own
load off my mind	relief	1	-	own
lol	laughter	0.2	-	own
lol love	laughter	1	-	own
long may it	happiness	0.9	-	own
long may it continue	happiness	0.9	-	own
long may it last	happiness	0.9	-	own
look forward to	hope	0.8	-	own
look forward to flying	hope	0.8	-	own
look forward to my	hope	0.8	-	own
look forward to seeing	hope	0.8	-	own
look forward to working	hope	0.8	-	own
looking forward	hope	0.8	-	own
looking forward to	hope	0.8	-	own
looking forward to flying	hope	0.8	-	own
looking forward to my	hope	0.8	-	own
looking forward to seeing	hope	0.8	-	own
looking forward to the	hope	0.8	-	own
looking up	hope	0.8	-	own
love	happiness	1.1	-	own
love all	happiness	0.9	-	own
love all the	happiness	0.9	-	own
love being	happiness	0.9	-	own
love both	happiness	0.9	-	own
love every	happiness	0.9	-	own
love everything	happiness	0.9	-	own
love everything about	happiness	0.9	-	own
love having	happiness	0.9	-	own
love hearing	happiness	0.9	-	own
love how	happiness	1.1	-	own
love it	happiness	1.1	-	own
love it already	happiness	0.9	-	own
love it here	happiness	0.9	-	own
love it so	happiness	0.9	-	own
love it so far	happiness	0.9	-	own
love life	happiness	0.9	-	own
love love	happiness	0.9	-	own
love love love	happiness	0.9	-	own
love my	happiness	1.1	-	own
love seeing	happiness	0.9	-	own
love so much	happiness	0.9	-	own
love that	happiness	1.1	-	own
love this	happiness	1.1	-	own
love to see	happiness	0.9	-	own
love u	happiness	1.1	-	own
love using	happiness	0.9	-	own
love watching	happiness	0.9	-	own
love working	happiness	0.9	-	own
love you	happiness	1.1	-	own
love you guys	happiness	1.1	-	own
love your	happiness	1.1	-	own
loved	happiness	1.1	-	own
loved every	happiness	0.9	-	own
loved every minute	happiness	0.9	-	own
loved every moment	happiness	0.9	-	own
loved every second	happiness	0.9	-	own
loved how	happiness	0.9	-	own
loved it	happiness	1.1	-	own
loved my	happiness	0.9	-	own
loved our	happiness	0.9	-	own
loved that	happiness	0.9	-	own
loved the	happiness	0.9	-	own
loved them	happiness	0.9	-	own
loved this	happiness	0.9	-	own
lovely thank you	contentment	0.7	-	own
lovely thank you	gratitude	1	-	own
lovely thanks	contentment	0.7	-	own
lovely thanks	gratitude	1	-	own
loves	happiness	1.1	-	own
loves her	happiness	0.9	-	own
loves his	happiness	0.9	-	own
loves it	happiness	0.9	-	own
loves my	happiness	0.9	-	own
loves the	happiness	0.9	-	own
loves them	happiness	0.9	-	own
loves this	happiness	0.9	-	own
loves to	happiness	0.9	-	own
lovin	happiness	1.1	-	own
loving	happiness	1.1	-	own
loving it so far	happiness	0.9	-	own
loving life	happiness	0.9	-	own
lucky	happiness	0.6	-	own
luv	happiness	1.1	-	own
made a big difference	happiness	0.9	-	own
made all the difference	happiness	0.9	-	own
made it	resolved	0.3	-	own
made it home	resolved	0.8	-	own
made it home safe	resolved	0.8	-	own
made it on time	resolved	0.8	-	own
made it right	resolved	0.8	-	own
made it safely	resolved	0.8	-	own
made me laugh	laughter	1	-	own
made me smile	happiness	0.9	-	own
made my connection	resolved	0.8	-	own
made my day	happiness	0.9	-	own
made my flight in time	resolved	0.8	-	own
made our connection	resolved	0.8	-	own
made our day	happiness	0.9	-	own
made the difference	happiness	0.9	-	own
made things right	resolved	0.8	-	own
made up for it	resolved	0.8	-	own
made up with	happiness	0.9	-	own
makes a difference	happiness	0.9	-	own
makes all the difference	happiness	0.9	-	own
makes me laugh	laughter	1	-	own
makes me smile	happiness	0.9	-	own
makes me very happy	happiness	0.9	-	own
makes my day	happiness	0.9	-	own
makes perfect sense	contentment	0.7	-	own
makes sense	contentment	0.6	-	own
makes total sense	contentment	0.7	-	own
massive fan	happiness	0.9	-	own
merry	happiness	0.6	-	own
merry christmas	happiness	0.6	-	own
money came through	resolved	0.8	-	own
money is back	resolved	0.8	-	own
money is in	resolved	0.8	-	own
money's back	resolved	0.8	-	own
more like this	happiness	0.9	-	own
more of that please	happiness	0.9	-	own
more of this	happiness	0.9	-	own
more please	happiness	0.9	-	own
more than happy	happiness	0.9	-	own
most happy	happiness	0.9	-	own
most pleased	happiness	0.9	-	own
my kids love	happiness	0.9	-	own
never been happier	happiness	1.1	-	own
never change	happiness	0.9	-	own
new one arrived	resolved	0.8	-	own
new one is perfect	resolved	0.8	-	own
new one works	resolved	0.8	-	own
no big deal	contentment	0.6	-	own
no biggie	contentment	0.6	-	own
no biggy	contentment	0.7	-	own
no bother	contentment	0.7	-	own
no bother at all	contentment	0.7	-	own
no complaint	contentment	0.7	-	own
no complaints	contentment	0.6	-	own
no complaints about	happiness	0.9	-	own
no complaints here	contentment	0.6	-	own
no complaints so far	happiness	0.9	-	own
no drama	contentment	0.7	-	own
no dramas	contentment	0.7	-	own
no further issues	resolved	0.8	-	own
no hard feelings	contentment	0.7	-	own
no harm done	contentment	0.7	-	own
no harm no foul	contentment	0.7	-	own
no issues since	resolved	0.8	-	own
no more buffering	resolved	0.8	-	own
no more dropouts	resolved	0.8	-	own
no more issues	resolved	0.8	-	own
no more problems	resolved	0.8	-	own
no objections	contentment	0.7	-	own
no prob	contentment	0.6	-	own
no problem	contentment	0.6	-	own
no problem for me	contentment	0.7	-	own
no problems since	resolved	0.8	-	own
no probs	contentment	0.6	-	own
no trouble at all	contentment	0.7	-	own
no trouble since	resolved	0.8	-	own
no worries	contentment	0.6	-	own
no worries at all	contentment	0.7	-	own
no worries then	contentment	0.7	-	own
no worry	contentment	0.6	-	own
not a bad word	happiness	0.9	-	own
not a big deal	contentment	0.6	-	own
not a problem	contentment	0.6	-	own
not a worry	contentment	0.7	-	own
not an issue	contentment	0.6	-	own
not bad	contentment	1	-	own
not bad at all	contentment	1	-	own
not half bad	contentment	1	-	own
not the end of the world	contentment	0.7	-	own
not the worst	contentment	0.7	-	own
not to worry thanks	contentment	0.7	-	own
not to worry thanks	gratitude	1	-	own
not too bad	contentment	1	-	own
not too shabby	contentment	1	-	own
not too shabby at all	contentment	0.7	-	own
noted thanks	contentment	0.7	-	own
noted thanks	gratitude	1	-	own
nothing bad to say	happiness	0.9	-	own
nothing but love	happiness	0.9	-	own
nothing negative	happiness	0.9	-	own
nothing to complain about	contentment	0.6	-	own
nothing to dislike	happiness	0.9	-	own
nothing wrong with	contentment	0.7	-	own
nothing wrong with it	contentment	0.7	-	own
now working	resolved	0.8	-	own
np	contentment	0.6	-	own
obsessed with	happiness	0.9	-	own
off my chest	relief	1	-	own
off to a good start	hope	0.8	-	own
off to a great start	hope	0.8	-	own
oh i see	contentment	0.7	-	own
ok by me	contentment	0.7	-	own
ok cool	contentment	0.7	-	own
ok good to know	contentment	0.7	-	own
ok great	praise	0.8	-	own
ok makes sense	contentment	0.7	-	own
ok perfect	praise	0.8	-	own
ok thank you	contentment	0.7	-	own
ok thank you	gratitude	1	-	own
ok thanks	contentment	0.6	-	own
ok thanks	gratitude	1	-	own
okay great	praise	0.8	-	own
okay perfect	praise	0.8	-	own
okay thank you	contentment	0.7	-	own
okay thank you	gratitude	1	-	own
okay thanks	contentment	0.7	-	own
okay thanks	gratitude	1	-	own
on cloud nine	happiness	1.1	-	own
on the mend	hope	0.8	-	own
on the right track	hope	0.8	-	own
on top of the world with	happiness	0.9	-	own
one happy	happiness	0.9	-	own
one very happy	happiness	0.9	-	own
optimistic	hope	0.8	-	own
over the moon	happiness	1.1	-	own
over the moon about	happiness	0.9	-	own
over the moon with	happiness	0.9	-	own
overjoyed	happiness	1.1	-	own
overjoyed with	happiness	0.9	-	own
pampered us	happiness	0.9	-	own
panic over	relief	1	-	own
panic over now	resolved	0.8	-	own
part of the family	happiness	0.9	-	own
payment received	resolved	0.3	-	own
peaceful	happiness	0.6	-	own
perfect thank you	contentment	0.7	-	own
perfect thank you	gratitude	1	-	own
perfect thanks	contentment	0.7	-	own
perfect thanks	gratitude	1	-	own
perfectly happy	happiness	0.9	-	own
phew	relief	1	-	own
please don't change	happiness	0.9	-	own
please never	happiness	0.9	-	own
pleased	happiness	0.9	-	own
pleased as punch	happiness	0.9	-	own
pleased that	happiness	0.9	-	own
pleased to report	happiness	0.9	-	own
pleased to say	happiness	0.9	-	own
pleased to see	happiness	0.9	-	own
pleased with	happiness	0.9	-	own
pleased with the	happiness	0.9	-	own
pleasure	happiness	0.9	-	own
pleasure doing	happiness	0.9	-	own
pleasure doing business	happiness	0.9	-	own
pleasure to	happiness	0.9	-	own
pleasure to fly	happiness	0.9	-	own
pleasure to use	happiness	0.9	-	own
power back on	resolved	0.8	-	own
power is back	resolved	0.8	-	own
power's back	resolved	0.8	-	own
pretty decent	contentment	0.7	-	own
pretty happy	happiness	0.9	-	own
pretty nice	contentment	0.7	-	own
pride	happiness	0.6	-	own
problem fixed	resolved	0.7	-	own
problem gone	resolved	0.8	-	own
problem has been fixed	resolved	0.8	-	own
problem has been solved	resolved	0.8	-	own
problem is fixed	resolved	0.8	-	own
problem is solved	resolved	0.8	-	own
problem now solved	resolved	0.8	-	own
problem resolved	resolved	0.7	-	own
problem solved	resolved	0.7	-	own
problem sorted	resolved	0.8	-	own
problem was fixed	resolved	0.8	-	own
problem was solved	resolved	0.8	-	own
promising	hope	0.8	-	own
promising start	hope	0.8	-	own
proud	happiness	0.6	-	own
proud customer	happiness	0.9	-	own
proud member	happiness	0.3	-	own
proud owner	happiness	0.9	-	own
proud to	happiness	0.9	-	own
psyched	happiness	1.1	-	own
psyched for	hope	0.8	-	own
pumped	happiness	1.1	-	own
pumped for	hope	0.8	-	own
pure bliss	happiness	0.9	-	own
pure joy	happiness	0.9	-	own
purrs	happiness	0.9	-	own
purrs like	happiness	0.9	-	own
quite decent	contentment	0.7	-	own
quite good	contentment	0.7	-	own
quite happy	happiness	0.9	-	own
quite like	happiness	0.6	-	own
quite liked	happiness	0.9	-	own
quite nice	contentment	0.7	-	own
reactivated	resolved	0.3	-	own
ready to go	contentment	0.3	-	own
real joy	happiness	0.9	-	own
really excited	hope	0.8	-	own
really happy	happiness	0.9	-	own
really like	happiness	0.6	-	own
really like it	happiness	0.9	-	own
really like the	happiness	0.9	-	own
really like this	happiness	0.9	-	own
really liked	happiness	0.9	-	own
really liking	happiness	0.9	-	own
really looking forward	hope	0.8	-	own
really love	happiness	1.1	-	own
really pleased	happiness	0.9	-	own
reasonable	contentment	0.3	-	own
reasonably good	contentment	0.7	-	own
reasonably happy	contentment	0.7	-	own
rebooked me	resolved	0.8	-	own
rebooked me on	resolved	0.8	-	own
rebooked us	resolved	0.8	-	own
received it	resolved	0.7	-	own
received my card	resolved	0.3	-	own
received my order	resolved	0.3	-	own
received my package	resolved	0.3	-	own
received my parcel	resolved	0.3	-	own
received my refund	resolved	0.7	-	own
received safely	resolved	0.8	-	own
received the refund	resolved	0.3	-	own
received today	resolved	0.3	-	own
received with thanks	gratitude	1	-	own
received with thanks	resolved	0.8	-	own
recovered my	resolved	0.3	-	own
recovered the	resolved	0.3	-	own
red carpet	happiness	0.9	-	own
refund arrived	resolved	0.8	-	own
refund came through	resolved	0.8	-	own
refund has come through	resolved	0.8	-	own
refund in my account	resolved	0.8	-	own
refund is in	resolved	0.8	-	own
refund received	resolved	0.7	-	own
refunded in full	resolved	0.8	-	own
refunded me	resolved	0.8	-	own
refunded my	resolved	0.3	-	own
refunded the	resolved	0.3	-	own
refunded within	resolved	0.8	-	own
reinstated	resolved	0.3	-	own
relief	relief	1	-	own
relieved	relief	1	-	own
replacement arrived	resolved	0.8	-	own
replacement came	resolved	0.8	-	own
replacement works	resolved	0.8	-	own
resolved	resolved	0.7	-	own
resolved immediately	resolved	0.8	-	own
resolved it	resolved	0.7	-	own
resolved my	resolved	0.7	-	own
resolved promptly	resolved	0.8	-	own
resolved quickly	resolved	0.7	-	own
resolved the issue	resolved	0.7	-	own
resolved to my satisfaction	resolved	0.8	-	own
resolved today	resolved	0.8	-	own
restored my	resolved	0.3	-	own
restored the	resolved	0.3	-	own
right direction	hope	0.8	-	own
rofl	laughter	0.3	-	own
roll on	hope	0.8	-	own
runs like a	happiness	0.9	-	own
runs like new	happiness	0.9	-	own
safe landing	resolved	0.8	-	own
satisfaction guaranteed	happiness	0.6	-	own
satisfied	happiness	0.6	-	own
satisfied customer	happiness	0.9	-	own
satisfied with	happiness	0.9	-	own
saved me	relief	1	-	own
saved my bacon	relief	1	-	own
saved my day	relief	1	-	own
saved my life	relief	1	-	own
saved the day	relief	1	-	own
sent a new one	resolved	0.3	-	own
sent a replacement	resolved	0.3	-	own
sent me a new	resolved	0.3	-	own
sent me a replacement	resolved	0.3	-	own
sent out a new	resolved	0.8	-	own
service is back	resolved	0.8	-	own
service restored	resolved	0.8	-	own
she liked	happiness	0.9	-	own
sheer delight	happiness	0.9	-	own
sheer joy	happiness	0.9	-	own
sigh of relief	resolved	0.8	-	own
signal is back	resolved	0.8	-	own
simply love	happiness	0.9	-	own
sleep like a	happiness	0.9	-	own
slept like a baby	happiness	0.9	-	own
slept like a log	happiness	0.9	-	own
slept so well	happiness	0.9	-	own
slept well	happiness	0.9	-	own
smile	happiness	0.6	-	own
smiled	happiness	0.6	-	own
smiles	happiness	0.6	-	own
smiley	happiness	0.6	-	own
smiling	happiness	0.6	-	own
snug	happiness	0.9	-	own
so cool	happiness	0.9	-	own
so excited	hope	0.8	-	own
so excited about	hope	0.8	-	own
so excited for	hope	0.8	-	own
so excited to	hope	0.8	-	own
so exciting	hope	0.8	-	own
so far so good	happiness	0.9	-	own
so glad	happiness	0.9	-	own
so good so far	happiness	0.9	-	own
so happy	happiness	0.9	-	own
so looking forward	hope	0.8	-	own
so love	happiness	0.9	-	own
so pleased	happiness	0.9	-	own
so psyched	hope	0.8	-	own
so pumped	hope	0.8	-	own
so ready	hope	0.8	-	own
so so happy	happiness	0.9	-	own
so stoked	hope	0.8	-	own
solved	resolved	0.7	-	own
solved it	resolved	0.7	-	own
solved my problem	resolved	0.7	-	own
solved now	resolved	0.8	-	own
solved thanks	gratitude	1	-	own
solved thanks	resolved	0.8	-	own
solved the problem	resolved	0.7	-	own
son loves	happiness	0.9	-	own
sooo love	happiness	0.9	-	own
sorted in no time	resolved	0.8	-	own
sorted it	resolved	0.7	-	own
sorted now	resolved	0.7	-	own
sorted out	resolved	0.3	-	own
sorted quickly	resolved	0.8	-	own
sounds good	contentment	0.6	-	own
sounds great	contentment	0.6	-	own
sparks joy	happiness	0.9	-	own
spoiled rotten	happiness	0.9	-	own
spoilt rotten	happiness	0.9	-	own
spot on with	happiness	0.9	-	own
step in the right direction	hope	0.8	-	own
still love	happiness	0.9	-	own
still love it	happiness	0.9	-	own
stoked	happiness	1.1	-	own
such a relief	relief	1	-	own
such a treat	happiness	0.9	-	own
suits me	contentment	0.7	-	own
suits me fine	contentment	0.7	-	own
suits us	contentment	0.7	-	own
super excited	hope	0.8	-	own
super excited for	hope	0.8	-	own
super happy	happiness	0.9	-	own
super pleased	happiness	0.9	-	own
super thanks	contentment	0.7	-	own
super thanks	gratitude	1	-	own
sweet	happiness	0.6	-	own
teehee	laughter	0.5	-	own
thank god	relief	1	-	own
thank goodness	relief	1	-	own
thank heavens	relief	1	-	own
thankfully	relief	1	-	own
that did it	resolved	0.7	-	own
that did the trick	resolved	0.8	-	own
that fixed it	resolved	0.7	-	own
that helped	resolved	0.7	-	own
that helps	resolved	0.7	-	own
that is good	praise	0.8	-	own
that is great	praise	0.8	-	own
that is perfect	praise	0.8	-	own
that makes sense	contentment	0.7	-	own
that solved it	resolved	0.8	-	own
that sorted it	resolved	0.8	-	own
that worked	resolved	0.7	-	own
that worked perfectly	resolved	0.8	-	own
that worked thanks	gratitude	1	-	own
that worked thanks	resolved	0.8	-	own
that's awesome	praise	0.8	-	own
that's brilliant	praise	0.8	-	own
that's fantastic	praise	0.8	-	own
that's fine	contentment	0.3	-	own
that's fixed it	resolved	0.8	-	own
that's good	praise	0.8	-	own
that's good news	praise	0.8	-	own
that's good to hear	praise	0.8	-	own
that's great	praise	0.8	-	own
that's great news	praise	0.8	-	own
that's great to hear	praise	0.8	-	own
that's lovely	praise	0.8	-	own
that's ok	contentment	0.3	-	own
that's perfect	praise	0.8	-	own
that's sorted it	resolved	0.8	-	own
that's wonderful	praise	0.8	-	own
that's worked	resolved	0.8	-	own
thats awesome	praise	0.8	-	own
thats fine	contentment	0.3	-	own
thats good	praise	0.8	-	own
thats great	praise	0.8	-	own
thats perfect	praise	0.8	-	own
these things happen	contentment	0.3	-	own
they found it	resolved	0.8	-	own
they're here	resolved	0.8	-	own
things are looking up	hope	0.8	-	own
things happen	contentment	0.3	-	own
this helped	resolved	0.7	-	own
thrilled	happiness	1.1	-	own
thrilled to	happiness	0.9	-	own
thrilled to bits	happiness	0.9	-	own
thrilled with	happiness	0.9	-	own
thrilling	hope	0.8	-	own
ticked all the boxes	happiness	0.9	-	own
tickled	happiness	0.9	-	own
tickled pink	happiness	1.1	-	own
tickled to	happiness	0.9	-	own
ticks all the boxes	happiness	0.9	-	own
ticks every box	happiness	0.9	-	own
to my satisfaction	resolved	0.8	-	own
to our satisfaction	resolved	0.8	-	own
toasty	happiness	0.9	-	own
total treat	happiness	0.9	-	own
totally love	happiness	0.9	-	own
treat to	happiness	0.9	-	own
treated like a king	happiness	0.9	-	own
treated like a queen	happiness	0.9	-	own
treated like family	happiness	0.9	-	own
treated like kings	happiness	0.9	-	own
treated like royalty	happiness	0.9	-	own
treated me like family	happiness	0.9	-	own
treated us like	happiness	0.9	-	own
trip of a lifetime	hope	0.8	-	own
truly love	happiness	0.9	-	own
unblocked my	resolved	0.8	-	own
understandable	contentment	0.6	-	own
unlocked my	resolved	0.8	-	own
up and running	resolved	0.7	-	own
up to date	contentment	0.3	-	own
very excited	hope	0.8	-	own
very exciting	hope	0.8	-	own
very happy	happiness	0.9	-	own
very much looking forward	hope	0.8	-	own
very pleased	happiness	0.9	-	own
very satisfied	happiness	0.9	-	own
waived my	resolved	0.8	-	own
waived the	resolved	0.8	-	own
waived the fee	resolved	0.8	-	own
warm and cosy	happiness	0.9	-	own
warm and cozy	happiness	0.9	-	own
water is back	resolved	0.8	-	own
water's back	resolved	0.8	-	own
we all loved	happiness	0.9	-	own
we are happy	happiness	0.9	-	own
we like	happiness	0.6	-	own
we liked	happiness	0.9	-	own
we love	happiness	0.9	-	own
we loved	happiness	0.9	-	own
we're happy	happiness	0.9	-	own
we're so happy	happiness	0.9	-	own
weight has been lifted	resolved	0.8	-	own
weight lifted	resolved	0.8	-	own
weight off	resolved	0.8	-	own
weight off my mind	relief	1	-	own
weight off my shoulders	relief	1	-	own
well chuffed	happiness	0.9	-	own
well happy	happiness	0.9	-	own
well pleased	happiness	0.9	-	own
well worth every	happiness	0.9	-	own
what a relief	relief	1	-	own
what a result	resolved	0.8	-	own
what is not to love	happiness	0.9	-	own
what more can	happiness	0.9	-	own
what more could	happiness	0.9	-	own
what's not to like	happiness	0.9	-	own
what's not to love	happiness	0.9	-	own
whew	relief	1	-	own
whoo hoo	happiness	0.9	-	own
whoop	happiness	0.9	-	own
wife loves	happiness	0.9	-	own
wifi is back	resolved	0.8	-	own
will do	contentment	0.2	-	own
will do nicely	contentment	0.7	-	own
win win	happiness	0.6	-	own
winner all round	happiness	0.9	-	own
winner winner	happiness	0.9	-	own
wins the day	happiness	0.9	-	own
wonderful thank you	contentment	0.7	-	own
wonderful thank you	gratitude	1	-	own
woo hoo	happiness	0.9	-	own
woohoo	happiness	0.9	-	own
woot	happiness	0.9	-	own
worked now	resolved	0.8	-	own
working again	resolved	0.7	-	own
working again now	resolved	0.8	-	own
working fine now	resolved	0.8	-	own
working now	resolved	0.7	-	own
working perfectly now	resolved	0.8	-	own
works again	resolved	0.7	-	own
works again thanks	gratitude	1	-	own
works again thanks	resolved	0.8	-	own
works fine for	contentment	0.7	-	own
works fine now	resolved	0.8	-	own
works for me	contentment	0.6	-	own
works for us	contentment	0.7	-	own
works great now	resolved	0.8	-	own
works now	resolved	0.7	-	own
works ok	contentment	0.7	-	own
works okay	contentment	0.7	-	own
works perfectly now	resolved	0.8	-	own
world of difference	happiness	0.9	-	own
worth the wait and	happiness	0.9	-	own
yaay	happiness	0.9	-	own
yay	happiness	0.9	-	own
yayy	happiness	0.9	-	own
yippee	happiness	0.9	-	own
you found it	resolved	0.8	-	own
you too	contentment	0.6	-	own
zero complaints	happiness	0.9	-	own
