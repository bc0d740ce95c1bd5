"""Onward: buttons to the next question, each tried before it is offered, none leading to an empty answer."""

from collections.abc import Iterable

from answers.answer import Button
from answers.desk import Desk
from answers.reach import answerable
from data.question import Kind, Question, QuestionError

COLUMNS, ROWS = 2, 3
OF_FIGURES = (Kind.VALUE, Kind.TREND, Kind.COMPARE, Kind.RANKING)


async def rows_of(desk: Desk, buttons: Iterable[Button]) -> list[tuple[Button, ...]]:
    """Return buttons in rows of two, at most three rows, without those that would not be answered or repeat another."""
    kept: list[Button] = []
    seen: set[tuple[Question | None, str | None]] = {(desk.question, None)}
    for button in buttons:
        place = (button.question, button.paper)
        if place not in seen and (button.question is None or await leads_on(desk, button.question)):
            seen.add(place)
            kept.append(button)
    kept = kept[: COLUMNS * ROWS]
    return [tuple(kept[start : start + COLUMNS]) for start in range(0, len(kept), COLUMNS)]


async def leads_on(desk: Desk, question: Question) -> bool:
    """Whether a question fits into a button and would be answered."""
    try:
        question.serial()
    except QuestionError:
        return False
    if question.kind is Kind.REGION_SUMMARY:
        return set(question.regions) <= set(await desk.lookup.regions_with_data())
    return question.kind not in OF_FIGURES or await answerable(desk, question)
