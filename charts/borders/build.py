"""Makes `units.json` from the borders file: projects, snaps to a grid, joins the older units out of today's.

    python -m charts.borders.build

Snapping every vertex to one grid moves a border shared by two units the same way for both, so no gaps open; a union is
what is left when the edges its parts share cancel each other.
"""

import json
import sys
from collections import defaultdict
from math import cos, radians, sin, sqrt
from pathlib import Path
from typing import Any, Final

from charts.borders import ATTRIBUTION_KEY, UNITS, Point, Ring
from charts.spec_maps import ATTRIBUTION
from data.catalogue import ROOT, load_catalogue

SOURCE: Final = ROOT / "borders" / "regions_2022.geojson"
WIDTH: Final = 912
GRID: Final = 2.0
LEAST_AREA: Final = 14.0  # square pixels; smaller islands are not visible
PARALLELS: Final = (43.0, 53.0)
CENTRE: Final = (67.0, 48.0)

Vertex = tuple[int, int]


def albers(longitude: float, latitude: float) -> Point:
    """Albers equal-area conic projection on a unit sphere (Snyder 1987, p. 100), y upwards."""
    first, second = (radians(parallel) for parallel in PARALLELS)
    n = (sin(first) + sin(second)) / 2
    c = cos(first) ** 2 + 2 * n * sin(first)
    rho, rho_centre = (sqrt(c - 2 * n * sin(radians(angle))) / n for angle in (latitude, CENTRE[1]))
    theta = n * radians(longitude - CENTRE[0])
    return rho * sin(theta), rho_centre - rho * cos(theta)


def polygons(geometry: dict[str, Any]) -> list[list[Point]]:
    """Every ring of a geometry, projected."""
    parts = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [[albers(*point) for point in ring] for part in parts for ring in part]


def snapped(ring: list[Point], scale: float, left: float, top: float) -> list[Vertex]:
    """The ring on the grid, without points that fall together."""
    vertices: list[Vertex] = []
    for x, y in ring:
        vertex = (round((x - left) * scale / GRID), round((top - y) * scale / GRID))
        if not vertices or vertices[-1] != vertex:
            vertices.append(vertex)
    if vertices[0] == vertices[-1]:
        vertices.pop()
    return vertices


def united(rings: list[list[Vertex]]) -> list[list[Vertex]]:
    """The outline of several rings: edges that run both ways cancel, the rest is chained again."""
    count: dict[tuple[Vertex, Vertex], int] = defaultdict(int)
    for ring in rings:
        for edge in zip(ring, [*ring[1:], ring[0]], strict=True):
            if count[edge[::-1]]:
                count[edge[::-1]] -= 1
            else:
                count[edge] += 1
    following: dict[Vertex, list[Vertex]] = defaultdict(list)
    for (start, end), times in count.items():
        following[start] += [end] * times
    chained = []
    for start in list(following):
        while following[start]:
            chain, here = [start], following[start].pop()
            while here != start:
                chain.append(here)
                here = following[here].pop()
            chained.append(chain)
    return chained


def area(ring: list[Vertex]) -> float:
    """Signed area in square pixels."""
    pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
    return GRID**2 * sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs) / 2


def straightened(ring: list[Vertex]) -> list[Vertex]:
    """The ring without points in the middle of a straight run."""
    kept = []
    for before, here, after in zip([ring[-1], *ring[:-1]], ring, [*ring[1:], ring[0]], strict=True):
        turn = (here[0] - before[0]) * (after[1] - here[1]) - (here[1] - before[1]) * (after[0] - here[0])
        if turn:
            kept.append(here)
    return kept


def inside(rings: list[list[Vertex]]) -> Point:
    """The point of the largest ring that is farthest from any border, on a grid of 4 px."""
    largest = max(rings, key=lambda ring: abs(area(ring)))
    ring: Ring = tuple((x * GRID, y * GRID) for x, y in largest)
    edges = list(zip(ring, [*ring[1:], ring[0]], strict=True))
    best, reach = ring[0], -1.0
    x0, x1 = min(x for x, _ in ring), max(x for x, _ in ring)
    y0, y1 = min(y for _, y in ring), max(y for _, y in ring)
    y = y0
    while y <= y1:
        x = x0
        while x <= x1:
            if holds(ring, (x, y)):
                near = min(distance((x, y), edge) for edge in edges)
                if near > reach:
                    best, reach = (x, y), near
            x += 4
        y += 4
    return best


def holds(ring: Ring, point: Point) -> bool:
    """Whether a point lies inside a ring."""
    x, y = point
    crossings = 0
    for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
            crossings += 1
    return crossings % 2 == 1


def distance(point: Point, edge: tuple[Point, Point]) -> float:
    """From a point to an edge; across counts less than along, for a label is wider than high."""
    (x0, y0), (x1, y1) = edge
    squeeze = 2.0
    px, py, ax, ay, bx, by = point[0] / squeeze, point[1], x0 / squeeze, y0, x1 / squeeze, y1
    length = (bx - ax) ** 2 + (by - ay) ** 2
    share = max(0.0, min(1.0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length)) if length else 0.0
    return sqrt((px - ax - share * (bx - ax)) ** 2 + (py - ay - share * (by - ay)) ** 2)


def units() -> tuple[dict[str, list[list[Vertex]]], float]:
    """Every unit's rings on the grid, today's and the joined ones, and the height of the map."""
    held = json.loads(SOURCE.read_text(encoding="utf-8"))
    projected = {feature["properties"]["key"]: polygons(feature["geometry"]) for feature in held["features"]}
    points = [point for rings in projected.values() for ring in rings for point in ring]
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    bottom, top = min(y for _, y in points), max(y for _, y in points)
    scale = WIDTH / (right - left)
    shapes = {
        key: [ring for ring in (snapped(ring, scale, left, top) for ring in rings) if len(ring) > 2]
        for key, rings in projected.items()
    }
    for region in load_catalogue().regions.values():
        if region.components:
            parts = [ring for part in region.components for ring in shapes[part]]
            shapes[region.key] = [ring for ring in united(parts) if len(ring) > 2]
    return shapes, (top - bottom) * scale


def main(target: Path = UNITS) -> int:
    """Write the file; exit code 1 where it came out too heavy."""
    shapes, height = units()
    written = {}
    for key, rings in sorted(shapes.items()):
        kept = [straightened(ring) for ring in rings if abs(area(ring)) >= LEAST_AREA]
        kept = kept or [straightened(max(rings, key=lambda ring: abs(area(ring))))]
        flat = [[number for x, y in ring for number in (int(x * GRID), int(y * GRID))] for ring in kept]
        written[key] = {"inside": inside(kept), "rings": flat}
    document = {ATTRIBUTION_KEY: f"{ATTRIBUTION}, ODbL 1.0", "width": WIDTH, "height": round(height), "units": written}
    target.write_text(json.dumps(document, separators=(",", ":")) + "\n", encoding="utf-8")
    return int(target.stat().st_size > 80_000)


if __name__ == "__main__":
    sys.exit(main())
