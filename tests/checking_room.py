"""The claim checker over the real archive, for its tests: a question in, an answer out, and the words it avoids."""

from collections.abc import AsyncIterator
from pathlib import Path

from answers.answer import Answer
from answers.desk import Desk
from answers.lookup import Lookup
from answers.recipes import recipe_for
from data.catalogue import load_catalogue
from data.question import Question, ask, read_serial
from db.store import Store
from rules.book import load_rules
from texts.speech import speech_for

MAIN = "offences_by_previously_offended"
SECOND = "repeat_offences_probation_clients"
REGISTER = "probation_register"
LANGUAGES = ("ru", "kk", "en")
RIGHT = {"ru": "ВЕРНО.", "kk": "РАС.", "en": "CORRECT."}
WRONG = {"ru": "НЕ ПОДТВЕРЖДАЕТСЯ.", "kk": "РАСТАЛМАЙДЫ.", "en": "NOT CONFIRMED."}
OPEN = {"ru": "НЕЛЬЗЯ ПРОВЕРИТЬ.", "kk": "ТЕКСЕРУ МҮМКІН ЕМЕС.", "en": "CANNOT BE CHECKED."}


async def release_one(folder: Path) -> AsyncIterator[Lookup]:
    """Give release v1 in a real archive."""
    async with await Store.open(f"sqlite:///{folder}/archive.db") as store:
        yield Lookup(store, "v1", load_catalogue(), load_rules().thresholds)


def desk(lookup: Lookup, question: Question, language: str = "ru") -> Desk:
    """Lay a question on the desk."""
    return Desk(question, speech_for(language), lookup, load_rules())


async def checked(lookup: Lookup, question: Question, language: str = "ru") -> Answer:
    """Ask the way every channel does, through the serial form of the question where it has one."""
    asked = read_serial(question.serial())
    return await recipe_for(asked)(desk(lookup, asked, language))


def spoken(answer: Answer) -> str:
    """Return an answer's text with plain spaces."""
    return answer.text.replace("\u00a0", " ").replace("\u202f", " ")


def part(answer: Answer, name: str) -> str:
    """Return the parts of one name, with plain spaces."""
    told = "\n".join(part.text for part in answer.parts if part.name == name)
    return told.replace("\u00a0", " ").replace("\u202f", " ")


__all__ = ["LANGUAGES", "MAIN", "OPEN", "REGISTER", "RIGHT", "SECOND", "WRONG", "ask", "checked", "desk", "part",
           "release_one", "spoken"]  # fmt: skip
