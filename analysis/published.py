"""A published percentage beside the counts it was made from: what happened to it on the way."""

from decimal import Decimal
from fractions import Fraction
from typing import Literal

from analysis.change import PERCENT_DECIMALS, check_counts, exact_change, exact_ratio, half_up, truncate
from analysis.findings import CheckedFigure
from data.vocabulary import ClaimCheck

Direction = Literal["fall", "rise"]


def check(number: Decimal, decimals: int, direction: Direction | None, earlier: int, later: int) -> CheckedFigure:
    """Compare a published percentage with its counts at the printed number of decimals (statistics, section 9).

    `number` is as printed; a negative one is a fall, whatever the words. `direction` is what the words say, None when
    they say nothing. The tests run in the order of the method page and the first hit is the code: match, truncated
    match, ratio given as change, the same truncated, change relative to the later count (only where that is another
    number than the change itself), direction differs, unexplained. From zero there is no percentage, so the figure
    is unexplained and nothing is recomputed. Raises ValueError for a negative count or negative decimals.
    """
    check_counts(earlier, later)
    if earlier == 0:
        return CheckedFigure(ClaimCheck.UNEXPLAINED, None, None, None)
    change, ratio = exact_change(earlier, later), exact_ratio(earlier, later)
    said = "fall" if number < 0 else direction
    return CheckedFigure(
        code=_code(abs(number), decimals, said, earlier, later),
        recomputed=half_up(change, PERCENT_DECIMALS),
        ratio=half_up(ratio, PERCENT_DECIMALS),
        at_printed_decimals=half_up(change, decimals),
    )


def _code(number: Decimal, decimals: int, said: str | None, earlier: int, later: int) -> ClaimCheck:
    change, ratio = exact_change(earlier, later), exact_ratio(earlier, later)
    agrees = said is None or said == _direction(change)
    may_be_ratio = said in (None, "fall")
    size = abs(change)
    tests = {
        ClaimCheck.MATCH: agrees and number == half_up(size, decimals),
        ClaimCheck.MATCH_TRUNCATED: agrees and number == truncate(size, decimals),
        ClaimCheck.RATIO_GIVEN_AS_CHANGE: may_be_ratio and number == half_up(ratio, decimals),
        ClaimCheck.RATIO_GIVEN_AS_CHANGE_TRUNCATED: may_be_ratio and number == truncate(ratio, decimals),
        ClaimCheck.WRONG_BASE: number == _relative_to_later(earlier, later, decimals) != half_up(size, decimals),
        ClaimCheck.DIRECTION_DIFFERS: not agrees,
    }
    return next((code for code, holds in tests.items() if holds), ClaimCheck.UNEXPLAINED)


def _direction(change: Fraction) -> Direction | None:
    """Where the counts went; equal counts went nowhere."""
    if change == 0:
        return None
    return "fall" if change < 0 else "rise"


def _relative_to_later(earlier: int, later: int, decimals: int) -> Decimal | None:
    """Size of the change divided by the later count instead of the earlier; None when there is no later count."""
    return half_up(Fraction(100 * abs(later - earlier), later), decimals) if later else None
