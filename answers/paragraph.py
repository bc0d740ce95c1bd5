"""A paragraph to paste, in three registers: the same facts with base and years in each, and how to cite them."""

from collections.abc import Sequence

from analysis.trend import slowdown
from answers.advice import MAIN, SECOND
from answers.answer import Answer, Button, ChangeFact, Fact, Part
from answers.card_picture import region_card
from answers.citation import citations, places_of
from answers.desk import Desk
from answers.lookup import last_change
from answers.said import counted, period_said, place_said, split_off, verdict_words
from charts.spec import RegionCard
from data.question import Kind, ask

REGISTERS = ("grant", "briefing", "media")
PREFIX = {"grant": "grant", "briefing": "brief", "media": "media"}
WHOLE = ("all", "kz")


async def paragraph(desk: Desk) -> Answer:
    """Answer with a paragraph to paste about the regions asked for, in the register of the parameter `profile`."""
    register = desk.question.word("profile")
    register = register if register in REGISTERS else REGISTERS[0]
    asked = [region for region in desk.question.regions if region not in WHOLE]
    regions = asked or list(await desk.lookup.regions_with_data())
    facts = [fact for region in regions for fact in await desk.lookup.facts(region) if fact.value is not None]
    title = desk.say("paragraph-title", register=desk.say(f"register-{register}"))
    if not facts:
        return desk.answer(
            title, [Part("missing", desk.say("paragraph-nothing")), desk.footer()], reason="region_no_data"
        )
    changes = [change for region in regions for change in await _steps(desk, region)]
    text = _text(desk, register, regions, facts, changes)
    cited = "\n".join(citations(desk, places_of(facts)))
    parts = [
        Part("paragraph", text),
        Part("citation", desk.say("paragraph-citation", citation=cited)),
        desk.footer(),
    ]
    return desk.answer(
        title,
        parts,
        facts=facts,
        changes=changes,
        picture=await _picture(desk, regions),
        buttons=_buttons(desk, register, text, cited),
    )


async def _steps(desk: Desk, region: str) -> tuple[ChangeFact, ...]:
    """Return a region's changes between neighbouring years: the main indicator's latest first, then the other's."""
    main = [change for change in (await desk.lookup.changes(MAIN)).get(region, ()) if change.is_step]
    second = [change for change in (await desk.lookup.changes(SECOND)).get(region, ()) if change.is_step]
    return (*reversed(main), *second)


def _text(
    desk: Desk, register: str, regions: Sequence[str], facts: Sequence[Fact], changes: Sequence[ChangeFact]
) -> str:
    sentences = []
    for region in regions:
        own = [change for change in changes if change.region == region]
        main = [change for change in own if change.indicator == MAIN]
        sentences += [_change(desk, register, change) for change in main[:1]]
        sentences += [_before(desk, register, change) for change in main[1:]]
        if register == "grant" and _slower(main):
            sentences.append(_slower_said(desk, main))
        sentences += [_small(desk, register, change) for change in own if change.indicator == SECOND]
    sentences += _reservations(desk, register, facts, changes)
    return " ".join(sentences)


def _change(desk: Desk, register: str, change: ChangeFact) -> str:
    return _said(desk, f"{PREFIX[register]}-{_way(register, change)}", change)


def _way(register: str, change: ChangeFact) -> str:
    """Return which sentence a change takes: the press may name a direction only where the verdict does."""
    if change.percent is None:
        return "counts"
    if register == "briefing":
        return "change"
    if register == "media" and not (change.verdict.is_fall or change.verdict.is_rise):
        return "unclear"
    if change.percent == 0:
        return "same"
    return "fall" if change.percent < 0 else "rise"


def _before(desk: Desk, register: str, change: ChangeFact) -> str:
    if register == "grant" and change.percent:
        return _said(desk, f"grant-before-{'fall' if change.percent < 0 else 'rise'}", change)
    if register == "media":
        return _said(desk, "media-before", change)
    if register == "briefing" and change.percent is not None:
        return _said(desk, "brief-step", change)
    return _change(desk, register, change)


def _small(desk: Desk, register: str, change: ChangeFact) -> str:
    if register == "grant" and change.later.months:
        return _said(desk, "grant-small", change)
    return desk.say(
        "media-small" if register == "media" else "brief-small",
        indicator=desk.indicator_name(change.indicator),
        period=period_said(desk, change.later),
        counts=", ".join(
            desk.say("year-count", year=fact.year, count=counted(fact)) for fact in (change.earlier, change.later)
        ),
    )


