"""One region against the other regions: is its change unusual among theirs?"""

import math
from collections.abc import Mapping
from statistics import fmean, stdev

from scipy.special import stdtrit

from analysis.change import enough_cases
from analysis.findings import OthersFinding, Position
from analysis.thresholds import Thresholds
from analysis.variation import as_percent, log_ratio


def against_others(own: str, pairs: Mapping[str, tuple[int, int] | None], thresholds: Thresholds) -> OthersFinding:
    """Compare one region's log ratio with the spread actually seen among the others (statistics, section 5.1).

    Formula: t = (own − mean of others)/(s·√((k + 1)/k)), df = k − 1, k = other regions with both counts at the
    floor, at least `others_min`. Beyond the two-sided quantile: better (lower) or worse; else in range. The range is
    mean ± quantile·s·√((k + 1)/k), in percent. Needs neither Poisson nor an assumed spread. Not computed with too few
    regions, a small own count, or others that all changed alike (no spread to measure by). Raises KeyError for an
    unknown region.
    """
    mine = pairs[own]
    logs = [
        log_ratio(*pair)
        for region, pair in pairs.items()
        if region != own and pair is not None and enough_cases(*pair, thresholds)
    ]
    few = len(logs) < max(thresholds.others_min, 2)
    if few or mine is None or not enough_cases(*mine, thresholds) or min(logs) == max(logs):
        return OthersFinding(Position.NOT_COMPUTED, None, None, None, None, len(logs))
    return _placed(log_ratio(*mine), logs, thresholds.alpha)


def _placed(own_log: float, logs: list[float], alpha: float) -> OthersFinding:
    centre, df = fmean(logs), len(logs) - 1
    spread = stdev(logs) * math.sqrt((len(logs) + 1) / len(logs))
    reach = float(stdtrit(df, 1 - alpha / 2))
    t = (own_log - centre) / spread
    position = Position.IN_RANGE
    if abs(t) > reach:
        position = Position.BETTER if t < 0 else Position.WORSE
    low, high = (as_percent(math.exp(centre + sign * reach * spread)) for sign in (-1, 1))
    return OthersFinding(position, t, df, low, high, len(logs))
