"""`/health`: how the bot is, in three lines, for administrators alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from data.vocabulary import Language, Mishap
from db.errors import ArchiveBusyError
from db.incident_records import Condition, Failure, Shown
from handlers.health import percentile
from handlers.mishaps import Mishaps
from tests.conversation import Person
from tests.rehearsal import Rehearsal, rehearse
from tests.test_journey_administrator import ADMINISTRATOR, EDITOR, Clock, alarm_after, at, plain, publish, up_to_v4
from tests.tongues import foreign_words
from texts.speech import speech_for


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def rehearsal(tmp_path: Path, clock: Clock) -> AsyncIterator[Rehearsal]:
    clock.now = at("10:26", day=22)
    async with rehearse(tmp_path, now=clock, admin_ids=(ADMINISTRATOR,), editor_ids=(EDITOR,)) as rehearsal:
        yield rehearsal


@pytest.fixture
async def administrator(rehearsal: Rehearsal) -> Person:
    person = await rehearsal.acquainted("ru")
    assert person.human.id == ADMINISTRATOR
    await person.send("/help")
    return person


async def test_the_sixth_journeys_report(
    rehearsal: Rehearsal, clock: Clock, administrator: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Six days and four hours after its start: the words of the journey, around figures made for them."""
    store = rehearsal.app.store
    await up_to_v4(rehearsal)
    for value in (1240, 1233):
        await publish(store, value, at("09:00"))
    clock.now = at("03:00")
    await rehearsal.app.rounds.go()
    clock.now = at("14:30")
    for number in range(214):
        waited = 1300 if number in range(150, 165) else 400 if number < 150 else 90
        await store.note_shown(Shown(number + 1, None, "A-22222", "v6", Language.RU, at("12:00"), waited))
    await store.note_shown(Shown(1, None, "A-22222", "v6", Language.RU, at("14:29", day=27), 60_000))
    await store.note_mishap((Failure(at("13:00", day=27), Mishap.FAULT), Failure(at("02:11"), Mishap.NETWORK)))
    for number in range(7):
        await store.note_unanswered(f"скажи про зубр{'о' * number}ландию", Language.RU, at("12:00").date())

    async def condition(_self: object) -> Condition:
        return Condition(sound=True, size=1_234_567)

    monkeypatch.setattr(type(store), "condition", condition)
    told = await administrator.send("/health")
    assert plain(told) == (
        "Бот: работает 6 д 4 ч · БД: исправна, 1,2 МБ · Резервная копия: сегодня 03:00, проверена восстановлением\n"
        "Данные: v6 · Ответов за сутки: 214 · Ошибок: 1 (02:11, сеть) · Медиана: 0,4 с, 95-й процентиль: 1,3 с\n"
        "Не понято вопросов: 7"
    )
    assert told.rows == [["Разобрать"]]
    listed = await administrator.press("Разобрать")
    assert listed.words.startswith("Непонятые вопросы, без авторов: 7")


async def test_a_bot_that_has_just_started_says_so(rehearsal: Rehearsal, clock: Clock, administrator: Person) -> None:
    clock.now += timedelta(minutes=5)
    told = plain(await administrator.send("/health")).splitlines()
    assert told[0].startswith("Бот: работает 0 ч 5 мин · БД: исправна, ")
    assert told[0].endswith(" · Резервная копия: нет")
    assert told[1:] == [
        "Данные: v1 · Ответов за сутки: 0 · Ошибок: 0 · Медиана: нет ответов",
        "Не понято вопросов: 0",
    ]


async def test_answers_are_counted_and_timed_as_they_are_given(rehearsal: Rehearsal, administrator: Person) -> None:
    person = await rehearsal.acquainted("ru")
    await person.send("Акмолинская область")
    await person.send("/help")
    assert "Ответов за сутки: 1 · " in plain(await administrator.send("/health"))
    [waited] = await rehearsal.app.store.waiting_times(rehearsal.app.now() - timedelta(hours=24))
    assert 0 < waited < 15_000


async def test_what_breaks_is_counted_by_its_kind(
    rehearsal: Rehearsal, clock: Clock, administrator: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object, **__: object) -> None:
        raise RuntimeError

    person = await rehearsal.acquainted("ru")
    with monkeypatch.context() as patched:
        patched.setattr("answers.study.Study.answer", broken)
        await person.send("Акмола")
    assert "Ошибок: 1 (10:26, сбой программы)" in plain(await administrator.send("/health"))


