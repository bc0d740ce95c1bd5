"""What belongs to each kind of question beside its regions and times: order, topic, term, format, reason."""

import re
from collections.abc import Callable, Iterable, Mapping

from data.catalogue import load_catalogue
from data.question import Kind, left_out
from texts.hearing.causes import is_about_working
from texts.hearing.claims import claim_parameters
from texts.hearing.clues import OFFENCES, REGISTER, REPEATED, Clues
from texts.hearing.kinds import FORMATS, Row
from texts.hearing.statements import asks_for_a_direction

Parameters = dict[str, str | float]
LEAVES_OUT = (Kind.REGION_SUMMARY, Kind.VALUE, Kind.COMPARE, Kind.RANKING, Kind.TREND, Kind.MAP, Kind.EXPORT)
MOST_LEFT_OUT = 6  # so many fit into a button beside everything else
ALL, COUNTRY = ("all",), ("kz",)
CONDITIONS = {"rise": ">0", "fall": "<0", "not_rise": "<=0", "not_fall": ">=0", "same": "==0"}
REASONS = {"insult": "insult", "injection": "injection", "foreign": "no_such_region", "personal_data": "personal_data"}
REASONS |= {"forecast": "forecast", "opinion": "opinion", "off_topic": "off_topic", "nonsense": "nonsense"}
REASONS |= {"no_value_in_source": "no_value_in_source"}
_LIMIT = re.compile(
    r"(?:топ|top|перви\w*|first|лучш\w*|худш\w*|уздик) ?-? ?(\d{1,2})\b|\b(\d) (?:лучш|худш|best|worst|top)\w*"
)
_RANK = re.compile(r"(?:на )?(\d{1,2})(?: ?-? ?(?:м|ом|е|ое|ши|th|st|nd|rd))? (?:мест\w*|орин\w*|place)")
_RANK_WORDS = {"втор": 2, "трет": 3, "четверт": 4, "екинши": 2, "ушинши": 3, "second": 2, "third": 3}
_FIRST = re.compile(r"(?:алгашки|алдинги|биринши|топ|перви\w+|top|first) (два|две|три|пят|еки|уш|бес|two|three|five)\b")
_FIRST_WORDS = {"два": 2.0, "две": 2.0, "три": 3.0, "пят": 5.0, "еки": 2.0, "уш": 3.0, "бес": 5.0}
_FIRST_WORDS |= {"two": 2.0, "three": 3.0, "five": 5.0}
_LIMIT_WORDS = {"тройк": 3, "три": 3, "пятерк": 5, "уштик": 3, "three": 3}


RECIDIVISM = re.compile(r"рецидив|recidiv|каиталану")
TERMS = (
    ("percentage_point", r"процентн\w* пункт|п п\b|паииздик тармак|percentage point"),
    ("small_counts", r"мали\w* числ|маленк\w* числ|аз сан|small count|small number"),
    ("evidence_level", r"доказателност|далелдил|evidence level|level of evidence"),
    ("release", r"релиз|випуск данн|шигарилим|release"),
    ("verdict", r"колебани|вивод|ауитку|verdict|ordinary variation"),
    ("level", r"на 100 тисяч|уровен\w* преступн|100 мин|rate per"),
    ("register", r"на учете|учет\w* пробац|есепте|register"),
    ("region", r"что такое регион|област\b|облис деген|what is a region"),
    ("resocialisation", r"ресоциализ|алеуметтендиру|resociali"),
    ("social_order", r"соц ?заказ|гсз|тапсирис|social order"),
    ("probation", r"пробаци|probation"),
    ("project", r"проект|жоба|project"),
    ("interval", r"интервал|interval"),
    ("offence", r"правонаруш|преступл|бузу|offen|crime"),
)


def parameters_of(clues: Clues, row: Row) -> Parameters:
    """Return the parameters that belong to a kind."""
    if row.kind is Kind.OUT_OF_SCOPE:
        return {"reason": REASONS[row.name]}
    found = MAKERS[row.kind](clues) if row.kind in MAKERS else {}
    if clues.excluded and row.kind in LEAVES_OUT and _can_leave_out(clues, row):
        found["exclude"] = left_out(clues.excluded[:MOST_LEFT_OUT])
    return found


def _can_leave_out(clues: Clues, row: Row) -> bool:
    """Whether leaving regions out means anything: out of all, or out of the one region they were once part of."""
    if not clues.regions or row.kind is Kind.RANKING:
        return True
    return parts_of(clues.excluded) == set(clues.regions)


def parts_of(regions: Iterable[str]) -> set[str | None]:
    """Return the regions that these were once part of."""
    return {load_catalogue().parent(region) for region in regions}


def named_regions(clues: Clues) -> tuple[str, ...]:
    """Return the places of a text: those named, or all, or the country, or none."""
    if clues.regions:
        with_country = clues.has("country") and clues.has("compare")
        return clues.regions + (COUNTRY if with_country else ())
    if clues.is_everywhere or clues.excluded:
        return ALL
    return COUNTRY if clues.is_country else ()


