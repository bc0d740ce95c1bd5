"""The corners: every picture is clean or a ChartError, never a bad image.

A sample of the matrix runs by default; `CHARTS_FULL_MATRIX=1` runs all of it.
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Any, Final

import pytest

from charts.registry import compose
from charts.rendered import ChartError
from charts.scale import interval_axis
from charts.spec import (
    Frame,
    IntervalStrip,
    KeyNumber,
    RegionCard,
    RegionWithoutData,
    SmallCount,
    SmallCounts,
    SmallCountsRow,
    SmallCountsTable,
    Step,
    Tick,
    YearBar,
)
from data.vocabulary import Language, Presence, Verdict
from tests.chart_lint import Finding, lint
from tests.chart_specs import (
    BEYOND,
    CAPTION,
    CAUSE,
    CONDITION,
    KK,
    NO_DATA,
    PERIOD,
    RU,
    SECOND,
    SOURCE,
    STAMP,
    SUBTITLE,
    VARIATION,
    WITHIN,
    five_small_counts,
    grouped,
    interval_label,
    order,
    project,
    signed,
    turkistan,
)

FULL: Final = bool(os.environ.get("CHARTS_FULL_MATRIX"))
LONGEST: Final = {
    Language.RU: "Восточно-Казахстанская область",
    Language.KK: "Солтүстік Қазақстан облысы",
    Language.EN: "North Kazakhstan Region",
}
THREE_LINES: Final = {
    Language.RU: "{}: данные за эти годы собраны по разным границам и несравнимы",
    Language.KK: "{}: бұл жылдардың деректері әр түрлі шекарамен жиналған",
    Language.EN: "{}: figures of these years follow different borders and cannot be compared",
}
SHORT: Final = {
    Language.RU: "{}: явных изменений нет",
    Language.KK: "{}: айқын өзгеріс жоқ",
    Language.EN: "{}: no clear change",
}
FALLEN: Final = {Language.RU: "{}: случаев меньше", Language.KK: "{}: жағдай азайды", Language.EN: "{}: cases fell"}
RISEN: Final = {Language.RU: "{}: случаев больше", Language.KK: "{}: жағдай көбейді", Language.EN: "{}: cases rose"}

COUNTS: Final[tuple[tuple[int | None, ...], ...]] = (
    (0, 0),
    (0, 1),
    (0, 3),
    (3, 0),
    (10, 11),
    (19, 20),
    (0, 20),
    (1, 1_000_000),
    (99_999, 123_456),
    (1_000_000, 999_999),
    (896,),
    (1710, None),
    (None, 896),
    (None, None),
    (610, 696, 751),
    (1_234_567, 696, 0),
    (5, None, 7),
    (10, 20, 30, 40, 50),
    (100_000, 200_000, 300_000, 400_000, 500_000),
    (1, 2, 3, 4, 5, 6, 7, 8),
)


def words(title: str, language: Language) -> Frame:
    """A frame with the longest note we write."""
    note = (VARIATION[language], CAUSE[language], PERIOD[language])
    return Frame(title, SUBTITLE[language].format("2019–2021"), SOURCE[language], STAMP[language], language, note)


def years_of(counts: tuple[int | None, ...], language: Language, *, bands: bool) -> tuple[YearBar, ...]:
    """Years with bands of every sure kind on the first and the last of them."""
    implied = Presence.IMPLIED_YES
    both = (order(language, implied), project(language, implied))
    years = []
    for index, count in enumerate(counts):
        some = both if bands and index == 0 else (project(language),) if bands and index == len(counts) - 1 else ()
        year = 2022 - len(counts) + index
        if count is None:
            years.append(YearBar(year, str(year), None, "", NO_DATA[language], some))
        else:
            years.append(YearBar(year, str(year), count, grouped(count, language), bands=some))
    return tuple(years)


def without_verdict(counts: tuple[int | None, ...], language: Language, title: str, *, bands: bool) -> RegionCard:
    """A card whose change was not computed."""
    missing = SmallCount("2020", None, "", NO_DATA[language])
    second = SmallCounts(SECOND[language], (missing, SmallCount("2021", 10, "10")))
    frame = words(title.format(LONGEST[language]), language)
    return RegionCard(frame, years_of(counts, language, bands=bands), statement=CAUSE[language], second=second)


def with_verdict(
    interval: tuple[float, int, int], verdict: Verdict, language: Language, counts: tuple[int, ...]
) -> RegionCard:
    """A card with key number, strip, condition and steps."""
    percent, low, high = interval
    named = FALLEN if verdict.is_fall else RISEN if verdict.is_rise else SHORT
    label = signed(percent, language) + ("*" if verdict.is_likely else "")
    ticks = tuple(Tick(value, signed(value, language, 0)) for value in interval_axis(low, high))
    caption = (WITHIN if named is SHORT else BEYOND)[language]
    condition = CONDITION[language].format(12)
    return RegionCard(
        words(named[language].format(LONGEST[language]), language),
        years_of(counts, language, bands=True),
        tuple(Step(signed(111.1, language)) for _ in counts[1:]),
        key=KeyNumber(percent, label, verdict, CAPTION[language], interval_label(low, high, language)),
        strip=IntervalStrip(caption, low, high, percent, verdict, ticks, condition),
        second=SmallCounts(SECOND[language], (SmallCount("2020", 19, "19"), SmallCount("2021", 3, "3"))),
    )


INTERVALS: Final = (
    ((-47.6, -61, -30), Verdict.FALL_CLEAR),
    ((-29.4, -47, -6), Verdict.FALL_LIKELY),
    ((0.0, -25, 33), Verdict.UNCLEAR),
    ((58.3, 5, 139), Verdict.RISE_LIKELY),
    ((512.7, 301, 899), Verdict.RISE_CLEAR),
    ((-99.9, -100, -99), Verdict.FALL_CLEAR),
)


def many_rows(language: Language, count: int, columns: int) -> SmallCountsTable:
    """A table of many regions and years."""
    table = five_small_counts(language)
    years = tuple(str(2024 - columns + index) for index in range(columns))
    values = (0, 1, 3, 10, 11, 19, None)
    rows = []
    for index in range(count):
        picked = [values[(index + shift) % len(values)] for shift in range(columns)]
        cells = [
            SmallCount(year, value, "" if value is None else str(value), NO_DATA[language] if value is None else None)
            for year, value in zip(years, picked, strict=True)
        ]
        rows.append(SmallCountsRow(LONGEST[language].rpartition(" ")[0], tuple(cells), is_focus=index == 2))
    return SmallCountsTable(table.frame, years, tuple(rows))


def locator(language: Language, chosen: str) -> RegionWithoutData:
    """Another region without figures."""
    card = turkistan(language)
    tiles = tuple(
        replace(place, standing="chosen" if place.tile.key == chosen else "without_data") for place in card.tiles
    )
    return replace(card, tiles=tiles)


def corners() -> Iterator[tuple[str, Any]]:
    """Every corner by name, light and on a phone."""
    for language in Language:
        for counts, bands in product(COUNTS, (False, True)):
            for title in (SHORT, THREE_LINES):
                name = f"{language}-{counts}-{'bands' if bands else 'bare'}-{len(title[RU])}"
                yield name, without_verdict(counts, language, title[language], bands=bands)
        for (interval, verdict), counts in product(INTERVALS, ((1710, 896), (610, 696, 751), (1, 100_000, 99, 0))):
            yield f"{language}-{interval}-{counts}", with_verdict(interval, verdict, language, counts)
        for count, columns in product((1, 2, 5, 8, 20), (1, 2, 3)):
            yield f"{language}-{count}x{columns}", many_rows(language, count, columns)
        for chosen in ("astana", "aktobe", "mangystau", "almaty_region", "north_kazakhstan"):
            yield f"{language}-{chosen}", locator(language, chosen)


CORNERS: Final = dict(corners())
LOOKS: Final = (("light", "phone"), ("dark", "phone"), ("light", "slide"), ("dark", "slide"))
SAMPLE: Final = [
    (name, look)
    for index, name in enumerate(CORNERS)
    for turn, look in enumerate(LOOKS)
    if FULL or ((index + turn) % 11 == 0 and turn < 3)
]
MUST_DRAW: Final = (
    "0, 0",
    "0, 3",
    "19, 20",
    "1, 1000000",
    "1000000, 999999",
    "896,",
    "1710, None",
    "None, None",
    "610, 696, 751",
)


def findings(spec: Any) -> list[Finding] | None:
    """What the lint finds; None where the picture refuses to be drawn."""
    try:
        canvas = compose(spec)
    except ChartError:
        return None
    return lint(spec, canvas)


@pytest.mark.parametrize(("name", "look"), SAMPLE, ids=lambda part: part if isinstance(part, str) else "-".join(part))
def test_a_corner_is_clean_or_refused(name: str, look: tuple[Any, Any]) -> None:
    spec = CORNERS[name]
    framed = replace(spec, frame=replace(spec.frame, theme=look[0], size=look[1]))
    assert not findings(framed)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("counts", MUST_DRAW)
def test_an_ordinary_corner_is_drawn_not_refused(language: Language, counts: str) -> None:
    assert findings(CORNERS[f"{language}-({counts})-bare-{len(SHORT[RU])}"]) == []


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("interval", [interval for interval, _ in INTERVALS[:4]], ids=str)
def test_every_verdict_is_drawn_with_the_longest_name(language: Language, interval: tuple[float, int, int]) -> None:
    assert findings(CORNERS[f"{language}-{interval}-(1710, 896)"]) == []


def test_more_years_than_a_card_holds_are_refused() -> None:
    with pytest.raises(ChartError, match="series"):
        compose(without_verdict(tuple(range(100, 109)), KK, SHORT[KK], bands=False))
