"""The book of rules: all tables of one file, checked as a whole, and the recommendation they give."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from analysis.thresholds import Thresholds
from rules import table
from rules.advice import ReportAdvice, report_advice
from rules.evaluate import collect, first
from rules.facts import FACT_NAMES, Facts
from rules.phrases import phrase
from rules.table import Advised, Basis, Cell, Counsel, Row, Rule, RulesError, Value, Vocabulary

STANDARD = Path(__file__).parent / "recommendations.toml"
COMPARISON_LEVEL = 3  # the evidence level that passes the gate of statistics, section 7
_POWER = frozenset({"regions", "with_project", "mean_count", "chance", "fall_one", "fall_three"})


@dataclass(frozen=True, slots=True)
class Condition:
    """A cell that matched and the value it matched: why a rule fired."""

    cell: Cell
    held: Value


@dataclass(frozen=True, slots=True)
class Fired:
    """A rule that fired: its recommendation, what it rests on and the conditions that matched."""

    id: str
    rec: Counsel
    basis: Basis
    wording: str | None
    conditions: tuple[Condition, ...]

    @property
    def says(self) -> str:
        """The phrase with the recommendation: rec-continue-data."""
        return phrase("rec", self.rec, *filter(None, [self.wording]))

    @property
    def because(self) -> str:
        """The phrase with the reason: rule-m05."""
        return phrase("rule", self.id)


@dataclass(frozen=True, slots=True)
class Caveat:
    """A reservation that fired, and the conditions that matched."""

    id: str
    conditions: tuple[Condition, ...]

    @property
    def says(self) -> str:
        """The phrase with the reservation: rule-c03."""
        return phrase("rule", self.id)


@dataclass(frozen=True, slots=True)
class Turn:
    """A single fact that would turn the main answer: with `fact` = `value`, rule `id` would answer instead."""

    fact: str
    value: str | int
    id: str
    rec: Counsel


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What may be advised for a region and an indicator, with every rule that fired and the facts it rests on."""

    region: str | None
    main: Fired
    extras: tuple[Fired, ...]
    caveats: tuple[Caveat, ...]
    report_advice: tuple[ReportAdvice, ...]
    missing: tuple[str, ...]
    facts: Facts

    @property
    def report_names_region(self) -> bool:
        """Whether the report holds advice for this very region; if not, the reader is told so."""
        return any(advice.own for advice in self.report_advice)


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All tables of one rules file. `reasons` holds the line of reason of each threshold."""

    thresholds: Thresholds
    reasons: Mapping[str, str]
    power: Mapping[str, int]
    vocabulary: Vocabulary
    main: tuple[Rule, ...]
    extra: tuple[Rule, ...]
    caveat: tuple[Row, ...]
    report_advice: tuple[Advised, ...]
    missing: tuple[Row, ...]

    def recommend(self, facts: Facts, region: str | None = None, figures_held: Iterable[str] = ()) -> Recommendation:
        """Recommend for a region of the catalogue, or for all together (None).

        `figures_held` are the ids of [missing] that the archive does hold.
        """
        asked = facts.held()
        main = first(self.main, asked)
        extras = () if main.rec is Counsel.NO_DATA else collect(self.extra, asked)
        return Recommendation(
            region=region,
            main=_fired(main, asked),
            extras=tuple(_fired(row, asked) for row in extras),
            caveats=tuple(Caveat(row.id, _conditions(row, asked)) for row in collect(self.caveat, asked)),
            report_advice=report_advice(self.report_advice, asked, region, (main, *extras)),
            missing=tuple(row.id for row in collect(self.missing, asked) if row.id not in set(figures_held)),
            facts=facts,
        )

    def turns(self, facts: Facts) -> tuple[Turn, ...]:
        """Return each single fact that would give another main recommendation, at its value nearest to the held one."""
        asked = facts.held()
        present = first(self.main, asked)
        found: dict[tuple[str, str], Turn] = {}
        for fact in dict.fromkeys(cell.fact for row in self.main for cell in row.when):
            for value in _nearest_first(self.vocabulary[fact], asked[fact]):
                row = first(self.main, {**asked, fact: value})
                if (row.rec, row.wording) != (present.rec, present.wording):
                    once = (fact, row.id if isinstance(value, int) else value)
                    found.setdefault(once, Turn(fact, value, row.id, row.rec))
        return tuple(found.values())

    def variables(self) -> dict[str, int | float]:
        """Return the numbers the sentences of the rules may name: thresholds and the power of the design.

        `cv_floor` is also given in percent, as it is said.
        """
        return {**asdict(self.thresholds), **self.power, "cv_floor_percent": 100 * self.thresholds.cv_floor}


_shelf: dict[Path, RuleBook] = {}


def load_rules(path: Path | None = None) -> RuleBook:
    """Return the rules of a file, read once; raises RulesError with a plain line if a check fails."""
    asked = path or STANDARD
    return _shelf[asked] if asked in _shelf else reload_rules(asked)


def reload_rules(path: Path | None = None) -> RuleBook:
    """Read a file anew, all or nothing: if a check fails, RulesError is raised and `load_rules` keeps the old rules."""
    asked = path or STANDARD
    _shelf[asked] = book_of(table.read(asked))
    return _shelf[asked]


def book_of(blocks: Mapping[str, Any]) -> RuleBook:
    """Make a book of the parts of a rules file and check it as a whole."""
    facts = table.vocabulary(blocks["facts"], FACT_NAMES)
    book = RuleBook(
        thresholds=_thresholds(blocks["thresholds"]),
        reasons={name: entry["why"] for name, entry in blocks["thresholds"].items()},
        power=_power(blocks["power"]),
        vocabulary=facts,
        main=table.rules(blocks["main"], facts),
        extra=table.rules(blocks["extra"], facts),
        caveat=table.rows(blocks["caveat"], facts),
        report_advice=table.advised(blocks["report_advice"], facts),
        missing=table.rows(blocks["missing"], facts),
    )
    table.check_ids(book.main, book.extra, book.caveat, book.report_advice, book.missing)
    table.check_last(book.main)
    table.check_reachable(book.main, facts)
    table.check_evidence((*book.main, *book.extra), COMPARISON_LEVEL)
    return book


def _nearest_first(values: tuple[str, ...] | range, held: Value) -> Sequence[str | int]:
    if isinstance(values, range) and isinstance(held, int):
        return sorted(values, key=lambda value: abs(value - held))
    return values


def _thresholds(block: Mapping[str, Any]) -> Thresholds:
    kinds = {field.name: field.type for field in fields(Thresholds)}
    if odd := block.keys() ^ kinds.keys():
        raise RulesError(f"[thresholds] unknown or missing: {', '.join(sorted(odd))}")
    for name, entry in block.items():
        if not isinstance(entry, dict) or entry.keys() != {"value", "why"} or not entry["why"]:
            raise RulesError(f"threshold {name} needs a value and one line of reason")
        # bool counts as int in Python; a threshold is never one.
        if type(entry["value"]) not in ((int,) if kinds[name] is int else (int, float)):
            raise RulesError(f"threshold {name} is not the right kind of number: {entry['value']!r}")
    try:
        return Thresholds(**{name: entry["value"] for name, entry in block.items()})
    except ValueError as impossible:
        raise RulesError(f"[thresholds] {impossible}") from None


def _power(block: Mapping[str, Any]) -> dict[str, int]:
    if block.keys() != _POWER or not all(isinstance(number, int) for number in block.values()):
        raise RulesError(f"[power] holds whole numbers named {', '.join(sorted(_POWER))}")
    return dict(block)


def _conditions(row: Row, asked: Mapping[str, Value]) -> tuple[Condition, ...]:
    return tuple(Condition(cell, asked[cell.fact]) for cell in row.when)


def _fired(rule: Rule, asked: Mapping[str, Value]) -> Fired:
    return Fired(rule.id, rule.rec, rule.basis, rule.wording, _conditions(rule, asked))
