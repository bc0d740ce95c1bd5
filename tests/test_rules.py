"""The rule book: what it refuses to load, how it is reloaded, and how it shows which rule fired and why."""

from collections.abc import Callable
from dataclasses import fields, replace
from enum import StrEnum
from pathlib import Path

import pytest

from analysis.findings import Comparability, Flag, Position
from analysis.thresholds import Thresholds
from data.observation import PresenceRow, Programme
from data.published import first_edition
from data.vocabulary import Presence, Verdict
from rules.advice import Standing
from rules.book import STANDARD, load_rules, reload_rules
from rules.facts import Facts, Mode, National, Size, derive
from rules.table import Cell, Counsel, RulesError
from tests.adviser_cases import QUIET, RUNNING, TABLE_2, ids

ONE_ROW = '{ id = "M07", when = { project_now = "yes" }, rec = "watch", basis = "data" }'
Write = Callable[[str, str], Path]


@pytest.fixture
def rewritten(tmp_path: Path) -> Write:
    """Return a copy of the rules in force with one passage replaced."""

    def write(passage: str, replacement: str) -> Path:
        text = STANDARD.read_text(encoding="utf-8")
        assert passage in text
        copy = tmp_path / "recommendations.toml"
        copy.write_text(text.replace(passage, replacement, 1), encoding="utf-8")
        return copy

    return write


REFUSED = {
    "unknown fact": ('{ project_now = "yes" }, rec', '{ projekt = "yes" }, rec', "row M07.*projekt"),
    "unknown value": ('{ comparable = "no" }', '{ comparable = "never" }', "row M01.*never"),
    "unknown value in a list": ('["zero", "small"]', '["zero", "tiny"]', "row M03.*tiny"),
    "bound on a word": ('{ comparable = "no" }', '{ comparable = "<2" }', "row M01"),
    "word for a number": ('{ years = "<2" }', '{ years = "few" }', "years.*few"),
    "bound that fits everything": ('{ years = "<2" }', '{ years = ">=0" }', "row M02"),
    "bound that fits nothing": ('{ years = "<2" }', '{ years = ">=31" }', "row M02"),
    "neither word nor list": ('{ years = "<2" }', "{ years = 1 }", "row M02"),
    "condition that is no table": ("when = {}, rec", 'when = "always", rec', "row M99"),
    "unknown recommendation": ('rec = "watch"', 'rec = "applaud"', "row M04.*applaud"),
    "unknown basis": ('basis = "measurement", wording', 'basis = "hope", wording', "row M06.*hope"),
    "misspelt part of a row": ('wording = "again"', 'wordng = "again"', "row M09.*wordng"),
    "id twice in a table": ('id = "M02"', 'id = "M01"', "twice: M01"),
    "id twice in two tables": ('id = "X01"', 'id = "C01"', "twice: C01"),
    "conditional last row": ("when = {}, rec", 'when = { indirect = "no" }, rec', "last row"),
    "row behind a wider one": ('{ id = "M06"', f'{ONE_ROW.replace("M07", "M50")},\n  {{ id = "M06"', "M06.*M50"),
    "introducing without a comparison": (', level = ">=3" }, rec = "introduce"', ' }, rec = "introduce"', "M08.*level"),
    "introducing behind a weaker gate": ('level = ">=3" }, rec = "intro', 'level = ">=2" }, rec = "intro', "M08"),
    "unknown region": ('scope = "mangystau"', 'scope = "atlantis"', "R2.*atlantis"),
    "advice without its words": ('quotes = ["P20"]', "quotes = []", "R2"),
    "missing threshold": ("gate_regions =", "#", "gate_regions"),
    "unknown threshold": ("[thresholds]", '[thresholds]\nlucky = { value = 7, why = "why not" }', "lucky"),
    "threshold without a reason": ('{ value = 8, why = "with', '{ value = 8, wy = "with', "few_regions"),
    "threshold that is no number": ("value = 40,", 'value = "40",', "big_jump_percent"),
    "fraction for a count": ("value = 20,", "value = 20.5,", "small_count"),
    "impossible threshold": ("value = 0.05, why = \"the customary", "value = 1.5, why = \"the customary", "alpha"),
    "fact nobody derives": ("[facts]", '[facts]\nweather = ["fair", "foul"]', "weather"),
    "range nobody can read": ('level = "0..4"', 'level = "up to 4"', "level"),
    "another schema": ("schema = 1", "schema = 2", "schema 2"),
    "a part too many": ("schema = 1", "schema = 1\nopinions = []", "opinions"),
    "words in the power of the design": ("fall_one = 43", 'fall_one = "43"', "power"),
    "broken file": ("main = [", "main = [[", "cannot be read"),
}  # fmt: skip


