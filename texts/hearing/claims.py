"""Claims: when a text makes one, and its parts as parameters: sizes with their kind, direction, period, cause."""

import re
from decimal import Decimal

from data.claim_parts import ClaimPart, written
from data.question import Kind, QuestionError, ask, left_out
from texts.hearing.causes import (
    advice_claimed,
    cause_of,
    credits_something,
    is_about_advice,
    is_about_presence,
    is_about_working,
    is_said_to_have_ended,
    years_claimed,
)
from texts.hearing.clauses import TangledError, claims_apart
from texts.hearing.clues import OFFENCES, SUPERLATIVES, Clues
from texts.hearing.statements import LEAST_STATED, states_a_count, states_a_direction, superlative_of

_EVERY = re.compile(r"\b(?:всех|всем|везде|повсюду|кажд\w+|барлик|барли\w*|бари\w*|all|every|everywhere|each)\b")
# «Темп роста снизился с 14 до 7,9 %», "growth slowed": not the number is said to have fallen but its growth.
_RATE = re.compile(
    r"\b(?:темп\w*|замедл\w*|рост\w* (?:сниз\w*|упал\w*|замедл\w*|сократ\w*|уменш\w*)|прирост\w* (?:сниз\w*|упал\w*"
    r"|сократ\w*|уменш\w*)|growth (?:fell|slowed|dropped|declined|decreased|went down)|growth rate|slow(?:ed|er|ing)"
    r"|осим\w* (?:\w+ )?(?:баяула\w*|томенде\w*)|осу (?:каркини\w*)|баяула\w*|каркин\w*)\b"
)
_IS_IT_A_FALL = re.compile(
    r"\b(?:ето (?:же |ведь )?(?:снижени\w*|спад\w*|падени\w*)|(?:is|was) (?:that|this|it) (?:a |really )*"
    r"(?:decline|fall|drop|decrease)|бул томендеу\w*)\b"
)
_DIFFERS = re.compile(
    r"\b(менше|болше) на \d|\bна \d+(?: \d{3})*(?:[.,]\d+)?(?: \w+)? (менше|болше)\b|\d (?:\w+ )?(fewer|less|more)\b"
    r"|\d ?-? ?(?:га|ге|ка|ке) (аз|кем|коп|артик)\b"
)
# A time told from today: «в прошлом году», not «от прошлого года», which is what something is compared with.
_THEN = re.compile(
    r"\b(?:в|во|за) (?:прошл|минувш|предидущ|позапрошл|етот|етом|текущ|нинешн|последн)\w*"
    r"|(?<!of )(?<!to )(?<!from )(?<!than )(?<!over )(?<!with )(?:last|this|previous) (?:year|month|quarter)"
    r"|\bбилтир\b|\bбиил\b|\bоткен жили\b"
)
# Wishes whose numbers bound what is to be shown: nothing is claimed by them.
_BOUNDS_OF_OTHERS = (
    "which_region", "rank", "recommend", "what_if", "why", "count", "forecast", "trend", "chart", "map", "export",
    "table", "compare",
)  # fmt: skip
HUNDRED = Decimal(100)
LONGEST_NOTE = 3


def check(clues: Clues) -> bool:
    """Something is claimed and doubted, or claimed with a number: it is held against the figures."""
    if clues.has("method", "define_strong") and clues.claim.is_empty and not clues.has("report"):
        return False
    if clues.has("should") and clues.has("project") and clues.claim.is_empty and not clues.has("report", "recommend"):
        return False  # «бастаған дұрыс па»: what is right to do, not whether something is right
    if is_about_presence(clues) or is_about_advice(clues) or credits_something(clues):
        return True
    if is_about_working(clues):
        return clues.has("doubt")  # else it asks what to make of the project, and is answered as advice
    if clues.threshold.is_heard and clues.claim.is_empty and not _bounds_a_claim(clues):
        return False
    if clues.has("report") and clues.has("zero") and clues.regions and clues.named_indicators:
        return not clues.has("which_region")
    return (
        _doubts(clues)
        or _claims_a_number(clues)
        or _questions_the_report(clues)
        or states_a_direction(clues)
        or _bounds_a_claim(clues)
    )


