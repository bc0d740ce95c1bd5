### Recommendations beyond the rules' own sentences: titles, the country, why, where the project ran.

recommendation-title = { $region }: ұсыныстар
recommendation-change = { $indicator }, { YEAR($from_year) } → { YEAR($to_year) }: { $change }; { $verdict }.
recommendation-cannot = Өзгерістің жобаға не оның аяқталуына байланысты екенін және жоба қанша құқық бұзушылықтың алдын алатынын.
recommendation-cannot-no-data = Жоба мұнда нені өзгертетінін және қанша құқық бұзушылықтың алдын алатынын.
recommendation-advised = { $advice }. { $standing }
rec-continue-data-programme = Бағдарлама жүріп жатса, оны жалғастыруға болады: деректер бұған қайшы келмейді.
advice-no-own-advice-city = Есепте осы қалаға жеке кеңес жоқ.
button-why = Неге бұлай
button-missing = Не жетіспейді
button-forward = Бөлісу
button-groups = Жобамен және жобасыз
button-whole-country = Бүкіл ел
button-quotes = Есеп сөздері

why-not-higher-0 = деңгей жоғары емес, себебі оқиға саны жеткілікті екі салыстырмалы жыл жоқ.
why-not-higher-1 = деңгей жоғары емес, себебі сенімді салыстыруға кемінде бес облыс пен жоба басталғанға дейінгі екі жыл керек.
why-not-higher-2 = деңгей жоғары емес, себебі облыстарды салыстыру тексеруден өтпеді.
why-not-higher-3 = деңгей жоғары емес, себебі адамдар емес, облыстар салыстырылды.
why-not-higher-4 = бұдан жоғары деңгей жоқ.

national-title = Ел бойынша ұсыныстар
national-advice = Барлық облысқа: { $advice }.
national-advice-one = { $region }: { $advice }.
national-standing = { $regions } — { $advice }: { $standing }
national-standing-rest = Қалғаны: { $standing }
national-line = { $region }: { CHANGE($percent) } ({ COUNT($earlier) } → { COUNT($later) }); { $verdict }.
national-line-counts = { $region }: { COUNT($earlier) } → { COUNT($later) }; { $verdict }.
national-counter = Қарама-қарсы мысал: { $regions } — жоба жүрді, ал сан өсті.
national-groups = Жобасы бар ({ $with_project }) және жобасыз ({ $without_project }) облыстарды салыстыру — қорытынды емес: { $why }.
national-apart = Бөлек: { $regions } (өз бағдарламасы; { $year } жыл туралы есеп өзіне өзі қайшы).
national-needs = Нағыз бағалауға барлық 20 облыс, жобаға дейін кемінде үш жыл және кейін екі жыл, әр жылғы жоба мәртебесі, есептегілер мен қатысушылар саны керек.

refusal-too-few-regions = мәртебесі белгілі облыс { KK_FROM($gate_regions) } аз;
refusal-too-few-years-before = жобаға дейінгі жыл { KK_FROM($gate_years_before) } аз;
refusal-too-few-years-after = жобадан кейінгі жыл { KK_FROM($gate_years_after) } аз;
refusal-one-group-empty = топтардың бірі бос;
refusal-trend-before-differs = топтар бұрын да әртүрлі өзгерген;
refusal-within-chance = топтар арасындағы мұндай айырма кездейсоқ болады;
refusal-one-region-turns-it = бір облыссыз айырманың таңбасы өзгереді;

what-if-title = { $region }: болжам бермейміз
what-if-title-arithmetic = { $region }: болжам емес, арифметика
what-if-text = Жобаны енгізсе, құқық бұзушылықтар саны қаншаға өзгеретінін айту мүмкін емес: мұндай ықпал бағаланған жоқ, ал есеп сандары оны көрсетпейді.
what-if-arithmetic = Тек арифметиканы есептеуге болады: белгілі саннан сонша пайызға өзгеру нені білдірер еді. Бұл болжам емес.
what-if-heading = Тек арифметика, болжам емес. { $indicator }:
what-if-line-fall = • { $region }: { COUNT($count) } ({ YEAR($year) }) санының { $percent } мөлшері — { COUNT($difference) }; { COUNT($after) } болар еді.
what-if-line-rise = • { $region }: { COUNT($count) } ({ YEAR($year) }) санының { $percent } мөлшері — { COUNT($difference) }; { COUNT($after) } болар еді.

duration-title = Жоба мерзімі
duration-text = Есеп авторлары мұндай жобаларды 3 жылға дейін ұзартуды ұсынады. Үш жыл — заң бойынша әлеуметтік жобаның ең ұзақ мерзімі (12.04.2005 № 36-III Заң, 1-бап): бот одан ұзағын ұсынбайды.
duration-measure = Деректер бұл кеңесті растамайды да, жоққа шығармайды да; үш жыл нәтижені өлшеу үшін пайдалы.
social-order-title = Мемлекеттік әлеуметтік тапсырыс
social-order-text = Есеп авторлары жобаны мемлекеттік әлеуметтік тапсырысқа енгізуді ұсынады; тапсырыс беруші — жергілікті атқарушы орган (әкімдік). Құны мен бюджеті есепте келтірілмеген.
social-order-data = Есеп кестелері әлеуметтік тапсырыстың не беретінін көрсетпейді: ол жүрген жерде екі жылда да жүрген.
evidence-title = Жоба нәтиже бере ме
topic-title = { $title }: { $region }
evidence-text = Деректер мұны көрсетпейді — ол жағына да, бұл жағына да. Олар құқық бұзушылықтар саны қалай өзгергенін сипаттайды, бірақ жобаны басқа жайттардан бөлмейді: 2020 жыл — карантин, облыстардың бағдарламалары әртүрлі, салыстыру тобы жоқ.

project-title = Жоба қайда жүрді
project-title-region = { $region }: жоба қашан жүрді
project-line = { $region }. { $presence }
# Allowed languages: the report is quoted in its own language.
project-quote = «{ $quote }»
project-years-first = Есепте: «{ $quote }».
project-others = Қалған облыстар туралы есепте ештеңе айтылмаған: «жоба болған жоқ» дегені де белгісіз.
project-not-said = Есепте жоқ: басталған күні, қатысушылар саны, бюджеті, мазмұны және тоқтау себебі.
project-lacks-content = Жобада не істелді: есепте бұл сипатталмаған.
project-lacks-reason = Жоба неге жүрмеді не тоқтады: есепте бұл жоқ.
project-lacks-start = Жоба қашан басталды: басталған күні есепте жоқ.
project-lacks-cost = Жоба қанша тұрғаны: есепте бұл жоқ.
project-lacks-participants = Қанша адам қатысқаны: есепте бұл жоқ.
project-executor-title = Орындаушы кім
project-executor-text = Құжатқа «Антарес А» қоғамдық қорының өкілі қол қойған. Жобаның орындаушысы тікелей аталмаған.
project-social-order-years = Күнтізбелік жылдар — осы сөздерден шығарған қорытындымыз: { $said } Бұл бір әлеуметтік жобаның шегінен (3 жыл) ұзақ, демек шарт бірнешеу болған.
