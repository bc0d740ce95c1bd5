"""Bad days in the archive: who was told what, corrections at most once, alarms, mishaps, the database itself."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.tidying import tidy
from data.vocabulary import Deed, Delivery, Language, Mishap, NoticeState, Status
from db.incident_records import Failure, Recipient, Shown
from db.incidents import MISHAPS_KEPT
from db.notices import RECIPIENTS_KEPT
from db.records import Changes, Step
from db.shown import SHOWN_KEPT
from db.store import Store

NOW = datetime(2026, 11, 28, 9, 2, tzinfo=UTC)
ASSEL, MARAT, GROUP = 5_777_000_777, 42, -100_777
CODE = "A-7K2FG"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "archive.db"


@pytest.fixture
async def store(file: Path) -> AsyncIterator[Store]:
    async with await Store.open(f"sqlite:///{file}") as opened:
        yield opened


def shown(chat: int, code: str = CODE, at: datetime = NOW, milliseconds: int = 0) -> Shown:
    return Shown(chat, None, code, "v1", Language.RU, at, milliseconds)


def recipients(*chats: int) -> list[Recipient]:
    return [Recipient(chat, None, Language.RU, (CODE,)) for chat in chats]


async def test_who_was_told_an_answer_is_found_with_its_question(store: Store) -> None:
    await store.keep_code(CODE, "1rs-35", "v1", Language.RU)
    for one in (shown(ASSEL), shown(GROUP), shown(MARAT, code="A-LOST2")):
        await store.note_shown(one)
    assert [(one.shown, one.question) for one in await store.shown_of("v1")] == [
        (shown(ASSEL), "1rs-35"),
        (shown(GROUP), "1rs-35"),
    ]
    assert await store.shown_of("v2") == ()


async def test_the_topic_of_a_group_is_kept(store: Store) -> None:
    await store.keep_code(CODE, "1rs-35", "v1", Language.RU)
    await store.note_shown(Shown(GROUP, 7, CODE, "v1", Language.KK, NOW))
    [seen] = await store.shown_of("v1")
    assert (seen.shown.topic, seen.shown.language) == (7, Language.KK)


async def test_told_again_it_is_listed_once_as_it_was_told_last(store: Store) -> None:
    await store.keep_code(CODE, "1rs-35", "v1", Language.RU)
    for language, chat in ((Language.RU, ASSEL), (Language.RU, MARAT), (Language.KK, ASSEL)):
        await store.note_shown(Shown(chat, None, CODE, "v1", language, NOW))
    listed = [(one.shown.chat, one.shown.language) for one in await store.shown_of("v1")]
    assert listed == [(MARAT, Language.RU), (ASSEL, Language.KK)]


async def test_who_was_corrected_is_forgotten_after_a_month_and_is_not_corrected_again(store: Store) -> None:
    await second(store)
    number = (await store.prepare_notice("v2", "v1", recipients(ASSEL), NOW)).number
    assert await store.forget_recipients(NOW + RECIPIENTS_KEPT - timedelta(seconds=1)) == 0
    assert await store.forget_recipients(NOW + RECIPIENTS_KEPT) == 1
    assert await store.recipients(number) == ()
    assert (await store.prepare_notice("v2", "v1", recipients(ASSEL), NOW)).number == number
    assert await store.recipients(number) == ()


async def test_tidying_deletes_what_has_had_its_time(store: Store) -> None:
    await second(store)
    await store.prepare_notice("v2", "v1", recipients(ASSEL), NOW)
    await store.note_shown(shown(ASSEL))
    later = NOW + max(RECIPIENTS_KEPT, SHOWN_KEPT)
    tidying = asyncio.create_task(tidy(store, lambda: later))
    async with asyncio.timeout(5):
        while await store.recipients(1) or await store.waiting_times(NOW - timedelta(days=1)):  # noqa: ASYNC110 - rows
            await asyncio.sleep(0.01)
    tidying.cancel()


async def test_the_log_forgets_by_age(store: Store, file: Path) -> None:
    await store.note_shown(shown(ASSEL, at=NOW - SHOWN_KEPT))
    await store.note_shown(shown(MARAT, at=NOW - SHOWN_KEPT + timedelta(seconds=1)))
    assert await store.forget_shown(NOW) == 1
    assert (await store.waiting_times(NOW - 2 * SHOWN_KEPT)) == (0,)


async def test_waiting_times_are_those_of_the_asked_time(store: Store) -> None:
    for milliseconds, hours in ((400, 1), (90, 2), (9000, 25)):
        await store.note_shown(shown(ASSEL, at=NOW - timedelta(hours=hours), milliseconds=milliseconds))
    assert await store.waiting_times(NOW - timedelta(hours=24)) == (90, 400)


async def test_a_correction_of_two_releases_is_made_once(store: Store) -> None:
    await second(store)
    first = await store.prepare_notice("v2", "v1", recipients(ASSEL, MARAT), NOW)
    again = await store.prepare_notice("v2", "v1", recipients(ASSEL, MARAT, GROUP), NOW)
    assert first == again
    assert {one.chat for one in await store.recipients(first.number)} == {ASSEL, MARAT}
    assert (await store.tally(first.number)).counts == {Delivery.PENDING: 2}


async def test_a_notice_goes_out_by_one_decision(store: Store) -> None:
    await second(store)
    number = (await store.prepare_notice("v2", "v1", recipients(ASSEL), NOW)).number
    assert await store.word_notice(number, "Исправление.", Language.RU)
    assert await store.begin_notice(number)
    assert not await store.begin_notice(number)
    assert not await store.drop_notice(number)
    assert not await store.word_notice(number, "Иначе.", Language.RU)
    kept = await store.notice(number)
    assert kept is not None
    assert (kept.state, kept.own_words) == (NoticeState.SENDING, "Исправление.")


async def test_a_dropped_notice_never_goes(store: Store) -> None:
    await second(store)
    number = (await store.prepare_notice("v2", "v1", recipients(ASSEL), NOW)).number
    assert await store.drop_notice(number)
    assert not await store.begin_notice(number)


async def test_each_recipient_is_taken_once_and_a_crash_makes_the_one_in_hand_unknown(store: Store, file: Path) -> None:
    await second(store)
    number = (await store.prepare_notice("v2", "v1", recipients(ASSEL, MARAT, GROUP), NOW)).number
    await store.begin_notice(number)
    first = await store.next_recipient(number)
    assert first is not None
    await store.note_delivery(number, first.chat, Delivery.SENT)
    in_hand = await store.next_recipient(number)
    assert in_hand is not None
    assert in_hand.chat != first.chat
    async with await Store.open(f"sqlite:///{file}") as restarted:
        assert await restarted.interrupted_notices() == (number,)
        last = await restarted.next_recipient(number)
        assert last is not None
        assert len({first.chat, in_hand.chat, last.chat}) == 3
        await restarted.note_delivery(number, last.chat, Delivery.FAILED)
        assert await restarted.next_recipient(number) is None
        tally = await restarted.finish_notice(number)
    assert tally.counts == {Delivery.SENT: 1, Delivery.UNKNOWN: 1, Delivery.FAILED: 1}
    assert tally.total == 3
    assert await store.interrupted_notices() == ()


async def test_what_the_administrators_were_told_survives(store: Store) -> None:
    assert await store.alert("v1") is None
    await store.note_alert("v1", NOW)
    await store.note_alert("v1", NOW + timedelta(hours=1))
    await store.note_reminder("v1")
    told = await store.alert("v1")
    assert told is not None
    assert (told.told_at, told.reminded, told.settled) == (NOW, True, False)
    await store.settle_alert("v1")
    settled = await store.alert("v1")
    assert settled is not None
    assert settled.settled


async def test_mishaps_are_kept_for_a_week(store: Store) -> None:
    old = Failure(NOW - MISHAPS_KEPT, Mishap.FAULT)
    await store.note_mishap((old,))
    await store.note_mishap((Failure(NOW - timedelta(hours=1), Mishap.ARCHIVE), Failure(NOW, Mishap.NETWORK)))
    assert await store.mishaps(NOW - 2 * MISHAPS_KEPT) == (
        Failure(NOW, Mishap.NETWORK),
        Failure(NOW - timedelta(hours=1), Mishap.ARCHIVE),
    )
    await store.note_mishap(())


async def test_a_sound_database_is_called_sound_and_a_broken_one_broken(store: Store, file: Path) -> None:
    condition = await store.condition()
    assert condition.sound
    assert condition.size > 100_000
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA writable_schema=ON")
    with connection:  # an index that has none of its table's rows
        connection.execute("CREATE TABLE torn (a)")
        connection.execute("CREATE INDEX torn_by_a ON torn (a)")
        connection.execute("INSERT INTO torn VALUES (1)")
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name='release'").fetchone()[0]
        connection.execute("UPDATE sqlite_master SET rootpage=? WHERE name='torn_by_a'", (root,))
    connection.close()
    async with await Store.open(f"sqlite:///{file}") as reopened:
        assert not (await reopened.condition()).sound


async def test_a_hidden_value_is_a_publication_that_the_journal_calls_hiding(store: Store) -> None:
    [row, *_] = await store.table("v1", "offences_by_previously_offended")
    hidden = replace(row, value=None, status=Status.NOT_PUBLISHED)
    published = await store.publish_changes(Step(Deed.HIDDEN, MARAT, NOW), "v1", Changes((hidden,)))
    assert (published.deed, published.release) == (Deed.PUBLISHED, "v2")
    assert (await store.journal())[0].deed is Deed.HIDDEN


async def test_pictures_of_one_release_are_let_go_of(store: Store) -> None:
    for key in ("1rs-35|v5|ru|light", "1rs-35|v15|ru|light", "1rs-35|v4|ru|light"):
        await store.keep_picture_file(key, "AgAC")
    assert await store.drop_pictures_of("v5") == 1
    assert await store.picture_file("1rs-35|v4|ru|light")


async def second(store: Store) -> None:
    """Publish v2 over v1."""
    [row, *_] = await store.table("v1", "offences_by_previously_offended")
    changed = replace(row, value=(row.value or 0) * 10)
    await store.publish_changes(Step(Deed.PUBLISHED, MARAT, NOW), "v1", Changes((changed,)))
