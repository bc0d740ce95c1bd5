"""Guidance: what can be asked, with examples that are heard as their buttons say, and the one question back."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from answers.advice import MAIN
from answers.answer import Answer, Button, Part
from answers.desk import Desk, capitalised
from answers.reach import answerable
from data.question import Kind, Question, ask
from data.terms import load_terms

WHOLE_COUNTRY = ("all", "kz")
MOST_OPTIONS = 10
# What a person may write, and the question it has to be heard as: the sentence stands in the languages' files.
EXAMPLES: tuple[tuple[str, Question], ...] = (
    ("guide-example-card", ask(Kind.REGION_SUMMARY, "akmola")),
    ("guide-example-compare", ask(Kind.COMPARE, ["east_kazakhstan", "karaganda"])),
    ("guide-example-advice", ask(Kind.RECOMMENDATION, "mangystau")),
    ("guide-example-term", ask(Kind.DEFINITION, (), MAIN, terms="recidivism")),
    ("guide-example-export", ask(Kind.EXPORT, ["all"], format="csv")),
)
FEW = 3
QUESTIONS = {
    "indicator": "clarify-indicator",
    "region": "clarify-region",
    "period": "clarify-period",
    "number": "clarify-number",
    "claim": "clarify-claim",
}


async def guide(desk: Desk) -> Answer:
    """Answer what can be asked: the first lines, a few sentences as people write them, each also a button."""
    parts = [
        Part("first", desk.say("guide-first")),
        Part("examples", "\n".join([desk.say("guide-ask"), *example_lines(desk)])),
        Part("more", desk.say("guide-more")),
    ]
    claims = Button(desk.say("menu-claims"), question=ask(Kind.REPORT_CHECK, topic="claims"))
    words = Button(desk.say("menu-terms"), question=ask(Kind.DEFINITION))
    return desk.answer(
        desk.say("guide-title"),
        parts,
        buttons=[
            *[(button,) for button in example_buttons(desk)],
            (claims, words),
            (Button(desk.say("menu-choose-region"), action="choose_region"), menu(desk)),
        ],
    )


def example_lines(desk: Desk, most: int = len(EXAMPLES)) -> list[str]:
    """Return examples of what to write, one a line."""
    return [f"• {desk.say(key)}" for key, _ in EXAMPLES[:most]]


def example_buttons(desk: Desk, most: int = len(EXAMPLES)) -> list[Button]:
    """Return the examples as buttons."""
    return [Button(capitalised(desk.say(key)), question=question) for key, question in EXAMPLES[:most]]


def menu(desk: Desk) -> Button:
    """Return the button to the menu."""
    return Button(desk.say("menu-menu"), action="menu")


async def clarify(desk: Desk, options: Sequence[Question] = ()) -> Answer:
    """Ask back once, with a button for each reading; `options` are the readings, else they follow from the question."""
    readings = [*dict.fromkeys(options or await _readings(desk))][:MOST_OPTIONS]
    parts = [
        Part("question", desk.say(_question_key(desk.question, readings, given=bool(options)))),
        Part("no_data", await _none_has_data(desk, readings)),
    ]
    labels = option_labels(desk, readings)
    buttons = [Button(label, question=option) for label, option in zip(labels, readings, strict=True)]
    width = 2 if max(map(len, labels), default=0) <= 24 else 1
    rows = [tuple(buttons[start : start + width]) for start in range(0, len(buttons), width)]
    return desk.answer("", parts, reason="clarify", buttons=[*rows, (menu(desk),)])


def _question_key(question: Question, readings: Sequence[Question], *, given: bool) -> str:
    key = QUESTIONS.get(question.word("missing"))
    if key is None and len({option.regions for option in readings}) == len(readings) and not given:
        return "clarify-region"
    return key or "clarify-reading"


async def _readings(desk: Desk) -> list[Question]:
    """Return what may have been meant, from what is known of the question."""
    match desk.question.word("missing"):
        case "indicator":
            return _of_indicators(desk)
        case "period":
            return await _of_years(desk)
        case "number" | "claim":
            return await _of_claims(desk)
        case _:
            return await _of_regions(desk)


def _named(question: Question) -> tuple[str, ...]:
    return tuple(region for region in question.regions if region not in WHOLE_COUNTRY)


def _of_indicators(desk: Desk) -> list[Question]:
    """Return the question once for each indicator; without a region, the orders that regions can be put in."""
    question, named = desk.question, _named(desk.question)
    if named:
        kind = Kind.VALUE if len(named) == 1 else Kind.COMPARE
        return [ask(kind, named, key, question.years, question.period) for key in desk.lookup.indicators]
    by_change = ask(Kind.RANKING, ["all"], MAIN, question.years, question.period, metric="change_pct")
    by_count = [
        ask(Kind.RANKING, ["all"], key, question.years, question.period, metric="level")
        for key in desk.lookup.indicators
    ]
    return [by_change, *by_count]


async def _of_years(desk: Desk) -> list[Question]:
    """Return the question once for each year there is a figure of."""
    question = desk.question
    key = question.indicator if question.indicator in desk.lookup.indicators else MAIN
    named = _named(question)
    facts = [fact for fact in await desk.lookup.table(key) if fact.value is not None]
    years = sorted({fact.year for fact in facts if not named or fact.region in named})
    return [ask(Kind.VALUE, named or ["all"], key, [year]) for year in years]


async def _of_claims(desk: Desk) -> list[Question]:
    """Return every region whose printed figures can be checked, and the list of all that was checked."""
    named = _named(desk.question) or await desk.lookup.regions_with_data()
    checked = [region for region in named if await desk.lookup.claims(region)]
    return [*[ask(Kind.REPORT_CHECK, region) for region in checked], ask(Kind.REPORT_CHECK, topic="claims")]


async def _of_regions(desk: Desk) -> list[Question]:
    """Return the regions that may have been meant, else all that have figures of the times and the indicator named."""
    question = desk.question
    indicator = question.indicator if question.indicator in desk.lookup.indicators else None
    kind = Kind.VALUE if indicator else Kind.REGION_SUMMARY
    asked = replace(question, kind=kind, indicator=indicator, parameters=())
    named = _named(question) or question.options or await _regions_of(desk, asked)
    readings = [replace(asked, regions=(region,)) for region in named]
    return readings or [ask(kind, region, indicator) for region in await desk.lookup.regions_with_data()]


async def _regions_of(desk: Desk, asked: Question) -> list[str]:
    """Return the regions with figures for which a question would be answered."""
    held = await desk.lookup.regions_with_data()
    return [region for region in held if await answerable(desk, replace(asked, regions=(region,)))]


async def _none_has_data(desk: Desk, readings: Sequence[Question]) -> str:
    """Say at once that no reading leads to a figure, where that is so: nobody should choose in vain."""
    asked = {region for option in readings for region in option.regions}
    in_vain = asked and asked.isdisjoint({*WHOLE_COUNTRY, *await desk.lookup.regions_with_data()})
    return desk.say("clarify-no-data") if in_vain else ""


def option_labels(desk: Desk, options: Sequence[Question]) -> list[str]:
    """Return a label for each reading: only what tells it from the others, all of it where nothing does."""
    aspects: tuple[Callable[[Desk, Question], str], ...] = (_kind, _places, _indicator, _metric, _years, _term)
    said = [[aspect(desk, option) for aspect in aspects] for option in options]
    differing = [place for place in range(len(aspects)) if len({words[place] for words in said}) > 1]
    kept = [[words[place] for place in differing or range(len(aspects))] for words in said]
    return [capitalised(": ".join(filter(None, words))) or _kind(desk, options[0]) for words in kept]


def _kind(desk: Desk, question: Question) -> str:
    return desk.say(f"kind-{str(question.kind).replace('_', '-')}")


def _places(desk: Desk, question: Question) -> str:
    if question.kind is Kind.REPORT_CHECK and not question.regions:
        return desk.say("menu-claims")
    names = [desk.say(f"place-{key}") if key in WHOLE_COUNTRY else desk.region_name(key) for key in question.regions]
    return ", ".join(names)


def _indicator(desk: Desk, question: Question) -> str:
    return desk.name(desk.indicator(question.indicator).short) if question.indicator else ""


def _metric(desk: Desk, question: Question) -> str:
    metric = question.word("metric")
    return desk.say(f"clarify-metric-{metric.replace('_', '-')}") if metric else ""


def _years(desk: Desk, question: Question) -> str:
    period = desk.say(f"period-{question.period}") if question.period else ""
    return ", ".join(filter(None, [desk.speech.years(question.years), period]))


def _term(desk: Desk, question: Question) -> str:
    term = load_terms().get(question.word("terms"))
    return desk.name(term.name) if term else ""
