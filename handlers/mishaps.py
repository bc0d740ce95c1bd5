"""What went wrong lately: noted in the archive, or kept until the archive can be written again."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError

from data.vocabulary import Mishap
from db.errors import ArchiveError
from db.incident_records import Failure
from db.store import Store
from handlers.clock import utc_now

MOST_UNWRITTEN = 1_000
FROM_THE_LINE = (TelegramNetworkError, TelegramServerError, TelegramRetryAfter)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Mishaps:
    """Counts what kept answers from being given, by its kind and moment alone."""

    store: Store
    now: Callable[[], datetime] = utc_now
    _unwritten: list[Failure] = field(default_factory=list)

    async def note(self, error: BaseException) -> None:
        """Note an error; raises nothing, because it is called when something is wrong already."""
        self._unwritten.append(Failure(self.now(), kind_of(error)))
        del self._unwritten[:-MOST_UNWRITTEN]
        written = tuple(self._unwritten)
        try:
            await self.store.note_mishap(written)
        except ArchiveError as busy:
            log.warning("mishap not noted yet: %s", busy)
        else:
            del self._unwritten[: len(written)]

    async def since(self, moment: datetime) -> tuple[Failure, ...]:
        """Return what went wrong since a moment, the last thing first."""
        unwritten = [one for one in reversed(self._unwritten) if one.at > moment]
        return (*unwritten, *await self.store.mishaps(moment))


def kind_of(error: BaseException) -> Mishap:
    """Return whose fault an error is: the line's, the archive's or the program's."""
    if isinstance(error, FROM_THE_LINE):
        return Mishap.NETWORK
    return Mishap.ARCHIVE if isinstance(error, ArchiveError) else Mishap.FAULT
