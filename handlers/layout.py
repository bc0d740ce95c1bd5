"""How an answer looks as a message: its words with a bold title, its table, and its buttons."""

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from urllib.parse import quote

from aiogram.types import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup
from aiogram.utils.formatting import Bold, Pre, Text

from answers.answer import Action, Answer, Button, Told, units
from data.question import Kind, Question, QuestionError
from handlers.buttons import AFRESH, LONGEST, PAPER_STEPS, VERSION, Step, code
from texts.speech import Speech

CAPTION_LIMIT = 1024
CAPTION_AIM = 900
TEXT_LIMIT = 4096
TEXT_AIM = 2000
WEAK_LIMIT = 1023  # bytes: the message stays under a kilobyte
GROUP_AIM = 700
COPY_LIMIT = 256
AS_READ = ("superseded", "echo", "heard", "except")  # what stands before a table as before the words
CHOICES = (Kind.CLARIFY, Kind.OUT_OF_SCOPE)
WORD = re.compile(r"[^\W\d_]+|\d+")
STEM = 5
ACTIONS: dict[Action, tuple[Step, str]] = {
    "choose_region": (Step.REGIONS, AFRESH),
    "menu": (Step.MENU, AFRESH),
    "text_mode": (Step.MODE, "text"),
    "chart_mode": (Step.MODE, "chart"),
    "report_problem": (Step.PROBLEM, ""),
}


log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Words:
    """What a message says; `waits` where something was left for the «more» button."""

    text: Text
    waits: bool = False


def words_of(answer: Answer, limit: int, aim: int | None = None) -> Words:
    """Return an answer's words with their title in bold; raises `ValueError` when they do not fit.

    `aim` is the length that reads well: what may wait waits until it is met.
    """
    said, waits = answer.caption(limit, aim)
    return Words(_bold(answer.title, said), waits)


def whole_words_of(answer: Answer) -> Words:
    """Return everything an answer says, as far as one message holds it."""
    return words_of(answer, TEXT_LIMIT)


def text_words_of(answer: Answer) -> Words:
    """Return an answer's words for a message without a picture; what may wait does where it gets long."""
    return words_of(answer, TEXT_LIMIT, TEXT_AIM)


def short_words_of(answer: Answer) -> Words:
    """Return an answer's words for a weak connection: less than a kilobyte where they can be said in one, never cut."""
    return _words(answer, answer.told(WEAK_LIMIT, size=_bytes))


def caption_words_of(answer: Answer, left_out: Sequence[str] = ()) -> Words:
    """Return an answer's words for under its picture; where no wording fits, its title and source, the rest waits.

    `left_out` are sentences for which the picture had no room: they are said here where there is room.
    """
    told = answer.told(CAPTION_LIMIT, CAPTION_AIM)
    if not told.fits:
        log.error("caption of %s in %s is too long", answer.question.serial(), answer.language)
        return Words(_bold(answer.title, _headline(answer)), waits=True)
    said = told.text
    kicker = answer.picture.frame.kicker if answer.picture else ""  # what the title says is no sentence
    for sentence in (one for one in left_out if one != kicker):
        if not says(said, sentence) and units(longer := _before_last(said, sentence)) <= CAPTION_LIMIT:
            said = longer
    return Words(_bold(answer.title, said), told.waits)


def group_words_of(answer: Answer) -> Words:
    """Return an answer's words for a group: said as short as a group likes them, the rest a link away in private."""
    told = answer.told(GROUP_AIM)
    if units(told.text) > CAPTION_LIMIT:
        log.error("group card of %s in %s is too long", answer.question.serial(), answer.language)
        return Words(_bold(answer.title, _headline(answer)), waits=True)
    return _words(answer, told)


def says(text: str, sentence: str) -> bool:
    """Whether every telling word and number of a sentence is in a text, in whatever grammatical form."""
    said = {word[:STEM] for word in WORD.findall(text.casefold())}
    return all(word[:STEM] in said for word in WORD.findall(sentence.casefold()) if len(word) > 3 or word.isdigit())


def _bold(title: str, said: str) -> Text:
    return Text(Bold(title), said[len(title) :]) if title else Text(said)


def _before_last(said: str, sentence: str) -> str:
    """Put a sentence before the last paragraph, which is the source."""
    body, gap, source = said.rpartition("\n\n")
    return f"{body}{gap}{sentence.rstrip('.')}.{gap or ' '}{source}"


def _words(answer: Answer, told: Told) -> Words:
    return Words(_bold(answer.title, told.text), told.waits)


def _headline(answer: Answer) -> str:
    """Return the title with the source, which is the last part."""
    return _joined(answer.title, *(part.text for part in answer.parts[-1:] if part.name == "source"))


def _joined(*paragraphs: str) -> str:
    return "\n\n".join(filter(None, paragraphs))


def _bytes(text: str) -> int:
    return len(text.encode())


def table_of(answer: Answer) -> Text:
    """Return an answer's table, its columns aligned, with its title, source and code."""
    widths = [max(map(len, column)) for column in zip_longest(*answer.table, fillvalue="")]
    lines = [
        " ".join(
            cell.ljust(width) if place == 0 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=False))
        ).rstrip()
        for row in answer.table
    ]
    read = [f"{part.text}\n\n" for part in answer.parts if part.name in AS_READ]
    source = [f"\n{part.text}" for part in answer.parts if part.name == "source"]
    return Text(Bold(answer.title), "\n\n", *read, Pre("\n".join(lines)), *source)


