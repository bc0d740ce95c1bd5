"""A lint over live artists: what a careful reader would find wrong in a picture, found before anybody sees it.

    lint(spec, compose(spec))  ->  [] or the findings, each with its code

It knows boxes and pixels (OVERLAP, CLIP, GLYPH, FALLBACK, SMALL, CONTRAST, BUSY, HIDDEN, TOUCH), whether every word and
number of the spec stands in the picture and none else (MISSING, NUMBER), and whether the ink is true to the values; the
last by kind of picture, in `TRUTHS`: a new picture adds its own line there.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from itertools import combinations
from typing import Any, Final

import numpy as np
from matplotlib.patches import Patch
from matplotlib.text import Text
from matplotlib.transforms import Affine2D
from numpy.typing import NDArray

from charts.easel.canvas import Canvas
from charts.easel.colours import mark_colours
from charts.easel.ink import Box, Words, rgb
from charts.easel.letters import unknown_glyphs
from charts.easel.type_scale import SHRUNK_WIDTH, floor_of
from charts.png import channels
from charts.render import paint_pixels
from charts.spec import IntervalStrip, RegionCard, RegionWithoutData, SmallCount, SmallCountsTable
from data.vocabulary import Language, Verdict

MARGIN: Final = 56
TILE_MARGIN: Final = 20
BUSY_SHARE: Final = 0.06
STRONG: Final = 1.35
TINTED: Final = 0.05
MOST_DOTS: Final = 10

Luminance = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with a picture: a code and what it is about."""

    code: str
    about: str


def lint(spec: Any, canvas: Canvas) -> list[Finding]:
    """Everything wrong with a composed picture of a spec."""
    found = [*_boxes(canvas), *_letters(canvas), *_pixels(canvas), *_touching(canvas)]
    found += [*_missing(spec, canvas), *_numbers(spec, canvas), *_forbidden(spec)]
    for truth in TRUTHS.get(type(spec), ()):
        found += truth(spec, canvas)
    return found


# Boxes and letters ---------------------------------------------------------------------------------------------


def _seen(canvas: Canvas) -> list[Words]:
    return [words for words in canvas.lines_of_text() if words.get_visible()]


def _unknown(words: Words) -> str:
    return unknown_glyphs(words.text, words.px, words.weight)


def _boxes(canvas: Canvas) -> Iterator[Finding]:
    lines = [(words, words.box()) for words in _seen(canvas) if not _unknown(words)]
    for (one, box), (other, second) in combinations(lines, 2):
        across, down = box.overlap(second)
        if across > 1 and down > 2.5:
            yield Finding("OVERLAP", f"{one.text!r} and {other.text!r}")
    for words, box in lines:
        margin = TILE_MARGIN if words.role == "tile" else MARGIN
        page = Box(margin - 1.5, 30, canvas.width - margin + 1.5, canvas.height - 25)
        if not page.contains(box):
            yield Finding("CLIP", words.text)


def _letters(canvas: Canvas) -> Iterator[Finding]:
    for words in _seen(canvas):
        if missing := _unknown(words):
            yield Finding("GLYPH", f"{missing!r} in {words.text!r}")
        shrunk = words.px * SHRUNK_WIDTH[canvas.frame.size] / canvas.width
        if shrunk < floor_of(words.role) - 0.005:
            yield Finding("SMALL", f"{words.text!r} is {shrunk:.1f} px")
    for stray in canvas.figure.findobj(Text):
        if isinstance(stray, Text) and stray.get_text():
            yield Finding("FALLBACK", f"{stray.get_text()!r} is not set in the bundled letters")


# Pixels --------------------------------------------------------------------------------------------------------


def luminance(colours: NDArray[np.uint8]) -> Luminance:
    """WCAG relative luminance along the last axis."""
    share = colours.astype(np.float64) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    brightness: Luminance = linear @ np.array([0.2126, 0.7152, 0.0722])
    return brightness


def contrast(one: Any, other: Any) -> Any:
    """WCAG contrast ratio of two luminances (or arrays of them)."""
    return (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)


