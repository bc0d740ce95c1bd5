# What the adviser says. Numbers of the rules ($small_count, $few_regions, $fall_one …) are the rule book's variables.

## The four blocks, always in this order

block-report-advises = WHAT THE REPORT'S AUTHORS ADVISE
block-data-show = WHAT THE DATA SHOW
block-cannot-be-said = WHAT CANNOT BE SAID
block-missing = WHAT IS MISSING TO DECIDE

## Recommendations

rec-no-data = Not enough data for a recommendation.
rec-watch = Watch: these numbers are no reason to change anything.
rec-continue-data = The project may continue: the data do not contradict it.
rec-continue-measurement = The project may continue, to gather data for a conclusion.
rec-extend-3y = If the project runs, plan it for 3 years (the legal limit), so that the result can be measured.
rec-introduce = Consider introducing the project.
rec-introduce-again = Consider resuming the project.
rec-social-order = Consider the state social order.
rec-keep-social-order = The social order may stay: the data do not contradict it.
basis-data = from the data
basis-measurement = so that the result can be measured

## Why: the rules

rule-m01 = Periods, borders or definitions differ: not comparable.
rule-m02 = Fewer than two comparable years.
rule-m03 = Too few cases: under { COUNT($small_count) } in both years.
rule-m04 = The project or the social order ran in the last year and the number rose: look at how it is delivered.
rule-m05 = The project or the social order ran in the last year and the number fell by more, or probably more, than ordinary variation.
rule-m06 = The project runs, no change is visible, few years.
rule-m07 = The project runs; the change cannot be told from ordinary variation.
rule-m08 = Regions with the project fell more, and the comparison passed its checks.
rule-m09 = After the project ended the number rose more than in other regions.
rule-m99 = The data give no ground for another recommendation.
rule-x01 = With one year before and one after only a fall from { PERCENT($fall_one, decimals: 0) } could be seen, with three and three from { PERCENT($fall_three, decimals: 0) } ({ $regions ->
    [one] { COUNT($regions) } region
   *[other] { COUNT($regions) } regions
}).
rule-x02 = The project has run for 3 years or more; the fall is confirmed by comparing regions.
rule-x03 = The social order runs and the number fell; the data do not show the cause.

## Reservations

rule-c01 = The programme ran in both years, so it does not explain the difference between them.
rule-c02 = Whether the project ran in the first year is unknown.
rule-c03 = The indicator is about all who had offended before, not about the project's participants.
rule-c04 = Unusually large change: check whether recording changed.
rule-c05 = The report states no period; the conclusion holds if it is the same in both years.
rule-c06 = The report's percentage differs from the recomputed one.
rule-c07 = Among the other regions such a change does not stand out.
rule-c08 = The first year was the highest: part of the fall may have come by itself.
rule-c09 = Few regions (under { COUNT($few_regions) }): the cause cannot be found this way.
rule-c10 = Short series: whether the first year was unusual is unknown.

## The report's own advice

advice-introduce = Introduce such projects in all regions
advice-continue = Continue the project to consolidate the result
advice-extend-3y = Extend such projects to 3 years
advice-social-order = Put the project forward for the state social order
advice-keep-social-order = Run the project under the state social order (by the report, it has run here)
advice-supported-weakly-by-data = Recommended by the report; the data do not contradict it.
advice-supported-for-measurement-only = Recommended by the report; useful to measure a result, not because one is visible.
advice-recommended-by-report-only = Recommended by the report; the tables do not confirm it.
advice-no-own-advice = The report has no separate advice for this region.

## Presence of a project

