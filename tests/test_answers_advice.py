"""Recommendations: what is advised stands first, every topic keeps its region, and nothing is told as a forecast."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from answers.answer import Answer, units
from answers.desk import Desk
from answers.study import Study
from data.question import Kind, Question, ask
from data.vocabulary import Language
from db.store import Store
from rules.book import load_rules
from tests.talk_cases import MAIN, SECOND, WITH_DATA, Room, opened_room
from texts.speech import speech_for

LONGEST = 2000
LANGUAGES = tuple(Language)
BLOCKS = ("report_advises", "data_show", "cannot_be_said", "missing")
TOPICS = ("duration", "social_order", "evidence")


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    async with opened_room(tmp_path) as opened:
        yield opened


def advice(region: str, **asked: str | float) -> Question:
    return ask(Kind.RECOMMENDATION, [region]).having(**asked)


def told(answer: Answer, name: str) -> str:
    """Return a part's words with plain spaces."""
    return "\n".join(part.text for part in answer.parts if part.name == name).replace("\u00a0", " ")


def what_must_be_said(answer: Answer) -> int:
    return units("\n\n".join([answer.title, *(part.text for part in answer.parts if not part.may_wait)]))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_recommendation_begins_with_what_is_advised_and_is_not_long(room: Room, language: Language) -> None:
    for region in (*WITH_DATA, "kostanay", "shymkent"):
        answer = await room.answer(advice(region), language)
        assert answer.parts[0].name == "recommendation"
        assert [part.name for part in answer.parts if part.name in BLOCKS] == list(BLOCKS)
        assert units(answer.text) <= LONGEST, (region, units(answer.text))


async def test_only_the_page_of_reasons_names_the_rules(room: Room) -> None:
    for region in (*WITH_DATA, "all"):
        assert "(M0" not in (await room.answer(advice(region))).text
    assert "M05" in (await room.answer(advice("akmola", topic="why"))).text


async def test_where_only_a_programme_may_have_run_nothing_is_said_to_run(room: Room) -> None:
    first = told(await room.answer(advice("east_kazakhstan")), "recommendation")
    assert first.startswith("Если программа идёт, её можно продолжать: данные этому не противоречат.")
    assert "разницу между ними не объясняет" in first
    first = told(await room.answer(advice("akmola")), "recommendation")
    assert first.startswith("Можно продолжать проект: данные этому не противоречат.")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", TOPICS)
async def test_a_topic_with_a_region_stands_above_all_that_is_known_there(
    room: Room, topic: str, language: Language
) -> None:
    for region in (*WITH_DATA, "zhambyl"):
        whole, answer = (
            await room.answer(advice(region), language),
            await room.answer(advice(region, topic=topic), language),
        )
        assert answer.parts[0].name == "lead"
        assert [part.text for part in answer.parts[1:-1]] == [part.text for part in whole.parts[:-1]]
        assert answer.facts == whole.facts
        assert room.desk(advice(region), language).region_name(region) in answer.title
        assert what_must_be_said(answer) <= LONGEST


async def test_a_topic_for_the_country_has_its_source(room: Room) -> None:
    for topic in TOPICS:
        assert "Источник: ОФ «Антарес А»" in told(await room.answer(advice("all", topic=topic)), "source")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_country_hears_each_piece_of_advice_once_and_first(room: Room, language: Language) -> None:
    answer = await room.answer(advice("all"), language)
    say = speech_for(language).say
    block = told(answer, "report_advises").lower()
    for code in ("introduce", "social-order", "continue"):
        assert block.count(say(f"advice-{code}").lower().replace("\u00a0", " ")) == 1, code
    first = block.split("\n")[1]
    assert all(say(f"advice-{code}").lower() in first for code in ("introduce", "extend-3y", "social-order"))
    assert what_must_be_said(answer) <= LONGEST + 50


async def test_the_country_is_not_compared_with_a_region_of_two_answers_among_those_without(room: Room) -> None:
    text = told(await room.answer(advice("all")), "cannot_be_said")
    assert "без него (Карагандинская, Павлодарская)" in text
    assert "Отдельно: ВКО (своя программа" in text


async def test_a_percentage_supposed_is_only_arithmetic(room: Room) -> None:
    answer = await room.answer(advice("akmola", topic="what_if", claim_pct=10.0))
    assert "10 % от 896 (2021) — это 90; стало бы 806" in told(answer, "arithmetic")
    assert "не прогноз" in answer.title
    assert [fact.value for fact in answer.facts] == [896]
    rise = await room.answer(advice("akmola", topic="what_if", claim_pct=10.0, claim_direction="rise"))
    assert "стало бы 986" in told(rise, "arithmetic")


