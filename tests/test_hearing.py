"""The ear on its own labelled questions, and what must never change a reading."""

import json
import random
import string
from collections.abc import Callable
from pathlib import Path

import pytest

from bench.hearing import known_numbers, score
from data.catalogue import load_catalogue
from data.published import first_edition
from data.question import Kind, ask, read_serial
from data.vocabulary import Language
from data.words import load_words
from texts.hearing import Hearing

QUESTIONS = Path(__file__).with_name("hearing_questions.jsonl")
LINES = [json.loads(line) for line in QUESTIONS.read_text(encoding="utf-8").splitlines()]
ALONE = [line for line in LINES if "context" not in line]
HEARING = Hearing(load_catalogue(), known_numbers=known_numbers(first_edition()))
CONTEXTS = (
    None,
    ask(Kind.VALUE, "akmola", "offences_by_previously_offended", [2021]),
    ask(Kind.COMPARE, ["akmola", "pavlodar"]),
    ask(Kind.RANKING, "all", limit=3.0),
    ask(Kind.HELP),
)


def test_every_labelled_question_is_heard_as_labelled() -> None:
    assert score(QUESTIONS).misses == ()


def test_hearing_costs_far_less_than_sending() -> None:
    assert score(QUESTIONS).median_microseconds < 3000


def test_the_labelled_questions_cover_every_kind_and_language() -> None:
    kinds = {(line["lang"], line["intent"]) for line in LINES}
    assert kinds == {(language.value, kind.value) for language in Language for kind in Kind}
    assert len(LINES) >= 250


def test_labelled_questions_are_answered_in_the_language_they_are_asked_in() -> None:
    other = [
        line["text"]
        for line in ALONE
        if HEARING.understand(line["text"], Language(line["lang"])).language != line["lang"]
    ]
    assert len(other) <= 0.01 * len(ALONE), other


@pytest.mark.parametrize(
    "change",
    [
        str.upper,
        str.lower,
        lambda text: f"  {text}  ",
        lambda text: text.replace(" ", "   "),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: f"{text.rstrip('?')}?",
        lambda text: f"{text}!!!",
        lambda text: f"{text}...",
        lambda text: f"«{text}»",
        lambda text: text.replace("е", "e").replace("о", "o"),
        lambda text: text.replace("ё", "е"),
    ],
    ids=["upper", "lower", "edges", "spaces", "nbsp", "question", "shout", "dots", "quotes", "lookalikes", "yo"],
)
def test_the_dress_of_a_text_does_not_change_its_reading(change: Callable[[str], str]) -> None:
    changed = [line["text"] for line in ALONE if _reading(change(line["text"])) != _reading(line["text"])]
    assert changed == []


@pytest.mark.parametrize("polite", ["пожалуйста", "подскажите", "скажите"])
def test_politeness_does_not_change_a_reading(polite: str) -> None:
    russian = [
        line["text"] for line in ALONE if line["lang"] == "ru" and line["intent"] not in ("help", "out_of_scope")
    ]
    changed = [text for text in russian if _kind_and_places(f"{polite} {text}") != _kind_and_places(text)]
    assert changed == []
    assert [text for text in russian if _kind_and_places(f"{text}, {polite}") != _kind_and_places(text)] == []


def test_kazakh_without_kazakh_letters_reads_the_same() -> None:
    folded = str.maketrans("әғқңөұүһіӘҒҚҢӨҰҮҺІ", "агкноуухиАГКНОУУХИ")
    kazakh = [line["text"] for line in ALONE if line["lang"] == "kk"]
    assert [text for text in kazakh if _reading(text.translate(folded)) != _reading(text)] == []


def test_ten_thousand_random_texts_are_heard_without_an_error() -> None:
    chance = random.Random(1991)  # noqa: S311 - the same texts every time
    words = [word for line in LINES for word in line["text"].split()]
    letters = string.printable + "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі«»—–№😀\u0301\u200b"
    for turn in range(10_000):
        if turn % 2:
            text = "".join(chance.choices(letters, k=chance.randint(0, 50)))
        else:
            text = " ".join(chance.choices(words, k=chance.randint(1, 10)))
        heard = HEARING.understand(text, chance.choice([None, *Language]), chance.choice(CONTEXTS))
        assert read_serial(heard.question.serial()) == heard.question
        assert all(option.serial() for option in heard.options)


@pytest.mark.parametrize(
    "piece",
    ["а ", "1 ", "рецидив ", "аааа", "-", "1", "не ", "2019-2021 ", "с 2019 по ", "акмала ", "\u0301", "%", "ﷺ", "а-",
     "чем отличается ", "абвгдежз абвгдежи ", "Ив. ", "8 7", "к ", "проект ", "\x00", "@", "1.", "1,1", "в 2 раза "],
)  # fmt: skip
@pytest.mark.timeout(5)
def test_sixty_kilobytes_of_anything_are_heard_at_once(piece: str) -> None:
    text = (piece * 60_000)[:60_000]
    for _ in range(5):
        HEARING.understand(text).question.serial()


def test_only_the_beginning_of_a_long_text_is_read() -> None:
    assert HEARING.understand("рецидив в Акмоле " + "х" * 5000).question.regions == ("akmola",)
    assert "pavlodar" not in HEARING.understand("х " * 1000 + "Павлодар").question.regions


def test_the_same_text_is_always_heard_the_same_way() -> None:
    again = Hearing(load_catalogue(), known_numbers=known_numbers(first_edition()))
    assert all(again.understand(line["text"]) == HEARING.understand(line["text"]) for line in ALONE)


def test_every_reason_and_missing_part_is_told() -> None:
    for line in ALONE:
        question = HEARING.understand(line["text"]).question
        if question.kind is Kind.OUT_OF_SCOPE:
            assert question.word("reason"), line["text"]
        if question.kind is Kind.CLARIFY:
            assert question.word("missing"), line["text"]


def test_word_lists_have_no_empty_language() -> None:
    assert all(set(lists) == set(Language) for lists in load_words().values())


def _reading(text: str) -> tuple[object, ...]:
    heard = HEARING.understand(text)
    return heard.question.kind, heard.question.regions, heard.question.indicator, heard.question.years


def _kind_and_places(text: str) -> tuple[object, ...]:
    question = HEARING.understand(text).question
    return question.kind, question.regions, question.indicator, question.years
