"""Claims about the project itself: that it is the cause, that it works or does not, that it ran, what was advised."""

import re

from texts.hearing.clues import Clues
from texts.hearing.statements import asks

_HOW = re.compile(r"\b(?:как|калаи|how)\b")
_WHAT_CAUSE = re.compile(r"\b(?:благодаря|из за|вследствие|по причине) (?:чему|чего|какои)\b|\bdue to what\b")
_RUNS_NOW = re.compile(r"\b(?:идет|идут|деиствует|реализуется|is running|runs|ongoing|журип жатир|жургизилуде)\b")
_CLOSED = re.compile(
    r"\b(?:закри\w*|прекра\w*|останов\w*|завершил\w*|закончил\w*|отмен\w*|не (?:бил\w*|било|ста\w*)|нет|без|токтат\w*"
    r"|жабил\w*|жок|closed|ended|stopped|cancel\w*|without|no)\b"
)
_ENDED = re.compile(
    r"\b(?:закри\w*|прекра\w*|останов\w*|отменил\w*|не (?:шел|шла|шло|било|бил|реализ\w*|проводил\w*|работал\w*)"
    r"|токтат\w*|токтади|жабил\w*|журген жок|болмаган|болмади|closed|ended|stopped|(?:did|was|were) ?n[o ]t|didn t)\b"
)
_DENIES_WORKING = re.compile(
    r"\b(?:не (?:работа\w*|сработа\w*|помог\w*|помога\w*|дает|дал\w*|влия\w*|повлия\w*|еффектив\w*|действ\w*)"
    r"|бесполез\w*|провал\w*|нееффектив\w*|зря|впустую|толку нет|нет толку|не нужен"
    r"|(?:doesn|didn|isn) t (?:work|help|effective)|(?:does|did|is) not (?:work|help|effective)|not work\w*|useless"
    r"|fail\w*|ineffective|(?:жумис )?истеме\w*|паидасиз\w*|натиже(?:сиз|си жок)|комектеспе\w*)\b"
)
_CONCLUDES = re.compile(r"\b(?:значит|получает\w*|виходит|то ест|стало бит|следовател\w*|so|therefore|демек|сонда)\b")
_ABOUT_IT = re.compile(r"\b(?:он|она|ето|it|this|ол|бул)\b")
_YEARS_LONG = re.compile(
    r"\b(\d{1,2}|пят|трех|три|четире|два|две|двух|пяти|бес|уш|еки|five|three|two|four)(?: ?- ?\w{1,3})?"
    r" (?:лет\w*|год\w*|жил\w*|years?)\b"
)
_YEAR_WORDS = {
    "пят": 5, "пяти": 5, "трех": 3, "три": 3, "четире": 4, "два": 2, "две": 2, "двух": 2, "бес": 5, "уш": 3, "еки": 2,
    "five": 5, "three": 3, "two": 2, "four": 4,
}  # fmt: skip
_ADVISED = (
    ("stop", r"\b(?:закри\w*|прекра\w*|останов\w*|сверн\w*|сворач\w*|отмен\w*|токтат\w*|жабу\w*|close|stop|end)\b"),
    ("extend", r"\b(?:продл\w*|срок\w*|узарт\w*|мерзим\w*|extend\w*|prolong\w*|duration)\b"),
    ("social_order", r"\b(?:госсоцзаказ\w*|соцзаказ\w*|заказ\w*|гсз|тапсирис\w*|order)\b"),
    ("introduce", r"\b(?:внедр\w*|запус\w*|ввести|ввод\w*|распростран\w*|тиражир\w*|енгиз\w*|introduc\w*|launch\w*"
                  r"|roll\w*|adopt\w*|expand\w*|replicat\w*)\b"),
    ("continue", r"\b(?:продолж\w*|жалгастир\w*|continu\w*|keep)\b"),
)  # fmt: skip


