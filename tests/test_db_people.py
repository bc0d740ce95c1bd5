"""People in the archive: what is remembered, for how long, and that forgetting leaves nothing."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.vocabulary import Deed, Language
from db.errors import ArchiveError
from db.incident_records import Recipient, Shown
from db.people import CONTEXT_KEPT, CONTEXT_LASTS
from db.records import FileMark, KeptAnswer, Person, Step
from db.store import Store
from db.tables import columns_of_telegram_id, metadata, personal_columns

ASSEL = 5_777_000_777  # more than 32 bits, as Telegram's ids are
MARAT = 42
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
TODAY = date(2026, 3, 1)
MOMENT = timedelta(microseconds=1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "archive.db"


@pytest.fixture
async def store(file: Path) -> AsyncIterator[Store]:
    async with await Store.open(f"sqlite:///{file}") as opened:
        yield opened


async def test_somebody_unknown_has_the_defaults_and_leaves_no_row(store: Store, file: Path) -> None:
    assert await store.person(ASSEL) == Person(ASSEL, None, None, False, False)
    assert everything(file)["person"] == []


async def test_a_choice_is_kept_and_the_others_stay_as_they_were(store: Store) -> None:
    await store.remember(ASSEL, language=Language.KK, text_mode=True)
    await store.remember(ASSEL, region="akmola")
    await store.remember(MARAT, language=Language.RU)
    assert await store.person(ASSEL) == Person(ASSEL, Language.KK, "akmola", True, False)
    await store.remember(ASSEL, region=None, text_mode=False, neutral_titles=True)
    assert await store.person(ASSEL) == Person(ASSEL, Language.KK, None, False, True)
    assert await store.person(MARAT) == Person(MARAT, Language.RU)


async def test_nothing_but_choices_can_be_remembered(store: Store, file: Path) -> None:
    with pytest.raises(TypeError, match="first_name"):
        await store.remember(ASSEL, first_name="Assel")  # type: ignore[call-arg]  # the mistake under test
    await store.remember(ASSEL)
    assert everything(file)["person"] == []


def everything(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of all tables, read past the store."""
    connection = sqlite3.connect(file)
    try:
        return {
            name: connection.execute(f"SELECT * FROM {name}").fetchall()  # noqa: S608  # our own names
            for name in metadata.tables
        }
    finally:
        connection.close()


async def make_traces(store: Store, person: int) -> None:
    await store.remember(person, language=Language.KK, region="akmola")
    await store.note_question(person, "1rs-11")
    await store.note_question(person, "1va-35-r-21-9m")
    await store.keep_context(person, person, None, "1rs-11", NOW)
    await store.keep_context(person, -100123, 7, "1rs-11", NOW)
    await store.note_unanswered("сколько дел в астане", Language.RU, TODAY)
    await store.keep_draft(Step(Deed.UPLOADED, person, NOW, FileMark("table.xlsx", f"{person:064}")), "v1", "{}")
    await store.note_shown(Shown(person, None, "A-22222", "v1", Language.KK, NOW))
    await store.prepare_notice(
        "v1", "v1", [Recipient(one, None, Language.KK, ("A-22222",)) for one in (MARAT, ASSEL)], NOW
    )


async def test_forgetting_leaves_no_row_about_a_person_and_spares_the_others(store: Store, file: Path) -> None:
    await make_traces(store, MARAT)
    before = everything(file)
    await make_traces(store, ASSEL)
    await store.note_unanswered("и ещё раз", Language.RU, TODAY)
    traced = {name for name, held in everything(file).items() if any(ASSEL in row for row in held)}
    before["notice_recipient"] = [row for row in before["notice_recipient"] if ASSEL not in row]
    assert (
        traced
        == {column.table.name for column in columns_of_telegram_id()}
        == {"person", "recent_question", "conversation", "editor", "draft", "shown_answer", "notice_recipient"}
    )
    await store.forget(ASSEL)
    after = everything(file)
    assert not [row for held in after.values() for row in held if ASSEL in row]
    for name in traced:
        assert after[name] == before[name]
    assert await store.person(ASSEL) == Person(ASSEL)


def test_every_column_of_a_table_about_people_is_declared() -> None:
    about_people = {column.table for column in columns_of_telegram_id()}
    stored = {f"{table.name}.{column.name}" for table in about_people for column in table.columns}
    declared = [name for names in personal_columns().values() for name in names]
    assert set(declared) == stored
    assert len(declared) == len(set(declared))


def test_no_other_table_has_a_place_for_a_person() -> None:
    about_people = {column.table.name for column in columns_of_telegram_id()}
    others = [table for table in metadata.tables.values() if table.name not in about_people]
    words = ("person", "telegram", "user", "chat", "phone", "first_name", "last_name", "asked_by")
    assert not [column for table in others for column in table.columns if any(word in column.name for word in words)]


