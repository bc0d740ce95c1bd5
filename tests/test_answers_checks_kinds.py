"""Claims of every shape from a text to its ruling: several at once, shares, points, rough sizes, sums, causes."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from answers.answer import Answer, units
from answers.lookup import Lookup
from bench.hearing import known_numbers
from charts.spec_regions import PublishedCheck
from data.catalogue import load_catalogue
from data.published import first_edition
from data.question import Kind, ask, read_serial
from tests.checking_room import LANGUAGES, MAIN, OPEN, RIGHT, SECOND, WRONG, checked, part, release_one, spoken
from tests.test_texts import AVOIDED, CAUSAL, QUOTED, whole_words
from texts.hearing import Hearing

CHECK = Kind.REPORT_CHECK
HEARING = Hearing(load_catalogue(), known_numbers=known_numbers(first_edition()))
YES, NO, UNKNOWN = (word["ru"].rstrip(".") for word in (RIGHT, WRONG, OPEN))
WORDS = {"yes": RIGHT, "no": WRONG, "open": OPEN}


@pytest.fixture
async def lookup(tmp_path: Path) -> AsyncIterator[Lookup]:
    async for opened in release_one(tmp_path):
        yield opened


async def told(lookup: Lookup, text: str) -> Answer:
    """Return the answer to a text, in its language."""
    heard = HEARING.understand(text)
    return await checked(lookup, heard.question, heard.language)


def begins_with(answer: Answer, ruling: str) -> bool:
    """Whether an answer begins with the word of a ruling, in its own language."""
    word = WORDS[ruling][answer.language].rstrip(".")
    return bool(re.match(rf"{word}[.:]", answer.parts[0].text))


# A text, the word its answer begins with, and what else it says.
TEXTS = [
    # Each number with its own region
    ("рецидив в вко упал на 29,4% и в акмоле на 47,6%", "yes", ["2 из 2"]),
    ("recidivism in East Kazakhstan fell 29.4% and in Akmola 47.6%", "yes", ["2 of 2"]),
    ("ШҚО-да 29,4%-ға, Ақмолада 47,6%-ға төмендеді", "yes", ["2 тұжырымның дұрысы: 2"]),
    (
        "Акмола 52,4%, Мангистау 7,9%, Караганда 5%, ВКО 70%, Павлодар 0,1%",
        "no",
        ["2 из 5", "Мангистауская — 7,9 %: ВЕРНО", "Карагандинская — 5 %: ВЕРНО", "896 на 1 710", "2 578 на 3 649"],
    ),
    ("Повторные правонарушения: Караганда 3, ВКО 1, Павлодар 1 верно?", "yes", ["3 из 3", "9 мес."]),
    ("снижение в ВКО 29,4 или 70?", "no", ["1 из 2", "ВКО — снижение на 29,4 %: ВЕРНО", "доля принята за снижение"]),
    ("в акмоле снижение, а в павлодаре снижение на 5%, верно?", "no", ["1 из 2", "число выросло"]),
    ("в акмоле снижение, а в мангистау рост на 7,9%", "yes", ["2 из 2"]),
    # English thousands
    ("2,578 offences in East Kazakhstan in 2021", "yes", ["2,578 (2021)"]),
    ("Akmola fell from 1,710 to 896 offences", "yes", ["1,710 → 896"]),
    ("Karaganda had 1,233 in 2021, true?", "yes", ["1,233 (2021)"]),
    # The order of two counts
    ("в акмоле стало 896 правонарушений вместо 1710", "yes", ["с 1 710 до 896"]),
    ("в акмоле стало 1710 правонарушений вместо 896", "no", ["порядок обратный"]),
    # Shares that are shares
    ("в акмоле рецидив 2021 составил 52,4% от уровня 2020", "yes", ["896 от 1 710 — это 52,4 %", "−47,6 %"]),
    ("доля 2021 года от 2020 в вко 70%", "yes", ["70,6 %", "при округлении вышло бы 71 %"]),
    ("Akmola offences were 52.4% of the 2020 level", "yes", ["896 of 1,710 is 52.4%"]),
    ("в акмоле рецидив 2021 составил 47,6% от уровня 2020", "no", ["это изменение, а не доля"]),
    ("в акмоле рецидив упал на 52,4% от уровня 2020", "no", ["доля принята за снижение"]),
    ("Акмола: 896 из 1710 это 52,4%", "yes", ["896 от 1 710 — это 52,4 %"]),
    ("в мангистау рост 20% в 2020 и 7,9% в 2021", "no", ["14,1 %"]),
    ("в акмоле было 14%, стало 47,6%", "open", ["трёх лет подряд"]),
    # Points, growth, slowdown: the number right or not, that it rose is always said
    ("в мангистау рецидив снизился на 6,2 процентных пункта", "no", ["само число росло оба раза"]),
    ("в акмоле рецидив снизился на 47,6 процентных пункта", "no", ["это проценты, а не процентные пункты"]),
    ("в мангистау темп роста снизился на 6,2 п.п., верно?", "yes", ["само число росло оба раза"]),
    ("в мангистау темп роста снизился с 14 до 7,9%", "yes", ["само число росло оба раза", "не отличить от обычных"]),
    ("Mangystau growth fell from 14% to 7.9%", "yes", ["the number itself rose both times"]),
    ("Маңғыстауда өсу қарқыны 14-тен 7,9%-ға баяулады", "yes", ["санның өзі екі рет те өсті"]),
    ("замедление в мангистау с 14 до 7,9 это снижение?", "no", ["замедление роста, а не снижение"]),
    # Rough sizes, with the tolerance said
    ("в вко рецидив упал почти на 30%", "yes", ["почти 30 %", "29,4 %", "не больше 10 %"]),
    ("в вко рецидив упал примерно на 30%", "yes", ["примерно 30 %"]),
    ("recidivism in East Kazakhstan fell by about 30%", "yes", ["about 30%", "29.4%", "10%"]),
    ("ШҚО-да рецидив шамамен 30%-ға төмендеді", "yes", ["шамамен 30 %"]),
    ("в вко рецидив упал примерно на 50%", "no", ["29,4 %"]),
    ("в вко рецидив упал почти на 70%", "no", ["доля принята за снижение"]),
    ("в акмоле рецидив упал почти вдвое", "yes", ["почти в 2 раза", "в 1,9 раза"]),
    ("в вко рецидив упал на треть", "no", ["треть", "29,4 %"]),
    ("в вко рецидив упал более чем на 70%", "no", ["больше 70 %", "доля принята за снижение"]),
    ("в вко рецидив упал более чем на 25%", "yes", ["29,4 %, это больше названного"]),
    # Since a year: a span
    ("в мангистау рецидив вырос на 23% с 2019", "yes", ["2019 → 2021"]),
    ("reoffending in Mangystau rose 23% since 2019", "yes", ["2019 → 2021"]),
    ("рецидив в мангистау вырос на 14% с 2019 по 2021", "no", ["2019 → 2021", "23 %"]),
    # A whole number may be a percentage
    ("Караганда минус 5", "yes", ["снижение на 5 %", "−65"]),
    ("Караганда минус 65", "yes", ["снижение на 65"]),
    # Sums of all regions, with some left out
    ("всего 7142 правонарушения в 2021 верно?", "yes", ["7 142. Это не страна"]),
    ("снижение рецидива 20,9%", "yes", ["9 034 → 7 142", "Это не страна"]),
    ("рецидив снизился на 14,7% без акмолы", "yes", ["кроме: Акмолинская", "7 324 → 6 246"]),
    ("7142 offences in all five regions in 2021, correct?", "yes", ["7,142 (2021)", "not the country"]),
    # Nine months are no year
    ("повторные в караганде за год 3", "open", ["полный год", "9 мес. года"]),
    ("за год в караганде 3 повторных правонарушения", "open", ["полный год"]),
    ("Қарағандыда жылына 3 қайталама құқық бұзушылық, рас па", "open", ["толық жыл"]),
    ("3 repeat offences a year in Karaganda, true?", "open", ["full year"]),
    ("повторных в караганде было 3 в 2021, верно?", "yes", ["9 мес., а не за год"]),
    ("в акмоле за 9 месяцев 2021 было 896", "open", ["9 месяцев 2021"]),
    # Directions stated without a question
    ("в Мангистау снижение", "no", ["число выросло"]),
    ("Маңғыстауда төмендеу", "no", ["сан өсті"]),
    ("a fall in Mangystau", "no", ["the number rose"]),
    ("число в ВКО снизилось", "yes", ["29,4 %"]),
    ("рецидив снизился во всех областях", "no", ["Снизилось не везде"]),
    ("идет снижение рецидивов преступлений", "no", ["Снизилось не везде"]),
    ("больше всего рецидив снизился в вко", "no", ["Больше всех — Акмолинская", "По числу случаев", "−1 071"]),
    ("recidivism fell most in Akmola", "yes", ["East Kazakhstan (−1,071)"]),
    ("рецидив в павлодаре вырос", "yes", ["число выросло (2020 → 2021)"]),
    ("рецидив снизился", "no", ["число снизилось не во всех областях"]),
    ("в павлодаре не изменилось", "yes", ["0 %"]),
    ("рецидив в акмоле упал?", "yes", ["число снизилось (2020 → 2021)"]),
    ("is recidivism falling in Mangystau?", "no", ["the number rose (2020 → 2021)"]),
    ("Маңғыстауда рецидив төмендеді ме", "no", ["сан өсті (2020 → 2021)"]),
    # Two counts alone: the word first
    ("с 1710 до 896", "yes", ["ВЕРНО. Это снижение на 47,6 %."]),
    # The project and the advice: yes or no, and the line that says it
    ("правда ли что проект шел в караганде в 2021", "no", ["нет, ", "«регионы, где реализовывался проект в 2020 году"]),
    ("правда ли что проект шел в караганде в 2019", "yes", ["да, ", "«В Карагандинской области проект реализовывался"]),
    ("правда ли что проект шел в акмоле в 2019", "open", ["ничего не сказано"]),
    ("правда что проект идет в караганде", "no", ["нет, "]),
    ("проект в караганде закрыли в 2021, верно?", "yes", ["да, "]),
    ("правда что проект идет в вко 5 лет", "yes", ["да, ", "«на протяжении 5 лет"]),
    ("правда что проект идет в вко 3 года", "no", ["нет, ", "«на протяжении 5 лет"]),
    ("is it true that the project ran in Pavlodar in 2021", "no", ["no, ", "в 2021 году регион не попал"]),
    ("Павлодарда 2021 жылы жоба болғаны рас па", "no", ["жоқ, ", "в 2021 году регион не попал"]),
    ("верно что рекомендуют продлить до 5 лет?", "no", ["нет, ", "3 года", "«Рекомендуем продлить срок"]),
    ("верно что рекомендуют продлить до 3 лет?", "yes", ["да, ", "«Рекомендуем продлить срок"]),
    ("верно ли что отчет рекомендует внедрять во всех регионах", "yes", ["да, ", "во всех регионах Казахстана"]),
    ("is it true they recommend to close the project", "no", ["no, "]),
]


@pytest.mark.parametrize(("text", "ruling", "words"), TEXTS, ids=lambda told: str(told)[:40])
async def test_a_claim_of_any_shape_is_ruled_on_first(lookup: Lookup, text: str, ruling: str, words: list[str]) -> None:
    answer = await told(lookup, text)
    assert begins_with(answer, ruling), spoken(answer)
    assert [word for word in words if word not in spoken(answer)] == [], spoken(answer)
    assert answer.answered is (ruling != "open" or answer.question.word("topic") == "presence")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("проект привел к снижению рецидива в акмоле на 47,6%", YES),
        ("проект привел к снижению рецидива в акмоле на 52,4%", NO),
        ("проект позволил снизить рецидив в акмоле на 47,6%", YES),
        ("в акмоле из-за пандемии рецидив упал на 47,6%", YES),
        ("благодаря проекту в акмоле 896 правонарушений в 2021", YES),
        ("жоба Ақмолада рецидивті 47,6%-ға төмендетті", RIGHT["kk"].rstrip(".")),
        ("the project led to a 47.6% fall in Akmola", RIGHT["en"].rstrip(".")),
        ("thanks to the pandemic recidivism in Akmola fell 47.6%", RIGHT["en"].rstrip(".")),
        ("повторные в караганде выросли потому что проект закрыли", YES),
    ],
)
async def test_no_cause_is_ever_certified_and_its_number_is_ruled_on_apart(
    lookup: Lookup, text: str, number: str
) -> None:
    answer = await told(lookup, text)
    assert begins_with(answer, "no"), spoken(answer)
    apart = {"ru": "Число отдельно: ", "kk": "Санның өзі: ", "en": "The number apart from it: "}[answer.language]
    assert f"{apart}{number}" in spoken(answer)
    assert "благодаря проекту" not in spoken(answer).lower()
    assert "thanks to the project" not in spoken(answer)


async def test_the_picture_says_printed_only_of_what_is_printed_in_that_direction(lookup: Lookup) -> None:
    printed, claimed = "в отчёте", "проверяемое"
    for region, percent, said, word in (
        ("karaganda", 5.0, "rise", claimed), ("karaganda", 5.0, "fall", printed),
        ("east_kazakhstan", 70.0, "rise", claimed), ("east_kazakhstan", 70.0, "fall", printed),
        ("akmola", 52.4, "rise", claimed), ("akmola", 52.4, "fall", printed),
        ("pavlodar", 0.1, "fall", claimed), ("pavlodar", 0.1, "rise", printed),
        ("mangystau", 7.9, "fall", claimed), ("mangystau", 7.9, "rise", printed),
        ("akmola", 50.0, "fall", claimed),
    ):  # fmt: skip
        answer = await checked(lookup, ask(CHECK, region, MAIN, claim_pct=percent, claim_direction=said))
        assert isinstance(answer.picture, PublishedCheck)
        assert answer.picture.published_word == word, (region, percent, said)
    without = await checked(lookup, ask(CHECK, "east_kazakhstan", MAIN, claim_pct=70.0))
    assert isinstance(without.picture, PublishedCheck)
    assert without.picture.published_word == printed


async def test_a_share_is_never_drawn_as_a_change(lookup: Lookup) -> None:
    answer = await checked(lookup, ask(CHECK, "akmola", MAIN, claim_pct=52.4, claim_kind="share"))
    assert not isinstance(answer.picture, PublishedCheck)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_whether_the_project_works_is_answered_shortly_and_neither_way(lookup: Lookup, language: str) -> None:
    for question in (
        ask(Kind.RECOMMENDATION, ["all"], topic="works"), ask(Kind.RECOMMENDATION, "east_kazakhstan", topic="works"),
        ask(CHECK, "east_kazakhstan", topic="works"),
    ):  # fmt: skip
        answer = await checked(lookup, question, language)
        assert len(answer.text) < 900
        labels = [button.label for row in answer.buttons for button in row]
        assert {"ru": "Что можно сказать", "kk": "Не айтуға болады", "en": "What can be said"}[language] in labels
        works = {"ru": "проект работает", "kk": "жоба жұмыс істейді", "en": "the project works"}[language]
        assert works not in answer.text


async def test_a_check_offers_its_numbers_as_a_table(lookup: Lookup) -> None:
    answer = await checked(lookup, ask(CHECK, "east_kazakhstan", MAIN, claim_pct=-70.0))
    (table,) = [button for row in answer.buttons for button in row if button.paper == "csv"]
    assert table.question == ask(Kind.EXPORT, "east_kazakhstan", MAIN, format="csv")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_five_claims_at_once_fit_into_a_caption_none_of_them_lost(lookup: Lookup, language: str) -> None:
    five = ["akmola", "mangystau", "karaganda", "east_kazakhstan", "pavlodar"]
    answer = await checked(lookup, ask(CHECK, five, MAIN, claim_parts="u52p4u7p9u5u70u0p1"), language)
    told = answer.told(1024)
    assert told.fits
    lines = [line for line in told.text.splitlines() if line.startswith("•")]
    wrong = WRONG[language].rstrip(".")
    assert [wrong in line for line in lines] == [True, False, False, True, True]


async def test_several_claims_that_cannot_be_parted_are_asked_for_singly(lookup: Lookup) -> None:
    answer = await told(lookup, "по пяти областям 20,9%, в акмоле 47,6%, в вко 29,4%")
    assert begins_with(answer, "open")
    assert "по одному" in spoken(answer)
    assert answer.facts == ()


async def test_a_gap_among_several_claims_is_told_in_its_own_line(lookup: Lookup) -> None:
    answer = await told(lookup, "рецидив в акмоле упал на 47,6% и в актобе на 10%")
    assert begins_with(answer, "open")
    assert "Актюбинская — снижение на 10 %: НЕЛЬЗЯ ПРОВЕРИТЬ" in spoken(answer)
    assert "1 из 2" in spoken(answer)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_new_answer_keeps_the_manners_of_the_house(lookup: Lookup, language: str) -> None:
    questions = {HEARING.understand(text).question for text, *_ in TEXTS}
    causal = [ask(CHECK, "akmola", MAIN, claim_pct=-47.6, cause=cause) for cause in ("project", "other")]
    questions |= {*causal, *(question.having(topic="text") for question in causal)}
    questions |= {ask(CHECK, "karaganda", SECOND, claim_direction="rise", cause="other"), ask(CHECK, missing="claim")}
    key = next(one for one in AVOIDED if one == language)
    for question in questions:
        answer = await checked(lookup, question, language)
        own = QUOTED.sub(" ", spoken(answer))
        assert whole_words(f"{AVOIDED[key]}|{CAUSAL[key]}", own) == [], own
        assert not re.search(r"[{}$]|\bNone\b|  |\(\)|: \.", answer.text), spoken(answer)
        assert units(answer.text) <= 4096
        for button in (button for row in answer.buttons for button in row):
            assert len(button.label) <= 60
            if button.question is not None:
                assert read_serial(button.question.serial()) == button.question
                assert (await checked(lookup, button.question, language)).parts


async def test_small_counts_have_no_percentage_however_they_are_claimed(lookup: Lookup) -> None:
    for question in (
        ask(CHECK, "karaganda", SECOND, claim_pct=300.0, claim_size="about", claim_direction="rise"),
        ask(CHECK, "karaganda", SECOND, claim_pct=70.0, claim_kind="share"),
        ask(CHECK, "karaganda", SECOND, claim_pct=5.0, claim_kind="points", claim_direction="rise"),
        ask(CHECK, "karaganda", SECOND, claim_times=3.0, claim_size="almost", claim_direction="rise"),
    ):
        answer = await checked(lookup, question)
        assert not begins_with(answer, "yes")
        assert not re.search(r"\d %\)|[−+]\d+,\d %", part(answer, "ruling"))
