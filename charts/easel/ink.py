"""Words as a live artist: a line of text with its role, placed by baseline, drawn from kept letter
bitmaps."""

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase
from numpy.typing import NDArray

from charts.easel.letters import Shape, space_width, text_width, word_shape
from charts.easel.type_scale import CAP_HEIGHT, DESCENT, Role
from charts.fonts import Weight

Align = Literal["left", "centre", "right"]
RGB = tuple[int, int, int]


def rgb(colour: str) -> RGB:
    """The three channels 0–255 of a colour written #RRGGBB."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the canvas, in pixels, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Its width."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Its height."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """The height of its horizontal middle line."""
        return (self.top + self.bottom) / 2

    @property
    def centre(self) -> float:
        """The place of its vertical middle line."""
        return (self.left + self.right) / 2

    def inset(self, sides: float, ends: float | None = None) -> "Box":
        """The box made smaller by `sides` left and right and by `ends` (else the same) above and below."""
        ends = sides if ends is None else ends
        return Box(self.left + sides, self.top + ends, self.right - sides, self.bottom - ends)

    def contains(self, other: "Box", slack: float = 0.0) -> bool:
        """Whether the other box lies wholly inside."""
        return (
            self.left - slack <= other.left
            and self.top - slack <= other.top
            and self.right + slack >= other.right
            and self.bottom + slack >= other.bottom
        )

    def overlap(self, other: "Box") -> tuple[float, float]:
        """Width and height of the common part; negative where they are apart."""
        return (
            min(self.right, other.right) - max(self.left, other.left),
            min(self.bottom, other.bottom) - max(self.top, other.top),
        )


class Words(Artist):
    """One line of text: `x` is its left edge, centre or right edge by `align`, `y` its baseline, in canvas
    pixels."""

    def __init__(
        self, text: str, x: float, y: float, role: Role, px: float, weight: Weight, colour: str, align: Align
    ) -> None:
        super().__init__()
        self.text, self.x, self.y, self.align = text, x, y, align
        self.role, self.px, self.weight, self.colour = role, px, weight, colour
        self.scale = 1.0
        self.set_gid(role)
        self.set_zorder(5)

    @property
    def width(self) -> float:
        """The advance width of the line, in canvas pixels."""
        return text_width(self.text, self.px * self.scale, self.weight) / self.scale

    def box(self) -> Box:
        """The box of the line, from the height of its capitals to the depth of its descenders."""
        left = self.x - {"left": 0.0, "centre": 0.5, "right": 1.0}[self.align] * self.width
        top, bottom = self.y - CAP_HEIGHT * self.px, self.y + DESCENT * self.px
        return Box(left, top, left + self.width, bottom)

    def draw(self, renderer: RendererBase, *_: Any, **__: Any) -> None:
        """Blend each word's letters over what is there."""
        if not self.get_visible():
            return
        height = renderer.get_canvas_width_height()[1]
        pen, baseline = self.box().left * self.scale, round(self.y * self.scale)
        px, colour, context = self.px * self.scale, rgb(self.colour), renderer.new_gc()
        for word in self.text.split(" "):
            if word:
                shape = word_shape(word, px, self.weight)
                bottom = height - (baseline - shape.ascent) - shape.mask.shape[0]
                renderer.draw_image(context, round(pen) + shape.left, bottom, _inked(shape, colour))
                pen += shape.advance
            pen += space_width(px, self.weight)
        context.restore()


def _inked(shape: Shape, colour: RGB) -> NDArray[np.uint8]:
    """A word's mask in a colour, its rows from the bottom up as the renderer wants them."""
    image: NDArray[np.uint8] = np.empty((*shape.mask.shape, 4), dtype=np.uint8)
    image[...] = (*colour, 0)
    image[..., 3] = shape.mask[::-1]
    return image
