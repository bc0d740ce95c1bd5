"""The gate and the reader beside it: sound workbooks pass, hostile ones end in a reason within their limits."""

import contextlib
import io
import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from intake import gate
from intake.apart import Reader
from intake.gate import column_number, let_in
from intake.refusals import FileRefusedError, Reason
from tests.workbooks import NINE_MONTHS, workbook

SHEET = "xl/worksheets/sheet1.xml"
DOCTYPE = b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY l2 "&lol;&lol;">]><a>&l2;</a>'


def changed(parts: Mapping[str, bytes], without: tuple[str, ...] = ()) -> bytes:
    """Return the sound workbook with parts put in or in place of others."""
    sound = zipfile.ZipFile(io.BytesIO(workbook()))
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        for name in sound.namelist():
            if name not in parts and name not in without:
                made.writestr(name, sound.read(name))
        for name, content in parts.items():
            made.writestr(name, content)
    return written.getvalue()


def sheet_with(cells: str) -> bytes:
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    return f'<?xml version="1.0"?><worksheet {space}><sheetData>{cells}</sheetData></worksheet>'.encode()


def sparse(*addresses: str) -> bytes:
    rows = "".join(f'<row r="{one.lstrip("ABCDXF")}"><c r="{one}"><v>1</v></c></row>' for one in addresses)
    return changed({SHEET: sheet_with(rows)})


def reason_for(content: bytes) -> Reason | None:
    try:
        let_in(content)
    except FileRefusedError as refused:
        return refused.reason
    return None


