"""One table × pair of years: verdicts, Holm, ordinary variation, the other regions."""

import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.family import holm, judge, judge_alone
from analysis.findings import Position
from analysis.others import against_others
from analysis.variation import break_even_cv, estimate_spread, log_ratio, plain_counting_false_alarms
from data.vocabulary import Verdict, WhyNotComputed
from tests.thresholds import REPORT, THRESHOLDS, unhurried

p_values = st.lists(st.floats(0, 1), max_size=25)
large_counts = st.integers(min_value=20, max_value=100_000)


@pytest.mark.parametrize(
    ("region", "percent", "ends", "verdict", "even"),
    [
        ("akmola", "-47.6", (-61, -30), Verdict.FALL_CLEAR, 23),
        ("east_kazakhstan_pre2022", "-29.4", (-47, -6), Verdict.FALL_LIKELY, 12),
        ("karaganda_pre2022", "-5.0", (-29, 27), Verdict.UNCLEAR, None),
        ("mangystau", "7.9", (-20, 45), Verdict.UNCLEAR, None),
        ("pavlodar", "0.2", (-25, 33), Verdict.UNCLEAR, None),
    ],
)
def test_the_report_is_judged_as_the_method_page_says(
    region: str, percent: str, ends: tuple[int, int], verdict: Verdict, even: int | None
) -> None:
    change = judge(REPORT, THRESHOLDS)[region]
    assert change.percent == Decimal(percent)
    assert change.low is not None
    assert change.high is not None
    assert (round(change.low), round(change.high)) == ends
    assert change.verdict is verdict
    assert (None if change.break_even_cv is None else round(100 * change.break_even_cv)) == even


def test_holm_p_of_the_report() -> None:
    changes = judge(REPORT, THRESHOLDS)
    corrected = {region: change.holm_p for region, change in changes.items()}
    assert corrected["akmola"] is not None
    assert corrected["akmola"] < 0.001
    assert corrected["east_kazakhstan_pre2022"] == pytest.approx(0.06, abs=0.005)
    assert [corrected[region] for region in ("karaganda_pre2022", "mangystau", "pavlodar")] == [1, 1, 1]


def test_only_akmola_is_a_big_jump() -> None:
    assert [region for region, change in judge(REPORT, THRESHOLDS).items() if change.big_jump] == ["akmola"]


@pytest.mark.parametrize(("region", "ends"), [("akmola", (-70, -8)), ("east_kazakhstan_pre2022", (-60, 23))])
def test_with_twice_the_variation_only_akmola_still_stands_alone(region: str, ends: tuple[int, int]) -> None:
    change = judge(REPORT, THRESHOLDS, cv=0.20)[region]
    assert change.low is not None
    assert change.high is not None
    assert (round(change.low), round(change.high)) == ends
    assert change.cv == 0.20


def test_table_one_is_not_computed_and_shows_counts_only() -> None:
    changes = judge({"akmola": (0, 0), "karaganda_pre2022": (0, 3), "pavlodar": (0, 1)}, THRESHOLDS)
    assert {change.why for change in changes.values()} == {WhyNotComputed.TOO_FEW}
    three = changes["karaganda_pre2022"]
    assert (three.earlier, three.later, three.difference, three.percent, three.p) == (0, 3, 3, None, None)


def test_missing_is_no_data_and_never_zero() -> None:
    change = judge({"abai": None}, THRESHOLDS)["abai"]
    assert (change.earlier, change.later, change.difference) == (None, None, None)
    assert change.why is WhyNotComputed.NO_DATA


def test_not_comparable_numbers_are_not_even_subtracted() -> None:
    changes = judge(REPORT, THRESHOLDS, not_comparable={"akmola"})
    change = changes["akmola"]
    assert (change.earlier, change.later, change.difference, change.percent) == (1710, 896, None, None)
    assert change.why is WhyNotComputed.NOT_COMPARABLE
    assert change.verdict is Verdict.NOT_COMPUTED


def test_uncomputed_regions_do_not_weigh_on_the_others() -> None:
    pair = REPORT["east_kazakhstan_pre2022"]
    with_empty = judge({"east": pair, "a": (0, 3), "b": None, "c": (900, 100)}, THRESHOLDS, not_comparable=("c",))
    assert with_empty["east"] == judge_alone(*pair, THRESHOLDS)
    assert with_empty["east"].holm_p == with_empty["east"].p
    assert with_empty["east"].verdict is Verdict.FALL_CLEAR


def test_order_of_regions_is_kept() -> None:
    assert list(judge(REPORT, THRESHOLDS)) == list(REPORT)


def test_days_as_exposure_move_the_change_slightly() -> None:
    change = judge({"a": (1000, 1000)}, THRESHOLDS, exposures={"a": (274, 273)})["a"]
    assert change.percent == Decimal("0.4")


def test_a_negative_count_is_refused_in_a_table() -> None:
    with pytest.raises(ValueError, match="never negative"):
        judge({"a": (5, -1)}, THRESHOLDS)


def test_holm_known_case() -> None:
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])


@unhurried
@given(p_values)
def test_holm_never_lowers_p_and_keeps_the_order(raw: list[float]) -> None:
    corrected = holm(raw)
    assert all(after >= before for before, after in zip(raw, corrected, strict=True))
    assert all(after <= 1 for after in corrected)
    ranked = sorted(range(len(raw)), key=lambda place: (raw[place], corrected[place]))
    assert [corrected[place] for place in ranked] == sorted(corrected)


