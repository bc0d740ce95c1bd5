"""What the adviser says of the report's own regions, worked out from the published files."""

from dataclasses import replace

import pytest

from analysis.findings import Comparability, Flag, Position
from analysis.power import smallest_detectable_fall
from analysis.thresholds import Thresholds
from data.published import first_edition
from data.vocabulary import Verdict
from rules.advice import Standing
from rules.book import Recommendation, RuleBook, load_rules
from rules.facts import Facts, Mode, National, Size, derive
from rules.table import Counsel
from tests.adviser_cases import (
    AKMOLA,
    EAST_KAZAKHSTAN,
    KARAGANDA,
    MANGYSTAU,
    PAVLODAR,
    TABLE_1,
    TABLE_2,
    facts_of_report,
    ids,
)

REPORT_ONLY = Standing.RECOMMENDED_BY_REPORT_ONLY
MEASUREMENT = Standing.SUPPORTED_FOR_MEASUREMENT_ONLY
WEAKLY = Standing.SUPPORTED_WEAKLY_BY_DATA

# region: change, now, before, project years, mode, jump, mismatch, years
FACTS_OF_TABLE_2 = {
    AKMOLA: (Verdict.FALL_CLEAR, "yes", "unknown", 1, "project", "yes", "yes", 2),
    MANGYSTAU: (Verdict.UNCLEAR, "yes", "unknown", 1, "project", "no", "no", 3),
    KARAGANDA: (Verdict.UNCLEAR, "no", "yes", 2, "none", "no", "no", 2),
    PAVLODAR: (Verdict.UNCLEAR, "no", "yes", 2, "none", "no", "yes", 2),
    EAST_KAZAKHSTAN: (Verdict.FALL_LIKELY, "yes", "yes", 5, "social_order", "no", "yes", 2),
}
# region: fired rules, the report's advice with its standing, reservations
OUTCOMES_OF_TABLE_2 = {
    AKMOLA: (
        ["M05", "X01"],
        [(Counsel.EXTEND_3Y, MEASUREMENT), (Counsel.SOCIAL_ORDER, REPORT_ONLY)],
        "C02 C03 C04 C05 C06 C07 C09 C10",
    ),
    MANGYSTAU: (
        ["M07", "X01"],
        [(Counsel.CONTINUE, REPORT_ONLY), (Counsel.EXTEND_3Y, MEASUREMENT), (Counsel.SOCIAL_ORDER, REPORT_ONLY)],
        "C02 C03 C05 C07 C09 C10",
    ),
    KARAGANDA: (
        ["M99"],
        [(Counsel.INTRODUCE, REPORT_ONLY), (Counsel.EXTEND_3Y, REPORT_ONLY), (Counsel.SOCIAL_ORDER, REPORT_ONLY)],
        "C03 C05 C07 C09 C10",
    ),
    PAVLODAR: (
        ["M99"],
        [(Counsel.INTRODUCE, REPORT_ONLY), (Counsel.EXTEND_3Y, REPORT_ONLY), (Counsel.SOCIAL_ORDER, REPORT_ONLY)],
        "C03 C05 C06 C07 C09 C10",
    ),
    EAST_KAZAKHSTAN: (
        ["M05", "X03"],
        [(Counsel.KEEP_SOCIAL_ORDER, WEAKLY)],
        "C01 C03 C05 C06 C07 C09 C10",
    ),
}
CAVEATS_OF_TABLE_1 = {
    AKMOLA: "C02 C09 C10",
    MANGYSTAU: "C02 C09 C10",
    KARAGANDA: "C09 C10",
    PAVLODAR: "C09 C10",
    EAST_KAZAKHSTAN: "C01 C09 C10",
}


@pytest.fixture(scope="module")
def book() -> RuleBook:
    """Return the rules that are in force."""
    return load_rules()


@pytest.fixture(scope="module")
def table_2(book: RuleBook) -> dict[str, Facts]:
    """Return the facts of the report's second table."""
    return facts_of_report(TABLE_2, book.thresholds)


def advised(recommendation: Recommendation) -> list[tuple[Counsel, Standing]]:
    """Return the report's advice with its standing, in order of its code."""
    return sorted((advice.code, advice.status) for advice in recommendation.report_advice)


