"""Whether a programme ran in the years asked about, or for so long: yes, no or unknown, with the report's own words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from answers.desk import Desk
from answers.ruling import Ruling
from data.observation import PresenceRow
from data.vocabulary import Presence as Status
from rules.facts import DID_NOT_RUN, RAN


@dataclass(frozen=True, slots=True)
class Presence:
    """Whether the report says that a programme ran: the ruling, the sentence, the report's own words."""

    ruling: Ruling
    said: str
    quotes: tuple[str, ...] = ()


def presence_of(desk: Desk, rows: Sequence[PresenceRow]) -> Presence:
    """Return whether the report says that a programme ran in the years of the question, or for as many as claimed."""
    years, length = desk.question.years, desk.question.get("claim_value")
    if length is not None:
        return _for_so_long(desk, rows, int(float(length)))
    meant = [row for row in rows if not years or row.year in years]
    ran = {row.year for row in meant if row.shown_as in RAN}
    stopped = {row.year for row in meant if row.shown_as in DID_NOT_RUN} - ran
    disputed = {row.year for row in meant if row.shown_as is Status.CONTRADICTORY} - ran
    quotes = _quotes(row for row in meant if row.year in ran | stopped | disputed)
    told = desk.speech.years(years or ran) if years or ran else ""
    if desk.question.word("claim_direction") == "fall":
        return _said_to_have_ended(desk, ran, stopped, disputed, quotes)
    if disputed and not ran:
        return Presence(Ruling.CANNOT_BE_CHECKED, desk.say("presence-is-disputed", years=told), quotes)
    if years and stopped:
        return Presence(Ruling.NOT_CONFIRMED, desk.say("presence-is-no", years=desk.speech.years(stopped)), quotes)
    if ran and (not years or set(years) <= ran):
        return Presence(Ruling.CONFIRMED, desk.say("presence-is-yes", years=told), quotes)
    return Presence(Ruling.CANNOT_BE_CHECKED, desk.say("presence-is-unknown"), quotes)


def _said_to_have_ended(
    desk: Desk, ran: set[int], stopped: set[int], disputed: set[int], quotes: tuple[str, ...]
) -> Presence:
    """Return whether the report says that a programme did not run in the years of the question."""
    if disputed and not stopped:
        return Presence(
            Ruling.CANNOT_BE_CHECKED, desk.say("presence-is-disputed", years=desk.speech.years(disputed)), quotes
        )
    if stopped and not (desk.question.years and ran):
        return Presence(Ruling.CONFIRMED, desk.say("presence-ended-yes", years=desk.speech.years(stopped)), quotes)
    if ran:
        return Presence(Ruling.NOT_CONFIRMED, desk.say("presence-ended-no", years=desk.speech.years(ran)), quotes)
    return Presence(Ruling.CANNOT_BE_CHECKED, desk.say("presence-is-unknown"), quotes)


def _for_so_long(desk: Desk, rows: Sequence[PresenceRow], years: int) -> Presence:
    """Return whether the report says that a programme ran for so many years: in its words, or counted from them."""
    in_words = [row for row in rows if (found := re.search(r"(\d+) лет", row.quote)) and int(found[1]) == years]
    if in_words:
        said = desk.say("presence-lasted-order" if in_words[0].programme == "social_order" else "presence-lasted")
        return Presence(Ruling.CONFIRMED, said, _quotes(in_words))
    other = [row for row in rows if re.search(r"\d+ лет", row.quote)]
    if other:
        return Presence(Ruling.NOT_CONFIRMED, desk.say("presence-lasted-other"), _quotes(other))
    ran = sorted({row.year for row in rows if row.shown_as in RAN and row.programme == "ngo_project"})
    if not ran:
        return Presence(Ruling.CANNOT_BE_CHECKED, desk.say("presence-is-unknown"))
    said = desk.say("presence-lasted-named", years=desk.speech.years(ran))
    return Presence(Ruling.CANNOT_BE_CHECKED, said, _quotes(row for row in rows if row.year in ran))


def _quotes(rows: Iterable[PresenceRow]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row.quote for row in rows if row.quote))
