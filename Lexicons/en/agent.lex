%format undertone-lexicon 1
%language en

# What colours an agent's turn: warm words, forms, comfort, signs of having understood.
:)	agent.warm	0.6	-	own
:-)	agent.warm	0.6	-	own
absolutely	agent.warm	0.6	-	own
been in your shoes	agent.insight	0.8	-	own
been there	agent.insight	0.8	-	own
been through	agent.insight	0.8	-	own
best of luck	agent.warm	0.6	-	own
best regards	agent.polite	0.6	-	own
best wishes	agent.warm	0.6	-	own
big hug	agent.support	0.8	-	own
can relate	agent.insight	0.8	-	own
certainly	agent.warm	0.6	-	own
congrats	agent.warm	0.6	-	own
congratulations	agent.warm	0.6	-	own
could you	agent.polite	0.6	-	own
dear	agent.polite	0.6	-	own
delighted	agent.warm	0.6	-	own
enjoy	agent.warm	0.6	-	own
feel free to dm	agent.support	0.8	-	own
feel free to message	agent.support	0.8	-	own
feel free to pm	agent.support	0.8	-	own
feel that way	agent.insight	0.8	-	own
feel this way	agent.insight	0.8	-	own
feeling this way	agent.insight	0.8	-	own
glad	agent.warm	0.6	-	own
glad to help	agent.warm	0.6	-	own
gladly	agent.warm	0.6	-	own
going through	agent.insight	0.8	-	own
good afternoon	agent.polite	0.6	-	own
good evening	agent.polite	0.6	-	own
good luck	agent.warm	0.6	-	own
good morning	agent.polite	0.6	-	own
great question	agent.warm	0.6	-	own
hang in there	agent.support	0.8	-	own
happy to assist	agent.warm	0.6	-	own
happy to help	agent.warm	0.6	-	own
have a good day	agent.polite	0.6	-	own
have a great day	agent.polite	0.6	-	own
have a nice day	agent.polite	0.6	-	own
hello	agent.polite	0.6	-	own
here for you	agent.support	0.8	-	own
here to listen	agent.support	0.8	-	own
hi	agent.polite	0.6	-	own
hope it gets better	agent.support	0.8	-	own
hope things get better	agent.support	0.8	-	own
hope you are okay	agent.support	0.8	-	own
hope you feel better	agent.support	0.8	-	own
hope you find	agent.support	0.8	-	own
hope you're ok	agent.support	0.8	-	own
hope you're okay	agent.support	0.8	-	own
hug	agent.support	0.8	-	own
hugs	agent.support	0.8	-	own
i also	agent.insight	0.8	-	own
i believe in you	agent.support	0.8	-	own
i can imagine	agent.insight	0.8	-	own
i can relate	agent.insight	0.8	-	own
i completely understand	agent.insight	0.8	-	own
i feel the exact same	agent.insight	0.8	-	own
i feel the same	agent.insight	0.8	-	own
i feel you	agent.insight	0.8	-	own
i get it	agent.insight	0.8	-	own
i get that	agent.insight	0.8	-	own
i have been there	agent.insight	0.8	-	own
i hear you	agent.insight	0.8	-	own
i hope you	agent.support	0.8	-	own
i know exactly	agent.insight	0.8	-	own
i know how	agent.insight	0.8	-	own
i know how you feel	agent.insight	0.8	-	own
i know that feeling	agent.insight	0.8	-	own
i know the feeling	agent.insight	0.8	-	own
i know what you mean	agent.insight	0.8	-	own
i relate	agent.insight	0.8	-	own
i totally get	agent.insight	0.8	-	own
i totally understand	agent.insight	0.8	-	own
i understand	agent.insight	0.8	-	own
i understand how	agent.insight	0.8	-	own
i understand what	agent.insight	0.8	-	own
i used to	agent.insight	0.8	-	own
i was in	agent.insight	0.8	-	own
i went through	agent.insight	0.8	-	own
i'm here for you	agent.support	0.8	-	own
i'm here if you	agent.support	0.8	-	own
i'm here to listen	agent.support	0.8	-	own
i'm proud of you	agent.support	0.8	-	own
i'm so sorry	agent.support	0.8	-	own
i'm sorry	agent.support	0.8	-	own
i've been there	agent.insight	0.8	-	own
i've had	agent.insight	0.8	-	own
if you need to talk	agent.support	0.8	-	own
if you want to talk	agent.support	0.8	-	own
im here for you	agent.support	0.8	-	own
im here if you	agent.support	0.8	-	own
im so sorry	agent.support	0.8	-	own
im sorry	agent.support	0.8	-	own
in your position	agent.insight	0.8	-	own
in your shoes	agent.insight	0.8	-	own
it gets better	agent.support	0.8	-	own
it seems like	agent.insight	0.8	-	own
it sounds like	agent.insight	0.8	-	own
it will get better	agent.support	0.8	-	own
ive been there	agent.insight	0.8	-	own
keep going	agent.support	0.8	-	own
keep your head up	agent.support	0.8	-	own
kind regards	agent.polite	0.6	-	own
kindly	agent.polite	0.6	-	own
know what it's like	agent.insight	0.8	-	own
know what its like	agent.insight	0.8	-	own
love	agent.warm	0.6	-	own
lovely	agent.warm	0.6	-	own
madam	agent.polite	0.6	-	own
makes sense	agent.insight	0.8	-	own
may i	agent.polite	0.6	-	own
me too	agent.insight	0.8	-	own
must be	agent.insight	0.8	-	own
must feel	agent.insight	0.8	-	own
must have been	agent.insight	0.8	-	own
my pleasure	agent.warm	0.6	-	own
no problem	agent.warm	0.6	-	own
not alone	agent.support	0.8	-	own
of course	agent.warm	0.6	-	own
please	agent.polite	0.6	-	own
pleasure	agent.warm	0.6	-	own
pm me	agent.support	0.8	-	own
praying for you	agent.support	0.8	-	own
proud of you	agent.support	0.8	-	own
proud of you	agent.warm	0.6	-	own
regards	agent.polite	0.6	-	own
rooting for you	agent.support	0.8	-	own
same boat	agent.insight	0.8	-	own
same here	agent.insight	0.8	-	own
seems like	agent.insight	0.8	-	own
sending hugs	agent.support	0.8	-	own
sending love	agent.support	0.8	-	own
sending you love	agent.support	0.8	-	own
sir	agent.polite	0.6	-	own
so sorry you	agent.support	0.8	-	own
sorry for your loss	agent.support	0.8	-	own
sorry you are going through	agent.support	0.8	-	own
sorry you feel	agent.support	0.8	-	own
sorry you're going through	agent.support	0.8	-	own
sounds like	agent.insight	0.8	-	own
stay safe	agent.support	0.8	-	own
stay strong	agent.support	0.8	-	own
take care	agent.warm	0.6	-	own
take care of yourself	agent.support	0.8	-	own
thank you	agent.polite	0.6	-	own
thank you for letting us know	agent.warm	0.6	-	own
thanks	agent.polite	0.6	-	own
thanks for letting us know	agent.warm	0.6	-	own
that makes sense	agent.insight	0.8	-	own
that sucks	agent.support	0.8	-	own
that's awful	agent.support	0.8	-	own
that's horrible	agent.support	0.8	-	own
that's rough	agent.support	0.8	-	own
that's terrible	agent.support	0.8	-	own
that's tough	agent.support	0.8	-	own
thats awful	agent.support	0.8	-	own
thats rough	agent.support	0.8	-	own
thats tough	agent.support	0.8	-	own
things will get better	agent.support	0.8	-	own
thinking of you	agent.support	0.8	-	own
went through	agent.insight	0.8	-	own
wish you all the best	agent.support	0.8	-	own
wish you the best	agent.support	0.8	-	own
wishing you	agent.support	0.8	-	own
wonderful	agent.warm	0.6	-	own
would you	agent.polite	0.6	-	own
you are feeling	agent.insight	0.8	-	own
you are loved	agent.support	0.8	-	own
you are not alone	agent.support	0.8	-	own
you can do it	agent.support	0.8	-	own
you deserve	agent.support	0.8	-	own
you feel	agent.insight	0.8	-	own
you got this	agent.support	0.8	-	own
you matter	agent.support	0.8	-	own
you seem	agent.insight	0.8	-	own
you sound	agent.insight	0.8	-	own
you're feeling	agent.insight	0.8	-	own
you're not alone	agent.support	0.8	-	own
you're welcome	agent.warm	0.6	-	own
you're worth	agent.support	0.8	-	own
you've got this	agent.support	0.8	-	own
youre not alone	agent.support	0.8	-	own
♥	agent.warm	0.6	-	own
❤	agent.warm	0.6	-	own
💕	agent.warm	0.6	-	own
😊	agent.warm	0.6	-	own
🙂	agent.warm	0.6	-	own
🤗	agent.warm	0.6	-	own
