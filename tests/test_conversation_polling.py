"""Fetching updates: in order, one by one, nothing lost at the end, and a plain word where it is pointless."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiogram import Bot
from aiogram.types import InlineQuery, Update, User

from bot.polling import Poller, PollingRefusedError, Queues
from bot.telegram import make_bot
from playground import Playground
from tests.conversation import Person

QUERY = InlineQuery(id="1", from_user=User(id=7, is_bot=False, first_name="A"), query="", offset="")
Handle = Callable[[Update], Awaitable[None]]


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    async with Playground() as playground:
        yield playground


@pytest.fixture
async def bot(playground: Playground) -> AsyncIterator[Bot]:
    async with make_bot(playground.token, playground.url) as bot:
        yield bot


@contextlib.asynccontextmanager
async def polling(bot: Bot, handle: Handle) -> AsyncIterator[asyncio.Event]:
    """Poll while the block runs; leaving it stops and waits for what is in hand."""
    stop = asyncio.Event()
    polled = asyncio.create_task(Poller(bot, handle, ["message"]).run(stop))
    try:
        yield stop
    finally:
        stop.set()
        await polled


async def until(true: Callable[[], bool], seconds: float = 10) -> None:
    """Wait until something holds."""
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110 - what is waited for is a plain list
            await asyncio.sleep(0.01)


async def test_one_persons_messages_are_answered_in_their_order(playground: Playground, bot: Bot) -> None:
    person = Person(playground)
    done: list[str] = []

    async def handle(update: Update) -> None:
        text = str(update.message and update.message.text)
        await asyncio.sleep(0.05 if text == "0" else 0)
        done.append(text)

    async with polling(bot, handle):
        for number in range(10):
            person.say(str(number))
        await until(lambda: len(done) == 10)
    assert done == [str(number) for number in range(10)]


async def test_people_do_not_wait_for_each_other(playground: Playground, bot: Bot) -> None:
    slow, quick = Person(playground), Person(playground)
    released, done = asyncio.Event(), list[str]()

    async def handle(update: Update) -> None:
        if update.message and update.message.chat.id == slow.chat.id:
            await released.wait()
        done.append(str(update.message and update.message.text))

    async with polling(bot, handle):
        slow.say("slow")
        quick.say("quick")
        await until(lambda: done == ["quick"])
        released.set()
    assert done == ["quick", "slow"]


async def test_an_update_that_cannot_be_read_does_not_stop_the_others(playground: Playground, bot: Bot) -> None:
    person = Person(playground)
    done: list[str] = []

    async def handle(update: Update) -> None:
        done.append(str(update.message and update.message.text))

    playground.updates.push("message", {"message_id": "no number", "chat": "nowhere"})
    async with polling(bot, handle):
        person.say("hello")
        await until(lambda: done == ["hello"])


async def test_a_handler_that_breaks_does_not_stop_the_next(playground: Playground, bot: Bot) -> None:
    person = Person(playground)
    done: list[str] = []

    async def handle(update: Update) -> None:
        text = str(update.message and update.message.text)
        if text == "bad":
            raise RuntimeError(text)
        done.append(text)

    async with polling(bot, handle):
        person.say("bad")
        person.say("good")
        await until(lambda: done == ["good"])


async def test_at_the_end_what_is_in_hand_is_finished_and_confirmed(playground: Playground, bot: Bot) -> None:
    people = [Person(playground) for _ in range(20)]
    begun: list[int] = []
    done: list[int] = []

    async def handle(update: Update) -> None:
        begun.append(update.update_id)
        await asyncio.sleep(0.3)
        done.append(update.update_id)

    async with polling(bot, handle) as stop:
        for person in people:
            person.say("question")
        await until(lambda: len(begun) == 20)
        stop.set()
    assert sorted(done) == sorted(begun)
    assert playground.updates.waiting == {}


async def test_what_hangs_is_cut_short_at_the_end() -> None:
    async def handle(_: Update) -> None:
        await asyncio.Event().wait()

    queues = Queues(handle)
    await queues.put(Update(update_id=1, inline_query=QUERY))
    assert await queues.drain(seconds=0.05) == 1


async def test_another_poller_is_a_plain_word_after_four_conflicts(playground: Playground, bot: Bot) -> None:
    await bot.set_webhook("http://127.0.0.1:9/hook")
    poller = Poller(bot, _nothing, ["message"])
    with pytest.raises(PollingRefusedError, match="another copy"):
        await poller.run(asyncio.Event())
    assert len([call for call in playground.calls("getUpdates") if call.status == 409]) == 4


async def test_a_refused_token_is_a_plain_word_at_once() -> None:
    async with Playground(token="1:" + "a" * 35) as playground, make_bot("2:" + "b" * 35, playground.url) as stranger:
        with pytest.raises(PollingRefusedError, match="BOT_TOKEN"):
            await Poller(stranger, _nothing, ["message"]).run(asyncio.Event())
        assert len(playground.calls("getUpdates")) == 1


async def test_polling_goes_on_after_the_server_was_away(playground: Playground, bot: Bot) -> None:
    person = Person(playground)
    done: list[str] = []
    playground.faults.add("502_html", "getUpdates", count=2)

    async def handle(update: Update) -> None:
        done.append(str(update.message and update.message.text))

    async with polling(bot, handle):
        person.say("hello")
        await until(lambda: done == ["hello"])


async def _nothing(_: Update) -> None:
    """Handle nothing."""
