"""Whatever can be asked: a first message under a kilobyte on a weak line, within all limits, in one language."""

import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from answers.answer import Answer, units
from answers.study import Study
from data.catalogue import LANGUAGES
from data.question import Kind, Question, ask
from data.vocabulary import Language
from db.store import Store
from handlers.layout import (
    CAPTION_AIM,
    CAPTION_LIMIT,
    TEXT_LIMIT,
    caption_words_of,
    group_words_of,
    short_words_of,
    text_words_of,
    whole_words_of,
)
from handlers.reply import _without_picture
from handlers.whole import ABOUT_THE_WHOLE
from tests.tongues import foreign_words

QUESTIONS = Path(__file__).parent / "hearing_questions.jsonl"
REGIONS_WITH_FIGURES = ("akmola", "mangystau", "karaganda", "east_kazakhstan", "pavlodar")

# What is read as a whole: a definition, sources, a check, quotations, a paragraph to paste. They are told however long.
DOCUMENTS = (Kind.PROJECT_HISTORY, Kind.DEFINITION, Kind.SOURCE, Kind.REPORT_CHECK, Kind.EXPORT, Kind.HELP)


@pytest.fixture
async def study(tmp_path: Path) -> AsyncIterator[Study]:
    async with await Store.open(f"sqlite:///{tmp_path}/archive.db") as store:
        yield await Study.open(store, bot_name="some_bot")


def asked_in(language: Language) -> Iterator[str]:
    """Return every labelled question in a language that stands by itself, and strange ones."""
    for line in QUESTIONS.read_text(encoding="utf-8").splitlines():
        labelled = json.loads(line)
        if labelled["lang"] == language and "context" not in labelled:
            yield labelled["text"]
    yield from ("ыфвафыва", "52,4", "A-22222", "?")


def is_card_of_the_country(question: Question) -> bool:
    """Whether a question asks for a region's card of what is no region."""
    return question.kind is Kind.REGION_SUMMARY and bool({"kz", "all"} & set(question.regions))


async def answers_in(study: Study, language: Language) -> list[Answer]:
    """Return the answers to all of them, and to what is asked by buttons, as they are told in that language."""
    answers = [await study.answer(question, language) for question in ABOUT_THE_WHOLE.values()]
    for text in asked_in(language):
        heard = study.understand(text, language)
        if heard.language == language and not is_card_of_the_country(heard.question):
            answers.append(await study.answer(heard.question, language, heard=heard))
    return answers


@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_answer_keeps_the_limits_of_every_kind_of_message(study: Study, language: Language) -> None:
    answers = await answers_in(study, language)
    assert {answer.question.kind for answer in answers} == set(Kind)
    for answer in answers:
        told = answer.question.serial()
        short = short_words_of(answer).text.render()[0]
        parts = tuple(part for part in answer.parts if part.name not in ("echo", "heard", "except", "term"))
        bare = short_words_of(replace(answer, parts=parts)).text.render()[0]  # what the wording adds comes on top
        # A mean or a sum is told with its terms, though they take a little more.
        whole = answer.question.kind in DOCUMENTS or answer.question.get("topic") or answer.question.get("aggregate")
        assert len(bare.encode()) < 1024 or whole, told
        assert short.startswith(answer.title), told
        for part in answer.parts:
            assert part.may_wait or part.text in short or (part.shorter and part.shorter in short), told
        assert units(text_words_of(answer).text.render()[0]) <= TEXT_LIMIT, told
        assert units(text_words_of(_without_picture(answer, "picture-waits")).text.render()[0]) <= TEXT_LIMIT, told
        assert units(whole_words_of(answer).text.render()[0]) <= TEXT_LIMIT, told
        assert units(group_words_of(answer).text.render()[0]) <= CAPTION_LIMIT, told
        if answer.picture is not None:
            assert answer.told(CAPTION_LIMIT, CAPTION_AIM).fits, told
            assert units(caption_words_of(answer).text.render()[0]) <= CAPTION_LIMIT, told
            assert answer.code in caption_words_of(answer).text.render()[0], told


@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_answer_speaks_one_language(study: Study, language: Language) -> None:
    mixed = {}
    for answer in await answers_in(study, language):
        labels = [button.label for row in answer.buttons for button in row]
        cells = [cell for row in answer.table for cell in row]
        texts = [answer.text, *(part.shorter for part in answer.parts), *labels, *cells]
        if found := [word for text in texts for word in foreign_words(text, language)]:
            mixed[answer.question.serial()] = found
    assert mixed == {}


@pytest.mark.parametrize("region", ["kz", "all"])
async def test_a_card_of_the_whole_country_is_answered(study: Study, region: str) -> None:
    assert (await study.answer(ask(Kind.REGION_SUMMARY, region), Language.RU)).text


CARDS = [(region, language) for region in REGIONS_WITH_FIGURES for language in LANGUAGES]


@pytest.mark.parametrize(
    ("region", "language"),
    CARDS,
)
async def test_every_card_has_a_chart_for_a_weak_line(study: Study, language: Language, region: str) -> None:
    drawn = await study.draw(await study.answer(ask(Kind.REGION_SUMMARY, region), language), low_data=True)
    assert drawn is not None
    assert len(drawn.png) <= 60 * 1024
