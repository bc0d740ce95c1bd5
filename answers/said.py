"""Said once for all answers: a change, its verdict, a published figure, where a programme ran, which borders hold."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import groupby

from answers.answer import ChangeFact, Fact
from answers.desk import Desk, capitalised
from data.observation import Claim, PresenceRow
from data.vocabulary import ClaimCheck, Presence, Verdict, WhyNotComputed

PRESENCE_WORDS = {
    Presence.STATED_YES: "presence-yes-stated",
    Presence.IMPLIED_YES: "presence-yes-implied",
    Presence.STATED_NO: "presence-no-stated",
    Presence.IMPLIED_NO: "presence-no-implied",
}


def change_said(desk: Desk, change: ChangeFact) -> str:
    """Say a change with base and sign: «снижение на 47,6 % (с 1 710 до 896, −814)»; no percent on a small base."""
    earlier, later = counted(change.earlier), counted(change.later)
    if change.change.why is WhyNotComputed.NOT_COMPARABLE:
        return desk.say("change-not-comparable", earlier=earlier, later=later)
    if change.percent is None:
        return desk.say("change-counts", earlier=earlier, later=later)
    if earlier == later:
        return desk.say("change-same", earlier=earlier, later=later)
    direction = "fall" if later < earlier else "rise"
    return desk.say(
        f"change-{direction}",
        percent=abs(change.percent),
        earlier=earlier,
        later=later,
        difference=later - earlier,
    )


def verdict_said(desk: Desk, change: ChangeFact) -> str:
    """Say the second question: whether the change is more than ordinary variation, and what to do with that."""
    verdict, instruction = verdict_words(desk, change), desk.say(f"instruction-{strength(change)}")
    if change.change.low is None or change.change.high is None:
        return desk.say("question-variation-too-few", verdict=capitalised(verdict), instruction=instruction)
    interval = desk.speech.interval(change.change.low, change.change.high)
    if change.change.break_even_cv is None:
        return desk.say(
            "question-variation-unclear", verdict=capitalised(verdict), interval=interval, instruction=instruction
        )
    return desk.say(
        "question-variation",
        verdict=capitalised(verdict),
        interval=interval,
        cv=whole_percent(change.change.break_even_cv),
        instruction=instruction,
    )


def verdict_words(desk: Desk, change: ChangeFact) -> str:
    """Say the verdict in its fixed words: «больше обычных колебаний», «случаев слишком мало» …"""
    computed = change.verdict is not Verdict.NOT_COMPUTED
    return desk.say(f"verdict-{verdict_key(change)}" if computed else f"verdict-not-computed-{verdict_key(change)}")


def verdict_key(change: ChangeFact) -> str:
    """Return the last part of a verdict's key: `fall-clear`, `too-few`, `not-comparable` …"""
    word = change.change.why if change.verdict is Verdict.NOT_COMPUTED and change.change.why else change.verdict
    return str(word).replace("_", "-")


def strength(change: ChangeFact) -> str:
    """Return how strong a verdict is, without its direction: `clear`, `likely`, `unclear`, `too-few` …"""
    if change.verdict.is_clear:
        return "clear"
    return "likely" if change.verdict.is_likely else verdict_key(change)


def whole_percent(share: float) -> int:
    """Return a share as whole percents, cut: «верно, пока колебания меньше 23 %» must not promise more than holds."""
    return int(share * 100)


def published_said(desk: Desk, change: ChangeFact) -> str:
    """Say what the source printed of a change and the kind of error, if any; empty where nothing was printed."""
    if change.published is None or change.published_check is None:
        return ""
    printed = change.published.replace(" %", "%")
    if change.published_check is ClaimCheck.MATCH:
        return desk.say("published-agrees", published=printed)
    return desk.say("published-wrong", published=printed, why=why_said(desk, change))


def slowdown_said(desk: Desk, claims: Sequence[Claim], facts: Sequence[Fact]) -> str:
    """Say that a slower rise was published as a fall, with the counts that rose; empty where no claim does so."""
    told = [claim for claim in claims if claim.kind == "statement" and claim.check is ClaimCheck.DIRECTION_DIFFERS]
    if not told:
        return ""
    quoted = re.search(r"\(([^)]*)\)", told[0].verbatim)
    counts = ", ".join(desk.speech.count(counted(fact)) for fact in facts)
    return desk.say("published-slowdown", published=quoted[1] if quoted else told[0].verbatim, counts=counts)


def why_said(desk: Desk, change: ChangeFact) -> str:
    """Say the kind of error of a published percentage."""
    key = f"why-{str(change.published_check).replace('_', '-')}"
    earlier, later = counted(change.earlier), counted(change.later)
    known: dict[str, str | int] = {
        "earlier": earlier,
        "later": later,
        "ratio": desk.speech.percent(Decimal(100 * later) / Decimal(earlier)) if earlier else "",
        "recomputed": desk.speech.change(change.percent) if change.percent is not None else "",
    }
    return desk.say(key, **{name: known[name] for name in desk.speech.variables(key)})


def counted(fact: Fact) -> int:
    """Return a fact's number; raises `ValueError` for an empty one, which no sentence may treat as a number."""
    if fact.value is None:
        raise ValueError(f"{fact.region} {fact.year}: {fact.observation.status}")
    return fact.value


