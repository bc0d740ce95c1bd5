"""From a column's months and year to the period under which the archive keeps it."""

import calendar
from dataclasses import dataclass
from datetime import date

from intake.table import Span

CODES = {3: "q1", 6: "h1", 9: "9m", 12: "year"}  # what can be asked for; all of them run from January


@dataclass(frozen=True, slots=True)
class Period:
    """A period that is wholly known: its code, its year and its days."""

    code: str
    year: int
    months: int
    start: date
    end: date


def period_of(span: Span) -> Period | None:
    """Return the period of a column, None where months or year are not said or nobody could ask for it."""
    if span.year is None or span.months is None or span.months not in CODES:
        return None
    last = calendar.monthrange(span.year, span.months)[1]
    return Period(CODES[span.months], span.year, span.months, date(span.year, 1, 1), date(span.year, span.months, last))
