"""How much more regions differ than chance in counting allows."""

import math
from collections.abc import Collection
from dataclasses import dataclass

from scipy.special import stdtrit

from analysis.thresholds import Thresholds
from analysis.variation import as_percent


@dataclass(frozen=True, slots=True)
class Overdispersion:
    """Fit of a region × year table: Pearson χ², degrees of freedom, φ = χ²/df."""

    chi_square: float
    df: int
    phi: float


def overdispersion(pairs: Collection[tuple[int, int]]) -> Overdispersion:
    """Pearson χ² of regions × two years against one common change (statistics, section 3.3).

    df = regions − 1. Raises ValueError with fewer than two regions or an empty year or region.
    """
    if len(pairs) < 2:
        raise ValueError("regions can differ only if there are two or more")
    columns = [sum(pair[side] for pair in pairs) for side in (0, 1)]
    total = sum(columns)
    if not all(columns) or not all(sum(pair) for pair in pairs):
        raise ValueError("an empty year or region leaves nothing to fit")
    expected = [(pair[side], sum(pair) * columns[side] / total) for pair in pairs for side in (0, 1)]
    chi_square = math.fsum((seen - fitted) ** 2 / fitted for seen, fitted in expected)
    df = len(pairs) - 1
    return Overdispersion(chi_square, df, chi_square / df)


def common_change(pairs: Collection[tuple[int, int]], thresholds: Thresholds) -> tuple[float, float, float]:
    """Change of the sum in percent with its quasi-Poisson interval: (change, low, high).

    Formula: log ratio of the sums ± t(df)·√(max(1, φ)·(1/Σx1 + 1/Σx2)); never narrower than Poisson.
    """
    fit = overdispersion(pairs)
    earlier, later = (sum(pair[side] for pair in pairs) for side in (0, 1))
    logs = math.log(later / earlier)
    error = math.sqrt(max(1.0, fit.phi) * (1 / earlier + 1 / later))
    reach = float(stdtrit(fit.df, 1 - thresholds.alpha / 2)) * error
    low, middle, high = (as_percent(math.exp(logs + shift)) for shift in (-reach, 0.0, reach))
    return middle, low, high
