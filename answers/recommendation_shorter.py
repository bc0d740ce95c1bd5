"""The three blocks of a recommendation in fewer words, for a message that is too small: each of them stays.

Where a programme ran, the grade of the evidence, the lesser reservations and advice that repeats the report's wait
behind «more»; the open period does not.
"""

from collections.abc import Sequence

from answers.advice import SECOND, Advice, obligatory, recommended_shorter
from answers.answer import ChangeFact
from answers.desk import Desk, capitalised
from answers.said import counted, presence_said, verdict_words
from answers.shorter import in_fewer_words, small_shorter
from rules.advice import ReportAdvice

SAYS_OPEN_PERIOD = "C05"


def first_shorter(desk: Desk, advice: Advice) -> str:
    """Say the main recommendation and what must stand beside it."""
    beside = [in_fewer_words(desk, caveat.says) for caveat in obligatory(advice)]
    return " ".join([recommended_shorter(desk, advice)[0], *beside])


def report_shorter(desk: Desk, advice: Advice) -> str:
    """Say the report's advice with how the data stand to it."""
    standings: dict[str, list[ReportAdvice]] = {}
    for piece in advice.recommendation.report_advice:
        standings.setdefault(piece.status_key, []).append(piece)
    lines = [f"{advised(desk, pieces)} — {in_fewer_words(desk, status)}." for status, pieces in standings.items()]
    return f"{desk.say('block-report-advises')}\n{' '.join(lines)}"


def advised(desk: Desk, pieces: Sequence[ReportAdvice]) -> str:
    """Say pieces of advice one after another: «Внедрять во всех областях, продлить до 3 лет»."""
    return capitalised(", ".join(in_fewer_words(desk, piece.advice_key) for piece in pieces))


async def data_shorter(desk: Desk, advice: Advice, changes: Sequence[ChangeFact]) -> str:
    """Say what the data show: the change with its verdict and the small counts; where there are none, the programme."""
    lines = [_line(desk, change) for change in changes]
    if not changes:
        lines = [presence_said(desk, await desk.lookup.presence(advice.region), advice.region)]
    told = "\n".join(filter(None, lines))
    return f"{desk.say('block-data-show')}\n{told}" if told else ""


def _line(desk: Desk, change: ChangeFact) -> str:
    facts = (change.earlier, change.later)
    if change.indicator == SECOND:
        return small_shorter(desk, facts, desk.say("nine-months"))
    counts = " → ".join(desk.speech.count(counted(fact)) for fact in facts)
    percent = desk.speech.change(change.percent) if change.percent is not None else ""
    told = "; ".join(filter(None, [percent, verdict_words(desk, change)]))
    return desk.say("shorter-recommendation-change", told=f"{counts}, {told}")


def cannot_key(advice: Advice) -> str:
    """Return the phrase of what cannot be said: where there are no figures, nothing of a change."""
    return "recommendation-cannot" if advice.change is not None else "recommendation-cannot-no-data"


def cannot_shorter(desk: Desk, advice: Advice) -> str:
    """Say what cannot be said, and that the period is open."""
    told = [in_fewer_words(desk, one.says) for one in advice.recommendation.caveats if one.id == SAYS_OPEN_PERIOD]
    first = desk.say("shorter-cannot" if advice.change is not None else cannot_key(advice))
    return f"{desk.say('block-cannot-be-said')}\n{' '.join([first, *told])}"
