"""Wishes about an answer: as a table at once, and another reading of what was asked."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from data.catalogue import LANGUAGES, load_catalogue
from data.vocabulary import Language
from tests.conversation import Heard
from tests.rehearsal import Rehearsal, rehearse
from texts.speech import speech_for

IN_A_TABLE = {
    Language.RU: ("рецидив по областям в таблице", "рецидив", "в таблице"),
    Language.KK: ("рецидив облыстар бойынша кесте түрінде", "рецидив барлық облыста", "кесте түрінде"),
    Language.EN: ("recidivism by region in a table", "recidivism", "in a table"),
}
GO_ON = {
    Language.RU: ("рецидив в ВКО", "а в павлодаре?"),
    Language.KK: ("ШҚО рецидив", "ал Павлодарда?"),
    Language.EN: ("recidivism in EKO", "and in Pavlodar?"),
}


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path) as rehearsal:
        yield rehearsal


def is_table(message: Heard) -> bool:
    """Whether a message shows a table: words of one width and no picture."""
    return message.photo is None and any(entity["type"] == "pre" for entity in message.entities)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_question_for_a_table_shows_it_at_once(rehearsal: Rehearsal, language: Language) -> None:
    person = await rehearsal.acquainted(language)
    whole, first, then = IN_A_TABLE[language]
    shown = await person.send(whole)
    assert is_table(shown), shown.words
    assert re.search(r"A-[2-9A-Z]{5}", shown.words)
    words = await person.press(speech_for(language).say("press-words"), on=shown)
    assert not is_table(words)
    assert words.number == shown.number
    await person.send(first)
    assert is_table(await person.send(then))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_reading_from_the_context_can_be_changed(rehearsal: Rehearsal, language: Language) -> None:
    person = await rehearsal.acquainted(language)
    say = speech_for(language).say
    first, then = GO_ON[language]
    await person.send(first)
    followed = await person.send(then)
    assert say("echo-understood", reading="").strip() in followed.words
    offered = await person.press(say("button-change-reading"), on=followed)
    known = load_catalogue()
    second = known.indicators["repeat_offences_probation_clients"].name[language]
    assert second in offered.buttons
    assert {known.regions[key].short[language] for key in ("akmola", "karaganda")} <= set(offered.buttons)
    assert {"2020", "2021"} <= set(offered.buttons)
    assert "2019" not in offered.buttons, "no such figure of Pavlodar"
    for label in (second, "2021"):
        answer = await person.press(label, on=offered)
        assert re.search(r"\d", answer.words.partition("A-")[0])


async def test_an_order_of_all_regions_can_be_changed_to_one(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    await person.send("как изменился рецидив")
    followed = await person.send("а за 2021?")
    offered = await person.press("Изменить", on=followed)
    assert "Акмолинская" in offered.buttons
