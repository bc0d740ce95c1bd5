"""The Bot API over HTTP: reads a call, lets faults strike, runs the method, records what happened."""

from __future__ import annotations

import asyncio
import re
import socket
import struct
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from playground.calls import Call, Json, read_call
from playground.faults import DOWNLOAD, FaultKind, FaultRule, Faults
from playground.methods import METHODS, canonical_name
from playground.methods.registry import POLLING
from playground.refusals import UNAUTHORIZED, Refusal, too_many_requests
from playground.world import World

TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)
HTML_PAGE = (
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n"
    "<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n"
)
LISTENING_MERCY_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One call of the bot as the playground saw it. ``status`` 0 means that the bot never got an answer."""

    number: int
    method: str
    arguments: Json
    status: int
    description: str = ""
    result: Any = None
    fault: str = ""
    uploads: dict[str, bytes] = field(default_factory=dict)

    @property
    def chat_id(self) -> int | None:
        """The chat it was about."""
        found = str(self.arguments.get("chat_id", ""))
        return int(found) if re.fullmatch(r"-?\d+", found) else None

    def as_json(self) -> Json:
        """The record as the control API shows it; uploads by their sizes."""
        sizes = {name: len(content) for name, content in self.uploads.items()}
        return {
            "number": self.number,
            "method": self.method,
            "arguments": self.arguments,
            "status": self.status,
            "description": self.description,
            "fault": self.fault,
            "uploads": sizes,
        }


class BotApi:
    """Answers ``/bot<token>/<method>`` and ``/file/bot<token>/<path>``.

    ``only`` is the one token accepted; empty means that any well-formed token will do.
    """

    def __init__(self, world: World, faults: Faults, only: str = "") -> None:
        self.world = world
        self.faults = faults
        self.only = only
        self.records: list[CallRecord] = []
        self._quiet: asyncio.TimerHandle | None = None
        self.listening = False

    def add_routes(self, application: web.Application) -> None:
        """Enter the two addresses of the Bot API."""
        for verb in ("GET", "POST"):
            application.router.add_route(verb, r"/bot{token}/{method}", self.answer)
        application.router.add_get("/file/bot{token}/{path:.+}", self.download)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """One call from beginning to end."""
        written = request.match_info["method"]
        call = Call(written)
        try:
            self._check_token(request.match_info["token"])
            name = canonical_name(written)
            if name is None:
                raise Refusal(404, "Not Found: method not found")
            call = await read_call(name, request)
            self.faults.note_arrival(name, call.arguments.get("chat_id"))
            return await self._run(request, call, self.faults.for_call(name))
        except Refusal as refusal:
            self._record(call, refusal.status, description=refusal.description)
            return _refused(refusal)

    def _check_token(self, token: str) -> None:
        if not TOKEN.fullmatch(token):
            raise Refusal(404, "Not Found")
        if self.only and token != self.only:
            raise Refusal(401, UNAUTHORIZED)

    async def _run(self, request: web.Request, call: Call, fault: FaultRule | None) -> web.StreamResponse:
        if fault and fault.kind is not FaultKind.RESET_AFTER:
            return await self._fail(request, call, fault)
        result = await self._execute(call)
        if fault:
            self._record(call, 0, result=result, fault=fault.kind)
            return _cut(request)
        self._record(call, 200, result=result)
        return web.json_response({"ok": True, "result": result})

    async def _execute(self, call: Call) -> Any:
        if call.method != POLLING:
            return METHODS[call.method](self.world, call)
        self._hear(listening=True)
        try:
            return await self.world.updates.poll(call)
        finally:
            loop = asyncio.get_running_loop()
            self._quiet = loop.call_later(LISTENING_MERCY_SECONDS, self._fall_silent)

    def _hear(self, *, listening: bool) -> None:
        if self._quiet:
            self._quiet.cancel()
            self._quiet = None
        if self.listening != listening:
            self.listening = listening
            self.world.journal.write("listening", listening=listening)

    def _fall_silent(self) -> None:
        if not self.world.updates.polled:
            self._hear(listening=False)

    def carry_out(self, call: Call) -> None:
        """Run a call that came as the answer of a webhook; a refusal goes into the record only."""
        call.method = canonical_name(call.method) or call.method
        try:
            if call.method not in METHODS:
                raise Refusal(404, "Not Found: method not found")
            self._record(call, 200, result=METHODS[call.method](self.world, call))
        except Refusal as refusal:
            self._record(call, refusal.status, description=refusal.description)

    async def _fail(self, request: web.Request, call: Call, fault: FaultRule) -> web.StreamResponse:
        """Answer as the fault wants, without carrying the call out."""
        if fault.kind is FaultKind.TOO_MANY_REQUESTS:
            self.faults.close(call.method, call.arguments.get("chat_id"), fault.retry_after)
            refusal = too_many_requests(fault.retry_after)
            self._record(call, 429, description=refusal.description, fault=fault.kind)
            return _refused(refusal)
        if fault.kind is FaultKind.SERVER_ERROR:
            self._record(call, 500, description="Internal Server Error", fault=fault.kind)
            return _refused(Refusal(500, "Internal Server Error"))
        if fault.kind is FaultKind.BARE_ERROR:
            self._record(call, 500, fault=fault.kind)
            return web.json_response({"ok": False, "error_code": 500}, status=500)
        if fault.kind is FaultKind.GARBAGE:
            self._record(call, 0, fault=fault.kind)
            return web.Response(text='{"ok":tru', content_type="application/json")
        if fault.kind is FaultKind.HTML_PAGE:
            self._record(call, 502, fault=fault.kind)
            return web.Response(status=502, text=HTML_PAGE, content_type="text/html")
        self._record(call, 0, fault=fault.kind)
        if fault.kind is FaultKind.HANG:
            await asyncio.sleep(fault.seconds)
        return _cut(request)

    def _record(self, call: Call, status: int, *, description: str = "", result: Any = None, fault: str = "") -> None:
        uploads = {name: upload.content for name, upload in call.uploads.items()}
        record = CallRecord(
            len(self.records), call.method, call.arguments, status, description, result, str(fault), uploads
        )
        self.records.append(record)
        if call.method != POLLING or status != 200:
            self.world.journal.write(
                "call", method=call.method, status=status, description=description, fault=str(fault)
            )

    async def download(self, request: web.Request) -> web.StreamResponse:
        """The bytes of a file the bot was told the path of."""
        call = Call(DOWNLOAD, {"path": request.match_info["path"]})
        try:
            self._check_token(request.match_info["token"])
            fault = self.faults.for_call(DOWNLOAD)
            if fault:
                return await self._fail(request, call, fault)
            file = self.world.files.at_path(call.text("path"))
            if file is None:
                raise Refusal(404, "Not Found")
        except Refusal as refusal:
            self._record(call, refusal.status, description=refusal.description)
            return _refused(refusal)
        self._record(call, 200)
        return web.Response(body=file.download(), content_type="application/octet-stream")

    def stop(self) -> None:
        """Let no timer outlive the server."""
        if self._quiet:
            self._quiet.cancel()


def _refused(refusal: Refusal) -> web.Response:
    seconds = refusal.parameters.get("retry_after")
    headers = {"Retry-After": str(seconds)} if seconds else None
    return web.json_response(refusal.as_answer(), status=refusal.status, headers=headers)


def _cut(request: web.Request) -> web.Response:
    """Cut the connection at once, so that the other side sees a reset."""
    transport = request.transport
    if transport is not None:
        connection = transport.get_extra_info("socket")
        if connection is not None:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    return web.Response()
