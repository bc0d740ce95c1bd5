"""Bad days: Telegram refuses, a picture fails, a handler breaks, somebody blocks the bot. Each question one answer."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from db.errors import ArchiveBusyError
from tests.rehearsal import Rehearsal, rehearse
from texts.speech import speech_for


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path) as rehearsal:
        yield rehearsal


@pytest.mark.parametrize("fault", ["429", "500", "502_html", "reset"])
async def test_under_every_fault_a_question_has_one_answer(rehearsal: Rehearsal, fault: str) -> None:
    rehearsal.playground.faults.add(fault, count=3, retry_after=1)
    people = [await rehearsal.acquainted() for _ in range(3)]
    for person in people:
        person.say("Акмолинская область")
    for person in people:
        await person.until(lambda one: bool(one.messages))
        assert [bool(message.photo) for message in person.messages] == [True]
    assert rehearsal.playground.faults.early_calls == []


async def test_a_fifth_of_all_calls_failing_costs_no_answer(rehearsal: Rehearsal) -> None:
    people = [await rehearsal.acquainted() for _ in range(20)]
    rehearsal.playground.faults.add("500", count=None, rate=0.2)
    for person in people:
        person.say("/help")
    for person in people:
        await person.until(lambda one: bool(one.messages), seconds=30)
        assert len(person.messages) == 1


async def test_a_menu_press_survives_a_lost_acknowledgement(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    await person.send("/menu")
    rehearsal.playground.faults.add("reset_after", "editMessageText", count=1)
    settings = await person.press("Настройки")
    assert settings.words.startswith("Настройки")
    assert len(person.messages) == 1
    assert person.spinners == 0


async def test_a_picture_that_cannot_be_sent_becomes_words(
    rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.outgoing.PATIENCE_WITH_PICTURES", 0.5)
    rehearsal.playground.faults.add("500", "sendPhoto", count=None)
    person = await rehearsal.acquainted()
    answer = await person.send("Акмолинская область")
    assert answer.text is not None
    assert "47,6" in answer.text
    assert speech_for("ru").say("picture-waits") in answer.text


async def test_a_picture_that_cannot_be_drawn_becomes_words(
    rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nothing(*_: object, **__: object) -> None:
        return None

    monkeypatch.setattr("answers.study.Study.draw", nothing)
    answer = await (await rehearsal.acquainted()).send("Акмолинская область")
    assert answer.text is not None
    assert "47,6" in answer.text
    assert not any(label.startswith("График") for label in answer.buttons)


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
async def test_an_error_is_owned_up_to_in_the_persons_language(
    rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch, language: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a secret of the house")

    monkeypatch.setattr("answers.study.Study.answer", broken)
    person = await rehearsal.acquainted(language)
    apology = await person.send("Акмола")
    expected = speech_for(language).say("error-apology", number="")
    assert apology.words.startswith(expected)
    assert "secret" not in apology.words
    number = apology.words.removeprefix(expected).strip()
    assert number in caplog.text
    assert "a secret of the house" in caplog.text


async def test_after_an_error_the_same_question_may_be_asked_again(
    rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object, **__: object) -> None:
        raise RuntimeError

    person = await rehearsal.acquainted()
    with monkeypatch.context() as patched:
        patched.setattr("answers.study.Study.answer", broken)
        await person.send("Акмола")
    assert (await person.send("Акмола")).photo


async def test_a_busy_database_is_called_busy(rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch) -> None:
    async def busy(*_: object, **__: object) -> None:
        raise ArchiveBusyError("locked")

    person = await rehearsal.acquainted()
    monkeypatch.setattr(rehearsal.app.store, "person", busy)
    answer = await person.send("/menu")
    assert answer.words.startswith(speech_for("ru").say("error-busy", number=""))


async def test_writers_that_must_wait_do_not_cost_the_answer(
    rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def busy(*_: object, **__: object) -> None:
        raise ArchiveBusyError("locked")

    for name in ("keep_code", "keep_context", "note_question", "keep_picture_file"):
        monkeypatch.setattr(rehearsal.app.store, name, busy)
    assert (await (await rehearsal.acquainted()).send("Акмола")).photo


async def test_somebody_who_blocked_the_bot_stops_nobody_else(rehearsal: Rehearsal) -> None:
    gone, here = await rehearsal.acquainted(), await rehearsal.acquainted()
    gone.say("/help")
    gone.block()
    assert (await here.send("/help")).words
    await asyncio.sleep(0.2)
    assert gone.spinners == 0
