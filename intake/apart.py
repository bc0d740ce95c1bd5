"""A workbook read apart: the reader runs as a child with limits, and its death is an answer like any other."""

import asyncio
import contextlib
import json
import sys
from typing import Any

from intake.gate import let_in
from intake.refusals import FileRefusedError, Reason
from intake.workbook import Cell, Sheet, Workbook
from intake.worker import TOO_MANY_CELLS

PATIENCE_SECONDS = 25.0  # the child's own limit of processor time is 20
EMPTY = Cell("empty")


class Reader:
    """Reads workbooks one at a time: a second child beside the first would take memory from those who ask."""

    def __init__(self, patience: float = PATIENCE_SECONDS) -> None:
        self._patience = patience
        self._alone = asyncio.Semaphore(1)

    async def read(self, content: bytes) -> Workbook:
        """Return what stands in a workbook; raises `FileRefusedError` where it is not let in or cannot be read."""
        async with self._alone:
            await asyncio.to_thread(let_in, content)
            return _workbook(await _printed_by_child(content, self._patience))


async def _printed_by_child(content: bytes, patience: float) -> bytes:
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-I",
        "-m",
        "intake.worker",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={},
        cwd="/",
    )
    try:
        async with asyncio.timeout(patience):
            printed, _ = await child.communicate(content)
    except TimeoutError:
        raise FileRefusedError(Reason.TOO_LONG) from None
    finally:
        if child.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                child.kill()
            await child.wait()
    if child.returncode == TOO_MANY_CELLS:
        raise FileRefusedError(Reason.OUT_OF_RANGE)
    if child.returncode != 0:
        raise FileRefusedError(Reason.BROKEN)
    return printed


def _workbook(printed: bytes) -> Workbook:
    sheets: list[dict[str, Any]] = json.loads(printed)
    return Workbook(tuple(Sheet(sheet["name"], tuple(map(_row, sheet["rows"]))) for sheet in sheets))


def _row(cells: list[list[Any] | None]) -> tuple[Cell, ...]:
    return tuple(EMPTY if cell is None else Cell(cell[0], cell[1]) for cell in cells)
