"""How a question was understood, in one line, so that nobody quotes a number without knowing what was read."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from answers.answer import Answer, Button, Part, units
from answers.desk import Desk
from answers.lines import ROOM
from answers.shorter import in_fewer_words
from data.question import Kind

if TYPE_CHECKING:
    from texts.hearing import Correction, Heard

READING = "echo"  # the part that says how the words were read; what had no effect and whose a town is stand in «heard»
OF_FIGURES = (Kind.VALUE, Kind.TREND, Kind.COMPARE, Kind.RANKING)
SILENT = (Kind.HELP, Kind.CLARIFY, Kind.OUT_OF_SCOPE)


def with_echo(desk: Desk, answer: Answer, heard: "Heard") -> Answer:
    """Return the answer with the lines that say how a text was read: a correction, a doubt, what had no effect.

    The caveat of an everyday word («рецидив», «ранее судимые») goes to its own place, before the sources.
    """
    if answer.question.kind in SILENT:
        return answer
    answer = _with_word(desk, answer, heard)
    needed = _needs_reading(heard)
    read, brief = (_read(desk, heard, short=short) if needed or heard.corrections else [] for short in (False, True))
    towns = [_town(desk, one) for one in heard.corrections if one.kind == "city"]
    lead = [
        part for part in (_lines(READING, read, brief), _lines("heard", [*towns, *_unused(desk, heard)])) if part.text
    ]
    change = (Button(desk.say("button-change-reading"), action="change_reading"),)
    buttons = (*answer.buttons, change) if needed else answer.buttons
    return replace(answer, parts=(*lead, *answer.parts), buttons=buttons)


def without_reading(answer: Answer) -> Answer:
    """Return an answer as others may read it: how the asker's words were read is the asker's business alone."""
    return replace(answer, parts=tuple(part for part in answer.parts if part.name != READING))


def _read(desk: Desk, heard: "Heard", *, short: bool) -> list[str]:
    """Say how the words were read and which of them were taken for typing errors; `short` by short names."""
    read = [desk.say("echo-understood", reading=reading(desk, short=short))] if _needs_reading(heard) else []
    typos = [one for one in heard.corrections if one.kind == "typo"]
    called = {one.name: one.short for one in desk.catalogue.current}
    called |= {one.name: one.short for one in desk.catalogue.indicators.values()}
    names = [called.get(one.name, one.name) if short else one.name for one in typos]
    return [
        *read,
        *(
            desk.say("echo-corrected", typed=one.typed, name=desk.name(name))
            for one, name in zip(typos, names, strict=True)
        ),
    ]


def _lines(name: str, lines: Iterable[str], shorter: Iterable[str] = ()) -> Part:
    return Part(name, "\n".join(lines), shorter="\n".join(shorter))


def _with_word(desk: Desk, answer: Answer, heard: "Heard") -> Answer:
    """Say, where a narrower everyday word named the indicator, that its figures count more than the word says."""
    word = heard.notes.get("word")
    if word is None or answer.question.kind not in OF_FIGURES or not answer.facts:
        return answer
    key = f"echo-word-{word}"
    caveat = Part("term", desk.say(key), units(answer.text) > ROOM, in_fewer_words(desk, key))
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


def reading(desk: Desk, *, short: bool = False) -> str:
    """Say what is asked, part by part: «рекомендация · Павлодарская область · 2021»; `short` without the indicator."""
    question = desk.question
    parts = [desk.say(f"kind-{str(question.kind).replace('_', '-')}")]
    parts += [_place(desk, region, short=short) for region in question.regions]
    if question.indicator and not short:
        parts.append(desk.indicator_name(question.indicator))
    if question.excluded:
        parts.append(desk.say("echo-except", regions=", ".join(map(desk.short_name, question.excluded))))
    if question.years:
        parts.append(desk.speech.years(question.years))
    if question.period:
        parts.append(desk.say(f"period-{question.period}"))
    return " · ".join(parts)


def _place(desk: Desk, region: str, *, short: bool) -> str:
    if region in ("all", "kz"):
        return desk.say(f"place-{region}")
    return desk.short_name(region) if short else desk.region_name(region)


def _needs_reading(heard: "Heard") -> bool:
    return not heard.confident or heard.from_context


def _town(desk: Desk, correction: "Correction") -> str:
    """Say whose town it is today, and whose it was in the years of the report: true with figures and without them."""
    region, told = correction.name[desk.language], {"town": correction.typed}
    key = next((one.key for one in desk.catalogue.current if one.name == correction.name), None)
    parent = desk.split_from(key) if key else None
    if parent is None:
        return desk.say("echo-city", region=region, **told)
    return desk.say("echo-city-moved", region=region, parent=desk.name(desk.region(parent).name), **told)
