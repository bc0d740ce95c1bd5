"""Any answer on paper, and the page for the whole country: the answer's own words, with its numbers as a table."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from answers.advice import MAIN, SECOND, advise
from answers.answer import Answer, ChangeFact, Fact, Part
from answers.briefing import advice_thesis, bare_page, change_cell, span_said, verdict_cell
from answers.citation import places_of, sources_said
from answers.desk import Desk, capitalised
from answers.lookup import last_change
from answers.said import counted, period_note, verdict_key
from papers.page import Column, Exchange, Exchanges, Illustration, Page, Section, Table
from rules.advice import ReportAdvice

LEFT_OUT = ("source", "echo")


def answer_page(desk: Desk, answer: Answer, illustration: Illustration | None, today: date) -> Page:
    """Return an answer as a page that may run on: its numbers, its picture, its parts, its sources."""
    page = bare_page(desk, illustration, today, kicker="page-kicker-answer")
    title, _, subtitle = answer.title.partition("\n")
    return replace(
        page,
        title=title or page.kicker,
        subtitle=subtitle,
        table=_changes_table(desk, answer.changes),
        sections=tuple(_section(part) for part in answer.parts if part.name not in LEFT_OUT),
        sources=sources(desk, answer.facts),
        single=False,
    )


def sources(desk: Desk, facts: Sequence[Fact]) -> tuple[str, ...]:
    """Say where facts stand and what their periods leave open."""
    return tuple(filter(None, [*sources_said(desk, places_of(facts)), period_note(desk, facts)]))


def _section(part: Part) -> Section:
    """Return a part as a section: a first line before bullets is its heading."""
    lines = _with_their_lists([line for line in part.text.split("\n") if line])
    bullets = [line.removeprefix("• ") for line in lines if line.startswith("• ")]
    if bullets and not lines[0].startswith("• "):
        head = lines[0].capitalize() if lines[0].isupper() else lines[0]
        return Section(head, (*bullets, *(line for line in lines[1:] if not line.startswith("• "))))
    if bullets:
        return Section("", tuple(line.removeprefix("• ") for line in lines))
    headed = len(lines) > 1 and (lines[0].isupper() or lines[0].endswith(":"))
    return Section(lines[0].rstrip(":").capitalize() if headed else "", tuple(lines[headed:]), plain=True)


def _with_their_lists(lines: Sequence[str]) -> list[str]:
    """Return lines with a list that a colon opens drawn into one: «… не считаем: областей мало; лет мало.»"""
    joined: list[str] = []
    for line in lines:
        if joined and line.endswith(";") and joined[-1].endswith((":", ";")):
            joined[-1] = f"{joined[-1]} {line.removeprefix('• ')}"
        else:
            joined = [*(one[:-1] + "." if one.endswith(";") else one for one in joined), line]
    return joined


def _changes_table(desk: Desk, changes: Sequence[ChangeFact]) -> Table | None:
    steps = [change for change in changes if change.is_step]
    if not steps:
        return None
    return Table(
        columns=(
            Column(desk.say("column-region"), 20),
            Column(desk.say("column-indicator"), 26),
            Column(desk.say("column-period"), 20),
            Column(desk.say("column-earlier"), 10, numeric=True),
            Column(desk.say("column-later"), 10, numeric=True),
            Column(desk.say("column-change"), 20, numeric=True),
            Column(desk.say("column-verdict"), 24),
        ),
        rows=tuple(_row(desk, change) for change in steps),
        description=desk.say("page-table", place=", ".join(desk.short_name(region) for region in _regions(steps))),
    )


def _regions(changes: Sequence[ChangeFact]) -> list[str]:
    return list(dict.fromkeys(change.region for change in changes))


def _row(desk: Desk, change: ChangeFact) -> tuple[str, ...]:
    return (
        desk.short_name(change.region),
        desk.name(desk.indicator(change.indicator).short),
        span_said(desk, change),
        desk.speech.count(counted(change.earlier)),
        desk.speech.count(counted(change.later)),
        change_cell(desk, change),
        verdict_cell(desk, change),
    )


# The country --------------------------------------------------------------------------------------------------------


async def country_page(desk: Desk, answer: Answer, illustration: Illustration | None, today: date) -> Page:
    """Return the page for all regions with figures; `answer` is the recommendation for the country."""
    steps = [change for change in answer.changes if change.indicator == MAIN]
    small = await desk.lookup.changes(SECOND)
    years = sorted({year for change in steps for year in (change.earlier.year, change.later.year)})
    advised = await _advised(desk, _regions(steps))
    parts = {part.name: part for part in answer.parts}
    blocks = ("report_advises", "cannot_be_said", "power")
    page = bare_page(desk, illustration, today, kicker="page-kicker")
    return replace(
        page,
        title=desk.say("page-title-country", years=desk.speech.years(years)),
        lead=Section(desk.say("page-theses"), _theses(desk, steps, advised), least=3, numbered=True),
        table=_country_table(desk, steps, small),
        sections=tuple(_country_section(desk, parts[name]) for name in blocks if name in parts),
        exchanges=Exchanges(desk.say("page-ask"), _questions(desk, parts)),
        sources=sources(desk, answer.facts),
    )


async def _advised(desk: Desk, regions: Sequence[str]) -> tuple[ReportAdvice, ...]:
    """Return the report's advice to all regions, each of its sentences once, as where nothing runs yet."""
    found = [piece for key in regions for piece in (await advise(desk, key)).recommendation.report_advice]
    last_first = sorted((piece for piece in found if not piece.own), key=lambda piece: piece.id, reverse=True)
    return tuple({piece.quote: piece for piece in last_first}.values())[::-1]


