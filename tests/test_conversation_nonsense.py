"""Journey 10 and all that is no question: mash, insults, stickers, files, people's affairs. Always an answer."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.conversation import Heard, picture
from tests.rehearsal import Rehearsal, rehearse
from texts.speech import speech_for


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path) as rehearsal:
        yield rehearsal


def is_card(answer: Heard) -> bool:
    """Whether an answer looks like a region's card."""
    return answer.photo is not None


async def test_mash_has_ways_on_and_never_a_card(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    answer = await person.send("ыфвафыва")
    assert not is_card(answer)
    assert answer.buttons


async def test_after_three_misses_there_is_only_the_menu(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    said = [await person.send(text) for text in ("ыфвафыва", "тупой бот", "йцукенгш", "фывапролд")]
    assert said[-1].words == speech_for("ru").say("menu-title")
    assert said[-2].words != said[-1].words


async def test_an_answer_between_misses_begins_the_count_anew(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    for text in ("ыфвафыва", "йцукенгш", "акмола", "фывапролд"):
        answer = await person.send(text)
    assert answer.words != speech_for("ru").say("menu-title")


async def test_a_sticker_is_answered(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    answer = await person.sticker()
    assert answer.words == "Понимаю текст и кнопки."
    assert answer.buttons == ["Выбрать область", "Меню"]


async def test_a_photo_without_words_is_answered(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    assert (await person.photo_of(picture(64, 64))).words == "Понимаю текст и кнопки."


async def test_a_file_is_answered(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    assert (await person.file(b"a,b\n1,2\n", "table.csv")).buttons


@pytest.mark.parametrize("text", ["проверь судимость Иванова", "ИИН 880101300123 судим ли?"])
async def test_a_question_about_a_person_is_neither_kept_nor_repeated(rehearsal: Rehearsal, text: str) -> None:
    person = await rehearsal.acquainted()
    answer = await person.send(text)
    assert not is_card(answer)
    assert "Иванов" not in answer.words
    assert "880101300123" not in answer.words
    assert await rehearsal.app.store.unanswered(10) == ()
    assert await rehearsal.app.store.recent(person.human.id) == ()


@pytest.mark.parametrize("text", ["/", "   .", "<b>Акмола", "*_`[", "a" * 4000, "😀" * 500, "&lt;", "\u202eакмола"])
async def test_no_text_is_too_strange_for_an_answer(rehearsal: Rehearsal, text: str) -> None:
    person = await rehearsal.acquainted()
    answer = await person.send(text)
    apology = speech_for("ru").say("error-apology", number="").rstrip()
    assert answer.words
    assert not answer.words.startswith(apology)
