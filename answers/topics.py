"""Advice by topic: how long, who pays, does it work, what would happen if; each with what the data cannot say."""

from answers.answer import Answer, Button, Part
from answers.desk import Desk
from answers.national import national
from answers.reasons import missing, why
from answers.recommendation import region_recommendation
from data.question import Kind, ask

PLAIN = {
    "duration": ("duration-title", ("duration-text", "duration-measure", "fixed-f5")),
    "extend": ("duration-title", ("duration-text", "duration-measure", "fixed-f5")),
    "social_order": ("social-order-title", ("social-order-text", "social-order-data", "fixed-f5")),
    "evidence": ("evidence-title", ("evidence-text", "fixed-f1")),
}
FORECASTS = ("what_if", "forecast")


async def recommendation(desk: Desk) -> Answer:
    """Answer a question for advice: for a region, for the country, or on one topic of it."""
    regions, topic = desk.question.regions, desk.question.word("topic")
    if topic in FORECASTS:
        return _no_forecast(desk)
    one = len(regions) == 1 and regions[0] not in ("all", "kz")
    if topic == "missing":
        return await missing(desk)
    if topic in PLAIN:
        return _plain(desk, topic)
    if one:
        return await why(desk) if topic == "why" else await region_recommendation(desk, regions[0])
    return await national(desk)


def _plain(desk: Desk, topic: str) -> Answer:
    title, sentences = PLAIN[topic]
    parts = [*(Part("advice", desk.say(key)) for key in sentences), desk.footer()]
    return desk.answer(desk.say(title), parts, buttons=[_whole_country(desk)])


def _no_forecast(desk: Desk) -> Answer:
    region = desk.question.regions[0] if desk.question.regions else "all"
    name = desk.say("national-title") if region in ("all", "kz") else desk.region_name(region)
    parts = [
        Part("no_forecast", desk.say("what-if-text")),
        Part("arithmetic", desk.say("what-if-arithmetic")),
        Part("not_against", desk.say("fixed-f1")),
        desk.footer(),
    ]
    return desk.answer(desk.say("what-if-title", region=name), parts, reason="forecast", buttons=[_whole_country(desk)])


def _whole_country(desk: Desk) -> tuple[Button, ...]:
    everything = ask(Kind.RECOMMENDATION, ["all"])
    return (
        Button(desk.say("button-whole-country"), question=everything),
        Button(desk.say("button-missing"), question=everything.having(topic="missing")),
    )
