"""Who may do what: one table, asked anew for every message and every press; rights go by numeric id alone."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from handlers.visit import Visit


class Role(IntEnum):
    """What somebody is to the product; a higher one may do all that a lower one may."""

    READER = 0
    EDITOR = 1
    ADMINISTRATOR = 2


class Action(StrEnum):
    """Something that not everybody may do."""

    TEACH = "teach"
    UPLOAD = "upload"
    PUBLISH = "publish"
    UNDO_OWN = "undo_own"
    UNDO_ANY = "undo_any"
    READ_OWN_JOURNAL = "read_own_journal"
    READ_JOURNAL = "read_journal"
    HANDLE_INCIDENT = "handle_incident"
    READ_HEALTH = "read_health"


LEAST: dict[Action, Role] = {
    Action.TEACH: Role.EDITOR,
    Action.UPLOAD: Role.EDITOR,
    Action.PUBLISH: Role.EDITOR,
    Action.UNDO_OWN: Role.EDITOR,
    Action.UNDO_ANY: Role.ADMINISTRATOR,
    Action.READ_OWN_JOURNAL: Role.EDITOR,
    Action.READ_JOURNAL: Role.ADMINISTRATOR,
    Action.HANDLE_INCIDENT: Role.ADMINISTRATOR,
    Action.READ_HEALTH: Role.ADMINISTRATOR,
}


@dataclass(frozen=True, slots=True)
class Authority:
    """The people with rights, by their Telegram ids; everybody else is a reader."""

    administrators: tuple[int, ...] = ()
    editors: tuple[int, ...] = ()

    def role(self, person: int) -> Role:
        """Return what somebody is."""
        if person in self.administrators:
            return Role.ADMINISTRATOR
        return Role.EDITOR if person in self.editors else Role.READER

    def may(self, person: int, action: Action) -> bool:
        """Whether somebody may do something; what is not in the table nobody may."""
        return action in LEAST and self.role(person) >= LEAST[action]


class May(Filter):
    """Lets through what somebody may do, in their private chat alone: no rights are exercised in a group."""

    def __init__(self, action: Action) -> None:
        self._action = action

    async def __call__(self, event: Message | CallbackQuery, visit: Visit, authority: Authority) -> bool:
        """Look who it is and where."""
        return not visit.in_group and authority.may(visit.person.id, self._action)
