"""The two marks of a check: a hollow neutral ring for what was published, a solid dot for what the counts give."""

from typing import Final

from charts.easel.canvas import Canvas
from charts.spec_regions import CheckedRow

RING: Final = 15.0
DOT: Final = 14.0
FAR: Final = 80.0  # px between the marks from which an arrow leads from one to the other


def draw_marks(canvas: Canvas, row: CheckedRow, xs: tuple[float, float], middle: float) -> None:
    """Both marks, apart, with an arrow where they are far enough apart to need one."""
    first, last = xs
    if abs(last - first) > FAR:
        way = 1 if last > first else -1
        tip = last - way * (DOT + 3)
        canvas.line([(first + way * RING, middle), (tip - way * 10, middle)], "unclear", "arrow", width=4, depth=2.2)
        head = [(tip - way * 16, middle - 9), (tip, middle), (tip - way * 16, middle + 9)]
        canvas.polygon(head, "unclear", "arrow head")
    canvas.dot(first, middle, RING, "background", "published", edge="unclear", edge_width=5, value=row.published)
    canvas.dot(last, middle, DOT, "focus", "recomputed", value=row.recomputed, depth=4.1)


def draw_ring(canvas: Canvas, row: CheckedRow, x: float, middle: float) -> None:
    """One ring around one dot: nothing to correct."""
    canvas.dot(x, middle, RING + 7, "background", "published", edge="unclear", edge_width=5, value=row.published)
    canvas.dot(x, middle, 0.8 * DOT, "focus", "recomputed", depth=4.1, value=row.recomputed)
