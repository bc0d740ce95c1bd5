"""Backups: whole while somebody writes, checked by a restoration, gone in time, and good for starting anew."""

import shutil
import sqlite3
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.backups import NIGHT, Nightly, alone, folder_of, in_use
from bot.settings import Settings
from data.vocabulary import Language
from db import backup
from db.backup import KEPT, Backups, back_up, backups_in, digest_of_file, restore
from db.errors import ArchiveError
from db.store import Store
from handlers.clock import local

NOW = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
PERSON = 5_777_000_777


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return tmp_path / "archive.db"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


async def filled(archive: Path) -> None:
    async with await Store.open(f"sqlite:///{archive}") as store:
        await store.remember(PERSON, language=Language.KK, region="akmola")


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def half_of(archive: Path, torn: Path) -> None:
    torn.write_bytes(archive.read_bytes()[:9000])


def put_a_file_at(folder: Path) -> None:
    folder.write_text("a file where the folder should be")


async def test_a_backup_is_equal_to_the_archive_and_named_by_its_moment_and_digest(archive: Path, folder: Path) -> None:
    await filled(archive)
    made = back_up(archive, folder, NOW)
    assert made.digest == digest_of_file(archive) == digest_of_file(made.path)
    assert made.path.name == f"archive-20261128T090000Z-{made.digest[:12]}.db"
    assert names_in(folder) == [made.path.name], "nothing is left of the check"
    [listed] = backups_in(folder)
    assert (listed.path, listed.at) == (made.path, NOW)


async def test_the_digest_sees_every_value_and_table(archive: Path, folder: Path) -> None:
    await filled(archive)
    before = digest_of_file(archive)
    for change in (
        "UPDATE person SET region = 'pavlodar'",
        "DELETE FROM person",
        "INSERT INTO mishap (at, kind) VALUES ('2026-11-28', 'fault')",
        "CREATE TABLE another (a)",
    ):
        copy = folder.with_name("changed.db")
        back = sqlite3.connect(archive)
        written = sqlite3.connect(copy)
        back.backup(written)
        back.close()
        with written:
            written.execute(change)
        written.close()
        assert digest_of_file(copy) != before, change
        copy.unlink()


async def test_under_a_writer_every_backup_is_whole(archive: Path, folder: Path) -> None:
    await filled(archive)
    stop = threading.Event()

    def write() -> None:
        connection = sqlite3.connect(archive, timeout=10)
        number = 0
        while not stop.is_set():
            number += 1
            with connection:  # two rows that belong together
                for kind in ("one", "other"):
                    connection.execute("INSERT INTO mishap (at, kind) VALUES (?, ?)", (str(number), kind))
        connection.close()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        copies = [back_up(archive, folder, NOW + timedelta(seconds=second)) for second in range(8)]
    finally:
        stop.set()
        writer.join()
    for copy in copies:
        connection = sqlite3.connect(copy.path)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        torn = connection.execute("SELECT at FROM mishap GROUP BY at HAVING count(*) != 2").fetchall()
        connection.close()
        assert torn == []


