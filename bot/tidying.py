"""Tidying: what the privacy text promises to delete after a while is deleted, also when nobody writes."""

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog

from db.errors import ArchiveError
from db.store import Store
from handlers.clock import utc_now

EVERY_SECONDS = 3600.0

log = structlog.get_logger(__name__)


async def tidy(store: Store, now: Callable[[], datetime] = utc_now, every: float = EVERY_SECONDS) -> None:
    """Delete what has had its time, again and again; an archive that is busy is asked next time."""
    while True:
        try:
            conversations, drafts = await store.expire(now()), await store.expire_drafts(now())
            shown, corrected = await store.forget_shown(now()), await store.forget_recipients(now())
        except ArchiveError as busy:
            log.warning("tidying put off", error=str(busy))
        else:
            if conversations or drafts or shown or corrected:
                log.info("tidied", conversations=conversations, drafts=drafts, shown=shown, corrected=corrected)
        await asyncio.sleep(every)
