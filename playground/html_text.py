"""Telegram's HTML: the handful of tags it knows, and its refusals for everything else."""

from __future__ import annotations

import re
from dataclasses import dataclass

from playground.calls import Json
from playground.refusals import unparsable
from playground.units import utf16_length

STYLES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_CHARACTER = re.compile(r"&(?:#(?P<decimal>\d{1,7})|#[xX](?P<hexadecimal>[0-9a-fA-F]{1,6})|(?P<name>[a-zA-Z]+));?")
_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE = re.compile(
    r"""\s*(?P<name>[^\s=>/"']+)(?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[\w.-]+)(?=[\s>])))?"""
)
_WEB_ADDRESS = re.compile(r"(?P<site>https?://[^\s/?#.]+(?:\.[^\s/?#.]+)+)(?P<rest>\S*)", re.IGNORECASE)


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int


class HtmlText:
    """Reads one HTML text from left to right."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._position = 0
        self._plain: list[str] = []
        self._offset = 0
        self._open: list[_Open] = []
        self._entities: list[Json] = []

    def read(self) -> tuple[str, list[Json]]:
        """The plain text and its entities, offsets in UTF-16 units; raises a 400 for broken markup."""
        while self._position < len(self._source):
            character = self._source[self._position]
            if character == "<":
                self._tag()
            elif character == "&":
                self._character()
            else:
                self._write(character)
                self._position += 1
        if self._open:
            raise unparsable(f'Can\'t find end tag corresponding to start tag "{self._open[-1].tag}"')
        return "".join(self._plain), self._entities

    def _write(self, characters: str) -> None:
        self._plain.append(characters)
        self._offset += utf16_length(characters)

    def _byte(self, position: int) -> int:
        return len(self._source[:position].encode("utf-8", "surrogatepass"))

    def _character(self) -> None:
        match = _CHARACTER.match(self._source, self._position)
        meaning = decoded(match) if match else None
        if match is None or meaning is None:
            self._write("&")
            self._position += 1
        else:
            self._write(meaning)
            self._position = match.end()

    def _tag(self) -> None:
        if self._source.startswith("</", self._position):
            self._close()
        else:
            self._begin()

    def _begin(self) -> None:
        start = self._position
        name = _NAME.match(self._source, start + 1)
        at = name.end() if name else start + 1
        if at == len(self._source):
            raise unparsable(f"Unclosed start tag at byte offset {self._byte(start)}")
        tag = self._source[start + 1 : at].lower()
        if tag not in STYLES:
            raise unparsable(f'Unsupported start tag "{tag}" at byte offset {self._byte(start)}')
        attributes = self._attributes(tag, start, at)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise unparsable(f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(start)}')
        self._open.append(_Open(tag, attributes, self._offset))

    def _attributes(self, tag: str, start: int, at: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        while True:
            while at < len(self._source) and self._source[at].isspace():
                at += 1
            if at == len(self._source):
                raise unparsable(f'Unclosed start tag "{tag}" at byte offset {self._byte(start)}')
            if self._source[at] == ">":
                self._position = at + 1
                return attributes
            match = _ATTRIBUTE.match(self._source, at)
            if match is None:
                raise unparsable(f'Empty attribute name in the tag "{tag}" at byte offset {self._byte(start)}')
            value = match["double"] or match["single"] or match["bare"] or ""
            attributes[match["name"].lower()] = _CHARACTER.sub(lambda found: decoded(found) or found[0], value)
            at = match.end()

    def _close(self) -> None:
        start = self._position
        end = self._source.find(">", start)
        if not self._open:
            raise unparsable(f"Unexpected end tag at byte offset {self._byte(start)}")
        if end < 0:
            raise unparsable(f"Unclosed end tag at byte offset {self._byte(start)}")
        tag, opened = self._source[start + 2 : end].strip().lower(), self._open.pop()
        if tag not in ("", opened.tag):
            raise unparsable(
                f'Unmatched end tag at byte offset {self._byte(start)}, expected "</{opened.tag}>", found "</{tag}>"'
            )
        self._position = end + 1
        if self._offset > opened.offset:
            self._keep(opened)

    def _keep(self, opened: _Open) -> None:
        entity: Json = {
            "type": STYLES[opened.tag],
            "offset": opened.offset,
            "length": self._offset - opened.offset,
        }
        inside = "".join(self._plain).encode("utf-16-le", "surrogatepass")[opened.offset * 2 :]
        described = _DESCRIBE.get(opened.tag)
        if described is None or described(entity, opened.attributes, inside.decode("utf-16-le", "surrogatepass")):
            self._entities.append(entity)


def decoded(match: re.Match[str]) -> str | None:
    """The character a reference such as ``&lt;`` or ``&#8470;`` stands for; None when it stands for nothing."""
    if match["name"]:
        return CHARACTERS.get(match["name"])
    code = int(match["decimal"]) if match["decimal"] else int(match["hexadecimal"], 16)
    return chr(code) if 0 < code < 0x10FFFF and not 0xD800 <= code <= 0xDFFF else None


def link(entity: Json, url: str) -> bool:
    """Complete a link or a mention; False when Telegram would drop the link silently."""
    mention = re.fullmatch(r"tg://user\?id=(\d+)", url)
    if mention:
        entity["type"] = "text_mention"
        entity["user"] = {"id": int(mention[1]), "is_bot": False, "first_name": f"Person {mention[1]}"}
        return True
    address = url if "://" in url else f"http://{url}"
    web = _WEB_ADDRESS.fullmatch(address)
    if web:
        entity["url"] = web["site"] + (web["rest"] if web["rest"].startswith("/") else f"/{web['rest']}")
    else:
        entity["url"] = address
    return web is not None or re.fullmatch(r"(tg|ton)://\S+", address) is not None


def _link_tag(entity: Json, attributes: dict[str, str], inside: str) -> bool:
    return link(entity, attributes.get("href") or inside)


def _code_tag(entity: Json, attributes: dict[str, str], _inside: str) -> bool:
    language = attributes.get("class", "")
    if language.startswith("language-"):
        entity["language"] = language.removeprefix("language-")
    return True


def _quote_tag(entity: Json, attributes: dict[str, str], _inside: str) -> bool:
    if "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    return True


def _emoji_tag(entity: Json, attributes: dict[str, str], _inside: str) -> bool:
    identifier = attributes.get("emoji-id", "")
    if not identifier.isdigit() or int(identifier) == 0:
        raise unparsable("Invalid custom emoji identifier specified")
    entity["custom_emoji_id"] = identifier
    return True


def _time_tag(entity: Json, attributes: dict[str, str], _inside: str) -> bool:
    moment = attributes.get("unix", "")
    if not moment.isdigit():
        raise unparsable("Invalid date specified in the tg-time entity")
    entity["unix_time"] = int(moment)
    if attributes.get("format"):
        entity["date_time_format"] = attributes["format"]
    return True


_DESCRIBE = {
    "a": _link_tag,
    "code": _code_tag,
    "blockquote": _quote_tag,
    "tg-emoji": _emoji_tag,
    "tg-time": _time_tag,
}
