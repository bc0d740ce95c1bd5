"""How an answer looks as a message: its words with a bold title, its table, and its buttons."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from urllib.parse import quote

from aiogram.types import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup
from aiogram.utils.formatting import Bold, Pre, Text

from answers.answer import Action, Answer, Button, Part, units
from data.question import Question, QuestionError
from handlers.buttons import AFRESH, LONGEST, PAPER_STEPS, VERSION, Step, code
from texts.speech import Speech

CAPTION_LIMIT = 1024
TEXT_LIMIT = 4096
COPY_LIMIT = 256
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


def words_of(answer: Answer, limit: int) -> Words:
    """Return an answer's words with their title in bold; raises `ValueError` when they do not fit."""
    said, waits = answer.caption(limit)
    return Words(Text(Bold(answer.title), said[len(answer.title) :]) if answer.title else Text(said), waits)


def short_words_of(answer: Answer) -> Words:
    """Return an answer's words for a weak connection; the rest waits."""
    if not answer.short:
        return words_of(answer, TEXT_LIMIT)
    return Words(_titled(answer.title, answer.short), waits=True)


def caption_words_of(answer: Answer) -> Words:
    """Return an answer's words for under its picture: whole, else the short ones, else the title; the rest waits."""
    try:
        return words_of(answer, CAPTION_LIMIT)
    except ValueError:
        log.error("caption of %s in %s is too long", answer.question.serial(), answer.language)
    shorter_words = [_titled(answer.title, answer.short)] if answer.short else []
    for shorter in (*shorter_words, Text(Bold(answer.title))):
        if units(shorter.render()[0]) <= CAPTION_LIMIT:
            return Words(shorter, waits=True)
    raise ValueError(f"the title of {answer.question.serial()} alone is too long for a caption")


def group_words_of(answer: Answer) -> Words:
    """Return an answer's words for a group: the short ones, the rest is a link away in private."""
    return short_words_of(answer) if answer.short else caption_words_of(answer)


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
    source = [f"\n{part.text}" for part in answer.parts if part.name == "source"]
    return Text(Bold(answer.title), "\n\n", Pre("\n".join(lines)), *source)


def _titled(title: str, parts: Sequence[Part]) -> Text:
    body = "\n\n".join(part.text for part in parts)
    return Text(Bold(title), "\n\n", body) if title else Text(body)


@dataclass(frozen=True, slots=True)
class Keyboard:
    """What can be pressed under an answer, besides the answer's own buttons.

    `kilobytes` is the size of a picture on request, None where there is none to request; `asker` the id of the person
    who may delete the answer in a group.
    """

    answer: Answer
    speech: Speech
    bot_name: str
    waits: bool = False
    is_table: bool = False
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
        if self.kilobytes is None:
            return []
        chart = self.speech.say("press-chart-size", kilobytes=self.kilobytes)
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
        more = InlineKeyboardButton(
            text=self.speech.say("press-in-private"), url=link(self.bot_name, payload_of(self.answer))
        )
        delete = InlineKeyboardButton(text="🗑", callback_data=code(Step.DELETE, str(self.asker)))
        return [[more, delete]]

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
