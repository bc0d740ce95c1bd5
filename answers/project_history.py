"""Where and when a programme ran, as the report says it: stated, implied, contradictory or unknown, with its words."""

from answers.answer import Answer, Button, Part
from answers.desk import Desk
from answers.said import presence_said
from data.observation import PresenceRow
from data.question import Kind, ask


async def project_history(desk: Desk) -> Answer:
    """Answer where a programme ran; quotations stand verbatim, unknown is never turned into no."""
    if desk.question.word("topic") == "executor":
        return _executor(desk)
    asked = [region for region in desk.question.regions if region not in ("all", "kz")]
    regions = asked or list(await desk.lookup.regions_with_data())
    parts = [await _region(desk, region, quoted=len(regions) == 1) for region in regions]
    if not asked:
        parts.append(Part("others", desk.say("project-others")))
    parts += [Part("not_said", desk.say("project-not-said"), may_wait=True), desk.footer()]
    title = (
        desk.say("project-title-region", region=desk.region_name(regions[0]))
        if len(regions) == 1
        else desk.say("project-title")
    )
    return desk.answer(title, parts, buttons=_buttons(desk, regions))


async def _region(desk: Desk, region: str, *, quoted: bool) -> Part:
    rows = await desk.lookup.presence(region)
    said = presence_said(desk, rows)
    line = said if quoted else desk.say("project-line", region=desk.region_name(region), presence=said)
    lines = [line]
    if quoted:
        lines += [desk.say("project-quote", quote=quote) for quote in _quotes(rows)]
        if any(row.programme == "social_order" for row in rows):
            lines.append(desk.say("project-social-order-years"))
    return Part("presence", "\n".join(lines))


def _quotes(rows: tuple[PresenceRow, ...]) -> list[str]:
    return list(dict.fromkeys(row.quote for row in rows if row.quote))


def _executor(desk: Desk) -> Answer:
    parts = [
        Part("executor", desk.say("project-executor-text")),
        Part("not_said", desk.say("project-not-said")),
        desk.footer(),
    ]
    return desk.answer(desk.say("project-executor-title"), parts)


def _buttons(desk: Desk, regions: list[str]) -> list[tuple[Button, ...]]:
    rows: list[tuple[Button, ...]] = [(Button(desk.say("button-groups"), question=ask(Kind.COMPARE, ["all"], groups="project")),)]
    if len(regions) == 1:
        card = Button(desk.say("button-card", region=desk.short_name(regions[0])), ask(Kind.REGION_SUMMARY, regions[0]))
        rows.insert(0, (card, Button(desk.say("button-recommendation"), ask(Kind.RECOMMENDATION, regions[0]))))
    return rows
