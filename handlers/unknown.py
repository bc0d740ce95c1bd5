"""Last of all: what nobody else understood — stickers, voices, files, old and forged buttons. Never silence."""

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from handlers import screens
from handlers.attention import Attention
from handlers.visit import Visit


def unknown_router() -> Router:
    """Return the router that catches everything; it goes last."""
    router = Router(name="unknown")
    router.message.register(not_text)
    router.callback_query.register(old_button)
    return router


async def not_text(_: Message, visit: Visit, attention: Attention) -> None:
    """Say that texts and buttons are understood; in a group stay silent."""
    if visit.in_group:
        return
    worth_words = attention.missed(visit.place)
    await visit.show(
        screens.small_menu(visit.speech, "unknown-not-text")
        if worth_words
        else screens.menu(visit.speech, visit.person)
    )


async def old_button(_: CallbackQuery, visit: Visit) -> None:
    """Answer a button of an earlier version or one that was never sent."""
    await outdated(visit)


async def outdated(visit: Visit) -> None:
    """Say that a button is outdated and, in private, show a fresh menu."""
    await visit.note(visit.say("unknown-old-button"))
    if not visit.in_group and visit.chat:
        await visit.show(screens.menu(visit.speech, visit.person, key="unknown-fresh-menu"))
