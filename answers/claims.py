"""Everything the report claims, verbatim and with its place, each beside its recomputation; advice stands apart."""

import re
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from answers.advice import with_without
from answers.answer import Answer, Button, Fact, Part, Picture, units
from answers.check_said import place_of, place_said, ruling_said
from answers.claimed import claimed_in, counts_of, percent_said
from answers.desk import Desk
from answers.examined import Examined, examine
from answers.located import located
from answers.lookup import last_change
from answers.picture_check import published_five
from answers.printed_links import cyrillic_letters, marked, unlinked
from answers.reach import Reason, Shortfall
from answers.ruling import Checked, Fault, coded
from answers.said import counted
from answers.unchecked import cannot_be_checked
from data.observation import Claim
from data.question import Kind, Question, ask
from data.vocabulary import ClaimCheck

PAGE_UNITS = 2700  # reads well on a phone, and leaves room for what a channel adds under the 4096 of a message
SHOWN_AT_ONCE = 2
EVERYWHERE = ("five", "all")
GROUPS = {"percentage": "percentages", "statement": "statements", "causal_claim": "cause", "recommendation": "advice"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list: its group, the claims it stands for by number, its text, and the question that checks it.

    `label` is the button's; entries that share a question share a button.
    """

    group: str
    number: int
    text: str
    question: Question | None = None
    label: str = ""


def question_of(desk: Desk, claim: Claim) -> Question:
    """Return the question that checks a published claim; of a piece of advice, the question for recommendations."""
    regions = ["all"] if set(claim.territories) & set(EVERYWHERE) else map(desk.catalogue.told_as, claim.territories)
    places = list(regions)
    if claim.kind == "recommendation":
        return ask(Kind.RECOMMENDATION, places)
    if claim.kind == "causal_claim":
        return ask(Kind.REPORT_CHECK, places, claim.indicator, cause="project")
    numbers = _numbers(claim)
    question = ask(Kind.REPORT_CHECK, places, claim.indicator, _years(claim, numbers)).having(**numbers)
    return question.having(claim_direction=claim.direction) if claim.direction else question


def _years(claim: Claim, numbers: Mapping[str, float]) -> list[int]:
    """Return the years a claim speaks of: its last one for a count, all of them for two percentages in a row."""
    if claim.from_year is None or claim.to_year is None:
        return []
    if "claim_pct_from" in numbers:
        return list(range(claim.from_year, claim.to_year + 1))
    return [claim.to_year] if "claim_value" in numbers else [claim.from_year, claim.to_year]


def _numbers(claim: Claim) -> dict[str, float]:
    """Return what a claim says in figures: its percentage, the one before it in «было 14%, стало 7,9%», or a count."""
    if claim.number is None:
        level = claim.direction is None and claim.to_value is not None
        return {"claim_value": float(claim.to_value)} if level and claim.to_value is not None else {}
    printed = [Decimal(found.replace(",", ".")) for found in re.findall(r"(\d+(?:,\d+)?)\s*%", claim.verbatim)]
    before = {"claim_pct_from": float(printed[0])} if len(printed) == 2 and printed[1] == claim.number else {}
    return {"claim_pct": float(claim.number), **before}


async def assess(desk: Desk, claim: Claim) -> tuple[Checked, Examined | None]:
    """Recompute a published claim from the numbers held; advice and causes have no numbers to be examined."""
    if claim.kind == "recommendation":
        return coded(ClaimCheck.RECOMMENDATION), None
    question = question_of(desk, claim)
    if claim.kind == "causal_claim":
        shown = (await with_without(desk, claim.indicator or desk.lookup.indicators[0])).passed
        return coded(ClaimCheck.MATCH if shown else ClaimCheck.NOT_SUPPORTED), None
    claimed = claimed_in(question)
    placed = (await located(desk.asking(question), claimed))[0]
    examined = await examine(placed, claimed)
    return (coded(ClaimCheck.NO_NUMBER) if examined.gap else examined.main), examined


async def all_claims(desk: Desk) -> Answer:
    """Answer with every claim of the report and its check, a page at a time; `rank` is the page."""
    entries = [*[entry async for entry in _entries(desk, await desk.lookup.claims())], *_links(desk)]
    pages = _paged(entries)
    page = min(max(int(float(desk.question.get("rank") or 1)), 1), len(pages))
    shown = pages[page - 1]
    tables = [await desk.lookup.table(indicator) for indicator in desk.lookup.indicators]
    facts = [fact for table in tables for fact in _numbered(table)]
    title = desk.say("claims-title")
    if len(pages) > 1:
        title = desk.say("claims-title-page", title=title, page=page, pages=len(pages))
    picture, checked = (None, "") if page > 1 else await _printed_percentages(desk)
    # With the picture the list waits behind «more»: beside it stand the printed percentages alone, one line each.
    listed = [replace(part, may_wait=bool(checked)) for part in _parts(desk, shown)]
    return desk.answer(
        title,
        [Part("checked", checked), *listed, desk.footer(facts)],
        facts=facts,
        picture=picture,
        buttons=[*_buttons(shown), *_links_to_copy(desk, shown), _turning(desk, page, len(pages))],
    )


async def _printed_percentages(desk: Desk) -> tuple[Picture | None, str]:
    """Return the printed percentages of the last change beside ours: as a picture, and in one line each."""
    indicator = desk.lookup.indicators[0]
    changes = {region: last_change(own) for region, own in (await desk.lookup.changes(indicator)).items()}
    held = {region: change for region, change in changes.items() if change is not None}
    picture = published_five(desk, await desk.lookup.claims(), held)
    told = [change for change in held.values() if change.published is not None and change.percent is not None]
    lines = [
        desk.say(
            "picture-caption-line",
            region=desk.short_name(change.region),
            published=change.published or "",
            recomputed=change.percent or 0,
        )
        for change in told
    ]
    return (picture, "\n".join(lines)) if picture else (None, "")


async def printed_of_region(desk: Desk, region: str) -> Answer:
    """Answer with what the report prints of one region, each claim beside its recomputation."""
    claims, facts = await desk.lookup.claims(region), _numbered(await desk.lookup.facts(region))
    if not facts:
        gap = Shortfall(Reason.REGION_NO_DATA, (region,))
        return await cannot_be_checked(desk, Examined(claimed_in(desk.question), desk.lookup.indicators[0], gap=gap))
    entries = [entry async for entry in _entries(desk, claims)]
    changes = [
        change
        for indicator in desk.lookup.indicators
        for change in (await desk.lookup.changes(indicator)).get(region, ())
    ]
    parts = [Part("claim", entry.text, may_wait=place >= SHOWN_AT_ONCE) for place, entry in enumerate(entries)]
    parts = parts or [Part("claim", desk.say("claims-none"))]
    everything = Button(desk.say("button-checked-claims"), ask(Kind.REPORT_CHECK, topic="claims"))
    return desk.answer(
        desk.say("claims-title-region", region=desk.region_name(region)),
        [*parts, desk.footer(facts)],
        facts=facts,
        changes=changes,
        buttons=[*_buttons(entries), (everything,)],
    )


def _numbered(facts: Sequence[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.value is not None]


async def _entries(desk: Desk, claims: Sequence[Claim]) -> AsyncIterator[Entry]:
    everything = [claim.key for claim in await desk.lookup.claims()]
    for claim in claims:
        checked, examined = await assess(desk, claim)
        number = everything.index(claim.key) + 1
        question = question_of(desk, claim)
        text = desk.say(
            "claims-entry",
            number=number,
            quote=claim.verbatim,
            place=place_of(desk, claim),
            region=_where(desk, claim, question),
            told=_told(desk, claim, checked, examined),
        )
        yield Entry(GROUPS[claim.kind], number, text.strip(), question, _label(desk, claim, question))


def _where(desk: Desk, claim: Claim, question: Question) -> str:
    """Say which regions a claim speaks of: those of the report's tables are not the country."""
    everywhere = [territory for territory in claim.territories if territory in EVERYWHERE]
    if everywhere:
        return desk.say(f"claims-place-{everywhere[0]}")
    return ", ".join(place_said(desk, region) for region in question.regions)


def _told(desk: Desk, claim: Claim, checked: Checked, examined: Examined | None) -> str:
    """Say the ruling and the code in plain words, the recomputed change before it; of advice, nothing."""
    if checked.code is ClaimCheck.RECOMMENDATION:
        return ""
    ruling = ruling_said(desk, checked.ruling)
    if checked.figure is not None and checked.figure.recomputed is not None:
        head = desk.say("claims-recomputed", ruling=ruling, recomputed=checked.figure.recomputed)
        return head if checked.code is ClaimCheck.MATCH else f"{head} {_why(desk, checked, examined)}"
    return f"{ruling}. {_why(desk, checked, examined)}"


def _why(desk: Desk, checked: Checked, examined: Examined | None) -> str:
    if checked.code is ClaimCheck.TRUE_BUT_UNINFORMATIVE:
        return desk.say("small-zero") if examined and not any(map(counted, examined.facts)) else desk.say("arises-few")
    if checked.fault is Fault.SLOWDOWN_AS_DECLINE and examined:
        counts = ", ".join(desk.speech.count(counted(fact)) for fact in examined.facts)
        return desk.say("claims-slowdown", counts=counts)
    key = f"check-{str(checked.code).replace('_', '-')}"
    pairs = [counts_of(change) for change in examined.changes] if examined else []
    known = {"earlier": sum(one for one, _ in pairs), "later": sum(two for _, two in pairs)}
    return desk.say(key, **{name: known[name] for name in desk.speech.variables(key)})


def _label(desk: Desk, claim: Claim, question: Question) -> str:
    if claim.kind == "recommendation":
        return desk.say("button-recommendation")
    place = place_said(desk, question.regions[0])
    if claim.kind == "causal_claim":
        return desk.say("claims-button-cause", region=place)
    if claim.number is not None:
        return f"{place} {percent_said(desk, claim.number)}"
    return desk.name(desk.indicator(claim.indicator).short) if claim.indicator else place


def _links(desk: Desk) -> Iterator[Entry]:
    """Say the report's links that do not open as printed: as text, the letters of another alphabet marked."""
    for source in desk.catalogue.sources.values():
        for link in source.links:
            known: dict[str, str | int] = {
                "printed": marked(link.printed),
                "repaired": unlinked(link.repaired),
                "letters": cyrillic_letters(link.printed),
            }
            key = f"claims-link-{link.problem.replace('_', '-')}"
            yield Entry("links", 0, desk.say(key, **{name: known[name] for name in desk.speech.variables(key)}))


def _paged(entries: Sequence[Entry]) -> list[list[Entry]]:
    """Return entries page by page; a group that fits a page is not torn."""
    groups = [[entry for entry in entries if entry.group == name] for name in dict.fromkeys(e.group for e in entries)]
    pages: list[list[Entry]] = [[]]
    for group in groups:
        if pages[-1] and _length(pages[-1]) + _length(group) > PAGE_UNITS:
            pages.append([])
        for entry in group:
            if pages[-1] and _length([*pages[-1], entry]) > PAGE_UNITS:
                pages.append([])
            pages[-1].append(entry)
    return pages


def _length(entries: Sequence[Entry]) -> int:
    return sum(units(entry.text) + 2 for entry in entries)


def _parts(desk: Desk, entries: Sequence[Entry]) -> Iterator[Part]:
    for group in dict.fromkeys(entry.group for entry in entries):
        lines = [entry.text for entry in entries if entry.group == group]
        yield Part(group, "\n".join([desk.say(f"claims-group-{group}"), *lines]))


def _buttons(entries: Sequence[Entry]) -> list[tuple[Button, ...]]:
    """Return a button for each claim; claims that print the same number of the same change share one."""
    shared: dict[tuple[object, ...], list[Entry]] = {}
    for entry in entries:
        if entry.question is not None:
            shared.setdefault(_same(entry.question), []).append(entry)
    buttons = [Button(_numbers_and_label(own), own[-1].question) for own in shared.values()]
    return [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]


def _same(question: Question) -> tuple[object, ...]:
    """Return what two questions must share to be answered by one: all but the direction of a percentage."""
    if question.kind is Kind.RECOMMENDATION:
        return (question.kind, question.regions)
    numbers = tuple((name, value) for name, value in question.parameters if isinstance(value, float))
    return (question.kind, question.regions, question.indicator, question.years, numbers or question.parameters)


def _numbers_and_label(entries: Sequence[Entry]) -> str:
    return f"{', '.join(str(entry.number) for entry in entries)}. {entries[0].label}"


def _links_to_copy(desk: Desk, entries: Sequence[Entry]) -> list[tuple[Button, ...]]:
    """Offer the repaired address for copying: nobody has confirmed it, so it is not a link to press."""
    if not any(entry.group == "links" for entry in entries):
        return []
    links = [link for source in desk.catalogue.sources.values() for link in source.links]
    broken = [link for link in links if link.problem == "mixed_script"]
    return [(Button(desk.say("button-copy-repaired"), copy=link.repaired),) for link in broken]


def _turning(desk: Desk, page: int, pages: int) -> tuple[Button, ...]:
    here = ask(Kind.REPORT_CHECK, topic="claims")
    before = [Button(desk.say("button-claims-before"), here.having(rank=float(page - 1)))] if page > 1 else []
    after = [Button(desk.say("button-claims-after"), here.having(rank=float(page + 1)))] if page < pages else []
    return (*before, *after)
