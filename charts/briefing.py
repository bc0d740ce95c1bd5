"""One page for a meeting: numbers, changes with their intervals, the advice; upright for a chat, wide for a slide."""

from typing import Final

from charts.change_rows import draw_rows, measure_columns
from charts.easel.canvas import Canvas
from charts.easel.changes import HEAD
from charts.easel.colours import Colour, mark_colours
from charts.easel.ink import Box
from charts.easel.layout import MARGIN, PHONE_WIDTH, SLIDE, open_sheet
from charts.easel.ruler import Paragraph, Ruler
from charts.easel.type_scale import Role
from charts.rendered import ChartError, Output
from charts.spec import Size
from charts.spec_briefing import Briefing, Panel
from charts.spec_regions import ChangeRows

PANEL_GAP: Final = 18
INSET: Final = 22
NUMBER_PX: Final[dict[Size, float]] = {"phone": 50, "slide": 36}
ROW: Final[dict[Size, tuple[float, float]]] = {"phone": (38, 60), "slide": (34, 70)}
BETWEEN: Final = 22
SLIDE_SIDE: Final = 400


def draw(spec: Briefing, output: Output = "photo") -> Canvas:
    """Compose the page; raises ChartError where it does not fit."""
    ruler = Ruler(spec.frame, output)
    if spec.frame.size == "phone":
        return _phone(spec, ruler)
    try:
        return _slide(spec, ruler, spec.panels)
    except ChartError:
        canvas = _slide(spec, ruler, ())
    canvas.left_out += [f"{panel.label} {panel.words}" for panel in spec.panels]
    return canvas


def _rows(spec: Briefing) -> ChangeRows:
    return ChangeRows(spec.frame, spec.rows, spec.ticks)


def _phone(spec: Briefing, ruler: Ruler) -> Canvas:
    width = PHONE_WIDTH - 2 * MARGIN
    panel = (width - PANEL_GAP * (len(spec.panels) - 1)) / len(spec.panels)
    words = [_words(ruler, one, panel - 2 * INSET) for one in spec.panels]
    head = _panel_height(ruler, words)
    advice = _measure_advice(ruler, spec, width - 2 * INSET)
    columns = measure_columns(ruler, spec.rows, PHONE_WIDTH)
    least = head + 2 * BETWEEN + HEAD["phone"] + len(spec.rows) * ROW["phone"][0] + advice[1]
    sheet = open_sheet(spec.frame, ruler.output, plot_height=least, fill=True)
    canvas, plot = sheet.canvas, sheet.plot
    for index, (one, paragraph) in enumerate(zip(spec.panels, words, strict=True)):
        left = plot.left + index * (panel + PANEL_GAP)
        _draw_panel(canvas, one, paragraph, Box(left, plot.top, left + panel, plot.top + head))
    top = plot.top + head + BETWEEN
    spare = plot.height - least
    height = HEAD["phone"] + len(spec.rows) * min(ROW["phone"][1], ROW["phone"][0] + spare / len(spec.rows))
    draw_rows(canvas, _rows(spec), Box(plot.left, top, plot.right, top + height), columns)
    _draw_advice(canvas, spec, advice[0], Box(plot.left, plot.bottom - advice[1], plot.right, plot.bottom))
    return canvas


def _slide(spec: Briefing, ruler: Ruler, panels: tuple[Panel, ...]) -> Canvas:
    """Changes on the left; on the right the advice, and below it the numbers where there is room for them."""
    split = SLIDE[0] - MARGIN - SLIDE_SIDE
    advice = _measure_advice(ruler, spec, SLIDE_SIDE - 2 * INSET)
    words = [_words(ruler, one, SLIDE_SIDE / 2) for one in panels]
    line = max(NUMBER_PX["slide"] * 1.5, *(paragraph.height + 22 for paragraph in words), 0.0)
    columns = measure_columns(ruler, spec.rows, split - 40 + MARGIN)
    rows = HEAD["slide"] + len(spec.rows) * ROW["slide"][0]
    least = max(rows, advice[1] + (16 + line * len(panels) if panels else 0.0))
    sheet = open_sheet(spec.frame, ruler.output, plot_height=least, concede=not panels)
    canvas, plot = sheet.canvas, sheet.plot
    height = min(plot.height, HEAD["slide"] + len(spec.rows) * ROW["slide"][1])
    draw_rows(canvas, _rows(spec), Box(plot.left, plot.top, split - 40, plot.top + height), columns)
    _draw_advice(canvas, spec, advice[0], Box(split, plot.top, plot.right, plot.top + advice[1]))
    top = plot.top + advice[1] + 16
    for one, paragraph in zip(panels, words, strict=True):
        _draw_line(canvas, one, paragraph, Box(split, top, plot.right, top + line))
        top += line
    return canvas


