"""The country at a glance: every region in the group of its change or with its count, and where there is no figure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from answers.answer import Answer, Button, ChangeFact, Fact, Part, Picture
from answers.definition import units_before_2022
from answers.desk import Desk, capitalised
from answers.gather import Series, alphabetical, common_years, series_of
from answers.reach import Reach, reach
from answers.refusal import refuse
from answers.said import counted, period_note, period_said, split_off, verdict_key
from data.question import Kind, ask

MAIN = "offences_by_previously_offended"
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
        Part("empty", _empty(desk, country)),
        Part("borders", _borders(desk, country)),
        Part("order", desk.say("country-order-change" if country.by_change else "country-order-count")),
        desk.footer(country.facts, period_note(desk, country.facts) if country.by_change else ""),
    ]
    return desk.answer(
        _title(desk, country),
        parts,
        facts=country.facts,
        changes=country.changes,
        picture=_picture(desk, country),
        buttons=_ways(desk, country),
        table=_table(desk, country),
    )


def _picture(desk: Desk, country: Country) -> Picture | None:
    """Return the specification of the tile map; there is none yet."""
    return None


def _by_change(desk: Desk, indicator: str) -> bool:
    """Whether changes are shown: unless counts were asked for, wherever percentages are possible."""
    return desk.question.word("metric") != "level" and indicator == MAIN


async def _found(desk: Desk) -> Reach:
    """Return the figures of every region: the map always shows the whole country, whatever region was named."""
    question = desk.question
    indicator = question.indicator or MAIN
    metric = "change_pct" if _by_change(desk, indicator) else "level"
    regions = ("kz",) if question.regions == ("kz",) else ("all",)
    return await reach(desk.asking(replace(question, regions=regions, indicator=indicator).having(metric=metric)))


async def _country(desk: Desk, found: Reach) -> Country:
    indicator = found.indicators[0]
    by_change = _by_change(desk, indicator)
    series = await series_of(desk, found.facts)
    years = common_years(series, 2 if by_change else 1)
    shown = await series_of(desk, [fact for fact in found.facts if fact.year in years])
    named = {one.region: one for one in shown if not by_change or one.last is not None}
    order = alphabetical(desk, [region.key for region in desk.catalogue.current])
    inside = {part for one in named.values() if (part := split_off(desk, one.facts))}
    return Country(
        indicator,
        by_change,
        tuple(named[region] for region in order if region in named),
        tuple(region for region in order if region not in named and region not in inside),
    )


def _title(desk: Desk, country: Country) -> str:
    indicator = desk.indicator_name(country.indicator)
    if country.by_change:
        return desk.say("country-title-change", indicator=indicator, from_year=country.years[0], to_year=country.years[-1])
    period = period_said(desk, country.facts[0])
    years = ", ".join(filter(None, [desk.speech.years(country.years), period]))
    return desk.say("country-title-count", indicator=indicator, years=years)


def _groups(desk: Desk, country: Country) -> list[Part]:
    if not country.by_change:
        lines = [
            desk.say("country-count", region=desk.short_name(one.region), count=counted(one.facts[-1]))
            for one in country.series
        ]
        return [Part("counts", "\n".join(lines))]
    grouped = _by_verdict(country.changes)
    return [
        Part(f"group_{key.replace('-', '_')}", "\n".join([f"{_heading(desk, key)}:", *_lines(desk, grouped[key])]))
        for key in GROUPS
        if key in grouped
    ]


def _by_verdict(changes: Sequence[ChangeFact]) -> Mapping[str, Sequence[ChangeFact]]:
    grouped: dict[str, list[ChangeFact]] = {}
    for change in changes:
        grouped.setdefault(verdict_key(change), []).append(change)
    return grouped


def _heading(desk: Desk, key: str) -> str:
    judged = f"fact-value-change-{key}"
    return capitalised(desk.say(judged if desk.speech.has(judged) else f"verdict-not-computed-{key}"))


def _lines(desk: Desk, changes: Sequence[ChangeFact]) -> list[str]:
    return [_line(desk, change) for change in changes]


def _line(desk: Desk, change: ChangeFact) -> str:
    told = {
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
    names = ", ".join(desk.short_name(region) for region in country.empty)
    return desk.say("country-no-data", n=len(country.empty), regions=names)


def _borders(desk: Desk, country: Country) -> str:
    """Say that figures stand on the units before 8 June 2022, how many those were and what they still include."""
    pairs = [(one.region, part) for one in country.series if (part := split_off(desk, one.facts))]
    if not pairs:
        return ""
    told = [
        desk.say("country-together", region=desk.short_name(region), part=desk.name(desk.region(part).name))
        for region, part in pairs
    ]
    return desk.say(
        "country-borders", then=len(units_before_2022(desk)), now=len(desk.catalogue.current), together="; ".join(told)
    )


def _table(desk: Desk, country: Country) -> tuple[tuple[str, ...], ...]:
    """Return every region as a row: its name and its change or count, or that there is no figure."""
    rows = [(desk.short_name(one.region), _cell(desk, country, one)) for one in country.series]
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
    table = ask(Kind.EXPORT, ["all"], country.indicator)
    compare = ask(Kind.COMPARE, ["all"], country.indicator)
    last = (
        Button(desk.say("button-compare"), question=compare),
        Button(desk.say("button-spreadsheet"), question=table, paper="xlsx"),
    )
    return [tuple(first), last]
