"""Journey 6: an administrator on a bad day. A tenfold typo goes live and is taken back; later photos do not go out.

What the journey leaves open stands here as it was decided: answer codes have five letters; «редактор А.» is the number
under which the journal knows the editor, because names are not kept; the administrators are told at once when the typo
is published, and again at 14:02, as the journey has it, because nobody has decided and the value has been seen.
"""

from __future__ import annotations

import re
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from answers.study import HOURS_AHEAD_OF_UTC
from data.observation import Observation
from data.vocabulary import Deed, Delivery
from db.records import Changes, FileMark, Publication, Step
from db.store import Store
from tests.conversation import Heard, Person
from tests.rehearsal import Rehearsal, rehearse

ADMINISTRATOR, EDITOR = 1001, 1002  # the rehearsal's people are numbered from here on
OFFENCES = "offences_by_previously_offended"
KARAGANDA = ("karaganda_pre2022", OFFENCES, 2021, "unspecified")
FILE = FileMark("Правонарушения_2021.xlsx", "4c1e" + "9a" * 30)
CODE = re.compile(r"A-[2-9A-Z]{5}")


class Clock:
    """A day in Kazakhstan, told by the test."""

    def __init__(self) -> None:
        self.now = at("13:00")

    def __call__(self) -> datetime:
        """Return the moment it is."""
        return self.now


def at(told: str, day: int = 28) -> datetime:
    """Return a moment by the clock of Kazakhstan."""
    hour, minute = map(int, told.split(":"))
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC) - timedelta(hours=HOURS_AHEAD_OF_UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def rehearsal(tmp_path: Path, clock: Clock) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path, now=clock, admin_ids=(ADMINISTRATOR,), editor_ids=(EDITOR,)) as rehearsal:
        yield rehearsal


@pytest.fixture
async def administrator(rehearsal: Rehearsal) -> Person:
    person = await rehearsal.acquainted("ru")
    assert person.human.id == ADMINISTRATOR
    await person.send("/help")  # Telegram lets nobody be written to who has not written first
    return person


@pytest.fixture
async def editor(rehearsal: Rehearsal, administrator: Person) -> Person:
    person = await rehearsal.acquainted("ru")
    assert person.human.id == EDITOR
    return person


def plain(said: Heard | str) -> str:
    """Return words with ordinary spaces, as the journeys write them."""
    words = said if isinstance(said, str) else said.words
    return words.replace("\u00a0", " ").replace("\u202f", " ")


async def karaganda(store: Store, release: str) -> Observation:
    [row] = [one for one in await store.table(release, OFFENCES) if one.key[:3] == KARAGANDA[:3]]
    return row


async def publish(store: Store, value: int, moment: datetime, file: FileMark | None = None) -> Publication:
    """Publish another value for Karaganda, 2021, over what stands."""
    base = await store.current_release()
    row = replace(await karaganda(store, base), value=value)
    return await store.publish_changes(Step(Deed.PUBLISHED, EDITOR, moment, file), base, Changes((row,)))


async def up_to_v4(rehearsal: Rehearsal) -> None:
    """Publish three releases before the bad day; v4 says what v1 says of Karaganda."""
    for number, value in enumerate((1230, 1231, 1233)):
        await publish(rehearsal.app.store, value, at("10:00") + timedelta(minutes=number))
    assert await rehearsal.app.store.current_release() == "v4"


async def typo(rehearsal: Rehearsal, clock: Clock) -> None:
    """Let the editor's file with 12 330 for Karaganda become v5 at 13:40."""
    await up_to_v4(rehearsal)
    clock.now = at("13:40")
    await publish(rehearsal.app.store, 12330, clock.now, FILE)


async def readers_of_karaganda(rehearsal: Rehearsal, number: int, language: str = "ru") -> list[Person]:
    people = [await rehearsal.acquainted(language) for _ in range(number)]
    for person in people:
        assert "12" in (await person.send("Караганда" if language != "kk" else "Қарағанды")).words
    return people


async def alarm_after(rehearsal: Rehearsal, clock: Clock, administrator: Person, told: str) -> Heard:
    """Go round at a time and return what the administrator hears."""
    clock.now = at(told)
    mark = len(administrator.messages)
    await rehearsal.app.rounds.go()
    await administrator.until(lambda one: len(one.messages) > mark)
    return administrator.messages[-1]


async def alarmed(rehearsal: Rehearsal, clock: Clock, administrator: Person) -> tuple[Heard, list[Person]]:
    """Return the alarm of 14:02 and the nine who were shown the typo."""
    await typo(rehearsal, clock)
    await alarm_after(rehearsal, clock, administrator, "13:40")
    readers = await readers_of_karaganda(rehearsal, 9)
    return await alarm_after(rehearsal, clock, administrator, "14:02"), readers


