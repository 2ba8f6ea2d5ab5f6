%format undertone-lexicon 1
%language en

a big thank you	gratitude	1	-	own
a big thanks	gratitude	1	-	own
a heartfelt thank you	gratitude	1	-	own
a huge thank you	gratitude	1	-	own
a huge thanks	gratitude	1	-	own
a massive thank you	gratitude	1	-	own
a million thanks	gratitude	1	-	own
a sincere thank you	gratitude	1	-	own
a special thank you	gratitude	1	-	own
a thank you	gratitude	1	-	own
a thousand thank yous	gratitude	1	-	own
a thousand thanks	gratitude	1	-	own
all thanks to	gratitude	1	-	own
am grateful	gratitude	1	-	own
any advice appreciated	thanks.formula	1	-	own
any advice would be appreciated	thanks.formula	1	-	own
any help appreciated	thanks.formula	1	-	own
any help is appreciated	thanks.formula	1	-	own
any help would be appreciated	thanks.formula	1	-	own
# Thanks for what was done, thanks as a form, and thanks that are none.
appreciate	gratitude	1.1	-	own
appreciate all	gratitude	1	-	own
appreciate all the	gratitude	1	-	own
appreciate all your	gratitude	1	-	own
appreciate any advice	thanks.formula	1	-	own
appreciate any help	thanks.formula	1	-	own
appreciate everything	gratitude	1	-	own
appreciate how	gratitude	1	-	own
appreciate if	thanks.formula	1	-	own
appreciate if you	thanks.formula	1	-	own
appreciate it	gratitude	1.1	-	own
appreciate it if	thanks.formula	1	-	own
appreciate that	gratitude	1.1	-	own
appreciate the assistance	gratitude	1	-	own
appreciate the credit	gratitude	1	-	own
appreciate the effort	gratitude	1	-	own
appreciate the follow up	gratitude	1	-	own
appreciate the help	gratitude	1.4	-	own
appreciate the honesty	gratitude	1	-	own
appreciate the info	gratitude	1	-	own
appreciate the kind	gratitude	1	-	own
appreciate the quick	gratitude	1	-	own
appreciate the reply	gratitude	1	-	own
appreciate the response	gratitude	1	-	own
appreciate the support	gratitude	1	-	own
appreciate the update	gratitude	1	-	own
appreciate the upgrade	gratitude	1	-	own
appreciate this	gratitude	1	-	own
appreciate what	gratitude	1	-	own
appreciate you	gratitude	1.1	-	own
appreciate your assistance	gratitude	1	-	own
appreciate your effort	gratitude	1	-	own
appreciate your efforts	gratitude	1	-	own
appreciate your help	gratitude	1.4	-	own
appreciate your kindness	gratitude	1	-	own
appreciate your patience with	gratitude	1	-	own
appreciate your prompt	gratitude	1	-	own
appreciate your quick	gratitude	1	-	own
appreciate your reply	gratitude	1	-	own
appreciate your response	gratitude	1	-	own
appreciate your service	gratitude	1	-	own
appreciate your support	gratitude	1	-	own
appreciate your time	gratitude	1	-	own
appreciated	gratitude	1.1	-	own
appreciated it	gratitude	1	-	own
appreciated that	gratitude	1	-	own
appreciated the	gratitude	1	-	own
appreciated your	gratitude	1	-	own
appreciates	gratitude	1.1	-	own
appreciation	gratitude	1.1	-	own
appreciative	gratitude	1.1	-	own
are grateful	gratitude	1	-	own
arigato	gratitude	1	-	own
arigatou	gratitude	1	-	own
big thank you	gratitude	1.4	-	own
big thank you to	gratitude	1	-	own
big thanks	gratitude	1.4	-	own
big thanks to	gratitude	1	-	own
bless her	gratitude	1	-	own
bless him	gratitude	1	-	own
bless them	gratitude	1	-	own
bless you	gratitude	1.4	-	own
bless you all	gratitude	1	-	own
bless you for	gratitude	1	-	own
bless your heart	gratitude	1	-	own
can never thank	gratitude	1	-	own
can't thank enough	gratitude	1	-	own
can't thank her	gratitude	1	-	own
can't thank him	gratitude	1	-	own
can't thank them	gratitude	1	-	own
can't thank you	gratitude	1	-	own
can't thank you enough	gratitude	1.4	-	own
can't thank your	gratitude	1	-	own
cannot thank her	gratitude	1	-	own
cannot thank him	gratitude	1	-	own
cannot thank them	gratitude	1	-	own
cannot thank you	gratitude	1	-	own
cannot thank you enough	gratitude	1.4	-	own
cant thank you enough	gratitude	1.4	-	own
cheers	gratitude	0.8	-	own
cheers all	gratitude	1	-	own
cheers buddy	gratitude	1	-	own
cheers for fixing	gratitude	1	-	own
cheers for getting	gratitude	1	-	own
cheers for helping	gratitude	1	-	own
cheers for sorting	gratitude	1	-	own
cheers for that	gratitude	1	-	own
cheers for the	gratitude	1	-	own
cheers for your	gratitude	1	-	own
cheers guys	gratitude	1	-	own
cheers lads	gratitude	1	-	own
cheers mate	gratitude	1	-	own
could never repay	gratitude	1	-	own
couldn't thank	gratitude	1	-	own
couldn't thank them	gratitude	1	-	own
couldn't thank you enough	gratitude	1.4	-	own
dank je	gratitude	1	-	own
dank u	gratitude	1	-	own
danke	gratitude	1	-	own
danke schön	gratitude	1	-	own
deepest gratitude	gratitude	1	-	own
deepest thanks	gratitude	1	-	own
deeply appreciate	gratitude	1	-	own
deeply appreciated	gratitude	1	-	own
deeply grateful	gratitude	1	-	own
do appreciate	gratitude	1	-	own
do appreciate it	gratitude	1	-	own
do thank	gratitude	1	-	own
domo arigato	gratitude	1	-	own
eternal gratitude	gratitude	1	-	own
eternally grateful	gratitude	1.4	-	own
ever grateful	gratitude	1	-	own
ever so grateful	gratitude	1	-	own
express my appreciation	gratitude	1	-	own
express my gratitude	gratitude	1	-	own
express my thanks	gratitude	1	-	own
express our gratitude	gratitude	1	-	own
extremely grateful	gratitude	1	-	own
forever grateful	gratitude	1.4	-	own
forever in your debt	gratitude	1	-	own
gee thanks	sarcasm	1	-	own
god bless	gratitude	1.4	-	own
god bless her	gratitude	1	-	own
god bless him	gratitude	1	-	own
god bless them	gratitude	1	-	own
god bless you	gratitude	1.4	-	own
gods bless	gratitude	1	-	own
gracias	gratitude	1	-	own
grateful	gratitude	1.4	-	own
grateful for	gratitude	1	-	own
grateful for the	gratitude	1	-	own
grateful for your	gratitude	1	-	own
grateful that	gratitude	1	-	own
grateful to	gratitude	1	-	own
gratitude	gratitude	1.4	-	own
grazie	gratitude	1	-	own
greatly appreciate	gratitude	1.4	-	own
greatly appreciated	gratitude	1.4	-	own
heartfelt thanks	gratitude	1.4	-	own
help appreciated	thanks.formula	1	-	own
help would be appreciated	thanks.formula	1	-	own
highly appreciate	gratitude	1	-	own
highly appreciated	gratitude	1	-	own
how can i thank	gratitude	1	-	own
huge thank you	gratitude	1.4	-	own
huge thanks	gratitude	1.4	-	own
huge thanks to	gratitude	1	-	own
i am grateful	gratitude	1	-	own
i am so grateful	gratitude	1	-	own
i appreciate	gratitude	1.1	-	own
i appreciate it	gratitude	1	-	own
i appreciate that	gratitude	1	-	own
i appreciate the	gratitude	1	-	own
i appreciate you	gratitude	1	-	own
i appreciate your help	gratitude	1.4	-	own
i do appreciate	gratitude	1	-	own
i owe you	gratitude	1	-	own
i owe you one	gratitude	1.4	-	own
i really appreciate	gratitude	1	-	own
i really appreciate it	gratitude	1	-	own
i truly appreciate	gratitude	1	-	own
i would appreciate a	thanks.formula	1	-	own
i would appreciate if	thanks.formula	1	-	own
i would appreciate it if	thanks.formula	1	-	own
i would be grateful if	thanks.formula	1	-	own
i'd appreciate a	thanks.formula	1	-	own
i'd appreciate if	thanks.formula	1	-	own
i'd appreciate it if	thanks.formula	1	-	own
i'd be grateful if	thanks.formula	1	-	own
i'd like to thank	gratitude	1	-	own
i'd really appreciate	thanks.formula	1	-	own
i'm grateful	gratitude	1	-	own
i'm so grateful	gratitude	1	-	own
in your debt	gratitude	1	-	own
incredibly grateful	gratitude	1	-	own
indebted	gratitude	1.4	-	own
just a thank you	gratitude	1	-	own
just to say thank you	gratitude	1	-	own
just to say thanks	gratitude	1	-	own
just wanted to say thank you	gratitude	1	-	own
just wanted to say thanks	gratitude	1	-	own
just wanted to thank	gratitude	1	-	own
kudos and thanks	gratitude	1	-	own
like to express my gratitude	gratitude	1	-	own
like to say a big	gratitude	1	-	own
like to say thank you	gratitude	1	-	own
like to thank	gratitude	1	-	own
mahalo	gratitude	1	-	own
many many thanks	gratitude	1	-	own
many thanks	gratitude	1.4	-	own
many thanks for	gratitude	1	-	own
many thanks for your help	gratitude	1	-	own
many thanks guys	gratitude	1	-	own
many thanks in advance	thanks.formula	0.8	-	own
many thanks in anticipation	thanks.formula	1	-	own
many thanks to	gratitude	1	-	own
massive thanks	gratitude	1.4	-	own
massive thanks to	gratitude	1	-	own
mega thanks	gratitude	1	-	own
merci	gratitude	1	-	own
merci beaucoup	gratitude	1	-	own
million thanks	gratitude	1	-	own
most grateful	gratitude	1	-	own
much appreciate	gratitude	1	-	own
much appreciated	gratitude	1.4	-	own
much obliged	gratitude	1.1	-	own
muchas gracias	gratitude	1	-	own
nice one cheers	gratitude	1	-	own
nice one mate	gratitude	1	-	own
nice one thanks	gratitude	1	-	own
no ta	phrase.neutral	1	-	own
no thank you	phrase.neutral	1	-	own
no thanks	phrase.neutral	1	-	own
no thanks to you	sarcasm	1	-	own
no thanks to your	sarcasm	1	-	own
obrigada	gratitude	1	-	own
obrigado	gratitude	1	-	own
owe her a	gratitude	1	-	own
owe him a	gratitude	1	-	own
owe them a	gratitude	1	-	own
owe you a beer	gratitude	1	-	own
owe you a coffee	gratitude	1	-	own
owe you a drink	gratitude	1	-	own
owe you a pint	gratitude	1	-	own
owe you big	gratitude	1	-	own
pass my thanks	gratitude	1	-	own
pass on my thanks	gratitude	1	-	own
please do thank	gratitude	1	-	own
please pass on	gratitude	1	-	own
please thank	gratitude	1	-	own
really appreciate	gratitude	1.4	-	own
really appreciated	gratitude	1.4	-	own
really grateful	gratitude	1	-	own
really really appreciate	gratitude	1	-	own
shukran	gratitude	1	-	own
sincere thanks	gratitude	1.4	-	own
sincerely appreciate	gratitude	1	-	own
sincerest thanks	gratitude	1	-	own
so appreciate	gratitude	1.4	-	own
so appreciated	gratitude	1	-	own
so grateful	gratitude	1.4	-	own
so much appreciated	gratitude	1	-	own
so thankful	gratitude	1.4	-	own
so thankful for	gratitude	1	-	own
spasibo	gratitude	1	-	own
special thank you	gratitude	1	-	own
special thanks	gratitude	1	-	own
special thanks to	gratitude	1	-	own
ta	gratitude	0.8	alone	own
ta for that	gratitude	1	-	own
ta for the	gratitude	1	-	own
ta for your	gratitude	1	-	own
ta loves	gratitude	1	-	own
ta muchly	gratitude	1	-	own
ta very much	gratitude	1	-	own
tack	gratitude	1	-	own
thank	gratitude	1.1	-	own
thank her	gratitude	1	-	own
thank her for	gratitude	1	-	own
thank him	gratitude	1	-	own
thank him for	gratitude	1	-	own
thank the	gratitude	1	-	own
thank the crew	gratitude	1	-	own
thank the driver	gratitude	1	-	own
thank the staff	gratitude	1	-	own
thank the team	gratitude	1	-	own
thank them	gratitude	1	-	own
thank them for	gratitude	1	-	own
thank u	gratitude	1.1	-	own
thank u for	gratitude	1	-	own
thank u guys	gratitude	1	-	own
thank u in advance	thanks.formula	1	-	own
thank u so much	gratitude	1	-	own
thank u very much	gratitude	1	-	own
thank y'all	gratitude	1	-	own
thank ya	gratitude	1.1	-	own
thank yall	gratitude	1	-	own
thank you	gratitude	1.1	-	own
thank you a million	gratitude	1	-	own
thank you a thousand	gratitude	1	-	own
thank you again	gratitude	1.1	-	own
thank you again for	gratitude	1	-	own
thank you all	gratitude	1	-	own
thank you and best regards	thanks.formula	1	-	own
thank you and have a	thanks.formula	1	-	own
thank you and kind regards	thanks.formula	1	-	own
thank you and regards	thanks.formula	1	-	own
thank you anyway	gratitude	0.8	-	own
thank you as always	gratitude	1	-	own
thank you both	gratitude	1	-	own
thank you card	phrase.neutral	1	-	own
thank you ever so much	gratitude	1	-	own
thank you everyone	gratitude	1	-	own
thank you for all of your	gratitude	1	-	own
thank you for all the	gratitude	1	-	own
thank you for all you	gratitude	1	-	own
thank you for all you do	gratitude	1	-	own
thank you for all your	gratitude	1	-	own
thank you for all your help	gratitude	1.4	-	own
thank you for always	gratitude	1	-	own
thank you for answering	gratitude	1	-	own
thank you for any	thanks.formula	1	-	own
thank you for any help	thanks.formula	1	-	own
thank you for being	gratitude	1	-	own
thank you for bringing	gratitude	1	-	own
thank you for calling	gratitude	1	-	own
thank you for calling back	gratitude	1	-	own
thank you for coming	gratitude	1	-	own
thank you for contacting	thanks.formula	1	-	own
thank you for doing	gratitude	1	-	own
thank you for everything	gratitude	1.4	-	own
thank you for explaining	gratitude	1	-	own
thank you for finding	gratitude	1	-	own
thank you for fixing	gratitude	1	-	own
thank you for getting	gratitude	1	-	own
thank you for getting back	gratitude	0.8	-	own
thank you for giving	gratitude	1	-	own
thank you for going	gratitude	1	-	own
thank you for helping	gratitude	1.4	-	own
thank you for ignoring	sarcasm	1	-	own
thank you for it	gratitude	1	-	own
thank you for letting me	gratitude	1	-	own
thank you for letting me know	gratitude	1	-	own
thank you for letting us	gratitude	1	-	own
thank you for listening	gratitude	1	-	own
thank you for looking after	gratitude	1	-	own
thank you for looking into this	thanks.formula	0.8	-	own
thank you for losing	sarcasm	1	-	own
thank you for making	gratitude	1	-	own
thank you for not charging	gratitude	1	-	own
thank you for not giving up	gratitude	1	-	own
thank you for nothing	sarcasm	1	-	own
thank you for reading	thanks.formula	1	-	own
thank you for refunding	gratitude	1	-	own
thank you for replying	gratitude	1	-	own
thank you for rescuing	gratitude	1	-	own
thank you for resolving	gratitude	1	-	own
thank you for responding	gratitude	1	-	own
thank you for returning	gratitude	1	-	own
thank you for ruining	sarcasm	1	-	own
thank you for saving	gratitude	1	-	own
thank you for sending	gratitude	1	-	own
thank you for so much	gratitude	1	-	own
thank you for solving	gratitude	1	-	own
thank you for sorting	gratitude	1	-	own
thank you for taking	gratitude	1	-	own
thank you for taking care	gratitude	1	-	own
thank you for taking the time to read	thanks.formula	1	-	own
thank you for that	gratitude	1	-	own
thank you for the advice	gratitude	1	-	own
thank you for the amazing	gratitude	1	-	own
thank you for the assistance	gratitude	1	-	own
thank you for the awesome	gratitude	1	-	own
thank you for the call	gratitude	1	-	own
thank you for the care	gratitude	1	-	own
thank you for the chance	gratitude	1	-	own
thank you for the clarification	gratitude	1	-	own
thank you for the credit	gratitude	1	-	own
thank you for the effort	gratitude	1	-	own
thank you for the excellent	gratitude	1	-	own
thank you for the explanation	gratitude	1	-	own
thank you for the fantastic	gratitude	1	-	own
thank you for the fast	gratitude	1	-	own
thank you for the follow up	gratitude	1	-	own
thank you for the free	gratitude	1	-	own
thank you for the great	gratitude	1	-	own
thank you for the heads up	gratitude	1	-	own
thank you for the help	gratitude	1.4	-	own
thank you for the info	gratitude	1	-	own
thank you for the information	gratitude	1	-	own
thank you for the kind	gratitude	1	-	own
thank you for the link	gratitude	1	-	own
thank you for the lovely	gratitude	1	-	own
thank you for the opportunity	gratitude	1	-	own
thank you for the prompt	gratitude	1	-	own
thank you for the quick	gratitude	1	-	own
thank you for the refund	gratitude	1	-	own
thank you for the reply	gratitude	0.8	-	own
thank you for the response	gratitude	1	-	own
thank you for the safe	gratitude	1	-	own
thank you for the service	gratitude	1	-	own
thank you for the smooth	gratitude	1	-	own
thank you for the speedy	gratitude	1	-	own
thank you for the support	gratitude	1	-	own
thank you for the swift	gratitude	1	-	own
thank you for the tip	gratitude	1	-	own
thank you for the tips	gratitude	1	-	own
thank you for the update	gratitude	1	-	own
thank you for the upgrade	gratitude	1	-	own
thank you for the voucher	gratitude	1	-	own
thank you for the wonderful	gratitude	1	-	own
thank you for this	gratitude	1	-	own
thank you for wasting	sarcasm	1	-	own
thank you for your assistance	gratitude	1	-	own
thank you for your assistance in	thanks.formula	1	-	own
thank you for your attention	thanks.formula	0.8	-	own
thank you for your call	gratitude	1	-	own
thank you for your care	gratitude	1	-	own
thank you for your concern	gratitude	1	-	own
thank you for your consideration	thanks.formula	0.8	-	own
thank you for your cooperation	thanks.formula	0.8	-	own
thank you for your effort	gratitude	1	-	own
thank you for your efforts	gratitude	1	-	own
thank you for your email	gratitude	1	-	own
thank you for your hard work	gratitude	1	-	own
thank you for your help	gratitude	1.4	-	own
thank you for your help in advance	thanks.formula	1	-	own
thank you for your honesty	gratitude	1	-	own
thank you for your kind	gratitude	1	-	own
thank you for your kindness	gratitude	1	-	own
thank you for your message	gratitude	1	-	own
thank you for your patience	gratitude	1	-	own
thank you for your prompt	gratitude	1	-	own
thank you for your prompt attention	thanks.formula	1	-	own
thank you for your quick	gratitude	1	-	own
thank you for your reply	gratitude	0.8	-	own
thank you for your response	gratitude	0.8	-	own
thank you for your service	gratitude	1	-	own
thank you for your support	gratitude	1	-	own
thank you for your swift	gratitude	1	-	own
thank you for your time	thanks.formula	0.8	-	own
thank you for your time and	thanks.formula	1	-	own
thank you for your understanding	thanks.formula	0.8	-	own
thank you guys	gratitude	1	-	own
thank you immensely	gratitude	1	-	own
thank you in advance	thanks.formula	0.8	-	own
thank you kindly	gratitude	1	-	own
thank you kindly in advance	thanks.formula	1	-	own
thank you letter	phrase.neutral	1	-	own
thank you ma'am	gratitude	1	-	own
thank you note	phrase.neutral	1	-	own
thank you note to	gratitude	1	-	own
thank you once again	gratitude	1	-	own
thank you sincerely	gratitude	1	-	own
thank you sir	gratitude	1	-	own
thank you so much	gratitude	1.4	-	own
thank you so very much	gratitude	1.4	-	own
thank you team	gratitude	1	-	own
thank you thank you	gratitude	1.4	-	own
thank you thank you thank you	gratitude	1	-	own
thank you very much	gratitude	1.4	-	own
thank you y'all	gratitude	1	-	own
thank your	gratitude	1	-	own
thank your staff	gratitude	1	-	own
thank your team	gratitude	1	-	own
thanked	gratitude	1.1	-	own
thankful	gratitude	1.4	-	own
thankful that	gratitude	1	-	own
thankfulness	gratitude	1	-	own
thanking the	gratitude	1	-	own
thanking them	gratitude	1	-	own
thanking you	gratitude	1.1	-	own
thanking you for	gratitude	1	-	own
thanking you in advance	thanks.formula	1	-	own
thanking you in anticipation	thanks.formula	1	-	own
thanks	gratitude	1.1	-	own
thanks a bunch	gratitude	1.4	-	own
thanks a bunch for nothing	sarcasm	1	-	own
thanks a lot	gratitude	1.4	-	own
thanks a lot for helping	gratitude	1	-	own
thanks a lot for the help	gratitude	1	-	own
thanks a lot for your help	gratitude	1	-	own
thanks a million	gratitude	1.4	-	own
thanks a ton	gratitude	1.4	-	own
thanks again	gratitude	1.1	-	own
thanks again for	gratitude	1	-	own
thanks all	gratitude	1	-	own
thanks always	gratitude	1	-	own
thanks and best regards	thanks.formula	1	-	own
thanks and have a	thanks.formula	1	-	own
thanks and kind regards	thanks.formula	1	-	own
thanks and regards	thanks.formula	0.8	-	own
thanks and thanks	gratitude	1	-	own
thanks anyway	gratitude	0.8	-	own
thanks as always	gratitude	1	-	own
thanks beforehand	thanks.formula	1	-	own
thanks best regards	thanks.formula	1	-	own
thanks bud	gratitude	1	-	own
thanks buddy	gratitude	1	-	own
thanks but	phrase.neutral	1	-	own
thanks but no thanks	sarcasm	1	-	own
thanks dear	gratitude	1	-	own
thanks ever so	gratitude	1	-	own
thanks ever so much	gratitude	1	-	own
thanks everyone	gratitude	1	-	own
thanks folks	gratitude	1	-	own
thanks for all the	gratitude	1	-	own
thanks for all you	gratitude	1	-	own
thanks for all you do	gratitude	1	-	own
thanks for all your	gratitude	1	-	own
thanks for all your help	gratitude	1.4	-	own
thanks for always	gratitude	1	-	own
thanks for answering	gratitude	1	-	own
thanks for any	thanks.formula	1	-	own
thanks for any advice	thanks.formula	1	-	own
thanks for any help	thanks.formula	1	-	own
thanks for being	gratitude	1	-	own
thanks for bringing	gratitude	1	-	own
thanks for calling	gratitude	1	-	own
thanks for calling back	gratitude	1	-	own
thanks for checking	gratitude	1	-	own
thanks for checking in	gratitude	1	-	own
thanks for clarifying	gratitude	1	-	own
thanks for clearing	gratitude	1	-	own
thanks for coming	gratitude	1	-	own
thanks for confirming	gratitude	1	-	own
thanks for contacting	thanks.formula	1	-	own
thanks for doing	gratitude	1	-	own
thanks for everything	gratitude	1.4	-	own
thanks for explaining	gratitude	1	-	own
thanks for explaining that	gratitude	1	-	own
thanks for finding	gratitude	1	-	own
thanks for fixing	gratitude	1	-	own
thanks for getting	gratitude	1	-	own
thanks for getting back	gratitude	0.8	-	own
thanks for giving	gratitude	1	-	own
thanks for going	gratitude	1	-	own
thanks for helping	gratitude	1.4	-	own
thanks for helping me	gratitude	1	-	own
thanks for helping out	gratitude	1	-	own
thanks for helping us	gratitude	1	-	own
thanks for ignoring	sarcasm	1	-	own
thanks for it	gratitude	1	-	own
thanks for letting me	gratitude	1	-	own
thanks for letting me know	gratitude	0.8	-	own
thanks for letting us	gratitude	1	-	own
thanks for listening	gratitude	1	-	own
thanks for looking after	gratitude	1	-	own
thanks for looking into it	thanks.formula	0.8	-	own
thanks for looking into this	thanks.formula	0.8	-	own
thanks for losing	sarcasm	1	-	own
thanks for making	gratitude	1	-	own
thanks for messing	sarcasm	1	-	own
thanks for not charging	gratitude	1	-	own
thanks for not giving up	gratitude	1	-	own
thanks for nothing	sarcasm	1	-	own
thanks for reaching out	gratitude	0.8	-	own
thanks for reading	thanks.formula	1	-	own
thanks for refunding	gratitude	1	-	own
thanks for replying	gratitude	1	-	own
thanks for rescuing	gratitude	1	-	own
thanks for resolving	gratitude	1	-	own
thanks for responding	gratitude	1	-	own
thanks for returning	gratitude	1	-	own
thanks for ruining	sarcasm	1	-	own
thanks for saving	gratitude	1	-	own
thanks for screwing	sarcasm	1	-	own
thanks for sending	gratitude	1	-	own
thanks for sharing	gratitude	1	-	own
thanks for solving	gratitude	1	-	own
thanks for sorting	gratitude	1	-	own
thanks for taking care	gratitude	1	-	own
thanks for taking care of	gratitude	1	-	own
thanks for that	gratitude	1	-	own
thanks for the advice	gratitude	1	-	own
thanks for the amazing	gratitude	1	-	own
thanks for the assistance	gratitude	1	-	own
thanks for the awesome	gratitude	1	-	own
thanks for the call	gratitude	1	-	own
thanks for the care	gratitude	1	-	own
thanks for the chance	gratitude	1	-	own
thanks for the clarification	gratitude	1	-	own
thanks for the credit	gratitude	1	-	own
thanks for the effort	gratitude	1	-	own
thanks for the excellent	gratitude	1	-	own
thanks for the explanation	gratitude	1	-	own
thanks for the fantastic	gratitude	1	-	own
thanks for the fast	gratitude	1	-	own
thanks for the flight	gratitude	1	-	own
thanks for the follow up	gratitude	1	-	own
thanks for the free	gratitude	1	-	own
thanks for the great	gratitude	1	-	own
thanks for the headache	sarcasm	1	-	own
thanks for the heads up	gratitude	1	-	own
thanks for the help	gratitude	1.4	-	own
thanks for the info	gratitude	0.8	-	own
thanks for the kind	gratitude	1	-	own
thanks for the laugh	gratitude	1	-	own
thanks for the link	gratitude	1	-	own
thanks for the love	gratitude	1	-	own
thanks for the lovely	gratitude	1	-	own
thanks for the memories	gratitude	1	-	own
thanks for the prompt	gratitude	1	-	own
thanks for the quick	gratitude	1	-	own
thanks for the refund	gratitude	1	-	own
thanks for the reply	gratitude	0.8	-	own
thanks for the response	gratitude	0.8	-	own
thanks for the ride	gratitude	1	-	own
thanks for the safe	gratitude	1	-	own
thanks for the service	gratitude	1	-	own
thanks for the shoutout	gratitude	1	-	own
thanks for the smile	gratitude	1	-	own
thanks for the smooth	gratitude	1	-	own
thanks for the speedy	gratitude	1	-	own
thanks for the support	gratitude	1	-	own
thanks for the swift	gratitude	1	-	own
thanks for the tip	gratitude	1	-	own
thanks for the tips	gratitude	1	-	own
thanks for the update	gratitude	0.8	-	own
thanks for the upgrade	gratitude	1	-	own
thanks for the voucher	gratitude	1	-	own
thanks for the wonderful	gratitude	1	-	own
thanks for this	gratitude	1	-	own
thanks for understanding	thanks.formula	0.8	-	own
thanks for wasting	sarcasm	1	-	own
thanks for your assistance	gratitude	1	-	own
thanks for your attention	thanks.formula	0.8	-	own
thanks for your concern	gratitude	1	-	own
thanks for your effort	gratitude	1	-	own
thanks for your efforts	gratitude	1	-	own
thanks for your hard work	gratitude	1	-	own
thanks for your help	gratitude	1.4	-	own
thanks for your help in advance	thanks.formula	1	-	own
thanks for your kind	gratitude	1	-	own
thanks for your kindness	gratitude	1	-	own
thanks for your patience	gratitude	1	-	own
thanks for your prompt	gratitude	1	-	own
thanks for your quick	gratitude	1	-	own
thanks for your reply	gratitude	0.8	-	own
thanks for your response	gratitude	0.8	-	own
thanks for your service	gratitude	1	-	own
thanks for your support	gratitude	1	-	own
thanks for your swift	gratitude	1	-	own
thanks for your time	thanks.formula	0.8	-	own
thanks for your time and	thanks.formula	1	-	own
thanks giving	phrase.neutral	1	-	own
thanks guys	gratitude	1.1	-	own
thanks heaps	gratitude	1	-	own
thanks in adv	thanks.formula	1	-	own
thanks in advance	thanks.formula	0.8	-	own
thanks in anticipation	thanks.formula	1	-	own
thanks infinitely	gratitude	1	-	own
thanks kind regards	thanks.formula	1	-	own
thanks kindly	gratitude	1	-	own
thanks lads	gratitude	1	-	own
thanks loads	gratitude	1	-	own
thanks love	gratitude	1	-	own
thanks man	gratitude	1.1	-	own
thanks mate	gratitude	1.1	-	own
thanks muchly	gratitude	1	-	own
thanks obama	sarcasm	1	-	own
thanks once again	gratitude	1	-	own
thanks regards	thanks.formula	1	-	own
thanks sir	gratitude	1	-	own
thanks so much	gratitude	1.4	-	own
thanks team	gratitude	1	-	own
thanks thanks	gratitude	1	-	own
thanks thanks thanks	gratitude	1	-	own
thanks to	gratitude	0.8	-	own
thanks to all	gratitude	1	-	own
thanks to everyone	gratitude	1	-	own
thanks to the crew	gratitude	1	-	own
thanks to the driver	gratitude	1	-	own
thanks to the gentleman	gratitude	1	-	own
thanks to the lady	gratitude	1	-	own
thanks to the staff	gratitude	1	-	own
thanks to the team	gratitude	1	-	own
thanks to you all	gratitude	1	-	own
thanks to you guys	gratitude	1	-	own
thanks to your staff	gratitude	1	-	own
thanks to your team	gratitude	1	-	own
thanks tons	gratitude	1	-	own
thanks very much	gratitude	1.4	-	own
thanks y'all	gratitude	1	-	own
thanks yall	gratitude	1	-	own
thanku	gratitude	1.1	-	own
thankyou	gratitude	1.1	-	own
thanx	gratitude	1.1	-	own
thanx for	gratitude	1	-	own
thanx so much	gratitude	1	-	own
thks	gratitude	1.1	-	own
thnks	gratitude	1	-	own
thnx	gratitude	1.1	-	own
thnx in advance	thanks.formula	1	-	own
thousand thanks	gratitude	1	-	own
thx	gratitude	1.1	-	own
thx a lot	gratitude	1	-	own
thx again	gratitude	1	-	own
thx for all	gratitude	1	-	own
thx for being	gratitude	1	-	own
thx for fixing	gratitude	1	-	own
thx for helping	gratitude	1	-	own
thx for nothing	sarcasm	1	-	own
thx for replying	gratitude	1	-	own
thx for responding	gratitude	1	-	own
thx for ruining	sarcasm	1	-	own
thx for sorting	gratitude	1	-	own
thx for the help	gratitude	1	-	own
thx for the info	gratitude	1	-	own
thx for the quick	gratitude	1	-	own
thx for the reply	gratitude	1	-	own
thx for the response	gratitude	1	-	own
thx for the update	gratitude	1	-	own
thx for your help	gratitude	1	-	own
thx guys	gratitude	1	-	own
thx in advance	thanks.formula	0.8	-	own
thx so much	gratitude	1	-	own
thx very much	gratitude	1	-	own
tia	thanks.formula	0.8	caps	own
tks	gratitude	1.1	-	own
tks so much	gratitude	1	-	own
tnx	gratitude	1.1	-	own
truly appreciate	gratitude	1.4	-	own
truly grateful	gratitude	1	-	own
ty	gratitude	1.1	-	own
ty for fixing	gratitude	1	-	own
ty for helping	gratitude	1	-	own
ty for replying	gratitude	1	-	own
ty for responding	gratitude	1	-	own
ty for the help	gratitude	1	-	own
ty for the info	gratitude	1	-	own
ty for the quick	gratitude	1	-	own
ty for the reply	gratitude	1	-	own
ty for the response	gratitude	1	-	own
ty for your help	gratitude	1	-	own
ty in advance	thanks.formula	1	-	own
tysm	gratitude	1.4	-	own
tysm for	gratitude	1	-	own
tyvm	gratitude	1.4	-	own
tyvm for	gratitude	1	-	own
very grateful	gratitude	1.4	-	own
very much appreciate	gratitude	1	-	own
very much appreciated	gratitude	1	-	own
very thankful	gratitude	1.4	-	own
very thankful for	gratitude	1	-	own
want to say thank you	gratitude	1	-	own
want to say thanks	gratitude	1	-	own
want to thank	gratitude	1	-	own
wanted to say thank you	gratitude	1	-	own
wanted to say thanks	gratitude	1	-	own
wanted to thank	gratitude	1	-	own
warm thanks	gratitude	1	-	own
warmest thanks	gratitude	1	-	own
we appreciate it	gratitude	1	-	own
we appreciate the	gratitude	1	-	own
we appreciate your	gratitude	1	-	own
we are grateful	gratitude	1	-	own
we really appreciate	gratitude	1	-	own
we're grateful	gratitude	1	-	own
with gratitude	gratitude	1	-	own
with heartfelt thanks	gratitude	1	-	own
with many thanks	gratitude	1	-	own
with sincere thanks	gratitude	1	-	own
with thanks	gratitude	1	-	own
with thanks and regards	thanks.formula	1	-	own
would appreciate a	thanks.formula	1	-	own
would appreciate any	thanks.formula	1	-	own
would appreciate it	thanks.formula	1	-	own
would appreciate it if	thanks.formula	1	-	own
would appreciate your	thanks.formula	1	-	own
would be appreciated thanks	thanks.formula	1	-	own
would be grateful for	thanks.formula	1	-	own
would be grateful if	thanks.formula	1	-	own
would be greatly appreciated	thanks.formula	1	-	own
would be much appreciated	thanks.formula	1	-	own
would like to thank	gratitude	1	-	own
would really appreciate	thanks.formula	1	-	own
wow thanks	sarcasm	1	-	own
xie xie	gratitude	1	-	own
