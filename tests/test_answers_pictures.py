"""The pictures of answers: the right kind for each question, every number also in the words, nothing falsely joined."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import pytest

from analysis.family import judge
from answers.answer import Answer, ChangeFact, Fact
from answers.card_picture import stamp
from answers.claims import all_claims
from answers.desk import Desk
from answers.gather import Series
from answers.lookup import Lookup
from answers.picture_check import published_five
from answers.picture_map import border_set, map_picture
from answers.picture_years import series_picture
from answers.pictures import change_picture, level_picture, slope_picture
from answers.recipes import recipe_for
from charts.registry import compose
from charts.render import render
from charts.spec import RegionCard, SmallCountsTable
from charts.spec_briefing import Briefing
from charts.spec_maps import ATTRIBUTION, Choropleth, TileMap
from charts.spec_regions import ChangeRows, PublishedCheck, Ranking, Slope
from charts.spec_years import Multiples, YearSeries
from data.catalogue import load_catalogue
from data.observation import Observation
from data.question import Kind, Question, ask
from data.vocabulary import Language, Status
from db.store import Store
from rules.book import load_rules
from tests.chart_lint import lint
from tests.chart_truths import MORE_TRUTHS, lint_more
from texts.speech import speech_for

MAIN: Final = "offences_by_previously_offended"
SECOND: Final = "repeat_offences_probation_clients"
ALL: Final = ["all"]
QUESTIONS: Final[dict[str, tuple[Question, type | None]]] = {
    "compare all": (ask(Kind.COMPARE, ALL, MAIN), Slope),
    "compare two": (ask(Kind.COMPARE, ["akmola", "karaganda"], MAIN), Slope),
    "compare one with the others": (ask(Kind.COMPARE, "akmola", MAIN), Slope),
    "compare small": (ask(Kind.COMPARE, ALL, SECOND), SmallCountsTable),
    "compare groups": (ask(Kind.COMPARE, ALL, MAIN, groups="project"), ChangeRows),
    "compare for a meeting": (ask(Kind.COMPARE, ALL, MAIN, profile="briefing"), Briefing),
    "order by change": (ask(Kind.RANKING, ALL, MAIN, metric="change_pct"), ChangeRows),
    "order by level": (ask(Kind.RANKING, ALL, MAIN, metric="level"), Ranking),
    "order of small": (ask(Kind.RANKING, ALL, SECOND), SmallCountsTable),
    "trend": (ask(Kind.TREND, "mangystau", MAIN), RegionCard),
    "trend of small": (ask(Kind.TREND, "karaganda", SECOND), RegionCard),
    "trend of several": (ask(Kind.TREND, ["akmola", "mangystau"], MAIN), Slope),
    "map": (ask(Kind.MAP, ALL), TileMap),
    "map of levels": (ask(Kind.MAP, ALL, MAIN, metric="level"), TileMap),
    "map of small": (ask(Kind.MAP, ALL, SECOND), TileMap),
    "map with borders": (ask(Kind.MAP, ALL, topic="borders"), Choropleth),
    "check": (ask(Kind.REPORT_CHECK, "east_kazakhstan", MAIN, claim_pct=70, claim_direction="fall"), PublishedCheck),
    "check that agrees": (ask(Kind.REPORT_CHECK, "mangystau", MAIN, claim_pct=7.9), PublishedCheck),
    "check of a slip": (ask(Kind.REPORT_CHECK, "pavlodar", MAIN, claim_pct=0.1), PublishedCheck),
    "check of a rise": (
        ask(Kind.REPORT_CHECK, "karaganda", MAIN, claim_pct=12, claim_direction="rise"),
        PublishedCheck,
    ),
    "check of a slowdown": (
        ask(Kind.REPORT_CHECK, "mangystau", MAIN, claim_pct_from=14, claim_pct=7.9, claim_direction="fall"),
        RegionCard,
    ),
    "check of all": (ask(Kind.REPORT_CHECK, ALL, MAIN, claim_direction="fall"), ChangeRows),
    "values": (ask(Kind.VALUE, ALL, MAIN, [2021]), Ranking),
    "values of both": (ask(Kind.VALUE, ALL), Multiples),
    "one value": (ask(Kind.VALUE, "akmola", MAIN, [2021]), None),
}


@pytest.fixture
async def lookup(tmp_path: Path) -> AsyncIterator[Lookup]:
    """Release v1 in a real archive."""
    async with await Store.open(f"sqlite:///{tmp_path}/archive.db") as store:
        yield Lookup(store, "v1", load_catalogue(), load_rules().thresholds)


def desk_of(lookup: Lookup, question: Question, language: str = "ru", *, neutral: bool = False) -> Desk:
    """A desk with a question on it."""
    return Desk(question, speech_for(language), lookup, load_rules(), neutral=neutral, bot_name="probation_bot")


async def told(lookup: Lookup, name: str, language: str = "ru", *, neutral: bool = False) -> Answer:
    """The answer to one of the questions."""
    desk = desk_of(lookup, QUESTIONS[name][0], language, neutral=neutral)
    return await recipe_for(desk.question)(desk)


def findings(spec: Any) -> list[Any]:
    """What the lint says of a picture."""
    look = lint_more if type(spec) in MORE_TRUTHS else lint
    return list(look(spec, compose(spec)))


@pytest.mark.parametrize("name", QUESTIONS)
async def test_each_question_has_its_kind_of_picture(lookup: Lookup, name: str) -> None:
    kind = QUESTIONS[name][1]
    picture = (await told(lookup, name)).picture
    assert picture is None if kind is None else type(picture) is kind


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", [name for name, (_, kind) in QUESTIONS.items() if kind])
async def test_the_pictures_of_answers_are_clean(lookup: Lookup, name: str, language: Language) -> None:
    picture = (await told(lookup, name, language)).picture
    assert findings(picture) == []
    neutral = (await told(lookup, name, language, neutral=True)).picture
    assert [one for one in findings(neutral) if "silent" not in one.about] == []


def _figures(text: str) -> set[str]:
    plain = re.sub(r"(?<=\d)[\u00a0\u202f,](?=\d{3}(?!\d))", "", text)
    return set(re.findall(r"\d+(?:[.,]\d+)?", plain))


ROUNDED: Final = ("tile", "area")  # whole percents in maps, one decimal in the words
NOT_SAID: Final = ("tick", "year", "panel")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", [name for name, (_, kind) in QUESTIONS.items() if kind])
async def test_every_number_of_a_picture_stands_in_the_words(lookup: Lookup, name: str, language: Language) -> None:
    answer = await told(lookup, name, language)
    said = _figures(answer.text)
    whole = {str(int(float(number.replace(",", ".")) + 0.5)) for number in said}
    for number in render(answer.picture).numbers:
        if number.role in NOT_SAID:
            continue
        for figure in _figures(number.label):
            assert figure in said or (number.role in ROUNDED and figure in whole), number


@pytest.mark.parametrize("name", [name for name, (_, kind) in QUESTIONS.items() if kind])
async def test_a_picture_carries_release_code_and_bot(lookup: Lookup, name: str) -> None:
    answer = await told(lookup, name)
    assert answer.picture is not None
    assert answer.picture.frame.stamp == f"v1 · {answer.code} · @probation_bot"
    assert "Антарес" in answer.picture.frame.source


async def test_the_figures_of_2021_are_drawn_on_the_seventeen_units_of_their_time(lookup: Lookup) -> None:
    picture = (await told(lookup, "map")).picture
    assert isinstance(picture, TileMap)
    keys = {place.tile.key for place in picture.tiles}
    assert len(keys) == 17
    assert {"karaganda_pre2022", "east_kazakhstan_pre2022", "almaty_region_pre2022"} < keys
    assert not keys & {"abai", "ulytau", "zhetisu"}
    assert "12" in picture.frame.title
    real = (await told(lookup, "map with borders")).picture
    assert isinstance(real, Choropleth)
    assert real.borders == "17"
    assert ATTRIBUTION in real.frame.source.replace("\u00a0", " ")


async def test_the_likely_change_has_its_asterisk_and_the_note_names_its_region(lookup: Lookup) -> None:
    for language, name in (("ru", "Восточно-Казахстанская"), ("kk", "Шығыс Қазақстан"), ("en", "East Kazakhstan")):
        picture = (await told(lookup, "compare all", language)).picture
        assert isinstance(picture, Slope)
        starred = [line.name for line in picture.lines if line.change and line.change.label.endswith("*")]
        assert starred == [name]
        assert [note for note in picture.frame.note if note.startswith("*") and name in note]


async def test_titles_count_what_the_verdicts_allow_and_neutral_ones_name_no_finding(lookup: Lookup) -> None:
    titles = {language: (await told(lookup, "compare all", language)).picture for language in Language}
    assert {str(language): picture.frame.title for language, picture in titles.items() if picture} == {
        "ru": "Заметное снижение — в двух областях из пяти",
        "kk": "5 облыстың 2-сінде айқын төмендеу",
        "en": "Clear fall in 2 of 5 regions",
    }
    neutral = (await told(lookup, "compare all", neutral=True)).picture
    assert neutral is not None
    assert "снижение" not in neutral.frame.title.lower()
    assert "2020–2021" in neutral.frame.title


async def test_a_check_says_both_numbers_and_how_the_ratio_came_about(lookup: Lookup) -> None:
    picture = (await told(lookup, "check")).picture
    assert isinstance(picture, PublishedCheck)
    (row,) = picture.rows
    assert (row.published, row.recomputed, picture.published_word) == (-70.0, -29.4, "в отчёте")
    assert any("70,6" in sentence and "доля" in sentence for sentence in picture.frame.note)
    claimed = (await told(lookup, "check of a rise")).picture
    assert isinstance(claimed, PublishedCheck)
    assert claimed.published_word == "проверяемое"


async def test_the_five_printed_percentages_stand_beside_ours(lookup: Lookup) -> None:
    desk = desk_of(lookup, ask(Kind.REPORT_CHECK, topic="claims"))
    held = (await lookup.changes(MAIN)).values()
    changes = {own.region: own for told_of in held for own in told_of if own.later.year == 2021 and own.is_step}
    picture = published_five(desk, await lookup.claims(), changes)
    assert picture is not None
    assert picture.frame.title == "Снижение в двух областях в отчёте завышено"
    assert [row.agrees for row in picture.rows] == [False, False, True, True, True]
    assert findings(picture) == []
    assert isinstance((await all_claims(desk)).picture, PublishedCheck)


# Invented figures through the same composers ---------------------------------------------------------------------


def observation(territory: str, year: int, value: int | None) -> Observation:
    """An invented number, or an absence."""
    status = Status.NO_DATA if value is None else Status.VALUE if value else Status.ZERO
    return Observation(
        territory=territory,
        indicator=MAIN,
        year=year,
        period="year",
        start=date(year, 1, 1),
        end=date(year, 12, 31),
        months=12,
        value=value,
        unit="offences",
        status=status,
        borders="",
        flags=(),
        source="antares_report",
        place="table_2",
        row="1",
        row_label="",
        printed_period=str(year),
    )


def change_of(earlier: Fact, later: Fact, *, apart: bool = False) -> ChangeFact:
    """The judged change between two invented facts."""
    pair = {earlier.region: (earlier.value or 0, later.value or 0)}
    known = judge(pair, load_rules().thresholds, not_comparable={earlier.region} if apart else set())
    return ChangeFact(earlier, later, known[earlier.region])


def series(region: str, counts: dict[int, int], former_until: int = 0) -> Series:
    """An invented series; years up to `former_until` stand on the region's former borders."""
    facts = []
    for year, count in counts.items():
        territory = f"{region}_pre2022" if year <= former_until else region
        facts.append(Fact(region, observation(territory, year, count)))
    pairs = pairwise(facts)
    steps = [change_of(a, b, apart=a.observation.territory != b.observation.territory) for a, b in pairs]
    whole = change_of(facts[0], facts[-1], apart=former_until > 0) if len(facts) > 2 else None
    return Series(tuple(facts), tuple(steps), whole)


