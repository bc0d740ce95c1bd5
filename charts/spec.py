"""What a picture is told: ready-said words and numbers, nothing left to compute, no drawing library needed.

Every word arrives in the reader's language. Every number arrives twice: as a value, for the geometry, and
as its label, for the ink. `key` fields are house keys (`akmola`), never shown.
"""

from dataclasses import dataclass
from typing import Literal

from data.vocabulary import Language, Presence, Verdict

Theme = Literal["light", "dark"]
Size = Literal["phone", "slide"]
Programme = Literal["ngo_project", "social_order"]
Standing = Literal["chosen", "with_data", "without_data"]


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around every picture, so that a forwarded image still says what it is.

    `subtitle` names indicator, unit and period. `note` holds whole sentences, the dearest first: where room
    is short the last ones are left out. `stamp` is the data date and the bot's name, `source` begins with
    its own word for "Source". `demo_badge` is obligatory on any picture with invented numbers. The size
    "slide" is 1280×720.
    """

    title: str
    subtitle: str
    source: str
    stamp: str
    language: Language
    note: tuple[str, ...] = ()
    kicker: str | None = None
    theme: Theme = "light"
    size: Size = "phone"
    demo_badge: str | None = None


@dataclass(frozen=True, slots=True)
class Tick:
    """A labelled place on an axis; `label` may be empty for a bare tick."""

    value: float
    label: str


@dataclass(frozen=True, slots=True)
class Band:
    """A programme in a year, with its own words («год проекта», «год соцзаказа*»).

    Only STATED_YES is drawn with a solid edge and IMPLIED_YES with a dashed one (its label carries the
    asterisk); every other presence draws nothing, its sentence stands in the note.
    """

    programme: Programme
    presence: Presence
    label: str

    @property
    def is_drawn(self) -> bool:
        """Whether the presence is sure enough for ink."""
        return self.presence in (Presence.STATED_YES, Presence.IMPLIED_YES)


@dataclass(frozen=True, slots=True)
class YearBar:
    """One year of the main indicator: a count, or the word for its emptiness («нет данных»), never both."""

    year: int
    label: str
    value: int | None
    value_label: str
    emptiness_label: str | None = None
    bands: tuple[Band, ...] = ()

    def __post_init__(self) -> None:
        if (self.value is None) == (self.emptiness_label is None):
            raise ValueError(f"{self.year}: a count or the word for its absence, exactly one of the two")


@dataclass(frozen=True, slots=True)
class Step:
    """What lies between two neighbouring years: a change («+14,1 %»), a border break, or nothing to say."""

    label: str | None = None
    break_label: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyNumber:
    """The one big number: a change in percent with its verdict and the interval beside it.

    `caption` is the small line («с учётом колебаний»), `interval_label` the ends («от −61 до −30 %»). A
    LIKELY verdict carries its asterisk in `label` and its sentence in the frame's note.
    """

    value: float
    label: str
    verdict: Verdict
    caption: str
    interval_label: str


@dataclass(frozen=True, slots=True)
class IntervalStrip:
    """The interval on its axis, in percent: `low` ≤ `point` ≤ `high`.

    `caption` is the verdict in words («Изменение больше обычных колебаний»), `condition` what it rests on
    («Верно, пока обычные колебания меньше 23 %»). `ticks` come from `charts.scale.interval_axis`, labelled
    by the voice.
    """

    caption: str
    low: float
    high: float
    point: float
    verdict: Verdict
    ticks: tuple[Tick, ...]
    condition: str | None = None

    def __post_init__(self) -> None:
        if not self.low <= self.point <= self.high:
            raise ValueError("the point lies inside its interval")


@dataclass(frozen=True, slots=True)
class SmallCount:
    """A count as dots, one dot a case; above ten the number stands alone. No count: the word for its
    absence."""

    label: str
    value: int | None
    value_label: str
    emptiness_label: str | None = None
    bands: tuple[Band, ...] = ()

    def __post_init__(self) -> None:
        if (self.value is None) == (self.emptiness_label is None):
            raise ValueError(f"{self.label}: a count or the word for its absence, exactly one of the two")


@dataclass(frozen=True, slots=True)
class SmallCounts:
    """The second indicator in one row; `title` carries its own period («Повторные … подучётных, 9 мес.»)."""

    title: str
    counts: tuple[SmallCount, ...]


@dataclass(frozen=True, slots=True)
class RegionCard:
    """How did one region change: bars from zero, the key number, its interval, the second indicator as dots.

    Where the change has no verdict, `key` and `strip` are None and `statement` says why in one sentence.
    `steps` is empty or has one entry between each two neighbouring years.
    """

    frame: Frame
    years: tuple[YearBar, ...]
    steps: tuple[Step, ...] = ()
    key: KeyNumber | None = None
    strip: IntervalStrip | None = None
    statement: str | None = None
    second: SmallCounts | None = None

    def __post_init__(self) -> None:
        if self.steps and len(self.steps) != len(self.years) - 1:
            raise ValueError("steps stand between the years: one fewer than years")
        if (self.key is None) == (self.statement is None):
            raise ValueError("a key number or the sentence why there is none, exactly one of the two")
        if self.strip is not None and (self.key is None or self.strip.verdict is not self.key.verdict):
            raise ValueError("the strip and the key number carry one verdict")


@dataclass(frozen=True, slots=True)
class Tile:
    """A region's place in the tile grid, in cells; `name` is one or two lines of its shortest common form."""

    key: str
    name: tuple[str, ...]
    row: float
    column: float
    width: float = 1
    height: float = 1
    is_city: bool = False


@dataclass(frozen=True, slots=True)
class LocatorTile:
    """A tile of the locator: the region asked for, one that has figures, or one that has none."""

    tile: Tile
    standing: Standing


@dataclass(frozen=True, slots=True)
class FactLine:
    """A ready-said line of two weights: what it is about, and what there is to say («Есть», «5 областей»)."""

    head: str
    body: str


@dataclass(frozen=True, slots=True)
class RegionWithoutData:
    """The honest card of a region without figures: where it lies, which regions have some, what is missing.

    `legend` names the three standings in the order chosen, with_data, without_data.
    """

    frame: Frame
    tiles: tuple[LocatorTile, ...]
    legend: tuple[str, str, str]
    facts: tuple[FactLine, ...]

    def __post_init__(self) -> None:
        if [tile.standing for tile in self.tiles].count("chosen") != 1:
            raise ValueError("exactly one region is the chosen one")


@dataclass(frozen=True, slots=True)
class SmallCountsRow:
    """One region's small counts, one cell a period, in the order of the table's columns."""

    name: str
    cells: tuple[SmallCount, ...]
    is_focus: bool = False


@dataclass(frozen=True, slots=True)
class SmallCountsTable:
    """Counts below twenty of several regions, as dots: no percent, no interval, no colour of direction.

    `band_key` explains the bands behind cells («год проекта», «год проекта, по смыслу отчёта»); every kind
    of band drawn in a cell must appear in it.
    """

    frame: Frame
    columns: tuple[str, ...]
    rows: tuple[SmallCountsRow, ...]
    band_key: tuple[Band, ...] = ()

    def __post_init__(self) -> None:
        if any(len(row.cells) != len(self.columns) for row in self.rows):
            raise ValueError("every row has one cell a column")
        explained = {(band.programme, band.presence) for band in self.band_key}
        drawn = {(b.programme, b.presence) for r in self.rows for c in r.cells for b in c.bands if b.is_drawn}
        if not drawn <= explained:
            raise ValueError("a band stands behind a cell without its words in the key")
