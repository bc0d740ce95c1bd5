"""The interval strip: a verdict in words, the interval of ordinary variation and its point on an axis."""

from dataclasses import dataclass

from charts.easel.canvas import Canvas
from charts.easel.colours import mark_colours
from charts.easel.ink import Box
from charts.easel.ruler import Paragraph, Ruler
from charts.scale import axis_span
from charts.spec import IntervalStrip
from data.vocabulary import Verdict

BAR_HEIGHT = 18
DOT = 15
BETWEEN = 20


@dataclass(frozen=True, slots=True)
class StripLayout:
    """A strip broken into lines: its height, and where its middle line and its axis labels lie below its
    top."""

    caption: Paragraph
    condition: Paragraph | None
    middle: float
    labels: float
    height: float


def measure_strip(ruler: Ruler, strip: IntervalStrip, width: float) -> StripLayout:
    """How a strip takes its place in a width."""
    caption = ruler.paragraph(strip.caption, width, "verdict", most=2)
    condition = ruler.paragraph(strip.condition, width, "ci", most=2) if strip.condition else None
    words = caption.height + (condition.height + BETWEEN if condition else 0)
    reach = zero_tick(ruler) / 2
    middle = words + (20 if ruler.frame.size == "phone" else 14) + reach
    labels = middle + reach + 13 + 0.7 * ruler.type("axis").px
    return StripLayout(caption, condition, middle, labels, labels)


def zero_tick(ruler: Ruler) -> float:
    """The length of the zero's tick."""
    return 52.0 if ruler.frame.size == "phone" else 40.0


def draw_strip(canvas: Canvas, strip: IntervalStrip, layout: StripLayout, box: Box) -> None:
    """Draw a strip into a box, from its top."""
    end = canvas.set_paragraph(layout.caption, box.left, box.top, "verdict")
    if layout.condition is not None:
        canvas.set_paragraph(layout.condition, box.left, end + BETWEEN, "ci", "muted")
    middle = box.top + layout.middle
    scale = _Scale.of(canvas, strip, box)
    canvas.rectangle(Box(scale.left, middle - 1.5, scale.right, middle + 1.5), "grid", "axis line")
    for tick in strip.ticks:
        _draw_tick(canvas, scale.x(tick.value), middle, is_zero=tick.value == 0)
        canvas.write(
            tick.label,
            scale.x(tick.value),
            box.top + layout.labels,
            "axis",
            "ink" if tick.value == 0 else "muted",
            align="centre",
            weight=600 if tick.value == 0 else 400,
            number=("tick", tick.value) if tick.label else None,
        )
    draw_interval(canvas, (scale.x(strip.low), scale.x(strip.point), scale.x(strip.high)), middle, strip)


@dataclass(frozen=True, slots=True)
class _Scale:
    """From percent to x: the axis ends so that its outer labels stand flush with the margins."""

    first: float
    last: float
    left: float
    right: float

    @classmethod
    def of(cls, ruler: Ruler, strip: IntervalStrip, box: Box) -> "_Scale":
        first, last = axis_span(tuple(tick.value for tick in strip.ticks), strip.low, strip.high)
        outer = [ruler.measure(strip.ticks[index].label, "axis") / 2 for index in (0, -1)]
        return cls(first, last, box.left + outer[0], box.right - outer[1])

    def x(self, value: float) -> float:
        return self.left + (value - self.first) / (self.last - self.first) * (self.right - self.left)


def _draw_tick(canvas: Canvas, x: float, middle: float, *, is_zero: bool) -> None:
    half, reach = (1.25, zero_tick(canvas) / 2) if is_zero else (1.0, 9)
    tick = Box(x - half, middle - reach, x + half, middle + reach)
    canvas.rectangle(tick, "ink" if is_zero else "rule", "zero" if is_zero else "tick", depth=3.0 if is_zero else 1.2)


def draw_interval(
    canvas: Canvas,
    ends: tuple[float, float, float],
    middle: float,
    strip: IntervalStrip,
    *,
    height: float = BAR_HEIGHT,
    radius: float = DOT,
) -> None:
    """The bar from low to high and the dot between them (`ends`, in px): solid where a change may be named,
    else hollow."""
    tint = mark_colours(strip.verdict)[2]
    low, point, high = ends
    bar = Box(low, middle - height / 2, high, middle + height / 2)
    canvas.rectangle(bar, tint, "interval", depth=2.0, value=strip.point)
    draw_verdict_dot(canvas, point, middle, radius, strip.verdict, value=strip.point)


def draw_verdict_dot(
    canvas: Canvas, x: float, y: float, radius: float, verdict: Verdict, *, value: float | None = None
) -> None:
    """Solid with a rim of background for a change that may be named, hollow for one that may not."""
    mark = mark_colours(verdict)[0]
    if verdict.is_fall or verdict.is_rise:
        canvas.dot(x, y, radius + 3, "background", "halo")
        canvas.dot(x, y, radius, mark, "point solid", value=value, depth=4.1)
    else:
        canvas.dot(x, y, radius + 1, "background", "point hollow", edge=mark, edge_width=5, value=value)
