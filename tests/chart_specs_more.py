"""Specs of the pictures of regions, years and the country: the report's figures, and invented ones with their badge."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from charts.scale import count_axis, interval_axis, row_axis
from charts.spec import Frame, SmallCount, Tick, Tile
from charts.spec_briefing import Briefing, Panel
from charts.spec_maps import Choropleth, LegendEntry, MapArea, MapTile, Shade, TileMap, Unit
from charts.spec_regions import (
    ChangeRow,
    ChangeRows,
    CheckedRow,
    JudgedChange,
    NationalLine,
    PublishedCheck,
    RankedBar,
    Ranking,
    Slope,
    SlopeEnd,
    SlopeLine,
)
from charts.spec_years import Multiples, Sheet, SheetRow, YearPoint, YearSeries
from data.catalogue import Region, load_catalogue
from data.vocabulary import Language, Presence, Verdict
from tests.chart_specs import (
    BORDERS,
    CAUSE,
    EN,
    KK,
    NO_DATA,
    PERIOD,
    RU,
    SOURCE,
    STAMP,
    SUBTITLE,
    THIN,
    VARIATION,
    YEARS,
    grouped,
    interval_label,
    project,
    signed,
)

BADGE: Final = {RU: "ДЕМО: данные вымышлены", KK: "ДЕМО: деректер ойдан алынған", EN: "DEMO: invented data"}
TWO_OF_FIVE: Final = {
    RU: "Заметное снижение — в двух областях из пяти",
    KK: "5 облыстың 2-сінде айқын төмендеу",
    EN: "Clear fall in 2 of 5 regions",
}
BOTH: Final = {
    RU: "Заметное снижение — в 4 регионах из 20, рост — в 3",
    KK: "20 өңірдің 4-інде айқын төмендеу, 3-інде өсу",
    EN: "Clear fall in 4 of 20 regions, rise in 3",
}
FEW: Final = {RU: "мало случаев: 0 → 3", KK: "жағдай аз: 0 → 3", EN: "few cases: 0 → 3"}
OTHER_BORDERS: Final = {RU: "границы другие", KK: "шекара басқа", EN: "other borders"}
ATTRIBUTED: Final = {
    RU: ". Границы: ©\u00a0OpenStreetMap contributors",
    KK: ". Шекара: ©\u00a0OpenStreetMap contributors",
    EN: ". Borders: ©\u00a0OpenStreetMap contributors",
}
LEGEND: Final[dict[Shade, tuple[str, str, str]]] = {
    "fall_deep": ("снижение более 40 %", "40 %-дан көп төмендеу", "fall of more than 40%"),
    "fall": ("снижение до 40 %", "40 %-ға дейін төмендеу", "fall up to 40%"),
    "rise": ("рост до 40 %", "40 %-ға дейін өсу", "rise up to 40%"),
    "rise_deep": ("рост более 40 %", "40 %-дан көп өсу", "rise of more than 40%"),
    "steady": ("в пределах обычных колебаний", "әдеттегі ауытқу шегінде", "within ordinary variation"),
    "plain": ("мало случаев: сами числа", "жағдай аз: сандардың өзі", "few cases: the counts"),
    "empty": ("нет данных", "дерек жоқ", "no data"),
}
PLACE: Final = {RU: 0, KK: 1, EN: 2}
SHORT: Final = {"east_kazakhstan": "Восточно-Казахстанская", "north_kazakhstan": "Северо-Казахстанская"}
FIVE: Final = (
    ("east_kazakhstan", 3649, 2578, (-29.4, -47.4, -5.6), Verdict.FALL_LIKELY),
    ("pavlodar", 1681, 1684, (0.2, -24.8, 33.4), Verdict.UNCLEAR),
    ("karaganda", 1298, 1233, (-5.0, -29.3, 27.1), Verdict.UNCLEAR),
    ("akmola", 1710, 896, (-47.6, -60.8, -29.9), Verdict.FALL_CLEAR),
    ("mangystau", 696, 751, (7.9, -20.1, 44.7), Verdict.UNCLEAR),
)


def name_of(region: str, language: Language) -> str:
    """A region as a row names it."""
    if language is RU and region in SHORT:
        return SHORT[region]
    short = load_catalogue().regions[region].short[language]
    return short if not short.isupper() else load_catalogue().regions[region].name[language].rpartition(" ")[0]


def around(language: Language, title: str, *note: str, years: str = "", demo: bool = False) -> Frame:
    """A frame of the main indicator; an invented one carries its badge."""
    shown = years or YEARS[language].format(2020, 2021)
    badge = BADGE[language] if demo else None
    subtitle = SUBTITLE[language].format(shown)
    return Frame(title, subtitle, SOURCE[language], STAMP[language], language, note, demo_badge=badge)


def change(told: tuple[float, float, float], verdict: Verdict, language: Language) -> JudgedChange:
    """A judged change; a likely one with its asterisk."""
    value, low, high = told
    return JudgedChange(value, signed(value, language) + ("*" if verdict.is_likely else ""), verdict, low, high)


def likely(language: Language, *regions: str) -> str:
    """The note that names the likely ones."""
    words = {RU: "* Вывод осторожный: {}.", KK: "* Қорытынды сақ: {}.", EN: "* Read with caution: {}."}
    return words[language].format(", ".join(name_of(region, language) for region in regions))


def row_ticks(changes: list[JudgedChange], language: Language) -> tuple[Tick, ...]:
    """The ticks of a dense axis."""
    values = row_axis(min(one.low for one in changes), max(one.high for one in changes))
    return tuple(Tick(value, signed(value, language, 0).removesuffix("%").removesuffix(THIN)) for value in values)


# Slopes ---------------------------------------------------------------------------------------------------------


def slope_five(language: Language) -> Slope:
    """The report's second table."""
    lines = tuple(
        SlopeLine(
            name_of(region, language),
            SlopeEnd(before, grouped(before, language)),
            SlopeEnd(after, grouped(after, language)),
            change(told, verdict, language),
        )
        for region, before, after, told, verdict in FIVE
    )
    notes = (likely(language, "east_kazakhstan"), VARIATION[language], CAUSE[language], PERIOD[language])
    return Slope(around(language, TWO_OF_FIVE[language], *notes), ("2020", "2021"), lines)


