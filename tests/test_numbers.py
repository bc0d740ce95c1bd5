"""Numbers, percents, intervals, dates and years as a reader sees them."""

import datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.vocabulary import Language
from texts import numbers
from texts.numbers import MINUS, NARROW_SPACE, NO_BREAK_SPACE

LANGUAGES = tuple(Language)


@pytest.mark.parametrize(
    ("n", "ru", "en"),
    [
        (0, "0", "0"),
        (896, "896", "896"),
        (1710, "1\u00a0710", "1,710"),
        (12330, "12\u00a0330", "12,330"),
        (1234567, "1\u00a0234\u00a0567", "1,234,567"),
        (-5, "\u22125", "\u22125"),
    ],
)
def test_counts_are_grouped_by_thousands(n: int, ru: str, en: str) -> None:
    assert numbers.count(n, "ru") == numbers.count(n, Language.KK) == ru
    assert numbers.count(n, "en") == en


def test_pictures_get_the_narrow_space() -> None:
    assert numbers.count(1710, "ru", thin=True) == "1\u202f710"
    assert numbers.percent(Decimal("47.6"), "kk", thin=True) == "47,6\u202f%"
    assert numbers.percent(Decimal("47.6"), "en", thin=True) == "47.6%"


def test_a_count_is_whole() -> None:
    with pytest.raises(TypeError):
        numbers.count(5.7, "ru")  # type: ignore[arg-type]


@pytest.mark.parametrize(("n", "written"), [(-814, "\u2212814"), (55, "+55"), (0, "0"), (-1071, "\u22121\u00a0071")])
def test_a_difference_of_counts_has_its_sign(n: int, written: str) -> None:
    assert numbers.difference(n, "ru") == written


@pytest.mark.parametrize(
    ("earlier", "later", "ru", "en"),
    [
        (1710, 896, "−47,6\u00a0%", "−47.6%"),
        (3649, 2578, "−29,4\u00a0%", "−29.4%"),
        (1298, 1233, "−5,0\u00a0%", "−5.0%"),
        (696, 751, "+7,9\u00a0%", "+7.9%"),
        (1681, 1684, "+0,2\u00a0%", "+0.2%"),
        (610, 696, "+14,1\u00a0%", "+14.1%"),
        (10_000, 10_001, "0,0\u00a0%", "0.0%"),
        (10_000, 9_999, "0,0\u00a0%", "0.0%"),
    ],
)
def test_the_reports_changes_are_written_with_one_decimal(earlier: int, later: int, ru: str, en: str) -> None:
    change = Fraction(100 * (later - earlier), earlier)
    assert numbers.percent(change, "ru", signed=True) == ru
    assert numbers.percent(change, "en", signed=True) == en


def test_only_changes_carry_a_plus() -> None:
    assert numbers.percent(Decimal("52.4"), "ru") == "52,4\u00a0%"
    assert numbers.percent(Decimal("52.4"), "ru", signed=True) == "+52,4\u00a0%"


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [
        (Decimal("0.25"), 1, "0,3"),
        (Decimal("-0.25"), 1, "−0,3"),
        (Decimal("2.5"), 0, "3"),
        (Decimal("-2.5"), 0, "−3"),
        (0.285, 2, "0,29"),
        (Decimal("99.95"), 1, "100,0"),
        (Decimal("1234.56"), 1, "1\u00a0234,6"),
        (Fraction(1, 3), 2, "0,33"),
    ],
)
def test_halves_are_rounded_away_from_zero(value: numbers.Number, decimals: int, written: str) -> None:
    assert numbers.decimal(value, "ru", decimals=decimals) == written


@pytest.mark.parametrize(
    ("value", "printed"),
    [(-60.7, "-61"), (-30.49, "-30"), (26.5, "27"), (-5.5, "-6"), (0.4, "0.4"), (-0.04, "-0.04"), (0.5, "1"), (0, "0")],
)
def test_an_interval_end_is_whole_and_never_a_false_zero(value: float, printed: str) -> None:
    assert numbers.percent_end(value) == Decimal(printed)
    assert str(numbers.percent_end(value)) == printed


