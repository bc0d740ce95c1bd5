"""What the ear hands on: the question it heard, how sure it is, and what it corrected on the way."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from data.catalogue import Words
from data.question import Question
from data.vocabulary import Language


@dataclass(frozen=True, slots=True)
class KnownNumber:
    """A number of the current release, told by the caller: the ear holds none of its own."""

    written: Decimal
    kind: Literal["count", "published_percent", "change_percent"]
    region: str
    indicator: str
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """A word that was read as another one: a typing error, or a town that stands for its region."""

    typed: str
    name: Words
    kind: Literal["typo", "city"]


@dataclass(frozen=True, slots=True)
class Heard:
    """A text as it was understood.

    `confident` is False where the answer should say how it was read; `notes` describe the reading and are not part of
    the question; `options` are the readings to choose from when the question has to be asked back. A text that
    `may_name_somebody` is kept nowhere, understood or not.
    """

    question: Question
    language: Language
    confident: bool = True
    corrections: tuple[Correction, ...] = ()
    from_context: bool = False
    notes: Mapping[str, object] = field(default_factory=dict)
    options: tuple[Question, ...] = ()
    may_name_somebody: bool = False
