"""Asking: a text, a button that carries a question, a command with words, an answer's code."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from answers.study import Study
from data.question import Question
from handlers import screens
from handlers.answering import Answering
from handlers.buttons import Asked, Press, Pressed, Step
from handlers.visit import Visit
from handlers.whole import ABOUT_THE_WHOLE

ASKING_COMMANDS = ("region", *ABOUT_THE_WHOLE)


def ask_router() -> Router:
    """Return the router of questions."""
    router = Router(name="ask")
    router.message.register(ask_by_command, Command(*ASKING_COMMANDS))
    router.message.register(ask_in_words, F.text & ~F.text.startswith("/"))
    router.message.register(ask_in_words, F.caption)
    router.callback_query.register(ask_by_button, Asked())
    router.callback_query.register(ask_from_menu, Pressed(Step.OPEN))
    return router


async def ask_in_words(message: Message, visit: Visit, answering: Answering) -> None:
    """Answer what a person wrote, be it under a picture."""
    await answering.text(visit, message.text or message.caption or "")


async def ask_by_command(_: Message, command: CommandObject, visit: Visit, answering: Answering, study: Study) -> None:
    """Answer a command as the sentence it stands for; `/region` alone offers the regions."""
    if words := (command.args or "").strip():
        await answering.text(visit, visit.say(f"command-words-{command.command}", words=words))
    elif command.command == "region":
        await visit.show(screens.regions(visit.speech, await study.regions_with_data()))
    elif not answering.attention.is_repeated(visit.place, command.command):
        await answering.question(visit, ABOUT_THE_WHOLE[command.command])


async def ask_by_button(press: CallbackQuery, question: Question, visit: Visit, answering: Answering) -> None:
    """Answer the question a button carries; pressed again at once, it has one answer.

    In a group the answer takes the place of what asked back: one question, one message.
    """
    pressed = (visit.message.message_id if visit.message else 0, press.data)
    if answering.attention.is_repeated(visit.place, pressed):
        await visit.note(visit.say("press-answered"))
        return
    await visit.note()
    try:
        await answering.question(visit, question, in_place=visit.in_group)
    except BaseException:
        answering.attention.may_ask_again(visit.place)
        raise


async def ask_from_menu(_: CallbackQuery, press: Press, visit: Visit, answering: Answering) -> None:
    """Answer a question from the menu in the menu's place."""
    await visit.note()
    if press.question is not None:
        await answering.question(visit, press.question, in_place=True)
