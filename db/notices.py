"""Notices: what is sent to many chats, to each at most once, whatever happens in between."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, delete, func, select, update

from data.vocabulary import Delivery, Language, NoticeState
from db.incident_records import Notice, Recipient, Tally
from db.shelf import Shelf
from db.tables import notice, notice_recipient

HOLDS = notice_recipient.c
RECIPIENTS_KEPT = timedelta(days=30)


class Notices(Shelf):
    """Corrections and how far they have come: a row for each recipient, written before and after every sending."""

    async def prepare_notice(self, wrong: str, right: str, recipients: Sequence[Recipient], now: datetime) -> Notice:
        """Return the correction of a release by another, made with its recipients if there is none yet."""
        made = self._insert(notice).values(wrong=wrong, right=right, made_at=now, state=NoticeState.PREPARED)
        async with self._writing() as connection:
            new = await connection.execute(
                made.on_conflict_do_nothing(index_elements=["wrong", "right"]).returning(notice.c.number)
            )
            number = new.scalar_one_or_none()
            if number is not None and recipients:
                await connection.execute(notice_recipient.insert(), [_row(number, one) for one in recipients])
        return next(one for one in await self._notices() if (one.wrong, one.right) == (wrong, right))

    async def notice(self, number: int) -> Notice | None:
        """Return a notice, None for one that was never made."""
        return next((one for one in await self._notices() if one.number == number), None)

    async def recipients(self, number: int) -> tuple[Recipient, ...]:
        """Return whom a notice goes to."""
        rows = await self._rows(select(notice_recipient).where(HOLDS.notice == number).order_by(HOLDS.chat))
        return tuple(map(_recipient, rows))

    async def word_notice(self, number: int, words: str, language: Language) -> bool:
        """Let an administrator's words go to the chats of one language; returns whether it was still to be sent."""
        own = {"own_words": words, "own_language": language}
        return await self._step(number, (NoticeState.PREPARED,), own)

    async def begin_notice(self, number: int) -> bool:
        """Let a notice go out; returns False where it already went, or was dropped."""
        return await self._step(number, (NoticeState.PREPARED,), {"state": NoticeState.SENDING})

    async def drop_notice(self, number: int) -> bool:
        """Decide that a notice is not sent; returns False where it already went."""
        return await self._step(number, (NoticeState.PREPARED,), {"state": NoticeState.DROPPED})

    async def finish_notice(self, number: int) -> Tally:
        """Note that a notice has been to everybody; returns what became of it."""
        await self._step(number, (NoticeState.SENDING,), {"state": NoticeState.DONE})
        return await self.tally(number)

    async def next_recipient(self, number: int) -> Recipient | None:
        """Take the next recipient in hand, None when nobody is left; before it is sent, it is written that it is."""
        mine = (HOLDS.notice == number, HOLDS.state == Delivery.PENDING)
        async with self._writing() as connection:
            row = (
                await connection.execute(select(notice_recipient).where(*mine).order_by(HOLDS.chat).limit(1))
            ).first()
            if row is None:
                return None
            taken = update(notice_recipient).where(*mine, HOLDS.chat == row.chat)
            await connection.execute(taken.values(state=Delivery.SENDING))
        return _recipient(row)

    async def note_delivery(self, number: int, chat: int, state: Delivery) -> None:
        """Note what became of a notice to one recipient."""
        mine = (HOLDS.notice == number, HOLDS.chat == chat)
        async with self._writing() as connection:
            await connection.execute(update(notice_recipient).where(*mine).values(state=state))

    async def tally(self, number: int) -> Tally:
        """Return how many recipients of a notice are in which state."""
        counted = select(HOLDS.state, func.count().label("times")).where(HOLDS.notice == number).group_by(HOLDS.state)
        return Tally({Delivery(row.state): row.times for row in await self._rows(counted)})

    async def interrupted_notices(self) -> tuple[int, ...]:
        """Return the notices that were going out when the process ended; what was in hand then is unknown from now."""
        async with self._writing() as connection:
            in_hand = update(notice_recipient).where(HOLDS.state == Delivery.SENDING)
            await connection.execute(in_hand.values(state=Delivery.UNKNOWN))
        return tuple(one.number for one in await self._notices() if one.state is NoticeState.SENDING)

    async def forget_recipients(self, now: datetime) -> int:
        """Delete who was to get the notices made `RECIPIENTS_KEPT` ago or earlier; returns how many."""
        old = select(notice.c.number).where(notice.c.made_at <= now - RECIPIENTS_KEPT)
        async with self._writing() as connection:
            gone = delete(notice_recipient).where(HOLDS.notice.in_(old.scalar_subquery()))
            return (await connection.execute(gone)).rowcount

    async def _step(self, number: int, among: Sequence[NoticeState], values: dict[str, Any]) -> bool:
        mine = (notice.c.number == number, notice.c.state.in_(among))
        async with self._writing() as connection:
            return bool((await connection.execute(update(notice).where(*mine).values(**values))).rowcount)

    async def _notices(self) -> tuple[Notice, ...]:
        return tuple(map(_notice, await self._rows(select(notice).order_by(notice.c.number))))


def _row(number: int, recipient: Recipient) -> dict[str, Any]:
    return {
        "notice": number,
        "chat": recipient.chat,
        "topic": recipient.topic or 0,
        "language": recipient.language,
        "codes": recipient.codes,
        "state": Delivery.PENDING,
    }


def _recipient(row: Row[Any]) -> Recipient:
    return Recipient(row.chat, row.topic or None, Language(row.language), row.codes)


def _notice(row: Row[Any]) -> Notice:
    return Notice(
        number=row.number,
        wrong=row.wrong,
        right=row.right,
        made_at=row.made_at,
        state=NoticeState(row.state),
        own_words=row.own_words,
        own_language=Language(row.own_language) if row.own_language else None,
    )
