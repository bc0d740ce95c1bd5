"""The region card: the report's numbers, their verdicts, and honesty where there are none."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from answers.answer import Answer, as_json, units
from answers.desk import Desk
from answers.lookup import Lookup
from answers.recipes import recipe_for
from charts.spec import RegionCard, RegionWithoutData
from data.catalogue import load_catalogue
from data.question import Kind, ask, read_serial
from data.vocabulary import Language
from db.store import Store
from rules.book import load_rules
from tests.figures_room import KILOBYTE, in_bytes
from texts.speech import speech_for

MAIN = "offences_by_previously_offended"
SECOND = "repeat_offences_probation_clients"
WITH_DATA = ("akmola", "east_kazakhstan", "karaganda", "mangystau", "pavlodar")
EVERYWHERE = tuple(region.key for region in load_catalogue().current)
LAST_CHANGE = {
    "akmola": (1710, 896, -47.6, "fall_clear", -61, -30, "52,4%", "ratio_given_as_change"),
    "east_kazakhstan": (3649, 2578, -29.4, "fall_likely", -47, -6, "70%", "ratio_given_as_change_truncated"),
    "karaganda": (1298, 1233, -5.0, "unclear", -29, 27, "5 %", "match"),
    "mangystau": (696, 751, 7.9, "unclear", -20, 45, "7,9%", "match"),
    "pavlodar": (1681, 1684, 0.2, "unclear", -25, 33, "0,1%", "match_truncated"),
}


@pytest.fixture
async def lookup(tmp_path: Path) -> AsyncIterator[Lookup]:
    """Release v1 in a real archive."""
    async with await Store.open(f"sqlite:///{tmp_path}/archive.db") as store:
        yield Lookup(store, "v1", load_catalogue(), load_rules().thresholds)


async def card(lookup: Lookup, region: str, language: str = "ru", *, neutral: bool = False) -> Answer:
    question = ask(Kind.REGION_SUMMARY, region)
    return await recipe_for(question)(Desk(question, speech_for(language), lookup, load_rules(), neutral=neutral))


async def test_the_five_regions_have_the_counts_percentages_and_verdicts_of_the_method(lookup: Lookup) -> None:
    for region, (earlier, later, percent, verdict, low, high, published, code) in LAST_CHANGE.items():
        changes = as_json(await card(lookup, region))["changes"]
        (change,) = [one for one in changes if one["indicator"] == MAIN and (one["from"], one["to"]) == (2020, 2021)]
        assert (change["from_value"], change["to_value"], change["percent"]) == (earlier, later, percent)
        assert (change["verdict"], round(change["low"]), round(change["high"])) == (verdict, low, high)
        assert (change["published"], change["published_check"]) == (published, code)


async def test_the_fifteen_other_regions_are_answered_without_a_figure(lookup: Lookup) -> None:
    for region in set(EVERYWHERE) - set(WITH_DATA):
        told = as_json(await card(lookup, region))
        assert (told["answered"], told["reason"], told["facts"], told["changes"]) == (
            False, "region_no_data", [], [],
        )  # fmt: skip
        assert not re.search(r"\d{3}", re.sub(r"20\d\d|A-\w+", "", told["text"]))


async def test_small_counts_have_no_percentage(lookup: Lookup) -> None:
    for region in WITH_DATA:
        (change,) = [one for one in as_json(await card(lookup, region))["changes"] if one["indicator"] == SECOND]
        assert (change["percent"], change["low"], change["verdict"], change["why"]) == (
            None, None, "not_computed", "too_few",
        )  # fmt: skip


@pytest.mark.parametrize("language", list(Language))
async def test_a_caption_fits_and_is_never_cut(lookup: Lookup, language: Language) -> None:
    for region in EVERYWHERE:
        answer = await card(lookup, region, language)
        caption, _ = answer.caption(1024, 900)
        assert units(caption) <= 1024
        assert caption.startswith(answer.title)
        assert caption.endswith(answer.parts[-1].text)


@pytest.mark.parametrize("language", list(Language))
async def test_the_weak_connection_gets_the_card_in_a_kilobyte(lookup: Lookup, language: Language) -> None:
    for region in WITH_DATA:
        answer = await card(lookup, region, language)
        told = answer.told(KILOBYTE, size=in_bytes)
        assert told.fits, told.text
        for part in answer.parts:
            assert part.may_wait or part.text in told.text or (part.shorter and part.shorter in told.text), part.name


@pytest.mark.parametrize("language", list(Language))
async def test_the_caption_carries_every_number_of_the_picture(lookup: Lookup, language: Language) -> None:
    for region in WITH_DATA:
        answer = await card(lookup, region, language)
        assert isinstance(answer.picture, RegionCard)
        caption, _ = answer.caption(1024, 900)
        plain = caption.replace("\u00a0", " ")
        picture = answer.picture
        labels = [bar.value_label for bar in picture.years]
        labels += [count.value_label for count in picture.second.counts] if picture.second else []
        labels += [step.label.lstrip("+−") for step in picture.steps if step.label]
        labels += [picture.key.label.lstrip("+−").rstrip("*")] if picture.key else []
        labels += re.findall(r"[+−]?\d+", picture.key.interval_label) if picture.key else []
        assert [label for label in labels if label.replace("\u202f", " ") not in plain] == []


async def test_a_region_without_data_is_located_among_those_that_have_some(lookup: Lookup) -> None:
    answer = await card(lookup, "abai")
    assert isinstance(answer.picture, RegionWithoutData)
    standings = {tile.tile.key: tile.standing for tile in answer.picture.tiles}
    assert len(standings) == 20
    assert {key for key, standing in standings.items() if standing == "with_data"} == set(WITH_DATA)
    assert "Восточно-Казахстанская область" in answer.text


async def test_a_wrong_percentage_is_only_quoted_and_its_error_named(lookup: Lookup) -> None:
    text = (await card(lookup, "akmola")).text
    assert text.count("52,4") == 1
    assert "это доля 896 от 1 710, а не снижение" in text.replace("\u00a0", " ")


async def test_growth_that_slowed_is_not_told_as_a_fall(lookup: Lookup) -> None:
    text = (await card(lookup, "mangystau")).text
    assert "замедление роста названо снижением" in text
    assert "610, 696, 751" in text


async def test_the_former_borders_are_named_where_they_hold(lookup: Lookup) -> None:
    for region in WITH_DATA:
        assert ("08.06.2022" in (await card(lookup, region)).text) == (region in ("karaganda", "east_kazakhstan"))


async def test_implied_presence_is_never_told_as_stated(lookup: Lookup) -> None:
    assert "следует из текста" in (await card(lookup, "akmola")).text
    assert "противоречит сам себе" in (await card(lookup, "east_kazakhstan")).text
    assert "указано в отчёте" in (await card(lookup, "pavlodar")).text


async def test_titles_of_pictures_find_only_what_a_verdict_allows(lookup: Lookup) -> None:
    titles = {}
    for region in WITH_DATA:
        picture = (await card(lookup, region)).picture
        assert picture is not None
        titles[region] = picture.frame.title
    assert "почти вдвое меньше" in titles["akmola"]
    assert "вывод осторожный" in titles["east_kazakhstan"]
    assert all("явных изменений нет" in titles[region] for region in ("karaganda", "mangystau", "pavlodar"))


async def test_a_neutral_title_names_the_indicator_and_finds_nothing(lookup: Lookup) -> None:
    picture = (await card(lookup, "akmola", neutral=True)).picture
    assert picture is not None
    assert picture.frame.title.startswith("Правонарушения лиц")
    assert "меньше" not in picture.frame.title


async def test_every_button_asks_a_question_that_survives_its_serial_form(lookup: Lookup) -> None:
    for region in EVERYWHERE:
        for row in (await card(lookup, region)).buttons:
            for button in row:
                assert button.question is not None
                assert read_serial(button.question.serial()) == button.question


async def test_the_same_question_gives_the_same_bytes(lookup: Lookup) -> None:
    assert as_json(await card(lookup, "akmola")) == as_json(await card(lookup, "akmola"))
