"""Bad days: answers shown, corrections and their recipients, alarms about publications, what went wrong."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables."""
    _shown_answers()
    _notices()
    _alerts()


def downgrade() -> None:
    """Corrections that were sent stay sent."""
    raise NotImplementedError("who was corrected is not forgotten by an older version")


def _shown_answers() -> None:
    op.create_table(
        "shown_answer",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("topic", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("release", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("milliseconds", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_shown_answer")),
        sqlite_autoincrement=True,
    )


def _notices() -> None:
    op.create_table(
        "notice",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("wrong", sa.Text(), nullable=False),
        sa.Column("right", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("own_words", sa.Text(), nullable=True),
        sa.Column("own_language", sa.Text(), nullable=True),
        sa.CheckConstraint("state IN ('prepared', 'sending', 'done', 'dropped')", name=op.f("ck_notice_state")),
        sa.ForeignKeyConstraint(["wrong"], ["release.name"], name=op.f("fk_notice_wrong")),
        sa.ForeignKeyConstraint(["right"], ["release.name"], name=op.f("fk_notice_right")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_notice")),
        sa.UniqueConstraint("wrong", "right", name=op.f("uq_notice_wrong")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "notice_recipient",
        sa.Column("notice", sa.Integer(), nullable=False),
        sa.Column("chat", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("topic", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("codes", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "state IN ('pending', 'sending', 'sent', 'failed', 'unknown')", name=op.f("ck_notice_recipient_state")
        ),
        sa.ForeignKeyConstraint(["notice"], ["notice.number"], name=op.f("fk_notice_recipient_notice")),
        sa.PrimaryKeyConstraint("notice", "chat", name=op.f("pk_notice_recipient")),
        sqlite_with_rowid=False,
    )


def _alerts() -> None:
    op.create_table(
        "alert",
        sa.Column("release", sa.Text(), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reminded", sa.Boolean(), nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["release"], ["release.name"], name=op.f("fk_alert_release")),
        sa.PrimaryKeyConstraint("release", name=op.f("pk_alert")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "mishap",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_mishap")),
        sqlite_autoincrement=True,
    )
