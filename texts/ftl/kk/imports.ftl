### Uploads by editors: what was read, what is wrong, what would change; publishing, undoing, history, the journal.

upload-reading = «{ $name }» файлын оқып жатырмын…
upload-readers-only = Деректерді тек редакторлар жүктей алады. Мен мәтін мен батырмаларды түсінемін.
upload-private-only = Деректер тек редактормен жеке чатта жүктеледі.
upload-read = Файл оқылды. «{ $sheet }» парағы, көрсеткіш: { $indicator }, кезең: { $period }, жол саны: { COUNT($rows) }.
upload-unclear = анықталмады
upload-period = { YEAR($year) } жылғы { COUNT($months) } ай
upload-errors = ҚАТЕЛЕР — жариялауға кедергі ({ COUNT($n) })
upload-warnings = ЕСКЕРТУЛЕР ({ COUNT($n) })
upload-changes = ӨЗГЕРІСТЕР
upload-counts = жаңа { COUNT($new) } · өзгерген { COUNT($changed) }
upload-counts-unchanged = жаңа { COUNT($new) } · өзгерген { COUNT($changed) } · өзгеріссіз { COUNT($unchanged) }
upload-nothing-new = Жариялайтын ештеңе жоқ: мұның бәрі { $release } нұсқасында бар.
upload-more = … тағы { COUNT($n) } — XLSX талдауында.

## Errors

find-region-near = { $row }-жол: «{ $label }» → { $region }? ({ $similarity }%)
find-region-unknown = { $row }-жол: «{ $label }» — мұндай облыс жоқ. 20 облыстың бірін таңдаңыз.
find-region-twice = { $row }-жол: { $region } кестеде екі рет тұр. Файлда бір жолды қалдырыңыз.
find-not-yet-founded = { $row }-жол: { $region } — { YEAR($year) } жылы мұндай бірлік әлі болмаған.
find-not-a-count = { $row }-жол, «{ $heading }» бағаны: «{ $printed }» — 0-ден басталатын бүтін сан емес. Файлда түзетіңіз, мысалы: 12.
find-indicator-unclear = «{ $title }» тақырыбында бір көрсеткіш аталмаған. Мысалы, былай жазыңыз: «{ $allowed }».
find-period-unclear = «{ $heading }» бағаны: айлар мен жыл көрінбейді. Мысалы, былай жазыңыз: «2022 жылғы 9 ай» (3, 6, 9 және 12 болады).

## Warnings

warn-new-borders = { $row }-жол: { $region } — 08.06.2022 күнінен бастап шекара жаңа; { YEAR($year) } жылмен салыстыру белгіленеді.
warn-blank = { $row }-жол: ұяшық бос.
warn-blank-no-data = { $row }-жол: ұяшық бос — «дерек жоқ» деп жазамыз.
warn-blank-zero = { $row }-жол: ұяшық бос — 0 деп жазамыз.
warn-tenfold = { $row }-жол: { $region }: { COUNT($earlier) } → { COUNT($later) }, { COUNT($times) } есе. Разрядтарды тексеріңіз.
warn-sum-differs = { $row }-жол: файлдағы жиыны { COUNT($printed) }, жолдардың қосындысы { COUNT($counted) }.
warn-mixed-letters = { $row }-жол: «{ $label }» сөзінде кириллица мен латын әріптері араласқан; оқылғаны: { $region }.
warn-sheets-unread = мына парақтар оқылмады: { $sheets }.
warn-percent-small-base = «{ $heading }» бағаны: { $region }, файлда { $printed }, қайта есептегенде { COUNT($earlier) } → { COUNT($later) }. База 20-дан аз болса, пайыз көрсетпейміз; бастапқы мәнді сақтаймыз.
warn-percent-differs = «{ $heading }» бағаны: { $region }, файлда { $printed }, қайта есептегенде { COUNT($earlier) } → { COUNT($later) }: { CHANGE($percent) }. Бастапқы мәнді сақтаймыз, қайта есептелгенін көрсетеміз.
warn-percent-without-base = «{ $heading }» бағаны: { $region }, файлда { $printed }, салыстыратын сан жоқ; бастапқы мәнді сақтаймыз.
warn-percent-unreadable = «{ $heading }» бағаны: { $region }, файлда «{ $printed }» % белгісінсіз тұр; оқымаймыз және сақтамаймыз.

## Buttons

upload-yes = Иә
upload-choose = Таңдау
upload-no-data = Дерек жоқ
upload-zero = Бұл — 0
upload-chosen = ✓ { $choice }
upload-row = { $row }-жол: { $choice }
upload-publish = Жариялау
upload-publish-later = { $n ->
    [one] Жариялау — қате түзетілгеннен кейін
   *[other] Жариялау — қателер түзетілгеннен кейін
}
upload-draft = Жоба
upload-cancel = Бас тарту
upload-breakdown = XLSX талдауын жүктеу
upload-back = Файлға оралу
upload-choose-region = { $row }-жол: «{ $label }». Бұл қай облыс?

## Drafts

