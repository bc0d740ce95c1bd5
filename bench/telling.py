"""Whether an answer tells a wrong number: held against what a labelled question expects, fact by fact.

A number is wrong when something was to be refused and numbers came as its answer, or when a number shown for a region
and a period differs from the expected one, or a percentage is shown where none may be.
"""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from answers.answer import Answer, as_json
from answers.study import Study
from bench.labelled import Line, asked_before
from data.vocabulary import Language
from db.store import Store

RELEASE = "v1"  # the labels hold for this release


async def wrong_answers(lines: Sequence[Line]) -> dict[str, tuple[str, ...]]:
    """Answer every line as the command line does and return, by id, what is wrong in those that tell a wrong number."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        async with await Store.open(f"sqlite:///{folder}/archive.db") as store:
            study = await Study.open(store)
            for line in lines:
                heard = study.understand(line["text"], Language(line["lang"]), asked_before(line, study.hearing))
                answer = await study.answer(heard.question, heard.language, release=RELEASE, heard=heard)
                if wrong := tuple(wrong_numbers(line, answer)):
                    found[str(line["id"])] = wrong
    return found


def wrong_numbers(line: Line, answer: Answer) -> Iterator[str]:
    """Yield what an answer tells against the labels of its question, each in one line."""
    spoken = as_json(answer)
    if line.get("should_answer") is False:
        if spoken["answered"] and (spoken["facts"] or spoken["changes"]):
            yield "answers with numbers what is to be refused"
        return
    for region, expected in line.get("facts", {}).items():
        yield from _of_values(region, expected.get("values", {}), line.get("indicator"), spoken["facts"])
        yield from _of_changes(region, expected.get("change_pct", {}), line.get("indicator"), spoken["changes"])


def _of_values(
    region: str, expected: Mapping[str, int], indicator: str | None, facts: Sequence[Mapping[str, Any]]
) -> Iterator[str]:
    for fact in facts:
        year = str(fact["year"])
        same = fact["region"] == region and fact["indicator"] == indicator and year in expected
        if same and fact["value"] != expected[year]:
            yield f"{region} {year}: {fact['value']} instead of {expected[year]}"


def _of_changes(
    region: str, expected: Mapping[str, float | None], indicator: str | None, changes: Sequence[Mapping[str, Any]]
) -> Iterator[str]:
    for change in changes:
        span = f"{change['from']}-{change['to']}"
        same = change["region"] == region and change["indicator"] == indicator and span in expected
        if same and change["percent"] != expected[span]:
            yield f"{region} {span}: {change['percent']} % instead of {expected[span]}"
