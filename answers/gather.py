"""Gather: the numbers of a question as series, each of one region, one indicator and one kind of period."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from analysis.family import judge
from analysis.thresholds import Thresholds
from answers.answer import ChangeFact, Fact
from answers.desk import Desk
from answers.lookup import comparable
from answers.said import counted

ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"


@dataclass(frozen=True, slots=True)
class Series:
    """One region's numbers of one indicator over the years asked for, months alike throughout, and their changes.

    `steps` lie between neighbouring facts; `whole` spans more than two of them, else it is None.
    """

    facts: tuple[Fact, ...]
    steps: tuple[ChangeFact, ...]
    whole: ChangeFact | None = None

    @property
    def region(self) -> str:
        """The region under whose name it is told."""
        return self.facts[0].region

    @property
    def indicator(self) -> str:
        """The key of what is counted."""
        return self.facts[0].indicator

    @property
    def last(self) -> ChangeFact | None:
        """The change up to the last year, None for a single year."""
        return self.steps[-1] if self.steps else None

    @property
    def changes(self) -> tuple[ChangeFact, ...]:
        """All changes: the steps, then the whole."""
        return (*self.steps, self.whole) if self.whole else self.steps

    @property
    def counts(self) -> tuple[int, ...]:
        """The numbers alone, year by year."""
        return tuple(counted(fact) for fact in self.facts)

    def is_small(self, thresholds: Thresholds) -> bool:
        """Whether its last two numbers are too small for a percentage, an order or a word of direction."""
        return min(self.counts[-2:]) < thresholds.small_count


async def series_of(desk: Desk, facts: Iterable[Fact]) -> tuple[Series, ...]:
    """Return facts as series, in the order in which their regions come; periods of other months stand apart."""
    apart: dict[tuple[str, str, str], list[Fact]] = {}
    for fact in facts:
        apart.setdefault((fact.indicator, fact.region, fact.observation.period), []).append(fact)
    return tuple([await one_series(desk, sorted(own, key=lambda fact: fact.year)) for own in apart.values()])


async def one_series(desk: Desk, facts: Sequence[Fact]) -> Series:
    """Return the facts of one region, indicator and kind of period as a series, every change judged."""
    steps = tuple([await change_between(desk, *pair) for pair in pairwise(facts)])
    whole = await change_between(desk, facts[0], facts[-1]) if len(facts) > 2 else None
    return Series(tuple(facts), steps, whole)


async def change_between(desk: Desk, earlier: Fact, later: Fact) -> ChangeFact:
    """Return the judged change between two facts of a region; the family is every region that has both years."""
    for change in (await desk.lookup.changes(later.indicator)).get(later.region, ()):
        if (change.earlier.observation.key, change.later.observation.key) == (
            earlier.observation.key,
            later.observation.key,
        ):
            return change
    table = await desk.lookup.table(later.indicator)
    family = _family(table, earlier, later)
    pairs = {region: (counted(first), counted(last)) for region, (first, last) in family.items()}
    apart = {region for region, pair in family.items() if not comparable(*pair)}
    return ChangeFact(earlier, later, judge(pairs, desk.rules.thresholds, not_comparable=apart)[later.region])


def _family(table: Sequence[Fact], earlier: Fact, later: Fact) -> dict[str, tuple[Fact, Fact]]:
    period = later.observation.period
    held = {
        (fact.region, fact.year): fact for fact in table if fact.observation.period == period and fact.value is not None
    }
    family = {
        region: (held[region, earlier.year], held[region, later.year])
        for region in dict.fromkeys(fact.region for fact in table)
        if (region, earlier.year) in held and (region, later.year) in held
    }
    return {**family, later.region: (earlier, later)}


def common_years(series: Sequence[Series], limit: int = 2) -> tuple[int, ...]:
    """Return the last years that as many of the series as possible have, at most `limit` of them."""
    years = sorted({fact.year for one in series for fact in one.facts})
    shared = {year: sum(year in {fact.year for fact in one.facts} for one in series) for year in years}
    most = max(shared.values(), default=0)
    return tuple(year for year in years if shared[year] == most)[-limit:]


def alphabetical(desk: Desk, regions: Iterable[str]) -> list[str]:
    """Return regions in the order of their short names, by the alphabet of the answer's language."""
    return sorted(regions, key=lambda region: [_letter(sign) for sign in desk.short_name(region).casefold()])


def _letter(sign: str) -> tuple[int, str]:
    return (ALPHABET.find(sign), sign)
