"""What the check finds: errors, which keep a table from being published, and warnings, which only say something."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from data.vocabulary import ClaimCheck
from db.records import Changes
from intake.table import BlankAnswer


class Fault(StrEnum):
    """What is wrong, or worth a look."""

    INDICATOR_UNCLEAR = "indicator_unclear"
    PERIOD_UNCLEAR = "period_unclear"
    REGION_UNKNOWN = "region_unknown"
    REGION_TWICE = "region_twice"
    NOT_YET_FOUNDED = "not_yet_founded"
    NOT_A_COUNT = "not_a_count"

    NEW_BORDERS = "new_borders"
    BLANK = "blank"
    TENFOLD = "tenfold"
    SUM_DIFFERS = "sum_differs"
    MIXED_LETTERS = "mixed_letters"
    SHEETS_UNREAD = "sheets_unread"
    PERCENT_SMALL_BASE = "percent_small_base"
    PERCENT_DIFFERS = "percent_differs"
    PERCENT_WITHOUT_BASE = "percent_without_base"
    PERCENT_UNREADABLE = "percent_unreadable"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding with its place and what it rests on; what does not belong to its kind is None or empty.

    `region` is the key the row is about, `nearest` the one suggested with its `similarity` in percent; `earlier` and
    `later` are the counts that were compared, `percent` what they make, `code` what happened to a printed percentage.
    """

    fault: Fault
    row: int | None = None
    column: int | None = None
    heading: str = ""
    label: str = ""
    printed: str = ""
    region: str | None = None
    nearest: str | None = None
    similarity: int | None = None
    year: int | None = None
    earlier: int | None = None
    later: int | None = None
    percent: Decimal | None = None
    code: ClaimCheck | None = None
    blank: BlankAnswer | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """What a table would change in the release that stands, and what keeps it from that.

    `new`, `changed` and `unchanged` count values; a row whose region is only suggested counts as if it were named.
    `regions` are those with a new or changed value in the order of their rows, `first_met` those of them without any
    value so far.
    """

    errors: tuple[Finding, ...]
    warnings: tuple[Finding, ...]
    new: int
    changed: int
    unchanged: int
    regions: tuple[str, ...]
    first_met: tuple[str, ...]
    changes: Changes

    @property
    def may_be_published(self) -> bool:
        """Whether nothing is in the way and something would change."""
        return not self.errors and bool(self.new or self.changed)
