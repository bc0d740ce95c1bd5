"""Bands behind the years of a programme, each with its own words: side by side where two fit, else one in the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from charts.easel.canvas import Canvas
from charts.easel.colours import BANDS
from charts.easel.ink import Box
from charts.easel.ruler import Ruler
from charts.spec import Band
from data.vocabulary import Presence

LABEL_ROW = 50
AROUND_BAR = 28
STEP_IN = 16
AROUND_LABEL = 12
LINE = 1.2


@dataclass(frozen=True, slots=True)
class BandLayout:
    """How the bands of a year lie: the width of each, the rows their labels take, the labels' lines.

    Side by side they end at the base line (`around_label` is false), so that no edge crosses the year's label.
    """

    widths: tuple[float, ...]
    rows: int
    lines: tuple[tuple[str, ...], ...]

    @property
    def beside(self) -> bool:
        """Whether several bands stand side by side."""
        return self.rows == 1 and len(self.widths) > 1

    @property
    def width(self) -> float:
        """The width of all of them together."""
        return sum(self.widths) if self.beside else max(self.widths)

    @property
    def around_label(self) -> bool:
        """Whether the year's label stands inside a band."""
        return self.rows > 0 and not self.beside


def drawn(bands: Sequence[Band]) -> list[Band]:
    """The bands sure enough for ink."""
    return [band for band in bands if band.is_drawn]


def measure_bands(ruler: Ruler, bands: Sequence[Band], bar: float, slot: float, *, beside: bool = True) -> BandLayout:
    """The place bands take around a bar, within a year's slot; without a band just the bar's.

    Several lie side by side only where `beside` allows it: the seam between them would cross what stands above the bar.
    Labels wrap where the slot is narrow; raises ChartError where even a single word is wider.
    """
    sure = drawn(bands)
    if not sure:
        return BandLayout((bar,), 0, ())
    room = slot - 8 - 2 * AROUND_LABEL
    least = bar + 2 * AROUND_BAR
    whole = [ruler.measure(band.label, "band") + 2 * AROUND_LABEL for band in sure]
    stretch = max(1.0, least / sum(whole))
    if (beside or len(sure) == 1) and stretch * sum(whole) <= slot - 8:
        return BandLayout(tuple(width * stretch for width in whole), 1, tuple((band.label,) for band in sure))
    lines, widths, width = [], [], least - 2 * STEP_IN
    for depth, band in enumerate(reversed(sure)):
        lines.append(ruler.paragraph(band.label, room - 2 * STEP_IN * (len(sure) - 1 - depth), "band").lines)
        words = max(ruler.measure(line, "band") for line in lines[-1]) + 2 * AROUND_LABEL
        width = max(width + 2 * STEP_IN, words)
        widths.append(width)
    return BandLayout(tuple(reversed(widths)), sum(map(len, lines)), tuple(reversed(lines)))


def draw_bands(canvas: Canvas, bands: Sequence[Band], layout: BandLayout, box: Box) -> None:
    """Draw bands into their common box; each label stands at the top inside its own band."""
    sure = drawn(bands)
    if layout.beside:
        left = box.left
        for band, width in zip(sure, layout.widths, strict=True):
            _draw_band(canvas, band, (band.label,), Box(left, box.top, left + width, box.bottom))
            left += width
        return
    for band, lines in zip(sure, layout.lines, strict=True):
        _draw_band(canvas, band, lines, box)
        top = box.top + LABEL_ROW * len(lines)
        box = Box(box.left + STEP_IN, top, box.right - STEP_IN, box.bottom - STEP_IN / 2)


def _draw_band(canvas: Canvas, band: Band, lines: tuple[str, ...], box: Box) -> None:
    fill, text = BANDS[band.programme]
    dashed = band.presence is Presence.IMPLIED_YES
    role = f"band {band.programme}"
    canvas.rectangle(box.inset(1), fill, role, radius=10, edge=text, dashed=dashed, edge_width=2.0, depth=0.5)
    px = canvas.type("band").px
    first = box.top + (LABEL_ROW * len(lines) - (len(lines) - 1) * LINE * px) / 2 + 0.35 * px + 4
    for row, line in enumerate(lines):
        canvas.write(line, box.centre, first + row * LINE * px, "band", text, align="centre")
