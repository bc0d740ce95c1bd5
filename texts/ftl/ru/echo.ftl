### How a question was understood.

echo-understood = Понял так: { $reading }
echo-corrected = Исправил: { $typed } → { $name }
echo-city = { $town } — { $region }: отдельных чисел по городам в отчёте нет.
echo-city-moved = { $town } — с 08.06.2022 { $region }, раньше { $parent }: отдельных чисел по городам в отчёте нет.
echo-except = кроме: { $regions }
echo-unused-regions = Слышал и не учёл: без { $regions }
echo-unused-threshold = Слышал и не учёл порог: { $number }
echo-unused-denial = Слышал «не» перед «{ $word }», но что вместо этого, не понял
echo-word-recidivism = Показатель шире понятия ст. 14 УК: в нём все правонарушения тех, кто раньше совершал преступления.
echo-word-convicted = Показатель шире слова «судимые»: в нём правонарушения всех, кто раньше совершал преступления, не только осуждённых.
button-change-reading = Изменить

kind-region-summary = карточка
kind-value = показатель
kind-compare = сравнение
kind-ranking = упорядочение
kind-trend = изменение
kind-recommendation = рекомендация
kind-project-history = где шёл проект
kind-definition = определение
kind-source = источник
kind-report-check = проверка утверждения
kind-map = карта
kind-export = файл
kind-help = помощь
kind-clarify = уточнение
kind-out-of-scope = не по теме

place-all = все области с данными
place-kz = республика

period-9m = 9 месяцев
period-h1 = первое полугодие
period-h2 = второе полугодие
period-q1 = первый квартал
period-q2 = второй квартал
period-q3 = третий квартал
period-q4 = четвёртый квартал
period-year = полный год