async def rolled_back(rehearsal: Rehearsal, clock: Clock, administrator: Person) -> tuple[Heard, list[Person]]:
    """Return what the administrator is told at 14:03, and the nine."""
    _, readers = await alarmed(rehearsal, clock, administrator)
    clock.now = at("14:03")
    await administrator.press("Откатить к v4")
    return await administrator.press("Откатить"), readers


async def send_correction(administrator: Person, on: Heard | None = None) -> Heard:
    """Press «Отправить» and wait until it has gone to everybody."""
    await administrator.press("Отправить", on=on)
    return await administrator.until(lambda one: one.messages[-1].words.startswith("Отправлено"))


async def test_the_sixth_journey(rehearsal: Rehearsal, clock: Clock, administrator: Person) -> None:
    alarm, readers = await alarmed(rehearsal, clock, administrator)
    assert plain(alarm) == (
        "14:02 · ВНИМАНИЕ. v5 (13:40, редактор 1): Карагандинская, 2021: 1 233 → 12 330, в 10 раз. "
        "Редактор подтвердил предупреждение. Значение показано в 9 чатах."
    )
    assert alarm.rows == [["Откатить к v4", "Скрыть значение", "Проверить"]]

    sure = await administrator.press("Откатить к v4")
    assert plain(sure) == "Откат v5 → v4: вернётся 1 значение (12 330 → 1 233). Кэш графиков будет сброшен."
    assert sure.rows == [["Откатить", "Отмена"]]

    clock.now = at("14:03")
    done = await administrator.press("Откатить", on=sure)
    assert plain(done) == (
        "Готово, 14:03. Текущая версия v6 (содержимое v4). v5 сохранена в журнале.\n"
        "Отправить исправление в 9 чатов, получивших неверное число?"
    )
    assert done.rows == [["Показать текст", "Отправить", "Не отправлять"]]

    text = await administrator.press("Показать текст")
    code = CODE.findall(readers[0].words)[-1]
    assert plain(text) == (
        "«Исправление. Сегодня с 13:40 до 14:03 бот показывал по Карагандинской области за 2021 год 12 330. "
        f"Верное значение — 1 233. Ответ {code} недействителен. [Открыть верную карточку]»"
    )
    assert text.rows == [["Отправить", "Изменить"], ["Не отправлять"]]

    sent = await send_correction(administrator, text)
    assert sent.words == "Отправлено 9 из 9."
    for reader in readers:
        assert plain(reader.messages[-1]) == plain(text).removeprefix("«").removesuffix(" [Открыть верную карточку]»")
        assert reader.messages[-1].buttons == ["Открыть верную карточку"]
    right = await readers[0].press("Открыть верную карточку")
    assert "1 233" in plain(right)
    assert "12 330" not in plain(right)
    assert "Данные v6" in right.words

    await photos_fail_and_come_back(rehearsal, clock, administrator, readers)

    clock.now = at("14:30")
    health = await administrator.send("/health")
    assert re.fullmatch(
        r"Бот: работает 1 ч 30 мин · БД: исправна, \d,\d МБ · "
        r"Резервная копия: сегодня 1\d:\d\d, проверена восстановлением\n"
        r"Данные: v6 · Ответов за сутки: 14 · Ошибок: 0 · Медиана: \d,\d с, 95-й процентиль: \d,\d с\n"
        r"Не понято вопросов: 0",
        plain(health),
    ), "the journey's own figures are in the tests of /health"


async def photos_fail_and_come_back(
    rehearsal: Rehearsal, clock: Clock, administrator: Person, readers: list[Person]
) -> None:
    clock.now = at("14:17")
    for method in ("sendPhoto", "editMessageMedia"):
        rehearsal.playground.faults.add("502_html", method, count=None)
    asking = readers[:4]
    before = [len(reader.messages) for reader in asking]
    for reader in asking:
        told = await reader.send("Акмолинская область")
        assert told.photo is None
        assert "47,6" in told.words
    down = await alarm_after(rehearsal, clock, administrator, "14:20")
    assert plain(down) == (
        "14:20 · Фото не уходят 3 мин (ошибка 502 от Telegram). Карточки отправляются текстом, в очереди 4 графика."
    )
    rehearsal.playground.faults.clear()
    up = await alarm_after(rehearsal, clock, administrator, "14:27")
    assert plain(up) == "14:27 · Фото восстановлены. Очередь пуста, повторов не было."
    for reader, number in zip(asking, before, strict=True):
        assert len(reader.messages) == number + 1, "the picture takes the place of its words"
        assert reader.messages[-1].photo is not None
        assert "47,6" in reader.messages[-1].words


# Accept when: rollback in at most two confirmations and five seconds ----------------------------------------------


