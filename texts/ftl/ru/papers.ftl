### What stands on paper: the page for a meeting, spreadsheets, paragraphs to paste, names of files and their captions.

## The page for a meeting

page-kicker = Справка к совещанию
page-kicker-answer = Ответ
page-stamp = { DATE_IN_WORDS($day) }
page-title = { $region }, { $years }
page-title-no-data = { $region }: данных пока нет
page-title-country = Области Казахстана, { $years }
page-subtitle = Правонарушения и проект поддержки пробации, по отчёту { $author }
page-theses = Три тезиса
page-ask = Могут спросить
page-table = Ключевые числа: { $place }
page-more = Сокращено до одной страницы; остальное — в ответе { $code }.
page-footer = Данные { $release } · { $code }{ $bot }
page-missing-list = { $list }.

column-region = Область
column-indicator = Показатель
column-period = Период
column-earlier = Было
column-later = Стало
column-change = Изменение
column-verdict = Вывод
period-span = { YEAR($from_year) } → { YEAR($to_year) }
period-span-months = { YEAR($from_year) } → { YEAR($to_year) }, { COUNT($months) } мес.
period-span-unknown = { YEAR($from_year) } → { YEAR($to_year) }, месяцы не указаны
period-one-months = { COUNT($months) } мес.
period-one-unknown = месяцы не указаны
cell-change = { CHANGE($percent) } ({ DIFFERENCE($difference) })
cell-difference = { DIFFERENCE($difference) }; процент не считают
cell-same = без изменений
cell-verdict = { $verdict } ({ $interval })
cell-counts = { COUNT($earlier) } → { COUNT($later) }

## Three sentences to say

thesis-fall = { $indicator }: в { YEAR($to_year) } году на { PERCENT($percent) } меньше, чем в { YEAR($from_year) } ({ COUNT($later) } против { COUNT($earlier) }); { $verdict }.
thesis-rise = { $indicator }: в { YEAR($to_year) } году на { PERCENT($percent) } больше, чем в { YEAR($from_year) } ({ COUNT($later) } против { COUNT($earlier) }); { $verdict }.
thesis-unclear = { $indicator }: { COUNT($earlier) } в { YEAR($from_year) } году, { COUNT($later) } в { YEAR($to_year) } ({ CHANGE($percent) }); { $verdict }.
thesis-counts = { $indicator }: { COUNT($earlier) } в { YEAR($from_year) } году, { COUNT($later) } в { YEAR($to_year) }; { $verdict }.
thesis-advice = Авторы отчёта предлагают: { $advice }.
thesis-country = Числа есть по { COUNT($held) } областям из { COUNT($all) }. { $groups }
thesis-country-group = { $verdict }: { $regions }.
thesis-country-effect = Из-за проекта ли менялись числа, эти данные не показывают: сравнение областей с проектом и без него выводом не считаем.

## What may be asked, and what to answer

ask-published = В отчёте же «{ $published }»?
ask-published-ratio = { $why }; по числам отчёта изменение { CHANGE($percent) }.
ask-published-other = { $why }.
ask-slowdown = В отчёте же сказано о снижении?
ask-credit-fall = Это заслуга проекта?
ask-credit-rise = Значит, проект не помог?
ask-credit-order = Это заслуга социального заказа?
ask-stopped = Это потому, что проект закончился?
ask-cause = Из-за чего изменилось число?
ask-cause-answer = По этим данным сказать нельзя: нет группы сравнения. Доказательность { COUNT($level) } из 4.
ask-claim = В отчёте сказано: «{ $quote }»?
ask-small-zero = Значит, повторных правонарушений на учёте не было?
ask-small-rise = Повторных правонарушений на учёте стало больше?
ask-small-fall = Повторных правонарушений на учёте стало меньше?
ask-unclear-fall = Можно сказать, что стало меньше?
ask-unclear-rise = Значит, стало больше?
ask-likely-fall = Снижение точное?
ask-likely-rise = Рост точный?
ask-verdict-answer = { $verdict } ({ $interval }). { $instruction }
ask-jump = Почему так резко?
ask-presence = Шёл ли проект в { YEAR($year) } году?
ask-borders = Это в нынешних границах?
ask-period = За какие месяцы эти числа?
ask-ours = Шёл ли проект у нас?
ask-others = А где числа есть?
ask-others-answer = В отчёте: { $regions }. О своей области по ним судить нельзя.
ask-introduce = Внедрять ли проект у нас?
ask-introduce-answer = Отчёт советует внедрять во всех областях. { $standing } { $watch }
ask-country-total = Сколько всего по стране?
ask-country-total-answer = Такого числа в отчёте нет: сумма названных областей — не вся страна.
ask-country-counter = Есть ли противоположный пример?

