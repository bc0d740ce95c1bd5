"""Years and periods as people write them: «19-21 гг», «2020 к 2019», «9 айда», «первый квартал», «былтыр»."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from texts.hearing.folding import Piece

FIRST_YEAR, LAST_YEAR = 1900, 2099
LONGEST_RANGE = 30

_YEAR_WORD = re.compile(r"(год\w*|гг?|жил\w{0,6}|жж?|years?|yrs?|г)$")
_BETWEEN = frozenset(("и", "к", "по", "до", "мен", "бен", "пен", "жане", "and", "to", "vs", "versus", "или", "немесе"))
_BETWEEN |= frozenset(("through", "против", "с", "или", "карши", "год", "году", "года", "г", "жил", "жили"))
_AGAINST = frozenset(("против", "сравнению", "сравнении", "vs", "versus", "against", "compared", "салистирганда"))
_AGAINST |= frozenset(("караганда", "карсы", "карси", "относительно", "чем"))
_IN = frozenset(("в", "за", "с", "со", "по", "in", "with", "to", "from", "и", "к"))
_JOINED_BY = frozenset(("и", "к", "and", "to", "или"))
_AFTER_YEAR = frozenset(("и", "?", "!", ".", ",", "в", "по", "на", "против", "у", "или", "in", "and"))
_MEASURES = frozenset(("%", "процент", "процента", "процентов", "пайыз", "паииз", "percent", "раз", "раза", "есе"))
_MEASURES |= frozenset(("мес", "област", "области", "областях", "областеи", "месяцев", "регионах", "регионов"))
_MEASURES |= frozenset(("человек", "times"))
FIRST_SHORT, LAST_SHORT = 15, 30
LONGEST_AGAINST = 5
_SUFFIX = frozenset(
    ("дан", "ден", "тан", "тен", "нан", "нен", "ге", "га", "ке", "ка", "ши", "ши", "инши", "нши", "и", "го")
)
_SUFFIX |= frozenset(("да", "де", "та", "те", "нин", "дин", "тин", "м", "ом", "му", "жилдан", "жилга", "жилдар"))
_SPOKEN_YEAR = re.compile(
    r"\b(?:две тисячи )?двадцат[ьи]?и? (перви|втор|треть|трети|четверт|пят)\w{0,4}\b(?= год|$| |\b)"
    r"|\b(?:еки мин )?жиирма (бир|еки|уш|торт|бес)инши\b|\btwenty twenty[ -]?(one|two|three|four|five)?\b"
)
_SPOKEN_DIGIT: dict[str | None, int] = {
    "перви": 1,
    "втор": 2,
    "треть": 3,
    "трети": 3,
    "четверт": 4,
    "пят": 5,
    "бир": 1,
    "еки": 2,
    "уш": 3,
    "торт": 4,
    "бес": 5,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    None: 0,
}

# Each row: the period, and how it is written once folded (ы, і, й read as и; no soft signs; one space between words).
_NINE = r"(?:9|девят\w{0,2}|тогиз|nine)"
_SIX = r"(?:6|шест\w{0,2}|алти|six)"
_THREE = r"(?:3|три|трех|уш|three)"
_QUARTER_WORD = r"(?:квартал\w*|кв|токсан\w*|quarter)"
_ORDINAL_1 = r"(?:1|i|и|перв\w*|биринши|first|1st)"
_ORDINAL_2 = r"(?:2|ii|ии|втор\w*|екинши|second|2nd)"
_ORDINAL_3 = r"(?:3|iii|иии|трет\w*|ушинши|third|3rd)"
_ORDINAL_4 = r"(?:4|iv|ив|четверт\w*|тортинши|fourth|4th|последн\w* квартал)"
_TAIL = r"(?: ?(?:-|и|го|м|ои|ом|ши|инши|th|st|nd|rd|е|ю))?"
_HALF = r"(?:полуг\w*|пол года|половин\w*(?: года)?|жартижил\w*|жарти жил\w*|half(?: year| of the year)?)"
_MONTHS = r"(?:месяц\w*|мес|м|ми|аи|аида|аиинда|аииндаги|аидаги|аидин|аига|аилик|months?|mo|mos)"
PERIOD_ROWS: tuple[tuple[str, str], ...] = (
    ("9m", rf"{_NINE}{_TAIL} ?{_MONTHS}"),
    (
        "9m",
        r"январ\w* ?(?:-|по|до)? ?сентябр\w*|кантар\w* ?-? ?(?:мен )?киркуиек\w*|january ?(?:-|to|through) ?september",
    ),
    ("9m", r"jan ?(?:-|to) ?sept?\b|янв ?- ?сен\w*|9 ?m|три квартала|ущ токсан|three quarters"),
    ("h1", rf"{_ORDINAL_1}{_TAIL} (?:{_HALF}|жарт\w*)|h ?1|{_SIX}{_TAIL} ?{_MONTHS}|1 ?h"),
    ("h1", r"январ\w* ?(?:-|по|до)? ?июн\w*|кантар\w* ?-? ?маусим\w*|january ?(?:-|to|through) ?june"),
    ("h2", rf"{_ORDINAL_2}{_TAIL} (?:{_HALF}|жарт\w*)|h ?2|2 ?h"),
    ("q1", rf"{_ORDINAL_1}{_TAIL} {_QUARTER_WORD}|q ?1|{_THREE} ?{_MONTHS}|quarter (?:1|one)"),
    ("q2", rf"{_ORDINAL_2}{_TAIL} {_QUARTER_WORD}|q ?2|quarter (?:2|two)"),
    ("q3", rf"{_ORDINAL_3}{_TAIL} {_QUARTER_WORD}|q ?3|quarter (?:3|three)"),
    ("q4", rf"{_ORDINAL_4}{_TAIL} {_QUARTER_WORD}|q ?4|quarter (?:4|four)"),
    ("year", r"вес (?:\d{4} )?год|(?:полн|цел)\w* (?:\d{4} )?год\w*|12 месяц\w*|12 мес|годов\w*|всего (?:\d{4} )?года"),
    (
        "year",
        r"за год(?= \d{4}|$)|жил бои\w*|толик жил\w*|жил\w* толик\w*|бутил жил\w*|12 аи\w*|(?<!жарти )жилдик"
        r"|(?:full|whole|entire) (?:\d{4} )?year",
    ),
    (
        "year",
        r"(?:full|whole|entire|all of|all) \d{4}|annual\w*|12 months|twelve months|двенадцат\w* месяц\w*|год целиком",
    ),
    ("h1", rf"\b{_HALF}(?! \d{{5}})"),
)
# Most texts name no period: one look at the stems they are made of spares the whole table.
_MAYBE_TIMES = re.compile(
    r"мес|аи|кв|токс|пол|жарт|янв|кантар|год|жил|лет|биил|билтир|сеичас|сегодня|недавн|врем|момент|казир|бугин|уакит|прошл"
    r"|[hmqy]\b|\b[hq]\d|half|quarter|month|mo|jan|year|all|annual|ytd|now|current|today|recent|кварт"
)
_PERIODS = tuple((period, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")) for period, pattern in PERIOD_ROWS)

RELATIVE_ROWS: tuple[tuple[str, str], ...] = (
    ("next_year", r"след\w* год\w*|будущ\w* год\w*|келеси жил\w*|next year|на след год"),
    (
        "last_quarter",
        r"(?:прошл|последн|предидущ)\w* квартал\w*|(?:откен|соңги|сонги) токсан\w*|(?:last|previous) quarter",
    ),
    ("last_month", r"(?:прошл|последн|предидущ)\w* месяц\w*|(?:откен|сонги) аи\w*|(?:last|previous|past) month"),
    ("this_month", r"(?:текущ|нинешн|етот|етом)\w* месяц\w*|(?:оси|биилги) аида|this month|current month"),
    (
        "this_year",
        r"(?:етот|етом|текущ|нинешн)\w* год\w*|с начала года|биил\w*|(?:оси|агимдаги) жил\w*|this year|current year",
    ),
    ("this_year", r"year to date|ytd|since the beginning of the year"),
    (
        "last_year",
        r"(?:прошл|минувш|предидущ)\w* год\w*|позапрошл\w* год\w*|в прошлом|билтир\w*|(?:откен|алдинги) жил\w*",
    ),
    ("last_year", r"(?:last|previous|past) year|a year ago|год назад|бир жил бурин"),
    ("recent", r"последн\w* (?:\d+ |\w+ )?(?:лет|год\w*)|недавн\w*|за последнее время|сонги (?:\d+ |\w+ )?жил\w*"),
    ("recent", r"(?:last|past|recent) (?:\d+ |few |two |three |five )?years|recently|сонги уакитта"),
    (
        "recent",
        r"сеичас|на сегодня\w*|сегодня|на данни момент|казир\w*|бугин\w*|right now|currently|today|at the moment",
    ),
)
_RELATIVES = tuple((name, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")) for name, pattern in RELATIVE_ROWS)


@dataclass(frozen=True, slots=True)
class Times:
    """When: the years and the part of a year that were named, a period told from today, and the pieces that tell it."""

    years: tuple[int, ...] = ()
    period: str | None = None
    relative: str | None = None
    is_range: bool = False
    used: frozenset[int] = frozenset()


def line_of(pieces: Sequence[Piece]) -> str:
    """Return the folded words and numbers of a text in one line, apart by single spaces."""
    return " ".join(piece.form for piece in pieces if piece.script != "other" or piece.typed in "-–—")


def read_times(pieces: Sequence[Piece], line: str) -> Times:
    """Return the years and periods of a text; a relative period leaves the years empty."""
    years, used, is_range = _years(pieces)
    spoken = _spoken_years(line)
    period = relative = None
    if _MAYBE_TIMES.search(line):
        period = next((period for period, pattern in _PERIODS if pattern.search(line)), None)
        relative = next((name for name, pattern in _RELATIVES if pattern.search(line)), None)
    if years or spoken:
        relative = None
    return Times(tuple(sorted({*years, *spoken})), period, relative, is_range, frozenset(used))


def _years(pieces: Sequence[Piece]) -> tuple[list[int], set[int], bool]:
    found: dict[int, int] = {}
    for place, piece in enumerate(pieces):
        if piece.script == "figures" and piece.typed.isdigit() and _is_year(pieces, place):
            found[place] = _full(piece.typed)
    _years_against(pieces, found)
    _short_years(pieces, found)
    return _with_ranges(pieces, found)


def _is_year(pieces: Sequence[Piece], place: int) -> bool:
    typed = pieces[place].typed
    following = pieces[place + 1].form if place + 1 < len(pieces) else ""
    if len(typed) == 4:
        return FIRST_YEAR <= int(typed) <= LAST_YEAR and following not in ("%", "процент", "процентов", "пайиз")
    if len(typed) != 2:
        return False
    named = place + 1 < len(pieces) and _YEAR_WORD.match(pieces[place + 1].form)
    ordinal = place + 2 < len(pieces) and following == "-" and _YEAR_WORD.match(_after_suffix(pieces, place + 1))
    quoted = place > 0 and pieces[place - 1].typed in "'’"
    return 10 <= int(typed) <= 49 and bool(named or ordinal or quoted)


def _after_suffix(pieces: Sequence[Piece], place: int) -> str:
    """The word after «-й», «-ші»."""
    if place + 2 < len(pieces) and pieces[place + 1].form in _SUFFIX:
        return pieces[place + 2].form
    return ""


def _years_against(pieces: Sequence[Piece], found: dict[int, int]) -> None:
    """Read two two-digit numbers set against each other as years: «в 21 против 20», «21 по сравнению с 20»."""
    short = [place for place, piece in enumerate(pieces) if _may_be_short(pieces, place, found)]
    for one, other in pairwise(short):
        between = [piece.form for piece in pieces[one + 1 : other]]
        before = pieces[one - 1].form if one else ""
        against = (
            bool(set(between) & _AGAINST) or between in (["к"], ["vs"]) or (before in _IN and set(between) & _JOINED_BY)
        )
        if 0 < len(between) <= LONGEST_AGAINST and against and all(_binds(word) for word in between):
            found.setdefault(one, _full(pieces[one].typed))
            found.setdefault(other, _full(pieces[other].typed))
    for place in short:
        following = pieces[place + 1].form if place + 1 < len(pieces) else ""
        before = pieces[place - 1].form if place else ""
        if before in ("за", "in", "for") and (not following or following in _AFTER_YEAR):
            found.setdefault(place, _full(pieces[place].typed))


def _may_be_short(pieces: Sequence[Piece], place: int, found: dict[int, int]) -> bool:
    piece = pieces[place]
    if place in found or not (piece.script == "figures" and piece.typed.isdigit() and len(piece.typed) == 2):
        return False
    following = pieces[place + 1].form if place + 1 < len(pieces) else ""
    return FIRST_SHORT <= int(piece.typed) <= LAST_SHORT and following not in _MEASURES


def _binds(word: str) -> bool:
    return word in _AGAINST or word in _BETWEEN or word in _SUFFIX or word in _IN or word in "-–—,/."


def _short_years(pieces: Sequence[Piece], found: dict[int, int]) -> None:
    """Read two-digit numbers that stand in one row with a year: «2019-21», «за 2020 и 21», «19-21 гг»."""
    for _ in range(3):
        for place, piece in enumerate(pieces):
            if place in found or not (piece.script == "figures" and piece.typed.isdigit() and len(piece.typed) == 2):
                continue
            if 10 <= int(piece.typed) <= 49 and any(_joined(pieces, place, year) for year in list(found)):
                found[place] = _full(piece.typed)


def _joined(pieces: Sequence[Piece], one: int, other: int) -> bool:
    low, high = sorted((one, other))
    between = [piece.form for piece in pieces[low + 1 : high]]
    after = pieces[one + 1].form if one + 1 < len(pieces) else ""
    if after in ("%", "процент", "процентов", "процента", "пайиз", "percent") or not 0 < len(between) <= 3:
        return False
    return all(word in _BETWEEN or word in "-–—,/" or word in _SUFFIX for word in between)


def _with_ranges(pieces: Sequence[Piece], found: dict[int, int]) -> tuple[list[int], set[int], bool]:
    years = list(found.values())
    is_range = False
    places = sorted(found)
    for first, second in pairwise(places):
        start, end = found[first], found[second]
        if _spans(pieces, first, second) and start < end <= start + LONGEST_RANGE:
            years += range(start, end)
            is_range = True
    return years, set(found), is_range


def _spans(pieces: Sequence[Piece], first: int, second: int) -> bool:
    between = [piece.form for piece in pieces[first + 1 : second]]
    before = pieces[first - 1].form if first else ""
    after = [piece.form for piece in pieces[second + 1 : second + 5]]
    if len(between) > 5:
        return False
    bare = [word for word in between if not _YEAR_WORD.match(word)]
    if bare and all(word in "-–—" for word in bare):
        return True
    if {"по", "до", "through"} & set(bare) or (bare == ["to"] and before == "from"):
        return before in ("с", "со", "from", "от") or "through" in bare or "по" in bare
    if bare == ["to"]:
        return True
    if bare == ["and"] and before == "between":
        return True
    return "деиин" in after and bool(set(_SUFFIX) & set(bare) or {"жилдан"} & set(between))


def _full(typed: str) -> int:
    return int(typed) if len(typed) == 4 else 2000 + int(typed)


def _spoken_years(line: str) -> list[int]:
    return [2020 + _SPOKEN_DIGIT[next(filter(None, found.groups()), None)] for found in _SPOKEN_YEAR.finditer(line)]
