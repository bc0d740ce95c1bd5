"""The archive's figures: a release comes out as it went in, stays as it is, and is found without reading the rest."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from data.observation import Observation
from data.published import Edition, first_edition
from data.vocabulary import Presence, Status
from db.columns import Digits, Keys, Moment
from db.errors import ArchiveError
from db.figures import HISTORY, TABLE
from db.memory import Memory
from db.releases import FIRST_RELEASE, digest_of
from db.store import Store

LATER = datetime(2030, 1, 1, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "var" / "archive.db"


@pytest.fixture
async def store(file: Path) -> AsyncIterator[Store]:
    async with await Store.open(f"sqlite:///{file}") as opened:
        yield opened


async def kept_edition(store: Store, release: str) -> Edition:
    indicators = {row.indicator for row in first_edition().observations} | {"another"}
    observations = [row for indicator in indicators for row in await store.table(release, indicator)]
    return Edition(tuple(observations), await store.presence(release), await store.claims(release))


def one(**changed: object) -> Observation:
    return replace(first_edition().observations[0], **changed)  # type: ignore[arg-type]  # any field may be spoiled


async def test_the_first_release_comes_out_row_by_row_as_its_files_say(store: Store) -> None:
    files = first_edition()
    kept = await kept_edition(store, FIRST_RELEASE)
    assert len(files.observations) > 20
    assert sorted(kept.observations, key=lambda row: row.key) == sorted(files.observations, key=lambda row: row.key)
    assert list(kept.presence) == sorted(files.presence, key=lambda row: (row.territory, row.year, row.programme))
    assert list(kept.claims) == sorted(files.claims, key=lambda row: row.key)


async def test_the_digest_in_the_archive_is_that_of_the_rows_in_it(store: Store) -> None:
    release = await store.release(FIRST_RELEASE)
    assert release.digest == digest_of(await kept_edition(store, FIRST_RELEASE)) == digest_of(first_edition())


def test_the_digest_sees_any_changed_figure_and_no_changed_order() -> None:
    files = first_edition()
    other_order = replace(files, observations=files.observations[::-1], claims=files.claims[::-1])
    assert digest_of(other_order) == digest_of(files)
    changed = replace(files.observations[3], value=(files.observations[3].value or 0) + 1)
    spoiled = replace(files, observations=(*files.observations[:3], changed, *files.observations[4:]))
    assert digest_of(spoiled) != digest_of(files)


async def test_a_history_has_all_indicators_of_its_territories_and_nothing_else(store: Store) -> None:
    files = first_edition().observations
    asked = {"akmola", "karaganda_pre2022"}
    expected = {row for row in files if row.territory in asked}
    assert {row.indicator for row in expected} == {row.indicator for row in files}
    assert set(await store.history(FIRST_RELEASE, tuple(asked))) == expected


async def test_a_territory_nobody_counted_has_an_empty_history_not_zeros(store: Store) -> None:
    assert await store.history(FIRST_RELEASE, ["ulytau"]) == ()
    assert await store.history(FIRST_RELEASE, []) == ()


async def test_presence_is_given_for_the_territories_asked_for(store: Store) -> None:
    akmola = await store.presence(FIRST_RELEASE, ["akmola"])
    assert {row.territory for row in akmola} == {"akmola"}
    assert set(akmola) < set(await store.presence(FIRST_RELEASE))
    assert Presence.IMPLIED_YES in {row.status for row in akmola}


async def test_the_release_published_last_is_the_current_one(store: Store) -> None:
    assert await store.current_release() == FIRST_RELEASE
    await store.publish(Edition((one(indicator="another"),), (), ()), "v2", LATER, "correction")
    assert await store.current_release() == "v2"
    assert [release.name for release in await store.releases()] == [FIRST_RELEASE, "v2"]
    assert (await store.release("v2")).published_at == LATER


async def test_the_same_question_of_two_releases_has_two_answers(store: Store) -> None:
    before = await store.history(FIRST_RELEASE, ["akmola"])
    corrected = tuple(replace(row, value=row.value + 1) if row.value else row for row in first_edition().observations)
    await store.publish(Edition(corrected, (), ()), "v2", LATER, "correction")
    after = await store.history("v2", ["akmola"])
    assert [row.value for row in after] == [row.value and row.value + 1 for row in before]
    assert await store.history(FIRST_RELEASE, ["akmola"]) == before


async def test_a_release_is_read_from_the_database_once(store: Store, file: Path) -> None:
    first = await store.table(FIRST_RELEASE, "offences_by_previously_offended")
    assert await store.table(FIRST_RELEASE, "offences_by_previously_offended") is first
    assert await store.history(FIRST_RELEASE, ["akmola"]) is await store.history(FIRST_RELEASE, ("akmola", "akmola"))


async def test_a_release_that_stands_is_not_published_again(store: Store) -> None:
    with pytest.raises(ArchiveError, match="UNIQUE"):
        await store.publish(first_edition(), FIRST_RELEASE, LATER, "again")


async def test_an_unknown_release_is_refused_by_name(store: Store) -> None:
    with pytest.raises(ArchiveError, match="no release v9"):
        await store.release("v9")


@pytest.mark.parametrize(
    "wrong",
    [
        one(value=None, status=Status.ZERO),
        one(value=None, status=Status.VALUE),
        one(value=0, status=Status.VALUE),
        one(value=4, status=Status.ZERO),
        one(value=4, status=Status.NO_DATA),
        one(value=-1, status=Status.VALUE),
        one(status="perhaps"),
        one(months=None),
        one(source=None),
    ],
)
async def test_a_row_that_contradicts_itself_keeps_the_whole_release_out(store: Store, wrong: Observation) -> None:
    with pytest.raises(ArchiveError, match="constraint"):
        await store.publish(Edition((one(year=1999), wrong), (), ()), "v2", LATER, "")
    assert [release.name for release in await store.releases()] == [FIRST_RELEASE]
    assert await store.table("v2", wrong.indicator) == ()


async def test_a_row_that_is_right_is_taken_where_the_wrong_ones_were_refused(store: Store) -> None:
    right = Edition(
        (one(year=1999), one(value=None, status=Status.NO_DATA), one(year=1998, value=4, status=Status.VALUE)), (), ()
    )
    await store.publish(right, "v2", LATER, "")
    assert set(await store.table("v2", one().indicator)) == set(right.observations)


async def test_one_key_stands_once_in_a_release(store: Store) -> None:
    with pytest.raises(ArchiveError, match="UNIQUE"):
        await store.publish(Edition((one(), one(row_label="again")), (), ()), "v2", LATER, "")


@pytest.mark.parametrize("table", ["release", "observation", "presence", "claim"])
@pytest.mark.parametrize("change", ["UPDATE {} SET {} = 'x'", "DELETE FROM {}"])
async def test_a_published_row_cannot_be_changed_by_anyone(store: Store, file: Path, table: str, change: str) -> None:
    column = {"release": "note", "claim": "verbatim"}.get(table, "source")
    connection = sqlite3.connect(file)
    try:
        assert connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] > 0  # noqa: S608  # our own names
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            connection.execute(change.format(table, column))
    finally:
        connection.close()


@pytest.mark.parametrize("question", [HISTORY, TABLE])
async def test_rows_are_found_along_the_key_without_reading_the_others(
    store: Store, file: Path, question: object
) -> None:
    asked = question.params(release="v1", territories=["akmola"], indicator="x")  # type: ignore[attr-defined]
    words = str(asked.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))
    connection = sqlite3.connect(file)
    try:
        steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {words}")]
    finally:
        connection.close()
    assert any(step.startswith("SEARCH observation USING PRIMARY KEY (release=? AND indicator=?") for step in steps)
    assert not [step for step in steps if step.startswith(("SCAN observation", "SCAN held"))]
    assert not [step for step in steps if "TEMP B-TREE" in step]


def test_the_memory_keeps_the_answers_asked_for_most_lately() -> None:
    readings: list[str] = []

    async def ask(memory: Memory, key: str) -> tuple[str, ...]:
        async def read() -> tuple[str, ...]:
            readings.append(key)
            return (key,)

        return await memory.recall(key, read)

    async def story() -> None:
        memory = Memory(most=2)
        for key in ("a", "b", "a", "c", "a", "b"):
            assert await ask(memory, key) == (key,)
        assert len(memory) == 2

    asyncio.run(story())
    assert readings == ["a", "b", "c", "b"]


DIALECT = sqlite.dialect()


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_a_decimal_keeps_its_printed_digits(number: Decimal) -> None:
    column = Digits()
    back = column.process_result_value(column.process_bind_param(number, DIALECT), DIALECT)
    assert str(back) == str(number)


@given(st.lists(st.text()))
def test_keys_come_back_whole_or_are_refused(keys: list[str]) -> None:
    column = Keys()
    if any(key.split() != [key] for key in keys):
        with pytest.raises(ValueError, match="one word"):
            column.process_bind_param(tuple(keys), DIALECT)
    else:
        assert column.process_result_value(column.process_bind_param(tuple(keys), DIALECT), DIALECT) == tuple(keys)


@given(st.datetimes(min_value=datetime(1900, 1, 2), max_value=datetime(2999, 1, 1)), st.integers(-12, 14))  # noqa: DTZ001
def test_a_moment_comes_back_the_same_moment_from_any_zone(wall: datetime, hours: int) -> None:
    column = Moment()
    moment = wall.replace(tzinfo=timezone(timedelta(hours=hours)))
    assert column.process_result_value(column.process_bind_param(moment, DIALECT), DIALECT) == moment
    with pytest.raises(ValueError, match="time zone"):
        column.process_bind_param(wall, DIALECT)
