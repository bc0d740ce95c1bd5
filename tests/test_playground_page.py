"""The chat page in a real Chromium: what a person at it does and sees."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
)
from playwright.async_api import Page, ViewportSize, async_playwright, expect

from playground import Playground
from tests.conversation import picture
from tests.test_playground_conversation import echo_router

pytestmark = pytest.mark.browser

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
SWITCHES = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE = ViewportSize(width=400, height=820)
NASTY = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script> & <b>не жирно</b>"


@pytest.fixture(name="chromium", scope="session")
def find_chromium(request: pytest.FixtureRequest) -> str:
    """The browser, or a loud skip."""
    if CHROMIUM is None:
        reason = "WARNING: no chromium on this machine: the chat page is NOT tested"
        reporter = request.config.pluginmanager.get_plugin("terminalreporter")
        if reporter:
            reporter.write_line(reason, red=True, bold=True)
        pytest.skip(reason)
    return CHROMIUM


class Visit:
    """A page, the playground behind it, and a bot to speak for."""

    def __init__(self, playground: Playground, bot: Bot, page: Page) -> None:
        self.playground = playground
        self.bot = bot
        self.page = page
        self.requested: list[str] = []
        self.problems: list[str] = []
        page.on("request", lambda request: self.requested.append(request.url))
        page.on("pageerror", lambda problem: self.problems.append(str(problem)))
        page.on("console", lambda line: self.problems.append(line.text) if line.type == "error" else None)

    @property
    def person(self) -> int:
        """The number of the person at the page."""
        return next(iter(self.playground.world.humans))

    async def open(self, path: str = "/") -> None:
        """Open the page and wait until it knows its bot."""
        await self.page.goto(self.playground.url + path)
        await expect(self.page.locator("#status")).to_have_attribute("data-kind", "listening")

    async def begin(self) -> None:
        """Open the page, press START, hear the greeting."""
        await self.open()
        await self.page.locator("#start").click()
        await expect(self.page.locator(".theirs .words")).to_contain_text("Здравствуйте")

    async def say(self, words: str) -> None:
        """Write and send."""
        await self.page.locator("#words").fill(words)
        await self.page.keyboard.press("Enter")


@pytest_asyncio.fixture(name="visit")
async def make_visit(chromium: str) -> AsyncIterator[Visit]:
    """The echo bot listening, and an empty page in a phone's size; the page must not have complained at the end."""
    async with Playground(seed=1) as playground, async_playwright() as playwright:
        bot = Bot(playground.token, session=AiohttpSession(api=TelegramAPIServer.from_base(playground.url)))
        dispatcher = Dispatcher()
        dispatcher.include_router(echo_router())
        listening = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False, polling_timeout=5))
        browser = await playwright.chromium.launch(executable_path=chromium, args=SWITCHES)
        context = await browser.new_context(viewport=PHONE, permissions=["clipboard-read", "clipboard-write"])
        visit = Visit(playground, bot, await context.new_page())
        yield visit
        await browser.close()
        await dispatcher.stop_polling()
        await listening
        assert visit.problems == []


async def test_a_conversation_on_the_page(visit: Visit) -> None:
    page = visit.page
    await visit.begin()
    await page.get_by_role("button", name="График").click()
    photo = page.get_by_role("button", name="Открыть фото")
    await expect(photo).to_be_visible()
    assert await page.locator(".message").count() == 2
    await expect(page.locator(".theirs .meta")).to_contain_text("изменено")
    await photo.click()
    assert await page.locator("#viewer-photo").evaluate("image => image.decode().then(() => image.naturalWidth)") == 640
    await page.locator("#viewer-photo").click()
    await expect(page.locator("#viewer")).to_be_hidden()
    await page.get_by_role("button", name="Заметка").click()
    await expect(page.get_by_role("dialog")).to_contain_text("Готово")
    await page.get_by_role("button", name="Понятно").click()
    await expect(page.get_by_role("dialog")).to_be_hidden()
    await expect(page.locator(".spinning")).to_have_count(0)
    await visit.say("сколько в Акмоле?")
    await expect(page.locator(".theirs").last).to_contain_text("Вы: сколько в Акмоле?")
    await page.get_by_role("button", name="Изменить").last.click()
    await visit.say("сколько в Абае?")
    await expect(page.locator(".theirs").last).to_contain_text("Исправлено: сколько в Абае?")


