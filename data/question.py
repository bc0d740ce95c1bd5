"""The Question: what a person wants to know, as a small frozen value with one serial form.

The serial form is ASCII of `[A-Za-z0-9_-]`, at most 60 characters, and starts with its version. It is the callback data
of a button, the payload of a deep link, the key of an answer code, the log line and part of the key of a picture:

    1rs-11                     region summary of Akmola (KATO code 11)
    1va-35-r-21-9m             repeat offences in Karaganda, nine months of 2021
    1ra-al-p---m1_o1           ranking of all regions by change, largest first

Fields, in this order, empty ones kept only where a later one follows: version and kind, regions, indicator, years,
period, parameters. A parameter is one letter and its value.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from data import claim_parts
from data.catalogue import load_catalogue

Meaning = TypeVar("Meaning")

VERSION = "1"
LONGEST = 60
SPECIAL_REGIONS = {"all": "al", "kz": "kz"}
PERIODS = {"9m": "9m", "h1": "h1", "h2": "h2", "q1": "q1", "q2": "q2", "q3": "q3", "q4": "q4", "year": "y"}


class Kind(StrEnum):
    """A kind of question; the value is its public name."""

    REGION_SUMMARY = "region_summary"
    VALUE = "value"
    COMPARE = "compare"
    RANKING = "ranking"
    TREND = "trend"
    RECOMMENDATION = "recommendation"
    PROJECT_HISTORY = "project_history"
    DEFINITION = "definition"
    SOURCE = "source"
    REPORT_CHECK = "report_check"
    MAP = "map"
    EXPORT = "export"
    HELP = "help"
    CLARIFY = "clarify"
    OUT_OF_SCOPE = "out_of_scope"


KIND_CODES = MappingProxyType(
    {
        Kind.REGION_SUMMARY: "rs",
        Kind.VALUE: "va",
        Kind.COMPARE: "co",
        Kind.RANKING: "ra",
        Kind.TREND: "tr",
        Kind.RECOMMENDATION: "re",
        Kind.PROJECT_HISTORY: "ph",
        Kind.DEFINITION: "de",
        Kind.SOURCE: "so",
        Kind.REPORT_CHECK: "rc",
        Kind.MAP: "ma",
        Kind.EXPORT: "ex",
        Kind.HELP: "he",
        Kind.CLARIFY: "cl",
        Kind.OUT_OF_SCOPE: "oo",
    }
)

# Parameters that are part of what is asked. A value is a word of a closed list (written as its place in it, so the
# lists only grow at their ends), or a number. What merely describes how a question was heard is not a parameter.
WORD_PARAMETERS: Mapping[str, tuple[str, tuple[str, ...]]] = MappingProxyType(
    {
        "metric": ("m", ("level", "change_pct", "change_abs", "per_100k", "per_capita", "share", "rate")),
        "order": ("o", ("asc", "desc")),
        "filter": ("f", ("==0", ">0", "<0", "!=0", ">=0", "<=0")),
        "aggregate": ("a", ("sum", "mean", "diff")),
        "groups": ("g", ("project", "others", "each")),
        "topic": (
            "t",
            (
                "duration", "executor", "social_order", "why", "missing", "what_if", "evidence", "counter_evidence",
                "introduce", "continue", "cost", "cause", "period", "borders", "provenance", "claims", "text",
                "forecast", "calculation", "paragraph", "participants", "start", "content",
                "presence", "advice", "works",
            ),
        ),
        "terms": (
            "w",
            (
                "recidivism", "repeat_offences", "probation", "change_pct", "project", "social_order", "verdict",
                "small_counts", "previously_offended", "probation_client", "resocialisation", "level", "interval",
                "percentage_point", "region", "release", "evidence_level", "offence", "register",
            ),
        ),
        "source": ("s", ("report", "qamqor", "kuis", "cite", "all")),
        "format": ("x", ("xlsx", "csv", "docx", "pdf", "png")),
        "profile": ("p", ("slide", "print", "briefing", "grant", "media")),
        "view": ("v", ("chart", "table", "text")),
        "reason": (
            "r",
            (
                "personal_data", "off_topic", "no_value_in_source", "opinion", "forecast", "injection", "nonsense",
                "insult", "not_text", "no_such_region", "causal_claim", "too_long",
            ),
        ),
        "missing": ("q", ("indicator", "region", "period", "number", "claim")),
        "claim_direction": ("d", ("fall", "rise", "same", "not_fall", "not_rise")),
        "cause": ("c", ("project", "other")),
        # What a claimed percentage is, where it is no plain change: a share of the earlier count, a difference of two
        # percentages, the growth itself («темп роста снизился с 14 до 7,9 %»).
        "claim_kind": ("k", ("share", "points", "rate")),
        "claim_size": ("z", ("about", "almost", "over", "under", "most", "least")),
        "claim_word": ("y", ("half", "third", "quarter")),
        "advice": ("h", ("extend", "introduce", "continue", "social_order", "stop")),
        # A period told from today («прошлый год»): the release may not reach it, no other year may stand in for it.
        "relative": (
            "e",
            ("last_year", "this_year", "last_month", "this_month", "last_quarter", "next_year", "recent"),
        ),
    }
)  # fmt: skip
NUMBER_PARAMETERS: Mapping[str, str] = MappingProxyType(
    {
        "claim_pct": "P",
        "claim_from": "F",
        "claim_to": "T",
        "limit": "L",
        "rank": "R",
        "claim_value": "V",
        "claim_pct_from": "Q",
        "claim_times": "X",
        "above": "A",
        "below": "B",
    }
)
# Parameters that name regions: their keys apart by commas, in the order of their codes; written as KATO codes.
REGION_PARAMETERS: Mapping[str, str] = MappingProxyType({"exclude": "l", "options": "u"})
# A claim of several parts, see `data.claim_parts`.
TEXT_PARAMETERS: Mapping[str, str] = MappingProxyType({"claim_parts": "Z"})
_BY_LETTER = {letter: (name, words) for name, (letter, words) in WORD_PARAMETERS.items()}
_BY_NUMBER_LETTER = {letter: name for name, letter in NUMBER_PARAMETERS.items()}
_BY_REGION_LETTER = {letter: name for name, letter in REGION_PARAMETERS.items()}
_BY_TEXT_LETTER = {letter: name for name, letter in TEXT_PARAMETERS.items()}


class QuestionError(ValueError):
    """A serial form that is broken, of another version or of no known question."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: kind, regions (keys, or `all`, or `kz`), indicator key, years, period, parameters.

    `parameters` is a sorted tuple of name and value; see `WORD_PARAMETERS` and `NUMBER_PARAMETERS` for the names.
    """

    kind: Kind
    regions: tuple[str, ...] = ()
    indicator: str | None = None
    years: tuple[int, ...] = ()
    period: str | None = None
    parameters: tuple[tuple[str, str | float], ...] = ()

    def get(self, name: str) -> str | float | None:
        """Return a parameter's value, None where it is not given."""
        return dict(self.parameters).get(name)

    def word(self, name: str) -> str:
        """Return a word parameter, empty where it is not given."""
        value = self.get(name)
        return value if isinstance(value, str) else ""

    @property
    def excluded(self) -> tuple[str, ...]:
        """The regions left out of all."""
        return tuple(filter(None, self.word("exclude").split(",")))

    @property
    def options(self) -> tuple[str, ...]:
        """The regions of which one is asked back for."""
        return tuple(filter(None, self.word("options").split(",")))

    def having(self, **parameters: str | float) -> "Question":
        """Return the same question with these parameters set."""
        return replace(self, parameters=sorted_parameters({**dict(self.parameters), **parameters}))

    def serial(self) -> str:
        """Return the one serial form; raises `QuestionError` when it would not fit into a button."""
        fields = [
            VERSION + KIND_CODES[self.kind],
            "".join(map(_region_code, self.regions)),
            load_catalogue().indicators[self.indicator].code if self.indicator else "",
            _years_code(self.years),
            PERIODS[self.period] if self.period else "",
            "_".join(_parameter_code(name, value) for name, value in self.parameters),
        ]
        serial = "-".join(fields).rstrip("-")
        if len(serial) > LONGEST:
            raise QuestionError(f"a question of {len(serial)} characters does not fit")
        return serial


