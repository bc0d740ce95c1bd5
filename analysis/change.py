"""Arithmetic of a change: whole numbers in, decimals rounded half-up out, nothing statistical."""

from decimal import Decimal
from fractions import Fraction

from analysis.thresholds import Thresholds

_FARTHEST = 1e100  # ratio of exposures beyond which a ratio of counts could leave the range of a double
PERCENT_DECIMALS = 1  # every percentage the product computes carries one decimal (statistics, section 2)


def half_up(value: Fraction, decimals: int) -> Decimal:
    """Round to a number of decimals, a half always away from zero (0.25 → 0.3, −0.25 → −0.3).

    A value that rounds to nothing becomes plain 0.0, never −0.0. Raises ValueError on negative decimals.
    """
    return _scaled(value, decimals, Fraction(1, 2))


def truncate(value: Fraction, decimals: int) -> Decimal:
    """Cut to a number of decimals towards zero, as careless tables do (0.178 → 0.1)."""
    return _scaled(value, decimals, Fraction(0))


def _scaled(value: Fraction, decimals: int, nudge: Fraction) -> Decimal:
    if decimals < 0:
        raise ValueError("a number has no negative number of decimals")
    units = int(abs(value) * 10**decimals + nudge)
    # Built from digits, not by division: a division would be cut at the 28 digits of the decimal context.
    sign = 1 if value < 0 and units else 0
    return Decimal((sign, tuple(int(digit) for digit in str(units)), -decimals))


def exact_change(earlier: int, later: int) -> Fraction:
    """Change in percent, 100·(later − earlier)/earlier, as an exact fraction.

    Raises ZeroDivisionError from zero and ValueError for a negative count.
    """
    check_counts(earlier, later)
    if earlier == 0:
        raise ZeroDivisionError("there is no percentage from zero")
    return Fraction(100 * (later - earlier), earlier)


def percent_change(earlier: int, later: int) -> Decimal:
    """Change in percent with one decimal, half-up away from zero: 1710 → 896 is −47.6.

    Formula: 100·(x2 − x1)/x1 in exact fractions, so that no binary rounding can tip a half.
    Raises ZeroDivisionError from zero and ValueError for a negative count. Whether the percentage
    may be shown is another question: `may_show_percent`.
    """
    return half_up(exact_change(earlier, later), PERCENT_DECIMALS)


def exact_rate_change(earlier: int, later: int, exposure_earlier: float = 1.0, exposure_later: float = 1.0) -> Fraction:
    """Change in percent of a count per unit of exposure (days, months, residents), as an exact fraction.

    Formula: 100·((x2/e2)/(x1/e1) − 1). With equal exposures it is `exact_change`. Raises ZeroDivisionError
    from zero, ValueError for a negative count or an exposure that is not positive.
    """
    check_exposures(exposure_earlier, exposure_later)
    share = exact_change(earlier, later) / 100 + 1
    return 100 * (share * Fraction(exposure_earlier) / Fraction(exposure_later) - 1)


def rate_change(earlier: int, later: int, exposure_earlier: float = 1.0, exposure_later: float = 1.0) -> Decimal:
    """`exact_rate_change` with one decimal, half-up: 696 in 12 months → 751 in 9 is +43.9."""
    return half_up(
        exact_rate_change(earlier, later, exposure_earlier, exposure_later),
        PERCENT_DECIMALS,
    )


def exact_ratio(earlier: int, later: int) -> Fraction:
    """The later count as percent of the earlier, 100·later/earlier, exactly. Raises as `exact_change`."""
    return exact_change(earlier, later) + 100


def enough_cases(earlier: int, later: int, thresholds: Thresholds) -> bool:
    """Whether both counts reach the floor below which only counts are shown."""
    check_counts(earlier, later)
    return min(earlier, later) >= thresholds.small_count


def may_show_percent(earlier: int, later: int, thresholds: Thresholds) -> bool:
    """Whether a percentage of this change may be printed: both counts at the floor or above, so never from zero."""
    return enough_cases(earlier, later, thresholds)


def check_counts(*counts: int) -> None:
    """Raise ValueError for a negative count."""
    if any(count < 0 for count in counts):
        raise ValueError("a count of cases is never negative")


def check_exposures(*exposures: float) -> None:
    """Raise ValueError for an exposure that is not a positive finite number, or is beyond comparing with another."""
    if not all(0 < exposure < float("inf") for exposure in exposures):
        raise ValueError("an exposure is a positive finite number")
    if not max(exposures) / min(exposures) < _FARTHEST:
        raise ValueError("the exposures are too far apart to compare")