async def test_language_changes_the_page_and_the_person(visit: Visit) -> None:
    page = visit.page
    await visit.open()
    await page.get_by_role("radio", name="Қаз").check()
    await expect(page.locator("#start")).to_have_text("Бастау")
    await expect(page.locator("#chats")).to_contain_text("Жұмыс тобы")
    await page.locator("#start").click()
    await expect(page.locator(".theirs .words")).to_have_text("Сәлем")
    await page.reload()
    await expect(page.locator("#status")).to_have_text("байланыста")
    assert await page.locator("html").get_attribute("lang") == "kk"
    await visit.open("/?lang=en")
    await expect(page.locator("#status")).to_have_text("online")
    await visit.playground.world.journal.until(
        lambda _events: visit.playground.world.humans[visit.person].language_code == "en", 0, 5
    )


async def test_all_words_are_there_in_three_languages(visit: Visit) -> None:
    await visit.open()
    known = await visit.page.evaluate(
        "import('/page/words.js').then(({WORDS}) => Object.fromEntries(Object.entries(WORDS).map("
        "([language, words]) => [language, Object.entries(words).filter(([, word]) => word).map(([name]) => name)])))"
    )
    assert sorted(known["ru"]) == sorted(known["kk"]) == sorted(known["en"])
    used = await visit.page.evaluate(
        "[...document.querySelectorAll('[data-word], [data-label]')].flatMap("
        "node => [node.dataset.word, node.dataset.label]).filter(Boolean)"
    )
    assert set(used) <= set(known["ru"])


async def test_nothing_written_is_read_as_html(visit: Visit) -> None:
    await visit.begin()
    visit.playground.world.humans[visit.person].first_name = NASTY
    await visit.say(NASTY)
    await expect(visit.page.locator(".theirs .words").last).to_have_text(f"Вы: {NASTY}")
    assert await visit.page.locator(".words img, .words script, .words b").count() == 0
    assert await visit.page.title() != "broken"


async def test_entities_are_drawn(visit: Visit) -> None:
    await visit.begin()
    text = (
        "<b>жирный <i>и косой</i></b> <u>под</u> <s>нет</s> <code>код</code> <tg-spoiler>тайна</tg-spoiler>"
        "<pre><code class='language-sql'>select</code></pre><a href='https://qamqor.gov.kz'>портал</a> "
        "<a href='https://t.me/playground_bot?start=c_grp'>ответ</a>"
        f"<blockquote expandable>{'источник ' * 40}</blockquote>"
    )
    await visit.bot.send_message(visit.person, text, parse_mode="HTML")
    words = visit.page.locator(".theirs .words").last
    await expect(words.locator("strong em")).to_have_text("и косой")
    for tag, inside in (("u", "под"), ("s", "нет"), ("code >> nth=0", "код"), ("pre code", "select")):
        await expect(words.locator(tag)).to_have_text(inside)
    link = words.get_by_role("link", name="портал")
    assert await link.get_attribute("href") == "https://qamqor.gov.kz/"
    assert await link.get_attribute("rel") == "noopener noreferrer"
    spoiler = words.locator(".spoiler")
    await spoiler.click()
    await expect(spoiler).to_have_class("spoiler open")
    await words.get_by_role("button", name="Показать полностью").click()
    await expect(words.get_by_role("button", name="Свернуть")).to_be_visible()
    await words.get_by_role("link", name="ответ").click()
    await expect(visit.page.locator(".theirs").last).to_contain_text("Здравствуйте c_grp")


