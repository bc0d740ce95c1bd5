"""Draw: one page for a meeting, with the changes of the regions and what the rules advise."""

from collections.abc import Sequence
from dataclasses import replace

from answers.advice import advise, recommended
from answers.answer import ChangeFact, Picture
from answers.desk import Desk
from answers.gather import Series
from answers.picture_check import AGREES
from answers.picture_words import last_pair, row_name
from answers.pictures import change_picture
from charts.spec_briefing import Briefing, Panel
from charts.spec_regions import ChangeRows
from data.vocabulary import Verdict
from texts.speech import Speech


async def briefing_picture(desk: Desk, series: Sequence[Series], years: Sequence[int]) -> Picture | None:
    """Return the page for a meeting, wide where a slide is asked for; None where nothing was computed."""
    changes = [change for one in series if (change := last_pair(one, years)) is not None]
    rows = change_picture(desk, changes) if changes else None
    if not isinstance(rows, ChangeRows):
        return None
    speech = desk.speech.for_picture()
    slide = desk.question.word("profile") == "slide"
    return Briefing(
        frame=replace(rows.frame, size="slide") if slide else rows.frame,
        panels=tuple(_panels(speech, changes)),
        rows=rows.rows,
        ticks=rows.ticks,
        heading=speech.say("picture-panel-advice"),
        advice=tuple(await _advice(desk, changes)),
    )


def _panels(speech: Speech, changes: Sequence[ChangeFact]) -> list[Panel]:
    """Return how many regions fell, rose or did not clearly change, then how many printed percentages differ."""
    every = len(changes)
    groups = (
        ("fall", sum(change.verdict.is_fall for change in changes), Verdict.FALL_CLEAR),
        ("rise", sum(change.verdict.is_rise for change in changes), Verdict.RISE_CLEAR),
        ("unclear", sum(change.verdict is Verdict.UNCLEAR for change in changes), None),
    )
    panels = [
        Panel(
            float(count), speech.say("picture-panel-of", k=count, n=every), speech.say(f"picture-panel-{key}"), verdict
        )
        for key, count, verdict in groups
        if count
    ]
    differing = sum(change.published_check not in (None, *AGREES) for change in changes)
    if differing and len(panels) < 3:
        words = speech.say("picture-panel-checked", k=differing)
        panels.append(Panel(float(differing), speech.count(differing), words))
    return panels


async def _advice(desk: Desk, changes: Sequence[ChangeFact]) -> list[str]:
    """Return each recommendation of the rules once, with the regions it is for."""
    told: dict[str, list[str]] = {}
    for change in changes:
        sentence = recommended(desk, await advise(desk, change.region, change.indicator))[0]
        told.setdefault(sentence, []).append(row_name(desk, change.region))
    return [f"{', '.join(names)}: {sentence[:1].lower()}{sentence[1:]}" for sentence, names in told.items()]
