"""The list of methods the playground knows; names are read without regard to case, as at Telegram."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playground.calls import Call
from playground.world import World

Method = Callable[[World, Call], Any]
METHODS: dict[str, Method] = {}
POLLING = "getUpdates"


def method(*names: str) -> Callable[[Method], Method]:
    """Enter a function under the names of the Bot API."""

    def enter(function: Method) -> Method:
        METHODS.update(dict.fromkeys(names, function))
        return function

    return enter


def canonical_name(written: str) -> str | None:
    """The method's own spelling, or None when there is no such method."""
    for name in (*METHODS, POLLING):
        if name.lower() == written.lower():
            return name
    return None
