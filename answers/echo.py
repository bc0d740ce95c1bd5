"""How a question was understood, in one line, so that nobody quotes a number without knowing what was read."""

from dataclasses import replace
from typing import TYPE_CHECKING

from answers.answer import Answer, Button, Part
from answers.desk import Desk
from data.question import Kind

if TYPE_CHECKING:
    from texts.hearing import Correction, Heard

SILENT = (Kind.HELP, Kind.CLARIFY, Kind.OUT_OF_SCOPE)


def with_echo(desk: Desk, answer: Answer, heard: "Heard") -> Answer:
    """Return the answer with the line that says how a text was read: always for a correction, else when unsure."""
    if answer.question.kind in SILENT or (heard.confident and not heard.corrections and not heard.from_context):
        return answer
    lines = [desk.say("echo-understood", reading=reading(desk))] if _needs_reading(heard) else []
    lines += [_correction(desk, correction) for correction in heard.corrections]
    echo = Part("echo", "\n".join(lines))
    change = (Button(desk.say("button-change-reading"), action="change_reading"),)
    buttons = answer.buttons if heard.confident else (*answer.buttons, change)
    return replace(answer, parts=(echo, *answer.parts), buttons=buttons, short=(echo, *answer.short))


def reading(desk: Desk) -> str:
    """Say what is asked, part by part: «рекомендация · Павлодарская область · 2021»."""
    question = desk.question
    parts = [desk.say(f"kind-{str(question.kind).replace('_', '-')}")]
    parts += [_place(desk, region) for region in question.regions]
    if question.indicator:
        parts.append(desk.indicator_name(question.indicator))
    if question.years:
        parts.append(desk.speech.years(question.years))
    if question.period:
        parts.append(desk.say(f"period-{question.period}"))
    return " · ".join(parts)


def _place(desk: Desk, region: str) -> str:
    return desk.say(f"place-{region}") if region in ("all", "kz") else desk.region_name(region)


def _needs_reading(heard: "Heard") -> bool:
    return not heard.confident or heard.from_context


def _correction(desk: Desk, correction: "Correction") -> str:
    return desk.say("echo-corrected", typed=correction.typed, name=correction.name[desk.language])