def slope_corners(language: Language) -> Slope:
    """Invented: a million, a zero, a missing year and changed borders in one picture."""
    absent = SlopeEnd(None, NO_DATA[language])

    def end(value: int) -> SlopeEnd:
        return SlopeEnd(value, grouped(value, language))

    fallen = change((-58.8, -69, -45), Verdict.FALL_CLEAR, language)
    risen = change((71.1, 29, 127), Verdict.RISE_LIKELY, language)
    few = FEW[language].partition(":")[0]
    lines = (
        SlopeLine(name_of("north_kazakhstan", language), end(1_000_000), end(412_300), fallen),
        SlopeLine(name_of("karaganda", language), end(640_000), end(610_000), None, OTHER_BORDERS[language], True),
        SlopeLine(name_of("abai", language), absent, end(588_000), statement=NO_DATA[language]),
        SlopeLine(name_of("astana", language), end(0), end(3), statement=few),
        SlopeLine(name_of("almaty_city", language), end(402_000), end(688_000), risen),
        SlopeLine(name_of("zhetisu", language), end(401_500), absent, statement=NO_DATA[language]),
    )
    title = {
        RU: "Заметное снижение — в одном регионе из шести, рост — в одном",
        KK: "6 өңірдің 1-інде айқын төмендеу, 1-інде өсу",
        EN: "Clear fall in 1 of 6 regions, rise in 1",
    }[language]
    return Slope(around(language, title, likely(language, "almaty_city"), demo=True), ("2021", "2023"), lines)


# Rows of changes ------------------------------------------------------------------------------------------------


