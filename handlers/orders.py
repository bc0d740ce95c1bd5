"""Commands said as sentences: «настройки», «забудь меня», "change language"."""

from dataclasses import replace

from aiogram.filters import Filter
from aiogram.types import Message

from handlers.visit import Visit
from texts.hearing import order_of
from texts.speech import speech_for


class Ordered(Filter):
    """Lets texts through that say nothing but one of these commands.

    The handler gets the command as `order`, and its visit in the language the command was said in.
    """

    def __init__(self, *commands: str) -> None:
        self._commands = commands

    async def __call__(self, message: Message, visit: Visit) -> bool | dict[str, object]:
        """Hear the text."""
        ordered = order_of(message.text or "")
        if ordered is None or ordered[0] not in self._commands:
            return False
        return {"order": ordered[0], "visit": replace(visit, speech=speech_for(ordered[1]))}
