"""The world as the chat page and the control API show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.calls import Json
from playground.journal import Event
from playground.world import BOT_USERNAME, Chat, Human, KeptMessage, World

if TYPE_CHECKING:
    from playground.playground import Playground


def state(playground: Playground) -> Json:
    """Everything the page needs to draw itself."""
    world = playground.world
    return {
        "number": world.journal.here,
        "bot": world.bot_user() | {"listening": playground.api.listening, "about": _about(world)},
        "people": [person(world, human) for human in world.humans.values()],
        "chats": [chat(one) for one in world.chats.values() if one.migrated_to is None],
        "faults": [rule.as_json() for rule in playground.faults.rules],
        "calls": len(playground.api.records),
    }


def _about(world: World) -> Json:
    return {language: world.profile.text("description", language) for language in ("", "ru", "kk", "en")}


def person(world: World, human: Human) -> Json:
    """A person, and the commands they see in each chat."""
    commands = {
        one.id: world.profile.commands_for(one.id, one.kind, human.language_code)
        for one in world.chats.values()
        if one.human in (None, human)
    }
    return human.as_user() | {"commands": commands}


def chat(one: Chat) -> Json:
    """A chat with its messages, oldest first."""
    return one.as_chat() | {
        "topics": {str(number): title for number, title in one.topics.items()},
        "started": one.started,
        "blocked": one.blocked,
        "keyboard": one.keyboard,
        "messages": [message(kept) for kept in one.messages.values() if not kept.deleted],
    }


def message(kept: KeptMessage) -> Json:
    """A message as it stands."""
    return kept.content | {
        "from_bot": kept.from_bot or "via_bot" in kept.content,
        "mine": not kept.from_bot,
        "reactions": kept.reactions,
        "edits": len(kept.edits),
        "force_reply": bool((kept.markup or {}).get("force_reply")),
    }


def event(world: World, happened: Event) -> Json:
    """An event, with the message it speaks of as it stands now."""
    shown = happened.as_json()
    place = world.chats.get(happened.facts.get("chat_id") or 0)
    kept = place.messages.get(happened.facts.get("message_id") or 0) if place else None
    if place and kept and not kept.deleted:
        shown |= {"message": message(kept), "keyboard": place.keyboard, "username": BOT_USERNAME}
    return shown
