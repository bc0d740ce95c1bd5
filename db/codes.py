"""Answers given: the codes that reopen them and the pictures already sent once."""

from sqlalchemy import delete, select

from data.vocabulary import Language
from db.records import KeptAnswer
from db.shelf import Shelf
from db.tables import answer_code, picture_file


class Codes(Shelf):
    """What an answer left behind, without a word about who asked."""

    async def keep_code(self, code: str, serial: str, release: str, language: Language) -> bool:
        """Keep what a code stands for; returns False where the code already stands for another answer.

        Raises `ArchiveError` for a release that was never published.
        """
        meant = KeptAnswer(code, serial, release, language)
        if await self.find_code(code) == meant:
            return True
        kept = self._insert(answer_code).values(code=code, question=serial, release=release, language=language)
        async with self._writing() as connection:
            await connection.execute(kept.on_conflict_do_nothing(index_elements=["code"]))
        return await self.find_code(code) == meant

    async def find_code(self, code: str) -> KeptAnswer | None:
        """Return what a code stands for, None for a code never given."""
        for row in await self._rows(select(answer_code).where(answer_code.c.code == code)):
            return KeptAnswer(row.code, row.question, row.release, Language(row.language))
        return None

    async def picture_file(self, key: str) -> str | None:
        """Return Telegram's file id of a picture sent before, None for a picture never sent."""
        for row in await self._rows(select(picture_file.c.file_id).where(picture_file.c.key == key)):
            return str(row.file_id)
        return None

    async def keep_picture_file(self, key: str, file_id: str) -> None:
        """Keep the file id of a picture just sent, the latest one where there are several."""
        kept = self._insert(picture_file).values(key=key, file_id=file_id)
        async with self._writing() as connection:
            await connection.execute(kept.on_conflict_do_update(index_elements=["key"], set_={"file_id": file_id}))

    async def drop_picture_file(self, key: str) -> None:
        """Let go of a file id that Telegram refuses."""
        async with self._writing() as connection:
            await connection.execute(delete(picture_file).where(picture_file.c.key == key))

    async def drop_pictures_of(self, release: str) -> int:
        """Let go of every picture drawn from a release; returns how many."""
        async with self._writing() as connection:
            gone = await connection.execute(delete(picture_file).where(picture_file.c.key.like(f"%|{release}|%")))
            return gone.rowcount
