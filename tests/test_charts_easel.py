"""The easel: letters, wrapping, declutter, colours, and a sheet on which nothing is ever cut."""

import re
from dataclasses import replace
from itertools import pairwise
from typing import Final

import numpy as np
import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # ships no types
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from charts import fonts
from charts.easel.bands import measure_bands
from charts.easel.colours import COLOURS, DARK, LIGHT, THEMES, Colour
from charts.easel.declutter import declutter
from charts.easel.ink import Box, rgb
from charts.easel.layout import MARGIN, open_sheet
from charts.easel.letters import space_width, text_width, unknown_glyphs, word_shape
from charts.easel.ruler import Ruler
from charts.easel.type_scale import SHRUNK_WIDTH, TYPE, floor_of
from charts.easel.wrapping import NBSP, glue, wrap
from charts.rendered import ChartError
from charts.scale import axis_span, count_axis, interval_axis
from charts.spec import Band, Frame, Size, Theme
from data.vocabulary import Language, Presence
from tests.chart_lint import contrast, luminance

RU, KK, EN = Language.RU, Language.KK, Language.EN
FRAME = Frame("Заголовок", "Показатель, период, единица", "Источник: отчёт", "22.11.2026 · @bot", RU)

# Letters -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("weight", fonts.WEIGHTS)
@pytest.mark.parametrize("family", fonts.FAMILIES)
def test_the_bundled_fonts_know_three_languages_and_every_sign_we_write(
    weight: fonts.Weight, family: fonts.Family
) -> None:
    needed = "әғқңөұүһіӘҒҚҢӨҰҮҺІёЁ₸№←↑→↓−≈≤≥×±–—·…«»“”%*@_/\u00a0\u202f"
    known = TTFont(fonts.path(weight, family)).getBestCmap()
    assert [sign for sign in needed if ord(sign) not in known] == []


@pytest.mark.parametrize("weight", fonts.WEIGHTS)
def test_the_digits_of_the_chart_family_are_equally_wide(weight: fonts.Weight) -> None:
    font = TTFont(fonts.path(weight))
    names = [font.getBestCmap()[ord(digit)] for digit in "0123456789"]
    assert len({font["hmtx"][name][0] for name in names}) == 1
    widths = {text_width(f"1{digit * 8}1", 30, weight) for digit in "0123456789"}
    assert max(widths) - min(widths) == 0.0


def test_each_font_is_named_as_its_family_and_weight_and_comes_with_its_licence() -> None:
    for family in fonts.FAMILIES:
        for weight in fonts.WEIGHTS:
            font = TTFont(fonts.path(weight, family))
            assert (font["name"].getDebugName(1), font["OS/2"].usWeightClass) == (family, weight)
            assert fonts.path(weight, family).stat().st_size < 60_000
    assert "SIL OPEN FONT LICENSE Version 1.1" in fonts.licence().read_text()


def test_an_unknown_glyph_is_an_error_before_any_ink() -> None:
    assert unknown_glyphs("Ақмола ★ 📈", 32, 400) == "★📈"
    with pytest.raises(ChartError, match="no glyph"):
        word_shape("★", 32, 400)


@pytest.mark.parametrize("px", [26, 27, 29, 30, 32, 42, 52, 64])
@pytest.mark.parametrize("word", ["Мангистауская", "годы,", "ещё", "әдеттегі", "reg", "2020", "жыл", "—"])
def test_every_word_of_a_line_stands_on_the_same_baseline(word: str, px: int) -> None:
    alone, beside = word_shape(word, px, 400), word_shape("H" + word, px, 400)
    rows, columns = alone.mask.shape
    same = beside.mask[beside.ascent - alone.ascent :, -columns:][:rows]
    here = alone.mask[: same.shape[0]]
    shifts = [np.abs(np.roll(here, shift, 1).astype(int) - same.astype(int)).sum() for shift in (-2, -1, 0, 1, 2)]
    above = np.abs(here[1:].astype(int) - same[:-1].astype(int)).sum()
    below = np.abs(here[:-1].astype(int) - same[1:].astype(int)).sum()
    assert min(shifts) <= min(above, below)


def test_a_line_is_as_wide_as_its_words_and_spaces() -> None:
    words = text_width("обычные", 32, 400) + text_width("колебания", 32, 400)
    assert text_width("обычные колебания", 32, 400) == pytest.approx(words + space_width(32, 400))


# Wrapping ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text", "glued"),
    [
        (RU, "рост с 0 до 3 может", "рост с_0_до_3_может"),
        (RU, "Один кружок — один случай", "Один кружок_— один случай"),
        (RU, "с 8 июня 2022 г. без", "с_8_июня 2022_г. без"),
        (RU, "область Ұлытау", "область_Ұлытау"),
        (KK, "2019 және 2020 жж. дерек", "2019 және_2020_жж. дерек"),
        (EN, "a rise from 0 to 3", "a_rise from 0_to_3"),
        (EN, "Antares A foundation", "Antares A foundation"),
    ],
)
def test_short_words_stay_with_what_they_belong_to(language: Language, text: str, glued: str) -> None:
    assert glue(text, language).replace(NBSP, "_") == glued


