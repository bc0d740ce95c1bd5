"""Answers to presses and to inline questions; each must come in time and only once."""

from __future__ import annotations

from typing import Any

from playground.calls import Call, Json
from playground.formatted_text import caption, formatted, within
from playground.keyboards import inline_keyboard
from playground.methods.registry import method
from playground.refusals import QUERY_TOO_OLD, bad_request
from playground.world import Query, World

NOTE_LIMIT = 200
RESULT_LIMIT = 50
RESULT_ID_LIMIT_BYTES = 64


@method("answerCallbackQuery")
def answer_callback_query(world: World, call: Call) -> bool:
    """Stop the spinner of a button, with a note of up to 200 characters or without."""
    if len(call.text("text")) > NOTE_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    query = _waiting(world, world.callbacks, call.text("callback_query_id"), world.callback_seconds)
    query.answer = {"text": call.text("text"), "show_alert": call.flag("show_alert"), "url": call.text("url")}
    world.journal.write("alert", query_id=query.id, chat_id=query.chat.id if query.chat else None, **query.answer)
    return True


@method("answerInlineQuery")
def answer_inline_query(world: World, call: Call) -> bool:
    """Offer up to 50 results: articles and photos sent before."""
    results = call.parsed("results", "inline query results")
    if not isinstance(results, list):
        raise bad_request("can't parse inline query results JSON object")
    if len(results) > RESULT_LIMIT:
        raise bad_request("RESULTS_TOO_MUCH")
    if len(call.text("next_offset").encode()) > RESULT_ID_LIMIT_BYTES:
        raise bad_request("NEXT_OFFSET_INVALID")
    checked = [inline_result(world, result) for result in results]
    if len({result["id"] for result in checked}) != len(checked):
        raise bad_request("RESULT_ID_DUPLICATE")
    query = _waiting(world, world.inline_queries, call.text("inline_query_id"), world.inline_seconds)
    query.answer = {
        "results": checked,
        "next_offset": call.text("next_offset"),
        "is_personal": call.flag("is_personal"),
        "cache_time": call.whole("cache_time", 300),
        "button": call.parsed("button", "inline query results button"),
    }
    world.journal.write("inline", query_id=query.id, **query.answer)
    return True


def _waiting(world: World, queries: dict[str, Query], identifier: str, lifetime: float) -> Query:
    query = queries.get(identifier)
    if query is None or query.answer is not None or world.now() - query.asked_at > lifetime:
        raise bad_request(QUERY_TOO_OLD)
    return query


def inline_result(world: World, result: Any) -> Json:
    """One result, checked, with the message it would become under ``"message"``."""
    if not isinstance(result, dict):
        raise bad_request("can't parse inline query result: expected an Object")
    identifier = str(result.get("id") or "")
    if not 1 <= len(identifier.encode()) <= RESULT_ID_LIMIT_BYTES:
        raise bad_request("RESULT_ID_INVALID")
    if result.get("reply_markup"):
        inline_keyboard(result["reply_markup"])
    return {**result, "id": identifier, "message": _message_of(world, result)}


def _message_of(world: World, result: Json) -> Json:
    if result.get("input_message_content"):
        return _written_content(result["input_message_content"])
    if result.get("type") == "photo" and result.get("photo_file_id"):
        photo = world.files.again("photo", str(result["photo_file_id"]))
        return {"photo": photo} | caption(result).under("caption", "caption_entities")
    if result.get("type") == "document" and result.get("document_file_id"):
        document = world.files.again("document", str(result["document_file_id"]))
        return {"document": document} | caption(result).under("caption", "caption_entities")
    if result.get("type") == "article":
        raise bad_request("can't parse inline query result: Can't find field \"input_message_content\"")
    raise bad_request("can't parse inline query result: type is not supported by the playground")


def _written_content(content: Any) -> Json:
    if not isinstance(content, dict) or not content.get("message_text"):
        raise bad_request("MESSAGE_EMPTY")
    words = formatted(str(content["message_text"]), str(content.get("parse_mode") or ""), content.get("entities"))
    if not words.text:
        raise bad_request("MESSAGE_EMPTY")
    return within(words, 4096, "message").under("text", "entities")
