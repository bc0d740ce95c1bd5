"""Claims: when a text makes one, and its parts as parameters: percentage with sign, from and to, cause, direction."""

import re
from decimal import Decimal

from texts.hearing.clues import SUPERLATIVES, Clues

_EVERY = re.compile(r"\b(?:всех|всем|везде|повсюду|кажд\w+|барлик|барли\w*|бари\w*|all|every|everywhere|each)\b")
HUNDRED = Decimal(100)


def check(clues: Clues) -> bool:
    """Something is claimed and doubted, or claimed with a number: it is held against the figures."""
    if clues.has("method", "define_strong") and clues.claim.is_empty and not clues.has("report"):
        return False
    if clues.threshold.is_heard and clues.claim.is_empty and not (clues.direction and clues.regions):
        return False
    if clues.has("report") and clues.has("zero") and clues.regions and clues.named_indicators:
        return not clues.has("which_region")
    return _doubts(clues) or _claims_a_number(clues) or _credits_the_project(clues) or _questions_the_report(clues)


def _doubts(clues: Clues) -> bool:
    subject = clues.somewhere or clues.named_indicators or clues.direction or not clues.claim.is_empty
    if clues.has("doubt"):
        return bool(subject or clues.has("report", "project", "works"))
    if _every(clues) and clues.direction in ("fall", "rise") and "?" in clues.text:
        return not clues.has("trend", "which_region", "rank", "why", "count")
    return clues.has("verify") and (not clues.claim.is_empty or (bool(clues.direction) and not clues.has("why")))


def _every(clues: Clues) -> bool:
    """Whether something is said of every region: «во всех пяти», «везде», "in all regions"."""
    return clues.is_everywhere and bool(_EVERY.search(clues.line))


def _claims_a_number(clues: Clues) -> bool:
    claim = clues.claim
    if claim.percent is not None:
        return bool(
            clues.somewhere or clues.named_indicators or clues.pointed.region or clues.has("rise", "fall", "report")
        ) and not clues.has("what_if")
    if claim.factor is not None:
        return (
            bool(clues.direction)
            and clues.somewhere
            and len(clues.regions) < 2
            and not clues.has("why", "rank", *(() if clues.regions else ("most", "least")))
        )
    if claim.start is not None:
        return bool(clues.pointed.region or clues.direction or clues.has("percent_points", "report", "yours"))
    if claim.value is None or clues.has(*SUPERLATIVES, "rank", "recommend", "what_if"):
        return False
    return clues.has("report", "yours") or _bare_number(clues) or (bool(clues.direction) and bool(clues.places))


def _bare_number(clues: Clues) -> bool:
    return bool(clues.pointed.region) and (clues.somewhere or clues.weight <= 3)


def _is_number_alone(clues: Clues) -> bool:
    """Whether nothing but one number without a sign was typed: «52,4» claims nothing yet, it asks what it is."""
    return len(clues.figures) == 1 and not clues.figures[0].is_percent and clues.weight <= 1 and not clues.context


def _credits_the_project(clues: Clues) -> bool:
    return clues.has("cause") and clues.has("project") and bool(clues.direction or clues.has("write"))


def _questions_the_report(clues: Clues) -> bool:
    return (
        clues.has("report")
        and (clues.has("verify") or (clues.is_about_register and clues.has("fall", "rise")))
        and not clues.has("export", "docx", "recommend")
    )


def claim_parameters(clues: Clues) -> dict[str, str | float]:
    """Return the parameters of a check; a percentage takes the sign of the direction that is named."""
    claim = clues.claim
    found: dict[str, str | float] = {}
    percent = claim.percent if claim.percent is not None else _percent_of(claim.factor, clues.direction)
    if claim.percent is None and claim.factor is not None:
        found["claim_times"] = float(claim.factor)
    if _is_number_alone(clues):
        found["claim_value"] = float(clues.figures[0].value)
    elif percent is not None:
        found["claim_pct"] = float(-percent if clues.direction == "fall" and claim.percent_from is None else percent)
    for name, number in (("claim_pct_from", claim.percent_from), ("claim_from", claim.start), ("claim_to", claim.end)):
        if number is not None:
            found[name] = float(number)
    if claim.value is not None:
        found["claim_value"] = float(claim.value)
    if clues.direction:
        found["claim_direction"] = clues.condition
    if claim.is_empty and clues.has("zero"):
        found["claim_value"] = 0.0
    if clues.has("cause") or (clues.has("works") and clues.has("project")):
        found["cause"] = "project"
    if not found and clues.has("report"):
        found["topic"] = "claims"
    return found


def _percent_of(factor: Decimal | None, direction: str | None) -> Decimal | None:
    """«В 2 раза» as a change: a rise by 100 %, a fall by 50 %."""
    if factor is None or factor <= 0:
        return None
    if direction == "fall":
        return (HUNDRED - HUNDRED / factor).quantize(Decimal("0.1"))
    return (factor - 1) * HUNDRED
