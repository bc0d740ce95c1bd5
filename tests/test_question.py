"""The Question and its one serial form."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.catalogue import load_catalogue
from data.question import (
    KIND_CODES,
    LONGEST,
    NUMBER_PARAMETERS,
    PERIODS,
    WORD_PARAMETERS,
    Kind,
    Question,
    QuestionError,
    ask,
    read_serial,
    sorted_parameters,
)

REGIONS = [region.key for region in load_catalogue().current]
INDICATORS = sorted(load_catalogue().indicators)

words = st.sampled_from([(name, word) for name, (_, listed) in WORD_PARAMETERS.items() for word in listed])
numbers = st.tuples(
    st.sampled_from(sorted(NUMBER_PARAMETERS)), st.integers(-9999, 9999).map(lambda tenths: tenths / 10)
)
questions = st.builds(
    lambda kind, regions, indicator, years, period, parameters: Question(
        kind, tuple(regions), indicator, tuple(years), period, sorted_parameters(dict(parameters))
    ),
    st.sampled_from(list(Kind)),
    st.one_of(st.just(["all"]), st.just(["kz"]), st.lists(st.sampled_from(REGIONS), max_size=5, unique=True)),
    st.none() | st.sampled_from(INDICATORS),
    st.lists(st.integers(2015, 2030), max_size=3, unique=True),
    st.none() | st.sampled_from(sorted(PERIODS)),
    st.lists(words | numbers, max_size=3),
)


@given(questions)
def test_a_question_comes_back_from_its_serial_form(question: Question) -> None:
    assert read_serial(question.serial()) == question


@given(questions)
def test_the_serial_form_fits_a_button_and_a_deep_link(question: Question) -> None:
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", question.serial())
    assert len(question.serial()) <= LONGEST


@given(st.text(max_size=80))
def test_forged_serials_are_refused_and_never_raise_anything_else(forged: str) -> None:
    try:
        question = read_serial(forged)
    except QuestionError:
        return
    assert question.serial() == forged


@pytest.mark.parametrize(
    "broken", ["", "1", "2rs-11", "1zz", "1rs-99", "1rs-1", "1va-11-x", "1va-11-p-2", "1rs-11-", "1rs-11----z9"]
)
def test_a_broken_serial_is_refused(broken: str) -> None:
    with pytest.raises(QuestionError):
        read_serial(broken)


def test_codes_of_kinds_and_parameters_are_each_used_once() -> None:
    letters = [letter for letter, _ in WORD_PARAMETERS.values()] + list(NUMBER_PARAMETERS.values())
    assert len(set(letters)) == len(letters)
    assert len(set(KIND_CODES.values())) == len(Kind)


def test_five_regions_a_range_of_years_and_a_claim_still_fit() -> None:
    five = ["akmola", "mangystau", "karaganda", "east_kazakhstan", "pavlodar"]
    question = ask(Kind.REPORT_CHECK, five, INDICATORS[0], [2019, 2020, 2021], "9m", claim_pct=-52.4, claim_from=1710.0)
    assert read_serial(question.serial()) == question
