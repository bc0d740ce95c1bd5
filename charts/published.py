"""Published beside recomputed: a hollow ring for what was printed, a solid dot for what the counts give."""

from typing import Final

from charts.easel.canvas import Canvas
from charts.easel.changes import HEAD, PercentScale, draw_ticks
from charts.easel.ink import Box
from charts.easel.layout import open_sheet
from charts.easel.published_marks import RING, draw_marks, draw_ring
from charts.easel.ruler import Ruler, baseline_for_middle
from charts.easel.type_scale import Role
from charts.published_single import draw_single
from charts.rendered import ChartError, Output
from charts.spec import Size
from charts.spec_regions import CheckedRow, PublishedCheck

DIFFERS: Final[dict[Size, float]] = {"phone": 132, "slide": 96}
NAMED: Final[dict[Size, float]] = {"phone": 176, "slide": 128}  # the first one also names both marks
AGREES: Final[dict[Size, float]] = {"phone": 88, "slide": 52}
MOST_GROWTH: Final = 1.5
SIDE_ROOM: Final = 44


def draw(spec: PublishedCheck, output: Output = "photo") -> Canvas:
    """Compose the check; raises ChartError where it does not fit."""
    if spec.single is not None:
        return draw_single(spec, spec.single, output)
    size = spec.frame.size
    least = HEAD[size] + sum(_heights(spec))
    sheet = open_sheet(spec.frame, output, plot_height=least)
    canvas, plot = sheet.canvas, sheet.plot
    growth = min(MOST_GROWTH, (plot.height - HEAD[size]) / sum(_heights(spec)))
    bottom = plot.top + HEAD[size] + growth * sum(_heights(spec))
    scale = _scale(spec, plot)
    area, keep = Box(plot.left, plot.top, plot.right, bottom), (plot.left - 8, plot.right + 8)
    draw_ticks(canvas, spec.ticks, scale, area, keep=keep)
    top = plot.top + HEAD[size]
    for index, (row, height) in enumerate(zip(spec.rows, _heights(spec), strict=True)):
        box = Box(plot.left, top, plot.right, top + growth * height)
        if index:
            canvas.rectangle(Box(box.left, top - 1, box.right, top + 1), "grid", "row line", depth=0.3)
        if row.agrees:
            _draw_agreeing(canvas, row, scale, box)
        else:
            _draw_differing(canvas, spec, row, scale, box, names=index == _first(spec))
        top = box.bottom
    return canvas


def _first(spec: PublishedCheck) -> int:
    """The first row that differs; its marks are named."""
    return next((index for index, row in enumerate(spec.rows) if not row.agrees), -1)


def _heights(spec: PublishedCheck) -> list[float]:
    size, first = spec.frame.size, _first(spec)
    return [
        AGREES[size] if row.agrees else NAMED[size] if index == first else DIFFERS[size]
        for index, row in enumerate(spec.rows)
    ]


def _scale(spec: PublishedCheck, plot: Box) -> PercentScale:
    values = [(min(row.published, row.recomputed), max(row.published, row.recomputed)) for row in spec.rows]
    return PercentScale.of(spec.ticks, values, plot.left + SIDE_ROOM, plot.right - SIDE_ROOM)


def _role(ruler: Ruler) -> Role:
    return "label" if ruler.frame.size == "phone" else "row"


