### Talk about the answers themselves: words, sources, what can be asked, what cannot, the country as a list, files.

## Words and indicators

term-list-title = What the words mean
term-list-text = Choose a word or an indicator: I will show what it covers and what it is taken for.
term-counts = Counts: { $what }.
term-does-not-count = Does not count: { $what }.
term-unit-offences = Unit: offences, not people.
term-unit-people = Unit: people.
term-better-lower = Lower is better.
term-better-higher = Higher is better.
term-no-figures = The source has no figures of this indicator.
# Allowed languages: the report is quoted in its own language.
term-printed = Printed in the report: “{ $printed }”.
term-pitfall = What to watch for. { $pitfall }
term-confused = Not to be confused. { $what }
term-meant = People who ask for figures with this word usually mean the indicator “{ $indicator }”.
term-other = Another indicator is “{ $indicator }”. { $definition }
term-source = Definition: { $source }.
term-difference-title = What the difference is
term-difference = These are different indicators: they can be neither added up nor compared with each other.
term-example-change = Example. { $region }, { YEAR($from_year) } and { YEAR($to_year) }: ({ COUNT($later) } − { COUNT($earlier) }) ÷ { COUNT($earlier) } × 100 = { CHANGE($percent) }.
term-example-interval = Example. { $region }, { YEAR($to_year) } against { YEAR($from_year) }: recorded { CHANGE($percent) }; allowing for ordinary variation, { $interval }. Verdict: { $verdict }.
term-verdict = • { $verdict }. { $instruction }
term-level = • { COUNT($level) } — { $means }
term-noticeable = After a zero, chance alone hardly explains { COUNT($noticeable) } or more.
term-units = There are { COUNT($now) } regions and cities of that rank today; from 19 June 2018 to 8 June 2022 there were { COUNT($then) }.
term-release = The data in force are { $release }; the code of this answer is { $code }.
button-terms = All words
button-about-indicator = About this indicator
button-difference = What the difference is
button-figures = Figures by region

## Sources and citation

sources-title = Sources
sources-report-title = The report
sources-years = { $place }: { $years }, { COUNT($months) } months.
sources-years-open = { $place }: { $years }, period within the year not stated.
sources-tables = { $indicator }:
sources-no-figures = The source has no figures for: { $regions }.
sources-primary-title = Legal statistics
sources-primary = Primary data: the portal of the legal statistics service, qamqor.gov.kz (Committee on Legal Statistics and Special Accounts of the Prosecutor General’s Office). The report refers to it.
sources-forms = It publishes form 1-M: a file for each region, cumulative since the beginning of the year. From which form and for which months the figures of table 2 were taken, the report does not say.
sources-old-scheme = The report prints the portal’s address with http; the button leads to https.
sources-links-title = The link to the Penal System Committee
sources-link-broken = The document’s link to the Penal System Committee very probably does not open: some letters of the address are Cyrillic. Nobody has confirmed the likely right address.
sources-mixed = The report links to the site of the Penal System Committee. As printed, the link very probably does not open: the letters { $letters } in the address are Cyrillic.
sources-printed = Printed: { $address }
sources-repaired = Likely right address: { $address }, not confirmed.
sources-marks = Cyrillic letters are marked ‹like this›. Dots stand in brackets, so that an unchecked address cannot be opened by a tap.
sources-links-sound = There is nothing wrong with the printed links.
button-qamqor = Legal statistics
button-kuis-link = Penal System Committee link
button-cite = For publication
button-sources = Sources
button-copy = Copy
button-copy-address = Copy the likely address
cite-title = For publication
# Allowed languages: the document is cited under its own title.
cite-document = { $author }. “{ $title }” [n.d.], { $places }; primary: { $primary }. Recomputed by bot: { $release }, { $code }.
# Allowed languages: the document is cited under its own title.
cite-row = { $author }. “{ $title }” [n.d.], { $places }, row “{ $row }”; primary: { $primary }. Recomputed by bot: { $release }, { $code }.
cite-figures = { $region }. { $indicator }: { $counts }.
cite-nothing = There is nothing to cite here: the figure asked for is not in the source.

## What can be asked, and a question back

