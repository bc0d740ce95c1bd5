"""What the tests of answers with figures share: a release in a real archive, every question, and its answer."""

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from itertools import combinations, product
from pathlib import Path

from answers.answer import Answer
from answers.desk import Desk
from answers.lookup import Lookup
from answers.recipes import recipe_for
from data.catalogue import load_catalogue
from data.question import Kind, Question, ask
from db.store import Store
from rules.book import load_rules
from texts.speech import speech_for

MAIN = "offences_by_previously_offended"
SECOND = "repeat_offences_probation_clients"
FIVE = ("akmola", "mangystau", "karaganda", "east_kazakhstan", "pavlodar")
EVERYWHERE = tuple(region.key for region in load_catalogue().current)
ELSEWHERE = tuple(region for region in EVERYWHERE if region not in FIVE)
A_FEW = (*FIVE, "abai", "kostanay")
FIGURES = (Kind.VALUE, Kind.COMPARE, Kind.TREND, Kind.RANKING)
LANGUAGES = ("ru", "kk", "en")
KILOBYTE = 1023  # what a message for a weak connection may hold, in bytes


def in_bytes(text: str) -> int:
    """The size of a text on the line."""
    return len(text.encode())


class Room:
    """Answers questions from release v1, as every channel would."""

    def __init__(self, lookup: Lookup) -> None:
        self.lookup = lookup
        self.rules = load_rules()

    async def answer(self, question: Question, language: str = "ru") -> Answer:
        """Answer a question made beforehand."""
        return await recipe_for(question)(Desk(question, speech_for(language), self.lookup, self.rules))


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Room]:
    """Release v1 in a real archive."""
    async with await Store.open(f"sqlite:///{folder}/archive.db") as store:
        yield Room(Lookup(store, "v1", load_catalogue(), load_rules().thresholds))


def every_question(places: Sequence[str] = EVERYWHERE) -> Iterator[Question]:
    """Questions of all four kinds over regions and every pair of them, both indicators, every span of years."""
    for indicator in (None, MAIN, SECOND):
        for years in ((), (2019,), (2021,), (2020, 2021), (2019, 2020, 2021), (2018,)):
            for regions in (*((region,) for region in places), ("all",), ("kz",)):
                yield from (ask(kind, regions, indicator, years) for kind in FIGURES)
                yield ask(Kind.TREND, regions, indicator, years, topic="why")
                yield ask(Kind.COMPARE, regions, indicator, years, groups="others")
            yield ask(Kind.COMPARE, ["all"], indicator, years, groups="project")
            yield ask(Kind.VALUE, ["all"], indicator, years, aggregate="sum")
            yield ask(Kind.VALUE, ["all"], indicator, years, aggregate="mean")
            yield from orders(indicator, years)
        for pair in combinations(places, 2):
            yield ask(Kind.COMPARE, pair, indicator)
            yield ask(Kind.COMPARE, pair, indicator, [2021], aggregate="diff")
            yield ask(Kind.COMPARE, pair, indicator, [2019, 2020, 2021])
        for several in (few for size in (3, 4, 5) for few in combinations(FIVE, size)):
            yield ask(Kind.TREND, several, indicator)
            yield ask(Kind.VALUE, several, indicator, [2019, 2020, 2021])
        yield from (ask(Kind.VALUE, region, indicator, [2021], period) for region in FIVE for period in ("9m", "year"))


def orders(indicator: str | None, years: tuple[int, ...]) -> Iterator[Question]:
    """Every way to ask for an order of all regions."""
    conditions: tuple[dict[str, str | float], ...] = (
        {},
        {"filter": "==0"},
        {"filter": ">0"},
        {"filter": "<0"},
        {"limit": 1},
        {"limit": 3},
    )
    for metric, order, condition in product(("level", "change_pct", "change_abs"), ("asc", "desc"), conditions):
        yield ask(Kind.RANKING, ["all"], indicator, years, metric=metric, order=order).having(**condition)
