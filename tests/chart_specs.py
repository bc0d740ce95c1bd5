"""Specs with the report's real figures and wording in three languages; the lint and the gallery draw them."""

from dataclasses import replace
from typing import Final

from charts.scale import interval_axis
from charts.spec import (
    Band,
    FactLine,
    Frame,
    IntervalStrip,
    KeyNumber,
    LocatorTile,
    RegionCard,
    RegionWithoutData,
    SmallCount,
    SmallCounts,
    SmallCountsRow,
    SmallCountsTable,
    Standing,
    Step,
    Tick,
    Tile,
    YearBar,
)
from data.vocabulary import Language, Presence, Verdict

RU, KK, EN = Language.RU, Language.KK, Language.EN
THIN: Final = "\u202f"
MINUS: Final = "−"


def grouped(count: int, language: Language) -> str:
    """1 710 or 1,710."""
    return f"{count:,}".replace(",", "," if language is EN else THIN)


def signed(percent: float, language: Language, decimals: int = 1) -> str:
    """−47,6 % or −47.6%."""
    digits = f"{abs(percent):.{decimals}f}"
    sign = "" if float(digits) == 0 else (MINUS if percent < 0 else "+")
    return f"{sign}{digits}%" if language is EN else f"{sign}{digits.replace('.', ',')}{THIN}%"


def interval_label(low: int, high: int, language: Language) -> str:
    """The ends of an interval, as each language writes a range."""
    if language is RU:
        return f"от {signed(low, RU, 0).removesuffix(THIN + '%')} до {signed(high, RU, 0)}"
    bare = signed(low, language, 0).removesuffix("%").removesuffix(THIN)
    return f"{bare} {'…' if language is KK else 'to'} {signed(high, language, 0)}"


CAPTION: Final = {RU: "с учётом колебаний", KK: "ауытқуды ескергенде", EN: "allowing for ordinary variation"}
BEYOND: Final = {
    RU: "Изменение больше обычных колебаний",
    KK: "Өзгеріс әдеттегі ауытқудан үлкен",
    EN: "Change larger than ordinary variation",
}
WITHIN: Final = {
    RU: "Изменение в пределах обычных колебаний",
    KK: "Өзгеріс әдеттегі ауытқу шегінде",
    EN: "Change within ordinary variation",
}
CONDITION: Final = {
    RU: "Верно, пока обычные колебания меньше {} %.",
    KK: "Әдеттегі ауытқу {} %-дан аз болғанда дұрыс.",
    EN: "Holds while ordinary variation is below {}%.",
}
SUBTITLE: Final = {
    RU: "Правонарушения лиц, ранее совершивших преступления, {} годы, число случаев",
    KK: "Бұрын қылмыс жасаған адамдардың құқық бұзушылықтары, {} жылдар, жағдай саны",
    EN: "Offences by people who had offended before, {}, cases",
}
SECOND: Final = {
    RU: "Повторные правонарушения подучётных, 9 мес.",
    KK: "Пробация есебінде тұрғандардың қайталама құқық бұзушылықтары, 9 ай",
    EN: "Repeat offences by people on the probation register, 9 months",
}
SOURCE: Final = {
    RU: "Источник: отчёт ОФ «Антарес А» по данным правовой статистики",
    KK: "Дереккөз: «Антарес А» ҚҚ есебі, құқықтық статистика деректері",
    EN: "Source: report of the Antares\u00a0A foundation, legal statistics",
}
STAMP: Final = {
    RU: "22.11.2026 · @probation_bot",
    KK: "22.11.2026 · @probation_bot",
    EN: "22 Nov 2026 · @probation_bot",
}
IMPLIED: Final = {RU: "* По смыслу отчёта.", KK: "* Есептің мағынасы бойынша.", EN: "* Implied by the report."}
LIKELY: Final = {
    RU: "** Вывод осторожный: с поправкой на пять областей он не подтверждается.",
    KK: "** Қорытынды сақ: бес облысқа түзету жасағанда расталмайды.",
    EN: "** Read with caution: does not hold after correction for five regions.",
}
VARIATION: Final = {
    RU: "Обычные колебания: ±10 % в год, допущение.",
    KK: "Әдеттегі ауытқу: жылына ±10 %, болжам.",
    EN: "Ordinary variation: ±10% a year, an assumption.",
}
CAUSE: Final = {
    RU: "Причину данные не показывают.",
    KK: "Деректер себебін көрсетпейді.",
    EN: "The data do not show the cause.",
}
PERIOD: Final = {
    RU: "Период внутри года в отчёте не указан.",
    KK: "Есепте жыл ішіндегі кезең көрсетілмеген.",
    EN: "The report states no period within the year.",
}
PROJECT_YEAR: Final = {RU: "год проекта", KK: "жоба жылы", EN: "project year"}
ORDER_YEAR: Final = {RU: "год соцзаказа", KK: "тапсырыс жылы", EN: "social order"}
YEARS: Final = {RU: "{} и {}", KK: "{} және {}", EN: "{} and {}"}


