"""Draw: what the picture of one region is told, every word ready-said and every number with its label."""

from collections.abc import Sequence
from dataclasses import replace

from analysis.flags import near_half
from answers.answer import ChangeFact, Fact
from answers.desk import Desk
from answers.picture_source import source_said
from answers.said import counted, period_said, split_off, strength, verdict_key, verdict_words, whole_percent
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
    Step,
    Tick,
    Tile,
    YearBar,
)
from data.catalogue import Region
from data.observation import PresenceRow
from data.vocabulary import Presence, Verdict
from texts.speech import Speech

DRAWN = {Presence.STATED_YES: "", Presence.IMPLIED_YES: "-implied"}
BANDS = {"ngo_project": "picture-band-project", "social_order": "picture-band-social"}


def region_card(
    desk: Desk,
    main: Sequence[Fact],
    change: ChangeFact,
    steps: Sequence[ChangeFact],
    second: Sequence[Fact],
    presence: Sequence[PresenceRow],
) -> RegionCard:
    """Return the specification of a region's card: `main` as bars, `second` as dots; `change` is the one judged."""
    speech = desk.speech.for_picture()
    frame = _frame(desk, speech, main, change, presence)
    moved = {fact.on_former_borders for fact in second} == {True, False}
    note = (*frame.note, *([speech.say("picture-note-new-borders")] if moved else []))
    return RegionCard(
        frame=replace(frame, source=source_said(desk, speech, (*main, *second)), note=note),
        years=tuple(_bar(desk, speech, fact, presence) for fact in main),
        steps=_steps(speech, steps) if len(main) > 2 else (),
        key=_key(speech, change),
        strip=_strip(speech, change),
        statement=None if change.percent is not None else verdict_words(desk, change),
        second=_second(desk, speech, second),
    )


def _frame(
    desk: Desk, speech: Speech, main: Sequence[Fact], change: ChangeFact, presence: Sequence[PresenceRow]
) -> Frame:
    years = [fact.year for fact in main]
    return Frame(
        title=finding_title(desk, speech, change) if not desk.neutral else _neutral_title(desk, speech, main),
        subtitle=_subtitle(desk, speech, main, years),
        source=source_said(desk, speech, main),
        stamp=stamp(desk, speech),
        language=desk.language,
        note=_notes(desk, speech, main, change, presence),
        kicker=speech.say("picture-kicker", from_year=years[-2], to_year=years[-1]) if len(years) > 2 else None,
    )


def finding_title(desk: Desk, speech: Speech, change: ChangeFact) -> str:
    """Return the title a verdict allows: a direction word only where the verdict is clear or likely."""
    key, pair = f"picture-title-{verdict_key(change)}", (counted(change.earlier), counted(change.later))
    if change.verdict is Verdict.FALL_CLEAR and near_half(*pair, desk.rules.thresholds):
        key = "picture-title-fall-half"
    known: dict[str, str | float] = {"region": desk.region_name(change.region)}
    if change.percent is not None:
        known["percent"] = float(abs(change.percent))
    return speech.say(key, **{name: known[name] for name in speech.variables(key)})


def _neutral_title(desk: Desk, speech: Speech, main: Sequence[Fact]) -> str:
    return speech.say(
        "picture-title-neutral",
        indicator=desk.indicator_name(main[0].indicator),
        region=desk.region_name(main[0].region),
        years=speech.years(fact.year for fact in main),
    )


def _subtitle(desk: Desk, speech: Speech, main: Sequence[Fact], years: Sequence[int]) -> str:
    name = desk.indicator_name(main[0].indicator)
    if len(years) == 2:
        return speech.say("picture-subtitle-two", indicator=name, from_year=years[0], to_year=years[1])
    return speech.say("picture-subtitle-range", indicator=name, years=speech.years(years))


def stamp(desk: Desk, speech: Speech) -> str:
    """Return the stamp of a picture: the data release, the answer's code and the bot's name."""
    bot = f" · @{desk.bot_name}" if desk.bot_name else ""
    return speech.say("picture-stamp", release=desk.release, code=desk.code, bot=bot)


def _notes(
    desk: Desk, speech: Speech, main: Sequence[Fact], change: ChangeFact, presence: Sequence[PresenceRow]
) -> tuple[str, ...]:
    years = {fact.year for fact in main}
    implied = any(row.shown_as is Presence.IMPLIED_YES and row.year in years for row in presence)
    part = split_off(desk, main)
    notes = [
        _asterisk(speech, implied, change.verdict.is_likely),
        _variation(desk, speech) if change.change.low is not None else "",
        speech.say("picture-note-borders", part=desk.name(desk.region(part).name)) if part else "",
        *(speech.say("picture-note-contradictory", year=year) for year in _disputed(presence, years)),
        speech.say("picture-note-cause"),
        speech.say("picture-note-period") if any(fact.months is None for fact in main) else "",
    ]
    return tuple(filter(None, notes))


def _asterisk(speech: Speech, implied: bool, likely: bool) -> str:
    if implied and likely:
        return speech.say("picture-note-both")
    if likely:
        return speech.say("picture-note-likely")
    return speech.say("picture-note-implied") if implied else ""


