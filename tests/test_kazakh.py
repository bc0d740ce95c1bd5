"""Kazakh endings, checked by hand where a person would stumble and against a spelled-out number everywhere else."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from data.catalogue import Region, load_catalogue
from texts import kazakh, russian
from texts.kazakh import Case


@pytest.mark.parametrize(
    "sentence",
    [
        "1 710-нан 896-ға",
        "3 649-дан 2 578-ге",
        "1 298-ден 1 233-ке",
        "696-дан 751-ге",
        "1 681-ден 1 684-ке",
        "610-нан 751-ге",
        "610-нан 696-ға",
        "9 034-тен 7 142-ге",
        "0-ден 3-ке",
        "0-ден 5-ке",
        "1-ден 2-ге",
        "20-дан 36-ға",
        "10-нан 23-ке",
        "30-дан 40-қа",
        "50-ден 60-қа",
        "70-тен 80-ге",
        "90-нан 100-ге",
        "40-тан 100-ге",
        "1 000-нан 2 000-ға",
        "60-тан 70-ке",
        "400-ден 5 000-ға",
        "1 000 000-нан 3 000 000-ға",
        "12 330-дан 1 233-ке",
        "14-тен 19-ға",
        "47,6 %-дан 7,9 %-ға",
        "14 %-дан 7,9 %-ға",
    ],
)
def test_from_and_to_in_figures(sentence: str) -> None:
    start, end = _halves(sentence)
    assert kazakh.ablative(start.rpartition("-")[0]) == start
    assert kazakh.dative(end.rpartition("-")[0]) == end


def _halves(sentence: str) -> tuple[str, str]:
    first_ending = sentence.index("-")
    border = sentence.index(" ", first_ending)
    return sentence[:border], sentence[border + 1 :]


@pytest.mark.parametrize(
    ("figures", "case", "written"),
    [
        ("2021", Case.LOCATIVE, "2021-де"),
        ("2020", Case.LOCATIVE, "2020-да"),
        ("2019", Case.LOCATIVE, "2019-да"),
        ("2024", Case.LOCATIVE, "2024-те"),
        ("2025", Case.LOCATIVE, "2025-те"),
        ("2026", Case.ABLATIVE, "2026-дан"),
        ("0", Case.GENITIVE, "0-дің"),
        ("3", Case.GENITIVE, "3-тің"),
        ("5", Case.GENITIVE, "5-тің"),
        ("6", Case.GENITIVE, "6-ның"),
        ("10", Case.GENITIVE, "10-ның"),
        ("50", Case.GENITIVE, "50-дің"),
        ("100", Case.GENITIVE, "100-дің"),
        ("896", Case.ACCUSATIVE, "896-ны"),
        ("1 710", Case.ACCUSATIVE, "1 710-ды"),
        ("2", Case.ACCUSATIVE, "2-ні"),
        ("30", Case.INSTRUMENTAL, "30-бен"),
        ("100", Case.INSTRUMENTAL, "100-бен"),
        ("3", Case.INSTRUMENTAL, "3-пен"),
        ("896", Case.INSTRUMENTAL, "896-мен"),
        ("2 000 000 000", Case.DATIVE, "2 000 000 000-қа"),
        ("−814", Case.DATIVE, "−814-ке"),
        ("47,6", Case.ABLATIVE, "47,6-дан"),
        ("47,6 %", Case.LOCATIVE, "47,6 %-да"),
        ("47,6 %", Case.GENITIVE, "47,6 %-дың"),
        ("47,6 %", Case.ACCUSATIVE, "47,6 %-ды"),
        ("47,6 %", Case.INSTRUMENTAL, "47,6 %-бен"),
        ("1,2 млн", Case.DATIVE, "1,2 млн-ға"),
        ("3 млрд", Case.ABLATIVE, "3 млрд-тан"),
        ("08.06.2022", Case.ABLATIVE, "08.06.2022-ден"),
    ],
)
def test_other_cases_of_figures(figures: str, case: Case, written: str) -> None:
    assert kazakh.decline(figures, case) == written


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", " "])
def test_any_thousands_space_is_read_as_one_number(space: str) -> None:
    assert kazakh.ablative(f"1{space}000") == f"1{space}000-нан"
    assert kazakh.dative(f"20{space}100") == f"20{space}100-ге"


# genitive, dative, accusative, locative, ablative, instrumental
NAMES = {
    "Маңғыстау облысы": "облысының облысына облысын облысында облысынан облысымен",
    "Шымкент қаласы": "қаласының қаласына қаласын қаласында қаласынан қаласымен",
    "қор": "қордың қорға қорды қорда қордан қормен",
    "Қарағанды": "Қарағандының Қарағандыға Қарағандыны Қарағандыда Қарағандыдан Қарағандымен",
    "Алматы": "Алматының Алматыға Алматыны Алматыда Алматыдан Алматымен",
    "Ақмола": "Ақмоланың Ақмолаға Ақмоланы Ақмолада Ақмоладан Ақмоламен",
    "Ақтөбе": "Ақтөбенің Ақтөбеге Ақтөбені Ақтөбеде Ақтөбеден Ақтөбемен",
    "Павлодар": "Павлодардың Павлодарға Павлодарды Павлодарда Павлодардан Павлодармен",
    "Маңғыстау": "Маңғыстаудың Маңғыстауға Маңғыстауды Маңғыстауда Маңғыстаудан Маңғыстаумен",
    "Жетісу": "Жетісудың Жетісуға Жетісуды Жетісуда Жетісудан Жетісумен",
    "Түркістан": "Түркістанның Түркістанға Түркістанды Түркістанда Түркістаннан Түркістанмен",
    "Солтүстік Қазақстан": "Қазақстанның Қазақстанға Қазақстанды Қазақстанда Қазақстаннан Қазақстанмен",
    "Шымкент": "Шымкенттің Шымкентке Шымкентті Шымкентте Шымкенттен Шымкентпен",
    "Тараз": "Тараздың Таразға Таразды Таразда Тараздан Таразбен",
    "Абай": "Абайдың Абайға Абайды Абайда Абайдан Абаймен",
    "Семей": "Семейдің Семейге Семейді Семейде Семейден Семеймен",
    "Жамбыл": "Жамбылдың Жамбылға Жамбылды Жамбылда Жамбылдан Жамбылмен",
    "Өскемен": "Өскеменнің Өскеменге Өскеменді Өскеменде Өскеменнен Өскеменмен",
    "Қонаев": "Қонаевтың Қонаевқа Қонаевты Қонаевта Қонаевтан Қонаевпен",
    "Талдықорған": "Талдықорғанның Талдықорғанға Талдықорғанды Талдықорғанда Талдықорғаннан Талдықорғанмен",
    "ШҚО": "ШҚО-ның ШҚО-ға ШҚО-ны ШҚО-да ШҚО-дан ШҚО-мен",
    "МӘТ": "МӘТ-тің МӘТ-ке МӘТ-ті МӘТ-те МӘТ-тен МӘТ-пен",
    "жоба": "жобаның жобаға жобаны жобада жобадан жобамен",
    "есеп": "есептің есепке есепті есепте есептен есеппен",
    "кесте": "кестенің кестеге кестені кестеде кестеден кестемен",
    "келісу": "келісудің келісуге келісуді келісуде келісуден келісумен",
    "апрель": "апрельдің апрельге апрельді апрельде апрельден апрельмен",
    "Алматы обл.": "облысының облысына облысын облысында облысынан облысымен",
    "Алматы қ.": "қаласының қаласына қаласын қаласында қаласынан қаласымен",
    "2021 ж.": "жылдың жылға жылды жылда жылдан жылмен",
    "«Антарес А»": "А»-ның А»-ға А»-ны А»-да А»-дан А»-мен",
}


@pytest.mark.parametrize("name", NAMES)
def test_names_and_words_in_all_cases(name: str) -> None:
    declined = [kazakh.decline(name, case).rpartition(" ")[2] for case in Case]
    assert declined == NAMES[name].split()


def test_the_rest_of_a_name_is_left_alone() -> None:
    assert kazakh.locative("Шығыс Қазақстан облысы") == "Шығыс Қазақстан облысында"
    assert kazakh.locative("Шығыс Қазақстан облысы (2022 жылға дейін)") == (
        "Шығыс Қазақстан облысында (2022 жылға дейін)"
    )


def test_a_word_may_be_said_to_be_possessed() -> None:
    assert kazakh.decline("саны", Case.DATIVE, possessed=True) == "санына"
    assert kazakh.decline("облысы", Case.DATIVE, possessed=False) == "облысыға"


@pytest.mark.parametrize(
    ("figures", "its", "in_its"),
    [
        ("1", "1-і", "1-інде"),
        ("2", "2-сі", "2-сінде"),
        ("3", "3-і", "3-інде"),
        ("6", "6-сы", "6-сында"),
        ("7", "7-сі", "7-сінде"),
        ("10", "10-ы", "10-ында"),
        ("20", "20-сы", "20-сында"),
        ("50", "50-і", "50-інде"),
        ("47,6 %", "47,6 %-ы", "47,6 %-ында"),
    ],
)
def test_so_many_of_several(figures: str, its: str, in_its: str) -> None:
    assert kazakh.possessive(figures) == its
    assert kazakh.possessive(figures, Case.LOCATIVE) == in_its


def test_possession_of_a_word_is_not_guessed() -> None:
    with pytest.raises(ValueError, match="only figures"):
        kazakh.possessive("облыс")


def test_ordinals_and_years() -> None:
    assert kazakh.ordinal(2, "кесте") == "2-кесте"
    assert kazakh.in_year(2020) == "2020\u00a0жылы"


@pytest.mark.parametrize("unreadable", ["", "...", "brr", "Қазақ!"])
def test_what_has_no_reading_is_refused(unreadable: str) -> None:
    with pytest.raises(ValueError, match=r"no vowel|no word|does not end"):
        kazakh.dative(unreadable)


@pytest.mark.parametrize("region", load_catalogue().regions.values(), ids=lambda region: region.name.en)
def test_every_region_can_be_declined(region: Region) -> None:
    for name in (region.name.kk, region.short.kk):
        forms = {kazakh.decline(name, case) for case in Case}
        assert len(forms) == len(Case), name
    for name in (region.name.ru, region.short.ru):
        assert all(russian.decline(name, case) for case in russian.Case)


# The oracle: every number word with its endings as a school grammar prints them, and a number spelled out in full.
ENDINGS = {
    "нөл": "дің ге ді де ден мен",
    "бір": "дің ге ді де ден мен",
    "екі": "нің ге ні де ден мен",
    "үш": "тің ке ті те тен пен",
    "төрт": "тің ке ті те тен пен",
    "бес": "тің ке ті те тен пен",
    "алты": "ның ға ны да дан мен",
    "жеті": "нің ге ні де ден мен",
    "сегіз": "дің ге ді де ден бен",
    "тоғыз": "дың ға ды да дан бен",
    "он": "ның ға ды да нан мен",
    "жиырма": "ның ға ны да дан мен",
    "отыз": "дың ға ды да дан бен",
    "қырық": "тың қа ты та тан пен",
    "елу": "дің ге ді де ден мен",
    "алпыс": "тың қа ты та тан пен",
    "жетпіс": "тің ке ті те тен пен",
    "сексен": "нің ге ді де нен мен",
    "тоқсан": "ның ға ды да нан мен",
    "жүз": "дің ге ді де ден бен",
    "мың": "ның ға ды да нан мен",
    "миллион": "ның ға ды да нан мен",
}
WORDS = list(ENDINGS)


def _spelled(n: int) -> list[str]:
    """Spell a number out in Kazakh, from the largest part down."""
    if n < 10:
        return [WORDS[n]]
    for size, word in ((1_000_000, "миллион"), (1_000, "мың"), (100, "жүз")):
        if n >= size:
            return [*_spelled(n // size), word, *(_spelled(n % size) if n % size else [])]
    return [WORDS[9 + n // 10], *(_spelled(n % 10) if n % 10 else [])]


def test_the_oracle_spells_as_people_do() -> None:
    assert " ".join(_spelled(1710)) == "бір мың жеті жүз он"
    assert " ".join(_spelled(3_040_500)) == "үш миллион қырық мың бес жүз"


@given(st.integers(min_value=0, max_value=10**7))
@example(0)
@example(20_000)
@example(10**7)
@example(1_000_000)
def test_every_number_ends_as_its_last_spoken_word_does(n: int) -> None:
    endings = ENDINGS[_spelled(n)[-1]].split()
    assert [kazakh.decline(str(n), case) for case in Case] == [f"{n}-{ending}" for ending in endings]


@pytest.mark.parametrize(
    ("name", "declined"),
    [
        ("Акмолинская область", "Акмолинской области|Акмолинской области|Акмолинскую область|Акмолинской областью"),
        ("область Абай", "области Абай|области Абай|область Абай|областью Абай"),
        ("город Астана", "города Астаны|городу Астане|город Астану|городом Астаной"),
        ("Шымкент", "Шымкента|Шымкенту|Шымкент|Шымкентом"),
        ("г. Алматы", "г. Алматы|г. Алматы|г. Алматы|г. Алматы"),
        ("ВКО", "ВКО|ВКО|ВКО|ВКО"),
    ],
)
def test_russian_names_of_places(name: str, declined: str) -> None:
    cases = (russian.genitive, russian.dative, russian.accusative, russian.instrumental)
    assert "|".join(case(name) for case in cases) == declined


def test_in_a_place_in_russian() -> None:
    assert russian.prepositional("Восточно-Казахстанская область (до 08.06.2022)") == (
        "Восточно-Казахстанской области (до 08.06.2022)"
    )
    assert russian.prepositional("город Шымкент") == "городе Шымкенте"
