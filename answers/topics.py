"""Advice by topic: how long, who pays, does it work, what would happen if; each with what the data cannot say."""

from decimal import Decimal
from fractions import Fraction

from analysis.change import half_up
from answers.advice import MAIN
from answers.answer import Answer, Button, Fact, Part
from answers.claimed import claimed_in, decimals_of
from answers.desk import Desk
from answers.gather import alphabetical
from answers.lines import borders_note
from answers.national import national
from answers.reasons import missing, why
from answers.recommendation import region_recommendation
from answers.said import borders_said, counted, open_period_said
from answers.works import works
from data.question import Kind, ask

# What is said first where a topic is asked about; for a region its recommendation follows, in full.
FIRST = {
    "duration": ("duration-text", "duration-measure"),
    "extend": ("duration-text", "duration-measure"),
    "social_order": ("social-order-text", "social-order-data"),
    "evidence": ("evidence-text",),
}
PLAIN = {
    "duration": ("duration-title", "fixed-f5"),
    "extend": ("duration-title", "fixed-f5"),
    "social_order": ("social-order-title", "fixed-f5"),
    "evidence": ("evidence-title", "fixed-f1"),
}
FORECASTS = ("what_if", "forecast")
WHOLE_COUNTRY = ("all", "kz")


async def recommendation(desk: Desk) -> Answer:
    """Answer a question for advice: for a region, for the country, or on one topic of it."""
    regions, topic = desk.question.regions, desk.question.word("topic")
    one = len(regions) == 1 and regions[0] not in WHOLE_COUNTRY
    if topic in FORECASTS:
        return await _what_if(desk)
    if topic == "works":
        return await works(desk)
    if topic == "missing":
        return await missing(desk)
    if one and topic == "why":
        return await why(desk)
    if topic in FIRST:
        return await _of_region(desk, topic) if one else await _plain(desk, topic)
    return await region_recommendation(desk, regions[0]) if one else await national(desk)


async def _of_region(desk: Desk, topic: str) -> Answer:
    """Answer on a topic for one region: the topic's own sentence on top of everything that may be advised there."""
    region = desk.question.regions[0]
    return await region_recommendation(desk, region, FIRST[topic][:1])


async def _plain(desk: Desk, topic: str) -> Answer:
    title, last = PLAIN[topic]
    facts = await desk.lookup.table(MAIN)
    parts = [*(Part("advice", desk.say(key)) for key in (*FIRST[topic], last)), desk.footer(facts)]
    return desk.answer(desk.say(title), parts, buttons=[_whole_country(desk)])


async def _what_if(desk: Desk) -> Answer:
    """Answer what would be if: the arithmetic of the percentage named, from the last counts; never what will be.

    A fall is meant unless a rise is named; a count cannot fall by more than itself.
    """
    percent, rises = abs(claimed_in(desk.question).percent or Decimal()), _rises(desk)
    held = await _last_counts(desk)
    if not percent or not held or (percent > 100 and not rises):
        return _no_forecast(desk)
    heading = desk.say("what-if-heading", indicator=desk.indicator_name(held[0].indicator))
    lines = [heading, *(_arithmetic(desk, fact, percent, rises=rises) for fact in held)]
    borders = borders_said(desk, held) if len(held) == 1 else borders_note(desk, held)
    parts = [
        Part("arithmetic", "\n".join(lines)),
        Part("no_forecast", desk.say("what-if-text")),
        desk.footer(held, borders, open_period_said(desk, held)),
    ]
    title = desk.say("what-if-title-arithmetic", region=_place(desk))
    return desk.answer(title, parts, facts=held, buttons=[_whole_country(desk)])


def _rises(desk: Desk) -> bool:
    return desk.question.word("claim_direction") == "rise"


async def _last_counts(desk: Desk) -> list[Fact]:
    """Return the last count of the indicator asked about, for the regions asked or for all; small ones carry none."""
    indicator = desk.question.indicator or MAIN
    asked = [region for region in desk.question.regions if region not in WHOLE_COUNTRY]
    last: dict[str, Fact] = {}
    for fact in await desk.lookup.table(indicator):
        if fact.value is not None and (not asked or fact.region in asked):
            last[fact.region] = fact
    large = [region for region, fact in last.items() if counted(fact) >= desk.rules.thresholds.small_count]
    return [last[region] for region in alphabetical(desk, large)]


def _arithmetic(desk: Desk, fact: Fact, percent: Decimal, *, rises: bool) -> str:
    """Say what a percentage of a count is, and what the count would be with that change."""
    count = counted(fact)
    difference = int(half_up(Fraction(percent) * count / 100, 0))
    return desk.say(
        f"what-if-line-{'rise' if rises else 'fall'}",
        region=desk.short_name(fact.region),
        percent=desk.speech.percent(percent, decimals_of(percent)),
        count=count,
        year=fact.year,
        difference=difference,
        after=count + difference if rises else count - difference,
    )


def _no_forecast(desk: Desk) -> Answer:
    parts = [
        Part("no_forecast", desk.say("what-if-text")),
        Part("arithmetic", desk.say("what-if-arithmetic")),
        desk.footer(),
    ]
    title = desk.say("what-if-title", region=_place(desk))
    return desk.answer(title, parts, reason="forecast", buttons=[_whole_country(desk)])


def _place(desk: Desk) -> str:
    region = desk.question.regions[0] if desk.question.regions else "all"
    return desk.say("national-title") if region in WHOLE_COUNTRY else desk.region_name(region)


def _whole_country(desk: Desk) -> tuple[Button, ...]:
    everything = ask(Kind.RECOMMENDATION, ["all"])
    return (
        Button(desk.say("button-whole-country"), question=everything),
        Button(desk.say("button-missing"), question=everything.having(topic="missing")),
    )
