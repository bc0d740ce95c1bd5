"""The gate: a workbook is let in by its bytes alone, before any reader opens it.

Every part is inflated by count, never by what the archive says of itself, and every cell's address is looked at,
because a reader lays out the rectangle between the first cell and the last one however few there are.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from xml.parsers import expat

from intake.refusals import FileRefusedError, Reason

MOST_BYTES = 10 * 1024 * 1024
MOST_PARTS = 1_000
MOST_INFLATED_PART = 40 * 1024 * 1024  # an official form 1-М has 104 parts, 9.7 MB inflated
MOST_INFLATED = 60 * 1024 * 1024
MOST_ROWS, MOST_COLUMNS = 50_000, 200
CHUNK = 64 * 1024

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # OLE: a workbook before 2007, or one with a password
WORKBOOK = "xl/workbook.xml"
SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
ADDRESS = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
ENCRYPTED = 0x1


def let_in(content: bytes) -> None:
    """Return where a file is a workbook of sound size and shape; raises `FileRefusedError` with the reason."""
    if len(content) > MOST_BYTES:
        raise FileRefusedError(Reason.TOO_BIG)
    if content.startswith(OLE):
        raise FileRefusedError(Reason.OLD_OR_LOCKED)
    if not content.startswith(ZIP):
        raise FileRefusedError(Reason.NOT_XLSX)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _look_through(archive)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError, RuntimeError, expat.ExpatError):
        raise FileRefusedError(Reason.BROKEN) from None


def _look_through(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    if len(parts) > MOST_PARTS:
        raise FileRefusedError(Reason.TOO_MANY_PARTS)
    if any(part.flag_bits & ENCRYPTED for part in parts):
        raise FileRefusedError(Reason.OLD_OR_LOCKED)
    names = [part.filename for part in parts]
    if WORKBOOK not in names or len(set(names)) < len(names):
        raise FileRefusedError(Reason.NOT_XLSX)
    inflated = 0
    for part in parts:
        inflated += _look_into(archive, part, MOST_INFLATED - inflated)


def _look_into(archive: zipfile.ZipFile, part: zipfile.ZipInfo, allowance: int) -> int:
    """Read one part to its end; returns its size."""
    size = 0
    reader = _reader(part.filename)
    for chunk in _chunks(archive, part):
        size += len(chunk)
        if size > min(allowance, MOST_INFLATED_PART):
            raise FileRefusedError(Reason.SWOLLEN)
        if reader is not None:
            reader.Parse(chunk, False)
    if reader is not None:
        reader.Parse(b"", True)
    return size


def _chunks(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(part) as opened:
        while chunk := opened.read(CHUNK):
            yield chunk


def _reader(name: str) -> expat.XMLParserType | None:
    """Return what reads a part of XML, whatever its encoding; None for a picture and the like."""
    if not name.casefold().endswith((".xml", ".rels", ".vml")):
        return None
    reader = expat.ParserCreate()
    reader.StartDoctypeDeclHandler = _refuse_entities
    reader.EntityDeclHandler = _refuse_entities
    if SHEET.fullmatch(name):
        reader.StartElementHandler = _Addresses().look
    return reader


def _refuse_entities(*_: object) -> None:
    raise FileRefusedError(Reason.ENTITIES)


class _Addresses:
    """Follows the cells of a sheet: those that name their place and those that only follow the one before."""

    def __init__(self) -> None:
        self._row = 0
        self._column = 0

    def look(self, element: str, attributes: dict[str, str]) -> None:
        """Look at one element; raises where a row or a cell lies outside what is read."""
        name = element.rpartition(":")[2]
        if name == "row":
            self._row = int(attributes.get("r", self._row + 1))
            self._column = 0
        elif name == "c":
            self._cell(attributes.get("r"))
        else:
            return
        if not (1 <= self._row <= MOST_ROWS and self._column <= MOST_COLUMNS):
            raise FileRefusedError(Reason.OUT_OF_RANGE)

    def _cell(self, address: str | None) -> None:
        if address is None:
            self._column += 1
            return
        found = ADDRESS.fullmatch(address)
        if found is None:
            raise FileRefusedError(Reason.BROKEN)
        self._column, self._row = column_number(found[1]), int(found[2])


def column_number(letters: str) -> int:
    """Return the number of a column by its letters: A → 1, AB → 28."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
