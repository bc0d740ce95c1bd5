"""A legend in rows: a swatch with its words, as many in a row as fit; only maps need one."""

from collections.abc import Callable, Sequence
from typing import Final

from charts.easel.canvas import Canvas
from charts.easel.ink import Box
from charts.easel.ruler import Ruler, baseline_for_middle
from charts.rendered import ChartError
from charts.spec import Size

ROW: Final[dict[Size, int]] = {"phone": 50, "slide": 38}
SWATCH: Final[dict[Size, tuple[int, int]]] = {"phone": (44, 34), "slide": (34, 26)}
TO_WORDS: Final = 14
BETWEEN: Final = 34


def legend_rows(ruler: Ruler, labels: Sequence[str], width: float) -> list[list[int]]:
    """The entries of each row, by index."""
    rows: list[list[int]] = []
    used: float = width
    for index, words in enumerate(labels):
        takes = SWATCH[ruler.frame.size][0] + TO_WORDS + ruler.measure(words, "legend")
        if takes > width + 0.5:
            raise ChartError(f"the legend's {words!r} is wider than its {width:.0f} px")
        if not rows or used + BETWEEN + takes > width:
            rows.append([])
            used = -BETWEEN
        rows[-1].append(index)
        used += BETWEEN + takes
    return rows


def legend_column(ruler: Ruler, labels: Sequence[str]) -> float:
    """The width of a legend with one entry a row."""
    words = max((ruler.measure(label, "legend") for label in labels), default=0.0)
    return SWATCH[ruler.frame.size][0] + TO_WORDS + words


def legend_height(ruler: Ruler, labels: Sequence[str], width: float) -> float:
    """The height the rows take."""
    return len(legend_rows(ruler, labels, width)) * ROW[ruler.frame.size]


def draw_legend(canvas: Canvas, labels: Sequence[str], box: Box, swatch: Callable[[int, Box], None]) -> None:
    """Draw the rows from the top of a box; `swatch` paints the one of an entry."""
    row, (wide, high) = ROW[canvas.frame.size], SWATCH[canvas.frame.size]
    for place, entries in enumerate(legend_rows(canvas, labels, box.width)):
        x, middle = box.left, box.top + place * row + row / 2
        for index in entries:
            swatch(index, Box(x, middle - high / 2, x + wide, middle + high / 2))
            y = baseline_for_middle(middle, canvas.type("legend").px)
            x = canvas.write(labels[index], x + wide + TO_WORDS, y, "legend").right + BETWEEN
