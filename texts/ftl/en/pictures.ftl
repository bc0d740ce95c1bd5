### Words inside the pictures of several regions, of years, of checks and of the country.

## How many of how many

picture-in-regions = { COUNT($k) } of { picture-of } regions
picture-in-units = { COUNT($k) } of { picture-of } regions and cities
picture-of = { COUNT($n) }

## Titles

picture-title-fall-regions = Clear fall in { picture-in-regions }
picture-title-fall-units = Clear fall in { picture-in-units }
picture-title-rise-regions = Clear rise in { picture-in-regions }
picture-title-rise-units = Clear rise in { picture-in-units }
picture-title-every-fall = { $n ->
    [2] Clear fall in both regions
   *[other] Clear fall in all { COUNT($n) }
}
picture-title-every-rise = { $n ->
    [2] Clear rise in both regions
   *[other] Clear rise in all { COUNT($n) }
}
picture-title-both-regions = Clear fall in { picture-in-regions }, rise in { COUNT($m) }
picture-title-both-units = Clear fall in { picture-in-units }, rise in { COUNT($m) }
picture-title-none-regions = No clear change in any of { COUNT($n) } regions
picture-title-none-units = No clear change in any of { COUNT($n) } regions and cities
picture-title-some-empty = { $title }, no data for { COUNT($empty) }
picture-title-few = Few cases: no percentage is computed
picture-title-range = From { COUNT($low) } to { COUNT($high) } cases in a region
picture-title-range-same = { COUNT($n) } in every region
picture-title-level = { $region }: { counted-cases }
picture-title-not-said = The change is not computed
picture-title-neutral-regions = { $indicator }: regions, { $years }
picture-title-series-neutral = { $indicator }: { $region }, { $years }
picture-title-series-last = { $region }: { counted-cases } in { YEAR($year) }
picture-title-series-fall = { $region }: cases fell since { YEAR($from_year) }
picture-title-series-rise = { $region }: cases rose since { YEAR($from_year) }
picture-title-check-agrees = { $region }: the recomputation gives the same number
picture-title-check-slip = { $region }: the recomputation gives { CHANGE($recomputed) }
picture-title-check-differs = { $region }: the recomputation gives { CHANGE($recomputed) }, not { $published }
picture-title-check-neutral = Check of a percentage: { $region }, { $years }
picture-title-checks-overstated = { $k ->
    [one] The report overstates the fall in { COUNT($k) } region
   *[other] The report overstates the fall in { COUNT($k) } regions
}
picture-title-checks-agree = Check of the report's percentages: all agree
picture-title-checks-differ = Check of the report's percentages: { $k ->
    [one] { COUNT($k) } of { COUNT($n) } differs
   *[other] { COUNT($k) } of { COUNT($n) } differ
}
picture-title-sheet = { $indicator }: { $places }, { $years }

## Subtitles

picture-subtitle-counts = { $indicator }, { $years }, number of cases
picture-subtitle-change = { $indicator }: change, { YEAR($to_year) } against { YEAR($from_year) }, %
picture-subtitle-change-months = { $indicator }: change, { $months } of { YEAR($to_year) } against the same of { YEAR($from_year) }, %
picture-subtitle-sheet = Number of cases; periods above the columns
picture-years-one = { YEAR($year) }
picture-years-two = { YEAR($from_year) } and { YEAR($to_year) }
picture-years-range = { $years }
picture-months-one = { $months } of { YEAR($year) }
picture-months-two = { $months } of { YEAR($from_year) } and { YEAR($to_year) }
picture-months-range = { $months } of each year, { $years }

## Words in the plot

picture-mark-published = in the report
picture-mark-claimed = as claimed
picture-mark-recomputed = recomputed
picture-check-agrees = { CHANGE($recomputed) }, agrees
picture-check-slip = { CHANGE($recomputed) } (report: { $published })
picture-check-slip-claimed = { CHANGE($recomputed) } (claimed: { $published })
picture-statement-too-few = few cases: { COUNT($earlier) } → { COUNT($later) }
picture-statement-not-comparable = other borders
picture-statement-other-period = other periods
picture-statement-no-data = no data
picture-legend-fall-deep = fall of more than 40%
picture-legend-fall = fall up to 40%
picture-legend-steady = within ordinary variation
picture-legend-rise = rise up to 40%
picture-legend-rise-deep = rise of more than 40%
picture-legend-plain = few cases: the counts
picture-legend-empty = no data
picture-word-not-comparable = not comp.
picture-break-first = New borders
picture-break-second = from June 2022
picture-band-key-project = project year
picture-band-key-project-implied = project year, implied by the report
picture-band-key-social = social order
picture-band-key-social-implied = social order, implied by the report
picture-panel-fall = with a clear fall
picture-panel-rise = with a clear rise
picture-panel-unclear = without a clear change
picture-panel-of = { COUNT($k) } of { COUNT($n) }
picture-panel-checked = { $k ->
    [one] percentage recomputed
   *[other] percentages recomputed
}
picture-panel-advice = Recommendation

## Notes

picture-note-likely-names = * Read with caution: { $regions }.
picture-note-hollow = Hollow dot: change within ordinary variation (±{ $cv }% a year, an assumption).
picture-note-bars = Bar: ordinary variation (±{ $cv }% a year, an assumption); hollow dot: a change within it.
picture-note-interval = Ordinary variation: ±{ $cv }% a year, an assumption.
picture-note-units = Borders before 8 June 2022: { $pairs }.
picture-note-units-pair = { $region } + { $part }
picture-note-units-then = Borders before 8 June 2022: { COUNT($n) } regions and cities.
picture-note-units-now = Borders since 8 June 2022.
picture-note-cities = Ovals are cities.
picture-note-circles = Circles are cities.
picture-note-by-size = Ordered by number, which is mostly the order of size; no places are given.
picture-note-no-places = No places are given.
picture-note-dots = One dot is one case. A 0 stands in the source, it is not a gap.
picture-note-no-cause = Nothing about the project follows from this.
picture-note-contradictory-regions = The report contradicts itself about the project in { YEAR($year) }: { $regions }.
picture-note-sign = The signs of the report's numbers follow its text.
picture-note-ratio = { COUNT($later) } / { COUNT($earlier) } = { PERCENT($ratio) }: the share of cases left, not the fall.
picture-note-counts = { COUNT($earlier) } → { COUNT($later) }.
picture-note-gap = A gap in the line is a year without data, not a zero.
picture-note-new-borders = Since 8 June 2022 the borders differ: the numbers before and after are not joined.
picture-note-whole-scale = The scale of { $indicator } is the same for every region.
picture-source-borders = { $source }. Borders: © OpenStreetMap contributors

picture-caption-line = { $region }: report “{ $published }”, recomputed { CHANGE($recomputed) }
button-map-borders = Map with borders