@pytest.mark.parametrize(("passage", "replacement", "told"), REFUSED.values(), ids=REFUSED)
def test_a_faulty_file_is_refused_in_one_plain_line(
    rewritten: Write, passage: str, replacement: str, told: str
) -> None:
    """The line names the place, so that whoever edits the rules finds it."""
    with pytest.raises(RulesError, match=told) as refused:
        load_rules(rewritten(passage, replacement))
    assert "\n" not in str(refused.value).partition(" cannot be read")[0]


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    """No rules, no start."""
    with pytest.raises(RulesError, match="cannot be read"):
        load_rules(tmp_path / "nowhere.toml")


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    """A spreadsheet under the name of the rules is named as such."""
    copy = tmp_path / "recommendations.toml"
    copy.write_bytes(b"PK\x03\x04\xff\xfe")
    with pytest.raises(RulesError, match="cannot be read"):
        load_rules(copy)


def test_rules_are_read_once(rewritten: Write) -> None:
    """A change of the file waits for the reload."""
    path = rewritten("value = 20,", "value = 30,")
    before = load_rules(path)
    path.write_text(path.read_text(encoding="utf-8").replace("value = 30,", "value = 10,"), encoding="utf-8")
    assert load_rules(path) is before
    assert reload_rules(path).thresholds.small_count == 10
    assert load_rules(path).thresholds.small_count == 10


def test_a_refused_reload_leaves_the_old_rules(rewritten: Write) -> None:
    """All or nothing: half a file never takes effect."""
    path = rewritten("value = 20,", "value = 30,")
    before = load_rules(path)
    faulty = path.read_text(encoding="utf-8").replace("value = 30,", "value = 10,").replace('"M02"', '"M01"')
    path.write_text(faulty, encoding="utf-8")
    with pytest.raises(RulesError, match="twice"):
        reload_rules(path)
    assert load_rules(path) is before


def test_thresholds_are_filled_from_the_file_with_a_reason_each() -> None:
    """Nobody computes with a judgement that has no reason."""
    book = load_rules()
    assert book.reasons.keys() == {field.name for field in fields(Thresholds)}
    assert all(len(reason) > 20 for reason in book.reasons.values())
    assert (book.thresholds.small_count, book.thresholds.cv_floor) == (20, 0.10)


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("comparable", Comparability),
        ("size", Size),
        ("change", Verdict),
        ("vs_others", Position),
        ("national", National),
        ("mode", Mode),
        ("project_now", Flag),
        ("base_peak", Flag),
    ],
)
def test_the_vocabulary_of_the_file_is_the_vocabulary_of_the_house(fact: str, words: type[StrEnum]) -> None:
    """A verdict that the file spelt differently would never fire."""
    assert set(load_rules().vocabulary[fact]) == set(words)


def test_a_cell_that_meets_nothing_held_does_not_fit() -> None:
    """A fact that is not held meets no condition, bounds included."""
    assert not Cell("size", words=("zero", "small")).fits(None)
    assert not Cell("level", at_least=0).fits(None)
    assert Cell("level", at_least=3).fits(3)
    assert not Cell("level", under=3).fits(3)


def test_a_recommendation_shows_the_rule_that_fired_and_the_conditions_that_matched() -> None:
    """An official can follow the answer cell by cell."""
    main = load_rules().recommend(replace(RUNNING, change=Verdict.FALL_LIKELY)).main
    assert (main.id, main.says, main.because) == ("M05", "rec-continue-data", "rule-m05")
    assert [(condition.cell.fact, condition.cell.words, condition.held) for condition in main.conditions] == [
        ("project_now", ("yes",), "yes"),
        ("change", ("fall_clear", "fall_likely"), "fall_likely"),
    ]


def test_few_years_of_a_running_project_without_a_visible_change_continue_for_the_sake_of_measuring() -> None:
    """The same recommendation on another basis has another sentence."""
    main = load_rules().recommend(replace(RUNNING, years=2)).main
    assert (main.id, main.basis, main.says) == ("M06", "measurement", "rec-continue-measurement")


def test_a_rise_under_a_running_project_asks_how_it_is_delivered() -> None:
    """It is not a reason to stop it."""
    main = load_rules().recommend(replace(RUNNING, change=Verdict.RISE_CLEAR)).main
    assert (main.id, main.rec) == ("M04", Counsel.WATCH)


def test_a_passed_comparison_of_regions_speaks_for_introducing() -> None:
    """At level 3 and only there; the report's same advice is then weakly supported."""
    compared = replace(QUIET, national=National.BETTER, level=3)
    recommendation = load_rules().recommend(compared)
    assert (recommendation.main.id, recommendation.main.says) == ("M08", "rec-introduce")
    assert recommendation.report_advice[0].status is Standing.SUPPORTED_WEAKLY_BY_DATA
    assert load_rules().recommend(replace(compared, level=2)).main.id == "M99"


