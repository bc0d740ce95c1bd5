"""Reading and checking: what a table says is kept as printed, what it does not say is never made up."""

from collections.abc import Sequence
from typing import Any

import pytest

from data.catalogue import load_catalogue
from data.observation import Observation
from data.published import first_edition
from data.vocabulary import ClaimCheck, Status
from db.records import FileMark
from intake.apart import Reader
from intake.examine import examine
from intake.findings import Fault, Finding, Preview
from intake.numbers import percent, span, whole
from intake.refusals import FileRefusedError, Reason
from intake.regions import NEAR_ENOUGH, named
from intake.report_layout import read_report_layout
from intake.table import Percent, Span, Table
from tests.workbooks import HEADINGS, NINE_MONTHS, TITLE, workbook

CATALOGUE = load_catalogue()
FILE = FileMark("table.xlsx", "4c1e" * 16)
REPEAT = "repeat_offences_probation_clients"
MAIN = "offences_by_previously_offended"
SMALL, FACTOR = 20, 3
NO_PERIOD = "Повторные правонарушения"
OF_2021 = ("Область", "9 мес. 2021 год", "% рост")
NO_COUNTS = ("", "-1", "+1", "1.0", "1,710", "17 10", "1e3", "NaN", "inf", "1_000", "９", "9" * 21)


async def read(*rows: Sequence[Any], title: str = TITLE, headings: Sequence[Any] = HEADINGS) -> Table:
    content = workbook(rows or NINE_MONTHS, title, headings)
    return read_report_layout(await Reader().read(content), CATALOGUE)


def standing(indicator: str = REPEAT) -> list[Observation]:
    return [row for row in first_edition().observations if row.indicator == indicator]


def examined(table: Table, rows: Sequence[Observation] | None = None) -> Preview:
    known = standing(str(table.indicator)) if rows is None else rows
    return examine(table, FILE, known, CATALOGUE, SMALL, FACTOR)


def faults(findings: Sequence[Finding]) -> list[Fault]:
    return [finding.fault for finding in findings]


# The journey's own file ----------------------------------------------------------------------------------------


async def test_the_nine_months_of_2022_have_one_error_and_three_warnings() -> None:
    table = await read()
    assert (table.sheet, table.indicator, len(table.lines)) == ("9 мес", REPEAT, 6)
    assert table.columns[0].span == Span(9, 2022)
    preview = examined(table)
    [unknown] = preview.errors
    assert (unknown.fault, unknown.row, unknown.label) == (Fault.REGION_UNKNOWN, 7, "Карагандиская обл.")
    assert (unknown.nearest, unknown.similarity) == ("karaganda", 94)
    assert faults(preview.warnings) == [Fault.NEW_BORDERS, Fault.BLANK, Fault.PERCENT_SMALL_BASE]
    borders, blank, growth = preview.warnings
    assert (borders.row, borders.region, borders.year) == (4, "east_kazakhstan", 2021)
    assert (blank.row, blank.blank) == (6, None)
    assert (growth.printed, growth.earlier, growth.later, growth.heading) == ("+50%", 1, 2, "% рост")
    assert (preview.new, preview.changed, preview.unchanged) == (6, 0, 0)
    assert preview.first_met == ("abai",)
    assert not preview.may_be_published


async def test_a_suggested_region_is_never_taken_by_itself() -> None:
    preview = examined(await read())
    assert len(preview.changes.observations) == 5
    assert not [row for row in preview.changes.observations if row.territory.startswith("karaganda")]
    accepted = examined((await read()).naming(7, "karaganda"))
    assert accepted.errors == ()
    assert accepted.may_be_published
    [row] = [row for row in accepted.changes.observations if row.territory == "karaganda"]
    assert (row.value, row.row, row.row_label, row.place) == (2, "7", "Карагандиская обл.", "9 мес")
    assert Fault.NEW_BORDERS in [finding.fault for finding in accepted.warnings if finding.row == 7]


@pytest.mark.parametrize(
    ("said", "status", "value"),
    [(None, Status.NO_DATA, None), (Status.NO_DATA, Status.NO_DATA, None), (Status.ZERO, Status.ZERO, 0)],
)
async def test_a_blank_is_no_data_until_somebody_says_it_is_a_zero(
    said: Any, status: Status, value: int | None
) -> None:
    table = await read()
    if said is not None:
        table = table.filling(6, 2, said)
    [row] = [row for row in examined(table).changes.observations if row.territory == "mangystau"]
    assert (row.status, row.value) == (status, value)


@pytest.mark.parametrize("printed", ["—", "=1+1", "  "])
async def test_a_dash_and_a_formula_nobody_computed_are_blanks_too(printed: str) -> None:
    preview = examined(await read(("Павлодарская", printed, None)))
    assert faults(preview.warnings) == [Fault.BLANK]
    assert preview.changes.observations[0].status is Status.NO_DATA