def _country_section(desk: Desk, part: Part) -> Section:
    section = _section(part)
    heading = section.heading or desk.say("block-missing").capitalize()
    return replace(section, heading=heading, least=min(2, len(section.lines)))


def _theses(desk: Desk, steps: Sequence[ChangeFact], advised: Sequence[ReportAdvice]) -> tuple[str, ...]:
    groups: dict[str, list[str]] = {}
    for change in steps:
        words = "not-computed" if verdict_key(change) not in _COMPUTED else verdict_key(change)
        groups.setdefault(desk.say(f"fact-value-change-{words}"), []).append(desk.short_name(change.region))
    said = " ".join(
        desk.say("thesis-country-group", verdict=capitalised(words), regions=", ".join(names))
        for words, names in groups.items()
    )
    held = desk.say("thesis-country", held=len(steps), all=len(desk.catalogue.current), groups=said)
    return (held, desk.say("thesis-country-effect"), advice_thesis(desk, advised))


_COMPUTED = ("fall-clear", "fall-likely", "unclear", "rise-likely", "rise-clear")


def _country_table(desk: Desk, steps: Sequence[ChangeFact], small: Mapping[str, Sequence[ChangeFact]]) -> Table | None:
    if not steps:
        return None
    months = next((one.later.months for own in small.values() for one in own if one.later.months), None)
    period = desk.say("period-one-months", months=months) if months else desk.say("period-one-unknown")
    spans = {(change.earlier.year, change.later.year) for change in steps}
    earlier, later = (
        map(str, spans.pop()) if len(spans) == 1 else (desk.say("column-earlier"), desk.say("column-later"))
    )
    return Table(
        columns=(
            Column(desk.say("column-region"), 22),
            Column(earlier, 10, numeric=True),
            Column(later, 10, numeric=True),
            Column(desk.say("column-change"), 20, numeric=True),
            Column(desk.say("column-verdict"), 36),
            Column(f"{desk.name(desk.indicator(SECOND).short)}, {period}", 20, numeric=True),
        ),
        rows=tuple(_country_row(desk, change, last_change(small.get(change.region, ()))) for change in steps),
        description=desk.say("page-table", place=desk.indicator_name(MAIN)),
        heading=f"{desk.indicator_name(MAIN)}, {span_said(desk, steps[0])}",
    )


def _country_row(desk: Desk, change: ChangeFact, small: ChangeFact | None) -> tuple[str, ...]:
    counts = (
        desk.say("cell-counts", earlier=counted(small.earlier), later=counted(small.later))
        if small is not None
        else desk.say("status-no-data")
    )
    return (
        desk.short_name(change.region),
        desk.speech.count(counted(change.earlier)),
        desk.speech.count(counted(change.later)),
        change_cell(desk, change),
        verdict_cell(desk, change),
        counts,
    )


def _questions(desk: Desk, parts: Mapping[str, Part]) -> tuple[Exchange, ...]:
    pairs = [
        Exchange(desk.say("evidence-title") + "?", desk.say("evidence-text")),
        Exchange(desk.say("ask-country-total"), desk.say("ask-country-total-answer")),
    ]
    if "counter_evidence" in parts:
        pairs.insert(1, Exchange(desk.say("ask-country-counter"), parts["counter_evidence"].text))
    return tuple(pairs)
