"""What the playground takes and what it refuses: one table, asked over real HTTP."""

from __future__ import annotations

import ast
import io
import json
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from playground import Playground, people
from tests.conversation import picture

Json = dict[str, Any]


@dataclass(slots=True)
class Scene:
    """A bot that speaks plain HTTP, and a chat in which it has said a few things."""

    playground: Playground
    client: aiohttp.ClientSession
    names: Json

    async def call(self, method: str, parameters: Json, uploads: dict[str, bytes] | None = None) -> Json:
        """Call a method with multipart if there are uploads, else as a form."""
        address = f"{self.playground.url}/bot{self.playground.token}/{method}"
        form = aiohttp.FormData()
        for name, value in parameters.items():
            form.add_field(name, value if isinstance(value, str) else json.dumps(value))
        for name, content in (uploads or {}).items():
            form.add_field(name, io.BytesIO(content), filename=f"{name}.png")
        async with self.client.post(address, data=form) as response:
            answer: Json = await response.json()
        assert response.status == answer.get("error_code", 200)
        return answer

    async def done(self, method: str, parameters: Json, uploads: dict[str, bytes] | None = None) -> Any:
        """Call a method that must succeed; returns its result."""
        answer = await self.call(method, parameters, uploads)
        assert answer["ok"], answer
        return answer["result"]


@pytest_asyncio.fixture(name="scene")
async def make_scene() -> AsyncIterator[Scene]:
    """A started private chat with a text (1 button) and a photo of the bot, a forum, a blocked chat."""
    async with Playground(seed=3) as playground, aiohttp.ClientSession() as client:
        world = playground.world
        person, stranger, blocker = (world.human(name, "ru") for name in ("Айгуль", "Болат", "Вера"))
        world.group("Закрытая").kicked = True
        scene = Scene(playground, client, {"chat": person.id, "stranger": stranger.id, "blocker": blocker.id})
        asked = people.say(world, person, world.chats[person.id], "/start")
        people.say(world, blocker, world.chats[blocker.id], "/start")
        people.block(world, blocker)
        scene.names |= {"asked": asked.number, "forum": world.group("Форум", ("Статистика",)).id, "thread": 2}
        text = await scene.done("sendMessage", {"chat_id": person.id, "text": "Привет", "reply_markup": ONE_BUTTON})
        photo = await scene.done("sendPhoto", {"chat_id": person.id}, {"photo": picture(400, 300)})
        query = people.press(world, person, world.chats[person.id].messages[text["message_id"]], "r1")
        scene.names |= {"text": text["message_id"], "photo": photo["message_id"], "query": query.id}
        scene.names["file"] = photo["photo"][-1]["file_id"]
        scene.names["inline"] = people.ask_inline(world, person, "акм").id
        yield scene


def keyboard(*buttons: Json) -> Json:
    """An inline keyboard of one row."""
    return {"inline_keyboard": [list(buttons)]}


ONE_BUTTON = keyboard({"text": "Обзор", "callback_data": "r1"})


def says(text: str, **more: Any) -> tuple[str, Json]:
    """A sendMessage into the private chat."""
    return "sendMessage", {"chat_id": "{chat}", "text": text, **more}


def html(text: str) -> tuple[str, Json]:
    """A sendMessage in HTML."""
    return says(text, parse_mode="HTML")


def markdown(text: str) -> tuple[str, Json]:
    """A sendMessage in MarkdownV2."""
    return says(text, parse_mode="MarkdownV2")


def button(**action: Any) -> tuple[str, Json]:
    """A sendMessage with one button."""
    return says("Выбор", reply_markup=keyboard({"text": "Кнопка", **action}))


def article(number: int = 1, **more: Any) -> Json:
    """One inline result."""
    return {
        "type": "article",
        "id": str(number),
        "title": "Акмола",
        "input_message_content": {"message_text": "0"},
    } | more


def inline(results: list[Json]) -> tuple[str, Json]:
    """An answer to the waiting inline query."""
    return "answerInlineQuery", {"inline_query_id": "{inline}", "results": results}


def commands(*entries: tuple[str, str]) -> tuple[str, Json]:
    """A setMyCommands."""
    return "setMyCommands", {"commands": [{"command": name, "description": words} for name, words in entries]}