@dataclass(frozen=True, slots=True)
class Keyboard:
    """What can be pressed under an answer, besides the answer's own buttons.

    `offers_chart` where the picture comes on request; `kilobytes` is its size, None while that is not known. `asker` is
    the id of the person who may delete the answer in a group.
    """

    answer: Answer
    speech: Speech
    bot_name: str
    waits: bool = False
    is_table: bool = False
    offers_chart: bool = False
    kilobytes: int | None = None
    offers_text_mode: bool = False
    asker: int | None = None

    def markup(self) -> InlineKeyboardMarkup | None:
        """Return the keyboard, None where there is nothing to press."""
        rows = self._for_group() if self.asker is not None else [*self._on_request(), *self._own(), self._views()]
        kept = [row for row in rows if row]
        return InlineKeyboardMarkup(inline_keyboard=kept) if kept else None

    def _own(self) -> list[list[InlineKeyboardButton]]:
        pressable = ([pressed(button, self.answer, self.bot_name) for button in row] for row in self.answer.buttons)
        return [[button for button in row if button] for row in pressable]

    def _on_request(self) -> list[list[InlineKeyboardButton]]:
        if not self.offers_chart:
            return []
        size = self.kilobytes
        chart = self.speech.say("press-chart") if size is None else self.speech.say("press-chart-size", kilobytes=size)
        row = [self._step(chart, Step.CHART)]
        if self.offers_text_mode:
            row.append(self._plain("press-always-text", Step.ALWAYS_TEXT))
        return [row]

    def _views(self) -> list[InlineKeyboardButton]:
        row = []
        if self.waits:
            row.append(self._step(self.speech.say("press-more"), Step.MORE))
        if self.is_table:
            row.append(self._step(self.speech.say("press-words"), Step.WORDS))
        elif self.answer.table:
            row.append(self._step(self.speech.say("press-table"), Step.TABLE))
        if not any(button.action == "menu" for buttons in self.answer.buttons for button in buttons):
            row.append(InlineKeyboardButton(text=self.speech.say("menu-menu"), callback_data=code(Step.MENU, AFRESH)))
        return row

    def _for_group(self) -> list[list[InlineKeyboardButton]]:
        delete = InlineKeyboardButton(text="🗑", callback_data=code(Step.DELETE, str(self.asker)))
        if self.answer.question.kind in CHOICES:
            return [*self._choices(), [delete]]
        more = InlineKeyboardButton(
            text=self.speech.say("press-in-private"), url=link(self.bot_name, payload_of(self.answer))
        )
        return [[more, delete]]

    def _choices(self) -> list[list[InlineKeyboardButton]]:
        """Return the questions to choose from: a group is asked back with its answers, not with a way elsewhere."""
        rows = ([one for one in row if one.question and not one.paper] for row in self.answer.buttons)
        return [[made for one in row if (made := pressed(one, self.answer, self.bot_name))] for row in rows]

    def _step(self, label: str, step: Step) -> InlineKeyboardButton:
        return InlineKeyboardButton(text=label, callback_data=code(step, self.answer.question))

    def _plain(self, key: str, step: Step) -> InlineKeyboardButton:
        return InlineKeyboardButton(text=self.speech.say(key), callback_data=code(step))


def pressed(button: Button, answer: Answer, bot_name: str) -> InlineKeyboardButton | None:
    """Return an answer's button as Telegram's, None where its question is too long for one."""
    label = button.label
    try:
        if button.question is not None:
            return InlineKeyboardButton(text=label, callback_data=_asking(button, button.question))
        if button.action == "change_reading":
            return InlineKeyboardButton(text=label, callback_data=code(Step.READING, answer.question))
        if button.action is not None:
            return InlineKeyboardButton(text=label, callback_data=code(*ACTIONS[button.action]))
        if button.copy is not None:
            return _copying(label, button.copy, answer.question)
        if button.share is not None:
            return _sharing(label, button.share, bot_name)
    except QuestionError:
        return None
    return InlineKeyboardButton(text=label, url=button.link)


def payload_of(answer: Answer) -> str:
    """Return the payload that opens this very answer: its release and its question."""
    return f"{answer.release}-{answer.question.serial()}"


def link(bot_name: str, payload: str) -> str:
    """Return the deep link that starts the bot with a payload."""
    return f"https://t.me/{bot_name}?start={payload}"


def forwarding(address: str) -> str:
    """Return the link that offers another link to one's chats."""
    return f"https://t.me/share/url?url={quote(address, safe='')}"


def _asking(button: Button, question: Question) -> str:
    return code(PAPER_STEPS[button.paper], question) if button.paper else question.serial()


def _copying(label: str, text: str, question: Question) -> InlineKeyboardButton:
    if units(text) <= COPY_LIMIT:
        return InlineKeyboardButton(text=label, copy_text=CopyTextButton(text=text))
    return InlineKeyboardButton(text=label, callback_data=code(Step.COPY, question))


def _sharing(label: str, payload: str, bot_name: str) -> InlineKeyboardButton:
    if len(VERSION + Step.SHARE + payload) <= LONGEST:
        return InlineKeyboardButton(text=label, callback_data=code(Step.SHARE, payload))
    return InlineKeyboardButton(text=label, url=forwarding(link(bot_name, payload)))
