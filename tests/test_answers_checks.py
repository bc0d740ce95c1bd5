"""The claim checker: the ruling first and right, both computations shown, no number where nothing can be checked."""

import re
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from analysis.change import exact_change, half_up
from answers.answer import Answer, as_json, units
from answers.lookup import Lookup
from data.question import Kind, Question, ask, read_serial
from data.vocabulary import Language
from tests.checking_room import (
    LANGUAGES,
    MAIN,
    OPEN,
    REGISTER,
    RIGHT,
    SECOND,
    WRONG,
    checked,
    part,
    release_one,
    spoken,
)
from tests.test_texts import AVOIDED, CAUSAL, QUOTED, whole_words

CHECK = Kind.REPORT_CHECK
WITH_DATA = ("akmola", "east_kazakhstan", "karaganda", "mangystau", "pavlodar")
PAIRS = {
    "akmola": (1710, 896),
    "east_kazakhstan": (3649, 2578),
    "karaganda": (1298, 1233),
    "mangystau": (696, 751),
    "pavlodar": (1681, 1684),
}


@pytest.fixture
async def lookup(tmp_path: Path) -> AsyncIterator[Lookup]:
    async for opened in release_one(tmp_path):
        yield opened


def serial_of(value: object) -> str | None:
    """Name a test by its question."""
    return value.serial() if isinstance(value, Question) else None


