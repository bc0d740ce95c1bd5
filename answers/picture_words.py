"""The words around a picture of several regions: names of rows, title by verdicts, notes in fixed order, source."""

from collections.abc import Iterable, Sequence

from answers.answer import ChangeFact, Fact
from answers.card_picture import finding_title, stamp
from answers.desk import Desk
from answers.gather import Series
from answers.picture_source import source_said
from answers.said import counted, split_off, whole_percent
from charts.spec import Frame
from charts.spec_regions import JudgedChange
from data.vocabulary import WhyNotComputed
from texts.speech import Speech

LONGEST_NAME = 56
WORDS_FOR_REGION = frozenset({"область", "облысы", "Region"})


def row_name(desk: Desk, region: str) -> str:
    """Name a region as a row does: its short name, written out where that is an abbreviation."""
    short = desk.short_name(region)
    if not short.isupper():
        return short
    return " ".join(word for word in desk.region_name(region).split() if word not in WORDS_FOR_REGION)


def picture_frame(
    desk: Desk, title: str, subtitle: str, facts: Iterable[Fact], notes: Sequence[str], kicker: str | None = None
) -> Frame:
    """Return what stands around a picture: title, subtitle, notes that say something, source and stamp."""
    speech = desk.speech.for_picture()
    return Frame(
        title=title,
        subtitle=subtitle,
        source=source_said(desk, speech, facts),
        stamp=stamp(desk, speech),
        language=desk.language,
        note=tuple(dict.fromkeys(filter(None, notes))),
        kicker=kicker,
    )


def judged(speech: Speech, change: ChangeFact | None) -> JudgedChange | None:
    """Return a change as a picture shows it, None where no percentage is computed."""
    if change is None or change.percent is None or change.change.low is None or change.change.high is None:
        return None
    return JudgedChange(
        value=float(change.percent),
        label=speech.change(change.percent) + ("*" if change.verdict.is_likely else ""),
        verdict=change.verdict,
        low=change.change.low,
        high=change.change.high,
    )


def no_percent_said(speech: Speech, change: ChangeFact | None) -> str:
    """Say in a few words why a row has no percentage."""
    if change is None:
        return speech.say("picture-statement-no-data")
    if change.change.why is WhyNotComputed.NOT_COMPARABLE:
        same = change.earlier.observation.territory == change.later.observation.territory
        return speech.say(f"picture-statement-{'other-period' if same else 'not-comparable'}")
    return speech.say("picture-statement-too-few", earlier=counted(change.earlier), later=counted(change.later))


# Titles ---------------------------------------------------------------------------------------------------------


def several_title(desk: Desk, changes: Sequence[ChangeFact], empty: int = 0) -> str:
    """Return the title the verdicts of several regions allow; where most of the country is empty it says so."""
    speech = desk.speech.for_picture()
    title = _finding(desk, speech, changes) if not desk.neutral else _neutral(desk, speech, changes)
    return speech.say("picture-title-some-empty", title=title, empty=empty) if empty > len(changes) else title


def _finding(desk: Desk, speech: Speech, changes: Sequence[ChangeFact]) -> str:
    computed = [change for change in changes if change.percent is not None]
    if not computed:
        few = all(change.change.why is WhyNotComputed.TOO_FEW for change in changes)
        return speech.say("picture-title-few" if few else "picture-title-not-said")
    if len(changes) == 1:
        return finding_title(desk, speech, computed[0])
    falls = sum(change.verdict.is_fall for change in changes)
    rises = sum(change.verdict.is_rise for change in changes)
    cities = any(desk.region(change.region).kind == "city" for change in changes)
    places, every = "units" if cities else "regions", len(changes)
    if falls and rises:
        return speech.say(f"picture-title-both-{places}", k=falls, n=every, m=rises)
    if not falls and not rises:
        return speech.say(f"picture-title-none-{places}", n=every)
    heading = "fall" if falls else "rise"
    if every in (falls, rises) and not cities:
        return speech.say(f"picture-title-every-{heading}", n=every)
    return speech.say(f"picture-title-{heading}-{places}", k=falls or rises, n=every)


def _neutral(desk: Desk, speech: Speech, changes: Sequence[ChangeFact]) -> str:
    facts = [fact for change in changes for fact in (change.earlier, change.later)]
    return neutral_title(desk, facts)


