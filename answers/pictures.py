"""Draw: which picture answers a question about several regions, and what it is told.

Counts too small for a percentage are dots; a single year is ranked bars; two years of two to six regions a slope, of
more regions, or in groups, rows of changes. Every number is one of the answer's facts. A picture that cannot be told
truthfully is None: the words go alone then.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from answers.answer import ChangeFact, Fact, Picture
from answers.card_picture import BANDS, DRAWN, region_card
from answers.desk import Desk
from answers.gather import Series
from answers.lines import few_note
from answers.picture_words import (
    cause_note,
    change_subtitle,
    counts_subtitle,
    judged,
    last_pair,
    likely_note,
    neutral_title,
    no_percent_said,
    open_period_note,
    picture_frame,
    row_name,
    several_title,
    title_name,
    units_note,
    variation_note,
)
from answers.said import counted
from charts.scale import row_axis
from charts.spec import Band, SmallCount, SmallCountsRow, SmallCountsTable, Tick
from charts.spec_regions import ChangeRow, ChangeRows, RankedBar, Ranking, Slope, SlopeEnd, SlopeLine
from data.observation import PresenceRow
from data.vocabulary import Presence
from texts.speech import Speech

MOST_SLOPES = 6
MOST_COLUMNS = 3


async def regions_picture(
    desk: Desk, series: Sequence[Series], years: Sequence[int], focus: str | None = None
) -> Picture | None:
    """Return the picture of regions over the same years: dots, bars, slope or rows, by how many and how large."""
    if not series or not years:
        return None
    if all(one.is_small(desk.rules.thresholds) for one in series):
        return await small_picture(desk, series, years, focus)
    if len(years) == 1:
        return level_picture(desk, series, focus)
    if len(series) == 1:
        return await one_picture(desk, series[0])
    pairs = [last_pair(one, years) for one in series]
    if not any(pairs):
        return None
    few = any(one.is_small(desk.rules.thresholds) for one in series)
    if len(series) > MOST_SLOPES or few:
        return change_picture(desk, [change for change in pairs if change is not None], focus)
    return slope_picture(desk, series, tuple(sorted(years)[-2:]))


async def order_picture(
    desk: Desk, series: Sequence[Series], years: Sequence[int], metric: str, focus: str | None
) -> Picture | None:
    """Return the picture of an order: by number as bars, by change as rows; small counts as dots in either case."""
    if all(one.is_small(desk.rules.thresholds) for one in series):
        return await small_picture(desk, series, years, focus)
    if metric == "level" or len(years) == 1:
        return level_picture(desk, series, focus)
    changes = [change for one in series if (change := last_pair(one, years)) is not None]
    return change_picture(desk, changes, focus, notes=[desk.speech.for_picture().say("picture-note-no-places")])


def groups_picture(desk: Desk, years: Sequence[int], groups: Mapping[str, Sequence[Series]]) -> Picture | None:
    """Return changes under the headings of their groups; it says that nothing about a programme follows from them."""
    pairs = {heading: [last_pair(one, years) for one in own] for heading, own in groups.items()}
    changes = [change for own in pairs.values() for change in own if change is not None]
    headed = {
        heading.removesuffix(":"): [change.region for change in own if change is not None]
        for heading, own in pairs.items()
    }
    note = desk.speech.for_picture().say("picture-note-no-cause")
    return change_picture(desk, changes, groups=headed, notes=[note]) if changes else None


# One region -----------------------------------------------------------------------------------------------------


async def series_or_card(desk: Desk, series: Sequence[Series]) -> Picture | None:
    """Return the picture of one region's indicators: the first as bars or a line, small counts of the next as dots."""
    small = [one for one in series[1:] if one.is_small(desk.rules.thresholds)]
    return await one_picture(desk, series[0], small[0].facts if small else ())


async def one_picture(desk: Desk, series: Series, second: Sequence[Fact] = ()) -> Picture | None:
    """Return the card of one region's two or three years, the years of more as a series; None for a single year."""
    if series.last is None:
        return None
    if len(series.facts) > 3:
        from answers.picture_years import series_picture

        return await series_picture(desk, series)
    presence = await desk.lookup.presence(series.region)
    card = region_card(desk, series.facts, series.last, series.steps, second, presence)
    frame = replace(card.frame, subtitle=counts_subtitle(desk, series.facts))
    if desk.neutral:
        frame = replace(frame, title=_neutral_of_one(desk, series))
    few = few_note(desk, series.facts[-2:], series.last) if card.key is None else ""
    return replace(card, frame=frame, statement=few or card.statement)


