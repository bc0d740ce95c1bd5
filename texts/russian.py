"""Russian cases of the names of places: «в Акмолинской области», «по городу Астане», «до Шымкента».

Only the catalogue's own kinds of names are known: an adjective, alone or with «область»; «область» or «город» before
a name; a bare name of a city; an abbreviation. Everything else is returned as it is written.
"""

import re
from enum import StrEnum


class Case(StrEnum):
    """A grammatical case, by its usual Latin name."""

    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    INSTRUMENTAL = "instrumental"
    PREPOSITIONAL = "prepositional"


_ADJECTIVE = {
    Case.GENITIVE: "ой",
    Case.DATIVE: "ой",
    Case.ACCUSATIVE: "ую",
    Case.INSTRUMENTAL: "ой",
    Case.PREPOSITIONAL: "ой",
}
_OBLAST = {
    Case.GENITIVE: "области",
    Case.DATIVE: "области",
    Case.ACCUSATIVE: "область",
    Case.INSTRUMENTAL: "областью",
    Case.PREPOSITIONAL: "области",
}
_CITY = {
    Case.GENITIVE: "города",
    Case.DATIVE: "городу",
    Case.ACCUSATIVE: "город",
    Case.INSTRUMENTAL: "городом",
    Case.PREPOSITIONAL: "городе",
}
_NAMED_CITIES = {
    "Астана": {
        Case.GENITIVE: "Астаны",
        Case.DATIVE: "Астане",
        Case.ACCUSATIVE: "Астану",
        Case.INSTRUMENTAL: "Астаной",
        Case.PREPOSITIONAL: "Астане",
    },
    "Шымкент": {
        Case.GENITIVE: "Шымкента",
        Case.DATIVE: "Шымкенту",
        Case.ACCUSATIVE: "Шымкент",
        Case.INSTRUMENTAL: "Шымкентом",
        Case.PREPOSITIONAL: "Шымкенте",
    },
}

_PARENTHESIS = re.compile(r"^(?P<name>.*?)(?P<note>\s*\([^()]*\))$", re.DOTALL)


def decline(name: str, case: Case) -> str:
    """Put the name of a place into a case; a note in brackets stays as it is."""
    if noted := _PARENTHESIS.match(name):
        return decline(noted["name"], case) + noted["note"]
    return " ".join(_decline_word(word, case) for word in name.split(" "))


def genitive(name: str) -> str:
    """Of which place: Акмолинской области."""
    return decline(name, Case.GENITIVE)


def dative(name: str) -> str:
    """By which place: по Акмолинской области."""
    return decline(name, Case.DATIVE)


def accusative(name: str) -> str:
    """Which place, as the object: Акмолинскую область."""
    return decline(name, Case.ACCUSATIVE)


def instrumental(name: str) -> str:
    """With which place: с Акмолинской областью."""
    return decline(name, Case.INSTRUMENTAL)


def prepositional(name: str) -> str:
    """In which place: в Акмолинской области."""
    return decline(name, Case.PREPOSITIONAL)


def _decline_word(word: str, case: Case) -> str:
    if word == "область":
        return _OBLAST[case]
    if word == "город":
        return _CITY[case]
    if word.endswith("ская"):
        return word.removesuffix("ая") + _ADJECTIVE[case]
    return _NAMED_CITIES.get(word, {}).get(case, word)
