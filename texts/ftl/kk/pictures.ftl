### Words inside the pictures of several regions, of years, of checks and of the country.

## How many of how many

picture-in-regions = { COUNT($n) } облыстың { KK_IN_ITS($k) }
picture-in-units = { COUNT($n) } өңірдің { KK_IN_ITS($k) }
picture-of = { COUNT($n) }

## Titles

picture-title-fall-regions = { picture-in-regions } айқын төмендеу
picture-title-fall-units = { picture-in-units } айқын төмендеу
picture-title-rise-regions = { picture-in-regions } айқын өсу
picture-title-rise-units = { picture-in-units } айқын өсу
picture-title-every-fall = Барлық { COUNT($n) } облыста айқын төмендеу
picture-title-every-rise = Барлық { COUNT($n) } облыста айқын өсу
picture-title-both-regions = { picture-in-regions } айқын төмендеу, { KK_IN_ITS($m) } өсу
picture-title-both-units = { picture-in-units } айқын төмендеу, { KK_IN_ITS($m) } өсу
picture-title-none-regions = { COUNT($n) } облыстың ешқайсысында айқын өзгеріс жоқ
picture-title-none-units = { COUNT($n) } өңірдің ешқайсысында айқын өзгеріс жоқ
picture-title-some-empty = { $title }, { COUNT($empty) } облыс бойынша дерек жоқ
picture-title-few = Жағдай аз: пайыз есептелмейді
picture-title-range = Облыстарда { KK_FROM($low) } { KK_TO($high) } дейін жағдай
picture-title-range-same = Барлық облыста { COUNT($n) } жағдайдан
picture-title-level = { $region }: { counted-cases }
picture-title-not-said = Облыстар бойынша өзгеріс есептелмеген
picture-title-neutral-regions = { $indicator }: облыстар, { $years }
picture-title-series-neutral = { $indicator }: { $region }, { $years }
picture-title-series-last = { $region }: { YEAR($year) } жылы { counted-cases }
picture-title-series-fall = { $region }: { YEAR($from_year) } жылдан бері жағдай азайды
picture-title-series-rise = { $region }: { YEAR($from_year) } жылдан бері жағдай көбейді
picture-title-check-agrees = { $region }: қайта есептегенде сол сан шығады
picture-title-check-slip = { $region }: қайта есептегенде { CHANGE($recomputed) }
picture-title-check-differs = { $region }: қайта есептегенде { CHANGE($recomputed) }, { $published } емес
picture-title-check-neutral = Пайызды тексеру: { $region }, { $years }
picture-title-checks-overstated = { $k ->
    [1] Есепте бір облыстағы төмендеу асыра көрсетілген
    [2] Есепте екі облыстағы төмендеу асыра көрсетілген
   *[other] Есепте { COUNT($k) } облыстағы төмендеу асыра көрсетілген
}
picture-title-checks-agree = Есептегі пайыздарды тексеру: барлық мән сәйкес
picture-title-checks-differ = Есептегі пайыздарды тексеру: { COUNT($n) } мәннің { KK_ITS($k) } сәйкес емес
picture-title-sheet = { $indicator }: { $places }, { $years }

## Subtitles

picture-subtitle-counts = { $indicator }, { $years }, жағдай саны
picture-subtitle-change = { $indicator }: { YEAR($to_year) } жыл { YEAR($from_year) } жылға қарағанда, өзгеріс, %
picture-subtitle-change-months = { $indicator }: { YEAR($to_year) } жылғы { $months } { YEAR($from_year) } жылғы сол мерзімге қарағанда, өзгеріс, %
picture-subtitle-sheet = Жағдай саны; кезеңі бағандардың үстінде
picture-years-one = { YEAR($year) } жыл
picture-years-two = { YEAR($from_year) } және { YEAR($to_year) } жылдар
picture-years-range = { $years } жылдар
picture-months-one = { YEAR($year) } жылғы { $months }
picture-months-two = { YEAR($from_year) } және { YEAR($to_year) } жылдардағы { $months }
picture-months-range = { $years } жылдардағы { $months }

## Words in the plot

