"""What is denied, left out or bounded: the ear never hears the opposite of what was said."""

import pytest

from bench.hearing import known_numbers
from data.catalogue import load_catalogue
from data.published import first_edition
from data.question import Kind, ask, read_serial
from data.vocabulary import Language
from texts.hearing import Hearing

HEARING = Hearing(load_catalogue(), known_numbers=known_numbers(first_edition()))
OFFENCES, REPEATED = "offences_by_previously_offended", "repeat_offences_probation_clients"


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("где рецидив не снизился", ">=0"),
        ("где рецидив снизился", "<0"),
        ("где рецидив не вырос", "<=0"),
        ("где роста рецидива не было", "<=0"),
        ("рецидив төмендемеген облыстар", ">=0"),
        ("рецидив өспеген облыстар", "<=0"),
        ("where did recidivism not fall", ">=0"),
        ("where didn't recidivism rise", "<=0"),
    ],
)
def test_a_denied_change_asks_for_the_complement(text: str, condition: str) -> None:
    question = HEARING.understand(text).question
    assert (question.kind, question.word("filter")) == (Kind.RANKING, condition)


@pytest.mark.parametrize(
    ("text", "regions", "indicator", "years"),
    [
        ("не акмола а караганда, рецидив 2021", ("karaganda",), OFFENCES, (2021,)),
        ("рецидив караганда, а не акмола", ("karaganda",), OFFENCES, ()),
        ("не рецидив а повторные в вко", ("east_kazakhstan",), REPEATED, ()),
        ("рецидив вко не 2020 а 2021", ("east_kazakhstan",), OFFENCES, (2021,)),
        ("вместо акмолы покажи мангистау, рецидив", ("mangystau",), OFFENCES, ()),
        ("Павлодар емес Қарағанды, рецидив 2021", ("karaganda",), OFFENCES, (2021,)),
        ("not pavlodar but karaganda, recidivism", ("karaganda",), OFFENCES, ()),
    ],
)
def test_of_what_is_denied_and_what_is_said_instead_the_second_is_heard(
    text: str, regions: tuple[str, ...], indicator: str, years: tuple[int, ...]
) -> None:
    question = HEARING.understand(text).question
    assert (question.regions, question.indicator, question.years) == (regions, indicator, years)


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("рейтинг по рецидиву без вко", ("east_kazakhstan",)),
        ("рецидив по областям кроме вко и акмолинской", ("akmola", "east_kazakhstan")),
        ("recidivism by region except eko and pavlodar", ("pavlodar", "east_kazakhstan")),
        ("ШҚО мен Қарағандыдан басқа облыстар рецидив рейтингі", ("karaganda", "east_kazakhstan")),
        ("карта без вко", ("east_kazakhstan",)),
        ("выгрузи все кроме павлодара", ("pavlodar",)),
    ],
)
def test_regions_left_out_are_part_of_the_question(text: str, left_out: tuple[str, ...]) -> None:
    question = HEARING.understand(text).question
    assert question.regions == ("all",)
    assert question.excluded == left_out
    assert read_serial(question.serial()) == question


@pytest.mark.parametrize(
    ("text", "above", "below"),
    [
        ("в каких областях рецидив больше 1500 в 2021", 1500, None),
        ("где рецидив меньше тысячи", None, 1000),
        ("где рецидива свыше трёх тысяч", 3000, None),
        ("где рецидив не меньше 1233", 1232, None),
        ("где рецидив от 1000 до 2000", 999, 2001),
        ("рецидив 1000-нан көп облыстар", 1000, None),
        ("which regions have more than 2000 recidivism offences", 2000, None),
        ("где рецидив снизился больше чем на 10 %", None, -10),
        ("где рецидив вырос больше чем на 50 случаев", 50, None),
    ],
)
def test_a_threshold_is_heard_with_its_number(text: str, above: float | None, below: float | None) -> None:
    question = HEARING.understand(text).question
    assert question.kind is Kind.RANKING
    assert (question.get("above"), question.get("below")) == (above, below)
    assert question.get("limit") is None


@pytest.mark.parametrize("text", ["рецидив в вко больше чем в 2020", "рецидив снизился в 2021 до 896 в акмоле"])
def test_years_and_ends_of_a_change_are_no_thresholds(text: str) -> None:
    question = HEARING.understand(text).question
    assert question.get("above") is None
    assert question.get("below") is None


def test_a_condition_without_effect_is_noted() -> None:
    notes = HEARING.understand("рекомендации по павлодару без вко").notes
    assert notes["unused_regions"] == ("east_kazakhstan",)
    assert HEARING.understand("рецидив вко не в 2021").notes["unused_denial"] == "2021"
    assert "unused_threshold" in HEARING.understand("график рецидива в вко больше 3000").notes


@pytest.mark.parametrize(
    ("text", "times", "percent"),
    [
        ("рецидив вырос в 1,5 раза в мангистау?", 1.5, 50.0),
        ("правда что рецидив в мангистау вырос в полтора раза", 1.5, 50.0),
        ("рецидив 1,5 есе өсті ме маңғыстауда", 1.5, 50.0),
        ("did recidivism grow 1.5 times in mangystau", 1.5, 50.0),
        ("repeat offences tripled in karaganda?", 3.0, 200.0),
        ("в акмоле рецидив упал вдвое?", 2.0, -50.0),
    ],
)
def test_a_ratio_is_never_heard_as_a_percentage(text: str, times: float, percent: float) -> None:
    question = HEARING.understand(text).question
    assert (question.kind, question.get("claim_times")) == (Kind.REPORT_CHECK, times)
    assert question.get("claim_pct") == percent


def test_that_there_were_none_claims_a_zero() -> None:
    for text in ("правда что в вко повторных не было в 2021", "верно ли что в вко ни одного повторного"):
        assert HEARING.understand(text).question.get("claim_value") == 0


def test_a_denied_claim_keeps_its_denial() -> None:
    heard = HEARING.understand("правда что в мангистау рецидив не снизился")
    assert heard.question.word("claim_direction") == "not_fall"


@pytest.mark.parametrize(
    "text", ["вко в 21 по сравнению с 20, рецидив", "рецидив вко 21 против 20", "рецидив вко 21 к 20"]
)
def test_two_short_numbers_set_against_each_other_are_years(text: str) -> None:
    assert HEARING.understand(text).question.years == (2020, 2021)


def test_people_on_the_register_who_offended_are_not_the_register() -> None:
    offended = HEARING.understand("сколько подучетных пробации снова нарушили в караганде").question
    registered = HEARING.understand("сколько людей состоит на учете пробации в караганде").question
    assert (offended.indicator, registered.indicator) == (REPEATED, "probation_register")


def test_regions_left_out_of_the_question_before() -> None:
    before = ask(Kind.COMPARE, "all", OFFENCES)
    question = HEARING.understand("а если без акмолы", Language.RU, before).question
    assert (question.kind, question.indicator, question.excluded) == (Kind.COMPARE, OFFENCES, ("akmola",))


def test_a_misspelt_indicator_is_a_correction_and_a_town_is_none_of_spelling() -> None:
    heard = HEARING.understand("рецедив в экибастузе")
    assert {(correction.typed, correction.kind) for correction in heard.corrections} == {
        ("рецедив", "typo"),
        ("Экибастуз", "city"),
    }


def test_a_text_without_real_words_keeps_the_language_of_the_chat() -> None:
    for text in ("'; drop table users; --", "asdfgh qwerty", "zzz"):
        assert HEARING.understand(text, Language.RU).language is Language.RU
        assert HEARING.understand(text, Language.KK).language is Language.KK
