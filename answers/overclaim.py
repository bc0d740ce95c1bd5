"""The guard against saying too much: why a cause cannot be written, and the strongest sentence that can."""

from collections.abc import Sequence
from dataclasses import replace

from answers.advice import with_without
from answers.answer import Answer, Button, ChangeFact, Part
from answers.check_said import arises_said, change_line, place_of, place_said, ruling_line, ruling_said
from answers.claimed import Claimed, claim_said, claimed_in, counts_of
from answers.desk import Desk
from answers.examined import Examined, examine
from answers.located import located
from answers.lookup import last_change, too_few
from answers.recommendation import bullets
from answers.ruling import Ruling
from answers.said import borders_said, change_said, counted, period_note, strength, verdict_words
from data.observation import PresenceRow
from data.question import Kind, ask
from data.vocabulary import ClaimCheck
from rules.facts import DID_NOT_RUN, RAN
from texts.speech import Variable


async def overclaim(desk: Desk) -> Answer | None:
    """Answer a claim that names a cause, or a wish to write one: what speaks against it, then what can be written.

    The number is ruled on apart from the cause, which no data held show. None where a claim is no change of one
    region: the number is then checked as any other, see `with_cause`.
    """
    claimed = claimed_in(desk.question)
    desks = await located(desk, claimed)
    if len(desks) == 1 and len(desks[0].question.regions) == 1 and desks[0].question.regions[0] not in ("all", "kz"):
        examined = await examine(desks[0], claimed)
        if examined.gap is None and examined.changes:
            return await _of_region(desks[0], examined)
    return await _of_all(desk) if _is_to_be_written(desk) or claimed.is_empty or not desks else None


def _is_to_be_written(desk: Desk) -> bool:
    """Whether a sentence with the cause was asked for, not a check of one."""
    return desk.question.word("topic") == "text"


def with_cause(desk: Desk, answer: Answer) -> Answer:
    """Return the check of a number with the cause named beside it ruled on first."""
    ruling, *rest = answer.parts
    parts = (replace(ruling, text=_cause_ruling(desk, ruling.text)), *rest)
    return replace(answer, title=_title(desk, answer.title), parts=parts)


def _cause_ruling(desk: Desk, number: str) -> str:
    word = ruling_said(desk, Ruling.NOT_CONFIRMED)
    return desk.say("ruling-cause", ruling=word, number=number)


def _title(desk: Desk, title: str) -> str:
    """Say behind a claim that a cause is named with it."""
    cause = desk.say(f"claim-cause-{'other' if desk.question.word('cause') == 'other' else 'project'}")
    return f"{title[:-1]}; {cause}{title[-1]}"


def _headed(desk: Desk, claimed: Claimed, places: Sequence[str]) -> str:
    """Return the title: a refusal to write, or the claim that is checked."""
    if _is_to_be_written(desk):
        return desk.say("overclaim-title")
    return _title(desk, desk.say("claim-title", claim=claim_said(desk, claimed, places)))


async def _of_region(desk: Desk, examined: Examined) -> Answer:
    change = examined.changes[-1]
    rows = await desk.lookup.presence(change.region)
    sentence = _honest(desk, change, rows)
    reasons = [_wrong_number(desk, examined, change), await _not_the_cause(desk, change, rows)]
    parts = [
        Part("ruling", _number_ruling(desk, examined, change)),
        Part("reasons", bullets(reasons)),
        Part("instead", desk.say("overclaim-instead", sentence=sentence)),
        Part("printed", await _printed(desk, change.region), may_wait=True),
        Part("comparability", borders_said(desk, examined.facts)),
        desk.footer(examined.facts, *filter(None, [period_note(desk, examined.facts)])),
    ]
    return desk.answer(
        _headed(desk, examined.claimed, [place_said(desk, change.region)]),
        parts,
        facts=examined.facts,
        changes=examined.changes,
        buttons=_buttons(desk, sentence, change.region),
    )


def _number_ruling(desk: Desk, examined: Examined, change: ChangeFact) -> str:
    """Say that the cause is not confirmed and, apart from it, what holds of the number; nothing for a wish to write."""
    if _is_to_be_written(desk):
        return ""
    record = change_line(desk, examined.indicator, change)
    if examined.claimed == Claimed():
        return desk.say("ruling-cause-alone", ruling=ruling_said(desk, Ruling.NOT_CONFIRMED), record=record)
    return _cause_ruling(desk, f"{ruling_line(desk, examined)} {record}")


def _wrong_number(desk: Desk, examined: Examined, change: ChangeFact) -> str:
    """Say what is wrong with the number that was to be written; empty where it is right or none was named."""
    if examined.ruling is Ruling.CONFIRMED or examined.claimed == Claimed():
        return ""
    years = change.earlier.year, change.later.year
    arises = arises_said(desk, examined.claimed, examined.main, counts_of(change), years)
    told = desk.say("overclaim-counts", change=change_said(desk, change)) if _is_to_be_written(desk) else ""
    return " ".join(filter(None, [arises, told]))


async def _not_the_cause(desk: Desk, change: ChangeFact, rows: Sequence[PresenceRow]) -> str:
    """Say why the data do not confirm the cause: what ran when, a region that went the other way, nobody to compare."""
    comparison = await with_without(desk, change.indicator)
    other = desk.question.word("cause") == "other"
    why = [
        _ran_when(desk, change, rows),
        "" if other else await _counter_example(desk, change, comparison.with_project),
        desk.say("overclaim-variation", verdict=verdict_words(desk, change)) if strength(change) == "unclear" else "",
        desk.say("overclaim-few") if too_few(change) else "",
        "" if comparison.passed else desk.say("overclaim-no-group"),
    ]
    return desk.say(_reason_key(desk), why="; ".join(filter(None, why)))


