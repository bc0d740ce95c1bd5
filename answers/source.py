"""Sources: where the figures come from, what is wrong with a printed link, how to cite an answer."""

import re
from collections.abc import Sequence

from answers.answer import Answer, Button, Fact, Part, units
from answers.citation import citation_of_file
from answers.desk import Desk, capitalised
from answers.files import document_said
from answers.lines import open_period
from answers.provenance import provenance
from answers.said import counted, period_said, place_said
from data.catalogue import Link, Source
from data.question import Kind, Question, ask

LONGEST_COPY = 256
CYRILLIC = re.compile(r"[\u0400-\u04ff]+")
WHOLE_COUNTRY = ("all", "kz")


async def source(desk: Desk) -> Answer:
    """Answer where the figures come from: all sources, one of them, one region's figures, or a citation."""
    asked, regions = desk.question.word("source"), _regions(desk.question)
    if asked == "cite":
        return await _citation(desk, regions)
    if asked == "qamqor":
        return _primary(desk)
    if asked == "kuis":
        return _links(desk)
    if len(regions) == 1 and regions[0] in await desk.lookup.regions_with_data():
        return await provenance(desk)
    return await _all(desk, asked, regions)


def _regions(question: Question) -> tuple[str, ...]:
    return tuple(region for region in question.regions if region not in WHOLE_COUNTRY)


async def _all(desk: Desk, asked: str, regions: Sequence[str]) -> Answer:
    """Say every document with its tables and, unless the report alone was asked for, what it refers to."""
    parts = [
        Part("missing", await _without_figures(desk, regions)),
        *(Part("document", document_said(desk, key)) for key in desk.catalogue.sources),
        *[Part("tables", await _named_tables(desk, indicator), may_wait=True) for indicator in desk.lookup.indicators],
        Part("checked", desk.say("provenance-checked"), may_wait=True),
    ]
    if asked != "report":
        parts += [
            Part("primary", desk.say("sources-primary"), may_wait=True),
            Part("links", desk.say("sources-link-broken") if _mixed(desk) else "", may_wait=True),
        ]
    return desk.answer(
        desk.say("sources-report-title" if asked == "report" else "sources-title"),
        [*parts, desk.footer()],
        reason="region_no_data" if parts[0].text and len(regions) == 1 else None,
        buttons=_ways(desk, asked),
    )


async def _without_figures(desk: Desk, regions: Sequence[str]) -> str:
    held = await desk.lookup.regions_with_data()
    empty = [desk.region_name(region) for region in regions if region not in held]
    return desk.say("sources-no-figures", regions=", ".join(empty)) if empty else ""


async def _named_tables(desk: Desk, indicator: str) -> str:
    lines = await tables_said(desk, indicator)
    named = desk.say("sources-tables", indicator=desk.indicator_name(indicator))
    return "\n".join([named, *lines]) if lines else ""


async def tables_said(desk: Desk, indicator: str) -> list[str]:
    """Say in which tables an indicator stands, for which years and which part of the year."""
    facts = [fact for fact in await desk.lookup.table(indicator) if fact.value is not None]
    apart = dict.fromkeys((place_said(desk, fact), fact.months) for fact in facts)
    return [
        _years_said(desk, place, months, [fact.year for fact in facts if _stands(desk, fact, place, months)])
        for place, months in apart
    ]


def _stands(desk: Desk, fact: Fact, place: str, months: int | None) -> bool:
    return place_said(desk, fact) == place and fact.months == months


def _years_said(desk: Desk, place: str, months: int | None, years: Sequence[int]) -> str:
    told = {"place": capitalised(place), "years": desk.speech.years(years)}
    return (
        desk.say("sources-years-open", **told) if months is None else desk.say("sources-years", months=months, **told)
    )


def _primary(desk: Desk) -> Answer:
    """Say what the portal of legal statistics is and what the report does not say about it."""
    old = [link for _, link in _printed(desk) if link.problem == "old_scheme"]
    parts = [
        Part("primary", desk.say("sources-primary")),
        Part("forms", desk.say("sources-forms")),
        Part("links", desk.say("sources-old-scheme") if old else ""),
        desk.footer(),
    ]
    return desk.answer(desk.say("sources-primary-title"), parts, buttons=_ways(desk, "qamqor"))


def _links(desk: Desk) -> Answer:
    """Say what is wrong with a printed link: shown as text, its strange letters marked, our repair unconfirmed."""
    parts = []
    for link in _mixed(desk):
        letters = ", ".join(dict.fromkeys("".join(CYRILLIC.findall(link.printed))))
        parts += [
            Part("problem", desk.say("sources-mixed", letters=letters)),
            Part("printed", desk.say("sources-printed", address=unclickable(link.printed))),
            Part("repaired", desk.say("sources-repaired", address=unclickable(link.repaired))),
            Part("marks", desk.say("sources-marks")),
        ]
    return desk.answer(
        desk.say("sources-links-title"),
        [*(parts or [Part("problem", desk.say("sources-links-sound"))]), desk.footer()],
        buttons=[
            *[
                (Button(desk.say("button-copy-address"), copy=link.repaired),)
                for link in _mixed(desk)
                if units(link.repaired) <= LONGEST_COPY
            ],
            *_ways(desk, "kuis"),
        ],
    )


