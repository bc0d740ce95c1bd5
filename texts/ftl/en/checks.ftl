### The claim checker: rulings, how a claimed number comes about, what cannot be written, the list of all claims.

ruling-confirmed = CORRECT
ruling-not-confirmed = NOT CONFIRMED
ruling-cannot-be-checked = CANNOT BE CHECKED
ruling-number-wrong = { $ruling }. The number { $claimed } is an error.
ruling-number-inexact = { $ruling }. The number { $claimed } is inexact.

## The claim said back; $percent, $before and $claimed are percentages as typed

claim-title = Check: “{ $claim }”
claim-title-several = Check: { COUNT($n) } claims
claim-fall = down { $percent }
claim-rise = up { $percent }
claim-times = { $times } { $n ->
    [one] time
   *[other] times
}
claim-times-rise = up { $times }
claim-times-fall = down { $times }
claim-fall-alone = a fall
claim-rise-alone = a rise
claim-same-alone = no change
claim-not-rise-alone = no rise
claim-not-fall-alone = no fall
claim-from-percent = from { $before } to { $percent }
claim-counts = from { $earlier } to { $later }

## What is recorded

claim-recorded = { $indicator }, { $told }.
claim-answer-rise = That is up { PERCENT($percent) }.
claim-answer-fall = That is down { PERCENT($percent) }.
claim-span = { YEAR($from_year) } → { YEAR($to_year) }
claim-span-months = { COUNT($months) } months { YEAR($from_year) } → { COUNT($months) } months { YEAR($to_year) }
claim-formula = Calculation: ({ COUNT($later) } − { COUNT($earlier) }) / { COUNT($earlier) } = { CHANGE($percent) }.
claim-line = • { $region }: { $told }.
claim-sum = Sum of these regions: { COUNT($earlier) } → { COUNT($later) }, { CHANGE($percent) }. It is not the country.
claim-sum-counts = Sum of these regions: { COUNT($earlier) } → { COUNT($later) }. It is not the country.
claim-variation = { $verdict } ({ $interval }). { $instruction }
claim-variation-while = { $verdict } ({ $interval }; holds while ordinary variation is below { $cv }%). { $instruction }
claim-no-verdict = { $verdict }. { $instruction }
# Allowed languages: the report is quoted in its own language.
claim-printed = The report prints: “{ $quote }” ({ $place }).
# Allowed languages: the report is quoted in its own language.
claim-printed-too = In the report’s words: “{ $quote }” ({ $place }).
# Allowed languages: the report is quoted in its own language.
claim-printed-without = The report says so without a number: “{ $quote }” ({ $place }).

## A number with nothing else

claim-number-title = The number { $number }
# Allowed languages: the report is quoted in its own language.
claim-number-printed = This number is in the report: { $region }, “{ $quote }” ({ $place }).
claim-number-recomputed = This number comes from the recomputation: { $region }, { $told }.
claim-number-ask = Check it?
button-check-number = Check

## How the claimed number comes about

arises-rounded = { $claimed } is { $exact } rounded to a whole number.
arises-truncated = { $claimed } comes from cutting the extra digits of { $exact }; rounded it is { $rounded }.
arises-ratio-fall = { $claimed } comes from dividing { COUNT($later) } by { COUNT($earlier) }: a share taken for a fall.
arises-ratio-rounded-fall = { $claimed } comes from dividing { COUNT($later) } by { COUNT($earlier) } ({ $ratio }): a share taken for a fall.
arises-ratio-change = { $claimed } comes from dividing { COUNT($later) } by { COUNT($earlier) }: a share taken for a change.
arises-ratio-rounded-change = { $claimed } comes from dividing { COUNT($later) } by { COUNT($earlier) } ({ $ratio }): a share taken for a change.
arises-wrong-base = { $claimed } comes from dividing the difference ({ COUNT($difference) }) by the later number ({ COUNT($later) }) instead of the earlier ({ COUNT($earlier) }).
arises-heading-fall = The direction is different: the number fell.
arises-heading-rise = The direction is different: the number rose.
arises-heading-same = There is no direction: the number did not change.
arises-heading-fall-alone = The size is the same, the direction is different: the number fell.
arises-heading-rise-alone = The size is the same, the direction is different: the number rose.
arises-heading-same-alone = { arises-heading-same }
arises-nowhere = { $claimed } does not come from these numbers; with the same precision they give { $rounded }.
arises-nowhere-less = { $claimed } does not come from these numbers; with the same precision they give { $rounded }: { $times } times fewer.
arises-nowhere-more = { $claimed } does not come from these numbers; with the same precision they give { $rounded }: { $times } times as many.
arises-times = These numbers do not give { $claimed }: they give { $times }.
arises-other-percentages = These numbers do not give two such percentages in a row.
arises-unchanged = In whole percents this is 0%.
arises-from-zero = There is no percentage from zero, so it cannot be “{ $claimed }”.
arises-within-chance = Such a difference happens by chance.
arises-within-chance-rise = Such a difference happens by chance; { COUNT($noticeable) } cases or more would stand out.
arises-within-chance-fall = Such a difference happens by chance; { COUNT($noticeable) } cases or fewer would stand out.
arises-beyond-chance = Chance alone hardly explains this.
arises-few = Few cases: nothing is concluded from them.
arises-not-comparable = The periods, borders or definitions of the two numbers differ: they cannot be compared.
arises-slowdown = This is slower growth, not a fall: the second percentage is smaller, but the number itself rose both times.
arises-swapped = The numbers are the same, the order is reversed.
arises-other-counts = The source has other numbers.
arises-mixed-fall = It did not fall everywhere: some regions rose.
arises-mixed-rise = It did not rise everywhere: some regions fell.
arises-mixed-same = Not unchanged everywhere: some regions changed.
arises-mixed-not-rise = Somewhere it rose: this does not hold for all regions.
arises-mixed-not-fall = Somewhere it fell: this does not hold for all regions.
slowdown-unclear = Even the slowing cannot be told from ordinary variation.

