"""One call of the bot, read from HTTP: form, JSON or multipart become the same arguments and uploads."""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BodyPartReader, web

from playground.refusals import bad_request

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file the bot sent along with a call."""

    content: bytes
    name: str
    mime_type: str | None = None


@dataclass(slots=True)
class Call:
    """A method, its arguments as they came, and its uploads by the name of their part."""

    method: str
    arguments: Json = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)

    def given(self, name: str) -> bool:
        """Whether the argument is there and says something."""
        return self.arguments.get(name) not in (None, "")

    def text(self, name: str) -> str:
        """The argument as text; empty when absent."""
        value = self.arguments.get(name)
        return "" if value is None else str(value)

    def whole(self, name: str, default: int = 0) -> int:
        """The argument as a whole number; ``default`` when absent or not a number."""
        number = whole_number(self.arguments.get(name))
        return default if number is None else number

    def flag(self, name: str) -> bool:
        """The argument as yes or no."""
        return truthy(self.arguments.get(name))

    def parsed(self, name: str, what: str) -> Any:
        """The argument as JSON, whether it came as JSON or as JSON in a form field; None when absent.

        Raises a 400 that names ``what`` when the text is not JSON.
        """
        value = self.arguments.get(name)
        if value in (None, ""):
            return None
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {what} JSON object") from None


def whole_number(value: object) -> int | None:
    """``value`` as a whole number, or None."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    try:
        return int(value)
    except ValueError:
        return None


def truthy(value: object) -> bool:
    """Telegram's reading of a Boolean that may have travelled as text."""
    return value is True or str(value).lower() in ("true", "1", "yes")


async def read_call(method: str, request: web.Request) -> Call:
    """Read the query string and the body of a request, whatever their form."""
    call = Call(method, dict(request.query))
    if request.method != "POST":
        return call
    if request.content_type == "application/json":
        call.arguments.update(await _json_body(request))
    elif request.content_type.startswith("multipart/"):
        await read_parts(call, await request.multipart())
    else:
        fields: Mapping[str, Any] = await request.post()
        call.arguments.update(fields)
    return call


async def _json_body(request: web.Request) -> Json:
    try:
        body = json.loads(await request.read() or b"{}")
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(body, dict):
        raise bad_request("can't parse JSON object: object expected")
    return body


async def read_parts(call: Call, parts: AsyncIterable[Any]) -> None:
    """Read the parts of a multipart body: those with a file name are uploads, the others arguments."""
    async for part in parts:
        if not isinstance(part, BodyPartReader):
            continue
        name, content = part.name or "", bytes(await part.read())
        if part.filename is None:
            call.arguments[name] = _utf8(content)
        else:
            call.uploads[name] = Upload(content, part.filename, part.headers.get("Content-Type"))


def _utf8(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
