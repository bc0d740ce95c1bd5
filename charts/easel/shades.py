"""The shades of maps: fill and text of each class; emptiness is hatched, never a pale step of the scale."""

from typing import Final

from charts.easel.canvas import Canvas
from charts.easel.colours import Colour
from charts.easel.ink import Box
from charts.fonts import Weight
from charts.spec_maps import Shade, Unit

SHADES: Final[dict[Shade, tuple[Colour, Colour]]] = {
    "fall_deep": ("fall_deep", "on_fall_deep"),
    "fall": ("fall", "on_fall"),
    "steady": ("steady", "on_steady"),
    "rise": ("rise", "on_rise"),
    "rise_deep": ("rise_deep", "on_rise_deep"),
    "plain": ("panel", "ink"),
    "empty": ("background", "ink"),
}
"""Fill, and text on it."""


def draw_shade(canvas: Canvas, shade: Shade, box: Box, role: str, *, radius: float, value: float | None = None) -> None:
    """Paint a tile or a swatch in its shade."""
    if shade == "empty":
        canvas.hatch(box, "no data" if role != "swatch" else "swatch", radius=radius)
        return
    edge: Colour | None = "hatch" if shade == "plain" else None
    inner = box.inset(1) if edge else box
    canvas.rectangle(inner, SHADES[shade][0], f"{role} {shade}", radius=radius, edge=edge, value=value)


def number_weight(unit: Unit) -> Weight:
    """Bold for a clear change or a count, medium for a likely one, regular inside ordinary variation."""
    if unit.is_likely:
        return 500
    return 400 if unit.shade == "steady" else 700
