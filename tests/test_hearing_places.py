"""Every name of every region, in every case, in three scripts; never one region for another."""

import pytest

from data.catalogue import load_catalogue
from data.question import Kind
from texts.hearing import Hearing
from texts.hearing.folding import pieces
from texts.kazakh import Case, decline

CATALOGUE = load_catalogue()
HEARING = Hearing(CATALOGUE)
ASKED = ("almaty_city", "almaty_region")
NAMES = [
    (region.key, name)
    for region in CATALOGUE.regions.values()
    for name in (*region.aliases, *region.cities)
    if region.key != "south_kazakhstan"
]
ENDINGS_OF_ADJECTIVES = ("ая", "ой", "ую", "ою", "ие", "их", "им", "ими")


def _regions(text: str) -> set[str]:
    heard = HEARING.understand(text)
    asked = {region for option in heard.options for region in option.regions}
    return asked if heard.question.kind is Kind.CLARIFY else set(heard.question.regions)


@pytest.mark.parametrize(("key", "name"), NAMES)
def test_every_alias_is_heard(key: str, name: str) -> None:
    for text in (name, name.upper(), name.lower(), f"сводка {name}", f"рецидив {name} 2021", f"{name}?"):
        assert key in _regions(text), text
        assert _regions(text) <= {key, *ASKED}, text


@pytest.mark.parametrize(("key", "name"), [(key, name) for key, name in NAMES if name.endswith("ская")])
def test_russian_adjectives_are_heard_in_every_case(key: str, name: str) -> None:
    for ending in ENDINGS_OF_ADJECTIVES:
        for text in (
            f"рецидив {name[:-2]}{ending}",
            f"по {name[:-2]}{ending} области 2021",
            f"{name[:-2]}{ending} обл.",
        ):
            assert _regions(text) == {key}, text


@pytest.mark.parametrize("key", [region.key for region in CATALOGUE.current])
@pytest.mark.parametrize("case", list(Case))
def test_kazakh_names_are_heard_in_every_case(key: str, case: Case) -> None:
    region = CATALOGUE.regions[key]
    for name in (region.name.kk, region.centre.kk.split(" (")[0]):
        heard = _regions(decline(name, case))
        assert key in heard or name in ("Алматы", "Түркістан"), decline(name, case)


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Акмолу", "akmola"), ("в Акмоле", "akmola"), ("Акмолой", "akmola"), ("Акмолы", "akmola"),
        ("Караганды", "karaganda"), ("в Караганде", "karaganda"), ("Павлодара", "pavlodar"),
        ("с Павлодаром", "pavlodar"),
        ("Костаная", "kostanay"), ("в Костанае", "kostanay"), ("в Семее", "abai"), ("в Таразе", "zhambyl"),
        ("Восточного Казахстана", "east_kazakhstan"), ("в Северном Казахстане", "north_kazakhstan"),
        ("ВКО-да", "east_kazakhstan"), ("ШҚО-ның", "east_kazakhstan"), ("ШҚОда", "east_kazakhstan"),
        ("вко", "east_kazakhstan"),
        ("Шығыс Қазақстандағы", "east_kazakhstan"), ("Маңғыстаудағы", "mangystau"), ("мангыстауда", "mangystau"),
        ("карагандинская oblast", "karaganda"), ("karagandinskaya oblast", "karaganda"), ("Qaraghandyda", "karaganda"),
        ("recidiv v akmole", "akmola"), ("pavlodarskaya oblast", "pavlodar"), ("Qostanai oblysy", "kostanay"),
        ("Экибастузе", "pavlodar"), ("Темиртау", "karaganda"), ("Жанаозене", "mangystau"),
        ("Риддер", "east_kazakhstan"),
        ("Степногорск", "akmola"), ("Байконур", "kyzylorda"), ("Рудный", "kostanay"),
        ("в Усть-Каменогорске", "east_kazakhstan"),
        ("Пaвлoдaр", "pavlodar"), ("BКO", "east_kazakhstan"), ("Aкмола", "akmola"),
    ],
)  # fmt: skip
def test_names_as_people_write_them(text: str, region: str) -> None:
    assert _regions(text) == {region}


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("акмоленская область", "akmola"), ("карогандинская", "karaganda"), ("павладарская обл", "pavlodar"),
        ("мангисауская", "mangystau"), ("восточно-казахстанкая", "east_kazakhstan"), ("кастанай", "kostanay"),
        ("Pavladar", "pavlodar"), ("Karagnda", "karaganda"), ("маңғстау", "mangystau"),
        ("қарағанды облсы", "karaganda"),
    ],
)  # fmt: skip
def test_a_typing_error_in_a_name_is_corrected_and_shown(text: str, region: str) -> None:
    heard = HEARING.understand(text)
    assert heard.question.regions == (region,)
    assert [(correction.kind, correction.name) for correction in heard.corrections] == [
        ("typo", CATALOGUE.regions[region].name)
    ]


