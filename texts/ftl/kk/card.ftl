### The region card and what other answers share with it: changes, presence, borders, footer.

card-title = { $region }, { $years }
card-withheld = { $indicator }, { $years }: сан жарияланбайды.
card-title-arrow = { $region }, { $from_year } → { $to_year }

change-fall = { KK_TO(PERCENT($percent)) } төмендеді ({ KK_FROM($earlier) } { KK_TO($later) } дейін, { DIFFERENCE($difference) })
change-rise = { KK_TO(PERCENT($percent)) } өсті ({ KK_FROM($earlier) } { KK_TO($later) } дейін, { DIFFERENCE($difference) })
change-same = өзгерген жоқ ({ COUNT($earlier) } және { COUNT($later) })
change-counts = { COUNT($earlier) } болған, { COUNT($later) } болды
change-not-comparable = { COUNT($earlier) } және { COUNT($later) }: салыстыруға болмайды

year-count = { YEAR($year) } — { COUNT($count) }
year-change = { YEAR($from_year) } → { YEAR($to_year) }: { $change }
earlier-change = { YEAR($from_year) } → { YEAR($to_year) }: { CHANGE($percent) }
nine-months = 9 ай

question-record = 1. Жазба бойынша — { $change }.
question-variation = 2. { $verdict } ({ $interval }; әдеттегі ауытқу { $cv } %-дан аз болғанда дұрыс). { $instruction }
question-variation-unclear = 2. { $verdict } ({ $interval }). { $instruction }
question-variation-too-few = 2. { $verdict }. { $instruction }
question-cause = 3. Жобаға байланысты ма: { $level ->
    [0] { cause-level-0 }
    [1] { cause-level-1 }
    [2] { cause-level-2 }
    [3] { cause-level-3 }
   *[other] { cause-level-4 }
} (дәлел деңгейі 4-тен { $level }, сенімділік { $confidence }).
verify-jump = Өзгеріс әдеттен тыс үлкен: жариялар алдында бастапқы дереккөзбен салыстырыңыз.

small-counts-title = { $indicator }, { $period }: { $counts }.
small-zero = Есепте 0 көрсетілген. Бұл құқық бұзушылық болмады деген сөз емес.
small-from-zero = Нөлден пайыз есептелмейді; мұндай айырма кездейсоқ болуы мүмкін, кемінде { COUNT($noticeable) } оқиға болса байқалар еді.
small-from-few = Оқиға аз: пайыз есептелмейді.

published-wrong = Есепте: «{ $published }» — { $why }.
published-agrees = Есепте: «{ $published }» — сандарға сәйкес келеді.
# Allowed languages: the report is quoted in its own language.
published-slowdown = Есепте өсудің баяулауы төмендеу деп аталған: «{ $published }». Санның өзі өсті: { $counts }.
why-ratio-given-as-change = бұл { KK_OF($earlier) } ішіндегі { COUNT($later) } үлесі, төмендеу емес
why-ratio-given-as-change-truncated = бұл { KK_OF($earlier) } ішіндегі { COUNT($later) } үлесі ({ $ratio }, дөңгелектелмеген), төмендеу емес
why-match-truncated = дөңгелектелмей қиылған, сандар бойынша { $recomputed }
why-wrong-base = кейінгі жылдан есептелген, сандар бойынша { $recomputed }
why-direction-differs = бағыты басқа, сандар бойынша { $recomputed }
why-unexplained = сандар бойынша { $recomputed }

presence-label = Жоба: { $said }.
presence-social-order-label = Әлеуметтік тапсырыс: { $said }.
presence-yes-stated = { $n ->
    [one] { $years } жылы
   *[other] { $years } жылдары
} жүрді (есепте көрсетілген)
presence-yes-implied = { $n ->
    [one] { $years } жылы
   *[other] { $years } жылдары
} жүрді (мәтіннен шығады)
presence-no-stated = { $n ->
    [one] { $years } жылы
   *[other] { $years } жылдары
} жүрген жоқ (есепте көрсетілген)
presence-no-implied = { $n ->
    [one] { $years } жылы
   *[other] { $years } жылдары
} жүрген жоқ (мәтіннен шығады)
presence-contradicts = { $years } жыл туралы есеп өзіне өзі қайшы: мүмкін, екі бағдарлама.
presence-start-unknown = басталуы көрсетілмеген
presence-nothing = бұл облыс туралы есепте ештеңе айтылмаған
presence-nothing-city = бұл қала туралы есепте ештеңе айтылмаған

