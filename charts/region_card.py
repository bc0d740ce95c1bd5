"""The region card: how did one region change, how sure is that, and what of the second indicator."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from charts.easel.bars import GOOD_BARS, LEAST_BARS, bars_height, counts_cases, draw_bars
from charts.easel.canvas import Canvas
from charts.easel.colours import mark_colours
from charts.easel.dots import count_width, draw_count
from charts.easel.ink import Box
from charts.easel.layout import MARGIN, PHONE_WIDTH, SLIDE, open_sheet
from charts.easel.ruler import Paragraph, Ruler, baseline_for_middle
from charts.easel.strip import draw_strip, measure_strip
from charts.fonts import Weight
from charts.rendered import ChartError, Output
from charts.spec import KeyNumber, RegionCard, SmallCounts
from data.vocabulary import Verdict

GAP: Final = (26, 42)  # least and most between the parts
SLIDE_LEFT_SHARE: Final = 0.49
SLIDE_BARS: Final = 84
PANEL_INSET: Final = 26
PERIOD_ROW: Final = 1.5  # height of a period's line, as a multiple of its type


def draw(spec: RegionCard, output: Output = "photo") -> Canvas:
    """Compose the card; where room is short the strip goes without its condition; raises ChartError if even so."""
    if not spec.years:
        raise ChartError("a region card needs at least one year")
    bare = spec if spec.strip is None else replace(spec, strip=replace(spec.strip, condition=None))
    if spec.frame.size == "slide":
        canvas = _attempt(_slide, spec, output) or _attempt(_slide, bare, output) or _slide(bare, output, concede=True)
    else:
        canvas = (
            _attempt(partial(_phone, highest=GOOD_BARS), spec, output)
            or _attempt(partial(_phone, highest=GOOD_BARS), bare, output)
            or _attempt(partial(_phone, highest=LEAST_BARS), bare, output)
            or _phone(bare, output, highest=LEAST_BARS, concede=True)
        )
    condition = spec.strip.condition if spec.strip else None
    if condition and not any(wording.text.replace("\u00a0", " ") == condition for wording in canvas.wordings):
        canvas.left_out.append(condition)
    return canvas


def _attempt(compose: Callable[..., Canvas], spec: RegionCard, output: Output) -> Canvas | None:
    try:
        return compose(spec, output, concede=False)
    except ChartError:
        return None


def _phone(spec: RegionCard, output: Output, *, highest: float, concede: bool) -> Canvas:
    ruler = Ruler(spec.frame, output)
    width = PHONE_WIDTH - 2 * MARGIN
    head = _measure_head(ruler, spec, width)
    strip = measure_strip(ruler, spec.strip, width) if spec.strip else None
    second = _measure_second(ruler, spec.second, width) if spec.second else None
    parts = head.height + (strip.height if strip else 0) + (second.height if second else 0)
    gaps = 1 + (spec.strip is not None) + (spec.second is not None)
    least = parts + gaps * GAP[0] + bars_height(ruler, spec, width, highest)
    sheet = open_sheet(spec.frame, output, plot_height=least, fill=not counts_cases(spec), concede=concede)
    canvas, plot = sheet.canvas, sheet.plot
    gap = min(GAP[1], GAP[0] + (plot.height - least) / 6)
    _draw_head(canvas, spec, head, plot)
    bottom = plot.bottom
    if spec.second and second:
        _draw_second(canvas, spec.second, second, Box(plot.left, bottom - second.height, plot.right, bottom))
        bottom -= second.height + gap
    if spec.strip and strip:
        draw_strip(canvas, spec.strip, strip, Box(plot.left, bottom - strip.height, plot.right, bottom))
        bottom -= strip.height + gap
    draw_bars(canvas, spec, Box(plot.left, plot.top + head.height + gap, plot.right, bottom))
    return canvas


def _slide(spec: RegionCard, output: Output, *, concede: bool) -> Canvas:
    """Bars on the left half, key number, strip and second indicator on the right."""
    ruler = Ruler(spec.frame, output)
    split = MARGIN + (SLIDE[0] - 2 * MARGIN) * SLIDE_LEFT_SHARE
    width = SLIDE[0] - MARGIN - (split + 56)
    head = _measure_head(ruler, spec, width)
    strip = measure_strip(ruler, spec.strip, width) if spec.strip else None
    second = _measure_second(ruler, spec.second, width) if spec.second else None
    parts = [head.height] + ([strip.height] if strip else []) + ([second.height] if second else [])
    least = max(sum(parts) + 10 * (len(parts) - 1), bars_height(ruler, spec, split - MARGIN, SLIDE_BARS))
    sheet = open_sheet(spec.frame, output, plot_height=least, concede=concede)
    canvas, plot = sheet.canvas, sheet.plot
    left, right = Box(plot.left, plot.top, split, plot.bottom), Box(split + 56, plot.top, plot.right, plot.bottom)
    draw_bars(canvas, spec, left)
    gap = min(56, (plot.height - sum(parts)) / max(1, len(parts) - 1))
    _draw_head(canvas, spec, head, right)
    if spec.strip and strip:
        top = right.top + head.height + gap
        draw_strip(canvas, spec.strip, strip, Box(right.left, top, right.right, top + strip.height))
    if spec.second and second:
        bottom = right.top + sum(parts) + gap * (len(parts) - 1)
        _draw_second(canvas, spec.second, second, Box(right.left, bottom - second.height, right.right, bottom))
    return canvas


# The key number, or the sentence why there is none -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Head:
    """The row of the key number: its size, the words beside or below it, its height."""

    px: float
    weight: Weight
    number_width: float
    beside: bool
    caption: Paragraph
    height: float


def _measure_head(ruler: Ruler, spec: RegionCard, width: float) -> _Head:
    if spec.key is None:
        words = ruler.paragraph(spec.statement or "", width, "label", most=3, weight=500)
        return _Head(0, 500, 0, beside=False, caption=words, height=words.height)
    px, weight = _key_type(ruler, spec.key.verdict)
    triangle = 0.72 * px if _may_be_named(spec.key.verdict) else 0.0
    number = triangle + ruler.measure(spec.key.label, "big", weight=weight, px=px)
    if number > width:
        raise ChartError(f"the key number {spec.key.label!r} is wider than its place")
    room = width - number - _beside_gap(ruler, px)
    interval = ruler.measure(spec.key.interval_label, "label", weight=600)
    beside = room >= max(interval, 190)
    caption = ruler.paragraph(spec.key.caption, room if beside else width, "ci", most=3)
    below = caption.height + 22 + 0.7 * ruler.type("label").px
    height = max(0.7 * px, below) if beside else 0.7 * px + 24 + below
    return _Head(px, weight, number, beside=beside, caption=caption, height=height)


def _key_type(ruler: Ruler, verdict: Verdict) -> tuple[float, Weight]:
    """Full size and bold for a clear change; lighter for a likely one; smaller and light where none may be
    named."""
    px = ruler.type("big").px
    if verdict.is_clear:
        return px, 700
    return (px, 500) if verdict.is_likely else (round(0.77 * px), 400)


def _beside_gap(ruler: Ruler, px: float) -> float:
    """Between the key number and the words beside it."""
    return (0.42 if ruler.frame.size == "phone" else 0.3) * px


def _may_be_named(verdict: Verdict) -> bool:
    return verdict.is_fall or verdict.is_rise


def _draw_head(canvas: Canvas, spec: RegionCard, head: _Head, plot: Box) -> None:
    if spec.key is None:
        canvas.set_paragraph(head.caption, plot.left, plot.top, "label")
        return
    key = spec.key
    left, cap = plot.left, 0.7 * head.px
    middle = plot.top + (head.height / 2 if head.beside else cap / 2)
    mark, text, _ = mark_colours(key.verdict)
    if _may_be_named(key.verdict):
        side = 0.54 * head.px
        box = Box(left, middle - 0.43 * side, left + side, middle + 0.43 * side)
        canvas.triangle(box, mark, falls=key.verdict.is_fall)
        left += 0.72 * head.px
    baseline = baseline_for_middle(middle, head.px)
    number = ("change", key.value)
    canvas.write(key.label, left, baseline, "big", text, weight=head.weight, px=head.px, number=number)
    _draw_interval_words(canvas, key, head, plot, middle)


def _draw_interval_words(canvas: Canvas, key: KeyNumber, head: _Head, plot: Box, middle: float) -> None:
    px = canvas.type("label").px
    height = head.caption.height + 22 + 0.7 * px
    x = plot.left + head.number_width + _beside_gap(canvas, head.px) if head.beside else plot.left
    top = middle - height / 2 if head.beside else plot.top + head.height - height
    end = canvas.set_paragraph(head.caption, x, top, "ci", "muted")
    canvas.write(key.interval_label, x, end + 22 + 0.7 * px, "label", weight=600)


# The second indicator ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Second:
    """The second indicator's panel: title and a line of dots for each period, beside it or (on a slide) below it.

    Below it the periods stand in columns, or under one another where a column (`column` is 0) is too narrow for them.
    """

    title: Paragraph
    radius: float
    pitch: float
    label_width: float
    column: float
    beside: bool
    height: float


def _measure_second(ruler: Ruler, second: SmallCounts, width: float) -> _Second:
    inner, px, beside = width - 2 * PANEL_INSET, ruler.type("axis").px, ruler.frame.size == "phone"
    most = max((count.value or 0 for count in second.counts), default=0)
    radius, pitch = (0.41 * px, 1.07 * px) if most <= 5 else (0.28 * px, 0.72 * px)
    label = max(ruler.measure(count.label, "axis") for count in second.counts) + 0.75 * px
    counts = label + max(count_width(ruler, count, radius, pitch, "verdict") for count in second.counts)
    if beside:
        column = inner - max(counts, inner * 0.3)
        title = ruler.paragraph(second.title, column - 36, "legend", most=4)
        height = max(title.height, ((len(second.counts) - 1) * PERIOD_ROW + 0.7) * px)
    else:
        stacked = counts > inner / len(second.counts) - 12
        column = 0.0 if stacked else inner / len(second.counts)
        title = ruler.paragraph(second.title, inner, "legend", most=3)
        height = title.height + PERIOD_ROW * px * (len(second.counts) if stacked else 1)
    return _Second(title, radius, pitch, label, column, beside, height + 2 * 0.85 * px)


def _draw_second(canvas: Canvas, second: SmallCounts, layout: _Second, box: Box) -> None:
    canvas.rectangle(box, "panel", "panel", radius=12, depth=0.4)
    left, px = box.left + PANEL_INSET, canvas.type("axis").px
    top = box.middle - layout.title.height / 2 if layout.beside else box.top + 0.85 * px
    end = canvas.set_paragraph(layout.title, left, top, "legend")
    first = box.middle - (len(second.counts) - 1) * PERIOD_ROW * px / 2
    for index, count in enumerate(second.counts):
        x, middle = left + layout.column, first + index * PERIOD_ROW * px
        if not layout.beside:
            x = left + layout.column * index
            middle = end + (PERIOD_ROW * (1 if layout.column else index + 1) - 0.35) * px
        canvas.write(count.label, x, baseline_for_middle(middle, px), "axis", "muted")
        x += layout.label_width
        draw_count(canvas, count, x, middle, radius=layout.radius, pitch=layout.pitch, role="verdict")
