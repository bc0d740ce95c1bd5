"""An answer's facts as rows: numbers typed, the kind of emptiness in a column of its own, the address beside it."""

import re
from collections.abc import Sequence
from datetime import date

from answers.answer import Answer, ChangeFact, Fact
from answers.citation import citations, places_of
from answers.desk import Desk, capitalised
from answers.said import borders_said, counted, period_note, published_said, verdict_words, whole_percent
from data.observation import Observation
from data.vocabulary import Status
from papers.workbook import About, Field, Grid, Value, Workbook


def workbook(desk: Desk, answer: Answer, today: date) -> Workbook:
    """Return an answer's facts, its changes if it has any, and the sheet about them."""
    grids = [facts_grid(desk, answer)]
    if answer.changes:
        grids.append(changes_grid(desk, answer.changes))
    author = desk.name(desk.catalogue.sources[answer.facts[0].observation.source].author)
    return Workbook(desk.language, answer.title, author, today, tuple(grids), _about(desk, answer, today))


def facts_grid(desk: Desk, answer: Answer) -> Grid:
    """Return one row a fact, whole in itself: what, where, when, how much, of which kind, from where, what to mind."""
    steps = {change.later: change for change in answer.changes if change.is_step}
    fields = (
        Field(desk.say("field-region"), width=26),
        Field(desk.say("field-indicator"), width=44),
        Field(desk.say("field-year"), "year", 8),
        Field(desk.say("field-period"), width=18),
        Field(desk.say("field-value"), "count", 11),
        Field(desk.say("field-status"), width=18),
        Field(desk.say("field-unit"), width=16),
        Field(desk.say("field-difference"), "difference", 14),
        Field(desk.say("field-percent"), "percent", 13),
        Field(desk.say("field-verdict"), width=28),
        Field(desk.say("field-starts"), "date", 12),
        Field(desk.say("field-ends"), "date", 12),
        Field(desk.say("field-territory"), width=30),
        Field(desk.say("field-source"), width=24),
        Field(desk.say("field-place"), width=16),
        Field(desk.say("field-row"), width=28),
        Field(desk.say("field-printed-period"), width=30),
        Field(desk.say("field-note"), width=50),
        Field(desk.say("field-release"), width=10),
        Field(desk.say("field-code"), width=12),
    )
    rows = tuple(_fact_row(desk, fact, steps.get(fact)) for fact in answer.facts)
    return Grid(desk.say("sheet-data"), fields, rows)


def _fact_row(desk: Desk, fact: Fact, step: ChangeFact | None) -> tuple[Value, ...]:
    row = fact.observation
    source = desk.catalogue.sources[row.source]
    notes = [period_note(desk, [fact]), borders_said(desk, [fact])]
    return (
        desk.region_name(fact.region),
        desk.indicator_name(row.indicator),
        row.year,
        _period(desk, fact),
        row.value,
        desk.say(f"status-{str(row.status).replace('_', '-')}"),
        desk.say(f"unit-{row.unit}"),
        None if step is None else counted(step.later) - counted(step.earlier),
        None if step is None else step.percent,
        None if step is None else capitalised(verdict_words(desk, step)),
        row.start,
        row.end,
        desk.region_name(row.territory),
        desk.name(source.author),
        desk.name(source.places[row.place]),
        row.row_label,
        _printed(row),
        " ".join(filter(None, [*notes, desk.say("small-zero") if row.status is Status.ZERO else ""])) or None,
        desk.release,
        desk.code,
    )


def _period(desk: Desk, fact: Fact) -> str:
    return desk.say("period-one-months", months=fact.months) if fact.months else desk.say("period-one-unknown")


def _printed(row: Observation) -> str | None:
    """Return the period in the source's own words alone: what is quoted where the source does not state it."""
    if row.months is not None:
        return row.printed_period
    return ", ".join(re.findall(r"«[^»]*»", row.printed_period)) or None


def changes_grid(desk: Desk, changes: Sequence[ChangeFact]) -> Grid:
    """Return one row a change: both counts, difference, percent, interval, verdict, what the report printed of it."""
    fields = (
        Field(desk.say("field-region"), width=26),
        Field(desk.say("field-indicator"), width=44),
        Field(desk.say("field-period"), width=18),
        Field(desk.say("field-from-year"), "year", 10),
        Field(desk.say("field-from-value"), "count", 11),
        Field(desk.say("field-to-year"), "year", 10),
        Field(desk.say("field-to-value"), "count", 11),
        Field(desk.say("field-change"), "difference", 11),
        Field(desk.say("field-percent"), "percent", 13),
        Field(desk.say("field-low"), "whole_percent", 18),
        Field(desk.say("field-high"), "whole_percent", 18),
        Field(desk.say("field-verdict"), width=34),
        Field(desk.say("field-published"), width=22),
        Field(desk.say("field-check"), width=60),
    )
    return Grid(desk.say("sheet-changes"), fields, tuple(_change_row(desk, change) for change in changes))


def _change_row(desk: Desk, told: ChangeFact) -> tuple[Value, ...]:
    change = told.change
    return (
        desk.region_name(told.region),
        desk.indicator_name(told.indicator),
        _period(desk, told.later),
        told.earlier.year,
        counted(told.earlier),
        told.later.year,
        counted(told.later),
        counted(told.later) - counted(told.earlier),
        change.percent,
        change.low,
        change.high,
        capitalised(verdict_words(desk, told)),
        told.published,
        published_said(desk, told) or None,
    )


def _about(desk: Desk, answer: Answer, today: date) -> About:
    places = places_of(answer.facts)
    rows = [
        (desk.say("about-answer"), answer.title),
        (desk.say("about-code"), desk.code),
        (desk.say("about-release"), desk.release),
        (desk.say("about-made"), desk.speech.date(today)),
        *((desk.say("about-citation"), line) for line in citations(desk, places, today)),
        (desk.say("about-caveats"), " ".join(_caveats(desk, answer.facts))),
        *_indicators(desk, answer.facts),
        (desk.say("about-statuses"), ""),
        *((desk.say(f"status-{key}"), desk.say(f"about-status-{key}")) for key in _statuses()),
        (desk.say("about-verdicts"), _verdicts(desk)),
    ]
    return About(desk.say("sheet-about"), tuple(rows))


def _caveats(desk: Desk, facts: Sequence[Fact]) -> list[str]:
    borders = dict.fromkeys(borders_said(desk, [fact]) for fact in facts)
    return [line for line in (desk.say("about-as-printed"), period_note(desk, facts), *borders) if line]


def _indicators(desk: Desk, facts: Sequence[Fact]) -> list[tuple[str, str]]:
    rows = [(desk.say("about-indicators"), "")]
    for key in dict.fromkeys(fact.indicator for fact in facts):
        indicator = desk.indicator(key)
        rows += [
            (desk.name(indicator.name), desk.name(indicator.definition)),
            (desk.say("about-counts"), desk.name(indicator.counts)),
            (desk.say("about-does-not-count"), desk.name(indicator.does_not_count)),
            (desk.say("about-pitfall"), desk.name(indicator.pitfall)),
        ]
    return rows


def _statuses() -> list[str]:
    return [str(status).replace("_", "-") for status in Status]


def _verdicts(desk: Desk) -> str:
    limits = desk.rules.thresholds
    return desk.say("about-verdict-text", cv=whole_percent(limits.cv_floor), small_count=limits.small_count)
