### What stands on paper: the page for a meeting, spreadsheets, paragraphs to paste, names of files and their captions.

## The page for a meeting

page-kicker = Жиналысқа анықтама
page-kicker-answer = Жауап
page-stamp = { DATE_IN_WORDS($day) }
page-title = { $region }, { $years }
page-title-no-data = { $region }: әзірге дерек жоқ
page-title-country = Қазақстан облыстары, { $years }
page-subtitle = Құқық бұзушылықтар және пробацияны қолдау жобасы, { $author } есебі бойынша
page-theses = Үш тезис
page-ask = Сұралуы мүмкін
page-table = Негізгі сандар: { $place }
page-more = Бір бетке қысқартылды; қалғаны — { $code } жауабында.
page-footer = Деректер { $release } · { $code }{ $bot }
page-missing-list = { $list }.

column-region = Облыс
column-indicator = Көрсеткіш
column-period = Кезең
column-earlier = Бұрын
column-later = Кейін
column-change = Өзгеріс
column-verdict = Қорытынды
period-span = { YEAR($from_year) } → { YEAR($to_year) }
period-span-months = { YEAR($from_year) } → { YEAR($to_year) }, { COUNT($months) } ай
period-span-unknown = { YEAR($from_year) } → { YEAR($to_year) }, айлары көрсетілмеген
period-one-months = { COUNT($months) } ай
period-one-unknown = айлары көрсетілмеген
cell-change = { CHANGE($percent) } ({ DIFFERENCE($difference) })
cell-difference = { DIFFERENCE($difference) }; пайыз есептелмейді
cell-same = өзгеріссіз
cell-verdict = { $verdict } ({ $interval })
cell-counts = { COUNT($earlier) } → { COUNT($later) }

## Three sentences to say

thesis-fall = { $indicator }: { YEAR($to_year) } жылы { YEAR($from_year) } жылғыдан { KK_TO(PERCENT($percent)) } аз ({ COUNT($earlier) } болған, { COUNT($later) } болды); { $verdict }.
thesis-rise = { $indicator }: { YEAR($to_year) } жылы { YEAR($from_year) } жылғыдан { KK_TO(PERCENT($percent)) } көп ({ COUNT($earlier) } болған, { COUNT($later) } болды); { $verdict }.
thesis-unclear = { $indicator }: { YEAR($from_year) } жылы { COUNT($earlier) }, { YEAR($to_year) } жылы { COUNT($later) } ({ CHANGE($percent) }); { $verdict }.
thesis-counts = { $indicator }: { YEAR($from_year) } жылы { COUNT($earlier) }, { YEAR($to_year) } жылы { COUNT($later) }; { $verdict }.
thesis-advice = Есеп авторларының ұсынысы: { $advice }.
thesis-country = Сандар { COUNT($all) } өңірдің { KK_IN_ITS($held) } бар. { $groups }
thesis-country-group = { $verdict }: { $regions }.
thesis-country-effect = Сандар жобаға байланысты өзгерді ме — деректер мұны көрсетпейді: жобасы бар және жобасыз облыстарды салыстыруды қорытынды деп санамаймыз.

## What may be asked, and what to answer

ask-published = Есепте «{ $published }» делінген ғой?
ask-published-ratio = { $why }; есептің сандары бойынша өзгеріс { CHANGE($percent) }.
ask-published-other = { $why }.
ask-slowdown = Есепте төмендеу туралы айтылған ғой?
ask-credit-fall = Бұл жобаның еңбегі ме?
ask-credit-rise = Демек, жоба көмектеспеген бе?
ask-credit-order = Бұл әлеуметтік тапсырыстың еңбегі ме?
ask-stopped = Бұл жобаның аяқталғанынан ба?
ask-cause = Сан неден өзгерді?
ask-cause-answer = Бұл деректер бойынша айтуға болмайды: салыстыру тобы жоқ. Дәлелділік деңгейі: { COUNT($level) } (ең жоғарысы — 4).
ask-claim = Есепте былай делінген: «{ $quote }»?
ask-small-zero = Демек, есептегілер қайталама құқық бұзушылық жасамаған ба?
ask-small-rise = Есептегілердің қайталама құқық бұзушылықтары көбейді ме?
ask-small-fall = Есептегілердің қайталама құқық бұзушылықтары азайды ма?
ask-unclear-fall = Азайды деп айтуға бола ма?
ask-unclear-rise = Демек, көбейді ме?
ask-likely-fall = Төмендегені анық па?
ask-likely-rise = Өскені анық па?
ask-verdict-answer = { $verdict } ({ $interval }). { $instruction }
ask-jump = Неге мұндай күрт өзгерді?
ask-presence = { YEAR($year) } жылы жоба жүрді ме?
ask-borders = Бұл қазіргі шекарада ма?
ask-period = Бұл сандар қай айларға қатысты?
ask-ours = Жоба бізде жүрді ме?
ask-others = Сандар қай облыста бар?
ask-others-answer = Есепте: { $regions }. Олар бойынша өз облысыңыз туралы қорытынды жасауға болмайды.
ask-introduce = Жобаны бізде енгізу керек пе?
ask-introduce-answer = Есеп барлық облыста енгізуді ұсынады. { $standing } { $watch }
ask-country-total = Ел бойынша барлығы қанша?
ask-country-total-answer = Есепте мұндай сан жоқ: аталған облыстардың қосындысы бүкіл ел емес.
ask-country-counter = Қарама-қарсы мысал бар ма?

