### The claim checker: rulings, how a claimed number comes about, what cannot be written, the list of all claims.

ruling-confirmed = ВЕРНО
ruling-not-confirmed = НЕ ПОДТВЕРЖДАЕТСЯ
ruling-cannot-be-checked = НЕЛЬЗЯ ПРОВЕРИТЬ
ruling-number-wrong = { $ruling }. Число { $claimed } — ошибка.
ruling-number-inexact = { $ruling }. Число { $claimed } неточно.

## The claim said back; $percent, $before and $claimed are percentages as typed

claim-title = Проверка: «{ $claim }»
claim-title-several = Проверка: утверждений — { COUNT($n) }
claim-fall = снижение на { $percent }
claim-rise = рост на { $percent }
claim-times = в { $times } { $n ->
    [one] раз
    [many] раз
   *[other] раза
}
claim-times-rise = рост { $times }
claim-times-fall = снижение { $times }
claim-fall-alone = снижение
claim-rise-alone = рост
claim-same-alone = без изменений
claim-not-rise-alone = не выросло
claim-not-fall-alone = не снизилось
claim-from-percent = было { $before }, стало { $percent }
claim-counts = с { $earlier } до { $later }

## What is recorded

claim-recorded = { $indicator }, { $told }.
claim-answer-rise = Это рост на { PERCENT($percent) }.
claim-answer-fall = Это снижение на { PERCENT($percent) }.
claim-span = { YEAR($from_year) } → { YEAR($to_year) }
claim-span-months = { COUNT($months) } мес. { YEAR($from_year) } → { COUNT($months) } мес. { YEAR($to_year) }
claim-formula = Расчёт: ({ COUNT($later) } − { COUNT($earlier) }) / { COUNT($earlier) } = { CHANGE($percent) }.
claim-line = • { $region }: { $told }.
claim-sum = Сумма этих областей: { COUNT($earlier) } → { COUNT($later) }, { CHANGE($percent) }. Это не страна.
claim-sum-counts = Сумма этих областей: { COUNT($earlier) } → { COUNT($later) }. Это не страна.
claim-variation = { $verdict } ({ $interval }). { $instruction }
claim-variation-while = { $verdict } ({ $interval }; верно, пока обычные колебания меньше { $cv } %). { $instruction }
claim-no-verdict = { $verdict }. { $instruction }
claim-printed = В отчёте напечатано: «{ $quote }» ({ $place }).
claim-printed-too = Словами отчёта: «{ $quote }» ({ $place }).
claim-printed-without = В отчёте сказано без числа: «{ $quote }» ({ $place }).

## A number with nothing else

claim-number-title = Число { $number }
claim-number-printed = Это число есть в отчёте: { $region }, «{ $quote }» ({ $place }).
claim-number-recomputed = Это число выходит при пересчёте: { $region }, { $told }.
claim-number-ask = Проверить его?
button-check-number = Проверить

## How the claimed number comes about

