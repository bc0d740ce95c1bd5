"""The screens of an upload: what was read with what is wrong, the choice of a region, the question, the result."""

from collections.abc import Sequence

from aiogram.types import InlineKeyboardButton

from data.catalogue import load_catalogue
from data.question import Kind, ask
from data.vocabulary import Status
from db.records import Draft, Publication
from handlers.buttons import Step, code
from handlers.clock import clock
from handlers.finding_words import region_name, said
from handlers.imports import Opened
from handlers.screens import button, in_rows, keyboard
from handlers.visit import Screen
from intake.findings import Fault, Finding, Preview
from intake.periods import period_of
from intake.table import Table
from texts.speech import Speech

MOST_LINES = 8
MOST_QUESTIONS = 6  # rows of buttons at once; the next come up when these are answered
Button = InlineKeyboardButton


def preview(speech: Speech, opened: Opened) -> Screen:
    """Return what was read, what is wrong, what would change, and what can be done about it."""
    found, number = opened.preview, opened.draft.number
    parts = [
        _read(speech, opened.table),
        _listed(speech, "upload-errors", found.errors),
        _listed(speech, "upload-warnings", found.warnings),
        _changes(speech, opened),
    ]
    rows = [
        *_about_regions(speech, number, found),
        *_about_blanks(speech, number, found),
        _publish(speech, number, found),
        [
            button(speech.say("upload-draft"), code(Step.KEEP_DRAFT, str(number))),
            button(speech.say("upload-cancel"), code(Step.CANCEL_DRAFT, str(number))),
        ],
        [button(speech.say("upload-breakdown"), code(Step.BREAKDOWN, str(number)))],
    ]
    return Screen("\n\n".join(filter(None, parts)), keyboard(*rows))


def choice_of_region(speech: Speech, opened: Opened, row: int) -> Screen:
    """Return all regions of today for a row whose label names none."""
    label = next((line.label for line in opened.table.lines if line.number == row), "")
    number = opened.draft.number
    choices = (
        button(speech.name(region.short), code(Step.NAME_REGION, f"{number}.{row}.{region.kato}"))
        for region in load_catalogue().current
    )
    back = [button(speech.say("upload-back"), code(Step.OPEN_DRAFT, str(number)))]
    return Screen(speech.say("upload-choose-region", row=str(row), label=label), keyboard(*in_rows(choices, 3), back))


def question(speech: Speech, opened: Opened, release: str, nonce: str) -> Screen:
    """Ask whether to publish, with the one confirmation that counts."""
    number, found = opened.draft.number, opened.preview
    row = [
        button(speech.say("publish-confirm", release=release), code(Step.CONFIRM, f"{number}.{nonce}")),
        button(speech.say("publish-no"), code(Step.OPEN_DRAFT, str(number))),
    ]
    return Screen(speech.say("publish-sure", release=release, what=_what(speech, found)), keyboard(row))


def published(speech: Speech, publication: Publication, opened: Opened) -> Screen:
    """Return that a release was published, how long it may be undone, and where to look at it."""
    time = clock(publication.at)
    sha = short_sha(publication.file.sha256 if publication.file else "")
    region, indicator = _shown(opened), load_catalogue().indicators[str(opened.table.indicator)]
    kato = load_catalogue().regions[region].kato
    card = speech.say("button-card", region=region_name(speech, region))
    return Screen(
        speech.say("publish-done", release=publication.release, time=time, sha=sha),
        keyboard(
            [button(speech.say("publish-undo", time=time), code(Step.UNDO, publication.release))],
            [button(card, ask(Kind.REGION_SUMMARY, region).serial())],
            [
                button(speech.say("publish-history"), code(Step.HISTORY, f"{kato}.{indicator.code}")),
                button(speech.say("publish-journal"), code(Step.JOURNAL)),
            ],
        ),
    )


def undone(speech: Speech, publication: Publication) -> Screen:
    """Return that a publication was undone and which release stands again."""
    text = speech.say(
        "undo-done",
        release=str(publication.former),
        time=clock(publication.at),
        current=publication.release,
    )
    return Screen(text, keyboard([button(speech.say("publish-journal"), code(Step.JOURNAL))]))


def kept(speech: Speech, draft: Draft) -> Screen:
    """Return that a draft is kept and how to go on with it."""
    way = button(speech.say("draft-open"), code(Step.OPEN_DRAFT, str(draft.number)))
    return Screen(speech.say("draft-kept", name=draft.file.name), keyboard([way]))


