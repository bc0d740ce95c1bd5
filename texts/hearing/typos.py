"""Typing errors: a word that is no vocabulary is compared with names and long key words, never name with name."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

from texts.hearing.folding import Piece, fold
from texts.hearing.lexicon import ANY_ENDING, Lexicon

SHORTEST_NAME = 5
SHORTEST_KEY_WORD = 6
LONG = 8
LONG_WHOLE = 10  # a word without endings: «жүргізді» is two letters from «жүргізсе» and another tense
FEW_ENDINGS = 16
SHORTEST_SWAPPED, SHORTEST_SWAPPED_STEM = 6, 4
LONGEST_SWAPPED = 30  # letters; no word of any list is longer
COMMON_ENDINGS = (
    "",
    "да",
    "де",
    "та",
    "те",
    "га",
    "ге",
    "ка",
    "ке",
    "нин",
    "дин",
    "тин",
    "ни",
    "ди",
    "дан",
    "нан",
    "мен",
    "даги",
    "деги",
)


class Spelling:
    """Finds the word that was meant, among the words of a lexicon.

    Short words have to be exact; one letter may be wrong from 5 letters on (key words: 6), two from 8 on, but not
    in a town. A word as near to the names of two places is left alone.
    """

    def __init__(
        self, lexicon: Lexicon, names: dict[int, set[str]], official: Collection[int], skipped: Collection[int]
    ) -> None:
        self._names: dict[str, set[int]] = defaultdict(set)
        self._key_words: dict[int, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        self._whole_words: dict[int, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        self._meanings = names
        self._lexicon = lexicon
        self._skipped = set(skipped)
        self._official = set(official)
        for stem, entries in lexicon.stems.items():
            for number, endings in entries:
                if number in names:
                    for ending in _written(endings):
                        if len(stem + ending) >= SHORTEST_NAME:
                            self._names[stem + ending].add(number)
                elif number not in skipped and len(stem) >= SHORTEST_KEY_WORD:
                    words = self._key_words if endings == ANY_ENDING else self._whole_words
                    words[len(stem)][stem].add(number)
        self._name_list = list(self._names)

    def correct(self, piece: Piece) -> dict[int, str]:
        """Return the stems a piece with wrong letters may stand for, by number; empty when nothing is near enough."""
        for form in reversed(piece.forms):
            if found := self._name(form) or self._key_word(form):
                return dict.fromkeys(found, "")
        return {}

    def swapped(self, piece: Piece) -> dict[int, str]:
        """Return what a word is with two neighbouring letters changed round, the commonest slip of hurried fingers."""
        found: dict[int, str] = {}
        longest = 0
        for form in piece.forms if SHORTEST_SWAPPED <= len(piece.form) <= LONGEST_SWAPPED else ():
            for place in range(len(form) - 1):
                whole = form[:place] + form[place + 1] + form[place] + form[place + 2 :]
                readings = {number: ending for number, ending in self._readings(whole) if number not in self._skipped}
                stem = max((len(whole) - len(ending) for ending in readings.values()), default=0)
                if stem > max(place, longest - 1):
                    found = readings if stem > longest else found | readings
                    longest = stem
        return found

    def _readings(self, whole: str) -> Iterator[tuple[int, str]]:
        for form in fold(whole):
            yield from self._lexicon.readings_of(form, SHORTEST_SWAPPED_STEM)

    def _name(self, form: str) -> set[int]:
        if len(form) < SHORTEST_NAME:
            return set()
        allowed = 2 if len(form) >= LONG else 1
        near = process.extract(form, self._name_list, scorer=OSA.distance, score_cutoff=allowed, limit=6)
        if not near:
            return set()
        best = near[0][1]
        numbers = {number for name, distance, _ in near if distance == best for number in self._names[name]}
        starts_alike = near[0][0][:1] == form[:1]
        if best == 2 and not (starts_alike and numbers <= self._official):
            return set()
        if not starts_alike and near[0][0][1:] != form:
            return set()  # a first letter may be lost, not another one: «сказали» is not Казалы
        meanings = [self._meanings[number] for number in numbers]
        return numbers if set.intersection(*meanings) or all(len(told) != 1 for told in meanings) else set()

    def _key_word(self, form: str) -> set[int]:
        if len(form) < SHORTEST_KEY_WORD - 1:
            return set()
        for allowed in (1, 2):
            if found := self._stems(form, allowed) | self._words(form, allowed):
                return found
        return set()

    def _stems(self, form: str, allowed: int) -> set[int]:
        """Return the stems, taking any ending, that a word may begin with."""
        found: set[int] = set()
        for length, stems in self._key_words.items():
            if length > len(form) + 1 or (allowed == 2 and length < LONG):
                continue
            for cut in {length - 1, length, min(length + 1, len(form))}:
                found |= _near(form[:cut], stems, allowed)
        return found

    def _words(self, form: str, allowed: int) -> set[int]:
        """Return the words without endings that a word may be as a whole."""
        found: set[int] = set()
        for length in range(len(form) - allowed, len(form) + allowed + 1):
            if allowed == 1 or length >= LONG_WHOLE:
                found |= _near(form, self._whole_words.get(length, {}), allowed)
        return found


def _near(form: str, known: Mapping[str, set[int]], allowed: int) -> set[int]:
    near = process.extract(form, known.keys(), scorer=OSA.distance, score_cutoff=allowed, limit=4)
    return {number for stem, _, _ in near if stem[0] == form[0] for number in known[stem]}


def _written(endings: frozenset[str]) -> tuple[str, ...]:
    """The endings misspelt names are compared with: of many, the commonest."""
    if len(endings) <= FEW_ENDINGS:
        return tuple(sorted(endings)) or ("",)
    return tuple(ending for ending in COMMON_ENDINGS if ending in endings)
