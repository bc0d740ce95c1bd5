"""Editors teach the ear what nobody understood; nobody else can, and every lesson can be undone."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.profile import IN_PRIVATE
from data.vocabulary import Language
from handlers.buttons import Step
from handlers.editors import COMMAND
from tests.conversation import Person
from tests.rehearsal import Rehearsal, rehearse
from texts.nearest import nearest_name, words_in
from texts.speech import speech_for

EDITOR = 1001
TODAY = date(2026, 11, 22)
ASKED = "скажи про зубрландию"
say = speech_for("ru").say


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path, admin_ids=(EDITOR,)) as rehearsal:
        yield rehearsal


@pytest.fixture
async def editor(rehearsal: Rehearsal) -> Person:
    person = rehearsal.person("ru")
    assert person.human.id == EDITOR
    await rehearsal.app.store.remember(EDITOR, language=Language.RU)
    return person


async def noted(rehearsal: Rehearsal, text: str) -> int:
    """Put a text on the list and return its number."""
    assert await rehearsal.app.store.note_unanswered(text, Language.RU, TODAY)
    return next(one.id for one in await rehearsal.app.store.unanswered(100) if one.text == text)


async def test_a_name_is_taught_in_three_presses_and_heard_at_once(rehearsal: Rehearsal, editor: Person) -> None:
    await noted(rehearsal, ASKED)
    listed = await editor.send(f"/{COMMAND}")
    assert ASKED in listed.words
    await editor.press("1. Научить")
    await editor.press("зубрландию")
    confirmed = await editor.press("Павлодарская")
    assert confirmed.words.startswith(say("editor-learnt", words="зубрландию", meaning="Павлодарская"))
    assert await rehearsal.app.store.aliases() == {"зубрландию": "pavlodar"}
    anybody = await rehearsal.acquainted("ru")
    assert "Павлодарская" in (await anybody.send("карточка зубрландию")).words


async def test_a_lesson_is_undone_with_one_press(rehearsal: Rehearsal, editor: Person) -> None:
    await noted(rehearsal, ASKED)
    await editor.send(f"/{COMMAND}")
    for label in ("1. Научить", "зубрландию", "Павлодарская"):
        await editor.press(label)
    undone = await editor.press("Отменить")
    assert undone.words == say("editor-unlearnt", words="зубрландию")
    assert await rehearsal.app.store.aliases() == {}
    anybody = await rehearsal.acquainted("ru")
    assert "Павлодар" not in (await anybody.send("карточка зубрландию")).words
    assert ASKED in (await editor.press(say("editor-back"))).words


async def test_an_indicator_is_taught_too(rehearsal: Rehearsal, editor: Person) -> None:
    await noted(rehearsal, "зубры")
    await editor.send(f"/{COMMAND}")
    await editor.press("1. Научить")
    await editor.press("Повторные на учёте пробации")
    assert await rehearsal.app.store.aliases() == {"зубры": "repeat_offences_probation_clients"}


async def test_a_name_that_is_near_enough_takes_one_press(rehearsal: Rehearsal, editor: Person) -> None:
    await noted(rehearsal, "ыфва пвлдрская ыфва")
    listed = await editor.send(f"/{COMMAND}")
    assert "1. «пвлдрская» → Павлодарская" in listed.buttons
    await editor.press("1. «пвлдрская» → Павлодарская")
    assert await rehearsal.app.store.aliases() == {"пвлдрская": "pavlodar"}


async def test_a_text_is_dropped_and_an_empty_list_says_so(rehearsal: Rehearsal, editor: Person) -> None:
    await noted(rehearsal, ASKED)
    await editor.send(f"/{COMMAND}")
    empty = await editor.press("1. Убрать")
    assert empty.words == say("editor-nothing")
    assert await rehearsal.app.store.unanswered(10) == ()


async def test_a_name_never_changes_what_it_already_means(rehearsal: Rehearsal, editor: Person) -> None:
    number = await noted(rehearsal, "акмола ыфвафыва")
    await editor.send("/help")
    refused = await editor.forge(f"a{Step.LEARN}{number}.0.0.55")
    assert refused.words == say("editor-taken", words="акмола", meaning="Акмолинская")
    assert await rehearsal.app.store.aliases() == {}


async def test_the_list_has_pages_and_names_no_writer(rehearsal: Rehearsal, editor: Person) -> None:
    for number in range(7):
        await noted(rehearsal, f"скажи про зубрландию{'а' * number}")
    first = await editor.send(f"/{COMMAND}")
    assert first.words.startswith(say("editor-title", count=7))
    second = await editor.press("›")
    assert "6. «" in second.words
    assert str(EDITOR) not in second.words
    assert "1. «" in (await editor.press("‹")).words


@pytest.mark.parametrize("step", [Step.UNANSWERED, Step.TEACH, Step.NAME, Step.LEARN, Step.UNLEARN, Step.DROP])
async def test_nobody_else_gets_anywhere_with_a_forged_press(rehearsal: Rehearsal, editor: Person, step: Step) -> None:
    number = await noted(rehearsal, ASKED)
    await rehearsal.app.store.add_alias("зубр", "pavlodar")
    stranger = await rehearsal.acquainted("ru")
    await stranger.send("/help")
    answer = await stranger.forge(f"a{step}{number}.2.2.55" if step in "NL" else f"a{step}{number}")
    assert answer.words == say("unknown-fresh-menu")
    assert await rehearsal.app.store.aliases() == {"зубр": "pavlodar"}
    assert len(await rehearsal.app.store.unanswered(10)) == 1


async def test_for_everybody_else_there_is_no_such_command(rehearsal: Rehearsal, editor: Person) -> None:
    stranger = await rehearsal.acquainted("ru")
    assert (await stranger.send(f"/{COMMAND}")).words == say("unknown-command")


async def test_in_a_group_an_editor_is_anybody(rehearsal: Rehearsal, editor: Person) -> None:
    number = await noted(rehearsal, ASKED)
    member = Person(rehearsal.playground, chat=rehearsal.playground.world.group("Рабочая группа"))
    member.human = editor.human
    member.chat.members[EDITOR] = "member"
    answer = await member.send(f"/{COMMAND}@playground_bot")
    assert answer.words == say("group-in-private")
    await member.forge(f"a{Step.DROP}{number}", on=answer)
    assert member.alert == say("unknown-old-button")
    assert len(await rehearsal.app.store.unanswered(10)) == 1


@pytest.mark.parametrize(
    "value", ["", "x", "1", "1.0", "1.0.9.55", "1.2.1.55", "1.0.0.99", "1.0.0", "999.0.0.55", "..", "².0.0.55"]
)
async def test_a_broken_lesson_teaches_nothing(rehearsal: Rehearsal, editor: Person, value: str) -> None:
    await noted(rehearsal, ASKED)
    await editor.send("/help")
    await editor.forge(f"a{Step.LEARN}{value}")
    assert editor.spinners == 0
    assert await rehearsal.app.store.aliases() == {}


async def test_only_editors_see_the_command(rehearsal: Rehearsal, editor: Person) -> None:
    assert COMMAND not in IN_PRIVATE

    def listed(person: Person) -> list[str]:
        commands = rehearsal.playground.world.profile.commands_for(person.chat.id, person.chat.kind, "ru")
        return [command["command"] for command in commands]

    async with asyncio.timeout(10):
        while COMMAND not in listed(editor):  # noqa: ASYNC110 - what is waited for is a plain list
            await asyncio.sleep(0.02)
    assert COMMAND not in listed(await rehearsal.acquainted("ru"))


async def test_unlearning_a_word_leaves_the_others(rehearsal: Rehearsal) -> None:
    store = rehearsal.app.store
    await store.add_alias("зубр", "pavlodar")
    await store.add_alias("бизон", "akmola")
    await store.drop_alias(" Зубр ")
    await store.drop_alias("тур")
    assert await store.aliases() == {"бизон": "akmola"}


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("что в акмлинской", "акмлинской", "akmola"),
        ("мангстауская обл", "мангстауская обл", "mangystau"),
        ("qaragandy obl", "qaragandy obl", "karaganda"),
    ],
)
def test_the_nearest_name_is_suggested_with_its_words(text: str, words: str, key: str) -> None:
    near = nearest_name(text)
    assert near is not None
    assert near.key == key
    assert set(words.split()) & set(words_in(text)[near.first : near.last + 1])


@pytest.mark.parametrize("text", ["", "какая завтра погода", "ыфвафыва", "!!!", "сколько это стоит"])
def test_nothing_is_suggested_where_nothing_is_near(text: str) -> None:
    assert nearest_name(text) is None
