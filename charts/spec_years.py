"""What pictures of many years, and of regions by indicators, are told."""

from dataclasses import dataclass

from charts.spec import Band, Frame, SmallCount, Tick


@dataclass(frozen=True, slots=True)
class YearPoint:
    """One year of a series: a count, or none and the word for its absence.

    `break_label` names a break before this year (new borders): the line is not drawn across it, and what comes after
    is hollow. `is_labelled` puts the number beside the dot.
    """

    year: int
    label: str
    value: int | None
    value_label: str
    emptiness_label: str | None = None
    bands: tuple[Band, ...] = ()
    break_label: tuple[str, ...] = ()
    is_labelled: bool = False

    def __post_init__(self) -> None:
        if (self.value is None) == (self.emptiness_label is None):
            raise ValueError(f"{self.year}: a count or the word for its absence, exactly one of the two")


@dataclass(frozen=True, slots=True)
class YearSeries:
    """One region over four years or more, every year between the first and the last, from zero.

    `band_key` explains the bands; `empty_word` the hatched years.
    """

    frame: Frame
    points: tuple[YearPoint, ...]
    ticks: tuple[Tick, ...]
    band_key: tuple[Band, ...] = ()
    empty_word: str = ""

    def __post_init__(self) -> None:
        years = [point.year for point in self.points]
        if years != list(range(years[0], years[0] + len(years))) or len(years) < 4:
            raise ValueError("a series has every year, four at least")
        if sum(bool(point.break_label) for point in self.points) > 1:
            raise ValueError("a series crosses one change of borders at most")
        drawn = {(band.programme, band.presence) for p in self.points for band in p.bands if band.is_drawn}
        if not drawn <= {(band.programme, band.presence) for band in self.band_key}:
            raise ValueError("a band stands behind a year without its words in the key")
        if any(point.value is None for point in self.points) and not self.empty_word:
            raise ValueError("a hatched year without its word")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One indicator of the small multiples: bars on a scale common to all regions, or dots where counts are few."""

    title: str
    periods: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One region: its counts of each indicator, in the order of the sheets and their periods."""

    name: str
    cells: tuple[tuple[SmallCount, ...], ...]
    is_focus: bool = False


@dataclass(frozen=True, slots=True)
class Multiples:
    """Regions by indicators, two indicators at most; nothing is compared across the columns."""

    frame: Frame
    sheets: tuple[Sheet, ...]
    rows: tuple[SheetRow, ...]

    def __post_init__(self) -> None:
        if not self.rows or not 1 <= len(self.sheets) <= 2:
            raise ValueError("regions by one or two indicators")
        wanted = [len(sheet.periods) for sheet in self.sheets]
        if any([len(cell) for cell in row.cells] != wanted for row in self.rows):
            raise ValueError("every row has one count a period of every sheet")
