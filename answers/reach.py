"""Reach: whether the figure asked for is held at all; everything that is not held has a name, and nothing stands in."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from answers.answer import Fact
from answers.desk import Desk
from data.question import Kind, Question
from data.vocabulary import Status

RATES = ("per_100k", "per_capita", "share", "rate")
CHANGES = ("change_pct", "change_abs")
MONTHS = {"year": 12, "9m": 9, "h1": 6, "q1": 3}  # the periods that run from January
WHOLE = ("sum", "mean", "diff")  # what has no meaning as soon as one number is missing


class Reason(StrEnum):
    """Why a figure is not given; of several reasons the first of this list is the one named as code."""

    RELATIVE_PERIOD = "relative_period"
    NO_VALUE_IN_SOURCE = "no_value_in_source"
    NO_NATIONAL_TOTAL = "no_national_total"
    NO_DENOMINATOR = "no_denominator"
    PERIOD_UNKNOWN = "period_unknown"
    PERIOD_NO_DATA = "period_no_data"
    YEAR_NO_DATA = "year_no_data"
    PART_NOT_HELD = "part_not_held"
    REGION_DID_NOT_EXIST = "region_did_not_exist"
    REGION_NO_DATA = "region_no_data"


@dataclass(frozen=True, slots=True)
class Shortfall:
    """Something that was asked for and is not held.

    `indicator` is None where it lacks for every indicator asked. `years` are those that lack, empty where the lack is
    not of years. `status` is what the source itself says of the missing number, where it says anything.
    """

    reason: Reason
    regions: tuple[str, ...] = ()
    indicator: str | None = None
    years: tuple[int, ...] = ()
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """What of a question can be given: exactly the numbers asked for, and everything asked for that lacks."""

    regions: tuple[str, ...]
    indicators: tuple[str, ...]
    facts: tuple[Fact, ...] = ()
    gaps: tuple[Shortfall, ...] = ()

    @property
    def shortfall(self) -> Shortfall | None:
        """Why nothing can be given; None where something can."""
        return None if self.facts else min(self.gaps, key=lambda gap: list(Reason).index(gap.reason), default=None)


async def reach(desk: Desk, regions: Sequence[str] | None = None) -> Reach:
    """Return what can be given of the question on the desk; `regions` replaces those it names."""
    asked = tuple(regions) if regions is not None else await regions_asked(desk)
    indicators = indicators_asked(desk)
    never = _never_held(desk)
    if never is not None:
        return Reach(asked, indicators, gaps=(Shortfall(never, asked, desk.question.indicator),))
    every_year = await years_held(desk)
    facts: list[Fact] = []
    gaps: list[Shortfall] = []
    for indicator in indicators:
        table = await desk.lookup.table(indicator)
        for region in asked:
            held, lacking = _of_region(desk, region, indicator, table, every_year)
            facts += held
            gaps += lacking
    if gaps and desk.question.word("aggregate") in WHOLE:
        facts = _complete(facts, gaps)
    return Reach(asked, indicators, tuple(facts), merged(gaps, indicators))


async def answerable(desk: Desk, question: Question) -> bool:
    """Whether a question for figures would be answered with figures, so that it may be offered as a button."""
    return bool((await reach(desk.asking(question))).facts)


async def regions_asked(desk: Desk) -> tuple[str, ...]:
    """Return the regions a question is about: those it names, or every region that has data."""
    named = tuple(dict.fromkeys(desk.question.regions))
    if not named or "all" in named or desk.question.word("groups") == "project":
        return await everywhere(desk)
    return named


async def everywhere(desk: Desk) -> tuple[str, ...]:
    """Return every region that has data, without those the question leaves out."""
    return tuple(region for region in await desk.lookup.regions_with_data() if region not in desk.question.excluded)


async def years_held(desk: Desk) -> tuple[int, ...]:
    """Return every year of which the release holds any number."""
    tables = [await desk.lookup.table(indicator) for indicator in desk.lookup.indicators]
    return tuple(sorted({fact.year for table in tables for fact in table if fact.value is not None}))


def indicators_asked(desk: Desk) -> tuple[str, ...]:
    """Return the indicator asked for, or every indicator that can have values."""
    return (desk.question.indicator,) if desk.question.indicator else desk.lookup.indicators


def about_change(question: Question) -> bool:
    """Whether a question cannot be answered by one year alone."""
    if question.kind is Kind.RANKING:
        return ordering_metric(question) != "level"
    return question.kind is Kind.TREND or question.word("metric") in CHANGES


def ordering_metric(question: Question) -> str:
    """Return what regions are ordered by: what was asked, else the number where one year or a zero was named."""
    plain = len(question.years) == 1 or question.word("filter") in ("==0", "!=0")
    return question.word("metric") or ("level" if plain else "change_pct")


def years_wanted(question: Question) -> tuple[int, ...]:
    """Return the years a question needs, empty for all that are held; a change up to a year needs the one before."""
    if about_change(question) and len(question.years) == 1:
        return (question.years[0] - 1, question.years[0])
    return tuple(sorted(set(question.years)))


def covers(fact: Fact, period: str | None) -> bool:
    """Whether a fact covers the part of the year asked for; one of unknown months covers none that is named."""
    if period is None or fact.observation.period == period:
        return True
    return fact.months is not None and fact.months == MONTHS.get(period)


def not_yet(desk: Desk, region: str, years: Iterable[int]) -> bool:
    """Whether a region was founded by a split after all these years, so that it cannot have numbers of its own."""
    founded = desk.region(region).valid_from
    if founded is None or desk.catalogue.parent(region) is None:
        return False
    return all(year < founded.year for year in years)


def merged(gaps: Sequence[Shortfall], indicators: Sequence[str]) -> tuple[Shortfall, ...]:
    """Return the gaps with regions of one lack told together, and indicators that lack alike told once."""
    regions: dict[tuple[Reason, str | None, tuple[int, ...], Status | None], list[str]] = defaultdict(list)
    for gap in gaps:
        regions[gap.reason, gap.indicator, gap.years, gap.status] += gap.regions
    alike: dict[tuple[Reason, tuple[str, ...], tuple[int, ...], Status | None], list[str | None]] = defaultdict(list)
    for (reason, indicator, years, status), named in regions.items():
        alike[reason, tuple(named), years, status].append(indicator)
    return tuple(
        Shortfall(reason, named, indicator, years, status)
        for (reason, named, years, status), lacking in alike.items()
        for indicator in ([None] if len(lacking) == len(indicators) else lacking)
    )


def _never_held(desk: Desk) -> Reason | None:
    """Return why no release could answer, whatever the region and the year."""
    question = desk.question
    if question.indicator and not desk.indicator(question.indicator).has_values:
        return Reason.NO_VALUE_IN_SOURCE
    if question.get("relative") is not None:
        return Reason.RELATIVE_PERIOD
    if "kz" in question.regions:
        return Reason.NO_NATIONAL_TOTAL
    return Reason.NO_DENOMINATOR if question.word("metric") in RATES else None


def _of_region(
    desk: Desk, region: str, indicator: str, table: Sequence[Fact], every_year: tuple[int, ...]
) -> tuple[tuple[Fact, ...], list[Shortfall]]:
    """Return the numbers asked for of one region and indicator, and what lacks of them."""
    wanted = years_wanted(desk.question)
    own = [fact for fact in table if fact.region == region]
    numbered = [fact for fact in own if fact.value is not None]
    if not numbered:
        years = wanted or every_year
        reason = Reason.REGION_DID_NOT_EXIST if not_yet(desk, region, years) else Reason.REGION_NO_DATA
        return (), [Shortfall(reason, (region,), indicator, years if reason is Reason.REGION_DID_NOT_EXIST else ())]
    if any(_holds_what_is_left_out(desk, fact) for fact in numbered):
        return (), [Shortfall(Reason.PART_NOT_HELD, (region,), indicator)]
    in_years = [fact for fact in numbered if not wanted or fact.year in wanted]
    fitting = tuple(fact for fact in in_years if covers(fact, desk.question.period))
    lacking = _lacking(region, indicator, own, fitting, _to_name(desk.question, wanted, fitting))
    if len({fact.year for fact in fitting}) >= (2 if about_change(desk.question) else 1):
        return fitting, lacking
    # One year alone has no change: where all of it lacks in years, the missing year is named, else the period.
    return (), lacking or [Shortfall(Reason.YEAR_NO_DATA, (region,), indicator)]


def _holds_what_is_left_out(desk: Desk, fact: Fact) -> bool:
    """Whether a number of a region that was named includes a part that the question leaves out of it."""
    parts = desk.region(fact.observation.territory).components
    return fact.region in desk.question.regions and not set(parts).isdisjoint(desk.question.excluded)


def _to_name(question: Question, wanted: tuple[int, ...], fitting: Sequence[Fact]) -> tuple[int, ...]:
    """Return the years whose absence is named: the year before is only of interest where the year asked is held."""
    held = {fact.year for fact in fitting}
    return wanted if held & set(question.years) else tuple(sorted(set(question.years)))


def _lacking(
    region: str, indicator: str, own: Sequence[Fact], fitting: Sequence[Fact], wanted: Sequence[int]
) -> list[Shortfall]:
    """Return what is missing, year by year: no number at all, one of other months, or one of unknown months."""
    have = {fact.year for fact in fitting}
    years = wanted or () if have else wanted or sorted({fact.year for fact in own})
    reasons: dict[tuple[Reason, Status | None], list[int]] = defaultdict(list)
    for year in years:
        if year not in have:
            reasons[_why_not(year, own)].append(year)
    return [Shortfall(reason, (region,), indicator, tuple(lost), status) for (reason, status), lost in reasons.items()]


def _why_not(year: int, own: Sequence[Fact]) -> tuple[Reason, Status | None]:
    of_year = [fact for fact in own if fact.year == year]
    numbered = [fact for fact in of_year if fact.value is not None]
    if not numbered:
        return Reason.YEAR_NO_DATA, of_year[0].observation.status if of_year else None
    if any(fact.months is None for fact in numbered):
        return Reason.PERIOD_UNKNOWN, None
    return Reason.PERIOD_NO_DATA, None


def _complete(facts: Sequence[Fact], gaps: Sequence[Shortfall]) -> list[Fact]:
    """Return the facts of the years for which nothing lacks: a sum with a hole is no sum."""
    broken = {year for gap in gaps for year in gap.years}
    if any(not gap.years for gap in gaps):
        return []
    return [fact for fact in facts if fact.year not in broken]
