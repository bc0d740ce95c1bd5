"""The slope: two to six regions in two years, counts from a common zero, each line named at its end."""

from dataclasses import dataclass
from typing import Final

from charts.easel.canvas import Canvas
from charts.easel.changes import change_width, star_width, write_change
from charts.easel.colours import Colour, mark_colours
from charts.easel.declutter import declutter
from charts.easel.ink import Box
from charts.easel.layout import MARGIN, PHONE_WIDTH, SLIDE, open_sheet
from charts.easel.ruler import Ruler, baseline_for_middle
from charts.easel.strip import draw_verdict_dot
from charts.easel.type_scale import Role
from charts.fonts import Weight
from charts.rendered import ChartError, Output
from charts.spec import Size
from charts.spec_regions import JudgedChange, Slope, SlopeLine
from data.vocabulary import Verdict

HEAD: Final[dict[Size, int]] = {"phone": 62, "slide": 44}
LEFT_GAP: Final[dict[Size, int]] = {"phone": 46, "slide": 36}
RIGHT_GAP: Final[dict[Size, int]] = {"phone": 98, "slide": 42}
SECOND_LINE: Final = 44  # from the name's middle to the numbers' below it, on a phone
TO_LABEL: Final[dict[Size, int]] = {"phone": 53, "slide": 46}
RUN: Final[dict[Size, tuple[float, float]]] = {"phone": (170, 306), "slide": (260, 460)}  # between the axes
DOT: Final = {True: 14.0, False: 11.0}
MOVED: Final = 5.0
GAP_IN_ROW: Final = 24


@dataclass(frozen=True, slots=True)
class _Places:
    """Where things stand across: the two axes and the columns of the labels at the right end."""

    first: float
    last: float
    name: float
    count: float
    change: float  # the right edge of the change column


def draw(spec: Slope, output: Output = "photo") -> Canvas:
    """Compose the slope; raises ChartError where it does not fit."""
    ruler, size = Ruler(spec.frame, output), spec.frame.size
    places = _measure(ruler, spec)
    least = HEAD[size] + RIGHT_GAP[size] * len(spec.lines) + 24
    sheet = open_sheet(spec.frame, output, plot_height=max(least, 380 if size == "phone" else 0), fill=size == "phone")
    canvas, plot = sheet.canvas, sheet.plot
    top, base = plot.top + HEAD[size], plot.bottom - 16
    _draw_axes(canvas, spec, places, plot, base)
    highest = _highest(spec)
    for line in sorted(spec.lines, key=_named):
        _draw_line(canvas, line, places, (top, base), highest)
    _label_left(canvas, spec, places, (top, base), highest)
    _label_right(canvas, spec, places, (top, base), highest)
    return canvas


def _named(line: SlopeLine) -> bool:
    return line.change is not None and line.change.is_named


def _changes(spec: Slope) -> list[JudgedChange]:
    return [line.change for line in spec.lines if line.change is not None]


def _highest(spec: Slope) -> int:
    return max((end.value or 0 for line in spec.lines for end in (line.earlier, line.later)), default=0) or 1


def _weight(line: SlopeLine) -> Weight:
    return 600 if _named(line) else 400


def _role(ruler: Ruler) -> Role:
    return "label" if ruler.frame.size == "phone" else "row"


def _measure(ruler: Ruler, spec: Slope) -> _Places:
    """The axes as far apart as the labels on both sides allow."""
    role, size = _role(ruler), spec.frame.size
    width = (SLIDE[0] if size == "slide" else PHONE_WIDTH) - MARGIN
    left = max(ruler.measure(line.earlier.label, role, weight=_weight(line)) for line in spec.lines)
    names = max(ruler.measure(line.name, role, weight=_weight(line)) for line in spec.lines)
    counts = max(ruler.measure(line.later.label, role) for line in spec.lines)
    changes = max(_told_width(ruler, line, role) for line in spec.lines)
    star = star_width(ruler, _changes(spec), role)
    numbers = counts + GAP_IN_ROW + changes + star
    labels = max(names, numbers) if size == "phone" else names + GAP_IN_ROW + numbers
    first = MARGIN + left + TO_LABEL[size] - 8
    run = min(RUN[size][1], width - labels - TO_LABEL[size] - first)
    if run < RUN[size][0]:
        raise ChartError(f"only {run:.0f} px are left between the axes")
    name = first + run + TO_LABEL[size]
    count = name if size == "phone" else name + names + GAP_IN_ROW
    return _Places(first, first + run, name, count, count + numbers)


def _told_width(ruler: Ruler, line: SlopeLine, role: Role) -> float:
    if line.change is None:
        return ruler.measure(line.statement, "ci")
    return change_width(ruler, line.change, role)


def _y(value: int, span: tuple[float, float], highest: int) -> float:
    top, base = span
    return base - (base - top - 20) * value / highest


