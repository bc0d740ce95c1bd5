### Things that are counted, and how things are listed.

counted-regions = { $n ->
    [one] { COUNT($n) } область
    [few] { COUNT($n) } области
   *[other] { COUNT($n) } областей
}
counted-cases = { $n ->
    [one] { COUNT($n) } случай
    [few] { COUNT($n) } случая
   *[other] { COUNT($n) } случаев
}
counted-years = { $n ->
    [one] { COUNT($n) } год
    [few] { COUNT($n) } года
   *[other] { COUNT($n) } лет
}
counted-months = { $n ->
    [one] { COUNT($n) } месяц
    [few] { COUNT($n) } месяца
   *[other] { COUNT($n) } месяцев
}
counted-months-short = { COUNT($n) } мес.
counted-minutes = { $n ->
    [one] { COUNT($n) } минута
    [few] { COUNT($n) } минуты
   *[other] { COUNT($n) } минут
}
listed = { $earlier } и { $last }
