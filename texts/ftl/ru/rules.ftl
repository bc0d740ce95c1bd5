# What the adviser says. Numbers of the rules ($small_count, $few_regions, $fall_one …) are the rule book's variables.

## The four blocks, always in this order

block-report-advises = ЧТО СОВЕТУЮТ АВТОРЫ ОТЧЁТА
block-data-show = ЧТО ПОКАЗЫВАЮТ ДАННЫЕ
block-cannot-be-said = ЧЕГО СКАЗАТЬ НЕЛЬЗЯ
block-missing = ЧЕГО НЕ ХВАТАЕТ ДЛЯ РЕШЕНИЯ

## Recommendations

rec-no-data = Данных недостаточно для рекомендации.
rec-watch = Наблюдать: эти числа не дают основания что-либо менять.
rec-continue-data = Можно продолжать проект: данные этому не противоречат.
rec-continue-measurement = Можно продолжать проект, чтобы накопить данные для вывода.
rec-extend-3y = Если проект идёт — планировать на 3 года (предел по закону), чтобы результат можно было измерить.
rec-introduce = Рассмотреть внедрение проекта.
rec-introduce-again = Рассмотреть возобновление проекта.
rec-social-order = Рассмотреть государственный социальный заказ.
rec-keep-social-order = Социальный заказ можно сохранить: данные этому не противоречат.
basis-data = по данным
basis-measurement = чтобы результат можно было измерить

## Why: the rules

rule-m01 = Периоды, границы или определения различаются: сравнивать нельзя.
rule-m02 = Сопоставимых лет меньше двух.
rule-m03 = Случаев слишком мало: меньше { COUNT($small_count) } в оба года.
rule-m04 = Проект или соцзаказ в последний год шёл, число выросло: посмотрите, как он проводится.
rule-m05 = В последний год проект или соцзаказ шёл, число снизилось больше обычных колебаний или вероятно больше них.
rule-m06 = Проект идёт, изменения не видно, лет мало.
rule-m07 = Проект идёт, изменение не отличить от обычных колебаний.
rule-m08 = В областях с проектом снижение больше, сравнение прошло проверку.
rule-m09 = После окончания проекта число выросло больше, чем в других областях.
rule-m99 = Данные не дают основания для другой рекомендации.
rule-x01 = По одному году до и после заметно лишь снижение от { PERCENT($fall_one, decimals: 0) }, по три года — от { PERCENT($fall_three, decimals: 0) } (областей: { COUNT($regions) }).
rule-x02 = Проект идёт не меньше 3 лет, снижение подтверждено сравнением областей.
rule-x03 = Социальный заказ действует, число снизилось; причину данные не показывают.

## Reservations

rule-c01 = Программа шла и в начале, и в конце сравнения, поэтому разницу между ними не объясняет.
rule-c02 = Шёл ли проект в первый год — неизвестно.
rule-c03 = Показатель — обо всех ранее совершавших, а не об участниках проекта.
rule-c04 = Изменение необычно большое: проверьте, не изменился ли учёт.
rule-c05 = Период в отчёте не указан; вывод верен, если в оба года он одинаков.
rule-c06 = Процент в отчёте отличается от пересчитанного.
rule-c07 = Среди других областей такое изменение не выделяется.
rule-c08 = Первый год был самым высоким: часть снижения могла произойти сама собой.
rule-c09 = Областей мало (меньше { COUNT($few_regions) }): причину так не установить.
rule-c10 = Ряд короткий: был ли первый год необычным, неизвестно.

## The report's own advice

advice-introduce = Внедрять такие проекты во всех областях
advice-continue = Продолжить проект, чтобы закрепить результат
advice-extend-3y = Продлить такие проекты до 3 лет
advice-social-order = Вынести проект на государственный социальный заказ
advice-keep-social-order = Вести проект по государственному социальному заказу (по отчёту, здесь он уже шёл)
advice-supported-weakly-by-data = Рекомендация отчёта; данные ей не противоречат.
advice-supported-for-measurement-only = Рекомендация отчёта; полезна, чтобы измерить результат, а не потому, что он виден.
advice-recommended-by-report-only = Рекомендовано отчётом; таблицы этого не подтверждают.
advice-no-own-advice = Отдельного совета по этой области в отчёте нет.

## Presence of a project

presence-stated-yes = проект шёл (указано в отчёте)
presence-implied-yes = проект шёл (следует из текста отчёта)
presence-stated-no = проект не шёл (указано в отчёте)
presence-implied-no = проект не шёл (следует из текста отчёта)
presence-unknown = шёл ли проект — неизвестно
presence-contradictory = отчёт противоречит сам себе; возможно, это две программы

## What is missing to decide

missing-register = число людей на учёте службы пробации
missing-participants = число участников проекта
missing-cost = стоимость проекта
missing-coverage = какую часть состоящих на учёте он охватил
missing-months = за какие месяцы взяты числа
missing-earlier-years = числа за более ранние годы
missing-more-regions = числа других областей

