"""Lines of figures: how a number, a series and a region's change are said, with what may be read from them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from analysis.counts import largest_distinguishable_fall, smallest_distinguishable_rise
from answers.answer import ChangeFact, Fact, Part, units
from answers.desk import Desk, capitalised
from answers.gather import Series
from answers.lookup import too_few
from answers.said import (
    borders_changed_said,
    change_said,
    counted,
    open_period_said,
    period_note,
    place_said,
    split_off,
    strength,
    verdict_words,
    whole_percent,
)
from answers.shorter import borders_shorter
from data.vocabulary import WhyNotComputed

TABLE_WIDTH = 34
ROOM = 860  # UTF-16 units of what must be said at once: a caption holds 1024, an echo of the question needs its share
GIVES_WAY = ("size", "trend", "slowdown", "second", "others", "verify", "rest", "gaps")
MUST_LINES = 6  # as many regions as a caption surely holds; those beyond may wait


def period_of(desk: Desk, fact: Fact) -> str:
    """Say what a number covers: «9 мес. 2021», or the bare year where the source states no months."""
    if fact.months is None:
        return str(fact.year)
    return desk.say("figures-months", n=fact.months, year=fact.year)


def span_of(desk: Desk, facts: Iterable[Fact]) -> str:
    """Say what several numbers cover: «9 мес. 2020 → 9 мес. 2021», three years and more as «2019–2021»."""
    told = sorted(facts, key=lambda fact: fact.year)
    periods = list(dict.fromkeys(period_of(desk, fact) for fact in told))
    if len(periods) > 2 and all(fact.months is None for fact in told):
        return desk.speech.years(fact.year for fact in told)
    return " → ".join(periods if len(periods) < 3 else (periods[0], periods[-1]))


def series_said(desk: Desk, series: Series) -> str:
    """Say an indicator's numbers year by year, each with its period."""
    name = desk.indicator_name(series.indicator)
    if len(series.facts) == 1:
        only = series.facts[0]
        return desk.say("figures-one", indicator=name, period=period_of(desk, only), count=counted(only))
    counts = ", ".join(
        desk.say("figures-item", period=period_of(desk, fact), count=counted(fact)) for fact in series.facts
    )
    return desk.say("figures-series", indicator=name, counts=counts)


def few_note(desk: Desk, facts: Sequence[Fact], change: ChangeFact | None) -> str:
    """Say what may be read from small counts: what a reported zero is, and how large a difference would stand out."""
    if all(fact.value == 0 for fact in facts):
        return desk.say("small-zero")
    if change is None or not too_few(change):
        return ""
    earlier, later = counted(change.earlier), counted(change.later)
    noticeable = smallest_distinguishable_rise(earlier, desk.rules.thresholds)
    fall = largest_distinguishable_fall(earlier, desk.rules.thresholds)
    if later >= noticeable or (fall is not None and later <= fall):
        return desk.say("figures-few-beyond")
    return desk.say("small-from-zero" if earlier == 0 else "figures-few-chance", noticeable=noticeable)


def few_shorter(desk: Desk, facts: Sequence[Fact]) -> str:
    """Say the same of small counts in fewer words."""
    return desk.say("shorter-small-zero" if all(fact.value == 0 for fact in facts) else "small-from-few")


def judged(desk: Desk, change: ChangeFact, *, years: bool = False, interval: bool = True) -> str:
    """Say a change with its verdict and what to do with it; `years` names both years, `interval` what it rests on."""
    said = change_said(desk, change)
    if years:
        said = desk.say("year-change", from_year=change.earlier.year, to_year=change.later.year, change=said)
    told = {
        "change": capitalised(said),
        "verdict": verdict_words(desk, change),
        "instruction": desk.say(f"instruction-{strength(change)}"),
    }
    if change.change.low is None or change.change.high is None:
        return desk.say("figures-judged", **told)
    if not interval:
        return desk.say("figures-judged-brief", change=told["change"], verdict=told["verdict"])
    told["interval"] = desk.speech.interval(change.change.low, change.change.high)
    if change.change.break_even_cv is None:
        return desk.say("figures-judged-interval", **told)
    return desk.say("figures-judged-while", **told, cv=whole_percent(change.change.break_even_cv))


