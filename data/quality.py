"""How well the ear heard questions it had never met, as kept in `quality.toml` beside this file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from data.vocabulary import Language

KEPT = Path(__file__).parent / "quality.toml"


@dataclass(frozen=True, slots=True)
class Share:
    """How many questions were heard right of all, and the percentages between which the true share lies (95 %)."""

    right: int
    asked: int
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Quality:
    """The day of the measurement, its shares by language, and how many answers told a wrong number."""

    measured_on: date
    by_language: Mapping[Language, Share]
    wrong_numbers: int

    @property
    def asked(self) -> int:
        """How many questions there are in all."""
        return sum(share.asked for share in self.by_language.values())


@lru_cache(maxsize=1)
def load_quality() -> Quality:
    """Read the measurement; raises `KeyError`, `TypeError` or `ValueError` when the file is broken."""
    kept = tomllib.loads(KEPT.read_text(encoding="utf-8"))
    shares = {Language(name): Share(**line) for name, line in kept["heard"].items()}
    return Quality(kept["measured_on"], shares, kept["wrong_numbers"])


def written(measured_on: date, shares: Mapping[str, Share], wrong_numbers: int) -> str:
    """Return the text of the file."""
    lines = [
        f"{name} = {{ right = {share.right}, asked = {share.asked}, low = {share.low}, high = {share.high} }}"
        for name, share in shares.items()
    ]
    head = (
        "# What the ear heard right of questions it had never met, the first time it met them: those of",
        "# tests/hearing_unseen.jsonl. low, high: the 95 % interval of the share in percent (Clopper-Pearson).",
        "# Written by: python -m bench.hearing QUESTIONS.jsonl --first-run",
    )
    day = (f"measured_on = {measured_on.isoformat()}", f"wrong_numbers = {wrong_numbers}")
    return "\n".join([*head, *day, "", "[heard]", *lines, ""])
