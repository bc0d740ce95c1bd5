"""A claim examined: its rulings beside the recorded numbers, region by region, or the reason why it has none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from answers.answer import ChangeFact, Fact
from answers.claimed import (
    FARTHEST,
    Claimed,
    check_percent,
    counts_of,
    distance,
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
from answers.sizes import check_points, check_size_of_count
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

    `sums` are the summed counts where a change of several regions together is claimed, `totals` the sum of each year
    where a number of cases is.
    """

    claimed: Claimed
    indicator: str
    witnesses: tuple[Witness, ...] = ()
    checks: tuple[Checked, ...] = ()
    gap: Shortfall | None = None
    sums: Counts | None = None
    totals: tuple[tuple[int, int], ...] = ()

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
    if "all" in desk.question.regions and claimed.percent_before is None:
        if claimed.percent is not None or claimed.counts is not None:
            return await _together(desk, claimed, indicator, own)
        if claimed.is_level and claimed.value:
            return _in_total(desk, claimed, indicator, own)
    claimed = await _percent_meant(desk, claimed, list(own.values()))
    witnesses = tuple([await _witness(desk, claimed, facts) for facts in own.values()])
    return Examined(claimed, indicator, witnesses, _as_a_whole(desk, claimed, witnesses))


def _figures_asked(question: Question, claimed: Claimed) -> Question:
    """Return the question for the figures a claim needs: those of two years, or of any for a number of cases."""
    told = {name: value for name, value in question.parameters if name == "relative"}
    kind, years = Kind.VALUE if claimed.is_level else Kind.TREND, question.years
    if claimed.percent_before is not None and len(years) == 2:
        years = (min(years) - 1, *years)  # the first of two changes starts a year before
    return replace(question, kind=kind, years=years, parameters=sorted_parameters(told))


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
    if claimed.percent_before is not None and claimed.percent is not None:
        three = slowdown_series(claimed, facts)
        if three is not None:
            return Witness(region, three, await _two_steps(desk, three), (slowdown_check(claimed, three),))
        change = await change_between(desk, facts[-2], facts[-1])
        return Witness(region, tuple(facts[-2:]), (change,), (coded(ClaimCheck.NO_NUMBER),))
    if claimed.kind == "points" and len(facts) > 2 and (found := await _growth_in_points(desk, claimed, facts)):
        return found
    change = nearest(desk, claimed, await changes_meant(desk, facts))
    return Witness(region, (change.earlier, change.later), (change,), tuple(_checks(desk, claimed, change)))


async def changes_meant(desk: Desk, facts: Sequence[Fact]) -> list[ChangeFact]:
    """Return the changes a claim may speak of; of more than two years named, the one from first to last."""
    spans_all = len(desk.question.years) > 2
    pairs = [(facts[0], facts[-1])] if spans_all else neighbours(facts)
    return [await change_between(desk, *pair) for pair in pairs]


async def _two_steps(desk: Desk, three: tuple[Fact, Fact, Fact]) -> tuple[ChangeFact, ...]:
    return tuple([await change_between(desk, *pair) for pair in ((three[0], three[1]), (three[1], three[2]))])


async def _growth_in_points(desk: Desk, claimed: Claimed, facts: Sequence[Fact]) -> Witness | None:
    """Return the witness where percentage points are the difference of the two last growths, else None."""
    three = (facts[-3], facts[-2], facts[-1])
    steps = await _two_steps(desk, three)
    if claimed.percent is None or steps[0].percent is None or steps[1].percent is None:
        return None
    difference = abs(steps[1].percent - steps[0].percent)
    checked = check_points(claimed.percent, difference, claimed.heading)
    return Witness(three[0].region, three, steps, (checked,)) if checked is not None else None


async def _percent_meant(desk: Desk, claimed: Claimed, own: Sequence[Sequence[Fact]]) -> Claimed:
    """Return a claim with its whole number read as a percentage, where it is no count: «Караганда минус 5»."""
    if claimed.value is None or claimed.value > 100 or claimed.percent is not None or claimed.counts is not None:
        return claimed
    if claimed.size or len(own) != 1 or len(own[0]) < 2:
        return claimed
    changes = await changes_meant(desk, own[0])
    pairs = [counts_of(change) for change in changes]
    known = {number for one, other in pairs for number in (one, other, abs(other - one))}
    read = replace(claimed, value=None, percent=claimed.value)
    explained = any(distance(desk, read, change) < FARTHEST for change in changes)
    return read if explained and claimed.value not in known else claimed


def _level(desk: Desk, claimed: Claimed, facts: Sequence[Fact]) -> Witness:
    """Check a claimed number of cases against the years asked; without a year, against the one that has it."""
    if claimed.value is None:
        raise ValueError("no number of cases is claimed")
    if claimed.roughly is not None:
        meant = facts if desk.question.years else facts[-1:]
        checks = [
            check_size_of_count(claimed.value, claimed.roughly, counted(one), desk.rules.thresholds) for one in meant
        ]
        return Witness(facts[0].region, tuple(meant), (), tuple(checks))
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
    if claimed.became is not None:
        checks.append(_became(desk, claimed, claimed.became, counts[1]))
    if claimed.value is not None and claimed.roughly is not None and claimed.percent is None:
        difference = abs(counts[1] - counts[0])
        checks.append(check_size_of_count(claimed.value, claimed.roughly, difference, desk.rules.thresholds))
    elif claimed.value is not None:
        known = (*counts, abs(counts[1] - counts[0]))
        meant = [number for number in known if number == claimed.value] or known
        checks.append(check_value(claimed.value, meant, desk.rules.thresholds))
    return checks


def _became(desk: Desk, claimed: Claimed, became: Decimal, later: int) -> Checked:
    if claimed.roughly is not None:
        return check_size_of_count(became, claimed.roughly, later, desk.rules.thresholds)
    return check_value(became, [later], desk.rules.thresholds)


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


def _in_total(desk: Desk, claimed: Claimed, indicator: str, own: Mapping[str, Sequence[Fact]]) -> Examined:
    """Check a number of cases of all regions together against the sum of each year that every one has."""
    years = sorted(set.intersection(*({fact.year for fact in facts} for facts in own.values())))
    totals = {
        year: sum(counted(fact) for facts in own.values() for fact in facts if fact.year == year) for year in years
    }
    if not totals or claimed.value is None:
        return Examined(claimed, indicator, gap=Shortfall(Reason.YEAR_NO_DATA, tuple(own), indicator))
    meant = [year for year in years if totals[year] == claimed.value and not desk.question.years] or years
    if claimed.roughly is not None:
        checked = check_size_of_count(claimed.value, claimed.roughly, totals[meant[-1]], desk.rules.thresholds)
    else:
        checked = check_value(claimed.value, [totals[year] for year in meant], desk.rules.thresholds)
    witnesses = tuple(
        Witness(region, tuple(fact for fact in facts if fact.year in meant), (), (checked,))
        for region, facts in own.items()
    )
    return Examined(claimed, indicator, witnesses, (checked,), totals=tuple((year, totals[year]) for year in meant))
