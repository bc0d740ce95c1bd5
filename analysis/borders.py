"""Changed borders: compare the sum of the parts, or break the series, never join it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AcrossReform:
    """A region before and after its borders changed.

    `earlier` and `later` are comparable sums, None where a part is missing. `broken` is flag b: show both numbers
    as they are, no percentage, interval or arrow. `missing` names the parts without a number.
    """

    earlier: int | None
    later: int | None
    broken: bool
    missing: tuple[str, ...]

    @property
    def pair(self) -> tuple[int, int] | None:
        """The two sums, if both are whole; what `family.judge` takes."""
        if self.earlier is None or self.later is None:
            return None
        return self.earlier, self.later


def sum_of_parts(parts: Mapping[str, int | None]) -> tuple[int | None, tuple[str, ...]]:
    """Sum of a former region's parts and the parts without a number; None as soon as one is missing, never a part sum.

    Raises ValueError without any part.
    """
    if not parts:
        raise ValueError("a region has at least one part")
    missing = tuple(name for name, count in parts.items() if count is None)
    return (None if missing else sum(count for count in parts.values() if count is not None)), missing


def across_reform(earlier: Mapping[str, int | None], later: Mapping[str, int | None]) -> AcrossReform:
    """Compare the same ground in two years, each given as its parts (a whole region is one part).

    East Kazakhstan of 2021 is one part; in 2022 the same ground is East Kazakhstan + Abai. Which parts make the same
    ground is the catalogue's knowledge, not this room's.
    """
    before, missing_before = sum_of_parts(earlier)
    after, missing_after = sum_of_parts(later)
    missing = missing_before + missing_after
    return AcrossReform(before, after, bool(missing), missing)