def frame(language: Language, title: str, years: str, *note: str) -> Frame:
    """A light phone frame of the report's second table."""
    return Frame(title, SUBTITLE[language].format(years), SOURCE[language], STAMP[language], language, note)


def bar(year: int, count: int, language: Language, *bands: Band) -> YearBar:
    """A year with its count."""
    return YearBar(year, str(year), count, grouped(count, language), bands=bands)


def project(language: Language, presence: Presence = Presence.STATED_YES) -> Band:
    """The project's band; an implied one carries its asterisk."""
    star = "*" if presence is Presence.IMPLIED_YES else ""
    return Band("ngo_project", presence, PROJECT_YEAR[language] + star)


def order(language: Language, presence: Presence = Presence.IMPLIED_YES) -> Band:
    """The state social order's band."""
    star = "*" if presence is Presence.IMPLIED_YES else ""
    return Band("social_order", presence, ORDER_YEAR[language] + star)


def key(percent: float, low: int, high: int, verdict: Verdict, language: Language) -> KeyNumber:
    """The key number of a change."""
    star = "*" if verdict.is_likely else ""
    label = signed(percent, language) + star
    return KeyNumber(percent, label, verdict, CAPTION[language], interval_label(low, high, language))


def strip(
    percent: float, low: int, high: int, verdict: Verdict, language: Language, holds_below: int | None = None
) -> IntervalStrip:
    """The strip of a change."""
    ticks = tuple(Tick(value, "0" if value == 0 else signed(value, language, 0)) for value in interval_axis(low, high))
    words = (BEYOND if verdict.is_fall or verdict.is_rise else WITHIN)[language]
    condition = CONDITION[language].format(holds_below).replace(" %", THIN + "%") if holds_below else None
    return IntervalStrip(words, low, high, percent, verdict, ticks, condition)


def nine_months(before: int, after: int, language: Language) -> SmallCounts:
    """The second indicator of a region."""
    counts = (SmallCount("2020", before, str(before)), SmallCount("2021", after, str(after)))
    return SmallCounts(SECOND[language], counts)


def akmola(language: Language) -> RegionCard:
    """Two years, a clear fall, an implied project year."""
    title = {
        RU: "Акмолинская область: случаев стало почти вдвое меньше",
        KK: "Ақмола облысы: жағдай 47,6 %-ға азайды",
        EN: "Akmola Region: cases fell by 47.6%",
    }[language]
    change, verdict = (-47.6, -61, -30), Verdict.FALL_CLEAR
    notes = (IMPLIED, VARIATION, CAUSE, PERIOD)
    return RegionCard(
        frame(language, title, YEARS[language].format(2020, 2021), *(note[language] for note in notes)),
        (bar(2020, 1710, language), bar(2021, 896, language, project(language, Presence.IMPLIED_YES))),
        key=key(*change, verdict, language),
        strip=strip(*change, verdict, language, 23),
        second=nine_months(0, 0, language),
    )


