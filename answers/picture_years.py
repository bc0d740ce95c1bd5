"""Draw: one region over four years or more, and regions by two indicators side by side."""

from collections.abc import Iterable, Sequence

from answers.answer import Fact
from answers.card_picture import BANDS, DRAWN, finding_title
from answers.desk import Desk
from answers.gather import Series
from answers.lookup import comparable
from answers.picture_words import (
    cause_note,
    counts_subtitle,
    open_period_note,
    period_said,
    picture_frame,
    row_name,
    title_name,
    units_note,
)
from answers.said import counted
from charts.scale import count_axis
from charts.spec import Band, SmallCount, Tick
from charts.spec_years import Multiples, Sheet, SheetRow, YearPoint, YearSeries
from data.observation import PresenceRow
from texts.speech import Speech

MOST_ROWS = 6
MOST_INDICATORS = 2


async def series_picture(desk: Desk, series: Series) -> YearSeries:
    """Return a region's years as a line from zero: a missing year is a gap, other borders a break."""
    speech = desk.speech.for_picture()
    presence = await desk.lookup.presence(series.region)
    points = _points(desk, speech, series, presence)
    missing = any(point.value is None for point in points)
    broken = any(point.break_label for point in points)
    highest = max(series.counts)
    return YearSeries(
        frame=picture_frame(
            desk,
            _title(desk, speech, series, broken=broken),
            counts_subtitle(desk, series.facts),
            series.facts,
            [
                speech.say("picture-note-gap") if missing else "",
                speech.say("picture-note-new-borders") if broken else units_note(desk, series.facts),
                cause_note(desk),
                open_period_note(desk, series.facts),
            ],
        ),
        points=points,
        ticks=tuple(Tick(tick, speech.count(tick)) for tick in count_axis(highest)),
        band_key=tuple(dict.fromkeys(band for point in points for band in point.bands)),
        empty_word=speech.say("picture-no-data") if missing else "",
    )


def _title(desk: Desk, speech: Speech, series: Series, *, broken: bool) -> str:
    """Return a trend only where every step has one sign and the whole leaves out zero; else the last number."""
    facts = series.facts
    if desk.neutral or broken:
        return speech.say(
            "picture-title-series-neutral",
            indicator=title_name(desk, series.indicator),
            region=desk.region_name(series.region),
            years=speech.years(fact.year for fact in facts),
        )
    whole = series.whole or series.last
    signs = {
        (later > earlier) - (later < earlier) for earlier, later in zip(series.counts, series.counts[1:], strict=False)
    }
    if whole is not None and len(signs) == 1 and (whole.verdict.is_fall or whole.verdict.is_rise):
        key = f"picture-title-series-{'fall' if whole.verdict.is_fall else 'rise'}"
        return speech.say(key, region=desk.region_name(series.region), from_year=facts[0].year)
    if whole is not None and whole.percent is not None and not (whole.verdict.is_fall or whole.verdict.is_rise):
        return finding_title(desk, speech, whole)
    last = facts[-1]
    return speech.say(
        "picture-title-series-last", region=desk.region_name(series.region), n=counted(last), year=last.year
    )


def _points(desk: Desk, speech: Speech, series: Series, presence: Sequence[PresenceRow]) -> tuple[YearPoint, ...]:
    held = {fact.year: fact for fact in series.facts}
    years = range(min(held), max(held) + 1)
    labelled = _labelled(series)
    points, before = [], None
    for year in years:
        fact = held.get(year)
        apart = fact is not None and before is not None and not comparable(before, fact)
        points.append(_point(speech, year, fact, presence, is_labelled=year in labelled, apart=apart))
        before = fact or before
    return tuple(points)


def _labelled(series: Series) -> set[int]:
    """Return the years whose number is written: the first, the last, and the largest or smallest between them."""
    first, last = series.facts[0], series.facts[-1]
    largest = max(series.facts, key=counted)
    smallest = min(series.facts, key=counted)
    extreme = largest if largest not in (first, last) else smallest
    return {first.year, last.year, extreme.year}


def _point(
    speech: Speech, year: int, fact: Fact | None, presence: Sequence[PresenceRow], *, is_labelled: bool, apart: bool
) -> YearPoint:
    value = fact.value if fact is not None else None
    ran = [row for row in presence if row.year == year and row.shown_as in DRAWN]
    return YearPoint(
        year=year,
        label=str(year),
        value=value,
        value_label="" if value is None else speech.count(value),
        emptiness_label=speech.say("picture-no-data") if value is None else None,
        bands=tuple(Band(row.programme, row.shown_as, speech.say(_words(row))) for row in ran),
        break_label=(speech.say("picture-break-first"), speech.say("picture-break-second")) if apart else (),
        is_labelled=is_labelled and value is not None,
    )


def _words(row: PresenceRow) -> str:
    return BANDS[row.programme].replace("picture-band", "picture-band-key") + DRAWN[row.shown_as]


# Regions by indicators ------------------------------------------------------------------------------------------


def indicators_picture(desk: Desk, blocks: Sequence[Sequence[Series]]) -> Multiples | None:
    """Return regions by two indicators, each on its own scale; None for one indicator or more regions than six."""
    regions = list(dict.fromkeys(one.region for own in blocks for one in own))
    if len(blocks) != MOST_INDICATORS or not 1 < len(regions) <= MOST_ROWS:
        return None
    speech = desk.speech.for_picture()
    facts = [fact for own in blocks for one in own for fact in one.facts]
    years = [_years(own) for own in blocks]
    rows = []
    for region in regions:
        cells = [
            tuple(_cell(speech, year, _held(own, region).get(year)) for year in shown)
            for own, shown in zip(blocks, years, strict=True)
        ]
        rows.append(SheetRow(row_name(desk, region), tuple(cells)))
    sheets = tuple(_sheet(desk, own, shown) for own, shown in zip(blocks, years, strict=True))
    title = speech.say(
        "picture-title-sheet",
        indicator=desk.say("figures-both"),
        places=speech.say("counted-regions", n=len(regions)),
        years=speech.years(sorted({fact.year for fact in facts})),
    )
    subtitle = speech.say("picture-subtitle-sheet")
    notes = [
        speech.say("picture-note-whole-scale", indicator=f"«{desk.indicator_name(blocks[0][0].indicator)}»"),
        speech.say("picture-note-dots"),
        units_note(desk, facts),
        open_period_note(desk, facts),
    ]
    return Multiples(picture_frame(desk, title, subtitle, facts, notes), sheets, tuple(rows))


def _years(series: Iterable[Series]) -> tuple[int, ...]:
    return tuple(sorted({fact.year for one in series for fact in one.facts}))[-2:]


def _held(series: Iterable[Series], region: str) -> dict[int, int | None]:
    return {fact.year: fact.value for one in series if one.region == region for fact in one.facts}


def _sheet(desk: Desk, series: Sequence[Series], years: Sequence[int]) -> Sheet:
    facts = [fact for one in series for fact in one.facts if fact.year in years]
    title = ", ".join([desk.indicator_name(series[0].indicator), period_said(desk, facts)])
    return Sheet(title, tuple(map(str, years)))


def _cell(speech: Speech, year: int, count: int | None) -> SmallCount:
    if count is None:
        return SmallCount(str(year), None, "", speech.say("picture-no-data"))
    return SmallCount(str(year), count, speech.count(count))
