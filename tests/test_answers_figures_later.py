"""Figures of a later release: twenty regions, new borders, other months; invented numbers, the same honesty."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from answers.answer import Answer
from answers.lookup import Lookup
from data.catalogue import load_catalogue
from data.observation import Observation
from data.published import Edition, first_edition
from data.question import Kind, ask
from data.vocabulary import Status
from db.store import Store
from rules.book import load_rules
from tests.figures_room import KILOBYTE, LANGUAGES, MAIN, SECOND, Room, every_question, in_bytes

CAPTION = 1024
PLACES = ("mangystau", "east_kazakhstan", "abai", "astana")  # a long series, a split, a new region, an empty cell
INVENTED = (0, 7, 25, 300)  # a zero, a small count, one just large enough, a large one


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    """Release v1 and 2022 and 2023 of every region of today, in twelve months and in nine."""
    first = first_edition()
    later = Edition((*first.observations, *invented(first)), first.presence, first.claims)
    async with await Store.open(f"sqlite:///{tmp_path}/archive.db") as store:
        await store.publish(later, "v2", datetime(2026, 11, 23, tzinfo=UTC), "later")
        yield Room(Lookup(store, "v2", load_catalogue(), load_rules().thresholds))


def invented(first: Edition) -> Iterator[Observation]:
    """Two more years of every region; Astana does not publish the second indicator in 2023."""
    main, second = (
        next(row for row in first.observations if (row.territory, row.indicator, row.year) == ("akmola", key, 2021))
        for key in (MAIN, SECOND)
    )
    for place, region in enumerate(load_catalogue().current):
        whole = replace(main, territory=region.key, period="year", months=12, status=Status.VALUE)
        yield replace(whole, year=2022, value=900 + 37 * place)
        yield replace(whole, year=2023, value=1000 + 17 * place)
        count = INVENTED[place % len(INVENTED)]
        nine = replace(second, territory=region.key)
        yield replace(nine, year=2022, value=count, status=Status.VALUE if count else Status.ZERO)
        missing = region.key == "astana"
        status = Status.NOT_PUBLISHED if missing else Status.VALUE
        yield replace(nine, year=2023, value=None if missing else count + 30, status=status)


def part(answer: Answer, name: str) -> str:
    """What an answer says in the parts of one name, with ordinary spaces."""
    return "\n".join(own.text for own in answer.parts if own.name == name).replace("\u00a0", " ")


async def test_however_many_regions_and_years_there_are_a_caption_holds_what_must_be_said(room: Room) -> None:
    for question in every_question(PLACES):
        for language in LANGUAGES:
            answer = await room.answer(question, language)
            answer.caption(CAPTION)
            # Twenty regions do not fit into a kilobyte; they are told whole all the same, in one message.
            assert in_bytes(answer.told(KILOBYTE, size=in_bytes).text) <= 2 * KILOBYTE, question.serial()


async def test_numbers_of_other_months_are_never_one_series(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, "akmola", MAIN))
    assert {(change.earlier.months, change.later.months) for change in answer.changes} == {(None, None), (12, 12)}
    assert "2020 — 1 710, 2021 — 896." in part(answer, "numbers")
    assert "12 мес. 2022 — 937" in part(answer, "second")


async def test_a_full_year_is_given_where_it_is_held(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, "akmola", MAIN, [2022], "year"))
    assert answer.answered
    assert {fact.year for fact in answer.facts} == {2022}


async def test_numbers_across_the_new_borders_are_not_compared(room: Room) -> None:
    answer = await room.answer(ask(Kind.COMPARE, ["east_kazakhstan", "abai"], SECOND, [2021, 2022]))
    assert "ВКО: 1 → 25, сравнивать нельзя" in part(answer, "numbers")
    assert "Абай: нет данных → 0" in part(answer, "numbers")
    assert "Сравнивайте сумму частей." in part(answer, "few")
    assert all(change.percent is None for change in answer.changes)


async def test_a_number_that_is_not_published_is_neither_missing_nor_zero(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, "astana", SECOND, [2022, 2023]))
    assert part(answer, "gaps") == "За 2023 год число не публикуется: Астана."


async def test_a_small_count_beyond_chance_is_said_to_be_so_and_has_no_percentage(room: Room) -> None:
    answer = await room.answer(ask(Kind.VALUE, "akmola", SECOND, [2021, 2022]))
    assert "9 мес. 2021 — 0, 9 мес. 2022 — 7" in part(answer, "numbers")
    assert "одной случайностью такую разницу объяснить трудно" in part(answer, "numbers")
    assert "%" not in answer.text


async def test_regions_too_small_for_an_order_stand_apart_from_those_that_are_not(room: Room) -> None:
    answer = await room.answer(ask(Kind.RANKING, ["all"], SECOND, metric="change_pct"))
    groups = part(answer, "numbers")
    assert groups.index("Больше обычных колебаний") < groups.index("Случаев слишком мало")
    assert "0 → 30" in groups.split("Случаев слишком мало")[1]
