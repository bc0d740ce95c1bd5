"""From spec to bytes: the same everywhere, within budget, whole, or an error."""

import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from typing import Any, Final

import numpy as np
import pytest
from matplotlib.figure import Figure
from PIL import Image

from charts import render as studio
from charts.easel.canvas import Canvas
from charts.png import channels, encode
from charts.registry import PICTURES, compose
from charts.rendered import ChartError, Output, Wording, kit_version
from charts.spec import Frame, RegionCard, SmallCount, SmallCountsTable, YearBar
from data.vocabulary import Language
from tests.chart_lint import MINUS, value_of
from tests.chart_specs import SPECS, akmola, five_small_counts, karaganda, mangystau, turkistan

render = studio.render
RU = Language.RU
ONE_OF_EACH: Final = {type(spec).__name__: spec for spec in (akmola(RU), turkistan(RU), five_small_counts(RU))}


def opened(png: bytes) -> Image.Image:
    """The picture in RGB, as a reader's program decodes it."""
    return Image.open(BytesIO(png))


def test_the_specs_can_be_made_without_the_drawing_library() -> None:
    script = "import charts.spec, charts.scale, charts.rendered, charts.fonts, charts.painter, sys; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603  # our own line
    assert {"matplotlib", "numpy", "PIL"}.isdisjoint(loaded.stdout.split())


@pytest.mark.parametrize("kind", ONE_OF_EACH)
def test_the_same_spec_gives_the_same_bytes(kind: str) -> None:
    assert render(ONE_OF_EACH[kind]).png == render(ONE_OF_EACH[kind]).png


@pytest.mark.parametrize("name", SPECS)
def test_a_photo_is_exact_opaque_small_and_says_who_and_when(name: str) -> None:
    picture = render(SPECS[name])
    image = opened(picture.png)
    assert image.size == (picture.width, picture.height)
    assert (picture.width, 1024 <= picture.height <= 1365) == (1024, True)
    assert "transparency" not in image.info
    assert image.mode == "P"
    assert len(picture.png) < 120_000
    assert {"title", "sub", "source", "stamp"} <= {wording.role for wording in picture.texts}
    assert picture.kit_version == kit_version()


@pytest.mark.parametrize("name", SPECS)
def test_a_picture_for_a_weak_connection_is_at_most_60_kilobytes(name: str) -> None:
    assert len(render(SPECS[name], "low").png) <= 60_000


@pytest.mark.parametrize("kind", ONE_OF_EACH)
def test_print_is_the_same_picture_at_twice_the_pixels(kind: str) -> None:
    photo, printed = render(ONE_OF_EACH[kind]), render(ONE_OF_EACH[kind], "print")
    assert (printed.width, printed.height) == (2 * photo.width, 2 * photo.height)
    assert (printed.numbers, printed.texts) == (photo.numbers, photo.texts)


@pytest.mark.parametrize("kind", ONE_OF_EACH)
def test_a_slide_is_2560_by_1440(kind: str) -> None:
    spec: Any = ONE_OF_EACH[kind]
    slide = render(replace(spec, frame=replace(spec.frame, size="slide")))
    assert (slide.width, slide.height) == (2560, 1440)


@pytest.mark.parametrize("name", ["akmola_ru", "turkistan_en", "five_small_counts_kk"])
def test_the_palette_keeps_every_flat_colour_exactly(name: str) -> None:
    pixels = studio.paint_pixels(compose(SPECS[name]))
    decoded = np.asarray(opened(encode(pixels)).convert("RGB")).astype(int)
    away = np.abs(channels(pixels).astype(int) - decoded).max(axis=-1)
    colours, counts = np.unique(pixels, return_counts=True)
    assert not set(pixels[away > 0]) & set(colours[counts > 300])
    assert away.max() <= 24


def test_a_pixel_that_is_not_opaque_is_an_error() -> None:
    pixels = studio.paint_pixels(compose(akmola(RU))).copy()
    pixels[5, 5] = 0x7FFFFFFF
    with pytest.raises(ChartError, match="opaque"):
        encode(pixels)


def test_noise_over_the_budget_is_an_error() -> None:
    noise = np.random.default_rng(1).integers(0, 1 << 24, (420, 420), dtype=np.uint32) | np.uint32(0xFF000000)
    with pytest.raises(ChartError, match="budget"):
        encode(noise, "low")


def test_a_blank_sheet_is_an_error() -> None:
    canvas = Canvas(akmola(RU).frame, "photo", 1024, 1280)
    with pytest.raises(ChartError, match="blank"):
        studio.check_pixels(canvas, studio.paint_pixels(canvas))


def test_another_size_than_composed_is_an_error() -> None:
    canvas = compose(akmola(RU))
    with pytest.raises(ChartError, match="painted"):
        studio.check_pixels(canvas, studio.paint_pixels(canvas)[1:])