def five_rows(language: Language) -> tuple[ChangeRow, ...]:
    """The report's changes, from the largest fall on."""
    return tuple(
        ChangeRow(name_of(region, language), change(told, verdict, language))
        for region, _, _, told, verdict in sorted(FIVE, key=lambda row: row[3][0])
    )


def changes_five(language: Language) -> ChangeRows:
    """The report's changes with their intervals."""
    rows = five_rows(language)
    notes = (likely(language, "east_kazakhstan"), VARIATION[language], CAUSE[language], PERIOD[language])
    frame = around(language, TWO_OF_FIVE[language], *notes)
    return ChangeRows(frame, rows, row_ticks([row.change for row in rows if row.change], language))


def twenty_changes(language: Language) -> list[tuple[str, JudgedChange | None]]:
    """Invented changes of the twenty units: every verdict, and two without any."""
    found: list[tuple[str, JudgedChange | None]] = []
    for place, region in enumerate(load_catalogue().current):
        value = round(-52.5 + 5.5 * place, 1)
        low, high = value - 0.3 * (100 + value), value + 0.42 * (100 + value)
        if value < -35:
            verdict = Verdict.FALL_CLEAR if place else Verdict.FALL_LIKELY
        elif value > 38:
            verdict = Verdict.RISE_LIKELY if place == 19 else Verdict.RISE_CLEAR
        else:
            verdict = Verdict.UNCLEAR
        found.append((region.key, None if place in (9, 13) else change((value, low, high), verdict, language)))
    return found


def changes_twenty(language: Language) -> ChangeRows:
    """Invented: twenty regions, two of them with too few cases, one in focus."""
    rows = [
        ChangeRow(name_of(region, language), told, "" if told else FEW[language], is_focus=region == "kostanay")
        for region, told in twenty_changes(language)
    ]
    ordered = sorted(rows, key=lambda row: row.change is None)
    judged = [row.change for row in ordered if row.change]
    names = [region for region, told in twenty_changes(language) if told and told.verdict.is_likely]
    frame = around(language, BOTH[language], likely(language, *names), VARIATION[language], demo=True)
    return ChangeRows(frame, tuple(ordered), row_ticks(judged, language))


def changes_in_groups(language: Language) -> ChangeRows:
    """The report's changes under headings."""
    words = {
        RU: ("Проект в 2021 году шёл (следует из текста отчёта)", "Не шёл (указано в отчёте)"),
        KK: ("Жоба 2021 жылы жүрді (есептің мәтінінен шығады)", "Жүрген жоқ (есепте көрсетілген)"),
        EN: ("The project ran in 2021 (implied by the report)", "It did not run (stated in the report)"),
    }[language]
    spec = changes_five(language)
    headings = {0: words[0], 3: words[1]}
    rows = tuple(replace(row, heading=headings.get(place, "")) for place, row in enumerate(spec.rows))
    return replace(spec, rows=rows)


# Levels ---------------------------------------------------------------------------------------------------------


def ranking_counts(language: Language) -> Ranking:
    """The report's counts of 2021, one region in focus."""
    title = {
        RU: "Акмолинская область: 896 случаев",
        KK: "Ақмола облысы: 896 жағдай",
        EN: "Akmola Region: 896 cases",
    }[language]
    bars = [
        RankedBar(name_of(region, language), after, grouped(after, language), is_focus=region == "akmola")
        for region, _, after, _, _ in sorted(FIVE, key=lambda row: -row[2])
    ]
    return Ranking(around(language, title, PERIOD[language], years="2021"), tuple(bars))


