"""Figures that are not held: what lacks is named, nothing stands in for it, and what can be answered is offered."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from answers.answer import Answer
from answers.reach import Reason
from data.question import Kind, Question, ask
from tests.figures_room import ELSEWHERE, FIVE, LANGUAGES, MAIN, SECOND, Room, opened

FOUNDED_LATER = ("abai", "zhetisu", "ulytau")


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    """Release v1 in a real archive."""
    async with opened(tmp_path) as ready:
        yield ready


REFUSALS = [
    (ask(Kind.VALUE, "akmola", MAIN, [2019]), "year_no_data"),
    (ask(Kind.TREND, "akmola", MAIN, [2019, 2020]), "year_no_data"),
    (ask(Kind.COMPARE, ["karaganda", "pavlodar"], MAIN, [2019]), "year_no_data"),
    (ask(Kind.RANKING, ["all"], SECOND, [2019], metric="level"), "year_no_data"),
    (ask(Kind.VALUE, "akmola", SECOND, [2021], "year"), "period_no_data"),
    (ask(Kind.VALUE, "karaganda", SECOND, [2021], "h1"), "period_no_data"),
    (ask(Kind.VALUE, "karaganda", SECOND, [2021], "q3"), "period_no_data"),
    (ask(Kind.VALUE, "akmola", MAIN, [2021], "year"), "period_unknown"),
    (ask(Kind.VALUE, "akmola", MAIN, [2021], "9m"), "period_unknown"),
    (ask(Kind.RANKING, ["all"], MAIN, [2021], "9m"), "period_unknown"),
    (ask(Kind.VALUE, "akmola", MAIN, metric="per_100k"), "no_denominator"),
    (ask(Kind.RANKING, ["all"], MAIN, metric="per_capita"), "no_denominator"),
    (ask(Kind.COMPARE, ["akmola", "pavlodar"], metric="share"), "no_denominator"),
    (ask(Kind.VALUE, "kz", MAIN, [2021]), "no_national_total"),
    (ask(Kind.TREND, "kz", SECOND), "no_national_total"),
    (ask(Kind.VALUE, "karaganda", "probation_register"), "no_value_in_source"),
    (ask(Kind.VALUE, "akmola", MAIN, relative="last_year"), "relative_period"),
    (ask(Kind.COMPARE, ["all"], relative="this_month"), "relative_period"),
    (ask(Kind.VALUE, "abai", MAIN, [2021]), "region_did_not_exist"),
    (ask(Kind.COMPARE, ["abai", "ulytau"]), "region_did_not_exist"),
    (ask(Kind.VALUE, "abai", MAIN, [2023]), "region_no_data"),
    (ask(Kind.VALUE, "kostanay"), "region_no_data"),
    (ask(Kind.COMPARE, ["kostanay", "turkistan"]), "region_no_data"),
    (ask(Kind.RANKING, "shymkent", MAIN), "region_no_data"),
    (ask(Kind.VALUE, "turkistan", MAIN, [2017]), "region_did_not_exist"),
    (ask(Kind.VALUE, "east_kazakhstan", MAIN, exclude="abai"), "part_not_held"),
    (ask(Kind.TREND, "karaganda", exclude="ulytau"), "part_not_held"),
    (ask(Kind.VALUE, "karaganda", MAIN, metric="rate"), "no_denominator"),
    (ask(Kind.REGION_SUMMARY, "akmola", None, [2019]), "year_no_data"),
    (ask(Kind.REGION_SUMMARY, "akmola", None, [2022]), "year_no_data"),
    (ask(Kind.REGION_SUMMARY, "akmola", relative="last_year"), "relative_period"),
    (ask(Kind.REGION_SUMMARY, "akmola", metric="per_100k"), "no_denominator"),
    (ask(Kind.REGION_SUMMARY, "east_kazakhstan", exclude="abai"), "part_not_held"),
]


@pytest.mark.parametrize(("question", "reason"), REFUSALS, ids=[question.serial() for question, _ in REFUSALS])
async def test_a_figure_that_is_not_held_has_its_reason_and_no_number(
    room: Room, question: Question, reason: str
) -> None:
    for language in LANGUAGES:
        answer = await room.answer(question, language)
        assert (answer.answered, answer.reason) == (False, reason)
        assert (answer.facts, answer.changes, answer.table, answer.picture) == ((), (), (), None)
        assert not numbers_of(answer) & await own_counts(room, question)
        assert answer.parts[0].name == "missing"
        assert answer.buttons


async def own_counts(room: Room, question: Question) -> set[int]:
    """Every number held of the regions a question is about."""
    regions = set(FIVE) if {"all", "kz"} & set(question.regions) else set(question.regions)
    return {
        fact.value
        for indicator in (MAIN, SECOND)
        for fact in await room.lookup.table(indicator)
        if fact.region in regions and fact.value is not None
    }


NOT_COUNTS = (
    r"\d\d\.\d\d\.\d{4}|\d{1,2} Jun 20\d\d|20\d\d|"
    r"\b9 (?:мес\.|месяц\w*|айы?|months)|100 (?:тысяч|мың)|100,000|5 (?:областей|облыс|regions)|"
    r"(?:табл\. |table )\d|\d-кесте"
)


def numbers_of(answer: Answer) -> set[int]:
    """The whole numbers an answer says that are not years, dates, months or the place of a table."""
    said = "\n".join(part.text for part in answer.parts if part.name != "source").replace("\u00a0", "")
    bare = re.sub(NOT_COUNTS, "", said)
    return {int(found.replace(",", "")) for found in re.findall(r"\d[\d,]*", bare)}


def test_every_reason_is_tried() -> None:
    assert {reason for _, reason in REFUSALS} == {str(reason) for reason in Reason}


async def test_2019_is_named_where_it_is_held_and_nowhere_else(room: Room) -> None:
    answer = await room.answer(ask(Kind.COMPARE, ["karaganda", "pavlodar"], MAIN, [2019]))
    assert "За 2019 год по этим двум областям данных нет.\n\n2019 есть только по Мангистауской: 610." in answer.text
    assert numbers_of(answer) == {610}
    for language in ("kk", "en"):
        assert numbers_of(await room.answer(answer.question, language)) == {610}


async def test_a_number_named_beside_a_refusal_has_its_source(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, "akmola", MAIN, [2019]))
    assert "ОФ «Антарес А», текст под табл. 2" in answer.parts[-1].text


async def test_a_year_that_is_missing_is_answered_with_a_button_to_those_that_are_there(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, "akmola", MAIN, [2019]))
    first, second = answer.buttons[0]
    assert (first.label, first.question) == ("Показать 2020 и 2021", ask(Kind.VALUE, "akmola", MAIN, [2020, 2021]))
    assert (second.label, second.question) == ("Мангистауская, 2019", ask(Kind.VALUE, "mangystau", MAIN, [2019]))


async def test_nine_months_are_offered_for_a_year_and_not_passed_off_as_one(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, "akmola", SECOND, [2021], "year"))
    assert "9 мес. 2021" in answer.text.replace("\u00a0", " ")
    assert answer.buttons[0][0].question == ask(Kind.VALUE, "akmola", SECOND, [2021], "9m")


async def test_numbers_of_unknown_months_are_offered_as_they_are_printed(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, "akmola", MAIN, [2021], "year"))
    assert answer.buttons[0][0].question == ask(Kind.VALUE, "akmola", MAIN, [2021])
    assert "не указано" in answer.text


async def test_the_other_indicator_answers_for_its_nine_months_and_the_first_is_named_as_missing(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, "karaganda", None, [2021], "9m"))
    assert answer.answered
    assert {fact.indicator for fact in answer.facts} == {SECOND}
    gaps = next(part.text for part in answer.parts if part.name == "gaps")
    assert "ранее совершивших" in gaps
    assert "1233" not in answer.text.replace("\u00a0", "")


async def test_the_country_is_answered_with_the_way_to_the_regions(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, "kz", MAIN, [2021]))
    assert ask(Kind.VALUE, ["all"], MAIN, [2021], aggregate="sum") in [
        button.question for row in answer.buttons for button in row
    ]


async def test_the_register_is_answered_with_its_two_neighbours(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, "karaganda", "probation_register"))
    offered = {button.question for row in answer.buttons for button in row}
    assert {ask(Kind.VALUE, "karaganda", MAIN), ask(Kind.VALUE, "karaganda", SECOND)} <= offered
    assert "КУИС" in answer.text


async def test_a_region_founded_later_is_told_inside_which_it_was(room: Room) -> None:
    parents = {"abai": "Восточно-Казахстанская область", "zhetisu": "Алматинская область", "ulytau": "Карагандинская"}
    for region in FOUNDED_LATER:
        answer = await room.answer(ask(Kind.VALUE, region, MAIN, [2020, 2021]))
        assert parents[region] in answer.text
        assert "08.06.2022" in answer.text


async def test_every_region_without_data_is_refused_by_every_kind(room: Room) -> None:
    for region in ELSEWHERE:
        for kind in (Kind.VALUE, Kind.COMPARE, Kind.TREND, Kind.RANKING):
            answer = await room.answer(ask(kind, region))
            expected = "region_did_not_exist" if region in FOUNDED_LATER else "region_no_data"
            assert (answer.answered, answer.reason) == (False, expected)


async def test_a_card_of_other_times_than_it_tells_is_narrowed_to_them(room: Room) -> None:
    one_year = await room.answer(ask(Kind.REGION_SUMMARY, "akmola", None, [2021]))
    assert {fact.year for fact in one_year.facts} == {2021}
    nine_months = await room.answer(ask(Kind.REGION_SUMMARY, "akmola", None, [2021], "9m"))
    assert {fact.indicator for fact in nine_months.facts} == {SECOND}
    whole = await room.answer(ask(Kind.REGION_SUMMARY, "akmola"))
    asked_for_both = await room.answer(ask(Kind.REGION_SUMMARY, "akmola", None, [2020, 2021]))
    assert asked_for_both.facts == whole.facts