@pytest.mark.parametrize("language", Language)
async def test_nothing_is_joined_over_changed_borders(lookup: Lookup, language: Language) -> None:
    desk = desk_of(lookup, ask(Kind.COMPARE, ALL, MAIN), language)
    broken = series("karaganda", {2021: 1233, 2023: 968}, former_until=2021)
    picture = slope_picture(desk, [broken, series("pavlodar", {2021: 1684, 2023: 1100})], (2021, 2023))
    karaganda, pavlodar = picture.lines
    assert (karaganda.is_broken, karaganda.change, bool(karaganda.statement)) == (True, None, True)
    assert (pavlodar.is_broken, pavlodar.change is None) == (False, False)
    assert findings(picture) == []


@pytest.mark.parametrize("language", Language)
async def test_a_series_of_ten_years_breaks_and_gaps_where_it_must(lookup: Lookup, language: Language) -> None:
    desk = desk_of(lookup, ask(Kind.TREND, "karaganda", MAIN), language)
    counts = {2014: 1900, 2015: 1800, 2016: 1650, 2019: 1298, 2020: 1233, 2021: 1200, 2023: 700, 2024: 650}
    picture = await series_picture(desk, series("karaganda", counts, former_until=2021))
    assert [point.year for point in picture.points if point.value is None] == [2017, 2018, 2022]
    assert [point.year for point in picture.points if point.break_label] == [2023]
    assert findings(picture) == []
    assert isinstance(picture, YearSeries)


