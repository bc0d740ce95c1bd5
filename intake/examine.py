"""The check: a table against the catalogue and the release that stands; the same again gives the same."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from analysis.misprint import looks_misprinted
from analysis.published import check
from data.catalogue import Catalogue
from data.observation import Observation
from data.vocabulary import ClaimCheck
from db.records import Changes, FileMark
from intake.findings import Fault, Finding, Preview
from intake.periods import period_of
from intake.regions import territory
from intake.rows import Held, claims_of, held_rows
from intake.table import Entry, Line, Table

AGREES = (ClaimCheck.MATCH, ClaimCheck.MATCH_TRUNCATED)
Key = tuple[str, str, int, str]


@dataclass(frozen=True, slots=True)
class _Examined:
    table: Table
    catalogue: Catalogue
    rows: tuple[Held, ...]
    standing: Mapping[Key, Observation]
    small: int
    factor: int

    def base(self, held: Held) -> int | None:
        """Return the count of the year before on the same ground: of the table itself, else of what stands."""
        row = held.observation
        before: Key = (row.territory, row.indicator, row.year - 1, row.period)
        own = {one.observation.key: one.observation for one in self.rows}
        earlier = own.get(before) or self.standing.get(before)
        return earlier.value if earlier else None


def examine(
    table: Table, file: FileMark, standing: Sequence[Observation], catalogue: Catalogue, small: int, factor: int
) -> Preview:
    """Return what is wrong with a table, what is worth a look, and what it would change.

    `standing` are the indicator's rows in the release that stands; under `small` cases there is no percentage;
    a value `factor` times what it was is worth a look.
    """
    held = held_rows(table, file, catalogue, small)
    seen = _Examined(table, catalogue, held, {row.key: row for row in standing}, small, factor)
    told = [(one, seen.standing.get(one.observation.key)) for one in held]
    fresh = [one for one, before in told if before is None]
    changed = [one for one, before in told if before is not None and not _same(one.observation, before)]
    moved = sorted([*fresh, *changed], key=lambda one: one.line.number)
    bases = {(one.observation.territory, one.period.year): seen.base(one) for one in held}
    return Preview(
        errors=tuple(_errors(seen)),
        warnings=tuple(_warnings(seen)),
        new=len(fresh),
        changed=len(changed),
        unchanged=len(told) - len(moved),
        regions=tuple(dict.fromkeys(_region(one) for one in moved)),
        first_met=tuple(dict.fromkeys(_region(one) for one in fresh if not _met_before(seen, one))),
        changes=Changes(tuple(one.observation for one in moved if one.named), claims_of(held, bases, table)),
    )


def _same(row: Observation, before: Observation) -> bool:
    return (row.value, row.status) == (before.value, before.status)


def _region(held: Held) -> str:
    return str(held.line.region or held.line.nearest)


def _met_before(seen: _Examined, held: Held) -> bool:
    units = seen.catalogue.territories(_region(held))
    return any(row.territory in units for row in seen.standing.values())


def _errors(seen: _Examined) -> Iterator[Finding]:
    table = seen.table
    if table.indicator is None:
        yield Finding(Fault.INDICATOR_UNCLEAR, printed=table.title)
    for column in table.columns:
        if period_of(column.span) is None:
            yield Finding(Fault.PERIOD_UNCLEAR, column=column.number, heading=column.heading)
    times = Counter(line.region for line in table.lines if line.region)
    for line in table.lines:
        if line.region is None:
            yield _about(line, Fault.REGION_UNKNOWN, nearest=line.nearest, similarity=line.similarity)
        elif times[line.region] > 1:
            yield _about(line, Fault.REGION_TWICE)
        for entry in line.entries:
            yield from _wrong_entry(seen, line, entry)


def _wrong_entry(seen: _Examined, line: Line, entry: Entry) -> Iterator[Finding]:
    column = next(one for one in seen.table.columns if one.number == entry.column)
    period = period_of(column.span)
    if entry.number is None and not entry.is_empty and not entry.says_no_data:
        yield _about(line, Fault.NOT_A_COUNT, column=entry.column, heading=column.heading, printed=entry.printed)
    if line.region and period and territory(seen.catalogue, line.region, period.end) is None:
        yield _about(line, Fault.NOT_YET_FOUNDED, column=entry.column, heading=column.heading, year=period.year)


def _warnings(seen: _Examined) -> Iterator[Finding]:
    for line in seen.table.lines:
        if line.mixed_letters:
            yield _about(line, Fault.MIXED_LETTERS)
        for entry in line.entries:
            if entry.is_empty:
                yield _about(line, Fault.BLANK, column=entry.column, blank=entry.blank)
        for held in (one for one in seen.rows if one.line is line and one.named):
            yield from _new_borders(seen, held)
            yield from _tenfold(seen, held)
    yield from _sums(seen)
    for line in seen.table.lines:
        yield from _percent(seen, line)
    if seen.table.unread_sheets:
        yield Finding(Fault.SHEETS_UNREAD, printed=", ".join(seen.table.unread_sheets))


def _new_borders(seen: _Examined, held: Held) -> Iterator[Finding]:
    """Say it where the figure before was counted on the region's former borders."""
    row, former = held.observation, f"{held.observation.territory}_pre2022"
    years = [
        one.year
        for one in seen.standing.values()
        if one.territory == former and one.period == row.period and one.year < row.year
    ]
    if years and not _between(seen, row, max(years)):
        yield _about(held.line, Fault.NEW_BORDERS, year=max(years))


