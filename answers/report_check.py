"""The claim checker: a number somebody names, the ruling first, then how both numbers come about."""

from collections.abc import Awaitable, Callable, Mapping

from answers.answer import Answer, Button, Part
from answers.bare_number import number_found
from answers.calculation import calculation, calculation_of
from answers.check_parts import parts_checked, parts_claimed, too_many
from answers.check_rank import rank_checked
from answers.check_said import (
    arises_said,
    change_line,
    formula_said,
    levels_line,
    place_said,
    printed_in_words,
    printed_said,
    ruling_line,
    slowdown_said,
    variation_said,
)
from answers.check_several import several
from answers.claimed import Claimed, claim_said, claimed_in, counts_of
from answers.claims import all_claims, printed_of_region
from answers.desk import Desk, capitalised
from answers.examined import Examined, Witness, examine
from answers.lines import borders_note
from answers.located import located
from answers.overclaim import overclaim, with_cause
from answers.picture_check import check_picture
from answers.report_says import advice_checked, presence_checked
from answers.ruling import Ruling
from answers.said import borders_said, counted, open_period_said, period_note
from answers.shorter import borders_shorter, judged_shorter
from answers.unchecked import cannot_be_checked, not_found, which_region
from answers.works import works
from data.question import Kind, ask

HUNDRED = 100


async def report_check(desk: Desk) -> Answer:
    """Answer whether a claim holds; without a claim, what the report printed of a region, or everything checked."""
    question = desk.question
    if (said := TOPICS.get(question.word("topic"))) is not None:
        return await said(desk)
    if question.word("missing") == "claim":
        return too_many(desk)
    if parts := parts_claimed(question):
        return await parts_checked(desk, parts)
    if not (question.word("cause") or question.word("reason") == "causal_claim"):
        return await _number_checked(desk)
    return await overclaim(desk) or with_cause(desk, await _number_checked(desk))


async def _number_checked(desk: Desk) -> Answer:
    """Answer whether what is said of a number holds."""
    question = desk.question
    claimed = claimed_in(question)
    if claimed.is_empty and not _is_arithmetic(desk) and not _asks_for_what_is_not_counted(desk):
        return await _printed(desk)
    found = await number_found(desk, claimed) if _may_be_a_percentage(desk, claimed) else None
    if found is not None:
        return found
    desks = await located(desk, claimed)
    if len(desks) != 1:
        return await not_found(desk, claimed) if not desks else await which_region(desk, claimed, desks)
    if claimed.is_rank and claimed.heading in ("fall", "rise") and len(desks[0].question.regions) == 1:
        return await rank_checked(desks[0], claimed)
    return await _checked(desks[0], claimed)


def _may_be_a_percentage(desk: Desk, claimed: Claimed) -> bool:
    """Whether a lone number may be one of the printed percentages: a whole one beside other offences is their count."""
    if not claimed.is_level or claimed.value is None or claimed.roughly:
        return False
    of_main = desk.question.indicator in (None, desk.lookup.indicators[0])
    return claimed.value != round(claimed.value) or (of_main and claimed.value <= HUNDRED)


def _is_arithmetic(desk: Desk) -> bool:
    regions = desk.question.regions
    return desk.question.word("topic") == "calculation" and len(regions) == 1 and regions[0] not in ("all", "kz")


def _asks_for_what_is_not_counted(desk: Desk) -> bool:
    indicator = desk.question.indicator
    return indicator is not None and not desk.indicator(indicator).has_values


async def _printed(desk: Desk) -> Answer:
    regions = desk.question.regions
    if len(regions) == 1 and regions[0] not in ("all", "kz"):
        return await printed_of_region(desk, regions[0])
    return await all_claims(desk)


async def _checked(desk: Desk, claimed: Claimed) -> Answer:
    examined = await examine(desk, claimed)
    if examined.gap:
        return await cannot_be_checked(desk, examined)
    if _is_arithmetic(desk):
        return await calculation(desk, examined)
    said = await _one(desk, examined) if len(examined.witnesses) == 1 else several(desk, examined)
    said = [*said, part_of_year(desk, examined)]
    return desk.answer(
        title_of(desk, examined.claimed),
        [*said, *_end(desk, examined)],
        facts=examined.facts,
        changes=examined.changes,
        reason=_reason(examined),
        picture=await check_picture(desk, examined),
        buttons=_buttons(desk, examined),
    )


