### The claim checker, continued: claims of several parts, rough sizes, shares, points, causes, what the report says.

claim-fall-word = снижение: { $percent }
claim-rise-word = рост: { $percent }
claim-size-about = примерно { $number }
claim-size-almost = почти { $number }
claim-size-over = больше { $number }
claim-size-under = меньше { $number }
claim-word-half = половина
claim-word-third = треть
claim-word-quarter = четверть
claim-points = { $number } п.п.
claim-became = до { $later }
claim-share = доля { $percent } от прежнего числа
claim-growth = темп роста был { $before }, стал { $percent }
claim-most-of-all = { $said } больше, чем у всех остальных
claim-least-of-all = { $said } меньше, чем у всех остальных
claim-cause-project = причина — проект
claim-cause-other = названа причина
claim-part = • { $claim }: { $ruling }. { $told }
claim-total = Сумма этих областей: { $counts }. Это не страна.
ruling-of-several = { $ruling }. Верно утверждений: { COUNT($right) } из { COUNT($n) }.
ruling-cause = { $ruling }: причину данные не показывают. Число отдельно: { $number }
ruling-cause-alone = { $ruling }: причину данные не показывают. { $record }
check-part-of-year = Это числа за { COUNT($n) } мес., а не за год.

## How the claimed number comes about

arises-growth = Это о темпе роста: само число росло оба раза. Замедление роста — не снижение.
arises-share = { COUNT($later) } от { COUNT($earlier) } — это { $share }: доля числа { YEAR($to_year) } года от числа { YEAR($from_year) } года. Само изменение — { CHANGE($change) }.
arises-change-as-share = { $claimed } — это изменение, а не доля.
arises-share-cut = У доли отброшены лишние знаки: при округлении вышло бы { $rounded }.
arises-points-of-growth = { $claimed } — разница двух темпов роста. Замедлился рост, само число росло оба раза.
arises-points = В процентных пунктах измеряют разницу двух процентов, а число случаев меняется в процентах: { CHANGE($change) }.
arises-points-percent = Единица другая: это проценты, а не процентные пункты. Число изменилось на { CHANGE($change) }.
arises-size-about-right = Точное число — { $exact }.
arises-size-about-wrong = Точное число — { $exact }, до названного ему далеко.
arises-size-over-right = Точное число — { $exact }, это больше названного.
arises-size-over-wrong = Точное число — { $exact }, это не больше названного.
arises-size-under-right = Точное число — { $exact }, это меньше названного.
arises-size-under-wrong = Точное число — { $exact }, это не меньше названного.
arises-tolerance = «Около» и «почти» здесь — отличие не больше { $tolerance } названного числа.
arises-needs-three-years = Чтобы проверить два процента подряд, нужны числа трёх лет подряд; здесь их меньше.
overclaim-cause = Что причина — проект, из данных не видно: { $why }.
overclaim-sentence-other = { $region }, { $indicator }: { $recorded }{ $verdict }; причины отдельно не оценивались.
overclaim-cause-not-shown = Причину данные не показывают.
cannot-months-held = Числа есть только за { COUNT($n) } мес. года.
claims-too-many-title = Утверждений несколько
claims-too-many = Не видно, какое число к какой области относится. Пришлите утверждения по одному: область и её число.

direction-mixed-fall = число снизилось не во всех областях.
direction-mixed-rise = число выросло не во всех областях.
direction-nowhere-fall = число не снизилось ни в одной области.
direction-nowhere-rise = число не выросло ни в одной области.
direction-everywhere-fall = число снизилось во всех областях.
direction-everywhere-rise = число выросло во всех областях.
direction-went-fall = число снизилось ({ $span }).
direction-went-rise = число выросло ({ $span }).
direction-went-same = число не изменилось ({ $span }).

## A region said to have changed more, or less, than all others

rank-is-first = { $about }.
rank-other-most = { $about }. Больше всех — { $region }.
rank-other-least = { $about }. Меньше всех — { $region }.
rank-by-cases-most = По числу случаев больше всего изменилась другая область: { $region } ({ $difference }).
rank-by-cases-least = По числу случаев меньше всего изменилась другая область: { $region } ({ $difference }).
rank-order-note = Сравнение — по процентам; порядок областей может быть и случайным.

## What the report says of the project and what it advises

presence-check-title = Проверка: «{ $region }: проект шёл»
presence-check-title-dated = Проверка: «{ $region }: проект шёл, { $claim }»
report-quote = В отчёте: «{ $quote }».
presence-is-yes = да, по отчёту проект или программа здесь шли ({ $years }).
presence-is-no = нет, по отчёту проект здесь не шёл ({ $years }).
presence-ended-yes = да, по отчёту проект здесь не шёл ({ $years }).
presence-ended-no = нет, по отчёту проект или программа здесь шли ({ $years }).
presence-is-disputed = отчёт противоречит сам себе ({ $years }).
presence-is-unknown = об этом в отчёте ничего не сказано; это не значит «нет».
presence-lasted = да, так сказано в отчёте.
presence-lasted-order = да, так сказано в отчёте, но о программе по государственному социальному заказу.
presence-lasted-other = нет, в отчёте назван другой срок.
presence-lasted-named = срок в отчёте не назван; известные годы проекта: { $years }.
advice-check-title = Проверка: «в отчёте советуют { $advice }»
advised-extend = продлить срок проектов
advised-introduce = внедрять проект в других областях
advised-continue = продолжить проект
advised-social-order = передать проект в государственный социальный заказ
advised-stop = закрыть проект
advised-other = этот шаг
advice-is-there = да, в отчёте это есть.
advice-is-not-there = нет, такого совета в отчёте нет. Вот что там советуют.
advice-other-years = нет, в отчёте назван другой срок: { $years }.
button-can-be-said = Что можно сказать
