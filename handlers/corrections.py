"""Corrections: who read a wrong number, what they are told, and the sending of it to each at most once."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramNetworkError, TelegramServerError
from aiogram.types import InlineKeyboardMarkup

from answers.study import Study
from answers.told import keys_told, readers
from data.vocabulary import Deed, Delivery, Language
from db.incident_records import Notice, Recipient, Tally
from db.records import Difference, Publication, Step
from db.store import Store
from handlers.administrators import Administrators
from handlers.clock import utc_now
from handlers.correction_words import Correction, correction_said, own_words_said, way_to_the_right
from handlers.once import SendOnce
from handlers.visit import Screen
from texts.speech import Speech, speech_for

PAUSE_SECONDS = 0.05  # about twenty a second: under what Telegram allows for messages to many

Key = tuple[str, str, int, str]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Corrections:
    """Prepares, words and sends corrections; every decision is a step of the journal."""

    study: Study
    store: Store
    bot: Bot
    now: Callable[[], datetime] = utc_now
    # What two releases tell differently never changes, so it is looked up once however many chats were told it.
    _wrong: dict[tuple[str, str], dict[str, dict[Key, Difference]]] = field(default_factory=dict)

    async def prepare(self, wrong: str, right: str) -> tuple[Notice, int]:
        """Return the correction of what `wrong` told and `right` tells otherwise, and how many chats it is for.

        Those before `wrong` that told the same wrong numbers are corrected with it.
        """
        recipients: dict[int, Recipient] = {}
        for release, told in (await self._wrong_values(wrong, right)).items():
            for one in await readers(self.study, release, told):
                before = recipients.get(one.chat)
                codes = dict.fromkeys([*(before.codes if before else ()), *one.codes])
                recipients[one.chat] = Recipient(one.chat, one.topic, one.language, tuple(codes))
        notice = await self.store.prepare_notice(wrong, right, list(recipients.values()), self.now())
        return notice, len(await self.store.recipients(notice.number))

    async def correction(self, notice: Notice, recipient: Recipient) -> Correction:
        """Return what a recipient was told wrongly and since when, and how it is right."""
        wrong = await self._wrong_values(notice.wrong, notice.right)
        told: dict[Key, Difference] = {}
        for code in recipient.codes:
            kept = await self.store.find_code(code)
            if kept is not None and kept.release in wrong:
                keys = await keys_told(self.study, kept.release, kept.question)
                told |= {key: one for key, one in wrong[kept.release].items() if key in keys}
        publications = await self.store.publications()
        since = min(one.at for one in publications if one.release in wrong)
        till = next(one.at for one in publications if one.release == notice.right)
        return Correction(tuple(told[key] for key in sorted(told)), recipient.codes, since, till)

    async def words(self, notice: Notice, recipient: Recipient, language: Language | None = None) -> str:
        """Return what a recipient is told: an administrator's words in their language, else the product's own."""
        spoken = language or recipient.language
        correction, speech = await self.correction(notice, recipient), speech_for(spoken)
        if notice.own_words and notice.own_language == spoken:
            return own_words_said(speech, notice.own_words, correction)
        return correction_said(speech, correction, self.now())

    async def change(self, administrator: int, number: int, words: str, language: Language) -> Notice | None:
        """Let an administrator's words go out in one language; None where it is too late for that."""
        if not await self.store.word_notice(number, words, language):
            return None
        await self._note(Deed.CORRECTION_CHANGED, administrator, number)
        return await self.store.notice(number)

    async def begin(self, administrator: int, number: int) -> bool:
        """Decide that a correction goes out; returns False where that was decided before, one way or the other."""
        if not await self.store.begin_notice(number):
            return False
        await self._note(Deed.CORRECTION_SENT, administrator, number)
        return True

    async def drop(self, administrator: int, number: int) -> bool:
        """Decide that a correction does not go out; returns as `begin` does."""
        if not await self.store.drop_notice(number):
            return False
        await self._note(Deed.CORRECTION_DROPPED, administrator, number)
        return True

    async def send(self, number: int) -> Tally:
        """Send a correction to everybody who has not been tried yet; returns what became of all."""
        notice = await self.store.notice(number)
        while notice is not None and (recipient := await self.store.next_recipient(number)) is not None:
            await self.store.note_delivery(number, recipient.chat, await self._deliver(notice, recipient))
            await asyncio.sleep(PAUSE_SECONDS)
        return await self.store.finish_notice(number)

    async def resume(self, administrators: Administrators, said: Callable[[Speech, Tally], Screen]) -> None:
        """Go on with what was going out when the process ended, and tell the administrators what became of it.

        What was in hand then is left alone: it may have arrived, and nobody is to get it twice.
        """
        for number in await self.store.interrupted_notices():
            tally = await self.send(number)
            await administrators.tell(partial(_of, said, tally))

    async def _deliver(self, notice: Notice, recipient: Recipient) -> Delivery:
        try:
            words = await self.words(notice, recipient)
            message = SendOnce(
                chat_id=recipient.chat,
                text=words,
                message_thread_id=recipient.topic,
                reply_markup=await self._way(recipient),
            )
        except Exception:  # nothing has been sent: one chat's words that cannot be made must not stop the others'
            log.exception("no words for a correction")
            return Delivery.FAILED
        try:
            await self.bot(message)
        except (TelegramServerError, TelegramNetworkError):
            return Delivery.UNKNOWN
        except TelegramAPIError as refused:
            log.info("correction not delivered: %s", type(refused).__name__)
            return Delivery.FAILED
        return Delivery.SENT

    async def _way(self, recipient: Recipient) -> InlineKeyboardMarkup | None:
        kept = await self.store.find_code(recipient.codes[-1])
        return way_to_the_right(speech_for(recipient.language), kept.question if kept else None)

    async def _wrong_values(self, wrong: str, right: str) -> dict[str, dict[Key, Difference]]:
        """Return the releases that told something wrong, each with its wrong values: `wrong`, and those before it.

        A release before it counts as long as it told at least one of the same numbers.
        """
        if (wrong, right) in self._wrong:
            return self._wrong[wrong, right]
        first = _numbers(await self.store.differences(wrong, right))
        found = {wrong: first}
        for release in _before(await self.store.publications(), right):
            if release in found:
                continue
            own = _numbers(await self.store.differences(release, right))
            same = {key: one for key, one in own.items() if key in first and _value(one) == _value(first[key])}
            if not same:
                break
            found[release] = same
        self._wrong[wrong, right] = found
        return found

    async def _note(self, deed: Deed, administrator: int, number: int) -> None:
        notice = await self.store.notice(number)
        release = notice.wrong if notice else None
        await self.store.note_step(Step(deed, administrator, self.now(), release=release, details=f"notice {number}"))


def _numbers(differences: Sequence[Difference]) -> dict[Key, Difference]:
    """Return the differences in which a number was told."""
    told = [one for one in differences if one.before is not None and one.before.value is not None]
    return {one.observation.key: one for one in told}


def _of(said: Callable[[Speech, Tally], Screen], tally: Tally, speech: Speech) -> Screen:
    return said(speech, tally)


def _value(difference: Difference) -> int | None:
    return difference.before.value if difference.before else None


def _before(publications: Sequence[Publication], right: str) -> list[str]:
    """Return the releases that stood before one was published, the latest first."""
    place = next(place for place, one in enumerate(publications) if one.release == right)
    return [one.release for one in reversed(publications[:place])]
