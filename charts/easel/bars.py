"""One region's years from a common zero, as bars or as dots: with programme bands, steps and the border break."""

from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from typing import Final

from charts.easel.bands import AROUND_BAR, LABEL_ROW, BandLayout, draw_bands, measure_bands
from charts.easel.canvas import Canvas
from charts.easel.colours import Colour
from charts.easel.dots import MOST_DOTS
from charts.easel.ink import Align, Box
from charts.easel.ruler import Ruler
from charts.fonts import Weight
from charts.rendered import ChartError
from charts.spec import RegionCard, Size, Step, YearBar

WIDEST: Final = 220
LEAST_BARS: Final = 112  # px of height for the highest bar where room is short
GOOD_BARS: Final = 165  # and where it is not
MOST_YEARS: Final = 8
CASE_RADIUS: Final[dict[Size, float]] = {"phone": 19, "slide": 13}
CASE_PITCH: Final = 2.42  # of the radius
CASES_HIGH: Final = 5  # dots in a column
LABEL_INSIDE_FROM: Final = 70
YEAR_ROW: Final = 62
STEP_ROW: Final = 66
BREAK_ROW: Final = 38
ABOVE_BAR: Final = 58


@dataclass(frozen=True, slots=True)
class _Bars:
    """Where everything lies: slots and bar width across; rows above the bars and below the base line."""

    slot: float
    width: float
    head: float
    spare: float
    foot: float
    steps_below: bool

    def centre(self, box: Box, index: int) -> float:
        return box.left + (index + 0.5) * self.slot


def bars_height(ruler: Ruler, spec: RegionCard, width: float, highest: float) -> float:
    """The height the years take when the highest bar has a height."""
    layout = _measure(ruler, spec, width)
    tallest = highest
    if counts_cases(spec):
        most = min(CASES_HIGH, max(3, *(year.value or 0 for year in spec.years)))
        tallest = most * CASE_PITCH * CASE_RADIUS[ruler.frame.size] + ABOVE_BAR
    return layout.head + layout.spare + tallest + layout.foot


def counts_cases(spec: RegionCard) -> bool:
    """Whether the counts are so small that one dot is one case."""
    return all((year.value or 0) <= MOST_DOTS for year in spec.years)


def _measure(ruler: Ruler, spec: RegionCard, width: float) -> _Bars:
    if len(spec.years) > MOST_YEARS:
        raise ChartError(f"{len(spec.years)} years are a series, not a card")
    slot = width / len(spec.years)
    bar = min(WIDEST, slot / 2, width * 0.26)
    if any(band.is_drawn for year in spec.years for band in year.bands):
        bar = min(bar, slot - 8 - 2 * AROUND_BAR)
    bands = [_bands(ruler, spec, year, bar, slot) for year in spec.years]
    if any(layout.width > slot for layout in bands):
        raise ChartError("a band's words are wider than a year's place")
    gaps = [slot - (before.width + after.width) / 2 for before, after in pairwise(bands)]
    labels = [ruler.measure(step.label or "", "axis", weight=600) for step in spec.steps]
    below = any(label and label + 20 > gap for label, gap in zip(labels, gaps, strict=False))
    rows = max(layout.rows for layout in bands)
    breaks = max((len(step.break_label) for step in spec.steps), default=0) * BREAK_ROW
    spare = ABOVE_BAR if any(_label_too_wide(ruler, shown, bar) for shown in spec.years) else 14
    nested = any(layout.around_label and len(layout.lines) > 1 for layout in bands)
    foot = YEAR_ROW + (STEP_ROW if below else 0) + (8 if nested else 0)
    return _Bars(slot, bar, rows * LABEL_ROW + breaks, spare, foot, steps_below=below)


def _bands(ruler: Ruler, spec: RegionCard, year: YearBar, bar: float, slot: float) -> BandLayout:
    """Bands of a year; side by side only behind a bar so high that its count stands inside it."""
    highest = max((shown.value or 0 for shown in spec.years), default=0)
    tall = not counts_cases(spec) and (year.value or 0) >= 0.85 * highest and not _label_too_wide(ruler, year, bar)
    return measure_bands(ruler, year.bands, bar, slot, beside=tall)


