### The conversation: greeting, menu, settings, help, privacy, groups, errors.

language-own-name = Қазақша
language-word = Тіл
language-choose = Тілді таңдаңыз.
language-chosen = Тіл: қазақша. Соңғы жауап қазақша:
language-show-last = Көрсету

start-greeting = Сәлеметсіз бе! Пробация есебінде тұрғандар мен бұрын қылмыс жасағандардың құқық бұзушылықтарын облыстар бойынша және пробацияны қолдау жобасы бойынша ұсыныстарды көрсетемін. Деректер жинақталған, жеке деректер жоқ.
start-again = Сәлеметсіз бе! Сұрағыңызды жазыңыз немесе таңдаңыз:
start-region = Өз облысыңызды таңдаңыз — ол бірінші ашылады.
start-other-region = Басқа
start-skip = Өткізіп жіберу

menu-title = Сұрағыңызды жазыңыз немесе таңдаңыз:
menu-menu = Мәзір
menu-back = ‹ Мәзір
menu-choose-region = Облысты таңдау
menu-other-regions = Басқа облыстар
menu-with-figures = ‹ Дерегі бар облыстар
menu-ranking = Рейтинг
menu-compare = Облыстарды салыстыру
menu-map = Карта
menu-recommend = Ұсыныстар
menu-claims = Есепті тексеру
menu-check = { menu-claims }
menu-projects = Жоба қайда жүргізілді
menu-trend = Жылдар бойынша өзгеріс
menu-terms = Сөздердің мағынасы
menu-sources = Дереккөздер
menu-export = Барлық дерек (XLSX)
menu-mine = Сұрақтарым
menu-settings = Баптаулар
menu-help = Көмек
regions-title = Дерегі бар облыстар:
regions-others-title = Бұл облыстар бойынша есепте дерек жоқ. Карточка не жетіспейтінін және жақын жерде не бар екенін айтады.

settings-text =
    Баптаулар

    Тіл: { $language }
    Менің облысым: { $region }
    Жауаптар: { $mode }
    Тақырыптар: { $titles }
settings-no-region = таңдалмаған
settings-mode-chart = графикпен
settings-mode-text = мәтінмен, график — батырма арқылы
settings-titles-finding = қорытынды
settings-titles-neutral = көрсеткіштің атауы
settings-language = Тіл
settings-region = Менің облысым
settings-to-text = Әрқашан тек мәтін
settings-to-chart = Графикпен жауап беру
settings-to-neutral = Тақырып — көрсеткіштің атауы
settings-to-finding = Тақырып — қорытынды
settings-text-mode-on = Мәтін режимі қосылды. Графиктер — батырма арқылы. Өшіру: /settings
settings-text-mode-off = Мәтін режимі өшірілді: жауаптар қайтадан суретпен келеді. Қосу: /settings

mine-title = Менің облысым және соңғы сұрақтар:
mine-nothing = Әзірге сұрақ болған жоқ.
reading-title = Нені айтқыңыз келді? Таңдаңыз немесе басқаша жазыңыз.
reading-all-years = Барлық жылдар
new-begun = Қайта бастайық: бұрынғы сұрақтар енді ескерілмейді.

forget-sure = Бот Сіз туралы сақтайтынның бәрін — тілді, облысты, жауап режимін және соңғы сұрақтарды — жою керек пе? Оларды қайтару мүмкін болмайды.
forget-yes = Жою
forget-no = Қалдыру
forget-done = Жойылды. Бот енді Сіз туралы ештеңе сақтамайды.
forget-kept = Ештеңе жойылған жоқ.

help-text =
    Қарапайым сөзбен сұраңыз, мысалы:
    • Ақмола облысы
    • ШҚО мен Қарағандыны салыстыр
    • Маңғыстау бойынша ұсыныстар

    Қазақша, орысша және ағылшынша түсінемін, қателер мен қысқартуларды да. Жалғастыруға болады: «ал Павлодармен?». Қазақ әріптерінсіз жазсаңыз да болады.
    Жауап коды (A-…) сол жауапты қайта ашады. Кез келген чатта боттың атын және сұрақты жазуға болады.
    /settings — тіл, облыс, режим. /privacy — Сіз туралы не сақталады. /new — қайта бастау. /quality — қаншалықты дәл түсінемін.

