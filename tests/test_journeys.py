"""Ten journeys: whole conversations, each with the lines that decide whether it passes.

Journeys 5 and 6 (uploads, a bad day) have files of their own: `test_journey_editor`, `test_journey_administrator`.
Where the statistics page decides the wording, its words stand here in place of the journey's:

- 1: «Это больше обычных случайных колебаний» → «Больше обычных колебаний (от −61 % до −30 %; верно, пока …)»;
  «−814» stands beside the percentage; «0 и 0» → «2020 — 0, 2021 — 0»; a percent sign is parted from its number
- 2: «практически без изменений (+0,2%)» → «рост на 0,2 % …; не отличить от обычных колебаний»
- 4: East Kazakhstan's fall is «вероятно, больше обычных колебаний», with its caveat
- 7, 9: «в пределах (случайных) колебаний» → «не отличить от обычных колебаний»
- 8: «кездейсоқ ауытқу шегінде» → «әдеттегі ауытқудан ажыратуға болмайды»
- everywhere: «рецидив» is not the name of the indicator of table 2, and nothing is «эффект проекта»
"""

import io
import re
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from docx import Document
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from PIL import Image

from answers.answer import units
from data.question import Kind, ask
from playground.world import BOT_USERNAME
from tests.conversation import Heard, Person
from tests.rehearsal import Rehearsal, rehearse
from texts.speech import speech_for

PARAGRAPH = "нужен абзац в отчет по гранту: акмола и мангистау, с графиком"
FONTS = sorted((Path(__file__).parents[1] / "charts" / "fonts").glob("*.ttf"))
CODE = re.compile(r"A-[2-9A-Z]{5}")
QUOTED = re.compile(r"«[^»]*»")
CAUSAL = re.compile(
    r"благодаря|приве(?:л|дёт)|повлиял|вызва(?:л|н)|обеспечил|способствова|за сч[её]т|в результате проект|вследствие"
)
WORKS = re.compile(r"проект\w* (?:не )?(?:работает|помог|сработал|эффективен)")


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path) as rehearsal:
        yield rehearsal


def plain(words: str) -> str:
    """Return words with ordinary spaces, as a person reads them."""
    return re.sub(r"[\u00a0\u202f]", " ", words)


def said(message: Heard) -> str:
    """Return what a message says, with ordinary spaces."""
    return plain(message.words)


def code_in(message: Heard) -> str:
    """Return the answer code printed in a message."""
    return str(CODE.findall(message.words)[-1])


def own_voice(words: str) -> str:
    """Return words without what is quoted."""
    return QUOTED.sub("", words).casefold()


# 1. A probation officer, eight minutes before a meeting ---------------------------------------------------------------


async def test_journey_1_from_start_to_a_page_to_print(rehearsal: Rehearsal) -> None:
    officer = rehearsal.person("ru")
    begun = time.monotonic()
    await officer.send("/start")
    taps = ["Русский", "Акмолинская", "Справка к совещанию"]
    for label in taps[:-1]:
        card = await officer.press(label)
    paper = await officer.press(taps[-1])
    assert len(taps) <= 4
    assert time.monotonic() - begun <= 10

    assert card.photo
    assert units(card.words) <= 1024
    words = said(card)
    assert words.startswith("Акмолинская область, 2020 → 2021")
    assert "снижение на 47,6 % (с 1 710 до 896, −814)" in words
    assert "Больше обычных колебаний" in words
    assert "сверьте с первоисточником" in words
    assert "Повторные правонарушения" in words
    assert "9 мес.: 2020 — 0, 2021 — 0" in words
    assert "в 2021 году шёл" in words
    assert "«52,4%» — это доля 896 от 1 710, а не снижение" in words
    assert "Период табл. 2 не указан" in words
    assert "снижение на 52,4" not in QUOTED.sub("", words)
    assert {"Справка к совещанию", "Сравнить", "Рекомендации", "Откуда цифры"} <= set(card.buttons)

    assert paper.file_name == "Справка_Акмолинская_2020-2021_v1.docx"
    told = said(paper)
    assert told.startswith("Справка_Акмолинская_2020-2021_v1.docx, 1 страница.")
    assert all(f"{number}. " in told for number in (1, 2, 3))
    assert "Могут спросить:" in told
    assert "это доля 896 от 1 710" in told.casefold()
    assert "По этим данным сказать нельзя: нет группы сравнения" in told
    assert paper.buttons == ["PDF", "Картинка для слайда"]


