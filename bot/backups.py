"""The commands `bot backup` and `bot restore`, and the backups the bot makes by itself: at night, before publishing."""

import asyncio
import contextlib
import fcntl
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path

import structlog

from bot.settings import Settings
from db.backup import Backup, Backups, back_up, restore
from db.engine import sqlite_file
from db.errors import ArchiveError
from handlers.administrators import Administrators
from handlers.clock import clock, local, utc_now
from handlers.visit import Screen

DONE, BAD_USAGE, REFUSED = 0, 2, 75
NIGHT = time(3, 0)  # by the clock of Kazakhstan, when hardly anybody asks

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Nightly:
    """Makes a backup every night and whenever it is asked to; a failure is told to the administrators once a day."""

    backups: Backups | None
    administrators: Administrators
    now: Callable[[], datetime]
    failed: datetime | None = None

    async def look(self) -> None:
        """Make a backup if the night has come and this day has none."""
        now = local(self.now())
        if self.backups is None or now.time() < NIGHT or _is_of_day(self.failed, now):
            return
        latest = await asyncio.to_thread(self.backups.latest)
        if latest is None or local(latest.at) < datetime.combine(now.date(), NIGHT):
            await self.make()

    async def make(self) -> Backup | None:
        """Make a backup now; raises nothing, because what comes after it must not wait for a full disk."""
        if self.backups is None:
            return None
        try:
            return await self.backups.make(self.now())
        except ArchiveError as refused:
            log.error("no backup", error=str(refused))
        if not _is_of_day(self.failed, local(self.now())):
            self.failed = self.now()
            told = clock(self.failed)
            await self.administrators.tell(lambda speech: Screen(speech.say("backup-failed", now=told)))
        return None


def backups_of(settings: Settings) -> Backups | None:
    """Return the backups of the archive, None for a database server, which is backed up by its own means."""
    archive = sqlite_file(settings.database)
    return Backups(archive, folder_of(settings)) if archive else None


def folder_of(settings: Settings) -> Path:
    """Return where the backups are kept."""
    return settings.data_dir / "backups"


def backup_command(arguments: Sequence[str], settings: Settings) -> int:
    """Make a backup now and print where it is; the bot may run meanwhile. Returns the exit status."""
    archive = sqlite_file(settings.database)
    if arguments or archive is None or not archive.is_file():
        return _wrong("bot backup", "no argument, and a SQLite archive that was opened before")
    try:
        made = back_up(archive, folder_of(settings), utc_now())
    except ArchiveError as refused:
        return _refused("bot backup", refused)
    sys.stdout.write(f"{made.path}\n{made.digest}\n")
    return DONE


def restore_command(arguments: Sequence[str], settings: Settings) -> int:
    """Put a backup in the archive's place, after a backup of what stands there; returns the exit status."""
    archive = sqlite_file(settings.database)
    if len(arguments) != 1 or arguments[0].startswith("-") or archive is None:
        return _wrong("bot restore", "the path of one backup, and a SQLite archive")
    try:
        with alone(settings):
            if archive.is_file():
                with contextlib.suppress(ArchiveError):  # what is restored over may be broken: that is why
                    former = back_up(archive, folder_of(settings), utc_now())
                    sys.stdout.write(f"{former.path} holds what stood before\n")
            digest = restore(Path(arguments[0]), archive)
    except ArchiveError as refused:
        return _refused("bot restore", refused)
    sys.stdout.write(f"restored {digest}\n")
    return DONE


@contextlib.contextmanager
def alone(settings: Settings) -> Iterator[None]:
    """Hold the archive for oneself; raises `ArchiveError` while a bot runs on it."""
    with _held(settings, fcntl.LOCK_EX):
        yield


@contextlib.contextmanager
def in_use(settings: Settings) -> Iterator[None]:
    """Let it be known that a bot runs on the archive; raises `ArchiveError` while it is being restored."""
    with _held(settings, fcntl.LOCK_SH):
        yield


@contextlib.contextmanager
def _held(settings: Settings, how: int) -> Iterator[None]:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    with (settings.data_dir / "in_use.lock").open("w") as lock:
        try:
            fcntl.flock(lock, how | fcntl.LOCK_NB)
        except OSError:
            busy = "the bot runs on this archive: stop it first" if how == fcntl.LOCK_EX else "it is being restored"
            raise ArchiveError(busy) from None
        yield


def _is_of_day(moment: datetime | None, now: datetime) -> bool:
    return moment is not None and local(moment).date() == now.date()


def _wrong(command: str, expected: str) -> int:
    sys.stderr.write(f"{command}: expected {expected}\n")
    return BAD_USAGE


def _refused(command: str, refused: ArchiveError) -> int:
    sys.stderr.write(f"{command}: {refused}\n")
    return REFUSED
