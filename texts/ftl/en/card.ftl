### The region card and what other answers share with it: changes, presence, borders, footer.

card-title = { $region }, { $years }
card-withheld = { $indicator }, { $years }: the number is not published.
card-title-arrow = { $region }, { $from_year } → { $to_year }

change-fall = down { PERCENT($percent) } ({ COUNT($earlier) } → { COUNT($later) }, { DIFFERENCE($difference) })
change-rise = up { PERCENT($percent) } ({ COUNT($earlier) } → { COUNT($later) }, { DIFFERENCE($difference) })
change-same = no change ({ COUNT($earlier) } and { COUNT($later) })
change-counts = from { COUNT($earlier) } to { COUNT($later) }
change-not-comparable = { COUNT($earlier) } and { COUNT($later) }: not comparable

year-count = { COUNT($count) } ({ YEAR($year) })
year-change = { YEAR($to_year) } on { YEAR($from_year) }: { $change }
earlier-change = { YEAR($from_year) } → { YEAR($to_year) }: { CHANGE($percent) }
nine-months = 9 months

question-record = 1. As recorded — { $change }.
question-variation = 2. { $verdict } ({ $interval }; holds while ordinary variation is below { $cv }%). { $instruction }
question-variation-unclear = 2. { $verdict } ({ $interval }). { $instruction }
question-variation-too-few = 2. { $verdict }. { $instruction }
question-cause = 3. Because of the project: { $level ->
    [0] { cause-level-0 }
    [1] { cause-level-1 }
    [2] { cause-level-2 }
    [3] { cause-level-3 }
   *[other] { cause-level-4 }
} (evidence level { $level } of 4, confidence { $confidence }).
verify-jump = An unusually large change: check it against the primary source before publishing.

small-counts-title = { $indicator }, { $period }: { $counts }.
small-zero = The report states 0. That does not mean that there were no offences.
small-from-zero = No percent from zero; such a difference happens by chance, { COUNT($noticeable) } cases or more would stand out.
small-from-few = Few cases: no percent is computed.

published-wrong = In the report: “{ $published }” — { $why }.
published-agrees = In the report: “{ $published }” — agrees with the counts.
published-slowdown = The report calls slower growth a fall: “{ $published }”. The number itself rose: { $counts }.
why-ratio-given-as-change = this is the share of { COUNT($later) } in { COUNT($earlier) }, not a fall
why-ratio-given-as-change-truncated = this is the share of { COUNT($later) } in { COUNT($earlier) } ({ $ratio }, cut off), not a fall
why-match-truncated = cut off instead of rounded, { $recomputed } from the counts
why-wrong-base = computed from the later year, { $recomputed } from the counts
why-direction-differs = the direction differs, { $recomputed } from the counts
why-unexplained = { $recomputed } from the counts

presence-label = Project: { $said }.
presence-social-order-label = State social order: { $said }.
presence-yes-stated = { $n ->
    [one] ran in { $years } (stated in the report)
   *[other] ran in { $years } (stated in the report)
}
presence-yes-implied = { $n ->
    [one] ran in { $years } (implied by the report’s text)
   *[other] ran in { $years } (implied by the report’s text)
}
presence-no-stated = { $n ->
    [one] did not run in { $years } (stated in the report)
   *[other] did not run in { $years } (stated in the report)
}
presence-no-implied = { $n ->
    [one] did not run in { $years } (implied by the report’s text)
   *[other] did not run in { $years } (implied by the report’s text)
}
presence-contradicts = About { $years } the report contradicts itself: possibly two programmes.
presence-start-unknown = start not stated
presence-nothing = the report says nothing about this region
presence-nothing-city = the report says nothing about this city

borders-former = Borders before 8 June 2022: together with today’s { $part }.
borders-changed = Since 8 June 2022 the borders differ: { YEAR($before) } and { YEAR($after) } must not be compared.
year-new-borders = { $count } (new borders)
period-unknown = The period of { $places } is not stated; the conclusion holds if it is the same in both years.
period-open = The period of { $places } is not stated.
period-condition = The conclusion holds if the period is the same in both years.

footer-source = Source: { $author }, { $places }; { $primary }.
footer-file = File { $author }, { $places }.
footer-release = Data { $release } · { $code }
footer-release-dated = Data { $release } of { DATE($date) } · { $code }

