"""What a design could find: the honest argument for more years and more regions."""

import math

from scipy.special import gammaln, stdtrit

from analysis.integrals import normal_cdf
from analysis.thresholds import Thresholds

_PANELS = 1000


def smallest_detectable_fall(
    regions: int,
    with_project: int,
    years_before: int,
    years_after: int,
    thresholds: Thresholds,
    *,
    mean_count: float,
    power: float,
    cv: float | None = None,
) -> float:
    """The fall in percent that a with/without comparison finds with the given power (statistics, section 6).

    Formula: 100·(1 − exp(−λ·σ)), σ = √((cv² + 1/m)·(1/b + 1/a)·(1/w + 1/(n − w))), m = mean yearly count, b and a =
    years before and after, w of n regions with the project; λ = noncentrality at which a two-sided t test with n − 2
    degrees of freedom has that power. The table of the method page is m = 1500, power 0.80, cv 0.10. Raises
    ValueError for fewer than three regions or an empty group.
    """
    without = regions - with_project
    if regions < 3 or with_project < 1 or without < 1 or min(years_before, years_after) < 1:
        raise ValueError("a design needs three regions, two groups, and a year on either side")
    spread = thresholds.cv_floor if cv is None else cv
    variance = (spread**2 + 1 / mean_count) * (1 / years_before + 1 / years_after) * (1 / with_project + 1 / without)
    noncentrality = _noncentrality(regions - 2, thresholds.alpha, power)
    return 100 * (1 - math.exp(-noncentrality * math.sqrt(variance)))


def _noncentrality(df: int, alpha: float, power: float) -> float:
    """Noncentrality at which a two-sided t test has the power, by bisection (the power only rises)."""
    quantile = float(stdtrit(df, 1 - alpha / 2))
    low, high = 0.0, 1.0
    while _power(df, quantile, high) < power:
        high *= 2
    while high - low > 1e-9 * high:
        middle = (low + high) / 2
        low, high = (middle, high) if _power(df, quantile, middle) < power else (low, middle)
    return high


def _power(df: int, quantile: float, noncentrality: float) -> float:
    """P(|T| > quantile) for a noncentral t, averaged over the chi distribution of the estimated spread.

    The library's noncentral t gives up at large noncentralities, which small designs need.
    """
    top = math.sqrt(df) + 9.0  # nine standard deviations of a chi variable, whose deviation is below 1
    width = top / _PANELS
    scale = math.log(2) * (1 - df / 2) - float(gammaln(df / 2))
    total = 0.0
    for panel in range(_PANELS):
        root = (panel + 0.5) * width  # midpoints: the density of df = 1 starts at its maximum
        density = math.exp(scale + (df - 1) * math.log(root) - root * root / 2)
        bar = quantile * root / math.sqrt(df)
        total += density * (normal_cdf(noncentrality - bar) + normal_cdf(-noncentrality - bar))
    return total * width
