"""Definitions: what an indicator counts and what not, what a word means here, with an example from the figures held."""

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.counts import smallest_distinguishable_rise
from answers.advice import MAIN
from answers.answer import Answer, Button, ChangeFact, Fact, Part
from answers.desk import Desk, capitalised
from answers.lookup import last_change
from answers.said import counted, period_note, published_said, verdict_words
from answers.source import tables_said
from data.catalogue import BORDERS_OF_2022
from data.question import Kind, ask
from data.terms import Term, load_terms
from data.vocabulary import ClaimCheck

STRENGTHS = {
    "verdict-fall-clear": "clear",
    "verdict-fall-likely": "likely",
    "verdict-unclear": "unclear",
    "verdict-not-computed-too-few": "too-few",
    "verdict-not-computed-not-comparable": "not-comparable",
}
LEVELS = range(5)
RATIOS = (ClaimCheck.RATIO_GIVEN_AS_CHANGE, ClaimCheck.RATIO_GIVEN_AS_CHANGE_TRUNCATED)


@dataclass(frozen=True, slots=True)
class Example:
    """A term shown on figures of the release: its paragraphs and the changes they speak of."""

    parts: tuple[Part, ...] = ()
    changes: tuple[ChangeFact, ...] = ()

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts the example rests on."""
        return tuple(fact for change in self.changes for fact in (change.earlier, change.later))


async def definition(desk: Desk) -> Answer:
    """Answer what a word or an indicator means; of two different indicators side by side; else offer all words."""
    term = load_terms().get(desk.question.word("terms"))
    indicator = desk.question.indicator
    if term is None:
        return await _indicator_page(desk, indicator) if indicator else all_terms(desk)
    if indicator and term.indicator and indicator != term.indicator:
        return await _side_by_side(desk, (indicator, term.indicator))
    return await _term_page(desk, term)


def all_terms(desk: Desk) -> Answer:
    """Offer the indicators and every word as buttons."""
    indicators = [
        (Button(desk.name(told.short), question=ask(Kind.DEFINITION, (), key)),)
        for key, told in desk.catalogue.indicators.items()
    ]
    words = [
        Button(capitalised(desk.name(term.name)), question=ask(Kind.DEFINITION, (), term.indicator, terms=term.key))
        for term in load_terms().values()
    ]
    rows = [tuple(words[start : start + 2]) for start in range(0, len(words), 2)]
    return desk.answer(
        desk.say("term-list-title"),
        [Part("choose", desk.say("term-list-text")), desk.footer()],
        buttons=[*indicators, *rows],
    )


async def _indicator_page(desk: Desk, key: str) -> Answer:
    told = desk.indicator(key)
    parts = [
        Part("definition", desk.name(told.definition)),
        Part("counts", _counts(desk, key)),
        Part("unit", _unit(desk, key)),
        Part("tables", "\n".join(await tables_said(desk, key)) or desk.say("term-no-figures"), may_wait=True),
        Part("printed", desk.say("term-printed", printed=told.printed_name), may_wait=True),
        Part("pitfall", desk.say("term-pitfall", pitfall=desk.name(told.pitfall)), may_wait=True),
        desk.footer(),
    ]
    return desk.answer(desk.indicator_name(key), parts, buttons=_indicator_ways(desk, key))


def _counts(desk: Desk, key: str) -> str:
    told = desk.indicator(key)
    return "\n".join(
        [
            desk.say("term-counts", what=desk.name(told.counts)),
            desk.say("term-does-not-count", what=desk.name(told.does_not_count)),
        ]
    )


def _unit(desk: Desk, key: str) -> str:
    told = desk.indicator(key)
    better = [] if told.better == "none" else [desk.say(f"term-better-{told.better}")]
    return " ".join([desk.say(f"term-unit-{told.unit}"), *better])


def _indicator_ways(desk: Desk, key: str) -> list[tuple[Button, ...]]:
    others = [term for term in load_terms().values() if term.indicator not in (None, key)]
    other = next((term for term in others if term.indicator in desk.lookup.indicators), None)
    first = []
    if other is not None:
        apart = ask(Kind.DEFINITION, (), key, terms=other.key)
        first.append(Button(desk.say("button-difference"), question=apart))
    if desk.indicator(key).has_values:
        first.append(Button(desk.say("button-figures"), question=ask(Kind.COMPARE, ["all"], key)))
    return [tuple(first), _last_ways(desk)]


def _last_ways(desk: Desk) -> tuple[Button, ...]:
    return (
        Button(desk.say("button-terms"), question=ask(Kind.DEFINITION)),
        Button(desk.say("button-sources"), question=ask(Kind.SOURCE)),
    )


async def _side_by_side(desk: Desk, keys: Sequence[str]) -> Answer:
    parts = []
    for key in keys:
        tables = await tables_said(desk, key)
        lines = [desk.indicator_name(key), desk.name(desk.indicator(key).definition), _counts(desk, key), *tables]
        parts.append(Part("indicator", "\n".join(lines)))
    parts += [Part("difference", desk.say("term-difference")), desk.footer()]
    pages = tuple(Button(desk.name(desk.indicator(key).short), question=ask(Kind.DEFINITION, (), key)) for key in keys)
    return desk.answer(desk.say("term-difference-title"), parts, buttons=[pages, _last_ways(desk)])


async def _term_page(desk: Desk, term: Term) -> Answer:
    example = await _example(desk, term.key)
    parts = [
        Part("definition", desk.name(term.definition)),
        *example.parts,
        Part("confused_with", desk.say("term-confused", what=desk.name(term.confused_with)), may_wait=True),
        Part("indicator", _meant(desk, term), may_wait=True),
        Part("other", _other(desk, term), may_wait=True),
        desk.footer(example.facts, *_notes(desk, term, example)),
    ]
    return desk.answer(
        capitalised(desk.name(term.name)),
        parts,
        facts=example.facts,
        changes=example.changes,
        buttons=_term_ways(desk, term),
    )


def _notes(desk: Desk, term: Term, example: Example) -> list[str]:
    notes = [period_note(desk, example.facts), desk.say("term-source", source=desk.name(term.source))]
    return [note for note in notes if note]


def _meant(desk: Desk, term: Term) -> str:
    if term.indicator is None:
        return ""
    told = desk.indicator(term.indicator)
    named = desk.say("term-meant", indicator=desk.indicator_name(term.indicator))
    return "\n".join([named, desk.name(told.definition)])


def _other(desk: Desk, term: Term) -> str:
    """Name the other indicators with figures beside the one a word is about: they are the ones it is taken for."""
    others = [key for key in desk.lookup.indicators if key != term.indicator]
    if term.indicator not in desk.lookup.indicators:
        return ""
    told = [
        desk.say("term-other", indicator=desk.indicator_name(key), definition=desk.name(desk.indicator(key).definition))
        for key in others
    ]
    return "\n".join(told)


def _term_ways(desk: Desk, term: Term) -> list[tuple[Button, ...]]:
    if term.indicator is None:
        return [_last_ways(desk)]
    first = [Button(desk.say("button-about-indicator"), question=ask(Kind.DEFINITION, (), term.indicator))]
    if desk.indicator(term.indicator).has_values:
        first.append(Button(desk.say("button-figures"), question=ask(Kind.COMPARE, ["all"], term.indicator)))
    return [tuple(first), _last_ways(desk)]


async def _example(desk: Desk, key: str) -> Example:
    """Show a term on the figures and rules held, where it has something to show."""
    match key:
        case "change_pct":
            return await _change_shown(desk)
        case "interval":
            return await _interval_shown(desk)
        case "verdict":
            return Example((Part("words", _verdicts(desk)), Part("assumption", _judgement(desk, "cv-floor"))))
        case "small_counts":
            return Example((Part("threshold", _small_counts(desk)),))
        case "evidence_level":
            lines = [desk.say("term-level", level=level, means=desk.say(f"evidence-level-{level}")) for level in LEVELS]
            return Example((Part("levels", "\n".join(lines)),))
        case "region":
            return Example((Part("units", _units(desk)),))
        case "release":
            return Example((Part("release", desk.say("term-release", release=desk.release, code=desk.code)),))
        case _:
            return Example()


async def _clearest(desk: Desk) -> ChangeFact | None:
    """Return the change that shows most: one whose printed percentage is a ratio, else one with a clear verdict."""
    held = await desk.lookup.changes(MAIN)
    last = [last_change(held[region.key]) for region in desk.catalogue.current if region.key in held]
    shown = [change for change in last if change is not None and change.percent is not None]
    return min(
        shown, key=lambda change: (change.published_check not in RATIOS, not change.verdict.is_clear), default=None
    )


async def _change_shown(desk: Desk) -> Example:
    change = await _clearest(desk)
    if change is None or change.percent is None:
        return Example()
    said = desk.say(
        "term-example-change",
        region=desk.region_name(change.region),
        from_year=change.earlier.year,
        to_year=change.later.year,
        earlier=counted(change.earlier),
        later=counted(change.later),
        percent=change.percent,
    )
    return Example((Part("example", said), Part("published", published_said(desk, change))), (change,))


async def _interval_shown(desk: Desk) -> Example:
    change = await _clearest(desk)
    if change is None or change.percent is None or change.change.low is None or change.change.high is None:
        return Example()
    said = desk.say(
        "term-example-interval",
        region=desk.region_name(change.region),
        from_year=change.earlier.year,
        to_year=change.later.year,
        percent=change.percent,
        interval=desk.speech.interval(change.change.low, change.change.high),
        verdict=verdict_words(desk, change),
    )
    return Example((Part("example", said), Part("assumption", _judgement(desk, "cv-floor"))), (change,))


def _verdicts(desk: Desk) -> str:
    lines = [
        desk.say(
            "term-verdict", verdict=capitalised(desk.say(verdict)), instruction=desk.say(f"instruction-{strength}")
        )
        for verdict, strength in STRENGTHS.items()
    ]
    return "\n".join(lines)


def _judgement(desk: Desk, name: str) -> str:
    """Say a number of the rules with its sentence."""
    key, known = f"threshold-{name}", desk.rules.variables()
    return desk.say(key, **{variable: known[variable] for variable in desk.speech.variables(key)})


def _small_counts(desk: Desk) -> str:
    noticeable = smallest_distinguishable_rise(0, desk.rules.thresholds)
    return "\n".join([_judgement(desk, "small-count"), desk.say("term-noticeable", noticeable=noticeable)])


def _units(desk: Desk) -> str:
    now = desk.catalogue.current
    return desk.say("term-units", now=len(now), then=len(units_before_2022(desk)))


def units_before_2022(desk: Desk) -> tuple[str, ...]:
    """Return the names of the units there were until 8 June 2022: today's without those founded on that day."""
    return tuple(
        region.key
        for region in desk.catalogue.current
        if region.valid_from != BORDERS_OF_2022 or desk.catalogue.parent(region.key) is None
    )
