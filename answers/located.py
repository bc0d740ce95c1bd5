"""Where a claim belongs: the region and the indicator it speaks of, found by its numbers where it names none."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from answers.answer import Fact
from answers.claimed import FARTHEST, Claimed, check_percent, distance, nearest, slowdown_check, slowdown_series
from answers.desk import Desk
from answers.examined import changes_meant
from answers.reach import reach, regions_asked
from answers.ruling import Ruling, check_counts
from answers.said import counted
from data.question import Kind
from data.vocabulary import ClaimCheck


@dataclass(frozen=True, slots=True)
class Candidate:
    """A region and indicator a claim may speak of, and how far its numbers are from the claim's."""

    region: str
    indicator: str
    distance: int


async def located(desk: Desk, claimed: Claimed) -> tuple[Desk, ...]:
    """Return the desk with the claim's region and indicator filled in: none where it fits nowhere, several where it
    fits several regions equally well.
    """
    question = desk.question
    if not question.regions and not _has_numbers(claimed):
        question = replace(question, regions=("all",))
    indicators = [question.indicator] if question.indicator else list(desk.lookup.indicators)
    if question.regions:
        return (desk.asking(replace(question, indicator=await _indicator(desk, claimed, indicators))),)
    candidates = [found for indicator in indicators for found in await _candidates(desk, claimed, indicator)]
    nearby = min((found.distance for found in candidates), default=FARTHEST)
    best = {found.region: found for found in reversed(candidates) if found.distance == nearby < FARTHEST}
    if not best:
        return await _in_all_regions(desk, claimed, indicators)
    return tuple(
        desk.asking(replace(question, regions=(found.region,), indicator=found.indicator))
        for found in sorted(best.values(), key=lambda found: found.region)
    )


async def _in_all_regions(desk: Desk, claimed: Claimed, indicators: Sequence[str]) -> tuple[Desk, ...]:
    """Return the desk with all regions together filled in, where the claim fits their sum; else nothing."""
    for indicator in indicators:
        whole = desk.asking(replace(desk.question, regions=("all",), indicator=indicator))
        held = await facts_for(desk, claimed, indicator)
        if held and len(held) == len(await regions_asked(whole)) and _fits_the_sum(desk, claimed, list(held.values())):
            return (whole,)
    return ()


def _fits_the_sum(desk: Desk, claimed: Claimed, own: Sequence[Sequence[Fact]]) -> bool:
    years = sorted(set.intersection(*({fact.year for fact in facts} for facts in own)))
    sums = [sum(counted(fact) for facts in own for fact in facts if fact.year == year) for year in years]
    if claimed.is_level:
        return claimed.value in sums
    if len(sums) < 2 or claimed.percent_before is not None:
        return False
    counts = (sums[-2], sums[-1])
    if claimed.counts is not None:
        return check_counts(claimed.counts, counts).code in (ClaimCheck.MATCH, ClaimCheck.DIRECTION_DIFFERS)
    if claimed.percent is None:
        return claimed.value == abs(counts[1] - counts[0])
    return check_percent(desk, claimed, claimed.percent, counts).ruling is Ruling.CONFIRMED


def _has_numbers(claimed: Claimed) -> bool:
    return any(number is not None for number in (claimed.percent, claimed.counts, claimed.value, claimed.later))


async def _indicator(desk: Desk, claimed: Claimed, indicators: Sequence[str]) -> str:
    """Return the indicator whose counts are claimed; percentages are printed of the first one alone."""
    if len(indicators) > 1 and (claimed.later is not None or claimed.value is not None):
        regions = await regions_asked(desk)
        for indicator in indicators:
            candidates = await _candidates(desk, claimed, indicator)
            if any(found.distance < FARTHEST and found.region in regions for found in candidates):
                return indicator
    return indicators[0]


async def _candidates(desk: Desk, claimed: Claimed, indicator: str) -> list[Candidate]:
    held = await facts_for(desk, claimed, indicator)
    published = await _published(desk, claimed, indicator)
    return [
        Candidate(region, indicator, 0 if region in published else await _farness(desk, claimed, own))
        for region, own in held.items()
    ]


async def facts_for(desk: Desk, claimed: Claimed, indicator: str) -> dict[str, list[Fact]]:
    """Return the facts of an indicator in the years asked, of every region that has enough of them."""
    kind = Kind.VALUE if claimed.is_level else Kind.TREND
    question = replace(desk.question, kind=kind, regions=("all",), indicator=indicator, parameters=())
    held: dict[str, list[Fact]] = {}
    for fact in (await reach(desk.asking(question))).facts:
        held.setdefault(fact.region, []).append(fact)
    return held


async def _farness(desk: Desk, claimed: Claimed, facts: Sequence[Fact]) -> int:
    if claimed.is_level:
        return 0 if claimed.value in {counted(fact) for fact in facts} else FARTHEST
    if claimed.percent_before is not None and claimed.percent is not None:
        three = slowdown_series(claimed, facts)
        return FARTHEST if three is None or slowdown_check(claimed, three).code is ClaimCheck.UNEXPLAINED else 0
    changes = await changes_meant(desk, facts) if len(facts) > 1 else []
    return distance(desk, claimed, nearest(desk, claimed, changes)) if changes else FARTHEST


async def _published(desk: Desk, claimed: Claimed, indicator: str) -> set[str]:
    """Return the regions for which the report itself prints the claimed percentage."""
    if claimed.percent is None or claimed.percent_before is not None or claimed.counts is not None:
        return set()
    return {
        desk.catalogue.told_as(claim.territories[0])
        for claim in await desk.lookup.claims()
        if claim.number == claimed.percent and claim.indicator == indicator and len(claim.territories) == 1
    }
