"""Two counts: exact interval and p, small counts, display interval, verdict of a lone pair."""

import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.counts import (
    compare_counts,
    exact_interval,
    exact_p,
    largest_distinguishable_fall,
    midp_p,
    smallest_distinguishable_rise,
)
from analysis.findings import Comparison
from analysis.tails import lower_tail, upper_tail
from data.vocabulary import Verdict
from tests.thresholds import REPORT, THRESHOLDS, unhurried

counts = st.integers(min_value=0, max_value=3000)
large_counts = st.integers(min_value=20, max_value=10**7)
exposures = st.floats(min_value=0.01, max_value=100)


def compare(earlier: int, later: int, e1: float = 1.0, e2: float = 1.0) -> Comparison:
    return compare_counts(earlier, later, e1, e2, thresholds=THRESHOLDS)


def percents(low: float, high: float) -> tuple[float, float]:
    return round(100 * (low - 1), 1), round(100 * (high - 1), 1)


@pytest.mark.parametrize(
    ("region", "low", "high"),
    [
        ("akmola", -51.7, -43.2),
        ("east_kazakhstan_pre2022", -32.9, -25.7),
        ("karaganda_pre2022", -12.2, 2.8),
        ("mangystau", -2.8, 19.8),
        ("pavlodar", -6.4, 7.2),
    ],
)
def test_plain_counting_ranges_are_those_of_the_method_page(region: str, low: float, high: float) -> None:
    assert percents(*exact_interval(*REPORT[region], 1.0, 1.0, 0.05)) == (low, high)


@pytest.mark.parametrize(
    ("earlier", "later", "p"),
    [(0, 1, 1.0), (0, 3, 0.25), (0, 5, 0.0625), (0, 6, 0.03125), (0, 0, 1.0), (5, 5, 1.0)],
)
def test_small_counts_have_the_p_of_a_fair_coin(earlier: int, later: int, p: float) -> None:
    assert exact_p(earlier, later) == pytest.approx(p, rel=1e-13)
    assert exact_p(later, earlier) == pytest.approx(p, rel=1e-13)


def test_five_in_three_regions_against_none_in_two_is_not_distinguishable() -> None:
    assert exact_p(0, 5, 2, 3) == pytest.approx(2 * 0.6**5, rel=1e-13)
    assert round(exact_p(0, 5, 2, 3), 2) == 0.16


def test_central_p_and_interval_agree_where_common_libraries_contradict_themselves() -> None:
    assert round(exact_p(10, 2, 20000, 17877), 3) == 0.061
    low, high = exact_interval(10, 2, 20000, 17877, 0.05)
    assert (round(low, 2), round(high, 2)) == (0.02, 1.05)


def test_zero_and_zero_say_nothing() -> None:
    assert exact_interval(0, 0, 1.0, 1.0, 0.05) == (0.0, math.inf)
    compared = compare(0, 0)
    assert (compared.exact_p, compared.midp_p, compared.ratio, compared.exact_high) == (1.0, 1.0, None, None)


def test_mid_p_of_zero_to_three_halves_the_observed_point() -> None:
    assert midp_p(0, 3) == pytest.approx(0.125, rel=1e-13)


@pytest.mark.parametrize(("earlier", "rise"), [(0, 6), (1, 8), (2, 10), (3, 12), (5, 15), (10, 23), (20, 36)])
def test_the_rise_that_would_be_noticed_is_the_one_in_the_table(earlier: int, rise: int) -> None:
    assert smallest_distinguishable_rise(earlier, THRESHOLDS) == rise


@pytest.mark.parametrize(("earlier", "fall"), [(5, None), (6, 0), (8, 1), (10, 2), (20, 8)])
def test_the_fall_that_would_be_noticed_is_the_one_in_the_table(earlier: int, fall: int | None) -> None:
    assert largest_distinguishable_fall(earlier, THRESHOLDS) == fall


def test_a_fall_from_five_cannot_be_noticed_at_all() -> None:
    assert all(largest_distinguishable_fall(earlier, THRESHOLDS) is None for earlier in range(6))


def test_small_counts_get_no_percent_no_display_and_no_verdict() -> None:
    for pair in ((19, 1000), (1000, 19), (0, 1000), (0, 3)):
        compared = compare(*pair)
        shown = (compared.percent, compared.display_low, compared.display_high, compared.break_even_cv)
        assert shown == (None, None, None, None)
        assert compared.verdict is Verdict.NOT_COMPUTED


def test_akmola_alone_is_a_clear_fall() -> None:
    compared = compare(1710, 896)
    assert compared.percent == Decimal("-47.6")
    assert compared.ratio == 896 / 1710
    assert compared.display_low is not None
    assert compared.display_high is not None
    assert [round(100 * (end - 1)) for end in (compared.display_low, compared.display_high)] == [-61, -30]
    assert compared.verdict is Verdict.FALL_CLEAR
    assert compared.break_even_cv is not None
    assert round(100 * compared.break_even_cv) == 23


