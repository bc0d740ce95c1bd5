"""Side by side: several regions of one indicator over the same years, one line each, as every list of regions shows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from answers.answer import ChangeFact, Fact, Part
from answers.desk import Desk, capitalised
from answers.gather import Series, alphabetical, common_years, one_series, series_of
from answers.lines import few_note, line_parts, region_line, signed_line, span_of
from answers.reach import Reach, about_change, years_wanted
from answers.refusal import lack_said, ordered
from answers.said import counted, verdict_words
from data.vocabulary import WhyNotComputed

FEW_EXTRA = 3  # numbers of other years that may be named in passing; more of them are another question
SHARED = 2  # years shown where none was asked for: enough for a change, the same for every region


@dataclass(frozen=True, slots=True)
class Block:
    """Several regions of one indicator over the same years; `extra` are numbers of years that only some regions have.

    `years` is empty where the regions have no year in common.
    """

    indicator: str
    years: tuple[int, ...]
    series: tuple[Series, ...]
    extra: tuple[Fact, ...] = ()

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every number shown."""
        return (*(fact for one in self.series for fact in one.facts), *self.extra)

    @property
    def changes(self) -> tuple[ChangeFact, ...]:
        """Every change shown."""
        return tuple(change for one in self.series for change in one.changes)

    def is_small(self, desk: Desk) -> bool:
        """Whether the numbers are too small to be put in an order."""
        return any(one.is_small(desk.rules.thresholds) for one in self.series)

    def period(self, desk: Desk) -> str:
        """Say what the numbers cover: «2020 → 2021»."""
        return span_of(desk, [fact for one in self.series for fact in one.facts])


async def blocks_of(desk: Desk, found: Reach) -> tuple[Block, ...]:
    """Return one block for each indicator that has numbers, in the catalogue's order."""
    blocks = []
    for indicator in found.indicators:
        series = await series_of(desk, [fact for fact in found.facts if fact.indicator == indicator])
        if series:
            blocks.append(await _block(desk, indicator, series))
    return tuple(blocks)


async def _block(desk: Desk, indicator: str, series: Sequence[Series]) -> Block:
    years = years_wanted(desk.question) or common_years(series, SHARED)
    kept = [tuple(fact for fact in one.facts if fact.year in years) for one in series]
    shown = tuple([await one_series(desk, facts) for facts in kept if facts])
    beyond = tuple(fact for one in series for fact in one.facts if fact.year not in years)
    extra = beyond if len(beyond) <= FEW_EXTRA else ()
    held = tuple(sorted({fact.year for one in shown for fact in one.facts}))
    return Block(indicator, held, _in_order(desk, shown), extra)


async def on_common_years(desk: Desk, block: Block) -> Block:
    """Return a block with the years alone that most of its regions share: groups of regions need the same years."""
    years = common_years(block.series, len(block.years))
    kept = [[fact for fact in one.facts if fact.year in years] for one in block.series]
    return Block(block.indicator, years, tuple([await one_series(desk, facts) for facts in kept if facts]))


def _in_order(desk: Desk, series: Sequence[Series]) -> tuple[Series, ...]:
    """Return regions as they were named; a list that nobody named, and a single year's, by name."""
    if len(desk.question.regions) > 1 and about_change(desk.question):
        return tuple(series)
    if len(desk.question.regions) > 1 and any(one.last for one in series):
        return tuple(series)
    places = {region: place for place, region in enumerate(alphabetical(desk, [one.region for one in series]))}
    return tuple(sorted(series, key=lambda one: places[one.region]))


def heading(desk: Desk, block: Block) -> str:
    """Name an indicator and the years of its lines."""
    return desk.say("figures-heading", indicator=desk.indicator_name(block.indicator), period=block.period(desk))


def lines_of(desk: Desk, block: Block, *, signed: bool = False) -> list[str]:
    """Return one line for each region; `signed` leaves the verdicts out where room is short."""
    say_line = signed_line if signed else region_line
    return [say_line(desk, one, block.years) for one in block.series]


def block_parts(desk: Desk, blocks: Sequence[Block], *, signed: bool = False) -> list[Part]:
    """Return the blocks as parts; a further indicator's small counts stand in one line with their note."""
    parts: list[Part] = []
    for place, block in enumerate(blocks):
        small = block.is_small(desk)
        if place and small:
            parts.append(small_block(desk, block))
            continue
        name, title = ("second", heading(desk, block)) if place else ("numbers", "")
        parts += line_parts(name, title, lines_of(desk, block, signed=signed), shorter=under_verdicts(desk, block))
        note = block_note(desk, block) if small else ""
        parts.append(Part("few", note, shorter=_few_shorter(desk, block)))
    return parts