def edits(ending: str, message: str, **more: Any) -> tuple[str, Json]:
    """An edit of one of the messages of the scene."""
    return f"editMessage{ending}", {"chat_id": "{chat}", "message_id": f"{{{message}}}", **more}


Row = tuple[tuple[str, Json], str]
TAKEN: list[tuple[str, Json]] = [
    says("Привет"),
    says("я" * 4096),
    says("😀" * 2048),
    html("<b>" + "я" * 4096 + "</b>"),
    html("<b>жирный <i>и косой</i></b> &lt;5 % <a href='https://qamqor.gov.kz'>портал</a>"),
    html(
        "<blockquote expandable>способ</blockquote> <pre><code class='language-python'>a < b</code></pre>".replace(
            "a < b", "a"
        )
    ),
    html("<tg-spoiler>x</tg-spoiler> <span class='tg-spoiler'>y</span> <tg-time unix='1700000000'>z</tg-time>"),
    markdown("*жирный* _косой_ __под__ ~нет~ ||тайна|| `код` [портал](https://qamqor.gov.kz/a\\)b)"),
    markdown("1 710 \\- 896 \\= 814\n>цитата\n>дальше||\nпосле"),
    says("*старый* _стиль_ `код` [x](https://a.kz)", parse_mode="Markdown"),
    says("жирный", entities=[{"type": "bold", "offset": 0, "length": 6}]),
    says("5 < 6 & 7"),
    says("Ответ", reply_parameters={"message_id": "{asked}"}),
    says("Ответ", reply_parameters={"message_id": 999, "allow_sending_without_reply": True}),
    button(callback_data="r:akm:recid:2023"),
    button(callback_data="x" * 64),
    button(url="https://qamqor.gov.kz/"),
    button(url="t.me/playground_bot?start=a"),
    button(switch_inline_query=""),
    button(copy_text={"text": "я" * 256}),
    button(callback_data="a", style="primary"),
    says("Клавиатура", reply_markup={"keyboard": [[{"text": "Да"}, "Нет"]]}),
    says("Убрать", reply_markup={"remove_keyboard": True}),
    ("sendMessage", {"chat_id": "{forum}", "text": "в теме", "message_thread_id": "{thread}"}),
    ("sendPhoto", {"chat_id": "{chat}", "photo": "{file}", "caption": "я" * 1024}),
    ("sendMediaGroup", {"chat_id": "{chat}", "media": [{"type": "photo", "media": "{file}"}] * 10}),
    ("sendChatAction", {"chat_id": "{chat}", "action": "upload_photo"}),
    edits("Text", "text", text="Другое"),
    edits("Text", "text", text="Привет"),
    edits("Caption", "photo", caption="Подпись"),
    edits("Media", "text", media={"type": "photo", "media": "{file}", "caption": "стало фото"}),
    edits("ReplyMarkup", "text", reply_markup=keyboard({"text": "Ещё", "callback_data": "r2"})),
    ("deleteMessage", {"chat_id": "{chat}", "message_id": "{text}"}),
    ("deleteMessages", {"chat_id": "{chat}", "message_ids": ["{text}", 999]}),
    ("answerCallbackQuery", {"callback_query_id": "{query}", "text": "я" * 200, "show_alert": True}),
    inline([article(number) for number in range(50)]),
    inline([{"type": "photo", "id": "1", "photo_file_id": "{file}", "caption": "Акмола"}]),
    commands(("start", "Начать"), ("a" * 32, "я" * 256)),
    commands(*((f"c{number}", "Описание") for number in range(100))),
    ("setMyCommands", {"commands": [], "scope": {"type": "chat", "chat_id": "{chat}"}, "language_code": "kk"}),
    ("deleteMyCommands", {"language_code": "ru"}),
    ("setMyDescription", {"description": "я" * 512, "language_code": "kk"}),
    ("setMyShortDescription", {"short_description": "я" * 120}),
    ("setMyName", {"name": "Пробация"}),
    ("setChatMenuButton", {"menu_button": {"type": "commands"}}),
    ("getChat", {"chat_id": "{forum}"}),
    ("getChatMember", {"chat_id": "{chat}", "user_id": "{chat}"}),
    ("getFile", {"file_id": "{file}"}),
    ("forwardMessage", {"chat_id": "{chat}", "from_chat_id": "{chat}", "message_id": "{photo}"}),
    ("copyMessage", {"chat_id": "{chat}", "from_chat_id": "{chat}", "message_id": "{text}"}),
    (
        "setMessageReaction",
        {"chat_id": "{chat}", "message_id": "{asked}", "reaction": [{"type": "emoji", "emoji": "👍"}]},
    ),
    ("deleteWebhook", {}),
    ("getWebhookInfo", {}),
    ("logOut", {}),
    ("GETME", {}),
]
REFUSED: list[Row] = [
    (says(""), "400 message text is empty"),
    (says(" \n\u200b"), "400 text must be non-empty"),
    (html("<b></b>"), "400 text must be non-empty"),
    (says("я" * 4097), "400 message is too long"),
    (says("😀" * 2049), "400 message is too long"),
    (html("a < b"), '400 unsupported start tag ""'),
    (html("<5 %"), '400 unsupported start tag "5"'),
    (html("<b>нет конца"), '400 can\'t find end tag corresponding to start tag "b"'),
    (html("<b><i>крест</b></i>"), '400 expected "</i>", found "</b>"'),
    (html("конец</b>"), "400 unexpected end tag at byte offset 10"),
    (html("<p>абзац</p>"), '400 unsupported start tag "p"'),
    (html("строка<br>"), '400 unsupported start tag "br" at byte offset 12'),
    (html("<span>x</span>"), '400 tag "span" must have class "tg-spoiler"'),
    (html("<b незакрыт"), "400 unclosed start tag"),
    (html("<b>x</b"), "400 unclosed end tag"),
    (markdown("*нет конца"), "400 can't find end of bold entity"),
    (markdown("47.6"), "400 character '.' is reserved and must be escaped"),
    (markdown("−47 (снижение)"), "400 character '(' is reserved"),
    (markdown("[x](https://a.kz"), "400 can't find end of a url"),
    (says("_нет", parse_mode="Markdown"), "400 can't find end of the entity starting at byte offset 0"),
    (says("x", parse_mode="BBCode"), "400 unsupported parse_mode"),
    (says("Привет", entities=[{"type": "bold", "offset": 3, "length": 4}]), "400 ends after the end of the text"),
    (says("Привет", entities=[{"type": "bold", "offset": -1, "length": 2}]), "400 entity beginning at utf-16"),
    (says("😀", entities=[{"type": "bold", "offset": 0, "length": 1}]), "400 in a middle of a utf-16 symbol"),
    (says("x", entities=[{"type": "big", "offset": 0, "length": 1}]), "400 unsupported type"),
    (("sendMessage", {"chat_id": 55, "text": "x"}), "400 chat not found"),
    (("sendMessage", {"chat_id": "{stranger}", "text": "x"}), "400 chat not found"),
    (("sendMessage", {"chat_id": "@aigerim", "text": "x"}), "400 chat not found"),
    (("sendMessage", {"text": "x"}), "400 chat_id is empty"),
    (("sendMessage", {"chat_id": "{blocker}", "text": "x"}), "403 bot was blocked by the user"),
    (("sendMessage", {"chat_id": -1001000000004, "text": "x"}), "403 bot was kicked from the supergroup chat"),
    (("sendMessage", {"chat_id": "{forum}", "text": "x", "message_thread_id": 77}), "400 message thread not found"),
    (says("x", reply_parameters={"message_id": 999}), "400 message to be replied not found"),
    (button(callback_data=""), "400 BUTTON_DATA_INVALID"),
    (button(callback_data="x" * 65), "400 BUTTON_DATA_INVALID"),
    (button(callback_data="я" * 33), "400 BUTTON_DATA_INVALID"),
    (button(), "400 text buttons are unallowed"),
    (button(callback_data="a", url="https://a.kz"), "400 BUTTON_TYPE_INVALID"),
    (button(url="not an address"), "400 wrong http url"),
    (button(copy_text={"text": ""}), "400 BUTTON_COPY_TEXT_INVALID"),
    (button(copy_text={"text": "я" * 257}), "400 BUTTON_COPY_TEXT_INVALID"),
    (button(callback_data="a", style="red"), "400 invalid button style"),
    (says("x", reply_markup=keyboard({"text": " ", "callback_data": "a"})), "400 text must be non-empty"),
    (says("x", reply_markup={"inline_keyboard": [{"text": "a"}]}), "400 must be an array of arrays"),
    (says("x", reply_markup="{"), "400 can't parse reply keyboard markup json"),
    (("sendPhoto", {"chat_id": "{chat}", "photo": "AgACnothing"}), "400 wrong file identifier"),
    (("sendPhoto", {"chat_id": "{chat}"}), "400 there is no photo in the request"),
    (("sendPhoto", {"chat_id": "{chat}", "photo": "attach://gone"}), "400 there is no photo in the request"),
    (("sendDocument", {"chat_id": "{chat}", "document": "{file}"}), "400 can't use file of type photo as document"),
    (("sendPhoto", {"chat_id": "{chat}", "photo": "{file}", "caption": "я" * 1025}), "400 caption is too long"),
    (("sendMediaGroup", {"chat_id": "{chat}", "media": [{"type": "photo", "media": "{file}"}]}), "400 expected 2-10"),
    (
        ("sendMediaGroup", {"chat_id": "{chat}", "media": [{"type": "photo", "media": "{file}"}] * 11}),
        "400 expected 2-10",
    ),
    (("sendChatAction", {"chat_id": "{chat}", "action": "dancing"}), "400 wrong parameter action"),
    (edits("Text", "text", text="Привет", reply_markup=ONE_BUTTON), "400 message is not modified"),
    (edits("ReplyMarkup", "text", reply_markup=ONE_BUTTON), "400 message is not modified"),
    (edits("Media", "photo", media={"type": "photo", "media": "{file}"}), "400 message is not modified"),
    (edits("Text", "photo", text="x"), "400 there is no text in the message to edit"),
    (edits("Caption", "text", caption="x"), "400 there is no caption in the message to edit"),
    (edits("Text", "asked", text="x"), "400 message can't be edited"),
    (("editMessageText", {"chat_id": "{chat}", "message_id": 999, "text": "x"}), "400 message to edit not found"),
    (("editMessageText", {"inline_message_id": "1", "text": "x"}), "400 MESSAGE_ID_INVALID"),
    (edits("ReplyMarkup", "text", reply_markup={"keyboard": [["x"]]}), "400 inline keyboard expected"),
    (("deleteMessage", {"chat_id": "{chat}", "message_id": 999}), "400 message to delete not found"),
    (("answerCallbackQuery", {"callback_query_id": "1"}), "400 query is too old"),
    (("answerCallbackQuery", {"callback_query_id": "{query}", "text": "я" * 201}), "400 MESSAGE_TOO_LONG"),
    (("answerInlineQuery", {"inline_query_id": "1", "results": []}), "400 query is too old"),
    (inline([article(number) for number in range(51)]), "400 RESULTS_TOO_MUCH"),
    (inline([article(1), article(1)]), "400 RESULT_ID_DUPLICATE"),
    (inline([article(1, id="")]), "400 RESULT_ID_INVALID"),
    (inline([article(1, input_message_content=None)]), "400 input_message_content"),
    (inline([{"type": "photo", "id": "1", "photo_file_id": "nothing"}]), "400 wrong file identifier"),
    (commands(("Start", "Начать")), "400 BOT_COMMAND_INVALID"),
    (commands(("начать", "Начать")), "400 BOT_COMMAND_INVALID"),
    (commands(("start", "")), "400 BOT_COMMAND_DESCRIPTION_INVALID"),
    (commands(("start", "я" * 257)), "400 BOT_COMMAND_DESCRIPTION_INVALID"),
    (commands(*((f"c{number}", "Описание") for number in range(101))), "400 BOT_COMMANDS_TOO_MUCH"),
    (("setMyDescription", {"description": "я" * 513}), "400 BOT_DESCRIPTION_TOO_LONG"),
    (("setMyName", {"name": "я" * 65}), "400 BOT_NAME_TOO_LONG"),
    (("getChatMember", {"chat_id": "{forum}", "user_id": 7}), "400 PARTICIPANT_ID_INVALID"),
    (("getFile", {"file_id": "nothing"}), "400 invalid file_id"),
    (
        ("copyMessage", {"chat_id": "{chat}", "from_chat_id": "{chat}", "message_id": 999}),
        "400 message to copy not found",
    ),
    (("setWebhook", {"url": "https://example.org/hook"}), "400 bad webhook"),
    (("setWebhook", {"url": "http://127.0.0.1/", "secret_token": "нет"}), "400 secret token"),
    (("sendTelepathy", {"chat_id": "{chat}"}), "404 method not found"),
]


