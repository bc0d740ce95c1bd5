"""The way of pictures: closed and open, what waits, who is told what and how often."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramNetworkError
from aiogram.methods import SendPhoto

from bot.session import UnclearAnswerError
from handlers.photo_line import TELL_AFTER, PhotoLine
from handlers.visit import Screen
from texts.speech import Speech, speech_for

METHOD = SendPhoto(chat_id=1, photo="AgAC")
GATEWAY = UnclearAnswerError(METHOD, "HTTP 502 that is not Telegram's", 502)


class Room:
    """A line with a clock, administrators who remember what they heard, and pictures that go or do not."""

    def __init__(self, longest: int = 200) -> None:
        self.now = datetime(2026, 11, 28, 9, 17, tzinfo=UTC)
        self.line = PhotoLine(lambda: self.now, longest)
        self.heard: list[str] = []
        self.delivered: list[int] = []
        self.dropped: set[int] = set()
        self.reachable = True
        self.fault: Exception | None = None

    async def tell(self, said: Callable[[Speech], Screen]) -> bool:
        """Hear what is told."""
        if self.reachable:
            self.heard.append(said(speech_for("ru")).text)
        return self.reachable

    def wait(self, *numbers: int) -> None:
        """Let pictures wait."""
        for number in numbers:
            self.line.wait((1, number), partial(self._deliver, number))

    async def _deliver(self, number: int) -> bool | None:
        if number in self.dropped:
            return None
        if self.fault is not None:
            raise self.fault
        self.delivered.append(number)
        return True

    async def look(self, minutes: float = 0) -> None:
        """Let time pass, and look."""
        self.now += timedelta(minutes=minutes)
        administrators: Any = self
        await self.line.look(administrators)


async def test_pictures_wait_in_their_order_and_each_goes_once() -> None:
    room = Room()
    room.fault = GATEWAY
    assert room.line.failed(GATEWAY)
    room.wait(1, 2, 3)
    await room.look(1)
    assert room.line.is_closed
    room.fault = None
    await room.look()
    await room.look()
    assert room.delivered == [1, 2, 3]
    assert not room.line.is_closed
    assert room.line.since is None
    assert room.heard == []


async def test_the_queue_is_bounded_and_what_did_not_fit_is_owned_up_to() -> None:
    room = Room(longest=3)
    room.fault = GATEWAY
    room.line.failed(GATEWAY)
    room.wait(1, 2, 3, 4, 5)
    assert len(room.line) == 3
    await room.look(3)
    assert room.heard[0].endswith("в очереди 3 графика.")
    room.fault = None
    await room.look(1)
    assert room.delivered == [3, 4, 5]
    assert room.heard[1] == (
        "14:21 · Фото восстановлены. Очередь пуста, повторов не было. "
        "Не вошло в очередь: 2; эти графики открываются кнопкой «График»."
    )


async def test_who_has_shut_the_bot_out_or_deleted_the_message_stops_nobody() -> None:
    for gone in (TelegramForbiddenError(METHOD, "blocked"), TelegramBadRequest(METHOD, "message to edit not found")):
        room = Room()
        room.line.failed(GATEWAY)
        room.wait(1)
        room.fault = gone
        await room.look()
        assert len(room.line) == 0
        assert room.line.since is None


async def test_a_line_without_a_status_is_a_network_that_fails() -> None:
    room = Room()
    broken = TelegramNetworkError(METHOD, "reset")
    room.fault = broken
    room.line.failed(broken)
    room.wait(1)
    await room.look(3)
    assert "(ошибка сети)" in room.heard[0]


async def test_administrators_that_are_not_reached_are_told_later() -> None:
    room = Room()
    room.reachable = False
    room.fault = GATEWAY
    room.line.failed(GATEWAY)
    room.wait(1)
    await room.look(3)
    room.reachable = True
    await room.look(1)
    await room.look(1)
    assert len(room.heard) == 1
    assert "4 мин" in room.heard[0].replace("\u00a0", " ")


async def test_with_nothing_waiting_an_old_failure_is_neither_told_nor_over() -> None:
    room = Room()
    room.line.failed(GATEWAY)
    await room.look(30)
    assert room.heard == []
    assert room.line.since is not None
    assert not room.line.is_closed, "the next answer tries"
    room.line.worked()
    await room.look()
    assert room.line.since is None


async def test_pictures_nobody_wants_any_more_do_not_prove_that_the_line_is_open() -> None:
    room = Room()
    room.fault = GATEWAY
    room.line.failed(GATEWAY)
    room.wait(1, 2)
    await room.look(3)
    room.dropped = {1, 2}
    await room.look(1)
    assert len(room.line) == 0
    assert room.line.since is not None
    assert len(room.heard) == 1
    room.line.worked()
    await room.look()
    assert "восстановлены" in room.heard[1]


async def test_a_refusal_of_one_picture_does_not_close_the_line() -> None:
    room = Room()
    assert not room.line.failed(TelegramBadRequest(METHOD, "PHOTO_INVALID_DIMENSIONS"))
    assert room.line.since is None


@pytest.mark.parametrize(("seconds", "told"), [(-1, 0), (0, 1)])
async def test_it_is_told_from_three_minutes_on(seconds: int, told: int) -> None:
    room = Room()
    room.fault = GATEWAY
    room.line.failed(GATEWAY)
    room.wait(1)
    room.now += TELL_AFTER + timedelta(seconds=seconds)
    await room.look()
    assert len(room.heard) == told
