"""The voice: what it says, and that it never prints the name of what is missing."""

import datetime
import os
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from data.catalogue import load_catalogue
from data.vocabulary import Language, Verdict
from texts.phrases import Phrases
from texts.speech import Speech, SpeechError, speech_for

PHRASES = {
    "ru": {
        "a.ftl": """
# A brand stands in one place.
-report = отчёт
plain = Причину данные не показывают.
change = { COUNT($earlier) } → { COUNT($later) }: { CHANGE($change) }
bare = Было { $n }, { $share }, { $day }, в { $year } году.
cases = { $n ->
    [one] { $n } случай
    [few] { $n } случая
   *[other] { $n } случаев
}
verdict = { $verdict ->
    [unclear] не отличить
   *[other] больше { $cv }
}
quoted = В -report? Нет: { -report }. { plain }
lines =
    Первая
    Вторая { $n }
place = в { RU_IN($region) }
interval = { INTERVAL($low, $high) }; { RANGE($low, $high) }; { END($low) }
options = { PERCENT($x, decimals: 0) } { PERCENT($x, signed: 1) } { DECIMAL($x, decimals: 2) } { POINTS($x) }
days = { DATE($day) }, { DATE_IN_WORDS($day) }, { DIFFERENCE($n) }, { YEAR($n) }
""",
        "b.ftl": """broken-function = { NOWHERE($n) }
broken-reference = { nothing }
wrong-kind = { COUNT($n) }
""",
    },
    "kk": {
        "a.ftl": """change = { KK_FROM($earlier) } { KK_TO($later) } дейін, { KK_TO($share) }
years = { KK_IN($year) }, { KK_TO(PERCENT($change)) }
place = { KK_IN($region) }, { KK_OF($region) }
several = { COUNT($n) } облыстың { KK_IN_ITS($k) }
""",
    },
}