async def test_commands_keyboards_and_files(visit: Visit) -> None:
    page = visit.page
    await visit.bot.set_my_commands([BotCommand(command="two", description="Два ответа")])
    await visit.begin()
    await page.get_by_role("button", name="Команды").click()
    await page.get_by_role("button", name="/two Два ответа").click()
    await expect(page.locator(".theirs").last).to_contain_text("два")
    rows = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Моя область")]])
    await visit.bot.send_message(visit.person, "Выберите", reply_markup=rows)
    await page.get_by_role("button", name="Моя область").click()
    await expect(page.locator(".theirs").last).to_contain_text("Вы: Моя область")
    await page.locator("#attach").set_input_files({"name": "t.csv", "mimeType": "text/csv", "buffer": b"a;b"})
    await expect(page.locator(".mine .file")).to_contain_text("t.csv")
    await expect(page.locator(".theirs").last).to_contain_text("document")
    async with page.expect_download() as download:
        await page.locator(".mine .file").click()
    assert (await download.value).suggested_filename == "t.csv"
    await page.get_by_role("button", name="Отправить стикер").click()
    await expect(page.locator(".theirs").last).to_contain_text("sticker")


async def test_inline_results_are_offered_and_sent(visit: Visit) -> None:
    page = visit.page
    await visit.begin()
    await page.get_by_role("button", name="График").click()
    await expect(page.get_by_role("button", name="Открыть фото")).to_be_visible()
    await page.get_by_role("button", name="Спросить бота в строке").click()
    await page.keyboard.type("акмола")
    await page.get_by_role("button", name="Акмола акмола").click()
    await expect(page.locator(".mine").last).to_contain_text("@playground_bot")
    await expect(page.locator(".mine").last).to_contain_text("акмола")


async def test_album_stands_together(visit: Visit) -> None:
    await visit.begin()
    photos = [await visit.bot.send_photo(visit.person, upload(size)) for size in (300, 301)]
    media = [InputMediaPhoto(media=photo_of(photo), caption=f"№ {number}") for number, photo in enumerate(photos)]
    await visit.bot.send_media_group(visit.person, list(media))
    await expect(visit.page.locator(".album .photo img")).to_have_count(2)


def upload(side: int) -> BufferedInputFile:
    """A photo to upload."""
    return BufferedInputFile(picture(side, side), "p.png")


def photo_of(message: Message) -> str:
    """The identifier of the largest size."""
    assert message.photo
    return message.photo[-1].file_id


async def test_group_topic_and_the_hint_about_privacy(visit: Visit) -> None:
    page = visit.page
    await visit.open()
    await page.get_by_role("button", name="Статистика").click()
    await expect(page.locator("#welcome-hint")).to_contain_text("только команды")
    await visit.say("просто болтовня")
    await visit.say("@playground_bot привет")
    await expect(page.locator(".theirs")).to_contain_text("Вы: @playground_bot привет")
    await expect(page.locator(".theirs")).to_have_count(1)
    await page.get_by_role("button", name="Ответить").click()
    await visit.say("спасибо")
    await expect(page.locator(".theirs").last).to_contain_text("Вы: спасибо")
    await page.get_by_role("button", name="Общее").click()
    await expect(page.locator(".message")).to_have_count(0)


async def test_faults_forgeries_and_a_new_beginning(visit: Visit) -> None:
    page = visit.page
    await visit.begin()
    await page.get_by_role("button", name="Панель репетиции").click()
    panel = page.locator("#panel")
    await panel.get_by_label("Данные, которых нет").fill("r0:forged")
    await panel.get_by_role("button", name="Нажать").click()
    await expect(page.locator("#toast")).to_have_text("Меню устарело")
    await panel.get_by_label("Что случится").select_option("500")
    await panel.get_by_label("С каким вызовом").select_option("sendMessage")
    await panel.get_by_role("button", name="Включить").click()
    await expect(panel.locator(".rules li")).to_contain_text("0 / 1")
    await page.keyboard.press("Escape")
    await expect(panel).to_be_hidden()
    await visit.say("отзовётся?")
    await expect(panel.locator(".calls li")).to_contain_text("Internal Server Error")
    await expect(panel.locator(".rules li")).to_contain_text("1 / 1")
    await page.get_by_role("button", name="Панель репетиции").click()
    await panel.get_by_label("Бот заблокирован").check()
    await panel.get_by_role("button", name="Начать всё сначала").click()
    await panel.get_by_role("button", name="Закрыть").click()
    await expect(page.locator("#start")).to_be_visible()
    await expect(page.locator(".message")).to_have_count(0)


