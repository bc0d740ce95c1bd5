"""Regions with and without the project: who is in which group, how that is known, and why nothing follows from it."""

from collections.abc import Mapping, Sequence

from analysis.gate import WithWithout
from answers.advice import with_without
from answers.answer import Answer, Button, Part
from answers.desk import Desk, capitalised
from answers.gather import Series
from answers.lines import (
    MUST_LINES,
    borders_part,
    footer,
    line_parts,
    made_room,
    notes,
    signed_line,
    table_of_regions,
)
from answers.onward import rows_of
from answers.pictures import groups_picture
from answers.reach import Reach
from answers.recommendation import said
from answers.said import verdict_words
from answers.side_by_side import Block, blocks_of, gaps_said, heading, on_common_years, small_block
from data.observation import PresenceRow
from data.question import Kind, ask
from data.vocabulary import Presence
from rules.facts import RAN

PROJECT, SOCIAL_ORDER = "ngo_project", "social_order"
OWN = " — "  # stands between a region's numbers and its own programme
ORDER = (
    Presence.STATED_YES,
    Presence.IMPLIED_YES,
    Presence.STATED_NO,
    Presence.IMPLIED_NO,
    Presence.CONTRADICTORY,
    Presence.UNKNOWN,
)
PRESENT = (Presence.STATED_YES, Presence.IMPLIED_YES)
ABSENT = (Presence.STATED_NO, Presence.IMPLIED_NO)
APART = (Presence.CONTRADICTORY, Presence.UNKNOWN)


async def by_project(desk: Desk, found: Reach) -> Answer:
    """Answer with the regions grouped by the project in the last year, and with what the groups cannot show."""
    blocks = [await on_common_years(desk, block) for block in await blocks_of(desk, found)]
    main = blocks[0]
    presence = {one.region: await desk.lookup.presence(one.region) for one in main.series}
    groups = grouped(main, presence)
    comparison = await with_without(desk, main.indicator)
    title, facts = heading(desk, main), [fact for block in blocks for fact in block.facts]
    told = _groups_said(desk, main, groups, presence)
    parts = [
        *line_parts("groups", "", told, MUST_LINES + len(PRESENT) + len(ABSENT), _groups_shorter(desk, main, groups)),
        *(small_block(desk, block, may_wait=True) for block in blocks[1:]),
        Part("cannot_be_said", _no_conclusion(desk, groups), shorter=desk.say("groups-no-conclusion-short")),
        await gaps_said(desk, found),
        Part("verdict", _verdicts(desk, main), may_wait=True),
        Part("reasons", _reasons(desk, comparison), may_wait=True),
        Part("constant", _constant(desk, main, presence), may_wait=True),
        Part("difference", _difference(desk, comparison, groups), may_wait=True),
        borders_part(desk, facts),
        *notes(desk, [block.indicator for block in blocks]),
        footer(desk, facts),
    ]
    return desk.answer(
        title,
        made_room(title, parts),
        facts=facts,
        changes=[change for block in blocks for change in block.changes],
        picture=groups_picture(desk, main.years, _headed(desk, main, groups)),
        buttons=await rows_of(desk, _onward(desk, main)),
        table=table_of_regions(desk, [one for own in groups.values() for one in own]),
    )


def grouped(block: Block, presence: Mapping[str, Sequence[PresenceRow]]) -> dict[Presence, list[Series]]:
    """Return the regions by what is told of the project in the last year, in a fixed order; unknown is never no."""
    year = max(block.years, default=0)
    groups: dict[Presence, list[Series]] = {status: [] for status in ORDER}
    for one in block.series:
        known = [row.shown_as for row in presence[one.region] if row.programme == PROJECT and row.year == year]
        groups[known[0] if known else Presence.UNKNOWN].append(one)
    return {status: own for status, own in groups.items() if own}


def _groups_said(
    desk: Desk, block: Block, groups: Mapping[Presence, Sequence[Series]], presence: Mapping[str, Sequence[PresenceRow]]
) -> list[str]:
    year, lines = max(block.years, default=0), []
    for status, own in groups.items():
        key = f"groups-{status}".replace("_", "-")
        lines.append(desk.say(key, **({"year": year} if desk.speech.variables(key) else {})))
        lines += [f"• {signed_line(desk, one, block.years)}{_own_programme(desk, presence[one.region])}" for one in own]
    return lines


def _groups_shorter(desk: Desk, block: Block, groups: Mapping[Presence, Sequence[Series]]) -> list[str]:
    lines = [desk.say("shorter-groups-year", year=max(block.years, default=0))]
    for status, own in groups.items():
        lines.append(desk.say(f"shorter-groups-{str(status).replace('_', '-')}"))
        lines += [f"• {signed_line(desk, one, block.years)}" for one in own]
    return lines