def rules_fired(recommendation: Recommendation) -> list[str]:
    """Return the ids of the rules behind the bot's own answer."""
    return [recommendation.main.id, *ids(recommendation.extras)]


@pytest.mark.parametrize("region", FACTS_OF_TABLE_2)
def test_facts_of_the_second_table_follow_from_the_published_files(table_2: dict[str, Facts], region: str) -> None:
    """No fact is set by hand."""
    facts = table_2[region]
    change, now, before, project_years, mode, jump, mismatch, years = FACTS_OF_TABLE_2[region]
    assert facts == Facts(
        comparable=Comparability.UNKNOWN,
        size=Size.ENOUGH,
        change=change,
        vs_others=Position.IN_RANGE,
        national=National.UNCLEAR,
        level=1,
        years=years,
        project_now=Flag(now),
        project_prev=Flag(before),
        project_years=project_years,
        mode=Mode(mode),
        indirect=Flag.YES,
        big_jump=Flag(jump),
        base_peak=Flag.UNKNOWN,
        mismatch=Flag(mismatch),
        few_regions=Flag.YES,
    )


@pytest.mark.parametrize("region", OUTCOMES_OF_TABLE_2)
def test_recommendation_of_the_second_table(book: RuleBook, table_2: dict[str, Facts], region: str) -> None:
    """The bot's own answer, the report's advice with its standing, and every reservation."""
    recommendation = book.recommend(table_2[region], region)
    fired, advice, caveats = OUTCOMES_OF_TABLE_2[region]
    assert rules_fired(recommendation) == fired
    assert advised(recommendation) == sorted(advice)
    assert ids(recommendation.caveats) == caveats.split()
    assert recommendation.report_names_region is (region == MANGYSTAU)


@pytest.mark.parametrize("region", CAVEATS_OF_TABLE_1)
def test_the_first_table_carries_no_recommendation(book: RuleBook, region: str) -> None:
    """Under twenty cases everywhere: no data, and every advice is the report's alone."""
    facts = facts_of_report(TABLE_1, book.thresholds)[region]
    recommendation = book.recommend(facts, region)
    assert rules_fired(recommendation) == ["M03"]
    assert recommendation.main.rec is Counsel.NO_DATA
    assert {advice.status for advice in recommendation.report_advice} == {REPORT_ONLY}
    assert ids(recommendation.caveats) == CAVEATS_OF_TABLE_1[region].split()
    assert facts.size == (Size.ZERO if region in {AKMOLA, MANGYSTAU} else Size.SMALL)
    assert (facts.level, facts.comparable, facts.indirect) == (0, Comparability.YES, Flag.NO)
    assert (facts.vs_others, facts.national) == (Position.NOT_COMPUTED, National.NOT_COMPUTED)


def test_a_region_nothing_is_known_of_gets_no_data_and_the_report_s_general_advice(book: RuleBook) -> None:
    """Unknown presence is never turned into no, and missing counts never into zero."""
    facts = derive(book.thresholds, indirect=True)
    recommendation = book.recommend(facts, "turkistan")
    assert rules_fired(recommendation) == ["M02"]
    assert facts.size is None
    assert facts.comparable is None
    assert [advice.id for advice in recommendation.report_advice] == ["R1", "R3", "R4"]
    assert {advice.status for advice in recommendation.report_advice} == {REPORT_ONLY}
    assert "C05" not in ids(recommendation.caveats)


def test_all_regions_together_get_the_general_advice_as_the_report_s_alone(book: RuleBook) -> None:
    """The advice that names one region is not given to all."""
    recommendation = book.recommend(derive(book.thresholds, indirect=True), None)
    assert [(advice.id, advice.status) for advice in recommendation.report_advice] == [
        ("R1", REPORT_ONLY),
        ("R3", REPORT_ONLY),
        ("R4", REPORT_ONLY),
    ]
    assert not recommendation.report_names_region


