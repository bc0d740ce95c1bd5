"""How the bot introduces itself to Telegram: commands and descriptions in every language."""

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeUnion,
)

from data.catalogue import LANGUAGES
from data.vocabulary import Language
from texts.speech import speech_for

IN_PRIVATE = (
    "menu", "region", "compare", "ranking", "recommend", "check", "my", "settings", "new", "help", "privacy", "forget",
)  # fmt: skip
IN_GROUPS = ("region", "compare", "ranking", "help")
SCOPES: tuple[tuple[BotCommandScopeUnion, tuple[str, ...]], ...] = (
    (BotCommandScopeAllPrivateChats(), IN_PRIVATE),
    (BotCommandScopeAllGroupChats(), IN_GROUPS),
)

log = structlog.get_logger(__name__)


async def introduce(bot: Bot, default_language: Language) -> None:
    """Set commands and descriptions, for each language and for all the others; a refusal is only logged."""
    spoken: list[tuple[str | None, Language]] = [(None, default_language), *((str(one), one) for one in LANGUAGES)]
    for code, language in spoken:
        try:
            await _introduce_in(bot, code, language)
        except TelegramAPIError as refused:
            log.warning("introduction refused", language=code, error=type(refused).__name__)


async def _introduce_in(bot: Bot, code: str | None, language: Language) -> None:
    say = speech_for(language).say
    for scope, names in SCOPES:
        commands = [BotCommand(command=name, description=say(f"command-{name}")) for name in names]
        await bot.set_my_commands(commands, scope=scope, language_code=code)
    await bot.set_my_description(say("bot-description"), language_code=code)
    await bot.set_my_short_description(say("bot-short-description"), language_code=code)