def _between(seen: _Examined, row: Observation, former_year: int) -> bool:
    """Whether a figure on the new borders stands between the last one on the old borders and this one."""
    own = [one.observation for one in seen.rows]
    return any(
        one.territory == row.territory and one.period == row.period and former_year < one.year < row.year
        for one in (*seen.standing.values(), *own)
    )


def _tenfold(seen: _Examined, held: Held) -> Iterator[Finding]:
    """Say it where a value is many times what it was, or a small part of it: a misplaced digit looks like that."""
    now, stood = held.observation, seen.standing.get(held.observation.key)
    before = stood.value if stood else seen.base(held)
    if before is None or now.value is None:
        return
    if looks_misprinted(before, now.value, factor=seen.factor, small_count=seen.small):
        yield _about(held.line, Fault.TENFOLD, earlier=before, later=now.value, year=now.year)


def _sums(seen: _Examined) -> Iterator[Finding]:
    for total in seen.table.totals:
        counts = [
            entry.number
            for line in seen.table.lines
            for entry in line.entries
            if entry.column == total.column and entry.number is not None
        ]
        if sum(counts) != total.number:
            yield Finding(
                Fault.SUM_DIFFERS, row=total.row, column=total.column, earlier=total.number, later=sum(counts)
            )


def _percent(seen: _Examined, line: Line) -> Iterator[Finding]:
    heading = seen.table.percent_heading
    if line.percent is None:
        if line.percent_printed:
            yield _about(line, Fault.PERCENT_UNREADABLE, heading=heading, printed=line.percent_printed)
        return
    own = [one for one in seen.rows if one.line is line and one.named]
    if not own:
        return
    last = max(own, key=lambda one: one.period.year)
    printed, earlier, later = line.percent.verbatim, seen.base(last), last.observation.value
    if earlier is None or later is None:
        yield _about(line, Fault.PERCENT_WITHOUT_BASE, heading=heading, printed=printed)
        return
    compared: dict[str, Any] = {"heading": heading, "printed": printed, "earlier": earlier, "later": later}
    figure = check(Decimal(line.percent.number), line.percent.decimals, line.percent.direction, earlier, later)
    if min(earlier, later) < seen.small:
        yield _about(line, Fault.PERCENT_SMALL_BASE, code=figure.code, **compared)
    elif figure.code not in AGREES:
        yield _about(line, Fault.PERCENT_DIFFERS, percent=figure.recomputed, code=figure.code, **compared)


def _about(line: Line, fault: Fault, **facts: Any) -> Finding:
    return Finding(fault, row=line.number, label=line.label, region=line.region, **facts)