def filled(value: Any, names: Json) -> Any:
    """The parameters with the names of the scene put in."""
    if isinstance(value, dict):
        return {key: filled(inner, names) for key, inner in value.items()}
    if isinstance(value, list):
        return [filled(inner, names) for inner in value]
    if isinstance(value, str) and value[:1] + value[-1:] == "{}":
        return names.get(value[1:-1], value)
    return value


def name_of(case: Any) -> str:
    """A short name of a row."""
    return f"{case[0]} {json.dumps(case[1], ensure_ascii=False)}"[:70] if isinstance(case, tuple) else str(case)


@pytest.mark.parametrize("asked", TAKEN, ids=name_of)
async def test_takes_what_telegram_takes(scene: Scene, asked: tuple[str, Json]) -> None:
    method, parameters = asked
    if "Другое" not in str(parameters) and method == "editMessageText":
        parameters = parameters | {"reply_markup": keyboard({"text": "Новая", "callback_data": "r3"})}
    assert (await scene.call(method, filled(parameters, scene.names))).get("description") is None


@pytest.mark.parametrize(("asked", "refusal"), REFUSED, ids=name_of)
async def test_refuses_what_telegram_refuses(scene: Scene, asked: tuple[str, Json], refusal: str) -> None:
    before = len(scene.playground.world.chats[scene.names["chat"]].messages)
    answer = await scene.call(asked[0], filled(asked[1], scene.names))
    status, _, fragment = refusal.partition(" ")
    assert answer["ok"] is False
    assert answer["error_code"] == int(status)
    assert fragment.lower() in answer["description"].lower()
    assert len(scene.playground.world.chats[scene.names["chat"]].messages) == before


