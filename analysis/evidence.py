"""How far the evidence carries: level 0 to 4, and the confidence that goes with it."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from analysis.thresholds import Thresholds

# The rungs of the ladder are definitions, not judgements to tune: a change needs two years, and so does seeing how
# much the years before differ among themselves.
_YEARS_OF_A_CHANGE = 2
_YEARS_BEFORE_OF_A_COMPARISON = 2


class Level(IntEnum):
    """Evidence level: what kind of comparison there is (statistics, section 7)."""

    NOT_ENOUGH = 0
    BEFORE_AND_AFTER = 1
    OTHER_REGIONS = 2
    SIMILAR_REGIONS = 3
    SIMILAR_PEOPLE = 4


class Confidence(StrEnum):
    """Confidence in what is said of the cause."""

    VERY_LOW = "very_low"
    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


_LADDER = (Confidence.VERY_LOW, Confidence.LOW, Confidence.MODERATE, Confidence.HIGH)


@dataclass(frozen=True, slots=True)
class Grounds:
    """What is held about a region and an indicator.

    `comparable_years` of the region; `enough_cases` and `broken` about the pair of years in question; `regions` hold
    the same pair, the own one included; `years_before` the project that those regions hold; `gate_passed` from the
    with/without gate; `outside_study` an effect study entered by hand with its source.
    """

    comparable_years: int
    enough_cases: bool
    broken: bool
    regions: int
    years_before: int
    gate_passed: bool = False
    outside_study: bool = False


def level(grounds: Grounds, thresholds: Thresholds) -> Level:
    """The highest rung the grounds reach.

    An outside study stands on its own. Otherwise 0 below two comparable years, with too few cases or a break; 3
    behind the gate; 2 with the own region and `others_min` others and two years before; else 1.
    """
    if grounds.outside_study:
        return Level.SIMILAR_PEOPLE
    if grounds.comparable_years < _YEARS_OF_A_CHANGE or not grounds.enough_cases or grounds.broken:
        return Level.NOT_ENOUGH
    if grounds.gate_passed:
        return Level.SIMILAR_REGIONS
    many = grounds.regions >= thresholds.others_min + 1
    if many and grounds.years_before >= _YEARS_BEFORE_OF_A_COMPARISON:
        return Level.OTHER_REGIONS
    return Level.BEFORE_AND_AFTER


def confidence(
    reached: Level,
    *,
    about_participants: bool,
    interval_holds_both_signs: bool,
    same_status_opposite_directions: bool,
    period_or_definition_unknown: bool,
) -> Confidence:
    """Confidence from the level, one step down for each weakness, never below very low.

    Level 1 starts at very low, 2 low, 3 moderate, 4 high. Weaknesses: the indicator is not about participants; the
    interval contains both growth and fall; regions of one status moved in opposite directions; period or definition
    unknown.
    """
    weaknesses = (
        not about_participants,
        interval_holds_both_signs,
        same_status_opposite_directions,
        period_or_definition_unknown,
    )
    return _LADDER[max(0, reached - 1 - sum(weaknesses))]
