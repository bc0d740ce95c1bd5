"""How well the ear hears: accuracy by language and kind over a file of labelled questions, and its speed.

    python -m bench.hearing [PATH.jsonl] [--first-run]

A line is heard right when its kind, regions, indicator (where one is expected) and years are the expected ones, or ones
that are accepted. Every line is also answered from release v1, and answers with a wrong number are counted apart, see
`bench.telling`. `--first-run` says that the ear has never met these questions: their score is kept where the bot shows
it, and the questions beside the tests, each with whether it was heard. Exits with 0 when Russian reaches 97 %, Kazakh
and English 95 %, and no number is wrong.
"""

import argparse
import asyncio
import json
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from scipy.special import betaincinv

from bench.labelled import Line, asked_before, expected, is_right, read_lines
from bench.labelled import heard as told
from bench.telling import wrong_answers
from data.catalogue import load_catalogue
from data.published import Edition, first_edition
from data.quality import KEPT, Share, written
from texts.hearing import Hearing, KnownNumber

QUESTIONS = Path("tests/hearing_questions.jsonl")
UNSEEN = Path("tests/hearing_unseen.jsonl")
FEW = 20  # a sum of fewer cases points to no region: it may as well be a percentage
TARGETS = {"ru": 0.97, "kk": 0.95, "en": 0.95}


@dataclass(frozen=True, slots=True)
class Miss:
    """A question heard otherwise than expected."""

    id: str
    text: str
    expected: str
    heard: str


@dataclass(frozen=True, slots=True)
class Score:
    """The result over a file: right and all by language and by kind, the misses, median time per question."""

    by_language: Mapping[str, tuple[int, int]]
    by_kind: Mapping[str, tuple[int, int]]
    answered_in_its_language: int
    misses: tuple[Miss, ...]
    median_microseconds: float

    @property
    def reaches_targets(self) -> bool:
        """Whether every language that occurs reaches its target."""
        return all(right >= TARGETS[language] * total for language, (right, total) in self.by_language.items())


def score(path: Path) -> Score:
    """Hear every line of a file once; raises `OSError`, `KeyError` and `ValueError` for a file that is no such list."""
    lines = read_lines(path)
    hearing = Hearing(load_catalogue(), known_numbers=known_numbers(first_edition()))
    totals: dict[str, Counter[str]] = {"lang": Counter(), "intent": Counter()}
    rights: dict[str, Counter[str]] = {"lang": Counter(), "intent": Counter()}
    misses, durations, spoken = [], [], 0
    for line in lines:
        context = asked_before(line, hearing)
        start = time.process_time()
        heard = hearing.understand(line["text"], None, context)
        durations.append(time.process_time() - start)
        right = is_right(line, heard.question)
        spoken += heard.language == line["lang"]
        for field in totals:
            totals[field][line[field]] += 1
            rights[field][line[field]] += right
        if not right:
            misses.append(Miss(line["id"], line["text"], expected(line), told(heard.question)))
    return Score(
        by_language={name: (rights["lang"][name], total) for name, total in totals["lang"].items()},
        by_kind={name: (rights["intent"][name], total) for name, total in totals["intent"].items()},
        answered_in_its_language=spoken,
        misses=tuple(misses),
        median_microseconds=1e6 * statistics.median(durations) if durations else 0.0,
    )


def known_numbers(edition: Edition) -> tuple[KnownNumber, ...]:
    """Return the numbers of a release as the ear takes them: counts, published percentages, recomputed changes."""
    return (*_counts(edition), *_sums(edition), *_published(edition), *_changes(edition))


def _counts(edition: Edition) -> Iterable[KnownNumber]:
    told_as = load_catalogue().told_as
    for row in edition.observations:
        if row.value:
            yield KnownNumber(Decimal(row.value), "count", told_as(row.territory), row.indicator, row.year)


def _sums(edition: Edition) -> Iterable[KnownNumber]:
    numbered = [row for row in edition.observations if row.value]
    for indicator in dict.fromkeys(row.indicator for row in numbered):
        own = [row for row in numbered if row.indicator == indicator]
        every = {row.territory for row in own}
        for year in dict.fromkeys(row.year for row in own):
            held = [row for row in own if row.year == year]
            total = sum(row.value or 0 for row in held)
            if {row.territory for row in held} == every and total >= FEW:
                yield KnownNumber(Decimal(total), "count", "all", indicator, year)


def _published(edition: Edition) -> Iterable[KnownNumber]:
    told_as = load_catalogue().told_as
    for claim in edition.claims:
        if claim.number is not None and claim.indicator and len(claim.territories) == 1:
            region = told_as(claim.territories[0])
            yield KnownNumber(claim.number, "published_percent", region, claim.indicator, claim.to_year)


def _changes(edition: Edition) -> Iterable[KnownNumber]:
    told_as = load_catalogue().told_as
    values = {(row.territory, row.indicator, row.year): row.value for row in edition.observations}
    for (territory, indicator, year), after in values.items():
        before = values.get((territory, indicator, year - 1))
        if before and after is not None and before >= 20:
            change = (Decimal(100) * (after - before) / before).quantize(Decimal("0.1"))
            yield KnownNumber(change, "change_percent", told_as(territory), indicator, year)


def share(right: int, asked: int) -> Share:
    """Return a share with its 95 % interval, in percent (Clopper and Pearson 1934)."""
    low = betaincinv(right, asked - right + 1, 0.025) if right else 0.0
    high = betaincinv(right + 1, asked - right, 0.975) if right < asked else 1.0
    return Share(right, asked, round(100 * float(low), 1), round(100 * float(high), 1))


def _keep(lines: Sequence[Line], found: Score, wrong_numbers: int) -> None:
    shares = {language: share(*counts) for language, counts in sorted(found.by_language.items(), reverse=True)}
    KEPT.write_text(written(datetime.now(UTC).date(), shares, wrong_numbers), encoding="utf-8")
    missed = {miss.id for miss in found.misses}
    kept = [json.dumps({**line, "heard_at_first": line["id"] not in missed}, ensure_ascii=False) for line in lines]
    UNSEEN.write_text("\n".join([*kept, ""]), encoding="utf-8")


def main() -> int:
    """Print the score of a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path, nargs="?", default=QUESTIONS, help="labelled questions, JSON lines")
    parser.add_argument("--first-run", action="store_true", help="keep the score of questions never met before")
    wish = parser.parse_args()
    found = score(wish.path)
    lines = read_lines(wish.path)
    wrong = asyncio.run(wrong_answers(lines))
    if wish.first_run:
        _keep(lines, found, len(wrong))
    for group in (found.by_language, found.by_kind):
        for name, (right, total) in sorted(group.items()):
            print(f"{name:18} {right:4} of {total:4}  {right / total:6.1%}")
    for miss in found.misses:
        print(f"{miss.id}: {miss.text}\n    expected {miss.expected}\n    heard    {miss.heard}")
    for identity, what in wrong.items():
        print(f"WRONG NUMBER {identity}: {'; '.join(what)}")
    print(f"answers with a wrong number: {len(wrong)}")
    print(f"answered in its language: {found.answered_in_its_language}")
    print(f"median {found.median_microseconds:.0f} µs a question")
    return 0 if found.reaches_targets and not wrong else 1


if __name__ == "__main__":
    sys.exit(main())
