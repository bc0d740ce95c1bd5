"""What happened, in order: every waiting test and every open page reads the same journal."""

from __future__ import annotations

import asyncio
from bisect import bisect_left
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
Waiting = set[asyncio.Future[None]]


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
    """An append-only list that wakes those who wait for its next line, in one chat (by its number) or anywhere."""

    events: list[Event] = field(default_factory=list)
    _by_chat: dict[int, list[Event]] = field(default_factory=lambda: defaultdict(list))
    _waiting: dict[int | None, Waiting] = field(default_factory=lambda: defaultdict(set))

    @property
    def here(self) -> int:
        """The number of events so far: a place to wait from."""
        return len(self.events)

    def write(self, kind: str, **facts: Any) -> Event:
        """Append an event and wake the waiting."""
        event = Event(len(self.events), kind, facts)
        self.events.append(event)
        self._wake(None)
        chat = facts.get("chat_id")
        if chat is not None:
            self._by_chat[chat].append(event)
            self._wake(chat)
        return event

    def _wake(self, chat: int | None) -> None:
        for waiting in self._waiting.pop(chat, ()):
            if not waiting.done():
                waiting.set_result(None)

    def since(self, after: int, chat: int | None = None) -> list[Event]:
        """The events from number ``after`` on, of one chat or all."""
        if chat is None:
            return self.events[after:]
        told = self._by_chat[chat]
        return told[bisect_left(told, after, key=lambda event: event.number) :]

    async def _next(self, chat: int | None) -> None:
        """Return when something more was written."""
        waiting = asyncio.get_running_loop().create_future()
        self._waiting[chat].add(waiting)
        try:
            await waiting
        finally:
            self._waiting[chat].discard(waiting)

    async def until(
        self, found: Callable[[list[Event]], bool], after: int, seconds: float, chat: int | None = None
    ) -> list[Event]:
        """The events from ``after`` on, as soon as ``found`` says they are enough; raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while not found(self.since(after, chat)):
                await self._next(chat)
        return self.since(after, chat)

    async def follow(self, after: int) -> AsyncIterator[Event]:
        """Every event from ``after`` on, for as long as someone reads."""
        number = after
        while True:
            while number >= len(self.events):
                await self._next(None)
            yield self.events[number]
            number += 1
