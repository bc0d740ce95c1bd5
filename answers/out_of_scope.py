"""Out of scope: what the product does not answer, why, and what it can answer instead; never the person's own words."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from types import MappingProxyType

from answers.advice import MAIN
from answers.answer import Answer, Button, Part
from answers.desk import Desk
from answers.guidance import FEW, example_buttons, example_lines, menu
from data.observation import Claim
from data.question import Kind, ask
from data.vocabulary import ClaimCheck

REGISTER = "probation_register"
WHOLE_COUNTRY = ("all", "kz")
RATES = ("per_100k", "per_capita", "share")
DEFAULT = "off_topic"

Refusal = Callable[[Desk], Awaitable[Answer]]


async def out_of_scope(desk: Desk) -> Answer:
    """Answer a question that is not answered: the reason in plain words, without reproach, and a way on."""
    return await REFUSALS.get(desk.question.word("reason"), _off_topic)(desk)


def _refused(
    desk: Desk,
    parts: Sequence[Part],
    buttons: Sequence[Sequence[Button]],
    *,
    title: str = "",
    reason: str | None = None,
) -> Answer:
    return desk.answer(title, parts, reason=reason or desk.question.word("reason") or DEFAULT, buttons=buttons)


def _said(desk: Desk, key: str) -> Part:
    return Part("refusal", desk.say(key))


def _regions_and_help(desk: Desk) -> tuple[Button, ...]:
    return (
        Button(desk.say("menu-choose-region"), action="choose_region"),
        Button(desk.say("menu-help"), question=ask(Kind.HELP)),
    )


async def _personal_data(desk: Desk) -> Answer:
    return _refused(desk, [_said(desk, "refused-personal-data")], [(menu(desk),)])


async def _off_topic(desk: Desk) -> Answer:
    return _refused(desk, [_said(desk, "refused-off-topic")], [_regions_and_help(desk)])


async def _injection(desk: Desk) -> Answer:
    return _refused(desk, [_said(desk, "refused-injection")], [_regions_and_help(desk)])


async def _too_long(desk: Desk) -> Answer:
    return _refused(desk, [_said(desk, "refused-too-long")], [_regions_and_help(desk)])


async def _not_text(desk: Desk) -> Answer:
    return _refused(desk, [_said(desk, "unknown-not-text")], [_regions_and_help(desk)])


async def _nonsense(desk: Desk) -> Answer:
    """Say that nothing was understood and show three sentences that are, each also a button."""
    text = "\n".join([desk.say("refused-nonsense"), *example_lines(desk, FEW)])
    ranking = ask(Kind.RANKING, ["all"], MAIN, metric="change_pct")
    return _refused(
        desk,
        [Part("refusal", text)],
        [
            *[(button,) for button in example_buttons(desk, FEW)],
            (
                Button(desk.say("menu-choose-region"), action="choose_region"),
                Button(desk.say("menu-ranking"), question=ranking),
                Button(desk.say("menu-help"), question=ask(Kind.HELP)),
            ),
        ],
    )


async def _insult(desk: Desk) -> Answer:
    report = (Button(desk.say("button-report-problem"), action="report_problem"),)
    return _refused(desk, [_said(desk, "refused-insult")], [*await _cards(desk), report])


async def _no_such_region(desk: Desk) -> Answer:
    cities = sum(region.kind == "city" for region in desk.catalogue.current)
    counted = desk.say("refused-no-such-region", regions=len(desk.catalogue.current) - cities, cities=cities)
    return _refused(desk, [Part("refusal", counted)], [*await _cards(desk), _regions_and_help(desk)])


async def _cards(desk: Desk) -> list[tuple[Button, ...]]:
    regions = await desk.lookup.regions_with_data()
    cards = [Button(desk.short_name(key), question=ask(Kind.REGION_SUMMARY, key)) for key in regions]
    return [tuple(cards[start : start + 2]) for start in range(0, len(cards), 2)]


async def _opinion(desk: Desk) -> Answer:
    return _refused(desk, [_said(desk, "refused-opinion")], [await _advice(desk), _regions_and_help(desk)])


async def _advice(desk: Desk) -> tuple[Button, ...]:
    """Return what the report and the rules advise: for the region asked about, else for the country."""
    region = await _region_with_data(desk)
    advice = ask(Kind.RECOMMENDATION, region or "all")
    evidence = ask(Kind.RECOMMENDATION, ["all"], topic="evidence")
    return (
        Button(desk.say("button-recommendation"), question=advice),
        Button(desk.say("button-evidence"), question=evidence),
    )


async def _region_with_data(desk: Desk) -> str | None:
    held = await desk.lookup.regions_with_data()
    return next((region for region in desk.question.regions if region in held), None)


async def _forecast(desk: Desk) -> Answer:
    region = await _region_with_data(desk)
    missing = ask(Kind.RECOMMENDATION, ["all"], topic="missing")
    figures = ask(Kind.REGION_SUMMARY, region) if region else ask(Kind.COMPARE, ["all"], MAIN)
    label = desk.say("button-card", region=desk.short_name(region)) if region else desk.say("button-figures")
    buttons = (Button(label, question=figures), Button(desk.say("button-missing"), question=missing))
    title = desk.say("what-if-title", region=desk.region_name(region)) if region else ""
    return _refused(desk, [Part("refusal", desk.say("refused-forecast")), desk.footer()], [buttons], title=title)


async def _causal_claim(desk: Desk) -> Answer:
    parts = [
        Part("refusal", desk.say("evidence-text")),
        Part("say_instead", desk.say("refused-causal-instead")),
        Part("not_against", desk.say("fixed-f1")),
        desk.footer(),
    ]
    claims = Button(desk.say("menu-claims"), question=ask(Kind.REPORT_CHECK, topic="claims"))
    missing = Button(desk.say("button-missing"), question=ask(Kind.RECOMMENDATION, ["all"], topic="missing"))
    return _refused(desk, parts, [(claims, missing)], title=desk.say("evidence-title"))


async def _no_value_in_source(desk: Desk) -> Answer:
    """Say that the source has no such number, what it says instead of one, and which indicators are near."""
    key = desk.question.indicator
    near = await _near(desk)
    parts = [
        Part("refusal", desk.say("refused-no-value")),
        Part("denominator", desk.say("refused-rate") if desk.question.word("metric") in RATES else ""),
        Part("published", "" if key is None else await _published(desk, key)),
        Part("register", desk.say("refused-register") if key == REGISTER else ""),
        Part("near", desk.say("refused-near", indicators=" · ".join(map(desk.indicator_name, desk.lookup.indicators)))),
        desk.footer(),
    ]
    title = desk.indicator_name(key) if key else ""
    return _refused(desk, parts, [*[(button,) for button in near], _source_ways(desk)], title=title)


async def _published(desk: Desk, key: str) -> str:
    """Quote what the source claims of an indicator without giving its number."""
    quotes = dict.fromkeys(claim.verbatim for claim in await desk.lookup.claims() if _numberless(claim, key))
    return "\n".join(desk.say("refused-claimed", quote=quote) for quote in quotes)


def _numberless(claim: Claim, key: str) -> bool:
    return claim.indicator == key and claim.check is ClaimCheck.NO_NUMBER


async def _near(desk: Desk) -> list[Button]:
    """Return the indicators that have figures, for the region asked about where it has some."""
    region = await _region_with_data(desk)
    questions = [
        ask(Kind.VALUE, region, key) if region else ask(Kind.COMPARE, ["all"], key) for key in desk.lookup.indicators
    ]
    return [
        Button(desk.name(desk.indicator(key).short), question=question)
        for key, question in zip(desk.lookup.indicators, questions, strict=True)
    ]


def _source_ways(desk: Desk) -> tuple[Button, ...]:
    return (
        Button(desk.say("button-qamqor"), question=ask(Kind.SOURCE, source="qamqor")),
        Button(desk.say("button-sources"), question=ask(Kind.SOURCE)),
    )


REFUSALS: Mapping[str, Refusal] = MappingProxyType(
    {
        "personal_data": _personal_data,
        "off_topic": _off_topic,
        "no_value_in_source": _no_value_in_source,
        "opinion": _opinion,
        "forecast": _forecast,
        "injection": _injection,
        "nonsense": _nonsense,
        "insult": _insult,
        "not_text": _not_text,
        "no_such_region": _no_such_region,
        "causal_claim": _causal_claim,
        "too_long": _too_long,
    }
)
