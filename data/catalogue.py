"""The catalogue: regions, indicators and sources, read once from their files and checked."""

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from data.vocabulary import Language

ROOT = Path(__file__).parent
BORDERS_OF_2022 = date(2022, 6, 8)


class CatalogueError(ValueError):
    """The catalogue or a table contradicts itself; the message names every fault."""


class Entry(BaseModel):
    """A frozen entry of the catalogue that refuses unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Words(Entry):
    """A noun in the three languages."""

    ru: str = Field(min_length=1)
    kk: str = Field(min_length=1)
    en: str = Field(min_length=1)

    def __getitem__(self, language: str) -> str:
        """Return the word in a language given by its code."""
        return {"ru": self.ru, "kk": self.kk, "en": self.en}[language]


class Tile(Entry):
    """The place of a region in the tile-grid map, in cells, with its shortest common name."""

    row: float
    column: float
    width: float
    height: float
    name: Words


class Region(Entry):
    """A unit of Kazakhstan: an oblast, a city of republican significance, or a former unit."""

    key: str
    kind: Literal["oblast", "city", "former"]
    kato: str = Field(pattern=r"^\d\d$")
    iso: str | None = None
    iso_former: str | None = None
    form_code: str | None = None
    form_name: str | None = None
    name: Words
    short: Words
    centre: Words
    aliases: tuple[str, ...]
    cities: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    predecessor: str | None = None
    components: tuple[str, ...] = ()
    tile: Tile

    @property
    def is_former(self) -> bool:
        """Whether the unit exists no longer."""
        return self.kind == "former"


class Indicator(Entry):
    """Something that is counted, with its definition and the direction in which less or more is better."""

    key: str
    code: str = Field(pattern=r"^[a-z]$")
    unit: Literal["offences", "people"]
    decimals: int
    better: Literal["lower", "higher", "none"]
    nearness: Literal["direct", "indirect"]
    has_values: bool
    printed_name: str
    name: Words
    short: Words
    spoken: Words
    briefly: Words
    definition: Words
    counts: Words
    does_not_count: Words
    pitfall: Words
    heard: dict[str, tuple[str, ...]] = Field(default_factory=dict)


class Link(Entry):
    """A link as printed, our unconfirmed repair of it and what is wrong with it."""

    printed: str
    repaired: str
    problem: Literal["mixed_script", "old_scheme"]


class Source(Entry):
    """What figures come from: a published report, or a file that an editor uploaded, known by its name and sheets."""

    key: str
    kind: Literal["report", "file"] = "report"
    printed_title: str
    text: str
    dated: str
    primary_link: str
    author: Words
    primary: Words
    places: dict[str, Words]
    links: tuple[Link, ...] = ()


class Catalogue(Entry):
    """Everything there is to know about regions, indicators and sources."""

    regions: dict[str, Region]
    indicators: dict[str, Indicator]
    sources: dict[str, Source]

    @model_validator(mode="after")
    def _agree(self) -> Self:
        faults = [*_unknown_relatives(self.regions), *_shared_codes(self)]
        if faults:
            raise ValueError("; ".join(faults))
        return self

    @property
    def current(self) -> tuple[Region, ...]:
        """The 20 units of today, in the order of their Russian names."""
        today = (region for region in self.regions.values() if not region.is_former)
        return tuple(sorted(today, key=lambda region: region.short.ru))

    def told_as(self, territory: str) -> str:
        """Return the region under whose name a territory's figures are told: `karaganda_pre2022` → `karaganda`."""
        region = self.regions[territory]
        bare = territory.removesuffix("_pre2022")
        return bare if region.is_former and bare in self.regions else territory

    def territories(self, region: str) -> tuple[str, ...]:
        """Return the units whose figures are told under a region's name: itself and, if any, its former self."""
        former = f"{region}_pre2022"
        return (region, former) if former in self.regions else (region,)

    def parent(self, region: str) -> str | None:
        """Return the region that a unit founded by a split was part of: `abai` → `east_kazakhstan`, else None."""
        predecessor = self.regions[region].predecessor
        told = self.told_as(predecessor) if predecessor else None
        return None if told == region else told


def _unknown_relatives(regions: dict[str, Region]) -> list[str]:
    named = [
        (region.key, name)
        for region in regions.values()
        for name in (*region.components, *filter(None, [region.predecessor]))
    ]
    return [f"{key} names an unknown region {name}" for key, name in named if name not in regions]


def _shared_codes(catalogue: Catalogue) -> list[str]:
    today = [region for region in catalogue.regions.values() if not region.is_former]
    faults = []
    for what, codes in (
        ("region code", [region.kato for region in today]),
        ("indicator code", [indicator.code for indicator in catalogue.indicators.values()]),
    ):
        faults += [f"{what} stands twice: {code}" for code in set(codes) if codes.count(code) > 1]
    return faults


def _read(name: str, folder: Path) -> dict[str, Any]:
    with (folder / name).open("rb") as opened:
        return {key: {"key": key, **block} for key, block in tomllib.load(opened).items()}


@cache
def load_catalogue(folder: Path = ROOT) -> Catalogue:
    """Read the catalogue files once; raises `CatalogueError` naming the file's fault in plain words."""
    try:
        return Catalogue.model_validate(
            {
                "regions": _read("regions.toml", folder),
                "indicators": _read("indicators.toml", folder),
                "sources": _read("sources.toml", folder),
            }
        )
    except ValidationError as refused:
        faults = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in refused.errors())
        raise CatalogueError(faults) from None


LANGUAGES: tuple[Language, ...] = tuple(Language)
