"""The judgements the statistics rest on, handed in from the rules file and never kept in code."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Every number somebody decided rather than measured.

    There are no defaults: the values live in one place, the rules file, each with a line of reason,
    and whoever computes must have read them. Units stand in each field's line.
    """

    small_count: int
    """Cases. With either count below it only the counts are shown: no percentage, interval or verdict."""
    cv_floor: float
    """Share (0.10 = 10 %). Ordinary spread of a region's yearly count, never taken as smaller than this."""
    cv_min_changes: int
    """Changes. Fewer log changes than this cannot replace the assumed spread by an estimate."""
    alpha: float
    """Share (0.05). Level of verdicts; intervals are 100·(1 − alpha) %."""
    big_jump_percent: int
    """Percent. An absolute change from here on asks whether recording changed."""
    misprint_factor: int
    """Times. A count this many times what it was, or that part of it, is reported as a likely slip of the pen."""
    few_regions: int
    """Regions. With fewer the cause cannot be found by comparing regions."""
    others_min: int
    """Regions. Fewer other regions give no ordinary range to compare one region with."""
    gate_regions: int
    """Regions with a known status in every year, needed before a with/without comparison is a finding."""
    gate_years_before: int
    """Years without the project, needed by the same gate."""
    gate_years_after: int
    """Years with the project, needed by the same gate."""
    gate_alpha: float
    """Share (0.05). Level of the permutation test in the gate."""
    trend_test_min_years: int
    """Years. From here on a trend is tested by a slope; before it only steps of one sign count."""
    base_peak_min_years: int
    """Years before the base year, needed to say whether the base year was the region's maximum."""
    near_half_low: int
    """Percent. Lower end of the later count as a share of the earlier that may be called nearly half."""
    near_half_high: int
    """Percent. Upper end of the same."""
    claim_tolerance_percent: int
    """Percent of the number somebody names with «about»: so far off it may be and still hold."""

    def __post_init__(self) -> None:
        for name in ("alpha", "gate_alpha"):
            if not 0 < getattr(self, name) < 1:
                raise ValueError(f"{name} must lie between 0 and 1")
        if self.cv_floor < 0:
            raise ValueError("cv_floor must not be negative")
        if self.small_count < 1:
            raise ValueError("small_count must be at least 1: a change from zero has no percentage")
