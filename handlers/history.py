"""What became of a value from release to release, and the journal of who did what."""

import re
from collections.abc import Sequence

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from answers.study import Study
from data.catalogue import load_catalogue
from data.observation import source_of_file
from db.records import HistoryEntry, JournalEntry
from db.store import Store
from handlers.attention import Attention
from handlers.authority import Action, Authority, May
from handlers.breakdown import value_said
from handlers.buttons import Press, Pressed, Step
from handlers.clock import clock, local
from handlers.finding_words import region_name
from handlers.import_screens import short_sha
from handlers.unknown import outdated
from handlers.visit import Screen, Visit
from texts.speech import Speech

HISTORY, JOURNAL = "history", "journal"
ASKED = re.compile(
    r"(?:история значени[яй]|мән(?:дер|нің)? тарихы|value history|history of values?)\b[\s:,]*", re.IGNORECASE
)
LISTED = 15
LOOKED_THROUGH = 1_000
Key = tuple[str, str, int, str]
History = dict[Key, tuple[HistoryEntry, ...]]


def history_router() -> Router:
    """Return the router of histories and the journal."""
    router = Router(name="history")
    router.message.register(tell_history, Command(HISTORY))
    router.message.register(tell_history_in_words, F.text.regexp(ASKED, mode="match"))
    router.message.register(tell_journal, Command(JOURNAL), May(Action.READ_OWN_JOURNAL))
    router.callback_query.register(open_history, Pressed(Step.HISTORY))
    router.callback_query.register(open_journal, Pressed(Step.JOURNAL), May(Action.READ_OWN_JOURNAL))
    return router


async def tell_history(_: Message, command: CommandObject, visit: Visit, store: Store, study: Study) -> None:
    """Tell the history of the values that words name."""
    await _tell(visit, store, study, command.args or "")


async def tell_history_in_words(
    message: Message, visit: Visit, store: Store, study: Study, attention: Attention
) -> None:
    """Tell the history of values asked for in a sentence."""
    attention.understood(visit.place)
    await _tell(visit, store, study, ASKED.sub("", message.text or "", count=1))


async def open_history(_: CallbackQuery, press: Press, visit: Visit, store: Store) -> None:
    """Tell the history of what was just published."""
    kato, _dot, letter = press.value.partition(".")
    catalogue = load_catalogue()
    region = next((one.key for one in catalogue.current if one.kato == kato), None)
    indicator = next((one.key for one in catalogue.indicators.values() if one.code == letter), None)
    if region is None or indicator is None:
        await outdated(visit)
        return
    await visit.note()
    await visit.show(Screen(await history_said(visit.speech, store, region, indicator)))


async def tell_journal(_: Message, visit: Visit, store: Store, authority: Authority) -> None:
    """Show the latest steps: an editor's own, or everybody's to an administrator."""
    await visit.show(Screen(await _journal(visit, store, authority)))


async def open_journal(_: CallbackQuery, visit: Visit, store: Store, authority: Authority) -> None:
    """Show the journal under what was pressed."""
    await visit.note()
    await visit.show(Screen(await _journal(visit, store, authority)))


async def _tell(visit: Visit, store: Store, study: Study, words: str) -> None:
    question = study.understand(words, visit.language).question
    regions = [key for key in question.regions if key in load_catalogue().regions]
    if not words.strip() or len(regions) != 1:
        await visit.show(Screen(visit.say("history-usage")))
        return
    with_values = [key for key, one in load_catalogue().indicators.items() if one.has_values]
    asked = [question.indicator] if question.indicator in with_values else with_values
    told = [await history_said(visit.speech, store, regions[0], str(indicator)) for indicator in asked]
    await visit.show(Screen("\n\n".join(told)))


async def history_said(speech: Speech, store: Store, region: str, indicator: str) -> str:
    """Say every value of an indicator with the release it came with; what no longer stands is not told."""
    catalogue = load_catalogue()
    known = await store.value_history(indicator, catalogue.territories(region))
    standing: History = {key: told for key, told in known.items() if told[-1].observation is not None}
    names = {"region": region_name(speech, region), "indicator": speech.name(catalogue.indicators[indicator].briefly)}
    if not standing:
        return speech.say("history-none", **names)
    blocks = []
    for period in dict.fromkeys(key[3] for key in standing):
        own = {key: told for key, told in standing.items() if key[3] == period}
        blocks.append(
            "\n".join([speech.say("history-title", **names, period=_period(speech, own)), *_lines(speech, own)])
        )
    return "\n\n".join(blocks)


def _period(speech: Speech, own: History) -> str:
    row = next(iter(own.values()))[-1].observation
    return f", {speech.say('counted-months-short', n=row.months)}" if row and row.months else ""


def _lines(speech: Speech, own: History) -> list[str]:
    ordered = sorted(own.items(), key=lambda item: (item[0][2], item[0][0]))
    corrections = sum(len(told) - 1 for told in own.values())
    lines = [_line(speech, key[2], told) for key, told in ordered]
    return [*lines, speech.say("history-corrections", n=corrections)]


def _line(speech: Speech, year: int, told: Sequence[HistoryEntry]) -> str:
    """Say a value with the release it stands by, the file it came in, and what it was before."""
    last = told[-1]
    row, publication = last.observation, last.publication
    value, release = value_said(speech, row), publication.release
    file = publication.file
    if row is not None and file is not None and row.source == source_of_file(file.sha256):
        said = speech.say("history-line-file", year=year, value=value, release=release, name=file.name, row=row.row)
    else:
        said = speech.say("history-line", year=year, value=value, release=release)
    before = [
        speech.say("history-was", value=value_said(speech, one.observation) or "—", release=one.publication.release)
        for one in reversed(told[:-1])
    ]
    return f"{said}; {speech.say('history-before', values=', '.join(before))}" if before else said


async def _journal(visit: Visit, store: Store, authority: Authority) -> str:
    own = await store.number_of_editor(visit.person.id)
    everything = authority.may(visit.person.id, Action.READ_JOURNAL)
    entries = [one for one in await store.journal(LOOKED_THROUGH) if everything or (own and one.editor == own)]
    return "\n".join([visit.say("journal-title"), *(_entry(visit.speech, one, own) for one in entries[:LISTED])])


def _entry(speech: Speech, entry: JournalEntry, own: int | None) -> str:
    whose = speech.say("journal-you") if entry.editor == own else speech.say("journal-editor", number=str(entry.editor))
    day = local(entry.at).date()
    more = [entry.release or "", short_sha(entry.file_sha256 or "")]
    return speech.say(
        "journal-line",
        day=speech.date(day),
        time=clock(entry.at),
        editor=whose,
        deed=speech.say(f"journal-deed-{entry.deed}"),
        more="".join(f" · {one}" for one in more if one),
    )
