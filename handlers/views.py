"""What can be done with an answer: more of it, another view in its place, paper, a text to copy, a link, doubts."""

import logging
from typing import Any

from aiogram import Router
from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, InlineKeyboardButton
from aiogram.utils.formatting import Code

from answers.answer import units
from answers.study import Study
from data.vocabulary import Language
from handlers import screens
from handlers.answering import PRINTED_CODE, Answering
from handlers.buttons import PAPERS, Press, Pressed, Step
from handlers.layout import COPY_LIMIT, forwarding, link
from handlers.reply import Reply
from handlers.visit import Screen, Visit
from texts.speech import speech_for

log = logging.getLogger(__name__)


def views_router() -> Router:
    """Return the router of everything under an answer."""
    router = Router(name="views")
    router.callback_query.register(tell_more, Pressed(Step.MORE))
    router.callback_query.register(show_chart, Pressed(Step.CHART))
    router.callback_query.register(show_table, Pressed(Step.TABLE))
    router.callback_query.register(show_words, Pressed(Step.WORDS))
    router.callback_query.register(hand_over_paper, Pressed(*PAPERS))
    router.callback_query.register(give_text_to_copy, Pressed(Step.COPY))
    router.callback_query.register(give_link, Pressed(Step.SHARE))
    router.callback_query.register(offer_other_readings, Pressed(Step.READING))
    router.callback_query.register(report_problem, Pressed(Step.PROBLEM))
    return router


async def tell_more(_: CallbackQuery, press: Press, visit: Visit, answering: Answering, reply: Reply) -> None:
    """Tell what waited behind the caption."""
    await visit.note()
    if press.question is not None:
        await reply.tell_rest(visit, await answering.prepared(visit, press.question))


async def show_chart(_: CallbackQuery, press: Press, visit: Visit, answering: Answering, reply: Reply) -> None:
    """Put the picture where the words are; where it cannot be drawn, say so and leave the words."""
    await visit.note()
    if press.question is not None and not await reply.show_picture(
        visit, await answering.prepared(visit, press.question)
    ):
        await visit.show(Screen(visit.say("picture-missing")))


async def show_table(_: CallbackQuery, press: Press, visit: Visit, answering: Answering, reply: Reply) -> None:
    """Put the table where the words are."""
    await visit.note()
    if press.question is not None:
        await reply.show_table(visit, await answering.prepared(visit, press.question))


async def show_words(_: CallbackQuery, press: Press, visit: Visit, answering: Answering, reply: Reply) -> None:
    """Put the words where the table is."""
    await visit.note()
    if press.question is not None:
        await reply.show_words(visit, await answering.prepared(visit, press.question))


async def hand_over_paper(pressed: CallbackQuery, press: Press, visit: Visit, answering: Answering) -> None:
    """Send the answer on the paper the button names; pressed again at once, it comes once."""
    asked = (visit.message.message_id if visit.message else 0, pressed.data)
    if answering.attention.is_repeated(visit.place, asked):
        await visit.note(visit.say("press-answered"))
        return
    await visit.note()
    if press.question is not None:
        await answering.paper(visit, press.question, PAPERS[press.step])


async def give_text_to_copy(_: CallbackQuery, press: Press, visit: Visit, answering: Answering) -> None:
    """Send the text alone, so that one touch copies it."""
    await visit.note()
    if press.question is None:
        return
    answer = await answering.prepared(visit, press.question)
    copied = (button.copy for row in answer.buttons for button in row if button.copy)
    for text in (one for one in copied if units(one) > COPY_LIMIT):  # a shorter one is copied by its own button
        await visit.bot.send_message(visit.chat, message_thread_id=visit.topic, **_monospaced(text))


async def give_link(_: CallbackQuery, press: Press, visit: Visit, reply: Reply) -> None:
    """Send the link that opens this very answer, and the way to forward it."""
    await visit.note()
    address = link(reply.bot_name, press.value)
    forward = InlineKeyboardButton(text=visit.say("press-forward"), url=forwarding(address))
    await visit.show(Screen(visit.say("share-text", link=address), screens.keyboard([forward])))


async def offer_other_readings(_: CallbackQuery, press: Press, visit: Visit, study: Study) -> None:
    """Offer what else may have been meant."""
    await visit.note()
    if press.question is not None:
        others = await study.other_readings(press.question, visit.language)
        await visit.show(screens.other_readings(visit.speech, press.question, others))


async def report_problem(
    _: CallbackQuery, visit: Visit, admin_ids: tuple[int, ...], default_language: Language
) -> None:
    """Tell the administrators which answer somebody doubts: its code, nothing about the person."""
    words = (visit.message.text or visit.message.caption or "") if visit.message else ""
    found = PRINTED_CODE.findall(words)
    code = f"A-{found[-1]}" if found else "—"
    reached = [await _told(visit, admin, code, default_language) for admin in admin_ids]
    await visit.note(visit.say("problem-sent" if any(reached) else "problem-nobody"), alert=True)


async def _told(visit: Visit, admin: int, code: str, language: Language) -> bool:
    try:
        await visit.bot.send_message(admin, speech_for(language).say("problem-for-admin", code=code))
    except TelegramAPIError as unreachable:
        log.warning("administrator not reached: %s", type(unreachable).__name__)
        return False
    return True


def _monospaced(text: str) -> dict[str, Any]:
    return Code(text).as_kwargs()
