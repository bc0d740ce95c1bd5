### The claim checker: rulings, how a claimed number comes about, what cannot be written, the list of all claims.

ruling-confirmed = РАС
ruling-not-confirmed = РАСТАЛМАЙДЫ
ruling-cannot-be-checked = ТЕКСЕРУ МҮМКІН ЕМЕС
ruling-number-wrong = { $ruling }. { $claimed } саны — қате.
ruling-number-inexact = { $ruling }. { $claimed } саны дәл емес.

## The claim said back; $percent, $before and $claimed are percentages as typed

claim-title = Тексеру: «{ $claim }»
claim-title-several = Тексеру: { COUNT($n) } тұжырым
claim-fall = { KK_TO($percent) } төмендеді
claim-rise = { KK_TO($percent) } өсті
claim-times = { $times } { $n ->
   *[other] есе
}
claim-times-rise = { $times } өсті
claim-times-fall = { $times } төмендеді
claim-fall-alone = төмендеді
claim-rise-alone = өсті
claim-same-alone = өзгерген жоқ
claim-not-rise-alone = өскен жоқ
claim-not-fall-alone = төмендеген жоқ
claim-from-percent = { $before } болған, { $percent } болды
claim-counts = { KK_FROM($earlier) } { KK_TO($later) } дейін

## What is recorded

claim-recorded = { $indicator }, { $told }.
claim-answer-rise = Бұл — { KK_TO(PERCENT($percent)) } өсу.
claim-answer-fall = Бұл — { KK_TO(PERCENT($percent)) } төмендеу.
claim-span = { YEAR($from_year) } → { YEAR($to_year) }
claim-span-months = { YEAR($from_year) } жылғы { COUNT($months) } ай → { YEAR($to_year) } жылғы { COUNT($months) } ай
claim-formula = Есептеу: ({ COUNT($later) } − { COUNT($earlier) }) / { COUNT($earlier) } = { CHANGE($percent) }.
claim-line = • { $region }: { $told }.
claim-sum = Осы облыстардың қосындысы: { COUNT($earlier) } → { COUNT($later) }, { CHANGE($percent) }. Бұл бүкіл ел емес.
claim-sum-counts = Осы облыстардың қосындысы: { COUNT($earlier) } → { COUNT($later) }. Бұл бүкіл ел емес.
claim-variation = { $verdict } ({ $interval }). { $instruction }
claim-variation-while = { $verdict } ({ $interval }; әдеттегі ауытқу { $cv } %-дан аз болғанда дұрыс). { $instruction }
claim-no-verdict = { $verdict }. { $instruction }
# Allowed languages: the report is quoted in its own language.
claim-printed = Есепте басылған: «{ $quote }» ({ $place }).
# Allowed languages: the report is quoted in its own language.
claim-printed-too = Есептің сөзімен: «{ $quote }» ({ $place }).
# Allowed languages: the report is quoted in its own language.
claim-printed-without = Есепте сансыз айтылған: «{ $quote }» ({ $place }).

## A number with nothing else

claim-number-title = { $number } саны
# Allowed languages: the report is quoted in its own language.
claim-number-printed = Бұл сан есепте бар: { $region }, «{ $quote }» ({ $place }).
claim-number-recomputed = Бұл сан қайта есептегенде шығады: { $region }, { $told }.
claim-number-ask = Тексерейін бе?
button-check-number = Тексеру

## How the claimed number comes about

