"""Every text in every language: complete, sayable, in its own language, in the product's own careful words.

A message that must use a word of the avoid list, or another language, says why in the comment right above it:
`# Allowed word: рецидив: explains the term of the law` or `# Allowed languages: the choice of a language`.
"""

import datetime
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from data.vocabulary import Language
from texts.numbers import ELLIPSIS, EN_DASH, MINUS, NARROW_SPACE, NO_BREAK_SPACE
from texts.phrases import FOLDER, phrases_for
from texts.speech import SpeechError, Variable, speech_for

FONTS = sorted((Path(__file__).parents[1] / "charts" / "fonts").glob("*.ttf"))
LANGUAGES = tuple(Language)

# statistics, section 8: words the product does not use in its own voice.
AVOIDED = {
    Language.RU: (
        r"доказан\w*|доказыва\w*|эффект\w* проект\w*|эффективн\w*|значим\w*|статистически|достоверн\w*"
        r"|с вероятностью 95|p|p-value|благодаря|прив[её]л\w* к|повлиял\w*|лучш(?:ий|ая|ее|ие|их|ую|его|ей|ими?)"
        r"|худш\w+|мест\w+ в рейтинге|рецидив\w*|ранее судим\w*|клиенты не соверш\w*"
    ),
    Language.KK: r"дәлелден\w*|тиімділі\w*|арқасында|p|p-value|рецидив\w*",
    Language.EN: r"proven|effective\w*|significan\w*|thanks to|best|worst|p|p-value|statistically",
}
# Verbs that join a number to its cause; the answer to "because of what?" is given apart, in its own words.
CAUSAL = {
    Language.RU: (
        r"способствова\w*|обуслов\w*|вызва(?:л|ла|ло|ли|н|на|но|ны)|обеспечил\w*|вследствие|в результате проект\w*"
        r"|за сч[её]т проект\w*"
    ),
    Language.KK: r"нәтижесінде|себеп бол\w*|әкелді|ықпал ет\w*|әсер етті|септігін тигіз\w*",
    Language.EN: r"led to|caused|resulted in|contributed to|brought about|affected|due to the project",
}
# Everyday Russian words that are not also Kazakh ones (as не, да, он, от are).
RUSSIAN_WORDS = (
    r"и|на|для|это|как|что|из|или|при|по|об|область|области|областей|год|года|лет|данные|данных|нет|случай|случаев"
    r"|отч[её]т\w*|источник\w*|показател\w*|только|если|сравнить|регион\w*|изменени\w*|ошибк\w*|рекомендац\w*"
)
KAZAKH_LETTERS = "әғқңөұүһі"
QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"")
UNFINISHED = re.compile(r"[{}$]|\?\?\?|\b(?:None|True|False)\b|  ")
EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u231a-\u23ff]")


@dataclass
class Mentions(Visitor):
    """The words of a message, and how its variables are used."""

    words: list[str] = field(default_factory=list)
    calls: list[tuple[str, str]] = field(default_factory=list)
    choices: list[tuple[str, list[str]]] = field(default_factory=list)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - the visitor's own naming
        """Take a piece of text."""
        self.words.append(node.value)

    def visit_Placeable(self, node: ast.Placeable) -> None:  # noqa: N802 - the visitor's own naming
        """Take a text in quotes, for example a space that must not be lost."""
        if isinstance(node.expression, ast.StringLiteral):
            self.words.append(node.expression.parse()["value"])
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802 - the visitor's own naming
        """Take which variables a function is called with."""
        for argument in node.arguments.positional:
            if isinstance(argument, ast.VariableReference):
                self.calls.append((node.id.name, argument.id.name))
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - the visitor's own naming
        """Take what a variable chooses between."""
        if isinstance(node.selector, ast.VariableReference):
            keys = [v.key.name if isinstance(v.key, ast.Identifier) else v.key.value for v in node.variants]
            self.choices.append((node.selector.id.name, keys))
        self.generic_visit(node)

    @property
    def text(self) -> str:
        """All words of the message, its branches one after another."""
        return "".join(self.words)


@cache
def mentions(language: Language, key: str) -> Mentions:
    """What a message itself mentions, without the messages it is made of."""
    seen = Mentions()
    seen.visit(phrases_for(FOLDER / language).entry(key))
    return seen


