"""A table's cells as rows of a release: each with its unit, its borders and its address in the file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from analysis.published import check
from data.catalogue import BORDERS_OF_2022, Catalogue, Indicator
from data.observation import Claim, Observation, source_of_file
from data.vocabulary import ClaimCheck, Status
from db.records import FileMark
from intake.periods import Period, period_of
from intake.regions import territory
from intake.table import Column, Entry, Line, Table


@dataclass(frozen=True, slots=True)
class Held:
    """A cell of the table with the observation it makes; `named` is False while its region is only suggested."""

    line: Line
    entry: Entry
    period: Period
    observation: Observation
    named: bool


def held_rows(table: Table, file: FileMark, catalogue: Catalogue, small: int) -> tuple[Held, ...]:
    """Return every cell that makes a row: an empty one says «no data» until an editor says it is a zero.

    Values under `small` are flagged as few cases.
    """
    if table.indicator is None:
        return ()
    laying = _Laying(table, catalogue.indicators[table.indicator], source_of_file(file.sha256), catalogue, small)
    cells = ((line, entry) for line in table.lines for entry in line.entries)
    return tuple(filter(None, (laying.held(line, entry) for line, entry in cells)))


def claims_of(rows: Sequence[Held], bases: dict[tuple[str, int], int | None], table: Table) -> tuple[Claim, ...]:
    """Return the printed percentages, as printed, each checked against the counts it would be made of.

    `bases` has the earlier count for a region and the year of its last count, None where there is none to compare.
    """
    last = {one.line.number: one for one in rows if one.named}
    return tuple(
        _claim(one, bases.get((one.observation.territory, one.period.year)), table)
        for one in last.values()
        if one.line.percent is not None
    )


@dataclass(frozen=True, slots=True)
class _Laying:
    table: Table
    indicator: Indicator
    source: str
    catalogue: Catalogue
    small: int

    def held(self, line: Line, entry: Entry) -> Held | None:
        """Return a cell as a row; None where its region, its period or its count is not known."""
        column = next(one for one in self.table.columns if one.number == entry.column)
        region, period = line.region or line.nearest, period_of(column.span)
        if region is None or period is None or (entry.number is None and not _says_nothing(entry)):
            return None
        unit = territory(self.catalogue, region, period.end)
        if unit is None:
            return None
        row = self._observation(line, 0 if entry.blank is Status.ZERO else entry.number, column, period, unit)
        return Held(line, entry, period, row, named=line.region is not None)

    def _observation(self, line: Line, value: int | None, column: Column, period: Period, unit: str) -> Observation:
        return Observation(
            territory=unit,
            indicator=self.indicator.key,
            year=period.year,
            period=period.code,
            start=period.start,
            end=period.end,
            months=period.months,
            value=value,
            unit=self.indicator.unit,
            status=Status.NO_DATA if value is None else Status.VALUE if value else Status.ZERO,
            borders=self._borders(unit),
            flags=tuple(self._flags(unit, period, value)),
            source=self.source,
            place=self.table.sheet,
            row=str(line.number),
            row_label=line.label,
            printed_period=column.heading or self.table.title,
        )

    def _borders(self, unit: str) -> str:
        if self.catalogue.regions[unit].is_former:
            return "before_2022_06_08"
        return "since_2022_06_08" if self._touched(unit) else "unchanged"

    def _flags(self, unit: str, period: Period, value: int | None) -> Iterator[str]:
        if self._touched(unit) and period.year == BORDERS_OF_2022.year:
            yield "b"  # the year of the reform: part of it on other borders
        if value is not None and value < self.small:
            yield "u"

    def _touched(self, unit: str) -> bool:
        return self.catalogue.regions[unit].valid_from == BORDERS_OF_2022


def _says_nothing(entry: Entry) -> bool:
    return entry.is_empty or entry.says_no_data


def _claim(held: Held, earlier: int | None, table: Table) -> Claim:
    row, percent = held.observation, held.line.percent
    if percent is None:
        raise ValueError(f"row {held.line.number} has no percentage")
    later = row.value
    computed = earlier is not None and later is not None
    code = (
        check(Decimal(percent.number), percent.decimals, percent.direction, earlier, later).code
        if earlier is not None and later is not None
        else ClaimCheck.UNEXPLAINED
    )
    return Claim(
        key=f"{row.source}_{held.line.number}",
        kind="percentage",
        verbatim=percent.verbatim,
        place=table.sheet,
        territories=(row.territory,),
        indicator=row.indicator,
        from_year=row.year - 1 if computed else None,
        from_value=earlier if computed else None,
        to_year=row.year,
        to_value=later,
        number=Decimal(percent.number),
        decimals=percent.decimals,
        direction=percent.direction,
        check=code,
        source=row.source,
    )
