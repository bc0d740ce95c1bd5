"""Every button there is, pressed once: from the menu through all answers, in each language. None ends in an error."""

from collections.abc import AsyncIterator, Collection
from pathlib import Path

import pytest

from data.catalogue import LANGUAGES
from data.vocabulary import Language
from handlers.buttons import PAPERS, VERSION, Step
from tests.conversation import Heard, Person
from tests.rehearsal import Rehearsal, rehearse
from tests.tongues import foreign_words
from texts.speech import speech_for

CHANGES_THE_PERSON = {Step.LANGUAGE, Step.FIRST_LANGUAGE, Step.FORGET}
ENOUGH = 400


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path) as rehearsal:
        yield rehearsal


def pressable(message: Heard) -> list[tuple[str, str]]:
    """Return label and data of what can be pressed under a message."""
    rows = (message.kept.markup or {}).get("inline_keyboard", [])
    return [(button["text"], button["callback_data"]) for row in rows for button in row if "callback_data" in button]


def next_new(message: Heard, pressed: set[str], let_be: Collection[str]) -> tuple[str, str] | None:
    """Return the first button under a message that was not pressed yet and whose step is not let be."""
    buttons = [(label, data) for label, data in pressable(message) if data not in pressed]
    return next(((label, data) for label, data in buttons if data[1:2] not in let_be or data[0] != VERSION), None)


async def walk(person: Person, let_be: Collection[str], foreign: set[str]) -> list[tuple[str, str, str]]:
    """Press every new button on every new screen; return label, data and words of what was answered.

    Words that are not in the person's language go into `foreign`.
    """
    pressed: set[str] = set()
    answered: list[tuple[str, str, str]] = []
    screens: list[Heard] = []
    while len(pressed) < ENOUGH:
        if not screens:
            screens = [await person.send("/menu")]
            if next_new(screens[0], pressed, let_be) is None:
                break
        if (found := next_new(screens[-1], pressed, let_be)) is None:
            screens.pop()
            continue
        label, data = found
        pressed.add(data)
        answer = await person.press(label, on=screens[-1])
        answered.append((label, data, answer.words))
        for one in {answer.number: answer, **{heard.number: heard for heard in person.heard}}.values():
            told = "\n".join([one.words, *one.buttons])
            foreign.update(f"{word} in {told}" for word in foreign_words(told, Language(person.human.language_code)))
        if answer.number != screens[-1].number:
            screens.append(answer)
    return answered


@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_button_leads_to_an_answer(
    rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch, language: Language
) -> None:
    async def no_picture(*_: object, **__: object) -> None:
        return None

    monkeypatch.setattr("answers.study.Study.draw", no_picture)
    person = await rehearsal.acquainted(language, region="akmola")
    papers = () if language is Language.RU else PAPERS  # a paper takes its time; one language walks over all of them
    foreign: set[str] = set()
    answered = await walk(person, {*CHANGES_THE_PERSON, *papers}, foreign)
    assert foreign == set()
    speech = speech_for(language)
    apology = speech.say("error-apology", number="").rstrip()
    broken = [(label, data) for label, data, words in answered if words.startswith(apology)]
    assert broken == []
    outdated = speech.say("unknown-fresh-menu")
    assert [(label, data) for label, data, words in answered if words == outdated] == []
    missing = speech.say("paper-missing")
    assert [(label, data) for label, data, words in answered if words == missing] == []
    assert len(answered) > 100
    along = [message.file_name for message in person.messages if message.file_name]
    assert any(name.endswith(".xlsx") for name in along), "the file that is asked for comes along at once"
    assert person.spinners == 0
