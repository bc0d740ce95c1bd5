"""What a question claims: its numbers and direction, where they may be meant, and how the claim is said back."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from answers.answer import ChangeFact, Fact
from answers.desk import Desk
from answers.ruling import Checked, Counts, Fault, Heading, check_counts, check_percentage, check_slowdown, check_times
from answers.said import counted
from answers.sizes import SIZES, Size, check_points_of_cases, check_share, check_size, check_size_of_times
from data.question import Question
from data.vocabulary import ClaimCheck

HEADINGS: dict[str, Heading] = {"fall": "fall", "rise": "rise", "same": "same"}
HEADINGS |= {"not_fall": "not_fall", "not_rise": "not_rise"}
# How near a pair of years is to what is claimed, by the code of the recomputation; the rest is farther than all.
NEARNESS = {
    ClaimCheck.MATCH: 0,
    ClaimCheck.MATCH_TRUNCATED: 2,
    ClaimCheck.RATIO_GIVEN_AS_CHANGE: 2,
    ClaimCheck.RATIO_GIVEN_AS_CHANGE_TRUNCATED: 2,
    ClaimCheck.WRONG_BASE: 3,
}
SIZE_ALONE, FARTHEST = 1, 9


@dataclass(frozen=True, slots=True)
class Claimed:
    """What is claimed. `percent` and `percent_before` are without sign; the direction is kept apart.

    `times` is a ratio («1.5 times»): it is what was said, and the percentage beside it only what follows from that.

    `kind` says what the percentage is where it is no plain change: `share` of the earlier count, `points`, or the
    `rate` of growth. `size` is `about`, `almost`, `over` or `under` the number, or that the region changed `most` or
    `least` of all; `word` is the part of the whole that was said («на треть»).

    A number keeps the decimals it was typed with, so far as the serial form of a question keeps them: 70 has none.
    """

    percent: Decimal | None = None
    percent_before: Decimal | None = None
    heading: Heading | None = None
    earlier: Decimal | None = None
    later: Decimal | None = None
    value: Decimal | None = None
    times: Decimal | None = None
    kind: str = ""
    size: str = ""
    word: str = ""

    @property
    def roughly(self) -> Size | None:
        """How the number is bounded or rounded, None where it is meant as it stands."""
        return next((size for size in SIZES if size == self.size), None)

    @property
    def is_rank(self) -> bool:
        """Whether a region is said to have changed more or less than all others."""
        return self.size in ("most", "least")

    @property
    def is_empty(self) -> bool:
        """Whether nothing is claimed that could be checked."""
        return self == Claimed()

    @property
    def counts(self) -> tuple[Decimal, Decimal] | None:
        """The two counts claimed, None unless both are."""
        if self.earlier is None or self.later is None:
            return None
        return self.earlier, self.later

    @property
    def became(self) -> Decimal | None:
        """What the number is said to have become, where what it was is not claimed."""
        return self.later if self.earlier is None else None

    @property
    def is_level(self) -> bool:
        """Whether only a number of cases is claimed, not a change."""
        return self.value is not None and self == Claimed(value=self.value, size=self.size)


def claimed_in(question: Question) -> Claimed:
    """Return what a question claims; one count alone is a value, a negative percentage is a fall."""
    percent, earlier, later = (_number(question, name) for name in ("claim_pct", "claim_from", "claim_to"))
    times = _number(question, "claim_times")
    value = _number(question, "claim_value")
    if earlier is not None and later is None:
        value, earlier = value if value is not None else earlier, None
    heading = HEADINGS.get(question.word("claim_direction"))
    before = _number(question, "claim_pct_from")
    if percent is not None and percent < 0:
        heading = "fall"
    if times is not None and percent is None:
        percent = abs(times - 1) * 100  # what is said of a ratio without a percentage goes the same way
    return Claimed(
        percent=abs(percent) if percent is not None else None,
        percent_before=abs(before) if before is not None else None,
        heading=heading,
        earlier=earlier,
        later=later,
        value=value,
        times=times,
        kind=question.word("claim_kind"),
        size=question.word("claim_size"),
        word=question.word("claim_word"),
    )


def _number(question: Question, name: str) -> Decimal | None:
    value = question.get(name)
    return Decimal(f"{float(value):g}") if value is not None else None


def decimals_of(number: Decimal) -> int:
    """Return how many decimals a number was given with."""
    exponent = number.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def percent_said(desk: Desk, number: Decimal) -> str:
    """Write a claimed percentage with the decimals it was given with."""
    return desk.speech.percent(number, decimals_of(number))


def claim_said(desk: Desk, claimed: Claimed, places: Sequence[str]) -> str:
    """Say a claim back in a few words: «ВКО — снижение на 70 %»."""
    told = [_change_claimed(desk, claimed)]
    if claimed.counts is not None:
        told.append(desk.say("claim-counts", earlier=claimed.counts[0], later=claimed.counts[1]))
    if claimed.became is not None:
        told.append(_roughly_said(desk, claimed, desk.say("claim-became", later=_whole(claimed.became))))
    if claimed.value is not None and not _changed_by(claimed):
        told.append(_roughly_said(desk, claimed, desk.speech.write(_whole(claimed.value))))
    place = [", ".join([*places, *_years(desk)])]
    return " — ".join(filter(None, [*place, ", ".join(filter(None, told))]))


def _changed_by(claimed: Claimed) -> bool:
    """Whether a number of cases is what the number is said to have changed by: «снижение на 814»."""
    alone = claimed.percent is None and claimed.counts is None
    return claimed.value is not None and alone and claimed.heading in ("fall", "rise")


def _roughly_said(desk: Desk, claimed: Claimed, told: str) -> str:
    """Put «около», «почти», «больше» before a number that was named so."""
    return desk.say(f"claim-size-{claimed.roughly}", number=told) if claimed.roughly else told


def times_said(desk: Desk, times: Decimal) -> str:
    """Write a claimed ratio with the decimals it was given with: «в 1,5 раза»."""
    decimals = decimals_of(times)
    plural = 2 if decimals else int(times)  # a fraction takes the ending of two: «полтора раза»
    return desk.say("claim-times", times=desk.speech.decimal(times, decimals), n=plural)


def said_back(desk: Desk, claimed: Claimed) -> str:
    """Write the size that was claimed in the form it was claimed in: «70 %» or «в 1,5 раза»; empty without one."""
    if claimed.times is not None:
        return _roughly_said(desk, claimed, times_said(desk, claimed.times))
    return _roughly_said(desk, claimed, _size_said(desk, claimed)) if claimed.percent is not None else ""


def _size_said(desk: Desk, claimed: Claimed) -> str:
    """Write a claimed percentage in its own words: «70 %», «6,2 п. п.», «треть»."""
    if claimed.word:
        return desk.say(f"claim-word-{claimed.word}")
    percent = claimed.percent or Decimal()
    if claimed.kind == "points":
        return desk.say("claim-points", number=desk.speech.decimal(percent, decimals_of(percent)))
    return percent_said(desk, percent)


def _change_claimed(desk: Desk, claimed: Claimed) -> str:
    if claimed.times is not None:
        times = said_back(desk, claimed)
        return desk.say(f"claim-times-{claimed.heading}", times=times) if claimed.heading in ("fall", "rise") else times
    if claimed.percent is None:
        return _direction_claimed(desk, claimed)
    if claimed.percent_before is not None:
        return _percents_claimed(desk, claimed.percent_before, claimed.percent, claimed)
    said = said_back(desk, claimed)
    if claimed.kind == "share":
        return desk.say("claim-share", percent=said)
    key = f"claim-{claimed.heading}" + ("-word" if claimed.word or claimed.roughly or claimed.kind else "")
    return desk.say(key, percent=said) if claimed.heading in ("fall", "rise") else said


def _direction_claimed(desk: Desk, claimed: Claimed) -> str:
    if not claimed.heading:
        return ""
    if _changed_by(claimed):
        number = desk.speech.write(_whole(claimed.value or Decimal()))
        key = f"claim-{claimed.heading}" + ("-word" if claimed.roughly else "")
        return desk.say(key, percent=_roughly_said(desk, claimed, number))
    said = desk.say(f"claim-{claimed.heading.replace('_', '-')}-alone")
    return desk.say(f"claim-{claimed.size}-of-all", said=said) if claimed.is_rank else said


def _percents_claimed(desk: Desk, before: Decimal, after: Decimal, claimed: Claimed) -> str:
    """Say «было 14 %, стало 7,9 %», with the growth they are said of or the fall they are called."""
    told = {"before": percent_said(desk, before), "percent": percent_said(desk, after)}
    if claimed.kind == "rate":
        return desk.say("claim-growth", **told)
    said = desk.say("claim-from-percent", **told)
    return ": ".join([said, *([desk.say("claim-fall-alone")] if claimed.heading == "fall" else [])])


def _years(desk: Desk) -> list[str]:
    """Say the period a claim names: its part of the year and its years."""
    period, years = desk.question.period, desk.question.years
    told = [desk.say(f"period-{period}")] if period else []
    return [" ".join([*told, *([desk.speech.years(years)] if years else [])])] if told or years else []


def _whole(number: Decimal) -> int | Decimal:
    return int(number) if number == number.to_integral_value() else number


def counts_of(change: ChangeFact) -> Counts:
    """Return the two counts of a change."""
    return counted(change.earlier), counted(change.later)


def nearest(desk: Desk, claimed: Claimed, changes: Sequence[ChangeFact]) -> ChangeFact:
    """Return the change that is meant: the one the claim comes nearest to, of equally near ones the latest step."""
    ordered = sorted(changes, key=lambda change: (change.is_step, change.later.year), reverse=True)
    return min(ordered, key=lambda change: distance(desk, claimed, change))


def distance(desk: Desk, claimed: Claimed, change: ChangeFact) -> int:
    """Return how far a claim is from a change: 0 agrees, `FARTHEST` has nothing in common."""
    counts = counts_of(change)
    if claimed.counts is not None:
        code = check_counts(claimed.counts, counts).code
        return {ClaimCheck.MATCH: 0, ClaimCheck.DIRECTION_DIFFERS: SIZE_ALONE}.get(code, FARTHEST)
    if claimed.became is not None:
        return 0 if claimed.became == counts[1] else FARTHEST
    if claimed.percent is None:
        return 0 if claimed.value == abs(counts[1] - counts[0]) else FARTHEST
    return _distance(check_percent(desk, claimed, claimed.percent, counts))


def check_percent(desk: Desk, claimed: Claimed, percent: Decimal, counts: Counts) -> Checked:
    """Check a claimed percentage, or the ratio it stands for, against two counts, by the kind of number it is."""
    thresholds, size, heading = desk.rules.thresholds, claimed.roughly, claimed.heading
    if claimed.times is not None:
        if size is not None:
            return check_size_of_times(claimed.times, heading, size, counts, thresholds)
        return check_times(claimed.times, decimals_of(claimed.times), heading, counts, thresholds)
    if claimed.kind == "share":
        return check_share(percent, decimals_of(percent), size, counts, thresholds)
    if claimed.kind == "points":
        return check_points_of_cases(percent, decimals_of(percent), counts, thresholds)
    if size is not None:
        return check_size(percent, decimals_of(percent), heading, size, counts, thresholds)
    return check_percentage(percent, decimals_of(percent), heading, counts, thresholds)


def _distance(checked: Checked) -> int:
    if checked.fault in (Fault.ZERO_BASE, Fault.SMALL_BASE):
        return FARTHEST
    if checked.code is ClaimCheck.DIRECTION_DIFFERS and checked.size_fits:
        return SIZE_ALONE
    return NEARNESS.get(checked.code, FARTHEST)


def slowdown_series(claimed: Claimed, facts: Sequence[Fact]) -> tuple[Fact, Fact, Fact] | None:
    """Return the three neighbouring numbers whose changes are «was x %, became y %», else the last three held."""
    threes = [(facts[place], facts[place + 1], facts[place + 2]) for place in range(len(facts) - 2)]
    fitting = [three for three in threes if slowdown_check(claimed, three).code is not ClaimCheck.UNEXPLAINED]
    return (fitting or threes)[-1] if threes else None


def slowdown_check(claimed: Claimed, three: tuple[Fact, Fact, Fact]) -> Checked:
    """Check «was x %, became y %» against three numbers; raises `ValueError` where two percentages are not claimed."""
    before, after = claimed.percent_before, claimed.percent
    if before is None or after is None:
        raise ValueError("a slower rise is claimed with two percentages")
    first, middle, last = (counted(fact) for fact in three)
    numbers = (before, decimals_of(before)), (after, decimals_of(after))
    return check_slowdown(*numbers, claimed.heading, (first, middle, last), of_growth=claimed.kind == "rate")


def neighbours(facts: Sequence[Fact]) -> list[tuple[Fact, Fact]]:
    """Return the pairs of facts a claim may speak of: neighbouring ones, then first and last."""
    return [*pairwise(facts), *([(facts[0], facts[-1])] if len(facts) > 2 else [])]
