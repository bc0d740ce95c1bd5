"""Everything the report claims, recomputed to the code it is kept with; causes declined with something to write."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from answers.answer import units
from answers.claims import assess, question_of
from answers.lookup import Lookup
from answers.printed_links import marked, unlinked
from data.catalogue import load_catalogue
from data.published import first_edition
from data.question import Kind, ask
from data.vocabulary import ClaimCheck
from tests.checking_room import LANGUAGES, MAIN, checked, desk, part, release_one, spoken

CHECK = Kind.REPORT_CHECK
CLAIMS = first_edition().claims
RULINGS = {
    ClaimCheck.MATCH: "ВЕРНО",
    ClaimCheck.WITHIN_CHANCE: "ВЕРНО",
    ClaimCheck.TRUE_BUT_UNINFORMATIVE: "ВЕРНО",
    ClaimCheck.NO_NUMBER: "НЕЛЬЗЯ ПРОВЕРИТЬ",
}
COPY_LIMIT = 256  # of a button that copies


@pytest.fixture
async def lookup(tmp_path: Path) -> AsyncIterator[Lookup]:
    async for opened in release_one(tmp_path):
        yield opened


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.key)
async def test_the_computation_gives_every_published_claim_the_code_it_is_kept_with(lookup, claim) -> None:  # type: ignore[no-untyped-def]
    recomputed, _ = await assess(desk(lookup, ask(CHECK)), claim)
    assert recomputed.code is claim.check


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_claim_is_answered_by_its_own_question(lookup: Lookup, language: str) -> None:
    for claim in CLAIMS:
        question = question_of(desk(lookup, ask(CHECK)), claim)
        answer = await checked(lookup, question, language)
        if claim.kind == "percentage" or claim.kind == "statement":
            assert answer.parts[0].name == "ruling"
            assert answer.answered is (claim.check is not ClaimCheck.NO_NUMBER)
        if language == "ru" and answer.parts[0].name == "ruling":
            expected = RULINGS.get(claim.check, "НЕ ПОДТВЕРЖДАЕТСЯ")
            assert spoken(answer).split("\n\n")[1].startswith((f"{expected}.", f"{expected}:")), claim.key


@pytest.mark.parametrize("language", LANGUAGES)
async def test_all_claims_stand_verbatim_with_place_and_button(lookup: Lookup, language: str) -> None:
    pages = [await checked(lookup, ask(CHECK, topic="claims", rank=float(page)), language) for page in (1, 2)]
    everything = "\n".join(page.text for page in pages)
    places = load_catalogue().sources["antares_report"].places
    for number, claim in enumerate(CLAIMS, start=1):
        line = next(line for line in everything.splitlines() if line.startswith(f"{number}. "))
        assert claim.verbatim in line
        assert places[claim.place][language] in line
    labels = [button.label for page in pages for row in page.buttons for button in row if button.question]
    listed = [int(number) for label in labels if label[0].isdigit() for number in label.split(". ")[0].split(", ")]
    assert sorted(listed) == list(range(1, len(CLAIMS) + 1))
    assert all(units(page.text) <= 4096 for page in pages)


async def test_advice_is_listed_as_advice_and_not_ruled_on(lookup: Lookup) -> None:
    answer = await checked(lookup, ask(CHECK, topic="claims", rank=2.0))
    assert part(answer, "advice").startswith("СОВЕТЫ АВТОРОВ")
    assert "ВЕРНО" not in part(answer, "advice")
    assert "ПОДТВЕРЖДАЕТСЯ" not in part(answer, "advice")


async def test_a_page_beyond_the_last_is_the_last(lookup: Lookup) -> None:
    last = await checked(lookup, ask(CHECK, topic="claims", rank=2.0))
    beyond = await checked(lookup, ask(CHECK, topic="claims", rank=99.0))
    assert [part.text for part in beyond.parts[:-1]] == [part.text for part in last.parts[:-1]]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_broken_link_is_text_with_its_letters_marked_and_the_repair_unconfirmed(
    lookup: Lookup, language: str
) -> None:
    answer = await checked(lookup, ask(CHECK, topic="claims", rank=2.0), language)
    links = part(answer, "links")
    assert "memlek[ет]" in links
    assert {"ru": "никем не подтверждён", "kk": "ешкім растамаған", "en": "confirmed by nobody"}[language] in links
    assert "gov.kz" not in links
    assert all(button.link is None for row in answer.buttons for button in row)


def test_an_address_is_marked_and_broken_without_losing_a_character() -> None:
    assert marked("https://a.kz/кe").replace("\u2060", "") == "https://a.kz/[к]e"
    assert unlinked("https://a.kz/b").replace("\u2060", "") == "https://a.kz/b"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("region", ["akmola", "east_kazakhstan", "karaganda", "mangystau", "pavlodar"])
async def test_a_cause_is_declined_with_a_sentence_to_copy_in_the_same_message(
    lookup: Lookup, region: str, language: str
) -> None:
    answer = await checked(lookup, ask(CHECK, region, MAIN, claim_pct=-52.4, cause="project"), language)
    sentence = answer.buttons[0][0].copy
    assert sentence is not None
    assert sentence in part(answer, "instead") or sentence in answer.text
    assert units(sentence) <= COPY_LIMIT
    change = answer.changes[-1]
    for count in (change.change.earlier, change.change.later):
        assert desk(lookup, answer.question, language).speech.count(count or 0) in sentence
    works = {"ru": "проект работает", "kk": "жоба жұмыс істейді", "en": "project works"}[language]
    assert works not in answer.text


async def test_the_counter_example_is_a_region_that_went_the_other_way(lookup: Lookup) -> None:
    told = spoken(await checked(lookup, ask(CHECK, "akmola", MAIN, claim_pct=-52.4, cause="project")))
    assert "в Мангистауской области при том же проекте — рост на 7,9 %" in told
    assert "в период реализации проекта отмечено снижение на 47,6 %" in told
    against = spoken(await checked(lookup, ask(CHECK, "mangystau", MAIN, cause="project")))
    assert "в Акмолинской области при том же проекте — снижение на 47,6 %" in against


async def test_a_project_that_did_not_run_is_not_said_to_have_run(lookup: Lookup) -> None:
    for region in ("karaganda", "pavlodar", "east_kazakhstan"):
        answer = await checked(lookup, ask(CHECK, region, MAIN, cause="project"))
        assert "в период реализации" not in spoken(answer)
    stopped = await checked(lookup, ask(CHECK, "karaganda", MAIN, cause="project"))
    assert "в 2021 году проект здесь не шёл" in spoken(stopped)


async def test_what_the_report_prints_of_a_region_is_listed_without_a_claim(lookup: Lookup) -> None:
    answer = await checked(lookup, ask(CHECK, "mangystau"))
    told = spoken(answer)
    for claim in CLAIMS:
        assert (claim.verbatim in answer.text) is ("mangystau" in claim.territories)
    assert told.count("ВЕРНО") >= 3
    assert "замедление роста" in told
