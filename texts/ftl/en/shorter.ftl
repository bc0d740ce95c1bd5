### The same in fewer words, for a message that is too small for all of it: nothing is left out that must be said.

shorter-source = Source: { $author }, { $places }; { $link }.
shorter-fall = Down { PERCENT($percent) }
shorter-rise = Up { PERCENT($percent) }
shorter-same = No change
shorter-judged = { $change } — { $verdict }.
shorter-judged-interval = { $change } — { $verdict } ({ $interval }).
shorter-verify = An unusually large change: check it against the source.
shorter-published-ratio = The report’s “{ $published }” is a share, not a fall.
shorter-published-slowdown = The report calls slower growth a fall; the number rose.
shorter-small-zero = A reported 0 does not mean there were none.
shorter-no-data-missing = The report has not one figure for this region. That is a gap in the data, not a zero.
shorter-no-data-missing-city = The report has not one figure for this city. That is a gap in the data, not a zero.
shorter-no-data-do = You can look at other regions, the general advice, or request form 1-M (qamqor.gov.kz).
shorter-size = The numbers depend on the size of the region.
shorter-borders = Borders before 8 June 2022: { $pairs }.
shorter-borders-pair = { $region } + { $part }
shorter-presence-yes-stated = { $years } — ran (stated)
shorter-presence-yes-implied = { $years } — ran (implied)
shorter-presence-no-stated = { $years } — did not run (stated)
shorter-presence-no-implied = { $years } — did not run (implied)
shorter-presence-contradicts = { $years }: the report says both.
shorter-cannot = Whether the change has to do with the project; how many offences it would prevent.
shorter-order = No places are given.

## Recommendations, advice of the report and reservations, by the keys of their full words

shorter-rec-continue-data = It may go on: the data do not contradict.
shorter-rec-continue-data-programme = It may go on: the data do not contradict.
shorter-rec-continue-measurement = It may go on, to gather data.
shorter-rec-watch = Watch: no grounds to change anything.
shorter-recommendation-change = Offences by people who had offended before: { $told }.
shorter-duration-text = Three years is the limit by law.
shorter-social-order-text = The akimat would order it; the report gives no cost.
shorter-evidence-text = The data do not show this, one way or the other.
shorter-national-advice = All: { $advice }.
shorter-groups-stated-yes = Ran (stated):
shorter-groups-implied-yes = Ran (implied):
shorter-groups-stated-no = Did not run (stated):
shorter-groups-implied-no = Did not run (implied):
shorter-groups-contradictory = The report says both:
shorter-groups-unknown = Unknown:
shorter-groups-year = The project in { YEAR($year) }.
shorter-echo-word-recidivism = The indicator is wider than “recidivism”.
shorter-echo-word-convicted = The indicator is wider than “convicted”.
shorter-no-data-exists = There are figures for five regions: { $regions }.
shorter-not-yet = { $region } was inside { $parent } before 8 June 2022: no number of its own for { $years }.
shorter-advice-introduce = introduce everywhere
shorter-advice-continue = continue
shorter-advice-extend-3y = extend to 3 years
shorter-advice-social-order = state social order
shorter-advice-keep-social-order = run under the state social order
shorter-advice-supported-weakly-by-data = the data do not contradict
shorter-advice-supported-for-measurement-only = to measure the result
shorter-advice-recommended-by-report-only = the tables do not confirm it
shorter-rule-c01 = It ran throughout and explains no difference.
shorter-rule-c05 = The period is not stated.