no-data-title = { $region }: no data yet
no-data-missing = What is missing: the report has not one figure for this region, neither offences by people who had offended before nor repeat offences by people on the probation register. This is a gap in the data, not a zero.
no-data-missing-city = What is missing: the report has not one figure for this city, neither offences by people who had offended before nor repeat offences by people on the probation register. This is a gap in the data, not a zero.
no-data-parent = Until 8 June 2022 this territory was part of { $parent }. The figures of 2020 and 2021 are inside that unit, not apart.
no-data-exists = What there is: five regions — { $regions }. The report’s advice to introduce the project is addressed to all regions, but its tables do not confirm it.
no-data-presence = The report does not say whether the project ran here.
no-data-do = What you can do: look at the regions of the report, read its general advice, or request form 1-M from the legal statistics service (qamqor.gov.kz).

button-compare = Compare
button-recommendation = Recommendations
button-provenance = Where from
button-text = As text
button-briefing = Briefing
button-general-advice = General advice
button-all-regions = All regions
button-more = More
button-card = Card: { $region }
button-slide = For a slide
button-spreadsheet = XLSX table

provenance-title = Where the figures come from: { $region }
provenance-line = { $indicator }, { $period }: { $count } — { $author }, { $place }, row “{ $row }”.
provenance-quotes = The report’s own words:
# Allowed languages: the report is quoted in its own language.
provenance-quote = “{ $quote }” — { $place }
provenance-report = Document: “{ $title }”, { $author }, undated (2021 by content). Primary data it refers to: { $primary }.
provenance-checked = We do not correct the report’s counts: they stand as printed, and percentages are recomputed from them.
period-of-year = { YEAR($year) }, period within the year not stated
period-of-months = { YEAR($year) }, { COUNT($months) } months

source-file = “{ $name }”
source-sheet = sheet “{ $sheet }”
source-file-primary = uploaded by an editor
provenance-file = The file “{ $name }” was uploaded by an editor; where its numbers come from, it does not say.
picture-source-file = Source: { $files }, uploaded by an editor
picture-source-both = Sources: report by { $author }, from legal statistics; { $files }
picture-source = Source: report by { $author }, legal statistics
picture-stamp = { $release } · { $code }{ $bot }
picture-subtitle-two = { $indicator }, { YEAR($from_year) } and { YEAR($to_year) }, number of cases
picture-subtitle-range = { $indicator }, { $years }, number of cases
picture-kicker = { YEAR($to_year) } compared with { YEAR($from_year) }
picture-title-fall-clear = { $region }: cases fell by { PERCENT($percent) }
picture-title-fall-half = { $region }: cases fell by almost half
picture-title-fall-likely = { $region }: cases fell by { PERCENT($percent) }, read with caution
picture-title-unclear = { $region }: no clear change
picture-title-rise-likely = { $region }: cases rose by { PERCENT($percent) }, read with caution
picture-title-rise-clear = { $region }: cases rose by { PERCENT($percent) }
picture-title-too-few = { $region }: too few cases to tell
picture-title-not-comparable = { $region }: figures from 2022 on are not comparable with earlier years
picture-title-no-data = { $region }: no data
picture-title-neutral = { $indicator }: { $region }, { $years }
picture-key-caption = allowing for variation
picture-strip-clear = More than ordinary variation
picture-strip-likely = Probably more than ordinary variation*
picture-strip-unclear = Cannot be told from ordinary variation
picture-strip-condition = Holds while ordinary variation is below { $cv }%
picture-band-project = project year
picture-band-project-implied = project year*
picture-band-social = social order
picture-band-social-implied = social order*
picture-note-implied = * Implied by the report.
picture-note-likely = * Without the correction for five regions.
picture-note-both = * Implied by the report; the size is judged without the correction for several regions.
picture-note-variation = Ordinary variation: ±{ $cv }% a year, an assumption.
picture-note-cause = The data do not show the cause.
picture-note-period = The period is not stated.
picture-note-contradictory = The report contradicts itself about the project in { YEAR($year) }.
picture-note-borders = Borders before 8 June 2022, together with { $part }.
picture-second-title = Repeat offences by people on the probation register, { $period }
picture-no-data = no data
picture-no-data-subtitle = Offences by people who had offended before; repeat offences on probation
picture-legend-chosen = chosen region
picture-legend-with-data = has data
picture-legend-without-data = no data
picture-fact-missing = Missing
picture-fact-missing-body = not one figure for this region
picture-fact-missing-body-city = not one figure for this city
picture-fact-parent = Before
picture-fact-parent-body = until 8 June 2022 part of { $parent }
picture-fact-exists = There is
picture-fact-exists-body = { $regions }
picture-fact-do = What to do
picture-fact-do-body = request form 1-M from the legal statistics service
