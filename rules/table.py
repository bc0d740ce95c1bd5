"""The tables of rules: their cells and rows, read from a file and checked before anything is decided by them."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal, get_args

from data.catalogue import load_catalogue

Value = str | int | None
Basis = Literal["data", "measurement"]
Vocabulary = Mapping[str, tuple[str, ...] | range]

EVERYWHERE = "all"
SCHEMA = 1


class RulesError(ValueError):
    """A rules file was refused; the message names the row and the fault in plain words."""


class Counsel(StrEnum):
    """What may be recommended for a region and an indicator."""

    NO_DATA = "no_data"
    WATCH = "watch"
    CONTINUE = "continue"
    EXTEND_3Y = "extend_3y"
    INTRODUCE = "introduce"
    SOCIAL_ORDER = "social_order"
    KEEP_SOCIAL_ORDER = "keep_social_order"


@dataclass(frozen=True, slots=True)
class Cell:
    """One condition: a fact that must be one of `words`, or at least, or under a number."""

    fact: str
    words: tuple[str, ...] = ()
    at_least: int | None = None
    under: int | None = None

    def fits(self, held: Value) -> bool:
        """Whether the held value meets the condition; a value that is not held meets none."""
        if isinstance(held, int):
            return (self.at_least is None or held >= self.at_least) and (self.under is None or held < self.under)
        return held in self.words


@dataclass(frozen=True, slots=True)
class Row:
    """A row of any table: its id and the cells that must all fit."""

    id: str
    when: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Rule(Row):
    """A row that recommends; `wording` picks one of several sentences for the same recommendation."""

    rec: Counsel
    basis: Basis
    wording: str | None = None


@dataclass(frozen=True, slots=True)
class Advised(Row):
    """Advice of the report's authors, where it fits: what it amounts to, for which region, in which quoted words."""

    code: Counsel
    scope: str
    quotes: tuple[str, ...]


def read(path: Path) -> Mapping[str, Any]:
    """Read a rules file; raises RulesError if it cannot be read or is of another schema."""
    try:
        with path.open("rb") as opened:
            blocks = tomllib.load(opened)
    except (OSError, ValueError) as unreadable:
        raise RulesError(f"{path.name} cannot be read: {unreadable}") from None
    known = {"schema", "facts", "thresholds", "power", "main", "extra", "caveat", "report_advice", "missing"}
    if blocks.keys() != known:
        odd = ", ".join(sorted(blocks.keys() ^ known))
        raise RulesError(f"{path.name} must hold exactly its nine parts; too many or missing: {odd}")
    if blocks["schema"] != SCHEMA:
        raise RulesError(f"{path.name} is of schema {blocks['schema']}, this program reads {SCHEMA}")
    return blocks


def vocabulary(block: Mapping[str, Any], names: Iterable[str]) -> Vocabulary:
    """Read the closed vocabulary; its names must be exactly the facts that are derived."""
    if odd := block.keys() ^ set(names):
        raise RulesError(f"[facts] names facts that are not derived, or leaves some out: {', '.join(sorted(odd))}")
    return {fact: _values(fact, written) for fact, written in block.items()}


def rules(written: Sequence[Mapping[str, Any]], facts: Vocabulary) -> tuple[Rule, ...]:
    """Read the rows of a table that recommends."""
    return tuple(_rule(row, facts) for row in written)


def rows(written: Sequence[Mapping[str, Any]], facts: Vocabulary) -> tuple[Row, ...]:
    """Read the rows of a table that only says which of its ids apply."""
    for row in written:
        _only(row, {"id", "when"})
    return tuple(Row(row["id"], _cells(row, facts)) for row in written)


def advised(written: Sequence[Mapping[str, Any]], facts: Vocabulary) -> tuple[Advised, ...]:
    """Read the rows of the report's own advice; a scope is `all` or a region of the catalogue."""
    for row in written:
        _only(row, {"id", "when", "code", "scope", "quotes"})
        if row["scope"] not in {EVERYWHERE, *load_catalogue().regions}:
            raise RulesError(f"row {row['id']}: unknown region {row['scope']!r}")
        if not row["quotes"]:
            raise RulesError(f"row {row['id']}: advice without the words it rests on")
    return tuple(
        Advised(row["id"], _cells(row, facts), _counsel(row["id"], row["code"]), row["scope"], tuple(row["quotes"]))
        for row in written
    )


def check_ids(*tables: Sequence[Row]) -> None:
    """Refuse an id that stands twice, in one table or in two."""
    counted = Counter(row.id for table in tables for row in table)
    if twice := [name for name, times in counted.items() if times > 1]:
        raise RulesError(f"id stands twice: {', '.join(twice)}")