## Spreadsheets

sheet-data = Данные
sheet-changes = Изменения
sheet-about = О данных
field-region = Область
field-territory = Единица, на которой посчитано
field-indicator = Показатель
field-year = Год
field-period = Период
field-starts = Начало
field-ends = Конец
field-value = Значение
field-status = Статус
field-unit = Единица
field-difference = Изменение к предыдущему году
field-percent = Изменение, %
field-verdict = Вывод
field-source = Источник
field-place = Место
field-row = Строка
field-printed-period = Период, как напечатано
field-note = Оговорка
field-release = Выпуск данных
field-code = Код ответа
field-from-year = Год «было»
field-to-year = Год «стало»
field-from-value = Было
field-to-value = Стало
field-change = Разница
field-low = Нижний край с учётом колебаний, %
field-high = Верхний край с учётом колебаний, %
field-published = В отчёте напечатано
field-check = Сверка с отчётом
unit-offences = правонарушения
unit-people = люди
status-value = число
status-zero = ноль (так указано)
status-no-data = нет данных
status-not-published = не публикуется
status-not-comparable = сравнивать нельзя
about-answer = Ответ
about-code = Код ответа
about-release = Выпуск данных
about-made = Файл подготовлен
about-citation = Как ссылаться
about-indicators = Показатели
about-counts = Что считает
about-does-not-count = Чего не считает
about-pitfall = На что смотреть
about-caveats = Оговорки
about-statuses = Статусы
about-status-value = В источнике напечатано число.
about-status-zero = В источнике напечатан ноль. Это не то же, что отсутствие данных.
about-status-no-data = Числа в источнике нет. Пустая ячейка — не ноль.
about-status-not-published = Число существует, но не публикуется.
about-status-not-comparable = Число есть, но сравнивать его с соседними годами нельзя.
about-verdicts = Выводы
about-verdict-text = Вывод сравнивает изменение с обычными колебаниями числа от года к году (±{ $cv } %, допущение). Если в один из годов случаев меньше { COUNT($small_count) }, процент не считают. Причину изменений данные не показывают.
about-as-printed = Числа показаны так, как напечатаны в источнике; проценты пересчитаны из них.

## Citation

citation-file = { $author }, { $places }, загружено редактором. Данные { $release }, ответ { $code }.
citation = { $author }. { $title }. { $places }. Первичные данные: { $primary }. Пересчёт: данные { $release }, ответ { $code }.
citation-on = { $citation } Дата обращения: { DATE($day) }.

## Captions and names of files

paper-caption-page = { $name }, 1 страница.
paper-caption-file = { $name }
paper-caption-theses = Три тезиса:
paper-caption-ask = Могут спросить:
paper-caption-xlsx = Строк с числами: { COUNT($rows) }. Лист «О данных» — источники, определения, оговорки, статусы и как ссылаться.
paper-caption-csv = Строк: { COUNT($rows) }. UTF-8, столбцы через «;», дробная запятая: Excel открывает двойным щелчком. В каждой строке — источник, период и статус; определения и оговорки — в XLSX, лист «О данных».
paper-caption-png = Без сжатия, для печати. Заголовок, период, источник и код { $code } — на самой картинке.
paper-caption-slide = 16:9, без сжатия. Заголовок, период, источник и код { $code } — на самой картинке.
paper-caption-answer = { $title }. Данные { $release } · { $code }
file-briefing = Справка
file-answer = Ответ
file-data = Данные
file-picture = Картинка
file-slide = Слайд
file-country = Области
file-several = { COUNT($n) }-областей

## A paragraph to paste, in three registers

paragraph-title = Готовый абзац: { $register }
register-briefing = справка
register-grant = отчёт по гранту
register-media = для СМИ
button-register-briefing = Для справки
button-register-grant = Для отчёта
button-register-media = Для СМИ
button-copy-text = Скопировать текст
button-copy-citation = Скопировать ссылку
paragraph-citation = Ссылка на источник:
    { $citation }