privacy-kept = Бот Сіз туралы не сақтайды:
privacy-telegram-id = Telegram-дағы нөміріңіз — қалғанын есте ұстау үшін; атыңыз сақталмайды
privacy-language = таңдалған тіл
privacy-region = Сіздің облысыңыз
privacy-text-mode = тек мәтінмен жауап беру керек пе
privacy-neutral-titles = тақырыптардың түрі
privacy-recent-questions = соңғы бес сұрақ — код түрінде, Сіздің сөздеріңізсіз және уақытсыз
privacy-conversation = осы чаттағы соңғы сұрақтың не туралы болғаны — коды мен уақыты, 48 сағаттан кейін жойылады
privacy-editor-number = редакторлар үшін: жариялау журналындағы нөмір; өшірілгеннен кейін оның кімдікі екені белгісіз болады
privacy-draft = редакторлар үшін: жобалар — файл атауы мен оқылған кесте, 30 күннен кейін жойылады
privacy-not-kept =
    Сұрақ қойған сөздеріңіз Сізбен байланыстырылмайды. Адамдар туралы сұрақтар мүлде сақталмайды. Бот түсінуді үйренуі үшін түсініксіз сөйлемдер авторсыз және ұзын сандарсыз ортақ тізімге түседі.
    Боттың деректері — жинақталған статистика. Хабарламалар Telegram арқылы өтеді, оның серверлері Қазақстаннан тыс жерде: мұнда қызметтік және жеке мәлімет жазбаңыз.
    Өзіңіз туралы бәрін жою: /forget

unknown-not-text = Мен мәтін мен батырмаларды түсінемін.
unknown-command = Мұндай бұйрық жоқ. Сұрағыңызды жазыңыз немесе таңдаңыз:
unknown-old-button = Бұл батырма ескірген.
unknown-fresh-menu = Бұл батырма ескірген. Міне, жаңа мәзір:
code-unknown = Мұндай коды бар жауап жоқ. Кодты тексеріңіз немесе сөзбен сұраңыз.
link-unknown = Сілтеме ескірген немесе бүлінген. Сөзбен сұраңыз немесе таңдаңыз:
error-apology = Жауап беру мүмкін болмады: қате біздің жақта, ол жазылып алынды. Қайталап көріңіз. Нөмірі: { $number }
error-busy = Дерекқор қазір бос емес. Бір минуттан кейін қайталап көріңіз. Нөмірі: { $number }

picture-missing = График қазір қолжетімсіз, сондықтан жауап сөзбен берілді.
paper-missing = Бұл жауап мұндай түрде берілмейді.
paper-pdf = PDF
paper-slide = Слайдқа арналған сурет
answer-superseded = Бұл жауап { $release } деректері бойынша берілген. Қазір { $current } деректері қолданылады.

press-chart = График
press-chart-size = График, { $kilobytes } КБ
press-always-text = Әрқашан тек мәтін
press-more = Толығырақ
press-table = Кесте
press-words = Мәтінмен
press-fresh = Жаңа жауап
press-forward = Бөлісу
press-answered = Жауап жоғарыда берілді.
press-in-private = Толығырақ — жеке хабарламада
share-text =
    Осы жауаптың сілтемесі: { $link }
    Деректердің сол нұсқасы ашылады; ол ескірсе, бот ескертеді.

problem-sent = Әкімшіге жіберілді: тек жауап коды, Сіз туралы ештеңе жоқ. Рақмет.
problem-nobody = Әкімші қазір қолжетімсіз. Жауап кодын жазып алып, оған басқа жолмен хабарлаңыз.
problem-for-admin = { $code } жауабындағы қате туралы хабарлады.

group-not-yours = Жауапты сұраған адам ғана жоя алады.
group-too-late = Telegram бұл хабарламаны жоюға енді рұқсат бермейді.
group-in-private = Бұл жеке чатта жасалады.
group-how = Атымнан кейін сұраңыз, мысалы: @{ $bot } Ақмола облысы. Немесе хабарламама жауап жазыңыз. Командалар: /region@{ $bot } Ақмола, /ranking@{ $bot }, /compare@{ $bot }.
group-open-private = Жеке чатты ашу
inline-open = Ботта ашу

