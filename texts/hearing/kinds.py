"""Which kind of question it is: one ordered table, the first row that holds decides."""

from collections.abc import Callable
from dataclasses import dataclass

from data.question import Kind
from texts.hearing.causes import is_about_working
from texts.hearing.claims import check
from texts.hearing.clues import DOUBTS, SUPERLATIVES, Clues, joined

FORMATS = ("xlsx", "csv", "docx", "pdf", "png")
CONTENT = ("compare", "recommend", "trend", "rise", "fall", "rank", "map", "export", "project", "zero", "per_100k")


SOCIAL = frozenset(("greeting", "polite", "filler", "go_on", "with", "kin", "relative", "help", "foreign", "city_word"))


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table: its name, the kind it gives, when it holds; the docstring of `holds` is its reason."""

    name: str
    kind: Kind
    holds: Callable[[Clues], bool]


def personal(clues: Clues) -> bool:
    """People's data come first: nothing else in such a text may be stored, echoed or answered."""
    return clues.is_personal


def injection(clues: Clues) -> bool:
    """Orders to the program are no questions, whatever else they mention."""
    return clues.has("injection")


def insult(clues: Clues) -> bool:
    """An insult is one only without a question beside it."""
    return clues.has("insult") and not (clues.somewhere or clues.named_indicators)


def definition(clues: Clues) -> bool:
    """A word is asked for, not a figure: the terms stand alone, without a place or a year."""
    if clues.has("project") and clues.has("who"):
        return False
    if clues.has("method"):
        return not clues.has("works")
    if len(clues.regions) > 1:
        return False
    if clues.has("small_counts") and not clues.somewhere and (clues.has("why", "define", "method", "percent_points")):
        return True
    term = clues.named_indicators or clues.has(
        "probation", "project", "social_order", "offences", "terms", "small_counts"
    )
    if clues.has("define_strong"):
        return bool(term) or not clues.somewhere
    alone = not (clues.somewhere or clues.times.years or clues.times.relative or clues.metric)
    return clues.has("define") and alone and bool(term) and not _asks_for_a_figure(clues)


def _asks_for_a_figure(clues: Clues) -> bool:
    changes = bool(clues.named_indicators) and clues.has("trend", "rise", "fall")
    return changes or clues.has("what_if", "recommend", "map", *FORMATS, *SUPERLATIVES)


def source(clues: Clues) -> bool:
    """Where the figures come from, who stands behind them, how to quote them."""
    if not clues.has("source") or (clues.has("recommend") and not clues.has("source_word")):
        return False
    named = clues.has("qamqor", "kuis") and not clues.has("source_word")
    return not (named and clues.somewhere and clues.named_indicators)


def export(clues: Clues) -> bool:
    """A file is wanted, or the words of one: its format or the act of taking it away."""
    if clues.has("no_picture") and not clues.has("export", "paragraph"):
        return False
    if clues.has("in_brief") and not clues.has("export", *FORMATS):
        return False
    return clues.has("export", "paragraph", *FORMATS)


def on_map(clues: Clues) -> bool:
    """A map is wanted."""
    return clues.has("map")


def help_wanted(clues: Clues) -> bool:
    """What the bot can do, in which language it speaks, or a greeting with nothing else in it."""
    if clues.has("language_word") and not (clues.somewhere or clues.named_indicators):
        return True
    content = clues.places or clues.named_indicators or clues.has(*CONTENT, "offences", "off_topic", "opinion")
    return not content and (clues.has("help") or _only_greets(clues))


def _only_greets(clues: Clues) -> bool:
    """Whether a text says nothing beyond a greeting and, at most, somebody's name."""
    civil = {place for cue in ("polite", "greeting") for place in clues.spots.get(cue, ())}
    said_besides = {cue for cue, spots in clues.spots.items() if not set(spots) <= civil}
    asked = clues.figures or clues.times.years or clues.times.period or clues.times.relative
    return clues.has("greeting") and said_besides <= SOCIAL and not asked and len(clues.unknown) <= 1


