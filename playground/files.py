"""Files that were sent: kept by their identifiers, resent by them, downloaded by their paths."""

from __future__ import annotations

import hashlib
import mimetypes
import random
import re
from dataclasses import dataclass, field
from pathlib import PurePath

from playground.calls import Call, Json, Upload
from playground.pictures import Size, measured_photo, offered_sizes, resized
from playground.refusals import Refusal, bad_request

UPLOAD_LIMIT_BYTES = 50 * 1024 * 1024
DOWNLOAD_LIMIT_BYTES = 20 * 1024 * 1024
UNKNOWN_TYPE = "application/octet-stream"
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_PREFIX = {"photo": "AgACAgI", "document": "BQACAgI", "sticker": "CAACAgI"}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One file: for a photo one entry per size, all sharing the original ``content``."""

    file_id: str
    unique_id: str
    kind: str
    content: bytes
    name: str
    mime_type: str
    path: str
    size: Size | None = None

    def description(self) -> Json:
        """The object Telegram shows for it: PhotoSize, Document or Sticker."""
        shown: Json = {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": len(self.content)}
        if self.size:
            shown |= {"width": self.size.width, "height": self.size.height}
        if self.kind == "document":
            shown |= {"file_name": self.name, "mime_type": self.mime_type}
        if self.kind == "sticker":
            shown |= {"type": "regular", "is_animated": False, "is_video": False, "emoji": "👍"}
        return shown

    def download(self) -> bytes:
        """The bytes a bot gets: a photo in the size asked for, anything else as it came."""
        if self.kind != "photo" or self.size is None:
            return self.content
        return resized(self.content, self.size)


@dataclass(slots=True)
class Files:
    """Everything that was uploaded, by the bot and by people."""

    chance: random.Random
    by_id: dict[str, StoredFile] = field(default_factory=dict)
    photos: dict[str, list[str]] = field(default_factory=dict)

    def keep(self, kind: str, upload: Upload) -> Json | list[Json]:
        """Store an upload and return its description; a photo is a list of sizes. Raises 400 or 413."""
        if not upload.content:
            raise bad_request("file must be non-empty")
        if len(upload.content) > UPLOAD_LIMIT_BYTES:
            raise Refusal(413, "Request Entity Too Large")
        if kind == "photo":
            return self._keep_photo(upload)
        return self._add(kind, upload, Size(512, 512) if kind == "sticker" else None).description()

    def _keep_photo(self, upload: Upload) -> list[Json]:
        sizes = offered_sizes(measured_photo(upload.content))
        stored = [self._add("photo", upload, size) for size in sizes]
        identifiers = [file.file_id for file in stored]
        self.photos.update(dict.fromkeys(identifiers, identifiers))
        return [file.description() for file in stored]

    def _add(self, kind: str, upload: Upload, size: Size | None) -> StoredFile:
        suffix = re.sub(r"[^.\w]", "", PurePath(upload.name).suffix, flags=re.ASCII)[:10] or ".bin"
        digest = hashlib.sha256(upload.content + repr(size).encode()).hexdigest()
        file = StoredFile(
            file_id=_PREFIX[kind] + "".join(self.chance.choices(_ALPHABET, k=48)),
            unique_id=f"AQAD{digest[:12]}",
            kind=kind,
            content=upload.content,
            name=upload.name,
            mime_type=_mime_type(upload),
            path=f"{kind}s/file_{len(self.by_id)}{suffix}",
            size=size,
        )
        self.by_id[file.file_id] = file
        return file

    def again(self, kind: str, identifier: str) -> Json | list[Json]:
        """A file sent before, by its identifier; raises a 400 when unknown or of another kind."""
        file = self.by_id.get(identifier)
        if file is None:
            if identifier.startswith(("http://", "https://")):
                raise bad_request("failed to get HTTP URL content")
            raise bad_request("wrong file identifier/HTTP URL specified")
        if file.kind != kind:
            raise bad_request(f"can't use file of type {file.kind.capitalize()} as {kind.capitalize()}")
        if kind == "photo":
            return [self.by_id[size].description() for size in self.photos[identifier]]
        return file.description()

    def from_call(self, kind: str, call: Call, value: object, part: str) -> Json | list[Json]:
        """The file a call speaks of: an upload (``attach://`` or a part named ``part``) or an identifier."""
        named = str(value or "")
        if named.startswith("attach://") or not named:
            upload = call.uploads.get(named.removeprefix("attach://") or part)
            if upload is None:
                raise bad_request(f"there is no {part} in the request")
            return self.keep(kind, upload)
        return self.again(kind, named)

    def at_path(self, path: str) -> StoredFile | None:
        """The file behind a download address."""
        return next((file for file in self.by_id.values() if file.path == path), None)

    def original(self, file_id: str) -> bytes:
        """The bytes as they were uploaded."""
        return self.by_id[file_id].content


def _mime_type(upload: Upload) -> str:
    """What the sender said, unless it said nothing of worth; then what the name says."""
    said = upload.mime_type if upload.mime_type != UNKNOWN_TYPE else None
    return said or mimetypes.guess_type(upload.name)[0] or UNKNOWN_TYPE
