"""Telegram's MarkdownV2 and its older Markdown, read as strictly as Telegram reads them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from playground.calls import Json
from playground.html_text import link
from playground.refusals import unparsable
from playground.units import utf16_length

RESERVED = frozenset("_*[]()~`>#+-=|{}.!")
MARKS = {"__": "underline", "||": "spoiler", "```": "pre", "*": "bold", "_": "italic", "~": "strikethrough"}
MARKS |= {"`": "code", "![": "custom_emoji", "[": "text_link"}
ENDS = {kind: mark for mark, kind in MARKS.items()} | {"text_link": "]", "custom_emoji": "]"}
_ADDRESS = re.compile(r"\(((?:\\.|[^)\\])*)\)")


@dataclass(slots=True)
class _Open:
    kind: str
    offset: int
    position: int


class MarkdownText:
    """Reads one MarkdownV2 text from left to right."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._position = 0
        self._plain: list[str] = []
        self._offset = 0
        self._open: list[_Open] = []
        self._quote: _Open | None = None
        self._line_begins = True
        self._entities: list[Json] = []

    def read(self) -> tuple[str, list[Json]]:
        """The plain text and its entities; raises a 400 for a reserved character or a mark without its end."""
        while self._position < len(self._source):
            self._step()
        if self._open:
            raise self._endless(self._open[-1])
        self._end_quote()
        return "".join(self._plain), self._entities

    def _step(self) -> None:
        if self._escaped() or self._ended() or self._raw() or self._quoted() or self._begun():
            return
        character = self._source[self._position]
        if character in RESERVED:
            raise unparsable(f"Character '{character}' is reserved and must be escaped with the preceding '\\'")
        self._write(character)

    def _write(self, character: str) -> None:
        """Put one character of the source into the text."""
        self._plain.append(character)
        self._offset += utf16_length(character)
        self._position += 1
        self._line_begins = character == "\n"
        if self._line_begins and self._quote and not self._source.startswith(">", self._position):
            self._end_quote()

    def _escaped(self) -> bool:
        following = self._source[self._position + 1 : self._position + 2]
        if self._source[self._position] != "\\" or not following or ord(following) > 126:
            return False
        self._position += 1
        self._write(following)
        return True

    def _ended(self) -> bool:
        """Close the innermost mark when its end is here."""
        if not self._open:
            return False
        opened = self._open[-1]
        end = ENDS[opened.kind]
        if not self._source.startswith(end, self._position):
            return False
        if opened.kind == "italic" and self._source.startswith("__", self._position):
            return False
        self._open.pop()
        self._position += len(end)
        self._keep(opened)
        return True

    def _raw(self) -> bool:
        """Inside code nothing but a backquote or a backslash means anything."""
        character = self._source[self._position]
        if character == "`" or not self._open or self._open[-1].kind not in ("code", "pre"):
            return False
        self._write(character)
        return True

    def _quoted(self) -> bool:
        if self._source[self._position] != ">" or not self._line_begins:
            return False
        self._quote = self._quote or _Open("blockquote", self._offset, self._position)
        self._position += 1
        return True

    def _begun(self) -> bool:
        """Open a mark when one begins here; longer marks are tried first."""
        for mark in sorted(MARKS, key=len, reverse=True):
            if self._source.startswith(mark, self._position):
                if mark == "||" and self._quote and self._ends_expandable():
                    return True
                self._open.append(_Open(MARKS[mark], self._offset, self._position))
                self._position += len(mark)
                self._line_begins = False
                return True
        return False

    def _ends_expandable(self) -> bool:
        """``||`` at the very end of a quotation makes it expandable."""
        after = self._source[self._position + 2 : self._position + 3]
        if self._quote is None or after not in ("", "\n"):
            return False
        self._position += 2
        self._end_quote("expandable_blockquote")
        return True

    def _end_quote(self, kind: str = "blockquote") -> None:
        if self._quote is None:
            return
        if self._open and self._open[-1].position > self._quote.position:
            raise self._endless(self._open[-1])
        self._quote.kind = kind
        quote, self._quote = self._quote, None
        self._keep(quote)

    def _keep(self, opened: _Open) -> None:
        entity: Json = {"type": opened.kind, "offset": opened.offset, "length": self._offset - opened.offset}
        address = self._address() if opened.kind in ("text_link", "custom_emoji") else None
        if opened.kind == "text_link" and not link(entity, address or "".join(self._plain)[opened.offset :]):
            return
        if opened.kind == "custom_emoji" and not self._emoji(entity, address or ""):
            return
        if opened.kind == "pre":
            self._language(entity, opened)
        if entity["length"]:
            self._entities.append(entity)

    def _address(self) -> str | None:
        if not self._source.startswith("(", self._position):
            return None
        match = _ADDRESS.match(self._source, self._position)
        if match is None:
            at = len(self._source[: self._position + 1].encode())
            raise unparsable(f"Can't find end of a URL at byte offset {at}")
        self._position = match.end()
        return re.sub(r"\\(.)", r"\1", match[1])

    @staticmethod
    def _emoji(entity: Json, address: str) -> bool:
        emoji = re.fullmatch(r"tg://emoji\?id=(\d+)", address)
        if emoji is None and not address.startswith("tg://time?"):
            raise unparsable("The entity must contain a tg://emoji or tg://time URL")
        if emoji:
            entity["custom_emoji_id"] = emoji[1]
        return emoji is not None

    def _language(self, entity: Json, opened: _Open) -> None:
        """The first word after the three backquotes is the language of the block, not its text."""
        written = "".join(self._plain)
        block = written.encode("utf-16-le")[opened.offset * 2 :].decode("utf-16-le")
        first = re.match(r"([A-Za-z0-9_+#-]*)\n", block)
        if first is None:
            return
        if first[1]:
            entity["language"] = first[1]
        self._plain = [written[: len(written) - len(block)], block[first.end() :]]
        self._offset -= len(first[0])
        entity["length"] = self._offset - opened.offset

    def _endless(self, opened: _Open) -> Exception:
        kind = "".join(part.capitalize() for part in opened.kind.split("_"))
        at = len(self._source[: opened.position].encode("utf-8", "surrogatepass"))
        return unparsable(f"Can't find end of {kind} entity at byte offset {at}")


_OLD_MARK = re.compile(
    r"\\(?P<plain>[_*`\[])|```(?P<pre>.*?)```|(?P<endless>```)|`(?P<code>[^`]*)`|\*(?P<bold>[^*]*)\*|_(?P<italic>[^_]*)_"
    r"|\[(?P<label>[^\]]*)\](?:\((?P<address>[^)]*)\))?|(?P<stray>[_*`\[])",
    re.DOTALL,
)


def read_old_markdown(source: str) -> tuple[str, list[Json]]:
    """The text and entities of the older Markdown, which knows neither nesting nor most styles."""
    plain, entities, at = "", list[Json](), 0
    for match in _OLD_MARK.finditer(source):
        plain += source[at : match.start()]
        at = match.end()
        if match["stray"] or match["endless"]:
            begin = len(source[: match.start()].encode())
            raise unparsable(f"Can't find end of the entity starting at byte offset {begin}")
        if match["plain"]:
            plain += match["plain"]
            continue
        kind = next(name for name in ("pre", "code", "bold", "italic", "label") if match[name] is not None)
        entity: Json = {"type": kind, "offset": utf16_length(plain), "length": utf16_length(match[kind])}
        plain += match[kind]
        if kind == "label":
            entity["type"] = "text_link"
        if entity["length"] and (kind != "label" or link(entity, match["address"] or match[kind])):
            entities.append(entity)
    return plain + source[at:], entities
