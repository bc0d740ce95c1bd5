"""What happened, in order: every waiting test and every open page reads the same journal."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: its number, its kind (``message``, ``edit``, ``call`` …) and its facts."""

    number: int
    kind: str
    facts: Json

    def as_json(self) -> Json:
        """The event as the page reads it."""
        return {"number": self.number, "kind": self.kind, **self.facts}


@dataclass(slots=True)
class Journal:
    """An append-only list that wakes everyone who waits for its next line."""

    events: list[Event] = field(default_factory=list)
    _waiting: set[asyncio.Future[None]] = field(default_factory=set)

    @property
    def here(self) -> int:
        """The number of events so far: a place to wait from."""
        return len(self.events)

    def write(self, kind: str, **facts: Any) -> Event:
        """Append an event and wake the waiting."""
        event = Event(len(self.events), kind, facts)
        self.events.append(event)
        for waiting in self._waiting:
            if not waiting.done():
                waiting.set_result(None)
        return event

    async def more(self, after: int) -> None:
        """Return once there is an event with a number of ``after`` or higher."""
        while len(self.events) <= after:
            waiting = asyncio.get_running_loop().create_future()
            self._waiting.add(waiting)
            try:
                await waiting
            finally:
                self._waiting.discard(waiting)

    async def until(self, found: Callable[[list[Event]], bool], after: int, seconds: float) -> list[Event]:
        """The events from ``after`` on, as soon as ``found`` says they are enough; raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while not found(self.events[after:]):
                await self.more(len(self.events))
        return self.events[after:]

    async def follow(self, after: int) -> AsyncIterator[Event]:
        """Every event from ``after`` on, for as long as someone reads."""
        number = after
        while True:
            await self.more(number)
            event = self.events[number]
            number += 1
            yield event
