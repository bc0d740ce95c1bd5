"""The type scale: size, weight, line height and least size of every role of text, as data."""

from dataclasses import dataclass
from typing import Final, Literal

from charts.fonts import Family, Weight
from charts.spec import Size

Role = Literal[
    "title",
    "sub",
    "kicker",
    "big",
    "value",
    "label",
    "verdict",
    "row",
    "axis",
    "ci",
    "legend",
    "band",
    "break",
    "tile",
    "note",
    "source",
    "stamp",
    "demo",
]

READING_FLOOR: Final = 11.2
"""Least size, in pixels of a picture shrunk to a phone, of anything needed to read the chart."""
FINE_FLOOR: Final = 10.0
"""The same for note, source, stamp, demo badge and the names in tiles."""
FINE_ROLES: Final[frozenset[Role]] = frozenset({"note", "source", "stamp", "demo", "tile"})
SHRUNK_WIDTH: Final[dict[Size, int]] = {"phone": 400, "slide": 800}
"""The width at which a picture must still be legible: a phone; a slide seen in a meeting."""
DISPLAY_FROM: Final = 44
"""From this size up the family with proportional digits; below it the tabular one."""


@dataclass(frozen=True, slots=True)
class Type:
    """Size in canvas pixels, weight, line height as a multiple of the size."""

    px: float
    weight: Weight
    leading: float = 1.25


_PHONE: Final[dict[Role, Type]] = {
    "title": Type(52, 700, 1.16),
    "sub": Type(32, 400),
    "kicker": Type(29, 500),
    "big": Type(104, 700, 1.0),
    "value": Type(42, 700, 1.0),
    "label": Type(32, 400),
    "verdict": Type(32, 600),
    "row": Type(30, 400),
    "axis": Type(29, 400),
    "ci": Type(29, 400),
    "legend": Type(29, 400),
    "band": Type(29, 500),
    "break": Type(29, 500),
    "tile": Type(26, 400, 1.15),
    "note": Type(27, 400),
    "source": Type(27, 400),
    "stamp": Type(27, 500),
    "demo": Type(27, 600),
}

_SLIDE: Final[dict[Role, Type]] = {
    "title": Type(40, 700, 1.16),
    "sub": Type(25, 400),
    "kicker": Type(24, 500),
    "big": Type(72, 700, 1.0),
    "value": Type(32, 700, 1.0),
    "label": Type(26, 400),
    "verdict": Type(26, 600),
    "row": Type(26, 400),
    "axis": Type(22, 400),
    "ci": Type(22, 400),
    "legend": Type(22, 400),
    "band": Type(22, 500),
    "break": Type(22, 500),
    "tile": Type(19, 400, 1.15),
    "note": Type(20, 400),
    "source": Type(20, 400),
    "stamp": Type(20, 500),
    "demo": Type(20, 600),
}

TYPE: Final[dict[Size, dict[Role, Type]]] = {"phone": _PHONE, "slide": _SLIDE}

CAP_HEIGHT: Final = 0.70
"""Height of a capital, as a multiple of the size: text is placed by its baseline, never by its box."""
DESCENT: Final = 0.21
"""Depth of a descender (щ, р, ұ) below the baseline, as a multiple of the size."""


def family(px: float) -> Family:
    """The family that sets text of a size."""
    return "Golos Text" if px >= DISPLAY_FROM else "Golos Chart"


def floor_of(role: Role) -> float:
    """The least size of a role, in pixels of the shrunk picture."""
    return FINE_FLOOR if role in FINE_ROLES else READING_FLOOR
