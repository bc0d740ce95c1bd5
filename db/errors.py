"""What the archive says when it cannot serve."""


class ArchiveError(Exception):
    """The archive cannot be opened or refuses what was asked; the message is one plain line."""


class ArchiveBusyError(ArchiveError):
    """The database could not be read or written just now: locked, full or gone; asking again later may succeed."""


class ReleaseMovedError(ArchiveError):
    """Another release stands by now than the one this was prepared for."""


class AlreadyConfirmedError(ArchiveError):
    """What should be confirmed is there no longer: confirmed before, cancelled, or somebody else's."""


class NothingNewError(ArchiveError):
    """The release would say word for word what the one that stands says."""


class TooLateError(ArchiveError):
    """A publication can no longer be undone: its day is over or another one followed."""
