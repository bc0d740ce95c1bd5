"""Letters made comparable: a word typed with or without Kazakh letters, in Latin or with look-alikes is one word."""

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import Literal

LONGEST_READ = 1000
LONGEST_SIGN = 2

Script = Literal["cyrillic", "latin", "figures", "other"]

# Kazakh letters as people type them without a Kazakh keyboard; ы, и, й, і sound alike to a hurried typist.
_SAME_SOUND = str.maketrans(
    {
        **dict(zip("әғқңөұүһіёыйэ", "агкноуухиеиие", strict=True)),
        **dict.fromkeys("ьъ", ""),
    }
)
_LOOKS_CYRILLIC = str.maketrans("aceopxyktmhbiABCEHKMOPTXYI3", "асеорхуктмнвіАВСЕНКМОРТХУІЗ")
_LOOKS_LATIN = str.maketrans("асеорхуктмнвіАВСЕНКМОРТХУІ", "aceopxyktmhbiABCEHKMOPTXYI")
_LATIN_SOUNDS = {
    "shch": "щ",
    "sch": "щ",
    "sh": "ш",
    "ch": "ч",
    "zh": "ж",
    "kh": "х",
    "gh": "г",
    "ya": "я",
    "yu": "ю",
    "yo": "е",
    "ye": "е",
    "ts": "ц",
    "ce": "це",
    "ci": "ци",
    "cy": "ци",
    "a": "а",
    "b": "б",
    "c": "к",
    "d": "д",
    "e": "е",
    "f": "ф",
    "g": "г",
    "h": "х",
    "i": "и",
    "j": "ж",
    "k": "к",
    "l": "л",
    "m": "м",
    "n": "н",
    "o": "о",
    "p": "п",
    "q": "к",
    "r": "р",
    "s": "с",
    "t": "т",
    "u": "у",
    "v": "в",
    "w": "в",
    "x": "х",
    "y": "и",
    "z": "з",
}
_LATIN_SOUND = re.compile("|".join(sorted(_LATIN_SOUNDS, key=len, reverse=True)))
# Letters that may also be two sounds: `litsa` has one, `polzovatsya` and `schitat` have two.
_APART = "·"
_OR_APART = (("ye", "yie"), ("sch", f"s{_APART}ch"), ("ts", f"t{_APART}s"))
_KAZAKH_LATIN = str.maketrans("äæöüığşñəı", "aaouigsnai")
_LATIN_LETTER = re.compile("[A-Za-z]")
_ACCENTED = re.compile("[À-ʯ]")
_SPACES = re.compile(r"\s+")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")  # as English writes them
_PIECES = re.compile(
    r"(?P<figures>(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3}(?!\d))+(?:[.,]\d{1,3}(?!\d))?|\d+(?:[.,]\d{1,3}(?![\d]))?)"
    r"|(?P<word>[^\W\d_]+)|(?P<mark>[^\w\s]|_)"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, a number or a mark of a text: as typed, folded for comparison, and where it stands."""

    typed: str
    forms: tuple[str, ...]
    script: Script
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.script in ("cyrillic", "latin")

    @property
    def form(self) -> str:
        """The first folded form."""
        return self.forms[0]


def plain(text: str) -> str:
    """Return a text cut to what is read, without unseen characters, stray accents and twins of common marks."""
    cut = unicodedata.normalize("NFKC", text[:LONGEST_READ])[:LONGEST_READ]
    return _SPACES.sub(" ", _UNSEEN.sub("", cut).replace("−", "-").replace("ʼ", "'"))


def fold(word: str) -> tuple[str, ...]:
    """Return the comparable forms of one word, best first: Cyrillic has one; Latin has itself and its sounds."""
    lower = _without_accents(one_script(word).lower())
    if _script(lower) == "latin":
        return lower, *_sounds(lower)
    return (lower.translate(_SAME_SOUND),)


def _sounds(latin: str) -> tuple[str, ...]:
    """Return what a Latin spelling may sound like: `ye` is one vowel in `yertis` and two in `dannye`."""
    apart = latin
    for together, between in _OR_APART:
        apart = apart.replace(together, between)
    return (sound(latin),) if apart == latin else (sound(latin), sound(apart).replace(_APART, ""))


def sound(latin: str) -> str:
    """Return a Latin spelling in folded Cyrillic: `qaraghandy` and `karagandy` both read «караганди»."""
    return _LATIN_SOUND.sub(lambda found: _LATIN_SOUNDS[found[0]], latin).translate(_SAME_SOUND)


def pieces(text: str) -> tuple[Piece, ...]:
    """Take a text apart into words, numbers and marks; takes time linear in the length that is read."""
    return tuple(_piece(found) for found in _PIECES.finditer(text))


def sounded(piece: Piece) -> Piece:
    """Return a piece of Latin letters with its sound first: for a text that writes another language in them."""
    is_short = len(piece.typed) <= LONGEST_SIGN  # «q2», «vs» are the same in every language
    return piece if is_short or len(piece.forms) == 1 else replace(piece, forms=(*piece.forms[1:], piece.forms[0]))


def _piece(found: "re.Match[str]") -> Piece:
    typed = found[0]
    if found.lastgroup == "word":
        forms = fold(typed)
        return Piece(typed, forms, _script(forms[0]), found.start(), found.end())
    script: Script = "figures" if found.lastgroup == "figures" else "other"
    forms = (typed, typed.replace(",", "")) if _THOUSANDS.fullmatch(typed) else (typed,)
    return Piece(typed, forms, script, found.start(), found.end())


def _script(word: str) -> Script:
    if "a" <= word[:1] <= "z":
        return "latin"
    return "cyrillic" if "а" <= word[:1] <= "ӿ" else "other"


def one_script(word: str) -> str:
    """Return a word of two scripts in the one it mostly has: «Pавлодар» with a Latin P is Cyrillic."""
    latin = len(_LATIN_LETTER.findall(word))
    if latin in (0, len(word)):
        return word
    cyrillic = sum("Ѐ" <= letter <= "ӿ" for letter in word)
    if not cyrillic:
        return word
    is_cyrillic = cyrillic >= latin or _all_look_cyrillic(word)
    return word.translate(_LOOKS_CYRILLIC if is_cyrillic else _LOOKS_LATIN)


def _all_look_cyrillic(word: str) -> bool:
    return not _LATIN_LETTER.search(word.translate(_LOOKS_CYRILLIC))


def _without_accents(word: str) -> str:
    if word.isascii() or not _ACCENTED.search(word):
        return word
    word = word.translate(_KAZAKH_LATIN)
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))
