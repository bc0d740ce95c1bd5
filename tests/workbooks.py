"""Workbooks made for a test: the layout of the report's own tables, cell by cell."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import openpyxl

TITLE = "Количество совершенных повторных правонарушений, 9 мес. 2022 года"
HEADINGS = ("Область", "9 мес. 2022 год", "% рост")
# Row by row from row 3 on: the file of the fifth journey.
NINE_MONTHS = (
    ("Павлодарская область", 2, "+50%"),
    ("ВКО", 1, None),
    ("область Абай", 1, None),
    ("Мангистауская область", None, None),
    ("Карагандиская обл.", 2, None),
    ("Акмолинская область", 0, None),
)
FILE_NAME = "Повторные_9мес_2022.xlsx"


def workbook(
    rows: Sequence[Sequence[Any]] = NINE_MONTHS,
    title: str = TITLE,
    headings: Sequence[Any] = HEADINGS,
    sheet: str = "9 мес",
) -> bytes:
    """Return a workbook: the title merged over the table in row 1, headings in row 2, regions from row 3 on."""
    made = openpyxl.Workbook()
    page = made.active
    assert page is not None
    page.title = sheet
    page.append([title])
    page.merge_cells(start_row=1, end_row=1, start_column=1, end_column=len(headings))
    page.append(list(headings))
    for row in rows:
        page.append(list(row))
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()