arises-rounded = { $claimed } — это { $exact }, округлённые до целых.
arises-truncated = { $claimed } получается, если у { $exact } отбросить лишние знаки; при округлении выходит { $rounded }.
arises-ratio-fall = { $claimed } получается, если разделить { COUNT($later) } на { COUNT($earlier) }: доля принята за снижение.
arises-ratio-rounded-fall = { $claimed } получается, если разделить { COUNT($later) } на { COUNT($earlier) } ({ $ratio }): доля принята за снижение.
arises-ratio-change = { $claimed } получается, если разделить { COUNT($later) } на { COUNT($earlier) }: доля принята за изменение.
arises-ratio-rounded-change = { $claimed } получается, если разделить { COUNT($later) } на { COUNT($earlier) } ({ $ratio }): доля принята за изменение.
arises-wrong-base = { $claimed } получается, если разницу ({ COUNT($difference) }) разделить на более позднее число ({ COUNT($later) }), а не на более раннее ({ COUNT($earlier) }).
arises-heading-fall = Направление другое: число снизилось.
arises-heading-rise = Направление другое: число выросло.
arises-heading-same = Направления нет: число не изменилось.
arises-heading-fall-alone = Размер тот же, направление другое: число снизилось.
arises-heading-rise-alone = Размер тот же, направление другое: число выросло.
arises-heading-same-alone = { arises-heading-same }
arises-nowhere = { $claimed } из этих чисел не получается; с той же точностью выходит { $rounded }.
arises-nowhere-less = { $claimed } из этих чисел не получается; с той же точностью выходит { $rounded }: стало меньше в { $times } раза.
arises-nowhere-more = { $claimed } из этих чисел не получается; с той же точностью выходит { $rounded }: стало больше в { $times } раза.
arises-times = { $claimed } из этих чисел не получается: выходит { $times }.
arises-other-percentages = Таких двух процентов подряд из этих чисел не получается.
arises-unchanged = В целых процентах это 0 %.
arises-from-zero = Процент от нуля не считают, поэтому «{ $claimed }» здесь быть не может.
arises-within-chance = Такая разница бывает случайно.
arises-within-chance-rise = Такая разница бывает случайно; заметным было бы { COUNT($noticeable) } { $noticeable ->
    [one] случай
    [few] случая
   *[other] случаев
} и больше.
arises-within-chance-fall = Такая разница бывает случайно; заметным было бы { COUNT($noticeable) } { $noticeable ->
    [one] случай
    [few] случая
   *[other] случаев
} и меньше.
arises-beyond-chance = Одной случайностью это объяснить трудно.
arises-few = Случаев мало: вывода из этого не делают.
arises-not-comparable = Периоды, границы или определения двух чисел различаются: сравнивать их нельзя.
arises-slowdown = Это замедление роста, а не снижение: второй процент меньше первого, а само число росло оба раза.
arises-swapped = Числа те же, порядок обратный.
arises-other-counts = В источнике другие числа.
arises-mixed-fall = Снизилось не везде: часть областей выросла.
arises-mixed-rise = Выросло не везде: часть областей снизилась.
arises-mixed-same = Без изменений не везде: часть областей изменилась.
arises-mixed-not-rise = Где-то выросло: верно не для всех областей.
arises-mixed-not-fall = Где-то снизилось: верно не для всех областей.
slowdown-unclear = И само замедление не отличить от обычных колебаний.

## What cannot be checked

cannot-relative-period = Такой период отсчитывается от сегодняшнего дня; данные доходят не до него.
cannot-no-value-in-source = { $indicator }: в источниках нет ни одного числа.
cannot-no-national-total = Итога по республике в данных нет; сумма нескольких областей его не заменяет.
cannot-period-unknown = { $indicator }: за какие месяцы взяты числа, в источнике не указано, поэтому часть года сравнить не с чем.
cannot-period-no-data = { $indicator }: за этот период чисел нет, а за другой они не подходят.
cannot-year-no-data = Нет данных за { $years } ({ $regions }).
cannot-no-two-years = Нет двух лет, которые можно сравнить.
cannot-region-did-not-exist = { $regions }: в эти годы такой области ещё не было.
cannot-region-no-data = { $regions }: в данных нет ни одного числа. Это пробел, а не ноль.
cannot-regions-held = Числа есть по областям: { $regions }.
cannot-years-held = Числа есть за годы: { $years }.
cannot-claim-not-found = Такого числа нет ни в отчёте, ни в пересчёте, а область не названа.
cannot-help = Напишите область и утверждение целиком, например: «число в ВКО снизилось», — или выберите область.
cannot-which-region = Такое число подходит к нескольким областям. О какой речь?

## What cannot be written, and what can

