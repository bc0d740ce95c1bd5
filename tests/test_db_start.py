"""How the archive starts: from nothing, again, twice at once, half broken, and after a newer version."""

import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine

from data.published import first_edition
from db.errors import ArchiveError
from db.migrations.running import settings, upgrade
from db.releases import digest_of
from db.schema import HEAD, KNOWN
from db.store import Store
from db.tables import metadata

HOUSE = Path(__file__).parent.parent


def rows(file: Path, question: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(file)
    try:
        return connection.execute(question).fetchall()
    finally:
        connection.close()


def change(file: Path, command: str) -> None:
    connection = sqlite3.connect(file)
    try:
        with connection:
            connection.execute(command)
    finally:
        connection.close()


def schema_of(engine: Engine) -> dict[str, list[str]]:
    """Return every table, index and trigger as SQL without its spacing, its constraints in no order."""
    question = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'alembic%'"
    with engine.connect() as connection:
        found = connection.exec_driver_sql(question).all()
    plain = {name: "".join(words.replace('"', "").split()) for name, words in found}
    return {name: sorted(re.split(r",(?=CONSTRAINT)|\)(?=WITHOUTROWID$|$)", words)) for name, words in plain.items()}


async def open_and_close(file: Path) -> None:
    await (await Store.open(f"sqlite:///{file}")).close()


def test_the_known_revisions_are_the_scripts_in_order() -> None:
    scripts = ScriptDirectory.from_config(settings())
    assert tuple(script.revision for script in scripts.walk_revisions())[::-1] == KNOWN
    assert scripts.get_current_head() == HEAD


def test_the_scripts_make_exactly_the_tables_of_the_house(tmp_path: Path) -> None:
    migrated = create_engine(f"sqlite:///{tmp_path / 'migrated.db'}")
    declared = create_engine(f"sqlite:///{tmp_path / 'declared.db'}")
    try:
        metadata.create_all(declared)
        with migrated.begin() as connection:
            upgrade(connection)
        with migrated.connect() as connection:
            assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        made = schema_of(migrated)
        assert made == schema_of(declared)
        assert "WITHOUTROWID" in made["observation"]
        assert {"observation_refuses_update", "claim_refuses_delete"} < made.keys()
    finally:
        migrated.dispose()
        declared.dispose()


async def test_starting_again_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "archive.db"
    await open_and_close(file)
    first = rows(file, "SELECT * FROM release") + rows(file, "SELECT * FROM observation")
    await open_and_close(file)
    assert rows(file, "SELECT * FROM release") + rows(file, "SELECT * FROM observation") == first
    assert rows(file, "PRAGMA journal_mode") == [("wal",)]
    assert rows(file, "PRAGMA integrity_check") == [("ok",)]


async def test_a_newer_schema_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "archive.db"
    await open_and_close(file)
    change(file, "UPDATE alembic_version SET version_num = '9999'")
    before = rows(file, "SELECT name, sql FROM sqlite_master")
    with pytest.raises(ArchiveError, match=r"newer version: schema 9999, known up to \d+"):
        await Store.open(f"sqlite:///{file}")
    assert rows(file, "SELECT name, sql FROM sqlite_master") == before


async def test_a_start_that_fails_half_way_leaves_nothing_and_may_be_repeated(tmp_path: Path) -> None:
    file = tmp_path / "archive.db"
    change(file, "CREATE TABLE unanswered (stranger TEXT)")
    with pytest.raises(ArchiveError, match="already exists"):
        await Store.open(f"sqlite:///{file}")
    assert rows(file, "SELECT name FROM sqlite_master") == [("unanswered",)]
    change(file, "DROP TABLE unanswered")
    await open_and_close(file)
    assert rows(file, "SELECT digest FROM release") == [(digest_of(first_edition()),)]


async def test_a_schema_without_its_release_is_filled(tmp_path: Path) -> None:
    file = tmp_path / "archive.db"
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        upgrade(connection)
    engine.dispose()
    assert rows(file, "SELECT * FROM release") == []
    await open_and_close(file)
    assert len(rows(file, "SELECT * FROM observation")) == len(first_edition().observations)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("sqlite://", "needs a database file"),
        ("sqlite:///:memory:", "needs a database file"),
        ("archive.db", "not a URL"),
    ],
)
async def test_an_address_without_a_file_is_refused_in_plain_words(url: str, reason: str) -> None:
    with pytest.raises(ArchiveError, match=reason):
        await Store.open(url)


async def test_a_file_that_is_no_database_is_refused_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear colleague, " * 100)
    with pytest.raises(ArchiveError, match="not a database"):
        await Store.open(f"sqlite:///{file}")
    assert file.read_text() == "Dear colleague, " * 100


async def test_a_folder_that_cannot_be_made_is_refused_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(ArchiveError, match="cannot be opened"):
        await Store.open(f"sqlite:///{tmp_path / 'taken' / 'archive.db'}")


STARTER = """
import asyncio, sys
import alembic.command, data.published, sqlalchemy.dialects.sqlite.aiosqlite
from db.store import Store

async def start():
    print("ready", flush=True)
    sys.stdin.readline()
    async with await Store.open(sys.argv[1]) as store:
        release = await store.current_release()
        print((await store.release(release)).digest, len(await store.history(release, ["akmola"])), flush=True)

asyncio.run(start())
"""


def starter(file: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603  # our own interpreter and words
        [sys.executable, "-c", STARTER, f"sqlite:///{file}"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=HOUSE,
        env=os.environ | {"PYTHONPATH": str(HOUSE)},
    )


def test_two_processes_may_start_an_empty_archive_at_once(tmp_path: Path) -> None:
    file = tmp_path / "var" / "archive.db"
    with starter(file) as one, starter(file) as other:
        for process in (one, other):
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in (one, other):
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        said = [process.communicate(timeout=60) for process in (one, other)]
    assert [process.returncode for process in (one, other)] == [0, 0], said
    expected = f"{digest_of(first_edition())} 4\n"
    assert [printed for printed, _ in said] == [expected, expected]
    assert rows(file, "SELECT count(*) FROM release") == [(1,)]
    assert rows(file, "PRAGMA integrity_check") == [("ok",)]


def test_an_archive_that_stands_ready_opens_without_migrations_or_tables_of_files(tmp_path: Path) -> None:
    file = tmp_path / "archive.db"
    script = (
        "import asyncio, sys\n"
        "from db.store import Store\n"
        "async def start():\n"
        "    async with await Store.open(sys.argv[1]) as store:\n"
        "        await store.history(await store.current_release(), ['akmola'])\n"
        "asyncio.run(start())\n"
        "print(sorted({'alembic', 'pydantic', 'data.published', 'pandas'} & set(sys.modules)))\n"
    )
    command = [sys.executable, "-c", script, f"sqlite:///{file}"]
    said = [
        subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, check=True, timeout=60).stdout  # noqa: S603
        for _ in range(2)
    ]
    assert "alembic" in said[0]
    assert said[1] == "[]\n"
