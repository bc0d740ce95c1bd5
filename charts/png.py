"""PNG bytes, small: a palette with every flat colour exact, its edges' shades rounded where there are too
many."""

from io import BytesIO
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from charts.rendered import Output

COLOURS: Final[dict[Output, int]] = {"photo": 256, "low": 48, "print": 256}


def encode(pixels: NDArray[np.uint8], output: Output = "photo") -> bytes:
    """Encode height × width × 3 as a palette PNG, without any metadata: equal pixels give equal bytes."""
    image = _with_palette(pixels, COLOURS[output])
    stream = BytesIO()
    image.save(stream, "PNG", optimize=False, compress_level=6)
    return stream.getvalue()


def _with_palette(pixels: NDArray[np.uint8], most: int) -> Image.Image:
    """An indexed image: its most frequent colours exactly, every other one as the nearest of them."""
    height, width = pixels.shape[:2]
    wide = pixels.astype(np.uint32)
    packed = wide[..., 0] << 16 | wide[..., 1] << 8 | wide[..., 2]
    ground = packed[0, 0]
    inked = np.flatnonzero(packed.ravel() != ground)
    colours, place, counts = np.unique(packed.ravel()[inked], return_inverse=True, return_counts=True)
    frequent = np.sort(np.argsort(-counts, kind="stable")[: most - 1])
    palette = np.concatenate(([ground], colours[frequent])).astype(np.uint32)
    indices = np.zeros(height * width, dtype=np.uint8)
    indices[inked] = _nearest(colours, palette)[place]
    image = Image.fromarray(indices.reshape(height, width), "P")
    image.putpalette(_channels(palette).astype(np.uint8).tobytes())
    return image


def _channels(packed: NDArray[np.uint32]) -> NDArray[np.int32]:
    return np.stack([packed >> 16 & 255, packed >> 8 & 255, packed & 255], axis=-1).astype(np.int32)


def _nearest(colours: NDArray[np.uint32], palette: NDArray[np.uint32]) -> NDArray[np.uint8]:
    distance = ((_channels(colours)[:, None, :] - _channels(palette)[None, :, :]) ** 2).sum(axis=-1)
    nearest: NDArray[np.uint8] = distance.argmin(axis=1).astype(np.uint8)
    return nearest
