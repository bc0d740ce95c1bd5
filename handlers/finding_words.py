"""Findings in words: one line each, with its row, its value and what to do about it."""

from collections.abc import Callable

from data.catalogue import Catalogue, load_catalogue
from data.vocabulary import Status
from intake.findings import Fault, Finding
from texts.speech import Speech

LONGEST_QUOTE = 60


def said(speech: Speech, finding: Finding) -> str:
    """Return a finding as a line."""
    return _SAID[finding.fault](speech, finding)


def region_name(speech: Speech, key: str | None) -> str:
    """Name a region as a row of a table does: «Карагандинская», «ВКО»."""
    return speech.name(load_catalogue().regions[key].short) if key else ""


def _clipped(text: str) -> str:
    return text if len(text) <= LONGEST_QUOTE else f"{text[: LONGEST_QUOTE - 1]}…"


def _unknown(speech: Speech, finding: Finding) -> str:
    row, label = _row(finding), _clipped(finding.label)
    if finding.nearest is None:
        return speech.say("find-region-unknown", row=row, label=label)
    return speech.say(
        "find-region-near",
        row=row,
        label=label,
        region=region_name(speech, finding.nearest),
        similarity=str(finding.similarity),
    )


def _indicator(speech: Speech, finding: Finding) -> str:
    catalogue: Catalogue = load_catalogue()
    allowed = next(one for one in catalogue.indicators.values() if one.has_values)
    return speech.say("find-indicator-unclear", title=_clipped(finding.printed), allowed=speech.name(allowed.name))


def _blank(speech: Speech, finding: Finding) -> str:
    key = {None: "warn-blank", Status.NO_DATA: "warn-blank-no-data", Status.ZERO: "warn-blank-zero"}[finding.blank]
    return speech.say(key, row=_row(finding))


def _tenfold(speech: Speech, finding: Finding) -> str:
    earlier, later = finding.earlier or 0, finding.later or 0
    times = round(max(earlier, later) / max(min(earlier, later), 1))
    return speech.say("warn-tenfold", **_place(speech, finding), earlier=earlier, later=later, times=times)


def _sum(speech: Speech, finding: Finding) -> str:
    return speech.say("warn-sum-differs", row=_row(finding), printed=finding.earlier or 0, counted=finding.later or 0)


def _percent(speech: Speech, finding: Finding) -> str:
    told: dict[str, str | int] = {
        "heading": _clipped(finding.heading),
        "region": region_name(speech, finding.region) or _clipped(finding.label),
        "printed": _clipped(finding.printed),
    }
    key = f"warn-{str(finding.fault).replace('_', '-')}"
    if "earlier" in speech.variables(key):
        told |= {"earlier": finding.earlier or 0, "later": finding.later or 0}
    if finding.percent is None:
        return speech.say(key, **told)
    return speech.say(key, **told, percent=finding.percent)


def _row(finding: Finding) -> str:
    return str(finding.row)


def _place(speech: Speech, finding: Finding) -> dict[str, str]:
    return {"row": _row(finding), "region": region_name(speech, finding.region)}


_SAID: dict[Fault, Callable[[Speech, Finding], str]] = {
    Fault.INDICATOR_UNCLEAR: _indicator,
    Fault.PERIOD_UNCLEAR: lambda speech, one: speech.say("find-period-unclear", heading=_clipped(one.heading)),
    Fault.REGION_UNKNOWN: _unknown,
    Fault.REGION_TWICE: lambda speech, one: speech.say("find-region-twice", **_place(speech, one)),
    Fault.NOT_YET_FOUNDED: lambda speech, one: speech.say(
        "find-not-yet-founded", **_place(speech, one), year=one.year or 0
    ),
    Fault.NOT_A_COUNT: lambda speech, one: speech.say(
        "find-not-a-count", row=_row(one), heading=_clipped(one.heading), printed=_clipped(one.printed)
    ),
    Fault.NEW_BORDERS: lambda speech, one: speech.say("warn-new-borders", **_place(speech, one), year=one.year or 0),
    Fault.BLANK: _blank,
    Fault.TENFOLD: _tenfold,
    Fault.SUM_DIFFERS: _sum,
    Fault.MIXED_LETTERS: lambda speech, one: speech.say(
        "warn-mixed-letters", **_place(speech, one), label=_clipped(one.label)
    ),
    Fault.SHEETS_UNREAD: lambda speech, one: speech.say("warn-sheets-unread", sheets=_clipped(one.printed)),
    Fault.PERCENT_SMALL_BASE: _percent,
    Fault.PERCENT_DIFFERS: _percent,
    Fault.PERCENT_WITHOUT_BASE: _percent,
    Fault.PERCENT_UNREADABLE: _percent,
}
