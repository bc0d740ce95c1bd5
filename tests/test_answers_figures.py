"""Values, comparisons, orders and changes over the years: the report's numbers, and nothing read into them."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from answers.answer import Answer, as_json
from data.question import Kind, Question, ask
from tests.figures_room import EVERYWHERE, FIVE, LANGUAGES, MAIN, SECOND, Room, opened

COUNTS = {
    MAIN: {
        "akmola": {2020: 1710, 2021: 896},
        "mangystau": {2019: 610, 2020: 696, 2021: 751},
        "karaganda": {2020: 1298, 2021: 1233},
        "east_kazakhstan": {2020: 3649, 2021: 2578},
        "pavlodar": {2020: 1681, 2021: 1684},
    },
    SECOND: {
        "akmola": {2020: 0, 2021: 0},
        "mangystau": {2020: 0, 2021: 0},
        "karaganda": {2020: 0, 2021: 3},
        "east_kazakhstan": {2020: 0, 2021: 1},
        "pavlodar": {2020: 0, 2021: 1},
    },
}
PERCENTS = {"akmola": -47.6, "mangystau": 7.9, "karaganda": -5.0, "east_kazakhstan": -29.4, "pavlodar": 0.2}


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    """Release v1 in a real archive."""
    async with opened(tmp_path) as ready:
        yield ready


def plain(text: str) -> str:
    """A text with ordinary spaces, as one compares it."""
    return text.replace("\u00a0", " ")


def part(answer: Answer, name: str) -> str:
    """What an answer says in the parts of one name."""
    return plain("\n".join(own.text for own in answer.parts if own.name == name))


def shown(answer: Answer) -> dict[str, dict[str, dict[int, int]]]:
    """The numbers an answer rests on, by indicator, region and year."""
    numbers: dict[str, dict[str, dict[int, int]]] = {}
    for fact in as_json(answer)["facts"]:
        numbers.setdefault(fact["indicator"], {}).setdefault(fact["region"], {})[fact["year"]] = fact["value"]
    return numbers


async def test_a_value_of_one_year_is_said_first_with_its_year(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, "karaganda", MAIN, [2021]))
    assert part(answer, "numbers") == "Правонарушения лиц, ранее совершивших преступления, 2021: 1 233."
    assert answer.parts[0].name == "numbers"
    assert shown(answer) == {MAIN: {"karaganda": {2021: 1233}}}


async def test_offences_are_counted_and_not_people(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, "karaganda", MAIN, [2021]))
    assert "правонарушения, а не люди" in part(answer, "unit")
    assert all(own.may_wait for own in answer.parts if own.name == "unit")


async def test_nine_months_are_named_with_the_number(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, "karaganda", SECOND, [2021], "9m"))
    assert "9 мес. 2021: 3." in part(answer, "numbers")


async def test_a_zero_is_a_number_and_not_missing(room: Room) -> None:
    for language, zero, missing in (("ru", "9 мес. 2021: 0", "нет данных"), ("kk", "2021 ж. 9 айы: 0", "дерек жоқ")):
        answer = await room.answer(ask(Kind.VALUE, "mangystau", SECOND, [2021]), language)
        assert answer.answered
        assert zero in part(answer, "numbers")
        assert missing not in answer.text


async def test_a_value_without_years_gives_all_of_them_with_the_judged_change(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, "akmola", MAIN))
    assert "2020 — 1 710, 2021 — 896" in part(answer, "numbers")
    assert part(answer, "verdict").startswith(
        "Снижение на 47,6 % (с 1 710 до 896, −814) — больше обычных колебаний (от −61 % до −30 %"
    )
    assert "«52,4%» — это доля 896 от 1 710, а не снижение" in part(answer, "published")
    assert "сверьте с первоисточником" in part(answer, "verify")


async def test_a_value_without_an_indicator_gives_both(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, "pavlodar"))
    assert shown(answer) == {key: {"pavlodar": COUNTS[key]["pavlodar"]} for key in COUNTS}


async def test_from_zero_no_percentage_is_said(room: Room) -> None:
    for kind in (Kind.VALUE, Kind.TREND, Kind.COMPARE, Kind.RANKING):
        for language in LANGUAGES:
            answer = await room.answer(ask(kind, ["all"], SECOND), language)
            assert "%" not in answer.text.replace("figures-", "")
            assert all(change.percent is None for change in answer.changes)


async def test_a_sum_names_what_it_is_made_of_and_what_it_is_not(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, ["all"], MAIN, [2021], aggregate="sum"))
    total = part(answer, "total")
    assert total.startswith("Сумма пяти областей, 2021: 7 142 = ")
    assert sorted(total.split(" = ")[1].split("\n")[0].rstrip(".").split(" + ")) == sorted(
        ["896", "751", "1 233", "2 578", "1 684"]
    )
    assert "не итог по стране" in total


async def test_a_sum_is_given_only_for_years_that_every_region_has(room: Room) -> None:
    assert "2019" not in part(await room.answer(ask(Kind.VALUE, ["all"], MAIN, aggregate="sum")), "total")
    refused = await room.answer(ask(Kind.VALUE, ["all"], MAIN, [2019], aggregate="sum"))
    assert (refused.answered, refused.reason) == (False, "year_no_data")


async def test_no_sum_is_offered_that_nobody_asked_for(room: Room) -> None:
    for kind in (Kind.VALUE, Kind.COMPARE, Kind.RANKING, Kind.TREND):
        answer = await room.answer(ask(kind, ["all"], MAIN))
        assert not re.search(r"7 142|9 034", plain(answer.text))


async def test_two_regions_stand_in_a_line_each_with_verdict(room: Room) -> None:
    answer = await room.answer(ask(Kind.COMPARE, ["mangystau", "akmola"], MAIN))
    assert plain(answer.title) == "Правонарушения лиц, ранее совершивших преступления, 2020 → 2021"
    assert part(answer, "numbers").split("\n") == [
        "Мангистауская: 696 → 751, рост на 7,9 % (не отличить от обычных колебаний)",
        "Акмолинская: 1 710 → 896, снижение на 47,6 % (больше обычных колебаний)",
    ]


async def test_a_comparison_without_an_indicator_has_both(room: Room) -> None:
    answer = await room.answer(ask(Kind.COMPARE, ["akmola", "mangystau"]))
    assert "Акмолинская: 0 → 0; Мангистауская: 0 → 0" in part(answer, "second")


async def test_a_region_without_data_is_named_beside_the_others(room: Room) -> None:
    answer = await room.answer(ask(Kind.COMPARE, ["akmola", "kostanay"], MAIN))
    assert answer.answered
    assert "Данных нет: Костанайская" in part(answer, "gaps")
    assert "не ноль" in part(answer, "gaps")


async def test_a_part_of_another_region_is_not_compared_with_it(room: Room) -> None:
    for language, words in (
        ("ru", "сравнивать их нельзя"),
        ("kk", "салыстыруға болмайды"),
        ("en", "cannot be compared"),
    ):
        answer = await room.answer(ask(Kind.COMPARE, ["east_kazakhstan", "abai"]), language)
        assert answer.answered
        assert {change.region for change in answer.changes} == {"east_kazakhstan"}
        assert words in part(answer, "inside")
        assert "2022" in part(answer, "gaps")


async def test_a_missing_year_is_named_in_the_line_and_never_left_out(room: Room) -> None:
    answer = await room.answer(ask(Kind.COMPARE, ["akmola", "mangystau"], MAIN, [2019, 2020, 2021]))
    assert "Акмолинская: нет данных → 1 710 → 896" in part(answer, "numbers")
    assert "Мангистауская: 610 → 696 → 751, 2021 к 2020: рост на 7,9 %" in part(answer, "numbers")


async def test_a_single_year_stands_in_the_order_of_names_with_the_size_reminder(room: Room) -> None:
    answer = await room.answer(ask(Kind.COMPARE, ["pavlodar", "akmola", "karaganda"], MAIN, [2021]))
    assert [line.split(":")[0] for line in part(answer, "numbers").split("\n")] == [
        "Акмолинская",
        "Карагандинская",
        "Павлодарская",
    ]
    assert "величины области" in part(answer, "size")


async def test_names_follow_the_alphabet_of_their_language(room: Room) -> None:
    answer = await room.answer(ask(Kind.COMPARE, ["all"], MAIN), "kk")
    names = [line.split(":")[0] for line in part(answer, "numbers").split("\n")]
    assert names == ["Ақмола", "Қарағанды", "Маңғыстау", "Павлодар", "ШҚО"]


async def test_a_difference_of_two_regions_is_given_with_both_numbers(room: Room) -> None:
    answer = await room.answer(ask(Kind.COMPARE, ["east_kazakhstan", "karaganda"], MAIN, [2021], aggregate="diff"))
    assert part(answer, "difference") == "Больше: ВКО, 2021 — 2 578; Карагандинская — 1 233; разница 1 345."
    assert answer.parts[0].name == "difference"


async def test_one_region_against_the_others_is_placed_by_the_spread_seen(room: Room) -> None:
    answer = await room.answer(ask(Kind.COMPARE, "akmola", MAIN, groups="others"))
    assert part(answer, "numbers").startswith("Акмолинская")
    assert "От других областей это изменение не отличить" in part(answer, "others")
    assert "по остальным (4) можно ждать от −52 % до +79 %" in part(answer, "others")


async def test_groups_by_the_project_say_how_their_members_are_known(room: Room) -> None:
    answer = await room.answer(ask(Kind.COMPARE, ["all"], groups="project"))
    groups = part(answer, "groups")
    headings = [line for line in groups.split("\n") if not line.startswith("•")]
    assert headings == [
        "Проект в 2021 году шёл (следует из текста отчёта):",
        "Не шёл (указано в отчёте):",
        "Не шёл (следует из текста отчёта):",
        "Отдельно: о проекте в 2021 году в отчёте два разных ответа:",
    ]
    order = [groups.index(name) for name in ("Акмолинская", "Мангистауская", "Павлодарская", "Карагандинская", "ВКО")]
    assert order == sorted(order)
    assert "ВКО: 3 649 → 2 578, −29,4 % — 5 лет своя программа по госсоцзаказу" in groups


async def test_groups_by_the_project_lead_to_no_conclusion_and_say_why(room: Room) -> None:
    answer = await room.answer(ask(Kind.COMPARE, ["all"], MAIN, groups="project"))
    cannot = part(answer, "cannot_be_said")
    assert "Внутри обеих групп области менялись в разные стороны." in cannot
    assert "Вывод о проекте сделать нельзя." in cannot
    assert "не значит, что проект не работает" in cannot
    assert not any(own.may_wait for own in answer.parts if own.name == "cannot_be_said")
    reasons = part(answer, "reasons").split("\n")[1:]
    assert len(reasons) == 5
    assert "меньше 8" in reasons[0]
    assert "−23 %" in part(answer, "difference")
    assert "+11 %" in part(answer, "difference")
    assert "ВКО" not in part(answer, "difference")


async def test_a_series_keeps_the_three_questions_apart(room: Room) -> None:
    answer = await room.answer(ask(Kind.TREND, "mangystau", MAIN, [2019, 2020, 2021]))
    first, second, third = part(answer, "verdict").split("\n")
    assert first.startswith("1. По записям — 2021 к 2020: рост на 7,9 %")
    assert "рост на 14,1 % (с 610 до 696, +86)" in first
    assert second.startswith("2. Не отличить от обычных колебаний (от −20 % до +45 %)")
    assert third.startswith("3. Из-за проекта ли: неизвестно")


async def test_slower_growth_is_not_called_a_fall(room: Room) -> None:
    for language, words in (("ru", "Это не снижение"), ("kk", "Бұл төмендеу емес"), ("en", "This is not a fall")):
        answer = await room.answer(ask(Kind.TREND, "mangystau", MAIN), language)
        assert words in part(answer, "slowdown")
    assert "14,1" not in part(await room.answer(ask(Kind.TREND, "mangystau", MAIN, [2020, 2021])), "slowdown")


async def test_a_trend_is_named_only_where_the_method_finds_one(room: Room) -> None:
    three = await room.answer(ask(Kind.TREND, "mangystau", MAIN))
    assert part(three, "trend").startswith("Назвать это тенденцией нельзя")
    assert "от −9 % до +66 %" in part(three, "trend")
    two = await room.answer(ask(Kind.TREND, "akmola", MAIN))
    assert part(two, "trend") == "Два года — это изменение, а не тенденция."


async def test_why_confirms_the_number_and_claims_no_cause(room: Room) -> None:
    answer = await room.answer(ask(Kind.TREND, "akmola", MAIN, topic="why"))
    assert "снижение на 47,6 %" in part(answer, "verdict")
    assert part(answer, "why") == "Почему так — данные не показывают."
    assert "число участников проекта" in part(answer, "missing")
    assert "сверьте с первоисточником" in part(answer, "verify")


async def test_a_change_up_to_one_year_is_told_from_the_year_before(room: Room) -> None:
    answer = await room.answer(ask(Kind.TREND, "mangystau", MAIN, [2020]))
    assert shown(answer) == {MAIN: {"mangystau": {2019: 610, 2020: 696}}}
    (change,) = answer.changes
    assert float(change.percent or 0) == 14.1


async def test_changes_are_ordered_under_their_verdicts(room: Room) -> None:
    answer = await room.answer(ask(Kind.RANKING, ["all"], MAIN, metric="change_pct"))
    assert part(answer, "numbers").split("\n") == [
        "Больше обычных колебаний:",
        "• Акмолинская: 1 710 → 896, −47,6 %",
        "Вероятно, больше обычных колебаний:",
        "• ВКО: 3 649 → 2 578, −29,4 %",
        "Не отличить от обычных колебаний, порядка между ними нет:",
        "• Мангистауская: 696 → 751, +7,9 %",
        "• Павлодарская: 1 681 → 1 684, +0,2 %",
        "• Карагандинская: 1 298 → 1 233, −5,0 %",
    ]
    assert "Мест не присваиваем" in part(answer, "caveat")


async def test_the_largest_fall_is_the_one_asked_for(room: Room) -> None:
    answer = await room.answer(ask(Kind.RANKING, ["all"], MAIN, metric="change_pct", order="asc", limit=1))
    assert part(answer, "numbers").split("\n") == [
        "Самое большое снижение по записям:",
        "Акмолинская: 1 710 → 896, снижение на 47,6 % (больше обычных колебаний)",
    ]
    assert set(shown(answer)[MAIN]) == set(FIVE)


async def test_where_it_rose_names_the_two_and_their_verdicts(room: Room) -> None:
    question = ask(Kind.RANKING, ["all"], MAIN, metric="change_pct", order="desc", filter=">0")
    for language in LANGUAGES:
        answer = await room.answer(question, language)
        lines = part(answer, "numbers").split("\n")[1:]
        assert len(lines) == 2
        assert "7,9" in lines[0].replace("7.9", "7,9")
        assert "0,2" in lines[1].replace("0.2", "0,2")


async def test_an_order_by_number_says_that_it_is_an_order_by_size(room: Room) -> None:
    answer = await room.answer(ask(Kind.RANKING, ["all"], MAIN, metric="level", order="asc", limit=1))
    assert part(answer, "numbers") == "Наименьшее число:\nМангистауская: 751"
    assert "порядок по величине области" in part(answer, "caveat")
    assert "меньше — лучше" in part(answer, "caveat")


async def test_small_counts_share_their_lines_and_have_no_order(room: Room) -> None:
    answer = await room.answer(ask(Kind.RANKING, ["all"], SECOND, [2021], metric="level", order="desc"))
    assert part(answer, "numbers").split("\n") == [
        "Карагандинская: 3",
        "ВКО, Павлодарская: 1",
        "Акмолинская, Мангистауская: 0",
    ]
    assert "Случаев слишком мало, чтобы ставить области по порядку" in part(answer, "caveat")


async def test_where_there_was_none_names_the_zeros_with_their_nine_months(room: Room) -> None:
    answer = await room.answer(ask(Kind.RANKING, ["all"], SECOND, [2021], filter="==0"))
    assert "9 мес. 2021" in plain(answer.title)
    assert part(answer, "numbers") == "В отчёте указан 0:\nАкмолинская, Мангистауская: 0"
    assert "не значит, что правонарушений не было" in part(answer, "caveat")


async def test_a_place_asked_for_is_not_given(room: Room) -> None:
    answer = await room.answer(ask(Kind.RANKING, "akmola", MAIN, rank=2))
    assert part(answer, "focus").startswith("Акмолинская область: 1 710 → 896")
    assert part(answer, "place").startswith("Мест не присваиваем")
    assert not re.search(r"\d-е место|втор", answer.text)


async def test_former_borders_are_named_wherever_their_numbers_are(room: Room) -> None:
    for kind in (Kind.VALUE, Kind.TREND):
        for region, unit in (("east_kazakhstan", "Абай"), ("karaganda", "Ұлытау")):
            assert unit in part(await room.answer(ask(kind, region, MAIN)), "borders")
        assert part(await room.answer(ask(kind, "akmola", MAIN)), "borders") == ""


async def test_every_number_has_its_source_and_its_period(room: Room) -> None:
    for region in FIVE:
        answer = await room.answer(ask(Kind.VALUE, region))
        source = part(answer, "source")
        assert "табл. 1" in source
        assert "табл. 2" in source
        assert f"{answer.release} · {answer.code}" in source
        assert "Период табл. 2 не указан" in source


QUESTIONS: tuple[tuple[Question, dict[str, dict[str, dict[int, int]]]], ...] = (
    (ask(Kind.VALUE, ["all"], MAIN, [2021]), {MAIN: {key: {2021: own[2021]} for key, own in COUNTS[MAIN].items()}}),
    (ask(Kind.VALUE, ["all"], SECOND, [2020, 2021], "9m"), {SECOND: COUNTS[SECOND]}),
    (ask(Kind.COMPARE, ["all"]), COUNTS),
    (
        ask(Kind.RANKING, ["all"], SECOND, [2021], metric="level"),
        {SECOND: {key: {2021: own[2021]} for key, own in COUNTS[SECOND].items()}},
    ),
)


@pytest.mark.parametrize(("question", "numbers"), QUESTIONS, ids=lambda value: getattr(value, "kind", ""))
async def test_exactly_the_numbers_asked_for_are_the_facts(
    room: Room, question: Question, numbers: dict[str, dict[str, dict[int, int]]]
) -> None:
    for language in LANGUAGES:
        assert shown(await room.answer(question, language)) == numbers


async def test_every_change_told_is_the_recomputed_one(room: Room) -> None:
    answer = await room.answer(ask(Kind.COMPARE, ["all"], MAIN))
    assert {change.region: float(change.percent or 0) for change in answer.changes} == PERCENTS


async def test_the_same_question_is_answered_with_the_same_bytes(room: Room) -> None:
    for region in EVERYWHERE:
        for language in LANGUAGES:
            question = ask(Kind.VALUE, region)
            assert (await room.answer(question, language)).text == (await room.answer(question, language)).text