def _neutral_of_one(desk: Desk, series: Series) -> str:
    speech = desk.speech.for_picture()
    return speech.say(
        "picture-title-series-neutral",
        indicator=title_name(desk, series.indicator),
        region=desk.region_name(series.region),
        years=speech.years(fact.year for fact in series.facts),
    )


# Slope and rows -------------------------------------------------------------------------------------------------


def slope_picture(desk: Desk, series: Sequence[Series], years: tuple[int, ...]) -> Slope:
    """Return two to six regions in two years, counts from zero, each with its change."""
    speech = desk.speech.for_picture()
    facts = [fact for one in series for fact in one.facts if fact.year in years]
    changes = [change for one in series if (change := last_pair(one, years)) is not None]
    return Slope(
        frame=picture_frame(
            desk,
            several_title(desk, changes),
            counts_subtitle(desk, facts),
            facts,
            [
                likely_note(desk, changes),
                variation_note(desk, changes, "picture-note-hollow"),
                units_note(desk, facts),
                cause_note(desk),
                open_period_note(desk, facts),
            ],
        ),
        years=(str(years[0]), str(years[1])),
        lines=tuple(_slope_line(desk, speech, one, years) for one in series),
    )


def _slope_line(desk: Desk, speech: Speech, one: Series, years: Sequence[int]) -> SlopeLine:
    held = {fact.year: fact for fact in one.facts}
    ends = [_slope_end(speech, held.get(year)) for year in years]
    change = last_pair(one, years)
    told = judged(speech, change)
    apart = change is not None and change.earlier.observation.territory != change.later.observation.territory
    return SlopeLine(
        name=row_name(desk, one.region),
        earlier=ends[0],
        later=ends[1],
        change=told,
        statement="" if told else no_percent_said(speech, change),
        is_broken=apart,
    )


def _slope_end(speech: Speech, fact: Fact | None) -> SlopeEnd:
    if fact is None or fact.value is None:
        return SlopeEnd(None, speech.say("picture-no-data"))
    return SlopeEnd(fact.value, speech.count(fact.value))


def change_picture(
    desk: Desk,
    changes: Sequence[ChangeFact],
    focus: str | None = None,
    *,
    groups: Mapping[str, Sequence[str]] | None = None,
    notes: Sequence[str] = (),
) -> ChangeRows | None:
    """Return changes with their intervals, from the largest fall to the largest rise; `groups` name their regions.

    None where no change has a percentage, or the intervals are wider than any axis.
    """
    speech = desk.speech.for_picture()
    told = {change.region: judged(speech, change) for change in changes}
    ends = [(one.low, one.high) for one in told.values() if one is not None]
    if not ends:
        return None
    try:
        ticks = row_axis(min(low for low, _ in ends), max(high for _, high in ends))
    except ValueError:
        return None
    facts = [fact for change in changes for fact in (change.earlier, change.later)]
    frame = picture_frame(
        desk,
        several_title(desk, changes),
        change_subtitle(desk, changes),
        facts,
        [
            likely_note(desk, changes),
            *notes,
            variation_note(desk, changes, "picture-note-bars"),
            units_note(desk, facts),
            cause_note(desk),
            open_period_note(desk, facts),
        ],
    )
    rows = _grouped(desk, changes, groups, focus)
    return ChangeRows(frame, tuple(rows), tuple(Tick(tick, speech.difference(tick)) for tick in ticks))


def _grouped(
    desk: Desk, changes: Sequence[ChangeFact], groups: Mapping[str, Sequence[str]] | None, focus: str | None
) -> list[ChangeRow]:
    own = groups or {"": [change.region for change in changes]}
    rows: list[ChangeRow] = []
    for heading, regions in own.items():
        chosen = sorted((change for change in changes if change.region in regions), key=_by_change)
        for place, change in enumerate(chosen):
            row = _change_row(desk, change, focus)
            rows.append(replace(row, heading=heading) if place == 0 and heading else row)
    return rows


def _by_change(change: ChangeFact) -> tuple[bool, float]:
    """From the largest fall to the largest rise, those without a percentage last."""
    return (change.percent is None, float(change.percent or 0))


def _change_row(desk: Desk, change: ChangeFact, focus: str | None) -> ChangeRow:
    speech = desk.speech.for_picture()
    told = judged(speech, change)
    statement = "" if told else no_percent_said(speech, change)
    return ChangeRow(row_name(desk, change.region), told, statement, is_focus=change.region == focus)


# Levels ---------------------------------------------------------------------------------------------------------