def under_verdicts(desk: Desk, block: Block) -> list[str]:
    """Return a block's lines under the verdicts they share, in fewer words than one verdict a line."""
    if block.is_small(desk) or any(one.last is None for one in block.series):
        return []
    lines: dict[str, list[str]] = {}
    for one, line in zip(block.series, lines_of(desk, block, signed=True), strict=True):
        if one.last is not None:
            lines.setdefault(capitalised(verdict_words(desk, one.last)), []).append(f"• {line}")
    return [told for verdict, own in lines.items() for told in (f"{verdict}:", *own)]


def _few_shorter(desk: Desk, block: Block) -> str:
    zero = all(count == 0 for one in block.series for count in one.counts[-2:])
    return desk.say("shorter-small-zero" if zero else "small-from-few")


def small_block(desk: Desk, block: Block, *, may_wait: bool = False) -> Part:
    """Return a further indicator's small counts as one part."""
    name = desk.name(desk.indicator(block.indicator).short)
    lines = "; ".join(line.replace(": ", " ", 1) for line in lines_of(desk, block))
    shorter = f"{name}, {block.period(desk)}: {lines}. {_few_shorter(desk, block)}"
    return Part("second", small_said(desk, block), may_wait, shorter)


def small_said(desk: Desk, block: Block) -> str:
    """Say small counts region by region in one line, and once what may be read from them."""
    said = f"{heading(desk, block)}: {'; '.join(lines_of(desk, block))}."
    return "\n".join(filter(None, [said, block_note(desk, block)]))


def block_note(desk: Desk, block: Block) -> str:
    """Say what may be read from a block's small counts: of the region whose number moved most, and of the zeros."""
    moved = [change for one in block.series if (change := one.last) is not None]
    most = max(moved, key=lambda change: abs(counted(change.later) - counted(change.earlier)), default=None)
    notes = []
    if most is not None and counted(most.later) != counted(most.earlier):
        notes.append(few_note(desk, [most.earlier, most.later], most))
    if any(one.counts[-1] == 0 for one in block.series):
        notes.append(desk.say("small-zero"))
    if any(change.change.why is WhyNotComputed.NOT_COMPARABLE for change in moved):
        notes.append(desk.say("instruction-not-comparable"))
    return " ".join(filter(None, notes))


def extra_said(desk: Desk, block: Block) -> Part:
    """Name the numbers of years that only some of the regions have."""
    lines = [
        desk.say(
            "figures-extra",
            year=year,
            counts=", ".join(_named(desk, fact) for fact in block.extra if fact.year == year),
        )
        for year in sorted({fact.year for fact in block.extra})
    ]
    return Part("extra", " ".join(lines), may_wait=True)


def _named(desk: Desk, fact: Fact) -> str:
    return desk.say("figures-named", name=desk.short_name(fact.region), count=counted(fact))


def size_note(desk: Desk, blocks: Sequence[Block], *, may_wait: bool) -> Part:
    """Say that counts follow the size of a region, wherever several regions stand beside each other."""
    several = any(len(block.series) > 1 for block in blocks)
    return Part("size", desk.say("figures-size") if several else "", may_wait, desk.say("shorter-size"))


async def gaps_said(desk: Desk, found: Reach) -> Part:
    """Name everything that was asked for and lacks."""
    # The indicator stands above these lines already: only of several is one named again.
    asking = desk.asking(replace(desk.question, indicator=None)) if len(found.indicators) == 1 else desk
    gaps = ordered(found.gaps)
    whole = dict.fromkeys([await lack_said(asking, gap, found) for gap in gaps])
    short = dict.fromkeys([await lack_said(asking, gap, found, short=True) for gap in gaps])
    return Part("gaps", "\n".join(whole), shorter="\n".join(short))


def except_said(desk: Desk) -> Part:
    """Name the regions the question leaves out: the rest must not pass for all."""
    names = ", ".join(map(desk.short_name, desk.question.excluded))
    return Part("except", desk.say("figures-except", regions=names) if names else "")


def totals_said(desk: Desk, block: Block) -> list[str]:
    """Say the sum or the mean that was asked for, year by year, with what it is made of; only for years all have."""
    if desk.question.word("aggregate") not in ("sum", "mean") or len(block.series) < 2:
        return []
    said = []
    for year in block.years:
        facts = [fact for one in block.series for fact in one.facts if fact.year == year]
        if len(facts) == len(block.series):
            said.append(_total(desk, facts))
    return [*said, desk.say(f"figures-{desk.question.word('aggregate')}-note")] if said else []


def _total(desk: Desk, facts: Sequence[Fact]) -> str:
    counts = [counted(fact) for fact in facts]
    total, period = sum(counts), span_of(desk, facts)
    if desk.question.word("aggregate") == "mean":
        mean = Decimal(total) / len(counts)
        return desk.say("figures-mean", n=len(counts), period=period, mean=mean, total=total)
    terms = " + ".join(map(desk.speech.count, counts))
    return desk.say("figures-sum", n=len(counts), period=period, total=total, terms=terms)
