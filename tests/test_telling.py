"""The count of wrong numbers can count: right answers pass it, falsified ones do not."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from answers.answer import Answer
from bench.labelled import read_lines
from bench.telling import wrong_answers, wrong_numbers
from data.question import Kind, ask
from tests.figures_room import MAIN, Room, opened

KNOWN, UNSEEN = (Path(__file__).with_name(f"hearing_{name}.jsonl") for name in ("questions", "unseen"))
AKMOLA: dict[str, Any] = {
    "id": "one",
    "lang": "ru",
    "text": "рецидив в Акмолинской области",
    "intent": "value",
    "regions": ["akmola"],
    "indicator": MAIN,
    "years": [],
    "should_answer": True,
    "facts": {"akmola": {"values": {"2020": 1710, "2021": 896}, "change_pct": {"2020-2021": -47.6}}},
}


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    async with opened(tmp_path) as room:
        yield room


async def _answer(room: Room) -> Answer:
    return await room.answer(ask(Kind.VALUE, "akmola", MAIN))


async def test_a_right_answer_tells_no_wrong_number(room: Room) -> None:
    answer = await _answer(room)
    assert answer.facts
    assert answer.changes
    assert list(wrong_numbers(AKMOLA, answer)) == []


async def test_a_value_or_a_percentage_that_differs_is_counted(room: Room) -> None:
    answer = await _answer(room)
    falsified = AKMOLA | {"facts": {"akmola": {"values": {"2021": 897}, "change_pct": {"2020-2021": -52.4}}}}
    assert list(wrong_numbers(falsified, answer)) == [
        "akmola 2021: 896 instead of 897",
        "akmola 2020-2021: -47.6 % instead of -52.4",
    ]


async def test_a_percentage_where_none_may_be_is_counted(room: Room) -> None:
    forbidden = AKMOLA | {"facts": {"akmola": {"values": {}, "change_pct": {"2020-2021": None}}}}
    assert len(list(wrong_numbers(forbidden, await _answer(room)))) == 1


async def test_numbers_in_answer_to_what_is_to_be_refused_are_counted(room: Room) -> None:
    answer = await _answer(room)
    refused = AKMOLA | {"should_answer": False, "facts": {}}
    assert list(wrong_numbers(refused, answer))
    assert list(wrong_numbers(refused, replace(answer, answered=False))) == []


async def test_lines_are_answered_as_typed() -> None:
    wrong = AKMOLA | {"id": "two", "facts": {"akmola": {"values": {"2021": 1}}}}
    refused = AKMOLA | {"id": "three", "text": "рецидив 2019 акмола", "should_answer": False}
    assert set(await wrong_answers([AKMOLA, wrong, refused])) == {"two"}


async def test_no_labelled_question_is_answered_with_a_wrong_number() -> None:
    lines = [*read_lines(KNOWN), *read_lines(UNSEEN)]
    assert sum("facts" in line or line.get("should_answer") is False for line in lines) > 500
    assert await wrong_answers(lines) == {}
