"""The same in fewer words: what a message that is too small says in place of full sentences, leaving nothing out."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from answers.answer import ChangeFact, Fact
from answers.desk import Desk, capitalised
from answers.said import PRESENCE_WORDS, counted, published_said, split_off, verdict_words
from data.observation import PresenceRow
from data.vocabulary import ClaimCheck, Presence

RATIOS = (ClaimCheck.RATIO_GIVEN_AS_CHANGE, ClaimCheck.RATIO_GIVEN_AS_CHANGE_TRUNCATED)


def in_fewer_words(desk: Desk, key: str) -> str:
    """Say a phrase of the rules in fewer words where there are such, else as it is; without the rules' numbers."""
    shorter = f"shorter-{key}"
    return desk.say(shorter) if desk.speech.has(shorter) else desk.say(key)


def judged_shorter(desk: Desk, change: ChangeFact, *, years: bool = False, interval: bool = True) -> str:
    """Say a change with its verdict, its counts standing before it; `years` names both years."""
    verdict = verdict_words(desk, change)
    if change.percent is None:
        return f"{capitalised(verdict)}."
    gone = counted(change.later) - counted(change.earlier)
    said = desk.say("shorter-same")
    if gone:
        said = desk.say(f"shorter-{'fall' if gone < 0 else 'rise'}", percent=abs(change.percent))
    if years:
        between = {"from_year": change.earlier.year, "to_year": change.later.year}
        said = desk.say("year-change", change=said[:1].lower() + said[1:], **between)
    if not interval or change.change.low is None or change.change.high is None:
        return desk.say("shorter-judged", change=said, verdict=verdict)
    allowing = desk.speech.interval_range(change.change.low, change.change.high)
    return desk.say("shorter-judged-interval", change=said, verdict=verdict, interval=allowing)


def counts_shorter(desk: Desk, facts: Sequence[Fact]) -> str:
    """Say numbers year by year: «2019 — 610, 2020 — 696, 2021 — 751»; two stand under a title that names the years."""
    if len(facts) == 2:
        return " → ".join(desk.speech.count(counted(fact)) for fact in facts)
    return ", ".join(desk.say("year-count", year=fact.year, count=counted(fact)) for fact in facts)


def small_shorter(desk: Desk, facts: Sequence[Fact], period: str) -> str:
    """Say the small counts of one indicator by its short name: «Повторные на учёте пробации, 9 мес.: 0 → 1.»."""
    name = desk.name(desk.indicator(facts[0].indicator).short)
    counts = " → ".join(desk.speech.count(counted(fact)) for fact in facts if fact.value is not None)
    return f"{', '.join(filter(None, [name, period]))}: {counts}."


def published_shorter(desk: Desk, change: ChangeFact) -> str:
    """Say the published figure and the kind of its error."""
    if change.published is None or change.published_check not in RATIOS:
        return published_said(desk, change)
    return desk.say("shorter-published-ratio", published=change.published.replace(" %", "%"))


def presence_shorter(desk: Desk, rows: Sequence[PresenceRow]) -> str:
    """Say of each programme when it ran and how that is known; and of which years the report says both."""
    said = []
    for programme, own in groupby(rows, key=lambda row: row.programme):
        told = [
            desk.say(f"shorter-{key}", years=desk.speech.years(row.year for row in alike))
            for key, alike in groupby(own, key=lambda row: PRESENCE_WORDS.get(row.shown_as, ""))
            if key
        ]
        label = "presence-label" if programme == "ngo_project" else "presence-social-order-label"
        said += [desk.say(label, said="; ".join(told))] if told else []
    disputed = sorted({row.year for row in rows if row.shown_as is Presence.CONTRADICTORY})
    both = desk.say("shorter-presence-contradicts", years=desk.speech.years(disputed)) if disputed else ""
    return " ".join(filter(None, [*said, both]))


def borders_shorter(desk: Desk, facts: Iterable[Fact]) -> str:
    """Say which of today's units numbers on former borders include: «ВКО + Абай»."""
    parts = {fact.region: split_off(desk, [fact]) for fact in facts if fact.on_former_borders}
    pairs = [
        desk.say("shorter-borders-pair", region=desk.short_name(region), part=desk.short_name(part))
        for region, part in parts.items()
        if part
    ]
    return desk.say("shorter-borders", pairs=", ".join(pairs)) if pairs else ""