def small_counts_said(desk: Desk, facts: Sequence[Fact]) -> str:
    """Say the small counts of one indicator: every year with its number."""
    numbered = [fact for fact in facts if fact.value is not None]
    moved = any(fact.on_former_borders for fact in numbered)
    counts = ", ".join(_year_count(desk, fact, moved=moved) for fact in numbered)
    return desk.say(
        "small-counts-title",
        indicator=desk.indicator_name(numbered[0].indicator),
        period=period_said(desk, numbered[0]),
        counts=counts,
    )


def _year_count(desk: Desk, fact: Fact, *, moved: bool) -> str:
    """Say a year with its number, marked where the years before it stand on other borders."""
    said = desk.say("year-count", year=fact.year, count=counted(fact))
    return desk.say("year-new-borders", count=said) if moved and not fact.on_former_borders else said


def period_said(desk: Desk, fact: Fact) -> str:
    """Say the part of the year a fact covers: «9 мес.», or nothing where the source does not state it."""
    return desk.say("counted-months-short", n=fact.months) if fact.months else ""


def presence_said(desk: Desk, rows: Sequence[PresenceRow], region: str | None = None) -> str:
    """Say where and when a programme ran and how that is known; never turns unknown into no."""
    if not rows:
        nothing = desk.say_of(region, "presence-nothing") if region else desk.say("presence-nothing")
        return desk.say("presence-label", said=nothing)
    return " ".join(filter(None, [programmes_said(desk, rows), contradiction_said(desk, rows)]))


def programmes_said(desk: Desk, rows: Sequence[PresenceRow]) -> str:
    """Say of each programme in which years it ran, as far as that is known."""
    lines = [
        _programme_said(desk, programme, list(own)) for programme, own in groupby(rows, key=lambda row: row.programme)
    ]
    return " ".join(filter(None, lines))


def contradiction_said(desk: Desk, rows: Sequence[PresenceRow]) -> str:
    """Say of which years the report gives two different answers; empty where it gives one."""
    disputed = sorted({row.year for row in rows if row.shown_as is Presence.CONTRADICTORY})
    return desk.say("presence-contradicts", years=desk.speech.years(disputed)) if disputed else ""


def _programme_said(desk: Desk, programme: str, rows: Sequence[PresenceRow]) -> str:
    known = [row for row in rows if row.shown_as in PRESENCE_WORDS]
    said = [
        desk.say(key, **_years_of(desk, key, [row.year for row in own]))
        for key, own in groupby(known, key=lambda row: PRESENCE_WORDS[row.shown_as])
    ]
    ran = [row.year for row in known if row.shown_as in (Presence.STATED_YES, Presence.IMPLIED_YES)]
    before = [row.shown_as for row in rows if ran and row.year < ran[0]]
    if Presence.UNKNOWN in before:
        said.append(desk.say("presence-start-unknown"))
    label = "presence-label" if programme == "ngo_project" else "presence-social-order-label"
    return desk.say(label, said="; ".join(said)) if said else ""


def _years_of(desk: Desk, key: str, years: Sequence[int]) -> dict[str, str | int]:
    known: dict[str, str | int] = {"years": desk.speech.years(years), "n": len(years)}
    return {name: known[name] for name in desk.speech.variables(key)}


def borders_said(desk: Desk, facts: Iterable[Fact]) -> str:
    """Say that figures were counted on borders before 8 June 2022, and with which of today's units; else nothing."""
    part = split_off(desk, facts)
    return desk.say("borders-former", part=desk.name(desk.region(part).name)) if part else ""


def borders_changed_said(desk: Desk, facts: Iterable[Fact]) -> str:
    """Say which two years stand on different borders, where a region's numbers of one kind do; else nothing."""
    series: dict[tuple[str, str, str], list[Fact]] = {}
    for fact in facts:
        if fact.value is not None:
            series.setdefault((fact.region, fact.indicator, fact.observation.period), []).append(fact)
    for own in series.values():
        former = [fact.year for fact in own if fact.on_former_borders]
        later = [fact.year for fact in own if not fact.on_former_borders]
        if former and later:
            return desk.say("borders-changed", before=max(former), after=min(later))
    return ""


def split_off(desk: Desk, facts: Iterable[Fact]) -> str | None:
    """Return today's unit that facts on former borders still include: `karaganda_pre2022` → `ulytau`."""
    for fact in facts:
        if fact.on_former_borders:
            parts = desk.region(fact.observation.territory).components
            return next((part for part in parts if part != fact.region), None)
    return None


def period_note(desk: Desk, facts: Iterable[Fact]) -> str:
    """Say that the source leaves the period open, where any fact's months are unknown."""
    silent = [fact for fact in facts if fact.months is None and fact.value is not None]
    places = dict.fromkeys(place_said(desk, fact) for fact in silent if fact.observation.place.startswith("table"))
    return desk.say("period-unknown", places=", ".join(places)) if places else ""


def open_period_said(desk: Desk, facts: Iterable[Fact]) -> str:
    """Say that the source leaves the period open, without what follows from that."""
    silent = [fact for fact in facts if fact.months is None and fact.value is not None]
    places = dict.fromkeys(place_said(desk, fact) for fact in silent if fact.observation.place.startswith("table"))
    return desk.say("period-open", places=", ".join(places)) if places else ""


def place_said(desk: Desk, fact: Fact) -> str:
    """Say where in its source a fact stands: «табл. 2»."""
    return desk.name(desk.catalogue.sources[fact.observation.source].places[fact.observation.place])
