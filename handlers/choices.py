"""What a person chooses: menu and regions, language, settings, own questions, and to be forgotten."""

from collections.abc import Awaitable, Callable, Mapping

from aiogram import Router
from aiogram.filters import Command, CommandObject, or_f
from aiogram.types import CallbackQuery, Message

from answers.study import Study
from data.question import Question, QuestionError, read_serial
from data.vocabulary import Language
from db.store import Store
from handlers import screens
from handlers.answering import Answering
from handlers.buttons import AFRESH, Press, Pressed, Step
from handlers.orders import Ordered
from handlers.unknown import outdated
from handlers.visit import Screen, Visit
from texts.speech import speech_for

LANGUAGE_WORDS = {
    Language.RU: ("ru", "ру", "ор"),
    Language.KK: ("kk", "kz", "ka", "qa", "ка", "қа", "каз"),
    Language.EN: ("en", "ан", "ағ", "аг"),
}


SPOKEN = {"russian": Language.RU, "kazakh": Language.KK, "english": Language.EN}


def choices_router() -> Router:
    """Return the router of the menu and the settings."""
    router = Router(name="choices")
    for name, show in SCREENS.items():
        router.message.register(show, or_f(Command(name), Ordered(name)))
    router.message.register(choose_language_in_words, Command("language", "lang"))
    router.message.register(show_languages, Ordered("language"))
    router.message.register(speak, Ordered(*SPOKEN))
    router.message.register(offer_regions, Ordered("regions"))
    router.message.register(choose_mode_in_words, Ordered("text", "pictures"))
    press = router.callback_query.register
    press(turn_to_menu, Pressed(Step.MENU))
    press(turn_to_regions, Pressed(Step.REGIONS, Step.MORE_REGIONS))
    press(turn_to_settings, Pressed(Step.SETTINGS))
    press(turn_to_languages, Pressed(Step.PICK_LANGUAGE))
    press(choose_language, Pressed(Step.LANGUAGE))
    press(show_last_answer, Pressed(Step.SHOW_LAST))
    press(choose_mode, Pressed(Step.MODE))
    press(always_text, Pressed(Step.ALWAYS_TEXT))
    press(choose_titles, Pressed(Step.TITLES))
    press(turn_to_help, Pressed(Step.HELP))
    press(turn_to_quality, Pressed(Step.QUALITY))
    press(turn_to_mine, Pressed(Step.MINE))
    press(forget, Pressed(Step.FORGET))
    return router


async def show_menu(_: Message, visit: Visit) -> None:
    """Show the menu."""
    await visit.show(screens.menu(visit.speech, visit.person))


async def turn_to_menu(_: CallbackQuery, press: Press, visit: Visit) -> None:
    """Show the menu, in the pressed message's place where that was a menu too."""
    await visit.note()
    screen = screens.menu(visit.speech, visit.person)
    await (visit.show(screen) if press.value == AFRESH else visit.turn(screen))


async def turn_to_regions(_: CallbackQuery, press: Press, visit: Visit, study: Study) -> None:
    """Show the regions with figures, or the others."""
    await visit.note()
    page = screens.regions if press.step is Step.REGIONS else screens.other_regions
    screen = page(visit.speech, await study.regions_with_data())
    await (visit.show(screen) if press.value == AFRESH else visit.turn(screen))


async def show_settings(_: Message, visit: Visit) -> None:
    """Show the settings."""
    await visit.show(screens.settings(visit.speech, visit.person))


async def turn_to_settings(_: CallbackQuery, visit: Visit) -> None:
    """Show the settings in the menu's place."""
    await visit.note()
    await visit.turn(screens.settings(visit.speech, visit.person))


async def turn_to_languages(_: CallbackQuery, visit: Visit) -> None:
    """Show the choice of language in the settings' place."""
    await visit.note()
    await visit.turn(screens.languages(visit.say("language-choose"), Step.LANGUAGE))


async def choose_language(_: CallbackQuery, press: Press, visit: Visit, store: Store) -> None:
    """Keep the language chosen in the settings."""
    if press.value not in set(Language):
        await outdated(visit)
        return
    await visit.note()
    spoken = visit.speaking(Language(press.value))
    await store.remember(visit.person.id, language=spoken.language)
    await spoken.turn(screens.settings(spoken.speech, spoken.person))


async def choose_language_in_words(_: Message, command: CommandObject, visit: Visit, store: Store) -> None:
    """Keep the language a command names and offer the last answer in it; without a name, offer the languages."""
    word = (command.args or "").strip().casefold()
    named = next((language for language, heads in LANGUAGE_WORDS.items() if word.startswith(heads)), None)
    await (show_languages(_, visit) if named is None else _speak(visit, store, named))


async def show_languages(_: Message, visit: Visit) -> None:
    """Offer the languages."""
    await visit.show(screens.languages(visit.say("language-choose"), Step.LANGUAGE))


