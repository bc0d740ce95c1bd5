"""Small multiples: regions by indicators; bars on a scale common to all regions, few cases as dots."""

from dataclasses import dataclass
from typing import Final

from charts.easel.canvas import Canvas
from charts.easel.colours import Colour
from charts.easel.dots import MOST_DOTS, draw_count
from charts.easel.ink import Box
from charts.easel.layout import MARGIN, PHONE_WIDTH, SLIDE, open_sheet
from charts.easel.ruler import Paragraph, Ruler, baseline_for_middle
from charts.rendered import ChartError, Output
from charts.spec import Size, SmallCount
from charts.spec_years import Multiples, Sheet, SheetRow

LINE: Final[dict[Size, tuple[float, float]]] = {"phone": (35, 54), "slide": (27, 36)}  # one period: least, most
ROW_PAD: Final[dict[Size, float]] = {"phone": 18, "slide": 12}
NAME_ROW: Final[dict[Size, float]] = {"phone": 42, "slide": 0}
BETWEEN: Final = 44
DOT: Final[dict[Size, tuple[float, float]]] = {"phone": (11, 28), "slide": (8, 20)}  # radius, pitch
LEAST_BAR: Final = 90


@dataclass(frozen=True, slots=True)
class _Column:
    """One indicator's column: where it lies, its heading, the widest period and number, the count of the full bar."""

    box: Box
    title: Paragraph
    period: float
    number: float
    highest: int

    @property
    def bars(self) -> Box:
        """Where the bars lie, between the periods and the numbers."""
        return Box(self.box.left + self.period + 16, 0, self.box.right - self.number - 12, 0)


def draw(spec: Multiples, output: Output = "photo") -> Canvas:
    """Compose the rows; raises ChartError where they do not fit."""
    ruler, size = Ruler(spec.frame, output), spec.frame.size
    columns = _columns(ruler, spec)
    head = max(column.title.height for column in columns) + 30
    lines = max(len(sheet.periods) for sheet in spec.sheets)
    fixed = NAME_ROW[size] + ROW_PAD[size]
    least = head + len(spec.rows) * (fixed + lines * LINE[size][0])
    sheet = open_sheet(spec.frame, output, plot_height=least)
    canvas, plot = sheet.canvas, sheet.plot
    line = min(LINE[size][1], ((plot.height - head) / len(spec.rows) - fixed) / lines)
    for column in columns:
        canvas.set_paragraph(column.title, column.box.left, plot.top, "ci", "muted")
    top = plot.top + head
    for row in spec.rows:
        box = Box(plot.left, top, plot.right, top + fixed + lines * line)
        _draw_row(canvas, row, columns, box, line)
        top = box.bottom
    return canvas


def _columns(ruler: Ruler, spec: Multiples) -> list[_Column]:
    size = spec.frame.size
    names = max(ruler.measure(row.name, "row", weight=600) for row in spec.rows)
    left = MARGIN + (names + BETWEEN if size == "slide" else 0)
    right = (SLIDE[0] if size == "slide" else PHONE_WIDTH) - MARGIN
    width = (right - left - BETWEEN * (len(spec.sheets) - 1)) / len(spec.sheets)
    columns = []
    for index, sheet in enumerate(spec.sheets):
        box = Box(left + index * (width + BETWEEN), 0, left + index * (width + BETWEEN) + width, 0)
        columns.append(_column(ruler, spec, sheet, index, box))
    return columns


def _column(ruler: Ruler, spec: Multiples, sheet: Sheet, index: int, box: Box) -> _Column:
    counts = [count for row in spec.rows for count in row.cells[index]]
    numbers = max(
        ruler.measure(count.value_label or count.emptiness_label or "", "row", weight=600) for count in counts
    )
    period = max(ruler.measure(words, "axis") for words in sheet.periods)
    column = _Column(
        box=box,
        title=ruler.paragraph(sheet.title, box.width, "ci", most=6),
        period=period,
        number=numbers,
        highest=max((count.value or 0 for count in counts), default=0),
    )
    if column.bars.width < LEAST_BAR:
        raise ChartError(f"only {column.bars.width:.0f} px are left for the bars")
    return column


def _draw_row(canvas: Canvas, row: SheetRow, columns: list[_Column], box: Box, line: float) -> None:
    size = canvas.frame.size
    canvas.rectangle(Box(box.left, box.top - 1, box.right, box.top + 1), "grid", "row line", depth=0.3)
    px = canvas.type("row").px
    first = box.top + NAME_ROW[size] + ROW_PAD[size] / 2
    middle = box.top + ROW_PAD[size] / 2 + NAME_ROW[size] / 2 + 4 if size == "phone" else box.middle
    canvas.write(row.name, box.left, baseline_for_middle(middle, px), "row", weight=600 if row.is_focus else 500)
    for column, counts in zip(columns, row.cells, strict=True):
        for place, count in enumerate(counts):
            _draw_count(canvas, column, count, first + (place + 0.5) * line, line, is_last=place == len(counts) - 1)


def _draw_count(
    canvas: Canvas, column: _Column, count: SmallCount, middle: float, line: float, *, is_last: bool
) -> None:
    px = canvas.type("axis").px
    canvas.write(count.label, column.box.left, baseline_for_middle(middle, px), "axis", "muted")
    if column.highest <= MOST_DOTS or count.value is None:
        radius, pitch = DOT[canvas.frame.size]
        draw_count(canvas, count, column.bars.left, middle, radius=radius, pitch=pitch, role="row")
        return
    end = column.bars.left + column.bars.width * count.value / column.highest
    half = 0.32 * line
    fill: Colour = "focus" if is_last else "context"
    if count.value:
        bar = Box(column.bars.left, middle - half, end, middle + half)
        canvas.rectangle(bar, fill, "level bar", value=float(count.value))
    y = baseline_for_middle(middle, canvas.type("row").px)
    number = ("count", float(count.value))
    canvas.write(count.value_label, end + 12, y, "row", weight=600 if is_last else 400, number=number)
