"""What maps are told: every unit of one set of borders, each with its shade and its ready-said number."""

from dataclasses import dataclass
from typing import Final, Literal

from charts.spec import Frame, Tile

Shade = Literal["fall_deep", "fall", "steady", "rise", "rise_deep", "plain", "empty"]
"""The class of a unit: `plain` holds a number without one (a count, too few for a percentage), `empty` is hatched."""

BorderSet = Literal["16", "17", "20"]
"""Units before 19.06.2018, from then to 07.06.2022, and since 08.06.2022."""

ATTRIBUTION: Final = "© OpenStreetMap contributors"
"""Must stand in the source line of every picture that shows real borders (ODbL 1.0)."""

DEEP: Final = 40.0
"""From this change on, in percent, a unit takes the deep shade."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit's colour and number: `value` None where there is none, then `word` may name the kind of emptiness.

    `is_likely` sets the number lighter; its label carries the asterisk.
    """

    shade: Shade
    value: float | None = None
    label: str = ""
    word: str = ""
    is_likely: bool = False

    def __post_init__(self) -> None:
        if (self.shade == "empty") is not (self.value is None):
            raise ValueError("a unit without a number is hatched, no other is")
        if self.value is not None and not self.label:
            raise ValueError("a number has a label")


@dataclass(frozen=True, slots=True)
class MapTile:
    """A unit of the tile grid."""

    tile: Tile
    unit: Unit


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A shade with its words."""

    shade: Shade
    label: str


@dataclass(frozen=True, slots=True)
class TileMap:
    """The country as equal tiles; the legend explains every shade that is drawn."""

    frame: Frame
    tiles: tuple[MapTile, ...]
    legend: tuple[LegendEntry, ...]

    def __post_init__(self) -> None:
        _explained({place.unit.shade for place in self.tiles}, self.legend)


@dataclass(frozen=True, slots=True)
class MapArea:
    """A unit of the map with real borders; `key` is its house key in that set, `name` its shortest common form."""

    key: str
    name: str
    unit: Unit


@dataclass(frozen=True, slots=True)
class Choropleth:
    """The country with its real borders, as they were when the numbers were counted."""

    frame: Frame
    borders: BorderSet
    areas: tuple[MapArea, ...]
    legend: tuple[LegendEntry, ...]

    def __post_init__(self) -> None:
        _explained({area.unit.shade for area in self.areas}, self.legend)


def _explained(shades: set[Shade], legend: tuple[LegendEntry, ...]) -> None:
    if unexplained := shades - {entry.shade for entry in legend} - {"plain"}:
        raise ValueError(f"shades without words in the legend: {', '.join(sorted(unexplained))}")
