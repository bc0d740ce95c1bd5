"""Fetching updates: raw, one by one, each chat's in their order, and nothing in hand lost at the end."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Any, ClassVar

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramConflictError,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod
from aiogram.types import Update
from pydantic import ValidationError

POLL_SECONDS = 30
DRAIN_SECONDS = 25.0
CONFLICTS_ENDURED = 4
LONGEST_PAUSE = 8.0
AT_ONCE = 64
WAITING_AT_MOST = 500

log = structlog.get_logger(__name__)


class PollingRefusedError(Exception):
    """Telegram will not give this copy of the bot any updates; the message is one plain line."""


class FetchUpdates(TelegramMethod[list[dict[str, Any]]]):
    """`getUpdates` whose updates stay as they came, so that one that cannot be read does not hide the others."""

    __returning__: ClassVar[Any] = list[dict[str, Any]]
    __api_method__: ClassVar[str] = "getUpdates"

    offset: int | None = None
    timeout: int = POLL_SECONDS
    allowed_updates: list[str] | None = None


class Queues:
    """Updates at work: those of one chat one after another, of different chats side by side, `AT_ONCE` at most."""

    def __init__(self, handle: Callable[[Update], Awaitable[Any]]) -> None:
        self._handle = handle
        self._in_hand: set[asyncio.Task[None]] = set()
        self._last_of: dict[int, asyncio.Task[None]] = {}
        self._at_once = asyncio.Semaphore(AT_ONCE)

    def __len__(self) -> int:
        return len(self._in_hand)

    async def put(self, update: Update) -> None:
        """Take an update; waits while too many are waiting already, because Telegram is the better queue."""
        while len(self) >= WAITING_AT_MOST:
            await asyncio.wait(self._in_hand, return_when=asyncio.FIRST_COMPLETED)
        chat = chat_of(update)
        task = asyncio.create_task(self._after(self._last_of.get(chat), update))
        self._in_hand.add(task)
        self._last_of[chat] = task
        task.add_done_callback(lambda done: self._let_go(chat, done))

    async def drain(self, seconds: float = DRAIN_SECONDS) -> int:
        """Wait until everything in hand is done; returns how many were not."""
        if not self._in_hand:
            return 0
        _, unfinished = await asyncio.wait(self._in_hand, timeout=seconds)
        for task in unfinished:
            task.cancel()
        return len(unfinished)

    async def _after(self, earlier: asyncio.Task[None] | None, update: Update) -> None:
        if earlier is not None:
            await asyncio.wait([earlier])
        async with self._at_once:
            try:
                await self._handle(update)
            except Exception:
                log.exception("update failed", update_id=update.update_id)

    def _let_go(self, chat: int, task: asyncio.Task[None]) -> None:
        self._in_hand.discard(task)
        if self._last_of.get(chat) is task:
            del self._last_of[chat]


def chat_of(update: Update) -> int:
    """Return the id of the conversation an update belongs to: its chat, or the person where there is no chat."""
    event = update.event
    message = getattr(event, "message", event)
    chat = getattr(message, "chat", None) or getattr(event, "chat", None)
    person = getattr(event, "from_user", None)
    return chat.id if chat else person.id if person else 0


class Poller:
    """Asks Telegram for updates until it is told to stop."""

    def __init__(self, bot: Bot, handle: Callable[[Update], Awaitable[Any]], kinds: list[str]) -> None:
        self._bot = bot
        self._kinds = kinds
        self._offset: int | None = None
        self._conflicts = 0
        self._pause = 0.3
        self.queues = Queues(handle)

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop`; then finish what is in hand. Raises `PollingRefusedError` when polling is pointless."""
        stopped = asyncio.create_task(stop.wait())
        try:
            while not stop.is_set():
                fetching = asyncio.create_task(self._fetch())
                await asyncio.wait({fetching, stopped}, return_when=asyncio.FIRST_COMPLETED)
                if not fetching.done():
                    fetching.cancel()
                    break
                for update in fetching.result():
                    await self._take(update)
        finally:
            stopped.cancel()
            await self._finish()

    async def _fetch(self) -> list[dict[str, Any]]:
        fetch = FetchUpdates(offset=self._offset, allowed_updates=self._kinds)
        try:
            updates = await self._bot(fetch, request_timeout=POLL_SECONDS + 15)
        except TelegramUnauthorizedError:
            raise PollingRefusedError("Telegram refuses BOT_TOKEN") from None
        except TelegramConflictError as conflict:
            self._conflicts += 1
            if self._conflicts >= CONFLICTS_ENDURED:
                raise PollingRefusedError("another copy of the bot (or a webhook) uses this BOT_TOKEN") from None
            return await self._rest(conflict)
        except TelegramRetryAfter as flood:
            await asyncio.sleep(flood.retry_after)
            return []
        except (TelegramAPIError, ClientDecodeError) as broken:
            return await self._rest(broken)
        self._conflicts, self._pause = 0, 0.3
        return updates

    async def _rest(self, reason: Exception) -> list[dict[str, Any]]:
        log.warning("no updates", error=type(reason).__name__, pause=self._pause)
        await asyncio.sleep(self._pause)
        self._pause = min(self._pause * 2, LONGEST_PAUSE)
        return []

    async def _take(self, raw: dict[str, Any]) -> None:
        self._offset = int(raw["update_id"]) + 1
        try:
            update = Update.model_validate(raw, context={"bot": self._bot})
            known = update.event_type in self._kinds
        except (ValidationError, LookupError) as unreadable:
            log.error("update cannot be read", update_id=raw["update_id"], error=type(unreadable).__name__)
            return
        if known:
            await self.queues.put(update)

    async def _finish(self) -> None:
        if unfinished := await self.queues.drain():
            log.error("answers cut short at the end", count=unfinished)
        if self._offset is not None:
            # Only a call with the new offset tells Telegram that the last batch is done.
            with contextlib.suppress(TelegramAPIError, ClientDecodeError):
                await self._bot(FetchUpdates(offset=self._offset, timeout=0), request_timeout=5)
