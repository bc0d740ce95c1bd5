"""Follow-ups: «а с павлодарской?», «а за 2019?», «на карте», «почему?» in the light of the question before."""

from dataclasses import replace

from data.catalogue import load_catalogue
from data.question import Kind, Question, ask, left_out, sorted_parameters
from texts.hearing.clues import DOUBTS, Clues
from texts.hearing.composing import Composed, composed_as
from texts.hearing.details import LEAVES_OUT, MOST_LEFT_OUT, parts_of
from texts.hearing.kinds import Row, kind_of
from texts.hearing.places import TOGETHER

OF_FIGURES = (Kind.VALUE, Kind.TREND, Kind.COMPARE, Kind.RANKING)
PLACED = (*OF_FIGURES, Kind.REGION_SUMMARY, Kind.RECOMMENDATION, Kind.PROJECT_HISTORY, Kind.MAP, Kind.EXPORT)
OF_CHANGE = ("why", "percent_points", "trend", "rise", "fall", "chart")
OF_GROUPS = ("others", "compare")
OF_ADVICE = ("duration", "introduce", "continue", "social_order", "works", "should", "missing_data", "why")
OF_HISTORY = ("when", "who", "cost", "executor")
LEANING = ("with", "more", "go_on", "table", "absolute", *DOUBTS, *OF_CHANGE, *OF_ADVICE, *OF_HISTORY)
UNTOLD = (Kind.CLARIFY, Kind.OUT_OF_SCOPE)
FEW_WORDS = 5
BEFORE_COMPANION = frozenset(
    ("с", "со", "with", "vs", "versus", "против", "еще", "плюс", "добав", "добавит", "and", "against")
)
CALLS_BACK = frozenset(
    (
        "а",
        "и",
        "ал",
        "ну",
        "and",
        "then",
        "now",
        "теперь",
        "енди",
        "тогда",
        "what",
        "how",
        "еще",
        "same",
        "нет",
        "жок",
        "no",
        "точнее",
        "вернее",
        "so",
        "well",
        "значит",
        "сонимен",
        "демек",
        "толко",
        "лиш",
        "тек",
        "only",
        "just",
    )
)
CITY = frozenset(("город", "города", "городе", "городу", "кала", "каласи", "калада", "city", "town"))
REGION = ("област", "облис", "регион", "region", "oblast")
JOINS_ON = frozenset(
    ("добав", "добавит", "добавте", "присоедини", "плюс", "кос", "коса", "косши", "add", "plus", "include")
)
POINTS_BACK = frozenset(
    ("ето", "ети", "етот", "осини", "муни", "сони", "оларди", "it", "this", "that", "these", "them")
)
PREPOSITIONS = frozenset(("в", "во", "по", "на", "за", "у", "с", "со", "in", "for", "on", "with", "как"))
KEPT = frozenset(("metric", "order", "filter", "limit", "groups", "aggregate", "exclude", "above", "below"))


def follow(clues: Clues, context: Question) -> Composed | None:
    """Return a text that leans on the question before it, completed; None when it stands on its own."""
    if (chosen := _chosen(clues, context)) is not None:
        return chosen
    row = kind_of(clues)
    if row.name == "forecast" and not clues.somewhere and context.kind in PLACED:
        asked = composed_as(clues, row).question
        return _composed(replace(asked, regions=context.regions, indicator=asked.indicator or context.indicator))
    if row.name in ("personal_data", "injection", "insult", "foreign", "opinion", "off_topic", "forecast", "help"):
        return None
    if clues.is_question_of_groups or (clues.choices and not clues.places):
        return None
    if clues.excluded and not clues.places and context.kind in LEAVES_OUT:
        return _left_out(clues, context)
    if row.kind is Kind.OUT_OF_SCOPE and not (clues.metric or clues.has(*LEANING)):
        return None
    if not (_calls_back(clues) or _points_back(clues) or clues.weight <= FEW_WORDS):
        return None
    return _completed(clues, row, context)


def _chosen(clues: Clues, context: Question) -> Composed | None:
    """The city or the region of one name, once it was asked which: «Алматы» … «город»."""
    if not context.options or clues.weight > FEW_WORDS:
        return None
    forms = {form for word in clues.words for form in word.forms}
    city, region = not forms.isdisjoint(CITY), any(form.startswith(REGION) for form in forms)
    regions = load_catalogue().regions
    fitting = tuple(key for key in context.options if (regions[key].kind == "city") is city)
    if city is region or len(fitting) != 1:
        return None
    kind = Kind.VALUE if context.indicator else Kind.REGION_SUMMARY
    return _composed(Question(kind, fitting, context.indicator, context.years, context.period))


def _left_out(clues: Clues, context: Question) -> Composed:
    """The same question without some regions: they leave those that were named, else all."""
    regions = tuple(region for region in context.regions if region not in clues.excluded) or ("all",)
    asked = replace(context, regions=regions, indicator=clues.indicator or context.indicator)
    if "all" in regions or parts_of(clues.excluded) == set(regions):
        asked = asked.having(exclude=left_out((*context.excluded, *clues.excluded)[:MOST_LEFT_OUT]))
    return _composed(_timed(asked, clues))