def write_phrases(folder: Path, files: dict[str, dict[str, str]]) -> Path:
    """Lay out `.ftl` files as the house does: a folder per language."""
    for language, texts in files.items():
        (folder / language).mkdir()
        for name, text in texts.items():
            (folder / language / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small house of phrases."""
    return write_phrases(tmp_path, PHRASES)


@pytest.fixture
def russian(folder: Path) -> Speech:
    """The Russian voice of the small house."""
    return speech_for("ru", folder)


@pytest.fixture
def kazakh(folder: Path) -> Speech:
    """The Kazakh voice of the small house."""
    return speech_for("kk", folder)


def test_a_phrase_is_said_with_its_numbers(russian: Speech) -> None:
    said = russian.say("change", earlier=1710, later=896, change=Fraction(-81400, 1710))
    assert said == "1\u00a0710 → 896: −47,6\u00a0%"


def test_a_picture_gets_narrow_spaces_and_the_same_words(russian: Speech) -> None:
    said = russian.for_picture().say("change", earlier=1710, later=896, change=Decimal("-47.6"))
    assert said == "1\u202f710 → 896: −47,6\u202f%"
    assert russian.for_picture().for_picture() is russian.for_picture()


def test_bare_numbers_are_written_our_way(russian: Speech) -> None:
    said = russian.say("bare", n=1710, share=Decimal("47.60"), day=datetime.date(2022, 6, 8), year=2021)
    assert said == "Было 1\u00a0710, 47,60, 08.06.2022, в 2021 году."


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (1, "1 случай"),
        (2, "2 случая"),
        (5, "5 случаев"),
        (11, "11 случаев"),
        (21, "21 случай"),
        (1712, "1\u00a0712 случаев"),
    ],
)
def test_plurals(russian: Speech, n: int, said: str) -> None:
    assert russian.say("cases", n=n) == said


def test_a_verdict_chooses_its_words(russian: Speech) -> None:
    assert russian.say("verdict", verdict=Verdict.UNCLEAR, cv=10) == "не отличить"
    assert russian.say("verdict", verdict=Verdict.FALL_CLEAR, cv=10) == "больше 10"


def test_phrases_are_made_of_phrases(russian: Speech) -> None:
    assert russian.say("quoted") == "В -report? Нет: отчёт. Причину данные не показывают."


def test_lines_stay_lines(russian: Speech) -> None:
    assert russian.say("lines", n=2) == "Первая\nВторая 2"


def test_functions_and_their_options(russian: Speech) -> None:
    assert russian.say("interval", low=-60.7, high=26.6) == (
        "от −61\u00a0% до +27\u00a0%; от −61 до +27\u00a0%; −61\u00a0%"
    )
    assert russian.say("options", x=Decimal("7.85")) == "8\u00a0% +7,9\u00a0% 7,85 +7,9\u00a0п.п."
    said = russian.say("days", day=datetime.date(2026, 11, 22), n=-2021)
    assert said == "22.11.2026, 22\u00a0ноября 2026\u00a0г., −2\u00a0021, -2021"


def test_kazakh_numbers_take_their_endings(kazakh: Speech) -> None:
    said = kazakh.say("change", earlier=1710, later=896, share="47,6\u00a0%")
    assert said == "1\u00a0710-нан 896-ға дейін, 47,6\u00a0%-ға"
    assert kazakh.say("years", year=2021, change=Decimal("7.9")) == "2021-де, 7,9\u00a0%-ға"
    assert kazakh.say("several", n=5, k=2) == "5 облыстың 2-сінде"


def test_a_name_of_the_catalogue_is_said_in_the_language_of_the_voice(russian: Speech, kazakh: Speech) -> None:
    akmola = load_catalogue().regions["akmola"].name
    assert russian.say("place", region=akmola) == "в Акмолинской области"
    assert kazakh.say("place", region=akmola) == "Ақмола облысында, Ақмола облысының"
    assert kazakh.name(akmola) == "Ақмола облысы"


def test_an_unknown_phrase_raises(russian: Speech) -> None:
    with pytest.raises(SpeechError, match="no phrase 'nothing-like-this'"):
        russian.say("nothing-like-this")
    with pytest.raises(SpeechError, match="no phrase 'variables'"):
        russian.variables("variables")


def test_a_missing_variable_raises_even_in_a_branch_not_taken(russian: Speech) -> None:
    with pytest.raises(SpeechError, match="needs cv"):
        russian.say("verdict", verdict=Verdict.UNCLEAR)


@pytest.mark.parametrize(("key", "problem"), [("broken-function", "NOWHERE"), ("broken-reference", "nothing")])
def test_a_phrase_that_calls_what_is_not_there_raises(russian: Speech, key: str, problem: str) -> None:
    with pytest.raises(SpeechError, match=problem):
        russian.say(key, n=1)


@pytest.mark.parametrize("wrong", ["много", Decimal("1.5"), 1.5])
def test_a_variable_of_the_wrong_kind_raises(russian: Speech, wrong: str | Decimal | float) -> None:
    with pytest.raises(SpeechError, match="wrong-kind"):
        russian.say("wrong-kind", n=wrong)


def test_a_thing_without_words_raises(russian: Speech) -> None:
    with pytest.raises(SpeechError, match="no words"):
        russian.say("place", region=None)  # type: ignore[arg-type]


def test_russian_has_no_kazakh_endings(folder: Path) -> None:
    assert "KK_FROM" not in speech_for("ru", folder).functions()
    assert "KK_FROM" in speech_for("kk", folder).functions()


def test_what_there_is_to_say(russian: Speech) -> None:
    assert russian.has("plain")
    assert not russian.has("report")
    assert not russian.has("-report")
    assert russian.keys()[:2] == ("plain", "change")
    assert russian.variables("verdict") == {"verdict", "cv"}
    assert russian.variables("quoted") == frozenset()


def test_a_key_in_two_files_is_an_error_when_they_are_loaded(tmp_path: Path) -> None:
    write_phrases(tmp_path, {"ru": {"a.ftl": "\n\nsame = раз\n", "b.ftl": "same = два\n"}})
    with pytest.raises(SpeechError, match=r"'same' is in ru/a\.ftl:3 and again in ru/b\.ftl:1"):
        Phrases(tmp_path / "ru")


@pytest.mark.parametrize(
    "faulty",
    [
        "key = { $n\n",
        "key = text\nno indent here\n",
        "key = { $n ->\n    [one] x\n}\n",
        "key =\n    .attribute = text\n",
    ],
)
def test_what_is_not_fluent_is_not_said(tmp_path: Path, faulty: str) -> None:
    write_phrases(tmp_path, {"ru": {"a.ftl": faulty}})
    with pytest.raises(SpeechError, match=r"ru/a\.ftl:1"):
        speech_for("ru", tmp_path).say("key", n=1)


def test_text_outside_a_message_is_an_error(tmp_path: Path) -> None:
    write_phrases(tmp_path, {"ru": {"a.ftl": "# fine\n\nstray words\nkey = text\n"}})
    with pytest.raises(SpeechError, match="stray words"):
        Phrases(tmp_path / "ru")


def test_a_language_nobody_wrote_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SpeechError, match="'en'"):
        speech_for("en", tmp_path)


def test_one_voice_per_language() -> None:
    assert speech_for("ru") is speech_for(Language.RU)
    assert speech_for("ru") is not speech_for("kk")


@pytest.mark.parametrize(
    ("language", "regions", "cases", "listed"),
    [
        ("ru", "2 области", "21 случай", "А, Б и В"),
        ("kk", "2 облыс", "21 жағдай", "А, Б және В"),
        ("en", "2 regions", "21 cases", "А, Б and В"),
    ],
)
def test_counted_things_and_lists(language: str, regions: str, cases: str, listed: str) -> None:
    speech = speech_for(language)
    assert speech.say("counted-regions", n=2) == regions
    assert speech.say("counted-cases", n=21) == cases
    assert speech.listed(["А", "Б", "В"]) == listed
    assert speech.listed(["А"]) == "А"


def test_shortcuts_write_as_the_functions_do() -> None:
    speech = speech_for("kk")
    assert speech.count(1710) == "1\u00a0710"
    assert speech.change(Decimal("-47.6")) == "−47,6\u00a0%"
    assert speech.interval(-61.2, -30.1) == "−61\u00a0%-дан −30\u00a0%-ға дейін"
    assert speech.for_picture().interval_range(-61.2, -30.1) == "−61\u00a0…\u00a0−30\u202f%"
    assert speech.years([2019, 2020, 2021]) == "2019–2021"


def test_only_the_language_asked_for_is_read() -> None:
    """In a fresh process, saying one Russian phrase opens no file of another language."""
    program = (
        "import sys; opened = []\n"
        "sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == 'open' else None)\n"
        "from texts.speech import speech_for\n"
        "speech_for('ru').say('counted-cases', n=1)\n"
        "print([path for path in opened if path.endswith('.ftl') and '/ru/' not in path])\n"
    )
    ran = subprocess.run(  # noqa: S603 - our own interpreter, our own text
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[1],
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    assert ran.stdout.strip() == "[]"
