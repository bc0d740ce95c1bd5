"""How a release is laid into the tables and taken out of them, and the digest that proves it the same."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Row, Table, select

from data.observation import Claim, ClaimKind, Direction, Observation, PresenceRow, Programme
from data.vocabulary import ClaimCheck, Deed, Presence, Status
from db import tables

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from data.published import Edition

FIRST_RELEASE = "v1"
FIRST_PUBLISHED = datetime(2026, 11, 22, tzinfo=UTC)  # the day its files were finished: equal in every archive
FIRST_NOTE = "first_edition"

# Where a column is named otherwise than its field, for SQL's sake.
_OBSERVATION_COLUMNS = {"start": "starts_on", "end": "ends_on", "row": "printed_row"}
_CLAIM_COLUMNS = {"check": "verdict"}


@dataclass(frozen=True, slots=True)
class Holding:
    """One kind of row: its class, its table and the columns that are named otherwise than their fields."""

    kind: type[Any]
    table: Table
    renamed: Mapping[str, str]

    def row(self, release: str, held: Any) -> dict[str, Any]:
        """Return a row of the table."""
        return {"release": release} | {
            self.renamed.get(field.name, field.name): getattr(held, field.name) for field in fields(self.kind)
        }


OBSERVATIONS = Holding(Observation, tables.observation, MappingProxyType(_OBSERVATION_COLUMNS))
PRESENCE = Holding(PresenceRow, tables.presence, MappingProxyType({}))
CLAIMS = Holding(Claim, tables.claim, MappingProxyType(_CLAIM_COLUMNS))


def lay(connection: "Connection", edition: "Edition", name: str, published_at: datetime, note: str) -> None:
    """Write a release with all its rows; the caller's transaction makes it whole or nothing."""
    connection.execute(
        tables.release.insert(),
        {"name": name, "published_at": published_at, "note": note, "digest": digest_of(edition)},
    )
    for holding, rows in (
        (OBSERVATIONS, edition.observations),
        (PRESENCE, edition.presence),
        (CLAIMS, edition.claims),
    ):
        if rows:
            connection.execute(holding.table.insert(), [holding.row(name, held) for held in rows])


def publish(connection: "Connection", edition: "Edition", name: str, published_at: datetime, note: str) -> None:
    """Write a release with all its rows and let it stand from now on."""
    last = connection.execute(select(tables.publication.c.release).order_by(tables.publication.c.number.desc())).first()
    lay(connection, edition, name, published_at, note)
    stands = {"deed": Deed.PUBLISHED, "release": name, "former": last and last.release, "at": published_at}
    connection.execute(tables.publication.insert(), stands)


def edition_of(connection: "Connection", release: str) -> "Edition":
    """Return all rows of a release."""
    from data.published import Edition

    def rows(holding: Holding) -> Iterable[Row[Any]]:
        return connection.execute(select(holding.table).where(holding.table.c.release == release))

    return Edition(
        observations=tuple(map(observation_of, rows(OBSERVATIONS))),
        presence=tuple(map(presence_of, rows(PRESENCE))),
        claims=tuple(map(claim_of, rows(CLAIMS))),
    )


def digest_of(edition: "Edition") -> str:
    """Return the SHA-256 of all rows of an edition, whatever their order."""
    lines = sorted(
        json.dumps([type(held).__name__, _plain(held)], ensure_ascii=False, sort_keys=True) for held in _all(edition)
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _all(edition: "Edition") -> Iterable[Any]:
    yield from edition.observations
    yield from edition.presence
    yield from edition.claims


def _plain(held: Any) -> dict[str, Any]:
    values = {field.name: getattr(held, field.name) for field in fields(held)}
    return {name: str(value) if isinstance(value, date | Decimal) else value for name, value in values.items()}


def observation_of(row: Row[Any]) -> Observation:
    """Return the observation a row of the table holds."""
    return Observation(
        territory=row.territory,
        indicator=row.indicator,
        year=row.year,
        period=row.period,
        start=row.starts_on,
        end=row.ends_on,
        months=row.months,
        value=row.value,
        unit=row.unit,
        status=Status(row.status),
        borders=row.borders,
        flags=row.flags,
        source=row.source,
        place=row.place,
        row=row.printed_row,
        row_label=row.row_label,
        printed_period=row.printed_period,
    )


def presence_of(row: Row[Any]) -> PresenceRow:
    """Return the presence row a row of the table holds."""
    return PresenceRow(
        territory=row.territory,
        year=row.year,
        programme=cast("Programme", row.programme),
        status=Presence(row.status),
        shown_as=Presence(row.shown_as),
        quote=row.quote,
        source=row.source,
    )


def claim_of(row: Row[Any]) -> Claim:
    """Return the claim a row of the table holds."""
    return Claim(
        key=row.key,
        kind=cast("ClaimKind", row.kind),
        verbatim=row.verbatim,
        place=row.place,
        territories=row.territories,
        indicator=row.indicator,
        from_year=row.from_year,
        from_value=row.from_value,
        to_year=row.to_year,
        to_value=row.to_value,
        number=row.number,
        decimals=row.decimals,
        direction=cast("Direction | None", row.direction),
        check=ClaimCheck(row.verdict),
        source=row.source,
    )
