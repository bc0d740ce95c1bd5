"""The tile grid: where a tile lies and how its name is set; maps of values and the locator share it."""

from collections.abc import Sequence
from typing import Final

from charts.easel.canvas import Canvas
from charts.easel.colours import Colour
from charts.easel.ink import Box
from charts.fonts import Weight
from charts.rendered import ChartError
from charts.spec import Tile

GAP: Final = 5


def tile_box(tile: Tile, grid: Box, columns: float, height: float) -> Box:
    """The box of a tile in a grid of equal cells with 5 px between them."""
    cell = (grid.width + GAP) / columns
    left, top = grid.left + tile.column * cell, grid.top + tile.row * (height + GAP)
    return Box(left, top, left + tile.width * cell - GAP, top + tile.height * (height + GAP) - GAP)


def draw_name(
    canvas: Canvas,
    lines: Sequence[str],
    box: Box,
    colour: Colour,
    *,
    middle: float | None = None,
    plate: bool = False,
    weight: Weight = 400,
) -> None:
    """Centre a name of one or two lines in a tile; `plate` clears the hatch behind it."""
    kind = canvas.type("tile")
    widest = max(canvas.measure(line, "tile", weight=weight) for line in lines)
    if widest > box.width - 4:
        raise ChartError(f"the name {' '.join(lines)!r} is wider than its tile")
    step = kind.leading * kind.px
    height = 0.7 * kind.px + step * (len(lines) - 1)
    top = (box.middle if middle is None else middle) - height / 2
    if plate:
        half = box.width / 2 - 2.5
        above, below = max(top - 9, box.top + 2), min(top + height + 11, box.bottom - 2)
        room = Box(box.centre - half, above, box.centre + half, below)
        canvas.rectangle(room, "background", "plate", depth=1.3)
    for row, line in enumerate(lines):
        y = top + 0.7 * kind.px + row * step
        canvas.write(line, box.centre, y, "tile", colour, align="centre", weight=weight)
