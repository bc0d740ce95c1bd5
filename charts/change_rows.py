"""Changes of many regions in percent: an interval and a dot a row, the value in a column, no places."""

from typing import Final

from charts.easel.canvas import Canvas
from charts.easel.changes import HEAD, PercentScale, change_width, draw_change, draw_ticks, star_width, write_change
from charts.easel.ink import Box
from charts.easel.layout import MARGIN, PHONE_WIDTH, SLIDE, open_sheet
from charts.easel.ruler import Ruler, baseline_for_middle
from charts.easel.type_scale import Role
from charts.fonts import Weight
from charts.rendered import ChartError, Output
from charts.spec import Size
from charts.spec_regions import ChangeRow, ChangeRows, JudgedChange

ROW: Final[dict[Size, tuple[float, float]]] = {"phone": (36, 96), "slide": (30, 76)}  # least, most
GOOD_ROW: Final[dict[Size, float]] = {"phone": 64, "slide": 40}
LEAST_AXIS: Final[dict[Size, int]] = {"phone": 220, "slide": 180}
BETWEEN: Final = 26
HEADING: Final = 0.95  # the height of a group's heading, of a row's
DENSE_FROM: Final = 9


def draw(spec: ChangeRows, output: Output = "photo") -> Canvas:
    """Compose the rows; raises ChartError where they do not fit."""
    if not spec.rows:
        raise ChartError("no region to show")
    ruler, size = Ruler(spec.frame, output), spec.frame.size
    columns = measure_columns(ruler, spec.rows, SLIDE[0] if size == "slide" else PHONE_WIDTH)
    sheet = None
    for height in (GOOD_ROW[size], ROW[size][0]):
        try:
            wanted = HEAD[size] + height * _units(spec.rows)
            sheet = open_sheet(spec.frame, output, plot_height=wanted, concede=height == ROW[size][0])
            break
        except ChartError:
            if height == ROW[size][0]:
                raise
    if sheet is None:
        raise ChartError("no room for the rows")
    draw_rows(sheet.canvas, spec, sheet.plot, columns)
    return sheet.canvas


def _units(rows: tuple[ChangeRow, ...]) -> float:
    """How many rows high the rows and the headings of their groups are."""
    return len(rows) + HEADING * sum(bool(row.heading) for row in rows)


def role_of(ruler: Ruler, rows: tuple[ChangeRow, ...]) -> Role:
    """Dense rows are set a little smaller."""
    return "row" if len(rows) >= DENSE_FROM or ruler.frame.size == "slide" else "label"


def measure_columns(ruler: Ruler, rows: tuple[ChangeRow, ...], width: float) -> tuple[float, float]:
    """Left and right edge of the axis between the names and the values; raises ChartError where it gets too narrow."""
    role = role_of(ruler, rows)
    names = max(ruler.measure(row.name, role, weight=_name_weight(row)) for row in rows)
    changes = judged(rows)
    values = max((change_width(ruler, change, role) for change in changes), default=0.0)
    left, right = MARGIN + names + BETWEEN, width - MARGIN - values - star_width(ruler, changes, role) - BETWEEN
    if right - left < LEAST_AXIS[ruler.frame.size]:
        raise ChartError(f"only {right - left:.0f} px are left for the axis")
    return left, right


def judged(rows: tuple[ChangeRow, ...]) -> list[JudgedChange]:
    """The changes that have a verdict."""
    return [row.change for row in rows if row.change is not None]


def _name_weight(row: ChangeRow) -> Weight:
    named = row.change is not None and row.change.is_named
    return 600 if named or row.is_focus else 400


def draw_rows(canvas: Canvas, spec: ChangeRows, plot: Box, columns: tuple[float, float]) -> None:
    """Draw ticks and rows into a box; rows grow with the room they have."""
    size, changes = canvas.frame.size, judged(spec.rows)
    height = min(ROW[size][1], (plot.height - HEAD[size]) / _units(spec.rows))
    if height < ROW[size][0] - 0.5:
        raise ChartError(f"rows of {height:.0f} px are too low")
    bottom = plot.top + HEAD[size] + height * _units(spec.rows)
    scale = PercentScale.of(spec.ticks, [(change.low, change.high) for change in changes], *columns)
    if changes:
        draw_ticks(canvas, spec.ticks, scale, Box(plot.left, plot.top, plot.right, bottom))
    star = star_width(canvas, changes, role_of(canvas, spec.rows))
    top = plot.top + HEAD[size]
    for row in spec.rows:
        if row.heading:
            _draw_heading(canvas, row.heading, Box(plot.left, top, plot.right, top + HEADING * height))
            top += HEADING * height
        _draw_row(canvas, spec, row, scale, Box(plot.left, top, plot.right, top + height), star)
        top += height


def _draw_heading(canvas: Canvas, words: str, box: Box) -> None:
    """The name of a group over the full width; it clears the axis lines behind it."""
    px, width = canvas.type("ci").px, canvas.measure(words, "ci", weight=500)
    if width > box.width:
        raise ChartError(f"the heading {words!r} is {width:.0f} px wide")
    y = box.bottom - 0.32 * box.height
    plate = Box(box.left, y - 0.95 * px, box.left + width + 12, y + 0.4 * px)
    canvas.rectangle(plate, "background", "plate", depth=1.6)
    canvas.write(words, box.left, y, "ci", "muted", weight=500)


def _draw_row(canvas: Canvas, spec: ChangeRows, row: ChangeRow, scale: PercentScale, box: Box, star: float) -> None:
    role = role_of(canvas, spec.rows)
    y = baseline_for_middle(box.middle, canvas.type(role).px)
    if row.is_focus:
        panel = Box(box.left - 24, box.top + 1, box.right + 24, box.bottom - 1)
        canvas.rectangle(panel, "panel", "focus row", radius=8, depth=0.1)
    canvas.write(row.name, box.left, y, role, weight=_name_weight(row))
    if row.change is None:
        words = canvas.measure(row.statement, "ci")
        plate = Box(box.right - words - 12, box.middle - 18, box.right, box.middle + 18)
        canvas.rectangle(plate, "panel" if row.is_focus else "background", "plate", depth=1.5)
        y = baseline_for_middle(box.middle, canvas.type("ci").px)
        canvas.write(row.statement, box.right, y, "ci", "muted", align="right")
        return
    grown = min(1.5, max(1.0, box.height / 46))
    draw_change(canvas, row.change, scale, box.middle, grown=grown)
    write_change(canvas, row.change, box.right, box.middle, role, star=star)
