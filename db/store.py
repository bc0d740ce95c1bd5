"""The store: one method per question the house asks the archive."""

from typing import Self

from db.codes import Codes
from db.drafts import Drafts
from db.engine import open_engines
from db.incidents import Incidents
from db.journal import Journal
from db.learning import Learning
from db.notices import Notices
from db.people import People
from db.publishing import Publishing
from db.schema import make_ready
from db.shown import ShownAnswers


class Store(Publishing, Drafts, Journal, People, Codes, Learning, ShownAnswers, Notices, Incidents):
    """Everything that is known and remembered; opened once, closed at the end.

    Figures come from releases and never change; people, codes and what was learned are written one transaction each.
    Every method raises `ArchiveBusyError` where the database cannot serve at the moment.
    """

    @classmethod
    async def open(cls, url: str) -> Self:
        """Open the archive at `sqlite:///folder/file` or a PostgreSQL URL, made ready with its first release.

        Raises `ArchiveError` with one plain line where that is impossible, for instance after a newer version.
        """
        engines = open_engines(url)
        try:
            await make_ready(engines)
        except BaseException:
            await engines.dispose()
            raise
        return cls(engines)

    async def close(self) -> None:
        """Close every connection."""
        await self._engines.dispose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
