"""Header from the top, footer from the bottom, the plot gets the rest; what does not fit is an error, never
cut."""

from dataclasses import dataclass
from math import ceil
from typing import Final

from charts.easel.canvas import Canvas
from charts.easel.ink import Box
from charts.easel.ruler import Paragraph, Ruler
from charts.easel.type_scale import Role
from charts.rendered import ChartError, Output
from charts.spec import Frame, Size

MARGIN: Final = 56
TOP: Final = 48
BOTTOM: Final = 40
LEAST_PLOT_SHARE: Final = 0.45
PHONE_WIDTH: Final = 1024
PHONE_HEIGHTS: Final = (1024, 1280)
TALLEST: Final = 1365  # 3:4, as a phone photographs; only where 4:5 would cost a sentence
SLIDE: Final = (1280, 720)
TITLE_SIZES: Final[dict[Size, tuple[float, ...]]] = {"phone": (52, 50, 48), "slide": (40, 38, 36)}
LONG_TITLE_SIZES: Final[dict[Size, tuple[float, ...]]] = {"phone": (46, 44, 42, 40), "slide": (34, 32)}
SUB_SIZES: Final[dict[Size, tuple[float, ...]]] = {"phone": (32, 30), "slide": (25, 24, 23, 22)}
MOST_LINES: Final = 3
BADGE_HEIGHT: Final = 46
_AIR: Final[dict[Size, float]] = {"phone": 1.0, "slide": 0.72}


@dataclass(frozen=True, slots=True)
class Header:
    """What stands above the plot, broken into lines, and where the plot may begin."""

    kicker: Paragraph | None
    title: Paragraph
    sub: Paragraph
    title_top: float
    plot_top: float


@dataclass(frozen=True, slots=True)
class Footer:
    """What stands below the plot: note, source and stamp, and the height they take with the rule above
    them."""

    note: Paragraph | None
    source: Paragraph
    stamp_shares_line: bool
    left_out: tuple[str, ...]
    height: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """A canvas with its header and footer set, and the box left for the plot."""

    canvas: Canvas
    plot: Box


def open_sheet(
    frame: Frame,
    output: Output = "photo",
    *,
    plot_height: float,
    fill: bool = False,
    tall: bool = True,
    concede: bool = True,
) -> Sheet:
    """A sheet whose plot is at least `plot_height` px high: as short a canvas as that allows, or (`fill`) 4:5.

    Where room is short the kicker goes first, then the canvas grows to 3:4 (`tall`), then the note loses its last
    sentences (`concede`; starred ones stay). Raises ChartError where even that is not enough, or where a phone's plot
    would get less than 45 % of the height.
    """
    width = SLIDE[0] if frame.size == "slide" else PHONE_WIDTH
    lowest, highest = (SLIDE[1], SLIDE[1]) if frame.size == "slide" else PHONE_HEIGHTS
    ruler = Ruler(frame, output)
    for kicker, sentences, limit in _concessions(frame, highest, tall=tall, concede=concede):
        header = _header(ruler, kicker, width - 2 * MARGIN)
        footer = _footer(ruler, sentences, width - 2 * MARGIN)
        around = header.plot_top + footer.height
        share = LEAST_PLOT_SHARE if frame.size == "phone" else 0.0
        wanted = ceil(max(around + plot_height, around / (1 - share)))
        height = min(limit, max(highest if fill else lowest, wanted))
        room, needed = height - around, max(plot_height, share * height)
        if room >= needed - 0.5:
            return _set(frame, output, (width, height), (header, footer), kicker)
    raise ChartError(f"no room for the plot beside header and footer: {room:.0f} px of {needed:.0f}")


def _concessions(
    frame: Frame, highest: int, *, tall: bool, concede: bool
) -> list[tuple[str | None, tuple[str, ...], int]]:
    """Kicker, note and greatest height: whole at first, then with ever less."""
    tries: list[tuple[str | None, tuple[str, ...], int]] = [(frame.kicker, frame.note, highest)]
    if frame.kicker is not None:
        tries.append((None, frame.note, highest))
    limit = TALLEST if tall and frame.size == "phone" else highest
    if limit > highest:
        tries.append((None, frame.note, limit))
    sentences = list(frame.note)
    for sentence in reversed(frame.note if concede else ()):
        if not sentence.startswith("*"):
            sentences.remove(sentence)
            tries.append((None, tuple(sentences), limit))
    return tries


def _header(ruler: Ruler, kicker: str | None, width: float) -> Header:
    frame, air = ruler.frame, _AIR[ruler.frame.size]
    top = TOP * air + 10 + 28 * air + (22 if frame.demo_badge else 0)
    lead = ruler.paragraph(kicker, width, "kicker", most=1) if kicker else None
    title_top = top + (lead.height + 30 * air if lead else 0)
    title = _title(ruler, width)
    sub = _checked(_largest(ruler, frame.subtitle, width, "sub", SUB_SIZES[frame.size]), "sub", frame.subtitle)
    return Header(lead, title, sub, title_top, title_top + title.height + 32 * air + sub.height + 40 * air)


