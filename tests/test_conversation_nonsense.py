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
    assert answer.buttons == ["Выбрать область", "Помощь"]


async def test_a_photo_without_words_is_answered(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    assert (await person.photo_of(picture(64, 64))).words == "Понимаю текст и кнопки."


async def test_a_file_is_answered(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    assert (await person.file(b"a,b\n1,2\n", "table.csv")).buttons


async def test_the_words_under_a_photo_are_a_question(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    assert is_card(await person.photo_of(picture(64, 64), "Акмолинская область"))


async def test_an_unknown_command_is_called_so(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    answer = await person.send("/dance")
    assert answer.words == speech_for("ru").say("unknown-command")
    assert answer.buttons


async def test_telegrams_own_notes_are_let_be(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    note = {
        "message_id": 77,
        "date": 1_790_000_000,
        "chat": person.chat.as_chat(),
        "from": person.human.as_user(),
        "message_auto_delete_timer_changed": {"message_auto_delete_time": 86400},
    }
    rehearsal.playground.updates.push("message", note)
    await person.silence(0.5)


async def test_what_was_not_understood_is_learned_without_long_numbers(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    await person.send("какая завтра погода 87001234")
    noted = await rehearsal.app.store.unanswered(10)
    assert all("87001234" not in one.text for one in noted)
    assert any("погода" in one.text for one in noted)


async def test_mash_and_insults_are_not_learned(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    for text in ("ыфвафыва", "тупой бот"):
        await person.send(text)
    assert await rehearsal.app.store.unanswered(10) == ()


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