def _draw_differing(
    canvas: Canvas, spec: PublishedCheck, row: CheckedRow, scale: PercentScale, box: Box, *, names: bool
) -> None:
    role, px = _role(canvas), canvas.type(_role(canvas)).px
    y = box.top + 0.26 * box.height if not names else box.top + 0.22 * box.height
    y = baseline_for_middle(y, px)
    _plate(canvas, box.left, y, px, _line_width(canvas, row))
    x = canvas.write(row.name, box.left, y, role, weight=600).right + 0.7 * px
    x = canvas.write(row.published_label, x, y, role, "muted", number=("published", row.published)).right + 0.45 * px
    _draw_small_arrow(canvas, x, y - 0.35 * px, px)
    x += 1.15 * px
    canvas.write(row.recomputed_label, x, y, role, "focus", weight=700, number=("recomputed", row.recomputed))
    middle = box.top + (0.56 if names else 0.68) * box.height
    first, last = scale.x(row.published), scale.x(row.recomputed)
    draw_marks(canvas, row, (first, last), middle)
    if names:
        _name_marks(canvas, spec, (first, last), middle, box)


def _line_width(canvas: Canvas, row: CheckedRow) -> float:
    role, px = _role(canvas), canvas.type(_role(canvas)).px
    name = canvas.measure(row.name, role, weight=600)
    values = canvas.measure(row.published_label, role) + canvas.measure(row.recomputed_label, role, weight=700)
    width = name + values + 2.3 * px
    if width > canvas.width - 112:
        raise ChartError(f"the line of {row.name!r} is {width:.0f} px wide")
    return width


def _plate(canvas: Canvas, left: float, y: float, px: float, width: float) -> None:
    """Clears the axis lines behind a row's words."""
    box = Box(left, y - 0.95 * px, left + width + 8, y + 0.4 * px)
    canvas.rectangle(box, "background", "plate", depth=1.6)


def _draw_small_arrow(canvas: Canvas, left: float, middle: float, px: float) -> None:
    right = left + 0.75 * px
    canvas.line([(left, middle), (right - 6, middle)], "muted", "word arrow", width=2.5, depth=2.2)
    canvas.polygon([(right - 10, middle - 6), (right, middle), (right - 10, middle + 6)], "muted", "word arrow head")


def _name_marks(canvas: Canvas, spec: PublishedCheck, xs: tuple[float, float], middle: float, box: Box) -> None:
    """The words for the two marks, below them, apart from each other and inside the margins."""
    px = canvas.type("axis").px
    widths = canvas.measure(spec.published_word, "axis"), canvas.measure(spec.recomputed_word, "axis", weight=600)
    places = [min(max(x - w / 2, box.left), box.right - w) for x, w in zip(xs, widths, strict=True)]
    early, late = (0, 1) if xs[0] <= xs[1] else (1, 0)
    overlap = places[early] + widths[early] + 24 - places[late]
    if overlap > 0:
        places[early] = max(box.left, places[early] - overlap / 2)
        places[late] = places[early] + widths[early] + 24
        if places[late] + widths[late] > box.right:
            raise ChartError("the words for the two marks do not fit beside each other")
    y = middle + RING + 14 + 0.7 * px
    for place, words, width in zip(places, (spec.published_word, spec.recomputed_word), widths, strict=True):
        _plate(canvas, place - 6, y, px, width + 4)
        is_own = words == spec.recomputed_word
        canvas.write(words, place, y, "axis", "focus" if is_own else "muted", weight=600 if is_own else 400)


def _draw_agreeing(canvas: Canvas, row: CheckedRow, scale: PercentScale, box: Box) -> None:
    """One ring around one dot: nothing to correct."""
    role, px = _role(canvas), canvas.type(_role(canvas)).px
    y, x = baseline_for_middle(box.middle, px), scale.x(row.recomputed)
    width = canvas.measure(row.name, role) + 0.65 * px + canvas.measure(row.comment, role)
    if box.left + width > x - RING - 20 and box.left < x + RING + 20:
        y, middle = baseline_for_middle(box.top + 0.3 * box.height, px), box.top + 0.74 * box.height
    else:
        middle = box.middle
    _plate(canvas, box.left, y, px, width)
    end = canvas.write(row.name, box.left, y, role).right + 0.65 * px
    canvas.write(row.comment, end, y, role, "muted", number=("recomputed", row.recomputed))
    draw_ring(canvas, row, x, middle)
