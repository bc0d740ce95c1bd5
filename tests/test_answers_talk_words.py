"""Definitions and sources: what a word means, where a figure stands, how to cite it, which link not to trust."""

import re
import tomllib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from answers.answer import units
from answers.source import unclickable
from data.catalogue import LANGUAGES, ROOT, CatalogueError, load_catalogue
from data.question import Kind, ask
from data.terms import load_terms
from data.vocabulary import Language, Verdict
from tests.talk_cases import MAIN, REGISTER, SECOND, TERMS, WITH_DATA, Room, buttons_of, opened_room
from tests.test_texts import AVOIDED, CAUSAL, KAZAKH_LETTERS, QUOTED, whole_words
from texts.speech import speech_for

GLOSSARY = Path(__file__).parents[1] / "docs" / "glossary.md"
RANK = "republican significance"  # the law's name of a city's rank
CYRILLIC = re.compile("[\u0400-\u04ff]")


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    async with opened_room(tmp_path) as opened:
        yield opened


def test_every_term_a_question_may_name_is_explained() -> None:
    assert sorted(load_terms()) == sorted(TERMS)


def test_an_unexplained_term_is_refused_when_the_terms_are_read(tmp_path: Path) -> None:
    whole = (ROOT / "terms.toml").read_text(encoding="utf-8")
    (tmp_path / "terms.toml").write_text(whole.partition("[release]")[0], encoding="utf-8")
    with pytest.raises(CatalogueError, match="release is not explained"):
        load_terms(tmp_path)