def ranking_twenty(language: Language) -> Ranking:
    """Invented rates of the twenty units with intervals, the country's line, a zero and an absence."""
    title = {
        RU: "Мангистауская область: 68 случаев на 100 тысяч жителей",
        KK: "Маңғыстау облысы: 100 мың тұрғынға 68 жағдай",
        EN: "Mangystau Region: 68 cases per 100,000 residents",
    }[language]
    national = {RU: "республика: 105", KK: "республика: 105", EN: "country: 105"}[language]
    bars = []
    for place, region in enumerate(load_catalogue().current):
        value = max(0, 172 - 9 * place) if region.key != "mangystau" else 68
        name, focus = name_of(region.key, language), region.key == "mangystau"
        if place == 19:
            bars.append(RankedBar(name, None, "", NO_DATA[language]))
        else:
            bars.append(RankedBar(name, value, str(value), None, focus, 0.93 * value, 1.07 * value + 2))
    ordered = sorted(bars, key=lambda bar: -(bar.value if bar.value is not None else -1))
    frame = around(language, title, years="2024", demo=True)
    return Ranking(frame, tuple(ordered), NationalLine(105, national))


# Checks ---------------------------------------------------------------------------------------------------------

PUBLISHED: Final = {
    "east_kazakhstan": (-70, 0),
    "akmola": (-52.4, 1),
    "pavlodar": (0.1, 1),
    "karaganda": (-5, 0),
    "mangystau": (7.9, 1),
}
MARKS: Final = {RU: ("в отчёте", "пересчёт"), KK: ("есепте", "қайта есептеу"), EN: ("in the report", "recomputed")}


def published_five(language: Language) -> PublishedCheck:
    """The report's percentages beside ours."""
    agrees = {RU: "{}, совпадает", KK: "{}, сәйкес", EN: "{}, agrees"}[language]
    slip = {RU: "{} (в отчёте {})", KK: "{} (есепте {})", EN: "{} (report: {})"}[language]
    recomputed = {region: told[0] for region, _, _, told, _ in FIVE}
    rows = []
    for region, (published, decimals) in PUBLISHED.items():
        ours, theirs = signed(recomputed[region], language), signed(published, language, decimals)
        comment = {"pavlodar": slip.format(ours, theirs)}.get(region, agrees.format(ours))
        differs = region in ("east_kazakhstan", "akmola")
        row = CheckedRow(
            name_of(region, language), published, theirs, recomputed[region], ours, "" if differs else comment
        )
        rows.append(row)
    title = {
        RU: "Снижение в двух областях в отчёте завышено",
        KK: "Есепте екі облыстағы төмендеу асыра көрсетілген",
        EN: "The report overstates the fall in 2 regions",
    }[language]
    ticks = tuple(Tick(value, signed(value, language, 0) if value else "0") for value in interval_axis(-70, 8))
    return PublishedCheck(around(language, title, PERIOD[language]), tuple(rows), ticks, *MARKS[language])


def published_one(language: Language) -> PublishedCheck:
    """One percentage with the interval of the change."""
    spec, told = published_five(language), change((-29.4, -47.4, -5.6), Verdict.FALL_LIKELY, language)
    title = {
        RU: f"Восточно-Казахстанская область: пересчёт даёт {signed(-29.4, RU)}, а не {signed(-70, RU, 0)}",
        KK: f"Шығыс Қазақстан облысы: қайта есептегенде {signed(-29.4, KK)}, {signed(-70, KK, 0)} емес",
        EN: "East Kazakhstan Region: the recomputation gives −29.4%, not −70%",
    }[language]
    caption = {RU: "с учётом колебаний", KK: "ауытқуды ескергенде", EN: "allowing for variation"}[language]
    frame = around(language, title, likely(language, "east_kazakhstan"), CAUSE[language])
    row = replace(spec.rows[0], recomputed_label=told.label)
    words = (caption, interval_label(-47, -6, language))
    return replace(spec, frame=frame, rows=(row,), interval=told, interval_words=words)


# Maps -----------------------------------------------------------------------------------------------------------


def tile(region: Region, language: Language) -> Tile:
    """A unit's place in the grid."""
    place = region.tile
    names = tuple(part.strip() for part in place.name[language].split("/"))
    is_city = region.kind == "city"
    return Tile(region.key, names, place.row, place.column, place.width, place.height, is_city=is_city)


