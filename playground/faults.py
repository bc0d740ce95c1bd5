"""The fault switch: rules that make a call fail the way the network and Telegram sometimes do."""

from __future__ import annotations

import random
import time
from dataclasses import asdict, dataclass, field
from enum import StrEnum

from playground.calls import Json, whole_number
from playground.methods.registry import POLLING, canonical_name

DOWNLOAD = "file"


class FaultKind(StrEnum):
    """What goes wrong. Only ``reset_after`` carries the call out; all others answer without doing anything."""

    TOO_MANY_REQUESTS = "429"
    SERVER_ERROR = "500"
    BARE_ERROR = "500_nodesc"
    GARBAGE = "garbage"
    HTML_PAGE = "502_html"
    RESET = "reset"
    HANG = "hang"
    RESET_AFTER = "reset_after"


@dataclass(slots=True)
class FaultRule:
    """One rule: after ``skip`` matching calls the next ``count`` fail (``None``: all), each with chance ``rate``.

    ``method`` is a method of the Bot API, ``file`` for downloads, or ``*`` for every method but ``getUpdates``.
    """

    kind: FaultKind
    method: str = "*"
    count: int | None = 1
    skip: int = 0
    retry_after: int = 2
    seconds: float = 30.0
    rate: float = 1.0
    seen: int = 0
    fired: int = 0

    def concerns(self, method: str) -> bool:
        """Whether the rule speaks of this method."""
        if self.method == "*":
            return method not in (POLLING, DOWNLOAD)
        return self.method.lower() == method.lower()

    def strikes(self, method: str, chance: random.Random) -> bool:
        """Whether this very call fails; counts it."""
        if not self.concerns(method) or self.spent:
            return False
        self.seen += 1
        if self.seen <= self.skip or chance.random() >= self.rate:
            return False
        self.fired += 1
        return True

    @property
    def spent(self) -> bool:
        """Whether it has done all it was to do."""
        return self.count is not None and self.fired >= self.count

    def as_json(self) -> Json:
        """The rule as the control API shows it."""
        return asdict(self)


@dataclass(slots=True)
class Faults:
    """The rules in force, and the calls that came before a ``retry_after`` had passed."""

    chance: random.Random
    rules: list[FaultRule] = field(default_factory=list)
    early_calls: list[Json] = field(default_factory=list)
    _closed_until: dict[tuple[str, str], float] = field(default_factory=dict)

    def add(
        self,
        kind: FaultKind | str,
        method: str = "*",
        *,
        count: int | None = 1,
        skip: int = 0,
        retry_after: int = 2,
        seconds: float = 30.0,
        rate: float = 1.0,
    ) -> FaultRule:
        """Put a rule in force; raises ValueError for an unknown kind or method."""
        if method not in ("*", DOWNLOAD) and canonical_name(method) is None:
            raise ValueError(f"no such method: {method}")
        rule = FaultRule(FaultKind(kind), method, count, skip, retry_after, seconds, rate)
        self.rules.append(rule)
        return rule

    def clear(self) -> None:
        """Drop every rule."""
        self.rules.clear()
        self._closed_until.clear()

    def for_call(self, method: str) -> FaultRule | None:
        """The rule that strikes this call, if any."""
        return next((rule for rule in self.rules if rule.strikes(method, self.chance)), None)

    def close(self, method: str, chat: object, seconds: int) -> None:
        """Remember that nothing should come for a chat until ``retry_after`` has passed."""
        self._closed_until[method, str(chat)] = time.monotonic() + seconds

    def note_arrival(self, method: str, chat: object) -> None:
        """Keep a call that ignored a ``retry_after`` (with 50 ms of mercy)."""
        left = self._closed_until.get((method, str(chat)), 0.0) - time.monotonic()
        if left > 0.05:
            self.early_calls.append({"method": method, "chat_id": chat, "early_seconds": round(left, 3)})


def rule_arguments(body: Json) -> Json:
    """The arguments of :meth:`Faults.add` from a JSON body; raises ValueError when one is not what it should be."""
    arguments: Json = {"kind": FaultKind(str(body.get("kind"))), "method": str(body.get("method") or "*")}
    if "count" in body:
        arguments["count"] = whole_number(body["count"]) or None
    for name in ("skip", "retry_after"):
        if name in body:
            arguments[name] = max(0, whole_number(body[name]) or 0)
    for name in ("seconds", "rate"):
        if name in body:
            arguments[name] = float(body[name])
    return arguments
