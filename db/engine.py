"""The way to the database: one connection that writes and several that may only read.

SQLite loses updates silently when transactions start as readers, so every writing transaction begins as a writer, and
there is one writing connection. Readers never wait for it. Another database takes its own engine for both.
"""

import sqlite3
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, event, make_url
from sqlalchemy.engine import Connection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from db.errors import ArchiveError

DURABLE = ("PRAGMA synchronous=FULL",)  # NORMAL may lose the last commits when the power fails
WRITING = (*DURABLE, "PRAGMA foreign_keys=ON", "PRAGMA secure_delete=ON")  # what is forgotten is overwritten
# Rebuilding a table drops it for a moment, which would cascade through foreign keys: they are checked at the end.
MIGRATING = (*DURABLE, "PRAGMA foreign_keys=OFF")
READING = ("PRAGMA query_only=ON", "PRAGMA wal_autocheckpoint=0")
WRITER_WAITS, READER_WAITS, MIGRATION_WAITS = 10.0, 5.0, 60.0  # seconds for another process's lock


@dataclass(frozen=True, slots=True)
class Engines:
    """The engines of one archive; on SQLite `read` can write nothing, elsewhere both are the same pool."""

    url: URL
    write: AsyncEngine
    read: AsyncEngine

    async def dispose(self) -> None:
        """Close every connection."""
        await self.read.dispose()
        await self.write.dispose()


def open_engines(url: str) -> Engines:
    """Make the engines of `sqlite:///folder/file` or a PostgreSQL URL, and the file with its folder.

    Raises `ArchiveError` for an address that names no database file or no known database.
    """
    address = _address(url)
    if address.get_backend_name() == "sqlite":
        _lay_file(Path(str(address.database)))
        return Engines(address, _sqlite_writer(address, WRITING, WRITER_WAITS), _sqlite_reader(address))
    engine = create_async_engine(address, pool_pre_ping=True)
    return Engines(address, engine, engine.execution_options(isolation_level="AUTOCOMMIT"))


def sqlite_file(url: str) -> Path | None:
    """Return the file of a SQLite archive, None for a database server; raises `ArchiveError` as `open_engines` does."""
    address = _address(url)
    return Path(str(address.database)) if address.get_backend_name() == "sqlite" else None


def migrating_engine(engines: Engines) -> AsyncEngine:
    """Return an engine of its own for changing the schema; whoever asks for it disposes of it."""
    if engines.url.get_backend_name() == "sqlite":
        return _sqlite_writer(engines.url, MIGRATING, MIGRATION_WAITS)
    return create_async_engine(engines.url)


def _address(url: str) -> URL:
    try:
        address = make_url(url)
    except ArgumentError:
        raise ArchiveError("the database address is not a URL such as sqlite:///var/archive.db") from None
    if address.get_backend_name() == "sqlite":
        if address.database in (None, "", ":memory:"):
            raise ArchiveError("the archive needs a database file, not a memory")
        return address.set(drivername="sqlite+aiosqlite")
    if address.drivername == "postgresql":
        return address.set(drivername="postgresql+asyncpg")
    return address


def _lay_file(path: Path) -> None:
    """Create the folder and a file in write-ahead mode, which the file itself remembers."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=1.0)
        try:
            _write_ahead(connection)
        finally:
            connection.close()
    except (OSError, sqlite3.Error) as refused:
        raise ArchiveError(f"the archive cannot be opened at {path.name}: {refused}") from refused


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Ask for write-ahead mode until it stands: SQLite does not wait by itself while another starter asks as well."""
    deadline = time.monotonic() + WRITER_WAITS
    while True:
        try:
            if connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
                connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as refused:
            if refused.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.01)


def _sqlite_writer(address: URL, pragmas: Sequence[str], waits: float) -> AsyncEngine:
    engine = create_async_engine(
        address, pool_size=1, max_overflow=0, connect_args={"timeout": waits, "isolation_level": None}
    )
    _on_connect(engine, pragmas)

    @event.listens_for(engine.sync_engine, "begin")
    def _begin_as_writer(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _sqlite_reader(address: URL) -> AsyncEngine:
    # Each question is one statement, its own snapshot: without a transaction there is nothing to begin or roll back.
    engine = create_async_engine(
        address,
        pool_size=4,
        pool_reset_on_return=None,
        isolation_level="AUTOCOMMIT",
        connect_args={"timeout": READER_WAITS, "isolation_level": None},
    )
    _on_connect(engine, READING)
    return engine


def _on_connect(engine: AsyncEngine, pragmas: Sequence[str]) -> None:
    @event.listens_for(engine.sync_engine, "connect")
    def _set(connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()