def units(borders: str) -> list[Region]:
    """The units of a set of borders."""
    regions, current = load_catalogue().regions, load_catalogue().current
    if borders == "20":
        return list(current)
    kept = [region for region in current if region.key not in ("abai", "ulytau", "zhetisu")]
    shown = [regions.get(f"{region.key}_pre2022", region) for region in kept]
    if borders == "16":
        shown = [region for region in shown if region.key not in ("turkistan", "shymkent")]
        shown.append(regions["south_kazakhstan"])
    return shown


def legend(shades: set[Shade], language: Language) -> tuple[LegendEntry, ...]:
    """The words of the shades drawn, in their fixed order."""
    return tuple(LegendEntry(shade, LEGEND[shade][PLACE[language]]) for shade in LEGEND if shade in shades)


def invented_unit(place: int, language: Language, *, percent: bool) -> Unit:
    """Every class in turn, a likely one, a count and two kinds of emptiness."""
    falls: tuple[tuple[Shade, int], ...] = (("fall", -29), ("steady", 2), ("fall_deep", -48))
    shades: tuple[tuple[Shade, int], ...] = (*falls, ("rise", 34), ("steady", -9), ("rise_deep", 54), ("steady", 0))
    if place in (2, 11):
        return Unit("empty")
    if place == 15:
        return Unit("empty", word={RU: "несравн.", KK: "салыст.", EN: "not comp."}[language])
    if place == 7:
        return Unit("plain", 3.0, "0→3")
    shade, value = shades[place % len(shades)]
    label = signed(value, language, 0)
    bare = label if percent else label.removesuffix("%").removesuffix(THIN)
    return Unit(shade, float(value), bare + ("*" if place == 14 else ""), is_likely=place == 14)


def tile_map_twenty(language: Language) -> TileMap:
    """Invented: all classes on today's borders."""
    tiles = tuple(
        MapTile(tile(region, language), invented_unit(place, language, percent=False))
        for place, region in enumerate(units("20"))
    )
    frame = around(language, BOTH[language], VARIATION[language], demo=True)
    return TileMap(frame, tiles, legend({one.unit.shade for one in tiles}, language))


def five_unit(key: str, language: Language, *, percent: bool) -> Unit:
    """The report's change of a unit, or emptiness."""
    own = {region: (told[0], verdict) for region, _, _, told, verdict in FIVE}
    found = own.get(key.removesuffix("_pre2022"))
    if found is None:
        return Unit("empty")
    value, verdict = round(found[0]), found[1]
    label = signed(value, language, 0)
    shade: Shade = ("fall_deep" if value < -40 else "fall") if verdict.is_fall else "steady"
    bare = label if percent else label.removesuffix("%").removesuffix(THIN)
    return Unit(shade, float(value), bare + ("*" if verdict.is_likely else ""), is_likely=verdict.is_likely)


def tile_map_report(language: Language) -> TileMap:
    """The report's changes on the borders of their time."""
    tiles = tuple(
        MapTile(tile(region, language), five_unit(region.key, language, percent=False)) for region in units("17")
    )
    title = {
        RU: "Заметное снижение — в двух областях из пяти, данных нет по 12",
        KK: "5 облыстың 2-сінде айқын төмендеу, 12 облыс бойынша дерек жоқ",
        EN: "Clear fall in 2 of 5 regions, no data for 12",
    }[language]
    frame = around(language, title, likely(language, "east_kazakhstan"), VARIATION[language], PERIOD[language])
    return TileMap(frame, tiles, legend({one.unit.shade for one in tiles}, language))


