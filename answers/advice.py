"""Think: the facts a recommendation rests on, for one region and indicator, and what the rules make of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analysis.evidence import Confidence, Grounds, Level, confidence, level
from analysis.findings import Flag, Position
from analysis.flags import base_peak
from analysis.gate import RegionHistory, WithWithout, compare_with_without
from analysis.others import against_others
from answers.answer import ChangeFact, Fact
from answers.desk import Desk
from answers.lookup import last_change
from answers.shorter import in_fewer_words
from data.observation import PresenceRow
from data.vocabulary import Presence, WhyNotComputed
from rules.book import Caveat, Fired, Recommendation
from rules.facts import DID_NOT_RUN, RAN, Facts, Mode, National, derive, published_differs

MAIN = "offences_by_previously_offended"
SECOND = "repeat_offences_probation_clients"
ALWAYS_BESIDE = ("C01",)


@dataclass(frozen=True, slots=True)
class Advice:
    """What may be advised for a region and an indicator, with the evidence it rests on.

    `change` is the last change, None where there are not two years; `position` is its place among the other regions.
    """

    region: str
    indicator: str
    recommendation: Recommendation
    level: Level
    confidence: Confidence
    change: ChangeFact | None
    position: Position
    comparison: WithWithout


async def advise(desk: Desk, region: str, indicator: str = MAIN) -> Advice:
    """Return the rules' recommendation for a region and an indicator, by the last two neighbouring years held."""
    changes = await desk.lookup.changes(indicator)
    change = last_change(changes.get(region, ()))
    presence = await desk.lookup.presence(region)
    comparison = await with_without(desk, indicator)
    series = await _series(desk, region, indicator)
    family = _family(changes, change)
    reached = _level(desk, change, series, family, comparison)
    facts = derive(
        desk.rules.thresholds,
        indirect=desk.indicator(indicator).nearness == "indirect",
        earlier=change.earlier.observation if change else None,
        later=change.later.observation if change else None,
        change=change.change if change else None,
        vs_others=_position(desk, region, family),
        national=National(comparison.outcome.value) if change else National.NOT_COMPUTED,
        level=int(reached),
        years_held=len(series),
        base_peak=base_peak(series, change.earlier.year, desk.rules.thresholds) if change else Flag.UNKNOWN,
        presence=presence,
        mismatch=await _mismatch(desk, change),
        regions=len(family),
    )
    return Advice(
        region=region,
        indicator=indicator,
        recommendation=desk.rules.recommend(facts, region),
        level=reached,
        confidence=_confidence(desk, indicator, reached, change, facts, _disagree(region, family, comparison)),
        change=change,
        position=_position(desk, region, family),
        comparison=comparison,
    )


async def with_without(desk: Desk, indicator: str) -> WithWithout:
    """Return the comparison of regions with and without the project, behind the gate of the design."""
    facts = await desk.lookup.table(indicator)
    regions = dict.fromkeys(fact.region for fact in facts if fact.value is not None)
    histories = {
        region: RegionHistory(
            counts={fact.year: fact.value for fact in facts if fact.region == region and fact.value is not None},
            project=_project_years(await desk.lookup.presence(region)),
        )
        for region in regions
    }
    years = [fact.year for fact in facts if fact.value is not None]
    return compare_with_without(histories, max(years, default=0), desk.rules.thresholds)


def _project_years(presence: Sequence[PresenceRow]) -> Mapping[int, bool | None]:
    """Return in which years the project ran; where the report contradicts itself that is not known."""
    known: dict[Presence, bool] = {**dict.fromkeys(RAN, True), **dict.fromkeys(DID_NOT_RUN, False)}
    return {row.year: known.get(row.shown_as) for row in presence if row.programme == "ngo_project"}


async def _series(desk: Desk, region: str, indicator: str) -> dict[int, int]:
    facts = await desk.lookup.facts(region)
    return {fact.year: fact.value for fact in facts if fact.indicator == indicator and fact.value is not None}


