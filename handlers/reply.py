"""From an answer to one Telegram message: a picture with its caption, or words alone where that is better."""

import logging
from dataclasses import dataclass, replace
from typing import Any

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BufferedInputFile, InlineKeyboardMarkup, InputFile, InputMediaPhoto, Message, ReplyParameters
from aiogram.utils.chat_action import ChatActionSender
from aiogram.utils.formatting import Text

from answers.answer import Answer, Paper, Part, units
from answers.study import Study
from db.errors import ArchiveError
from db.store import Store
from handlers.layout import CAPTION_LIMIT, TEXT_LIMIT, Keyboard, group_words_of, short_words_of, table_of, words_of
from handlers.pictures import Pictures
from handlers.screens import other_papers, small_menu
from handlers.visit import Screen, Visit
from texts.speech import speech_for

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reply:
    """Tells answers. `bot_name` is the user name that deep links lead to."""

    study: Study
    store: Store
    pictures: Pictures
    bot_name: str

    async def tell(self, visit: Visit, answer: Answer, *, in_place: bool = False) -> None:
        """Tell an answer: as a new message, or in the place of the pressed menu."""
        await self._keep_code(answer)
        if answer.picture is None or visit.person.text_mode:
            await self._tell_words(visit, answer, in_place=in_place, short=visit.person.text_mode)
        elif not await self._tell_picture(visit, answer, in_place=in_place):
            await self._tell_words(visit, _without_picture(answer), in_place=in_place)

    async def tell_rest(self, visit: Visit, answer: Answer) -> None:
        """Tell the whole answer: in place of its shorter words, or under its picture, which loses its «more» button."""
        words = words_of(answer, TEXT_LIMIT)
        if visit.message is not None and visit.message.text is not None:
            size = await self.pictures.size(answer)
            await self._put_words(visit, words.text, self._keyboard(visit, answer, kilobytes=size))
            return
        under = None
        if visit.message is not None:
            under = ReplyParameters(message_id=visit.message.message_id, allow_sending_without_reply=True)
        await visit.bot.send_message(
            visit.chat, message_thread_id=visit.topic, reply_parameters=under, **words.text.as_kwargs()
        )
        if visit.message is not None:
            markup = self._keyboard(visit, answer).markup()
            await visit.bot.edit_message_reply_markup(
                chat_id=visit.chat, message_id=visit.message.message_id, reply_markup=markup
            )

    async def hand_over(self, visit: Visit, answer: Answer, paper: Paper) -> None:
        """Send an answer on paper, with what it says about itself as the caption."""
        async with ChatActionSender.upload_document(visit.chat, visit.bot, message_thread_id=visit.topic):
            written = await self.study.paper(answer, paper)
            speech = speech_for(answer.language)
            if written is None:
                await visit.show(small_menu(speech, "paper-missing"))
                return
            await self._keep_code(answer)
            await visit.bot.send_document(
                visit.chat,
                BufferedInputFile(written.content, written.name),
                message_thread_id=visit.topic,
                caption=written.caption if units(written.caption) <= CAPTION_LIMIT else None,
                reply_markup=other_papers(speech, answer.question, paper),
            )
            if units(written.caption) > CAPTION_LIMIT:
                await visit.show(Screen(written.caption))

    async def show_picture(self, visit: Visit, answer: Answer) -> bool:
        """Put the picture in the place of its words; returns whether there is one now."""
        words = words_of(answer, CAPTION_LIMIT)
        markup = self._keyboard(visit, answer, waits=words.waits).markup()

        async def deliver(media: str | InputFile) -> Message | bool:
            return await _put_picture(visit, media, words.text, markup)

        return await self.pictures.send(visit, answer, deliver, low_data=True)

    async def show_table(self, visit: Visit, answer: Answer) -> None:
        """Put the table in the place of the words."""
        await self._put_words(visit, table_of(answer), self._keyboard(visit, answer, is_table=True))

    async def show_words(self, visit: Visit, answer: Answer) -> None:
        """Put the words in the place of the table."""
        has_picture = visit.message is not None and visit.message.photo is not None
        words = words_of(answer, CAPTION_LIMIT if has_picture else TEXT_LIMIT)
        size = None if has_picture else await self.pictures.size(answer)
        await self._put_words(visit, words.text, self._keyboard(visit, answer, waits=words.waits, kilobytes=size))

    async def _tell_picture(self, visit: Visit, answer: Answer, *, in_place: bool) -> bool:
        try:
            words = group_words_of(answer) if visit.in_group else words_of(answer, CAPTION_LIMIT)
        except ValueError:
            log.error("caption of %s in %s is too long", answer.question.serial(), answer.language)
            return False
        markup = self._keyboard(visit, answer, waits=words.waits).markup()
        edits = in_place and visit.message is not None

        async def deliver(media: str | InputFile) -> Message | bool:
            if edits:
                try:
                    return await _put_picture(visit, media, words.text, markup)
                except TelegramBadRequest as refused:
                    log.info("the menu stays: %s", refused.message)
            return await visit.bot.send_photo(
                visit.chat,
                media,
                message_thread_id=visit.topic,
                reply_markup=markup,
                reply_parameters=visit.answering,
                **_caption(words.text),
            )

        return await self.pictures.send(visit, answer, deliver)

    async def _tell_words(self, visit: Visit, answer: Answer, *, in_place: bool, short: bool = False) -> None:
        words = short_words_of(answer) if short or visit.in_group else words_of(answer, TEXT_LIMIT)
        size = await self.pictures.size(answer)
        keyboard = self._keyboard(visit, answer, waits=words.waits, kilobytes=size)
        if in_place and visit.message is not None and visit.message.text is not None:
            await self._put_words(visit, words.text, keyboard)
            return
        await visit.bot.send_message(
            visit.chat,
            message_thread_id=visit.topic,
            reply_markup=keyboard.markup(),
            reply_parameters=visit.answering,
            **words.text.as_kwargs(),
        )

    async def _put_words(self, visit: Visit, text: Text, keyboard: Keyboard) -> None:
        if visit.message is None:
            return
        place: dict[str, Any] = {"chat_id": visit.chat, "message_id": visit.message.message_id}
        if visit.message.photo:
            await visit.bot.edit_message_caption(**place, reply_markup=keyboard.markup(), **_caption(text))
        else:
            await visit.bot.edit_message_text(**place, reply_markup=keyboard.markup(), **text.as_kwargs())

    def _keyboard(
        self,
        visit: Visit,
        answer: Answer,
        *,
        waits: bool = False,
        is_table: bool = False,
        kilobytes: int | None = None,
    ) -> Keyboard:
        return Keyboard(
            answer,
            speech_for(answer.language),
            self.bot_name,
            waits=waits,
            is_table=is_table,
            kilobytes=kilobytes,
            offers_text_mode=not visit.person.text_mode,
            asker=visit.person.id if visit.in_group else None,
        )

    async def _keep_code(self, answer: Answer) -> None:
        try:
            await self.store.keep_code(answer.code, answer.question.serial(), answer.release, answer.language)
        except ArchiveError as busy:
            log.warning("code %s not kept: %s", answer.code, busy)


def _without_picture(answer: Answer) -> Answer:
    """Return an answer that says why it comes in words alone."""
    note = Part("picture_missing", speech_for(answer.language).say("picture-missing"), may_wait=True)
    return replace(answer, parts=(*answer.parts, note))


async def _put_picture(
    visit: Visit, media: str | InputFile, text: Text, markup: InlineKeyboardMarkup | None
) -> Message | bool:
    if visit.message is None:
        return False
    return await visit.bot.edit_message_media(
        InputMediaPhoto(media=media, **_caption(text)),
        chat_id=visit.chat,
        message_id=visit.message.message_id,
        reply_markup=markup,
    )


def _caption(text: Text) -> dict[str, Any]:
    return text.as_kwargs(text_key="caption", entities_key="caption_entities")
