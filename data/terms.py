"""The terms: what the words of the field and of this product mean, in three languages, read once and checked."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from pydantic import TypeAdapter, ValidationError

from data.catalogue import ROOT, CatalogueError, Entry, Words, load_catalogue
from data.question import WORD_PARAMETERS

Origin = Literal["law", "press", "usage", "product"]
CHECKED: tuple[Origin, ...] = ("law", "press")


class Term(Entry):
    """A word with its meaning.

    `origin` says where the Kazakh word comes from, `source` what the definition rests on, `confused_with` what the word
    is often taken for; `indicator` is the key of what people usually mean by it, None where they mean no indicator.
    """

    key: str
    origin: Origin
    indicator: str | None = None
    name: Words
    definition: Words
    confused_with: Words
    source: Words

    @property
    def needs_native_reader(self) -> bool:
        """Whether the Kazakh word itself was not seen in any published text."""
        return self.origin not in CHECKED


@cache
def load_terms(folder: Path = ROOT) -> Mapping[str, Term]:
    """Read the terms in the order of their file.

    Raises `CatalogueError` for a broken block, an unknown indicator, or terms other than those a question may name.
    """
    with (folder / "terms.toml").open("rb") as opened:
        blocks = {key: {"key": key, **block} for key, block in tomllib.load(opened).items()}
    try:
        terms = TypeAdapter(dict[str, Term]).validate_python(blocks)
    except ValidationError as refused:
        faults = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in refused.errors())
        raise CatalogueError(faults) from None
    known = load_catalogue().indicators
    faults_found = [f"{term.key} names an unknown indicator" for term in terms.values() if _stray(term, known)]
    asked = set(WORD_PARAMETERS["terms"][1])
    faults_found += [f"no question names the term {key}" for key in terms if key not in asked]
    faults_found += [f"the term {key} is not explained" for key in sorted(asked - terms.keys())]
    if faults_found:
        raise CatalogueError("; ".join(faults_found))
    return MappingProxyType(terms)


def _stray(term: Term, known: Mapping[str, object]) -> bool:
    return term.indicator is not None and term.indicator not in known
