"""Numbers in a text and the claim they make: «упал на 52,4 %», «с 696 до 751», «в 2 раза», «было 14 % стало 7,9 %»."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal

from texts.hearing.folding import Piece
from texts.hearing.heard import KnownNumber

LARGEST = Decimal(10) ** 6  # the serial form writes six figures
MOST_TIMES = 1000
# A part of the whole said in words is a percentage: «на треть», "by a quarter".
_PARTS = (
    (re.compile(r"\b(?:на половину|наполовину|вполовину|by half|by a half|жартисина\w*)\b"), Decimal(50)),
    (re.compile(r"\b(?:на треть|на трет|by a third|уштен бир\w*)\b"), Decimal("33.3")),
    (re.compile(r"\b(?:на четверть|на четверт|by a quarter|торттен бир\w*)\b"), Decimal(25)),
)
_PERCENT = re.compile(r"(%|процент\w*|проц|паииз\w*|percent|pct|пп)$")
_UNITS = re.compile(
    r"(месяц\w*|мес|м|аи|аида|аиинда|months?|квартал\w*|кв|токсан\w*|полуг\w*|жартижил\w*|жарти|half|quarter|област\w*|регион\w*|облис\w*|тис\w*|мин|лет|год\w*|жил\w*|years?|regions?|раз\w?|есе|times|мест\w*|орин\w*|человек|слаид\w*|m)$"
)
_RATIO = re.compile(r"(раза?|есе\w*|times|fold|кратн\w*)$")
_TIMES_WORDS: dict[str, int | Decimal] = {
    "вдвое": 2,
    "двое": 2,
    "втрое": 3,
    "вчетверо": 4,
    "удвоился": 2,
    "удвоилось": 2,
    "удвоилась": 2,
    "doubled": 2,
    "twice": 2,
    "halved": 2,
    "tripled": 3,
    "double": 2,
    "полтора": Decimal("1.5"),
    "полторараза": Decimal("1.5"),
    "утроился": 3,
    "утроилось": 3,
    "утроилась": 3,
    "утроилис": 3,
    "удвоилис": 2,
    "двукратно": 2,
    "двукратного": 2,
    "двукратнии": 2,
    "трехкратно": 3,
    "трехкратнии": 3,
    "triple": 3,
    "thrice": 3,
    "quadrupled": 4,
    "учетверилос": 4,
    "екиеселенди": 2,
}
_TIMES_WORD = re.compile(rf"\b(?:{'|'.join(_TIMES_WORDS)})\b")
_NUMBER_WORDS = {
    "два": "2",
    "две": "2",
    "три": "3",
    "четире": "4",
    "пят": "5",
    "шест": "6",
    "сем": "7",
    "десят": "10",
    "бир жарим": "1.5",
    "one and a half": "1.5",
    "полтора": "1.5",
    "еки": "2",
    "уш": "3",
    "торт": "4",
    "бес": "5",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
}
_WORDS = "|".join(_NUMBER_WORDS)
_TIMES = re.compile(
    rf"(?<!\w)(?:в )?(\d+(?:[.,]\d+)?|{_WORDS})"
    r"(?: ?- ?| )(?:раза?|есе\w*|times|fold|кратн\w*|х|x)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of a text: its value, whether it is a percentage, and its place among the pieces."""

    value: Decimal
    is_percent: bool
    place: int

    @property
    def is_fraction(self) -> bool:
        """Whether it is written with decimals."""
        return self.value != self.value.to_integral_value()


@dataclass(frozen=True, slots=True)
class Claim:
    """What a text says the figures are; percentages carry a sign once a direction is known."""

    percent: Decimal | None = None
    percent_from: Decimal | None = None
    start: Decimal | None = None
    end: Decimal | None = None
    value: Decimal | None = None
    factor: Decimal | None = None

    @property
    def is_empty(self) -> bool:
        """Whether no number is claimed."""
        return all(part is None for part in (self.percent, self.start, self.value, self.factor))


def read_figures(pieces: Sequence[Piece], used: Collection[int]) -> tuple[Figure, ...]:
    """Return the numbers of a text that are neither years nor counts of months, regions, places."""
    figures = []
    for place, piece in enumerate(pieces):
        if piece.script != "figures" or place in used:
            continue
        following = pieces[place + 1].form if place + 1 < len(pieces) else ""
        value = number(piece.typed)
        if value is None or _RATIO.match(following) or (_UNITS.match(following) and "." not in str(value)):
            continue
        if following in ("-", "х", "x") and _is_fold(pieces, place + 1):
            continue
        if not (
            place and pieces[place - 1].form in ("топ", "top", "q", "h", "табл", "таблица", "таблице", "table", "n")
        ):
            figures.append(Figure(value, bool(_PERCENT.match(following)), place))
    return tuple(figures)


def _is_fold(pieces: Sequence[Piece], place: int) -> bool:
    """Whether «-кратный», «x» or «-fold» follows a number: then it is a ratio."""
    if pieces[place].form in ("х", "x"):
        return True
    return place + 1 < len(pieces) and bool(_RATIO.match(pieces[place + 1].form))


def number(typed: str) -> Decimal | None:
    """Return a number as written with spaces and a comma or a point; None when it is longer than any figure here."""
    digits = re.sub(r"[ \u00a0\u202f]", "", typed).replace(",", ".")
    if len(digits) > 12:
        return None
    value = Decimal(digits)
    return value if value < LARGEST else None


def read_claim(figures: Sequence[Figure], line: str, *, about_report: bool) -> Claim:
    """Put the numbers of a text together into what they claim; a count has no decimals."""
    percents = [figure.value for figure in figures if figure.is_percent or figure.is_fraction]
    counts = [figure.value for figure in figures if not (figure.is_percent or figure.is_fraction)]
    factor = _factor(line)
    if len(percents) >= 2 and not about_report:
        return Claim(percent=percents[1], percent_from=percents[0])
    if percents:
        start, end = (counts[0], counts[1]) if len(counts) == 2 else (None, None)
        return Claim(percent=percents[0], start=start, end=end)
    if part := next((share for words, share in _PARTS if words.search(line)), None):
        return Claim(percent=part)
    if len(counts) >= 2:
        return Claim(start=counts[0], end=counts[1], factor=factor)
    return Claim(value=counts[0] if counts else None, factor=factor)


def _factor(line: str) -> Decimal | None:
    if found := _TIMES.search(line):
        times = number(_NUMBER_WORDS.get(found[1], found[1]))
        return times if times is not None and times <= MOST_TIMES else None
    word = _TIMES_WORD.search(line)
    return Decimal(_TIMES_WORDS[word[0]]) if word else None


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
    if not figures:
        return Pointed()
    places: list[set[tuple[str, str]]] = [
        {(fact.region, fact.indicator) for fact in known if _agrees(figure, fact) and region in (None, fact.region)}
        for figure in figures
    ]
    common = set.intersection(*places)
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


def _agrees(figure: Figure, fact: KnownNumber) -> bool:
    if abs(fact.written) != figure.value:
        return False
    if figure.is_percent or figure.is_fraction:
        return fact.kind != "count"
    return fact.kind == "count" or figure.value.is_signed()