borders-former = Шекара 08.06.2022 күніне дейінгі: { KK_WITH($part) } бірге.
borders-changed = 08.06.2022 күнінен бастап шекара басқа: { YEAR($before) } және { YEAR($after) } жылдарды салыстыруға болмайды.
year-new-borders = { $count } (жаңа шекара)
period-unknown = { $places } кезеңі көрсетілмеген; екі жылда бірдей болса, қорытынды дұрыс.
period-open = { $places } кезеңі көрсетілмеген.
period-condition = Екі жылдың кезеңі бірдей болса, қорытынды дұрыс.

footer-source = Дереккөз: { $author }, { $places }; { $primary }.
footer-file = { $author } файлы, { $places }.
footer-release = Деректер { $release } · { $code }
footer-release-dated = Деректер { $release }, { DATE($date) } · { $code }

no-data-title = { $region }: әзірге дерек жоқ
no-data-missing = Не жоқ: есепте бұл облыс бойынша бірде-бір сан жоқ — бұрын қылмыс жасағандардың құқық бұзушылықтары да, пробация есебіндегілердің қайталама құқық бұзушылықтары да. Бұл нөл емес, деректегі олқылық.
no-data-missing-city = Не жоқ: есепте бұл қала бойынша бірде-бір сан жоқ — бұрын қылмыс жасағандардың құқық бұзушылықтары да, пробация есебіндегілердің қайталама құқық бұзушылықтары да. Бұл нөл емес, деректегі олқылық.
no-data-parent = 08.06.2022-ге дейін бұл аумақ көрші бірліктің құрамында болды: { $parent }. 2020 және 2021 жылдардың сандары соның ішінде, бөлек берілмеген.
no-data-exists = Не бар: бес облыс — { $regions }. Есептің енгізу туралы кеңесі барлық облысқа арналған, бірақ кестелер оны растамайды.
no-data-presence = Мұнда жобаның жүргені-жүрмегені есепте айтылмаған.
no-data-do = Не істеуге болады: есептегі басқа облыстарды қарау, жалпы кеңесті оқу немесе құқықтық статистика органдарынан 1-М нысанын сұрату (qamqor.gov.kz).

button-compare = Салыстыру
button-recommendation = Ұсыныстар
button-provenance = Дереккөз
button-text = Мәтінмен
button-briefing = Жиналысқа анықтама
button-general-advice = Жалпы ұсыныстар
button-all-regions = Барлық облыс
button-more = Толығырақ
button-card = Карточка: { $region }
button-slide = Слайдқа
button-spreadsheet = XLSX кестесі

provenance-title = Сандар қайдан: { $region }
provenance-line = { $indicator }, { $period }: { $count } — { $author }, { $place }, «{ $row }» жолы.
provenance-quotes = Есептің сөздері:
# Allowed languages: the report is quoted in its own language.
provenance-quote = «{ $quote }» — { $place }
provenance-report = Құжат: «{ $title }», { $author }, күні жоқ (мазмұны бойынша 2021 жыл). Ол сілтейтін бастапқы деректер: { $primary }.
provenance-checked = Біз есептің сандарын түзетпейміз: олар басылған күйінде көрсетілген, ал пайыздар солардан қайта есептелген.
period-of-year = { YEAR($year) }, жыл ішіндегі кезең көрсетілмеген
period-of-months = { YEAR($year) }, { COUNT($months) } ай

