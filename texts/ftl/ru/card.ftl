### The region card and what other answers share with it: changes, presence, borders, footer.

card-title = { $region }, { $years }
card-withheld = { $indicator }, { $years }: число не публикуется.
card-title-arrow = { $region }, { $from_year } → { $to_year }

change-fall = снижение на { PERCENT($percent) } (с { COUNT($earlier) } до { COUNT($later) }, { DIFFERENCE($difference) })
change-rise = рост на { PERCENT($percent) } (с { COUNT($earlier) } до { COUNT($later) }, { DIFFERENCE($difference) })
change-same = без изменений ({ COUNT($earlier) } и { COUNT($later) })
change-counts = было { COUNT($earlier) }, стало { COUNT($later) }
change-not-comparable = { COUNT($earlier) } и { COUNT($later) }: сравнивать нельзя

year-count = { YEAR($year) } — { COUNT($count) }
year-change = { YEAR($to_year) } к { YEAR($from_year) }: { $change }
earlier-change = { YEAR($to_year) } к { YEAR($from_year) }: { CHANGE($percent) }
nine-months = 9 мес.

question-record = 1. По записям — { $change }.
question-variation = 2. { $verdict } ({ $interval }; верно, пока обычные колебания меньше { $cv } %). { $instruction }
question-variation-unclear = 2. { $verdict } ({ $interval }). { $instruction }
question-variation-too-few = 2. { $verdict }. { $instruction }
question-cause = 3. Из-за проекта ли: { $level ->
    [0] { cause-level-0 }
    [1] { cause-level-1 }
    [2] { cause-level-2 }
    [3] { cause-level-3 }
   *[other] { cause-level-4 }
} (доказательность { $level } из 4, уверенность { $confidence }).
verify-jump = Изменение необычно большое: перед публикацией сверьте с первоисточником.

small-counts-title = { $indicator }, { $period }: { $counts }.
small-zero = В отчёте указан 0. Это не значит, что правонарушений не было.
small-from-zero = Процент от нуля не считают; такая разница бывает случайно, заметным было бы { COUNT($noticeable) } { $noticeable ->
    [one] случай
    [few] случая
   *[other] случаев
} и больше.
small-from-few = Случаев мало: процент не считаем.

published-wrong = В отчёте: «{ $published }» — { $why }.
published-agrees = В отчёте: «{ $published }» — совпадает с числами.
published-slowdown = В отчёте замедление роста названо снижением: «{ $published }». Само число росло: { $counts }.
why-ratio-given-as-change = это доля { COUNT($later) } от { COUNT($earlier) }, а не снижение
why-ratio-given-as-change-truncated = это доля { COUNT($later) } от { COUNT($earlier) } ({ $ratio }, без округления), а не снижение
why-match-truncated = обрезано вместо округления, по числам { $recomputed }
why-wrong-base = посчитано от более позднего года, по числам { $recomputed }
why-direction-differs = направление другое, по числам { $recomputed }
why-unexplained = по числам { $recomputed }

presence-label = Проект: { $said }.
presence-social-order-label = Соцзаказ: { $said }.
presence-yes-stated = { $n ->
    [one] в { $years } году шёл (указано в отчёте)
   *[other] в { $years } годах шёл (указано в отчёте)
}
presence-yes-implied = { $n ->
    [one] в { $years } году шёл (следует из текста отчёта)
   *[other] в { $years } годах шёл (следует из текста отчёта)
}
presence-no-stated = { $n ->
    [one] в { $years } году не шёл (указано в отчёте)
   *[other] в { $years } годах не шёл (указано в отчёте)
}
presence-no-implied = { $n ->
    [one] в { $years } году не шёл (следует из текста отчёта)
   *[other] в { $years } годах не шёл (следует из текста отчёта)
}
presence-contradicts = О { $years } годе отчёт противоречит сам себе: возможно, речь о двух программах.
presence-start-unknown = начало не указано
presence-nothing = об этой области в отчёте ничего не сказано
presence-nothing-city = об этом городе в отчёте ничего не сказано

borders-former = Границы до 08.06.2022: вместе с { RU_WITH($part) }.
borders-changed = С 08.06.2022 границы другие: { YEAR($before) } и { YEAR($after) } годы сравнивать нельзя.
year-new-borders = { $count } (новые границы)
period-unknown = Период { $places } не указан; вывод верен, если в оба года он одинаков.
period-open = Период { $places } не указан.
period-condition = Вывод верен, если период чисел в оба года одинаков.

footer-source = Источник: { $author }, { $places }; { $primary }.
footer-file = Файл { $author }, { $places }.
footer-release = Данные { $release } · { $code }
footer-release-dated = Данные { $release } от { DATE($date) } · { $code }

