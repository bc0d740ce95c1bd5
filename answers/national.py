"""The view of the whole country: the report's advice, what the data show by region, and why no more can be said."""

from collections.abc import Iterable, Sequence

from answers.advice import MAIN, Advice, advise, obligatory, recommended, with_without
from answers.answer import Answer, Button, ChangeFact, Part
from answers.desk import Desk, capitalised
from answers.recommendation import bullets, lead_part, listed, lowered, said
from answers.recommendation_shorter import advised
from answers.said import counted, open_period_said, verdict_words
from answers.shorter import in_fewer_words
from data.question import Kind, ask
from data.vocabulary import Presence
from rules.advice import ReportAdvice, Standing
from rules.phrases import phrase
from texts.speech import Variable

WHOLE_COUNTRY = ("all", "kz")
BY_REPORT_ONLY = phrase("advice", Standing.RECOMMENDED_BY_REPORT_ONLY)


async def national(desk: Desk, lead: Sequence[str] = ()) -> Answer:
    """Answer for all regions, or the several that were named: advice, findings, the comparison by the project.

    `lead` are the phrases that answer a narrower question first.
    """
    held = await desk.lookup.regions_with_data()
    named = [region for region in desk.question.regions if region not in WHOLE_COUNTRY]
    regions = tuple(region for region in held if region in named) or held
    advices = [await advise(desk, region) for region in regions]
    facts = [fact for fact in await desk.lookup.table(MAIN) if fact.region in regions]
    cannot = [await _comparison(desk, held), desk.say("recommendation-cannot")]
    heading = desk.say("block-cannot-be-said")
    parts = [
        lead_part(desk, lead),
        Part("report_advises", _report(desk, advices), shorter=_report_shorter(desk, advices)),
        Part("data_show", _found(desk, advices), shorter=_found_shorter(desk, advices)),
        _counter_evidence(desk, advices),
        Part("cannot_be_said", f"{heading}\n{bullets(cannot)}", shorter=_cannot_shorter(desk, heading)),
        Part("power", f"{desk.say('national-needs')} {said(desk, 'rule-x01')} {desk.say('fixed-f1')}", may_wait=True),
        desk.footer(facts, open_period_said(desk, facts)),
    ]
    return desk.answer(
        _title(desk, named),
        parts,
        facts=facts,
        changes=[advice.change for advice in advices if advice.change],
        buttons=_buttons(desk, named or regions),
    )


def _title(desk: Desk, named: Sequence[str]) -> str:
    if not named:
        return desk.say("national-title")
    return desk.say("recommendation-title", region=", ".join(desk.short_name(region) for region in named))


def _report(desk: Desk, advices: Sequence[Advice]) -> str:
    """Say each piece of the report's advice once, for the whole country first; then how the data stand to it."""
    pieces = [(advice.region, piece) for advice in advices for piece in advice.recommendation.report_advice]
    lines = [
        desk.say("national-advice", advice=lowered(listed(desk, _for_all(piece for _, piece in pieces)))),
        *(
            desk.say("national-advice-one", region=desk.short_name(region), advice=lowered(desk.say(piece.advice_key)))
            for region, piece in pieces
            if piece.own
        ),
        *_standings(desk, pieces),
    ]
    return f"{desk.say('block-report-advises')}\n{bullets(lines)}"


def _report_shorter(desk: Desk, advices: Sequence[Advice]) -> str:
    """Say the same in fewer words: what is advised to all, what to single regions."""
    pieces = [(advice.region, piece) for advice in advices for piece in advice.recommendation.report_advice]
    lines = [
        desk.say("shorter-national-advice", advice=lowered(advised(desk, _for_all(piece for _, piece in pieces)))),
        *(f"{desk.short_name(region)}: {lowered(advised(desk, [piece]))}." for region, piece in pieces if piece.own),
        f"{capitalised(in_fewer_words(desk, BY_REPORT_ONLY))}.",
    ]
    return f"{desk.say('block-report-advises')}\n{' '.join(lines)}"


def _found_shorter(desk: Desk, advices: Sequence[Advice]) -> str:
    """Name the regions with their change under the verdict on it."""
    named: dict[str, list[str]] = {}
    for advice in advices:
        if advice.change is not None and advice.change.percent is not None:
            line = f"{desk.short_name(advice.region)} {desk.speech.change(advice.change.percent)}"
            named.setdefault(capitalised(verdict_words(desk, advice.change)), []).append(line)
    lines = [f"{verdict}: {', '.join(own)}." for verdict, own in named.items()]
    return "\n".join([desk.say("block-data-show"), *lines])


