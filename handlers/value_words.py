"""Values in words, as an alarm or a correction names them: the region, the year, what is counted where unclear."""

from data.catalogue import load_catalogue
from data.observation import Observation
from handlers.breakdown import WITHOUT_NUMBER
from handlers.finding_words import region_name
from handlers.whole import MAIN
from texts.speech import Speech


def what_said(speech: Speech, row: Observation) -> str:
    """Name a value: «Карагандинская, 2021»; of any but the main indicator also what is counted, and the months."""
    region = region_name(speech, load_catalogue().told_as(row.territory))
    if row.indicator == MAIN:
        return speech.say("value-of-year", region=region, year=row.year)
    return speech.say(
        "value-of-indicator", region=region, indicator=counted(speech, row), period=period_said(speech, row)
    )


def counted(speech: Speech, row: Observation) -> str:
    """Name what is counted, briefly."""
    return speech.name(load_catalogue().indicators[row.indicator].briefly)


def period_said(speech: Speech, row: Observation) -> str:
    """Name the period of a value: «9 мес. 2021», or the year where the source says no more."""
    return speech.say("upload-period", months=row.months, year=row.year) if row.months else str(row.year)


def number_said(speech: Speech, row: Observation | None) -> str:
    """Say a value: its number, or why there is none."""
    if row is None:
        return speech.say("history-no-data")
    if row.value is None:
        return speech.say(WITHOUT_NUMBER.get(row.status, "history-no-data"))
    return speech.count(row.value)
