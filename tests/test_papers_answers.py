"""Answers on paper: one page that can be handed over, the same numbers as in the answer, and paragraphs to paste."""

import re
from collections.abc import AsyncIterator, Iterable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from docx import Document
from PIL import Image
from pypdf import PdfReader

from answers.answer import Answer, units
from answers.briefing import region_page
from answers.desk import Desk
from answers.papers import LONGEST_CAPTION, TYPEFACE, PaperFile, composed, on_paper
from answers.paragraph import REGISTERS, paragraph
from answers.recommendation import region_recommendation
from answers.region_summary import region_summary
from answers.study import Study
from charts.painter import paint_now
from charts.rendered import ChartError, Output, Rendered
from data.catalogue import load_catalogue
from data.question import Kind, Question, ask, read_serial
from data.vocabulary import ClaimCheck, Language
from db.store import Store
from papers import geometry
from papers.page import Page
from papers.page_pdf import Sheet, fit
from texts.speech import speech_for

TODAY = date(2026, 11, 22)
WITH_DATA = ("akmola", "east_kazakhstan", "karaganda", "mangystau", "pavlodar")
WITHOUT = tuple(region.key for region in load_catalogue().current if region.key not in WITH_DATA)
LANGUAGES = tuple(Language)
MAIN = "offences_by_previously_offended"
NUMBER = re.compile(r"\d+(?:[\u00a0\u202f,]\d{3}(?!\d))*(?:[.,]\d+)?")


@pytest.fixture
async def study(tmp_path: Path) -> AsyncIterator[Study]:
    """A study over a fresh archive."""
    async with await Store.open(f"sqlite:///{tmp_path}/archive.db") as store:
        yield await Study.open(store, bot_name="probation_bot")


async def desk_for(study: Study, question: Question, language: Language = Language.RU) -> Desk:
    """A desk with a question on it."""
    lookup = await study._lookup(None)
    return Desk(question, speech_for(language), lookup, study.rules, bot_name="probation_bot")


async def draw(picture: object, output: Output) -> Rendered | None:
    """Draw as the study does."""
    try:
        return paint_now(picture, output)
    except ChartError:
        return None


async def undrawn(_: object, __: Output) -> Rendered | None:
    """Draw nothing, as when the painter refuses: the page goes without its picture."""
    return None


async def printed(
    study: Study, region: str, paper: str, language: Language = Language.RU, *, drawn: bool = True
) -> PaperFile:
    """A region's card on paper."""
    desk = await desk_for(study, ask(Kind.REGION_SUMMARY, region), language)
    file = await on_paper(
        desk,
        await region_summary(desk),
        paper,  # type: ignore[arg-type]  # the tests name papers by their words
        today=TODAY,
        draw=draw if drawn else undrawn,
    )
    assert file is not None
    return file


def pdf_words(content: bytes) -> str:
    """Return what stands on a PDF."""
    return " ".join(sheet.extract_text() for sheet in PdfReader(BytesIO(content)).pages)


def docx_words(content: bytes) -> str:
    """Return what stands on a DOCX: paragraphs, tables, header and footer."""
    document = Document(BytesIO(content))
    texts = [paragraph.text for paragraph in document.paragraphs]
    texts += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    section = document.sections[0]
    return "\n".join([*texts, section.header.paragraphs[0].text, section.footer.paragraphs[0].text])


def numbers(text: str, language: Language) -> set[Decimal]:
    """Return every number of a text."""
    group, point = (",", ".") if language is Language.EN else ("\u00a0", ",")
    bare = (found.replace("\u202f", "\u00a0").replace(group, "") for found in NUMBER.findall(text))
    return {Decimal(found.replace("\u00a0", "").replace(point, ".").rstrip(".")) for found in bare}


# The page for a meeting ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("region", WITH_DATA)
async def test_the_briefing_is_one_page_with_a_picture_in_every_language(
    study: Study, region: str, language: Language
) -> None:
    file = await printed(study, region, "pdf", language)
    sheets = PdfReader(BytesIO(file.content)).pages
    assert len(sheets) == 1
    assert len(sheets[0].images) == 1
    assert units(file.caption) <= LONGEST_CAPTION


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_region_without_figures_gets_an_honest_page_too(study: Study, language: Language) -> None:
    for region in WITHOUT:
        file = await printed(study, region, "pdf", language, drawn=False)
        assert len(PdfReader(BytesIO(file.content)).pages) == 1
        assert units(file.caption) <= LONGEST_CAPTION


