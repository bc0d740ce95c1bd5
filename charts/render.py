"""From a spec to PNG bytes: compose, paint, encode, and look at the result before it leaves the studio."""

from collections.abc import Iterable
from typing import Final

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg

from charts.easel.canvas import Canvas
from charts.easel.ink import rgb
from charts.png import Pixels, encode
from charts.registry import compose
from charts.rendered import ChartError, Output, Rendered, kit_version

OBLIGATORY: Final = frozenset({"title", "sub", "source", "stamp"})
LEAST_INK: Final = 0.01


def paint_pixels(canvas: Canvas) -> Pixels:
    """The painted canvas, one packed number a pixel."""
    agg = canvas.figure.canvas
    if not isinstance(agg, FigureCanvasAgg):
        raise TypeError("the easel draws with Agg")
    agg.draw()  # type: ignore[no-untyped-call]  # matplotlib's Agg canvas has no types
    channels = np.asarray(agg.buffer_rgba())  # type: ignore[no-untyped-call]  # as above
    return channels.view("<u4")[..., 0]


def render(spec: object, output: Output = "photo") -> Rendered:
    """Draw a spec. Pure: same spec, same output and same kit version give the same bytes, in any process.

    Raises ChartError instead of returning a picture that is wrong, cut, blank or too heavy.
    """
    canvas = compose(spec, output)
    check_words(canvas, (wording.role for wording in canvas.wordings))
    pixels = paint_pixels(canvas)
    check_pixels(canvas, pixels)
    png = encode(pixels, output)
    height, width = pixels.shape[:2]
    return Rendered(
        png=png,
        width=width,
        height=height,
        numbers=tuple(canvas.numbers),
        texts=tuple(canvas.wordings),
        kit_version=kit_version(),
        left_out=tuple(canvas.left_out),
    )


def check_words(canvas: Canvas, roles: Iterable[str]) -> None:
    """Raise where a part that lets a forwarded picture stand alone is missing."""
    if missing := OBLIGATORY - set(roles):
        raise ChartError(f"missing parts: {', '.join(sorted(missing))}")
    if not all(wording.text.strip() for wording in canvas.wordings):
        raise ChartError("an empty text")


def check_pixels(canvas: Canvas, pixels: Pixels) -> None:
    """Raise where the painted sheet has another size than composed, or is as good as blank."""
    if pixels.shape[:2] != (canvas.height * canvas.scale, canvas.width * canvas.scale):
        raise ChartError(f"painted {pixels.shape[:2]}, composed {canvas.height} × {canvas.width}")
    red, green, blue = rgb(canvas.colour("background"))
    ink = pixels[::4, ::4] != 255 << 24 | blue << 16 | green << 8 | red
    if ink.mean() < LEAST_INK:
        raise ChartError("the picture is as good as blank")
