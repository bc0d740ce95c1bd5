"""A check in words: the ruling, the recomputed change, how the claimed number comes about, what was printed."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from analysis.change import exact_change, half_up, percent_change, truncate
from analysis.counts import largest_distinguishable_fall, smallest_distinguishable_rise
from analysis.trend import slowdown
from answers.answer import ChangeFact, Fact
from answers.check_kinds import arises_of_kind
from answers.claimed import Claimed, counts_of, decimals_of, percent_said, said_back, times_said
from answers.desk import Desk, capitalised
from answers.examined import Examined, Witness
from answers.ruling import Checked, Counts, Fault, Ruling
from answers.said import change_said, counted, published_said, strength, verdict_words, whole_percent
from data.observation import Claim
from data.vocabulary import ClaimCheck, WhyNotComputed

Years = tuple[int, int]
NUMBER_IS_WRONG = (
    ClaimCheck.RATIO_GIVEN_AS_CHANGE,
    ClaimCheck.RATIO_GIVEN_AS_CHANGE_TRUNCATED,
    ClaimCheck.WRONG_BASE,
    ClaimCheck.UNEXPLAINED,
)


def ruling_said(desk: Desk, ruling: Ruling) -> str:
    """Say the word a check begins with."""
    return desk.say(f"ruling-{str(ruling).replace('_', '-')}")


def ruling_line(desk: Desk, examined: Examined) -> str:
    """Say the ruling; of a wrong number that it is an error, of two counts named alone first what change they make."""
    ruling, claimed = ruling_said(desk, examined.ruling), examined.claimed
    number, checked = said_back(desk, claimed), examined.main
    if claimed.roughly or claimed.word:
        return f"{ruling}."
    if number and checked.code in NUMBER_IS_WRONG and checked.ruling is Ruling.NOT_CONFIRMED:
        return desk.say("ruling-number-wrong", ruling=ruling, claimed=number) if _has_base(examined) else f"{ruling}."
    if number and checked.code is ClaimCheck.MATCH_TRUNCATED:
        return desk.say("ruling-number-inexact", ruling=ruling, claimed=number)
    change = examined.changes[-1].percent if examined.changes else None
    if claimed == Claimed(earlier=claimed.earlier, later=claimed.later) and change:
        asked = desk.say(f"claim-answer-{'fall' if change < 0 else 'rise'}", percent=abs(change))
        return f"{ruling}. {asked}" if examined.ruling is Ruling.CONFIRMED else f"{ruling}."
    return f"{ruling}."


def _has_base(examined: Examined) -> bool:
    return examined.main.fault is not Fault.ZERO_BASE


def place_said(desk: Desk, region: str) -> str:
    """Say where: a region's short name, or all regions that have figures."""
    return desk.say(f"place-{region}") if region in ("all", "kz") else desk.short_name(region)


def change_line(desk: Desk, indicator: str, change: ChangeFact) -> str:
    """Say what is recorded: indicator, the two periods, the change with its base and sign."""
    return desk.say("claim-recorded", indicator=desk.indicator_name(indicator), told=period_change(desk, change))


def period_change(desk: Desk, change: ChangeFact) -> str:
    """Say a change with its two periods: «2020 → 2021: снижение на 29,4 % (с 3 649 до 2 578, −1 071)»."""
    return f"{span_said(desk, change)}: {change_said(desk, change)}"


def span_said(desk: Desk, change: ChangeFact) -> str:
    """Say the two periods of a change, with their months where the source states them."""
    years = {"from_year": change.earlier.year, "to_year": change.later.year}
    if change.earlier.months is None or change.earlier.months != change.later.months:
        return desk.say("claim-span", **years)
    return desk.say("claim-span-months", months=change.earlier.months, **years)


def levels_line(desk: Desk, facts: Sequence[Fact]) -> str:
    """Say what is recorded of an indicator, year by year."""
    counts = ", ".join(desk.say("year-count", year=fact.year, count=counted(fact)) for fact in facts)
    period = desk.say("counted-months-short", n=facts[0].months) if facts[0].months else ""
    name = ", ".join(filter(None, [desk.indicator_name(facts[0].indicator), period]))
    return desk.say("claim-recorded", indicator=name, told=counts)


def formula_said(desk: Desk, change: ChangeFact) -> str:
    """Say the recomputation as arithmetic; empty where no percentage may be computed."""
    if change.percent is None:
        return ""
    earlier, later = counts_of(change)
    return desk.say("claim-formula", earlier=earlier, later=later, percent=change.percent)


