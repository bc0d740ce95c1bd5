"""How well the bot understands, as it tells people: the measured figures, and what they are worth."""

from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest

from bench.hearing import score, share
from bench.labelled import read_lines
from data.catalogue import LANGUAGES
from data.quality import load_quality
from data.vocabulary import Language
from handlers.screens import quality
from tests.rehearsal import Rehearsal, rehearse
from texts.speech import speech_for

QUESTIONS = Path(__file__).parent / "hearing_unseen.jsonl"
UNSEEN = read_lines(QUESTIONS)


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path) as rehearsal:
        yield rehearsal


def test_the_kept_score_is_that_of_the_questions_kept_beside_it() -> None:
    """When this fails: python -m bench.hearing NEW_QUESTIONS.jsonl --first-run."""
    for language, kept in load_quality().by_language.items():
        at_first = [line["heard_at_first"] for line in UNSEEN if line["lang"] == language]
        assert kept == share(sum(at_first), len(at_first))


def test_what_was_heard_at_first_is_heard_ever_after() -> None:
    missed = {miss.id for miss in score(QUESTIONS).misses}
    assert not {line["id"] for line in UNSEEN if line["heard_at_first"]} & missed


def test_an_interval_holds_its_share_and_narrows_with_more_questions() -> None:
    few, many = share(97, 100), share(970, 1000)
    assert few.low < many.low < 97.0 < many.high < few.high
    assert (share(10, 10).high, share(0, 10).low) == (100.0, 0.0)
    assert (few.low, few.high) == (91.5, 99.4)  # Clopper-Pearson, as in any table of it


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_score_is_told_for_every_language_with_its_base_and_its_limits(language: Language) -> None:
    speech = speech_for(language)
    told = quality(speech).text
    assert set(load_quality().by_language) == set(LANGUAGES)
    for kept in load_quality().by_language.values():
        assert speech.count(kept.right) in told
        assert speech.count(kept.asked) in told
    assert speech.date(load_quality().measured_on) in told
    assert speech.say("quality-caveat") in told


def test_a_share_is_rounded_down_so_that_100_means_all() -> None:
    from handlers.screens import _never_more

    assert _never_more(1999, 2000) == Decimal("99.9")
    assert _never_more(2000, 2000) == Decimal("100.0")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_score_is_a_command_and_a_press_away_from_the_help(rehearsal: Rehearsal, language: Language) -> None:
    person = await rehearsal.acquainted(language)
    by_command = await person.send("/quality")
    assert by_command.words == quality(speech_for(language)).text
    help_page = await person.send("/help")
    assert "/quality" in help_page.words
    pressed = await person.press(speech_for(language).say("quality-open"))
    assert pressed.words == by_command.words
    assert pressed.number == help_page.number
