"""What the page for a meeting is told: a few counts of regions, the changes, and advice in the words of its rules."""

from dataclasses import dataclass

from charts.spec import Frame, Tick
from charts.spec_regions import ChangeRow
from data.vocabulary import Verdict


@dataclass(frozen=True, slots=True)
class Panel:
    """One number with its words («2 из 5», «с заметным снижением»); a verdict lends it the colour of its direction."""

    value: float
    label: str
    words: str
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Briefing:
    """One page for a meeting, 4:5, or 16:9 in the size "slide"; `advice` holds whole sentences under `heading`."""

    frame: Frame
    panels: tuple[Panel, ...]
    rows: tuple[ChangeRow, ...]
    ticks: tuple[Tick, ...]
    heading: str
    advice: tuple[str, ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.panels) <= 3:
            raise ValueError("one to three numbers stand on the page")
        if not self.advice:
            raise ValueError("a page for a meeting carries its advice")
