"""The language of a text, told by its words: Kazakh typed without Kazakh letters is still Kazakh."""

from collections.abc import Collection, Sequence

from data.vocabulary import Language
from texts.hearing.folding import LONGEST_SIGN, Piece
from texts.hearing.lexicon import Match

KAZAKH_LETTERS = frozenset("әғқңөұүһіӘҒҚҢӨҰҮҺІ")
NEUTRAL = frozenset(("xlsx", "csv", "docx", "pdf", "png"))


def language_of(
    words: Sequence[Piece], matches: Sequence[Match], names: Collection[int], given: Language | None
) -> Language:
    """Return the language to answer in: of the words; of the letters where only names are written; else as given."""
    votes = _votes(words, matches, names)
    best = max(votes, key=lambda language: votes[language])
    if votes[best] == 0:
        told = {place for match in matches for place in range(match.start, match.end)}
        told -= _formats(matches) | _commands(matches)
        return _by_letters([word for place, word in enumerate(words) if place in told | set(names)], given)
    if votes[Language.KK] and votes[Language.KK] >= votes[Language.RU] and votes[Language.KK] >= votes[Language.EN]:
        return Language.KK
    if best is Language.EN and given is not None and given is not Language.EN and votes[best] == votes[given]:
        return given
    return best


def is_transliterated(words: Sequence[Piece], matches: Sequence[Match]) -> bool:
    """Whether Russian or Kazakh is written in Latin letters: more of it is known by sound."""
    latin = sum(word.script == "latin" for word in words)
    if latin <= sum(word.script == "cyrillic" for word in words):
        return False
    signs = {place for place, word in enumerate(words) if len(word.typed) <= LONGEST_SIGN}
    votes = _votes(words, matches, signs)
    return votes[Language.RU] + votes[Language.KK] > votes[Language.EN]


def _formats(matches: Sequence[Match]) -> set[int]:
    """Where names of file formats stand: they are of no language."""
    told = [match for match in matches if match.meaning.split(":")[1] in NEUTRAL]
    return {place for match in told for place in range(match.start, match.end)}


def _commands(matches: Sequence[Match]) -> set[int]:
    """Where orders to a program stand: they are of no human language."""
    told = [match for match in matches if ":injection:" in match.meaning]
    return {place for match in told for place in range(match.start, match.end)}


def _votes(words: Sequence[Piece], matches: Sequence[Match], names: Collection[int]) -> dict[Language, int]:
    spoken: dict[int, set[Language]] = {}
    for match in matches:
        kind, cue, *language = match.meaning.split(":")
        if kind in ("region", "city") or cue in NEUTRAL or not language:
            continue
        for place in range(match.start, match.end):
            spoken.setdefault(place, set()).add(Language(language[0]))
    commands = _commands(matches)
    votes = dict.fromkeys(Language, 0)
    for place, word in enumerate(words):
        if place in names or place in commands:
            continue
        told = spoken.get(place, set())
        if KAZAKH_LETTERS & set(word.typed):
            votes[Language.KK] += 2
        elif len(told) == 1:
            votes[next(iter(told))] += 1
    return votes


def _by_letters(words: Sequence[Piece], given: Language | None) -> Language:
    typed = "".join(word.typed for word in words if word.is_word)
    if KAZAKH_LETTERS & set(typed):
        return Language.KK
    if typed and all(word.script == "latin" for word in words if word.is_word):
        return Language.EN
    return given or Language.RU
