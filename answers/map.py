"""The country at a glance: every region in the group of its change or with its count, and where there is no figure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from answers.advice import MAIN
from answers.answer import Answer, Button, ChangeFact, Fact, Part, Picture
from answers.definition import units_before_2022
from answers.desk import Desk, capitalised
from answers.gather import Series, alphabetical, common_years, series_of
from answers.lines import footer
from answers.picture_map import map_picture
from answers.reach import Reach, reach
from answers.refusal import refuse
from answers.said import counted, period_said, split_off, verdict_key
from answers.shorter import borders_shorter
from data.question import Kind, ask

# Groups in their fixed order, from fall to rise, so that a reader of two maps finds them in the same places.
GROUPS = ("fall-clear", "fall-likely", "unclear", "rise-likely", "rise-clear", "too-few", "not-comparable")


@dataclass(frozen=True, slots=True)
class Country:
    """What the map shows: one indicator, its regions in the order of their names, by change or by count."""

    indicator: str
    by_change: bool
    series: tuple[Series, ...]
    empty: tuple[str, ...]

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact shown."""
        return tuple(fact for one in self.series for fact in (one.facts if self.by_change else one.facts[-1:]))

    @property
    def changes(self) -> tuple[ChangeFact, ...]:
        """Every change shown."""
        return tuple(one.last for one in self.series if one.last is not None) if self.by_change else ()

    @property
    def years(self) -> tuple[int, ...]:
        """The years shown."""
        return tuple(sorted({fact.year for fact in self.facts}))


async def country_map(desk: Desk) -> Answer:
    """Answer with all regions in groups: by the verdict on their change, or by their count; no places."""
    found = await _found(desk)
    if found.shortfall is not None or not found.facts:
        return await refuse(desk, found)
    country = await _country(desk, found)
    parts = [
        *_groups(desk, country),
        Part("empty", _empty(desk, country), may_wait=True),
        Part("borders", _borders(desk, country), shorter=borders_shorter(desk, country.facts)),
        Part("order", desk.say(f"country-order-{_order(desk, country)}"), may_wait=country.by_change),
        footer(desk, country.facts),
    ]
    title = _title(desk, country)
    return desk.answer(
        title,
        parts,
        facts=country.facts,
        changes=country.changes,
        picture=_picture(desk, country),
        buttons=_ways(desk, country),
        table=_table(desk, country),
    )


def _order(desk: Desk, country: Country) -> str:
    """Return what is said of the order: that a change or a size gives no places, or that cases are too few for any."""
    if country.by_change:
        return "change"
    return "few" if min(one.counts[-1] for one in country.series) < desk.rules.thresholds.small_count else "count"


def _picture(desk: Desk, country: Country) -> Picture | None:
    """Return the country as tiles, or with its real borders where the question's topic asks for borders."""
    return map_picture(desk, country.series, by_change=country.by_change)


def _by_change(desk: Desk, indicator: str) -> bool:
    """Whether changes are shown: unless counts were asked for, wherever percentages are possible."""
    return desk.question.word("metric") != "level" and indicator == MAIN


async def _found(desk: Desk) -> Reach:
    """Return the figures of every region: the map always shows the whole country, whatever region was named."""
    question = desk.question
    indicator = question.indicator or MAIN
    metric = "change_pct" if _by_change(desk, indicator) else "level"
    asked = replace(question, regions=("all",), indicator=indicator).having(metric=metric)
    return await reach(desk.asking(asked))


async def _country(desk: Desk, found: Reach) -> Country:
    indicator = found.indicators[0]
    by_change = _by_change(desk, indicator)
    series = await series_of(desk, found.facts)
    years = common_years(series, 2 if by_change else 1)
    shown = await series_of(desk, [fact for fact in found.facts if fact.year in years])
    named = {one.region: one for one in shown if not by_change or one.last is not None}
    order = alphabetical(desk, _units_of(desk, named.values()))
    return Country(
        indicator,
        by_change,
        tuple(named[region] for region in order if region in named),
        tuple(region for region in order if region not in {*named, *desk.question.excluded}),
    )


def _units_of(desk: Desk, series: Iterable[Series]) -> tuple[str, ...]:
    """Return the units the country then had: those before June 2022 where any figure stands on their borders."""
    if _inside(desk, series):
        return units_before_2022(desk)
    return tuple(region.key for region in desk.catalogue.current)


def _founded(desk: Desk, country: Country) -> list[tuple[str, str]]:
    """Return units of today that the map counts inside the one they were split from, each with that one."""
    shown = {*_units_of(desk, country.series)}
    parents = {region.key: desk.catalogue.parent(region.key) for region in desk.catalogue.current}
    return [(part, parent) for part, parent in parents.items() if part not in shown and parent]


def _inside(desk: Desk, series: Iterable[Series]) -> list[tuple[str, str]]:
    """Return today's units whose figures stand inside another region's, each with that region."""
    return [(part, one.region) for one in series if (part := split_off(desk, one.facts))]