async def test_journey_1_the_page_is_one_page_and_its_picture_is_described(rehearsal: Rehearsal) -> None:
    from pypdf import PdfReader

    officer = await rehearsal.acquainted("ru")
    await officer.send("Акмолинская область")
    paper = await officer.press("Справка к совещанию")
    assert paper.document
    page = Document(io.BytesIO(paper.document))
    described = [shape._inline.docPr.get("descr") for shape in page.inline_shapes]
    assert described
    assert all(described)
    printed = await officer.press("PDF", on=paper)
    assert printed.document
    assert len(PdfReader(io.BytesIO(printed.document)).pages) == 1


# 2. An akimat's social department -------------------------------------------------------------------------------------


async def test_journey_2_whether_to_order_the_project(rehearsal: Rehearsal) -> None:
    official = await rehearsal.acquainted("ru")
    advice = await official.send("надо ли нам в павлодаре брать этот проект в госсоцзаказ на след год")
    words = said(advice)
    assert "Понял так: рекомендация · Павлодарская область" in words
    blocks = (
        "ЧТО СОВЕТУЮТ АВТОРЫ ОТЧЁТА",
        "ЧТО ПОКАЗЫВАЮТ ДАННЫЕ",
        "ЧЕГО СКАЗАТЬ НЕЛЬЗЯ",
        "ЧЕГО НЕ ХВАТАЕТ ДЛЯ РЕШЕНИЯ",
    )
    assert [words.index(block) for block in blocks] == sorted(words.index(block) for block in blocks)
    assert "Отдельного совета по этой области в отчёте нет" in words
    assert "в 2021 году не шёл" in words
    assert "с 1 681 до 1 684" in words
    assert "9 мес.: 2020 — 0, 2021 — 1" in words
    assert not re.search(r"2020 — 0, 2021 — 1[^\n]*%", words)
    assert not CAUSAL.search(own_voice(words))
    assert {"Изменить", "Справка к совещанию", "Переслать"} <= set(advice.buttons)

    compared = await official.press("Сравнить", on=advice)
    assert compared.photo
    told = said(compared)
    for figure in ("47,6", "7,9", "5,0", "0,2", "29,4"):
        assert figure in told
    assert not CAUSAL.search(own_voice(told))
    assert "Таблица" in compared.buttons


async def test_journey_2_a_link_opens_the_same_answer_for_somebody_else(rehearsal: Rehearsal) -> None:
    official = await rehearsal.acquainted("ru")
    advice = await official.send("надо ли нам в павлодаре брать этот проект в госсоцзаказ на след год")
    shared = await official.press("Переслать", on=advice)
    link = re.search(r"https://t\.me/\w+\?start=(\S+)", shared.words)
    assert link is not None
    assert len(link[1]) <= 64
    assert "Откроется та же версия данных; если она устареет, бот предупредит." in shared.words
    opened = await (await rehearsal.acquainted("ru")).start(link[1])
    assert code_in(opened) == code_in(advice)
    assert "местный исполнительный орган (акимат)" in said(opened)


# 3. An NGO manager who writes a grant report --------------------------------------------------------------------------


def assert_paragraph(words: str) -> None:
    """Fail unless a paragraph names every number with its base and years."""
    for number in ("снизился на 47,6 % (с 1 710 в 2020 году до 896 в 2021 году)", "вырос на 7,9 % (с 696 в 2020 году"):
        assert number in words
    assert "вырос на 14,1 % (с 610 в 2019 году до 696 в 2020 году)" in words
    assert "Темп роста замедлился" in words
    assert "за 9 мес. 2020 года — 0, за 9 мес. 2021 года — 0" in words


async def test_journey_3_a_paragraph_has_every_number_with_its_base_and_years(rehearsal: Rehearsal) -> None:
    manager = await rehearsal.acquainted("ru")
    assert_paragraph(said(await manager.start(ask(Kind.EXPORT, ["akmola", "mangystau"], topic="paragraph").serial())))


