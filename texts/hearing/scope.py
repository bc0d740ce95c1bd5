"""What a «не», «без», «кроме» or «больше» reaches: things denied, left out, negated changes and thresholds."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from texts.hearing.figures import number as as_number
from texts.hearing.folding import Piece
from texts.hearing.lexicon import Match, longest

NEAR = 2  # small words that may stand between «не» and what it denies: «не в 2020», «not in the»
FIRST_DATA_YEAR, LAST_DATA_YEAR = 2010, 2030  # «меньше чем 2020» compares with a year, «больше 2000» with a number

_SMALL = frozenset(
    (
        "в",
        "во",
        "на",
        "по",
        "за",
        "про",
        "о",
        "об",
        "из",
        "у",
        "для",
        "с",
        "со",
        "и",
        "же",
        "год",
        "году",
        "года",
        "the",
        "in",
        "for",
        "on",
        "of",
        "about",
        "by",
        "at",
        "a",
        "an",
        "region",
    )
)
_DENIES = frozenset(("не", "вместо", "not", "instead", "rather"))
_DENIES_BEFORE = "емес"
_AFTER_NAME = frozenset(("жил", "жили", "жилги", "облиси", "облисинда", "область", "област"))
_JOINS = frozenset(("и", "мен", "пен", "бен", "жане", "and", "или", "немесе", "or", "ни"))
_WITHOUT = frozenset(("без", "минус", "вичетом"))
_LACKING = frozenset(("siz", "сиз"))
_ABSENT = re.compile(r"нет|жок|болмади|болмаган|отсутств\w*")
_WAS_NOT = frozenset(
    ("било", "била", "били", "бил", "произошло", "наблюдается", "наблюдалось", "зафиксировано", "отмечено")
)
_NOT_EN = frozenset(("not", "never", "no", "without", "fail", "failed", "fails", "didnt", "cannot"))
# «Төмендемеген», «өспеді»: the stem of a change, the negation -ма/-ме/-ба/-бе/-па/-пе, the ending of tense.
_KAZAKH_NOT = re.compile(
    r"(?P<fall>томенде|азаи|кеми|кискар|тус|жаксар)|(?P<rise>ос|арт|кобеи|жогарила|улгаи|котерил|нашарла)"
)
_KAZAKH_ENDING = re.compile(r"(?:м[ае]|б[ае]|п[ае])(?:ди|ген|ган|иди|ит|с|п)\w*$")
_WORD_NUMBERS = {
    "тисячи": 1000, "тисячу": 1000, "тисяч": 1000, "тисяча": 1000, "мин": 1000, "миннан": 1000, "thousand": 1000,
    "сотни": 100, "ста": 100, "сто": 100, "жуз": 100, "жузден": 100, "hundred": 100, "двухсот": 200, "пятисот": 500,
}  # fmt: skip
_TIMES_NUMBERS = {
    "полутора": "1.5", "двух": "2", "две": "2", "трех": "3", "три": "3", "четирех": "4", "еки": "2", "уш": "3",
    "бир": "1", "a": "1", "one": "1", "two": "2", "three": "3", "one and a half": "1.5", "бир жарим": "1.5",
}  # fmt: skip
_NUMBER = (
    rf"(?P<digits>\d+(?: \d{{3}}(?!\d))*(?:[.,]\d+)?)(?: ?(?P<thousand>тис\w*|мин(?:нан)?|thousand)(?!\w))?"
    rf"|(?:(?P<of>{'|'.join(_TIMES_NUMBERS)}) )?(?P<words>{'|'.join(_WORD_NUMBERS)})"
)
_BEFORE_NUMBER = (
    ("above", True, r"не (?:менее|менше|ниже)|как минимум|от|at least|n(?:o|ot) (?:less|fewer) than|кем дегенде"),
    ("below", True, r"не (?:более|болше|више|превиша\w*|превисил\w*)|максимум|до|at most|n(?:o|ot) more than|up to"),
    ("above", False, r"болше|более|свише|више|преви[сш]\w*|перевал\w* за|more|greater|higher|over|above|exceed\w*"),
    ("below", False, r"менше|менее|ниже|не дотя\w*|не достиг\w*|less|fewer|lower|under|below"),
)  # fmt: skip
_THAN = r"(?: чем на| чем| than by| than| отметк\w*| by)?"
_NO_UNIT = (
    r"(?! ?(?:раза?|есе|times|fold|год\w*|лет|месяц\w*|мес|жил\w*|years?|област\w*|регион\w*|облис\w*|regions?)(?!\w))"
)
_AHEAD = tuple(
    (
        side,
        inclusive,
        re.compile(
            rf"(?<!\w)(?:{words})(?:{_THAN}) (?:{_NUMBER})(?!\w)(?P<percent> ?(?:%|процент|паииз|percent))?{_NO_UNIT}"
        ),
    )
    for side, inclusive, words in _BEFORE_NUMBER
)
_BEHIND = re.compile(
    rf"(?<!\w)(?:{_NUMBER})(?P<percent> ?(?:%|процент\w*|паииз\w*))? ?-? ?(?:дан|ден|тан|тен|нан|нен|га|ге|ка|ке)?"
    r" ?(?P<side>коп|артик|жогари|аск\w*|асат\w*|асади|аз(?!а)|томен(?!де)|кем|и болше|и более|и више|or more|or above"
    r"|и менше|и менее|и ниже|or less|or fewer)(?!\w)"
)
_BETWEEN = re.compile(
    r"(?<!\w)(?:от|между|between|from) (?P<low>\d[\d ]*?) (?:до|и|and|to) (?P<high>\d[\d ]*\d)(?!\w)(?! год| г\b)"
)
_SIGNS = re.compile(r"(?P<sign>[<>](?: ?=)?|≥|≤) (?P<digits>\d+(?: \d{3}(?!\d))*(?:[.,]\d+)?)(?P<percent> ?%)?")
_MAY_BOUND = re.compile(r"\d|тисяч|мин\b|мин(?:нан|га)|thousand|hundred|сотни|сто?\b|ста\b|сот\b|жуз")
_LESS = re.compile(r"аз|томен|кем|и (?:менше|менее|ниже)|or (?:less|fewer)")
_INCLUSIVE = re.compile(r"и |or ")


@dataclass(frozen=True, slots=True)
class Threshold:
    """Numbers a measure has to be above or below, both not included; `written` are those that were typed."""

    above: Decimal | None = None
    below: Decimal | None = None
    is_percent: bool = False
    written: frozenset[Decimal] = frozenset()

    @property
    def is_heard(self) -> bool:
        """Whether any threshold was named."""
        return self.above is not None or self.below is not None


@dataclass(frozen=True, slots=True)
class Scope:
    """The reach of negation: words denied, the starts of region names left out, the directions that are negated.

    `unanswered` are words denied with nothing said instead: they stay heard, and that has to be said.
    """

    denied: frozenset[int] = frozenset()
    left_out: frozenset[int] = frozenset()
    negated: frozenset[str] = frozenset()
    unanswered: tuple[str, ...] = ()


def read_scope(words: Sequence[Piece], matches: Sequence[Match]) -> Scope:
    """Return what is denied: «не X, а Y» denies X where a Y of its sort is left, else a region is left out."""
    if not _may_deny(words):
        return Scope()
    names = longest(match for match in matches if match.meaning.startswith(("region:", "city:")))
    things = _things(words, matches, names)
    denied = [thing for place, word in enumerate(words) for thing in _denied_at(words, place, word, things)]
    if any(word.form == "чем" for word in words):  # «чем повторные не рецидив» denies nothing: it asks what differs
        denied = [thing for thing in denied if thing[0] != "indicator"]
    kept = {sort: [t for t in things if t[0] == sort and t not in denied] for sort in ("region", "indicator", "year")}
    dropped = {place for sort, start, end in denied if kept[sort] for place in range(start, end)}
    alone = {start for sort, start, _ in denied if sort == "region" and not kept["region"]}
    only = {start for sort, start, _ in denied if sort != "region" and not kept[sort]}
    return Scope(
        frozenset(dropped),
        frozenset(alone | _without(words, names)),
        frozenset(_negated(words, matches)),
        tuple(words[place].typed for place in sorted(only)),
    )


def _may_deny(words: Sequence[Piece]) -> bool:
    """Whether any word could deny at all: most texts have none."""
    plain = {"не", "нет", "без", "кроме", "емес", "жок", "вместо", "минус", "вичетом", "болмади", "болмаган", "сиз"}
    english = _NOT_EN | {"instead", "rather", "t", "except", "excluding", "apart", "other"}
    return any(word.form in plain or word.form in english or _kazakh_not(word.form) for word in words)


def _things(words: Sequence[Piece], matches: Sequence[Match], names: Sequence[Match]) -> list[tuple[str, int, int]]:
    """What can be denied: regions, indicators and years, with the words they cover."""
    indicators = longest(match for match in matches if match.meaning.startswith("indicator:"))
    things = [("region", name.start, name.end) for name in names]
    things += [("indicator", match.start, match.end) for match in indicators]
    things += [("year", place, place + 1) for place, word in enumerate(words) if _is_year(word)]
    return things


def _is_year(word: Piece) -> bool:
    return word.script == "figures" and word.typed.isdigit() and len(word.typed) == 4 and "19" <= word.typed[:2] <= "20"


def _denied_at(
    words: Sequence[Piece], place: int, word: Piece, things: Sequence[tuple[str, int, int]]
) -> list[tuple[str, int, int]]:
    if word.form in _DENIES:
        start = place + 1
        while start < len(words) and start - place <= NEAR + 1 and words[start].form in (*_SMALL, "than"):
            start += 1
        return [thing for thing in things if thing[1] == start]
    if word.form == _DENIES_BEFORE:
        end = place - 1 if place and words[place - 1].form in _AFTER_NAME else place
        return [thing for thing in things if thing[2] in (end, place)]
    return []


def _without(words: Sequence[Piece], names: Sequence[Match]) -> set[int]:
    """The starts of names after «без» and of those joined to them: «без ВКО и Акмолы»; or before «-сыз»."""
    out = {
        name.start
        for name in names
        if (name.start and words[name.start - 1].form in _WITHOUT)
        or (name.end < len(words) and words[name.end].form in _LACKING)
    }
    return joined_names(words, names, out)


def joined_names(words: Sequence[Piece], names: Sequence[Match], starts: set[int]) -> set[int]:
    """Return the starts of names and of every name that «и» or a comma joins on behind them."""
    out = set(starts)
    for before, after in pairwise(names):
        between = {word.form for word in words[before.end : after.start]}
        if before.start in out and between <= _JOINS and after.start - before.end <= 1:
            out.add(after.start)
    return out


def _negated(words: Sequence[Piece], matches: Sequence[Match]) -> set[str]:
    """The directions that are denied: «не снизился», «роста не было», «төмендемеген», "did not fall"."""
    found = {told for word in words if (told := _kazakh_not(word.form))}
    for match in matches:
        direction = match.meaning.split(":")[1] if match.meaning.startswith(("cue:rise", "cue:fall")) else ""
        if direction and (_is_denied(words, match) or _is_absent(words, match)):
            found.add(direction)
    return found


def _is_denied(words: Sequence[Piece], match: Match) -> bool:
    before = [word.form for word in words[max(0, match.start - 3) : match.start]]
    after = words[match.end].form if match.end < len(words) else ""
    if not before or after == "ли":
        return False
    if before[-1] in ("не", "нет", "без") or (before[-2:-1] == ["не"] and before[-1] in _WAS_NOT):
        return True
    english = match.meaning.endswith(":en")
    return english and bool(set(before) & _NOT_EN or before[-1] == "t" or ("t" in before and "don" not in before))


def _is_absent(words: Sequence[Piece], match: Match) -> bool:
    """Whether what follows says there was none of it: «роста нет», «роста рецидива не было», «өскен жоқ»."""
    after = [word.form for word in words[match.end : match.end + 1 + NEAR * 2]]
    if any(_ABSENT.fullmatch(form) for form in after[: NEAR + 1]):
        return True
    return any(first == "не" and second in _WAS_NOT for first, second in pairwise(after))


def _kazakh_not(form: str) -> str | None:
    """Return the direction a negative Kazakh verb denies, None for any other word."""
    found = _KAZAKH_NOT.match(form)
    if found is None or not _KAZAKH_ENDING.fullmatch(form, found.end()):
        return None
    return found.lastgroup


def read_threshold(line: str, *, is_change: bool = False) -> Threshold:
    """Return the numbers something has to exceed or to stay under; «не менее N» includes N itself.

    With `is_change`, «от 696 до 751» tells two numbers of a change, not the ends of a range.
    """
    if not _MAY_BOUND.search(line):
        return Threshold()
    if not is_change and (found := _BETWEEN.search(line)):
        low, high = _plain(found["low"]), _plain(found["high"])
        if low < high and not _is_data_year(low) and not _is_data_year(high):
            return Threshold(low - 1, high + 1, written=frozenset((low, high)))
    for side, inclusive, found in _bounds(line):
        number = _number(found)
        if number is None or _is_data_year(number):
            continue
        is_percent = bool(found["percent"])
        return _bound(side, number, is_percent=is_percent, inclusive=inclusive)
    return Threshold()


def _bounds(line: str) -> list[tuple[str, bool, "re.Match[str]"]]:
    found = [
        (side, inclusive, hit)
        for side, inclusive, pattern in _AHEAD
        if (hit := pattern.search(line)) and not _is_span(hit)
    ]
    if hit := _BEHIND.search(line):
        found.append(("below" if _LESS.match(hit["side"]) else "above", bool(_INCLUSIVE.match(hit["side"])), hit))
    if hit := _SIGNS.search(line):
        found.append(("below" if hit["sign"][0] in "<≤" else "above", len(hit["sign"]) > 1 or hit["sign"] in "≥≤", hit))
    return found


def _is_span(hit: "re.Match[str]") -> bool:
    """Whether a bare «от» or «до» stands before the number: alone these words tell times, not sizes."""
    return hit[0].split()[0] in ("от", "до", "up")


def _bound(side: str, number: Decimal, *, is_percent: bool, inclusive: bool) -> Threshold:
    step = Decimal(0) if is_percent or not inclusive else Decimal(1)
    written = frozenset((number,))
    if side == "above":
        return Threshold(above=number - step, is_percent=is_percent, written=written)
    return Threshold(below=number + step, is_percent=is_percent, written=written)


def _number(found: "re.Match[str]") -> Decimal | None:
    groups = found.groupdict()
    if digits := groups.get("digits"):
        return _plain(digits) * (1000 if groups.get("thousand") else 1)
    if words := groups.get("words"):
        return Decimal(_TIMES_NUMBERS.get(groups.get("of") or "one", "1")) * _WORD_NUMBERS[words]
    return None


def _plain(digits: str) -> Decimal:
    told = as_number(digits)
    return Decimal(999_999) if told is None else told


def _is_data_year(number: Decimal) -> bool:
    return FIRST_DATA_YEAR <= number <= LAST_DATA_YEAR