async def test_the_page_without_figures_has_no_table_and_calls_the_gap_a_gap(study: Study) -> None:
    file = await printed(study, "astana", "docx")
    told = docx_words(file.content)
    assert "Это пробел в данных, а не ноль" in told
    assert "Было" not in told
    assert file.name == "Справка_Астана_v1.docx"


async def page_of(study: Study, question: Question, language: Language = Language.RU) -> Page:
    """The page an answer makes, before it is fitted."""
    desk = await desk_for(study, question, language)
    answer = await study.answer(question, language)
    return (await composed(desk, answer, TODAY, undrawn))[0]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_whole_country_is_one_page(study: Study, language: Language) -> None:
    page = await page_of(study, ask(Kind.RECOMMENDATION, ["all"]), language)
    assert page.table is not None
    assert len(page.table.rows) == len(WITH_DATA)
    assert fit(page, TYPEFACE).page.exchanges is not None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("region", WITH_DATA)
async def test_a_docx_is_no_higher_than_the_sheet(study: Study, region: str, language: Language) -> None:
    """Its line heights are fixed and its font is narrower, so the measured height is the most it can take."""
    page = await page_of(study, ask(Kind.REGION_SUMMARY, region), language)
    kept = fit(page, TYPEFACE)
    with Sheet(TYPEFACE) as sheet:
        assert sheet.height_of(kept.page) <= geometry.BODY_HEIGHT - geometry.RESERVE


@pytest.mark.parametrize("language", LANGUAGES)
async def test_no_word_of_a_table_is_broken(study: Study, language: Language) -> None:
    for question in (*(ask(Kind.REGION_SUMMARY, region) for region in WITH_DATA), ask(Kind.RECOMMENDATION, ["all"])):
        table = (await page_of(study, question, language)).table
        assert table is not None
        total = sum(column.share for column in table.columns)
        with Sheet(TYPEFACE) as sheet:
            for place, column in enumerate(table.columns):
                room = geometry.BODY_WIDTH * column.share / total - 2 * geometry.CELL_SIDE
                words = [word for row in table.rows for word in re.split(r"[ \-]", row[place])]
                sheet.set_font("Golos", "B", geometry.TABLE_HEAD.size)
                assert all(sheet.get_string_width(word) <= room for word in column.head.split()), column.head
                sheet.set_font("Golos", "", geometry.TABLE_CELL.size)
                assert [word for word in words if sheet.get_string_width(word) > room] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("region", WITH_DATA)
