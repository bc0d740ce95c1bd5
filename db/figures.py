"""The figures: releases and the rows they hold, each read once and kept."""

import time
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import CTE, Select, Table, bindparam, func, select

from data.observation import Claim, Observation, PresenceRow
from db.engine import Engines
from db.errors import ArchiveError
from db.memory import Memory
from db.records import Release
from db.releases import claim_of, lay, observation_of, presence_of
from db.shelf import Shelf
from db.tables import claim, observation, presence, release

if TYPE_CHECKING:
    from data.published import Edition

LIST_KEPT = 1.0  # seconds: how late a release published by another process may be noticed


def _indicators() -> CTE:
    """Return the indicators of a release, each found by one step along the key: no row between them is read."""
    held = observation.alias("held")
    smallest = select(func.min(held.c.indicator).label("indicator")).where(held.c.release == bindparam("release"))
    step = smallest.cte("indicators", recursive=True)
    following = smallest.where(held.c.indicator > step.c.indicator).scalar_subquery()
    return step.union_all(select(following).where(step.c.indicator.is_not(None)))


def _of_release(table: Table) -> Select[Any]:
    return select(table).where(table.c.release == bindparam("release")).order_by(*table.primary_key.columns)


# The questions are made once: composing one takes longer than asking it.
RELEASES = select(release).order_by(release.c.published_at, release.c.name)
TABLE = _of_release(observation).where(observation.c.indicator == bindparam("indicator"))
HISTORY = _of_release(observation).where(
    observation.c.indicator.in_(select(_indicators().c.indicator)),
    observation.c.territory.in_(bindparam("territories", expanding=True)),
)
PRESENCE = _of_release(presence)
CLAIMS = _of_release(claim)


class Figures(Shelf):
    """What is known about the regions, release by release."""

    def __init__(self, engines: Engines) -> None:
        super().__init__(engines)
        self._memory = Memory()
        self._releases: tuple[Release, ...] = ()
        self._listed_at = float("-inf")

    async def releases(self) -> tuple[Release, ...]:
        """Return all releases, the first published first."""
        if time.monotonic() - self._listed_at > LIST_KEPT:
            rows = await self._rows(RELEASES)
            self._releases = tuple(Release(row.name, row.published_at, row.note, row.digest) for row in rows)
            self._listed_at = time.monotonic()
        return self._releases

    async def current_release(self) -> str:
        """Return the name of the release published last."""
        return (await self.releases())[-1].name

    async def release(self, name: str) -> Release:
        """Return a release; raises `ArchiveError` for a name that stands for none."""
        for published in await self.releases():
            if published.name == name:
                return published
        raise ArchiveError(f"there is no release {name}")

    async def history(self, release: str, territories: Sequence[str]) -> tuple[Observation, ...]:
        """Return everything counted in these territories, all indicators, in the order of the key.

        A region's former self is another territory: `Catalogue.territories` names both.
        """
        asked = tuple(sorted(set(territories)))

        async def read() -> tuple[Observation, ...]:
            return tuple(map(observation_of, await self._rows(HISTORY, release=release, territories=asked)))

        return await self._memory.recall(("history", release, asked), read)

    async def table(self, release: str, indicator: str) -> tuple[Observation, ...]:
        """Return everything counted for an indicator, all territories and periods, in the order of the key."""

        async def read() -> tuple[Observation, ...]:
            return tuple(map(observation_of, await self._rows(TABLE, release=release, indicator=indicator)))

        return await self._memory.recall(("table", release, indicator), read)

    async def presence(self, release: str, territories: Sequence[str] | None = None) -> tuple[PresenceRow, ...]:
        """Return where and when programmes ran, of these territories or of all; a missing row means unknown."""

        async def read() -> tuple[PresenceRow, ...]:
            return tuple(map(presence_of, await self._rows(PRESENCE, release=release)))

        everywhere = await self._memory.recall(("presence", release), read)
        if territories is None:
            return everywhere
        return tuple(row for row in everywhere if row.territory in territories)

    async def claims(self, release: str) -> tuple[Claim, ...]:
        """Return the published percentages, statements and advice of a release, in the order of their keys."""

        async def read() -> tuple[Claim, ...]:
            return tuple(map(claim_of, await self._rows(CLAIMS, release=release)))

        return await self._memory.recall(("claims", release), read)

    async def publish(self, edition: "Edition", name: str, published_at: datetime, note: str) -> None:
        """Publish a release with all its rows in one transaction; raises `ArchiveError` where the name stands."""
        async with self._writing() as connection:
            await connection.run_sync(lay, edition, name, published_at, note)
        self._listed_at = float("-inf")
