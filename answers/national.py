"""The view of the whole country: the report's advice, what the data show by region, and why no more can be said."""

from collections.abc import Mapping, Sequence

from analysis.gate import WithWithout
from answers.advice import MAIN, Advice, advise, with_without
from answers.answer import Answer, Button, Part
from answers.desk import Desk
from answers.recommendation import bullets, said
from answers.said import change_said, period_note, verdict_words
from data.question import Kind, ask


async def national(desk: Desk) -> Answer:
    """Answer for all regions together: advice, findings, the comparison with and without the project; what lacks."""
    regions = await desk.lookup.regions_with_data()
    advices = [await advise(desk, region) for region in regions]
    facts = [fact for fact in await desk.lookup.table(MAIN) if fact.region in regions]
    parts = [
        Part("report_advises", _report(desk, advices)),
        Part("data_show", _found(desk, advices)),
        Part("counter_evidence", _counter_evidence(desk, advices)),
        Part("cannot_be_said", _comparison(desk, await with_without(desk, MAIN))),
        Part("power", f"{desk.say('national-needs')} {said(desk, 'rule-x01')} {desk.say('fixed-f1')}"),
        desk.footer(facts, period_note(desk, facts)),
    ]
    return desk.answer(
        desk.say("national-title"),
        parts,
        facts=facts,
        changes=[advice.change for advice in advices if advice.change],
        buttons=_buttons(desk, regions),
    )


def _report(desk: Desk, advices: Sequence[Advice]) -> str:
    """Say each piece of the report's advice once, and for which regions the data stand to it in which way."""
    standings: dict[str, dict[str, list[str]]] = {}
    for advice in advices:
        for piece in advice.recommendation.report_advice:
            named = standings.setdefault(piece.advice_key, {})
            named.setdefault(piece.status_key, []).append(desk.short_name(advice.region))
    lines = [_standing(desk, key, named) for key, named in standings.items()]
    return f"{desk.say('block-report-advises')}\n{bullets(lines)}"


def _standing(desk: Desk, advice: str, named: Mapping[str, Sequence[str]]) -> str:
    told = [
        desk.say("national-standing", regions=", ".join(regions), standing=desk.say(status))
        for status, regions in named.items()
    ]
    return desk.say("national-advice", advice=desk.say(advice), standings=" ".join(told))


def _found(desk: Desk, advices: Sequence[Advice]) -> str:
    lines = [
        desk.say(
            "national-line",
            region=desk.short_name(advice.region),
            change=change_said(desk, advice.change),
            verdict=verdict_words(desk, advice.change),
            advice=desk.say(advice.recommendation.main.says),
        )
        for advice in advices
        if advice.change
    ]
    return f"{desk.say('block-data-show')}\n{bullets(lines)}"


def _counter_evidence(desk: Desk, advices: Sequence[Advice]) -> str:
    """Name the regions that ran the project and rose all the same."""
    against = [
        desk.say("national-counter", region=desk.short_name(advice.region), change=change_said(desk, advice.change))
        for advice in advices
        if advice.change
        and advice.recommendation.facts.project_now == "yes"
        and advice.change.percent is not None
        and advice.change.percent > 0
    ]
    return " ".join(against)


def _comparison(desk: Desk, comparison: WithWithout) -> str:
    lines = [
        desk.say(
            "national-groups",
            with_project=", ".join(desk.short_name(region) for region in comparison.with_project),
            without_project=", ".join(desk.short_name(region) for region in comparison.without_project),
        ),
        *(said(desk, f"refusal-{str(refusal).replace('_', '-')}") for refusal in comparison.refusals),
        desk.say("recommendation-cannot"),
    ]
    return f"{desk.say('block-cannot-be-said')}\n{bullets(lines)}"


def _buttons(desk: Desk, regions: Sequence[str]) -> list[tuple[Button, ...]]:
    own = [Button(desk.short_name(region), question=ask(Kind.RECOMMENDATION, region)) for region in regions]
    rows = [tuple(own[start : start + 2]) for start in range(0, len(own), 2)]
    return [*rows, (Button(desk.say("button-groups"), question=ask(Kind.COMPARE, ["all"], MAIN, groups="project")),)]
