"""The command `bot run`: Telegram where there is a token, else the chat page on this machine."""

import asyncio
import contextlib
import signal
import sys

import structlog

from bot.app import open_app
from bot.backups import in_use
from bot.logs import set_up_logs
from bot.polling import PollingRefusedError
from bot.settings import Settings
from charts.painter import Painter
from db.errors import ArchiveError

DONE, REFUSED = 0, 75

log = structlog.get_logger(__name__)


def run(settings: Settings) -> int:
    """Run until told to stop; returns the exit status."""
    set_up_logs(settings.log_level)
    try:
        with in_use(settings):
            asyncio.run(_run(settings))
    except (PollingRefusedError, ArchiveError) as refused:
        sys.stderr.write(f"bot: {refused}\n")
        return REFUSED
    return DONE


async def _run(settings: Settings) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    if settings.bot_token is None:
        await _in_playground(settings, stop)
    else:
        await _serve(settings, settings.bot_token.get_secret_value(), settings.telegram_api_url, stop)


async def _in_playground(settings: Settings, stop: asyncio.Event) -> None:
    from playground import Playground

    async with contextlib.AsyncExitStack() as opened:
        try:
            playground = await opened.enter_async_context(Playground(port=settings.playground_port))
        except OSError as taken:
            raise PollingRefusedError(f"PLAYGROUND_PORT {settings.playground_port}: {taken.strerror}") from taken
        playground.furnish()
        sys.stdout.write(f"No BOT_TOKEN is set: talk to the bot at {playground.url}/ (Ctrl-C ends it)\n")
        sys.stdout.flush()
        await _serve(settings, playground.token, playground.url, stop)


async def _serve(settings: Settings, token: str, api_url: str | None, stop: asyncio.Event) -> None:
    with contextlib.closing(Painter()) as painter:
        async with open_app(settings, token, api_url, painter) as app:
            log.info("serving", bot=(await app.bot.me()).username)
            await app.serve(stop)
    log.info("stopped")
