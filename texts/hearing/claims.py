"""Claims: when a text makes one, and its parts as parameters: percentage with sign, from and to, cause, direction."""

from decimal import Decimal

from texts.hearing.clues import SUPERLATIVES, Clues

HUNDRED = Decimal(100)


def check(clues: Clues) -> bool:
    """Something is claimed and doubted, or claimed with a number: it is held against the figures."""
    if clues.has("method", "define_strong") and clues.claim.is_empty and not clues.has("report"):
        return False
    return _doubts(clues) or _claims_a_number(clues) or _credits_the_project(clues) or _questions_the_report(clues)


def _doubts(clues: Clues) -> bool:
    subject = clues.somewhere or clues.named_indicators or clues.direction or not clues.claim.is_empty
    if clues.has("doubt"):
        return bool(subject or clues.has("report", "project", "works"))
    return clues.has("verify") and (not clues.claim.is_empty or (bool(clues.direction) and not clues.has("why")))


def _claims_a_number(clues: Clues) -> bool:
    claim = clues.claim
    if claim.percent is not None:
        return bool(
            clues.somewhere or clues.named_indicators or clues.pointed.region or clues.has("rise", "fall", "report")
        ) and not clues.has("what_if")
    if claim.factor is not None:
        return bool(clues.direction) and clues.somewhere and not clues.has("why", "most", "least", "rank")
    if claim.start is not None:
        return bool(clues.pointed.region or clues.direction or clues.has("percent_points", "report", "yours"))
    if claim.value is None or clues.has(*SUPERLATIVES, "rank", "recommend", "what_if"):
        return False
    return clues.has("report", "yours") or _bare_number(clues) or (bool(clues.direction) and bool(clues.places))


def _bare_number(clues: Clues) -> bool:
    return bool(clues.pointed.region) and (clues.somewhere or clues.weight <= 3)


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
    if percent is not None:
        found["claim_pct"] = float(-percent if clues.direction == "fall" and claim.percent_from is None else percent)
    for name, number in (("claim_pct_from", claim.percent_from), ("claim_from", claim.start), ("claim_to", claim.end)):
        if number is not None:
            found[name] = float(number)
    if claim.value is not None:
        found["claim_value"] = float(claim.value)
    if clues.direction:
        found["claim_direction"] = clues.direction
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
