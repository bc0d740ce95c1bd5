"""Changing and removing messages that stand already."""

from __future__ import annotations

from typing import Any

from playground.calls import Call, Json
from playground.formatted_text import caption, message_text
from playground.keyboards import inline_markup
from playground.methods.media import input_media
from playground.methods.registry import method
from playground.refusals import NOT_MODIFIED, bad_request
from playground.world import Chat, KeptMessage, World

MEDIA = ("photo", "document", "sticker")
WORDS = ("text", "entities", "caption", "caption_entities")
OUTSIDE_CONTENT = ("reply_markup", "edit_date")


@method("editMessageText")
def edit_text(world: World, call: Call) -> Json | bool:
    """Another text in a text message."""
    chat, message = editable(world, call)
    words = message_text(call)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    return _replace(world, call, chat, message, words.under("text", "entities"), WORDS)


@method("editMessageCaption")
def edit_caption(world: World, call: Call) -> Json | bool:
    """Another caption under a photo or a document."""
    chat, message = editable(world, call)
    words = caption(call.arguments)
    if not any(kind in message.content for kind in MEDIA):
        raise bad_request("there is no caption in the message to edit")
    return _replace(world, call, chat, message, words.under("caption", "caption_entities"), WORDS)


@method("editMessageMedia")
def edit_media(world: World, call: Call) -> Json | bool:
    """Another photo or document; a text message may become one."""
    chat, message = editable(world, call)
    item = call.parsed("media", "input media")
    if not isinstance(item, dict):
        raise bad_request("can't parse input media JSON object")
    if message.inline_message_id and str(item.get("media")).startswith("attach://"):
        raise bad_request("can't upload a file into an inline message; use a file_id or a URL")
    if "media_group_id" in message.content and item.get("type") not in message.content:
        raise bad_request("can't use media of the specified type in the album")
    return _replace(world, call, chat, message, input_media(world, call, item), (*MEDIA, *WORDS))


@method("editMessageReplyMarkup")
def edit_reply_markup(world: World, call: Call) -> Json | bool:
    """Another keyboard under the same content."""
    chat, message = editable(world, call)
    return _replace(world, call, chat, message, {}, ())


def editable(world: World, call: Call) -> tuple[Chat, KeptMessage]:
    """The bot's message a call wants to change; raises a 400 when there is none or it is not the bot's."""
    if call.given("inline_message_id"):
        message = world.inline_messages.get(call.text("inline_message_id"))
        if message is None:
            raise bad_request("MESSAGE_ID_INVALID")
        return world.chat(message.content["chat"]["id"]), message
    chat = world.chat(call.arguments.get("chat_id"), to_write=True)
    if not call.whole("message_id"):
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(call.whole("message_id"))
    if message is None or message.deleted:
        raise bad_request("message to edit not found")
    if not message.from_bot or "forward_origin" in message.content or message.inline_message_id:
        raise bad_request("message can't be edited")
    return chat, message


def _replace(
    world: World, call: Call, chat: Chat, message: KeptMessage, content: Json, dropped: tuple[str, ...]
) -> Json | bool:
    """Put the new content and keyboard in place, or refuse when nothing would change."""
    markup = inline_markup(call)
    earlier = dict(message.content)
    later = {name: value for name, value in earlier.items() if name not in (*dropped, *OUTSIDE_CONTENT)} | content
    if _comparable(later) == _comparable(earlier) and markup == earlier.get("reply_markup"):
        raise bad_request(NOT_MODIFIED)
    later |= {"edit_date": int(world.now())} | ({"reply_markup": markup} if markup else {})
    message.edits.append(earlier)
    message.content, message.markup = later, markup
    world.announce("edit", chat, message)
    return True if message.inline_message_id else later


def _comparable(content: Json) -> Json:
    """Content without what does not count as content; a file is the same when it was sent by its identifier."""
    kept: Json = {name: value for name, value in content.items() if name not in OUTSIDE_CONTENT}
    for kind in MEDIA:
        if kind in kept:
            kept[kind] = _identities(kept[kind])
    return kept


def _identities(stored: Any) -> list[str]:
    return [size["file_id"] for size in (stored if isinstance(stored, list) else [stored])]


@method("deleteMessage")
def delete_message(world: World, call: Call) -> bool:
    """Remove one message."""
    chat = world.chat(call.arguments.get("chat_id"))
    message = chat.messages.get(call.whole("message_id"))
    if message is None or message.deleted:
        raise bad_request("message to delete not found")
    if not message.from_bot and chat.kind != "private":
        raise bad_request("message can't be deleted")
    _remove(world, chat, message)
    return True


@method("deleteMessages")
def delete_messages(world: World, call: Call) -> bool:
    """Remove 1 to 100 messages; those that are gone already are passed over."""
    chat = world.chat(call.arguments.get("chat_id"))
    numbers = call.parsed("message_ids", "message identifiers")
    if not isinstance(numbers, list) or not 1 <= len(numbers) <= 100:
        raise bad_request("there must be 1-100 message identifiers")
    for number in numbers:
        message = chat.messages.get(number)
        if message and not message.deleted:
            _remove(world, chat, message)
    return True


def _remove(world: World, chat: Chat, message: KeptMessage) -> None:
    message.deleted = True
    world.announce("delete", chat, message)
