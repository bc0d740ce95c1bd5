### Recommendations beyond the rules' own sentences: titles, the country, why, where the project ran.

recommendation-title = { $region }: recommendations
recommendation-change = { $indicator }, { YEAR($from_year) } → { YEAR($to_year) }: { $change }; { $verdict }.
recommendation-cannot = That the change has to do with the project or its end, and how many offences it would prevent.
recommendation-cannot-no-data = What the project would change here, and how many offences it would prevent.
recommendation-advised = { $advice }. { $standing }
rec-continue-data-programme = If the programme runs, it may continue: the data do not contradict it.
advice-no-own-advice-city = The report has no separate advice for this city.
button-why = Why so
button-missing = What is missing
button-forward = Forward
button-groups = With and without
button-whole-country = Whole country
button-quotes = The report’s words

why-not-higher-0 = the level is not higher because there are no two comparable years with enough cases.
why-not-higher-1 = the level is not higher because a reliable comparison needs at least five regions and two years before the project.
why-not-higher-2 = the level is not higher because the comparison of regions did not pass the check of its design.
why-not-higher-3 = the level is not higher because regions were compared, not people.
why-not-higher-4 = there is no higher level.

national-title = Recommendations for the country
national-advice = For all regions: { $advice }.
national-advice-one = { $region }: { $advice }.
national-standing = { $regions } — { $advice }: { $standing }
national-standing-rest = The rest: { $standing }
national-line = { $region }: { CHANGE($percent) } ({ COUNT($earlier) } → { COUNT($later) }); { $verdict }.
national-line-counts = { $region }: { COUNT($earlier) } → { COUNT($later) }; { $verdict }.
national-counter = Counter-evidence: { $regions } — the project ran and the number rose.
national-groups = With the project ({ $with_project }) against without ({ $without_project }) is no finding: { $why }.
national-apart = Apart: { $regions } (a programme of its own; about { $year } the report contradicts itself).
national-needs = A real evaluation needs all 20 regions, at least three years before and two after, the project’s status by year, the number of people on the register and of participants.

refusal-too-few-regions = fewer than { COUNT($gate_regions) } regions with a known status;
refusal-too-few-years-before = fewer than { COUNT($gate_years_before) } years before;
refusal-too-few-years-after = fewer than { COUNT($gate_years_after) } years after;
refusal-one-group-empty = one of the groups is empty;
refusal-trend-before-differs = the groups moved differently before as well;
refusal-within-chance = such a difference between the groups happens by chance;
refusal-one-region-turns-it = without one region the difference changes its sign;

what-if-title = { $region }: no forecast
what-if-title-arithmetic = { $region }: arithmetic, not a forecast
what-if-text = Nobody can say by how much offences would change if the project were introduced: no such estimate was made, and the report’s counts do not show one.
what-if-arithmetic = Only arithmetic can be computed: what a change of so many percent of a known number would mean. That is not a forecast.
what-if-heading = Arithmetic only, not a forecast. { $indicator }:
what-if-line-fall = • { $region }: { $percent } of { COUNT($count) } ({ YEAR($year) }) is { COUNT($difference) }; that would leave { COUNT($after) }.
what-if-line-rise = • { $region }: { $percent } of { COUNT($count) } ({ YEAR($year) }) is { COUNT($difference) }; that would make { COUNT($after) }.

duration-title = Length of the project
duration-text = The report’s authors propose to extend such projects to 3 years. Three years is the legal limit of a social project (Law of 12 April 2005 No. 36-III, art. 1): the bot never proposes longer.
duration-measure = The data neither confirm nor refute this advice; three years are useful so that a result can be measured.
social-order-title = State social order
social-order-text = The report’s authors propose to put the project into the state social order; it is placed by the local executive body (akimat). The report gives neither cost nor budget.
social-order-data = The report’s tables do not show what the social order brings: where it ran, it ran in both years.
evidence-title = Does the project work
topic-title = { $title }: { $region }
evidence-text = The data do not show this, one way or the other. They describe how the number of offences changed but do not separate the project from everything else: 2020 was the quarantine year, regions have different programmes, there is no comparison group.

project-title = Where the project ran
project-title-region = { $region }: where and when the project ran
project-line = { $region }. { $presence }
# Allowed languages: the report is quoted in its own language.
project-quote = “{ $quote }”
project-years-first = In the report: “{ $quote }”.
project-others = The report says nothing about the other regions: that there was no project is not known either.
project-not-said = Not in the report: start dates, participants, budget, content, reasons for stopping.
project-lacks-content = What was done in the project: the report does not describe it.
project-lacks-reason = Why the project did not run or stopped: the report does not say.
project-lacks-start = When the project started: the report gives no date.
project-lacks-cost = What the project cost: the report does not say.
project-lacks-participants = How many people took part: the report does not say.
project-executor-title = Who carries it out
project-executor-text = The document is signed by a representative of the public foundation “Antares A”. The report does not name the project’s contractor.
project-social-order-years = The calendar years are inferred from these words: { $said } That is longer than one social project may last (3 years), so there must have been several contracts.
