"""The keys under which the voice knows what the adviser says; sentences live with the languages."""

from rules.table import Cell, Value


def phrase(*parts: str) -> str:
    """Join words of the tables into the key of a phrase: ("rule", "M05") → rule-m05."""
    return "-".join(part.lower().replace("_", "-") for part in parts)


def fact_key(fact: str) -> str:
    """Return the phrase that names a fact in plain words: fact-project-now."""
    return phrase("fact", fact)


def value_key(fact: str, value: Value) -> str:
    """Return the phrase for a held value: fact-value-change-fall-clear; a number is said by its `$value`."""
    if value is None:
        return "fact-value-not-held"
    return phrase("fact-value", fact, value) if isinstance(value, str) else phrase("fact-value", fact)


def bound_key(cell: Cell) -> str | None:
    """Return the phrase for a bound, said with `$value`, or None for a condition of words."""
    if cell.words:
        return None
    return "fact-at-least" if cell.at_least is not None else "fact-under"