## Spreadsheets

sheet-data = Деректер
sheet-changes = Өзгерістер
sheet-about = Деректер туралы
field-region = Облыс
field-territory = Есептелген бірлік
field-indicator = Көрсеткіш
field-year = Жыл
field-period = Кезең
field-starts = Басталуы
field-ends = Аяқталуы
field-value = Мәні
field-status = Мәртебесі
field-unit = Өлшем бірлігі
field-difference = Алдыңғы жылмен айырмасы
field-percent = Өзгеріс, %
field-verdict = Қорытынды
field-source = Дереккөз
field-place = Орны
field-row = Жол
field-printed-period = Кезең, басылғандай
field-note = Ескертпе
field-release = Деректер шығарылымы
field-code = Жауап коды
field-from-year = Бұрынғы жыл
field-to-year = Кейінгі жыл
field-from-value = Бұрын
field-to-value = Кейін
field-change = Айырма
field-low = Ауытқуды ескергендегі төменгі шек, %
field-high = Ауытқуды ескергендегі жоғарғы шек, %
field-published = Есепте басылғаны
field-check = Есеппен салыстыру
unit-offences = құқық бұзушылықтар
unit-people = адамдар
status-value = сан
status-zero = нөл (солай көрсетілген)
status-no-data = дерек жоқ
status-not-published = жарияланбайды
status-not-comparable = салыстыруға болмайды
about-answer = Жауап
about-code = Жауап коды
about-release = Деректер шығарылымы
about-made = Файл дайындалған күн
about-citation = Қалай сілтеме жасау керек
about-indicators = Көрсеткіштер
about-counts = Нені есептейді
about-does-not-count = Нені есептемейді
about-pitfall = Неге назар аудару керек
about-caveats = Ескертпелер
about-statuses = Мәртебелер
about-status-value = Дереккөзде сан басылған.
about-status-zero = Дереккөзде нөл басылған. Бұл деректің жоқтығымен бірдей емес.
about-status-no-data = Дереккөзде сан жоқ. Бос ұяшық нөл емес.
about-status-not-published = Сан бар, бірақ жарияланбайды.
about-status-not-comparable = Сан бар, бірақ оны көршілес жылдармен салыстыруға болмайды.
about-verdicts = Қорытындылар
about-verdict-text = Қорытынды өзгерісті санның жылдан жылға әдеттегі ауытқуымен (±{ $cv } %, болжам) салыстырады. Бір жылы жағдай { KK_FROM($small_count) } аз болса, пайыз есептелмейді. Өзгерістің себебін деректер көрсетпейді.
about-as-printed = Сандар дереккөзде басылғандай берілген; пайыздар солардан қайта есептелген.

## Citation

citation-file = { $author }, { $places }, редактор жүктеген. Деректер { $release }, жауап { $code }.
citation = { $author }. { $title }. { $places }. Бастапқы деректер: { $primary }. Қайта есептеу: деректер { $release }, жауап { $code }.
citation-on = { $citation } Қаралған күні: { DATE($day) }.

## Captions and names of files

paper-caption-page = { $name }, 1 бет.
paper-caption-file = { $name }
paper-caption-theses = Үш тезис:
paper-caption-ask = Сұралуы мүмкін:
paper-caption-xlsx = Саны бар жолдар: { COUNT($rows) }. «Деректер туралы» парағында — дереккөздер, анықтамалар, ескертпелер, мәртебелер және сілтеме үлгісі.
paper-caption-csv = Жолдар: { COUNT($rows) }. UTF-8, бағандар «;» арқылы, ондық үтір: Excel екі рет басқанда ашады. Әр жолда дереккөз, кезең және мәртебе бар; анықтамалар мен ескертпелер — XLSX файлында, «Деректер туралы» парағында.
paper-caption-png = Сығылмаған, баспаға арналған. Тақырып, кезең, дереккөз және { $code } коды — суреттің өзінде.
paper-caption-slide = 16:9, сығылмаған. Тақырып, кезең, дереккөз және { $code } коды — суреттің өзінде.
paper-caption-answer = { $title }. Деректер { $release } · { $code }
file-briefing = Анықтама
file-answer = Жауап
file-data = Деректер
file-picture = Сурет
file-slide = Слайд
file-country = Облыстар
file-several = { COUNT($n) }-облыс

## A paragraph to paste, in three registers