def tile_map_counts(language: Language) -> TileMap:
    """Invented: counts alone, from zero to hundreds of thousands."""
    counts = (0, 3, 19, 896, 12_345, 102_345)
    tiles = tuple(
        MapTile(tile(region, language), Unit("plain", float(counts[place % 6]), grouped(counts[place % 6], language)))
        for place, region in enumerate(units("20"))
    )
    title = {
        RU: "В областях — от 0 до 102 345 случаев",
        KK: "Облыстарда 0-ден 102 345-ке дейін жағдай",
        EN: "From 0 to 102,345 cases in a region",
    }[language]
    return TileMap(around(language, title.replace("2 3", f"2{THIN}3"), demo=True), tiles, ())


def real_map(
    language: Language, borders: Any, make: Callable[[int, Region], Unit], title: str, *, demo: bool
) -> Choropleth:
    """A map with real borders of a set."""
    areas = tuple(
        MapArea(region.key, " ".join(tile(region, language).name), make(place, region))
        for place, region in enumerate(units(borders))
    )
    frame = around(language, title, VARIATION[language], demo=demo)
    frame = replace(frame, source=SOURCE[language] + ATTRIBUTED[language])
    return Choropleth(frame, borders, areas, legend({area.unit.shade for area in areas} - {"plain"}, language))


def choropleth_report(language: Language) -> Choropleth:
    """The report's changes with the borders of 2021."""
    frame = tile_map_report(language).frame
    spec = real_map(
        language, "17", lambda _, region: five_unit(region.key, language, percent=True), frame.title, demo=False
    )
    return replace(spec, frame=replace(spec.frame, note=(likely(language, "east_kazakhstan"), *spec.frame.note)))


def choropleth_twenty(language: Language) -> Choropleth:
    """Invented: half of today's units with numbers, a city among them."""

    def make(place: int, region: Region) -> Unit:
        shown = region.kind == "city" or place % 2
        return invented_unit(place, language, percent=True) if shown else Unit("empty")

    return real_map(language, "20", make, BOTH[language], demo=True)


def choropleth_sixteen(language: Language) -> Choropleth:
    """Invented: the borders before 19 June 2018."""

    def make(place: int, region: Region) -> Unit:
        return invented_unit(1, language, percent=True) if region.key == "south_kazakhstan" else Unit("empty")

    return real_map(language, "16", make, TWO_OF_FIVE[language], demo=True)


# Years ----------------------------------------------------------------------------------------------------------


def line_of(
    language: Language, start: int, counts: tuple[int | None, ...], broken_at: int = 0
) -> tuple[YearPoint, ...]:
    """Years from a start; the first, the last, and the largest are labelled."""
    held = [count for count in counts if count is not None]
    stated, implied = (project(language),), (project(language, Presence.IMPLIED_YES),)
    bands, points = {4: stated, 5: stated, 6: implied}, []
    for place, count in enumerate(counts):
        year = start + place
        labelled = count is not None and (place in (0, len(counts) - 1) or count == max(held) or year == broken_at)
        points.append(
            YearPoint(
                year,
                str(year),
                count,
                "" if count is None else grouped(count, language),
                NO_DATA[language] if count is None else None,
                bands=bands.get(place, ()),
                break_label=BORDERS[language] if year == broken_at else (),
                is_labelled=labelled,
            )
        )  # fmt: skip
    return tuple(points)


def series_broken(language: Language) -> YearSeries:
    """Invented: ten years that cross the border reform."""
    counts = (1140, 1195, 1260, 1325, 1360, 1270, 1215, 968, 932, 905)
    title = {
        RU: "Карагандинская область: данные после 2022 года несравнимы с прежними",
        KK: "Қарағанды облысы: 2022 жылдан кейінгі деректер бұрынғымен салыстырылмайды",
        EN: "Karaganda Region: figures after 2022 are not comparable with earlier years",
    }[language]
    points = line_of(language, 2015, counts, 2022)
    ticks = tuple(Tick(value, grouped(value, language)) for value in count_axis(1360))
    key = (project(language), project(language, Presence.IMPLIED_YES))
    return YearSeries(around(language, title, CAUSE[language], years="2015–2024", demo=True), points, ticks, key)