def test_recent_questions_are_the_last_different_ones_the_latest_first(tmp_path: Path) -> None:
    serials = st.sampled_from([f"1rs-{number}" for number in range(10, 18)])
    with asyncio.Runner() as runner:
        store = runner.run(Store.open(f"sqlite:///{tmp_path / 'archive.db'}"))

        @given(st.lists(serials, max_size=12))
        @settings(max_examples=25, deadline=None)
        def follows(asked: list[str]) -> None:
            async def story() -> tuple[str, ...]:
                await store.forget(ASSEL)
                for serial in asked:
                    await store.note_question(ASSEL, serial)
                return await store.recent(ASSEL)

            expected = list(dict.fromkeys(reversed(asked)))[:5]
            assert runner.run(story()) == tuple(expected)

        try:
            follows()
        finally:
            runner.run(store.close())


async def test_a_conversation_is_about_its_last_question_for_a_quarter_of_an_hour(store: Store) -> None:
    await store.keep_context(ASSEL, ASSEL, None, "1rs-11", NOW - timedelta(hours=1))
    await store.keep_context(ASSEL, ASSEL, None, "1rs-35", NOW)
    assert await store.context(ASSEL, ASSEL, None, NOW + CONTEXT_LASTS - MOMENT) == "1rs-35"
    assert await store.context(ASSEL, ASSEL, None, NOW + CONTEXT_LASTS) is None
    assert timedelta(minutes=15) == CONTEXT_LASTS


async def test_another_person_chat_or_topic_is_another_conversation(store: Store) -> None:
    await store.keep_context(ASSEL, -100, 7, "1rs-11", NOW)
    assert await store.context(ASSEL, -100, 7, NOW) == "1rs-11"
    assert await store.context(MARAT, -100, 7, NOW) is None
    assert await store.context(ASSEL, -100, None, NOW) is None
    assert await store.context(ASSEL, ASSEL, 7, NOW) is None
    await store.clear_context(ASSEL, -100, 7)
    assert await store.context(ASSEL, -100, 7, NOW) is None


async def test_old_conversations_expire_and_younger_ones_stay(store: Store, file: Path) -> None:
    await store.keep_context(ASSEL, 1, None, "1rs-11", NOW - CONTEXT_KEPT)
    await store.keep_context(ASSEL, 2, None, "1rs-35", NOW - CONTEXT_KEPT + MOMENT)
    assert await store.expire(NOW) == 1
    assert [row[1] for row in everything(file)["conversation"]] == [2]
    assert await store.expire(NOW) == 0


async def test_a_code_reopens_its_answer_and_is_never_given_away(store: Store) -> None:
    assert await store.find_code("A-3F9K") is None
    assert await store.keep_code("A-3F9K", "1rs-11", "v1", Language.KK)
    assert await store.keep_code("A-3F9K", "1rs-11", "v1", Language.KK)
    assert not await store.keep_code("A-3F9K", "1rs-35", "v1", Language.KK)
    assert not await store.keep_code("A-3F9K", "1rs-11", "v1", Language.RU)
    assert await store.find_code("A-3F9K") == KeptAnswer("A-3F9K", "1rs-11", "v1", Language.KK)


async def test_a_code_of_a_release_never_published_is_refused(store: Store) -> None:
    with pytest.raises(ArchiveError, match="FOREIGN KEY"):
        await store.keep_code("A-3F9K", "1rs-11", "v9", Language.KK)
    assert await store.find_code("A-3F9K") is None


async def test_a_picture_is_known_by_its_last_file(store: Store) -> None:
    assert await store.picture_file("1rs-11.v1.kk") is None
    await store.keep_picture_file("1rs-11.v1.kk", "AgAC1")
    await store.keep_picture_file("1rs-11.v1.kk", "AgAC2")
    assert await store.picture_file("1rs-11.v1.kk") == "AgAC2"
    await store.drop_picture_file("1rs-11.v1.kk")
    assert await store.picture_file("1rs-11.v1.kk") is None


async def test_texts_not_understood_are_counted_the_most_frequent_first(store: Store) -> None:
    for text in ("Степногорск", "көкше", "степногорск ", "степногорск"):
        assert await store.note_unanswered(text, Language.RU, TODAY)
    await store.note_unanswered("степногорск", Language.KK, TODAY)
    await store.note_unanswered("көкше", Language.KK, TODAY + timedelta(days=1))
    listed = await store.unanswered(10)
    assert [(one.text, one.language, one.times) for one in listed] == [
        ("степногорск", Language.RU, 3),
        ("көкше", Language.KK, 1),
        ("көкше", Language.RU, 1),
        ("степногорск", Language.KK, 1),
    ]
    assert await store.unanswered(1) == listed[:1]
    await store.drop_unanswered(listed[0].id)
    assert await store.unanswered(10) == listed[1:]


@pytest.mark.parametrize(
    "text",
    ["иин 900101300123", "позвоните +7 (701) 123-45-67", "пишите assel@example.org", "ж" * 201, "  "],
)
async def test_a_text_that_may_name_a_person_is_not_kept(store: Store, text: str) -> None:
    assert not await store.note_unanswered(text, Language.RU, TODAY)
    assert await store.unanswered(10) == ()


async def test_a_text_with_figures_of_the_report_is_kept(store: Store) -> None:
    assert await store.note_unanswered("1 710 против 896 в 2021", Language.RU, TODAY)


async def test_a_word_taught_twice_means_the_later(store: Store) -> None:
    await store.add_alias("Көкше", "karaganda", TODAY)
    await store.add_alias(" көкше", "akmola")
    assert await store.aliases() == {"көкше": "akmola"}
