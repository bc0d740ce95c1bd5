"""From an answer to one Telegram message: a picture with its caption, or words alone where that is better."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from aiogram.types import BufferedInputFile, InputFile, Message
from aiogram.utils.chat_action import ChatActionSender

from answers.answer import Answer, Paper, Part, units
from answers.study import Study
from answers.told import why_invalid
from db.errors import ArchiveError
from db.incident_records import Shown
from db.store import Store
from handlers.clock import utc_now
from handlers.layout import (
    CAPTION_LIMIT,
    Keyboard,
    Words,
    caption_words_of,
    group_words_of,
    short_words_of,
    table_of,
    text_words_of,
    whole_words_of,
)
from handlers.messages import put_markup, put_picture, put_picture_at, put_words, send_picture, send_words
from handlers.pictures import Outcome, Pictures
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
    now: Callable[[], datetime] = utc_now

    async def tell(self, visit: Visit, answer: Answer, *, in_place: bool = False) -> None:
        """Tell an answer: as a new message, or in the place of the pressed menu; a paper asked for comes after it."""
        await self.keep_code(answer)
        if answer.picture is None or visit.person.text_mode:
            await self._tell_words(visit, answer, in_place=in_place, short=visit.person.text_mode)
        elif (outcome := await self._tell_picture(visit, answer, in_place=in_place)) is not Outcome.SENT:
            await self._tell_without_picture(visit, answer, outcome, in_place=in_place)
        await self._note_shown(visit, answer)
        await self._enclose(visit, answer)

    async def tell_table(self, visit: Visit, answer: Answer) -> None:
        """Tell an answer as the table that was asked for, with the way to its words."""
        await self.keep_code(answer)
        await send_words(visit, table_of(answer), self._keyboard(visit, answer, is_table=True).markup())

    async def tell_rest(self, visit: Visit, answer: Answer) -> None:
        """Tell the whole answer: in place of its shorter words, or under its picture, which loses its «more» button."""
        words = whole_words_of(answer)
        if visit.message is not None and visit.message.text is not None:
            offers, size = await self.pictures.on_request(visit, answer)
            keyboard = self._keyboard(visit, answer, offers_chart=offers, kilobytes=size)
            await put_words(visit, words.text, keyboard.markup())
        else:
            await send_words(visit, words.text, under=True)
            await put_markup(visit, self._keyboard(visit, answer).markup())
        await self._note_shown(visit, answer)

    async def hand_over(self, visit: Visit, answer: Answer, paper: Paper) -> None:
        """Send an answer on paper, with what it says about itself as the caption."""
        async with ChatActionSender.upload_document(visit.chat, visit.bot, message_thread_id=visit.topic):
            written = await self.study.paper(answer, paper)
            speech = speech_for(answer.language)
            if written is None:
                await visit.show(small_menu(speech, "paper-missing"))
                return
            await self.keep_code(answer)
            await visit.bot.send_document(
                visit.chat,
                BufferedInputFile(written.content, written.name),
                message_thread_id=visit.topic,
                caption=written.caption if units(written.caption) <= CAPTION_LIMIT else None,
                reply_markup=other_papers(speech, answer, paper),
            )
            if units(written.caption) > CAPTION_LIMIT:
                await visit.show(Screen(written.caption))
        await self._note_shown(visit, answer)

    async def show_picture(self, visit: Visit, answer: Answer) -> bool:
        """Put the picture in the place of its words; returns whether there is one now."""

        async def deliver(media: str | InputFile, left_out: tuple[str, ...]) -> Message | bool:
            words = caption_words_of(answer, left_out)
            return await put_picture(
                visit, media, words.text, self._keyboard(visit, answer, waits=words.waits).markup()
            )

        shown = await self.pictures.send(visit, answer, deliver, low_data=True) is Outcome.SENT
        if shown:
            await self._note_shown(visit, answer)
        return shown

    async def show_table(self, visit: Visit, answer: Answer) -> None:
        """Put the table in the place of the words."""
        await put_words(visit, table_of(answer), self._keyboard(visit, answer, is_table=True).markup())
        await self._note_shown(visit, answer)

    async def show_words(self, visit: Visit, answer: Answer) -> None:
        """Put the words in the place of the table."""
        has_picture = visit.message is not None and bool(visit.message.photo)
        words = caption_words_of(answer) if has_picture else self._words(visit, answer, short=visit.person.text_mode)
        offers, size = (False, None) if has_picture else await self.pictures.on_request(visit, answer)
        keyboard = self._keyboard(visit, answer, waits=words.waits, offers_chart=offers, kilobytes=size)
        await put_words(visit, words.text, keyboard.markup())
        await self._note_shown(visit, answer)

    async def _tell_picture(self, visit: Visit, answer: Answer, *, in_place: bool) -> Outcome:
        """Tell an answer under its picture; not even tried while pictures wait for Telegram."""
        if self.pictures.line.is_closed:
            return Outcome.LATER
        how = put_picture if in_place else send_picture

        async def deliver(media: str | InputFile, left_out: tuple[str, ...]) -> Message | bool:
            words = group_words_of(answer) if visit.in_group else caption_words_of(answer, left_out)
            return await how(visit, media, words.text, self._keyboard(visit, answer, waits=words.waits).markup())

        return await self.pictures.send(visit, answer, deliver)

    async def _tell_without_picture(self, visit: Visit, answer: Answer, outcome: Outcome, *, in_place: bool) -> None:
        """Tell an answer in words that say why; a picture that may still come waits for their place."""
        later = outcome is Outcome.LATER
        words = _without_picture(answer, "picture-waits" if later else "picture-missing")
        place = await self._tell_words(visit, words, in_place=in_place)
        if later:
            self.pictures.line.wait((visit.chat, place), partial(self._put_later, visit, answer, place))

    async def _put_later(self, visit: Visit, answer: Answer, place: int) -> bool | None:
        """Put a picture that waited in its place; returns False where it has to wait on, None where it is dropped.

        Who has asked for words alone meanwhile is left with them; so is who was told something taken back since:
        a wrong number is not shown anew.
        """
        if (await self.store.person(visit.person.id)).text_mode or await why_invalid(self.study, answer):
            return None

        async def deliver(media: str | InputFile, left_out: tuple[str, ...]) -> Message | bool:
            words = group_words_of(answer) if visit.in_group else caption_words_of(answer, left_out)
            markup = self._keyboard(visit, answer, waits=words.waits).markup()
            return await put_picture_at(visit, place, media, words.text, markup)

        outcome = await self.pictures.send(visit, answer, deliver)
        return None if outcome is Outcome.NONE else outcome is Outcome.SENT

    async def _tell_words(self, visit: Visit, answer: Answer, *, in_place: bool, short: bool = False) -> int:
        words = self._words(visit, answer, short=short)
        offers, size = await self.pictures.on_request(visit, answer)
        keyboard = self._keyboard(visit, answer, waits=words.waits, offers_chart=offers, kilobytes=size)
        return await (put_words if in_place else send_words)(visit, words.text, keyboard.markup())

    @staticmethod
    def _words(visit: Visit, answer: Answer, *, short: bool) -> Words:
        if visit.in_group:
            return group_words_of(answer)
        return short_words_of(answer) if short else text_words_of(answer)

    async def _enclose(self, visit: Visit, answer: Answer) -> None:
        """Send along the paper that was asked for; in a group one message is enough."""
        enclosure = answer.enclosure
        if enclosure is None or enclosure.question is None or enclosure.paper is None or visit.in_group:
            return
        laid_out = await self.study.answer(
            enclosure.question, answer.language, release=answer.release, neutral=visit.person.neutral_titles
        )
        await self.hand_over(visit, laid_out, enclosure.paper)

    def _keyboard(
        self,
        visit: Visit,
        answer: Answer,
        *,
        waits: bool = False,
        is_table: bool = False,
        offers_chart: bool = False,
        kilobytes: int | None = None,
    ) -> Keyboard:
        return Keyboard(
            answer,
            speech_for(answer.language),
            self.bot_name,
            waits=waits,
            is_table=is_table,
            offers_chart=offers_chart,
            kilobytes=kilobytes,
            offers_text_mode=not visit.person.text_mode,
            asker=visit.person.id if visit.in_group else None,
        )

    async def keep_code(self, answer: Answer) -> None:
        """Keep an answer's printed code, so that the same answer opens by it; a busy archive is only logged."""
        try:
            await self.store.keep_code(answer.code, answer.question.serial(), answer.release, answer.language)
        except ArchiveError as busy:
            log.warning("code %s not kept: %s", answer.code, busy)

    async def _note_shown(self, visit: Visit, answer: Answer) -> None:
        """Note which answer the chat was told: should a number in it be wrong, the chat is told that too."""
        try:
            await self.store.note_shown(
                Shown(
                    chat=visit.chat,
                    topic=visit.topic,
                    code=answer.code,
                    release=answer.release,
                    language=answer.language,
                    at=self.now(),
                    milliseconds=visit.waited,
                )
            )
        except ArchiveError as busy:
            log.warning("answer %s not noted: %s", answer.code, busy)


def _without_picture(answer: Answer, why: str) -> Answer:
    """Return an answer that says why it comes in words alone."""
    note = Part("picture_missing", speech_for(answer.language).say(why), may_wait=True)
    return replace(answer, parts=(*answer.parts, note))
