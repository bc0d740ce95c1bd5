"""The breakdown of a draft: every cell with what is printed, what would be stored, and what stands now."""

from collections.abc import Iterator, Sequence

from answers.breakdown import Breakdown
from data.observation import Observation
from data.vocabulary import Status
from handlers.finding_words import region_name, said
from handlers.imports import Opened
from intake.findings import Finding
from intake.periods import period_of
from intake.table import Column, Entry, Line
from texts.speech import Speech

WITHOUT_NUMBER = {Status.NOT_PUBLISHED: "status-not-published", Status.NOT_COMPARABLE: "status-not-comparable"}


def breakdown_of(speech: Speech, opened: Opened, standing: Sequence[Observation]) -> Breakdown:
    """Return a draft's breakdown in words."""
    found = opened.preview
    kinds = (("breakdown-error", found.errors), ("breakdown-warning", found.warnings))
    return Breakdown(
        name=opened.draft.file.name,
        sha256=opened.draft.file.sha256,
        release=opened.draft.base,
        rows=tuple(_rows(speech, opened, standing)),
        findings=tuple((speech.say(kind), said(speech, one)) for kind, findings in kinds for one in findings),
    )


def _rows(speech: Speech, opened: Opened, standing: Sequence[Observation]) -> Iterator[tuple[str, ...]]:
    columns = {column.number: column for column in opened.table.columns}
    to_store = {(row.row, row.year, row.period): row for row in opened.preview.changes.observations}
    now = {row.key: row for row in standing}
    for line in opened.table.lines:
        about = [one for one in (*opened.preview.errors, *opened.preview.warnings) if one.row == line.number]
        for entry in line.entries:
            column = columns[entry.column]
            period = period_of(column.span)
            row = to_store.get((str(line.number), period.year, period.code)) if period else None
            yield _row(speech, line, entry, column, row, now.get(row.key) if row else None, about)


def _row(
    speech: Speech,
    line: Line,
    entry: Entry,
    column: Column,
    row: Observation | None,
    before: Observation | None,
    about: Sequence[Finding],
) -> tuple[str, ...]:
    return (
        str(line.number),
        line.label,
        region_name(speech, line.region),
        column.heading,
        entry.printed,
        value_said(speech, row),
        value_said(speech, before),
        line.percent_printed,
        " ".join(said(speech, one) for one in about),
    )


def value_said(speech: Speech, row: Observation | None) -> str:
    """Say a value as it is stored: its number, why there is none, or nothing where there is no such row."""
    if row is None:
        return ""
    if row.value is None:
        return speech.say(WITHOUT_NUMBER.get(row.status, "history-no-data"))
    return str(row.value)
