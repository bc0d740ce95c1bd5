"""What pictures of several regions are told: slopes, changes with intervals, ranked bars, printed beside recomputed.

As in `charts.spec`: every word ready-said, every number as a value for the geometry and as its label for the ink.
"""

from dataclasses import dataclass

from charts.spec import Frame, Tick
from data.vocabulary import Verdict

FEWEST_SLOPES = 2
MOST_SLOPES = 6


@dataclass(frozen=True, slots=True)
class JudgedChange:
    """A change in percent with its verdict and the interval of ordinary variation, `low` ≤ `value` ≤ `high`.

    A LIKELY verdict carries its asterisk in `label` and its sentence in the frame's note.
    """

    value: float
    label: str
    verdict: Verdict
    low: float
    high: float

    def __post_init__(self) -> None:
        if not self.low <= self.value <= self.high:
            raise ValueError("a change lies inside its interval")
        if self.verdict is Verdict.NOT_COMPUTED:
            raise ValueError("a change without a verdict is a statement, not a number")
        if self.verdict.is_likely is not self.label.endswith("*"):
            raise ValueError("a likely change carries an asterisk, no other does")

    @property
    def is_named(self) -> bool:
        """Whether a direction may be named: clear or likely."""
        return self.verdict.is_fall or self.verdict.is_rise


@dataclass(frozen=True, slots=True)
class SlopeEnd:
    """A count in one of the two years, or no value and the word for its absence."""

    value: int | None
    label: str


@dataclass(frozen=True, slots=True)
class SlopeLine:
    """One region's two counts.

    Without a judged change a `statement` says why («мало случаев», «границы изменились»); `is_broken` where the two
    years must not be joined.
    """

    name: str
    earlier: SlopeEnd
    later: SlopeEnd
    change: JudgedChange | None = None
    statement: str = ""
    is_broken: bool = False

    def __post_init__(self) -> None:
        if (self.change is None) is not bool(self.statement):
            raise ValueError(f"{self.name}: a change or the words why there is none, exactly one of the two")
        absent = self.earlier.value is None or self.later.value is None
        if self.change is not None and (absent or self.is_broken):
            raise ValueError(f"{self.name}: no change without two comparable counts")


@dataclass(frozen=True, slots=True)
class Slope:
    """Two to six regions in two years, counts from a common zero."""

    frame: Frame
    years: tuple[str, str]
    lines: tuple[SlopeLine, ...]
    zero_label: str = "0"

    def __post_init__(self) -> None:
        if not FEWEST_SLOPES <= len(self.lines) <= MOST_SLOPES:
            raise ValueError("a slope shows two to six regions")


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One region's change, or the words why there is none («мало случаев: 0 → 3»).

    A `heading` stands above the row and names the group that begins with it.
    """

    name: str
    change: JudgedChange | None = None
    statement: str = ""
    is_focus: bool = False
    heading: str = ""

    def __post_init__(self) -> None:
        if (self.change is None) is not bool(self.statement):
            raise ValueError(f"{self.name}: a change or the words why there is none, exactly one of the two")


@dataclass(frozen=True, slots=True)
class ChangeRows:
    """Changes of regions in percent with their intervals, in the order to be read; `ticks` hold zero."""

    frame: Frame
    rows: tuple[ChangeRow, ...]
    ticks: tuple[Tick, ...]

    def __post_init__(self) -> None:
        if any(row.change for row in self.rows) and not any(tick.value == 0 for tick in self.ticks):
            raise ValueError("an axis of changes shows zero")


@dataclass(frozen=True, slots=True)
class RankedBar:
    """One region's level, or the word for its absence; `low` and `high` bound a rate where they are known."""

    name: str
    value: float | None
    value_label: str
    emptiness_label: str | None = None
    is_focus: bool = False
    low: float | None = None
    high: float | None = None

    def __post_init__(self) -> None:
        if (self.value is None) == (self.emptiness_label is None):
            raise ValueError(f"{self.name}: a value or the word for its absence, exactly one of the two")
        if (self.low is None) != (self.high is None):
            raise ValueError(f"{self.name}: an interval has two ends")


@dataclass(frozen=True, slots=True)
class NationalLine:
    """The country's own value as a dashed line, never a mean of the regions shown."""

    value: float
    label: str


@dataclass(frozen=True, slots=True)
class Ranking:
    """Levels of regions as bars from zero, in the order to be read; no places."""

    frame: Frame
    bars: tuple[RankedBar, ...]
    national: NationalLine | None = None

    def __post_init__(self) -> None:
        if not self.bars:
            raise ValueError("a ranking needs at least one region")


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """A percentage as published beside the one recomputed from the counts.

    Where there is nothing to correct, `comment` says both («−5,0 %, совпадает», «+0,2 % (в отчёте +0,1 %)»); where the
    two differ it is empty and both labels are drawn.
    """

    name: str
    published: float
    published_label: str
    recomputed: float
    recomputed_label: str
    comment: str = ""

    @property
    def agrees(self) -> bool:
        """Whether the row is drawn as one ring: nothing to correct, or a slip in the last decimal."""
        return bool(self.comment)


@dataclass(frozen=True, slots=True)
class PublishedCheck:
    """Percentages as published beside recomputed; `published_word` and `recomputed_word` name the two marks once.

    With a single row, `interval` is the judged change it was recomputed to, and `interval_words` say its ends.
    """

    frame: Frame
    rows: tuple[CheckedRow, ...]
    ticks: tuple[Tick, ...]
    published_word: str
    recomputed_word: str
    interval: JudgedChange | None = None
    interval_words: tuple[str, str] = ("", "")

    def __post_init__(self) -> None:
        if not self.rows:
            raise ValueError("a check needs at least one published value")
        if self.interval is not None and (len(self.rows) != 1 or not all(self.interval_words)):
            raise ValueError("one interval belongs to one row, with its words")
        if not any(tick.value == 0 for tick in self.ticks):
            raise ValueError("an axis of changes shows zero")

    @property
    def single(self) -> CheckedRow | None:
        """The only row, where it is drawn large."""
        return self.rows[0] if len(self.rows) == 1 else None
