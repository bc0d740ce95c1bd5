"""What happens to a call that Telegram or the network refuses: wait, repeat, count it as done, or give up."""

import asyncio
import random
import time
from collections.abc import Callable
from typing import Any, cast

import structlog
from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiohttp import ClientConnectorError

from bot.session import carries_file
from handlers.once import SendOnce

PATIENCE_SECONDS = 60.0
PATIENCE_WITH_FILES = 15.0
PATIENCE_WITH_PICTURES = 3.0  # the words go at once then, and the picture takes their place when it can
PICTURES = ("sendPhoto", "editMessageMedia")
FIRST_PAUSE = 0.3
LONGEST_PAUSE = 8.0
DONE_ALREADY = (
    "message is not modified",
    "query is too old",
    "query id is invalid",
    "message to delete not found",
)
UNREADABLE_MARKUP = ("can't parse entities", "entity_bounds_invalid")
EVERY_CHAT = None

log = structlog.get_logger(__name__)


class Courier(BaseRequestMiddleware):
    """Delivers a call in spite of floods, restarts and broken lines; repeating is better than silence.

    A chat that was told to wait stays shut for every call to it, so nothing goes early. `getUpdates` is left to whoever
    polls. After a minute of trying, or less with a file, the last error is raised. What is better lost than said twice
    (`SendOnce`) is repeated only where Telegram certainly did not get it.
    """

    def __init__(self, patience: float = PATIENCE_SECONDS, clock: Callable[[], float] = time.monotonic) -> None:
        self._patience = patience
        self._clock = clock
        self._shut_until: dict[int | str | None, float] = {}

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        """Make the request until it is done or cannot be."""
        if method.__api_method__ == "getUpdates":
            return await make_request(bot, method)
        deadline, pause = self._clock() + self._patience_with(method), FIRST_PAUSE
        while True:
            await self._wait_for_chat(method)
            try:
                return await make_request(bot, method)
            except TelegramRetryAfter as flood:
                self._shut(method, flood.retry_after)
                failure: Exception = flood
            except (TelegramServerError, TelegramNetworkError) as broken:
                if isinstance(method, SendOnce) and not _never_left(broken):
                    raise
                await asyncio.sleep(pause)
                pause, failure = min(pause * 2, LONGEST_PAUSE), broken
            except TelegramMigrateToChat as moved:
                method, failure = method.model_copy(update={"chat_id": moved.migrate_to_chat_id}), moved
            except TelegramBadRequest as refused:
                if said_in(refused, DONE_ALREADY):
                    return cast("Response[TelegramType]", True)
                plain = _without_markup(method)
                if not said_in(refused, UNREADABLE_MARKUP) or plain is None:
                    raise
                log.error("markup refused", method=method.__api_method__, error=refused.message)
                method, failure = plain, refused
            if self._clock() >= deadline:
                raise failure
            log.warning("call repeated", method=method.__api_method__, error=type(failure).__name__)

    def _patience_with(self, method: TelegramMethod[Any]) -> float:
        if method.__api_method__ in PICTURES:
            return min(self._patience, PATIENCE_WITH_PICTURES)
        return min(self._patience, PATIENCE_WITH_FILES) if carries_file(method) else self._patience

    async def _wait_for_chat(self, method: TelegramMethod[Any]) -> None:
        chat = _chat(method)
        while (left := self._shut_until.get(chat, 0) - self._clock()) > 0:  # noqa: ASYNC110 - it may be shut anew
            await asyncio.sleep(left)
        self._shut_until.pop(chat, None)

    def _shut(self, method: TelegramMethod[Any], seconds: float) -> None:
        jitter = random.uniform(0.05, 0.3)  # noqa: S311 - it spreads repetitions, it guards nothing
        self._shut_until[_chat(method)] = self._clock() + seconds + jitter


def _never_left(broken: Exception) -> bool:
    """Whether no connection was made at all, so that nothing can have been executed."""
    return isinstance(broken.__cause__, ClientConnectorError)


def said_in(refused: TelegramBadRequest, phrases: tuple[str, ...]) -> bool:
    """Whether a refusal says one of these."""
    return any(phrase in refused.message.casefold() for phrase in phrases)


def _chat(method: TelegramMethod[Any]) -> int | str | None:
    return getattr(method, "chat_id", EVERY_CHAT)


def _without_markup(method: TelegramMethod[TelegramType]) -> TelegramMethod[TelegramType] | None:
    marked = [name for name in ("entities", "caption_entities") if getattr(method, name, None)]
    return method.model_copy(update=dict.fromkeys(marked)) if marked else None
