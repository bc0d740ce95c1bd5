### How a question was understood.

echo-understood = Read as: { $reading }
echo-corrected = Corrected: { $typed } → { $name }
echo-city = { $town } is in { $region }: the report has no figures for single towns.
echo-city-moved = { $town } is in { $region } since 8 June 2022, before that in { $parent }: the report has no figures for single towns.
echo-except = except: { $regions }
echo-unused-regions = Heard but not used: without { $regions }
echo-unused-threshold = Heard but not used: the threshold { $number }
echo-unused-denial = Heard “not” before “{ $word }”, but not what is meant instead
echo-word-recidivism = The indicator is wider than recidivism in art. 14 of the Criminal Code: it holds all offences of people who had offended before.
echo-word-convicted = The indicator is wider than “convicted”: it holds offences of everyone who had offended before, convicted or not.
button-change-reading = Change

kind-region-summary = card
kind-value = figure
kind-compare = comparison
kind-ranking = ordering
kind-trend = change
kind-recommendation = recommendation
kind-project-history = where the project ran
kind-definition = definition
kind-source = source
kind-report-check = claim check
kind-map = map
kind-export = file
kind-help = help
kind-clarify = a question back
kind-out-of-scope = off topic

place-all = all regions with data
place-kz = the republic

period-9m = 9 months
period-h1 = first half-year
period-h2 = second half-year
period-q1 = first quarter
period-q2 = second quarter
period-q3 = third quarter
period-q4 = fourth quarter
period-year = full year
