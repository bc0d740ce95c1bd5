"""Several claims in one text, each ruled on by itself: «ВКО −29,4 %, Акмола −47,6 %»; too many are asked for singly."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from answers.answer import Answer, Button, ChangeFact, Part, Picture
from answers.check_said import arises_said, levels_line, period_change, place_said, ruling_said
from answers.claimed import claim_said, claimed_in, counts_of
from answers.desk import Desk, capitalised
from answers.examined import Examined, examine
from answers.lines import borders_note
from answers.located import located
from answers.pictures import change_picture
from answers.ruling import Ruling
from answers.said import counted, period_note, verdict_words
from answers.shorter import borders_shorter, counts_shorter, judged_shorter
from answers.unchecked import why_not
from data.claim_parts import ClaimPart, read
from data.question import Kind, Question, ask, sorted_parameters

MOST_IN_TITLE = 2


@dataclass(frozen=True, slots=True)
class _Ruled:
    """One of several claims, said back, with what was found of it."""

    desk: Desk
    examined: Examined
    claim: str


def parts_claimed(question: Question) -> tuple[Question, ...]:
    """Return the questions of a claim of several parts, one for each; empty for a claim of one."""
    parts = read(question.word("claim_parts"))
    if not parts or len(question.regions) not in (1, len(parts)):
        return ()
    regions = question.regions * len(parts) if len(question.regions) == 1 else question.regions
    return tuple(_one_part(question, region, part) for region, part in zip(regions, parts, strict=True))


def _one_part(question: Question, region: str, part: ClaimPart) -> Question:
    kept = {name: told for name, told in question.parameters if name in ("relative", "exclude")}
    return replace(question, regions=(region,), parameters=sorted_parameters({**kept, **part.parameters()}))


async def parts_checked(desk: Desk, parts: Sequence[Question]) -> Answer:
    """Answer with a ruling for every claim, with its record and kind of error; one word for all comes first."""
    ruled = [await _ruled(desk.asking(part)) for part in parts]
    facts = [fact for one in ruled for fact in one.examined.facts]
    changes = [change for one in ruled for change in one.examined.changes]
    head, lines = _head(desk, ruled), [_line(one) for one in ruled]
    cause = desk.say("overclaim-cause-not-shown") if desk.question.word("cause") else ""
    gaps = [one.examined.gap for one in ruled]
    return desk.answer(
        _title(desk, ruled),
        [
            Part("ruling", "\n".join([head, *lines]), shorter="\n".join([head, *map(_line_shorter, ruled)])),
            Part("cause", cause),
            Part("comparability", borders_note(desk, facts), shorter=borders_shorter(desk, facts)),
            desk.footer(facts, *filter(None, [period_note(desk, facts)])),
        ],
        facts=list(dict.fromkeys(facts)),
        changes=list(dict.fromkeys(changes)),
        reason=str(gaps[0].reason) if all(gaps) and gaps[0] else None,
        picture=_picture(desk, changes),
        buttons=_buttons(desk, ruled),
    )


async def _ruled(desk: Desk) -> _Ruled:
    claimed = claimed_in(desk.question)
    placed = (await located(desk, claimed))[0]
    examined = await examine(placed, claimed)
    places = [place_said(desk, region) for region in desk.question.regions]
    return _Ruled(placed, examined, claim_said(placed, examined.claimed, places))


def _title(desk: Desk, ruled: Sequence[_Ruled]) -> str:
    """Say the claims back; more than two are only counted, each stands in its own line below."""
    if len(ruled) > MOST_IN_TITLE:
        return desk.say("claim-title-several", n=len(ruled))
    return desk.say("claim-title", claim="; ".join(one.claim for one in ruled))


def _head(desk: Desk, ruled: Sequence[_Ruled]) -> str:
    """Say one word for all claims, and how many of them hold."""
    rulings = [one.examined.ruling for one in ruled]
    right = rulings.count(Ruling.CONFIRMED)
    if desk.question.word("cause") or Ruling.NOT_CONFIRMED in rulings:
        word = Ruling.NOT_CONFIRMED
    else:
        word = Ruling.CONFIRMED if right == len(rulings) else Ruling.CANNOT_BE_CHECKED
    return desk.say("ruling-of-several", ruling=ruling_said(desk, word), right=right, n=len(rulings))


def _line(one: _Ruled) -> str:
    """Say one claim: its ruling, what is recorded, how the number comes about."""
    desk, examined = one.desk, one.examined
    if examined.gap:
        told = why_not(desk, examined.gap, examined.indicator)
    else:
        told = " ".join(filter(None, [f"{capitalised(_record(desk, examined))}.", *_arises(desk, examined)]))
    return desk.say("claim-part", claim=one.claim, ruling=ruling_said(desk, examined.ruling), told=told)


def _line_shorter(one: _Ruled) -> str:
    """Say one claim with its record in fewer words."""
    desk, examined = one.desk, one.examined
    change = None if examined.gap else examined.witnesses[0].change
    if change is None or change.percent is None:
        return _line(one)
    pair = (change.earlier, change.later)
    told = f"{counts_shorter(desk, pair)}. {judged_shorter(desk, change, interval=False)}"
    told = " ".join([told, *_arises(desk, examined)])
    return desk.say("claim-part", claim=one.claim, ruling=ruling_said(desk, examined.ruling), told=told)


def _record(desk: Desk, examined: Examined) -> str:
    change = examined.witnesses[0].change
    if change is None:
        return levels_line(desk, examined.facts).rstrip(".")
    told = period_change(desk, change)
    return f"{told}; {verdict_words(desk, change)}" if change.percent is not None else told


def _arises(desk: Desk, examined: Examined) -> list[str]:
    """Say how each number that is not the recorded one comes about; of right ones nothing more is to be said here."""
    change = examined.witnesses[0].change
    counts = counts_of(change) if change else (counted(examined.facts[0]),) * 2
    years = (examined.facts[0].year, examined.facts[-1].year)
    told = [
        arises_said(desk, examined.claimed, checked, counts, years)
        for checked in examined.checks
        if checked.ruling is examined.ruling
    ]
    return list(dict.fromkeys(filter(None, told)))


def _picture(desk: Desk, changes: Sequence[ChangeFact]) -> Picture | None:
    own = list({change.region: change for change in changes}.values())
    spans = {(change.earlier.year, change.later.year) for change in own}
    return change_picture(desk, own) if len(own) > 1 and len(spans) == 1 else None


def _buttons(desk: Desk, ruled: Sequence[_Ruled]) -> list[tuple[Button, ...]]:
    single = [Button(one.claim, one.desk.question) for one in ruled if not one.examined.gap]
    rows = [(button,) for button in single]
    return [*rows, (Button(desk.say("button-checked-claims"), ask(Kind.REPORT_CHECK, topic="claims")),)]


def too_many(desk: Desk) -> Answer:
    """Ask for the claims one at a time, where there is no telling which number belongs to which region."""
    regions = [region for region in desk.question.regions if region not in ("all", "kz")]
    cards = [Button(desk.short_name(region), ask(Kind.REPORT_CHECK, region)) for region in regions]
    rows = [tuple(cards[start : start + 2]) for start in range(0, len(cards), 2)]
    word = ruling_said(desk, Ruling.CANNOT_BE_CHECKED)
    return desk.answer(
        desk.say("claims-too-many-title"),
        [Part("ruling", f"{word}. {desk.say('claims-too-many')}"), desk.footer()],
        reason="claim_ambiguous",
        buttons=[*rows, (Button(desk.say("button-checked-claims"), ask(Kind.REPORT_CHECK, topic="claims")),)],
    )