def _completed(clues: Clues, row: Row, context: Question) -> Composed | None:
    if clues.has("more") and row.kind in UNTOLD and not clues.places and not clues.named_indicators:
        return _composed(replace(context, kind=Kind.REGION_SUMMARY, indicator=None, parameters=()))
    if clues.places:
        if context.kind is Kind.CLARIFY and row.kind is Kind.REGION_SUMMARY:
            return _moved(clues, context)  # the region that was asked back for
        return _other_place(clues, row, context)
    if row.kind in UNTOLD and row.name != "clarify_indicator" and _told_by_context(clues, row) is row:
        return _other_time(clues, context) or _other_view(clues, context)
    if row.kind is Kind.VALUE and context.kind is Kind.CLARIFY and not clues.places:
        return _ordered_by(clues, context)
    if row.kind is Kind.VALUE:
        return _other_indicator(clues, context)
    return _other_wish(clues, row, context)


def _ordered_by(clues: Clues, context: Question) -> Composed | None:
    """The indicator that was asked back for where regions were to be put in an order."""
    if context.word("missing") not in ("", "indicator") or clues.indicator is None:
        return None
    asked = ask(Kind.RANKING, ["all"], clues.indicator, context.years, context.period, metric="level", order="desc")
    return _composed(_timed(asked, clues))


def _other_place(clues: Clues, row: Row, context: Question) -> Composed | None:
    if row.kind is Kind.COMPARE and len(clues.regions) > 1:
        if not (_calls_back(clues) and context.indicator and not clues.named_indicators):
            return None
        return _composed(_filled(composed_as(clues, row).question, context))
    if _is_companion(clues) or row.kind is Kind.COMPARE:
        before = tuple(region for region in context.regions if region not in (*clues.regions, "all", "kz"))
        if before:
            kept = ask(Kind.COMPARE, before + clues.regions, clues.indicator)
            return _composed(_timed(_filled(kept, context), clues))
    if not _calls_back(clues) and not _leans(clues):
        return None
    if context.kind is Kind.REPORT_CHECK and clues.has("verify", *DOUBTS):
        return _composed(Question(Kind.REPORT_CHECK, clues.regions, clues.indicator or context.indicator))
    if row.kind is Kind.REGION_SUMMARY:
        return _moved(clues, context)
    if clues.named_indicators or row.kind not in (Kind.TREND, Kind.VALUE, Kind.MAP, Kind.EXPORT):
        return None
    return _composed(_filled(composed_as(clues, row).question, context))


def _moved(clues: Clues, context: Question) -> Composed | None:
    """The same question about another place."""
    kind = context.kind if context.kind in PLACED else Kind.REGION_SUMMARY
    if kind is Kind.RANKING or (kind is Kind.COMPARE and len(clues.regions) == 1):
        kind = Kind.VALUE if context.indicator else Kind.REGION_SUMMARY
    moved = Question(kind, clues.regions, context.indicator, context.years, context.period, _kept(context, kind))
    return _composed(_timed(moved, clues))


def _other_time(clues: Clues, context: Question) -> Composed | None:
    if context.kind not in PLACED and context.kind is not Kind.REPORT_CHECK:
        return None
    clues = _with_short_year(clues)
    times = clues.times
    if not (times.years or times.period or times.relative or clues.metric):
        return None
    kind = context.kind
    if kind is Kind.REPORT_CHECK or clues.metric or (kind is Kind.TREND and len(times.years) == 1):
        kind = Kind.VALUE  # one year alone has no change
    timed = _timed(replace(context, kind=kind, parameters=_kept(context, kind)), clues)
    return _composed(timed.having(metric=clues.metric) if clues.metric else timed)


def _other_view(clues: Clues, context: Question) -> Composed | None:
    """The same question of all regions, or its table."""
    if clues.is_everywhere and context.kind in PLACED and _calls_back(clues):
        kind = Kind.VALUE if context.kind is Kind.REGION_SUMMARY and context.indicator else context.kind
        return _composed(_timed(replace(context, kind=kind, regions=("all",), parameters=_kept(context, kind)), clues))
    if clues.has("absolute") and context.kind in (*OF_FIGURES, Kind.REPORT_CHECK, Kind.REGION_SUMMARY):
        return _composed(replace(context, kind=Kind.VALUE, parameters=()))
    if clues.has("table") and context.kind in OF_FIGURES:
        return _composed(context.having(view="table"))
    return None


def _with_short_year(clues: Clues) -> Clues:
    """«А за 20?» after a question about a year names a year."""
    told = [figure.value for figure in clues.figures if not figure.is_percent and 10 <= figure.value <= 49]
    if clues.times.years or len(told) != 1 or told[0] % 1:
        return clues
    return replace(clues, times=replace(clues.times, years=(2000 + int(told[0]),)))


