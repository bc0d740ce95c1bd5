"""Incidents: what the administrators were told of a publication, what went wrong lately, how the database is."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select, text, update

from data.vocabulary import Mishap
from db.incident_records import Alert, Condition, Failure
from db.shelf import Shelf
from db.tables import alert, mishap

MISHAPS_KEPT = timedelta(days=7)


class Incidents(Shelf):
    """What outlives a restart of an incident."""

    async def alert(self, release: str) -> Alert | None:
        """Return what was told of a release, None where nothing was."""
        for row in await self._rows(select(alert).where(alert.c.release == release)):
            return Alert(row.release, row.told_at, row.reminded, row.settled)
        return None

    async def note_alert(self, release: str, now: datetime) -> None:
        """Note that the administrators were told of a release."""
        told = self._insert(alert).values(release=release, told_at=now, reminded=False, settled=False)
        async with self._writing() as connection:
            await connection.execute(told.on_conflict_do_nothing(index_elements=["release"]))

    async def note_reminder(self, release: str) -> None:
        """Note that the administrators were reminded of a release."""
        async with self._writing() as connection:
            await connection.execute(update(alert).where(alert.c.release == release).values(reminded=True))

    async def settle_alert(self, release: str) -> None:
        """Note that somebody has decided: nothing more is told of this release."""
        async with self._writing() as connection:
            await connection.execute(update(alert).where(alert.c.release == release).values(settled=True))

    async def note_mishap(self, failures: tuple[Failure, ...]) -> None:
        """Note what went wrong, and let go of what is older than `MISHAPS_KEPT`."""
        if not failures:
            return
        async with self._writing() as connection:
            await connection.execute(mishap.insert(), [{"at": one.at, "kind": one.kind} for one in failures])
            await connection.execute(delete(mishap).where(mishap.c.at <= failures[-1].at - MISHAPS_KEPT))

    async def mishaps(self, since: datetime) -> tuple[Failure, ...]:
        """Return what went wrong since a moment, the last thing first."""
        rows = await self._rows(select(mishap).where(mishap.c.at > since).order_by(mishap.c.number.desc()))
        return tuple(Failure(row.at, Mishap(row.kind)) for row in rows)

    async def condition(self) -> Condition:
        """Check the database with its own means, and weigh it."""
        if self._engines.read.dialect.name != "sqlite":
            size = (await self._rows(text("SELECT pg_database_size(current_database())")))[0][0]
            return Condition(sound=True, size=int(size))
        found = await self._rows(text("PRAGMA quick_check"))
        pages, page = [(await self._rows(text(f"PRAGMA {name}")))[0][0] for name in ("page_count", "page_size")]
        return Condition(sound=[str(row[0]) for row in found] == ["ok"], size=int(pages) * int(page))