# What people claim, what the answer must begin with and what else it must say.
CLAIMS: list[tuple[Question, dict[str, str], list[str]]] = [
    (
        ask(CHECK, "akmola", MAIN, claim_pct=-52.4),
        WRONG,
        ["Число 52,4 % — ошибка", "47,6 %", "896 на 1 710", "доля принята за снижение"],
    ),
    (ask(CHECK, "akmola", MAIN, claim_pct=-47.6), RIGHT, ["с 1 710 до 896", "«52,4%» — это доля"]),
    (ask(CHECK, "akmola", MAIN, claim_pct=-48.0), RIGHT, ["48 % — это 47,6 %, округлённые"]),
    (ask(CHECK, "akmola", MAIN, claim_pct=-50.0), WRONG, ["в 1,9 раза"]),
    (ask(CHECK, "akmola", MAIN, claim_pct=47.6, claim_direction="rise"), WRONG, ["Размер тот же", "снизилось"]),
    (ask(CHECK, "akmola", MAIN, claim_pct=-90.8), WRONG, ["разделить на более позднее число (896)"]),
    (ask(CHECK, "east_kazakhstan", claim_pct=70.0), WRONG, ["29,4 %", "2 578 на 3 649 (70,6 %)", "последний столбец"]),
    (ask(CHECK, "pavlodar", MAIN, claim_pct=0.1), WRONG, ["Число 0,1 % неточно", "0,18 %", "0,2 %"]),
    (ask(CHECK, "pavlodar", MAIN, claim_direction="same"), RIGHT, ["В целых процентах это 0 %"]),
    (ask(CHECK, "karaganda", MAIN, claim_pct=-5.0), RIGHT, ["с 1 298 до 1 233", "областью Ұлытау"]),
    (ask(CHECK, "karaganda", MAIN, claim_direction="rise"), WRONG, ["число снизилось"]),
    (ask(CHECK, "mangystau", MAIN, claim_pct=14.0), RIGHT, ["2019 → 2020", "14,1 %"]),
    (ask(CHECK, "mangystau", MAIN, claim_pct=23.1), RIGHT, ["2019 → 2021"]),
    (ask(CHECK, "mangystau", MAIN, [2021], claim_pct=14.0), WRONG, ["2020 → 2021", "7,9 %"]),
    (ask(CHECK, "mangystau", claim_from=696.0, claim_to=751.0), RIGHT, ["ВЕРНО. Это рост на 7,9 %."]),
    (
        ask(CHECK, "mangystau", MAIN, claim_times=1.5, claim_pct=50.0, claim_direction="rise"),
        WRONG,
        [
            "рост в 1,5 раза",
            "выходит в 1,1 раза",
        ],
    ),
    (ask(CHECK, "mangystau", MAIN, claim_times=1.1, claim_pct=10.0, claim_direction="rise"), RIGHT, ["в 1,1 раза"]),
    (ask(CHECK, "akmola", MAIN, claim_times=2.0, claim_pct=50.0, claim_direction="fall"), RIGHT, ["в 2 раза"]),
    (ask(CHECK, "akmola", MAIN, claim_times=2.0, claim_pct=100.0, claim_direction="rise"), WRONG, ["число снизилось"]),
    (
        ask(CHECK, "karaganda", SECOND, claim_times=2.0, claim_pct=100.0, claim_direction="rise"),
        WRONG,
        [
            "«в 2 раза» здесь быть не может",
        ],
    ),
    (ask(CHECK, "akmola", MAIN, claim_direction="not_fall"), WRONG, ["не снизилось", "число снизилось"]),
    (ask(CHECK, "mangystau", MAIN, claim_direction="not_fall"), RIGHT, ["с 696 до 751"]),
    (ask(CHECK, ["all"], MAIN, claim_direction="not_rise"), WRONG, ["Где-то выросло"]),
    (ask(CHECK, "mangystau", claim_from=751.0, claim_to=696.0), WRONG, ["порядок обратный"]),
    (ask(CHECK, "mangystau", MAIN, claim_from=700.0, claim_to=751.0), WRONG, ["другие числа"]),
    (ask(CHECK, claim_from=1710.0, claim_to=896.0), RIGHT, ["(896 − 1 710) / 1 710 = −47,6 %"]),
    (ask(CHECK, claim_pct=7.9, claim_pct_from=14.0, claim_direction="fall"), WRONG, ["610", "замедление роста"]),
    (ask(CHECK, "karaganda", SECOND, claim_pct=300.0), WRONG, ["от нуля не считают", "6 случаев и больше"]),
    (ask(CHECK, "karaganda", SECOND, claim_direction="rise"), RIGHT, ["было 0, стало 3", "бывает случайно"]),
    (ask(CHECK, "karaganda", claim_from=0.0, claim_to=3.0), RIGHT, ["9 мес. 2020 → 9 мес. 2021"]),
    (ask(CHECK, "akmola", MAIN, [2021], claim_value=896.0), RIGHT, ["2021 — 896"]),
    (ask(CHECK, "akmola", MAIN, [2020], claim_value=896.0), WRONG, ["2020 — 1 710"]),
    (ask(CHECK, "akmola", MAIN, claim_value=814.0, claim_direction="fall"), RIGHT, ["−814"]),
    (ask(CHECK, ["all"], MAIN, claim_direction="fall"), WRONG, ["Снизилось не везде", "696 до 751"]),
    (ask(CHECK, ["all"], MAIN, claim_pct=-20.9), RIGHT, ["9 034 → 7 142", "Это не страна"]),
    (ask(CHECK, ["akmola", "mangystau"], MAIN, claim_pct=7.9), WRONG, ["Мангистауская: ВЕРНО. Рост на 7,9 %"]),
]


@pytest.mark.parametrize(("question", "word", "told"), CLAIMS, ids=serial_of)
async def test_a_claim_is_ruled_on_first_and_both_numbers_are_explained(
    lookup: Lookup, question: Question, word: dict[str, str], told: list[str]
) -> None:
    for language in LANGUAGES:
        answer = await checked(lookup, question, language)
        assert (answer.answered, answer.reason) == (True, None)
        assert answer.parts[0].name == "ruling"
        assert answer.parts[0].text.startswith(word[language]), spoken(answer)
        if language == "ru":
            assert [words for words in told if words not in spoken(answer)] == [], spoken(answer)


