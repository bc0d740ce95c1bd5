"""Files on their way in: into memory alone, counted as they come, and no address of theirs in any log or error."""

import asyncio

import aiohttp
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import Document

from intake.gate import MOST_BYTES
from intake.refusals import FileRefusedError, Reason

TRIES = 3
PAUSE_SECONDS = 0.5
PATIENCE_SECONDS = 60
CHUNK = 64 * 1024


async def fetch(bot: Bot, document: Document) -> bytes:
    """Return a document's bytes; raises `FileRefusedError` for one that is too big or does not come.

    The address holds the bot's token: whatever goes wrong, the library's own error, which names it, goes no further.
    """
    if (document.file_size or 0) > MOST_BYTES:
        raise FileRefusedError(Reason.TOO_BIG)
    try:
        path = (await bot.get_file(document.file_id)).file_path
    except TelegramAPIError:
        raise FileRefusedError(Reason.NOT_DELIVERED) from None
    for attempt in range(TRIES):
        try:
            return await _read(bot, path or "")
        except (aiohttp.ClientError, TimeoutError, OSError):
            await asyncio.sleep(PAUSE_SECONDS * (attempt + 1))
    raise FileRefusedError(Reason.NOT_DELIVERED)


async def _read(bot: Bot, path: str) -> bytes:
    content = bytearray()
    address = bot.session.api.file_url(bot.token, path)
    async for chunk in bot.session.stream_content(
        url=address, timeout=PATIENCE_SECONDS, chunk_size=CHUNK, raise_for_status=True
    ):
        content += chunk
        if len(content) > MOST_BYTES:
            raise FileRefusedError(Reason.TOO_BIG)
    return bytes(content)
