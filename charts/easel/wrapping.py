"""How a text becomes lines: glue first, then greedy by measured widths, never cut.

Glue is U+00A0: short prepositions and conjunctions stay with the next word, small numbers with what they
count, a dash with the word before it.
"""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Final

from charts.rendered import ChartError
from data.vocabulary import Language

NBSP: Final = "\u00a0"
SHORT_LAST_LINE: Final = 0.16

_FORWARD: Final[dict[Language, tuple[str, ...]]] = {
    Language.RU: (
        *("а", "без", "в", "во", "да", "для", "до", "и", "из", "или", "к", "как", "ко", "на", "над", "не", "ни"),
        *("но", "о", "об", "обо", "от", "по", "под", "при", "про", "с", "со", "у", "что", "за", "же", "г.", "№"),
        *("область", "табл.", "ОФ"),
    ),
    Language.KK: ("мен", "пен", "бен", "және", "бір", "бұл", "әр", "осы", "ең", "г.", "№", "ал"),
    Language.EN: ("a", "an", "the", "of", "in", "to", "by", "at", "on", "for", "no", "as", "and", "or", "vs"),
}
_BACKWARD: Final[dict[Language, tuple[str, ...]]] = {
    Language.RU: ("г.", "гг.", "мес.", "%", "год", "года", "году", "раза"),
    Language.KK: ("ж.", "жж.", "%", "да", "де", "та", "те", "жыл", "жылы", "ай"),
    Language.EN: ("%",),
}


def glue(text: str, language: Language) -> str:
    """The same text with plain spaces replaced by U+00A0 wherever a line must not break."""
    words = text.split(" ")
    forward, backward = _FORWARD[language], _BACKWARD[language]
    glued = words[0]
    for before, after in pairwise(words):
        head = before.rpartition(NBSP)[2].lstrip("(«“„")
        if re.search(rf"\d{NBSP}[гж]+\.$", glued):  # "2022 г. без": here г. is a year, not a city
            glued += " " + after
            continue
        holds = (
            head in forward
            or ((len(head) > 1 or language is not Language.EN) and head.lower() in forward)
            or re.fullmatch(r"\d{1,2}", head) is not None
            or head in ("≈", "*", "±", "№")
            or after in ("—", "–", "·", "→", "←")
            or after.rstrip(".,;:)") in backward
            or after.rstrip(",;:)") in backward
        )
        glued += (NBSP if holds else " ") + after
    return glued


def wrap(text: str, width: float, measure: Callable[[str], float], language: Language) -> tuple[str, ...]:
    """Break a text into lines no wider than `width`.

    A very short last line takes one word from the line before. Raises ChartError where a single word is too
    wide.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_fill(_breakable(glue(paragraph, language), width, measure), width, measure))
    return tuple(lines)


def _breakable(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Words; one that is too wide alone is unglued, and then broken after its hyphen."""
    pieces: list[str] = []
    for word in text.split(" "):
        pieces.extend([word] if measure(word) <= width else word.split(NBSP))
    return pieces


def _fill(words: list[str], width: float, measure: Callable[[str], float]) -> list[str]:
    lines = [""]
    for word in words:
        grown = f"{lines[-1]} {word}" if lines[-1] else word
        if measure(grown) <= width:
            lines[-1] = grown
        elif measure(word) <= width:
            lines.append(word)
        else:
            lines.extend(_hyphenated(lines, word, width, measure))
    return _balanced([line for line in lines if line], width, measure)


def _hyphenated(lines: list[str], word: str, width: float, measure: Callable[[str], float]) -> tuple[str, ...]:
    head, hyphen, tail = word.partition("-")
    if not hyphen or max(measure(head + hyphen), measure(tail)) > width:
        raise ChartError(f"the word {word!r} is wider than its {width:.0f} px")
    return head + hyphen, tail


def _balanced(lines: list[str], width: float, measure: Callable[[str], float]) -> list[str]:
    if len(lines) < 2 or measure(lines[-1]) >= SHORT_LAST_LINE * width or " " not in lines[-2]:
        return lines
    stays, _, moves = lines[-2].rpartition(" ")
    longer = f"{moves} {lines[-1]}"
    return [*lines[:-2], stays, longer] if measure(longer) <= width else lines
