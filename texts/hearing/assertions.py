"""What the numbers of one text claim together: «упал на 52,4 %», «с 696 до 751», «896 вместо 1710», «доля 70 %»."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from texts.hearing.figures import Figure
from texts.hearing.folding import Piece
from texts.hearing.ratios import PARTS, factor

NEAR = 2  # small words that may stand between a word of size or denial and its number
_NUMBER = r"\d+(?: \d{3})*(?:[.,]\d+)?"
_SMALL = frozenset(("на", "в", "до", "с", "by", "a", "the", "in", "to", "only", "толко", "чем"))
_OR = frozenset(("или", "либо", "or", "немесе", "алде"))
_SUFFIX_FROM = frozenset(("дан", "ден", "тан", "тен", "нан", "нен"))
_SUFFIX_TO = frozenset(("га", "ге", "ка", "ке"))
# What tells the earlier of two numbers from the later, before the number and behind it.
_EARLY = frozenset((
    "с", "со", "from", "от", "из", "било", "бил", "била", "били", "was", "were", "вместо", "после", "против", "of",
    "than", "after", "against", "versus", "ранше", "ранее", "before", "earlier", "previously", "бурин", "болган",
    "прежних",
))  # fmt: skip
_LATE = frozenset((
    "до", "стало", "стал", "стала", "стали", "тепер", "сеичас", "to", "became", "now", "затем", "потом", "then",
    "казир", "енди",
))  # fmt: skip
_EARLY_BEHIND = frozenset((*_SUFFIX_FROM, "било", "бил", "била", "орнина", "болган", "еди", "earlier", "before"))
_LATE_BEHIND = frozenset((*_SUFFIX_TO, "стало", "стал", "стала", "now", "болди"))
_PERCENT_WORDS = re.compile(r"(?:%|процент\w*|паииз\w*|percent|pct)$")
_POINTS = re.compile(
    rf"{_NUMBER} ?-? ?(?:пп|п п|pp|процентн\w* пункт\w*|percentage points?|паииздик (?:тармак|пункт)\w*)"
)
_SHARE_WORD = re.compile(r"\b(?:дол[яиюе]|долеи|удельн\w* вес|share|proportion|улес\w*)\b")
_BASE_AFTER = (
    r"(?:уровн\w*|показател\w*|числ[аоу]|величин\w*|значени\w*|того|тех|прошл\w*|предидущ\w*|прежн\w*|базов\w*"
    r"|(?:19|20)\d\d)"
)
_OF = r"(?:the |that |its |last |what )*(?:(?:19|20)\d\d|previous|prior|earlier|level|number|figure|total|value|year)"
_SHARE = re.compile(
    rf"(?<!на )(?<![\d.,]){_NUMBER}(?: процент\w*)? (?:от|к) {_BASE_AFTER}"
    rf"|(?<!by )(?<![\d.,]){_NUMBER}(?: percent| pct)? of {_OF}"
    rf"|(?<!на )(?<!by )(?<![\d.,]){_NUMBER}(?: процент\w*| percent)? (?:от|из|of) {_NUMBER}"
    rf"|(?:денгеи\w*|жил(?:дин|ги\w*)|санинин|корсеткиш\w*) (?:\w+ )?{_NUMBER}(?: паииз[ин]\w*| ?- ?и(?:н\w*)?\b)"
)
_ABOUT = re.compile(
    rf"\b(?:(почти|almost|nearly|дерлик)|около|примерно|приблизител\w*|порядка|где то|чут (?:болше|менше|более|менее)"
    rf"|about|around|roughly|approximately|circa|шамамен|жуикта\w*)\b"
    rf"(?= (?:(?:чем|на|в|by|a|an|the|in) )*(?:{_NUMBER}|\w+ (?:раза?|есе\w*|times)|вдвое|втрое|вполовину|наполовину"
    rf"|половин\w*|трет\w?|четверт\w?|half|third|halved|double\w*|triple\w*|twice|удво\w*|утро\w*))"
    rf"|{_NUMBER}(?: паииз\w*)? ?-? ?(?:га|ге|ка|ке)? (?:жуик|дерлик)\b|есеге жуик\b"
)
_OVER = re.compile(rf"{_NUMBER}(?: паииз\w*)? ?-? ?(?:дан|ден|тан|тен|нан|нен) (?:астам|аса|артик)\b")


@dataclass(frozen=True, slots=True)
class Claim:
    """What a text says the figures are; a percentage carries no sign.

    `percent` is a change unless it `is_share`, the later count as a share of the earlier, or is in percentage points;
    `others` are further percentages put beside it («29,4 или 70»). `size` says that the number is named only roughly;
    `word` that a part of the whole stands for it («на треть»). A `value` that `is_later` is what the number became.
    """

    percent: Decimal | None = None
    percent_from: Decimal | None = None
    start: Decimal | None = None
    end: Decimal | None = None
    value: Decimal | None = None
    factor: Decimal | None = None
    others: tuple[Decimal, ...] = ()
    is_share: bool = False
    is_points: bool = False
    size: str = ""
    word: str = ""
    is_later: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether no number is claimed."""
        return all(part is None for part in (self.percent, self.start, self.value, self.factor))


