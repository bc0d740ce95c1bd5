"""What a text claims, as parameters of a check: percentages with their sign, from and to, cause, direction."""

from decimal import Decimal

from texts.hearing.clues import Clues

HUNDRED = Decimal(100)


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
