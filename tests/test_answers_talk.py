"""Words, sources, guidance, refusals, the map and files: all of them, in three languages, from the real archive."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from answers.answer import as_json, units
from answers.recipes import RECIPES
from data.question import Kind, Question, read_serial
from data.vocabulary import Language
from tests.talk_cases import EVERYTHING, MAIN, Room, buttons_of, opened_room
from tests.test_texts import AVOIDED, CAUSAL, EMOJI, QUOTED, whole_words

LONGEST_LABEL = 64
LONGEST_COPY = 256
MESSAGE = 4096
MOST_IN_A_ROW = 3
MAY_REFUSE = {Kind.OUT_OF_SCOPE, Kind.CLARIFY}
# The law's term has a page, and people ask with it: there and in the example of a question the word may stand.
EXPLAINED = {"рецидив"}
RANK = "republican significance"  # the law's name of a city's rank
LANGUAGES = tuple(Language)


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    async with opened_room(tmp_path) as opened:
        yield opened


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_question_has_an_answer_with_words_in_it(room: Room, language: Language) -> None:
    for question in EVERYTHING:
        answer = await room.answer(question, language)
        assert len(answer.text) > 10, question
        assert units(answer.text) <= MESSAGE, question
        assert "  " not in answer.text, question
        assert not EMOJI.search(answer.text), question
        assert as_json(answer)["text"] == answer.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_no_answer_uses_a_word_of_the_avoid_list(room: Room, language: Language) -> None:
    for question in EVERYTHING:
        spoken = QUOTED.sub(" ", (await room.answer(question, language)).text).replace(RANK, "")
        found = set(whole_words(f"{AVOIDED[language]}|{CAUSAL[language]}", spoken))
        assert found <= EXPLAINED, (question, found)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_same_question_has_the_same_words_twice(room: Room, language: Language) -> None:
    for question in EVERYTHING:
        assert await room.answer(question, language) == await room.answer(question, language)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_button_fits_and_comes_back_from_its_serial_form(room: Room, language: Language) -> None:
    for question in EVERYTHING:
        answer = await room.answer(question, language)
        assert all(len(row) <= MOST_IN_A_ROW for row in answer.buttons), question
        labels = [(button.label, button.paper) for button in buttons_of(answer)]
        assert len(set(labels)) == len(labels), (question, labels)
        for button in buttons_of(answer):
            assert 0 < len(button.label) <= LONGEST_LABEL, button.label
            assert button.copy is None or 0 < units(button.copy) <= LONGEST_COPY
            if button.question is not None:
                assert read_serial(button.question.serial()) == button.question


async def test_every_button_leads_to_an_answer(room: Room) -> None:
    asked = [await room.answer(question) for question in EVERYTHING]
    onward = {button.question for answer in asked for button in buttons_of(answer) if button.question is not None}
    assert len(onward) > 40
    for question in onward:
        if question.kind not in RECIPES:
            pytest.skip(f"nothing answers {question.kind} yet")
        answer = await room.answer(question)
        nothing_held = question.kind is Kind.REGION_SUMMARY and answer.reason == "region_no_data"
        assert answer.answered or nothing_held, (question, answer.reason)


async def test_only_the_choice_between_empty_places_leads_to_an_empty_card(room: Room) -> None:
    for question in EVERYTHING:
        answer = await room.answer(question)
        for button in buttons_of(answer):
            if button.question is not None and (await room.answer(button.question)).reason == "region_no_data":
                assert question.kind is Kind.CLARIFY, question


async def test_what_is_not_answered_holds_no_figure(room: Room) -> None:
    for question in EVERYTHING:
        answer = await room.answer(question)
        if not answer.answered:
            assert answer.reason
            assert answer.facts == ()
            assert answer.changes == ()
        assert answer.answered is (answer.reason is None)
    assert {question.kind for question in EVERYTHING if not (await room.answer(question)).answered} >= MAY_REFUSE


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_large_number_is_one_of_the_facts(room: Room, language: Language) -> None:
    """A count of three digits or more in the words is the value of a fact, or a year, a law's or a form's number."""
    known = {str(fact.value) for fact in await room.lookup.table(MAIN)}
    for question in EVERYTHING:
        answer = await room.answer(question, language)
        told = {str(fact.value) for fact in answer.facts}
        joined = re.sub(r"(?<=\d)[\u00a0,](?=\d{3}\b)", "", QUOTED.sub(" ", answer.text))
        counts = {number for number in re.findall(r"(?<![\d.-])\d{3,4}(?![\d.-])", joined) if number in known}
        assert counts <= told, (question, counts - told)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_figures_come_with_their_release_and_code(room: Room, language: Language) -> None:
    for question in EVERYTHING:
        answer = await room.answer(question, language)
        if answer.facts:
            assert answer.code in answer.text, question
            assert answer.release in answer.text, question


def test_questions_are_distinct() -> None:
    assert len(set(map(Question.serial, EVERYTHING))) == len(EVERYTHING)
