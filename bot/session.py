"""The line to Telegram: an HTTP session that names every failure and gives each call its own time."""

import json
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import TelegramAPIError, TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiogram.methods import GetUpdates, Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import InputFile

CALL_SECONDS = 20
UPLOAD_SECONDS = 60


class ServerError(TelegramServerError):
    """Telegram or what stands before it could not serve; `status` is the HTTP status it said so with."""

    def __init__(self, method: TelegramMethod[Any], message: str, status: int) -> None:
        super().__init__(method=method, message=message)
        self.status = status


class UnclearAnswerError(ServerError):
    """An answer that is not Telegram's: nobody knows whether the call was executed."""


class Session(AiohttpSession):
    """aiogram's session, except that proxies' error pages and answers without a description have proper names."""

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram's own signature
    ) -> TelegramType:
        """Make one request; raises a `TelegramAPIError` of some kind for everything that goes wrong on the way."""
        allowed = timeout or (UPLOAD_SECONDS if carries_file(method) else CALL_SECONDS)
        try:
            return await super().make_request(bot, method, timeout=allowed)
        except (ConnectionError, UnicodeDecodeError) as broken:
            raise TelegramNetworkError(method=method, message=type(broken).__name__) from broken

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        """Read Telegram's answer; raises the error it stands for."""
        try:
            said = json.loads(content)
        except ValueError:
            said = None
        if not isinstance(said, dict):
            raise UnclearAnswerError(method, f"HTTP {status_code} that is not Telegram's", status_code)
        if status_code == 429:
            raise TelegramRetryAfter(method=method, message=_description(said), retry_after=_wait(said))
        if status_code >= 500:
            raise ServerError(method, f"HTTP {status_code}: {_description(said)}", status_code)
        if not said.get("ok") and not said.get("description"):
            raise TelegramAPIError(method=method, message=f"HTTP {status_code} without a description")
        return super().check_response(bot, method, status_code, content)


def carries_file(method: TelegramMethod[Any]) -> bool:
    """Whether a call uploads something."""
    values = [value for _, value in method]
    values += [getattr(value, "media", None) for value in values]
    return any(isinstance(value, InputFile) for value in values) and not isinstance(method, GetUpdates)


def _description(said: dict[str, Any]) -> str:
    return str(said.get("description") or "no description")


def _wait(said: dict[str, Any]) -> int:
    parameters = said.get("parameters")
    seconds = parameters.get("retry_after") if isinstance(parameters, dict) else None
    return int(seconds) if isinstance(seconds, int) and seconds > 0 else 1
