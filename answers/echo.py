"""How a question was understood, in one line, so that nobody quotes a number without knowing what was read."""

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from answers.answer import Answer, Button, Part, units
from answers.desk import Desk
from answers.lines import ROOM
from data.question import Kind

if TYPE_CHECKING:
    from texts.hearing import Correction, Heard

OF_FIGURES = (Kind.VALUE, Kind.TREND, Kind.COMPARE, Kind.RANKING)
SILENT = (Kind.HELP, Kind.CLARIFY, Kind.OUT_OF_SCOPE)


def with_echo(desk: Desk, answer: Answer, heard: "Heard") -> Answer:
    """Return the answer with the lines that say how a text was read: a correction, a doubt, what had no effect.

    The caveat of an everyday word («рецидив», «ранее судимые») goes to its own place, before the sources.
    """
    if answer.question.kind in SILENT:
        return answer
    answer = _with_word(desk, answer, heard)
    lines = [desk.say("echo-understood", reading=reading(desk))] if _needs_reading(heard) else []
    lines += [*(_correction(desk, correction) for correction in heard.corrections), *_unused(desk, heard)]
    if not lines:
        return answer
    echo = Part("echo", "\n".join(lines))
    change = (Button(desk.say("button-change-reading"), action="change_reading"),)
    buttons = answer.buttons if heard.confident else (*answer.buttons, change)
    return replace(answer, parts=(echo, *answer.parts), buttons=buttons, short=(echo, *answer.short))


def _with_word(desk: Desk, answer: Answer, heard: "Heard") -> Answer:
    """Say, where a narrower everyday word named the indicator, that its figures count more than the word says."""
    word = heard.notes.get("word")
    if word is None or answer.question.kind not in OF_FIGURES or not answer.facts:
        return answer
    caveat = Part("term", desk.say(f"echo-word-{word}"), may_wait=units(answer.text) > ROOM)
    ends = [place for place, part in enumerate(answer.parts) if part.name == "source"]
    place = ends[0] if ends else len(answer.parts)
    return replace(answer, parts=(*answer.parts[:place], caveat, *answer.parts[place:]))


def _unused(desk: Desk, heard: "Heard") -> list[str]:
    """Say what was heard and had no effect on the answer."""
    lines = []
    regions = heard.notes.get("unused_regions")
    if isinstance(regions, tuple):
        names = ", ".join(desk.short_name(region) for region in regions)
        lines.append(desk.say("echo-unused-regions", regions=names))
    if denied := heard.notes.get("unused_denial"):
        lines.append(desk.say("echo-unused-denial", word=str(denied)))
    number = heard.notes.get("unused_threshold")
    if isinstance(number, Decimal):
        lines.append(desk.say("echo-unused-threshold", number=desk.speech.write(_plain(number))))
    return lines


def _plain(number: Decimal) -> int | Decimal:
    return int(number) if number == number.to_integral_value() else number


def reading(desk: Desk) -> str:
    """Say what is asked, part by part: «рекомендация · Павлодарская область · 2021»."""
    question = desk.question
    parts = [desk.say(f"kind-{str(question.kind).replace('_', '-')}")]
    parts += [_place(desk, region) for region in question.regions]
    if question.indicator:
        parts.append(desk.indicator_name(question.indicator))
    if question.excluded:
        parts.append(desk.say("echo-except", regions=", ".join(map(desk.short_name, question.excluded))))
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
    if correction.kind == "city":
        return desk.say("echo-city", town=correction.typed, region=correction.name[desk.language])
    return desk.say("echo-corrected", typed=correction.typed, name=correction.name[desk.language])
