"""A change over the years: the series, its steps, the three questions kept apart, and a trend only where it is one."""

from collections.abc import Sequence
from dataclasses import replace

from analysis.findings import TrendFinding
from analysis.trend import slowdown
from analysis.trend import trend as find_trend
from answers.advice import advise
from answers.answer import Answer, Button, Part
from answers.claimed import HEADINGS, counts_of
from answers.compare import compare
from answers.desk import Desk
from answers.gather import Series, series_of
from answers.lines import borders_part, footer, made_room, notes, series_said, span_of, table_of_years
from answers.lookup import comparable
from answers.onward import rows_of
from answers.pictures import series_or_card
from answers.reach import Reach, reach
from answers.refusal import refuse
from answers.ruling import Fault, check_heading
from answers.said import change_said, counted, verdict_said
from answers.shorter import judged_shorter
from answers.side_by_side import gaps_said
from answers.value import SHOWN_STEPS, earlier_steps, published_parts, region_title, small_part
from data.question import Kind, ask
from data.vocabulary import WhyNotComputed

WHY = ("why", "cause")


async def trend(desk: Desk) -> Answer:
    """Answer how a region's number changed over the years; several regions stand side by side."""
    found = await reach(desk)
    if found.shortfall is not None or not found.facts:
        return await refuse(desk, found)
    return await (_of_several(desk) if len(found.regions) > 1 else _of_one(desk, found))


async def _of_several(desk: Desk) -> Answer:
    """Answer of several regions side by side, where a direction was asked about with a word on it first."""
    answer = await compare(desk)
    pairs = [counts_of(change) for change in answer.changes if change.percent is not None]
    heading = HEADINGS.get(desk.question.word("claim_direction"))
    if heading is None or len(pairs) < 2:
        return answer
    checked = check_heading(heading, pairs, desk.rules.thresholds)
    word = desk.say(f"ruling-{str(checked.ruling).replace('_', '-')}")
    how = "everywhere" if checked.fault is None else "mixed" if checked.fault is Fault.NOT_EVERYWHERE else "nowhere"
    said = Part("ruling", f"{word}: {desk.say(f'direction-{how}-{heading}')}")
    return replace(answer, parts=(said, *answer.parts))


async def _of_one(desk: Desk, found: Reach) -> Answer:
    series = await series_of(desk, found.facts)
    title = region_title(desk, series)
    parts = [
        *_direction_ruled(desk, series[0]),
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
        buttons=await rows_of(desk, _onward(desk, series)),
        table=table_of_years(desk, series[0]),
    )


def _direction_ruled(desk: Desk, series: Series) -> list[Part]:
    """Say first, where a direction was asked about, whether the number went that way over the last two years."""
    heading = HEADINGS.get(desk.question.word("claim_direction"))
    if heading is None or series.last is None or series.last.change.why is WhyNotComputed.NOT_COMPARABLE:
        return []
    pair = counts_of(series.last)
    ruling = check_heading(heading, [pair], desk.rules.thresholds).ruling
    went = "same" if pair[0] == pair[1] else "fall" if pair[1] < pair[0] else "rise"
    word = desk.say(f"ruling-{str(ruling).replace('_', '-')}")
    return [Part("ruling", f"{word}: {desk.say(f'direction-went-{went}', span=span_of(desk, series.facts[-2:]))}")]


async def _one(desk: Desk, series: Series, *, second: bool) -> list[Part]:
    """Say one indicator: its numbers, the three questions, what the series is called and what was published."""
    name = "second" if second else "numbers"
    why = [] if second else await _why(desk, series)
    if series.is_small(desk.rules.thresholds) or series.last is None:
        return [small_part(desk, series, name), *why]
    shorter = f"{judged_shorter(desk, series.last, years=len(series.steps) > 1)} {desk.say('fixed-f7')}"
    return [
        Part(name, series_said(desk, series)),
        *why,
        Part("second" if second else "verdict", "\n".join(await _three_questions(desk, series)), shorter=shorter),
        Part("steps", "\n".join(earlier_steps(desk, series)[SHOWN_STEPS - 1 :]), may_wait=True),
        Part(
            "verify", desk.say("verify-jump") if series.last.change.big_jump else "", shorter=desk.say("shorter-verify")
        ),
        Part("slowdown", slower_growth(desk, series)),
        Part("trend", trend_said(desk, series), may_wait=len(series.facts) < 3),
        *await published_parts(desk, series),
    ]


