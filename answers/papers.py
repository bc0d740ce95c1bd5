"""An answer on paper: a page for a meeting as DOCX or PDF, a spreadsheet, a CSV, a picture; one door for them all."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, cast

from answers.advice import MAIN
from answers.answer import Answer, Paper, Picture, units
from answers.answer_page import answer_page, country_page
from answers.briefing import described, region_page
from answers.compare import compare
from answers.desk import Desk
from answers.region_summary import region_summary
from answers.spreadsheet import facts_grid, workbook
from charts import fonts
from charts.spec import RegionCard
from data.question import Kind, ask
from papers.names import file_name
from papers.page import Illustration, Page, Typeface
from papers.trimming import trimmed

if TYPE_CHECKING:
    from charts.rendered import Output, Rendered

Draw = Callable[[Picture, "Output"], Awaitable["Rendered | None"]]
PagePaper = Literal["docx", "pdf"]

LONGEST_CAPTION = 1024
MOST_COMPARED = 4  # more regions than this are all of them
WHOLE = ("all", "kz")
BRIEFED = (Kind.REGION_SUMMARY, Kind.RECOMMENDATION)
TYPEFACE = Typeface(fonts.path(400, "Golos Chart"), fonts.path(700, "Golos Chart"))


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A finished file: its name as people read it, its bytes, and what is said beside it, at most 1024 units."""

    name: str
    content: bytes
    caption: str


async def on_paper(desk: Desk, answer: Answer, paper: Paper, *, today: date, draw: Draw) -> PaperFile | None:
    """Return an answer on the paper asked for, None where it has nothing to put on it.

    `today` is the day of making that stands on the paper; `draw` returns None where a picture cannot be drawn. Raises
    `PaperError` where a single page does not hold what must stand on it.
    """
    if paper in ("png", "slide"):
        return await _picture(desk, answer, paper, draw)
    if paper in ("xlsx", "csv"):
        return await _sheet(desk, answer, paper, today)
    return await _page(desk, answer, cast("PagePaper", paper), today, draw)


# Pages ----------------------------------------------------------------------------------------------------------


async def _page(desk: Desk, answer: Answer, paper: PagePaper, today: date, draw: Draw) -> PaperFile:
    page, told = await composed(desk, answer, today, draw)
    first = "file-briefing" if page.single else "file-answer"
    name = file_name(desk.say(first), *_about(desk, told), extension=paper)
    content = await asyncio.to_thread(_printed, page, paper)
    return PaperFile(name, content, _page_caption(desk, page, name))


async def composed(desk: Desk, answer: Answer, today: date, draw: Draw) -> tuple[Page, Answer]:
    """Return the page an answer makes, and the answer whose facts stand on it."""
    regions = desk.question.regions
    plain = desk.question.kind in BRIEFED and not desk.question.word("topic")
    if plain and len(regions) == 1 and regions[0] not in WHOLE:
        summary = answer if desk.question.kind is Kind.REGION_SUMMARY else await region_summary(desk)
        return await region_page(desk, summary, await _illustration(desk, summary, draw), today), summary
    illustration = await _illustration(desk, answer, draw)
    if plain and desk.question.kind is Kind.RECOMMENDATION:
        return await country_page(desk, answer, illustration, today), answer
    return answer_page(desk, answer, illustration, today), answer


async def _illustration(desk: Desk, answer: Answer, draw: Draw) -> Illustration | None:
    """Return an answer's picture for a page: the wide one where it can be drawn, else the tall one."""
    if answer.picture is None:
        return None
    drawn = await _wide(answer.picture, draw) or await draw(answer.picture, "print")
    return Illustration(*trimmed(drawn.png), described(desk, answer)) if drawn else None


async def _wide(picture: Picture, draw: Draw) -> "Rendered | None":
    """Draw a picture 16:9; while it has no room, its notes go from the end, then the counts that the words tell too."""
    notes = picture.frame.note
    for kept in dict.fromkeys((len(notes), 1, 0)):
        spec = replace(cast("Any", picture), frame=replace(picture.frame, size="slide", note=notes[:kept]))
        drawn = await draw(cast("Picture", spec), "print")
        if drawn is not None:
            return drawn
    if isinstance(picture, RegionCard) and picture.second is not None:
        return await _wide(replace(picture, second=None), draw)
    return None


