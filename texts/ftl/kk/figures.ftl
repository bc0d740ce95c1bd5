### Figures asked for: a value, regions side by side, an order, the years; and what is said where one is not held.

## Numbers with their periods

figures-title = { $place }, { $period }
figures-both = Есептің көрсеткіштері
figures-months = { YEAR($year) } ж. { COUNT($n) } айы
figures-item = { $period } — { COUNT($count) }
figures-named = { $name } — { COUNT($count) }
figures-one = { $indicator }, { $period }: { COUNT($count) }.
figures-series = { $indicator }: { $counts }.
figures-heading = { $indicator }, { $period }
figures-missing = дерек жоқ
figures-except = Мына облыстарсыз: { $regions }.
figures-extra = { YEAR($year) } жыл бойынша да дерек бар: { $counts }.

## A change with its verdict

figures-judged = { $change } — { $verdict }. { $instruction }
figures-judged-brief = { $change } — { $verdict }.
figures-judged-interval = { $change } — { $verdict } ({ $interval }). { $instruction }
figures-judged-while = { $change } — { $verdict } ({ $interval }; санның әдеттегі ауытқуы { $cv } %-дан аз болса ғана дұрыс). { $instruction }
figures-few-chance = Оқиға саны аз: пайыз есептелмейді; мұндай айырма кездейсоқ болуы мүмкін, { COUNT($noticeable) } және одан көп оқиға болса байқалар еді.
figures-few-beyond = Оқиға саны аз: пайыз есептелмейді; бірақ мұндай айырманы тек кездейсоқтықпен түсіндіру қиын.

## One region in one line

figures-line = { $region }: { $counts }
figures-line-change = { $region }: { $counts }, { $change }
figures-change-fall = { KK_TO(PERCENT($percent)) } төмендеді ({ $verdict })
figures-change-rise = { KK_TO(PERCENT($percent)) } өсті ({ $verdict })
figures-change-same = өзгеріссіз ({ $verdict })
figures-change-difference = { DIFFERENCE($difference) } ({ $verdict })
figures-more-lines = Қалғаны ({ COUNT($n) } жол) — «{ button-more }» батырмасында.
figures-sum = { $n ->
    [2] Екі облыстың
    [3] Үш облыстың
    [4] Төрт облыстың
    [5] Бес облыстың
   *[other] { COUNT($n) } облыстың
} қосындысы, { $period }: { COUNT($total) } = { $terms }.
figures-mean = { $n ->
    [2] Екі облыстың
    [3] Үш облыстың
    [4] Төрт облыстың
    [5] Бес облыстың
   *[other] { COUNT($n) } облыстың
} орташасы, { $period }: { DECIMAL($mean) } (қосындысы { COUNT($total) }).
figures-sum-note = Бұл ел бойынша қорытынды сан емес.
figures-mean-note = Облыстардың көлемі әртүрлі: орташа сан кәдімгі облысты сипаттамайды.

## What goes with the numbers

figures-note-unit = Адамдар емес, құқық бұзушылықтар саналады: бір адам бірнешеуін жасауы мүмкін.
figures-size = Сандар облыстың көлеміне байланысты: деректе халық саны жоқ, бір тұрғынға шаққанда есептелмейді.
figures-borders = Шекара 08.06.2022-ге дейінгі: { $pairs }.
figures-borders-pair = { $region } — { KK_WITH($part) } бірге
figures-open-period = Санның қай айларды қамтитыны есепте көрсетілмеген ({ $places }).

## What is not held