arises-rounded = { $claimed } — бүтінге дейін дөңгелектелген { $exact }.
arises-truncated = { $claimed } — { KK_OF($exact) } артық таңбаларын алып тастағанда шығады; дөңгелектегенде { $rounded } болады.
arises-ratio-fall = { COUNT($later) } санын { KK_TO($earlier) } бөлгенде { $claimed } шығады: үлес төмендеу деп алынған.
arises-ratio-rounded-fall = { COUNT($later) } санын { KK_TO($earlier) } бөлгенде { $claimed } шығады ({ $ratio }): үлес төмендеу деп алынған.
arises-ratio-change = { COUNT($later) } санын { KK_TO($earlier) } бөлгенде { $claimed } шығады: үлес өзгеріс деп алынған.
arises-ratio-rounded-change = { COUNT($later) } санын { KK_TO($earlier) } бөлгенде { $claimed } шығады ({ $ratio }): үлес өзгеріс деп алынған.
arises-wrong-base = Айырманы ({ COUNT($difference) }) бұрынғы санға ({ COUNT($earlier) }) емес, кейінгі санға ({ COUNT($later) }) бөлгенде { $claimed } шығады.
arises-heading-fall = Бағыты басқа: сан төмендеді.
arises-heading-rise = Бағыты басқа: сан өсті.
arises-heading-same = Бағыты жоқ: сан өзгерген жоқ.
arises-heading-fall-alone = Шамасы сол, бағыты басқа: сан төмендеді.
arises-heading-rise-alone = Шамасы сол, бағыты басқа: сан өсті.
arises-heading-same-alone = { arises-heading-same }
arises-nowhere = Бұл сандардан { $claimed } шықпайды; дәл сондай дәлдікпен { $rounded } шығады.
arises-nowhere-less = Бұл сандардан { $claimed } шықпайды; дәл сондай дәлдікпен { $rounded } шығады: { $times } есе азайған.
arises-nowhere-more = Бұл сандардан { $claimed } шықпайды; дәл сондай дәлдікпен { $rounded } шығады: { $times } есе көбейген.
arises-times = Бұл сандардан { $claimed } шықпайды: { $times } шығады.
arises-other-percentages = Бұл сандардан қатарынан мұндай екі пайыз шықпайды.
arises-unchanged = Бүтін пайызбен бұл — 0 %.
arises-from-zero = Нөлден пайыз есептелмейді, сондықтан мұнда «{ $claimed }» болуы мүмкін емес.
arises-within-chance = Мұндай айырма кездейсоқ болады.
arises-within-chance-rise = Мұндай айырма кездейсоқ болады; кемінде { COUNT($noticeable) } оқиға болса байқалар еді.
arises-within-chance-fall = Мұндай айырма кездейсоқ болады; { COUNT($noticeable) } не одан аз оқиға болса байқалар еді.
arises-beyond-chance = Мұны кездейсоқтықпен ғана түсіндіру қиын.
arises-few = Оқиға аз: бұдан қорытынды жасалмайды.
arises-not-comparable = Екі санның кезеңі, шекарасы не анықтамасы әртүрлі: оларды салыстыруға болмайды.
arises-slowdown = Бұл төмендеу емес, өсудің баяулауы: екінші пайыз біріншісінен аз, ал санның өзі екі рет те өсті.
arises-swapped = Сандар сол, реті кері.
arises-other-counts = Дереккөзде басқа сандар.
arises-mixed-fall = Барлық жерде төмендеген жоқ: облыстардың бір бөлігінде өсті.
arises-mixed-rise = Барлық жерде өскен жоқ: облыстардың бір бөлігінде төмендеді.
arises-mixed-same = Барлық жерде өзгеріссіз емес: облыстардың бір бөлігінде өзгерді.
arises-mixed-not-rise = Кей жерде өсті: бұл барлық облысқа дұрыс емес.
arises-mixed-not-fall = Кей жерде төмендеді: бұл барлық облысқа дұрыс емес.
slowdown-unclear = Баяулаудың өзін де әдеттегі ауытқудан ажыратуға болмайды.

## What cannot be checked

cannot-relative-period = Мұндай кезең бүгінгі күннен саналады; деректер оған жетпейді.
cannot-no-value-in-source = { $indicator }: дереккөздерде бірде-бір сан жоқ.
cannot-no-national-total = Деректерде республика бойынша қорытынды сан жоқ; бірнеше облыстың қосындысы оның орнына жүрмейді.
cannot-period-unknown = { $indicator }: сандар қай айларды қамтитыны дереккөзде көрсетілмеген, сондықтан жылдың бір бөлігін салыстыратын ештеңе жоқ.
cannot-period-no-data = { $indicator }: бұл кезеңнің сандары жоқ, ал басқа кезеңнің сандары келмейді.
cannot-year-no-data = { $years } жыл бойынша дерек жоқ ({ $regions }).
cannot-no-two-years = Салыстыратын екі жыл жоқ.
cannot-region-did-not-exist = { $regions }: ол жылдары мұндай облыс әлі болмаған.
cannot-region-no-data = { $regions }: деректерде бірде-бір сан жоқ. Бұл нөл емес, олқылық.
cannot-regions-held = Сандар бар облыстар: { $regions }.
cannot-years-held = Сандар бар жылдар: { $years }.
cannot-claim-not-found = Мұндай сан есепте де, қайта есептеуде де жоқ, ал облыс аталмаған.
cannot-help = Облысты және тұжырымды толық жазыңыз, мысалы: «ШҚО-да сан төмендеді», — немесе облысты таңдаңыз.
cannot-which-region = Мұндай сан бірнеше облысқа сай келеді. Қайсысы туралы?

## What cannot be written, and what can

