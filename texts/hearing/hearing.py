"""The ear: a text becomes a question, by word lists and one ordered table, always the same way."""

from collections.abc import Mapping
from dataclasses import replace

from data.catalogue import Catalogue, Region
from data.question import Question, QuestionError
from data.vocabulary import Language
from data.words import load_words
from texts.hearing.clues import Clues, Place
from texts.hearing.composing import Composed, compose
from texts.hearing.folding import fold
from texts.hearing.followups import follow
from texts.hearing.heard import Correction, Heard, KnownNumber
from texts.hearing.kinds import kind_of
from texts.hearing.listening import Listener

MOST_YEARS = 5
MOST_REGIONS = 12


class Hearing:
    """Hears questions in three languages, without a language model and without any service.

    `aliases` are texts added by editors, each for the key of a region or an indicator; `known_numbers` are the figures
    of the current release, so that «1710 и 896» is heard as the region they belong to.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        aliases: Mapping[str, str] | None = None,
        known_numbers: tuple[KnownNumber, ...] = (),
    ) -> None:
        self.catalogue = catalogue
        self._listener = Listener(catalogue, load_words(), aliases or {}, known_numbers)

    def understand(
        self,
        text: str,
        language: Language | None = None,
        context: Question | None = None,
        home: str | None = None,
    ) -> Heard:
        """Return the question a text asks; never raises, and reads no more than the first thousand characters.

        `context` is the question before it in the conversation, `home` the region somebody chose for their own.
        """
        clues = self._listener.listen(text, language, context, home)
        if context is not None and (followed := follow(clues, context)) is not None:
            return self._heard(clues, followed, from_context=True)
        return self._heard(clues, compose(clues, kind_of(clues)), from_context=False)

    def _heard(self, clues: Clues, composed: Composed, *, from_context: bool) -> Heard:
        return Heard(
            question=fitting(composed.question),
            language=clues.language,
            confident=composed.confident,
            corrections=self._corrections(clues),
            from_context=from_context,
            notes=composed.notes,
            options=tuple(map(fitting, composed.options)),
            may_name_somebody=clues.may_name_somebody,
        )

    def _corrections(self, clues: Clues) -> tuple[Correction, ...]:
        places = [self._correction(place) for place in clues.places if place.is_town or place.is_corrected]
        words = [Correction(typed, self.catalogue.indicators[key].name, "typo") for typed, key in clues.misspelt]
        return (*dict.fromkeys(places), *words)

    def _correction(self, place: Place) -> Correction:
        region = self.catalogue.regions[place.region]
        if not place.is_town:
            return Correction(place.typed, region.name, "typo")
        return Correction(town_of(place.typed, region), region.name, "city")


def town_of(typed: str, region: Region) -> str:
    """Return the town of a region as it is called, for one typed in any case: «экибастузе» is Экибастуз."""
    form = fold(typed)[-1]
    near = {town: _alike(fold(town)[-1], form) for town in region.cities}
    best = max(near.values(), default=0)
    same_letters = [town for town, length in near.items() if length == best and town.isascii() == typed.isascii()]
    return next(iter(same_letters), typed)


def _alike(one: str, other: str) -> int:
    """Return how many letters two words share from their beginning."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def fitting(question: Question) -> Question:
    """Return a question whose serial form fits into a button: numbers of a claim go first, then the oldest years."""
    while True:
        try:
            question.serial()
        except QuestionError:
            question = _shorter(question)
        else:
            return question


def _shorter(question: Question) -> Question:
    words = tuple((name, told) for name, told in question.parameters if isinstance(told, str))
    if words != question.parameters:
        return replace(question, parameters=words)
    if len(question.years) > MOST_YEARS:
        return replace(question, years=question.years[-MOST_YEARS:])
    if len(question.regions) > MOST_REGIONS:
        return replace(question, regions=("all",))
    return replace(question, parameters=(), years=())
