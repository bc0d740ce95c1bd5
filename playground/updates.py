"""The queue of updates: kept until confirmed, handed out one poll at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice, takewhile
from typing import Any

from playground.calls import Call, Json
from playground.refusals import CONFLICT_OTHER_POLL, CONFLICT_WEBHOOK_SET, Refusal

KINDS = [
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "shipping_query",
    "pre_checkout_query",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
    "message_reaction",
    "message_reaction_count",
    "chat_boost",
    "removed_chat_boost",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "purchased_paid_media",
]
NOT_BY_DEFAULT = frozenset(("chat_member", "message_reaction", "message_reaction_count"))
LONGEST_POLL_SECONDS = 50
LARGEST_BATCH = 100


@dataclass(slots=True)
class UpdateQueue:
    """Updates in the order of their numbers, the one who polls for them, and the webhook if one is set."""

    next_number: int
    waiting: dict[int, Json] = field(default_factory=dict)
    allowed: frozenset[str] = frozenset(KINDS) - NOT_BY_DEFAULT
    webhook_address: str = ""
    webhook_secret: str = ""
    last_error: str = ""
    polls: int = 0
    _poll: asyncio.Future[None] | None = None
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def polled(self) -> bool:
        """Whether a bot is listening at this moment."""
        return self._poll is not None

    def push(self, kind: str, body: Json) -> int | None:
        """Queue an update and return its number, or None when the bot did not ask for its kind."""
        if kind not in self.allowed:
            return None
        number = self.next_number
        self.next_number += 1
        self.put({"update_id": number, kind: body})
        return number

    def put(self, update: Json) -> None:
        """Queue an update that has its number already: a repeated or a foreign one."""
        number = int(update["update_id"])
        in_order = not self.waiting or number > next(reversed(self.waiting))
        self.waiting[number] = update
        if not in_order:
            self.waiting = dict(sorted(self.waiting.items()))
        self.next_number = max(self.next_number, number + 1)
        self._news.set()

    def allow(self, kinds: object) -> None:
        """Remember ``allowed_updates``; an empty list means the usual kinds, no list means no change."""
        if isinstance(kinds, list):
            self.allowed = frozenset(kinds) & frozenset(KINDS) if kinds else frozenset(KINDS) - NOT_BY_DEFAULT

    def confirm(self, numbers: Iterable[int]) -> None:
        """Forget updates that the bot has."""
        for number in list(numbers):
            self.waiting.pop(number, None)

    def batch(self, offset: int, limit: int) -> list[Json]:
        """Confirm everything before ``offset`` and return the next updates, at most ``limit``."""
        if offset < 0:
            self.confirm(list(self.waiting)[:offset])
        else:
            self.confirm(takewhile(lambda number: number < offset, self.waiting))
        return list(islice(self.waiting.values(), limit))

    def end_poll(self, description: str = CONFLICT_OTHER_POLL) -> None:
        """End the poll that is running with a 409."""
        if self._poll and not self._poll.done():
            self._poll.set_exception(Refusal(409, description))

    def point_at(self, address: str, secret: str) -> None:
        """Send updates to a webhook from now on; an empty address means polling."""
        self.webhook_address, self.webhook_secret, self.last_error = address, secret, ""
        if address:
            self.end_poll("Conflict: terminated by setWebhook request")
        self._news.set()

    async def news(self) -> None:
        """Return when something changed since the last look."""
        await self._news.wait()
        self._news.clear()

    async def poll(self, call: Call) -> list[Json]:
        """Answer ``getUpdates``: at once when there is something, else wait; a newer poll ends this one."""
        if self.webhook_address:
            raise Refusal(409, CONFLICT_WEBHOOK_SET)
        self.allow(call.parsed("allowed_updates", "allowed updates"))
        offset = call.whole("offset")
        limit = min(LARGEST_BATCH, max(1, call.whole("limit", LARGEST_BATCH)))
        seconds = min(LONGEST_POLL_SECONDS, max(0, call.whole("timeout")))
        self.polls += 1
        self.end_poll()
        mine = self._poll = asyncio.get_running_loop().create_future()
        try:
            return await self._patient_batch(mine, offset, limit, seconds)
        finally:
            if not mine.cancel() and not mine.cancelled():
                mine.exception()
            if self._poll is mine:
                self._poll = None

    async def _patient_batch(self, mine: asyncio.Future[None], offset: int, limit: int, seconds: int) -> list[Json]:
        deadline = asyncio.get_running_loop().time() + seconds
        while True:
            self._news.clear()
            batch = self.batch(offset, limit)
            left = deadline - asyncio.get_running_loop().time()
            if batch or left <= 0:
                return batch
            await self._news_or_end(mine, left)

    async def _news_or_end(self, mine: asyncio.Future[None], seconds: float) -> None:
        """Sleep until an update, the end of the poll or the end of the time; a conflict is raised here."""
        news = asyncio.ensure_future(self._news.wait())
        first: set[asyncio.Future[Any]] = {news, mine}
        try:
            await asyncio.wait(first, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            news.cancel()
        if mine.done():
            mine.result()
