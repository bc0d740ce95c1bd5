"""Getting updates: polling, conflicts, webhooks, faults, and who may speak to the server at all."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from aiohttp import web

from playground import FaultKind, Human, Playground, people
from playground.calls import Upload
from tests.conversation import picture

Json = dict[str, Any]


class Wire:
    """A bot of plain HTTP and the person it talks with."""

    def __init__(self, playground: Playground, client: aiohttp.ClientSession, person: Human) -> None:
        self.playground = playground
        self.client = client
        self.person = person

    async def call(self, method: str, **arguments: Any) -> Json:
        """Call a method with a JSON body."""
        address = f"{self.playground.url}/bot{self.playground.token}/{method}"
        async with self.client.post(address, json=arguments) as response:
            answer: Json = await response.json()
        return answer

    async def updates(self, **arguments: Any) -> list[Json]:
        """Poll once."""
        answer = await self.call("getUpdates", **arguments)
        result: list[Json] = answer["result"]
        return result

    async def control(self, deed: str, **body: Any) -> Json:
        """Ask the control API."""
        async with self.client.post(f"{self.playground.url}/playground/{deed}", json=body) as response:
            answer: Json = await response.json()
        return answer | {"status": response.status}

    def say(self, text: str) -> None:
        """The person writes."""
        world = self.playground.world
        people.say(world, self.person, world.chats[self.person.id], text)


@pytest_asyncio.fixture(name="wire")
async def make_wire() -> AsyncIterator[Wire]:
    """A playground with one person, and a plain HTTP client."""
    async with Playground(seed=5) as playground, aiohttp.ClientSession() as client:
        yield Wire(playground, client, playground.world.human("Айгуль", "kk"))


async def test_updates_stay_until_their_number_is_passed(wire: Wire) -> None:
    for word in ("раз", "два", "три"):
        wire.say(word)
    first = await wire.updates(limit=2)
    assert [update["message"]["text"] for update in first] == ["раз", "два"]
    assert await wire.updates(limit=2) == first
    rest = await wire.updates(offset=first[-1]["update_id"] + 1)
    assert [update["message"]["text"] for update in rest] == ["три"]
    assert [update["message"]["text"] for update in await wire.updates(offset=-1)] == ["три"]
    assert await wire.updates(offset=rest[-1]["update_id"] + 1) == []


async def test_long_poll_ends_as_soon_as_something_is_said(wire: Wire) -> None:
    waiting = asyncio.create_task(wire.updates(timeout=30))
    await wire.playground.world.journal.until(lambda events: bool(events), 0, 5)
    assert wire.playground.api.listening
    begun = time.monotonic()
    wire.say("сәлем")
    (update,) = await waiting
    assert time.monotonic() - begun < 2
    assert update["message"]["from"]["language_code"] == "kk"


async def test_empty_long_poll_ends_in_time(wire: Wire) -> None:
    begun = time.monotonic()
    assert await wire.updates(timeout=1) == []
    assert 0.9 < time.monotonic() - begun < 5


async def test_the_older_of_two_polls_is_ended_with_a_conflict(wire: Wire) -> None:
    older = asyncio.create_task(wire.call("getUpdates", timeout=30))
    await wire.playground.world.journal.until(lambda events: bool(events), 0, 5)
    newer = asyncio.create_task(wire.call("getUpdates", timeout=30))
    ended = await older
    assert ended["error_code"] == 409
    assert "terminated by other getUpdates request" in ended["description"]
    wire.say("кому?")
    assert (await newer)["ok"]


async def test_only_the_kinds_asked_for_are_queued(wire: Wire) -> None:
    await wire.updates(allowed_updates=["callback_query"])
    wire.say("не нужно")
    assert await wire.updates() == []
    await wire.updates(allowed_updates=[])
    wire.say("нужно")
    assert len(await wire.updates()) == 1


async def test_webhook_gets_updates_with_its_secret_until_it_takes_them(wire: Wire) -> None:
    arrived: list[tuple[str, Json]] = []
    enough = asyncio.Event()

    async def take(request: web.Request) -> web.Response:
        arrived.append((request.headers["X-Telegram-Bot-Api-Secret-Token"], await request.json()))
        if len(arrived) == 1:
            return web.Response(status=503)
        enough.set()
        person = arrived[-1][1]["message"]["chat"]["id"]
        return web.json_response({"method": "sendMessage", "chat_id": person, "text": "принято"})

    application = web.Application()
    application.router.add_post("/hook", take)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        address = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
        assert (await wire.call("setWebhook", url=address, secret_token="sesame"))["ok"]  # noqa: S106 - made up
        conflict = await wire.call("getUpdates")
        assert conflict["error_code"] == 409
        assert "webhook is active" in conflict["description"]
        after = wire.playground.world.journal.here
        wire.say("через вебхук")
        await asyncio.wait_for(enough.wait(), 5)
        await wire.playground.world.journal.until(
            lambda events: any(event.facts.get("method") == "sendMessage" for event in events), after, 5
        )
    finally:
        await wire.call("deleteWebhook")
        await runner.cleanup()
    assert [secret for secret, _ in arrived] == ["sesame", "sesame"]
    assert arrived[0][1] == arrived[1][1]
    said = [message.content.get("text") for message in wire.playground.world.chats[wire.person.id].messages.values()]
    assert said == ["через вебхук", "принято"]


@pytest.mark.parametrize(
    ("kind", "status", "fragment"),
    [(FaultKind.TOO_MANY_REQUESTS, 429, '"retry_after": 7'), (FaultKind.SERVER_ERROR, 500, "Internal Server Error")],
)
async def test_fault_answers_and_does_nothing(wire: Wire, kind: FaultKind, status: int, fragment: str) -> None:
    wire.say("/start")
    wire.playground.faults.add(kind, "sendMessage", count=1, skip=1, retry_after=7)
    seen = []
    for _ in range(3):
        answer = await wire.call("sendMessage", chat_id=wire.person.id, text="x")
        seen.append(answer.get("error_code", 200))
        if not answer["ok"]:
            assert fragment in json.dumps(answer)
    assert seen == [200, status, 200]
    assert len(wire.playground.world.chats[wire.person.id].messages) == 3
    assert bool(wire.playground.faults.early_calls) is (kind is FaultKind.TOO_MANY_REQUESTS)


async def test_a_server_error_without_a_word_and_a_scrap_of_an_answer(wire: Wire) -> None:
    wire.playground.faults.add(FaultKind.BARE_ERROR, "getMe")
    assert await wire.call("getMe") == {"ok": False, "error_code": 500}
    wire.playground.faults.add(FaultKind.GARBAGE, "getMe")
    with pytest.raises(json.JSONDecodeError):
        await wire.call("getMe")


async def test_fault_page_is_html(wire: Wire) -> None:
    wire.playground.faults.add(FaultKind.HTML_PAGE, "getMe")
    async with wire.client.get(f"{wire.playground.url}/bot1:x/getMe") as response:
        assert response.status == 502
        assert "nginx" in await response.text()


@pytest.mark.parametrize(("kind", "messages"), [(FaultKind.RESET, 1), (FaultKind.RESET_AFTER, 2)])
async def test_reset_cuts_before_or_after_the_deed(wire: Wire, kind: FaultKind, messages: int) -> None:
    wire.say("/start")
    wire.playground.faults.add(kind, "sendMessage")
    with pytest.raises(aiohttp.ClientError):
        await wire.call("sendMessage", chat_id=wire.person.id, text="x")
    assert len(wire.playground.world.chats[wire.person.id].messages) == messages
    assert (wire.playground.records[-1].status, wire.playground.records[-1].fault) == (0, str(kind))


async def test_hang_holds_the_answer_back(wire: Wire) -> None:
    wire.playground.faults.add(FaultKind.HANG, "getMe", seconds=0.2)
    begun = time.monotonic()
    with pytest.raises(aiohttp.ClientError):
        await wire.call("getMe")
    assert time.monotonic() - begun >= 0.2


async def test_star_spares_polling_and_rate_is_seeded(wire: Wire) -> None:
    wire.playground.faults.add("500", count=None, rate=0.5)
    assert await wire.updates() == []
    first = [(await wire.call("getMe"))["ok"] for _ in range(20)]
    assert 3 < sum(first) < 17
    async with Playground(seed=5) as again:
        again.faults.add("500", count=None, rate=0.5)
        other = Wire(again, wire.client, wire.person)
        assert [(await other.call("getMe"))["ok"] for _ in range(20)] == first


async def test_download_can_fail_too(wire: Wire) -> None:
    wire.say("/start")
    chat = wire.playground.world.chats[wire.person.id]
    photo = Upload(picture(100, 100), "p.png")
    sent = people.send_file(wire.playground.world, wire.person, chat, "photo", photo)
    found = await wire.call("getFile", file_id=sent.content["photo"][0]["file_id"])
    address = f"{wire.playground.url}/file/bot1:x/{found['result']['file_path']}"
    wire.playground.faults.add("502_html", "file")
    async with wire.client.get(address) as response:
        assert response.status == 502
    async with wire.client.get(address) as response:
        assert response.status == 200


async def test_control_api_does_what_people_do(wire: Wire) -> None:
    await wire.control("send", person=wire.person.id, chat=wire.person.id, text="/start")
    markup = {"inline_keyboard": [[{"text": "Да", "callback_data": "yes"}]]}
    sent = await wire.call("sendMessage", chat_id=wire.person.id, text="Да?", reply_markup=markup)
    number = sent["result"]["message_id"]
    place = {"person": wire.person.id, "chat": wire.person.id, "message_id": number}
    assert (await wire.control("press", **place, data="yes"))["status"] == 200
    assert (await wire.control("press", **place, data="no"))["status"] == 400
    assert (await wire.control("press", **place, data="no", forged=True))["status"] == 200
    updates = await wire.updates()
    assert [update.get("callback_query", {}).get("data") for update in updates] == [None, "yes", "no"]
    async with wire.client.get(f"{wire.playground.url}/playground/state") as response:
        state = await response.json()
    (chat,) = [chat for chat in state["chats"] if chat["id"] == wire.person.id]
    assert [message.get("text") for message in chat["messages"]] == ["/start", "Да?"]
    assert (await wire.control("faults", kind="500", method="sendPhoto", count=2))["faults"][0]["count"] == 2
    assert (await wire.control("faults", kind="earthquake"))["status"] == 400
    await wire.control("reset")
    assert not wire.playground.world.chats[wire.person.id].messages
    assert not wire.playground.faults.rules


async def test_events_are_streamed(wire: Wire) -> None:
    async with wire.client.get(f"{wire.playground.url}/playground/events?after=0") as response:
        wire.say("привет")
        await response.content.readuntil(b"data: ")
        event = json.loads(await response.content.readline())
    assert (event["kind"], event["message"]["text"]) == ("message", "привет")


@pytest.mark.parametrize("name", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "10.0.0.1", ""])
async def test_a_foreign_host_name_is_refused(wire: Wire, name: str) -> None:
    for path in ("/", "/playground/state", "/bot1:x/getMe"):
        async with wire.client.get(wire.playground.url + path, headers={"Host": name}) as response:
            assert response.status == 403


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1", "http://localhost"])
async def test_a_foreign_page_may_not_post(wire: Wire, origin: str) -> None:
    for path in ("/playground/reset", "/bot1:x/sendMessage"):
        async with wire.client.post(wire.playground.url + path, json={}, headers={"Origin": origin}) as response:
            assert response.status == 403


async def test_the_own_page_may_post_and_only_json(wire: Wire) -> None:
    address, own = f"{wire.playground.url}/playground/reset", {"Origin": wire.playground.url}
    async with wire.client.post(address, json={}, headers=own) as response:
        assert response.status == 200
    async with wire.client.post(address, data="{}", headers=own) as response:
        assert response.status == 415
    foreign = {"Sec-Fetch-Site": "cross-site"}
    async with wire.client.get(f"{wire.playground.url}/bot1:x/getMe", headers=foreign) as response:
        assert response.status == 403


async def test_page_may_not_be_left_for_the_files_beside_it(wire: Wire) -> None:
    for name in ("../playground.py", "%2e%2e/playground.py", "nothing.js"):
        async with wire.client.get(f"{wire.playground.url}/page/{name}") as response:
            assert response.status == 404


async def test_blocking_is_told_to_the_bot(wire: Wire) -> None:
    wire.say("/start")
    people.block(wire.playground.world, wire.person)
    answer = await wire.call("sendMessage", chat_id=wire.person.id, text="x")
    assert answer["description"] == "Forbidden: bot was blocked by the user"
    changed = (await wire.updates())[-1]["my_chat_member"]
    assert (changed["old_chat_member"]["status"], changed["new_chat_member"]["status"]) == ("member", "kicked")


@pytest.mark.parametrize("payload", ["a" * 65, "a b", "ақмола"])
async def test_a_bad_start_payload_is_refused(wire: Wire, payload: str) -> None:
    with pytest.raises(ValueError, match="start payload"):
        people.start(wire.playground.world, wire.person, payload)


async def test_equal_seeds_give_equal_identifiers() -> None:
    seen = []
    for _ in range(2):
        async with Playground(seed=9) as playground:
            person = playground.world.human("Айгуль", "ru")
            people.start(playground.world, person, "c_grp")
            seen.append(list(playground.updates.waiting))
    assert seen[0] == seen[1]