@pytest.mark.parametrize(
    ("size", "refusal"),
    [
        ((5001, 5000), "PHOTO_INVALID_DIMENSIONS"),
        ((2100, 100), "PHOTO_INVALID_DIMENSIONS"),
        ((2000, 100), None),
        ((5000, 5000), None),
    ],
)
async def test_photo_geometry(scene: Scene, size: tuple[int, int], refusal: str | None) -> None:
    answer = await scene.call("sendPhoto", {"chat_id": scene.names["chat"]}, {"photo": picture(*size)})
    assert answer["ok"] is (refusal is None)
    assert (refusal or "") in answer.get("description", "")


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"not a picture", "IMAGE_PROCESS_FAILED"),
        (picture(400, 300)[:200], "IMAGE_PROCESS_FAILED"),
        (b"", "file must be non-empty"),
    ],
    ids=["text", "cut short", "empty"],
)
async def test_what_is_no_photo_is_refused(scene: Scene, content: bytes, refusal: str) -> None:
    answer = await scene.call("sendPhoto", {"chat_id": scene.names["chat"]}, {"photo": content})
    assert answer["error_code"] == 400
    assert refusal in answer["description"]


async def test_photo_over_ten_megabytes_is_refused_and_goes_as_a_document(scene: Scene) -> None:
    chat, heavy = {"chat_id": scene.names["chat"]}, picture(10, 10) + bytes(10 * 1024 * 1024)
    assert "file is too big" in (await scene.call("sendPhoto", chat, {"photo": heavy}))["description"]
    assert (await scene.done("sendDocument", chat, {"document": heavy}))["document"]["file_size"] == len(heavy)


