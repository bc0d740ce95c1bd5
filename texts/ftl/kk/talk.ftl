### Talk about the answers themselves: words, sources, what can be asked, what cannot, the country as a list, files.

## Words and indicators

term-list-title = Сөздердің мағынасы
term-list-text = Сөзді немесе көрсеткішті таңдаңыз: оған не кіретінін және оны немен шатастыратынын көрсетемін.
term-counts = Кіреді: { $what }.
term-does-not-count = Кірмейді: { $what }.
term-unit-offences = Өлшем бірлігі: адамдар емес, құқық бұзушылықтар.
term-unit-people = Өлшем бірлігі: адамдар.
term-better-lower = Азайғаны — жақсы.
term-better-higher = Көбейгені — жақсы.
term-no-figures = Дереккөзде бұл көрсеткіштің сандары жоқ.
# Allowed languages: the report is quoted in its own language.
term-printed = Есепте басылғаны: «{ $printed }».
term-pitfall = Назар аударатын жайт. { $pitfall }
term-confused = Шатастырмаңыз. { $what }
term-meant = Бұл сөзбен сандарды сұрағанда, әдетте мына көрсеткішті айтады: «{ $indicator }».
term-other = Басқа көрсеткіш — «{ $indicator }». { $definition }
term-source = Анықтама: { $source }.
term-difference-title = Айырмашылығы неде
term-difference = Бұлар — әртүрлі көрсеткіштер: оларды қосуға да, өзара салыстыруға да болмайды.
term-example-change = Мысал. { $region }, { YEAR($from_year) } және { YEAR($to_year) }: ({ COUNT($later) } − { COUNT($earlier) }) : { COUNT($earlier) } × 100 = { CHANGE($percent) }.
term-example-interval = Мысал. { $region }, { YEAR($to_year) } жыл { YEAR($from_year) } жылға қарағанда: жазба бойынша { CHANGE($percent) }; әдеттегі ауытқуды ескергенде { $interval }. Қорытынды: { $verdict }.
term-verdict = • { $verdict }. { $instruction }
term-level = • { COUNT($level) } — { $means }
term-noticeable = Нөлден кейін { COUNT($noticeable) } және одан көп болса, оны тек кездейсоқтықпен түсіндіру қиын.
term-units = Қазір мұндай деңгейдегі облыстар мен қалалар саны — { COUNT($now) }; 19.06.2018 бен 08.06.2022 аралығында { COUNT($then) } болған.
term-release = Қазір { $release } деректері қолданылады; осы жауаптың коды — { $code }.
button-terms = Барлық сөз
button-about-indicator = Осы көрсеткіш туралы
button-difference = Айырмашылығы неде
button-figures = Облыстар бойынша сандар

## Sources and citation

sources-title = Дереккөздер
sources-report-title = Есеп
sources-years = { $place }: { $years }, { COUNT($months) } ай.
sources-years-open = { $place }: { $years }, жыл ішіндегі кезең көрсетілмеген.
sources-tables = { $indicator }:
sources-no-figures = Дереккөзде сандар жоқ: { $regions }.
sources-primary-title = Құқықтық статистика
sources-primary = Бастапқы деректер — құқықтық статистика органдарының порталы, qamqor.gov.kz (ҚР Бас прокуратурасының Құқықтық статистика және арнайы есепке алу жөніндегі комитеті). Есеп соған сілтейді.
sources-forms = Онда 1-М нысаны жарияланады: әр облысқа бөлек файл, жыл басынан өспелі қорытындымен. 2-кестенің сандары қай нысаннан және неше айға алынғаны есепте айтылмаған.
sources-old-scheme = Есепте порталдың мекенжайы http түрінде басылған; батырма https мекенжайын ашады.
sources-links-title = ҚАЖК сілтемесі
sources-link-broken = Құжаттағы ҚАЖК сілтемесі ашылмауы әбден мүмкін: мекенжайдың кейбір әріптері кириллицамен терілген. Дұрыс болуы ықтимал мекенжайды ешкім растаған жоқ.
sources-mixed = Есеп Қылмыстық-атқару жүйесі комитетінің (ҚАЖК) сайтына сілтейді. Басылған сілтеме ашылмауы әбден мүмкін: мекенжайдағы { $letters } әріптері — кириллица.
sources-printed = Басылғаны: { $address }
sources-repaired = Дұрыс болуы ықтимал мекенжай: { $address } — расталмаған.
sources-marks = Кириллица ‹осылай› белгіленген. Тексерілмеген мекенжай басқанда ашылып кетпеуі үшін нүктелер жақшаға алынған.
sources-links-sound = Басылған сілтемелерде қате жоқ.
button-qamqor = Құқықтық статистика
button-kuis-link = ҚАЖК сілтемесі
button-cite = Жариялау үшін
button-sources = Дереккөздер
button-copy = Көшіріп алу
button-copy-address = Ықтимал мекенжайды көшіру
cite-title = Жариялау үшін
# Allowed languages: the document is cited under its own title.
cite-document = { $author }. «{ $title }» [жылы жоқ], { $places }; { $primary }. Қайта есептеген — бот, деректер { $release }, жауап { $code }.
# Allowed languages: the document is cited under its own title.
cite-row = { $author }. «{ $title }» [жылы жоқ], { $places }, «{ $row }» жолы; { $primary }. Қайта есептеген — бот, деректер { $release }, жауап { $code }.
cite-figures = { $region }. { $indicator }: { $counts }.
cite-nothing = Мұнда сілтейтін ештеңе жоқ: сұралған сан дереккөзде жоқ.

