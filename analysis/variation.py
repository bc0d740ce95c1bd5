"""Ordinary year-to-year variation: how wide the display interval is and which verdict it allows."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist, fmean, variance

from analysis.change import enough_cases
from analysis.thresholds import Thresholds
from data.vocabulary import Verdict

_NORMAL = NormalDist()  # the standard library's quantile spares importing scipy on the way to most answers


def two_sided_quantile(alpha: float) -> float:
    """Standard normal quantile of a two-sided interval: 1.959964 for alpha 0.05."""
    return _NORMAL.inv_cdf(1 - alpha / 2)


def two_sided_p(z: float) -> float:
    """Two-sided normal p of a standardised deviation; erfc keeps its relative accuracy far in the tail."""
    return math.erfc(abs(z) / math.sqrt(2))


def log_ratio(earlier: int, later: int, exposure_earlier: float = 1.0, exposure_later: float = 1.0) -> float:
    """Natural logarithm of (x2/e2)/(x1/e1). Counts must be positive."""
    return math.log(later / earlier) - math.log(exposure_later / exposure_earlier)


def standard_error(earlier: int, later: int, cv: float) -> float:
    """Standard error of the log ratio: √(1/x1 + 1/x2 + 2·cv²). Counts must be positive, cv is a share."""
    return math.sqrt(1 / earlier + 1 / later + 2 * cv**2)


def ratio_interval(change_of_logs: float, error: float, alpha: float) -> tuple[float, float]:
    """Ends of exp(log ratio ± z·standard error), as ratios."""
    reach = two_sided_quantile(alpha) * error
    return math.exp(change_of_logs - reach), math.exp(change_of_logs + reach)


def as_percent(ratio: float) -> float:
    """A ratio as a change in percent: 0.524 → −47.6."""
    return 100 * (ratio - 1)


def break_even_cv(change_of_logs: float, earlier: int, later: int, alpha: float) -> float | None:
    """The spread at which the display interval would touch no change, as a share.

    Formula: √(((log ratio/z)² − 1/x1 − 1/x2)/2). None when even without any spread the interval holds no change.
    It needs no assumption: the verdict holds as long as ordinary variation is below it.
    """
    room = ((change_of_logs / two_sided_quantile(alpha)) ** 2 - 1 / earlier - 1 / later) / 2
    return math.sqrt(room) if room >= 0 else None


def verdict(low: float, high: float, holm_p: float, alpha: float) -> Verdict:
    """Verdict word of an interval of the ratio and its Holm-corrected p (statistics, section 3.4).

    Clear: the interval leaves out 1 and Holm's p is below alpha. Likely: the interval alone leaves out 1.
    """
    if high < 1:
        return Verdict.FALL_CLEAR if holm_p < alpha else Verdict.FALL_LIKELY
    if low > 1:
        return Verdict.RISE_CLEAR if holm_p < alpha else Verdict.RISE_LIKELY
    return Verdict.UNCLEAR


@dataclass(frozen=True, slots=True)
class Spread:
    """Ordinary spread of a yearly count: the cv in use, the estimate behind it, and from how many changes.

    `assumed` is true while the cv is only the floor for want of changes, and the screen must say so.
    """

    cv: float
    estimate: float | None
    changes: int
    assumed: bool


def estimate_spread(pairs: Sequence[tuple[int, int]], thresholds: Thresholds) -> Spread:
    """Estimate a region's ordinary spread from changes without a change of project status.

    Formula: cv = max(floor, √((s² of log changes − mean of (1/x1 + 1/x2))/2)); a negative difference counts as 0.
    Pairs with a small count are left out. With fewer than `cv_min_changes` left the floor is an assumption.
    """
    usable = [pair for pair in pairs if enough_cases(*pair, thresholds)]
    if len(usable) < thresholds.cv_min_changes:
        return Spread(thresholds.cv_floor, None, len(usable), assumed=True)
    counting = fmean(1 / earlier + 1 / later for earlier, later in usable)
    between = (variance([log_ratio(*pair) for pair in usable]) - counting) / 2
    estimate = math.sqrt(max(0.0, between))
    return Spread(max(thresholds.cv_floor, estimate), estimate, len(usable), assumed=False)


def plain_counting_false_alarms(mean_count: float, cv: float, thresholds: Thresholds) -> float:
    """Share of unchanged regions that a plain Poisson test would call changed (statistics, section 3.3).

    Formula: P(|N(0, 2/m + 2·cv²)| > z·√(2/m)), m = mean yearly count. It is why plain counting is never the answer.
    """
    counting = 2 / mean_count
    return two_sided_p(two_sided_quantile(thresholds.alpha) * math.sqrt(counting / (counting + 2 * cv**2)))
