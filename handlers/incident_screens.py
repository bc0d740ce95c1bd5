"""The screens of a bad publication: the alarm, what can be checked, the way back, the value that is hidden."""

from collections.abc import Sequence
from datetime import datetime

from answers.suspicion import Suspicion
from data.catalogue import load_catalogue
from data.question import Kind, ask
from db.records import Difference, Publication
from handlers.buttons import Step, code
from handlers.clock import clock
from handlers.finding_words import region_name
from handlers.incidents import Case
from handlers.screens import button, keyboard
from handlers.value_words import number_said, what_said
from handlers.visit import Screen
from texts.speech import Speech

MOST_NAMED = 5


def alert(speech: Speech, case: Case, now: datetime) -> Screen:
    """Return the alarm about a suspicious publication, with what can be done about it."""
    several = len(case.suspicions)
    hide = speech.say("alert-hide") if several == 1 else speech.say("alert-hide-all", n=several)
    rows = [
        button(
            speech.say("alert-roll-back", release=case.former), code(Step.ROLL_BACK, f"{case.standing}.{case.former}")
        ),
        button(hide, code(Step.HIDE, case.release)),
        button(speech.say("alert-check"), code(Step.CHECK, case.release)),
    ]
    title = speech.say(
        "alert-title",
        now=clock(now),
        release=case.release,
        time=clock(case.publication.at),
        editor=speech.say("journal-editor", number=str(case.publication.editor or "—")),
    )
    said = [
        title,
        _suspicion(speech, case.suspicions[0]),
        *([speech.say("alert-more", n=several - 1)] if several > 1 else []),
        # What comes from a file was warned of before it was published, by the same rule.
        *([speech.say("alert-confirmed")] if case.publication.file else []),
        speech.say("alert-shown", n=case.chats) if case.chats else speech.say("alert-shown-nowhere"),
    ]
    return Screen(" ".join(said), keyboard(rows))


def checking(speech: Speech, case: Case, history: Sequence[str]) -> Screen:
    """Return what is known of the suspicious values: what became of each, and the card they stand on."""
    lines = [_suspicion(speech, one) for one in case.suspicions[:MOST_NAMED]]
    region = load_catalogue().told_as(case.suspicions[0].observation.territory)
    card = speech.say("button-card", region=region_name(speech, region))
    rows = [
        [button(card, ask(Kind.REGION_SUMMARY, region).serial())],
        [
            button(speech.say("alert-is-right"), code(Step.IS_RIGHT, case.release)),
            button(speech.say("alert-back"), code(Step.ALERT, case.release)),
        ],
    ]
    return Screen("\n\n".join(["\n".join(lines), *history]), keyboard(*rows))


def sure_to_roll_back(speech: Speech, wrong: str, right: str, returning: Sequence[Difference]) -> Screen:
    """Ask whether to roll back, saying what comes back."""
    if len(returning) == 1:
        [one] = returning
        said = {"before": number_said(speech, one.before), "after": number_said(speech, one.after)}
        returns = speech.say("rollback-one", **said)
    else:
        returns = speech.say("rollback-many", n=len(returning))
    row = [
        button(speech.say("rollback-yes"), code(Step.ROLL_BACK_SURE, f"{wrong}.{right}")),
        button(speech.say("rollback-no"), code(Step.ALERT, wrong)),
    ]
    return Screen(speech.say("rollback-sure", wrong=wrong, right=right, returns=returns), keyboard(row))


def sure_to_hide(speech: Speech, case: Case) -> Screen:
    """Ask whether to hide the suspicious values, each named."""
    rows = [one.observation for one in case.suspicions]
    named = [f"{what_said(speech, row)} — {number_said(speech, row)}" for row in rows[:MOST_NAMED]]
    more = [speech.say("correction-more-lines", n=len(rows) - MOST_NAMED)] if len(rows) > MOST_NAMED else []
    if len(rows) == 1:
        said = speech.say("hide-sure", value=named[0])
    else:
        said = "\n".join([speech.say("hide-sure-several"), *(f"• {one}" for one in named), *more])
    buttons = [
        button(speech.say("hide-yes"), code(Step.HIDE_SURE, case.release)),
        button(speech.say("rollback-no"), code(Step.ALERT, case.release)),
    ]
    return Screen(said, keyboard(buttons))


def rolled_back(speech: Speech, done: Publication) -> str:
    """Say that it was rolled back, and what stands now."""
    return speech.say(
        "rollback-done",
        time=clock(done.at),
        release=done.release,
        content=str(done.content_of),
        wrong=str(done.former),
    )


def hidden(speech: Speech, done: Publication, case: Case) -> str:
    """Say that the values are hidden, and what stands now."""
    told = {"time": clock(done.at), "release": done.release, "wrong": str(done.former)}
    if len(case.suspicions) > 1:
        return speech.say("hide-done-several", **told, n=len(case.suspicions))
    return speech.say("hide-done", **told, what=what_said(speech, case.suspicions[0].observation))


def _suspicion(speech: Speech, one: Suspicion) -> str:
    told: dict[str, str | int] = {
        "what": what_said(speech, one.observation),
        "before": one.before,
        "after": one.after,
        "times": speech.say("alert-times", n=round(one.times)),
    }
    if one.earlier_year is None:
        return speech.say("alert-value", **told)
    return speech.say("alert-value-of-year", **told, earlier_year=one.earlier_year)
