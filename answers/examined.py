"""A claim examined: its rulings beside the recorded numbers, region by region, or the reason why it has none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from answers.answer import ChangeFact, Fact
from answers.claimed import (
    Claimed,
    check_percent,
    counts_of,
    nearest,
    neighbours,
    slowdown_check,
    slowdown_series,
)
from answers.desk import Desk
from answers.gather import change_between
from answers.reach import Reason, Shortfall, reach, regions_asked
from answers.ruling import (
    Checked,
    Counts,
    Fault,
    Ruling,
    check_counts,
    check_heading,
    check_value,
    coded,
    ruling_of,
)
from answers.said import counted
from data.question import Kind, Question, sorted_parameters
from data.vocabulary import ClaimCheck, WhyNotComputed


@dataclass(frozen=True, slots=True)
class Witness:
    """What one region's numbers say: the facts shown and, unless a number of cases is claimed, the changes meant.

    The last of `changes` is the one that is judged.
    """

    region: str
    facts: tuple[Fact, ...]
    changes: tuple[ChangeFact, ...]
    checks: tuple[Checked, ...]

    @property
    def change(self) -> ChangeFact | None:
        """The change the claim is about."""
        return self.changes[-1] if self.changes else None

    @property
    def ruling(self) -> Ruling:
        """The word for this region alone."""
        return ruling_of(self.checks)


@dataclass(frozen=True, slots=True)
class Examined:
    """A claim with everything found. `checks` are of the claim as a whole; `gap` says why nothing could be checked.

    `sums` are the summed counts where a percentage of several regions together is claimed.
    """

    claimed: Claimed
    indicator: str
    witnesses: tuple[Witness, ...] = ()
    checks: tuple[Checked, ...] = ()
    gap: Shortfall | None = None
    sums: Counts | None = None

    @property
    def ruling(self) -> Ruling:
        """The word the answer begins with."""
        return Ruling.CANNOT_BE_CHECKED if self.gap else ruling_of(self.checks)

    @property
    def code(self) -> ClaimCheck:
        """The code of the recomputation."""
        if self.gap:
            return ClaimCheck.NO_NUMBER
        return self.main.code

    @property
    def main(self) -> Checked:
        """The check that decides: the first of those that have the answer's own word."""
        return next(checked for checked in self.checks if checked.ruling is self.ruling)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every number used."""
        return tuple(fact for witness in self.witnesses for fact in witness.facts)

    @property
    def changes(self) -> tuple[ChangeFact, ...]:
        """Every change used."""
        return tuple(change for witness in self.witnesses for change in witness.changes)


async def examine(desk: Desk, claimed: Claimed) -> Examined:
    """Examine a claim whose region and indicator stand in the question."""
    indicator = desk.question.indicator or desk.lookup.indicators[0]
    held = await reach(desk.asking(_figures_asked(desk.question, claimed)))
    if held.gaps:
        return Examined(claimed, indicator, gap=held.shortfall or held.gaps[0])
    own = {
        region: _one_period([fact for fact in held.facts if fact.region == region])
        for region in await regions_asked(desk)
    }
    if "all" in desk.question.regions and claimed.percent is not None and claimed.percent_before is None:
        return await _together(desk, claimed, indicator, own)
    witnesses = tuple([await _witness(desk, claimed, facts) for facts in own.values()])
    return Examined(claimed, indicator, witnesses, _as_a_whole(desk, claimed, witnesses))


def _figures_asked(question: Question, claimed: Claimed) -> Question:
    """Return the question for the figures a claim needs: those of two years, or of any for a number of cases."""
    told = {name: value for name, value in question.parameters if name == "relative"}
    kind = Kind.VALUE if claimed.is_level else Kind.TREND
    return replace(question, kind=kind, parameters=sorted_parameters(told))


def _one_period(facts: Sequence[Fact]) -> list[Fact]:
    """Return the facts of one kind of period, that of the last year, so that nine months never meet twelve."""
    ordered = sorted(facts, key=lambda fact: fact.year)
    return [fact for fact in ordered if fact.observation.period == ordered[-1].observation.period]


def _as_a_whole(desk: Desk, claimed: Claimed, witnesses: Sequence[Witness]) -> tuple[Checked, ...]:
    """Return the checks of a claim: a direction of several regions is one check, all else one for each region."""
    changes = [witness.change for witness in witnesses if witness.change]
    if claimed.heading and claimed.percent is None and len(changes) > 1 and all(map(_comparable, changes)):
        return (check_heading(claimed.heading, [counts_of(change) for change in changes], desk.rules.thresholds),)
    return tuple(checked for witness in witnesses for checked in witness.checks)


async def _witness(desk: Desk, claimed: Claimed, facts: Sequence[Fact]) -> Witness:
    region = facts[0].region
    if claimed.is_level:
        return _level(desk, claimed, facts)
    three = slowdown_series(claimed, facts) if claimed.percent_before is not None and claimed.percent else None
    if three is not None:
        steps = [await change_between(desk, *pair) for pair in ((three[0], three[1]), (three[1], three[2]))]
        return Witness(region, three, tuple(steps), (slowdown_check(claimed, three),))
    changes = [await change_between(desk, *pair) for pair in neighbours(facts)]
    change = nearest(desk, claimed, changes)
    return Witness(region, (change.earlier, change.later), (change,), tuple(_checks(desk, claimed, change)))


def _level(desk: Desk, claimed: Claimed, facts: Sequence[Fact]) -> Witness:
    """Check a claimed number of cases against the years asked; without a year, against the one that has it."""
    if claimed.value is None:
        raise ValueError("no number of cases is claimed")
    fitting = [fact for fact in facts if counted(fact) == claimed.value]
    meant = fitting if fitting and not desk.question.years else facts
    checked = check_value(claimed.value, [counted(fact) for fact in meant], desk.rules.thresholds)
    return Witness(facts[0].region, tuple(facts), (), (checked,))


def _checks(desk: Desk, claimed: Claimed, change: ChangeFact) -> list[Checked]:
    if not _comparable(change):
        return [coded(ClaimCheck.UNEXPLAINED, Fault.NOT_COMPARABLE)]
    return _checks_of(desk, claimed, counts_of(change))


def _comparable(change: ChangeFact) -> bool:
    return change.change.why is not WhyNotComputed.NOT_COMPARABLE


def _checks_of(desk: Desk, claimed: Claimed, counts: Counts) -> list[Checked]:
    """Check every part of a claim about two counts; a direction is part of the percentage where there is one."""
    checks = []
    if claimed.percent is not None:
        checks.append(check_percent(desk, claimed, claimed.percent, counts))
    elif claimed.heading is not None:
        checks.append(check_heading(claimed.heading, [counts], desk.rules.thresholds))
    if claimed.counts is not None:
        checks.append(check_counts(claimed.counts, counts))
    if claimed.value is not None:
        known = (*counts, abs(counts[1] - counts[0]))
        meant = [number for number in known if number == claimed.value] or known
        checks.append(check_value(claimed.value, meant, desk.rules.thresholds))
    return checks


async def _together(desk: Desk, claimed: Claimed, indicator: str, own: Mapping[str, Sequence[Fact]]) -> Examined:
    """Check a percentage of all regions together against their sums over the last two years that every one has."""
    years = sorted(set.intersection(*({fact.year for fact in facts} for facts in own.values())))[-2:]
    if len(years) < 2:
        return Examined(claimed, indicator, gap=Shortfall(Reason.YEAR_NO_DATA, tuple(own), indicator))
    pairs = {region: [fact for fact in facts if fact.year in years] for region, facts in own.items()}
    changes = [await change_between(desk, facts[0], facts[-1]) for facts in pairs.values()]
    sums = sum(counted(one.earlier) for one in changes), sum(counted(one.later) for one in changes)
    if all(map(_comparable, changes)):
        checks = tuple(_checks_of(desk, claimed, sums))
    else:
        checks = (coded(ClaimCheck.UNEXPLAINED, Fault.NOT_COMPARABLE),)
    witnesses = tuple(Witness(one.later.region, (one.earlier, one.later), (one,), checks) for one in changes)
    return Examined(claimed, indicator, witnesses, checks, sums=sums)
