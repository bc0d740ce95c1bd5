"""A second release in a real archive: the journey's workbook read, its questions answered, published over v1."""

from __future__ import annotations

from datetime import UTC, datetime

from data.catalogue import load_catalogue
from data.vocabulary import Deed, Status
from db.records import FileMark, Step
from db.store import Store
from intake.apart import Reader
from intake.examine import examine
from intake.report_layout import read_report_layout
from tests.workbooks import FILE_NAME, workbook

FILE = FileMark(FILE_NAME, "4c1e" + "9a" * 30)
SMALL, FACTOR = 20, 3
PUBLISHED = datetime(2027, 1, 15, 6, 42, tzinfo=UTC)


async def publish_second(store: Store, blank: Status = Status.NO_DATA) -> str:
    """Publish the journey's workbook; its empty cell means what is given. Returns the release's name."""
    table = read_report_layout(await Reader().read(workbook()), load_catalogue()).naming(7, "karaganda")
    if blank is Status.ZERO:
        table = table.filling(6, 2, Status.ZERO)
    standing = await store.table(await store.current_release(), str(table.indicator))
    preview = examine(table, FILE, standing, load_catalogue(), SMALL, FACTOR)
    step = Step(Deed.PUBLISHED, 1, PUBLISHED, FILE)
    return (await store.publish_changes(step, await store.current_release(), preview.changes)).release
