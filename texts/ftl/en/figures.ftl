### Figures asked for: a value, regions side by side, an order, the years; and what is said where one is not held.

## Numbers with their periods

figures-title = { $place }, { $period }
figures-both = Indicators of the report
figures-months = { COUNT($n) } months of { YEAR($year) }
figures-item = { COUNT($count) } in { $period }
figures-named = { $name }: { COUNT($count) }
figures-one = { $indicator }, { $period }: { COUNT($count) }.
figures-series = { $indicator }. { $counts }.
figures-heading = { $indicator }, { $period }
figures-missing = no data
figures-except = Without these regions: { $regions }.
figures-extra = There is also { YEAR($year) }: { $counts }.

## A change with its verdict

figures-judged = { $change }: { $verdict }. { $instruction }
figures-judged-brief = { $change }: { $verdict }.
figures-judged-interval = { $change }: { $verdict } ({ $interval }). { $instruction }
figures-judged-while = { $change }: { $verdict } ({ $interval }; holds while the number’s ordinary variation is below { $cv }%). { $instruction }
figures-few-chance = Few cases: no percentage is computed; such a difference happens by chance, { COUNT($noticeable) } cases or more would stand out.
figures-few-beyond = Few cases: no percentage is computed; but chance alone hardly explains such a difference.

## One region in one line

figures-line = { $region }: { $counts }
figures-line-change = { $region }: { $counts }, { $change }
figures-change-fall = down { PERCENT($percent) } ({ $verdict })
figures-change-rise = up { PERCENT($percent) } ({ $verdict })
figures-change-same = no change ({ $verdict })
figures-change-difference = { DIFFERENCE($difference) } ({ $verdict })
figures-more-lines = The rest (lines: { COUNT($n) }) is behind “{ button-more }”.
figures-sum = Sum of { $n ->
    [2] two regions
    [3] three regions
    [4] four regions
    [5] five regions
   *[other] { COUNT($n) } regions
}, { $period }: { COUNT($total) } = { $terms }.
figures-mean = Mean of { $n ->
    [2] two regions
    [3] three regions
    [4] four regions
    [5] five regions
   *[other] { COUNT($n) } regions
}, { $period }: { DECIMAL($mean) } (sum { COUNT($total) }).
figures-sum-note = This is not a national total.
figures-mean-note = The regions differ in size: the mean does not describe an ordinary region.

## What goes with the numbers

figures-note-unit = Offences are counted, not people: one person may have committed several.
figures-size = The numbers depend on the size of the region: there is no population in the data to divide by.
figures-borders = Borders before 8 June 2022: { $pairs }.
figures-borders-pair = { $region } together with { $part }
figures-open-period = The report does not say which months the number covers ({ $places }).

## What is not held

reach-title = { $what }: no such figure in the data
reach-region = No data: { $regions }. This is a gap in the data, not a zero.
reach-regions-held = Regions with figures: { $regions }.
reach-not-yet = { $region } has been a unit of its own since { DATE($day) }. Before, its territory was part of another: { $parent }. It has no figure of its own for { $years }.
reach-year = { $n ->
    [one] No data for { $years }: { $region }.
   *[other] No data for { $years }: { $region }.
}
reach-year-these = { $n ->
    [one] No data for { $years } on these
   *[other] No data for { $years } on these
} { $regions ->
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { COUNT($regions) }
} regions.
reach-year-some = { $n ->
    [one] No data for { $years }: { $regions }.
   *[other] No data for { $years }: { $regions }.
}
reach-not-published = { $n ->
    [one] Not published for { $years }: { $regions }.
   *[other] Not published for { $years }: { $regions }.
}
reach-not-comparable = { $n ->
    [one] Not comparable for { $years }: { $regions }.
   *[other] Not comparable for { $years }: { $regions }.
}
reach-part = { $regions }: numbers before 08.06.2022 are within the former borders and include what is now { $parts }. That part is not held apart, so it cannot be taken out.
reach-one-year = A change needs two years and there is one: { $regions }.
reach-years-held = There are data for { $years }.
reach-nearest = { YEAR($year) } is held for one region only ({ $region }): { COUNT($count) }.
reach-nearest-several = { YEAR($year) } is held for other regions only: { $counts }.
reach-period = The period asked for: { $period }. There is no such period in the data, there is { $held }; one cannot be computed from the other.
reach-period-open = The period asked for: { $period }. The report does not say which months the number covers ({ $places }), so it cannot be given for this period.
reach-denominator = { $metric ->
    [rate] A rate per resident or per person on the register
    [share] A share
    [per_capita] A number per resident
   *[per_100k] A number per 100,000 residents
} cannot be computed: neither the population nor the number of people on the register is in the data. There are the counts of offences themselves.
reach-national = There is no national total in the data: there are { counted-regions }, and their sum is not a national total.
reach-no-value = { $definition } It can be requested from the service that keeps the register, the Penal System Committee.
reach-close = Close indicators with figures: { $indicators }.
reach-relative = The period is told from today ({ $relative ->
    [last_year] last year
    [this_year] this year
    [last_month] last month
    [this_month] this month
    [last_quarter] last quarter
    [next_year] next year
   *[recent] recently
}), and the data end in { YEAR($year) }. No other year stands in for it.