async def test_album_of_uploads_arrives_whole(scene: Scene) -> None:
    media = [{"type": "photo", "media": f"attach://p{number}", "caption": f"№ {number}"} for number in (1, 2)]
    uploads = {"p1": picture(300, 200), "p2": picture(200, 300)}
    sent = await scene.done("sendMediaGroup", {"chat_id": scene.names["chat"], "media": media}, uploads)
    assert [message["caption"] for message in sent] == ["№ 1", "№ 2"]
    assert len({message["media_group_id"] for message in sent}) == 1
    originals = [scene.playground.world.files.original(message["photo"][0]["file_id"]) for message in sent]
    assert originals == [uploads["p1"], uploads["p2"]]


async def test_photo_has_sizes_and_every_size_can_be_sent_again_and_downloaded(scene: Scene) -> None:
    chat = scene.names["chat"]
    sent = await scene.done("sendPhoto", {"chat_id": chat}, {"photo": picture(1600, 1000)})
    assert [size["width"] for size in sent["photo"]] == [90, 320, 800, 1280]
    for size in sent["photo"]:
        again = await scene.done("sendPhoto", {"chat_id": chat, "photo": size["file_id"]})
        assert again["photo"] == sent["photo"]
    found = await scene.done("getFile", {"file_id": sent["photo"][1]["file_id"]})
    address = f"{scene.playground.url}/file/bot{scene.playground.token}/{found['file_path']}"
    async with scene.client.get(address) as response:
        assert (await response.read()).startswith(b"\xff\xd8")
    async with scene.client.get(address.replace("file_", "nothing_")) as response:
        assert response.status == 404


