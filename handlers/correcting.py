"""For administrators: the text of a correction, their own words for it, and whether it goes out."""

import re

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, ForceReply, Message

from data.question import read_serial
from data.vocabulary import NoticeState
from db.incident_records import Notice
from handlers import correction_screens as screens
from handlers.authority import Action, May
from handlers.buttons import Press, Pressed, Step
from handlers.correction_words import way_said
from handlers.corrections import Corrections
from handlers.unknown import outdated
from handlers.visit import Screen, Visit
from texts.speech import speech_for

HANDLES = May(Action.HANDLE_INCIDENT)
LONGEST = 1_000
NUMBERED = re.compile(r"№ (\d+)\.|No\. (\d+)\.")


class OwnWords(Filter):
    """Lets through an answer to the question for an administrator's own words; gives the number of the correction."""

    async def __call__(self, message: Message, visit: Visit) -> bool | dict[str, int]:
        """Read the question that was answered: it must be the bot's and in its words."""
        asked = message.reply_to_message
        if asked is None or asked.from_user is None or asked.from_user.id != visit.bot.id or not message.text:
            return False
        found = NUMBERED.search(asked.text or "")
        number = int(found[1] or found[2]) if found else 0
        how = visit.say("correction-edit-how", number=str(number), limit=LONGEST)
        return {"number": number} if asked.text == how else False


def correcting_router() -> Router:
    """Return the router of corrections."""
    router = Router(name="correcting")
    press = router.callback_query.register
    press(show_text, Pressed(Step.NOTICE_TEXT), HANDLES)
    press(ask_for_words, Pressed(Step.NOTICE_EDIT), HANDLES)
    press(send, Pressed(Step.NOTICE_SEND), HANDLES)
    press(drop, Pressed(Step.NOTICE_DROP), HANDLES)
    router.message.register(take_words, HANDLES, OwnWords())
    return router


async def show_text(_: CallbackQuery, press: Press, visit: Visit, corrections: Corrections) -> None:
    """Show the text of a correction as a message of its own."""
    notice = await _open(press, visit, corrections)
    if notice is not None:
        await visit.note()
        await _show(visit, corrections, notice)


async def ask_for_words(_: CallbackQuery, press: Press, visit: Visit, corrections: Corrections) -> None:
    """Ask for an administrator's own words, as an answer to the question."""
    notice = await _open(press, visit, corrections)
    if notice is None:
        return
    await visit.note()
    how = visit.say("correction-edit-how", number=str(notice.number), limit=LONGEST)
    await visit.bot.send_message(visit.chat, how, reply_markup=ForceReply(force_reply=True))


async def take_words(message: Message, number: int, visit: Visit, corrections: Corrections) -> None:
    """Take an administrator's words and show how they will arrive."""
    words = " ".join((message.text or "").split())
    if len(words) > LONGEST:
        await visit.show(Screen(visit.say("correction-too-long", limit=LONGEST)))
        return
    notice = await corrections.change(visit.person.id, number, words, visit.language)
    if notice is None:
        await visit.show(Screen(visit.say("correction-already")))
        return
    await _show(visit, corrections, notice)


async def send(_: CallbackQuery, press: Press, visit: Visit, corrections: Corrections) -> None:
    """Send a correction; pressed again, it has gone."""
    notice = await _open(press, visit, corrections)
    if notice is None:
        return
    if not await corrections.begin(visit.person.id, notice.number):
        await visit.note(visit.say("correction-already"), alert=True)
        return
    await visit.note(visit.say("correction-sending"))
    await visit.show(screens.result(visit.speech, await corrections.send(notice.number)))


async def drop(_: CallbackQuery, press: Press, visit: Visit, corrections: Corrections) -> None:
    """Decide that a correction is not sent."""
    notice = await _open(press, visit, corrections)
    if notice is None:
        return
    if not await corrections.drop(visit.person.id, notice.number):
        await visit.note(visit.say("correction-already"), alert=True)
        return
    await visit.note()
    await visit.show(Screen(visit.say("correction-dropped")))


async def _open(press: Press, visit: Visit, corrections: Corrections) -> Notice | None:
    """Return the correction a press is about, None where there is none or it is decided: that is said."""
    notice = await corrections.store.notice(int(press.value)) if press.value.isdecimal() else None
    if notice is None:
        await outdated(visit)
        return None
    if notice.state is not NoticeState.PREPARED:
        await visit.note(visit.say("correction-already"), alert=True)
        return None
    return notice


async def _show(visit: Visit, corrections: Corrections, notice: Notice) -> None:
    """Show the text as the first of the recipients gets it, in the administrator's language."""
    recipients = await corrections.store.recipients(notice.number)
    if not recipients:  # all of them have asked to be forgotten meanwhile
        await visit.show(Screen(visit.say("correction-nobody")))
        return
    sample = next((one for one in recipients if one.language == visit.language), recipients[0])
    words = await corrections.words(notice, sample, visit.language)
    kept = await corrections.store.find_code(sample.codes[-1])
    way = way_said(speech_for(visit.language), read_serial(kept.question)) if kept else ""
    own = sum(one.language == notice.own_language for one in recipients)
    await visit.show(screens.preview(visit.speech, notice, words, way, own, len(recipients) - own))
