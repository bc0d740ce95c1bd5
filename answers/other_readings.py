"""What else may have been meant: the same question about another indicator, region or year, each of them answerable."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from answers.desk import Desk
from answers.onward import OF_FIGURES, leads_on
from answers.reach import years_held
from data.question import Kind, Question

OF_ONE_REGION = (Kind.REGION_SUMMARY, Kind.RECOMMENDATION, Kind.PROJECT_HISTORY)


@dataclass(frozen=True, slots=True)
class OtherReadings:
    """Questions that differ from the one that was answered in one thing alone."""

    indicators: tuple[Question, ...] = ()
    regions: tuple[Question, ...] = ()
    years: tuple[Question, ...] = ()


async def other_readings(desk: Desk) -> OtherReadings:
    """Return the readings that a question may be changed to; none that would be refused."""
    question = desk.question
    if question.kind not in (*OF_FIGURES, *OF_ONE_REGION):
        return OtherReadings()
    known = await desk.lookup.regions_with_data()
    regions = [replace(question, regions=(region,)) for region in known]
    if question.kind in OF_ONE_REGION:
        return OtherReadings(regions=await _answerable(desk, regions))
    held = await years_held(desk)
    spans = [(), *((year,) for year in held)]
    return OtherReadings(
        await _answerable(desk, (replace(question, indicator=key, period=None) for key in desk.lookup.indicators)),
        await _answerable(desk, [*regions, replace(question, regions=("all",))]),
        await _answerable(desk, (replace(question, years=years, period=None) for years in spans)),
    )


async def _answerable(desk: Desk, questions: Iterable[Question]) -> tuple[Question, ...]:
    others = [question for question in questions if question != desk.question]
    return tuple([question for question in others if await leads_on(desk, question)])
