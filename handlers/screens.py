"""The screens: menu, regions, language, settings and the other pages that are edits of one message."""

from collections.abc import Iterable, Sequence
from decimal import ROUND_DOWN, Decimal

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from answers.answer import Answer, Paper
from answers.other_readings import OtherReadings
from data.catalogue import LANGUAGES, Region, load_catalogue
from data.quality import load_quality
from data.question import Kind, Question, ask
from data.vocabulary import Language
from db.records import Person
from db.tables import personal_columns
from handlers.buttons import Step, code
from handlers.visit import Screen
from handlers.whole import ABOUT_THE_WHOLE, MAIN
from texts.speech import Speech, speech_for

OTHER_KINDS = (Kind.REGION_SUMMARY, Kind.TREND, Kind.RECOMMENDATION, Kind.PROJECT_HISTORY)
IN_THE_MENU = (
    ("ranking", "compare"), ("map", "recommend"), ("check", "projects"), ("terms", "sources"), ("trend", "export"),
)  # fmt: skip


def button(text: str, data: str) -> InlineKeyboardButton:
    """Return a button."""
    return InlineKeyboardButton(text=text, callback_data=data)


def keyboard(*rows: Sequence[InlineKeyboardButton]) -> InlineKeyboardMarkup:
    """Return a keyboard without its empty rows."""
    return InlineKeyboardMarkup(inline_keyboard=[list(row) for row in rows if row])


def in_rows(buttons: Iterable[InlineKeyboardButton], width: int) -> list[list[InlineKeyboardButton]]:
    """Return buttons in rows of a width."""
    flat = list(buttons)
    return [flat[start : start + width] for start in range(0, len(flat), width)]


def menu(speech: Speech, person: Person, *, key: str = "menu-title") -> Screen:
    """Return the menu: everything that can be asked without typing."""
    own = load_catalogue().regions.get(person.region or "")
    first = [button(speech.say("menu-choose-region"), code(Step.REGIONS))]
    if own:
        first.insert(0, button(speech.name(own.short), _opens(ask(Kind.REGION_SUMMARY, own.key))))
    whole = [[button(speech.say(f"menu-{name}"), _opens(ABOUT_THE_WHOLE[name])) for name in row] for row in IN_THE_MENU]
    last = [
        button(speech.say("menu-mine"), code(Step.MINE)),
        button(speech.say("menu-settings"), code(Step.SETTINGS)),
        button(speech.say("menu-help"), code(Step.HELP)),
    ]
    return Screen(speech.say(key), keyboard(first, *whole, last))


def small_menu(speech: Speech, key: str) -> Screen:
    """Return a few words with the two ways on."""
    ways = [
        button(speech.say("menu-choose-region"), code(Step.REGIONS)),
        button(speech.say("menu-menu"), code(Step.MENU)),
    ]
    return Screen(speech.say(key), keyboard(ways))


def regions_and_help(speech: Speech, key: str) -> Screen:
    """Return a few words to somebody who sent no words, with the regions and the help."""
    ways = [
        button(speech.say("menu-choose-region"), code(Step.REGIONS)),
        button(speech.say("menu-help"), code(Step.HELP)),
    ]
    return Screen(speech.say(key), keyboard(ways))


def languages(text: str, step: Step) -> Screen:
    """Return the choice of language, each called by its own name."""
    row = [button(speech_for(language).say("language-own-name"), code(step, language)) for language in LANGUAGES]
    return Screen(text, keyboard(row))


def greeting(speech: Speech) -> Screen:
    """Return the first words to somebody new, with the choice of language."""
    return languages(f"{speech.say('start-greeting')}\n\n{_in_all_languages('language-word')}", Step.FIRST_LANGUAGE)


def _in_all_languages(key: str) -> str:
    return " / ".join(speech_for(language).say(key) for language in LANGUAGES)


def own_region(speech: Speech, with_figures: Sequence[str]) -> Screen:
    """Return the choice of one's own region at the first meeting."""
    last = [
        button(speech.say("start-other-region"), code(Step.PICK_MY_REGION, "all")),
        button(speech.say("start-skip"), code(Step.MY_REGION)),
    ]
    regions = load_catalogue().regions
    rows = _choices(speech, (regions[key] for key in with_figures))
    return Screen(speech.say("start-region"), keyboard(*rows, last))


def any_own_region(speech: Speech) -> Screen:
    """Return the choice of one's own region among all of them."""
    skip = [button(speech.say("start-skip"), code(Step.MY_REGION))]
    return Screen(speech.say("start-region"), keyboard(*_choices(speech, load_catalogue().current), skip))


