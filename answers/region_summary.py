"""The region card: what is recorded, whether it is more than ordinary variation, what was published."""

from collections.abc import Sequence

from answers.advice import MAIN, SECOND, Advice, advise, confidence_said, obligatory, recommended, recommended_shorter
from answers.answer import Answer, Button, ChangeFact, Fact, Part
from answers.card_picture import locator, region_card
from answers.desk import Desk
from answers.lines import few_note
from answers.lookup import last_change
from answers.said import (
    borders_changed_said,
    borders_said,
    change_said,
    contradiction_said,
    counted,
    open_period_said,
    presence_said,
    programmes_said,
    published_said,
    slowdown_said,
    small_counts_said,
    verdict_said,
)
from answers.shorter import (
    borders_shorter,
    counts_shorter,
    in_fewer_words,
    judged_shorter,
    presence_shorter,
    published_shorter,
    small_shorter,
)
from answers.value import value
from data.observation import Claim, PresenceRow
from data.question import Kind, Question, ask
from data.vocabulary import Status


async def region_summary(desk: Desk) -> Answer:
    """Answer with a region's card, or honestly with what is missing where a region has no figures."""
    region = desk.question.regions[0]
    facts = await desk.lookup.facts(region)
    if not any(fact.value is not None for fact in facts):
        return await without_data(desk, region)
    if _is_narrowed(desk.question, facts):
        return await value(desk)
    main, second = _of(facts, MAIN), _of(facts, SECOND)
    changes = (await desk.lookup.changes(MAIN)).get(region, ())
    small_changes = (await desk.lookup.changes(SECOND)).get(region, ())
    change = last_change(changes)
    presence, advice = await desk.lookup.presence(region), await advise(desk, region)
    parts = [
        Part("numbers", _numbers(desk, main, changes, advice), shorter=_numbers_shorter(desk, main, changes, advice)),
        Part("withheld", _withheld(desk, facts)),
        _published(desk, change, await desk.lookup.claims(region), main),
        Part("second", small_counts_said(desk, second), shorter=small_shorter(desk, second, desk.say("nine-months"))),
        Part("second_note", few_note(desk, second, last_change(small_changes)), may_wait=True),
        *_presence(desk, presence, facts),
        *_advice(desk, advice),
        Part("period", desk.say("period-condition") if open_period_said(desk, facts) else "", may_wait=True),
        desk.footer(facts, open_period_said(desk, facts)),
    ]
    return desk.answer(
        _title(desk, region, main or second),
        parts,
        facts=facts,
        changes=(*changes, *small_changes),
        picture=region_card(desk, main, change, _steps(changes), second, presence) if change else None,
        buttons=_buttons(desk, region, presence),
    )


def _is_narrowed(question: Question, facts: Sequence[Fact]) -> bool:
    """Whether a card was asked of other times than it tells, or in a measure it has not: then only these are told."""
    if question.period or question.get("relative") or question.word("metric") or question.excluded:
        return True
    told = sorted({fact.year for fact in facts if fact.indicator == MAIN})
    return bool(question.years) and sorted(question.years) not in (told, told[-2:])


def _of(facts: Sequence[Fact], indicator: str) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if fact.indicator == indicator and fact.value is not None)


def _steps(changes: Sequence[ChangeFact]) -> tuple[ChangeFact, ...]:
    return tuple(change for change in changes if change.is_step)


def _title(desk: Desk, region: str, told: Sequence[Fact]) -> str:
    name, years = desk.region_name(region), [fact.year for fact in told]
    if len(years) == 2:
        return desk.say("card-title-arrow", region=name, from_year=years[0], to_year=years[1])
    return desk.say("card-title", region=name, years=desk.speech.years(years))


def _numbers(desk: Desk, main: Sequence[Fact], changes: Sequence[ChangeFact], advice: Advice) -> str:
    """Say the main indicator as the three questions, in their fixed order, never merged."""
    steps, change = _steps(changes), last_change(changes)
    if change is None:
        counts = ", ".join(desk.say("year-count", year=fact.year, count=counted(fact)) for fact in main)
        return f"{desk.indicator_name(MAIN)}: {counts}." if counts else ""
    lines = [f"{desk.indicator_name(MAIN)}{_series(desk, main)}"]
    lines.append(desk.say("question-record", change=_recorded(desk, steps, changes)))
    lines.append(verdict_said(desk, change))
    lines.append(desk.say("question-cause", level=int(advice.level), confidence=confidence_said(desk, advice)))
    if change.change.big_jump:
        lines.append(desk.say("verify-jump"))
    return "\n".join(lines)


def _numbers_shorter(desk: Desk, main: Sequence[Fact], changes: Sequence[ChangeFact], advice: Advice) -> str:
    """Say the same in fewer words: every year's number, the last change with its verdict, the cause, what to verify."""
    steps, change = _steps(changes), last_change(changes)
    if change is None:
        return ""
    others = [one for one in steps[:-1] if one.percent is not None]
    lines = [f"{desk.indicator_name(MAIN)}: {counts_shorter(desk, main)}."]
    lines.append(judged_shorter(desk, change, years=len(main) > 2))
    lines += [f"{_in_short(desk, one)}." for one in others]
    if not obligatory(advice):  # which says that the programme explains no difference
        lines.append(desk.say("fixed-f7"))
    if change.change.big_jump:
        lines.append(desk.say("shorter-verify"))
    return " ".join(lines)


