"""The name nearest to what was written: a suggestion for an editor, never an answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from data.catalogue import Catalogue, load_catalogue
from texts.hearing.folding import Piece, pieces

NEAR_ENOUGH = 74  # of 100: two wrong letters in eight, and a case ending
SHORTEST = 4
MOST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Words of a text, by the places of the first and the last one, and the key of the region they may name."""

    first: int
    last: int
    key: str


def words_in(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are written, without what stands between them."""
    return tuple(piece.typed for piece in pieces(text) if piece.is_word)


def nearest_name(text: str) -> Suggestion | None:
    """Return the words of a text that are nearest to a region's name, None where none is near enough."""
    words = [piece for piece in pieces(text) if piece.is_word]
    best, found = 0.0, None
    for first, last in _runs(words):
        written = _folded(words[first : last + 1])
        near = process.extractOne(
            written, list(_names()), scorer=fuzz.ratio, score_cutoff=min(max(NEAR_ENOUGH, best), 100)
        )
        if near is not None and near[1] > best and len(written) >= SHORTEST:
            best, found = near[1], Suggestion(first, last, _names()[near[0]])
    return found


def _runs(words: list[Piece]) -> Iterator[tuple[int, int]]:
    for first in range(len(words)):
        for last in range(first, min(first + MOST_WORDS, len(words))):
            yield first, last


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Return the folded names, each with the key of its region."""
    return dict(_named(load_catalogue()))


def _named(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for region in catalogue.current:
        for name in (*region.aliases, *region.cities, region.short.ru, region.short.kk, region.short.en):
            folded = _folded([piece for piece in pieces(name) if piece.is_word])
            if len(folded) >= SHORTEST:
                yield folded, region.key


def _folded(words: list[Piece]) -> str:
    return " ".join(word.forms[-1] for word in words)