async def test_journey_3_the_paragraph_is_asked_for_in_words(rehearsal: Rehearsal) -> None:
    manager = await rehearsal.acquainted("ru")
    await manager.send(PARAGRAPH)
    assert_paragraph(said(manager.messages[0]))


async def test_journey_3_a_claim_too_far_has_a_refusal_and_words_to_use(rehearsal: Rehearsal) -> None:
    manager = await rehearsal.acquainted("ru")
    await manager.send(PARAGRAPH)
    refused = await manager.send("напиши что рецидив снизился на 52,4% благодаря проекту")
    words = said(refused)
    assert words.startswith("Так написать не могу, и вот почему:")
    assert "896 на 1 710" in words
    assert "в Мангистауской области при том же проекте — рост на 7,9 %" in words
    assert "группы сравнения нет" in words
    offered = words[words.index("Можно так:") :]
    assert "в период реализации проекта отмечено снижение на 47,6 %" in offered
    assert "вклад проекта отдельно не оценивался" in offered
    assert {"Скопировать", "Что нужно для оценки вклада"} <= set(refused.buttons)


async def test_journey_3_the_slide_comes_uncompressed_and_large(rehearsal: Rehearsal) -> None:
    manager = await rehearsal.acquainted("ru")
    await manager.send(PARAGRAPH)
    slide = await manager.press("Слайд 16:9")
    assert slide.document
    assert slide.file_name is not None
    assert slide.file_name.endswith("_2019-2021_16x9_v1.png")
    width, height = Image.open(io.BytesIO(slide.document)).size
    assert (width * 9, width >= 1920, height >= 1080) == (height * 16, True, True)
    assert "без сжатия. Заголовок, период, источник и код A-" in said(slide)


# 4. A journalist ------------------------------------------------------------------------------------------------------


async def test_journey_4_a_headline_is_checked_and_can_be_cited(rehearsal: Rehearsal) -> None:
    journalist = await rehearsal.acquainted("ru")
    verdict = await journalist.send("в вко рецидив упал на 70%, это правда?")
    assert verdict.photo
    words = said(verdict)
    title, _, body = words.partition("\n\n")
    assert title == "Проверка: «ВКО — снижение на 70 %»"
    assert body.startswith("НЕ ПОДТВЕРЖДАЕТСЯ.")
    assert "(2 578 − 3 649) / 3 649 = −29,4 %" in words
    assert "2 578 на 3 649 (70,6 %)" in words
    assert "доля принята за снижение" in words
    assert "Вероятно, больше обычных колебаний" in words
    assert "08.06.2022" in words
    assert "Абай" in words
    assert {"Расчёт", "Откуда цифры", "CSV"} <= set(verdict.buttons)

    cited = said(await journalist.send("на кого ссылаться?"))
    assert cited.startswith("Для публикации")
    assert "ОФ «Антарес А». Рекомендации по внедрению аналогичных проектов в других регионах" in cited
    assert "строка «Восточно-Казахстанская область»" in cited
    assert "qamqor.gov.kz" in cited
    assert "Пересчёт — бот, данные v1, ответ A-" in cited
    assert "набрана кириллицей" in cited
    assert "никем не подтверждён" in cited

    short = await journalist.send("значит проект не работает?")
    neither = said(short)
    assert len(neither) < 600
    assert {"Что можно сказать", "Все проверенные утверждения"} <= set(short.buttons)
    assert "Этого данные не показывают — ни в одну, ни в другую сторону." in neither
    assert "2020 год — карантин" in neither
    assert "группы сравнения нет" in neither
    for answer in (words, cited, neither):
        assert not WORKS.search(own_voice(answer))


# 7. A weak phone connection -------------------------------------------------------------------------------------------


