"""The questions about the whole: what a command asks without words, and what the menu offers to everyone."""

from collections.abc import Mapping
from types import MappingProxyType

from data.question import Kind, Question, ask

MAIN = "offences_by_previously_offended"
ABOUT_THE_WHOLE: Mapping[str, Question] = MappingProxyType(
    {
        "ranking": ask(Kind.RANKING, ["all"], MAIN, metric="change_pct"),
        "compare": ask(Kind.COMPARE, ["all"], MAIN),
        "map": ask(Kind.MAP, ["all"], MAIN),
        "recommend": ask(Kind.RECOMMENDATION, ["all"]),
        "check": ask(Kind.REPORT_CHECK, topic="claims"),
        "projects": ask(Kind.PROJECT_HISTORY, ["all"]),
        "terms": ask(Kind.DEFINITION),
        "sources": ask(Kind.SOURCE),
        "trend": ask(Kind.TREND, ["all"], MAIN),
        "export": ask(Kind.EXPORT, format="xlsx"),
    }
)
