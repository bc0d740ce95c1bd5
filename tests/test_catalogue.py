"""The cellar: regions, indicators, sources and published tables agree with each other and with the report's text."""

import dataclasses
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from data.catalogue import CatalogueError, load_catalogue
from data.published import ROOT, check, first_edition
from data.vocabulary import ClaimCheck, Presence, Status

CATALOGUE = load_catalogue()
EDITION = first_edition()
REPORT = (ROOT / "antares_report" / "text_ru.txt").read_text(encoding="utf-8")
FOLDED = str.maketrans("әғқңөұүһіё", "агкноуухие")


def folded(name: str) -> str:
    return name.casefold().translate(FOLDED)


def test_there_are_twenty_regions_today_and_four_former_ones() -> None:
    assert len(CATALOGUE.current) == 20
    assert len(CATALOGUE.regions) == 24
    assert Counter(region.kind for region in CATALOGUE.current) == {"oblast": 17, "city": 3}


def test_no_name_of_a_region_folds_to_two_regions() -> None:
    owners: dict[str, set[str]] = {}
    for region in CATALOGUE.regions.values():
        if region.key.endswith("_pre2022"):
            continue
        for name in (*region.aliases, *region.cities):
            owners.setdefault(folded(name), set()).add(region.key)
    assert {name: keys for name, keys in owners.items() if len(keys) > 1} == {}


def test_former_units_are_sums_of_todays() -> None:
    for region in CATALOGUE.regions.values():
        assert region.is_former == bool(region.components)
        assert all(not CATALOGUE.regions[part].is_former for part in region.components)


def test_figures_of_former_units_are_told_under_todays_names() -> None:
    assert CATALOGUE.told_as("karaganda_pre2022") == "karaganda"
    assert CATALOGUE.territories("east_kazakhstan") == ("east_kazakhstan", "east_kazakhstan_pre2022")
    assert [CATALOGUE.parent(key) for key in ("abai", "ulytau", "zhetisu", "karaganda", "akmola")] == [
        "east_kazakhstan", "karaganda", "almaty_region", None, None,
    ]  # fmt: skip


def test_tiles_of_todays_regions_do_not_overlap() -> None:
    taken: Counter[tuple[int, int]] = Counter()
    for region in CATALOGUE.current:
        tile = region.tile
        for half in range(int(tile.column * 2), int((tile.column + tile.width) * 2)):
            for row in range(int(tile.row), int(tile.row + tile.height)):
                taken[row, half] += 1
    assert max(taken.values()) == 1


def test_the_report_gives_twenty_one_numbers_that_add_up() -> None:
    rows = EDITION.observations
    assert len(rows) == 21
    sums = Counter[tuple[str, int]]()
    for row in rows:
        if row.place.startswith("table"):
            sums[row.place, row.year] += row.value or 0
    assert sums == {("table_1", 2020): 0, ("table_1", 2021): 5, ("table_2", 2020): 9034, ("table_2", 2021): 7142}


def test_the_months_of_table_two_are_unknown_and_those_of_table_one_are_nine() -> None:
    assert {row.months for row in EDITION.observations if row.place == "table_1"} == {9}
    assert {row.months for row in EDITION.observations if row.place != "table_1"} == {None}


def test_every_printed_number_stands_in_the_reports_text() -> None:
    for row in EDITION.observations:
        assert re.search(rf"\b{row.value}\b", REPORT), row


def test_every_quotation_is_an_exact_piece_of_the_report() -> None:
    quotes = [claim.verbatim for claim in EDITION.claims] + [row.quote for row in EDITION.presence if row.quote]
    assert [quote for quote in quotes if quote not in REPORT] == []


def test_every_claim_of_a_percentage_speaks_of_counts_that_are_held() -> None:
    held = {(row.territory, row.indicator, row.year): row.value for row in EDITION.observations}
    for claim in EDITION.claims:
        if claim.kind == "percentage":
            (territory,) = claim.territories
            assert held[territory, claim.indicator or "", claim.from_year or 0] == claim.from_value
            assert held[territory, claim.indicator or "", claim.to_year or 0] == claim.to_value


def test_east_kazakhstan_in_2021_is_contradictory_in_both_programmes() -> None:
    rows = [row for row in EDITION.presence if row.territory == "east_kazakhstan_pre2022" and row.year == 2021]
    assert {row.shown_as for row in rows} == {Presence.CONTRADICTORY}
    assert {row.status for row in rows} == {Presence.STATED_YES, Presence.IMPLIED_NO}


def test_two_of_five_percentages_of_the_table_are_shares_given_as_changes() -> None:
    table = [claim for claim in EDITION.claims if claim.place == "table_2_last_column"]
    wrong = {ClaimCheck.RATIO_GIVEN_AS_CHANGE, ClaimCheck.RATIO_GIVEN_AS_CHANGE_TRUNCATED}
    assert len(table) == 5
    assert {claim.territories[0] for claim in table if claim.check in wrong} == {"akmola", "east_kazakhstan_pre2022"}


def refused(**changes: Any) -> str:
    spoilt = dataclasses.replace(EDITION.observations[0], **changes)
    edition = dataclasses.replace(EDITION, observations=(spoilt, *EDITION.observations[1:]))
    with pytest.raises(CatalogueError) as refusal:
        check(edition, CATALOGUE)
    return str(refusal.value)


def test_a_spoilt_table_is_refused_with_the_fault_named() -> None:
    assert "unknown region: atlantis" in refused(territory="atlantis")
    assert "negative count" in refused(value=-1, status=Status.VALUE)
    assert "status zero with value 4" in refused(value=4)
    assert "status no_data with value 0" in refused(status=Status.NO_DATA)
    assert "dates without months" in refused(months=None)
    assert "unknown indicator: weather" in refused(indicator="weather")
    assert "unknown place: page_9" in refused(place="page_9")


def test_a_key_that_stands_twice_is_refused() -> None:
    with pytest.raises(CatalogueError, match="twice"):
        check(dataclasses.replace(EDITION, observations=(*EDITION.observations, EDITION.observations[0])), CATALOGUE)


def test_a_region_lost_from_a_table_is_refused() -> None:
    with pytest.raises(CatalogueError, match="lost region: east_kazakhstan_pre2022 in table_1, 2020"):
        check(dataclasses.replace(EDITION, observations=EDITION.observations[1:]), CATALOGUE)


def test_a_broken_catalogue_is_refused_in_plain_words(tmp_path: Path) -> None:
    for name in ("regions.toml", "indicators.toml", "sources.toml"):
        text = (ROOT / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(text.replace('code = "r"', 'code = "p"'), encoding="utf-8")
    with pytest.raises(CatalogueError, match="indicator code stands twice: p"):
        load_catalogue(tmp_path)


def test_the_printed_link_has_cyrillic_letters_and_its_repair_has_none() -> None:
    mixed = [link for link in CATALOGUE.sources["antares_report"].links if link.problem == "mixed_script"]
    assert [re.findall(r"[а-яё]+", link.printed) for link in mixed] == [["ет"]]
    assert all(link.repaired.isascii() and link.printed.split("?")[0] in REPORT for link in mixed)
