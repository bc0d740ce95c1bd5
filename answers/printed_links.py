"""Links of a source as printed: letters of another alphabet marked, never clickable, a repair labelled unconfirmed."""

import re

WORD_JOINER = "\u2060"  # invisible: a messenger makes no link of an address that has it behind its dots
CYRILLIC = re.compile(r"[\u0400-\u04ff]+")


def marked(printed: str) -> str:
    """Return an address with its Cyrillic letters in brackets: `memlek[ет]`, so that the eye finds them."""
    return unlinked(CYRILLIC.sub(lambda found: f"[{found.group()}]", printed))


def unlinked(address: str) -> str:
    """Return an address as text that is not taken for a link."""
    return re.sub(r"[.:/]+", lambda found: found.group() + WORD_JOINER, address)


def cyrillic_letters(printed: str) -> int:
    """Count the Cyrillic letters of an address."""
    return sum(map(len, CYRILLIC.findall(printed)))
