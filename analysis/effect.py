"""Regions with the project against regions without it: how much, and how little that carries."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import fmean

from scipy.special import stdtrit

from analysis.variation import as_percent

_TIE = 1e-9  # log units; allocations this close to the observed one are ties, split only by rounding


@dataclass(frozen=True, slots=True)
class Difference:
    """Mean log change with the project minus without, as percent, and how it stands up.

    `low` and `high` are the pooled-variance t interval in percent, None with fewer than three regions. `p` is the
    share of all allocations with a difference as low or lower, `p_worse` as high or higher, `p_two_sided` as far
    from zero or farther; `smallest_p` is the smallest `p` this design can give. `leave_one_out` is the difference
    in percent without each region in turn, only where both groups keep a region.
    """

    percent: float
    low: float | None
    high: float | None
    p: float
    p_worse: float
    p_two_sided: float
    smallest_p: float
    leave_one_out: dict[str, float]

    @property
    def sign_holds(self) -> bool:
        """Whether every region can be left out without turning the difference around."""
        return bool(self.leave_one_out) and all(
            (left_out < 0) == (self.percent < 0) for left_out in self.leave_one_out.values()
        )


def log_change(before: Sequence[int], after: Sequence[int]) -> float:
    """Mean log count after minus mean log count before. Raises ValueError for an empty side or a count of zero."""
    if not before or not after or min(*before, *after) <= 0:
        raise ValueError("a log change needs positive counts before and after")
    return fmean(math.log(count) for count in after) - fmean(math.log(count) for count in before)


def difference(with_project: Mapping[str, float], without_project: Mapping[str, float], alpha: float) -> Difference:
    """Compare log changes (see `log_change`) of two groups of regions (statistics, section 6).

    p is an exact permutation p: the share of all ways to choose the with-regions. No asymptotic or cluster-robust p
    is offered: they answer without a valid design. `alpha` is the level of the interval. Raises ValueError if a group
    is empty or a region is in both.
    """
    if not with_project or not without_project:
        raise ValueError("both groups need a region")
    if with_project.keys() & without_project.keys():
        raise ValueError("one region cannot hold both roles")
    observed = _gap(list(with_project.values()), list(without_project.values()))
    gaps = _all_gaps([*with_project.values(), *without_project.values()], len(with_project))
    low, high = _interval(observed, list(with_project.values()), list(without_project.values()), alpha)
    return Difference(
        percent=as_percent(math.exp(observed)),
        low=low,
        high=high,
        p=_share(gap <= observed + _TIE for gap in gaps),
        p_worse=_share(gap >= observed - _TIE for gap in gaps),
        p_two_sided=_share(abs(gap) >= abs(observed) - _TIE for gap in gaps),
        smallest_p=1 / len(gaps),
        leave_one_out=_leave_one_out(with_project, without_project),
    )


def _gap(ones: Sequence[float], others: Sequence[float]) -> float:
    return fmean(ones) - fmean(others)


def _all_gaps(changes: Sequence[float], chosen: int) -> list[float]:
    """The difference under every allocation, the observed one among them."""
    total = math.fsum(changes)
    rest = len(changes) - chosen
    sums = (math.fsum(group) for group in combinations(changes, chosen))
    return [group / chosen - (total - group) / rest for group in sums]


def _share(holds: Iterable[bool]) -> float:
    return fmean(map(float, holds))


def _interval(
    observed: float, ones: Sequence[float], others: Sequence[float], alpha: float
) -> tuple[float | None, float | None]:
    df = len(ones) + len(others) - 2
    if df < 1:
        return None, None
    squares = math.fsum((change - fmean(group)) ** 2 for group in (ones, others) for change in group)
    error = math.sqrt(squares / df * (1 / len(ones) + 1 / len(others)))
    reach = float(stdtrit(df, 1 - alpha / 2)) * error
    return as_percent(math.exp(observed - reach)), as_percent(math.exp(observed + reach))


def _leave_one_out(with_project: Mapping[str, float], without_project: Mapping[str, float]) -> dict[str, float]:
    left_out: dict[str, float] = {}
    for region in [*with_project, *without_project]:
        ones = [change for name, change in with_project.items() if name != region]
        others = [change for name, change in without_project.items() if name != region]
        if ones and others:
            left_out[region] = as_percent(math.exp(_gap(ones, others)))
    return left_out
