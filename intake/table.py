"""A table as it was understood: its period, its rows, every cell as printed, and what the editor said of it since."""

from dataclasses import dataclass, replace
from typing import Literal

from data.observation import Direction
from data.vocabulary import Status

BlankAnswer = Literal[Status.NO_DATA, Status.ZERO]


@dataclass(frozen=True, slots=True)
class Span:
    """What a column counts: the months from January and the year, each None where it is not said."""

    months: int | None
    year: int | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of counts by its number (A is 1), its heading and the period that follows from it and the title."""

    number: int
    heading: str
    span: Span


@dataclass(frozen=True, slots=True)
class Entry:
    """One count of a row. `blank` is what the editor said an empty cell means, None before they did."""

    column: int
    printed: str
    number: int | None = None
    is_empty: bool = False
    says_no_data: bool = False
    blank: BlankAnswer | None = None


@dataclass(frozen=True, slots=True)
class Percent:
    """A printed percentage of change: verbatim, without its sign, with the decimals and the direction it was given."""

    verbatim: str
    number: str
    decimals: int
    direction: Direction | None


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table by its number in the sheet; `region` is None until the label is known to name one.

    `nearest` is the region whose name is nearest to a label that names none, with the similarity in percent.
    `percent_printed` is the cell of the percent column where it could not be read as one.
    """

    number: int
    label: str
    region: str | None
    nearest: str | None
    similarity: int | None
    mixed_letters: bool
    entries: tuple[Entry, ...]
    percent: Percent | None
    percent_printed: str


@dataclass(frozen=True, slots=True)
class Total:
    """A printed sum of a column, by its row."""

    row: int
    column: int
    number: int


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet's table. `indicator` is None where the title names none or several; `percent_heading` is verbatim."""

    sheet: str
    title: str
    indicator: str | None
    columns: tuple[Column, ...]
    percent_heading: str
    lines: tuple[Line, ...]
    totals: tuple[Total, ...]
    unread_sheets: tuple[str, ...]

    def naming(self, row: int, region: str) -> "Table":
        """Return the table with a row's region as the editor named it."""
        named = (replace(line, region=region) if line.number == row else line for line in self.lines)
        return replace(self, lines=tuple(named))

    def filling(self, row: int, column: int, blank: BlankAnswer) -> "Table":
        """Return the table with what the editor said an empty cell means."""
        filled = (
            replace(line, entries=tuple(_filled(entry, column, blank) for entry in line.entries))
            if line.number == row
            else line
            for line in self.lines
        )
        return replace(self, lines=tuple(filled))


def _filled(entry: Entry, column: int, blank: BlankAnswer) -> Entry:
    return replace(entry, blank=blank) if entry.column == column and entry.is_empty else entry
