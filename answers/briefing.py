"""The page for a meeting: what is known of a region on one sheet, three sentences to say, what may be asked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from answers.advice import MAIN, SECOND, advise, obligatory, recommended
from answers.answer import Answer, ChangeFact, Fact
from answers.citation import places_of, sources_said
from answers.desk import Desk, capitalised
from answers.likely_questions import Brief, likely_questions, questions_without_data
from answers.lookup import last_change
from answers.recommendation import evidence_line, listed, lowered, said
from answers.said import (
    borders_said,
    change_said,
    counted,
    period_note,
    presence_said,
    small_counts_said,
    verdict_words,
)
from data.observation import Claim
from papers.page import Column, Exchange, Exchanges, Illustration, Imprint, Page, Section, Table
from rules.advice import ReportAdvice


async def region_page(desk: Desk, summary: Answer, illustration: Illustration | None, today: date) -> Page:
    """Return the page for one region; `summary` is its card, whose facts and changes are the ones on paper."""
    region = desk.question.regions[0]
    brief = Brief(
        region=region,
        facts=summary.facts,
        changes=summary.changes,
        claims=await desk.lookup.claims(region),
        presence=await desk.lookup.presence(region),
        advice=await advise(desk, region),
    )
    page = bare_page(desk, illustration, today, kicker="page-kicker")
    page = replace(
        page,
        title=_title(desk, brief),
        lead=Section(desk.say("page-theses"), _theses(desk, brief), least=3, numbered=True),
        table=_table(desk, brief),
        sections=_recommendation(desk, brief),
        paired=True,
        sources=_sources(desk, brief, await _advised(desk, brief)),
    )
    return replace(page, exchanges=Exchanges(desk.say("page-ask"), await _pairs(desk, brief)))


async def _pairs(desk: Desk, brief: Brief) -> tuple[Exchange, ...]:
    if brief.facts:
        return likely_questions(desk, brief)
    return questions_without_data(desk, brief.advice, await desk.lookup.regions_with_data())


def bare_page(desk: Desk, illustration: Illustration | None, today: date, *, kicker: str) -> Page:
    """Return a page with everything that stands on any page: what it is, the day, release and code, properties."""
    author = desk.name(desk.catalogue.sources[next(iter(desk.catalogue.sources))].author)
    bot = f" · @{desk.bot_name}" if desk.bot_name else ""
    return Page(
        language=desk.language,
        kicker=desk.say(kicker),
        stamp=desk.say("page-stamp", day=today),
        title="",
        subtitle=desk.say("page-subtitle", author=author),
        imprint=Imprint(
            subject=desk.say("page-subtitle", author=author),
            author=f"@{desk.bot_name}" if desk.bot_name else author,
            keywords=f"{desk.release}, {desk.code}",
            made_on=today,
        ),
        illustration=illustration,
        footer=desk.say("page-footer", release=desk.release, code=desk.code, bot=bot),
        more=desk.say("page-more", code=desk.code),
    )


def _title(desk: Desk, brief: Brief) -> str:
    name, years = desk.region_name(brief.region), [fact.year for fact in brief.facts]
    if not years:
        return desk.say("page-title-no-data", region=name)
    return desk.say("page-title", region=name, years=desk.speech.years(sorted(set(years))))


# Three sentences ------------------------------------------------------------------------------------------------


def _theses(desk: Desk, brief: Brief) -> tuple[str, ...]:
    advice = advice_thesis(desk, brief.advice.recommendation.report_advice)
    change, second = last_change(brief.changes_of(MAIN)), brief.facts_of(SECOND)
    if change is None:
        return (desk.say_of(brief.region, "no-data-missing"), desk.say("no-data-do"), advice)
    return tuple(filter(None, [thesis(desk, change), small_counts_said(desk, second) if second else "", advice]))


def thesis(desk: Desk, change: ChangeFact) -> str:
    """Say a change in one sentence that can be read aloud, with base, years and verdict."""
    known: dict[str, str | int | float] = {
        "indicator": desk.indicator_name(change.indicator),
        "from_year": change.earlier.year,
        "to_year": change.later.year,
        "earlier": counted(change.earlier),
        "later": counted(change.later),
        "verdict": verdict_words(desk, change),
    }
    if change.percent is None:
        return desk.say("thesis-counts", **known)
    if change.verdict.is_fall or change.verdict.is_rise:
        return desk.say(f"thesis-{'fall' if change.verdict.is_fall else 'rise'}", **known, percent=abs(change.percent))
    return desk.say("thesis-unclear", **known, percent=change.percent)


def advice_thesis(desk: Desk, advice: Sequence[ReportAdvice]) -> str:
    """Say what the report's authors propose, in one sentence."""
    if not advice:
        return desk.say("advice-no-own-advice")
    return desk.say("thesis-advice", advice=lowered(listed(desk, advice)))


# The key numbers ------------------------------------------------------------------------------------------------


def _table(desk: Desk, brief: Brief) -> Table | None:
    steps = [change for change in brief.changes if change.is_step]
    if not steps:
        return None
    return Table(
        columns=(
            Column(desk.say("column-indicator"), 37),
            Column(desk.say("column-period"), 23),
            Column(desk.say("column-earlier"), 9.5, numeric=True),
            Column(desk.say("column-later"), 9.5, numeric=True),
            Column(desk.say("column-change"), 18, numeric=True),
            Column(desk.say("column-verdict"), 30),
        ),
        rows=_rows(desk, [*reversed(_of_main(steps)), *_of_second(steps)]),
        description=desk.say("page-table", place=desk.region_name(brief.region)),
    )


