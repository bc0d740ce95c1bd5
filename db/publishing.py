"""Publishing: a new release, the way back from it, and what became of a value; one transaction each, or nothing."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, select

from data.observation import Observation
from data.vocabulary import Deed
from db.errors import AlreadyConfirmedError, NothingNewError, ReleaseMovedError, TooLateError
from db.figures import Figures, publication_of
from db.journal import write_step
from db.records import Changes, Confirmation, Difference, HistoryEntry, Publication, Step
from db.releases import digest_of, edition_of, lay
from db.shelf import plain_errors
from db.tables import draft, publication, release

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from data.published import Edition

UNDONE_WITHIN = timedelta(hours=24)
ONE_AT_A_TIME = 0x7075626C  # the number of the advisory lock for which PostgreSQL's publishers wait
NUMBERED = re.compile(r"v(\d+)")

Key = tuple[str, str, int, str]


class Publishing(Figures):
    """What changes the release that stands. Releases are added, never altered; each deed is noted in the journal."""

    async def publish_changes(
        self, step: Step, base: str, changes: Changes, confirmation: Confirmation | None = None
    ) -> Publication:
        """Publish a base release with changed and added rows as the next release.

        With a `confirmation` the draft it names goes in the same transaction, so that it counts once. Raises
        `ReleaseMovedError` where another release than the base stands, `AlreadyConfirmedError` where the draft has
        not that mark any more, `NothingNewError` where nothing would change.
        """

        def deed(connection: "Connection", last: Publication) -> Publication:
            if last.release != base:
                raise ReleaseMovedError(f"{last.release} stands, not {base}")
            if confirmation is not None:
                _use_up(connection, step.by, confirmation)
            edition = with_changes(edition_of(connection, base), changes)
            return _lay_next(connection, step, last, edition)

        return await self._change(deed)

    async def roll_back(self, step: Step, to: str, *, standing: str | None = None) -> Publication:
        """Publish the rows of an earlier release as the next one; the one that stood stays in the archive.

        Raises `ReleaseMovedError` where another release than `standing` stands, `NothingNewError` where the rows are
        those that stand.
        """
        await self.release(to)

        def deed(connection: "Connection", last: Publication) -> Publication:
            if standing is not None and last.release != standing:
                raise ReleaseMovedError(f"{last.release} stands, not {standing}")
            return _lay_next(connection, step, last, edition_of(connection, to), content_of=to)

        return await self._change(deed)

    async def undo(self, step: Step, release: str) -> Publication:
        """Let the former release stand again, itself: its answers are what they were, to the byte.

        Raises `TooLateError` where that publication is not the last one or is older than a day.
        """

        def deed(connection: "Connection", last: Publication) -> Publication:
            if not may_be_undone(last, release, step):
                raise TooLateError(f"{release} can no longer be undone")
            return _let_stand(connection, replace(step, file=last.file), str(last.former), last)

        return await self._change(deed)

    async def withdrawn(self) -> frozenset[str]:
        """Return the releases that were undone or rolled back: what they say is no longer vouched for."""
        return withdrawn_by(await self.publications())

    async def differences(self, before: str, after: str) -> tuple[Difference, ...]:
        """Return the values that two releases tell differently, in the order of their keys."""
        with plain_errors():
            async with self._engines.read.connect() as connection:
                old = await connection.run_sync(edition_of, before)
                new = await connection.run_sync(edition_of, after)
        return differences(old.observations, new.observations)

    async def value_history(self, indicator: str, territories: Sequence[str]) -> dict[Key, tuple[HistoryEntry, ...]]:
        """Return what became of each value of an indicator in some territories, by the values' keys, oldest first.

        The last entry is what stands: its observation is None where the value stands no more.
        """
        told: dict[Key, tuple[HistoryEntry, ...]] = {}
        for published in await self.publications():
            rows = await self.history(published.release, territories)
            held = {row.key: row for row in rows if row.indicator == indicator}
            for key in sorted({*told, *held}):
                told[key] = _continued(told.get(key, ()), HistoryEntry(published, held.get(key)))
        return told

    async def _change(self, deed: "Callable[[Connection, Publication], Publication]") -> Publication:
        def in_turn(connection: "Connection") -> Publication:
            if connection.dialect.name == "postgresql":
                connection.execute(select(func.pg_advisory_xact_lock(ONE_AT_A_TIME)))
            return deed(connection, _last(connection))

        try:
            async with self._writing() as connection:
                return await connection.run_sync(in_turn)
        finally:
            self._look_anew()


def with_changes(base: "Edition", changes: Changes) -> "Edition":
    """Return an edition with changed and added rows; a row with the key of another takes its place."""
    observations = {row.key: row for row in (*base.observations, *changes.observations)}
    claims = {row.key: row for row in (*base.claims, *changes.claims)}
    return replace(base, observations=tuple(observations.values()), claims=tuple(claims.values()))


def differences(before: Iterable[Observation], after: Iterable[Observation]) -> tuple[Difference, ...]:
    """Return what two sets of rows tell differently: another number or status, a row more or less."""
    old, new = {row.key: row for row in before}, {row.key: row for row in after}
    pairs = (Difference(old.get(key), new.get(key)) for key in sorted({*old, *new}))
    return tuple(pair for pair in pairs if _told(pair.before) != _told(pair.after))


def withdrawn_by(publications: Sequence[Publication]) -> frozenset[str]:
    """Return the releases from which a publication led back, as long as none led back to them."""
    line: list[str] = []
    gone: set[str] = set()
    for one in publications:
        if one.deed is Deed.PUBLISHED:
            line.append(one.release)
            continue
        target = one.release if one.deed is Deed.UNDONE else str(one.content_of)
        kept = line[: line.index(target) + 1] if target in line else line[:-1]
        gone |= set(line) - set(kept)
        line = kept if one.deed is Deed.UNDONE else [*kept, one.release]
        gone -= {target, one.release}
    return frozenset(gone)


def may_be_undone(last: Publication, release: str, step: Step) -> bool:
    """Whether the last publication is that of a release, has a former one, and is less than a day old."""
    is_it = last.deed is Deed.PUBLISHED and last.release == release and last.former is not None
    return is_it and step.at - last.at < UNDONE_WITHIN


def next_name(names: Iterable[str]) -> str:
    """Return the name after the highest numbered one; a name is never given twice."""
    numbers = [int(found[1]) for name in names if (found := NUMBERED.fullmatch(name))]
    return f"v{max(numbers, default=0) + 1}"


def _last(connection: "Connection") -> Publication:
    rows = connection.execute(select(publication).order_by(publication.c.number.desc()).limit(1))
    return publication_of(rows.one())


def _use_up(connection: "Connection", editor: int, confirmation: Confirmation) -> None:
    its = (
        draft.c.number == confirmation.draft,
        draft.c.telegram_id == editor,
        draft.c.nonce == confirmation.nonce,
    )
    if not connection.execute(delete(draft).where(*its)).rowcount:
        raise AlreadyConfirmedError("this was confirmed before or is there no longer")


def _lay_next(
    connection: "Connection", step: Step, last: Publication, edition: "Edition", content_of: str | None = None
) -> Publication:
    digests = {row.name: row.digest for row in connection.execute(select(release.c.name, release.c.digest))}
    if digest_of(edition) == digests[last.release]:
        raise NothingNewError(f"{last.release} says all of this already")
    name = next_name(digests)
    lay(connection, edition, name, step.at, str(step.deed))
    return _let_stand(connection, step, name, last, content_of)


def _let_stand(
    connection: "Connection", step: Step, name: str, last: Publication, content_of: str | None = None
) -> Publication:
    editor = write_step(connection, replace(step, release=name, details=step.details or f"from {last.release}"))
    values: dict[str, Any] = {
        "deed": Deed.PUBLISHED if step.deed is Deed.HIDDEN else step.deed,
        "release": name,
        "former": last.release,
        "content_of": content_of,
        "at": step.at,
        "editor": editor,
        "file_name": step.file and step.file.name,
        "file_sha256": step.file and step.file.sha256,
    }
    connection.execute(publication.insert(), values)
    return _last(connection)


def _continued(entries: tuple[HistoryEntry, ...], following: HistoryEntry) -> tuple[HistoryEntry, ...]:
    """Return a value's history with one more publication, if that changed the value."""
    before = entries[-1].observation if entries else None
    return entries if _told(before) == _told(following.observation) else (*entries, following)


def _told(row: Observation | None) -> tuple[object, ...] | None:
    return None if row is None else (row.value, row.status)