def _pixels(canvas: Canvas) -> Iterator[Finding]:
    """Texts against what is really behind them: the picture is painted twice, the second time without texts."""
    lines = _seen(canvas)
    if any(_unknown(words) for words in lines):
        return  # cannot even be painted, and has been told already
    painted = paint_pixels(canvas).copy()
    for words in lines:
        words.set_visible(False)
    bare = paint_pixels(canvas).copy()
    for words in lines:
        words.set_visible(True)
    for words in lines:
        area = _area(words.box(), canvas)
        if painted[area].size:
            yield from _legible(words, channels(painted[area]), channels(bare[area]))


def _area(box: Box, canvas: Canvas) -> tuple[slice, slice]:
    def span(low: float, high: float) -> slice:
        return slice(max(0, round(low * canvas.scale)), max(0, round(high * canvas.scale)))

    return span(box.top, box.bottom), span(box.left, box.right)


def _legible(words: Words, painted: NDArray[np.uint8], bare: NDArray[np.uint8]) -> Iterator[Finding]:
    behind = luminance(bare)
    ground = float(np.median(behind))
    own = float(luminance(np.array(rgb(words.colour), dtype=np.uint8)))
    large = words.px >= 48 or (words.px >= 40 and words.weight >= 700)
    if contrast(own, ground) < (3 if large else 4.5):
        yield Finding("CONTRAST", f"{words.text!r}: {contrast(own, ground):.1f}")
    if (contrast(behind, ground) > STRONG).mean() > BUSY_SHARE:
        yield Finding("BUSY", words.text)
    if (painted != bare).any(axis=-1).mean() < TINTED:
        yield Finding("HIDDEN", words.text)


# Shapes --------------------------------------------------------------------------------------------------------

_KEEPS_APART: Final = ("badge", "panel", "rule", "accent", "leader", "swatch")


def place_of(patch: Patch, canvas: Canvas) -> Box:
    """The box of a live shape in canvas pixels, its edge included."""
    to_device = patch.get_transform()
    from_device = Affine2D().scale(1 / canvas.scale, -1 / canvas.scale).translate(0, canvas.height)
    corners = patch.get_path().transformed(to_device + from_device).get_extents()
    has_edge = patch.get_linewidth() and float(np.atleast_2d(patch.get_edgecolor())[0][-1]) > 0
    rim = patch.get_linewidth() * 200 / 72 / 2 if has_edge else 0.0
    return Box(corners.x0 - rim, corners.y0 - rim, corners.x1 + rim, corners.y1 + rim)


def shapes(canvas: Canvas, role: str) -> list[Patch]:
    """The visible live shapes whose role begins with `role`."""
    live = [shape for shape in canvas.shapes() if isinstance(shape, Patch) and shape.get_visible()]
    return [shape for shape in live if (shape.get_gid() or "").startswith(role)]


def _touching(canvas: Canvas) -> Iterator[Finding]:
    everything = [(shape.get_gid() or "", place_of(shape, canvas)) for shape in shapes(canvas, "")]
    everything = [(role, box) for role, box in everything if not role.endswith("lines")]  # a hatch's are clipped
    for (role, box), (other, second) in combinations(everything, 2):
        apart = [name for name in (role, other) if name.startswith(_KEEPS_APART)]
        inside = box.contains(second) or second.contains(box)
        if apart and not inside and min(box.overlap(second)) > 0.5:
            yield Finding("TOUCH", f"{role} and {other}")


# Words and numbers ---------------------------------------------------------------------------------------------

