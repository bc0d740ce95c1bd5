"""The lint's truths for pictures of regions, years and the country: what must be read in them, and ink true to values.

lint_more(spec, compose(spec))  ->  [] or the findings, each with its code
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

import numpy as np
from matplotlib.patches import Patch, PathPatch

from charts.easel.canvas import Canvas
from charts.easel.changes import value_weight
from charts.easel.colours import mark_colours
from charts.easel.dots import MOST_DOTS
from charts.easel.ink import Box, rgb
from charts.easel.shades import SHADES
from charts.spec_briefing import Briefing
from charts.spec_maps import ATTRIBUTION, Choropleth, TileMap, Unit
from charts.spec_regions import ChangeRow, ChangeRows, JudgedChange, PublishedCheck, Ranking, Slope
from charts.spec_years import Multiples, YearSeries
from data.vocabulary import Language
from tests.chart_lint import Finding, lint, place_of, shapes, value_of

Findings = Iterator[Finding]

FALLS: Final = {Language.RU: ("снижени", "меньше"), Language.KK: ("төменде", "азай"), Language.EN: ("fall", "fell")}
RISES: Final = {Language.RU: ("рост", "больше"), Language.KK: ("өсу", "көбей"), Language.EN: ("rise", "rose")}


def lint_more(spec: Any, canvas: Canvas) -> list[Finding]:
    """Everything wrong with a composed picture of one of the later kinds."""
    found = lint(spec, canvas)
    read = " ".join(words.text for words in canvas.lines_of_text() if words.get_visible()).replace("\u00a0", " ")
    left_out = {sentence.replace("\u00a0", " ") for sentence in canvas.left_out}
    for wanted in TO_BE_READ[type(spec)](spec):
        plain = wanted.replace("\u00a0", " ")
        if plain and plain not in read and plain not in left_out:
            found.append(Finding("MISSING", wanted))
    for truth in MORE_TRUTHS[type(spec)]:
        found += truth(spec, canvas)
    return found


# What must be read ----------------------------------------------------------------------------------------------


def _slope_read(spec: Slope) -> Iterator[str]:
    yield from spec.years
    for line in spec.lines:
        yield from (line.name, line.earlier.label, line.later.label, line.statement)
        yield line.change.label if line.change else ""


def _rows_read(spec: Any) -> Iterator[str]:
    for row in spec.rows:
        yield from (row.name, row.change.label if row.change else row.statement, row.heading)


def _ranking_read(spec: Ranking) -> Iterator[str]:
    for bar in spec.bars:
        yield from (bar.name, bar.value_label, bar.emptiness_label or "")
    yield spec.national.label if spec.national else ""


def _check_read(spec: PublishedCheck) -> Iterator[str]:
    for row in spec.rows:
        if spec.single is None:
            yield from (row.name, row.comment or row.recomputed_label)
        if spec.single is not None or not row.agrees:
            yield from (row.published_label, row.recomputed_label, spec.published_word, spec.recomputed_word)
    yield from spec.interval_words


def _tiles_read(spec: TileMap) -> Iterator[str]:
    for place in spec.tiles:
        yield from (*place.tile.name, place.unit.label, place.unit.word)
    yield from (entry.label for entry in spec.legend)


def _areas_read(spec: Choropleth) -> Iterator[str]:
    for area in spec.areas:
        yield from (area.name, area.unit.label) if area.unit.value is not None else ()
    yield from (entry.label for entry in spec.legend)


def _series_read(spec: YearSeries) -> Iterator[str]:
    for point in spec.points:
        yield from (point.value_label if point.is_labelled else "", *point.break_label)
    yield from (*(tick.label for tick in spec.ticks), *(band.label for band in spec.band_key), spec.points[-1].label)


def _multiples_read(spec: Multiples) -> Iterator[str]:
    yield from (sheet.title for sheet in spec.sheets)
    for row in spec.rows:
        yield row.name
        yield from (count.value_label or count.emptiness_label or "" for cell in row.cells for count in cell)


def _briefing_read(spec: Briefing) -> Iterator[str]:
    yield from _rows_read(spec)
    yield from (spec.heading, *spec.advice)


TO_BE_READ: Final[dict[type, Callable[[Any], Iterator[str]]]] = {
    Slope: _slope_read,
    ChangeRows: _rows_read,
    Ranking: _ranking_read,
    PublishedCheck: _check_read,
    TileMap: _tiles_read,
    Choropleth: _areas_read,
    YearSeries: _series_read,
    Multiples: _multiples_read,
    Briefing: _briefing_read,
}


# Tools ----------------------------------------------------------------------------------------------------------


def marks(canvas: Canvas, role: str) -> list[tuple[Box, float]]:
    """The visible shapes of a role with the value each was drawn for."""
    live = [mark for mark in canvas.marks if mark.role.startswith(role) and mark.artist.get_visible()]
    return [(place_of(mark.artist, canvas), mark.value) for mark in live if mark.value is not None]


def _colour(canvas: Canvas, name: Any) -> tuple[float, ...]:
    return tuple(channel / 255 for channel in rgb(canvas.colour(name)))


def _painted(patch: Patch) -> tuple[float, ...]:
    return tuple(float(channel) for channel in np.atleast_2d(patch.get_facecolor())[0][:3])


def _fit(places: Sequence[float], values: Sequence[float]) -> tuple[float, float] | None:
    """Slope and start of the scale the ticks show; None where they are not evenly true."""
    if len(places) < 2 or len(set(values)) < 2:
        return None
    slope, start = np.polyfit(values, places, 1)
    off = max(abs(start + slope * value - place) for place, value in zip(places, values, strict=True))
    return (float(slope), float(start)) if off <= 1 else None


def _title_names(spec: Any, *, falls: bool, rises: bool) -> Findings:
    """A direction in the title only where a verdict names one."""
    title, language = spec.frame.title.lower(), spec.frame.language
    for words, named in ((FALLS, falls), (RISES, rises)):
        if any(word in title for word in words[language]) and not named:
            yield Finding("VERDICT", "the title names a direction no region has")
        if named and not any(word in title for word in words[language]):
            yield Finding("VERDICT", "the title is silent about a direction")


def _changes_agree(changes: Sequence[JudgedChange], canvas: Canvas) -> Findings:
    """Labels, arrows and weights of judged changes; the likely ones are named in a note."""
    named = [change for change in changes if change.is_named]
    if len(shapes(canvas, "triangle")) != len(named):
        yield Finding("VERDICT", f"{len(named)} named changes, {len(shapes(canvas, 'triangle'))} arrows")
    told = {words.text: words for words in canvas.lines_of_text()}
    for change in changes:
        words = told.get(change.label)
        if abs(value_of(change.label) - change.value) > 0.051:
            yield Finding("VALUE", f"{change.label!r} for {change.value}")
        if words is not None and words.weight != value_weight(change.verdict):
            yield Finding("VERDICT", f"{change.label!r} has the weight of another verdict")
        if words is not None and words.colour != canvas.colour(mark_colours(change.verdict)[1]):
            yield Finding("VERDICT", f"{change.label!r} has the colour of another verdict")
    starred = any(sentence.startswith("*") for sentence in canvas.frame.note)
    if any(change.verdict.is_likely for change in changes) and not starred:
        yield Finding("VERDICT", "an asterisk without its note")


# Truths ---------------------------------------------------------------------------------------------------------


def _slope_is_true(spec: Slope, canvas: Canvas) -> Findings:
    changes = [line.change for line in spec.lines if line.change]
    yield from _changes_agree(changes, canvas)
    falls, rises = any(one.verdict.is_fall for one in changes), any(one.verdict.is_rise for one in changes)
    yield from _title_names(spec, falls=falls, rises=rises)
    ends = [end for line in spec.lines for end in (line.earlier, line.later) if end.value is not None]
    for end in ends:
        if value_of(end.label) != end.value:
            yield Finding("VALUE", f"{end.label!r} for {end.value}")
    dots = marks(canvas, "point")
    if sorted(value for _, value in dots) != sorted(float(end.value or 0) for end in ends):
        yield Finding("DOTS", "dots and counts differ")
    base = place_of(shapes(canvas, "base")[0], canvas).middle
    tallest = max((base - box.middle, value) for box, value in dots)
    for box, value in dots:
        if abs((base - box.middle) - value / tallest[1] * tallest[0]) > 1:
            yield Finding("SCALE", f"{value:g} is not at its height above zero")
    joined = sum(not line.is_broken and None not in (line.earlier.value, line.later.value) for line in spec.lines)
    if len(shapes(canvas, "slope")) != joined:
        yield Finding("BREAK", f"{joined} regions may be joined, {len(shapes(canvas, 'slope'))} are")
    solid = sum(_painted(dot) != _colour(canvas, "background") for dot in shapes(canvas, "point"))
    if solid != 2 * sum(change.is_named for change in changes):
        yield Finding("VERDICT", f"{solid} solid dots")
    yield from _pointers_apart(canvas)


def _pointers_apart(canvas: Canvas) -> Findings:
    """Leaders from dots to their labels never cross."""
    runs = [np.asarray(line.get_path().vertices) for line in shapes(canvas, "callout") if isinstance(line, PathPatch)]
    for place, one in enumerate(runs):
        for other in runs[place + 1 :]:
            if _cross(one, other):
                yield Finding("TOUCH", "two leaders cross")


def _cross(one: Any, other: Any) -> bool:
    def side(a: Any, b: Any, point: Any) -> float:
        return float((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]))

    (a, b), (c, d) = one, other
    return side(a, b, c) * side(a, b, d) < -1 and side(c, d, a) * side(c, d, b) < -1


def _rows_are_true(spec: Any, canvas: Canvas) -> Findings:
    rows: tuple[ChangeRow, ...] = spec.rows
    changes = [row.change for row in rows if row.change]
    yield from _changes_agree(changes, canvas)
    falls, rises = any(one.verdict.is_fall for one in changes), any(one.verdict.is_rise for one in changes)
    yield from _title_names(spec, falls=falls, rises=rises)
    ticks = [*marks(canvas, "tick"), *marks(canvas, "zero")]
    scale = _fit([box.centre for box, _ in ticks], [value for _, value in ticks])
    if scale is None or scale[0] <= 0 or len(ticks) != len(spec.ticks):
        yield Finding("SCALE", "the ticks are not evenly true")
        return
    slope, start = scale
    bars, dots = marks(canvas, "interval"), marks(canvas, "point")
    if len(bars) != len(changes) or len(dots) != len(changes):
        yield Finding("INTERVAL", f"{len(changes)} changes, {len(bars)} intervals, {len(dots)} dots")
        return
    for change, (bar, _), (dot, _) in zip(changes, bars, dots, strict=True):
        for x, value in ((bar.left, change.low), (bar.right, change.high), (dot.centre, change.value)):
            if abs(start + slope * value - x) > 1:
                yield Finding("INTERVAL", f"{value:g} of {change.label} is off its place")
    for change, patch in zip(changes, shapes(canvas, "point"), strict=True):
        wanted = mark_colours(change.verdict)[0] if change.is_named else "background"
        if not np.allclose(_painted(patch), _colour(canvas, wanted), atol=0.01):
            yield Finding("VERDICT", f"the dot of {change.label} looks like another verdict")


def _ranking_is_true(spec: Ranking, canvas: Canvas) -> Findings:
    bars = marks(canvas, "level bar")
    values = [bar.value for bar in spec.bars if bar.value]
    yield from _proportional(bars, [float(value) for value in values])
    absent = sum(bar.value is None for bar in spec.bars)
    if len([s for s in shapes(canvas, "no data") if not (s.get_gid() or "").endswith("lines")]) != absent:
        yield Finding("EMPTY", f"{absent} regions without a number")
    for bar in spec.bars:
        if bar.value is not None and abs(value_of(bar.value_label) - bar.value) > 0.051:
            yield Finding("VALUE", f"{bar.value_label!r} for {bar.value}")
    if spec.national is not None and bars:
        line = place_of(shapes(canvas, "national")[0], canvas).centre
        box, value = max(bars, key=lambda pair: pair[0].width)
        if abs(line - (box.left + box.width * spec.national.value / value)) > 1.5:
            yield Finding("SCALE", "the country's line is off its value")
    if not any(bar.is_focus for bar in spec.bars) and shapes(canvas, "focus row"):
        yield Finding("FOCUS", "a row stands out that nobody asked about")


def _proportional(bars: list[tuple[Box, float]], values: list[float]) -> Findings:
    if sorted(value for _, value in bars) != sorted(values):
        yield Finding("BAR", "bars and values differ")
        return
    if not bars:
        return
    if max(box.left for box, _ in bars) - min(box.left for box, _ in bars) > 0.5:
        yield Finding("BASE", "bars begin at different zeros")
    longest, most = max(bars, key=lambda pair: pair[0].width)
    for box, value in bars:
        if abs(box.width - value / most * longest.width) > max(0.6, 0.004 * longest.width):
            yield Finding("BAR", f"{value:g} is {box.width:.0f} px long of {longest.width:.0f}")


def _check_is_true(spec: PublishedCheck, canvas: Canvas) -> Findings:
    ticks = [*marks(canvas, "tick"), *marks(canvas, "zero")]
    scale = _fit([box.centre for box, _ in ticks], [value for _, value in ticks])
    if scale is None or scale[0] <= 0:
        yield Finding("SCALE", "the ticks are not evenly true")
        return
    slope, start = scale
    rings, dots = marks(canvas, "published"), marks(canvas, "recomputed")
    if len(rings) != len(spec.rows) or len(dots) != len(spec.rows):
        yield Finding("DOTS", "a mark is missing")
        return
    for row, (ring, _), (dot, _) in zip(spec.rows, rings, dots, strict=True):
        if abs(start + slope * row.recomputed - dot.centre) > 1:
            yield Finding("INTERVAL", f"{row.recomputed_label} is off its place")
        if not row.agrees and abs(start + slope * row.published - ring.centre) > 1:
            yield Finding("INTERVAL", f"{row.published_label} is off its place")
        if abs(value_of(row.recomputed_label) - row.recomputed) > 0.051:
            yield Finding("VALUE", row.recomputed_label)
        if abs(value_of(row.published_label) - row.published) > 0.051:
            yield Finding("VALUE", row.published_label)
        if row.agrees and f"{row.recomputed_label}" not in row.comment:
            yield Finding("VALUE", row.comment)
    hollow, ground = shapes(canvas, "published"), _colour(canvas, "background")
    if any(not np.allclose(_painted(ring), ground, atol=0.01) for ring in hollow):
        yield Finding("VERDICT", "a published value drawn solid")
    if spec.interval is not None:
        bar = place_of(shapes(canvas, "interval")[0], canvas)
        for x, value in ((bar.left, spec.interval.low), (bar.right, spec.interval.high)):
            if abs(start + slope * value - x) > 1:
                yield Finding("INTERVAL", f"{value:g} is off its place")


def _unit_agrees(unit: Unit) -> Findings:
    """Sign and class of a unit say the same."""
    if unit.value is None or unit.shade == "plain":
        return
    told = value_of(unit.label)
    if abs(told - unit.value) > 0.51:
        yield Finding("VALUE", f"{unit.label!r} for {unit.value}")
    if (unit.shade.startswith("fall") and told >= 0) or (unit.shade.startswith("rise") and told <= 0):
        yield Finding("VERDICT", f"{unit.label!r} in the shade of another direction")
    if unit.shade in ("fall_deep", "rise_deep") and abs(told) < 40:
        yield Finding("VERDICT", f"{unit.label!r} in the deep shade")


def _tiles_are_true(spec: TileMap, canvas: Canvas) -> Findings:
    drawn = [mark for mark in canvas.marks if mark.role.startswith("tile ") and mark.artist.get_visible()]
    filled = [place.unit for place in spec.tiles if place.unit.value is not None]
    hatched = [shape for shape in shapes(canvas, "no data") if not (shape.get_gid() or "").endswith("lines")]
    if len(drawn) != len(filled) or len(hatched) != len(spec.tiles) - len(filled):
        yield Finding("TILES", f"{len(drawn)} of {len(filled)} filled, {len(hatched)} hatched")
        return
    for unit, mark in zip(filled, drawn, strict=True):
        yield from _unit_agrees(unit)
        if not np.allclose(_painted(mark.artist), _colour(canvas, SHADES[unit.shade][0]), atol=0.01):
            yield Finding("VERDICT", f"{unit.label!r} in another shade")


def _areas_are_true(spec: Choropleth, canvas: Canvas) -> Findings:
    drawn = [mark for mark in canvas.marks if mark.role.startswith("area ") and mark.artist.get_visible()]
    hatched = [s for s in shapes(canvas, "no data") if not (s.get_gid() or "").endswith("lines")]
    filled = [area for area in spec.areas if area.unit.value is not None]
    if len(drawn) != len(filled) or len(drawn) + len(hatched) != int(spec.borders):
        yield Finding("TILES", f"{len(drawn)} filled, {len(hatched)} empty, {spec.borders} units")
    for area in filled:
        yield from _unit_agrees(area.unit)
    sources = " ".join(w.text for w in canvas.lines_of_text() if w.role == "source" and w.get_visible())
    if ATTRIBUTION not in sources.replace("\u00a0", " "):
        yield Finding("ATTRIBUTION", "nobody is named for the borders")
    yield from _pointers_apart(canvas)


def _series_is_true(spec: YearSeries, canvas: Canvas) -> Findings:
    held = [point for point in spec.points if point.value is not None]
    dots = marks(canvas, "point")
    if [value for _, value in dots] != [float(point.value or 0) for point in held]:
        yield Finding("DOTS", "dots and counts differ")
        return
    base = place_of(shapes(canvas, "base")[0], canvas).middle
    highest, top = max((value, base - box.middle) for box, value in dots)
    for box, value in dots:
        if highest and abs((base - box.middle) - value / highest * top) > 1:
            yield Finding("SCALE", f"{value:g} is not at its height above zero")
    yield from _line_is_broken(spec, canvas)
    broken_at = next((place for place, point in enumerate(spec.points) if point.break_label), len(spec.points))
    hollow = sum(point.value is not None for point in spec.points[broken_at:])
    if len(shapes(canvas, "point hollow")) != hollow:
        yield Finding("BREAK", "points after the break do not look apart")
    breaks = sum(bool(point.break_label) for point in spec.points)
    if (len(shapes(canvas, "break line")), len(shapes(canvas, "break cut"))) != (breaks, 2 * breaks):
        yield Finding("BREAK", f"{breaks} breaks of borders")
    absent = len(spec.points) - len(held)
    hatched = [shape for shape in shapes(canvas, "no data") if not (shape.get_gid() or "").endswith("lines")]
    if len(hatched) != absent:
        yield Finding("EMPTY", f"{absent} years without a number, {len(hatched)} hatched")
    bands = sum(band.is_drawn for point in spec.points for band in point.bands)
    if len(shapes(canvas, "band")) != bands:
        yield Finding("BAND", f"{len(shapes(canvas, 'band'))} bands drawn, {bands} are sure")


def _line_is_broken(spec: YearSeries, canvas: Canvas) -> Findings:
    """No stretch of line runs across a missing year or new borders."""
    joined = sum(
        before.value is not None and after.value is not None and not after.break_label
        for before, after in zip(spec.points, spec.points[1:], strict=False)
    )
    lines = [line for line in shapes(canvas, "series line") if isinstance(line, PathPatch)]
    drawn = sum(len(np.asarray(line.get_path().vertices)) - 1 for line in lines)
    if drawn != joined:
        yield Finding("BREAK", f"{drawn} stretches drawn, {joined} may be")


def _multiples_are_true(spec: Multiples, canvas: Canvas) -> Findings:
    for place in range(len(spec.sheets)):
        counts = [count.value for row in spec.rows for count in row.cells[place] if count.value is not None]
        few = max(counts, default=0) <= MOST_DOTS
        if few:
            wanted = sum(counts)
            if len(shapes(canvas, "case")) != wanted:
                yield Finding("DOTS", f"{len(shapes(canvas, 'case'))} dots for {wanted} cases")
        else:
            yield from _proportional(marks(canvas, "level bar"), [float(count) for count in counts if count])


def _panels_are_true(spec: Briefing, canvas: Canvas) -> Findings:
    for panel in spec.panels:
        if panel.value not in [value_of(number) for number in panel.label.split() if number.isdigit()]:
            yield Finding("VALUE", panel.label)


MORE_TRUTHS: Final[dict[type, tuple[Callable[[Any, Canvas], Findings], ...]]] = {
    Slope: (_slope_is_true,),
    ChangeRows: (_rows_are_true,),
    Ranking: (_ranking_is_true,),
    PublishedCheck: (_check_is_true,),
    TileMap: (_tiles_are_true,),
    Choropleth: (_areas_are_true,),
    YearSeries: (_series_is_true,),
    Multiples: (_multiples_are_true,),
    Briefing: (_rows_are_true, _panels_are_true),
}
