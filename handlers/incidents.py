"""A suspicious publication: who is told of it and when, and the two ways to take it back. Nothing here speaks."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from answers.study import Study
from answers.suspicion import Suspicion, suspicions
from answers.told import readers
from data.vocabulary import Deed, Status
from db.errors import NothingNewError
from db.records import Changes, Difference, Publication, Step
from db.store import Store
from handlers.clock import utc_now

LOOKED_THROUGH = 20  # publications: what is older than that was decided, or nobody asks any more
REMIND_AFTER = timedelta(minutes=20)  # an administrator who has not decided by then has probably not seen it


@dataclass(frozen=True, slots=True)
class Case:
    """A suspicious publication: those of its suspicious values that stand to this day, and how many chats saw them.

    `standing` is the release that stands now: the publication's own, or one that was published over it.
    """

    publication: Publication
    standing: str
    suspicions: tuple[Suspicion, ...]
    chats: int

    @property
    def release(self) -> str:
        """The release in question."""
        return self.publication.release

    @property
    def former(self) -> str:
        """The release that stood before."""
        return str(self.publication.former)


@dataclass(frozen=True, slots=True)
class Incidents:
    """Looks at what is published, and takes it back."""

    study: Study
    store: Store
    now: Callable[[], datetime] = utc_now
    telling: asyncio.Lock = field(default_factory=asyncio.Lock)
    # What was published never changes, so it is looked at once.
    _found: dict[int, tuple[Suspicion, ...]] = field(default_factory=dict)

    async def to_tell(self) -> Case | None:
        """Return the case the administrators should be told of now: at once, and again while nobody has decided.

        They are reminded only of a value that somebody has seen meanwhile.
        """
        for publication in reversed((await self.store.publications())[-LOOKED_THROUGH:]):
            if not await self._suspicions(publication):
                continue
            told = await self.store.alert(publication.release)
            if told is not None and (told.settled or told.reminded or self.now() - told.told_at < REMIND_AFTER):
                continue
            case = await self._case_of(publication)
            if case and (told is None or case.chats):
                return case
        return None

    async def note_told(self, case: Case) -> None:
        """Note that the administrators were told of a case."""
        if await self.store.alert(case.release) is None:
            await self.store.note_alert(case.release, self.now())
        else:
            await self.store.note_reminder(case.release)

    async def case(self, release: str) -> Case | None:
        """Return the case of a release, None where nothing suspicious of it stands any more.

        For the release that stands, it is the latest case there is.
        """
        publications = await self.store.publications()
        latest = [*reversed(publications)][:LOOKED_THROUGH] if release == publications[-1].release else []
        own = [one for one in reversed(publications) if one.release == release]
        for publication in (*own, *latest):
            if case := await self._case_of(publication):
                return case
        return None

    async def returning(self, wrong: str, right: str) -> tuple[Difference, ...]:
        """Return the values that rolling back would change."""
        return await self.store.differences(wrong, right)

    async def roll_back(self, administrator: int, wrong: str, right: str) -> Publication:
        """Let the content of `right` stand again in place of `wrong`, and let go of the pictures drawn from `wrong`.

        Raises `ReleaseMovedError` or `NothingNewError` where that has been done, or something else stands.
        """
        step = Step(Deed.ROLLED_BACK, administrator, self.now())
        return await self._taken_back(await self.store.roll_back(step, right, standing=wrong))

    async def hide(self, administrator: int, release: str) -> tuple[Publication, Case]:
        """Publish a release in which the suspicious values of one are not published; raises as `roll_back` does."""
        case = await self.case(release)
        if case is None:
            raise NothingNewError(f"nothing to hide of {release}")
        rows = [replace(one.observation, value=None, status=Status.NOT_PUBLISHED) for one in case.suspicions]
        details = "; ".join(" ".join(map(str, row.key)) for row in rows)
        step = Step(Deed.HIDDEN, administrator, self.now(), details=details)
        done = await self.store.publish_changes(step, case.standing, Changes(tuple(rows)))
        return await self._taken_back(done), case

    async def settle(self, administrator: int, release: str) -> None:
        """Note that a suspicious release is right: nobody is told of it any more."""
        await self.store.settle_alert(release)
        await self.store.note_step(Step(Deed.ALERT_SETTLED, administrator, self.now(), release=release))

    async def _taken_back(self, publication: Publication) -> Publication:
        await self.store.drop_pictures_of(str(publication.former))
        await self.study.listen_anew()
        return publication

    async def _case_of(self, publication: Publication) -> Case | None:
        standing, found = await self.store.current_release(), []
        for one in await self._suspicions(publication):
            table = await self.store.table(standing, one.observation.indicator)
            if any(row.key == one.observation.key and row.value == one.after for row in table):
                found.append(one)
        if not found:
            return None
        keys, chats = {one.observation.key for one in found}, set()
        since = [one.release for one in await self.store.publications() if one.number >= publication.number]
        for release in dict.fromkeys(since):
            chats |= {one.chat for one in await readers(self.study, release, keys)}
        return Case(publication, standing, tuple(found), len(chats))

    async def _suspicions(self, publication: Publication) -> tuple[Suspicion, ...]:
        if publication.number not in self._found:
            self._found[publication.number] = await suspicions(self.study, publication)
        return self._found[publication.number]
