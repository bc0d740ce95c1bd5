"""Several claims in one text, taken apart: each number with the region whose clause it stands in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from data.claim_parts import ClaimPart
from texts.hearing.assertions import in_order, read_share
from texts.hearing.clues import Clues
from texts.hearing.figures import Figure
from texts.hearing.ratios import ratios_named

DIRECTIONS = ("fall", "rise", "same")
_FOR_BOTH = re.compile(r"\b(?:обеих|оба|обе|обоих|both|екеуинде|екеуи)\b")


@dataclass(frozen=True, slots=True)
class _Thing:
    """A region, a number or a word of direction, and where it stands in the text."""

    start: int
    region: str = ""
    figure: Figure | None = None

    @property
    def is_place(self) -> bool:
        return bool(self.region)


@dataclass(frozen=True, slots=True)
class _Clause:
    """One region with what is said of it, and the stretch of text it is said in."""

    region: str
    figures: tuple[Figure, ...]
    start: int
    end: int


class TangledError(ValueError):
    """Several numbers of several regions, and no telling which belongs to which."""


def claims_apart(clues: Clues) -> tuple[ClaimPart, ...]:
    """Return what is claimed of each region, in the order of `clues.regions`, or of its one region several times.

    Empty where one claim is made of all of them; raises `TangledError` where several are made and cannot be parted.
    """
    if len(clues.regions) == 1 and clues.claim.others:
        percents = (clues.claim.percent, *clues.claim.others)
        return tuple(ClaimPart(direction=clues.direction or "", percent=percent) for percent in percents)
    if clues.names_of_places < 2 or len(clues.by_name) != len(clues.places):
        return ()
    if clues.threshold.is_heard and len(clues.figures) > 0:
        raise TangledError
    figures = _figures(clues)
    ratios = ratios_named(clues.line)
    if len(figures) + ratios < 2:
        return () if ratios else _with_a_number(clues, figures[0]) if figures else _directions_apart(clues)
    if ratios or clues.negated or clues.claim.is_points:
        raise TangledError
    places = _places(clues)
    if len(figures) == 2 and _stand_after_all(places, figures) and _is_one_claim(clues):
        return ()
    return _parted(clues, _clauses(places, figures, len(clues.text)))


def _is_one_claim(clues: Clues) -> bool:
    """Whether two numbers behind all the places are one pair said of each: «в обеих было 0, стало 0»."""
    claim = clues.claim
    return claim.start is not None and (claim.start == claim.end or bool(_FOR_BOTH.search(clues.line)))


def _figures(clues: Clues) -> list[Figure]:
    return sorted(clues.figures, key=lambda figure: figure.start)


def _places(clues: Clues) -> list[_Thing]:
    return [_Thing(clues.words[place.start].start, place.region) for place in clues.places]


def _stand_after_all(places: Sequence[_Thing], figures: Sequence[Figure]) -> bool:
    return max(place.start for place in places) < min(figure.start for figure in figures)


def _clauses(places: Sequence[_Thing], figures: Sequence[Figure], end: int) -> list[_Clause]:
    """Return the clauses of a text: numbers behind their region, before it, or all behind all in the same order."""
    if _stand_after_all(places, figures):
        return _respectively(places, figures, end)
    things = sorted([*places, *(_Thing(figure.start, figure=figure) for figure in figures)], key=lambda one: one.start)
    clauses: list[_Clause] = []
    queue, start = list(things), 0
    while queue:
        own, queue = _next_clause(queue)
        region = next((thing.region for thing in own if thing.is_place), "")
        numbers = tuple(thing.figure for thing in own if thing.figure)
        if not region or not numbers:
            raise TangledError
        stop = end if not queue else own[-1].start + 1 if own[-1].is_place else queue[0].start
        clauses.append(_Clause(region, numbers, start, stop))
        start = stop
    return clauses


def _next_clause(queue: Sequence[_Thing]) -> tuple[list[_Thing], list[_Thing]]:
    """Take the first clause off: a region with the numbers behind it, or numbers with the region behind them."""
    place = next((position for position, thing in enumerate(queue) if thing.is_place), len(queue))
    if place:
        return list(queue[: place + 1]), list(queue[place + 1 :])
    stop = next((position for position, thing in enumerate(queue) if position and thing.is_place), len(queue))
    return list(queue[:stop]), list(queue[stop:])


def _respectively(places: Sequence[_Thing], figures: Sequence[Figure], end: int) -> list[_Clause]:
    if len(places) != len(figures):
        raise TangledError
    starts = [figure.start for figure in figures]
    spans = zip([0, *starts[1:]], [*starts[1:], end], strict=True)
    return [_Clause(place.region, (figure,), *span) for place, figure, span in zip(places, figures, spans, strict=True)]


def _parted(clues: Clues, clauses: Sequence[_Clause]) -> tuple[ClaimPart, ...]:
    by_region = {clause.region: clause for clause in clauses}
    if len(by_region) != len(clauses) or set(by_region) != set(clues.regions):
        raise TangledError
    parts: dict[str, ClaimPart] = {}
    before = _only_direction(clues)
    for clause in clauses:
        before = _direction(clues, clause) or before
        parts[clause.region] = _part(clues, clause, before)
    return tuple(parts[region] for region in clues.regions)


def _part(clues: Clues, clause: _Clause, direction: str) -> ClaimPart:
    percents = [figure for figure in clause.figures if figure.is_percent or figure.is_fraction]
    counts = [figure for figure in clause.figures if figure not in percents]
    signs = {figure.sign for figure in clause.figures} - {0}
    told = {-1: "fall", 1: "rise"}[signs.pop()] if len(signs) == 1 else direction
    if len(percents) == 1 and not counts:
        is_share = read_share(_line(clues, clause))
        return ClaimPart("" if is_share else told, percent=percents[0].value, is_share=is_share)
    if percents or len(counts) > 2:
        raise TangledError
    if len(counts) == 2:
        start, end = in_order(counts[0], counts[1], clues.words)
        return ClaimPart(told, counts=(start.value, end.value))
    return ClaimPart(told, value=counts[0].value)


def _line(clues: Clues, clause: _Clause) -> str:
    return " ".join(word.form for word in clues.words if clause.start <= word.start < clause.end)


def _direction(clues: Clues, clause: _Clause) -> str:
    """Return the direction told inside a clause, empty where it tells none or several."""
    told = {direction for start, direction in _told_directions(clues) if clause.start <= start < clause.end}
    return told.pop() if len(told) == 1 else ""


def _told_directions(clues: Clues) -> list[tuple[int, str]]:
    spots = [(spot, cue) for cue in DIRECTIONS for spot in clues.spots.get(cue, ()) if spot < len(clues.words)]
    return sorted((clues.words[spot].start, cue) for spot, cue in spots)


def _only_direction(clues: Clues) -> str:
    told = {direction for _, direction in _told_directions(clues)}
    return told.pop() if len(told) == 1 else ""


def _with_a_number(clues: Clues, figure: Figure) -> tuple[ClaimPart, ...]:
    """Return the claims where each clause has a direction and one a number: «в ВКО спад, в Мангистау рост 7,9 %»."""
    places = _places(clues)
    starts = [0, *(place.start for place in places[1:]), len(clues.text)]
    clauses = [
        _Clause(place.region, (figure,) if start <= figure.start < end else (), start, end)
        for place, (start, end) in zip(places, pairwise(starts), strict=True)
    ]
    directions = [_direction(clues, clause) for clause in clauses]
    if not all(directions) or clues.negated or len({place.region for place in places}) != len(places):
        return ()
    parts = {
        clause.region: _part(clues, clause, direction) if clause.figures else ClaimPart(direction)
        for clause, direction in zip(clauses, directions, strict=True)
    }
    return tuple(parts[region] for region in clues.regions)


def _directions_apart(clues: Clues) -> tuple[ClaimPart, ...]:
    """Return the directions of several regions where they differ: «в Акмоле снижение, а в Мангистау рост»."""
    told = _told_directions(clues)
    if len({direction for _, direction in told}) < 2 or clues.negated:
        return ()
    places = _places(clues)
    marks = [*((place.start, place.region) for place in places), *((start, f":{cue}") for start, cue in told)]
    row = [mark for _, mark in sorted(marks)]
    rows = [list(own) for _, own in groupby(row, key=lambda mark: mark.startswith(":"))]
    if len(rows) % 2 or any(own[0].startswith(":") and len(set(own)) > 1 for own in rows):
        raise TangledError
    parts: dict[str, ClaimPart] = {}
    for first, second in zip(rows[::2], rows[1::2], strict=True):
        regions, (direction, *_) = (second, first) if first[0].startswith(":") else (first, second)
        parts |= dict.fromkeys(regions, ClaimPart(direction[1:]))
    return tuple(parts[region] for region in clues.regions) if set(parts) == set(clues.regions) else ()
