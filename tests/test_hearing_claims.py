"""Claims as people word them, in three languages: every number with its region, its kind, its direction, its period."""

import pytest

from bench.hearing import known_numbers
from data.catalogue import load_catalogue
from data.claim_parts import read
from data.published import first_edition
from data.question import Kind, Question, ask, read_serial
from texts.hearing import Hearing
from texts.hearing.figures import number

HEARING = Hearing(load_catalogue(), known_numbers=known_numbers(first_edition()))
OFFENCES = "offences_by_previously_offended"
REPEATED = "repeat_offences_probation_clients"


def heard(text: str) -> Question:
    """Return the question a text asks, which must come back from its own serial form."""
    question = HEARING.understand(text).question
    assert read_serial(question.serial()) == question
    return question


# A text of several claims: the regions, and what is claimed of each, in the same order.
SEVERAL = [
    ("рецидив в вко упал на 29,4% и в акмоле на 47,6%", "east_kazakhstan akmola", "f29p4f47p6"),
    ("снижение на 29,4% в вко, в акмоле на 47,6%", "east_kazakhstan akmola", "f29p4f47p6"),
    ("акмола и вко 47,6% и 29,4% снижение соответственно", "akmola east_kazakhstan", "f47p6f29p4"),
    ("Акмола 52,4%, Мангистау 7,9%, Караганда 5%", "akmola mangystau karaganda", "u52p4u7p9u5"),
    ("в мангистау рост 7,9% а в караганде снижение 5%, верно?", "mangystau karaganda", "r7p9f5"),
    ("Повторные: Караганда 3, ВКО 1, Павлодар 1 верно?", "karaganda east_kazakhstan pavlodar", "u3cu1cu1c"),
    ("акмола с 1710 до 896, вко с 3649 до 2578", "akmola east_kazakhstan", "u1710t896u3649t2578"),
    ("в акмоле стало 896 вместо 1710, в вко 2578 вместо 3649", "akmola east_kazakhstan", "u1710t896u3649t2578"),
    ("в акмоле снижение, а в мангистау рост, верно?", "akmola mangystau", "fr"),
    ("Акмола −47,6%, Мангистау +7,9%", "akmola mangystau", "f47p6r7p9"),
    ("снижение в ВКО 29,4 или 70?", "east_kazakhstan", "f29p4f70"),
    ("ШҚО-да 29,4%-ға, Ақмолада 47,6%-ға төмендеді", "east_kazakhstan akmola", "f29p4f47p6"),
    ("Маңғыстауда 7,9%-ға өсті, Қарағандыда 5%-ға төмендеді, рас па?", "mangystau karaganda", "r7p9f5"),
    ("қайталама: Қарағанды 3, ШҚО 1, рас па", "karaganda east_kazakhstan", "u3cu1c"),
    ("recidivism in East Kazakhstan fell 29.4% and in Akmola 47.6%", "east_kazakhstan akmola", "f29p4f47p6"),
    ("29.4% fall in East Kazakhstan and 47.6% in Akmola", "east_kazakhstan akmola", "f29p4f47p6"),
    ("Akmola from 1,710 to 896, East Kazakhstan from 3,649 to 2,578", "akmola east_kazakhstan", "u1710t896u3649t2578"),
    ("Pavlodar 0.1% or 0.2%, which is right?", "pavlodar", "u0p1u0p2"),
]


@pytest.mark.parametrize(("text", "regions", "parts"), SEVERAL, ids=lambda told: str(told)[:40])
def test_every_number_stands_with_its_own_region(text: str, regions: str, parts: str) -> None:
    question = heard(text)
    assert (question.kind, question.regions) == (Kind.REPORT_CHECK, tuple(regions.split()))
    assert question.word("claim_parts") == parts
    assert len(read(parts)) >= 2


@pytest.mark.parametrize(
    "text",
    [
        "по пяти областям 20,9%, в акмоле 47,6%, в вко 29,4%",
        "в акмоле вдвое, в вко на 29,4% упал рецидив",
        "снижение 47.6% в акмоле больше чем 29.4% в вко",
        "In Akmola it halved and in East Kazakhstan fell 29.4% of offences",
    ],
)
def test_numbers_that_cannot_be_parted_are_asked_for_one_at_a_time(text: str) -> None:
    question = heard(text)
    assert (question.kind, question.word("missing")) == (Kind.REPORT_CHECK, "claim")
    assert all(isinstance(told, str) for _, told in question.parameters)


