"""The recommendation in four blocks: what the authors advise, what the data show, what cannot be said, what lacks."""

from collections.abc import Sequence

from answers.advice import MAIN, SECOND, Advice, advise
from answers.answer import Answer, Button, ChangeFact, Part
from answers.desk import Desk, capitalised
from answers.lookup import last_change
from answers.said import borders_said, change_said, period_note, presence_said, small_counts_said, verdict_words
from data.question import Kind, ask
from rules.advice import ReportAdvice
from rules.book import Recommendation


async def region_recommendation(desk: Desk, region: str) -> Answer:
    """Answer with the four blocks for one region, each with its evidence; three of them stand without any data."""
    advice = await advise(desk, region)
    facts = await desk.lookup.facts(region)
    changes = [
        change
        for indicator in (MAIN, SECOND)
        if (change := last_change((await desk.lookup.changes(indicator)).get(region, ())))
    ]
    parts = [
        Part("report_advises", _report_block(desk, advice.recommendation)),
        Part("data_show", await _data_block(desk, advice, changes)),
        Part("cannot_be_said", _cannot_block(desk, advice.recommendation)),
        Part("missing", missing_block(desk, advice.recommendation)),
        desk.footer(facts, *filter(None, [borders_said(desk, facts), period_note(desk, facts)])),
    ]
    return desk.answer(
        desk.say("recommendation-title", region=desk.region_name(region)),
        parts,
        facts=facts,
        changes=changes,
        buttons=_buttons(desk, region, has_data=bool(changes)),
    )


def said(desk: Desk, key: str) -> str:
    """Say a phrase of the rules with the numbers the rules are made with."""
    known = desk.rules.variables()
    return desk.say(key, **{name: known[name] for name in desk.speech.variables(key)})


def bullets(lines: Sequence[str]) -> str:
    """Return lines as a list."""
    return "\n".join(f"• {line}" for line in lines if line)


def _block(desk: Desk, heading: str, lines: Sequence[str]) -> str:
    return f"{desk.say(f'block-{heading}')}\n{bullets(lines)}" if any(lines) else ""


def _report_block(desk: Desk, recommendation: Recommendation) -> str:
    lines = [advice_said(desk, advice) for advice in recommendation.report_advice]
    if not recommendation.report_names_region:
        lines.append(desk.say("advice-no-own-advice"))
    return _block(desk, "report-advises", lines)


def advice_said(desk: Desk, advice: ReportAdvice) -> str:
    """Say one piece of the report's advice and how the data stand to it."""
    return f"{desk.say(advice.advice_key)}. {desk.say(advice.status_key)}"


async def _data_block(desk: Desk, advice: Advice, changes: Sequence[ChangeFact]) -> str:
    found = advice.recommendation
    facts = await desk.lookup.facts(advice.region)
    second = [fact for fact in facts if fact.indicator == SECOND]
    lines = [
        presence_said(desk, await desk.lookup.presence(advice.region)),
        *(change_line(desk, change) for change in changes if change.indicator == MAIN),
        small_counts_said(desk, second) if second else "",
        *(f"{desk.say(fired.says)} ({fired.id})" for fired in (found.main, *found.extras)),
        evidence_line(desk, advice),
    ]
    return _block(desk, "data-show", lines)


def change_line(desk: Desk, change: ChangeFact) -> str:
    """Say one change of one indicator with its verdict, in one sentence."""
    return desk.say(
        "recommendation-change",
        indicator=desk.indicator_name(change.indicator),
        from_year=change.earlier.year,
        to_year=change.later.year,
        change=change_said(desk, change),
        verdict=verdict_words(desk, change),
    )


def evidence_line(desk: Desk, advice: Advice) -> str:
    """Say how far the evidence carries and how many effect studies are held."""
    level = desk.say(
        "evidence-line",
        level=int(advice.level),
        confidence=desk.say(f"confidence-{str(advice.confidence).replace('_', '-')}"),
    )
    return f"{level} {capitalised(desk.say('evidence-effect-studies', studies=0))}."


def _cannot_block(desk: Desk, recommendation: Recommendation) -> str:
    caveats = [said(desk, caveat.says) for caveat in recommendation.caveats]
    return _block(desk, "cannot-be-said", [desk.say("recommendation-cannot"), *caveats])


def missing_block(desk: Desk, recommendation: Recommendation) -> str:
    """Say what would be needed to decide."""
    return _block(desk, "missing", [desk.say(f"missing-{key.replace('_', '-')}") for key in recommendation.missing])


def _buttons(desk: Desk, region: str, *, has_data: bool) -> list[tuple[Button, ...]]:
    here = ask(Kind.RECOMMENDATION, region)
    rows: list[tuple[Button, ...]] = [
        (
            Button(desk.say("button-why"), question=here.having(topic="why")),
            Button(desk.say("button-missing"), question=here.having(topic="missing")),
        )
    ]
    if has_data:
        rows.append(
            (
                Button(desk.say("button-compare"), question=ask(Kind.COMPARE, ["all"], MAIN)),
                Button(desk.say("button-briefing"), question=here, paper="docx"),
            )
        )
    rows.append((Button(desk.say("button-forward"), share=f"{desk.release}-{here.serial()}"),))
    return rows
