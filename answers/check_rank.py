"""A region said to have changed more, or less, than all others: the changes side by side, by percent and by cases."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from answers.answer import Answer, Button, ChangeFact, Part
from answers.check_said import place_said, ruling_said, span_said
from answers.claimed import Claimed, claim_said, counts_of
from answers.desk import Desk, capitalised
from answers.gather import alphabetical
from answers.lines import borders_note
from answers.lookup import last_change
from answers.pictures import change_picture
from answers.reach import Reason, Shortfall
from answers.ruling import Ruling
from answers.said import change_said, period_note, verdict_words
from answers.unchecked import why_not
from data.question import Kind, ask


async def rank_checked(desk: Desk, claimed: Claimed) -> Answer:
    """Answer whether a region fell or rose more (or less) than every other over the last two years held.

    The order is by percent; where cases alone would give another answer, that is said.
    """
    region, indicator = desk.question.regions[0], desk.question.indicator or desk.lookup.indicators[0]
    held = {key: last_change(own) for key, own in (await desk.lookup.changes(indicator)).items()}
    changes = {key: change for key, change in held.items() if change is not None and change.percent is not None}
    title = desk.say("claim-title", claim=claim_said(desk, claimed, [place_said(desk, region)]))
    everything = (Button(desk.say("button-checked-claims"), ask(Kind.REPORT_CHECK, topic="claims")),)
    if region not in changes:
        gap = Shortfall(Reason.REGION_NO_DATA, (region,), indicator)
        word = ruling_said(desk, Ruling.CANNOT_BE_CHECKED)
        parts = [Part("ruling", f"{word}. {why_not(desk, gap, indicator)}"), desk.footer()]
        return desk.answer(title, parts, reason=str(gap.reason), buttons=[everything])
    shown = [changes[key] for key in alphabetical(desk, changes)]
    facts = [fact for change in shown for fact in (change.earlier, change.later)]
    return desk.answer(
        title,
        [
            Part("ruling", "\n".join([_ruling(desk, claimed, region, changes), *_lines(desk, shown)])),
            Part("cases", _by_cases(desk, claimed, region, changes)),
            Part("order", desk.say("rank-order-note")),
            Part("comparability", borders_note(desk, facts)),
            desk.footer(facts, *filter(None, [period_note(desk, facts)])),
        ],
        facts=facts,
        changes=shown,
        picture=change_picture(desk, shown),
        buttons=[everything],
    )


def _ruling(desk: Desk, claimed: Claimed, region: str, changes: Mapping[str, ChangeFact]) -> str:
    own = changes[region]
    falls = (own.percent or 0) < 0
    holds = falls == (claimed.heading == "fall") and region == _first(claimed, _percents(changes))
    word = ruling_said(desk, Ruling.CONFIRMED if holds else Ruling.NOT_CONFIRMED)
    if falls != (claimed.heading == "fall"):
        went = "fall" if falls else "rise"
        return f"{word}. {desk.say(f'arises-heading-{went}')}"
    first = _first(claimed, _percents(changes))
    about = f"{desk.indicator_name(own.indicator)}, {span_said(desk, own)}"
    key = "rank-is-first" if holds else f"rank-other-{claimed.size}"
    known = {"region": desk.short_name(first or region), "about": about}
    return f"{word}. {desk.say(key, **{name: known[name] for name in desk.speech.variables(key)})}"


def _first(claimed: Claimed, sizes: Mapping[str, Decimal | int]) -> str | None:
    """Return the region that changed most, or least, in the claimed direction; None where several did alike."""
    sign = -1 if claimed.heading == "fall" else 1
    moved = {region: sign * size for region, size in sizes.items() if sign * size > 0}
    if not moved:
        return None
    extreme = (max if claimed.size == "most" else min)(moved.values())
    regions = [region for region, size in moved.items() if size == extreme]
    return regions[0] if len(regions) == 1 else None


def _percents(changes: Mapping[str, ChangeFact]) -> dict[str, Decimal | int]:
    return {region: change.percent for region, change in changes.items() if change.percent is not None}


def _lines(desk: Desk, shown: Sequence[ChangeFact]) -> list[str]:
    return [
        desk.say(
            "claim-line",
            region=desk.short_name(change.region),
            told=f"{change_said(desk, change)}; {verdict_words(desk, change)}",
        )
        for change in shown
    ]


def _by_cases(desk: Desk, claimed: Claimed, region: str, changes: Mapping[str, ChangeFact]) -> str:
    """Say which region changed most in cases, where that is another one than in percent."""
    cases = {key: counts_of(change)[1] - counts_of(change)[0] for key, change in changes.items()}
    first = _first(claimed, cases)
    if first is None or first == _first(claimed, _percents(changes)):
        return ""
    known = {"region": desk.short_name(first), "difference": desk.speech.difference(cases[first])}
    return capitalised(desk.say(f"rank-by-cases-{claimed.size}", **known))