def title_of(desk: Desk, claimed: Claimed) -> str:
    """Say which claim is checked: «Проверка: «ВКО — снижение на 70 %»»."""
    places = [place_said(desk, region) for region in desk.question.regions]
    if desk.question.excluded:
        places.append(desk.say("echo-except", regions=", ".join(map(desk.short_name, desk.question.excluded))))
    return desk.say("claim-title", claim=claim_said(desk, claimed, places))


def _reason(examined: Examined) -> str | None:
    """Return why nothing could be checked, None where there is a ruling."""
    return str(examined.main.fault) if examined.ruling is Ruling.CANNOT_BE_CHECKED else None


async def _one(desk: Desk, examined: Examined) -> list[Part]:
    """Say the check of one region: ruling and record, how the claimed number comes about, variation, print."""
    witness = examined.witnesses[0]
    ruling = ruling_line(desk, examined)
    if witness.change is None:
        lines = [f"{ruling} {levels_line(desk, witness.facts)}", _level_note(desk, examined)]
        return [Part("ruling", "\n".join(filter(None, lines)))]
    change, claims = witness.change, await desk.lookup.claims(witness.region)
    return [
        Part("ruling", f"{ruling} {_record(desk, examined, witness)}"),
        Part("arises", _arises(desk, examined, witness)),
        Part(
            "variation",
            variation_said(desk, change) if len(witness.changes) == 1 else "",
            shorter=judged_shorter(desk, change),
        ),
        Part("published", printed_said(desk, examined, change, claims)),
        Part("published_words", printed_in_words(desk, examined, change, claims), may_wait=True),
    ]


def part_of_year(desk: Desk, examined: Examined) -> Part:
    """Say of numbers that cover part of a year that they are not those of the year, unless that part was asked for."""
    months = {fact.months for fact in examined.facts} - {None, 12}
    if desk.question.period or len(months) != 1:
        return Part("period", "")
    return Part("period", desk.say("check-part-of-year", n=months.pop() or 0))


def _record(desk: Desk, examined: Examined, witness: Witness) -> str:
    if len(witness.changes) > 1 or witness.change is None:
        return levels_line(desk, witness.facts)
    return change_line(desk, examined.indicator, witness.change)


def _arises(desk: Desk, examined: Examined, witness: Witness) -> str:
    """Say the recomputation and, for every check, how the claimed number comes about."""
    change = witness.change
    if change is None:
        return ""
    years = change.earlier.year, change.later.year
    told = [
        arises_said(desk, examined.claimed, checked, counts_of(change), years)
        for checked in examined.checks
        if checked.ruling is examined.ruling
    ]
    told = [capitalised(line) for line in told]
    lines = [*told, slowdown_said(desk, witness)] if len(witness.changes) > 1 else [formula_said(desk, change), *told]
    return "\n".join(dict.fromkeys(filter(None, lines)))


def _level_note(desk: Desk, examined: Examined) -> str:
    facts = examined.witnesses[0].facts
    value = counted(facts[0])
    return arises_said(desk, examined.claimed, examined.main, (value, value), (facts[0].year, facts[-1].year))


def borders_of(desk: Desk, examined: Examined) -> str:
    """Say which borders the numbers stand on, region by region where there are several."""
    if len(examined.witnesses) > 1:
        return borders_note(desk, examined.facts)
    return borders_said(desk, examined.facts)


def _end(desk: Desk, examined: Examined) -> list[Part]:
    return [
        Part("comparability", borders_of(desk, examined), shorter=borders_shorter(desk, examined.facts)),
        desk.footer(
            examined.facts, period_note(desk, examined.facts), shorter=[open_period_said(desk, examined.facts)]
        ),
    ]


def _buttons(desk: Desk, examined: Examined) -> list[tuple[Button, ...]]:
    everything = (Button(desk.say("button-checked-claims"), ask(Kind.REPORT_CHECK, topic="claims")),)
    if len(examined.witnesses) != 1:
        return [everything]
    region = examined.witnesses[0].region
    origin = Button(desk.say("button-provenance"), ask(Kind.REGION_SUMMARY, region, topic="provenance"))
    own = ask(Kind.EXPORT, region, examined.indicator, format="csv")
    table = Button(desk.say("exported-form-csv"), own, paper="csv")
    if examined.witnesses[0].change is None:
        return [(origin, table), everything]
    return [(Button(desk.say("button-calculation"), calculation_of(examined)), origin, table), everything]


TOPICS: Mapping[str, Callable[[Desk], Awaitable[Answer]]] = {
    "claims": all_claims,
    "presence": presence_checked,
    "advice": advice_checked,
    "works": works,
}
