"""A grid as one CSV file that the office programs of its readers open with a double click.

UTF-8 with a byte-order mark, or Excel takes Kazakh letters for noise. Excel splits columns by the list separator of the
computer, not of the file: a semicolon with decimal commas where Windows is set to Russian or Kazakh of Kazakhstan, a
comma with decimal points where it is set to English. A `sep=` line is left out: other programs read it as data.
"""

import csv as library
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from io import StringIO

from data.vocabulary import Language
from papers.cells import harmless
from papers.workbook import Grid, Kind, Value

SEPARATORS = {Language.RU: ";", Language.KK: ";", Language.EN: ","}
DECIMALS: dict[Kind, int] = {"percent": 1, "whole_percent": 0}


def csv(grid: Grid, language: Language) -> bytes:
    """Print a grid as CSV; numbers stay bare numbers, a negative one too, and no text can run as a formula."""
    printed = StringIO(newline="")
    writer = library.writer(printed, delimiter=SEPARATORS[language], lineterminator="\r\n")
    writer.writerow([harmless(field.head) for field in grid.fields])
    for row in grid.rows:
        writer.writerow([_cell(value, field.kind, language) for field, value in zip(grid.fields, row, strict=True)])
    return b"\xef\xbb\xbf" + printed.getvalue().encode("utf-8")


def _cell(value: Value, kind: Kind, language: Language) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return harmless(value)
    if isinstance(value, date):
        return value.isoformat() if language is Language.EN else value.strftime("%d.%m.%Y")
    if isinstance(value, int):
        return str(value)
    written = str(Decimal(str(value)).quantize(Decimal(1).scaleb(-DECIMALS.get(kind, 1)), ROUND_HALF_UP))
    return written if language is Language.EN else written.replace(".", ",")
