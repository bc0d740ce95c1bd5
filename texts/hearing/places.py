"""Names of places: every alias of every region in every grammatical case, and what is meant by an ambiguous one."""

from collections.abc import Mapping
from typing import Literal

from data.catalogue import Catalogue, Region
from texts.hearing.folding import Piece, fold, pieces
from texts.hearing.lexicon import ANY_ENDING, NO_ENDING, Lexicon

RUSSIAN_ADJECTIVE = frozenset(("ая", "ои", "ую", "ом", "ие", "их", "им", "ими", "ое", "ого", "ому", "ии", "ою", "аиа"))
RUSSIAN_FEMININE = frozenset(("а", "и", "е", "у", "ои", "ою"))
RUSSIAN_MASCULINE = frozenset(("", "а", "у", "ом", "е"))
RUSSIAN_SOFT = frozenset(("и", "я", "ю", "ем", "е"))
# The cases of Kazakh after folding (ы and і are one letter), each also followed by the -ғы of «in», the -нікі of «of».
KAZAKH_CASES = frozenset(
    (
        *("", "нин", "дин", "тин", "га", "ге", "ка", "ке", "на", "не", "ни", "ди", "ти", "н", "да", "де", "та", "те"),
        *("нда", "нде", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен", "даги", "деги", "таги", "теги"),
        *("ндаги", "ндеги", "лик", "дик", "тик", "ша", "ше", "дагилар", "ники", "дики", "тики", "си", "син", "синда"),
        *("га", "мин", "дагидаи", "дагин", "дегин"),
    )
)
# An abbreviation that ends in a vowel takes only the endings that may follow one: «ШҚОда», not «СКОка».
VOWELS = "аеиоуюя"
AFTER_A_VOWEL = frozenset(ending for ending in KAZAKH_CASES if not ending.startswith(("к", "т", "б", "п", "н"))) | {
    *("нин", "ни", "ники"),
}
TOGETHER = frozenset(("мен", "бен", "пен"))
# Words that stand beside a name; a name is heard without them, and together with them where the pair means another one.
BESIDE = {"обл": "обл", "облис": "облис", "област": "област", "oblast": "oblast", "region": "region"}
BESIDE |= {"город": "город", "г": "г", "каласи": "каласи", "к": "к", "city": "city", "oblysy": "облиси"}
SPLIT = {"south_kazakhstan": ("turkistan", "shymkent")}
LONGEST_ABBREVIATION = 4

Sort = Literal["region", "city", "indicator"]


def add_places(lexicon: Lexicon, catalogue: Catalogue) -> None:
    """Teach a lexicon the names of all regions and the towns that stand for them."""
    for region in catalogue.regions.values():
        for name in (*region.aliases, *_official(region)):
            add_name(lexicon, name, f"region:{region.key}")
        for town in region.cities:
            add_name(lexicon, town, f"city:{region.key}")


def add_aliases(lexicon: Lexicon, catalogue: Catalogue, aliases: Mapping[str, str]) -> None:
    """Teach a lexicon what editors added: a text for the key of a region or of an indicator; unknown keys are left."""
    for text, key in aliases.items():
        if key in catalogue.regions:
            add_name(lexicon, text, f"region:{key}")
        elif key in catalogue.indicators:
            add_name(lexicon, text, f"indicator:{key}")


def add_name(lexicon: Lexicon, name: str, meaning: str) -> None:
    """Add a name in all cases; names in Latin letters are heard by their sound, abbreviations as they are written."""
    words = [piece for piece in pieces(name) if piece.is_word]
    if not words or len(words) > 6:
        return
    for choice in _choices(words):
        lexicon.add(choice, meaning)


def stems_of(piece: Piece) -> list[tuple[str, frozenset[str]]]:
    """Return the stems and endings by which one word of a name is recognised."""
    if piece.form in BESIDE or piece.form.startswith(("област", "облис")):
        return [_beside(piece.form)]
    if piece.script == "latin" and len(piece.form) <= LONGEST_ABBREVIATION:
        return [(piece.form, NO_ENDING)]
    word = piece.forms[-1]
    if len(word) <= LONGEST_ABBREVIATION and piece.typed.isupper() and word[-1] in VOWELS:
        return [(word, AFTER_A_VOWEL)]
    found = [(word, KAZAKH_CASES)]
    if word.endswith("ская") or (word.endswith("ии") and len(word) > 5):
        found = [(word[:-2], RUSSIAN_ADJECTIVE)]
    elif word.endswith("а"):
        found.append((word[:-1], RUSSIAN_FEMININE))
    elif piece.typed.lower().endswith("й"):
        found.append((word[:-1], RUSSIAN_SOFT))
    elif len(word) > LONGEST_ABBREVIATION and word[-1] not in "уиеоаюя":
        found.append((word, RUSSIAN_MASCULINE))
    return found


def _official(region: Region) -> tuple[str, ...]:
    return (
        () if region.is_former else (region.name.ru, region.name.kk, region.name.en, region.short.kk, region.short.en)
    )


def _choices(words: list[Piece]) -> list[list[tuple[str, frozenset[str]]]]:
    choices: list[list[tuple[str, frozenset[str]]]] = [[]]
    for word in words:
        choices = [[*choice, stem] for choice in choices for stem in stems_of(word)]
    return choices


def _beside(form: str) -> tuple[str, frozenset[str]]:
    for stem in ("област", "облис"):
        if form.startswith(stem):
            return stem, ANY_ENDING
    return fold(form)[0], NO_ENDING