_NUMBER: Final = re.compile(r"[+−-]?\d(?:[\d\u00a0\u202f.,]*\d)?")


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def strings(value: Any) -> Iterator[str]:
    """Every string meant to be read, anywhere in a spec."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            if field.name not in _UNSAID:
                yield from strings(getattr(value, field.name))


_UNSAID: Final = frozenset(
    {
        "language",
        "theme",
        "size",
        "key_of_region",
        "programme",
        "presence",
        "verdict",
        "standing",
        "kicker",
        "condition",
    }
)


def _read(canvas: Canvas) -> str:
    """All live text in the order it was set, lines joined by spaces."""
    return _plain(" ".join(words.text for words in _seen(canvas)))


def _missing(spec: Any, canvas: Canvas) -> Iterator[Finding]:
    text, left_out = _read(canvas), {_plain(sentence) for sentence in canvas.left_out}
    for wanted in _to_be_read(spec):
        if wanted.strip() and _plain(wanted) not in text and _plain(wanted) not in left_out:
            yield Finding("MISSING", wanted)


def _to_be_read(spec: Any) -> Iterator[str]:
    frame = spec.frame
    yield from (frame.title, frame.subtitle, frame.source, frame.stamp, *frame.note)
    yield from (words for words in (frame.kicker, frame.demo_badge) if words)
    if isinstance(spec, RegionCard):
        yield from _read_in_card(spec)
    elif isinstance(spec, RegionWithoutData):
        yield from (line for place in spec.tiles for line in place.tile.name)
        yield from (*spec.legend, *(words for fact in spec.facts for words in (fact.head, fact.body)))
    elif isinstance(spec, SmallCountsTable):
        yield from (*spec.columns, *(row.name for row in spec.rows), *(band.label for band in spec.band_key))
        yield from (cell.value_label or cell.emptiness_label or "" for row in spec.rows for cell in row.cells)


def _read_in_card(spec: RegionCard) -> Iterator[str]:
    for year in spec.years:
        yield from (year.label, year.value_label, year.emptiness_label or "")
        yield from (band.label for band in year.bands if band.is_drawn)
    for step in spec.steps:
        yield from (words for words in (step.label, *step.break_label) if words)
    if spec.key is not None:
        yield from (spec.key.label, spec.key.caption, spec.key.interval_label)
    if spec.strip is not None:
        yield from (spec.strip.caption, spec.strip.condition or "", *(tick.label for tick in spec.strip.ticks))
    yield spec.statement or ""
    if spec.second is not None:
        yield from (spec.second.title, *(count.value_label for count in spec.second.counts))


def _numbers(spec: Any, canvas: Canvas) -> Iterator[Finding]:
    """Every number in ink is one of the spec's, digit for digit and sign for sign."""
    said = {number for text in strings(spec) for number in _NUMBER.findall(_plain(text))}
    said |= {number for text in canvas.left_out for number in _NUMBER.findall(_plain(text))}
    condition = getattr(getattr(spec, "strip", None), "condition", None)
    said |= set(_NUMBER.findall(_plain(condition or ""))) | set(_NUMBER.findall(_plain(spec.frame.kicker or "")))
    for words in _seen(canvas):
        for number in _NUMBER.findall(_plain(words.text)):
            if number not in said:
                yield Finding("NUMBER", f"{number} in {words.text!r}")


FORBIDDEN: Final[dict[Language, tuple[str, ...]]] = {
    Language.RU: (
        *("благодаря", "привёл", "эффект", "повлиял", "доказано", "эффективн", "значимо", "достоверно", "рецидив"),
        *("с вероятностью", "лучший", "худший"),
    ),
    Language.KK: ("дәлелденген", "тиімділік", "арқасында", "рецидив"),
    Language.EN: ("proven", "effective", "significant", "thanks to", "best", "worst", "recidivism"),
}


def _forbidden(spec: Any) -> Iterator[Finding]:
    title = spec.frame.title.lower()
    for word in FORBIDDEN[spec.frame.language]:
        if word in title:
            yield Finding("FORBIDDEN", f"{word!r} in the title")


# Ink true to values --------------------------------------------------------------------------------------------

_FALLS: Final = {Language.RU: ("меньше", "снижени"), Language.KK: ("азай", "төменде"), Language.EN: ("fell", "fall")}
_RISES: Final = {Language.RU: ("больше", "рост"), Language.KK: ("көбей", "өсу"), Language.EN: ("rose", "rise")}
MINUS: Final = "−"


def value_of(label: str) -> float:
    """The number a label says: «−47,6 %*» is −47.6, «1 710» and "1,710" are 1710."""
    found = _NUMBER.search(label)
    if found is None:
        raise ValueError(f"no number in {label!r}")
    digits = re.sub(r"[\u00a0\u202f]|,(?=\d{3}(?!\d))", "", found.group()).replace(",", ".").replace(MINUS, "-")
    return float(digits)