overclaim-title = Так написать не могу, и вот почему:
overclaim-counts = По числам: { $change }.
overclaim-project = «Благодаря проекту» данные не подтверждают: { $why }.
overclaim-other = Причину данные не показывают: { $why }.
overclaim-counter = в { RU_IN($region) } при том же проекте — { $change }
overclaim-not-running = в { YEAR($year) } году проект здесь не шёл
overclaim-both-years = программа шла и в начале, и в конце сравнения
overclaim-variation = само изменение { $verdict }
overclaim-few = случаев слишком мало
overclaim-no-group = группы сравнения нет
overclaim-apart = там, где шёл проект, числа менялись по-разному
overclaim-instead = Можно так: «{ $sentence }»
overclaim-sentence = { $region }, { $indicator }: { $recorded }{ $verdict }; вклад проекта отдельно не оценивался.
overclaim-during = в период реализации проекта
overclaim-during-order = в период государственного социального заказа
overclaim-recorded-fall = отмечено снижение на { PERCENT($percent) } (с { COUNT($earlier) } в { YEAR($from_year) } году до { COUNT($later) } в { YEAR($to_year) } году)
overclaim-recorded-rise = отмечен рост на { PERCENT($percent) } (с { COUNT($earlier) } в { YEAR($from_year) } году до { COUNT($later) } в { YEAR($to_year) } году)
overclaim-recorded-counts = отмечено { COUNT($earlier) } в { YEAR($from_year) } году и { COUNT($later) } в { YEAR($to_year) } году
overclaim-sentence-all = Области, где в { YEAR($year) } году шёл проект: { $regions }; вклад проекта отдельно не оценивался.

## The arithmetic, step by step

calculation-title = Расчёт: { $region }
calculation-difference = 1. Разница: { COUNT($later) } − { COUNT($earlier) } = { $difference }.
calculation-division = 2. Делим на более раннее число: { $difference } / { COUNT($earlier) } = { $quotient }.
calculation-percent = 3. Умножаем на 100: { $percent }; с одним знаком после запятой — { $rounded }.
calculation-ratio = Проверка: { COUNT($later) } / { COUNT($earlier) } = { $ratio } — это доля, а не изменение; изменение — разница между нею и 100 %.
calculation-from-zero = 2. Делить на ноль нельзя: процента нет.
calculation-few = 2. Случаев мало: процент не считаем.

## Everything the report claims

claims-title = Что проверено в отчёте
claims-title-page = { $title } ({ COUNT($page) } из { COUNT($pages) })
claims-title-region = Что напечатано в отчёте: { $region }
claims-group-percentages = ПРОЦЕНТЫ
claims-group-statements = УТВЕРЖДЕНИЯ СЛОВАМИ
claims-group-cause = О ПРИЧИНЕ
claims-group-advice = СОВЕТЫ АВТОРОВ: это не утверждения, проверять в них нечего
claims-group-links = ССЫЛКИ
claims-entry = { COUNT($number) }. «{ $quote }» — { $region }; { $place }. { $told }
claims-place-five = области из таблиц отчёта
claims-place-all = все области
claims-none = Об этой области отчёт ничего не утверждает.
claims-recomputed = { $ruling }: { CHANGE($recomputed) }.
claims-slowdown = Это замедление роста, а не снижение: { $counts }.
claims-link-mixed-script = В адресе кириллица, буквы в скобках ({ COUNT($letters) }): { $printed } — скорее всего, не откроется. Вероятный верный адрес, никем не подтверждён: { $repaired }
claims-link-old-scheme = Напечатано { $printed }; теперь, вероятно, { $repaired } (не подтверждено).
claims-button-cause = { $region }: причина

button-checked-claims = Все проверенные утверждения
button-calculation = Расчёт
button-check-again = К проверке
button-copy-sentence = Скопировать
button-copy-repaired = Скопировать вероятный адрес
button-for-contribution = Что нужно для оценки вклада
button-claims-before = ‹ Раньше
button-claims-after = Дальше ›