def series_with_gaps(language: Language) -> YearSeries:
    """Invented: missing years, a zero, a million."""
    counts = (0, 250_000, None, None, 1_000_000, 740_000, 3)
    title = {
        RU: "Мангистауская область: явных изменений нет",
        KK: "Маңғыстау облысы: айқын өзгеріс жоқ",
        EN: "Mangystau Region: no clear change",
    }[language]
    ticks = tuple(Tick(value, grouped(value, language)) for value in count_axis(1_000_000))
    frame = around(language, title, years="2018–2024", demo=True)
    key = (project(language), project(language, Presence.IMPLIED_YES))
    return YearSeries(frame, line_of(language, 2018, counts), ticks, key, NO_DATA[language])


def multiples_five(language: Language) -> Multiples:
    """Five regions by two indicators."""
    titles = {
        RU: ("Правонарушения лиц, ранее совершивших преступления", "Повторные правонарушения на учёте, 9 мес."),
        KK: (
            "Бұрын қылмыс жасаған адамдардың құқық бұзушылықтары",
            "Есептегілердің қайталама құқық бұзушылықтары, 9 ай",
        ),
        EN: ("Offences by people who had offended before", "Repeat offences on the register, 9 months"),
    }[language]
    small = {"karaganda": 3, "east_kazakhstan": 1, "pavlodar": 1}
    rows = tuple(
        SheetRow(
            name_of(region, language),
            (
                (
                    SmallCount("2020", before, grouped(before, language)),
                    SmallCount("2021", after, grouped(after, language)),
                ),
                (SmallCount("2020", 0, "0"), SmallCount("2021", small.get(region, 0), str(small.get(region, 0)))),
            ),
        )
        for region, before, after, _, _ in FIVE
    )
    title = {
        RU: "Показатели отчёта: 5 областей, 2020–2021",
        KK: "Есеп көрсеткіштері: 5 облыс, 2020–2021",
        EN: "Indicators of the report: 5 regions, 2020–2021",
    }
    sheets = tuple(Sheet(words, ("2020", "2021")) for words in titles)
    return Multiples(around(language, title[language], PERIOD[language]), sheets, rows)


def briefing_five(language: Language) -> Briefing:
    """The page for a meeting."""
    words = {
        RU: ("2 из 5", "с заметным снижением", "3 из 5", "без явных изменений", "процента отчёта пересчитаны"),
        KK: ("5 ішінен 2", "айқын төмендеу бар", "5 ішінен 3", "айқын өзгеріс жоқ", "есеп пайызы қайта есептелді"),
        EN: ("2 of 5", "with a clear fall", "3 of 5", "without a clear change", "percentages recomputed"),
    }[language]
    heading = {RU: "Рекомендация", KK: "Ұсыныс", EN: "Recommendation"}[language]
    advice = {
        RU: "Можно продолжать проект: данные этому не противоречат.",
        KK: "Жобаны жалғастыруға болады: деректер бұған қайшы емес.",
        EN: "The project may go on: the data do not speak against it.",
    }[language]
    rows = changes_five(language)
    panels = (
        Panel(2.0, words[0], words[1], Verdict.FALL_CLEAR),
        Panel(3.0, words[2], words[3]),
        Panel(2.0, "2", words[4]),
    )
    return Briefing(rows.frame, panels, rows.rows, rows.ticks, heading, (advice,))


PICTURES: Final[tuple[Callable[[Language], Any], ...]] = (
    slope_five,
    slope_corners,
    changes_five,
    changes_twenty,
    changes_in_groups,
    ranking_counts,
    ranking_twenty,
    published_five,
    published_one,
    tile_map_twenty,
    tile_map_report,
    tile_map_counts,
    choropleth_report,
    choropleth_twenty,
    choropleth_sixteen,
    series_broken,
    series_with_gaps,
    multiples_five,
    briefing_five,
)
SPECS: Final[dict[str, Any]] = {
    f"{picture.__name__}_{language}": picture(language) for picture in PICTURES for language in Language
}
