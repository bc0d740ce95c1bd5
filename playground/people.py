"""What people do: write, send files, edit, press, ask inline, block. Each deed becomes an update for the bot."""

from __future__ import annotations

from typing import Any

from playground.calls import Json, Upload
from playground.formatted_text import formatted
from playground.keyboards import buttons
from playground.world import BOT_USERNAME, Chat, Human, KeptMessage, Query, World

START_PAYLOAD_LIMIT = 64


def say(
    world: World, human: Human, chat: Chat, text: str, *, thread: int | None = None, reply_to: int | None = None
) -> KeptMessage:
    """Write a message; commands, mentions and links in it are found as Telegram finds them.

    Raises ValueError when there is nothing to write.
    """
    written = formatted(text, "")
    if not written.text:
        raise ValueError("an empty message cannot be sent")
    return _send(world, human, chat, written.under("text", "entities"), thread, reply_to)


def start(world: World, human: Human, payload: str = "") -> KeptMessage:
    """Press START in the private chat, perhaps after a link with a payload; raises ValueError for a bad payload."""
    if len(payload) > START_PAYLOAD_LIMIT or not all(
        letter.isascii() and (letter.isalnum() or letter in "_-") for letter in payload
    ):
        raise ValueError("a start payload is up to 64 of A-Z, a-z, 0-9, _ and -")
    return say(world, human, world.chats[human.id], f"/start {payload}".strip())


def send_file(
    world: World,
    human: Human,
    chat: Chat,
    kind: str,
    upload: Upload,
    *,
    caption: str = "",
    thread: int | None = None,
    reply_to: int | None = None,
) -> KeptMessage:
    """Send a ``photo``, a ``document`` or a ``sticker``."""
    content: Json = {kind: world.files.keep(kind, upload)}
    content |= formatted(caption, "").under("caption", "caption_entities")
    return _send(world, human, chat, content, thread, reply_to)


def _send(
    world: World, human: Human, chat: Chat, content: Json, thread: int | None, reply_to: int | None
) -> KeptMessage:
    chat.started = True
    if chat.kind != "private":
        chat.members.setdefault(human.id, "member")
    message = world.post(chat, human.as_user(), content, thread=thread, reply_to=reply_to)
    world.announce("message", chat, message)
    if bot_sees(world, chat, message):
        world.updates.push("message", message.content)
    return message


def bot_sees(world: World, chat: Chat, message: KeptMessage) -> bool:
    """Privacy mode: in a group a bot sees commands, mentions of itself and answers to itself, nothing else."""
    if chat.kind == "private" or not world.privacy or chat.members.get(world.bot_id) == "administrator":
        return not chat.kicked
    replied = message.content.get("reply_to_message", {}).get("from", {})
    return not chat.kicked and (replied.get("id") == world.bot_id or _speaks_to_bot(message.content))


def _speaks_to_bot(content: Json) -> bool:
    words = str(content.get("text") or content.get("caption") or "")
    found = content.get("entities") or content.get("caption_entities") or []
    for entity in found:
        part = words.encode("utf-16-le")[entity["offset"] * 2 :][: entity["length"] * 2].decode("utf-16-le")
        if entity["type"] == "mention" and part.lower() == f"@{BOT_USERNAME}":
            return True
        if entity["type"] == "bot_command" and part.partition("@")[2].lower() in ("", BOT_USERNAME):
            return True
    return False


def edit(world: World, chat: Chat, message: KeptMessage, text: str) -> None:
    """Change the text of one's own message."""
    message.edits.append(dict(message.content))
    content = {name: value for name, value in message.content.items() if name not in ("text", "entities")}
    message.content = content | formatted(text, "").under("text", "entities") | {"edit_date": int(world.now())}
    world.announce("edit", chat, message)
    if bot_sees(world, chat, message):
        world.updates.push("edited_message", message.content)


