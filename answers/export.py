"""A file: which figures go into it, in which form it comes, and the other forms there are."""

from collections.abc import Sequence
from dataclasses import replace

from answers.advice import MAIN
from answers.answer import Answer, Button, ChangeFact, Fact, Paper, Part
from answers.desk import Desk
from answers.lines import footer
from answers.reach import Reach, reach
from answers.refusal import refuse
from data.question import Kind, Question, ask, sorted_parameters

TABLES: tuple[Paper, ...] = ("xlsx", "csv")
PAPERS: tuple[Paper, ...] = ("xlsx", "csv", "docx", "pdf", "png", "slide")
FORM = ("format", "profile", "view")
MOST_NAMED = 5


async def export(desk: Desk) -> Answer:
    """Answer with what the file holds; the file asked for comes along at once, the others are a button away."""
    found = await reach(desk)
    if not found.facts:
        return await refuse(desk, found)
    paper = paper_asked(desk.question)
    parts = [
        Part("form", desk.say(f"exported-{paper}")),
        Part("contents", _contents(desk, found)),
        Part("missing", await _missing(desk, found)),
        footer(desk, found.facts),
    ]
    answer = desk.answer(
        desk.say("exported-title", form=_form(desk, paper), what=_regions(desk, found)),
        parts,
        facts=found.facts,
        changes=await _changes(desk, found.facts),
        buttons=_buttons(desk, found, paper),
    )
    return replace(answer, paper=paper)


def paper_asked(question: Question) -> Paper:
    """Return the form asked for: a slide where one was named, else the format, else a spreadsheet."""
    if question.word("profile") == "slide":
        return "slide"
    if question.word("profile") == "print" and question.word("format") not in PAPERS:
        return "docx"
    asked = question.word("format")
    return next((paper for paper in PAPERS if paper == asked), "xlsx")


def on_paper(desk: Desk, found: Reach, paper: Paper) -> Question:
    """Return the question whose answer is laid out: figures as a table, a card or a comparison as a page or picture."""
    question = desk.question
    if paper in TABLES:
        kept = {name: value for name, value in question.parameters if name not in FORM}
        regions = question.regions or ("all",)
        return replace(question, regions=regions, parameters=sorted_parameters(kept))
    held = tuple(dict.fromkeys(fact.region for fact in found.facts))
    if len(held) == 1:
        return ask(Kind.REGION_SUMMARY, held)
    regions = question.regions if 1 < len(question.regions) <= MOST_NAMED else ("all",)
    kept = {"exclude": question.word("exclude")} if question.excluded else {}
    return ask(Kind.COMPARE, regions, question.indicator or MAIN, question.years, question.period, **kept)


def _buttons(desk: Desk, found: Reach, asked: Paper) -> list[tuple[Button, ...]]:
    """Return a button for each form, the one asked for alone in the first row."""
    forms = [asked, *(paper for paper in PAPERS if paper != asked)]
    first, *others = [Button(_form(desk, paper), question=on_paper(desk, found, paper), paper=paper) for paper in forms]
    return [(first,), *[tuple(others[start : start + 3]) for start in range(0, len(others), 3)]]


def _form(desk: Desk, paper: Paper) -> str:
    return desk.say(f"exported-form-{paper}")


def _regions(desk: Desk, found: Reach) -> str:
    held = list(dict.fromkeys(fact.region for fact in found.facts))
    if not desk.question.regions or "all" in desk.question.regions:
        return desk.say("place-all")
    return ", ".join(desk.region_name(region) for region in held)


def _contents(desk: Desk, found: Reach) -> str:
    """Say how many numbers there are of which indicator, region and year."""
    lines = [desk.say("exported-numbers", n=len(found.facts))]
    for key in found.indicators:
        own = [fact for fact in found.facts if fact.indicator == key]
        if own:
            regions = ", ".join(dict.fromkeys(desk.short_name(fact.region) for fact in own))
            years = desk.speech.years(sorted({fact.year for fact in own}))
            lines.append(desk.say("exported-line", indicator=desk.indicator_name(key), regions=regions, years=years))
    return "\n".join(lines)


async def _missing(desk: Desk, found: Reach) -> str:
    held = {fact.region for fact in found.facts}
    empty = [region for region in found.regions if region not in held and region in desk.catalogue.regions]
    return desk.say("exported-missing", regions=", ".join(map(desk.region_name, empty))) if empty else ""


async def _changes(desk: Desk, facts: Sequence[Fact]) -> list[ChangeFact]:
    """Return the judged changes whose both ends are in the file."""
    keys = {fact.observation.key for fact in facts}
    return [
        change
        for indicator in dict.fromkeys(fact.indicator for fact in facts)
        for own in (await desk.lookup.changes(indicator)).values()
        for change in own
        if {change.earlier.observation.key, change.later.observation.key} <= keys
    ]
