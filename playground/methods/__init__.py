"""The methods of the Bot API, by family; each takes the world and a call and returns its ``result``."""

from __future__ import annotations

from playground.methods import answering, chats, editing, media, profile, sending, webhooks
from playground.methods.registry import METHODS, Method, canonical_name

__all__ = [
    "METHODS",
    "Method",
    "answering",
    "canonical_name",
    "chats",
    "editing",
    "media",
    "profile",
    "sending",
    "webhooks",
]
