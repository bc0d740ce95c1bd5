### Figures asked for: a value, regions side by side, an order, the years; and what is said where one is not held.

## Numbers with their periods

figures-title = { $place }, { $period }
figures-both = Показатели отчёта
figures-months = { COUNT($n) } мес. { YEAR($year) }
figures-item = { $period } — { COUNT($count) }
figures-named = { $name } — { COUNT($count) }
figures-one = { $indicator }, { $period }: { COUNT($count) }.
figures-series = { $indicator }: { $counts }.
figures-heading = { $indicator }, { $period }
figures-missing = нет данных
figures-except = Без этих областей: { $regions }.
figures-extra = Ещё есть { YEAR($year) }: { $counts }.

## A change with its verdict

figures-judged = { $change } — { $verdict }. { $instruction }
figures-judged-brief = { $change } — { $verdict }.
figures-judged-interval = { $change } — { $verdict } ({ $interval }). { $instruction }
figures-judged-while = { $change } — { $verdict } ({ $interval }; вывод верен, пока обычный разброс числа меньше { $cv } %). { $instruction }
figures-few-chance = Случаев мало: процент не считаем; такая разница бывает случайно, заметным было бы { COUNT($noticeable) } случаев и больше.
figures-few-beyond = Случаев мало: процент не считаем; но одной случайностью такую разницу объяснить трудно.

## One region in one line

figures-line = { $region }: { $counts }
figures-line-change = { $region }: { $counts }, { $change }
figures-change-fall = снижение на { PERCENT($percent) } ({ $verdict })
figures-change-rise = рост на { PERCENT($percent) } ({ $verdict })
figures-change-same = без изменений ({ $verdict })
figures-change-difference = { DIFFERENCE($difference) } ({ $verdict })
figures-more-lines = Остальное (строк: { COUNT($n) }) — по кнопке «{ button-more }».
figures-sum = Сумма { $n ->
    [2] двух областей
    [3] трёх областей
    [4] четырёх областей
    [5] пяти областей
    [one] { COUNT($n) } области
   *[other] { COUNT($n) } областей
}, { $period }: { COUNT($total) } = { $terms }.
figures-mean = Среднее { $n ->
    [2] двух областей
    [3] трёх областей
    [4] четырёх областей
    [5] пяти областей
    [one] { COUNT($n) } области
   *[other] { COUNT($n) } областей
}, { $period }: { DECIMAL($mean) } (сумма { COUNT($total) }).
figures-sum-note = Это не итог по стране.
figures-mean-note = Области разной величины: обычную область среднее не описывает.

## What goes with the numbers

figures-note-unit = Считаются правонарушения, а не люди: один человек мог совершить несколько.
figures-size = Числа зависят от величины области: населения в данных нет, на жителя не пересчитать.
figures-borders = Границы до 08.06.2022: { $pairs }.
figures-borders-pair = { $region } вместе с { RU_WITH($part) }
figures-open-period = За какие месяцы взято число, в отчёте не указано ({ $places }).

## What is not held

reach-title = { $what }: такого числа в данных нет
reach-region = Данных нет: { $regions }. Это пробел в данных, а не ноль.
reach-regions-held = Числа есть по областям: { $regions }.
reach-not-yet = { $region } — отдельная единица с { DATE($day) }. Раньше её территория входила в другую: { $parent }. Своего числа за { $years } у неё нет.
reach-year = { $n ->
    [one] За { $years } год
   *[other] За { $years } годы
} по { RU_BY($region) } данных нет.
reach-year-these = { $n ->
    [one] За { $years } год
   *[other] За { $years } годы
} по этим { $regions ->
    [2] двум
    [3] трём
    [4] четырём
    [5] пяти
   *[other] { COUNT($regions) }
} областям данных нет.
reach-year-some = { $n ->
    [one] За { $years } год
   *[other] За { $years } годы
} данных нет: { $regions }.
reach-not-published = { $n ->
    [one] За { $years } год
   *[other] За { $years } годы
} число не публикуется: { $regions }.
reach-not-comparable = { $n ->
    [one] За { $years } год
   *[other] За { $years } годы
} число с остальными несопоставимо: { $regions }.
reach-part = { $regions }: число до 08.06.2022 взято в прежних границах, вместе с нынешней территорией «{ $parts }». Отдельно эта часть в данных не выделена, вычесть её не из чего.
reach-one-year = Для изменения нужны два года, а есть один: { $regions }.
reach-years-held = Есть данные за { $years }.
reach-nearest = { YEAR($year) } есть только по { RU_BY($region) }: { COUNT($count) }.
reach-nearest-several = { YEAR($year) } есть только по другим областям: { $counts }.
reach-period = Запрошенный период: { $period }. Такого в данных нет, есть { $held }; одно из другого не посчитать.
reach-period-open = Запрошенный период: { $period }. За какие месяцы взято число, в отчёте не указано ({ $places }), поэтому выдать его за этот период нельзя.
reach-denominator = { $metric ->
    [rate] Уровень на число жителей или людей на учёте
    [share] Долю
    [per_capita] Число на одного жителя
   *[per_100k] Число на 100 тысяч жителей
} посчитать не из чего: ни населения, ни числа состоящих на учёте в данных нет. Есть сами числа правонарушений.
reach-national = Итога по республике в данных нет: есть { counted-regions }, и их сумма — не итог по стране.
reach-no-value = { $definition } Запросить его можно у службы, которая ведёт учёт, — КУИС.
reach-close = Близкие показатели с числами: { $indicators }.
reach-relative = Период задан от сегодняшнего дня ({ $relative ->
    [last_year] прошлый год
    [this_year] этот год
    [last_month] прошлый месяц
    [this_month] этот месяц
    [last_quarter] прошлый квартал
    [next_year] следующий год
   *[recent] последнее время
}), а данные кончаются { YEAR($year) } годом. Другой год вместо него не подставляем.

