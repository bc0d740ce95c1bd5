"""For editors, in private: what nobody understood becomes a name the ear knows, with a few presses.

Everybody else is told what anybody is told about an unknown command or an outdated button.
"""

import hashlib
from dataclasses import dataclass

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from answers.study import Study
from data.catalogue import load_catalogue
from data.question import Kind
from db.records import Unanswered
from db.store import Store
from handlers import screens
from handlers.authority import Action, May
from handlers.buttons import Press, Pressed, Step, code
from handlers.screens import button, in_rows, keyboard
from handlers.unknown import outdated
from handlers.visit import Screen, Visit
from texts.nearest import nearest_name, words_in
from texts.speech import Speech

COMMAND = "unanswered"
LISTED = 100
ON_A_PAGE = 5
SHORTEST_WORD = 3
MOST_WORDS = 3
NOT_UNDERSTOOD = (Kind.CLARIFY, Kind.OUT_OF_SCOPE)


@dataclass(frozen=True, slots=True)
class Lesson:
    """Words of a text on the list: the text's number, the places of the first and the last word."""

    text: Unanswered
    first: int
    last: int

    @property
    def words(self) -> str:
        """The words themselves."""
        return " ".join(words_in(self.text.text)[self.first : self.last + 1])

    def code(self, step: Step, *more: str) -> str:
        """Return the callback data of a step about these words."""
        return code(step, ".".join((str(self.text.id), str(self.first), str(self.last), *more)))


def editors_router() -> Router:
    """Return the router of what only editors do."""
    router = Router(name="editors")
    router.message.register(show_unanswered, Command(COMMAND), May(Action.TEACH))
    press = router.callback_query.register
    press(turn_to_unanswered, Pressed(Step.UNANSWERED), May(Action.TEACH))
    press(offer_words, Pressed(Step.TEACH), May(Action.TEACH))
    press(offer_meanings, Pressed(Step.NAME), May(Action.TEACH))
    press(learn, Pressed(Step.LEARN), May(Action.TEACH))
    press(unlearn, Pressed(Step.UNLEARN), May(Action.TEACH))
    press(drop, Pressed(Step.DROP), May(Action.TEACH))
    return router


async def show_unanswered(_: Message, visit: Visit, store: Store, study: Study) -> None:
    """Show the texts nobody understood."""
    await visit.show(await _list(visit.speech, store, study, 0))


async def turn_to_unanswered(_: CallbackQuery, press: Press, visit: Visit, store: Store, study: Study) -> None:
    """Show a page of the list in the pressed message's place."""
    await visit.note()
    await visit.turn(await _list(visit.speech, store, study, int(press.value) if press.value.isdecimal() else 0))


async def offer_words(_: CallbackQuery, press: Press, visit: Visit, store: Store) -> None:
    """Offer the words of a text that may be a name; of a single word, at once what it may name."""
    text = await _text(store, press.value)
    if text is None:
        await outdated(visit)
        return
    await visit.note()
    lessons = _lessons(text)
    await visit.turn(_meanings(visit.speech, lessons[0]) if len(lessons) == 1 else _words(visit.speech, text, lessons))


async def offer_meanings(_: CallbackQuery, press: Press, visit: Visit, store: Store) -> None:
    """Offer the regions and indicators that words may name."""
    lesson, _code = await _lesson(store, press.value)
    if lesson is None:
        await outdated(visit)
        return
    await visit.note()
    await visit.turn(_meanings(visit.speech, lesson))


async def learn(_: CallbackQuery, press: Press, visit: Visit, store: Store, study: Study) -> None:
    """Teach the ear a name and show how the text is understood now."""
    lesson, meaning = await _lesson(store, press.value)
    key = _targets().get(meaning)
    if lesson is None or key is None:
        await outdated(visit)
        return
    await visit.note()
    if taken := _means_already(study, lesson, key):
        refused = visit.say("editor-taken", words=lesson.words, meaning=_name(visit.speech, taken))
        await visit.turn(Screen(refused, keyboard([_to_list(visit.speech)])))
        return
    await store.add_alias(lesson.words, key)
    await study.listen_anew()
    await visit.turn(_learnt(visit.speech, study, lesson, key))


async def unlearn(_: CallbackQuery, press: Press, visit: Visit, store: Store, study: Study) -> None:
    """Undo a lesson."""
    taught = {_mark(text): text for text in await store.aliases()}
    if press.value not in taught:
        await outdated(visit)
        return
    await visit.note()
    await store.drop_alias(taught[press.value])
    await study.listen_anew()
    undone = visit.say("editor-unlearnt", words=taught[press.value])
    await visit.turn(Screen(undone, keyboard([_to_list(visit.speech)])))


async def drop(_: CallbackQuery, press: Press, visit: Visit, store: Store, study: Study) -> None:
    """Take a text off the list and show what is left."""
    text = await _text(store, press.value)
    if text is None:
        await outdated(visit)
        return
    await store.drop_unanswered(text.id)
    await visit.note(visit.say("editor-dropped"))
    await visit.turn(await _list(visit.speech, store, study, 0))


# The screens ----------------------------------------------------------------------------------------------------------


