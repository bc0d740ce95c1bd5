"""Changes in rows: a percent axis with its ticks above, an interval bar with its dot, the value in a column."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from charts.easel.canvas import Canvas
from charts.easel.colours import mark_colours
from charts.easel.ink import Box
from charts.easel.ruler import Ruler, baseline_for_middle
from charts.easel.strip import draw_verdict_dot
from charts.easel.type_scale import Role
from charts.fonts import Weight
from charts.scale import axis_span
from charts.spec import Size, Tick
from charts.spec_regions import JudgedChange
from data.vocabulary import Verdict

HEAD: Final[dict[Size, int]] = {"phone": 56, "slide": 42}
INTERVAL_HEIGHT: Final = 14
DOT: Final = 9.0


@dataclass(frozen=True, slots=True)
class PercentScale:
    """From percent to x, between two edges in pixels."""

    first: float
    last: float
    left: float
    right: float

    @classmethod
    def of(
        cls, ticks: Sequence[Tick], changes: Sequence[tuple[float, float]], left: float, right: float
    ) -> "PercentScale":
        """A scale that holds every tick and every interval (low, high)."""
        low = min((low for low, _ in changes), default=0.0)
        high = max((high for _, high in changes), default=0.0)
        first, last = axis_span(tuple(tick.value for tick in ticks), low, high)
        return cls(first, last, left, right)

    def x(self, value: float) -> float:
        """The place of a value."""
        return self.left + (value - self.first) / (self.last - self.first) * (self.right - self.left)


def value_weight(verdict: Verdict) -> Weight:
    """Bold for clear, medium for likely, light where nothing may be named."""
    if verdict.is_clear:
        return 700
    return 500 if verdict.is_likely else 400


def draw_ticks(
    canvas: Canvas, ticks: Sequence[Tick], scale: PercentScale, box: Box, *, keep: tuple[float, float] | None = None
) -> None:
    """Labels at the top of a box and lines down to its bottom; zero in ink, the others as grid.

    Where labels would touch or leave `keep` (left, right), zero and the outer ones are written.
    """
    head = box.top + HEAD[canvas.frame.size]
    for tick in ticks:
        x, is_zero = scale.x(tick.value), tick.value == 0
        half, role = (1.25, "zero") if is_zero else (1.0, "tick")
        line = Box(x - half, head - 8, x + half, box.bottom)
        canvas.rectangle(line, "ink" if is_zero else "grid", role, depth=1.4 if is_zero else 0.2, value=tick.value)
    for tick in _written(canvas, ticks, scale, keep or (0.0, float(canvas.width))):
        is_zero = tick.value == 0
        canvas.write(
            tick.label,
            scale.x(tick.value),
            box.top + 0.7 * canvas.type("axis").px,
            "axis",
            "ink" if is_zero else "muted",
            align="centre",
            weight=600 if is_zero else 400,
            number=("tick", tick.value),
        )


def _written(ruler: Ruler, ticks: Sequence[Tick], scale: PercentScale, keep: tuple[float, float]) -> list[Tick]:
    """The ticks whose labels stand apart: all of them, else zero first, then from the ends inwards."""
    shown = [tick for tick in ticks if tick.label]
    outwards = sorted(shown, key=lambda tick: abs(tick.value))
    inwards = sorted(shown, key=lambda tick: (tick.value != 0, -abs(tick.value)))
    every = _apart(ruler, outwards, scale, keep)
    return every if len(every) == len(shown) else _apart(ruler, inwards, scale, keep)


def _apart(ruler: Ruler, ticks: Sequence[Tick], scale: PercentScale, keep: tuple[float, float]) -> list[Tick]:
    taken: list[Box] = []
    written: list[Tick] = []
    for tick in ticks:
        half = ruler.measure(tick.label, "axis", weight=600 if tick.value == 0 else 400) / 2 + 8
        place = Box(scale.x(tick.value) - half, 0, scale.x(tick.value) + half, 1)
        if place.left < keep[0] or place.right > keep[1] or any(place.overlap(other)[0] > 0 for other in taken):
            continue
        taken.append(place)
        written.append(tick)
    return written


def draw_change(canvas: Canvas, change: JudgedChange, scale: PercentScale, middle: float, *, grown: float = 1) -> None:
    """The bar of the interval with its dot; `grown` enlarges both in rows with much room."""
    height = INTERVAL_HEIGHT * grown
    bar = Box(scale.x(change.low), middle - height / 2, scale.x(change.high), middle + height / 2)
    canvas.rectangle(bar, mark_colours(change.verdict)[2], "interval", depth=2.0, value=change.value)
    draw_verdict_dot(canvas, scale.x(change.value), middle, DOT * grown, change.verdict, value=change.value)


def change_width(ruler: Ruler, change: JudgedChange, role: Role) -> float:
    """The width of a change's value with its triangle, the asterisk not counted."""
    label = change.label.rstrip("*")
    return ruler.measure(label, role, weight=value_weight(change.verdict)) + (_triangle(ruler, role) + 12)


def star_width(ruler: Ruler, changes: Sequence[JudgedChange], role: Role) -> float:
    """The room asterisks need right of a column of values."""
    return ruler.measure("*", role, weight=500) if any(change.verdict.is_likely for change in changes) else 0.0


def write_change(
    canvas: Canvas, change: JudgedChange, right: float, middle: float, role: Role, *, star: float = 0.0
) -> None:
    """A value right-aligned at `right`, its digits above each other: an asterisk hangs into the `star` room."""
    mark, text, _ = mark_colours(change.verdict)
    weight, px = value_weight(change.verdict), canvas.type(role).px
    own = canvas.measure("*", role, weight=weight) if change.label.endswith("*") else 0.0
    edge = right - star + own
    y = baseline_for_middle(middle, px)
    box = canvas.write(change.label, edge, y, role, text, align="right", weight=weight, number=("change", change.value))
    if change.is_named:
        side = _triangle(canvas, role)
        triangle = Box(box.left - 12 - side, middle - 0.43 * side, box.left - 12, middle + 0.43 * side)
        canvas.triangle(triangle, mark, falls=change.verdict.is_fall)


def _triangle(ruler: Ruler, role: Role) -> float:
    return 0.66 * ruler.type(role).px
