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


@dataclass(frozen=True, slots=True)
class BandLayout:
    """How the bands of a year lie: the width of each, the rows their labels take.

    Side by side they end at the base line (`around_label` is false), so that no edge crosses the year's label.
    """

    widths: tuple[float, ...]
    rows: int

    @property
    def width(self) -> float:
        """The width of all of them together."""
        return sum(self.widths) if self.rows <= 1 else max(self.widths)

    @property
    def around_label(self) -> bool:
        """Whether the year's label stands inside a band."""
        return self.rows > 1 or len(self.widths) == 1


def drawn(bands: Sequence[Band]) -> list[Band]:
    """The bands sure enough for ink."""
    return [band for band in bands if band.is_drawn]


def measure_bands(ruler: Ruler, bands: Sequence[Band], bar: float, slot: float) -> BandLayout:
    """The place bands take around a bar, within a year's slot; without a band just the bar's."""
    sure = drawn(bands)
    if not sure:
        return BandLayout((bar,), 0)
    labels = [ruler.measure(band.label, "band") + 2 * AROUND_LABEL for band in sure]
    stretch = max(1.0, (bar + 2 * AROUND_BAR) / sum(labels))
    if len(sure) == 1 or stretch * sum(labels) <= slot - 8:
        return BandLayout(tuple(label * stretch for label in labels), 1)
    width = max(bar + 2 * AROUND_BAR, labels[-1])
    for label in reversed(labels[:-1]):
        width = max(width + 2 * STEP_IN, label)
    return BandLayout((width,) * len(sure), len(sure))


def draw_bands(canvas: Canvas, bands: Sequence[Band], layout: BandLayout, box: Box) -> None:
    """Draw bands into their common box; each label stands at the top inside its own band."""
    sure = drawn(bands)
    if layout.rows == 1:
        left = box.left
        for band, width in zip(sure, layout.widths, strict=True):
            _draw_band(canvas, band, Box(left, box.top, left + width, box.bottom))
            left += width
        return
    for band in sure:
        _draw_band(canvas, band, box)
        box = Box(box.left + STEP_IN, box.top + LABEL_ROW, box.right - STEP_IN, box.bottom - STEP_IN / 2)


def _draw_band(canvas: Canvas, band: Band, box: Box) -> None:
    fill, text = BANDS[band.programme]
    dashed = band.presence is Presence.IMPLIED_YES
    role = f"band {band.programme}"
    canvas.rectangle(box.inset(1), fill, role, radius=10, edge=text, dashed=dashed, edge_width=2.0, depth=0.5)
    y = box.top + LABEL_ROW / 2 + 0.35 * canvas.type("band").px + 4
    canvas.write(band.label, box.centre, y, "band", text, align="centre")
