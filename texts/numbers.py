"""How numbers, percents, intervals, dates and years are written in each language.

Everything here is a pure function of its arguments. `thin=True` writes for a picture: U+202F instead of U+00A0, which
captions keep because office programs swallow it on pasting. Rounding is half away from zero and exact.
"""

import datetime
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from math import isfinite
from operator import index
from typing import Literal

from data.vocabulary import Language

NO_BREAK_SPACE = "\u00a0"
NARROW_SPACE = "\u202f"
MINUS = "\u2212"
EN_DASH = "\u2013"
ELLIPSIS = "\u2026"

Number = int | float | Decimal | Fraction

POINTS = {Language.RU: "п.п.", Language.KK: "пайыздық тармақ", Language.EN: "percentage points"}


def count(n: int, language: str, *, thin: bool = False) -> str:
    """Write a whole number with its thousands apart: 1 710 in Russian and Kazakh, 1,710 in English."""
    whole = index(n)
    return _signed(Fraction(whole), _group(str(abs(whole)), language, thin), plus=False)


def difference(n: int, language: str, *, thin: bool = False) -> str:
    """Write a difference of counts with its sign: −814, +55, 0."""
    whole = index(n)
    return _signed(Fraction(whole), _group(str(abs(whole)), language, thin), plus=True)


def decimal(value: Number, language: str, *, decimals: int = 1, signed: bool = False, thin: bool = False) -> str:
    """Write a number with a fixed count of decimals: 68,3 in Russian and Kazakh, 68.3 in English."""
    rounded = round_half_away(value, decimals)
    return _signed(rounded, _group(_digits(abs(rounded), decimals), language, thin), plus=signed)


def percent(value: Number, language: str, *, signed: bool = False, decimals: int = 1, thin: bool = False) -> str:
    """Write a percentage given in percent: 47,6 % or 47.6%.

    A minus is always printed, a plus only when `signed`, and neither on what rounds to zero.
    """
    written = decimal(value, language, decimals=decimals, signed=signed, thin=thin)
    return f"{written}{_percent_sign(language, thin)}"


def percent_end(value: Number) -> Decimal:
    """Round an end of an interval as it is printed: to whole percents, half away from zero.

    An end that would round to 0 keeps as many decimals as its first digit needs, so that 0 is never printed for an end
    that is not 0: 0.4 stays 0.4, 0.04 stays 0.04. The exponent of the result is the number of decimals to print.
    """
    exact = _exact(value)
    decimals = 0
    while exact and not round_half_away(value, decimals):
        decimals += 1
    rounded = round_half_away(value, decimals)
    return Decimal(rounded.numerator) / Decimal(rounded.denominator) if decimals else Decimal(int(rounded))


def percent_end_written(value: Number, language: str, *, signed: bool = True, thin: bool = False) -> str:
    """Write one end of an interval: −61 %, +27 %, +0,4 %."""
    end = percent_end(value)
    return percent(end, language, signed=signed, decimals=_decimals(end), thin=thin)


def interval(low: Number, high: Number, language: str, *, thin: bool = False) -> str:
    """Write an interval of a change for a sentence: «от −61 % до −30 %», «−61 %-дан −30 %-ға дейін», −61% to −30%."""
    first = percent_end_written(low, language, thin=thin)
    last = percent_end_written(high, language, thin=thin)
    match Language(language):
        case Language.RU:
            return f"от {first} до {last}"
        case Language.KK:
            return f"{first}-дан {last}-ға дейін"
        case Language.EN:
            return f"{first} to {last}"


def interval_range(low: Number, high: Number, language: str, *, thin: bool = False) -> str:
    """Write an interval of a change where width is short: «от −61 до −30 %», «−61 … −30 %», −61 to −30%."""
    end = percent_end(low)
    first = decimal(end, language, decimals=_decimals(end), signed=True, thin=thin)
    last = percent_end_written(high, language, thin=thin)
    match Language(language):
        case Language.RU:
            return f"от {first} до {last}"
        case Language.KK:
            return f"{first}{NO_BREAK_SPACE}{ELLIPSIS}{NO_BREAK_SPACE}{last}"
        case Language.EN:
            return f"{first} to {last}"


