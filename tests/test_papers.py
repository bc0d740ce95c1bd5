"""The press: what is printed can be read back, number for number, and no text ever runs."""

import re
import zipfile
from datetime import date
from decimal import Decimal
from io import BytesIO
from itertools import pairwise

import openpyxl
import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader

from charts import fonts
from data.vocabulary import Language
from papers import geometry
from papers.cells import DANGEROUS, harmless, looks_like_formula
from papers.fit import fitted
from papers.names import LONGEST, file_name
from papers.page import (
    Column,
    Exchange,
    Exchanges,
    Illustration,
    Imprint,
    Page,
    PaperError,
    Section,
    Table,
    Typeface,
)
from papers.page_docx import docx
from papers.page_pdf import Sheet, fit, pdf
from papers.sheet_csv import csv
from papers.sheet_xlsx import xlsx
from papers.trimming import trimmed
from papers.workbook import About, Field, Grid, Workbook

TYPEFACE = Typeface(fonts.path(400), fonts.path(700))
DAY = date(2026, 11, 22)
KAZAKH = "ӘҒҚҢӨҰҮҺІ әғқңөұүһі"


def picture(width: int = 320, height: int = 180, border: int = 20) -> bytes:
    """A dark box on a white sheet, as PNG."""
    sheet = Image.new("RGB", (width, height), "white")
    sheet.paste((18, 67, 109), (border, border, width - border, height - border))
    told = BytesIO()
    sheet.save(told, "PNG")
    return told.getvalue()


def page(lines: int = 3, *, illustrated: bool = True, single: bool = True, language: Language = Language.KK) -> Page:
    """A page with something of everything."""
    many = tuple(f"{number}-жол: {KAZAKH}, 1 710 және 896 туралы сөйлем бір жолға сыймайды" for number in range(lines))
    return Page(
        language=language,
        kicker="Анықтама",
        stamp="2026 ж. 22 қараша",
        title="Ақмола облысы",
        subtitle="Құқық бұзушылықтар",
        imprint=Imprint("Тақырып", "@bot", "v1, A-23456", DAY),
        lead=Section("Үш тезис", ("Бірінші", "Екінші", "Үшінші"), numbered=True),
        table=Table((Column("Көрсеткіш", 3), Column("Бұрын", 1, numeric=True)), (("Сан", "1 710"),), "Кесте"),
        illustration=Illustration(picture(1600, 900, 0), 1600, 900, "Баған: 1 710 және 896") if illustrated else None,
        sections=(Section("Кеңес", many[:1]), Section("Айтуға болмайды", many)),
        exchanges=Exchanges("Сұрақтар", (Exchange("Неге?", "Себебі белгісіз."), Exchange("Қашан?", "2021 жылы."))),
        sources=("Дереккөз: есеп.",),
        footer="v1 · A-23456",
        more="Қалғаны — жауапта.",
        single=single,
        paired=True,
    )


def read_pdf(content: bytes) -> str:
    """Return a PDF's words as a reader selects them, on one line."""
    return " ".join(" ".join(sheet.extract_text() for sheet in PdfReader(BytesIO(content)).pages).split())


# Pages ----------------------------------------------------------------------------------------------------------


def test_a_pdf_can_be_read_aloud_and_searched_in_kazakh() -> None:
    content = pdf(page(), TYPEFACE)
    reader = PdfReader(BytesIO(content))
    assert str(reader.root_object["/Lang"]) == "kk-KZ"
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("Анықтама: Ақмола облысы", "@bot")
    assert KAZAKH in read_pdf(content)
    assert "Баған: 1 710 және 896".encode("utf-16-be") in content or b"/Alt" in content


def test_equal_pages_give_equal_bytes() -> None:
    assert pdf(page(), TYPEFACE) == pdf(page(), TYPEFACE)


def test_the_picture_takes_what_the_words_leave() -> None:
    few, many = fit(page(2), TYPEFACE), fit(page(20), TYPEFACE)
    assert few.picture is not None
    assert many.picture is not None
    assert few.picture[1] > many.picture[1] >= geometry.PICTURE_LEAST_HEIGHT


