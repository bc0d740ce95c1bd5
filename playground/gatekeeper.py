"""Who may speak to this server: programs and pages of this machine, no page from elsewhere."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
OWN_NAMES = ("127.0.0.1", "localhost")


@web.middleware
async def own_machine_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse a foreign ``Host`` (a rebound name) and whatever a foreign page sends."""
    host = request.headers.get("Host", "")
    if urlsplit(f"//{host}").hostname not in OWN_NAMES:
        raise web.HTTPForbidden(text="This server answers to 127.0.0.1 and localhost only.")
    if _from_elsewhere(request, host):
        raise web.HTTPForbidden(text="Another site's page may not speak to this server.")
    return await handler(request)


def _from_elsewhere(request: web.Request, host: str) -> bool:
    origin = request.headers.get("Origin")
    if origin is not None:
        return urlsplit(origin).netloc != host
    opened_by_link = request.path == "/" and request.headers.get("Sec-Fetch-Mode") == "navigate"
    foreign = request.headers.get("Sec-Fetch-Site") in ("cross-site", "same-site")
    return foreign and not opened_by_link
