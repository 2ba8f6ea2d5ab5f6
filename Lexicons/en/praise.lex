%format undertone-lexicon 1
%language en

# What people say of good service, good people and good things; surprise that is welcome.
# Kept out: "super" and "pretty" (they only strengthen), "rules", "sick", "beast", "works" alone, "special", "premium".
10 10	praise	1.1	-	own
10 out of 10	praise.service	1	-	own
10 stars	praise.service	1	-	own
100 percent	praise.service	1	-	own
100 satisfied	praise.service	1	-	own
11 out of 10	praise.service	1	-	own
5 out of 5	praise.service	1	-	own
5 star	praise	1.1	-	own
5 stars	praise	1.1	-	own
6 stars	praise.service	1	-	own
a bargain	praise.product	0.9	-	own
a breeze	praise.service	1	-	own
a convert	praise	0.7	-	own
a credit to	praise.service	1	-	own
a cut above	praise.service	1	-	own
a day early	surprise	0.5	-	own
a gent	praise.service	1	-	own
a gentleman	praise.service	1	-	own
a good time to	phrase.neutral	1	-	own
a great deal of	phrase.neutral	1	-	own
a great help	praise.service	1.1	-	own
a lot better	praise.product	0.9	-	own
a pleasure to	praise.service	1.1	-	own
a plus	praise	1.1	-	own
a plus plus	praise.service	1	-	own
a plus service	praise.service	1	-	own
a pro	praise.service	1	-	own
a real pleasure	praise.service	1.1	-	own
a single call	surprise	0.5	-	own
a steal	praise.product	0.9	-	own
a true gentleman	praise.service	1	-	own
a week early	surprise	0.5	-	own
a whole day early	surprise	0.5	-	own
a1	praise	1.1	-	own
aaa plus	praise.service	1	-	own
above and beyond	surprise	1	-	own
abracadabra	surprise	1	-	own
absolute angel	praise.service	1	-	own
absolute bargain	praise.product	0.9	-	own
absolute best	praise.service	1	-	own
absolute delight	praise.service	1	-	own
absolute gem	praise.service	1	-	own
absolute hero	praise.service	1	-	own
absolute joy	praise.service	1	-	own
absolute legend	praise.service	1	-	own
absolute pleasure	praise.service	1	-	own
absolute star	praise.service	1	-	own
absolutely delicious	praise.product	0.9	-	own
accommodating	praise.service	0.7	-	own
actual tears	surprise	0.8	-	own
actually listened	praise.service	1	-	own
actually worked	praise	0.7	-	own
actually works	praise	0.7	-	own
affordable	praise.product	0.7	-	own
affordable price	praise.product	0.9	-	own
affordable prices	praise.product	0.9	-	own
against all odds	surprise	0.6	-	own
against the odds	surprise	0.6	-	own
ahead of schedule	surprise	0.5	-	own
ahead of the competition	praise.service	1	-	own
ahead of time	surprise	0.5	-	own
all is well	praise.product	0.9	-	own
all of a sudden	astonishment	0.4	-	own
all the best	courtesy.polite	0.6	-	own
all time best	praise.service	1	-	own
all went well	praise.product	0.9	-	own
almost cried	surprise	0.5	-	own
almost dropped	surprise	0.5	-	own
almost given up	surprise	0.5	-	own
almost too good	surprise	0.5	-	own
already arrived	surprise	0.8	-	own
already back	surprise	0.8	-	own
already done	surprise	0.8	-	own
already fixed	surprise	0.8	-	own
already here	surprise	0.8	-	own
already solved	surprise	0.8	-	own
already sorted	surprise	0.8	-	own
always a smile	praise.service	1	-	own
always fresh	praise.product	0.9	-	own
always friendly	praise.service	1	-	own
always helpful	praise.service	1	-	own
always impressed	praise.service	1	-	own
always on time	praise.service	1	-	own
always polite	praise.service	1	-	own
always professional	praise.service	1	-	own
always smiling	praise.service	1	-	own
am i dreaming	surprise	0.8	-	own
amazed	astonishment	1	-	own
amazed at	surprise	0.8	-	own
amazed by	praise	1.1	-	own
amazed how	surprise	0.8	-	own
amazed me	surprise	0.8	-	own
amazed that	surprise	0.8	-	own
amazes me	surprise	0.8	-	own
amazing	praise	1.1	-	own
amazing app	praise.product	0.9	-	own
amazing camera	praise.product	0.9	-	own
amazing crew	praise.service	1.1	-	own
amazing customer care	praise.service	1	-	own
amazing customer experience	praise.service	1	-	own
amazing experience	praise.service	1	-	own
amazing flight	praise.service	1	-	own
amazing food	praise.product	0.9	-	own
amazing help	praise.service	1	-	own
amazing hotel	praise.product	0.9	-	own
amazing job	praise.service	1	-	own
amazing people	praise.service	1.1	-	own
amazing phone	praise.product	0.9	-	own
amazing place	praise.product	0.9	-	own
amazing product	praise.product	0.9	-	own
amazing quality	praise.product	0.9	-	own
amazing sound	praise.product	0.9	-	own
amazing staff	praise.service	1.1	-	own
amazing support	praise.service	1	-	own
amazing surprise	surprise	0.8	-	own
amazing team	praise.service	1.1	-	own
amazing view	praise.product	0.9	-	own
amazing views	praise.product	0.9	-	own
amazing work	praise.service	1	-	own
an absolute star	praise.service	1	-	own
an asset to	praise.service	1	-	own
an hour early	surprise	0.5	-	own
angel	praise	0.9	-	own
angels	praise	0.9	-	own
answered all my questions	praise.service	1	-	own
answered all our questions	praise.service	1	-	own
answered immediately	praise.service	1	-	own
answered my question	praise.service	0.4	-	own
answered my questions	praise.service	1	-	own
answered on the first ring	praise.service	1	-	own
answered straight away	praise.service	1	-	own
answered within	praise.service	1	-	own
apologies	courtesy.polite	0.6	-	own
apologise	courtesy.polite	0.6	-	own
apologize	courtesy.polite	0.6	-	own
apparently	astonishment	0.4	-	own
approachable	praise.service	0.7	-	own
are you for real	astonishment	1	-	own
arrived as promised	praise.service	1	-	own
arrived early and	surprise	0.5	-	own
arrived promptly	praise.service	1	-	own
as advertised	praise.product	0.7	-	own
as described	praise.product	0.7	-	own
as good as gold	praise.service	1	-	own
as good as they come	praise	0.7	-	own
as it should	praise.service	0.4	-	own
as it should be	praise.service	0.4	-	own
as promised and	praise.service	1	-	own
as well	phrase.neutral	1	-	own
as well as	phrase.neutral	1	-	own
asset to the	praise.service	1	-	own
asset to your	praise.service	1	-	own
astonished	astonishment	1	-	own
astonished at	surprise	0.8	-	own
astonished by	surprise	0.8	-	own
astonishing	astonishment	1	-	own
astounded	astonishment	1	-	own
astounded by	surprise	0.8	-	own
astounding	astonishment	1	-	own
at 2am	surprise	0.8	-	own
at 3am	surprise	0.8	-	own
at best	phrase.neutral	1	-	own
at least	phrase.neutral	1	-	own
at no charge	surprise	0.6	-	own
at no extra cost	surprise	0.6	-	own
at worst	phrase.neutral	1	-	own
at your convenience	courtesy.polite	0.6	-	own
attentive	praise.service	0.7	-	own
awesome	praise	1.1	-	own
awesome app	praise.product	0.9	-	own
awesome camera	praise.product	0.9	-	own
awesome crew	praise.service	1	-	own
awesome customer support	praise.service	1	-	own
awesome experience	praise.service	1	-	own
awesome feature	praise.product	0.9	-	own
awesome flight	praise.service	1	-	own
awesome help	praise.service	1	-	own
awesome job	praise.service	1	-	own
awesome people	praise.service	1	-	own
awesome phone	praise.product	0.9	-	own
awesome product	praise.product	0.9	-	own
awesome sound	praise.product	0.9	-	own
awesome staff	praise.service	1	-	own
awesome support	praise.service	1	-	own
awesome team	praise.service	1	-	own
awesome update	praise.product	0.9	-	own
awesome work	praise.service	1	-	own
aww	astonishment	0.6	-	own
awww	astonishment	0.6	-	own
bad surprise	astonishment	0.3	-	own
bad surprise	disappointment	0.8	-	own
bang on time	praise.service	1	-	own
bargain	praise.product	0.7	-	own
be good if	phrase.neutral	1	-	own
be great if	phrase.neutral	1	-	own
be happy to	phrase.neutral	1	-	own
be nice to	phrase.neutral	1	-	own
be nice to have	phrase.neutral	1	-	own
beautiful	praise	0.9	-	own
beautiful design	praise.product	0.9	-	own
beautiful hotel	praise.product	0.9	-	own
beautiful place	praise.product	0.9	-	own
beautiful product	praise.product	0.9	-	own
beautiful room	praise.product	0.9	-	own
beautifully	praise	0.9	-	own
beautifully designed	praise.product	0.9	-	own
beautifully done	praise.product	0.9	-	own
beautifully made	praise.product	0.9	-	own
beautifully packaged	praise.product	0.9	-	own
beautifully presented	praise.product	0.9	-	own
been dreading	surprise	0.5	-	own
before breakfast	surprise	0.6	-	own
before i even	surprise	0.5	-	own
before i got home	surprise	0.6	-	own
before i hung up	surprise	0.6	-	own
before i knew it	surprise	0.5	-	own
before i'd even	surprise	0.5	-	own
before i'd finished	surprise	0.5	-	own
before i'd hung up	surprise	0.6	-	own
before the kettle	surprise	0.5	-	own
before we'd	surprise	0.5	-	own
believe it or not	astonishment	0.6	-	own
bend over backwards	praise.service	1	-	own
bent over backwards	praise.service	1	-	own
best	praise	1.1	-	own
best app	praise.service	1	-	own
best bank	praise.service	1	-	own
best bit	praise.service	0.4	-	own
best buy	phrase.neutral	1	-	own
best company	praise.service	1.1	-	own
best crew	praise.service	1.1	-	own
best decision	praise.service	1	-	own
best decision ever	praise.service	1	-	own
best doctor	praise.service	1	-	own
best driver	praise.service	1	-	own
best ever	praise	1.1	-	own
best gift	praise.service	1	-	own
best hotel	praise.service	1	-	own
best i have ever	praise.service	1	-	own
best i've ever	praise.service	1	-	own
best i've flown	praise.service	1	-	own
best i've had	praise.service	1	-	own
best i've seen	praise.service	1	-	own
best i've stayed	praise.service	1	-	own
best i've used	praise.service	1	-	own
best in class	praise	1.1	-	own
best in the	praise.service	0.4	-	own
best in the business	praise	1.1	-	own
best investment	praise.service	1	-	own
best money	praise.product	1	-	own
best money i ever	praise.product	0.9	-	own
best money i've spent	praise.product	1	-	own
best network	praise.service	1	-	own
best nurse	praise.service	1	-	own
best of luck	phrase.neutral	1	-	own
best of the best	praise	1.1	-	own
best option	phrase.neutral	1	-	own
best part	praise.service	0.4	-	own
best people	praise.service	1	-	own
best present	praise.service	1	-	own
best price	phrase.neutral	1	-	own
best product	praise.product	1	-	own
best purchase	praise.product	1	-	own
best quality	praise.product	0.9	-	own
best regards	courtesy.polite	0.6	-	own
best service	praise.service	1.1	-	own
best shop	praise.service	1	-	own
best so far	praise.service	1	-	own
best staff	praise.service	1	-	own
best store	praise.service	1	-	own
best team	praise.service	1.1	-	own
best thing about	praise.service	1	-	own
best thing ever	praise.product	1	-	own
best thing i	praise.service	1	-	own
best thing i ever	praise.service	1	-	own
best thing i've	praise.service	1	-	own
best thing since	praise.service	1	-	own
best thing since sliced	praise.service	1	-	own
best value	praise.service	1	-	own
best way	phrase.neutral	1	-	own
best we've	praise.service	1	-	own
best website	praise.service	1	-	own
best western	phrase.neutral	1	-	own
best wishes	courtesy.polite	0.6	-	own
best yet	praise.service	1	-	own
bestest	praise	1.1	-	own
better be	phrase.neutral	1	-	own
better every	praise.product	0.9	-	own
better now	praise	0.6	-	own
better off	phrase.neutral	1	-	own
better still	praise.product	0.9	-	own
better than advertised	surprise	0.8	-	own
better than any	praise.product	0.4	-	own
better than anything	praise.product	0.9	-	own
better than before	praise.product	0.4	-	own
better than ever	praise	0.6	-	own
better than ever before	praise.product	0.9	-	own
better than expected	praise	1.1	-	own
better than hoped	surprise	0.8	-	own
better than i could	surprise	0.8	-	own
better than i expected	surprise	1	-	own
better than i had hoped	surprise	0.8	-	own
better than i hoped	surprise	0.8	-	own
better than i imagined	surprise	0.8	-	own
better than i thought	surprise	0.8	-	own
better than most	praise.product	0.4	-	own
better than my	surprise	0.6	-	own
better than new	praise.service	1	-	own
better than other	praise.product	0.4	-	own
better than promised	surprise	0.8	-	own
better than the other	praise.product	0.4	-	own
better than the rest	praise.product	0.9	-	own
better than we expected	surprise	0.8	-	own
better than we thought	surprise	0.8	-	own
bewildered	astonishment	1	-	own
beyond all expectations	surprise	0.8	-	own
beyond all my expectations	surprise	0.8	-	own
beyond anything	surprise	0.8	-	own
beyond expectations	surprise	1	-	own
beyond happy	praise	1.1	-	own
beyond my expectations	surprise	1	-	own
beyond what i	surprise	0.8	-	own
beyond what was	surprise	0.8	-	own
big help	praise.service	1.1	-	own
big improvement	praise.product	0.9	-	own
big shout out	praise.service	1	-	own
big surprise	surprise	0.8	-	own
big thumbs up	praise.service	1	-	own
big up	praise	0.9	-	own
bigger than expected	surprise	0.8	-	own
black friday	phrase.neutral	1	-	own
black magic	surprise	0.8	-	own
blew me away	surprise	1	-	own
blew my mind	surprise	0.8	-	own
blew us away	surprise	0.8	-	own
blimey	astonishment	0.6	-	own
blimey that	astonishment	0.6	-	own
blow me down	astonishment	0.6	-	own
blown away	praise	1.1	-	own
blown away by	surprise	1	-	own
blows me away	surprise	0.8	-	own
blows my mind	astonishment	1	-	own
bomb dot com	praise	1.1	-	own
boots in seconds	praise	0.7	-	own
both thumbs up	praise.service	1	-	own
bottle of wine for	praise	0.7	-	own
bought a round	praise	0.7	-	own
bowled over	surprise	0.8	-	own
box of chocolates	praise	0.7	-	own
braced for	surprise	0.5	-	own
braced myself	surprise	0.5	-	own
braced myself for	surprise	0.5	-	own
bravo	praise	0.9	-	own
bravo to	praise	0.7	-	own
breakfast	phrase.neutral	1	-	own
breeze to	praise.service	1	-	own
bright and	praise.product	0.4	-	own
brightened my	praise.service	1	-	own
brightened up my	praise.service	1	-	own
brilliant	praise	1.1	-	own
brilliant customer service	praise.service	1	-	own
brilliant experience	praise.service	1	-	own
brilliant help	praise.service	1	-	own
brilliant job	praise.service	1	-	own
brilliant staff	praise.service	1	-	own
brilliant support	praise.service	1	-	own
brilliant team	praise.service	1	-	own
brilliant work	praise.service	1	-	own
brilliantly	praise	1.1	-	own
brought a book	surprise	0.6	-	own
brought a smile	praise.service	1	-	own
brought a smile to	praise.service	1	-	own
built to last	praise.product	0.9	-	own
buy this	praise	0.7	-	own
buying a lottery ticket	surprise	0.6	-	own
by breakfast	surprise	0.6	-	own
by far the best	praise.service	1	-	own
by jove	astonishment	0.6	-	own
by teatime	surprise	0.6	-	own
by the book and	praise.service	1	-	own
by the time i got home	surprise	0.6	-	own
cake for the	praise	0.7	-	own
called back to check	praise.service	1	-	own
called to check	praise.service	1	-	own
came a day early	surprise	0.8	-	own
came as promised	praise.service	1	-	own
came back to check	praise.service	1	-	own
came early	surprise	0.5	-	own
came on a sunday	praise.service	1	-	own
came on time	praise.service	1	-	own
came out on a sunday	praise.service	1	-	own
came prepared to	surprise	0.5	-	own
came through for	praise.service	1	-	own
came through for me	praise.service	1	-	own
came through for us	praise.service	1	-	own
came through in	praise.service	1	-	own
came to the rescue	praise.service	1	-	own
can not believe	astonishment	1	-	own
can you please	courtesy.polite	0.6	-	own
can't ask for better	praise	0.7	-	own
can't ask for more	praise	0.7	-	own
can't be more pleased	praise.service	1	-	own
can't believe	astonishment	1	-	own
can't fault	praise.service	1	-	own
can't praise	praise.service	1	-	own
can't speak highly	praise.service	1	-	own
cannot ask for more	praise	0.7	-	own
cannot believe	astonishment	1	-	own
cannot fault	praise.service	1	-	own
cannot praise	praise.service	1	-	own
cannot speak highly	praise.service	1	-	own
cant ask for more	praise	0.7	-	own
cant believe	astonishment	1	-	own
cant fault	praise.service	1	-	own
caring	praise.service	0.7	-	own
champ	praise	0.9	-	own
champion	praise	0.9	-	own
champs	praise	0.9	-	own
chapeau	praise	0.7	-	own
charming	praise	0.6	-	own
cheap price	praise.product	0.9	-	own
cheap prices	praise.product	0.9	-	own
cheaper than	praise.product	0.4	-	own
cheaper than expected	surprise	0.8	-	own
cheaper than i	surprise	0.8	-	own
checked in on	praise.service	1	-	own
checked on me	praise.service	1	-	own
checked twice	surprise	0.8	-	own
cheerful and	praise.service	1	-	own
cheerful staff	praise.service	1	-	own
child's play	praise.service	1	-	own
clean	praise.product	0.4	-	own
clean and	praise.product	0.9	-	own
clean and tidy	praise.product	0.9	-	own
clean as a whistle	praise	0.7	-	own
clean room	praise.product	0.9	-	own
clean rooms	praise.product	0.9	-	own
clear as a bell	praise.product	0.9	-	own
clear picture	praise.product	0.9	-	own
clear sound	praise.product	0.9	-	own
clever	praise	0.3	-	own
clever design	praise.product	0.9	-	own
clever idea	praise.product	0.9	-	own
color me impressed	praise.service	1	-	own
color me surprised	surprise	0.8	-	own
colour me impressed	praise.service	1	-	own
colour me surprised	surprise	0.8	-	own
comes in handy	praise.product	0.9	-	own
comfortable	praise.product	0.7	-	own
comfortable and	praise.product	0.9	-	own
comfortable bed	praise.product	0.9	-	own
comfortable beds	praise.product	0.9	-	own
comfortable room	praise.product	0.9	-	own
comfortable seat	praise.product	0.9	-	own
comfortable seats	praise.product	0.9	-	own
comfy	praise.product	0.7	-	own
comfy and	praise.product	0.9	-	own
comfy bed	praise.product	0.9	-	own
comfy seats	praise.product	0.9	-	own
commend	praise.service	1	-	own
commended	praise.service	1	-	own
commending	praise.service	1	-	own
compelling	praise	0.6	-	own
competent	praise.service	0.7	-	own
competitively priced	praise.product	0.9	-	own
completely satisfied	praise.service	1	-	own
completely surprised	surprise	0.8	-	own
compliment the	praise.service	1	-	own
compliment to	praise.service	1	-	own
compliment your	praise.service	1	-	own
complimentary	praise.product	0.4	-	own
complimentary drink	praise.product	0.4	-	own
compliments the	praise.service	1	-	own
compliments to	praise.service	1	-	own
consider me impressed	praise.service	1	-	own
consider me surprised	surprise	0.8	-	own
considerate	praise.service	0.7	-	own
convenient	praise.product	0.5	-	own
conveniently	praise.product	0.7	-	own
converted me	praise	0.7	-	own
cooked to perfection	praise.product	0.9	-	own
cool	praise	0.4	-	own
cool down	phrase.neutral	1	-	own
cool off	phrase.neutral	1	-	own
cooler	phrase.neutral	1	-	own
cor blimey	astonishment	0.6	-	own
cosy room	praise.product	0.9	-	own
could have cried	surprise	0.5	-	own
could hug	praise	0.7	-	own
could i	courtesy.polite	0.6	-	own
could kiss	praise	0.7	-	own
could not believe	astonishment	1	-	own
could not fault	praise.service	1	-	own
could not have been more helpful	praise.service	1.1	-	own
could not have been nicer	praise.service	1.1	-	own
could not have done more	praise.service	1	-	own
could you	courtesy.polite	0.6	-	own
could you please	courtesy.polite	0.6	-	own
could've cried	surprise	0.5	-	own
couldn't be kinder	praise.service	1	-	own
couldn't be more helpful	praise.service	1.1	-	own
couldn't be nicer	praise.service	1.1	-	own
couldn't believe	astonishment	1	-	own
couldn't do enough	praise.service	1.1	-	own
couldn't fault	praise.service	1	-	own
couldn't fault them	praise.service	0.8	-	own
couldn't have been kinder	praise.service	1	-	own
couldn't have been more helpful	praise.service	1.1	-	own
couldn't have been nicer	praise.service	1.1	-	own
couldn't have done more	praise.service	1	-	own
count me in	praise	0.7	-	own
courteous	praise.service	0.7	-	own
cozy room	praise.product	0.9	-	own
crazy cheap	surprise	0.8	-	own
crazy easy	surprise	0.8	-	own
crazy fast	praise	1.1	-	own
crazy good	praise	1.1	-	own
crazy quick	surprise	0.8	-	own
creative	praise	0.6	-	own
credit to the	praise.service	1	-	own
credit to you	praise.service	1	-	own
credit to your	praise.service	1	-	own
credit where	praise.service	1	-	own
credit where credit is due	praise.service	1	-	own
credit where due	praise.service	1	-	own
credit where it's due	praise.service	1	-	own
crikey	astonishment	0.6	-	own
crisp	praise.product	0.7	-	own
crisp and	praise.product	0.9	-	own
crisp clear	praise.product	0.9	-	own
crisp picture	praise.product	0.9	-	own
crying happy	surprise	0.8	-	own
crystal clear	praise.product	0.7	-	own
crystal clear sound	praise.product	0.9	-	own
curious	astonishment	0.4	-	own
cut above	praise.service	1	-	own
daaamn	astonishment	0.6	-	own
damn that was fast	surprise	0.4	-	own
damn that's good	surprise	0.4	-	own
dared hope	surprise	0.6	-	own
dared to hope	surprise	0.6	-	own
day early	surprise	0.5	-	own
days early	surprise	0.5	-	own
dayum	astonishment	0.6	-	own
dead easy	praise.service	1	-	own
dead on time	praise.service	1	-	own
dear	courtesy.polite	0.6	-	own
dear madam	courtesy.polite	0.6	-	own
dear sir	courtesy.polite	0.6	-	own
dear sirs	courtesy.polite	0.6	-	own
dear team	courtesy.polite	0.6	-	own
decent job	praise	0.6	-	own
dedicated	praise.service	0.7	-	own
delicious	praise.product	0.7	-	own
delicious breakfast	praise.product	0.9	-	own
delicious food	praise.product	0.9	-	own
delicious meal	praise.product	0.9	-	own
delivered as promised	praise.service	1	-	own
delivered on	praise.service	1	-	own
delivered on time	praise.service	1	-	own
delivers as promised	praise.service	1	-	own
deserve a medal	praise.service	1	-	own
deserve a raise	praise.service	1	-	own
deserves a bonus	praise.service	1	-	own
deserves a medal	praise.service	1	-	own
deserves a pat	praise.service	1	-	own
deserves a promotion	praise.service	1	-	own
deserves a raise	praise.service	1	-	own
deserves credit	praise.service	1	-	own
deserves recognition	praise.service	1	-	own
did a double take	surprise	0.8	-	own
did exactly what	praise.service	1	-	own
did not charge	surprise	0.8	-	own
did not disappoint	praise.service	1	-	own
did not expect	astonishment	1	-	own
did not expect that	surprise	0.8	-	own
did not expect that at all	surprise	0.8	-	own
did not think it was possible	surprise	0.6	-	own
did that just	astonishment	0.6	-	own
did that just happen	astonishment	0.6	-	own
didn't charge	surprise	0.5	-	own
didn't charge me	surprise	0.5	-	own
didn't disappoint	praise.service	1	-	own
didn't even have to	surprise	0.5	-	own
didn't expect	astonishment	1	-	own
didn't expect anybody	surprise	0.5	-	own
didn't expect anyone	surprise	0.5	-	own
didn't expect it	surprise	0.5	-	own
didn't expect such	surprise	0.5	-	own
didn't expect that	surprise	0.5	-	own
didn't expect that at all	surprise	0.5	-	own
didn't expect them	surprise	0.5	-	own
didn't expect this	surprise	0.5	-	own
didn't expect to	surprise	0.5	-	own
didn't expect you	surprise	0.5	-	own
didn't have to ask	surprise	0.5	-	own
didn't have to do anything	surprise	0.5	-	own
didn't have to pay	surprise	0.5	-	own
didn't have to wait	surprise	0.5	-	own
didn't know that was possible	surprise	0.6	-	own
didn't know you could	surprise	0.6	-	own
didn't know you did	surprise	0.6	-	own
didn't think it was possible	surprise	0.6	-	own
didn't think that was possible	surprise	0.6	-	own
didnt expect anybody	surprise	0.5	-	own
didnt expect anyone	surprise	0.5	-	own
didnt expect it	surprise	0.5	-	own
didnt expect such	surprise	0.5	-	own
didnt expect them	surprise	0.5	-	own
didnt expect this	surprise	0.5	-	own
didnt expect to	surprise	0.5	-	own
didnt expect you	surprise	0.5	-	own
diligent	praise.service	0.7	-	own
do not hesitate	praise	0.7	-	own
does exactly what	praise.service	1	-	own
does its job	praise.service	1	-	own
does not disappoint	praise.service	1	-	own
does one thing	praise	0.7	-	own
does the job	praise.service	1	-	own
does the job well	praise.service	1	-	own
does what it says	praise.service	1	-	own
does what it should	praise.service	1	-	own
doesn't disappoint	praise.service	1	-	own
don't hesitate	praise	0.7	-	own
don't regret	praise.service	0.8	-	own
don't think twice	praise	0.7	-	own
dont regret	praise.service	0.8	-	own
dope	praise	0.9	-	own
double take	surprise	0.8	-	own
dreaded calling	surprise	0.5	-	own
dreading the call	surprise	0.5	-	own
dreading this	surprise	0.5	-	own
drinks on me	praise	0.7	-	own
dry as a bone	praise	0.7	-	own
dry as toast	praise	0.7	-	own
dumbfounded	astonishment	1	-	own
durable	praise.product	0.7	-	own
earlier than expected	surprise	0.8	-	own
earlier than i	surprise	0.8	-	own
earlier than promised	surprise	0.8	-	own
earned my business	praise.service	1	-	own
earned my loyalty	praise.service	1	-	own
earned my respect	praise.service	1	-	own
earned my trust	praise.service	1	-	own
easier	praise.product	0.3	-	own
easier than expected	surprise	0.8	-	own
easier than i	surprise	0.8	-	own
easier than i thought	surprise	0.8	-	own
easy	praise.product	0.4	-	own
easy and fun	praise.product	0.9	-	own
easy and quick	praise.product	0.9	-	own
easy as pie	praise.service	1	-	own
easy booking	praise.product	0.9	-	own
easy check in	praise.product	0.9	-	own
easy checkout	praise.product	0.9	-	own
easy installation	praise.product	0.9	-	own
easy jet	phrase.neutral	1	-	own
easy on the eye	praise.product	0.9	-	own
easy on the eyes	praise.product	0.9	-	own
easy ordering	praise.product	0.9	-	own
easy peasy	praise.service	1	-	own
easy process	praise.service	1	-	own
easy returns	praise.product	0.9	-	own
easy set up	praise.product	0.9	-	own
easy setup	praise.product	0.9	-	own
easy to assemble	praise.product	0.9	-	own
easy to book	praise.product	0.9	-	own
easy to carry	praise.product	0.9	-	own
easy to change	praise.product	0.9	-	own
easy to hold	praise.product	0.9	-	own
easy to order	praise.product	0.9	-	own
easy to put together	praise.product	0.9	-	own
easy to return	praise.product	0.9	-	own
easy to use	praise.product	0.7	-	own
eat my hat	surprise	0.8	-	own
eat my words	surprise	0.8	-	own
eating humble pie	surprise	0.8	-	own
eating my words	surprise	0.8	-	own
eats hat	surprise	0.8	-	own
effective	praise	0.6	-	own
efficient	praise.service	0.7	-	own
efficiently	praise.service	0.7	-	own
elegant	praise.product	0.7	-	own
elegant and	praise.product	0.9	-	own
elegant design	praise.product	0.9	-	own
empathetic	praise.service	0.7	-	own
endless patience	praise.service	1	-	own
engaging	praise	0.6	-	own
enjoy it	praise.product	0.4	-	own
enjoy the	praise.product	0.4	-	own
enjoy using	praise.product	0.9	-	own
enjoyed every	praise.product	0.9	-	own
enjoyed my	praise.product	0.9	-	own
enjoyed our	praise.product	0.9	-	own
enjoyed the	praise.product	0.9	-	own
enjoying my	praise.product	0.9	-	own
enjoying the	praise.product	0.9	-	own
enjoying this	praise.product	0.9	-	own
enjoys	praise.product	0.9	-	own
entertaining	praise	0.6	-	own
epic	praise	0.9	-	own
even apologised	surprise	0.4	-	own
even better	praise.product	0.9	-	own
even better than	praise.product	0.4	-	own
even better than expected	surprise	0.4	-	own
even better than i	surprise	0.4	-	own
even brought	surprise	0.4	-	own
even called	surprise	0.4	-	own
even carried	surprise	0.4	-	own
even drew	surprise	0.4	-	own
even gave	surprise	0.4	-	own
even gave me	surprise	0.4	-	own
even helped	surprise	0.4	-	own
even included	surprise	0.4	-	own
even offered	surprise	0.4	-	own
even rang	surprise	0.4	-	own
even refunded	surprise	0.4	-	own
even remembered	surprise	0.4	-	own
even sent	surprise	0.4	-	own
even sent me	surprise	0.4	-	own
even stayed	surprise	0.4	-	own
even threw in	surprise	0.4	-	own
even upgraded	surprise	0.4	-	own
even waited	surprise	0.4	-	own
even walked	surprise	0.4	-	own
even works	surprise	0.4	-	own
even wrote	surprise	0.4	-	own
everyone clapped	praise	0.7	-	own
exactly what i needed	praise.product	1	-	own
exactly what i wanted	praise.product	1	-	own
exceeded	surprise	1	-	own
exceeded all expectations	surprise	1	-	own
exceeded all my expectations	surprise	1	-	own
exceeded every	surprise	0.8	-	own
exceeded expectations	praise	1.1	-	own
exceeded my expectations	surprise	1	-	own
exceeded our expectations	surprise	0.8	-	own
exceeding expectations	praise	1.1	-	own
exceeds all	surprise	0.8	-	own
exceeds expectations	praise	1.1	-	own
exceeds my expectations	surprise	0.8	-	own
excellent	praise	1.1	-	own
excellent battery	praise.product	0.9	-	own
excellent battery life	praise.product	0.9	-	own
excellent breakfast	praise.product	0.9	-	own
excellent camera	praise.product	0.9	-	own
excellent cast	praise.product	0.9	-	own
excellent choice	praise.product	0.9	-	own
excellent communication	praise.service	1	-	own
excellent crew	praise.service	1	-	own
excellent customer care	praise.service	1	-	own
excellent customer experience	praise.service	1	-	own
excellent customer support	praise.service	1	-	own
excellent design	praise.product	0.9	-	own
excellent experience	praise.service	1	-	own
excellent film	praise.product	0.9	-	own
excellent food	praise.product	0.9	-	own
excellent help	praise.service	1	-	own
excellent job	praise.service	1	-	own
excellent location	praise.product	0.9	-	own
excellent performance	praise.product	0.9	-	own
excellent phone	praise.product	0.9	-	own
excellent picture	praise.product	0.9	-	own
excellent product	praise.service	1	-	own
excellent quality	praise.service	1	-	own
excellent reception	praise.product	0.9	-	own
excellent room	praise.product	0.9	-	own
excellent sound	praise.product	0.9	-	own
excellent staff	praise.service	1	-	own
excellent support	praise.service	1	-	own
excellent team	praise.service	1	-	own
excellent value for	praise.product	0.9	-	own
excellent work	praise.service	1	-	own
exceptional	praise	1.1	-	own
exceptional care	praise.service	1	-	own
exceptional experience	praise.service	1	-	own
exceptional staff	praise.service	1	-	own
exceptional support	praise.service	1	-	own
exceptional team	praise.service	1	-	own
exceptionally	praise	1.1	-	own
excuse me	courtesy.polite	0.6	-	own
exemplary	praise	1.1	-	own
expected a fight	surprise	0.5	-	own
expected a long	surprise	0.5	-	own
expected a long wait	surprise	0.5	-	own
expected little	surprise	0.5	-	own
expected nothing	surprise	0.5	-	own
expected nothing and	surprise	0.5	-	own
expected the worst	surprise	0.5	-	own
expected to wait	surprise	0.5	-	own
expecting a battle	surprise	0.5	-	own
expecting a fight	surprise	0.5	-	own
expecting the worst	surprise	0.5	-	own
explained clearly	praise.service	1	-	own
explained everything	praise.service	1	-	own
explained it all	praise.service	1	-	own
explained it to me	praise.service	1	-	own
explained patiently	praise.service	1	-	own
extra legroom	praise.product	0.9	-	own
extraordinary	praise	1.1	-	own
extremely friendly	praise.service	1	-	own
extremely helpful	praise.service	1.1	-	own
extremely helpful and	praise.service	1	-	own
extremely professional	praise.service	1	-	own
extremely satisfied	praise.service	1	-	own
extremely useful	praise.product	0.9	-	own
extremely well	praise.product	0.9	-	own
eyes popped	surprise	0.8	-	own
fab	praise	1.1	-	own
fabulous	praise	1.1	-	own
fair price	praise.product	0.9	-	own
fair prices	praise.product	0.9	-	own
faith restored	praise.service	1	-	own
fantastic	praise	1.1	-	own
fantastic crew	praise.service	1	-	own
fantastic experience	praise.service	1	-	own
fantastic flight	praise.service	1	-	own
fantastic help	praise.service	1	-	own
fantastic job	praise.service	1	-	own
fantastic staff	praise.service	1	-	own
fantastic support	praise.service	1	-	own
fantastic team	praise.service	1	-	own
fantastic work	praise.service	1	-	own
far better	praise.product	0.9	-	own
far beyond	surprise	0.8	-	own
far exceeded	surprise	0.8	-	own
far exceeding	surprise	0.8	-	own
far exceeds	surprise	0.8	-	own
fast	praise.service	0.4	-	own
fast and easy	praise.service	1	-	own
fast and efficient	praise.service	1	-	own
fast and friendly	praise.service	1	-	own
fast and reliable	praise.service	1	-	own
fast delivery	praise.service	1	-	own
fast food	phrase.neutral	1	-	own
fast refund	praise.service	1	-	own
fast reply	praise.service	0.7	-	own
fast response	praise.service	0.7	-	own
fast service	praise.service	0.7	-	own
fast shipping	praise.service	1	-	own
fast turnaround	praise.service	1	-	own
faster than expected	surprise	0.8	-	own
faster than i	surprise	0.8	-	own
faster than promised	surprise	0.8	-	own
faultless service	praise.service	1	-	own
fav	praise	0.6	-	own
fave	praise	0.6	-	own
favorite	praise	0.9	-	own
favorites	praise	0.9	-	own
favourite	praise	0.9	-	own
favourites	praise	0.9	-	own
feared the worst	surprise	0.5	-	own
feel at home	praise.service	1	-	own
feel heard	praise.service	1	-	own
feel looked after	praise.service	1	-	own
feel special	praise.service	1	-	own
feel valued	praise.service	1	-	own
feel welcome	praise.service	1	-	own
feels like christmas	surprise	0.6	-	own
fell off my chair	surprise	0.8	-	own
felt at home	praise.service	1	-	own
felt heard	praise.service	1	-	own
felt listened to	praise.service	1	-	own
felt looked after	praise.service	1	-	own
felt special	praise.service	1	-	own
felt valued	praise.service	1	-	own
felt welcome	praise.service	1	-	own
finest quality	praise.product	0.9	-	own
finger licking	praise.product	0.9	-	own
first attempt	surprise	0.5	-	own
first company to	surprise	0.5	-	own
first rate	praise	1.1	-	own
first ring	praise.service	1	-	own
first time anyone	surprise	0.5	-	own
first time ever	surprise	0.5	-	own
first time in years	surprise	0.5	-	own
first time it worked	praise.product	0.9	-	own
first time round	surprise	0.5	-	own
first try	surprise	0.5	-	own
fit as a fiddle	praise	0.7	-	own
fits like a glove	praise	0.7	-	own
fits perfectly	praise.product	0.7	-	own
five minutes later	surprise	0.6	-	own
five out of five	praise.service	1	-	own
five star	praise	1.1	-	own
five stars	praise	1.1	-	own
five stars from	praise.service	1	-	own
fixed everything	praise.service	1	-	own
fixed in	praise.service	0.4	-	own
fixed it in	praise.service	1	-	own
fixed it right away	praise.service	1	-	own
fixed it straight away	praise.service	1	-	own
fixed right away	praise.service	1	-	own
fixed straight away	praise.service	1	-	own
fixed within	praise.service	1	-	own
flabbergasted	astonishment	1	-	own
flabbergasted by	surprise	0.8	-	own
flawless	praise	1.1	-	own
flawlessly	praise	1.1	-	own
floored	surprise	1	-	own
flowers for the	praise	0.7	-	own
follow up call to make sure	praise.service	0.4	-	own
for a change	surprise	0.5	-	own
for free	phrase.neutral	1	-	own
for good	phrase.neutral	1	-	own
for nothing extra	surprise	0.6	-	own
for once	surprise	0.5	-	own
found the one	praise	0.7	-	own
frame it	praise	0.7	-	own
framed it	praise	0.7	-	own
free breakfast	praise.product	0.4	-	own
free drinks	praise.product	0.4	-	own
free of charge and	surprise	0.5	-	own
free upgrade	praise.product	0.4	-	own
fresh as a daisy	praise	0.7	-	own
fresh bread	praise.product	0.9	-	own
fresh food	praise.product	0.9	-	own
fresh fruit	praise.product	0.9	-	own
fresh start	phrase.neutral	1	-	own
friendly	praise.service	0.5	-	own
friendly and	praise.service	1	-	own
friendly crew	praise.service	1	-	own
friendly driver	praise.service	1	-	own
friendly faces	praise.service	1	-	own
friendly people	praise.service	1	-	own
friendly service	praise.service	1	-	own
friendly staff	praise.service	1	-	own
friendly team	praise.service	1	-	own
friendly voice	praise.service	1	-	own
full breakfast	praise.product	0.9	-	own
full marks	praise.service	1	-	own
full marks to	praise.service	1	-	own
full of praise	praise.service	1	-	own
fully expected	surprise	0.6	-	own
fully satisfied	praise.service	1	-	own
fun fact	phrase.neutral	1	-	own
game changer	praise.product	1	-	own
gave a cheer	praise	0.7	-	own
gee whiz	astonishment	0.6	-	own
gem	praise	0.9	-	own
generous portion	praise.product	0.9	-	own
generous portions	praise.product	0.9	-	own
genuine	praise.service	0.7	-	own
genuine question	phrase.neutral	1	-	own
genuinely surprised	surprise	0.8	-	own
get out of here	astonishment	0.6	-	own
get yours	praise	0.7	-	own
gets better	praise.product	0.9	-	own
gets my vote	praise.service	1	-	own
gets the job done	praise.service	1	-	own
getting better	praise.product	0.9	-	own
give her a raise	praise.service	1	-	own
give him a raise	praise.service	1	-	own
give that man a	praise.service	1	-	own
give that woman a	praise.service	1	-	own
give them a medal	praise	0.7	-	own
give them a raise	praise.service	1	-	own
glad to be wrong	surprise	0.8	-	own
go figure	surprise	0.5	-	own
go the extra mile	praise	1.1	-	own
goat	praise	0.9	caps	own
gobsmacked	astonishment	1	-	own
gobsmacked by	surprise	0.8	-	own
goes smoothly	praise.service	1	-	own
goes the extra mile	praise	1.1	-	own
going out of her way	praise.service	1	-	own
going out of his way	praise.service	1	-	own
going out of their way	praise.service	1	-	own
going out of your way	praise.service	1	-	own
going strong	praise.product	0.9	-	own
going the extra mile	praise.service	1	-	own
going well	praise.product	0.4	-	own
gold standard	praise.service	1	-	own
gold star	praise.service	1	-	own
gold stars	praise.service	1	-	own
golly	astonishment	0.6	-	own
good	praise	0.5	-	own
good acting	praise.product	0.9	-	own
good afternoon	courtesy.polite	0.6	-	own
good app	praise.product	0.9	-	own
good as gold	praise.service	1	-	own
good as new now	praise.service	1	-	own
good as they come	praise	0.7	-	own
good attitude	praise.service	1	-	own
good bang	praise.product	0.9	-	own
good bargain	praise.product	0.9	-	own
good battery life	praise.product	0.9	-	own
good bloke	praise.service	1	-	own
good book	praise.product	0.9	-	own
good breakfast	praise.product	0.9	-	own
good camera	praise.product	0.9	-	own
good care	praise.service	1	-	own
good cast	praise.product	0.9	-	own
good choice	praise.product	0.4	-	own
good coffee	praise.product	0.9	-	own
good communication	praise.service	1	-	own
good company	praise.service	1	-	own
good crew	praise.service	1	-	own
good customer experience	praise.service	1	-	own
good customer service	praise.service	1	-	own
good day to you	phrase.neutral	1	-	own
good deal	praise.product	0.7	-	own
good design	praise.product	0.9	-	own
good egg	praise.service	1	-	own
good eggs	praise.service	1	-	own
good evening	courtesy.polite	0.6	-	own
good experience	praise	0.9	-	own
good features	praise.product	0.9	-	own
good film	praise.product	0.9	-	own
good fit	praise.product	0.9	-	own
good food	praise.product	0.9	-	own
good for you	phrase.neutral	1	-	own
good friday	phrase.neutral	1	-	own
good guys	praise.service	1	-	own
good heavens	astonishment	0.6	-	own
good help	praise.service	1	-	own
good idea	praise.product	0.4	-	own
good job	praise	0.9	-	own
good lad	praise.service	1	-	own
good lads	praise.service	1	-	own
good location	praise.product	0.9	-	own
good lord	astonishment	0.6	-	own
good luck	fortune	0.4	-	own
good man	praise.service	1	-	own
good morning	courtesy.polite	0.6	-	own
good movie	praise.product	0.9	-	own
good night	phrase.neutral	1	-	own
good people	praise.service	1	-	own
good people skills	praise.service	1	-	own
good performance	praise.product	0.9	-	own
good phone	praise.product	0.9	-	own
good picture	praise.product	0.9	-	own
good portions	praise.product	0.9	-	own
good price	praise.product	0.7	-	own
good price for	praise.product	0.9	-	own
good prices	praise.product	0.9	-	own
good product	praise.product	0.9	-	own
good quality	praise.product	0.7	-	own
good quality product	praise.product	0.9	-	own
good range	praise.product	0.9	-	own
good reception	praise.product	0.9	-	own
good response	praise.service	0.4	-	own
good screen	praise.product	0.9	-	own
good selection	praise.product	0.9	-	own
good service	praise	0.9	-	own
good show	praise.product	0.9	-	own
good sort	praise.service	1	-	own
good sound	praise.product	0.9	-	own
good staff	praise.service	1	-	own
good story	praise.product	0.9	-	own
good stuff	praise	0.9	-	own
good support	praise.service	1	-	own
good team	praise.service	1	-	own
good time to	phrase.neutral	1	-	own
good to know if	phrase.neutral	1	-	own
good value	praise.product	0.7	-	own
good work	praise	0.9	-	own
goodness gracious	astonishment	0.6	-	own
goodness me	astonishment	0.6	-	own
gorgeous	praise	1.1	-	own
gorgeous color	praise.product	0.9	-	own
gorgeous colour	praise.product	0.9	-	own
gorgeous design	praise.product	0.9	-	own
gorgeous room	praise.product	0.9	-	own
gorgeous view	praise.product	0.9	-	own
gosh	astonishment	0.6	-	own
got back to me quickly	praise.service	1	-	own
got back to me within	praise.service	1	-	own
got my vote	praise.service	1	-	own
got the job done	praise.service	1	-	own
gr8	praise	0.9	-	own
great	praise	0.9	-	own
great acting	praise.product	0.9	-	own
great addition	praise.product	0.9	-	own
great addition to	praise.product	0.9	-	own
great agents	praise.service	1	-	own
great airline	praise.service	1	-	own
great album	praise.product	0.9	-	own
great app	praise.service	1	-	own
great attitude	praise.service	1	-	own
great bank	praise.service	1	-	own
great bargain	praise.product	0.9	-	own
great battery life	praise.product	0.9	-	own
great book	praise.product	0.9	-	own
great breakfast	praise.product	0.9	-	own
great britain	phrase.neutral	1	-	own
great build quality	praise.product	0.9	-	own
great camera	praise.product	0.9	-	own
great care	praise.service	1	-	own
great cast	praise.product	0.9	-	own
great choice	praise.product	0.9	-	own
great coffee	praise.product	0.9	-	own
great communication	praise.service	1.1	-	own
great company	praise.service	1	-	own
great concept	praise.product	0.9	-	own
great conversation	praise.service	1	-	own
great crew	praise.service	1.1	-	own
great customer care	praise.service	1	-	own
great customer experience	praise.service	1	-	own
great customer support	praise.service	1.1	-	own
great deal	praise.product	0.7	-	own
great design	praise.product	0.9	-	own
great doctor	praise.service	1	-	own
great driver	praise.service	1	-	own
great experience	praise	1.1	-	own
great feature	praise.product	0.9	-	own
great features	praise.product	0.9	-	own
great film	praise.product	0.9	-	own
great fit	praise.product	0.9	-	own
great flight	praise.product	0.7	-	own
great food	praise.service	1	-	own
great game	praise.product	0.9	-	own
great guy	praise.service	1	-	own
great guys	praise.service	1	-	own
great help	praise.service	1.1	-	own
great hotel	praise.service	1	-	own
great idea	praise.product	0.9	-	own
great improvement	praise.product	0.9	-	own
great job	praise	1.1	-	own
great lady	praise.service	1	-	own
great lakes	phrase.neutral	1	-	own
great little	praise.product	0.9	-	own
great location	praise.service	1	-	own
great location and	praise.product	0.9	-	own
great looking	praise.product	0.9	-	own
great movie	praise.product	0.9	-	own
great music	praise.product	0.9	-	own
great nurse	praise.service	1	-	own
great people	praise.service	1.1	-	own
great performance	praise.product	0.9	-	own
great phone	praise.product	0.9	-	own
great picture	praise.product	0.9	-	own
great place	praise.service	1	-	own
great price	praise.product	0.7	-	own
great price for	praise.product	0.9	-	own
great prices	praise.product	0.9	-	own
great product	praise.service	1	-	own
great quality	praise.product	0.7	-	own
great range	praise.product	0.9	-	own
great read	praise.product	0.9	-	own
great reception	praise.product	0.9	-	own
great response	praise.service	1	-	own
great ride	praise.service	1	-	own
great room	praise.service	1	-	own
great scott	astonishment	0.6	-	own
great screen	praise.product	0.9	-	own
great selection	praise.product	0.9	-	own
great shop	praise.service	1	-	own
great show	praise.product	0.9	-	own
great song	praise.product	0.9	-	own
great sound	praise.product	0.9	-	own
great staff	praise.service	1.1	-	own
great stay	praise.service	1	-	own
great store	praise.service	1	-	own
great story	praise.product	0.9	-	own
great stuff	praise	0.9	-	own
great support	praise.service	1.1	-	own
great surprise	surprise	0.8	-	own
great taste	praise.product	0.9	-	own
great team	praise.service	1.1	-	own
great trip	praise.service	1	-	own
great update	praise.product	0.9	-	own
great value	praise.product	0.7	-	own
great western	phrase.neutral	1	-	own
great work	praise	1.1	-	own
greatly improved	praise.product	0.9	-	own
greetings	courtesy.polite	0.6	-	own
gud	praise	0.6	-	own
guided me through	praise.service	1	-	own
guided us	praise.service	1	-	own
had a speech ready	surprise	0.6	-	own
had been dreading	surprise	0.5	-	own
had better	phrase.neutral	1	-	own
had dreaded	surprise	0.5	-	own
had my doubts	surprise	0.6	-	own
had my speech ready	surprise	0.6	-	own
had prepared a	surprise	0.6	-	own
had resigned myself	surprise	0.5	-	own
had to look twice	surprise	0.5	-	own
had to read it twice	surprise	0.5	-	own
had written off	surprise	0.5	-	own
half expected	surprise	0.6	-	own
half expecting	surprise	0.6	-	own
hands down the best	praise.service	1	-	own
handy	praise	0.6	-	own
happily surprised	surprise	1	-	own
happy hour	phrase.neutral	1	-	own
happy surprise	surprise	0.8	-	own
happy tears	surprise	0.8	-	own
happy to	phrase.neutral	1	-	own
happy to be wrong	surprise	0.8	-	own
happy to wait	phrase.neutral	1	-	own
hard to fault	praise.service	1	-	own
hard working	praise.service	0.7	-	own
hardworking	praise.service	0.7	-	own
has improved	praise.product	0.9	-	own
has my vote	praise.service	1	-	own
has never let me down	praise.service	0.8	-	own
hasn't failed me	praise.service	0.8	-	own
hasn't let me down	praise.service	0.8	-	own
hasn't missed	praise.service	0.8	-	own
hassle free	praise.service	0.7	-	own
hat off to	praise.service	1	-	own
hat tip	praise	0.9	-	own
hats off	praise	0.9	-	own
hats off i	surprise	0.8	-	own
hats off to	praise.service	1	-	own
have a good day	courtesy.polite	0.6	-	own
have a great day	courtesy.polite	0.6	-	own
have a lovely day	courtesy.polite	0.6	-	own
have a nice day	courtesy.polite	0.6	-	own
have improved	praise.product	0.9	-	own
have never let me down	praise.service	0.8	-	own
haven't let me down	praise.service	0.8	-	own
haven't looked back	praise	0.7	-	own
head and shoulders above	praise.service	1	-	own
hear hear	praise	0.7	-	own
held my hand	praise.service	1	-	own
hello	courtesy.polite	0.6	-	own
helped	praise.service	0.4	-	own
helpful	praise.service	0.5	-	own
helpful and	praise.service	1	-	own
helpful crew	praise.service	1	-	own
helpful people	praise.service	1	-	own
helpful staff	praise.service	1	-	own
helpful team	praise.service	1	-	own
hero	praise	0.9	-	own
heroes	praise	0.9	-	own
hey presto	surprise	0.8	-	own
hey there	courtesy.polite	0.6	-	own
hi	courtesy.polite	0.6	-	own
hi guys	courtesy.polite	0.6	-	own
hi team	courtesy.polite	0.6	-	own
hi there	courtesy.polite	0.6	-	own
high end	praise.product	0.4	-	own
high five	praise	0.9	-	own
high quality	praise	1.1	-	own
high quality product	praise.product	0.9	-	own
highly impressed	praise.service	1	-	own
highly of	praise.service	1	-	own
hilariously	praise	0.6	-	own
hm	astonishment	0.4	-	own
hmm	astonishment	0.4	-	own
hmm nice	surprise	0.4	-	own
holy	astonishment	1	-	own
holy cow	astonishment	1	-	own
holy crap	astonishment	1	-	own
holy guacamole	astonishment	0.6	-	own
holy mackerel	astonishment	0.6	-	own
holy moly	astonishment	1	-	own
holy shit	astonishment	1	-	own
holy smokes	astonishment	0.6	-	own
honest	praise.service	0.4	-	own
honest question	phrase.neutral	1	-	own
hospitable	praise.service	0.7	-	own
hot and fresh	praise.product	0.9	-	own
hot breakfast	praise.product	0.4	-	own
hot coffee	praise.product	0.4	-	own
hot damn	astonishment	0.6	-	own
hot dang	astonishment	0.6	-	own
hot food	praise.product	0.4	-	own
hours early	surprise	0.5	-	own
how did you do that	surprise	0.8	-	own
how did you know	surprise	0.8	-	own
how do you do it	surprise	0.8	-	own
how is it even possible	surprise	0.8	-	own
how is that even possible	surprise	0.8	-	own
how it ought to be	praise.service	1	-	own
how it should be	praise.service	0.4	-	own
how it should be done	praise.service	1	-	own
how kind	praise.service	1	-	own
how on earth did you	surprise	0.8	-	own
how thoughtful	praise.service	1	-	own
huge help	praise.service	1.1	-	own
huge improvement	praise.product	0.9	-	own
huge portions	praise.product	0.9	-	own
huge surprise	surprise	0.8	-	own
huh	astonishment	0.4	-	own
humble pie	surprise	0.8	-	own
i am amazed	surprise	0.8	-	own
i am crying	surprise	0.5	-	own
i am impressed	praise.service	1	-	own
i am speechless	surprise	0.8	-	own
i apologise	courtesy.polite	0.6	-	own
i apologize	courtesy.polite	0.6	-	own
i can't believe	astonishment	1	-	own
i cheered	praise	0.7	-	own
i could cry	surprise	0.5	-	own
i could hug	praise	0.7	-	own
i doubted	surprise	0.6	-	own
i had given up	surprise	0.5	-	own
i had no idea	astonishment	1	-	own
i had packed	surprise	0.6	-	own
i have no words	astonishment	0.6	-	own
i must be dreaming	surprise	0.8	-	own
i squealed	praise	0.7	-	own
i stand corrected	surprise	0.8	-	own
i take it all back	surprise	0.8	-	own
i take it back	surprise	0.8	-	own
i was ready to be	surprise	0.6	-	own
i was sceptical	surprise	0.6	-	own
i was skeptical	surprise	0.6	-	own
i was wondering	courtesy.polite	0.6	-	own
i was wrong about	surprise	0.8	-	own
i wonder if	courtesy.polite	0.6	-	own
i would appreciate	courtesy.polite	0.6	-	own
i would be grateful	courtesy.polite	0.6	-	own
i'd appreciate	courtesy.polite	0.6	-	own
i'd be grateful	courtesy.polite	0.6	-	own
i'd blocked	surprise	0.6	-	own
i'd brought a book	surprise	0.6	-	own
i'd budgeted	surprise	0.6	-	own
i'd dreaded	surprise	0.5	-	own
i'd given up	surprise	0.5	-	own
i'd like	phrase.neutral	1	-	own
i'd love to	phrase.neutral	1	-	own
i'd packed	surprise	0.6	-	own
i'd really like	phrase.neutral	1	-	own
i'd written	surprise	0.5	-	own
i'm a believer	praise	0.7	-	own
i'm a convert	praise	0.7	-	own
i'm a fan	praise	0.7	-	own
i'm amazed	surprise	0.8	-	own
i'm crying	surprise	0.5	-	own
i'm floored	surprise	0.8	-	own
i'm impressed	praise.service	1	-	own
i'm keeping it	praise	0.7	-	own
i'm not crying	surprise	0.8	-	own
i'm sold	praise	0.7	-	own
i'm sorry	courtesy.polite	0.6	-	own
i'm speechless	surprise	0.8	-	own
id like	phrase.neutral	1	-	own
id love to	phrase.neutral	1	-	own
if not	phrase.neutral	1	-	own
if possible	courtesy.polite	0.6	-	own
if you can	courtesy.polite	0.6	-	own
if you could	courtesy.polite	0.6	-	own
im amazed	surprise	0.8	-	own
im crying	surprise	0.5	-	own
im sorry	courtesy.polite	0.6	-	own
im speechless	surprise	0.8	-	own
immaculate	praise	1.1	-	own
impeccable	praise	1.1	-	own
impressed	praise	1.1	-	own
impressed by	praise.service	1	-	own
impressed me	praise.service	1	-	own
impressed us	praise.service	1	-	own
impressed with	praise.service	1	-	own
impresses me	praise.service	1	-	own
impressive	praise	1.1	-	own
impressively	praise	1.1	-	own
improved	praise	0.6	-	own
improved a lot	praise.product	0.9	-	own
improved so much	praise.product	0.9	-	own
improvement	praise	0.6	-	own
in 10 minutes	surprise	0.5	-	own
in 2 minutes	surprise	0.5	-	own
in 3 minutes	surprise	0.5	-	own
in 5 minutes	surprise	0.5	-	own
in five minutes	surprise	0.5	-	own
in good hands	praise.service	1	-	own
in less than a minute	surprise	0.5	-	own
in less than five	surprise	0.5	-	own
in less than ten	surprise	0.5	-	own
in minutes	surprise	0.5	-	own
in no time	praise.service	1.1	-	own
in no time at all	surprise	0.6	-	own
in one call	surprise	0.5	-	own
in one day	surprise	0.5	-	own
in one go	surprise	0.5	-	own
in record time	surprise	0.6	-	own
in seconds	surprise	0.5	-	own
in tears here	surprise	0.8	-	own
in ten minutes	surprise	0.5	-	own
in the middle of the night	surprise	0.8	-	own
in three minutes	surprise	0.5	-	own
in two minutes	surprise	0.5	-	own
in under a minute	surprise	0.5	-	own
in under an hour	surprise	0.5	-	own
in under five minutes	surprise	0.5	-	own
incredible	praise	1.1	-	own
incredible experience	praise.service	1	-	own
incredible service	praise.service	1	-	own
incredible staff	praise.service	1	-	own
incredible support	praise.service	1	-	own
incredible team	praise.service	1	-	own
incredible that	astonishment	1	-	own
incredibly easy	surprise	0.8	-	own
incredibly efficient	praise.service	1	-	own
incredibly fast	surprise	0.8	-	own
incredibly friendly	praise.service	1	-	own
incredibly good	praise	1.1	-	own
incredibly helpful	praise.service	1.1	-	own
incredibly kind	surprise	0.8	-	own
incredibly quick	surprise	0.8	-	own
incredibly useful	praise.product	0.9	-	own
incredulous	astonishment	1	-	own
insanely easy	surprise	0.8	-	own
insanely fast	praise	1.1	-	own
insanely good	praise	1.1	-	own
insanely quick	surprise	0.8	-	own
inspired	praise	0.6	-	own
inspiring	praise	0.6	-	own
intelligent	praise	0.6	-	own
interesting that	astonishment	0.4	-	own
intriguing	praise	0.6	-	own
intuitive	praise.product	0.7	-	own
is a gem	praise.service	1	-	own
is a hero	praise.service	1	-	own
is a legend	praise.service	1	-	own
is a star	praise.service	1	-	own
is an angel	praise.service	1	-	own
is it christmas	surprise	0.6	-	own
is it my birthday	surprise	0.6	-	own
is not only	phrase.neutral	1	-	own
is this for real	astonishment	0.6	-	own
is this real	astonishment	0.6	-	own
is this real life	astonishment	0.6	-	own
it just works	praise	0.7	-	own
jaw dropped	astonishment	1	-	own
jaw dropping	astonishment	1	-	own
jaw on the floor	surprise	0.8	-	own
jeepers	astonishment	0.6	-	own
job done	praise.service	1	-	own
job done well	praise.service	1	-	own
job well done	praise	1.1	-	own
join them	praise	0.7	-	own
just like that	surprise	0.5	-	own
just perfect for	praise.product	0.9	-	own
just what i needed	praise.product	1	-	own
just what i wanted	praise.product	1	-	own
just wondering	courtesy.polite	0.6	-	own
just worked	praise	0.7	-	own
just works	praise	0.7	-	own
keeps getting better	praise.product	0.9	-	own
killing it	praise	0.9	-	own
kind	praise.service	0.3	-	own
kind and helpful	praise.service	1	-	own
kind gentleman	praise.service	1	-	own
kind gesture	praise.service	1	-	own
kind lady	praise.service	1	-	own
kind man	praise.service	1	-	own
kind of them	praise.service	1	-	own
kind of you	praise.service	1	-	own
kind people	praise.service	1	-	own
kind regards	courtesy.polite	0.6	-	own
kind staff	praise.service	1	-	own
kind woman	praise.service	1	-	own
kind words	praise.service	1	-	own
kindly	courtesy.polite	0.6	-	own
kindly helped	praise.service	1	-	own
kindly staff	praise.service	0.7	-	own
kindness of	praise.service	1	-	own
knew my name	surprise	0.8	-	own
knocked it out of the park	praise	1.1	-	own
knocked me off	surprise	0.8	-	own
knocked my socks	surprise	0.8	-	own
knocks my socks	surprise	0.8	-	own
knowledgeable	praise.service	0.7	-	own
kudos	praise	0.9	-	own
kudos to	praise.service	1	-	own
lasted for years	praise.product	0.9	-	own
lasted years	praise.product	0.9	-	own
lasts a long	praise.product	0.9	-	own
lasts ages	praise.product	0.9	-	own
lasts all day	praise.product	0.9	-	own
lasts for days	praise.product	0.9	-	own
lasts forever	praise.product	0.9	-	own
leaps and bounds	praise.service	1	-	own
leave others behind	praise.service	1	-	own
legend	praise	0.9	-	own
legendary	praise	0.9	-	own
legends	praise	0.9	-	own
life changing	praise.product	1	-	own
light as a feather	praise	0.7	-	own
light years ahead	praise.service	1	-	own
lightning fast	praise.service	1.1	-	own
like a charm	praise	0.7	-	own
like a cloud	praise	0.7	-	own
like a dream	praise.service	1	-	own
like a glove	praise	0.7	-	own
like a mother	praise	0.7	-	own
like a pro	praise	0.7	-	own
like a rocket	praise	0.7	-	own
like an angel	praise	0.7	-	own
like butter	praise	0.7	-	own
like christmas	surprise	0.6	-	own
like clockwork and	praise.service	1	-	own
like lightning	praise	0.7	-	own
like magic	surprise	0.8	-	own
like new	praise.product	0.7	-	own
like new york	phrase.neutral	1	-	own
like to commend	praise.service	1	-	own
like winning	surprise	0.6	-	own
listened to me	praise.service	1	-	own
listened to us	praise.service	1	-	own
listens to	praise.service	1	-	own
lit up	praise.service	1	-	own
little did i know	astonishment	1	-	own
lo and behold	surprise	0.8	-	own
loads better	praise.product	0.9	-	own
loads instantly	praise	0.7	-	own
look no further	praise	0.7	-	own
looked after her	praise.service	1	-	own
looked after him	praise.service	1	-	own
looked after me	praise.service	1	-	own
looked after my	praise.service	1	-	own
looked after us	praise.service	1	-	own
looking after me	praise.service	1	-	own
looking after us	praise.service	1	-	own
looks after	praise.service	1	-	own
looks amazing	praise.product	0.7	-	own
looks good	praise.product	0.7	-	own
looks great	praise.product	0.7	-	own
lot better	praise.product	0.9	-	own
lots of legroom	praise.product	0.9	-	own
lots of room	praise.product	0.9	-	own
lots of space	praise.product	0.9	-	own
loud and clear	praise.product	0.9	-	own
love island	phrase.neutral	1	-	own
love the app	praise.product	0.9	-	own
love the book	praise.product	0.9	-	own
love the color	praise.product	0.9	-	own
love the colour	praise.product	0.9	-	own
love the convenience	praise.product	0.9	-	own
love the crew	praise.product	0.9	-	own
love the design	praise.product	0.9	-	own
love the fact	praise.product	0.9	-	own
love the feature	praise.product	0.9	-	own
love the features	praise.product	0.9	-	own
love the feel	praise.product	0.9	-	own
love the film	praise.product	0.9	-	own
love the fit	praise.product	0.9	-	own
love the flavor	praise.product	0.9	-	own
love the flavour	praise.product	0.9	-	own
love the food	praise.product	0.9	-	own
love the idea	praise.product	0.9	-	own
love the interface	praise.product	0.9	-	own
love the look	praise.product	0.9	-	own
love the map	praise.product	0.9	-	own
love the movie	praise.product	0.9	-	own
love the new	praise.product	0.9	-	own
love the packaging	praise.product	0.9	-	own
love the people	praise.product	0.9	-	own
love the place	praise.product	0.9	-	own
love the plan	praise.product	0.9	-	own
love the price	praise.product	0.9	-	own
love the product	praise.product	0.9	-	own
love the quality	praise.product	0.9	-	own
love the room	praise.product	0.9	-	own
love the service	praise.product	0.9	-	own
love the simplicity	praise.product	0.9	-	own
love the smell	praise.product	0.9	-	own
love the song	praise.product	0.9	-	own
love the sound	praise.product	0.9	-	own
love the speed	praise.product	0.9	-	own
love the staff	praise.product	0.9	-	own
love the taste	praise.product	0.9	-	own
love the team	praise.product	0.9	-	own
love the update	praise.product	0.9	-	own
love the view	praise.product	0.9	-	own
love the way	praise.product	0.9	-	own
love these	praise.product	0.9	-	own
love this product	praise.product	1	-	own
love those	praise.product	0.9	-	own
lovely	praise	0.9	-	own
lovely bloke	praise.service	1	-	own
lovely breakfast	praise.product	0.9	-	own
lovely chap	praise.service	1	-	own
lovely color	praise.product	0.9	-	own
lovely colour	praise.product	0.9	-	own
lovely crew	praise.service	1	-	own
lovely driver	praise.service	1	-	own
lovely food	praise.product	0.9	-	own
lovely garden	praise.product	0.9	-	own
lovely gesture	praise.service	1	-	own
lovely girl	praise.service	1	-	own
lovely hotel	praise.product	0.9	-	own
lovely lads	praise.service	1	-	own
lovely lady	praise.service	1	-	own
lovely man	praise.service	1	-	own
lovely meal	praise.product	0.9	-	own
lovely nurse	praise.service	1	-	own
lovely old	praise.product	0.9	-	own
lovely people	praise.service	1.1	-	own
lovely place	praise.product	0.9	-	own
lovely product	praise.product	0.9	-	own
lovely quality	praise.product	0.9	-	own
lovely room	praise.product	0.9	-	own
lovely staff	praise.service	1.1	-	own
lovely stay	praise.product	0.9	-	own
lovely surprise	surprise	0.8	-	own
lovely team	praise.service	1	-	own
lovely touch	praise.service	1	-	own
lovely woman	praise.service	1	-	own
lovely young lady	praise.service	1	-	own
lovely young man	praise.service	1	-	own
loving every	praise.product	0.9	-	own
loving it	praise.product	0.9	-	own
loving my	praise.product	0.9	-	own
loving the	praise.product	0.9	-	own
loving this	praise.product	0.9	-	own
lucky charms	phrase.neutral	1	-	own
ma'am	courtesy.polite	0.6	-	own
madam	courtesy.polite	0.6	-	own
made a believer	praise	0.7	-	own
made a change	surprise	0.5	-	own
made everything easy	praise.service	1	-	own
made her birthday	praise.service	1	-	own
made her day	praise.service	1	-	own
made his day	praise.service	1	-	own
made it easy	praise.service	1	-	own
made it happen	praise.service	1	-	own
made it painless	praise.service	1	-	own
made it simple	praise.service	1	-	own
made it so easy	praise.service	1	-	own
made life easier	praise.service	1	-	own
made me cry happy	praise.service	1	-	own
made me feel at home	praise.service	1	-	own
made me feel special	praise.service	1	-	own
made me feel welcome	praise.service	1	-	own
made me happy	praise.service	1	-	own
made me so happy	praise.service	1	-	own
made my birthday	praise.service	1	-	own
made my morning	praise.service	1	-	own
made my trip	praise.service	1	-	own
made my wedding	praise.service	1	-	own
made my week	praise.service	1	-	own
made my year	praise.service	1	-	own
made our stay	praise.service	1	-	own
made our trip	praise.service	1	-	own
made the trip	praise.service	1	-	own
made their day	praise.service	1	-	own
made us feel at home	praise.service	1	-	own
made us feel welcome	praise.service	1	-	own
made us happy	praise.service	1	-	own
magnificent	praise	1.1	-	own
makes a change	surprise	0.5	-	own
makes it easy	praise.service	1	-	own
makes life easier	praise.service	1	-	own
makes me happy	praise.service	1	-	own
makes me smile every	praise.service	1	-	own
makes me so happy	praise.service	1	-	own
marvellous	praise	1.1	-	own
marvelous	praise	1.1	-	own
massive improvement	praise.product	0.9	-	own
masterpiece	praise	1.1	-	own
may i	courtesy.polite	0.6	-	own
melt in the mouth	praise.product	0.9	-	own
melts in your mouth	praise.product	0.9	-	own
might as well	phrase.neutral	1	-	own
might i	courtesy.polite	0.6	-	own
miles ahead	praise.service	1	-	own
mind blowing	praise	1.1	-	own
mind blown	astonishment	1	-	own
minds blown	surprise	0.8	-	own
minutes early	surprise	0.5	-	own
money well spent	praise.product	0.9	-	own
more than fair	praise	0.7	-	own
more than happy with	praise.service	1	-	own
more than pleased	praise.service	1	-	own
more than satisfied	praise.service	1	-	own
most helpful	praise.service	1.1	-	own
most impressed	praise.service	1	-	own
much better	praise	0.6	-	own
much better than expected	surprise	0.8	-	own
much easier	praise.product	0.9	-	own
much faster	praise.product	0.9	-	own
much improved	praise.product	0.9	-	own
much nicer	praise.product	0.9	-	own
much obliged	courtesy.polite	0.6	-	own
much quicker	praise.product	0.9	-	own
much smoother	praise.product	0.9	-	own
must buy	praise.product	1	-	own
must have	praise.product	1	-	own
my apologies	courtesy.polite	0.6	-	own
my compliments	praise.service	1	-	own
my goodness	astonishment	0.6	-	own
my jaw dropped	astonishment	1	-	own
my mind is blown	surprise	0.8	-	own
my only regret	praise	0.7	-	own
my word	astonishment	0.6	-	own
nailed it	praise	0.9	-	own
nasty surprise	astonishment	0.3	-	own
nasty surprise	disappointment	0.8	-	own
nearly cried	surprise	0.5	-	own
nearly dropped	surprise	0.5	-	own
nearly fell off	surprise	0.5	-	own
nearly fell over	surprise	0.5	-	own
nearly given up	surprise	0.5	-	own
nearly kissed	praise	0.7	-	own
neat	praise	0.6	-	own
never a hitch	praise.service	0.8	-	own
never a problem	praise.service	0.8	-	own
never an issue	praise.service	0.8	-	own
never any issues	praise.service	0.8	-	own
never any problem	praise.service	0.8	-	own
never any problems	praise.service	0.8	-	own
never any trouble	praise.service	0.8	-	own
never been better	praise.service	0.8	-	own
never been happier with	praise.service	0.8	-	own
never better	praise.service	0.8	-	own
never disappoint	praise.service	1	-	own
never disappointed	praise.service	1	-	own
never disappoints	praise.service	1	-	own
never expected	astonishment	1	-	own
never expected such	surprise	0.5	-	own
never expected that	surprise	0.5	-	own
never expected this	surprise	0.5	-	own
never expected to	surprise	0.5	-	own
never experienced such good	surprise	0.5	-	own
never failed me	praise.service	0.8	-	own
never failed us	praise.service	0.8	-	own
never fails to deliver	praise.service	1	-	own
never fails to impress	praise.service	1	-	own
never had such a good	surprise	0.5	-	own
never had such good	surprise	0.5	-	own
never had such great	surprise	0.5	-	own
never in a million years	surprise	0.5	-	own
never knew you	surprise	0.6	-	own
never let me down	praise.service	1	-	own
never let us down	praise.service	1	-	own
never lets me down	praise.service	1	-	own
never looked back	praise	0.7	-	own
never missed a beat	praise.service	0.8	-	own
never misses	praise.service	0.8	-	own
never once failed	praise.service	0.8	-	own
never regretted	praise.service	0.8	-	own
never seen such good	surprise	0.5	-	own
never thought i would	surprise	0.5	-	own
never thought i'd say	surprise	0.5	-	own
never thought i'd see	surprise	0.5	-	own
never thought it	surprise	0.5	-	own
never thought it would	surprise	0.5	-	own
never thought you	surprise	0.5	-	own
next day delivery wow	surprise	0.5	-	own
nice	praise	0.9	-	own
nice gesture	praise.service	1	-	own
nice guy	praise.service	1	-	own
nice lady	praise.service	1	-	own
nice man	praise.service	1	-	own
nice one	praise	0.6	-	own
nice people	praise.service	1	-	own
nice staff	praise.service	1	-	own
nice surprise	surprise	0.8	-	own
nice to know	phrase.neutral	1	-	own
nice to meet you	phrase.neutral	1	-	own
nice touch	praise.service	1	-	own
nice try	phrase.neutral	1	-	own
nicely	praise	0.9	-	own
nicely surprised	surprise	1	-	own
nicer	praise	0.9	-	own
nicer than expected	surprise	0.8	-	own
nicer than i	surprise	0.8	-	own
nicest	praise	0.9	-	own
no brainer	praise	0.9	-	own
no brainer to	praise.service	1	-	own
no doubt	phrase.neutral	1	-	own
no extra charge	surprise	0.6	-	own
no extra cost	surprise	0.6	-	own
no freaking way	astonishment	1	-	own
no fuss no	surprise	0.5	-	own
no hassle	praise.service	0.7	-	own
no hurry	courtesy.polite	0.6	-	own
no matter	phrase.neutral	1	-	own
no one has ever	surprise	0.8	-	own
no questions asked	surprise	0.5	-	own
no quibble	surprise	0.5	-	own
no quibbles	surprise	0.5	-	own
no regrets	praise.service	0.8	-	own
no rush	courtesy.polite	0.6	-	own
no sweat	praise	0.7	-	own
no trouble at all for	praise.service	1	-	own
no way	astonishment	1	-	own
no wonder	phrase.neutral	1	-	own
no words	astonishment	0.6	-	own
nobody has ever	surprise	0.8	-	own
not a bad word about	praise.service	0.8	-	own
not a crack	praise	0.7	-	own
not a crease	praise	0.7	-	own
not a dent	praise	0.7	-	own
not a drop	praise	0.7	-	own
not a mark	praise	0.7	-	own
not a peep out of	praise	0.7	-	own
not a scratch	praise	0.7	-	own
not a single bug	praise	0.7	-	own
not a single complaint	praise.service	0.8	-	own
not a squeak	praise	0.7	-	own
not be disappointed	praise.service	0.8	-	own
not disappointed	praise.service	0.8	-	own
not even a day	surprise	0.6	-	own
not even an hour	surprise	0.6	-	own
not even ten minutes	surprise	0.6	-	own
not let me down	praise.service	0.8	-	own
not looked back	praise	0.7	-	own
not one complaint	praise.service	0.8	-	own
not one hitch	praise.service	0.8	-	own
not one problem	praise.service	0.8	-	own
not only	phrase.neutral	1	-	own
not ready for this	surprise	0.6	-	own
not sorry i	praise.service	0.8	-	own
not sure if	phrase.neutral	1	-	own
not surprising	phrase.neutral	1	-	own
nothing bad about	praise.service	0.8	-	own
nothing but good things	praise.service	1	-	own
nothing but positive	praise.service	1	-	own
nothing but praise	praise.service	1	-	own
nothing short of	surprise	0.6	-	own
nothing to fault	praise.service	0.8	-	own
nothing too much trouble	praise.service	1	-	own
nothing was too much	praise.service	1	-	own
nothing was too much trouble	praise.service	1	-	own
now that's customer service	praise.service	1	-	own
now that's service	praise.service	1	-	own
odd	astonishment	0.4	-	own
oddly	astonishment	0.4	-	own
of all people	surprise	0.6	-	own
of all things	surprise	0.6	-	own
of great help	praise.service	1.1	-	own
oh	astonishment	0.4	-	own
oh brilliant it	surprise	0.4	-	own
oh gosh	astonishment	0.6	-	own
oh my	astonishment	1	-	own
oh my god	astonishment	1	-	own
oh my goodness	astonishment	0.6	-	own
oh my gosh	astonishment	1	-	own
oh nice	surprise	0.4	-	own
oh that was	surprise	0.4	-	own
oh wow	astonishment	0.4	-	own
oh wow that	surprise	0.4	-	own
oh yay	surprise	0.4	-	own
ok good	praise	0.6	-	own
okay good	praise	0.6	-	own
omfg	astonishment	1	-	own
omg	astonishment	1	-	own
omg that	surprise	0.4	-	own
omg yes	surprise	0.4	-	own
omg you	surprise	0.4	-	own
on a bank holiday	surprise	0.5	-	own
on a saturday night	surprise	0.5	-	own
on boxing day	surprise	0.5	-	own
on christmas day	surprise	0.5	-	own
on christmas eve	surprise	0.5	-	own
on it straight away	praise.service	1	-	own
on new year's	surprise	0.5	-	own
on point	praise	0.9	-	own
on schedule	praise.service	0.4	-	own
on the ball	praise.service	1	-	own
on the dot	praise.service	1	-	own
on the first attempt	surprise	0.5	-	own
on the first try	surprise	0.5	-	own
on the house	surprise	0.5	-	own
on time flight	praise.product	0.7	-	own
on top of it	praise.service	1	-	own
on top of things	praise.service	1	-	own
one call and	surprise	0.5	-	own
one of the best	praise.service	1	-	own
one phone call	surprise	0.5	-	own
only good things	praise.service	1	-	own
only positive things	praise.service	1	-	own
only regret is not	praise	0.7	-	own
ooh	astonishment	0.4	-	own
oooh	astonishment	0.6	-	own
opens instantly	praise	0.7	-	own
or not	phrase.neutral	1	-	own
others should learn	praise.service	1	-	own
out of nowhere	astonishment	0.4	-	own
out of nowhere a	surprise	0.6	-	own
out of the blue	surprise	0.8	-	own
outstanding	praise	1.1	-	own
outstanding experience	praise.service	1	-	own
outstanding job	praise.service	1	-	own
outstanding staff	praise.service	1	-	own
outstanding support	praise.service	1	-	own
outstanding team	praise.service	1	-	own
outstanding work	praise.service	1	-	own
over and above	praise	1.1	-	own
over delivered	surprise	0.8	-	own
overdelivered	surprise	1	-	own
painless	praise.service	0.7	-	own
pardon	courtesy.polite	0.6	-	own
pardon me	courtesy.polite	0.6	-	own
patience of a saint	praise.service	1	-	own
patient with	praise.service	0.4	-	own
patiently	praise.service	1	-	own
patiently explained	praise.service	1	-	own
pay them more	praise	0.7	-	own
peaceful and	praise.product	0.9	-	own
perfect	praise	1.1	-	own
perfect color	praise.product	0.9	-	own
perfect colour	praise.product	0.9	-	own
perfect condition	praise.product	0.9	-	own
perfect fit	praise.product	0.9	-	own
perfect for	praise.product	0.4	-	own
perfect gift	praise.product	0.9	-	own
perfect length	praise.product	0.9	-	own
perfect location	praise.product	0.9	-	own
perfect product	praise.product	0.9	-	own
perfect size	praise.product	0.9	-	own
perfect sound	praise.product	0.9	-	own
perfect timing	phrase.neutral	1	-	own
perfection	praise	1.1	-	own
perfectly	praise	1.1	-	own
perfectly cooked	praise.product	0.9	-	own
personal touch	praise.service	1	-	own
phenomenal	praise	1.1	-	own
phenomenal job	praise.service	1	-	own
phenomenal service	praise.service	1	-	own
phenomenal staff	praise.service	1	-	own
phoned to check	praise.service	1	-	own
picked up on the first ring	praise.service	1	-	own
picked up right away	praise.service	1	-	own
picked up straight away	praise.service	1	-	own
piece of cake	praise.service	1	-	own
pinch me	surprise	0.8	-	own
pinched myself	surprise	0.8	-	own
pinching myself	surprise	0.8	-	own
piping hot	praise.product	0.9	-	own
pleasant	praise.service	0.5	-	own
pleasant surprise	surprise	0.8	-	own
pleasantly shocked	surprise	0.8	-	own
pleasantly surprised	surprise	1	-	own
please	courtesy.polite	0.6	-	own
pleasure dealing with	praise.service	1.1	-	own
pleasure to deal with	praise.service	1.1	-	own
plenty of room	praise.product	0.9	-	own
plenty of space	praise.product	0.9	-	own
pls	courtesy.polite	0.6	-	own
plse	courtesy.polite	0.6	-	own
plug and play	praise.product	0.9	-	own
plz	courtesy.polite	0.6	-	own
polite	praise.service	0.5	-	own
powerful	praise	0.6	-	own
practical and	praise.product	0.4	-	own
prepared for a battle	surprise	0.5	-	own
prepared for a fight	surprise	0.5	-	own
prepared for the worst	surprise	0.5	-	own
prepared to argue	surprise	0.5	-	own
presto	surprise	1	-	own
pretty good	praise	0.9	-	own
pretty impressed	praise.service	1	-	own
pretty well	praise.product	0.4	-	own
professional	praise.service	0.4	-	own
professionally	praise.service	0.7	-	own
promote her	praise	0.7	-	own
promote him	praise	0.7	-	own
promote them	praise	0.7	-	own
prompt	praise.service	0.7	-	own
prompt and	praise.service	1	-	own
prompt delivery	praise.service	1	-	own
prompt reply	praise.service	1	-	own
prompt response	praise.service	1	-	own
prompt service	praise.service	1	-	own
promptly	praise.service	0.7	-	own
proper gent	praise.service	1	-	own
props	praise	0.9	-	own
props to	praise.service	1	-	own
proved me wrong	surprise	0.8	-	own
proven wrong	surprise	0.8	-	own
pulled it off	praise.service	1	-	own
pulled out all the stops	praise.service	1	-	own
pulled through	praise.service	1	-	own
put a smile	praise.service	1	-	own
quality product	praise.product	0.7	-	own
quick	praise.service	0.4	-	own
quick and easy	praise.service	1	-	own
quick and efficient	praise.service	1	-	own
quick and friendly	praise.service	1	-	own
quick and helpful	praise.service	1	-	own
quick and painless	praise.service	1	-	own
quick delivery	praise.service	1	-	own
quick fix	praise.service	1	-	own
quick q	phrase.neutral	1	-	own
quick question	phrase.neutral	1	-	own
quick refund	praise.service	1	-	own
quick reply	praise.service	0.7	-	own
quick resolution	praise.service	1	-	own
quick response	praise.service	0.7	-	own
quick service	praise.service	0.7	-	own
quick to help	praise.service	1	-	own
quick to reply	praise.service	1	-	own
quick to respond	praise.service	1	-	own
quick turnaround	praise.service	1	-	own
quick work	praise.service	1	-	own
quicker than expected	surprise	0.8	-	own
quicker than i	surprise	0.8	-	own
quicker than promised	surprise	0.8	-	own
quiet and	praise.product	0.4	-	own
quiet as a mouse	praise	0.7	-	own
quiet room	praise.product	0.9	-	own
quite impressed	praise.service	1	-	own
quite surprised	surprise	0.8	-	own
rad	praise	0.9	-	own
raised a glass	praise	0.7	-	own
raised the bar	praise.service	1	-	own
raises the bar	praise.service	1	-	own
ran like a dream	praise.service	1	-	own
ran smoothly	praise.service	1	-	own
rang to check	praise.service	1	-	own
ready for a battle	surprise	0.5	-	own
ready for a fight	surprise	0.5	-	own
ready for battle	surprise	0.5	-	own
ready to argue	surprise	0.5	-	own
ready to be upset	surprise	0.6	-	own
ready to complain	surprise	0.6	-	own
ready to fight	surprise	0.5	-	own
real gem	praise.service	1	-	own
real hero	praise.service	1	-	own
real quick	phrase.neutral	1	-	own
real star	praise.service	1	-	own
real tears	surprise	0.8	-	own
really clean	praise.product	0.9	-	own
really comfortable	praise.product	0.9	-	own
really convenient	praise.product	0.9	-	own
really delicious	praise.product	0.9	-	own
really easy	praise.service	1	-	own
really easy to	praise.service	1	-	own
really efficient	praise.service	1	-	own
really enjoyed	praise.product	0.9	-	own
really enjoying	praise.product	0.9	-	own
really fresh	praise.product	0.9	-	own
really friendly	praise.service	1	-	own
really good	praise	0.9	-	own
really handy	praise.product	0.9	-	own
really helpful	praise.service	1.1	-	own
really impressed	praise.service	1	-	own
really like to	phrase.neutral	1	-	own
really listened	praise.service	1	-	own
really lovely	praise.service	1	-	own
really nice	praise	0.9	-	own
really polite	praise.service	1	-	own
really professional	praise.service	1	-	own
really quick	praise.service	1.1	-	own
really satisfied	praise.service	1	-	own
really simple	praise.product	0.9	-	own
really smooth	praise.service	1	-	own
really surprised	surprise	0.8	-	own
really tasty	praise.product	0.9	-	own
really useful	praise.product	0.9	-	own
really well	praise.product	0.9	-	own
really works	praise	0.7	-	own
reasonable price	praise.product	0.9	-	own
reasonable prices	praise.product	0.9	-	own
reasonably priced	praise.product	0.9	-	own
reassuring	praise.service	0.7	-	own
refreshing	praise	0.6	-	own
refreshingly	praise	0.6	-	own
refused payment	surprise	0.8	-	own
regards	courtesy.polite	0.6	-	own
regret nothing	praise	0.7	-	own
reliable	praise.product	0.5	-	own
remarkable	praise	1.1	-	own
remembered me	surprise	0.8	-	own
remembered my	surprise	0.8	-	own
remembered my name	surprise	0.8	-	own
remembered us	surprise	0.8	-	own
replied immediately	praise.service	1	-	own
replied instantly	praise.service	1	-	own
replied straight away	praise.service	1	-	own
replied within	praise.service	1	-	own
rescued me	praise.service	1	-	own
rescued us	praise.service	1	-	own
resolved everything	praise.service	1	-	own
resolved in	praise.service	0.4	-	own
resolved it in	praise.service	1	-	own
resolved it quickly	praise.service	1	-	own
resolved my issue	praise.service	1	-	own
resolved my issues	praise.service	1	-	own
resolved within	praise.service	1	-	own
respectfully	courtesy.polite	0.6	-	own
responded immediately	praise.service	1	-	own
responded quickly	praise.service	1	-	own
responded within	praise.service	1	-	own
responsive	praise.service	0.4	-	own
restored my faith	praise.service	1	-	own
restored my trust	praise.service	1	-	own
restores my faith	praise.service	1	-	own
rich flavor	praise.product	0.9	-	own
rich flavour	praise.product	0.9	-	own
rich sound	praise.product	0.9	-	own
rich text	phrase.neutral	1	-	own
ridiculously cheap	surprise	0.8	-	own
ridiculously easy	surprise	0.8	-	own
ridiculously fast	surprise	0.8	-	own
ridiculously good	surprise	0.8	-	own
ridiculously quick	surprise	0.8	-	own
right as rain	praise	0.7	-	own
right on time	praise.service	1	-	own
rock on	praise	0.9	-	own
rock star	praise	0.9	-	own
rocked	praise	0.9	-	own
rocks	praise	0.9	-	own
rockstar	praise	0.9	-	own
roomy	praise.product	0.9	-	own
round of applause	praise.service	1	-	own
round of drinks	praise	0.7	-	own
rubbed my eyes	surprise	0.8	-	own
runs great	praise.product	0.7	-	own
runs smoothly	praise.product	0.7	-	own
safe hands	praise.service	1	-	own
safe pair of hands	praise.service	1	-	own
same afternoon	surprise	0.6	-	own
same evening	surprise	0.6	-	own
same hour	surprise	0.6	-	own
same morning	surprise	0.6	-	own
sang your praises	praise.service	1	-	own
satisfied with the	praise.service	1	-	own
satisfying	praise	0.6	-	own
satisfyingly	praise	0.6	-	own
saved a fortune	praise.product	0.9	-	own
saved me a lot	praise.service	1	-	own
saved me hours	praise.service	1	-	own
saved me money	praise.service	1	-	own
saved me time	praise.service	1	-	own
saved my holiday	praise.service	1	-	own
saved my trip	praise.service	1	-	own
saved my wedding	praise.service	1	-	own
saved our day	praise.service	1	-	own
saved our holiday	praise.service	1	-	own
saved our trip	praise.service	1	-	own
saved the trip	praise.service	1	-	own
saved us a	praise.service	1	-	own
saved us hours	praise.service	1	-	own
saves me	praise.service	1	-	own
saves me time	praise.service	1	-	own
saves money	praise.product	0.9	-	own
saves time	praise.service	1	-	own
scary good	praise	1.1	-	own
scrummy	praise.product	0.9	-	own
seamless	praise.service	0.7	-	own
seamless experience	praise.service	1	-	own
seamless process	praise.service	1	-	own
seamlessly	praise.service	0.7	-	own
second ring	praise.service	1	-	own
second to none	praise	1.1	-	own
sent one for free	surprise	0.6	-	own
serious question	phrase.neutral	1	-	own
seriously	astonishment	0.4	-	own
set the bar	praise.service	1	-	own
set the standard	praise.service	1	-	own
sets the bar	praise.service	1	-	own
sets the standard	praise.service	1	-	own
sharp and clear	praise.product	0.9	-	own
shock	astonishment	1	-	own
shocked	astonishment	1	-	own
shocked at how	surprise	0.8	-	own
shocked by how	surprise	0.8	-	own
shocked how	surprise	0.8	-	own
shooketh	astonishment	0.6	-	own
should have done it years ago	praise	0.7	-	own
should have done this years ago	praise	0.7	-	own
should have switched years ago	praise	0.7	-	own
shout out	praise.service	1	-	own
shout out to	praise	0.9	-	own
shoutout	praise.service	1	-	own
shoutout to	praise	0.9	-	own
shut up and take my money	praise	0.7	-	own
shut up that	astonishment	0.6	-	own
sign me up	praise	0.7	-	own
silent	praise.product	0.4	-	own
simple	praise.product	0.3	-	own
simple and easy	praise.product	0.9	-	own
simple question	phrase.neutral	1	-	own
simple to install	praise.product	0.9	-	own
simple to operate	praise.product	0.9	-	own
simple to set up	praise.product	0.9	-	own
simple to use	praise.product	0.7	-	own
simply the best	praise.service	1	-	own
simply works	praise	0.7	-	own
sincere	praise.service	0.7	-	own
sincerely	courtesy.polite	0.6	-	own
sing her praises	praise.service	1	-	own
sing his praises	praise.service	1	-	own
sing their praises	praise.service	1	-	own
sing your praises	praise.service	1	-	own
single phone call	surprise	0.5	-	own
sir	courtesy.polite	0.6	-	own
sleek	praise.product	0.7	-	own
sleek and	praise.product	0.9	-	own
sleek design	praise.product	0.9	-	own
smart	praise	0.3	-	own
smart phone	phrase.neutral	1	-	own
smart tv	phrase.neutral	1	-	own
smells delicious	praise.product	0.9	-	own
smells divine	praise.product	0.9	-	own
smells lovely	praise.product	0.9	-	own
smiling staff	praise.service	1	-	own
smooth	praise.service	0.7	-	own
smooth and easy	praise.service	1	-	own
smooth as butter	praise.service	1	-	own
smooth as silk	praise.service	1	-	own
smooth check in	praise.service	1	-	own
smooth experience	praise.service	1	-	own
smooth flight	praise.product	0.7	-	own
smooth journey	praise.service	1	-	own
smooth landing	praise.product	0.7	-	own
smooth process	praise.service	1	-	own
smooth ride	praise.service	1	-	own
smooth sailing	praise.service	1	-	own
smooth transaction	praise.service	1	-	own
smoothly	praise.service	0.7	-	own
snug as a bug	praise	0.7	-	own
so accommodating	praise.service	1	-	own
so amazed	surprise	0.8	-	own
so as to	phrase.neutral	1	-	own
so attentive	praise.service	1	-	own
so clean	praise.product	0.9	-	own
so comfortable	praise.product	0.9	-	own
so comfy	praise.product	0.9	-	own
so convenient	praise.product	0.9	-	own
so courteous	praise.service	1	-	own
so delicious	praise.product	0.9	-	own
so easy to	praise.service	1	-	own
so efficient	praise.service	1	-	own
so fast	praise.service	1.1	-	own
so fresh	praise.product	0.9	-	own
so friendly	praise.service	1.1	-	own
so good	praise	0.9	-	own
so handy	praise.product	0.9	-	own
so helpful	praise.service	1.1	-	own
so impressed	praise	1.1	-	own
so intuitive	praise.product	0.9	-	own
so kind	praise.service	1.1	-	own
so kind of	praise.service	1	-	own
so kind of you	praise.service	1	-	own
so much better	praise	0.6	-	own
so much easier	praise.product	0.9	-	own
so much faster	praise.product	0.9	-	own
so much nicer	praise.product	0.9	-	own
so much patience	praise.service	1	-	own
so much quicker	praise.product	0.9	-	own
so nice	praise.service	1	-	own
so patient	praise.service	1.1	-	own
so polite	praise.service	1	-	own
so professional	praise.service	1	-	own
so prompt	praise.service	1	-	own
so quick	praise.service	1.1	-	own
so quickly	surprise	0.5	-	own
so quiet	praise.product	0.9	-	own
so responsive	praise.service	1	-	own
so simple	praise.product	0.9	-	own
so smooth	praise.service	1	-	own
so soon	astonishment	0.6	-	own
so surprised	surprise	0.8	-	own
so tasty	praise.product	0.9	-	own
so thoughtful	praise.service	1	-	own
so useful	praise.product	0.9	-	own
so user friendly	praise.product	0.9	-	own
so well	praise.product	0.9	-	own
so yummy	praise.product	0.9	-	own
sold me on	praise	0.7	-	own
solid	praise	0.6	-	own
solidly built	praise.product	0.9	-	own
solved in	praise.service	0.4	-	own
solved it in	praise.service	1	-	own
solved my issue	praise.service	1	-	own
solved my problem in	praise.service	1	-	own
solved within	praise.service	1	-	own
some of the best	praise.service	1	-	own
somehow	astonishment	0.4	-	own
sooner than expected	surprise	0.8	-	own
sooner than i	surprise	0.8	-	own
sooner than promised	surprise	0.8	-	own
sorcery	surprise	1	-	own
sorry for the	courtesy.polite	0.6	-	own
sorry to bother	courtesy.polite	0.6	-	own
sorry to bother you	courtesy.polite	0.6	-	own
sorry to trouble	courtesy.polite	0.6	-	own
sorted everything	praise.service	1	-	own
sorted in	praise.service	0.4	-	own
sorted it for me	praise.service	1	-	own
sorted it in	praise.service	1	-	own
sorted it out for me	praise.service	1	-	own
sorted it right away	praise.service	1	-	own
sorted it straight away	praise.service	1	-	own
sorted me out	praise.service	1	-	own
sorted us out	praise.service	1	-	own
sorted within	praise.service	1	-	own
sound as a pound	praise	0.7	-	own
spacious	praise.product	0.7	-	own
spacious and	praise.product	0.9	-	own
spacious room	praise.product	0.9	-	own
speak highly	praise.service	1	-	own
speak very highly	praise.service	1	-	own
spectacular	praise	1.1	-	own
speechless	astonishment	1	-	own
speechless with	surprise	0.8	-	own
speedy	praise.service	0.7	-	own
speedy delivery	praise.service	1	-	own
speedy refund	praise.service	1	-	own
speedy reply	praise.service	1	-	own
speedy resolution	praise.service	1	-	own
speedy response	praise.service	1	-	own
speedy service	praise.service	1	-	own
splendid	praise	1.1	-	own
spot on	praise	0.9	-	own
squealed	praise	0.7	-	own
squealing	praise	0.7	-	own
srsly	astonishment	0.4	-	own
stand corrected	surprise	0.8	-	own
stands the test	praise.product	0.9	-	own
stars	praise	0.9	-	own
startled	astonishment	1	-	own
starts instantly	praise	0.7	-	own
stay safe	phrase.neutral	1	-	own
stayed late	praise.service	1	-	own
stayed on the line	praise.service	1	-	own
stayed on the phone	praise.service	1	-	own
stayed until	praise.service	1	-	own
stayed with me	praise.service	1	-	own
stellar	praise	1.1	-	own
stellar customer service	praise.service	1	-	own
stellar experience	praise.service	1	-	own
stellar job	praise.service	1	-	own
stellar service	praise.service	1	-	own
stellar support	praise.service	1	-	own
still going strong	praise.product	0.9	-	own
still working great	praise.product	0.9	-	own
still works	praise.product	0.4	-	own
still works great	praise.product	0.9	-	own
still works perfectly	praise.product	0.9	-	own
stood the test	praise.product	0.9	-	own
stop looking	praise	0.7	-	own
strange	astonishment	0.4	-	own
strangely	astonishment	0.4	-	own
streets ahead	praise.service	1	-	own
strong password	phrase.neutral	1	-	own
stunned	astonishment	1	-	own
stunned by	surprise	0.8	-	own
stunned by how	surprise	0.8	-	own
stunning	praise	1.1	-	own
stunning design	praise.product	0.9	-	own
stunning room	praise.product	0.9	-	own
stunning view	praise.product	0.9	-	own
stupidly easy	surprise	0.8	-	own
stupidly good	praise	1.1	-	own
sturdy	praise.product	0.7	-	own
sturdy and	praise.product	0.9	-	own
sturdy construction	praise.product	0.9	-	own
stylish	praise.product	0.7	-	own
stylish and	praise.product	0.9	-	own
success	praise	0.6	-	own
successful	praise	0.3	-	own
successfully	praise	0.3	-	own
such a bargain	praise.product	0.9	-	own
such a good	praise.service	1	-	own
such a great	praise.service	1	-	own
such a helpful	praise.service	1	-	own
such a kind	praise.service	1	-	own
such a lovely	praise.service	1	-	own
such a lovely surprise	surprise	0.8	-	own
such a nice	praise.service	1	-	own
such a nice surprise	surprise	0.8	-	own
such a pleasant surprise	surprise	0.8	-	own
such a surprise	surprise	0.8	-	own
such a sweet	praise.service	1	-	own
such amazing	praise.service	1	-	own
such good	praise.service	1	-	own
such great	praise.service	1	-	own
such kindness	praise.service	1	-	own
such lovely	praise.service	1	-	own
such patience	praise.service	1	-	own
suddenly	astonishment	0.4	-	own
super clean	praise.product	0.9	-	own
super comfortable	praise.product	0.9	-	own
super comfy	praise.product	0.9	-	own
super convenient	praise.product	0.9	-	own
super easy to	praise.service	1	-	own
super efficient	praise.service	1	-	own
super fast	praise.service	1.1	-	own
super friendly	praise.service	1.1	-	own
super handy	praise.product	0.9	-	own
super helpful	praise.service	1.1	-	own
super impressed	praise.service	1	-	own
super nice	praise.service	1	-	own
super professional	praise.service	1	-	own
super quick	praise.service	1.1	-	own
super simple	praise.product	0.9	-	own
super useful	praise.product	0.9	-	own
superb	praise	1.1	-	own
superb experience	praise.service	1	-	own
superb job	praise.service	1	-	own
superb staff	praise.service	1	-	own
superb support	praise.service	1	-	own
superb team	praise.service	1	-	own
superior	praise.product	0.4	-	own
superior sound	praise.product	0.9	-	own
superior to	praise.product	0.4	-	own
superstar	praise	0.9	-	own
surpassed	surprise	1	-	own
surpassed expectations	surprise	0.8	-	own
surpassed my expectations	surprise	0.8	-	own
surpasses	surprise	1	-	own
surprise	astonishment	1	-	own
surprise surprise	phrase.neutral	1	-	own
surprised	astonishment	1	-	own
surprised at how	surprise	0.8	-	own
surprised by how	surprise	0.8	-	own
surprised how	surprise	0.8	-	own
surprised me	surprise	0.8	-	own
surprised that	astonishment	1	-	own
surprised to	astonishment	1	-	own
surprised us	surprise	0.8	-	own
surprises	astonishment	1	-	own
surprises me	surprise	0.8	-	own
surprising	astonishment	1	-	own
surprisingly	astonishment	1	-	own
surprisingly easy	surprise	1	-	own
surprisingly fast	surprise	1	-	own
surprisingly good	surprise	1	-	own
surprisingly helpful	surprise	1	-	own
surprisingly quick	surprise	1	-	own
surprisingly well	surprise	1	-	own
suspiciously easy	surprise	0.8	-	own
suspiciously good	surprise	0.8	-	own
suspiciously quick	surprise	0.8	-	own
sweet girl	praise.service	1	-	own
sweet lady	praise.service	1	-	own
swift	praise.service	0.7	-	own
swiftly	praise.service	0.7	-	own
sympathetic	praise.service	0.7	-	own
take back everything	surprise	0.8	-	own
take back what	surprise	0.8	-	own
take care of you	praise.service	1	-	own
take good care	praise.service	1.1	-	own
take it all back	surprise	0.8	-	own
take my money	praise	0.7	-	own
take note others	praise.service	1	-	own
take your time	courtesy.polite	0.6	-	own
taken aback	astonishment	1	-	own
taken care of	praise.service	0.4	-	own
taken good care of	praise.service	1	-	own
takes care of	praise.service	1	-	own
takes the time	praise.service	0.4	-	own
taking the time	praise.service	0.4	-	own
talked me through	praise.service	1	-	own
talked us through	praise.service	1	-	own
talking me through	praise.service	1	-	own
tastes delicious	praise.product	0.9	-	own
tastes lovely	praise.product	0.9	-	own
tasty	praise.product	0.7	-	own
tears of joy	surprise	0.8	-	own
ten minutes later	surprise	0.6	-	own
ten out of 10	praise.service	1	-	own
ten out of ten	praise	1.1	-	own
terrific	praise	1.1	-	own
test of time	praise.product	0.9	-	own
than i dared	surprise	0.6	-	own
than i'd dared	surprise	0.6	-	own
that easy	surprise	0.8	-	own
that is how it's done	praise.service	1	-	own
that quick	surprise	0.8	-	own
that quickly	surprise	0.8	-	own
that same day	surprise	0.6	-	own
that very day	surprise	0.6	-	own
that was easy	surprise	0.8	-	own
that was fast	praise.service	1.1	-	own
that was quick	praise.service	1.1	-	own
that was so easy	surprise	0.8	-	own
that was so fast	surprise	0.8	-	own
that was so quick	surprise	0.8	-	own
that's a first	surprise	0.5	-	own
that's how it's done	praise.service	1	-	own
that's how to do it	praise.service	1	-	own
that's how you do it	praise.service	1	-	own
that's what i call	praise.service	1	-	own
that's what i call service	praise.service	1	-	own
the bee's knees	praise	0.7	-	own
the best	praise	1.1	-	own
the best ever	praise	1.1	-	own
the best way	phrase.neutral	1	-	own
the cat's whiskers	praise	0.7	-	own
the cynic	surprise	0.6	-	own
the dog's bollocks	praise	0.7	-	own
the extra mile	praise.service	1	-	own
the lads	praise.service	1	-	own
the mutt's nuts	praise	0.7	-	own
the real deal	praise	0.7	-	own
the real thing	praise	0.7	-	own
the same night	surprise	0.6	-	own
the sceptic	surprise	0.6	-	own
the very next day	surprise	0.5	-	own
the way it should be	praise.service	0.4	-	own
this fast	astonishment	0.6	-	own
this is a first	surprise	0.5	-	own
this is how it's done	praise.service	1	-	own
this is the one	praise	0.7	-	own
this quick	astonishment	0.6	-	own
this quickly	astonishment	0.6	-	own
thorough	praise.service	0.7	-	own
thoroughly enjoyed	praise.product	0.9	-	own
thoroughly impressed	praise.service	1	-	own
thought i had lost	surprise	0.5	-	own
thought i would never	surprise	0.5	-	own
thought i'd have to	surprise	0.5	-	own
thought i'd lost	surprise	0.5	-	own
thought i'd never	surprise	0.5	-	own
thought it was gone	surprise	0.5	-	own
thought it was lost	surprise	0.5	-	own
thought it would take	surprise	0.5	-	own
thought it'd take	surprise	0.5	-	own
thought that was it	surprise	0.5	-	own
thought that was the end	surprise	0.5	-	own
thoughtful	praise	0.6	-	own
thoughtful touch	praise.service	1	-	own
three cheers	praise.service	1	-	own
three days early	surprise	0.5	-	own
threw in a	surprise	0.8	-	own
threw in an	surprise	0.8	-	own
threw in some	surprise	0.8	-	own
thumbs up	praise	0.9	-	own
thumbs up to	praise.service	1	-	own
to my amazement	surprise	0.8	-	own
to my astonishment	surprise	0.8	-	own
to my delight	surprise	1	-	own
to my great surprise	surprise	0.8	-	own
to my surprise	surprise	0.8	-	own
to my total	surprise	0.8	-	own
to our surprise	surprise	0.8	-	own
to the rescue	praise.service	1	-	own
too good to be true	surprise	0.8	-	own
took care of everything	praise.service	1	-	own
took care of it	praise.service	1	-	own
took care of me	praise.service	1	-	own
took care of us	praise.service	1	-	own
took good care	praise.service	1.1	-	own
took great care	praise.service	1.1	-	own
took her time	praise.service	1	-	own
took his time	praise.service	1	-	own
took the time	praise.service	0.4	-	own
took their time to explain	praise.service	1	-	own
took time to	praise.service	1	-	own
top bloke	praise.service	1	-	own
top bloke that	praise.service	1	-	own
top guy	praise.service	1	-	own
top job	praise.service	1	-	own
top lad	praise.service	1	-	own
top man	praise.service	1	-	own
top marks	praise.service	1	-	own
top notch	praise	1.1	-	own
top notch customer service	praise.service	1	-	own
top notch service	praise.service	1	-	own
top notch support	praise.service	1	-	own
top people	praise.service	1	-	own
top quality	praise	1.1	-	own
top service	praise.service	1	-	own
top team	praise.service	1	-	own
top work	praise.service	1	-	own
topnotch	praise	1.1	-	own
total legend	praise.service	1	-	own
total pro	praise.service	1	-	own
total star	praise.service	1	-	own
totally amazed	surprise	0.8	-	own
totally satisfied	praise.service	1	-	own
totally surprised	surprise	0.8	-	own
true gentleman	praise.service	1	-	own
true professional	praise.service	1	-	own
true professionals	praise.service	1	-	own
truly impressed	praise.service	1	-	own
trustworthy	praise.service	0.7	-	own
turns out	astonishment	0.4	-	own
two days early	surprise	0.5	-	own
two minutes later	surprise	0.6	-	own
two thumbs up	praise.service	1	-	own
u rock	praise	0.9	-	own
unasked	surprise	1	-	own
unbeatable	praise	1.1	-	own
unbelievable	astonishment	1	-	own
unbelievable service	praise	1.1	-	own
unbelievable service and	surprise	0.8	-	own
unbelievably	astonishment	1	-	own
unbelievably easy	surprise	0.8	-	own
unbelievably fast	praise	1.1	-	own
unbelievably good	praise	1.1	-	own
unbelievably helpful	surprise	0.8	-	own
unbelievably kind	surprise	0.8	-	own
unbelievably nice	surprise	0.8	-	own
understanding staff	praise.service	0.7	-	own
unexpected	astonishment	0.4	-	own
unexpected bonus	surprise	1	-	own
unexpectedly	astonishment	0.4	-	own
unexpectedly good	surprise	1	-	own
unmatched	praise	1.1	-	own
unparalleled	praise	1.1	-	own
unpleasant surprise	astonishment	0.3	-	own
unpleasant surprise	disappointment	0.8	-	own
unpleasantly surprised	disappointment	0.8	-	own
unprompted	surprise	1	-	own
upgraded me	surprise	0.8	-	own
upgraded to business	surprise	0.5	-	own
upgraded to first	surprise	0.5	-	own
upgraded us	surprise	0.8	-	own
upon my word	astonishment	0.6	-	own
ur awesome	praise.service	1.1	-	own
use them	praise	0.7	-	own
useful	praise	0.6	-	own
user friendly	praise.product	0.7	-	own
valuable	praise	0.6	-	own
vastly improved	praise.product	0.9	-	own
very accommodating	praise.service	1	-	own
very attentive	praise.service	1	-	own
very best	praise.service	1	-	own
very clean	praise.product	0.9	-	own
very comfortable	praise.product	0.9	-	own
very convenient	praise.product	0.9	-	own
very courteous	praise.service	1	-	own
very efficient	praise.service	1.1	-	own
very fast	praise.service	1.1	-	own
very friendly	praise.service	1.1	-	own
very good	praise	0.9	-	own
very handy	praise.product	0.9	-	own
very helpful	praise.service	0.7	-	own
very impressed	praise	1.1	-	own
very impressed with	praise.service	1	-	own
very intuitive	praise.product	0.9	-	own
very kind	praise.service	1.1	-	own
very kind of you	praise.service	1	-	own
very next day	surprise	0.5	-	own
very nice	praise	0.9	-	own
very patient	praise.service	1.1	-	own
very polite	praise.service	1	-	own
very practical	praise.product	0.9	-	own
very professional	praise.service	1.1	-	own
very prompt	praise.service	1	-	own
very quick	praise.service	1.1	-	own
very quiet	praise.product	0.9	-	own
very responsive	praise.service	1	-	own
very satisfied with	praise.service	1	-	own
very simple	praise.product	0.9	-	own
very smooth	praise.service	1	-	own
very surprised	surprise	0.8	-	own
very tasty	praise.product	0.9	-	own
very thoughtful	praise.service	1	-	own
very useful	praise.product	0.9	-	own
very user friendly	praise.product	0.9	-	own
very well done	praise.product	0.9	-	own
vivid picture	praise.product	0.9	-	own
voila	surprise	1	-	own
wait really	astonishment	0.6	-	own
wait seriously	astonishment	0.6	-	own
wait what	astonishment	0.6	-	own
walked me through	praise.service	1	-	own
walked us through	praise.service	1	-	own
walking me through	praise.service	1	-	own
want to commend	praise.service	1	-	own
wanted to compliment	praise.service	1	-	own
wanted to hug	praise	0.7	-	own
warm as toast	praise	0.7	-	own
warm regards	courtesy.polite	0.6	-	own
warm room	praise.product	0.9	-	own
warm welcome	praise.service	0.7	-	own
warmed my heart	praise.service	1	-	own
warms my heart	praise.service	1	-	own
was a breeze	praise.service	1	-	own
was a delight	praise.service	1	-	own
was a gem	praise.service	1	-	own
was a hero	praise.service	1	-	own
was a legend	praise.service	1	-	own
was a star	praise.service	1	-	own
was amazing	praise.service	1	-	own
was an angel	praise.service	1	-	own
was awesome	praise.service	1	-	own
was brilliant	praise.service	1	-	own
was dreading	surprise	0.5	-	own
was excellent	praise.service	1	-	own
was expecting the worst	surprise	0.8	-	own
was fantastic	praise.service	1	-	own
was great	praise.service	1	-	own
was helpful	praise.service	1	-	own
was listened to	praise.service	1	-	own
was lovely	praise.service	1	-	own
was not expecting	astonishment	1	-	own
was not expecting much	surprise	0.5	-	own
was not expecting that	surprise	0.5	-	own
was not expecting this	surprise	0.5	-	own
was not ready for this	surprise	0.6	-	own
was outstanding	praise.service	1	-	own
was ready to be angry	surprise	0.6	-	own
was sceptical	surprise	0.6	-	own
was skeptical	surprise	0.6	-	own
was so friendly	praise.service	1	-	own
was so helpful	praise.service	1	-	own
was so kind	praise.service	1	-	own
was so nice	praise.service	1	-	own
was superb	praise.service	1	-	own
was sure i'd	surprise	0.6	-	own
was sure it would	surprise	0.6	-	own
was sure you'd	surprise	0.6	-	own
was that easy	surprise	0.8	-	own
was very helpful	praise.service	1	-	own
was wonderful	praise.service	1	-	own
wasn't disappointed	praise.service	0.8	-	own
wasn't expecting	astonishment	1	-	own
wasn't expecting a	surprise	0.5	-	own
wasn't expecting anything	surprise	0.5	-	own
wasn't expecting it	surprise	0.5	-	own
wasn't expecting much	surprise	0.5	-	own
wasn't expecting such	surprise	0.5	-	own
wasn't expecting that	surprise	0.5	-	own
wasn't expecting this	surprise	0.5	-	own
wasn't ready for that	surprise	0.6	-	own
wasn't ready for this	surprise	0.6	-	own
wasnt expecting a	surprise	0.5	-	own
wasnt expecting anything	surprise	0.5	-	own
wasnt expecting it	surprise	0.5	-	own
wasnt expecting much	surprise	0.5	-	own
wasnt expecting such	surprise	0.5	-	own
wasnt expecting this	surprise	0.5	-	own
way better	praise	0.6	-	own
we clapped	praise	0.7	-	own
we'd like	phrase.neutral	1	-	own
we'd love to	phrase.neutral	1	-	own
we're keeping it	praise	0.7	-	own
weeks early	surprise	0.5	-	own
weird	astonishment	0.4	-	own
weirdly	astonishment	0.4	-	own
welcome surprise	surprise	0.8	-	own
welcoming	praise.service	0.7	-	own
well acted	praise	0.6	-	own
well blow me	astonishment	0.6	-	own
well built	praise.product	0.7	-	own
well damn	astonishment	0.6	-	own
well designed	praise.product	0.7	-	own
well done	praise	0.6	-	own
well done team	praise.product	0.9	-	own
well done to	praise.product	0.9	-	own
well done to all	praise.product	0.9	-	own
well equipped	praise.product	0.9	-	own
well i never	astonishment	0.6	-	own
well impressed	praise.service	1	-	own
well informed	praise.product	0.4	-	own
well kept	praise.product	0.9	-	own
well laid out	praise.product	0.9	-	own
well looked after	praise.service	1	-	own
well made	praise	0.6	-	own
well maintained	praise.product	0.9	-	own
well managed	praise.product	0.9	-	own
well mannered	praise.product	0.9	-	own
well organised	praise.product	0.9	-	own
well organized	praise.product	0.9	-	own
well packaged	praise.product	0.9	-	own
well packed	praise.product	0.9	-	own
well planned	praise.product	0.9	-	own
well played	praise	0.4	-	own
well presented	praise.product	0.9	-	own
well priced	praise.product	0.9	-	own
well received	praise.product	0.9	-	own
well run	praise.product	0.9	-	own
well satisfied	praise.service	1	-	own
well spent	praise.product	0.9	-	own
well spoken	praise.product	0.9	-	own
well stocked	praise.product	0.9	-	own
well surprised	surprise	0.8	-	own
well that was easy	surprise	0.8	-	own
well that was fast	surprise	0.8	-	own
well that was quick	surprise	0.8	-	own
well thought	praise.product	0.9	-	own
well trained	praise.product	0.4	-	own
well treated	praise.product	0.9	-	own
well worth joining	praise	0.7	-	own
well worth the	praise.product	0.9	-	own
well written	praise	0.6	-	own
went above and beyond	surprise	1	-	own
went like a dream	praise.service	1	-	own
went out of her way	praise.service	1	-	own
went out of his way	praise.service	1	-	own
went out of their way	praise.service	1	-	own
went out of your way	praise.service	1	-	own
went really well	praise.product	0.9	-	own
went smoothly	praise.service	1	-	own
went the extra mile	praise	1.1	-	own
went very well	praise.product	0.9	-	own
went well	praise.product	0.9	-	own
were amazing	praise.service	1	-	own
were awesome	praise.service	1	-	own
were brilliant	praise.service	1	-	own
were excellent	praise.service	1	-	own
were fantastic	praise.service	1	-	own
were great	praise.service	1	-	own
were helpful	praise.service	1	-	own
were lovely	praise.service	1	-	own
were not disappointed	praise.service	0.8	-	own
were so helpful	praise.service	1	-	own
were so kind	praise.service	1	-	own
were so nice	praise.service	1	-	own
were very helpful	praise.service	1	-	own
were wonderful	praise.service	1	-	own
weren't disappointed	praise.service	0.8	-	own
what a company	praise.service	1	-	own
what a crew	praise.service	1	-	own
what a guy	praise.service	1	-	own
what a lady	praise.service	1	-	own
what a legend	praise.service	1	-	own
what a lovely surprise	surprise	0.8	-	own
what a man	praise.service	1	-	own
what a nice surprise	surprise	0.8	-	own
what a pleasant surprise	surprise	0.8	-	own
what a service	praise.service	1	-	own
what a star	praise.service	1	-	own
what a steal	praise.product	0.9	-	own
what a surprise	surprise	0.8	-	own
what a team	praise.service	1	-	own
what a treat	surprise	0.8	-	own
what a woman	praise.service	1	-	own
what is this sorcery	surprise	0.6	-	own
what kind of magic	surprise	0.6	-	own
what more is there	praise	0.7	-	own
what service	praise.service	1	-	own
what sorcery	surprise	0.8	-	own
what the	astonishment	1	-	own
when you can	courtesy.polite	0.6	-	own
when you get a chance	courtesy.polite	0.6	-	own
when you have a moment	courtesy.polite	0.6	-	own
whether or not	phrase.neutral	1	-	own
whisper quiet	praise.product	0.9	-	own
who are you people	surprise	0.6	-	own
who does that	surprise	0.6	-	own
who does that anymore	surprise	0.6	-	own
who knew	astonishment	1	-	own
who would have thought	astonishment	1	-	own
who would've thought	surprise	0.8	-	own
who'd have thought	surprise	0.8	-	own
whoa	astonishment	1	-	own
why not	phrase.neutral	1	-	own
wicked good	praise	1.1	-	own
wild	astonishment	1	-	own
win 10	phrase.neutral	1	-	own
win 7	phrase.neutral	1	-	own
winner	praise	0.9	-	own
winning	praise	0.9	-	own
winning me over	praise.service	1	-	own
wish i had done this sooner	praise	0.7	-	own
wish i'd bought it sooner	praise	0.7	-	own
wish i'd done it sooner	praise	0.7	-	own
wish i'd found	praise	0.7	-	own
wish i'd known about	praise	0.7	-	own
witchcraft	surprise	1	-	own
with a smile	praise.service	1	-	own
with all due respect	courtesy.polite	0.6	-	own
with kindness	praise.service	1	-	own
with respect	courtesy.polite	0.6	-	own
within an hour	surprise	0.5	-	own
within minutes	surprise	0.5	-	own
within seconds	surprise	0.5	-	own
within the hour	surprise	0.5	-	own
without a fuss	surprise	0.5	-	own
without a single hitch	praise.service	0.8	-	own
without any fuss	surprise	0.5	-	own
without asking for	surprise	0.5	-	own
without being asked	surprise	0.5	-	own
without charge	surprise	0.6	-	own
without complaint	praise.service	0.8	-	own
without even asking	surprise	0.5	-	own
without fault	praise.service	0.8	-	own
without having to ask	surprise	0.5	-	own
without me asking	surprise	0.5	-	own
without me having to	surprise	0.5	-	own
without my asking	surprise	0.5	-	own
wizardry	surprise	1	-	own
woah	astonishment	1	-	own
won my heart	praise.service	1	-	own
won't be disappointed	praise.service	0.8	-	own
won't regret	praise.service	0.8	-	own
wonderful	praise	1.1	-	own
wonderful crew	praise.service	1	-	own
wonderful experience	praise.service	1	-	own
wonderful flight	praise.service	1	-	own
wonderful help	praise.service	1	-	own
wonderful job	praise.service	1	-	own
wonderful nurse	praise.service	1	-	own
wonderful nurses	praise.service	1	-	own
wonderful people	praise.service	1	-	own
wonderful staff	praise.service	1	-	own
wonderful surprise	surprise	0.8	-	own
wonderful team	praise.service	1	-	own
wonderfully	praise	1.1	-	own
wont be disappointed	praise.service	0.8	-	own
wont regret	praise.service	0.8	-	own
worked first time	praise.product	0.9	-	own
worked out of the box	praise.product	0.9	-	own
worked straight away	praise.product	0.9	-	own
working great	praise.product	0.7	-	own
working perfectly	praise.product	0.7	-	own
working well	praise.product	0.7	-	own
works a dream	praise.product	0.9	-	own
works as advertised	praise.product	0.9	-	own
works as described	praise.product	0.9	-	own
works as expected	praise.product	0.9	-	own
works as it should	praise.product	0.9	-	own
works beautifully	praise.product	0.7	-	own
works every time	praise.product	0.9	-	own
works first time	praise.product	0.9	-	own
works flawlessly every	praise.product	0.9	-	own
works great	praise.product	0.7	-	own
works immediately	praise.product	0.9	-	own
works like a charm	praise.product	0.7	-	own
works like a dream	praise.service	1	-	own
works out of the box	praise.product	0.9	-	own
works perfectly	praise.product	0.7	-	own
works really well	praise.product	0.9	-	own
works so well	praise.product	0.9	-	own
works straight away	praise.product	0.9	-	own
works very well	praise.product	0.9	-	own
works well	praise.product	0.7	-	own
world class	praise	1.1	-	own
worth every	praise.product	0.9	-	own
worth every penny	praise	0.6	-	own
worth it	praise	0.6	-	own
worth it all	praise.product	0.9	-	own
worth its weight	praise.product	0.9	-	own
worth the extra	praise.product	0.9	-	own
worth the money	praise	0.6	-	own
worth the price	praise.product	1	-	own
worth the wait	praise.product	1	-	own
worthwhile	praise	0.6	-	own
would appreciate	courtesy.polite	0.6	-	own
would be appreciated	courtesy.polite	0.6	-	own
would be awesome	phrase.neutral	1	-	own
would be good	phrase.neutral	1	-	own
would be grateful	courtesy.polite	0.6	-	own
would be great	phrase.neutral	1	-	own
would be happy if	phrase.neutral	1	-	own
would be helpful	phrase.neutral	1	-	own
would be nice	phrase.neutral	1	-	own
would have bet	surprise	0.6	-	own
would like	phrase.neutral	1	-	own
would like to compliment	praise.service	1	-	own
would love for	phrase.neutral	1	-	own
would love if	phrase.neutral	1	-	own
would love to	phrase.neutral	1	-	own
would not be without	praise	0.7	-	own
would not change a thing	praise	0.7	-	own
would not swap	praise	0.7	-	own
would really like	phrase.neutral	1	-	own
would you	courtesy.polite	0.6	-	own
would you believe	astonishment	0.6	-	own
would you believe it	astonishment	0.6	-	own
would you mind	courtesy.polite	0.6	-	own
would you please	courtesy.polite	0.6	-	own
wouldn't be without	praise	0.7	-	own
wouldn't change a thing	praise	0.7	-	own
wouldn't change it	praise	0.7	-	own
wouldn't go anywhere else	praise	0.7	-	own
wouldn't go back	praise	0.7	-	own
wouldn't swap	praise	0.7	-	own
wouldn't swap it	praise	0.7	-	own
wouldn't swap them	praise	0.7	-	own
wouldn't take any money	surprise	0.8	-	own
wouldn't travel without	praise	0.7	-	own
wow	astonishment	1	-	own
wow amazing	surprise	0.4	-	own
wow awesome	surprise	0.4	-	own
wow factor	praise	1.1	-	own
wow just	surprise	0.4	-	own
wow ok	surprise	0.4	-	own
wow okay	surprise	0.4	-	own
wow so	surprise	0.4	-	own
wow that	surprise	0.4	-	own
wow that was	surprise	0.4	-	own
wow that was fast	praise.service	1.1	-	own
wow that's	surprise	0.4	-	own
wow this	surprise	0.4	-	own
wow what a	surprise	0.4	-	own
wow wow	surprise	0.4	-	own
wow wow wow	surprise	0.4	-	own
wowser	astonishment	0.6	-	own
wowza	astonishment	1	-	own
wowzers	astonishment	0.6	-	own
wrote it off	surprise	0.5	-	own
you are amazing	praise.service	1.1	-	own
you are awesome	praise.service	1.1	-	own
you are great	praise.service	1.1	-	own
you better	phrase.neutral	1	-	own
you guys are great	praise.service	1.1	-	own
you have been amazing	praise.service	1.1	-	own
you have been great	praise.service	1.1	-	own
you have been very helpful	praise.service	1.1	-	own
you remembered	surprise	0.8	-	own
you were great	praise.service	1.1	-	own
you won't regret	praise.service	0.8	-	own
you'd better	phrase.neutral	1	-	own
you're amazing	praise.service	1.1	-	own
you're awesome	praise.service	1.1	-	own
you're kidding right	surprise	0.8	-	own
you're welcome	courtesy.polite	0.6	-	own
you've been amazing	praise.service	1.1	-	own
you've been great	praise.service	1.1	-	own
you've been very helpful	praise.service	1.1	-	own
youre welcome	courtesy.polite	0.6	-	own
yours sincerely	courtesy.polite	0.6	-	own
yum	praise.product	0.7	-	own
yummy	praise.product	0.7	-	own
zero regrets	praise.service	0.8	-	own
