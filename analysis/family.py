"""One table, one pair of years: every region judged, with Holm's correction over those that were computed."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from analysis.change import PERCENT_DECIMALS, check_counts, check_exposures, enough_cases, exact_rate_change, half_up
from analysis.findings import Change
from analysis.thresholds import Thresholds
from analysis.variation import (
    as_percent,
    break_even_cv,
    log_ratio,
    ratio_interval,
    standard_error,
    two_sided_p,
    verdict,
)
from data.vocabulary import Verdict, WhyNotComputed

Exposures = tuple[float, float]


def holm(p_values: Sequence[float]) -> list[float]:
    """Holm's step-down correction, in the order given.

    Sorted ascending, p(i)·(m − i + 1), running maximum, capped at 1 (Holm 1979). An empty family gives an empty list.
    """
    corrected = [0.0] * len(p_values)
    largest = 0.0
    for rank, place in enumerate(sorted(range(len(p_values)), key=p_values.__getitem__)):
        largest = max(largest, min(1.0, p_values[place] * (len(p_values) - rank)))
        corrected[place] = largest
    return corrected


def judge(
    pairs: Mapping[str, tuple[int, int] | None],
    thresholds: Thresholds,
    exposures: Mapping[str, Exposures] | None = None,
    not_comparable: Collection[str] = (),
    cv: float | None = None,
) -> dict[str, Change]:
    """Judge one table × pair of years; keys are region slugs and keep their order.

    A pair is (earlier, later) in cases, None where a count is missing. `exposures` are (earlier, later) in any unit,
    1 and 1 where left out; `cv` is the spread as a share, the floor of the thresholds where left out. Holm's family
    is the regions with a computed interval. Raises ValueError for a negative count or exposure.
    """
    spread = thresholds.cv_floor if cv is None else cv
    alone = {
        region: _alone(pair, (exposures or {}).get(region, (1.0, 1.0)), region in not_comparable, spread, thresholds)
        for region, pair in pairs.items()
    }
    computed = {region: change.p for region, change in alone.items() if change.p is not None}
    corrected = dict(zip(computed, holm(list(computed.values())), strict=True))
    return {
        region: _with_verdict(change, corrected[region], thresholds) if region in corrected else change
        for region, change in alone.items()
    }


def judge_alone(
    earlier: int,
    later: int,
    thresholds: Thresholds,
    exposures: Exposures = (1.0, 1.0),
    cv: float | None = None,
) -> Change:
    """Judge a single pair: a family of one, so Holm's p is the pair's own."""
    return judge({"": (earlier, later)}, thresholds, {"": exposures}, cv=cv)[""]


def _alone(
    pair: tuple[int, int] | None, exposures: Exposures, broken: bool, cv: float, thresholds: Thresholds
) -> Change:
    if pair is None:
        return _not_computed(None, None, WhyNotComputed.NO_DATA, cv)
    check_counts(*pair)
    check_exposures(*exposures)
    if broken:
        return _not_computed(*pair, WhyNotComputed.NOT_COMPARABLE, cv)
    if not enough_cases(*pair, thresholds):
        return _not_computed(*pair, WhyNotComputed.TOO_FEW, cv)
    return _computed(*pair, exposures, cv, thresholds)


def _not_computed(earlier: int | None, later: int | None, why: WhyNotComputed, cv: float) -> Change:
    difference = None
    # Numbers that are not comparable have no difference either: subtracting them would already compare them.
    if earlier is not None and later is not None and why is WhyNotComputed.TOO_FEW:
        difference = later - earlier
    return Change(
        earlier=earlier,
        later=later,
        percent=None,
        difference=difference,
        low=None,
        high=None,
        verdict=Verdict.NOT_COMPUTED,
        why=why,
        p=None,
        holm_p=None,
        break_even_cv=None,
        cv=cv,
        big_jump=False,
    )


def _computed(earlier: int, later: int, exposures: Exposures, cv: float, thresholds: Thresholds) -> Change:
    change_of_logs = log_ratio(earlier, later, *exposures)
    error = standard_error(earlier, later, cv)
    low, high = ratio_interval(change_of_logs, error, thresholds.alpha)
    percent = exact_rate_change(earlier, later, *exposures)
    return Change(
        earlier=earlier,
        later=later,
        percent=half_up(percent, PERCENT_DECIMALS),
        difference=later - earlier,
        low=as_percent(low),
        high=as_percent(high),
        verdict=Verdict.UNCLEAR,
        why=None,
        p=two_sided_p(change_of_logs / error),
        holm_p=None,
        break_even_cv=break_even_cv(change_of_logs, earlier, later, thresholds.alpha),
        cv=cv,
        big_jump=abs(percent) >= thresholds.big_jump_percent,
    )


def _with_verdict(change: Change, holm_p: float, thresholds: Thresholds) -> Change:
    if change.low is None or change.high is None:
        raise ValueError("a verdict needs an interval")
    word = verdict(1 + change.low / 100, 1 + change.high / 100, holm_p, thresholds.alpha)
    # Printed for clear and likely changes only (statistics, section 3.5): elsewhere it would read as a near miss.
    even = change.break_even_cv if word is not Verdict.UNCLEAR else None
    return replace(change, verdict=word, holm_p=holm_p, break_even_cv=even)
