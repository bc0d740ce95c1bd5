"""Every callback and its code: what a press says, in at most 64 bytes of ASCII.

A question's own serial form asks that question; it begins with its version, a digit. Every other press is this
version's letter, one letter for the step, and the step's value. Whatever reads as neither is an old or a forged button.
"""

from dataclasses import dataclass
from enum import StrEnum

from aiogram.filters import Filter
from aiogram.types import CallbackQuery

from answers.answer import Paper
from data.question import Question, QuestionError, read_serial

VERSION = "a"
LONGEST = 64
AFRESH = "n"
FROM_GROUP = "group"  # the payload of the link that leads from a group into the private chat


class Step(StrEnum):
    """A step of the conversation; the value is its code, which never changes its meaning within a version."""

    MENU = "m"  # value: AFRESH for a new message, else the menu takes the pressed message's place
    REGIONS = "r"  # the same
    MORE_REGIONS = "t"
    OPEN = "o"  # value: a question; its answer takes the menu's place
    MY_REGION = "y"  # value: a region's code, or empty for none
    PICK_MY_REGION = "k"
    FIRST_LANGUAGE = "f"  # value: a language, chosen at the first meeting
    LANGUAGE = "l"  # value: a language, chosen in the settings
    PICK_LANGUAGE = "j"
    SETTINGS = "s"
    MODE = "d"  # value: "text" or "chart"
    TITLES = "b"  # value: "finding" or "neutral"
    ALWAYS_TEXT = "w"
    HELP = "h"
    MINE = "i"
    FORGET = "x"  # value: "yes" or "no"
    MORE = "e"  # value: a question; what waited behind its caption
    CHART = "c"  # value: a question; its picture takes the text's place
    TABLE = "v"  # value: a question; its table takes the words' place
    WORDS = "u"  # value: a question; its words take the table's place
    COPY = "q"  # value: a question; its text to copy, alone in a message
    SHARE = "z"  # value: the payload of a deep link
    READING = "g"  # value: a question; other readings of what was asked
    PROBLEM = "p"
    SHOW_LAST = "a"  # the last answer again, in the language just chosen
    QUALITY = "S"
    UNANSWERED = "Q"  # for editors, as the following; value: the page
    TEACH = "T"  # value: the number of a text on the list
    NAME = "N"  # value: number.first.last — the words of the text that are a name
    LEARN = "L"  # value: number.first.last.code — and of which region (two digits) or indicator (a letter)
    UNLEARN = "U"  # value: the mark of a word taught
    DROP = "D"  # value: the number of a text
    DELETE = "0"  # value: the id of the person who may delete
    ACCEPT_REGION = "A"  # value: draft.row — the region suggested for a row is the right one
    CHOOSE_REGION = "C"  # value: draft.row
    NAME_REGION = "G"  # value: draft.row.region, the region by its two digits
    FILL = "F"  # value: draft.row.column.meaning — an empty cell means "no_data" or "zero"
    OPEN_DRAFT = "O"  # value: a draft's number, here and below
    KEEP_DRAFT = "K"
    CANCEL_DRAFT = "X"
    BREAKDOWN = "B"
    PUBLISH = "P"
    CONFIRM = "Y"  # value: draft.nonce — works once
    UNDO = "Z"  # value: the release to undo
    HISTORY = "H"  # value: region.indicator, two digits and a letter
    JOURNAL = "J"
    ALERT = "7"  # for administrators, as the following; value: a suspicious release
    ROLL_BACK = "R"  # value: wrong.right, the release that stands and the one whose content comes back
    ROLL_BACK_SURE = "E"  # the same
    HIDE = "I"  # value: a suspicious release; its suspicious values
    HIDE_SURE = "M"  # the same
    CHECK = "V"  # value: a suspicious release
    IS_RIGHT = "W"  # value: a suspicious release
    NOTICE_TEXT = "8"  # value, here and below: the number of a correction
    NOTICE_EDIT = "9"
    NOTICE_SEND = "+"
    NOTICE_DROP = "-"
    DOCX = "1"  # value, here and below: a question; its answer on this paper
    PDF = "2"
    XLSX = "3"
    CSV = "4"
    PNG = "5"
    SLIDE = "6"


PAPER_STEPS: dict[Paper, Step] = {
    "docx": Step.DOCX,
    "pdf": Step.PDF,
    "xlsx": Step.XLSX,
    "csv": Step.CSV,
    "png": Step.PNG,
    "slide": Step.SLIDE,
}
PAPERS: dict[Step, Paper] = {step: paper for paper, step in PAPER_STEPS.items()}
QUESTION_STEPS = frozenset({Step.OPEN, Step.MORE, Step.CHART, Step.TABLE, Step.WORDS, Step.COPY, Step.READING, *PAPERS})


@dataclass(frozen=True, slots=True)
class Press:
    """A step and its value; `question` is set for the steps whose value is one."""

    step: Step
    value: str = ""
    question: Question | None = None


def code(step: Step, value: str | Question = "") -> str:
    """Return the callback data of a step; raises `ValueError` when it does not fit."""
    written = f"{VERSION}{step}{value.serial() if isinstance(value, Question) else value}"
    if len(written.encode()) > LONGEST:
        raise ValueError(f"a button of {len(written)} characters does not fit")
    return written


def read_press(data: str) -> Question | Press | None:
    """Return what a button says, None for one that is old, forged or broken."""
    try:
        if not data.startswith(VERSION):
            return read_serial(data)
        step, value = Step(data[1:2]), data[2:]
        return Press(step, value, read_serial(value) if step in QUESTION_STEPS else None)
    except (QuestionError, ValueError):
        return None


class Asked(Filter):
    """Lets presses through whose button carries a question; the handler gets it as `question`."""

    async def __call__(self, event: CallbackQuery) -> bool | dict[str, Question]:
        """Read the button."""
        said = read_press(event.data or "")
        return {"question": said} if isinstance(said, Question) else False


class Pressed(Filter):
    """Lets presses of certain steps through; the handler gets them as `press`."""

    def __init__(self, *steps: Step) -> None:
        self._steps = steps

    async def __call__(self, event: CallbackQuery) -> bool | dict[str, Press]:
        """Read the button."""
        said = read_press(event.data or "")
        return {"press": said} if isinstance(said, Press) and said.step in self._steps else False
