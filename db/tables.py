"""The tables: releases and what they hold, who published them, people, answers given, what the ear learned.

A release is written once and never changed: triggers refuse it, so what was read from it may be kept for ever. Which
release stands is said by the last publication; publications and the journal are only ever added to.
Columns about a person carry the key of the privacy text that declares them in `info["privacy"]`.
"""

from sqlalchemy import (
    DDL,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    event,
)

from data.vocabulary import ClaimCheck, Deed, Presence, Status
from db.columns import Digits, Keys, Moment, metadata, one_of, personal
from db.incident_tables import alert, mishap, notice, notice_recipient, shown_answer

__all__ = ["alert", "metadata", "mishap", "notice", "notice_recipient", "shown_answer"]  # made beside, told as one


def _of_release() -> Column[str]:
    return Column("release", Text, ForeignKey("release.name"), primary_key=True)


release = Table(
    "release",
    metadata,
    Column("name", Text, primary_key=True),
    Column("published_at", Moment, nullable=False),
    Column("note", Text, nullable=False),
    Column("digest", Text, nullable=False),
    sqlite_with_rowid=False,
)

# Clustered by its key: one region's or one indicator's rows lie together however many millions there are.
observation = Table(
    "observation",
    metadata,
    _of_release(),
    Column("indicator", Text, primary_key=True),
    Column("territory", Text, primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("period", Text, primary_key=True),
    Column("starts_on", Date),
    Column("ends_on", Date),
    Column("months", Integer),
    Column("value", BigInteger),
    Column("unit", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("borders", Text, nullable=False),
    Column("flags", Keys, nullable=False),
    Column("source", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("printed_row", Text, nullable=False),
    Column("row_label", Text, nullable=False),
    Column("printed_period", Text, nullable=False),
    one_of("status", Status),
    CheckConstraint("(value IS NOT NULL) = (status IN ('value', 'zero'))", name="missing_is_not_a_number"),
    CheckConstraint("value IS NULL OR (value = 0) = (status = 'zero')", name="zero_is_called_zero"),
    CheckConstraint("value IS NULL OR value >= 0", name="counts_are_not_negative"),
    CheckConstraint("months IS NOT NULL OR (starts_on IS NULL AND ends_on IS NULL)", name="dates_have_months"),
    sqlite_with_rowid=False,
)

# Every change of the release that stands, in order. An editor is a number that means nobody once they are forgotten.
publication = Table(
    "publication",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("deed", Text, nullable=False),
    Column("release", Text, ForeignKey("release.name"), nullable=False),
    Column("former", Text, ForeignKey("release.name")),
    Column("content_of", Text, ForeignKey("release.name")),
    Column("at", Moment, nullable=False),
    Column("editor", Integer),
    Column("file_name", Text),
    Column("file_sha256", Text),
    CheckConstraint(f"deed IN ('{Deed.PUBLISHED}', '{Deed.UNDONE}', '{Deed.ROLLED_BACK}')", name="deed"),
    sqlite_autoincrement=True,
)

journal = Table(
    "journal",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("editor", Integer),
    Column("deed", Text, nullable=False),
    Column("release", Text),
    Column("file_sha256", Text),
    Column("details", Text, nullable=False),
    sqlite_autoincrement=True,
)

editor = Table(
    "editor",
    metadata,
    Column("number", Integer, primary_key=True, info=personal("editor_number")),
    Column("telegram_id", BigInteger, nullable=False, unique=True, info=personal("telegram_id")),
    sqlite_autoincrement=True,
)

draft = Table(
    "draft",
    metadata,
    Column("number", Integer, primary_key=True, info=personal("draft")),
    Column("telegram_id", BigInteger, nullable=False, info=personal("telegram_id")),
    Column("file_name", Text, nullable=False, info=personal("draft")),
    Column("file_sha256", Text, nullable=False, info=personal("draft")),
    Column("base", Text, nullable=False, info=personal("draft")),
    Column("contents", Text, nullable=False, info=personal("draft")),
    Column("nonce", Text, info=personal("draft")),
    Column("kept_at", Moment, nullable=False, info=personal("draft")),
    sqlite_autoincrement=True,
)

presence = Table(
    "presence",
    metadata,
    _of_release(),
    Column("territory", Text, primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("programme", Text, primary_key=True),
    Column("status", Text, nullable=False),
    Column("shown_as", Text, nullable=False),
    Column("quote", Text, nullable=False),
    Column("source", Text, nullable=False),
    one_of("status", Presence),
    one_of("shown_as", Presence),
    sqlite_with_rowid=False,
)

claim = Table(
    "claim",
    metadata,
    _of_release(),
    Column("key", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("verbatim", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("territories", Keys, nullable=False),
    Column("indicator", Text),
    Column("from_year", Integer),
    Column("from_value", BigInteger),
    Column("to_year", Integer),
    Column("to_value", BigInteger),
    Column("number", Digits),
    Column("decimals", Integer),
    Column("direction", Text),
    Column("verdict", Text, nullable=False),
    Column("source", Text, nullable=False),
    one_of("verdict", ClaimCheck),
    sqlite_with_rowid=False,
)

person = Table(
    "person",
    metadata,
    Column("telegram_id", BigInteger, primary_key=True, autoincrement=False, info=personal("telegram_id")),
    Column("language", Text, info=personal("language")),
    Column("region", Text, info=personal("region")),
    Column("text_mode", Boolean, nullable=False, info=personal("text_mode")),
    Column("neutral_titles", Boolean, nullable=False, info=personal("neutral_titles")),
    sqlite_with_rowid=False,
)

# No moment is kept: the position alone says which question was the later one.
recent_question = Table(
    "recent_question",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=personal("telegram_id")),
    Column("question", Text, primary_key=True, info=personal("recent_questions")),
    Column("position", Integer, nullable=False, info=personal("recent_questions")),
    sqlite_with_rowid=False,
)

conversation = Table(
    "conversation",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False, info=personal("telegram_id")),
    Column("chat", BigInteger, primary_key=True, autoincrement=False, info=personal("conversation")),
    Column("topic", BigInteger, primary_key=True, autoincrement=False, info=personal("conversation")),
    Column("question", Text, nullable=False, info=personal("conversation")),
    Column("heard_at", Moment, nullable=False, info=personal("conversation")),
    sqlite_with_rowid=False,
)

answer_code = Table(
    "answer_code",
    metadata,
    Column("code", Text, primary_key=True),
    Column("question", Text, nullable=False),
    Column("release", Text, ForeignKey("release.name"), nullable=False),
    Column("language", Text, nullable=False),
    sqlite_with_rowid=False,
)

unanswered = Table(
    "unanswered",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("text", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("times", Integer, nullable=False),
    Column("last_day", Date, nullable=False),
    UniqueConstraint("text", "language"),
)

heard_alias = Table(
    "heard_alias",
    metadata,
    Column("text", Text, primary_key=True),
    Column("meaning", Text, nullable=False),
    Column("added_on", Date, nullable=False),
    sqlite_with_rowid=False,
)

picture_file = Table(
    "picture_file",
    metadata,
    Column("key", Text, primary_key=True),
    Column("file_id", Text, nullable=False),
    sqlite_with_rowid=False,
)

_NEVER_CHANGED = {
    release: "a release is never changed",
    observation: "a release is never changed",
    presence: "a release is never changed",
    claim: "a release is never changed",
    publication: "the journal is never changed",
    journal: "the journal is never changed",
}
for _table, _reason in _NEVER_CHANGED.items():
    for _change in ("UPDATE", "DELETE"):
        _refusal = DDL(  # type: ignore[no-untyped-call]  # the library leaves its maker untyped
            f"CREATE TRIGGER {_table.name}_refuses_{_change.lower()} BEFORE {_change} ON {_table.name} "
            f"BEGIN SELECT RAISE(ABORT, '{_reason}'); END"
        )
        event.listen(_table, "after_create", _refusal.execute_if(dialect="sqlite"))


def personal_columns() -> dict[str, tuple[str, ...]]:
    """Return all that is stored about people: the key of the privacy text → the columns, as `table.column`."""
    declared: dict[str, list[str]] = {}
    for table in metadata.sorted_tables:
        for column in table.columns:
            if "privacy" in column.info:
                declared.setdefault(column.info["privacy"], []).append(f"{table.name}.{column.name}")
    return {key: tuple(columns) for key, columns in declared.items()}


def columns_of_telegram_id() -> tuple[Column[int], ...]:
    """Return the column of every table that holds a person's Telegram id: where forgetting must reach."""
    return tuple(
        column
        for table in metadata.sorted_tables
        for column in table.columns
        if column.info.get("privacy") == "telegram_id"
    )
