### The claim checker, continued: claims of several parts, rough sizes, shares, points, causes, what the report says.

claim-fall-word = down { $percent }
claim-rise-word = up { $percent }
claim-size-about = about { $number }
claim-size-almost = almost { $number }
claim-size-over = more than { $number }
claim-size-under = less than { $number }
claim-word-half = half
claim-word-third = a third
claim-word-quarter = a quarter
claim-points = { $number } percentage points
claim-became = to { $later }
claim-share = { $percent } of the earlier number
claim-growth = growth was { $before }, became { $percent }
claim-most-of-all = { $said } larger than anywhere else
claim-least-of-all = { $said } smaller than anywhere else
claim-cause-project = the cause: the project
claim-cause-other = a cause is named
claim-part = • { $claim }: { $ruling }. { $told }
claim-total = Sum of these regions: { $counts }. It is not the country.
ruling-of-several = { $ruling }. Claims that hold: { COUNT($right) } of { COUNT($n) }.
ruling-cause = { $ruling }: the data do not show the cause. The number apart from it: { $number }
ruling-cause-alone = { $ruling }: the data do not show the cause. { $record }
check-part-of-year = These numbers cover { COUNT($n) } months, not a year.

## How the claimed number comes about

arises-growth = This is about growth: the number itself rose both times. Slower growth is not a fall.
arises-share = { COUNT($later) } of { COUNT($earlier) } is { $share }: the number of { YEAR($to_year) } as a share of that of { YEAR($from_year) }. The change itself is { CHANGE($change) }.
arises-change-as-share = { $claimed } is the change, not the share.
arises-share-cut = The extra digits of the share were cut: rounded it would be { $rounded }.
arises-points-of-growth = { $claimed } is the difference of two rates of growth. Growth slowed, the number itself rose both times.
arises-points = Percentage points measure the difference of two percentages; a number of cases changes in percent: { CHANGE($change) }.
arises-points-percent = The unit is another: this is percent, not percentage points. The number changed by { CHANGE($change) }.
arises-size-about-right = The exact number is { $exact }.
arises-size-about-wrong = The exact number is { $exact }, far from the one named.
arises-size-over-right = The exact number is { $exact }, more than the one named.
arises-size-over-wrong = The exact number is { $exact }, not more than the one named.
arises-size-under-right = The exact number is { $exact }, less than the one named.
arises-size-under-wrong = The exact number is { $exact }, not less than the one named.
arises-tolerance = “About” and “almost” are taken here as off by at most { $tolerance } of the number named.
arises-needs-three-years = Two percentages in a row take the numbers of three years in a row; there are fewer here.
overclaim-cause = That the project is the cause cannot be seen from the data: { $why }.
overclaim-sentence-other = { $region }, { $indicator }: { $recorded }{ $verdict }; the causes were not assessed.
overclaim-cause-not-shown = The data do not show the cause.
cannot-months-held = There are numbers for { COUNT($n) } months of the year only.
claims-too-many-title = Several claims
claims-too-many = It is not clear which number belongs to which region. Send the claims one at a time: a region and its number.

direction-mixed-fall = the number did not fall in all regions.
direction-mixed-rise = the number did not rise in all regions.
direction-nowhere-fall = the number did not fall in any region.
direction-nowhere-rise = the number did not rise in any region.
direction-everywhere-fall = the number fell in all regions.
direction-everywhere-rise = the number rose in all regions.
direction-went-fall = the number fell ({ $span }).
direction-went-rise = the number rose ({ $span }).
direction-went-same = the number did not change ({ $span }).

## A region said to have changed more, or less, than all others

rank-is-first = { $about }.
rank-other-most = { $about }. It changed most in { $region }.
rank-other-least = { $about }. It changed least in { $region }.
rank-by-cases-most = In number of cases another region changed most: { $region } ({ $difference }).
rank-by-cases-least = In number of cases another region changed least: { $region } ({ $difference }).
rank-order-note = Compared in percent; the order of the regions may be chance.

## What the report says of the project and what it advises

presence-check-title = Check: “{ $region }: the project ran”
presence-check-title-dated = Check: “{ $region }: the project ran, { $claim }”
# Allowed languages: the report is quoted in its own language.
report-quote = In the report: “{ $quote }”.
presence-is-yes = yes, by the report the project or programme ran here ({ $years }).
presence-is-no = no, by the report the project did not run here ({ $years }).
presence-ended-yes = yes, by the report the project did not run here ({ $years }).
presence-ended-no = no, by the report the project or programme ran here ({ $years }).
presence-is-disputed = the report contradicts itself ({ $years }).
presence-is-unknown = the report says nothing about this; that does not mean “no”.
presence-lasted = yes, the report says so.
presence-lasted-order = yes, the report says so, but of the programme under the state social order.
presence-lasted-other = no, the report names another duration.
presence-lasted-named = the report names no duration; known years of the project: { $years }.
advice-check-title = Check: “the report advises: { $advice }”
advised-extend = extending the projects
advised-introduce = introducing the project in other regions
advised-continue = continuing the project
advised-social-order = putting the project into the state social order
advised-stop = closing the project
advised-other = this step
advice-is-there = yes, it is in the report.
advice-is-not-there = no, the report gives no such advice. This is what it advises.
advice-other-years = no, the report names another duration: { $years }.
button-can-be-said = What can be said