def test_a_lone_year_has_no_pair_however_many_other_years_are_held(book: RuleBook) -> None:
    """Other years do not help a pair that lacks one of its two."""
    edition = first_edition()
    later = next(row for row in edition.observations if row.key == (MANGYSTAU, TABLE_2, 2021, "unknown"))
    facts = derive(book.thresholds, indirect=True, later=later, years_held=3)
    assert facts.years == 1
    assert book.recommend(facts, MANGYSTAU).main.id == "M02"


def test_counts_on_different_borders_are_not_comparable(book: RuleBook) -> None:
    """A region that lost a part between two years gets no recommendation."""
    rows = {row.year: row for row in first_edition().observations if row.territory == KARAGANDA}
    facts = derive(
        book.thresholds, indirect=True, earlier=rows[2020], later=replace(rows[2021], borders="2022"), years_held=2
    )
    assert facts.comparable is Comparability.NO
    assert book.recommend(facts, KARAGANDA).main.id == "M01"


@pytest.mark.parametrize("changed", [{"months": 12}, {"indicator": TABLE_2}, {"unit": "people"}])
def test_other_months_or_another_definition_are_not_comparable(book: RuleBook, changed: dict[str, object]) -> None:
    """Nine months are not set beside twelve, nor offences beside people."""
    rows = {row.year: row for row in first_edition().observations if row.key[:2] == (AKMOLA, TABLE_1)}
    later = replace(rows[2021], **changed)  # type: ignore[arg-type]
    facts = derive(book.thresholds, indirect=False, earlier=rows[2020], later=later, years_held=2)
    assert facts.comparable is Comparability.NO


@pytest.mark.parametrize(
    ("threshold", "value", "region", "rule"),
    [
        ("small_count", 2000, AKMOLA, "M03"),
        ("cv_floor", 0.30, AKMOLA, "M06"),
        ("alpha", 0.7, MANGYSTAU, "M04"),
        ("alpha", 0.005, EAST_KAZAKHSTAN, "M06"),
    ],
)
def test_changing_one_threshold_changes_the_answer(
    book: RuleBook, threshold: str, value: float, region: str, rule: str
) -> None:
    """The judgements of the rules file reach the answer; none is repeated in code."""
    changed: Thresholds = replace(book.thresholds, **{threshold: value})  # type: ignore[arg-type]
    before = book.recommend(facts_of_report(TABLE_2, book.thresholds)[region], region)
    after = book.recommend(facts_of_report(TABLE_2, changed)[region], region)
    assert before.main.id != rule
    assert after.main.id == rule


@pytest.mark.parametrize(
    ("threshold", "value", "caveat"),
    [("big_jump_percent", 60, "C04"), ("few_regions", 5, "C09"), ("others_min", 5, "C07")],
)
def test_changing_one_threshold_silences_its_reservation(
    book: RuleBook, threshold: str, value: int, caveat: str
) -> None:
    """Each reservation hangs on its own judgement."""
    changed: Thresholds = replace(book.thresholds, **{threshold: value})
    before = book.recommend(facts_of_report(TABLE_2, book.thresholds)[AKMOLA], AKMOLA)
    after = book.recommend(facts_of_report(TABLE_2, changed)[AKMOLA], AKMOLA)
    assert set(ids(before.caveats)) - set(ids(after.caveats)) == {caveat}


def test_the_falls_quoted_by_the_rule_about_three_years_follow_from_the_thresholds(book: RuleBook) -> None:
    """Changing the assumed spread without these figures is noticed here."""
    design = book.power
    for years, quoted in ((1, design["fall_one"]), (3, design["fall_three"])):
        fall = smallest_detectable_fall(
            design["regions"],
            design["with_project"],
            years,
            years,
            book.thresholds,
            mean_count=design["mean_count"],
            power=design["chance"] / 100,
        )
        assert round(fall) == quoted


def test_every_advice_of_the_report_is_quoted_and_every_quote_is_advice(book: RuleBook) -> None:
    """The words under each code are claims of the kind `recommendation`, and none of these is left out."""
    advice = {claim.key: claim for claim in first_edition().claims if claim.kind == "recommendation"}
    quoted = {key for row in book.report_advice for key in row.quotes}
    assert quoted == advice.keys()
    for row in book.report_advice:
        assert {territory for key in row.quotes for territory in advice[key].territories} == {row.scope}