def region_line(
    desk: Desk, series: Series, years: Sequence[int] = (), *, name: str | None = None, difference: bool = False
) -> str:
    """Say one region in one line: counts, change, verdict; a single year or small counts are numbers alone.

    `years` are the columns of the lines around it: a year that this region lacks is named as missing, never left out.
    """
    region = name or desk.short_name(series.region)
    counts = counts_said(desk, series, years)
    change = series.last
    if change is None or change.change.why is WhyNotComputed.TOO_FEW:
        return desk.say("figures-line", region=region, counts=counts)
    words = change_words(desk, change, difference=difference)
    if len(series.facts) > 2:
        words = desk.say("year-change", from_year=change.earlier.year, to_year=change.later.year, change=words)
    return desk.say("figures-line-change", region=region, counts=counts, change=words)


def signed_line(
    desk: Desk, series: Series, years: Sequence[int] = (), *, name: str | None = None, difference: bool = False
) -> str:
    """Say one region in one line under a heading that holds its verdict: counts and the signed change."""
    change = series.last
    if change is None or change.percent is None:
        return region_line(desk, series, years, name=name)
    signed = desk.speech.change(change.percent)
    if difference:
        signed = desk.speech.difference(counted(change.later) - counted(change.earlier))
    return desk.say(
        "figures-line-change",
        region=name or desk.short_name(series.region),
        counts=counts_said(desk, series, years),
        change=signed,
    )


def counts_said(desk: Desk, series: Series, years: Sequence[int] = ()) -> str:
    """Say a series' numbers from first to last: «1 710 → 896»."""
    held = {fact.year: desk.speech.count(counted(fact)) for fact in series.facts}
    missing = desk.say("figures-missing")
    return " → ".join(held.get(year, missing) for year in sorted(years or held))


def change_words(desk: Desk, change: ChangeFact, *, difference: bool = False) -> str:
    """Say a change in a few words, its counts standing beside it: «рост на 7,9 % (не отличить от …)»."""
    if change.percent is None:
        return verdict_words(desk, change)
    gone, verdict = counted(change.later) - counted(change.earlier), verdict_words(desk, change)
    if difference:
        return desk.say("figures-change-difference", difference=gone, verdict=verdict)
    if gone == 0:
        return desk.say("figures-change-same", verdict=verdict)
    return desk.say(f"figures-change-{'fall' if gone < 0 else 'rise'}", percent=abs(change.percent), verdict=verdict)


def line_parts(
    name: str, heading: str, lines: Sequence[str], must: int = MUST_LINES, shorter: Sequence[str] = ()
) -> list[Part]:
    """Return lines as parts of one name: the first ones always shown, those of many more regions may wait.

    `shorter` are the same lines in fewer words, where all of them are shown.
    """
    first, rest = lines[:must], lines[must:]
    shown = Part(name, "\n".join(filter(None, [heading, *first])))
    if shorter and not rest:
        shown = replace(shown, shorter="\n".join(filter(None, [heading, *shorter])))
    return [shown, Part(name, "\n".join(rest), may_wait=True)] if rest else [shown]


def borders_note(desk: Desk, facts: Iterable[Fact]) -> str:
    """Say which regions' numbers stand on the borders before 8 June 2022, and with which unit of today they are."""
    told = tuple(facts)
    parts = {fact.region: split_off(desk, [fact]) for fact in told if fact.on_former_borders}
    pairs = [
        desk.say("figures-borders-pair", region=desk.short_name(region), part=desk.name(desk.region(part).name))
        for region, part in parts.items()
        if part
    ]
    former = desk.say("figures-borders", pairs=", ".join(pairs)) if pairs else ""
    return " ".join(filter(None, [former, borders_changed_said(desk, told)]))