def by_letters(text: str) -> float:
    """Every letter ten wide."""
    return 10.0 * len(text)


@given(st.lists(st.text("абвг", min_size=1, max_size=9), min_size=1, max_size=30), st.integers(9, 40))
def test_wrapping_loses_no_word_and_no_line_is_too_wide(words: list[str], letters: int) -> None:
    text = " ".join(words)
    lines = wrap(text, 10.0 * letters, by_letters, KK)
    assert " ".join(lines).replace(NBSP, " ") == text
    assert max(map(by_letters, lines)) <= 10.0 * letters


def test_a_lonely_last_word_gets_company() -> None:
    assert wrap("один два три четыре пять ю", 240, by_letters, EN) == ("один два три четыре", "пять ю")


def test_a_long_name_breaks_only_after_its_hyphen_and_only_where_it_must() -> None:
    assert wrap("Восточно-Казахстанская", 140, by_letters, RU) == ("Восточно-", "Казахстанская")
    assert wrap("Восточно-Казахстанская", 230, by_letters, RU) == ("Восточно-Казахстанская",)
    with pytest.raises(ChartError, match="wider"):
        wrap("Восточно-Казахстанская", 100, by_letters, RU)


# Declutter -----------------------------------------------------------------------------------------------------

places = st.lists(st.floats(-50, 1050), min_size=1, max_size=20)


@given(places, st.floats(1, 40))
def test_declutter_keeps_order_gap_and_bounds(wanted: list[float], gap: float) -> None:
    placed = declutter(wanted, gap, 0, 1000)
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    ranked = [placed[index] for index in order]
    assert all(after - before >= gap - 1e-6 for before, after in pairwise(ranked))
    assert all(-1e-6 <= place <= 1000 + 1e-6 for place in placed)


@given(st.lists(st.integers(0, 20), min_size=1, max_size=20, unique=True))
def test_declutter_leaves_labels_alone_that_are_apart(wanted: list[int]) -> None:
    apart = [40.0 * place for place in wanted]
    assert declutter(apart, 40, 0, 800) == pytest.approx(apart)


def test_declutter_moves_two_equal_labels_by_the_same_amount() -> None:
    assert declutter([100, 100], 40, 0, 1000) == [80, 120]


def test_labels_that_cannot_fit_are_an_error() -> None:
    with pytest.raises(ChartError, match="do not fit"):
        declutter([1, 2, 3], 40, 0, 79)


# Axes ----------------------------------------------------------------------------------------------------------


@settings(max_examples=300)
@given(st.integers(-100, 900), st.integers(0, 900), st.sampled_from([4, 6]))
def test_an_interval_axis_holds_zero_and_both_ends_with_few_even_ticks(low: int, length: int, most: int) -> None:
    high = low + length
    ticks = interval_axis(low, high, most)
    first, last = axis_span(ticks, low, high)
    assert 0 in ticks
    assert 2 <= len(ticks) <= most
    assert len(set(np.diff(ticks))) == 1
    assert first <= low - 0.05 * length
    assert last >= high + 0.05 * length
    assert min(ticks) >= -100


def test_the_axes_of_the_five_regions_read_as_a_person_would_choose_them() -> None:
    assert interval_axis(-61, -30) == (-80, -60, -40, -20, 0, 20)
    assert interval_axis(-47, -6) == (-60, -40, -20, 0, 20)
    assert interval_axis(-25, 33) == (-40, -20, 0, 20, 40)
    assert interval_axis(-9, 66) == (-20, 0, 20, 40, 60, 80)


@given(st.integers(0, 10**7))
def test_a_count_axis_begins_at_zero_and_reaches_the_highest(highest: int) -> None:
    ticks = count_axis(highest)
    assert ticks[0] == 0
    assert ticks[-1] >= highest
    assert 2 <= len(ticks) <= 5


# Colours -------------------------------------------------------------------------------------------------------

TEXT_ON: Final[tuple[tuple[Colour, Colour], ...]] = (
    *((text, ground) for text in ("ink", "muted") for ground in ("background", "panel", "project", "order")),
    *((text, "background") for text in ("decrease_text", "increase_text", "project_text", "order_text", "focus")),
    ("background", "ink"),
    ("project_text", "project"),
    ("order_text", "order"),
    ("on_focus", "focus"),
    ("on_context", "context"),
    ("on_quiet", "quiet"),
    ("on_fall_deep", "fall_deep"),
    ("on_fall", "fall"),
    ("on_steady", "steady"),
    ("on_rise", "rise"),
    ("on_rise_deep", "rise_deep"),
)