def mangystau(language: Language) -> RegionCard:
    """Three years, no clear change."""
    title = {
        RU: "Мангистауская область: явных изменений нет",
        KK: "Маңғыстау облысы: айқын өзгеріс жоқ",
        EN: "Mangystau Region: no clear change",
    }[language]
    kicker = {RU: "2021 год к 2019 году", KK: "2021 жыл 2019 жылмен салыстырғанда", EN: "2021 against 2019"}[language]
    notes = (IMPLIED, VARIATION, CAUSE, PERIOD)
    change, verdict = (23.1, -9, 66), Verdict.UNCLEAR
    years = (bar(2019, 610, language), bar(2020, 696, language))
    return RegionCard(
        replace(frame(language, title, "2019–2021", *(note[language] for note in notes)), kicker=kicker),
        (*years, bar(2021, 751, language, project(language, Presence.IMPLIED_YES))),
        (Step(signed(14.1, language)), Step(signed(7.9, language))),
        key=key(*change, verdict, language),
        strip=strip(*change, verdict, language),
        second=nine_months(0, 0, language),
    )


def karaganda(language: Language) -> RegionCard:
    """Two years, no clear change, three cases of the second indicator, a stated project year."""
    title = {
        RU: "Карагандинская область: явных изменений нет",
        KK: "Қарағанды облысы: айқын өзгеріс жоқ",
        EN: "Karaganda Region: no clear change",
    }[language]
    border = {
        RU: "Границы до 8 июня 2022 г., вместе с нынешней областью Ұлытау.",
        KK: "2022 жылғы 8 маусымға дейінгі шекаралар, қазіргі Ұлытау облысымен бірге.",
        EN: "Borders before 8 June 2022, with today's Ulytau Region.",
    }[language]
    notes = (border, VARIATION[language], CAUSE[language], PERIOD[language])
    change, verdict = (-5.0, -29, 27), Verdict.UNCLEAR
    return RegionCard(
        frame(language, title, YEARS[language].format(2020, 2021), *notes),
        (bar(2020, 1298, language, project(language)), bar(2021, 1233, language)),
        key=key(*change, verdict, language),
        strip=strip(*change, verdict, language),
        second=nine_months(0, 3, language),
    )


def east_kazakhstan(language: Language) -> RegionCard:
    """Two years, a likely fall, two programmes in one year, a contradictory presence in the other."""
    title = {
        RU: "Восточно-Казахстанская область: случаев меньше на 29,4 %, вывод осторожный",
        KK: "Шығыс Қазақстан облысы: жағдай 29,4 %-ға азайды, қорытынды сақ",
        EN: "East Kazakhstan Region: cases fell by 29.4%, read with caution",
    }[language].replace(" %", THIN + "%")
    contradiction = {
        RU: "О программах в 2021 году отчёт противоречив.",
        KK: "2021 жылғы бағдарламалар туралы есеп қайшылықты.",
        EN: "The report contradicts itself about 2021.",
    }[language]
    caution = LIKELY[language].removeprefix("*").replace("* ", "* ", 1)
    notes = (caution, contradiction, VARIATION[language], CAUSE[language], PERIOD[language])
    bands = (order(language, Presence.IMPLIED_YES), project(language, Presence.IMPLIED_YES))
    unsure = (order(language, Presence.CONTRADICTORY), project(language, Presence.CONTRADICTORY))
    change, verdict = (-29.4, -47, -6), Verdict.FALL_LIKELY
    return RegionCard(
        frame(language, title, YEARS[language].format(2020, 2021), *notes),
        (bar(2020, 3649, language, *bands), bar(2021, 2578, language, *unsure)),
        key=key(*change, verdict, language),
        strip=strip(*change, verdict, language, 12),
        second=nine_months(0, 1, language),
    )


def pavlodar(language: Language) -> RegionCard:
    """Two years, next to no change."""
    title = {
        RU: "Павлодарская область: явных изменений нет",
        KK: "Павлодар облысы: айқын өзгеріс жоқ",
        EN: "Pavlodar Region: no clear change",
    }[language]
    change, verdict = (0.2, -25, 33), Verdict.UNCLEAR
    return RegionCard(
        frame(
            language, title, YEARS[language].format(2020, 2021), VARIATION[language], CAUSE[language], PERIOD[language]
        ),
        (bar(2020, 1681, language, project(language)), bar(2021, 1684, language)),
        key=key(*change, verdict, language),
        strip=strip(*change, verdict, language),
        second=nine_months(0, 1, language),
    )