guide-title = What you can ask
guide-first = I show how many offences are recorded by region, whether a change is more than ordinary variation, what the report printed about it and what it advises. Every number has its source and period.
guide-ask = Ask in plain words, for example:
guide-example-card = Akmola Region
guide-example-compare = compare East Kazakhstan and Karaganda
guide-example-advice = recommendations for Mangystau
guide-example-term = what is recidivism
guide-example-export = export everything as csv
guide-more = You can send a claim from the report or from the news: I will check it against the numbers. I understand English, Kazakh and Russian. I answer nothing about individual people.
clarify-reading = Which of these shall I show?
clarify-region = Which region do you mean?
clarify-indicator = Which indicator do you need?
clarify-period = For which year?
clarify-number = Which number shall I check? Choose a region or send the whole claim.
clarify-claim = Which claim shall I check? Choose a region or send the whole claim.
clarify-no-data = The report has no figures for any of these places; the card says what is known and where to ask.
clarify-metric-level = count
clarify-metric-change-pct = change
clarify-metric-change-abs = change
clarify-metric-per-100k = per 100,000 population
clarify-metric-per-capita = per resident
clarify-metric-share = share

## What is not answered

refused-personal-data = I hold nothing about individual people and do not ask for it; your request was not stored. The official certificate of convictions is issued by the eGov portal.
refused-off-topic = I cannot answer that: I have only statistics of offences in the regions of Kazakhstan and recommendations on the probation support project. Ask about those in plain words.
refused-injection = I do not follow such instructions. I answer questions about statistics of offences by region and about the report’s recommendations.
refused-nonsense = I did not understand. Try it like this:
refused-insult = I am sorry that I was of no help. Choose a region or write to the administrator.
# Allowed word: significance: the law's name of a city's rank
refused-no-such-region = I found no such region. Kazakhstan has { COUNT($regions) } regions and, with the capital, { COUNT($cities) } cities of republican significance. The report has figures for these regions:
refused-too-long = The message is too long to be understood as a whole. Please ask one question in a sentence or two.
refused-opinion = I give no opinions and no marks to people, authorities or decisions. I can show the recorded numbers, the report’s words and what they do not allow anyone to say.
refused-forecast = I give no forecast: recorded numbers do not show what comes next, and the report makes no estimate of it.
refused-causal-instead = What can be said: what was recorded, by how much it changed and whether that is more than ordinary variation.
refused-no-value = This number is not in the source, and I do not offer another in its place.
refused-rate = A share or a rate cannot be computed: the report does not have the number to divide by.
# Allowed languages: the report is quoted in its own language.
refused-claimed = The report says: “{ $quote }”, but gives no number.
refused-register = The register is kept by the Penal System Committee of the Ministry of Internal Affairs: the number for a region is to be requested there.
refused-near = What there is nearby, under its own name: { $indicators }.
button-report-problem = Report a problem
button-evidence = Does the project work

## The country as a list

country-title-change = { $indicator }: change by region, { YEAR($from_year) } → { YEAR($to_year) }
country-title-count = { $indicator }: count by region, { $years }
country-change = { $region }: { CHANGE($percent) } ({ COUNT($earlier) } → { COUNT($later) })
country-counts = { $region }: { COUNT($earlier) } → { COUNT($later) }
country-count = { $region }: { COUNT($count) }
country-no-data = No data ({ COUNT($n) }): { $regions }. This is a gap in the data, not a zero.
country-borders = Borders before 8 June 2022: there were { COUNT($then) } regions and cities then, { COUNT($now) } today. { $together }.
country-together = { $region } together with today’s { $part }
country-with-part = { $region } (with today’s { $part })
country-order-change = Within a group the order is by name: two years carry no places.
country-order-count = The order is by name. By count the large regions usually come first: that is size, not how things stand.
country-order-few = The order is by name: cases are too few to order regions by them. { small-zero }
button-map-count = Map: count
button-map-change = Map: change

## Files

exported-title = { $form }: { $what }
exported-form-xlsx = XLSX
exported-form-csv = CSV
exported-form-docx = DOCX
exported-form-pdf = PDF
exported-form-png = PNG
exported-form-slide = Slide 16:9
exported-xlsx = A spreadsheet: one row for each number, with its region, indicator, year, period, unit, kind of entry and place in the source. A sheet of its own tells about these data and their caveats.
exported-csv = A CSV table: one row for each number, with its region, indicator, year, period, unit, kind of entry and place in the source. Notes about the data come with it.
exported-docx = A briefing for Word: numbers, verdict, the report’s words and the source; it can be edited.
exported-pdf = A briefing as PDF: numbers, verdict, the report’s words and the source, ready to print.
exported-png = An uncompressed picture: title, period, source and answer code stand on the picture itself.
exported-slide = An uncompressed picture for a slide, 16:9: title, period, source and answer code stand on the picture itself.
exported-numbers = Numbers: { COUNT($n) }.
exported-line = • { $indicator }: { $regions }; { $years }.
exported-missing = The source has no figures for these, so they are not in the file: { $regions }.