paragraph-title = Дайын абзац: { $register }
register-briefing = анықтама
register-grant = грант есебі
register-media = БАҚ үшін
button-register-briefing = Анықтамаға
button-register-grant = Есепке
button-register-media = БАҚ үшін
button-copy-text = Мәтінді көшіру
button-copy-citation = Сілтемені көшіру
paragraph-citation = Дереккөзге сілтеме:
    { $citation }
paragraph-nothing = Есепте бұл облыс бойынша бірде-бір сан жоқ, сондықтан дайын абзац та жоқ: деректегі олқылықты сөзбен толтырмаймыз.

brief-change = { $region }. { $indicator }: { YEAR($from_year) } — { COUNT($earlier) }, { YEAR($to_year) } — { COUNT($later) } ({ CHANGE($percent) }; { $verdict }).
brief-step = { $indicator }: { YEAR($from_year) } — { COUNT($earlier) }, { YEAR($to_year) } — { COUNT($later) } ({ CHANGE($percent) }; { $verdict }).
brief-counts = { $region }. { $indicator }: { YEAR($from_year) } — { COUNT($earlier) }, { YEAR($to_year) } — { COUNT($later) } ({ $verdict }).
brief-small = { $indicator }, { $period }: { $counts }.
brief-cause = Себебін деректер көрсетпейді.
grant-fall = { KK_IN($region) } «{ $indicator }» көрсеткіші { KK_TO(PERCENT($percent)) } төмендеді ({ YEAR($from_year) } жылғы { KK_FROM($earlier) } { YEAR($to_year) } жылғы { KK_TO($later) } дейін) — { $verdict }.
grant-rise = { KK_IN($region) } «{ $indicator }» көрсеткіші { KK_TO(PERCENT($percent)) } өсті ({ YEAR($from_year) } жылғы { KK_FROM($earlier) } { YEAR($to_year) } жылғы { KK_TO($later) } дейін) — { $verdict }.
grant-same = { KK_IN($region) } «{ $indicator }» көрсеткіші өзгерген жоқ: { YEAR($from_year) } жылы да, { YEAR($to_year) } жылы да { COUNT($earlier) }.
grant-counts = { KK_IN($region) } «{ $indicator }» көрсеткіші бойынша { YEAR($from_year) } жылы { COUNT($earlier) }, { YEAR($to_year) } жылы { COUNT($later) } көрсетілген; { $verdict }.
grant-before-fall = Бір жыл бұрын ол { KK_TO(PERCENT($percent)) } төмендеген ({ YEAR($from_year) } жылғы { KK_FROM($earlier) } { YEAR($to_year) } жылғы { KK_TO($later) } дейін).
grant-before-rise = Бір жыл бұрын ол { KK_TO(PERCENT($percent)) } өскен ({ YEAR($from_year) } жылғы { KK_FROM($earlier) } { YEAR($to_year) } жылғы { KK_TO($later) } дейін).
grant-slower = Өсу қарқыны баяулады, санның өзі өсті.
grant-slower-unclear = Өсу қарқыны баяулады, бірақ баяулаудың өзін де әдеттегі ауытқудан ажыратуға болмайды; сан өсті.
grant-small = Осы облыста «{ $indicator }» көрсеткіші бойынша есепте { YEAR($from_year) } жылғы { COUNT($months) } айда { COUNT($earlier) }, { YEAR($to_year) } жылғы { COUNT($months) } айда { COUNT($later) } көрсетілген.
grant-cause = Жобаның үлесі бөлек бағаланған жоқ.
media-fall = { $author } есебі бойынша, { KK_IN($region) } «{ $indicator }» көрсеткіші азайды: { YEAR($from_year) } жылы { COUNT($earlier) }, { YEAR($to_year) } жылы { COUNT($later) } ({ CHANGE($percent) }).
media-rise = { $author } есебі бойынша, { KK_IN($region) } «{ $indicator }» көрсеткіші көбейді: { YEAR($from_year) } жылы { COUNT($earlier) }, { YEAR($to_year) } жылы { COUNT($later) } ({ CHANGE($percent) }).
media-unclear = { $author } есебі бойынша, { KK_IN($region) } «{ $indicator }» көрсеткішінде айқын өзгеріс жоқ: { YEAR($from_year) } жылы { COUNT($earlier) }, { YEAR($to_year) } жылы { COUNT($later) } ({ CHANGE($percent) }).
media-counts = { $author } есебі бойынша, { KK_IN($region) } «{ $indicator }» көрсеткіші: { YEAR($from_year) } жылы { COUNT($earlier) }, { YEAR($to_year) } жылы { COUNT($later) }; { $verdict }.
media-before = { YEAR($from_year) } жылы — { COUNT($earlier) }.
media-small = { $indicator } ({ $period }): { $counts }.
media-cause = Бұл немен түсіндірілетінін деректер көрсетпейді.
paragraph-likely = Қорытынды сақ: облыстар санына түзетусіз.
paragraph-period = Есепте жыл ішіндегі кезең көрсетілмеген ({ $places }).
paragraph-borders = Облыс 08.06.2022-ге дейінгі шекарада, { KK_WITH($part) } бірге.
