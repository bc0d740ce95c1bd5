"""Where and when a programme ran, as the report says it: stated, implied, contradictory or unknown, with its words."""

from collections.abc import Sequence

from answers.answer import Answer, Button, Part
from answers.desk import Desk, capitalised
from answers.presence import presence_of
from answers.recommendation import lowered
from answers.said import contradiction_said, presence_said, programmes_said
from answers.shorter import presence_shorter
from data.observation import PresenceRow
from data.question import Kind, ask

# What people ask about a project that the report does not say; each has its own first sentence.
NOT_SAID = {
    "participants": "participants",
    "cost": "cost",
    "start": "start",
    "period": "start",
    "why": "reason",
    "cause": "reason",
    "content": "content",
}


async def project_history(desk: Desk) -> Answer:
    """Answer where a programme ran; quotations stand verbatim, unknown is never turned into no.

    What is asked beyond that comes first, even where the answer is that the report does not say.
    """
    topic = desk.question.word("topic")
    if topic == "executor":
        return _executor(desk)
    asked = [region for region in desk.question.regions if region not in ("all", "kz")]
    regions = asked or list(await desk.lookup.regions_with_data())
    lacking = desk.say(f"project-lacks-{NOT_SAID[topic]}") if topic in NOT_SAID else ""
    told = [part for region in regions for part in await _region(desk, region, quoted=len(regions) == 1)]
    parts = [Part("asked", lacking), Part("yes_or_no", await _yes_or_no(desk, regions)), *told]
    if not asked:
        parts.append(Part("others", desk.say("project-others")))
    facts = [fact for region in regions for fact in await desk.lookup.facts(region)]
    parts += [Part("not_said", desk.say("project-not-said"), may_wait=True), desk.footer(facts)]
    title = (
        desk.say("project-title-region", region=desk.region_name(regions[0]))
        if len(regions) == 1
        else desk.say("project-title")
    )
    return desk.answer(title, parts, buttons=_buttons(desk, regions))


async def _yes_or_no(desk: Desk, regions: Sequence[str]) -> str:
    """Say first, where one region and its years are asked about, whether a programme ran there then."""
    if not desk.question.years or len(regions) != 1:
        return ""
    return capitalised(presence_of(desk, await desk.lookup.presence(regions[0])).said)


async def _region(desk: Desk, region: str, *, quoted: bool) -> list[Part]:
    """Say where a programme ran in a region; `quoted` with the report's words, which may wait behind what they mean."""
    rows = await desk.lookup.presence(region)
    brief = presence_shorter(desk, rows)
    if not quoted:
        said = desk.say("project-line", region=desk.region_name(region), presence=presence_said(desk, rows, region))
        return [Part("presence", said, shorter=f"{desk.short_name(region)}. {brief}" if rows else "")]
    social_order = [row for row in rows if row.programme == "social_order" and row.quote]
    if social_order:
        return _with_social_order(desk, rows, social_order)
    return [Part("presence", presence_said(desk, rows, region)), _quoted(desk, _quotes(rows))]


def _quoted(desk: Desk, quotes: Sequence[str]) -> Part:
    return Part("quotes", "\n".join(desk.say("project-quote", quote=quote) for quote in quotes), may_wait=True)


def _with_social_order(desk: Desk, rows: Sequence[PresenceRow], own: Sequence[PresenceRow]) -> list[Part]:
    """Say the words about the social order first, then the calendar years inferred from them, then the rest."""
    first = _quotes(own)
    rest = [row for row in rows if row.programme != "social_order"]
    lines = [
        *(desk.say("project-years-first", quote=quote) for quote in first),
        desk.say("project-social-order-years", said=lowered(programmes_said(desk, own))),
        " ".join(filter(None, [programmes_said(desk, rest), contradiction_said(desk, rows)])),
    ]
    return [Part("presence", "\n".join(lines)), _quoted(desk, [one for one in _quotes(rest) if one not in first])]


def _quotes(rows: Sequence[PresenceRow]) -> list[str]:
    return list(dict.fromkeys(row.quote for row in rows if row.quote))


def _executor(desk: Desk) -> Answer:
    parts = [
        Part("executor", desk.say("project-executor-text")),
        Part("not_said", desk.say("project-not-said")),
        desk.footer(),
    ]
    return desk.answer(desk.say("project-executor-title"), parts)


def _buttons(desk: Desk, regions: Sequence[str]) -> list[tuple[Button, ...]]:
    groups = Button(desk.say("button-groups"), question=ask(Kind.COMPARE, ["all"], groups="project"))
    rows: list[tuple[Button, ...]] = [(groups,)]
    if len(regions) == 1:
        card = Button(desk.say("button-card", region=desk.short_name(regions[0])), ask(Kind.REGION_SUMMARY, regions[0]))
        rows.insert(0, (card, Button(desk.say("button-recommendation"), ask(Kind.RECOMMENDATION, regions[0]))))
    return rows
