"""How an answer looks as a message: its words, its table, its buttons, within Telegram's limits."""

import pytest
from aiogram.types import InlineKeyboardButton

from answers.answer import Answer, Button, Part
from data.question import Kind, Question, ask
from data.vocabulary import Language
from handlers.layout import (
    Keyboard,
    caption_words_of,
    group_words_of,
    link,
    pressed,
    short_words_of,
    table_of,
    words_of,
)
from texts.speech import speech_for

CARD = ask(Kind.REGION_SUMMARY, "akmola")
LONG = ask(Kind.COMPARE, ["akmola", "karaganda", "pavlodar", "mangystau", "east_kazakhstan"] * 6)


def answer(*parts: Part, question: Question = CARD, **other: object) -> Answer:
    """Return an answer with a title."""
    return Answer(question, Language.RU, "v1", "A-22222", "Заголовок", parts, **other)  # type: ignore[arg-type]


def buttons_of(keyboard: Keyboard) -> list[InlineKeyboardButton]:
    """Return all buttons, in reading order."""
    markup = keyboard.markup()
    return [button for row in markup.inline_keyboard for button in row] if markup else []


def test_the_title_is_bold_and_the_rest_is_not() -> None:
    text, entities = words_of(answer(Part("numbers", "<b>1 < 2</b>")), 1024).text.render()
    assert text == "Заголовок\n\n<b>1 < 2</b>"
    assert [(entity.type, entity.offset, entity.length) for entity in entities] == [("bold", 0, 9)]


def test_what_may_wait_waits_and_the_rest_does_not() -> None:
    words = words_of(answer(Part("numbers", "n" * 900), Part("advice", "a" * 300, may_wait=True)), 1024)
    assert words.waits
    assert "a" not in words.text.render()[0].replace("Заголовок", "")


def test_nothing_is_ever_cut() -> None:
    with pytest.raises(ValueError, match="may wait"):
        words_of(answer(Part("numbers", "n" * 1100)), 1024)


def test_what_may_wait_waits_already_where_the_message_gets_long() -> None:
    told = answer(Part("numbers", "n" * 800), Part("advice", "a" * 120, may_wait=True), Part("source", "s"))
    assert caption_words_of(told).waits
    assert not caption_words_of(answer(Part("numbers", "n" * 800), Part("source", "s" * 120))).waits


def test_what_the_picture_had_no_room_for_is_said_before_the_source() -> None:
    told = answer(Part("numbers", "Было 10, стало 20."), Part("source", "Источник"))
    words = caption_words_of(told, ["Период не указан.", "В 2020 году было 10."]).text.render()[0]
    assert words.split("\n\n") == [
        "Заголовок",
        "Было 10, стало 20.",
        "Период не указан.",
        "В 2020 году было 10.",
        "Источник",
    ]


def test_what_the_words_say_already_is_not_said_twice() -> None:
    told = answer(Part("numbers", "Период в отчёте не указан."), Part("source", "Источник"))
    assert "указан." in caption_words_of(told, ["Период не указан."]).text.render()[0]
    assert caption_words_of(told, ["Период не указан."]).text.render()[0].count("ериод") == 1


def test_what_does_not_fit_under_the_picture_is_not_pressed_in() -> None:
    told = answer(Part("numbers", "n" * 990), Part("source", "Источник"))
    assert "Период" not in caption_words_of(told, ["Период в отчёте не указан."]).text.render()[0]


def test_what_is_too_long_is_said_shorter_and_never_less() -> None:
    told = answer(
        Part("numbers", "n" * 900, shorter="numbers"),
        Part("verdict", "v" * 300, shorter="verdict"),
        Part("more", "m" * 50, may_wait=True),
        Part("source", "Источник · A-22222"),
    )
    words = short_words_of(told)
    assert words.text.render()[0] == f"Заголовок\n\nnumbers\n\n{'v' * 300}\n\nИсточник · A-22222"
    assert words.waits


def test_what_has_no_shorter_words_is_told_whole_though_it_is_long() -> None:
    told = answer(Part("paragraph", "п" * 900), Part("citation", "c", may_wait=True), Part("source", "A-22222"))
    assert short_words_of(told).text.render()[0] == f"Заголовок\n\n{'п' * 900}\n\nA-22222"