## What cannot be checked

cannot-relative-period = Such a period is counted from today; the data do not reach it.
cannot-no-value-in-source = { $indicator }: the sources do not give a single number.
cannot-no-national-total = There is no national total in the data; the sum of a few regions does not replace it.
cannot-period-unknown = { $indicator }: the source does not say which months the numbers cover, so there is nothing to compare a part of the year with.
cannot-period-no-data = { $indicator }: there are no numbers for this period, and those for another do not fit.
cannot-year-no-data = No data for { $years } ({ $regions }).
cannot-no-two-years = There are not two years to compare.
cannot-region-did-not-exist = { $regions }: did not exist in those years.
cannot-region-no-data = { $regions }: not a single number in the data. This is a gap, not a zero.
cannot-regions-held = There are numbers for: { $regions }.
cannot-years-held = There are numbers for the years { $years }.
cannot-claim-not-found = There is no such number in the report or in the recomputation, and no region is named.
cannot-help = Write the region and the whole claim, for example “the number fell in East Kazakhstan”, or choose a region.
cannot-which-region = Such a number fits several regions. Which one do you mean?

## What cannot be written, and what can

overclaim-title = I cannot write that, and here is why:
overclaim-counts = By the numbers: { $change }.
overclaim-project = The data do not confirm “thanks to the project”: { $why }.
overclaim-other = The data do not show the cause: { $why }.
overclaim-counter = { $region }, with the same project: { $change }
overclaim-not-running = the project did not run here in { YEAR($year) }
overclaim-both-years = the programme ran both at the beginning and at the end of the comparison
overclaim-variation = the change { $verdict }
overclaim-few = too few cases
overclaim-no-group = there is no comparison group
overclaim-apart = where the project ran, the numbers moved in different ways
overclaim-instead = You can write: “{ $sentence }”
overclaim-sentence = { $region }, { $indicator }: { $recorded }{ $verdict }; the project’s contribution was not assessed.
overclaim-during = while the project was running,
overclaim-during-order = while the state social order was running,
overclaim-recorded-fall = a recorded fall of { PERCENT($percent) } (from { COUNT($earlier) } in { YEAR($from_year) } to { COUNT($later) } in { YEAR($to_year) })
overclaim-recorded-rise = a recorded rise of { PERCENT($percent) } (from { COUNT($earlier) } in { YEAR($from_year) } to { COUNT($later) } in { YEAR($to_year) })
overclaim-recorded-counts = { COUNT($earlier) } were recorded in { YEAR($from_year) } and { COUNT($later) } in { YEAR($to_year) }
overclaim-sentence-all = Regions where the project ran in { YEAR($year) }: { $regions }; the project’s contribution was not assessed.

## The arithmetic, step by step

calculation-title = Calculation: { $region }
calculation-difference = 1. Difference: { COUNT($later) } − { COUNT($earlier) } = { $difference }.
calculation-division = 2. Divide by the earlier number: { $difference } / { COUNT($earlier) } = { $quotient }.
calculation-percent = 3. Multiply by 100: { $percent }; with one decimal { $rounded }.
calculation-ratio = Check: { COUNT($later) } / { COUNT($earlier) } = { $ratio } is the share, not the change; the change is what parts it from 100%.
calculation-from-zero = 2. Nothing can be divided by zero: there is no percentage.
calculation-few = 2. Few cases: no percentage is computed.

## Everything the report claims

claims-title = What has been checked in the report
claims-title-page = { $title } ({ COUNT($page) } of { COUNT($pages) })
claims-title-region = What the report prints: { $region }
claims-group-percentages = PERCENTAGES
claims-group-statements = STATEMENTS IN WORDS
claims-group-cause = ABOUT THE CAUSE
claims-group-advice = THE AUTHORS’ ADVICE: these are not claims, there is nothing to check
claims-group-links = LINKS
# Allowed languages: the report is quoted in its own language.
claims-entry = { COUNT($number) }. “{ $quote }” — { $region }; { $place }. { $told }
claims-place-five = the regions of the report’s tables
claims-place-all = all regions
claims-none = The report claims nothing about this region.
claims-recomputed = { $ruling }: { CHANGE($recomputed) }.
claims-slowdown = This is slower growth, not a fall: { $counts }.
claims-link-mixed-script = The address has Cyrillic letters, those in brackets ({ COUNT($letters) }): { $printed } — very probably it does not open. Probable right address, confirmed by nobody: { $repaired }
claims-link-old-scheme = Printed { $printed }; today probably { $repaired } (not confirmed).
claims-button-cause = { $region }: the cause

button-checked-claims = All checked claims
button-calculation = Calculation
button-check-again = To the check
button-copy-sentence = Copy
button-copy-repaired = Copy the probable address
button-for-contribution = What an assessment needs
button-claims-before = ‹ Back
button-claims-after = Next ›
