"""How numbers that are no plain change come about: shares, percentage points, growth, «about» and «more than»."""

from decimal import Decimal
from fractions import Fraction

from analysis.change import exact_change, half_up
from answers.claimed import Claimed, decimals_of, percent_said, said_back, times_said
from answers.desk import Desk
from answers.ruling import Checked, Counts, Fault, Ruling
from data.vocabulary import ClaimCheck
from texts.speech import Variable

RATIOS = (ClaimCheck.RATIO_GIVEN_AS_CHANGE, ClaimCheck.RATIO_GIVEN_AS_CHANGE_TRUNCATED)


def arises_of_kind(
    desk: Desk, claimed: Claimed, checked: Checked, counts: Counts, years: tuple[int, int]
) -> str | None:
    """Say what the counts give where a share, points, the growth or a rough size is claimed; None for any other."""
    if checked.code is ClaimCheck.NO_NUMBER and claimed.percent_before is not None:
        return desk.say("arises-needs-three-years")
    if claimed.kind == "rate" and claimed.percent_before is not None:
        return desk.say("arises-growth") if checked.ruling is Ruling.CONFIRMED else None
    if claimed.kind == "share" and claimed.percent is not None:
        return _of_share(desk, claimed, checked, counts, years)
    if claimed.kind == "points":
        return _of_points(desk, claimed, checked, counts)
    return _of_size(desk, claimed, checked, counts) if claimed.roughly else None


def _of_share(desk: Desk, claimed: Claimed, checked: Checked, counts: Counts, years: tuple[int, int]) -> str:
    """Say the share the counts give, and that the change is another number."""
    told: dict[str, Variable] = {
        "earlier": counts[0],
        "later": counts[1],
        "from_year": years[0],
        "to_year": years[1],
        "share": desk.speech.percent(exact_change(*counts) + 100),
        "change": half_up(exact_change(*counts), 1),
    }
    lines = [desk.say("arises-share", **told)]
    if checked.fault is Fault.CHANGE_AS_SHARE:
        lines.append(desk.say("arises-change-as-share", claimed=said_back(desk, claimed)))
    rounded = half_up(exact_change(*counts) + 100, decimals_of(claimed.percent or Decimal()))
    if checked.ruling is Ruling.CONFIRMED and not claimed.roughly and rounded != claimed.percent:
        lines.append(desk.say("arises-share-cut", rounded=percent_said(desk, rounded)))
    return " ".join([*lines, *_tolerance(desk, claimed)])


def _of_points(desk: Desk, claimed: Claimed, checked: Checked, counts: Counts) -> str:
    if checked.fault is Fault.SLOWDOWN_AS_DECLINE or checked.ruling is Ruling.CONFIRMED:
        return desk.say("arises-points-of-growth", claimed=said_back(desk, claimed))
    change = half_up(exact_change(*counts), 1)
    key = "arises-points-percent" if checked.fault is Fault.PERCENT_AS_POINTS else "arises-points"
    known: dict[str, Variable] = {"change": change, "claimed": said_back(desk, claimed)}
    return desk.say(key, **{name: known[name] for name in desk.speech.variables(key)})


def _of_size(desk: Desk, claimed: Claimed, checked: Checked, counts: Counts) -> str | None:
    """Say the exact number beside one that was named roughly or as a bound; None where something else is wrong."""
    if checked.code is ClaimCheck.DIRECTION_DIFFERS or checked.code in RATIOS or claimed.roughly is None:
        return None
    holds = checked.ruling is Ruling.CONFIRMED
    key = f"arises-size-{claimed.roughly if claimed.roughly in ('over', 'under') else 'about'}"
    told = desk.say(
        f"{key}-{'right' if holds else 'wrong'}", claimed=said_back(desk, claimed), exact=_exact(desk, claimed, counts)
    )
    return " ".join([told, *_tolerance(desk, claimed)])


def _exact(desk: Desk, claimed: Claimed, counts: Counts) -> str:
    """Write the number the counts give, in the form of the claimed one."""
    if claimed.times is not None:
        decimals = max(1, decimals_of(claimed.times))
        return times_said(desk, half_up(Fraction(max(counts), min(counts)), decimals))
    if claimed.percent is not None:
        decimals = max(1, decimals_of(claimed.percent))
        return desk.speech.percent(half_up(abs(exact_change(*counts)), decimals), decimals)
    if claimed.heading in ("fall", "rise") and claimed.became is None:
        return desk.speech.count(abs(counts[1] - counts[0]))
    return desk.speech.count(counts[1])


def _tolerance(desk: Desk, claimed: Claimed) -> list[str]:
    """Say how far «about» and «almost» are taken to reach."""
    if claimed.roughly not in ("about", "almost"):
        return []
    reach = Decimal(desk.rules.thresholds.claim_tolerance_percent)
    return [desk.say("arises-tolerance", tolerance=percent_said(desk, reach))]
