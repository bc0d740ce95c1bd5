### Talk about the answers themselves: words, sources, what can be asked, what cannot, the country as a list, files.

## Words and indicators

term-list-title = Что значат слова
term-list-text = Выберите слово или показатель: покажу, что в него входит и с чем его путают.
term-counts = Входит: { $what }.
term-does-not-count = Не входит: { $what }.
term-unit-offences = Единица: правонарушения, а не люди.
term-unit-people = Единица: люди.
term-better-lower = Благоприятнее — меньше.
term-better-higher = Благоприятнее — больше.
term-no-figures = Чисел этого показателя в источнике нет.
term-printed = В отчёте напечатано: «{ $printed }».
term-pitfall = На что обратить внимание. { $pitfall }
term-confused = Не путайте. { $what }
term-meant = Когда этим словом спрашивают о числах, обычно имеют в виду показатель «{ $indicator }».
term-other = Другой показатель — «{ $indicator }». { $definition }
term-source = Определение: { $source }.
term-difference-title = В чём разница
term-difference = Это разные показатели: складывать их и сравнивать между собой нельзя.
term-example-change = Пример. { $region }, { YEAR($from_year) } и { YEAR($to_year) }: ({ COUNT($later) } − { COUNT($earlier) }) : { COUNT($earlier) } × 100 = { CHANGE($percent) }.
term-example-interval = Пример. { $region }, { YEAR($to_year) } к { YEAR($from_year) }: по записям { CHANGE($percent) }; с учётом обычных колебаний { $interval }. Вывод: { $verdict }.
term-verdict = • { $verdict }. { $instruction }
term-level = • { COUNT($level) } — { $means }
term-noticeable = После нуля разницу не объяснить одной случайностью, начиная с { COUNT($noticeable) }.
term-units = Сейчас областей и городов такого уровня { COUNT($now) }; с 19.06.2018 до 08.06.2022 было { COUNT($then) }.
term-release = Сейчас действуют данные { $release }; код этого ответа — { $code }.
button-terms = Все слова
button-about-indicator = Об этом показателе
button-difference = В чём разница
button-figures = Числа по областям

## Sources and citation

sources-title = Источники
sources-report-title = Отчёт
sources-years = { $place }: { $years }, { COUNT($months) } мес.
sources-years-open = { $place }: { $years }, период внутри года не указан.
sources-tables = { $indicator }:
sources-no-figures = Чисел в источнике нет: { $regions }.
sources-primary-title = Правовая статистика
sources-primary = Первичные данные — Портал органов правовой статистики, qamqor.gov.kz (Комитет по правовой статистике и специальным учётам Генеральной прокуратуры РК). Отчёт на него ссылается.
sources-forms = Там публикуют форму 1-М: отдельный файл на каждую область, нарастающим итогом с начала года. Из какой формы и за какие месяцы взяты числа таблицы 2, в отчёте не сказано.
sources-old-scheme = В отчёте адрес портала напечатан с http; кнопка ведёт на https.
sources-links-title = Ссылка на КУИС
sources-link-broken = Ссылка на КУИС в документе, скорее всего, не откроется: часть букв адреса набрана кириллицей. Вероятный верный адрес никем не подтверждён.
sources-mixed = Отчёт ссылается на сайт Комитета уголовно-исполнительной системы (КУИС). Напечатанная ссылка, скорее всего, не откроется: буквы { $letters } в адресе — кириллица.
sources-printed = Напечатано: { $address }
sources-repaired = Вероятный верный адрес: { $address } — не подтверждён.
sources-marks = Кириллица отмечена ‹так›. Точки — в скобках, чтобы непроверенный адрес нельзя было открыть нажатием.
sources-links-sound = С напечатанными ссылками всё в порядке.
button-qamqor = Правовая статистика
button-kuis-link = Ссылка на КУИС
button-cite = Для публикации
button-sources = Источники
button-copy = Скопировать
button-copy-address = Скопировать вероятный адрес
cite-title = Для публикации
cite-document = { $author }. { $title } [б. г.], { $places }; первичные данные — { $primary }. Пересчёт — бот, данные { $release }, ответ { $code }.
cite-row = { $author }. { $title } [б. г.], { $places }, строка «{ $row }»; первичные данные — { $primary }. Пересчёт — бот, данные { $release }, ответ { $code }.
cite-figures = { $region }. { $indicator }: { $counts }.
cite-nothing = Ссылаться здесь не на что: числа, о котором спрашивают, в источнике нет.

## What can be asked, and a question back

