"""Every combination of facts gets exactly one answer, and no row of the tables stands there in vain."""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations, product

import numpy as np
import pytest

from rules.book import RuleBook, load_rules
from rules.evaluate import collect, first
from rules.table import Counsel, Row, Value
from tests.adviser_cases import TABLE_1, TABLE_2, facts_of_report

ALL_COMBINATIONS = 194_400
# How often each row answers when every fact of main takes every value (numbers 0 to 4, which covers every bound).
ANSWERS = {
    "M01": 64_800,
    "M02": 51_840,
    "M03": 51_840,
    "M04": 2_880,
    "M05": 2_880,
    "M06": 480,
    "M07": 2_400,
    "M08": 864,
    "M09": 216,
    "M99": 16_200,
}


@pytest.fixture(scope="module")
def book() -> RuleBook:
    """Return the rules that are in force."""
    return load_rules()


def axes(book: RuleBook, *tables: Sequence[Row]) -> dict[str, list[Value]]:
    """Return the values each fact of the tables can take, numbers from 0 to 4."""
    asked = dict.fromkeys(cell.fact for table in tables for row in table for cell in row.when)
    return {fact: [value for value in book.vocabulary[fact] if value not in range(5, 31)] for fact in asked}


def grid(row: Row, facts: dict[str, list[Value]]) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Return where a row fits, one axis a fact."""
    fitting = np.ones([len(values) for values in facts.values()], dtype=bool)
    for cell in row.when:
        shape = [len(values) if fact == cell.fact else 1 for fact, values in facts.items()]
        fitting &= np.array([cell.fits(value) for value in facts[cell.fact]]).reshape(shape)
    return fitting


def answers(rows: Sequence[Row], facts: dict[str, list[Value]]) -> dict[str, int]:
    """Count how often each row is the first to fit."""
    open_yet = np.ones([len(values) for values in facts.values()], dtype=bool)
    counted = {}
    for row in rows:
        fitting = grid(row, facts)
        counted[row.id] = int((open_yet & fitting).sum())
        open_yet &= ~fitting
    return counted


def test_all_combinations_of_facts_give_exactly_one_answer(book: RuleBook) -> None:
    """The evaluator itself is asked, one combination after another."""
    facts = axes(book, book.main)
    fired = Counter(first(book.main, dict(zip(facts, held, strict=True))).id for held in product(*facts.values()))
    assert fired.total() == ALL_COMBINATIONS
    assert dict(fired) == ANSWERS


def test_a_bound_beyond_the_tried_numbers_would_be_noticed(book: RuleBook) -> None:
    """Numbers 0 to 4 cover the tables only while no bound lies above 4."""
    every = (*book.main, *book.extra, *book.caveat, *book.report_advice, *book.missing)
    assert max(cell.at_least or cell.under or 0 for row in every for cell in row.when) <= 4


@pytest.mark.parametrize("dropped", list(ANSWERS)[:-1])
def test_dropping_a_row_changes_what_other_rows_answer(book: RuleBook, dropped: str) -> None:
    """A row whose absence nobody notices would be dead weight."""
    facts = axes(book, book.main)
    rest = answers([row for row in book.main if row.id != dropped], facts)
    assert rest != {name: count for name, count in ANSWERS.items() if name != dropped}


def test_swapping_any_two_rows_that_can_both_fit_changes_the_answers(book: RuleBook) -> None:
    """The order of rows is part of the rules."""
    facts = axes(book, book.main)
    both_fit = 0
    for one, other in combinations(range(len(book.main)), 2):
        if not (grid(book.main[one], facts) & grid(book.main[other], facts)).any():
            continue
        both_fit += 1
        swapped = list(book.main)
        swapped[one], swapped[other] = swapped[other], swapped[one]
        assert answers(swapped, facts) != ANSWERS, (book.main[one].id, book.main[other].id)
    assert both_fit > 20


def test_each_extra_row_speaks_beside_some_main_answer_and_is_silent_beside_another(book: RuleBook) -> None:
    """No unreachable rule: with main still to answer something other than no_data."""
    facts = axes(book, book.main, book.extra)
    no_data = [grid(row, facts) for row in book.main if row.rec is Counsel.NO_DATA]
    answered = ~np.logical_or.reduce(no_data)
    for row in book.extra:
        fitting = grid(row, facts)
        assert (fitting & answered).any(), row.id
        assert (~fitting & answered).any(), row.id


def test_each_row_of_a_collecting_table_speaks_and_is_silent(book: RuleBook) -> None:
    """Rows without a condition always speak: the one piece of advice for one region, and the figures nobody holds."""
    facts = axes(book, book.caveat, book.report_advice, book.missing)
    for row in (*book.caveat, *book.report_advice, *book.missing):
        fitting = grid(row, facts)
        assert fitting.any(), row.id
        assert fitting.all() == (not row.when), row.id


@pytest.mark.parametrize("table", ["extra", "caveat", "missing", "report_advice"])
def test_dropping_a_collected_row_changes_what_is_collected(book: RuleBook, table: str) -> None:
    """Every row adds something that no other row of its table says."""
    rows: Sequence[Row] = getattr(book, table)
    facts = axes(book, rows)
    every = [dict(zip(facts, held, strict=True)) for held in product(*facts.values())]
    for row in rows:
        rest = [other for other in rows if other is not row]
        assert any(collect(rows, held) != collect(rest, held) for held in every), row.id


def test_advice_on_the_data_alone_never_begins_anything_without_a_comparison(book: RuleBook) -> None:
    """Below level 3 the data may only support watching, continuing, keeping, or resuming what was stopped."""
    facts = axes(book, book.main, book.extra)
    low = np.array([value < 3 for value in facts["level"] if isinstance(value, int)])
    shape = [len(values) if fact == "level" else 1 for fact, values in facts.items()]
    modest = {"M05", "M09", "X03"}
    for row in (*book.main, *book.extra):
        if row.basis == "data" and row.rec not in {Counsel.WATCH, Counsel.NO_DATA} and row.id not in modest:
            assert not (grid(row, facts) & low.reshape(shape)).any(), row.id
    gated = {row.id: row.when for row in (*book.main, *book.extra) if row.id in {"M08", "X02"}}
    assert len(gated) == 2
    for cells in gated.values():
        assert [cell.at_least for cell in cells if cell.fact == "level"] == [3]


def test_no_fact_that_follows_from_the_report_lies_outside_the_vocabulary(book: RuleBook) -> None:
    """What is derived and what the tables may ask are the same closed words."""
    for indicator in (TABLE_1, TABLE_2):
        for facts in facts_of_report(indicator, book.thresholds).values():
            for fact, held in facts.held().items():
                assert held in book.vocabulary[fact], fact