def arises_said(desk: Desk, claimed: Claimed, checked: Checked, counts: Counts, years: Years) -> str:
    """Say how the claimed number comes about, or that the counts do not give it."""
    if checked.fault in (Fault.ZERO_BASE, Fault.SMALL_BASE, Fault.NOT_COMPARABLE):
        return _not_computed(desk, claimed, checked, counts)
    if (told := arises_of_kind(desk, claimed, checked, counts, years)) is not None:
        return told
    if checked.fault is Fault.SLOWDOWN_AS_DECLINE:
        return desk.say("arises-slowdown")
    if claimed.times is not None:
        return _of_times(desk, claimed.times, checked, counts)
    if claimed.percent is None or checked.figure is None:
        return _without_percentage(desk, claimed, checked, counts)
    return _of_percentage(desk, claimed.percent, claimed, checked, counts, years)


def _of_times(desk: Desk, times: Decimal, checked: Checked, counts: Counts) -> str:
    """Say which ratio the counts give, where it is not the claimed one."""
    if checked.code is ClaimCheck.DIRECTION_DIFFERS:
        return desk.say(f"arises-heading-{_went(counts)}")
    exact, decimals = Fraction(max(counts), min(counts)), max(1, decimals_of(times))
    while half_up(exact, decimals) == 1 != exact:
        decimals += 1  # «1,0 times» would say that nothing changed
    given, claimed = half_up(exact, decimals), times_said(desk, times)
    if checked.ruling is not Ruling.CONFIRMED:
        return desk.say("arises-times", claimed=claimed, times=times_said(desk, given))
    if given == times:
        return ""
    return desk.say("arises-rounded", claimed=claimed, exact=desk.speech.decimal(given, decimals))


def _not_computed(desk: Desk, claimed: Claimed, checked: Checked, counts: Counts) -> str:
    if checked.fault is Fault.NOT_COMPARABLE:
        return desk.say("arises-not-comparable")
    if checked.fault is Fault.SMALL_BASE or claimed.percent is None:
        return desk.say("small-from-few")
    no_percentage = desk.say("arises-from-zero", claimed=said_back(desk, claimed))
    return f"{no_percentage} {chance_said(desk, counts)}" if any(counts) else no_percentage


def chance_said(desk: Desk, counts: Counts) -> str:
    """Say whether chance alone makes such a difference of small counts, and which one would stand out."""
    earlier, later = counts
    rise = smallest_distinguishable_rise(earlier, desk.rules.thresholds)
    fall = largest_distinguishable_fall(earlier, desk.rules.thresholds)
    if later >= rise or (fall is not None and later <= fall):
        return desk.say("arises-beyond-chance")
    if later >= earlier:
        return desk.say("arises-within-chance-rise", noticeable=rise)
    if fall is None:
        return desk.say("arises-within-chance")
    return desk.say("arises-within-chance-fall", noticeable=fall)


def _without_percentage(desk: Desk, claimed: Claimed, checked: Checked, counts: Counts) -> str:
    """Say what is wrong with a direction or a count; what is right needs no more words, save that it is small."""
    if checked.code is ClaimCheck.WITHIN_CHANCE:
        return chance_said(desk, counts)
    if checked.code is ClaimCheck.TRUE_BUT_UNINFORMATIVE:
        return desk.say("small-zero") if claimed.value == 0 else desk.say("arises-few")
    if checked.ruling is Ruling.CONFIRMED:
        return desk.say("arises-unchanged") if claimed.heading == "same" and counts[0] != counts[1] else ""
    if claimed.percent_before is not None:
        return desk.say("arises-other-percentages")
    if checked.code is ClaimCheck.DIRECTION_DIFFERS and claimed.counts is None:
        return desk.say(f"arises-heading-{_went(counts)}")
    return desk.say("arises-swapped" if checked.code is ClaimCheck.DIRECTION_DIFFERS else "arises-other-counts")


def _of_percentage(
    desk: Desk, percent: Decimal, claimed: Claimed, checked: Checked, counts: Counts, years: Years
) -> str:
    known = {
        "claimed": percent_said(desk, percent),
        "earlier": counts[0],
        "later": counts[1],
        "from_year": years[0],
        "to_year": years[1],
        **_computed(desk, percent, counts),
    }
    key = _key(desk, percent, claimed, checked, counts)
    return desk.say(key, **{name: known[name] for name in desk.speech.variables(key)}) if key else ""


def _computed(desk: Desk, percent: Decimal, counts: Counts) -> dict[str, str | int]:
    change, decimals = abs(exact_change(*counts)), decimals_of(percent)
    finer = decimals + 1
    while truncate(change, decimals) != truncate(Fraction(half_up(change, finer)), decimals):
        finer += 1  # «0,20 cut to 0,1» would explain nothing where it is 0,196
    return {
        "ratio": desk.speech.percent(exact_change(*counts) + 100),
        "difference": abs(counts[1] - counts[0]),
        "times": desk.speech.decimal(half_up(Fraction(max(counts), min(counts)), 1)) if min(counts) else "",
        "exact": desk.speech.percent(half_up(change, finer), finer),
        "rounded": desk.speech.percent(half_up(change, decimals), decimals),
    }