async def test_a_trend_word_stands_in_a_title_only_where_every_step_agrees(lookup: Lookup) -> None:
    desk = desk_of(lookup, ask(Kind.TREND, "pavlodar", MAIN))
    falling = await series_picture(desk, series("pavlodar", {2018: 2000, 2019: 1600, 2020: 1200, 2021: 800}))
    assert falling.frame.title == "Павлодарская область: с 2018 года случаев меньше"
    bent = await series_picture(desk, series("pavlodar", {2018: 2000, 2019: 1600, 2020: 1700, 2021: 800}))
    assert "меньше" not in bent.frame.title


@pytest.mark.parametrize("language", Language)
async def test_twenty_regions_with_zeros_and_a_million_are_drawn_clean(lookup: Lookup, language: Language) -> None:
    desk = desk_of(lookup, ask(Kind.COMPARE, ALL, MAIN), language)
    pairs = [(1_000_000, 520_000), (0, 3), (40, 95), (19, 25), (2000, 2900), (610, 696), (20, 20)]
    every = [
        series(region.key, dict(zip((2023, 2024), pairs[place % len(pairs)], strict=True)))
        for place, region in enumerate(load_catalogue().current)
    ]
    changes = [one.steps[0] for one in every]
    for picture in (
        change_picture(desk, changes, "kostanay"),
        level_picture(desk, every),
        map_picture(desk, every, by_change=True),
        map_picture(desk, every, by_change=False),
    ):
        assert picture is not None
        assert findings(picture) == []
        dark: Any = replace(picture, frame=replace(picture.frame, theme="dark"))  # type: ignore[type-var]
        assert findings(dark) == []
    assert border_set(every) == "20"


async def test_the_stamp_of_a_picture_without_a_bot_ends_with_the_code(lookup: Lookup) -> None:
    desk = replace(desk_of(lookup, ask(Kind.MAP, ALL)), bot_name="")
    assert stamp(desk, desk.speech).endswith(desk.code)
