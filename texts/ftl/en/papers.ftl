### What stands on paper: the page for a meeting, spreadsheets, paragraphs to paste, names of files and their captions.

## The page for a meeting

page-kicker = Briefing for a meeting
page-kicker-answer = Answer
page-stamp = { DATE_IN_WORDS($day) }
page-title = { $region }, { $years }
page-title-no-data = { $region }: no data yet
page-title-country = Regions of Kazakhstan, { $years }
page-subtitle = Offences and the project that supports probation. Report: { $author }
page-theses = Three sentences
page-ask = You may be asked
page-table = Key numbers: { $place }
page-more = Shortened to one page; the rest is in answer { $code }.
page-footer = Data { $release } · { $code }{ $bot }
page-missing-list = { $list }.

column-region = Region
column-indicator = Indicator
column-period = Period
column-earlier = Earlier
column-later = Later
column-change = Change
column-verdict = Verdict
period-span = { YEAR($from_year) } → { YEAR($to_year) }
period-span-months = { YEAR($from_year) } → { YEAR($to_year) }, { COUNT($months) } months
period-span-unknown = { YEAR($from_year) } → { YEAR($to_year) }, months not stated
period-one-months = { COUNT($months) } months
period-one-unknown = months not stated
cell-change = { CHANGE($percent) } ({ DIFFERENCE($difference) })
cell-difference = { DIFFERENCE($difference) }; no percent computed
cell-same = no change
cell-verdict = { $verdict } ({ $interval })
cell-counts = { COUNT($earlier) } → { COUNT($later) }

## Three sentences to say

thesis-fall = { $indicator }: { PERCENT($percent) } fewer in { YEAR($to_year) } than in { YEAR($from_year) } ({ COUNT($later) } against { COUNT($earlier) }); { $verdict }.
thesis-rise = { $indicator }: { PERCENT($percent) } more in { YEAR($to_year) } than in { YEAR($from_year) } ({ COUNT($later) } against { COUNT($earlier) }); { $verdict }.
thesis-unclear = { $indicator }: { COUNT($earlier) } in { YEAR($from_year) }, { COUNT($later) } in { YEAR($to_year) } ({ CHANGE($percent) }); { $verdict }.
thesis-counts = { $indicator }: { COUNT($earlier) } in { YEAR($from_year) }, { COUNT($later) } in { YEAR($to_year) }; { $verdict }.
thesis-advice = The report’s authors propose: { $advice }.
thesis-country = There are numbers for { COUNT($held) } of { COUNT($all) } regions. { $groups }
thesis-country-group = { $verdict }: { $regions }.
thesis-country-effect = Whether the numbers changed because of the project these data do not show: the comparison of regions with and without it is no finding.

## What may be asked, and what to answer

ask-published = But the report says “{ $published }”?
ask-published-ratio = { $why }; from the report’s counts the change is { CHANGE($percent) }.
ask-published-other = { $why }.
ask-slowdown = But the report speaks of a fall?
ask-credit-fall = Is this the project’s doing?
ask-credit-rise = So the project did not help?
ask-credit-order = Is this the state social order’s doing?
ask-stopped = Is this because the project ended?
ask-cause = Why did the number change?
ask-cause-answer = These data cannot say: there is no comparison group. Evidence level { COUNT($level) } of 4.
ask-claim = The report says: “{ $quote }”?
ask-small-zero = So there were no repeat offences on the register?
ask-small-rise = Did repeat offences on the register rise?
ask-small-fall = Did repeat offences on the register fall?
ask-unclear-fall = Can we say there were fewer?
ask-unclear-rise = So there were more?
ask-likely-fall = Is the fall certain?
ask-likely-rise = Is the rise certain?
ask-verdict-answer = { $verdict } ({ $interval }). { $instruction }
ask-jump = Why such a sharp change?
ask-presence = Did the project run in { YEAR($year) }?
ask-borders = Are these today’s borders?
ask-period = Which months do the numbers cover?
ask-ours = Did the project run here?
ask-others = Where are there numbers?
ask-others-answer = In the report: { $regions }. They say nothing about your own region.
ask-introduce = Should we introduce the project here?
ask-introduce-answer = The report advises it for every region. { $standing } { $watch }
ask-country-total = What is the total for the country?
ask-country-total-answer = The report has no such number: the sum of the regions named is not the whole country.
ask-country-counter = Is there a counter-example?

