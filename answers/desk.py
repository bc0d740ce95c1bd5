"""What lies on the desk while one answer is prepared: the question, the voice, the release and the rules."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from answers.answer import Answer, Button, ChangeFact, Fact, Part, Picture
from answers.lookup import Lookup
from data.catalogue import BORDERS_OF_2022, Catalogue, Indicator, Region, Source
from data.question import Question
from data.vocabulary import Language
from rules.book import RuleBook
from texts.speech import InLanguages, Speech, Variable

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # no 0 O 1 I: a code is read aloud and typed from paper
CODE_LENGTH = 5


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything a recipe may use. `neutral` asks for titles that name the indicator, not the finding."""

    question: Question
    speech: Speech
    lookup: Lookup
    rules: RuleBook
    neutral: bool = False
    bot_name: str = ""

    @property
    def language(self) -> Language:
        """The language of the answer."""
        return self.speech.language

    @property
    def release(self) -> str:
        """The data release that is answered from."""
        return self.lookup.release

    @property
    def catalogue(self) -> Catalogue:
        """What there is to know about regions, indicators and sources."""
        return self.lookup.catalogue

    @property
    def code(self) -> str:
        """The short code of this answer."""
        return answer_code(self.question, self.release)

    def asking(self, question: Question) -> "Desk":
        """Return the same desk with another question on it."""
        return replace(self, question=question)

    def say(self, key: str, /, **variables: Variable) -> str:
        """Say a phrase in the answer's language."""
        return self.speech.say(key, **variables)

    def name(self, words: InLanguages) -> str:
        """Name a thing of the catalogue in the answer's language."""
        return self.speech.name(words)

    def region(self, key: str) -> Region:
        """Return a region of the catalogue."""
        return self.catalogue.regions[key]

    def say_of(self, region: str, key: str) -> str:
        """Say a phrase about a region; a city has words of its own: «по этому городу»."""
        return self.say(f"{key}-city" if self.region(region).kind == "city" else key)

    def split_from(self, region: str) -> str | None:
        """Return the region that one founded in June 2022 was part of: figures of 2020 and 2021 are inside that one."""
        founded_then = self.region(region).valid_from == BORDERS_OF_2022
        return self.catalogue.parent(region) if founded_then else None

    def region_name(self, key: str) -> str:
        """Return a region's full name, as it stands at the beginning of a sentence."""
        return capitalised(self.name(self.region(key).name))

    def short_name(self, key: str) -> str:
        """Return a region's short name."""
        return self.name(self.region(key).short)

    def indicator(self, key: str) -> Indicator:
        """Return an indicator of the catalogue."""
        return self.catalogue.indicators[key]

    def indicator_name(self, key: str) -> str:
        """Return an indicator's full name."""
        return self.name(self.indicator(key).name)

    def footer(self, facts: Iterable[Fact] = (), *notes: str, shorter: Sequence[str] | None = None) -> Part:
        """Return the last paragraph: sources with their places, what the periods leave open, release and code.

        `shorter` are the notes in fewer words.
        """
        told = list(facts)
        whole = [*self.sources(told), *notes, self._as_of()]
        code = self.say("footer-release", release=self.release, code=self.code)
        brief = [*self.sources(told, "shorter-source"), *(notes if shorter is None else shorter), code]
        return Part("source", " ".join(filter(None, whole)), shorter=" ".join(filter(None, brief)))

    def _as_of(self) -> str:
        """Say the release with its day, and the code of this answer."""
        day = self.lookup.published_on
        if day is None:
            return self.say("footer-release", release=self.release, code=self.code)
        return self.say("footer-release-dated", release=self.release, date=day, code=self.code)

    def sources(self, facts: Iterable[Fact], key: str = "footer-source") -> list[str]:
        """Return one sentence for each source the facts come from, with the places in it, in the words of a phrase."""
        places: dict[str, list[str]] = {}
        for fact in facts:
            named = places.setdefault(fact.observation.source, [])
            place = self.name(self.catalogue.sources[fact.observation.source].places[fact.observation.place])
            if place not in named:
                named.append(place)
        return [self._source(key, self.catalogue.sources[source], named) for source, named in places.items()]

    def _source(self, key: str, source: Source, places: Sequence[str]) -> str:
        if source.kind == "file":
            key = "footer-file"
        known: dict[str, Variable] = {
            "author": self.name(source.author),
            "places": ", ".join(sorted(places)),
            "primary": self.name(source.primary),
            "link": source.primary_link.partition("://")[2],
        }
        return self.say(key, **{name: known[name] for name in self.speech.variables(key)})

    def answer(
        self,
        title: str,
        parts: Sequence[Part],
        *,
        facts: Sequence[Fact] = (),
        changes: Sequence[ChangeFact] = (),
        reason: str | None = None,
        picture: Picture | None = None,
        buttons: Sequence[Sequence[Button]] = (),
        table: Sequence[tuple[str, ...]] = (),
    ) -> Answer:
        """Return the finished answer; one with a reason counts as not answered."""
        return Answer(
            question=self.question,
            language=self.language,
            release=self.release,
            code=self.code,
            title=title,
            parts=tuple(part for part in parts if part.text),
            answered=reason is None,
            reason=reason,
            facts=tuple(facts),
            changes=tuple(changes),
            picture=picture,
            buttons=tuple(tuple(row) for row in buttons if row),
            table=tuple(table),
        )


def answer_code(question: Question, release: str) -> str:
    """Return the short code of an answer, `A-` and five letters: the same question and release have the same code."""
    digest = int.from_bytes(hashlib.sha256(f"{release}:{question.serial()}".encode()).digest()[:8], "big")
    letters = ""
    for _ in range(CODE_LENGTH):
        digest, place = divmod(digest, len(ALPHABET))
        letters += ALPHABET[place]
    return f"A-{letters}"


def capitalised(text: str) -> str:
    """Return a text with its first letter upper-case and the rest untouched."""
    return text[:1].upper() + text[1:]