async def test_an_archive_that_cannot_be_written_is_counted_when_it_can_again(
    rehearsal: Rehearsal, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def busy(*_: object) -> None:
        raise ArchiveBusyError("locked")

    store, mishaps = rehearsal.app.store, Mishaps(rehearsal.app.store, clock)
    with monkeypatch.context() as patched:
        patched.setattr(type(store), "note_mishap", busy)
        await mishaps.note(ArchiveBusyError("locked"))
    assert await store.mishaps(clock.now - timedelta(hours=1)) == ()
    assert [one.kind for one in await mishaps.since(clock.now - timedelta(hours=1))] == [Mishap.ARCHIVE]
    await mishaps.note(RuntimeError())
    kinds = [one.kind for one in await store.mishaps(clock.now - timedelta(hours=1))]
    assert kinds == [Mishap.FAULT, Mishap.ARCHIVE]
    assert len(await mishaps.since(clock.now - timedelta(hours=1))) == 2


async def test_pictures_that_wait_stand_in_the_report(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    for method in ("sendPhoto", "editMessageMedia"):
        rehearsal.playground.faults.add("502_html", method, count=None)
    await (await rehearsal.acquainted("ru")).send("Акмолинская область")
    told = plain(await administrator.send("/health"))
    assert told.splitlines()[-1] == "Фото не уходят с 10:26, в очереди: 1"
    rehearsal.playground.faults.clear()
    await rehearsal.app.rounds.go()
    assert "Фото" not in plain(await administrator.send("/health"))


async def test_a_damaged_database_is_said_to_be(
    rehearsal: Rehearsal, administrator: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def condition(_self: object) -> Condition:
        return Condition(sound=False, size=1_234_567)

    monkeypatch.setattr(type(rehearsal.app.store), "condition", condition)
    assert "БД: ПОВРЕЖДЕНА, 1,2 МБ" in plain(await administrator.send("/health"))


async def test_a_backup_is_made_before_a_publication(rehearsal: Rehearsal, clock: Clock, administrator: Person) -> None:
    from tests.test_journey_editor import published

    editor = await rehearsal.acquainted("ru")
    assert editor.human.id == EDITOR
    assert "Опубликовано: v2" in (await published(editor)).words
    assert "Резервная копия: сегодня 10:26, проверена восстановлением" in plain(await administrator.send("/health"))


async def test_yesterdays_backup_is_called_yesterdays(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    await rehearsal.app.rounds.go()
    clock.now = at("01:00", day=23)
    assert "Резервная копия: вчера 10:26" in plain(await administrator.send("/health"))
    clock.now = at("01:00", day=25)
    assert "Резервная копия: 22.11.2026 10:26" in plain(await administrator.send("/health"))


async def test_a_backup_that_fails_is_told(
    rehearsal: Rehearsal, clock: Clock, administrator: Person, tmp_path: Path
) -> None:
    (tmp_path / "backups").write_text("a file where the folder should be")
    told = await alarm_after(rehearsal, clock, administrator, "10:27")
    assert told.words.startswith("10:27 · Резервная копия не удалась")


async def test_nobody_else_is_told_how_the_bot_is(rehearsal: Rehearsal, administrator: Person) -> None:
    editor, reader = await rehearsal.acquainted("ru"), await rehearsal.acquainted("ru")
    assert editor.human.id == EDITOR
    for person in (editor, reader):
        assert "Такой команды нет" in (await person.send("/health")).words
    commands = rehearsal.playground.world.profile.commands_for
    assert "health" in [one["command"] for one in commands(administrator.chat.id, "private", "ru")]
    assert "health" not in [one["command"] for one in commands(editor.chat.id, "private", "ru")]


@pytest.mark.parametrize("language", Language)
async def test_the_report_is_in_one_language(rehearsal: Rehearsal, clock: Clock, language: Language) -> None:
    health = rehearsal.app.dispatcher["health"]
    await rehearsal.app.store.note_mishap(tuple(Failure(clock.now, kind) for kind in Mishap))
    screen = await health.report(speech_for(language), clock.now)
    assert foreign_words(screen.text, language) == []


@pytest.mark.parametrize(("share", "expected"), [(Fraction(1, 2), 2), (Fraction(95, 100), 4), (Fraction(1, 4), 1)])
def test_a_percentile_is_a_value_that_was_measured(share: Fraction, expected: int) -> None:
    assert percentile((1, 2, 3, 4), share) == expected
