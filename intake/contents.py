"""A table as text and back: how a draft is kept between one press and the next."""

from pydantic import TypeAdapter, ValidationError

from intake.table import Table

_TABLE = TypeAdapter(Table)


def to_text(table: Table) -> str:
    """Return a table as text."""
    return _TABLE.dump_json(table).decode()


def from_text(text: str) -> Table | None:
    """Return the table a text holds, None for one that an earlier version kept in another form."""
    try:
        return _TABLE.validate_json(text)
    except ValidationError:
        return None