overclaim-title = Бұлай жаза алмаймын, себебі:
overclaim-counts = Сандар бойынша: { $change }.
overclaim-project = «Жобаның арқасында» дегенді деректер растамайды: { $why }.
overclaim-other = Деректер себебін көрсетпейді: { $why }.
overclaim-counter = { KK_IN($region) } дәл сондай жоба жүргенде — { $change }
overclaim-not-running = { YEAR($year) } жылы мұнда жоба жүрген жоқ
overclaim-both-years = бағдарлама салыстырудың басында да, соңында да жүрді
overclaim-variation = өзгерістің өзін { $verdict }
overclaim-few = оқиға саны тым аз
overclaim-no-group = салыстыру тобы жоқ
overclaim-apart = жоба жүрген жерлерде сандар әртүрлі өзгерді
overclaim-instead = Былай жазуға болады: «{ $sentence }»
overclaim-sentence = { $region }, { $indicator }: { $recorded }{ $verdict }; жобаның үлесі бөлек бағаланған жоқ.
overclaim-during = жоба жүрген кезеңде
overclaim-during-order = мемлекеттік әлеуметтік тапсырыс жүрген кезеңде
overclaim-recorded-fall = { KK_TO(PERCENT($percent)) } төмендеу тіркелді ({ YEAR($from_year) } жылғы { KK_FROM($earlier) } { YEAR($to_year) } жылғы { KK_TO($later) } дейін)
overclaim-recorded-rise = { KK_TO(PERCENT($percent)) } өсу тіркелді ({ YEAR($from_year) } жылғы { KK_FROM($earlier) } { YEAR($to_year) } жылғы { KK_TO($later) } дейін)
overclaim-recorded-counts = { YEAR($from_year) } жылы { COUNT($earlier) }, { YEAR($to_year) } жылы { COUNT($later) } тіркелді
overclaim-sentence-all = { YEAR($year) } жылы жоба жүрген облыстар: { $regions }; жобаның үлесі бөлек бағаланған жоқ.

## The arithmetic, step by step

calculation-title = Есептеу: { $region }
calculation-difference = 1. Айырма: { COUNT($later) } − { COUNT($earlier) } = { $difference }.
calculation-division = 2. Бұрынғы санға бөлеміз: { $difference } / { COUNT($earlier) } = { $quotient }.
calculation-percent = 3. 100-ге көбейтеміз: { $percent }; үтірден кейін бір таңбамен — { $rounded }.
calculation-ratio = Тексеру: { COUNT($later) } / { COUNT($earlier) } = { $ratio } — бұл өзгеріс емес, үлес; өзгеріс — оның 100 %-дан айырмасы.
calculation-from-zero = 2. Нөлге бөлуге болмайды: пайыз жоқ.
calculation-few = 2. Оқиға аз: пайыз есептелмейді.

## Everything the report claims

claims-title = Есепте не тексерілді
claims-title-page = { $title } ({ COUNT($pages) } беттің { KK_ITS($page) })
claims-title-region = Есепте не басылған: { $region }
claims-group-percentages = ПАЙЫЗДАР
claims-group-statements = СӨЗБЕН АЙТЫЛҒАН ТҰЖЫРЫМДАР
claims-group-cause = СЕБЕП ТУРАЛЫ
claims-group-advice = АВТОРЛАРДЫҢ КЕҢЕСТЕРІ: бұл тұжырым емес, тексеретін ештеңе жоқ
claims-group-links = СІЛТЕМЕЛЕР
# Allowed languages: the report is quoted in its own language.
claims-entry = { COUNT($number) }. «{ $quote }» — { $region }; { $place }. { $told }
claims-place-five = есеп кестелеріндегі облыстар
claims-place-all = барлық облыс
claims-none = Есеп бұл облыс туралы ештеңе айтпайды.
claims-recomputed = { $ruling }: { CHANGE($recomputed) }.
claims-slowdown = Бұл төмендеу емес, өсудің баяулауы: { $counts }.
claims-link-mixed-script = Мекенжайда кирилл әріптері бар, олар жақшада ({ COUNT($letters) }): { $printed } — ашылмауы әбден мүмкін. Ықтимал дұрыс мекенжай, ешкім растамаған: { $repaired }
claims-link-old-scheme = Басылғаны: { $printed }; қазір, ықтимал, { $repaired } (расталмаған).
claims-button-cause = { $region }: себебі

button-checked-claims = Барлық тексерілген тұжырымдар
button-calculation = Есептеу
button-check-again = Тексеруге
button-copy-sentence = Көшіріп алу
button-copy-repaired = Ықтимал мекенжайды көшіру
button-for-contribution = Үлесті бағалауға не керек
button-claims-before = ‹ Артқа
button-claims-after = Алға ›
