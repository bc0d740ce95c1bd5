"""Questions about a person are known by their marks and go no further: document numbers, names, «судимость»."""

import re
from collections.abc import Collection, Sequence

from texts.hearing.folding import Piece, one_script

_DOCUMENT_NUMBER = re.compile(r"(?<!\d)\d{12}(?!\d)|(?<!\d)\d{6}[ -]\d{6}(?!\d)")
_PHONE = re.compile(r"(?<!\d)(?:\+?7|8)[ (-]{0,2}7\d{2}[ )-]{0,2}\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)")
_HANDLE = re.compile(r"(?<!\w)@\w{4,}")
_PATRONYMIC = re.compile(
    r"\w{2,}(?:ович|евич|ьевич|овна|евна|ична)(?:а|у|ем|ом|е|ы|и|ой|ою)?$|\w{2,}(?:улы|ұлы|кызы|қызы|кизи|улi)\w{0,4}$"
    r"|\w{3,}(?:ovich|evich|ovna|evna|uly|kyzy)$",
    re.IGNORECASE,
)
_SURNAME = re.compile(
    r"\w{2,}(?:ов|ев|ёв|ин|ын|ский|цкий|енко|баев|беков|ұлы|улы)(?:а|у|ым|ом|е|ой|ого|ому|ы|ых|ға|ге|қа|ның|нің|ты|ті|тың|тің)?$"
    r"|\w{2,}(?:ova|eva|ov|ev|bayev|bekov|enko|sky)$|\w{2,}(?:ова|ева|ёва|ина|ская)(?:ой|у|ны|ның|ға)?$",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"(?<!\w)[А-ЯA-ZӘҒҚҢӨҰҮҺІ]\. ?(?:[А-ЯA-ZӘҒҚҢӨҰҮҺІ]\.)?(?!\w)")
_PRESIDENTIAL = frozenset(("токаев", "назарбаев", "путин"))


def tells_number_of_a_person(text: str) -> bool:
    """Whether a text holds what may be a personal number (ИИН/ЖСН), a phone or a user name."""
    return bool(_DOCUMENT_NUMBER.search(text) or _PHONE.search(text) or _HANDLE.search(text))


def names_a_person(pieces: Sequence[Piece], unknown: Collection[int]) -> bool:
    """Whether words that are no vocabulary look like a full name or a patronymic."""
    names = [piece for place, piece in enumerate(pieces) if place in unknown]
    if any(_PATRONYMIC.fullmatch(piece.typed) for piece in names):
        return True
    return any(
        first in unknown and first + 1 in unknown and _pair(pieces[first], pieces[first + 1])
        for first in range(len(pieces) - 1)
    )


def has_a_surname(pieces: Sequence[Piece], unknown: Collection[int], text: str) -> bool:
    """Whether a word that is no vocabulary looks like a surname: by its ending, a capital inside a line, initials."""
    found = is_named_by_its_ending(pieces, unknown) or any(_capital(pieces, place) for place in unknown)
    return found or bool(_INITIALS.search(text) and unknown)


def is_named_by_its_ending(pieces: Sequence[Piece], unknown: Collection[int]) -> bool:
    """Whether a word that is no vocabulary has the ending of a surname."""
    return any(_SURNAME.fullmatch(one_script(pieces[place].typed)) for place in unknown)


def _pair(first: Piece, second: Piece) -> bool:
    capital = first.typed.istitle() and second.typed.istitle()
    return capital and any(_SURNAME.fullmatch(piece.typed) for piece in (first, second))


def _capital(pieces: Sequence[Piece], place: int) -> bool:
    return place > 0 and pieces[place].typed.istitle() and len(pieces[place].typed) > 2
