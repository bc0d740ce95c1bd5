"""Draw: a percentage somebody names, or the report prints, beside the one recomputed from the counts."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from answers.answer import ChangeFact, Picture
from answers.claimed import decimals_of
from answers.desk import Desk
from answers.examined import Examined, Witness
from answers.gather import Series
from answers.picture_words import (
    cause_note,
    change_subtitle,
    judged,
    likely_note,
    open_period_note,
    picture_frame,
    row_name,
    units_note,
    variation_note,
)
from answers.pictures import change_picture, one_picture
from answers.said import counted
from charts.scale import interval_axis
from charts.spec import Tick
from charts.spec_regions import CheckedRow, JudgedChange, PublishedCheck
from data.observation import Claim
from data.vocabulary import ClaimCheck
from texts.speech import Speech

AGREES = (ClaimCheck.MATCH, ClaimCheck.MATCH_TRUNCATED)
RATIOS = (ClaimCheck.RATIO_GIVEN_AS_CHANGE, ClaimCheck.RATIO_GIVEN_AS_CHANGE_TRUNCATED)
Named = tuple[ChangeFact, Decimal, bool, ClaimCheck]
"""A change, the percentage named for it, whether it is named as a fall, and what the recomputation says."""


async def check_picture(desk: Desk, examined: Examined) -> Picture | None:
    """Return the picture of a checked claim: both numbers of one region, else the changes that were recorded."""
    if len(examined.witnesses) != 1:
        changes = list(examined.changes)
        spans = {(change.earlier.year, change.later.year) for change in changes}
        return change_picture(desk, changes) if len(changes) > 1 and len(spans) == 1 else None
    witness = examined.witnesses[0]
    if len(witness.changes) > 1:
        return await one_picture(desk, Series(witness.facts, witness.changes))
    return await _of_one(desk, examined, witness)


async def _of_one(desk: Desk, examined: Examined, witness: Witness) -> Picture | None:
    change, number = witness.change, examined.claimed.percent
    if change is None:
        return None
    if number is None or change.percent is None or examined.main.figure is None:
        return await one_picture(desk, Series((change.earlier, change.later), (change,)))
    heading = examined.claimed.heading
    falls = heading == "fall" or (heading != "rise" and change.percent < 0)
    named = (change, number, falls, examined.main.code)
    printed = _is_printed(await desk.lookup.claims(witness.region), change, number, falls=falls)
    return published_single(desk, named, printed=printed)


def _is_printed(claims: Sequence[Claim], change: ChangeFact, number: Decimal, *, falls: bool) -> bool:
    """Whether the source itself prints this percentage of this change, and in this direction where it names one.

    A number nobody printed that way is the claimed one: the picture must not put it into the source's mouth.
    """
    years = (change.earlier.year, change.later.year)
    own = [
        claim
        for claim in claims
        if claim.number == number and (claim.from_year, claim.to_year) == years and claim.indicator == change.indicator
    ]
    named = {claim.direction for claim in own if claim.direction}
    return bool(own) and (not named or ("fall" if falls else "rise") in named)


def published_single(desk: Desk, named: Named, *, printed: bool) -> PublishedCheck | None:
    """Return one percentage beside the recomputed one, with the interval of the change."""
    speech, change = desk.speech.for_picture(), named[0]
    told = judged(speech, change)
    if told is None:
        return None
    row = replace(_row(desk, speech, named, printed=printed), recomputed_label=told.label)
    try:
        ticks = _ticks(speech, [row], [told])
    except ValueError:
        return None
    facts = [change.earlier, change.later]
    notes = [
        likely_note(desk, [change]),
        _why_note(speech, named),
        speech.say("picture-note-counts", earlier=counted(change.earlier), later=counted(change.later)),
        variation_note(desk, [change], "picture-note-interval"),
        units_note(desk, facts),
        cause_note(desk),
        open_period_note(desk, facts),
    ]
    title, subtitle = _single_title(desk, speech, named, row), change_subtitle(desk, [change])
    return PublishedCheck(
        frame=picture_frame(desk, title, subtitle, facts, notes),
        rows=(row,),
        ticks=ticks,
        published_word=speech.say(f"picture-mark-{'published' if printed else 'claimed'}"),
        recomputed_word=speech.say("picture-mark-recomputed"),
        interval=told,
        interval_words=(speech.say("picture-key-caption"), speech.interval_range(told.low, told.high)),
    )


def published_five(desk: Desk, claims: Sequence[Claim], changes: Mapping[str, ChangeFact]) -> PublishedCheck | None:
    """Return every percentage the report prints of a last change, beside the recomputed one; differing ones first.

    `changes` are the changes by region; a percentage printed twice is shown once, as its text tells the direction.
    """
    speech = desk.speech.for_picture()
    named = _named(desk, claims, changes)
    if len(named) < 2:
        return None
    rows = [_row(desk, speech, one, printed=True) for one in named]
    ordered = sorted(range(len(rows)), key=lambda place: (named[place][3] in AGREES, -_apart(rows[place])))
    shown = [named[place][0] for place in ordered]
    facts = [fact for change in shown for fact in (change.earlier, change.later)]
    try:
        ticks = _ticks(speech, rows, [])
    except ValueError:
        return None
    notes = [_why_note(speech, one) for one in (named[place] for place in ordered)]
    frame = picture_frame(
        desk,
        _five_title(desk, speech, [(one, row) for one, row in zip(named, rows, strict=True)]),
        change_subtitle(desk, shown),
        facts,
        [*notes, speech.say("picture-note-sign"), units_note(desk, facts), open_period_note(desk, facts)],
    )
    return PublishedCheck(
        frame=frame,
        rows=tuple(rows[place] for place in ordered),
        ticks=ticks,
        published_word=speech.say("picture-mark-published"),
        recomputed_word=speech.say("picture-mark-recomputed"),
    )


def _named(desk: Desk, claims: Sequence[Claim], changes: Mapping[str, ChangeFact]) -> list[Named]:
    """Return the printed percentages of exactly these changes, one a region; the one with a direction is preferred."""
    found: dict[str, Named] = {}
    for claim in sorted(claims, key=lambda claim: claim.direction is None):
        if claim.kind != "percentage" or claim.number is None or len(claim.territories) != 1:
            continue
        region = desk.catalogue.told_as(claim.territories[0])
        change = changes.get(region)
        if change is None or change.percent is None or region in found:
            continue
        years = (change.earlier.year, change.later.year)
        if (claim.from_year, claim.to_year) == years and claim.indicator == change.indicator:
            falls = claim.direction == "fall" or (claim.direction is None and change.percent < 0)
            found[region] = (change, claim.number, falls, claim.check)
    return list(found.values())


def _apart(row: CheckedRow) -> float:
    return abs(row.published - row.recomputed)


# Rows, ticks, words ---------------------------------------------------------------------------------------------


def _signed(number: Decimal, *, falls: bool) -> Decimal:
    return -abs(number) if falls else abs(number)


def _row(desk: Desk, speech: Speech, named: Named, *, printed: bool) -> CheckedRow:
    change, number, falls, code = named
    if change.percent is None:
        raise ValueError("nothing was recomputed")
    signed = _signed(number, falls=falls)
    label = speech.change(signed, decimals_of(number))
    comment = ""
    if code is ClaimCheck.MATCH:
        comment = speech.say("picture-check-agrees", recomputed=change.percent)
    elif code is ClaimCheck.MATCH_TRUNCATED:
        key = "picture-check-slip" if printed else "picture-check-slip-claimed"
        comment = speech.say(key, recomputed=change.percent, published=label)
    return CheckedRow(
        name=row_name(desk, change.region),
        published=float(signed),
        published_label=label,
        recomputed=float(change.percent),
        recomputed_label=speech.change(change.percent),
        comment=comment,
    )


def _ticks(speech: Speech, rows: Sequence[CheckedRow], intervals: Sequence[JudgedChange]) -> tuple[Tick, ...]:
    ends = [value for row in rows for value in (row.published, row.recomputed)]
    ends += [end for one in intervals for end in (one.low, one.high)]
    return tuple(Tick(tick, speech.interval_end(tick) if tick else "0") for tick in interval_axis(min(ends), max(ends)))


def _why_note(speech: Speech, named: Named) -> str:
    """Say how a ratio came to be printed as a change."""
    change, _, _, code = named
    if code not in RATIOS:
        return ""
    earlier, later = counted(change.earlier), counted(change.later)
    return speech.say("picture-note-ratio", earlier=earlier, later=later, ratio=Decimal(100 * later) / Decimal(earlier))


def _single_title(desk: Desk, speech: Speech, named: Named, row: CheckedRow) -> str:
    change, _, _, code = named
    region = desk.region_name(change.region)
    if desk.neutral:
        years = speech.years((change.earlier.year, change.later.year))
        return speech.say("picture-title-check-neutral", region=region, years=years)
    if change.percent is None:
        raise ValueError("nothing was recomputed")
    if code is ClaimCheck.MATCH:
        return speech.say("picture-title-check-agrees", region=region)
    if code is ClaimCheck.MATCH_TRUNCATED:
        return speech.say("picture-title-check-slip", region=region, recomputed=change.percent)
    return speech.say(
        "picture-title-check-differs", region=region, recomputed=change.percent, published=row.published_label
    )


def _five_title(desk: Desk, speech: Speech, pairs: Sequence[tuple[Named, CheckedRow]]) -> str:
    """Return the finding, where every difference is a fall printed larger than it is; else how many values differ."""
    differing = [row for named, row in pairs if named[3] not in AGREES]
    if not differing:
        return speech.say("picture-title-checks-agree")
    overstated = all(row.published < row.recomputed < 0 for row in differing)
    if overstated and not desk.neutral:
        return speech.say("picture-title-checks-overstated", k=len(differing))
    return speech.say("picture-title-checks-differ", k=len(differing), n=len(pairs))
