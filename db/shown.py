"""The log of answers: which chat was told which one and when, so that a wrong number can be put right there.

It holds chats by their number and answers by their code, no names and no words, and forgets them by age.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, delete, func, select

from data.vocabulary import Language
from db.incident_records import Shown, ShownQuestion
from db.shelf import Shelf
from db.tables import answer_code, shown_answer

SHOWN_KEPT = timedelta(days=30)  # an error that nobody saw for a month is corrected in the release alone


class ShownAnswers(Shelf):
    """Who saw what."""

    async def note_shown(self, shown: Shown) -> None:
        """Note an answer that a chat was told."""
        values = {
            "chat": shown.chat,
            "topic": shown.topic or 0,
            "code": shown.code,
            "release": shown.release,
            "language": shown.language,
            "at": shown.at,
            "milliseconds": shown.milliseconds,
        }
        async with self._writing() as connection:
            await connection.execute(shown_answer.insert(), values)

    async def shown_of(self, release: str) -> tuple[ShownQuestion, ...]:
        """Return the answers told from a release, with their questions: each once for a chat, as it was told last.

        They come in the order in which they were told. Codes that were never kept cannot be read back and are left out.
        """
        same = (shown_answer.c.chat, shown_answer.c.code)
        last = select(func.max(shown_answer.c.number)).where(shown_answer.c.release == release).group_by(*same)
        rows = await self._rows(
            select(shown_answer, answer_code.c.question)
            .join(answer_code, answer_code.c.code == shown_answer.c.code)
            .where(shown_answer.c.number.in_(last.scalar_subquery()))
            .order_by(shown_answer.c.number)
        )
        return tuple(ShownQuestion(_shown(row), row.question) for row in rows)

    async def waiting_times(self, since: datetime) -> tuple[int, ...]:
        """Return how long each answer told since a moment was waited for, in milliseconds, the shortest first."""
        own = select(shown_answer.c.milliseconds).where(shown_answer.c.at > since)
        return tuple(row.milliseconds for row in await self._rows(own.order_by(shown_answer.c.milliseconds)))

    async def forget_shown(self, now: datetime) -> int:
        """Delete what was told `SHOWN_KEPT` ago or earlier; returns how many."""
        async with self._writing() as connection:
            gone = await connection.execute(delete(shown_answer).where(shown_answer.c.at <= now - SHOWN_KEPT))
            return gone.rowcount


def _shown(row: Row[Any]) -> Shown:
    return Shown(
        chat=row.chat,
        topic=row.topic or None,
        code=row.code,
        release=row.release,
        language=Language(row.language),
        at=row.at,
        milliseconds=row.milliseconds,
    )
