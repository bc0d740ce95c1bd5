"""Series: when a trend may be named; months, cumulative reports, borders."""

import math
from datetime import date
from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.borders import across_reform, sum_of_parts
from analysis.cumulative import CumulativeReport, current_reports, monthly_counts, superseded_reports
from analysis.findings import Comparability, TrendWord, WhyNoTrend
from analysis.periods import Months, comparability, rough_change_per_month
from analysis.slope import mann_kendall, quasi_poisson_slope
from analysis.trend import slowdown, trend
from data.vocabulary import Verdict
from tests.thresholds import THRESHOLDS, unhurried

MANGYSTAU = {2019: 610, 2020: 696, 2021: 751}


def test_mangystau_rose_twice_and_still_has_no_trend_word() -> None:
    finding = trend(MANGYSTAU, THRESHOLDS)
    assert [str(step.percent) for step in finding.steps] == ["14.1", "7.9"]
    assert finding.overall is not None
    assert (finding.overall.percent, finding.overall.verdict) == (Decimal("23.1"), Verdict.UNCLEAR)
    assert finding.overall.low is not None
    assert finding.overall.high is not None
    assert (round(finding.overall.low), round(finding.overall.high)) == (-9, 66)
    assert (finding.word, finding.reason) == (None, WhyNoTrend.WITHIN_VARIATION)


def test_mangystau_first_step_has_the_interval_of_the_method_page() -> None:
    step = trend(MANGYSTAU, THRESHOLDS).steps[0]
    assert step.low is not None
    assert step.high is not None
    assert (round(step.low), round(step.high), step.verdict) == (-15, 54, Verdict.UNCLEAR)


@pytest.mark.parametrize("series", [{}, {2020: 100}, {2020: 1710, 2021: 896}])
def test_two_years_are_a_change_and_not_a_trend(series: dict[int, int]) -> None:
    finding = trend(series, THRESHOLDS)
    assert (finding.word, finding.reason) == (None, WhyNoTrend.TOO_FEW_YEARS)
    assert len(finding.steps) == max(0, len(series) - 1)


def test_steps_of_one_sign_beyond_variation_earn_the_word() -> None:
    assert trend({2019: 1000, 2020: 800, 2021: 600}, THRESHOLDS).word is TrendWord.FALL
    assert trend({2019: 600, 2020: 800, 2021: 900, 2022: 1000}, THRESHOLDS).word is TrendWord.RISE


@pytest.mark.parametrize("middle", [1100, 1000, 300])
def test_a_step_the_other_way_or_a_standstill_takes_the_word_away(middle: int) -> None:
    finding = trend({2019: 1000, 2020: middle, 2021: 400}, THRESHOLDS)
    assert (finding.word, finding.reason) == (None, WhyNoTrend.STEPS_DISAGREE)


def test_one_small_year_takes_the_word_away() -> None:
    assert trend({2019: 1000, 2020: 500, 2021: 19}, THRESHOLDS).reason is WhyNoTrend.TOO_FEW_CASES


def test_years_are_read_in_order_however_they_come() -> None:
    assert trend(dict(reversed(MANGYSTAU.items())), THRESHOLDS) == trend(MANGYSTAU, THRESHOLDS)


def test_five_steady_years_earn_the_word_by_their_slope() -> None:
    series = {2016 + place: round(3000 * 0.9**place) for place in range(5)}
    finding = trend(series, THRESHOLDS)
    assert finding.word is TrendWord.FALL
    assert finding.slope is not None
    assert finding.slope.percent_per_year == pytest.approx(-10, abs=0.05)
    assert finding.slope.scale == 1.0
    assert finding.mann_kendall is not None
    assert round(finding.mann_kendall.p, 3) == 0.017


def test_five_scattered_years_do_not() -> None:
    finding = trend({2016: 1000, 2017: 1500, 2018: 900, 2019: 1400, 2020: 1300}, THRESHOLDS)
    assert (finding.word, finding.reason) == (None, WhyNoTrend.WITHIN_VARIATION)
    assert finding.slope is not None
    assert finding.slope.scale > 50


def test_the_slope_solves_the_likelihood_equations() -> None:
    series = {2015: 900, 2016: 700, 2017: 950, 2018: 600, 2019: 640, 2021: 30}
    slope = quasi_poisson_slope(series, THRESHOLDS)
    rate = math.log1p(slope.percent_per_year / 100)
    weights = {year: math.exp(rate * (year - 2015)) for year in series}
    level = sum(series.values()) / sum(weights.values())
    gap = sum(year * (count - level * weights[year]) for year, count in series.items())
    assert abs(gap) < 1e-6
    assert slope.low < slope.percent_per_year < slope.high


def test_a_slope_of_two_years_is_refused() -> None:
    with pytest.raises(ValueError, match="three years"):
        quasi_poisson_slope({2020: 30, 2021: 40}, THRESHOLDS)


@pytest.mark.parametrize(("years", "smallest"), [(3, 0.33), (4, 0.08), (5, 0.017)])
def test_the_smallest_possible_p_of_a_short_series(years: int, smallest: float) -> None:
    test = mann_kendall(list(range(years)))
    assert test.p == test.smallest_p == pytest.approx(smallest, abs=0.005)


