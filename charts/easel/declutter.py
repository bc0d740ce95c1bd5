"""Labels that would collide are moved apart along one axis, by the least total shift."""

from collections.abc import Sequence

from charts.rendered import ChartError


def declutter(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Positions near the wanted ones, at least `gap` apart, inside [low, high], in the same order.

    Pool adjacent violators: with each label's own place in the queue subtracted, the best positions are the
    isotonic regression of the wanted ones (Best and Chakravarti 1990); then one pass from each edge. Equal
    wishes keep the order given. Raises ChartError where the labels do not fit between the edges.
    """
    if not wanted:
        return []
    if gap * (len(wanted) - 1) > high - low + 1e-9:
        raise ChartError(f"{len(wanted)} labels do not fit into {high - low:.0f} px")
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    placed = _pooled([wanted[index] - rank * gap for rank, index in enumerate(order)])
    places = [0.0] * len(wanted)
    for rank, index in enumerate(order):
        last = high - low - gap * (len(wanted) - 1)
        places[index] = min(max(placed[rank], low), low + last) + rank * gap
    return places


def _pooled(wanted: list[float]) -> list[float]:
    """The non-decreasing sequence nearest to the wanted one in least squares."""
    pools: list[tuple[float, int]] = []
    for value in wanted:
        pools.append((value, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (right, many), (left, more) = pools.pop(), pools.pop()
            pools.append(((left * more + right * many) / (many + more), many + more))
    return [mean for mean, count in pools for _ in range(count)]
