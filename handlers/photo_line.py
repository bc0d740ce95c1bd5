"""The way of pictures to Telegram: while it is closed, words go alone and pictures wait to take their place.

What waits is an edit of the message that stands already, so a picture that was let through after all and is tried again
changes nothing: nobody sees it twice.
"""

import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from aiogram.exceptions import (
    TelegramAPIError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)

from handlers.administrators import Administrators
from handlers.clock import clock, utc_now
from handlers.visit import Screen
from texts.speech import Speech

TELL_AFTER = timedelta(minutes=3)  # shorter ones pass unnoticed: the pictures come by themselves
LONGEST_QUEUE = 200
CLOSED = (TelegramServerError, TelegramNetworkError, TelegramRetryAfter)

Place = tuple[int, int]
Deliver = Callable[[], Awaitable[bool | None]]  # True: it went; False: not yet; None: there is nothing to go any more

log = logging.getLogger(__name__)


class PhotoLine:
    """Knows since when pictures do not go out, keeps those that wait, and tells the administrators once each way."""

    def __init__(self, now: Callable[[], datetime] = utc_now, longest: int = LONGEST_QUEUE) -> None:
        self._now = now
        self._longest = longest
        self._waiting: OrderedDict[Place, Deliver] = OrderedDict()
        self._since: datetime | None = None
        self._status: int | None = None
        self._works_again = False
        self._told = False
        self._left_out = 0

    def __len__(self) -> int:
        return len(self._waiting)

    @property
    def since(self) -> datetime | None:
        """Since when no picture went out, None while they do."""
        return self._since

    @property
    def is_closed(self) -> bool:
        """Whether a new picture need not even be tried: those that wait try the line themselves."""
        return self._since is not None and bool(self._waiting)

    def failed(self, error: TelegramAPIError) -> bool:
        """Note that a picture did not go out; returns False for an error that says nothing about the line."""
        if not isinstance(error, CLOSED):
            return False
        self._since = self._since or self._now()
        self._works_again = False
        self._status = getattr(error, "status", None)
        return True

    def worked(self) -> None:
        """Note that a picture went out."""
        self._works_again = True

    def wait(self, place: Place, deliver: Deliver) -> None:
        """Let a picture wait for its place: a chat and the message it belongs into. The oldest gives way."""
        self._waiting[place] = deliver
        self._waiting.move_to_end(place)
        if len(self._waiting) > self._longest:
            self._waiting.popitem(last=False)
            self._left_out += 1

    async def look(self, administrators: Administrators) -> None:
        """Tell of an outage that lasts, try what waits, and tell when it is over."""
        if self._since is None:
            return
        if self._waiting and not self._told and self._now() - self._since >= TELL_AFTER:
            self._told = await administrators.tell(self._down)
        await self._try_all()
        if self._waiting or not self._works_again:
            return
        if self._told:
            await administrators.tell(self._up)
        self._since, self._status, self._told, self._left_out = None, None, False, 0

    async def _try_all(self) -> None:
        """Deliver what waits, the oldest first, as long as the line lets it through."""
        while self._waiting:
            place, deliver = next(iter(self._waiting.items()))
            try:
                arrived = await deliver()
            except TelegramAPIError as error:
                arrived = not self.failed(error)
                log.info("a waiting picture has no place: %s", type(error).__name__)
            if arrived is False:
                return
            if arrived:
                self.worked()
            self._waiting.pop(place, None)

    def _down(self, speech: Speech) -> Screen:
        lasting = self._now() - (self._since or self._now())
        status = self._status
        why = speech.say("photos-network") if status is None else speech.say("photos-error", status=str(status))
        minutes = int(lasting / timedelta(minutes=1))
        return Screen(speech.say("photos-down", now=clock(self._now()), minutes=minutes, why=why, n=len(self)))

    def _up(self, speech: Speech) -> Screen:
        said = speech.say("photos-up", now=clock(self._now()))
        left_out = [speech.say("photos-left-out", n=self._left_out)] if self._left_out else []
        return Screen(" ".join([said, *left_out]))
