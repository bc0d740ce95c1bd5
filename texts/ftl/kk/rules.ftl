# What the adviser says. Numbers of the rules ($small_count, $few_regions, $fall_one …) are the rule book's variables.

## The four blocks, always in this order

block-report-advises = ЕСЕП АВТОРЛАРЫНЫҢ КЕҢЕСІ
block-data-show = ДЕРЕКТЕР НЕНІ КӨРСЕТЕДІ
block-cannot-be-said = НЕНІ АЙТУҒА БОЛМАЙДЫ
block-missing = ШЕШІМГЕ НЕ ЖЕТІСПЕЙДІ

## Recommendations

rec-no-data = Ұсыныс беруге деректер жеткіліксіз.
rec-watch = Бақылай беру: бұл сандар бірдеңені өзгертуге негіз бермейді.
rec-continue-data = Жобаны жалғастыруға болады: деректер бұған қайшы келмейді.
rec-continue-measurement = Қорытындыға дерек жинау үшін жобаны жалғастыруға болады.
rec-extend-3y = Жоба жүріп жатса, нәтижесін өлшеуге болатындай етіп 3 жылға жоспарлау (заң бойынша ең ұзақ мерзім).
rec-introduce = Жобаны енгізуді қарастыру.
rec-introduce-again = Жобаны қайта бастауды қарастыру.
rec-social-order = Мемлекеттік әлеуметтік тапсырысты қарастыру.
rec-keep-social-order = Әлеуметтік тапсырысты сақтауға болады: деректер бұған қайшы келмейді.
basis-data = деректер бойынша
basis-measurement = нәтижені өлшеу үшін

## Why: the rules

rule-m01 = Кезеңдер, шекаралар немесе анықтамалар әртүрлі: салыстыруға болмайды.
rule-m02 = Салыстырмалы жылдар екіден аз.
rule-m03 = Оқиға саны тым аз: екі жылда да { KK_FROM($small_count) } кем.
rule-m04 = Соңғы жылы жоба не әлеуметтік тапсырыс жүрді, сан өсті: оның қалай жүргізілетінін қараңыз.
rule-m05 = Соңғы жылы жоба не әлеуметтік тапсырыс жүрді, сан әдеттегі ауытқудан көп төмендеді не солай болуы ықтимал.
rule-m06 = Жоба жүріп жатыр, өзгеріс байқалмайды, жылдар аз.
rule-m07 = Жоба жүріп жатыр, өзгерісті әдеттегі ауытқудан ажыратуға болмайды.
rule-m08 = Жобасы бар облыстарда төмендеу көбірек, салыстыру тексеруден өтті.
rule-m09 = Жоба аяқталғаннан кейін сан басқа облыстардағыдан көбірек өсті.
rule-m99 = Деректер басқа ұсынысқа негіз бермейді.
rule-x01 = Бір жыл бұрынғы мен бір жыл кейінгі бойынша тек { PERCENT($fall_one, decimals: 0) }-дан басталатын төмендеу байқалады, үш жылдан алғанда — { PERCENT($fall_three, decimals: 0) }-дан ({ COUNT($regions) } облыс).
rule-x02 = Жоба кемінде 3 жыл жүріп жатыр, төмендеу облыстарды салыстырумен расталған.
rule-x03 = Әлеуметтік тапсырыс жүріп жатыр, сан төмендеді; деректер себебін көрсетпейді.

## Reservations

rule-c01 = Бағдарлама салыстырудың басында да, соңында да жүрді, сондықтан айырманы түсіндірмейді.
rule-c02 = Бірінші жылы жобаның жүргені-жүрмегені белгісіз.
rule-c03 = Көрсеткіш жоба қатысушылары емес, бұрын құқық бұзушылық жасағандардың бәрі туралы.
rule-c04 = Өзгеріс әдеттен тыс үлкен: есепке алу өзгерген-өзгермегенін тексеріңіз.
rule-c05 = Есепте кезең көрсетілмеген; екі жылда кезең бірдей болса, қорытынды дұрыс.
rule-c06 = Есептегі пайыз қайта есептелгеннен өзгеше.
rule-c07 = Басқа облыстар арасында мұндай өзгеріс ерекшеленбейді.
rule-c08 = Бірінші жыл ең жоғары болған: төмендеудің бір бөлігі өздігінен болуы мүмкін.
rule-c09 = Облыстар аз ({ KK_FROM($few_regions) } кем): себепті бұлай анықтау мүмкін емес.
rule-c10 = Қатар қысқа: бірінші жылдың ерекше болған-болмағаны белгісіз.

## The report's own advice

