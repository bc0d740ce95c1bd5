"""The map with real borders, drawn only when asked for: names and numbers inside, else outside with a leader."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from charts.borders import Outline, Point, borders
from charts.easel.canvas import Canvas
from charts.easel.declutter import declutter
from charts.easel.ink import Box
from charts.easel.layout import MARGIN, PHONE_WIDTH, SLIDE, open_sheet
from charts.easel.legend import draw_legend, legend_column, legend_height
from charts.easel.ruler import Ruler, baseline_for_middle
from charts.easel.shades import SHADES, draw_shade, number_weight
from charts.fonts import Weight
from charts.rendered import ChartError, Output
from charts.spec import Size
from charts.spec_maps import ATTRIBUTION, Choropleth, MapArea

CITIES: Final = ("astana", "almaty_city", "shymkent")
CITY_RADIUS: Final[dict[Size, float]] = {"phone": 11, "slide": 9}
LEADER: Final[dict[Size, float]] = {"phone": 36, "slide": 22}  # from the map to the callouts
LEADING: Final = 1.25
SHARES: Final = (1.0, 0.95, 0.88)  # of the sheet's width, for the map on a phone
LEAST_SCALE: Final = 0.44  # a smaller map is not legible on a slide
NAME_PX: Final[dict[Size, float]] = {"phone": 27, "slide": 20}
VALUE_PX: Final[dict[Size, float]] = {"phone": 34, "slide": 26}
HATCH: Final = 20.0
PAD: Final = 6.0


@dataclass(frozen=True, slots=True)
class _Map:
    """Where the map lies: its corner and its scale from the pixel paths."""

    left: float
    top: float
    scale: float
    height: float
    band: tuple[float, float]  # how far left and right callouts may stand

    def point(self, point: Point) -> Point:
        return self.left + point[0] * self.scale, self.top + point[1] * self.scale

    def rings(self, outline: Outline) -> list[list[Point]]:
        return [[self.point(point) for point in ring] for ring in outline.rings]


@dataclass(frozen=True, slots=True)
class _Callout:
    """An area whose words stand outside: its lines and the width they take."""

    area: MapArea
    lines: int
    width: float


@dataclass(frozen=True, slots=True)
class _Plan:
    """Which words stand inside their areas (with the name or without), and which in the bands around the map."""

    inside: tuple[tuple[MapArea, bool], ...]
    above: tuple[_Callout, ...]
    below: tuple[_Callout, ...]


def draw(spec: Choropleth, output: Output = "photo") -> Canvas:
    """Compose the map; raises ChartError where it does not fit, a unit is missing or its borders are unattributed."""
    _check(spec)
    compose = _slide if spec.frame.size == "slide" else _phone
    return compose(spec, Ruler(spec.frame, output))


def _phone(spec: Choropleth, ruler: Ruler) -> Canvas:
    """The map as large as the notes leave room for; they give way only where even a small map finds none."""
    refused: ChartError | None = None
    for concede, shares in ((False, SHARES[:2]), (True, SHARES)):
        for share in shares:
            try:
                return _phone_sized(spec, ruler, share, concede=concede)
            except ChartError as reason:
                refused = reason
    raise refused or ChartError("no room for the map")


def _phone_sized(spec: Choropleth, ruler: Ruler, share: float, *, concede: bool) -> Canvas:
    held, labels = borders(), [entry.label for entry in spec.legend]
    width = PHONE_WIDTH - 2 * MARGIN
    scale = share * width / held.width
    plan = _plan(ruler, spec, _Map(0, 0, scale, held.height * scale, (0, width)))
    above, below = _band(ruler, plan.above), _band(ruler, plan.below) + 12
    legend = legend_height(ruler, labels, width)
    wanted = held.height * scale + above + below + legend
    sheet = open_sheet(spec.frame, ruler.output, plot_height=wanted, concede=concede)
    plot = sheet.plot
    top = plot.top + above + (plot.height - wanted) / 2
    left = plot.left + (plot.width - held.width * scale) / 2
    place = _Map(left, top, scale, held.height * scale, (plot.left, plot.right))
    _draw_map(sheet.canvas, spec, plan, place)
    _draw_legend(sheet.canvas, spec, Box(plot.left, plot.bottom - legend, plot.right, plot.bottom))
    return sheet.canvas


def _slide(spec: Choropleth, ruler: Ruler) -> Canvas:
    """The map on the left, its legend beside it."""
    held, labels = borders(), [entry.label for entry in spec.legend]
    column = legend_column(ruler, labels)
    room = SLIDE[0] - 2 * MARGIN - column - 36
    bands = 2 * _lines_height(ruler, 2)
    sheet = open_sheet(spec.frame, ruler.output, plot_height=LEAST_SCALE * held.height + bands)
    plot = sheet.plot
    scale = min(room / held.width, (plot.height - bands) / held.height)
    left = plot.left + (room - held.width * scale) / 2
    place = _Map(left, plot.top + bands / 2, scale, held.height * scale, (plot.left, plot.left + room))
    _draw_map(sheet.canvas, spec, _plan(ruler, spec, place), place)
    height = legend_height(ruler, labels, column)
    _draw_legend(sheet.canvas, spec, Box(plot.right - column, plot.bottom - height - 8, plot.right, plot.bottom - 8))
    return sheet.canvas


def _draw_map(canvas: Canvas, spec: Choropleth, plan: _Plan, place: _Map) -> None:
    _draw_areas(canvas, spec, place)
    inked = [box for area, both in plan.inside for box in _write_inside(canvas, area, _anchor(area, place), both=both)]
    _write_band(canvas, plan.above, place, inked, above=True)
    _write_band(canvas, plan.below, place, inked, above=False)


def _draw_legend(canvas: Canvas, spec: Choropleth, box: Box) -> None:
    def swatch(index: int, area: Box) -> None:
        draw_shade(canvas, spec.legend[index].shade, area, "swatch", radius=4)

    draw_legend(canvas, [entry.label for entry in spec.legend], box, swatch)


def _check(spec: Choropleth) -> None:
    if ATTRIBUTION not in spec.frame.source.replace("\u00a0", " "):
        raise ChartError("a map with real borders names their authors in its source")
    keys = [area.key for area in spec.areas]
    if len(keys) != int(spec.borders) or len(set(keys)) != len(keys):
        raise ChartError(f"{len(keys)} units, the set of borders has {spec.borders}")
    if unknown := set(keys) - borders().outlines.keys():
        raise ChartError(f"no borders for {', '.join(sorted(unknown))}")


# Areas ----------------------------------------------------------------------------------------------------------


def _draw_areas(canvas: Canvas, spec: Choropleth, place: _Map) -> None:
    """Oblasts first, cities as circles over them."""
    held = borders().outlines
    for area in spec.areas:
        if area.key in CITIES:
            continue
        rings = place.rings(held[area.key])
        fill = SHADES[area.unit.shade][0]
        role = "no data" if area.unit.shade == "empty" else f"area {area.unit.shade}"
        patch = canvas.area(rings, fill, role, edge="unclear", edge_width=1.6, value=area.unit.value)
        if area.unit.shade == "empty":
            _hatch(canvas, rings, patch)
    for area in spec.areas:
        if area.key in CITIES:
            _draw_city(canvas, area, place.point(held[area.key].inside))


def _hatch(canvas: Canvas, rings: Sequence[Sequence[Point]], frame: object) -> None:
    xs, ys = [x for ring in rings for x, _ in ring], [y for ring in rings for _, y in ring]
    start = (min(xs) + min(ys)) // HATCH * HATCH
    while start < max(xs) + max(ys):
        points = [(start - min(ys), min(ys)), (start - max(ys), max(ys))]
        line = canvas.line(points, "hatch", "no data lines", width=2.6, depth=1.1)
        line.set_clip_path(frame)  # type: ignore[arg-type]  # a Patch, as the canvas returned it
        start += HATCH


def _draw_city(canvas: Canvas, area: MapArea, point: Point) -> None:
    radius = CITY_RADIUS[canvas.frame.size]
    role = "no data city" if area.unit.shade == "empty" else f"area {area.unit.shade}"
    fill = SHADES[area.unit.shade][0]
    canvas.dot(*point, radius, fill, role, edge="ink", edge_width=2.5, depth=1.8, value=area.unit.value)


# Words ----------------------------------------------------------------------------------------------------------


def _plan(ruler: Ruler, spec: Choropleth, place: _Map) -> _Plan:
    """Name and number inside where they fit, the number inside and the name outside, or both outside."""
    held = borders().outlines
    inside: list[tuple[MapArea, bool]] = []
    outside: list[_Callout] = []
    for area in spec.areas:
        if area.unit.value is None:
            continue
        rings, (name, value) = place.rings(held[area.key]), _widths(ruler, area)
        anchor, is_city = _anchor(area, place), area.key in CITIES
        if not is_city and _fits(rings, _box(ruler, anchor, max(name, value), both=True)):
            inside.append((area, True))
        elif not is_city and _fits(rings, _box(ruler, anchor, value, both=False)):
            inside.append((area, False))
            outside.append(_Callout(area, 1, name))
        else:
            outside.append(_Callout(area, 2, max(name, value)))
    middle = place.top + place.height / 2
    ordered = sorted(outside, key=lambda one: _anchor(one.area, place)[0])
    above = [one for one in ordered if _anchor(one.area, place)[1] < middle]
    while (deeper := _still_crossing(above, place)) is not None:
        above.remove(deeper)
    return _Plan(tuple(inside), tuple(above), tuple(one for one in ordered if one not in above))


def _still_crossing(above: Sequence[_Callout], place: _Map) -> _Callout | None:
    """The farther of two callouts above the map whose leaders cross in any order; None where no two do."""
    if len(above) < 2:
        return None
    edge = place.top - 14
    own = _uncrossed(above, place, edge)
    runs = [((x, edge), _anchor(one.area, place)) for one, x in zip(own, _centres(own, place), strict=True)]
    for index, (one, run) in enumerate(zip(own, runs, strict=True)):
        for other, second in zip(own[index + 1 :], runs[index + 1 :], strict=True):
            if _crossing(*run, *second):
                return max(one, other, key=lambda callout: _anchor(callout.area, place)[1])
    return None


def _anchor(area: MapArea, place: _Map) -> Point:
    return place.point(borders().outlines[area.key].inside)


def _band(ruler: Ruler, callouts: Sequence[_Callout]) -> float:
    """The height of a band of callouts; a little air where there are none."""
    return _lines_height(ruler, max(one.lines for one in callouts)) if callouts else 14.0


def _lines_height(ruler: Ruler, lines: int) -> float:
    px = NAME_PX[ruler.frame.size]
    return LEADER[ruler.frame.size] + 0.7 * px + (lines - 1) * LEADING * px + 8


def _weight(area: MapArea) -> Weight:
    return number_weight(area.unit)


def _widths(ruler: Ruler, area: MapArea) -> tuple[float, float]:
    size = ruler.frame.size
    name = ruler.measure(area.name, "tile", px=NAME_PX[size])
    return name, ruler.measure(area.unit.label, "value", weight=_weight(area), px=VALUE_PX[size])


def _box(ruler: Ruler, anchor: Point, width: float, *, both: bool) -> Box:
    size = ruler.frame.size
    height = 0.7 * VALUE_PX[size] + (0.7 * NAME_PX[size] + 14 if both else 0.0)
    half, tall = width / 2 + PAD, height / 2 + PAD
    return Box(anchor[0] - half, anchor[1] - tall, anchor[0] + half, anchor[1] + tall)


def _fits(rings: Sequence[Sequence[Point]], box: Box) -> bool:
    """Whether a box lies inside an area: no border runs through it and its middle is inside."""
    for ring in rings:
        for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
            if _cuts(box, x0, y0, x1, y1):
                return False
    return True


def _cuts(box: Box, x0: float, y0: float, x1: float, y1: float) -> bool:
    """Whether a segment meets a box (Liang and Barsky 1984)."""
    enters, leaves = 0.0, 1.0
    dx, dy = x1 - x0, y1 - y0
    for p, q in ((-dx, x0 - box.left), (dx, box.right - x0), (-dy, y0 - box.top), (dy, box.bottom - y0)):
        if p == 0:
            if q < 0:
                return False
            continue
        share = q / p
        if p < 0:
            enters = max(enters, share)
        else:
            leaves = min(leaves, share)
        if enters > leaves:
            return False
    return True


def _write_inside(canvas: Canvas, area: MapArea, anchor: Point, *, both: bool) -> list[Box]:
    size, colour = canvas.frame.size, SHADES[area.unit.shade][1]
    px = VALUE_PX[size]
    middle = anchor[1] + (0.35 * NAME_PX[size] + 7 if both else 0.0)
    number = ("area", area.unit.value or 0.0)
    y = baseline_for_middle(middle, px)
    written = [
        canvas.write(
            area.unit.label, anchor[0], y, "value", colour, align="centre", weight=_weight(area), px=px, number=number
        )
    ]
    if both:
        top = baseline_for_middle(anchor[1] - 0.35 * px - 7, NAME_PX[size])
        written.append(canvas.write(area.name, anchor[0], top, "tile", colour, align="centre", px=NAME_PX[size]))
    return written


def _write_band(canvas: Canvas, own: Sequence[_Callout], place: _Map, inked: Sequence[Box], *, above: bool) -> None:
    """Callouts in a row above or below the map, moved apart, each with a leader to its area."""
    if not own:
        return
    size, px = canvas.frame.size, NAME_PX[canvas.frame.size]
    edge_y = place.top - LEADER[size] + 8 if above else place.top + place.height + LEADER[size] - 10
    own = _uncrossed(own, place, edge_y)
    for one, x in zip(own, _centres(own, place), strict=True):
        height = 0.7 * px + LEADING * px * (one.lines - 1)
        top = place.top - LEADER[size] - height if above else place.top + place.height + LEADER[size]
        edge = top + height + 8 if above else top - 10
        y = top + 0.7 * px
        canvas.write(one.area.name, x, y, "tile", align="centre", px=px)
        if one.lines > 1:
            unit, weight = one.area.unit, _heavy(one)
            number = ("area", unit.value or 0.0)
            y += LEADING * px
            canvas.write(
                unit.label,
                x,
                y,
                "legend",
                align="centre",
                weight=weight,
                px=max(px, canvas.type("legend").px),
                number=number,
            )
        end = _end(_anchor(one.area, place), (x, edge), inked, CITY_RADIUS[size] if one.area.key in CITIES else 0.0)
        canvas.line([(x, edge), end], "ink", "callout", width=2, depth=2.4)


def _uncrossed(own: Sequence[_Callout], place: _Map, edge: float) -> list[_Callout]:
    """The callouts in an order in which no leader crosses its neighbour's: two that do change places."""
    ordered = list(own)
    for _ in range(len(ordered)):
        for index in range(len(ordered) - 1):
            centres = _centres(ordered, place)
            (a, b), (c, d) = (((centres[at], edge), _anchor(ordered[at].area, place)) for at in (index, index + 1))
            if _crossing(a, b, c, d):
                ordered[index], ordered[index + 1] = ordered[index + 1], ordered[index]
    return ordered


