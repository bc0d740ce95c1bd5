"""Two counts compared: the exact answer, always, and the display answer where the counts are large enough."""

from analysis.change import check_counts, check_exposures, enough_cases, rate_change
from analysis.findings import Comparison
from analysis.tails import lower_tail, odds_with_lower_tail, upper_tail
from analysis.thresholds import Thresholds
from analysis.variation import (
    break_even_cv,
    log_ratio,
    ratio_interval,
    standard_error,
    two_sided_p,
    verdict,
)
from data.vocabulary import Verdict


def exact_interval(
    earlier: int, later: int, exposure_earlier: float, exposure_later: float, alpha: float
) -> tuple[float, float]:
    """Exact central interval of the ratio (x2/e2)/(x1/e1): Clopper-Pearson, given the total.

    Given n = x1 + x2, x2 is binomial with odds θ·e2/e1, so each end is an odds times e1/e2. The lower end from no
    later case is 0, the upper from no earlier case is infinite; 0 and 0 give 0 … ∞.
    """
    check_counts(earlier, later)
    check_exposures(exposure_earlier, exposure_later)
    scale = exposure_earlier / exposure_later
    # The lower end is the upper end seen from the other side: one solver, and exact symmetry under exchange.
    below = odds_with_lower_tail(earlier, later, alpha / 2)
    above = odds_with_lower_tail(later, earlier, alpha / 2)
    return scale / below, scale * above


def exact_p(earlier: int, later: int, exposure_earlier: float = 1.0, exposure_later: float = 1.0) -> float:
    """Central exact p of no change: min(1, 2 × smaller tail), each tail holding the observed count.

    It agrees with `exact_interval`: p < alpha exactly when the interval leaves out 1. (The minimum-likelihood p of
    common libraries contradicts its own interval.) 0 and 0 give 1.
    """
    odds = _null_odds(earlier, later, exposure_earlier, exposure_later)
    return min(1.0, 2 * min(lower_tail(later, earlier, odds), upper_tail(later, earlier, odds)))


def midp_p(earlier: int, later: int, exposure_earlier: float = 1.0, exposure_later: float = 1.0) -> float:
    """Central mid-P: min(1, 2 × smaller tail), the observed count weighing one half in either tail.

    Half of a tail with the point plus half of it without is the same number as a sum of two positive tails, so
    nothing cancels. 0 and 0 give 1.
    """
    odds = _null_odds(earlier, later, exposure_earlier, exposure_later)
    lower = lower_tail(later, earlier, odds) + lower_tail(later - 1, earlier + 1, odds)
    upper = upper_tail(later, earlier, odds) + upper_tail(later + 1, earlier - 1, odds)
    return min(1.0, lower, upper)


def _null_odds(earlier: int, later: int, exposure_earlier: float, exposure_later: float) -> float:
    check_counts(earlier, later)
    check_exposures(exposure_earlier, exposure_later)
    return exposure_later / exposure_earlier


def compare_counts(
    earlier: int,
    later: int,
    exposure_earlier: float = 1.0,
    exposure_later: float = 1.0,
    *,
    thresholds: Thresholds,
) -> Comparison:
    """Compare two counts with their exposures in full (statistics, sections 2, 3.1, 3.2, 3.5).

    The exact part is always there. Percent (one decimal), display interval, break-even and verdict need both counts
    at the floor. A lone pair is a family of one, so its Holm p is its own. Raises ValueError for a negative count or
    an exposure that is not a positive finite number.
    """
    low, high = exact_interval(earlier, later, exposure_earlier, exposure_later, thresholds.alpha)
    shown = _display(earlier, later, (exposure_earlier, exposure_later), thresholds)
    large = shown is not None
    return Comparison(
        percent=rate_change(earlier, later, exposure_earlier, exposure_later) if large else None,
        ratio=later / earlier * (exposure_earlier / exposure_later) if earlier else None,
        exact_low=low,
        exact_high=high if high != float("inf") else None,
        exact_p=exact_p(earlier, later, exposure_earlier, exposure_later),
        midp_p=midp_p(earlier, later, exposure_earlier, exposure_later),
        display_low=shown[0] if shown else None,
        display_high=shown[1] if shown else None,
        break_even_cv=shown[2] if shown else None,
        verdict=shown[3] if shown else Verdict.NOT_COMPUTED,
    )


def _display(
    earlier: int, later: int, exposures: tuple[float, float], thresholds: Thresholds
) -> tuple[float, float, float | None, Verdict] | None:
    if not enough_cases(earlier, later, thresholds):
        return None
    logs, error = log_ratio(earlier, later, *exposures), standard_error(earlier, later, thresholds.cv_floor)
    low, high = ratio_interval(logs, error, thresholds.alpha)
    word = verdict(low, high, two_sided_p(logs / error), thresholds.alpha)
    return low, high, break_even_cv(logs, earlier, later, thresholds.alpha), word


def smallest_distinguishable_rise(earlier: int, thresholds: Thresholds) -> int:
    """The smallest later count that chance alone hardly explains after `earlier`, equal exposure: 6 after 0.

    Exact central p below alpha (statistics, section 4).
    """
    later = earlier + 1
    while exact_p(earlier, later) >= thresholds.alpha:
        later += 1
    return later


def largest_distinguishable_fall(earlier: int, thresholds: Thresholds) -> int | None:
    """The largest later count that is distinguishably fewer than `earlier`, None if not even zero is: 8 after 20."""
    return next((later for later in range(earlier - 1, -1, -1) if exact_p(earlier, later) < thresholds.alpha), None)
