### The same in fewer words, for a message that is too small for all of it: nothing is left out that must be said.

shorter-source = Көзі: { $author }, { $places }; { $link }.
shorter-fall = { KK_TO(PERCENT($percent)) } төмендеді
shorter-rise = { KK_TO(PERCENT($percent)) } өсті
shorter-same = Өзгеріссіз
shorter-judged = { $change } — { $verdict }.
shorter-judged-interval = { $change } — { $verdict } ({ $interval }).
shorter-verify = Өзгеріс тым үлкен: дереккөзбен салыстырыңыз.
shorter-published-ratio = Есепте «{ $published }» — үлес, төмендеу емес.
shorter-published-slowdown = Есепте өсудің баяулауы төмендеу деп аталған; сан өсті.
shorter-small-zero = Есептегі 0 — болмады деген сөз емес.
shorter-no-data-missing = Есепте бұл облыс бойынша бірде-бір сан жоқ. Бұл нөл емес, деректегі олқылық.
shorter-no-data-missing-city = Есепте бұл қала бойынша бірде-бір сан жоқ. Бұл нөл емес, деректегі олқылық.
shorter-no-data-do = Көршілерді, жалпы кеңесті қарауға немесе 1-М нысанын сұратуға болады (qamqor.gov.kz).
shorter-size = Сан облыс көлеміне байланысты.
shorter-borders = Шекара 08.06.2022-ге дейінгі: { $pairs }.
shorter-borders-pair = { $region } + { $part }
shorter-presence-yes-stated = { $years } — жүрді (көрсетілген)
shorter-presence-yes-implied = { $years } — жүрді (мәтіннен)
shorter-presence-no-stated = { $years } — жүрген жоқ (көрсетілген)
shorter-presence-no-implied = { $years } — жүрген жоқ (мәтіннен)
shorter-presence-contradicts = { $years }: есепте екі жауап.
shorter-cannot = Өзгеріс жобаға байланысты ма; ол нені болдырмайды.
shorter-order = Орын бермейміз.

## Recommendations, advice of the report and reservations, by the keys of their full words

shorter-rec-continue-data = Жалғастыруға болады: деректер қайшы келмейді.
shorter-rec-continue-data-programme = Жалғастыруға болады: деректер қайшы емес.
shorter-rec-continue-measurement = Дерек жинау үшін жалғастыруға болады.
shorter-rec-watch = Бақылау: өзгертуге негіз жоқ.
shorter-recommendation-change = Бұрын қылмыс жасағандардың бұзушылықтары: { $told }.
shorter-duration-text = Үш жыл — заң бойынша шек.
shorter-social-order-text = Тапсырыс беруші — әкімдік; құны есепте жоқ.
shorter-evidence-text = Деректер мұны екі жағына да көрсетпейді.
shorter-national-advice = Бәріне: { $advice }.
shorter-groups-stated-yes = Жүрді (көрсетілген):
shorter-groups-implied-yes = Жүрді (мәтіннен):
shorter-groups-stated-no = Жүрген жоқ (көрсетілген):
shorter-groups-implied-no = Жүрген жоқ (мәтіннен):
shorter-groups-contradictory = Есепте екі жауап:
shorter-groups-unknown = Белгісіз:
shorter-groups-year = { YEAR($year) } жылғы жоба.
shorter-echo-word-recidivism = Көрсеткіш «қайталану» ұғымынан кең.
shorter-echo-word-convicted = Көрсеткіш «сотталғандар» сөзінен кең.
shorter-no-data-exists = Бес облыс бойынша сандар бар: { $regions }.
shorter-not-yet = { $region } 08.06.2022-ге дейін { $parent } ішінде: { $years } бойынша өз саны жоқ.
shorter-advice-introduce = барлық облыста енгізу
shorter-advice-continue = жалғастыру
shorter-advice-extend-3y = 3 жылға дейін ұзарту
shorter-advice-social-order = мемтапсырыс
shorter-advice-keep-social-order = мемтапсырыспен жүргізу
shorter-advice-supported-weakly-by-data = деректер қайшы емес
shorter-advice-supported-for-measurement-only = нәтижені өлшеу үшін
shorter-advice-recommended-by-report-only = кестелер растамайды
shorter-rule-c01 = Үнемі жүрді, айырма содан емес.
shorter-rule-c05 = Кезең көрсетілмеген.
