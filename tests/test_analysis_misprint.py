"""A misplaced digit is told from a bad year."""

import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import norm

from analysis.misprint import looks_misprinted, times_apart
from rules.book import load_rules
from tests.thresholds import REPORT, THRESHOLDS, unhurried

LIMITS = load_rules().thresholds


def misprinted(earlier: int, later: int) -> bool:
    return looks_misprinted(earlier, later, factor=THRESHOLDS.misprint_factor, small_count=THRESHOLDS.small_count)


@pytest.mark.parametrize(
    ("earlier", "later", "suspicious"),
    [
        (1233, 12330, True),
        (1233, 123, True),
        (1233, 11900, True),  # the digit too many need not be a zero
        (12330, 1233, True),
        (1710, 896, False),  # the largest change of the report
        (1000, 2999, False),
        (1000, 3000, True),
        (0, 40, True),
        (0, 3, False),
        (1, 12, False),
        (5, 5, False),
    ],
)
def test_what_looks_like_a_slip_of_the_pen(earlier: int, later: int, suspicious: bool) -> None:
    assert misprinted(earlier, later) is suspicious


@given(st.integers(20, 10**6), st.integers(0, 10**6))
@unhurried
def test_it_is_the_same_in_both_directions(one: int, other: int) -> None:
    assert misprinted(one, other) is misprinted(other, one)
    assert times_apart(one, other) == times_apart(other, one) >= 1


def test_ordinary_variation_does_not_reach_the_threshold_and_a_digit_does() -> None:
    """The reason in the rules file, computed anew."""
    spread = LIMITS.cv_floor * math.sqrt(2)
    assert 2 * norm.sf(math.log(LIMITS.misprint_factor) / spread) < 1e-13
    assert all(times_apart(*pair) < 2 for pair in REPORT.values())
    assert Fraction(9) > LIMITS.misprint_factor, "a digit more is at least nine times as many"


def test_no_count_is_negative() -> None:
    with pytest.raises(ValueError, match="negative"):
        times_apart(-1, 5)
