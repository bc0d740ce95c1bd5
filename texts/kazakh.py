"""Kazakh endings: vowel harmony, assimilation, and the endings of numbers written in figures.

A number takes the ending of the last word it is read with: 1 710-нан (он), 896-ға (алты), 751-ге (бір). One table of
case endings serves words and figures alike; figures and abbreviations join their ending with a hyphen.
"""

import re
from enum import StrEnum


class Case(StrEnum):
    """A grammatical case, by its usual Latin name."""

    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    LOCATIVE = "locative"
    ABLATIVE = "ablative"
    INSTRUMENTAL = "instrumental"


BACK = frozenset("аоұыуяёю")
FRONT = frozenset("әеөүіэи")
VOWELS = BACK | FRONT
GLIDING = frozenset("иую")
# Final б, в, г, д stand in loanwords only and are spoken without voice: Қонаевтан, миллиардқа.
VOICELESS = frozenset("кқпстфхһцчшщбвгд")
NASAL = frozenset("мнң")
VOICED = frozenset("зж")

# Columns: a word that ends in a vowel, in м н ң, in another voiced sound, in з ж, in a voiceless sound, and a word that
# already carries the ending of possession (облысы). Each cell: after back vowels / after front vowels.
_ENDINGS: dict[Case, tuple[str, str, str, str, str, str]] = {
    Case.GENITIVE: ("ның/нің", "ның/нің", "дың/дің", "дың/дің", "тың/тің", "ның/нің"),
    Case.DATIVE: ("ға/ге", "ға/ге", "ға/ге", "ға/ге", "қа/ке", "на/не"),
    Case.ACCUSATIVE: ("ны/ні", "ды/ді", "ды/ді", "ды/ді", "ты/ті", "н/н"),
    Case.LOCATIVE: ("да/де", "да/де", "да/де", "да/де", "та/те", "нда/нде"),
    Case.ABLATIVE: ("дан/ден", "нан/нен", "дан/ден", "дан/ден", "тан/тен", "нан/нен"),
    Case.INSTRUMENTAL: ("мен/мен", "мен/мен", "мен/мен", "бен/бен", "пен/пен", "мен/мен"),
}

