"""One region over many years: a line from zero, broken where years are missing or borders changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from charts.easel.canvas import Canvas
from charts.easel.colours import BANDS, Colour
from charts.easel.ink import Align, Box
from charts.easel.layout import MARGIN, PHONE_WIDTH, SLIDE, open_sheet
from charts.easel.legend import draw_legend, legend_height
from charts.easel.ruler import Ruler, baseline_for_middle
from charts.fonts import Weight
from charts.rendered import ChartError, Output
from charts.spec import Size
from charts.spec_years import YearSeries
from data.vocabulary import Presence

PLOT: Final[dict[Size, tuple[float, float]]] = {"phone": (420, 560), "slide": (210, 330)}  # least, wanted
YEAR_ROW: Final[dict[Size, int]] = {"phone": 60, "slide": 44}
HEAD: Final[dict[Size, int]] = {"phone": 88, "slide": 64}  # above the highest tick, for the words of a break
LINE: Final = 8.0
DOT: Final = 10.0
LABEL_GAP: Final = 14.0
TO_AXIS: Final = 18.0
MOST_YEARS: Final = 30


@dataclass(frozen=True, slots=True)
class _Area:
    """The field of the line: its edges, the width of a year, the count at the upper edge."""

    box: Box
    step: float
    highest: float

    def x(self, index: int) -> float:
        return self.box.left + (index + 0.5) * self.step

    def y(self, value: float) -> float:
        return self.box.bottom - self.box.height * value / self.highest


def draw(spec: YearSeries, output: Output = "photo") -> Canvas:
    """Compose the series; raises ChartError where it does not fit."""
    if len(spec.points) > MOST_YEARS:
        raise ChartError(f"{len(spec.points)} years are too many for one line")
    ruler, size = Ruler(spec.frame, output), spec.frame.size
    legend = _legend_words(spec)
    width = (SLIDE[0] if size == "slide" else PHONE_WIDTH) - 2 * MARGIN
    below = YEAR_ROW[size] + (legend_height(ruler, legend, width) if legend else 0.0)
    head = HEAD[size] if any(point.break_label for point in spec.points) else 40.0
    sheet = open_sheet(spec.frame, output, plot_height=PLOT[size][0] + head + below)
    canvas, plot = sheet.canvas, sheet.plot
    labels = max(canvas.measure(tick.label, "axis") for tick in spec.ticks)
    left = plot.left + labels + TO_AXIS
    field = Box(left, plot.top + head, plot.right, plot.bottom - below)
    area = _Area(field, field.width / len(spec.points), max(tick.value for tick in spec.ticks) or 1.0)
    _draw_axis(canvas, spec, area, plot)
    _draw_years(canvas, spec, area)
    _draw_line(canvas, spec, area)
    _draw_labels(canvas, spec, area, _draw_break(canvas, spec, area, plot))
    if legend:
        _draw_legend(canvas, spec, Box(plot.left, plot.bottom - below + YEAR_ROW[size], plot.right, plot.bottom))
    return canvas


def _draw_axis(canvas: Canvas, spec: YearSeries, area: _Area, plot: Box) -> None:
    px = canvas.type("axis").px
    for tick in spec.ticks:
        y = area.y(tick.value)
        if tick.value:
            canvas.rectangle(Box(area.box.left, y - 1, area.box.right, y + 1), "grid", "count tick", depth=0.6)
        right = area.box.left - TO_AXIS
        canvas.write(
            tick.label, right, baseline_for_middle(y, px), "axis", "muted", align="right", number=("tick", tick.value)
        )
    base = Box(area.box.left, area.box.bottom - 1.25, area.box.right, area.box.bottom + 1.25)
    canvas.rectangle(base, "ink", "base", depth=2.5)


def _draw_years(canvas: Canvas, spec: YearSeries, area: _Area) -> None:
    """Bands and hatches behind the years; as many year labels as fit, the first and the last always."""
    for index, point in enumerate(spec.points):
        slot = Box(area.x(index) - area.step / 2, area.box.top, area.x(index) + area.step / 2, area.box.bottom)
        for depth, band in enumerate(band for band in point.bands if band.is_drawn):
            fill, edge = BANDS[band.programme]
            dashed = band.presence is Presence.IMPLIED_YES
            inner = slot.inset(2 + 10 * depth, 0)
            canvas.rectangle(
                inner, fill, f"band {band.programme}", edge=edge if dashed else None, dashed=dashed, depth=0.4
            )
        if point.value is None:
            canvas.hatch(slot.inset(0.14 * area.step, 0), "no data")
    px = canvas.type("axis").px
    for index in _labelled_years(canvas, spec, area):
        point = spec.points[index]
        y = area.box.bottom + 16 + 0.7 * px
        canvas.write(point.label, area.x(index), y, "axis", "muted", align="centre", number=("year", float(point.year)))


def _labelled_years(ruler: Ruler, spec: YearSeries, area: _Area) -> list[int]:
    """Every n-th year, counted from the last, so that labels stand apart; the first where there is room."""
    width = max(ruler.measure(point.label, "axis") for point in spec.points) + 22
    every = max(1, -int(-width // area.step))
    last = len(spec.points) - 1
    shown = list(range(last, -1, -every))[::-1]
    return shown if shown[0] == 0 or shown[0] < every else [0, *shown]


def _runs(spec: YearSeries) -> Iterator[tuple[bool, list[int]]]:
    """Stretches of the line that may be joined, each with whether it lies after the break."""
    run: list[int] = []
    after = False
    for index, point in enumerate(spec.points):
        if point.break_label:
            if run:
                yield after, run
            run, after = [], True
        if point.value is None:
            if run:
                yield after, run
            run = []
        else:
            run.append(index)
    if run:
        yield after, run


def _draw_line(canvas: Canvas, spec: YearSeries, area: _Area) -> None:
    for after, run in _runs(spec):
        points = [(area.x(index), area.y(spec.points[index].value or 0)) for index in run]
        if len(points) > 1:
            canvas.line(points, "focus", "series line", width=LINE, depth=2.8)
        for (x, y), index in zip(points, run, strict=True):
            value = float(spec.points[index].value or 0)
            if after:
                canvas.dot(x, y, DOT + 3, "background", "point hollow", edge="focus", value=value)
            else:
                canvas.dot(x, y, DOT + 3, "background", "halo")
                canvas.dot(x, y, DOT, "focus", "point solid", value=value, depth=4.1)


def _draw_labels(canvas: Canvas, spec: YearSeries, area: _Area, taken: list[Box]) -> None:
    """The numbers asked for, above or below their dot, away from the line and from each other."""
    px = canvas.type("label").px
    for index, point in enumerate(spec.points):
        if not point.is_labelled or point.value is None:
            continue
        width = canvas.measure(point.value_label, "label", weight=700)
        x = min(max(area.x(index), area.box.left + width / 2), area.box.right - width / 2)
        y = _free_place(area, spec, index, (x, width, px), taken)
        number = ("count", float(point.value))
        taken.append(canvas.write(point.value_label, x, y, "label", "focus", align="centre", weight=700, number=number))


def _free_place(
    area: _Area, spec: YearSeries, index: int, label: tuple[float, float, float], taken: list[Box]
) -> float:
    """The baseline above or below a dot that keeps clear of the line, the axis and other labels."""
    x, width, px = label
    own = area.y(spec.points[index].value or 0)
    above, below = own - DOT - LABEL_GAP, own + DOT + LABEL_GAP + 0.7 * px
    around = [(i, p) for i, p in enumerate(spec.points) if p.value is not None and abs(i - index) == 1]
    rising = sum(area.y(point.value or 0) < own for _, point in around)
    order = (below, above) if rising > len(around) / 2 else (above, below)
    tries = [*order, *(above - lift * px for lift in (0.6, 1.2, 1.8, 2.4)), *(below + lift * px for lift in (0.6, 1.2))]
    for baseline in tries:
        box = Box(x - width / 2 - 6, baseline - 0.75 * px, x + width / 2 + 6, baseline + 0.12 * px)
        if _is_free(area, spec, box, taken):
            return baseline
    raise ChartError(f"no free place for the number of {spec.points[index].year}")


def _is_free(area: _Area, spec: YearSeries, box: Box, taken: list[Box]) -> bool:
    """Whether a box is clear of the base line, the grid, other numbers and the line itself."""
    if box.bottom > area.box.bottom - 4 or any(min(box.overlap(other)) > 0 for other in taken):
        return False
    if any(box.top - 3 < area.y(tick.value) < box.bottom + 3 for tick in spec.ticks if tick.value):
        return False
    return not any(_crosses(area, spec, pair, box) for pair in pairwise(range(len(spec.points))))


def _crosses(area: _Area, spec: YearSeries, pair: tuple[int, int], box: Box) -> bool:
    """Whether the stretch of line between two neighbouring years runs through a box."""
    first, last = (spec.points[index] for index in pair)
    if first.value is None or last.value is None or last.break_label:
        return False
    x0, y0, x1, y1 = area.x(pair[0]), area.y(first.value), area.x(pair[1]), area.y(last.value)
    left, right = max(x0, box.left), min(x1, box.right)
    if left >= right:
        return False
    heights = [y0 + (y1 - y0) * (x - x0) / (x1 - x0) for x in (left, right)]
    return min(heights) < box.bottom + LINE and max(heights) > box.top - LINE


def _draw_break(canvas: Canvas, spec: YearSeries, area: _Area, plot: Box) -> list[Box]:
    """New borders: a dotted line, a cut in the base line, words on the side with room; returns what they cover."""
    covered: list[Box] = []
    for index, point in enumerate(spec.points):
        if not point.break_label:
            continue
        x, base = area.x(index) - area.step / 2, area.box.bottom
        widest = max(canvas.measure(words, "break", weight=600) for words in point.break_label)
        on_right = x + 16 + widest <= plot.right
        canvas.line([(x, plot.top), (x, base - 16)], "ink", "break line", width=2.5, dashes=(3, 7))
        canvas.rectangle(Box(x - 11, base - 4, x + 11, base + 4), "background", "break gap", depth=2.6)
        for shift in (-10, 8):
            cut = [(x + shift - 6, base + 15), (x + shift + 8, base - 15)]
            canvas.line(cut, "ink", "break cut", width=3, depth=2.7)
        px = canvas.type("break").px
        for row, words in enumerate(point.break_label):
            weight: Weight = 400 if row else 600
            side: Align = "left" if on_right else "right"
            colour: Colour = "muted" if row else "ink"
            y = plot.top + 0.7 * px + row * 1.3 * px
            place = x + 16 if on_right else x - 16
            covered.append(canvas.write(words, place, y, "break", colour, weight=weight, align=side))
        covered.append(Box(x - 2, plot.top, x + 2, base))
    return covered


def _legend_words(spec: YearSeries) -> list[str]:
    empty = [spec.empty_word] if spec.empty_word and any(point.value is None for point in spec.points) else []
    return [*(band.label for band in spec.band_key), *empty]


def _draw_legend(canvas: Canvas, spec: YearSeries, box: Box) -> None:
    def swatch(index: int, area: Box) -> None:
        if index >= len(spec.band_key):
            canvas.hatch(area, "swatch", radius=4)
            return
        band = spec.band_key[index]
        fill, edge = BANDS[band.programme]
        dashed = band.presence is Presence.IMPLIED_YES
        canvas.rectangle(area, fill, "swatch band", radius=4, edge=edge, dashed=dashed)

    draw_legend(canvas, _legend_words(spec), box, swatch)