def neutral_title(desk: Desk, facts: Sequence[Fact]) -> str:
    """Return the title that names indicator, places and period, and no finding."""
    return desk.speech.for_picture().say(
        "picture-title-neutral-regions",
        indicator=title_name(desk, facts[0].indicator),
        years=desk.speech.years(sorted({fact.year for fact in facts})),
    )


def title_name(desk: Desk, indicator: str) -> str:
    """Name an indicator for a title: a long name gives way to the short one, the subtitle has it in full."""
    name = desk.indicator_name(indicator)
    return name if len(name) <= LONGEST_NAME else desk.name(desk.indicator(indicator).short)


# Subtitles ------------------------------------------------------------------------------------------------------


def counts_subtitle(desk: Desk, facts: Sequence[Fact]) -> str:
    """Name indicator, period and unit of counts."""
    speech = desk.speech.for_picture()
    indicator = desk.indicator_name(facts[0].indicator)
    return speech.say("picture-subtitle-counts", indicator=indicator, years=period_said(desk, facts))


def period_said(desk: Desk, facts: Sequence[Fact]) -> str:
    """Say the years of some facts, and their months where the source states them."""
    speech, years = desk.speech.for_picture(), sorted({fact.year for fact in facts})
    months = {fact.months for fact in facts}
    covered = months.pop() if len(months) == 1 else None
    known: dict[str, str | int] = {} if covered in (None, 12) else {"months": _months(speech, covered)}
    kind = "months" if known else "years"
    if len(years) == 1:
        return speech.say(f"picture-{kind}-one", **known, year=years[0])
    if len(years) == 2:
        return speech.say(f"picture-{kind}-two", **known, from_year=years[0], to_year=years[1])
    return speech.say(f"picture-{kind}-range", **known, years=speech.years(years))


def _months(speech: Speech, months: int | None) -> str:
    return speech.say("counted-months-short", n=months or 0)


def change_subtitle(desk: Desk, changes: Sequence[ChangeFact]) -> str:
    """Name indicator, both years and the unit of changes."""
    speech = desk.speech.for_picture()
    last = max(changes, key=lambda change: change.later.year)
    known: dict[str, str | int] = {
        "indicator": desk.indicator_name(last.indicator),
        "from_year": last.earlier.year,
        "to_year": last.later.year,
    }
    if last.later.months in (None, 12):
        return speech.say("picture-subtitle-change", **known)
    return speech.say("picture-subtitle-change-months", **known, months=_months(speech, last.later.months))


# Notes ----------------------------------------------------------------------------------------------------------


def likely_note(desk: Desk, changes: Iterable[ChangeFact]) -> str:
    """Name the regions whose change carries an asterisk."""
    names = [row_name(desk, change.region) for change in changes if change.verdict.is_likely]
    if not names:
        return ""
    return desk.speech.for_picture().say("picture-note-likely-names", regions=", ".join(names))


def variation_note(desk: Desk, changes: Iterable[ChangeFact], key: str) -> str:
    """Say the assumed ordinary variation in the words of a key, where any change rests on it."""
    if all(change.percent is None for change in changes):
        return ""
    return desk.speech.for_picture().say(key, cv=whole_percent(desk.rules.thresholds.cv_floor))


def units_note(desk: Desk, facts: Iterable[Fact]) -> str:
    """Say which regions' numbers stand on the borders before 8 June 2022, and with which unit of today they are."""
    speech = desk.speech.for_picture()
    parts = {fact.region: split_off(desk, [fact]) for fact in facts if fact.on_former_borders}
    pairs = [
        speech.say("picture-note-units-pair", region=row_name(desk, region), part=desk.short_name(part))
        for region, part in parts.items()
        if part
    ]
    return speech.say("picture-note-units", pairs=", ".join(pairs)) if pairs else ""


def cause_note(desk: Desk) -> str:
    """Say that the data do not show the cause."""
    return desk.speech.for_picture().say("picture-note-cause")


def open_period_note(desk: Desk, facts: Iterable[Fact]) -> str:
    """Say that the source leaves the months open, where it does."""
    return desk.speech.for_picture().say("picture-note-period") if any(fact.months is None for fact in facts) else ""


def last_pair(series: Series, years: Sequence[int]) -> ChangeFact | None:
    """Return a series' change between exactly the last two of some years, None where it lacks one of them."""
    pair = tuple(sorted(years)[-2:])
    own = (change for change in series.changes if (change.earlier.year, change.later.year) == pair)
    return next(own, None)