def _crossing(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the segments a–b and c–d cross."""

    def side(p: Point, q: Point, r: Point) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def _centres(own: Sequence[_Callout], place: _Map) -> list[float]:
    """Where callouts stand: near their areas at a common distance, else side by side over the whole width."""
    left, right = place.band
    words = sum(one.width for one in own)
    if words + 22 * (len(own) - 1) > right - left:
        raise ChartError(f"{len(own)} callouts do not fit beside each other")
    gap = max(one.width for one in own) + 22
    first, last = left + own[0].width / 2, right - own[-1].width / 2
    if gap * (len(own) - 1) <= last - first:
        return declutter([_anchor(one.area, place)[0] for one in own], gap, first, last)
    between, x, centres = (right - left - words) / (len(own) - 1), left, []
    for one in own:
        centres.append(x + one.width / 2)
        x += one.width + between
    return centres


def _heavy(one: _Callout) -> Weight:
    return 600 if _weight(one.area) == 700 else _weight(one.area)


def _end(anchor: Point, start: Point, inked: Sequence[Box], radius: float) -> Point:
    """Where a leader ends: short of the area's own number, at the rim of a city's circle, or in the area."""
    x, y = anchor
    own = next((box for box in inked if box.left <= x <= box.right and box.top <= y <= box.bottom), None)
    if own is None:
        share = 1 - (radius + 3) / ((x - start[0]) ** 2 + (y - start[1]) ** 2) ** 0.5
        return start[0] + (x - start[0]) * share, start[1] + (y - start[1]) * share
    edge = own.top - 10 if start[1] < y else own.bottom + 10
    share = (edge - start[1]) / (y - start[1])
    return start[0] + (x - start[0]) * share, edge
