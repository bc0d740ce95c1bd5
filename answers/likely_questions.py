"""What may be asked at a meeting, likeliest first, each with its answer; made from claims, verdicts and facts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from answers.advice import MAIN, SECOND, Advice
from answers.answer import ChangeFact, Fact
from answers.desk import Desk, capitalised
from answers.lines import few_note
from answers.lookup import last_change
from answers.said import (
    borders_said,
    counted,
    period_note,
    presence_said,
    slowdown_said,
    verdict_words,
    why_said,
)
from data.observation import Claim, PresenceRow
from data.vocabulary import ClaimCheck, Presence
from papers.page import Exchange

RATIOS = (ClaimCheck.RATIO_GIVEN_AS_CHANGE, ClaimCheck.RATIO_GIVEN_AS_CHANGE_TRUNCATED)
MILD = (ClaimCheck.MATCH, ClaimCheck.MATCH_TRUNCATED)


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything known of one region that a meeting may ask about."""

    region: str
    facts: tuple[Fact, ...]
    changes: tuple[ChangeFact, ...]
    claims: tuple[Claim, ...]
    presence: tuple[PresenceRow, ...]
    advice: Advice

    def facts_of(self, indicator: str) -> tuple[Fact, ...]:
        """Return the facts of one indicator."""
        return tuple(fact for fact in self.facts if fact.indicator == indicator)

    def changes_of(self, indicator: str) -> tuple[ChangeFact, ...]:
        """Return the changes of one indicator."""
        return tuple(change for change in self.changes if change.indicator == indicator)


def likely_questions(desk: Desk, brief: Brief) -> tuple[Exchange, ...]:
    """Return what may be asked about a region with figures."""
    change = last_change(brief.changes_of(MAIN))
    found: list[Exchange] = []
    if change is not None:
        found += _published(desk, brief, change, mild=False)
        found += _cause(desk, brief, change)
    found += _small(desk, brief)
    if change is not None:
        found += _verdict(desk, change)
    found += _presence(desk, brief)
    found += _asked(desk, "ask-borders", borders_said(desk, brief.facts))
    if change is not None:
        found += _published(desk, brief, change, mild=True)
    found += _asked(desk, "ask-period", period_note(desk, brief.facts))
    return tuple(found)


def questions_without_data(desk: Desk, advice: Advice, with_data: Sequence[str]) -> tuple[Exchange, ...]:
    """Return what may be asked where a region has no figures."""
    names = desk.speech.listed([desk.short_name(key) for key in with_data])
    advised = advice.recommendation.report_advice
    introduce = desk.say(
        "ask-introduce-answer",
        standing=desk.say(advised[0].status_key) if advised else "",
        watch=desk.say(advice.recommendation.main.says),
    )
    parent = desk.split_from(advice.region)
    before = desk.say("no-data-parent", parent=desk.name(desk.region(parent).name)) if parent else ""
    return (
        Exchange(desk.say("ask-introduce"), introduce),
        Exchange(desk.say("ask-ours"), desk.say("no-data-presence")),
        *_asked(desk, "ask-borders", before),
        Exchange(desk.say("ask-others"), desk.say("ask-others-answer", regions=names)),
    )


def _asked(desk: Desk, key: str, answer: str) -> Iterator[Exchange]:
    if answer:
        yield Exchange(desk.say(key), answer)


def _published(desk: Desk, brief: Brief, change: ChangeFact, *, mild: bool) -> Iterator[Exchange]:
    """Ask about a printed percentage that differs; a mere cutting of digits comes late, a match not at all."""
    check = change.published_check
    if check is not None and check is not ClaimCheck.MATCH and (check in MILD) == mild and change.published:
        why = capitalised(why_said(desk, change))
        if check in RATIOS and change.percent is not None:
            answer = desk.say("ask-published-ratio", why=why, percent=change.percent)
        else:
            answer = desk.say("ask-published-other", why=why)
        yield Exchange(desk.say("ask-published", published=change.published.replace(" %", "%")), answer)
    if not mild:
        yield from _asked(desk, "ask-slowdown", slowdown_said(desk, brief.claims, brief.facts_of(MAIN)))


def _cause(desk: Desk, brief: Brief, change: ChangeFact) -> Iterator[Exchange]:
    key = _cause_key(brief, counted(change.later) - counted(change.earlier))
    if key:
        yield Exchange(desk.say(key), desk.say("ask-cause-answer", level=int(brief.advice.level)))
    for claim in brief.claims:
        if claim.kind == "causal_claim":
            question = desk.say("ask-claim", quote=claim.verbatim)
            yield Exchange(question, desk.say(f"check-{str(claim.check).replace('_', '-')}"))


def _cause_key(brief: Brief, difference: int) -> str:
    facts = brief.advice.recommendation.facts
    if difference == 0:
        return ""
    falls = difference < 0
    if facts.project_now == "yes":
        if falls and facts.mode == "social_order":
            return "ask-credit-order"
        return "ask-credit-fall" if falls else "ask-credit-rise"
    return "ask-stopped" if facts.project_now == "no" and facts.project_prev == "yes" and not falls else "ask-cause"


def _small(desk: Desk, brief: Brief) -> Iterator[Exchange]:
    facts, changes = brief.facts_of(SECOND), brief.changes_of(SECOND)
    if not facts or any(fact.value is None for fact in facts):
        return
    difference = counted(facts[-1]) - counted(facts[0])
    if all(fact.value == 0 for fact in facts):
        yield from _asked(desk, "ask-small-zero", few_note(desk, facts, changes[-1] if changes else None))
    elif difference:
        way = "fall" if difference < 0 else "rise"
        yield from _asked(desk, f"ask-small-{way}", few_note(desk, facts, changes[-1] if changes else None))


def _verdict(desk: Desk, change: ChangeFact) -> Iterator[Exchange]:
    """Ask whether one may say so: for a verdict that is unclear or likely; and why a change is so large."""
    if change.change.big_jump:
        yield Exchange(desk.say("ask-jump"), f"{desk.say('fixed-f7')} {desk.say('verify-jump')}")
    strength = "likely" if change.verdict.is_likely else "unclear"
    if change.verdict.is_clear or change.change.low is None or change.change.high is None or not change.percent:
        return
    answer = desk.say(
        "ask-verdict-answer",
        verdict=capitalised(verdict_words(desk, change)),
        interval=desk.speech.interval(change.change.low, change.change.high),
        instruction=desk.say(f"instruction-{strength}"),
    )
    yield Exchange(desk.say(f"ask-{strength}-{'fall' if change.percent < 0 else 'rise'}"), answer)


def _presence(desk: Desk, brief: Brief) -> Iterator[Exchange]:
    disputed = [row for row in brief.presence if row.shown_as is Presence.CONTRADICTORY]
    for year in sorted({row.year for row in disputed}):
        own = [row for row in disputed if row.year == year]
        yield Exchange(desk.say("ask-presence", year=year), presence_said(desk, own))
