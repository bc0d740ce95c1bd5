"""Claims that cannot be checked: why not, what there is instead, where to go; no number stands in for the answer."""

from collections.abc import Sequence

from answers.answer import Answer, Button, Part
from answers.check_said import place_of, place_said, ruling_said
from answers.claimed import Claimed, claim_said
from answers.desk import Desk
from answers.examined import Examined
from answers.gather import alphabetical
from answers.reach import Reason, Shortfall
from answers.ruling import Ruling
from data.question import Kind, ask

ABOUT_REGIONS = (Reason.REGION_NO_DATA, Reason.REGION_DID_NOT_EXIST)
ABOUT_YEARS = (Reason.YEAR_NO_DATA, Reason.RELATIVE_PERIOD)


async def cannot_be_checked(desk: Desk, examined: Examined) -> Answer:
    """Answer that a claim cannot be checked, because what it speaks of is not held."""
    gap = examined.gap
    if gap is None:
        raise ValueError("nothing lacks")
    why = why_not(desk, gap, examined.indicator)
    parts = [
        Part("ruling", f"{ruling_said(desk, Ruling.CANNOT_BE_CHECKED)}. {why}"),
        Part("parent", _parent(desk, gap)),
        Part("printed", await _printed_without_number(desk, examined, gap)),
        Part("exists", await _exists(desk, examined, gap)),
        desk.footer(),
    ]
    return desk.answer(
        desk.say("claim-title", claim=claim_said(desk, examined.claimed, _places(desk))),
        parts,
        reason=str(gap.reason),
        buttons=await _buttons(desk, gap),
    )


def _places(desk: Desk) -> list[str]:
    indicator = desk.question.indicator
    places = [place_said(desk, region) for region in desk.question.regions]
    if indicator and not desk.indicator(indicator).has_values:
        return [*(places if desk.question.regions != ("all",) else []), desk.indicator_name(indicator)]
    return places


def why_not(desk: Desk, gap: Shortfall, indicator: str) -> str:
    """Say why something claimed cannot be checked."""
    known = {
        "regions": ", ".join(place_said(desk, region) for region in gap.regions),
        "indicator": desk.indicator_name(gap.indicator or indicator),
        "years": desk.speech.years(gap.years or desk.question.years),
    }
    key = f"cannot-{str(gap.reason).replace('_', '-')}"
    if gap.reason is Reason.YEAR_NO_DATA and not known["years"]:
        key = "cannot-no-two-years"
    return desk.say(key, **{name: known[name] for name in desk.speech.variables(key)})


def _parent(desk: Desk, gap: Shortfall) -> str:
    """Say which unit a region was part of before it was founded by a split, where its own numbers lack."""
    regions = [region for region in gap.regions if region in desk.catalogue.regions]
    parent = desk.split_from(regions[0]) if len(regions) == 1 and gap.reason in ABOUT_REGIONS else None
    return desk.say("no-data-parent", parent=desk.name(desk.region(parent).name)) if parent else ""


async def _printed_without_number(desk: Desk, examined: Examined, gap: Shortfall) -> str:
    """Quote what the report says without a number, where that is what was asked about."""
    if gap.reason is not Reason.NO_VALUE_IN_SOURCE:
        return ""
    claims = [claim for claim in await desk.lookup.claims() if claim.indicator == examined.indicator]
    return "\n".join(
        desk.say("claim-printed-without", quote=claim.verbatim, place=place_of(desk, claim)) for claim in claims
    )


async def _exists(desk: Desk, examined: Examined, gap: Shortfall) -> str:
    """Say what is held: the regions, or the years of the region and indicator asked about."""
    if gap.reason in (*ABOUT_REGIONS, Reason.NO_NATIONAL_TOTAL):
        regions = alphabetical(desk, await desk.lookup.regions_with_data())
        return desk.say("cannot-regions-held", regions=", ".join(desk.short_name(key) for key in regions))
    if gap.reason is Reason.PERIOD_NO_DATA:
        table = await desk.lookup.table(gap.indicator or examined.indicator)
        months = sorted({fact.months for fact in table if fact.months and fact.region in gap.regions})
        return desk.say("cannot-months-held", n=months[0]) if len(months) == 1 else ""
    if gap.reason in ABOUT_YEARS:
        own = [key for key in desk.question.regions if key not in ("all", "kz")]
        table = await desk.lookup.table(gap.indicator or examined.indicator)
        years = [fact.year for fact in table if fact.value is not None and (not own or fact.region in own)]
        return desk.say("cannot-years-held", years=desk.speech.years(years)) if years else ""
    return ""


async def _buttons(desk: Desk, gap: Shortfall) -> list[tuple[Button, ...]]:
    with_data = await desk.lookup.regions_with_data()
    own = [region for region in desk.question.regions if region in with_data]
    parents = [desk.split_from(region) for region in gap.regions if region in desk.catalogue.regions]
    cards = own or [parent for parent in parents if parent and parent in with_data]
    return [
        tuple(_card(desk, region) for region in cards[:2]),
        _all_claims(desk),
    ]


def _card(desk: Desk, region: str) -> Button:
    return Button(desk.say("button-card", region=desk.short_name(region)), ask(Kind.REGION_SUMMARY, region))


def _all_claims(desk: Desk) -> tuple[Button, ...]:
    return (Button(desk.say("button-checked-claims"), ask(Kind.REPORT_CHECK, topic="claims")),)


async def not_found(desk: Desk, claimed: Claimed) -> Answer:
    """Answer that a number without a region belongs to nothing that is held, and how to ask instead."""
    parts = [
        Part("ruling", f"{ruling_said(desk, Ruling.CANNOT_BE_CHECKED)}. {desk.say('cannot-claim-not-found')}"),
        Part("help", desk.say("cannot-help")),
        desk.footer(),
    ]
    regions = alphabetical(desk, await desk.lookup.regions_with_data())
    cards = [Button(desk.short_name(region), ask(Kind.REPORT_CHECK, region)) for region in regions]
    rows = [tuple(cards[start : start + 2]) for start in range(0, len(cards), 2)]
    title = desk.say("claim-title", claim=claim_said(desk, claimed, []))
    return desk.answer(title, parts, reason="claim_not_found", buttons=[*rows, _all_claims(desk)])


async def which_region(desk: Desk, claimed: Claimed, desks: Sequence[Desk]) -> Answer:
    """Ask which region is meant, where a number fits several equally well."""
    parts = [Part("which", desk.say("cannot-which-region")), desk.footer()]
    buttons = [Button(desk.short_name(one.question.regions[0]), one.question) for one in desks]
    rows = [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]
    title = desk.say("claim-title", claim=claim_said(desk, claimed, []))
    return desk.answer(title, parts, reason="claim_ambiguous", buttons=rows)