async def _three_questions(desk: Desk, series: Series) -> list[str]:
    """Say the three answers in their fixed order: as recorded, beyond ordinary variation, because of the project."""
    if series.last is None:
        raise ValueError("three questions need a change")
    advice = await advise(desk, series.region, series.indicator)
    confidence = desk.say(f"confidence-{str(advice.confidence).replace('_', '-')}")
    return [
        desk.say("question-record", change=_recorded(desk, series)),
        verdict_said(desk, series.last),
        desk.say("question-cause", level=int(advice.level), confidence=confidence),
    ]


def _recorded(desk: Desk, series: Series) -> str:
    """Say the last steps, the last one first; a single step needs no years beside it."""
    if len(series.steps) == 1:
        return change_said(desk, series.steps[0])
    return "; ".join(
        desk.say(
            "year-change",
            from_year=change.earlier.year,
            to_year=change.later.year,
            change=change_said(desk, change),
        )
        for change in reversed(series.steps[-SHOWN_STEPS:])
    )


def slower_growth(desk: Desk, series: Series) -> str:
    """Say that growth slowed where it did: slower growth is not a fall; empty where it did not slow."""
    if len(series.steps) < 2:
        return ""
    before, last = series.steps[-2:]
    if before.percent is None or last.percent is None or not before.percent > last.percent > 0:
        return ""
    first, middle, latest = series.counts[-3:]
    found = slowdown(first, middle, latest, desk.rules.thresholds)
    told = desk.say("trend-slowdown", earlier=before.percent, later=last.percent)
    within = found is not None and not found.distinguishable
    return f"{told} {desk.say('trend-slowdown-unclear')}" if within else told


def trend_said(desk: Desk, series: Series) -> str:
    """Say whether the series may be called a trend, or why not; empty where its numbers cannot be compared."""
    if not all(comparable(series.facts[0], fact) for fact in series.facts[1:]):
        return ""
    counts = {fact.year: counted(fact) for fact in series.facts}
    finding = find_trend(counts, desk.rules.thresholds)
    if finding.word is not None:
        return desk.say(f"trend-{finding.word}", years=desk.speech.years(counts))
    return _no_trend(desk, finding)


def _no_trend(desk: Desk, finding: TrendFinding) -> str:
    key = f"trend-{str(finding.reason).replace('_', '-')}"
    whole = finding.overall
    known = {
        "years": desk.speech.years(finding.years),
        "change": desk.speech.change(whole.percent) if whole and whole.percent is not None else "",
        "interval": desk.speech.interval(whole.low, whole.high)
        if whole and whole.low is not None and whole.high is not None
        else "",
    }
    return desk.say(key, **{name: known[name] for name in desk.speech.variables(key)})


async def _why(desk: Desk, series: Series) -> list[Part]:
    """Say, where a cause was asked for, that the data do not show it and what would be needed; else nothing."""
    if desk.question.word("topic") not in WHY and desk.question.get("cause") is None:
        return []
    advice = await advise(desk, series.region, series.indicator)
    lacking = [desk.say(f"missing-{key.replace('_', '-')}") for key in advice.recommendation.missing]
    needs = desk.say("trend-why-needs", missing="; ".join(lacking)) if lacking else ""
    return [Part("why", desk.say("trend-why")), Part("missing", needs, may_wait=True)]


def _onward(desk: Desk, series: Sequence[Series]) -> list[Button]:
    region, indicator = series[0].region, series[0].indicator
    other = next((key for key in desk.lookup.indicators if key != indicator), indicator)
    return [
        Button(desk.say("button-compare"), question=ask(Kind.COMPARE, ["all"], indicator)),
        Button(desk.say("button-recommendation"), question=ask(Kind.RECOMMENDATION, region)),
        Button(desk.say("button-card", region=desk.short_name(region)), question=ask(Kind.REGION_SUMMARY, region)),
        Button(desk.say("button-provenance"), question=ask(Kind.REGION_SUMMARY, region, topic="provenance")),
        Button(desk.name(desk.indicator(other).short), question=ask(Kind.TREND, region, other)),
    ]
