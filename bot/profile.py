"""How the bot introduces itself to Telegram: commands and descriptions in every language."""

from collections.abc import Sequence

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeUnion,
)

from data.catalogue import LANGUAGES
from data.vocabulary import Language
from handlers.authority import Authority
from handlers.editors import COMMAND as UNANSWERED
from handlers.files import DRAFTS
from handlers.health import COMMAND as HEALTH
from handlers.history import HISTORY, JOURNAL
from texts.speech import speech_for

IN_PRIVATE = (
    "menu", "region", "compare", "ranking", "recommend", "check", "my", "settings", "new", "help", "privacy", "forget",
)  # fmt: skip
FOR_EDITORS = (UNANSWERED, DRAFTS, HISTORY, JOURNAL)
FOR_ADMINISTRATORS = (*FOR_EDITORS, HEALTH)
NOBODY = Authority()
IN_GROUPS = ("region", "compare", "ranking", "help")
SCOPES: tuple[tuple[BotCommandScopeUnion, tuple[str, ...]], ...] = (
    (BotCommandScopeAllPrivateChats(), IN_PRIVATE),
    (BotCommandScopeAllGroupChats(), IN_GROUPS),
)

log = structlog.get_logger(__name__)


async def introduce(bot: Bot, default_language: Language, authority: Authority = NOBODY) -> None:
    """Set commands and descriptions, for each language and for all the others; a refusal is only logged.

    Editors see their own commands besides, in their own chat.
    """
    spoken: list[tuple[str | None, Language]] = [(None, default_language), *((str(one), one) for one in LANGUAGES)]
    for code, language in spoken:
        try:
            await _introduce_in(bot, code, language)
        except TelegramAPIError as refused:
            log.warning("introduction refused", language=code, error=type(refused).__name__)
        for editor in dict.fromkeys((*authority.administrators, *authority.editors)):
            own = FOR_ADMINISTRATORS if editor in authority.administrators else FOR_EDITORS
            try:
                await bot.set_my_commands(
                    _commands((*IN_PRIVATE, *own), language),
                    scope=BotCommandScopeChat(chat_id=editor),
                    language_code=code,
                )
            except TelegramAPIError as refused:  # an editor who never wrote to the bot has no chat with it yet
                log.info("an editor's commands refused", language=code, error=type(refused).__name__)


def _commands(names: Sequence[str], language: Language) -> list[BotCommand]:
    say = speech_for(language).say
    return [BotCommand(command=name, description=say(f"command-{name}")) for name in names]


async def _introduce_in(bot: Bot, code: str | None, language: Language) -> None:
    say = speech_for(language).say
    for scope, names in SCOPES:
        await bot.set_my_commands(_commands(names, language), scope=scope, language_code=code)
    await bot.set_my_description(say("bot-description"), language_code=code)
    await bot.set_my_short_description(say("bot-short-description"), language_code=code)
