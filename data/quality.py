"""How well the ear was last measured to hear, as kept in `quality.toml` beside this file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from data.vocabulary import Language

KEPT = Path(__file__).parent / "quality.toml"


@dataclass(frozen=True, slots=True)
class Quality:
    """The day of the measurement and, for each language, how many questions were heard right and how many there are."""

    measured_on: date
    by_language: Mapping[Language, tuple[int, int]]

    @property
    def asked(self) -> int:
        """How many questions there are in all."""
        return sum(total for _, total in self.by_language.values())


@lru_cache(maxsize=1)
def load_quality() -> Quality:
    """Read the measurement; raises `KeyError` or `ValueError` when the file is broken."""
    kept = tomllib.loads(KEPT.read_text(encoding="utf-8"))
    figures = {Language(name): (line["right"], line["asked"]) for name, line in kept["heard"].items()}
    return Quality(kept["measured_on"], figures)


def written(measured_on: date, by_language: Mapping[str, tuple[int, int]]) -> str:
    """Return the text of the file."""
    lines = [f"{name} = {{ right = {right}, asked = {asked} }}" for name, (right, asked) in by_language.items()]
    head = "# Measured over tests/hearing_questions.jsonl and written by: python -m bench.hearing --write"
    return "\n".join([head, f"measured_on = {measured_on.isoformat()}", "", "[heard]", *lines, ""])