def check_last(table: Sequence[Row]) -> None:
    """Refuse a first-hit table that could stay without an answer."""
    if not table or table[-1].when:
        raise RulesError("the last row of main must have no condition, or some facts would get no answer")


def check_reachable(table: Sequence[Row], facts: Vocabulary) -> None:
    """Refuse a row of a first-hit table that an earlier row answers for in every case."""
    for place, row in enumerate(table):
        for earlier in table[:place]:
            if _covers(earlier, row, facts):
                raise RulesError(
                    f"row {row.id} can never answer: {earlier.id} stands before it and fits whenever it does"
                )


def check_evidence(table: Sequence[Rule], needed: int) -> None:
    """Refuse a rule that would start something because of the data without a comparison that can carry it.

    Resuming what was stopped (`wording = "again"`) is exempt: it rests on the region's own rise against the others.
    """
    begins = {Counsel.INTRODUCE, Counsel.SOCIAL_ORDER}
    for row in table:
        if row.basis != "data" or row.rec not in begins or row.wording == "again":
            continue
        if not any(cell.fact == "level" and (cell.at_least or 0) >= needed for cell in row.when):
            raise RulesError(f"row {row.id} recommends {row.rec} because of the data without level >= {needed}")


def _rule(row: Mapping[str, Any], facts: Vocabulary) -> Rule:
    _only(row, {"id", "when", "rec", "basis"}, frozenset({"wording"}))
    if row["basis"] not in get_args(Basis):
        raise RulesError(f"row {row['id']}: unknown basis {row['basis']!r}")
    return Rule(row["id"], _cells(row, facts), _counsel(row["id"], row["rec"]), row["basis"], row.get("wording"))


def _only(row: Mapping[str, Any], needed: set[str], allowed: frozenset[str] = frozenset()) -> None:
    missing, odd = needed - row.keys(), row.keys() - needed - allowed
    if missing or odd:
        raise RulesError(f"row {row.get('id', '?')}: missing or unknown parts: {', '.join(sorted(missing | odd))}")
    if not isinstance(row["when"], dict):
        raise RulesError(f"row {row['id']}: `when` is a table of facts")


def _counsel(row: str, written: str) -> Counsel:
    if written not in tuple(Counsel):
        raise RulesError(f"row {row}: unknown recommendation {written!r}")
    return Counsel(written)


def _values(fact: str, written: Any) -> tuple[str, ...] | range:
    if isinstance(written, str):
        lowest, _, highest = written.partition("..")
        if not (lowest.isdigit() and highest.isdigit()):
            raise RulesError(f'fact {fact}: a range is written like "0..4", not {written!r}')
        return range(int(lowest), int(highest) + 1)
    return tuple(written)


def _cells(row: Mapping[str, Any], facts: Vocabulary) -> tuple[Cell, ...]:
    return tuple(_cell(row["id"], fact, wanted, facts) for fact, wanted in row["when"].items())


def _cell(row: str, fact: str, wanted: Any, facts: Vocabulary) -> Cell:
    if fact not in facts:
        raise RulesError(f"row {row}: unknown fact {fact!r}")
    values = facts[fact]
    if not isinstance(wanted, str | list):
        raise RulesError(f"row {row}: {fact} = {wanted!r} is neither a word, nor a list of words, nor a bound")
    cell = _bound(fact, wanted) if isinstance(values, range) else _words(fact, wanted)
    fitting = [value for value in values if cell.fits(value)]
    if not fitting or len(fitting) == len(values) or not set(cell.words) <= set(map(str, values)):
        raise RulesError(f"row {row}: {fact} = {wanted!r} holds an unknown value, fits nothing or fits everything")
    return cell


def _words(fact: str, wanted: str | list[str]) -> Cell:
    return Cell(fact, words=(wanted,) if isinstance(wanted, str) else tuple(wanted))


def _bound(fact: str, wanted: str | list[str]) -> Cell:
    sign, number = str(wanted).rstrip("0123456789"), str(wanted).lstrip("<>=")
    if sign not in {">=", "<"} or not number.isdigit():
        raise RulesError(f'fact {fact}: a bound is written like ">=3" or "<3", not {wanted!r}')
    return Cell(fact, at_least=int(number)) if sign == ">=" else Cell(fact, under=int(number))


def _covers(earlier: Row, later: Row, facts: Vocabulary) -> bool:
    narrowed = {cell.fact: cell for cell in later.when}
    return all(
        cell.fact in narrowed and all(cell.fits(value) for value in facts[cell.fact] if narrowed[cell.fact].fits(value))
        for cell in earlier.when
    )