advice-introduce = Мұндай жобаларды барлық облыста енгізу
advice-continue = Нәтижені бекіту үшін жобаны жалғастыру
advice-extend-3y = Мұндай жобалардың мерзімін 3 жылға дейін ұзарту
advice-social-order = Жобаны мемлекеттік әлеуметтік тапсырысқа ұсыну
advice-keep-social-order = Жобаны мемлекеттік әлеуметтік тапсырыспен жүргізу (есеп бойынша, мұнда ол жүрген)
advice-supported-weakly-by-data = Есептің ұсынысы; деректер оған қайшы келмейді.
advice-supported-for-measurement-only = Есептің ұсынысы; нәтиже көрінгендіктен емес, оны өлшеу үшін пайдалы.
advice-recommended-by-report-only = Есепте ұсынылған; кестелер мұны растамайды.
advice-no-own-advice = Есепте осы облысқа жеке кеңес жоқ.

## Presence of a project

presence-stated-yes = жоба жүрді (есепте көрсетілген)
presence-implied-yes = жоба жүрді (есеп мәтінінен шығады)
presence-stated-no = жоба жүрген жоқ (есепте көрсетілген)
presence-implied-no = жоба жүрген жоқ (есеп мәтінінен шығады)
presence-unknown = жобаның жүргені белгісіз
presence-contradictory = есеп өзіне өзі қайшы; бұл екі бағдарлама болуы мүмкін

## What is missing to decide

missing-register = пробация есебінде тұрғандар саны
missing-participants = жоба қатысушыларының саны
missing-cost = жобаның құны
missing-coverage = жоба есептегілердің қандай бөлігін қамтығаны
missing-months = сандар қай айлардан алынғаны
missing-earlier-years = бұрынғы жылдардың сандары
missing-more-regions = басқа облыстардың сандары

## Evidence and confidence

evidence-level-0 = Деректер жеткіліксіз
evidence-level-1 = Тек бұрынғы және қазіргі көрсеткіш бар
evidence-level-2 = Басқа облыстармен салыстырылды, бірақ қорытынды сенімсіз
evidence-level-3 = Ұқсас облыстармен бірнеше жыл бойынша салыстырылды
evidence-level-4 = Қатысушылар өздеріне ұқсас қатыспағандармен салыстырылды
confidence-very-low = өте төмен
confidence-low = төмен
confidence-moderate = орташа
confidence-high = жоғары
# $confidence is one of the words above.
evidence-line = Дәлелділік деңгейі: { COUNT($level) } (ең жоғарысы — 4), сенімділік: { $confidence }.
evidence-effect-studies = нәтижені салыстыру тобымен бағалаған зерттеулер: { COUNT($studies) }
cause-level-0 = белгісіз
cause-level-1 = белгісіз
cause-level-2 = мүмкін
cause-level-3 = ықтимал
cause-level-4 = зерттеу дерегі бойынша

## Verdicts and what to do with them

verdict-fall-clear = әдеттегі ауытқудан үлкен
verdict-rise-clear = әдеттегі ауытқудан үлкен
verdict-fall-likely = әдеттегі ауытқудан үлкен болуы ықтимал
verdict-rise-likely = әдеттегі ауытқудан үлкен болуы ықтимал
verdict-unclear = әдеттегі ауытқудан ажыратуға болмайды
verdict-not-computed-too-few = оқиға саны тым аз
verdict-not-computed-not-comparable = салыстыруға болмайды
verdict-not-computed-no-data = дерек жоқ
instruction-clear = Санды келтіруге болады, бірақ себебін атауға болмайды.
instruction-likely = Ескертпесімен бірге келтіріңіз.
instruction-unclear = Дәлел ретінде қолданбаңыз; тағы бір жыл күтіңіз.
instruction-too-few = Тек сандардың өзін көрсетіңіз.
instruction-not-comparable = Бөліктерінің қосындысын салыстырыңыз.
instruction-not-comparable-months = Бірдей айларды салыстырыңыз.
instruction-no-data = Қорытынды жасауға негіз жоқ: сандардың бірі жоқ.

## Fixed sentences. $cv is in percent; $recomputed is a number in percent; $why is a check sentence from below

fixed-f1 = Қорытынды жасау үшін көбірек облыс пен жыл керек. Бұл жоба нәтиже бермейді деген сөз емес.
fixed-f2 = { COUNT($a) } болған, { COUNT($b) } болды. Нөлден пайыз есептелмейді; мұндай айырма кездейсоқ болуы мүмкін.
fixed-f2-few = Оқиға аз: пайызды есептемейміз.
fixed-f3 = Әдеттегі ауытқуды ескергенде: { INTERVAL($lo, $hi) }.
fixed-f4 = Әдеттегі ауытқу { PERCENT($cv, decimals: 0) }-дан аз болғанда дұрыс.
fixed-f5 = { advice-recommended-by-report-only }
fixed-f6 = { rule-c05 }
fixed-f7 = Деректер себебін көрсетпейді.
fixed-f8 = Есепте: «{ $published }». Есептің сандары бойынша: { CHANGE($recomputed) }. { $why }
fixed-f8-statement = Есепте: «{ $published }». { $why }