def cause_of(clues: Clues) -> str | None:
    """Return who or what a change is put down to: the project, or anything else; None where no cause is named.

    The end of the project, or its absence, is something else: nobody thanks the project for it.
    """
    if not credits_something(clues):
        return None
    about_project = clues.has("project", "social_order")
    return "project" if about_project and not _CLOSED.search(clues.line) else "other"


def credits_something(clues: Clues) -> bool:
    """Whether a change is put down to a cause: «проект привёл к снижению», «из-за пандемии упал», "led to a fall"."""
    if clues.has("why", "which_region", "what_if", "forecast", "export", "paragraph"):
        return False
    if _WHAT_CAUSE.search(clues.line):
        return False
    doubted = clues.has("verify", "doubt", "write")
    if _HOW.search(clues.line) and not doubted:
        return False
    told = clues.direction or clues.has("rise", "fall", "zero", "write") or not clues.claim.is_empty
    if clues.has("cause"):
        told = told or (clues.has("project") and clues.names_offences and not asks(clues))
        return bool(told and (clues.somewhere or clues.names_offences or clues.has("project", "social_order")))
    return clues.has("works") and clues.has("project") and not clues.claim.is_empty and not clues.has("should")


def is_about_working(clues: Clues) -> bool:
    """Whether the project is said to work or not to: «значит, проект не работает?», «правда, что проект эффективен»."""
    if clues.direction or not clues.claim.is_empty or clues.has("should", "what_if", "which_region"):
        return False
    works = clues.has("works") or bool(_DENIES_WORKING.search(clues.line))
    about_it = clues.has("project") or (clues.context is not None and bool(_ABOUT_IT.search(clues.line)))
    if not (works and about_it) or is_about_presence(clues):
        return False
    concluded = bool(_CONCLUDES.search(clues.line))
    return bool(_DENIES_WORKING.search(clues.line)) or concluded or clues.has("doubt", "verify", "cause")


def is_about_presence(clues: Clues) -> bool:
    """Whether it is claimed and doubted that a programme ran somewhere, in a year or for some years."""
    if not clues.has("verify", "doubt", "report") or not clues.has("project", "social_order"):
        return False
    if clues.direction or clues.named_indicators or clues.has("cause", "recommend", "should", "introduce", "duration"):
        return False
    dated = bool(clues.times.years) or years_claimed(clues) is not None
    ran = clues.has("ran") and not clues.has("works") and not clues.has("which_region")
    return bool(clues.regions) and (dated or ran)


def runs_now(clues: Clues) -> bool:
    """Whether a programme is said to run now, without a year or a duration: the last year held is meant."""
    undated = not clues.times.years and years_claimed(clues) is None
    return undated and is_about_presence(clues) and bool(_RUNS_NOW.search(clues.line))


def is_said_to_have_ended(clues: Clues) -> bool:
    """Whether a programme is said to have ended or not to have run: «закрыли», «не шёл», "stopped"."""
    return bool(_ENDED.search(clues.line))


def is_about_advice(clues: Clues) -> bool:
    """Whether it is doubted that the report advises something: «верно, что рекомендуют продлить до 5 лет?»."""
    if not clues.has("verify", "doubt") or clues.direction or clues.claim.percent is not None:
        return False
    advised = clues.has("recommend") and (advice_claimed(clues) or clues.has("report"))
    return bool(advised) and not clues.has("should", "why", "what_if")


def advice_claimed(clues: Clues) -> dict[str, str | float]:
    """Return which advice is meant and, of a duration, for how many years."""
    found: dict[str, str | float] = {}
    for word, pattern in _ADVISED:
        if re.search(pattern, clues.line):
            found["advice"] = word
            break
    if (years := years_claimed(clues)) is not None and found.get("advice") in ("extend", "continue"):
        found |= {"advice": "extend", "claim_value": years}
    return found


def years_claimed(clues: Clues) -> float | None:
    """Return how many years are named as a duration: «5 лет», «пять лет»; None where none are."""
    if (found := _YEARS_LONG.search(clues.line)) is None:
        return None
    return float(_YEAR_WORDS.get(found[1]) or found[1])