async def test_only_an_empty_cell_can_be_filled() -> None:
    table = await read()
    assert table.filling(3, 2, Status.ZERO) == table


async def test_a_region_on_new_borders_is_another_unit_than_the_one_before() -> None:
    rows = {row.row: row for row in examined(await read()).changes.observations}
    assert (rows["4"].territory, rows["4"].borders, rows["4"].flags) == (
        "east_kazakhstan",
        "since_2022_06_08",
        ("b", "u"),
    )
    assert (rows["3"].territory, rows["3"].borders) == ("pavlodar", "unchanged")


async def test_of_the_year_before_the_reform_it_is_the_former_unit() -> None:
    table = await read(("ВКО", 1, None), title=NO_PERIOD, headings=OF_2021)
    preview = examined(table)
    assert (preview.new, preview.changed, preview.unchanged) == (0, 0, 1)
    assert not preview.may_be_published


# Errors --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("printed", [-1, 2.5, "около 5", "1,5", "1 7", "²", "١٢", "2022-09-01", "5 шт."])
async def test_what_is_not_plainly_a_count_is_an_error_with_its_place(printed: Any) -> None:
    preview = examined(await read(("ВКО", printed, None), ("Павлодарская", 1, None)))
    [wrong] = preview.errors
    assert (wrong.fault, wrong.row, wrong.column, wrong.printed) == (Fault.NOT_A_COUNT, 3, 2, str(printed))
    assert not preview.may_be_published


async def test_one_region_in_two_rows_is_an_error_in_both() -> None:
    preview = examined(await read(("ВКО", 1, None), ("Восточно-Казахстанская область", 2, None)))
    assert [(one.fault, one.row) for one in preview.errors] == [(Fault.REGION_TWICE, 3), (Fault.REGION_TWICE, 4)]


async def test_a_region_before_it_was_founded_is_an_error() -> None:
    table = await read(("область Абай", 1, None), title=NO_PERIOD, headings=OF_2021)
    [wrong] = examined(table).errors
    assert (wrong.fault, wrong.year) == (Fault.NOT_YET_FOUNDED, 2021)


@pytest.mark.parametrize("title", ["Таблица", "Повторные правонарушения и правонарушения ранее судимых, 9 мес. 2022"])
async def test_a_title_that_names_no_indicator_or_two_is_an_error(title: str) -> None:
    preview = examined(await read(title=title), standing())
    assert Fault.INDICATOR_UNCLEAR in faults(preview.errors)
    assert preview.changes.observations == ()


@pytest.mark.parametrize("heading", ["2022 год", "9 мес.", "5 мес. 2022", "количество"])
async def test_a_period_that_is_not_said_whole_is_an_error(heading: str) -> None:
    table = await read(title=NO_PERIOD, headings=("Область", heading, "% рост"))
    assert Fault.PERIOD_UNCLEAR in faults(examined(table).errors)


@pytest.mark.parametrize("rows", [[("итого", 5, None)], [("один", 1, None), ("два", 2, None)]])
async def test_a_sheet_without_regions_has_no_table(rows: list[Sequence[Any]]) -> None:
    with pytest.raises(FileRefusedError) as refused:
        await read(*rows)
    assert refused.value.reason is Reason.NO_TABLE


# Warnings ------------------------------------------------------------------------------------------------------


async def test_a_published_percentage_is_kept_as_printed_and_recomputed_beside() -> None:
    table = await read(
        ("Акмолинская область", 1710, 896, "52,4%"),
        ("Мангистауская область", 696, 751, "7,9%"),
        title="Правонарушения, совершенные лицами, ранее совершившими преступления",
        headings=("Область", "9 мес. 2021 год", "9 мес. 2022 год", "% рост"),
    )
    preview = examined(table)
    [differs] = [one for one in preview.warnings if one.fault is Fault.PERCENT_DIFFERS]
    assert (differs.row, differs.code) == (3, ClaimCheck.RATIO_GIVEN_AS_CHANGE)
    assert str(differs.percent) == "-47.6"
    kept = {claim.territories[0]: claim for claim in preview.changes.claims}
    assert (kept["akmola"].verbatim, kept["akmola"].check) == ("52,4%", ClaimCheck.RATIO_GIVEN_AS_CHANGE)
    assert kept["mangystau"].check is ClaimCheck.MATCH


async def test_a_percentage_without_its_sign_is_not_guessed() -> None:
    preview = examined(await read(("Павлодарская область", 2, 0.5)))
    assert Fault.PERCENT_UNREADABLE in faults(preview.warnings)
    assert preview.changes.claims == ()


async def test_a_percentage_over_changed_borders_has_no_base() -> None:
    preview = examined(await read(("ВКО", 2, "+100%")))
    assert faults(preview.warnings) == [Fault.NEW_BORDERS, Fault.PERCENT_WITHOUT_BASE]
    assert preview.changes.claims[0].check is ClaimCheck.UNEXPLAINED