ONE = [
    # English thousands, and decimals that look like them
    ("2,578 offences in East Kazakhstan in 2021", {"claim_value": 2578.0}),
    ("Akmola fell from 1,710 to 896 offences", {"claim_from": 1710.0, "claim_to": 896.0, "claim_direction": "fall"}),
    ("from 1,710 to 896", {"claim_from": 1710.0, "claim_to": 896.0}),
    ("East Kazakhstan fell by 29,351%", {"claim_pct": -29.351, "claim_direction": "fall"}),
    # The order of two counts
    ("в акмоле стало 896 правонарушений вместо 1710", {"claim_from": 1710.0, "claim_to": 896.0}),
    ("в акмоле вместо 1710 стало 896", {"claim_from": 1710.0, "claim_to": 896.0}),
    ("в акмоле 1710 было, 896 стало", {"claim_from": 1710.0, "claim_to": 896.0}),
    ("в акмоле 896 стало, было 1710", {"claim_from": 1710.0, "claim_to": 896.0}),
    ("в акмоле в 2021 896, в 2020 1710 рецидив", {"claim_from": 1710.0, "claim_to": 896.0}),
    ("Ақмолада 1710 орнына 896", {"claim_from": 1710.0, "claim_to": 896.0}),
    ("Ақмолада 896-ға 1710-нан төмендеді", {"claim_from": 1710.0, "claim_to": 896.0, "claim_direction": "fall"}),
    ("896 offences in Akmola instead of 1,710", {"claim_from": 1710.0, "claim_to": 896.0}),
    ("Akmola down to 896 from 1,710", {"claim_from": 1710.0, "claim_to": 896.0, "claim_direction": "fall"}),
    # Shares
    ("в акмоле рецидив 2021 составил 52,4% от уровня 2020", {"claim_pct": 52.4, "claim_kind": "share"}),
    ("доля 2021 года от 2020 в вко 70%", {"claim_pct": 70.0, "claim_kind": "share"}),
    (
        "Акмола: 896 из 1710 это 52,4%",
        {"claim_pct": 52.4, "claim_kind": "share", "claim_from": 1710.0, "claim_to": 896.0},
    ),
    ("в акмоле рецидив упал на 52,4% от уровня 2020", {"claim_pct": -52.4, "claim_direction": "fall"}),
    ("Ақмолада 2021 жылғы сан 2020 жылғы деңгейдің 52,4 пайызы", {"claim_pct": 52.4, "claim_kind": "share"}),
    ("Akmola offences were 52.4% of the 2020 level", {"claim_pct": 52.4, "claim_kind": "share"}),
    # Points and growth
    (
        "в мангистау рецидив снизился на 6,2 процентных пункта",
        {"claim_pct": -6.2, "claim_kind": "points", "claim_direction": "fall"},
    ),
    (
        "recidivism in Mangystau fell by 6.2 percentage points",
        {"claim_pct": -6.2, "claim_kind": "points", "claim_direction": "fall"},
    ),
    (
        "в мангистау темп роста снизился с 14 до 7,9%",
        {"claim_pct": 7.9, "claim_pct_from": 14.0, "claim_kind": "rate"},
    ),
    ("Mangystau growth fell from 14% to 7.9%", {"claim_pct": 7.9, "claim_pct_from": 14.0, "claim_kind": "rate"}),
    (
        "Маңғыстауда өсу қарқыны 14-тен 7,9%-ға баяулады",
        {"claim_pct": 7.9, "claim_pct_from": 14.0, "claim_kind": "rate"},
    ),
    (
        "замедление в мангистау с 14 до 7,9 это снижение?",
        {"claim_pct": 7.9, "claim_pct_from": 14.0, "claim_direction": "fall"},
    ),
    # Rough sizes and bounds
    ("в вко рецидив упал почти на 30%", {"claim_pct": -30.0, "claim_direction": "fall", "claim_size": "almost"}),
    ("в вко рецидив упал примерно на 30%", {"claim_pct": -30.0, "claim_direction": "fall", "claim_size": "about"}),
    ("ШҚО-да рецидив шамамен 30%-ға төмендеді", {"claim_pct": -30.0, "claim_direction": "fall", "claim_size": "about"}),
    (
        "recidivism in East Kazakhstan fell by about 30%",
        {"claim_pct": -30.0, "claim_direction": "fall", "claim_size": "about"},
    ),
    ("в вко рецидив упал более чем на 70%", {"claim_pct": -70.0, "claim_direction": "fall", "claim_size": "over"}),
    (
        "в акмоле рецидив упал на треть",
        {"claim_pct": -33.3, "claim_direction": "fall", "claim_size": "about", "claim_word": "third"},
    ),
    # Signs, denied numbers, superlatives
    ("Акмола −47,6%", {"claim_pct": -47.6, "claim_direction": "fall"}),
    ("Караганда минус 5", {"claim_value": 5.0, "claim_direction": "fall"}),
    ("в акмоле снижение не 52,4%, а 47,6%", {"claim_pct": -47.6, "claim_direction": "fall"}),
    ("больше всего рецидив снизился в вко", {"claim_direction": "fall", "claim_size": "most"}),
    ("recidivism fell most in Akmola", {"claim_direction": "fall", "claim_size": "most"}),
    # All without some
    ("рецидив снизился на 14,7% без акмолы", {"claim_pct": -14.7, "claim_direction": "fall", "exclude": "akmola"}),
]


