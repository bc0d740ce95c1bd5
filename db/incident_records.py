"""What the store is given and answers with about bad days: small frozen values."""

from dataclasses import dataclass
from datetime import datetime

from data.vocabulary import Delivery, Language, Mishap, NoticeState


@dataclass(frozen=True, slots=True)
class Shown:
    """An answer that was told in a chat: by its code, in which language, and how long the chat waited for it."""

    chat: int
    topic: int | None
    code: str
    release: str
    language: Language
    at: datetime
    milliseconds: int = 0


@dataclass(frozen=True, slots=True)
class ShownQuestion:
    """An answer that was told in a chat, with the question it answered."""

    shown: Shown
    question: str


@dataclass(frozen=True, slots=True)
class Recipient:
    """A chat that a correction goes to, the language it is spoken to in and the codes of what it was told wrongly."""

    chat: int
    topic: int | None
    language: Language
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A correction: what release `wrong` told and `right` tells otherwise.

    `own_words` are an administrator's, for the chats of `own_language`; None where the product's own words go out.
    """

    number: int
    wrong: str
    right: str
    made_at: datetime
    state: NoticeState
    own_words: str | None = None
    own_language: Language | None = None


@dataclass(frozen=True, slots=True)
class Alert:
    """What the administrators were told of a suspicious publication; a settled one is not told again."""

    release: str
    told_at: datetime
    reminded: bool
    settled: bool


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that kept an answer from being given."""

    at: datetime
    kind: Mishap


@dataclass(frozen=True, slots=True)
class Condition:
    """How the database is: whether its own check finds nothing, and how large it is."""

    sound: bool
    size: int


@dataclass(frozen=True, slots=True)
class Tally:
    """How many recipients of a notice are in which state."""

    counts: dict[Delivery, int]

    @property
    def total(self) -> int:
        """All recipients."""
        return sum(self.counts.values())

    def of(self, state: Delivery) -> int:
        """The recipients in a state."""
        return self.counts.get(state, 0)