## What can be asked, and a question back

guide-title = Не сұрауға болады
guide-first = Облыстар бойынша неше құқық бұзушылық жазылғанын, өзгерістің әдеттегі ауытқудан үлкен-кішісін, бұл туралы есепте не басылғанын және есептің не кеңес беретінін көрсетемін. Әр санның дереккөзі мен кезеңі бар.
guide-ask = Қарапайым сөзбен сұраңыз, мысалы:
guide-example-card = Ақмола облысы
guide-example-compare = ШҚО мен Қарағандыны салыстыр
guide-example-advice = Маңғыстау бойынша ұсыныстар
# Allowed word: рецидив: an example of how people ask; the answer explains the word
guide-example-term = рецидив деген не
guide-example-export = барлық деректі csv-ге шығарып бер
guide-more = Есептен немесе жаңалықтан алынған мәлімдемені жіберуге болады — оны сандармен салыстырамын. Қазақша, орысша және ағылшынша түсінемін. Жеке адамдар туралы жауап бермеймін.
clarify-reading = Осылардың қайсысын көрсетейін?
clarify-region = Қай облысты айтасыз?
clarify-indicator = Қай көрсеткіш керек?
clarify-period = Қай жыл бойынша?
clarify-number = Қай санды тексерейін? Облысты таңдаңыз немесе мәлімдемені толық жіберіңіз.
clarify-claim = Қай мәлімдемені тексерейін? Облысты таңдаңыз немесе оны толық жіберіңіз.
clarify-no-data = Бұл жерлердің бірде-біреуі бойынша есепте сан жоқ; карточка не белгілі екенін және қайдан сұратуға болатынын айтады.
clarify-metric-level = сан
clarify-metric-change-pct = өзгеріс
clarify-metric-change-abs = өзгеріс
clarify-metric-per-100k = 100 мың халыққа шаққанда
clarify-metric-per-capita = бір тұрғынға шаққанда
clarify-metric-share = үлес

## What is not answered

