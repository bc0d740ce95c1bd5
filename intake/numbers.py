"""Numbers and periods as tables print them: one strict grammar each, and nothing is guessed beyond it."""

import re
from decimal import Decimal

from data.observation import Direction
from intake.table import Percent, Span

LONGEST = 20
WHOLE = re.compile(r"[0-9]{1,12}|[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3}){1,3}")
PERCENT = re.compile(r"(?P<sign>[+\-−–]?)\s?(?P<number>[0-9]{1,6}(?:[.,][0-9]{1,4})?)\s?%")
MONTHS = re.compile(r"(?<!\d)(\d{1,2})\s*-?\s*(?:мес|ай(?!\w)|айда|айы|айлық|month)", re.IGNORECASE)
HALF_YEAR = re.compile(r"полугоди|жартыжылды|half[- ]year", re.IGNORECASE)
YEAR = re.compile(r"(?<!\d)(20[0-4]\d)(?!\d)")
NO_DATA = frozenset({"нет данных", "н/д", "дерек жоқ", "деректер жоқ", "no data", "n/a"})
BLANKS = frozenset({"", "-", "–", "—", "…", "..."})


def whole(printed: str) -> int | None:
    """Return a count as printed, thousands apart or together; None for anything that is not plainly one."""
    text = printed.strip()
    if len(text) > LONGEST or not WHOLE.fullmatch(text):
        return None
    return int(re.sub(r"\D", "", text))


def is_blank(printed: str) -> bool:
    """Whether a cell says nothing: empty, or only a dash."""
    return printed.strip() in BLANKS


def says_no_data(printed: str) -> bool:
    """Whether a cell says in words that there is no figure."""
    return " ".join(printed.casefold().split()) in NO_DATA


def percent(printed: str) -> Percent | None:
    """Return a percentage that is printed with its sign %; None for anything else, a bare 0.5 too."""
    found = PERCENT.fullmatch(printed.strip()) if len(printed.strip()) <= LONGEST else None
    if found is None:
        return None
    number = found["number"].replace(",", ".")
    directions: dict[str, Direction] = {"+": "rise", "-": "fall", "−": "fall", "–": "fall"}
    return Percent(
        printed.strip(), number, max(-int(Decimal(number).as_tuple().exponent), 0), directions.get(found["sign"])
    )


def span(text: str) -> Span:
    """Return the months from January and the year that a heading or a title says; a bare year says no months."""
    months, years = MONTHS.search(text), set(YEAR.findall(text))
    counted = int(months[1]) if months else (6 if HALF_YEAR.search(text) else None)
    return Span(
        months=counted if counted is not None and 1 <= counted <= 12 else None,
        year=int(years.pop()) if len(years) == 1 else None,
    )
