"""The arithmetic of a change, step by step, so that anyone can follow it with a pocket calculator."""

from dataclasses import replace
from fractions import Fraction

from analysis.change import exact_change, half_up
from answers.answer import Answer, Button, ChangeFact, Part
from answers.check_said import arises_said, period_change
from answers.claimed import counts_of
from answers.desk import Desk
from answers.examined import Examined
from answers.said import borders_said, period_note
from data.question import Kind, Question, ask, sorted_parameters


def calculation_of(examined: Examined) -> Question:
    """Return the question that shows the arithmetic of an examined claim: the two years, the claimed percentage."""
    change, claimed = examined.changes[-1], examined.claimed
    years = [change.earlier.year, change.later.year]
    question = ask(Kind.REPORT_CHECK, change.region, change.indicator, years, topic="calculation")
    if claimed.heading:
        question = question.having(claim_direction=claimed.heading)
    if claimed.times is not None:
        question = question.having(claim_times=float(claimed.times))
    return question if claimed.percent is None else question.having(claim_pct=float(claimed.percent))


async def calculation(desk: Desk, examined: Examined) -> Answer:
    """Answer with every step from the two counts to the percentage, and to the claimed number where it is another."""
    change = examined.changes[-1]
    years = change.earlier.year, change.later.year
    told = [arises_said(desk, examined.claimed, checked, counts_of(change), years) for checked in examined.checks]
    claimed = examined.claimed.percent is not None
    parts = [
        Part("record", period_change(desk, change)),
        Part("steps", "\n".join(_steps(desk, change))),
        Part("arises", "\n".join(dict.fromkeys(filter(None, told))) if claimed else ""),
        Part("comparability", borders_said(desk, examined.facts)),
        desk.footer(examined.facts, *filter(None, [period_note(desk, examined.facts)])),
    ]
    title = desk.say("calculation-title", region=desk.region_name(change.region))
    return desk.answer(title, parts, facts=examined.facts, changes=examined.changes, buttons=_buttons(desk, examined))


def _steps(desk: Desk, change: ChangeFact) -> list[str]:
    earlier, later = counts_of(change)
    known: dict[str, str | int] = {
        "earlier": earlier,
        "later": later,
        "difference": desk.speech.difference(later - earlier),
    }
    keys = ["calculation-difference"]
    if change.percent is None:
        keys.append("calculation-from-zero" if earlier == 0 else "calculation-few")
    else:
        quotient, percent = _intermediate(desk, change)
        known |= {"quotient": quotient, "percent": percent, "rounded": desk.speech.change(change.percent)}
        known["ratio"] = desk.speech.percent(exact_change(earlier, later) + 100)
        keys += ["calculation-division", "calculation-percent", "calculation-ratio"]
    return [desk.say(key, **{name: known[name] for name in desk.speech.variables(key)}) for key in keys]


def _intermediate(desk: Desk, change: ChangeFact) -> tuple[str, str]:
    """Return quotient and percentage with as many decimals as it takes to round to the result shown."""
    exact, decimals = exact_change(*counts_of(change)), 2
    while half_up(Fraction(half_up(exact, decimals)), 1) != change.percent:
        decimals += 1
    return desk.speech.decimal(exact / 100, decimals + 2, signed=True), desk.speech.change(exact, decimals)


def _buttons(desk: Desk, examined: Examined) -> list[tuple[Button, ...]]:
    region = examined.witnesses[0].region
    origin = Button(desk.say("button-provenance"), ask(Kind.REGION_SUMMARY, region, topic="provenance"))
    plain = {name: value for name, value in desk.question.parameters if name != "topic"}
    check = replace(desk.question, parameters=sorted_parameters(plain))
    back = [Button(desk.say("button-check-again"), check)] if plain else []
    return [(*back, origin), (Button(desk.say("button-checked-claims"), ask(Kind.REPORT_CHECK, topic="claims")),)]