paragraph-nothing = По этой области в отчёте нет ни одного числа, поэтому готового абзаца нет: пробел в данных словами не заполняем.

brief-change = { $region }. { $indicator }: { YEAR($from_year) } — { COUNT($earlier) }, { YEAR($to_year) } — { COUNT($later) } ({ CHANGE($percent) }; { $verdict }).
brief-step = { $indicator }: { YEAR($from_year) } — { COUNT($earlier) }, { YEAR($to_year) } — { COUNT($later) } ({ CHANGE($percent) }; { $verdict }).
brief-counts = { $region }. { $indicator }: { YEAR($from_year) } — { COUNT($earlier) }, { YEAR($to_year) } — { COUNT($later) } ({ $verdict }).
brief-small = { $indicator }, { $period }: { $counts }.
brief-cause = Причину данные не показывают.
grant-fall = В { RU_IN($region) } показатель «{ $indicator }» снизился на { PERCENT($percent) } (с { COUNT($earlier) } в { YEAR($from_year) } году до { COUNT($later) } в { YEAR($to_year) } году); это изменение { $verdict }.
grant-rise = В { RU_IN($region) } показатель «{ $indicator }» вырос на { PERCENT($percent) } (с { COUNT($earlier) } в { YEAR($from_year) } году до { COUNT($later) } в { YEAR($to_year) } году); это изменение { $verdict }.
grant-same = В { RU_IN($region) } показатель «{ $indicator }» не изменился: { COUNT($earlier) } в { YEAR($from_year) } и в { YEAR($to_year) } году.
grant-counts = В { RU_IN($region) } по показателю «{ $indicator }» указано { COUNT($earlier) } в { YEAR($from_year) } году и { COUNT($later) } в { YEAR($to_year) } году; { $verdict }.
grant-before-fall = Годом ранее он снизился на { PERCENT($percent) } (с { COUNT($earlier) } в { YEAR($from_year) } году до { COUNT($later) } в { YEAR($to_year) } году).
grant-before-rise = Годом ранее он вырос на { PERCENT($percent) } (с { COUNT($earlier) } в { YEAR($from_year) } году до { COUNT($later) } в { YEAR($to_year) } году).
grant-slower = Темп роста замедлился, само число выросло.
grant-slower-unclear = Темп роста замедлился, но и само замедление не отличить от обычных колебаний; число выросло.
grant-small = По показателю «{ $indicator }» там же указано: за { COUNT($months) } мес. { YEAR($from_year) } года — { COUNT($earlier) }, за { COUNT($months) } мес. { YEAR($to_year) } года — { COUNT($later) }.
grant-cause = Вклад проекта отдельно не оценивался.
media-fall = По отчёту { $author }, в { RU_IN($region) } показатель «{ $indicator }» снизился: { COUNT($earlier) } в { YEAR($from_year) } году, { COUNT($later) } в { YEAR($to_year) } ({ CHANGE($percent) }).
media-rise = По отчёту { $author }, в { RU_IN($region) } показатель «{ $indicator }» вырос: { COUNT($earlier) } в { YEAR($from_year) } году, { COUNT($later) } в { YEAR($to_year) } ({ CHANGE($percent) }).
media-unclear = По отчёту { $author }, в { RU_IN($region) } по показателю «{ $indicator }» явных изменений нет: { COUNT($earlier) } в { YEAR($from_year) } году и { COUNT($later) } в { YEAR($to_year) } ({ CHANGE($percent) }).
media-counts = По отчёту { $author }, в { RU_IN($region) } по показателю «{ $indicator }»: { COUNT($earlier) } в { YEAR($from_year) } году и { COUNT($later) } в { YEAR($to_year) }; { $verdict }.
media-before = В { YEAR($from_year) } году — { COUNT($earlier) }.
media-small = { $indicator } ({ $period }): { $counts }.
media-cause = Чем это объясняется, данные не показывают.
paragraph-likely = Вывод осторожный: без поправки на число областей.
paragraph-period = Период внутри года ({ $places }) в отчёте не указан.
paragraph-borders = Область — в границах до 08.06.2022, вместе с { RU_WITH($part) }.
