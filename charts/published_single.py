"""One published percentage checked: both numbers large, both marks on one axis, the interval below them."""

from dataclasses import dataclass
from typing import Final

from charts.easel.canvas import Canvas
from charts.easel.changes import HEAD, PercentScale, draw_ticks
from charts.easel.ink import Box
from charts.easel.layout import MARGIN, PHONE_WIDTH, SLIDE, open_sheet
from charts.easel.published_marks import draw_marks, draw_ring
from charts.easel.ruler import Ruler
from charts.rendered import ChartError, Output
from charts.spec import Size
from charts.spec_regions import CheckedRow, JudgedChange, PublishedCheck

NUMBER_PX: Final[dict[Size, float]] = {"phone": 76, "slide": 56}
WORD_GAP: Final[dict[Size, float]] = {"phone": 26, "slide": 18}
BETWEEN: Final[dict[Size, float]] = {"phone": 54, "slide": 30}
LANE: Final[dict[Size, tuple[float, float]]] = {"phone": (74, 110), "slide": (50, 76)}  # a row of marks: least, most
ARROW: Final = 64
SIDE_ROOM: Final = 44


@dataclass(frozen=True, slots=True)
class _Measured:
    """The columns of the two numbers and the heights above the axis."""

    px: float
    second: float
    head: float


def draw_single(spec: PublishedCheck, row: CheckedRow, output: Output) -> Canvas:
    """Compose the check of one percentage; raises ChartError where it does not fit."""
    size, ruler = spec.frame.size, Ruler(spec.frame, output)
    width = (SLIDE[0] if size == "slide" else PHONE_WIDTH) - 2 * MARGIN
    measured = _measure(ruler, spec, row, width)
    lanes = 2 if spec.interval else 1
    words = 2.1 * ruler.type("ci").px if spec.interval else 0.0
    least = measured.head + BETWEEN[size] + HEAD[size] + lanes * LANE[size][0] + words
    sheet = open_sheet(spec.frame, output, plot_height=least)
    canvas, plot = sheet.canvas, sheet.plot
    spare = plot.height - least
    lane = min(LANE[size][1], LANE[size][0] + spare / (2 * lanes))
    gap = BETWEEN[size] + min(40.0, spare / 4)
    _draw_numbers(canvas, spec, row, measured, plot)
    top = plot.top + measured.head + gap
    axis = Box(plot.left, top, plot.right, top + HEAD[size] + lanes * lane)
    scale = _scale(spec, row, plot)
    draw_ticks(canvas, spec.ticks, scale, axis, keep=(plot.left - 8, plot.right + 8))
    middle = top + HEAD[size] + lane / 2
    if row.agrees:
        draw_ring(canvas, row, scale.x(row.recomputed), middle)
    else:
        draw_marks(canvas, row, (scale.x(row.published), scale.x(row.recomputed)), middle)
    if spec.interval is not None:
        _draw_interval(canvas, spec, spec.interval, scale, (middle + lane, axis))
    return canvas


def _scale(spec: PublishedCheck, row: CheckedRow, plot: Box) -> PercentScale:
    spans = [(min(row.published, row.recomputed), max(row.published, row.recomputed))]
    if spec.interval is not None:
        spans.append((spec.interval.low, spec.interval.high))
    return PercentScale.of(spec.ticks, spans, plot.left + SIDE_ROOM, plot.right - SIDE_ROOM)


def _measure(ruler: Ruler, spec: PublishedCheck, row: CheckedRow, width: float) -> _Measured:
    """The numbers as large as both fit side by side."""
    size, words = spec.frame.size, max(ruler.measure(spec.published_word, "axis"), 0.0)
    for px in (NUMBER_PX[size], 0.8 * NUMBER_PX[size], 0.62 * NUMBER_PX[size]):
        first = max(words, ruler.measure(row.published_label, "big", weight=400, px=px))
        second = ruler.measure(row.recomputed_label, "big", weight=700, px=px)
        if first + ARROW * 2 + max(second, ruler.measure(spec.recomputed_word, "axis", weight=600)) <= width:
            head = 0.7 * ruler.type("axis").px + WORD_GAP[size] + 0.7 * px
            return _Measured(px, first + ARROW * 2, head)
    raise ChartError("the two numbers do not fit beside each other")


def _draw_numbers(canvas: Canvas, spec: PublishedCheck, row: CheckedRow, measured: _Measured, plot: Box) -> None:
    """The published number light, the recomputed one bold, each under its word."""
    axis, px = canvas.type("axis").px, measured.px
    word, number = plot.top + 0.7 * axis, plot.top + measured.head
    left, right = plot.left, plot.left + measured.second
    canvas.write(spec.published_word, left, word, "axis", "muted")
    canvas.write(spec.recomputed_word, right, word, "axis", "focus", weight=600)
    said = ("published", row.published)
    end = canvas.write(row.published_label, left, number, "big", "muted", weight=400, px=px, number=said).right
    if not row.agrees:
        start, tip, middle = end + 30, right - 30, number - 0.35 * px
        canvas.line([(start, middle), (tip - 12, middle)], "muted", "word arrow", width=4, depth=2.2)
        canvas.polygon([(tip - 16, middle - 10), (tip, middle), (tip - 16, middle + 10)], "muted", "word arrow head")
    said = ("recomputed", row.recomputed)
    canvas.write(row.recomputed_label, right, number, "big", "focus", weight=700, px=px, number=said)


def _draw_interval(
    canvas: Canvas, spec: PublishedCheck, change: JudgedChange, scale: PercentScale, place: tuple[float, Box]
) -> None:
    """The recomputed value's interval in neutral grey, its ends in words below the axis."""
    middle, axis = place
    bar = Box(scale.x(change.low), middle - 9, scale.x(change.high), middle + 9)
    canvas.rectangle(bar, "unclear_tint", "interval", depth=2.0, value=change.value)
    x = scale.x(change.value)
    point = Box(x - 3, middle - 16, x + 3, middle + 16)
    canvas.rectangle(point, "focus", "interval point", depth=2.2, value=change.value)
    px = canvas.type("ci").px
    caption, ends = spec.interval_words
    widths = canvas.measure(caption, "ci") + 12 + canvas.measure(ends, "ci", weight=600)
    left = min(max(bar.centre - widths / 2, axis.left), axis.right - widths)
    if left < axis.left:
        raise ChartError("the words of the interval are wider than the plot")
    y = axis.bottom + 0.9 * px + 0.7 * px
    after = canvas.write(caption, left, y, "ci", "muted").right + 12
    canvas.write(ends, after, y, "ci", weight=600)