def points(value: Number, language: str, *, decimals: int = 1, thin: bool = False) -> str:
    """Write a difference of two shares in percentage points: +2,4 п.п."""
    space = NARROW_SPACE if thin else NO_BREAK_SPACE
    return decimal(value, language, decimals=decimals, signed=True, thin=thin) + space + POINTS[Language(language)]


def date(day: datetime.date, language: str) -> str:
    """Write a day: 22.11.2026 in Russian and Kazakh, 22 Nov 2026 in English."""
    if Language(language) is Language.EN:
        return f"{day.day} {_month(day, language, 'abbreviated')} {day.year}"
    return f"{day:%d.%m.%Y}"


def date_in_words(day: datetime.date, language: str) -> str:
    """Write a day with the month's name: 22 ноября 2026 г., 2026 ж. 22 қараша, 22 November 2026."""
    month = _month(day, language, "wide")
    space = NO_BREAK_SPACE
    match Language(language):
        case Language.RU:
            return f"{day.day}{space}{month} {day.year}{space}г."
        case Language.KK:
            return f"{day.year}{space}ж. {day.day}{space}{month}"
        case Language.EN:
            return f"{day.day}{space}{month} {day.year}"


def years(asked: Iterable[int]) -> str:
    """Write years, in order and never grouped: 2019–2021 when they follow each other, 2017, 2020–2021 when not."""
    runs: list[list[int]] = []
    for year in sorted(set(asked)):
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}{EN_DASH}{run[-1]}" for run in runs)


def round_half_away(value: Number, decimals: int) -> Fraction:
    """Round to a count of decimals, halves away from zero; floats are taken at their shortest decimal spelling.

    Raises ValueError for a number that is not finite: it has no digits to print.
    """
    scaled = _exact(value) * 10**decimals
    whole = (2 * abs(scaled).numerator + scaled.denominator) // (2 * scaled.denominator)
    return Fraction(whole if scaled >= 0 else -whole, 10**decimals)


def _exact(value: Number) -> Fraction:
    if isinstance(value, Fraction):
        return value
    if not isfinite(value):
        raise ValueError(f"{value} cannot be written as a number")
    return Fraction(str(float(value))) if isinstance(value, float) else Fraction(value)


def _digits(magnitude: Fraction, decimals: int) -> str:
    units = int(magnitude * 10**decimals)
    if not decimals:
        return str(units)
    padded = str(units).zfill(decimals + 1)
    return f"{padded[:-decimals]}.{padded[-decimals:]}"


def _decimals(rounded: Decimal) -> int:
    exponent = rounded.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _group(digits: str, language: str, thin: bool) -> str:
    whole, _, fraction = digits.partition(".")
    grouped = f"{int(whole):,}"
    if Language(language) is Language.EN:
        return f"{grouped}.{fraction}" if fraction else grouped
    grouped = grouped.replace(",", NARROW_SPACE if thin else NO_BREAK_SPACE)
    return f"{grouped},{fraction}" if fraction else grouped


def _signed(value: Fraction, magnitude: str, *, plus: bool) -> str:
    if value < 0:
        return MINUS + magnitude
    return f"+{magnitude}" if plus and value > 0 else magnitude


def _percent_sign(language: str, thin: bool) -> str:
    if Language(language) is Language.EN:
        return "%"
    return f"{NARROW_SPACE if thin else NO_BREAK_SPACE}%"


def _month(day: datetime.date, language: str, width: Literal["abbreviated", "wide"]) -> str:
    # Imported here because a number needs no calendar, and Babel's is slow to load.
    from babel.dates import get_month_names

    return str(get_month_names(width, locale=str(Language(language)))[day.month])
