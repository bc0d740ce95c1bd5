"""Published percentages: what became of them between the counts and the page."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.change import exact_change, half_up
from analysis.published import Direction, check
from data.vocabulary import ClaimCheck
from tests.thresholds import REPORT, unhurried

# The percentages of the first edition: number, decimals, direction in words, counts, code, change and share.
CLAIMS = [
    ("52.4", 1, None, (1710, 896), ClaimCheck.RATIO_GIVEN_AS_CHANGE, "-47.6", "52.4"),
    ("52.4", 1, "fall", (1710, 896), ClaimCheck.RATIO_GIVEN_AS_CHANGE, "-47.6", "52.4"),
    ("7.9", 1, None, (696, 751), ClaimCheck.MATCH, "7.9", "107.9"),
    ("7.9", 1, "rise", (696, 751), ClaimCheck.MATCH, "7.9", "107.9"),
    ("14", 0, "rise", (610, 696), ClaimCheck.MATCH, "14.1", "114.1"),
    ("5", 0, None, (1298, 1233), ClaimCheck.MATCH, "-5.0", "95.0"),
    ("5", 0, "fall", (1298, 1233), ClaimCheck.MATCH, "-5.0", "95.0"),
    ("70", 0, None, (3649, 2578), ClaimCheck.RATIO_GIVEN_AS_CHANGE_TRUNCATED, "-29.4", "70.6"),
    ("70", 0, "fall", (3649, 2578), ClaimCheck.RATIO_GIVEN_AS_CHANGE_TRUNCATED, "-29.4", "70.6"),
    ("0.1", 1, None, (1681, 1684), ClaimCheck.MATCH_TRUNCATED, "0.2", "100.2"),
    ("0.1", 1, "rise", (1681, 1684), ClaimCheck.MATCH_TRUNCATED, "0.2", "100.2"),
    ("7.9", 1, "fall", (610, 751), ClaimCheck.DIRECTION_DIFFERS, "23.1", "123.1"),
]


@pytest.mark.parametrize(("number", "decimals", "said", "pair", "code", "change", "share"), CLAIMS)
def test_every_percentage_of_the_report_gets_its_code(
    number: str, decimals: int, said: Direction | None, pair: tuple[int, int], code: ClaimCheck, change: str, share: str
) -> None:
    found = check(Decimal(number), decimals, said, *pair)
    assert (found.code, found.recomputed, found.ratio) == (code, Decimal(change), Decimal(share))


@pytest.mark.parametrize(
    ("number", "decimals", "said", "pair", "code"),
    [
        ("91", 0, "fall", (1710, 896), ClaimCheck.WRONG_BASE),
        ("90.8", 1, None, (1710, 896), ClaimCheck.WRONG_BASE),
        ("47.6", 1, "rise", (1710, 896), ClaimCheck.DIRECTION_DIFFERS),
        ("12.3", 1, "fall", (1710, 896), ClaimCheck.UNEXPLAINED),
        ("12.3", 1, None, (1710, 896), ClaimCheck.UNEXPLAINED),
        ("107.9", 1, "rise", (696, 751), ClaimCheck.UNEXPLAINED),
        ("107.9", 1, None, (696, 751), ClaimCheck.RATIO_GIVEN_AS_CHANGE),
        ("50", 0, "fall", (100, 50), ClaimCheck.MATCH),
        ("0", 0, "fall", (50, 50), ClaimCheck.DIRECTION_DIFFERS),
        ("0", 0, None, (50, 50), ClaimCheck.MATCH),
        ("100", 0, "fall", (50, 0), ClaimCheck.MATCH),
        ("-47.6", 1, None, (1710, 896), ClaimCheck.MATCH),
        ("-7.9", 1, None, (696, 751), ClaimCheck.DIRECTION_DIFFERS),
        ("48", 0, None, (1710, 896), ClaimCheck.MATCH),
        ("47", 0, None, (1710, 896), ClaimCheck.MATCH_TRUNCATED),
        ("47.60", 2, None, (1710, 896), ClaimCheck.MATCH),
    ],
)
def test_tests_run_in_their_order_and_the_first_hit_wins(
    number: str, decimals: int, said: Direction | None, pair: tuple[int, int], code: ClaimCheck
) -> None:
    assert check(Decimal(number), decimals, said, *pair).code is code


def test_a_percentage_from_zero_cannot_be_explained_and_is_not_recomputed() -> None:
    found = check(Decimal(300), 0, "rise", 0, 3)
    assert (found.code, found.recomputed, found.ratio) == (ClaimCheck.UNEXPLAINED, None, None)


def test_the_careful_print_keeps_the_printed_decimals() -> None:
    assert str(check(Decimal(70), 0, "fall", *REPORT["east_kazakhstan_pre2022"]).at_printed_decimals) == "-29"
    assert str(check(Decimal("0.1"), 2, "rise", *REPORT["pavlodar"]).at_printed_decimals) == "0.18"


@unhurried
@given(st.integers(1, 10**6), st.integers(0, 10**6), st.integers(0, 3))
def test_a_carefully_printed_change_always_matches(earlier: int, later: int, decimals: int) -> None:
    printed = half_up(exact_change(earlier, later), decimals)
    assert check(abs(printed), decimals, None, earlier, later).code is ClaimCheck.MATCH


@unhurried
@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_a_carefully_printed_share_is_recognised_unless_it_is_also_the_change(earlier: int, later: int) -> None:
    share = half_up(Fraction(100 * later, earlier), 1)
    code = check(share, 1, None, earlier, later).code
    assert code in (ClaimCheck.MATCH, ClaimCheck.MATCH_TRUNCATED, ClaimCheck.RATIO_GIVEN_AS_CHANGE)
    if code is not ClaimCheck.RATIO_GIVEN_AS_CHANGE:
        assert abs(abs(exact_change(earlier, later)) - Fraction(share)) <= Fraction(1, 10)
