"""What a claim is made of beside its numbers: the indicator, the years and the part of the year it speaks of."""

import re

from texts.hearing.causes import runs_now
from texts.hearing.clues import OFFENCES, REPEATED, Clues

_YEARLY = re.compile(
    r"\bза (?:\w+ )?год\b|\bв год\b|\bежегодно\b|\b(?:per|a|in a|over a|over the) year\b|\bжилина\b|\bбир жилда\b"
)
_NOT_YEARLY = re.compile(r"\bза (?:прошл|последн|предидущ|текущ|етот|прош)\w* год|\bгод от года\b")
_YEAR = r"((?:19|20)\d\d)\b"
_SINCE = re.compile(rf"\b(?:с|со|since) {_YEAR}|\b{_YEAR} ?-? ?(?:жилдан|дан) (?:бери|бастап)")
# What a change is measured against: of a claim it names the first year, of a wish for figures perhaps the only one.
_AGAINST = re.compile(
    r"\b(?:от|к|относително|против|from|of|compared to|compared with|against|over)"
    rf" (?:the |(?:уровн|показател|числ|значени)\w* |level of |number of )*{_YEAR}"
    rf"|\b{_YEAR} ?-? ?(?:жилмен салистирганда|жилги денгеи\w*)"
)
_LOOSELY = re.compile(r"\breoffend\w*|\bre offend\w*")


def claimed_indicator(clues: Clues) -> str | None:
    """Return the indicator a claim is made of; «reoffending» with a percentage is loosely the first one."""
    told = clues.indicator or clues.pointed.indicator
    if clues.claim.percent is None:
        return told
    loosely = told == REPEATED and not clues.has("probation") and _LOOSELY.search(clues.line)
    return OFFENCES if loosely else told or OFFENCES


def claimed_period(clues: Clues) -> str | None:
    """Return the part of a year a claim is made of; «за год» of a number of cases is the full year.

    Of a change it only says «from one year to the next», but not where the figures cover part of a year.
    """
    if clues.claim.word == "half" and clues.times.period in ("h1", "h2"):
        return None
    if clues.times.period or not _YEARLY.search(clues.line) or _NOT_YEARLY.search(clues.line):
        return clues.times.period
    of_cases = clues.direction is None and clues.claim.percent is None and clues.claim.start is None
    return "year" if of_cases or clues.indicator == REPEATED else None


def years_since(clues: Clues) -> tuple[int, ...]:
    """Return the years a text names; «с 2019 года» names all from then to the last year held."""
    return _spanned(clues, _SINCE)


def years_claimed_of(clues: Clues) -> tuple[int, ...]:
    """Return the years a claim speaks of: named, since one, measured against one, or the last where a project runs."""
    if clues.last_year is not None and runs_now(clues):
        return (clues.last_year,)
    return _spanned(clues, _SINCE) if _SINCE.search(clues.line) else _spanned(clues, _AGAINST)


def _spanned(clues: Clues, pattern: "re.Pattern[str]") -> tuple[int, ...]:
    years, last = clues.times.years, clues.last_year
    found = pattern.search(clues.line)
    if found is None or len(years) != 1 or last is None or years[0] >= last:
        return years
    if str(years[0]) not in found.groups():
        return years
    return tuple(range(years[0], last + 1))