TOO_FEW: Final = {
    RU: "Было 0, стало 3. Процент от нуля не считают; такая разница бывает случайно.",
    KK: "0 болған, 3 болды. Нөлден пайыз есептелмейді; мұндай айырма кездейсоқ болуы мүмкін.",
    EN: "From 0 to 3. No percent from zero; such a difference happens by chance.",
}


def too_few(language: Language) -> RegionCard:
    """The second indicator alone: no verdict, and why."""
    title = {
        RU: "Карагандинская область: случаев слишком мало для вывода",
        KK: "Қарағанды облысы: қорытынды жасауға жағдай аз",
        EN: "Karaganda Region: too few cases to tell",
    }[language]
    base = frame(language, title, "2020", CAUSE[language])
    return RegionCard(
        replace(base, subtitle=SECOND[language]),
        (bar(2020, 0, language, project(language)), bar(2021, 3, language)),
        statement=TOO_FEW[language],
    )


NO_DATA: Final = {RU: "нет данных", KK: "дерек жоқ", EN: "no data"}
BORDERS: Final = {
    RU: ("Новые границы", "с июня 2022 г."),
    KK: ("Жаңа шекаралар", "2022 ж. маусымнан"),
    EN: ("New boundaries", "from June 2022"),
}


def broken_by_borders(language: Language) -> RegionCard:
    """Invented: a series that crosses the border reform, with a missing year; nothing is compared across it."""
    title = {
        RU: "Карагандинская область: данные после 2022 года несравнимы с прежними",
        KK: "Қарағанды облысы: 2022 жылдан кейінгі деректер бұрынғымен салыстырылмайды",
        EN: "Karaganda Region: figures after 2022 are not comparable with earlier years",
    }[language]
    badge = {RU: "ДЕМО: данные вымышлены", KK: "ДЕМО: деректер ойдан алынған", EN: "DEMO: invented data"}[language]
    statement = {
        RU: "Сравнивать нельзя: в 2022 году границы изменились.",
        KK: "Салыстыруға болмайды: 2022 жылы шекара өзгерді.",
        EN: "Not comparable: the borders changed in 2022.",
    }[language]
    gap = YearBar(2022, "2022", None, "", NO_DATA[language])
    years = (bar(2020, 1298, language, project(language)), bar(2021, 1233, language), gap, bar(2023, 968, language))
    steps = (Step(), Step(), Step(break_label=BORDERS[language]))
    base = replace(frame(language, title, "2020–2023", CAUSE[language]), demo_badge=badge)
    return RegionCard(base, years, steps, statement=statement)


