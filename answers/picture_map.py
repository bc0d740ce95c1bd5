"""Draw: the country, every unit of the borders in which its numbers were counted, by change or by count."""

from collections.abc import Sequence
from dataclasses import replace

from answers.answer import ChangeFact, Fact, Picture
from answers.desk import Desk
from answers.gather import Series
from answers.picture_words import (
    cause_note,
    change_subtitle,
    counts_subtitle,
    likely_note,
    neutral_title,
    open_period_note,
    picture_frame,
    several_title,
    units_note,
    variation_note,
)
from answers.said import counted
from charts.spec import Frame, Tile
from charts.spec_maps import DEEP, BorderSet, Choropleth, LegendEntry, MapArea, MapTile, Shade, TileMap, Unit
from data.catalogue import BORDERS_OF_2022, Region
from data.vocabulary import WhyNotComputed
from texts.speech import Speech

SHADES: tuple[Shade, ...] = ("fall_deep", "fall", "rise", "rise_deep", "steady", "plain", "empty")
EVERY_SHADE_OF_CHANGE = frozenset(SHADES) - {"plain"}


def map_picture(desk: Desk, series: Sequence[Series], *, by_change: bool) -> Picture | None:
    """Return the country as tiles, or with its real borders where the question's topic asks for borders."""
    if not series:
        return None
    speech, borders = desk.speech.for_picture(), border_set(series)
    real = desk.question.word("topic") == "borders"
    regions = units_of(desk, borders)
    own = {one.region: one for one in series}
    told = {unit.key: own.get(desk.catalogue.told_as(unit.key)) for unit in regions}
    shown = {key: _unit(speech, one, by_change=by_change, real=real) for key, one in told.items()}
    legend = _legend(speech, {unit.shade for unit in shown.values()})
    empty = sum(unit.value is None for unit in shown.values())
    frame = _frame(desk, series, borders, empty, by_change=by_change, real=real)
    if real:
        areas = tuple(MapArea(unit.key, " ".join(tile_of(desk, unit).name), shown[unit.key]) for unit in regions)
        return Choropleth(frame, borders, areas, legend)
    return TileMap(frame, tuple(MapTile(tile_of(desk, unit), shown[unit.key]) for unit in regions), legend)


def border_set(series: Sequence[Series]) -> BorderSet:
    """Return the borders numbers were counted in: those before 8 June 2022 where any stands on a former unit."""
    facts = [fact for one in series for fact in one.facts]
    former = any(fact.on_former_borders for fact in facts)
    return "17" if former or max(fact.year for fact in facts) < BORDERS_OF_2022.year else "20"


def units_of(desk: Desk, borders: BorderSet) -> tuple[Region, ...]:
    """Return the units of a set of borders, in the order of their Russian names."""
    if borders == "20":
        return desk.catalogue.current
    kept = [
        region
        for region in desk.catalogue.current
        if region.valid_from != BORDERS_OF_2022 or desk.catalogue.parent(region.key) is None
    ]
    return tuple(desk.catalogue.regions.get(f"{region.key}_pre2022", region) for region in kept)


def tile_of(desk: Desk, region: Region) -> Tile:
    """Return a unit's place in the tile grid with its name in the answer's language."""
    place = region.tile
    return Tile(
        key=region.key,
        name=tuple(part.strip() for part in desk.name(place.name).split("/")),
        row=place.row,
        column=place.column,
        width=place.width,
        height=place.height,
        is_city=region.kind == "city",
    )


# One unit -------------------------------------------------------------------------------------------------------


def _unit(speech: Speech, one: Series | None, *, by_change: bool, real: bool) -> Unit:
    if one is None:
        return Unit("empty")
    if not by_change:
        return _counted_unit(speech, one.facts[-1])
    return _changed_unit(speech, one.last, real=real)


def _counted_unit(speech: Speech, fact: Fact) -> Unit:
    return Unit("plain", float(counted(fact)), speech.count(counted(fact)))


def _changed_unit(speech: Speech, change: ChangeFact | None, *, real: bool) -> Unit:
    if change is None:
        return Unit("empty")
    if change.percent is not None:
        told = speech.change(_whole(change), 0) if real else speech.difference(_whole(change))
        label = told + ("*" if change.verdict.is_likely else "")
        return Unit(shade_of(change), float(_whole(change)), label, is_likely=change.verdict.is_likely)
    if change.change.why is WhyNotComputed.NOT_COMPARABLE:
        return Unit("empty", word=speech.say("picture-word-not-comparable"))
    earlier, later = counted(change.earlier), counted(change.later)
    return Unit("plain", float(later), f"{speech.count(earlier)}→{speech.count(later)}")


def _whole(change: ChangeFact) -> int:
    """Return a change in whole percents, half away from zero, as every tile and map shows it."""
    if change.percent is None:
        raise ValueError("no percentage")
    size = int(abs(change.percent) + type(change.percent)("0.5"))
    return -size if change.percent < 0 else size


def shade_of(change: ChangeFact) -> Shade:
    """Return the class of a change: by its verdict, and beyond 40 % the deeper one."""
    deep = change.percent is not None and abs(float(change.percent)) > DEEP
    if change.verdict.is_fall:
        return "fall_deep" if deep else "fall"
    if change.verdict.is_rise:
        return "rise_deep" if deep else "rise"
    return "steady"


# What stands around it ------------------------------------------------------------------------------------------


def _legend(speech: Speech, shades: set[Shade]) -> tuple[LegendEntry, ...]:
    """Explain the shades that are drawn; counts alone need no words."""
    only_counts = not shades & (EVERY_SHADE_OF_CHANGE - {"empty"})
    kept = [shade for shade in SHADES if shade in shades and not (shade == "plain" and only_counts)]
    return tuple(LegendEntry(shade, speech.say(f"picture-legend-{shade.replace('_', '-')}")) for shade in kept)


def _frame(
    desk: Desk, series: Sequence[Series], borders: BorderSet, empty: int, *, by_change: bool, real: bool
) -> Frame:
    speech = desk.speech.for_picture()
    facts = [fact for one in series for fact in (one.facts if by_change else one.facts[-1:])]
    changes = [one.last for one in series if one.last is not None] if by_change else []
    units = len(units_of(desk, borders))
    then = speech.say("picture-note-units-then", n=units) if borders == "17" else speech.say("picture-note-units-now")
    notes = [
        likely_note(desk, changes),
        units_note(desk, facts) or then,
        variation_note(desk, changes, "picture-note-interval"),
        speech.say("picture-note-circles" if real else "picture-note-cities"),
        "" if by_change else speech.say("picture-note-no-places"),
        cause_note(desk) if by_change else "",
        open_period_note(desk, facts),
    ]
    title = several_title(desk, changes, empty) if by_change else _count_title(desk, facts, empty)
    subtitle = change_subtitle(desk, changes) if by_change else counts_subtitle(desk, facts)
    frame = picture_frame(desk, title, subtitle, facts, notes)
    return replace(frame, source=speech.say("picture-source-borders", source=frame.source)) if real else frame


def _count_title(desk: Desk, facts: Sequence[Fact], empty: int) -> str:
    speech = desk.speech.for_picture()
    counts = sorted(map(counted, facts))
    if desk.neutral:
        title = neutral_title(desk, facts)
    elif counts[0] == counts[-1]:
        title = speech.say("picture-title-range-same", n=counts[0])
    else:
        title = speech.say("picture-title-range", low=counts[0], high=counts[-1])
    return speech.say("picture-title-some-empty", title=title, empty=empty) if empty > len(facts) else title
