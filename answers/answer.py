"""The Answer: plain words in named parts, the facts they rest on, perhaps a picture, and what to ask next.

An answer knows no messenger and no drawing library. The facts in its words, in its picture and on paper are the same
objects, so they cannot disagree.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Literal, Protocol

from analysis.findings import Change
from charts.spec import Frame
from data.observation import Observation
from data.question import Question
from data.vocabulary import ClaimCheck, Language, Verdict

Paper = Literal["docx", "pdf", "xlsx", "csv", "png", "slide"]
Size = Callable[[str], int]
Action = Literal["choose_region", "menu", "text_mode", "chart_mode", "report_problem", "change_reading"]


class Picture(Protocol):
    """A picture's specification, as `charts.spec` defines them."""

    @property
    def frame(self) -> Frame:
        """What stands around the picture."""
        ...


@dataclass(frozen=True, slots=True)
class Fact:
    """One number or named emptiness, told under its region's own name, with its address.

    The observation's territory may be a former unit; `months` None means the source does not state the period.
    """

    region: str
    observation: Observation

    @property
    def indicator(self) -> str:
        """The key of what is counted."""
        return self.observation.indicator

    @property
    def year(self) -> int:
        """The year as the source names it."""
        return self.observation.year

    @property
    def months(self) -> int | None:
        """How many months from January are covered, None where the source does not say."""
        return self.observation.months

    @property
    def value(self) -> int | None:
        """The number as printed, None for every kind of emptiness."""
        return self.observation.value

    @property
    def on_former_borders(self) -> bool:
        """Whether the unit it was counted on had other borders than the region has today."""
        return self.observation.territory != self.region


