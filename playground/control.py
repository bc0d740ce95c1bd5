"""The control API under ``/playground/``: what the page and tests in other processes do and see, as JSON."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from aiohttp import web

from playground import people, views
from playground.calls import Json, Upload, whole_number
from playground.faults import rule_arguments
from playground.refusals import Refusal
from playground.world import Chat, Human, KeptMessage

if TYPE_CHECKING:
    from playground.playground import Playground

PICTURES = ("image/png", "image/jpeg", "image/webp", "image/gif")
LANGUAGES = ("ru", "kk", "en")
Deed = Callable[[Json], Awaitable[Json]]


class Control:
    """Answers the control API; every POST takes and gives a JSON object.

    A deed that cannot be done (no such chat, no such button) is a 400 with ``{"error": "…"}``.
    """

    def __init__(self, playground: Playground) -> None:
        self._playground = playground

    def add_routes(self, application: web.Application) -> None:
        """Enter the addresses of the control API."""
        router = application.router
        router.add_get("/playground/state", self.state)
        router.add_get("/playground/events", self.events)
        router.add_get("/playground/calls", self.calls)
        router.add_get("/playground/file/{file_id}", self.file)
        deeds: tuple[Deed, ...] = (
            self.send, self.start, self.upload, self.edit, self.press, self.inline, self.choose, self.person,
            self.block, self.faults, self.clear_faults, self.reset,
        )  # fmt: skip
        for deed in deeds:
            router.add_post(f"/playground/{deed.__name__}", _posted(deed))

    # What can be seen --------------------------------------------------------------------------------------

    async def state(self, _request: web.Request) -> web.Response:
        """Bot, people, chats with messages, faults."""
        self._playground.furnish()
        return web.json_response(views.state(self._playground))

    async def calls(self, request: web.Request) -> web.Response:
        """The bot's calls from number ``after`` on, the last 200 at most."""
        after = whole_number(request.query.get("after")) or 0
        records = self._playground.api.records[after:][-200:]
        return web.json_response([record.as_json() for record in records])

    async def file(self, request: web.Request) -> web.Response:
        """A file as it was uploaded: pictures to look at, everything else to keep."""
        file = self._playground.world.files.by_id.get(request.match_info["file_id"])
        if file is None:
            raise web.HTTPNotFound
        headers = {"Content-Security-Policy": "sandbox", "X-Content-Type-Options": "nosniff"}
        if file.kind in ("photo", "sticker"):
            picture = file.mime_type if file.mime_type in PICTURES else "image/png"
            return web.Response(body=file.content, content_type=picture, headers=headers)
        return web.Response(body=file.content, content_type="application/octet-stream", headers=headers)

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events from number ``after`` on, until the page goes away."""
        after = whole_number(request.headers.get("Last-Event-ID") or request.query.get("after"))
        journal = self._playground.world.journal
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        async for event in journal.follow(journal.here if after is None else after):
            shown = json.dumps(views.event(self._playground.world, event), ensure_ascii=False)
            await response.write(f"id: {event.number + 1}\ndata: {shown}\n\n".encode())
        return response

    # What people do ----------------------------------------------------------------------------------------

    async def send(self, body: Json) -> Json:
        """``{person, chat, text, thread?, reply_to?}``: write a message."""
        human, chat = self._who(body), self._where(body)
        reply_to = whole_number(body.get("reply_to"))
        text, thread = str(body.get("text") or ""), whole_number(body.get("thread"))
        message = people.say(self._playground.world, human, chat, text, thread=thread, reply_to=reply_to)
        return {"message_id": message.number}

    async def start(self, body: Json) -> Json:
        """``{person, payload?}``: press START, perhaps after a link."""
        message = people.start(self._playground.world, self._who(body), str(body.get("payload") or ""))
        return {"message_id": message.number}

    async def upload(self, body: Json) -> Json:
        """``{person, chat, kind, name, content, caption?, thread?}``: send a file; ``content`` is base64."""
        kind = str(body.get("kind"))
        if kind not in ("photo", "document", "sticker"):
            raise ValueError("kind is photo, document or sticker")
        content = base64.b64decode(str(body.get("content") or ""), validate=True)
        message = people.send_file(
            self._playground.world,
            self._who(body),
            self._where(body),
            kind,
            Upload(content, str(body.get("name") or "file.bin")),
            caption=str(body.get("caption") or ""),
            thread=whole_number(body.get("thread")),
        )
        return {"message_id": message.number}

    async def edit(self, body: Json) -> Json:
        """``{chat, message_id, text}``: change one's own message."""
        chat, message = self._where(body), self._what(body)
        if message.from_bot:
            raise ValueError("people edit their own messages")
        people.edit(self._playground.world, chat, message, str(body.get("text") or ""))
        return {"message_id": message.number}

    async def press(self, body: Json) -> Json:
        """``{person, chat, message_id, data, forged?}``: press a button."""
        forged = bool(body.get("forged"))
        data = str(body.get("data") or "")
        query = people.press(self._playground.world, self._who(body), self._what(body), data, forged=forged)
        return {"query_id": query.id}

    async def inline(self, body: Json) -> Json:
        """``{person, query, offset?, chat?}``: ask inline; answers with the results, or with none in time."""
        world, human = self._playground.world, self._who(body)
        chat = self._where(body) if "chat" in body else None
        after = world.journal.here
        query = people.ask_inline(world, human, str(body.get("query") or ""), str(body.get("offset") or ""), chat)
        try:
            await world.journal.until(lambda _events: query.answer is not None, after, world.inline_seconds)
        except TimeoutError:
            return {"query_id": query.id, "answer": None}
        return {"query_id": query.id, "answer": query.answer}

    async def choose(self, body: Json) -> Json:
        """``{query_id, result_id, chat}``: send an offered result."""
        world = self._playground.world
        query = world.inline_queries.get(str(body.get("query_id")))
        if query is None:
            raise ValueError("no such inline query")
        words = str(body.get("query") or "")
        message = people.choose(world, query, str(body.get("result_id")), self._where(body), words)
        return {"message_id": message.number}

    async def person(self, body: Json) -> Json:
        """``{person, language}``: the person's Telegram speaks another language from now on."""
        human, language = self._who(body), str(body.get("language"))
        if language not in LANGUAGES:
            raise ValueError("language is ru, kk or en")
        self._playground.speak(human, language)
        return views.person(self._playground.world, human)

    async def block(self, body: Json) -> Json:
        """``{person, blocked}``: block the bot, or let it in again."""
        people.block(self._playground.world, self._who(body), blocked=bool(body.get("blocked", True)))
        return {}

    # The switchboard ---------------------------------------------------------------------------------------

    async def faults(self, body: Json) -> Json:
        """``{kind, method?, count?, skip?, retry_after?, seconds?, rate?}``: put a fault in force; {} only lists."""
        if body:
            self._playground.faults.add(**rule_arguments(body))
        return {"faults": [rule.as_json() for rule in self._playground.faults.rules]}

    async def clear_faults(self, _body: Json) -> Json:
        """Drop every fault."""
        self._playground.faults.clear()
        return {"faults": []}

    async def reset(self, _body: Json) -> Json:
        """Forget every conversation; people, chats and the bot's card stay."""
        self._playground.forget()
        return {}

    def _who(self, body: Json) -> Human:
        human = self._playground.world.humans.get(whole_number(body.get("person")) or 0)
        if human is None:
            raise ValueError("no such person")
        return human

    def _where(self, body: Json) -> Chat:
        chat = self._playground.world.chats.get(whole_number(body.get("chat")) or 0)
        if chat is None:
            raise ValueError("no such chat")
        return chat

    def _what(self, body: Json) -> KeptMessage:
        message = self._where(body).messages.get(whole_number(body.get("message_id")) or 0)
        if message is None:
            raise ValueError("no such message")
        return message


def _posted(deed: Deed) -> Callable[[web.Request], Awaitable[web.Response]]:
    """A deed as an HTTP handler: JSON in, JSON out, 400 for what cannot be done."""

    async def handle(request: web.Request) -> web.Response:
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType(text="The control API takes JSON.")
        try:
            body = await request.json()
            return web.json_response(await deed(body if isinstance(body, dict) else {}))
        except (ValueError, binascii.Error, Refusal) as problem:
            return web.json_response({"error": str(problem)}, status=400)

    return handle
