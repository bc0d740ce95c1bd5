"""What the studio hands out: a finished picture with everything it shows, or a `ChartError`."""

from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from typing import Literal

KIT = "1"  # rises with every change of the ink, so that cached pictures are drawn anew

Output = Literal["photo", "low", "print"]
"""photo: for a chat. low: at most 60 KB, for a weak connection. print: twice the pixels, sent as a
document."""


class ChartError(Exception):
    """The picture cannot be drawn truthfully: does not fit, an unknown glyph, a missing part. Send the text
    alone."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as the picture shows it: where it stands, its value, its label."""

    role: str
    value: float
    label: str


@dataclass(frozen=True, slots=True)
class Wording:
    """A piece of text as the picture shows it, whole, before it was broken into lines."""

    role: str
    text: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """A picture: PNG bytes, size in pixels, every number and text on it, the kit that drew it.

    `left_out` are the sentences of the note (or the kicker) for which there was no room: the caption says
    them.
    """

    png: bytes
    width: int
    height: int
    numbers: tuple[Number, ...]
    texts: tuple[Wording, ...]
    kit_version: str
    left_out: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def kit_version() -> str:
    """The version of everything that decides the pixels; part of the key of any cached picture."""
    return f"{KIT}-{version('matplotlib')}-{version('pillow')}"