# The tile grid: key, row, column, width, height, city?, names --------------------------------------------------
_TILES: Final = (
    ("north_kazakhstan", 0, 3, 2, 1, False, "СКО", "СҚО", "North Kazakhstan"),
    ("west_kazakhstan", 1, 0, 1, 1, False, "ЗКО", "БҚО", "West Kaz."),
    ("aktobe", 1, 1, 1, 2, False, "Актобе", "Ақтөбе", "Aktobe"),
    ("kostanay", 1, 2, 1, 1, False, "Костанай", "Қостанай", "Kostanay"),
    ("akmola", 1, 3, 1, 1, False, "Акмола", "Ақмола", "Akmola"),
    ("astana", 1, 4, 1, 1, True, "Астана", "Астана", "Astana"),
    ("pavlodar", 1, 5, 1, 1, False, "Павлодар", "Павлодар", "Pavlodar"),
    ("atyrau", 2, 0, 1, 1, False, "Атырау", "Атырау", "Atyrau"),
    ("ulytau", 2, 2, 1, 1, False, "Ұлытау", "Ұлытау", "Ulytau"),
    ("karaganda", 2, 3, 2, 1, False, "Караганда", "Қарағанды", "Karaganda"),
    ("abai", 2, 5, 1, 1, False, "Абай", "Абай", "Abai"),
    ("east_kazakhstan", 2, 6, 1, 1, False, "ВКО", "ШҚО", "East Kaz."),
    ("mangystau", 3, 0, 1.5, 1, False, "Мангистау", "Маңғыстау", "Mangystau"),
    ("kyzylorda", 3, 1.5, 1.5, 1, False, "Кызылорда", "Қызылорда", "Kyzylorda"),
    ("turkistan", 3, 3, 1, 1, False, "Туркестан", "Түркістан", "Turkistan"),
    ("zhambyl", 3, 4, 1, 1, False, "Жамбыл", "Жамбыл", "Zhambyl"),
    ("almaty_region", 3, 5, 1, 1, False, "Алматы\nобл.", "Алматы\nобл.", "Almaty\nRegion"),
    ("zhetisu", 3, 6, 1, 1, False, "Жетісу", "Жетісу", "Zhetisu"),
    ("shymkent", 4, 3, 1, 1, True, "Шымкент", "Шымкент", "Shymkent"),
    ("almaty_city", 4, 5, 1, 1, True, "Алматы", "Алматы", "Almaty"),
)
WITH_FIGURES: Final = frozenset({"akmola", "karaganda", "east_kazakhstan", "mangystau", "pavlodar", "ulytau", "abai"})


def tiles(language: Language) -> tuple[Tile, ...]:
    """The twenty tiles of today, named in a language."""
    names = {RU: 6, KK: 7, EN: 8}[language]
    return tuple(
        Tile(str(row[0]), tuple(str(row[names]).split("\n")), row[1], row[2], row[3], row[4], is_city=row[5])
        for row in _TILES
    )


def turkistan(language: Language) -> RegionWithoutData:
    """A region for which there is nothing yet."""

    def standing(tile: Tile) -> Standing:
        return "chosen" if tile.key == "turkistan" else "with_data" if tile.key in WITH_FIGURES else "without_data"

    title, subtitle, legend, heads, bodies = {
        RU: (
            "Туркестанская область: данных пока нет",
            "Правонарушения лиц, ранее совершивших преступления, и повторные правонарушения подучётных",
            ("Туркестанская", "данные есть", "данных нет"),
            ("Чего нет", "Что есть"),
            (
                "В отчёте о пилотных областях Туркестанской области нет; другого источника в базе тоже нет. "
                "Отсутствие данных не значит, что случаев не было.",
                "Пять областей за 2020 и 2021 годы, Мангистауская ещё и за 2019 год.",
            ),
        ),
        KK: (
            "Түркістан облысы: әзірге дерек жоқ",
            "Бұрын қылмыс жасаған адамдардың құқық бұзушылықтары, есепте тұрғандардың қайталама құқық бұзушылықтары",
            ("Түркістан", "дерек бар", "дерек жоқ"),
            ("Не жоқ", "Не бар"),
            (
                "Қанатқақты облыстар туралы есепте Түркістан облысы жоқ; базада басқа дереккөз де жоқ. "
                "Деректің болмауы жағдай болмағанын білдірмейді.",
                "Бес облыс бойынша 2020 және 2021 жылдар, Маңғыстау бойынша 2019 жыл да бар.",
            ),
        ),
        EN: (
            "Turkistan Region: no data yet",
            "Offences by people who had offended before, and repeat offences by people on the probation register",
            ("Turkistan", "has data", "no data"),
            ("What is missing", "What there is"),
            (
                "The report on the pilot regions does not cover Turkistan, and there is no other source here. "
                "No data does not mean no cases.",
                "Five regions for 2020 and 2021, Mangystau for 2019 as well.",
            ),
        ),
    }[language]
    border = {
        RU: "Границы с 8 июня 2022 г. Овалы — города. Схема, не карта.",
        KK: "2022 жылғы 8 маусымнан бергі шекаралар. Сопақтар — қалалар. Карта емес, сызба.",
        EN: "Borders since 8 June 2022. Ovals are cities. A scheme, not a map.",
    }[language]
    return RegionWithoutData(
        Frame(title, subtitle, SOURCE[language], STAMP[language], language, (border,)),
        tuple(LocatorTile(tile, standing(tile)) for tile in tiles(language)),
        legend,
        tuple(FactLine(head, body) for head, body in zip(heads, bodies, strict=True)),
    )