def test_lines_that_do_not_fit_go_from_the_end_and_the_page_says_so() -> None:
    told = page(60)
    kept = fit(told, TYPEFACE).page
    lines = kept.sections[1].lines
    assert 1 <= len(lines) < 60
    assert lines == told.sections[1].lines[: len(lines)]
    assert kept.sources[-1] == told.more
    assert len(PdfReader(BytesIO(pdf(told, TYPEFACE))).pages) == 1


def test_a_page_that_holds_everything_says_nothing_of_a_rest() -> None:
    kept = fit(page(3), TYPEFACE).page
    assert kept == page(3)


def test_a_page_that_may_run_on_keeps_every_line() -> None:
    told = page(60, single=False)
    assert len(PdfReader(BytesIO(pdf(told, TYPEFACE))).pages) > 1
    assert "59-жол" in read_pdf(pdf(told, TYPEFACE))


def test_a_single_page_that_cannot_hold_its_obligatory_lines_is_refused() -> None:
    with pytest.raises(PaperError, match="Ақмола"):
        fitted(page(), lambda _: geometry.BODY_HEIGHT + 1)


def test_without_room_for_a_legible_picture_the_words_go_alone() -> None:
    kept = fitted(page(), lambda _: geometry.BODY_HEIGHT - geometry.RESERVE - 20)
    assert kept.picture is None
    assert kept.page.illustration is None


def test_the_measure_is_taken_in_a_font_wider_than_what_the_docx_asks_for() -> None:
    """Arial's own widths, in thousandths: what is one page in the bundled font is one page in Arial."""
    arial = {"а": 556, "о": 556, "е": 556, "н": 552, "и": 558, "т": 458, "р": 556, "с": 500, "л": 583, "в": 531}
    with Sheet(TYPEFACE) as sheet:
        sheet.set_font("Golos", "", 100)
        ours = sum(sheet.get_string_width(letter) / geometry.POINT * 10 for letter in arial)
    assert ours > sum(arial.values())


def test_a_docx_has_real_styles_one_language_and_words_for_its_picture() -> None:
    content = docx(fit(page(), TYPEFACE))
    document = Document(BytesIO(content))
    assert [one.style.name for one in document.paragraphs[:3] if one.style] == ["Title", "Subtitle", "Heading 1"]
    xml = zipfile.ZipFile(BytesIO(content)).read("word/document.xml").decode()
    assert 'descr="Баған: 1 710 және 896"' in xml
    runs = re.findall(r"<w:r>.*?</w:r>", xml)
    assert all('w:lang w:val="kk-KZ"' in run for run in runs if "<w:t" in run)
    styles = zipfile.ZipFile(BytesIO(content)).read("word/styles.xml").decode()
    assert "en-US" not in styles


def test_a_docx_says_of_itself_only_what_we_say() -> None:
    content = docx(fit(page(), TYPEFACE))
    properties = Document(BytesIO(content)).core_properties
    assert properties.title == "Анықтама: Ақмола облысы"
    assert (properties.author, properties.last_modified_by, properties.comments) == ("@bot", "@bot", "")
    packed = zipfile.ZipFile(BytesIO(content))
    everything = b"".join(packed.read(name) for name in packed.namelist() if name.endswith(".xml"))
    assert b"python-docx" not in everything
    assert not [name for name in packed.namelist() if "thumbnail" in name]


def test_two_tables_of_a_docx_never_touch() -> None:
    """Word makes one table of two that follow each other."""
    body = Document(BytesIO(docx(fit(page(illustrated=False), TYPEFACE)))).element.body
    tags = [child.tag.rsplit("}", 1)[1] for child in body]
    assert tags.count("tbl") == 2
    assert ("tbl", "tbl") not in pairwise(tags)


def test_only_the_empty_border_of_a_picture_is_cut_off() -> None:
    cut, width, height = trimmed(picture(border=20))
    assert (width, height) == (280, 140)
    with Image.open(BytesIO(cut)) as opened:
        assert opened.convert("RGB").getcolors() == [(280 * 140, (18, 67, 109))]


