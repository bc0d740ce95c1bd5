"""The voice: says a phrase in one language, writes a number, names a thing; never prints the name of what is missing.

Functions for the `.ftl` files. In every language: COUNT(n), DIFFERENCE(n), PERCENT(x, decimals: 1, signed: 1),
CHANGE(x) (a percent with its sign), END(x) and INTERVAL(low, high) and RANGE(low, high) of intervals, DECIMAL(x,
decimals: 1), POINTS(x), YEAR(y), DATE(d), DATE_IN_WORDS(d). Kazakh alone: KK_OF, KK_TO, KK_THE, KK_IN, KK_FROM, KK_WITH
(the cases, of a number, a percentage or a name), KK_ITS and KK_IN_ITS (2-сі, 2-сінде). Russian alone, of the names of
places: RU_OF, RU_BY, RU_THE, RU_WITH, RU_IN. A bare `{ $n }` is written as COUNT(n); a variable called year, or *_year,
is never grouped; { $n -> [one] … } chooses by plural.
"""

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, cast

from fluent.runtime import FluentBundle
from fluent.syntax import ast

from data.vocabulary import Language
from texts import kazakh, numbers, russian
from texts.numbers import Number
from texts.phrases import FOLDER, Phrases, SpeechError, phrases_for

__all__ = ["Speech", "SpeechError", "Variable", "speech_for"]


class InLanguages(Protocol):
    """A text the catalogue holds in every language."""

    def __getitem__(self, language: str, /) -> str:
        """Return the text in one language."""


Variable = str | int | float | Decimal | Fraction | datetime.date | InLanguages

_KAZAKH_CASES: Mapping[str, Callable[[str], str]] = MappingProxyType(
    {
        "KK_OF": kazakh.genitive,
        "KK_TO": kazakh.dative,
        "KK_THE": kazakh.accusative,
        "KK_IN": kazakh.locative,
        "KK_FROM": kazakh.ablative,
        "KK_WITH": kazakh.instrumental,
        "KK_ITS": kazakh.possessive,
        "KK_IN_ITS": partial(kazakh.possessive, case=kazakh.Case.LOCATIVE),
    }
)
_RUSSIAN_CASES: Mapping[str, Callable[[str], str]] = MappingProxyType(
    {
        "RU_OF": russian.genitive,
        "RU_BY": russian.dative,
        "RU_THE": russian.accusative,
        "RU_WITH": russian.instrumental,
        "RU_IN": russian.prepositional,
    }
)
_CASES: Mapping[Language, Mapping[str, Callable[[str], str]]] = {
    Language.KK: _KAZAKH_CASES,
    Language.RU: _RUSSIAN_CASES,
    Language.EN: {},
}