def _label_too_wide(ruler: Ruler, year: YearBar, bar: float) -> bool:
    return year.value is not None and ruler.measure(year.value_label, "value") > bar - 20


def draw_bars(canvas: Canvas, spec: RegionCard, box: Box) -> None:
    """Draw the bars into a box: heights are proportional to the counts, the base line is zero."""
    layout = _measure(canvas, spec, box.width)
    base = box.bottom - layout.foot
    top = box.top + layout.head + layout.spare
    highest = max((year.value or 0 for year in spec.years), default=0)
    if base - top < LEAST_BARS / 2:
        raise ChartError(f"only {base - top:.0f} px are left for the bars")
    for index in range(len(spec.years)):
        _draw_year(canvas, spec, layout, box, index, (top, base), highest)
    canvas.rectangle(Box(box.left, base - 1.25, box.right, base + 1.25), "ink", "base", depth=2.5)
    for index, step in enumerate(spec.steps):
        middle = box.left + (index + 1) * layout.slot
        if step.break_label:
            _draw_break(canvas, step, middle, box, base)
        elif step.label:
            _draw_step(canvas, spec, layout, box, index, base)


def _draw_year(
    canvas: Canvas,
    spec: RegionCard,
    layout: _Bars,
    box: Box,
    index: int,
    span: tuple[float, float],
    highest: int,
) -> None:
    year, (top, base) = spec.years[index], span
    x = layout.centre(box, index)
    bands = _bands(canvas, spec, year, layout.width, layout.slot)
    if bands.rows:
        half = bands.width / 2
        band_top = top - layout.spare - LABEL_ROW * bands.rows
        foot = base + (YEAR_ROW - 4 + 8 * (len(bands.lines) - 1) if bands.around_label else 0)
        draw_bands(canvas, year.bands, bands, Box(x - half, band_top, x + half, foot))
    is_last = index == len(spec.years) - 1
    canvas.write(
        year.label,
        x,
        base + 14 + 0.7 * canvas.type("label").px,
        "label",
        align="centre",
        weight=600 if is_last else 400,
        number=("year", float(year.year)),
    )
    if year.value is None:
        _draw_absence(canvas, year, Box(x - layout.slot / 2 + 8, top, x + layout.slot / 2 - 8, base), layout.width)
    elif counts_cases(spec):
        _draw_cases(canvas, year, x, base)
    else:
        height = (base - top) * year.value / highest if highest else 0.0
        _draw_bar(canvas, spec, index, Box(x - layout.width / 2, base - height, x + layout.width / 2, base))


def _draw_bar(canvas: Canvas, spec: RegionCard, index: int, bar: Box) -> None:
    year = spec.years[index]
    value, px = float(year.value or 0), canvas.type("value").px
    fill, on_fill = _bar_colours(spec, index)
    hollow = any(step.break_label for step in spec.steps[:index])
    if value:
        inner = bar.inset(2.5) if hollow and bar.height > 6 else bar
        canvas.rectangle(
            inner if hollow else bar,
            "background" if hollow else fill,
            "bar",
            edge=fill if hollow else None,
            edge_width=5,
            depth=2.0,
            value=value,
        )
    number = ("count", value)
    inside = bar.height >= LABEL_INSIDE_FROM and not _label_too_wide(canvas, year, bar.width)
    if value == 0:
        canvas.write(year.value_label, bar.centre, bar.bottom - 18, "value", "muted", align="centre", number=number)
    elif inside:
        y = bar.top + 20 + 0.7 * px
        colour: Colour = "ink" if hollow else on_fill
        canvas.write(year.value_label, bar.centre, y, "value", colour, align="centre", number=number)
    else:
        canvas.write(year.value_label, bar.centre, bar.top - 14, "value", align="centre", number=number)


