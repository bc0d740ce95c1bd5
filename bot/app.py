"""The wiring: what is opened in which order, who is given what, and how all of it is closed."""

import asyncio
import contextlib
import gc
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog
from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramAPIError, TelegramUnauthorizedError

from answers.study import Study
from bot.backups import Nightly, backups_of
from bot.downloads import fetch
from bot.middlewares import WhoIsThere
from bot.polling import Poller, PollingRefusedError
from bot.profile import introduce
from bot.rounds import Rounds
from bot.settings import Settings
from bot.telegram import make_bot
from bot.tidying import tidy
from charts.painter import Painter
from charts.rendered import kit_version
from db.store import Store
from handlers.administrators import Administrators
from handlers.alarms import raise_alarm
from handlers.answering import Answering
from handlers.attention import Attention
from handlers.authority import Authority
from handlers.clock import utc_now
from handlers.correction_screens import result
from handlers.corrections import Corrections
from handlers.hall import hall
from handlers.health import Health
from handlers.imports import Imports
from handlers.incidents import Incidents
from handlers.mishaps import Mishaps
from handlers.photo_line import PhotoLine
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
    rounds: Rounds
    now: Callable[[], datetime] = utc_now

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
            asyncio.create_task(self.dispatcher["corrections"].resume(self.dispatcher["administrators"], result)),
            asyncio.create_task(self.rounds.keep()),
            asyncio.create_task(tidy(self.store, self.now)),
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
    settings: Settings,
    token: str,
    api_url: str | None,
    painter: Painter | None = None,
    now: Callable[[], datetime] = utc_now,
) -> AsyncIterator[App]:
    """Open the archive, the study and the line to Telegram; close them in the opposite order.

    `painter` draws beside the event loop; without one, every picture is drawn on it. `now` is the clock of everything
    that is dated or waits for an hour.
    """
    async with contextlib.AsyncExitStack() as opened:
        store = await opened.enter_async_context(await Store.open(settings.database))
        bot = await opened.enter_async_context(make_bot(token, api_url))
        me = await _known_to_telegram(bot)
        study = await Study.open(store, painter=painter, bot_name=me)
        dispatcher = make_dispatcher(settings, bot, study, me, now)
        yield App(bot, dispatcher, store, study, make_rounds(dispatcher), now)


def make_rounds(dispatcher: Dispatcher) -> Rounds:
    """Return what is looked after every few seconds, whether anybody writes or not."""
    administrators: Administrators = dispatcher["administrators"]
    line: PhotoLine = dispatcher["line"]
    nightly: Nightly = dispatcher["nightly"]
    return Rounds(
        lambda: line.look(administrators),
        lambda: raise_alarm(dispatcher["incidents"], administrators),
        nightly.look,
    )


def make_dispatcher(
    settings: Settings, bot: Bot, study: Study, bot_name: str, now: Callable[[], datetime] = utc_now
) -> Dispatcher:
    """Return a dispatcher with every handler and all they are given."""
    store, attention, line, mishaps = study.store, Attention(), PhotoLine(now), Mishaps(study.store, now)
    reply = Reply(study, store, Pictures(study, store, kit_version(), line), bot_name, now)
    administrators = Administrators(bot, store, settings.admin_ids, settings.default_language)
    backups = backups_of(settings)
    nightly = Nightly(backups, administrators, now)
    dispatcher = Dispatcher(
        disable_fsm=True,
        store=store,
        study=study,
        reply=reply,
        attention=attention,
        answering=Answering(study, store, reply, attention, now),
        imports=Imports(study, store, fetch, Reader(), now, nightly.make),
        administrators=administrators,
        incidents=Incidents(study, store, now),
        corrections=Corrections(study, store, bot, now),
        line=line,
        mishaps=mishaps,
        nightly=nightly,
        health=Health(store, study, line, mishaps, backups, now()),
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
