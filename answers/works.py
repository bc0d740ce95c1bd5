"""«Значит, проект не работает?»: the data show neither that it does nor that it does not, said shortly."""

from answers.answer import Answer, Button, Part
from answers.check_said import ruling_said
from answers.desk import Desk
from answers.ruling import Ruling
from answers.said import presence_said
from data.question import Kind, ask


async def works(desk: Desk) -> Answer:
    """Answer that the data do not show whether the project works; doubted of a region, also where it ran at all."""
    region = next((key for key in desk.question.regions if key not in ("all", "kz")), None)
    said = desk.say("evidence-text")
    if desk.question.kind is Kind.REPORT_CHECK:
        said = f"{ruling_said(desk, Ruling.CANNOT_BE_CHECKED)}. {said}"
    ran = presence_said(desk, await desk.lookup.presence(region), region) if region else ""
    facts = await desk.lookup.facts(region) if region else []
    can_be_said = ask(Kind.RECOMMENDATION, region or "all", topic="evidence")
    return desk.answer(
        desk.say("evidence-title"),
        [
            Part("evidence", said),
            Part("presence", ran if desk.question.kind is Kind.REPORT_CHECK else ""),
            desk.footer([fact for fact in facts if fact.value is not None]),
        ],
        buttons=[
            (Button(desk.say("button-can-be-said"), can_be_said),),
            (Button(desk.say("button-checked-claims"), ask(Kind.REPORT_CHECK, topic="claims")),),
        ],
    )
