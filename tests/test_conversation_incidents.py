"""Around the sixth journey: hiding, own words, other languages and places, and who may do none of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from answers.told import readers
from data.observation import Observation
from data.vocabulary import Deed, Language, Status
from db.records import Changes, Step
from handlers.buttons import Step as ButtonStep
from playground.world import BOT_USERNAME
from tests.conversation import Person
from tests.rehearsal import Rehearsal, rehearse
from tests.test_journey_administrator import (
    ADMINISTRATOR,
    CODE,
    EDITOR,
    FILE,
    OFFENCES,
    Clock,
    alarm_after,
    alarmed,
    at,
    karaganda,
    plain,
    publish,
    readers_of_karaganda,
    rolled_back,
    send_correction,
    typo,
    up_to_v4,
)
from tests.tongues import foreign_words
from tests.workbooks import workbook
from texts.speech import speech_for

STEPS = [
    ButtonStep.ALERT, ButtonStep.ROLL_BACK, ButtonStep.ROLL_BACK_SURE, ButtonStep.HIDE, ButtonStep.HIDE_SURE,
    ButtonStep.CHECK, ButtonStep.IS_RIGHT, ButtonStep.NOTICE_TEXT, ButtonStep.NOTICE_EDIT, ButtonStep.NOTICE_SEND,
    ButtonStep.NOTICE_DROP,
]  # fmt: skip


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def rehearsal(tmp_path: Path, clock: Clock) -> AsyncIterator[Rehearsal]:
    async with rehearse(tmp_path, now=clock, admin_ids=(ADMINISTRATOR,), editor_ids=(EDITOR,)) as rehearsal:
        yield rehearsal


async def in_language(rehearsal: Rehearsal, language: str) -> Person:
    person = await rehearsal.acquainted(language)
    assert person.human.id == ADMINISTRATOR
    await person.send("/help")
    return person


@pytest.fixture
async def administrator(rehearsal: Rehearsal) -> Person:
    return await in_language(rehearsal, "ru")


# The alarm ----------------------------------------------------------------------------------------------------------


async def test_a_typo_in_an_uploaded_table_is_warned_of_and_told_at_once(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    editor = await rehearsal.acquainted("ru")
    assert editor.human.id == EDITOR
    title = "Количество совершенных повторных правонарушений, 9 мес. 2021 года"
    table = workbook([("Карагандинская область", 30)], title=title, headings=("Область", "9 мес. 2021 год"))
    clock.now = at("13:40")
    await editor.file(table, "Повторные.xlsx")
    read = await editor.until(lambda seen: not seen.words.startswith("Читаю"))
    assert "строка 3: Карагандинская: 3 → 30, в 10 раз. Проверьте разряды." in plain(read)
    await editor.press("Опубликовать")
    await editor.press("Да, опубликовать v2")
    alarm = await administrator.until(lambda one: "ВНИМАНИЕ" in one.messages[-1].words)
    assert plain(alarm) == (
        "13:40 · ВНИМАНИЕ. v2 (13:40, редактор 1): Карагандинская, повторные правонарушения, 9 мес. 2021: "
        "3 → 30, в 10 раз. Редактор подтвердил предупреждение. Значение пока нигде не показано."
    )


async def test_a_new_year_is_compared_with_the_year_before(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    store = rehearsal.app.store
    row = replace(await karaganda(store, "v1"), year=2022, value=12330)
    await store.publish_changes(Step(Deed.PUBLISHED, EDITOR, at("13:40")), "v1", Changes((row,)))
    alarm = await alarm_after(rehearsal, clock, administrator, "13:41")
    assert plain(alarm) == (
        "13:41 · ВНИМАНИЕ. v2 (13:40, редактор 1): Карагандинская, 2022: 12 330, а в 2021 году — 1 233, "
        "разница в 10 раз. Значение пока нигде не показано."
    )


async def test_ordinary_figures_raise_no_alarm(rehearsal: Rehearsal, clock: Clock, administrator: Person) -> None:
    await up_to_v4(rehearsal)
    for _ in range(2):
        clock.now += timedelta(hours=1)
        await rehearsal.app.rounds.go()
    assert len(administrator.messages) == 1


async def test_the_alarm_is_told_twice_at_most_and_the_second_time_only_of_what_was_seen(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    await typo(rehearsal, clock)
    await alarm_after(rehearsal, clock, administrator, "13:40")
    clock.now = at("14:10")
    await rehearsal.app.rounds.go()
    assert len(administrator.messages) == 2, "nobody has seen it"
    await readers_of_karaganda(rehearsal, 1)
    reminded = await alarm_after(rehearsal, clock, administrator, "14:11")
    assert "Значение показано в 1 чате." in plain(reminded)
    clock.now = at("18:00")
    await rehearsal.app.rounds.go()
    assert len(administrator.messages) == 3


async def test_a_value_that_is_right_is_said_to_be_and_nobody_is_reminded(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    await typo(rehearsal, clock)
    await alarm_after(rehearsal, clock, administrator, "13:40")
    checked = await administrator.press("Проверить")
    assert "2021: 12330 — v5; до этого: 1233 (v4)" in plain(checked).replace("12 330", "12330")
    assert checked.rows == [["Карточка Карагандинской"], ["Значение верно", "Назад"]]
    clock.now = at("13:50")
    settled = await administrator.press("Значение верно")
    assert settled.words == "13:50 · Решено: значение верно, v5 остаётся."
    await readers_of_karaganda(rehearsal, 1)
    clock.now = at("14:30")
    await rehearsal.app.rounds.go()
    assert administrator.messages[-1].words == settled.words
    assert (await rehearsal.app.store.journal())[0].deed is Deed.ALERT_SETTLED


async def test_from_checking_there_is_a_way_back(rehearsal: Rehearsal, clock: Clock, administrator: Person) -> None:
    await typo(rehearsal, clock)
    alarm = (await alarm_after(rehearsal, clock, administrator, "13:40")).words
    await administrator.press("Проверить")
    assert (await administrator.press("Назад")).words == alarm


async def test_an_alarm_that_is_over_says_what_stands(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    _, _ = await rolled_back(rehearsal, clock, administrator)
    alarm = next(one for one in administrator.messages if "ВНИМАНИЕ" in one.words)
    for label in ("Откатить к v4", "Скрыть значение", "Проверить"):
        await administrator.press(label, on=alarm)
        assert administrator.alert == "Сейчас действует v6: решать по этому сообщению больше нечего."
    assert await rehearsal.app.store.current_release() == "v6"


async def test_pressed_twice_it_is_rolled_back_once(rehearsal: Rehearsal, clock: Clock, administrator: Person) -> None:
    await typo(rehearsal, clock)
    await alarm_after(rehearsal, clock, administrator, "13:40")
    sure = await administrator.press("Откатить к v4")
    button = sure.button("Откатить")
    assert button is not None
    for _ in range(3):
        await administrator.forge(button["callback_data"], on=sure)
    assert [one.release for one in await rehearsal.app.store.publications()] == ["v1", "v2", "v3", "v4", "v5", "v6"]


async def test_the_pictures_of_the_wrong_release_are_let_go_of(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    await rolled_back(rehearsal, clock, administrator)
    assert await rehearsal.app.store.drop_pictures_of("v5") == 0


# Hiding -------------------------------------------------------------------------------------------------------------


async def test_a_hidden_value_is_not_published_and_its_answers_are_not_valid(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    _, people = await alarmed(rehearsal, clock, administrator)
    clock.now = at("14:03")
    sure = await administrator.press("Скрыть значение")
    assert plain(sure) == (
        "Скрыть число: Карагандинская, 2021 — 12 330. В новой версии вместо него будет «не публикуется», "
        "остальное не изменится."
    )
    done = await administrator.press("Скрыть", on=sure)
    assert plain(done) == (
        "Готово, 14:03. Текущая версия v6: Карагандинская, 2021 — «не публикуется». v5 сохранена в журнале.\n"
        "Отправить исправление в 9 чатов, получивших неверное число?"
    )
    store = rehearsal.app.store
    row = await karaganda(store, "v6")
    assert (row.value, row.status) == (None, Status.NOT_PUBLISHED)
    assert [one.key for one in (pair.observation for pair in await store.differences("v5", "v6"))] == [row.key]
    assert (await store.journal())[0].deed is Deed.HIDDEN

    code = CODE.findall(people[0].words)[-1]
    told = await people[0].send(code)
    assert told.words == f"Ответ {code} недействителен: число из него снято с публикации."
    card = await people[0].press("Открыть верную карточку")
    assert "12 330" not in plain(card)
    assert "Правонарушения лиц, ранее совершивших преступления: 2020 — 1 298." in plain(card)
    assert "Правонарушения лиц, ранее совершивших преступления, 2021: число не публикуется." in plain(card)
    assert "не публикуется" in plain(await administrator.send("/history караганда"))

    await administrator.press("Показать текст", on=done)
    assert "12 330. Верного значения пока нет. Ответ " in plain(administrator.messages[-1])
    assert (await send_correction(administrator, done)).words == "Отправлено 9 из 9."


async def test_several_wrong_values_of_one_publication_are_hidden_together(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    store = rehearsal.app.store
    wrong = [_tenfold(one) for one in await store.table("v1", OFFENCES) if one.year == 2021]
    await store.publish_changes(Step(Deed.PUBLISHED, EDITOR, at("13:40"), FILE), "v1", Changes(tuple(wrong)))
    alarm = await alarm_after(rehearsal, clock, administrator, "13:41")
    assert "И ещё таких значений: 4." in plain(alarm)
    assert alarm.rows == [["Откатить к v1", "Скрыть значения: 5", "Проверить"]]
    sure = await administrator.press("Скрыть значения: 5")
    assert sure.words.startswith("Скрыть эти числа?")
    assert plain(sure).count(", 2021 — ") == 5
    done = await administrator.press("Скрыть", on=sure)
    assert "Текущая версия v3: чисел «не публикуется» — 5. v2 сохранена в журнале." in plain(done)
    held = [one for one in await store.table("v3", OFFENCES) if one.year == 2021]
    assert {one.status for one in held} == {Status.NOT_PUBLISHED}


# The correction -----------------------------------------------------------------------------------------------------


async def test_an_administrators_own_words_go_out(rehearsal: Rehearsal, clock: Clock, administrator: Person) -> None:
    done, people = await rolled_back(rehearsal, clock, administrator)
    await administrator.press("Показать текст", on=done)
    how = await administrator.press("Изменить")
    assert how.words.startswith("Исправление № 1. Ответьте на это сообщение новым текстом на русском языке")
    long = await administrator.send("а" * 1001, reply_to=how)
    assert long.words.startswith("Текст длиннее 1")
    shown = await administrator.send("Простите, число было неверным: 1 233.", reply_to=how)
    code = CODE.findall(people[0].words)[-1]
    own = f"Простите, число было неверным: 1 233. Ответ {code} недействителен."
    assert plain(shown) == f"«{own} [Открыть верную карточку]»"
    assert (await send_correction(administrator, shown)).words == "Отправлено 9 из 9."
    assert {plain(one.messages[-1]) for one in people} == {own}
    late = await administrator.send("Ещё раз иначе", reply_to=how)
    assert late.words == "Это исправление уже отправлено или отменено."


async def test_an_answer_to_the_question_by_somebody_else_is_a_question(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    await rolled_back(rehearsal, clock, administrator)
    stranger = await rehearsal.acquainted("ru")
    how = speech_for("ru").say("correction-edit-how", number="1", limit=1000)
    sent = await rehearsal.app.bot.send_message(await _started(stranger), how)
    await stranger.send("Акмолинская область", reply_to=sent.message_id)
    notice = await rehearsal.app.store.notice(1)
    assert notice is not None
    assert notice.own_words is None


async def _started(person: Person) -> int:
    await person.send("/help")
    return person.chat.id


async def test_everybody_is_corrected_in_the_language_of_the_answer(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    await typo(rehearsal, clock)
    kazakh = (await readers_of_karaganda(rehearsal, 1, "kk"))[0]
    english = await rehearsal.acquainted("en")
    await english.send("Karaganda")
    [russian] = await readers_of_karaganda(rehearsal, 1)
    await alarm_after(rehearsal, clock, administrator, "13:50")
    await administrator.press("Откатить к v4")
    clock.now = at("14:03")
    done = await administrator.press("Откатить")
    shown = await administrator.press("Показать текст", on=done)
    how = await administrator.press("Изменить", on=shown)
    own = await administrator.send("Число было неверным.", reply_to=how)
    assert "Ваш текст получат чаты на русском: 1. Чаты на других языках получат обычный текст: 2." in plain(own)
    await send_correction(administrator, own)
    told = {person: plain(person.messages[-1]) for person in (kazakh, english, russian)}
    assert told[russian].startswith("Число было неверным. Ответ A-")
    assert told[kazakh].startswith(
        "Түзету. Бүгін 13:40 мен 14:03 аралығында бот Қарағанды облысы бойынша 2021 жылға 12 330 деп көрсетті."
    )
    assert told[english].startswith("Correction. Today from 13:40 to 14:03 the bot showed 12,330 for Karaganda")
    assert foreign_words(told[kazakh], Language.KK) == foreign_words(told[english], Language.EN) == []


async def test_a_group_is_corrected_in_its_topic(rehearsal: Rehearsal, clock: Clock, administrator: Person) -> None:
    await typo(rehearsal, clock)
    member = Person.in_group(rehearsal.playground, topic="Рабочая группа")
    await member.send(f"@{BOT_USERNAME} Карагандинская область")
    await alarm_after(rehearsal, clock, administrator, "13:50")
    await administrator.press("Откатить к v4")
    done = await administrator.press("Откатить")
    assert (await send_correction(administrator, done)).words == "Отправлено 1 из 1."
    assert member.messages[-1].words.startswith("Исправление."), "seen in the topic"


async def test_several_wrong_values_are_told_in_lines_and_a_second_wrong_release_with_the_first(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    await typo(rehearsal, clock)
    [early] = await readers_of_karaganda(rehearsal, 1)
    store = rehearsal.app.store
    clock.now = at("13:50")
    rows = [one for one in await store.table("v5", OFFENCES) if one.territory == "pavlodar" and one.year == 2021]
    await store.publish_changes(Step(Deed.PUBLISHED, EDITOR, clock.now, FILE), "v5", Changes((_tenfold(rows[0]),)))
    late = await rehearsal.acquainted("ru")
    await late.send("сравни Караганду и Павлодар")
    later = await alarm_after(rehearsal, clock, administrator, "13:51")
    assert "v6 (13:50, редактор 1): Павлодарская, 2021: 1 684 → 16 840" in plain(later)
    first = await alarm_after(rehearsal, clock, administrator, "13:52")
    assert "v5 (13:40, редактор 1): Карагандинская, 2021: 1 233 → 12 330" in plain(first)
    assert "Значение показано в 2 чатах." in plain(first), "the one of v5 and the one of v6"
    sure = await administrator.press("Откатить к v4", on=first)
    assert plain(sure).startswith("Откат v6 → v4: вернутся 2 значения.")
    cancelled = await administrator.press("Отмена", on=sure)
    assert "ВНИМАНИЕ" in cancelled.words
    sure = await administrator.press("Откатить к v4", on=first)
    clock.now = at("14:03")
    done = await administrator.press("Откатить", on=sure)
    assert "в 2 чата, получивших" in plain(done)
    await send_correction(administrator, done)
    assert "за 2021 год 12 330. Верное значение — 1 233." in plain(early.messages[-1])
    told = plain(late.messages[-1])
    assert told.startswith("Исправление. Сегодня с 13:40 до 14:03 бот показывал неверные значения:\n• ")
    assert "• Карагандинская, 2021: 12 330, верно 1 233\n" in told
    assert "• Павлодарская, 2021: 16 840, верно 1 684\n" in told


def _tenfold(row: Observation) -> Observation:
    return replace(row, value=(row.value or 0) * 10)


async def test_on_another_day_the_correction_names_the_days(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    await typo(rehearsal, clock)
    await readers_of_karaganda(rehearsal, 1)
    await alarm_after(rehearsal, clock, administrator, "13:50")
    clock.now = at("09:05", day=29)
    await administrator.press("Откатить к v4")
    done = await administrator.press("Откатить")
    shown = await administrator.press("Показать текст", on=done)
    assert plain(shown).startswith("«Исправление. С 28.11.2026 13:40 до 29.11.2026 09:05 бот показывал по ")


async def test_what_nobody_saw_needs_no_correction(rehearsal: Rehearsal, clock: Clock, administrator: Person) -> None:
    await typo(rehearsal, clock)
    await alarm_after(rehearsal, clock, administrator, "13:50")
    await administrator.press("Откатить к v4")
    done = await administrator.press("Откатить")
    assert done.words.endswith("Неверное число никому не показано, исправлять нечего.")
    assert done.buttons == []


async def test_a_correction_that_is_dropped_stays_dropped(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    done, people = await rolled_back(rehearsal, clock, administrator)
    dropped = await administrator.press("Не отправлять", on=done)
    assert dropped.words == "Исправление не отправлено. Коды прежних ответов всё равно отвечают «недействителен»."
    await administrator.press("Отправить", on=done)
    assert administrator.alert == "Это исправление уже отправлено или отменено."
    assert not any(one.words.startswith("Исправление.") for person in people for one in person.messages)


async def test_papers_tables_and_comparisons_count_as_seen(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    await typo(rehearsal, clock)
    asked = ("рейтинг областей", "выгрузи таблицу", "сравни караганду и вко", "справка по караганде")
    people = [await rehearsal.acquainted("ru") for _ in asked]
    for person, text in zip(people, asked, strict=True):
        await person.send(text)
    elsewhere = await rehearsal.acquainted("ru")
    await elsewhere.send("Мангистауская область")
    key = (await karaganda(rehearsal.app.store, "v5")).key
    saw = await readers(rehearsal.app.study, "v5", {key})
    assert {one.chat for one in saw} == {person.chat.id for person in people}


# Who may ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", STEPS)
async def test_neither_reader_nor_editor_gets_anywhere_with_a_forged_press(
    rehearsal: Rehearsal, clock: Clock, administrator: Person, step: ButtonStep
) -> None:
    editor, reader = await rehearsal.acquainted("ru"), await rehearsal.acquainted("ru")
    assert editor.human.id == EDITOR
    await typo(rehearsal, clock)
    await rehearsal.app.store.prepare_notice("v5", "v4", [], clock.now)
    value = {"R": "v5.v4", "E": "v5.v4"}.get(step, "1" if step in "89+-" else "v5")
    for person in (editor, reader):
        screen = await person.send("/help")
        await person.forge(f"a{step}{value}", on=screen)
        assert person.alert == "Эта кнопка устарела."
    assert await rehearsal.app.store.current_release() == "v5"


async def test_in_a_group_an_administrator_is_a_member(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    await typo(rehearsal, clock)
    group = Person.in_group(rehearsal.playground, topic="Рабочая группа")
    member = Person(rehearsal.playground, chat=group.chat, thread=group.thread)
    member.human = administrator.human
    answer = await member.send(f"@{BOT_USERNAME} Карагандинская область")
    await member.forge("aEv5.v4", on=answer)
    assert await rehearsal.app.store.current_release() == "v5"


async def test_releases_that_are_none_are_an_old_button(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    await typo(rehearsal, clock)
    for data in ("aRv5.v99", "aEnonsense", "aR", "8x".join(["a", ""]), "a8999"):
        await administrator.forge(data)
        assert administrator.alert == "Эта кнопка устарела."


@pytest.mark.parametrize("language", [Language.KK, Language.EN])
async def test_the_whole_day_in_the_other_languages(rehearsal: Rehearsal, clock: Clock, language: Language) -> None:
    administrator, say = await in_language(rehearsal, language), speech_for(language).say
    await typo(rehearsal, clock)
    await readers_of_karaganda(rehearsal, 2, language)
    seen = [await alarm_after(rehearsal, clock, administrator, "13:50")]
    seen.append(await administrator.press(say("alert-check")))
    seen.append(await administrator.press(say("alert-back")))
    seen.append(await administrator.press(say("alert-hide")))
    seen.append(await administrator.press(say("alert-roll-back", release="v4")))
    clock.now = at("14:03")
    seen.append(await administrator.press(say("rollback-yes"), on=seen[-1]))
    seen.append(await administrator.press(say("correction-show")))
    seen.append(await administrator.press(say("correction-edit")))
    await administrator.press(say("correction-send"), on=seen[-2])
    result = say("correction-sent", sent=2, total=2)
    seen.append(await administrator.until(lambda one: one.messages[-1].words == result))
    seen.append(await administrator.send("/health"))
    for screen in seen:
        assert foreign_words(screen.words, language) == [], screen.words
        assert [word for label in screen.buttons for word in foreign_words(label, language)] == []


async def test_an_alarm_has_its_journal(rehearsal: Rehearsal, clock: Clock, administrator: Person) -> None:
    done, _ = await rolled_back(rehearsal, clock, administrator)
    await send_correction(administrator, done)
    told = [entry.deed for entry in await rehearsal.app.store.journal()][:3]
    assert told == [Deed.CORRECTION_SENT, Deed.ROLLED_BACK, Deed.PUBLISHED]
    listed = plain(await administrator.send("/journal"))
    assert "исправление отправлено · v5" in listed


async def test_publishing_by_hand_after_the_fact_is_not_the_editors_confirmation(
    rehearsal: Rehearsal, clock: Clock, administrator: Person
) -> None:
    await up_to_v4(rehearsal)
    await publish(rehearsal.app.store, 12330, at("13:40"))
    alarm = await alarm_after(rehearsal, clock, administrator, "13:41")
    assert "Редактор подтвердил" not in alarm.words
