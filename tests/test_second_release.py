"""After a second release: everything that can be asked is answered, and undone, every answer is what it was."""

from collections.abc import AsyncIterator, Iterator
from itertools import chain
from pathlib import Path

import pytest

from answers.study import Study
from data.catalogue import LANGUAGES
from data.question import Kind, Question, ask
from data.vocabulary import Deed, Language, Status
from db.records import Step
from db.store import Store
from tests.figures_room import A_FEW, EVERYWHERE, FIGURES, MAIN, SECOND, orders
from tests.second_release import PUBLISHED, publish_second
from tests.tongues import foreign_words

CAPTION = 1024
ALONE = (
    Kind.REGION_SUMMARY,
    Kind.RECOMMENDATION,
    Kind.PROJECT_HISTORY,
    Kind.SOURCE,
    Kind.REPORT_CHECK,
    Kind.EXPORT,
    Kind.MAP,
)
YEARS = ((), (2022,), (2021, 2022), (2020, 2021, 2022), (2020, 2022))


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with await Store.open(f"sqlite:///{tmp_path}/archive.db") as opened:
        yield opened


def about_a_region(region: str) -> Iterator[Question]:
    yield from (ask(kind, region) for kind in ALONE)
    yield ask(Kind.REGION_SUMMARY, region, topic="provenance")
    yield ask(Kind.SOURCE, region, source="cite")
    for indicator in (None, MAIN, SECOND):
        for years in YEARS:
            yield from (ask(kind, region, indicator, years) for kind in FIGURES)
            yield ask(Kind.VALUE, region, indicator, years, "9m")
            yield ask(Kind.TREND, region, indicator, years, topic="why")
            yield ask(Kind.COMPARE, region, indicator, years, groups="others")


def about_all() -> Iterator[Question]:
    yield from (ask(kind) for kind in (Kind.MAP, Kind.SOURCE, Kind.REPORT_CHECK, Kind.EXPORT, Kind.HELP))
    for indicator in (None, MAIN, SECOND):
        yield ask(Kind.DEFINITION, (), indicator)
        yield ask(Kind.EXPORT, "all", indicator)
        for years in YEARS[:3]:
            yield from (ask(kind, where, indicator, years) for kind in (*FIGURES, Kind.MAP) for where in ("all", "kz"))
            yield ask(Kind.COMPARE, ["all"], indicator, years, groups="project")
            yield ask(Kind.VALUE, ["all"], indicator, years, aggregate="sum")
            yield from orders(indicator, years)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("blank", [Status.NO_DATA, Status.ZERO])
async def test_every_question_is_answered_from_the_second_release(store: Store, blank: Status) -> None:
    release = await publish_second(store, blank)
    study = await Study.open(store)
    asked = chain.from_iterable(map(about_a_region, EVERYWHERE))
    for question in chain(about_all(), asked):
        answer = await study.answer(question, Language.RU)
        assert answer.text, question.serial()
        assert answer.release == release
        assert answer.picture is None or answer.told(CAPTION).fits, question.serial()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_second_release_speaks_one_language(store: Store, language: Language) -> None:
    await publish_second(store)
    study = await Study.open(store)
    for question in chain.from_iterable(map(about_a_region, ("abai", "karaganda", "mangystau"))):
        said = (await study.answer(question, language)).text
        for printed in ("Повторные_9мес_2022.xlsx", "9 мес", "Карагандиская обл.", "Мангистауская область"):
            said = said.replace(f"«{printed}»", "").replace(f"“{printed}”", "")
        assert foreign_words(said, language) == foreign_words(_of_first(said), language), question.serial()


def _of_first(said: str) -> str:
    """Return the words that are quotations of the report in any release."""
    return "\n".join(line for line in said.splitlines() if "«" in line or "“" in line)


@pytest.mark.parametrize("region", A_FEW)
async def test_pictures_are_drawn_from_the_second_release(store: Store, region: str) -> None:
    await publish_second(store)
    study = await Study.open(store)
    for question in (
        ask(Kind.REGION_SUMMARY, region),
        ask(Kind.VALUE, region, SECOND),
        ask(Kind.TREND, region, SECOND),
        ask(Kind.COMPARE, region, SECOND, groups="others"),
        ask(Kind.MAP, "all", SECOND),
    ):
        answer = await study.answer(question, Language.RU)
        if answer.picture is not None:
            assert await study.draw(answer) is not None, question.serial()
            light = await study.draw(answer, low_data=True)
            assert light is not None
            assert len(light.png) <= 60 * 1024, question.serial()


async def test_undone_every_answer_is_what_it_was_to_the_byte(store: Store) -> None:
    study = await Study.open(store)
    questions = [*about_all(), *chain.from_iterable(map(about_a_region, A_FEW))]

    async def told() -> dict[str, object]:
        return {question.serial(): await study.answer(question, Language.RU) for question in questions}

    before = await told()
    release = await publish_second(store)
    await study.listen_anew()
    between = await told()
    await store.undo(Step(Deed.UNDONE, 1, PUBLISHED), release)
    await study.listen_anew()
    assert await told() == before != between


async def test_east_kazakhstan_of_2022_is_marked_as_on_other_borders(store: Store) -> None:
    await publish_second(store)
    study = await Study.open(store)
    answer = await study.answer(ask(Kind.VALUE, "east_kazakhstan", SECOND, (2021, 2022)), Language.RU)
    assert "С 08.06.2022 границы другие: 2021 и 2022 годы сравнивать нельзя." in answer.text
    assert all(change.percent is None for change in answer.changes)
    pavlodar = await study.answer(ask(Kind.VALUE, "pavlodar", SECOND, (2021, 2022)), Language.RU)
    assert "границы другие" not in pavlodar.text


async def test_the_printed_percentage_is_kept_and_not_told_as_the_reports(store: Store) -> None:
    release = await publish_second(store)
    [kept] = [claim for claim in await store.claims(release) if claim.source.startswith("file_")]
    assert (kept.verbatim, kept.from_value, kept.to_value, kept.check) == ("+50%", 1, 2, "wrong_base")
    study = await Study.open(store)
    for question in about_a_region("pavlodar"):
        assert "50%" not in (await study.answer(question, Language.RU)).text.replace("\u00a0", "")
