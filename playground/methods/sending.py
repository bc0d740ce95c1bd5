"""Sending: text, one photo or document, chat actions; copies and forwards."""

from __future__ import annotations

from playground.calls import Call, Json, truthy, whole_number
from playground.formatted_text import caption, message_text
from playground.keyboards import reply_markup
from playground.methods.registry import method
from playground.refusals import bad_request
from playground.world import Chat, KeptMessage, World

ACTIONS = frozenset(
    [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ]
)
CARRIED = ("text", "entities", "photo", "document", "sticker", "caption", "caption_entities")


@method("sendMessage")
def send_message(world: World, call: Call) -> Json:
    """A text of 1 to 4096 UTF-16 units after parsing."""
    place = Place.of(world, call)
    return place.post(message_text(call).under("text", "entities")).content


@method("sendPhoto", "sendDocument")
def send_file(world: World, call: Call) -> Json:
    """A photo or a document: uploaded, or sent again by its identifier."""
    kind = "photo" if call.method == "sendPhoto" else "document"
    place = Place.of(world, call)
    words = caption(call.arguments).under("caption", "caption_entities")
    if truthy(call.arguments.get("show_caption_above_media")):
        words["show_caption_above_media"] = True
    stored = world.files.from_call(kind, call, call.arguments.get(kind), kind)
    return place.post({kind: stored} | words).content


@method("sendChatAction")
def send_chat_action(world: World, call: Call) -> bool:
    """Show what the bot is doing; lasts five seconds or until its next message."""
    chat = world.chat(call.arguments.get("chat_id"), to_write=True)
    if call.text("action").lower() not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    checked_thread(chat, call)
    world.journal.write("action", chat_id=chat.id, thread=call.whole("message_thread_id"), action=call.text("action"))
    return True


@method("copyMessage", "forwardMessage")
def pass_on(world: World, call: Call) -> Json:
    """Copy or forward one message into another chat."""
    verb = "copy" if call.method == "copyMessage" else "forward"
    source = world.chat(call.arguments.get("from_chat_id")).messages.get(call.whole("message_id"))
    if source is None or source.deleted:
        raise bad_request(f"message to {verb} not found")
    place = Place.of(world, call)
    content = {name: source.content[name] for name in CARRIED if name in source.content}
    if verb == "copy":
        return {"message_id": place.post(content).number}
    origin = {"type": "user", "sender_user": source.content["from"], "date": source.content["date"]}
    return place.post(content | {"forward_origin": origin}).content


class Place:
    """Where a call wants its message: the chat, the topic, the message it answers, the keyboard under it."""

    def __init__(self, world: World, chat: Chat, thread: int | None, reply_to: int | None, markup: Json | None) -> None:
        self.world = world
        self.chat = chat
        self.thread = thread
        self.reply_to = reply_to
        self.markup = markup

    @classmethod
    def of(cls, world: World, call: Call) -> Place:
        """Read and check the place; raises 400 or 403."""
        chat = world.chat(call.arguments.get("chat_id"), to_write=True)
        reply_to = replied_number(chat, call)
        thread = checked_thread(chat, call)
        if thread is None and reply_to:
            thread = chat.messages[reply_to].content.get("message_thread_id")
        return cls(world, chat, thread, reply_to, reply_markup(call))

    def post(self, content: Json) -> KeptMessage:
        """Post a message of the bot here and tell the journal."""
        message = self.world.post(self.chat, self.world.bot_user(), content, thread=self.thread, reply_to=self.reply_to)
        message.markup = self.markup
        if self.markup and self.markup.get("inline_keyboard"):
            message.content["reply_markup"] = self.markup
        elif self.markup and "inline_keyboard" not in self.markup:
            self.chat.keyboard = self.markup if "keyboard" in self.markup else None
        self.world.announce("message", self.chat, message)
        return message


def checked_thread(chat: Chat, call: Call) -> int | None:
    """The topic a call names; raises a 400 when the chat has no such topic."""
    thread = call.whole("message_thread_id") or None
    if thread and thread not in chat.topics:
        raise bad_request("message thread not found")
    return thread


def replied_number(chat: Chat, call: Call) -> int | None:
    """The message a call answers; raises a 400 when it is gone and the call insists on it."""
    parameters = call.parsed("reply_parameters", "reply parameters") or {}
    number = whole_number(parameters.get("message_id")) or call.whole("reply_to_message_id") or None
    if number is None:
        return None
    message = chat.messages.get(number)
    if message and not message.deleted:
        return number
    if truthy(parameters.get("allow_sending_without_reply")) or call.flag("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")
