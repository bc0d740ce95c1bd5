"""Levels of regions as bars from zero: name, number, bar; one region in focus, the country as a dashed line."""

from typing import Final

from charts.easel.canvas import Canvas
from charts.easel.colours import Colour
from charts.easel.ink import Box
from charts.easel.layout import MARGIN, PHONE_WIDTH, SLIDE, open_sheet
from charts.easel.ruler import Ruler, baseline_for_middle
from charts.easel.type_scale import Role
from charts.fonts import Weight
from charts.rendered import ChartError, Output
from charts.spec import Size
from charts.spec_regions import RankedBar, Ranking

ROW: Final[dict[Size, tuple[float, float, float]]] = {
    "phone": (36, 66, 104),  # least, good, most
    "slide": (26, 40, 74),
}
HEAD: Final[dict[Size, int]] = {"phone": 56, "slide": 42}
BAR_SHARE: Final = 0.62
LEAST_BAR: Final = 240
BETWEEN: Final = 20
DENSE_FROM: Final = 9


def draw(spec: Ranking, output: Output = "photo") -> Canvas:
    """Compose the bars; raises ChartError where they do not fit."""
    ruler, size = Ruler(spec.frame, output), spec.frame.size
    left, numbers = _columns(ruler, spec)
    head = HEAD[size] if spec.national else 0
    least, good, most = ROW[size]
    count = len(spec.bars)
    try:
        sheet = open_sheet(spec.frame, output, plot_height=head + count * good, concede=False)
    except ChartError:
        sheet = open_sheet(spec.frame, output, plot_height=head + count * least)
    canvas, plot = sheet.canvas, sheet.plot
    row = min(most, (plot.height - head) / count)
    area = Box(left, plot.top + head, plot.right, plot.top + head + row * count)
    highest = _highest(spec)
    for index, bar in enumerate(spec.bars):
        top = area.top + index * row
        _draw_row(canvas, spec, bar, numbers, Box(left, top, plot.right, top + row), highest)
    if spec.national:
        _draw_national(canvas, spec, area, plot.top, highest)
    return canvas


def _role(ruler: Ruler, spec: Ranking) -> Role:
    return "row" if len(spec.bars) >= DENSE_FROM or ruler.frame.size == "slide" else "label"


def _weight(bar: RankedBar) -> Weight:
    return 700 if bar.is_focus else 400


def _columns(ruler: Ruler, spec: Ranking) -> tuple[float, float]:
    """Where the bars begin, and the right edge of the numbers; raises ChartError where the bars get too short."""
    role, width = _role(ruler, spec), SLIDE[0] if spec.frame.size == "slide" else PHONE_WIDTH
    names = max(ruler.measure(bar.name, role, weight=_weight(bar)) for bar in spec.bars)
    values = max(ruler.measure(bar.value_label, role, weight=_weight(bar)) for bar in spec.bars)
    numbers = MARGIN + names + BETWEEN + 4 + values
    left = numbers + BETWEEN
    if width - MARGIN - left < LEAST_BAR:
        raise ChartError(f"only {width - MARGIN - left:.0f} px are left for the bars")
    return left, numbers


def _highest(spec: Ranking) -> float:
    tops = [max(bar.value or 0.0, bar.high or 0.0) for bar in spec.bars]
    return max([*tops, spec.national.value if spec.national else 0.0]) or 1.0


def _draw_row(canvas: Canvas, spec: Ranking, bar: RankedBar, numbers: float, box: Box, highest: float) -> None:
    role = _role(canvas, spec)
    y = baseline_for_middle(box.middle, canvas.type(role).px)
    if bar.is_focus:
        panel = Box(MARGIN - 24, box.top + 1, box.right + 24, box.bottom - 1)
        canvas.rectangle(panel, "panel", "focus row", radius=8, depth=0.1)
    canvas.write(bar.name, MARGIN, y, role, weight=_weight(bar))
    half = min(box.height * BAR_SHARE / 2, 26)
    if bar.value is None:
        _draw_absence(canvas, bar, Box(box.left, box.middle - half, box.right, box.middle + half))
        return
    number = ("level", float(bar.value))
    canvas.write(bar.value_label, numbers, y, role, align="right", weight=_weight(bar), number=number)
    end = box.left + box.width * bar.value / highest
    if bar.value:
        fill: Colour = "focus" if bar.is_focus else "context"
        canvas.rectangle(Box(box.left, box.middle - half, end, box.middle + half), fill, "level bar", value=bar.value)
    if bar.low is not None and bar.high is not None:
        _draw_interval(canvas, bar, box, highest, half)


def _draw_absence(canvas: Canvas, bar: RankedBar, box: Box) -> None:
    """A short hatched field and the word for the emptiness: never a bar of no length."""
    canvas.hatch(Box(box.left, box.top, box.left + 44, box.bottom), "no data")
    y = baseline_for_middle(box.middle, canvas.type("ci").px)
    canvas.write(bar.emptiness_label or "", box.left + 60, y, "ci", "muted")


def _draw_interval(canvas: Canvas, bar: RankedBar, box: Box, highest: float, half: float) -> None:
    """A thin line from low to high with short ends over the bar's end, rimmed so that it is seen on any fill."""
    low, high = (box.left + box.width * end / highest for end in (bar.low or 0.0, bar.high or 0.0))
    parts = [Box(low, box.middle - 1.5, high, box.middle + 1.5)]
    parts += [Box(x - 1.5, box.middle - half / 2, x + 1.5, box.middle + half / 2) for x in (low, high)]
    for part in parts:
        canvas.rectangle(part.inset(-2), "background", "rate rim", depth=2.1)
    for part, role in zip(parts, ("rate interval", "rate end", "rate end"), strict=True):
        canvas.rectangle(part, "ink", role, depth=2.2, value=bar.value)


def _draw_national(canvas: Canvas, spec: Ranking, area: Box, top: float, highest: float) -> None:
    """The country's value: a dashed line over all bars, its words on top."""
    if spec.national is None:
        return
    x = area.left + area.width * spec.national.value / highest
    canvas.line([(x, area.top - 8), (x, area.bottom)], "ink", "national", width=2.5, dashes=(9, 7), depth=2.6)
    width = canvas.measure(spec.national.label, "axis", weight=500)
    left = min(max(x - width / 2, area.left), area.right - width)
    y = top + 0.7 * canvas.type("axis").px
    canvas.write(spec.national.label, left, y, "axis", weight=500, number=("national", spec.national.value))