def _bounds_a_claim(clues: Clues) -> bool:
    """Whether a region's number is said to be above or below one: «в ВКО упал более чем на 70 %»."""
    told = clues.direction in ("fall", "rise") or (clues.names_offences and clues.claim.is_empty)
    if not (clues.threshold.is_heard and len(clues.regions) == 1 and told):
        return False
    return not clues.has(*_BOUNDS_OF_OTHERS)


def _doubts(clues: Clues) -> bool:
    subject = clues.somewhere or clues.named_indicators or clues.direction or not clues.claim.is_empty
    if clues.has("doubt"):
        return bool(subject or clues.has("report", "project", "works"))
    if _every(clues) and clues.direction in ("fall", "rise"):
        return not clues.has("trend", "which_region", "rank", "why", "count")
    return clues.has("verify") and (not clues.claim.is_empty or (bool(clues.direction) and not clues.has("why")))


def _every(clues: Clues) -> bool:
    """Whether something is said of every region: «во всех пяти», «везде», "in all regions"."""
    return clues.is_everywhere and bool(_EVERY.search(clues.line))


def _claims_a_number(clues: Clues) -> bool:
    claim = clues.claim
    if claim.percent is not None:
        return bool(
            clues.somewhere
            or clues.excluded
            or clues.named_indicators
            or clues.pointed.region
            or clues.has("rise", "fall", "report")
        ) and not clues.has("what_if")
    if claim.factor is not None:
        return (
            bool(clues.direction)
            and clues.somewhere
            and len(clues.regions) < 2
            and not clues.has("why", "rank", *(() if clues.regions else ("most", "least")))
        )
    if claim.start is not None:
        told_apart = len(clues.regions) > 1 and not clues.has("compare", "difference")
        are_counts = all(figure.value >= LEAST_STATED for figure in clues.figures)
        told_apart = told_apart and bool(
            clues.named_indicators or len(clues.figures) > len(clues.regions) or are_counts
        )
        return told_apart or bool(
            clues.pointed.region or clues.direction or clues.has("percent_points", "report", "yours")
        )
    if claim.value is not None and len(clues.regions) == 1 and _differs_by(clues):
        return True
    if claim.value is None or clues.has(*SUPERLATIVES, "rank", "recommend", "what_if"):
        return False
    if states_a_count(clues):
        return True
    return clues.has("report", "yours") or _bare_number(clues) or (bool(clues.direction) and bool(clues.places))


def _differs_by(clues: Clues) -> str | None:
    """Return the direction of «на 814 меньше», "814 fewer", None where nothing is said to differ by a number."""
    found = _DIFFERS.search(clues.line)
    word = next(filter(None, found.groups())) if found and not clues.has("compare", "which_region") else ""
    return ("fall" if word in ("менше", "fewer", "less", "аз", "кем") else "rise") if word else None


def _bare_number(clues: Clues) -> bool:
    return bool(clues.pointed.region) and (clues.somewhere or clues.weight <= LONGEST_NOTE)


def _is_number_alone(clues: Clues) -> bool:
    """Whether nothing but one number without a sign was typed: «52,4» claims nothing yet, it asks what it is."""
    return len(clues.figures) == 1 and not clues.figures[0].is_percent and clues.weight <= 1 and not clues.context


def _questions_the_report(clues: Clues) -> bool:
    return (
        clues.has("report")
        and (clues.has("verify") or (clues.is_about_register and clues.has("fall", "rise")))
        and not clues.has("export", "docx", "recommend")
    )


def claim_parameters(clues: Clues) -> dict[str, str | float]:
    """Return the parameters of a check; a percentage takes the sign of the direction that is named."""
    if topic := _topic(clues):
        return topic
    try:
        parts = claims_apart(clues)
    except TangledError:
        return {"missing": "claim"}
    found = _of_parts(clues, parts) if parts else _of_one(clues)
    if clues.excluded and not clues.regions:
        found["exclude"] = left_out(clues.excluded)
    if clues.times.relative and not clues.times.years and _THEN.search(clues.line):
        found["relative"] = clues.times.relative
    if (cause := cause_of(clues)) is not None:
        found["cause"] = cause
        if clues.has("write"):
            found["topic"] = "text"
    if not found and clues.has("report"):
        found["topic"] = "claims"
    return found


