"""Photos as Telegram takes them: checked for shape and size, offered in several sizes."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass

from PIL import Image

from playground.refusals import bad_request

PHOTO_LIMIT_BYTES = 10 * 1024 * 1024
PERIMETER_LIMIT = 10_000
RATIO_LIMIT = 20
SIDES = (90, 320, 800, 1280)


@dataclass(frozen=True, slots=True)
class Size:
    """One of the sizes a photo is offered in, pixels."""

    width: int
    height: int


def measured_photo(content: bytes) -> Size:
    """Width and height of a photo; raises a 400 for what Telegram does not take as a photo."""
    if len(content) > PHOTO_LIMIT_BYTES:
        raise bad_request("file is too big")
    size = image_size(content)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    long, short = max(size.width, size.height), min(size.width, size.height)
    if long + short > PERIMETER_LIMIT or long > RATIO_LIMIT * short:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    if not _whole(content):
        raise bad_request("IMAGE_PROCESS_FAILED")
    return size


def image_size(content: bytes) -> Size | None:
    """What the head of the file says of its size, or None when it is no picture."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            with Image.open(io.BytesIO(content)) as image:
                return Size(*image.size)
        except Image.DecompressionBombError:
            return Size(PERIMETER_LIMIT, PERIMETER_LIMIT)
        except (OSError, ValueError, SyntaxError):
            return None


def _whole(content: bytes) -> bool:
    """Whether every pixel can be read; only asked of pictures small enough to be read."""
    try:
        with Image.open(io.BytesIO(content)) as image:
            image.load()
    except (OSError, ValueError, SyntaxError):
        return False
    return True


def offered_sizes(original: Size) -> list[Size]:
    """The sizes Telegram makes of a photo, small to large; a small photo keeps its own size only."""
    longest = max(original.width, original.height)
    sides = [side for side in SIDES if side < longest][: len(SIDES)]
    if longest <= SIDES[-1]:
        sides.append(longest)
    return [Size(max(1, original.width * side // longest), max(1, original.height * side // longest)) for side in sides]


def resized(content: bytes, size: Size) -> bytes:
    """The photo in one of its sizes, as JPEG, the way Telegram recompresses."""
    with Image.open(io.BytesIO(content)) as image:
        small = image.convert("RGB").resize((size.width, size.height), Image.Resampling.LANCZOS)
    written = io.BytesIO()
    small.save(written, "JPEG", quality=87)
    return written.getvalue()
