"""A claim of several parts: one for each region of a question, or several for its one region, as a single parameter.

Each part is a letter for its direction and, unless only a direction is claimed, its number with a letter for the kind:

    f29p4f47p6        a fall by 29.4 % in the first region, by 47.6 % in the second
    u3cu1c            3 cases in the first region, 1 in the second
    f1710t896         from 1710 to 896
    u52p4h            a later count that is 52.4 % of the earlier
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

DIRECTIONS = {"f": "fall", "r": "rise", "s": "same", "k": "not_fall", "n": "not_rise", "u": ""}
_LETTERS = {direction: letter for letter, direction in DIRECTIONS.items()}
_NUMBER = r"\d{1,6}(?:p\d{1,3})?"
_PART = re.compile(rf"([{''.join(DIRECTIONS)}])(?:({_NUMBER})t({_NUMBER})|({_NUMBER})([hxc]?))?")
WRITTEN = re.compile(rf"(?:{_PART.pattern}){{2,}}")


@dataclass(frozen=True, slots=True)
class ClaimPart:
    """What is claimed of one region: a direction, empty where none is, and at most one number or two counts.

    `percent` is without sign and the change unless it `is_share`, the later count as a share of the earlier.
    """

    direction: str = ""
    percent: Decimal | None = None
    is_share: bool = False
    times: Decimal | None = None
    value: Decimal | None = None
    counts: tuple[Decimal, Decimal] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is claimed."""
        return self == ClaimPart()

    def parameters(self) -> dict[str, str | float]:
        """Return the parameters of a question that claims this part alone."""
        found: dict[str, str | float] = {"claim_direction": self.direction} if self.direction else {}
        told = {"claim_pct": self.percent, "claim_times": self.times, "claim_value": self.value}
        if self.counts:
            told |= {"claim_from": self.counts[0], "claim_to": self.counts[1]}
        found |= {name: float(number) for name, number in told.items() if number is not None}
        return {**found, "claim_kind": "share"} if self.is_share else found


def written(parts: Iterable[ClaimPart]) -> str:
    """Return parts as the value of the parameter `claim_parts`."""
    return "".join(map(_written, parts))


def read(value: str) -> tuple[ClaimPart, ...]:
    """Return the parts of a parameter's value; empty for anything that is not one."""
    return tuple(_part(found) for found in _PART.finditer(value)) if WRITTEN.fullmatch(value) else ()


def _written(part: ClaimPart) -> str:
    letter = _LETTERS[part.direction]
    if part.counts:
        return f"{letter}{_figure(part.counts[0])}t{_figure(part.counts[1])}"
    sized = ((part.percent, "h" if part.is_share else ""), (part.times, "x"), (part.value, "c"))
    return letter + next((f"{_figure(number)}{kind}" for number, kind in sized if number is not None), "")


def _figure(number: Decimal) -> str:
    return f"{float(abs(number)):g}".replace(".", "p")


def _part(found: "re.Match[str]") -> ClaimPart:
    direction, start, end, number, kind = found.groups()
    told = DIRECTIONS[direction]
    if start:
        return ClaimPart(told, counts=(_decimal(start), _decimal(end)))
    if not number:
        return ClaimPart(told)
    size = _decimal(number)
    if kind in ("", "h"):
        return ClaimPart(told, percent=size, is_share=kind == "h")
    return ClaimPart(told, times=size) if kind == "x" else ClaimPart(told, value=size)


def _decimal(figure: str) -> Decimal:
    return Decimal(figure.replace("p", "."))
