"""Refusal: what is said where the figure asked for is not held — what lacks, why, and what may be asked instead."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from answers.answer import Answer, Button, Fact, Part
from answers.desk import Desk, capitalised
from answers.lines import period_of
from answers.onward import rows_of
from answers.reach import RATES, Reach, Reason, Shortfall, not_yet
from answers.said import counted, place_said
from data.question import Kind, Question, ask, sorted_parameters
from data.vocabulary import Status
from texts.speech import Variable

NEAREST = 3  # a number of other regions may be named, a table of them may not
STATUS_KEYS = {Status.NOT_PUBLISHED: "reach-not-published", Status.NOT_COMPARABLE: "reach-not-comparable"}


async def refuse(desk: Desk, found: Reach) -> Answer:
    """Answer that the figure asked for is not held; no number of the region asked about stands in for it."""
    shortfall = found.shortfall or Shortfall(Reason.REGION_NO_DATA, found.regions)
    near, gaps = await _nearest(desk, shortfall, found), ordered(found.gaps)
    parts = [
        Part("missing", "\n".join(dict.fromkeys([await lack_said(desk, gap, found, titled=True) for gap in gaps]))),
        Part("nearest", _nearest_said(desk, near)),
        Part("instead", await _instead(desk, shortfall, found)),
        desk.footer(near),
    ]
    return desk.answer(
        desk.say("reach-title", what=_what(desk, found)),
        parts,
        reason=str(shortfall.reason),
        buttons=await _ways_on(desk, shortfall, found, near),
    )


def ordered(gaps: Iterable[Shortfall]) -> list[Shortfall]:
    """Return gaps in the order of their reasons."""
    return sorted(gaps, key=lambda gap: list(Reason).index(gap.reason))


async def lack_said(desk: Desk, gap: Shortfall, found: Reach, *, short: bool = False, titled: bool = False) -> str:
    """Say what lacks and why, in whole sentences; `short` by short names and in fewer words.

    `titled` leaves the indicator to the title, which names the one that was asked for.
    """
    match gap.reason:
        case Reason.REGION_NO_DATA:
            said = desk.say("reach-region", regions=_short_names(desk, gap.regions))
        case Reason.REGION_DID_NOT_EXIST:
            said = " ".join(_not_yet_said(desk, region, gap.years, short=short) for region in gap.regions)
        case Reason.PART_NOT_HELD:
            said = _part_said(desk)
        case Reason.YEAR_NO_DATA:
            said = _year_said(desk, gap, found)
        case Reason.PERIOD_NO_DATA | Reason.PERIOD_UNKNOWN:
            said = await _period_said(desk, gap, found)
        case _:
            return await _never_said(desk, gap.reason)
    about = gap.indicator if len(found.indicators) > 1 else None if titled else desk.question.indicator
    if about is None:
        return said
    name = desk.name(desk.indicator(about).short) if short else desk.indicator_name(about)
    return f"{name}. {said}"


def _not_yet_said(desk: Desk, region: str, years: Sequence[int], *, short: bool) -> str:
    parent, founded = desk.catalogue.parent(region), desk.region(region).valid_from
    if parent is None or founded is None:
        return desk.say("reach-region", regions=desk.region_name(region))
    if short:
        told = {"region": desk.short_name(region), "parent": desk.short_name(parent)}
        return desk.say("shorter-not-yet", **told, years=desk.speech.years(years))
    return desk.say(
        "reach-not-yet",
        region=desk.region_name(region),
        day=founded,
        parent=desk.name(desk.region(parent).name),
        years=desk.speech.years(years),
    )


def _part_said(desk: Desk) -> str:
    parts = ", ".join(desk.name(desk.region(part).name) for part in desk.question.excluded)
    return desk.say("reach-part", regions=_short_names(desk, desk.question.regions), parts=parts)


def _year_said(desk: Desk, gap: Shortfall, found: Reach) -> str:
    if not gap.years:
        return desk.say("reach-one-year", regions=_short_names(desk, gap.regions))
    years: dict[str, Variable] = {"years": desk.speech.years(gap.years), "n": len(gap.years)}
    if gap.status in STATUS_KEYS:
        return desk.say(STATUS_KEYS[gap.status], **years, regions=_short_names(desk, gap.regions))
    if len(gap.regions) == 1:
        return desk.say("reach-year", **years, region=desk.name(desk.region(gap.regions[0]).name))
    if set(gap.regions) == set(found.regions):
        return desk.say("reach-year-these", **years, regions=len(gap.regions))
    return desk.say("reach-year-some", **years, regions=_short_names(desk, gap.regions))


async def _period_said(desk: Desk, gap: Shortfall, found: Reach) -> str:
    asked = desk.say(f"period-{desk.question.period}")
    held = await _held(desk, gap.regions, [gap.indicator] if gap.indicator else found.indicators, gap.years)
    if gap.reason is Reason.PERIOD_UNKNOWN:
        places = ", ".join(dict.fromkeys(place_said(desk, fact) for fact in held if fact.months is None))
        return desk.say("reach-period-open", period=asked, places=places)
    periods = ", ".join(dict.fromkeys(period_of(desk, fact) for fact in held))
    return desk.say("reach-period", period=asked, held=periods)


async def _never_said(desk: Desk, reason: Reason) -> str:
    question = desk.question
    match reason:
        case Reason.NO_VALUE_IN_SOURCE:
            definition = desk.name(desk.indicator(question.indicator or "probation_register").definition)
            return desk.say("reach-no-value", definition=definition)
        case Reason.NO_NATIONAL_TOTAL:
            return desk.say("reach-national", n=len(await desk.lookup.regions_with_data()))
        case Reason.NO_DENOMINATOR:
            return desk.say("reach-denominator", metric=question.word("metric") or RATES[0])
        case _:
            last = max(await _years_held(desk, (), desk.lookup.indicators), default=0)
            return desk.say("reach-relative", relative=question.word("relative") or "recent", year=last)


async def _held(
    desk: Desk, regions: Sequence[str], indicators: Iterable[str | None], years: Sequence[int] = ()
) -> list[Fact]:
    """Return the numbers held of regions (none named: of all) in some years (none named: in all)."""
    return [
        fact
        for indicator in indicators
        if indicator is not None
        for fact in await desk.lookup.table(indicator)
        if fact.value is not None and (not regions or fact.region in regions) and (not years or fact.year in years)
    ]


async def _years_held(desk: Desk, regions: Sequence[str], indicators: Iterable[str | None]) -> tuple[int, ...]:
    return tuple(sorted({fact.year for fact in await _held(desk, regions, indicators)}))


async def _nearest(desk: Desk, gap: Shortfall, found: Reach) -> list[Fact]:
    """Return the numbers of other regions for the year that lacks, where they are few enough to be named."""
    if gap.reason is not Reason.YEAR_NO_DATA:
        return []
    near: list[Fact] = []
    for indicator in found.indicators:
        for year in gap.years:
            others = [fact for fact in await _held(desk, (), [indicator], [year]) if fact.region not in found.regions]
            near += others if len(others) <= NEAREST else []
    return near


def _nearest_said(desk: Desk, near: Sequence[Fact]) -> str:
    """Name the nearest numbers under their own names: «2019 есть только по Мангистауской: 610»."""
    together: dict[tuple[str, int], list[Fact]] = {}
    for fact in near:
        together.setdefault((fact.indicator, fact.year), []).append(fact)
    told = []
    for (indicator, year), facts in together.items():
        name = "" if desk.question.indicator else f"{desk.indicator_name(indicator)}. "
        told.append(f"{name}{_elsewhere(desk, year, facts)}")
    return " ".join(told)


def _elsewhere(desk: Desk, year: int, others: Sequence[Fact]) -> str:
    if len(others) == 1:
        region = desk.name(desk.region(others[0].region).short)
        return desk.say("reach-nearest", year=year, region=region, count=counted(others[0]))
    counts = ", ".join(
        desk.say("figures-named", name=desk.short_name(fact.region), count=counted(fact)) for fact in others
    )
    return desk.say("reach-nearest-several", year=year, counts=counts)


async def _instead(desk: Desk, gap: Shortfall, found: Reach) -> str:
    """Say which years or regions can be asked for, without any of their numbers."""
    if gap.reason in (Reason.REGION_NO_DATA, Reason.REGION_DID_NOT_EXIST):
        return desk.say("reach-regions-held", regions=_short_names(desk, await desk.lookup.regions_with_data()))
    if gap.reason is Reason.YEAR_NO_DATA:
        years = await _years_held(desk, gap.regions, [gap.indicator] if gap.indicator else found.indicators)
        return desk.say("reach-years-held", years=desk.speech.years(years)) if years else ""
    if gap.reason is Reason.NO_VALUE_IN_SOURCE:
        close = " · ".join(desk.indicator_name(key) for key in desk.lookup.indicators)
        return desk.say("reach-close", indicators=close)
    return ""


def _short_names(desk: Desk, regions: Iterable[str]) -> str:
    return ", ".join(desk.short_name(region) for region in regions)


def _what(desk: Desk, found: Reach) -> str:
    """Name what was asked about: the regions, the republic, the indicator, or where there is neither all of it."""
    named = [region for region in desk.question.regions if region in desk.catalogue.regions]
    key = desk.question.indicator
    places = [desk.region_name(named[0])] if len(named) == 1 else [_short_names(desk, named)] if named else []
    if "kz" in desk.question.regions:
        places = [capitalised(desk.say("place-kz"))]
    names = [*places, *([desk.indicator_name(key)] if key else [])]
    return " · ".join(names) or desk.say("figures-both")


async def _ways_on(desk: Desk, gap: Shortfall, found: Reach, near: Sequence[Fact]) -> list[tuple[Button, ...]]:
    """Return buttons to what can be answered: each is tried before it is offered."""
    question = desk.question
    match gap.reason:
        case Reason.YEAR_NO_DATA | Reason.RELATIVE_PERIOD:
            offers = [*await _other_years(desk, gap, found), *_near_ones(desk, near)]
        case Reason.PERIOD_NO_DATA | Reason.PERIOD_UNKNOWN:
            offers = await _other_periods(desk, gap, found)
        case Reason.NO_DENOMINATOR:
            offers = [Button(desk.say("button-show-counts"), question=question.having(metric="level"))]
        case Reason.NO_NATIONAL_TOTAL:
            offers = _of_the_regions(desk)
        case Reason.NO_VALUE_IN_SOURCE:
            offers = _close_indicators(desk)
        case _:
            offers = [_card(desk, parent) for region in gap.regions if (parent := _parent(desk, region, gap.years))]
    return await rows_of(desk, [*offers, *_everywhere(desk)])


async def _other_years(desk: Desk, gap: Shortfall, found: Reach) -> list[Button]:
    question = _without(desk.question, "relative")
    regions = () if "all" in question.regions else found.regions
    held = await _years_held(desk, regions, [gap.indicator] if gap.indicator else found.indicators)
    last_two = held[-2:]
    return [Button(_show(desk, [str(year) for year in last_two]), question=replace(question, years=last_two))]


def _near_ones(desk: Desk, near: Sequence[Fact]) -> list[Button]:
    return [
        Button(
            f"{desk.short_name(fact.region)}, {fact.year}",
            question=ask(Kind.VALUE, fact.region, fact.indicator, [fact.year]),
        )
        for fact in near
    ]


async def _other_periods(desk: Desk, gap: Shortfall, found: Reach) -> list[Button]:
    question = desk.question
    offers = []
    for indicator in found.indicators:
        held = await _held(desk, found.regions, [indicator], question.years)
        if not held:
            continue
        own = replace(question, indicator=indicator, period=None)
        if held[-1].months is None:
            offers.append(Button(desk.say("button-show-as-printed"), question=own))
        else:
            periods = list(dict.fromkeys(period_of(desk, fact) for fact in held))
            offers.append(Button(_show(desk, periods[-2:]), question=replace(own, period=held[-1].observation.period)))
    return offers


def _show(desk: Desk, periods: Sequence[str]) -> str:
    return desk.say("button-show", what=desk.speech.listed(periods))


def _of_the_regions(desk: Desk) -> list[Button]:
    question = desk.question
    total = ask(Kind.VALUE, ["all"], question.indicator, question.years, question.period, aggregate="sum")
    return [Button(desk.say("button-sum"), question=total)]


def _close_indicators(desk: Desk) -> list[Button]:
    regions = [region for region in desk.question.regions if region in desk.catalogue.regions] or ["all"]
    return [
        Button(desk.name(desk.indicator(key).short), question=ask(Kind.VALUE, regions, key))
        for key in desk.lookup.indicators
    ]


def _parent(desk: Desk, region: str, years: Sequence[int]) -> str | None:
    return desk.catalogue.parent(region) if not_yet(desk, region, years) else None


def _card(desk: Desk, region: str) -> Button:
    return Button(desk.say("button-card", region=desk.short_name(region)), question=ask(Kind.REGION_SUMMARY, region))


def _everywhere(desk: Desk) -> list[Button]:
    compare = ask(Kind.COMPARE, ["all"], _main(desk))
    return [
        Button(desk.say("button-all-regions"), question=compare),
        Button(desk.say("button-general-advice"), question=ask(Kind.RECOMMENDATION, ["all"])),
    ]


def _main(desk: Desk) -> str:
    key = desk.question.indicator
    return key if key in desk.lookup.indicators and key is not None else desk.lookup.indicators[0]


def _without(question: Question, name: str) -> Question:
    kept = {key: value for key, value in question.parameters if key != name}
    return replace(question, parameters=sorted_parameters(kept))