picture-mark-published = есепте
picture-mark-claimed = тексерілетін
picture-mark-recomputed = қайта есептеу
picture-check-agrees = { CHANGE($recomputed) }, сәйкес
picture-check-slip = { CHANGE($recomputed) } (есепте { $published })
picture-check-slip-claimed = { CHANGE($recomputed) } (айтылғаны { $published })
picture-statement-too-few = жағдай аз: { COUNT($earlier) } → { COUNT($later) }
picture-statement-not-comparable = шекара басқа
picture-statement-other-period = кезеңдері бөлек
picture-statement-no-data = дерек жоқ
picture-legend-fall-deep = 40 %-дан көп төмендеу
picture-legend-fall = 40 %-ға дейін төмендеу
picture-legend-steady = әдеттегі ауытқу шегінде
picture-legend-rise = 40 %-ға дейін өсу
picture-legend-rise-deep = 40 %-дан көп өсу
picture-legend-plain = жағдай аз: сандардың өзі
picture-legend-empty = дерек жоқ
picture-word-not-comparable = салыст.
picture-break-first = Жаңа шекара
picture-break-second = 2022 ж. маусымнан
picture-band-key-project = жоба жылы
picture-band-key-project-implied = жоба жылы, есептің мағынасынша
picture-band-key-social = тапсырыс жылы
picture-band-key-social-implied = тапсырыс жылы, есептің мағынасынша
picture-panel-fall = айқын төмендеу бар
picture-panel-rise = айқын өсу бар
picture-panel-unclear = айқын өзгеріс жоқ
picture-panel-of = { COUNT($n) } ішінен { COUNT($k) }
picture-panel-checked = { $k ->
    [one] есеп пайызы қайта есептелді
   *[other] есеп пайызы қайта есептелді
}
picture-panel-advice = Ұсыныс

## Notes

picture-note-likely-names = * Қорытынды сақ: { $regions }.
picture-note-hollow = Бос дөңгелек: өзгеріс әдеттегі ауытқу шегінде (жылына ±{ $cv } %, болжам).
picture-note-bars = Жолақ — әдеттегі ауытқу (жылына ±{ $cv } %, болжам), бос дөңгелек — соның шегіндегі өзгеріс.
picture-note-interval = Әдеттегі ауытқу: жылына ±{ $cv } %, болжам.
picture-note-units = Шекара 08.06.2022-ге дейінгі: { $pairs }.
picture-note-units-pair = { $region } + { $part }
picture-note-units-then = Шекара 08.06.2022-ге дейінгі: { COUNT($n) } облыс пен қала.
picture-note-units-now = Шекара 08.06.2022-ден бергі.
picture-note-cities = Сопақтар — қалалар.
picture-note-circles = Дөңгелектер — қалалар.
picture-note-by-size = Сан бойынша рет — негізінен облыс көлемінің реті; орын берілмейді.
picture-note-no-places = Орын берілмейді.
picture-note-dots = Бір дөңгелек — бір жағдай. 0 дереккөзде көрсетілген, бұл олқылық емес.
picture-note-no-cause = Бұдан жоба туралы қорытынды жасауға болмайды.
picture-note-contradictory-regions = { YEAR($year) } жылғы жоба туралы есеп өзіне өзі қайшы: { $regions }.
picture-note-sign = Есеп сандарының таңбасы оның мәтіні бойынша қойылды.
picture-note-ratio = { COUNT($later) } / { COUNT($earlier) } = { PERCENT($ratio) }: бұл қалған жағдайлардың үлесі, төмендеу емес.
picture-note-counts = { COUNT($earlier) } → { COUNT($later) }.
picture-note-gap = Қатардағы үзіліс — ол жылға дерек жоқ, бұл нөл емес.
picture-note-new-borders = 08.06.2022-ден шекара басқа: оған дейінгі және кейінгі сандар қосылмайды.
picture-note-whole-scale = { $indicator } шкаласы барлық облысқа ортақ.
picture-source-borders = { $source }. Шекара: © OpenStreetMap contributors

picture-caption-line = { $region }: есепте «{ $published }», қайта есептегенде { CHANGE($recomputed) }
button-map-borders = Шекарасы бар карта
