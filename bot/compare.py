"""The command `bot compare X1 X2`: two counts compared in full, on one screen or as JSON."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from decimal import Decimal
from typing import NoReturn

from analysis.change import check_counts, check_exposures
from analysis.findings import Comparison
from analysis.thresholds import Thresholds
from data.vocabulary import Verdict

BAD_INPUT = 2
_LARGEST = 10**15  # a hundred thousand times mankind; beyond it doubles no longer hold whole numbers
_DESCRIPTION = "Compare an earlier and a later count: change, exact and display interval, p, verdict."
_WORDS = {
    Verdict.FALL_CLEAR: "fall, more than ordinary variation",
    Verdict.FALL_LIKELY: "fall, probably more than ordinary variation",
    Verdict.UNCLEAR: "cannot be told from ordinary variation",
    Verdict.RISE_LIKELY: "rise, probably more than ordinary variation",
    Verdict.RISE_CLEAR: "rise, more than ordinary variation",
    Verdict.NOT_COMPUTED: "not computed: too few cases",
}


class _BadInput(Exception):  # noqa: N818  # it names what was typed, not a fault of the program
    """What was typed cannot be compared; the text says why."""


class _Parser(argparse.ArgumentParser):
    """Argument parser that answers with one plain line instead of usage and exit."""

    def error(self, message: str) -> NoReturn:
        raise _BadInput(message)


def run(arguments: Sequence[str], thresholds: Thresholds) -> int:
    """Run the command on its arguments (without the word `compare`) and return the exit status.

    `X1 X2 [--exposure E1 E2] [--json]`. Writes to standard output and returns 0; bad input (not whole, negative,
    an exposure that is not positive) writes one line to standard error and returns 2.
    """
    try:
        wish = _read(arguments)
    except _BadInput as reason:
        sys.stderr.write(f"bot compare: {reason}\n")
        return BAD_INPUT
    except SystemExit:  # argparse leaves this way after printing --help
        return 0
    # Loaded only now: a mistyped number should be answered before scipy is read from disk.
    from analysis.counts import compare_counts

    earlier, later = wish.counts
    compared = compare_counts(earlier, later, *wish.exposure, thresholds=thresholds)
    sys.stdout.write(as_json(compared) if wish.json else as_text(earlier, later, compared))
    return 0


def _read(arguments: Sequence[str]) -> argparse.Namespace:
    parser = _Parser(prog="bot compare", description=_DESCRIPTION, allow_abbrev=False)
    parser.add_argument("counts", nargs=2, type=int, metavar="X", help="whole numbers: the earlier, then the later")
    parser.add_argument(
        "--exposure", nargs=2, type=float, default=[1.0, 1.0], metavar="E", help="days, months or residents behind each"
    )
    parser.add_argument("--json", action="store_true", help="full precision, intervals of the ratio as ratios")
    wish = parser.parse_args(list(arguments))
    if max(wish.counts) > _LARGEST:
        raise _BadInput("a count of cases is never beyond 10^15")
    try:
        check_counts(*wish.counts)
        check_exposures(*wish.exposure)
    except ValueError as reason:
        raise _BadInput(str(reason)) from reason
    return wish


def as_json(compared: Comparison) -> str:
    """One JSON object on one line; null stands for a number that does not exist or may not be shown."""
    return json.dumps(asdict(compared), default=_number) + "\n"


def _number(value: object) -> float:
    if isinstance(value, Decimal):
        return float(value)
    raise TypeError(f"{type(value).__name__} has no place in a comparison")


def as_text(earlier: int, later: int, compared: Comparison) -> str:
    """A few plain lines in English."""
    rows = [
        ("counts", f"{earlier:,} -> {later:,}"),
        ("change", _percent(compared)),
        ("ratio", _digits(compared.ratio)),
        ("exact 95 % of the ratio", f"{_digits(compared.exact_low)} to {_digits(compared.exact_high, 'infinity')}"),
        ("exact p, mid-P", f"{compared.exact_p:.3g}, {compared.midp_p:.3g}"),
        ("with ordinary variation", _display(compared)),
        ("holds while variation is below", _even(compared)),
        ("verdict", _WORDS[compared.verdict]),
    ]
    return "".join(f"{name}: {text}\n" for name, text in rows)


def _digits(value: float | None, missing: str = "none") -> str:
    return missing if value is None else f"{value:.4g}"


def _percent(compared: Comparison) -> str:
    return "not shown: too few cases" if compared.percent is None else f"{compared.percent:+} %"


def _display(compared: Comparison) -> str:
    if compared.display_low is None or compared.display_high is None:
        return "not shown: too few cases"
    return f"{_digits(compared.display_low)} to {_digits(compared.display_high)} of the ratio"


def _even(compared: Comparison) -> str:
    return "none" if compared.break_even_cv is None else f"{100 * compared.break_even_cv:.0f} %"
