"""What every update passes on its way in: who it is from and in which language, before any handler is asked."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware, Bot
from aiogram.types import TelegramObject, Update

from data.vocabulary import Language
from db.store import Store
from handlers.visit import first_guess, visit_of, visitor


class WhoIsThere(BaseMiddleware):
    """Gives handlers the `visit`: the person's choices, the language, the place. Channels and bots get nothing.

    The language is the one chosen, else the one their Telegram speaks, else the default.
    """

    def __init__(self, store: Store, default_language: Language) -> None:
        self._store = store
        self._default_language = default_language

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        """Open the visit and go on."""
        if not isinstance(event, Update):
            return await handler(event, data)
        user = visitor(event)
        if user is None or user.is_bot:
            return None
        bot: Bot = data["bot"]
        person = await self._store.person(user.id)
        data["visit"] = visit_of(event, bot, person, first_guess(user, self._default_language))
        return await handler(event, data)
