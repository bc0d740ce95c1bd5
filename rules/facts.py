"""The facts a recommendation rests on: one set for a region, an indicator and a pair of years."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum

from analysis.findings import Change, Comparability, Flag, Position
from analysis.thresholds import Thresholds
from data.observation import Claim, Observation, PresenceRow
from data.vocabulary import ClaimCheck, Presence, Status, Verdict, WhyNotComputed
from rules.table import Value

RAN = (Presence.STATED_YES, Presence.IMPLIED_YES)
DID_NOT_RUN = (Presence.STATED_NO, Presence.IMPLIED_NO)
NOT_KNOWN = (Presence.UNKNOWN, Presence.CONTRADICTORY)


class Size(StrEnum):
    """How many cases a pair of counts has: both 0, both under `small_count`, or enough."""

    ZERO = "zero"
    SMALL = "small"
    ENOUGH = "enough"


class National(StrEnum):
    """How regions with the project did against regions without it, behind the gate of the design."""

    BETTER = "better"
    UNCLEAR = "unclear"
    WORSE = "worse"
    NOT_COMPUTED = "not_computed"


class Mode(StrEnum):
    """What runs in the later year."""

    NONE = "none"
    PROJECT = "project"
    SOCIAL_ORDER = "social_order"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything the tables may ask about; None means there is no pair of counts to ask about."""

    comparable: Comparability | None
    size: Size | None
    change: Verdict
    vs_others: Position
    national: National
    level: int
    years: int
    project_now: Flag
    project_prev: Flag
    project_years: int
    mode: Mode
    indirect: Flag
    big_jump: Flag
    base_peak: Flag
    mismatch: Flag
    few_regions: Flag

    def held(self) -> Mapping[str, Value]:
        """Return the facts by name, as the tables look them up."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


FACT_NAMES = tuple(field.name for field in fields(Facts))


def derive(
    thresholds: Thresholds,
    *,
    indirect: bool,
    earlier: Observation | None = None,
    later: Observation | None = None,
    change: Change | None = None,
    vs_others: Position = Position.NOT_COMPUTED,
    national: str = National.NOT_COMPUTED,
    level: int = 0,
    years_held: int = 0,
    base_peak: Flag = Flag.UNKNOWN,
    presence: Sequence[PresenceRow] = (),
    mismatch: bool = False,
    regions: int = 0,
) -> Facts:
    """Bring together what is known of one region, indicator and pair of years.

    `earlier` and `later` are the two observations, None where there is none; `presence` are all rows of the region;
    `years_held` is the number of comparable years held of the indicator, `regions` the number of regions with this
    indicator and pair of years; `national` is the outcome of the with/without comparison, by its word. Raises
    ValueError for a word that is none. With nothing but `indirect` these are the facts of a region nothing is known of.
    """
    pair = _counts(earlier, later)
    return Facts(
        comparable=_comparable(earlier, later, change),
        size=_size(pair, thresholds) if pair else None,
        change=change.verdict if change else Verdict.NOT_COMPUTED,
        vs_others=vs_others,
        national=National(national),
        level=int(level),
        # Other years do not help a pair that lacks one of its two.
        years=years_held if pair else min(years_held, 1),
        project_now=_ran(presence, later),
        project_prev=_ran(presence, earlier),
        project_years=_project_years(presence, later),
        mode=_mode(presence, later),
        indirect=_flag(indirect),
        big_jump=_flag(change is not None and change.big_jump),
        base_peak=base_peak,
        mismatch=_flag(mismatch),
        few_regions=_flag(regions < thresholds.few_regions),
    )


def published_differs(claims: Iterable[Claim], earlier: Observation, later: Observation) -> bool:
    """Whether some published percentage of this territory, indicator and pair of years has a code other than match."""
    asked = (later.indicator, earlier.year, later.year)
    return any(
        claim.check is not ClaimCheck.MATCH
        for claim in claims
        if claim.kind == "percentage"
        and later.territory in claim.territories
        and (claim.indicator, claim.from_year, claim.to_year) == asked
    )


def _flag(holds: bool) -> Flag:
    return Flag.YES if holds else Flag.NO


def _counts(earlier: Observation | None, later: Observation | None) -> tuple[int, int] | None:
    if earlier is None or later is None or earlier.value is None or later.value is None:
        return None
    return earlier.value, later.value


def _comparable(earlier: Observation | None, later: Observation | None, change: Change | None) -> Comparability | None:
    if earlier is None or later is None:
        return None
    broken = change is not None and change.why is WhyNotComputed.NOT_COMPARABLE
    differ = (earlier.indicator, earlier.unit, earlier.borders) != (later.indicator, later.unit, later.borders)
    if broken or differ or Status.NOT_COMPARABLE in (earlier.status, later.status):
        return Comparability.NO
    if earlier.months is None or later.months is None:
        return Comparability.UNKNOWN
    return Comparability.YES if _covers_same_months(earlier, later) else Comparability.NO


def _covers_same_months(earlier: Observation, later: Observation) -> bool:
    # Nine months from January are not nine months from April.
    starts = [row.start.month if row.start else None for row in (earlier, later)]
    return earlier.months == later.months and starts[0] == starts[1]


def _size(pair: tuple[int, int], thresholds: Thresholds) -> Size:
    if max(pair) == 0:
        return Size.ZERO
    return Size.SMALL if max(pair) < thresholds.small_count else Size.ENOUGH


def _running(presence: Iterable[PresenceRow], year: int) -> list[PresenceRow]:
    return [row for row in presence if row.year == year and row.status in RAN]


def _ran(presence: Sequence[PresenceRow], at: Observation | None) -> Flag:
    """Any programme counts; what one passage supports decides, the contradiction is told beside it."""
    statuses = {row.status for row in presence if at is not None and row.year == at.year}
    if statuses & set(RAN):
        return Flag.YES
    return Flag.NO if statuses & set(DID_NOT_RUN) and not statuses & set(NOT_KNOWN) else Flag.UNKNOWN


def _project_years(presence: Iterable[PresenceRow], later: Observation | None) -> int:
    return len({row.year for row in presence if later is not None and row.year <= later.year and row.status in RAN})


def _mode(presence: Sequence[PresenceRow], later: Observation | None) -> Mode:
    programmes = {row.programme for row in _running(presence, later.year)} if later else set()
    if "social_order" in programmes:
        return Mode.SOCIAL_ORDER
    return Mode.PROJECT if programmes else Mode.NONE
