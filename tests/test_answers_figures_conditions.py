"""Conditions on figures: regions left out, thresholds and denied changes are kept, in the words and in the facts."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from answers.answer import Answer
from answers.desk import Desk
from answers.echo import with_echo
from data.question import Kind, ask, left_out
from tests.figures_room import MAIN, SECOND, Room, opened
from texts.hearing import Heard
from texts.speech import speech_for


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    """Release v1 in a real archive."""
    async with opened(tmp_path) as ready:
        yield ready


def part(answer: Answer, name: str) -> str:
    """The paragraphs of one name, with ordinary spaces."""
    told = "\n".join(own.text for own in answer.parts if own.name == name)
    return told.replace("\u00a0", " ").replace("\u202f", " ")


def regions_of(answer: Answer) -> set[str]:
    return {fact.region for fact in answer.facts}


async def test_a_region_left_out_is_in_no_word_and_no_fact(room: Room) -> None:
    for kind in (Kind.RANKING, Kind.VALUE, Kind.COMPARE):
        answer = await room.answer(ask(kind, "all", MAIN, exclude="east_kazakhstan"))
        assert regions_of(answer) == {"akmola", "mangystau", "karaganda", "pavlodar"}
        assert answer.text.count("ВКО") == 1
        assert part(answer, "except") == "Без этих областей: ВКО."


async def test_a_sum_without_a_region_is_the_sum_of_the_others(room: Room) -> None:
    question = ask(Kind.VALUE, "all", MAIN, [2021], aggregate="sum", exclude=left_out(["east_kazakhstan"]))
    assert "4 564" in part(await room.answer(question), "total")


async def test_regions_that_did_not_fall_come_first_and_alone(room: Room) -> None:
    answer = await room.answer(ask(Kind.RANKING, "all", MAIN, filter=">=0", metric="change_pct", order="asc"))
    heading, *lines = part(answer, "numbers").split("\n")
    assert heading == "Число по записям не снизилось:"
    assert [line.split(":")[0] for line in lines] == ["Павлодарская", "Мангистауская"]


async def test_a_threshold_names_every_region_that_passes(room: Room) -> None:
    answer = await room.answer(ask(Kind.RANKING, "all", MAIN, [2021], metric="level", order="desc", above=1500))
    assert [line.split(":")[0] for line in part(answer, "numbers").split("\n")[1:]] == ["ВКО", "Павлодарская"]
    answer = await room.answer(ask(Kind.RANKING, "all", MAIN, [2021], metric="level", order="asc", below=1000))
    assert [line.split(":")[0] for line in part(answer, "numbers").split("\n")[1:]] == ["Мангистауская", "Акмолинская"]


async def test_a_threshold_of_a_change_is_said_in_its_direction(room: Room) -> None:
    answer = await room.answer(ask(Kind.RANKING, "all", MAIN, metric="change_pct", order="asc", below=-10))
    heading, *lines = part(answer, "numbers").split("\n")
    assert heading.startswith("Снижение больше чем на 10")
    assert [line.split(":")[0] for line in lines] == ["Акмолинская", "ВКО"]


async def test_a_threshold_nobody_passes_is_said_to_have_nobody(room: Room) -> None:
    answer = await room.answer(ask(Kind.RANKING, "all", MAIN, [2021], metric="level", below=500))
    assert part(answer, "numbers").split("\n")[0] == "Меньше 500:"
    assert "Таких областей" in part(answer, "numbers")


async def test_a_refusal_names_the_indicator_it_is_about(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, "mangystau", SECOND, [2019]))
    assert not answer.answered
    assert "Повторные правонарушения" in answer.title
    assert "За 2019 год" in part(answer, "missing")


async def test_the_word_that_was_said_is_the_word_that_is_set_right(room: Room) -> None:
    question = ask(Kind.VALUE, "akmola", MAIN)
    desk = Desk(question, speech_for("ru"), room.lookup, room.rules)
    answer = await room.answer(question)
    assert part(answer, "term") == ""
    for word, said in (("recidivism", "ст. 14 УК"), ("convicted", "«судимые»")):
        heard = Heard(question, desk.language, notes={"word": word})
        assert said in part(with_echo(desk, answer, heard), "term")
