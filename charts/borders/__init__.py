"""The real borders as pixel paths, read once; made by `charts.borders.build`; © OpenStreetMap contributors, ODbL."""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

Point = tuple[float, float]
Ring = tuple[Point, ...]

UNITS: Final = Path(__file__).parent / "units.json"
ATTRIBUTION_KEY: Final = "attribution"


@dataclass(frozen=True, slots=True)
class Outline:
    """A unit's rings in pixels of a map `WIDTH` wide, y downwards, and the point farthest inside its largest ring."""

    rings: tuple[Ring, ...]
    inside: Point


@dataclass(frozen=True, slots=True)
class Borders:
    """Every unit of today and of before by key, and the size of the sheet they lie on."""

    width: float
    height: float
    outlines: dict[str, Outline]


@lru_cache(maxsize=1)
def borders() -> Borders:
    """Read the pixel paths; raises ValueError where the file lost its attribution."""
    held = json.loads(UNITS.read_text(encoding="utf-8"))
    if "OpenStreetMap" not in held.get(ATTRIBUTION_KEY, ""):
        raise ValueError("the borders file has lost its attribution")
    outlines = {key: Outline(_rings(unit["rings"]), _point(unit["inside"])) for key, unit in held["units"].items()}
    return Borders(held["width"], held["height"], outlines)


def _rings(flat: list[list[float]]) -> tuple[Ring, ...]:
    return tuple(tuple(zip(ring[::2], ring[1::2], strict=True)) for ring in flat)


def _point(pair: list[float]) -> Point:
    return pair[0], pair[1]