source-file = «{ $name }»
source-sheet = «{ $sheet }» парағы
source-file-primary = редактор жүктеген
provenance-file = «{ $name }» файлын редактор жүктеді; оның сандары қайдан алынғаны файлда айтылмаған.
picture-source-file = Дереккөз: { $files }, редактор жүктеген
picture-source-both = Дереккөздер: құқықтық статистика деректері бойынша { $author } есебі; { $files }
picture-source = Дереккөз: { $author } есебі, құқықтық статистика деректері
picture-stamp = { $release } · { $code }{ $bot }
picture-subtitle-two = { $indicator }, { YEAR($from_year) } және { YEAR($to_year) } жылдар, оқиға саны
picture-subtitle-range = { $indicator }, { $years } жылдар, оқиға саны
picture-kicker = { YEAR($to_year) } жыл { YEAR($from_year) } жылға қарағанда
picture-title-fall-clear = { $region }: оқиға { KK_TO(PERCENT($percent)) } азайды
picture-title-fall-half = { $region }: оқиға екі есеге жуық азайды
picture-title-fall-likely = { $region }: оқиға { KK_TO(PERCENT($percent)) } азайды, қорытынды сақ
picture-title-unclear = { $region }: айқын өзгеріс жоқ
picture-title-rise-likely = { $region }: оқиға { KK_TO(PERCENT($percent)) } көбейді, қорытынды сақ
picture-title-rise-clear = { $region }: оқиға { KK_TO(PERCENT($percent)) } көбейді
picture-title-too-few = { $region }: қорытынды жасауға оқиға аз
picture-title-not-comparable = { $region }: 2022 жылдан бергі деректер бұрынғымен салыстырылмайды
picture-title-no-data = { $region }: дерек жоқ
picture-title-neutral = { $indicator }: { $region }, { $years }
picture-key-caption = ауытқуды ескергенде
picture-strip-clear = Өзгеріс әдеттегі ауытқудан үлкен
picture-strip-likely = Әдеттегі ауытқудан үлкен болуы ықтимал*
picture-strip-unclear = Өзгерісті әдеттегі ауытқудан ажыратуға болмайды
picture-strip-condition = Әдеттегі ауытқу { $cv } %-дан аз болғанда дұрыс
picture-band-project = жоба жылы
picture-band-project-implied = жоба жылы*
picture-band-social = тапсырыс жылы
picture-band-social-implied = тапсырыс жылы*
picture-note-implied = * Есептің мағынасы бойынша.
picture-note-likely = * Бес облысқа түзетусіз.
picture-note-both = * Есептің мағынасы бойынша; шамасы туралы қорытынды бірнеше облысқа түзетусіз.
picture-note-variation = Әдеттегі ауытқу: жылына ±{ $cv } %, болжам.
picture-note-cause = Деректер себебін көрсетпейді.
picture-note-period = Кезеңі көрсетілмеген.
picture-note-contradictory = { YEAR($year) } жылғы жоба туралы есеп өзіне өзі қайшы.
picture-note-borders = Шекара 08.06.2022-ге дейінгі, «{ $part }» қоса алынған.
picture-second-title = Пробация есебіндегілердің қайталама құқық бұзушылықтары, { $period }
picture-no-data = дерек жоқ
picture-no-data-subtitle = Бұрын қылмыс жасағандардың және пробация есебіндегілердің құқық бұзушылықтары
picture-legend-chosen = таңдалған облыс
picture-legend-with-data = дерек бар
picture-legend-without-data = дерек жоқ
picture-fact-missing = Не жоқ
picture-fact-missing-body = бұл облыс бойынша бірде-бір сан
picture-fact-missing-body-city = бұл қала бойынша бірде-бір сан
picture-fact-parent = Бұрын
picture-fact-parent-body = 08.06.2022-ге дейін — «{ $parent }» құрамында
picture-fact-exists = Не бар
picture-fact-exists-body = { $regions }
picture-fact-do = Не істеу керек
picture-fact-do-body = құқықтық статистика органдарынан 1-М нысанын сұрату
