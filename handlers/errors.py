"""When something breaks: an apology in the person's language with a number, the whole exception in the log."""

import logging
import secrets

from aiogram import Bot, Router
from aiogram.exceptions import TelegramAPIError, TelegramForbiddenError
from aiogram.types import ErrorEvent

from data.vocabulary import Language
from db.errors import ArchiveBusyError
from db.records import Person
from handlers.mishaps import Mishaps
from handlers.visit import Screen, Visit, first_guess, visit_of, visitor

log = logging.getLogger(__name__)


def errors_router() -> Router:
    """Return the router of what broke."""
    router = Router(name="errors")
    router.errors.register(apologise)
    return router


async def apologise(
    event: ErrorEvent, bot: Bot, default_language: Language, mishaps: Mishaps, visit: Visit | None = None
) -> None:
    """Log the exception whole and tell the person its number; somebody who blocked the bot is left alone."""
    number = secrets.token_hex(3).upper()
    if isinstance(event.exception, TelegramForbiddenError):
        log.info("update %s: the person does not want the bot", event.update.update_id)
        return
    log.error("%s: update %s failed", number, event.update.update_id, exc_info=event.exception)
    await mishaps.note(event.exception)
    here = visit or _stranger(event, bot, default_language)
    if here is None:
        return
    key = "error-busy" if isinstance(event.exception, ArchiveBusyError) else "error-apology"
    try:
        if event.update.inline_query is not None:
            await event.update.inline_query.answer([], cache_time=0, is_personal=True)
            return
        await here.note()
        await here.show(Screen(here.say(key, number=number)))
    except TelegramAPIError as unreachable:
        log.error("%s: apology not delivered: %s", number, type(unreachable).__name__)


def _stranger(event: ErrorEvent, bot: Bot, default_language: Language) -> Visit | None:
    """Return the visit of somebody about whom nothing could be read."""
    user = visitor(event.update)
    if user is None:
        return None
    return visit_of(event.update, bot, Person(user.id), first_guess(user, default_language))
