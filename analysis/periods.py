"""Periods of counts: same months or no comparison."""

import calendar
from dataclasses import dataclass
from decimal import Decimal

from analysis.change import rate_change
from analysis.findings import Comparability


@dataclass(frozen=True, slots=True, order=True)
class Months:
    """Whole months of one year, both ends included: Months(2020, 1, 9) is January to September 2020."""

    year: int
    first: int
    last: int

    def __post_init__(self) -> None:
        if not 1 <= self.first <= self.last <= 12:
            raise ValueError("months run from 1 to 12, the first not after the last")

    @property
    def number(self) -> int:
        """Number of months."""
        return self.last - self.first + 1

    @property
    def days(self) -> int:
        """Number of days, leap years counted: January to September is 274 in 2020 and 273 in 2021."""
        return sum(calendar.monthrange(self.year, month)[1] for month in range(self.first, self.last + 1))


def comparability(earlier: Months | None, later: Months | None) -> Comparability:
    """Whether two counts cover the same months; None is a period the source does not state.

    Known and equal: yes. Known and different: no, and nothing is scaled up (×12/9 would invent a season). One or
    both unknown: unknown, and any conclusion holds only if the periods are the same.
    """
    if earlier is None or later is None:
        return Comparability.UNKNOWN
    same = (earlier.first, earlier.last) == (later.first, later.last)
    return Comparability.YES if same else Comparability.NO


def rough_change_per_month(earlier: int, earlier_months: int, later: int, later_months: int) -> Decimal:
    """Change per month in percent, as a rough check of what unequal periods would do, never as an answer.

    696 in 12 months → 751 in 9 would be +43.9, not +7.9. Raises as `rate_change`.
    """
    return rate_change(earlier, later, earlier_months, later_months)
