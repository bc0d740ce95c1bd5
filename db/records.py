"""What the store answers with beside the rows of a release: small frozen values."""

from dataclasses import dataclass
from datetime import date, datetime

from data.vocabulary import Language


@dataclass(frozen=True, slots=True)
class Release:
    """A published state of the figures: never changed, only followed by another.

    `digest` is the SHA-256 of all its rows; `note` is a machine word or the words of whoever published it.
    """

    name: str
    published_at: datetime
    note: str
    digest: str


@dataclass(frozen=True, slots=True)
class Person:
    """What is remembered about a person: their choices, by Telegram id, and nothing they are called or wrote.

    `language` and `region` are None until chosen; an unknown person has the defaults.
    """

    id: int
    language: Language | None = None
    region: str | None = None
    text_mode: bool = False
    neutral_titles: bool = False


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """What an answer code stands for: the serial form of a question, the release and language it was answered in."""

    code: str
    question: str
    release: str
    language: Language


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A text nobody understood, how often it was heard and the last day; who wrote it is not known."""

    id: int
    text: str
    language: Language
    times: int
    last_day: date