def _variation(desk: Desk, speech: Speech) -> str:
    return speech.say("picture-note-variation", cv=whole_percent(desk.rules.thresholds.cv_floor))


def _disputed(presence: Sequence[PresenceRow], years: set[int]) -> list[int]:
    return sorted({row.year for row in presence if row.shown_as is Presence.CONTRADICTORY} & years)


def _bar(desk: Desk, speech: Speech, fact: Fact, presence: Sequence[PresenceRow]) -> YearBar:
    return YearBar(
        year=fact.year,
        label=str(fact.year),
        value=fact.value,
        value_label="" if fact.value is None else speech.count(fact.value),
        emptiness_label=speech.say("picture-no-data") if fact.value is None else None,
        bands=tuple(_band(speech, row) for row in presence if row.year == fact.year and row.shown_as in DRAWN),
    )


def _band(speech: Speech, row: PresenceRow) -> Band:
    return Band(row.programme, row.shown_as, speech.say(BANDS[row.programme] + DRAWN[row.shown_as]))


def _steps(speech: Speech, changes: Sequence[ChangeFact]) -> tuple[Step, ...]:
    return tuple(Step(None if step.percent is None else speech.change(step.percent)) for step in changes)


def _key(speech: Speech, change: ChangeFact) -> KeyNumber | None:
    if change.percent is None or change.change.low is None or change.change.high is None:
        return None
    return KeyNumber(
        value=float(change.percent),
        label=speech.change(change.percent) + ("*" if change.verdict.is_likely else ""),
        verdict=change.verdict,
        caption=speech.say("picture-key-caption"),
        interval_label=speech.interval_range(change.change.low, change.change.high),
    )


def _strip(speech: Speech, change: ChangeFact) -> IntervalStrip | None:
    if change.percent is None or change.change.low is None or change.change.high is None:
        return None
    even = change.change.break_even_cv
    return IntervalStrip(
        caption=speech.say(f"picture-strip-{strength(change)}"),
        low=change.change.low,
        high=change.change.high,
        point=float(change.percent),
        verdict=change.verdict,
        ticks=tuple(_tick(speech, tick) for tick in interval_axis(change.change.low, change.change.high)),
        condition=speech.say("picture-strip-condition", cv=whole_percent(even)) if even is not None else None,
    )


def _tick(speech: Speech, tick: int) -> Tick:
    return Tick(tick, speech.interval_end(tick) if tick else "0")


def _second(desk: Desk, speech: Speech, facts: Sequence[Fact]) -> SmallCounts | None:
    if not facts:
        return None
    period = period_said(desk, facts[0])
    return SmallCounts(
        title=speech.say("picture-second-title", period=period), counts=tuple(_dots(speech, fact) for fact in facts)
    )


def _dots(speech: Speech, fact: Fact) -> SmallCount:
    return SmallCount(
        label=str(fact.year),
        value=fact.value,
        value_label="" if fact.value is None else speech.count(fact.value),
        emptiness_label=speech.say("picture-no-data") if fact.value is None else None,
    )


def locator(desk: Desk, region: str, with_data: Sequence[str]) -> RegionWithoutData:
    """Return the specification of the card of a region without figures: where it lies and which regions have some."""
    speech = desk.speech.for_picture()
    return RegionWithoutData(
        frame=Frame(
            title=speech.say("picture-title-no-data", region=desk.region_name(region)),
            subtitle=speech.say("picture-no-data-subtitle"),
            source=speech.say("picture-source", author=desk.name(desk.catalogue.sources["antares_report"].author)),
            stamp=stamp(desk, speech),
            language=desk.language,
        ),
        tiles=tuple(_tile(desk, other, region, with_data) for other in desk.catalogue.current),
        legend=(
            speech.say("picture-legend-chosen"),
            speech.say("picture-legend-with-data"),
            speech.say("picture-legend-without-data"),
        ),
        facts=_locator_facts(desk, speech, region, with_data),
    )


def _tile(desk: Desk, region: Region, chosen: str, with_data: Sequence[str]) -> LocatorTile:
    place = region.tile
    tile = Tile(
        key=region.key,
        name=tuple(part.strip() for part in desk.name(place.name).split("/")),
        row=place.row,
        column=place.column,
        width=place.width,
        height=place.height,
        is_city=region.kind == "city",
    )
    if region.key == chosen:
        return LocatorTile(tile, "chosen")
    return LocatorTile(tile, "with_data" if region.key in with_data else "without_data")


def _locator_facts(desk: Desk, speech: Speech, region: str, with_data: Sequence[str]) -> tuple[FactLine, ...]:
    parent = desk.split_from(region)
    missing = "picture-fact-missing-body" + ("-city" if desk.region(region).kind == "city" else "")
    lines = [FactLine(speech.say("picture-fact-missing"), speech.say(missing))]
    if parent:
        body = speech.say("picture-fact-parent-body", parent=desk.name(desk.region(parent).name))
        lines.append(FactLine(speech.say("picture-fact-parent"), body))
    names = ", ".join(desk.short_name(key) for key in with_data)
    lines.append(FactLine(speech.say("picture-fact-exists"), speech.say("picture-fact-exists-body", regions=names)))
    lines.append(FactLine(speech.say("picture-fact-do"), speech.say("picture-fact-do-body")))
    return tuple(lines)
