"""The page as PDF, set in the bundled font: selectable text, the picture with its words, nothing fetched."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time
from io import BytesIO
from typing import Self

from fpdf import FPDF
from fpdf.enums import Align, MethodReturnValue, WrapMode, XPos, YPos
from fpdf.fonts import TTFFont

from papers import geometry as g
from papers.fit import Fitted, fitted
from papers.page import LOCALES, Exchange, Page, Section, Table, Typeface


def pdf(page: Page, typeface: Typeface) -> bytes:
    """Print a page as PDF; raises `PaperError` where a single page does not hold it. Same page, same bytes."""
    measured = fit(page, typeface)
    with Sheet(typeface, measured.page) as sheet:
        sheet.compose(measured)
        return bytes(sheet.output())


def fit(page: Page, typeface: Typeface) -> Fitted:
    """Return the page as far as it fits, with its picture's size: the measure that both PDF and DOCX are made to."""
    with Sheet(typeface) as ruler:
        return fitted(page, ruler.height_of)


class Sheet(FPDF):
    """A4 with our margins; without a page of its own it only measures."""

    def __init__(self, typeface: Typeface, told: Page | None = None) -> None:
        super().__init__("P", "mm", "A4")
        self._told = told
        self._heights: dict[tuple[object, ...], float] = {}
        self.set_margins(g.LEFT, g.TOP, g.RIGHT)
        self.c_margin = 0
        self.add_font("Golos", "", typeface.regular)
        self.add_font("Golos", "B", typeface.bold)
        self.set_auto_page_break(told is not None, g.BOTTOM if told is None or not told.single else 2)
        if told is not None:
            self._describe(told)
        self.add_page()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for font in self.fonts.values():
            if isinstance(font, TTFFont):
                font.ttfont.close()  # the library leaves the font files open

    def header(self) -> None:
        """Print the line above: what this is, and its stamp; called by the library for every sheet."""
        if self._told is not None:
            self._edge(g.HEADER, self._told.kicker, self._told.stamp)
            self.set_draw_color(*_rgb(g.RULE))
            self.line(g.LEFT, g.HEADER + 5, g.WIDTH - g.RIGHT, g.HEADER + 5)
            self.set_y(g.TOP)

    def footer(self) -> None:
        """Print the line below; called by the library for every sheet."""
        if self._told is not None:
            self._edge(g.HEIGHT - g.FOOTER - g.EDGE.leading * g.POINT, self._told.footer, "")

    def height_of(self, page: Page) -> float:
        """Return how high a page's words stand, in millimetres, its picture left out."""
        self.set_y(g.TOP)
        self._words(page, lambda: None)
        return float(self.get_y()) - g.TOP

    def compose(self, measured: Fitted) -> None:
        """Set the page with its picture."""
        self._words(measured.page, lambda: self._picture(measured))

    def _words(self, page: Page, picture: Callable[[], None]) -> None:
        self._paragraph(page.title, g.TITLE)
        self._paragraph(page.subtitle, g.SUBTITLE)
        if page.lead is not None:
            self._section(page.lead)
        if page.table is not None:
            table = page.table
            self._known((table,), lambda: self._table(table))
            self._gap(g.TABLE_GAP)
        picture()
        self._columns(page.columns)
        if page.exchanges is not None and page.exchanges.pairs:
            self._paragraph(page.exchanges.heading, g.HEADING)
            for pair in page.exchanges.pairs:
                self._exchange(pair)
        self._paragraph(" ".join(page.sources), g.SOURCE)

    def _describe(self, page: Page) -> None:
        self.set_title(f"{page.kicker}: {page.title}")
        self.set_subject(page.imprint.subject)
        self.set_author(page.imprint.author)
        self.set_keywords(page.imprint.keywords)
        self.set_lang(LOCALES[page.language])
        self.set_creator(page.imprint.author)
        self.set_producer(page.imprint.author)
        self.set_creation_date(datetime.combine(page.imprint.made_on, time(), UTC))
        self.set_display_mode("fullpage")

    def _set(self, style: g.Style) -> None:
        self.set_font("Golos", "B" if style.bold else "", style.size)
        self.set_text_color(*_rgb(style.colour))

    def _gap(self, points: float) -> None:
        self.set_y(self.get_y() + points * g.POINT)

    def _paragraph(self, text: str, style: g.Style, left: float = g.LEFT, width: float = g.BODY_WIDTH) -> None:
        if not text:
            return
        self._gap(style.before)
        self._known((text, style, width), lambda: self._set_paragraph(text, style, left, width))
        self._gap(style.after)

    def _set_paragraph(self, text: str, style: g.Style, left: float, width: float) -> None:
        self._set(style)
        self.set_x(left)
        self.multi_cell(width, style.leading * g.POINT, text, align=Align.L, new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def _known(self, key: tuple[object, ...], set_it: Callable[[], None]) -> None:
        """Set something; while only measuring, what was set once is known by its height."""
        if self._told is None and key in self._heights:
            self.set_y(self.get_y() + self._heights[key])
            return
        top = self.get_y()
        set_it()
        self._heights[key] = self.get_y() - top

    def _section(
        self, section: Section, left: float = g.LEFT, width: float = g.BODY_WIDTH, heading: g.Style = g.HEADING
    ) -> None:
        self._paragraph(section.heading, heading, left, width)
        for place, line in enumerate(section.lines, start=1):
            self._set(g.BODY)
            if section.listed:
                self.text(left, self.get_y() + 0.76 * g.BODY.leading * g.POINT, _marker(section, place))
                self._paragraph(line, g.BODY, left + g.INDENT, width - g.INDENT)
            else:
                self._paragraph(line, g.BODY, left, width)

    def _columns(self, columns: Sequence[Sequence[Section]]) -> None:
        if len(columns) == 1:
            for section in columns[0]:
                self._section(section)
            return
        top = bottom = self.get_y()
        for place, column in enumerate(columns):
            self.set_y(top)
            for section in column:
                self._section(section, g.LEFT + place * (g.HALF_WIDTH + g.GUTTER), g.HALF_WIDTH, g.SUBHEADING)
            bottom = max(bottom, self.get_y())
        self.set_y(bottom)

    def _exchange(self, pair: Exchange) -> None:
        self._known((pair,), lambda: self._set_exchange(pair))

    def _set_exchange(self, pair: Exchange) -> None:
        self._set(g.BODY)
        self.set_x(g.LEFT)
        for text, weight in ((pair.question + " ", "B"), (pair.answer, "")):
            self.set_font("Golos", weight, g.BODY.size)
            self.write(g.BODY.leading * g.POINT, text, wrapmode=WrapMode.WORD)
        self.ln(g.BODY.leading * g.POINT)
        self._gap(g.BODY.after)

    def _table(self, table: Table) -> None:
        total = sum(column.share for column in table.columns)
        widths = [g.BODY_WIDTH * column.share / total for column in table.columns]
        right = [column.numeric for column in table.columns]
        self._paragraph(table.heading, g.HEADING)
        self.set_draw_color(*_rgb(g.RULE))
        self._gap(g.TABLE_GAP)
        self._row([column.head for column in table.columns], widths, right, g.TABLE_HEAD, filled=True)
        for row in table.rows:
            self._row(row, widths, right, g.TABLE_CELL)

    def _row(
        self,
        cells: Sequence[str],
        widths: Sequence[float],
        right: Sequence[bool],
        style: g.Style,
        *,
        filled: bool = False,
    ) -> None:
        self._set(style)
        inner = [width - 2 * g.CELL_SIDE for width in widths]
        lines = [self._broken(cell, width) for cell, width in zip(cells, inner, strict=True)]
        leading = style.leading * g.POINT
        tall = max(map(len, lines)) * leading + 2 * g.CELL_TOP
        if self.will_page_break(tall):
            self.add_page()
            self._set(style)
        top, left = self.get_y(), g.LEFT
        if filled:
            self.set_fill_color(*_rgb(g.PANEL))
            self.rect(g.LEFT, top, g.BODY_WIDTH, tall, "F")
        for place, (cell, width) in enumerate(zip(cells, inner, strict=True)):
            self.set_xy(left + g.CELL_SIDE, top + g.CELL_TOP)
            self.multi_cell(width, leading, cell, align=Align.R if right[place] else Align.L)
            left += widths[place]
        self.line(g.LEFT, top + tall, g.LEFT + g.BODY_WIDTH, top + tall)
        self.set_xy(g.LEFT, top + tall)

    def _broken(self, text: str, width: float) -> list[str]:
        lines = self.multi_cell(width, text=text, dry_run=True, output=MethodReturnValue.LINES, align=Align.L)
        if not isinstance(lines, list):
            raise TypeError("lines were asked for")
        return lines

    def _picture(self, measured: Fitted) -> None:
        illustration = measured.page.illustration
        if illustration is None or measured.picture is None:
            return
        width, height = measured.picture
        top = self.get_y() + g.PICTURE_AROUND
        left = g.LEFT + (g.BODY_WIDTH - width) / 2
        self.image(BytesIO(illustration.png), left, top, width, height, alt_text=illustration.alt)
        self.set_y(top + height + g.PICTURE_AROUND)

    def _edge(self, y: float, left: str, right: str) -> None:
        self._set(g.EDGE)
        self.set_xy(g.LEFT, y)
        self.cell(g.BODY_WIDTH, g.EDGE.leading * g.POINT, left, align=Align.L)
        self.set_xy(g.LEFT, y)
        self.cell(g.BODY_WIDTH, g.EDGE.leading * g.POINT, right, align=Align.R)


def _marker(section: Section, place: int) -> str:
    return f"{place}." if section.numbered else "•"


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[:2], 16), int(colour[2:4], 16), int(colour[4:], 16)
