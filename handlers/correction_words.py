"""What a chat is told about a wrong number it read: since when, which, what is right, which answers are not valid."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from aiogram.types import InlineKeyboardMarkup

from data.catalogue import load_catalogue
from data.question import Kind, Question, QuestionError, read_serial
from db.records import Difference
from handlers.clock import clock, local
from handlers.screens import button, keyboard
from handlers.value_words import counted, number_said, period_said, what_said
from handlers.whole import MAIN
from texts.speech import Speech

MOST_LINES = 5
MOST_CODES = 5


@dataclass(frozen=True, slots=True)
class Correction:
    """The wrong values a chat was told, in which answers, and from when until when the bot told them."""

    values: tuple[Difference, ...]
    codes: tuple[str, ...]
    since: datetime
    till: datetime


def correction_said(speech: Speech, correction: Correction, now: datetime) -> str:
    """Return the correction in the product's own words."""
    when = _when(speech, correction, now)
    if len(correction.values) == 1:
        [value] = correction.values
        return " ".join([*_one(speech, when, value), _invalid(speech, correction.codes)])
    lines = [_line(speech, value) for value in correction.values[:MOST_LINES]]
    if len(correction.values) > MOST_LINES:
        lines.append(speech.say("correction-more-lines", n=len(correction.values) - MOST_LINES))
    return "\n".join([speech.say("correction-several", when=when), *lines, _invalid(speech, correction.codes)])


def own_words_said(speech: Speech, words: str, correction: Correction) -> str:
    """Return the correction in an administrator's words, with the answers that are not valid."""
    return f"{words} {_invalid(speech, correction.codes)}"


def way_to_the_right(speech: Speech, serial: str | None) -> InlineKeyboardMarkup | None:
    """Return the button that asks the same question again, of the figures that stand now."""
    question = _question(serial)
    if question is None:
        return None
    return keyboard([button(way_said(speech, question), question.serial())])


def way_said(speech: Speech, question: Question) -> str:
    """Name that button: a region's card is called a card."""
    return speech.say("correction-open" if question.kind is Kind.REGION_SUMMARY else "answer-open-right")


def _question(serial: str | None) -> Question | None:
    try:
        return read_serial(serial) if serial else None
    except QuestionError:
        return None


def _when(speech: Speech, correction: Correction, now: datetime) -> str:
    days = {local(moment).date() for moment in (correction.since, correction.till, now)}
    if len(days) == 1:
        return speech.say("correction-today", **{"from": clock(correction.since), "till": clock(correction.till)})
    return speech.say(
        "correction-earlier", **{"from": _dated(speech, correction.since), "till": _dated(speech, correction.till)}
    )


def _dated(speech: Speech, moment: datetime) -> str:
    return f"{speech.date(local(moment).date())} {clock(moment)}"


def _one(speech: Speech, when: str, value: Difference) -> list[str]:
    row = value.observation
    region = load_catalogue().regions[load_catalogue().told_as(row.territory)]
    told = {"when": when, "region": speech.name(region.name), "wrong": number_said(speech, value.before)}
    if row.indicator == MAIN:
        said = speech.say("correction-one", **told, year=row.year)
    else:
        named = {"indicator": counted(speech, row), "period": period_said(speech, row)}
        said = speech.say("correction-one-indicator", **told, **named)
    right = value.after
    if right is None or right.value is None:
        return [said, speech.say("correction-no-right")]
    return [said, speech.say("correction-right", right=number_said(speech, right))]


def _line(speech: Speech, value: Difference) -> str:
    told = {"what": what_said(speech, value.observation), "wrong": number_said(speech, value.before)}
    if value.after is None or value.after.value is None:
        return speech.say("correction-line-no-right", **told)
    return speech.say("correction-line", **told, right=number_said(speech, value.after))


def _invalid(speech: Speech, codes: Sequence[str]) -> str:
    """Say that answers are not valid; of very many the latest."""
    named = codes[-MOST_CODES:]
    return speech.say("correction-invalid", n=len(named), codes=", ".join(named))