def _draw_cases(canvas: Canvas, year: YearBar, x: float, base: float) -> None:
    """One dot a case, in columns of five from the base line up; the number above them, a zero muted."""
    value, radius = year.value or 0, CASE_RADIUS[canvas.frame.size]
    columns, pitch = max(1, ceil(value / CASES_HIGH)), CASE_PITCH * radius
    for index in range(value):
        column, row = divmod(index, CASES_HIGH)
        left = x + (column - (columns - 1) / 2) * pitch
        canvas.dot(left, base - 12 - radius - row * pitch, radius, "focus", "case")
    top = base - (12 + min(value, CASES_HIGH) * pitch if value else 4)
    colour: Colour = "ink" if value else "muted"
    number = ("count", float(value))
    canvas.write(year.value_label, x, top - 12, "value", colour, align="centre", number=number)


def _bar_colours(spec: RegionCard, index: int) -> tuple[Colour, Colour]:
    """The last year stands out; where no change may be named it does so without the colour of emphasis."""
    last = max((place for place, year in enumerate(spec.years) if year.value is not None), default=-1)
    if index != last:
        return "context", "on_context"
    named = spec.key is not None and (spec.key.verdict.is_fall or spec.key.verdict.is_rise)
    return ("focus", "on_focus") if named else ("quiet", "on_quiet")


def _draw_absence(canvas: Canvas, year: YearBar, slot: Box, bar: float) -> None:
    """A year without a figure: hatch and its word, never a bar of no height."""
    word, px = year.emptiness_label or "", canvas.type("ci").px
    half = min(max(bar, canvas.measure(word, "ci") + 32), slot.width) / 2
    box = Box(slot.centre - half, slot.top, slot.centre + half, slot.bottom)
    canvas.hatch(box, "no data")
    canvas.rectangle(
        Box(box.left + 2, box.middle - 26, box.right - 2, box.middle + 26), "background", "plate", depth=1.3
    )
    canvas.write(word, box.centre, box.middle + 0.35 * px, "ci", align="centre")


def _draw_step(canvas: Canvas, spec: RegionCard, layout: _Bars, box: Box, index: int, base: float) -> None:
    """The change between two years over an arrow: between the bars, or in a row of its own below them."""
    label, before, after = spec.steps[index].label or "", spec.years[index], spec.years[index + 1]
    left = layout.centre(box, index) + _bands(canvas, spec, before, layout.width, layout.slot).width / 2 + 10
    right = layout.centre(box, index + 1) - _bands(canvas, spec, after, layout.width, layout.slot).width / 2 - 10
    arrow_y = base - 16
    if layout.steps_below:
        left, right = layout.centre(box, index) + 10, layout.centre(box, index + 1) - 10
        arrow_y = base + layout.foot - 6
    _draw_arrow(canvas, left, right, arrow_y)
    canvas.write(label, (left + right) / 2, arrow_y - 14, "axis", align="centre", weight=600)


def _draw_arrow(canvas: Canvas, left: float, right: float, y: float) -> None:
    canvas.line([(left, y), (right - 12, y)], "muted", "arrow", width=3, depth=2.2)
    canvas.polygon([(right - 16, y - 8), (right, y), (right - 16, y + 8)], "muted", "arrow head")


def _draw_break(canvas: Canvas, step: Step, x: float, box: Box, base: float) -> None:
    """New borders: a dotted line over the full height, a cut in the base line, the words on the side with room."""
    widest = max(canvas.measure(words, "break", weight=600) for words in step.break_label)
    on_right = x + 16 + widest <= box.right
    canvas.line([(x, box.top), (x, base - 16)], "ink", "break line", width=2.5, dashes=(3, 7))
    canvas.rectangle(Box(x - 11, base - 4, x + 11, base + 4), "background", "break gap", depth=2.6)
    for shift in (-10, 8):
        canvas.line([(x + shift - 6, base + 15), (x + shift + 8, base - 15)], "ink", "break cut", width=3, depth=2.7)
    for row, words in enumerate(step.break_label):
        y = box.top + 0.7 * canvas.type("break").px + row * BREAK_ROW
        weight: Weight = 600 if row == 0 else 400
        side: Align = "left" if on_right else "right"
        start = x + 16 if on_right else x - 16
        canvas.write(words, start, y, "break", "muted" if row else "ink", weight=weight, align=side)
