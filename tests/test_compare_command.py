"""The command `bot compare`: two counts on one screen, or as JSON."""

import json
import math
from typing import Any

import pytest

from bot.compare import run
from tests.thresholds import THRESHOLDS

KEYS = [
    "percent",
    "ratio",
    "exact_low",
    "exact_high",
    "exact_p",
    "midp_p",
    "display_low",
    "display_high",
    "break_even_cv",
    "verdict",
]


def compared(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    assert run([*words, "--json"], THRESHOLDS) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    answer = json.loads(printed.out, parse_constant=lambda word: pytest.fail(f"{word} is not JSON"))
    assert isinstance(answer, dict)
    return answer


def test_json_has_exactly_its_ten_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(compared(capsys, "1710", "896")) == KEYS


def test_json_of_akmola(capsys: pytest.CaptureFixture[str]) -> None:
    answer = compared(capsys, "1710", "896")
    assert (answer["percent"], answer["ratio"], answer["verdict"]) == (-47.6, 896 / 1710, "fall_clear")
    assert answer["exact_low"] == pytest.approx(0.482750420454090477, rel=1e-12)
    assert answer["exact_p"] == pytest.approx(4.92332663596643597e-58, rel=1e-11)
    reach = 1.959963984540054 * math.sqrt(1 / 1710 + 1 / 896 + 0.02)
    assert answer["display_low"] == pytest.approx(896 / 1710 * math.exp(-reach), rel=1e-12)
    assert answer["display_high"] == pytest.approx(896 / 1710 * math.exp(reach), rel=1e-12)


def test_json_of_nothing_to_something_is_null_where_there_is_no_number(capsys: pytest.CaptureFixture[str]) -> None:
    answer = compared(capsys, "0", "3")
    nulls = [key for key, value in answer.items() if value is None]
    assert nulls == ["percent", "ratio", "exact_high", "display_low", "display_high", "break_even_cv"]
    assert (answer["exact_p"], answer["verdict"]) == (0.25, "not_computed")


def test_json_of_zero_and_zero(capsys: pytest.CaptureFixture[str]) -> None:
    answer = compared(capsys, "0", "0")
    assert (answer["exact_low"], answer["exact_high"], answer["exact_p"], answer["midp_p"]) == (0, None, 1, 1)


def test_json_of_a_thousand_million(capsys: pytest.CaptureFixture[str]) -> None:
    answer = compared(capsys, "1000000000", "1000000000")
    assert (answer["ratio"], answer["exact_p"], answer["verdict"]) == (1.0, 1.0, "unclear")
    assert answer["exact_low"] < 1 < answer["exact_high"]
    assert answer["break_even_cv"] is None


def test_exposure_turns_counts_into_rates(capsys: pytest.CaptureFixture[str]) -> None:
    answer = compared(capsys, "696", "751", "--exposure", "12", "9")
    assert answer["percent"] == 43.9
    assert answer["ratio"] == pytest.approx(751 / 9 / (696 / 12), rel=1e-15)


def test_text_is_short_and_says_the_verdict(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["1710", "896"], THRESHOLDS) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 8
    assert lines[0] == "counts: 1,710 -> 896"
    assert lines[1] == "change: -47.6 %"
    assert lines[-1] == "verdict: fall, more than ordinary variation"


def test_text_of_small_counts_shows_no_percentage(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["0", "3"], THRESHOLDS) == 0
    printed = capsys.readouterr().out
    assert "change: not shown: too few cases" in printed
    assert "infinity" in printed
    assert printed.endswith("verdict: not computed: too few cases\n")


@pytest.mark.parametrize(
    "words",
    [
        ["-1", "5"],
        ["5", "-1"],
        ["1.5", "2"],
        ["many", "2"],
        ["5"],
        [],
        ["5", "6", "7"],
        ["5", "6", "--exposure", "0", "1"],
        ["5", "6", "--exposure", "1", "-1"],
        ["5", "6", "--exposure", "1", "nan"],
        ["5", "6", "--exposure", "1", "inf"],
        ["5", "6", "--exposure", "1e-300", "1e300"],
        ["5", "6", "--exposure", "1"],
        ["5", "6", "--wrong"],
        ["5", "1" + "0" * 400],
    ],
)
def test_bad_input_is_one_plain_line_and_status_two(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(words, THRESHOLDS) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("bot compare: ")
    assert printed.err.count("\n") == 1


def test_help_is_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"], THRESHOLDS) == 0
    assert "earlier" in capsys.readouterr().out
