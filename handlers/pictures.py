"""Pictures on their way: drawn and uploaded once, sent again by Telegram's own file id for as long as it is valid."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from weakref import WeakValueDictionary

from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from aiogram.types import BufferedInputFile, InputFile, Message
from aiogram.utils.chat_action import ChatActionSender

from answers.answer import Answer
from answers.study import Study
from db.errors import ArchiveError
from db.store import Store
from handlers.visit import Visit

FILE_GONE = ("wrong file identifier", "wrong remote file", "file reference", "wrong type of file", "wrong file_id")
ACTION_AFTER_SECONDS = 0.3

Deliver = Callable[[str | InputFile], Awaitable[Message | bool]]

log = logging.getLogger(__name__)


class Pictures:
    """Draws, uploads and remembers. `kit` is the version of everything that decides the pixels."""

    def __init__(self, study: Study, store: Store, kit: str) -> None:
        self._study = study
        self._store = store
        self._kit = kit
        self._in_hand: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def send(self, visit: Visit, answer: Answer, deliver: Deliver, *, low_data: bool = False) -> bool:
        """Deliver an answer's picture; returns False where there is none or it does not go through.

        Many who ask for the same new picture at once wait for one drawing and one upload.
        """
        if answer.picture is None:
            return False
        key = self._key(visit, answer, low_data=low_data)
        if await self._send_known(key, deliver):
            return True
        async with self._in_hand.setdefault(key, asyncio.Lock()):
            return await self._send_known(key, deliver) or await self._send_new(
                visit, answer, key, deliver, low_data=low_data
            )

    async def size(self, answer: Answer) -> int | None:
        """Return how many kilobytes an answer's picture has for a weak connection, None where there is none."""
        drawn = await self._study.draw(answer, low_data=True) if answer.picture else None
        return None if drawn is None else -(-len(drawn.png) // 1024)

    async def known(self, visit: Visit, answer: Answer) -> str | None:
        """Return the file id of an answer's picture where it was sent before."""
        return await self._store.picture_file(self._key(visit, answer, low_data=False)) if answer.picture else None

    def _key(self, visit: Visit, answer: Answer, *, low_data: bool) -> str:
        theme = answer.picture.frame.theme if answer.picture else ""
        titles = "neutral" if visit.person.neutral_titles else "finding"
        size = "low" if low_data else "photo"
        asked = (answer.question.serial(), answer.release, answer.language, theme, titles, size)
        return "|".join((*asked, self._kit, str(visit.bot.id)))

    async def _send_known(self, key: str, deliver: Deliver) -> bool:
        file_id = await self._store.picture_file(key)
        if file_id is None:
            return False
        try:
            await deliver(file_id)
        except TelegramBadRequest as refused:
            if not any(words in refused.message.casefold() for words in FILE_GONE):
                raise
            await self._store.drop_picture_file(key)
            return False
        return True

    async def _send_new(self, visit: Visit, answer: Answer, key: str, deliver: Deliver, *, low_data: bool) -> bool:
        async with ChatActionSender.upload_photo(
            visit.chat, visit.bot, message_thread_id=visit.topic, initial_sleep=ACTION_AFTER_SECONDS
        ):
            drawn = await self._study.draw(answer, low_data=low_data)
            if drawn is None:
                return False
            name = f"{answer.code}.png"
            try:
                sent = await deliver(BufferedInputFile(drawn.png, name))
            except TelegramAPIError as lost:
                log.error("picture of %s not sent: %s", answer.code, type(lost).__name__)
                return False
        await self._keep(key, sent)
        return True

    async def _keep(self, key: str, sent: Message | bool) -> None:
        if isinstance(sent, Message) and sent.photo:
            try:
                await self._store.keep_picture_file(key, sent.photo[-1].file_id)
            except ArchiveError as busy:
                log.warning("picture not remembered: %s", busy)