def _key(desk: Desk, percent: Decimal, claimed: Claimed, checked: Checked, counts: Counts) -> str:
    match checked.code:
        case ClaimCheck.MATCH:
            return "arises-rounded" if decimals_of(percent) == 0 and percent != abs(percent_change(*counts)) else ""
        case ClaimCheck.MATCH_TRUNCATED:
            return "arises-truncated"
        case ClaimCheck.RATIO_GIVEN_AS_CHANGE | ClaimCheck.RATIO_GIVEN_AS_CHANGE_TRUNCATED:
            printed = percent_said(desk, percent) == desk.speech.percent(exact_change(*counts) + 100)
            return f"arises-ratio{'' if printed else '-rounded'}-{'fall' if counts[1] < counts[0] else 'change'}"
        case ClaimCheck.WRONG_BASE:
            return "arises-wrong-base"
        case ClaimCheck.DIRECTION_DIFFERS:
            return f"arises-heading-{_went(counts)}" + ("-alone" if checked.size_fits else "")
        case _:
            return _nowhere(percent, counts)


def _nowhere(percent: Decimal, counts: Counts) -> str:
    """Return the phrase for a number the counts do not give; a claimed half or double is answered in times as well."""
    earlier, later = counts
    if later > earlier and percent >= 100:
        return "arises-nowhere-more"
    return "arises-nowhere-less" if 0 < later < earlier and percent >= 50 else "arises-nowhere"


def _went(counts: Counts) -> str:
    return "same" if counts[0] == counts[1] else "fall" if counts[1] < counts[0] else "rise"


def slowdown_said(desk: Desk, witness: Witness) -> str:
    """Say both changes of three years and whether the slowing itself can be told from ordinary variation."""
    first, last = witness.changes
    said = "; ".join(period_change(desk, change) for change in (first, last))
    three = [counted(fact) for fact in witness.facts]
    found = slowdown(three[0], three[1], three[2], desk.rules.thresholds)
    unclear = found is not None and not found.distinguishable
    return " ".join(filter(None, [f"{capitalised(said)}.", desk.say("slowdown-unclear") if unclear else ""]))


def variation_said(desk: Desk, change: ChangeFact) -> str:
    """Say whether the change is more than ordinary variation and what to do with that; one that is huge, to verify."""
    if change.change.why is WhyNotComputed.NOT_COMPARABLE:
        return ""
    told = {
        "verdict": capitalised(verdict_words(desk, change)),
        "instruction": desk.say(f"instruction-{strength(change)}"),
    }
    if change.change.low is None or change.change.high is None:
        return desk.say("claim-no-verdict", **told)
    told["interval"] = desk.speech.interval(change.change.low, change.change.high)
    jump = [desk.say("verify-jump")] if change.change.big_jump else []
    if change.change.break_even_cv is None:
        return " ".join([desk.say("claim-variation", **told), *jump])
    cv = whole_percent(change.change.break_even_cv)
    return " ".join([desk.say("claim-variation-while", cv=cv, **told), *jump])


def printed_said(desk: Desk, examined: Examined, change: ChangeFact, claims: Sequence[Claim]) -> str:
    """Quote the report where it prints the claimed number; else say what it prints of the same change, if anything."""
    own = printed_of(examined.claimed, change, claims)
    if own:
        shortest = min(own, key=lambda claim: len(claim.verbatim))
        return desk.say("claim-printed", quote=shortest.verbatim, place=place_of(desk, shortest))
    return published_said(desk, change)


def printed_in_words(desk: Desk, examined: Examined, change: ChangeFact, claims: Sequence[Claim]) -> str:
    """Quote the report's sentence with the claimed number, where it says it in words as well as in the table."""
    own = sorted(printed_of(examined.claimed, change, claims), key=lambda claim: len(claim.verbatim))
    return "\n".join(
        desk.say("claim-printed-too", quote=claim.verbatim, place=place_of(desk, claim)) for claim in own[1:]
    )


def printed_of(claimed: Claimed, change: ChangeFact, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims of the report that print the claimed number of the same change, or say it in words."""
    if claimed.percent is None or claimed.kind in ("share", "points"):
        return []
    span = (change.later.observation.territory, change.indicator, change.later.year)
    return [
        claim
        for claim in claims
        if claim.number == claimed.percent
        and claim.territories == (span[0],)
        and (claim.indicator, claim.to_year) == span[1:]
        and (claim.kind == "percentage" or claimed.percent_before is not None)
    ]


def place_of(desk: Desk, claim: Claim) -> str:
    """Say where in its source a claim stands: «табл. 2, последний столбец»."""
    return desk.name(desk.catalogue.sources[claim.source].places[claim.place])