def _draw_axes(canvas: Canvas, spec: Slope, places: _Places, plot: Box, base: float) -> None:
    px = canvas.type("label").px
    for x, year in zip((places.first, places.last), spec.years, strict=True):
        canvas.write(year, x, plot.top + 0.7 * px, "label", align="centre", weight=600)
        axis = Box(x - 1, plot.top + HEAD[canvas.frame.size] - 14, x + 1, base)
        canvas.rectangle(axis, "rule", "axis line", depth=0.3)
    ends = Box(places.first - 26, base - 1.25, places.last + 26, base + 1.25)
    canvas.rectangle(ends, "ink", "base", depth=2.5)
    if any(line.earlier.value == 0 for line in spec.lines):
        return  # the count's own zero stands there
    y = baseline_for_middle(base, canvas.type("axis").px)
    canvas.write(spec.zero_label, places.first - 44, y, "axis", "muted", align="right", number=("tick", 0.0))


def _draw_line(canvas: Canvas, line: SlopeLine, places: _Places, span: tuple[float, float], highest: int) -> None:
    verdict = line.change.verdict if line.change else Verdict.UNCLEAR
    mark, named = mark_colours(verdict)[0], _named(line)
    ends = [
        (x, _y(end.value, span, highest), end.value)
        for x, end in ((places.first, line.earlier), (places.last, line.later))
        if end.value is not None
    ]
    depth = 2.4 if named else 2.0
    if len(ends) == 2 and not line.is_broken:
        colour: Colour = mark if named else "unclear"
        points = [(x, y) for x, y, _ in ends]
        value = line.change.value if line.change else None
        canvas.line(points, colour, "slope", width=9 if named else 5, depth=depth, value=value)
    for x, y, count in ends:
        draw_verdict_dot(canvas, x, y, DOT[named], verdict, value=float(count))


def _label_left(canvas: Canvas, spec: Slope, places: _Places, span: tuple[float, float], highest: int) -> None:
    role, lines = _role(canvas), spec.lines
    own = [_y(line.earlier.value, span, highest) if line.earlier.value is not None else span[1] - 60 for line in lines]
    lowest = span[1] - (LEFT_GAP[canvas.frame.size] if any(line.earlier.value != 0 for line in lines) else 0)
    placed = declutter(own, LEFT_GAP[canvas.frame.size], span[0] - 30, max(lowest, span[0]))
    right, px = places.first - TO_LABEL[canvas.frame.size] + 8, canvas.type(role).px
    for line, wanted, middle in zip(lines, own, placed, strict=True):
        value = line.earlier.value
        number = ("count", float(value)) if value is not None else None
        colour: Colour = "ink" if _named(line) else "muted"
        y = baseline_for_middle(middle, px)
        canvas.write(line.earlier.label, right, y, role, colour, align="right", weight=_weight(line), number=number)
        if value is not None and abs(middle - wanted) > MOVED:
            _draw_pointer(canvas, (right + 8, middle), (places.first - DOT[True] - 4, wanted))


def _label_right(canvas: Canvas, spec: Slope, places: _Places, span: tuple[float, float], highest: int) -> None:
    """Names and numbers beside the last year, moved apart where they would collide."""
    size, role = canvas.frame.size, _role(canvas)
    own = [_y(line.later.value, span, highest) if line.later.value is not None else span[1] - 60 for line in spec.lines]
    reach = SECOND_LINE / 2 if size == "phone" else 0.0
    low, high = span[0] - HEAD[size] + reach + 16, span[1] + 8 - reach
    placed = declutter(own, RIGHT_GAP[size], low, high)
    star = star_width(canvas, _changes(spec), role)
    for line, wanted, middle in zip(spec.lines, own, placed, strict=True):
        _write_label(canvas, line, places, (middle - reach, middle + reach), star)
        if line.later.value is not None and abs(middle - wanted) > MOVED:
            _draw_pointer(canvas, (places.last + DOT[True] + 6, wanted), (places.name - 10, middle))


def _write_label(canvas: Canvas, line: SlopeLine, places: _Places, rows: tuple[float, float], star: float) -> None:
    role = _role(canvas)
    px = canvas.type(role).px
    first, second = (baseline_for_middle(row, px) for row in rows)
    canvas.write(line.name, places.name, first, role, weight=_weight(line))
    number = ("count", float(line.later.value)) if line.later.value is not None else None
    canvas.write(line.later.label, places.count, second, role, "muted", number=number)
    if line.change is not None:
        write_change(canvas, line.change, places.change, rows[1], role, star=star)
        return
    if line.statement == line.later.label:
        return  # said once
    y = baseline_for_middle(rows[1], canvas.type("ci").px)
    canvas.write(line.statement, places.change, y, "ci", "muted", align="right")


def _draw_pointer(canvas: Canvas, start: tuple[float, float], end: tuple[float, float]) -> None:
    """From a dot to its label where the label had to move."""
    canvas.line([start, end], "muted", "callout", width=2, depth=1.2)
