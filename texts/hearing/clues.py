"""Clues: everything a text says, gathered once, before anybody decides what kind of question it is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from data.question import Question
from data.vocabulary import Language
from texts.hearing.assertions import Claim
from texts.hearing.figures import Figure, Pointed
from texts.hearing.folding import Piece
from texts.hearing.scope import Threshold
from texts.hearing.times import Times

OFFENCES = "offences_by_previously_offended"
REPEATED = "repeat_offences_probation_clients"
REGISTER = "probation_register"
SUPERLATIVES = ("most", "least", "worst", "best")
# «Где проект шёл и где не шёл», «с проектом и без», "with and without": both groups in one breath.
_RAN = (
    r"(?:шел|шла|шли|бил|била|било|били|ест|идет|идут|работал\w*|реализ\w+|участв\w+"
    r"|вош\w+|вход\w+|провод\w+|ran|was)"
)
_BOTH_GROUPS = re.compile(
    rf"\b{_RAN}\b.{{0,40}}\b(?:не|нет|not)\b(?: {_RAN})?"
    r"|\bпроект\w* (?:и|или|против|vs) (?:без|не)\b|\b(?:с|со) (?:ним|нею|проект\w*) (?:и|или) без\b"
    r"|\bwith (?:the )?(?:project )?(?:and|or|vs) without\b"
    r"|\b(?:болган|журген|бар|катискан)\b.{0,30}\b(?:болмаган|журмеген|жок|катиспаган)\b"
    r"|\b(?:проектн\w+|(?:с|со) проект\w+|где \w+ проект)\b.{0,20}\b(?:остал|друг|прочи|обичн)\w*"
    r"|\b(?:better|worse|more|less|fewer|lower|higher|faster|slower)\b.{0,30}\bthan (?:those|the|other|regions|where)\b"
    r"|\b(?:kept|keep|keeping|had|has|have|ran|run)\b.{0,40}\b(?:lost|dropped|closed|ended|stopped|did not|without)\b"
    r"|\b(?:лучше|хуже|больше|меньше|выше|ниже|сильнее|быстрее)\b.{0,30}\bчем (?:в |там|у |где|без|те|остал|друг)"
    r"|\bпроект\w* .{0,30}\b(?:закрил|прекрат|останов|остал|лишил|потерял)\w*"
    r"|\b(?:project regions|regions in the project|with the project)"
    r" (?:and|vs|versus|with|against) (?:the )?(?:other|rest)"
)
DOUBTS = ("doubt", "verify", "report")


@dataclass(frozen=True, slots=True)
class Place:
    """A region heard, where its name stands among the words, and what was typed; one's own may be unnamed."""

    region: str
    start: int
    end: int
    ending: str
    is_town: bool
    typed: str
    is_corrected: bool = False
    is_own: bool = False


@dataclass(frozen=True)
class Clues:
    """What was noticed in one text; kinds are decided from this and nothing else."""

    text: str
    line: str
    words: tuple[Piece, ...]
    spots: dict[str, list[int]] = field(default_factory=dict)
    places: tuple[Place, ...] = ()
    excluded: tuple[str, ...] = ()
    negated: frozenset[str] = frozenset()
    denied_alone: tuple[str, ...] = ()
    threshold: Threshold = field(default_factory=Threshold)
    choices: tuple[tuple[str, ...], ...] = ()
    named_indicators: tuple[str, ...] = ()
    times: Times = field(default_factory=Times)
    figures: tuple[Figure, ...] = ()
    claim: Claim = field(default_factory=Claim)
    pointed: Pointed = field(default_factory=Pointed)
    misspelt: tuple[tuple[str, str], ...] = ()
    unknown: frozenset[int] = frozenset()
    language: Language = Language.RU
    is_personal: bool = False
    may_name_somebody: bool = False
    context: Question | None = None
    last_year: int | None = None

    def has(self, *cues: str) -> bool:
        """Whether any of these cues was heard."""
        return any(cue in self.spots for cue in cues)

    @cached_property
    def regions(self) -> tuple[str, ...]:
        """The regions named, in the order of the text, each once."""
        return tuple(dict.fromkeys(place.region for place in self.places))

    @cached_property
    def names_of_places(self) -> int:
        """How many names of places stand in the text: a former region is one name for two regions of today."""
        return len(set(self.by_name.values()))

    @cached_property
    def by_name(self) -> dict[int, tuple[str, ...]]:
        """The regions of each name, by where it stands."""
        found: dict[int, tuple[str, ...]] = {}
        for place in self.places:
            found[place.start] = (*found.get(place.start, ()), place.region)
        return found

    @cached_property
    def indicator(self) -> str | None:
        """The indicator that is meant; None when none or several are."""
        named = [key for key in self.named_indicators if key != REGISTER]
        if not named and self.named_indicators and self.has("offences") and not self.metric:
            return REPEATED  # people on the register who offended: the register itself commits nothing
        named = named or list(self.named_indicators)
        return named[0] if len(named) == 1 else None

    @property
    def names_offences(self) -> bool:
        """Whether an indicator with figures is named, or offences in general."""
        return bool(set(self.named_indicators) - {REGISTER}) or self.has("offences")

    @property
    def is_about_register(self) -> bool:
        """Whether the only thing counted is the people on the register."""
        return self.indicator == REGISTER and not self.has("offences")

    @property
    def is_everywhere(self) -> bool:
        """Whether all regions are meant; «всего по Казахстану» is the country, «по всем областям Казахстана» is not."""
        only_country = self.has("country") and not self.has("region_word")
        return self.has("all_regions") and not self.places and not only_country

    @property
    def is_country(self) -> bool:
        """Whether the country as a whole is meant."""
        return self.has("country") and not self.places and not self.is_everywhere

    @property
    def somewhere(self) -> bool:
        """Whether any place is named."""
        return bool(self.places) or self.is_everywhere or self.is_country

    @property
    def weight(self) -> int:
        """How many words a text has without those of politeness."""
        return len(self.words) - len(self.spots.get("polite", ()))

    @property
    def metric(self) -> str | None:
        """A measure that needs a denominator, or None."""
        return next((cue for cue in ("per_100k", "per_capita", "share", "rate") if self.has(cue)), None)

    @property
    def direction(self) -> str | None:
        """The direction a text claims; None when it names none or several."""
        told = [cue for cue in ("fall", "rise", "same") if self.has(cue)]
        return told[0] if len(told) == 1 or (told and told[-1] == "same") else None

    @property
    def condition(self) -> str:
        """The change regions are asked by, with what is denied: `fall`, `not_fall`; both denied is no change at all."""
        if len(self.negated) > 1:
            return "same"
        return next((f"not_{told}" for told in self.negated if told in self.spots), self.direction or "same")

    @property
    def is_question_of_groups(self) -> bool:
        """Whether regions with and without the project are set against each other."""
        if not self.has("project", "with_project"):
            return False
        if self.has("without_project"):
            return True
        return bool(_BOTH_GROUPS.search(self.line)) or (self.has("region_word", "all_regions") and self.has("others"))


def joined(clues: Clues, one: str, other: Sequence[int]) -> bool:
    """Whether «и» stands between the words of a cue and other words."""
    ends = [(min(a, b), max(a, b)) for a in clues.spots.get(one, []) for b in other]
    return any(
        {word.form for word in clues.words[low:high]} & {"и", "жане", "мен", "пен", "бен", "and", "плюс"}
        for low, high in ends
    )