def read_claim(figures: Sequence[Figure], pieces: Sequence[Piece], line: str, *, about_report: bool) -> Claim:
    """Put the numbers of a text together into what they claim; a count has no decimals."""
    if not figures:
        return _in_words(line)
    told = _not_denied(figures, pieces)
    percents = [figure for figure in told if figure.is_percent or figure.is_fraction]
    counts = [figure for figure in told if not (figure.is_percent or figure.is_fraction)]
    claim = _of_percents(percents, pieces, about_report=about_report) if percents else _of_no_percents(counts, line)
    if not percents and claim.percent is not None:
        counts = []
    if len(counts) >= 2:
        start, end = in_order(counts[0], counts[1], pieces)
        claim = replace(claim, start=start.value, end=end.value)
    elif counts:
        claim = replace(claim, value=counts[0].value, is_later=_is_up_to(counts[0], pieces))
    is_share = bool(percents) and read_share(line)
    is_share = is_share or (len(percents) == 1 and not counts and _is_up_to(percents[0], pieces))
    return replace(claim, is_share=is_share, is_points=bool(_POINTS.search(line)), size=claim.size or _size(line))


def _is_up_to(figure: Figure, pieces: Sequence[Piece]) -> bool:
    """Whether a number is where something went to, not what it went by: «до 896», "to 896", «896-ға дейін»."""
    return _ahead(figure, pieces)[:1] in (["до"], ["to"]) or "деиин" in _behind(figure, pieces)[:2]


def read_share(line: str) -> bool:
    """Whether a percentage is told to be a share of the earlier number: «52,4 % от уровня 2020», "70% of 2020"."""
    return bool(_SHARE.search(line) or _SHARE_WORD.search(line))


def _in_words(line: str) -> Claim:
    """Read a claim that has no figures: a part of the whole or a ratio in words."""
    for word, pattern, percent in PARTS:
        if pattern.search(line):
            return Claim(percent=percent, word=word, size=_size(line) or "about")
    times = factor(line)
    return Claim(factor=times, size=_size(line)) if times is not None else Claim()


def _of_no_percents(counts: Sequence[Figure], line: str) -> Claim:
    said = _in_words(line)
    return said if not counts or said.percent is not None else Claim(factor=said.factor, size=said.size)


def _size(line: str) -> str:
    if _OVER.search(line):
        return "over"
    found = _ABOUT.search(line)
    return "" if found is None else "almost" if found[1] else "about"


def _of_percents(percents: Sequence[Figure], pieces: Sequence[Piece], *, about_report: bool) -> Claim:
    """Read percentages: one, one after another («было 14 %, стало 7,9 %»), or side by side («29,4 или 70»)."""
    first, *rest = percents
    if not rest or (about_report and not _leads(first, rest[0], pieces)):
        return Claim(percent=first.value)
    beside = len(rest) > 1 or any(_OR & _between(one, other, pieces) for one, other in pairwise(percents))
    if beside:
        return Claim(percent=first.value, others=tuple(figure.value for figure in rest))
    before, after = in_order(first, rest[0], pieces)
    return Claim(percent=after.value, percent_from=before.value)


def percents_told(figures: Sequence[Figure], pieces: Sequence[Piece]) -> tuple[Figure, ...]:
    """Return the numbers with «%» understood where it stands once for two: «с 14 до 7,9 %», «29,4 или 70»."""
    told = list(figures)
    for place, (one, other) in enumerate(pairwise(figures)):
        sized = [figure.is_percent or figure.is_fraction for figure in (one, other)]
        if all(sized) or not any(sized):
            continue
        if (sized[1] and _leads(one, other, pieces) and place == len(figures) - 2) or _OR & _between(
            one, other, pieces
        ):
            told[place], told[place + 1] = replace(one, is_percent=True), replace(other, is_percent=True)
    return tuple(told)


