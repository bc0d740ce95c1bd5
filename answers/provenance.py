"""Where figures come from: every number of an answer with its document, table and row."""

from answers.answer import Answer, Button, Fact, Part
from answers.desk import Desk
from answers.files import document_said
from data.observation import Claim
from data.question import Kind, ask


async def provenance(desk: Desk) -> Answer:
    """Answer with the address of every figure of a region."""
    region = desk.question.regions[0]
    facts = [fact for fact in await desk.lookup.facts(region) if fact.value is not None]
    parts = [
        Part("numbers", "\n".join(_line(desk, fact) for fact in facts)),
        Part("quotes", await _quotes(desk, region), may_wait=True),
        *(Part("document", document_said(desk, source), may_wait=True) for source in _sources(facts)),
        Part("checked", desk.say("provenance-checked"), may_wait=True),
        desk.footer(),
    ]
    return desk.answer(
        desk.say("provenance-title", region=desk.region_name(region)),
        parts,
        facts=facts,
        buttons=[(Button(desk.say("button-card", region=desk.short_name(region)), ask(Kind.REGION_SUMMARY, region)),)],
    )


async def _quotes(desk: Desk, region: str) -> str:
    """Quote the report's own lines: what it printed of the region's change and what it says of the project there."""
    claims = [claim for claim in await desk.lookup.claims(region) if claim.number is not None]
    lines = [_claim(desk, claim) for claim in claims]
    presence = await desk.lookup.presence(region)
    lines += [desk.say("project-quote", quote=quote) for quote in dict.fromkeys(row.quote for row in presence) if quote]
    return "\n".join([desk.say("provenance-quotes"), *lines]) if lines else ""


def _claim(desk: Desk, claim: Claim) -> str:
    place = desk.name(desk.catalogue.sources[claim.source].places[claim.place])
    return desk.say("provenance-quote", quote=claim.verbatim, place=place)


def _line(desk: Desk, fact: Fact) -> str:
    row = fact.observation
    source = desk.catalogue.sources[row.source]
    return desk.say(
        "provenance-line",
        indicator=desk.indicator_name(row.indicator),
        period=_period(desk, fact),
        count=row.value if row.value is not None else 0,
        author=desk.name(source.author),
        place=desk.name(source.places[row.place]),
        row=row.row_label,
    )


def _period(desk: Desk, fact: Fact) -> str:
    if fact.months is None:
        return desk.say("period-of-year", year=fact.year)
    return desk.say("period-of-months", year=fact.year, months=fact.months)


def _sources(facts: list[Fact]) -> list[str]:
    return list(dict.fromkeys(fact.observation.source for fact in facts))