def both_wishes(clues: Clues) -> bool:
    """A figure and a recommendation, or a figure and where the project ran, about one region: its card holds both."""
    if len(clues.regions) == 1 and clues.named_indicators and clues.has("project") and clues.has("ran", "when"):
        return not clues.has("recommend", "works", "cause") and joined(clues, "project", clues.spots["indicator"])
    return (
        len(clues.regions) == 1
        and not clues.has("should", "what_if")
        and clues.has("recommend")
        and bool(clues.named_indicators or clues.has("trend", "summary"))
        and joined(
            clues,
            "recommend",
            clues.spots.get("indicator", []) + clues.spots.get("trend", []) + clues.spots.get("summary", []),
        )
    )


def recommendation(clues: Clues) -> bool:
    """What should be done: advice, whether to begin or go on, whether it works, what would happen if."""
    about_project = clues.has("project", "social_order")
    if clues.is_question_of_groups and clues.names_offences:
        return False
    if clues.has("recommend", "missing_data") or (clues.has("why") and clues.has("social_order")):
        return True
    if clues.has("works") or is_about_working(clues) or (clues.has("what_if") and about_project):
        return True
    if clues.has("introduce", "continue", "duration"):
        return about_project or clues.has("what_if", "should")
    return clues.has("should") and about_project


def forecast(clues: Clues) -> bool:
    """What has not happened yet has no figure."""
    if clues.times.relative == "next_year" and clues.names_offences:
        return True
    return clues.has("forecast") and bool(
        clues.somewhere
        or clues.names_offences
        or clues.times.years
        or clues.times.relative
        or clues.has("forecast_word")
    )


def foreign(clues: Clues) -> bool:
    """Places outside the country are not ours, however the question is put."""
    return clues.has("foreign") and not clues.places


def other_figures(clues: Clues) -> bool:
    """Figures the source does not have: other offences, groups of people, districts, the register itself."""
    if (clues.metric and clues.named_indicators) or (
        clues.has("project") and clues.has("ran") and not clues.has("count")
    ):
        return False
    return clues.is_about_register or (clues.has("other_data") and not clues.is_question_of_groups)


def opinion(clues: Clues) -> bool:
    """Opinions on people and politics are not asked of figures."""
    return clues.has("opinion") and not clues.named_indicators


def off_topic(clues: Clues) -> bool:
    """Something else altogether, with nothing of ours in it."""
    if clues.has("elsewhere") and not clues.named_indicators and not (clues.has("offences") and clues.somewhere):
        return True
    about_a_place = bool(clues.places) and clues.has("summary")
    ours = clues.names_offences or about_a_place or clues.has("project", "probation", "compare")
    return clues.has("off_topic") and not ours


def project_history(clues: Clues) -> bool:
    """The project itself: where, when, by whom; not the figures of regions with it."""
    if clues.has("executor") and not clues.named_indicators:
        return True
    if not clues.has("project", "social_order") or clues.is_question_of_groups or clues.has("compare"):
        return False
    if clues.named_indicators or clues.has("offences"):
        return clues.has("when", "who") and clues.has("ran")
    return not (clues.has("rank") or (clues.direction and not clues.has("ran", "when", "who")))


def comparison(clues: Clues) -> bool:
    """Two or more places or groups stand side by side."""
    if clues.is_question_of_groups or clues.names_of_places > 1:
        return True
    if len(clues.regions) == 1 and clues.has("mean") and clues.has("most", "least"):
        return True
    if not clues.has("compare", "others"):
        return False
    return clues.somewhere and (not clues.times.years[1:] or clues.is_everywhere)


def clarify_comparison(clues: Clues) -> bool:
    """«Сравни две области» names none of them."""
    return clues.has("compare") and clues.has("some_regions") and not (clues.places or clues.is_question_of_groups)


def clarify_ranking(clues: Clues) -> bool:
    """Who is worse or better, without saying in what: the two indicators give different answers."""
    return _ranks(clues) and not clues.named_indicators and not clues.has("rank") and not _has_context_indicator(clues)


def ranking(clues: Clues) -> bool:
    """Regions in an order, or the one at its end, or those that meet a condition."""
    return _ranks(clues)


