"""Every button there is, pressed once: from the menu through all answers, in each language. None ends in an error."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from data.catalogue import LANGUAGES
from data.vocabulary import Language
from handlers.buttons import Step, code
from tests.conversation import Heard, Person
from tests.rehearsal import Rehearsal, rehearse
from texts.speech import speech_for

FORGET = code(Step.FORGET, "yes")
ENOUGH = 150


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path) as rehearsal:
        yield rehearsal


def pressable(message: Heard) -> list[tuple[str, str]]:
    """Return label and data of what can be pressed under a message."""
    rows = (message.kept.markup or {}).get("inline_keyboard", [])
    return [(button["text"], button["callback_data"]) for row in rows for button in row if "callback_data" in button]


def is_new(data: str, pressed: set[str]) -> bool:
    """Whether a button was not pressed yet and neither changes the language nor forgets the person."""
    return data not in pressed and data[1:2] not in {Step.LANGUAGE, Step.FIRST_LANGUAGE} and data != FORGET


async def walk(person: Person) -> list[tuple[str, str, str]]:
    """Press every new button on every new screen; return label, data and words of what was answered."""
    pressed: set[str] = set()
    answered: list[tuple[str, str, str]] = []
    waiting = [await person.send("/menu")]
    while waiting and len(pressed) < ENOUGH:
        message = waiting[-1]
        found = next(((label, data) for label, data in pressable(message) if is_new(data, pressed)), None)
        if found is None:
            waiting.pop()
            continue
        label, data = found
        pressed.add(data)
        before = len(person.messages)
        answer = await person.press(label, on=message) if message.button(label) else message
        answered.append((label, data, answer.words))
        if len(person.messages) > before or answer.number == message.number:
            waiting.append(answer)
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
    answered = await walk(person)
    speech = speech_for(language)
    apology = speech.say("error-apology", number="").rstrip()
    broken = [(label, data) for label, data, words in answered if words.startswith(apology)]
    assert broken == []
    outdated = speech.say("unknown-fresh-menu")
    assert [(label, data) for label, data, words in answered if words == outdated] == []
    missing = speech.say("paper-missing")
    assert [(label, data) for label, data, words in answered if words == missing] == []
    assert len(answered) > 30
    assert person.spinners == 0
