"""The published tables as rows: read from their files, checked, never corrected."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import cast

from data.catalogue import Catalogue, CatalogueError, load_catalogue
from data.observation import Claim, ClaimKind, Direction, Observation, PresenceRow, Programme
from data.vocabulary import ClaimCheck, Presence, Status

ROOT = Path(__file__).parent
NUMBERED = (Status.VALUE, Status.ZERO)


@dataclass(frozen=True, slots=True)
class Edition:
    """All rows of one release: what the archive is filled with."""

    observations: tuple[Observation, ...]
    presence: tuple[PresenceRow, ...]
    claims: tuple[Claim, ...]


def first_edition(folder: Path = ROOT / "antares_report", catalogue: Catalogue | None = None) -> Edition:
    """Read and check release v1: the report's two tables, its running text, its claims.

    Raises `CatalogueError`, naming the row, when a key stands twice, a region or indicator is unknown, a count is
    negative, a status contradicts its value, or a region of a table is lost.
    """
    known = catalogue or load_catalogue()
    edition = Edition(
        observations=tuple(_observation(row) for row in _rows(folder / "observations.csv")),
        presence=tuple(_presence(row) for row in _rows(folder / "presence.csv")),
        claims=tuple(_claim(row) for row in _rows(folder / "claims.csv")),
    )
    check(edition, known)
    return edition


def check(edition: Edition, catalogue: Catalogue) -> None:
    """Refuse rows that could go wrong and still look right; raises `CatalogueError` with every fault found."""
    faults = [
        *_duplicates(edition),
        *_strangers(edition, catalogue),
        *(fault for row in edition.observations for fault in _bad_value(row)),
        *_lost_regions(edition),
    ]
    if faults:
        raise CatalogueError("; ".join(faults))


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as opened:
        yield from csv.DictReader(opened)


def _observation(row: dict[str, str]) -> Observation:
    return Observation(
        territory=row["territory"],
        indicator=row["indicator"],
        year=int(row["year"]),
        period=row["period"],
        start=_day(row["period_start"]),
        end=_day(row["period_end"]),
        months=_whole(row["months"]),
        value=_whole(row["value"]),
        unit=row["unit"],
        status=Status(row["status"]),
        borders=row["borders"],
        flags=tuple(row["flags"].split()),
        source=row["source"],
        place=row["place"],
        row=row["row"],
        row_label=row["row_label"],
        printed_period=row["period_as_printed"],
    )


def _presence(row: dict[str, str]) -> PresenceRow:
    return PresenceRow(
        territory=row["territory"],
        year=int(row["year"]),
        programme=cast("Programme", row["programme"]),
        status=Presence(row["status"]),
        shown_as=Presence(row["shown_as"]),
        quote=row["quote"],
        source=row["source"],
    )


def _claim(row: dict[str, str]) -> Claim:
    return Claim(
        key=row["key"],
        kind=cast("ClaimKind", row["kind"]),
        verbatim=row["verbatim"],
        place=row["place"],
        territories=tuple(row["territory"].split()),
        indicator=row["indicator"] or None,
        from_year=_whole(row["from_year"]),
        from_value=_whole(row["from_value"]),
        to_year=_whole(row["to_year"]),
        to_value=_whole(row["to_value"]),
        number=Decimal(row["number"]) if row["number"] else None,
        decimals=_whole(row["decimals"]),
        direction=cast("Direction", row["direction"]) if row["direction"] else None,
        check=ClaimCheck(row["check"]),
        source=row["source"],
    )


def _day(printed: str) -> date | None:
    return date.fromisoformat(printed) if printed else None


def _whole(printed: str) -> int | None:
    return int(printed) if printed else None


def _duplicates(edition: Edition) -> Iterable[str]:
    keys: Sequence[object] = [
        *(row.key for row in edition.observations),
        *((row.territory, row.year, row.programme) for row in edition.presence),
        *(row.key for row in edition.claims),
    ]
    return (f"twice: {key}" for key, times in Counter(keys).items() if times > 1)


def _strangers(edition: Edition, catalogue: Catalogue) -> Iterator[str]:
    special = {"all", "five"}
    territories = [row.territory for row in edition.observations] + [row.territory for row in edition.presence]
    yield from (f"unknown region: {name}" for name in territories if name not in catalogue.regions)
    for claim in edition.claims:
        yield from (
            f"unknown region: {name} in {claim.key}"
            for name in claim.territories
            if name not in catalogue.regions and name not in special
        )
    for observation in edition.observations:
        if observation.indicator not in catalogue.indicators:
            yield f"unknown indicator: {observation.indicator}"
        if observation.place not in catalogue.sources[observation.source].places:
            yield f"unknown place: {observation.place} of {observation.source}"


def _bad_value(row: Observation) -> Iterator[str]:
    if (row.value is None) == (row.status in NUMBERED):
        yield f"status {row.status} with value {row.value}: {row.key}"
    if row.value is not None and row.value < 0:
        yield f"negative count: {row.key}"
    if row.value is not None and (row.value == 0) != (row.status is Status.ZERO):
        yield f"status {row.status} with value {row.value}: {row.key}"
    if row.months is None and (row.start or row.end):
        yield f"dates without months: {row.key}"


def _lost_regions(edition: Edition) -> Iterator[str]:
    """Every year of a table has every region of that table: a vanished row must not pass for a region without cases."""
    for place in {row.place for row in edition.observations if row.place.startswith("table")}:
        rows = [row for row in edition.observations if row.place == place]
        everyone = {row.territory for row in rows}
        for year in {row.year for row in rows}:
            lost = everyone - {row.territory for row in rows if row.year == year}
            yield from (f"lost region: {name} in {place}, {year}" for name in sorted(lost))
