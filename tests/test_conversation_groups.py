"""Journey 9: a bot in a group answers when spoken to, in the same topic, with one message, and is silent otherwise."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.profile import IN_GROUPS
from handlers.whole import ABOUT_THE_WHOLE
from playground.world import BOT_USERNAME
from tests.conversation import Person
from tests.rehearsal import Rehearsal, rehearse
from texts.speech import speech_for

NAME = f"@{BOT_USERNAME}"
CODE = re.compile(r"A-[2-9A-Z]{5}")


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path) as rehearsal:
        yield rehearsal


@pytest.fixture
def member(rehearsal: Rehearsal) -> Person:
    return Person.in_group(rehearsal.playground, topic="Рабочая группа")


async def test_a_mention_is_answered_in_its_topic_with_one_message(member: Person) -> None:
    answer = await member.send(f"{NAME} Карагандинская область")
    assert answer.photo
    assert answer.content["message_thread_id"] == member.thread
    assert len(member.messages) == 1
    assert answer.buttons == [speech_for("ru").say("press-in-private"), "🗑"]


async def test_the_mention_may_stand_anywhere(member: Person) -> None:
    assert "Павлодар" in (await member.send(f"Павлодарская область {NAME}")).words


async def test_a_reply_to_the_bot_is_answered(rehearsal: Rehearsal, member: Person) -> None:
    answer = await member.send(f"{NAME} Карагандинская область")
    other = Person.in_group(rehearsal.playground, chat=member.chat, topic="Рабочая группа")
    assert "Павлодар" in (await other.send("Павлодарская область", reply_to=answer)).words


@pytest.mark.parametrize("text", ["коллеги, кто завтра в Кокшетау?", "Акмолинская область", "@somebody Акмола"])
async def test_place_names_without_a_mention_are_let_be(rehearsal: Rehearsal, member: Person, text: str) -> None:
    rehearsal.playground.world.privacy = False
    member.say(text)
    await member.silence(0.5)
    assert member.messages == []


async def test_stickers_in_a_group_are_let_be(rehearsal: Rehearsal, member: Person) -> None:
    rehearsal.playground.world.privacy = False
    with pytest.raises(AssertionError, match="nothing more"):
        await member.sticker(seconds=0.5)


async def test_only_the_asker_may_delete_the_answer(rehearsal: Rehearsal, member: Person) -> None:
    answer = await member.send(f"{NAME} Карагандинская область")
    other = Person.in_group(rehearsal.playground, chat=member.chat, topic="Рабочая группа")
    await other.press("🗑", on=answer)
    assert other.alert == speech_for("ru").say("group-not-yours")
    assert member.messages
    await member.press("🗑", on=answer, silent=True)
    async with asyncio.timeout(5):
        while member.messages:  # noqa: ASYNC110 - what is waited for is a plain list
            await asyncio.sleep(0.02)


async def test_a_forged_deletion_deletes_nothing(rehearsal: Rehearsal, member: Person) -> None:
    answer = await member.send(f"{NAME} Карагандинская область")
    other = Person.in_group(rehearsal.playground, chat=member.chat, topic="Рабочая группа")
    await other.forge(f"a0{other.human.id}", on=answer)
    assert member.messages


async def test_more_leads_to_the_same_answer_in_private(member: Person) -> None:
    answer = await member.send(f"{NAME} Карагандинская область")
    link = answer.button(speech_for("ru").say("press-in-private"))
    assert link is not None
    assert link["url"].endswith("?start=v1-1rs-35")


async def test_a_bare_mention_is_told_how_to_ask(member: Person) -> None:
    answer = await member.send(NAME)
    assert answer.words == speech_for("ru").say("group-how", bot=BOT_USERNAME)
    assert answer.button(speech_for("ru").say("group-open-private"))


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
async def test_every_command_of_the_groups_menu_is_answered_in_the_group(rehearsal: Rehearsal, language: str) -> None:
    member = Person.in_group(rehearsal.playground, topic="Рабочая группа", language=language)
    for command in IN_GROUPS:
        answer = await member.send(f"/{command}{NAME}")
        assert answer.words != speech_for(language).say("group-in-private"), command
        if command in ABOUT_THE_WHOLE:
            assert CODE.search(answer.words), command
        else:
            assert answer.words == speech_for(language).say("group-how", bot=BOT_USERNAME)


@pytest.mark.parametrize(
    ("asked", "pressed"), [("Алматы", "Алматинская область"), ("Алматы", "Город Алматы"), ("тупой бот", "Акмолинская")]
)
async def test_a_group_is_asked_back_with_its_choices_and_answered_in_their_place(
    member: Person, asked: str, pressed: str
) -> None:
    question = await member.send(f"{NAME} {asked}")
    assert question.button(pressed), question.buttons
    assert question.buttons[-1] == "🗑"
    answer = await member.press(pressed, on=question)
    assert pressed[:6].casefold() in answer.words.casefold()
    assert len(member.messages) == 1, "one message for each question"


async def test_a_command_for_the_bot_leads_to_the_private_chat(member: Person) -> None:
    answer = await member.send(f"/settings{NAME}")
    assert answer.words == speech_for("ru").say("group-in-private")


async def test_a_command_with_words_is_answered(member: Person) -> None:
    assert "Павлодар" in (await member.send(f"/region{NAME} Павлодар")).words


async def test_a_command_for_nobody_is_let_be(member: Person) -> None:
    member.say("/settings")
    await member.silence(0.5)


async def test_an_old_button_in_a_group_has_a_note_and_no_menu(member: Person) -> None:
    answer = await member.send(f"{NAME} Карагандинская область")
    await member.forge("r:old", on=answer)
    assert member.alert == speech_for("ru").say("unknown-old-button")
    assert len(member.messages) == 1
