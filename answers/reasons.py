"""Why a recommendation reads as it does: the rule that fired, the conditions it met, what would turn it."""

from answers.advice import MAIN, Advice, advise
from answers.answer import Answer, Button, Part
from answers.desk import Desk, capitalised
from answers.recommendation import bullets, evidence_line, missing_block, said
from data.question import Kind, ask
from rules.book import Condition, Fired, Turn
from rules.phrases import fact_key, value_key
from rules.table import Value


async def why(desk: Desk) -> Answer:
    """Answer with the rules that fired for a region, condition by condition, down to the rows they rest on."""
    region = desk.question.regions[0]
    advice = await advise(desk, region)
    found = advice.recommendation
    parts = [
        *(Part("rule", _rule(desk, fired)) for fired in (found.main, *found.extras)),
        Part("turns", _turns(desk, advice), may_wait=True),
        Part("evidence", f"{evidence_line(desk, advice)} {_why_not_higher(desk, advice)}"),
        desk.footer(),
    ]
    here = desk.region_name(region)
    return desk.answer(f"{desk.say('why-heading')}: {here}", parts, buttons=_ways_on(desk, region))


async def missing(desk: Desk) -> Answer:
    """Answer with what would be needed to decide, and what a design of that size could show."""
    region = desk.question.regions[0] if desk.question.regions else "all"
    asked = None if region == "all" else region
    found = (await advise(desk, asked or (await desk.lookup.regions_with_data())[0])).recommendation
    parts = [
        Part("missing", missing_block(desk, found)),
        Part("power", said(desk, "rule-x01")),
        Part("not_against", desk.say("fixed-f1")),
        desk.footer(),
    ]
    title = desk.region_name(region) if asked else desk.say("national-title")
    return desk.answer(title, parts, buttons=_ways_on(desk, region) if asked else ())


def _rule(desk: Desk, fired: Fired) -> str:
    lines = [_condition(desk, condition) for condition in fired.conditions]
    head = f"{desk.say('why-rule', rule=fired.id)}: {desk.say(fired.says)}"
    return "\n".join(filter(None, [head, said(desk, fired.because), bullets(lines)]))


def _condition(desk: Desk, condition: Condition) -> str:
    return _fact_said(desk, condition.cell.fact, condition.held)


def _fact_said(desk: Desk, fact: str, value: Value) -> str:
    key = value_key(fact, value)
    known: dict[str, int | float] = {**desk.rules.variables(), **({"value": value} if isinstance(value, int) else {})}
    spoken = desk.say(key, **{name: known[name] for name in desk.speech.variables(key)})
    return desk.say("why-condition", fact=desk.say(fact_key(fact)), value=spoken)


def _turns(desk: Desk, advice: Advice) -> str:
    turns = desk.rules.turns(advice.recommendation.facts)
    lines = [_turn(desk, turn) for turn in turns]
    return f"{desk.say('why-turns')}\n{bullets(lines)}" if lines else ""


def _turn(desk: Desk, turn: Turn) -> str:
    return f"{_fact_said(desk, turn.fact, turn.value)} ({turn.id})"


def _why_not_higher(desk: Desk, advice: Advice) -> str:
    return capitalised(desk.say(f"why-not-higher-{int(advice.level)}"))


def _ways_on(desk: Desk, region: str) -> list[tuple[Button, ...]]:
    provenance = ask(Kind.REGION_SUMMARY, region, topic="provenance")
    return [
        (
            Button(desk.say("button-provenance"), question=provenance),
            Button(desk.say("button-recommendation"), question=ask(Kind.RECOMMENDATION, region)),
        ),
        (Button(desk.say("button-compare"), question=ask(Kind.COMPARE, ["all"], MAIN)),),
    ]