REFUSED = [
    (ask(CHECK, ["kz"], MAIN, claim_pct=-21.0), "no_national_total"),
    (ask(CHECK, "aktobe", MAIN, claim_pct=-21.0), "region_no_data"),
    (ask(CHECK, "abai", MAIN, claim_direction="fall"), "region_did_not_exist"),
    (ask(CHECK, "akmola", MAIN, [2018, 2019], claim_pct=-52.4), "year_no_data"),
    (ask(CHECK, "akmola", MAIN, [2020], claim_pct=-52.4), "year_no_data"),
    (ask(CHECK, "akmola", MAIN, relative="last_year", claim_pct=-52.4), "relative_period"),
    (ask(CHECK, "akmola", MAIN, period="9m", claim_pct=-52.4), "period_unknown"),
    (ask(CHECK, "akmola", SECOND, period="year", claim_direction="fall"), "period_no_data"),
    (ask(CHECK, (), REGISTER, claim_direction="fall"), "no_value_in_source"),
    (ask(CHECK, claim_pct=33.0), "claim_not_found"),
    (ask(CHECK, claim_from=5.0, claim_to=4000.0), "claim_not_found"),
    (ask(CHECK, "aktobe"), "region_no_data"),
]


@pytest.mark.parametrize(("question", "reason"), REFUSED, ids=serial_of)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_cannot_be_checked_says_why_and_gives_no_number(
    lookup: Lookup, question: Question, reason: str, language: str
) -> None:
    answer = await checked(lookup, question, language)
    assert (answer.answered, answer.reason) == (False, reason)
    assert answer.parts[0].text.startswith(OPEN[language])
    assert answer.facts == () == answer.changes
    body = "\n".join(part.text for part in answer.parts if part.name != "source")
    held = {str(number) for pair in PAIRS.values() for number in pair} | {"%"}
    assert [number for number in held if number in re.sub(r"(?<=\d)[ \u00a0\u202f,](?=\d{3})", "", body)] == []


async def test_a_number_that_fits_several_regions_is_asked_about(lookup: Lookup) -> None:
    answer = await checked(lookup, ask(CHECK, claim_value=1.0))
    assert answer.reason == "claim_ambiguous"
    offered = [button.question for row in answer.buttons for button in row if button.question]
    assert {question.regions for question in offered} == {("east_kazakhstan",), ("pavlodar",)}
    for question in offered:
        assert (await checked(lookup, question)).answered


async def test_a_percentage_with_nothing_else_is_found_and_offered_for_checking(lookup: Lookup) -> None:
    for question in (ask(CHECK, claim_value=52.4), ask(CHECK, "akmola", MAIN, claim_value=52.4)):
        answer = await checked(lookup, question)
        assert "Акмолинская область, «52,4%»" in spoken(answer)
        offered = answer.buttons[0][0].question
        assert offered is not None
        assert (await checked(lookup, offered)).parts[0].text.startswith(WRONG["ru"])


async def test_a_right_claim_is_not_taken_back_by_a_but(lookup: Lookup) -> None:
    for region, (earlier, later) in PAIRS.items():
        percent = float(half_up(exact_change(earlier, later), 1))
        for language, but in (("ru", "но"), ("kk", "бірақ"), ("en", "but|however")):
            answer = await checked(lookup, ask(CHECK, region, MAIN, claim_pct=percent), language)
            assert part(answer, "ruling").startswith(RIGHT[language])
            assert whole_words(but, part(answer, "ruling") + part(answer, "arises")) == []


