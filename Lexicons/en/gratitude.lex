%format undertone-lexicon 1
%language en

# Thanks for what was done, thanks as a form, and thanks that are none.
appreciate	gratitude	1.1	-	own
appreciate it	gratitude	1.1	-	own
appreciate that	gratitude	1.1	-	own
appreciate the help	gratitude	1.4	-	own
appreciate you	gratitude	1.1	-	own
appreciate your help	gratitude	1.4	-	own
appreciated	gratitude	1.1	-	own
appreciates	gratitude	1.1	-	own
appreciation	gratitude	1.1	-	own
appreciative	gratitude	1.1	-	own
big thank you	gratitude	1.4	-	own
big thanks	gratitude	1.4	-	own
bless you	gratitude	1.4	-	own
can't thank you enough	gratitude	1.4	-	own
cannot thank you enough	gratitude	1.4	-	own
cant thank you enough	gratitude	1.4	-	own
cheers	gratitude	0.8	-	own
couldn't thank you enough	gratitude	1.4	-	own
eternally grateful	gratitude	1.4	-	own
forever grateful	gratitude	1.4	-	own
gee thanks	sarcasm	1	-	own
god bless	gratitude	1.4	-	own
god bless you	gratitude	1.4	-	own
grateful	gratitude	1.4	-	own
gratitude	gratitude	1.4	-	own
greatly appreciate	gratitude	1.4	-	own
greatly appreciated	gratitude	1.4	-	own
heartfelt thanks	gratitude	1.4	-	own
huge thank you	gratitude	1.4	-	own
huge thanks	gratitude	1.4	-	own
i appreciate	gratitude	1.1	-	own
i appreciate your help	gratitude	1.4	-	own
i owe you one	gratitude	1.4	-	own
indebted	gratitude	1.4	-	own
many thanks	gratitude	1.4	-	own
many thanks in advance	thanks.formula	0.8	-	own
massive thanks	gratitude	1.4	-	own
much appreciated	gratitude	1.4	-	own
much obliged	gratitude	1.1	-	own
no ta	phrase.neutral	1	-	own
no thank you	phrase.neutral	1	-	own
no thanks	phrase.neutral	1	-	own
no thanks to you	sarcasm	1	-	own
no thanks to your	sarcasm	1	-	own
really appreciate	gratitude	1.4	-	own
really appreciated	gratitude	1.4	-	own
sincere thanks	gratitude	1.4	-	own
so appreciate	gratitude	1.4	-	own
so grateful	gratitude	1.4	-	own
so thankful	gratitude	1.4	-	own
ta	gratitude	0.8	alone	own
thank	gratitude	1.1	-	own
thank u	gratitude	1.1	-	own
thank ya	gratitude	1.1	-	own
thank you	gratitude	1.1	-	own
thank you again	gratitude	1.1	-	own
thank you anyway	gratitude	0.8	-	own
thank you card	phrase.neutral	1	-	own
thank you for all your help	gratitude	1.4	-	own
thank you for everything	gratitude	1.4	-	own
thank you for getting back	gratitude	0.8	-	own
thank you for helping	gratitude	1.4	-	own
thank you for ignoring	sarcasm	1	-	own
thank you for looking into this	thanks.formula	0.8	-	own
thank you for losing	sarcasm	1	-	own
thank you for nothing	sarcasm	1	-	own
thank you for ruining	sarcasm	1	-	own
thank you for the help	gratitude	1.4	-	own
thank you for the reply	gratitude	0.8	-	own
thank you for wasting	sarcasm	1	-	own
thank you for your attention	thanks.formula	0.8	-	own
thank you for your consideration	thanks.formula	0.8	-	own
thank you for your cooperation	thanks.formula	0.8	-	own
thank you for your help	gratitude	1.4	-	own
thank you for your reply	gratitude	0.8	-	own
thank you for your response	gratitude	0.8	-	own
thank you for your time	thanks.formula	0.8	-	own
thank you for your understanding	thanks.formula	0.8	-	own
thank you in advance	thanks.formula	0.8	-	own
thank you letter	phrase.neutral	1	-	own
thank you note	phrase.neutral	1	-	own
thank you so much	gratitude	1.4	-	own
thank you so very much	gratitude	1.4	-	own
thank you thank you	gratitude	1.4	-	own
thank you very much	gratitude	1.4	-	own
thanked	gratitude	1.1	-	own
thankful	gratitude	1.4	-	own
thanking you	gratitude	1.1	-	own
thanks	gratitude	1.1	-	own
thanks a bunch	gratitude	1.4	-	own
thanks a bunch for nothing	sarcasm	1	-	own
thanks a lot	gratitude	1.4	-	own
thanks a million	gratitude	1.4	-	own
thanks a ton	gratitude	1.4	-	own
thanks again	gratitude	1.1	-	own
thanks and regards	thanks.formula	0.8	-	own
thanks anyway	gratitude	0.8	-	own
thanks but	phrase.neutral	1	-	own
thanks but no thanks	sarcasm	1	-	own
thanks for all your help	gratitude	1.4	-	own
thanks for everything	gratitude	1.4	-	own
thanks for getting back	gratitude	0.8	-	own
thanks for helping	gratitude	1.4	-	own
thanks for ignoring	sarcasm	1	-	own
thanks for letting me know	gratitude	0.8	-	own
thanks for looking into it	thanks.formula	0.8	-	own
thanks for looking into this	thanks.formula	0.8	-	own
thanks for losing	sarcasm	1	-	own
thanks for messing	sarcasm	1	-	own
thanks for nothing	sarcasm	1	-	own
thanks for reaching out	gratitude	0.8	-	own
thanks for ruining	sarcasm	1	-	own
thanks for screwing	sarcasm	1	-	own
thanks for the headache	sarcasm	1	-	own
thanks for the help	gratitude	1.4	-	own
thanks for the info	gratitude	0.8	-	own
thanks for the reply	gratitude	0.8	-	own
thanks for the response	gratitude	0.8	-	own
thanks for the update	gratitude	0.8	-	own
thanks for understanding	thanks.formula	0.8	-	own
thanks for wasting	sarcasm	1	-	own
thanks for your attention	thanks.formula	0.8	-	own
thanks for your help	gratitude	1.4	-	own
thanks for your reply	gratitude	0.8	-	own
thanks for your response	gratitude	0.8	-	own
thanks for your time	thanks.formula	0.8	-	own
thanks giving	phrase.neutral	1	-	own
thanks guys	gratitude	1.1	-	own
thanks in advance	thanks.formula	0.8	-	own
thanks man	gratitude	1.1	-	own
thanks mate	gratitude	1.1	-	own
thanks obama	sarcasm	1	-	own
thanks so much	gratitude	1.4	-	own
thanks to	gratitude	0.8	-	own
thanks very much	gratitude	1.4	-	own
thanku	gratitude	1.1	-	own
thankyou	gratitude	1.1	-	own
thanx	gratitude	1.1	-	own
thks	gratitude	1.1	-	own
thnx	gratitude	1.1	-	own
thx	gratitude	1.1	-	own
thx for nothing	sarcasm	1	-	own
thx for ruining	sarcasm	1	-	own
thx in advance	thanks.formula	0.8	-	own
tia	thanks.formula	0.8	caps	own
tks	gratitude	1.1	-	own
tnx	gratitude	1.1	-	own
truly appreciate	gratitude	1.4	-	own
ty	gratitude	1.1	-	own
tysm	gratitude	1.4	-	own
tyvm	gratitude	1.4	-	own
very grateful	gratitude	1.4	-	own
very thankful	gratitude	1.4	-	own
wow thanks	sarcasm	1	-	own
