### Things that are counted, and how things are listed.

counted-regions = { $n ->
    [one] { COUNT($n) } region
   *[other] { COUNT($n) } regions
}
counted-cases = { $n ->
    [one] { COUNT($n) } case
   *[other] { COUNT($n) } cases
}
counted-years = { $n ->
    [one] { COUNT($n) } year
   *[other] { COUNT($n) } years
}
counted-months = { $n ->
    [one] { COUNT($n) } month
   *[other] { COUNT($n) } months
}
counted-months-short = { $n ->
    [one] { COUNT($n) } month
   *[other] { COUNT($n) } months
}
counted-minutes = { $n ->
    [one] { COUNT($n) } minute
   *[other] { COUNT($n) } minutes
}
listed = { $earlier } and { $last }
