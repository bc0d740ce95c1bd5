"""The pictures of regions, years and the country: clean in every language and theme, and every defect in them found."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

import pytest
from matplotlib.patches import Circle, PathPatch, Rectangle

from charts.easel.canvas import Canvas
from charts.easel.ink import Words
from charts.registry import PICTURES, compose
from charts.render import render
from charts.rendered import ChartError
from charts.scale import row_axis
from charts.spec import Size, Theme
from charts.spec_maps import MapTile, TileMap, Unit
from charts.spec_regions import ChangeRow, JudgedChange, SlopeEnd, SlopeLine
from charts.spec_years import YearPoint
from data.vocabulary import Language, Verdict
from tests.chart_lint import shapes
from tests.chart_specs import SPECS as EARLIER
from tests.chart_specs_more import (
    PICTURES as SAMPLES,
)
from tests.chart_specs_more import (
    SPECS,
    changes_five,
    choropleth_report,
    choropleth_sixteen,
    published_five,
    series_broken,
    series_with_gaps,
    slope_five,
    tile_map_report,
)
from tests.chart_truths import MORE_TRUTHS, TO_BE_READ, lint_more, marks

RU, KK, EN = Language.RU, Language.KK, Language.EN
TOO_MANY_FOR_A_SLIDE: Final = ("changes_twenty", "ranking_twenty")


@pytest.mark.parametrize("name", SPECS)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_our_pictures_are_clean(name: str, theme: Theme) -> None:
    spec = replace(SPECS[name], frame=replace(SPECS[name].frame, theme=theme))
    assert lint_more(spec, compose(spec)) == []


@pytest.mark.parametrize("name", [name for name in SPECS if not name.startswith(TOO_MANY_FOR_A_SLIDE)])
def test_our_slides_are_clean(name: str) -> None:
    size: Size = "slide"
    spec = replace(SPECS[name], frame=replace(SPECS[name].frame, size=size))
    assert lint_more(spec, compose(spec)) == []


@pytest.mark.parametrize("kind", TOO_MANY_FOR_A_SLIDE)
@pytest.mark.parametrize("language", Language)
def test_twenty_rows_are_refused_on_a_slide_rather_than_set_too_small(kind: str, language: Language) -> None:
    spec = SPECS[f"{kind}_{language}"]
    with pytest.raises(ChartError, match="no room"):
        compose(replace(spec, frame=replace(spec.frame, size="slide")))


def test_every_kind_of_picture_has_samples_and_truths() -> None:
    kinds = {type(spec) for spec in SPECS.values()}
    assert kinds == set(MORE_TRUTHS) == set(TO_BE_READ)
    assert kinds | {type(spec) for spec in EARLIER.values()} == set(PICTURES)
    assert len(SPECS) == len(SAMPLES) * len(Language)


@pytest.mark.parametrize("name", [name for name in SPECS if name.endswith("_kk")])
def test_a_picture_is_the_same_each_time_and_within_its_budget(name: str) -> None:
    first, second = render(SPECS[name]), render(SPECS[name])
    assert first.png == second.png
    assert len(first.png) < 130_000
    if not name.startswith("choropleth"):  # a map with real borders is never sent over a weak connection
        assert len(render(SPECS[name], "low").png) <= 60_000
    assert (first.width, 1024 <= first.height <= 1365) == (1024, True)


def test_invented_numbers_carry_their_badge() -> None:
    invented = [spec for name, spec in SPECS.items() if "twenty" in name or "corners" in name or "series" in name]
    assert invented
    for spec in invented:
        assert "demo" in {words.role for words in compose(spec).lines_of_text()}


# Mutations: a picture, a defect, the code that must be among the findings --------------------------------------


def line(canvas: Canvas, role: str, index: int = 0) -> Words:
    """A live line of text by role."""
    return [words for words in canvas.lines_of_text() if words.role == role][index]


def _moved(canvas: Canvas, role: str, across: float = 0, down: float = 0, index: int = 0) -> None:
    shape = shapes(canvas, role)[index]
    if isinstance(shape, Circle):
        x, y = shape.center
        shape.set_center((x + across, y + down))
    elif isinstance(shape, Rectangle):
        shape.set_x(shape.get_x() + across)
        shape.set_y(shape.get_y() + down)


def slope_dot_moved(canvas: Canvas) -> None:
    """A count stands higher than it is."""
    _moved(canvas, "point", down=-30)


def slope_dot_filled(canvas: Canvas) -> None:
    """An unclear change drawn solid."""
    shapes(canvas, "point hollow")[0].set_facecolor(canvas.colour("unclear"))


def slope_joined(canvas: Canvas) -> None:
    """A line over changed borders."""
    canvas.line([(190, 500), (490, 500)], "unclear", "slope", width=5)


def slope_line_lost(canvas: Canvas) -> None:
    """A region without its line."""
    shapes(canvas, "slope")[0].set_visible(False)


def arrow_lost(canvas: Canvas) -> None:
    """A direction told by colour alone."""
    shapes(canvas, "triangle")[0].set_visible(False)


def bold_for_likely(canvas: Canvas) -> None:
    """A likely change as heavy as a clear one."""
    starred = next(words for words in canvas.lines_of_text() if words.text.endswith("*"))
    starred.weight = 700


def another_count(canvas: Canvas) -> None:
    """896 becomes 898."""
    next(words for words in canvas.lines_of_text() if words.text == "896").text = "898"


def region_unnamed(canvas: Canvas) -> None:
    """A row without its name."""
    next(words for words in canvas.lines_of_text() if words.text.startswith("Ақмола")).remove()


def interval_narrowed(canvas: Canvas) -> None:
    """The interval looks surer than it is."""
    bar = shapes(canvas, "interval")[0]
    assert isinstance(bar, Rectangle)
    bar.set_width(0.6 * bar.get_width())


def interval_lost(canvas: Canvas) -> None:
    """A change without its interval."""
    shapes(canvas, "interval")[1].set_visible(False)


def tick_moved(canvas: Canvas) -> None:
    """Zero is not where zero is."""
    _moved(canvas, "zero", across=12)


def point_moved(canvas: Canvas) -> None:
    """A dot beside its value."""
    _moved(canvas, "point", across=14)


def bar_too_long(canvas: Canvas) -> None:
    """A bar 5 % too long."""
    bar = shapes(canvas, "level bar")[1]
    assert isinstance(bar, Rectangle)
    bar.set_width(1.05 * bar.get_width())


def bar_off_zero(canvas: Canvas) -> None:
    """A bar that begins elsewhere."""
    _moved(canvas, "level bar", across=9, index=1)


def bar_lost(canvas: Canvas) -> None:
    """A region without its bar."""
    shapes(canvas, "level bar")[0].set_visible(False)


def national_moved(canvas: Canvas) -> None:
    """The country's line beside its value."""
    line_of = shapes(canvas, "national")[0]
    assert isinstance(line_of, PathPatch)
    line_of.set_path(line_of.get_path().transformed(_shift(25)))


