"""For administrators: how the bot is, in three lines, and the way to what it did not understand."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from math import ceil
from typing import Protocol

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from answers.study import Study
from db.backup import Backup
from db.incident_records import Condition, Failure
from db.store import Store
from handlers.authority import Action, May
from handlers.buttons import Step, code
from handlers.clock import clock, local
from handlers.editors import not_understood
from handlers.mishaps import Mishaps
from handlers.photo_line import PhotoLine
from handlers.screens import button, keyboard
from handlers.visit import Screen, Visit
from texts.speech import Speech

COMMAND = "health"
LATELY = timedelta(hours=24)
MEGABYTE = 1_000_000


class KeepsBackups(Protocol):
    """Whatever knows the latest backup."""

    def latest(self) -> Backup | None:
        """Return the latest backup that was checked by restoring it, None where there is none."""
        ...


@dataclass(frozen=True, slots=True)
class Health:
    """What the report on the bot is made from; `backups` is None where the database is not ours to copy."""

    store: Store
    study: Study
    line: PhotoLine
    mishaps: Mishaps
    backups: KeepsBackups | None
    started: datetime

    async def report(self, speech: Speech, now: datetime) -> Screen:
        """Return how the bot is at a moment."""
        waited = await self.store.waiting_times(now - LATELY)
        unclear = len(await not_understood(self.store, self.study))
        lines = [
            [
                speech.say("health-bot", uptime=_lasting(speech, now - self.started)),
                _database(speech, await self.store.condition()),
                *([await self._backup(speech, now)] if self.backups else []),
            ],
            [
                speech.say("health-release", release=await self.store.current_release()),
                speech.say("health-answers", n=len(waited)),
                _errors(speech, await self.mishaps.since(now - LATELY)),
                _times(speech, waited),
            ],
            [speech.say("health-not-understood", n=unclear)],
        ]
        if self.line.since is not None and len(self.line):
            lines.append([speech.say("health-photos", time=clock(self.line.since), n=len(self.line))])
        ways = [button(speech.say("health-work-through"), code(Step.UNANSWERED))] if unclear else []
        return Screen("\n".join(" · ".join(line) for line in lines), keyboard(ways) if ways else None)

    async def _backup(self, speech: Speech, now: datetime) -> str:
        latest = await asyncio.to_thread(self.backups.latest) if self.backups else None
        if latest is None:
            return speech.say("health-backup-none")
        return speech.say("health-backup", when=_day_and_time(speech, latest.at, now))


def health_router() -> Router:
    """Return the router of the report."""
    router = Router(name="health")
    router.message.register(tell_health, Command(COMMAND), May(Action.READ_HEALTH))
    return router


async def tell_health(_: Message, visit: Visit, health: Health) -> None:
    """Tell how the bot is."""
    await visit.show(await health.report(visit.speech, health.mishaps.now()))


def percentile(waited: tuple[int, ...], share: Fraction) -> int:
    """Return the smallest of sorted numbers that at least this share of them does not exceed; of none, raises."""
    return waited[ceil(len(waited) * share) - 1]


def _lasting(speech: Speech, time: timedelta) -> str:
    minutes = int(time / timedelta(minutes=1))
    hours, days = minutes // 60, minutes // (24 * 60)
    if days:
        return speech.say("health-days", days=days, hours=hours % 24)
    return speech.say("health-hours", hours=hours, minutes=minutes % 60)


def _database(speech: Speech, condition: Condition) -> str:
    size = speech.decimal(Fraction(condition.size, MEGABYTE))
    return speech.say("health-database" if condition.sound else "health-database-broken", megabytes=size)


def _day_and_time(speech: Speech, moment: datetime, now: datetime) -> str:
    ago = (local(now).date() - local(moment).date()).days
    if ago in (0, 1):
        return speech.say("health-yesterday" if ago else "health-today", time=clock(moment))
    return f"{speech.date(local(moment).date())} {clock(moment)}"


def _errors(speech: Speech, failures: tuple[Failure, ...]) -> str:
    if not failures:
        return speech.say("health-errors", n=0)
    last = failures[0]
    kind = speech.say(f"mishap-{last.kind}")
    return speech.say("health-errors-last", n=len(failures), time=clock(last.at), kind=kind)


def _times(speech: Speech, waited: tuple[int, ...]) -> str:
    if not waited:
        return speech.say("health-times-none")
    median, high = (percentile(waited, share) for share in (Fraction(1, 2), Fraction(95, 100)))
    seconds = [speech.decimal(Fraction(one, 1000)) for one in (median, high)]
    return speech.say("health-times", median=seconds[0], high=seconds[1])
