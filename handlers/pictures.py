"""Pictures on their way: drawn and uploaded once, sent again by Telegram's own file id for as long as it is valid."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from weakref import WeakValueDictionary

from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramForbiddenError
from aiogram.types import BufferedInputFile, InputFile, Message
from aiogram.utils.chat_action import ChatActionSender

from answers.answer import Answer
from answers.study import Study
from db.errors import ArchiveError
from db.store import Store
from handlers.photo_line import PhotoLine
from handlers.visit import Visit

FILE_GONE = ("wrong file identifier", "wrong remote file", "file reference", "wrong type of file", "wrong file_id")
ACTION_AFTER_SECONDS = 0.3

PATIENCE_SECONDS = 0.4  # words go first: they do not wait longer for the size of their picture
DRAWN_KEPT = 2_000

Deliver = Callable[[str | InputFile, tuple[str, ...]], Awaitable[Message | bool]]

log = logging.getLogger(__name__)


class Outcome(StrEnum):
    """What became of a picture: sent, none to send, or one that Telegram does not take at the moment."""

    SENT = "sent"
    NONE = "none"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Seen:
    """What is remembered of a picture once drawn: its size, and the sentences for which it had no room."""

    kilobytes: int
    left_out: tuple[str, ...]


class Pictures:
    """Draws, uploads and remembers. `kit` is the version of everything that decides the pixels."""

    def __init__(self, study: Study, store: Store, kit: str, line: PhotoLine) -> None:
        self.line = line
        self._study = study
        self._store = store
        self._kit = kit
        self._in_hand: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._seen: OrderedDict[str, Seen] = OrderedDict()
        self._measuring: set[asyncio.Task[Seen | None]] = set()

    async def send(self, visit: Visit, answer: Answer, deliver: Deliver, *, low_data: bool = False) -> Outcome:
        """Deliver an answer's picture; an error of Telegram's is an outcome, except that the chat is closed to the bot.

        `deliver` is given the picture and the sentences it had no room for. Many who ask for the same new picture at
        once wait for one drawing and one upload.
        """
        if answer.picture is None:
            return Outcome.NONE
        key = self._key(visit, answer, low_data=low_data)
        if known := await self._send_known(answer, key, deliver, low_data=low_data):
            return known
        async with self._in_hand.setdefault(key, asyncio.Lock()):
            return await self._send_known(answer, key, deliver, low_data=low_data) or await self._send_new(
                visit, answer, key, deliver, low_data=low_data
            )

    async def on_request(self, visit: Visit, answer: Answer) -> tuple[bool, int | None]:
        """Return whether an answer has a picture for a weak connection, and its kilobytes if that is known at once."""
        if answer.picture is None:
            return False, None
        measuring = asyncio.create_task(self._look(answer, self._key(visit, answer, low_data=True), low_data=True))
        self._measuring.add(measuring)
        measuring.add_done_callback(self._measuring.discard)
        done, _ = await asyncio.wait([measuring], timeout=PATIENCE_SECONDS)
        if not done:
            return True, None
        seen = measuring.result()
        return (True, seen.kilobytes) if seen is not None else (False, None)

    async def known(self, visit: Visit, answer: Answer) -> str | None:
        """Return the file id of an answer's picture where it was sent before."""
        return await self._store.picture_file(self._key(visit, answer, low_data=False)) if answer.picture else None

    def _key(self, visit: Visit, answer: Answer, *, low_data: bool) -> str:
        theme = answer.picture.frame.theme if answer.picture else ""
        titles = "neutral" if visit.person.neutral_titles else "finding"
        size = "low" if low_data else "photo"
        asked = (answer.question.serial(), answer.release, answer.language, theme, titles, size)
        return "|".join((*asked, self._kit, str(visit.bot.id)))

    async def _look(self, answer: Answer, key: str, *, low_data: bool) -> Seen | None:
        """Return what is known of a picture, drawn now if it never was in this process; None where it cannot be."""
        if key not in self._seen:
            drawn = await self._study.draw(answer, low_data=low_data)
            if drawn is None:
                return None
            self._note(key, drawn.png, drawn.left_out)
        return self._seen[key]

    def _note(self, key: str, png: bytes, left_out: tuple[str, ...]) -> None:
        self._seen[key] = Seen(-(-len(png) // 1024), left_out)
        if len(self._seen) > DRAWN_KEPT:
            self._seen.popitem(last=False)

    async def _send_known(self, answer: Answer, key: str, deliver: Deliver, *, low_data: bool) -> Outcome | None:
        """Send a picture that Telegram has already; None where it has it not, or no more."""
        file_id = await self._store.picture_file(key)
        if file_id is None:
            return None
        seen = await self._look(answer, key, low_data=low_data)
        try:
            await deliver(file_id, seen.left_out if seen else ())
        except TelegramAPIError as lost:
            if isinstance(lost, TelegramBadRequest) and any(words in lost.message.casefold() for words in FILE_GONE):
                await self._store.drop_picture_file(key)
                return None
            return self._lost(answer, lost)
        self.line.worked()
        return Outcome.SENT

    async def _send_new(self, visit: Visit, answer: Answer, key: str, deliver: Deliver, *, low_data: bool) -> Outcome:
        async with ChatActionSender.upload_photo(
            visit.chat, visit.bot, message_thread_id=visit.topic, initial_sleep=ACTION_AFTER_SECONDS
        ):
            drawn = await self._study.draw(answer, low_data=low_data)
            if drawn is None:
                return Outcome.NONE
            self._note(key, drawn.png, drawn.left_out)
            try:
                sent = await deliver(BufferedInputFile(drawn.png, f"{answer.code}.png"), drawn.left_out)
            except TelegramAPIError as lost:
                return self._lost(answer, lost)
        self.line.worked()
        await self._keep(key, sent)
        return Outcome.SENT

    def _lost(self, answer: Answer, error: TelegramAPIError) -> Outcome:
        if isinstance(error, TelegramForbiddenError):  # words would not get there either
            raise error
        log.error("picture of %s not sent: %s", answer.code, type(error).__name__)
        return Outcome.LATER if self.line.failed(error) else Outcome.NONE

    async def _keep(self, key: str, sent: Message | bool) -> None:
        if isinstance(sent, Message) and sent.photo:
            try:
                await self._store.keep_picture_file(key, sent.photo[-1].file_id)
            except ArchiveError as busy:
                log.warning("picture not remembered: %s", busy)
