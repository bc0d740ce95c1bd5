### Words inside the pictures of several regions, of years, of checks and of the country.

## How many of how many

picture-in-regions = { $k ->
    [1] одной области
    [2] двух областях
    [3] трёх областях
    [4] четырёх областях
    [5] пяти областях
   *[other] { COUNT($k) } областях
} из { picture-of }
picture-in-units = { $k ->
    [1] одном регионе
    [2] двух регионах
    [3] трёх регионах
    [4] четырёх регионах
    [5] пяти регионах
   *[other] { COUNT($k) } регионах
} из { picture-of }
picture-of = { $n ->
    [2] двух
    [3] трёх
    [4] четырёх
    [5] пяти
   *[other] { COUNT($n) }
}

## Titles

picture-title-fall-regions = Заметное снижение — в { picture-in-regions }
picture-title-fall-units = Заметное снижение — в { picture-in-units }
picture-title-rise-regions = Заметный рост — в { picture-in-regions }
picture-title-rise-units = Заметный рост — в { picture-in-units }
picture-title-every-fall = { $n ->
    [2] Заметное снижение — в обеих областях
   *[other] Заметное снижение — во всех { picture-of }
}
picture-title-every-rise = { $n ->
    [2] Заметный рост — в обеих областях
   *[other] Заметный рост — во всех { picture-of }
}
picture-title-both-regions = Заметное снижение — в { picture-in-regions }, рост — в { $m ->
    [1] одной
    [2] двух
    [3] трёх
    [4] четырёх
    [5] пяти
   *[other] { COUNT($m) }
}
picture-title-both-units = Заметное снижение — в { picture-in-units }, рост — в { $m ->
    [1] одном
    [2] двух
    [3] трёх
    [4] четырёх
    [5] пяти
   *[other] { COUNT($m) }
}
picture-title-none-regions = Явных изменений нет ни в одной из { picture-of } областей
picture-title-none-units = Явных изменений нет ни в одном из { picture-of } регионов
picture-title-some-empty = { $title }, данных нет по { COUNT($empty) }
picture-title-few = Случаев мало: процент не считается
picture-title-range = В областях — от { COUNT($low) } до { COUNT($high) } случаев
picture-title-range-same = Во всех областях по { COUNT($n) }
picture-title-level = { $region }: { counted-cases }
picture-title-not-said = Изменение по областям не рассчитано
picture-title-neutral-regions = { $indicator }: области, { $years }
picture-title-series-neutral = { $indicator }: { $region }, { $years }
picture-title-series-last = { $region }: { counted-cases } в { YEAR($year) } году
picture-title-series-fall = { $region }: с { YEAR($from_year) } года случаев меньше
picture-title-series-rise = { $region }: с { YEAR($from_year) } года случаев больше
picture-title-check-agrees = { $region }: пересчёт даёт то же число
picture-title-check-slip = { $region }: пересчёт даёт { CHANGE($recomputed) }
picture-title-check-differs = { $region }: пересчёт даёт { CHANGE($recomputed) }, а не { $published }
picture-title-check-neutral = Проверка процента: { $region }, { $years }
picture-title-checks-overstated = { $k ->
    [1] Снижение в одной области в отчёте завышено
    [2] Снижение в двух областях в отчёте завышено
   *[other] Снижение в отчёте завышено, областей: { COUNT($k) }
}
picture-title-checks-agree = Проверка процентов в отчёте: все значения совпадают
picture-title-checks-differ = Проверка процентов в отчёте: { $k ->
    [1] расходится одно значение
    [2] расходятся два значения
    [3] расходятся три значения
    [4] расходятся четыре значения
   *[other] расходится значений: { COUNT($k) }
} из { picture-of }
picture-title-sheet = { $indicator }: { $places }, { $years }

## Subtitles

