"""The first meeting: greeting, language, own region, and links that open an answer at once."""

import re

from aiogram import Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from answers.study import Study
from data.catalogue import load_catalogue
from data.question import Kind, Question, QuestionError, ask, read_serial
from data.vocabulary import Language
from db.store import Store
from handlers import screens
from handlers.answering import Answering
from handlers.buttons import FROM_GROUP, Press, Pressed, Step
from handlers.unknown import outdated
from handlers.visit import Visit

LINK = re.compile(r"(?:(?P<release>v\d{1,6})-)?(?P<serial>\d.*)")  # a serial form begins with a digit


def start_router() -> Router:
    """Return the router of the first meeting."""
    router = Router(name="start")
    router.message.register(open_link, CommandStart(deep_link=True))
    router.message.register(greet, CommandStart())
    router.callback_query.register(choose_first_language, Pressed(Step.FIRST_LANGUAGE))
    router.callback_query.register(pick_own_region, Pressed(Step.PICK_MY_REGION))
    router.callback_query.register(choose_own_region, Pressed(Step.MY_REGION))
    return router


async def greet(_: Message, visit: Visit) -> None:
    """Greet: somebody new with the choice of language, somebody known with the menu."""
    known = visit.person.language is not None
    await visit.show(
        screens.menu(visit.speech, visit.person, key="start-again") if known else screens.greeting(visit.speech)
    )


async def open_link(message: Message, command: CommandObject, visit: Visit, answering: Answering) -> None:
    """Open exactly the answer a link leads to."""
    if command.args == FROM_GROUP:
        await greet(message, visit)
        return
    linked = read_link(command.args or "")
    if linked is None:
        await visit.show(screens.small_menu(visit.speech, "link-unknown"))
        return
    question, release = linked
    if release is not None and not await answering.knows(release):
        await visit.show(screens.small_menu(visit.speech, "link-unknown"))
        return
    await answering.question(visit, question, release=release)


async def choose_first_language(_: CallbackQuery, press: Press, visit: Visit, store: Store, study: Study) -> None:
    """Keep the language and ask for the person's own region."""
    if press.value not in set(Language):
        await outdated(visit)
        return
    await visit.note()
    spoken = visit.speaking(Language(press.value))
    await store.remember(visit.person.id, language=spoken.language)
    await spoken.turn(screens.own_region(spoken.speech, await study.regions_with_data()))


async def pick_own_region(_: CallbackQuery, press: Press, visit: Visit, study: Study) -> None:
    """Offer the regions for one's own: those with figures first, all of them on request."""
    await visit.note()
    every = press.value == "all"
    known = () if every else await study.regions_with_data()
    await visit.turn(screens.any_own_region(visit.speech) if every else screens.own_region(visit.speech, known))


async def choose_own_region(_: CallbackQuery, press: Press, visit: Visit, store: Store, answering: Answering) -> None:
    """Keep the region and open its card in the same place; without a region, the menu."""
    region = next((one.key for one in load_catalogue().current if one.kato == press.value), None)
    if press.value and region is None:
        await outdated(visit)
        return
    await visit.note()
    if region is None:
        await visit.turn(screens.menu(visit.speech, visit.person))
        return
    await store.remember(visit.person.id, region=region)
    await answering.question(visit, ask(Kind.REGION_SUMMARY, region), in_place=True)


def read_link(payload: str) -> tuple[Question, str | None] | None:
    """Return the question of a link and the release it was answered from, None for a link that says neither."""
    linked = LINK.fullmatch(payload)
    try:
        return (read_serial(linked["serial"]), linked["release"]) if linked else None
    except QuestionError:
        return None
