"""Rounds: what is looked after every few seconds, whether anybody writes to the bot or not."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from db.store import Store

PAUSE_SECONDS = 5.0

log = structlog.get_logger(__name__)


class Rounds:
    """Does each deed in turn; one that breaks is logged and does not keep the others from being done."""

    def __init__(self, *deeds: Callable[[], Awaitable[object]], pause: float = PAUSE_SECONDS) -> None:
        self._deeds = deeds
        self._pause = pause
        self._one_at_a_time = asyncio.Lock()

    async def keep(self) -> None:
        """Go round until called off."""
        while True:
            await asyncio.sleep(self._pause)
            await self.go()

    async def go(self) -> None:
        """Go round once."""
        async with self._one_at_a_time:
            for deed in self._deeds:
                try:
                    await deed()
                except Exception:
                    log.exception("round broken")


@dataclass(slots=True)
class Purge:
    """Deletes once an hour what is kept only for a time."""

    store: Store
    now: Callable[[], datetime]
    last: datetime | None = None

    async def look(self) -> None:
        """Delete what is due, if an hour has passed."""
        now = self.now()
        if self.last is not None and now - self.last < timedelta(hours=1):
            return
        await self.store.expire(now)
        await self.store.forget_shown(now)
        self.last = now