def _title_agrees(spec: RegionCard, canvas: Canvas) -> Iterator[Finding]:
    verdict = spec.key.verdict if spec.key else Verdict.NOT_COMPUTED
    title, language = spec.frame.title.lower(), spec.frame.language
    for words, named in ((_FALLS, verdict.is_fall), (_RISES, verdict.is_rise)):
        if any(word in title for word in words[language]) and not named:
            yield Finding("VERDICT", f"the title names a direction, the verdict is {verdict}")
        if named and not any(word in title for word in words[language]):
            yield Finding("VERDICT", f"the title is silent about {verdict}")


def _key_agrees(spec: RegionCard, canvas: Canvas) -> Iterator[Finding]:
    if spec.key is None:
        if shapes(canvas, "triangle"):
            yield Finding("VERDICT", "an arrow without a verdict")
        return
    if abs(value_of(spec.key.label) - spec.key.value) > 0.051:
        yield Finding("VALUE", f"{spec.key.label!r} for {spec.key.value}")
    named = spec.key.verdict.is_fall or spec.key.verdict.is_rise
    if bool(shapes(canvas, "triangle")) is not named:
        yield Finding("VERDICT", "arrow and verdict disagree")
    for words in _seen(canvas):
        if words.role == "big" and words.colour != canvas.colour(mark_colours(spec.key.verdict)[1]):
            yield Finding("VERDICT", "the key number has the colour of another verdict")


def _bars_are_true(spec: RegionCard, canvas: Canvas) -> Iterator[Finding]:
    """Heights in proportion to the counts, one base; each year's count in ink is its value."""
    bars = {mark.artist: mark.value for mark in canvas.marks if mark.role == "bar" and mark.value}
    places = {place_of(bar, canvas): value for bar, value in bars.items() if bar.get_visible()}
    floors = [box.bottom for box in places]
    if floors and max(floors) - min(floors) > 0.5:
        yield Finding("BASE", "bars stand on different zeros")
    tallest = max(places, key=lambda box: box.height, default=None)
    highest = max((year.value or 0 for year in spec.years), default=0)
    for box, value in places.items():
        assert tallest is not None
        if abs(box.height - value / highest * tallest.height) > max(0.6, 0.004 * tallest.height):
            yield Finding("BAR", f"{value:g} is {box.height:.0f} px high of {tallest.height:.0f}")
    if places and sorted(places.values()) != sorted(float(year.value) for year in spec.years if year.value):
        yield Finding("BAR", "bars and counts differ")
    for year in spec.years:
        if year.value is not None and value_of(year.value_label) != year.value:
            yield Finding("VALUE", f"{year.value_label!r} for {year.value}")


def _emptiness_is_named(spec: RegionCard, canvas: Canvas) -> Iterator[Finding]:
    absent = sum(year.value is None for year in spec.years)
    absent += sum(count.value is None for count in spec.second.counts) if spec.second else 0
    frames = [shape for shape in shapes(canvas, "no data") if not (shape.get_gid() or "").endswith("lines")]
    if len(frames) != absent:
        yield Finding("EMPTY", f"{absent} without a figure, {len(frames)} hatched")


def _cases_are_counted(spec: RegionCard, canvas: Canvas) -> Iterator[Finding]:
    counts = list(spec.second.counts) if spec.second else []
    few = all((year.value or 0) <= MOST_DOTS for year in spec.years)
    wanted = _dots(counts) + (sum(year.value or 0 for year in spec.years) if few else 0)
    if len(shapes(canvas, "case")) != wanted:
        yield Finding("DOTS", f"{len(shapes(canvas, 'case'))} dots for {wanted} cases")


def _dots(counts: list[SmallCount]) -> int:
    return sum(count.value for count in counts if count.value and count.value <= MOST_DOTS)


def _bands_are_sure(spec: RegionCard, canvas: Canvas) -> Iterator[Finding]:
    wanted = sum(band.is_drawn for year in spec.years for band in year.bands)
    if len(shapes(canvas, "band")) != wanted:
        yield Finding("BAND", f"{len(shapes(canvas, 'band'))} bands drawn, {wanted} are sure")


