"""The wiring: what is opened in which order, who is given what, and how all of it is closed."""

import asyncio
import contextlib
import gc
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import structlog
from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramAPIError, TelegramUnauthorizedError

from answers.study import Study
from bot.downloads import fetch
from bot.middlewares import WhoIsThere
from bot.polling import Poller, PollingRefusedError
from bot.profile import introduce
from bot.settings import Settings
from bot.telegram import make_bot
from bot.tidying import tidy
from charts.painter import Painter
from charts.rendered import kit_version
from db.store import Store
from handlers.answering import Answering
from handlers.attention import Attention
from handlers.authority import Authority
from handlers.hall import hall
from handlers.imports import Imports
from handlers.pictures import Pictures
from handlers.reply import Reply
from intake.apart import Reader

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class App:
    """The bot ready to work."""

    bot: Bot
    dispatcher: Dispatcher
    store: Store
    study: Study

    async def serve(self, stop: asyncio.Event) -> None:
        """Poll until `stop`, then finish what is in hand; raises `PollingRefusedError` where polling is pointless."""
        poller = Poller(
            self.bot,
            lambda update: self.dispatcher.feed_update(self.bot, update),
            self.dispatcher.resolve_used_update_types(),
        )
        gc.freeze()  # what is loaded by now lives as long as the process: no collection need look at it again
        beside: list[asyncio.Task[Any]] = [
            asyncio.create_task(introduce(self.bot, self.dispatcher["default_language"], self.dispatcher["authority"])),
            asyncio.create_task(tidy(self.store)),
        ]
        if self.study.painter is not None:
            beside.append(asyncio.create_task(self.study.painter.warm_up()))
        try:
            await poller.run(stop)
        finally:
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)


@contextlib.asynccontextmanager
async def open_app(
    settings: Settings, token: str, api_url: str | None, painter: Painter | None = None
) -> AsyncIterator[App]:
    """Open the archive, the study and the line to Telegram; close them in the opposite order.

    `painter` draws beside the event loop; without one, every picture is drawn on it.
    """
    async with contextlib.AsyncExitStack() as opened:
        store = await opened.enter_async_context(await Store.open(settings.database))
        bot = await opened.enter_async_context(make_bot(token, api_url))
        me = await _known_to_telegram(bot)
        study = await Study.open(store, painter=painter, bot_name=me)
        yield App(bot, make_dispatcher(settings, store, study, me), store, study)


def make_dispatcher(settings: Settings, store: Store, study: Study, bot_name: str) -> Dispatcher:
    """Return a dispatcher with every handler and all they are given."""
    attention = Attention()
    reply = Reply(study, store, Pictures(study, store, kit_version()), bot_name)
    dispatcher = Dispatcher(
        disable_fsm=True,
        store=store,
        study=study,
        reply=reply,
        attention=attention,
        answering=Answering(study, store, reply, attention),
        imports=Imports(study, store, fetch, Reader()),
        authority=Authority(settings.admin_ids, settings.editor_ids),
        admin_ids=settings.admin_ids,
        default_language=settings.default_language,
    )
    dispatcher.update.outer_middleware(WhoIsThere(store, settings.default_language))
    dispatcher.include_router(hall())
    return dispatcher


async def _known_to_telegram(bot: Bot) -> str:
    try:
        return (await bot.me()).username or ""
    except TelegramUnauthorizedError:
        raise PollingRefusedError("Telegram refuses BOT_TOKEN") from None
    except TelegramAPIError as unreachable:
        raise PollingRefusedError(f"Telegram cannot be reached: {type(unreachable).__name__}") from unreachable
