"""Ratios and parts of a whole said in words: «в 2 раза», «вдвое», «на треть», "by half", «екі есе»."""

import re
from decimal import Decimal

from texts.hearing.figures import number

MOST_TIMES = 1000
_BY = r"by (?:about |almost |nearly |roughly |around |over )?(?:a |one )?"
# A part of the whole said in words is a percentage: «на треть», "by a quarter".
PARTS = (
    ("half", re.compile(rf"\b(?:на половину|наполовину|вполовину|{_BY}half|жартисина\w*)\b"), Decimal(50)),
    ("third", re.compile(rf"\b(?:на трет|{_BY}third|уштен бир\w*)\b"), Decimal("33.3")),
    ("quarter", re.compile(rf"\b(?:на четверт|{_BY}quarter|торттен бир\w*)\b"), Decimal(25)),
)
_TIMES_WORDS: dict[str, int | Decimal] = {
    "вдвое": 2, "двое": 2, "втрое": 3, "вчетверо": 4, "удвоился": 2, "удвоилось": 2, "удвоилась": 2, "doubled": 2,
    "twice": 2, "halved": 2, "tripled": 3, "double": 2, "полтора": Decimal("1.5"), "полторараза": Decimal("1.5"),
    "утроился": 3, "утроилось": 3, "утроилась": 3, "утроилис": 3, "удвоилис": 2, "двукратно": 2, "двукратного": 2,
    "двукратнии": 2, "трехкратно": 3, "трехкратнии": 3, "triple": 3, "thrice": 3, "quadrupled": 4,
    "учетверилос": 4, "екиеселенди": 2,
}  # fmt: skip
_TIMES_WORD = re.compile(rf"\b(?:{'|'.join(_TIMES_WORDS)})\b")
_NUMBER_WORDS = {
    "два": "2", "две": "2", "три": "3", "четире": "4", "пят": "5", "шест": "6", "сем": "7", "десят": "10",
    "бир жарим": "1.5", "one and a half": "1.5", "полтора": "1.5", "еки": "2", "уш": "3", "торт": "4", "бес": "5",
    "two": "2", "three": "3", "four": "4", "five": "5",
}  # fmt: skip
_WORDS = "|".join(_NUMBER_WORDS)
_TIMES = re.compile(
    rf"(?<!\w)(?:в )?(\d+(?:[.,]\d+)?|{_WORDS})"
    r"(?: ?- ?| )(?:раза?|есе\w*|times|fold|кратн\w*|х|x)(?!\w)"
)


def factor(line: str) -> Decimal | None:
    """Return the first ratio a text names, None where it names none or one beyond all sense."""
    if found := _TIMES.search(line):
        times = number(_NUMBER_WORDS.get(found[1], found[1]))
        return times if times is not None and times <= MOST_TIMES else None
    word = _TIMES_WORD.search(line)
    return Decimal(_TIMES_WORDS[word[0]]) if word else None


def ratios_named(line: str) -> int:
    """Return how many ratios a text names."""
    rest, numbered = _TIMES.subn(" ", line)
    return numbered + len(_TIMES_WORD.findall(rest))