reach-title = { $what }: мұндай сан деректе жоқ
reach-region = Дерек жоқ: { $regions }. Бұл нөл емес, деректегі олқылық.
reach-regions-held = Сан бар облыстар: { $regions }.
reach-not-yet = { $region } { KK_FROM(DATE($day)) } бастап жеке бірлік. Бұрын оның аумағы басқа бірліктің құрамында болды: { $parent }. { $years } бойынша өз саны жоқ.
reach-year = { $n ->
    [one] { $years } жыл
   *[other] { $years } жылдар
} бойынша дерек жоқ: { $region }.
reach-year-these = { $n ->
    [one] { $years } жыл
   *[other] { $years } жылдар
} бойынша бұл { $regions ->
    [2] екі
    [3] үш
    [4] төрт
    [5] бес
   *[other] { COUNT($regions) }
} облыста дерек жоқ.
reach-year-some = { $n ->
    [one] { $years } жыл
   *[other] { $years } жылдар
} бойынша дерек жоқ: { $regions }.
reach-not-published = { $n ->
    [one] { $years } жыл
   *[other] { $years } жылдар
} бойынша сан жарияланбайды: { $regions }.
reach-not-comparable = { $n ->
    [one] { $years } жыл
   *[other] { $years } жылдар
} бойынша сан қалғандарымен салыстырылмайды: { $regions }.
reach-part = { $regions }: 08.06.2022 дейінгі сан бұрынғы шекарада, қазіргі «{ $parts }» аумағымен бірге алынған. Деректе бұл бөлік бөлек берілмеген, оны шегеруге негіз жоқ.
reach-one-year = Өзгерісті есептеуге екі жыл керек, біреуі ғана бар: { $regions }.
reach-years-held = Дерек бар жылдар: { $years }.
reach-nearest = { YEAR($year) } жылдың дерегі бір ғана облыста бар ({ $region }): { COUNT($count) }.
reach-nearest-several = { YEAR($year) } жылдың дерегі тек басқа облыстарда бар: { $counts }.
reach-period = Сұралған кезең: { $period }. Деректе мұндай кезең жоқ, бары: { $held }; бірінен екіншісін есептеп шығару мүмкін емес.
reach-period-open = Сұралған кезең: { $period }. Санның қай айларды қамтитыны есепте көрсетілмеген ({ $places }), сондықтан оны осы кезеңнің саны деп беруге болмайды.
reach-denominator = { $metric ->
    [rate] Тұрғындар немесе есепте тұрғандар санына шаққандағы деңгейді
    [share] Үлесті
    [per_capita] Бір тұрғынға шаққандағы санды
   *[per_100k] 100 мың тұрғынға шаққандағы санды
} есептеуге негіз жоқ: деректе халық саны да, есепте тұрғандардың саны да жоқ. Құқық бұзушылықтардың өз саны бар.
reach-national = Деректе республика бойынша жалпы сан жоқ: { counted-regions } ғана бар, ал олардың қосындысы — ел бойынша қорытынды сан емес.
reach-no-value = { $definition } Оны есепті жүргізетін қызметтен — ҚАЖК-дан — сұратуға болады.
reach-close = Саны бар жақын көрсеткіштер: { $indicators }.
reach-relative = Кезең бүгінгі күннен есептелген ({ $relative ->
    [last_year] өткен жыл
    [this_year] осы жыл
    [last_month] өткен ай
    [this_month] осы ай
    [last_quarter] өткен тоқсан
    [next_year] келесі жыл
   *[recent] соңғы кез
}), ал деректің соңғы жылы — { YEAR($year) }. Оның орнына басқа жылды қоймаймыз.

button-show = Көрсету: { $what }
button-show-as-printed = Есептегідей көрсету
button-show-counts = Сандарды көрсету
button-sum = Облыстар қосындысы
button-trend = Жылдар бойынша
button-order = Реттеу
button-by-change = Өзгеріс бойынша
button-by-number = Сан бойынша
button-project-years = Жоба қайда жүрді

## Regions side by side

compare-cannot = Нені айтуға болмайды: облыстардың неге әртүрлі өзгергенін және қай жерде жұмыс жақсырақ жүретінін.
compare-inside = Бұл жылдардағы { $parent } саны осы аумақты да қамтиды ({ $region }): оларды салыстыруға болмайды.
compare-more = Көбірек: { $first }, { $period } — { COUNT($more) }; { $second } — { COUNT($less) }; айырмасы { COUNT($difference) }.
compare-equal = Тең: { $first } және { $second }, { $period } — { COUNT($more) }.
compare-others-in-range = Бұл өзгерісті басқа облыстардан ажырату мүмкін емес ({ $region }): қалғандары ({ COUNT($n) }) бойынша { $interval } күтуге болады. Шегі кең, облыс аз.
compare-others-low = Басқа облыстар арасында өзгеріс әдеттен тыс төмен ({ $region }): қалғандары ({ COUNT($n) }) бойынша { $interval } күтуге болады.
compare-others-high = Басқа облыстар арасында өзгеріс әдеттен тыс жоғары ({ $region }): қалғандары ({ COUNT($n) }) бойынша { $interval } күтуге болады.
compare-others-not-computed = Облыстың басқалардан ерекшеленетінін есептеу мүмкін емес: ол үшін саны жеткілікті кемінде { COUNT($needed) } басқа облыс керек.

## Regions with and without the project

