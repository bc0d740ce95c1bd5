"""Which region a row's label names: exactly, or which one it is nearest to; the nearest is never taken for it."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from data.catalogue import Catalogue, load_catalogue

NEAR_ENOUGH = 90  # percent: below it the editor chooses among all regions
KAZAKH = str.maketrans("әғқңөұүһіё", "агкноуухие")
LATIN_LOOK_ALIKE = str.maketrans("aceopxykmhtbi", "асеорхукмнтви")
CYRILLIC_LOOK_ALIKE = str.maketrans("асеорхукмнтві", "aceopxykmhtbi")
INVISIBLE = re.compile(r"[\u200b-\u200f\u00ad\u2060\ufeff]")
NOT_A_LETTER = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Named:
    """What a label names. `region` for an exact name, else `nearest` with its similarity in percent, or neither."""

    region: str | None = None
    nearest: str | None = None
    similarity: int | None = None
    mixed_letters: bool = False


def named(label: str) -> Named:
    """Return the region of today that a label names or nearly names; letters of another alphabet are reported."""
    names = _names()
    folded = fold(label)
    if folded in names:
        return Named(region=names[folded])
    for unmixed in (_unmixed(folded, LATIN_LOOK_ALIKE), _unmixed(folded, CYRILLIC_LOOK_ALIKE)):
        if unmixed in names:
            return Named(region=names[unmixed], mixed_letters=True)
    near = process.extractOne(folded, list(names), scorer=OSA.normalized_similarity, score_cutoff=NEAR_ENOUGH / 100)
    if near is None:
        return Named()
    return Named(nearest=names[near[0]], similarity=int(near[1] * 100))


def territory(catalogue: Catalogue, region: str, ends_on: date) -> str | None:
    """Return the unit a region was at the end of a period: itself, its former self, or None before it was founded."""
    founded = catalogue.regions[region].valid_from
    if founded is None or ends_on >= founded:
        return region
    former = [unit for unit in catalogue.territories(region) if unit != region]
    return former[0] if former else None


def fold(text: str) -> str:
    """Return a name as it is compared: no case, no marks between words, Kazakh letters as Russian ones."""
    plain = INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).casefold().translate(KAZAKH)
    return " ".join(NOT_A_LETTER.sub(" ", plain).split())


def _unmixed(folded: str, letters: dict[int, int]) -> str:
    return folded.translate(letters)


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Return every folded name of a region of today; cities are not rows of such a table and name none."""
    names: dict[str, str] = {}
    for region in load_catalogue().current:
        written = (*region.aliases, *_words(region.name), *_words(region.short), region.form_name or "")
        names |= {fold(name): region.key for name in written if name}
    return names


def _words(words: object) -> tuple[str, ...]:
    return tuple(getattr(words, language) for language in ("ru", "kk", "en"))
