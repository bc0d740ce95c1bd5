"""The lint finds nothing in our pictures, and finds every defect put into them on purpose."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import pytest
from matplotlib.patches import Circle, Rectangle

from charts.easel.canvas import Canvas
from charts.easel.ink import Box, Words
from charts.registry import PICTURES, compose
from charts.spec import Band, RegionCard, Size, Theme
from data.vocabulary import Language, Presence, Verdict
from tests.chart_lint import TRUTHS, Finding, lint, place_of, shapes, value_of
from tests.chart_specs import PICTURES as SAMPLES
from tests.chart_specs import SPECS, akmola, broken_by_borders, east_kazakhstan, five_small_counts, mangystau, turkistan

RU, KK, EN = Language.RU, Language.KK, Language.EN


@pytest.mark.parametrize("name", SPECS)
@pytest.mark.parametrize(("theme", "size"), [("light", "phone"), ("dark", "phone"), ("light", "slide")])
def test_our_pictures_are_clean(name: str, theme: Theme, size: Size) -> None:
    spec = SPECS[name]
    framed = replace(spec, frame=replace(spec.frame, theme=theme, size=size))
    assert lint(framed, compose(framed)) == []


def test_every_kind_of_picture_has_samples_and_truths() -> None:
    kinds = {type(spec) for spec in SPECS.values()}
    assert kinds >= set(TRUTHS)
    assert set(TRUTHS) <= set(PICTURES)
    assert len(SPECS) == len(SAMPLES) * len(Language)


# Mutations: a picture, a defect, the code that must be among the findings --------------------------------------


def line(canvas: Canvas, role: str, index: int = 0) -> Words:
    """A live line of text by role."""
    return [words for words in canvas.lines_of_text() if words.role == role][index]


def label_on_another(canvas: Canvas) -> None:
    """A value set where another one stands."""
    other = line(canvas, "value", 1)
    line(canvas, "value").x, line(canvas, "value").y = other.x + 12, other.y + 4


def title_out_of_margin(canvas: Canvas) -> None:
    """The title begins so far right that it leaves the page."""
    line(canvas, "title").x += 260


def text_beyond_the_lower_edge(canvas: Canvas) -> None:
    """The stamp slips below the page."""
    line(canvas, "stamp").y += 40


def star_glyph(canvas: Canvas) -> None:
    """A star the bundled letters do not have."""
    line(canvas, "sub").text += " ★"


def emoji(canvas: Canvas) -> None:
    """An emoji in the title."""
    line(canvas, "title").text += " 📈"


def stray_text(canvas: Canvas) -> None:
    """A text set by the library itself, with whatever font it finds."""
    canvas.figure.text(0.5, 0.5, "896")


def small_label(canvas: Canvas) -> None:
    """A year of 20 px."""
    line(canvas, "label").px = 20


def small_note(canvas: Canvas) -> None:
    """A note of 22 px."""
    line(canvas, "note").px = 22


def pale_text(canvas: Canvas) -> None:
    """A subtitle in the colour of the rule."""
    line(canvas, "sub").colour = canvas.colour("rule")


def white_on_white(canvas: Canvas) -> None:
    """A year in the colour of the page."""
    line(canvas, "label").colour = canvas.colour("background")


def patch_over_label(canvas: Canvas) -> None:
    """A panel laid over the stamp."""
    canvas.rectangle(line(canvas, "stamp").box().inset(-4), "background", "plate", depth=9)


def line_through_text(canvas: Canvas) -> None:
    """A thick line behind the note."""
    box = line(canvas, "note").box()
    canvas.rectangle(Box(box.left, box.middle - 3, box.right, box.middle + 3), "ink", "stray", depth=2)


def another_count(canvas: Canvas) -> None:
    """896 becomes 898."""
    line(canvas, "value", 1).text = "898"


def sign_flipped(canvas: Canvas) -> None:
    """The fall becomes a rise."""
    line(canvas, "big").text = line(canvas, "big").text.replace("−", "+")


def bar_too_tall(canvas: Canvas) -> None:
    """The second bar is 5 % too high."""
    bar = shapes(canvas, "bar")[1]
    assert isinstance(bar, Rectangle)
    bar.set_y(bar.get_y() - 0.05 * bar.get_height())
    bar.set_height(1.05 * bar.get_height())


def bar_off_its_base(canvas: Canvas) -> None:
    """The second bar floats."""
    bar = shapes(canvas, "bar")[1]
    assert isinstance(bar, Rectangle)
    bar.set_y(bar.get_y() - 10)


def bar_lost(canvas: Canvas) -> None:
    """A bar is not drawn at all."""
    shapes(canvas, "bar")[0].set_visible(False)


def source_removed(canvas: Canvas) -> None:
    """Nobody is named as the source."""
    for words in canvas.lines_of_text():
        if words.role == "source":
            words.set_visible(False)


def stamp_removed(canvas: Canvas) -> None:
    """No date, no name."""
    line(canvas, "stamp").remove()


def badge_words_removed(canvas: Canvas) -> None:
    """Invented numbers without saying so."""
    line(canvas, "demo").remove()


def unclear_drawn_solid(canvas: Canvas) -> None:
    """The hollow dot is filled."""
    shapes(canvas, "point")[0].set_facecolor(canvas.colour("unclear"))


def unclear_drawn_as_a_rise(canvas: Canvas) -> None:
    """The key number takes the colour of a direction."""
    line(canvas, "big").colour = canvas.colour("increase_text")


def arrow_without_a_verdict(canvas: Canvas) -> None:
    """A triangle beside an unclear change."""
    canvas.triangle(Box(900, 600, 940, 640), "increase", falls=False)


def arrow_removed(canvas: Canvas) -> None:
    """A clear fall told by colour alone."""
    shapes(canvas, "triangle")[0].set_visible(False)


def interval_narrowed(canvas: Canvas) -> None:
    """The interval looks surer than it is."""
    bar = shapes(canvas, "interval")[0]
    assert isinstance(bar, Rectangle)
    bar.set_x(bar.get_x() + 30)
    bar.set_width(bar.get_width() - 60)


def point_moved(canvas: Canvas) -> None:
    """The point stands elsewhere on the axis."""
    for dot in (*shapes(canvas, "point"), *shapes(canvas, "halo")):
        assert isinstance(dot, Circle)
        across, down = place_of(dot, canvas).centre, place_of(dot, canvas).middle
        dot.set_center((across + 12, down))


def tick_moved(canvas: Canvas) -> None:
    """Zero is not where zero is."""
    zero = shapes(canvas, "zero")[0]
    assert isinstance(zero, Rectangle)
    zero.set_x(zero.get_x() + 9)


def break_joined(canvas: Canvas) -> None:
    """The line between the borders is gone."""
    for part in (*shapes(canvas, "break line"), *shapes(canvas, "break cut")):
        part.set_visible(False)


def hatch_removed(canvas: Canvas) -> None:
    """A year without a figure looks like a zero."""
    for part in shapes(canvas, "no data"):
        part.set_visible(False)


def case_removed(canvas: Canvas) -> None:
    """Four dots for five cases."""
    shapes(canvas, "case")[0].set_visible(False)


def band_for_a_guess(canvas: Canvas) -> None:
    """A band behind a year of which the report contradicts itself."""
    canvas.rectangle(Box(600, 500, 900, 700), "project", "band ngo_project", depth=0.5)


def tile_lost(canvas: Canvas) -> None:
    """A region is missing from the scheme."""
    shapes(canvas, "tile")[0].set_visible(False)


def region_unnamed(canvas: Canvas) -> None:
    """A tile without its name."""
    line(canvas, "tile").remove()


def panel_on_the_rule(canvas: Canvas) -> None:
    """The panel of the second indicator slides over the rule."""
    rule = place_of(shapes(canvas, "rule")[0], canvas)
    canvas.rectangle(Box(100, rule.top - 30, 400, rule.top + 30), "panel", "panel", depth=0.4)


Mutation = Callable[[Canvas], None]

MUTATIONS: Final[tuple[tuple[Mutation, str, str], ...]] = (
    (label_on_another, "akmola_ru", "OVERLAP"),
    (title_out_of_margin, "akmola_ru", "CLIP"),
    (text_beyond_the_lower_edge, "akmola_en", "CLIP"),
    (star_glyph, "akmola_kk", "GLYPH"),
    (emoji, "mangystau_ru", "GLYPH"),
    (stray_text, "akmola_ru", "FALLBACK"),
    (small_label, "akmola_ru", "SMALL"),
    (small_note, "five_small_counts_ru", "SMALL"),
    (pale_text, "karaganda_ru", "CONTRAST"),
    (white_on_white, "karaganda_ru", "CONTRAST"),
    (white_on_white, "karaganda_ru", "HIDDEN"),
    (patch_over_label, "pavlodar_en", "HIDDEN"),
    (line_through_text, "pavlodar_en", "BUSY"),
    (another_count, "akmola_ru", "NUMBER"),
    (another_count, "akmola_ru", "MISSING"),
    (sign_flipped, "akmola_ru", "NUMBER"),
    (bar_too_tall, "akmola_ru", "BAR"),
    (bar_off_its_base, "mangystau_en", "BASE"),
    (bar_lost, "mangystau_en", "BAR"),
    (source_removed, "turkistan_ru", "MISSING"),
    (stamp_removed, "five_small_counts_kk", "MISSING"),
    (badge_words_removed, "broken_by_borders_kk", "MISSING"),
    (unclear_drawn_solid, "mangystau_kk", "VERDICT"),
    (unclear_drawn_as_a_rise, "mangystau_kk", "VERDICT"),
    (arrow_without_a_verdict, "mangystau_kk", "VERDICT"),
    (arrow_removed, "east_kazakhstan_ru", "VERDICT"),
    (interval_narrowed, "east_kazakhstan_en", "INTERVAL"),
    (point_moved, "karaganda_en", "INTERVAL"),
    (tick_moved, "karaganda_en", "SCALE"),
    (break_joined, "broken_by_borders_en", "BREAK"),
    (hatch_removed, "broken_by_borders_ru", "EMPTY"),
    (case_removed, "five_small_counts_ru", "DOTS"),
    (case_removed, "karaganda_kk", "DOTS"),
    (case_removed, "too_few_kk", "DOTS"),
    (band_for_a_guess, "east_kazakhstan_ru", "BAND"),
    (tile_lost, "turkistan_kk", "TILES"),
    (region_unnamed, "turkistan_en", "MISSING"),
    (panel_on_the_rule, "akmola_en", "TOUCH"),
)


@pytest.mark.parametrize(("mutation", "name", "code"), MUTATIONS, ids=lambda part: getattr(part, "__name__", part))
def test_a_defect_put_in_on_purpose_is_found(mutation: Mutation, name: str, code: str) -> None:
    spec = SPECS[name]
    canvas = compose(spec)
    mutation(canvas)
    assert code in {finding.code for finding in lint(spec, canvas)}


# Mutations of the spec: the picture is drawn as told, and what it was told is wrong -----------------------------


def codes(spec: RegionCard) -> set[str]:
    """What the lint says of a card drawn as told."""
    return {finding.code for finding in lint(spec, compose(spec))}


@pytest.mark.parametrize("language", Language)
def test_a_verdict_changed_without_the_title_is_found(language: Language) -> None:
    card = akmola(language)
    assert card.key is not None
    assert card.strip is not None
    unclear = replace(
        card,
        key=replace(card.key, verdict=Verdict.UNCLEAR),
        strip=replace(card.strip, verdict=Verdict.UNCLEAR),
    )
    assert codes(unclear) == {"VERDICT"}
    silent = replace(card, frame=replace(card.frame, title=mangystau(language).frame.title))
    assert codes(silent) == {"VERDICT"}


def test_a_label_that_says_another_number_than_its_value_is_found() -> None:
    card = akmola(RU)
    assert card.key is not None
    assert "VALUE" in codes(replace(card, key=replace(card.key, value=47.6)))
    years = (card.years[0], replace(card.years[1], value=898))
    assert "VALUE" in codes(replace(card, years=years))


@pytest.mark.parametrize(
    ("language", "title"),
    [
        (RU, "Акмолинская область: рецидива стало меньше"),
        (RU, "Благодаря проекту случаев меньше"),
        (KK, "Жобаның арқасында жағдай азайды"),
        (EN, "Cases fell thanks to the project"),
    ],
)
def test_a_forbidden_word_in_a_title_is_found(language: Language, title: str) -> None:
    card = akmola(language)
    assert "FORBIDDEN" in codes(replace(card, frame=replace(card.frame, title=title)))


def test_contradictory_and_unknown_presence_draw_no_band() -> None:
    card = east_kazakhstan(RU)
    for presence in set(Presence) - {Presence.STATED_YES, Presence.IMPLIED_YES}:
        bands = (Band("ngo_project", presence, "год проекта"),)
        years = tuple(replace(year, bands=bands) for year in card.years)
        assert not shapes(compose(replace(card, years=years)), "band")


def test_two_programmes_are_two_bands_with_their_own_words_and_colours() -> None:
    canvas = compose(east_kazakhstan(RU))
    assert {shape.get_gid() for shape in shapes(canvas, "band")} == {"band ngo_project", "band social_order"}
    assert len({shape.get_facecolor() for shape in shapes(canvas, "band")}) == 2
    assert {words.text for words in canvas.lines_of_text() if words.role == "band"} == {
        "год соцзаказа*",
        "год проекта*",
    }


def test_an_unclear_change_has_no_bar_in_the_colour_of_emphasis() -> None:
    calm, loud = compose(mangystau(EN)), compose(akmola(EN))
    focus = tuple(int(loud.colour("focus")[i : i + 2], 16) / 255 for i in (1, 3, 5))
    assert focus in [bar.get_facecolor()[:3] for bar in shapes(loud, "bar")]
    assert focus not in [bar.get_facecolor()[:3] for bar in shapes(calm, "bar")]


def test_nothing_after_new_borders_looks_like_what_was_before() -> None:
    before, _, after = shapes(compose(broken_by_borders(KK)), "bar")
    assert before.get_facecolor() != after.get_facecolor()


def test_both_indicators_stand_on_the_card_each_with_its_own_period() -> None:
    said = " ".join(words.text for words in compose(akmola(RU)).lines_of_text()).replace("\u00a0", " ")
    assert "преступления, 2020 и 2021 годы, число случаев" in said
    assert "Повторные правонарушения подучётных, 9 мес." in said


@pytest.mark.parametrize("picture", [turkistan, five_small_counts])
def test_no_percent_stands_where_nothing_was_computed(picture: Callable[[Language], object]) -> None:
    assert "%" not in "".join(words.text for words in compose(picture(EN)).lines_of_text())


def test_the_lint_reads_numbers_as_the_three_languages_write_them() -> None:
    assert [value_of(label) for label in ("1\u202f710", "1,710", "−47,6\u202f%*", "+7.9%", "0")] == [
        1710,
        1710,
        -47.6,
        7.9,
        0,
    ]
    assert Finding("BAR", "x") == Finding("BAR", "x")
