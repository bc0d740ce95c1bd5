"""Tails of the binomial distribution, accurate from zero to a thousand million cases."""

import math
from collections.abc import Callable

import numpy as np
from scipy.special import betainc, betaincc, betaincinv

# Where one count is this small and the total this large the library's incomplete beta function keeps only eight
# digits; the tail is then a sum of so many positive terms, which keeps eleven.
_FEW = 20_000
_MANY = 100_000
_STEPS = 200  # bisection alone needs about sixty to exhaust a double


def lower_tail(successes: int, failures: int, odds: float) -> float:
    """P(X ≤ successes) for X ~ Binomial(successes + failures, odds/(1 + odds)).

    Formula: I_q(failures, successes + 1), q = 1/(1 + odds), with the small tail taken from the complement's own
    arguments, never as 1 − x. `successes` may be −1 (an empty tail, 0); with no failures it is 1.
    """
    if successes < 0:
        return 0.0
    if failures == 0:
        return 1.0
    total = successes + failures
    if total > _MANY and successes <= _FEW:
        return _sum_downwards(successes, total, odds)
    if total > _MANY and failures <= _FEW:
        return _sum_upwards(failures, total, 1 / odds)
    # The smaller of the two shares goes in: a share near 1 would have lost the digits that tell it from 1.
    if odds < 1:
        return float(betaincc(successes + 1, failures, odds / (1 + odds)))
    return float(betainc(failures, successes + 1, 1 / (1 + odds)))


def upper_tail(successes: int, failures: int, odds: float) -> float:
    """P(X ≥ successes) of the same variable: the lower tail with successes and failures exchanged."""
    return lower_tail(failures, successes, 1 / odds)


def _point(count: int, total: int, odds: float) -> float:
    """P(Y = count) for Y ~ Binomial(total, odds/(1 + odds)), for a small count."""
    place = np.arange(count, dtype=float)
    choose = float(np.log((total - place) * odds / (place + 1)).sum())
    return math.exp(choose - total * math.log1p(odds))


def _sum_downwards(count: int, total: int, odds: float) -> float:
    """P(Y ≤ count), from its largest term down, or from the complement where that is the smaller part."""
    if total * odds / (1 + odds) <= count:
        return 1.0 - _sum_upwards(count + 1, total, odds)
    place = np.arange(count, 0, -1, dtype=float)
    shrinking = np.cumprod(place / ((total - place + 1) * odds))
    return _point(count, total, odds) * (1.0 + float(shrinking.sum()))


def _sum_upwards(count: int, total: int, odds: float) -> float:
    """P(Y ≥ count), from its largest term up, or from the complement where that is the larger part."""
    mean = total * odds / (1 + odds)
    if mean > count:
        return 1.0 - _sum_downwards(count - 1, total, odds)
    # Fifty deviations past the mean no term is left that a double could notice.
    end = min(total, count + 100 + int(50 * math.sqrt(count)))
    place = np.arange(count, end, dtype=float)
    shrinking = np.cumprod((total - place) * odds / (place + 1))
    return _point(count, total, odds) * (1.0 + float(shrinking.sum()))


def odds_with_lower_tail(successes: int, failures: int, tail: float) -> float:
    """The odds at which P(X ≤ successes) equals `tail`: the upper Clopper-Pearson end, as odds.

    Starts from `betaincinv` and polishes in log odds, because that inverse loses digits when one count is small
    beside a huge one. Infinite with no failures; closed form (1 + odds)^−n = tail with no successes.
    """
    if failures == 0:
        return math.inf
    if successes == 0:
        return math.expm1(-math.log(tail) / failures)
    share = float(betaincinv(successes + 1, failures, 1 - tail))
    rest = float(betaincinv(failures, successes + 1, tail))
    start = math.log(share / rest) if share > 0 and rest > 0 else math.log(successes / failures)
    return math.exp(_falling_root(lambda place: _miss(successes, failures, place, tail), start))


def _miss(successes: int, failures: int, log_odds: float, tail: float) -> tuple[float, float]:
    """How far the tail at these log odds is from its target, and its slope −failures·p·P(X = successes)."""
    odds = math.exp(log_odds)
    here = lower_tail(successes, failures, odds)
    point = here - lower_tail(successes - 1, failures + 1, odds)
    return here - tail, -failures * odds / (1 + odds) * point


def _falling_root(miss: Callable[[float], tuple[float, float]], start: float) -> float:
    """Root of a falling function by Newton's steps, kept inside a bracket that every step narrows."""
    place, low, high = start, -math.inf, math.inf
    for _ in range(_STEPS):
        gap, slope = miss(place)
        if gap > 0:
            low = max(low, place)
        else:
            high = min(high, place)
        step = -gap / slope if slope < 0 else math.copysign(1.0, gap)
        following = place + max(-1.0, min(1.0, step))
        if abs(following - place) <= 4e-16 * max(1.0, abs(place)):
            return following
        # Strictly inside: two clipped steps could otherwise jump between the same two places for ever.
        place = following if low < following < high else (low + high) / 2
    return place
