"""The gate of the with/without comparison: it looks at the design and says why it will not answer."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from statistics import fmean

from analysis.effect import Difference, difference, log_change
from analysis.thresholds import Thresholds


class Refusal(StrEnum):
    """What a with/without comparison lacks."""

    TOO_FEW_REGIONS = "too_few_regions"
    TOO_FEW_YEARS_BEFORE = "too_few_years_before"
    TOO_FEW_YEARS_AFTER = "too_few_years_after"
    ONE_GROUP_EMPTY = "one_group_empty"
    TREND_BEFORE_DIFFERS = "trend_before_differs"
    WITHIN_CHANCE = "within_chance"
    ONE_REGION_TURNS_IT = "one_region_turns_it"


class Outcome(StrEnum):
    """What the comparison says of the regions with the project; better means lower."""

    BETTER = "better"
    UNCLEAR = "unclear"
    WORSE = "worse"
    NOT_COMPUTED = "not_computed"


@dataclass(frozen=True, slots=True)
class RegionHistory:
    """One region over the years: its counts, and whether the programme ran (None = unknown)."""

    counts: Mapping[int, int]
    project: Mapping[int, bool | None]


@dataclass(frozen=True, slots=True)
class WithWithout:
    """A with/without comparison and whether it may be called a finding.

    `refusals` are all the reasons why not, in the order of the checks; empty means the gate is passed. `difference`
    is what the numbers give, shown only to show how little it carries while the gate is closed; None when no
    comparison is possible. `outcome` is unclear behind a closed gate and `not_computed` without a comparison.
    """

    outcome: Outcome
    refusals: tuple[Refusal, ...]
    difference: Difference | None
    with_project: tuple[str, ...]
    without_project: tuple[str, ...]
    years_before: tuple[int, ...]
    years_after: tuple[int, ...]

    @property
    def passed(self) -> bool:
        """Whether the comparison is a finding."""
        return not self.refusals


@dataclass(frozen=True, slots=True)
class _Design:
    """Who is compared with whom, over which years."""

    with_project: dict[str, RegionHistory]
    without_project: dict[str, RegionHistory]
    before: tuple[int, ...]
    after: tuple[int, ...]
    regions_known: int  # regions whose status is known, and fits a role, in every year


def compare_with_without(
    histories: Mapping[str, RegionHistory], first_project_year: int, thresholds: Thresholds
) -> WithWithout:
    """Compare regions that got the programme in a year with regions that never had it (statistics, section 6).

    Only years held for every region count, and regions with a small count take no part. A with-region had no programme
    in each year before and one in each year from `first_project_year` on; a without-region had none in any year;
    all statuses known. If these are fewer than the gate asks, the comparison is still worked out, by the status after
    alone, but stays behind the closed gate: a constant cannot explain a change, nor can an unknown.
    """
    design = _design(histories, first_project_year, thresholds)
    found = _difference(design, thresholds)
    refusals = _refusals(design, found, thresholds)
    return WithWithout(
        outcome=_outcome(found, refusals),
        refusals=refusals,
        difference=found,
        with_project=tuple(design.with_project),
        without_project=tuple(design.without_project),
        years_before=design.before,
        years_after=design.after,
    )


def _design(histories: Mapping[str, RegionHistory], first_year: int, thresholds: Thresholds) -> _Design:
    years = sorted(set.intersection(*(set(history.counts) for history in histories.values()))) if histories else []
    before = tuple(year for year in years if year < first_year)
    after = tuple(year for year in years if year >= first_year)
    large = {
        region: history
        for region, history in histories.items()
        if all(history.counts[year] >= thresholds.small_count for year in years)
    }
    known = {
        region: history
        for region, history in large.items()
        if all(history.project.get(year) is False for year in before)
    }
    strict = _grouped(known, before, after)
    regions_known = len(strict.with_project) + len(strict.without_project)
    if regions_known >= thresholds.gate_regions and strict.with_project and strict.without_project:
        return strict
    return replace(_grouped(large, before, after), regions_known=regions_known)


def _grouped(histories: Mapping[str, RegionHistory], before: tuple[int, ...], after: tuple[int, ...]) -> _Design:
    """Two groups by the status in every year after; regions of mixed or unknown status there fall out."""
    ran, absent = (
        {
            region: history
            for region, history in histories.items()
            if all(history.project.get(year) is status for year in after)
        }
        for status in (True, False)
    )
    return _Design(ran, absent, before, after, len(ran) + len(absent))


def _difference(design: _Design, thresholds: Thresholds) -> Difference | None:
    if not (design.before and design.after and design.with_project and design.without_project):
        return None
    ran, absent = (
        {region: _change(history, design) for region, history in group.items()}
        for group in (design.with_project, design.without_project)
    )
    return difference(ran, absent, thresholds.alpha)


def _change(history: RegionHistory, design: _Design) -> float:
    return log_change(
        [history.counts[year] for year in design.before],
        [history.counts[year] for year in design.after],
    )


def _refusals(design: _Design, found: Difference | None, thresholds: Thresholds) -> tuple[Refusal, ...]:
    checks = {
        Refusal.TOO_FEW_REGIONS: design.regions_known < thresholds.gate_regions,
        Refusal.TOO_FEW_YEARS_BEFORE: len(design.before) < thresholds.gate_years_before,
        Refusal.TOO_FEW_YEARS_AFTER: len(design.after) < thresholds.gate_years_after,
        Refusal.ONE_GROUP_EMPTY: not (design.with_project and design.without_project),
        Refusal.TREND_BEFORE_DIFFERS: found is not None and _trend_before_differs(design, thresholds),
        Refusal.WITHIN_CHANCE: found is not None and min(found.p, found.p_worse) >= thresholds.gate_alpha,
        Refusal.ONE_REGION_TURNS_IT: found is not None and not found.sign_holds,
    }
    return tuple(refusal for refusal, lacking in checks.items() if lacking)


def _trend_before_differs(design: _Design, thresholds: Thresholds) -> bool:
    """Whether the two groups already moved apart before: two-sided permutation p of the mean log slopes below level."""
    if len(design.before) < 2:
        return False  # one year has no trend; the missing years are refused under their own name
    ran, absent = (
        {region: _log_slope(history, design.before) for region, history in group.items()}
        for group in (design.with_project, design.without_project)
    )
    return difference(ran, absent, thresholds.alpha).p_two_sided < thresholds.gate_alpha


def _log_slope(history: RegionHistory, years: tuple[int, ...]) -> float:
    """Least-squares slope of log count on year."""
    centre = fmean(years)
    squares = sum((year - centre) ** 2 for year in years)
    return sum((year - centre) * math.log(history.counts[year]) for year in years) / squares


def _outcome(found: Difference | None, refusals: tuple[Refusal, ...]) -> Outcome:
    if found is None:
        return Outcome.NOT_COMPUTED
    if refusals:
        return Outcome.UNCLEAR
    return Outcome.BETTER if found.p < found.p_worse else Outcome.WORSE