def sorted_parameters(parameters: Mapping[str, str | float]) -> tuple[tuple[str, str | float], ...]:
    """Return parameters in their canonical order."""
    return tuple(sorted(parameters.items()))


def left_out(regions: Iterable[str]) -> str:
    """Return regions as the value of the parameter `exclude`: each once, in the order of their codes."""
    return ",".join(sorted(set(regions), key=_region_code))


def ask(
    kind: Kind,
    regions: Iterable[str] | str = (),
    indicator: str | None = None,
    years: Iterable[int] = (),
    period: str | None = None,
    **parameters: str | float,
) -> Question:
    """Make a question in plain words: `ask(Kind.VALUE, "akmola", "repeat_offences_probation_clients", [2021])`."""
    named = (regions,) if isinstance(regions, str) else tuple(regions)
    return Question(kind, named, indicator, tuple(years), period, sorted_parameters(parameters))


def read_serial(serial: str) -> Question:
    """Return the question a serial form stands for; raises `QuestionError` for anything forged, broken or outdated."""
    if not re.fullmatch(r"[A-Za-z0-9_-]{3,64}", serial) or not serial.startswith(VERSION):
        raise QuestionError("not a question of this version")
    fields = serial[len(VERSION) :].split("-")
    if len(fields) > 6:
        raise QuestionError("too many fields")
    kind, regions, indicator, years, period, parameters = (*fields, *[""] * (6 - len(fields)))
    question = Question(
        kind=_decoded(kind, {code: kind for kind, code in KIND_CODES.items()}),
        regions=tuple(_region_of(code) for code in _pairs(regions)),
        indicator=_indicator_of(indicator) if indicator else None,
        years=_years_of(years),
        period=_decoded(period, {code: name for name, code in PERIODS.items()}) if period else None,
        parameters=sorted_parameters(dict(map(_parameter_of, parameters.split("_")))) if parameters else (),
    )
    if question.serial() != serial:
        raise QuestionError("not the canonical form")
    return question