@cache
def allowances(language: Language) -> dict[str, str]:
    """The comments right above messages that allow what is otherwise avoided, by key."""
    comments = {}
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message) and entry.comment and "Allowed " in (entry.comment.content or ""):
                comments[entry.id.name] = entry.comment.content or ""
    return comments


def keys_of(language: Language) -> list[str]:
    """The keys of a language, for parametrised tests."""
    return list(phrases_for(FOLDER / language).keys())


EVERY_KEY = sorted(set().union(*(keys_of(language) for language in LANGUAGES)))


def faults(language: Language, fault_of: Callable[[str], object]) -> dict[str, object]:
    """Every phrase of a language with what is wrong in it, so that one run shows all there is to mend."""
    return {key: fault for key in keys_of(language) if (fault := fault_of(key))}


def own_words(language: Language, key: str) -> str:
    """What the product says in its own voice: the text without its quotations."""
    return QUOTED.sub(" ", mentions(language, key).text)


def whole_words(expression: str, text: str) -> list[str]:
    """Find the words of an expression, as whole words."""
    return [found.group().lower() for found in re.finditer(rf"(?<!\w)(?:{expression})(?!\w)", text, re.IGNORECASE)]


def test_there_is_a_folder_for_every_language_and_no_other() -> None:
    assert sorted(path.name for path in FOLDER.iterdir() if path.is_dir()) == sorted(LANGUAGES)


def test_every_file_stands_in_every_language() -> None:
    files = {language: sorted(path.name for path in (FOLDER / language).glob("*.ftl")) for language in LANGUAGES}
    assert files[Language.RU] == files[Language.KK] == files[Language.EN]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_nothing_but_messages_and_comments(language: Language) -> None:
    """The index of phrases agrees with Fluent's own reading of the whole files."""
    read = []
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path.name}: {entry.content}"
            if isinstance(entry, ast.Message):
                read.append(entry.id.name)
    assert tuple(read) == phrases_for(FOLDER / language).keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_is_missing(language: Language) -> None:
    assert sorted(set(EVERY_KEY) - set(keys_of(language))) == []


def test_a_phrase_needs_the_same_variables_in_every_language() -> None:
    differing = {}
    for key in EVERY_KEY:
        needs = {str(one): sorted(speech_for(one).variables(key)) for one in LANGUAGES if speech_for(one).has(key)}
        if len({tuple(names) for names in needs.values()}) > 1:
            differing[key] = needs
    assert differing == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_known_functions_are_called(language: Language) -> None:
    known = speech_for(language).functions().keys()
    assert faults(language, lambda key: phrases_for(FOLDER / language).functions(key) - known) == {}


SAMPLES: dict[str, Variable] = {
    **dict.fromkeys(("COUNT", "DIFFERENCE", "KK_ITS", "KK_IN_ITS"), 5),
    **dict.fromkeys(("PERCENT", "CHANGE", "POINTS", "DECIMAL"), Decimal("-47.6")),
    **dict.fromkeys(("END", "INTERVAL", "RANGE"), -12.4),
    **dict.fromkeys(("DATE", "DATE_IN_WORDS"), datetime.date(2022, 6, 8)),
    "YEAR": "2021",
}
PLURALS = {"zero", "one", "two", "few", "many"}


def plausible(language: Language, key: str) -> Iterator[dict[str, Variable]]:
    """Values for the variables of a message, as its functions and branches suggest, one set for each branch."""
    parts = [mentions(language, name) for name in phrases_for(FOLDER / language).with_references(key)]
    calls = [call for part in parts for call in part.calls]
    choices = [choice for part in parts for choice in part.choices]
    values: dict[str, Variable] = dict.fromkeys(speech_for(language).variables(key), "Ақмола облысы")
    values |= {variable: keys[0] for variable, keys in choices}
    values |= {variable: SAMPLES[name] for name, variable in calls if name in SAMPLES}
    values |= {variable: 5 for variable, keys in choices if PLURALS & set(keys) or any(key.isdigit() for key in keys)}
    yield values
    for variable, keys in choices:
        numbers: tuple[Variable, ...] = (0, 1, 2, 3, 21, 1710)
        for value in numbers if isinstance(values[variable], int) else keys:
            yield {**values, variable: value}


