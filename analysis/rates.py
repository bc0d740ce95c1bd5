"""Rates per residents or per people on the register, with Garwood's interval, or the reason there is none."""

from dataclasses import dataclass
from enum import StrEnum

from scipy.special import gammainccinv, gammaincinv

from analysis.change import check_counts
from analysis.thresholds import Thresholds


class WhyNoRate(StrEnum):
    """Why a count carries no rate."""

    NO_DENOMINATOR = "no_denominator"
    UNKNOWN_MONTHS = "unknown_months"
    PART_YEAR_UNIT = "part_year_unit"
    DENOMINATOR_BREAK = "denominator_break"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True)
class Population:
    """Residents on 1 January, with the census they rest on and the borders they were counted in."""

    year: int
    residents: int
    census: str
    borders: str


@dataclass(frozen=True, slots=True)
class Rate:
    """Cases per so many people over so many months, or why not.

    `value`, `low` and `high` are cases per `per` people; all None together with `denominator` unknown or refused.
    """

    value: float | None
    low: float | None
    high: float | None
    per: int
    denominator: float | None
    months: int | None
    why: WhyNoRate | None


def garwood(count: int, alpha: float) -> tuple[float, float]:
    """Exact central interval of a Poisson mean (Garwood 1936), in cases: 0 → 0 … 3.7 for alpha 0.05.

    Lower end: gamma quantile of shape count at alpha/2; upper: shape count + 1 at 1 − alpha/2.
    """
    check_counts(count)
    low = float(gammaincinv(count, alpha / 2)) if count else 0.0
    return low, float(gammainccinv(count + 1, alpha / 2))


def upper_limit(count: int, alpha: float) -> float:
    """One-sided upper limit of a Poisson mean, in cases: 0 → 3.0 for alpha 0.05. A zero is not "no risk"."""
    check_counts(count)
    return float(gammainccinv(count + 1, alpha))


def yearly_denominator(first: Population | None, following: Population | None) -> float | WhyNoRate:
    """Mean of the residents on 1 January of a year and of the next, or why there is none.

    Both must rest on the same census and the same borders; nothing is interpolated. Raises ValueError if the two
    years do not follow each other.
    """
    if first is None or following is None:
        return WhyNoRate.NO_DENOMINATOR
    if following.year != first.year + 1:
        raise ValueError("the two populations must be of neighbouring years")
    if (first.census, first.borders) != (following.census, following.borders):
        return WhyNoRate.DENOMINATOR_BREAK
    return (first.residents + following.residents) / 2


def rate(
    count: int,
    denominator: float | WhyNoRate | None,
    per: int,
    thresholds: Thresholds,
    *,
    months: int | None,
    part_year_unit: bool = False,
) -> Rate:
    """Cases per `per` people with Garwood's interval (statistics, section 5.3).

    `denominator` is a number of people or the reason there is none; `months` None means the source states no period.
    Refused, in this order: a unit that existed only part of the year, unknown months, no denominator, a small count.
    Raises ValueError for a negative count.
    """
    check_counts(count)
    why = _refusal(count, denominator, thresholds, months, part_year_unit)
    if why is not None or denominator is None or isinstance(denominator, WhyNoRate):
        return Rate(None, None, None, per, None, months, why)
    scale = per / denominator
    low, high = garwood(count, thresholds.alpha)
    return Rate(count * scale, low * scale, high * scale, per, denominator, months, None)


def _refusal(
    count: int,
    denominator: float | WhyNoRate | None,
    thresholds: Thresholds,
    months: int | None,
    part_year_unit: bool,
) -> WhyNoRate | None:
    if part_year_unit:
        return WhyNoRate.PART_YEAR_UNIT
    if months is None:
        return WhyNoRate.UNKNOWN_MONTHS
    if isinstance(denominator, WhyNoRate):
        return denominator
    if denominator is None or denominator <= 0:
        return WhyNoRate.NO_DENOMINATOR
    return WhyNoRate.TOO_FEW if count < thresholds.small_count else None


def rates_comparable(one: Rate, other: Rate) -> bool:
    """Whether two rates may stand beside each other: both given, per the same number, over equally many months.

    A nine-month flow is never set beside a yearly rate.
    """
    given = one.why is None and other.why is None
    return given and (one.per, one.months) == (other.per, other.months)
