"""The page as an editable DOCX: real styles, header and footer, each run in its language, the picture with words."""

from collections.abc import Sequence
from datetime import datetime, time
from io import BytesIO

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING, WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table as DocxTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from papers import geometry as g
from papers.fit import Fitted
from papers.page import LOCALES, Exchange, Page, Section, Table

FONT = "Arial"  # on every office computer, with Kazakh letters; narrower than the font that measured the page
STYLES = {
    "Title": g.TITLE,
    "Subtitle": g.SUBTITLE,
    "Heading 1": g.HEADING,
    "Heading 2": g.SUBHEADING,
    "Normal": g.BODY,
    "List Bullet": g.BODY,
    "List Number": g.BODY,
    "Header": g.EDGE,
    "Footer": g.EDGE,
}
OWN_STYLES = {"Briefing Table Head": g.TABLE_HEAD, "Briefing Table": g.TABLE_CELL, "Briefing Source": g.SOURCE}


def docx(measured: Fitted) -> bytes:
    """Print a measured page as DOCX."""
    document = Document()
    press = _Press(document, LOCALES[measured.page.language])
    press.prepare(measured.page)
    press.compose(measured)
    printed = BytesIO()
    document.save(printed)
    return printed.getvalue()


class _Press:
    def __init__(self, document: DocumentType, locale: str) -> None:
        self.document = document
        self.locale = locale

    def prepare(self, page: Page) -> None:
        """Set the sheet, the styles and what the file says of itself; nothing of the library's template stays."""
        _without_thumbnail(self.document)
        self._describe(page)
        section = self.document.sections[0]
        section.page_width, section.page_height = Mm(g.WIDTH), Mm(g.HEIGHT)
        section.left_margin, section.right_margin = Mm(g.LEFT), Mm(g.RIGHT)
        section.top_margin, section.bottom_margin = Mm(g.TOP), Mm(g.BOTTOM)
        section.header_distance, section.footer_distance = Mm(g.HEADER), Mm(g.FOOTER)
        self._styles()
        self._edge(section.header.paragraphs[0], page.kicker, page.stamp, ruled=True)
        self._edge(section.footer.paragraphs[0], page.footer, "")

    def compose(self, measured: Fitted) -> None:
        """Set the page in reading order."""
        page = measured.page
        self._paragraph(page.title, "Title")
        if page.subtitle:
            self._paragraph(page.subtitle, "Subtitle")
        if page.lead is not None:
            self._section(page.lead)
        if page.table is not None:
            self._table(page.table)
        self._picture(measured)
        self._columns(page.columns)
        if page.exchanges is not None and page.exchanges.pairs:
            self._paragraph(page.exchanges.heading, "Heading 1")
            for pair in page.exchanges.pairs:
                self._exchange(pair)
        self._paragraph(" ".join(page.sources), "Briefing Source")

    def _describe(self, page: Page) -> None:
        properties = self.document.core_properties
        properties.title = f"{page.kicker}: {page.title}"
        properties.subject = page.imprint.subject
        properties.author = properties.last_modified_by = page.imprint.author
        properties.keywords = page.imprint.keywords
        properties.comments = ""
        properties.language = self.locale
        made = datetime.combine(page.imprint.made_on, time())
        properties.created = properties.modified = made
        properties.revision = 1

    def _styles(self) -> None:
        for language in self.document.styles.element.iter(qn("w:lang")):
            for use in ("val", "eastAsia", "bidi"):
                language.set(qn(f"w:{use}"), self.locale)
        for name in OWN_STYLES:
            style = self.document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            style.base_style = self.document.styles["Normal"]
        for name, measures in {**STYLES, **OWN_STYLES}.items():
            style = self.document.styles[name]
            if not isinstance(style, ParagraphStyle):
                raise TypeError(f"{name} is no paragraph style")
            _dress(style, measures, self.locale)
        for name in ("List Bullet", "List Number"):
            list_style = self.document.styles[name].paragraph_format
            list_style.left_indent, list_style.first_line_indent = Mm(g.INDENT), Mm(-g.INDENT)

    def _run(self, paragraph: Paragraph, text: str, *, bold: bool = False) -> Run:
        run = paragraph.add_run(text)
        if bold:
            run.bold = True
        run._r.get_or_add_rPr().append(_language(self.locale))  # the library has no way to set a language
        return run

    def _paragraph(self, text: str, style: str, place: DocumentType | _Cell | None = None) -> Paragraph:
        paragraph = (place or self.document).add_paragraph(style=style)
        self._run(paragraph, text)
        return paragraph

    def _section(self, section: Section, place: DocumentType | _Cell | None = None, heading: str = "Heading 1") -> None:
        if section.heading:
            self._paragraph(section.heading, heading, place)
        style = ("List Number" if section.numbered else "List Bullet") if section.listed else "Normal"
        for line in section.lines:
            self._paragraph(line, style, place)

    def _columns(self, columns: Sequence[Sequence[Section]]) -> None:
        """Set two columns as two cells without borders, which every word processor keeps side by side."""
        if len(columns) == 1:
            for section in columns[0]:
                self._section(section)
            return
        self._apart()
        printed = self.document.add_table(rows=1, cols=2)
        printed.autofit = False
        _frame(printed, "", ruled=False)
        widths = (g.HALF_WIDTH + g.GUTTER, g.HALF_WIDTH)
        for grid_column, width in zip(printed.columns, widths, strict=True):
            grid_column.width = Mm(width)
        for column, cell, width in zip(columns, printed.rows[0].cells, widths, strict=True):
            cell.width = Mm(width)
            cell._tc.get_or_add_tcPr().append(_right_gutter(g.GUTTER if width > g.HALF_WIDTH else 0))
            first = cell.paragraphs[0]._p
            for section in column:
                self._section(section, cell, "Heading 2")
            cell._tc.remove(first)  # a new cell is born with an empty paragraph

    def _exchange(self, pair: Exchange) -> None:
        paragraph = self.document.add_paragraph(style="Normal")
        self._run(paragraph, f"{pair.question} ", bold=True)
        self._run(paragraph, pair.answer)

    def _edge(self, paragraph: Paragraph, left: str, right: str, *, ruled: bool = False) -> None:
        tabs = paragraph.paragraph_format.tab_stops
        tabs.add_tab_stop(Mm(g.BODY_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
        self._run(paragraph, f"{left}\t{right}" if right else left)
        if ruled:
            borders = _element("w:pBdr")  # the library has no borders of paragraphs
            borders.append(_border("w:bottom", space=4))
            paragraph._p.get_or_add_pPr().insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:jc")

    def _apart(self) -> None:
        """Put a low empty line where a table follows: two tables that touch become one, and air needs a paragraph."""
        gap = self.document.add_paragraph(style="Normal").paragraph_format
        gap.line_spacing_rule, gap.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(g.TABLE_GAP)
        gap.space_before = gap.space_after = Pt(0)

    def _table(self, table: Table) -> None:
        if table.heading:
            self._paragraph(table.heading, "Heading 1")
        self._apart()
        printed = self.document.add_table(rows=0, cols=len(table.columns))
        printed.alignment = WD_TABLE_ALIGNMENT.LEFT
        printed.autofit = False
        _frame(printed, table.description, ruled=True)
        total = sum(column.share for column in table.columns)
        widths = [Mm(g.BODY_WIDTH * column.share / total) for column in table.columns]
        for column, width in zip(printed.columns, widths, strict=True):
            column.width = width
        for place, cells in enumerate([[column.head for column in table.columns], *table.rows]):
            row = printed.add_row()
            for told, cell, text, width in zip(table.columns, row.cells, cells, widths, strict=True):
                cell.width = width
                self._cell(cell, text, head=place == 0, right=told.numeric)
            if place == 0:
                row._tr.get_or_add_trPr().append(_element("w:tblHeader"))

    def _cell(self, cell: _Cell, text: str, *, head: bool, right: bool) -> None:
        paragraph = cell.paragraphs[0]
        paragraph.style = "Briefing Table Head" if head else "Briefing Table"
        if right:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        self._run(paragraph, text)
        if head:
            shade = _element("w:shd", val="clear", color="auto", fill=g.PANEL)
            cell._tc.get_or_add_tcPr().append(shade)

    def _picture(self, measured: Fitted) -> None:
        illustration = measured.page.illustration
        if illustration is None or measured.picture is None:
            return
        width, height = measured.picture
        paragraph = self.document.add_paragraph(style="Normal")
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        spacing = paragraph.paragraph_format
        spacing.line_spacing_rule = WD_LINE_SPACING.SINGLE  # an exact line height would cut the picture
        spacing.space_before = spacing.space_after = Mm(g.PICTURE_AROUND)
        run = paragraph.add_run()
        shape = run.add_picture(BytesIO(illustration.png), Mm(width), Mm(height))
        shape._inline.docPr.set("descr", illustration.alt)
        shape._inline.docPr.set("name", measured.page.title)


def _dress(style: ParagraphStyle, measures: g.Style, locale: str) -> None:
    font, spacing = style.font, style.paragraph_format
    font.name, font.size, font.bold, font.italic = FONT, Pt(measures.size), measures.bold, False
    font.color.rgb = RGBColor.from_string(measures.colour)
    spacing.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    spacing.line_spacing = Pt(measures.leading)
    spacing.space_before, spacing.space_after = Pt(measures.before), Pt(measures.after)
    spacing.widow_control = False
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)
        fonts.attrib.pop(qn(f"w:{script}Theme"), None)
    for unwanted in ("w:spacing", "w:kern"):
        for found in properties.findall(qn(unwanted)):
            properties.remove(found)
    properties.append(_language(locale))
    paragraph = style.element.get_or_add_pPr()
    for unwanted in ("w:pBdr", "w:contextualSpacing", "w:tabs"):
        for found in paragraph.findall(qn(unwanted)):
            paragraph.remove(found)


def _frame(table: DocxTable, description: str, *, ruled: bool) -> None:
    """Give a table its lines and narrow cells, and words for whoever cannot see it, in the order the format asks."""
    properties = table._tbl.tblPr
    for name in ("w:tblBorders", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblDescription"):
        for found in properties.findall(qn(name)):
            properties.remove(found)
    if ruled:
        borders = _element("w:tblBorders")
        borders.extend([_border("w:bottom"), _border("w:insideH")])
        properties.append(borders)
    properties.append(_element("w:tblLayout", type="fixed"))
    cells = _element("w:tblCellMar")
    side, top = (g.CELL_SIDE, g.CELL_TOP) if ruled else (0.0, 0.0)
    for name, width in (("top", top), ("left", side), ("bottom", top), ("right", side)):
        cells.append(_element(f"w:{name}", w=_twips(width), type="dxa"))
    properties.append(cells)
    properties.append(_element("w:tblLook", val="0020" if ruled else "0000"))
    if description:
        properties.append(_element("w:tblDescription", val=description))


def _right_gutter(width: float) -> BaseOxmlElement:
    margins = _element("w:tcMar")
    margins.append(_element("w:right", w=_twips(width), type="dxa"))
    return margins


def _twips(millimetres: float) -> str:
    return str(round(millimetres / 25.4 * 1440))


def _without_thumbnail(document: DocumentType) -> None:
    """Take out the picture of the library's own template."""
    package = document.part.package
    for key, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del package.rels[key]


def _element(tag: str, **attributes: str) -> BaseOxmlElement:
    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element


def _border(tag: str, *, space: int = 0) -> BaseOxmlElement:
    return _element(tag, val="single", sz="4", space=str(space), color=g.RULE)


def _language(locale: str) -> BaseOxmlElement:
    return _element("w:lang", val=locale, eastAsia=locale, bidi=locale)
