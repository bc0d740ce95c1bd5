"""Every question the talking answers are asked in their tests, and the desk they are answered from."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from answers.answer import Answer, Button
from answers.desk import Desk
from answers.lookup import Lookup
from answers.recipes import recipe_for
from data.catalogue import load_catalogue
from data.question import WORD_PARAMETERS, Kind, Question, ask
from data.vocabulary import Language
from db.store import Store
from rules.book import load_rules
from texts.speech import speech_for

MAIN, SECOND, REGISTER = "offences_by_previously_offended", "repeat_offences_probation_clients", "probation_register"
WITH_DATA = ("akmola", "east_kazakhstan", "karaganda", "mangystau", "pavlodar")
TERMS = WORD_PARAMETERS["terms"][1]
REASONS = WORD_PARAMETERS["reason"][1]
SOURCES = WORD_PARAMETERS["source"][1]
MISSING = WORD_PARAMETERS["missing"][1]

DEFINITIONS = (
    ask(Kind.DEFINITION),
    *(ask(Kind.DEFINITION, (), indicator) for indicator in (MAIN, SECOND, REGISTER)),
    *(ask(Kind.DEFINITION, terms=term) for term in TERMS),
    *(ask(Kind.DEFINITION, (), indicator, terms=term) for indicator in (MAIN, SECOND) for term in TERMS),
)
SOURCE_PAGES = (
    ask(Kind.SOURCE),
    *(ask(Kind.SOURCE, source=page) for page in SOURCES),
    *(ask(Kind.SOURCE, region, source=page) for region in ("akmola", "kostanay", "all") for page in SOURCES),
    ask(Kind.SOURCE, "akmola"),
    ask(Kind.SOURCE, "kostanay"),
    ask(Kind.SOURCE, ["akmola", "pavlodar"], MAIN, source="cite"),
)
GUIDES = (
    ask(Kind.HELP),
    ask(Kind.CLARIFY),
    *(ask(Kind.CLARIFY, missing=what) for what in MISSING),
    *(ask(Kind.CLARIFY, "akmola", missing=what) for what in MISSING),
    ask(Kind.CLARIFY, ["almaty_city", "almaty_region"], missing="region"),
    ask(Kind.CLARIFY, (), SECOND, [2021], "9m", missing="region"),
)
REFUSALS = (
    *(ask(Kind.OUT_OF_SCOPE, reason=reason) for reason in REASONS),
    *(ask(Kind.OUT_OF_SCOPE, "karaganda", MAIN, reason=reason) for reason in REASONS),
    ask(Kind.OUT_OF_SCOPE),
    ask(Kind.OUT_OF_SCOPE, "karaganda", REGISTER, reason="no_value_in_source"),
    ask(Kind.OUT_OF_SCOPE, "kostanay", REGISTER, reason="no_value_in_source"),
    ask(Kind.OUT_OF_SCOPE, "kostanay", MAIN, reason="no_value_in_source", metric="per_100k"),
)
MAPS = (
    ask(Kind.MAP, ["all"]),
    ask(Kind.MAP, ["kz"]),
    *(ask(Kind.MAP, ["all"], indicator) for indicator in (MAIN, SECOND)),
    *(ask(Kind.MAP, ["all"], MAIN, metric=metric) for metric in ("level", "change_pct", "change_abs")),
    ask(Kind.MAP, ["akmola"], MAIN, [2021]),
)
EXPORTS = (
    ask(Kind.EXPORT),
    *(ask(Kind.EXPORT, ["all"], format=form) for form in WORD_PARAMETERS["format"][1]),
    *(ask(Kind.EXPORT, "mangystau", format="png", profile=profile) for profile in WORD_PARAMETERS["profile"][1]),
    ask(Kind.EXPORT, ["akmola", "east_kazakhstan"], MAIN, format="csv"),
    ask(Kind.EXPORT, ["akmola", "kostanay"], MAIN, [2021], format="xlsx"),
    ask(Kind.EXPORT, WITH_DATA, SECOND, [2020], "9m", format="docx"),
)
EVERYTHING = (*DEFINITIONS, *SOURCE_PAGES, *GUIDES, *REFUSALS, *MAPS, *EXPORTS)


@dataclass(frozen=True)
class Room:
    """Answers questions from one opened archive."""

    lookup: Lookup

    def desk(self, question: Question, language: Language = Language.RU) -> Desk:
        """Return the desk with a question on it."""
        return Desk(question, speech_for(language), self.lookup, load_rules())

    async def answer(self, question: Question, language: Language = Language.RU) -> Answer:
        """Return the answer to a question."""
        return await recipe_for(question)(self.desk(question, language))


@asynccontextmanager
async def opened_room(folder: Path) -> AsyncIterator[Room]:
    """Open an archive with its first release in a folder."""
    async with await Store.open(f"sqlite:///{folder / 'archive.db'}") as store:
        yield Room(Lookup(store, await store.current_release(), load_catalogue(), load_rules().thresholds))


def buttons_of(answer: Answer) -> list[Button]:
    """Return every button of an answer."""
    return [button for row in answer.buttons for button in row]
