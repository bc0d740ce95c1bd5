"""The tables of bad days: which chat was told which answer, corrections and who gets them, alarms, what went wrong.

No name and no word of anybody is in them; what is about a person is declared like everywhere else.
"""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, Table, Text, UniqueConstraint

from data.vocabulary import Delivery, NoticeState
from db.columns import Keys, Moment, metadata, one_of, personal

# In a private chat the chat's number is the person's, so forgetting the person reaches it.
shown_answer = Table(
    "shown_answer",
    metadata,
    Column("number", Integer, primary_key=True, info=personal("shown_answers")),
    Column("chat", BigInteger, nullable=False, info=personal("telegram_id")),
    Column("topic", BigInteger, nullable=False, info=personal("shown_answers")),
    Column("code", Text, nullable=False, info=personal("shown_answers")),
    Column("release", Text, nullable=False, info=personal("shown_answers")),
    Column("language", Text, nullable=False, info=personal("shown_answers")),
    Column("at", Moment, nullable=False, info=personal("shown_answers")),
    Column("milliseconds", Integer, nullable=False, info=personal("shown_answers")),
    sqlite_autoincrement=True,
)

# One correction for a pair of releases, however often it is asked for.
notice = Table(
    "notice",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("wrong", Text, ForeignKey("release.name"), nullable=False),
    Column("right", Text, ForeignKey("release.name"), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("state", Text, nullable=False),
    Column("own_words", Text),
    Column("own_language", Text),
    UniqueConstraint("wrong", "right"),
    one_of("state", NoticeState),
    sqlite_autoincrement=True,
)

notice_recipient = Table(
    "notice_recipient",
    metadata,
    Column("notice", Integer, ForeignKey("notice.number"), primary_key=True, info=personal("corrections")),
    Column("chat", BigInteger, primary_key=True, autoincrement=False, info=personal("telegram_id")),
    Column("topic", BigInteger, nullable=False, info=personal("corrections")),
    Column("language", Text, nullable=False, info=personal("corrections")),
    Column("codes", Keys, nullable=False, info=personal("corrections")),
    Column("state", Text, nullable=False, info=personal("corrections")),
    one_of("state", Delivery),
    sqlite_with_rowid=False,
)

alert = Table(
    "alert",
    metadata,
    Column("release", Text, ForeignKey("release.name"), primary_key=True),
    Column("told_at", Moment, nullable=False),
    Column("reminded", Boolean, nullable=False),
    Column("settled", Boolean, nullable=False),
    sqlite_with_rowid=False,
)

mishap = Table(
    "mishap",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("kind", Text, nullable=False),
    sqlite_autoincrement=True,
)