async def test_the_json_holds_the_counts_the_change_and_what_was_printed(lookup: Lookup) -> None:
    told = as_json(await checked(lookup, ask(CHECK, "east_kazakhstan", MAIN, claim_pct=-70.0)))
    (change,) = told["changes"]
    assert (change["from_value"], change["to_value"], change["percent"]) == (3649, 2578, -29.4)
    assert (change["published"], change["published_check"]) == ("70%", "ratio_given_as_change_truncated")
    assert {fact["value"] for fact in told["facts"]} == {3649, 2578}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    region=st.sampled_from(WITH_DATA),
    tenths=st.one_of(st.integers(0, 1200), st.sampled_from([476, 294, 50, 79, 2, 524, 706, 700, 480, 290, 80])),
    said=st.sampled_from(["fall", "rise", None]),
)
async def test_a_claim_is_right_if_and_only_if_it_is_the_rounded_change_in_its_direction(
    lookup: Lookup, region: str, tenths: int, said: str | None
) -> None:
    earlier, later = PAIRS[region]
    number, change = Decimal(tenths) / 10, exact_change(earlier, later)
    decimals = 0 if tenths % 10 == 0 else 1
    fits = number == half_up(abs(change), decimals) and said in (None, "fall" if change < 0 else "rise")
    question = ask(CHECK, region, MAIN, [2020, 2021], claim_pct=float(number))
    answer = await checked(lookup, question.having(claim_direction=said) if said else question)
    assert answer.parts[0].text.startswith((RIGHT if fits else WRONG)["ru"])


async def every_answer(lookup: Lookup, language: str) -> list[Answer]:
    """Return the answers to all claims of these tests, to every cause and to everything the report prints."""
    asked = [question for question, *_ in CLAIMS] + [question for question, _ in REFUSED]
    asked += [ask(CHECK, region, MAIN, cause=cause) for region in WITH_DATA for cause in ("project", "other")]
    asked += [ask(CHECK, region) for region in WITH_DATA] + [ask(CHECK, cause="project"), ask(CHECK)]
    asked += [ask(CHECK, topic="claims", rank=page) for page in (1.0, 2.0)]
    return [await checked(lookup, question, language) for question in asked]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_no_answer_uses_a_word_of_the_avoid_list_in_its_own_voice(lookup: Lookup, language: str) -> None:
    key = Language(language)
    for answer in await every_answer(lookup, language):
        own = QUOTED.sub(" ", spoken(answer))
        assert whole_words(f"{AVOIDED[key]}|{CAUSAL[key]}", own) == [], own


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_check_itself_fits_into_a_caption_and_all_of_it_into_a_message(lookup: Lookup, language: str) -> None:
    for answer in await every_answer(lookup, language):
        assert units(answer.text) <= 4096
        if answer.question.word("topic") != "claims" and answer.question.regions:
            assert units(answer.caption(1000)[0]) <= 1000, spoken(answer)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_button_leads_to_an_answer(lookup: Lookup, language: str) -> None:
    for answer in await every_answer(lookup, language):
        for button in (button for row in answer.buttons for button in row):
            assert len(button.label) <= 60
            if button.question is not None:
                assert read_serial(button.question.serial()) == button.question
                assert (await checked(lookup, button.question, language)).parts


@pytest.mark.parametrize("language", LANGUAGES)
async def test_nothing_is_left_unsaid_in_any_answer(lookup: Lookup, language: str) -> None:
    for answer in await every_answer(lookup, language):
        assert not re.search(r"[{}$]|\bNone\b|  |\(\)|: \.", answer.text), spoken(answer)


async def test_the_calculation_shows_every_step_to_the_printed_result(lookup: Lookup) -> None:
    question = ask(CHECK, "east_kazakhstan", MAIN, [2020, 2021], claim_pct=-70.0, topic="calculation")
    steps = part(await checked(lookup, question), "steps")
    assert "2 578 − 3 649 = −1 071" in steps
    assert "−1 071 / 3 649 = −0,2935" in steps
    assert "−29,35 %; с одним знаком после запятой — −29,4 %" in steps
    assert "2 578 / 3 649 = 70,6 %" in steps


async def test_the_calculation_from_zero_stops_at_the_division(lookup: Lookup) -> None:
    steps = part(await checked(lookup, ask(CHECK, "karaganda", SECOND, topic="calculation")), "steps")
    assert "3 − 0 = +3" in steps
    assert "Делить на ноль нельзя" in steps
    assert "%" not in steps
