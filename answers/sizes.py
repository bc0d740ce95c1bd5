"""Rulings on sizes that are no plain change: shares of the earlier count, percentage points, «about», «more than»."""

from decimal import Decimal
from fractions import Fraction
from typing import Literal

from analysis.change import enough_cases, exact_change, exact_ratio, half_up, truncate
from analysis.thresholds import Thresholds
from answers.ruling import Checked, Counts, Fault, Heading, check_percentage, coded
from data.vocabulary import ClaimCheck

Size = Literal["about", "almost", "over", "under"]
SIZES: tuple[Size, ...] = ("about", "almost", "over", "under")


def too_small(counts: Counts, thresholds: Thresholds) -> Checked | None:
    """Return the ruling where no percentage may be computed, None where one may."""
    if counts[0] == 0:
        return coded(ClaimCheck.UNEXPLAINED, Fault.ZERO_BASE)
    return None if enough_cases(*counts, thresholds) else coded(ClaimCheck.UNEXPLAINED, Fault.SMALL_BASE)


def check_share(number: Decimal, decimals: int, size: Size | None, counts: Counts, thresholds: Thresholds) -> Checked:
    """Check the later count as a share of the earlier, at the claimed number of decimals; a change is none.

    A share cut instead of rounded is still the share: that it is cut is said beside it.
    """
    if (small := too_small(counts, thresholds)) is not None:
        return small
    share, change = exact_ratio(*counts), abs(exact_change(*counts))
    if size is not None:
        return coded(ClaimCheck.MATCH if fits(Fraction(number), share, size, thresholds) else ClaimCheck.UNEXPLAINED)
    if number in (half_up(share, decimals), truncate(share, decimals)):
        return coded(ClaimCheck.MATCH)
    as_change = number == half_up(change, decimals)
    return coded(ClaimCheck.UNEXPLAINED, Fault.CHANGE_AS_SHARE if as_change else None)


def check_size(
    number: Decimal, decimals: int, heading: Heading | None, size: Size, counts: Counts, thresholds: Thresholds
) -> Checked:
    """Check a percentage named roughly or as a bound; the kind of error of the number itself is kept where it fails."""
    plain = check_percentage(number, decimals, heading, counts, thresholds)
    if plain.fault in (Fault.ZERO_BASE, Fault.SMALL_BASE) or not _heads(counts, heading):
        return plain
    change = abs(exact_change(*counts))
    if size in ("about", "almost") and plain.code is ClaimCheck.MATCH:
        return coded(ClaimCheck.MATCH)
    if fits(Fraction(number), change, size, thresholds):
        return coded(ClaimCheck.MATCH)
    is_ratio = plain.code in (ClaimCheck.RATIO_GIVEN_AS_CHANGE, ClaimCheck.RATIO_GIVEN_AS_CHANGE_TRUNCATED)
    return plain if is_ratio else coded(ClaimCheck.UNEXPLAINED)


def check_size_of_times(
    times: Decimal, heading: Heading | None, size: Size, counts: Counts, thresholds: Thresholds
) -> Checked:
    """Check «almost twice», «more than three times»."""
    if (small := too_small(counts, thresholds)) is not None:
        return small
    if not _heads(counts, heading):
        return coded(ClaimCheck.DIRECTION_DIFFERS)
    exact = Fraction(max(counts), min(counts))
    return coded(ClaimCheck.MATCH if fits(Fraction(times), exact, size, thresholds) else ClaimCheck.UNEXPLAINED)


def check_size_of_count(claimed: Decimal, size: Size, held: int, thresholds: Thresholds) -> Checked:
    """Check a number of cases named roughly or as a bound."""
    holds = fits(Fraction(claimed), Fraction(held), size, thresholds)
    return coded(ClaimCheck.MATCH if holds else ClaimCheck.UNEXPLAINED)


def check_points(number: Decimal, difference: Decimal, heading: Heading | None) -> Checked | None:
    """Check percentage points against the difference of two growths; None where they are something else.

    The growth may have fallen by so many points; the number itself has not.
    """
    if number != difference:
        return None
    return coded(ClaimCheck.DIRECTION_DIFFERS, Fault.SLOWDOWN_AS_DECLINE) if heading else coded(ClaimCheck.MATCH)


def check_points_of_cases(number: Decimal, decimals: int, counts: Counts, thresholds: Thresholds) -> Checked:
    """Check percentage points said of a number of cases: wrong, since its change is measured in percent."""
    if (small := too_small(counts, thresholds)) is not None:
        return small
    as_percent = number == half_up(abs(exact_change(*counts)), decimals)
    return coded(ClaimCheck.UNEXPLAINED, Fault.PERCENT_AS_POINTS if as_percent else None)


def fits(named: Fraction, exact: Fraction, size: Size, thresholds: Thresholds) -> bool:
    """Whether a number fits what is said of it: «about» and «almost» reach so far as the rules say."""
    reach = named * thresholds.claim_tolerance_percent / 100
    match size:
        case "over":
            return exact > named
        case "under":
            return exact < named
        case "almost":
            return named - reach <= exact <= named
        case _:
            return abs(exact - named) <= reach


def _heads(counts: Counts, heading: Heading | None) -> bool:
    if heading not in ("fall", "rise"):
        return True
    return counts[1] < counts[0] if heading == "fall" else counts[1] > counts[0]