# Spreadsheets ---------------------------------------------------------------------------------------------------


def grid(text: str = "Ақмола") -> Grid:
    """One row of every kind of cell."""
    fields = (
        Field("Область"),
        Field("Год", "year"),
        Field("Значение", "count"),
        Field("Разница", "difference"),
        Field("Изменение, %", "percent"),
        Field("Начало", "date"),
        Field("Статус"),
    )
    rows = (
        (text, 2021, 1710, -814, Decimal("-47.6"), date(2021, 1, 1), "число"),
        ("Абай", 2021, None, None, None, None, "нет данных"),
    )
    return Grid("Данные", fields, rows)


def workbook(text: str = "Ақмола") -> openpyxl.Workbook:
    """The grid, printed and read back."""
    told = Workbook(Language.RU, "Ответ", "@bot", DAY, (grid(text),), About("О данных", (("Код", "A-23456"),)))
    return openpyxl.load_workbook(BytesIO(xlsx(told)))


def test_numbers_are_numbers_days_are_days_and_emptiness_is_a_word() -> None:
    sheet = workbook()["Данные"]
    cells = [cell.value for cell in sheet[2]]
    assert cells[1:4] == [2021, 1710, -814]
    assert cells[4] == pytest.approx(-0.476)
    assert sheet["E2"].number_format.startswith("+0.0%")
    assert sheet["F2"].is_date
    assert [cell.value for cell in sheet[3]] == ["Абай", 2021, None, None, None, None, "нет данных"]


def test_a_workbook_opens_with_a_fixed_head_and_filters() -> None:
    sheet = workbook()["Данные"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B2", "A1:G3")
    assert sheet.column_dimensions["A"].width == 14
    assert workbook()["О данных"]["B1"].value == "A-23456"


@pytest.mark.parametrize("text", [f'{sign}cmd|"/c calc"!A1' for sign in DANGEROUS] + ["＝1+1", " =1+1", "@SUM(A1)"])
def test_no_text_runs_as_a_formula(text: str) -> None:
    book = workbook(text)
    cell = book["Данные"]["A2"]
    assert cell.data_type == "s"
    assert cell.quotePrefix
    printed = csv(grid(text), Language.RU).decode("utf-8-sig")
    row = printed.split("\r\n", 1)[1]
    assert row.lstrip('"').startswith("'")


@given(st.text())
def test_whatever_a_text_is_its_cell_stays_a_text(text: str) -> None:
    assert not looks_like_formula(harmless(text))
    assert workbook(text)["Данные"]["A2"].data_type in ("s", "inlineStr")


def test_negative_numbers_stay_numbers_in_csv() -> None:
    russian = csv(grid(), Language.RU).decode("utf-8-sig").split("\r\n")
    assert russian[1] == "Ақмола;2021;1710;-814;-47,6;01.01.2021;число"
    assert russian[2] == "Абай;2021;;;;;нет данных"
    assert (
        csv(grid(), Language.EN)
        .decode("utf-8-sig")
        .split("\r\n")[1]
        .startswith("Ақмола,2021,1710,-814,-47.6,2021-01-01")
    )


def test_a_csv_tells_excel_that_it_is_unicode() -> None:
    assert csv(grid(), Language.KK).startswith(b"\xef\xbb\xbf")


# Names ----------------------------------------------------------------------------------------------------------


def test_a_file_is_named_as_people_name_it() -> None:
    assert (
        file_name("Справка", "Акмолинская", "2020-2021", "v1", extension="docx")
        == "Справка_Акмолинская_2020-2021_v1.docx"
    )
    assert file_name("Анықтама", "Алматы обл.", "", "v1", extension="pdf") == "Анықтама_Алматы-обл_v1.pdf"


@given(st.lists(st.text(), max_size=5))
def test_a_file_name_is_safe_on_every_system(parts: list[str]) -> None:
    name = file_name(*parts, extension="csv")
    assert len(name) <= LONGEST
    assert not re.search(r'[\\/:*?"<>|\s\x00-\x1f]', name)
    assert name.endswith(".csv")
