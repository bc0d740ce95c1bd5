"""The conversation helper against a small bot of aiogram that polls over real HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultCachedPhoto,
    InputMediaPhoto,
    Message,
)

from playground import Playground
from tests.conversation import Person, picture

CHART = picture(640, 400)


def keyboard(*labels: tuple[str, str]) -> InlineKeyboardMarkup:
    """A column of buttons."""
    rows = [[InlineKeyboardButton(text=label, callback_data=code)] for label, code in labels]
    return InlineKeyboardMarkup(inline_keyboard=rows)


def echo_router() -> Router:
    """A bot that greets, echoes, draws and notes."""
    router = Router()

    @router.message(CommandStart())
    async def start(message: Message, command: CommandObject) -> None:
        words = {"ru": "Здравствуйте", "kk": "Сәлем"}.get(str(message.from_user and message.from_user.language_code))
        await message.answer(
            f"{words or 'Hello'} {command.args or ''}".strip(), reply_markup=keyboard(("График", "chart"))
        )

    @router.message(Command("two"))
    async def two(message: Message) -> None:
        await message.answer("раз")
        await message.answer("два")

    @router.message(F.sticker | F.photo | F.document)
    async def thing(message: Message) -> None:
        await message.reply(message.content_type)

    @router.message(Command("mute"))
    async def mute(_message: Message) -> None:
        return

    @router.message(F.text)
    async def echo(message: Message) -> None:
        await message.answer(f"Вы: {message.text}")

    @router.edited_message()
    async def edited(message: Message) -> None:
        await message.answer(f"Исправлено: {message.text}")

    add_presses(router)
    return router


def add_presses(router: Router) -> None:
    """Buttons and inline questions; a chart sent once is offered inline by its identifier."""
    sent: list[str] = []

    @router.callback_query(F.data == "chart")
    async def chart(query: CallbackQuery, bot: Bot) -> None:
        await query.answer()
        assert isinstance(query.message, Message)
        await bot.send_chat_action(query.message.chat.id, "upload_photo")
        media = InputMediaPhoto(media=BufferedInputFile(CHART, "c.png"), caption="Акмола")
        buttons = keyboard(("Заметка", "note"), ("Ничего", "none"))
        drawn = await query.message.edit_media(media, reply_markup=buttons)
        assert isinstance(drawn, Message)
        assert drawn.photo
        sent.append(drawn.photo[-1].file_id)

    @router.callback_query(F.data == "note")
    async def note(query: CallbackQuery) -> None:
        await query.answer("Готово", show_alert=True)

    @router.callback_query(F.data == "none")
    async def none(query: CallbackQuery) -> None:
        await query.answer()

    @router.callback_query(F.data != "dead")
    async def other(query: CallbackQuery) -> None:
        await query.answer("Меню устарело")

    @router.inline_query()
    async def inline(query: InlineQuery) -> None:
        note = keyboard(("Заметка", "note"))
        await query.answer(
            [
                InlineQueryResultCachedPhoto(
                    id="1", photo_file_id=photo, title="Акмола", caption=query.query, reply_markup=note
                )
                for photo in sent
            ]
        )


@pytest_asyncio.fixture(name="playground")
async def make_playground() -> AsyncIterator[Playground]:
    """A playground with the bot listening."""
    async with Playground(seed=1) as playground:
        session = AiohttpSession(api=TelegramAPIServer.from_base(playground.url))
        bot, dispatcher = Bot(playground.token, session=session), Dispatcher()
        dispatcher.include_router(echo_router())
        running = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False, polling_timeout=5))
        await playground.world.journal.until(lambda _events: playground.api.listening, 0, 10)
        yield playground
        await dispatcher.stop_polling()
        await running


async def test_a_conversation(playground: Playground) -> None:
    person = Person(playground, language="ru")
    greeting = await person.send("/start")
    assert greeting.text == "Здравствуйте"
    assert person.buttons == ["График"]
    await person.press("График")
    assert person.last.number == greeting.number
    assert person.photo == CHART
    assert person.caption == "Акмола"
    assert person.actions == ["upload_photo"]
    assert person.buttons == ["Заметка", "Ничего"]
    assert len(person.messages) == 1
    await person.press("Заметка")
    assert person.alert == "Готово"
    await person.press("Ничего", silent=True)
    assert person.alert is None
    assert person.spinners == 0


async def test_everyone_hears_their_own_language(playground: Playground) -> None:
    assert (await Person(playground, language="kk").send("/start")).text == "Сәлем"
    assert (await Person(playground, language="en").start("c_grp")).text == "Hello c_grp"


async def test_several_answers_are_all_heard(playground: Playground) -> None:
    person = Person(playground)
    await person.send("/two", replies=2)
    assert [heard.text for heard in person.heard] == ["раз", "два"]


async def test_things_forgeries_and_corrections(playground: Playground) -> None:
    person = Person(playground)
    await person.send("/start")
    assert (await person.sticker()).text == "sticker"
    assert (await person.photo_of()).text == "photo"
    assert (await person.file(b"a;b", "t.csv")).text == "document"
    await person.forge("r0:old")
    assert person.alert == "Меню устарело"
    written = person.say("ошибка")
    await person.next()
    assert (await person.edit(written, "исправил")).text == "Исправлено: исправил"


async def test_silence_and_its_breaking(playground: Playground) -> None:
    person = Person(playground)
    await person.send("/start")
    person.say("/mute")
    await person.silence(0.2)
    person.say("говори")
    with pytest.raises(AssertionError, match="Вы: говори"):
        await person.silence(5)


async def test_what_does_not_come_is_a_failure_that_explains(playground: Playground) -> None:
    person = Person(playground)
    await person.send("/start")
    with pytest.raises(AssertionError, match=r"nothing more in 0\.2 s"):
        await person.send("/mute", seconds=0.2)
    with pytest.raises(AssertionError, match="spinners turning: 1"):
        await person.forge("dead", seconds=0.2)
    with pytest.raises(AssertionError, match="no button 'Нет'"):
        await person.press("Нет")


async def test_group_with_topics_and_privacy(playground: Playground) -> None:
    person = Person.in_group(playground, topics=("Общее", "Статистика"), topic="Статистика")
    person.say("болтовня людей")
    await person.silence(0.2)
    heard = await person.send("@playground_bot что по Акмоле?")
    assert heard.content["message_thread_id"] == person.thread
    assert (await person.send("ясно", reply_to=heard)).text == "Вы: ясно"
    other = Person.in_group(playground, chat=person.chat, topic="Общее")
    assert (await other.send("/any")).content["message_thread_id"] != person.thread
    person.say("/any@another_bot")
    await person.silence(0.2)


async def test_inline_photo_is_offered_chosen_and_changed(playground: Playground) -> None:
    person = Person(playground)
    await person.send("/start")
    assert (await person.inline("акм")).results == []
    await person.press("График")
    offered = await person.inline("акм")
    assert offered.titles == ["Акмола"]
    chosen = person.choose(offered, "1")
    assert (chosen.photo, chosen.caption, chosen.buttons) == (CHART, "акм", ["Заметка"])
    await person.press("Заметка", on=chosen)
    assert person.alert == "Готово"


async def test_refusals_reach_aiogram_as_its_own_errors(playground: Playground) -> None:
    person = Person(playground)
    await person.send("/start")
    session = AiohttpSession(api=TelegramAPIServer.from_base(playground.url))
    async with Bot(playground.token, session=session) as bot:
        with pytest.raises(TelegramBadRequest, match="can't parse entities"):
            await bot.send_message(person.human.id, "<5 %", parse_mode="HTML")
        person.block()
        with pytest.raises(TelegramForbiddenError, match="blocked by the user"):
            await bot.send_message(person.human.id, "слышно?")


async def test_many_people_at_once_are_kept_apart(playground: Playground) -> None:
    everyone = [Person(playground, name=f"Человек {number}") for number in range(30)]
    heard = await asyncio.gather(*(person.send(f"я {number}") for number, person in enumerate(everyone)))
    assert [message.text for message in heard] == [f"Вы: я {number}" for number in range(30)]