def unsayable(language: Language, key: str) -> list[str]:
    """What goes wrong when a phrase is said with plausible values, in every one of its branches."""
    wrong = []
    for values in plausible(language, key):
        try:
            said = speech_for(language).say(key, **values)
        except SpeechError as refused:
            wrong.append(str(refused))
        else:
            if not said or said != said.strip() or UNFINISHED.search(said):
                wrong.append(said)
    return wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_can_be_said(language: Language) -> None:
    assert faults(language, lambda key: unsayable(language, key)) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_avoided_word_and_no_causal_verb(language: Language) -> None:
    def unallowed(key: str) -> list[str]:
        said = whole_words(f"{AVOIDED[language]}|{CAUSAL[language]}", own_words(language, key))
        return [word for word in said if word not in allowances(language).get(key, "").lower()]

    assert faults(language, unallowed) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_allowance_outlives_its_need(language: Language) -> None:
    for key, comment in allowances(language).items():
        for word in re.findall(r"Allowed words?: ([^:]+):", comment):
            assert word.lower() in own_words(language, key).lower(), f"{key} does not say {word!r}"


def not_kazakh(key: str) -> list[str]:
    """Signs that a Kazakh text is Russian."""
    text = own_words(Language.KK, key)
    words = re.findall(r"[а-яёәғқңөұүһі]+", text, re.IGNORECASE)
    signs = whole_words(RUSSIAN_WORDS, text)
    if len(words) >= 6 and not any(letter in text.lower() for letter in KAZAKH_LETTERS):
        signs.append("no Kazakh letter")
    if len(words) >= 3 and speech_for(Language.RU).has(key) and text == own_words(Language.RU, key):
        signs.append("the same as the Russian text")
    return signs


FOREIGN: dict[Language, Callable[[str], list[str]]] = {
    Language.KK: not_kazakh,
    Language.RU: lambda key: re.findall(f"\\w*[{KAZAKH_LETTERS}]\\w*", own_words(Language.RU, key), re.IGNORECASE),
    Language.EN: lambda key: re.findall(r"\w*[\u0400-\u04ff]\w*", own_words(Language.EN, key)),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_is_in_its_own_language(language: Language) -> None:
    def foreign(key: str) -> list[str]:
        return [] if "Allowed languages:" in allowances(language).get(key, "") else FOREIGN[language](key)

    assert faults(language, foreign) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_most_one_emoji_and_none_in_a_picture(language: Language) -> None:
    def too_many(key: str) -> list[str]:
        found = EMOJI.findall(mentions(language, key).text)
        return found if len(found) > (0 if key.startswith("picture-") else 1) else []

    assert faults(language, too_many) == {}


@pytest.mark.skipif(not FONTS, reason="no chart font is bundled")
@pytest.mark.parametrize("font", FONTS, ids=lambda font: font.stem)
def test_the_chart_font_has_every_character_of_picture_texts(font: Path) -> None:
    drawn = set(f"0123456789,.%+{MINUS}{NARROW_SPACE}{NO_BREAK_SPACE}{EN_DASH}{ELLIPSIS}→{KAZAKH_LETTERS}")
    drawn |= set(KAZAKH_LETTERS.upper())
    for language in LANGUAGES:
        drawn |= set("".join(mentions(language, key).text for key in keys_of(language) if key.startswith("picture-")))
    with TTFont(font) as opened:
        assert sorted(drawn - {"\n"} - {chr(code) for code in opened.getBestCmap()}) == []


@pytest.mark.parametrize(
    ("language", "text", "caught"),
    [
        (Language.RU, "Статистически значимо, p < 0,05", ["статистически", "значимо", "p"]),
        (Language.RU, "Снижение благодаря проекту привело к успеху", ["благодаря", "привело к"]),
        (Language.RU, "Лучше сравнить позже; оценок эффекта: 0; доказательность 1 из 4", []),
        (Language.KK, "Жобаның арқасында төмендеді", ["арқасында"]),
        (Language.EN, "Proven effectiveness led to the best result", ["proven", "effectiveness", "led to", "best"]),
    ],
)
def test_the_avoid_list_catches_what_it_is_for(language: Language, text: str, caught: list[str]) -> None:
    assert whole_words(f"{AVOIDED[language]}|{CAUSAL[language]}", text) == caught
