"""Tidying: what the privacy text promises to delete after a while is deleted, also when nobody writes."""

import asyncio
from datetime import UTC, datetime

import structlog

from db.errors import ArchiveError
from db.store import Store

EVERY_SECONDS = 3600.0

log = structlog.get_logger(__name__)


async def tidy(store: Store, every: float = EVERY_SECONDS) -> None:
    """Delete what has had its time, again and again; an archive that is busy is asked next time."""
    while True:
        try:
            conversations, drafts = await store.expire(_now()), await store.expire_drafts(_now())
        except ArchiveError as busy:
            log.warning("tidying put off", error=str(busy))
        else:
            if conversations or drafts:
                log.info("tidied", conversations=conversations, drafts=drafts)
        await asyncio.sleep(every)


def _now() -> datetime:
    return datetime.now(UTC)
