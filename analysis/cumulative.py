"""Cumulative reports taken apart into months, revisions and gaps kept visible."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class CumulativeReport:
    """Cases from 1 January to the end of a month, as one publication gave them."""

    through_month: int
    total: int
    published: date | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.through_month <= 12:
            raise ValueError("a cumulative report runs through month 1 to 12")
        if self.total < 0:
            raise ValueError("a cumulative total is never negative")


@dataclass(frozen=True, slots=True)
class MonthlyCount:
    """Cases of one month, or of several where reports in between are missing.

    `count` may be negative: then it is a revision of earlier months, flagged and never clipped to 0.
    """

    first_month: int
    last_month: int
    count: int
    revision: bool
    published: date | None


def current_reports(reports: Sequence[CumulativeReport]) -> list[CumulativeReport]:
    """The standing report of each month, in month order: the last published.

    Undated reports yield to dated ones; between equals the one given last stands.
    """
    ordered = sorted(reports, key=lambda report: report.published or date.min)  # stable: ties keep their order
    return sorted(
        {report.through_month: report for report in ordered}.values(), key=lambda report: report.through_month
    )


def superseded_reports(reports: Sequence[CumulativeReport]) -> list[CumulativeReport]:
    """Reports whose number a later publication changed: the old values a revision must keep."""
    standing = {report.through_month: report for report in current_reports(reports)}
    return [report for report in reports if report.total != standing[report.through_month].total]


def monthly_counts(reports: Sequence[CumulativeReport]) -> list[MonthlyCount]:
    """This cumulative total minus the previous one, for one year and one place (statistics, section 5.5).

    A missing report gives one count over several months. 1: 120, 3: 395, 4: 390, 6: 700 → January 120,
    February–March 275, April −5 (revision), May–June 310. The counts add up to the last standing total.
    """
    counts: list[MonthlyCount] = []
    month, total = 0, 0
    for report in current_reports(reports):
        count = report.total - total
        counts.append(MonthlyCount(month + 1, report.through_month, count, count < 0, report.published))
        month, total = report.through_month, report.total
    return counts