def level_picture(desk: Desk, series: Sequence[Series], focus: str | None = None) -> Ranking:
    """Return the last numbers of regions as bars from zero, largest first: mostly the order of size, and it says so."""
    speech = desk.speech.for_picture()
    facts = [one.facts[-1] for one in series]
    ordered = sorted(facts, key=counted, reverse=True)
    return Ranking(
        frame=picture_frame(
            desk,
            _level_title(desk, ordered, focus),
            counts_subtitle(desk, facts),
            facts,
            [
                speech.say("picture-note-by-size") if len(facts) > 1 else "",
                units_note(desk, facts),
                open_period_note(desk, facts),
            ],
        ),
        bars=tuple(
            RankedBar(
                row_name(desk, fact.region),
                float(counted(fact)),
                speech.count(counted(fact)),
                is_focus=fact.region == focus,
            )
            for fact in ordered
        ),
    )


def _level_title(desk: Desk, ordered: Sequence[Fact], focus: str | None) -> str:
    speech = desk.speech.for_picture()
    if desk.neutral:
        return neutral_title(desk, ordered)
    own = [fact for fact in ordered if fact.region == focus]
    if own:
        return speech.say("picture-title-level", region=desk.region_name(own[0].region), n=counted(own[0]))
    high, low = counted(ordered[0]), counted(ordered[-1])
    if high == low:
        return speech.say("picture-title-range-same", n=high)
    return speech.say("picture-title-range", low=low, high=high)


# Small counts ---------------------------------------------------------------------------------------------------


async def small_picture(
    desk: Desk, series: Sequence[Series], years: Sequence[int], focus: str | None = None
) -> SmallCountsTable | None:
    """Return small counts as dots, a row each region: no percentage, and where the programmes are known to have run."""
    shown = tuple(sorted(years))
    if len(shown) > MOST_COLUMNS:
        return None
    speech = desk.speech.for_picture()
    facts = [fact for one in series for fact in one.facts if fact.year in shown]
    presence = {one.region: await desk.lookup.presence(one.region) for one in series}
    ordered = sorted(series, key=lambda one: -one.counts[-1])
    rows = tuple(_small_row(desk, speech, one, shown, presence[one.region], focus) for one in ordered)
    frame = picture_frame(
        desk,
        _small_title(desk, facts, shown),
        counts_subtitle(desk, facts),
        facts,
        [
            speech.say("picture-note-dots"),
            *_contradictions(desk, presence, shown),
            units_note(desk, facts),
            cause_note(desk) if len(shown) > 1 else "",
        ],
    )
    return SmallCountsTable(frame, tuple(map(str, shown)), rows, _band_key(speech, rows))


def _small_title(desk: Desk, facts: Sequence[Fact], years: Sequence[int]) -> str:
    if desk.neutral:
        return neutral_title(desk, facts)
    if len(years) > 1:
        return desk.speech.for_picture().say("picture-title-few")
    return _level_title(desk, sorted(facts, key=counted, reverse=True), None)


def _small_row(
    desk: Desk, speech: Speech, one: Series, years: Sequence[int], presence: Sequence[PresenceRow], focus: str | None
) -> SmallCountsRow:
    held = {fact.year: fact.value for fact in one.facts}
    cells = tuple(_small_cell(speech, year, held.get(year), presence) for year in years)
    return SmallCountsRow(row_name(desk, one.region), cells, is_focus=one.region == focus)


def _small_cell(speech: Speech, year: int, count: int | None, presence: Sequence[PresenceRow]) -> SmallCount:
    ran = [row for row in presence if row.year == year and row.shown_as in DRAWN]
    return SmallCount(
        label=str(year),
        value=count,
        value_label="" if count is None else speech.count(count),
        emptiness_label=speech.say("picture-no-data") if count is None else None,
        bands=tuple(Band(row.programme, row.shown_as, speech.say(_band_words(row))) for row in ran),
    )


def _band_words(row: PresenceRow) -> str:
    return BANDS[row.programme].replace("picture-band", "picture-band-key") + DRAWN[row.shown_as]


def _band_key(speech: Speech, rows: Sequence[SmallCountsRow]) -> tuple[Band, ...]:
    """Return every kind of band once, in the order in which they first appear."""
    return tuple(dict.fromkeys(band for row in rows for cell in row.cells for band in cell.bands))


def _contradictions(desk: Desk, presence: Mapping[str, Sequence[PresenceRow]], years: Sequence[int]) -> list[str]:
    """Name the regions about whose project the source contradicts itself, year by year."""
    speech, told = desk.speech.for_picture(), []
    for year in years:
        names = [
            row_name(desk, region)
            for region, rows in presence.items()
            if any(row.year == year and row.shown_as is Presence.CONTRADICTORY for row in rows)
        ]
        if names:
            told.append(speech.say("picture-note-contradictory-regions", year=year, regions=", ".join(names)))
    return told
