"""A value: the number asked for, with its year and period, and what may be read from it."""

from collections.abc import Sequence

from answers.answer import Answer, Button, Part, Picture
from answers.desk import Desk
from answers.gather import Series, change_between, series_of
from answers.lines import (
    borders_part,
    few_note,
    few_shorter,
    footer,
    judged,
    made_room,
    notes,
    series_said,
    span_of,
    table_of_regions,
    table_of_years,
)
from answers.onward import rows_of
from answers.picture_years import indicators_picture
from answers.pictures import regions_picture, series_or_card
from answers.reach import Reach, reach
from answers.refusal import refuse
from answers.said import published_said, slowdown_said
from answers.shorter import judged_shorter, published_shorter
from answers.side_by_side import (
    Block,
    block_parts,
    blocks_of,
    except_said,
    extra_said,
    gaps_said,
    heading,
    size_note,
    totals_said,
)
from data.question import Kind, ask
from data.vocabulary import ClaimCheck

SHOWN_STEPS = 2  # a series of three years is told whole; the earlier steps of a longer one may wait


async def value(desk: Desk) -> Answer:
    """Answer with the number asked for, of one region or of several."""
    found = await reach(desk)
    if found.shortfall is not None or not found.facts:
        return await refuse(desk, found)
    return await (_of_one(desk, found) if len(found.regions) == 1 else _of_several(desk, found))


async def _of_one(desk: Desk, found: Reach) -> Answer:
    """Answer for one region: each indicator's numbers, their change and verdict, what was published."""
    series = await series_of(desk, found.facts)
    title = region_title(desk, series)
    parts = [
        *[part for place, one in enumerate(series) for part in await _one(desk, one, second=place > 0)],
        await gaps_said(desk, found),
        borders_part(desk, found.facts),
        *notes(desk, [one.indicator for one in series]),
        footer(desk, found.facts),
    ]
    return desk.answer(
        title,
        made_room(title, parts),
        facts=found.facts,
        changes=[change for one in series for change in one.changes],
        picture=await series_or_card(desk, series),
        buttons=await rows_of(desk, _onward_of_one(desk, series)),
        table=table_of_years(desk, series[0]),
    )


async def _one(desk: Desk, series: Series, *, second: bool) -> list[Part]:
    """Say one indicator of one region: numbers first, then the change and its verdict, then what was published."""
    name = "second" if second else "numbers"
    if series.is_small(desk.rules.thresholds):
        return [small_part(desk, series, name)]
    jump = series.last is not None and series.last.change.big_jump
    several = len(series.steps) > 1
    return [
        Part(name, series_said(desk, series)),
        _verdict(desk, series, "second" if second else "verdict", years=several),
        Part("verify", desk.say("verify-jump") if jump else "", shorter=desk.say("shorter-verify")),
        _steps(desk, series),
        *await published_parts(desk, series),
        await _before(desk, series),
    ]


def small_part(desk: Desk, series: Series, name: str) -> Part:
    """Say small counts with what may be read from them."""
    said, facts = series_said(desk, series), series.facts[-2:]
    note = few_note(desk, facts, series.last)
    shorter = f"{said} {few_shorter(desk, facts)}" if note else ""
    return Part(name, " ".join(filter(None, [said, note])), shorter=shorter)


def _verdict(desk: Desk, series: Series, name: str, *, years: bool) -> Part:
    if series.last is None:
        return Part(name, "")
    shorter = judged_shorter(desk, series.last, years=years)
    return Part(name, judged(desk, series.last, years=years), shorter=shorter)


def _steps(desk: Desk, series: Series) -> Part:
    shorter = [judged_shorter(desk, change, years=True, interval=False) for change in reversed(series.steps[:-1])]
    told = "\n".join(earlier_steps(desk, series))
    return Part("steps", told, may_wait=len(series.steps) > SHOWN_STEPS, shorter="\n".join(shorter))


def earlier_steps(desk: Desk, series: Series) -> list[str]:
    """Say the steps before the last one with their verdicts, the latest first."""
    return [judged(desk, change, years=True, interval=False) for change in reversed(series.steps[:-1])]