def _decoded(code: str, meanings: Mapping[str, Meaning]) -> Meaning:
    if code not in meanings:
        raise QuestionError(f"unknown code {code!r}")
    return meanings[code]


def _pairs(codes: str) -> list[str]:
    return [codes[start : start + 2] for start in range(0, len(codes), 2)]


def _years_code(years: tuple[int, ...]) -> str:
    """Two figures a year of this century; `y` and four figures each where one year is of another."""
    if all(2000 <= year <= 2099 for year in years):
        return "".join(f"{year - 2000:02d}" for year in years)
    if not all(1000 <= year <= 9999 for year in years):
        raise QuestionError("a year has four figures")
    return "y" + "".join(map(str, years))


def _years_of(code: str) -> tuple[int, ...]:
    if not code.startswith("y"):
        return tuple(2000 + _whole(pair) for pair in _pairs(code))
    pairs = _pairs(code[1:])
    if len(pairs) % 2:
        raise QuestionError(f"not years: {code!r}")
    return tuple(100 * _whole(first) + _whole(second) for first, second in zip(pairs[::2], pairs[1::2], strict=True))


def _whole(code: str) -> int:
    if not (len(code) == 2 and code.isdigit()):
        raise QuestionError(f"not a year: {code!r}")
    return int(code)


def _region_code(region: str) -> str:
    return SPECIAL_REGIONS.get(region) or load_catalogue().regions[region].kato


def _region_of(code: str) -> str:
    today = {region.kato: region.key for region in load_catalogue().current}
    return _decoded(code, today | {code: name for name, code in SPECIAL_REGIONS.items()})


def _indicator_of(code: str) -> str:
    return _decoded(code, {indicator.code: key for key, indicator in load_catalogue().indicators.items()})


def _parameter_code(name: str, value: str | float) -> str:
    if name in WORD_PARAMETERS:
        letter, words = WORD_PARAMETERS[name]
        return f"{letter}{words.index(str(value))}"
    if name in TEXT_PARAMETERS:
        return TEXT_PARAMETERS[name] + str(value)
    if name in REGION_PARAMETERS:
        return REGION_PARAMETERS[name] + "".join(map(_region_code, str(value).split(",")))
    return NUMBER_PARAMETERS[name] + f"{float(value):g}".replace("-", "n").replace(".", "p")


def _parameter_of(code: str) -> tuple[str, str | float]:
    letter, value = code[:1], code[1:]
    if letter in _BY_LETTER:
        name, words = _BY_LETTER[letter]
        if value.isdigit() and int(value) < len(words):
            return name, words[int(value)]
    elif letter in _BY_REGION_LETTER and value:
        return _BY_REGION_LETTER[letter], ",".join(_region_of(code) for code in _pairs(value))
    elif letter in _BY_TEXT_LETTER and claim_parts.WRITTEN.fullmatch(value):
        return _BY_TEXT_LETTER[letter], value
    elif letter in _BY_NUMBER_LETTER and re.fullmatch(r"n?\d{1,9}(p\d{1,6})?", value):
        return _BY_NUMBER_LETTER[letter], float(value.replace("n", "-").replace("p", "."))
    raise QuestionError(f"unknown parameter {code!r}")