@dataclass(frozen=True, slots=True)
class ChangeFact:
    """A change between two facts as the desk judged it, and what was published about it, verbatim."""

    earlier: Fact
    later: Fact
    change: Change
    published: str | None = None
    published_check: ClaimCheck | None = None

    @property
    def region(self) -> str:
        """The region under whose name it is told."""
        return self.later.region

    @property
    def indicator(self) -> str:
        """The key of what is counted."""
        return self.later.indicator

    @property
    def percent(self) -> Decimal | None:
        """The change in percent, None where a count is too small or the two cannot be compared."""
        return self.change.percent

    @property
    def verdict(self) -> Verdict:
        """Whether it is more than ordinary variation."""
        return self.change.verdict

    @property
    def is_step(self) -> bool:
        """Whether it spans two neighbouring years."""
        return self.later.year - self.earlier.year == 1


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph of an answer.

    `name` says what it is (`numbers`, `verdict`, `published`, `presence`, `source` …). A part that `may_wait` goes
    behind the «more» button when the message would be too long; the others never do. `shorter` is the same said in
    fewer words, for a message that is too small for `text`; empty where there is no shorter way.
    """

    name: str
    text: str
    may_wait: bool = False
    shorter: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """An answer as one message says it.

    `waits` where something was left for the «more» button or was said shorter; `fits` is False where even the
    shortest words that leave nothing out are longer than the message: they are told all the same, never cut.
    """

    text: str
    waits: bool = False
    fits: bool = True


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press: another question, a paper, a link, a text to copy, or a step of the conversation.

    Exactly one of `question`, `action`, `link`, `copy`, `share` is set. `paper` asks for the question's answer on
    paper; `share` is a deep-link payload that the channel turns into its own kind of link.
    """

    label: str
    question: Question | None = None
    paper: Paper | None = None
    action: Action | None = None
    link: str | None = None
    copy: str | None = None
    share: str | None = None

    def __post_init__(self) -> None:
        ways = (self.question, self.action, self.link, self.copy, self.share)
        if sum(way is not None for way in ways) != 1:
            raise ValueError(f"a button does one thing: {self.label}")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person is told.

    `answered` is False when the value asked for is not given; `reason` then says why, as a code. `table` is the
    answer as rows of at most 34 characters, for a narrow screen. `paper` is the paper to send along at once; which
    question's answer is laid out on it says the `enclosure`.
    """

    question: Question
    language: Language
    release: str
    code: str
    title: str
    parts: tuple[Part, ...]
    answered: bool = True
    reason: str | None = None
    facts: tuple[Fact, ...] = ()
    changes: tuple[ChangeFact, ...] = ()
    picture: Picture | None = None
    buttons: tuple[tuple[Button, ...], ...] = ()
    table: tuple[tuple[str, ...], ...] = ()
    paper: Paper | None = None

    @property
    def enclosure(self) -> Button | None:
        """The button whose paper is sent along at once, None where the answer is words and picture alone."""
        every = (button for row in self.buttons for button in row)
        return next((button for button in every if self.paper and button.paper == self.paper), None)

    @property
    def text(self) -> str:
        """Everything the answer says, title first, paragraphs parted by an empty line."""
        return self._joined(self.parts)

    def told(self, limit: int, aim: int | None = None, size: Size | None = None) -> Told:
        """Return what one message of a size says: the one way in which an answer becomes shorter.

        Parts that may wait are left out whole, the last first, until `aim` is met (without one, `limit`); then parts
        are said shorter, the one that saves most first, until `limit` is. Nothing else is ever left out. `size`
        measures a text, in UTF-16 units unless told otherwise.
        """
        size = size or units
        kept = list(self.parts)
        while size(self._joined(kept)) > (aim or limit) and any(part.may_wait for part in kept):
            kept.remove([part for part in kept if part.may_wait][-1])
        while size(self._joined(kept)) > limit and any(map(_saving, kept)):
            place = max(range(len(kept)), key=lambda place: _saving(kept[place]))
            kept[place] = replace(kept[place], text=kept[place].shorter, shorter="")
        text = self._joined(kept)
        return Told(text, tuple(kept) != self.parts, size(text) <= limit)

    def caption(self, limit: int, aim: int | None = None) -> tuple[str, bool]:
        """Return what fits into one message and whether something waits; raises `ValueError` where it does not fit."""
        told = self.told(limit, aim)
        if not told.fits:
            raise ValueError(f"an answer of {units(told.text)} units has nothing more that may wait")
        return told.text, told.waits

    def _joined(self, parts: Sequence[Part]) -> str:
        return "\n\n".join(filter(None, [self.title, *(part.text for part in parts)]))


def _saving(part: Part) -> int:
    return len(part.text) - len(part.shorter) if part.shorter else 0


def units(text: str) -> int:
    """Return the length of a text in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def as_json(answer: Answer, identity: str | None = None, picture: str | None = None) -> dict[str, Any]:
    """Return the answer as the public JSON object of the command line."""
    question = answer.question
    return {
        "id": identity,
        "kind": str(question.kind),
        "regions": list(question.regions),
        "indicator": question.indicator,
        "years": list(question.years),
        "period": question.period,
        "params": dict(question.parameters),
        "answered": answer.answered,
        "reason": answer.reason,
        "text": answer.text,
        "facts": [_fact_json(fact) for fact in answer.facts],
        "changes": [_change_json(change) for change in answer.changes],
        "picture": picture,
        "question": question.serial(),
        "release": answer.release,
        "language": str(answer.language),
        "code": answer.code,
    }


def _fact_json(fact: Fact) -> Mapping[str, Any]:
    row = fact.observation
    return {
        "region": fact.region,
        "indicator": row.indicator,
        "year": row.year,
        "period": row.period,
        "value": row.value,
        "unit": row.unit,
        "status": str(row.status),
        "source": f"{row.source}, {row.place}, {row.row_label}",
        "months": row.months,
        "territory": row.territory,
    }


def _change_json(told: ChangeFact) -> Mapping[str, Any]:
    change = told.change
    return {
        "region": told.region,
        "indicator": told.indicator,
        "from": told.earlier.year,
        "to": told.later.year,
        "from_value": change.earlier,
        "to_value": change.later,
        "percent": None if change.percent is None else float(change.percent),
        "low": change.low,
        "high": change.high,
        "verdict": str(change.verdict),
        "why": change.why and str(change.why),
        "published": told.published,
        "published_check": told.published_check and str(told.published_check),
    }
