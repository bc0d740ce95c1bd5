"""From what a person wrote or pressed to an answer: heard, answered, told, remembered."""

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from answers.answer import Answer, Button, Paper, Part
from answers.study import Study
from answers.told import Invalid, why_invalid
from data.question import Kind, Question, QuestionError, read_serial
from db.errors import ArchiveError
from db.store import Store
from handlers import screens
from handlers.attention import Attention
from handlers.clock import utc_now
from handlers.reply import Reply
from handlers.visit import Visit
from texts.speech import speech_for

TYPED_CODE = re.compile(r"(?<!\w)A[\s–—-]{1,3}([2-9A-Z]{5})(?!\w)")
PRINTED_CODE = re.compile(r"\bA-([2-9A-Z]{5})\b")
LOOK_ALIKE = str.maketrans("АВЕКМНРСТУХ", "ABEKMHPCTYX")
LONG_NUMBER = re.compile(r"\d(?:[\s()+.-]*\d){5,}")
NOT_UNDERSTOOD = frozenset({"nonsense", "insult", "off_topic", "too_long"})
WORTH_LEARNING = frozenset({"off_topic", "no_such_region", "no_value_in_source"})
NO_QUESTION = (Kind.OUT_OF_SCOPE, Kind.CLARIFY, Kind.HELP)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answering:
    """Answers texts, questions and codes, and keeps what the person may come back to."""

    study: Study
    store: Store
    reply: Reply
    attention: Attention
    now: Callable[[], datetime] = utc_now

    async def text(self, visit: Visit, text: str) -> None:
        """Answer what a person wrote; the same text twice within a minute has one answer."""
        asked = hash((" ".join(text.casefold().split()), visit.language))
        if self.attention.is_repeated(visit.place, asked):
            return
        try:
            await self._text(visit, text)
        except BaseException:
            self.attention.may_ask_again(visit.place)
            raise

    async def question(
        self, visit: Visit, question: Question, *, in_place: bool = False, release: str | None = None
    ) -> None:
        """Answer a question that came whole: from a button, a link or an answer's code."""
        answer = await self.prepared(visit, question, release)
        self.attention.understood(visit.place)
        if reason := await why_invalid(self.study, answer):
            await visit.show(screens.invalid_answer(speech_for(answer.language), answer, reason is Invalid.HIDDEN))
            return
        dated = await self._dated(answer)
        await (
            self.reply.tell_table(visit, dated)
            if _as_table(dated)
            else self.reply.tell(visit, dated, in_place=in_place)
        )
        await self._remember(visit, answer)

    async def knows(self, release: str) -> bool:
        """Whether there is a release of that name."""
        return release in [published.name for published in await self.store.releases()]

    async def prepared(self, visit: Visit, question: Question, release: str | None = None) -> Answer:
        """Return the answer to a question as this person gets it."""
        titles = visit.person.neutral_titles
        return await self.study.answer(question, visit.language, release=release, neutral=titles)

    async def paper(self, visit: Visit, question: Question, paper: Paper) -> None:
        """Send the answer to a question on paper."""
        await self.reply.hand_over(visit, await self.prepared(visit, question), paper)

    async def context(self, visit: Visit) -> Question | None:
        """Return what the conversation is about: the answer that was replied to, else the last question here."""
        replied = visit.message.reply_to_message if visit.message and not visit.press else None
        if replied is not None and (meant := await self.meant(replied.text or replied.caption or "")):
            return meant[0]
        return _read(await self.store.context(visit.person.id, visit.chat, visit.topic, self.now()))

    async def _text(self, visit: Visit, text: str) -> None:
        if await self._is_code(visit, text):
            return
        heard = self.study.understand(text, visit.language, await self.context(visit), visit.person.region)
        spoken = replace(visit, speech=speech_for(heard.language))
        titles = visit.person.neutral_titles
        answer = await self.study.answer(heard.question, heard.language, heard=heard, neutral=titles)
        if not self._worth_words(visit, answer):
            await spoken.show(screens.menu(spoken.speech, visit.person))
            return
        as_table = _as_table(answer, heard.notes.get("view") == "table")
        await (self.reply.tell_table(spoken, answer) if as_table else self.reply.tell(spoken, answer))
        await self._remember(visit, answer)
        if not heard.may_name_somebody:
            await self._learn(text, answer)

    async def _is_code(self, visit: Visit, text: str) -> bool:
        """Open the answer whose code was typed, alone or in a sentence; «а актау» looks like one and is none."""
        typed = typed_code(text)
        meant = await self.meant(f"A-{typed[1]}") if typed else None
        if meant is not None:
            question, release = meant
            await self.question(visit, question, release=release)
            return True
        if typed is None or typed[0] != typed.string or typed[0][1].isspace():
            return False
        await visit.show(screens.small_menu(visit.speech, "code-unknown"))
        return True

    async def meant(self, text: str) -> tuple[Question, str] | None:
        """Return the question and release of the last answer code in a text."""
        found = PRINTED_CODE.findall(text)
        kept = await self.store.find_code(f"A-{found[-1]}") if found else None
        question = _read(kept.question) if kept else None
        return (question, kept.release) if kept and question else None

    def _worth_words(self, visit: Visit, answer: Answer) -> bool:
        missed = answer.question.kind is Kind.OUT_OF_SCOPE and answer.question.word("reason") in NOT_UNDERSTOOD
        if missed:
            return self.attention.missed(visit.place)
        self.attention.understood(visit.place)
        return True

    async def _dated(self, answer: Answer) -> Answer:
        """Return an answer from an older release with the word that there is a newer one."""
        current = await self.store.current_release()
        if answer.release == current:
            return answer
        speech = speech_for(answer.language)
        note = Part("superseded", speech.say("answer-superseded", release=answer.release, current=current))
        fresh = Button(speech.say("press-fresh"), question=answer.question)
        return replace(answer, parts=(note, *answer.parts), buttons=((fresh,), *answer.buttons))

    async def _remember(self, visit: Visit, answer: Answer) -> None:
        asked = answer.question
        asked_back = asked.kind is Kind.CLARIFY and bool(
            asked.years or asked.period or asked.indicator or asked.options
        )
        serial = None if asked.kind in NO_QUESTION and not asked_back else _serial(asked)
        if serial is None:
            return
        try:
            await self.store.keep_context(visit.person.id, visit.chat, visit.topic, serial, self.now())
            if not asked_back:
                await self.store.note_question(visit.person.id, serial)
        except ArchiveError as busy:
            log.warning("question not kept: %s", busy)

    async def _learn(self, text: str, answer: Answer) -> None:
        """Note a text that had no answer, without its writer and without numbers that may be somebody's."""
        kind, reason = answer.question.kind, answer.question.word("reason")
        if kind is Kind.CLARIFY or (kind is Kind.OUT_OF_SCOPE and reason in WORTH_LEARNING):
            try:
                await self.store.note_unanswered(LONG_NUMBER.sub("#", text), answer.language, self.now().date())
            except ArchiveError as busy:
                log.warning("text not noted: %s", busy)


def _as_table(answer: Answer, asked: bool = False) -> bool:
    """Whether an answer was asked for as a table and has one."""
    return bool(answer.table) and (asked or answer.question.word("view") == "table")


def typed_code(text: str) -> re.Match[str] | None:
    """Return where a text has an answer's code, typed with letters of either alphabet; its group is the five signs."""
    return TYPED_CODE.search(text.strip().upper().translate(LOOK_ALIKE))


def _serial(question: Question) -> str | None:
    try:
        return question.serial()
    except QuestionError:
        return None


def _read(serial: str | None) -> Question | None:
    try:
        return read_serial(serial) if serial else None
    except QuestionError:
        return None