## Spreadsheets

sheet-data = Data
sheet-changes = Changes
sheet-about = About the data
field-region = Region
field-territory = Unit it was counted on
field-indicator = Indicator
field-year = Year
field-period = Period
field-starts = Start
field-ends = End
field-value = Value
field-status = Status
field-unit = Unit
field-difference = Change on the year before
field-percent = Change, %
field-verdict = Verdict
field-source = Source
field-place = Place
field-row = Row
field-printed-period = Period as printed
field-note = Caveat
field-release = Data release
field-code = Answer code
field-from-year = Earlier year
field-to-year = Later year
field-from-value = Earlier
field-to-value = Later
field-change = Difference
field-low = Lower end allowing for variation, %
field-high = Upper end allowing for variation, %
field-published = Printed in the report
field-check = Check against the report
unit-offences = offences
unit-people = people
status-value = number
status-zero = zero (so stated)
status-no-data = no data
status-not-published = not published
status-not-comparable = not comparable
about-answer = Answer
about-code = Answer code
about-release = Data release
about-made = File prepared on
about-citation = How to cite
about-indicators = Indicators
about-counts = Counts
about-does-not-count = Does not count
about-pitfall = Mind
about-caveats = Caveats
about-statuses = Statuses
about-status-value = The source prints a number.
about-status-zero = The source prints a zero. That is not the same as no data.
about-status-no-data = The source has no number. An empty cell is not a zero.
about-status-not-published = The number exists but is not published.
about-status-not-comparable = There is a number, but it must not be compared with neighbouring years.
about-verdicts = Verdicts
about-verdict-text = The verdict sets a change against the number’s ordinary variation from year to year (±{ $cv }%, an assumption). Where a year has fewer than { COUNT($small_count) } cases, no percent is computed. The data do not show the cause of a change.
about-as-printed = Counts are shown as the source prints them; percentages are recomputed from them.

## Citation

citation-file = { $author }, { $places }, uploaded by an editor. Data { $release }, answer { $code }.
citation = { $author }. { $title }. { $places }. Primary data: { $primary }. Recomputed: data { $release }, answer { $code }.
citation-on = { $citation } Accessed { DATE($day) }.

## Captions and names of files

paper-caption-page = { $name }, 1 page.
paper-caption-file = { $name }
paper-caption-theses = Three sentences:
paper-caption-ask = You may be asked:
paper-caption-xlsx = Rows with numbers: { COUNT($rows) }. The sheet “About the data” has sources, definitions, caveats, statuses and how to cite.
paper-caption-csv = Rows: { COUNT($rows) }. UTF-8, columns apart by commas, decimal points. Every row has its source, period and status; definitions and caveats are in the XLSX, sheet “About the data”.
paper-caption-png = Uncompressed, for print. Title, period, source and code { $code } stand in the picture itself.
paper-caption-slide = 16:9, uncompressed. Title, period, source and code { $code } stand in the picture itself.
paper-caption-answer = { $title }. Data { $release } · { $code }
file-briefing = Briefing
file-answer = Answer
file-data = Data
file-picture = Picture
file-slide = Slide
file-country = Regions
file-several = { COUNT($n) }-regions

## A paragraph to paste, in three registers

paragraph-title = Ready paragraph: { $register }
register-briefing = briefing note
register-grant = grant report
register-media = for the press
button-register-briefing = For a note
button-register-grant = For a report
button-register-media = For the press
button-copy-text = Copy the text
button-copy-citation = Copy the citation
paragraph-citation = Citation:
    { $citation }
