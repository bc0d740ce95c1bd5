"""A percentage written with nothing else: where the report prints it, and whether it is to be checked."""

from answers.answer import Answer, Button, Part
from answers.check_said import period_change, place_of
from answers.claimed import Claimed
from answers.desk import Desk
from data.question import Kind, ask


async def number_found(desk: Desk, claimed: Claimed) -> Answer | None:
    """Answer where a number stands that is no count of cases but a percentage; None where it is none either.

    Looks in the region named, or in all; one that several regions share is left to the check, which asks.
    """
    if claimed.value is None:
        return None
    regions = desk.question.regions or await desk.lookup.regions_with_data()
    found = {region: answer for region in regions if (answer := await _in_region(desk, claimed, region))}
    return next(iter(found.values())) if len(found) == 1 else None


async def _in_region(desk: Desk, claimed: Claimed, region: str) -> Answer | None:
    if region not in desk.catalogue.regions:
        return None
    facts = await desk.lookup.facts(region)
    if any(fact.value == claimed.value for fact in facts):
        return None
    said = await _printed(desk, claimed, region) or await _recomputed(desk, claimed, region)
    if not said:
        return None
    check = ask(Kind.REPORT_CHECK, region, claim_pct=float(claimed.value or 0))
    card = Button(desk.say("button-card", region=desk.short_name(region)), ask(Kind.REGION_SUMMARY, region))
    return desk.answer(
        desk.say("claim-number-title", number=desk.speech.write(claimed.value or 0)),
        [Part("found", f"{said} {desk.say('claim-number-ask')}"), desk.footer(facts)],
        facts=[fact for fact in facts if fact.value is not None],
        buttons=[(Button(desk.say("button-check-number"), check), card)],
    )


async def _printed(desk: Desk, claimed: Claimed, region: str) -> str:
    claims = [claim for claim in await desk.lookup.claims(region) if claim.number == claimed.value]
    if not claims:
        return ""
    shortest = min(claims, key=lambda claim: len(claim.verbatim))
    where = {"quote": shortest.verbatim, "place": place_of(desk, shortest)}
    return desk.say("claim-number-printed", region=desk.region_name(region), **where)


async def _recomputed(desk: Desk, claimed: Claimed, region: str) -> str:
    for indicator in desk.lookup.indicators:
        for change in (await desk.lookup.changes(indicator)).get(region, ()):
            if change.percent is not None and abs(change.percent) == claimed.value:
                told = period_change(desk, change)
                return desk.say("claim-number-recomputed", region=desk.region_name(region), told=told)
    return ""
