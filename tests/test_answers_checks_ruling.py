"""Rulings on counts the report does not have: small bases, falls in a row, slower rises, numbers that cannot meet."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answers.ruling import (
    Checked,
    Fault,
    Ruling,
    check_heading,
    check_percentage,
    check_slowdown,
    check_value,
    coded,
    ruling_of,
)
from data.vocabulary import ClaimCheck
from rules.book import load_rules

THRESHOLDS = load_rules().thresholds
TEN, FIVE = (Decimal(10), 0), (Decimal(5), 0)
small = st.integers(0, THRESHOLDS.small_count - 1)
percents = st.integers(0, 500).map(Decimal)


@given(percents, st.integers(0, 5000))
def test_no_percentage_from_zero_is_ever_confirmed(number: Decimal, later: int) -> None:
    checked = check_percentage(number, 0, None, (0, later), THRESHOLDS)
    assert (checked.ruling, checked.fault) == (Ruling.NOT_CONFIRMED, Fault.ZERO_BASE)


@given(percents, small.filter(bool), st.integers(0, 5000))
def test_no_percentage_of_a_small_count_is_ruled_on(number: Decimal, earlier: int, later: int) -> None:
    assert check_percentage(number, 0, None, (earlier, later), THRESHOLDS).fault is Fault.SMALL_BASE


@pytest.mark.parametrize(
    ("pair", "code"),
    [((0, 5), ClaimCheck.WITHIN_CHANCE), ((0, 6), ClaimCheck.MATCH), ((3, 0), ClaimCheck.DIRECTION_DIFFERS)],
)
def test_a_rise_of_small_counts_stands_out_from_six_on(pair: tuple[int, int], code: ClaimCheck) -> None:
    assert check_heading("rise", [pair], THRESHOLDS).code is code


def test_a_direction_holds_everywhere_somewhere_or_nowhere() -> None:
    falls, rises = (100, 50), (50, 100)
    assert check_heading("fall", [falls, falls], THRESHOLDS).ruling is Ruling.CONFIRMED
    assert check_heading("fall", [falls, rises], THRESHOLDS).fault is Fault.NOT_EVERYWHERE
    assert check_heading("fall", [rises, rises], THRESHOLDS).fault is Fault.WRONG_DIRECTION


def test_a_slower_rise_is_no_fall_and_a_slower_fall_is_one() -> None:
    assert check_slowdown(TEN, FIVE, "fall", (1000, 1100, 1155)).fault is Fault.SLOWDOWN_AS_DECLINE
    assert check_slowdown(TEN, FIVE, "rise", (1000, 1100, 1155)).ruling is Ruling.CONFIRMED
    assert check_slowdown(TEN, FIVE, "fall", (1000, 900, 855)).ruling is Ruling.CONFIRMED
    assert check_slowdown(TEN, FIVE, "fall", (1000, 1500, 1155)).fault is Fault.WRONG_VALUE
    assert check_slowdown(TEN, FIVE, "fall", (0, 10, 11)).fault is Fault.ZERO_BASE


def test_a_count_is_right_only_where_every_number_is_it() -> None:
    assert check_value(Decimal(896), [896], THRESHOLDS).code is ClaimCheck.MATCH
    assert check_value(Decimal(0), [0, 0], THRESHOLDS).code is ClaimCheck.TRUE_BUT_UNINFORMATIVE
    assert check_value(Decimal(0), [0, 1], THRESHOLDS).ruling is Ruling.NOT_CONFIRMED


@given(st.lists(st.sampled_from(list(ClaimCheck)), min_size=1))
def test_one_wrong_part_makes_a_claim_wrong_whatever_the_others(codes: list[ClaimCheck]) -> None:
    checks: list[Checked] = [coded(code) for code in codes]
    together = ruling_of(checks)
    assert (together is Ruling.NOT_CONFIRMED) is any(one.ruling is Ruling.NOT_CONFIRMED for one in checks)
    assert (together is Ruling.CONFIRMED) is all(one.ruling is Ruling.CONFIRMED for one in checks)
