"""A claim about several regions: every region's record, then what holds of them together."""

from analysis.change import enough_cases, percent_change
from answers.answer import ChangeFact, Part
from answers.check_said import arises_said, period_change, ruling_said, span_said
from answers.desk import Desk, capitalised
from answers.examined import Examined, Witness
from answers.ruling import Counts, Fault
from answers.said import change_said, counted, verdict_words


def several(desk: Desk, examined: Examined) -> list[Part]:
    """Say the check of several regions: the ruling, every region's record, and what holds of them together."""
    spans = dict.fromkeys(span_said(desk, change) for change in examined.changes)
    months = {fact.months for fact in examined.facts} - {None}
    period = [desk.say("counted-months-short", n=months.pop() or 0)] if len(months) == 1 and not spans else []
    about = ", ".join([desk.indicator_name(examined.indicator), *period, *(spans if len(spans) == 1 else [])])
    head = f"{ruling_said(desk, examined.ruling)}. {about}:"
    return [
        Part("ruling", "\n".join([head, *(_line(desk, examined, witness) for witness in examined.witnesses)])),
        Part("arises", _together(desk, examined)),
    ]


def _line(desk: Desk, examined: Examined, witness: Witness) -> str:
    """Say one region; where each is checked by itself, with a word of its own."""
    same_span = len({(change.earlier.year, change.later.year) for change in examined.changes}) == 1
    told = _changed(desk, witness.change, dated=not same_span) if witness.change else _levels(desk, witness)
    if len(examined.checks) == len(examined.witnesses) and examined.sums is None and not examined.totals:
        told = f"{ruling_said(desk, witness.ruling)}. {capitalised(told)}"
    return desk.say("claim-line", region=desk.short_name(witness.region), told=told)


def _changed(desk: Desk, change: ChangeFact, *, dated: bool) -> str:
    told = period_change(desk, change) if dated else change_said(desk, change)
    return f"{told}; {verdict_words(desk, change)}" if change.percent is not None else told


def _levels(desk: Desk, witness: Witness) -> str:
    return ", ".join(desk.say("year-count", year=fact.year, count=counted(fact)) for fact in witness.facts)


def _together(desk: Desk, examined: Examined) -> str:
    """Say what holds of all regions together; sums only where a percentage of all of them is claimed."""
    checked, claimed = examined.main, examined.claimed
    if checked.fault is Fault.NOT_EVERYWHERE and claimed.heading:
        return desk.say(f"arises-mixed-{claimed.heading}".replace("_", "-"))
    if examined.totals:
        return _total_said(desk, examined)
    if not examined.changes:
        value = counted(examined.facts[0])
        return arises_said(desk, claimed, checked, (value, value), _years(examined))
    if examined.sums is None:
        return arises_said(desk, claimed, checked, _sums(examined), _years(examined)) if not claimed.percent else ""
    told = (_sum_said(desk, examined.sums), arises_said(desk, claimed, checked, examined.sums, _years(examined)))
    return "\n".join(filter(None, told))


def _total_said(desk: Desk, examined: Examined) -> str:
    """Say the sum of each year, that it is not the country, and what is wrong with the claimed number."""
    counts = ", ".join(desk.say("year-count", year=year, count=total) for year, total in examined.totals)
    value = examined.totals[-1][1]
    arises = arises_said(desk, examined.claimed, examined.main, (value, value), _years(examined))
    return "\n".join(filter(None, [desk.say("claim-total", counts=counts), arises]))


def _years(examined: Examined) -> tuple[int, int]:
    return examined.facts[0].year, examined.facts[-1].year


def _sums(examined: Examined) -> Counts:
    return (
        sum(counted(change.earlier) for change in examined.changes),
        sum(counted(change.later) for change in examined.changes),
    )


def _sum_said(desk: Desk, sums: Counts) -> str:
    """Say the sum and its change, and that it is not the country."""
    earlier, later = sums
    if not enough_cases(earlier, later, desk.rules.thresholds):
        return desk.say("claim-sum-counts", earlier=earlier, later=later)
    return desk.say("claim-sum", earlier=earlier, later=later, percent=percent_change(earlier, later))
