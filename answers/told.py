"""What was told, and to whom: the chats that read a value, and whether an answer is still vouched for."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from answers.answer import Answer, Fact
from answers.study import Study
from data.question import QuestionError, read_serial
from data.vocabulary import Language, Status

Key = tuple[str, str, int, str]


class Invalid(StrEnum):
    """Why nobody vouches for an answer any more."""

    WITHDRAWN = "withdrawn"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Reader:
    """A chat that was told certain values: in which answers, and in the language of the last of them."""

    chat: int
    topic: int | None
    language: Language
    codes: tuple[str, ...]
    keys: frozenset[Key]


async def readers(study: Study, release: str, keys: Collection[Key]) -> tuple[Reader, ...]:
    """Return the chats that were told at least one of these values of a release, each once, by their number.

    An answer is a function of its question and release, so what it told is found by giving it again.
    """
    told: dict[int, Reader] = {}
    for seen in await study.store.shown_of(release):
        mine = await keys_told(study, release, seen.question) & frozenset(keys)
        if not mine:
            continue
        shown, before = seen.shown, told.get(seen.shown.chat)
        codes = dict.fromkeys([*(before.codes if before else ()), shown.code])
        whole = mine | (before.keys if before else frozenset())
        told[shown.chat] = Reader(shown.chat, shown.topic, shown.language, tuple(codes), whole)
    return tuple(told[chat] for chat in sorted(told))


async def why_invalid(study: Study, answer: Answer) -> Invalid | None:
    """Return why nobody vouches for an answer any more, None where it stands."""
    store = study.store
    if answer.release in await store.withdrawn():
        return Invalid.WITHDRAWN
    current = await store.current_release()
    if current == answer.release:
        return None
    territories = {fact.observation.territory for fact in told_facts(answer) if fact.value is not None}
    rows = await store.history(current, sorted(territories))
    hidden = {row.key for row in rows if row.status is Status.NOT_PUBLISHED}
    return Invalid.HIDDEN if hidden & keys_of(answer) else None


def told_facts(answer: Answer) -> tuple[Fact, ...]:
    """Return every fact an answer rests on, those of its changes too."""
    return (*answer.facts, *(fact for one in answer.changes for fact in (one.earlier, one.later)))


def keys_of(answer: Answer) -> frozenset[Key]:
    """Return the keys of the numbers an answer tells."""
    return frozenset(fact.observation.key for fact in told_facts(answer) if fact.value is not None)


async def keys_told(study: Study, release: str, serial: str) -> frozenset[Key]:
    """Return the keys of the numbers that the answer to a question told from a release; given again once, then kept."""

    async def given_again() -> tuple[Key, ...]:
        try:
            question = read_serial(serial)
        except QuestionError:  # of a version that asked otherwise: nobody can say any more what it told
            return ()
        return tuple(keys_of(await study.answer(question, Language.RU, release=release)))

    return frozenset(await study.told.recall((release, serial), given_again))