@pytest.mark.parametrize(
    "question",
    [
        advice("akmola", topic="what_if"),
        advice("kostanay", topic="what_if", claim_pct=10.0),
        advice("akmola", topic="what_if", claim_pct=130.0),
        ask(Kind.RECOMMENDATION, "akmola", SECOND, topic="what_if", claim_pct=10.0),
        advice("all", topic="forecast"),
    ],
    ids=Question.serial,
)
async def test_without_a_number_to_reckon_with_no_figure_is_given(room: Room, question: Question) -> None:
    answer = await room.answer(question)
    assert (answer.answered, answer.reason, answer.facts) == (False, "forecast", ())
    assert "не значит, что проект" not in answer.text


async def test_what_is_asked_of_the_project_is_answered_first(room: Room) -> None:
    asked = {"participants": "Сколько человек", "cost": "Сколько стоил", "start": "Когда проект", "why": "Почему"}
    for topic, words in asked.items():
        for region in ("akmola", "all"):
            answer = await room.answer(ask(Kind.PROJECT_HISTORY, [region], topic=topic))
            assert answer.parts[0].text.startswith(words)
            assert "в отчёте" in answer.parts[0].text


async def test_five_years_are_quoted_before_the_years_inferred_from_them(room: Room) -> None:
    text = (await room.answer(ask(Kind.PROJECT_HISTORY, "east_kazakhstan"))).text
    assert text.index("на протяжении 5 лет") < text.index("наш вывод из этих слов") < text.index("2017–2020")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_city_is_called_a_city(room: Room, language: Language) -> None:
    say = speech_for(language).say
    card = await room.answer(ask(Kind.REGION_SUMMARY, "shymkent"), language)
    assert say("no-data-missing-city") in card.text
    assert say("no-data-missing") not in card.text
    assert say("advice-no-own-advice-city") in (await room.answer(advice("shymkent"), language)).text
    assert say("presence-nothing-city") in (await room.answer(ask(Kind.PROJECT_HISTORY, "shymkent"), language)).text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_country_before_2022_lacks_twelve_of_its_seventeen_units(room: Room, language: Language) -> None:
    answer = await room.answer(ask(Kind.MAP, ["all"], MAIN), language)
    empty = [row for row in answer.table if row[1] == speech_for(language).say("picture-no-data")]
    assert len(empty) == 12
    assert "(12)" in told(answer, "empty")
    inside = {row[0]: row[1] for row in answer.table if row[1].startswith("→")}
    desk = room.desk(ask(Kind.MAP, ["all"]), language)
    assert inside[desk.short_name("zhetisu")] == f"→ {desk.short_name('almaty_region')}"
    assert len(inside) == 3


async def test_an_answer_says_of_which_day_its_data_are(tmp_path: Path) -> None:
    async with await Store.open(f"sqlite:///{tmp_path / 'archive.db'}") as store:
        study = await Study.open(store)
        question = ask(Kind.REGION_SUMMARY, "akmola")
        assert "Данные v1 от 22.11.2026" in (await study.answer(question, Language.RU)).text


async def test_the_word_of_the_law_is_told_apart_from_repeat_offences(room: Room) -> None:
    for language in LANGUAGES:
        answer = await room.answer(ask(Kind.DEFINITION, terms="recidivism"), language)
        assert room.desk(answer.question, language).indicator_name(SECOND) in told(answer, "other")


async def test_the_cause_follows_the_evidence_level(room: Room) -> None:
    desk = Desk(advice("akmola"), speech_for("ru"), room.lookup, load_rules())
    words = ("неизвестно", "неизвестно", "возможно", "вероятно", "по данным исследования")
    for level, word in enumerate(words):
        assert f"Из-за проекта ли: {word} (" in desk.say("question-cause", level=level, confidence="…")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_only_a_unit_founded_in_2022_is_said_to_have_its_figures_inside_another(
    room: Room, language: Language
) -> None:
    for region in ("abai", "ulytau", "zhetisu", "shymkent", "turkistan", "kostanay"):
        card = await room.answer(ask(Kind.REGION_SUMMARY, region), language)
        assert bool(told(card, "parent")) == (region in ("abai", "ulytau", "zhetisu")), region