def _choices(speech: Speech, regions: Iterable[Region]) -> list[list[InlineKeyboardButton]]:
    return in_rows((button(speech.name(one.short), code(Step.MY_REGION, one.kato)) for one in regions), 2)


def regions(speech: Speech, with_figures: Sequence[str]) -> Screen:
    """Return the regions that have figures, and the way to the others."""
    known = load_catalogue().regions
    last = [button(speech.say("menu-other-regions"), code(Step.MORE_REGIONS)), _back(speech)]
    return Screen(speech.say("regions-title"), keyboard(*_cards(speech, (known[key] for key in with_figures)), last))


def other_regions(speech: Speech, with_figures: Sequence[str]) -> Screen:
    """Return the regions that have no figures yet, each with its honest card."""
    others = (region for region in load_catalogue().current if region.key not in with_figures)
    last = [button(speech.say("menu-with-figures"), code(Step.REGIONS)), _back(speech)]
    return Screen(speech.say("regions-others-title"), keyboard(*_cards(speech, others), last))


def _cards(speech: Speech, shown: Iterable[Region]) -> list[list[InlineKeyboardButton]]:
    cards = (button(speech.name(one.short), _opens(ask(Kind.REGION_SUMMARY, one.key))) for one in shown)
    return in_rows(cards, 2)


def settings(speech: Speech, person: Person) -> Screen:
    """Return what the person chose, each line with the button that changes it."""
    own = load_catalogue().regions.get(person.region or "")
    text = speech.say(
        "settings-text",
        language=speech.say("language-own-name"),
        region=speech.name(own.name) if own else speech.say("settings-no-region"),
        mode=speech.say("settings-mode-text" if person.text_mode else "settings-mode-chart"),
        titles=speech.say("settings-titles-neutral" if person.neutral_titles else "settings-titles-finding"),
    )
    mode, titles = ("chart", "text")[not person.text_mode], ("finding", "neutral")[not person.neutral_titles]
    return Screen(
        text,
        keyboard(
            [
                button(speech.say("settings-language"), code(Step.PICK_LANGUAGE)),
                button(speech.say("settings-region"), code(Step.PICK_MY_REGION)),
            ],
            [button(speech.say(f"settings-to-{mode}"), code(Step.MODE, mode))],
            [button(speech.say(f"settings-to-{titles}"), code(Step.TITLES, titles))],
            [_back(speech)],
        ),
    )


def mine(speech: Speech, person: Person, recent: Sequence[Question]) -> Screen:
    """Return one's own region and last questions."""
    own = load_catalogue().regions.get(person.region or "")
    first = [ask(Kind.REGION_SUMMARY, own.key)] if own else []
    asked = [*first, *(question for question in recent if question not in first)]
    rows = [[button(reading(speech, question), _opens(question))] for question in asked]
    key = "mine-title" if asked else "mine-nothing"
    return Screen(speech.say(key), keyboard(*rows, [_back(speech)]))


def other_readings(speech: Speech, question: Question, others: OtherReadings) -> Screen:
    """Return what else may have been meant: another indicator, region or year, another kind of question."""
    known = load_catalogue()
    indicators = [
        (speech.name(known.indicators[one.indicator].name), one) for one in others.indicators if one.indicator
    ]
    years = [(speech.years(one.years) or speech.say("reading-all-years"), one) for one in others.years]
    regions = [(_place(speech, one.regions[0]), one) for one in others.regions]
    places = [region for region in question.regions if region not in ("all", "kz")]
    kinds = [ask(kind, places[:1]) for kind in OTHER_KINDS if places and kind is not question.kind]
    if len(places) > 1 and question.kind is not Kind.COMPARE:
        kinds.insert(0, ask(Kind.COMPARE, places, MAIN))
    rows = [
        *in_rows((button(label, one.serial()) for label, one in indicators), 1),
        *in_rows((button(label, one.serial()) for label, one in regions), 3),
        *in_rows((button(label, one.serial()) for label, one in years), 4),
        *in_rows((button(reading(speech, one), one.serial()) for one in kinds), 1),
    ]
    ways = [
        button(speech.say("menu-choose-region"), code(Step.REGIONS)),
        button(speech.say("menu-menu"), code(Step.MENU)),
    ]
    return Screen(speech.say("reading-title"), keyboard(*rows, ways))


