"""The small world the bot lives in: people, chats, messages, files, and what the bot told about itself."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass, field

from playground.calls import Json, whole_number
from playground.files import Files
from playground.journal import Journal
from playground.profile import Profile
from playground.refusals import Refusal, bad_request, forbidden
from playground.updates import UpdateQueue

BOT_USERNAME = "playground_bot"


@dataclass(slots=True)
class Human:
    """A person with a Telegram account."""

    id: int
    first_name: str
    language_code: str = "ru"
    username: str | None = None
    deactivated: bool = False

    def as_user(self) -> Json:
        """The User object the bot sees."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.username:
            user["username"] = self.username
        return user | {"language_code": self.language_code}


@dataclass(slots=True)
class KeptMessage:
    """A message as it stands, with all its earlier states in ``edits`` (oldest first)."""

    content: Json
    from_bot: bool
    markup: Json | None = None
    edits: list[Json] = field(default_factory=list)
    reactions: list[str] = field(default_factory=list)
    deleted: bool = False
    inline_message_id: str | None = None

    @property
    def number(self) -> int:
        """Its ``message_id``."""
        return int(self.content["message_id"])


@dataclass(slots=True)
class Chat:
    """A private chat, a group or a supergroup (with topics when ``topics`` is not empty)."""

    id: int
    kind: str
    title: str = ""
    human: Human | None = None
    topics: dict[int, str] = field(default_factory=dict)
    members: dict[int, str] = field(default_factory=dict)
    messages: dict[int, KeptMessage] = field(default_factory=dict)
    started: bool = False
    blocked: bool = False
    kicked: bool = False
    migrated_to: int | None = None
    keyboard: Json | None = None

    def as_chat(self) -> Json:
        """The Chat object the bot sees."""
        shown: Json = {"id": self.id, "type": self.kind}
        if self.human:
            shown["first_name"] = self.human.first_name
            return shown | ({"username": self.human.username} if self.human.username else {})
        return shown | {"title": self.title} | ({"is_forum": True} if self.topics else {})


@dataclass(slots=True)
class Query:
    """A press or an inline question that waits for its answer."""

    id: str
    human: Human
    asked_at: float
    chat: Chat | None = None
    answer: Json | None = None


@dataclass(slots=True)
class World:
    """Everything the playground remembers. ``chance`` makes its identifiers the same for the same seed.

    A press waits ``callback_seconds`` for its answer and an inline question ``inline_seconds``; Telegram does not
    publish its own times, these are what bots report.
    """

    chance: random.Random
    bot_id: int
    profile: Profile = field(default_factory=Profile)
    journal: Journal = field(default_factory=Journal)
    humans: dict[int, Human] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    callbacks: dict[str, Query] = field(default_factory=dict)
    inline_queries: dict[str, Query] = field(default_factory=dict)
    inline_messages: dict[str, KeptMessage] = field(default_factory=dict)
    privacy: bool = True
    clock_ahead: float = 0.0
    callback_seconds: float = 15.0
    inline_seconds: float = 10.0
    files: Files = field(init=False)
    updates: UpdateQueue = field(init=False)
    _private_numbers: int = 0

    def __post_init__(self) -> None:
        self.files = Files(self.chance)
        self.updates = UpdateQueue(self.chance.randint(100_000_000, 900_000_000))

    def now(self) -> float:
        """Seconds since 1970 by the playground's own clock, which tests may put ahead."""
        return time.time() + self.clock_ahead

    def bot_user(self) -> Json:
        """The bot as others see it."""
        return {
            "id": self.bot_id,
            "is_bot": True,
            "first_name": self.profile.name or "Playground",
            "username": BOT_USERNAME,
        }

    def long_number(self) -> str:
        """An identifier of a query or an album, never the same twice."""
        return str(self.chance.randint(10**17, 10**18))

    # People and chats -------------------------------------------------------------------------------------

    def human(self, first_name: str, language: str, username: str | None = None) -> Human:
        """A new person with a private chat that is not started yet."""
        identifier = 1001 + len(self.humans)
        person = Human(identifier, first_name, language, username)
        self.humans[identifier] = person
        self.chats[identifier] = Chat(identifier, "private", human=person)
        return person

    def group(self, title: str, topics: tuple[str, ...] = (), *, supergroup: bool = True) -> Chat:
        """A new group with the bot in it; topics make it a forum."""
        number = 1_000_000_001 + len(self.chats)
        chat = Chat(
            -(10**12) - number if supergroup or topics else -number,
            "supergroup" if supergroup or topics else "group",
            title=title,
            topics={place * 2 + 2: topic for place, topic in enumerate(topics)},
            members={self.bot_id: "member"},
            started=True,
        )
        self.chats[chat.id] = chat
        return chat

    def chat(self, named: object, *, to_write: bool = False) -> Chat:
        """The chat a call names; raises 400 when unknown or moved and, to write, 403 when the bot is unwanted."""
        if named in (None, ""):
            raise bad_request("chat_id is empty")
        chat = self._known_chat(str(named).strip())
        if chat.migrated_to:
            raise bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
        if to_write:
            self._check_wanted(chat)
        return chat

    def _known_chat(self, named: str) -> Chat:
        """A chat by its number; people cannot be found by their names, and strangers not at all."""
        chat = self.chats.get(whole_number(named) or 0)
        if chat is None or (chat.human and not chat.started and not self._met_in_group(chat.human)):
            raise bad_request("chat not found")
        return chat

    def _met_in_group(self, human: Human) -> bool:
        return any(human.id in chat.members for chat in self.chats.values())

    def _check_wanted(self, chat: Chat) -> None:
        refusal: Refusal | None = None
        if chat.human and chat.human.deactivated:
            refusal = forbidden("user is deactivated")
        elif chat.blocked:
            refusal = forbidden("bot was blocked by the user")
        elif not chat.started:
            refusal = forbidden("bot can't initiate conversation with a user")
        elif chat.kicked:
            refusal = forbidden(f"bot was kicked from the {chat.kind} chat")
        if refusal:
            raise refusal

    # Messages ---------------------------------------------------------------------------------------------

    def next_message_number(self, chat: Chat) -> int:
        """Private chats and small groups share one row of numbers; a supergroup has its own."""
        if chat.kind == "supergroup":
            return max([*chat.messages, *chat.topics, 0]) + 1
        self._private_numbers += 1
        return self._private_numbers

    def post(
        self, chat: Chat, sender: Json, content: Json, *, thread: int | None = None, reply_to: int | None = None
    ) -> KeptMessage:
        """Put a message into a chat; the caller checked that it may stand there."""
        message: Json = {
            "message_id": self.next_message_number(chat),
            "date": int(self.now()),
            "chat": chat.as_chat(),
            "from": sender,
        }
        if thread and thread in chat.topics:
            message |= {"message_thread_id": thread, "is_topic_message": True}
        replied = chat.messages.get(reply_to or 0)
        if replied:
            message["reply_to_message"] = {
                name: value for name, value in replied.content.items() if name != "reply_to_message"
            }
        kept = KeptMessage(message | content, from_bot=bool(sender["is_bot"]))
        chat.messages[kept.number] = kept
        return kept

    def announce(self, kind: str, chat: Chat, message: KeptMessage) -> None:
        """Tell the journal of a message that came, changed or went."""
        self.journal.write(kind, chat_id=chat.id, message_id=message.number, from_bot=message.from_bot)
