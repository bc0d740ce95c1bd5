"""A suspicious publication: values so far from what they were that a slip of the pen is likelier than life."""

from dataclasses import dataclass
from fractions import Fraction

from analysis.misprint import looks_misprinted, times_apart
from answers.study import Study
from data.observation import Observation
from data.vocabulary import Deed
from db.records import Publication


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A value as published, and the count it is far from.

    `earlier_year` is the year of that count where the value is a new one, None where the value itself was another.
    """

    observation: Observation
    before: int
    earlier_year: int | None = None

    @property
    def after(self) -> int:
        """The count as published."""
        return self.observation.value or 0

    @property
    def times(self) -> Fraction:
        """How many times the larger count is the smaller one."""
        return times_apart(self.before, self.after)


async def suspicions(study: Study, publication: Publication) -> tuple[Suspicion, ...]:
    """Return the suspicious values of a publication, the farthest first; the way back to an earlier release has none.

    It is the check that warned the editor before publishing, over what was published in the end.
    """
    if publication.deed is not Deed.PUBLISHED or publication.former is None:
        return ()
    limits, store = study.rules.thresholds, study.store
    found = []
    for difference in await store.differences(publication.former, publication.release):
        row = difference.after
        if row is None or row.value is None:
            continue
        stood = difference.before.value if difference.before else None
        told = Suspicion(row, stood) if stood is not None else await _beside_last_year(study, publication, row)
        if told and looks_misprinted(
            told.before, told.after, factor=limits.misprint_factor, small_count=limits.small_count
        ):
            found.append(told)
    return tuple(sorted(found, key=lambda one: -one.times))


async def _beside_last_year(study: Study, publication: Publication, row: Observation) -> Suspicion | None:
    before = (row.territory, row.indicator, row.year - 1, row.period)
    table = await study.store.table(publication.release, row.indicator)
    count = next((one.value for one in table if one.key == before), None)
    return None if count is None else Suspicion(row, count, row.year - 1)
