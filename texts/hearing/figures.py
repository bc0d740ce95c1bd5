"""Numbers in a text: their value, whether they are percentages, and what they alone point to."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from texts.hearing.folding import Piece
from texts.hearing.heard import KnownNumber

LARGEST = Decimal(10) ** 6  # the serial form writes six figures
_SIGNS = {"-": -1, "–": -1, "+": 1}
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3})+")
_PERCENT = re.compile(r"(%|процент\w*|проц|паииз\w*|percent|pct|пп)$")
_UNITS = re.compile(
    r"(месяц\w*|мес|м|аи|аида|аиинда|months?|квартал\w*|кв|токсан\w*|полуг\w*|жартижил\w*|жарти|half|quarter|област\w*|регион\w*|облис\w*|oblasts?|provinces?|тис\w*|мин|лет|год\w*|жил\w*|years?|regions?|раз\w?|есе|times|мест\w*|орин\w*|человек|слаид\w*|m)$"
)
LONGEST_SUFFIX = 3  # letters behind a hyphen that only decline the number
_RATIO = re.compile(r"(раза?|есе\w*|times|fold|кратн\w*)$")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of a text: its value without sign, whether it is a percentage, its place among the pieces.

    `start` is where it stands in the text; `sign` is that of a minus or plus written right before it, else 0.
    """

    value: Decimal
    is_percent: bool
    place: int
    start: int = 0
    sign: int = 0

    @property
    def is_fraction(self) -> bool:
        """Whether it is written with decimals."""
        return self.value != self.value.to_integral_value()


def read_figures(pieces: Sequence[Piece], used: Collection[int]) -> tuple[Figure, ...]:
    """Return the numbers of a text that are neither years nor counts of months, regions, places."""
    figures = []
    for place, piece in enumerate(pieces):
        if piece.script != "figures" or place in used:
            continue
        following = pieces[place + 1].form if place + 1 < len(pieces) else ""
        behind = pieces[place + 2].form if following == "-" and place + 2 < len(pieces) else ""
        unit = behind if len(behind) > LONGEST_SUFFIX else following  # "5-region", not «в 20-м»
        is_percent = bool(_PERCENT.match(following))
        value = number(piece.typed, is_percent=is_percent)
        if value is None or _RATIO.match(following) or (_UNITS.match(unit) and "." not in str(value)):
            continue
        if following in ("-", "х", "x") and _is_fold(pieces, place + 1):
            continue
        if not (
            place and pieces[place - 1].form in ("топ", "top", "q", "h", "табл", "таблица", "таблице", "table", "n")
        ):
            figures.append(Figure(value, is_percent, place, piece.start, _sign(pieces, place)))
    return tuple(figures)


def _sign(pieces: Sequence[Piece], place: int) -> int:
    """Return the sign written right before a number; a dash after a word or a number is none."""
    if not place or pieces[place - 1].typed not in _SIGNS or pieces[place - 1].end != pieces[place].start:
        return 0
    if place > 1 and pieces[place - 2].end == pieces[place - 1].start:
        return 0
    return _SIGNS[pieces[place - 1].typed]


def _is_fold(pieces: Sequence[Piece], place: int) -> bool:
    """Whether «-кратный», «x» or «-fold» follows a number: then it is a ratio."""
    if pieces[place].form in ("х", "x"):
        return True
    return place + 1 < len(pieces) and bool(_RATIO.match(pieces[place + 1].form))


def number(typed: str, *, is_percent: bool = False) -> Decimal | None:
    """Return a number as written with spaces and a comma or a point; None when it is longer than any figure here.

    Three figures after the mark are thousands («1,710»), but of a percentage decimals («29,351 %»).
    """
    digits = re.sub(r"[ \u00a0\u202f]", "", typed)
    digits = re.sub("[.,]", "", digits) if _THOUSANDS.fullmatch(digits) and not is_percent else digits.replace(",", ".")
    if len(digits) > 12:
        return None
    value = Decimal(digits)
    return value if value < LARGEST else None


@dataclass(frozen=True, slots=True)
class Pointed:
    """What the numbers of a text alone point to: the one region and indicator they all belong to, and their years."""

    region: str | None = None
    indicator: str | None = None
    years: tuple[int, ...] = ()


def pointed_by(figures: Sequence[Figure], known: Sequence[KnownNumber], region: str | None = None) -> Pointed:
    """Find the one region whose known numbers contain every number of a text.

    The years come back only for percentages of several changes: they span all the years those changes compare.
    """
    common = _places_of(figures, known, region)
    if not common and len(figures) == 1 and not figures[0].is_percent:  # «70» alone may be a percentage
        common = _places_of([replace(figures[0], is_percent=True)], known, region)
    if len({place for place, _ in common}) != 1:
        return Pointed()
    found, indicator = sorted(common)[0]
    of_changes = {
        fact.year
        for figure in figures
        for fact in known
        if fact.region == found and fact.kind != "count" and fact.year and _agrees(figure, fact)
    }
    years = tuple(range(min(of_changes) - 1, max(of_changes) + 1)) if len(of_changes) > 1 else ()
    return Pointed(found, indicator, years)


def _places_of(figures: Sequence[Figure], known: Sequence[KnownNumber], region: str | None) -> set[tuple[str, str]]:
    """Return the regions and indicators whose known numbers contain every number of a text."""
    places = [
        {(fact.region, fact.indicator) for fact in known if _agrees(figure, fact) and region in (None, fact.region)}
        for figure in figures
    ]
    return set.intersection(*places) if places else set()


def _agrees(figure: Figure, fact: KnownNumber) -> bool:
    if abs(fact.written) != figure.value:
        return False
    if figure.is_percent or figure.is_fraction:
        return fact.kind != "count"
    return fact.kind == "count"