@pytest.mark.parametrize(("text", "claimed"), ONE, ids=lambda told: str(told)[:40])
def test_a_claim_is_read_as_it_is_meant(text: str, claimed: dict[str, object]) -> None:
    question = heard(text)
    assert question.kind is Kind.REPORT_CHECK
    assert dict(question.parameters) == claimed


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("проект привел к снижению рецидива в акмоле на 47,6%", "project"),
        ("проект позволил снизить рецидив в акмоле на 47,6%", "project"),
        ("в акмоле проект сработал: минус 47,6%", "project"),
        ("жоба Ақмолада рецидивті 47,6%-ға төмендетті", "project"),
        ("the project led to a 47.6% fall in Akmola", "project"),
        ("в акмоле из-за пандемии рецидив упал на 47,6%", "other"),
        ("Ақмолада пандемия салдарынан рецидив 47,6%-ға төмендеді", "other"),
        ("thanks to the pandemic recidivism in Akmola fell 47.6%", "other"),
        ("повторные в караганде выросли потому что проект закрыли", "other"),
        ("рецидив в акмоле снизился благодаря полиции", "other"),
        ("recidivism in Akmola fell because of better policing", "other"),
    ],
)
def test_a_cause_of_any_kind_is_heard_as_one(text: str, cause: str) -> None:
    question = heard(text)
    assert (question.kind, question.word("cause")) == (Kind.REPORT_CHECK, cause)
    assert question.word("topic") == ""