async def test_journey_7_words_first_once_and_the_chart_on_request(
    rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.outgoing.PATIENCE_WITH_PICTURES", 0.3)
    rehearsal.playground.faults.add("500", "sendPhoto", count=None)
    person = await rehearsal.acquainted("ru")
    person.say("мангистау")
    answer = await person.send("мангистау")
    await person.silence(0.3)
    assert len(person.messages) == 1, "asked twice within a minute"
    words = said(answer)
    assert "2019 — 610, 2020 — 696, 2021 — 751" in words
    assert "рост на 7,9 % (с 696 до 751, +55)" in words
    assert "Не отличить от обычных колебаний" in words
    assert speech_for("ru").say("error-apology", number="").rstrip() not in words
    assert re.fullmatch(r"График, \d\d КБ", answer.buttons[0])
    assert answer.buttons[1] == "Всегда только текст"
    switched = await person.press("Всегда только текст", on=answer)
    assert switched.words == "Включён текстовый режим. Графики — по кнопке. Отключить: /settings"

    compared = await person.send("сравни с акмолой")
    told = said(compared)
    assert len(compared.words.encode()) < 1024
    assert "Мангистауская: 696 → 751, рост на 7,9 % (не отличить от обычных колебаний)" in told
    assert "Акмолинская: 1 710 → 896, снижение на 47,6 % (больше обычных колебаний)" in told
    assert CODE.search(told)
    size = re.fullmatch(r"График, (\d\d) КБ", compared.buttons[0])
    assert size is not None
    assert int(size[1]) <= 60
    rehearsal.playground.faults.clear()
    shown = await person.press(size[0], on=compared)
    assert shown.photo
    assert len(shown.photo) <= 60 * 1024
    assert len(shown.photo) <= int(size[1]) * 1024


# 8. A Kazakh-speaking official ----------------------------------------------------------------------------------------


async def test_journey_8_kazakh_without_kazakh_letters(rehearsal: Rehearsal) -> None:
    official = await rehearsal.acquainted("ru")
    answer = await official.send("мангыстау облысында рецидив калай озгерди")
    assert answer.photo
    words = said(answer)
    assert words.startswith("Маңғыстау облысы, 2019–2021")
    assert "2019 — 610, 2020 — 696, 2021 — 751" in words
    assert "696-дан 751-ге дейін" in words
    assert "610-нан 696-ға дейін" in words
    assert "7,9 %-ға өсті" in words
    assert "әдеттегі ауытқудан ажыратуға болмайды" in words.casefold()
    assert "Есепте өсудің баяулауы төмендеу деп аталған" in words
    assert "Санның өзі өсті: 610, 696, 751" in words
    assert "Дереккөз: «Антарес А» ҚҚ" in words
    assert {"Салыстыру", "Ұсыныстар", "Дереккөз"} <= set(answer.buttons)

    advice = await official.send("Қандай ұсыныс бар?")
    told = said(advice)
    assert "Маңғыстау облысы" in told
    for block in ("ЕСЕП АВТОРЛАРЫНЫҢ КЕҢЕСІ", "ДЕРЕКТЕР НЕНІ КӨРСЕТЕДІ", "НЕНІ АЙТУҒА БОЛМАЙДЫ"):
        assert block in told
    assert "Нәтижені бекіту үшін жобаны жалғастыру" in told
    assert "3 жылға дейін ұзарту" in told
    for screen in (answer, advice):
        spoken = own_voice(" ".join([said(screen), *screen.buttons]))
        assert not re.search(r"[ёщъ]|\b(?:и|на|для|это|как|что|из|или|при|по|год|года|области|источник)\b", spoken)

    changed = await official.send("/lang ru")
    assert changed.words == "Язык: русский. Последний ответ на русском:"
    assert "Показать" in changed.buttons
    again = await official.press("Показать")
    assert code_in(again) == code_in(advice)
    assert "ЧТО СОВЕТУЮТ АВТОРЫ ОТЧЁТА" in again.words


@pytest.mark.parametrize("font", FONTS, ids=lambda font: font.stem)
def test_journey_8_every_kazakh_letter_is_in_the_fonts_of_the_pictures(font: Path) -> None:
    drawn = TTFont(font).getBestCmap()
    assert {letter for letter in "әғқңөұүһіӘҒҚҢӨҰҮҺІ" if ord(letter) not in drawn} == set()


# 9. A group -----------------------------------------------------------------------------------------------------------


async def test_journey_9_a_working_group(rehearsal: Rehearsal) -> None:
    one = Person.in_group(rehearsal.playground, topic="Рабочая группа")
    two, three = (Person.in_group(rehearsal.playground, chat=one.chat, topic="Рабочая группа") for _ in range(2))
    answer = await one.send(f"@{BOT_USERNAME} сравни караганду и павлодар")
    assert answer.photo
    words = said(answer)
    assert "Карагандинская: 1 298 → 1 233, снижение на 5,0 % (не отличить от обычных колебаний)" in words
    assert "Павлодарская: 1 681 → 1 684, рост на 0,2 % (не отличить от обычных колебаний)" in words
    assert "Подробнее — в личные сообщения" in answer.buttons

    two.say("коллеги, кто завтра в Кокшетау?")
    await two.silence(0.3)

    followed = await three.send("а за 2019?", reply_to=answer)
    assert "Карагандинская" in said(followed)
    assert "Павлодарская" in said(followed)
    assert "610" in said(followed)
    assert "2019" in said(followed)
    assert len(one.messages) == 2, "one message for each question"
    assert {message.content["message_thread_id"] for message in one.messages} == {one.thread}


async def test_journey_9_no_roles_are_exercised_in_a_group(rehearsal: Rehearsal) -> None:
    member = Person.in_group(rehearsal.playground, topic="Рабочая группа")
    before = await rehearsal.app.store.releases()
    answer = await member.send(f"@{BOT_USERNAME} опубликуй мой файл")
    assert len(member.messages) == 1
    assert answer.document is None
    assert answer.content["message_thread_id"] == member.thread
    assert await rehearsal.app.store.releases() == before


async def test_journey_9_publishing_is_left_to_the_private_chat(rehearsal: Rehearsal) -> None:
    member = Person.in_group(rehearsal.playground, topic="Рабочая группа")
    answer = await member.send(f"@{BOT_USERNAME} опубликуй мой файл")
    assert answer.button("Открыть личный чат")


# 10. Nonsense ---------------------------------------------------------------------------------------------------------


async def test_journey_10_from_mash_to_somebodys_record(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    mash = await person.send("ыфвафыва")
    assert said(mash) == (
        "Не понял. Попробуйте так:\n• Акмолинская область\n• сравни ВКО и Караганду\n• рекомендации для Мангистау"
    )
    assert {"Выбрать область", "Рейтинг", "Помощь"} <= set(mash.buttons)

    insult = await person.send("тупой бот")
    assert said(insult) == "Жаль, что не помог. Выберите область или напишите администратору."
    regions = {"Акмолинская", "ВКО", "Карагандинская", "Мангистауская", "Павлодарская"}
    assert {*regions, "Сообщить о проблеме"} <= set(insult.buttons)

    sticker = await person.sticker()
    assert said(sticker) == "Понимаю текст и кнопки."
    assert sticker.buttons == ["Выбрать область", "Помощь"]

    record = await person.send("проверь судимость Иванова")
    assert said(record) == (
        "Сведений о людях у меня нет, и я их не запрашиваю; ваш запрос не сохранён. "
        "Официальную справку о судимости выдаёт портал eGov."
    )
    assert "Иванов" not in record.words
    assert await rehearsal.app.store.unanswered(10) == ()
    assert await rehearsal.app.store.recent(person.human.id) == ()
    assert not any(message.photo for message in person.messages), "mash has no card"


async def test_journey_10_after_three_misses_only_the_menu(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    for text in ("ыфвафыва", "тупой бот", "йцукенгш"):
        await person.send(text)
    assert (await person.send("фывапролд")).words == speech_for("ru").say("menu-title")


async def test_journey_10_a_bare_number_is_checked_and_has_no_card(rehearsal: Rehearsal) -> None:
    found = said(await (await rehearsal.acquainted("ru")).send("52,4"))
    assert "52,4" in found
    assert "Акмолинская" in found
    assert not found.startswith("Акмолинская область, 2020")


async def test_journey_10_a_bare_number_is_found_in_the_report(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    found = await person.send("52,4")
    assert "52,4" in said(found)
    assert "Акмолинская" in said(found)
    assert "Проверить его?" in said(found)
    assert {"Проверить", "Карточка Акмолинской"} <= set(found.buttons)