async def test_a_rollback_takes_two_presses_and_less_than_five_seconds(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    await alarmed(rehearsal, clock, administrator)
    begun = time.monotonic()
    await administrator.press("Откатить к v4")
    await administrator.press("Откатить")
    assert time.monotonic() - begun < 5
    store = rehearsal.app.store
    assert await store.current_release() == "v6"
    assert (await store.release("v6")).digest == (await store.release("v4")).digest


# Accept when: old answer codes report «недействителен» ------------------------------------------------------------


async def test_codes_and_links_of_the_withdrawn_release_are_not_valid(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    _, readers = await rolled_back(rehearsal, clock, administrator)
    reader = readers[0]
    code = CODE.findall(reader.words)[-1]
    told = await reader.send(code)
    assert told.words == f"Ответ {code} недействителен: данные v5 отозваны."
    assert "12 330" not in plain(told)
    assert "1 233" in plain(await reader.press("Открыть верную карточку"))
    linked = await reader.start("v5-1rs-35")
    assert linked.words == f"Ответ {code} недействителен: данные v5 отозваны."


async def test_codes_of_other_releases_stay_valid(rehearsal: Rehearsal, clock: Clock, administrator: Person) -> None:
    earlier = await rehearsal.acquainted("ru")
    await up_to_v4(rehearsal)
    code = CODE.findall((await earlier.send("Караганда")).words)[-1]
    clock.now = at("13:40")
    await publish(rehearsal.app.store, 12330, clock.now, FILE)
    await alarm_after(rehearsal, clock, administrator, "13:40")
    await administrator.press("Откатить к v4")
    await administrator.press("Откатить")
    assert "1 233" in plain(await earlier.send(code))


# Accept when: corrections go only to chats that saw the value, once -----------------------------------------------


async def test_only_those_who_saw_the_value_are_corrected(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    await up_to_v4(rehearsal)
    before, elsewhere = await rehearsal.acquainted("ru"), await rehearsal.acquainted("ru")
    await before.send("Караганда")
    clock.now = at("13:40")
    await publish(rehearsal.app.store, 12330, clock.now, FILE)
    await elsewhere.send("повторные по Павлодару")
    [saw] = await readers_of_karaganda(rehearsal, 1)
    forgotten = (await readers_of_karaganda(rehearsal, 1))[0]
    await rehearsal.app.store.forget(forgotten.human.id)
    await alarm_after(rehearsal, clock, administrator, "13:50")
    await administrator.press("Откатить к v4")
    done = await administrator.press("Откатить")
    assert "Отправить исправление в 1 чат, получивший неверное число?" in plain(done)
    quiet = [len(person.messages) for person in (before, elsewhere, forgotten)]
    assert (await send_correction(administrator)).words == "Отправлено 1 из 1."
    assert saw.messages[-1].words.startswith("Исправление.")
    assert [len(person.messages) for person in (before, elsewhere, forgotten)] == quiet


async def test_a_correction_pressed_again_and_again_goes_once(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    done, readers = await rolled_back(rehearsal, clock, administrator)
    await send_correction(administrator, done)
    heard = [len(reader.messages) for reader in readers]
    for _ in range(3):
        await administrator.press("Отправить", on=done)
        assert administrator.alert == "Это исправление уже отправлено или отменено."
    await administrator.press("Не отправлять", on=done)
    assert [len(reader.messages) for reader in readers] == heard


@pytest.mark.parametrize("fault", ["reset_after", "502_html", "500"])
async def test_what_may_have_arrived_is_not_sent_again(
    rehearsal: Rehearsal, clock: Clock, administrator: Person, fault: str
) -> None:
    done, readers = await rolled_back(rehearsal, clock, administrator)
    rehearsal.playground.faults.add(fault, "sendMessage", count=1)
    result = await send_correction(administrator, done)
    assert result.words == (
        "Отправлено 8 из 9. Исход неизвестен: 1; повторно не отправляется, чтобы никто не получил исправление дважды."
    )
    corrections = [sum(one.words.startswith("Исправление.") for one in reader.messages) for reader in readers]
    assert max(corrections) == 1
    assert sum(corrections) == (9 if fault == "reset_after" else 8)


async def test_a_flood_is_waited_out_and_a_chat_that_is_closed_is_counted(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    done, readers = await rolled_back(rehearsal, clock, administrator)
    readers[3].block()
    rehearsal.playground.faults.add("429", "sendMessage", count=1, retry_after=1)
    result = await send_correction(administrator, done)
    assert result.words == "Отправлено 8 из 9. Не доставлено: 1."
    assert rehearsal.playground.faults.early_calls == []


async def test_after_a_crash_the_rest_gets_it_and_the_one_in_hand_does_not_get_it_twice(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    _, readers = await rolled_back(rehearsal, clock, administrator)
    store = rehearsal.app.store
    await store.begin_notice(1)
    in_hand = await store.next_recipient(1)
    assert in_hand is not None
    dispatcher = rehearsal.app.dispatcher
    from handlers.correction_screens import result

    await dispatcher["corrections"].resume(dispatcher["administrators"], result)
    told = await administrator.until(lambda one: "Отправлено" in one.messages[-1].words)
    assert told.words.startswith("Отправлено 8 из 9. Исход неизвестен: 1;")
    corrected = {one.human.id for one in readers if one.messages[-1].words.startswith("Исправление.")}
    assert corrected == {one.human.id for one in readers} - {in_hand.chat}
    assert (await store.tally(1)).of(Delivery.UNKNOWN) == 1


# Accept when: text fallback keeps answering -----------------------------------------------------------------------


async def test_while_photos_fail_every_question_has_its_words_at_once(rehearsal: Rehearsal, clock: Clock) -> None:
    for method in ("sendPhoto", "editMessageMedia"):
        rehearsal.playground.faults.add("502_html", method, count=None)
    person = await rehearsal.acquainted("ru")
    await person.send("Акмолинская область")
    for text in ("Павлодарская область", "сравни ВКО и Караганду", "рейтинг областей"):
        begun = time.monotonic()
        told = await person.send(text)
        assert told.text is not None
        assert time.monotonic() - begun < 2, "the line is known to be closed"
        assert "Не получилось" not in told.words
    assert len(person.messages) == 4


async def test_a_known_picture_that_telegram_does_not_send_becomes_words_too(rehearsal: Rehearsal) -> None:
    first, second = await rehearsal.acquainted("ru"), await rehearsal.acquainted("ru")
    assert (await first.send("Акмолинская область")).photo
    rehearsal.playground.faults.add("502_html", "sendPhoto", count=None)
    told = await second.send("Акмолинская область")
    assert told.text is not None
    assert "47,6" in told.text
    rehearsal.playground.faults.clear()
    await rehearsal.app.rounds.go()
    assert second.messages[-1].photo
    assert len(second.messages) == 1


async def test_a_short_outage_is_not_worth_a_word(rehearsal: Rehearsal, clock: Clock, administrator: Person) -> None:
    rehearsal.playground.faults.add("502_html", "sendPhoto", count=None)
    person = await rehearsal.acquainted("ru")
    await person.send("Акмолинская область")
    clock.now += timedelta(minutes=2)
    rehearsal.playground.faults.clear()
    await rehearsal.app.rounds.go()
    assert person.messages[-1].photo
    clock.now += timedelta(minutes=5)
    await rehearsal.app.rounds.go()
    assert len(administrator.messages) == 1


async def test_a_long_outage_is_told_once_and_its_end_once(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    for method in ("sendPhoto", "editMessageMedia"):
        rehearsal.playground.faults.add("502_html", method, count=None)
    person = await rehearsal.acquainted("ru")
    await person.send("Акмолинская область")
    for _ in range(3):
        clock.now += timedelta(minutes=4)
        await rehearsal.app.rounds.go()
    rehearsal.playground.faults.clear()
    for _ in range(3):
        await rehearsal.app.rounds.go()
    assert [one.words.split(" · ")[1][:12] for one in administrator.messages[1:]] == ["Фото не уход", "Фото восстан"]


async def test_a_picture_that_waits_is_not_shown_when_its_number_was_taken_back(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    await typo(rehearsal, clock)
    for method in ("sendPhoto", "editMessageMedia"):
        rehearsal.playground.faults.add("502_html", method, count=None)
    [reader] = await readers_of_karaganda(rehearsal, 1)
    await alarm_after(rehearsal, clock, administrator, "13:50")
    await administrator.press("Откатить к v4")
    await administrator.press("Откатить")
    await rehearsal.app.rounds.go()
    rehearsal.playground.faults.clear()
    await rehearsal.app.rounds.go()
    assert len(rehearsal.app.dispatcher["line"]) == 0
    assert reader.messages[-1].photo is None


async def test_who_asks_for_text_alone_meanwhile_keeps_the_text(rehearsal: Rehearsal) -> None:
    for method in ("sendPhoto", "editMessageMedia"):
        rehearsal.playground.faults.add("502_html", method, count=None)
    person = await rehearsal.acquainted("ru")
    told = await person.send("Акмолинская область")
    await person.press("Всегда только текст", on=told)
    await rehearsal.app.rounds.go()  # a try that was in hand when the button was pressed comes to its end
    rehearsal.playground.faults.clear()
    await rehearsal.app.rounds.go()
    assert not any(one.photo for one in person.messages)