presence-stated-yes = the project ran (stated in the report)
presence-implied-yes = the project ran (implied by the report's text)
presence-stated-no = no project (stated in the report)
presence-implied-no = no project (implied by the report's text)
presence-unknown = unknown whether the project ran
presence-contradictory = the report contradicts itself; possibly two programmes

## What is missing to decide

missing-register = the number of people on the probation register
missing-participants = the number of participants
missing-cost = the cost of the project
missing-coverage = which part of the register it reached
missing-months = which months the numbers cover
missing-earlier-years = numbers of earlier years
missing-more-regions = numbers of other regions

## Evidence and confidence

evidence-level-0 = Not enough data
evidence-level-1 = Before and after only
evidence-level-2 = Compared with other regions, not reliably
evidence-level-3 = Compared with similar regions over years
evidence-level-4 = Participants compared with similar people
confidence-very-low = very low
confidence-low = low
confidence-moderate = moderate
confidence-high = high
# $confidence is one of the words above.
evidence-line = Evidence level { COUNT($level) } of 4, confidence { $confidence }.
evidence-effect-studies = impact studies (studies with a comparison group): { COUNT($studies) }
cause-level-0 = unknown
cause-level-1 = unknown
cause-level-2 = it may be
cause-level-3 = probably
cause-level-4 = according to the study

## Verdicts and what to do with them

verdict-fall-clear = more than ordinary variation
verdict-rise-clear = more than ordinary variation
verdict-fall-likely = probably more than ordinary variation
verdict-rise-likely = probably more than ordinary variation
verdict-unclear = cannot be told from ordinary variation
verdict-not-computed-too-few = too few cases
verdict-not-computed-not-comparable = not comparable
verdict-not-computed-no-data = no data
instruction-clear = You may quote the number, but not a cause.
instruction-likely = Quote it together with the reservation.
instruction-unclear = Do not use it as an argument; wait for another year.
instruction-too-few = Show only the numbers themselves.
instruction-not-comparable = Compare the sum of the parts.
instruction-not-comparable-months = Compare the same months.
instruction-no-data = There is nothing to conclude from: one of the numbers is not held.

## Fixed sentences. $cv is in percent; $recomputed is a number in percent; $why is a check sentence from below

fixed-f1 = More regions and years are needed. This does not mean the project does not work.
fixed-f2 = From { COUNT($a) } to { COUNT($b) }. No percent from zero; such a difference happens by chance.
fixed-f2-few = Few cases: no percentage is computed.
fixed-f3 = Allowing for ordinary variation: { INTERVAL($lo, $hi) }.
fixed-f4 = Holds while ordinary variation is below { PERCENT($cv, decimals: 0) }.
fixed-f5 = { advice-recommended-by-report-only }
fixed-f6 = { rule-c05 }
fixed-f7 = The data do not show the cause.
fixed-f8 = In the report: “{ $published }”. From the report's counts: { CHANGE($recomputed) }. { $why }
fixed-f8-statement = In the report: “{ $published }”. { $why }

## What is wrong with a published figure

check-match = It agrees with the recomputation.
check-match-truncated = The extra digits were cut off, not rounded.
check-ratio-given-as-change = This is a share ({ COUNT($later) } of { COUNT($earlier) }), not a change.
check-ratio-given-as-change-truncated = This is a share ({ COUNT($later) } of { COUNT($earlier) }, decimals cut off), not a change.
check-wrong-base = The difference was divided by the later number ({ COUNT($later) }), not by the earlier one ({ COUNT($earlier) }).
check-direction-differs = The direction is different: { COUNT($earlier) } before, { COUNT($later) } after.
check-unexplained = How the printed figure was obtained is unclear: { COUNT($earlier) } before, { COUNT($later) } after.
check-no-number = The report does not give the number itself.
check-within-chance = So it is recorded: from { COUNT($earlier) } to { COUNT($later) }. Nothing is concluded from it: such a difference happens by chance.
check-wrong-term-and-mixed = The indicator is about something else, offences by people who had offended before, and it did not fall in every region.
check-true-but-uninformative = The numbers agree ({ COUNT($earlier) } before, { COUNT($later) } after), but nothing can be concluded from it.
check-not-supported = The report's numbers do not show this.
check-recommendation = This is advice of the report's authors; there is nothing to recompute.

## Why this recommendation: the screen

why-heading = Why this recommendation
why-rule = Rule { $rule }
why-condition = { $fact }: { $value }
why-turns = The recommendation would be different if:
fact-at-least = at least { COUNT($value) }
fact-under = under { COUNT($value) }
fact-value-not-held = there are no two numbers to compare

fact-comparable = Months, borders and definitions
fact-value-comparable-yes = the same
fact-value-comparable-unknown = period not stated
fact-value-comparable-no = different
fact-size = Number of cases
fact-value-size-zero = 0 in both years
fact-value-size-small = under { COUNT($small_count) } in both years
fact-value-size-enough = { COUNT($small_count) } or more in at least one year
fact-change = Change
fact-value-change-fall-clear = a fall by more than ordinary variation
fact-value-change-fall-likely = a fall, probably by more than ordinary variation
fact-value-change-unclear = cannot be told from ordinary variation
fact-value-change-rise-likely = a rise, probably by more than ordinary variation
fact-value-change-rise-clear = a rise by more than ordinary variation
fact-value-change-not-computed = not computed
fact-vs-others = The change beside other regions
fact-value-vs-others-better = unusually low
fact-value-vs-others-in-range = does not stand out
fact-value-vs-others-worse = unusually high
fact-value-vs-others-not-computed = not computed
fact-national = Regions with and without the project
fact-value-national-better = a larger fall where the project ran
fact-value-national-unclear = nothing can be concluded
fact-value-national-worse = a smaller fall where the project ran
fact-value-national-not-computed = not compared
fact-level = Evidence level
fact-value-level = { COUNT($value) } of 4
fact-years = Comparable years
fact-value-years = { COUNT($value) }
fact-project-now = Project or social order in the last year
fact-value-project-now-yes = ran
fact-value-project-now-no = did not run
fact-value-project-now-unknown = unknown
fact-project-prev = Project or social order in the first year
fact-value-project-prev-yes = ran
fact-value-project-prev-no = did not run
fact-value-project-prev-unknown = unknown
fact-project-years = Years with a project or social order
fact-value-project-years = { COUNT($value) }
fact-mode = What ran in the last year
fact-value-mode-none = nothing that is known of
fact-value-mode-project = the project
fact-value-mode-social-order = the state social order
fact-indirect = Whom the indicator is about
fact-value-indirect-yes = all who had offended before, not the project's participants
fact-value-indirect-no = people on the probation register
fact-big-jump = A change of { PERCENT($big_jump_percent, decimals: 0) } or more
fact-value-big-jump-yes = yes
fact-value-big-jump-no = no
fact-base-peak = The first year is the highest
fact-value-base-peak-yes = yes
fact-value-base-peak-no = no
fact-value-base-peak-unknown = unknown, the series is short
fact-mismatch = The report's percentage differs from the recomputed one
fact-value-mismatch-yes = yes
fact-value-mismatch-no = no
fact-few-regions = Fewer than { COUNT($few_regions) } regions
fact-value-few-regions-yes = yes
fact-value-few-regions-no = no

## The judgements behind the rules, for the page about method

threshold-small-count = Under { COUNT($small_count) } cases only the numbers are shown: a percentage of small numbers is unreliable.
threshold-cv-floor = Ordinary variation of a region's number from year to year is taken as ±{ PERCENT($cv_floor_percent, decimals: 0) }: an assumption.
threshold-cv-min-changes = The assumption gives way to an estimate once at least { COUNT($cv_min_changes) } changes without a change of project status are held.
threshold-alpha = The accepted share of false alarms is { DECIMAL($alpha, decimals: 2) } for a whole table.
threshold-big-jump-percent = A change of { PERCENT($big_jump_percent, decimals: 0) } or more in a year is a reason to check recording.
threshold-misprint-factor = A count { COUNT($misprint_factor) } times what it was, or that part of it, is more likely a slip of the pen: publishing it is warned of.
threshold-few-regions = With fewer than { COUNT($few_regions) } regions a cause cannot be found by comparing them.
threshold-others-min = A region is set against the others if there are at least { COUNT($others_min) } of them.
threshold-gate-regions = A conclusion about the project needs at least { COUNT($gate_regions) } regions, each known to have had it or not.
threshold-gate-years-before = A conclusion about the project needs at least { COUNT($gate_years_before) } years before it.
threshold-gate-years-after = A conclusion about the project needs at least { COUNT($gate_years_after) } years after it began.
threshold-gate-alpha = Had the project been given out by chance, such a difference must occur in a share under { DECIMAL($gate_alpha, decimals: 2) }.
threshold-trend-test-min-years = The slope of a series is computed from { COUNT($trend_test_min_years) } years on.
threshold-base-peak-min-years = Whether the first year was the highest is said if at least { COUNT($base_peak_min_years) } years before it are held.
threshold-near-half-low = “Nearly half as many” is said if at least { PERCENT($near_half_low, decimals: 0) } remain.
threshold-near-half-high = “Nearly half as many” is said if at most { PERCENT($near_half_high, decimals: 0) } remain.
threshold-claim-tolerance-percent = A claim with “about” or “almost” holds if it is off by at most { PERCENT($claim_tolerance_percent, decimals: 0) } of the number named.
