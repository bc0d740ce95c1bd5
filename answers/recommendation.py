"""The recommendation in four blocks: what the authors advise, what the data show, what cannot be said, what lacks."""

from collections.abc import Iterable, Sequence

from answers.advice import (
    MAIN,
    SECOND,
    Advice,
    advise,
    confidence_said,
    obligatory,
    recommendation_said,
    recommended,
)
from answers.answer import Answer, Button, ChangeFact, Fact, Part
from answers.desk import Desk, capitalised
from answers.lookup import last_change
from answers.recommendation_shorter import (
    SAYS_OPEN_PERIOD,
    cannot_key,
    cannot_shorter,
    data_shorter,
    first_shorter,
    report_shorter,
)
from answers.said import (
    borders_said,
    change_said,
    open_period_said,
    period_note,
    presence_said,
    small_counts_said,
    verdict_words,
)
from answers.shorter import borders_shorter, in_fewer_words
from data.question import Kind, ask
from rules.advice import ReportAdvice
from rules.book import Recommendation


async def region_recommendation(desk: Desk, region: str, lead: Sequence[str] = ()) -> Answer:
    """Answer with the recommendation, then the four blocks with its evidence.

    `lead` are the keys of phrases that answer a narrower question first.

    Three of the blocks stand without any data.
    """
    advice = await advise(desk, region)
    facts = await desk.lookup.facts(region)
    changes = [
        change
        for indicator in (MAIN, SECOND)
        if (change := last_change((await desk.lookup.changes(indicator)).get(region, ())))
    ]
    parts = [
        lead_part(desk, lead),
        Part("recommendation", _first(desk, advice), shorter=first_shorter(desk, advice)),
        Part(
            "report_advises", _report_block(desk, advice.recommendation, region), shorter=report_shorter(desk, advice)
        ),
        Part("data_show", await _data_block(desk, advice, changes), shorter=await data_shorter(desk, advice, changes)),
        Part("cannot_be_said", _cannot_block(desk, advice), shorter=cannot_shorter(desk, advice)),
        Part("missing", missing_block(desk, advice.recommendation), may_wait=True),
        _end(desk, facts, _period(desk, advice, changes)),
    ]
    return desk.answer(
        desk.say("recommendation-title", region=desk.region_name(region)),
        parts,
        facts=facts,
        changes=changes,
        buttons=_buttons(desk, region, has_data=bool(changes)),
    )


def lead_part(desk: Desk, lead: Sequence[str]) -> Part:
    """Return what answers a narrower question, by the keys of its phrases."""
    return Part("lead", " ".join(map(desk.say, lead)), shorter=" ".join(in_fewer_words(desk, key) for key in lead))


def _end(desk: Desk, facts: Sequence[Fact], period: str) -> Part:
    """Return the last paragraph; a caveat above may have said that the period is open."""
    open_period = open_period_said(desk, facts) if period else ""
    return desk.footer(facts, borders_said(desk, facts), period, shorter=[borders_shorter(desk, facts), open_period])


def _first(desk: Desk, advice: Advice) -> str:
    """Say the main recommendation, the caveats that must stand beside it, and how far the evidence carries."""
    main = recommendation_said(desk, advice, advice.recommendation.main)
    beside = [said(desk, caveat.says) for caveat in obligatory(advice)]
    return "\n".join([main, *beside, evidence_line(desk, advice)])


def _period(desk: Desk, advice: Advice, changes: Sequence[ChangeFact]) -> str:
    """Say that the period is open, unless a caveat above says it already."""
    told = any(caveat.id == SAYS_OPEN_PERIOD for caveat in advice.recommendation.caveats)
    return "" if told else period_note(desk, [fact for one in changes for fact in (one.earlier, one.later)])


def said(desk: Desk, key: str) -> str:
    """Say a phrase of the rules with the numbers the rules are made with."""
    known = desk.rules.variables()
    return desk.say(key, **{name: known[name] for name in desk.speech.variables(key)})


def bullets(lines: Iterable[str]) -> str:
    """Return lines as a list."""
    return "\n".join(f"• {line}" for line in lines if line)


def _block(desk: Desk, heading: str, lines: Sequence[str]) -> str:
    return f"{desk.say(f'block-{heading}')}\n{bullets(lines)}" if any(lines) else ""


def _report_block(desk: Desk, recommendation: Recommendation, region: str) -> str:
    """Say the report's advice, pieces to which the data stand alike in one line."""
    standings: dict[str, list[ReportAdvice]] = {}
    for piece in recommendation.report_advice:
        standings.setdefault(piece.status_key, []).append(piece)
    lines = [
        desk.say("recommendation-advised", advice=listed(desk, pieces), standing=desk.say(status))
        for status, pieces in standings.items()
    ]
    if not recommendation.report_names_region:
        lines.append(desk.say_of(region, "advice-no-own-advice"))
    return _block(desk, "report-advises", lines)


def listed(desk: Desk, pieces: Iterable[ReportAdvice]) -> str:
    """Say pieces of advice one after another: «Внедрять …; продлить …»."""
    return capitalised("; ".join(lowered(desk.say(piece.advice_key)) for piece in pieces))


def lowered(text: str) -> str:
    """Return a text with its first letter lower-case and the rest untouched."""
    return text[:1].lower() + text[1:]


async def _data_block(desk: Desk, advice: Advice, changes: Sequence[ChangeFact]) -> str:
    facts = await desk.lookup.facts(advice.region)
    second = [fact for fact in facts if fact.indicator == SECOND]
    lines = [
        presence_said(desk, await desk.lookup.presence(advice.region), advice.region),
        *(change_line(desk, change) for change in changes if change.indicator == MAIN),
        small_counts_said(desk, second) if second else "",
        *recommended(desk, advice)[1:],
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
    level = desk.say("evidence-line", level=int(advice.level), confidence=confidence_said(desk, advice))
    return f"{level} {capitalised(desk.say('evidence-effect-studies', studies=0))}."


def _cannot_block(desk: Desk, advice: Advice) -> str:
    beside = obligatory(advice)
    caveats = [said(desk, caveat.says) for caveat in advice.recommendation.caveats if caveat not in beside]
    return _block(desk, "cannot-be-said", [desk.say(cannot_key(advice)), *caveats])


def missing_block(desk: Desk, recommendation: Recommendation) -> str:
    """Say what would be needed to decide."""
    lacking = "; ".join(desk.say(f"missing-{key.replace('_', '-')}") for key in recommendation.missing)
    return f"{desk.say('block-missing')}\n{capitalised(lacking)}." if lacking else ""


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
                Button(desk.say("button-compare"), question=ask(Kind.COMPARE, ["all"], MAIN, groups="project")),
                Button(desk.say("button-briefing"), question=here, paper="docx"),
            )
        )
    rows.append((Button(desk.say("button-forward"), share=f"{desk.release}-{desk.question.serial()}"),))
    return rows
