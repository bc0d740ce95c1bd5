"""Commands said as sentences, one's own region named, codes inside sentences, and what is never kept."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.profile import IN_PRIVATE
from data.catalogue import LANGUAGES
from data.question import Kind
from data.vocabulary import Language
from data.words import load_orders
from handlers.choices import SCREENS, SPOKEN
from tests.rehearsal import Rehearsal, rehearse
from tests.test_conversation_answers import code_in
from texts.hearing import order_of

BY_WORDS_OF_FIGURES = {"region", "compare", "ranking", "recommend", "check", "help"}  # the ear hears these as questions
OTHER_ORDERS = {"regions", "language", "text", "pictures", *SPOKEN}


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path) as rehearsal:
        yield rehearsal


def test_every_command_of_the_list_is_a_sentence_too() -> None:
    assert set(IN_PRIVATE) - BY_WORDS_OF_FIGURES <= set(load_orders())
    assert set(load_orders()) <= set(SCREENS) | OTHER_ORDERS


@pytest.mark.parametrize("command", load_orders())
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_its_command_in_its_language(command: str, language: Language) -> None:
    for phrase in load_orders()[command][language]:
        heard = order_of(f"{phrase.upper()}!")
        assert heard is not None
        assert heard[0] == command


@pytest.mark.parametrize("text", ["", "настройки региона Акмола", "язык отчёта", "рецидив в акмоле", "x" * 5000])
def test_what_says_more_is_no_command(text: str) -> None:
    assert order_of(text) is None


@pytest.mark.parametrize("command", sorted(set(SCREENS) - BY_WORDS_OF_FIGURES))
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_sentence_shows_what_its_command_shows(rehearsal: Rehearsal, command: str, language: Language) -> None:
    person = await rehearsal.acquainted(language)
    by_command = await person.send(f"/{command}")
    in_words = await person.send(load_orders()[command][language][0])
    assert in_words.words == by_command.words


async def test_a_command_in_another_language_is_answered_in_it(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    assert (await person.send("құпиялық")).words.startswith("Бот Сіз туралы")


async def test_the_language_and_the_pictures_are_chosen_in_words(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    await person.send("говори по-казахски")
    assert (await rehearsal.app.store.person(person.human.id)).language is Language.KK
    await person.send("тек мәтін")
    assert (await rehearsal.app.store.person(person.human.id)).text_mode
    await person.send("суретпен")
    assert not (await rehearsal.app.store.person(person.human.id)).text_mode


@pytest.mark.parametrize(
    "text",
    ["моя область", "что в моей области", "у нас рецидив", "менің облысым", "біздің облыста рецидив", "in my region"],
)
async def test_ones_own_region_is_meant_where_it_was_chosen(rehearsal: Rehearsal, text: str) -> None:
    person = await rehearsal.acquainted("ru", region="mangystau")
    answer = await person.send(text)
    assert "751" in answer.words
    assert "896" not in answer.words


async def test_without_a_chosen_region_it_is_asked_which(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    asked = await person.send("моя область")
    assert "Акмолинская область" in asked.buttons


async def test_a_named_region_goes_before_ones_own() -> None:
    from tests.test_hearing import HEARING

    heard = HEARING.understand("у нас и в акмоле рецидив", home="mangystau")
    assert heard.question.regions == ("akmola",)


async def test_a_code_in_a_sentence_opens_its_answer(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("kk")
    first = await person.send("Ақмолада рецидив")
    code = code_in(first.words)
    again = await person.send(f"код {code} әлі дұрыс па?")
    assert code in again.words
    assert "896" in again.words


async def test_what_only_looks_like_a_code_is_a_question(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    await person.send("рецидив в акмоле")
    answer = await person.send("а актау")
    assert "751" in answer.words


@pytest.mark.parametrize(
    "text",
    [
        "мой брат Ерлан на пробации, он совершил преступление?",
        "условный срок у моего мужа Болата",
        "номер дела 1234-56 по Садыкову",
        "менің інім пробацияда тұр, оның аты Ерлан",
        "my brother is on probation, did he offend again?",
        "кто такой Петров",
    ],
)
async def test_a_question_about_somebody_is_refused_and_kept_nowhere(rehearsal: Rehearsal, text: str) -> None:
    person = await rehearsal.acquainted("ru")
    heard = rehearsal.app.study.understand(text, Language.RU)
    assert (heard.question.kind, heard.question.word("reason")) == (Kind.OUT_OF_SCOPE, "personal_data")
    answer = await person.send(text)
    assert not {word for word in ("Ерлан", "Болат", "Садыков", "Петров", "1234") if word in answer.words}
    assert await rehearsal.app.store.unanswered(10) == ()


async def test_a_text_that_may_name_somebody_is_not_kept_even_when_it_is_asked_back(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    await person.send("что там у Сулейменова")
    assert await rehearsal.app.store.unanswered(10) == ()
