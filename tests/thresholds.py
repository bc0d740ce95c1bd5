"""The thresholds the tests compute with: the values the method page states, spelled out beside what they give."""

from hypothesis import settings

from analysis.thresholds import Thresholds

# Properties are about truth, not speed: on a busy machine a deadline would fail them for nothing.
unhurried = settings(deadline=None, max_examples=80)

THRESHOLDS = Thresholds(
    small_count=20,
    cv_floor=0.10,
    cv_min_changes=15,
    alpha=0.05,
    big_jump_percent=40,
    misprint_factor=3,
    few_regions=8,
    others_min=4,
    gate_regions=8,
    gate_years_before=3,
    gate_years_after=2,
    gate_alpha=0.05,
    trend_test_min_years=5,
    base_peak_min_years=3,
    near_half_low=50,
    near_half_high=55,
    claim_tolerance_percent=10,
)

# Table 2 of the first edition: offences by persons who had offended before, 2020 → 2021.
REPORT = {
    "akmola": (1710, 896),
    "east_kazakhstan_pre2022": (3649, 2578),
    "karaganda_pre2022": (1298, 1233),
    "mangystau": (696, 751),
    "pavlodar": (1681, 1684),
}