def _reason_key(desk: Desk) -> str:
    """Return the phrase of the reason; «thanks to the project» is quoted only where it was to be written."""
    if desk.question.word("cause") == "other":
        return "overclaim-other"
    return "overclaim-project" if _is_to_be_written(desk) else "overclaim-cause"


def _ran_when(desk: Desk, change: ChangeFact, rows: Sequence[PresenceRow]) -> str:
    years = change.earlier.year, change.later.year
    ran = {row.year for row in rows if row.status in RAN}
    stopped = any(row.year == years[1] and row.status in DID_NOT_RUN for row in rows) and years[1] not in ran
    if stopped:
        return desk.say("overclaim-not-running", year=years[1])
    return desk.say("overclaim-both-years") if set(years) <= ran else ""


async def _counter_example(desk: Desk, change: ChangeFact, with_project: Sequence[str]) -> str:
    """Name a region with the same project whose number went the other way over the same years, if there is one."""
    changes = await desk.lookup.changes(change.indicator)
    for region in with_project:
        other = last_change(changes.get(region, ()))
        if region != change.region and other and _opposite(change, other):
            return desk.say("overclaim-counter", region=desk.region(region).name, change=change_said(desk, other))
    return ""


def _opposite(change: ChangeFact, other: ChangeFact) -> bool:
    """Whether two changes that have percentages went opposite ways."""
    return bool(change.percent and other.percent and change.percent * other.percent < 0)


def _honest(desk: Desk, change: ChangeFact, rows: Sequence[PresenceRow]) -> str:
    """Return the strongest sentence the numbers carry; that a project ran is said only where the report says so."""
    other = desk.question.word("cause") == "other"
    ran = {row.programme for row in rows if row.year == change.later.year and row.shown_as in RAN and not other}
    during = desk.say("overclaim-during") if "ngo_project" in ran else desk.say("overclaim-during-order") if ran else ""
    return desk.say(
        "overclaim-sentence-other" if other else "overclaim-sentence",
        region=desk.region_name(change.region),
        indicator=_lowered(desk.indicator_name(change.indicator)),
        recorded=" ".join(filter(None, [during, _recorded(desk, change)])),
        verdict=_reservation(desk, change),
    )


def _reservation(desk: Desk, change: ChangeFact) -> str:
    """Return what must be said with a change that is not clearly more than ordinary variation."""
    match strength(change):
        case "unclear":
            return f"; {desk.say('overclaim-variation', verdict=verdict_words(desk, change))}"
        case "likely":
            return f"; {verdict_words(desk, change)}"
        case _:
            return ""


def _recorded(desk: Desk, change: ChangeFact) -> str:
    earlier, later = counted(change.earlier), counted(change.later)
    known: dict[str, Variable] = {
        "earlier": earlier,
        "later": later,
        "from_year": change.earlier.year,
        "to_year": change.later.year,
    }
    if change.percent is None or earlier == later:
        return desk.say("overclaim-recorded-counts", **known)
    key = "overclaim-recorded-fall" if later < earlier else "overclaim-recorded-rise"
    return desk.say(key, percent=abs(change.percent), **known)


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]


async def _printed(desk: Desk, region: str) -> str:
    """Quote the report where it names a cause itself, and say that its numbers do not show it."""
    claims = [claim for claim in await desk.lookup.claims(region) if claim.check is ClaimCheck.NOT_SUPPORTED]
    quotes = [desk.say("claim-printed", quote=claim.verbatim, place=place_of(desk, claim)) for claim in claims]
    return " ".join([*quotes, desk.say("check-not-supported")]) if quotes else ""


async def _of_all(desk: Desk) -> Answer:
    """Answer where no one region is meant: the regions with the project, how each of them changed."""
    indicator = desk.question.indicator or desk.lookup.indicators[0]
    comparison = await with_without(desk, indicator)
    held = await desk.lookup.changes(indicator)
    changes = [change for region in comparison.with_project if (change := last_change(held.get(region, ())))]
    told = [f"{desk.short_name(change.region)}: {change_said(desk, change)}" for change in changes]
    sentence = desk.say("overclaim-sentence-all", year=changes[-1].later.year, regions="; ".join(told)) if told else ""
    group = "" if comparison.passed else desk.say("overclaim-no-group")
    why = "; ".join(filter(None, [desk.say("overclaim-apart") if told else "", group]))
    key = _reason_key(desk)
    facts = [fact for change in changes for fact in (change.earlier, change.later)]
    claimed = claimed_in(desk.question)
    record = f"{desk.indicator_name(indicator)}."
    ruled = desk.say("ruling-cause-alone", ruling=ruling_said(desk, Ruling.NOT_CONFIRMED), record=record)
    parts = [
        Part("ruling", "" if _is_to_be_written(desk) else ruled),
        Part("reasons", bullets([desk.say(key, why=why)])),
        Part("instead", desk.say("overclaim-instead", sentence=sentence) if sentence else ""),
        desk.footer(facts, *filter(None, [period_note(desk, facts)])),
    ]
    buttons = _buttons(desk, sentence, "all")
    title = _headed(desk, claimed, [place_said(desk, region) for region in desk.question.regions or ("all",)])
    return desk.answer(title, parts, facts=facts, changes=changes, buttons=buttons)


def _buttons(desk: Desk, sentence: str, region: str) -> list[tuple[Button, ...]]:
    copy = (Button(desk.say("button-copy-sentence"), copy=sentence),) if sentence else ()
    return [
        copy,
        (Button(desk.say("button-for-contribution"), ask(Kind.RECOMMENDATION, region, topic="missing")),),
        (Button(desk.say("button-checked-claims"), ask(Kind.REPORT_CHECK, topic="claims")),),
    ]