def drafts(speech: Speech, kept_ones: Sequence[Draft]) -> Screen:
    """Return an editor's drafts."""
    if not kept_ones:
        return Screen(speech.say("drafts-none"))
    rows = [[button(one.file.name, code(Step.OPEN_DRAFT, str(one.number)))] for one in kept_ones[:10]]
    return Screen(speech.say("drafts-title"), keyboard(*rows))


def short_sha(sha256: str) -> str:
    """Return the two ends of a checksum, enough to tell files apart at a glance: 4c1e…9a."""
    return f"{sha256[:4]}…{sha256[-2:]}" if sha256 else ""


def _read(speech: Speech, table: Table) -> str:
    indicators, unclear = load_catalogue().indicators, speech.say("upload-unclear")
    periods = [period_of(column.span) for column in table.columns]
    told = [speech.say("upload-period", months=one.months, year=one.year) if one else unclear for one in periods]
    return speech.say(
        "upload-read",
        sheet=table.sheet,
        indicator=speech.name(indicators[table.indicator].spoken) if table.indicator else unclear,
        period=", ".join(dict.fromkeys(told)),
        rows=len(table.lines),
    )


def _listed(speech: Speech, heading: str, findings: Sequence[Finding]) -> str:
    if not findings:
        return ""
    lines = [f"• {said(speech, finding)}" for finding in findings[:MOST_LINES]]
    if len(findings) > MOST_LINES:
        lines.append(speech.say("upload-more", n=len(findings) - MOST_LINES))
    return "\n".join([speech.say(heading, n=len(findings)), *lines])


def _changes(speech: Speech, opened: Opened) -> str:
    found = opened.preview
    if found.unchanged:
        counts = speech.say("upload-counts-unchanged", new=found.new, changed=found.changed, unchanged=found.unchanged)
    else:
        counts = speech.say("upload-counts", new=found.new, changed=found.changed)
    nothing = not found.errors and not (found.new or found.changed)
    told = [speech.say("upload-changes"), counts]
    return "\n".join([*told, *([speech.say("upload-nothing-new", release=opened.draft.base)] if nothing else [])])


def _about_regions(speech: Speech, number: int, found: Preview) -> list[list[Button]]:
    unknown = [one for one in found.errors if one.fault is Fault.REGION_UNKNOWN][:MOST_QUESTIONS]
    several = len(unknown) > 1
    rows = []
    for one in unknown:
        place = f"{number}.{one.row}"
        choose = button(_label(speech, "upload-choose", one, several=several), code(Step.CHOOSE_REGION, place))
        accept = button(_label(speech, "upload-yes", one, several=several), code(Step.ACCEPT_REGION, place))
        rows.append([accept, choose] if one.nearest else [choose])
    return rows


def _about_blanks(speech: Speech, number: int, found: Preview) -> list[list[Button]]:
    blanks = sorted((one for one in found.warnings if one.fault is Fault.BLANK), key=lambda one: one.blank is not None)
    shown = blanks[:MOST_QUESTIONS]
    rows = []
    for one in shown:
        choices = (("upload-no-data", Status.NO_DATA), ("upload-zero", Status.ZERO))
        rows.append(
            [
                button(
                    _label(speech, key, one, several=len(shown) > 1, chosen=one.blank is meaning),
                    code(Step.FILL, f"{number}.{one.row}.{one.column}.{meaning}"),
                )
                for key, meaning in choices
            ]
        )
    return rows


def _label(speech: Speech, key: str, finding: Finding, *, several: bool, chosen: bool = False) -> str:
    label = speech.say(key)
    if chosen:
        label = speech.say("upload-chosen", choice=label)
    return speech.say("upload-row", row=str(finding.row), choice=label) if several else label


def _publish(speech: Speech, number: int, found: Preview) -> list[Button]:
    if found.errors:
        label = speech.say("upload-publish-later", n=len(found.errors))
    elif found.may_be_published:
        label = speech.say("upload-publish")
    else:
        return []
    return [button(label, code(Step.PUBLISH, str(number)))]


def _what(speech: Speech, found: Preview) -> str:
    """Say which regions a release changes: how many known ones, and by name those met for the first time."""
    known = [region for region in found.regions if region not in found.first_met]
    regions = load_catalogue().regions
    told = [speech.say("publish-regions", n=len(known))] if known else []
    told += [speech.say("publish-first-met", region=speech.name(regions[key].name)) for key in found.first_met]
    said_so_far = told[0]
    for one in told[1:]:
        said_so_far = speech.say("publish-and", first=said_so_far, second=one)
    return said_so_far


def _shown(opened: Opened) -> str:
    """Return the region whose card is offered: one whose row an editor had to decide, else the first."""
    decided = [line.region for line in opened.table.lines if line.region and line.nearest]
    return decided[0] if decided else opened.preview.regions[0]