def test_signs_outside_the_plane_count_twice() -> None:
    with pytest.raises(ValueError, match="may wait"):
        words_of(answer(Part("numbers", "😀" * 600)), 1024)


def test_where_all_does_not_fit_under_a_picture_it_is_said_shorter() -> None:
    told = answer(Part("numbers", "n" * 1100, shorter="short"))
    assert caption_words_of(told).text.render()[0] == "Заголовок\n\nshort"
    assert caption_words_of(told).waits


def test_where_no_words_fit_under_a_picture_title_and_source_stand_alone_and_the_rest_waits() -> None:
    told = caption_words_of(answer(Part("numbers", "n" * 1100), Part("source", "A-22222")))
    assert told.text.render()[0] == "Заголовок\n\nA-22222"
    assert told.waits


def test_what_fits_is_not_said_shorter() -> None:
    told = answer(Part("numbers", "long", shorter="short"))
    for words in (short_words_of(told), group_words_of(told), caption_words_of(told)):
        assert words.text.render()[0] == "Заголовок\n\nlong"
        assert not words.waits


def test_a_table_lines_its_columns_up() -> None:
    told = answer(
        Part("source", "Источник"), table=(("", "2020", "2021"), ("Акмола", "1 710", "896"), ("ВКО", "1", "2"))
    )
    text, entities = table_of(told).render()
    assert text.split("\n\n")[1].splitlines()[:3] == ["        2020 2021", "Акмола 1 710  896", "ВКО        1    2"]
    assert text.endswith("Источник")
    assert [entity.type for entity in entities] == ["bold", "pre"]


@pytest.mark.parametrize(
    ("button", "expected"),
    [
        (Button("b", question=CARD), {"callback_data": "1rs-11"}),
        (Button("b", question=CARD, paper="docx"), {"callback_data": "a11rs-11"}),
        (Button("b", question=CARD, paper="slide"), {"callback_data": "a61rs-11"}),
        (Button("b", action="choose_region"), {"callback_data": "arn"}),
        (Button("b", action="menu"), {"callback_data": "amn"}),
        (Button("b", action="text_mode"), {"callback_data": "adtext"}),
        (Button("b", action="report_problem"), {"callback_data": "ap"}),
        (Button("b", action="change_reading"), {"callback_data": "ag1rs-11"}),
        (Button("b", link="https://qamqor.gov.kz"), {"url": "https://qamqor.gov.kz"}),
        (Button("b", share="v1-1rs-11"), {"callback_data": "azv1-1rs-11"}),
        (Button("b", copy="текст"), {"copy_text": {"text": "текст"}}),
        (Button("b", copy="т" * 257), {"callback_data": "aq1rs-11"}),
    ],
)
def test_each_kind_of_button_becomes_telegrams(button: Button, expected: dict[str, object]) -> None:
    made = pressed(button, answer(), "some_bot")
    assert made is not None
    assert made.model_dump(exclude_none=True) == {"text": "b", **expected}


def test_a_link_too_long_for_a_button_is_forwarded_at_once() -> None:
    made = pressed(Button("b", share="v1-" + "x" * 61), answer(), "some_bot")
    assert made is not None
    assert made.url is not None
    assert made.url.startswith("https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fsome_bot")


def test_a_question_too_long_for_a_button_has_none() -> None:
    assert pressed(Button("b", question=LONG), answer(), "some_bot") is None


def test_in_a_group_there_are_two_buttons_only() -> None:
    told = answer(buttons=((Button("b", question=CARD),),))
    first, second = buttons_of(Keyboard(told, speech_for("ru"), "some_bot", asker=7))
    assert first.url == link("some_bot", "v1-1rs-11")
    assert second.callback_data == "a07"


def test_a_chart_on_request_says_its_size() -> None:
    labels = [
        button.text
        for button in buttons_of(Keyboard(answer(), speech_for("ru"), "some_bot", offers_chart=True, kilobytes=48))
    ]
    assert labels == ["График, 48 КБ", "Меню"]


def test_there_is_always_a_way_back_to_the_menu_and_only_one() -> None:
    told = answer(buttons=((Button("Меню", action="menu"),),))
    assert [button.text for button in buttons_of(Keyboard(told, speech_for("ru"), "some_bot"))] == ["Меню"]
