"""The breakdown of an uploaded file as a workbook: what was read in each row and what was found, ready-said."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

from answers.papers import PaperFile
from answers.study import HOURS_AHEAD_OF_UTC
from papers.names import file_name
from papers.workbook import About, Field, Grid, Workbook
from texts.speech import Speech

ROW_FIELDS = ("row", "label", "region", "period", "printed", "value", "before", "percent", "findings")
WIDTHS = {"row": 8, "label": 34, "region": 26, "period": 18, "findings": 90}


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A file's name and checksum, the release it was compared with, its rows in the order of `ROW_FIELDS`.

    `findings` are kind and sentence, errors first.
    """

    name: str
    sha256: str
    release: str
    rows: tuple[tuple[str, ...], ...]
    findings: tuple[tuple[str, str], ...]


async def breakdown_file(speech: Speech, told: Breakdown, now: datetime) -> PaperFile:
    """Print a breakdown as XLSX."""
    from papers.sheet_xlsx import xlsx

    made_on = (now + timedelta(hours=HOURS_AHEAD_OF_UTC)).date()
    title = speech.say("breakdown-title", name=told.name)
    book = Workbook(speech.language, title, "", made_on, _grids(speech, told), _about(speech, told))
    name = file_name(speech.say("breakdown-file-name"), told.name.rpartition(".")[0], extension="xlsx")
    content = await asyncio.to_thread(xlsx, book)
    return PaperFile(name, content, speech.say("breakdown-caption", release=told.release))


def _grids(speech: Speech, told: Breakdown) -> tuple[Grid, ...]:
    fields = tuple(Field(speech.say(f"breakdown-{name}"), width=WIDTHS.get(name, 14)) for name in ROW_FIELDS)
    rows = Grid(speech.say("breakdown-sheet"), fields, told.rows)
    kinds = (Field(speech.say("breakdown-kind"), width=18), Field(speech.say("breakdown-findings"), width=110))
    return rows, Grid(speech.say("breakdown-findings-sheet"), kinds, told.findings)


def _about(speech: Speech, told: Breakdown) -> About:
    rows = (
        (speech.say("breakdown-file"), told.name),
        (speech.say("breakdown-sha"), told.sha256),
        (speech.say("breakdown-base"), told.release),
    )
    return About(speech.say("breakdown-about"), rows)