def of(theme: Theme, role: Colour) -> NDArray[np.uint8]:
    """A role's channels."""
    return np.array(rgb(THEMES[theme][role]), dtype=np.uint8)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_is_legible_on_every_ground_it_may_stand_on(theme: Theme, text: Colour, ground: Colour) -> None:
    assert contrast(luminance(of(theme, text)), luminance(of(theme, ground))) >= 4.5


# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB
BLINDNESS: Final = {
    "normal": np.eye(3),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]]
    ),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
}
TO_XYZ: Final = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])


def lab(colour: NDArray[np.uint8], sight: str) -> NDArray[np.float64]:
    """CIELAB (D65) of a colour as a kind of sight sees it."""
    share = colour / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    xyz = TO_XYZ @ np.clip(BLINDNESS[sight] @ linear, 0, 1) / np.array([0.9505, 1.0, 1.089])
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("sight", BLINDNESS)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_fall_and_rise_differ_in_every_kind_of_sight(theme: Theme, sight: str) -> None:
    assert np.linalg.norm(lab(of(theme, "decrease"), sight) - lab(of(theme, "increase"), sight)) > 40


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_two_programmes_differ_in_every_kind_of_sight(theme: Theme) -> None:
    for sight in BLINDNESS:
        assert np.linalg.norm(lab(of(theme, "project"), sight) - lab(of(theme, "order"), sight)) > 15


def test_both_themes_name_the_same_roles() -> None:
    assert set(LIGHT) == set(DARK) == set(COLOURS)
    assert all(re.fullmatch("#[0-9A-F]{6}", colour) for theme in THEMES.values() for colour in theme.values())


@pytest.mark.parametrize("size", ["phone", "slide"])
def test_no_role_is_set_below_its_floor(size: Size) -> None:
    width = {"phone": 1024, "slide": 1280}[size]
    for role, kind in TYPE[size].items():
        assert kind.px * SHRUNK_WIDTH[size] / width >= floor_of(role)


# The sheet -----------------------------------------------------------------------------------------------------


def test_header_from_the_top_footer_from_the_bottom_the_plot_between() -> None:
    sheet = open_sheet(FRAME, plot_height=500)
    assert (sheet.canvas.width, sheet.canvas.height) == (1024, 1024)
    assert (sheet.plot.left, sheet.plot.right) == (MARGIN, 1024 - MARGIN)
    boxes = [words.box() for words in sheet.canvas.lines_of_text()]
    assert all(box.bottom <= sheet.plot.top or box.top >= sheet.plot.bottom for box in boxes)


def test_where_room_is_short_the_kicker_goes_first_then_the_page_grows_then_the_note_shrinks() -> None:
    note = tuple(f"Предложение номер {number}, которое занимает почти целую строку текста." for number in range(5))
    long = replace(FRAME, kicker="Кикер", note=("* Звёздочка остаётся.", *note))
    assert open_sheet(long, plot_height=300).canvas.left_out == []
    grown = open_sheet(long, plot_height=790)
    assert (grown.canvas.left_out, grown.canvas.height > 1280) == (["Кикер"], True)
    shortened = open_sheet(long, plot_height=900)
    assert shortened.canvas.left_out == ["Кикер", *note[-len(shortened.canvas.left_out) + 1 :]]
    assert "* Звёздочка остаётся." not in shortened.canvas.left_out
    with pytest.raises(ChartError, match="no room"):
        open_sheet(long, plot_height=1100)


def test_the_longest_neutral_title_takes_three_smaller_lines() -> None:
    title = "Правонарушения лиц, ранее совершивших преступления: Восточно-Казахстанская область, 2020–2021"
    canvas = open_sheet(replace(FRAME, title=title), plot_height=300).canvas
    lines = [words for words in canvas.lines_of_text() if words.role == "title"]
    assert (len(lines), {words.px for words in lines} <= {40, 42, 44, 46}) == (3, True)


def test_text_is_never_cut_silently() -> None:
    with pytest.raises(ChartError, match="title takes"):
        open_sheet(replace(FRAME, title="Очень длинный заголовок " * 8), plot_height=300)
    with pytest.raises(ChartError, match="sub"):
        open_sheet(replace(FRAME, subtitle="Очень длинный подзаголовок " * 12), plot_height=300)


def test_two_programmes_stand_side_by_side_where_there_is_room_and_nested_where_not() -> None:
    bands = (Band("social_order", Presence.STATED_YES, "соцзаказ"), Band("ngo_project", Presence.STATED_YES, "проект"))
    ruler = Ruler(FRAME)
    assert measure_bands(ruler, bands, 100, 450).beside
    nested = measure_bands(ruler, bands, 100, 200)
    assert (nested.beside, nested.rows) == (False, 2)
    assert nested.widths[0] > nested.widths[1] > 100


def test_boxes_know_what_they_share() -> None:
    one, other = Box(0, 0, 10, 10), Box(8, 7, 20, 20)
    assert one.overlap(other) == (2, 3)
    assert one.contains(one.inset(1))
    assert not one.contains(other)
