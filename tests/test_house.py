"""Who may walk into which room: every import in the house, read from the source, against one table."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent

# A room may import itself, the rooms named here, and of `charts.spec` and the like only those parts.
DOORS: dict[str, frozenset[str]] = {
    "data": frozenset(),
    "texts": frozenset({"data"}),
    "analysis": frozenset({"data"}),
    "rules": frozenset({"data", "analysis"}),
    "charts": frozenset({"data"}),
    "db": frozenset({"data"}),
    "intake": frozenset({"data", "db.records", "analysis.published", "analysis.misprint"}),
    "papers": frozenset({"data", "texts"}),
    "answers": frozenset(
        {"data", "db", "analysis", "rules", "texts", "papers"}
        | {
            "charts.spec",
            "charts.scale",
            "charts.rendered",
            "charts.painter",
            "charts.fonts",
        }
    ),
    "handlers": frozenset({"answers", "data", "db", "intake", "texts"}),
    "bot": frozenset(
        {"analysis", "answers", "charts", "data", "db", "handlers", "intake", "papers", "playground", "rules", "texts"}
    ),
    "playground": frozenset(),
}
# An outside library and the rooms it may be met in.
LIBRARIES: dict[str, frozenset[str]] = {
    "aiogram": frozenset({"handlers", "bot"}),
    "aiohttp": frozenset({"playground", "bot"}),
    "alembic": frozenset({"db"}),
    "babel": frozenset({"texts"}),
    "docx": frozenset({"papers"}),
    "fluent": frozenset({"texts"}),
    "fpdf": frozenset({"papers"}),
    "matplotlib": frozenset({"charts"}),
    "numpy": frozenset({"analysis", "charts"}),
    "openpyxl": frozenset({"papers"}),
    "pandas": frozenset({"analysis"}),
    "pydantic_settings": frozenset({"bot"}),
    "python_calamine": frozenset({"intake"}),
    "rapidfuzz": frozenset({"texts", "intake"}),
    "scipy": frozenset({"analysis"}),
    "sqlalchemy": frozenset({"db"}),
    "structlog": frozenset({"bot"}),
}
NAMELESS_ROOMS = {"utils", "helpers", "core", "common", "misc", "services", "manager"}


def files_of(room: str) -> list[Path]:
    """Return the source files of a room."""
    return sorted((HOUSE / room).rglob("*.py"))


def imports_of(path: Path) -> Iterator[str]:
    """Return the dotted names a file imports, wherever in it the import stands."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_open(imported: str, doors: frozenset[str]) -> bool:
    """Whether an import goes through one of the doors; `charts.spec` opens `charts.spec_maps` too."""
    return any(imported == door or imported.startswith((f"{door}.", f"{door}_")) for door in doors)


@pytest.mark.parametrize("room", DOORS)
def test_a_room_imports_only_the_rooms_below_it(room: str) -> None:
    trespassers = [
        f"{path.relative_to(HOUSE)} imports {imported}"
        for path in files_of(room)
        for imported in imports_of(path)
        if imported.partition(".")[0] in DOORS
        and imported.partition(".")[0] != room
        and not is_open(imported, DOORS[room])
    ]
    assert trespassers == []


@pytest.mark.parametrize("room", DOORS)
def test_a_library_is_met_only_in_its_room(room: str) -> None:
    strangers = [
        f"{path.relative_to(HOUSE)} imports {imported}"
        for path in files_of(room)
        for imported in imports_of(path)
        if room not in LIBRARIES.get(imported.partition(".")[0], {room})
    ]
    assert strangers == []


def test_every_room_is_in_the_table() -> None:
    rooms = {path.parent.name for path in HOUSE.glob("*/__init__.py")} - {"tests", "bench"}
    assert rooms == set(DOORS)


def test_there_is_no_room_for_odds_and_ends() -> None:
    folders = {path.name for room in DOORS for path in (HOUSE / room).rglob("*") if path.is_dir()}
    files = {path.stem for room in DOORS for path in files_of(room)}
    assert (folders | files) & NAMELESS_ROOMS == set()


@pytest.mark.parametrize("room", DOORS)
def test_every_file_opens_with_a_sentence(room: str) -> None:
    silent = [
        str(path.relative_to(HOUSE))
        for path in files_of(room)
        if "versions" not in path.parts and not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


@pytest.mark.parametrize("library", ["matplotlib.pyplot", "pylab"])
def test_nobody_draws_on_the_global_canvas(library: str) -> None:
    painters = [
        str(path.relative_to(HOUSE))
        for room in DOORS
        for path in files_of(room)
        for imported in imports_of(path)
        if imported == library or imported.startswith(f"{library}.")
    ]
    assert painters == []