def _title(desk: Desk, country: Country) -> str:
    indicator = desk.indicator_name(country.indicator)
    if country.by_change:
        return desk.say(
            "country-title-change", indicator=indicator, from_year=country.years[0], to_year=country.years[-1]
        )
    period = period_said(desk, country.facts[0])
    years = ", ".join(filter(None, [desk.speech.years(country.years), period]))
    return desk.say("country-title-count", indicator=indicator, years=years)


def _groups(desk: Desk, country: Country) -> list[Part]:
    return [Part(name, "\n".join(lines)) for name, lines in _lines(desk, country).items()]


def _lines(desk: Desk, country: Country) -> Mapping[str, list[str]]:
    """Return the lines of each group by its name: a heading with the verdict's words, a line for each region."""
    if not country.by_change:
        return {"counts": [_count(desk, one) for one in country.series]}
    grouped = _by_verdict(country.changes)
    return {
        f"group_{key.replace('-', '_')}": [f"{_heading(desk, key)}:", *(_line(desk, change) for change in grouped[key])]
        for key in GROUPS
        if key in grouped
    }


def _count(desk: Desk, one: Series) -> str:
    return desk.say("country-count", region=desk.short_name(one.region), count=one.counts[-1])


def _by_verdict(changes: Sequence[ChangeFact]) -> Mapping[str, Sequence[ChangeFact]]:
    grouped: dict[str, list[ChangeFact]] = {}
    for change in changes:
        grouped.setdefault(verdict_key(change), []).append(change)
    return grouped


def _heading(desk: Desk, key: str) -> str:
    judged = f"fact-value-change-{key}"
    return capitalised(desk.say(judged if desk.speech.has(judged) else f"verdict-not-computed-{key}"))


def _line(desk: Desk, change: ChangeFact) -> str:
    told: dict[str, str | int] = {
        "region": desk.short_name(change.region),
        "earlier": counted(change.earlier),
        "later": counted(change.later),
    }
    if change.percent is None:
        return desk.say("country-counts", **told)
    return desk.say("country-change", percent=change.percent, **told)


def _empty(desk: Desk, country: Country) -> str:
    if not country.empty:
        return ""
    parts = {parent: part for part, parent in _founded(desk, country)}
    names = ", ".join(_with_part(desk, region, parts.get(region)) for region in country.empty)
    return desk.say("country-no-data", n=len(country.empty), regions=names)


def _with_part(desk: Desk, region: str, part: str | None) -> str:
    """Name a unit, with the one of today that was inside it."""
    if part is None:
        return desk.short_name(region)
    return desk.say("country-with-part", region=desk.short_name(region), part=desk.short_name(part))


def _borders(desk: Desk, country: Country) -> str:
    """Say that figures stand on the units before 8 June 2022, how many those were and what they still include."""
    told = [
        desk.say("country-together", region=desk.short_name(region), part=desk.name(desk.region(part).name))
        for part, region in _inside(desk, country.series)
    ]
    if not told:
        return ""
    return desk.say(
        "country-borders", then=len(units_before_2022(desk)), now=len(desk.catalogue.current), together="; ".join(told)
    )


def _table(desk: Desk, country: Country) -> tuple[tuple[str, ...], ...]:
    """Return every region as a row: its name and its change or count, what it stands inside, or that there is none."""
    rows = [(desk.short_name(one.region), _cell(desk, country, one)) for one in country.series]
    rows += [(desk.short_name(part), f"→ {desk.short_name(region)}") for part, region in _founded(desk, country)]
    return (*rows, *((desk.short_name(region), desk.say("picture-no-data")) for region in country.empty))


def _cell(desk: Desk, country: Country, one: Series) -> str:
    if not country.by_change or one.last is None:
        return desk.speech.count(counted(one.facts[-1]))
    if one.last.percent is not None:
        return desk.speech.change(one.last.percent)
    return f"{desk.speech.count(counted(one.last.earlier))} → {desk.speech.count(counted(one.last.later))}"


def _ways(desk: Desk, country: Country) -> list[tuple[Button, ...]]:
    years = desk.question.years
    first = []
    if country.indicator == MAIN:
        metric, label = ("level", "button-map-count") if country.by_change else ("change_pct", "button-map-change")
        first.append(Button(desk.say(label), question=ask(Kind.MAP, ["all"], MAIN, years, metric=metric)))
    first += [
        Button(desk.name(desk.indicator(key).short), question=ask(Kind.MAP, ["all"], key))
        for key in desk.lookup.indicators
        if key != country.indicator
    ]
    if desk.question.word("topic") != "borders":
        real = ask(Kind.MAP, ["all"], country.indicator, years, topic="borders")
        real = real if country.by_change else real.having(metric="level")
        first.append(Button(desk.say("button-map-borders"), question=real))
    table = ask(Kind.EXPORT, ["all"], country.indicator)
    compare = ask(Kind.COMPARE, ["all"], country.indicator)
    last = (
        Button(desk.say("button-compare"), question=compare),
        Button(desk.say("button-spreadsheet"), question=table, paper="xlsx"),
    )
    return [tuple(first), last]