def unclickable(address: str) -> str:
    """Return an address as text no program makes a link of, runs of Cyrillic letters marked: `gov[.]kz/memlek‹ет›`."""
    host, slash, path = address.partition("://")[2].partition("/")
    marked = CYRILLIC.sub(lambda run: f"‹{run.group()}›", f"{host.replace('.', '[.]')}{slash}{path}")
    return marked.removesuffix("/")


def _printed(desk: Desk) -> list[tuple[Source, Link]]:
    return [(known, link) for known in desk.catalogue.sources.values() for link in known.links]


def _mixed(desk: Desk) -> list[Link]:
    return [link for _, link in _printed(desk) if link.problem == "mixed_script"]


async def _citation(desk: Desk, regions: Sequence[str]) -> Answer:
    """Give the line to print under a figure, with the figures it stands for."""
    facts = await _cited(desk, regions)
    if not facts:
        return await _nothing_to_cite(desk, regions)
    lines = citations(desk, facts, named=len(regions) == 1)
    parts = [
        *(Part("citation", line) for line in lines),
        Part("numbers", _figures(desk, facts) if regions else ""),
        Part("missing", await _without_figures(desk, regions)),
        Part("links", desk.say("sources-link-broken") if _mixed(desk) else ""),
        desk.footer((), *filter(None, [open_period(desk, facts)])),
    ]
    copies = [(Button(desk.say("button-copy"), copy=line),) for line in lines if units(line) <= LONGEST_COPY]
    return desk.answer(
        desk.say("cite-title"), parts, facts=facts if regions else (), buttons=[*copies, *_ways(desk, "cite")]
    )


async def _cited(desk: Desk, regions: Sequence[str]) -> list[Fact]:
    question = desk.question
    indicators = [question.indicator] if question.indicator else desk.lookup.indicators
    return [
        fact
        for indicator in indicators
        for fact in await desk.lookup.table(indicator)
        if fact.value is not None
        and (not regions or fact.region in regions)
        and (not question.years or fact.year in question.years)
    ]


def citations(desk: Desk, facts: Sequence[Fact], *, named: bool) -> list[str]:
    """Return one line for each document the facts come from, naming the table's row where it is one region's."""
    lines = []
    for key in dict.fromkeys(fact.observation.source for fact in facts):
        known, own = desk.catalogue.sources[key], [fact for fact in facts if fact.observation.source == key]
        variables = {
            "author": desk.name(known.author),
            "title": known.printed_title,
            "places": ", ".join(dict.fromkeys(sorted(place_said(desk, fact) for fact in own))),
            "primary": desk.name(known.primary),
            "release": desk.release,
            "code": desk.code,
        }
        rows = list(dict.fromkeys(fact.observation.row_label for fact in own))
        one_row = named and len(rows) == 1
        if known.kind == "file":
            lines.append(citation_of_file(desk, key, variables["places"]))
        elif one_row:
            lines.append(desk.say("cite-row", row=rows[0], **variables))
        else:
            lines.append(desk.say("cite-document", **variables))
    return lines


def _figures(desk: Desk, facts: Sequence[Fact]) -> str:
    apart: dict[tuple[str, str, str], list[Fact]] = {}
    for fact in sorted(facts, key=lambda fact: fact.year):
        apart.setdefault((fact.region, fact.indicator, fact.observation.period), []).append(fact)
    return "\n".join(
        desk.say(
            "cite-figures",
            region=desk.region_name(region),
            indicator=", ".join(filter(None, [desk.indicator_name(indicator), period_said(desk, own[0])])),
            counts=", ".join(desk.say("year-count", year=fact.year, count=counted(fact)) for fact in own),
        )
        for (region, indicator, _), own in apart.items()
    )


async def _nothing_to_cite(desk: Desk, regions: Sequence[str]) -> Answer:
    parts = [Part("missing", desk.say("cite-nothing")), Part("regions", await _without_figures(desk, regions))]
    return desk.answer(
        desk.say("cite-title"), [*parts, desk.footer()], reason="no_value_in_source", buttons=_ways(desk, "")
    )


def _ways(desk: Desk, here: str) -> list[tuple[Button, ...]]:
    """Return the ways on: the portal itself, the link, the citation, the tables; never the page one is on."""
    portals = dict.fromkeys(known.primary_link for known in desk.catalogue.sources.values() if known.primary_link)
    pages = [
        ("qamqor", "button-qamqor"),
        ("kuis", "button-kuis-link"),
        ("cite", "button-cite"),
        ("all", "button-sources"),
    ]
    offered = [
        Button(desk.say(label), question=ask(Kind.SOURCE, source=page))
        for page, label in pages
        if page != (here or "all") and (page != "kuis" or _mixed(desk))
    ]
    return [
        tuple(Button(portal.partition("://")[2], link=portal) for portal in portals),
        *[tuple(offered[start : start + 2]) for start in range(0, len(offered), 2)],
    ]