paragraph-nothing = The report has no number for this region, so there is no ready paragraph: a gap in the data is not filled with words.

brief-change = { $region }. { $indicator }: { COUNT($earlier) } in { YEAR($from_year) }, { COUNT($later) } in { YEAR($to_year) } ({ CHANGE($percent) }; { $verdict }).
brief-step = { $indicator }: { COUNT($earlier) } in { YEAR($from_year) }, { COUNT($later) } in { YEAR($to_year) } ({ CHANGE($percent) }; { $verdict }).
brief-counts = { $region }. { $indicator }: { COUNT($earlier) } in { YEAR($from_year) }, { COUNT($later) } in { YEAR($to_year) } ({ $verdict }).
brief-small = { $indicator }, { $period }: { $counts }.
brief-cause = The data do not show the cause.
grant-fall = In { $region } the indicator “{ $indicator }” fell by { PERCENT($percent) } (from { COUNT($earlier) } in { YEAR($from_year) } to { COUNT($later) } in { YEAR($to_year) }) — { $verdict }.
grant-rise = In { $region } the indicator “{ $indicator }” rose by { PERCENT($percent) } (from { COUNT($earlier) } in { YEAR($from_year) } to { COUNT($later) } in { YEAR($to_year) }) — { $verdict }.
grant-same = In { $region } the indicator “{ $indicator }” did not change: { COUNT($earlier) } in { YEAR($from_year) } and in { YEAR($to_year) }.
grant-counts = In { $region } the indicator “{ $indicator }” stood at { COUNT($earlier) } in { YEAR($from_year) } and { COUNT($later) } in { YEAR($to_year) }; { $verdict }.
grant-before-fall = A year earlier it fell by { PERCENT($percent) } (from { COUNT($earlier) } in { YEAR($from_year) } to { COUNT($later) } in { YEAR($to_year) }).
grant-before-rise = A year earlier it rose by { PERCENT($percent) } (from { COUNT($earlier) } in { YEAR($from_year) } to { COUNT($later) } in { YEAR($to_year) }).
grant-slower = Growth slowed; the number itself rose.
grant-slower-unclear = Growth slowed, but the slowing itself cannot be told from ordinary variation either; the number rose.
grant-small = For the indicator “{ $indicator }” the report states there: { COUNT($earlier) } in { COUNT($months) } months of { YEAR($from_year) } and { COUNT($later) } in { COUNT($months) } months of { YEAR($to_year) }.
grant-cause = The project’s contribution was not assessed separately.
media-fall = According to the report ({ $author }), in { $region } “{ $indicator }” fell from { COUNT($earlier) } in { YEAR($from_year) } to { COUNT($later) } in { YEAR($to_year) } ({ CHANGE($percent) }).
media-rise = According to the report ({ $author }), in { $region } “{ $indicator }” rose from { COUNT($earlier) } in { YEAR($from_year) } to { COUNT($later) } in { YEAR($to_year) } ({ CHANGE($percent) }).
media-unclear = According to the report ({ $author }), “{ $indicator }” shows no clear change in { $region }: { COUNT($earlier) } in { YEAR($from_year) } and { COUNT($later) } in { YEAR($to_year) } ({ CHANGE($percent) }).
media-counts = According to the report ({ $author }), in { $region } “{ $indicator }” stood at { COUNT($earlier) } in { YEAR($from_year) } and { COUNT($later) } in { YEAR($to_year) }; { $verdict }.
media-before = In { YEAR($from_year) } it was { COUNT($earlier) }.
media-small = { $indicator } ({ $period }): { $counts }.
media-cause = The data do not show what explains it.
paragraph-likely = To be read with caution: not corrected for the number of regions.
paragraph-period = The report does not state the period within the year ({ $places }).
paragraph-borders = The region is in its borders before 8 June 2022, together with { $part }.
