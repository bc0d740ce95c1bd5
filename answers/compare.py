"""A comparison: regions side by side, one against the others; what may be said of it and what not."""

from collections.abc import Sequence
from dataclasses import replace

from analysis.findings import OthersFinding, Position
from analysis.others import against_others
from answers.answer import Answer, Button, Part, Picture
from answers.desk import Desk
from answers.gather import Series
from answers.groups import by_project
from answers.lines import borders_part, footer, made_room, notes, period_of, table_of_regions
from answers.lookup import comparable
from answers.onward import rows_of
from answers.picture_briefing import briefing_picture
from answers.pictures import regions_picture
from answers.reach import Reach, Reason, everywhere, reach, regions_asked
from answers.refusal import refuse
from answers.said import counted
from answers.side_by_side import (
    Block,
    block_parts,
    blocks_of,
    except_said,
    extra_said,
    gaps_said,
    heading,
    size_note,
    totals_said,
)
from data.question import Kind, ask
from data.vocabulary import WhyNotComputed
from texts.speech import Variable

POSITIONS = {Position.BETTER: "low", Position.IN_RANGE: "in-range", Position.WORSE: "high"}


async def compare(desk: Desk) -> Answer:
    """Answer with regions side by side: those named, all, one against the others, or by the project."""
    named = await regions_asked(desk)
    found = await reach(desk, named)
    if found.shortfall is not None or not found.facts:
        return await refuse(desk, found)
    if desk.question.word("groups") == "project":
        return await by_project(desk, found)
    if len(named) > 1:
        return await _side_by_side(desk, found, await blocks_of(desk, found))
    others = [region for region in await everywhere(desk) if region not in named]
    everyone = await reach(desk, [*named, *others])
    blocks = [_led_by(named[0], block) for block in await blocks_of(desk, everyone)]
    return await _side_by_side(desk, everyone, blocks, focus=named[0])


def _led_by(region: str, block: Block) -> Block:
    """Return a block with one region's line first."""
    return replace(block, series=tuple(sorted(block.series, key=lambda one: one.region != region)))


async def _side_by_side(desk: Desk, found: Reach, blocks: Sequence[Block], focus: str | None = None) -> Answer:
    title = heading(desk, blocks[0])
    facts = [fact for block in blocks for fact in block.facts]
    difference = "\n".join(filter(None, (_difference(desk, block) for block in blocks)))
    parts = [
        except_said(desk),
        Part("difference", difference),
        Part("total", "\n".join(line for block in blocks for line in totals_said(desk, block))),
        *block_parts(desk, blocks),
        Part("not_comparable", _not_comparable(desk, blocks)),
        Part("others", _against(desk, blocks[0], focus) if focus else ""),
        await gaps_said(desk, found),
        *(extra_said(desk, block) for block in blocks),
        Part("inside", _inside(desk, found)),
        size_note(desk, blocks, may_wait=len(blocks[0].years) > 1 and not difference),
        Part(
            "cannot_be_said",
            desk.say("compare-cannot") if len(blocks[0].series) > 1 else "",
            shorter=desk.say("fixed-f7"),
        ),
        borders_part(desk, facts),
        *notes(desk, [block.indicator for block in blocks]),
        footer(desk, facts),
    ]
    return desk.answer(
        title,
        made_room(title, parts),
        facts=facts,
        changes=[change for block in blocks for change in block.changes],
        picture=await _picture(desk, blocks[0], focus),
        buttons=await rows_of(desk, _onward(desk, blocks)),
        table=table_of_regions(desk, blocks[0].series),
    )


def _not_comparable(desk: Desk, blocks: Sequence[Block]) -> str:
    """Say what to do with numbers that may not be compared, unless their small counts have said it already."""
    large = [change for block in blocks if not block.is_small(desk) for change in block.changes]
    apart = any(change.change.why is WhyNotComputed.NOT_COMPARABLE for change in large)
    return desk.say("instruction-not-comparable") if apart else ""


def _inside(desk: Desk, found: Reach) -> str:
    """Say which region's number already includes another one asked about, so that the two cannot be compared."""
    founded = [region for gap in found.gaps if gap.reason is Reason.REGION_DID_NOT_EXIST for region in gap.regions]
    pairs = {region: desk.catalogue.parent(region) for region in founded}
    return " ".join(
        desk.say("compare-inside", region=desk.name(desk.region(region).name), parent=desk.short_name(parent))
        for region, parent in pairs.items()
        if parent and parent in found.regions
    )


def _difference(desk: Desk, block: Block) -> str:
    """Say which of two regions has more in the last year that both have and by how much, where it was asked for."""
    if desk.question.word("aggregate") != "diff" or len(block.series) != 2 or block.is_small(desk):
        return ""
    shared = set.intersection(*({fact.year for fact in one.facts} for one in block.series))
    facts = [fact for one in block.series for fact in one.facts if shared and fact.year == max(shared)]
    if len(facts) != 2:
        return ""
    more, less = sorted(facts, key=counted, reverse=True)
    known: dict[str, Variable] = {
        "first": desk.short_name(more.region),
        "second": desk.short_name(less.region),
        "period": period_of(desk, more),
        "more": counted(more),
        "less": counted(less),
        "difference": counted(more) - counted(less),
    }
    key = "compare-equal" if counted(more) == counted(less) else "compare-more"
    return desk.say(key, **{name: known[name] for name in desk.speech.variables(key)})


def _against(desk: Desk, block: Block, region: str) -> str:
    """Say whether one region's change stands out among the spread actually seen in the others."""
    pairs = {one.region: _pair(one) for one in block.series}
    if block.is_small(desk) or len(block.years) < 2 or region not in pairs:
        return ""
    finding = against_others(region, pairs, desk.rules.thresholds)
    if finding.position not in POSITIONS or finding.low is None or finding.high is None:
        return desk.say("compare-others-not-computed", needed=desk.rules.thresholds.others_min)
    return _position(desk, region, finding)


def _position(desk: Desk, region: str, finding: OthersFinding) -> str:
    if finding.low is None or finding.high is None:
        raise ValueError("a position needs the range of the others")
    return desk.say(
        f"compare-others-{POSITIONS[finding.position]}",
        region=desk.short_name(region),
        interval=desk.speech.interval(finding.low, finding.high),
        n=finding.others,
    )


def _pair(series: Series) -> tuple[int, int] | None:
    if len(series.facts) < 2 or not comparable(series.facts[0], series.facts[-1]):
        return None
    return counted(series.facts[0]), counted(series.facts[-1])


def _onward(desk: Desk, blocks: Sequence[Block]) -> list[Button]:
    indicator = blocks[0].indicator
    return [
        Button(desk.say("button-groups"), question=ask(Kind.COMPARE, ["all"], indicator, groups="project")),
        Button(desk.say("button-order"), question=ask(Kind.RANKING, ["all"], indicator, metric="change_pct")),
        Button(desk.say("button-missing"), question=ask(Kind.RECOMMENDATION, ["all"], topic="missing")),
        Button(desk.say("button-general-advice"), question=ask(Kind.RECOMMENDATION, ["all"])),
    ]


async def _picture(desk: Desk, block: Block, focus: str | None) -> Picture | None:
    """Return the regions' picture, or the page for a meeting where the question's profile asks for one."""
    if desk.question.word("profile") in ("briefing", "slide"):
        page = await briefing_picture(desk, block.series, block.years)
        if page is not None:
            return page
    return await regions_picture(desk, block.series, block.years, focus)
