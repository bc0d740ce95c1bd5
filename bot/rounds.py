"""Rounds: what is looked after every few seconds, whether anybody writes to the bot or not."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

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