def ranking_parameters(clues: Clues) -> Parameters:
    """Return metric, order, condition, size and place of a ranking."""
    found: Parameters = {
        "metric": clues.metric or ("change_pct" if clues.has("fall", "rise", "same", "trend") else "level")
    }
    found["order"] = _order(clues)
    if clues.threshold.is_heard:
        return found | _bounds(clues)
    if clues.has("zero", "nonzero"):
        return {"metric": "level", "filter": "==0" if clues.has("zero") else "!=0"}
    superlative = clues.has("most", "least", "worst", "best")
    if (clues.direction or clues.negated) and not superlative and not clues.has("rank"):
        found["filter"] = CONDITIONS[clues.condition]
    if first := _FIRST.search(clues.line):
        found["limit"] = _FIRST_WORDS[first[1]]
    elif limit := _LIMIT.search(clues.line):
        found["limit"] = float(limit[1] or limit[2])
    elif word := next(
        (times for word, times in _LIMIT_WORDS.items() if f"{word}" in clues.line and clues.has("rank")), None
    ):
        found["limit"] = float(word)
    elif superlative and not clues.has("rank") and not _asks_for_both_ends(clues):
        found["limit"] = 1.0
    if rank := _rank(clues):
        found["rank"] = rank
    return found


def _asks_for_both_ends(clues: Clues) -> bool:
    """«Лучшая и худшая область»: the whole order shows both."""
    high, low = clues.has("most", "worst"), clues.has("least", "best")
    return high and low


def _bounds(clues: Clues) -> Parameters:
    """Return a threshold: of the number itself, of a change in cases or, with «%», of one in percent.

    A fall by more than a number lies below it with a minus; by less than a number, between that and no change.
    """
    threshold, falls = clues.threshold, clues.direction == "fall"
    changes = clues.direction in ("fall", "rise") or threshold.is_percent
    found: Parameters = {"metric": "level" if not changes else "change_pct" if threshold.is_percent else "change_abs"}
    sides = [("above", threshold.above), ("below", threshold.below)]
    for side, number in sides:
        if number is not None and falls:
            found["below" if side == "above" else "above"] = float(-number)
        elif number is not None:
            found[side] = float(number)
    if changes and clues.direction in ("fall", "rise") and threshold.above is None:
        found["filter"] = "<0" if falls else ">0"
    return found


def _rank(clues: Clues) -> float | None:
    if not clues.has("rank"):
        return None
    if found := _RANK.search(clues.line):
        return float(found[1])
    return next(
        (
            float(rank)
            for word, rank in _RANK_WORDS.items()
            if re.search(rf"\b{word}\w* (?:мест|орин|place)", clues.line)
        ),
        None,
    )


def _order(clues: Clues) -> str:
    falling = clues.direction == "fall"
    if clues.has("least", "best") and not clues.has("worst"):
        return "desc" if falling and clues.has("least") else "asc"
    return "asc" if falling else "desc"


def _of_recommendation(clues: Clues) -> Parameters:
    if is_about_working(clues):
        return {"topic": "works"}
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
    if clues.has("small_counts"):
        return {"terms": "small_counts"}
    if clues.has("method") or ("процент" in clues.line and not named and not re.search(r"пункт|points?\b", clues.line)):
        return {"terms": "change_pct"}
    if OFFENCES in named and REPEATED in named:
        return {"terms": "repeat_offences"}  # beside the other indicator: what sets the two apart
    if OFFENCES in named:
        return {"terms": "recidivism" if RECIDIVISM.search(clues.line) else "previously_offended"}
    if REPEATED in named:
        return {"terms": "repeat_offences"}
    if REGISTER in named:
        return {"terms": "probation_client" if re.search(r"подучетн|client", clues.line) else "register"}
    return next(({"terms": term} for term, pattern in TERMS if re.search(pattern, clues.line)), {})


def _of_source(clues: Clues) -> Parameters:
    return next(({"source": named} for named in ("cite", "kuis", "qamqor") if clues.has(named)), {})


def _of_export(clues: Clues) -> Parameters:
    if clues.has("paragraph"):
        register = next((cue for cue in ("media", "grant") if clues.has(cue)), "grant")
        return {"topic": "paragraph", "profile": register}
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
    elif clues.has("others", "mean") and len(clues.regions) == 1:
        found["groups"] = "others"
    two = len(clues.regions) == 2 and not clues.is_question_of_groups
    if clues.has("difference") or (two and not clues.direction and clues.has("most", "least", "worst", "best")):
        found["aggregate"] = "diff"
    return found


def _of_value(clues: Clues) -> Parameters:
    found: Parameters = {"metric": clues.metric} if clues.metric else {}
    if clues.has("mean"):
        found["aggregate"] = "mean"
    elif clues.has("sum") and len(clues.regions) != 1 and not clues.is_country:
        found["aggregate"] = "sum"
    return found


def _of_summary(clues: Clues) -> Parameters:
    return {"metric": clues.metric} if clues.metric else {}


def _of_trend(clues: Clues) -> Parameters:
    found: Parameters = {"metric": clues.metric} if clues.metric else {}
    if clues.direction and asks_for_a_direction(clues):
        found["claim_direction"] = clues.direction
    if clues.has("why"):
        found["topic"] = "why"
    return found


def _of_clarify(clues: Clues) -> Parameters:
    if clues.has("most", "least", "worst", "best", "which_region"):
        return {"missing": "indicator"}
    if clues.figures:
        return {"missing": "number"}
    return {"missing": "region"}


MAKERS: Mapping[Kind, Callable[[Clues], Parameters]] = {
    Kind.RANKING: ranking_parameters,
    Kind.REPORT_CHECK: claim_parameters,
    Kind.RECOMMENDATION: _of_recommendation,
    Kind.PROJECT_HISTORY: _of_history,
    Kind.DEFINITION: _of_definition,
    Kind.SOURCE: _of_source,
    Kind.EXPORT: _of_export,
    Kind.COMPARE: _of_comparison,
    Kind.VALUE: _of_value,
    Kind.REGION_SUMMARY: _of_summary,
    Kind.TREND: _of_trend,
    Kind.CLARIFY: _of_clarify,
}
