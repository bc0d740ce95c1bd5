"""Groups: an answer to a mention or a reply in its own topic, one message a question; silence otherwise."""

import re

from aiogram import F, Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from handlers import screens
from handlers.answering import Answering
from handlers.ask import ASKING_COMMANDS
from handlers.buttons import FROM_GROUP, Press, Pressed, Step
from handlers.layout import link
from handlers.reply import Reply
from handlers.visit import Screen, Visit
from handlers.whole import ABOUT_THE_WHOLE

# A wish to bring data in: a verb of publishing or uploading beside a file, a table or data.
ABOUT_UPLOADS = re.compile(
    r"(?:опублик|выложи|загруз|залей|залить|жарияла|жүкте|publish|upload)\w*.{0,40}?(?:файл|таблиц|данны|кесте|дерек|file|table|data)",
    re.IGNORECASE,
)
IN_GROUP = F.chat.type.in_({"group", "supergroup"})


def groups_router() -> Router:
    """Return the router of groups; it goes before all that answers in private."""
    router = Router(name="groups")
    router.message.register(answer_command_in_group, IN_GROUP, Command(*ASKING_COMMANDS))
    router.message.register(say_how, IN_GROUP, Command("help", "start"))
    router.message.register(lead_to_private, IN_GROUP, F.text.startswith("/"))
    router.message.register(answer_in_group, IN_GROUP)
    router.callback_query.register(delete_answer, Pressed(Step.DELETE))
    return router


async def answer_in_group(message: Message, visit: Visit, answering: Answering, reply: Reply) -> None:
    """Answer when mentioned or replied to, and only then."""
    words = addressed_words(message, reply.bot_name, visit.bot.id)
    if words is not None and (message.document or ABOUT_UPLOADS.search(words)):
        await _private(visit, reply, "upload-private-only")
    elif words:
        await answering.text(visit, words)
    elif words is not None:
        await _how(visit, reply)


async def answer_command_in_group(
    _: Message, command: CommandObject, visit: Visit, answering: Answering, reply: Reply
) -> None:
    """Answer a command with its words; without them what it asks about the whole, or how a region is asked for."""
    words = (command.args or "").strip()
    if not command.mention:
        return
    if words:
        await answering.text(visit, visit.say(f"command-words-{command.command}", words=words))
    elif command.command in ABOUT_THE_WHOLE:
        await answering.question(visit, ABOUT_THE_WHOLE[command.command])
    else:
        await _how(visit, reply)


async def say_how(_: Message, command: CommandObject, visit: Visit, reply: Reply) -> None:
    """Say how to ask in a group."""
    if command.mention:
        await _how(visit, reply)


async def lead_to_private(message: Message, visit: Visit, reply: Reply) -> None:
    """Answer a command that names the bot with the way to the private chat."""
    command = (message.text or "").split(maxsplit=1)[0]
    if command.casefold().endswith(f"@{reply.bot_name.casefold()}"):
        await _private(visit, reply)


async def delete_answer(_: CallbackQuery, press: Press, visit: Visit) -> None:
    """Delete an answer for the person who asked, and for nobody else."""
    if press.value != str(visit.person.id) or not _carries(visit, press):
        await visit.note(visit.say("group-not-yours"), alert=True)
        return
    await visit.note()
    if visit.message is not None:
        try:
            await visit.bot.delete_message(visit.chat, visit.message.message_id)
        except TelegramBadRequest:
            await visit.show(Screen(visit.say("group-too-late")))


def addressed_words(message: Message, bot_name: str, bot_id: int) -> str | None:
    """Return what was said to the bot without its name, None where it was not spoken to."""
    text = message.text or message.caption or ""
    mentioned = False
    for entity in reversed([*(message.entities or ()), *(message.caption_entities or ())]):
        part = entity.extract_from(text)
        if entity.type == "mention" and part.casefold() == f"@{bot_name.casefold()}":
            mentioned = True
            text = " ".join(text.replace(part, " ", 1).split())
    replied = message.reply_to_message
    to_bot = replied is not None and replied.from_user is not None and replied.from_user.id == bot_id
    return text.strip() if mentioned or to_bot else None


def _carries(visit: Visit, press: Press) -> bool:
    """Whether the message has that very button: a forged press is nobody's."""
    markup = visit.message.reply_markup if visit.message else None
    data = visit.press.data if visit.press else None
    return markup is not None and any(button.callback_data == data for row in markup.inline_keyboard for button in row)


async def _how(visit: Visit, reply: Reply) -> None:
    way = InlineKeyboardButton(text=visit.say("group-open-private"), url=link(reply.bot_name, FROM_GROUP))
    await visit.show(Screen(visit.say("group-how", bot=reply.bot_name), screens.keyboard([way])))


async def _private(visit: Visit, reply: Reply, key: str = "group-in-private") -> None:
    way = InlineKeyboardButton(text=visit.say("group-open-private"), url=link(reply.bot_name, FROM_GROUP))
    await visit.show(Screen(visit.say(key), screens.keyboard([way])))
