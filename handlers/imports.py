"""From a file to a release: received, kept as a draft, changed by answers, published, undone. Nothing here speaks."""

import hashlib
import re
import unicodedata
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

from aiogram import Bot
from aiogram.types import Document

from answers.study import Study
from data.observation import Observation
from data.vocabulary import Deed
from db.errors import AlreadyConfirmedError, ReleaseMovedError
from db.publishing import next_name
from db.records import Confirmation, Draft, FileMark, Publication, Step
from db.store import Store
from handlers.clock import utc_now
from intake.apart import Reader
from intake.contents import from_text, to_text
from intake.examine import examine
from intake.findings import Preview
from intake.refusals import FileRefusedError
from intake.report_layout import read_report_layout
from intake.table import Table

LONGEST_NAME = 60
NAMELESS = "table.xlsx"
QUOTES = re.compile(r"[«»“”\"<>]")

Fetch = Callable[[Bot, Document], Awaitable[bytes]]
Change = Callable[[Table], Table]


async def _nothing() -> None:
    """Back nothing up."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A draft as it stands: its table and what it would change in the release that stands now."""

    draft: Draft
    table: Table
    preview: Preview


@dataclass(frozen=True, slots=True)
class Imports:
    """Takes files, keeps drafts and publishes them, each step noted in the journal.

    `back_up` is called before a publication changes anything; it raises nothing.
    """

    study: Study
    store: Store
    fetch: Fetch
    reader: Reader
    now: Callable[[], datetime] = utc_now
    back_up: Callable[[], Awaitable[object]] = _nothing

    async def receive(self, bot: Bot, editor: int, document: Document) -> Opened:
        """Read a file and keep it as a draft; raises `FileRefusedError`, noted, where it cannot be read."""
        name, sha256 = file_name(document.file_name), ""
        try:
            content = await self.fetch(bot, document)
            sha256 = hashlib.sha256(content).hexdigest()
            table = read_report_layout(await self.reader.read(content), self.study.catalogue)
        except FileRefusedError as refused:
            file = FileMark(name, sha256) if sha256 else None
            step = Step(Deed.FILE_REFUSED, editor, self.now(), file, details=refused.reason)
            await self.store.note_step(step)
            raise
        base = await self.store.current_release()
        step = Step(Deed.UPLOADED, editor, self.now(), FileMark(name, sha256), release=base)
        number = await self.store.keep_draft(step, base, to_text(table))
        return await self._opened(await self._draft(editor, number), table)

    async def open(self, editor: int, number: int) -> Opened | None:
        """Return one of an editor's drafts, None for one that is gone."""
        draft = await self.store.draft(editor, number)
        table = from_text(draft.contents) if draft else None
        return await self._opened(draft, table) if draft and table else None

    async def change(self, editor: int, number: int, change: Change, details: str) -> Opened | None:
        """Keep what an answer makes of a draft and return it; None for one that is gone."""
        before = await self.open(editor, number)
        if before is None:
            return None
        table, base = change(before.table), await self.store.current_release()
        step = Step(Deed.ANSWERED, editor, self.now(), before.draft.file, base, details)
        kept = await self.store.change_draft(step, number, base, to_text(table))
        return await self._opened(await self._draft(editor, number), table) if kept else None

    async def ask(self, opened: Opened) -> tuple[str, str] | None:
        """Return the name the next release would have and the mark of the confirmation; None for a draft gone."""
        draft, base = opened.draft, await self.store.current_release()
        name = next_name([release.name for release in await self.store.releases()])
        step = Step(Deed.ASKED_TO_PUBLISH, draft.editor, self.now(), draft.file, name)
        if draft.base != base:
            anew = Step(Deed.ANSWERED, draft.editor, self.now(), draft.file, base, "compared anew")
            await self.store.change_draft(anew, draft.number, base, draft.contents)
        nonce = await self.store.ask_to_publish(step, draft.number)
        return (name, nonce) if nonce else None

    async def publish(self, editor: int, number: int, nonce: str) -> tuple[Publication, Opened]:
        """Publish a draft that was asked about, and let the ear know the new numbers.

        Raises `ReleaseMovedError` where another release stands by now, `AlreadyConfirmedError` where this was
        confirmed before or something is in the way.
        """
        opened = await self.open(editor, number)
        if opened is None or not opened.preview.may_be_published:
            raise AlreadyConfirmedError("there is nothing to confirm")
        if opened.draft.base != await self.store.current_release():
            raise ReleaseMovedError("another release stands")
        await self.back_up()
        step = Step(Deed.PUBLISHED, editor, self.now(), opened.draft.file)
        published = await self.store.publish_changes(
            step, opened.draft.base, opened.preview.changes, Confirmation(number, nonce)
        )
        await self.study.listen_anew()
        return published, opened

    async def undo(self, editor: int, release: str) -> Publication:
        """Let the former release stand again; raises `TooLateError` where that is no longer possible."""
        undone = await self.store.undo(Step(Deed.UNDONE, editor, self.now()), release)
        await self.study.listen_anew()
        return undone

    async def standing(self, opened: Opened) -> tuple[Observation, ...]:
        """Return the rows of a draft's indicator in the release that stands."""
        indicator = opened.table.indicator
        return await self.store.table(await self.store.current_release(), indicator) if indicator else ()

    async def note(self, opened: Opened, deed: Deed) -> None:
        """Note a step with a draft that changes nothing in it."""
        draft = opened.draft
        await self.store.note_step(Step(deed, draft.editor, self.now(), draft.file))

    async def cancel(self, opened: Opened) -> bool:
        """Throw a draft away."""
        draft = opened.draft
        return await self.store.drop_draft(Step(Deed.CANCELLED, draft.editor, self.now(), draft.file), draft.number)

    async def _draft(self, editor: int, number: int) -> Draft:
        draft = await self.store.draft(editor, number)
        if draft is None:
            raise AlreadyConfirmedError(f"draft {number} is gone")
        return draft

    async def _opened(self, draft: Draft, table: Table) -> Opened:
        release = await self.store.current_release()
        standing = await self.store.table(release, table.indicator) if table.indicator else ()
        limits = self.study.rules.thresholds
        preview = examine(table, draft.file, standing, self.study.catalogue, limits.small_count, limits.misprint_factor)
        return Opened(draft, table, preview)


def file_name(given: str | None) -> str:
    """Return a file's name as it is kept and shown: one line without quotation marks, not longer than reads well."""
    plain = unicodedata.normalize("NFC", PurePath(given or "").name)
    visible = "".join(sign for sign in plain if sign.isprintable())
    name = " ".join(QUOTES.sub("", visible).split()) or NAMELESS
    suffix = PurePath(name).suffix[:6]
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - len(suffix) - 1]}…{suffix}"
