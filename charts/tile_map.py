"""The tile map: every unit as large as any other, its name and number inside, cities as ovals, emptiness hatched."""

from typing import Final

from charts.easel.canvas import Canvas
from charts.easel.ink import Box
from charts.easel.layout import MARGIN, PHONE_WIDTH, SLIDE, open_sheet
from charts.easel.legend import draw_legend, legend_column, legend_height
from charts.easel.ruler import Ruler, baseline_for_middle
from charts.easel.shades import SHADES, draw_shade, number_weight
from charts.easel.tiles import GAP, draw_name, tile_box
from charts.rendered import ChartError, Output
from charts.spec import Size
from charts.spec_maps import MapTile, TileMap, Unit

SIDE: Final = 20
TILE: Final[dict[Size, tuple[float, float]]] = {"phone": (104, 122), "slide": (68, 84)}  # least, most
VALUE_PX: Final[dict[Size, float]] = {"phone": 42, "slide": 30}
LEGEND_GAP: Final[dict[Size, int]] = {"phone": 20, "slide": 0}
COLUMNS: Final = 7
CITY_RADIUS: Final = 44
SHARES: Final = (1.0, 0.8, 0.62)
BESIDE: Final = 36  # between grid and legend on a slide


def draw(spec: TileMap, output: Output = "photo") -> Canvas:
    """Compose the map; raises ChartError where it does not fit."""
    return _slide(spec, output) if spec.frame.size == "slide" else _phone(spec, output)


def _rows(spec: TileMap) -> float:
    return max(place.tile.row + place.tile.height for place in spec.tiles)


def _labels(spec: TileMap) -> list[str]:
    return [entry.label for entry in spec.legend]


def _phone(spec: TileMap, output: Output) -> Canvas:
    ruler, rows = Ruler(spec.frame, output), _rows(spec)
    legend = legend_height(ruler, _labels(spec), PHONE_WIDTH - 2 * MARGIN)
    least, most = (rows * (height + GAP) - GAP for height in TILE["phone"])
    below = LEGEND_GAP["phone"] + legend if legend else 0.0
    try:
        sheet = open_sheet(spec.frame, output, plot_height=most + below, tall=False, concede=False)
    except ChartError:
        sheet = open_sheet(spec.frame, output, plot_height=least + below, fill=True)
    canvas, plot = sheet.canvas, sheet.plot
    grid = min(most, plot.height - below)
    height = (grid + GAP) / rows - GAP
    _draw_grid(canvas, spec, Box(SIDE, plot.top, canvas.width - SIDE, plot.top + grid), height)
    spare = (plot.height - grid - below) / 2
    top = plot.top + grid + LEGEND_GAP["phone"] + spare
    _draw_legend(canvas, spec, Box(plot.left, top, plot.right, top + legend))
    return canvas


def _slide(spec: TileMap, output: Output) -> Canvas:
    """The grid on the left, the legend beside it."""
    ruler, rows = Ruler(spec.frame, output), _rows(spec)
    column = legend_column(ruler, _labels(spec))
    split = SLIDE[0] - MARGIN - column - BESIDE
    legend = legend_height(ruler, _labels(spec), column)
    least = rows * (TILE["slide"][0] + GAP) - GAP
    sheet = open_sheet(spec.frame, output, plot_height=max(least, legend))
    canvas, plot = sheet.canvas, sheet.plot
    height = min(TILE["slide"][1], (plot.height + GAP) / rows - GAP)
    _draw_grid(canvas, spec, Box(plot.left, plot.top, split, plot.bottom), height)
    top = plot.top + (rows * (height + GAP) - legend) / 2
    _draw_legend(canvas, spec, Box(split + BESIDE, top, plot.right, top + legend))
    return canvas


def _draw_grid(canvas: Canvas, spec: TileMap, grid: Box, height: float) -> None:
    for place in spec.tiles:
        if place.tile.column + place.tile.width > COLUMNS:
            raise ChartError(f"{place.tile.key} lies outside the grid")
        _draw_tile(canvas, place, tile_box(place.tile, grid, COLUMNS, height))


def _draw_tile(canvas: Canvas, place: MapTile, box: Box) -> None:
    unit, tile = place.unit, place.tile
    radius = min(CITY_RADIUS, 0.42 * box.height) if tile.is_city else 4.0
    draw_shade(canvas, unit.shade, box, "tile", radius=radius, value=unit.value)
    colour = SHADES[unit.shade][1]
    if unit.value is None:
        draw_name(canvas, (*tile.name, *([unit.word] if unit.word else [])), box, "ink", plate=True)
        return
    kind = canvas.type("tile")
    px = VALUE_PX[canvas.frame.size] * (0.84 if len(tile.name) > 1 else 1.0)
    step = kind.leading * kind.px
    name = 0.7 * kind.px + step * (len(tile.name) - 1)
    air = min(20.0, (box.height - name - 0.7 * px) / 3)
    top = box.top + (box.height - name - air - 0.7 * px) / 2
    draw_name(canvas, tile.name, box, colour, middle=top + name / 2)
    weight = number_weight(unit)
    px = _fitting(canvas, unit, box.width - 8, px)
    y = baseline_for_middle(top + name + air + 0.35 * px, px)
    number = ("tile", unit.value)
    canvas.write(unit.label, box.centre, y, "tile", colour, align="centre", weight=weight, px=px, number=number)


def _fitting(canvas: Canvas, unit: Unit, width: float, px: float) -> float:
    """The largest of a few sizes at which a number fits its tile; raises ChartError where none does."""
    for share in SHARES:
        if canvas.measure(unit.label, "tile", weight=number_weight(unit), px=share * px) <= width:
            return share * px
    raise ChartError(f"{unit.label!r} is wider than its tile")


def _draw_legend(canvas: Canvas, spec: TileMap, box: Box) -> None:
    def swatch(index: int, area: Box) -> None:
        draw_shade(canvas, spec.legend[index].shade, area, "swatch", radius=4)

    draw_legend(canvas, _labels(spec), box, swatch)
