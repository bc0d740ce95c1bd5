"""A text or a caption as Telegram keeps it: parsed, cleaned, trimmed, measured, or refused."""

from __future__ import annotations

import re
from dataclasses import dataclass

from playground.calls import Call, Json
from playground.found_entities import found_entities
from playground.html_text import HtmlText
from playground.markdown_text import MarkdownText, read_old_markdown
from playground.refusals import bad_request
from playground.units import character_starts, utf16_length

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
RAW_LIMIT_BYTES = 32768
KINDS = frozenset(
    [
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
        "date_time",
    ]
)
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
_BLANK = " \n\u200b\u00ad\ufeff\u2060"


@dataclass(frozen=True, slots=True)
class FormattedText:
    """Plain text and the entities over it; offsets and lengths in UTF-16 units."""

    text: str
    entities: list[Json]

    def under(self, text_name: str, entities_name: str) -> Json:
        """The fields of a message that hold it; nothing when the text is empty."""
        fields: Json = {text_name: self.text} if self.text else {}
        return fields | ({entities_name: self.entities} if self.entities else {})


def message_text(call: Call) -> FormattedText:
    """The ``text`` of a call; raises a 400 when it is empty, broken or longer than 4096 units after parsing."""
    if not call.given("text"):
        raise bad_request("message text is empty")
    written = formatted(call.text("text"), call.text("parse_mode"), call.parsed("entities", "message entities"))
    if not written.text:
        raise bad_request("text must be non-empty")
    return within(written, TEXT_LIMIT, "message")


def caption(source: Json) -> FormattedText:
    """The ``caption`` of a call or of one medium; raises a 400 when broken or over 1024 units after parsing."""
    call = Call("caption", source)
    entities = call.parsed("caption_entities", "message entities")
    return within(formatted(call.text("caption"), call.text("parse_mode"), entities), CAPTION_LIMIT, "message caption")


def within(written: FormattedText, limit: int, what: str) -> FormattedText:
    """The text itself, or a 400 when it is longer than the limit in UTF-16 units."""
    if utf16_length(written.text) > limit:
        raise bad_request(f"{what} is too long")
    return written


def formatted(source: str, parse_mode: str, explicit: object = None) -> FormattedText:
    """Parse a text in its mode, or take its explicit entities; a parse mode wins over entities, as at Telegram."""
    _check_raw(source)
    if parse_mode and parse_mode.lower() != "none":
        plain, entities = _read(source, parse_mode.lower())
    else:
        plain, entities = source, checked_entities(source, explicit)
    text, kept = _trimmed(_cleaned(plain), ordered(entities))
    return FormattedText(text, ordered(kept + found_entities(text, kept)))


def _check_raw(source: str) -> None:
    try:
        size = len(source.encode())
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    if size > RAW_LIMIT_BYTES:
        raise bad_request("text is too long")


def _read(source: str, mode: str) -> tuple[str, list[Json]]:
    if mode == "html":
        return HtmlText(source).read()
    if mode == "markdownv2":
        return MarkdownText(source).read()
    if mode == "markdown":
        return read_old_markdown(source)
    raise bad_request("unsupported parse_mode")


def checked_entities(text: str, explicit: object) -> list[Json]:
    """Explicit entities, or a 400 when one is malformed, lies outside the text or cuts a character in two."""
    if explicit in (None, ""):
        return []
    if not isinstance(explicit, list):
        raise bad_request("can't parse entities: entities must be an Array")
    starts, end = character_starts(text), utf16_length(text)
    return [_checked_entity(entity, starts, end) for entity in explicit]


def _checked_entity(entity: object, starts: set[int], end: int) -> Json:
    if not isinstance(entity, dict):
        raise bad_request("can't parse MessageEntity: expected an Object")
    kind, offset, length = entity.get("type"), entity.get("offset"), entity.get("length")
    if kind not in KINDS:
        raise bad_request("can't parse MessageEntity: unsupported type specified")
    if not isinstance(offset, int) or not isinstance(length, int):
        raise bad_request('can\'t parse MessageEntity: field "offset" must be of type Number')
    if offset < 0 or length <= 0 or offset + length > end:
        raise bad_request(
            f"entity beginning at UTF-16 offset {offset} ends after the end of the text at UTF-16 offset {end}"
        )
    if offset not in starts or offset + length not in starts:
        raise bad_request(f"entity beginning at UTF-16 offset {offset} begins or ends in a middle of a UTF-16 symbol")
    if kind == "text_link" and not entity.get("url"):
        raise bad_request("can't parse MessageEntity: can't find field \"url\"")
    return {name: value for name, value in entity.items() if value is not None}


def _cleaned(text: str) -> str:
    """Control characters become spaces one for one, so that offsets stay where they were."""
    return _CONTROL.sub(" ", text)


def _trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    if not text.strip(_BLANK):
        return "", []
    left = len(text) - len(text.lstrip(" \n"))
    kept = text.strip(" \n")
    end = utf16_length(kept)
    moved = []
    for entity in entities:
        begin = max(0, entity["offset"] - left)
        finish = min(end, entity["offset"] - left + entity["length"])
        if finish > begin:
            moved.append(entity | {"offset": begin, "length": finish - begin})
    return kept, moved


def ordered(entities: list[Json]) -> list[Json]:
    """Entities in reading order, outer before inner, with nothing inside code."""
    placed = sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))
    blocks = [entity for entity in placed if entity["type"] in ("pre", "code")]
    return [_settled(entity, placed) for entity in placed if not any(_covers(block, entity) for block in blocks)]


def _covers(outer: Json, inner: Json) -> bool:
    if outer is inner or (outer["type"], inner["type"]) == ("code", "pre"):
        return False
    return bool(
        outer["offset"] <= inner["offset"] and inner["offset"] + inner["length"] <= outer["offset"] + outer["length"]
    )


def _settled(entity: Json, everything: list[Json]) -> Json:
    """A block takes the language of the code inside it; bare code has none."""
    if entity["type"] == "code":
        return {name: value for name, value in entity.items() if name != "language"}
    if entity["type"] != "pre":
        return entity
    languages = [inner["language"] for inner in everything if "language" in inner and _same_place(entity, inner)]
    return entity | ({"language": languages[0]} if languages else {})


def _same_place(one: Json, other: Json) -> bool:
    return bool(one["offset"] == other["offset"] and one["length"] == other["length"])