# Numbers --------------------------------------------------------------------------------------------------------


def _words(ruler: Ruler, panel: Panel, width: float) -> Paragraph:
    if ruler.measure(panel.label, "value", px=NUMBER_PX[ruler.frame.size]) > width + 2:
        raise ChartError(f"the number {panel.label!r} is wider than its panel")
    return ruler.paragraph(panel.words, width, "ci", most=3)


def _panel_height(ruler: Ruler, words: list[Paragraph]) -> float:
    inner = 0.7 * NUMBER_PX[ruler.frame.size] + 20 + max(paragraph.height for paragraph in words)
    return inner + 2 * INSET


def _colour(panel: Panel) -> Colour:
    named = panel.verdict is not None and (panel.verdict.is_fall or panel.verdict.is_rise)
    return mark_colours(panel.verdict)[1] if panel.verdict is not None and named else "ink"


def _draw_panel(canvas: Canvas, panel: Panel, words: Paragraph, box: Box) -> None:
    px = NUMBER_PX[canvas.frame.size]
    canvas.rectangle(box, "panel", "panel", radius=10, depth=0.2)
    y = box.top + INSET + 0.7 * px
    number = ("panel", panel.value)
    canvas.write(panel.label, box.left + INSET, y, "value", _colour(panel), px=px, number=number)
    canvas.set_paragraph(words, box.left + INSET, y + 20, "ci")


def _draw_line(canvas: Canvas, panel: Panel, words: Paragraph, box: Box) -> None:
    """A number with its words beside it."""
    px = NUMBER_PX[canvas.frame.size]
    canvas.rectangle(Box(box.left, box.top, box.right, box.top + 2), "grid", "row line", depth=0.3)
    number = ("panel", panel.value)
    y = box.middle + 0.35 * px
    canvas.write(panel.label, box.left, y, "value", _colour(panel), px=px, number=number)
    canvas.set_paragraph(words, box.right - SLIDE_SIDE / 2, box.middle - words.height / 2, "ci")


# Advice ---------------------------------------------------------------------------------------------------------


def _advice_role(ruler: Ruler) -> Role:
    return "row" if ruler.frame.size == "phone" else "ci"


def _measure_advice(ruler: Ruler, spec: Briefing, width: float) -> tuple[list[Paragraph], float]:
    """The sentences broken into lines, and the height of their box."""
    paragraphs = [ruler.paragraph(sentence, width, _advice_role(ruler), most=5) for sentence in spec.advice]
    heading = 0.7 * ruler.type("band").px + 20
    between = 0.75 * ruler.type(_advice_role(ruler)).px
    words = sum(paragraph.height for paragraph in paragraphs) + between * (len(paragraphs) - 1)
    return paragraphs, 2 * INSET + heading + words


def _draw_advice(canvas: Canvas, spec: Briefing, paragraphs: list[Paragraph], box: Box) -> None:
    canvas.rectangle(box, "project", "panel advice", radius=10, depth=0.2)
    px = canvas.type("band").px
    y = box.top + INSET + 0.7 * px
    canvas.write(spec.heading, box.left + INSET, y, "band", "project_text", weight=600)
    top = y + 20
    for paragraph in paragraphs:
        end = canvas.set_paragraph(paragraph, box.left + INSET, top, _advice_role(canvas))
        top = end + 0.75 * canvas.type(_advice_role(canvas)).px
