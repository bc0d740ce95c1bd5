"""Rulings on claims: what the recorded counts say of a percentage, a pair of counts, a direction or a slower rise."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType
from typing import Literal

from analysis.change import enough_cases, exact_change, half_up
from analysis.counts import exact_p
from analysis.findings import CheckedFigure
from analysis.published import check
from analysis.thresholds import Thresholds
from data.vocabulary import ClaimCheck

Heading = Literal["fall", "rise", "same", "not_fall", "not_rise"]
Counts = tuple[int, int]
WITHOUT_CHANCE: tuple[Heading, ...] = ("same", "not_fall", "not_rise")  # chance cannot make these look true


class Ruling(StrEnum):
    """The word a check begins with."""

    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not_confirmed"
    CANNOT_BE_CHECKED = "cannot_be_checked"


class Fault(StrEnum):
    """The kind of error in a claim."""

    RATIO_AS_CHANGE = "ratio_as_change"
    TRUNCATION = "truncation"
    SLOWDOWN_AS_DECLINE = "slowdown_as_decline"
    NUMBER_MISSING = "number_missing"
    WRONG_DIRECTION = "wrong_direction"
    WRONG_VALUE = "wrong_value"
    ZERO_BASE = "zero_base"
    SMALL_BASE = "small_base"
    NOT_COMPARABLE = "not_comparable"
    NOT_EVERYWHERE = "not_everywhere"
    CAUSE_NOT_SHOWN = "cause_not_shown"
    CHANGE_AS_SHARE = "change_as_share"
    PERCENT_AS_POINTS = "percent_as_points"


FAULTS: Mapping[ClaimCheck, Fault | None] = MappingProxyType(
    {
        ClaimCheck.MATCH: None,
        ClaimCheck.WITHIN_CHANCE: None,
        ClaimCheck.TRUE_BUT_UNINFORMATIVE: None,
        ClaimCheck.RECOMMENDATION: None,
        ClaimCheck.MATCH_TRUNCATED: Fault.TRUNCATION,
        ClaimCheck.RATIO_GIVEN_AS_CHANGE: Fault.RATIO_AS_CHANGE,
        ClaimCheck.RATIO_GIVEN_AS_CHANGE_TRUNCATED: Fault.RATIO_AS_CHANGE,
        ClaimCheck.WRONG_BASE: Fault.WRONG_VALUE,
        ClaimCheck.DIRECTION_DIFFERS: Fault.WRONG_DIRECTION,
        ClaimCheck.UNEXPLAINED: Fault.WRONG_VALUE,
        ClaimCheck.NO_NUMBER: Fault.NUMBER_MISSING,
        ClaimCheck.WRONG_TERM_AND_MIXED: Fault.NOT_EVERYWHERE,
        ClaimCheck.NOT_SUPPORTED: Fault.CAUSE_NOT_SHOWN,
    }
)
UNCHECKABLE = (Fault.NUMBER_MISSING, Fault.SMALL_BASE, Fault.NOT_COMPARABLE)


@dataclass(frozen=True, slots=True)
class Checked:
    """One claim beside the counts: the code of the recomputation and the kind of error, None where there is none.

    `figure` is the recomputation of a percentage; `size_fits` says that only its direction is wrong.
    """

    code: ClaimCheck
    fault: Fault | None
    figure: CheckedFigure | None = None
    size_fits: bool = False

    @property
    def ruling(self) -> Ruling:
        """The word this check begins with."""
        if self.fault is None:
            return Ruling.CONFIRMED
        return Ruling.CANNOT_BE_CHECKED if self.fault in UNCHECKABLE else Ruling.NOT_CONFIRMED


def coded(code: ClaimCheck, fault: Fault | None = None) -> Checked:
    """Return a check by its code; the kind of error follows from it unless one is named."""
    return Checked(code, fault or FAULTS[code])


def check_percentage(
    number: Decimal, decimals: int, heading: Heading | None, counts: Counts, thresholds: Thresholds
) -> Checked:
    """Check a claimed percentage at its own number of decimals (statistics, section 9).

    From zero there is no percentage, so any is wrong; from or to a small count none is computed, so none is checked.
    """
    earlier, later = counts
    if earlier == 0:
        return coded(ClaimCheck.UNEXPLAINED, Fault.ZERO_BASE)
    if not enough_cases(earlier, later, thresholds):
        return coded(ClaimCheck.UNEXPLAINED, Fault.SMALL_BASE)
    figure = check(number, decimals, heading if heading in ("fall", "rise") else None, earlier, later)
    fits = abs(number) == half_up(abs(exact_change(earlier, later)), decimals)
    return Checked(figure.code, FAULTS[figure.code], figure, fits)


def check_times(
    times: Decimal, decimals: int, heading: Heading | None, counts: Counts, thresholds: Thresholds
) -> Checked:
    """Check «1.5 times as many» or «1.5 times fewer» at its own number of decimals; nothing is a multiple of zero."""
    earlier, later = counts
    if earlier == 0:
        return coded(ClaimCheck.UNEXPLAINED, Fault.ZERO_BASE)
    if not enough_cases(earlier, later, thresholds):
        return coded(ClaimCheck.UNEXPLAINED, Fault.SMALL_BASE)
    if heading in ("fall", "rise") and not _heads(counts, heading):
        return coded(ClaimCheck.DIRECTION_DIFFERS)
    fits = half_up(Fraction(max(counts), min(counts)), decimals) == times
    return coded(ClaimCheck.MATCH if fits else ClaimCheck.UNEXPLAINED)


def check_heading(said: Heading, pairs: Sequence[Counts], thresholds: Thresholds) -> Checked:
    """Check a direction without a number, in every pair of counts.

    Small counts that agree are within chance unless the exact test of their sums tells them apart.
    """
    agreeing = [_heads(pair, said) for pair in pairs]
    if not all(agreeing):
        return coded(ClaimCheck.WRONG_TERM_AND_MIXED if any(agreeing) else ClaimCheck.DIRECTION_DIFFERS)
    if said in WITHOUT_CHANCE or all(enough_cases(*pair, thresholds) for pair in pairs):
        return coded(ClaimCheck.MATCH)
    within = exact_p(*_sums(pairs)) >= thresholds.alpha
    return coded(ClaimCheck.WITHIN_CHANCE if within else ClaimCheck.MATCH)


def check_counts(claimed: tuple[Decimal, Decimal], counts: Counts) -> Checked:
    """Check two claimed counts; the right ones in the wrong order have the wrong direction."""
    held = Decimal(counts[0]), Decimal(counts[1])
    if claimed == held:
        return coded(ClaimCheck.MATCH)
    swapped = claimed == held[::-1]
    return coded(ClaimCheck.DIRECTION_DIFFERS if swapped else ClaimCheck.UNEXPLAINED)


def check_value(claimed: Decimal, held: Sequence[int], thresholds: Thresholds) -> Checked:
    """Check one claimed count against the numbers it may stand for, one from each region."""
    if any(claimed != value for value in held):
        return coded(ClaimCheck.UNEXPLAINED)
    small = claimed < thresholds.small_count
    return coded(ClaimCheck.TRUE_BUT_UNINFORMATIVE if small else ClaimCheck.MATCH)


def check_slowdown(
    before: tuple[Decimal, int],
    after: tuple[Decimal, int],
    said: Heading | None,
    series: tuple[int, int, int],
    *,
    of_growth: bool = False,
) -> Checked:
    """Check «from `before` per cent to `after`» of three counts: two rises, the second slower, are not a fall.

    Each percentage comes with its number of decimals. Where one is not that of its two counts, nothing is explained.
    With `of_growth` it is the growth that is said to have fallen, not the number: right if both percentages are.
    """
    first, middle, last = series
    if 0 in (first, middle):
        return coded(ClaimCheck.UNEXPLAINED, Fault.ZERO_BASE)
    steps = (check(abs(before[0]), before[1], None, first, middle), check(abs(after[0]), after[1], None, middle, last))
    if any(step.code is not ClaimCheck.MATCH for step in steps):
        return coded(ClaimCheck.UNEXPLAINED)
    if of_growth:
        return coded(ClaimCheck.MATCH)
    if said == "rise":
        return coded(ClaimCheck.MATCH if first < middle < last else ClaimCheck.DIRECTION_DIFFERS)
    if first > middle > last:
        return coded(ClaimCheck.MATCH)
    return coded(ClaimCheck.DIRECTION_DIFFERS, Fault.SLOWDOWN_AS_DECLINE)


def ruling_of(checks: Sequence[Checked]) -> Ruling:
    """Return one word for several checks: wrong if one is wrong, else uncheckable if one is, else right."""
    rulings = {checked.ruling for checked in checks}
    for ruling in (Ruling.NOT_CONFIRMED, Ruling.CANNOT_BE_CHECKED):
        if ruling in rulings:
            return ruling
    return Ruling.CONFIRMED


def _heads(pair: Counts, said: Heading) -> bool:
    earlier, later = pair
    if said.startswith("not_"):
        return later >= earlier if said == "not_fall" else later <= earlier
    if said == "same":
        return earlier == later or (earlier > 0 and not half_up(exact_change(earlier, later), 0))
    return later < earlier if said == "fall" else later > earlier


def _sums(pairs: Sequence[Counts]) -> Counts:
    return sum(earlier for earlier, _ in pairs), sum(later for _, later in pairs)