async def published_parts(desk: Desk, series: Series) -> list[Part]:
    """Say what was published of a series' changes; what agrees with the counts of earlier years may wait."""
    agree = [change for change in series.steps[:-1] if change.published_check is ClaimCheck.MATCH]
    told = [change for change in series.steps if change not in agree]
    slowed = len(series.facts) > 2 and slowdown_said(desk, await desk.lookup.claims(series.region), series.facts)
    lines = [*(published_said(desk, change) for change in told), slowed or ""]
    shorter = [
        *(published_shorter(desk, change) for change in told),
        desk.say("shorter-published-slowdown") if slowed else "",
    ]
    return [
        Part("published", "\n".join(filter(None, lines)), shorter="\n".join(filter(None, shorter))),
        Part("published", "\n".join(published_said(desk, change) for change in agree), may_wait=True),
    ]


async def _before(desk: Desk, series: Series) -> Part:
    """Say, for a single year, how it stands to the year before; it may wait, it was not asked for."""
    only = series.facts[0]
    earlier = [
        fact
        for fact in await desk.lookup.table(series.indicator)
        if fact.region == series.region
        and fact.year == only.year - 1
        and fact.observation.period == only.observation.period
        and fact.value is not None
    ]
    if len(series.facts) > 1 or not earlier:
        return Part("before", "")
    change = await change_between(desk, earlier[0], only)
    return Part("before", judged(desk, change, years=True), may_wait=True)


def region_title(desk: Desk, series: Sequence[Series]) -> str:
    """Name the region and the periods of its numbers."""
    name = desk.region_name(series[0].region)
    periods = {span_of(desk, one.facts) for one in series}
    if len(periods) == 1:
        return desk.say("figures-title", place=name, period=periods.pop())
    return desk.say(
        "card-title", region=name, years=desk.speech.years(fact.year for one in series for fact in one.facts)
    )


def _onward_of_one(desk: Desk, series: Sequence[Series]) -> list[Button]:
    region, indicator = series[0].region, series[0].indicator
    return [
        Button(desk.say("button-trend"), question=ask(Kind.TREND, region, indicator)),
        Button(desk.say("button-compare"), question=ask(Kind.COMPARE, ["all"], indicator)),
        Button(desk.say("button-card", region=desk.short_name(region)), question=ask(Kind.REGION_SUMMARY, region)),
        Button(desk.say("button-provenance"), question=ask(Kind.REGION_SUMMARY, region, topic="provenance")),
    ]


async def _of_several(desk: Desk, found: Reach) -> Answer:
    """Answer for several regions: a line each, the sum where it was asked for, the size caveat."""
    blocks = await blocks_of(desk, found)
    title = heading(desk, blocks[0])
    totals = [line for block in blocks for line in totals_said(desk, block)]
    facts = [fact for block in blocks for fact in block.facts]
    parts = [
        except_said(desk),
        Part("total", "\n".join(totals)),
        *block_parts(desk, blocks, signed=bool(totals)),
        await gaps_said(desk, found),
        *(extra_said(desk, block) for block in blocks),
        size_note(desk, blocks, may_wait=bool(totals)),
        borders_part(desk, facts),
        *notes(desk, [block.indicator for block in blocks]),
        footer(desk, facts),
    ]
    return desk.answer(
        title,
        made_room(title, parts),
        facts=facts,
        changes=[change for block in blocks for change in block.changes],
        picture=await _picture_of_several(desk, blocks),
        buttons=await rows_of(desk, _onward_of_several(desk, blocks)),
        table=table_of_regions(desk, blocks[0].series),
    )


async def _picture_of_several(desk: Desk, blocks: Sequence[Block]) -> Picture | None:
    """Return two indicators side by side, or the regions of the only one."""
    both = indicators_picture(desk, [block.series for block in blocks])
    return both or await regions_picture(desk, blocks[0].series, blocks[0].years)


def _onward_of_several(desk: Desk, blocks: Sequence[Block]) -> list[Button]:
    indicator = blocks[0].indicator
    regions = desk.question.regions or ("all",)
    return [
        Button(desk.say("button-compare"), question=ask(Kind.COMPARE, regions, indicator)),
        Button(desk.say("button-order"), question=ask(Kind.RANKING, ["all"], indicator, metric="change_pct")),
        Button(desk.say("button-groups"), question=ask(Kind.COMPARE, ["all"], indicator, groups="project")),
        Button(desk.say("button-general-advice"), question=ask(Kind.RECOMMENDATION, ["all"])),
    ]
