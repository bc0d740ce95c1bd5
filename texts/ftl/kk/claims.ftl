### The claim checker, continued: claims of several parts, rough sizes, shares, points, causes, what the report says.

claim-fall-word = төмендеу: { $percent }
claim-rise-word = өсу: { $percent }
claim-size-about = шамамен { $number }
claim-size-almost = { $number } дерлік
claim-size-over = { KK_FROM($number) } көп
claim-size-under = { KK_FROM($number) } аз
claim-word-half = жартысы
claim-word-third = үштен бірі
claim-word-quarter = төрттен бірі
claim-points = { $number } пайыздық тармақ
claim-became = { KK_TO($later) } дейін
claim-share = бұрынғы санның { $percent } үлесі
claim-growth = өсу қарқыны { $before } болған, { $percent } болды
claim-most-of-all = { $said }, бәрінен де көп
claim-least-of-all = { $said }, бәрінен де аз
claim-cause-project = себебі — жоба
claim-cause-other = себебі аталған
claim-part = • { $claim }: { $ruling }. { $told }
claim-total = Осы облыстардың қосындысы: { $counts }. Бұл бүкіл ел емес.
ruling-of-several = { $ruling }. { COUNT($n) } тұжырымның дұрысы: { COUNT($right) }.
ruling-cause = { $ruling }: деректер себебін көрсетпейді. Санның өзі: { $number }
ruling-cause-alone = { $ruling }: деректер себебін көрсетпейді. { $record }
check-part-of-year = Бұл — бір жылдың емес, { COUNT($n) } айдың саны.

## How the claimed number comes about

arises-growth = Бұл өсу қарқыны туралы: санның өзі екі рет те өсті. Өсудің баяулауы төмендеу емес.
arises-share = { COUNT($earlier) } ішіндегі { COUNT($later) } — бұл { $share }: { YEAR($to_year) } жылғы санның { YEAR($from_year) } жылғы санға шаққандағы үлесі. Өзгерістің өзі: { CHANGE($change) }.
arises-change-as-share = { $claimed } — бұл үлес емес, өзгеріс.
arises-share-cut = Үлестің артық таңбалары алып тасталған: дөңгелектегенде { $rounded } болар еді.
arises-points-of-growth = { $claimed } — екі өсу қарқынының айырмасы. Өсу баяулады, санның өзі екі рет те өсті.
arises-points = Пайыздық тармақпен екі пайыздың айырмасы өлшенеді, ал оқиға саны пайызбен өзгереді: { CHANGE($change) }.
arises-points-percent = Өлшем бірлігі басқа: бұл пайыздық тармақ емес, пайыз. Санның өзгерісі: { CHANGE($change) }.
arises-size-about-right = Дәл саны — { $exact }.
arises-size-about-wrong = Дәл саны — { $exact }, аталған саннан алыс.
arises-size-over-right = Дәл саны — { $exact }, бұл аталғаннан көп.
arises-size-over-wrong = Дәл саны — { $exact }, бұл аталғаннан көп емес.
arises-size-under-right = Дәл саны — { $exact }, бұл аталғаннан аз.
arises-size-under-wrong = Дәл саны — { $exact }, бұл аталғаннан аз емес.
arises-tolerance = Мұнда «шамамен» мен «дерлік» — аталған санның { $tolerance } шегіндегі айырма.
arises-needs-three-years = Қатарынан екі пайызды тексеру үшін қатарынан үш жылдың саны керек; мұнда одан аз.
overclaim-cause = Себебі жоба екені деректерден көрінбейді: { $why }.
overclaim-sentence-other = { $region }, { $indicator }: { $recorded }{ $verdict }; себептері бөлек бағаланған жоқ.
overclaim-cause-not-shown = Деректер себебін көрсетпейді.
cannot-months-held = Сандар жылдың { COUNT($n) } айы бойынша ғана бар.
claims-too-many-title = Тұжырым бірнешеу
claims-too-many = Қай сан қай облысқа қатысты екені көрінбейді. Тұжырымдарды бір-бірлеп жіберіңіз: облыс және оның саны.

direction-mixed-fall = сан барлық облыста бірдей төмендеген жоқ.
direction-mixed-rise = сан барлық облыста бірдей өскен жоқ.
direction-nowhere-fall = сан бірде-бір облыста төмендеген жоқ.
direction-nowhere-rise = сан бірде-бір облыста өскен жоқ.
direction-everywhere-fall = сан барлық облыста төмендеді.
direction-everywhere-rise = сан барлық облыста өсті.
direction-went-fall = сан төмендеді ({ $span }).
direction-went-rise = сан өсті ({ $span }).
direction-went-same = сан өзгерген жоқ ({ $span }).

## A region said to have changed more, or less, than all others

rank-is-first = { $about }.
rank-other-most = { $about }. Бәрінен көп өзгергені — { $region }.
rank-other-least = { $about }. Бәрінен аз өзгергені — { $region }.
rank-by-cases-most = Оқиға саны бойынша ең көп өзгергені — басқа облыс: { $region } ({ $difference }).
rank-by-cases-least = Оқиға саны бойынша ең аз өзгергені — басқа облыс: { $region } ({ $difference }).
rank-order-note = Салыстыру пайызбен жасалған; облыстардың реті кездейсоқ болуы да мүмкін.

## What the report says of the project and what it advises

presence-check-title = Тексеру: «{ $region }: жоба жүрді»
presence-check-title-dated = Тексеру: «{ $region }: жоба жүрді, { $claim }»
# Allowed languages: the report is quoted in its own language.
report-quote = Есепте: «{ $quote }».
presence-is-yes = иә, есеп бойынша жоба не бағдарлама мұнда жүрді ({ $years }).
presence-is-no = жоқ, есеп бойынша жоба мұнда жүрген жоқ ({ $years }).
presence-ended-yes = иә, есеп бойынша жоба мұнда жүрген жоқ ({ $years }).
presence-ended-no = жоқ, есеп бойынша жоба не бағдарлама мұнда жүрді ({ $years }).
presence-is-disputed = есеп өзіне өзі қайшы ({ $years }).
presence-is-unknown = бұл туралы есепте ештеңе айтылмаған; бұл «жоқ» деген сөз емес.
presence-lasted = иә, есепте солай айтылған.
presence-lasted-order = иә, есепте солай айтылған, бірақ мемлекеттік әлеуметтік тапсырыс бойынша бағдарлама туралы.
presence-lasted-other = жоқ, есепте басқа мерзім аталған.
presence-lasted-named = есепте мерзім аталмаған; жобаның белгілі жылдары: { $years }.
advice-check-title = Тексеру: «есепте ұсынылған: { $advice }»
advised-extend = жобалардың мерзімін ұзарту
advised-introduce = жобаны басқа облыстарда енгізу
advised-continue = жобаны жалғастыру
advised-social-order = жобаны мемлекеттік әлеуметтік тапсырысқа беру
advised-stop = жобаны жабу
advised-other = осы қадам
advice-is-there = иә, есепте бұл бар.
advice-is-not-there = жоқ, есепте мұндай ұсыныс жоқ. Онда мыналар ұсынылған.
advice-other-years = жоқ, есепте басқа мерзім аталған: { $years }.
button-can-be-said = Не айтуға болады