button-show = Показать { $what }
button-show-as-printed = Показать как в отчёте
button-show-counts = Показать числа
button-sum = Сумма областей
button-trend = По годам
button-order = Упорядочить
button-by-change = По изменению
button-by-number = По числу
button-project-years = Где шёл проект

## Regions side by side

compare-cannot = Чего сказать нельзя: из-за чего области менялись по-разному и где работа идёт лучше.
compare-inside = Число { $parent } за эти годы включает и эту территорию ({ $region }): сравнивать их нельзя.
compare-more = Больше: { $first }, { $period } — { COUNT($more) }; { $second } — { COUNT($less) }; разница { COUNT($difference) }.
compare-equal = Поровну: { $first } и { $second }, { $period } — по { COUNT($more) }.
compare-others-in-range = От других областей это изменение не отличить ({ $region }): по остальным ({ COUNT($n) }) можно ждать { $interval }. Пределы широкие, областей мало.
compare-others-low = Среди других областей изменение необычно низкое ({ $region }): по остальным ({ COUNT($n) }) можно ждать { $interval }.
compare-others-high = Среди других областей изменение необычно высокое ({ $region }): по остальным ({ COUNT($n) }) можно ждать { $interval }.
compare-others-not-computed = Выделяется ли область среди других, не посчитать: для этого нужно не меньше { COUNT($needed) } других областей с достаточными числами.

## Regions with and without the project

groups-stated-yes = Проект в { YEAR($year) } году шёл (указано в отчёте):
groups-implied-yes = Проект в { YEAR($year) } году шёл (следует из текста отчёта):
groups-stated-no = Не шёл (указано в отчёте):
groups-implied-no = Не шёл (следует из текста отчёта):
groups-contradictory = Отдельно: о проекте в { YEAR($year) } году в отчёте два разных ответа:
groups-unknown = Шёл ли проект в { YEAR($year) } году, неизвестно:
groups-own-programme = { counted-years } своя программа по госсоцзаказу
groups-diverge = { $n ->
    [1] Внутри одной из групп области менялись в разные стороны.
   *[other] Внутри обеих групп области менялись в разные стороны.
}
groups-no-conclusion = Вывод о проекте сделать нельзя:
groups-no-conclusion-bare = Вывод о проекте сделать нельзя.
groups-no-conclusion-short = Вывод о проекте сделать нельзя: областей и лет мало.
groups-constant = Своя программа шла в оба года ({ $regions }), поэтому разницу между ними не объясняет.
groups-difference = Если всё же сравнить средние ({ $with_project } — против { $without_project }), выйдет { $difference }; но без одной области ({ $region }) вышло бы { $turned }. На этом вывода не построить.

## Regions in order

order-title-level = { $indicator }, { $period }: по числу
order-title-change = { $indicator }, { $period }: по изменению
order-most = Наибольшее число:
order-least = Наименьшее число:
order-fall-large = Самое большое снижение по записям:
order-fall-small = Самое малое снижение по записям:
order-rise-large = Самый большой рост по записям:
order-rise-small = Самый малый рост по записям:
order-zero = В отчёте указан 0:
order-not-zero = Больше нуля:
order-rose = Число по записям выросло:
order-fell = Число по записям снизилось:
order-same = Число не изменилось:
order-changed = Число изменилось:
order-not-fell = Число по записям не снизилось:
order-not-rose = Число по записям не выросло:
order-bounds-above = Больше { $low }:
order-bounds-below = Меньше { $high }:
order-bounds-between = Больше { $low }, но меньше { $high }:
order-bounds-change = Изменение { $bounds }:
order-bounds-fall = Снижение больше чем на { $number }:
order-bounds-rise = Рост больше чем на { $number }:
order-place-refused = Мест не присваиваем: порядок по числу — это порядок по величине области, а разница в пределах обычных колебаний порядка не задаёт. Вот весь список.
order-none = Таких областей среди тех, по которым есть данные, нет.
order-rest = Остальные:
order-run = { $verdict }:
order-run-unclear = { $verdict }, порядка между ними нет:
order-few = Случаев слишком мало, чтобы ставить области по порядку: это сами числа.
order-by-size = Порядок по числу — это в основном порядок по величине области: населения в данных нет. Мест не присваиваем.
order-no-places = Мест не присваиваем: разница в пределах обычных колебаний порядка не задаёт.
order-better-lower = Для этого показателя меньше — лучше.
order-better-higher = Для этого показателя больше — лучше.

## A change over the years

trend-slowdown = Рост замедлился: { CHANGE($earlier) }, затем { CHANGE($later) }. Это не снижение: число выросло.
trend-slowdown-unclear = Само замедление тоже не отличить от обычных колебаний.
trend-too-few-years = Два года — это изменение, а не тенденция.
trend-too-few-cases = Случаев слишком мало, чтобы говорить о тенденции.
trend-steps-disagree = Год от года число менялось в разные стороны: тенденции за { $years } нет.
trend-within-variation = Назвать это тенденцией нельзя: за { $years } вышло { $change }, с учётом обычных колебаний { $interval }.
trend-rise = За { $years } виден рост, который больше обычных колебаний.
trend-fall = За { $years } видно снижение, которое больше обычных колебаний.
trend-why = Почему так — данные не показывают.
trend-why-needs = Чтобы судить о причине, не хватает: { $missing }.


