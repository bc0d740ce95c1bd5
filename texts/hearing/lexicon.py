"""A word list that finds its phrases in a text: whole words, stems with endings, gaps, the longest match first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from texts.hearing.folding import Piece, fold

ANY_ENDING: frozenset[str] = frozenset()
NO_ENDING = frozenset({""})
GAP = -1
LONGEST_GAP = 4
SHORTEST_STEM = 2


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found: what it means and the words it covers (`start` to `end`, not included), with the last ending."""

    meaning: str
    start: int
    end: int
    ending: str = ""

    @property
    def words(self) -> int:
        """How many words it covers."""
        return self.end - self.start


class _Node:
    """A place in the tree of phrases; plain, because thousands are made at start."""

    __slots__ = ("following", "meanings")

    def __init__(self) -> None:
        self.following: dict[int, _Node] = {}
        self.meanings: tuple[str, ...] = ()


class Lexicon:
    """Phrases and their meanings.

    A phrase is words apart by spaces: `сравн*` has any ending, `...` stands for up to four words. A word may also be
    given with its own set of endings, see `add`.
    """

    def __init__(self) -> None:
        self.stems: dict[str, list[tuple[int, frozenset[str]]]] = {}
        self._known: dict[tuple[str, frozenset[str]], int] = {}
        self._root = _Node()

    def add_phrase(self, phrase: str, meaning: str) -> None:
        """Add a phrase in the writing of the word lists."""
        self.add([part if part == "..." else _stem(part) for part in phrase.split()], meaning)

    def add(self, words: Sequence[str | tuple[str, frozenset[str]]], meaning: str) -> None:
        """Add a phrase of stems, each with the endings it may have; `...` is a gap."""
        node = self._root
        for word in words:
            key = GAP if isinstance(word, str) else self._number(word)
            if key not in node.following:
                node.following[key] = _Node()
            node = node.following[key]
        if meaning not in node.meanings:
            node.meanings += (meaning,)

    def readings(self, piece: Piece) -> dict[int, str]:
        """Return the stems a piece may be, by number, each with the ending that is left."""
        found: dict[int, str] = {}
        for form in piece.forms:
            for number, ending in self.readings_of(form, SHORTEST_STEM - 1):
                found.setdefault(number, ending)
        return found

    def readings_of(self, form: str, shortest: int) -> Iterator[tuple[int, str]]:
        """Yield the stems of some length that a folded word begins with, the longest first, and the ending left."""
        for length in range(len(form), shortest - 1, -1):
            for number, endings in self.stems.get(form[:length], ()):
                if not endings or form[length:] in endings:
                    yield number, form[length:]

    def find(self, readings: Sequence[dict[int, str]]) -> Iterator[Match]:
        """Yield every phrase that stands in a text given as the readings of its pieces."""
        for start in range(len(readings)):
            for number, ending in readings[start].items():
                if following := self._root.following.get(number):
                    yield from _walk(following, readings, start, start + 1, ending)

    def numbers(self, phrase: str) -> set[int]:
        """Return the numbers of the stems a phrase is made of; words that were never taught are left out."""
        stems = [_stem(part) for part in phrase.split() if part != "..."]
        return {self._known[stem] for stem in stems if stem in self._known}

    def belongings(self, *sorts: str) -> dict[int, set[str]]:
        """Return, for each stem used so far in meanings of these sorts, the keys of those meanings."""
        found: dict[int, set[str]] = {}
        _collect(self._root, (), sorts, found)
        return found

    def _number(self, word: tuple[str, frozenset[str]]) -> int:
        number = self._known.get(word)
        if number is None:
            number = self._known[word] = len(self._known)
            self.stems.setdefault(word[0], []).append((number, word[1]))
        return number


def longest(matches: Iterable[Match]) -> list[Match]:
    """Return the matches that do not overlap, longer ones first to take their place, in the order of the text."""
    taken: set[int] = set()
    kept = []
    for match in sorted(matches, key=lambda match: (-match.words, match.start)):
        places = range(match.start, match.end)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(match)
    return sorted(kept, key=lambda match: match.start)


@cache
def _stem(written: str) -> tuple[str, frozenset[str]]:
    if written.endswith("*"):
        return fold(written[:-1])[0], ANY_ENDING
    return fold(written)[0], NO_ENDING


def _collect(node: _Node, path: tuple[int, ...], sorts: tuple[str, ...], found: dict[int, set[str]]) -> None:
    for meaning in node.meanings:
        if meaning.startswith(sorts):
            for number in path:
                found.setdefault(number, set()).add(meaning.partition(":")[2])
    for number, following in node.following.items():
        _collect(following, (*path, number), sorts, found)


def _walk(node: _Node, readings: Sequence[dict[int, str]], start: int, place: int, ending: str) -> Iterator[Match]:
    for meaning in node.meanings:
        yield Match(meaning, start, place, ending)
    if not node.following:
        return
    if place < len(readings):
        for number, left in readings[place].items():
            if following := node.following.get(number):
                yield from _walk(following, readings, start, place + 1, left)
    if gap := node.following.get(GAP):
        for jump in range(place, min(place + LONGEST_GAP + 1, len(readings))):
            for number, left in readings[jump].items():
                if following := gap.following.get(number):
                    yield from _walk(following, readings, start, jump + 1, left)
