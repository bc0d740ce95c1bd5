"""What a spreadsheet is told: typed cells in named columns, and a sheet about the data in plain words."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from data.vocabulary import Language

Value = str | int | float | Decimal | date | None
Kind = Literal["text", "year", "count", "difference", "percent", "whole_percent", "date"]


@dataclass(frozen=True, slots=True)
class Field:
    """A column: its head, the kind of its cells and its width in characters. Percentages are given in percent."""

    head: str
    kind: Kind = "text"
    width: int = 14


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet of rows under fields; None is an empty cell, whose reason another column names."""

    name: str
    fields: tuple[Field, ...]
    rows: tuple[tuple[Value, ...], ...]

    def __post_init__(self) -> None:
        if any(len(row) != len(self.fields) for row in self.rows):
            raise ValueError("every row has one cell a field")


@dataclass(frozen=True, slots=True)
class About:
    """The sheet about the data: a label and a text in each row; a row without a text is a heading."""

    name: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Workbook:
    """The sheets of one file, the first one being what is opened, and what the file says of itself."""

    language: Language
    title: str
    author: str
    made_on: date
    grids: tuple[Grid, ...]
    about: About
