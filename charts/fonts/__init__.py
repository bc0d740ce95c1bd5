"""The bundled typefaces, found by family and weight; any room that sets type may ask for their paths."""

from pathlib import Path
from typing import Final, Literal

Family = Literal["Golos Text", "Golos Chart"]
Weight = Literal[400, 500, 600, 700]

FOLDER: Final = Path(__file__).parent
FAMILIES: Final[tuple[Family, ...]] = ("Golos Text", "Golos Chart")
WEIGHTS: Final[tuple[Weight, ...]] = (400, 500, 600, 700)


def path(weight: Weight = 400, family: Family = "Golos Chart") -> Path:
    """The font file of a weight: "Golos Chart" has equally wide digits (columns, tables), "Golos Text" its
    own."""
    return FOLDER / f"{family.replace(' ', '')}-{weight}.ttf"


def licence() -> Path:
    """The SIL Open Font License that goes wherever the files go."""
    return FOLDER / "OFL.txt"