async def test_document_keeps_its_name_and_bytes(scene: Scene) -> None:
    sent = await scene.done("sendDocument", {"chat_id": scene.names["chat"]}, {"document": b"a;b\n1;2\n"})
    assert sent["document"]["file_name"] == "document.png"
    again = await scene.done("sendDocument", {"chat_id": scene.names["chat"], "document": sent["document"]["file_id"]})
    assert again["document"]["file_id"] == sent["document"]["file_id"]


@pytest.mark.parametrize(
    ("source", "mode", "text", "entities"),
    [
        ("<b>ж</b>и", "HTML", "жи", [("bold", 0, 1)]),
        ("😀<i>к</i>", "HTML", "😀к", [("italic", 2, 1)]),
        ("  <b>с отступом</b>\n", "HTML", "с отступом", [("bold", 0, 10)]),
        ("a &lt; b &amp;&#8470; &nbsp;", "HTML", "a < b &№ &nbsp;", []),
        ("<b>a<i>b</i></b>", "HTML", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<code>a<b>b</b></code>", "HTML", "ab", [("code", 0, 2)]),
        ("*a _b_*", "MarkdownV2", "a b", [("bold", 0, 3), ("italic", 2, 1)]),
        ("```python\nx=1```", "MarkdownV2", "x=1", [("pre", 0, 3)]),
        (">a\n>b||\nc", "MarkdownV2", "a\nb\nc", [("expandable_blockquote", 0, 3)]),
        ("47\\.6 \\(−\\)", "MarkdownV2", "47.6 (−)", []),
        ("[п](https://a.kz)", "Markdown", "п", [("text_link", 0, 1)]),
        (
            "/ask см. qamqor.gov.kz @bot #рецидив",
            "",
            None,
            [("bot_command", 0, 4), ("url", 9, 13), ("mention", 23, 4), ("hashtag", 28, 8)],
        ),
    ],
)
async def test_entities_are_read(
    scene: Scene, source: str, mode: str, text: str | None, entities: list[tuple[str, int, int]]
) -> None:
    sent = await scene.done("sendMessage", {"chat_id": scene.names["chat"], "text": source, "parse_mode": mode})
    assert sent["text"] == (source if text is None else text)
    found = [(entity["type"], entity["offset"], entity["length"]) for entity in sent.get("entities", [])]
    assert found == entities


async def test_languages_of_blocks_and_links_are_kept(scene: Scene) -> None:
    source = (
        '<pre><code class="language-sql">x</code></pre> <a href="https://qamqor.gov.kz?a=1">y</a> <a href="нет">z</a>'
    )
    sent = await scene.done("sendMessage", {"chat_id": scene.names["chat"], "text": source, "parse_mode": "HTML"})
    assert sent["entities"] == [
        {"type": "pre", "offset": 0, "length": 1, "language": "sql"},
        {"type": "text_link", "offset": 2, "length": 1, "url": "https://qamqor.gov.kz/?a=1"},
    ]


async def test_commands_are_kept_by_scope_and_language(scene: Scene) -> None:
    for language, words in (("", "Start"), ("ru", "Начать"), ("kk", "Бастау")):
        listed = [{"command": "start", "description": words}]
        await scene.done("setMyCommands", {"commands": listed, "language_code": language})
    assert (await scene.done("getMyCommands", {"language_code": "kk"}))[0]["description"] == "Бастау"
    assert await scene.done("getMyCommands", {"scope": {"type": "all_group_chats"}}) == []
    profile = scene.playground.world.profile
    assert profile.commands_for(1, "private", "ru")[0]["description"] == "Начать"
    assert profile.commands_for(1, "private", "de")[0]["description"] == "Start"


async def test_a_query_can_be_answered_once_and_only_in_time(scene: Scene) -> None:
    await scene.done("answerCallbackQuery", {"callback_query_id": scene.names["query"]})
    again = await scene.call("answerCallbackQuery", {"callback_query_id": scene.names["query"]})
    assert "query is too old" in again["description"]
    scene.playground.world.clock_ahead += 11
    late = await scene.call("answerInlineQuery", {"inline_query_id": scene.names["inline"], "results": []})
    assert "query is too old" in late["description"]


async def test_every_earlier_state_of_an_edited_message_is_kept(scene: Scene) -> None:
    place = {"chat_id": scene.names["chat"], "message_id": scene.names["text"]}
    await scene.done("editMessageText", place | {"text": "второе"})
    await scene.done("editMessageMedia", place | {"media": {"type": "photo", "media": scene.names["file"]}})
    kept = scene.playground.world.chats[scene.names["chat"]].messages[scene.names["text"]]
    assert [state.get("text") for state in kept.edits] == ["Привет", "второе"]
    assert "photo" in kept.content
    assert "text" not in kept.content


@pytest.mark.parametrize("style", ["form", "json", "query"])
async def test_arguments_may_come_as_form_json_or_query(scene: Scene, style: str) -> None:
    arguments = {"chat_id": str(scene.names["chat"]), "text": "Как угодно"}
    sent = {"form": {"data": arguments}, "json": {"json": arguments}, "query": {"params": arguments}}[style]
    address = f"{scene.playground.url}/bot{scene.playground.token}/sendMessage"
    verb = "GET" if style == "query" else "POST"
    async with scene.client.request(verb, address, **sent) as response:  # type: ignore[arg-type]  # a table of keywords
        assert (await response.json())["result"]["text"] == "Как угодно"


@pytest.mark.parametrize(("token", "status"), [("nonsense", 404), ("12:", 404), ("7:any-well_formed", 200)])
async def test_shape_of_the_token(scene: Scene, token: str, status: int) -> None:
    async with scene.client.get(f"{scene.playground.url}/bot{token}/getMe") as response:
        assert response.status == status


def test_the_playground_is_a_stranger_to_the_house() -> None:
    allowed = set(sys.stdlib_module_names) | {"aiohttp", "PIL", "playground"}
    for file in Path(people.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [name.name for name in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert {name.partition(".")[0] for name in names} <= allowed, file.name


async def test_a_given_token_is_the_only_one() -> None:
    async with Playground(token="7:right") as playground, aiohttp.ClientSession() as client:  # noqa: S106 - made up
        async with client.get(f"{playground.url}/bot7:wrong/getMe") as response:
            assert response.status == 401
        async with client.get(f"{playground.url}/bot7:right/getMe") as response:
            assert (await response.json())["result"]["id"] == 7


async def test_every_call_is_recorded(scene: Scene) -> None:
    await scene.call("sendMessage", {"chat_id": scene.names["chat"], "text": ""})
    record = scene.playground.records[-1]
    assert (record.method, record.status, record.chat_id) == ("sendMessage", 400, scene.names["chat"])
    assert record.description == "Bad Request: message text is empty"
    assert scene.playground.calls("sendPhoto")[0].uploads["photo"] == picture(400, 300)


async def test_a_group_that_grew_refuses_its_old_number_and_tells_the_new_one(scene: Scene) -> None:
    world = scene.playground.world
    small = world.group("Совещание", supergroup=False)
    larger = people.upgrade(world, world.humans[scene.names["chat"]], small)
    answer = await scene.call("sendMessage", {"chat_id": small.id, "text": "x"})
    assert answer["parameters"] == {"migrate_to_chat_id": larger.id}
    assert (await scene.done("sendMessage", {"chat_id": larger.id, "text": "x"}))["chat"]["type"] == "supergroup"
