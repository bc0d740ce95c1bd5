"""All questions for figures at once: answers fit, say only their facts, and every button leads on."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from answers.answer import Answer
from answers.said import counted
from data.question import Kind
from tests.figures_room import A_FEW, FIGURES, KILOBYTE, LANGUAGES, Room, every_question, in_bytes, opened
from tests.test_texts import AVOIDED, CAUSAL, QUOTED, whole_words

CAPTION = 1024
ECHO = 150  # UTF-16 units: the line that says how a question was understood stands in the same caption
WIDEST = 34


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    """Release v1 in a real archive."""
    async with opened(tmp_path) as ready:
        yield ready


def faults(answer: Answer) -> list[str]:
    """What is wrong with one answer, in words."""
    wrong = []
    if not answer.told(CAPTION - ECHO).fits:
        wrong.append("too long for a caption")
    # Three years of five regions, and a sum with its terms, are told whole though they take a little more.
    long = (answer.question.kind is Kind.RANKING and len(answer.question.years) > 2) or answer.question.get("aggregate")
    if answer.answered and not long and not (short := answer.told(KILOBYTE, size=in_bytes)).fits:
        wrong.append(f"not short: {in_bytes(short.text)}")
    if answer.table and width(answer.table) > WIDEST:
        wrong.append(f"table of {width(answer.table)} characters")
    if len(answer.buttons) > 3 or any(len(row) > 2 for row in answer.buttons):
        wrong.append("too many buttons")
    if strange := set(counts_in(answer.text, answer.language)) - numbers_known(answer):
        wrong.append(f"numbers that are no facts: {sorted(strange)}")
    own_words = QUOTED.sub(" ", answer.text)
    wrong += whole_words(f"{AVOIDED[answer.language]}|{CAUSAL[answer.language]}", own_words)
    return wrong


def width(rows: tuple[tuple[str, ...], ...]) -> int:
    """How wide rows stand when their columns are aligned with a space between them."""
    columns = max(map(len, rows))
    widths = [max(len(row[place]) for row in rows if place < len(row)) for place in range(columns)]
    return sum(widths) + columns - 1


# Numbers that are not counts: decimals and percents, dates, years, codes, the hundred thousand of a rate.
NO_COUNT = r"\d+[.,]\d+(?:[.,]\d+)*\s*%?|\d+\s*%|\d\d\.\d\d\.\d{4}|\b20[12]\d\b|A-\w+|100 000|100 (?:тысяч|мың)"


def counts_in(said: str, language: str) -> list[int]:
    """The counts of a text: whole numbers of three digits and more that are no year, date, percent or code."""
    text = said if language != "en" else re.sub(r"(?<=\d),(?=\d{3}\b)", "", said)
    joined = re.sub(r"(?<=\d)\u00a0(?=\d{3}\b)", "", text)
    return [int(found) for found in re.findall(r"\d{3,}", re.sub(NO_COUNT, " ", joined))]


def numbers_known(answer: Answer) -> set[int]:
    """What those counts may be: facts, their differences and sums; a year before that a change is told from."""
    counts = [counted(fact) for fact in answer.facts]
    sums = {
        sum(counted(fact) for fact in answer.facts if (fact.year, fact.indicator) == place)
        for place in {(fact.year, fact.indicator) for fact in answer.facts}
    }
    differences = {abs(one - other) for one in counts for other in counts}
    return {*counts, *sums, *differences, *earlier_years(answer), *([] if answer.answered else [610])}


def earlier_years(answer: Answer) -> set[int]:
    """The counts of the paragraph that sets a single year beside the one before it, and their difference."""
    return {
        number for part in answer.parts if part.name == "before" for number in counts_in(part.text, answer.language)
    }


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_answer_fits_is_short_and_says_only_its_facts(room: Room, language: str) -> None:
    wrong: dict[str, list[str]] = {}
    for question in every_question():
        found = faults(await room.answer(question, language))
        if found:
            wrong[question.serial()] = found
    assert wrong == {}


async def test_the_year_before_is_told_with_its_own_numbers(room: Room) -> None:
    """The paragraph excepted above says exactly the two counts that the archive holds, and their difference."""
    for question in every_question(A_FEW):
        answer = await room.answer(question)
        for part in answer.parts:
            if part.name == "before" and part.text:
                (later,) = [fact for fact in answer.facts if fact.months is None]
                held = await room.lookup.table(later.indicator)
                (earlier,) = [f for f in held if (f.region, f.year) == (later.region, later.year - 1)]
                pair = counted(earlier), counted(later)
                assert earlier_years(answer) <= {*pair, abs(pair[0] - pair[1])}


async def test_every_button_to_figures_is_answered_with_figures(room: Room) -> None:
    offered = {
        button.question
        for question in every_question(A_FEW)
        for row in (await room.answer(question)).buttons
        for button in row
        if button.question is not None
    }
    assert len({question.kind for question in offered}) > 3
    for question in offered:
        if question.kind in (*FIGURES, Kind.REGION_SUMMARY):
            answer = await room.answer(question)
            assert answer.answered, question.serial()
            assert answer.facts, question.serial()
        assert len(question.serial()) <= 60


async def test_no_button_repeats_another_or_the_question_itself(room: Room) -> None:
    for question in every_question(A_FEW):
        answer = await room.answer(question)
        buttons = [(button.question, button.paper) for row in answer.buttons for button in row]
        assert len(buttons) == len(set(buttons))
        assert (question, None) not in buttons
        assert all(button.label.strip() for row in answer.buttons for button in row)


async def test_lines_of_regions_say_the_numbers_of_those_regions(room: Room) -> None:
    """«Карагандинская: 0 → 3» is read back from the words and compared with the facts of that region."""
    for question in every_question(A_FEW):
        if question.kind is not Kind.COMPARE:
            continue
        answer = await room.answer(question)
        for fact in answer.facts:
            name = room.lookup.catalogue.regions[fact.region].short.ru
            said = answer.text.replace("\u00a0", "")
            lines = re.findall(rf"{re.escape(name)}(?:: | — )((?:нет ?данных → )?[\d →]+)", said)
            numbers = {int(found) for line in lines for found in re.findall(r"\d+", line)}
            assert counted(fact) in numbers, (question.serial(), name, fact.year)
