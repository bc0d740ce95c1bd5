"""The numbers of a release as the ear may meet them: counts, published percentages, recomputed ones."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from answers.lookup import Lookup
from data.observation import Claim
from texts.hearing import KnownNumber


async def known_numbers(lookup: Lookup) -> tuple[KnownNumber, ...]:
    """Return every number of a release with what it stands for, so that «1710 и 896» finds its region."""
    found: list[KnownNumber] = []
    for indicator in lookup.indicators:
        found += [
            KnownNumber(Decimal(fact.value), "count", fact.region, fact.indicator, fact.year)
            for fact in await lookup.table(indicator)
            if fact.value
        ]
        found += await _sums(lookup, indicator)
        found += [
            KnownNumber(abs(change.percent), "change_percent", region, indicator, change.later.year)
            for region, changes in (await lookup.changes(indicator)).items()
            for change in changes
            if change.percent is not None
        ]
    return (*found, *_published(await lookup.claims(), lookup))


async def _sums(lookup: Lookup, indicator: str) -> list[KnownNumber]:
    """Return the sums of all regions in the years that every one of them has: they belong to all together."""
    numbered = [fact for fact in await lookup.table(indicator) if fact.value]
    every = {fact.region for fact in numbered}
    years = sorted({fact.year for fact in numbered})
    of_year = {year: {fact.region: fact.value or 0 for fact in numbered if fact.year == year} for year in years}
    return [
        KnownNumber(Decimal(sum(own.values())), "count", "all", indicator, year)
        for year, own in of_year.items()
        if len(every) > 1 and own.keys() == every and sum(own.values()) >= lookup.thresholds.small_count
    ]


def _published(claims: Sequence[Claim], lookup: Lookup) -> Iterator[KnownNumber]:
    for claim in claims:
        if claim.number is not None and claim.indicator is not None and len(claim.territories) == 1:
            region = lookup.catalogue.told_as(claim.territories[0])
            yield KnownNumber(claim.number, "published_percent", region, claim.indicator, claim.to_year)