async def test_a_copy_that_came_out_otherwise_is_no_backup(
    archive: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await filled(archive)
    copy = backup._copy

    def careless(source: Path, target: Path) -> str:
        digest = copy(source, target)
        if target.name == "restored.part":
            connection = sqlite3.connect(target)
            with connection:
                connection.execute("DELETE FROM person")
            connection.close()
        return digest

    monkeypatch.setattr(backup, "_copy", careless)
    with pytest.raises(ArchiveError, match="not equal"):
        back_up(archive, folder, NOW)
    assert names_in(folder) == []


async def test_old_backups_go_and_the_latest_stays(archive: Path, folder: Path) -> None:
    await filled(archive)
    old = back_up(archive, folder, NOW - KEPT - timedelta(days=1))
    latest = back_up(archive, folder, NOW - KEPT)
    assert not old.path.exists() or [one.path for one in backups_in(folder)] == [latest.path, old.path]
    made = back_up(archive, folder, NOW)
    assert [one.path for one in backups_in(folder)] == [made.path, latest.path]
    back_up(archive, folder, NOW + timedelta(minutes=1))
    assert latest.path not in [one.path for one in backups_in(folder)]


async def test_the_drill_delete_everything_restore_and_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "var"
    safe = tmp_path / "elsewhere"
    monkeypatch.setenv("DATA_DIR", str(folder))
    monkeypatch.chdir(tmp_path)
    await filled(folder / "archive.db")
    assert main(["backup"]) == 0
    path, digest = capsys.readouterr().out.split()
    safe.mkdir()
    kept = shutil.copy(path, safe)
    shutil.rmtree(folder)
    assert main(["restore", str(kept)]) == 0
    assert capsys.readouterr().out == f"restored {digest}\n"
    assert digest_of_file(folder / "archive.db") == digest
    async with await Store.open(f"sqlite:///{folder / 'archive.db'}") as store:
        assert (await store.person(PERSON)).region == "akmola"
        assert await store.current_release() == "v1"


async def test_restoring_keeps_what_stood_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    await filled(tmp_path / "archive.db")
    first = back_up(tmp_path / "archive.db", folder_of(settings_in(tmp_path)), NOW)
    async with await Store.open(f"sqlite:///{tmp_path / 'archive.db'}") as store:
        await store.forget(PERSON)
    forgotten = digest_of_file(tmp_path / "archive.db")
    assert main(["restore", str(first.path)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].endswith("holds what stood before")
    assert digest_of_file(Path(said[0].removesuffix(" holds what stood before"))) == forgotten
    assert digest_of_file(tmp_path / "archive.db") == first.digest


def settings_in(folder: Path) -> Settings:
    return Settings(_env_file=None, data_dir=folder)


async def test_what_is_no_backup_is_refused_and_nothing_changes(archive: Path, folder: Path, tmp_path: Path) -> None:
    await filled(archive)
    before = digest_of_file(archive)
    torn, other, newer = tmp_path / "torn.db", tmp_path / "other.db", tmp_path / "newer.db"
    half_of(archive, torn)
    connection = sqlite3.connect(other)
    with connection:
        connection.execute("CREATE TABLE something (a)")
    connection.close()
    made = back_up(archive, folder, NOW)
    shutil.copy(made.path, newer)
    for file in (newer, made.path):
        connection = sqlite3.connect(file)
        with connection:
            change = "UPDATE alembic_version SET version_num = '9999'" if file is newer else "DELETE FROM person"
            connection.execute(change)
        connection.close()
    for file, why in (
        (tmp_path / "nowhere.db", "no file"),
        (torn, "failed"),
        (other, "no sound archive"),
        (newer, "newer version"),
        (made.path, "has changed since it was made"),
    ):
        with pytest.raises(ArchiveError, match=why):
            restore(file, archive)
    assert digest_of_file(archive) == before
    assert not [name for name in names_in(tmp_path) if name.endswith(".part")]


async def test_nothing_is_restored_under_a_running_bot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    await filled(tmp_path / "archive.db")
    made = back_up(tmp_path / "archive.db", tmp_path / "backups", NOW)
    with in_use(settings_in(tmp_path)), in_use(settings_in(tmp_path)):
        assert main(["restore", str(made.path)]) == 75
        assert "stop it first" in capsys.readouterr().err
        assert main(["backup"]) == 0, "a backup may be made any time"
    with alone(settings_in(tmp_path)), pytest.raises(ArchiveError, match="restored"), in_use(settings_in(tmp_path)):
        pass


@pytest.mark.parametrize(
    "words", [["restore"], ["restore", "a", "b"], ["restore", "--help"], ["backup", "x"], ["backup"]]
)
def test_a_wrong_command_ends_with_two(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert main(words) == 2
    assert "expected" in capsys.readouterr().err


class Told:
    """Administrators who count what they are told."""

    def __init__(self) -> None:
        self.times = 0

    async def tell(self, _said: object) -> bool:
        """Count it."""
        self.times += 1
        return True


async def test_a_backup_is_made_every_night_at_three(archive: Path, folder: Path) -> None:
    await filled(archive)
    clock = [datetime(2026, 11, 27, 21, 30, tzinfo=UTC)]  # 02:30 in Kazakhstan
    nightly = Nightly(Backups(archive, folder), Told(), lambda: clock[0])  # type: ignore[arg-type]  # counts alone
    await nightly.look()
    assert list(backups_in(folder)) == []
    for hours, backups in ((1, 1), (5, 1), (17, 1), (24, 1), (25, 2), (47, 2), (49, 3)):
        clock[0] = datetime(2026, 11, 27, 21, 30, tzinfo=UTC) + timedelta(hours=hours)
        await nightly.look()
        assert len(list(backups_in(folder))) == backups, hours
    latest = nightly.backups.latest() if nightly.backups else None
    assert latest is not None
    assert local(latest.at).time() >= NIGHT


async def test_a_backup_that_fails_is_told_once_a_day_and_stops_nothing(archive: Path, folder: Path) -> None:
    await filled(archive)
    put_a_file_at(folder)
    clock, told = [NOW], Told()
    nightly = Nightly(Backups(archive, folder), told, lambda: clock[0])  # type: ignore[arg-type]  # counts alone
    for _ in range(3):
        await nightly.look()
        assert await nightly.make() is None
    assert told.times == 1
    clock[0] += timedelta(days=1)
    await nightly.look()
    assert told.times == 2
