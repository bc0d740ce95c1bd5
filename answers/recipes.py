"""Which recipe answers which kind of question."""

from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType

from answers.answer import Answer
from answers.compare import compare
from answers.definition import definition
from answers.desk import Desk
from answers.export import export
from answers.guidance import clarify, guide
from answers.map import country_map
from answers.out_of_scope import out_of_scope
from answers.paragraph import paragraph
from answers.project_history import project_history
from answers.provenance import provenance
from answers.ranking import ranking
from answers.region_summary import region_summary
from answers.report_check import report_check
from answers.source import source
from answers.topics import recommendation
from answers.trend import trend
from answers.value import value
from data.question import Kind, Question

Recipe = Callable[[Desk], Awaitable[Answer]]

RECIPES: Mapping[Kind, Recipe] = MappingProxyType(
    {
        Kind.REGION_SUMMARY: region_summary,
        Kind.VALUE: value,
        Kind.COMPARE: compare,
        Kind.RANKING: ranking,
        Kind.TREND: trend,
        Kind.RECOMMENDATION: recommendation,
        Kind.PROJECT_HISTORY: project_history,
        Kind.DEFINITION: definition,
        Kind.SOURCE: source,
        Kind.REPORT_CHECK: report_check,
        Kind.MAP: country_map,
        Kind.EXPORT: export,
        Kind.HELP: guide,
        Kind.CLARIFY: clarify,
        Kind.OUT_OF_SCOPE: out_of_scope,
    }
)


def recipe_for(question: Question) -> Recipe:
    """Return the recipe that answers a question."""
    if question.kind is Kind.EXPORT and question.word("topic") == "paragraph":
        return paragraph
    one = len(question.regions) == 1 and question.regions[0] not in ("all", "kz")
    if question.word("topic") == "provenance":
        return provenance if one else source
    if question.kind is Kind.REGION_SUMMARY and not one:
        # A card is of one region: the country has no total, and several regions are set side by side.
        return value if question.regions == ("kz",) else compare
    return RECIPES[question.kind]