@unhurried
@given(p_values)
def test_holm_multiplies_the_smallest_by_the_whole_family(raw: list[float]) -> None:
    if raw:
        assert min(holm(raw)) == min(1.0, min(raw) * len(raw))


@unhurried
@given(large_counts, large_counts)
def test_a_lone_verdict_is_clear_exactly_when_its_interval_leaves_out_zero(earlier: int, later: int) -> None:
    change = judge_alone(earlier, later, THRESHOLDS)
    assert change.low is not None
    assert change.high is not None
    outside = change.low > 0 or change.high < 0
    assert change.verdict.is_clear is outside
    assert (change.verdict is Verdict.UNCLEAR) is not outside


@unhurried
@given(large_counts, large_counts)
def test_exchanging_the_years_turns_the_verdict_over(earlier: int, later: int) -> None:
    there, back = judge_alone(earlier, later, THRESHOLDS), judge_alone(later, earlier, THRESHOLDS)
    assert there.p == pytest.approx(back.p, rel=1e-9)
    assert there.verdict.is_fall is back.verdict.is_rise


def test_ten_percent_variation_makes_a_quarter_up_or_down_ordinary() -> None:
    reach = 1.959964 * math.sqrt(2 * THRESHOLDS.cv_floor**2)
    assert (round(100 * (math.exp(-reach) - 1)), round(100 * (math.exp(reach) - 1))) == (-24, 32)


def test_plain_counting_cries_wolf() -> None:
    share = plain_counting_false_alarms(1500, 0.10, THRESHOLDS)
    assert round(100 * share) == 62
    assert round(100 * (1 - (1 - share) ** 5)) == 99


def test_the_spread_is_assumed_until_fifteen_changes_are_held() -> None:
    spread = estimate_spread([(1000, 1500)] * 14 + [(5, 900)] * 50, THRESHOLDS)
    assert (spread.cv, spread.estimate, spread.changes, spread.assumed) == (0.10, None, 14, True)


def test_the_spread_is_estimated_from_fifteen_changes_without_the_counting_part() -> None:
    pairs = [(100_000, round(100_000 * math.exp(0.3 * sign))) for sign in (-1, 0, 1) * 5]
    spread = estimate_spread(pairs, THRESHOLDS)
    variance = 10 * 0.3**2 / 14
    counting = sum(1 / earlier + 1 / later for earlier, later in pairs) / 15
    assert spread.estimate == pytest.approx(math.sqrt((variance - counting) / 2), rel=1e-4)
    assert spread.cv == spread.estimate
    assert not spread.assumed


def test_quiet_years_never_bring_the_spread_below_its_floor() -> None:
    spread = estimate_spread([(1000, 1000)] * 20, THRESHOLDS)
    assert (spread.estimate, spread.cv) == (0.0, 0.10)


def test_break_even_is_the_spread_that_makes_the_report_turn() -> None:
    even = break_even_cv(log_ratio(3649, 2578), 3649, 2578, 0.05)
    assert even is not None
    below = judge_alone(3649, 2578, THRESHOLDS, cv=even * 0.999)
    above = judge_alone(3649, 2578, THRESHOLDS, cv=even * 1.001)
    assert (below.verdict, above.verdict) == (Verdict.FALL_CLEAR, Verdict.UNCLEAR)


@pytest.mark.parametrize(
    ("region", "t"),
    [
        ("akmola", -2.7),
        ("east_kazakhstan_pre2022", -0.5),
        ("karaganda_pre2022", 0.5),
        ("mangystau", 1.0),
        ("pavlodar", 0.7),
    ],
)
def test_nobody_stands_out_against_the_other_four(region: str, t: float) -> None:
    finding = against_others(region, REPORT, THRESHOLDS)
    assert finding.t is not None
    assert round(finding.t, 1) == t
    assert (finding.position, finding.df, finding.others) == (Position.IN_RANGE, 3, 4)


def test_the_ordinary_range_of_the_others_holds_even_akmola() -> None:
    finding = against_others("akmola", REPORT, THRESHOLDS)
    assert finding.low is not None
    assert finding.high is not None
    assert (round(finding.low), round(finding.high)) == (-52, 79)


def test_a_region_far_from_close_neighbours_stands_out_both_ways() -> None:
    others = {"a": (1000, 1010), "b": (1000, 990), "c": (1000, 1005), "d": (1000, 995)}
    assert against_others("own", {"own": (1000, 500), **others}, THRESHOLDS).position is Position.BETTER
    assert against_others("own", {"own": (1000, 2000), **others}, THRESHOLDS).position is Position.WORSE


@pytest.mark.parametrize(
    "pairs",
    [
        {"own": (100, 90), "a": (100, 91), "b": (100, 80), "c": (100, 95)},
        {"own": (100, 90), "a": (100, 91), "b": (100, 80), "c": (100, 95), "d": (100, 19)},
        {"own": (100, 90), "a": (100, 91), "b": (100, 80), "c": (100, 95), "d": None},
        {"own": (19, 90), "a": (100, 91), "b": (100, 80), "c": (100, 95), "d": (100, 70)},
        {"own": None, "a": (100, 91), "b": (100, 80), "c": (100, 95), "d": (100, 70)},
        {"own": (100, 50), "a": (100, 90), "b": (200, 180), "c": (300, 270), "d": (400, 360)},
    ],
)
def test_too_few_or_too_equal_others_give_no_position(pairs: dict[str, tuple[int, int] | None]) -> None:
    finding = against_others("own", pairs, THRESHOLDS)
    assert (finding.position, finding.t, finding.low) == (Position.NOT_COMPUTED, None, None)