button-show = Show { $what }
button-show-as-printed = Show as in the report
button-show-counts = Show the counts
button-sum = Sum of the regions
button-trend = By year
button-order = Put in order
button-by-change = By change
button-by-number = By number
button-project-years = Where it ran

## Regions side by side

compare-cannot = What cannot be said: why the regions changed differently, and where the work goes better.
compare-inside = The { $parent } number of these years includes this territory too ({ $region }): the two cannot be compared.
compare-more = More: { $first } ({ $period }: { COUNT($more) } against { COUNT($less) }, { $second }); difference { COUNT($difference) }.
compare-equal = Equal: { $first } and { $second }, { $period }: { COUNT($more) } each.
compare-others-in-range = This change cannot be told apart from the other regions ({ $region }): going by the others ({ COUNT($n) }), { $interval } may be expected. The range is wide, the regions are few.
compare-others-low = The change is unusually low among the other regions ({ $region }): going by the others ({ COUNT($n) }), { $interval } may be expected.
compare-others-high = The change is unusually high among the other regions ({ $region }): going by the others ({ COUNT($n) }), { $interval } may be expected.
compare-others-not-computed = Whether the region stands out cannot be computed: that takes at least { COUNT($needed) } other regions with enough cases.

## Regions with and without the project

groups-stated-yes = The project ran in { YEAR($year) } (stated in the report):
groups-implied-yes = The project ran in { YEAR($year) } (implied by the report’s text):
groups-stated-no = Did not run (stated in the report):
groups-implied-no = Did not run (implied by the report’s text):
groups-contradictory = Apart, the report gives two answers about { YEAR($year) }:
groups-unknown = Whether the project ran in { YEAR($year) } is unknown:
groups-own-programme = { counted-years } of its own programme (state social order)
groups-diverge = { $n ->
    [1] Inside one of the groups the regions moved in opposite directions.
   *[other] Inside both groups the regions moved in opposite directions.
}
groups-no-conclusion = Nothing can be concluded about the project:
groups-no-conclusion-bare = Nothing can be concluded about the project.
groups-no-conclusion-short = Nothing can be concluded about the project: there are few regions and years.
groups-constant = The own programme ran in both years ({ $regions }), so it does not explain the difference between them.
groups-difference = If the means are compared all the same ({ $with_project } against { $without_project }), the result is { $difference }; but without one region ({ $region }) it would be { $turned }. No conclusion can rest on that.

## Regions in order

order-title-level = { $indicator }, { $period }: by number
order-title-change = { $indicator }, { $period }: by change
order-most = The largest number:
order-least = The smallest number:
order-fall-large = The largest fall as recorded:
order-fall-small = The smallest fall as recorded:
order-rise-large = The largest rise as recorded:
order-rise-small = The smallest rise as recorded:
order-zero = The report states 0:
order-not-zero = More than zero:
order-rose = The number rose as recorded:
order-fell = The number fell as recorded:
order-same = The number did not change:
order-changed = The number changed:
order-not-fell = The recorded number did not fall:
order-not-rose = The recorded number did not rise:
order-bounds-above = More than { $low }:
order-bounds-below = Fewer than { $high }:
order-bounds-between = More than { $low } and fewer than { $high }:
order-bounds-change = Change { $bounds }:
order-bounds-fall = Fell by more than { $number }:
order-bounds-rise = Rose by more than { $number }:
order-place-refused = No places are given: an order by number repeats the size of the region, and a difference within ordinary variation makes no order. Here is the whole list.
order-none = There is no such region among those with data.
order-rest = The others:
order-run = { $verdict }:
order-run-unclear = { $verdict }, no order among them:
order-few = There are too few cases to put the regions in an order: these are the numbers alone.
order-by-size = An order by number is mostly an order by the size of the region: there is no population in the data. No places are given.
order-no-places = No places are given: a difference within ordinary variation makes no order.
order-better-lower = For this indicator less is better.
order-better-higher = For this indicator more is better.

## A change over the years

trend-slowdown = Growth slowed: { CHANGE($earlier) }, then { CHANGE($later) }. This is not a fall: the number rose.
trend-slowdown-unclear = The slowing itself cannot be told from ordinary variation either.
trend-too-few-years = Two years are a change, not a trend.
trend-too-few-cases = There are too few cases to speak of a trend.
trend-steps-disagree = From year to year the number moved in different directions: there is no trend over { $years }.
trend-within-variation = This cannot be called a trend: over { $years } it comes to { $change }, allowing for ordinary variation { $interval }.
trend-rise = Over { $years } there is a rise larger than ordinary variation.
trend-fall = Over { $years } there is a fall larger than ordinary variation.
trend-why = The data do not show why.
trend-why-needs = To judge the cause, this is missing: { $missing }.


