"""What the ear learns: texts nobody understood, without their writers, and the words an editor taught it."""

import re
from datetime import UTC, date, datetime

from sqlalchemy import delete, select

from data.vocabulary import Language
from db.records import Unanswered
from db.shelf import Shelf
from db.tables import heard_alias, unanswered

LONGEST_UNANSWERED = 200
# Ten digits however grouped are a telephone or an individual identification number (12), an @ is an address: such a
# text is about a person and is not kept.
_ABOUT_A_PERSON = re.compile(r"@|(?:\d[\s()+.-]*){10}")


class Learning(Shelf):
    """The list of what was not understood, and the aliases made from it."""

    async def note_unanswered(self, text: str, language: Language, day: date) -> bool:
        """Count a folded text nobody understood; returns whether it was kept.

        An empty text, one longer than `LONGEST_UNANSWERED` or one that may name a person is not kept.
        """
        folded = " ".join(text.casefold().split())
        if not folded or len(folded) > LONGEST_UNANSWERED or _ABOUT_A_PERSON.search(folded):
            return False
        noted = self._insert(unanswered).values(text=folded, language=language, times=1, last_day=day)
        async with self._writing() as connection:
            await connection.execute(
                noted.on_conflict_do_update(
                    index_elements=["text", "language"], set_={"times": unanswered.c.times + 1, "last_day": day}
                )
            )
        return True

    async def unanswered(self, limit: int) -> tuple[Unanswered, ...]:
        """Return the texts not understood, the most frequent first, then the latest."""
        often = select(unanswered).order_by(unanswered.c.times.desc(), unanswered.c.last_day.desc(), unanswered.c.id)
        rows = await self._rows(often.limit(limit))
        return tuple(Unanswered(row.id, row.text, Language(row.language), row.times, row.last_day) for row in rows)

    async def drop_unanswered(self, number: int) -> None:
        """Take a text off the list by its number."""
        async with self._writing() as connection:
            await connection.execute(delete(unanswered).where(unanswered.c.id == number))

    async def aliases(self) -> dict[str, str]:
        """Return the words taught: folded text → key of a region or an indicator."""
        rows = await self._rows(select(heard_alias.c.text, heard_alias.c.meaning).order_by(heard_alias.c.text))
        return {row.text: row.meaning for row in rows}

    async def add_alias(self, text: str, key: str, day: date | None = None) -> None:
        """Teach a word, or teach it anew; `day` is today unless given."""
        folded = " ".join(text.casefold().split())
        added = self._insert(heard_alias).values(text=folded, meaning=key, added_on=day or datetime.now(UTC).date())
        async with self._writing() as connection:
            await connection.execute(
                added.on_conflict_do_update(
                    index_elements=["text"],
                    set_={"meaning": added.excluded.meaning, "added_on": added.excluded.added_on},
                )
            )

    async def drop_alias(self, text: str) -> None:
        """Unlearn a word that was taught; one never taught changes nothing."""
        folded = " ".join(text.casefold().split())
        async with self._writing() as connection:
            await connection.execute(delete(heard_alias).where(heard_alias.c.text == folded))
