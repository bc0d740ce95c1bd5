"""What a release holds, row by row: observations, presence of programmes and published claims."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from data.vocabulary import ClaimCheck, Presence, Status

Programme = Literal["ngo_project", "social_order"]
Direction = Literal["fall", "rise"]
ClaimKind = Literal["percentage", "statement", "causal_claim", "recommendation"]

FILE_SOURCE = "file_"
DIGITS_OF_FILE = 12


@dataclass(frozen=True, slots=True)
class Observation:
    """One number of one territory, indicator and period, with everything needed to trust or doubt it.

    `territory` is the unit it was counted on, which may be a former one (`karaganda_pre2022`); `months` is None
    where the source does not state the period; `value` is None unless the status is VALUE or ZERO.
    """

    territory: str
    indicator: str
    year: int
    period: str
    start: date | None
    end: date | None
    months: int | None
    value: int | None
    unit: str
    status: Status
    borders: str
    flags: tuple[str, ...]
    source: str
    place: str
    row: str
    row_label: str
    printed_period: str

    @property
    def key(self) -> tuple[str, str, int, str]:
        """What may stand only once in a release: territory, indicator, year, period."""
        return (self.territory, self.indicator, self.year, self.period)


@dataclass(frozen=True, slots=True)
class PresenceRow:
    """Whether a programme ran in a territory in a year, how that is known and the words it rests on.

    `status` is what one passage of the source supports; `shown_as` is what a reader is told, CONTRADICTORY where two
    passages disagree. A missing row means unknown, never no.
    """

    territory: str
    year: int
    programme: Programme
    status: Presence
    shown_as: Presence
    quote: str
    source: str


@dataclass(frozen=True, slots=True)
class Claim:
    """A published percentage, statement or advice, verbatim, with the counts it speaks of and what they say.

    `number` is the printed figure without its sign and `decimals` how many of them were printed; `direction` is the
    direction in words, None where the source leaves it out. `check` is tested against the counts at load.
    """

    key: str
    kind: ClaimKind
    verbatim: str
    place: str
    territories: tuple[str, ...]
    indicator: str | None
    from_year: int | None
    from_value: int | None
    to_year: int | None
    to_value: int | None
    number: Decimal | None
    decimals: int | None
    direction: Direction | None
    check: ClaimCheck
    source: str


def source_of_file(sha256: str) -> str:
    """Return the key under which an uploaded file is the source of its rows, by the SHA-256 of its bytes."""
    return f"{FILE_SOURCE}{sha256[:DIGITS_OF_FILE]}"