def test_no_name_with_one_letter_lost_or_changed_becomes_another_region() -> None:
    """A name that was misspelt may be missed; it may not turn into a region it is not."""
    single = [(key, name) for key, name in NAMES if len(pieces(name)) == 1 and len(name) >= 4]
    exact = {pieces(name)[0].forms[-1]: key for key, name in single}
    wrong = []
    for key, name in single:
        for place in range(len(name)):
            for put in ("", *("ae" if name.isascii() else "ае"), name[place] * 2):
                typed = name[:place] + put + name[place + 1 :]
                found = pieces(typed)
                if found and exact.get(found[0].forms[-1], key) == key and not _regions(typed) <= {key, *ASKED}:
                    wrong.append((name, typed, _regions(typed)))
    assert wrong == []


@pytest.mark.parametrize(
    "text", ["антипавлодарный", "прикарагандинский", "остановка", "казахстанец", "астаналог", "us in houses"]
)
def test_names_are_whole_words(text: str) -> None:
    assert _regions(text) == set()


def test_almaty_alone_is_asked_back_with_two_buttons() -> None:
    heard = HEARING.understand("Алматы")
    assert heard.question.kind is Kind.CLARIFY
    assert [option.regions for option in heard.options] == [("almaty_city",), ("almaty_region",)]
    assert _regions("Алматы облысы") == _regions("Алматинская область") == {"almaty_region"}
    assert _regions("город Алматы") == _regions("Алматы қаласы") == {"almaty_city"}
    assert not HEARING.understand("рецидив в Алматы").confident


def test_sko_in_latin_letters_is_asked_back_and_in_cyrillic_is_not() -> None:
    heard = HEARING.understand("recidivism in SKO")
    assert heard.question.kind is Kind.CLARIFY
    assert [option.regions for option in heard.options] == [("north_kazakhstan",), ("turkistan", "shymkent")]
    assert {option.indicator for option in heard.options} == {"offences_by_previously_offended"}
    assert _regions("СКО") == {"north_kazakhstan"}


def test_the_former_south_is_two_regions_of_today_and_not_sure() -> None:
    heard = HEARING.understand("рецидив в ЮКО")
    assert heard.question.regions == ("turkistan", "shymkent")
    assert heard.question.kind is Kind.VALUE
    assert not heard.confident


def test_a_town_is_heard_as_its_region_and_said() -> None:
    heard = HEARING.understand("рецидив в Семее")
    assert heard.question.regions == ("abai",)
    assert [(correction.typed, correction.kind) for correction in heard.corrections] == [("Семей", "city")]


def test_an_excluded_region_is_noted_and_the_reading_is_not_sure() -> None:
    for text in (
        "рецидив по всем областям кроме ВКО",
        "ШҚО-ны қоспағанда барлық облыста рецидив",
        "recidivism except EKO",
    ):
        heard = HEARING.understand(text)
        assert heard.question.regions == ("all",), text
        assert heard.notes["exclude"] == ("east_kazakhstan",), text
        assert not heard.confident, text


def test_editors_can_teach_a_name() -> None:
    taught = Hearing(
        CATALOGUE, aliases={"Прииртышье": "pavlodar", "откаты": "offences_by_previously_offended", "х": "нет"}
    )
    assert taught.understand("Прииртышье").question.regions == ("pavlodar",)
    assert taught.understand("откаты в Прииртышье").question.indicator == "offences_by_previously_offended"
