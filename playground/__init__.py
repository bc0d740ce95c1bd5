"""The rehearsal room: a small local Bot API with a chat page, for the bot without a token and for its tests."""

from __future__ import annotations

from playground.faults import FaultKind, FaultRule
from playground.playground import Playground
from playground.server import CallRecord
from playground.world import Chat, Human, KeptMessage

__all__ = ["CallRecord", "Chat", "FaultKind", "FaultRule", "Human", "KeptMessage", "Playground"]