def _other_indicator(clues: Clues, context: Question) -> Composed | None:
    if context.kind is Kind.DEFINITION and _calls_back(clues) and not clues.somewhere:
        return composed_as(clues, Row("definition", Kind.DEFINITION, lambda _clues: True))
    if context.kind not in PLACED and context.kind is not Kind.REPORT_CHECK:
        return None
    if clues.somewhere:
        return None
    kind = context.kind if context.kind in (*OF_FIGURES, Kind.MAP, Kind.EXPORT) else Kind.VALUE
    if kind is Kind.TREND and len(clues.times.years) == 1:
        kind = Kind.VALUE
    switched = replace(context, kind=kind, indicator=clues.indicator, parameters=_kept(context, kind))
    return _composed(_timed(switched, clues))


def _other_wish(clues: Clues, row: Row, context: Question) -> Composed | None:
    """Another kind of question about the same place."""
    if row.kind in (Kind.DEFINITION, Kind.HELP) or clues.is_everywhere or clues.is_country:
        if not (clues.is_everywhere and row.kind in OF_FIGURES and _calls_back(clues)):
            return None
        asked = composed_as(clues, row).question
        return _composed(replace(asked, indicator=asked.indicator or context.indicator))
    row = _told_by_context(clues, row)
    if row.kind in UNTOLD:
        return None
    asked = composed_as(clues, row).question
    if row.kind is Kind.COMPARE and len(context.regions) == 1:
        asked = asked.having(groups="others")
    if context.kind is Kind.RANKING and row.kind is Kind.TREND and clues.direction and not clues.has("why"):
        row = Row("ranking", Kind.RANKING, row.holds)  # «только те, что выросли»
        asked = composed_as(clues, row).question
    if row.kind is Kind.RANKING:
        return _composed(
            replace(asked, indicator=asked.indicator or context.indicator, years=asked.years or context.years)
        )
    if _is_about_the_report(clues, asked):
        return None
    regions = context.regions or asked.regions
    return _composed(_filled(replace(asked, regions=regions), context))


def _is_about_the_report(clues: Clues, asked: Question) -> bool:
    """Whether the report itself is asked about, or a number that names its own region: no place goes over."""
    if asked.kind is Kind.REPORT_CHECK:
        return bool(clues.pointed.region) or asked.word("topic") == "claims"
    return asked.kind is Kind.SOURCE and clues.has("report") and not asked.word("source")


def _told_by_context(clues: Clues, row: Row) -> Row:
    """A wish too short to be understood alone is one about the question before."""
    if row.name == "clarify_indicator":
        return Row("ranking", Kind.RANKING, row.holds)
    if row.kind not in UNTOLD:
        return row
    before = clues.context.kind if clues.context is not None else None
    of_context = {Kind.RECOMMENDATION: OF_ADVICE, Kind.PROJECT_HISTORY: OF_HISTORY}.get(before or row.kind, ())
    if before is not None and clues.has(*of_context):
        return Row(str(before), before, row.holds)
    for cues, kind in ((OF_CHANGE, Kind.TREND), (OF_GROUPS, Kind.COMPARE), (DOUBTS, Kind.REPORT_CHECK)):
        if clues.has(*cues):
            return Row(str(kind), kind, row.holds)
    return row


def _filled(question: Question, context: Question) -> Question:
    """Take over what is not said again: indicator, years and period."""
    if question.kind in (Kind.RECOMMENDATION, Kind.PROJECT_HISTORY, Kind.SOURCE):
        return question
    fresh = question.indicator is None or question.indicator == context.indicator
    return replace(
        question,
        indicator=question.indicator or context.indicator,
        years=question.years or (() if question.get("relative") else context.years),
        period=question.period or (context.period if fresh else None),
    )


def _timed(question: Question, clues: Clues) -> Question:
    times = clues.times
    if times.relative and not times.years:
        question = replace(question, years=()).having(relative=times.relative)
    return replace(question, years=times.years or question.years, period=times.period or question.period)


def _kept(context: Question, kind: Kind) -> tuple[tuple[str, str | float], ...]:
    if kind is not context.kind:
        return ()
    return sorted_parameters(
        {name: told for name, told in context.parameters if name in KEPT or name in ("format", "topic")}
    )


def _composed(question: Question) -> Composed:
    return Composed(question, True, {"resolved_from_context": True})


def _calls_back(clues: Clues) -> bool:
    if not clues.words:
        return False
    return clues.words[0].form in CALLS_BACK or not {"ше", "ши"}.isdisjoint(clues.words[-1].forms)


def _points_back(clues: Clues) -> bool:
    """Whether «это», «осыны», "it" stands for the answer before: nothing else is named."""
    return not clues.somewhere and any(word.form in POINTS_BACK for word in clues.words)


def _leans(clues: Clues) -> bool:
    return bool(clues.words) and clues.words[0].form in PREPOSITIONS


def _is_companion(clues: Clues) -> bool:
    first = clues.places[0]
    before = [word.form for word in clues.words[max(0, first.start - 2) : first.start]]
    if before and before[0] in ("что", "че", "чо", "what"):
        return False
    joins = any(word.form in JOINS_ON for word in clues.words)
    return joins or bool(set(before) & BEFORE_COMPANION - {"and"}) or first.ending in TOGETHER
