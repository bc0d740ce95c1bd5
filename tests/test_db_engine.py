"""The way to the database: nothing is lost among many writers, readers only read, and a lock is told plainly."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import OperationalError

from data.vocabulary import Language
from db import engine as engine_room
from db.engine import Engines, open_engines
from db.errors import ArchiveBusyError
from db.store import Store
from db.tables import conversation, unanswered

TODAY = date(2026, 3, 1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "archive.db"


@pytest.fixture
async def store(file: Path) -> AsyncIterator[Store]:
    async with await Store.open(f"sqlite:///{file}") as opened:
        yield opened


@pytest.fixture
async def engines(store: Store, file: Path) -> AsyncIterator[Engines]:
    opened = open_engines(f"sqlite:///{file}")
    yield opened
    await opened.dispose()


async def add_one(engines: Engines) -> None:
    """Read, think, write: what loses updates where a transaction begins as a reader."""
    async with engines.write.begin() as connection:
        times = (await connection.execute(select(unanswered.c.times))).scalar_one()
        await asyncio.sleep(0.001)
        await connection.execute(update(unanswered).values(times=times + 1))


async def test_twenty_read_modify_writes_at_once_are_twenty(store: Store, engines: Engines) -> None:
    await store.note_unanswered("көкше", Language.KK, TODAY)
    await asyncio.gather(*(add_one(engines) for _ in range(20)))
    assert [one.times for one in await store.unanswered(5)] == [21]


async def test_two_writers_of_their_own_lose_nothing_between_them(store: Store, engines: Engines, file: Path) -> None:
    await store.note_unanswered("көкше", Language.KK, TODAY)
    others = open_engines(f"sqlite:///{file}")
    try:
        await asyncio.gather(*(add_one(writer) for _ in range(5) for writer in (engines, others)))
    finally:
        await others.dispose()
    assert [one.times for one in await store.unanswered(5)] == [11]


async def test_questions_noted_at_once_keep_their_five_places(store: Store) -> None:
    await asyncio.gather(*(store.note_question(1, f"1rs-{number}") for number in range(10, 30)))
    assert len(set(await store.recent(1))) == 5


async def test_a_reader_cannot_write(engines: Engines) -> None:
    async with engines.read.connect() as connection:
        with pytest.raises(OperationalError, match="readonly"):
            await connection.execute(delete(unanswered))


async def test_every_writing_connection_is_durable_and_minds_its_references(engines: Engines) -> None:
    expected = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "busy_timeout": 10_000}
    async with engines.write.begin() as connection:
        found = {name: (await connection.exec_driver_sql(f"PRAGMA {name}")).scalar_one() for name in expected}
    assert found == expected


async def test_readers_answer_and_writers_are_told_while_another_process_holds_the_database(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_room, "WRITER_WAITS", 0.05)
    holder = sqlite3.connect(file, isolation_level=None)
    try:
        async with await Store.open(f"sqlite:///{file}") as patient:
            holder.execute("BEGIN IMMEDIATE")
            assert await patient.history("v1", ["akmola"])
            with pytest.raises(ArchiveBusyError, match="locked"):
                await patient.remember(1, text_mode=True)
            holder.execute("ROLLBACK")
            await patient.remember(1, text_mode=True)
            assert (await patient.person(1)).text_mode
    finally:
        holder.close()


async def test_a_transaction_that_breaks_leaves_nothing_behind(store: Store, engines: Engines) -> None:
    async def write_and_break() -> None:
        async with engines.write.begin() as connection:
            row = {"text": "көкше", "language": "kk", "times": 1, "last_day": TODAY}
            await connection.execute(insert(unanswered), row)
            raise RuntimeError("thought better")

    with pytest.raises(RuntimeError, match="thought better"):
        await write_and_break()
    assert await store.unanswered(5) == ()


async def test_a_writer_called_off_inside_its_transaction_gives_its_connection_back(
    store: Store, engines: Engines
) -> None:
    await store.note_unanswered("көкше", Language.KK, TODAY)
    inside = asyncio.Event()

    async def write_and_wait() -> None:
        async with engines.write.begin():
            inside.set()
            await asyncio.sleep(60)

    for _ in range(4):
        inside.clear()
        writing = asyncio.create_task(write_and_wait())
        await inside.wait()
        writing.cancel()
        await asyncio.gather(writing, return_exceptions=True)
    before = (await store.unanswered(1))[0].times
    await asyncio.wait_for(add_one(engines), timeout=30)
    assert (await store.unanswered(1))[0].times == before + 1


def test_every_question_and_table_can_be_said_in_the_other_database() -> None:
    from sqlalchemy.dialects import postgresql
    from sqlalchemy.schema import CreateTable

    from db import figures, people, tables

    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]  # the library leaves its maker untyped
    for question in (figures.HISTORY, figures.TABLE, figures.PRESENCE, people.PERSON, people.RECENT, people.CONTEXT):
        assert str(question.compile(dialect=dialect))
    for table in tables.metadata.sorted_tables:
        assert "WITHOUT ROWID" not in str(CreateTable(table).compile(dialect=dialect))
    assert conversation.c.heard_at.type.compile(dialect=dialect) == "TIMESTAMP WITH TIME ZONE"
