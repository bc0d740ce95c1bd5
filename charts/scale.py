"""Axes chosen by rule: where ticks stand, so that the voice can label them before anything is drawn."""

from math import ceil, floor

STEPS = (5, 10, 20, 25, 50, 100, 200, 250, 500, 1000)
PADDING = 0.05  # of the interval's length, on both sides


def interval_axis(low: float, high: float, most: int = 6) -> tuple[int, ...]:
    """Ticks of an axis that holds zero and an interval in percent, with 5 % of its length to spare.

    Returns evenly spaced whole percents, zero among them, at most `most` (6 in a card, 4 in dense rows). No
    tick stands below −100: a count cannot fall by more. The axis itself is `axis_span` of these ticks.
    """
    if not low <= high:
        raise ValueError("an interval's low end is not above its high end")
    spare = PADDING * (high - low)
    bottom, top = max(-100.0, min(0.0, low) - spare), max(0.0, high) + spare
    for step in STEPS:
        ticks = tuple(range(step * floor(bottom / step), step * ceil(top / step) + 1, step))
        if len(ticks) <= most:
            return tuple(tick for tick in ticks if tick >= -100) if top > bottom else (0, step)
    raise ValueError("no step of the axis spans the interval")


def row_axis(low: float, high: float, most: int = 4) -> tuple[int, ...]:
    """Ticks for dense rows: zero and even whole percents within an interval, `most` at most; an axis may reach further.

    Raises ValueError for an interval wider than any step divides.
    """
    if not low <= high:
        raise ValueError("an interval's low end is not above its high end")
    bottom, top = max(-100.0, min(0.0, low)), max(0.0, high)
    for step in STEPS:
        ticks = tuple(range(step * ceil(bottom / step), step * floor(top / step) + 1, step))
        if len(ticks) <= most:
            return ticks if len(ticks) > 1 or top - bottom < STEPS[0] else (0,)
    raise ValueError("no step of the axis divides the interval")


def axis_span(ticks: tuple[float, ...], low: float, high: float) -> tuple[float, float]:
    """The two ends of the axis: its outer ticks, or further out where the interval needs it."""
    spare = PADDING * (high - low)
    return min(*ticks, low - spare), max(*ticks, high + spare)


def count_axis(highest: float, most: int = 5) -> tuple[int, ...]:
    """Ticks of counts from zero to at least `highest`, in steps of 1, 2 or 5 times a power of ten."""
    if highest < 0:
        raise ValueError("a count is not negative")
    power = 1
    while True:
        for digit in (1, 2, 5):
            last = max(1, ceil(highest / (digit * power)))
            if last < most:
                return tuple(digit * power * tick for tick in range(last + 1))
        power *= 10
