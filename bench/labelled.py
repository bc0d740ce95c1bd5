"""Questions with their expected readings, one JSON object a line: how they are read and when a reading is right."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from data.question import Kind, Question, ask
from texts.hearing import Hearing

Line = Mapping[str, Any]


def read_lines(path: Path) -> list[Line]:
    """Return the questions of a file; raises `OSError` and `ValueError` for a file that is no such list."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def context_of(line: Line) -> Question | None:
    """Return the question a follow-up leans on, None for one that stands alone."""
    if not line.get("context"):
        return None
    before = line["context"]["previous"]
    kind, regions = Kind(before["intent"]), before.get("regions", [])
    return ask(kind, regions, before.get("indicator"), before.get("years", []), before.get("period"))


def asked_before(line: Line, hearing: Hearing) -> Question | None:
    """Return the question a follow-up leans on; one that was asked back is heard again, for what it offered."""
    before = context_of(line)
    text = line.get("context", {}).get("previous_text") if before else None
    return hearing.understand(text).question if text and before and before.kind is Kind.CLARIFY else before


def is_right(line: Line, question: Question) -> bool:
    """Whether a question is the expected reading of a line, or an accepted one."""
    if question.kind not in (line["intent"], *line.get("accept", [])):
        return False
    if not any(sorted(question.regions) == sorted(told) for told in (line["regions"], *line.get("accept_regions", []))):
        return False
    if line.get("indicator") is not None and question.indicator != line["indicator"]:
        return False
    return sorted(question.years) == sorted(line.get("years", []))


def expected(line: Line) -> str:
    """Return the expected reading in one line, for a person."""
    kinds = "|".join([line["intent"], *line.get("accept", [])])
    return f"{kinds} {line['regions']} {line.get('indicator')} {line.get('years', [])}"


def heard(question: Question) -> str:
    """Return what was heard in one line, for a person."""
    told = dict(question.parameters)
    return f"{question.kind} {list(question.regions)} {question.indicator} {list(question.years)} {told}"
