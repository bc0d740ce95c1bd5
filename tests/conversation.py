"""A person who writes to the bot, presses its buttons and reads what it says: tests that read like a conversation.

person = Person(playground, language="ru")
greeting = await person.send("/start")
await person.press("Русский")
assert "Акмолинская" in person.buttons
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

from PIL import Image

from playground import Chat, Human, KeptMessage, Playground, people
from playground.calls import Upload
from playground.journal import Event
from playground.keyboards import buttons
from playground.world import Query

PATIENCE_SECONDS = 15.0
SETTLE_SECONDS = 0.05
SPOKEN = ("message", "edit")

Json = dict[str, Any]


class Heard:
    """A message of the bot as the person sees it now: an edited message shows its new content here too."""

    def __init__(self, playground: Playground, kept: KeptMessage) -> None:
        self._playground = playground
        self.kept = kept

    @property
    def number(self) -> int:
        """Its ``message_id``."""
        return self.kept.number

    @property
    def content(self) -> Json:
        """The whole Message object."""
        return self.kept.content

    @property
    def text(self) -> str | None:
        """The text, or None when it is a photo or a file."""
        return self.content.get("text")

    @property
    def caption(self) -> str | None:
        """The words under a photo or a file."""
        return self.content.get("caption")

    @property
    def words(self) -> str:
        """Text or caption, whichever there is."""
        return self.text or self.caption or ""

    @property
    def entities(self) -> list[Json]:
        """Entities of the text or the caption."""
        found: list[Json] = self.content.get("entities") or self.content.get("caption_entities") or []
        return found

    @property
    def photo(self) -> bytes | None:
        """The picture as the bot uploaded it."""
        sizes = self.content.get("photo")
        return self._playground.world.files.original(sizes[-1]["file_id"]) if sizes else None

    @property
    def document(self) -> bytes | None:
        """The file as the bot uploaded it."""
        file = self.content.get("document")
        return self._playground.world.files.original(file["file_id"]) if file else None

    @property
    def file_name(self) -> str | None:
        """The name of the file."""
        file = self.content.get("document")
        return str(file["file_name"]) if file else None

    @property
    def buttons(self) -> list[str]:
        """The labels under the message, in reading order."""
        return [button["text"] for button in buttons(self.kept.markup)]

    @property
    def rows(self) -> list[list[str]]:
        """The labels, row by row."""
        markup = self.kept.markup or {}
        return [[button["text"] for button in row] for row in markup.get("inline_keyboard", [])]

    def button(self, label: str) -> Json | None:
        """The button with this label, or the first whose label contains it."""
        found = buttons(self.kept.markup)
        exact = [button for button in found if button["text"] == label]
        return next(iter(exact or [button for button in found if label in button["text"]]), None)

    def __repr__(self) -> str:
        kind = "photo" if "photo" in self.content else "file" if "document" in self.content else "text"
        return f"<{kind} {self.number}: {self.words!r} {self.buttons}>"


class Person:
    """Someone with Telegram in one chat: the private one, or a group made by :meth:`in_group`."""

    def __init__(
        self,
        playground: Playground,
        language: str = "ru",
        name: str = "Айгуль",
        *,
        username: str | None = None,
        chat: Chat | None = None,
        thread: int | None = None,
    ) -> None:
        self.playground = playground
        self.human: Human = playground.world.human(name, language, username)
        self.chat = chat or playground.world.chats[self.human.id]
        self.thread = thread
        self._mark = playground.world.journal.here

    @classmethod
    def in_group(
        cls,
        playground: Playground,
        title: str = "Рабочая группа",
        *,
        topics: tuple[str, ...] = (),
        topic: str | None = None,
        language: str = "ru",
        name: str = "Айгуль",
        chat: Chat | None = None,
        status: str = "member",
    ) -> Person:
        """A member of a group, in a topic of it if one is named; ``chat`` puts several people into one group."""
        group = chat or playground.world.group(title, topics or ((topic,) if topic else ()))
        thread = next((number for number, name in group.topics.items() if name == topic), None)
        person = cls(playground, language, name, chat=group, thread=thread)
        group.members[person.human.id] = status
        return person

    # What the person does ----------------------------------------------------------------------------------

    async def send(
        self,
        text: str,
        *,
        reply_to: Heard | int | None = None,
        replies: int = 1,
        seconds: float = PATIENCE_SECONDS,
    ) -> Heard:
        """Write and wait until the bot spoke or edited ``replies`` times; returns what it said last."""
        self._begin()
        self.say(text, reply_to=reply_to)
        return await self._answer(replies, seconds)

    def say(self, text: str, *, reply_to: Heard | int | None = None) -> KeptMessage:
        """Write without waiting."""
        number = reply_to.number if isinstance(reply_to, Heard) else reply_to
        return people.say(self.playground.world, self.human, self.chat, text, thread=self.thread, reply_to=number)

    async def start(self, payload: str = "", *, seconds: float = PATIENCE_SECONDS) -> Heard:
        """Open a link to the bot and press START."""
        self._begin()
        people.start(self.playground.world, self.human, payload)
        return await self._answer(1, seconds)

    async def edit(self, message: KeptMessage, text: str, *, seconds: float = PATIENCE_SECONDS) -> Heard:
        """Change an own message and wait for what the bot makes of it."""
        self._begin()
        people.edit(self.playground.world, self.chat, message, text)
        return await self._answer(1, seconds)

    async def press(
        self,
        label: str,
        on: Heard | None = None,
        *,
        silent: bool = False,
        seconds: float = PATIENCE_SECONDS,
    ) -> Heard:
        """Press the button with this label on the latest message that has it.

        Waits until the spinner stops and the bot said, changed or noted something; ``silent`` presses need only the
        spinner to stop. Returns the message the bot touched last, or the one with the button.
        """
        message, button = self._find(label, on)
        if "callback_data" not in button:
            raise AssertionError(f"{label!r} is no button to press but {button}")
        return await self._press(message, button["callback_data"], silent=silent, seconds=seconds)

    async def forge(
        self,
        data: str,
        on: Heard | None = None,
        *,
        silent: bool = False,
        seconds: float = PATIENCE_SECONDS,
    ) -> Heard:
        """Press a button that no message has: any data, on the bot's latest message."""
        return await self._press(on or self.last, data, forged=True, silent=silent, seconds=seconds)

    async def _press(self, message: Heard, data: str, *, silent: bool, seconds: float, forged: bool = False) -> Heard:
        self._begin()
        query = people.press(self.playground.world, self.human, message.kept, data, forged=forged)

        def done(events: list[Event]) -> bool:
            noted = bool(query.answer and (query.answer["text"] or query.answer["url"]))
            return query.answer is not None and (silent or noted or bool(self._spoken(events)))

        await self._wait(done, seconds, f"pressing {data!r}")
        return self.heard[-1] if self.heard else message

    async def follow(self, label: str, *, seconds: float = PATIENCE_SECONDS) -> Heard:
        """Tap a button or a link that leads back to the bot with a start payload."""
        _, button = self._find(label, None)
        payload = parse_qs(urlsplit(str(button.get("url", ""))).query).get("start", [""])[0]
        return await self.start(payload, seconds=seconds)

    async def sticker(self, *, seconds: float = PATIENCE_SECONDS) -> Heard:
        """Send a sticker."""
        return await self._upload("sticker", Upload(picture(512, 512), "sticker.webp", "image/webp"), "", seconds)

    async def photo_of(
        self, content: bytes | None = None, caption: str = "", *, seconds: float = PATIENCE_SECONDS
    ) -> Heard:
        """Send a photo: the one given, or a small one of nothing."""
        upload = Upload(content or picture(320, 240), "photo.png", "image/png")
        return await self._upload("photo", upload, caption, seconds)

    async def file(self, content: bytes, name: str, caption: str = "", *, seconds: float = PATIENCE_SECONDS) -> Heard:
        """Send a document."""
        return await self._upload("document", Upload(content, name), caption, seconds)

    async def _upload(self, kind: str, upload: Upload, caption: str, seconds: float) -> Heard:
        self._begin()
        people.send_file(
            self.playground.world, self.human, self.chat, kind, upload, caption=caption, thread=self.thread
        )
        return await self._answer(1, seconds)

    async def inline(self, words: str, offset: str = "", *, seconds: float = PATIENCE_SECONDS) -> Inline:
        """Ask inline in this chat and wait for the results."""
        self._begin()
        query = people.ask_inline(self.playground.world, self.human, words, offset, self.chat)
        await self._wait(lambda _events: query.answer is not None, seconds, f"asking inline {words!r}", anywhere=True)
        return Inline(query, words)

    def choose(self, inline: Inline, result_id: str) -> Heard:
        """Send one of the offered results into this chat."""
        message = people.choose(self.playground.world, inline.query, result_id, self.chat, inline.words)
        return Heard(self.playground, message)

    def block(self, *, blocked: bool = True) -> None:
        """Block the bot, or let it in again."""
        people.block(self.playground.world, self.human, blocked=blocked)

    # What the person sees ----------------------------------------------------------------------------------

    @property
    def messages(self) -> list[Heard]:
        """Everything of the bot that stands in this chat (and topic), oldest first."""
        return [
            Heard(self.playground, kept)
            for kept in self.chat.messages.values()
            if (kept.from_bot or kept.inline_message_id) and not kept.deleted and self._here(kept)
        ]

    @property
    def heard(self) -> list[Heard]:
        """What the bot said or changed here since the last deed, in that order; named once per event."""
        return self._spoken(self._events())

    @property
    def last(self) -> Heard:
        """The bot's latest message, or the one it changed last if that happened after the last deed."""
        found = self._latest
        assert found is not None, f"the bot has said nothing in this chat; {self._explain()}"
        return found

    @property
    def _latest(self) -> Heard | None:
        return next(reversed(self.heard or self.messages), None)

    @property
    def text(self) -> str | None:
        """The text of the last message; None while there is none."""
        return self._latest.text if self._latest else None

    @property
    def caption(self) -> str | None:
        """The caption of the last message; None while there is none."""
        return self._latest.caption if self._latest else None

    @property
    def words(self) -> str:
        """Text or caption of the last message; empty while there is none."""
        return self._latest.words if self._latest else ""

    @property
    def photo(self) -> bytes | None:
        """The picture of the last message; None while there is none."""
        return self._latest.photo if self._latest else None

    @property
    def buttons(self) -> list[str]:
        """The labels under the last message; none while there is none."""
        return self._latest.buttons if self._latest else []

    @property
    def keyboard(self) -> list[list[str]]:
        """The reply keyboard in place of the letters."""
        rows = (self.chat.keyboard or {}).get("keyboard", [])
        return [[button["text"] for button in row] for row in rows]

    @property
    def alert(self) -> str | None:
        """The note or alert shown since the last deed."""
        notes = [event.facts["text"] for event in self._events() if event.kind == "alert"]
        return next((note for note in reversed(notes) if note), None)

    @property
    def actions(self) -> list[str]:
        """What the bot showed it was doing since the last deed: ``typing``, ``upload_photo`` …"""
        return [event.facts["action"] for event in self._events() if event.kind == "action"]

    @property
    def spinners(self) -> int:
        """Buttons of this person that still turn."""
        pressed = self.playground.world.callbacks.values()
        return sum(query.human is self.human and query.answer is None for query in pressed)

    # Waiting -----------------------------------------------------------------------------------------------

    async def silence(self, seconds: float = 0.3) -> None:
        """Wait that long and fail if the bot says or changes anything in this chat meanwhile."""
        self._begin()
        journal = self.playground.world.journal
        try:
            await journal.until(lambda events: bool(self._spoken(events)), self._mark, seconds, self.chat.id)
        except TimeoutError:
            return
        raise AssertionError(f"silence was broken: {self._spoken(self._events())}")

    async def until(self, true: Callable[[Person], bool], *, seconds: float = PATIENCE_SECONDS) -> Heard:
        """Wait until something holds, looking again whenever anything happens."""
        await self._wait(lambda _events: true(self), seconds, "waiting", anywhere=True)
        return self.last

    async def next(self, replies: int = 1, *, seconds: float = PATIENCE_SECONDS) -> Heard:
        """Wait for what the bot says by itself, without being spoken to."""
        self._begin()
        return await self._answer(replies, seconds)

    def _begin(self) -> None:
        self._mark = self.playground.world.journal.here

    async def _answer(self, replies: int, seconds: float) -> Heard:
        await self._wait(lambda events: len(self._spoken(events)) >= replies, seconds, f"{replies} answer(s)")
        return self.heard[-1]

    async def _wait(
        self, done: Callable[[list[Event]], bool], seconds: float, what: str, *, anywhere: bool = False
    ) -> None:
        journal = self.playground.world.journal
        try:
            await journal.until(done, self._mark, seconds, None if anywhere else self.chat.id)
        except TimeoutError:
            raise AssertionError(f"nothing more in {seconds} s: {what}; {self._explain()}") from None
        await self._settle()

    async def _settle(self) -> None:
        """Let a bot that says several things in a row finish: until this chat is quiet for a moment."""
        journal = self.playground.world.journal
        while True:
            after = journal.here
            try:
                await journal.until(lambda events: bool(self._spoken(events)), after, SETTLE_SECONDS, self.chat.id)
            except TimeoutError:
                return

    def _events(self) -> list[Event]:
        return self.playground.world.journal.since(self._mark, self.chat.id)

    def _spoken(self, events: list[Event]) -> list[Heard]:
        found = []
        for event in events:
            if event.kind in SPOKEN and event.facts["chat_id"] == self.chat.id:
                kept = self.chat.messages[event.facts["message_id"]]
                if (kept.from_bot or kept.inline_message_id) and self._here(kept):
                    found.append(Heard(self.playground, kept))
        return found

    def _here(self, kept: KeptMessage) -> bool:
        return self.thread is None or kept.content.get("message_thread_id") == self.thread

    def _find(self, label: str, on: Heard | None) -> tuple[Heard, Json]:
        for message in [on] if on else reversed(self.messages):
            button = message.button(label)
            if button:
                return message, button
        shown = [message.buttons for message in self.messages]
        raise AssertionError(f"no button {label!r}; there are {shown}")

    def _explain(self) -> str:
        """What the bot did meanwhile: its last calls, the refused ones with their reasons."""
        calls = [
            f"{event.facts['method']} {event.facts['status']} {event.facts['description']}".strip()
            for event in self.playground.world.journal.events[self._mark :]
            if event.kind == "call"
        ]
        return f"calls of the bot: {calls[-8:]}; heard: {self.heard}; spinners turning: {self.spinners}"


class Inline:
    """The answer to an inline question."""

    def __init__(self, query: Query, words: str) -> None:
        self.query = query
        self.words = words
        self.answer: Json = query.answer or {}

    @property
    def results(self) -> list[Json]:
        """The results offered."""
        results: list[Json] = self.answer["results"]
        return results

    @property
    def titles(self) -> list[str]:
        """The titles of the results, empty where there is none."""
        return [str(result.get("title", "")) for result in self.results]


def picture(width: int, height: int, kind: str = "PNG") -> bytes:
    """A picture of nothing in this size."""
    written = io.BytesIO()
    Image.new("RGB", (width, height), (120, 160, 150)).save(written, kind)
    return written.getvalue()


async def all_together(*deeds: Any) -> list[Any]:
    """Several people at once."""
    return list(await asyncio.gather(*deeds))
