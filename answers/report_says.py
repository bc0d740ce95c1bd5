"""Claims about what the report itself says: where and how long a programme ran, what it advises; with its words."""

import re
from collections.abc import Sequence

from answers.answer import Answer, Button, Part
from answers.check_said import place_of, place_said, ruling_said
from answers.desk import Desk
from answers.presence import presence_of
from answers.project_history import project_history
from answers.ruling import Ruling
from answers.said import presence_said
from data.observation import Claim
from data.question import Kind, ask

# The word of the report's own sentence by which a piece of its advice is known; it advises nothing else.
ADVISED = {"extend": "продлить", "introduce": "внедрять", "continue": "продолжить", "social_order": "социальный заказ"}


async def presence_checked(desk: Desk) -> Answer:
    """Answer whether a programme ran in a region, in the years named or for as long as claimed: yes or no, quoted."""
    regions = [region for region in desk.question.regions if region not in ("all", "kz")]
    if not regions:
        return await project_history(desk)
    region = regions[0]
    rows = await desk.lookup.presence(region)
    found = presence_of(desk, rows)
    parts = [
        Part("ruling", f"{ruling_said(desk, found.ruling)}: {found.said}"),
        Part("quotes", "\n".join(desk.say("report-quote", quote=quote) for quote in found.quotes)),
        Part("presence", presence_said(desk, rows, region)),
    ]
    named, claim = place_said(desk, region), _claim_said(desk)
    title = desk.say("presence-check-title", region=named)
    if claim:
        title = desk.say("presence-check-title-dated", region=named, claim=claim)
    return _answer(desk, title, parts, region)


def _claim_said(desk: Desk) -> str:
    length = desk.question.get("claim_value")
    if length is not None:
        return desk.say("counted-years", n=int(float(length)))
    return desk.speech.years(desk.question.years) if desk.question.years else ""


async def advice_checked(desk: Desk) -> Answer:
    """Answer whether the report advises what is claimed: yes or no, with the line that says it."""
    claims = [claim for claim in await desk.lookup.claims() if claim.kind == "recommendation"]
    advised = desk.question.word("advice")
    word = ADVISED.get(advised, "")
    own = [claim for claim in claims if word and word in claim.verbatim.lower()]
    length = desk.question.get("claim_value")
    ruling, said = _advice(desk, own, None if length is None else int(float(length)))
    parts = [
        Part("ruling", f"{ruling_said(desk, ruling)}: {said}"),
        Part("quotes", "\n".join(_quoted(desk, claim) for claim in own or claims)),
        Part("standing", desk.say("fixed-f5")),
    ]
    title = desk.say("advice-check-title", advice=desk.say(f"advised-{advised.replace('_', '-') or 'other'}"))
    return _answer(desk, title, parts, "all")


def _advice(desk: Desk, own: Sequence[Claim], length: int | None) -> tuple[Ruling, str]:
    if not own:
        return Ruling.NOT_CONFIRMED, desk.say("advice-is-not-there")
    named = next((int(found[1]) for claim in own if (found := re.search(r"(\d+)", claim.verbatim))), None)
    if length is None or named is None:
        return Ruling.CONFIRMED, desk.say("advice-is-there")
    if length == named:
        return Ruling.CONFIRMED, desk.say("advice-is-there")
    return Ruling.NOT_CONFIRMED, desk.say("advice-other-years", years=desk.say("counted-years", n=named))


def _quoted(desk: Desk, claim: Claim) -> str:
    return desk.say("claim-printed", quote=claim.verbatim, place=place_of(desk, claim))


def _answer(desk: Desk, title: str, parts: Sequence[Part], region: str) -> Answer:
    history = Button(desk.say("button-project-years"), ask(Kind.PROJECT_HISTORY, region))
    advice = Button(desk.say("button-recommendation"), ask(Kind.RECOMMENDATION, region))
    everything = Button(desk.say("button-checked-claims"), ask(Kind.REPORT_CHECK, topic="claims"))
    return desk.answer(title, [*parts, desk.footer()], buttons=[(history, advice), (everything,)])
