"""The layout of the report's own tables: a title, a row of headings with periods, regions in rows.

The title names indicator and period and may be merged over the table; blank rows may stand anywhere; a column «% рост»
may follow the counts. Nothing is decided here that an editor should decide: labels and cells are kept as printed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from data.catalogue import Catalogue
from intake.indicators import indicator_named
from intake.numbers import is_blank, percent, says_no_data, span, whole
from intake.refusals import FileRefusedError, Reason
from intake.regions import fold, named
from intake.table import Column, Entry, Line, Span, Table, Total
from intake.workbook import Cell, Sheet, Workbook

HEADINGS_WITHIN = 30  # rows: further down there is no heading of this layout
PERCENT_WORDS = re.compile(r"%|процент|пайыз|percent", re.IGNORECASE)
REGION_WORDS = ("област", "регион", "облыс", "наименование", "region", "территори", "өңір")
TOTALS = frozenset({"итого", "всего", "барлыгы", "жиыны", "total", "итого по областям"})


@dataclass(frozen=True, slots=True)
class _Headings:
    row: int
    columns: tuple[Column, ...]
    percent: int | None


def read_report_layout(workbook: Workbook, catalogue: Catalogue) -> Table:
    """Return the first table of this layout; raises `FileRefusedError` where no sheet has one."""
    for sheet in workbook.sheets:
        headings = _headings(sheet)
        if headings is not None:
            others = (one.name for one in workbook.sheets if one is not sheet and any(map(_has_text, one.rows)))
            return _table(sheet, headings, tuple(others), catalogue)
    raise FileRefusedError(Reason.NO_TABLE)


def _table(sheet: Sheet, headings: _Headings, others: tuple[str, ...], catalogue: Catalogue) -> Table:
    title = _title(sheet, headings.row)
    lines, totals = [], []
    for number, row in enumerate(sheet.rows[headings.row :], start=headings.row + 1):
        label = _text(row, 1)
        if fold(label) in TOTALS:
            totals += _totals(number, row, headings)
        elif label:
            lines.append(_line(number, label, row, headings))
    if not any(line.region or line.nearest for line in lines):
        raise FileRefusedError(Reason.NO_TABLE)
    return Table(
        sheet=sheet.name,
        title=title,
        indicator=indicator_named(title, catalogue),
        columns=headings.columns,
        percent_heading=_text(sheet.rows[headings.row - 1], headings.percent) if headings.percent else "",
        lines=tuple(lines),
        totals=tuple(totals),
        unread_sheets=others,
    )


def _headings(sheet: Sheet) -> _Headings | None:
    """Return the row of headings: several cells, the first names regions or nothing, another one a count."""
    for number, row in enumerate(sheet.rows[:HEADINGS_WITHIN], start=1):
        filled = [place for place, cell in enumerate(row, start=1) if not cell.is_empty]
        if len(filled) < 2 or not _names_regions(_text(row, 1)):
            continue
        title = _title(sheet, number)
        shares = [place for place in filled[1:] if PERCENT_WORDS.search(_text(row, place))]
        counts = [place for place in filled if place > 1 and place not in shares]
        columns = tuple(Column(place, _text(row, place), _span(_text(row, place), title)) for place in counts)
        if columns:
            return _Headings(number, columns, shares[0] if shares else None)
    return None


def _names_regions(heading: str) -> bool:
    folded = heading.casefold()
    return not folded or any(word in folded for word in REGION_WORDS)


def _span(heading: str, title: str) -> Span:
    """Return what a column counts: by its own heading, and by the title where the heading is silent."""
    own, general = span(heading), span(title)
    return Span(own.months or general.months, own.year or general.year)


def _title(sheet: Sheet, headings_row: int) -> str:
    texts = (cell.text.strip() for row in sheet.rows[: headings_row - 1] for cell in row if not cell.is_empty)
    return " ".join(dict.fromkeys(texts))


def _line(number: int, label: str, row: Sequence[Cell], headings: _Headings) -> Line:
    found = named(label)
    printed = _text(row, headings.percent) if headings.percent else ""
    return Line(
        number=number,
        label=label,
        region=found.region,
        nearest=found.nearest,
        similarity=found.similarity,
        mixed_letters=found.mixed_letters,
        entries=tuple(_entry(column.number, _cell(row, column.number)) for column in headings.columns),
        percent=percent(printed),
        percent_printed="" if is_blank(printed) else printed,
    )


def _entry(column: int, cell: Cell | None) -> Entry:
    printed = cell.text.strip() if cell else ""
    if is_blank(printed):
        return Entry(column, printed, is_empty=True)
    number = None if cell is None or cell.kind == "other" else whole(printed)
    return Entry(column, printed, number, says_no_data=says_no_data(printed))


def _totals(number: int, row: Sequence[Cell], headings: _Headings) -> list[Total]:
    sums = ((column.number, whole(_text(row, column.number))) for column in headings.columns)
    return [Total(number, column, counted) for column, counted in sums if counted is not None]


def _cell(row: Sequence[Cell], place: int) -> Cell | None:
    return row[place - 1] if place <= len(row) else None


def _text(row: Sequence[Cell], place: int) -> str:
    cell = _cell(row, place)
    return cell.text.strip() if cell else ""


def _has_text(row: Sequence[Cell]) -> bool:
    return any(not cell.is_empty for cell in row)