refused-personal-data = Менде адамдар туралы мәлімет жоқ және оны сұрамаймын; сұрауыңыз сақталған жоқ. Сотталғандық туралы ресми анықтаманы eGov порталы береді.
refused-off-topic = Бұған жауап бере алмаймын: менде Қазақстан облыстары бойынша құқық бұзушылықтар статистикасы мен пробацияны қолдау жобасы бойынша ұсыныстар ғана бар. Осылар туралы қарапайым сөзбен сұраңыз.
refused-injection = Мұндай нұсқауларды орындамаймын. Облыстар бойынша құқық бұзушылықтар статистикасы және есептің ұсыныстары туралы сұрақтарға жауап беремін.
refused-nonsense = Түсінбедім. Былай жазып көріңіз:
refused-insult = Көмектесе алмағаныма өкінемін. Облысты таңдаңыз немесе әкімшіге жазыңыз.
refused-no-such-region = Мұндай облыс табылмады. Қазақстанда { COUNT($regions) } облыс және, астанамен қоса, республикалық маңызы бар { COUNT($cities) } қала бар. Есепте мына облыстардың сандары бар:
refused-too-long = Хабарлама толық түсіну үшін тым ұзын. Бір сұрақты бір-екі сөйлеммен қойыңыз.
refused-opinion = Адамдарға, ведомстволарға және шешімдерге пікір айтпаймын, баға бермеймін. Жазылған сандарды, есептің сөздерін және олар бойынша нені айтуға болмайтынын көрсете аламын.
refused-forecast = Болжам жасамаймын: жазылған сандар әрі қарай не болатынын көрсетпейді, есепте де мұндай бағалау жоқ.
refused-causal-instead = Айтуға болатыны: не жазылғаны, ол қаншаға өзгергені және бұл әдеттегі ауытқудан үлкен бе.
refused-no-value = Бұл сан дереккөзде жоқ, оның орнына басқа сан бермеймін.
refused-rate = Үлесті не деңгейді есептеуге болмайды: есепте бөлетін сан жоқ.
# Allowed languages: the report is quoted in its own language.
refused-claimed = Есепте: «{ $quote }» делінген, бірақ санның өзі жоқ.
refused-register = Пробация есебін ҚР ІІМ Қылмыстық-атқару жүйесі комитеті (ҚАЖК) жүргізеді: облыс бойынша сан сол жерден сұратылады.
refused-near = Жақын көрсеткіштер, өз атымен: { $indicators }.
button-report-problem = Мәселе туралы хабарлау
button-evidence = Жоба нәтиже бере ме

## The country as a list

country-title-change = { $indicator }: облыстар бойынша өзгеріс, { YEAR($from_year) } → { YEAR($to_year) }
country-title-count = { $indicator }: облыстар бойынша сан, { $years }
country-change = { $region }: { CHANGE($percent) } ({ COUNT($earlier) } → { COUNT($later) })
country-counts = { $region }: { COUNT($earlier) } → { COUNT($later) }
country-count = { $region }: { COUNT($count) }
country-no-data = Дерек жоқ ({ COUNT($n) }): { $regions }. Бұл нөл емес, деректегі олқылық.
country-borders = Шекара 08.06.2022-ге дейінгі: ол кезде облыстар мен қалалар { COUNT($then) } болған, қазір { COUNT($now) }. { $together }.
country-together = { $region } — қазіргі { KK_WITH($part) } бірге
country-with-part = { $region } (қазіргі «{ $part }» қоса)
country-order-change = Топ ішіндегі рет — атауы бойынша: екі жыл бойынша орын берілмейді.
country-order-count = Рет — атауы бойынша. Сан бойынша алда көбіне ірі облыстар тұрады: бұл жағдай емес, көлем.
country-order-few = Рет — атауы бойынша: оқиға аз, олармен реттеуге болмайды. { small-zero }
button-map-count = Карта: сан
button-map-change = Карта: өзгеріс

## Files

exported-title = { $form }: { $what }
exported-form-xlsx = XLSX
exported-form-csv = CSV
exported-form-docx = DOCX
exported-form-pdf = PDF
exported-form-png = PNG
exported-form-slide = Слайд 16:9
exported-xlsx = Excel кестесі: әр санға бір жол — облыс, көрсеткіш, жыл, кезең, өлшем бірлігі, жазба түрі және дереккөздегі орны. Деректер мен ескертпелер туралы бөлек парақ бар.
exported-csv = CSV кестесі: әр санға бір жол — облыс, көрсеткіш, жыл, кезең, өлшем бірлігі, жазба түрі және дереккөздегі орны. Деректер туралы түсіндірме бірге беріледі.
exported-docx = Word анықтамасы: сандар, қорытынды, есептің сөздері және дереккөз; оны өңдеуге болады.
exported-pdf = PDF анықтамасы: сандар, қорытынды, есептің сөздері және дереккөз, басып шығаруға дайын.
exported-png = Сығылмаған сурет: атауы, кезеңі, дереккөзі және жауап коды суреттің өзінде.
exported-slide = Слайдқа арналған сығылмаған сурет, 16:9: атауы, кезеңі, дереккөзі және жауап коды суреттің өзінде.
exported-numbers = Сандар: { COUNT($n) }.
exported-line = • { $indicator }: { $regions }; { $years }.
exported-missing = Дереккөзде сандары жоқ, сондықтан файлға кірмеді: { $regions }.
