"""Journey 8: a Kazakh-speaking official, with and without Kazakh letters."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.rehearsal import Rehearsal, rehearse


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path) as rehearsal:
        yield rehearsal


@pytest.mark.parametrize("text", ["мангыстау облысы бойынша малимет", "Маңғыстау облысы бойынша мәлімет"])
async def test_a_kazakh_question_has_a_kazakh_answer_whatever_the_letters(rehearsal: Rehearsal, text: str) -> None:
    person = await rehearsal.acquainted("ru")
    answer = await person.send(text)
    assert answer.photo
    assert "Маңғыстау" in answer.words
    assert "Дереккөз" in answer.words
    assert "Источник" not in answer.words
    assert not any("Рекомендации" in label for label in answer.buttons)


async def test_the_last_answer_is_shown_again_in_the_new_language(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("kk")
    await person.send("мангыстау облысы бойынша малимет")
    changed = await person.send("/lang ru")
    assert changed.words == "Язык: русский. Последний ответ на русском:"
    answer = await person.press("Показать")
    assert answer.photo
    assert "Мангистау" in answer.words
    assert "Источник" in answer.words
