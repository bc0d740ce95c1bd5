"""Keyboards under messages: each button is read and refused the way Telegram does."""

from __future__ import annotations

import re
from typing import Any

from playground.calls import Call, Json
from playground.refusals import bad_request

DATA_LIMIT_BYTES = 64
COPY_LIMIT = 256
INLINE_BUTTON_LIMIT = 100
ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
)
STYLES = (None, "danger", "success", "primary")
_ADDRESS = re.compile(r"(https?://)?[^\s/?#.]+(\.[^\s/?#.]+)+([/?#]\S*)?|(tg|ton)://\S+", re.IGNORECASE)


def reply_markup(call: Call) -> Json | None:
    """The ``reply_markup`` of a call, checked; None when there is none. Raises a 400."""
    markup = call.parsed("reply_markup", "reply keyboard markup")
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return inline_keyboard(markup)
    if "keyboard" in markup:
        return reply_keyboard(markup)
    if markup.get("remove_keyboard") or markup.get("force_reply"):
        return markup
    raise bad_request("inline keyboard expected")


def inline_markup(call: Call) -> Json | None:
    """The inline keyboard of an edit; only inline keyboards can be edited in."""
    markup = reply_markup(call)
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return markup if markup and any(markup["inline_keyboard"]) else None


def inline_keyboard(markup: Json) -> Json:
    """The keyboard with rows of checked buttons and no empty row."""
    rows = [[inline_button(button) for button in row] for row in _rows(markup, "inline_keyboard")]
    if sum(map(len, rows)) > INLINE_BUTTON_LIMIT:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": [row for row in rows if row]}


def _rows(markup: Json, name: str) -> list[list[Any]]:
    rows = markup[name]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{name}" must be an Array of Arrays')
    return rows


def inline_button(button: object) -> Json:
    """One button with exactly one action."""
    problem = "can't parse inline keyboard button"
    if not isinstance(button, dict):
        raise bad_request(f"{problem}: InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str):
        raise bad_request(f'{problem}: Can\'t find field "text"')
    if not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    actions = [name for name in ACTIONS if button.get(name) is not None and button.get(name) is not False]
    if not actions:
        raise bad_request(f"{problem}: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request("BUTTON_TYPE_INVALID")
    if button.get("style") not in STYLES:
        raise bad_request(f"{problem}: invalid button style specified")
    _check_action(actions[0], button[actions[0]])
    return {name: value for name, value in button.items() if value is not None}


def _check_action(action: str, value: Any) -> None:
    if action == "callback_data":
        _check_data(value)
    elif action == "url" and not _ADDRESS.fullmatch(str(value)):
        raise bad_request(f"inline keyboard button URL '{value}' is invalid: Wrong HTTP URL")
    elif action == "copy_text":
        copied = value.get("text") if isinstance(value, dict) else None
        if not isinstance(copied, str) or not 1 <= len(copied) <= COPY_LIMIT:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
    elif action.startswith("switch_inline_query") and isinstance(value, str) and len(value) > COPY_LIMIT:
        raise bad_request("BUTTON_SWITCH_QUERY_INVALID")


def _check_data(value: object) -> None:
    if not isinstance(value, str) or not 1 <= len(value.encode()) <= DATA_LIMIT_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


def reply_keyboard(markup: Json) -> Json:
    """A keyboard in place of the letters; its buttons are said, not pressed."""
    rows = [[_reply_button(button) for button in row] for row in _rows(markup, "keyboard")]
    return markup | {"keyboard": [row for row in rows if row]}


def _reply_button(button: object) -> Json:
    worded = {"text": button} if isinstance(button, str) else button
    if not isinstance(worded, dict) or not isinstance(worded.get("text"), str):
        raise bad_request("can't parse keyboard button: KeyboardButton must be a String or an Object")
    if not worded["text"].strip():
        raise bad_request("keyboard button text must be non-empty")
    return worded


def buttons(markup: Json | None) -> list[Json]:
    """Every inline button of a message, in reading order."""
    return [button for row in (markup or {}).get("inline_keyboard", []) for button in row]
