"""From clues and a kind to the Question: regions, indicator, times and the parameters each kind has."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from data.question import Kind, Question, left_out, sorted_parameters
from texts.hearing.claim_times import claimed_indicator, claimed_period, years_claimed_of, years_since
from texts.hearing.clues import OFFENCES, REPEATED, Clues
from texts.hearing.details import ALL, RECIDIVISM, Parameters, named_regions, parameters_of, ranking_parameters
from texts.hearing.kinds import Row

_CONVICTED = re.compile(r"судим|осужден|заключенн|сотт|convict|sentenced|record|prison")
OF_FIGURES = (Kind.VALUE, Kind.TREND, Kind.COMPARE, Kind.RANKING, Kind.REGION_SUMMARY)


@dataclass(frozen=True, slots=True)
class Composed:
    """A question with what else is known about its reading."""

    question: Question
    confident: bool = True
    notes: Mapping[str, object] = field(default_factory=dict)
    options: tuple[Question, ...] = ()


def compose(clues: Clues, row: Row) -> Composed:
    """Return the question of a kind, asked back where two places share a name."""
    if clues.choices and (not clues.places or _says_only_a_name(clues)) and _may_ask_back(row):
        return _which_place(clues, row)
    composed = composed_as(clues, row)
    if clues.choices and clues.places:
        return Composed(composed.question, False, composed.notes, composed.options)
    return composed


def composed_as(clues: Clues, row: Row) -> Composed:
    """Return the question of a kind as the clues tell it, without looking for other readings."""
    kind, regions = row.kind, regions_of(clues, row)
    parameters = {**parameters_of(clues, row), **_relative(clues, kind)}
    indicator = None if row.name == "personal_data" else _indicator(clues, kind)
    question = Question(kind, regions, indicator, *_when(clues, kind), sorted_parameters(parameters))
    if kind is Kind.CLARIFY:
        return Composed(question, False, _notes(clues), _options_for(clues, question))
    return Composed(question, _is_sure(clues, row, question), _notes(clues) | _unused(clues, question))


def regions_of(clues: Clues, row: Row) -> tuple[str, ...]:
    """Return the regions of a question of this kind; where none is named, what such a question means by default."""
    named = named_regions(clues)
    default: Mapping[Kind, Callable[[], tuple[str, ...]]] = {
        Kind.HELP: lambda: (),
        Kind.CLARIFY: lambda: (),
        Kind.DEFINITION: lambda: (),
        Kind.OUT_OF_SCOPE: lambda: clues.regions if row.name in ("forecast", "no_value_in_source") else (),
        Kind.SOURCE: lambda: clues.regions,
        Kind.REPORT_CHECK: lambda: clues.regions or _regions_checked(clues, named),
        Kind.PROJECT_HISTORY: lambda: clues.regions or (() if _asks_who(clues) else ALL),
        Kind.RANKING: lambda: clues.regions[:1] or ALL,
        Kind.MAP: lambda: clues.regions or ALL,
        Kind.EXPORT: lambda: named or ALL,
        Kind.RECOMMENDATION: lambda: clues.regions or ALL,
        Kind.COMPARE: lambda: ALL if _is_of_all(clues) else named or ALL,
    }
    return default.get(row.kind, lambda: named or ALL)()


def _regions_checked(clues: Clues, named: tuple[str, ...]) -> tuple[str, ...]:
    """Return what a claim without a place is made of: what its numbers point to, or all regions spoken of."""
    if clues.pointed.region:
        return (clues.pointed.region,)
    return named or (ALL if clues.has("with_project") else ())


def _is_of_all(clues: Clues) -> bool:
    """Whether a comparison takes in every region: by the project, or several named ones against the others."""
    if clues.is_question_of_groups:
        return not clues.regions
    return clues.has("others") and len(clues.regions) > 1


def _says_only_a_name(clues: Clues) -> bool:
    content = set(clues.spots) - {
        "filler",
        "region_word",
        "summary",
        "all_regions",
        "country",
        "go_on",
        "with",
        "city_word",
    }
    return not content and not clues.times.years and clues.weight <= 3


def _may_ask_back(row: Row) -> bool:
    return row.kind is not Kind.OUT_OF_SCOPE or row.name == "nonsense"


def _which_place(clues: Clues, row: Row) -> Composed:
    kind = row.kind if row.kind not in (Kind.CLARIFY, Kind.OUT_OF_SCOPE) else Kind.REGION_SUMMARY
    told = sorted_parameters(parameters_of(clues, Row(row.name, kind, row.holds)))
    when = _when(clues, kind)
    readings = tuple(Question(kind, choice, _indicator(clues, kind), *when, told) for choice in clues.choices)
    named = left_out(region for choice in clues.choices for region in choice)
    asked = Question(Kind.CLARIFY, (), _indicator(clues, kind), *when, (("missing", "region"), ("options", named)))
    return Composed(asked, False, {"options": clues.choices}, readings)


def _indicator(clues: Clues, kind: Kind) -> str | None:
    if kind is Kind.REPORT_CHECK:
        return claimed_indicator(clues)
    if kind is Kind.DEFINITION and {OFFENCES, REPEATED} <= set(clues.named_indicators):
        return OFFENCES
    if kind in (Kind.HELP, Kind.CLARIFY):
        return None
    return clues.indicator


def _when(clues: Clues, kind: Kind) -> tuple[tuple[int, ...], str | None]:
    if kind is Kind.REPORT_CHECK:
        return years_claimed_of(clues) or clues.pointed.years, claimed_period(clues)
    return years_since(clues) if kind in OF_FIGURES else clues.times.years, clues.times.period


def _relative(clues: Clues, kind: Kind) -> Parameters:
    told = clues.times.relative
    return {"relative": told} if told and kind in OF_FIGURES and not clues.times.years else {}


def _notes(clues: Clues) -> dict[str, object]:
    notes: dict[str, object] = {}
    if clues.excluded:
        notes["exclude"] = clues.excluded
    if word := word_said(clues):
        notes["word"] = word
    if clues.times.relative:
        notes["relative"] = clues.times.relative
    if clues.has("why"):
        notes["why"] = True
    if clues.has("table") or clues.has("chart"):
        notes["view"] = "table" if clues.has("table") else "chart"
    if len(clues.named_indicators) > 1:
        notes["indicators"] = clues.named_indicators
    return notes


def word_said(clues: Clues) -> str | None:
    """Return the everyday word that named the first indicator and means something narrower; None for its own name."""
    if OFFENCES not in clues.named_indicators:
        return None
    if RECIDIVISM.search(clues.line):
        return "recidivism"
    return "convicted" if _CONVICTED.search(clues.line) else None


def _unused(clues: Clues, question: Question) -> dict[str, object]:
    """Return what was heard of a condition and has no effect on a question of this kind, so that it can be said."""
    found: dict[str, object] = {}
    if clues.excluded and not question.excluded:
        found["unused_regions"] = clues.excluded
    if clues.denied_alone:
        found["unused_denial"] = clues.denied_alone[0]
    if clues.threshold.is_heard and question.kind is not Kind.RANKING and not question.word("claim_size"):
        found["unused_threshold"] = min(clues.threshold.written)
    return found


def _is_sure(clues: Clues, row: Row, question: Question) -> bool:
    if any(place.is_own for place in clues.places):
        return False
    if clues.excluded or "south_kazakhstan" in {place.region for place in clues.places} or _is_former(clues):
        return False
    if row.kind is Kind.REPORT_CHECK:
        return bool(clues.regions or clues.named_indicators or clues.has("cause", "report", "verify", "doubt"))
    if row.kind in (Kind.VALUE, Kind.TREND, Kind.RANKING, Kind.COMPARE):
        guessed = question.regions == ALL and not clues.is_everywhere and row.kind in (Kind.VALUE, Kind.TREND)
        return not guessed and bool(clues.named_indicators or row.kind is Kind.COMPARE)
    return not (row.kind is Kind.RECOMMENDATION and clues.has("social_order", "what_if"))


def _is_former(clues: Clues) -> bool:
    spans = [(place.start, place.end) for place in clues.places]
    return len(spans) != len(set(spans))


def _asks_who(clues: Clues) -> bool:
    return clues.has("who", "cost")


def _options_for(clues: Clues, question: Question) -> tuple[Question, ...]:
    when = (clues.times.years, clues.times.period)
    if question.word("missing") == "indicator":
        told = sorted_parameters(ranking_parameters(clues))
        return tuple(Question(Kind.RANKING, ALL, key, *when, told) for key in (OFFENCES, REPEATED))
    return ()
