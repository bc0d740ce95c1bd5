"""What a reader hands over: sheets of cells, each a text, a number as printed, a mark of something else, or nothing."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. A number is kept by its digits; `other` is a date, a truth value or a span, which are no counts."""

    kind: Literal["empty", "text", "number", "other"]
    text: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is printed in it."""
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet by its name; `rows` begin with row 1 and each row with column A."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Workbook:
    """All sheets in their order."""

    sheets: tuple[Sheet, ...]
