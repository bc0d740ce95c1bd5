"""A suspicious publication: who is told of it and when, and the two ways to take it back. Nothing here speaks."""

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

REMIND_AFTER = timedelta(minutes=20)  # an administrator who has not decided by then has probably not seen it


@dataclass(frozen=True, slots=True)
class Case:
    """A suspicious publication that stands: its suspicious values and in how many chats they were shown."""

    publication: Publication
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
    _unsuspicious: set[int] = field(default_factory=set)

    async def to_tell(self) -> Case | None:
        """Return the case the administrators should be told of now: at once, and again while nobody has decided.

        They are reminded only of a value that somebody has seen meanwhile.
        """
        last = (await self.store.publications())[-1]
        told = await self.store.alert(last.release)
        if told is not None and (told.settled or told.reminded or self.now() - told.told_at < REMIND_AFTER):
            return None
        case = await self._case_of(last)
        return case if case and (told is None or case.chats) else None

    async def note_told(self, case: Case) -> None:
        """Note that the administrators were told of a case."""
        if await self.store.alert(case.release) is None:
            await self.store.note_alert(case.release, self.now())
        else:
            await self.store.note_reminder(case.release)

    async def case(self, release: str) -> Case | None:
        """Return the case of a release, None where another one stands by now or nothing is suspicious in it."""
        last = (await self.store.publications())[-1]
        return await self._case_of(last) if last.release == release else None

    async def returning(self, wrong: str, right: str) -> tuple[Difference, ...]:
        """Return the values that rolling back would change."""
        return await self.store.differences(wrong, right)

    async def roll_back(self, administrator: int, wrong: str, right: str) -> Publication:
        """Let the content of `right` stand again in place of `wrong`, and let go of the pictures drawn from `wrong`.

        Raises `ReleaseMovedError` or `NothingNewError` where that has been done, or something else stands.
        """
        step = Step(Deed.ROLLED_BACK, administrator, self.now())
        return await self._taken_back(await self.store.roll_back(step, right, standing=wrong))

    async def hide(self, administrator: int, release: str) -> tuple[Publication, Suspicion]:
        """Publish a release in which the first suspicious value is not published; raises as `roll_back` does."""
        case = await self.case(release)
        if case is None:
            raise NothingNewError(f"nothing to hide in {release}")
        hidden = case.suspicions[0]
        row = replace(hidden.observation, value=None, status=Status.NOT_PUBLISHED)
        territory, indicator, year, period = row.key
        step = Step(Deed.HIDDEN, administrator, self.now(), details=f"{territory} {indicator} {year} {period}")
        return await self._taken_back(await self.store.publish_changes(step, release, Changes((row,)))), hidden

    async def settle(self, administrator: int, release: str) -> None:
        """Note that a suspicious release is right: nobody is told of it any more."""
        await self.store.settle_alert(release)
        await self.store.note_step(Step(Deed.ALERT_SETTLED, administrator, self.now(), release=release))

    async def _taken_back(self, publication: Publication) -> Publication:
        await self.store.drop_pictures_of(str(publication.former))
        await self.study.listen_anew()
        return publication

    async def _case_of(self, publication: Publication) -> Case | None:
        if publication.number in self._unsuspicious:
            return None
        found = await suspicions(self.study, publication)
        if not found:
            self._unsuspicious.add(publication.number)  # what was published never changes
            return None
        keys = {one.observation.key for one in found}
        return Case(publication, found, len(await readers(self.study, publication.release, keys)))