async def test_a_misplaced_digit_is_warned_of() -> None:
    known = [row for row in standing() if row.territory == "pavlodar"]
    preview = examined(await read(("Павлодарская область", 1233, None)), known)
    [jump] = [one for one in preview.warnings if one.fault is Fault.TENFOLD]
    assert (jump.earlier, jump.later) == (1, 1233)
    assert preview.may_be_published


async def test_a_total_is_no_region_and_is_checked() -> None:
    sound = examined(await read(("ВКО", 1, None), ("Павлодарская", 2, None), ("Итого", 3, None)))
    assert Fault.SUM_DIFFERS not in faults(sound.warnings)
    wrong = examined(await read(("ВКО", 1, None), ("Павлодарская", 2, None), ("ВСЕГО:", 4, None)))
    [differs] = [one for one in wrong.warnings if one.fault is Fault.SUM_DIFFERS]
    assert (differs.row, differs.earlier, differs.later) == (5, 4, 3)


async def test_blank_rows_are_passed_over_and_rows_keep_their_numbers() -> None:
    table = await read((None, None, None), ("ВКО", 1, None), (None, None, None), ("Павлодарская", 2, None))
    assert [line.number for line in table.lines] == [4, 6]


async def test_words_for_no_data_are_no_data_and_need_no_answer() -> None:
    preview = examined(await read(("Павлодарская", "нет данных", None)))
    [row] = preview.changes.observations
    assert row.status is Status.NO_DATA
    assert Fault.BLANK not in faults(preview.warnings)


async def test_the_same_table_over_its_own_release_changes_nothing() -> None:
    table = (await read()).naming(7, "karaganda")
    first = examined(table)
    again = examined(table, [*standing(), *first.changes.observations])
    assert (again.new, again.changed, again.unchanged) == (0, 0, 6)
    assert not again.may_be_published


# Words and numbers ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "region"),
    [
        ("ВКО", "east_kazakhstan"),
        ("  восточно-казахстанская   ОБЛАСТЬ ", "east_kazakhstan"),
        ("Шығыс Қазақстан облысы", "east_kazakhstan"),
        ("г. Алматы", "almaty_city"),
        ("Область Ұлытау", "ulytau"),
        ("область Улытау", "ulytau"),
        ("г.Шымкент", "shymkent"),
        ("Акмолинская\u00a0обл.", "akmola"),
    ],
)
def test_a_name_is_known_however_it_is_written(label: str, region: str) -> None:
    assert named(label).region == region
    assert not named(label).mixed_letters


def test_letters_of_another_alphabet_are_reported() -> None:
    found = named("Кapaгaндинcкaя")  # Latin a, p, c
    assert (found.region, found.mixed_letters) == ("karaganda", True)


@pytest.mark.parametrize("label", ["Семей", "область", "Россия", "Караг.", "Мангыстауская и Атырауская"])
def test_what_is_not_near_enough_has_no_suggestion(label: str) -> None:
    found = named(label)
    assert found.region is None
    assert found.nearest is None


def test_a_suggestion_says_how_near_it_is() -> None:
    found = named("Павлодраская область")
    assert found.region is None
    assert found.nearest == "pavlodar"
    assert NEAR_ENOUGH <= (found.similarity or 0) < 100


@pytest.mark.parametrize(
    ("printed", "count"),
    [("1710", 1710), ("1 710", 1710), ("1\u00a0710", 1710), ("0", 0), (" 3 ", 3), ("12 345 678", 12345678)]
    + [(wrong, None) for wrong in NO_COUNTS],
)
def test_a_count_has_one_grammar(printed: str, count: int | None) -> None:
    assert whole(printed) == count


@pytest.mark.parametrize(
    ("printed", "read_as"),
    [
        ("+50%", Percent("+50%", "50", 0, "rise")),
        ("52,4 %", Percent("52,4 %", "52.4", 1, None)),
        ("−5,0%", Percent("−5,0%", "5.0", 1, "fall")),
        ("0.5", None),
        ("50", None),
        ("50%%", None),
    ],
)
def test_a_percentage_has_its_sign(printed: str, read_as: Percent | None) -> None:
    assert percent(printed) == read_as


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("9 мес.2021 год", Span(9, 2021)),
        ("за 9 месяцев 2022 года", Span(9, 2022)),
        ("2022 жылғы 9 айда", Span(9, 2022)),
        ("9 months of 2022", Span(9, 2022)),
        ("1 полугодие 2023", Span(6, 2023)),
        ("2020 год", Span(None, 2020)),
        ("2020–2021", Span(None, None)),
        ("% рост", Span(None, None)),
        ("19 мес. 2022", Span(None, 2022)),
    ],
)
def test_a_heading_says_months_and_year_or_leaves_them_open(text: str, said: Span) -> None:
    assert span(text) == said
