"""Inline: the bot's name and a few words in any chat."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from answers.answer import units
from tests.rehearsal import Rehearsal, rehearse

CODE = re.compile(r"A-[2-9A-Z]{5}")


def plain(words: str) -> str:
    """Return words with ordinary spaces."""
    return re.sub(r"[\u00a0\u202f]", " ", words)


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path) as rehearsal:
        yield rehearsal


async def test_a_region_is_offered_as_words_at_once(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    offered = await person.inline("Карагандинская область")
    assert [result["type"] for result in offered.results] == ["article"]
    assert "Караганд" in offered.titles[0]
    sent = person.choose(offered, offered.results[0]["id"])
    assert "1 233" in sent.words.replace("\u00a0", " ")


async def test_a_picture_sent_before_is_offered_too(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    await person.send("Карагандинская область")
    offered = await person.inline("Карагандинская область")
    assert [result["type"] for result in offered.results] == ["photo", "article"]
    assert person.choose(offered, offered.results[0]["id"]).photo


async def test_an_answer_chosen_inline_is_no_question(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    offered = await person.inline("Карагандинская область")
    person.choose(offered, offered.results[0]["id"])
    await asyncio.sleep(0.5)
    assert rehearsal.playground.calls("sendMessage") == []
    assert rehearsal.playground.calls("sendPhoto") == []


async def test_without_words_ones_own_region_comes_first(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru", region="pavlodar")
    offered = await person.inline("")
    assert len(offered.results) == 5
    assert "Павлодар" in offered.titles[0]


@pytest.mark.parametrize("words", ["ыфвафыва", "проверь судимость Иванова", "погода"])
async def test_what_has_no_answer_offers_nothing(rehearsal: Rehearsal, words: str) -> None:
    assert (await (await rehearsal.acquainted()).inline(words)).results == []


@pytest.mark.parametrize("words", ["Мангистауская область", "акмола", "ВКО", "Улытау"])
async def test_results_keep_telegrams_limits(rehearsal: Rehearsal, words: str) -> None:
    person = await rehearsal.acquainted()
    await person.send(words)
    offered = await person.inline(words)
    assert 1 <= len(offered.results) <= 5
    for result in offered.results:
        assert len(result["id"]) <= 64
        assert units(str(result.get("caption", ""))) <= 1024


async def test_a_code_printed_inline_opens_the_same_answer(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    offered = await person.inline("рецидив в ВКО в 2021")
    sent = person.choose(offered, offered.results[0]["id"])
    code = str(CODE.findall(sent.words)[-1])
    opened = await person.send(code)
    assert CODE.findall(opened.words)[-1] == code
    assert "2 578" in plain(opened.words)


async def test_a_code_is_answered_inline(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    code = CODE.findall((await person.send("Карагандинская область")).words)[-1]
    offered = await person.inline(f"{code}")
    assert "Караганд" in offered.titles[0]
    assert (await person.inline("A-22222")).results == []


@pytest.mark.parametrize(
    ("language", "begun", "names"),
    [
        ("ru", "караг", ["Карагандинская"]),
        ("ru", "мангис", ["Мангистауская"]),
        ("ru", "кост", ["Костанайская"]),
        ("ru", "рецидив в пав", ["Павлодарская"]),
        ("kk", "қараг", ["Қарағанды"]),
        ("kk", "маңғ", ["Маңғыстау"]),
        ("en", "akm", ["Akmola"]),
        ("en", "kara", ["Karaganda"]),
    ],
)
async def test_a_name_is_completed_while_it_is_typed(
    rehearsal: Rehearsal, language: str, begun: str, names: list[str]
) -> None:
    offered = await (await rehearsal.acquainted(language)).inline(begun)
    assert offered.results
    assert all(any(name in title for title in offered.titles) for name in names), offered.titles


async def test_what_is_posted_elsewhere_says_numbers_and_not_how_it_was_read(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    for words in ("рецидив", "кто хуже всех по рецидиву"):
        offered = await person.inline(words)
        for result in offered.results:
            assert "Понял так" not in result["description"]
            assert "Понял так" not in person.choose(offered, result["id"]).words
            assert re.search(r"\d", result["description"])