def _ranks(clues: Clues) -> bool:
    if len(clues.regions) == 1:
        return clues.has("rank") and not clues.has("trend")
    if clues.has("rank"):
        return True
    if clues.threshold.is_heard and (clues.named_indicators or clues.has("offences", "rise", "fall")):
        return True
    if clues.has("which_region") and clues.has(*SUPERLATIVES, "rise", "fall", "same", "zero", "nonzero", "trend"):
        return True
    subject = clues.names_offences or clues.direction or clues.has("region_word")
    return clues.has(*SUPERLATIVES) and not (clues.places or clues.is_country) and bool(subject)


def _has_context_indicator(clues: Clues) -> bool:
    return clues.context is not None and clues.context.indicator is not None


def trend(clues: Clues) -> bool:
    """How something changed, and why."""
    subject = clues.somewhere or clues.names_offences
    if clues.has("trend", "rise", "fall", "same", "chart"):
        return bool(subject)
    if clues.has("percent_points", "why"):
        return bool(subject)
    if clues.has("compare", "difference") and len(clues.times.years) > 1:
        return bool(subject)
    return bool(clues.names_offences and clues.places and clues.times.is_range)


def value(clues: Clues) -> bool:
    """A figure of an indicator."""
    if clues.named_indicators or (clues.metric and clues.somewhere) or (clues.has("sum") and clues.is_everywhere):
        return True
    return clues.names_offences and clues.has("count") and clues.somewhere


def region_summary(clues: Clues) -> bool:
    """A place and nothing that says what about it."""
    return clues.somewhere and (
        bool(clues.places) or clues.has("summary", "count", "offences", "table") or clues.is_country
    )


def unclear(clues: Clues) -> bool:
    """Words of this field, or a number or a year alone: asked back."""
    known = clues.has("summary", "count", "offences", "probation", "compare", "trend", "why", "more", *DOUBTS)
    known = known or clues.has("rise", "fall", "same", "table", "chart", "project", "others", "own_region")
    return (
        known
        or clues.is_everywhere
        or bool(clues.figures or clues.times.years or clues.times.period or clues.times.relative)
    )


# Personal data and injection → report_check → definition → source → export, map, help → recommendation →
# project_history → compare → ranking → trend → value → region_summary → clarify → out_of_scope.
TABLE: tuple[Row, ...] = (
    Row("personal_data", Kind.OUT_OF_SCOPE, personal),
    Row("injection", Kind.OUT_OF_SCOPE, injection),
    Row("insult", Kind.OUT_OF_SCOPE, insult),
    Row("foreign", Kind.OUT_OF_SCOPE, foreign),
    Row("report_check", Kind.REPORT_CHECK, check),
    Row("definition", Kind.DEFINITION, definition),
    Row("source", Kind.SOURCE, source),
    Row("export", Kind.EXPORT, export),
    Row("map", Kind.MAP, on_map),
    Row("help", Kind.HELP, help_wanted),
    Row("both_wishes", Kind.REGION_SUMMARY, both_wishes),
    Row("recommendation", Kind.RECOMMENDATION, recommendation),
    Row("forecast", Kind.OUT_OF_SCOPE, forecast),
    Row("opinion", Kind.OUT_OF_SCOPE, opinion),
    Row("off_topic", Kind.OUT_OF_SCOPE, off_topic),
    Row("no_value_in_source", Kind.OUT_OF_SCOPE, other_figures),
    Row("project_history", Kind.PROJECT_HISTORY, project_history),
    Row("clarify_regions", Kind.CLARIFY, clarify_comparison),
    Row("compare", Kind.COMPARE, comparison),
    Row("clarify_indicator", Kind.CLARIFY, clarify_ranking),
    Row("ranking", Kind.RANKING, ranking),
    Row("trend", Kind.TREND, trend),
    Row("value", Kind.VALUE, value),
    Row("region_summary", Kind.REGION_SUMMARY, region_summary),
    Row("clarify", Kind.CLARIFY, unclear),
)
NONSENSE = Row("nonsense", Kind.OUT_OF_SCOPE, lambda _clues: True)


def kind_of(clues: Clues) -> Row:
    """Return the first row of the table that holds; a text without any clue is not understood."""
    return next((row for row in TABLE if row.holds(clues)), NONSENSE)
