"""Warnings beside a change, rates, overdispersion, and why there are no places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.findings import Flag
from analysis.flags import base_peak, big_jump, expected_regression, few_regions, near_half
from analysis.overdispersion import common_change, overdispersion
from analysis.ranking import chance_of_largest_fall
from analysis.rates import Population, WhyNoRate, garwood, rate, rates_comparable, upper_limit, yearly_denominator
from tests.thresholds import REPORT, THRESHOLDS, unhurried


@pytest.mark.parametrize(
    ("earlier", "later", "jump"),
    [(1710, 896, True), (3649, 2578, False), (100, 140, True), (100, 60, True), (100, 139, False), (15, 100, False)],
)
def test_a_jump_of_forty_percent_asks_about_recording(earlier: int, later: int, jump: bool) -> None:
    assert big_jump(earlier, later, THRESHOLDS) is jump


@pytest.mark.parametrize(
    ("earlier", "later", "nearly"),
    [(1710, 896, True), (100, 50, True), (100, 55, True), (1000, 551, False), (1000, 499, False), (20, 11, False)],
)
def test_nearly_half_is_half_to_fifty_five_percent(earlier: int, later: int, nearly: bool) -> None:
    assert near_half(earlier, later, THRESHOLDS) is nearly


def test_seven_regions_are_few_and_eight_are_not() -> None:
    assert few_regions(7, THRESHOLDS)
    assert not few_regions(8, THRESHOLDS)


def test_whether_the_base_year_was_a_peak_needs_three_years_before_it() -> None:
    assert base_peak({2019: 610, 2020: 696, 2021: 751}, 2020, THRESHOLDS) is Flag.UNKNOWN
    assert base_peak({2017: 5, 2018: 6, 2019: 7, 2020: 9, 2021: 30}, 2020, THRESHOLDS) is Flag.YES
    assert base_peak({2017: 5, 2018: 9, 2019: 7, 2020: 9}, 2020, THRESHOLDS) is Flag.YES
    assert base_peak({2017: 5, 2018: 9, 2019: 7, 2020: 8}, 2020, THRESHOLDS) is Flag.NO
    assert base_peak({2017: 5, 2018: 5, 2019: 5, 2020: 5}, 2020, THRESHOLDS) is Flag.NO


@pytest.mark.parametrize(("regions", "percent"), [(5, -11), (17, -16), (1, 0)])
def test_the_worst_of_several_falls_by_itself(regions: int, percent: int) -> None:
    assert round(expected_regression(regions, 0.10)) == percent


def test_the_worst_of_no_regions_is_refused() -> None:
    with pytest.raises(ValueError, match="a region to pick"):
        expected_regression(0, 0.10)


@pytest.mark.parametrize(("cv", "chance"), [(0.10, 0.93), (0.20, 0.72)])
def test_even_the_largest_fall_is_not_certainly_the_largest(cv: float, chance: float) -> None:
    assert round(chance_of_largest_fall("akmola", REPORT, cv), 2) == chance


def test_chances_of_the_largest_fall_add_up_to_one() -> None:
    assert sum(chance_of_largest_fall(region, REPORT, 0.10) for region in REPORT) == pytest.approx(1, abs=1e-12)


def test_the_five_regions_differ_fifty_six_times_more_than_chance() -> None:
    fit = overdispersion(REPORT.values())
    assert (round(fit.chi_square), fit.df, round(fit.phi, 1)) == (224, 4, 56.0)


def test_the_common_change_of_the_five_may_be_a_fall_or_a_rise() -> None:
    assert tuple(round(percent) for percent in common_change(list(REPORT.values()), THRESHOLDS)) == (-21, -43, 10)


def test_like_regions_are_never_made_narrower_than_counting() -> None:
    change, low, high = common_change([(1000, 900), (2000, 1800), (500, 450)], THRESHOLDS)
    assert change == pytest.approx(-10)
    assert low < -15
    assert high > -5


@pytest.mark.parametrize("pairs", [[(5, 6)], [(0, 3), (0, 1)], [(0, 0), (3, 4)]])
def test_a_table_with_nothing_to_fit_is_refused(pairs: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match=r"two or more|nothing to fit"):
        overdispersion(pairs)


def test_a_zero_is_not_no_risk() -> None:
    low, high = garwood(0, 0.05)
    assert (low, round(high, 1), round(upper_limit(0, 0.05), 1)) == (0.0, 3.7, 3.0)


def test_garwood_of_ten_is_the_textbook_interval() -> None:
    assert garwood(10, 0.05) == pytest.approx((4.795389, 18.390356), abs=1e-6)


@unhurried
@given(st.integers(0, 10**6))
def test_garwood_contains_its_count_and_grows_with_it(count: int) -> None:
    low, high = garwood(count, 0.05)
    assert low <= count < high
    assert all(more > less for more, less in zip(garwood(count + 1, 0.05), (low, high), strict=True))


FIRST = Population(2022, 780_000, "2021", "2022")
NEXT = Population(2023, 790_000, "2021", "2022")


def test_a_rate_of_a_year_stands_on_the_mean_of_two_new_years_days() -> None:
    denominator = yearly_denominator(FIRST, NEXT)
    assert denominator == 785_000
    found = rate(1056, denominator, 100_000, THRESHOLDS, months=12)
    assert found.value is not None
    assert found.low is not None
    assert found.high is not None
    assert found.low < found.value < found.high
    assert round(found.value, 1) == 134.5


def test_a_census_or_border_break_leaves_no_denominator() -> None:
    before = Population(2021, 730_000, "2009", "2018")
    assert yearly_denominator(before, FIRST) is WhyNoRate.DENOMINATOR_BREAK
    assert yearly_denominator(FIRST, None) is WhyNoRate.NO_DENOMINATOR
    with pytest.raises(ValueError, match="neighbouring"):
        yearly_denominator(FIRST, FIRST)


@pytest.mark.parametrize(
    ("count", "denominator", "months", "part_year", "why"),
    [
        (80, 600_000.0, 12, True, WhyNoRate.PART_YEAR_UNIT),
        (896, 730_000.0, None, False, WhyNoRate.UNKNOWN_MONTHS),
        (896, None, 12, False, WhyNoRate.NO_DENOMINATOR),
        (896, 0.0, 12, False, WhyNoRate.NO_DENOMINATOR),
        (896, WhyNoRate.DENOMINATOR_BREAK, 12, False, WhyNoRate.DENOMINATOR_BREAK),
        (19, 600_000.0, 12, False, WhyNoRate.TOO_FEW),
    ],
)
def test_a_rate_is_refused_with_its_reason(
    count: int, denominator: float | WhyNoRate | None, months: int | None, part_year: bool, why: WhyNoRate
) -> None:
    found = rate(count, denominator, 100_000, THRESHOLDS, months=months, part_year_unit=part_year)
    assert (found.why, found.value, found.low, found.high) == (why, None, None, None)


def test_nine_months_are_not_set_beside_a_year() -> None:
    year = rate(100, 1e6, 100_000, THRESHOLDS, months=12)
    nine = rate(100, 1e6, 100_000, THRESHOLDS, months=9)
    assert rates_comparable(year, year)
    assert not rates_comparable(year, nine)
    assert not rates_comparable(year, rate(100, None, 100_000, THRESHOLDS, months=12))
