"""What the store is given and answers with beside the rows of a release: small frozen values."""

from dataclasses import dataclass
from datetime import date, datetime

from data.observation import Claim, Observation
from data.vocabulary import Deed, Language


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
class FileMark:
    """A file by its name, as it was called when it came, and the SHA-256 of its bytes."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Publication:
    """A change of the release that stands: published, undone or rolled back.

    `release` stands from `at` on and `former` stood before, None for the first; `content_of` names the release whose
    rows a rolled-back one repeats. `editor` is an internal number, None for what came with the house.
    """

    number: int
    deed: Deed
    release: str
    former: str | None
    content_of: str | None
    at: datetime
    editor: int | None
    file: FileMark | None


@dataclass(frozen=True, slots=True)
class Changes:
    """Rows that a new release has beside those of its base, or in the place of those with the same key."""

    observations: tuple[Observation, ...]
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What makes a confirmation one-shot: the draft's number and the nonce its button carried."""

    draft: int
    nonce: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A value that two releases tell differently; None where one of them has no such row."""

    before: Observation | None
    after: Observation | None

    @property
    def observation(self) -> Observation:
        """The row as it is now, or as it was where it is gone."""
        row = self.after or self.before
        if row is None:
            raise ValueError("a difference has at least one side")
        return row


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What a publication made of one value; `observation` is None where it took the value away."""

    publication: Publication
    observation: Observation | None


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """A step somebody took with the figures; `details` are machine words, never about a person."""

    number: int
    at: datetime
    editor: int | None
    deed: Deed
    release: str | None
    file_sha256: str | None
    details: str


@dataclass(frozen=True, slots=True)
class Step:
    """A step about to be taken: `by` is the editor's Telegram id, which the journal turns into a number."""

    deed: Deed
    by: int
    at: datetime
    file: FileMark | None = None
    release: str | None = None
    details: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """What an editor prepared and only they can see; `contents` is written and read by whoever keeps it.

    `base` is the release it was compared with, `nonce` the mark of the question whether to publish it, None before.
    """

    number: int
    editor: int
    file: FileMark
    base: str
    contents: str
    nonce: str | None
    kept_at: datetime


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