def test_a_stopped_project_and_a_rise_worse_than_elsewhere_speak_for_resuming() -> None:
    """Every one of the conditions is needed."""
    stopped = replace(QUIET, project_prev=Flag.YES, change=Verdict.RISE_LIKELY, vs_others=Position.WORSE)
    assert load_rules().recommend(stopped).main.says == "rec-introduce-again"
    for without in (
        {"project_prev": Flag.UNKNOWN},
        {"change": Verdict.UNCLEAR},
        {"vs_others": Position.IN_RANGE},
        {"project_now": Flag.UNKNOWN},
    ):
        assert load_rules().recommend(replace(stopped, **without)).main.id == "M99"


def test_a_three_year_project_with_a_fall_confirmed_by_comparison_may_become_a_social_order() -> None:
    """And it is no longer told to plan for three years."""
    proven = replace(
        RUNNING, project_years=3, change=Verdict.FALL_CLEAR, national=National.BETTER, level=3, project_prev=Flag.YES
    )
    recommendation = load_rules().recommend(proven)
    assert ids(recommendation.extras) == ["X02"]
    assert [advice.id for advice in recommendation.report_advice] == ["R4"]
    assert recommendation.report_advice[0].status is Standing.SUPPORTED_WEAKLY_BY_DATA


def test_a_first_year_that_was_the_highest_is_said() -> None:
    """Part of the fall may have come by itself."""
    assert "C08" in ids(load_rules().recommend(replace(QUIET, base_peak=Flag.YES)).caveats)
    assert "C08" not in ids(load_rules().recommend(QUIET).caveats)


def test_what_is_missing_leaves_out_what_is_held() -> None:
    """The list is fixed, but never names a figure the archive has."""
    book = load_rules()
    assert book.recommend(QUIET).missing == ("register", "participants", "cost", "coverage")
    assert book.recommend(QUIET, figures_held=["register", "cost"]).missing == ("participants", "coverage")
    short = replace(QUIET, base_peak=Flag.UNKNOWN, few_regions=Flag.YES, comparable=Comparability.UNKNOWN)
    assert book.recommend(short).missing[4:] == ("months", "earlier_years", "more_regions")


def test_turns_name_the_single_facts_that_would_turn_the_answer() -> None:
    """Each turn, carried out, gives the rule it names; numbers are given at their nearest."""
    book = load_rules()
    turns = book.turns(RUNNING)
    assert ("years", 1, "M02") in [(turn.fact, turn.value, turn.id) for turn in turns]
    assert ("change", "fall_likely", "M05") in [(turn.fact, turn.value, turn.id) for turn in turns]
    present = book.recommend(RUNNING).main
    for turn in turns:
        turned = book.recommend(replace(RUNNING, **{turn.fact: turn.value})).main  # type: ignore[arg-type]
        assert (turned.id, turned.rec) == (turn.id, turn.rec)
        assert (turned.rec, turned.wording) != (present.rec, present.wording)


def presence(*rows: tuple[int, Programme, Presence]) -> list[PresenceRow]:
    """Return rows of presence of one region."""
    return [PresenceRow("akmola", year, programme, status, status, "", "source") for year, programme, status in rows]


def at_presence(*rows: tuple[int, Programme, Presence]) -> Facts:
    """Return the facts of Akmola 2020 → 2021 with these rows of presence."""
    years = {row.year: row for row in first_edition().observations if row.key[:2] == ("akmola", TABLE_2)}
    return derive(
        load_rules().thresholds, indirect=True, earlier=years[2020], later=years[2021], presence=presence(*rows)
    )


def test_unknown_presence_is_never_turned_into_no() -> None:
    """Not knowing whether one of two programmes ran outweighs knowing that the other did not."""
    facts = at_presence((2021, "ngo_project", Presence.IMPLIED_NO), (2021, "social_order", Presence.UNKNOWN))
    assert facts.project_now is Flag.UNKNOWN
    assert facts.project_prev is Flag.UNKNOWN
    assert at_presence((2021, "ngo_project", Presence.STATED_NO)).project_now is Flag.NO
    assert at_presence((2021, "ngo_project", Presence.CONTRADICTORY)).project_now is Flag.UNKNOWN


def test_any_programme_counts_as_a_project_and_the_social_order_names_the_mode() -> None:
    """Years are counted once each, only with a yes, and only up to the later one."""
    facts = at_presence(
        (2018, "ngo_project", Presence.UNKNOWN),
        (2019, "ngo_project", Presence.STATED_YES),
        (2020, "ngo_project", Presence.IMPLIED_YES),
        (2020, "social_order", Presence.IMPLIED_YES),
        (2021, "social_order", Presence.STATED_YES),
        (2021, "ngo_project", Presence.STATED_NO),
        (2022, "ngo_project", Presence.STATED_YES),
    )
    assert (facts.project_now, facts.mode, facts.project_years) == (Flag.YES, Mode.SOCIAL_ORDER, 3)


def test_an_unknown_word_for_the_comparison_of_regions_is_not_taken() -> None:
    """Better to stop than to advise on a word that fits no row."""
    with pytest.raises(ValueError, match="splendid"):
        derive(load_rules().thresholds, indirect=True, national="splendid")