def _family(changes: Mapping[str, Sequence[ChangeFact]], change: ChangeFact | None) -> dict[str, ChangeFact]:
    """Return every region's change over the same two years."""
    if change is None:
        return {}
    span = (change.earlier.year, change.later.year)
    return {region: one for region, own in changes.items() for one in own if (one.earlier.year, one.later.year) == span}


def _position(desk: Desk, region: str, family: Mapping[str, ChangeFact]) -> Position:
    if region not in family:
        return Position.NOT_COMPUTED
    pairs = {
        name: None if one.change.why is WhyNotComputed.NOT_COMPARABLE else _pair(one.earlier, one.later)
        for name, one in family.items()
    }
    return against_others(region, pairs, desk.rules.thresholds).position


def _pair(earlier: Fact, later: Fact) -> tuple[int, int] | None:
    if earlier.value is None or later.value is None:
        return None
    return earlier.value, later.value


def _level(
    desk: Desk,
    change: ChangeFact | None,
    series: Mapping[int, int],
    family: Mapping[str, ChangeFact],
    comparison: WithWithout,
) -> Level:
    before = [year for year in series if change and year < change.later.year]
    grounds = Grounds(
        comparable_years=len(series),
        enough_cases=change is not None and change.change.why is not WhyNotComputed.TOO_FEW,
        broken=change is None or change.change.why is WhyNotComputed.NOT_COMPARABLE,
        regions=len(family),
        years_before=min(len(before), len(comparison.years_before)),
        gate_passed=comparison.passed,
    )
    return level(grounds, desk.rules.thresholds)


async def _mismatch(desk: Desk, change: ChangeFact | None) -> bool:
    if change is None:
        return False
    return published_differs(await desk.lookup.claims(), change.earlier.observation, change.later.observation)


def _confidence(
    desk: Desk, indicator: str, reached: Level, change: ChangeFact | None, facts: Facts, disagree: bool
) -> Confidence:
    low = change.change.low if change else None
    high = change.change.high if change else None
    return confidence(
        reached,
        about_participants=desk.indicator(indicator).nearness == "direct",
        interval_holds_both_signs=low is None or high is None or low < 0 < high,
        same_status_opposite_directions=disagree,
        period_or_definition_unknown=facts.comparable != "yes",
    )


def _disagree(region: str, family: Mapping[str, ChangeFact], comparison: WithWithout) -> bool:
    """Whether regions of the same project status moved in opposite directions."""
    groups = (comparison.with_project, comparison.without_project)
    own = next((group for group in groups if region in group), ())
    signs = {one.percent > 0 for name, one in family.items() if name in own and one.percent}
    return len(signs) > 1


def recommended(desk: Desk, advice: Advice) -> tuple[str, ...]:
    """Return the recommendations for a region, the main one first, each in one sentence."""
    found = advice.recommendation
    return tuple(recommendation_said(desk, advice, fired) for fired in (found.main, *found.extras))


def recommended_shorter(desk: Desk, advice: Advice) -> tuple[str, ...]:
    """Return the same in fewer words."""
    found = advice.recommendation
    return tuple(in_fewer_words(desk, _key(desk, advice, fired)) for fired in (found.main, *found.extras))


def recommendation_said(desk: Desk, advice: Advice, fired: Fired) -> str:
    """Say what a rule recommends; of a programme under the social order alone it is not said that it runs."""
    return desk.say(_key(desk, advice, fired))


def _key(desk: Desk, advice: Advice, fired: Fired) -> str:
    own = f"{fired.says}-programme"
    of_order = advice.recommendation.facts.mode is Mode.SOCIAL_ORDER
    return own if of_order and desk.speech.has(own) else fired.says


def obligatory(advice: Advice) -> tuple[Caveat, ...]:
    """Return the caveats that always stand beside a recommendation to go on: what ran all along explains nothing."""
    if advice.recommendation.main.rec != "continue":
        return ()
    return tuple(caveat for caveat in advice.recommendation.caveats if caveat.id in ALWAYS_BESIDE)


def confidence_said(desk: Desk, advice: Advice) -> str:
    """Say how far the evidence may be relied on: «очень низкая»."""
    return desk.say(f"confidence-{str(advice.confidence).replace('_', '-')}")
