"""The playground as one object: a server on 127.0.0.1, a world, a fault switch, a chat page."""

from __future__ import annotations

import asyncio
import contextlib
import random
from pathlib import Path
from types import TracebackType
from typing import Self

from aiohttp import web

from playground.control import Control
from playground.faults import Faults
from playground.gatekeeper import own_machine_only
from playground.server import BotApi, CallRecord
from playground.updates import UpdateQueue
from playground.webhook import deliver
from playground.world import Chat, Human, World

ADDRESS = "127.0.0.1"
PAGE = Path(__file__).with_name("page")
PAGE_TYPES = {".html": "text/html", ".js": "text/javascript", ".css": "text/css"}
PAGE_FILES = (
    "index.html",
    "app.js",
    "messages.js",
    "offers.js",
    "panel.js",
    "rich_text.js",
    "shared.js",
    "words.js",
    "style.css",
)
REQUEST_LIMIT_BYTES = 64 * 1024 * 1024
DEFAULT_TOKEN = "424242:PLAYGROUND-no-secret"  # noqa: S105 - it opens nothing but this server
GROUP_NAMES = {
    "ru": ("Рабочая группа", "Совещание", "Общее", "Статистика"),
    "kk": ("Жұмыс тобы", "Кеңес", "Жалпы", "Статистика"),
    "en": ("Working group", "Meeting", "General", "Statistics"),
}
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


class Playground:
    """A small Telegram for one bot, for ``async with``.

    ``port`` 0 takes a free port. The same ``seed`` gives the same identifiers and the same chance of faults.
    Without ``token`` any well-formed token is accepted; with it, any other gets 401.
    """

    def __init__(self, port: int = 0, seed: int = 0, token: str = "") -> None:
        self.port = port
        self.token = token or DEFAULT_TOKEN
        chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
        self.world = World(chance, bot_id=int(self.token.partition(":")[0]))
        self.faults = Faults(random.Random(seed + 1))  # noqa: S311 - repeatable, not secret
        self.api = BotApi(self.world, self.faults, token)
        self._runner: web.AppRunner | None = None
        self._delivery: asyncio.Task[None] | None = None
        self._furniture: tuple[Chat, Chat] | None = None

    @property
    def url(self) -> str:
        """The address of the server and of its page, without a slash at the end."""
        return f"http://{ADDRESS}:{self.port}"

    @property
    def updates(self) -> UpdateQueue:
        """What waits for the bot."""
        return self.world.updates

    @property
    def records(self) -> list[CallRecord]:
        """Every call of the bot so far."""
        return self.api.records

    def calls(self, method: str) -> list[CallRecord]:
        """Every call of one method."""
        return [record for record in self.api.records if record.method == method]

    async def __aenter__(self) -> Self:
        application = web.Application(middlewares=[own_machine_only], client_max_size=REQUEST_LIMIT_BYTES)
        self.api.add_routes(application)
        Control(self).add_routes(application)
        application.router.add_get("/", _page_file)
        application.router.add_get("/page/{name}", _page_file)
        self._runner = web.AppRunner(application, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, ADDRESS, self.port)
        await site.start()
        self.port = int(self._runner.addresses[0][1])
        self._delivery = asyncio.create_task(deliver(self.world.updates, self.api.carry_out))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._delivery:
            self._delivery.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._delivery
        if self._runner:
            await self._runner.cleanup()
        self.api.stop()

    def furnish(self) -> None:
        """Put one person, a group with topics and a plain group into an empty world, for the chat page."""
        if self.world.humans:
            return
        person = self.world.human("Айгерім", "ru", "aigerim")
        self._furniture = (self.world.group("", ("", "")), self.world.group("", supergroup=False))
        for group in self._furniture:
            group.members[person.id] = "administrator"
        self.speak(person, "ru")

    def speak(self, person: Human, language: str) -> None:
        """The person's Telegram speaks another language from now on, and the furnished groups are named in it."""
        person.language_code = language
        if self._furniture:
            forum, plain = self._furniture
            forum.title, plain.title, *topics = GROUP_NAMES[language]
            forum.topics = dict(zip(forum.topics, topics, strict=True))
        self.world.journal.write("profile")

    def forget(self) -> None:
        """Forget conversations, waiting updates and faults; people, groups and the bot's card stay."""
        for chat in self.world.chats.values():
            chat.messages.clear()
            chat.keyboard = None
            chat.blocked = False
            chat.started = chat.human is None
        self.world.callbacks.clear()
        self.world.inline_queries.clear()
        self.world.inline_messages.clear()
        self.updates.confirm(self.updates.waiting)
        self.faults.clear()
        self.world.journal.write("reset")


async def _page_file(request: web.Request) -> web.StreamResponse:
    """One of the files of the chat page."""
    name = request.match_info.get("name", "index.html")
    if name not in PAGE_FILES:
        raise web.HTTPNotFound
    content_type = f"{PAGE_TYPES[Path(name).suffix]}; charset=utf-8"
    return web.FileResponse(PAGE / name, headers=HEADERS | {"Content-Type": content_type})
