"""The third question: with and without the project, the gate, power, evidence and confidence."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.effect import Difference, difference, log_change
from analysis.evidence import Confidence, Grounds, Level, confidence, level
from analysis.gate import Outcome, Refusal, RegionHistory, compare_with_without
from analysis.power import smallest_detectable_fall
from tests.thresholds import REPORT, THRESHOLDS, unhurried

WITH = ("akmola", "mangystau")
CHANGES = {region: log_change([earlier], [later]) for region, (earlier, later) in REPORT.items()}
EARLY, LATE = (2017, 2018, 2019), (2020, 2021)


def report_difference() -> Difference:
    ran = {region: CHANGES[region] for region in WITH}
    absent = {region: change for region, change in CHANGES.items() if region not in WITH}
    return difference(ran, absent, 0.05)


def test_with_minus_without_on_the_report_is_the_number_of_the_method_page() -> None:
    found = report_difference()
    assert found.low is not None
    assert found.high is not None
    assert (round(found.percent), round(found.low), round(found.high)) == (-14, -67, 126)


def test_permutation_p_of_the_report() -> None:
    found = report_difference()
    assert (found.p, found.p_two_sided, found.smallest_p) == pytest.approx((0.4, 0.7, 0.1))


def test_leaving_akmola_out_turns_the_whole_difference() -> None:
    found = report_difference()
    assert {region: round(percent) for region, percent in found.leave_one_out.items()} == {
        "akmola": 23,
        "mangystau": -40,
        "karaganda_pre2022": -11,
        "east_kazakhstan_pre2022": -23,
        "pavlodar": -8,
    }
    assert not found.sign_holds


def test_one_region_cannot_hold_both_roles() -> None:
    with pytest.raises(ValueError, match="both roles"):
        difference({"a": 0.1}, {"a": 0.1, "b": 0.2}, 0.05)


def test_an_empty_group_is_refused() -> None:
    with pytest.raises(ValueError, match="both groups"):
        difference({}, {"b": 0.2}, 0.05)


@pytest.mark.parametrize(("before", "after"), [([], [5]), ([5], []), ([0], [5])])
def test_a_log_change_needs_counts_on_both_sides(before: list[int], after: list[int]) -> None:
    with pytest.raises(ValueError, match="positive counts"):
        log_change(before, after)


changes = st.dictionaries(st.integers(0, 50), st.floats(-1, 1), min_size=1, max_size=4)


@unhurried
@given(changes, changes)
def test_turning_all_changes_over_exchanges_the_two_tails(ones: dict[int, float], others: dict[int, float]) -> None:
    ran = {f"with {key}": change for key, change in ones.items()}
    absent = {f"without {key}": change for key, change in others.items()}
    there = difference(ran, absent, 0.05)
    back = difference({k: -v for k, v in ran.items()}, {k: -v for k, v in absent.items()}, 0.05)
    assert (there.p, there.p_worse) == pytest.approx((back.p_worse, back.p))
    assert there.p_two_sided == pytest.approx(back.p_two_sided)
    assert there.p >= there.smallest_p - 1e-12
    assert there.p + there.p_worse >= 1 - 1e-12


def history(project: bool | None, factor: float = 1.0, wobble: float = 0.0, base: int = 1000) -> RegionHistory:
    """A region with the project from 2020 on (or not), whose count is then multiplied by a factor."""
    counts = {year: round(base * (1 + wobble * ((year * 7) % 3 - 1))) for year in EARLY}
    counts |= {year: round(base * factor * (1 + wobble * ((year * 5) % 3 - 1))) for year in LATE}
    return RegionHistory(counts, dict.fromkeys(EARLY, False) | dict.fromkeys(LATE, project))


def good_design(factor: float) -> dict[str, RegionHistory]:
    ran = {f"with{place}": history(True, factor, 0.01 * place, 1000 + 90 * place) for place in range(4)}
    absent = {f"without{place}": history(False, 1.0, 0.012 * place, 1200 + 70 * place) for place in range(5)}
    return ran | absent


def test_a_good_design_with_a_large_fall_passes_the_gate() -> None:
    found = compare_with_without(good_design(0.6), 2020, THRESHOLDS)
    assert (found.refusals, found.passed, found.outcome) == ((), True, Outcome.BETTER)
    assert (len(found.with_project), len(found.without_project)) == (4, 5)
    assert (found.years_before, found.years_after) == (EARLY, LATE)


def test_a_good_design_with_a_large_rise_says_worse() -> None:
    assert compare_with_without(good_design(1.6), 2020, THRESHOLDS).outcome is Outcome.WORSE


def test_a_good_design_without_a_difference_is_within_chance() -> None:
    found = compare_with_without(good_design(1.0), 2020, THRESHOLDS)
    assert Refusal.WITHIN_CHANCE in found.refusals
    assert found.outcome is Outcome.UNCLEAR


def test_the_gate_refuses_the_report_and_says_all_the_reasons() -> None:
    unknown: dict[int, bool | None] = {2020: None, 2021: True}
    statuses = {region: unknown if region in WITH else {2020: True, 2021: False} for region in REPORT}
    histories = {
        region: RegionHistory({2020: pair[0], 2021: pair[1]}, statuses[region]) for region, pair in REPORT.items()
    }
    found = compare_with_without(histories, 2021, THRESHOLDS)
    assert found.outcome is Outcome.UNCLEAR
    assert found.difference == report_difference()
    assert found.refusals == (
        Refusal.TOO_FEW_REGIONS,
        Refusal.TOO_FEW_YEARS_BEFORE,
        Refusal.TOO_FEW_YEARS_AFTER,
        Refusal.WITHIN_CHANCE,
        Refusal.ONE_REGION_TURNS_IT,
    )


def test_a_region_of_unknown_status_takes_no_part_in_a_passed_gate() -> None:
    histories = good_design(0.6) | {"unknown": history(None, 3.0)}
    found = compare_with_without(histories, 2020, THRESHOLDS)
    assert found.passed
    assert "unknown" not in found.with_project + found.without_project


def test_a_programme_in_both_halves_explains_nothing_and_takes_no_part() -> None:
    always = RegionHistory(history(True).counts, dict.fromkeys(EARLY + LATE, True))
    found = compare_with_without(good_design(0.6) | {"always": always}, 2020, THRESHOLDS)
    assert found.passed
    assert "always" not in found.with_project


def test_a_small_count_keeps_a_region_out() -> None:
    small = RegionHistory({**history(True).counts, 2018: 19}, history(True).project)
    found = compare_with_without(good_design(0.6) | {"small": small}, 2020, THRESHOLDS)
    assert "small" not in found.with_project


def test_too_few_years_close_the_gate() -> None:
    short = {
        region: replace(one, counts={year: count for year, count in one.counts.items() if year in (2019, 2020)})
        for region, one in good_design(0.6).items()
    }
    found = compare_with_without(short, 2020, THRESHOLDS)
    assert found.refusals == (Refusal.TOO_FEW_YEARS_BEFORE, Refusal.TOO_FEW_YEARS_AFTER)
    assert found.outcome is Outcome.UNCLEAR


def test_groups_already_drifting_apart_close_the_gate() -> None:
    histories = good_design(0.6)
    for place in range(4):
        steep = {year: 2000 + 100 * place - 300 * (year - 2017) for year in EARLY}
        histories[f"with{place}"] = RegionHistory(steep | dict.fromkeys(LATE, 700), histories[f"with{place}"].project)
    found = compare_with_without(histories, 2020, THRESHOLDS)
    assert Refusal.TREND_BEFORE_DIFFERS in found.refusals
    assert found.outcome is Outcome.UNCLEAR


def test_no_region_with_the_project_leaves_nothing_to_compare() -> None:
    histories = {region: one for region, one in good_design(0.6).items() if region.startswith("without")}
    found = compare_with_without(histories, 2020, THRESHOLDS)
    assert (found.outcome, found.difference) == (Outcome.NOT_COMPUTED, None)
    assert Refusal.ONE_GROUP_EMPTY in found.refusals
    assert compare_with_without({}, 2020, THRESHOLDS).outcome is Outcome.NOT_COMPUTED


@pytest.mark.parametrize(
    ("regions", "with_project", "falls"),
    [(5, 2, (43, 33, 28)), (10, 3, (28, 20, 17)), (17, 5, (21, 15, 13)), (20, 10, (18, 13, 11))],
)
def test_the_smallest_fall_a_design_can_find(regions: int, with_project: int, falls: tuple[int, ...]) -> None:
    found = tuple(
        round(smallest_detectable_fall(regions, with_project, years, years, THRESHOLDS, mean_count=1500, power=0.80))
        for years in (1, 2, 3)
    )
    assert found == falls


def test_the_smallest_designs_still_get_an_answer() -> None:
    fall = smallest_detectable_fall(3, 1, 1, 1, THRESHOLDS, mean_count=1500, power=0.80)
    assert 80 < fall < 100


@pytest.mark.parametrize("design", [(2, 1, 1, 1), (5, 0, 1, 1), (5, 5, 1, 1), (5, 2, 0, 1)])
def test_designs_without_two_groups_or_two_sides_are_refused(design: tuple[int, int, int, int]) -> None:
    with pytest.raises(ValueError, match="a design needs"):
        smallest_detectable_fall(*design, THRESHOLDS, mean_count=1500, power=0.80)


REPORT_GROUNDS = Grounds(comparable_years=2, enough_cases=True, broken=False, regions=5, years_before=1)


def test_the_report_stands_on_level_one() -> None:
    assert level(REPORT_GROUNDS, THRESHOLDS) is Level.BEFORE_AND_AFTER


@pytest.mark.parametrize(
    ("grounds", "reached"),
    [
        (replace(REPORT_GROUNDS, comparable_years=1), 0),
        (replace(REPORT_GROUNDS, enough_cases=False), 0),
        (replace(REPORT_GROUNDS, broken=True), 0),
        (replace(REPORT_GROUNDS, years_before=2), 2),
        (replace(REPORT_GROUNDS, years_before=2, regions=4), 1),
        (replace(REPORT_GROUNDS, gate_passed=True), 3),
        (replace(REPORT_GROUNDS, broken=True, gate_passed=True), 0),
        (replace(REPORT_GROUNDS, outside_study=True), 4),
    ],
)
def test_levels_are_reached_by_what_is_held(grounds: Grounds, reached: int) -> None:
    assert level(grounds, THRESHOLDS) == reached


@pytest.mark.parametrize(
    ("reached", "weaknesses", "expected"),
    [
        (0, 0, Confidence.VERY_LOW),
        (1, 0, Confidence.VERY_LOW),
        (1, 4, Confidence.VERY_LOW),
        (2, 0, Confidence.LOW),
        (2, 1, Confidence.VERY_LOW),
        (3, 0, Confidence.MODERATE),
        (3, 1, Confidence.LOW),
        (4, 0, Confidence.HIGH),
        (4, 2, Confidence.LOW),
        (4, 4, Confidence.VERY_LOW),
    ],
)
def test_confidence_starts_from_the_level_and_steps_down(reached: int, weaknesses: int, expected: Confidence) -> None:
    weak = [place < weaknesses for place in range(4)]
    found = confidence(
        Level(reached),
        about_participants=not weak[0],
        interval_holds_both_signs=weak[1],
        same_status_opposite_directions=weak[2],
        period_or_definition_unknown=weak[3],
    )
    assert found is expected


def test_each_weakness_alone_costs_a_step() -> None:
    sound = {
        "about_participants": True,
        "interval_holds_both_signs": False,
        "same_status_opposite_directions": False,
        "period_or_definition_unknown": False,
    }
    for weakness, value in sound.items():
        assert confidence(Level.SIMILAR_PEOPLE, **(sound | {weakness: not value})) is Confidence.MODERATE


def test_log_change_averages_logs_and_not_counts() -> None:
    assert log_change([100, 400], [200]) == pytest.approx(math.log(200 / 200))
