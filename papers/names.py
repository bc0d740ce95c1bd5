"""Names of files as people give them: words of their language, joined by lines, safe on every system."""

import re
import unicodedata

LONGEST = 100
_UNSAFE = re.compile(r"[^\w.\-]+", re.UNICODE)


def file_name(*parts: str, extension: str) -> str:
    """Return `Справка_Акмолинская_2020-2021_v1.docx`: letters, digits, `-`, `_` and `.` alone; at most 100 long."""
    joined = "_".join(filter(None, (_safe(part) for part in parts)))
    return f"{joined[: LONGEST - len(extension) - 1].rstrip('_-.')}.{extension}"


def _safe(part: str) -> str:
    plain = unicodedata.normalize("NFC", part).replace("–", "-").replace("—", "-")
    return _UNSAFE.sub("-", plain).strip("-._")
