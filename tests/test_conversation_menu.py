"""Menus, settings and choices: everything by buttons alone, every button answered, what is kept and forgotten."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.profile import IN_GROUPS, IN_PRIVATE
from data.catalogue import LANGUAGES, load_catalogue
from data.question import Kind, ask
from data.vocabulary import Language
from db.tables import metadata, personal_columns
from handlers.ask import ASKING_COMMANDS
from handlers.buttons import LONGEST, Press, Step, code, read_press
from handlers.screens import IN_THE_MENU, privacy, privacy_key
from tests.conversation import Heard, Person
from tests.rehearsal import Rehearsal, rehearse
from texts.hearing import Hearing
from texts.speech import speech_for

CYRILLIC_ONLY_RUSSIAN = set("ёщъ")
KAZAKH_LETTERS = set("әғқңөұүһі")


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path) as rehearsal:
        yield rehearsal


# The codes ------------------------------------------------------------------------------------------------------


def test_every_step_has_a_code_of_its_own() -> None:
    assert len({str(step) for step in Step}) == len(Step)
    assert all(len(step) == 1 and step.isascii() for step in Step)


@pytest.mark.parametrize("step", Step)
def test_a_step_is_read_as_it_was_written(step: Step) -> None:
    question = ask(Kind.REGION_SUMMARY, "akmola")
    written = code(step, question)
    read = read_press(written)
    assert isinstance(read, Press)
    assert (read.step, read.value) == (step, question.serial())


@pytest.mark.parametrize("data", ["", "a", "a?", "b1", "0rs-11", "1", "1rs-99", "ao1rs-99", "ao", "я", "1rs-11-"])
def test_an_old_or_forged_button_says_nothing(data: str) -> None:
    assert read_press(data) is None or read_press(data) == Press(Step(data[1:2]), data[2:])


def test_a_code_that_telegram_would_cut_is_refused() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        code(Step.SHARE, "x" * LONGEST)


# The menu -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_card_is_three_taps_away(rehearsal: Rehearsal, language: Language) -> None:
    person = await rehearsal.acquainted(language)
    say = speech_for(language).say
    await person.send("/menu")
    await person.press(say("menu-choose-region"))
    shown = set(person.buttons)
    await person.press(say("menu-other-regions"))
    shown |= set(person.buttons)
    assert {region.short[language] for region in load_catalogue().current} <= shown


async def test_the_menu_stays_one_message(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru", region="akmola")
    await person.send("/menu")
    for label in ("Выбрать область", "Другие области", "‹ Области с данными", "‹ Меню", "Настройки", "Язык"):
        await person.press(label)
    assert len(person.messages) == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_button_of_the_menu_is_answered(rehearsal: Rehearsal, language: Language) -> None:
    labels = [f"menu-{name}" for row in IN_THE_MENU for name in row]
    labels += ["menu-choose-region", "menu-mine", "menu-settings", "menu-help"]
    for label in labels:
        person = await rehearsal.acquainted(language)
        await person.send("/menu")
        answer = await person.press(speech_for(language).say(label))
        assert_no_apology(answer, language)
        assert person.spinners == 0


async def test_every_button_under_every_card_is_answered(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    card = await person.send("Акмолинская область")
    for label in card.buttons:
        if (card.button(label) or {}).get("callback_data"):
            assert_no_apology(await person.press(label, on=card), Language.RU)
    assert person.spinners == 0


def assert_no_apology(answer: Heard, language: Language) -> None:
    """Fail when an answer is the apology for an error."""
    apology = speech_for(language).say("error-apology", number="").rstrip()
    assert not answer.words.startswith(apology), answer


# Choices --------------------------------------------------------------------------------------------------------


async def test_the_language_is_changed_in_place(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    await person.send("/settings")
    await person.press("Язык")
    settings = await person.press("English")
    assert settings.words.startswith("Settings")
    assert len(person.messages) == 1
    assert (await rehearsal.app.store.person(person.human.id)).language == "en"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("/lang ru", "ru"),
        ("/lang kk", "kk"),
        ("/language қазақша", "kk"),
        ("/lang English", "en"),
        ("/lang орыс", "ru"),
    ],
)
async def test_the_language_is_changed_by_its_name(rehearsal: Rehearsal, typed: str, expected: str) -> None:
    person = await rehearsal.acquainted("en")
    answer = await person.send(typed)
    name = speech_for(expected).say("language-own-name")
    assert answer.words == speech_for(expected).say("language-chosen", language=name)


async def test_a_language_command_without_a_language_offers_them(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    assert (await person.send("/lang")).buttons == ["Русский", "Қазақша", "English"]


async def test_titles_can_be_made_neutral(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    await person.send("/settings")
    settings = await person.press("Заголовок — название показателя")
    assert "Заголовки: название показателя" in settings.words
    assert (await rehearsal.app.store.person(person.human.id)).neutral_titles


async def test_the_last_questions_are_kept_without_words(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru", region="akmola")
    for text in ("мангистау", "караганда", "павлодар", "ВКО", "Костанайская область", "Улытау"):
        await person.send(text)
    mine = await person.send("/my")
    assert len(mine.buttons) == 7, "one's own region, five questions and the way back"
    assert mine.buttons[0] == "Карточка · Акмолинская"
    card = await person.press("Карточка · Павлодарская")
    assert "Павлодар" in card.words


async def test_new_lets_the_conversation_start_anew(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    await person.send("Акмолинская область")
    assert await _context(rehearsal, person)
    answer = await person.send("/new")
    assert answer.words == speech_for("ru").say("new-begun")
    assert await _context(rehearsal, person) is None


async def _context(rehearsal: Rehearsal, person: Person) -> str | None:
    from datetime import UTC, datetime

    return await rehearsal.app.store.context(person.human.id, person.chat.id, None, datetime.now(UTC))


async def test_forgetting_asks_first_and_then_leaves_no_row(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru", region="akmola")
    await person.send("Акмолинская область")
    await person.send("/forget")
    assert (await person.press("Оставить")).words == "Ничего не удалено."
    assert await _rows_about(rehearsal, person) > 0
    await person.send("/forget")
    assert (await person.press("Удалить")).words == speech_for("ru").say("forget-done")
    assert await _rows_about(rehearsal, person) == 0


async def _rows_about(rehearsal: Rehearsal, person: Person) -> int:
    found = 0
    async with rehearsal.app.store._engines.read.connect() as connection:
        for table in metadata.sorted_tables:
            rows = (await connection.execute(select(table))).all()
            found += sum(person.human.id in tuple(row) for row in rows)
    return found


# What is said about all that ------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_privacy_declares_every_personal_column(language: Language) -> None:
    speech = speech_for(language)
    shown = privacy(speech).text
    assert personal_columns()
    for kind in personal_columns():
        assert speech.say(privacy_key(kind)) in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_privacy_declares_nothing_that_is_not_kept(language: Language) -> None:
    frame = {"privacy-kept", "privacy-not-kept"}
    every = speech_for(language).keys()
    declared = {key for key in every if key.startswith("privacy-")} - frame
    assert declared == {privacy_key(kind) for kind in personal_columns()}


@pytest.mark.parametrize("command", ["/help", "/privacy", "/settings", "/my", "/menu", "/forget", "/new", "/start"])
async def test_a_kazakh_screen_has_kazakh_words_alone(rehearsal: Rehearsal, command: str) -> None:
    person = await rehearsal.acquainted("kk", region="akmola")
    screen = await person.send(command)
    spoken = " ".join([screen.words, *screen.buttons]).casefold()
    assert KAZAKH_LETTERS & set(spoken)
    assert not CYRILLIC_ONLY_RUSSIAN & set(spoken)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_commands_are_listed_in_every_language(rehearsal: Rehearsal, language: Language) -> None:
    assert len(IN_PRIVATE) <= 12
    person = rehearsal.person(language)

    def listed(one: Person) -> list[dict[str, str]]:
        return rehearsal.playground.world.profile.commands_for(one.chat.id, one.chat.kind, language)

    async with asyncio.timeout(10):
        while [one["description"] for one in listed(person)][:1] != [_described("menu", language)]:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    assert [command["command"] for command in listed(person)] == list(IN_PRIVATE)


def _described(command: str, language: Language) -> str:
    return speech_for(language).say(f"command-{command}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", sorted({*IN_PRIVATE, *IN_GROUPS}))
def test_a_command_is_described_within_telegrams_limit(command: str, language: Language) -> None:
    assert 1 <= len(_described(command, language)) <= 256


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bots_own_card_keeps_telegrams_limits(language: Language) -> None:
    assert len(speech_for(language).say("bot-description")) <= 512
    assert len(speech_for(language).say("bot-short-description")) <= 120


@pytest.mark.parametrize("command", IN_PRIVATE)
async def test_every_listed_command_is_answered(rehearsal: Rehearsal, command: str) -> None:
    person = await rehearsal.acquainted("ru")
    assert_no_apology(await person.send(f"/{command}"), Language.RU)


async def test_an_unknown_command_is_answered(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    assert (await person.send("/dance")).buttons


# Buttons nobody sent --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    ["r:akm:recid:2023", "0rs-11", "1rs-99", "1zz", "ao1rs-99", "ay99", "af??", "alxx", "a", "💥", "a9", "x" * 64],
)
async def test_an_old_or_forged_button_has_an_answer_and_a_fresh_menu(rehearsal: Rehearsal, data: str) -> None:
    person = await rehearsal.acquainted("ru")
    await person.send("/help")
    menu = await person.forge(data)
    assert person.spinners == 0
    assert menu.words == speech_for("ru").say("unknown-fresh-menu")
    assert menu.buttons


async def test_a_button_of_a_message_that_is_gone_is_answered(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    menu = await person.send("/menu")
    menu.kept.deleted = True
    answer = await person.forge("am", on=menu)
    assert answer.words == speech_for("ru").say("menu-title")


async def test_five_impatient_taps_have_one_answer(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    card = await person.send("Акмолинская область")
    label = "Откуда цифры"
    for _ in range(5):
        await person.press(label, on=card)
    assert len(person.messages) == 2
    assert person.spinners == 0


SAID = {
    "region": ({"ru": "Акмола", "kk": "Ақмола", "en": "Akmola"}, Kind.REGION_SUMMARY),
    "compare": ({"ru": "Караганда Павлодар", "kk": "Қарағанды Павлодар", "en": "Karaganda Pavlodar"}, Kind.COMPARE),
    "ranking": ({"ru": "повторные", "kk": "қайталама", "en": "repeat offences"}, Kind.RANKING),
    "recommend": ({"ru": "Мангистау", "kk": "Маңғыстау", "en": "Mangystau"}, Kind.RECOMMENDATION),
    "check": ({"ru": "ВКО 70%", "kk": "ШҚО 70%", "en": "EKO 70%"}, Kind.REPORT_CHECK),
    "trend": ({"ru": "Мангистау", "kk": "Маңғыстау", "en": "Mangystau"}, Kind.TREND),
    "terms": ({"ru": "рецидив", "kk": "рецидив", "en": "recidivism"}, Kind.DEFINITION),
    "export": ({"ru": "Акмола", "kk": "Ақмола", "en": "Akmola"}, Kind.EXPORT),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", SAID)
def test_a_command_with_words_is_heard_as_what_it_says(command: str, language: Language) -> None:
    words, kind = SAID[command]
    sentence = speech_for(language).say(f"command-words-{command}", words=words[language])
    heard = Hearing(load_catalogue()).understand(sentence, language, None)
    assert (heard.question.kind, heard.language) == (kind, language)


@pytest.mark.parametrize("command", ASKING_COMMANDS)
async def test_a_command_without_words_is_answered(rehearsal: Rehearsal, command: str) -> None:
    answer = await (await rehearsal.acquainted("ru")).send(f"/{command}")
    assert_no_apology(answer, Language.RU)
