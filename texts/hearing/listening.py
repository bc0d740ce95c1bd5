"""From letters to clues: words, names, cues, numbers and times of one text, found in one pass."""

import re
from collections.abc import Iterable, Mapping, Sequence

from data.catalogue import Catalogue
from data.question import Question
from data.vocabulary import Language
from data.words import Vocabulary
from texts.hearing.assertions import percents_told, read_claim
from texts.hearing.clues import Clues, Place
from texts.hearing.figures import number, pointed_by, read_figures
from texts.hearing.folding import Piece, pieces, plain, sounded
from texts.hearing.heard import KnownNumber
from texts.hearing.lexicon import NO_ENDING, Lexicon, Match, longest
from texts.hearing.persons import has_a_surname, is_named_by_its_ending, names_a_person, tells_number_of_a_person
from texts.hearing.places import SPLIT, TOGETHER, add_aliases, add_places
from texts.hearing.scope import Scope, Threshold, joined_names, read_scope, read_threshold
from texts.hearing.times import line_of, read_times
from texts.hearing.tongue import KAZAKH_LETTERS, is_transliterated, language_of
from texts.hearing.typos import Spelling

AMBIGUOUS: dict[str, tuple[tuple[str, ...], ...]] = {
    "sko": (("north_kazakhstan",), ("turkistan", "shymkent")),
    "bko": (("east_kazakhstan",), ("west_kazakhstan",)),
}
# «Закрывать ли», «бастаған дұрыс па»: an infinitive with «ли», a participle with «дұрыс» ask for advice.
_WHETHER_TO = re.compile(r"\w(?:ть|ться|ти) ли\b|\w(?:[гғкқ][ае]н) (?:д[ұу]р[ыи]с|ж[өо]н|абзал)", re.IGNORECASE)
# «… снизился, да?»: a tag at the end asks whether it is so.
_TAG = re.compile(
    r"[,\s](?:да|так|верно|правда|правильно|не так ли|иә|ия|солай ма|ғой|right|yes|isn.t it|correct)"
    r"\W*\?\W*(?:пожалуйста|подскажи\w*|скажи\w*|please|өтінемін)?\W*$",
    re.IGNORECASE,
)
ALMATY = "алмати"
CHANGING = ("cue:rise", "cue:fall", "cue:zero", "cue:nonzero", "cue:same")
_REGIONS_KK = re.compile(r"(?:облис|онир|аимак)")
_PARTICIPLE = re.compile(r"(?:ган|ген|кан|кен|атин|етин|итин)$")
ABOUT_A_LIFE = {"person_record", "probation", "offences", "other_data"}
DATIVE = ("га", "ге", "ка", "ке", "на", "не")
# Typed without Kazakh letters, only what no Russian noun ends in.
SURE_DATIVE = ("ине", "сина", "лерге", "ларга", "дерге", "дарга", "терге", "тарга", "жилга", "дагига", "дегиге")
LONGEST_REST = 4  # letters behind a stem
MEASURES = ("cue:per_100k", "cue:per_capita", "cue:share", "cue:rate")
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
        self.last_year = max((fact.year for fact in known_numbers if fact.year), default=None)
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

    def listen(self, text: str, language: Language | None, context: Question | None, home: str | None = None) -> Clues:
        """Return everything a text says; `home` is the region that «моя область» stands for."""
        shown = plain(text)
        found = pieces(shown)
        words, corrected, slips, matches = self._found(found)
        if is_transliterated(words, matches):
            found = tuple(map(sounded, found))
            words, corrected, slips, matches = self._found(found)
        scope = read_scope(words, matches)
        matches = [match for match in matches if scope.denied.isdisjoint(range(match.start, match.end))]
        places, excluded, choices = self._places(matches, words, corrected, scope)
        if home and not places and (own := longest(match for match in matches if ":own_region:" in match.meaning)):
            places = tuple(_own(home, match, words) for match in own)
        taken = {place for name in places for place in range(name.start, name.end)} if places else set()
        covered = {place for match in matches for place in range(match.start, match.end)}
        unknown = {place for place, word in enumerate(words) if word.is_word and len(word.typed) > 1} - covered
        indicators = _indicators(matches)
        spots = _spots(matches, taken)
        if "other_data" in spots:
            _without_those_named(spots, matches)
        if indicators:
            spots["indicator"] = [match.start for match in matches if match.meaning.startswith("indicator:")]
        for direction in scope.negated:
            _deny(spots, direction, words)
        if _names_regions_by_a_clause(words, matches):
            spots.setdefault("which_region", []).append(0)
        if _TAG.search(shown):
            spots.setdefault("verify", []).append(len(words))
        if _WHETHER_TO.search(shown):
            spots.setdefault("should", [])
        line = line_of(found)
        threshold = read_threshold(
            " ".join(piece.form for piece in found), is_change=bool(places) or "rise" in spots or "fall" in spots
        )
        numbers = _told(found, words, scope, threshold)
        times = read_times(numbers, line)
        figures = percents_told(read_figures(numbers, times.used), numbers)
        region = places[0].region if len({place.region for place in places}) == 1 else None
        return Clues(
            text=shown,
            line=line,
            words=words,
            spots=spots,
            places=places,
            excluded=excluded,
            negated=scope.negated,
            denied_alone=scope.unanswered,
            threshold=threshold,
            choices=choices,
            named_indicators=indicators,
            times=times,
            figures=figures,
            claim=read_claim(figures, numbers, line, about_report="report" in spots or "yours" in spots),
            pointed=pointed_by(figures, self.known_numbers, region),
            misspelt=_misspelt(matches, words, corrected),
            unknown=frozenset(unknown),
            language=language_of(words, matches, taken, language),
            is_personal=_is_personal(shown, words, unknown | (corrected - taken - slips), spots, bool(indicators)),
            may_name_somebody=bool("relative" in spots or has_a_surname(words, unknown | (corrected - taken), shown)),
            context=context,
            last_year=self.last_year,
        )

    def _teach(self, meaning: str, lists: Mapping[Language, Iterable[str]]) -> None:
        for language, phrases in lists.items():
            for phrase in phrases:
                self.lexicon.add_phrase(phrase.replace("-", " "), f"{meaning}:{language}")

    def _numbers_of(self, phrases: Iterable[str]) -> set[int]:
        return {number for phrase in phrases for number in self.lexicon.numbers(phrase.replace("-", " "))}

    def _found(self, found: Sequence[Piece]) -> tuple[tuple[Piece, ...], set[int], set[int], list[Match]]:
        """Return the words of a text, which are misspelt, which of those by a slip, and every phrase in it."""
        words = tuple(piece for piece in found if piece.script != "other")
        readings, corrected, slips = self._readings(words)
        return words, corrected, slips, list(self.lexicon.find(readings))

    def _readings(self, words: Sequence[Piece]) -> tuple[list[dict[int, str]], set[int], set[int]]:
        readings = [self.lexicon.readings(piece) for piece in words]
        corrected, slips = set(), set()
        for place, piece in enumerate(words):
            if not piece.is_word or _covers(piece, readings[place]):
                continue
            swapped = self.spelling.swapped(piece)
            if swapped:
                slips.add(place)
            if found := swapped or (self.spelling.correct(piece) if not readings[place] else {}):
                readings[place] |= found
                corrected.add(place)
        return readings, corrected, slips

    def _places(
        self, matches: Sequence[Match], words: Sequence[Piece], corrected: set[int], scope: Scope
    ) -> tuple[tuple[Place, ...], tuple[str, ...], tuple[tuple[str, ...], ...]]:
        places: list[Place] = []
        excluded: list[str] = []
        choices: list[tuple[str, ...]] = []
        names = longest(match for match in matches if match.meaning.startswith(("region:", "city:")))
        except_ends = {match.end for match in matches if match.meaning.startswith("cue:except:")}
        except_starts = {match.start for match in matches if match.meaning.startswith("cue:except_after:")}
        left_out = _left_out(names, words, except_ends, except_starts) | scope.left_out
        for name in names:
            sort, _, key = name.meaning.partition(":")
            if key.startswith("?"):
                choices += AMBIGUOUS[key[1:]]
                continue
            if _compares(name, words):
                continue
            if name.start in left_out:
                excluded += SPLIT.get(key, (key,))
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


