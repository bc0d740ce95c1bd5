### Things that are counted, and how things are listed. A counted noun has no plural in Kazakh.

counted-regions = { COUNT($n) } облыс
counted-cases = { COUNT($n) } жағдай
counted-years = { COUNT($n) } жыл
counted-months = { COUNT($n) } ай
counted-months-short = { COUNT($n) } ай
counted-minutes = { COUNT($n) } минут
listed = { $earlier } және { $last }
