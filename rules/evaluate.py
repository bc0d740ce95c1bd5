"""The evaluator: which rows of a table fit a set of facts."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from rules.table import Row, Value

AnyRow = TypeVar("AnyRow", bound=Row)


def fits(row: Row, facts: Mapping[str, Value]) -> bool:
    """Whether every cell of the row fits; a row without cells always does."""
    return all(cell.fits(facts[cell.fact]) for cell in row.when)


def first(rows: Sequence[AnyRow], facts: Mapping[str, Value]) -> AnyRow:
    """Return the first row that fits, top-down; the last row of such a table has no condition."""
    return next(row for row in rows if fits(row, facts))


def collect(rows: Sequence[AnyRow], facts: Mapping[str, Value]) -> tuple[AnyRow, ...]:
    """Return every row that fits, in the order of the table."""
    return tuple(row for row in rows if fits(row, facts))
