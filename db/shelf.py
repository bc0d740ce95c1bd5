"""What every part of the store stands on: reading, writing, and an insert that minds a key that stands already."""

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from sqlalchemy import Executable, Row, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionInTime
from sqlalchemy.ext.asyncio import AsyncConnection

from db.engine import Engines
from db.errors import ArchiveBusyError, ArchiveError


class Shelf:
    """A part of the store, over the archive's engines."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines

    async def _rows(self, question: Executable, **asked: Any) -> Sequence[Row[Any]]:
        """Ask one question with its parameters; raises `ArchiveBusyError` where the database cannot answer now."""
        with plain_errors():
            async with self._engines.read.connect() as connection:
                return (await connection.execute(question, asked)).all()

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[AsyncConnection]:
        """Open a transaction, whole or nothing; raises `ArchiveBusyError` or, for rows refused, `ArchiveError`."""
        with plain_errors():
            async with self._engines.write.begin() as connection:
                yield connection

    def _insert(self, table: Table) -> Any:
        """Return an insert with `on_conflict_do_update` and `on_conflict_do_nothing`, the same words everywhere."""
        if self._engines.write.dialect.name == "sqlite":
            return sqlite.insert(table)
        from sqlalchemy.dialects import postgresql  # imported by a house on PostgreSQL alone

        return postgresql.insert(table)


@contextmanager
def plain_errors() -> Iterator[None]:
    """Turn the database library's errors into the archive's own: no other room knows that library.

    A statement the database does not understand is a fault of ours and breaks as it is.
    """
    try:
        yield
    except IntegrityError as refused:
        raise ArchiveError(f"the archive refuses this: {refused.orig}") from refused
    except (OperationalError, InterfaceError, NoConnectionInTime, OSError) as failed:
        raise ArchiveBusyError(f"the archive cannot serve now: {getattr(failed, 'orig', failed)}") from failed
