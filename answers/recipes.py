"""Which recipe answers which kind of question."""

from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType

from answers.answer import Answer
from answers.desk import Desk
from answers.project_history import project_history
from answers.provenance import provenance
from answers.region_summary import region_summary
from answers.topics import recommendation
from data.question import Kind, Question

Recipe = Callable[[Desk], Awaitable[Answer]]

RECIPES: Mapping[Kind, Recipe] = MappingProxyType(
    {
        Kind.REGION_SUMMARY: region_summary,
        Kind.RECOMMENDATION: recommendation,
        Kind.PROJECT_HISTORY: project_history,
    }
)


def recipe_for(question: Question) -> Recipe:
    """Return the recipe that answers a question."""
    if question.word("topic") == "provenance":
        return provenance
    return RECIPES[question.kind]
