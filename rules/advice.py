"""The advice of the report's authors, kept apart from the bot's own: where it fits, and how the data stand to it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rules.evaluate import collect
from rules.phrases import phrase
from rules.table import EVERYWHERE, Advised, Basis, Counsel, Rule, Value


class Standing(StrEnum):
    """How the data stand to advice that the report gives."""

    SUPPORTED_WEAKLY_BY_DATA = "supported_weakly_by_data"
    SUPPORTED_FOR_MEASUREMENT_ONLY = "supported_for_measurement_only"
    RECOMMENDED_BY_REPORT_ONLY = "recommended_by_report_only"


_STANDING: Mapping[Basis, Standing] = {
    "data": Standing.SUPPORTED_WEAKLY_BY_DATA,
    "measurement": Standing.SUPPORTED_FOR_MEASUREMENT_ONLY,
}


@dataclass(frozen=True, slots=True)
class ReportAdvice:
    """One piece of the report's advice.

    `quote` is the key of the claim with its words, `quotes` all such claims; `own` says whether it names the region.
    """

    id: str
    code: Counsel
    status: Standing
    quote: str
    quotes: tuple[str, ...]
    own: bool

    @property
    def advice_key(self) -> str:
        """The phrase that says in plain words what is advised."""
        return phrase("advice", self.code)

    @property
    def status_key(self) -> str:
        """The phrase that says how the data stand to it."""
        return phrase("advice", self.status)


def report_advice(
    table: Sequence[Advised], facts: Mapping[str, Value], region: str | None, recommended: Iterable[Rule]
) -> tuple[ReportAdvice, ...]:
    """Return the advice that fits the region, each with its standing; None asks about all regions together.

    The bot's own answer is never raised because the report advised the same, and advice is never left out because
    the data are silent.
    """
    basis: dict[Counsel, Basis] = {rule.rec: rule.basis for rule in recommended}
    return tuple(
        ReportAdvice(row.id, row.code, _standing(basis.get(row.code)), row.quotes[0], row.quotes, row.scope == region)
        for row in collect(table, facts)
        if row.scope in (EVERYWHERE, region)
    )


def _standing(basis: Basis | None) -> Standing:
    return _STANDING[basis] if basis else Standing.RECOMMENDED_BY_REPORT_ONLY