def test_a_wish_to_write_a_cause_is_kept_apart_from_a_claim_of_one() -> None:
    assert heard("напиши что рецидив снизился на 52,4% благодаря проекту").word("topic") == "text"
    assert heard("write that recidivism in Akmola fell thanks to the project").word("topic") == "text"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("в Мангистау снижение", Kind.REPORT_CHECK),
        ("число в ВКО снизилось", Kind.REPORT_CHECK),
        ("в Мангистау снижение?", Kind.REPORT_CHECK),
        ("в павлодаре не изменилось", Kind.REPORT_CHECK),
        ("рецидив в павлодаре вырос", Kind.TREND),
        ("рецидив снизился", Kind.TREND),
        ("рецидив снизился во всех областях", Kind.REPORT_CHECK),
        ("идет снижение рецидивов преступлений", Kind.REPORT_CHECK),
        ("Маңғыстауда төмендеу", Kind.REPORT_CHECK),
        ("ШҚО-да рецидив төмендеді", Kind.TREND),
        ("a fall in Mangystau", Kind.REPORT_CHECK),
        ("recidivism in Pavlodar rose", Kind.TREND),
        ("снижение рецидива в акмоле", Kind.TREND),
        ("рецидив в акмоле упал?", Kind.TREND),
        ("Ақмолада рецидив төмендеді ме", Kind.TREND),
        ("is recidivism falling in Karaganda?", Kind.TREND),
        ("на сколько процентов снизился рецидив в акмоле", Kind.TREND),
        ("почему рецидив в акмоле упал", Kind.TREND),
        ("где рецидив вырос", Kind.RANKING),
        ("did recidivism go up or down in Akmola", Kind.TREND),
        ("покажи снижение в акмоле", Kind.TREND),
        ("в акмоле рецидив упал сильнее чем в вко", Kind.COMPARE),
    ],
)
def test_what_is_stated_is_checked_and_what_is_asked_is_answered(text: str, kind: Kind) -> None:
    assert heard(text).kind is kind


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("повторные в караганде за год 3", "year"),
        ("за год в караганде 3 повторных правонарушения", "year"),
        ("3 repeat offences a year in Karaganda, true?", "year"),
        ("Қарағандыда жылына 3 қайталама құқық бұзушылық, рас па", "year"),
        ("повторные в караганде за год выросли с 0 до 3", "year"),
        ("рецидив в акмоле за год снизился на 47,6%", None),
        ("в акмоле за 9 месяцев 2021 было 896", "9m"),
    ],
)
def test_a_year_is_a_period_of_a_number_and_a_span_of_a_change(text: str, period: str | None) -> None:
    assert heard(text).period == period


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("в мангистау рецидив вырос на 23% с 2019", Kind.REPORT_CHECK),
        ("reoffending in Mangystau rose 23% since 2019", Kind.REPORT_CHECK),
        ("Маңғыстауда рецидив 2019 жылдан бері 23%-ға өсті", Kind.REPORT_CHECK),
        ("рецидив в мангистау с 2019 года", Kind.VALUE),
    ],
)
def test_since_a_year_spans_all_years_to_the_last(text: str, kind: Kind) -> None:
    question = heard(text)
    assert (question.kind, question.years, question.indicator) == (kind, (2019, 2020, 2021), OFFENCES)


@pytest.mark.parametrize("text", ["offences of 2020 in Akmola", "данные по рецидиву в акмоле от 2020 года"])
def test_a_year_figures_are_wished_of_stays_alone(text: str) -> None:
    assert heard(text).years == (2020,)


@pytest.mark.parametrize(
    ("text", "parameters"),
    [
        ("правда ли что проект шел в караганде в 2021", {"topic": "presence"}),
        ("правда что проект идет в вко 5 лет", {"topic": "presence", "claim_value": 5.0}),
        ("Павлодарда 2021 жылы жоба болғаны рас па", {"topic": "presence"}),
        ("is it true that the project ran in Pavlodar in 2021", {"topic": "presence"}),
        (
            "верно что рекомендуют продлить до 5 лет?",
            {"topic": "advice", "advice": "extend", "claim_value": 5.0},
        ),
        ("верно ли что отчет рекомендует внедрять во всех регионах", {"topic": "advice", "advice": "introduce"}),
        ("is it true they recommend to close the project", {"topic": "advice", "advice": "stop"}),
        ("правда ли что в вко проект не работал", {"topic": "works"}),
    ],
)
def test_a_doubt_about_the_project_or_the_advice_is_heard_as_one(text: str, parameters: dict[str, object]) -> None:
    question = heard(text)
    assert question.kind is Kind.REPORT_CHECK
    assert dict(question.parameters) == parameters


def test_a_sum_alone_points_to_all_regions_together() -> None:
    for text, value in (("7142", 7142.0), ("9034", 9034.0)):
        assert heard(text) == ask(Kind.REPORT_CHECK, ["all"], OFFENCES, claim_value=value)
    assert heard("70").regions == ("east_kazakhstan",)


@pytest.mark.parametrize(
    ("typed", "is_percent", "value"),
    [
        ("1,710", False, "1710"), ("1.710", False, "1710"), ("12,330", False, "12330"), ("7,9", False, "7.9"),
        ("0,178", False, "0.178"), ("29,351", True, "29.351"), ("1 710", False, "1710"),
    ],
)  # fmt: skip
def test_three_figures_behind_a_mark_are_thousands_but_of_a_percentage_decimals(
    typed: str, is_percent: bool, value: str
) -> None:
    assert str(number(typed, is_percent=is_percent)) == value
