"""Last of all: what nobody else understood — stickers, voices, files, old and forged buttons. Never silence."""

from aiogram import F, Router
from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message

from handlers import screens
from handlers.attention import Attention
from handlers.visit import Visit

# Everything else is a note of Telegram's own: a pinned message, a new title, somebody who came or went.
SENT_BY_PEOPLE = {
    ContentType.ANIMATION, ContentType.AUDIO, ContentType.CONTACT, ContentType.DICE, ContentType.DOCUMENT,
    ContentType.GAME, ContentType.LOCATION, ContentType.PHOTO, ContentType.POLL, ContentType.STICKER, ContentType.STORY,
    ContentType.VENUE, ContentType.VIDEO, ContentType.VIDEO_NOTE, ContentType.VOICE,
}  # fmt: skip


def unknown_router() -> Router:
    """Return the router that catches everything; it goes last."""
    router = Router(name="unknown")
    router.message.register(no_such_command, F.text)
    router.message.register(not_text, F.content_type.in_(SENT_BY_PEOPLE))
    router.callback_query.register(old_button)
    return router


async def no_such_command(_: Message, visit: Visit) -> None:
    """Say that there is no such command, with the menu."""
    await visit.show(screens.menu(visit.speech, visit.person, key="unknown-command"))


async def not_text(_: Message, visit: Visit, attention: Attention) -> None:
    """Say that texts and buttons are understood; after three misses show the menu alone."""
    worth_words = attention.missed(visit.place)
    await visit.show(
        screens.regions_and_help(visit.speech, "unknown-not-text")
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