no-data-title = { $region }: данных пока нет
no-data-missing = Чего нет: по этой области в отчёте нет ни одного числа — ни правонарушений ранее совершивших преступления, ни повторных правонарушений на учёте пробации. Это пробел в данных, а не ноль.
no-data-missing-city = Чего нет: по этому городу в отчёте нет ни одного числа — ни правонарушений ранее совершивших преступления, ни повторных правонарушений на учёте пробации. Это пробел в данных, а не ноль.
no-data-parent = До 08.06.2022 эта территория входила в соседнюю единицу: { $parent }. Числа за 2020 и 2021 годы — внутри неё, отдельно их нет.
no-data-exists = Что есть: пять областей — { $regions }. Совет отчёта о внедрении обращён ко всем областям, но таблицы этого не подтверждают.
no-data-presence = Шёл ли здесь проект — в отчёте не сказано.
no-data-do = Что можно сделать: посмотреть соседей по отчёту, прочитать общий совет или запросить форму 1-М у органов правовой статистики (qamqor.gov.kz).

button-compare = Сравнить
button-recommendation = Рекомендации
button-provenance = Откуда цифры
button-text = Текстом
button-briefing = Справка к совещанию
button-general-advice = Общие рекомендации
button-all-regions = Все области
button-more = Подробнее
button-card = Карточка { RU_OF($region) }
button-slide = Для слайда
button-spreadsheet = Таблица XLSX

provenance-title = Откуда цифры: { $region }
provenance-line = { $indicator }, { $period }: { $count } — { $author }, { $place }, строка «{ $row }».
provenance-quotes = Слова отчёта:
provenance-quote = «{ $quote }» — { $place }
provenance-report = Документ: «{ $title }», { $author }, без даты (по содержанию 2021 год). Первичные данные, на которые он ссылается: { $primary }.
provenance-checked = Мы не исправляем числа отчёта: они показаны так, как напечатаны, а проценты пересчитаны из них.
period-of-year = { YEAR($year) }, период внутри года не указан
period-of-months = { YEAR($year) }, { COUNT($months) } мес.

source-file = «{ $name }»
source-sheet = лист «{ $sheet }»
source-file-primary = загружено редактором
provenance-file = Файл «{ $name }» загрузил редактор; откуда взяты его числа, в файле не сказано.
picture-source-file = Источник: { $files }, загружено редактором
picture-source-both = Источники: отчёт { $author } по данным правовой статистики; { $files }
picture-source = Источник: отчёт { $author } по данным правовой статистики
picture-stamp = { $release } · { $code }{ $bot }
picture-subtitle-two = { $indicator }, { YEAR($from_year) } и { YEAR($to_year) } годы, число случаев
picture-subtitle-range = { $indicator }, { $years } годы, число случаев
picture-kicker = { YEAR($to_year) } год к { YEAR($from_year) }
picture-title-fall-clear = { $region }: случаев стало меньше на { PERCENT($percent) }
picture-title-fall-half = { $region }: случаев стало почти вдвое меньше
picture-title-fall-likely = { $region }: случаев меньше на { PERCENT($percent) }, вывод осторожный
picture-title-unclear = { $region }: явных изменений нет
picture-title-rise-likely = { $region }: случаев больше на { PERCENT($percent) }, вывод осторожный
picture-title-rise-clear = { $region }: случаев стало больше на { PERCENT($percent) }
picture-title-too-few = { $region }: случаев слишком мало для вывода
picture-title-not-comparable = { $region }: данные с 2022 года несравнимы с прежними
picture-title-no-data = { $region }: данных нет
picture-title-neutral = { $indicator }: { $region }, { $years }
picture-key-caption = с учётом колебаний
picture-strip-clear = Изменение больше обычных колебаний
picture-strip-likely = Вероятно, больше обычных колебаний*
picture-strip-unclear = Изменение не отличить от обычных колебаний
picture-strip-condition = Верно, пока обычные колебания меньше { $cv } %
picture-band-project = год проекта
picture-band-project-implied = год проекта*
picture-band-social = год соцзаказа
picture-band-social-implied = год соцзаказа*
picture-note-implied = * По смыслу отчёта.
picture-note-likely = * Без поправки на пять областей.
picture-note-both = * По смыслу отчёта; вывод о величине — без поправки на несколько областей.
picture-note-variation = Обычные колебания: ±{ $cv } % в год, допущение.
picture-note-cause = Причину данные не показывают.
picture-note-period = Период в отчёте не указан.
picture-note-contradictory = О проекте в { YEAR($year) } году отчёт противоречив.
picture-note-borders = Границы до 08.06.2022, вместе с { RU_WITH($part) }.
picture-second-title = Повторные правонарушения на учёте пробации, { $period }
picture-no-data = нет данных
picture-no-data-subtitle = Правонарушения ранее совершивших преступления и состоящих на учёте пробации
picture-legend-chosen = выбранная область
picture-legend-with-data = есть данные
picture-legend-without-data = нет данных
picture-fact-missing = Чего нет
picture-fact-missing-body = ни одного числа по этой области
picture-fact-missing-body-city = ни одного числа по этому городу
picture-fact-parent = Раньше
picture-fact-parent-body = до 08.06.2022 — внутри единицы «{ $parent }»
picture-fact-exists = Что есть
picture-fact-exists-body = { $regions }
picture-fact-do = Что делать
picture-fact-do-body = запросить форму 1-М у органов правовой статистики
