"""Small counts of several regions: one dot a case, no percent, no interval, no colour of direction."""

from typing import Final

from charts.easel.canvas import Canvas
from charts.easel.colours import BANDS
from charts.easel.dots import MOST_DOTS, count_width, draw_count
from charts.easel.ink import Box
from charts.easel.layout import MARGIN, PHONE_WIDTH, SLIDE, open_sheet
from charts.easel.ruler import Ruler, baseline_for_middle
from charts.fonts import Weight
from charts.rendered import ChartError, Output
from charts.spec import Band, Size, SmallCount, SmallCountsTable
from data.vocabulary import Presence

LEAST_ROW: Final = 74
WIDEST_ROW: Final = 112
WIDEST_COLUMN: Final = 320
HEAD: Final[dict[Size, int]] = {"phone": 58, "slide": 42}
KEY_ROW: Final[dict[Size, int]] = {"phone": 48, "slide": 36}
INSET: Final = 18


def draw(spec: SmallCountsTable, output: Output = "photo") -> Canvas:
    """Compose the table; raises ChartError where it does not fit."""
    ruler, size = Ruler(spec.frame, output), spec.frame.size
    least = 46.0 if spec.frame.size == "slide" else LEAST_ROW
    key = len(_key_rows(ruler, spec)) * KEY_ROW[size] + (14 if spec.band_key else 0)
    wanted = HEAD[size] + key + len(spec.rows) * (least if spec.frame.size == "slide" or len(spec.rows) > 8 else 88)
    sheet = open_sheet(spec.frame, output, plot_height=wanted)
    canvas, plot = sheet.canvas, sheet.plot
    row = min(WIDEST_ROW, (plot.height - HEAD[size] - key) / len(spec.rows))
    columns = _columns(canvas, spec, plot)
    _draw_heads(canvas, spec, columns, plot.top)
    for index in range(len(spec.rows)):
        top = plot.top + HEAD[size] + index * row
        _draw_row(canvas, spec, index, columns, Box(plot.left, top, plot.right, top + row))
    _draw_key(canvas, spec, plot.top + HEAD[size] + row * len(spec.rows) + 14)
    return canvas


def _dot_size(spec: SmallCountsTable) -> tuple[float, float]:
    """Radius and pitch: as large as the fullest cell allows."""
    shown = [cell.value for row in spec.rows for cell in row.cells if cell.value and cell.value <= MOST_DOTS]
    most, columns = max(shown, default=1), len(spec.columns)
    if spec.frame.size == "slide" or most * columns > 16:
        return 9.0, 22.0
    return (19.0, 52.0) if most * columns <= 7 else (13.0, 33.0)


def _columns(ruler: Ruler, spec: SmallCountsTable, plot: Box) -> list[Box]:
    """The columns of the counts: equally wide, right of the longest name, never narrower than their
    contents."""
    names = max(ruler.measure(row.name, "label", weight=600 if row.is_focus else 400) for row in spec.rows)
    left = plot.left + names + 2 * INSET
    width = min(WIDEST_COLUMN, (plot.right - left) / len(spec.columns))
    radius, pitch = _dot_size(spec)
    cells = [cell for row in spec.rows for cell in row.cells]
    widest = max(count_width(ruler, cell, radius, pitch, "label") for cell in cells)
    room = width - 1.5 * INSET  # the inset on the left, at least half of it on the right
    if widest > room:
        raise ChartError(f"a cell needs {widest:.0f} px of {room:.0f}")
    return [Box(left + i * width, plot.top, left + (i + 1) * width, plot.bottom) for i in range(len(spec.columns))]


def _draw_heads(canvas: Canvas, spec: SmallCountsTable, columns: list[Box], top: float) -> None:
    for words, column in zip(spec.columns, columns, strict=True):
        y = top + 0.7 * canvas.type("label").px
        canvas.write(words, column.left + INSET, y, "label", weight=600)


def _draw_row(canvas: Canvas, spec: SmallCountsTable, index: int, columns: list[Box], box: Box) -> None:
    row, px = spec.rows[index], canvas.type("label").px
    canvas.rectangle(Box(box.left, box.top - 1, box.right, box.top + 1), "grid", "row line", depth=0.3)
    weight: Weight = 600 if row.is_focus else 400
    canvas.write(row.name, box.left, baseline_for_middle(box.middle, px), "label", weight=weight)
    for cell, column in zip(row.cells, columns, strict=True):
        _draw_cell(canvas, spec, cell, Box(column.left, box.top, column.right, box.bottom))


def _draw_cell(canvas: Canvas, spec: SmallCountsTable, cell: SmallCount, box: Box) -> None:
    radius, pitch = _dot_size(spec)
    area = box.inset(4, 7)
    for band in cell.bands:
        if band.is_drawn:
            _draw_band(canvas, band, area)
            area = area.inset(7, 7)
    draw_count(canvas, cell, box.left + INSET, box.middle, radius=radius, pitch=pitch, role="label")


def _draw_band(canvas: Canvas, band: Band, box: Box, radius: float = 8) -> None:
    fill, edge = BANDS[band.programme]
    dashed = band.presence is Presence.IMPLIED_YES
    canvas.rectangle(
        box, fill, f"band {band.programme}", radius=radius, edge=edge, dashed=dashed, edge_width=2, depth=0.5
    )


def _key_rows(ruler: Ruler, spec: SmallCountsTable) -> list[list[Band]]:
    width = (SLIDE[0] if spec.frame.size == "slide" else PHONE_WIDTH) - 2 * MARGIN
    rows: list[list[Band]] = []
    used: float = width
    for band in spec.band_key:
        takes = 44 + 14 + ruler.measure(band.label, "legend")
        if used + takes > width:
            rows.append([])
            used = 0.0
        rows[-1].append(band)
        used += takes + 36
    return rows


def _draw_key(canvas: Canvas, spec: SmallCountsTable, top: float) -> None:
    for index, bands in enumerate(_key_rows(canvas, spec)):
        x: float = MARGIN
        middle = top + (index + 0.5) * KEY_ROW[canvas.frame.size]
        for band in bands:
            _draw_band(canvas, band, Box(x, middle - 16, x + 44, middle + 16), radius=4)
            y = baseline_for_middle(middle, canvas.type("legend").px)
            x = canvas.write(band.label, x + 58, y, "legend").right + 36