class Speech:
    """One language's voice. `thin` says that it writes for a picture, with U+202F where captions have U+00A0."""

    __slots__ = ("_bundle", "_folder", "_learnt", "_phrases", "language", "thin")

    def __init__(self, language: str, folder: Path = FOLDER, *, thin: bool = False) -> None:
        self.language = Language(language)
        self.thin = thin
        self._folder = folder
        self._phrases: Phrases = phrases_for(folder / self.language)
        # Fluent's type speaks of one argument; it calls with as many as the message gives.
        functions = cast("dict[str, Callable[[object], object]]", self.functions())
        self._bundle = FluentBundle([self.language.value], functions, use_isolating=False)  # type: ignore[arg-type]
        self._learnt: set[str] = set()

    def say(self, key: str, /, **variables: Variable) -> str:
        """Say a phrase. Raises SpeechError if it is unknown, a variable is missing, or any part cannot be said."""
        missing = self._phrases.variables(key) - variables.keys()
        if missing:
            raise SpeechError(f"{key!r} in {self.language} needs {', '.join(sorted(missing))}")
        if key not in self._learnt:
            self._learn(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise SpeechError(f"{key!r} in {self.language} has no text")
        arguments = {name: self._argument(name, value) for name, value in variables.items()}
        spoken, problems = self._bundle.format_pattern(pattern, arguments)
        if problems:
            raise SpeechError(f"{key!r} in {self.language}: {problems[0]}") from problems[0]
        return str(spoken)

    def has(self, key: str) -> bool:
        """Tell whether there is such a phrase."""
        return key in self._phrases

    def keys(self) -> tuple[str, ...]:
        """Return the keys of all phrases."""
        return self._phrases.keys()

    def variables(self, key: str) -> frozenset[str]:
        """Return the variables a phrase needs, in any of its branches."""
        return self._phrases.variables(key)

    def for_picture(self) -> "Speech":
        """Return the voice of the same language that writes for a picture."""
        return speech_for(self.language, self._folder, thin=True)

    def name(self, names: InLanguages) -> str:
        """Name a thing of the catalogue in this language."""
        return names[self.language]

    def listed(self, items: Sequence[str]) -> str:
        """Join names as one enumerates them: «А, Б и В»."""
        if len(items) < 2:
            return "".join(items)
        return self.say("listed", earlier=", ".join(items[:-1]), last=items[-1])

    def count(self, n: int) -> str:
        """Write a whole number: 1 710."""
        return numbers.count(n, self.language, thin=self.thin)

    def difference(self, n: int) -> str:
        """Write a difference of counts with its sign: −814."""
        return numbers.difference(n, self.language, thin=self.thin)

    def decimal(self, value: Number, decimals: int = 1, *, signed: bool = False) -> str:
        """Write a number with decimals: 68,3."""
        return numbers.decimal(value, self.language, decimals=decimals, signed=signed, thin=self.thin)

    def percent(self, value: Number, decimals: int = 1, *, signed: bool = False) -> str:
        """Write a percentage given in percent: 47,6 %."""
        return numbers.percent(value, self.language, decimals=decimals, signed=signed, thin=self.thin)

    def change(self, value: Number, decimals: int = 1) -> str:
        """Write a change in percent with its sign: −47,6 %."""
        return self.percent(value, decimals, signed=True)

    def points(self, value: Number, decimals: int = 1) -> str:
        """Write a difference of shares in percentage points: +2,4 п.п."""
        return numbers.points(value, self.language, decimals=decimals, thin=self.thin)

    def interval_end(self, value: Number) -> str:
        """Write one end of an interval: −61 %."""
        return numbers.percent_end_written(value, self.language, thin=self.thin)

    def interval(self, low: Number, high: Number) -> str:
        """Write an interval for a sentence: «от −61 % до −30 %»."""
        return numbers.interval(low, high, self.language, thin=self.thin)

    def interval_range(self, low: Number, high: Number) -> str:
        """Write an interval where width is short: «от −61 до −30 %»."""
        return numbers.interval_range(low, high, self.language, thin=self.thin)

    def date(self, day: datetime.date) -> str:
        """Write a day in figures: 22.11.2026."""
        return numbers.date(day, self.language)

    def date_in_words(self, day: datetime.date) -> str:
        """Write a day with the month's name: 22 ноября 2026 г."""
        return numbers.date_in_words(day, self.language)

    def years(self, asked: Iterable[int]) -> str:
        """Write years: 2019–2021."""
        return numbers.years(asked)

    def write(self, value: str | Number | datetime.date) -> str:
        """Write a value as its kind is written: a text as it is, a count grouped, a number with the digits it has."""
        if isinstance(value, str):
            return value
        if isinstance(value, int):
            return self.count(value)
        if isinstance(value, datetime.date):
            return self.date(value)
        exponent = _as_decimal(value).as_tuple().exponent
        return self.decimal(value, max(0, -exponent) if isinstance(exponent, int) else 0)

    def functions(self) -> dict[str, Callable[..., str]]:
        """Return the functions this language's `.ftl` files may call, by name."""
        own = {name: partial(self._inflect, case) for name, case in _CASES[self.language].items()}
        return {
            "WRITE": self.write,
            "COUNT": self.count,
            "DIFFERENCE": self.difference,
            "PERCENT": self.percent,
            "CHANGE": self.change,
            "POINTS": self.points,
            "DECIMAL": self.decimal,
            "END": self.interval_end,
            "INTERVAL": self.interval,
            "RANGE": self.interval_range,
            "YEAR": _year,
            "DATE": self.date,
            "DATE_IN_WORDS": self.date_in_words,
            **own,
        }

    def _inflect(self, case: Callable[[str], str], value: str | Number) -> str:
        return case(self.write(value))

    def _learn(self, key: str) -> None:
        self._bundle.add_resource(ast.Resource([*self._phrases.with_references(key).values()]))
        self._learnt.add(key)

    def _argument(self, name: str, value: Variable) -> object:
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, int) and "year" in name.split("_"):
            return str(value)
        if isinstance(value, Fraction):
            return _as_decimal(value)
        if isinstance(value, str | int | float | Decimal | datetime.date):
            return value
        try:
            return value[self.language]
        except (TypeError, LookupError, AttributeError) as unspeakable:
            raise SpeechError(f"{name} is {value!r}, which has no words") from unspeakable


def speech_for(language: str, folder: Path = FOLDER, *, thin: bool = False) -> Speech:
    """Return the voice of a language, made once; only the phrases that are said are ever parsed."""
    return _made_once(Language(language), folder, thin)


@lru_cache
def _made_once(language: Language, folder: Path, thin: bool) -> Speech:
    return Speech(language, folder, thin=thin)


def _year(year: str | int) -> str:
    return str(year) if isinstance(year, str) else str(int(year))


def _as_decimal(value: Number) -> Decimal:
    if isinstance(value, Fraction):
        return Decimal(value.numerator) / Decimal(value.denominator)
    return Decimal(str(float(value))) if isinstance(value, float) else Decimal(value)