def _cannot_shorter(desk: Desk, heading: str) -> str:
    return f"{heading}\n{desk.say('groups-no-conclusion-short')}"


def _for_all(pieces: Iterable[ReportAdvice]) -> list[ReportAdvice]:
    """Return the advice to all regions in the report's order, each of its sentences once, as where nothing runs yet."""
    ordered = sorted((piece for piece in pieces if not piece.own), key=lambda piece: piece.id)
    return list({piece.quote: piece for piece in reversed(ordered)}.values())[::-1]


def _standings(desk: Desk, pieces: Sequence[tuple[str, ReportAdvice]]) -> list[str]:
    """Say to what the data stand in a way of their own; all the rest is only recommended by the report."""
    named: dict[tuple[str, str], list[str]] = {}
    for region, piece in pieces:
        named.setdefault((piece.advice_key, piece.status_key), []).append(desk.short_name(region))
    special = [
        desk.say(
            "national-standing",
            advice=lowered(desk.say(advice)),
            regions=", ".join(regions),
            standing=lowered(desk.say(status)),
        )
        for (advice, status), regions in named.items()
        if status != BY_REPORT_ONLY
    ]
    rest = desk.say(BY_REPORT_ONLY)
    return [*special, desk.say("national-standing-rest", standing=lowered(rest)) if special else rest]


def _found(desk: Desk, advices: Sequence[Advice]) -> str:
    """Say every region's change under the recommendation it leads to, with the caveats that must stand beside it."""
    grouped: dict[str, list[str]] = {}
    for advice in advices:
        if advice.change is not None:
            beside = [said(desk, caveat.says) for caveat in obligatory(advice)]
            line = " ".join([_line(desk, advice.change), *beside])
            grouped.setdefault(recommended(desk, advice)[0], []).append(line)
    told = [f"{recommendation}\n{bullets(lines)}" for recommendation, lines in grouped.items()]
    return "\n".join([desk.say("block-data-show"), *told])


def _line(desk: Desk, change: ChangeFact) -> str:
    known: dict[str, Variable] = {
        "region": desk.short_name(change.region),
        "earlier": counted(change.earlier),
        "later": counted(change.later),
        "verdict": verdict_words(desk, change),
    }
    if change.percent is None:
        return desk.say("national-line-counts", **known)
    return desk.say("national-line", percent=change.percent, **known)


def _counter_evidence(desk: Desk, advices: Sequence[Advice]) -> Part:
    """Name the regions that ran the project and rose all the same."""
    against = [
        desk.short_name(advice.region)
        for advice in advices
        if advice.change
        and advice.recommendation.facts.project_now == "yes"
        and advice.change.percent is not None
        and advice.change.percent > 0
    ]
    told = desk.say("national-counter", regions=", ".join(against)) if against else ""
    return Part("counter_evidence", told, may_wait=True)


async def _comparison(desk: Desk, regions: Sequence[str]) -> str:
    """Say who would be compared with whom, why that is no finding, and who stands apart from both."""
    comparison = await with_without(desk, MAIN)
    why = [said(desk, f"refusal-{str(refusal).replace('_', '-')}").rstrip(";") for refusal in comparison.refusals]
    told = desk.say(
        "national-groups",
        with_project=", ".join(desk.short_name(region) for region in comparison.with_project),
        without_project=", ".join(desk.short_name(region) for region in comparison.without_project),
        why="; ".join(why),
    )
    return " ".join(filter(None, [told, await _apart(desk, regions)]))


async def _apart(desk: Desk, regions: Sequence[str]) -> str:
    """Name the regions about whose last year the report contradicts itself: they are in neither group."""
    disputed: dict[int, list[str]] = {}
    for region in regions:
        rows = await desk.lookup.presence(region)
        for row in rows:
            if row.programme == "ngo_project" and row.shown_as is Presence.CONTRADICTORY:
                disputed.setdefault(row.year, []).append(desk.short_name(region))
    return " ".join(
        desk.say("national-apart", regions=", ".join(names), year=str(year)) for year, names in sorted(disputed.items())
    )


def _buttons(desk: Desk, regions: Sequence[str]) -> list[tuple[Button, ...]]:
    own = [Button(desk.short_name(region), question=ask(Kind.RECOMMENDATION, region)) for region in regions]
    rows = [tuple(own[start : start + 2]) for start in range(0, len(own), 2)]
    return [*rows, (Button(desk.say("button-groups"), question=ask(Kind.COMPARE, ["all"], MAIN, groups="project")),)]