def _shift(across: float) -> Any:
    from matplotlib.transforms import Affine2D

    return Affine2D().translate(across, 0)


def hatch_lost(canvas: Canvas) -> None:
    """Emptiness looks like a zero."""
    for part in shapes(canvas, "no data"):
        part.set_visible(False)


def published_filled(canvas: Canvas) -> None:
    """The printed value looks like the recomputed one."""
    shapes(canvas, "published")[0].set_facecolor(canvas.colour("focus"))


def recomputed_moved(canvas: Canvas) -> None:
    """The recomputed value stands nearer to the printed one."""
    _moved(canvas, "recomputed", across=-40)


def published_lost(canvas: Canvas) -> None:
    """The printed value is not drawn."""
    shapes(canvas, "published")[0].set_visible(False)


def tile_lost(canvas: Canvas) -> None:
    """A region is missing."""
    shapes(canvas, "tile ")[0].set_visible(False)


def tile_recoloured(canvas: Canvas) -> None:
    """A fall in the colour of a rise."""
    shapes(canvas, "tile fall")[0].set_facecolor(canvas.colour("rise"))


def area_lost(canvas: Canvas) -> None:
    """An oblast is missing."""
    shapes(canvas, "area ")[0].set_visible(False)


def attribution_lost(canvas: Canvas) -> None:
    """Nobody is named for the borders."""
    for words in canvas.lines_of_text():
        if words.role == "source" and "OpenStreetMap" in words.text:
            words.text = words.text.replace("OpenStreetMap", "")


def break_joined(canvas: Canvas) -> None:
    """The line runs over new borders."""
    canvas.line([(600, 600), (700, 640)], "focus", "series line", width=8)


def break_unmarked(canvas: Canvas) -> None:
    """The line between the borders is gone."""
    for part in (*shapes(canvas, "break line"), *shapes(canvas, "break cut")):
        part.set_visible(False)


def year_higher(canvas: Canvas) -> None:
    """A year stands higher than it is."""
    _moved(canvas, "point", down=-25, index=3)


def band_for_a_guess(canvas: Canvas) -> None:
    """A band behind a year nobody is sure of."""
    from charts.easel.ink import Box

    canvas.rectangle(Box(200, 500, 300, 800), "project", "band ngo_project", depth=0.4)


def case_lost(canvas: Canvas) -> None:
    """Four dots for five cases."""
    shapes(canvas, "case")[0].set_visible(False)