async def test_the_table_on_paper_holds_the_facts_of_the_answer(study: Study, region: str, language: Language) -> None:
    answer = await study.answer(ask(Kind.REGION_SUMMARY, region), language)
    file = await printed(study, region, "docx", language, drawn=False)
    rows = [[cell.text for cell in row.cells] for row in Document(BytesIO(file.content)).tables[0].rows[1:]]
    steps = [change for change in answer.changes if change.is_step]
    assert len(rows) == len(steps)
    told = {(numbers(row[2], language).pop(), numbers(row[3], language).pop()): row for row in rows}
    for change in steps:
        row = told[Decimal(change.earlier.value or 0), Decimal(change.later.value or 0)]
        if change.percent is None:
            assert "%" not in row[4]
        else:
            assert abs(change.percent).quantize(Decimal("0.1"), ROUND_HALF_UP) in numbers(row[4], language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("region", [*WITH_DATA, "abai"])
async def test_every_number_on_paper_stands_in_the_answers(study: Study, region: str, language: Language) -> None:
    """Nothing is computed on the way to paper: what stands there was said by the card, its advice or its sources."""
    desk = await desk_for(study, ask(Kind.REGION_SUMMARY, region), language)
    summary = await region_summary(desk)
    said = " ".join(
        [summary.text, (await region_recommendation(desk, region)).text, desk.speech.date_in_words(TODAY)]
        + [claim.verbatim for claim in await desk.lookup.claims(region)]
        + [str(fact.year) for fact in summary.facts]
    )
    allowed = numbers(f"{said} {_judged(desk, summary)}", language)
    told = _uncounted(docx_words((await printed(study, region, "docx", language, drawn=False)).content))
    assert numbers(told, language) - allowed == set()
    copied = _uncounted(pdf_words((await printed(study, region, "pdf", language, drawn=False)).content))
    assert set(re.findall(r"\d+", copied)) - set(re.findall(r"\d+", f"{told} {said}")) == set()


def _judged(desk: Desk, answer: Answer) -> str:
    """Return what the desk found of each change: difference, percent, interval."""
    found = [one.change for one in answer.changes]
    ends = [(change.low, change.high) for change in found]
    return " ".join(
        [desk.speech.difference(change.difference) for change in found if change.difference is not None]
        + [desk.speech.change(change.percent) for change in found if change.percent is not None]
        + [desk.speech.interval_range(low, high) for low, high in ends if low is not None and high is not None]
    )


def _uncounted(text: str) -> str:
    """Return a text without what is no number of the data: codes and the marks of numbered lists."""
    return re.sub(r"A-[A-Z0-9]{5}|(?m:^\d\.)", " ", text)


async def test_the_wrong_figure_stands_on_paper_only_as_a_quotation_that_is_corrected(study: Study) -> None:
    file = await printed(study, "akmola", "docx")
    told = docx_words(file.content)
    assert "«52,4%»? Это доля 896 от 1\u00a0710, а не снижение" in told
    assert all(told[place - 1] == "«" for place in _places("52,4", told))
    assert file.name == "Справка_Акмолинская_2020-2021_v1.docx"
    assert file.caption.startswith("Справка_Акмолинская_2020-2021_v1.docx, 1 страница.\n\nТри тезиса:\n1. ")
    assert "Могут спросить:\n— В отчёте же «52,4%»?" in file.caption
    assert "— Это заслуга проекта? По этим данным сказать нельзя: нет группы сравнения." in file.caption


def _places(piece: str, text: str) -> Iterable[int]:
    return (found.start() for found in re.finditer(re.escape(piece), text))


@pytest.mark.parametrize("region", WITH_DATA)
async def test_a_meeting_is_warned_of_every_printed_percentage_that_differs(study: Study, region: str) -> None:
    desk = await desk_for(study, ask(Kind.REGION_SUMMARY, region))
    answer = await region_summary(desk)
    page = await region_page(desk, answer, None, TODAY)
    assert page.exchanges is not None
    asked = " ".join(pair.question for pair in page.exchanges.pairs)
    for change in answer.changes:
        if change.is_step and change.published and change.published_check is not ClaimCheck.MATCH:
            assert change.published.replace(" %", "%") in asked


async def test_from_zero_to_three_there_is_no_percentage_but_an_answer(study: Study) -> None:
    told = docx_words((await printed(study, "karaganda", "docx", drawn=False)).content)
    assert "+3; процент не считают" in told
    assert "Повторных правонарушений на учёте стало больше? Процент от нуля не считают" in told


async def test_a_recommendation_makes_the_same_page_under_its_own_code(study: Study) -> None:
    question = ask(Kind.RECOMMENDATION, "pavlodar")
    answer = await study.answer(question, Language.RU)
    file = await study.paper(answer, "docx", today=TODAY)
    assert file is not None
    assert file.name == "Справка_Павлодарская_2020-2021_v1.docx"
    assert answer.code in docx_words(file.content)


async def test_files_are_named_in_the_language_of_the_answer(study: Study) -> None:
    named = [(await printed(study, "akmola", "csv", language)).name for language in LANGUAGES]
    assert named == [
        "Данные_Акмолинская_2020-2021_v1.csv",
        "Деректер_Ақмола_2020-2021_v1.csv",
        "Data_Akmola_2020-2021_v1.csv",
    ]


# Spreadsheets and pictures ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_workbook_holds_every_fact_with_its_status_and_source(study: Study, language: Language) -> None:
    answer = await study.answer(ask(Kind.REGION_SUMMARY, "mangystau"), language)
    file = await study.paper(answer, "xlsx", today=TODAY)
    assert file is not None
    sheets = openpyxl.load_workbook(BytesIO(file.content)).worksheets
    rows = list(sheets[0].iter_rows(min_row=2, values_only=True))
    assert [(row[2], row[4]) for row in rows] == [(fact.year, fact.value) for fact in answer.facts]
    assert all(row[5] and row[13] and row[14] for row in rows)
    changes = list(sheets[1].iter_rows(min_row=2, values_only=True))
    told = [(row[3], row[5], row[7]) for row in changes]
    assert told == [
        (change.earlier.year, change.later.year, (change.later.value or 0) - (change.earlier.value or 0))
        for change in answer.changes
    ]
    percents = [change.percent for change in answer.changes]
    assert [None if row[8] is None else round(Decimal(str(row[8])) * 100, 1) for row in changes] == percents
    about = " ".join(str(cell) for row in sheets[2].iter_rows(values_only=True) for cell in row)
    assert answer.code in about
    assert "2026" in about


async def test_where_there_is_no_figure_there_is_no_spreadsheet(study: Study) -> None:
    answer = await study.answer(ask(Kind.REGION_SUMMARY, "astana"), Language.RU)
    assert await study.paper(answer, "xlsx", today=TODAY) is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("region", [*WITH_DATA, "abai"])
async def test_a_slide_is_wide_and_large_enough_for_a_screen(study: Study, region: str, language: Language) -> None:
    file = await printed(study, region, "slide", language)
    with Image.open(BytesIO(file.content)) as opened:
        width, height = opened.size
    assert width >= 1920
    assert height >= 1080
    assert width * 9 == height * 16
    assert "_16x9_v1.png" in file.name


async def test_an_answer_without_numbers_can_still_be_printed(study: Study) -> None:
    answer = await study.answer(ask(Kind.DEFINITION, terms="recidivism"), Language.RU)
    file = await study.paper(answer, "pdf", today=TODAY)
    assert file is not None
    assert answer.code in pdf_words(file.content)
    assert await study.paper(answer, "slide", today=TODAY) is None


# A paragraph to paste -----------------------------------------------------------------------------------------------


async def told_in(study: Study, regions: list[str], register: str, language: Language = Language.RU) -> Answer:
    """A paragraph in a register."""
    question = ask(Kind.EXPORT, regions, topic="paragraph", profile=register)
    assert read_serial(question.serial()) == question
    return await paragraph(await desk_for(study, question, language))


def text_of(answer: Answer) -> str:
    """The paragraph itself."""
    return next(part.text for part in answer.parts if part.name == "paragraph")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("register", REGISTERS)
@pytest.mark.parametrize("region", WITH_DATA)
async def test_a_paragraph_gives_every_number_with_its_base_and_years(
    study: Study, region: str, register: str, language: Language
) -> None:
    answer = await told_in(study, [region], register, language)
    told = numbers(text_of(answer), language)
    steps = [change for change in answer.changes if change.indicator == MAIN]
    assert {Decimal(fact.value or 0) for fact in answer.facts} <= told
    assert {Decimal(fact.year) for fact in answer.facts} <= told
    assert abs(steps[0].percent or Decimal(0)) in told
    assert units(answer.text) <= LONGEST_CAPTION
    assert study.catalogue.sources["antares_report"].printed_title in answer.text


async def test_a_grant_report_gets_the_fall_with_both_counts_and_no_credit(study: Study) -> None:
    told = text_of(await told_in(study, ["akmola", "mangystau"], "grant")).replace("\u00a0", " ")
    assert "В Акмолинской области" in told
    assert "снизился на 47,6 % (с 1 710 в 2020 году до 896 в 2021 году)" in told
    assert "вырос на 7,9 % (с 696 в 2020 году до 751 в 2021 году)" in told
    assert "Годом ранее он вырос на 14,1 % (с 610 в 2019 году до 696 в 2020 году). Темп роста замедлился" in told
    assert "Вклад проекта отдельно не оценивался." in told
    assert "52,4" not in told


async def test_the_press_reads_no_direction_where_the_verdict_names_none(study: Study) -> None:
    told = text_of(await told_in(study, ["mangystau"], "media"))
    assert "явных изменений нет" in told
    assert "вырос" not in told
    assert "снизился" in text_of(await told_in(study, ["akmola"], "media"))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_a_button_copies_fits_a_button(study: Study, language: Language) -> None:
    for register in REGISTERS:
        answer = await told_in(study, list(WITH_DATA), register, language)
        copies = [button.copy for row in answer.buttons for button in row if button.copy]
        assert next(part.text for part in answer.parts if part.name == "paragraph") in copies
        others = [button.question.word("profile") for row in answer.buttons for button in row if button.question]
        assert set(REGISTERS) - {register} <= set(others)


async def test_without_figures_there_is_no_paragraph(study: Study) -> None:
    answer = await told_in(study, ["abai"], "grant")
    assert not answer.answered
    assert answer.facts == ()
