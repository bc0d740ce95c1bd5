"""An order of regions: by number or by change, never by places; what lies inside ordinary variation has no order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby

from answers.answer import Answer, Button, Part
from answers.claimed import decimals_of
from answers.desk import Desk, capitalised
from answers.gather import Series, alphabetical, one_series
from answers.lines import (
    MUST_LINES,
    borders_part,
    footer,
    line_parts,
    made_room,
    notes,
    region_line,
    signed_line,
    table_of_regions,
)
from answers.onward import rows_of
from answers.pictures import order_picture
from answers.reach import Reach, indicators_asked, ordering_metric, reach, regions_asked
from answers.refusal import refuse
from answers.said import strength, verdict_words
from answers.side_by_side import Block, block_note, blocks_of, except_said, gaps_said, under_verdicts
from data.question import Kind, ask
from data.vocabulary import Verdict

STRENGTHS = ("clear", "likely", "unclear", "too-few", "not-comparable", "no-data")
FILTERS: dict[str, Callable[[Decimal], bool]] = {
    "==0": lambda measure: measure == 0,
    "!=0": lambda measure: measure != 0,
    ">0": lambda measure: measure > 0,
    "<0": lambda measure: measure < 0,
    ">=0": lambda measure: measure >= 0,
    "<=0": lambda measure: measure <= 0,
}
HEADINGS = {"==0": "same", "!=0": "changed", ">0": "rose", "<0": "fell", ">=0": "not-fell", "<=0": "not-rose"}


@dataclass(frozen=True, slots=True)
class Order:
    """How regions are put in order: by `metric`, largest first or not; `small` ones have no order and stand last."""

    metric: str
    descending: bool
    large: tuple[Series, ...]
    small: tuple[Series, ...]

    @property
    def series(self) -> tuple[Series, ...]:
        """All regions, in the order in which they are told."""
        return (*self.large, *self.small)

    def measure(self, series: Series) -> Decimal:
        """Return what a region is ordered by: its last number, its change in percent or in cases."""
        if self.metric == "level":
            return Decimal(series.counts[-1])
        change = series.last
        if self.metric == "change_pct" and change is not None and change.percent is not None:
            return change.percent
        return Decimal(series.counts[-1] - series.counts[0])


async def ranking(desk: Desk) -> Answer:
    """Answer with regions in order by number or by change, grouped by verdict, ties on one line."""
    found, focus = await _reached(desk)
    if found.shortfall is not None or not found.facts:
        return await refuse(desk, found)
    block = await _block(desk, found)
    order = ordered(desk, block)
    title = desk.say(
        f"order-title-{'level' if order.metric == 'level' else 'change'}",
        indicator=desk.indicator_name(block.indicator),
        period=block.period(desk),
    )
    parts = [
        except_said(desk),
        Part("place", _place_said(desk)),
        Part("focus", _focus_said(desk, order, block, focus)),
        *_order_parts(desk, order, block),
        await gaps_said(desk, found),
        Part("caveat", " ".join(_caveats(desk, order, block)), shorter=_caveats_shorter(desk, order)),
        borders_part(desk, block.facts, may_wait=True),
        *notes(desk, [block.indicator]),
        footer(desk, block.facts),
    ]
    return desk.answer(
        title,
        made_room(title, parts),
        facts=block.facts,
        changes=block.changes,
        picture=await order_picture(desk, order.series, block.years, order.metric, focus),
        buttons=await rows_of(desk, _onward(desk, order, block)),
        table=table_of_regions(desk, order.series),
    )


async def _reached(desk: Desk) -> tuple[Reach, str | None]:
    """Return what is held of the first indicator that has it; one region named is told among all of them."""
    named = await regions_asked(desk)
    for indicator in indicators_asked(desk):
        asking = desk.asking(replace(desk.question, indicator=indicator))
        found = await reach(asking, named)
        if found.facts:
            break
    if len(named) > 1 or not found.facts:
        return found, None
    everyone = dict.fromkeys([*named, *await desk.lookup.regions_with_data()])
    return await reach(asking, tuple(everyone)), named[0]


async def _block(desk: Desk, found: Reach) -> Block:
    """Return the regions to be ordered; by number alone, only the last year that all of them have."""
    block = (await blocks_of(desk, found))[0]
    if ordering_metric(desk.question) != "level" or len(desk.question.years) > 1:
        return replace(block, extra=())
    last = block.years[-1:]
    kept = [[fact for fact in one.facts if fact.year in last] for one in block.series]
    series = tuple([await one_series(desk, facts) for facts in kept if facts])
    return Block(block.indicator, last, series)


def ordered(desk: Desk, block: Block) -> Order:
    """Return the regions in the order asked for; where none was, what counts as worse comes first."""
    better = desk.indicator(block.indicator).better
    descending = (desk.question.word("order") or ("asc" if better == "higher" else "desc")) == "desc"
    metric = ordering_metric(desk.question)
    thresholds = desk.rules.thresholds
    plain = Order(metric, descending, (), ())
    by_measure = sorted(block.series, key=plain.measure, reverse=descending)
    small = [one for one in by_measure if one.is_small(thresholds) or (metric != "level" and _unjudged(one))]
    return Order(metric, descending, tuple(one for one in by_measure if one not in small), tuple(small))


def _unjudged(series: Series) -> bool:
    return series.last is None or series.last.percent is None


def _order_parts(desk: Desk, order: Order, block: Block) -> list[Part]:
    """Return the list: what a limit or a condition asks for first and by itself, then the others."""
    chosen, heading = _chosen(desk, order)
    if heading is None:
        return _listed(desk, order, block, order.series, "numbers")
    rest = [one for one in order.series if one not in chosen]
    parts = line_parts("numbers", heading, _lines(desk, order, block, chosen))
    if rest:
        lines = [desk.say("order-rest"), *_lines(desk, order, block, rest)]
        shorter = [lines[0], *under_verdicts(desk, replace(block, series=tuple(rest)))]
        shorter = shorter if order.metric != "level" and len(shorter) > 1 else []
        parts.append(Part("rest", "\n".join(lines), bool(chosen), "\n".join(shorter)))
    return parts


def _chosen(desk: Desk, order: Order) -> tuple[list[Series], str | None]:
    condition = desk.question.word("filter")
    above, below = _bounds(desk)
    if condition in FILTERS or above is not None or below is not None:
        meeting = [one for one in order.series if condition not in FILTERS or FILTERS[condition](order.measure(one))]
        kept = [one for one in meeting if _between(order.measure(one), above, below)]
        return kept, _condition_said(desk, order, condition, bool(kept))
    limit = desk.question.get("limit")
    if not isinstance(limit, int | float) or limit < 1 or not order.series or limit >= len(order.series):
        return [], None
    within = order.series[: int(limit)]
    # A tie at the edge belongs to it: leaving one of two equal numbers out would make a difference of nothing.
    kept = [one for one in order.series if one in within or order.measure(one) == order.measure(within[-1])]
    return kept, _top_said(desk, order, kept)


def _condition_said(desk: Desk, order: Order, condition: str, any_region: bool) -> str:
    bounds = _bounds_said(desk, order)
    if not any_region:
        none = desk.say("order-none")
        return f"{bounds}\n{none}" if bounds else none
    if bounds:
        return bounds
    if order.metric == "level":
        return desk.say("order-zero" if condition in ("==0", "<=0") else "order-not-zero")
    return desk.say(f"order-{HEADINGS[condition]}")


def _bounds(desk: Desk) -> tuple[Decimal | None, Decimal | None]:
    """Return the numbers a measure has to lie above and below, None where none was named."""
    told = (desk.question.get(name) for name in ("above", "below"))
    low, high = (Decimal(f"{float(number):g}") if number is not None else None for number in told)
    return low, high


def _between(measure: Decimal, above: Decimal | None, below: Decimal | None) -> bool:
    return (above is None or measure > above) and (below is None or measure < below)


def _bounds_said(desk: Desk, order: Order) -> str:
    """Say a threshold as a heading: «Больше 1 500:», «Снижение больше чем на 10 %:»; empty without one."""
    above, below = _bounds(desk)
    if above is None and below is None:
        return ""
    if order.metric != "level":
        return _change_bounds_said(desk, order, above, below)
    low, high = (desk.speech.count(int(number)) if number is not None else "" for number in (above, below))
    return desk.say(f"order-bounds-{'between' if low and high else 'above' if low else 'below'}", low=low, high=high)


def _change_bounds_said(desk: Desk, order: Order, above: Decimal | None, below: Decimal | None) -> str:
    """Say the bounds of a change: by how much more it fell or rose, else the signed ends."""
    only = above if below is None else below if above is None else None
    if only is None or (only > 0) != (below is None) or only == 0:
        return desk.say("order-bounds-change", bounds=_signed_bounds(desk, order, above, below))
    size = abs(only)
    by_cases = order.metric == "change_abs"
    number = desk.speech.count(int(size)) if by_cases else desk.speech.percent(size, decimals_of(size))
    return desk.say(f"order-bounds-{'rise' if only > 0 else 'fall'}", number=number)


def _signed_bounds(desk: Desk, order: Order, above: Decimal | None, below: Decimal | None) -> str:
    """Return the ends of a change as signed numbers: «меньше −10 %», «от −10 % до 0»."""
    told = [(sign, number) for sign, number in ((">", above), ("<", below)) if number is not None]
    if order.metric == "change_abs":
        return ", ".join(f"{sign}\u00a0{desk.speech.difference(int(number))}" for sign, number in told)
    return ", ".join(f"{sign}\u00a0{desk.speech.change(number, decimals_of(number))}" for sign, number in told)


def _place_said(desk: Desk) -> str:
    """Say plainly, where a place was asked for, that places are not given and why."""
    return desk.say("order-place-refused") if desk.question.get("rank") is not None else ""


def _top_said(desk: Desk, order: Order, top: Sequence[Series]) -> str:
    if order.metric == "level":
        return desk.say("order-most" if order.descending else "order-least")
    fell = order.measure(top[0]) < 0
    size = "large" if fell != order.descending else "small"
    return desk.say(f"order-{'fall' if fell else 'rise'}-{size}")


def _listed(desk: Desk, order: Order, block: Block, series: Sequence[Series], name: str) -> list[Part]:
    """Return regions under their verdicts, or, without a change that could be judged, as numbers alone."""
    if order.metric == "level" or not order.large:
        return line_parts(name, "", _lines(desk, order, block, series))
    lines: list[str] = []
    if not desk.question.word("order"):
        # No direction was asked for: what is surest comes first, and within it what counts as worse.
        series = sorted(series, key=lambda one: STRENGTHS.index(strength(one.last)) if one.last else len(STRENGTHS))
    for verdict, own in groupby(series, key=lambda one: verdict_words(desk, one.last) if one.last else ""):
        run = list(own)
        unclear = run[0].last is not None and run[0].last.verdict is Verdict.UNCLEAR
        lines.append(desk.say("order-run-unclear" if unclear else "order-run", verdict=capitalised(verdict)))
        lines += [f"• {line}" for line in _lines(desk, order, block, run, verdicts=False)]
    return line_parts(name, "", lines, MUST_LINES + len(STRENGTHS))


def _lines(desk: Desk, order: Order, block: Block, series: Sequence[Series], *, verdicts: bool = True) -> list[str]:
    """Return one line for each measure: regions that are equal share it, those with equal counts are named together."""
    lines = []
    for _, equal in groupby(series, key=order.measure):
        told = []
        for _, alike in groupby(sorted(equal, key=lambda one: one.counts), key=lambda one: one.counts):
            own = list(alike)
            names = ", ".join(desk.short_name(region) for region in alphabetical(desk, [one.region for one in own]))
            told.append(_line(desk, order, block, own[0], names, verdicts=verdicts))
        lines.append("; ".join(told))
    return lines


def _line(desk: Desk, order: Order, block: Block, one: Series, names: str, *, verdicts: bool) -> str:
    # Verdicts are of changes: an order by number, or a heading that holds them, does without.
    say_line = region_line if verdicts and order.metric != "level" else signed_line
    return say_line(desk, one, block.years, name=names, difference=order.metric == "change_abs")


def _focus_said(desk: Desk, order: Order, block: Block, focus: str | None) -> str:
    """Say the one region that was asked about, before the list it stands in."""
    own = [one for one in order.series if one.region == focus]
    return region_line(desk, own[0], block.years, name=desk.region_name(own[0].region)) if own else ""


def _caveats(desk: Desk, order: Order, block: Block) -> list[str]:
    """Return what keeps an order from being read as more than it is."""
    if not order.large:
        return [desk.say("order-few"), block_note(desk, block)]
    told = desk.question.get("rank") is not None  # then the answer begins with it
    said = [] if told else [desk.say("order-by-size" if order.metric != "change_pct" else "order-no-places")]
    better = desk.indicator(block.indicator).better
    if better != "none":
        said.append(desk.say(f"order-better-{better}"))
    return said


def _caveats_shorter(desk: Desk, order: Order) -> str:
    """Say the same in fewer words; of small counts there are none."""
    if not order.large:
        return ""
    size = "" if order.metric == "change_pct" else desk.say("shorter-size")
    return " ".join(filter(None, [size, desk.say("shorter-order")]))


def _onward(desk: Desk, order: Order, block: Block) -> list[Button]:
    years = desk.question.years
    by_level = ask(Kind.RANKING, ["all"], block.indicator, years[-1:], metric="level")
    by_change = ask(Kind.RANKING, ["all"], block.indicator, metric="change_pct")
    other = next((key for key in desk.lookup.indicators if key != block.indicator), block.indicator)
    turned = (
        Button(desk.say("button-by-change"), question=by_change)
        if order.metric == "level"
        else Button(desk.say("button-by-number"), question=by_level)
    )
    return [
        turned,
        Button(desk.say("button-compare"), question=ask(Kind.COMPARE, ["all"], block.indicator)),
        Button(desk.name(desk.indicator(other).short), question=ask(Kind.RANKING, ["all"], other, metric="level")),
        Button(desk.say("button-general-advice"), question=ask(Kind.RECOMMENDATION, ["all"])),
    ]
