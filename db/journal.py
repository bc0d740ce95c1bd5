"""The journal: every step somebody took with the figures, only ever added to; editors are numbers in it."""

from typing import TYPE_CHECKING

from sqlalchemy import select

from data.vocabulary import Deed
from db.records import JournalEntry, Step
from db.shelf import Shelf
from db.tables import editor, journal

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


class Journal(Shelf):
    """Who did what, when, and with which file."""

    async def note_step(self, step: Step) -> None:
        """Note a step that changes nothing else in the archive."""
        async with self._writing() as connection:
            await connection.run_sync(write_step, step)

    async def journal(self, limit: int = 100) -> tuple[JournalEntry, ...]:
        """Return the latest steps, the last one first."""
        rows = await self._rows(select(journal).order_by(journal.c.number.desc()).limit(limit))
        return tuple(
            JournalEntry(row.number, row.at, row.editor, Deed(row.deed), row.release, row.file_sha256, row.details)
            for row in rows
        )

    async def number_of_editor(self, telegram_id: int) -> int | None:
        """Return the number under which the journal knows an editor, None for somebody it never met or forgot."""
        rows = await self._rows(select(editor.c.number).where(editor.c.telegram_id == telegram_id))
        return rows[0].number if rows else None


def write_step(connection: "Connection", step: Step) -> int:
    """Write a step in the transaction of what it did; returns the number of the editor who took it."""
    number = _number(connection, step.by)
    written = {
        "at": step.at,
        "editor": number,
        "deed": step.deed,
        "release": step.release,
        "file_sha256": step.file and step.file.sha256,
        "details": step.details,
    }
    connection.execute(journal.insert(), written)
    return number


def _number(connection: "Connection", telegram_id: int) -> int:
    """Return an editor's number, a fresh one for somebody new; a number is never given twice."""
    known = connection.execute(select(editor.c.number).where(editor.c.telegram_id == telegram_id)).scalar_one_or_none()
    if known is not None:
        return int(known)
    return int(
        connection.execute(editor.insert().returning(editor.c.number), {"telegram_id": telegram_id}).scalar_one()
    )
