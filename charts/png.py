"""PNG bytes, small: a palette with every flat colour exact, the shades of edges rounded where they are too many."""

from io import BytesIO
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from charts.rendered import ChartError, Output

Pixels = NDArray[np.uint32]
"""Height × width, each pixel packed as 0xAABBGGRR."""

LARGEST: Final[dict[Output, int]] = {"photo": 400_000, "low": 60_000, "print": 1_200_000}
"""Most bytes of each output."""
_STEPS: Final[dict[Output, tuple[tuple[int, int], ...]]] = {
    "photo": ((256, 4),),
    "low": ((32, 6), (24, 9), (16, 9), (12, 9), (8, 9)),
    "print": ((256, 6),),
}
"""Most colours and zlib's level, one after another until the bytes fit."""


def encode(pixels: Pixels, output: Output = "photo") -> bytes:
    """Encode as a palette PNG without any metadata: equal pixels give equal bytes.

    Raises ChartError where a pixel is not opaque or the bytes are over the output's budget.
    """
    for most, level in _STEPS[output]:
        stream = BytesIO()
        _with_palette(pixels, most).save(stream, "PNG", compress_level=level, bits=4 if most <= 16 else 8)
        if stream.tell() <= LARGEST[output]:
            return stream.getvalue()
    raise ChartError(f"{stream.tell()} bytes are over the {output} budget of {LARGEST[output]}")


def channels(packed: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """Red, green and blue of packed pixels, along a new last axis."""
    return np.stack([packed & 255, packed >> 8 & 255, packed >> 16 & 255], axis=-1).astype(np.uint8)


def _with_palette(pixels: Pixels, most: int) -> Image.Image:
    """An indexed image: its most frequent colours exactly, every other one as the nearest of them.

    A picture of flat areas is a tenth as many runs as pixels, so colours are found and replaced run by run.
    """
    line = pixels.ravel()
    starts = np.concatenate(([0], np.flatnonzero(line[1:] != line[:-1]) + 1))
    lengths = np.diff(starts, append=line.size)
    colours = np.unique(line[starts])
    place = np.searchsorted(colours, line[starts])
    if not bool((colours >> 24 == 255).all()):
        raise ChartError("the picture is not opaque")
    areas = np.bincount(place, weights=lengths)
    palette = colours[np.sort(np.argsort(-areas, kind="stable")[:most])]
    indices = np.repeat(_nearest(colours, palette)[place], lengths)
    image = Image.fromarray(indices.reshape(pixels.shape), "P")
    image.putpalette(channels(palette).tobytes())
    return image


def _nearest(colours: NDArray[np.uint32], palette: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """The index of the palette entry nearest to each colour; both ascend, so that exact ones are looked up."""
    places = np.searchsorted(palette, colours).clip(max=len(palette) - 1)
    inexact = np.flatnonzero(palette[places] != colours)
    some, few = channels(colours[inexact]).astype(np.int32), channels(palette).astype(np.int32)
    distance = ((some[:, None, :] - few[None, :, :]) ** 2).sum(axis=-1)
    places[inexact] = distance.argmin(axis=1)
    nearest: NDArray[np.uint8] = places.astype(np.uint8)
    return nearest