## Evidence and confidence

evidence-level-0 = Данных недостаточно
evidence-level-1 = Есть только «было — стало»
evidence-level-2 = Сравнили с другими областями, но вывод ненадёжен
evidence-level-3 = Сравнили с похожими областями за несколько лет
evidence-level-4 = Сравнили людей: участники и похожие неучастники
confidence-very-low = очень низкая
confidence-low = низкая
confidence-moderate = средняя
confidence-high = высокая
# $confidence is one of the words above.
evidence-line = Доказательность { COUNT($level) } из 4, уверенность { $confidence }.
evidence-effect-studies = оценок влияния (исследований с группой сравнения): { COUNT($studies) }
cause-level-0 = неизвестно
cause-level-1 = неизвестно
cause-level-2 = возможно
cause-level-3 = вероятно
cause-level-4 = по данным исследования

## Verdicts and what to do with them

verdict-fall-clear = больше обычных колебаний
verdict-rise-clear = больше обычных колебаний
verdict-fall-likely = вероятно, больше обычных колебаний
verdict-rise-likely = вероятно, больше обычных колебаний
verdict-unclear = не отличить от обычных колебаний
verdict-not-computed-too-few = случаев слишком мало
verdict-not-computed-not-comparable = сравнивать нельзя
verdict-not-computed-no-data = нет данных
instruction-clear = Число можно приводить; причину — нет.
instruction-likely = Приводите вместе с оговоркой.
instruction-unclear = Не используйте как довод; дождитесь ещё года.
instruction-too-few = Показывайте только сами числа.
instruction-not-comparable = Сравнивайте сумму частей.
instruction-not-comparable-months = Сравнивайте одинаковые месяцы.
instruction-no-data = Вывод делать не из чего: одного из чисел нет.

## Fixed sentences. $cv is in percent; $recomputed is a number in percent; $why is a check sentence from below

fixed-f1 = Для вывода нужно больше областей и лет. Это не значит, что проект не работает.
fixed-f2 = Было { COUNT($a) }, стало { COUNT($b) }. Процент от нуля не считают; такая разница бывает случайно.
fixed-f2-few = Случаев мало: процент не считаем.
fixed-f3 = С учётом обычных колебаний: { INTERVAL($lo, $hi) }.
fixed-f4 = Верно, пока обычные колебания меньше { PERCENT($cv, decimals: 0) }.
fixed-f5 = { advice-recommended-by-report-only }
fixed-f6 = { rule-c05 }
fixed-f7 = Причину данные не показывают.
fixed-f8 = В отчёте: «{ $published }». По числам отчёта: { CHANGE($recomputed) }. { $why }
fixed-f8-statement = В отчёте: «{ $published }». { $why }

## What is wrong with a published figure

check-match = Совпадает с пересчётом.
check-match-truncated = Лишние знаки отброшены, а не округлены.
check-ratio-given-as-change = Это доля ({ COUNT($later) } от { COUNT($earlier) }), а не изменение.
check-ratio-given-as-change-truncated = Это доля ({ COUNT($later) } от { COUNT($earlier) }, дробная часть отброшена), а не изменение.
check-wrong-base = Разница поделена на более позднее число ({ COUNT($later) }), а не на более раннее ({ COUNT($earlier) }).
check-direction-differs = Направление другое: было { COUNT($earlier) }, стало { COUNT($later) }.
check-unexplained = Как получено напечатанное, неясно: было { COUNT($earlier) }, стало { COUNT($later) }.
check-no-number = Самого числа в отчёте нет.
check-within-chance = Так записано: было { COUNT($earlier) }, стало { COUNT($later) }. Вывода из этого не делают: такая разница бывает случайно.
check-wrong-term-and-mixed = Показатель о другом — о правонарушениях ранее совершавших, и снизился он не во всех областях.
check-true-but-uninformative = По числам верно (было { COUNT($earlier) }, стало { COUNT($later) }), но вывода из этого сделать нельзя.
check-not-supported = Числа отчёта этого не показывают.
check-recommendation = Это совет авторов отчёта, пересчитывать здесь нечего.

## Why this recommendation: the screen

why-heading = Почему такая рекомендация
why-rule = Правило { $rule }
why-condition = { $fact }: { $value }
why-turns = Рекомендация была бы другой, если бы:
fact-at-least = не меньше { COUNT($value) }
fact-under = меньше { COUNT($value) }
fact-value-not-held = нет двух чисел для сравнения

