"""Orders: a text that says nothing but a command of the bot, in any of the languages."""

from collections.abc import Iterable
from functools import cache

from data.catalogue import CatalogueError
from data.vocabulary import Language
from data.words import load_orders, load_words
from texts.hearing.folding import Piece, pieces, plain

Words = tuple[str, ...]
LONGEST_ORDER = 80  # letters; no sentence of the list is longer with its politeness


def order_of(text: str) -> tuple[str, Language] | None:
    """Return the command a text stands for with the language it is said in, None for any other text."""
    return _orders().get(_said(text)) if len(text) <= LONGEST_ORDER else None


@cache
def _orders() -> dict[Words, tuple[str, Language]]:
    """Return the commands by what is said; raises `CatalogueError` where one text would be two of them."""
    found: dict[Words, tuple[str, Language]] = {}
    for command, lists in load_orders().items():
        for language, phrases in lists.items():
            for phrase in phrases:
                meant, _ = found.setdefault(_said(phrase), (command, language))
                if meant != command:
                    raise CatalogueError(f"orders.toml: «{phrase}» is both {meant} and {command}")
    return found


@cache
def _polite() -> frozenset[str]:
    """The single words of politeness: they change no order."""
    phrases = [phrase for lists in load_words()["polite"].values() for phrase in lists]
    return frozenset(form for phrase in phrases if " " not in phrase for form in _forms(pieces(phrase)))


def _said(text: str) -> Words:
    forms = _forms(piece for piece in pieces(plain(text)) if piece.script != "other")
    return tuple(form for form in forms if form not in _polite()) or forms


def _forms(found: Iterable[Piece]) -> Words:
    return tuple(piece.form for piece in found)
