"""Why a file is refused before anything in it is believed."""

from enum import StrEnum


class Reason(StrEnum):
    """A reason in one word; the sentence a person reads is made of it elsewhere."""

    TOO_BIG = "too_big"
    NOT_XLSX = "not_xlsx"
    OLD_OR_LOCKED = "old_or_locked"
    BROKEN = "broken"
    SWOLLEN = "swollen"
    TOO_MANY_PARTS = "too_many_parts"
    ENTITIES = "entities"
    OUT_OF_RANGE = "out_of_range"
    TOO_LONG = "too_long"
    NO_TABLE = "no_table"
    NOT_DELIVERED = "not_delivered"


class FileRefusedError(Exception):
    """A file that is not read further; its reason says why. No text of a library goes into it."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(str(reason))
        self.reason = reason
