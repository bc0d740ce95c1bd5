"""The reader, in a process of its own: `python -m intake.worker`, a workbook on standard input, JSON on its output.

It limits itself before it reads, knows no secret and writes nothing: what a hostile workbook can break is this process.
Whatever goes wrong, the exit status is not 0 and standard output is not believed.
"""

import io
import json
import resource
import sys
from collections.abc import Iterator
from typing import Any

import python_calamine

MOST_MEMORY = 600 * 1024 * 1024
MOST_CPU_SECONDS = 20
MOST_CELLS = 400_000  # an official form 1-М has about 217 000
TOO_MANY_CELLS = 3


def main() -> int:
    """Read and print; returns the exit status."""
    _limit()
    content = sys.stdin.buffer.read()
    workbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    sheets = []
    cells = 0
    for name in workbook.sheet_names:
        rows = [_row(row) for row in _rows(workbook, name)]
        cells += sum(map(len, rows))
        if cells > MOST_CELLS:
            return TOO_MANY_CELLS
        sheets.append({"name": name, "rows": rows})
    json.dump(sheets, sys.stdout, ensure_ascii=True)
    return 0


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_CPU_SECONDS, MOST_CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _rows(workbook: python_calamine.CalamineWorkbook, name: str) -> Iterator[list[Any]]:
    sheet = workbook.get_sheet_by_name(name)
    yield from sheet.to_python(skip_empty_area=False)


def _row(values: list[Any]) -> list[list[str] | None]:
    """Return the cells of a row up to the last one with something in it."""
    cells = [_cell(value) for value in values]
    while cells and cells[-1] is None:
        cells.pop()
    return cells


def _cell(value: Any) -> list[str] | None:
    if isinstance(value, str):
        return ["text", value] if value.strip() else None
    if isinstance(value, bool):
        return ["other", str(value)]
    if isinstance(value, int | float):
        whole = isinstance(value, int) or (value.is_integer() and abs(value) < 1e15)
        return ["number", str(int(value)) if whole else repr(value)]
    return None if value is None else ["other", str(value)]


if __name__ == "__main__":
    sys.exit(main())
