"""Albums, and files on their way down."""

from __future__ import annotations

from typing import Any

from playground.calls import Call, Json
from playground.files import DOWNLOAD_LIMIT_BYTES
from playground.formatted_text import caption
from playground.methods.registry import method
from playground.methods.sending import Place
from playground.refusals import bad_request
from playground.world import World

MEDIA_KINDS = ("photo", "document")


@method("sendMediaGroup")
def send_media_group(world: World, call: Call) -> list[Json]:
    """An album of 2 to 10 photos, or of 2 to 10 documents; each item with its own caption."""
    place = Place.of(world, call)
    items = call.parsed("media", "media")
    if not isinstance(items, list):
        raise bad_request("media must be an Array")
    if not 2 <= len(items) <= 10:
        raise bad_request("wrong number of messages in the album; expected 2-10 items")
    media = [input_media(world, call, item) for item in items]
    if len({kind for medium in media for kind in MEDIA_KINDS if kind in medium}) > 1:
        raise bad_request("document can't be mixed with other media types")
    album = {"media_group_id": world.long_number()}
    place.markup = None
    return [place.post(medium | album).content for medium in media]


def input_media(world: World, call: Call, item: Any) -> Json:
    """One InputMedia: its stored file and its caption."""
    if not isinstance(item, dict):
        raise bad_request("can't parse InputMedia: expected an Object")
    kind = item.get("type")
    if kind not in MEDIA_KINDS:
        raise bad_request("can't parse InputMedia: type must be photo or document in the playground")
    if not item.get("media"):
        raise bad_request("can't parse InputMedia: media not found")
    words = caption(item).under("caption", "caption_entities")
    return {kind: world.files.from_call(kind, call, item["media"], "media")} | words


@method("getFile")
def get_file(world: World, call: Call) -> Json:
    """Where a file can be downloaded; at most 20 MB."""
    if not call.given("file_id"):
        raise bad_request("file_id not specified")
    file = world.files.by_id.get(call.text("file_id"))
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.content) > DOWNLOAD_LIMIT_BYTES:
        raise bad_request("file is too big")
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.content),
        "file_path": file.path,
    }
