"""The first tables: releases with their rows, people, answers given, and what the ear has learned."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

NEVER_CHANGED = ("release", "observation", "presence", "claim")


def upgrade() -> None:
    """Make every table, then the triggers that keep a release as it is."""
    _release()
    _observation()
    _presence()
    _claim()
    _people()
    _answers()
    _learning()
    if op.get_bind().dialect.name == "sqlite":
        _refuse_changes()


def downgrade() -> None:
    """There is nothing before the first tables."""
    raise NotImplementedError("the first tables are never taken away")


def _release() -> None:
    op.create_table(
        "release",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_release")),
        sqlite_with_rowid=False,
    )


def _observation() -> None:
    op.create_table(
        "observation",
        sa.Column("release", sa.Text(), nullable=False),
        sa.Column("indicator", sa.Text(), nullable=False),
        sa.Column("territory", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("months", sa.Integer(), nullable=True),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("borders", sa.Text(), nullable=False),
        sa.Column("flags", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("printed_row", sa.Text(), nullable=False),
        sa.Column("row_label", sa.Text(), nullable=False),
        sa.Column("printed_period", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(value IS NOT NULL) = (status IN ('value', 'zero'))", name=op.f("ck_observation_missing_is_not_a_number")
        ),
        sa.CheckConstraint(
            "status IN ('value', 'zero', 'no_data', 'not_published', 'not_comparable')",
            name=op.f("ck_observation_status"),
        ),
        sa.CheckConstraint(
            "value IS NULL OR (value = 0) = (status = 'zero')", name=op.f("ck_observation_zero_is_called_zero")
        ),
        sa.CheckConstraint(
            "months IS NOT NULL OR (starts_on IS NULL AND ends_on IS NULL)",
            name=op.f("ck_observation_dates_have_months"),
        ),
        sa.CheckConstraint("value IS NULL OR value >= 0", name=op.f("ck_observation_counts_are_not_negative")),
        sa.ForeignKeyConstraint(["release"], ["release.name"], name=op.f("fk_observation_release")),
        sa.PrimaryKeyConstraint("release", "indicator", "territory", "year", "period", name=op.f("pk_observation")),
        sqlite_with_rowid=False,
    )


def _presence() -> None:
    op.create_table(
        "presence",
        sa.Column("release", sa.Text(), nullable=False),
        sa.Column("territory", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("shown_as", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "shown_as IN ('stated_yes', 'implied_yes', 'stated_no', 'implied_no', 'contradictory', 'unknown')",
            name=op.f("ck_presence_shown_as"),
        ),
        sa.CheckConstraint(
            "status IN ('stated_yes', 'implied_yes', 'stated_no', 'implied_no', 'contradictory', 'unknown')",
            name=op.f("ck_presence_status"),
        ),
        sa.ForeignKeyConstraint(["release"], ["release.name"], name=op.f("fk_presence_release")),
        sa.PrimaryKeyConstraint("release", "territory", "year", "programme", name=op.f("pk_presence")),
        sqlite_with_rowid=False,
    )
    # ### end Alembic commands ###


def _claim() -> None:
    op.create_table(
        "claim",
        sa.Column("release", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("verbatim", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("territories", sa.Text(), nullable=False),
        sa.Column("indicator", sa.Text(), nullable=True),
        sa.Column("from_year", sa.Integer(), nullable=True),
        sa.Column("from_value", sa.BigInteger(), nullable=True),
        sa.Column("to_year", sa.Integer(), nullable=True),
        sa.Column("to_value", sa.BigInteger(), nullable=True),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("decimals", sa.Integer(), nullable=True),
        sa.Column("direction", sa.Text(), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "verdict IN ('match', 'match_truncated', 'ratio_given_as_change', 'ratio_given_as_change_truncated', "
            "'wrong_base', 'direction_differs', 'unexplained', 'no_number', 'within_chance', "
            "'wrong_term_and_mixed', 'true_but_uninformative', 'not_supported', 'recommendation')",
            name=op.f("ck_claim_verdict"),
        ),
        sa.ForeignKeyConstraint(["release"], ["release.name"], name=op.f("fk_claim_release")),
        sa.PrimaryKeyConstraint("release", "key", name=op.f("pk_claim")),
        sqlite_with_rowid=False,
    )


def _people() -> None:
    op.create_table(
        "person",
        sa.Column("telegram_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("region", sa.Text(), nullable=True),
        sa.Column("text_mode", sa.Boolean(), nullable=False),
        sa.Column("neutral_titles", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("telegram_id", name=op.f("pk_person")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "recent_question",
        sa.Column("person", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("person", "question", name=op.f("pk_recent_question")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "conversation",
        sa.Column("person", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("topic", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("heard_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("person", "chat", "topic", name=op.f("pk_conversation")),
        sqlite_with_rowid=False,
    )


def _answers() -> None:
    op.create_table(
        "answer_code",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("release", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["release"], ["release.name"], name=op.f("fk_answer_code_release")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_answer_code")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "picture_file",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_picture_file")),
        sqlite_with_rowid=False,
    )


def _learning() -> None:
    op.create_table(
        "unanswered",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unanswered")),
        sa.UniqueConstraint("text", "language", name=op.f("uq_unanswered_text")),
    )
    op.create_table(
        "heard_alias",
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("meaning", sa.Text(), nullable=False),
        sa.Column("added_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("text", name=op.f("pk_heard_alias")),
        sqlite_with_rowid=False,
    )


def _refuse_changes() -> None:
    for table in NEVER_CHANGED:
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_refuses_{change.lower()} BEFORE {change} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'a release is never changed'); END"
            )
