"""The commands as a person starts them: what they load, what they print, how they end."""

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.rehearsal import rehearse

HOUSE = Path(__file__).parent.parent
LOCK = (HOUSE / "requirements.lock").read_text(encoding="utf-8")
HEAVY = ("aiogram", "aiohttp", "matplotlib", "docx", "openpyxl", "playground", "handlers")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An environment in which nothing is set but where to keep things."""
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(HOUSE),
        "DATA_DIR": str(tmp_path / "kept"),
        "HOME": str(tmp_path),
    }


def bot(environment: dict[str, str], *arguments: str, typed: str | bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the command."""
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "bot", *arguments],
        env=environment,
        cwd=environment["HOME"],
        input=typed.encode() if isinstance(typed, str) else typed,
        capture_output=True,
        timeout=60,
        check=False,
    )


def lines(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    """Return what was printed, a JSON object a line."""
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def test_asking_loads_neither_the_messenger_nor_the_studio(environment: dict[str, str]) -> None:
    script = (
        "import sys; from bot.__main__ import main; status = main(['ask', 'Акмолинская область']); "
        f"print(sorted(set({HEAVY!r}) & set(sys.modules)), file=sys.stderr); sys.exit(status)"
    )
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", script], env=environment, cwd=environment["HOME"], capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    assert done.stderr.decode().splitlines()[-1] == "[]"
    assert "47,6" in done.stdout.decode()


def test_an_answer_as_json_has_facts_with_their_addresses(environment: dict[str, str]) -> None:
    done = bot(environment, "ask", "--json", "Акмолинская область")
    assert done.returncode == 0
    (answer,) = lines(done)
    assert answer["answered"] is True
    assert answer["regions"] == ["akmola"]
    assert {fact["value"] for fact in answer["facts"] if fact["indicator"].startswith("offences")} == {1710, 896}
    assert all(fact["source"] for fact in answer["facts"])
    assert answer["picture"] is None


def test_a_picture_is_drawn_where_it_is_asked_for(environment: dict[str, str], tmp_path: Path) -> None:
    done = bot(environment, "ask", "--json", "--out", str(tmp_path / "pictures"), "Акмолинская область")
    (answer,) = lines(done)
    assert Path(answer["picture"]).read_bytes().startswith(b"\x89PNG")


def test_lines_are_answered_one_by_one_and_bad_ones_named(environment: dict[str, str]) -> None:
    typed = [
        {"id": "1", "lang": "ru", "text": "Акмолинская область"},
        {"id": "2", "lang": "de", "text": "Akmola"},
        {"id": "3", "lang": "ru"},
        {"id": "4", "lang": "en", "text": "Pavlodar region", "context": None},
        {"id": "5", "lang": "ru", "text": "x", "context": {"previous": {"intent": "gossip"}}},
        {"id": "6", "lang": "ru", "text": "x", "context": {"previous": {"intent": "value", "regions": ["narnia"]}}},
        {"id": "7", "lang": ["ru"], "text": "x"},
        {"id": "8", "lang": "ru", "text": {"a": 1}},
    ]
    raw = "\n".join(["not json", "[1, 2]", "", *(json.dumps(one, ensure_ascii=False) for one in typed)]).encode()
    done = bot(environment, "ask", "--jsonl", typed=raw + b"\n\xff\xfe\n")
    answers = lines(done)
    assert done.returncode == 0, done.stderr.decode()
    assert [answer["id"] for answer in answers] == [None, None, *"12345678", None]
    bad = {answer["id"] for answer in answers if answer.get("reason") == "bad_request"}
    assert bad == {None, "2", "3", "5", "6", "7", "8"}
    assert {answer["regions"][0] for answer in answers if answer.get("answered")} == {"akmola", "pavlodar"}


def test_a_follow_up_is_understood_from_its_context(environment: dict[str, str]) -> None:
    previous = {"intent": "region_summary", "regions": ["akmola"], "indicator": None, "years": [], "period": None}
    request = {"id": "1", "lang": "ru", "text": "а с Павлодаром?", "context": {"previous": previous}}
    (answer,) = lines(bot(environment, "ask", "--jsonl", typed=json.dumps(request, ensure_ascii=False)))
    assert "pavlodar" in answer["regions"]


def test_an_older_release_can_be_asked_by_its_name(environment: dict[str, str]) -> None:
    (answer,) = lines(bot(environment, "ask", "--json", "--release", "v1", "Акмолинская область"))
    assert answer["release"] == "v1"


def test_a_release_that_never_was_is_a_plain_word(environment: dict[str, str]) -> None:
    done = bot(environment, "ask", "--release", "v99", "Акмолинская область")
    assert done.returncode == 2
    assert done.stderr.decode() == "bot ask: there is no release v99\n"


def test_two_counts_can_be_compared(environment: dict[str, str]) -> None:
    done = bot(environment, "compare", "1710", "896")
    assert done.returncode == 0
    assert "-47.6" in done.stdout.decode()


def test_the_archive_that_cannot_be_opened_is_a_plain_word(environment: dict[str, str]) -> None:
    done = bot(environment | {"DATABASE_URL": "sqlite:////proc/archive.db"}, "ask", "Акмола")
    assert done.returncode == 2
    assert len(done.stderr.decode().splitlines()) == 1


# Running --------------------------------------------------------------------------------------------------------


class Running:
    """`bot run` as a process of its own, with its chat page."""

    def __init__(self, process: asyncio.subprocess.Process, url: str) -> None:
        self.process = process
        self.url = url

    @classmethod
    async def start(cls, environment: dict[str, str]) -> "Running":
        """Start it and wait until it says where its page is."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", env=environment, cwd=environment["HOME"],
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        assert process.stdout is not None
        line = (await asyncio.wait_for(process.stdout.readline(), 30)).decode()
        found = re.search(r"http://127\.0\.0\.1:\d+", line)
        assert found, line
        return cls(process, found.group())

    async def get(self, path: str) -> Any:
        """Look at the page's interface."""
        async with aiohttp.ClientSession() as http, http.get(f"{self.url}/playground/{path}") as answer:
            return await answer.json()

    async def post(self, path: str, body: dict[str, Any]) -> Any:
        """Do something on the page."""
        async with aiohttp.ClientSession() as http, http.post(f"{self.url}/playground/{path}", json=body) as answer:
            return await answer.json()

    async def until(self, true: Any) -> Any:
        """Wait until something holds of the state."""
        async with asyncio.timeout(40):
            while not (found := true(await self.get("state"))):  # noqa: ASYNC110 - the process next door rings no bell
                await asyncio.sleep(0.05)
        return found

    async def end(self, number: signal.Signals) -> tuple[int, str]:
        """Send a signal; return the exit status and the log."""
        self.process.send_signal(number)
        _, log = await asyncio.wait_for(self.process.communicate(), 40)
        return self.process.returncode or 0, log.decode()


def said(state: dict[str, Any], chat: int) -> list[dict[str, Any]]:
    """Return the bot's messages in a chat."""
    return [
        message for one in state["chats"] if one["id"] == chat for message in one["messages"] if message["from_bot"]
    ]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_without_a_token_the_bot_answers_on_its_own_page_and_ends_cleanly(
    environment: dict[str, str], number: signal.Signals
) -> None:
    running = await Running.start(environment | {"PLAYGROUND_PORT": "0"})
    try:
        people = await running.until(lambda state: state["bot"]["listening"] and state["people"])
        person = people[0]["id"]
        await running.post("send", {"person": person, "chat": person, "text": "Акмолинская область"})
        (answer, *others) = await running.until(lambda state: said(state, person))
        assert not others
        assert "47,6" in answer["caption"]
        assert answer["photo"]
    finally:
        status, log = await running.end(number)
    assert status == 0, log
    assert "stopped" in log
    assert "Traceback" not in log


async def test_what_is_in_hand_at_the_end_is_answered(tmp_path: Path) -> None:
    async with rehearse(tmp_path) as rehearsal:
        people = [await rehearsal.acquainted() for _ in range(30)]
        for person in people:
            person.say("/help")
        await people[0].until(lambda one: bool(one.messages))
        rehearsal.stop.set()
        for person in people:
            await person.until(lambda one: bool(one.messages) or one.chat.id in waiting(rehearsal))
        answered = [person for person in people if person.messages]
        assert len(answered) + len(waiting(rehearsal)) == 30, "answered, or still with Telegram for the next start"
        assert all(len(person.messages) == 1 for person in answered)


def waiting(rehearsal: Any) -> set[int]:
    """Return the chats whose messages the bot has not taken."""
    return {update["message"]["chat"]["id"] for update in rehearsal.playground.updates.waiting.values()}


async def test_a_second_start_on_the_same_port_is_a_plain_word(environment: dict[str, str]) -> None:
    running = await Running.start(environment | {"PLAYGROUND_PORT": "0"})
    try:
        port = running.url.rpartition(":")[2]
        again = await asyncio.to_thread(bot, environment | {"PLAYGROUND_PORT": port})
        assert again.returncode != 0
        assert again.stderr.decode().splitlines()[-1].startswith(f"bot: PLAYGROUND_PORT {port}:")
    finally:
        await running.end(signal.SIGTERM)


# Installing -----------------------------------------------------------------------------------------------------


def test_the_lock_names_no_registry() -> None:
    assert "://" not in LOCK
    assert "index" not in LOCK.casefold()


def test_every_pinned_package_has_its_hashes() -> None:
    pinned = re.findall(r"^([a-z0-9._-]+)==", LOCK, re.MULTILINE | re.IGNORECASE)
    assert len(pinned) > 50
    assert LOCK.count("==") <= LOCK.count("--hash=sha256:")


def test_every_dependency_is_in_the_lock() -> None:
    project = (HOUSE / "pyproject.toml").read_text(encoding="utf-8")
    listed = re.findall(r'^    "([A-Za-z0-9._-]+)', project.split("[project.scripts]")[0], re.MULTILINE)
    pinned = {name.casefold().replace("_", "-").replace(".", "-") for name in re.findall(r"^([\w.-]+)==", LOCK, re.M)}
    assert {name.casefold().replace(".", "-") for name in listed} <= pinned
