"""Which regions are offered first: those the current release has figures for."""

from answers.lookup import Lookup
from answers.study import Study


async def with_figures(study: Study) -> tuple[str, ...]:
    """Return the keys of the regions with at least one number in the current release."""
    release = await study.store.current_release()
    lookup = Lookup(study.store, release, study.catalogue, study.rules.thresholds)
    return await lookup.regions_with_data()
