"""Publishing: the next release is whole or not there, undone it never was, rolled back it is told under a new name."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from data.observation import Observation
from data.published import first_edition
from data.vocabulary import Deed, Status
from db.errors import AlreadyConfirmedError, ArchiveError, NothingNewError, ReleaseMovedError, TooLateError
from db.publishing import next_name
from db.records import Changes, Confirmation, FileMark, Publication, Step
from db.releases import FIRST_RELEASE
from db.store import Store

NOW = datetime(2027, 1, 15, 6, 42, tzinfo=UTC)
EDITOR, OTHER = 4101, 4102
FILE = FileMark("Повторные_9мес_2022.xlsx", "4c1e" + "0" * 60)
REPEAT = "repeat_offences_probation_clients"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "archive.db"


@pytest.fixture
async def store(file: Path) -> AsyncIterator[Store]:
    async with await Store.open(f"sqlite:///{file}") as opened:
        yield opened


def row(**changed: object) -> Observation:
    """A value of Pavlodar for nine months of 2022, in row 8 of a workbook."""
    pavlodar = next(one for one in first_edition().observations if one.key == ("pavlodar", REPEAT, 2021, "9m"))
    return replace(pavlodar, **({"year": 2022, "value": 2, "row": "8"} | changed))  # type: ignore[arg-type]  # any field


def step(deed: Deed = Deed.PUBLISHED, by: int = EDITOR, at: datetime = NOW, file: FileMark | None = FILE) -> Step:
    return Step(deed, by, at, file)


async def publish(store: Store, base: str, *rows: Observation, at: datetime = NOW) -> Publication:
    return await store.publish_changes(step(at=at), base, Changes(rows))


def rows_of(file: Path, question: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(file)
    try:
        return connection.execute(question).fetchall()
    finally:
        connection.close()


def all_of(file: Path, *tables: str) -> list[list[tuple[object, ...]]]:
    return [rows_of(file, f"SELECT * FROM {table}") for table in tables]  # noqa: S608  # our own names


async def test_the_first_release_stands_because_it_was_published(store: Store) -> None:
    [first] = await store.publications()
    assert (first.deed, first.release, first.former, first.editor) == (Deed.PUBLISHED, FIRST_RELEASE, None, None)
    assert await store.current_release() == FIRST_RELEASE


async def test_an_archive_of_the_first_schema_keeps_its_releases_in_their_order(file: Path) -> None:
    async with await Store.open(f"sqlite:///{file}") as store:
        await store.publish(first_edition(), "v2", NOW, "again")
    connection = sqlite3.connect(file)
    with connection:
        later = ("shown_answer", "notice_recipient", "notice", "alert", "mishap")
        for name in (*later, "publication", "journal", "editor", "draft"):
            connection.execute(f"DROP TABLE {name}")
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.close()
    async with await Store.open(f"sqlite:///{file}") as store:
        assert [(one.release, one.former) for one in await store.publications()] == [("v1", None), ("v2", "v1")]
        assert await store.current_release() == "v2"


async def test_a_new_release_has_all_rows_of_its_base_and_the_new_ones(store: Store) -> None:
    before = await store.table("v1", REPEAT)
    published = await publish(store, "v1", row())
    assert published == (await store.publications())[-1]
    assert (published.release, published.former, published.file) == ("v2", "v1", FILE)
    assert await store.current_release() == "v2"
    assert set(await store.table("v2", REPEAT)) == {*before, row()}
    assert await store.table("v1", REPEAT) == before
    assert await store.presence("v2") == await store.presence("v1")
    assert await store.claims("v2") == await store.claims("v1")


async def test_a_row_with_a_known_key_takes_the_place_of_the_old_one(store: Store) -> None:
    corrected = row(year=2021, value=4)
    await publish(store, "v1", corrected)
    told = {one.key: one for one in await store.table("v2", REPEAT)}
    assert told[corrected.key] == corrected
    assert len(told) == len(await store.table("v1", REPEAT))
    [change] = await store.differences("v1", "v2")
    assert (change.before and change.before.value, change.after and change.after.value) == (1, 4)


async def test_a_release_somebody_else_published_meanwhile_is_not_written_over(store: Store) -> None:
    await publish(store, "v1", row())
    with pytest.raises(ReleaseMovedError, match="v2 stands"):
        await publish(store, "v1", row(value=7))
    assert [one.name for one in await store.releases()] == ["v1", "v2"]


async def test_the_same_rows_again_are_nothing_new(store: Store) -> None:
    await publish(store, "v1", row())
    with pytest.raises(NothingNewError):
        await publish(store, "v2", row())
    assert len(await store.publications()) == 2


async def test_a_refused_row_leaves_everything_as_it_was(store: Store, file: Path) -> None:
    before = all_of(file, "release", "observation", "publication", "journal")
    with pytest.raises(ArchiveError, match="constraint"):
        await publish(store, "v1", row(), row(territory="akmola", value=0, status=Status.VALUE))
    assert all_of(file, "release", "observation", "publication", "journal") == before


async def test_a_confirmation_counts_once_however_often_it_is_pressed(store: Store) -> None:
    number = await store.keep_draft(step(Deed.UPLOADED), "v1", "{}")
    nonce = await store.ask_to_publish(step(Deed.ASKED_TO_PUBLISH), number)
    confirmed = Confirmation(number, nonce or "")
    pressed = [store.publish_changes(step(), "v1", Changes((row(),)), confirmed) for _ in range(5)]
    outcomes = await asyncio.gather(*pressed, return_exceptions=True)
    assert sum(isinstance(one, Publication) for one in outcomes) == 1
    assert all(isinstance(one, Publication | AlreadyConfirmedError | ReleaseMovedError) for one in outcomes)
    assert len(await store.publications()) == 2
    assert [one.deed for one in await store.journal()].count(Deed.PUBLISHED) == 1
    assert await store.drafts(EDITOR) == ()


async def test_a_confirmation_of_another_editor_or_an_older_question_does_not_count(store: Store) -> None:
    number = await store.keep_draft(step(Deed.UPLOADED), "v1", "{}")
    older = await store.ask_to_publish(step(Deed.ASKED_TO_PUBLISH), number)
    latest = await store.ask_to_publish(step(Deed.ASKED_TO_PUBLISH), number)
    for by, nonce in ((OTHER, latest), (EDITOR, older), (EDITOR, "")):
        with pytest.raises(AlreadyConfirmedError):
            await store.publish_changes(step(by=by), "v1", Changes((row(),)), Confirmation(number, nonce or ""))
    assert len(await store.publications()) == 1
    assert await store.publish_changes(step(), "v1", Changes((row(),)), Confirmation(number, latest or ""))


async def test_undone_the_former_release_itself_stands_again(store: Store) -> None:
    await publish(store, "v1", row())
    undone = await store.undo(step(Deed.UNDONE, at=NOW + timedelta(hours=23)), "v2")
    assert (undone.deed, undone.release, undone.former) == (Deed.UNDONE, "v1", "v2")
    assert await store.current_release() == "v1"
    assert await store.withdrawn() == {"v2"}
    assert row() in await store.table("v2", REPEAT)


async def test_a_name_is_never_given_twice(store: Store) -> None:
    await publish(store, "v1", row())
    await store.undo(step(Deed.UNDONE), "v2")
    assert (await publish(store, "v1", row(value=5))).release == "v3"
    assert next_name(["v1", "v10", "v9", "draft"]) == "v11"


async def test_a_publication_is_undone_within_a_day_and_only_while_it_is_the_last(store: Store) -> None:
    await publish(store, "v1", row())
    with pytest.raises(TooLateError):
        await store.undo(step(Deed.UNDONE, at=NOW + timedelta(hours=24)), "v2")
    with pytest.raises(TooLateError):
        await store.undo(step(Deed.UNDONE), "v1")
    await publish(store, "v2", row(value=5), at=NOW + timedelta(minutes=1))
    with pytest.raises(TooLateError):
        await store.undo(step(Deed.UNDONE, at=NOW + timedelta(minutes=2)), "v2")
    await store.undo(step(Deed.UNDONE, at=NOW + timedelta(minutes=3)), "v3")
    with pytest.raises(TooLateError):
        await store.undo(step(Deed.UNDONE, at=NOW + timedelta(minutes=4)), "v3")


async def test_rolling_back_tells_an_earlier_release_under_a_new_name(store: Store, file: Path) -> None:
    await publish(store, "v1", row())
    await publish(store, "v2", row(value=20))
    back = await store.roll_back(step(Deed.ROLLED_BACK, file=None), "v2", standing="v3")
    assert (back.release, back.former, back.content_of) == ("v4", "v3", "v2")
    assert await store.table("v4", REPEAT) == await store.table("v2", REPEAT)
    digests = {one.name: one.digest for one in await store.releases()}
    assert digests["v4"] == digests["v2"] != digests["v3"]
    assert await store.withdrawn() == {"v3"}
    with pytest.raises(NothingNewError):
        await store.roll_back(step(Deed.ROLLED_BACK), "v2")
    with pytest.raises(ReleaseMovedError):
        await store.roll_back(step(Deed.ROLLED_BACK), "v1", standing="v3")
    with pytest.raises(ArchiveError, match="no release v9"):
        await store.roll_back(step(Deed.ROLLED_BACK), "v9")


async def test_rolling_back_far_withdraws_all_that_lay_between(store: Store) -> None:
    await publish(store, "v1", row())
    await publish(store, "v2", row(value=20))
    await store.roll_back(step(Deed.ROLLED_BACK), "v1")
    assert await store.withdrawn() == {"v2", "v3"}
    await store.roll_back(step(Deed.ROLLED_BACK), "v2")
    assert await store.withdrawn() == {"v3", "v4"}


async def test_the_history_of_a_value_tells_what_each_publication_made_of_it(store: Store) -> None:
    await publish(store, "v1", row())
    await publish(store, "v2", row(value=20))
    await store.roll_back(step(Deed.ROLLED_BACK), "v2")
    told = await store.value_history(REPEAT, ["pavlodar"])
    entries = [(one.publication.release, one.observation and one.observation.value) for one in told[row().key]]
    assert entries == [("v2", 2), ("v3", 20), ("v4", 2)]
    assert [one.publication.release for one in told["pavlodar", REPEAT, 2021, "9m"]] == ["v1"]
    assert told[row().key][0].publication.file == FILE


async def test_a_value_that_was_undone_stands_no_more_in_its_history(store: Store) -> None:
    await publish(store, "v1", row())
    await store.undo(step(Deed.UNDONE), "v2")
    told = await store.value_history(REPEAT, ["pavlodar"])
    assert [one.observation is None for one in told[row().key]] == [False, True]


async def test_the_journal_knows_who_what_when_and_which_file(store: Store) -> None:
    await publish(store, "v1", row())
    await store.undo(step(Deed.UNDONE, by=OTHER), "v2")
    undone, published = await store.journal()
    assert (published.deed, published.release, published.file_sha256) == (Deed.PUBLISHED, "v2", FILE.sha256)
    assert (undone.deed, undone.release, undone.file_sha256) == (Deed.UNDONE, "v1", FILE.sha256)
    assert published.at == NOW
    assert published.editor == await store.number_of_editor(EDITOR) != undone.editor


async def test_a_forgotten_editor_is_a_number_that_leads_to_nobody(store: Store) -> None:
    await publish(store, "v1", row())
    await store.forget(EDITOR)
    [published] = await store.journal()
    assert published.editor is not None
    assert await store.number_of_editor(EDITOR) is None
    await store.note_step(step(Deed.UPLOADED))
    assert await store.number_of_editor(EDITOR) != published.editor


@pytest.mark.parametrize("table", ["publication", "journal"])
@pytest.mark.parametrize("change", ["UPDATE {} SET at = '2000-01-01'", "DELETE FROM {}"])
async def test_what_was_written_into_the_journal_stays(store: Store, file: Path, table: str, change: str) -> None:
    await publish(store, "v1", row())
    assert all_of(file, table) != [[]]
    with pytest.raises(sqlite3.IntegrityError, match="never changed"):
        rows_of(file, change.format(table))


async def test_a_draft_is_one_editors_own_and_one_file_has_one(store: Store) -> None:
    await store.keep_draft(step(Deed.UPLOADED), "v1", "first")
    number = await store.keep_draft(step(Deed.UPLOADED), "v1", "second")
    assert [one.contents for one in await store.drafts(EDITOR)] == ["second"]
    assert await store.drafts(OTHER) == ()
    assert await store.draft(OTHER, number) is None
    assert not await store.change_draft(step(Deed.ANSWERED, by=OTHER), number, "v1", "theirs")
    assert not await store.drop_draft(step(Deed.CANCELLED, by=OTHER), number)
    assert await store.ask_to_publish(step(Deed.ASKED_TO_PUBLISH, by=OTHER), number) is None
    assert await store.drop_draft(step(Deed.CANCELLED), number)
    assert [one.deed for one in await store.journal()] == [Deed.CANCELLED, Deed.UPLOADED, Deed.UPLOADED]


async def test_a_changed_draft_must_be_asked_about_again(store: Store) -> None:
    number = await store.keep_draft(step(Deed.UPLOADED), "v1", "{}")
    nonce = await store.ask_to_publish(step(Deed.ASKED_TO_PUBLISH), number)
    await store.change_draft(step(Deed.ANSWERED), number, "v1", "{...}")
    with pytest.raises(AlreadyConfirmedError):
        await store.publish_changes(step(), "v1", Changes((row(),)), Confirmation(number, nonce or ""))


async def test_drafts_are_kept_for_thirty_days(store: Store) -> None:
    await store.keep_draft(step(Deed.UPLOADED, by=OTHER), "v1", "old")
    await store.keep_draft(step(Deed.UPLOADED, at=NOW + timedelta(seconds=1)), "v1", "new")
    assert await store.expire_drafts(NOW + timedelta(days=30)) == 1
    assert await store.drafts(OTHER) == ()
    assert len(await store.drafts(EDITOR)) == 1


async def test_another_process_sees_the_new_release(store: Store, file: Path) -> None:
    async with await Store.open(f"sqlite:///{file}") as other:
        assert await other.current_release() == "v1"
        await publish(store, "v1", row())
        await asyncio.sleep(1.1)
        assert await other.current_release() == "v2"