Mutation = Callable[[Canvas], None]
MUTATIONS: Final[tuple[tuple[Mutation, str, str], ...]] = (
    (slope_dot_moved, "slope_five_ru", "SCALE"),
    (slope_dot_filled, "slope_five_kk", "VERDICT"),
    (slope_joined, "slope_corners_en", "BREAK"),
    (slope_line_lost, "slope_five_en", "BREAK"),
    (arrow_lost, "slope_five_ru", "VERDICT"),
    (arrow_lost, "changes_twenty_kk", "VERDICT"),
    (bold_for_likely, "slope_five_en", "VERDICT"),
    (bold_for_likely, "changes_five_ru", "VERDICT"),
    (another_count, "slope_five_ru", "MISSING"),
    (another_count, "ranking_counts_ru", "NUMBER"),
    (region_unnamed, "changes_five_kk", "MISSING"),
    (interval_narrowed, "changes_five_en", "INTERVAL"),
    (interval_lost, "changes_twenty_ru", "INTERVAL"),
    (interval_narrowed, "published_one_ru", "INTERVAL"),
    (interval_narrowed, "briefing_five_kk", "INTERVAL"),
    (tick_moved, "changes_five_ru", "SCALE"),
    (tick_moved, "published_five_en", "SCALE"),
    (point_moved, "changes_in_groups_ru", "INTERVAL"),
    (slope_dot_filled, "changes_five_kk", "VERDICT"),
    (bar_too_long, "ranking_counts_ru", "BAR"),
    (bar_off_zero, "ranking_twenty_kk", "BASE"),
    (bar_lost, "ranking_twenty_en", "BAR"),
    (bar_too_long, "multiples_five_ru", "BAR"),
    (national_moved, "ranking_twenty_ru", "SCALE"),
    (hatch_lost, "ranking_twenty_ru", "EMPTY"),
    (published_filled, "published_five_ru", "VERDICT"),
    (recomputed_moved, "published_five_kk", "INTERVAL"),
    (recomputed_moved, "published_one_en", "INTERVAL"),
    (published_lost, "published_five_ru", "DOTS"),
    (tile_lost, "tile_map_twenty_ru", "TILES"),
    (hatch_lost, "tile_map_report_kk", "TILES"),
    (tile_recoloured, "tile_map_report_en", "VERDICT"),
    (area_lost, "choropleth_report_ru", "TILES"),
    (attribution_lost, "choropleth_report_kk", "ATTRIBUTION"),
    (break_joined, "series_broken_ru", "BREAK"),
    (break_unmarked, "series_broken_en", "BREAK"),
    (year_higher, "series_broken_kk", "SCALE"),
    (hatch_lost, "series_with_gaps_ru", "EMPTY"),
    (break_joined, "series_with_gaps_en", "BREAK"),
    (band_for_a_guess, "series_with_gaps_kk", "BAND"),
    (case_lost, "multiples_five_kk", "DOTS"),
)


@pytest.mark.parametrize(("mutation", "name", "code"), MUTATIONS, ids=lambda part: getattr(part, "__name__", part))
def test_a_defect_put_in_on_purpose_is_found(mutation: Mutation, name: str, code: str) -> None:
    spec = SPECS[name]
    canvas = compose(spec)
    mutation(canvas)
    assert code in {finding.code for finding in lint_more(spec, canvas)}


# Mutations of the spec: drawn as told, and what it was told is wrong ---------------------------------------------


def codes(spec: Any) -> set[str]:
    """What the lint says of a picture drawn as told."""
    return {finding.code for finding in lint_more(spec, compose(spec))}


def test_a_title_that_names_another_direction_than_the_verdicts_is_found() -> None:
    spec = slope_five(RU)
    assert "VERDICT" in codes(replace(spec, frame=replace(spec.frame, title="Заметный рост — в двух областях из пяти")))
    silent = replace(spec, frame=replace(spec.frame, title="Явных изменений нет ни в одной из пяти областей"))
    assert "VERDICT" in codes(silent)


def test_an_asterisk_without_its_note_is_found() -> None:
    spec = changes_five(EN)
    assert "VERDICT" in codes(replace(spec, frame=replace(spec.frame, note=spec.frame.note[1:])))


def test_a_label_of_another_number_is_found() -> None:
    spec = slope_five(KK)
    line_of = spec.lines[0]
    lied = replace(spec, lines=(replace(line_of, later=SlopeEnd(2579, line_of.later.label)), *spec.lines[1:]))
    assert "VALUE" in codes(lied)
    check = published_five(RU)
    row = replace(check.rows[0], published=70.0)
    assert "VALUE" in codes(replace(check, rows=(row, *check.rows[1:])))


