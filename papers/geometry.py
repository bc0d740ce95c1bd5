"""The measures of a page, one set for PDF and DOCX, so that what is measured for one holds for the other.

Lengths are millimetres, type is in points. Line heights are fixed, so a page's height depends on the font only through
where lines break; the bundled font that measures is wider than Arial, which the DOCX asks for.
"""

from dataclasses import dataclass
from typing import Final

WIDTH: Final = 210.0
HEIGHT: Final = 297.0
LEFT: Final = 20.0  # the wider margin on the binding side
RIGHT: Final = 15.0
TOP: Final = 19.0
BOTTOM: Final = 17.0
HEADER: Final = 10.0  # from the edge of the sheet
FOOTER: Final = 9.0
BODY_WIDTH: Final = WIDTH - LEFT - RIGHT
BODY_HEIGHT: Final = HEIGHT - TOP - BOTTOM
RESERVE: Final = 3.0  # what a word processor's own rounding may take
POINT: Final = 25.4 / 72

INK: Final = "16202E"
MUTED: Final = "55606E"
FOCUS: Final = "12436D"
RULE: Final = "C9D0D8"
PANEL: Final = "F3F5F8"

INDENT: Final = 4.2  # of a list's lines; its marker hangs to the left
GUTTER: Final = 6.0  # between sections side by side
HALF_WIDTH: Final = (BODY_WIDTH - GUTTER) / 2
CELL_SIDE: Final = 1.4
CELL_TOP: Final = 0.6
TABLE_GAP: Final = 3.0  # points above and below a table
PICTURE_AROUND: Final = 1.8
PICTURE_GOOD_WIDTH: Final = 124.0  # what lines give way for: the smallest words are then 6 pt high
PICTURE_LEAST_WIDTH: Final = 106.0  # 5 pt, when no more lines may go
PICTURE_MOST_WIDTH: Final = BODY_WIDTH - 8  # a word processor moves a picture that nearly fills its line
PICTURE_LEAST_HEIGHT: Final = 58.0
PICTURE_MOST_HEIGHT: Final = 100.0


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set: size and line height in points, the air around it in points, weight and colour."""

    size: float
    leading: float
    before: float = 0
    after: float = 0
    bold: bool = False
    colour: str = INK


TITLE: Final = Style(16, 19, after=0.5, bold=True, colour=FOCUS)
SUBTITLE: Final = Style(9, 11.5, after=3, colour=MUTED)
HEADING: Final = Style(10, 12, before=5, after=1.5, bold=True, colour=FOCUS)
SUBHEADING: Final = Style(9, 11.4, before=3.5, after=1, bold=True, colour=FOCUS)
BODY: Final = Style(9, 11, after=0.8)
TABLE_HEAD: Final = Style(7.8, 9.6, bold=True, colour=MUTED)
TABLE_CELL: Final = Style(8.2, 10)
SOURCE: Final = Style(7.5, 9.3, before=4, colour=MUTED)
EDGE: Final = Style(8, 10, colour=MUTED)  # header and footer


def picture_size(width: int, height: int, room: float, least: float = PICTURE_GOOD_WIDTH) -> tuple[float, float] | None:
    """Return a picture's size in millimetres for a room so high; None where it is narrower than `least`."""
    ratio = width / height
    tall = min(room - 2 * PICTURE_AROUND, PICTURE_MOST_HEIGHT, PICTURE_MOST_WIDTH / ratio)
    if tall < PICTURE_LEAST_HEIGHT or (ratio > 1 and tall * ratio < least):
        return None
    return tall * ratio, tall