## What is wrong with a published figure

check-match = Қайта есептегенмен сәйкес келеді.
check-match-truncated = Артық таңбалар дөңгелектенбей, алынып тасталған.
check-ratio-given-as-change = Бұл өзгеріс емес, үлес ({ KK_OF($earlier) } ішіндегі { COUNT($later) }).
check-ratio-given-as-change-truncated = Бұл өзгеріс емес, үлес ({ KK_OF($earlier) } ішіндегі { COUNT($later) }, бөлшек бөлігі алынып тасталған).
check-wrong-base = Айырма бұрынғы санға ({ COUNT($earlier) }) емес, кейінгі санға ({ COUNT($later) }) бөлінген.
check-direction-differs = Бағыты басқа: { COUNT($earlier) } болған, { COUNT($later) } болды.
check-unexplained = Басылған санның қалай шыққаны түсініксіз: { COUNT($earlier) } болған, { COUNT($later) } болды.
check-no-number = Есепте санның өзі жоқ.
check-within-chance = Солай жазылған: { COUNT($earlier) } болған, { COUNT($later) } болды. Бұдан қорытынды жасалмайды: мұндай айырма кездейсоқ болуы мүмкін.
check-wrong-term-and-mixed = Көрсеткіш басқа нәрсе туралы — бұрын құқық бұзушылық жасағандардың құқық бұзушылықтары, әрі ол барлық облыста төмендеген жоқ.
check-true-but-uninformative = Сандар бойынша дұрыс ({ COUNT($earlier) } болған, { COUNT($later) } болды), бірақ бұдан қорытынды жасауға болмайды.
check-not-supported = Есептің сандары мұны көрсетпейді.
check-recommendation = Бұл — есеп авторларының кеңесі, мұнда қайта есептейтін сан жоқ.

## Why this recommendation: the screen

why-heading = Неге мұндай ұсыныс берілді
why-rule = { $rule } ережесі
why-condition = { $fact }: { $value }
why-turns = Мынадай болса, ұсыныс басқа болар еді:
fact-at-least = кемінде { COUNT($value) }
fact-under = { KK_FROM($value) } кем
fact-value-not-held = салыстыратын екі сан жоқ

fact-comparable = Кезеңдер, шекаралар мен анықтамалар
fact-value-comparable-yes = бірдей
fact-value-comparable-unknown = кезең көрсетілмеген
fact-value-comparable-no = әртүрлі
fact-size = Оқиғалар саны
fact-value-size-zero = екі жылда да 0
fact-value-size-small = екі жылда да { KK_FROM($small_count) } кем
fact-value-size-enough = кемінде бір жылда { COUNT($small_count) } не одан көп
fact-change = Өзгеріс
fact-value-change-fall-clear = әдеттегі ауытқудан үлкен төмендеу
fact-value-change-fall-likely = төмендеу, әдеттегі ауытқудан үлкен болуы ықтимал
fact-value-change-unclear = әдеттегі ауытқудан ажыратуға болмайды
fact-value-change-rise-likely = өсу, әдеттегі ауытқудан үлкен болуы ықтимал
fact-value-change-rise-clear = әдеттегі ауытқудан үлкен өсу
fact-value-change-not-computed = есептелмейді
fact-vs-others = Басқа облыстармен қатар қойғандағы өзгеріс
fact-value-vs-others-better = әдеттегіден төмен
fact-value-vs-others-in-range = ерекшеленбейді
fact-value-vs-others-worse = әдеттегіден жоғары
fact-value-vs-others-not-computed = есептелмейді
fact-national = Жобасы бар және жобасы жоқ облыстар
fact-value-national-better = жоба жүрген жерде төмендеу көбірек
fact-value-national-unclear = қорытынды жасауға болмайды
fact-value-national-worse = жоба жүрген жерде төмендеу азырақ
fact-value-national-not-computed = салыстырылмаған
fact-level = Дәлелділік деңгейі
fact-value-level = { COUNT($value) } (ең жоғарысы — 4)
fact-years = Салыстырмалы жылдар саны
fact-value-years = { COUNT($value) }
fact-project-now = Соңғы жылғы жоба не әлеуметтік тапсырыс
fact-value-project-now-yes = жүрді
fact-value-project-now-no = жүрген жоқ
fact-value-project-now-unknown = белгісіз
fact-project-prev = Бірінші жылғы жоба не әлеуметтік тапсырыс
fact-value-project-prev-yes = жүрді
fact-value-project-prev-no = жүрген жоқ
fact-value-project-prev-unknown = белгісіз
fact-project-years = Жоба не әлеуметтік тапсырыс жүрген жылдар саны
fact-value-project-years = { COUNT($value) }
fact-mode = Соңғы жылы не жүрді
fact-value-mode-none = белгілі ештеңе жоқ
fact-value-mode-project = жоба
fact-value-mode-social-order = мемлекеттік әлеуметтік тапсырыс
fact-indirect = Көрсеткіш кім туралы
fact-value-indirect-yes = жоба қатысушылары емес, бұрын құқық бұзушылық жасағандардың бәрі
fact-value-indirect-no = пробация қызметінің есебінде тұрғандар
fact-big-jump = Өзгеріс { PERCENT($big_jump_percent, decimals: 0) } не одан көп
fact-value-big-jump-yes = иә
fact-value-big-jump-no = жоқ
fact-base-peak = Бірінші жыл — ең жоғарысы
fact-value-base-peak-yes = иә
fact-value-base-peak-no = жоқ
fact-value-base-peak-unknown = белгісіз, қатар қысқа
fact-mismatch = Есептегі пайыз қайта есептелгеннен өзгеше
fact-value-mismatch-yes = иә
fact-value-mismatch-no = жоқ
fact-few-regions = Облыстар саны { KK_FROM($few_regions) } кем
fact-value-few-regions-yes = иә
fact-value-few-regions-no = жоқ