def _leads(one: Figure, other: Figure, pieces: Sequence[Piece]) -> bool:
    """Whether one number leads to the other: «с 14 до 7,9», "from 14 to 7.9", «14-тен 7,9-ға», «было 14, стало 7,9»."""
    return _roles(one, other, pieces) in (("early", "late"), ("late", "early"), ("", "late"))


def _not_denied(figures: Sequence[Figure], pieces: Sequence[Piece]) -> list[Figure]:
    """Return the numbers without those set against another one: «не 52,4 %, а 47,6 %»; a lone one stays."""
    kept = [figure for figure in figures if not _is_denied(figure, pieces)]
    return kept or list(figures)


def _is_denied(figure: Figure, pieces: Sequence[Piece]) -> bool:
    before = [form for form in _ahead(figure, pieces)[: NEAR + 1] if form not in _SMALL][:1]
    behind = [form for form in _behind(figure, pieces)[:2] if form not in _SUFFIX_TO | _SUFFIX_FROM][:1]
    return before in (["не"], ["not"]) or behind == ["емес"]


def in_order(one: Figure, other: Figure, pieces: Sequence[Piece]) -> tuple[Figure, Figure]:
    """Return two numbers as earlier and later: by their years, else by words like «вместо», else as they stand."""
    years = _years_of((one, other), pieces)
    if years is not None:
        return (one, other) if years[0] <= years[1] else (other, one)
    return (other, one) if _is_reversed(one, other, pieces) else (one, other)


def _is_reversed(one: Figure, other: Figure, pieces: Sequence[Piece]) -> bool:
    """Whether the later number is named first: «896 вместо 1710», "896, up from 610", «до 896 с 1710»."""
    first, second = _roles(one, other, pieces)
    return (first == "late" and second != "late") or (second == "early" and first != "early")


def _roles(one: Figure, other: Figure, pieces: Sequence[Piece]) -> tuple[str, str]:
    """Return whether each of two numbers is told to be the earlier or the later one; empty where nothing tells."""
    behind = _role_behind(one, pieces), _role_behind(other, pieces)
    if all(behind):
        return behind
    ahead = _role_ahead(one, pieces), _role_ahead(other, pieces)
    return ahead[0] or behind[0], ahead[1] or behind[1]


def _role_ahead(figure: Figure, pieces: Sequence[Piece]) -> str:
    told = (_word_for(form, _EARLY, _LATE) for form in _ahead(figure, pieces)[:3])
    return next(filter(None, told), "")


def _role_behind(figure: Figure, pieces: Sequence[Piece]) -> str:
    told = (_word_for(form, _EARLY_BEHIND, _LATE_BEHIND) for form in _behind(figure, pieces)[:2])
    return next(filter(None, told), "")


def _word_for(form: str, early: frozenset[str], late: frozenset[str]) -> str:
    return "early" if form in early else "late" if form in late else ""


def _years_of(figures: Sequence[Figure], pieces: Sequence[Piece]) -> tuple[int, int] | None:
    """Return the years two numbers belong to, where each stands beside one: «2020 — 1710, 2021 — 896»."""
    own = {figure.start for figure in figures}
    years = [piece for piece in pieces if piece.start not in own and _is_year(piece)]
    if len(years) != 2 or years[0].typed == years[1].typed:
        return None
    starts = [figure.start for figure in figures]
    row = sorted([*((year.start, "year") for year in years), *((start, "number") for start in starts)])
    if [sort for _, sort in row] not in (["year", "number"] * 2, ["number", "year"] * 2):
        return None
    return int(years[0].typed), int(years[1].typed)


def _is_year(piece: Piece) -> bool:
    typed = piece.typed
    return piece.script == "figures" and len(typed) == 4 and typed.isdigit() and typed[:2] in ("19", "20")


def _between(one: Figure, other: Figure, pieces: Sequence[Piece]) -> set[str]:
    return {piece.form for piece in pieces if one.start < piece.start < other.start}


def _ahead(figure: Figure, pieces: Sequence[Piece]) -> list[str]:
    """Return the words before a number back to the number before it, the nearest first."""
    words: list[str] = []
    for piece in reversed([piece for piece in pieces if piece.start < figure.start]):
        if piece.script == "figures":
            break
        words += _worded(piece)
    return words


def _behind(figure: Figure, pieces: Sequence[Piece]) -> list[str]:
    """Return the words behind a number up to the next number."""
    words: list[str] = []
    for piece in (piece for piece in pieces if piece.start > figure.start):
        if piece.script == "figures":
            break
        words += _worded(piece)
    return words


def _worded(piece: Piece) -> list[str]:
    return [] if piece.script == "other" or _PERCENT_WORDS.match(piece.form) else [piece.form]
