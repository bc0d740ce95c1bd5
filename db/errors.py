"""What the archive says when it cannot serve."""


class ArchiveError(Exception):
    """The archive cannot be opened or refuses what was asked; the message is one plain line."""


class ArchiveBusyError(ArchiveError):
    """The database could not be read or written just now: locked, full or gone; asking again later may succeed."""