def _topic(clues: Clues) -> dict[str, str | float]:
    """Return the parameters of a claim about the project or the report's advice, which names no figure of cases."""
    if is_about_presence(clues):
        years = years_claimed(clues)
        ended: dict[str, str | float] = {"claim_direction": "fall"} if is_said_to_have_ended(clues) else {}
        return {"topic": "presence", **ended} | ({"claim_value": years} if years else {})
    if is_about_advice(clues):
        return {"topic": "advice", **advice_claimed(clues)}
    return {"topic": "works"} if is_about_working(clues) else {}


def _of_parts(clues: Clues, parts: tuple[ClaimPart, ...]) -> dict[str, str | float]:
    """Return several claims as one parameter; where they do not fit into a question, that they are too many."""
    found: dict[str, str | float] = {"claim_parts": written(parts)}
    try:
        regions = clues.regions or clues.pointed.region or ()
        ask(Kind.REPORT_CHECK, regions, OFFENCES, clues.times.years, clues.times.period, **found).serial()
    except QuestionError:
        return {"missing": "claim"}
    return found


def _of_one(clues: Clues) -> dict[str, str | float]:
    claim, of_growth = clues.claim, _of_growth(clues)
    direction = None if of_growth else _direction(clues)
    found: dict[str, str | float] = {}
    if _is_number_alone(clues):
        return {"claim_value": float(clues.figures[0].value)}
    percent = claim.percent if claim.percent is not None else _percent_of(claim.factor, direction)
    if claim.percent is None and claim.factor is not None:
        found["claim_times"] = float(claim.factor)
    if percent is not None:
        falls = direction == "fall" and claim.percent_from is None and not claim.is_share
        found["claim_pct"] = float(-percent if falls else percent)
    for name, number in (("claim_pct_from", claim.percent_from), ("claim_from", claim.start), ("claim_to", claim.end)):
        if number is not None:
            found[name] = float(number)
    if claim.value is not None:
        became = claim.is_later and direction in ("fall", "rise") and percent is None
        found["claim_to" if became else "claim_value"] = float(claim.value)
    if direction and not claim.is_share:
        found["claim_direction"] = direction if clues.direction is None else clues.condition
    if claim.is_empty and clues.has("zero") and not clues.threshold.is_heard:
        found["claim_value"] = 0.0
    return found | _bound(clues) | _how_meant(clues)


def _direction(clues: Clues) -> str | None:
    """Return the direction a text names, else that of the sign before its one number."""
    signs = {figure.sign for figure in clues.figures}
    if clues.direction is None and (differs := _differs_by(clues)):
        return differs
    if clues.direction is None and len(clues.figures) == 1 and signs != {0} and not clues.has("fall", "rise", "same"):
        return "fall" if signs == {-1} else "rise"
    return clues.direction


def _bound(clues: Clues) -> dict[str, str | float]:
    """Return the number something is said to exceed or to stay under, where that is the claim."""
    threshold = clues.threshold
    if not threshold.is_heard or not clues.claim.is_empty or not threshold.written:
        return {}
    number = float(min(threshold.written))
    size = "over" if threshold.above is not None else "under"
    if threshold.is_percent:
        return {"claim_pct": -number if clues.direction == "fall" else number, "claim_size": size}
    return {"claim_value": number, "claim_size": size}


def _how_meant(clues: Clues) -> dict[str, str | float]:
    """Return how a number is meant: as a share, in percentage points, of the growth; roughly; by a word."""
    claim = clues.claim
    kind = "share" if claim.is_share else "points" if claim.is_points else "rate" if _of_growth(clues) else ""
    size = claim.size or superlative_of(clues) if clues.direction or claim.size else ""
    told = {"claim_kind": kind, "claim_size": size, "claim_word": claim.word}
    return {name: word for name, word in told.items() if word}


def _of_growth(clues: Clues) -> bool:
    """Whether percentages or points are said of the growth, not asked about as a fall of the number itself."""
    if not _RATE.search(clues.line) or _IS_IT_A_FALL.search(clues.line):
        return False
    return clues.claim.percent_from is not None or clues.claim.is_points


def _percent_of(factor: Decimal | None, direction: str | None) -> Decimal | None:
    """«В 2 раза» as a change: a rise by 100 %, a fall by 50 %."""
    if factor is None or factor <= 0:
        return None
    if direction == "fall":
        return (HUNDRED - HUNDRED / factor).quantize(Decimal("0.1"))
    return (factor - 1) * HUNDRED
