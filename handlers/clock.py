"""Times as people here read them: by the clock of Kazakhstan."""

from datetime import UTC, datetime, timedelta

from answers.study import HOURS_AHEAD_OF_UTC


def utc_now() -> datetime:
    """Return this moment."""
    return datetime.now(UTC)


def local(moment: datetime) -> datetime:
    """Return a moment as the clock of Kazakhstan shows it, without a zone of its own."""
    return (moment + timedelta(hours=HOURS_AHEAD_OF_UTC)).replace(tzinfo=None)


def clock(moment: datetime) -> str:
    """Return the time of a moment: 11:42."""
    return f"{local(moment):%H:%M}"
