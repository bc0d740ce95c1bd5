"""Directions somebody states («в Мангистау снижение», «рецидив вырос») apart from those somebody asks about."""

import re

from texts.hearing.clues import Clues

# What makes a text a wish for something else, whatever direction it names.
_WISHES = (
    "why", "which_region", "percent_points", "define", "method", "source", "export", "paragraph", "xlsx", "csv",
    "docx", "pdf", "png", "map", "chart", "table", "help", "recommend", "should", "introduce", "continue", "duration",
    "missing_data", "what_if", "forecast", "compare", "others", "difference", "mean", "rank",
    "summary", "more", "opinion", "off_topic", "other_data", "with_project", "without_project", "insult", "write",
)  # fmt: skip
_ASKS = re.compile(
    r"\b(?:сколко|насколко|как|каков\w*|какои|какая|какое|какие|какую|ли|канша|неше|калаи|кандаи|how|what|which|when"
    r"|whether|did|does|do|ма|ме|ба|бе|па|пе|или|or|немесе|покажи\w*|показат|даи|даите|хочу|нужн\w*|надо|узнат"
    r"|интерес\w*|show|give|tell|want|need|let|see|if|если|би|чтоби|егер|would|could|can|may|might"
    r"|will|корсет\w*|керек|бер|берши|аит\w*|болса|куда|тогда)\b|^(?:is|are|has|have|was|were|а)\b"
)
_VERB = re.compile(
    r"(?:сниз|упал|уменш|сократ|вирос|возрос|увелич|подня|повис|подрос|рухну|просел|подскоч|ухудш|улучш|пониз|прибав"
    r"|убав)\w*(?:л|ла|ло|ли|лся|лас|лос|лис)$|^(?:упал[аои]?|вирос(?:л[аои])?|возрос(?:л[аои])?|рос(?:л[аои])?"
    r"|растет|растут|падает|падают|снижа(?:ет|ют)ся|увеличива(?:ет|ют)ся|уменша(?:ет|ют)ся|сокраща(?:ет|ют)ся)$"
    r"|^(?:fell|rose|grew|dropped|declined|decreased|increased|reduced|lowered|jumped|surged|improved|worsened|falling"
    r"|rising|growing|declining|decreasing|increasing|fallen|risen|grown|went|went up|doubled|halved|tripled)$"
    r"|(?:томенде|азаи|кеми|оси?|арт|кобеи|жогарила|улгаи|котерил|тус|кулди)\w*(?:ди|ти|ган|ген|кан|кен|уде|юда|уда|иде)$"
    r"|^(?:ости|артти|тусти)$"
)
_HAPPENS = re.compile(
    r"\b(?:идет|наблюдает\w*|отмечает\w*|отмечен\w*|произошл\w*|зафиксирован\w*|есть|ест|имеет место|there is|there was"
    r"|we see|байкалади|баикалад\w*|бар|болди)\b"
)
_NOUN = re.compile(
    r"^(?:снижени\w*|рост\w*|прирост\w*|падени\w*|спад\w*|увеличени\w*|уменшени\w*|сокращени\w*|минус|плюс|томендеу\w*"
    r"|осу\w*|осим\w*|азаю\w*|fall|rise|drop|decline|increase|decrease|growth|reduction|down|up)$"
)
_MOST = (
    r"(?:болше|силнее|резче|заметнее|бистрее) (?:всего|всех|остал\w*)|наибол\w*|сам\w* (?:болш|силн|резк|висок)\w*"
    r"|максимал\w*|\b(?:most|biggest|largest|greatest|sharpest|steepest)\b|\bен (?:коп|катти|улкен)"
)
_LEAST = (
    r"(?:менше|слабее) (?:всего|всех|остал\w*)|наимен\w*|сам\w* (?:мал|слаб|низк)\w*|минимал\w*"
    r"|\b(?:least|smallest|slightest)\b|\bен (?:аз|кишкентаи)"
)
_SUPERLATIVES = (("most", re.compile(_MOST)), ("least", re.compile(_LEAST)))
_COMPARES = re.compile(
    r"\b(?:силнее|слабее|болше|менше|бистрее|медленнее|заметнее|хуже|лучше) чем\b|\bthan\b|\bкараганда\b"
)
LEAST_STATED = 20  # a smaller number may be anything: a duration, a place, a part of a name
LONGEST_NOTE = 6  # words of a statement without a verb: «в Мангистау снижение»


def states_a_direction(clues: Clues) -> bool:
    """Whether a text states that something fell or rose: a claim, though nobody asks whether it is true.

    With an indicator and one region at most («рецидив в Акмоле упал», with a question mark or without) it is read as
    a question for the change, whose answer begins with the same ruling; see `asks_for_a_direction`.
    """
    if clues.direction is None or asks(clues) or not (clues.somewhere or clues.named_indicators):
        return False
    if clues.threshold.is_heard and not clues.regions:
        return False
    if superlative_of(clues) or (not clues.regions and _HAPPENS.search(clues.line) and not clues.has("zero")):
        return True
    if len(clues.regions) == 1 and clues.named_indicators:
        return False
    if len(clues.regions) > 1 and _COMPARES.search(clues.line):
        return False
    if clues.direction == "same":
        return bool(clues.places)
    return bool(clues.places) and (_has_a_verb(clues) or _notes_a_direction(clues))


def asks(clues: Clues) -> bool:
    """Whether a text asks or wishes for something instead of stating it."""
    if clues.has("trend") and clues.direction != "same":  # «не изменилось» has the word of a change in it
        return True
    return clues.has(*_WISHES) or bool(clues.metric or _ASKS.search(clues.line))


def states_a_count(clues: Clues) -> bool:
    """Whether a text states how many offences there were in one region: «в Акмоле было 500 правонарушений»."""
    value = clues.claim.value
    if value is None or len(clues.regions) != 1 or not clues.names_offences:
        return False
    return bool(clues.claim.size or value >= LEAST_STATED) and not asks(clues)


def asks_for_a_direction(clues: Clues) -> bool:
    """Whether a direction is stated or asked about of one region, or of all: the figures begin with a word on it."""
    if clues.direction not in ("fall", "rise") or len(clues.regions) > 1 or clues.claim.percent is not None:
        return False
    return not clues.has("why", "percent_points", "trend", "chart", "table") and not clues.negated


def superlative_of(clues: Clues) -> str:
    """Return `most` or `least` where a region is said to have changed more or less than all others."""
    if len(clues.regions) != 1 or not clues.claim.is_empty:
        return ""
    return next((size for size, pattern in _SUPERLATIVES if pattern.search(clues.line)), "")


def _has_a_verb(clues: Clues) -> bool:
    spots = [spot for cue in ("fall", "rise") for spot in clues.spots.get(cue, ())]
    return any(spot < len(clues.words) and _VERB.search(clues.words[spot].form) for spot in spots)


def _notes_a_direction(clues: Clues) -> bool:
    """Whether a few words note a direction and nothing else: «в Мангистау снижение», "a fall in Mangystau"."""
    spots = [spot for cue in ("fall", "rise") for spot in clues.spots.get(cue, ()) if spot < len(clues.words)]
    nouns = any(_NOUN.match(clues.words[spot].form) for spot in spots)
    return nouns and not clues.named_indicators and clues.weight <= LONGEST_NOTE
