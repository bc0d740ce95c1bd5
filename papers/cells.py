"""Text that stays text: nothing that came from a source may run as a formula in anybody's spreadsheet."""

import re

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_FULL_WIDTH = str.maketrans("＝＋－＠", "=+-@")


def printable(text: str) -> str:
    """Return a text without the control characters that no spreadsheet may hold."""
    return _UNPRINTABLE.sub("", text)


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet may take a text for a formula or a command, spaces and full-width twins included."""
    return text.startswith(DANGEROUS) or text.lstrip(" \u00a0\ufeff").translate(_FULL_WIDTH).startswith(DANGEROUS)


def harmless(text: str) -> str:
    """Return a text that a CSV reader leaves alone: with a leading apostrophe where it might be taken for a formula."""
    clean = printable(text)
    return f"'{clean}" if looks_like_formula(clean) else clean
