"""Journey 5: an analyst uploads new quarterly data, puts them right, publishes, looks back and undoes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from answers.answer import Answer
from answers.study import HOURS_AHEAD_OF_UTC
from bot.ask import ask as bot_ask
from bot.settings import Settings
from data.question import Kind, ask
from data.vocabulary import Deed, Language, Status
from playground.world import BOT_USERNAME
from tests.conversation import Heard, Person
from tests.rehearsal import Rehearsal, rehearse
from tests.test_second_release import about_a_region, about_all
from tests.tongues import foreign_words
from tests.workbooks import FILE_NAME, workbook
from texts.speech import speech_for

EDITOR = 1001  # the rehearsal's people are numbered from here on
REPEAT = "repeat_offences_probation_clients"
CONTENT = workbook()
SHA = hashlib.sha256(CONTENT).hexdigest()

FIRST_READING = """\
Файл прочитан. Лист «9 мес», показатель: повторные правонарушения подучётных, период: 9 мес. 2022, строк: 6.

ОШИБКИ — мешают публикации (1)
• строка 7: «Карагандиская обл.» → Карагандинская? (94%)

ПРЕДУПРЕЖДЕНИЯ (3)
• строка 4: ВКО — с 08.06.2022 новые границы; сравнение с 2021 будет помечено.
• строка 6: ячейка пуста.
• столбец «% рост»: Павлодарская в файле +50%, пересчёт 1 → 2. При базе меньше 20 проценты не показываем; \
исходное значение сохраним.

