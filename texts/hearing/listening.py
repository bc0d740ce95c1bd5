"""From letters to clues: words, names, cues, numbers and times of one text, found in one pass."""

import re
from collections.abc import Iterable, Mapping, Sequence

from data.catalogue import Catalogue
from data.question import Question
from data.vocabulary import Language
from data.words import Vocabulary
from texts.hearing.clues import Clues, Place
from texts.hearing.figures import pointed_by, read_claim, read_figures
from texts.hearing.folding import Piece, pieces, plain
from texts.hearing.heard import KnownNumber
from texts.hearing.lexicon import NO_ENDING, Lexicon, Match, longest
from texts.hearing.persons import has_a_surname, names_a_person, tells_number_of_a_person
from texts.hearing.places import SPLIT, add_aliases, add_places
from texts.hearing.times import line_of, read_times
from texts.hearing.tongue import language_of
from texts.hearing.typos import Spelling

AMBIGUOUS: dict[str, tuple[tuple[str, ...], ...]] = {
    "sko": (("north_kazakhstan",), ("turkistan", "shymkent")),
    "bko": (("east_kazakhstan",), ("west_kazakhstan",)),
}
# «Закрывать ли», «готовить ли»: an infinitive with «ли» asks for advice.
_WHETHER_TO = re.compile(r"\w(?:ть|ться|ти) ли\b", re.IGNORECASE)
ALMATY = "алмати"
NOT_MISSPELT = ("filler", "region_word", "kin")


class Listener:
    """Holds the word lists, taught once from the catalogue, the vocabulary and the editors' additions."""

    def __init__(
        self,
        catalogue: Catalogue,
        vocabulary: Vocabulary,
        aliases: Mapping[str, str],
        known_numbers: Sequence[KnownNumber],
    ) -> None:
        self.catalogue = catalogue
        self.known_numbers = tuple(known_numbers)
        self.lexicon = Lexicon()
        for latin in AMBIGUOUS:
            self.lexicon.add([(latin, NO_ENDING)], f"region:?{latin}")
        add_places(self.lexicon, catalogue)
        add_aliases(self.lexicon, catalogue, aliases)
        names = self.lexicon.belongings("region:", "city:")
        official = self.lexicon.belongings("region:")
        for cue, lists in vocabulary.items():
            self._teach(f"cue:{cue}", lists)
        for key, indicator in catalogue.indicators.items():
            self._teach(f"indicator:{key}", {Language(code): told for code, told in indicator.heard.items()})
        skipped = {n for cue in NOT_MISSPELT for lists in vocabulary[cue].values() for n in self._numbers_of(lists)}
        self.spelling = Spelling(self.lexicon, names, official, skipped)

    def listen(self, text: str, language: Language | None, context: Question | None) -> Clues:
        """Return everything a text says."""
        shown = plain(text)
        found = pieces(shown)
        words = tuple(piece for piece in found if piece.script != "other")
        readings, corrected = self._readings(words)
        matches = list(self.lexicon.find(readings))
        places, excluded, choices = self._places(matches, words, corrected)
        taken = {place for name in places for place in range(name.start, name.end)} if places else set()
        covered = {place for match in matches for place in range(match.start, match.end)}
        unknown = {place for place, word in enumerate(words) if word.is_word and len(word.typed) > 1} - covered
        indicators = _indicators(matches)
        spots = _spots(matches, taken)
        if indicators:
            spots["indicator"] = [match.start for match in matches if match.meaning.startswith("indicator:")]
        if _WHETHER_TO.search(shown):
            spots.setdefault("should", [])
        line = line_of(found)
        times = read_times(found, line)
        figures = read_figures(found, times.used)
        region = places[0].region if len({place.region for place in places}) == 1 else None
        return Clues(
            text=shown,
            line=line,
            words=words,
            spots=spots,
            places=places,
            excluded=excluded,
            choices=choices,
            named_indicators=indicators,
            times=times,
            figures=figures,
            claim=read_claim(figures, line, about_report="report" in spots or "yours" in spots),
            pointed=pointed_by(figures, self.known_numbers, region),
            unknown=frozenset(unknown),
            language=language_of(words, matches, taken, language),
            is_personal=_is_personal(shown, words, unknown | (corrected - taken), spots, bool(indicators)),
            context=context,
        )

    def _teach(self, meaning: str, lists: Mapping[Language, Iterable[str]]) -> None:
        for language, phrases in lists.items():
            for phrase in phrases:
                self.lexicon.add_phrase(phrase.replace("-", " "), f"{meaning}:{language}")

    def _numbers_of(self, phrases: Iterable[str]) -> set[int]:
        return {number for phrase in phrases for number in self.lexicon.numbers(phrase.replace("-", " "))}

    def _readings(self, words: Sequence[Piece]) -> tuple[list[dict[int, str]], set[int]]:
        readings = [self.lexicon.readings(piece) for piece in words]
        corrected = set()
        for place, piece in enumerate(words):
            if readings[place] or not piece.is_word:
                continue
            if found := self.spelling.correct(piece):
                readings[place] = found
                corrected.add(place)
        return readings, corrected

    def _places(
        self, matches: Sequence[Match], words: Sequence[Piece], corrected: set[int]
    ) -> tuple[tuple[Place, ...], tuple[str, ...], tuple[tuple[str, ...], ...]]:
        places: list[Place] = []
        excluded: list[str] = []
        choices: list[tuple[str, ...]] = []
        names = longest(match for match in matches if match.meaning.startswith(("region:", "city:")))
        except_ends = {match.end for match in matches if match.meaning.startswith("cue:except")}
        except_starts = {match.start for match in matches if match.meaning.startswith("cue:except:kk")}
        for name in names:
            sort, _, key = name.meaning.partition(":")
            if key.startswith("?"):
                choices += AMBIGUOUS[key[1:]]
                continue
            if except_ends & {name.start, name.start - 1} or except_starts & {name.end, name.end + 1}:
                excluded.append(key)
                continue
            typed = " ".join(word.typed for word in words[name.start : name.end])
            is_corrected = bool(corrected & set(range(name.start, name.end)))
            if key == "almaty_city" and name.words == 1 and words[name.start].forms[-1].startswith(ALMATY):
                choices += [("almaty_city",), ("almaty_region",)]
            places += (
                Place(region, name.start, name.end, name.ending, sort == "city", typed, is_corrected)
                for region in SPLIT.get(key, (key,))
            )
        return tuple(places), tuple(excluded), tuple(dict.fromkeys(choices))


def _indicators(matches: Sequence[Match]) -> tuple[str, ...]:
    named = longest(match for match in matches if match.meaning.startswith("indicator:"))
    return tuple(dict.fromkeys(match.meaning.split(":")[1] for match in named))


def _spots(matches: Sequence[Match], taken: set[int]) -> dict[str, list[int]]:
    """Where each cue was heard; a cue inside a region's name is part of the name."""
    spots: dict[str, list[int]] = {}
    for match in matches:
        if match.meaning.startswith("cue:") and not set(range(match.start, match.end)) <= taken:
            spots.setdefault(match.meaning.split(":")[1], []).append(match.start)
    return spots


def _is_personal(
    text: str, words: Sequence[Piece], unknown: set[int], spots: Mapping[str, list[int]], has_indicator: bool
) -> bool:
    if tells_number_of_a_person(text) or "person_number" in spots:
        return True
    if names_a_person(words, unknown):
        return True
    surname = has_a_surname(words, unknown, text)
    if "person_record" in spots and (surname or ("kin" in spots and "count" not in spots)):
        return True
    return surname and "verify" in spots and not has_indicator and len(words) <= 4
