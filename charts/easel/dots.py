"""Small counts: one dot a case up to ten, then the number; a zero is a plain muted 0, an absence its hatch
and word."""

from charts.easel.canvas import Canvas
from charts.easel.ink import Box
from charts.easel.ruler import Ruler, baseline_for_middle
from charts.easel.type_scale import Role
from charts.spec import SmallCount

MOST_DOTS = 10
SWATCH = 30


def count_width(ruler: Ruler, count: SmallCount, radius: float, pitch: float, role: Role = "value") -> float:
    """The width a small count takes."""
    if count.value is None:
        return SWATCH + 12 + ruler.measure(count.emptiness_label or "", "ci")
    shown = count.value if count.value <= MOST_DOTS else 0
    dots = (shown - 1) * pitch + 2 * radius + pitch * 0.55 if shown else 0.0
    return dots + ruler.measure(count.value_label, role)


def draw_count(
    canvas: Canvas,
    count: SmallCount,
    left: float,
    middle: float,
    *,
    radius: float,
    pitch: float,
    role: Role = "value",
) -> None:
    """Draw a small count from `left`, centred on the height `middle`."""
    if count.value is None:
        _draw_absence(canvas, count, left, middle)
        return
    px = canvas.type(role).px
    x, number = left, ("small count", float(count.value))
    if count.value == 0:
        y = baseline_for_middle(middle, px)
        canvas.write(count.value_label, x, y, role, "muted", weight=400, number=number)
        return
    if count.value <= MOST_DOTS:
        for index in range(count.value):
            canvas.dot(left + radius + index * pitch, middle, radius, "focus", "case")
        x = left + (count.value - 1) * pitch + 2 * radius + pitch * 0.55
    canvas.write(count.value_label, x, baseline_for_middle(middle, px), role, weight=700, number=number)


def _draw_absence(canvas: Canvas, count: SmallCount, left: float, middle: float) -> None:
    canvas.hatch(Box(left, middle - SWATCH / 2, left + SWATCH, middle + SWATCH / 2), "no data")
    y = baseline_for_middle(middle, canvas.type("ci").px)
    canvas.write(count.emptiness_label or "", left + SWATCH + 12, y, "ci", "muted")