async def speak(_: Message, order: str, visit: Visit, store: Store) -> None:
    """Keep the language that was asked for in words."""
    await _speak(visit, store, SPOKEN[order])


async def _speak(visit: Visit, store: Store, language: Language) -> None:
    await store.remember(visit.person.id, language=language)
    await visit.speaking(language).show(screens.show_last(speech_for(language), language))


async def offer_regions(_: Message, visit: Visit, study: Study) -> None:
    """Show the regions with figures."""
    await visit.show(screens.regions(visit.speech, await study.regions_with_data()))


async def show_last_answer(_: CallbackQuery, visit: Visit, store: Store, answering: Answering) -> None:
    """Answer the last question again, in the language just chosen."""
    await visit.note()
    question = await answering.context(visit) or next(iter(_read(await store.recent(visit.person.id))), None)
    if question is None:
        await visit.turn(screens.menu(visit.speech, visit.person, key="mine-nothing"))
        return
    await answering.question(visit, question)


async def choose_mode(_: CallbackQuery, press: Press, visit: Visit, store: Store) -> None:
    """Keep whether answers come with a picture, and show the settings as they are now."""
    await visit.note()
    await store.remember(visit.person.id, text_mode=press.value == "text")
    await visit.turn(screens.settings(visit.speech, await store.person(visit.person.id)))


async def choose_mode_in_words(_: Message, order: str, visit: Visit, store: Store) -> None:
    """Keep whether answers come with a picture, as a sentence says."""
    await store.remember(visit.person.id, text_mode=order == "text")
    await visit.show(Screen(visit.say("settings-text-mode-on" if order == "text" else "settings-text-mode-off")))


async def always_text(_: CallbackQuery, visit: Visit, store: Store) -> None:
    """Turn the text mode on from under an answer, which stays."""
    await visit.note()
    await store.remember(visit.person.id, text_mode=True)
    await visit.show(Screen(visit.say("settings-text-mode-on")))


async def choose_titles(_: CallbackQuery, press: Press, visit: Visit, store: Store) -> None:
    """Keep whether titles say the finding or only name the indicator."""
    await visit.note()
    await store.remember(visit.person.id, neutral_titles=press.value == "neutral")
    await visit.turn(screens.settings(visit.speech, await store.person(visit.person.id)))


async def show_mine(_: Message, visit: Visit, store: Store) -> None:
    """Show one's own region and last questions."""
    await visit.show(screens.mine(visit.speech, visit.person, _read(await store.recent(visit.person.id))))


async def turn_to_mine(_: CallbackQuery, visit: Visit, store: Store) -> None:
    """Show one's own region and last questions in the menu's place."""
    await visit.note()
    await visit.turn(screens.mine(visit.speech, visit.person, _read(await store.recent(visit.person.id))))


async def begin_anew(_: Message, visit: Visit, store: Store) -> None:
    """Let the conversation start anew: what was asked before no longer counts."""
    await store.clear_context(visit.person.id, visit.chat, visit.topic)
    await visit.show(screens.small_menu(visit.speech, "new-begun"))


async def show_help(_: Message, visit: Visit) -> None:
    """Show what can be asked."""
    await visit.show(screens.help_page(visit.speech))


async def turn_to_help(_: CallbackQuery, visit: Visit) -> None:
    """Show what can be asked in the menu's place."""
    await visit.note()
    await visit.turn(screens.help_page(visit.speech))


async def show_quality(_: Message, visit: Visit) -> None:
    """Show how well questions are understood."""
    await visit.show(screens.quality(visit.speech))


async def turn_to_quality(_: CallbackQuery, visit: Visit) -> None:
    """Show how well questions are understood in the help's place."""
    await visit.note()
    await visit.turn(screens.quality(visit.speech))


async def show_privacy(_: Message, visit: Visit) -> None:
    """Show what is kept about the person and what is not."""
    await visit.show(screens.privacy(visit.speech))


async def ask_whether_to_forget(_: Message, visit: Visit) -> None:
    """Ask before forgetting."""
    await visit.show(screens.forgetting(visit.speech))


async def forget(_: CallbackQuery, press: Press, visit: Visit, store: Store) -> None:
    """Forget everything about the person, or nothing."""
    await visit.note()
    if press.value == "yes":
        await store.forget(visit.person.id)
    await visit.turn(Screen(visit.say("forget-done" if press.value == "yes" else "forget-kept")))


# The screens that a command of their name shows, and the sentences that stand for it.
SCREENS: Mapping[str, Callable[..., Awaitable[None]]] = {
    "menu": show_menu,
    "settings": show_settings,
    "my": show_mine,
    "new": begin_anew,
    "help": show_help,
    "quality": show_quality,
    "privacy": show_privacy,
    "forget": ask_whether_to_forget,
}


def _read(serials: tuple[str, ...]) -> list[Question]:
    questions = []
    for serial in serials:
        try:
            questions.append(read_serial(serial))
        except QuestionError:
            continue  # asked in an earlier version, which had other forms
    return questions