ИЗМЕНЕНИЯ
новых 6 · изменённых 0"""

HISTORY = f"""\
Карагандинская, повторные правонарушения, 9 мес.
2020: 0 — v1
2021: 3 — v1
2022: 2 — v2 ({FILE_NAME}, строка 7)
Исправлений: 0"""


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path, editor_ids=(EDITOR,)) as rehearsal:
        yield rehearsal


@pytest.fixture
async def editor(rehearsal: Rehearsal) -> Person:
    person = await rehearsal.acquainted("ru")
    assert person.human.id == EDITOR
    return person


def plain(said: str) -> str:
    """Return words with ordinary spaces, as the journeys write them."""
    return said.replace("\u00a0", " ").replace("\u202f", " ")


async def upload(person: Person, content: bytes = CONTENT, name: str = FILE_NAME) -> Heard:
    """Send a file and wait until it has been read or refused."""
    await person.file(content, name)
    return await person.until(lambda seen: not seen.words.startswith("Читаю"))


async def published(person: Person) -> Heard:
    await upload(person)
    await person.press("Да")
    await person.press("Нет данных")
    await person.press("Опубликовать")
    return await person.press("Да, опубликовать v2")


async def deeds(rehearsal: Rehearsal) -> list[Deed]:
    return [entry.deed for entry in reversed(await rehearsal.app.store.journal())]


async def test_the_fifth_journey(rehearsal: Rehearsal, editor: Person) -> None:
    reading = await upload(editor)
    assert plain(reading.words) == FIRST_READING
    assert "typing" in editor.actions
    assert len(editor.messages) == 1
    assert reading.rows == [
        ["Да", "Выбрать"],
        ["Нет данных", "Это 0"],
        ["Опубликовать — после исправления ошибки"],
        ["Черновик", "Отмена"],
        ["Скачать разбор XLSX"],
    ]

    corrected = await editor.press("Да")
    assert "ОШИБКИ" not in corrected.words
    assert "строка 7: Карагандинская — с 08.06.2022 новые границы; сравнение с 2021 будет помечено." in corrected.words
    assert "Опубликовать" in corrected.buttons
    decided = await editor.press("Нет данных")
    assert "строка 6: ячейка пуста — запишем «нет данных»." in decided.words
    sure = await editor.press("Опубликовать")
    assert plain(sure.words) == "Опубликовать как v2? Изменится: 5 областей + новая строка «область Абай»."
    assert sure.rows == [["Да, опубликовать v2", "Нет"]]

    done = await editor.press("Да, опубликовать v2")
    [publication] = (await rehearsal.app.store.publications())[1:]
    time = f"{publication.at + timedelta(hours=HOURS_AHEAD_OF_UTC):%H:%M}"
    assert done.words == f"Опубликовано: v2, {time}, редактор вы, файл sha256 {SHA[:4]}…{SHA[-2:]}."
    assert done.rows == [
        [f"Отменить публикацию — до завтра {time}"],
        ["Карточка Карагандинской"],
        ["История", "Журнал"],
    ]

    assert plain((await editor.send("/history караганда повторные")).words) == HISTORY
    assert plain((await editor.send("история значения караганда повторные")).words) == HISTORY
    assert plain((await editor.press("История")).words) == HISTORY


# Accept when: errors block, warnings do not ---------------------------------------------------------------------


async def test_errors_block_and_say_so(rehearsal: Rehearsal, editor: Person) -> None:
    await upload(editor)
    await editor.press("Опубликовать")
    assert editor.alert == "Опубликовать — после исправления ошибки"
    number = (await rehearsal.app.store.drafts(EDITOR))[0].number
    await editor.forge(f"aY{number}.000000000000")
    assert editor.alert == "Эта кнопка уже сработала или черновика больше нет."
    assert await rehearsal.app.store.current_release() == "v1"


async def test_warnings_do_not_block(rehearsal: Rehearsal, editor: Person) -> None:
    reading = await upload(editor)
    assert "ПРЕДУПРЕЖДЕНИЯ (3)" in reading.words
    warned = await editor.press("Да")
    assert "ПРЕДУПРЕЖДЕНИЯ (4)" in warned.words
    await editor.press("Опубликовать")
    await editor.press("Да, опубликовать v2")
    assert await rehearsal.app.store.current_release() == "v2"


# Accept when: blank is never stored as 0 without a human answer --------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "status", "value"),
    [(None, Status.NO_DATA, None), ("Нет данных", Status.NO_DATA, None), ("Это 0", Status.ZERO, 0)],
)
async def test_a_blank_is_a_zero_only_where_the_editor_said_so(
    rehearsal: Rehearsal, editor: Person, answer: str | None, status: Status, value: int | None
) -> None:
    await upload(editor)
    await editor.press("Да")
    if answer:
        pressed = await editor.press(answer)
        assert f"✓ {answer}" in pressed.buttons
    await editor.press("Опубликовать")
    await editor.press("Да, опубликовать v2")
    [row] = [
        row for row in await rehearsal.app.store.table("v2", REPEAT) if (row.territory, row.year) == ("mangystau", 2022)
    ]
    assert (row.status, row.value) == (status, value)
    said = [step.details for step in await rehearsal.app.store.journal() if step.deed is Deed.ANSWERED]
    assert ("6.2 zero" in said) == (answer == "Это 0")


# Accept when: undo restores v1 byte for byte in answers -----------------------------------------------------------


async def test_undo_restores_the_first_release_to_the_byte_in_answers(rehearsal: Rehearsal, editor: Person) -> None:
    study = rehearsal.app.study
    questions = [
        *about_all(),
        *about_a_region("karaganda"),
        *about_a_region("abai"),
        *about_a_region("east_kazakhstan"),
    ]

    async def told() -> dict[str, Answer]:
        return {one.serial(): await study.answer(one, Language.RU) for one in questions}

    reader = await rehearsal.acquainted("ru")
    before, card = await told(), await reader.send("Карагандинская область")
    heard = study.understand("это 2?", Language.RU)
    await published(editor)
    between = await told()
    assert between != before
    assert "2022 — 2 (новые границы)" in plain((await reader.send("карточка Караганды")).words)

    undone = await editor.press("Отменить публикацию")
    assert re.fullmatch(
        r"Публикация v2 отменена, \d\d:\d\d\. Снова действуют данные v1: ответы такие же, как до неё\. "
        r"v2 остаётся в журнале\.",
        undone.words,
    )
    assert await told() == before
    assert study.understand("это 2?", Language.RU) == heard
    again = await reader.send("область Караганда")
    assert (again.words, again.photo) == (card.words, card.photo)


async def test_what_was_undone_cannot_be_undone_twice(rehearsal: Rehearsal, editor: Person) -> None:
    await published(editor)
    await editor.press("Отменить публикацию")
    await editor.forge("aZv2")
    assert editor.alert == "Отменить уже нельзя: прошло больше суток или вышла следующая публикация."
    await editor.forge("aZv1")
    assert editor.alert == "Отменить эту публикацию может её редактор или администратор."
    assert [one.release for one in await rehearsal.app.store.publications()] == ["v1", "v2", "v1"]


# Accept when: every step in the audit log ------------------------------------------------------------------------


async def test_every_step_is_in_the_journal_with_its_file(rehearsal: Rehearsal, editor: Person) -> None:
    await published(editor)
    await editor.press("Отменить публикацию")
    store = rehearsal.app.store
    assert await deeds(rehearsal) == [
        Deed.UPLOADED,
        Deed.ANSWERED,
        Deed.ANSWERED,
        Deed.ASKED_TO_PUBLISH,
        Deed.PUBLISHED,
        Deed.UNDONE,
    ]
    entries = await store.journal()
    assert {entry.file_sha256 for entry in entries} == {SHA}
    assert {entry.editor for entry in entries} == {await store.number_of_editor(EDITOR)}
    shown = (await editor.press("Журнал")).words.splitlines()
    assert shown[0] == "Журнал, последние записи:"
    assert len(shown) == 7
    assert shown[1].endswith(f"вы · публикация отменена · v1 · {SHA[:4]}…{SHA[-2:]}")
    assert shown[2].endswith(f"вы · опубликовано · v2 · {SHA[:4]}…{SHA[-2:]}")


async def test_a_refused_file_a_kept_and_a_cancelled_draft_are_in_the_journal_too(
    rehearsal: Rehearsal, editor: Person
) -> None:
    await upload(editor, b"\x89PNG", "picture.xlsx")
    await upload(editor)
    await editor.press("Скачать разбор XLSX")
    await editor.press("Черновик")
    await editor.press("Продолжить")
    await editor.press("Отмена")
    assert await deeds(rehearsal) == [
        Deed.FILE_REFUSED,
        Deed.UPLOADED,
        Deed.BREAKDOWN_TAKEN,
        Deed.DRAFT_KEPT,
        Deed.CANCELLED,
    ]


# Around the journey ----------------------------------------------------------------------------------------------


async def test_answers_everywhere_come_from_the_new_release_and_the_old_one_stays_asked_for(
    rehearsal: Rehearsal, editor: Person, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reader = await rehearsal.acquainted("ru")
    old = await reader.send("повторные по Караганде за 2021")
    code = re.findall(r"A-[2-9A-Z]{5}", old.words)[-1]
    await published(editor)
    assert "Данные v2" in plain((await reader.send("повторные по Караганде за 2022")).words)
    reopened = await reader.send(code)
    assert "Сейчас действуют данные v2" in reopened.words
    answer = await rehearsal.app.study.answer(ask(Kind.VALUE, "karaganda", REPEAT), Language.RU, release="v1")
    assert answer.release == "v1"
    assert {fact.year for fact in answer.facts} == {2020, 2021}


def test_the_command_line_asks_either_release(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import asyncio

    from db.store import Store
    from tests.second_release import publish_second

    async def publish() -> None:
        async with await Store.open(Settings(_env_file=None, data_dir=tmp_path).database) as store:
            await publish_second(store)

    asyncio.run(publish())
    settings = Settings(_env_file=None, data_dir=tmp_path)
    assert bot_ask(["повторные Караганда"], settings) == 0
    assert "9 мес. 2022 — 2" in plain(capsys.readouterr().out)
    assert bot_ask(["повторные Караганда", "--release", "v1"], settings) == 0
    of_first = plain(capsys.readouterr().out)
    assert "Данные v1" in of_first
    assert "9 мес. 2022" not in of_first


async def test_no_is_the_way_back_to_the_file(rehearsal: Rehearsal, editor: Person) -> None:
    await upload(editor)
    await editor.press("Да")
    await editor.press("Опубликовать")
    back = await editor.press("Нет", on=editor.last)
    assert back.words.startswith("Файл прочитан.")
    assert await rehearsal.app.store.current_release() == "v1"


async def test_a_region_may_be_chosen_from_all_twenty(rehearsal: Rehearsal, editor: Person) -> None:
    await upload(editor)
    choice = await editor.press("Выбрать")
    assert choice.words == "Строка 7: «Карагандиская обл.». Какая это область?"
    assert len(choice.buttons) == 21
    chosen = await editor.press("Ұлытау")
    assert "ОШИБКИ" not in chosen.words
    assert (await rehearsal.app.store.journal())[0].details == "7 ulytau"


async def test_the_breakdown_is_a_workbook_of_every_row(editor: Person) -> None:
    import io

    import openpyxl

    await upload(editor)
    file = await editor.press("Скачать разбор XLSX")
    assert file.document is not None
    assert file.file_name == "Разбор_Повторные_9мес_2022.xlsx"
    book = openpyxl.load_workbook(io.BytesIO(file.document))
    assert book.sheetnames == ["Строки", "Замечания", "О файле"]
    rows = {row[0]: row for row in book["Строки"].iter_rows(min_row=2, values_only=True)}
    assert rows["6"][4:7] == (None, "нет данных", None)
    assert rows["7"][1:3] == ("Карагандиская обл.", None)
    assert rows["3"][7] == "+50%"


async def test_a_draft_waits_for_its_editor_alone(rehearsal: Rehearsal, editor: Person) -> None:
    await upload(editor)
    kept = await editor.press("Черновик")
    assert f"Черновик «{FILE_NAME}» сохранён на 30 дней, его видите только Вы." in kept.words
    listed = await editor.send("/drafts")
    assert listed.buttons == [FILE_NAME]
    assert (await editor.press(FILE_NAME)).words.startswith("Файл прочитан.")
    cancelled = await editor.press("Отмена")
    assert cancelled.words == f"Отменено. «{FILE_NAME}» не опубликован, данные не изменились."
    assert (await editor.send("/drafts")).words == "Черновиков нет. Пришлите таблицу файлом XLSX."


async def test_the_same_file_again_has_nothing_new(rehearsal: Rehearsal, editor: Person) -> None:
    await published(editor)
    reading = await upload(editor)
    again = await editor.press("Да", on=reading)
    assert "новых 0 · изменённых 0 · без изменений 6" in plain(again.words)
    assert "Публиковать нечего: всё это уже есть в v2." in again.words
    assert "Опубликовать" not in again.buttons


async def test_a_confirmation_pressed_five_times_publishes_once(rehearsal: Rehearsal, editor: Person) -> None:
    await upload(editor)
    await editor.press("Да")
    sure = await editor.press("Опубликовать")
    button = sure.button("Да, опубликовать v2")
    assert button is not None
    for _ in range(5):
        await editor.forge(button["callback_data"], on=sure)
    assert [one.release for one in await rehearsal.app.store.publications()] == ["v1", "v2"]
    assert (await deeds(rehearsal)).count(Deed.PUBLISHED) == 1


async def test_somebody_elses_publication_meanwhile_is_seen_before_it_is_overwritten(
    rehearsal: Rehearsal, editor: Person
) -> None:
    from data.published import first_edition

    await upload(editor)
    await editor.press("Да")
    await editor.press("Опубликовать")
    await rehearsal.app.store.publish(first_edition(), "v2", (await rehearsal.app.store.release("v1")).published_at, "")
    shown = await editor.press("Да, опубликовать v2")
    assert editor.alert == "Пока Вы смотрели, вышли данные v2. Проверьте изменения ещё раз."
    assert shown.words.startswith("Файл прочитан.")
    assert (await editor.press("Опубликовать")).words.startswith("Опубликовать как v3?")
    await editor.press("Да, опубликовать v3")
    assert await rehearsal.app.store.current_release() == "v3"


@pytest.mark.parametrize(
    ("content", "name", "why"),
    [
        (b"a,b\n1,2\n", "table.csv", "это не таблица XLSX"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, "old.xls", "старый формат XLS или книга с паролем"),
        (CONTENT[:1500], "half.xlsx", "повреждён"),
        (workbook([("один", 1, None)]), "strange.xlsx", "нет таблицы нужного вида"),
        (b"PK\x03\x04" + b"\0" * (10 * 1024 * 1024), "large.xlsx", "больше 10 МБ"),
    ],
)
async def test_a_file_that_cannot_be_read_is_refused_with_its_reason(
    rehearsal: Rehearsal, editor: Person, content: bytes, name: str, why: str
) -> None:
    refused = await upload(editor, content, name)
    assert refused.words.startswith("Файл не принят: ")
    assert why in refused.words
    assert refused.words.endswith("Данные не изменились.")
    assert await rehearsal.app.store.drafts(EDITOR) == ()


async def test_a_readers_file_is_refused_in_words(rehearsal: Rehearsal) -> None:
    assert (await rehearsal.acquainted("ru")).human.id == EDITOR
    other = await rehearsal.acquainted("ru")
    refused = await other.file(CONTENT, FILE_NAME)
    assert refused.words == "Загружать данные могут только редакторы. Я понимаю текст и кнопки."
    for data in ("aA1.7", "aP1", "aY1.000000000000", "aZv2", "aB1", "aK1", "aX1", "aO1", "aJ"):
        await other.forge(data, on=refused)
        assert other.alert == "Эта кнопка устарела."
    for command in ("/drafts", "/journal"):
        assert "Такой команды нет" in (await other.send(command)).words
    assert await rehearsal.app.store.journal() == ()


async def test_in_a_group_data_are_not_uploaded(rehearsal: Rehearsal) -> None:
    member = Person.in_group(rehearsal.playground, topic="Рабочая группа")
    told = await member.send(f"@{BOT_USERNAME} опубликуй мой файл")
    assert told.words == "Данные загружаются только в личном чате с редактором."
    assert told.buttons == ["Открыть личный чат"]


@pytest.mark.parametrize("language", [Language.KK, Language.EN])
async def test_the_journey_goes_through_in_the_other_languages(rehearsal: Rehearsal, language: Language) -> None:
    person = await rehearsal.acquainted(language)
    say, seen = speech_for(language).say, []
    await person.file(CONTENT, FILE_NAME)
    seen.append(await person.until(lambda looking: len(looking.buttons) > 3))
    for key in ("upload-choose", "upload-back", "upload-yes", "upload-zero", "upload-publish"):
        seen.append(await person.press(say(key)))  # noqa: PERF401  # each press needs the screen before it
    seen.append(await person.press(say("publish-confirm", release="v2")))
    seen += [await person.press(say(key)) for key in ("publish-history", "publish-journal")]
    seen.append(await person.press(say("publish-undo", time="").rstrip("— ").split(" — ")[0]))
    seen.append(await person.send("/drafts"))
    assert [one.release for one in await rehearsal.app.store.publications()] == ["v1", "v2", "v1"]
    for screen in seen:
        printed = re.sub(r"[«“][^»”]*[»”]", "", screen.words).replace(FILE_NAME, "")
        assert foreign_words(printed, language) == []
        assert [word for label in screen.buttons for word in foreign_words(label, language)] == []