guide-title = Что можно спросить
guide-first = Показываю, сколько правонарушений записано по областям, больше ли изменение обычных колебаний, что об этом напечатано в отчёте и что он советует. Под каждым числом — источник и период.
guide-ask = Спросите обычными словами, например:
guide-example-card = Акмолинская область
guide-example-compare = сравни ВКО и Караганду
guide-example-advice = рекомендации для Мангистау
# Allowed word: рецидив: an example of how people ask; the answer explains the word
guide-example-term = что такое рецидив
guide-example-export = выгрузи все данные в csv
guide-more = Можно прислать утверждение из отчёта или из новостей — сверю его с числами. Понимаю по-русски, по-казахски и по-английски. О конкретных людях не отвечаю.
clarify-reading = Что из этого показать?
clarify-region = О какой области речь?
clarify-indicator = Какой показатель нужен?
clarify-period = За какой год?
clarify-number = Какое число проверить? Выберите область или пришлите утверждение целиком.
clarify-claim = Какое утверждение проверить? Выберите область или пришлите его целиком.
clarify-no-data = Чисел в отчёте нет ни по одному из этих мест; карточка скажет, что известно и где запросить.
clarify-metric-level = число
clarify-metric-change-pct = изменение
clarify-metric-change-abs = изменение
clarify-metric-per-100k = на 100 тысяч населения
clarify-metric-per-capita = на жителя
clarify-metric-share = доля

## What is not answered

refused-personal-data = Сведений о людях у меня нет, и я их не запрашиваю; ваш запрос не сохранён. Официальную справку о судимости выдаёт портал eGov.
refused-off-topic = На это ответить не могу: у меня только статистика правонарушений по областям Казахстана и рекомендации по проекту поддержки пробации. Об этом спрашивайте обычными словами.
refused-injection = Таких указаний не выполняю. Отвечаю на вопросы о статистике правонарушений по областям и о рекомендациях отчёта.
refused-nonsense = Не понял. Попробуйте так:
refused-insult = Жаль, что не помог. Выберите область или напишите администратору.
refused-no-such-region = Такой области не нашёл. В Казахстане областей — { COUNT($regions) }, городов республиканского значения вместе со столицей — { COUNT($cities) }. Числа в отчёте есть по этим областям:
refused-too-long = Сообщение слишком длинное, чтобы понять его целиком. Задайте один вопрос одной-двумя фразами.
refused-opinion = Мнений и оценок людям, ведомствам и решениям не даю. Могу показать записанные числа, слова отчёта и то, чего по ним сказать нельзя.
refused-forecast = Прогноза не даю: записанные числа не говорят, что будет дальше, и в отчёте такой оценки нет.
refused-causal-instead = Можно сказать: что записано, насколько это изменилось и больше ли это обычных колебаний.
refused-no-value = Этого числа в источнике нет, и другое за него не выдаю.
refused-rate = Долю или уровень посчитать нельзя: в отчёте нет числа, на которое надо делить.
refused-claimed = В отчёте сказано: «{ $quote }» — но самого числа нет.
refused-register = Учёт ведёт Комитет уголовно-исполнительной системы МВД РК (КУИС): число по области запрашивают там.
refused-near = Что есть рядом, под своим именем: { $indicators }.
button-report-problem = Сообщить о проблеме
button-evidence = Работает ли проект

## The country as a list

country-title-change = { $indicator }: изменение по областям, { YEAR($from_year) } → { YEAR($to_year) }
country-title-count = { $indicator }: число по областям, { $years }
country-change = { $region }: { CHANGE($percent) } ({ COUNT($earlier) } → { COUNT($later) })
country-counts = { $region }: { COUNT($earlier) } → { COUNT($later) }
country-count = { $region }: { COUNT($count) }
country-no-data = Нет данных ({ COUNT($n) }): { $regions }. Это пробел в данных, а не ноль.
country-borders = Границы — до 08.06.2022: тогда областей и городов было { COUNT($then) }, сейчас { COUNT($now) }. { $together }.
country-together = { $region } — вместе с нынешней { RU_WITH($part) }
country-with-part = { $region } (с нынешней { RU_WITH($part) })
country-order-change = Внутри групп порядок — по названию: мест по двум годам не присуждаем.
country-order-count = Порядок — по названию. По числу впереди обычно крупные области: это размер, а не положение дел.
country-order-few = Порядок — по названию: случаев мало, упорядочивать по ним нельзя. { small-zero }
button-map-count = Карта: число
button-map-change = Карта: изменение

## Files

exported-title = { $form }: { $what }
exported-form-xlsx = XLSX
exported-form-csv = CSV
exported-form-docx = DOCX
exported-form-pdf = PDF
exported-form-png = PNG
exported-form-slide = Слайд 16:9
exported-xlsx = Таблица для Excel: строка на каждое число — область, показатель, год, период, единица, вид записи и место в источнике. Отдельный лист рассказывает об этих данных и оговорках.
exported-csv = Таблица CSV: строка на каждое число — область, показатель, год, период, единица, вид записи и место в источнике. Пояснения к данным идут вместе с ней.
exported-docx = Справка для Word: числа, вывод, слова отчёта и источник; её можно править.
exported-pdf = Справка в PDF: числа, вывод, слова отчёта и источник, готова к печати.
exported-png = Картинка без сжатия: название, период, источник и код ответа — на ней самой.
exported-slide = Картинка для слайда, 16:9, без сжатия: название, период, источник и код ответа — на ней самой.
exported-numbers = Чисел: { COUNT($n) }.
exported-line = • { $indicator }: { $regions }; { $years }.
exported-missing = Чисел в источнике нет, поэтому в файл не вошли: { $regions }.
