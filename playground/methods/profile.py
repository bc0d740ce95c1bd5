"""The bot's own card: who it is, its commands, its names and descriptions, its menu button."""

from __future__ import annotations

import re
from typing import Any

from playground.calls import Call, Json
from playground.methods.registry import method
from playground.profile import scope_key
from playground.refusals import bad_request
from playground.world import World

COMMAND_LIMIT = 100
DESCRIPTION_LIMIT = 256
TEXT_LIMITS = {"description": 512, "short_description": 120, "name": 64}
SCOPES = {
    "default": (),
    "all_private_chats": (),
    "all_group_chats": (),
    "all_chat_administrators": (),
    "chat": ("chat_id",),
    "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}


@method("getMe")
def get_me(world: World, _call: Call) -> Json:
    """The bot's User object with its abilities."""
    return world.bot_user() | {
        "can_join_groups": True,
        "can_read_all_group_messages": not world.privacy,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("logOut", "close")
def leave(_world: World, _call: Call) -> bool:
    """Nothing to leave here: the playground is the only server there is."""
    return True


@method("setMyCommands")
def set_my_commands(world: World, call: Call) -> bool:
    """Up to 100 commands for a scope and a language."""
    commands = call.parsed("commands", "commands list")
    if not isinstance(commands, list):
        raise bad_request("can't parse commands list JSON object")
    if len(commands) > COMMAND_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    key = _key(call)
    world.profile.commands[key] = [_command(entry) for entry in commands]
    world.journal.write("profile")
    return True


def _command(entry: Any) -> Json:
    if not isinstance(entry, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    command = str(entry.get("command") or "").removeprefix("/")
    description = str(entry.get("description") or "").strip()
    if not re.fullmatch(r"[a-z0-9_]{1,32}", command):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= DESCRIPTION_LIMIT:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command, "description": description}


@method("getMyCommands")
def get_my_commands(world: World, call: Call) -> list[Json]:
    """The commands set for exactly this scope and language."""
    return world.profile.commands.get(_key(call), [])


@method("deleteMyCommands")
def delete_my_commands(world: World, call: Call) -> bool:
    """Forget the commands of a scope and a language."""
    world.profile.commands.pop(_key(call), None)
    world.journal.write("profile")
    return True


def _key(call: Call) -> tuple[str, str]:
    scope = call.parsed("scope", "bot command scope")
    if scope is None:
        return scope_key(None), _language(call)
    needed = SCOPES.get(str(scope.get("type"))) if isinstance(scope, dict) else None
    if needed is None or any(not scope.get(name) for name in needed):
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    return scope_key(scope), _language(call)


def _language(call: Call) -> str:
    language = call.text("language_code")
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad_request("LANG_CODE_INVALID")
    return language


@method("setMyDescription", "setMyShortDescription", "setMyName")
def set_text(world: World, call: Call) -> bool:
    """A text about the bot, for one language or for all."""
    kind = _text_kind(call.method)
    if len(call.text(kind)) > TEXT_LIMITS[kind]:
        raise bad_request(f"BOT_{kind.upper()}_TOO_LONG")
    language = _language(call)
    world.profile.texts[kind, language] = call.text(kind)
    if kind == "name" and not language:
        world.profile.name = call.text(kind)
    world.journal.write("profile")
    return True


@method("getMyDescription", "getMyShortDescription", "getMyName")
def get_text(world: World, call: Call) -> Json:
    """A text about the bot in a language."""
    kind = _text_kind(call.method)
    return {kind: world.profile.text(kind, _language(call))}


def _text_kind(method_name: str) -> str:
    ending = method_name[len("setMy") :]
    return "short_description" if ending == "ShortDescription" else ending.lower()


@method("setChatMenuButton")
def set_chat_menu_button(world: World, call: Call) -> bool:
    """The button beside the text box: ``default`` or ``commands``; there are no mini apps here."""
    button = call.parsed("menu_button", "menu button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in ("default", "commands"):
        raise bad_request("can't parse MenuButton: unsupported type specified")
    world.profile.menu_buttons[call.whole("chat_id")] = button
    return True


@method("getChatMenuButton")
def get_chat_menu_button(world: World, call: Call) -> Json:
    """The button beside the text box of a chat."""
    buttons = world.profile.menu_buttons
    return buttons.get(call.whole("chat_id")) or buttons.get(0) or {"type": "default"}
