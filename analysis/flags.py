"""Warnings that travel with a change: jumps, peaks in the base year, regression to the mean, nearly half."""

import math
from collections.abc import Mapping

from analysis.change import enough_cases, exact_change, exact_ratio
from analysis.findings import Flag
from analysis.integrals import integral_over_normal, normal_cdf
from analysis.thresholds import Thresholds
from analysis.variation import as_percent


def big_jump(earlier: int, later: int, thresholds: Thresholds) -> bool:
    """Whether the absolute change reaches `big_jump_percent`: then ask whether recording changed.

    Recorded crime mirrors recording as much as crime. False where no percentage may be computed.
    """
    if not enough_cases(earlier, later, thresholds):
        return False
    return abs(exact_change(earlier, later)) >= thresholds.big_jump_percent


def near_half(earlier: int, later: int, thresholds: Thresholds) -> bool:
    """Whether "nearly half" may be said: the later count is within the given percents of the earlier, ends included."""
    if not enough_cases(earlier, later, thresholds):
        return False
    return thresholds.near_half_low <= exact_ratio(earlier, later) <= thresholds.near_half_high


def few_regions(regions: int, thresholds: Thresholds) -> bool:
    """Whether too few regions hold this indicator and pair of years to look for a cause."""
    return regions < thresholds.few_regions


def base_peak(series: Mapping[int, int], base_year: int, thresholds: Thresholds) -> Flag:
    """Whether the base year of a comparison was the region's own maximum so far (statistics, section 5.9).

    After a peak part of a fall comes by itself. Needs `base_peak_min_years` years before the base year, else unknown.
    A level series has no peak. Raises KeyError if the base year is not held.
    """
    base = series[base_year]
    before = [count for year, count in series.items() if year < base_year]
    if len(before) < thresholds.base_peak_min_years:
        return Flag.UNKNOWN
    return Flag.YES if base >= max(before) and base > min(before) else Flag.NO


def expected_regression(regions: int, cv: float) -> float:
    """Change in percent to expect next year, with nothing done, in the region picked as the highest of several.

    Formula: 100·(exp(−cv·E[max of k standard normals]) − 1): −11 for the worst of 5 and −16 of 17 at cv 0.10.
    Raises ValueError for fewer than one region.
    """
    if regions < 1:
        raise ValueError("there must be a region to pick from")
    highest = integral_over_normal(lambda z: z * regions * normal_cdf(z) ** (regions - 1))
    return as_percent(math.exp(-cv * highest))