## The judgements behind the rules, for the page about method

threshold-small-count = Оқиға { KK_FROM($small_count) } кем болса, тек сандарды көрсетеміз: аз саннан алынған пайыз сенімсіз.
threshold-cv-floor = Облыс санының жылдан жылға әдеттегі ауытқуы ±{ PERCENT($cv_floor_percent, decimals: 0) } деп алынған: бұл — болжам.
threshold-cv-min-changes = Жоба күйі өзгермеген жылдық өзгерістер кемінде { COUNT($cv_min_changes) } болғанда, болжамның орнына есептелген мән алынады.
threshold-alpha = Жалған дабылдың рұқсат етілген үлесі — бүкіл кестеге { DECIMAL($alpha, decimals: 2) }.
threshold-big-jump-percent = Бір жылдағы { PERCENT($big_jump_percent, decimals: 0) } не одан көп өзгеріс — есепке алуды тексеруге себеп.
threshold-misprint-factor = Бірден { COUNT($misprint_factor) } есе көбейген немесе азайған сан, бәлкім, теру қатесі: жариялағанда бұл туралы ескертіледі.
threshold-few-regions = Облыс { KK_FROM($few_regions) } кем болса, себепті салыстырумен анықтау мүмкін емес.
threshold-others-min = Облыс басқалармен салыстырылуы үшін басқа облыстар кемінде { COUNT($others_min) } болуы керек.
threshold-gate-regions = Жоба туралы қорытындыға кемінде { COUNT($gate_regions) } облыс керек, әрқайсысында жобаның жүргені-жүрмегені белгілі болуы тиіс.
threshold-gate-years-before = Жоба туралы қорытындыға жобаға дейінгі кемінде { COUNT($gate_years_before) } жыл керек.
threshold-gate-years-after = Жоба туралы қорытындыға жоба басталғаннан кейінгі кемінде { COUNT($gate_years_after) } жыл керек.
threshold-gate-alpha = Жоба кездейсоқ бөлінгенде мұндай айырма { DECIMAL($gate_alpha, decimals: 2) } үлестен сирек кездесуі керек.
threshold-trend-test-min-years = Қатардың еңісі кемінде { COUNT($trend_test_min_years) } жыл болғанда есептеледі.
threshold-base-peak-min-years = Бірінші жылдың ең жоғары болғанын оған дейін кемінде { COUNT($base_peak_min_years) } жыл болғанда айтамыз.
threshold-near-half-low = «Екі есеге жуық аз» деп кемінде { PERCENT($near_half_low, decimals: 0) } қалғанда айтамыз.
threshold-near-half-high = «Екі есеге жуық аз» деп { PERCENT($near_half_high, decimals: 0) }-дан көп қалмағанда айтамыз.
threshold-claim-tolerance-percent = «Шамамен» не «жуық» деген тұжырым айырмасы аталған санның { PERCENT($claim_tolerance_percent, decimals: 0) }-ынан аспағанда дұрыс.