def open_period(desk: Desk, facts: Sequence[Fact]) -> str:
    """Say that the source leaves the months open: for one year as a fact, for two as a condition of the comparison."""
    if len({fact.year for fact in facts if fact.months is None}) > 1:
        return period_note(desk, facts)
    silent = [fact for fact in facts if fact.months is None]
    places = ", ".join(dict.fromkeys(place_said(desk, fact) for fact in silent))
    return desk.say("figures-open-period", places=places) if silent else ""


def footer(desk: Desk, facts: Sequence[Fact]) -> Part:
    """Return the last paragraph of an answer with figures: sources, open periods, release and code."""
    return desk.footer(facts, open_period(desk, facts), shorter=[open_period_said(desk, facts)])


def borders_part(desk: Desk, facts: Sequence[Fact], *, may_wait: bool = False) -> Part:
    """Return the paragraph of the borders that numbers stand on."""
    return Part("borders", borders_note(desk, facts), may_wait, borders_shorter(desk, facts))


def notes(desk: Desk, indicators: Iterable[str]) -> list[Part]:
    """Return what may wait: that offences are counted and not people."""
    told = dict.fromkeys(indicators)
    parts = [Part("unit", desk.say("figures-note-unit"), may_wait=True)]
    if any(desk.indicator(key).unit != "offences" for key in told):
        parts = []
    return parts


def made_room(title: str, parts: Sequence[Part]) -> list[Part]:
    """Return parts of which those that matter least wait, as far as the others need it to fit into one caption."""
    kept = [part for part in parts if part.text]
    for name in GIVES_WAY:
        if units("\n\n".join([title, *(part.text for part in kept if not part.may_wait)])) <= ROOM:
            break
        kept = [replace(part, may_wait=True) if part.name == name else part for part in kept]
    return kept


def table_of_regions(desk: Desk, series: Sequence[Series]) -> tuple[tuple[str, ...], ...]:
    """Return regions as rows of at most 34 characters: name, a count for each year, the last change in percent."""
    years = sorted({fact.year for one in series for fact in one.facts})
    with_change = any(one.last is not None and one.last.percent is not None for one in series)
    names = {one.region: desk.short_name(one.region) for one in series}
    rows = _rows(desk, series, years, names, with_change)
    if width_of(rows) > TABLE_WIDTH:
        names = {region: desk.name(desk.region(region).tile.name).replace(" / ", " ") for region in names}
        rows = _rows(desk, series, years, names, with_change)
    while width_of(rows) > TABLE_WIDTH and len(years) > 1:
        years = years[1:]
        rows = _rows(desk, series, years, names, with_change)
    return rows


def _rows(
    desk: Desk, series: Sequence[Series], years: Sequence[int], names: dict[str, str], with_change: bool
) -> tuple[tuple[str, ...], ...]:
    head = ("", *map(str, years), *(["±"] if with_change else []))
    rows = [head]
    for one in series:
        counts = {fact.year: desk.speech.count(counted(fact)) for fact in one.facts}
        change = desk.speech.change(one.last.percent) if one.last and one.last.percent is not None else "–"
        rows.append((names[one.region], *(counts.get(year, "–") for year in years), *([change] if with_change else [])))
    return tuple(rows)


def table_of_years(desk: Desk, series: Series) -> tuple[tuple[str, ...], ...]:
    """Return one region's years as rows: period, count, change from the year before."""
    changes = {change.later.year: change.percent for change in series.steps}
    return tuple(
        (
            period_of(desk, fact),
            desk.speech.count(counted(fact)),
            *([desk.speech.change(percent)] if (percent := changes.get(fact.year)) is not None else []),
        )
        for fact in series.facts
    )


def width_of(rows: Sequence[Sequence[str]]) -> int:
    """Return how wide rows stand when their columns are aligned with one space between them."""
    columns = max(map(len, rows), default=0)
    widths = [max(len(row[place]) for row in rows if place < len(row)) for place in range(columns)]
    return sum(widths) + max(columns - 1, 0)
