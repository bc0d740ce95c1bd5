"""The whole bot in the rehearsal room: real HTTP, a real archive, real pictures, every outgoing call checked."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from teremok.validation import ApiRuleViolation, validate_method

from bot.app import App, open_app
from bot.settings import Settings
from data.vocabulary import Language
from handlers.clock import utc_now
from playground import CallRecord, Playground
from tests.conversation import Person


@dataclass(slots=True)
class Rehearsal:
    """A running bot and the room it plays in."""

    playground: Playground
    app: App
    stop: asyncio.Event
    violations: list[str] = field(default_factory=list)

    def person(self, language: str = "ru", **about: Any) -> Person:
        """Return somebody new."""
        return Person(self.playground, language, **about)

    async def acquainted(self, language: str = "ru", region: str | None = None, **choices: Any) -> Person:
        """Return somebody whose language the bot knows already."""
        person = self.person(language)
        await self.app.store.remember(person.human.id, language=Language(language), region=region, **choices)
        return person

    @property
    def refused(self) -> list[CallRecord]:
        """The calls that were wrong: refused as no fault of the line and not merely done already."""
        done = ("not modified", "query is too old", "to delete not found")
        return [
            record
            for record in self.playground.records
            if record.status == 400 and not any(words in record.description for words in done)
        ]


class Checked(BaseRequestMiddleware):
    """Checks every outgoing call by the rules of the Bot API, before it leaves."""

    def __init__(self, violations: list[str]) -> None:
        self._violations = violations

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        """Check and go on."""
        try:
            validate_method(bot, method)
        except ApiRuleViolation as violation:
            self._violations.append(f"{method.__api_method__}: {violation}")
        return await make_request(bot, method)


@contextlib.asynccontextmanager
async def rehearse(folder: Path, *, now: Callable[[], datetime] = utc_now, **settings: Any) -> AsyncIterator[Rehearsal]:
    """Run the bot while the block runs; afterwards no call may have broken a rule or been refused for its content."""
    chosen = Settings(_env_file=None, data_dir=folder, **settings)
    async with (
        Playground() as playground,
        open_app(chosen, playground.token, playground.url, now=now) as app,
    ):
        rehearsal = Rehearsal(playground, app, asyncio.Event())
        app.bot.session.middleware(Checked(rehearsal.violations))
        serving = asyncio.create_task(app.serve(rehearsal.stop))
        try:
            yield rehearsal
        finally:
            rehearsal.stop.set()
            await serving
    assert rehearsal.violations == []
    assert [(record.method, record.description) for record in rehearsal.refused] == []
