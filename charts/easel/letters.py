"""Letters as bitmaps: a word is shaped once with the bundled fonts, measured and drawn from the same shape.

Shaping is what text costs (20 µs a letter, the blending a fiftieth of it), and the pictures repeat their
words: so shaped words are kept. Everything measured here is without hinting: advances stay true at any
size.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from matplotlib.ft2font import FT2Font, LoadFlags
from numpy.typing import NDArray

from charts.easel.type_scale import family
from charts.fonts import WEIGHTS, Family, Weight, path
from charts.rendered import ChartError

Mask = NDArray[np.uint8]

SHADES: Final = 15
"""Steps of coverage on a letter's edge: too fine to see, few enough that a picture's colours fit a palette."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A word in ink: coverage 0–255, columns from the pen to the mask's left edge, rows from its top to the
    baseline.

    `advance` is in pixels, not rounded.
    """

    mask: Mask
    left: int
    ascent: int
    advance: float


@lru_cache(maxsize=8)
def _font(name: Family, weight: Weight) -> FT2Font:
    return FT2Font(str(path(weight, name)))


@lru_cache(maxsize=8)
def _alphabet(name: Family, weight: Weight) -> frozenset[int]:
    return frozenset(_font(name, weight).get_charmap())


def unknown_glyphs(text: str, px: float, weight: Weight) -> str:
    """The characters of a text that the bundled font cannot draw, each once."""
    known = _alphabet(family(px), weight)
    return "".join(sorted({letter for letter in text if ord(letter) not in known}))


@lru_cache(maxsize=2048)
def word_shape(word: str, px: float, weight: Weight) -> Shape:
    """Shape one word (no plain spaces) at a size in device pixels; raises ChartError for an unknown glyph."""
    if missing := unknown_glyphs(word, px, weight):
        raise ChartError(f"no glyph for {missing!r} in {word!r}")
    font = _font(family(px), weight)
    font.set_size(px, 72)
    font.set_text(word, 0.0, flags=LoadFlags.NO_HINTING)
    font.draw_glyphs_to_bitmap(antialiased=True)
    (width, height), (offset, _) = font.get_width_height(), font.get_bitmap_offset()
    ascent = (height - font.get_descent()) // 64 + 1  # rows above the baseline, as FT2Font lays its bitmap
    coverage = font.get_image().astype(np.uint16)
    mask = ((coverage * SHADES + 127) // 255 * (255 // SHADES)).astype(np.uint8)
    return Shape(mask, int(offset / 64), ascent, width / 64)


@lru_cache(maxsize=256)
def space_width(px: float, weight: Weight) -> float:
    """The advance of the plain space."""
    font = _font(family(px), weight)
    font.set_size(px, 72)
    return font.load_char(0x20, flags=LoadFlags.NO_HINTING).linearHoriAdvance / 65536


def text_width(text: str, px: float, weight: Weight) -> float:
    """The width of one line, as it will be drawn: its words side by side."""
    words = text.split(" ")
    spaces = space_width(px, weight) * (len(words) - 1)
    return sum(word_shape(word, px, weight).advance for word in words if word) + spaces


def preload() -> None:
    """Open every font file now, so that the first picture does not pay for it."""
    for weight in WEIGHTS:
        for px in (30.0, 52.0):
            word_shape("0", px, weight)