def test_a_term_of_an_unknown_indicator_is_refused(tmp_path: Path) -> None:
    whole = (ROOT / "terms.toml").read_text(encoding="utf-8")
    (tmp_path / "terms.toml").write_text(whole.replace(f'"{REGISTER}"', '"another"'), encoding="utf-8")
    with pytest.raises(CatalogueError, match="register names an unknown indicator"):
        load_terms(tmp_path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_terms_are_told_in_their_own_language_and_in_careful_words(language: Language) -> None:
    for term in load_terms().values():
        for words in (term.name, term.definition, term.confused_with, term.source):
            own = QUOTED.sub(" ", words[language]).replace(RANK, "")
            spoken = set(whole_words(f"{AVOIDED[language]}|{CAUSAL[language]}", own))
            assert spoken <= ({"рецидив"} if term.key == "recidivism" else set()), (term.key, spoken)
            if language is Language.EN:
                assert not CYRILLIC.search(own), own
        if language is Language.KK:
            assert set(KAZAKH_LETTERS) & set(term.definition.kk.lower()), term.key


def test_only_the_words_of_the_field_carry_no_numbers_of_a_release() -> None:
    """A number that a release or the rules hold would go stale here; years, articles and dates of laws do not."""
    held = {"1710", "1 710", "896", "3649", "20 случаев", "±10", "52,4"}
    with (ROOT / "terms.toml").open("rb") as opened:
        written = str(tomllib.load(opened))
    assert not [number for number in held if number in written]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_term_says_what_it_means_and_what_it_is_taken_for(room: Room, language: Language) -> None:
    for term in load_terms().values():
        answer = await room.answer(ask(Kind.DEFINITION, terms=term.key), language)
        for words in (term.definition, term.confused_with, term.source):
            assert words[language] in answer.text, term.key
        if term.indicator:
            assert load_catalogue().indicators[term.indicator].name[language] in answer.text


@pytest.mark.parametrize("indicator", [MAIN, SECOND, REGISTER])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_indicator_says_what_it_counts_and_what_not(room: Room, indicator: str, language: Language) -> None:
    told = load_catalogue().indicators[indicator]
    answer = await room.answer(ask(Kind.DEFINITION, (), indicator), language)
    for words in (told.name, told.definition, told.counts, told.does_not_count, told.pitfall):
        assert words[language] in answer.text
    assert told.printed_name in answer.text


async def test_recidivism_is_told_as_the_law_has_it_and_as_the_report_uses_it(room: Room) -> None:
    answer = await room.answer(ask(Kind.DEFINITION, (), MAIN, terms="recidivism"))
    assert "ст. 14" in answer.text
    assert "В отчёте это слово употреблено шире" in answer.text
    assert load_catalogue().indicators[MAIN].name.ru in answer.text


async def test_two_indicators_stand_side_by_side_and_are_not_to_be_added(room: Room) -> None:
    answer = await room.answer(ask(Kind.DEFINITION, (), MAIN, terms="repeat_offences"))
    assert [part.name for part in answer.parts].count("indicator") == 2
    assert "складывать их и сравнивать между собой нельзя" in answer.text
    assert "9 мес." in answer.text


async def test_the_worked_example_comes_from_the_archive(room: Room) -> None:
    answer = await room.answer(ask(Kind.DEFINITION, terms="change_pct"))
    assert len(answer.changes) == 1
    change = answer.changes[0]
    assert (change.earlier.value, change.later.value, change.region) == (1710, 896, "akmola")
    assert "(896 − 1\u00a0710) : 1\u00a0710 × 100 = −47,6\u00a0%" in answer.text
    assert "«52,4%» — это доля" in answer.text
    assert answer.facts == (change.earlier, change.later)


async def test_the_interval_is_shown_on_a_clear_change_with_its_assumption(room: Room) -> None:
    answer = await room.answer(ask(Kind.DEFINITION, terms="interval"))
    assert answer.changes[0].verdict is Verdict.FALL_CLEAR
    assert "от −61\u00a0% до −30\u00a0%" in answer.text
    assert "±10\u00a0%: это допущение" in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_words_of_the_verdict_are_the_fixed_ones_each_with_what_to_do(room: Room, language: Language) -> None:
    answer = await room.answer(ask(Kind.DEFINITION, terms="verdict"), language)
    speech = speech_for(language)
    for strength, verdict in (("clear", "fall-clear"), ("likely", "rise-likely"), ("unclear", "unclear")):
        assert speech.say(f"verdict-{verdict}").lower() in answer.text.lower()
        assert speech.say(f"instruction-{strength}") in answer.text


async def test_thresholds_are_those_of_the_rules(room: Room) -> None:
    answer = await room.answer(ask(Kind.DEFINITION, terms="small_counts"))
    assert f"Меньше {room.desk(ask(Kind.HELP)).rules.thresholds.small_count} случаев" in answer.text
    assert "начиная с 6" in answer.text


async def test_there_were_seventeen_units_before_june_2022_and_twenty_after(room: Room) -> None:
    answer = await room.answer(ask(Kind.DEFINITION, terms="region"))
    assert re.search(r"Сейчас .* 20; .* 17\.", answer.text)


async def test_without_a_word_every_word_and_indicator_is_offered(room: Room) -> None:
    offered = [button.question for button in buttons_of(await room.answer(ask(Kind.DEFINITION)))]
    assert {question.word("terms") for question in offered if question} >= set(TERMS)
    assert {question.indicator for question in offered if question} >= {MAIN, SECOND, REGISTER}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_link_with_strange_letters_is_marked_and_nowhere_to_be_clicked(room: Room, language: Language) -> None:
    answer = await room.answer(ask(Kind.SOURCE, source="kuis"), language)
    links = [link for link in load_catalogue().sources["antares_report"].links if link.problem == "mixed_script"]
    assert "memlek‹ет›" in answer.text
    assert "memleket" in answer.text
    assert speech_for(language).say("sources-repaired", address=unclickable(links[0].repaired)) in answer.text
    assert not re.search(r"\w\.gov\.kz|https?://", answer.text)
    assert [button.copy for button in buttons_of(answer) if button.copy] == [links[0].repaired]
    assert all(button.link != link.printed for button in buttons_of(answer) for link in links)
    assert all(button.link != link.repaired for button in buttons_of(answer) for link in links)


async def test_the_only_links_to_open_are_the_catalogues_own(room: Room) -> None:
    ours = {source.primary_link for source in load_catalogue().sources.values()}
    for page in ("report", "qamqor", "kuis", "cite", "all"):
        links = {button.link for button in buttons_of(await room.answer(ask(Kind.SOURCE, source=page))) if button.link}
        assert links == ours
    assert ours == {"https://qamqor.gov.kz"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("indicator", [None, MAIN, SECOND])
@pytest.mark.parametrize("region", [None, *WITH_DATA])
async def test_a_citation_fits_a_copy_button_and_names_table_row_release_and_code(
    room: Room, language: Language, indicator: str | None, region: str | None
) -> None:
    question = ask(Kind.SOURCE, region or (), indicator, source="cite")
    answer = await room.answer(question, language)
    copies = [button.copy for button in buttons_of(answer) if button.copy]
    assert len(copies) == 1
    assert copies[0] in answer.text
    assert units(copies[0]) <= 256
    for told in ("Рекомендации по внедрению", answer.code, answer.release, "qamqor.gov.kz"):
        assert told in copies[0]
    if region:
        row = next(fact.observation.row_label for fact in answer.facts)
        assert row in copies[0]
        assert {fact.region for fact in answer.facts} == {region}


async def test_a_region_without_figures_cannot_be_cited(room: Room) -> None:
    answer = await room.answer(ask(Kind.SOURCE, "kostanay", source="cite"))
    assert not answer.answered
    assert not [button for button in buttons_of(answer) if button.copy]


async def test_a_region_with_figures_is_asked_for_its_rows(room: Room) -> None:
    answer = await room.answer(ask(Kind.SOURCE, "akmola"))
    assert {fact.value for fact in answer.facts} == {1710, 896, 0}
    assert "«Акмолинская область»" in answer.text


def test_the_glossary_lists_every_term_with_its_names_and_mark() -> None:
    written = GLOSSARY.read_text(encoding="utf-8")
    marks = {"law": "[L]", "press": "[P]", "usage": "[T]", "product": "[T]"}
    rows = {row.split("|")[1].strip(): row for row in written.splitlines() if row.count("|") > 4}
    for term in load_terms().values():
        row = rows[term.name.ru]
        assert term.name.kk in row, term.key
        assert term.name.en in row, term.key
        assert marks[term.origin] in row, term.key


def test_the_glossary_lists_every_kazakh_word_that_needs_a_native_reader() -> None:
    listed = GLOSSARY.read_text(encoding="utf-8").partition("## To be read by a native reader")[2]
    for term in load_terms().values():
        if term.needs_native_reader:
            assert f"- {term.name.kk}" in listed, term.key