async def _list(speech: Speech, store: Store, study: Study, page: int) -> Screen:
    """Return a page of the texts that are not understood to this day."""
    waiting = await not_understood(store, study)
    if not waiting:
        return Screen(speech.say("editor-nothing"))
    page = min(page, (len(waiting) - 1) // ON_A_PAGE)
    shown = waiting[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    lines = [speech.say("editor-title", count=len(waiting))]
    rows = []
    for place, text in enumerate(shown, start=page * ON_A_PAGE + 1):
        language = speech.say(f"quality-language-{text.language}")
        told = speech.say("editor-text", text=text.text, language=language, times=text.times, day=text.last_day)
        lines.append(f"{place}. {told}")
        rows += _row(speech, place, text)
    ways = [_turn("‹", page - 1)] if page else []
    ways += [_turn("›", page + 1)] if (page + 1) * ON_A_PAGE < len(waiting) else []
    return Screen("\n\n".join(lines), keyboard(*rows, ways))


def _row(speech: Speech, place: int, text: Unanswered) -> list[list[InlineKeyboardButton]]:
    near = nearest_name(text.text)
    first = []
    if near is not None:
        lesson = Lesson(text, near.first, near.last)
        kato = load_catalogue().regions[near.key].kato
        label = f"{place}. «{lesson.words}» → {_name(speech, near.key)}"
        first.append(button(label, lesson.code(Step.LEARN, kato)))
    others = [
        button(f"{place}. {speech.say('editor-teach')}", code(Step.TEACH, str(text.id))),
        button(f"{place}. {speech.say('editor-drop')}", code(Step.DROP, str(text.id))),
    ]
    return [first, others]


def _words(speech: Speech, text: Unanswered, lessons: list[Lesson]) -> Screen:
    choices = (button(lesson.words, lesson.code(Step.NAME)) for lesson in lessons)
    return Screen(speech.say("editor-which-words", text=text.text), keyboard(*in_rows(choices, 3), [_to_list(speech)]))


def _meanings(speech: Speech, lesson: Lesson) -> Screen:
    choices = [button(_name(speech, key), lesson.code(Step.LEARN, short)) for short, key in _targets().items()]
    return Screen(
        speech.say("editor-which-meaning", words=lesson.words), keyboard(*in_rows(choices, 2), [_to_list(speech)])
    )


def _learnt(speech: Speech, study: Study, lesson: Lesson, key: str) -> Screen:
    heard = study.understand(lesson.text.text, lesson.text.language)
    understood = heard.question.kind not in NOT_UNDERSTOOD
    now = speech.say("editor-now", reading=screens.reading(speech, heard.question)) if understood else ""
    said = speech.say("editor-learnt", words=lesson.words, meaning=_name(speech, key))
    ways = [button(speech.say("editor-undo"), code(Step.UNLEARN, _mark(lesson.words))), _to_list(speech)]
    return Screen("\n\n".join(filter(None, [said, now or speech.say("editor-not-yet")])), keyboard(ways))


def _turn(label: str, page: int) -> InlineKeyboardButton:
    return button(label, code(Step.UNANSWERED, str(page)))


def _to_list(speech: Speech) -> InlineKeyboardButton:
    return button(speech.say("editor-back"), code(Step.UNANSWERED))


# What is read ---------------------------------------------------------------------------------------------------------


async def not_understood(store: Store, study: Study) -> list[Unanswered]:
    """Return the texts that are not understood to this day, the most frequent first."""
    return [text for text in await store.unanswered(LISTED) if not _understood(study, text)]


def _understood(study: Study, text: Unanswered) -> bool:
    return study.understand(text.text, text.language).question.kind not in NOT_UNDERSTOOD


def _means_already(study: Study, lesson: Lesson, key: str) -> str | None:
    """Return what else the words are the exact name of: a name never changes its meaning this way."""
    heard = study.understand(lesson.words, lesson.text.language)
    known = [*heard.question.regions, *filter(None, [heard.question.indicator])]
    others = [one for one in known if one != key and one in _targets().values()]
    return others[0] if others and key not in known and not heard.corrections else None


async def _text(store: Store, number: str) -> Unanswered | None:
    return next((text for text in await store.unanswered(LISTED) if str(text.id) == number), None)


async def _lesson(store: Store, value: str) -> tuple[Lesson | None, str]:
    """Return the words a press is about and what follows them; None where there are no such words any more."""
    number, first, last, *more = (*value.split("."), "", "", "")
    text = await _text(store, number)
    if text is None or not (first.isdecimal() and last.isdecimal()):
        return None, ""
    lesson = Lesson(text, int(first), int(last))
    known = lesson.first <= lesson.last < len(words_in(text.text))
    return (lesson if known else None), more[0]


def _lessons(text: Unanswered) -> list[Lesson]:
    """Return what of a text may be a name: the whole where it is short, and each longer word."""
    words = words_in(text.text)
    single = [Lesson(text, place, place) for place, word in enumerate(words) if len(word) >= SHORTEST_WORD]
    whole = [Lesson(text, 0, len(words) - 1)] if 1 < len(words) <= MOST_WORDS or not single else []
    return [*whole, *single]


def _targets() -> dict[str, str]:
    """Return what may be named, by its code in a button: regions of today by digits, indicators by a letter."""
    catalogue = load_catalogue()
    regions = {region.kato: region.key for region in catalogue.current}
    return regions | {indicator.code: key for key, indicator in catalogue.indicators.items()}


def _name(speech: Speech, key: str) -> str:
    catalogue = load_catalogue()
    return speech.name((catalogue.regions.get(key) or catalogue.indicators[key]).short)


def _mark(text: str) -> str:
    return hashlib.blake2b(" ".join(text.casefold().split()).encode(), digest_size=8).hexdigest()
