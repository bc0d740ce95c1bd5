"""Several years of one region: when a trend may be named, and why not."""

import math
from collections.abc import Mapping
from itertools import pairwise

from analysis.change import check_counts
from analysis.family import judge_alone
from analysis.findings import Change, Slope, Slowdown, TrendFinding, TrendWord, WhyNoTrend
from analysis.thresholds import Thresholds
from analysis.variation import ratio_interval

_YEARS_OF_A_TREND = 3  # two years are a change, not a trend: a definition, not a judgement


def trend(series: Mapping[int, int], thresholds: Thresholds, cv: float | None = None) -> TrendFinding:
    """Judge a series of years → counts of the same months, borders and definition (statistics, section 5.2).

    Steps run between neighbouring years held. Three and four years carry a word only if every step has one sign
    and the display interval first → last leaves out no change. From `trend_test_min_years` on the word needs
    the quasi-Poisson slope's interval to leave out zero; exact Mann-Kendall stands beside it. Raises ValueError
    for a negative count.
    """
    years = tuple(sorted(series))
    counts = [series[year] for year in years]
    check_counts(*counts)
    steps = tuple(judge_alone(*pair, thresholds, cv=cv) for pair in pairwise(counts))
    overall = judge_alone(counts[0], counts[-1], thresholds, cv=cv) if steps else None
    if len(years) < _YEARS_OF_A_TREND or overall is None:
        return TrendFinding(years, steps, overall, None, WhyNoTrend.TOO_FEW_YEARS)
    if min(counts) < thresholds.small_count:
        return TrendFinding(years, steps, overall, None, WhyNoTrend.TOO_FEW_CASES)
    if len(years) >= thresholds.trend_test_min_years:
        return _by_slope({year: series[year] for year in years}, steps, overall, thresholds)
    word, reason = _by_steps(steps, overall)
    return TrendFinding(years, steps, overall, word, reason)


def _by_steps(steps: tuple[Change, ...], overall: Change) -> tuple[TrendWord | None, WhyNoTrend | None]:
    differences = [step.difference or 0 for step in steps]
    if not (min(differences) > 0 or max(differences) < 0):
        return None, WhyNoTrend.STEPS_DISAGREE
    if not (overall.verdict.is_rise or overall.verdict.is_fall):
        return None, WhyNoTrend.WITHIN_VARIATION
    return (TrendWord.RISE if overall.verdict.is_rise else TrendWord.FALL), None


def _by_slope(
    series: Mapping[int, int], steps: tuple[Change, ...], overall: Change, thresholds: Thresholds
) -> TrendFinding:
    # scipy comes in only here: the usual question holds two or three years and must answer without loading it.
    from analysis.slope import mann_kendall, quasi_poisson_slope

    slope = quasi_poisson_slope(series, thresholds)
    word = _word_of(slope)
    reason = None if word else WhyNoTrend.WITHIN_VARIATION
    return TrendFinding(tuple(series), steps, overall, word, reason, slope, mann_kendall(list(series.values())))


def _word_of(slope: Slope) -> TrendWord | None:
    if slope.low > 0:
        return TrendWord.RISE
    return TrendWord.FALL if slope.high < 0 else None


def slowdown(first: int, middle: int, last: int, thresholds: Thresholds, cv: float | None = None) -> Slowdown | None:
    """Did growth slow? Ratio of ratios (x3/x2)/(x2/x1) for three counts (statistics, section 5.2).

    Variance of its log: 1/x1 + 4/x2 + 1/x3 for counting, plus 6·cv² for ordinary variation (the middle year weighs
    twice). None with a small count. A slower rise is not a fall, whatever comes out.
    """
    check_counts(first, middle, last)
    if min(first, middle, last) < thresholds.small_count:
        return None
    spread = thresholds.cv_floor if cv is None else cv
    logs = math.log(last / middle) - math.log(middle / first)
    counting = 1 / first + 4 / middle + 1 / last
    counting_low, counting_high = ratio_interval(logs, math.sqrt(counting), thresholds.alpha)
    low, high = ratio_interval(logs, math.sqrt(counting + 6 * spread**2), thresholds.alpha)
    return Slowdown(math.exp(logs), counting_low, counting_high, low, high, not low <= 1 <= high)
