"""Five years and more: a quasi-Poisson slope and the exact Mann-Kendall test."""

import math
from collections.abc import Mapping, Sequence
from itertools import combinations
from statistics import fmean

from scipy.special import stdtr, stdtrit

from analysis.findings import MannKendall, Slope
from analysis.thresholds import Thresholds
from analysis.variation import as_percent

_ITERATIONS = 100


def quasi_poisson_slope(series: Mapping[int, int], thresholds: Thresholds) -> Slope:
    """Slope of log count on year, with the Poisson variance scaled by max(1, φ), φ = Pearson χ²/(n − 2).

    The interval and p use Student's t with n − 2 degrees of freedom. Percent per year. Needs three years or more
    and positive counts; raises ValueError otherwise.
    """
    if len(series) < 3 or min(series.values()) <= 0:
        raise ValueError("a slope needs three years or more of positive counts")
    centre = fmean(series)
    times = [year - centre for year in series]
    counts = list(series.values())
    level, slope = _maximum_likelihood(times, counts)
    means = [math.exp(level + slope * time) for time in times]
    df = len(counts) - 2
    pearson = sum((count - mean) ** 2 / mean for count, mean in zip(counts, means, strict=True))
    scale = max(1.0, pearson / df)
    error = math.sqrt(scale / _information(times, means)[2])
    reach = float(stdtrit(df, 1 - thresholds.alpha / 2)) * error
    p = 2 * float(stdtr(df, -abs(slope) / error))
    low, middle, high = (as_percent(math.exp(slope + shift)) for shift in (-reach, 0.0, reach))
    return Slope(percent_per_year=middle, low=low, high=high, scale=scale, p=p)


def _maximum_likelihood(times: Sequence[float], counts: Sequence[int]) -> tuple[float, float]:
    """Level and slope of the Poisson fit, by Newton's method from the flat line, to the last digits of a double."""
    level, slope = math.log(fmean(counts)), 0.0
    for _ in range(_ITERATIONS):
        means = [math.exp(level + slope * time) for time in times]
        residuals = [count - mean for count, mean in zip(counts, means, strict=True)]
        total, centre, around = _information(times, means)
        push = sum((time - centre) * residual for time, residual in zip(times, residuals, strict=True))
        slope_step = push / around
        level_step = sum(residuals) / total - centre * slope_step
        # A first step from the flat line may overshoot where the series bends sharply: keep it within one log unit.
        damping = min(1.0, 1.0 / max(1e-300, *(abs(level_step + slope_step * time) for time in times)))
        level, slope = level + damping * level_step, slope + damping * slope_step
        if abs(level_step) + abs(slope_step) < 1e-14:
            break
    return level, slope


def _information(times: Sequence[float], means: Sequence[float]) -> tuple[float, float, float]:
    """Sum of the weights, weighted mean time and weighted sum of squares around it (the slope's information)."""
    total = sum(means)
    centre = sum(time * mean for time, mean in zip(times, means, strict=True)) / total
    around = sum(mean * (time - centre) ** 2 for time, mean in zip(times, means, strict=True))
    return total, centre, around


def mann_kendall(values: Sequence[int]) -> MannKendall:
    """Exact two-sided Mann-Kendall test of a series in time order, ties allowed.

    S = rising pairs − falling pairs; p = share of all orders of these values with |S| at least as large. The
    distribution comes from the Gaussian multinomial [n]!/∏[tie]!, which counts orders by inversions. The smallest
    possible p: 0.33 for 3 years, 0.08 for 4, 0.017 for 5.
    """
    score = sum((later > earlier) - (later < earlier) for earlier, later in combinations(values, 2))
    orders = _orders_by_inversions(values)
    pairs = len(orders) - 1  # pairs of unequal values; S = pairs − 2·inversions
    extreme = sum(number for place, number in enumerate(orders) if abs(pairs - 2 * place) >= abs(score))
    ends = sum(number for place, number in enumerate(orders) if abs(pairs - 2 * place) == pairs)
    return MannKendall(score, extreme / sum(orders), ends / sum(orders))


def _orders_by_inversions(values: Sequence[int]) -> list[int]:
    """How many distinct orders of the values have 0, 1, 2 … inversions."""
    numbers = [1]
    for size in range(2, len(values) + 1):
        numbers = _multiplied(numbers, size)
    for tie in (list(values).count(value) for value in set(values)):
        for size in range(2, tie + 1):
            numbers = _divided(numbers, size)
    return numbers


def _multiplied(numbers: list[int], size: int) -> list[int]:
    """Times the polynomial 1 + q + … + q^(size − 1)."""
    product = [0] * (len(numbers) + size - 1)
    for place, number in enumerate(numbers):
        for shift in range(size):
            product[place + shift] += number
    return product


def _divided(numbers: list[int], size: int) -> list[int]:
    """Divided by the same polynomial; the division is exact for a Gaussian multinomial."""
    quotient: list[int] = []
    for place in range(len(numbers) - size + 1):
        window = quotient[max(0, place - size + 1) : place]
        quotient.append(numbers[place] - sum(window))
    return quotient