groups-stated-yes = { YEAR($year) } жылы жоба жүрді (есепте көрсетілген):
groups-implied-yes = { YEAR($year) } жылы жоба жүрді (есеп мәтінінен шығады):
groups-stated-no = Жүрген жоқ (есепте көрсетілген):
groups-implied-no = Жүрген жоқ (есеп мәтінінен шығады):
groups-contradictory = Бөлек: { YEAR($year) } жылғы жоба туралы есепте екі түрлі жауап бар:
groups-unknown = { YEAR($year) } жылы жобаның жүргені-жүрмегені белгісіз:
groups-own-programme = { counted-years } бойы мемлекеттік әлеуметтік тапсырыспен өз бағдарламасы бар
groups-diverge = { $n ->
    [1] Топтардың бірінің ішінде облыстар екі жаққа өзгерді.
   *[other] Екі топтың ішінде де облыстар екі жаққа өзгерді.
}
groups-no-conclusion = Жоба туралы қорытынды жасауға болмайды:
groups-no-conclusion-bare = Жоба туралы қорытынды жасауға болмайды.
groups-no-conclusion-short = Жоба туралы қорытынды жасауға болмайды: облыстар мен жылдар аз.
groups-constant = Өз бағдарламасы екі жылда да жүрді ({ $regions }), сондықтан олардың арасындағы айырманы түсіндірмейді.
groups-difference = Орташаларды салыстырса да ({ $with_project } — қарсысында { $without_project }), { $difference } шығады; бірақ бір облыссыз ({ $region }) { $turned } шығар еді. Бұған қорытынды құруға болмайды.

## Regions in order

order-title-level = { $indicator }, { $period }: сан бойынша
order-title-change = { $indicator }, { $period }: өзгеріс бойынша
order-most = Ең көп сан:
order-least = Ең аз сан:
order-fall-large = Жазба бойынша ең үлкен төмендеу:
order-fall-small = Жазба бойынша ең кіші төмендеу:
order-rise-large = Жазба бойынша ең үлкен өсу:
order-rise-small = Жазба бойынша ең кіші өсу:
order-zero = Есепте 0 көрсетілген:
order-not-zero = Нөлден көп:
order-rose = Жазба бойынша сан өсті:
order-fell = Жазба бойынша сан төмендеді:
order-same = Сан өзгерген жоқ:
order-changed = Сан өзгерді:
order-not-fell = Жазбалар бойынша сан төмендемеген:
order-not-rose = Жазбалар бойынша сан өспеген:
order-bounds-above = { $low } санынан көп:
order-bounds-below = { $high } санынан аз:
order-bounds-between = { $low } санынан көп, { $high } санынан аз:
order-bounds-change = Өзгерісі { $bounds }:
order-bounds-fall = { $number } шамасынан артық төмендегендер:
order-bounds-rise = { $number } шамасынан артық өскендер:
order-place-refused = Орын берілмейді: сан бойынша рет облыстың көлемін қайталайды, ал әдеттегі ауытқу шегіндегі айырма рет түзбейді. Тізім толық берілді.
order-none = Дерегі бар облыстар арасында мұндайлар жоқ.
order-rest = Қалғандары:
order-run = { $verdict }:
order-run-unclear = { $verdict }, олардың арасында рет жоқ:
order-few = Облыстарды ретке қоюға оқиға саны тым аз: бұл — сандардың өзі ғана.
order-by-size = Сан бойынша рет — негізінен облыс көлемінің реті: деректе халық саны жоқ. Орын бермейміз.
order-no-places = Орын бермейміз: әдеттегі ауытқу шегіндегі айырма ретті белгілемейді.
order-better-lower = Бұл көрсеткіш үшін аз болғаны жақсы.
order-better-higher = Бұл көрсеткіш үшін көп болғаны жақсы.

## A change over the years

trend-slowdown = Өсу баяулады: { CHANGE($earlier) }, кейін { CHANGE($later) }. Бұл төмендеу емес: сан өсті.
trend-slowdown-unclear = Баяулаудың өзін де әдеттегі ауытқудан ажыратуға болмайды.
trend-too-few-years = Екі жыл — үрдіс емес, өзгеріс қана.
trend-too-few-cases = Үрдіс туралы айтуға оқиға саны тым аз.
trend-steps-disagree = Сан жылдан жылға екі жаққа өзгерді: { $years } жылдарда үрдіс жоқ.
trend-within-variation = Мұны үрдіс деуге болмайды: { $years } жылдарда { $change }, әдеттегі ауытқуды ескергенде { $interval }.
trend-rise = { $years } жылдарда әдеттегі ауытқудан үлкен өсу байқалады.
trend-fall = { $years } жылдарда әдеттегі ауытқудан үлкен төмендеу байқалады.
trend-why = Неге бұлай екенін деректер көрсетпейді.
trend-why-needs = Себебі туралы айту үшін жетпейтіні: { $missing }.


