"""Uploads on bad days: files that do not come or mean harm, roles that were never given or are taken away."""

import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from data.vocabulary import Deed
from db.records import FileMark, Step
from db.store import Store
from handlers.authority import LEAST, Action, Authority, Role
from handlers.imports import LONGEST_NAME, file_name
from tests.conversation import Person, all_together
from tests.rehearsal import Rehearsal, rehearse
from tests.test_intake_gate import HOSTILE
from tests.workbooks import FILE_NAME, workbook

EDITOR = 1001
KEPT = ("release", "observation", "presence", "claim", "publication", "draft", "answer_code")


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path, editor_ids=(EDITOR,)) as rehearsal:
        yield rehearsal


@pytest.fixture
async def editor(rehearsal: Rehearsal) -> Person:
    return await rehearsal.acquainted("ru")


async def upload(person: Person, content: bytes, name: str = FILE_NAME) -> str:
    """Send a file and return what was said of it in the end."""
    await person.file(content, name)
    return (await person.until(lambda seen: not seen.words.startswith("Читаю"))).words


def contents(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    connection = sqlite3.connect(folder / "archive.db")
    try:
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in KEPT}  # noqa: S608  # our names
    finally:
        connection.close()


@pytest.mark.parametrize("kind", HOSTILE)
async def test_a_hostile_file_changes_nothing_and_keeps_nobody_waiting(
    rehearsal: Rehearsal, editor: Person, tmp_path: Path, kind: str
) -> None:
    content, _reason = HOSTILE[kind]
    other = await rehearsal.acquainted("ru")
    before = contents(tmp_path)
    said, greeted = await all_together(upload(editor, content or b"\0"), other.send("/start", seconds=2))
    assert said.startswith("Файл не принят: ")
    assert greeted.buttons
    assert contents(tmp_path) == before


async def test_a_download_that_fails_once_is_repeated(rehearsal: Rehearsal, editor: Person) -> None:
    rehearsal.playground.faults.add("502_html", "file", count=1)
    assert (await upload(editor, workbook())).startswith("Файл прочитан.")


async def test_a_file_that_does_not_come_is_told_and_its_address_is_nowhere(
    rehearsal: Rehearsal, editor: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    rehearsal.playground.faults.add("502_html", "file", count=None)
    said = await upload(editor, workbook())
    assert said == "Файл не принят: Telegram не отдал его. Пришлите ещё раз. Данные не изменились."
    secret = rehearsal.playground.token.partition(":")[2]
    assert secret not in caplog.text
    assert secret not in said


async def test_two_editors_files_do_not_mix(tmp_path: Path) -> None:
    async with rehearse(tmp_path, editor_ids=(EDITOR, EDITOR + 1)) as rehearsal:
        first, second = await rehearsal.acquainted("ru"), await rehearsal.acquainted("ru")
        await all_together(upload(first, workbook()), upload(second, workbook([("Павлодарская", 5, None)])))
        assert "строк: 6" in first.words
        assert "строк: 1" in second.words
        [draft] = await rehearsal.app.store.drafts(second.human.id)
        await first.forge(f"aP{draft.number}")
        assert first.alert == "Эта кнопка устарела."


async def test_a_right_that_is_taken_away_no_longer_confirms(rehearsal: Rehearsal, editor: Person) -> None:
    await upload(editor, workbook())
    await editor.press("Да")
    sure = await editor.press("Опубликовать")
    rehearsal.app.dispatcher["authority"] = Authority()
    await editor.press("Да, опубликовать v2", on=sure)
    assert editor.alert == "Эта кнопка устарела."
    assert await rehearsal.app.store.current_release() == "v1"


async def test_an_administrator_may_undo_what_an_editor_published(tmp_path: Path) -> None:
    async with rehearse(tmp_path, editor_ids=(EDITOR, EDITOR + 1), admin_ids=(EDITOR + 2,)) as rehearsal:
        editor, colleague, chief = [await rehearsal.acquainted("ru") for _ in range(3)]
        await upload(editor, workbook())
        for label in ("Да", "Опубликовать", "Да, опубликовать v2"):
            await editor.press(label)
        await colleague.send("/menu")
        await colleague.forge("aZv2")
        assert colleague.alert == "Отменить эту публикацию может её редактор или администратор."
        assert await rehearsal.app.store.current_release() == "v2"
        journal = await chief.send("/journal")
        assert "редактор 1 · опубликовано · v2" in journal.words
        assert len((await colleague.send("/journal")).words.splitlines()) == 1
        await chief.forge("aZv2")
        assert await rehearsal.app.store.current_release() == "v1"


async def test_no_rights_are_exercised_in_a_group(rehearsal: Rehearsal, editor: Person) -> None:
    await upload(editor, workbook())
    [draft] = await rehearsal.app.store.drafts(EDITOR)
    group = Person.in_group(rehearsal.playground)
    group.human = editor.human
    group.chat.members[EDITOR] = "member"
    answer = await group.send("/region@playground_bot Павлодар")
    await group.forge(f"aX{draft.number}", on=answer)
    assert await rehearsal.app.store.drafts(EDITOR) == (draft,)


def test_a_name_is_one_line_and_has_no_way_out_of_its_quotes() -> None:
    assert file_name("../../etc/«пас\nсворд».xlsx") == "пассворд.xlsx"
    assert file_name(None) == file_name("\u200b") == "table.xlsx"
    assert len(file_name("х" * 300 + ".xlsx")) <= LONGEST_NAME
    assert file_name("х" * 300 + ".xlsx").endswith("….xlsx")


@pytest.mark.parametrize("action", Action)
def test_every_action_has_its_least_role_and_a_reader_may_none(action: Action) -> None:
    authority = Authority(administrators=(1,), editors=(2,))
    allowed = {role: authority.may(person, action) for role, person in zip(reversed(Role), (1, 2, 3), strict=True)}
    assert allowed == {role: role >= LEAST[action] for role in Role}
    assert not allowed[Role.READER]


async def test_a_restart_keeps_the_draft(tmp_path: Path) -> None:
    async with rehearse(tmp_path, editor_ids=(EDITOR,)) as rehearsal:
        editor = await rehearsal.acquainted("ru")
        await upload(editor, workbook())
        await editor.press("Да")
    async with rehearse(tmp_path, editor_ids=(EDITOR,)) as rehearsal:
        editor = await rehearsal.acquainted("ru")
        assert (await editor.send("/drafts")).buttons == [FILE_NAME]
        assert "Опубликовать" in (await editor.press(FILE_NAME)).buttons


async def test_what_has_had_its_time_is_deleted_while_the_bot_runs(tmp_path: Path) -> None:
    long_ago = datetime.now(UTC) - timedelta(days=31)
    async with await Store.open(f"sqlite:///{tmp_path}/archive.db") as store:
        await store.keep_draft(Step(Deed.UPLOADED, EDITOR, long_ago, FileMark(FILE_NAME, "4c1e")), "v1", "{}")
        await store.keep_context(EDITOR, EDITOR, None, "1rs-11", long_ago)
    async with rehearse(tmp_path, editor_ids=(EDITOR,)) as rehearsal:
        editor = await rehearsal.acquainted("ru")
        await editor.send("/menu")
        assert await rehearsal.app.store.drafts(EDITOR) == ()
        assert await rehearsal.app.store.context(EDITOR, EDITOR, None, long_ago) is None
