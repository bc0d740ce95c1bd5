### Recommendations beyond the rules' own sentences: titles, the country, why, where the project ran.

recommendation-title = { $region }: recommendations
recommendation-change = { $indicator }, { YEAR($from_year) } → { YEAR($to_year) }: { $change }; { $verdict }.
recommendation-cannot = That the change has to do with the project or its end, and how many offences it would prevent.
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
national-advice = { $advice }. { $standings }
national-standing = { $regions }: { $standing }
national-line = { $region }: { $change }; { $verdict }. { $advice }
national-counter = Counter-evidence: { $region } — the project ran and the number rose ({ $change }).
national-groups = Regions with the project ({ $with_project }) against those without ({ $without_project }) are not taken for a finding:
national-needs = What a real evaluation needs: all 20 regions, at least three years before and two after, the project’s status in every year, the number of people on the register and of participants.

refusal-too-few-regions = fewer than { COUNT($gate_regions) } regions with a known status;
refusal-too-few-years-before = fewer than { COUNT($gate_years_before) } years before;
refusal-too-few-years-after = fewer than { COUNT($gate_years_after) } years after;
refusal-one-group-empty = one of the groups is empty;
refusal-trend-before-differs = the groups moved differently before as well;
refusal-within-chance = such a difference between the groups happens by chance;
refusal-one-region-turns-it = without one region the difference changes its sign;

what-if-title = { $region }: no forecast
what-if-text = Nobody can say by how much offences would change if the project were introduced: no such estimate was made, and the report’s counts do not show one.
what-if-arithmetic = Only arithmetic can be computed: what a change of so many percent of a known number would mean. That is not a forecast.

duration-title = Length of the project
duration-text = The report’s authors propose to extend such projects to 3 years. Three years is the legal limit of a social project (Law of 12 April 2005 No. 36-III, art. 1): the bot never proposes longer.
duration-measure = The data neither confirm nor refute this advice; three years are useful so that a result can be measured.
social-order-title = State social order
social-order-text = The report’s authors propose to put the project into the state social order; it is placed by the local executive body (akimat). The report gives neither cost nor budget.
social-order-data = The report’s tables do not show what the social order brings: where it ran, it ran in both years.
evidence-title = Does the project work
evidence-text = The data do not show this, one way or the other. They describe how the number of offences changed but do not separate the project from everything else: 2020 was the quarantine year, regions have different programmes, there is no comparison group.

project-title = Where the project ran
project-title-region = { $region }: where and when the project ran
project-line = { $region }. { $presence }
# Allowed languages: the report is quoted in its own language.
project-quote = “{ $quote }”
project-others = The report says nothing about the other regions: that there was no project is not known either.
project-not-said = Not in the report: start dates, participants, budget, content, reasons for stopping.
project-executor-title = Who carries it out
project-executor-text = The document is signed by a representative of the public foundation “Antares A”. The report does not name the project’s contractor.
project-social-order-years = The report says “for 5 years”, which is longer than one social project may last (3 years), so there must have been several contracts.