@given(st.floats(min_value=-100, max_value=10_000, allow_nan=False).filter(lambda end: abs(end) > 1e-9))
def test_no_end_that_is_not_zero_prints_as_zero(end: float) -> None:
    assert any(digit in numbers.percent_end_written(end, "en") for digit in "123456789")


def test_intervals_in_a_sentence() -> None:
    assert numbers.interval(-61.2, -30.1, "ru") == "от −61\u00a0% до −30\u00a0%"
    assert numbers.interval(-61.2, -30.1, "kk") == "−61\u00a0%-дан −30\u00a0%-ға дейін"
    assert numbers.interval(-61.2, -30.1, "en") == "−61% to −30%"
    assert numbers.interval(-28.6, 26.8, "ru") == "от −29\u00a0% до +27\u00a0%"


def test_intervals_where_width_is_short() -> None:
    assert numbers.interval_range(-61.2, -30.1, "ru", thin=True) == "от −61 до −30\u202f%"
    assert numbers.interval_range(-61.2, -30.1, "kk") == "−61\u00a0…\u00a0−30\u00a0%"
    assert numbers.interval_range(-61.2, -30.1, "en") == "−61 to −30%"
    assert numbers.interval_range(-9.3, 66.2, "kk") == "−9\u00a0…\u00a0+66\u00a0%"


@pytest.mark.parametrize("end", [float("inf"), float("nan")])
def test_what_has_no_digits_is_refused(end: float) -> None:
    with pytest.raises(ValueError, match="cannot be written"):
        numbers.percent_end(end)


def test_differences_of_shares_are_points() -> None:
    assert numbers.points(Decimal("2.4"), "ru") == "+2,4\u00a0п.п."
    assert numbers.points(Decimal("-2.4"), "kk") == "−2,4\u00a0пайыздық тармақ"
    assert numbers.points(Decimal("2.4"), "en") == "+2.4\u00a0percentage points"


def test_days() -> None:
    day = datetime.date(2026, 11, 22)
    assert [numbers.date(day, language) for language in LANGUAGES] == ["22.11.2026", "22.11.2026", "22 Nov 2026"]
    assert numbers.date(datetime.date(2022, 6, 8), "en") == "8 Jun 2022"
    assert [numbers.date_in_words(day, language) for language in LANGUAGES] == [
        "22\u00a0ноября 2026\u00a0г.",
        "2026\u00a0ж. 22\u00a0қараша",
        "22\u00a0November 2026",
    ]


def test_years_are_never_grouped() -> None:
    assert numbers.years([2021]) == "2021"
    assert numbers.years([2021, 2020]) == "2020–2021"
    assert numbers.years([2019, 2020, 2021]) == "2019–2021"
    assert numbers.years([2017, 2020, 2021]) == "2017, 2020–2021"


@given(st.integers(min_value=-(10**12), max_value=10**12), st.sampled_from(LANGUAGES), st.booleans())
def test_a_written_count_reads_back_as_itself(n: int, language: Language, thin: bool) -> None:
    written = numbers.count(n, language, thin=thin)
    plain = written.replace(MINUS, "-").replace(NO_BREAK_SPACE, "").replace(NARROW_SPACE, "").replace(",", "")
    assert int(plain) == n


@given(st.decimals(min_value=-1000, max_value=1000, places=4), st.integers(min_value=0, max_value=3))
def test_a_written_percent_is_the_nearest_one(value: Decimal, decimals: int) -> None:
    written = numbers.percent(value, "en", decimals=decimals)
    read = Decimal(written.removesuffix("%").replace(MINUS, "-").replace(",", ""))
    assert abs(read - value) <= Decimal(1) / 2 / 10**decimals
    assert not (read == 0 and MINUS in written)
