"""The vocabulary of the ear, read once from its file and checked."""

import tomllib
from functools import cache
from pathlib import Path

from data.catalogue import CatalogueError
from data.vocabulary import Language

ROOT = Path(__file__).parent

Vocabulary = dict[str, dict[Language, tuple[str, ...]]]


@cache
def load_words(folder: Path = ROOT) -> Vocabulary:
    """Return the phrases of every cue by language; raises `CatalogueError` for a list that is empty or no list."""
    return _read(folder / "words.toml")


@cache
def load_orders(folder: Path = ROOT) -> Vocabulary:
    """Return the sentences that are commands, by command and language; raises `CatalogueError` as `load_words`."""
    return _read(folder / "orders.toml")


def _read(path: Path) -> Vocabulary:
    with path.open("rb") as opened:
        blocks = tomllib.load(opened)
    faults = [
        f"{cue}.{language}"
        for cue, lists in blocks.items()
        for language in {*Language, *lists}
        if not _is_word_list(lists.get(language))
    ]
    if faults:
        raise CatalogueError(f"{path.name}: not a list of phrases: {', '.join(sorted(faults))}")
    return {cue: {language: tuple(lists[language]) for language in Language} for cue, lists in blocks.items()}


def _is_word_list(phrases: object) -> bool:
    return isinstance(phrases, list) and bool(phrases) and all(isinstance(phrase, str) and phrase for phrase in phrases)
