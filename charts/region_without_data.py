"""The honest card of a region without figures: where it lies, who has some, what is missing and what there
is."""

from typing import Final

from charts.easel.canvas import Canvas
from charts.easel.ink import Box
from charts.easel.layout import MARGIN, SLIDE, open_sheet
from charts.easel.ruler import Paragraph, Ruler, baseline_for_middle
from charts.easel.tiles import GAP, draw_name, tile_box
from charts.easel.type_scale import Role
from charts.rendered import Output
from charts.spec import FactLine, LocatorTile, RegionWithoutData, Standing

TILE_HEIGHT: Final = (76, 96)  # least, most
SLIDE_TILE_HEIGHT: Final = 54
SLIDE_GRID: Final = 0.63
LEGEND_ROW: Final = 46
SWATCH: Final = (44, 32)
FACT_GAP: Final = 26


def draw(spec: RegionWithoutData, output: Output = "photo") -> Canvas:
    """Compose the card; raises ChartError where it does not fit."""
    return _slide(spec, output) if spec.frame.size == "slide" else _phone(spec, output)


def _rows(spec: RegionWithoutData) -> float:
    return max(place.tile.row + place.tile.height for place in spec.tiles)


def _phone(spec: RegionWithoutData, output: Output) -> Canvas:
    ruler = Ruler(spec.frame, output)
    width = 1024 - 2 * MARGIN
    facts = _measure_facts(ruler, spec.facts, width)
    legend = len(_legend_rows(ruler, spec, width)) * LEGEND_ROW
    below = 22 + legend + 24 + _facts_height(facts)
    least, most = (_rows(spec) * (height + GAP) - GAP for height in TILE_HEIGHT)
    sheet = open_sheet(spec.frame, output, plot_height=below + least, fill=True)
    canvas, plot = sheet.canvas, sheet.plot
    grid = min(most, plot.height - below)
    spare = (plot.height - below - grid) / 2
    tile = (grid + GAP) / _rows(spec) - GAP
    _draw_grid(canvas, spec.tiles, Box(20, plot.top, canvas.width - 20, plot.top + grid), tile)
    top = plot.top + grid + 22 + spare / 2
    _draw_legend(canvas, spec, Box(plot.left, top, plot.right, top + legend))
    _draw_facts(canvas, facts, plot.left, top + legend + 24 + spare / 2)
    return canvas


def _slide(spec: RegionWithoutData, output: Output) -> Canvas:
    """The grid and its legend on the left, the facts on the right."""
    ruler = Ruler(spec.frame, output)
    split = MARGIN + (SLIDE[0] - 2 * MARGIN) * SLIDE_GRID
    grid = _rows(spec) * (SLIDE_TILE_HEIGHT + GAP) - GAP
    facts = _measure_facts(ruler, spec.facts, SLIDE[0] - MARGIN - split - 40)
    legend = len(_legend_rows(ruler, spec, split - MARGIN)) * LEGEND_ROW
    height = max(grid + 18 + legend, _facts_height(facts))
    sheet = open_sheet(spec.frame, output, plot_height=height)
    canvas, plot = sheet.canvas, sheet.plot
    _draw_grid(canvas, spec.tiles, Box(plot.left, plot.top, split, plot.top + grid), SLIDE_TILE_HEIGHT)
    top = plot.top + grid + 18
    _draw_legend(canvas, spec, Box(plot.left, top, split, top + legend))
    _draw_facts(canvas, facts, split + 40, plot.top)
    return canvas


# The grid ------------------------------------------------------------------------------------------------------


def _draw_grid(canvas: Canvas, tiles: tuple[LocatorTile, ...], box: Box, height: float) -> None:
    columns = max(place.tile.column + place.tile.width for place in tiles)
    for place in tiles:
        tile = tile_box(place.tile, box, columns, height)
        radius = min(tile.width, tile.height) / 2.2 if place.tile.is_city else 6.0
        _draw_standing(canvas, place.standing, tile, radius)
        plated = place.standing != "with_data"
        draw_name(canvas, place.tile.name, tile, "on_context" if not plated else "ink", plate=plated)


def _draw_standing(canvas: Canvas, standing: Standing, box: Box, radius: float) -> None:
    if standing == "with_data":
        canvas.rectangle(box, "context", "tile", radius=radius)
        return
    canvas.hatch(box, "no data", radius=radius)
    if standing == "chosen":
        canvas.rectangle(box.inset(-0.5), None, "chosen", radius=radius, edge="focus", edge_width=6, depth=2.0)


# The legend ----------------------------------------------------------------------------------------------------

_STANDINGS: Final[tuple[Standing, ...]] = ("chosen", "with_data", "without_data")


def _legend_rows(ruler: Ruler, spec: RegionWithoutData, width: float) -> list[list[int]]:
    """The entries of the legend, as many in a row as fit."""
    rows: list[list[int]] = [[]]
    used = 0.0
    for index, words in enumerate(spec.legend):
        takes = SWATCH[0] + 14 + ruler.measure(words, "legend") + 36
        if rows[-1] and used + takes - 36 > width:
            rows.append([])
            used = 0.0
        rows[-1].append(index)
        used += takes
    return rows


def _draw_legend(canvas: Canvas, spec: RegionWithoutData, box: Box) -> None:
    for row, entries in enumerate(_legend_rows(canvas, spec, box.width)):
        x, middle = box.left, box.top + row * LEGEND_ROW + LEGEND_ROW / 2
        for index in entries:
            swatch = Box(x, middle - SWATCH[1] / 2, x + SWATCH[0], middle + SWATCH[1] / 2)
            _draw_standing(canvas, _STANDINGS[index], swatch.inset(2 if index == 0 else 0), 4.0)
            y = baseline_for_middle(middle, canvas.type("legend").px)
            words = canvas.write(spec.legend[index], swatch.right + 14, y, "legend")
            x = words.right + 36


# The facts -----------------------------------------------------------------------------------------------------


def _measure_facts(ruler: Ruler, facts: tuple[FactLine, ...], width: float) -> list[tuple[Paragraph, Paragraph]]:
    return [
        (ruler.paragraph(fact.head, width, "verdict", most=2), ruler.paragraph(fact.body, width, _body(ruler), most=6))
        for fact in facts
    ]


def _body(ruler: Ruler) -> Role:
    return "row" if ruler.frame.size == "phone" else "ci"


def _facts_height(facts: list[tuple[Paragraph, Paragraph]]) -> float:
    return sum(head.height + 20 + body.height for head, body in facts) + FACT_GAP * 1.3 * max(0, len(facts) - 1)


def _draw_facts(canvas: Canvas, facts: list[tuple[Paragraph, Paragraph]], left: float, top: float) -> None:
    for head, body in facts:
        end = canvas.set_paragraph(head, left, top, "verdict")
        end = canvas.set_paragraph(body, left, end + 20, _body(canvas), "muted")
        top = end + FACT_GAP * 1.3
