"""Calls of the bot through floods, restarts and broken lines: each message once, each edit done."""

import asyncio
import itertools
import logging
import socket
from collections.abc import AsyncIterator

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramNetworkError
from aiogram.types import MessageEntity

from bot.logs import HIDDEN, set_up_logs, without_token
from bot.outgoing import Courier
from bot.telegram import make_bot
from handlers.once import SendOnce
from playground import Playground
from tests.conversation import Person

TOKEN = "123456:" + "AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr"


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    async with Playground() as playground:
        yield playground


@pytest.fixture
async def bot(playground: Playground) -> AsyncIterator[Bot]:
    async with make_bot(playground.token, playground.url) as bot:
        yield bot


def acquainted(playground: Playground) -> Person:
    """Return a person who has pressed START."""
    person = Person(playground)
    person.say("/start")
    return person


@pytest.mark.parametrize("fault", ["500", "502_html", "reset"])
async def test_a_call_that_failed_is_repeated_and_arrives_once(playground: Playground, bot: Bot, fault: str) -> None:
    person = acquainted(playground)
    playground.faults.add(fault, "sendMessage", count=2)
    await bot.send_message(person.chat.id, "answer")
    assert [message.text for message in person.messages] == ["answer"]


async def test_a_flood_is_waited_out_to_the_second(playground: Playground, bot: Bot) -> None:
    person = acquainted(playground)
    playground.faults.add("429", "sendMessage", retry_after=1)
    first = asyncio.create_task(bot.send_message(person.chat.id, "answer 0"))
    await asyncio.sleep(0.2)
    await asyncio.gather(first, *(bot.send_message(person.chat.id, f"answer {number}") for number in (1, 2)))
    assert sorted(str(message.text) for message in person.messages) == ["answer 0", "answer 1", "answer 2"]
    assert playground.faults.early_calls == []


async def test_after_its_patience_the_last_error_is_raised(playground: Playground) -> None:
    person = acquainted(playground)
    playground.faults.add("500", "sendMessage", count=None)
    async with make_bot(playground.token, playground.url) as bot:
        bot.session.middleware.unregister(bot.session.middleware[0])
        bot.session.middleware(Courier(patience=0.5))
        with pytest.raises(TelegramAPIError):
            await bot.send_message(person.chat.id, "answer")
    assert len(playground.calls("sendMessage")) >= 2


@pytest.mark.parametrize("fault", ["500", "502_html", "reset", "reset_after"])
async def test_what_nobody_may_get_twice_is_not_repeated_where_it_may_have_arrived(
    playground: Playground, bot: Bot, fault: str
) -> None:
    person = acquainted(playground)
    playground.faults.add(fault, "sendMessage")
    with pytest.raises(TelegramAPIError):
        await bot(SendOnce(chat_id=person.chat.id, text="notice"))
    assert len(playground.calls("sendMessage")) == 1


async def test_what_nobody_may_get_twice_is_repeated_where_it_never_left(playground: Playground) -> None:
    person, looks = acquainted(playground), itertools.count()
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{closed.getsockname()[1]}"
        async with make_bot(playground.token, address) as bot:
            bot.session.middleware.unregister(bot.session.middleware[0])
            bot.session.middleware(Courier(patience=0.8, clock=lambda: float(next(looks)) / 10))
            with pytest.raises(TelegramNetworkError):
                await bot(SendOnce(chat_id=person.chat.id, text="notice"))
    assert next(looks) > 6, "the clock was looked at before every try"


async def test_a_flood_before_a_notice_is_waited_out(playground: Playground, bot: Bot) -> None:
    person = acquainted(playground)
    playground.faults.add("429", "sendMessage", retry_after=1)
    await bot(SendOnce(chat_id=person.chat.id, text="notice"))
    assert [message.text for message in person.messages] == ["notice"]
    assert playground.faults.early_calls == []


async def test_an_edit_that_changes_nothing_counts_as_done(playground: Playground, bot: Bot) -> None:
    person = acquainted(playground)
    sent = await bot.send_message(person.chat.id, "menu")
    await bot.edit_message_text("menu", chat_id=sent.chat.id, message_id=sent.message_id)
    assert [message.text for message in person.messages] == ["menu"]


async def test_a_press_answered_too_late_counts_as_answered(bot: Bot) -> None:
    assert await bot.answer_callback_query("12345")


async def test_what_is_wrong_is_not_repeated(playground: Playground, bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest):
        await bot.send_message(987654321, "nobody there")
    assert len(playground.calls("sendMessage")) == 1


async def test_the_word_of_a_group_that_moved_follows_it(playground: Playground, bot: Bot) -> None:
    from playground import people

    person = Person.in_group(playground)
    small = playground.world.group("small", supergroup=False)
    larger = people.upgrade(playground.world, person.human, small)
    await bot.send_message(small.id, "answer")
    assert [kept.content.get("text") for kept in larger.messages.values() if kept.from_bot] == ["answer"]


async def test_entities_that_point_nowhere_do_not_cost_the_answer(playground: Playground, bot: Bot) -> None:
    person = acquainted(playground)
    await bot.send_message(
        person.chat.id, "answer", entities=[MessageEntity(type="text_link", offset=0, length=3, url="nonsense")]
    )
    assert [message.text for message in person.messages] == ["answer"]


@pytest.mark.parametrize(
    "text",
    [
        f"https://api.telegram.org/bot{TOKEN}/sendMessage",
        f"https://api.telegram.org/file/bot{TOKEN}/photos/1.png",
        f"token {TOKEN}",
        f"bot{TOKEN.replace(':', '%3A')}",
    ],
)
def test_no_line_shows_a_token(text: str) -> None:
    hidden = without_token(text)
    assert TOKEN.partition(":")[2] not in hidden
    assert HIDDEN in hidden


def test_the_log_hides_tokens_even_in_exceptions(capsys: pytest.CaptureFixture[str]) -> None:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    try:
        set_up_logs("DEBUG")
        try:
            raise ValueError(f"https://api.telegram.org/file/bot{TOKEN}/photo.png")
        except ValueError:
            logging.getLogger("somebody").exception("download of %s failed", TOKEN)
        written = capsys.readouterr().err
    finally:
        root.handlers, root.level = handlers, level
    assert "somebody" in written
    assert "ValueError" in written
    assert TOKEN.partition(":")[2] not in written
