"""Drafts: what an editor prepares before it is published; nobody else sees them."""

import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, select, update

from db.journal import write_step
from db.records import Draft, FileMark, Step
from db.shelf import Shelf
from db.tables import draft

DRAFTS_KEPT = timedelta(days=30)
NONCE_BYTES = 6  # in a button there are 64 bytes; the draft's number and its editor are checked besides


class Drafts(Shelf):
    """One editor's unfinished publications, each noted in the journal step by step."""

    async def keep_draft(self, step: Step, base: str, contents: str) -> int:
        """Keep a new draft of the file a step is about, made against a release; returns its number."""
        if step.file is None:
            raise ValueError("a draft is of a file")
        values = {
            "telegram_id": step.by,
            "file_name": step.file.name,
            "file_sha256": step.file.sha256,
            "base": base,
            "contents": contents,
            "kept_at": step.at,
        }
        async with self._writing() as connection:
            await connection.run_sync(write_step, step)
            same = (draft.c.telegram_id == step.by, draft.c.file_sha256 == step.file.sha256)
            await connection.execute(delete(draft).where(*same))
            kept = await connection.execute(draft.insert().values(**values).returning(draft.c.number))
            return int(kept.scalar_one())

    async def drafts(self, editor: int) -> tuple[Draft, ...]:
        """Return an editor's drafts, the latest first."""
        rows = await self._rows(select(draft).where(draft.c.telegram_id == editor).order_by(draft.c.number.desc()))
        return tuple(map(_draft, rows))

    async def draft(self, editor: int, number: int) -> Draft | None:
        """Return one of an editor's drafts, None for one that is gone or somebody else's."""
        rows = await self._rows(select(draft).where(*_mine(editor, number)))
        return _draft(rows[0]) if rows else None

    async def change_draft(self, step: Step, number: int, base: str, contents: str) -> bool:
        """Keep what a draft became by a step; returns False for one that is gone or somebody else's."""
        changed = {"base": base, "contents": contents, "kept_at": step.at, "nonce": None}
        async with self._writing() as connection:
            mine = await connection.execute(update(draft).where(*_mine(step.by, number)).values(**changed))
            if mine.rowcount:
                await connection.run_sync(write_step, step)
            return bool(mine.rowcount)

    async def ask_to_publish(self, step: Step, number: int) -> str | None:
        """Return the mark of the one confirmation that will count from now on, None for a draft that is gone."""
        nonce = secrets.token_hex(NONCE_BYTES)
        async with self._writing() as connection:
            mine = await connection.execute(update(draft).where(*_mine(step.by, number)).values(nonce=nonce))
            if not mine.rowcount:
                return None
            await connection.run_sync(write_step, step)
            return nonce

    async def drop_draft(self, step: Step, number: int) -> bool:
        """Throw a draft away; returns False for one that is gone or somebody else's."""
        async with self._writing() as connection:
            gone = await connection.execute(delete(draft).where(*_mine(step.by, number)))
            if gone.rowcount:
                await connection.run_sync(write_step, step)
            return bool(gone.rowcount)

    async def expire_drafts(self, now: datetime) -> int:
        """Throw away drafts nobody touched for `DRAFTS_KEPT`; returns how many."""
        async with self._writing() as connection:
            gone = await connection.execute(delete(draft).where(draft.c.kept_at <= now - DRAFTS_KEPT))
            return gone.rowcount


def _mine(editor: int, number: int) -> tuple[ColumnElement[bool], ...]:
    return draft.c.telegram_id == editor, draft.c.number == number


def _draft(row: Row[Any]) -> Draft:
    return Draft(
        number=row.number,
        editor=row.telegram_id,
        file=FileMark(row.file_name, row.file_sha256),
        base=row.base,
        contents=row.contents,
        nonce=row.nonce,
        kept_at=row.kept_at,
    )