command-menu = Мәзір
command-region = Облыс карточкасы: /region Ақмола
command-compare = Салыстыру: /compare Қарағанды Павлодар
command-ranking = Облыстар рейтингі
command-recommend = Ұсыныстар: /recommend Маңғыстау
command-check = Мәлімдемені тексеру: /check ШҚО 70%
command-my = Менің облысым және соңғы сұрақтар
command-settings = Тіл, облыс, режим
command-new = Әңгімені қайта бастау
command-help = Көмек
command-privacy = Сіз туралы не сақталады
command-forget = Өзіңіз туралы бәрін жою

command-words-region = { $words } карточкасы
command-words-compare = { $words } салыстыр
command-words-ranking = облыстар рейтингі { $words }
command-words-map = карта { $words }
command-words-recommend = { $words } бойынша ұсыныстар
command-words-check = тексер: { $words }
command-words-trend = { $words } динамикасы
command-words-projects = жоба қайда жүрді { $words }
command-words-terms = { $words } деген не
command-words-sources = { $words } дереккөзі
command-words-export = { $words } кестесін жүкте

bot-description = Қазақстан облыстары бойынша пробация есебінде тұрғандар мен бұрын қылмыс жасағандардың құқық бұзушылықтары және пробацияны қолдау жобасы бойынша ұсыныстар. Әр санның дереккөзі мен кезеңі бар. Қазақша, орысша немесе ағылшынша сөзбен сұраңыз.
bot-short-description = Қазақстан облыстары бойынша құқық бұзушылықтар мен пробация: дереккөзі бар сандар, графиктер, ұсыныстар.

command-unanswered = Түсінілмеген сұрақтар (редакторлар үшін)

quality-open = Сұрақты қаншалықты дәл түсінемін
quality-title = Сұрақтарды қаншалықты дәл түсінемін: { DATE($day) }, бұрын кездестірмеген { COUNT($total) } сұрақпен тексеру
quality-line = • { $language }: { COUNT($total) } сұрақтан { COUNT($right) } дұрыс, { $share } % (тексеру көлемін ескергенде { $low } — { $high } %)
quality-numbers = • саны қате жауап: { COUNT($total) } жауаптан { COUNT($wrong) }
quality-language-ru = орысша
quality-language-kk = қазақша
quality-language-en = ағылшынша
quality-caveat =
    Сұрақтарды мені баптайтындардан бөлек құрастырған; бұл — олармен алғашқы кездесу, алдын ала бейімдеусіз. Сұрақтар құрастырылған, нақты пайдаланушылардың хаттары емес: Сізде үлес басқаша болуы мүмкін.
    Дұрыс деген — сұрақтың түрі, облысы, көрсеткіші мен жылдары түсінілді деген сөз. Қате сан — деректе жоқ мән не пайыз немесе сан болмауға тиіс жердегі сан.

editor-title = Түсінілмеген сұрақтар, авторларсыз: { COUNT($count) }
editor-nothing = Түсінілмеген сұрақ жоқ.
editor-text = «{ $text }» — { $language }, рет саны: { COUNT($times) }, соңғысы { DATE($day) }
editor-teach = Үйрету
editor-drop = Алып тастау
editor-back = ‹ Тізімге
editor-which-words = «{ $text }». Мұнда қай сөздер — атау?
editor-which-meaning = «{ $words }» нені білдіреді?
editor-learnt = Есте сақталды: «{ $words }» — { $meaning }.
editor-now = Енді сұрақ былай түсініледі: { $reading }
editor-not-yet = Сұрақтың өзі әзірге түсінілген жоқ, тізімде қалады.
editor-taken = «{ $words }» басқа нәрсені білдіреді: { $meaning }. Ештеңе өзгерген жоқ.
editor-undo = Болдырмау
editor-unlearnt = Болдырылмады: «{ $words }» енді ештеңе білдірмейді.
editor-dropped = Тізімнен алынды.
