"""Answers in the chat: one message each, more on request, codes, pictures sent again, and journey 7."""

import asyncio
import contextlib
import io
import re
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from answers.answer import units
from answers.study import Study
from bot.ask import ask as ask_here
from bot.settings import Settings
from data.catalogue import LANGUAGES
from data.vocabulary import Language
from tests.conversation import Person
from tests.rehearsal import Rehearsal, rehearse
from texts.speech import speech_for

CODE = re.compile(r"A-[2-9A-Z]{5}")
REGIONS_WITH_FIGURES = ("akmola", "mangystau", "karaganda", "east_kazakhstan", "pavlodar")


@pytest.fixture
async def rehearsal(tmp_path: Path) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path) as rehearsal:
        yield rehearsal


def code_in(words: str) -> str:
    """Return the answer code printed in a message."""
    return str(CODE.findall(words)[-1])


async def test_a_question_has_one_photo_with_the_words_under_it(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    answer = await person.send("Акмолинская область")
    assert answer.photo
    assert len(person.messages) == 1
    assert "v1" in answer.words
    assert CODE.search(answer.words)
    assert any(entity["type"] == "bold" and entity["offset"] == 0 for entity in answer.entities)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("region", REGIONS_WITH_FIGURES)
async def test_every_card_fits_under_its_picture(rehearsal: Rehearsal, language: Language, region: str) -> None:
    person = await rehearsal.acquainted(language, region=region)
    await person.send("/my")
    card = await person.press(person.buttons[0])
    assert card.photo
    assert units(card.words) <= 1024


async def test_what_did_not_fit_comes_on_request_and_only_once(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    card = await person.send("Мангистауская область")
    more = speech_for("ru").say("press-more")
    if more not in card.buttons:
        pytest.skip("everything fits")
    rest = await person.press(more)
    assert more not in card.buttons
    whole = person.messages[-1]
    assert whole.text
    assert units(whole.words) > units(card.words)
    assert rest


async def test_the_code_of_an_answer_opens_it_again(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    card = await person.send("Акмолинская область")
    again = await (await rehearsal.acquainted()).send(code_in(card.words))
    assert again.words == card.words


async def test_a_code_may_be_typed_in_cyrillic_and_small_letters(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    card = await person.send("Акмолинская область")
    typed = code_in(card.words).lower().replace("a-", "а-")
    assert (await person.send(typed)).words == card.words


async def test_a_code_that_was_never_given_is_called_so(rehearsal: Rehearsal) -> None:
    answer = await (await rehearsal.acquainted()).send("A-22222")
    assert answer.words == speech_for("ru").say("code-unknown")


async def test_a_city_is_not_taken_for_a_code(rehearsal: Rehearsal) -> None:
    answer = await (await rehearsal.acquainted()).send("Астана")
    assert answer.words != speech_for("ru").say("code-unknown")


async def test_the_same_question_twice_in_a_minute_has_one_answer(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    person.say("мангистау")
    await person.send("мангистау ")
    await person.silence(0.5)
    assert len(person.messages) == 1


async def test_two_people_with_the_same_question_have_an_answer_each(rehearsal: Rehearsal) -> None:
    one, other = await rehearsal.acquainted(), await rehearsal.acquainted()
    first, second = await one.send("мангистау"), await other.send("мангистау")
    assert first.words == second.words


async def test_between_two_equal_questions_another_one_counts(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    for text in ("мангистау", "акмола", "мангистау"):
        await person.send(text)
    assert len(person.messages) == 3


async def test_a_picture_is_uploaded_once_and_sent_again_by_its_id(rehearsal: Rehearsal) -> None:
    for _ in range(3):
        await (await rehearsal.acquainted()).send("Акмолинская область")
    uploads = [record for record in rehearsal.playground.calls("sendPhoto") if record.uploads]
    assert len(rehearsal.playground.calls("sendPhoto")) == 3
    assert len(uploads) == 1


async def test_many_who_ask_at_once_share_one_upload(rehearsal: Rehearsal) -> None:
    people = [await rehearsal.acquainted() for _ in range(10)]
    for person in people:
        person.say("Павлодарская область")
    for person in people:
        await person.until(lambda one: bool(one.messages))
    assert len([record for record in rehearsal.playground.calls("sendPhoto") if record.uploads]) == 1


async def test_another_language_has_another_picture(rehearsal: Rehearsal) -> None:
    await (await rehearsal.acquainted("ru")).send("Акмолинская область")
    await (await rehearsal.acquainted("en")).send("Akmola region")
    assert len([record for record in rehearsal.playground.calls("sendPhoto") if record.uploads]) == 2


async def test_a_file_id_that_telegram_no_longer_knows_is_uploaded_anew(rehearsal: Rehearsal) -> None:
    first = await (await rehearsal.acquainted()).send("Акмолинская область")
    rehearsal.playground.world.files.by_id.clear()
    again = await (await rehearsal.acquainted()).send("Акмолинская область")
    assert again.photo
    assert again.words == first.words
    rehearsal.playground.records[:] = [one for one in rehearsal.playground.records if one.status != 400]


async def test_a_weak_line_has_words_first_and_the_chart_on_request(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted(text_mode=True)
    words = await person.send("мангистау")
    assert words.text is not None
    assert len(words.text.encode()) < 1024
    assert "610" in words.text
    assert "7,9" in words.text
    chart = next(label for label in words.buttons if label.startswith("График"))
    size = int(re.findall(r"\d+", chart)[0])
    assert 0 < size <= 60
    shown = await person.press(chart)
    assert shown.photo
    assert len(shown.photo) <= size * 1024
    assert shown.number == words.number, "the chart takes the place of its words"
    assert len(person.messages) == 1


async def test_charts_come_back_with_the_settings(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted(text_mode=True)
    assert not (await person.send("акмола")).photo
    await person.send("/settings")
    settings = await person.press("Ответы с графиком")
    assert "с графиком" in settings.words
    assert (await person.send("павлодар")).photo


async def test_a_reply_to_an_answer_continues_that_answer(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    first = await person.send("Акмолинская область")
    await person.send("Павлодарская область")
    answer = await person.send("рекомендации", reply_to=first)
    assert "Акмол" in answer.words


async def test_a_doubt_reaches_the_administrators_as_a_code_alone(tmp_path: Path) -> None:
    async with rehearse(tmp_path, admin_ids=(1001,)) as rehearsal:
        admin = rehearsal.person("ru")
        await admin.send("/start")
        person = await rehearsal.acquainted("ru")
        card = await person.send("Акмолинская область")
        await person.forge("ap", on=card)
        assert person.alert == speech_for("ru").say("problem-sent")
        assert admin.messages[-1].words == speech_for("ru").say("problem-for-admin", code=code_in(card.words))


async def test_a_doubt_without_administrators_says_so(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    card = await person.send("Акмолинская область")
    await person.forge("ap", on=card)
    assert person.alert == speech_for("ru").say("problem-nobody")


async def test_a_correction_is_shown_and_can_be_changed(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    answer = await person.send("акмоленская область")
    assert "Акмолинская" in answer.words
    assert "акмоленская" in answer.words
    offered = await person.forge("ag1rs-11", on=answer)
    assert offered.words == speech_for("ru").say("reading-title")
    assert "Рекомендация · Акмолинская" in offered.buttons


async def test_the_table_takes_the_place_of_the_words_and_back(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    answer = await person.send("сравни все области")
    words = answer.words
    await person.press("Таблица", on=answer)
    assert any(entity["type"] == "pre" for entity in answer.entities)
    await person.press("Текстом", on=answer)
    assert answer.words == words
    assert len(person.messages) == 1


async def test_a_view_of_a_message_that_is_gone_comes_anew(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    answer = await person.send("Акмолинская область")
    answer.kept.deleted = True
    for data in ("au1rs-11", "ac1rs-11", "ae1rs-11", "av1co-al-p"):
        assert (await person.forge(data, on=answer)).words


async def test_the_upload_is_announced_while_a_picture_is_drawn(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted()
    await person.send("Карагандинская область")
    assert set(person.actions) <= {"upload_photo"}


async def test_a_file_that_is_asked_for_comes_after_its_answer(rehearsal: Rehearsal) -> None:
    person = await rehearsal.acquainted("ru")
    file = await person.send("выгрузи таблицу по Акмоле в excel", replies=2)
    assert [bool(message.document) for message in person.messages] == [False, True]
    assert file.file_name is not None
    assert file.file_name.endswith(".xlsx")
    assert CODE.search(person.messages[0].words)


async def test_a_group_gets_no_file_besides_its_one_message(rehearsal: Rehearsal) -> None:
    member = Person.in_group(rehearsal.playground)
    await member.send("@playground_bot выгрузи таблицу по Акмоле в excel")
    await member.silence(0.3)
    assert [bool(message.document) for message in member.messages] == [False]


async def test_words_do_not_wait_for_the_size_of_their_picture(
    rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = Study.draw

    async def slow(*about: Any, **how: Any) -> Any:
        await asyncio.sleep(1.5)
        return await drawn(*about, **how)

    monkeypatch.setattr("answers.study.Study.draw", slow)
    person = await rehearsal.acquainted("ru", text_mode=True)
    begun = time.monotonic()
    words = await person.send("Акмолинская область")
    assert time.monotonic() - begun < 1.4
    assert words.buttons[0] == "График"
    shown = await person.press("График", on=words)
    assert shown.photo


async def test_what_the_picture_leaves_out_is_in_the_caption_also_when_it_is_sent_again(
    rehearsal: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = Study.draw

    async def crowded(*about: Any, **how: Any) -> Any:
        picture = await drawn(*about, **how)
        return picture and replace(picture, left_out=("Зубров на рисунке не видно",))

    monkeypatch.setattr("answers.study.Study.draw", crowded)
    for _ in range(2):
        answer = await (await rehearsal.acquainted("ru")).send("сравни караганду и павлодар")
        assert "Зубров на рисунке не видно." in answer.words
        assert units(answer.words) <= 1024
    assert len([record for record in rehearsal.playground.calls("sendPhoto") if record.uploads]) == 1


async def test_the_code_of_an_answer_of_the_command_line_opens_in_the_chat(tmp_path: Path) -> None:
    settings = Settings(_env_file=None, data_dir=tmp_path)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        assert await asyncio.to_thread(ask_here, ["Акмолинская область", "--lang", "ru"], settings) == 0
    async with rehearse(tmp_path) as rehearsal:
        card = await (await rehearsal.acquainted("ru")).send(code_in(printed.getvalue()))
    assert card.photo
    assert "Акмолинская область" in card.words


@pytest.mark.parametrize(
    ("language", "text", "line"),
    [
        ("ru", "Кокшетау", "Кокшетау — Акмолинская область: отдельных чисел по городам в отчёте нет."),
        (
            "ru",
            "Семей",
            "Семей — с 08.06.2022 область Абай, раньше Восточно-Казахстанская область: "
            "отдельных чисел по городам в отчёте нет.",
        ),
        (
            "kk",
            "Семей",
            "Семей — 2022 жылғы 8 маусымнан бері Абай облысы, бұрын Шығыс Қазақстан облысы: "
            "есепте қалалар бойынша жеке сандар жоқ.",
        ),
        (
            "en",
            "Semey 2021",
            "Semey is in Abai Region since 8 June 2022, before that in East Kazakhstan Region: "
            "the report has no figures for single towns.",
        ),
    ],
)
async def test_a_town_is_told_with_its_region_of_today_and_of_the_report(
    rehearsal: Rehearsal, language: str, text: str, line: str
) -> None:
    answer = await (await rehearsal.acquainted(language)).send(text)
    assert line in answer.words


SHORT = {
    "ru": (
        "рецидив",
        "рекомендации для ВКО",
        "нужен абзац по вко",
        ("Мангистауская", "7,9 %", "Павлодарская", "0,2 %"),
    ),
    "kk": (
        "рецидив",
        "ШҚО бойынша ұсыныстар",
        "ШҚО бойынша абзац керек",
        ("Маңғыстау", "7,9 %", "Павлодар", "0,2 %"),
    ),
    "en": (
        "recidivism",
        "recommendations for EKO",
        "a paragraph about EKO",
        ("Mangystau", "7.9%", "Pavlodar", "0.2%"),
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_text_mode_leaves_out_no_region_no_block_and_no_paragraph(
    rehearsal: Rehearsal, language: Language
) -> None:
    person = await rehearsal.acquainted(language, text_mode=True)
    regions, advice, paragraph, told = SHORT[language]
    everywhere = (await person.send(regions)).words.replace("\u00a0", " ")
    assert len(everywhere.encode()) < 1024
    assert all(words in everywhere for words in told)
    say = speech_for(language).say
    blocks = (await person.send(advice)).words
    assert all(say(key) in blocks for key in ("block-report-advises", "block-data-show", "block-cannot-be-said"))
    assert "2 578" in (await person.send(paragraph)).words.replace("\u00a0", " ").replace(",", " ")
    assert not any("\n…" in message.words for message in person.messages)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_short_card_keeps_verdict_published_figure_period_and_borders(
    rehearsal: Rehearsal, language: Language
) -> None:
    person = await rehearsal.acquainted(language, text_mode=True)
    card = (await person.send({"ru": "ВКО", "kk": "ШҚО", "en": "EKO"}[language])).words
    assert len(card.encode()) < 1024
    say = speech_for(language).say
    for words in (say("verdict-fall-likely"), "70%", "2022", "qamqor.gov.kz"):
        assert words in card
    assert say("shorter-rule-c01") in card or say("rule-c01") in card
    assert {"ru": "Период табл. 2 не указан", "kk": "кезеңі көрсетілмеген", "en": "is not stated"}[language] in card