HOSTILE = {
    "nothing": (b"", Reason.NOT_XLSX),
    "a picture": (b"\x89PNG\r\n\x1a\n" + b"\0" * 99, Reason.NOT_XLSX),
    "a table in words": ("Область;2022\nВКО;1\n".encode(), Reason.NOT_XLSX),
    "an old or locked workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 999, Reason.OLD_OR_LOCKED),
    "half a workbook": (workbook()[:2000], Reason.BROKEN),
    "an archive of something else": (changed({}, without=("xl/workbook.xml",)), Reason.NOT_XLSX),
    "entities": (changed({SHEET: DOCTYPE}), Reason.ENTITIES),
    "entities in another part": (changed({"xl/styles.xml": DOCTYPE}), Reason.ENTITIES),
    "entities in sixteen bits": (changed({SHEET: DOCTYPE.decode().encode("utf-16")}), Reason.ENTITIES),
    "no XML": (changed({SHEET: b"<worksheet><sheetData></worksheet>"}), Reason.BROKEN),
    "two cells at the ends of a sheet": (sparse("A1", "XFD1048576"), Reason.OUT_OF_RANGE),
    "too wide": (changed({SHEET: sheet_with('<row r="1">' + "<c><v>1</v></c>" * 201 + "</row>")}), Reason.OUT_OF_RANGE),
    "too long": (sparse("A1", "A50001"), Reason.OUT_OF_RANGE),
    "a strange address": (changed({SHEET: sheet_with('<row r="1"><c r="1A"/></row>')}), Reason.BROKEN),
    "a strange row": (changed({SHEET: sheet_with('<row r="x"><c/></row>')}), Reason.BROKEN),
    "too many parts": (changed({f"xl/media/{n}.bin": b"" for n in range(1_000)}), Reason.TOO_MANY_PARTS),
    "a bomb in one part": (changed({"xl/media/bomb.bin": b"\0" * (41 * 1024 * 1024)}), Reason.SWOLLEN),
    "a bomb in several parts": (
        changed({f"xl/media/{n}.bin": b"\0" * (21 * 1024 * 1024) for n in range(3)}),
        Reason.SWOLLEN,
    ),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_has_its_reason_at_once(kind: str) -> None:
    content, reason = HOSTILE[kind]
    started = time.monotonic()
    assert reason_for(content) is reason
    assert time.monotonic() - started < 2


def test_a_file_over_the_limit_is_not_looked_into() -> None:
    assert reason_for(b"PK\x03\x04" + b"\0" * gate.MOST_BYTES) is Reason.TOO_BIG


def test_a_part_that_lies_about_its_size_is_counted_by_what_comes_out() -> None:
    content = bytearray(changed({"xl/media/bomb.bin": b"\0" * (41 * 1024 * 1024)}))
    at = content.rfind(b"PK\x01\x02", 0, content.rfind(b"xl/media/bomb.bin"))
    content[at + 24 : at + 28] = (10).to_bytes(4, "little")
    assert reason_for(bytes(content)) in (Reason.SWOLLEN, Reason.BROKEN)


def test_a_sound_workbook_passes() -> None:
    assert reason_for(workbook()) is None
    assert reason_for(sparse("A1", "C50000")) is None
    assert column_number("A") == 1
    assert column_number("GR") == 200


async def test_the_reader_hands_over_every_cell_at_its_place() -> None:
    read = await Reader().read(workbook())
    [sheet] = read.sheets
    assert sheet.name == "9 мес"
    assert [row[0].text for row in sheet.rows[2:]] == [row[0] for row in NINE_MONTHS]
    assert (sheet.rows[2][1].kind, sheet.rows[2][1].text) == ("number", "2")
    assert (sheet.rows[2][2].kind, sheet.rows[2][2].text) == ("text", "+50%")
    assert len(sheet.rows[5]) == 1


async def test_numbers_keep_their_digits_and_dates_are_no_numbers() -> None:
    import datetime

    rows = [("ВКО", 1710, None), ("Абай", 2.5, None), ("Павлодар", datetime.date(2022, 9, 1), None), ("СКО", True)]
    [sheet] = (await Reader().read(workbook(rows))).sheets
    assert [(row[1].kind, row[1].text) for row in sheet.rows[2:4]] == [("number", "1710"), ("number", "2.5")]
    assert [row[1].kind for row in sheet.rows[4:6]] == ["other", "other"]


async def test_what_the_library_cannot_read_is_a_reason_too() -> None:
    with pytest.raises(FileRefusedError) as refused:
        await Reader().read(changed({"xl/workbook.xml": b"<workbook/>"}, without=("xl/_rels/workbook.xml.rels",)))
    assert refused.value.reason is Reason.BROKEN


async def test_a_reader_that_takes_too_long_is_ended_and_the_next_file_is_read() -> None:
    with pytest.raises(FileRefusedError) as refused:
        await Reader(patience=0.0).read(workbook())
    assert refused.value.reason is Reason.TOO_LONG
    assert (await Reader().read(workbook())).sheets
    assert readers_left() == []


def readers_left() -> list[str]:
    """Return the readers among this process's children that still run."""
    left = []
    for status in Path("/proc").glob("[0-9]*/status"):
        with contextlib.suppress(OSError):
            is_ours = f"PPid:\t{os.getpid()}\n" in status.read_text()
            if is_ours and b"intake.worker" in (status.parent / "cmdline").read_bytes():
                left.append(status.parent.name)
    return left


async def test_a_workbook_with_more_cells_than_any_form_is_refused() -> None:
    row = "<row>" + "<c><v>1</v></c>" * 200 + "</row>"
    with pytest.raises(FileRefusedError) as refused:
        await Reader().read(changed({SHEET: sheet_with(row * 2_100)}))
    assert refused.value.reason is Reason.OUT_OF_RANGE


def test_the_child_limits_itself_and_is_given_no_secret() -> None:
    told = (
        "import resource, intake.worker as w; w._limit();"
        "print(resource.getrlimit(resource.RLIMIT_AS)[0], resource.getrlimit(resource.RLIMIT_CPU)[0],"
        "resource.getrlimit(resource.RLIMIT_FSIZE)[0])"
    )
    printed = subprocess.run([sys.executable, "-I", "-c", told], capture_output=True, text=True, check=True, env={})  # noqa: S603
    assert printed.stdout.split() == [str(600 * 1024 * 1024), "20", "0"]
