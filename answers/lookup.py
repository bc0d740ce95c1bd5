"""Look up: what a release knows of regions and indicators, as facts and judged changes under the regions' names."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise

from analysis.family import judge
from analysis.findings import Change
from analysis.thresholds import Thresholds
from answers.answer import ChangeFact, Fact
from data.catalogue import Catalogue
from data.observation import Claim, Observation, PresenceRow
from data.vocabulary import Verdict, WhyNotComputed
from db.store import Store

Pair = tuple[Fact, Fact]
Span = tuple[int, int, str]


class Lookup:
    """One release, seen through the catalogue; every method answers from the store, nothing is made up.

    A release never changes, so what is judged once is kept. `published_on` is its day, None where nobody asked for it.
    """

    def __init__(
        self,
        store: Store,
        release: str,
        catalogue: Catalogue,
        thresholds: Thresholds,
        published_on: date | None = None,
    ) -> None:
        self.store = store
        self.release = release
        self.catalogue = catalogue
        self.thresholds = thresholds
        self.published_on = published_on
        self._judged: dict[str, dict[str, tuple[ChangeFact, ...]]] = {}

    async def facts(self, region: str) -> tuple[Fact, ...]:
        """Return everything told under a region's name, sorted by indicator, year and period."""
        rows = await self.store.history(self.release, self.catalogue.territories(region))
        return self._told(rows)

    async def table(self, indicator: str) -> tuple[Fact, ...]:
        """Return an indicator's facts for all regions, sorted by region, year and period."""
        rows = await self.store.table(self.release, indicator)
        return self._told(rows)

    async def changes(self, indicator: str) -> Mapping[str, tuple[ChangeFact, ...]]:
        """Return the judged changes of an indicator by region: each pair of neighbouring years, then first to last.

        The correction for several regions runs within one pair of years, over all regions that have it.
        """
        if indicator not in self._judged:
            facts = await self.table(indicator)
            self._judged[indicator] = self._judge(facts, await self.claims())
        return self._judged[indicator]

    async def regions_with_data(self) -> tuple[str, ...]:
        """Return the regions that have at least one number, by the Russian short name."""
        numbered = {
            fact.region
            for indicator in self.indicators
            for fact in await self.table(indicator)
            if fact.value is not None
        }
        return tuple(region.key for region in self.catalogue.current if region.key in numbered)

    @property
    def indicators(self) -> tuple[str, ...]:
        """The indicators that can have values, in the catalogue's order."""
        return tuple(key for key, indicator in self.catalogue.indicators.items() if indicator.has_values)

    async def presence(self, region: str) -> tuple[PresenceRow, ...]:
        """Return what is known of programmes in a region, by programme and year."""
        rows = await self.store.presence(self.release)
        mine = [row for row in rows if self.catalogue.told_as(row.territory) == region]
        return tuple(sorted(mine, key=lambda row: (row.programme, row.year)))

    async def claims(self, region: str | None = None) -> tuple[Claim, ...]:
        """Return the claims of published reports, all of them or those about one region alone.

        Percentages that an uploaded file prints are kept in the release; what is told here is told of the report.
        """
        sources = self.catalogue.sources
        claims = [one for one in await self.store.claims(self.release) if sources[one.source].kind == "report"]
        if region is None:
            return tuple(claims)
        own = set(self.catalogue.territories(region))
        return tuple(claim for claim in claims if own & set(claim.territories))

    def _told(self, rows: Iterable[Observation]) -> tuple[Fact, ...]:
        facts = (told(row, self.catalogue) for row in rows)
        return tuple(sorted(facts, key=lambda fact: (fact.region, fact.indicator, fact.year, fact.observation.period)))

    def _judge(self, facts: Sequence[Fact], claims: Sequence[Claim]) -> dict[str, tuple[ChangeFact, ...]]:
        families: dict[Span, dict[str, Pair]] = defaultdict(dict)
        for region, pairs in _pairs_by_region(facts).items():
            for earlier, later in pairs:
                families[earlier.year, later.year, later.observation.period][region] = (earlier, later)
        judged: dict[str, list[ChangeFact]] = defaultdict(list)
        for family in families.values():
            for region, change in _judged(family, self.thresholds).items():
                judged[region].append(_change_fact(*family[region], change, claims))
        return {region: tuple(sorted(changes, key=_span)) for region, changes in judged.items()}


def told(row: Observation, catalogue: Catalogue) -> Fact:
    """Return an observation as a fact, told under today's name of its region."""
    return Fact(catalogue.told_as(row.territory), row)


def comparable(earlier: Fact, later: Fact) -> bool:
    """Whether two facts may be compared: same unit, borders and months, or one source that is silent on both months."""
    before, after = earlier.observation, later.observation
    same_months = before.months == after.months and (before.months is not None or before.source == after.source)
    return same_months and before.territory == after.territory and before.unit == after.unit


def _pairs_by_region(facts: Sequence[Fact]) -> dict[str, list[Pair]]:
    series: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.value is not None:
            series[fact.region, fact.observation.period].append(fact)
    pairs: dict[str, list[Pair]] = defaultdict(list)
    for (region, _), years in series.items():
        pairs[region] += pairwise(years)
        if len(years) > 2:
            pairs[region].append((years[0], years[-1]))
    return pairs


def _judged(family: Mapping[str, Pair], thresholds: Thresholds) -> Mapping[str, Change]:
    apart = {region for region, pair in family.items() if not comparable(*pair)}
    counts = {region: (_count(earlier), _count(later)) for region, (earlier, later) in family.items()}
    return judge(counts, thresholds, not_comparable=apart)


def _count(fact: Fact) -> int:
    if fact.value is None:
        raise ValueError(f"{fact.region} {fact.year} has no number")
    return fact.value


def _change_fact(earlier: Fact, later: Fact, change: Change, claims: Sequence[Claim]) -> ChangeFact:
    claim = _published(earlier, later, claims)
    return ChangeFact(earlier, later, change, claim.verbatim if claim else None, claim.check if claim else None)


def _published(earlier: Fact, later: Fact, claims: Sequence[Claim]) -> Claim | None:
    """Return the published percentage of exactly this change, the shortest wording of it, if there is one."""
    span = (later.observation.territory, later.indicator, earlier.year, later.year)
    found = [
        claim
        for claim in claims
        if claim.kind == "percentage"
        and (claim.territories, claim.indicator, claim.from_year, claim.to_year) == ((span[0],), *span[1:])
    ]
    return min(found, key=lambda claim: len(claim.verbatim), default=None)


def _span(change: ChangeFact) -> tuple[bool, int, int]:
    return (not change.is_step, change.earlier.year, change.later.year)


def last_change(changes: Sequence[ChangeFact]) -> ChangeFact | None:
    """Return the change of the last two neighbouring years, None where there are not two."""
    steps = [change for change in changes if change.is_step]
    return steps[-1] if steps else None


def too_few(change: ChangeFact) -> bool:
    """Whether a change has no verdict because its counts are too small."""
    return change.verdict is Verdict.NOT_COMPUTED and change.change.why is WhyNotComputed.TOO_FEW
