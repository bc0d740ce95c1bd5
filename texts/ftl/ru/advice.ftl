### Recommendations beyond the rules' own sentences: titles, the country, why, where the project ran.

recommendation-title = { $region }: рекомендации
recommendation-change = { $indicator }, { YEAR($from_year) } → { YEAR($to_year) }: { $change }; { $verdict }.
recommendation-cannot = Что изменение связано с проектом или его окончанием и сколько правонарушений он предотвратит.
recommendation-cannot-no-data = Что проект здесь изменит и сколько правонарушений он предотвратит.
recommendation-advised = { $advice }. { $standing }
rec-continue-data-programme = Если программа идёт, её можно продолжать: данные этому не противоречат.
advice-no-own-advice-city = Отдельного совета по этому городу в отчёте нет.
button-why = Почему так
button-missing = Чего не хватает
button-forward = Переслать
button-groups = С проектом и без
button-whole-country = Вся страна
button-quotes = Слова отчёта

why-not-higher-0 = уровень не выше, потому что нет двух сопоставимых лет с достаточным числом случаев.
why-not-higher-1 = уровень не выше, потому что для надёжного сравнения нужно не меньше пяти областей и двух лет до начала проекта.
why-not-higher-2 = уровень не выше, потому что сравнение областей не прошло проверку замысла.
why-not-higher-3 = уровень не выше, потому что сравнивали области, а не людей.
why-not-higher-4 = выше уровня нет.

national-title = Рекомендации по стране
national-advice = Всем областям: { $advice }.
national-advice-one = { $region }: { $advice }.
national-standing = { $regions } — { $advice }: { $standing }
national-standing-rest = Остальное: { $standing }
national-line = { $region }: { CHANGE($percent) } ({ COUNT($earlier) } → { COUNT($later) }); { $verdict }.
national-line-counts = { $region }: { COUNT($earlier) } → { COUNT($later) }; { $verdict }.
national-counter = Противоположный пример: { $regions } — проект шёл, а число росло.
national-groups = Сравнение областей с проектом ({ $with_project }) и без него ({ $without_project }) выводом не считаем: { $why }.
national-apart = Отдельно: { $regions } (своя программа; о { $year } годе отчёт противоречит сам себе).
national-needs = Для настоящей оценки нужны все 20 областей, не меньше трёх лет до и двух после, статус проекта по годам, число людей на учёте и участников.

refusal-too-few-regions = областей с известным статусом меньше { COUNT($gate_regions) };
refusal-too-few-years-before = лет до начала меньше { COUNT($gate_years_before) };
refusal-too-few-years-after = лет после начала меньше { COUNT($gate_years_after) };
refusal-one-group-empty = одна из групп пуста;
refusal-trend-before-differs = группы и раньше менялись по-разному;
refusal-within-chance = такая разница между группами бывает случайно;
refusal-one-region-turns-it = без одной области разница меняет знак;

what-if-title = { $region }: прогноза не даём
what-if-title-arithmetic = { $region }: арифметика, не прогноз
what-if-text = Сказать, на сколько изменится число правонарушений, если внедрить проект, нельзя: ни одна оценка такого влияния не проводилась, а числа отчёта его не показывают.
what-if-arithmetic = Посчитать можно только арифметику: что значило бы изменение на столько-то процентов от известного числа. Это не прогноз.
what-if-heading = Только арифметика, не прогноз. { $indicator }:
what-if-line-fall = • { $region }: { $percent } от { COUNT($count) } ({ YEAR($year) }) — это { COUNT($difference) }; стало бы { COUNT($after) }.
what-if-line-rise = • { $region }: { $percent } от { COUNT($count) } ({ YEAR($year) }) — это { COUNT($difference) }; стало бы { COUNT($after) }.

duration-title = Срок проекта
duration-text = Авторы отчёта предлагают продлить такие проекты до 3 лет. Три года — предел для социального проекта по закону (Закон от 12.04.2005 № 36-III, ст. 1): дольше бот не предлагает.
duration-measure = Данные этот совет не подтверждают и не опровергают; три года полезны, чтобы результат можно было измерить.
social-order-title = Государственный социальный заказ
social-order-text = Авторы отчёта предлагают вынести проект на государственный социальный заказ; заказчик — местный исполнительный орган (акимат). Стоимость и бюджет в отчёте не приведены.
social-order-data = Таблицы отчёта не показывают, что даёт социальный заказ: там, где он шёл, он шёл в оба года.
evidence-title = Работает ли проект
topic-title = { $title }: { $region }
evidence-text = Этого данные не показывают — ни в одну, ни в другую сторону. Они описывают, как менялось число правонарушений, но не отделяют проект от остального: 2020 год — карантин, у областей разные программы, группы сравнения нет.

project-title = Где шёл проект
project-title-region = { $region }: где и когда шёл проект
project-line = { $region }. { $presence }
project-quote = «{ $quote }»
project-years-first = В отчёте: «{ $quote }».
project-others = Об остальных областях в отчёте ничего не сказано: «не было проекта» — тоже неизвестно.
project-not-said = Чего в отчёте нет: дат начала, числа участников, бюджета, содержания и причин остановки.
project-lacks-content = Что делали в проекте: в отчёте это не описано.
project-lacks-reason = Почему проект не шёл или прекратился: в отчёте этого нет.
project-lacks-start = Когда проект начался: даты начала в отчёте нет.
project-lacks-cost = Сколько стоил проект: в отчёте этого нет.
project-lacks-participants = Сколько человек участвовало: в отчёте этого нет.
project-executor-title = Кто исполнитель
project-executor-text = Документ подписан представителем ОФ «Антарес А». Исполнитель проекта прямо не назван.
project-social-order-years = Годы по календарю — наш вывод из этих слов: { $said } Это больше предела одного социального проекта (3 года), значит, договоров было несколько.