_SHORT: Final = {
    "karaganda": ("Карагандинская", "Қарағанды", "Karaganda", 0, 3),
    "east_kazakhstan": ("Восточно-Казахстанская", "Шығыс Қазақстан", "East Kazakhstan", 0, 1),
    "pavlodar": ("Павлодарская", "Павлодар", "Pavlodar", 0, 1),
    "akmola": ("Акмолинская", "Ақмола", "Akmola", 0, 0),
    "mangystau": ("Мангистауская", "Маңғыстау", "Mangystau", 0, 0),
}


def five_small_counts(language: Language) -> SmallCountsTable:
    """Five regions by two years, nine months, with what is known of the project."""
    implied, stated = project(language, Presence.IMPLIED_YES), project(language)
    bands: dict[str, tuple[tuple[Band, ...], tuple[Band, ...]]] = {
        "karaganda": ((stated,), ()),
        "east_kazakhstan": ((implied,), (project(language, Presence.CONTRADICTORY),)),
        "pavlodar": ((stated,), ()),
        "akmola": ((), (implied,)),
        "mangystau": ((), (implied,)),
    }
    rows = []
    for region, (ru, kk, en, before, after) in _SHORT.items():
        cells = (
            SmallCount("2020", before, str(before), bands=bands[region][0]),
            SmallCount("2021", after, str(after), bands=bands[region][1]),
        )
        rows.append(SmallCountsRow({RU: ru, KK: kk, EN: en}[language], cells, is_focus=after > 0))
    title, subtitle, note, unsure = {
        RU: (
            "Пять случаев за девять месяцев: для вывода о росте слишком мало",
            "Повторные правонарушения состоящих на учёте службы пробации, январь–сентябрь, случаев",
            "Один кружок — один случай. От нуля процент не считается; рост с 0 до 3 может быть случайным.",
            "О проекте в ВКО в 2021 году отчёт противоречив.",
        ),
        KK: (
            "Тоғыз айда бес жағдай: өсу туралы қорытындыға аз",
            "Пробация қызметінің есебінде тұрғандардың қайталама құқық бұзушылықтары, қаңтар–қыркүйек, жағдай",
            "Бір дөңгелек — бір жағдай. Нөлден пайыз есептелмейді; 0-ден 3-ке өсу кездейсоқ болуы мүмкін.",
            "ШҚО-дағы 2021 жылғы жоба туралы есеп қайшылықты.",
        ),
        EN: (
            "Five cases in nine months: too few to speak of a rise",
            "Repeat offences by people on the probation register, January–September, cases",
            "One dot is one case. No percent from zero; a rise from 0 to 3 may be chance.",
            "On East Kazakhstan in 2021 the report contradicts itself.",
        ),
    }[language]
    words = {
        RU: ("год проекта", "год проекта, по смыслу отчёта"),
        KK: ("жоба жылы", "жоба жылы, есептің мағынасынша"),
        EN: ("project year", "project year, implied by the report"),
    }[language]
    key_bands = (replace(stated, label=words[0]), replace(implied, label=words[1]))
    base = Frame(title, subtitle, SOURCE[language], STAMP[language], language, (note, unsure))
    return SmallCountsTable(base, ("2020", "2021"), tuple(rows), key_bands)


Spec = RegionCard | RegionWithoutData | SmallCountsTable
PICTURES: Final = (
    akmola,
    mangystau,
    karaganda,
    east_kazakhstan,
    pavlodar,
    too_few,
    broken_by_borders,
    turkistan,
    five_small_counts,
)
SPECS: Final[dict[str, Spec]] = {
    f"{picture.__name__}_{language}": picture(language) for picture in PICTURES for language in Language
}
