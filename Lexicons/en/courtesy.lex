%format undertone-lexicon 1
%language en

# Words that soften or sharpen a request. They move courtesy alone.
a bit	courtesy.hedge	0.8	-	own
a little	courtesy.hedge	0.8	-	own
actually	courtesy.direct	0.6	-	own
apologies	courtesy.hedge	1	-	own
btw	courtesy.hedge	0.8	-	own
by the way	courtesy.hedge	0.8	-	own
clearly	courtesy.direct	0.6	-	own
cool	courtesy.hedge	0.8	-	own
could be	courtesy.hedge	0.8	-	own
dear	courtesy.hedge	1.2	-	own
exactly	courtesy.direct	0.6	-	own
excuse me	courtesy.hedge	1	-	own
feel free	courtesy.hedge	0.8	-	own
glad	courtesy.hedge	0.8	-	own
good	courtesy.hedge	0.8	-	own
good afternoon	courtesy.hedge	1.2	-	own
good evening	courtesy.hedge	1.2	-	own
good morning	courtesy.hedge	1.2	-	own
great	courtesy.hedge	0.8	-	own
greetings	courtesy.hedge	1.2	-	own
happy	courtesy.hedge	0.8	-	own
hello	courtesy.hedge	1.2	-	own
helpful	courtesy.hedge	0.8	-	own
hey	courtesy.hedge	1.2	-	own
hi	courtesy.hedge	1.2	-	own
hi there	courtesy.hedge	1.2	-	own
homework	courtesy.direct	0.6	-	own
hope	courtesy.hedge	0.8	-	own
i believe	courtesy.hedge	0.8	-	own
i guess	courtesy.hedge	0.8	-	own
i suppose	courtesy.hedge	0.8	-	own
i think	courtesy.hedge	0.8	-	own
i wanted to	courtesy.hedge	0.8	-	own
i was wondering	courtesy.hedge	0.8	-	own
interesting	courtesy.hedge	0.8	-	own
it appears	courtesy.hedge	0.8	-	own
it looks	courtesy.hedge	0.8	-	own
it seems	courtesy.hedge	0.8	-	own
just curious	courtesy.hedge	0.8	-	own
just wondering	courtesy.hedge	0.8	-	own
looks like	courtesy.hedge	0.8	-	own
may be	courtesy.hedge	0.8	-	own
maybe	courtesy.hedge	0.8	-	own
might be	courtesy.hedge	0.8	-	own
my apologies	courtesy.hedge	1	-	own
nice	courtesy.hedge	0.8	-	own
nonsense	courtesy.direct	0.6	-	own
obviously	courtesy.direct	0.6	-	own
or what	courtesy.direct	0.6	-	own
pardon	courtesy.hedge	1	-	own
perhaps	courtesy.hedge	0.8	-	own
pointless	courtesy.direct	0.6	-	own
possibly	courtesy.hedge	0.8	-	own
really	courtesy.direct	0.6	-	own
ridiculous	courtesy.direct	0.6	-	own
seriously	courtesy.direct	0.6	-	own
sorry	courtesy.hedge	1	-	own
sorry to bother you	courtesy.hedge	1	-	own
sort of	courtesy.hedge	0.8	-	own
stop	courtesy.direct	0.6	-	own
though	courtesy.hedge	0.8	-	own
thoughts	courtesy.hedge	0.8	-	own
we can	courtesy.hedge	0.8	-	own
when you get a chance	courtesy.hedge	0.8	-	own
when you have time	courtesy.hedge	0.8	-	own
whenever you	courtesy.hedge	0.8	-	own
wondering	courtesy.hedge	0.8	-	own
yourself	courtesy.direct	0.6	-	own