_DIGITS = ("нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
_TENS = ("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан")
_THOUSANDS = ("", "мың", "миллион", "миллиард", "триллион")

# Nouns that end in the possession of the word before them, as the names of regions and offices do.
POSSESSED = frozenset(
    {
        *("облысы", "қаласы", "ауданы", "ауылы", "өңірі", "аймағы", "республикасы"),
        *("министрлігі", "комитеті", "департаменті", "басқармасы", "бюросы", "прокуратурасы"),
        *("қызметі", "әкімдігі", "ұйымы", "қоры", "порталы"),
    }
)
# Written short, spoken in full.
_SPOKEN_SHORT = {"обл.": "облысы", "қ.": "қаласы", "ауд.": "ауданы", "ж.": "жыл"}
_SPOKEN_UNIT = {"%": "пайыз", "млн": "миллион", "млрд": "миллиард", "ҚР": "республикасы", "ҚАЖК": "комитеті"}
# A name made with су keeps its harmony (су is back); the -ев of a surname after а о ұ is heard as back.
_BACK_THOUGH_FRONT = re.compile(r"((жеті|көк)су|[аоұ]ев)$")

_PARENTHESIS = re.compile(r"^(?P<name>.*?)(?P<note>\s*\([^()]*\))$", re.DOTALL)
_LAST_FIGURES = re.compile(r"(?:\d{1,3}(?:[\u00a0\u202f ]\d{3})+|\d+)$")
_LAST_WORD = re.compile(r"[^\s\u00a0\u202f]+$")
_ABBREVIATION = re.compile(r"^[^\W\d_a-zа-яәғқңөұүһі]{2,}$")


def decline(written: str, case: Case, *, possessed: bool | None = None) -> str:
    """Give what is written its case ending: a word, a name, an abbreviation, a number in figures or a percentage.

    `possessed` says whether a word ends in -ы/-і/-сы/-сі of possession (облысы → облысында); without it the known
    heads of names decide. A note in brackets stays behind the ending. Raises ValueError for what has no reading.
    """
    if noted := _PARENTHESIS.match(written):
        return decline(noted["name"], case, possessed=possessed) + noted["note"]
    if written.endswith("»"):
        return f"{written}-{_ending(_last_word(written.rstrip('»')), case, possessed=possessed)}"
    if (short := _last_word(written)) in _SPOKEN_SHORT:
        written = written[: -len(short)] + _SPOKEN_SHORT[short]
    hyphen, spoken = _reading(written)
    if possessed is None:
        possessed = spoken.lower() in POSSESSED
    return f"{written}{hyphen}{_ending(spoken, case, possessed=possessed)}"


def genitive(written: str) -> str:
    """Of what: облысының, 896-ның."""
    return decline(written, Case.GENITIVE)


def dative(written: str) -> str:
    """To what: облысына, 896-ға, 47,6 %-ға."""
    return decline(written, Case.DATIVE)


def accusative(written: str) -> str:
    """What, as the object: облысын, 896-ны."""
    return decline(written, Case.ACCUSATIVE)


def locative(written: str) -> str:
    """In what: облысында, 2021-де."""
    return decline(written, Case.LOCATIVE)


def ablative(written: str) -> str:
    """From what: облысынан, 1 710-нан."""
    return decline(written, Case.ABLATIVE)


def instrumental(written: str) -> str:
    """With what: облысымен, Шымкентпен, 30-бен."""
    return decline(written, Case.INSTRUMENTAL)


def possessive(figures: str, case: Case | None = None) -> str:
    """Say which ones of several, in figures: «5 облыстың 2-сі», in a case «5 облыстың 2-сінде»."""
    hyphen, spoken = _reading(figures)
    if not hyphen:
        raise ValueError(f"only figures take their possession here: {figures!r}")
    # A final у is a glide and joins like a consonant: елу, елуі.
    consonant = "с" if spoken[-1] in VOWELS - GLIDING else ""
    its = consonant + ("ы" if is_back(spoken) else "і")
    return figures + hyphen + its + (_ending(spoken + its, case, possessed=True) if case else "")


def ordinal(n: int, noun: str) -> str:
    """Number a thing, with the hyphen that stands for -інші: 2-кесте."""
    return f"{n}-{noun}"


def in_year(year: int) -> str:
    """Say in which year; a year takes neither a hyphen nor grouped digits: 2020 жылы."""
    return f"{year}\u00a0жылы"


def last_spoken_word(n: int) -> str:
    """Return the last word a whole number is read with: 1710 → он, 400 → жүз, 20000 → мың, 0 → нөл."""
    if n < 0:
        return last_spoken_word(-n)
    if n < 1000:
        return _last_word_below_thousand(n)
    power = 0
    while n % 1000 == 0:
        n //= 1000
        power += 1
    if power >= len(_THOUSANDS):
        raise ValueError("a number beyond the trillions has no reading here")
    return _THOUSANDS[power] or _last_word_below_thousand(n % 1000)


def is_back(word: str) -> bool:
    """Tell whether a word takes back endings (-ға, -дан) rather than front ones (-ге, -ден).

    The last vowel decides. и, у, ю stand after both kinds, so the vowel before them decides where there is one.
    """
    lowered = word.lower()
    if _BACK_THOUGH_FRONT.search(lowered):
        return True
    vowels = [letter for letter in lowered if letter in VOWELS]
    if not vowels:
        raise ValueError(f"{word!r} has no vowel to harmonise with")
    firm = [letter for letter in vowels if letter not in GLIDING]
    return (firm or vowels)[-1] in BACK


def _last_word_below_thousand(n: int) -> str:
    if n % 10 or n == 0:
        return _DIGITS[n % 10]
    return _TENS[n // 10 % 10] if n % 100 else "жүз"


def _last_word(written: str) -> str:
    found = _LAST_WORD.search(written)
    if not found:
        raise ValueError(f"there is no word to decline in {written!r}")
    return found.group()


def _reading(written: str) -> tuple[str, str]:
    """Return the hyphen that joins the ending, and the word whose sounds decide it."""
    if figures := _LAST_FIGURES.search(written):
        return "-", last_spoken_word(int(re.sub(r"\D", "", figures.group())))
    word = _last_word(written)
    if written.endswith("%"):
        return "-", _SPOKEN_UNIT["%"]
    if word in _SPOKEN_UNIT:
        return "-", _SPOKEN_UNIT[word]
    return ("-", word) if _ABBREVIATION.match(word) else ("", word)


def _ending(word: str, case: Case, *, possessed: bool | None) -> str:
    sounds = word.lower().rstrip("ьъ")
    if not sounds or not sounds[-1].isalpha():
        raise ValueError(f"{word!r} does not end in a sound that could take an ending")
    back, front = _ENDINGS[case][_column(sounds[-1], possessed=bool(possessed))].split("/")
    return back if is_back(sounds) else front


def _column(last: str, *, possessed: bool) -> int:
    if possessed:
        return 5
    if last in VOWELS - GLIDING:
        return 0
    if last in NASAL:
        return 1
    if last in VOICED:
        return 3
    if last in VOICELESS:
        return 4
    return 2
