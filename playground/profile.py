"""What the bot told about itself: commands, descriptions and names by language, menu button."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from playground.calls import Json

DEFAULT_SCOPE = '{"type": "default"}'


def scope_key(scope: Json | None) -> str:
    """A scope as a key: the same scope gives the same key, whatever the order of its fields."""
    return json.dumps(scope or {"type": "default"}, sort_keys=True)


@dataclass(slots=True)
class Profile:
    """Commands by (scope, language); the other texts by (kind, language), where "" is every language."""

    name: str = ""
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)

    def text(self, kind: str, language: str) -> str:
        """A description or name in a language, or the one for every language."""
        return self.texts.get((kind, language)) or self.texts.get((kind, ""), "")

    def commands_for(self, chat_id: int, chat_kind: str, language: str) -> list[Json]:
        """The commands a person sees in a chat: the narrowest scope wins, within it the person's language."""
        wide = "all_private_chats" if chat_kind == "private" else "all_group_chats"
        for scope in ({"type": "chat", "chat_id": chat_id}, {"type": wide}, {"type": "default"}):
            for tongue in (language, ""):
                found = self.commands.get((scope_key(scope), tongue))
                if found:
                    return found
        return []
