"""Journey 1, and every other way to begin: greeting, language, region, links."""

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from data.catalogue import LANGUAGES, load_catalogue
from data.question import Kind, Question, ask
from data.vocabulary import Language
from handlers.start import read_link
from tests.rehearsal import Rehearsal, rehearse
from texts.speech import speech_for

AKMOLA = ask(Kind.REGION_SUMMARY, "akmola")


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path) as rehearsal:
        yield rehearsal


async def test_an_officer_has_her_card_after_three_taps_and_within_ten_seconds(rehearsal: Rehearsal) -> None:
    officer = rehearsal.person("ru")
    begun = time.monotonic()
    greeting = await officer.send("/start")
    assert greeting.text is not None
    assert greeting.text.startswith("Здравствуйте.")
    assert greeting.rows == [["Русский", "Қазақша", "English"]]
    choice = await officer.press("Русский")
    assert choice.number == greeting.number, "the menu is one message that is edited"
    assert {"Акмолинская", "ВКО", "Карагандинская", "Мангистауская", "Павлодарская"} < set(choice.buttons)
    card = await officer.press("Акмолинская")
    assert time.monotonic() - begun < 10
    assert card.photo
    assert card.caption is not None
    assert "47,6" in card.caption
    assert "1 710" in card.caption.replace("\u00a0", " ")
    assert len(card.caption.encode("utf-16-le")) // 2 <= 1024
    assert "снижение на 52,4" not in card.caption.replace("«снижение на 52,4", "")
    assert len(officer.messages) == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_first_words_are_in_the_language_telegram_speaks(rehearsal: Rehearsal, language: Language) -> None:
    greeting = await rehearsal.person(language).send("/start")
    assert greeting.words.startswith(speech_for(language).say("start-greeting"))


@pytest.mark.parametrize(("telegram", "spoken"), [("kk-latn", "kk"), ("en-GB", "en"), ("de", "ru"), ("", "ru")])
async def test_a_language_we_do_not_speak_becomes_one_we_do(rehearsal: Rehearsal, telegram: str, spoken: str) -> None:
    greeting = await rehearsal.person(telegram).send("/start")
    assert greeting.words.startswith(speech_for(spoken).say("start-greeting"))


async def test_the_chosen_language_outweighs_telegrams(rehearsal: Rehearsal) -> None:
    person = rehearsal.person("ru")
    await person.send("/start")
    await person.press("Қазақша")
    await person.press(speech_for("kk").say("start-skip"))
    again = await person.send("/start")
    assert again.words == speech_for("kk").say("start-again")


async def test_one_may_skip_the_region_and_gets_the_menu(rehearsal: Rehearsal) -> None:
    person = rehearsal.person("ru")
    await person.send("/start")
    await person.press("Русский")
    menu = await person.press("Пропустить")
    assert menu.words == speech_for("ru").say("menu-title")
    assert (await rehearsal.app.store.person(person.human.id)).region is None


async def test_every_region_can_be_ones_own(rehearsal: Rehearsal) -> None:
    person = rehearsal.person("ru")
    await person.send("/start")
    await person.press("Русский")
    every = await person.press("Другая")
    assert {region.short.ru for region in load_catalogue().current} < set(every.buttons)
    card = await person.press("Костанайская")
    assert card.photo
    assert (await rehearsal.app.store.person(person.human.id)).region == "kostanay"


async def test_a_link_opens_the_answer_at_once(rehearsal: Rehearsal) -> None:
    card = await rehearsal.person("ru").start(AKMOLA.serial())
    assert card.photo
    assert "47,6" in card.words


async def test_a_link_with_a_release_opens_that_release(rehearsal: Rehearsal) -> None:
    card = await rehearsal.person("ru").start(f"v1-{AKMOLA.serial()}")
    assert card.photo


async def test_a_link_of_a_release_that_never_was_is_answered(rehearsal: Rehearsal) -> None:
    answer = await rehearsal.person("ru").start(f"v99-{AKMOLA.serial()}")
    assert answer.words == speech_for("ru").say("link-unknown")


@pytest.mark.parametrize(
    "payload", ["0old-form", "1zz-11", "1rs-99", "hello", "1rs-11-", "_", "v1-", "vx-1rs-11", "v1-v1-1rs-11"]
)
async def test_a_broken_link_is_answered_with_ways_on(rehearsal: Rehearsal, payload: str) -> None:
    answer = await rehearsal.person("ru").start(payload)
    assert answer.words == speech_for("ru").say("link-unknown")
    assert answer.buttons


async def test_the_link_from_a_group_begins_like_any_start(rehearsal: Rehearsal) -> None:
    answer = await rehearsal.person("ru").start("group")
    assert answer.words.startswith(speech_for("ru").say("start-greeting"))


@pytest.mark.parametrize(
    "question",
    [
        AKMOLA,
        ask(Kind.MAP, ["all"], view="table"),
        ask(Kind.VALUE, "karaganda", "repeat_offences_probation_clients", [2021]),
        ask(Kind.RANKING, ["all"], "offences_by_previously_offended", metric="change_pct", order="desc"),
    ],
)
def test_a_link_with_a_release_is_never_taken_for_one_without(question: Question) -> None:
    assert read_link(question.serial()) == (question, None)
    assert read_link(f"v1-{question.serial()}") == (question, "v1")