def _breaks_are_drawn(spec: RegionCard, canvas: Canvas) -> Iterator[Finding]:
    wanted = sum(bool(step.break_label) for step in spec.steps)
    if len(shapes(canvas, "break line")) != wanted or len(shapes(canvas, "break cut")) != 2 * wanted:
        yield Finding("BREAK", f"{wanted} breaks of borders, {len(shapes(canvas, 'break line'))} drawn")
    arrows = sum(bool(step.label) and not step.break_label for step in spec.steps)
    if len(shapes(canvas, "arrow head")) != arrows:
        yield Finding("BREAK", f"{arrows} changes, {len(shapes(canvas, 'arrow head'))} arrows")


def _strip_is_true(spec: RegionCard, canvas: Canvas) -> Iterator[Finding]:
    """The interval's ends and point lie where the ticks say, and the point looks like its verdict."""
    if spec.strip is None:
        return
    yield from strip_findings(spec.strip, canvas)


def strip_findings(strip: IntervalStrip, canvas: Canvas) -> Iterator[Finding]:
    """The truth of one interval strip on a canvas."""
    ticks = sorted(place_of(tick, canvas).centre for tick in (*shapes(canvas, "tick"), *shapes(canvas, "zero")))
    values = [tick.value for tick in strip.ticks]
    slope, start = np.polyfit(values, ticks, 1) if len(ticks) == len(values) else (0.0, 0.0)
    if max(abs(start + slope * v - x) for v, x in zip(values, ticks, strict=False)) > 1 or slope <= 0:
        yield Finding("SCALE", "the ticks are not evenly true")
        return
    bar = place_of(shapes(canvas, "interval")[0], canvas)
    point = place_of(shapes(canvas, "point")[0], canvas)
    for name, x, value in (
        ("low", bar.left, strip.low),
        ("high", bar.right, strip.high),
        ("point", point.centre, strip.point),
    ):
        if abs(start + slope * value - x) > 1:
            yield Finding("INTERVAL", f"{name} {value:g} is {abs(start + slope * value - x):.0f} px off")
    named = strip.verdict.is_fall or strip.verdict.is_rise
    solid = shapes(canvas, "point")[0].get_facecolor()[:3]
    mark = tuple(channel / 255 for channel in rgb(canvas.colour(mark_colours(strip.verdict)[0])))
    ground = tuple(channel / 255 for channel in rgb(canvas.colour("background")))
    if not np.allclose(solid, mark if named else ground, atol=0.01):
        yield Finding("VERDICT", "the dot looks like another verdict")


def _locator_is_true(spec: RegionWithoutData, canvas: Canvas) -> Iterator[Finding]:
    """Every region once: solid where there are figures, hatched where there are none, one of them chosen."""
    standings = [place.standing for place in spec.tiles]
    hatched = [shape for shape in shapes(canvas, "no data") if not (shape.get_gid() or "").endswith("lines")]
    wanted = (standings.count("with_data") + 1, len(standings) - standings.count("with_data") + 2, 2)
    drawn = (len(shapes(canvas, "tile")), len(hatched), len(shapes(canvas, "chosen")))
    if drawn != wanted:
        yield Finding("TILES", f"solid, hatched, chosen: {drawn}, should be {wanted}")


def _table_is_true(spec: SmallCountsTable, canvas: Canvas) -> Iterator[Finding]:
    cells = [cell for row in spec.rows for cell in row.cells]
    if len(shapes(canvas, "case")) != _dots(cells):
        yield Finding("DOTS", f"{len(shapes(canvas, 'case'))} dots for {_dots(cells)} cases")
    bands = sum(band.is_drawn for cell in cells for band in cell.bands) + len(spec.band_key)
    if len(shapes(canvas, "band")) != bands:
        yield Finding("BAND", f"{len(shapes(canvas, 'band'))} bands drawn, {bands} are sure")


Truth = Callable[[Any, Canvas], Iterator[Finding]]

TRUTHS: Final[dict[type, tuple[Truth, ...]]] = {
    RegionCard: (
        _title_agrees,
        _key_agrees,
        _bars_are_true,
        _emptiness_is_named,
        _cases_are_counted,
        _bands_are_sure,
        _breaks_are_drawn,
        _strip_is_true,
    ),
    RegionWithoutData: (_locator_is_true,),
    SmallCountsTable: (_table_is_true,),
}
