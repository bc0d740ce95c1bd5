"""What Telegram finds in a text by itself: commands, mentions, hashtags, addresses."""

from __future__ import annotations

import re

from playground.calls import Json
from playground.units import utf16_length

_PATTERNS = {
    "bot_command": re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z][A-Za-z0-9_]{2,31})?(?![\w/])"),
    "mention": re.compile(r"(?<![\w/@])@[A-Za-z][A-Za-z0-9_]{2,31}(?!\w)"),
    "hashtag": re.compile(r"(?<!\w)#(?=\w*[^\W\d_])\w{1,256}"),
    "email": re.compile(r"(?<![\w.+-])[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(?!\w)"),
    "url": re.compile(
        r"(?<![\w@.])(?:https?://[^\s<>\"«»]*[^\s<>\"«».,;:!?)\]]|(?:[A-Za-z0-9-]+\.)+(?:kz|com|org|net|ru|gov|edu|me|io|int|info|eu)"
        r"(?:/[^\s<>\"«»]*[^\s<>\"«».,;:!?)\]])?(?![\w@]))",
    ),
}


def found_entities(text: str, marked: list[Json]) -> list[Json]:
    """Entities found in the text where nothing that excludes them is marked already."""
    taken = [_span(entity) for entity in marked if entity["type"] in _EXCLUDING]
    found: list[Json] = []
    for kind in ("url", "email", "bot_command", "mention", "hashtag"):
        for match in _PATTERNS[kind].finditer(text):
            begin = utf16_length(text[: match.start()])
            end = begin + utf16_length(match[0])
            if all(end <= left or right <= begin for left, right in taken):
                found.append({"type": kind, "offset": begin, "length": end - begin})
                taken.append((begin, end))
    return found


_EXCLUDING = frozenset(
    ("code", "pre", "text_link", "text_mention", "custom_emoji", "url", "email", "mention", "bot_command", "hashtag")
)


def _span(entity: Json) -> tuple[int, int]:
    return entity["offset"], entity["offset"] + entity["length"]