def _headed(desk: Desk, block: Block, groups: Mapping[Presence, Sequence[Series]]) -> dict[str, Sequence[Series]]:
    """Return the groups under the words that stand above each."""
    year = max(block.years, default=0)
    return {desk.say(f"groups-{str(status).replace('_', '-')}", year=year): own for status, own in groups.items()}


def _own_programme(desk: Desk, rows: Sequence[PresenceRow]) -> str:
    """Say that a region has a programme of its own, and for how many years."""
    years = {row.year for row in rows if row.programme == SOCIAL_ORDER and row.status in RAN}
    return f"{OWN}{desk.say('groups-own-programme', n=len(years))}" if years else ""


def _no_conclusion(desk: Desk, groups: Mapping[Presence, Sequence[Series]]) -> str:
    """Say that nothing follows about the project, neither for nor against it."""
    apart = desk.say("groups-diverge", n=diverging(groups)) if diverging(groups) else ""
    return " ".join(filter(None, [apart, desk.say("groups-no-conclusion-bare"), desk.say("fixed-f1")]))


def _reasons(desk: Desk, comparison: WithWithout) -> str:
    """Say every reason why the comparison of the two groups is not a finding."""
    keys = [f"refusal-{refusal}".replace("_", "-") for refusal in comparison.refusals]
    return "\n".join([desk.say("groups-no-conclusion"), *(f"• {said(desk, key)}" for key in keys)]) if keys else ""


def _verdicts(desk: Desk, block: Block) -> str:
    """Name the regions under each verdict."""
    named: dict[str, list[str]] = {}
    for one in block.series:
        if one.last is not None:
            named.setdefault(verdict_words(desk, one.last), []).append(desk.short_name(one.region))
    said_each = [f"{capitalised(verdict)}: {', '.join(regions)}." for verdict, regions in named.items()]
    return "\n".join(said_each)


def diverging(groups: Mapping[Presence, Sequence[Series]]) -> int:
    """Return in how many of the two groups some regions rose and others fell."""
    both = [[one for status in sort for one in groups.get(status, ())] for sort in (PRESENT, ABSENT)]
    signs = [{one.counts[-1] > one.counts[0] for one in own if one.counts[-1] != one.counts[0]} for own in both]
    return sum(len(directions) > 1 for directions in signs)


def _constant(desk: Desk, block: Block, presence: Mapping[str, Sequence[PresenceRow]]) -> str:
    """Name the regions whose own programme ran in every year compared: what is constant explains no difference."""
    names = [
        desk.short_name(region)
        for region, rows in presence.items()
        if set(block.years) <= {row.year for row in rows if row.programme == SOCIAL_ORDER and row.status in RAN}
    ]
    return desk.say("groups-constant", regions=", ".join(names)) if names and len(block.years) > 1 else ""


def _difference(desk: Desk, comparison: WithWithout, groups: Mapping[Presence, Sequence[Series]]) -> str:
    """Say what the difference of the groups hangs on: the region without which it turns around.

    Nothing is said of a difference that counts a region shown apart as one of a group.
    """
    found = comparison.difference
    apart = {one.region for status in APART for one in groups.get(status, ())}
    if found is None or comparison.passed or apart & {*comparison.with_project, *comparison.without_project}:
        return ""
    turning = [name for name, left in found.leave_one_out.items() if (left < 0) != (found.percent < 0)]
    if not turning:
        return ""
    return desk.say(
        "groups-difference",
        with_project=_names(desk, comparison.with_project),
        without_project=_names(desk, comparison.without_project),
        difference=desk.speech.change(found.percent, 0),
        region=desk.short_name(turning[0]),
        turned=desk.speech.change(found.leave_one_out[turning[0]], 0),
    )


def _names(desk: Desk, regions: Sequence[str]) -> str:
    return ", ".join(desk.short_name(region) for region in regions)


def _onward(desk: Desk, block: Block) -> list[Button]:
    return [
        Button(desk.say("button-missing"), question=ask(Kind.RECOMMENDATION, ["all"], topic="missing")),
        Button(desk.say("button-all-regions"), question=ask(Kind.COMPARE, ["all"], block.indicator)),
        Button(desk.say("button-project-years"), question=ask(Kind.PROJECT_HISTORY, ["all"])),
        Button(desk.say("button-general-advice"), question=ask(Kind.RECOMMENDATION, ["all"])),
        Button(desk.say("button-briefing"), question=ask(Kind.COMPARE, ["all"], block.indicator), paper="docx"),
    ]