async def test_typing_and_copying_are_shown(visit: Visit) -> None:
    await visit.begin()
    await visit.bot.send_chat_action(visit.person, "upload_photo")
    await expect(visit.page.locator("#status")).to_have_text("отправляет фото…")
    copy = InlineKeyboardButton(text="Скопировать код", copy_text=CopyTextButton(text="A-3F9K"))
    await visit.bot.send_message(visit.person, "Код", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[copy]]))
    await expect(visit.page.locator("#status")).to_have_text("на связи")
    await visit.page.get_by_role("button", name="Скопировать код").click()
    await expect(visit.page.locator("#toast")).to_have_text("Скопировано")
    assert await visit.page.evaluate("navigator.clipboard.readText()") == "A-3F9K"


async def test_a_link_with_a_payload_is_kept_for_the_start_button(visit: Visit) -> None:
    await visit.open("/?start=r-akm-recid")
    await visit.page.locator("#start").click()
    await expect(visit.page.locator(".theirs .words")).to_have_text("Здравствуйте r-akm-recid")


async def test_nothing_is_asked_of_other_machines(visit: Visit) -> None:
    await visit.begin()
    await visit.page.get_by_role("button", name="График").click()
    await expect(visit.page.locator(".photo img")).to_be_visible()
    asked = {urlsplit(address).hostname for address in visit.requested if not address.startswith("data:")}
    assert asked == {"127.0.0.1"}


NAMELESS = """() => [...document.querySelectorAll("button, a, input, select, textarea")]
  .filter((node) => node.checkVisibility())
  .filter((node) => !(node.getAttribute("aria-label") || node.textContent.trim()
     || [...(node.labels ?? [])].some((label) => label.textContent.trim())))
  .map((node) => node.outerHTML)"""
PALE = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const linear = (value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const light = ([r, g, b]) => 0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const color = rgba(getComputedStyle(at).backgroundColor);
      if (color[3] > 250) return color;
    }
    return [255, 255, 255, 255];
  };
  const written = (node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim());
  const ratio = (node) => {
    const [ink, paper] = [light(rgba(getComputedStyle(node).color)), light(ground(node))];
    return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
  };
  return [...document.querySelectorAll("body *")]
    .filter((node) => node.checkVisibility() && !node.closest(".unseen, .spoiler") && written(node))
    .map((node) => [node.outerHTML.slice(0, 80), ratio(node)])
    .filter(([, contrast]) => contrast < 4.5);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_everything_is_named_legible_and_fits(visit: Visit, scheme: Any) -> None:
    page = visit.page
    await page.emulate_media(color_scheme=scheme)
    await visit.begin()
    await visit.say("длинноеслово" * 20)
    await expect(page.locator(".theirs")).to_have_count(2)
    await page.get_by_role("button", name="Команды").click()
    for width in (320, 400, 1200):
        await page.set_viewport_size(ViewportSize(width=width, height=820))
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert await page.locator("#scroll").evaluate("node => node.scrollWidth <= node.clientWidth")
        assert await page.evaluate(NAMELESS) == []
        assert await page.evaluate(PALE) == []
    await page.get_by_role("button", name="Панель репетиции").click()
    assert await page.evaluate(NAMELESS) == []
    assert await page.evaluate(PALE) == []