def _printed(page: Page, paper: PagePaper) -> bytes:
    from papers.page_docx import docx
    from papers.page_pdf import fit, pdf

    return docx(fit(page, TYPEFACE)) if paper == "docx" else pdf(page, TYPEFACE)


def _page_caption(desk: Desk, page: Page, name: str) -> str:
    """Say what the file is, the three sentences and what may be asked; questions go first where room is short."""
    if not page.single:
        title = desk.say("paper-caption-answer", title=page.title, release=desk.release, code=desk.code)
        return f"{desk.say('paper-caption-file', name=name)}\n{title}"
    lead = page.lead.lines if page.lead else ()
    theses = [f"{place}. {line}" for place, line in enumerate(lead, start=1)]
    asked = [f"— {pair.question} {pair.answer}" for pair in page.exchanges.pairs[:2]] if page.exchanges else []
    blocks = [[desk.say("paper-caption-page", name=name)], [desk.say("paper-caption-theses"), *theses]]
    for count in range(len(asked), -1, -1):
        more = [[desk.say("paper-caption-ask"), *asked[:count]]] if count else []
        caption = _joined([*blocks, *more])
        if units(caption) <= LONGEST_CAPTION:
            return caption
    return _joined(blocks[:1])


def _joined(blocks: Sequence[Sequence[str]]) -> str:
    return "\n\n".join("\n".join(block) for block in blocks)


# Spreadsheets ---------------------------------------------------------------------------------------------------


async def _sheet(desk: Desk, answer: Answer, paper: Paper, today: date) -> PaperFile | None:
    if not answer.facts:
        return None
    name = file_name(desk.say("file-data"), *_about(desk, answer), extension=paper)
    numbers = sum(fact.value is not None for fact in answer.facts)
    rows = numbers if paper == "xlsx" else len(answer.facts)
    content = await asyncio.to_thread(_written, desk, answer, paper, today)
    return PaperFile(name, content, f"{name}\n{desk.say(f'paper-caption-{paper}', rows=rows)}")


def _written(desk: Desk, answer: Answer, paper: Paper, today: date) -> bytes:
    from papers.sheet_csv import csv
    from papers.sheet_xlsx import xlsx

    if paper == "xlsx":
        return xlsx(workbook(desk, answer, today))
    return csv(facts_grid(desk, answer), desk.language)


# Pictures -------------------------------------------------------------------------------------------------------


async def _picture(desk: Desk, answer: Answer, paper: Paper, draw: Draw) -> PaperFile | None:
    desk, picture = await _pictured(desk, answer)
    if picture is None:
        return None
    drawn = await _wide(picture, draw) if paper == "slide" else await draw(picture, "print")
    if drawn is None:
        return None
    first, shape = ("file-slide", "16x9") if paper == "slide" else ("file-picture", "")
    name = file_name(desk.say(first), *_about(desk, answer)[:-1], shape, desk.release, extension="png")
    return PaperFile(name, drawn.png, f"{name}\n{desk.say(f'paper-caption-{paper}', code=desk.code)}")


async def _pictured(desk: Desk, answer: Answer) -> tuple[Desk, Picture | None]:
    """Return an answer's picture or, where it has none, the nearest: its region's card, its regions compared.

    The desk that comes with it is the one whose code stands on the picture.
    """
    if answer.picture is not None or not answer.facts:
        return desk, answer.picture
    regions = list(dict.fromkeys(fact.region for fact in answer.facts))
    if len(regions) == 1:
        desk = desk.asking(ask(Kind.REGION_SUMMARY, regions))
        return desk, (await region_summary(desk)).picture
    asked = regions if len(regions) <= MOST_COMPARED else ["all"]
    desk = desk.asking(ask(Kind.COMPARE, asked, MAIN))
    return desk, (await compare(desk)).picture


# Names ----------------------------------------------------------------------------------------------------------


def _about(desk: Desk, answer: Answer) -> tuple[str, str, str]:
    """Return what a file's name says after its kind: the regions, the years, the release."""
    years = sorted({fact.year for fact in answer.facts})
    span = f"{years[0]}-{years[-1]}" if len(years) > 1 else "".join(map(str, years))
    return _place(desk, answer), span, desk.release


def _place(desk: Desk, answer: Answer) -> str:
    regions = [key for key in desk.question.regions if key not in WHOLE]
    if not regions:
        return desk.say("file-country")
    if len(regions) > 3:
        return desk.say("file-several", n=len(regions))
    return "-".join(desk.short_name(region) for region in regions)
