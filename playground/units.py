"""Telegram counts text in UTF-16 code units: lengths, slices and positions in that measure."""

from __future__ import annotations


def utf16_length(text: str) -> int:
    """How many UTF-16 code units the text takes: an emoji outside the basic plane takes two."""
    return len(text) + sum(ord(character) > 0xFFFF for character in text)


def utf16_slice(text: str, offset: int, length: int) -> str:
    """The part of the text that an entity covers."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[offset * 2 : (offset + length) * 2].decode("utf-16-le", "surrogatepass")


def character_starts(text: str) -> set[int]:
    """Every UTF-16 offset at which a character begins, and the end of the text."""
    starts, offset = set(), 0
    for character in text:
        starts.add(offset)
        offset += 2 if ord(character) > 0xFFFF else 1
    return starts | {offset}
