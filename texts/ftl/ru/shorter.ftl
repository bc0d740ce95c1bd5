### The same in fewer words, for a message that is too small for all of it: nothing is left out that must be said.

shorter-source = Источник: { $author }, { $places }; { $link }.
shorter-fall = Снижение на { PERCENT($percent) }
shorter-rise = Рост на { PERCENT($percent) }
shorter-same = Без изменений
shorter-judged = { $change } — { $verdict }.
shorter-judged-interval = { $change } — { $verdict } ({ $interval }).
shorter-verify = Изменение необычно большое: сверьте с источником.
shorter-published-ratio = В отчёте «{ $published }» — доля, а не снижение.
shorter-published-slowdown = В отчёте замедление роста названо снижением; число росло.
shorter-small-zero = 0 в отчёте не значит, что их не было.
shorter-no-data-missing = Ни одного числа по этой области в отчёте нет. Это пробел в данных, а не ноль.
shorter-no-data-missing-city = Ни одного числа по этому городу в отчёте нет. Это пробел в данных, а не ноль.
shorter-no-data-do = Можно посмотреть соседей, общий совет или запросить форму 1-М (qamqor.gov.kz).
shorter-size = Числа зависят от величины области.
shorter-borders = Границы до 08.06.2022: { $pairs }.
shorter-borders-pair = { $region } + { $part }
shorter-presence-yes-stated = { $years } — шёл (указано)
shorter-presence-yes-implied = { $years } — шёл (по тексту)
shorter-presence-no-stated = { $years } — не шёл (указано)
shorter-presence-no-implied = { $years } — не шёл (по тексту)
shorter-presence-contradicts = { $years }: в отчёте два ответа.
shorter-cannot = Связано ли изменение с проектом; сколько случаев он предотвратит.
shorter-order = Мест не присваиваем.

## Recommendations, advice of the report and reservations, by the keys of their full words

shorter-rec-continue-data = Продолжать можно: данные не противоречат.
shorter-rec-continue-data-programme = Продолжать можно: данные не противоречат.
shorter-rec-continue-measurement = Продолжать можно, чтобы накопить данные.
shorter-rec-watch = Наблюдать: менять что-либо оснований нет.
shorter-recommendation-change = Правонарушения ранее совершавших: { $told }.
shorter-duration-text = Три года — предел по закону.
shorter-social-order-text = Заказчик — акимат; стоимость в отчёте не приведена.
shorter-evidence-text = Этого данные не показывают — ни в одну, ни в другую сторону.
shorter-national-advice = Всем: { $advice }.
shorter-groups-stated-yes = Шёл (указано):
shorter-groups-implied-yes = Шёл (по тексту):
shorter-groups-stated-no = Не шёл (указано):
shorter-groups-implied-no = Не шёл (по тексту):
shorter-groups-contradictory = В отчёте два ответа:
shorter-groups-unknown = Неизвестно:
shorter-groups-year = Проект в { YEAR($year) } году.
shorter-echo-word-recidivism = Показатель шире понятия «рецидив».
shorter-echo-word-convicted = Показатель шире слова «судимые».
shorter-no-data-exists = Числа есть по пяти областям: { $regions }.
shorter-not-yet = { $region } до 08.06.2022 — внутри { $parent }: своего числа за { $years } нет.
shorter-advice-introduce = внедрять во всех областях
shorter-advice-continue = продолжить
shorter-advice-extend-3y = продлить до 3 лет
shorter-advice-social-order = госсоцзаказ
shorter-advice-keep-social-order = вести по госсоцзаказу
shorter-advice-supported-weakly-by-data = данные не противоречат
shorter-advice-supported-for-measurement-only = чтобы измерить результат
shorter-advice-recommended-by-report-only = таблицы не подтверждают
shorter-rule-c01 = Шла всё время, разницы не объясняет.
shorter-rule-c05 = Период не указан.