def _title(ruler: Ruler, width: float) -> Paragraph:
    """The title, smaller where that saves a line, smaller still where it would take more than three."""
    text, size = ruler.frame.title, ruler.frame.size
    title = _largest(ruler, text, width, "title", TITLE_SIZES[size])
    if len(title.lines) > MOST_LINES:
        title = _largest(ruler, text, width, "title", LONG_TITLE_SIZES[size])
    return _checked(title, "title", text)


def _largest(ruler: Ruler, text: str, width: float, role: Role, sizes: tuple[float, ...]) -> Paragraph:
    """The text in the largest of some sizes that takes as few lines as any of them."""
    return min((ruler.paragraph(text, width, role, px=px) for px in sizes), key=lambda tried: len(tried.lines))


def _checked(paragraph: Paragraph, role: Role, text: str) -> Paragraph:
    if len(paragraph.lines) > MOST_LINES:
        raise ChartError(f"the {role} takes {len(paragraph.lines)} lines: {text!r}")
    return paragraph


def _footer(ruler: Ruler, sentences: tuple[str, ...], width: float) -> Footer:
    frame, air = ruler.frame, _AIR[ruler.frame.size]
    note = ruler.paragraph(" ".join(sentences), width, "note") if sentences else None
    beside = width - ruler.measure(frame.stamp, "stamp") - 48
    own_line = ruler.paragraph(frame.source, width, "source", most=3)
    try:
        narrow = ruler.paragraph(frame.source, beside, "source", most=3)
        shares = len(narrow.lines) <= len(own_line.lines) + 1
    except ChartError:
        narrow, shares = own_line, False
    source = narrow if shares else own_line
    step = ruler.type("source").px * ruler.type("source").leading
    below = source.height + (0 if shares else step)
    between = step - 0.7 * ruler.type("note").px + 6 * air if note else 0.0
    height = 24 * air + 2 + 24 * air + (note.height + between if note else 0) + below + BOTTOM * air + 6
    left_out = tuple(sentence for sentence in frame.note if sentence not in sentences)
    return Footer(note, source, shares, left_out, height)


def _set(
    frame: Frame, output: Output, size: tuple[int, int], parts: tuple[Header, Footer], kicker: str | None
) -> Sheet:
    header, footer = parts
    canvas = Canvas(frame, output, *size)
    if frame.kicker is not None and kicker is None:
        canvas.left_out.append(frame.kicker)
    canvas.left_out.extend(footer.left_out)
    _set_header(canvas, header)
    _set_footer(canvas, footer)
    return Sheet(canvas, Box(MARGIN, header.plot_top, canvas.width - MARGIN, canvas.height - footer.height))


def _set_header(canvas: Canvas, header: Header) -> None:
    air = _AIR[canvas.frame.size]
    canvas.rectangle(Box(MARGIN, TOP * air, MARGIN + 72, TOP * air + 10), "focus", "accent")
    if canvas.frame.demo_badge:
        _set_badge(canvas, canvas.frame.demo_badge)
    if header.kicker is not None:
        top = TOP * air + 10 + 28 * air + (22 if canvas.frame.demo_badge else 0)
        canvas.set_paragraph(header.kicker, MARGIN, top, "kicker", "muted")
    end = canvas.set_paragraph(header.title, MARGIN, header.title_top, "title")
    canvas.set_paragraph(header.sub, MARGIN, end + 32 * air, "sub", "muted")


def _set_badge(canvas: Canvas, text: str) -> None:
    px, right = canvas.type("demo").px, canvas.width - MARGIN
    width, top = canvas.measure(text, "demo") + 28, TOP * _AIR[canvas.frame.size] - 14
    height = BADGE_HEIGHT * px / 27
    canvas.rectangle(Box(right - width, top, right, top + height), "ink", "badge", radius=6)
    canvas.write(text, right - 14, top + height / 2 + 0.35 * px, "demo", "background", align="right")


def _set_footer(canvas: Canvas, footer: Footer) -> None:
    air, right = _AIR[canvas.frame.size], canvas.width - MARGIN
    rule = canvas.height - footer.height + 24 * air
    canvas.rectangle(Box(MARGIN, rule, right, rule + 2), "rule", "rule")
    top = rule + 2 + 24 * air
    if footer.note is not None:
        canvas.set_paragraph(footer.note, MARGIN, top, "note", "muted")
    last = canvas.height - BOTTOM * air - 6
    step = canvas.type("source").px * canvas.type("source").leading
    end_of_source = last if footer.stamp_shares_line else last - step
    top = end_of_source - footer.source.height
    canvas.set_paragraph(footer.source, MARGIN, top, "source", "muted")
    canvas.write(canvas.frame.stamp, right, last, "stamp", "muted", align="right")