def test_a_fall_in_the_shade_of_a_rise_is_found() -> None:
    spec = tile_map_report(RU)
    turned = tuple(
        MapTile(place.tile, replace(place.unit, shade="steady")) if place.unit.shade == "fall" else place
        for place in spec.tiles
    )
    rising = tuple(
        MapTile(place.tile, Unit("fall", 29.0, "+29")) if place.tile.key == "pavlodar" else place for place in turned
    )
    assert "VERDICT" in codes(replace(spec, tiles=rising))


# What is refused ------------------------------------------------------------------------------------------------


def test_a_map_without_the_authors_of_its_borders_is_refused() -> None:
    spec = choropleth_report(RU)
    with pytest.raises(ChartError, match="names their authors"):
        compose(replace(spec, frame=replace(spec.frame, source="Источник: отчёт")))


def test_a_map_with_a_unit_missing_or_unknown_is_refused() -> None:
    spec = choropleth_report(RU)
    with pytest.raises(ChartError, match="the set of borders has 17"):
        compose(replace(spec, areas=spec.areas[1:]))
    with pytest.raises(ChartError, match="no borders for narnia"):
        compose(replace(spec, areas=(replace(spec.areas[0], key="narnia"), *spec.areas[1:])))


def test_older_borders_are_unions_of_today_s() -> None:
    from charts.borders import borders

    held = borders().outlines
    assert len(held) == 24
    for former, parts in {
        "karaganda_pre2022": ("karaganda", "ulytau"),
        "east_kazakhstan_pre2022": ("east_kazakhstan", "abai"),
        "almaty_region_pre2022": ("almaty_region", "zhetisu"),
        "south_kazakhstan": ("turkistan", "shymkent"),
    }.items():
        whole, sum_of_parts = _area(held[former]), sum(_area(held[part]) for part in parts)
        assert abs(whole - sum_of_parts) < 0.005 * whole + 20
    assert len(compose(choropleth_sixteen(EN)).marks) > 16


def _area(outline: Any) -> float:
    """The area of an outline, holes taken off, in square pixels."""
    signed = 0.0
    for ring in outline.rings:
        pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
        signed += sum((x0 * y1 - x1 * y0) / 2 for (x0, y0), (x1, y1) in pairs)
    return abs(signed)


def test_the_borders_file_says_whose_it_is_and_can_be_made_again(tmp_path: Any) -> None:
    from charts.borders import UNITS
    from charts.borders.build import main

    assert "OpenStreetMap contributors, ODbL" in UNITS.read_text(encoding="utf-8")
    assert main(tmp_path / "units.json") == 0
    assert (tmp_path / "units.json").read_bytes() == UNITS.read_bytes()


def test_a_series_has_every_year_and_one_break_at_most() -> None:
    spec = series_broken(RU)
    with pytest.raises(ValueError, match="every year"):
        replace(spec, points=(*spec.points[:3], *spec.points[4:]))
    with pytest.raises(ValueError, match="one change of borders"):
        replace(spec, points=(*spec.points[:8], replace(spec.points[8], break_label=("x",)), spec.points[9]))
    with pytest.raises(ValueError, match="without its word"):
        replace(series_with_gaps(RU), empty_word="")
    with pytest.raises(ValueError, match="exactly one"):
        YearPoint(2020, "2020", None, "")


def test_nothing_is_said_of_what_was_not_computed() -> None:
    with pytest.raises(ValueError, match="exactly one of the two"):
        ChangeRow("x")
    with pytest.raises(ValueError, match="two comparable counts"):
        SlopeLine("x", SlopeEnd(None, "нет данных"), SlopeEnd(3, "3"), changes_five(RU).rows[0].change)
    with pytest.raises(ValueError, match="inside its interval"):
        JudgedChange(5.0, "+5 %", Verdict.UNCLEAR, 6.0, 9.0)
    with pytest.raises(ValueError, match="asterisk"):
        JudgedChange(5.0, "+5 %", Verdict.RISE_LIKELY, 4.0, 9.0)
    with pytest.raises(ValueError, match="without words in the legend"):
        TileMap(tile_map_report(RU).frame, tile_map_report(RU).tiles, ())
    with pytest.raises(ValueError, match="hatched"):
        Unit("empty", 3.0, "3")


def test_the_axis_of_dense_rows_holds_zero_and_even_steps() -> None:
    assert row_axis(-61, 45) == (-50, -25, 0, 25)
    assert row_axis(-47, -6) == (-40, -20, 0)
    assert row_axis(-10, 440) == (0, 200, 400)
    assert row_axis(0, 3) == (0,)
    with pytest.raises(ValueError, match="no step"):
        row_axis(0, 1_000_000)


def test_a_tile_is_drawn_for_every_unit_of_its_borders() -> None:
    canvas = compose(tile_map_report(RU))
    assert len(marks(canvas, "tile")) == 5
    assert len([s for s in shapes(canvas, "no data") if not (s.get_gid() or "").endswith("lines")]) == 12