def _of_main(steps: Sequence[ChangeFact]) -> list[ChangeFact]:
    return [change for change in steps if change.indicator == MAIN]


def _of_second(steps: Sequence[ChangeFact]) -> list[ChangeFact]:
    return [change for change in steps if change.indicator != MAIN]


def _rows(desk: Desk, steps: Sequence[ChangeFact]) -> tuple[tuple[str, ...], ...]:
    """Return a row a change; an indicator's full name stands in its first row, its short one in the others."""
    rows, named = [], set()
    for change in steps:
        indicator = desk.indicator(change.indicator)
        rows.append(_row(desk, change, desk.name(indicator.short if change.indicator in named else indicator.name)))
        named.add(change.indicator)
    return tuple(rows)


def _row(desk: Desk, change: ChangeFact, name: str) -> tuple[str, ...]:
    return (
        name,
        span_said(desk, change),
        desk.speech.count(counted(change.earlier)),
        desk.speech.count(counted(change.later)),
        change_cell(desk, change),
        verdict_cell(desk, change),
    )


def span_said(desk: Desk, change: ChangeFact) -> str:
    """Say the two years of a change and which months they cover, or that the source does not say."""
    years = {"from_year": change.earlier.year, "to_year": change.later.year}
    if change.later.months is None or change.earlier.months is None:
        return desk.say("period-span-unknown", **years)
    if change.later.months == 12:
        return desk.say("period-span", **years)
    return desk.say("period-span-months", **years, months=change.later.months)


def change_cell(desk: Desk, change: ChangeFact) -> str:
    """Write a change for a table: percent and difference, no percent on a small base."""
    difference = counted(change.later) - counted(change.earlier)
    if change.percent is not None:
        return desk.say("cell-change", percent=change.percent, difference=difference)
    return desk.say("cell-difference", difference=difference) if difference else desk.say("cell-same")


def verdict_cell(desk: Desk, change: ChangeFact) -> str:
    """Write a verdict for a table, with its interval where there is one."""
    verdict = capitalised(verdict_words(desk, change))
    if change.change.low is None or change.change.high is None:
        return verdict
    interval = desk.speech.interval_range(change.change.low, change.change.high)
    return desk.say("cell-verdict", verdict=verdict, interval=interval)


# The recommendation in its parts ----------------------------------------------------------------------------------


def _recommendation(desk: Desk, brief: Brief) -> tuple[Section, ...]:
    found = brief.advice.recommendation
    own = [] if found.report_names_region else [desk.say_of(brief.region, "advice-no-own-advice")]
    beside, (main, *others) = obligatory(brief.advice), recommended(desk, brief.advice)
    standings = _by_standing(desk, found.report_advice)
    advises = [*standings, *own]
    shows = [
        " ".join([main, *(said(desk, caveat.says) for caveat in beside)]),
        *others,
        presence_said(desk, brief.presence, brief.region),
        evidence_line(desk, brief.advice),
    ]
    cannot = [desk.say("recommendation-cannot"), *(said(desk, one.says) for one in found.caveats if one not in beside)]
    missing = "; ".join(desk.say(f"missing-{key.replace('_', '-')}") for key in found.missing)
    return (
        block(desk, "report-advises", advises, least=max(1, len(standings))),
        block(desk, "data-show", shows, least=len(shows)),
        block(desk, "cannot-be-said", cannot, least=2),
        block(desk, "missing", [desk.say("page-missing-list", list=capitalised(missing))] if missing else []),
    )


def _by_standing(desk: Desk, advice: Sequence[ReportAdvice]) -> list[str]:
    """Say the report's advice, pieces of one standing together: «Внедрять …; продлить … Рекомендовано отчётом; …»."""
    together: dict[str, list[ReportAdvice]] = {}
    for piece in advice:
        together.setdefault(piece.status_key, []).append(piece)
    return [f"{listed(desk, pieces)}. {desk.say(standing)}" for standing, pieces in together.items()]


def block(desk: Desk, heading: str, lines: Sequence[str], *, least: int = 1) -> Section:
    """Return a block of the recommendation under its heading, written as a sentence begins."""
    return Section(desk.say(f"block-{heading}").capitalize(), tuple(filter(None, lines)), least=least)


# Sources ----------------------------------------------------------------------------------------------------------


async def _advised(desk: Desk, brief: Brief) -> tuple[Claim, ...]:
    """Return the report's words that the advice on the page rests on."""
    quoted = {key for piece in brief.advice.recommendation.report_advice for key in piece.quotes}
    return tuple(claim for claim in await desk.lookup.claims() if claim.key in quoted)


def _sources(desk: Desk, brief: Brief, advised: Sequence[Claim]) -> tuple[str, ...]:
    notes = [period_note(desk, brief.facts), borders_said(desk, brief.facts)]
    sources = sources_said(desk, places_of(brief.facts, advised))
    return tuple(filter(None, [*sources, *notes]))


def described(desk: Desk, answer: Answer) -> str:
    """Say what a picture shows, for whoever cannot see it: the same facts in words."""
    steps = [change for change in answer.changes if change.is_step and change.indicator == MAIN]
    second = [fact for fact in answer.facts if fact.indicator == SECOND]
    lines = [answer.picture.frame.title if answer.picture else answer.title]
    lines += [f"{capitalised(change_said(desk, change))}; {verdict_words(desk, change)}" for change in steps]
    lines += [small_counts_said(desk, second).rstrip(".")] if second and not _several(second) else []
    lines += [part.text for part in answer.parts if part.name == "missing"]
    return ". ".join(line.rstrip(".") for line in lines) + "."


def _several(facts: Sequence[Fact]) -> bool:
    return len({fact.region for fact in facts}) > 1
