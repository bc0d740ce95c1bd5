"""Arithmetic of a change, and the lightness of the room that does it."""

import subprocess
import sys
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.change import (
    exact_change,
    exact_ratio,
    half_up,
    may_show_percent,
    percent_change,
    rate_change,
    truncate,
)
from tests.thresholds import REPORT, THRESHOLDS, unhurried

positive = st.integers(min_value=1, max_value=10**9)
counts = st.integers(min_value=0, max_value=10**9)


@pytest.mark.parametrize(
    ("earlier", "later", "printed"),
    [
        (1710, 896, "-47.6"),
        (3649, 2578, "-29.4"),
        (1298, 1233, "-5.0"),
        (696, 751, "7.9"),
        (1681, 1684, "0.2"),
        (610, 696, "14.1"),
        (610, 751, "23.1"),
        (9034, 7142, "-20.9"),
        (9034 - 1710, 7142 - 896, "-14.7"),
        (1698, 1730, "1.9"),
        (2000, 2001, "0.1"),
        (2000, 1999, "-0.1"),
        (100_000, 99_999, "0.0"),
    ],
)
def test_changes_are_rounded_half_up_to_one_decimal(earlier: int, later: int, printed: str) -> None:
    assert str(percent_change(earlier, later)) == printed


def test_the_sum_of_the_five_is_the_one_the_method_page_names() -> None:
    assert tuple(sum(pair[side] for pair in REPORT.values()) for side in (0, 1)) == (9034, 7142)


def test_a_change_from_zero_has_no_percentage() -> None:
    with pytest.raises(ZeroDivisionError):
        percent_change(0, 3)
    assert not may_show_percent(0, 3, THRESHOLDS)


@pytest.mark.parametrize(("earlier", "later", "shown"), [(20, 20, True), (19, 500, False), (500, 19, False)])
def test_a_percentage_needs_twenty_cases_on_both_sides(earlier: int, later: int, shown: bool) -> None:
    assert may_show_percent(earlier, later, THRESHOLDS) is shown


def test_a_negative_count_is_refused() -> None:
    with pytest.raises(ValueError, match="never negative"):
        percent_change(20, -1)


def test_nine_months_against_twelve_would_turn_the_change_over() -> None:
    assert rate_change(696, 751, 12, 9) == Decimal("43.9")
    assert rate_change(1710, 896, 12, 9) == Decimal("-30.1")
    assert rate_change(3649, 2578, 12, 9) == Decimal("-5.8")


@pytest.mark.parametrize("exposure", [0.0, -1.0, float("nan"), float("inf")])
def test_an_exposure_must_be_positive_and_finite(exposure: float) -> None:
    with pytest.raises(ValueError, match="exposure"):
        rate_change(20, 30, 1.0, exposure)


@unhurried
@given(positive, counts)
def test_one_decimal_half_up_agrees_with_the_decimal_module(earlier: int, later: int) -> None:
    exact = Decimal(100 * (later - earlier)) / Decimal(earlier)
    assert percent_change(earlier, later) == exact.quantize(Decimal("0.1"), ROUND_HALF_UP)


@unhurried
@given(st.integers(-(10**6), 10**6), st.integers(0, 4))
def test_a_half_is_always_rounded_away_from_zero(units: int, decimals: int) -> None:
    half = Fraction(2 * units + (1 if units >= 0 else -1), 2 * 10**decimals)
    away = units + (1 if units >= 0 else -1)
    assert half_up(half, decimals) == Decimal(away).scaleb(-decimals)
    assert truncate(half, decimals) == Decimal(units).scaleb(-decimals)


@unhurried
@given(positive, counts, counts)
def test_more_cases_never_lower_the_change(earlier: int, later: int, more: int) -> None:
    assert percent_change(earlier, later) <= percent_change(earlier, later + more)


@unhurried
@given(positive, counts)
def test_ratio_and_change_differ_by_a_hundred(earlier: int, later: int) -> None:
    assert exact_ratio(earlier, later) - exact_change(earlier, later) == 100


@pytest.mark.parametrize("room", ["analysis.change", "analysis.family", "analysis.trend", "analysis.published"])
def test_plain_answers_load_no_heavy_library(room: str) -> None:
    check = f"import sys, {room}; print(sorted({{'scipy', 'numpy', 'pandas'}} & set(sys.modules)))"
    root = Path(__file__).parent.parent
    printed = subprocess.run(  # noqa: S603  # the command is this test's own
        [sys.executable, "-c", check], cwd=root, capture_output=True, text=True, check=True
    )
    assert printed.stdout.strip() == "[]"


def test_the_desk_never_reaches_for_the_heavy_statistics_packages() -> None:
    rooms = sorted((Path(__file__).parent.parent / "analysis").glob("*.py"))
    assert rooms
    offenders = [room.name for room in rooms if "scipy.stats" in room.read_text() or "statsmodels" in room.read_text()]
    assert offenders == []