def _compares(name: Match, words: Sequence[Piece]) -> bool:
    """Whether «қарағанда» behind a dative is «compared with», not the town: «қалғандарына қарағанда»."""
    before = words[name.start - 1].form if name.start else ""
    dative = DATIVE if not KAZAKH_LETTERS.isdisjoint(words[name.start].typed) else SURE_DATIVE
    return words[name.start].form == "караганда" and len(before) > 3 and before.endswith(dative)


def _covers(piece: Piece, readings: Mapping[int, str]) -> bool:
    """Whether a word is known: not by a short stem with a long rest, as «тур» would make of «туркетсан»."""
    rest = min(map(len, readings.values()), default=len(piece.form))
    return bool(readings) and rest <= max(LONGEST_REST, len(piece.form) // 2)


def _own(home: str, match: Match, words: Sequence[Piece]) -> Place:
    typed = " ".join(word.typed for word in words[match.start : match.end])
    return Place(home, match.start, match.end, "", is_town=False, typed=typed, is_own=True)


def _told(found: Sequence[Piece], words: Sequence[Piece], scope: Scope, threshold: Threshold) -> list[Piece]:
    """Return the pieces without those that are denied and the numbers of a threshold, which are no claims."""
    denied = {words[place].start for place in scope.denied}
    return [
        piece
        for piece in found
        if piece.start not in denied
        and not (piece.script == "figures" and threshold.written and number(piece.typed) in threshold.written)
    ]


def _left_out(
    names: Sequence[Match], words: Sequence[Piece], except_ends: set[int], except_starts: set[int]
) -> set[int]:
    """Return the starts of the names an «except» reaches, with those joined to them: «кроме ВКО и Акмолы»."""
    after = {name.start for name in names if except_ends & {name.start, name.start - 1}}
    before = {name.start for name in names if except_starts & {name.end, name.end + 1}}
    for first, second in zip(reversed(names[:-1]), reversed(names[1:]), strict=True):
        together = second.start - first.end <= 1 and first.ending in TOGETHER
        if second.start in before and (together or {words[first.end].form} <= {"жане", "мен", "пен", "бен"}):
            before.add(first.start)
    return joined_names(words, names, after) | before


def _indicators(matches: Sequence[Match]) -> tuple[str, ...]:
    named = longest(match for match in matches if match.meaning.startswith("indicator:"))
    return tuple(dict.fromkeys(match.meaning.split(":")[1] for match in named))


def _misspelt(matches: Sequence[Match], words: Sequence[Piece], corrected: set[int]) -> tuple[tuple[str, str], ...]:
    """Return the words that were read as the name of an indicator despite a typing error, each with its indicator."""
    if not corrected:
        return ()
    named = longest(match for match in matches if match.meaning.startswith("indicator:"))
    told = [(match, corrected & set(range(match.start, match.end))) for match in named]
    return tuple((words[min(wrong)].typed, match.meaning.split(":")[1]) for match, wrong in told if wrong)


def _spots(matches: Sequence[Match], taken: set[int]) -> dict[str, list[int]]:
    """Where each cue was heard; a cue inside a region's name is part of the name."""
    spots: dict[str, list[int]] = {}
    for match in matches:
        if match.meaning.startswith("cue:") and not set(range(match.start, match.end)) <= taken:
            spots.setdefault(match.meaning.split(":")[1], []).append(match.start)
    return spots


def _without_those_named(spots: dict[str, list[int]], matches: Sequence[Match]) -> None:
    """Forget other figures heard inside the words of an indicator or a measure.

    «Ранее осуждённых» are not all the convicted, and «на душу населения» asks for no population.
    """
    named = [match for match in matches if match.meaning.startswith(("indicator:", *MEASURES))]
    inside = {place for match in named for place in range(match.start, match.end)}
    inside |= {match.end for match in named if match.meaning.startswith(MEASURES)}  # «на 100 тысяч населения»
    spots["other_data"] = [place for place in spots["other_data"] if place not in inside]
    if not spots["other_data"]:
        del spots["other_data"]


def _deny(spots: dict[str, list[int]], direction: str, words: Sequence[Piece]) -> None:
    """Hear a denied direction: the other one alone where both are named, else as the direction that is asked about."""
    other = {"rise": "fall", "fall": "rise"}[direction]
    if other in spots:
        spots.pop(direction, None)
    else:
        spots.setdefault(direction, []).append(len(words))
        spots[f"not_{direction}"] = spots[direction]
    spots.pop("zero", None)


def _names_regions_by_a_clause(words: Sequence[Piece], matches: Sequence[Match]) -> bool:
    """Whether «облыстар» follows a Kazakh participle: «төмендемеген облыстар» are regions that did not fall."""
    told = {match.end for match in matches if match.meaning.startswith(CHANGING)}
    return any(
        _REGIONS_KK.match(word.form) and place and (_PARTICIPLE.search(words[place - 1].form) or place in told)
        for place, word in enumerate(words)
    )


def _is_personal(
    text: str, words: Sequence[Piece], unknown: set[int], spots: Mapping[str, list[int]], has_indicator: bool
) -> bool:
    if tells_number_of_a_person(text) or "person_number" in spots:
        return True
    if names_a_person(words, unknown):
        return True
    if "relative" in spots and "count" not in spots and (has_indicator or spots.keys() & ABOUT_A_LIFE):
        return True
    surname = has_a_surname(words, unknown, text)
    if surname and spots.keys() & {"who", "define"} and not has_indicator and len(words) <= 4:
        return True
    if has_indicator and not is_named_by_its_ending(words, unknown):
        surname = False  # a capital letter inside a line is no sign beside the words of an indicator
    if "person_record" in spots and (surname or ("kin" in spots and "count" not in spots)):
        return True
    return surname and "verify" in spots and not has_indicator and len(words) <= 4