def test_the_break_even_spread_puts_the_interval_on_no_change() -> None:
    cv = compare(1710, 896).break_even_cv
    assert cv is not None
    reach = 1.959963984540054 * math.sqrt(1 / 1710 + 1 / 896 + 2 * cv**2)
    assert math.log(896 / 1710) + reach == pytest.approx(0, abs=1e-12)


def test_a_change_plain_counting_cannot_see_has_no_break_even() -> None:
    assert compare(1298, 1233).break_even_cv is None
    assert compare(500, 500).break_even_cv is None


def test_the_percent_of_unequal_exposures_is_the_change_of_the_rate() -> None:
    compared = compare(696, 751, 12, 9)
    assert compared.percent == Decimal("43.9")
    assert compared.ratio == pytest.approx(751 / 9 / (696 / 12), rel=1e-15)


@pytest.mark.parametrize("bad", [(-1, 5, 1.0, 1.0), (5, -1, 1.0, 1.0), (5, 5, 0.0, 1.0), (5, 5, 1.0, -2.0)])
def test_impossible_counts_and_exposures_are_refused(bad: tuple[int, int, float, float]) -> None:
    with pytest.raises(ValueError, match=r"never negative|positive finite"):
        compare(*bad)


@unhurried
@given(counts, counts, exposures, exposures)
def test_exchanging_the_years_turns_the_interval_over_and_keeps_p(x1: int, x2: int, e1: float, e2: float) -> None:
    low, high = exact_interval(x1, x2, e1, e2, 0.05)
    low_back, high_back = exact_interval(x2, x1, e2, e1, 0.05)
    assert low_back == pytest.approx(1 / high if high else math.inf, rel=1e-12)
    assert high_back == pytest.approx(1 / low if low else math.inf, rel=1e-12)
    assert exact_p(x1, x2, e1, e2) == pytest.approx(exact_p(x2, x1, e2, e1), rel=1e-9, abs=1e-290)
    assert midp_p(x1, x2, e1, e2) == pytest.approx(midp_p(x2, x1, e2, e1), rel=1e-9, abs=1e-290)


@unhurried
@given(counts, counts, exposures, exposures)
def test_the_interval_contains_the_ratio(x1: int, x2: int, e1: float, e2: float) -> None:
    low, high = exact_interval(x1, x2, e1, e2, 0.05)
    ratio = x2 / x1 * (e1 / e2) if x1 else math.inf
    if x1 or x2:
        assert low <= ratio <= high


@unhurried
@given(counts, counts, exposures, exposures)
def test_p_is_below_five_percent_exactly_when_the_interval_leaves_out_no_change(
    x1: int, x2: int, e1: float, e2: float
) -> None:
    low, high = exact_interval(x1, x2, e1, e2, 0.05)
    p = exact_p(x1, x2, e1, e2)
    if abs(p - 0.05) > 1e-9:
        assert (p < 0.05) is not (low <= 1 <= high)


@unhurried
@given(counts, counts)
def test_more_later_cases_move_both_ends_up(x1: int, x2: int) -> None:
    low, high = exact_interval(x1, x2, 1.0, 1.0, 0.05)
    low_more, high_more = exact_interval(x1, x2 + 1, 1.0, 1.0, 0.05)
    assert low_more > low
    assert high_more > high or x1 == 0


@unhurried
@given(st.integers(0, 40), st.integers(0, 40), st.floats(0.05, 20))
def test_tails_are_the_sums_of_their_terms(successes: int, failures: int, odds: float) -> None:
    total = successes + failures
    share = odds / (1 + odds)
    terms = [math.comb(total, k) * share**k * (1 - share) ** (total - k) for k in range(total + 1)]
    assert lower_tail(successes, failures, odds) == pytest.approx(math.fsum(terms[: successes + 1]), rel=1e-10)
    assert upper_tail(successes, failures, odds) == pytest.approx(math.fsum(terms[successes:]), rel=1e-10)


@unhurried
@given(st.integers(0, 3000), st.integers(100_001, 10**8), st.floats(-4, 4))
def test_tails_of_few_among_very_many_add_up_to_everything(few: int, many: int, deviations: float) -> None:
    odds = max(0.01, few + deviations * math.sqrt(few + 1)) / many
    below = lower_tail(few, many, odds)
    above = upper_tail(few + 1, many - 1, odds)
    assert below + above == pytest.approx(1, rel=1e-10)
    assert 0 <= below <= 1


@unhurried
@given(large_counts, large_counts)
def test_mid_p_is_never_above_the_exact_p(x1: int, x2: int) -> None:
    assert midp_p(x1, x2) <= exact_p(x1, x2) * (1 + 1e-12)


@unhurried
@given(large_counts, large_counts)
def test_the_display_interval_is_wider_than_plain_counting_and_holds_the_ratio(x1: int, x2: int) -> None:
    compared = compare(x1, x2)
    assert compared.display_low is not None
    assert compared.display_high is not None
    assert compared.ratio is not None
    assert compared.exact_high is not None
    assert compared.display_low <= compared.ratio <= compared.display_high
    if min(x1, x2) > 200:  # below, the exact interval's caution about single cases is of the same size
        assert compared.display_high / compared.display_low > compared.exact_high / compared.exact_low