picture-subtitle-counts = { $indicator }, { $years }, число случаев
picture-subtitle-change = { $indicator }: изменение, { YEAR($to_year) } к { YEAR($from_year) } году, %
picture-subtitle-change-months = { $indicator }: изменение, { $months } { YEAR($to_year) } года к тому же времени { YEAR($from_year) } года, %
picture-subtitle-sheet = Число случаев; период — над столбцами
picture-years-one = { YEAR($year) } год
picture-years-two = { YEAR($from_year) } и { YEAR($to_year) } годы
picture-years-range = { $years } годы
picture-months-one = { $months } { YEAR($year) } года
picture-months-two = { $months } { YEAR($from_year) } и { YEAR($to_year) } годов
picture-months-range = { $months } каждого года, { $years }

## Words in the plot

picture-mark-published = в отчёте
picture-mark-claimed = проверяемое
picture-mark-recomputed = пересчёт
picture-check-agrees = { CHANGE($recomputed) }, совпадает
picture-check-slip = { CHANGE($recomputed) } (в отчёте { $published })
picture-check-slip-claimed = { CHANGE($recomputed) } (сказано { $published })
picture-statement-too-few = мало случаев: { COUNT($earlier) } → { COUNT($later) }
picture-statement-not-comparable = границы другие
picture-statement-other-period = периоды разные
picture-statement-no-data = нет данных
picture-legend-fall-deep = снижение более 40 %
picture-legend-fall = снижение до 40 %
picture-legend-steady = в пределах обычных колебаний
picture-legend-rise = рост до 40 %
picture-legend-rise-deep = рост более 40 %
picture-legend-plain = мало случаев: сами числа
picture-legend-empty = нет данных
picture-word-not-comparable = несравн.
picture-break-first = Новые границы
picture-break-second = с июня 2022 г.
picture-band-key-project = год проекта
picture-band-key-project-implied = год проекта, по смыслу отчёта
picture-band-key-social = год соцзаказа
picture-band-key-social-implied = год соцзаказа, по смыслу отчёта
picture-panel-fall = с заметным снижением
picture-panel-rise = с заметным ростом
picture-panel-unclear = без явных изменений
picture-panel-of = { COUNT($k) } из { COUNT($n) }
picture-panel-checked = { $k ->
    [one] процент отчёта пересчитан
    [few] процента отчёта пересчитаны
   *[other] процентов отчёта пересчитано
}
picture-panel-advice = Рекомендация

## Notes

picture-note-likely-names = * Вывод осторожный: { $regions }.
picture-note-hollow = Пустой кружок: изменение в пределах обычных колебаний (±{ $cv } % в год, допущение).
picture-note-bars = Полоса — обычные колебания (±{ $cv } % в год, допущение), пустой кружок — изменение в их пределах.
picture-note-interval = Обычные колебания: ±{ $cv } % в год, допущение.
picture-note-units = Границы до 08.06.2022: { $pairs }.
picture-note-units-pair = { $region } + { $part }
picture-note-units-then = Границы до 08.06.2022: { COUNT($n) } областей и городов.
picture-note-units-now = Границы с 08.06.2022.
picture-note-cities = Овалы — города.
picture-note-circles = Кружки — города.
picture-note-by-size = Порядок по числу — это в основном порядок по величине области; мест не присваиваем.
picture-note-no-places = Мест не присваиваем.
picture-note-dots = Один кружок — один случай. 0 указан в источнике, это не пробел.
picture-note-no-cause = Вывод о проекте отсюда сделать нельзя.
picture-note-contradictory-regions = О проекте в { YEAR($year) } году отчёт противоречив: { $regions }.
picture-note-sign = Знак у чисел отчёта поставлен по его тексту.
picture-note-ratio = { COUNT($later) } / { COUNT($earlier) } = { PERCENT($ratio) }: это доля оставшихся случаев, а не снижение.
picture-note-counts = { COUNT($earlier) } → { COUNT($later) }.
picture-note-gap = Пропуск в ряду — данных за год нет, это не ноль.
picture-note-new-borders = С 08.06.2022 границы другие: числа до и после не соединены.
picture-note-whole-scale = Шкала { $indicator } общая для всех областей.
picture-source-borders = { $source }. Границы: © OpenStreetMap contributors

picture-caption-line = { $region }: в отчёте «{ $published }», пересчёт { CHANGE($recomputed) }
button-map-borders = Карта с границами