def forgetting(speech: Speech) -> Screen:
    """Return the question whether to forget the person."""
    row = [
        button(speech.say("forget-yes"), code(Step.FORGET, "yes")),
        button(speech.say("forget-no"), code(Step.FORGET, "no")),
    ]
    return Screen(speech.say("forget-sure"), keyboard(row))


def privacy(speech: Speech) -> Screen:
    """Return what is kept about a person: one line for every kind of column there is."""
    kept = "\n".join(f"• {speech.say(privacy_key(kind))}" for kind in personal_columns())
    return Screen("\n\n".join((speech.say("privacy-kept"), kept, speech.say("privacy-not-kept"))))


def privacy_key(kind: str) -> str:
    """Return the phrase that declares a kind of personal column."""
    return f"privacy-{kind.replace('_', '-')}"


def help_page(speech: Speech) -> Screen:
    """Return what can be asked and how."""
    ways = [
        button(speech.say("menu-choose-region"), code(Step.REGIONS)),
        button(speech.say("menu-menu"), code(Step.MENU)),
    ]
    return Screen(speech.say("help-text"), keyboard([button(speech.say("quality-open"), code(Step.QUALITY))], ways))


def quality(speech: Speech) -> Screen:
    """Return how well questions are understood, by language, and what that measure is worth."""
    measured = load_quality()
    lines = [
        speech.say(
            "quality-line",
            language=speech.say(f"quality-language-{language}"),
            right=share.right,
            total=share.asked,
            share=_never_more(share.right, share.asked),
            low=Decimal(str(share.low)),
            high=Decimal(str(share.high)),
        )
        for language, share in measured.by_language.items()
    ]
    numbers = speech.say("quality-numbers", wrong=measured.wrong_numbers, total=measured.asked)
    first = speech.say("quality-title", total=measured.asked, day=measured.measured_on)
    text = "\n\n".join((first, "\n".join([*lines, numbers]), speech.say("quality-caveat")))
    return Screen(text, keyboard([button(speech.say("menu-help"), code(Step.HELP)), _back(speech)]))


def _never_more(right: int, total: int) -> Decimal:
    """Return a share in percent, rounded down: 100 is said only of all."""
    return (Decimal(100 * right) / Decimal(total)).quantize(Decimal("0.1"), ROUND_DOWN)


def show_last(speech: Speech, language: Language) -> Screen:
    """Return the word that the language changed, with the last answer a press away."""
    text = speech.say("language-chosen", language=speech_for(language).say("language-own-name"))
    row = [
        button(speech.say("language-show-last"), code(Step.SHOW_LAST)),
        button(speech.say("menu-menu"), code(Step.MENU)),
    ]
    return Screen(text, keyboard(row))


def other_papers(speech: Speech, answer: Answer, paper: Paper) -> InlineKeyboardMarkup | None:
    """Return what a briefing is offered as besides, None under any other paper."""
    if paper != "docx":
        return None
    row = [button(speech.say("paper-pdf"), code(Step.PDF, answer.question))]
    if answer.picture is not None:
        row.append(button(speech.say("paper-slide"), code(Step.SLIDE, answer.question)))
    return keyboard(row)


def invalid_answer(speech: Speech, answer: Answer, hidden: bool) -> Screen:
    """Return that nobody vouches for an answer any more, with the way to the right one; its numbers are not told."""
    key = "answer-invalid-hidden" if hidden else "answer-invalid"
    named = {"code": answer.code} if hidden else {"code": answer.code, "release": answer.release}
    card = answer.question.kind is Kind.REGION_SUMMARY
    way = speech.say("correction-open" if card else "answer-open-right")
    return Screen(speech.say(key, **named), keyboard([button(way, answer.question.serial())]))


def reading(speech: Speech, question: Question) -> str:
    """Say a question in a few words for a button: «Карточка · Павлодарская»."""
    places = [_place(speech, region) for region in question.regions[:3]]
    kind = speech.say(f"kind-{question.kind.replace('_', '-')}")
    counted = load_catalogue().indicators.get(question.indicator or "")
    indicator = [speech.name(counted.short)] if counted else []
    years = [str(year) for year in question.years[:2]]
    return " · ".join([kind[:1].upper() + kind[1:], *places, *indicator, *years])


def _place(speech: Speech, region: str) -> str:
    known = load_catalogue().regions
    return speech.name(known[region].short) if region in known else speech.say(f"place-{region}")


def _opens(question: Question) -> str:
    return code(Step.OPEN, question)


def _back(speech: Speech) -> InlineKeyboardButton:
    return button(speech.say("menu-back"), code(Step.MENU))