draft-kept = «{ $name }» жобасы 30 күнге сақталды, оны тек Сіз көресіз. Жобалар тізімі: /drafts
draft-open = Жалғастыру
draft-cancelled = Бас тартылды. «{ $name }» жарияланған жоқ, деректер өзгерген жоқ.
drafts-title = Сіздің жобаларыңыз:
drafts-none = Жобалар жоқ. Кестені XLSX файлымен жіберіңіз.

## Publishing

publish-sure = { $release } ретінде жариялаймыз ба? Өзгеретіні: { $what }.
publish-regions = { $n ->
    [one] { COUNT($n) } облыс
   *[other] { COUNT($n) } облыс
}
publish-first-met = жаңа жол «{ $region }»
publish-and = { $first } + { $second }
publish-confirm = Иә, { $release } жариялансын
publish-no = Жоқ
publish-done = Жарияланды: { $release }, { $time }, редактор — Сіз, файлдың sha256 мәні { $sha }.
publish-undo = Жариялауды қайтару — ертең { $time } дейін
publish-history = Тарихы
publish-journal = Журнал
publish-moved = Сіз қарап отырғанда { $release } деректері шықты. Өзгерістерді қайта тексеріңіз.
publish-already = Бұл батырма басылып қойған немесе жоба енді жоқ.
undo-done = { $release } жариялануы қайтарылды, { $time }. Қайтадан { $current } деректері қолданылады: жауаптар бұрынғыдай. { $release } журналда қалады.
undo-too-late = Енді қайтаруға болмайды: бір тәуліктен көп өтті немесе келесі жариялау шықты.
undo-not-yours = Бұл жариялауды оның редакторы немесе әкімші қайтара алады.

## History and journal

history-usage = Бір мәннің тарихы: /history қарағанды қайталама
history-title = { $region }, { $indicator }{ $period }
history-line = { YEAR($year) }: { $value } — { $release }
history-line-file = { YEAR($year) }: { $value } — { $release } ({ $name }, { $row }-жол)
history-before = бұған дейін: { $values }
history-was = { $value } ({ $release })
history-corrections = Түзетулер: { COUNT($n) }
history-none = { $region }, { $indicator }: мәндер жоқ.
history-no-data = дерек жоқ
journal-title = Журнал, соңғы жазбалар:
journal-line = { $day }, { $time } · { $editor } · { $deed }{ $more }
journal-you = Сіз
journal-editor = { $number }-редактор
journal-deed-uploaded = файл жүктелді
journal-deed-file_refused = файл қабылданбады
journal-deed-answered = жол бойынша шешім
journal-deed-draft_kept = жоба сақталды
journal-deed-cancelled = жүктеуден бас тартылды
journal-deed-breakdown_taken = талдау жүктелді
journal-deed-asked_to_publish = жариялау сұралды
journal-deed-published = жарияланды
journal-deed-undone = жариялау қайтарылды
journal-deed-rolled_back = бұрынғыға оралу
journal-deed-hidden = мән жасырылды
journal-deed-alert_settled = мән дұрыс деп танылды
journal-deed-correction_changed = түзету мәтіні өзгертілді
journal-deed-correction_sent = түзету жіберілді
journal-deed-correction_dropped = түзету жіберілмеді

## Why a file is refused

upload-refused = Файл қабылданбады: { $why } Деректер өзгерген жоқ.
refused-too_big = ол 10 МБ-тан үлкен.
refused-not_xlsx = бұл XLSX кестесі емес. Excel-де «Excel кітабы (.xlsx)» ретінде сақтаңыз.
refused-old_or_locked = бұл ескі XLS пішімі немесе құпиясөзі бар кітап. Құпиясөзсіз XLSX ретінде сақтаңыз.
refused-broken = ол бүлінген, оқылмайды. Кестені қайта сақтаңыз.
refused-swollen = ашылғанда тым үлкен.
refused-too_many_parts = оның бөліктері тым көп.
refused-entities = онда кестелерде болмайтын анықтамалар бар.
refused-out_of_range = кесте 50 000 жолдан, 200 бағаннан немесе 400 000 ұяшықтан асады.
refused-too_long = оны оқу тым ұзаққа созылды.
refused-no_table = онда қажетті кесте жоқ: көрсеткіш пен кезең жазылған тақырып, бағандар жолы, жолдарда облыстар.
refused-not_delivered = Telegram оны бермеді. Қайта жіберіңіз.

## The breakdown as a workbook

breakdown-title = «{ $name }» файлын талдау
breakdown-file-name = Талдау
breakdown-sheet = Жолдар
breakdown-row = Жол
breakdown-label = Файлда
breakdown-region = Облыс
breakdown-period = Кезең
breakdown-printed = Басылғаны
breakdown-value = Жазатынымыз
breakdown-before = Қазір
breakdown-percent = Файлдағы %
breakdown-findings = Ескертпелер
breakdown-findings-sheet = Ескертпелер
breakdown-kind = Түрі
breakdown-error = қате
breakdown-warning = ескерту
breakdown-about = Файл туралы
breakdown-file = Файл
breakdown-sha = sha256
breakdown-base = Салыстырылған деректер
breakdown-caption = Талдау: әр жолда не оқылды, { $release } деректерінде қазір не бар және не дұрыс емес.
command-drafts = Менің жобаларым
command-journal = Жариялау журналы
command-history = Мәннің тарихы
