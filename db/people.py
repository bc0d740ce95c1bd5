"""People: their choices, their last questions and what a conversation was about, by Telegram id and nothing else."""

from datetime import datetime, timedelta
from typing import TypedDict, Unpack

from sqlalchemy import ColumnElement, bindparam, delete, func, select

from data.vocabulary import Language
from db.records import Person
from db.shelf import Shelf
from db.tables import columns_of_telegram_id, conversation, person, recent_question

RECENT_KEPT = 5
CONTEXT_LASTS = timedelta(minutes=15)
CONTEXT_KEPT = timedelta(hours=48)

# Asked for every message, so composed once.
PERSON = select(person).where(person.c.telegram_id == bindparam("person"))
RECENT = (
    select(recent_question.c.question)
    .where(recent_question.c.person == bindparam("person"))
    .order_by(recent_question.c.position.desc())
)
CONTEXT = select(conversation.c.question, conversation.c.heard_at).where(
    conversation.c.person == bindparam("person"),
    conversation.c.chat == bindparam("chat"),
    conversation.c.topic == bindparam("topic"),
)


class Choices(TypedDict, total=False):
    """What a person may choose; see `Person`."""

    language: Language | None
    region: str | None
    text_mode: bool
    neutral_titles: bool


class People(Shelf):
    """What is remembered of people until they ask to be forgotten."""

    async def person(self, telegram_id: int) -> Person:
        """Return a person's choices, the defaults for somebody unknown."""
        for row in await self._rows(PERSON, person=telegram_id):
            language = Language(row.language) if row.language else None
            return Person(row.telegram_id, language, row.region, row.text_mode, row.neutral_titles)
        return Person(telegram_id)

    async def remember(self, telegram_id: int, **choices: Unpack[Choices]) -> None:
        """Keep what a person chose and leave the rest as it was; raises `TypeError` for anything else about them."""
        if strange := choices.keys() - Choices.__annotations__.keys():
            raise TypeError(f"nothing else is remembered of a person: {', '.join(sorted(strange))}")
        if not choices:
            return
        unchosen = {"text_mode": False, "neutral_titles": False}
        kept = self._insert(person).values(telegram_id=telegram_id, **(unchosen | choices))
        async with self._writing() as connection:
            await connection.execute(kept.on_conflict_do_update(index_elements=["telegram_id"], set_=dict(choices)))

    async def forget(self, telegram_id: int) -> None:
        """Delete every row about a person, in every table that holds a Telegram id."""
        async with self._writing() as connection:
            for column in columns_of_telegram_id():
                await connection.execute(delete(column.table).where(column == telegram_id))

    async def recent(self, telegram_id: int) -> tuple[str, ...]:
        """Return the serial forms of a person's last different questions, the latest first, at most `RECENT_KEPT`."""
        return tuple(row.question for row in await self._rows(RECENT, person=telegram_id))

    async def note_question(self, telegram_id: int, serial: str) -> None:
        """Put a question first among a person's last ones and let the oldest go."""
        mine = recent_question.c.person == telegram_id
        following = select(func.coalesce(func.max(recent_question.c.position), 0) + 1).where(mine)
        lasting = (
            select(recent_question.c.question)
            .where(mine)
            .order_by(recent_question.c.position.desc())
            .limit(RECENT_KEPT)
        )
        async with self._writing() as connection:
            position = (await connection.execute(following)).scalar_one()
            noted = self._insert(recent_question).values(person=telegram_id, question=serial, position=position)
            await connection.execute(
                noted.on_conflict_do_update(index_elements=["person", "question"], set_={"position": position})
            )
            await connection.execute(
                delete(recent_question).where(mine, recent_question.c.question.not_in(lasting.scalar_subquery()))
            )

    async def context(self, telegram_id: int, chat: int, topic: int | None, now: datetime) -> str | None:
        """Return the question a person's conversation in a chat and topic is about, None after `CONTEXT_LASTS`."""
        earliest = now - CONTEXT_LASTS
        here = {"person": telegram_id, "chat": chat, "topic": topic or 0}
        return next((row.question for row in await self._rows(CONTEXT, **here) if row.heard_at > earliest), None)

    async def keep_context(self, telegram_id: int, chat: int, topic: int | None, serial: str, now: datetime) -> None:
        """Keep the question a conversation is about from now on: its serial form, never a text."""
        kept = self._insert(conversation).values(
            person=telegram_id, chat=chat, topic=topic or 0, question=serial, heard_at=now
        )
        async with self._writing() as connection:
            await connection.execute(
                kept.on_conflict_do_update(
                    index_elements=["person", "chat", "topic"], set_={"question": serial, "heard_at": now}
                )
            )

    async def clear_context(self, telegram_id: int, chat: int, topic: int | None) -> None:
        """Let a conversation start anew."""
        async with self._writing() as connection:
            await connection.execute(delete(conversation).where(*_here(telegram_id, chat, topic)))

    async def expire(self, now: datetime) -> int:
        """Delete what conversations were about `CONTEXT_KEPT` ago or earlier; returns how many."""
        async with self._writing() as connection:
            gone = await connection.execute(delete(conversation).where(conversation.c.heard_at <= now - CONTEXT_KEPT))
            return gone.rowcount


def _here(telegram_id: int, chat: int, topic: int | None) -> tuple[ColumnElement[bool], ...]:
    return (
        conversation.c.person == telegram_id,
        conversation.c.chat == chat,
        conversation.c.topic == (topic or 0),
    )