def _said(desk: Desk, key: str, change: ChangeFact) -> str:
    source = desk.catalogue.sources[change.later.observation.source]
    signed = key.endswith(("change", "step", "unclear")) or key.startswith("media")
    known: dict[str, str | int | float] = {
        "region": _region(desk, key, change.region),
        "indicator": desk.indicator_name(change.indicator),
        "author": desk.name(source.author),
        "from_year": change.earlier.year,
        "to_year": change.later.year,
        "earlier": counted(change.earlier),
        "later": counted(change.later),
        "months": change.later.months or 0,
        "verdict": verdict_words(desk, change),
    }
    if change.percent is not None:
        known["percent"] = float(change.percent if signed else abs(change.percent))
    return desk.say(key, **{name: known[name] for name in desk.speech.variables(key)})


def _region(desk: Desk, key: str, region: str) -> str:
    return desk.region_name(region) if key.startswith("brief") else desk.name(desk.region(region).name)


def _slower(main: Sequence[ChangeFact]) -> bool:
    """Whether two rises in a row slowed down, which must not pass for a fall."""
    if len(main) < 2 or main[0].percent is None or main[1].percent is None:
        return False
    return 0 < main[0].percent < main[1].percent


def _slower_said(desk: Desk, main: Sequence[ChangeFact]) -> str:
    """Say that growth slowed, with the reservation where the slowing cannot be told from ordinary variation."""
    series = (counted(main[1].earlier), counted(main[1].later), counted(main[0].later))
    found = slowdown(*series, desk.rules.thresholds)
    return desk.say("grant-slower-unclear" if found is not None and not found.distinguishable else "grant-slower")


def _reservations(desk: Desk, register: str, facts: Sequence[Fact], changes: Sequence[ChangeFact]) -> list[str]:
    unstated = sorted((fact for fact in facts if fact.months is None), key=_tables_first)
    silent = dict.fromkeys(place_said(desk, fact) for fact in unstated)
    parts = dict.fromkeys(filter(None, (split_off(desk, [fact]) for fact in facts)))
    likely = any(change.verdict.is_likely for change in changes)
    return [
        *([desk.say("paragraph-likely")] if likely else []),
        *(desk.say("paragraph-borders", part=desk.name(desk.region(part).name)) for part in parts),
        *([desk.say("paragraph-period", places=", ".join(silent))] if silent else []),
        desk.say(f"{PREFIX[register]}-cause"),
    ]


def _tables_first(fact: Fact) -> bool:
    return not fact.observation.place.startswith("table")


async def _picture(desk: Desk, regions: Sequence[str]) -> RegionCard | None:
    if len(regions) != 1:
        return None
    facts = await desk.lookup.facts(regions[0])
    main = [fact for fact in facts if fact.indicator == MAIN]
    changes = (await desk.lookup.changes(MAIN)).get(regions[0], ())
    change = last_change(changes)
    if change is None:
        return None
    steps = [one for one in changes if one.is_step]
    second = [fact for fact in facts if fact.indicator == SECOND]
    return region_card(desk, main, change, steps, second, await desk.lookup.presence(regions[0]))


def _several(desk: Desk) -> tuple[Button, ...]:
    """Offer the comparison of the same regions as a slide and as a page."""
    regions = desk.question.regions or ("all",)
    compared = ask(Kind.COMPARE, regions if len(regions) > 1 else ("all",), MAIN)
    return (
        Button(desk.say("exported-form-slide"), question=compared, paper="slide"),
        Button(desk.say("button-briefing"), question=compared, paper="docx"),
    )


def _buttons(desk: Desk, register: str, text: str, cited: str) -> list[tuple[Button, ...]]:
    copies = [("button-copy-text", text), ("button-copy-citation", cited)]
    here = desk.question
    rows = [
        tuple(Button(desk.say(key), copy=words) for key, words in copies),
        tuple(
            Button(desk.say(f"button-register-{other}"), question=here.having(profile=other))
            for other in REGISTERS
            if other != register
        ),
        _several(desk),
    ]
    if len(here.regions) == 1 and here.regions[0] not in WHOLE:
        provenance = ask(Kind.REGION_SUMMARY, here.regions[0], topic="provenance")
        rows[-1] = (
            Button(desk.say("button-slide"), question=here, paper="slide"),
            Button(desk.say("button-provenance"), question=provenance),
        )
    return rows