@unhurried
@given(st.lists(st.integers(0, 4), min_size=2, max_size=6))
def test_mann_kendall_is_the_share_of_all_orders(values: list[int]) -> None:
    def score(order: tuple[int, ...]) -> int:
        return sum((b > a) - (b < a) for place, a in enumerate(order) for b in order[place + 1 :])

    orders = list(permutations(values))
    seen = abs(score(tuple(values)))
    share = sum(abs(score(order)) >= seen for order in orders) / len(orders)
    assert mann_kendall(values).p == pytest.approx(share, rel=1e-12)
    assert mann_kendall(values).score == score(tuple(values))


def test_slower_growth_in_mangystau_cannot_be_told_from_steady_growth() -> None:
    finding = slowdown(610, 696, 751, THRESHOLDS)
    assert finding is not None
    assert round(finding.ratio, 2) == 0.95
    assert (round(finding.counting_low, 2), round(finding.counting_high, 2)) == (0.79, 1.14)
    reach = 1.959963984540054 * math.sqrt(1 / 610 + 4 / 696 + 1 / 751 + 6 * 0.10**2)
    ratio = 751 * 610 / 696**2
    assert (finding.low, finding.high) == pytest.approx((ratio * math.exp(-reach), ratio * math.exp(reach)), rel=1e-12)
    assert not finding.distinguishable
    assert slowdown(19, 696, 751, THRESHOLDS) is None
    assert slowdown(5000, 50_000, 5000, THRESHOLDS) is not None


def test_a_sharp_turn_is_distinguishable() -> None:
    finding = slowdown(500, 5000, 500, THRESHOLDS)
    assert finding is not None
    assert finding.distinguishable


def test_only_the_same_months_are_comparable() -> None:
    nine, nine_later, twelve = Months(2020, 1, 9), Months(2021, 1, 9), Months(2021, 1, 12)
    assert comparability(nine, nine_later) is Comparability.YES
    assert comparability(nine, twelve) is Comparability.NO
    assert comparability(nine, Months(2021, 4, 12)) is Comparability.NO
    assert comparability(None, nine) is Comparability.UNKNOWN
    assert comparability(None, None) is Comparability.UNKNOWN


def test_days_of_nine_months_know_the_leap_year() -> None:
    assert (Months(2020, 1, 9).days, Months(2021, 1, 9).days, Months(2020, 1, 9).number) == (274, 273, 9)


def test_what_unequal_periods_would_do_to_mangystau() -> None:
    assert rough_change_per_month(696, 12, 751, 9) == Decimal("43.9")


@pytest.mark.parametrize(("first", "last"), [(0, 9), (5, 4), (1, 13)])
def test_impossible_months_are_refused(first: int, last: int) -> None:
    with pytest.raises(ValueError, match="months run"):
        Months(2020, first, last)


def test_cumulative_reports_come_apart_with_gap_and_revision_kept() -> None:
    reports = [CumulativeReport(month, total) for month, total in {1: 120, 3: 395, 4: 390, 6: 700}.items()]
    found = [(count.first_month, count.last_month, count.count, count.revision) for count in monthly_counts(reports)]
    assert found == [(1, 1, 120, False), (2, 3, 275, False), (4, 4, -5, True), (5, 6, 310, False)]


def test_a_later_publication_of_the_same_month_stands_and_the_old_value_is_kept() -> None:
    first = CumulativeReport(2, 200, date(2022, 3, 1))
    revised = CumulativeReport(2, 190, date(2022, 4, 1))
    repeated = CumulativeReport(1, 100, date(2022, 2, 1))
    reports = [revised, first, repeated, repeated]
    assert current_reports(reports) == [repeated, revised]
    assert superseded_reports(reports) == [first]
    assert [(count.count, count.published) for count in monthly_counts(reports)] == [
        (100, date(2022, 2, 1)),
        (90, date(2022, 4, 1)),
    ]


@unhurried
@given(
    st.lists(
        st.builds(
            CumulativeReport,
            st.integers(1, 12),
            st.integers(0, 10_000),
            st.one_of(st.none(), st.dates(date(2022, 1, 1), date(2023, 12, 31))),
        ),
        min_size=1,
    )
)
def test_months_add_up_to_the_last_standing_total_and_cover_the_year_once(reports: list[CumulativeReport]) -> None:
    counts = monthly_counts(reports)
    assert sum(count.count for count in counts) == current_reports(reports)[-1].total
    covered = [month for count in counts for month in range(count.first_month, count.last_month + 1)]
    assert covered == list(range(1, counts[-1].last_month + 1))
    assert all(count.revision is (count.count < 0) for count in counts)


@pytest.mark.parametrize(("month", "total"), [(0, 5), (13, 5), (3, -1)])
def test_impossible_cumulative_reports_are_refused(month: int, total: int) -> None:
    with pytest.raises(ValueError, match="cumulative"):
        CumulativeReport(month, total)


def test_old_east_kazakhstan_is_compared_with_the_sum_of_its_parts() -> None:
    found = across_reform({"east_kazakhstan_pre2022": 2578}, {"east_kazakhstan": 2473, "abai": 80})
    assert (found.pair, found.broken, found.missing) == ((2578, 2553), False, ())


def test_a_missing_part_breaks_the_series_and_is_named() -> None:
    found = across_reform({"east_kazakhstan_pre2022": 2578}, {"east_kazakhstan": 2473, "abai": None})
    assert (found.pair, found.later, found.broken, found.missing) == (None, None, True, ("abai",))


def test_a_part_of_zero_is_not_missing() -> None:
    assert sum_of_parts({"karaganda": 11, "ulytau": 0}) == (11, ())


def test_no_parts_are_no_region() -> None:
    with pytest.raises(ValueError, match="at least one part"):
        sum_of_parts({})
