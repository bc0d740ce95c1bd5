"""Facts for the adviser's tests: a plain set to vary, and the sets that follow from the report's own tables."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from analysis.evidence import Grounds, level
from analysis.family import judge
from analysis.findings import Change, Comparability, Flag, Position
from analysis.flags import base_peak
from analysis.gate import RegionHistory, compare_with_without
from analysis.others import against_others
from analysis.thresholds import Thresholds
from data.catalogue import load_catalogue
from data.observation import Observation
from data.published import Edition, first_edition
from data.vocabulary import Verdict
from rules.facts import RAN, Facts, Mode, National, Size, derive, published_differs

EARLIER, LATER = 2020, 2021
TABLE_1 = "repeat_offences_probation_clients"
TABLE_2 = "offences_by_previously_offended"
AKMOLA, MANGYSTAU, PAVLODAR = "akmola", "mangystau", "pavlodar"
KARAGANDA, EAST_KAZAKHSTAN = "karaganda_pre2022", "east_kazakhstan_pre2022"

QUIET = Facts(
    comparable=Comparability.YES,
    size=Size.ENOUGH,
    change=Verdict.UNCLEAR,
    vs_others=Position.NOT_COMPUTED,
    national=National.NOT_COMPUTED,
    level=1,
    years=4,
    project_now=Flag.NO,
    project_prev=Flag.NO,
    project_years=0,
    mode=Mode.NONE,
    indirect=Flag.NO,
    big_jump=Flag.NO,
    base_peak=Flag.NO,
    mismatch=Flag.NO,
    few_regions=Flag.NO,
)
RUNNING = replace(QUIET, project_now=Flag.YES, mode=Mode.PROJECT, project_years=1)


def facts_of_report(indicator: str, thresholds: Thresholds) -> dict[str, Facts]:
    """Derive the facts of the report's five regions from the published files, through the real analysis."""
    edition = first_edition()
    series = _series(edition, indicator)
    pairs = {name: (years[EARLIER].value, years[LATER].value) for name, years in series.items()}
    counts = {name: pair for name, (a, b) in pairs.items() if a is not None and b is not None for pair in [(a, b)]}
    changes = judge(counts, thresholds)
    gate = compare_with_without(_histories(edition, series), LATER, thresholds)
    nearness = load_catalogue().indicators[indicator].nearness
    return {
        name: derive(
            thresholds,
            indirect=nearness == "indirect",
            earlier=years[EARLIER],
            later=years[LATER],
            change=changes[name],
            vs_others=against_others(name, counts, thresholds).position,
            national=gate.outcome,
            level=level(_grounds(years, changes[name], len(series), gate.passed), thresholds),
            years_held=len(years),
            base_peak=base_peak(_values(years), EARLIER, thresholds),
            presence=[row for row in edition.presence if row.territory == name],
            mismatch=published_differs(edition.claims, years[EARLIER], years[LATER]),
            regions=len(series),
        )
        for name, years in series.items()
    }


def _series(edition: Edition, indicator: str) -> dict[str, dict[int, Observation]]:
    held: dict[str, dict[int, Observation]] = {}
    for row in edition.observations:
        if row.indicator == indicator:
            held.setdefault(row.territory, {})[row.year] = row
    return held


def _values(years: Mapping[int, Observation]) -> dict[int, int]:
    return {year: row.value for year, row in years.items() if row.value is not None}


def _histories(edition: Edition, series: Mapping[str, Mapping[int, Observation]]) -> dict[str, RegionHistory]:
    ran = {(row.territory, row.year) for row in edition.presence if row.status in RAN}
    return {
        name: RegionHistory(_values(years), {year: (name, year) in ran for year in years})
        for name, years in series.items()
    }


def _grounds(years: Mapping[int, Observation], change: Change, regions: int, passed: bool) -> Grounds:
    return Grounds(
        comparable_years=len(years),
        enough_cases=change.verdict is not Verdict.NOT_COMPUTED,
        broken=False,
        regions=regions,
        years_before=1,
        gate_passed=passed,
    )


def ids(fired: Sequence[object]) -> list[str]:
    """Return the ids of rules that fired."""
    return [rule.id for rule in fired]  # type: ignore[attr-defined]
