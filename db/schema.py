"""Which schema stands in the database, and how it is brought to the one this version knows.

Nothing here imports Alembic or the published tables until they are needed: an archive that stands ready opens at once.
"""

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from db import tables
from db.engine import Engines, migrating_engine
from db.errors import ArchiveError
from db.releases import FIRST_NOTE, FIRST_PUBLISHED, FIRST_RELEASE, publish
from db.shelf import plain_errors

KNOWN = ("0001", "0002", "0003")  # every revision in `migrations/versions`, in order
HEAD = KNOWN[-1]
ONE_AT_A_TIME = 0x70726F62  # the number of the advisory lock that PostgreSQL's starters wait for


async def make_ready(engines: Engines) -> None:
    """Bring the schema to `HEAD` and fill in the first release, whole or not at all, whoever else starts meanwhile.

    Raises `ArchiveError` for a schema made by a newer version or a file that is no archive.
    """
    with plain_errors():
        async with engines.read.connect() as connection:
            if await _is_ready(connection):
                return
        engine = migrating_engine(engines)
        try:
            async with engine.begin() as connection:
                await connection.run_sync(_make_ready)
        finally:
            await engine.dispose()


async def _is_ready(connection: AsyncConnection) -> bool:
    return await connection.run_sync(lambda plain: standing(plain) == HEAD and _has_release(plain))


def standing(connection: Connection) -> str | None:
    """Return the revision of the schema in the database, None for an empty one.

    Raises `ArchiveError` for a revision this version does not know.
    """
    if not connection.dialect.has_table(connection, "alembic_version"):
        return None
    revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one_or_none()
    if revision is not None and revision not in KNOWN:
        raise ArchiveError(f"the archive was made by a newer version: schema {revision}, known up to {HEAD}")
    return revision


def _has_release(connection: Connection) -> bool:
    return _count(connection, tables.release) > 0


def _count(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()


def _make_ready(connection: Connection) -> None:
    """Look again, now that nobody else may write, and do what is missing."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(ONE_AT_A_TIME)))
    if standing(connection) != HEAD:
        from db.migrations.running import upgrade

        upgrade(connection)
        _check_references(connection)
    if not _has_release(connection):
        from data.published import first_edition

        publish(connection, first_edition(), FIRST_RELEASE, FIRST_PUBLISHED, FIRST_NOTE)


def _check_references(connection: Connection) -> None:
    """Refuse a migration that left a row pointing nowhere: SQLite does not look while tables are being rebuilt."""
    if connection.dialect.name != "sqlite":
        return
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise ArchiveError("the migration would leave rows that point nowhere; nothing was changed")
