"""What the desk hands on: frozen values that say what was computed, what was not, and why."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from data.vocabulary import ClaimCheck, Verdict, WhyNotComputed


class Comparability(StrEnum):
    """Whether two values may be set beside each other as the same thing in two years."""

    YES = "yes"
    UNKNOWN = "unknown"
    NO = "no"


class Flag(StrEnum):
    """Whether something holds; not knowing is not the same as no."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Position(StrEnum):
    """Where one region, or a group of regions, stands against others; better means lower."""

    BETTER = "better"
    IN_RANGE = "in_range"
    WORSE = "worse"
    NOT_COMPUTED = "not_computed"


class TrendWord(StrEnum):
    """The only two words a trend may carry."""

    RISE = "rise"
    FALL = "fall"


class WhyNoTrend(StrEnum):
    """Why a series carries no trend word."""

    TOO_FEW_YEARS = "too_few_years"
    TOO_FEW_CASES = "too_few_cases"
    STEPS_DISAGREE = "steps_disagree"
    WITHIN_VARIATION = "within_variation"


@dataclass(frozen=True, slots=True)
class Change:
    """One region's change between two years.

    `earlier` and `later` are the counts as recorded, None where there is no record. `percent` is the change
    with one decimal, None when either count is small or the pair is not comparable. `difference` is
    later − earlier in cases, None without data or comparability. `low` and `high` are the ends of the display
    interval in percent, at full precision. `p` is the two-sided p of the display interval, `holm_p` the same
    after Holm's correction over the table. `break_even_cv` is the spread (share) at which the interval
    would touch no change; given for clear and likely changes only. `cv` is the spread the interval used.
    """

    earlier: int | None
    later: int | None
    percent: Decimal | None
    difference: int | None
    low: float | None
    high: float | None
    verdict: Verdict
    why: WhyNotComputed | None
    p: float | None
    holm_p: float | None
    break_even_cv: float | None
    cv: float
    big_jump: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two counts compared in full, exactly and for display.

    Ratios are (x2/e2)/(x1/e1). Every None is a number that does not exist or may not be shown: the ratio and the
    upper end from zero, and percent, display interval and break-even when either count is small.
    """

    percent: Decimal | None
    ratio: float | None
    exact_low: float
    exact_high: float | None
    exact_p: float
    midp_p: float
    display_low: float | None
    display_high: float | None
    break_even_cv: float | None
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class OthersFinding:
    """One region's change against the other regions' changes.

    `low` and `high` bound, in percent, where a further region like the others would ordinarily lie.
    `others` is the number of other regions used; `df` = others − 1.
    """

    position: Position
    t: float | None
    df: int | None
    low: float | None
    high: float | None
    others: int


@dataclass(frozen=True, slots=True)
class Slope:
    """Quasi-Poisson slope of a yearly series: percent per year, its interval, the scale used and p."""

    percent_per_year: float
    low: float
    high: float
    scale: float
    p: float


@dataclass(frozen=True, slots=True)
class MannKendall:
    """Exact Mann-Kendall test: the score S, its two-sided p and the smallest p a series this long can give."""

    score: int
    p: float
    smallest_p: float


@dataclass(frozen=True, slots=True)
class TrendFinding:
    """A series of years: its steps, its change from first to last, and a word only where one is earned.

    `word` and `reason` exclude each other. `slope` and `mann_kendall` are given from the number of years on
    where a slope is tested.
    """

    years: tuple[int, ...]
    steps: tuple[Change, ...]
    overall: Change | None
    word: TrendWord | None
    reason: WhyNoTrend | None
    slope: Slope | None = None
    mann_kendall: MannKendall | None = None


@dataclass(frozen=True, slots=True)
class Slowdown:
    """Ratio of two successive ratios: below 1 the growth slowed, which is not a fall.

    `counting_low` and `counting_high` allow for chance in counting only; `low` and `high` also for ordinary
    year-to-year variation. `distinguishable` is about the latter.
    """

    ratio: float
    counting_low: float
    counting_high: float
    low: float
    high: float
    distinguishable: bool


@dataclass(frozen=True, slots=True)
class CheckedFigure:
    """A published percentage beside its recomputation.

    `recomputed` is the change r and `ratio` the share q = 100·x2/x1, both in percent with one decimal and
    None from zero; `at_printed_decimals` is r as it would have been printed by a careful hand.
    """

    code: ClaimCheck
    recomputed: Decimal | None
    ratio: Decimal | None
    at_printed_decimals: Decimal | None
