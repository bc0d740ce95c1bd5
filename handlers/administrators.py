"""The administrators: whoever is told when something is wrong, each in their own language."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramForbiddenError

from data.vocabulary import Language
from db.store import Store
from handlers.visit import Screen
from texts.speech import Speech, speech_for

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Administrators:
    """Speaks to all of them; `ids` are their Telegram numbers."""

    bot: Bot
    store: Store
    ids: tuple[int, ...]
    default_language: Language

    async def tell(self, said: Callable[[Speech], Screen]) -> bool:
        """Show each a screen made in their language; returns False where trying again may reach more than nobody.

        Who never wrote to the bot, or shut it out, cannot be reached: trying again would change nothing.
        """
        reached = lost = 0
        for one in self.ids:
            person = await self.store.person(one)
            screen = said(speech_for(person.language or self.default_language))
            try:
                await self.bot.send_message(one, screen.text, reply_markup=screen.keyboard)
            except (TelegramBadRequest, TelegramForbiddenError) as closed:
                log.error("administrator cannot be reached: %s", type(closed).__name__)
            except TelegramAPIError as unreachable:
                log.error("administrator not reached: %s", type(unreachable).__name__)
                lost += 1
            else:
                reached += 1
        return bool(reached) or not lost