def press(world: World, human: Human, message: KeptMessage, data: str, *, forged: bool = False) -> Query:
    """Press a button with this callback data; a forged press needs no such button.

    Raises ValueError when the message has no such button and the press is not forged.
    """
    if not forged and data not in [button.get("callback_data") for button in buttons(message.markup)]:
        raise ValueError(f"no button of message {message.number} carries {data!r}")
    chat = world.chats[message.content["chat"]["id"]]
    query = Query(world.long_number(), human, world.now(), chat)
    world.callbacks[query.id] = query
    pressed: Json = {"id": query.id, "from": human.as_user(), "chat_instance": str(chat.id), "data": data}
    if message.inline_message_id:
        pressed["inline_message_id"] = message.inline_message_id
    elif message.deleted:
        pressed["message"] = {"chat": chat.as_chat(), "message_id": message.number, "date": 0}
    else:
        pressed["message"] = message.content
    world.updates.push("callback_query", pressed)
    return query


def ask_inline(world: World, human: Human, words: str, offset: str = "", chat: Chat | None = None) -> Query:
    """Write the bot's name and some words into the text box of any chat."""
    query = Query(world.long_number(), human, world.now(), chat)
    world.inline_queries[query.id] = query
    place = "sender" if chat is None or chat.human is human else chat.kind
    asked = {"id": query.id, "from": human.as_user(), "query": words, "offset": offset, "chat_type": place}
    world.updates.push("inline_query", asked)
    return query


def choose(world: World, query: Query, result_id: str, chat: Chat, words: str = "") -> KeptMessage:
    """Send one of the offered results into a chat; raises ValueError when it was not offered."""
    offered: list[Json] = (query.answer or {}).get("results", [])
    result = next((result for result in offered if result["id"] == result_id), None)
    if result is None:
        raise ValueError(f"no such result: {result_id}")
    content: dict[str, Any] = {**result["message"], "via_bot": world.bot_user()}
    if result.get("reply_markup"):
        content["reply_markup"] = result["reply_markup"]
    message = world.post(chat, query.human.as_user(), content)
    chosen: Json = {"result_id": result_id, "from": query.human.as_user(), "query": words}
    if result.get("reply_markup"):
        message.markup = result["reply_markup"]
        message.inline_message_id = chosen["inline_message_id"] = world.long_number()
        world.inline_messages[message.inline_message_id] = message
    world.announce("message", chat, message)
    if chat.human:
        chat.started = True
        world.updates.push("message", message.content)
    world.updates.push("chosen_inline_result", chosen)
    return message


def block(world: World, human: Human, *, blocked: bool = True) -> None:
    """Block the bot, or let it in again; the bot is told as ``my_chat_member``."""
    chat = world.chats[human.id]
    if chat.blocked == blocked:
        return
    chat.blocked = blocked
    statuses = ("member", "kicked") if blocked else ("kicked", "member")
    _membership(world, human, chat, *statuses)
    world.journal.write("block", chat_id=chat.id, blocked=blocked)


def remove_bot(world: World, human: Human, chat: Chat) -> None:
    """Throw the bot out of a group."""
    chat.kicked = True
    chat.members[world.bot_id] = "kicked"
    _membership(world, human, chat, "member", "kicked")


def _membership(world: World, human: Human, chat: Chat, before: str, after: str) -> None:
    bot = world.bot_user()
    ban = {"until_date": 0}
    world.updates.push(
        "my_chat_member",
        {
            "chat": chat.as_chat(),
            "from": human.as_user(),
            "date": int(world.now()),
            "old_chat_member": {"user": bot, "status": before} | (ban if before == "kicked" else {}),
            "new_chat_member": {"user": bot, "status": after} | (ban if after == "kicked" else {}),
        },
    )


def upgrade(world: World, human: Human, chat: Chat) -> Chat:
    """Make a supergroup of a small group: the old number refuses, the bot is told the new one."""
    larger = world.group(chat.title)
    larger.members |= chat.members
    chat.migrated_to = larger.id
    for place, words in (
        (chat, {"migrate_to_chat_id": larger.id}),
        (larger, {"migrate_from_chat_id": chat.id}),
    ):
        message = world.post(place, human.as_user(), words)
        world.updates.push("message", message.content)
    return larger
