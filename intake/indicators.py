"""Which indicator a table's title names: by its printed name or the words it is known by."""

import re

from data.catalogue import Catalogue, Indicator
from intake.regions import fold


def indicator_named(title: str, catalogue: Catalogue) -> str | None:
    """Return the one indicator with figures that a title names; None where it names none or several."""
    folded = f" {fold(title)} "
    exact = [key for key, one in catalogue.indicators.items() if one.has_values and _is_printed(one, folded)]
    if len(exact) == 1:
        return exact[0]
    heard = [key for key, one in catalogue.indicators.items() if one.has_values and _is_heard(one, folded)]
    return heard[0] if len(heard) == 1 else None


def _is_printed(indicator: Indicator, folded: str) -> bool:
    names = (indicator.printed_name, indicator.name.ru, indicator.name.kk, indicator.name.en)
    return any(f" {fold(name)} " in folded for name in names)


def _is_heard(indicator: Indicator, folded: str) -> bool:
    return any(_stem(words).search(folded) for spoken in indicator.heard.values() for words in spoken)


def _stem(words: str) -> re.Pattern[str]:
    """Return what finds a phrase at the beginning of words; `*` stands for an ending, `...` for words between."""
    pieces = []
    for word in words.split():
        if word == "...":
            pieces.append(r"(?:\S+ )*?")
        elif word.endswith("*"):
            pieces.append(rf"{re.escape(fold(word))}\S* ")
        else:
            pieces.append(rf"{re.escape(fold(word))} ")
    return re.compile(" " + "".join(pieces))
