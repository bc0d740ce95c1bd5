"""The figures: releases and the rows they hold, each read once and kept."""

import time
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import CTE, Row, Select, Table, bindparam, func, select

from data.observation import Claim, Observation, PresenceRow
from data.vocabulary import Deed
from db.engine import Engines
from db.errors import ArchiveError
from db.memory import Memory
from db.records import FileMark, Publication, Release
from db.releases import claim_of, observation_of, presence_of, publish
from db.shelf import Shelf
from db.tables import claim, observation, presence, publication, release

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
PUBLICATIONS = select(publication).order_by(publication.c.number)
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
        self._publications: tuple[Publication, ...] = ()
        self._listed_at = float("-inf")

    async def releases(self) -> tuple[Release, ...]:
        """Return all releases, the first published first."""
        if time.monotonic() - self._listed_at > LIST_KEPT:
            self._publications = tuple(map(publication_of, await self._rows(PUBLICATIONS)))
            rows = await self._rows(RELEASES)
            self._releases = tuple(Release(row.name, row.published_at, row.note, row.digest) for row in rows)
            self._listed_at = time.monotonic()
        return self._releases

    async def publications(self) -> tuple[Publication, ...]:
        """Return every change of the release that stands, the first one first."""
        await self.releases()
        return self._publications

    async def current_release(self) -> str:
        """Return the name of the release that stands."""
        return (await self.publications())[-1].release

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
            await connection.run_sync(publish, edition, name, published_at, note)
        self._look_anew()

    def _look_anew(self) -> None:
        """Read the list of releases again when next asked: this process has just changed it."""
        self._listed_at = float("-inf")


def publication_of(row: Row[Any]) -> Publication:
    """Return the publication a row of the table holds."""
    return Publication(
        number=row.number,
        deed=Deed(row.deed),
        release=row.release,
        former=row.former,
        content_of=row.content_of,
        at=row.at,
        editor=row.editor,
        file=FileMark(row.file_name or "", row.file_sha256) if row.file_sha256 else None,
    )
