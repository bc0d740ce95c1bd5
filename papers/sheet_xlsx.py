"""The workbook as XLSX: numbers as numbers, days as days, and every text a text, whatever it begins with."""

from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO

from openpyxl import Workbook as Book
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from papers.cells import looks_like_formula, printable
from papers.geometry import FOCUS, INK, PANEL, RULE
from papers.workbook import About, Field, Grid, Kind, Value, Workbook

FORMATS: dict[Kind, str] = {
    "text": "@",
    "year": "0",
    "count": "#,##0",
    "difference": '+#,##0;"\u2212"#,##0;0',
    "percent": '+0.0%;"\u2212"0.0%;0.0%',
    "whole_percent": '+0%;"\u2212"0%;0%',
    "date": "dd.mm.yyyy",
}
SHARES: frozenset[Kind] = frozenset({"percent", "whole_percent"})  # Excel keeps a percentage as a share of one
_HEAD = Font(bold=True, color=FOCUS)
_FILL = PatternFill("solid", fgColor=PANEL)
_UNDER = Border(bottom=Side("thin", color=RULE))


def xlsx(told: Workbook) -> bytes:
    """Print a workbook as XLSX."""
    book = Book()
    book.remove(book.worksheets[0])
    for grid in told.grids:
        _grid(book.create_sheet(grid.name[:31]), grid)
    _about(book.create_sheet(told.about.name[:31]), told.about)
    book.active = 0
    properties = book.properties
    properties.title, properties.creator, properties.language = told.title, told.author, told.language.value
    properties.lastModifiedBy = told.author
    properties.created = properties.modified = datetime.combine(told.made_on, time())
    printed = BytesIO()
    book.save(printed)
    return printed.getvalue()


def _grid(sheet: Worksheet, grid: Grid) -> None:
    for column, field in enumerate(grid.fields, start=1):
        head = sheet.cell(1, column)
        _put(head, field.head, "text")
        head.font, head.fill, head.border = _HEAD, _FILL, _UNDER
        head.alignment = Alignment(wrap_text=True, vertical="center")
        sheet.column_dimensions[get_column_letter(column)].width = field.width
    for row, values in enumerate(grid.rows, start=2):
        for column, (field, value) in enumerate(zip(grid.fields, values, strict=True), start=1):
            cell = sheet.cell(row, column)
            _put(cell, value, field.kind)
            cell.alignment = _alignment(field)
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(grid.fields))}{len(grid.rows) + 1}"
    sheet.sheet_view.showGridLines = True
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    _one_sheet_wide(sheet)
    sheet.print_title_rows = "1:1"


def _alignment(field: Field) -> Alignment:
    return Alignment(wrap_text=field.kind == "text", vertical="top")


def _put(cell: Cell | MergedCell, value: Value, kind: Kind) -> None:
    """Write a typed value; a text is marked as one, so that neither a program nor a later edit turns it into a sum."""
    if value is None:
        return
    if isinstance(value, str):
        text = printable(value)
        cell.value = text
        cell.data_type = "s"
        cell.number_format = FORMATS["text"]
        cell.quotePrefix = looks_like_formula(text)
        return
    if kind in SHARES and not isinstance(value, date):
        cell.value = float(Decimal(str(value)) / 100)
    else:
        cell.value = value
    cell.number_format = FORMATS[kind]


def _about(sheet: Worksheet, about: About) -> None:
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 30, 100
    for row, (label, text) in enumerate(about.rows, start=1):
        head, body = sheet.cell(row, 1), sheet.cell(row, 2)
        _put(head, label, "text")
        head.alignment = body.alignment = Alignment(wrap_text=True, vertical="top")
        head.font = _HEAD if not text else Font(bold=True, color=INK)
        if text:
            _put(body, text, "text")
    sheet.page_setup.paperSize, sheet.page_setup.orientation = 9, "portrait"
    _one_sheet_wide(sheet)


def _one_sheet_wide(sheet: Worksheet) -> None:
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