fact-comparable = Периоды, границы и определения
fact-value-comparable-yes = одинаковы
fact-value-comparable-unknown = период не указан
fact-value-comparable-no = различаются
fact-size = Число случаев
fact-value-size-zero = 0 в оба года
fact-value-size-small = меньше { COUNT($small_count) } в оба года
fact-value-size-enough = { COUNT($small_count) } и больше хотя бы в один год
fact-change = Изменение
fact-value-change-fall-clear = снижение больше обычных колебаний
fact-value-change-fall-likely = снижение, вероятно, больше обычных колебаний
fact-value-change-unclear = не отличить от обычных колебаний
fact-value-change-rise-likely = рост, вероятно, больше обычных колебаний
fact-value-change-rise-clear = рост больше обычных колебаний
fact-value-change-not-computed = не рассчитывается
fact-vs-others = Изменение рядом с другими областями
fact-value-vs-others-better = необычно низкое
fact-value-vs-others-in-range = не выделяется
fact-value-vs-others-worse = необычно высокое
fact-value-vs-others-not-computed = не рассчитывается
fact-national = Области с проектом и без него
fact-value-national-better = там, где проект шёл, снижение больше
fact-value-national-unclear = вывода сделать нельзя
fact-value-national-worse = там, где проект шёл, снижение меньше
fact-value-national-not-computed = не сравнивались
fact-level = Доказательность
fact-value-level = { COUNT($value) } из 4
fact-years = Сопоставимых лет
fact-value-years = { COUNT($value) }
fact-project-now = Проект или социальный заказ в последний год
fact-value-project-now-yes = шёл
fact-value-project-now-no = не шёл
fact-value-project-now-unknown = неизвестно
fact-project-prev = Проект или социальный заказ в первый год
fact-value-project-prev-yes = шёл
fact-value-project-prev-no = не шёл
fact-value-project-prev-unknown = неизвестно
fact-project-years = Лет с проектом или социальным заказом
fact-value-project-years = { COUNT($value) }
fact-mode = Что шло в последний год
fact-value-mode-none = ничего, о чём известно
fact-value-mode-project = проект
fact-value-mode-social-order = государственный социальный заказ
fact-indirect = О ком показатель
fact-value-indirect-yes = обо всех ранее совершавших, а не об участниках проекта
fact-value-indirect-no = о состоящих на учёте службы пробации
fact-big-jump = Изменение на { PERCENT($big_jump_percent, decimals: 0) } и больше
fact-value-big-jump-yes = да
fact-value-big-jump-no = нет
fact-base-peak = Первый год — самый высокий
fact-value-base-peak-yes = да
fact-value-base-peak-no = нет
fact-value-base-peak-unknown = неизвестно, ряд короткий
fact-mismatch = Процент в отчёте отличается от пересчитанного
fact-value-mismatch-yes = да
fact-value-mismatch-no = нет
fact-few-regions = Областей меньше { COUNT($few_regions) }
fact-value-few-regions-yes = да
fact-value-few-regions-no = нет

## The judgements behind the rules, for the page about method

threshold-small-count = Меньше { COUNT($small_count) } случаев — показываем только числа: процент от малых чисел ненадёжен.
threshold-cv-floor = Обычные колебания числа области от года к году приняты равными ±{ PERCENT($cv_floor_percent, decimals: 0) }: это допущение.
threshold-cv-min-changes = Допущение заменяется расчётом, когда изменений без смены статуса проекта не меньше { COUNT($cv_min_changes) }.
threshold-alpha = Допустимая доля ложных тревог — { DECIMAL($alpha, decimals: 2) } на всю таблицу.
threshold-big-jump-percent = Изменение за год на { PERCENT($big_jump_percent, decimals: 0) } и больше — повод проверить учёт.
threshold-misprint-factor = Число, ставшее в { COUNT($misprint_factor) } { $misprint_factor ->
    [few] раза
   *[other] раз
} больше или меньше, скорее описка: при публикации об этом предупреждают.
threshold-few-regions = Если областей меньше { COUNT($few_regions) }, причину сравнением не установить.
threshold-others-min = Область сравнивается с другими, если других не меньше { COUNT($others_min) }.
threshold-gate-regions = Для вывода о проекте нужно областей не меньше { COUNT($gate_regions) }, и по каждой известно, шёл ли проект.
threshold-gate-years-before = Для вывода о проекте нужно лет до него не меньше { COUNT($gate_years_before) }.
threshold-gate-years-after = Для вывода о проекте нужно лет после его начала не меньше { COUNT($gate_years_after) }.
threshold-gate-alpha = Такая же разница при случайном распределении проекта должна встречаться реже { DECIMAL($gate_alpha, decimals: 2) }.
threshold-trend-test-min-years = Наклон ряда считаем, если лет не меньше { COUNT($trend_test_min_years) }.
threshold-base-peak-min-years = Был ли первый год самым высоким, говорим, если лет до него не меньше { COUNT($base_peak_min_years) }.
threshold-near-half-low = «Почти вдвое меньше» говорим, если осталось не меньше { PERCENT($near_half_low, decimals: 0) }.
threshold-near-half-high = «Почти вдвое меньше» говорим, если осталось не больше { PERCENT($near_half_high, decimals: 0) }.
threshold-claim-tolerance-percent = Утверждение со словом «около» или «почти» верно, если отличие не больше { PERCENT($claim_tolerance_percent, decimals: 0) } названного числа.