def _withheld(desk: Desk, facts: Sequence[Fact]) -> str:
    """Say which numbers exist but are not published, so that none of them is taken for missing."""
    withheld = [fact for fact in facts if fact.observation.status is Status.NOT_PUBLISHED]
    lines = []
    for indicator in dict.fromkeys(fact.indicator for fact in withheld):
        years = desk.speech.years(fact.year for fact in withheld if fact.indicator == indicator)
        lines.append(desk.say("card-withheld", indicator=desk.indicator_name(indicator), years=years))
    return "\n".join(lines)


def _series(desk: Desk, main: Sequence[Fact]) -> str:
    if len(main) < 3:
        return ""
    return ": " + ", ".join(desk.say("year-count", year=fact.year, count=counted(fact)) for fact in main)


def _recorded(desk: Desk, steps: Sequence[ChangeFact], changes: Sequence[ChangeFact]) -> str:
    """Say the last change in full and, where there are more years, the others as percentages with their years."""
    last = steps[-1]
    others = [change for change in changes if change is not last and change.percent is not None]
    if not others:
        return change_said(desk, last)
    told = desk.say("year-change", from_year=last.earlier.year, to_year=last.later.year, change=change_said(desk, last))
    return "; ".join([told, *(_in_short(desk, change) for change in others)])


def _in_short(desk: Desk, change: ChangeFact) -> str:
    if change.percent is None:
        raise ValueError("a change without a percentage is told by its counts")
    return desk.say("earlier-change", from_year=change.earlier.year, to_year=change.later.year, percent=change.percent)


def _presence(desk: Desk, presence: Sequence[PresenceRow], facts: Sequence[Fact]) -> list[Part]:
    """Say where a programme ran; where the report contradicts itself, that comes first and the rest may wait."""
    disputed, borders = contradiction_said(desk, presence), borders_said(desk, facts)
    shorter = presence_shorter(desk, presence)
    # What the report contradicts itself about is said with the programmes it is said of.
    said = f"{programmes_said(desk, presence)} {disputed}" if disputed else presence_said(desk, presence)
    changed = borders_changed_said(desk, facts)  # the numbers carry a mark of it, the sentence may wait
    where = Part(
        "borders",
        " ".join(filter(None, [borders, changed])),
        may_wait=bool(changed),
        shorter=borders_shorter(desk, facts),
    )
    return [Part("presence", said, shorter=shorter), where]


def _advice(desk: Desk, advice: Advice) -> list[Part]:
    """Say the main recommendation with the caveats that must stand beside it; the others may wait."""
    main, *others = recommended(desk, advice)
    beside = [caveat.says for caveat in obligatory(advice)]
    first = " ".join([main, *map(desk.say, beside)])
    shorter = " ".join([recommended_shorter(desk, advice)[0], *(in_fewer_words(desk, key) for key in beside)])
    return [Part("advice", first, shorter=shorter), *(Part("advice", line, may_wait=True) for line in others)]


def _published(desk: Desk, change: ChangeFact | None, claims: Sequence[Claim], main: Sequence[Fact]) -> Part:
    """Say what the report printed of the last change, or that it told a slower rise as a fall."""
    if slowdown := slowdown_said(desk, claims, main):
        return Part("published", slowdown, shorter=desk.say("shorter-published-slowdown"))
    if change is None:
        return Part("published", "")
    return Part("published", published_said(desk, change), shorter=published_shorter(desk, change))


def _buttons(desk: Desk, region: str, presence: Sequence[PresenceRow]) -> tuple[tuple[Button, ...], ...]:
    briefing = ask(Kind.REGION_SUMMARY, region)
    return (
        (
            Button(desk.say("button-briefing"), question=briefing, paper="docx"),
            Button(desk.say("button-compare"), question=ask(Kind.COMPARE, ["all"], MAIN)),
        ),
        (
            Button(desk.say("button-recommendation"), question=ask(Kind.RECOMMENDATION, region)),
            Button(desk.say("button-provenance"), question=ask(Kind.REGION_SUMMARY, region, topic="provenance")),
        ),
        (Button(desk.say("button-about-indicator"), question=ask(Kind.DEFINITION, (), MAIN)),),
    )


async def without_data(desk: Desk, region: str) -> Answer:
    """Answer for a region without figures: what is missing, what exists, what can be done; no number of its own."""
    with_data = await desk.lookup.regions_with_data()
    parent = desk.split_from(region)
    names = ", ".join(desk.short_name(key) for key in with_data)
    parts = [
        Part("missing", desk.say_of(region, "no-data-missing"), shorter=desk.say_of(region, "shorter-no-data-missing")),
        Part("parent", desk.say("no-data-parent", parent=desk.name(desk.region(parent).name)) if parent else ""),
        Part(
            "exists",
            f"{desk.say('no-data-exists', regions=names)} {desk.say('no-data-presence')}",
            shorter=desk.say("shorter-no-data-exists", regions=names),
        ),
        Part("do", desk.say("no-data-do"), shorter=desk.say("shorter-no-data-do")),
        desk.footer(),
    ]
    return desk.answer(
        desk.say("no-data-title", region=desk.region_name(region)),
        parts,
        reason="region_no_data",
        picture=locator(desk, region, with_data),
        buttons=_ways_out(desk, parent, with_data),
    )


def _ways_out(desk: Desk, parent: str | None, with_data: Sequence[str]) -> list[tuple[Button, ...]]:
    near = [parent] if parent in with_data else []
    cards = [
        Button(desk.say("button-card", region=desk.short_name(key)), question=ask(Kind.REGION_SUMMARY, key))
        for key in near
        if key
    ]
    return [
        tuple(cards),
        (
            Button(desk.say("button-general-advice"), question=ask(Kind.RECOMMENDATION, ["all"])),
            Button(desk.say("button-all-regions"), question=ask(Kind.COMPARE, ["all"], MAIN)),
        ),
    ]
