"""What a page is told: ready-said words, a table, a picture; nothing left to compute and no number of its own."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from data.vocabulary import Language

LOCALES = {Language.RU: "ru-RU", Language.KK: "kk-KZ", Language.EN: "en-GB"}


class PaperError(Exception):
    """The paper cannot be printed truthfully: the page does not hold what must stand on it."""


@dataclass(frozen=True, slots=True)
class Typeface:
    """The font files a PDF is set in, which also measure every page; they must hold all Kazakh letters."""

    regular: Path
    bold: Path


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, its share of the width, whether its cells are numbers."""

    head: str
    share: float
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """The key numbers; `description` says for a screen reader what the table holds."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    description: str
    heading: str = ""

    def __post_init__(self) -> None:
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("every row has one cell a column")


@dataclass(frozen=True, slots=True)
class Illustration:
    """A drawn picture with its size in pixels and the same facts in words, for whoever cannot see it."""

    png: bytes
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a heading, the dearest first: where room is short the last ones go, down to `least` of them."""

    heading: str
    lines: tuple[str, ...]
    least: int = 1
    numbered: bool = False
    plain: bool = False

    @property
    def listed(self) -> bool:
        """Whether the lines are a list, not plain paragraphs."""
        return self.numbered or (len(self.lines) > 1 and not self.plain)


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question that may be asked at the meeting, and what to answer."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Exchanges:
    """The likely questions under their heading, the likeliest first; at least `least` of them stay."""

    heading: str
    pairs: tuple[Exchange, ...]
    least: int = 2


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a file says of itself in its properties."""

    subject: str
    author: str
    keywords: str
    made_on: date


@dataclass(frozen=True, slots=True)
class Page:
    """One answer on paper, in reading order.

    `sections` of a single page stand in two columns where `paired`, the first half left; `sources` make one paragraph.
    `more` is the sentence that says where the lines are that had to go. A page that is not `single` may run on.
    """

    language: Language
    kicker: str
    stamp: str
    title: str
    subtitle: str
    imprint: Imprint
    lead: Section | None = None
    table: Table | None = None
    illustration: Illustration | None = None
    sections: tuple[Section, ...] = ()
    exchanges: Exchanges | None = None
    sources: tuple[str, ...] = ()
    footer: str = ""
    more: str = ""
    single: bool = True
    paired: bool = False

    @property
    def columns(self) -> tuple[tuple[Section, ...], ...]:
        """The sections as they stand side by side, each column read to its end."""
        if not self.paired or not self.single or len(self.sections) < 2:
            return (self.sections,)
        half = (len(self.sections) + 1) // 2
        return (self.sections[:half], self.sections[half:])

    def shorter(self) -> "tuple[Page, ...]":
        """Return every page with one line fewer that may be, the one first that has most lines to spare."""
        found = [(len(section.lines) - section.least, place) for place, section in enumerate(self.sections)]
        found += [(len(self.exchanges.pairs) - self.exchanges.least, -1)] if self.exchanges else []
        spare = sorted((entry for entry in found if entry[0] > 0), reverse=True)
        return tuple(self._without_last_of(place) for _, place in spare)

    def with_line_back(self, place: int, whole: "Page") -> "Page | None":
        """Return the page with the next line of a section as the whole page has it; None where it has them all."""
        count = len(self.sections[place].lines)
        if count == len(whole.sections[place].lines):
            return None
        section = replace(self.sections[place], lines=whole.sections[place].lines[: count + 1])
        return replace(self, sections=(*self.sections[:place], section, *self.sections[place + 1 :]))

    def holds_all_of(self, whole: "Page") -> bool:
        """Whether no line of the whole page is missing."""
        return self.sections == whole.sections and self.exchanges == whole.exchanges

    def _without_last_of(self, place: int) -> "Page":
        page = self if self.more in self.sources else replace(self, sources=(*self.sources, self.more))
        if place == -1 and self.exchanges is not None:
            return replace(page, exchanges=replace(self.exchanges, pairs=self.exchanges.pairs[:-1]))
        section = replace(self.sections[place], lines=self.sections[place].lines[:-1])
        return replace(page, sections=(*self.sections[:place], section, *self.sections[place + 1 :]))
