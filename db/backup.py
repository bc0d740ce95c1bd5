"""Backups of the archive: made while it is written to, believed only after a restoration, kept for two weeks.

A copy holds people's choices, so it is kept no longer than is said to them: 14 days after somebody was forgotten, no
copy knows them.
"""

import asyncio
import hashlib
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from db.errors import ArchiveError
from db.schema import KNOWN

KEPT = timedelta(days=13)  # with the night on which they go, 14 days after whatever they hold
NAMED = re.compile(r"archive-(\d{8}T\d{6}Z)-([0-9a-f]{12})\.db")
MOMENT = "%Y%m%dT%H%M%SZ"
DIGITS = 12


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that was restored into a second file and found equal to the archive at its moment."""

    path: Path
    at: datetime
    digest: str


class Backups:
    """The backups of one archive in one folder, each made and checked in a thread of its own."""

    def __init__(self, archive: Path, folder: Path) -> None:
        self._archive = archive
        self._folder = folder
        self._one_at_a_time = asyncio.Lock()

    async def make(self, now: datetime) -> Backup:
        """Make and check a backup, then let the old ones go; raises `ArchiveError` where that is impossible."""
        async with self._one_at_a_time:
            return await asyncio.to_thread(back_up, self._archive, self._folder, now)

    def latest(self) -> Backup | None:
        """Return the latest backup, None where there is none."""
        return next(iter(backups_in(self._folder)), None)


def back_up(archive: Path, folder: Path, now: datetime) -> Backup:
    """Copy the archive as it is at one moment, restore the copy and compare all three; old copies go first."""
    with _plain_errors():
        folder.mkdir(parents=True, exist_ok=True)
        _let_go(folder, now)
        unproven, restored = folder / "unproven.part", folder / "restored.part"
        try:
            digest = _copy(archive, unproven)
            if _copy(unproven, restored) != digest or digest_of_file(restored) != digest:
                raise ArchiveError("the backup is not equal to the archive")
            made = Backup(folder / f"archive-{now.astimezone(UTC):{MOMENT}}-{digest[:DIGITS]}.db", now, digest)
            unproven.replace(made.path)
        finally:
            for part in (unproven, restored):
                part.unlink(missing_ok=True)
        return made


def restore(backup: Path, archive: Path) -> str:
    """Put a backup in the place of the archive, whole or not at all; returns its digest.

    Raises `ArchiveError` for a file that is no sound archive. Nothing may have the archive open meanwhile.
    """
    with _plain_errors():
        if not backup.is_file():
            raise ArchiveError(f"there is no file {backup}")
        archive.parent.mkdir(parents=True, exist_ok=True)
        fresh = archive.with_name(f"{archive.name}.part")
        try:
            digest = _copy(backup, fresh)
            _check(fresh)
            named = NAMED.fullmatch(backup.name)
            if named and not digest.startswith(named[2]):
                raise ArchiveError(f"{backup.name} has changed since it was made")
            for beside in ("-wal", "-shm"):  # what belongs to the file that goes
                archive.with_name(archive.name + beside).unlink(missing_ok=True)
            fresh.replace(archive)
        finally:
            fresh.unlink(missing_ok=True)
        return digest


def backups_in(folder: Path) -> Iterator[Backup]:
    """Return the backups in a folder, the latest first."""
    names = sorted((path for path in folder.glob("archive-*.db")), reverse=True)
    for path in names:
        if named := NAMED.fullmatch(path.name):
            yield Backup(path, datetime.strptime(named[1], MOMENT).replace(tzinfo=UTC), named[2])


def digest_of_file(path: Path) -> str:
    """Return the SHA-256 of everything a database holds: its schema and all rows, in an order of their own."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return _digest(connection)


def _copy(source: Path, target: Path) -> str:
    """Copy a database as it is at one moment and return the digest of that moment."""
    target.unlink(missing_ok=True)
    with (
        closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True, isolation_level=None)) as read,
        closing(sqlite3.connect(target)) as written,
    ):
        read.execute("BEGIN")  # the copy and the digest see the same moment, whoever writes meanwhile
        digest = _digest(read)
        read.backup(written)
        read.execute("COMMIT")
        written.execute("PRAGMA journal_mode=DELETE")  # one file, with nothing beside it
    return digest


def _digest(connection: sqlite3.Connection) -> str:
    found = hashlib.sha256()
    schema = "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND sql IS NOT NULL ORDER BY name"
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    for row in connection.execute(schema):
        found.update(repr(row).encode())
    for (table,) in connection.execute(tables).fetchall():
        width = len(connection.execute(f'PRAGMA table_info("{table}")').fetchall())
        order = ", ".join(str(place) for place in range(1, width + 1))
        for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY {order}'):  # noqa: S608 - its own names
            found.update(repr((table, row)).encode())
    return found.hexdigest()


def _check(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        held = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not sound or not {"release", "observation", "alembic_version"} <= held:
            raise ArchiveError("that is no sound archive")
        [[revision]] = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    if revision not in KNOWN:
        raise ArchiveError(f"the backup was made by a newer version: schema {revision}, known up to {KNOWN[-1]}")


def _let_go(folder: Path, now: datetime) -> None:
    """Delete the backups older than `KEPT`, but never the latest."""
    for old in list(backups_in(folder))[1:]:
        if now - old.at >= KEPT:
            old.path.unlink(missing_ok=True)


@contextmanager
def _plain_errors() -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.Error) as failed:
        raise ArchiveError(f"the backup failed: {failed}") from failed
