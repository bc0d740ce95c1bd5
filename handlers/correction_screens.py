"""The screens of a correction: the offer, the text as it will arrive, the way to change it, what became of it."""

from aiogram.types import InlineKeyboardButton

from data.vocabulary import Delivery
from db.incident_records import Notice, Tally
from handlers.buttons import Step, code
from handlers.screens import button, keyboard
from handlers.visit import Screen
from texts.speech import Speech


def offer(speech: Speech, done: str, notice: Notice, chats: int) -> Screen:
    """Return what was done, with the offer to tell the chats that read the wrong number."""
    if not chats:
        return Screen(f"{done}\n{speech.say('correction-nobody')}")
    number = str(notice.number)
    row = [button(speech.say("correction-show"), code(Step.NOTICE_TEXT, number)), *_decisions(speech, number)]
    return Screen(f"{done}\n{speech.say('correction-ask', n=chats)}", keyboard(row))


def preview(speech: Speech, notice: Notice, words: str, way: str, own: int, others: int) -> Screen:
    """Return the text as it arrives, and its button; `own` chats get an administrator's words, `others` the usual."""
    said = [speech.say("correction-preview", words=words, button=way)]
    if notice.own_words and others:
        said.append(speech.say("correction-own-words", own=own, others=others))
    send, drop = _decisions(speech, str(notice.number))
    change = button(speech.say("correction-edit"), code(Step.NOTICE_EDIT, str(notice.number)))
    return Screen("\n\n".join(said), keyboard([send, change], [drop]))


def result(speech: Speech, tally: Tally) -> Screen:
    """Return to how many it went, and what is known of the others."""
    failed, unknown = tally.of(Delivery.FAILED), tally.of(Delivery.UNKNOWN)
    said = [speech.say("correction-sent", sent=tally.of(Delivery.SENT), total=tally.total)]
    said += [speech.say("correction-failed", n=failed)] if failed else []
    said += [speech.say("correction-unknown", n=unknown)] if unknown else []
    return Screen(" ".join(said))


def _decisions(speech: Speech, number: str) -> tuple[InlineKeyboardButton, InlineKeyboardButton]:
    return (
        button(speech.say("correction-send"), code(Step.NOTICE_SEND, number)),
        button(speech.say("correction-drop"), code(Step.NOTICE_DROP, number)),
    )
