"""From clues and a kind to the Question: regions, indicator, times and the parameters each kind has."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from data.question import Kind, Question, ask
from texts.hearing.claims import claim_parameters
from texts.hearing.clues import OFFENCES, REGISTER, REPEATED, Clues
from texts.hearing.kinds import FORMATS, Row

Parameters = dict[str, str | float]
ALL, COUNTRY = ("all",), ("kz",)
OF_FIGURES = (Kind.VALUE, Kind.TREND, Kind.COMPARE, Kind.RANKING, Kind.REGION_SUMMARY)
REASONS = {"insult": "insult", "injection": "injection", "foreign": "no_such_region", "personal_data": "personal_data"}
REASONS |= {"forecast": "forecast", "opinion": "opinion", "off_topic": "off_topic", "nonsense": "nonsense"}
REASONS |= {"no_value_in_source": "no_value_in_source"}
_LIMIT = re.compile(r"(?:топ|top|перви\w*|first|лучш\w*|худш\w*|уздик) ?-? ?(\d{1,2})\b|\b(\d) (?:лучш|худш|best|worst|top)\w*")
_RANK = re.compile(r"(?:на )?(\d{1,2})(?: ?-? ?(?:м|ом|е|ое|ши|th|st|nd|rd))? (?:мест\w*|орин\w*|place)")
_RANK_WORDS = {"втор": 2, "трет": 3, "четверт": 4, "екинши": 2, "ушинши": 3, "second": 2, "third": 3}
_LIMIT_WORDS = {"тройк": 3, "три": 3, "пятерк": 5, "уштик": 3, "three": 3}


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
    question = ask(kind, regions, _indicator(clues, kind), *_when(clues, kind), **parameters)
    if kind is Kind.CLARIFY:
        return Composed(question, False, _notes(clues), _options_for(clues, question))
    return Composed(question, _is_sure(clues, row, question), _notes(clues))


def named_regions(clues: Clues) -> tuple[str, ...]:
    """Return the places of a text: those named, or all, or the country, or none."""
    if clues.regions:
        with_country = clues.has("country") and clues.has("compare")
        return clues.regions + (COUNTRY if with_country else ())
    if clues.is_everywhere or clues.excluded:
        return ALL
    return COUNTRY if clues.is_country else ()


def regions_of(clues: Clues, row: Row) -> tuple[str, ...]:
    """Return the regions of a question of this kind; where none is named, what such a question means by default."""
    named = named_regions(clues)
    default: Mapping[Kind, Callable[[], tuple[str, ...]]] = {
        Kind.HELP: lambda: (),
        Kind.CLARIFY: lambda: (),
        Kind.DEFINITION: lambda: (),
        Kind.OUT_OF_SCOPE: lambda: clues.regions if row.name in ("forecast", "no_value_in_source") else (),
        Kind.SOURCE: lambda: clues.regions,
        Kind.REPORT_CHECK: lambda: clues.regions or ((clues.pointed.region,) if clues.pointed.region else named),
        Kind.PROJECT_HISTORY: lambda: clues.regions or (() if _asks_who(clues) else ALL),
        Kind.RANKING: lambda: clues.regions[:1] or ALL,
        Kind.MAP: lambda: clues.regions or ALL,
        Kind.EXPORT: lambda: named or ALL,
        Kind.RECOMMENDATION: lambda: clues.regions or ALL,
        Kind.COMPARE: lambda: ALL if clues.is_question_of_groups and not clues.regions else named or ALL,
    }
    return default.get(row.kind, lambda: named or ALL)()


def parameters_of(clues: Clues, row: Row) -> Parameters:
    """Return the parameters that belong to a kind."""
    makers: Mapping[Kind, Callable[[Clues], Parameters]] = {
        Kind.RANKING: _of_ranking,
        Kind.REPORT_CHECK: claim_parameters,
        Kind.RECOMMENDATION: _of_recommendation,
        Kind.PROJECT_HISTORY: _of_history,
        Kind.DEFINITION: _of_definition,
        Kind.SOURCE: _of_source,
        Kind.EXPORT: _of_export,
        Kind.COMPARE: _of_comparison,
        Kind.VALUE: _of_value,
        Kind.TREND: _of_trend,
        Kind.CLARIFY: _of_clarify,
    }
    if row.kind is Kind.OUT_OF_SCOPE:
        return {"reason": REASONS[row.name]}
    return makers[row.kind](clues) if row.kind in makers else {}


def _says_only_a_name(clues: Clues) -> bool:
    content = set(clues.spots) - {"filler", "region_word", "summary", "all_regions", "country", "go_on", "with", "city_word"}
    return not content and not clues.times.years and len(clues.words) <= 3


def _may_ask_back(row: Row) -> bool:
    return row.kind is not Kind.OUT_OF_SCOPE or row.name == "nonsense"


def _which_place(clues: Clues, row: Row) -> Composed:
    kind = row.kind if row.kind not in (Kind.CLARIFY, Kind.OUT_OF_SCOPE) else Kind.REGION_SUMMARY
    readings = tuple(
        ask(kind, choice, _indicator(clues, kind), *_when(clues, kind), **parameters_of(clues, Row(row.name, kind, row.holds)))
        for choice in clues.choices
    )
    return Composed(ask(Kind.CLARIFY, missing="region"), False, {"options": clues.choices}, readings)


def _indicator(clues: Clues, kind: Kind) -> str | None:
    if kind is Kind.REPORT_CHECK:
        return clues.indicator or clues.pointed.indicator or (OFFENCES if clues.claim.percent is not None else None)
    if kind in (Kind.HELP, Kind.CLARIFY):
        return None
    return clues.indicator


def _when(clues: Clues, kind: Kind) -> tuple[tuple[int, ...], str | None]:
    years = clues.times.years
    if kind is Kind.REPORT_CHECK and not years:
        years = clues.pointed.years
    return years, clues.times.period


def _relative(clues: Clues, kind: Kind) -> Parameters:
    told = clues.times.relative
    return {"relative": told} if told and kind in OF_FIGURES and not clues.times.years else {}


def _notes(clues: Clues) -> dict[str, object]:
    notes: dict[str, object] = {}
    if clues.excluded:
        notes["exclude"] = clues.excluded
    if clues.times.relative:
        notes["relative"] = clues.times.relative
    if clues.has("why"):
        notes["why"] = True
    if clues.has("table") or clues.has("chart"):
        notes["view"] = "table" if clues.has("table") else "chart"
    if len(clues.named_indicators) > 1:
        notes["indicators"] = clues.named_indicators
    return notes


def _is_sure(clues: Clues, row: Row, question: Question) -> bool:
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
    return clues.has("who", "cost") and not clues.has("ran_where")


def _of_ranking(clues: Clues) -> Parameters:
    found: Parameters = {"metric": clues.metric or ("change_pct" if clues.direction or clues.has("trend") else "level")}
    found["order"] = _order(clues)
    if clues.has("zero", "nonzero"):
        return {"metric": "level", "filter": "==0" if clues.has("zero") else "!=0"}
    superlative = clues.has("most", "least", "worst", "best")
    if clues.direction in ("rise", "fall") and not superlative and not clues.has("rank"):
        found["filter"] = ">0" if clues.direction == "rise" else "<0"
    if limit := _LIMIT.search(clues.line):
        found["limit"] = float(limit[1] or limit[2])
    elif word := next((times for word, times in _LIMIT_WORDS.items() if f"{word}" in clues.line and clues.has("rank")), None):
        found["limit"] = float(word)
    elif superlative and not clues.has("rank"):
        found["limit"] = 1.0
    if rank := _rank(clues):
        found["rank"] = rank
    return found


def _rank(clues: Clues) -> float | None:
    if not clues.has("rank"):
        return None
    if found := _RANK.search(clues.line):
        return float(found[1])
    return next((float(rank) for word, rank in _RANK_WORDS.items() if re.search(rf"\b{word}\w* (?:мест|орин|place)", clues.line)), None)


def _order(clues: Clues) -> str:
    falling = clues.direction == "fall"
    if clues.has("least", "best") and not clues.has("worst"):
        return "desc" if falling and clues.has("least") else "asc"
    return "asc" if falling else "desc"


def _of_recommendation(clues: Clues) -> Parameters:
    topics = (
        ("duration", ("duration",)),
        ("missing", ("missing_data",)),
        ("what_if", ("what_if",)),
        ("evidence", ("works",)),
        ("continue", ("continue",)),
        ("social_order", ("social_order",)),
        ("introduce", ("introduce",)),
        ("why", ("why",)),
    )
    return next(({"topic": topic} for topic, cues in topics if clues.has(*cues)), {})


def _of_history(clues: Clues) -> Parameters:
    topics = (("cost", ("cost",)), ("executor", ("who",)), ("social_order", ("social_order",)), ("period", ("when",)))
    return next(({"topic": topic} for topic, cues in topics if clues.has(*cues)), {})


def _of_definition(clues: Clues) -> Parameters:
    named = clues.named_indicators
    if clues.has("method") or ("процент" in clues.line and not named):
        return {"terms": "change_pct"}
    if OFFENCES in named:
        return {"terms": "recidivism" if re.search(r"рецидив|recidiv", clues.line) else "previously_offended"}
    if REPEATED in named:
        return {"terms": "repeat_offences"}
    if REGISTER in named:
        return {"terms": "probation_client" if re.search(r"подучетн|client", clues.line) else "register"}
    words = (
        ("resocialisation", r"ресоциализ|алеуметтендиру|resociali"), ("social_order", r"соц ?заказ|гсз|тапсирис|social order"),
        ("probation", r"пробаци|probation"), ("project", r"проект|жоба|project"), ("interval", r"интервал|interval"),
        ("offence", r"правонаруш|преступл|бузу|offen|crime"),
    )  # fmt: skip
    return next(({"terms": term} for term, pattern in words if re.search(pattern, clues.line)), {})


def _of_source(clues: Clues) -> Parameters:
    return next(({"source": named} for named in ("cite", "kuis", "qamqor") if clues.has(named)), {})


def _of_export(clues: Clues) -> Parameters:
    found: Parameters = {"format": next((name for name in FORMATS if clues.has(name)), "xlsx")}
    if clues.has("slide"):
        found["profile"] = "slide"
    elif clues.has("print"):
        found["profile"] = "print"
    return found


def _of_comparison(clues: Clues) -> Parameters:
    found = _of_value(clues)
    if clues.is_question_of_groups:
        found["groups"] = "project"
    elif clues.has("others") and len(clues.regions) == 1:
        found["groups"] = "others"
    if clues.has("difference"):
        found["aggregate"] = "diff"
    return found


def _of_value(clues: Clues) -> Parameters:
    found: Parameters = {"metric": clues.metric} if clues.metric else {}
    if clues.has("mean"):
        found["aggregate"] = "mean"
    elif clues.has("sum") and len(named_regions(clues)) > 0 and (clues.is_everywhere or len(clues.regions) > 1):
        found["aggregate"] = "sum"
    return found


def _of_trend(clues: Clues) -> Parameters:
    found: Parameters = {"metric": clues.metric} if clues.metric else {}
    if clues.has("why"):
        found["topic"] = "why"
    return found


def _of_clarify(clues: Clues) -> Parameters:
    if clues.has("most", "least", "worst", "best", "which_region"):
        return {"missing": "indicator"}
    if clues.figures:
        return {"missing": "number"}
    return {"missing": "region"}


def _options_for(clues: Clues, question: Question) -> tuple[Question, ...]:
    if question.word("missing") == "indicator":
        return tuple(ask(Kind.RANKING, ALL, key, clues.times.years, clues.times.period, **_of_ranking(clues)) for key in (OFFENCES, REPEATED))
    if clues.times.years or clues.times.period:
        return tuple(ask(Kind.VALUE, ALL, key, clues.times.years, clues.times.period) for key in (OFFENCES, REPEATED))
    return ()