@pytest.mark.parametrize("part", ["title", "subtitle", "source", "stamp"])
def test_a_part_without_words_is_an_error(part: str) -> None:
    card = akmola(RU)
    changed: Any = {part: ""}
    with pytest.raises(ChartError):
        render(replace(card, frame=replace(card.frame, **changed)))


def test_a_missing_part_is_named() -> None:
    canvas = compose(akmola(RU))
    with pytest.raises(ChartError, match="missing parts: source"):
        studio.check_words(canvas, [wording.role for wording in canvas.wordings if wording.role != "source"])


def test_an_unknown_kind_of_spec_and_an_unknown_glyph_are_chart_errors() -> None:
    with pytest.raises(ChartError, match="no picture for int"):
        render(7)
    card = akmola(RU)
    with pytest.raises(ChartError, match="no glyph"):
        render(replace(card, frame=replace(card.frame, title="Акмола 📈")))


def test_every_number_shown_is_handed_out_with_its_value() -> None:
    picture = render(mangystau(RU))
    shown = {(number.role, number.value): number.label for number in picture.numbers}
    assert shown["count", 751.0] == "751"
    assert shown["change", 23.1] == "+23,1\u202f%"
    assert shown["year", 2019.0] == "2019"
    assert shown["small count", 0.0] == "0"
    assert all(value_of(label) == value for (_, value), label in shown.items())


def test_texts_are_handed_out_whole_before_they_were_broken_into_lines() -> None:
    texts = render(akmola(RU)).texts
    assert Wording("title", "Акмолинская область: случаев стало почти вдвое меньше") in texts
    assert all(MINUS not in wording.text or "-" not in wording.text for wording in texts)


def test_what_had_no_room_is_handed_out_for_the_caption() -> None:
    card = mangystau(RU)
    more = tuple(f"Ещё одно довольно длинное предложение, номер {number}." for number in range(2019, 2039))
    left_out = render(replace(card, frame=replace(card.frame, note=(*card.frame.note, *more)))).left_out
    assert card.frame.kicker in left_out
    assert more[-1] in left_out
    assert card.frame.note[0] not in left_out


@pytest.mark.parametrize("output", ["photo", "low", "print"])
def test_drawing_leaves_no_trace_in_the_library_s_globals(output: Output) -> None:
    import matplotlib

    before = dict(matplotlib.rcParams)
    render(akmola(RU), output)
    assert dict(matplotlib.rcParams) == before


def test_drawing_never_loads_pyplot() -> None:
    script = (
        "import sys; from charts.painter import paint_now; from tests.chart_specs import SPECS;"
        "paint_now(SPECS['akmola_ru']); print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603  # our own line
    assert "matplotlib.figure" in loaded.stdout.split()
    assert {"matplotlib.pyplot", "pandas", "scipy"}.isdisjoint(loaded.stdout.split())


def test_every_registered_picture_draws_on_a_bare_figure() -> None:
    for spec in SPECS.values():
        figure = compose(spec).figure
        assert type(figure) is Figure
        assert figure.axes == []
    assert {type(spec) for spec in SPECS.values()} <= set(PICTURES)


# Specs that contradict themselves are refused where they are made ----------------------------------------------


def test_a_year_is_a_count_or_the_word_for_its_absence() -> None:
    with pytest.raises(ValueError, match="exactly one"):
        YearBar(2020, "2020", None, "")
    with pytest.raises(ValueError, match="exactly one"):
        SmallCount("2020", 0, "0", "нет данных")


def test_a_card_has_one_verdict_and_the_right_number_of_steps() -> None:
    card = karaganda(RU)
    with pytest.raises(ValueError, match="one verdict"):
        replace(card, strip=akmola(RU).strip)
    with pytest.raises(ValueError, match="exactly one of the two"):
        replace(card, statement="Сравнивать нельзя.")
    with pytest.raises(ValueError, match="one fewer"):
        replace(card, steps=mangystau(RU).steps)
    with pytest.raises(ChartError, match="at least one year"):
        render(replace(card, years=()))


def test_a_table_explains_every_band_it_draws() -> None:
    table = five_small_counts(RU)
    with pytest.raises(ValueError, match="without its words"):
        SmallCountsTable(table.frame, table.columns, table.rows, ())
    with pytest.raises(ValueError, match="one cell a column"):
        SmallCountsTable(table.frame, ("2020",), table.rows, table.band_key)


def test_a_locator_has_one_chosen_region() -> None:
    card = turkistan(RU)
    with pytest.raises(ValueError, match="exactly one region"):
        replace(card, tiles=tuple(replace(tile, standing="with_data") for tile in card.tiles))


def test_a_frame_needs_only_what_every_picture_has() -> None:
    frame = Frame("t", "s", "q", "w", RU)
    assert (frame.note, frame.kicker, frame.theme, frame.size) == ((), None, "light", "phone")
    assert RegionCard(frame, (), statement="s").steps == ()
