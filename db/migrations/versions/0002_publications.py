"""Publications: which release stands and since when, the journal of every step, editors and their drafts."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

NEVER_CHANGED = ("publication", "journal")


def upgrade() -> None:
    """Make the tables, let every release there is have been published, then refuse changes."""
    _publication()
    _journal()
    _editors()
    op.execute(
        "INSERT INTO publication (deed, release, former, at) "
        "SELECT 'published', name, lag(name) OVER (ORDER BY published_at, name), published_at "
        "FROM release ORDER BY published_at, name"
    )
    if op.get_bind().dialect.name == "sqlite":
        _refuse_changes()


def downgrade() -> None:
    """What was published stays published."""
    raise NotImplementedError("the journal is never taken away")


def _publication() -> None:
    op.create_table(
        "publication",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("deed", sa.Text(), nullable=False),
        sa.Column("release", sa.Text(), nullable=False),
        sa.Column("former", sa.Text(), nullable=True),
        sa.Column("content_of", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("editor", sa.Integer(), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=True),
        sa.Column("file_sha256", sa.Text(), nullable=True),
        sa.CheckConstraint("deed IN ('published', 'undone', 'rolled_back')", name=op.f("ck_publication_deed")),
        sa.ForeignKeyConstraint(["release"], ["release.name"], name=op.f("fk_publication_release")),
        sa.ForeignKeyConstraint(["former"], ["release.name"], name=op.f("fk_publication_former")),
        sa.ForeignKeyConstraint(["content_of"], ["release.name"], name=op.f("fk_publication_content_of")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_publication")),
        sqlite_autoincrement=True,
    )


def _journal() -> None:
    op.create_table(
        "journal",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("editor", sa.Integer(), nullable=True),
        sa.Column("deed", sa.Text(), nullable=False),
        sa.Column("release", sa.Text(), nullable=True),
        sa.Column("file_sha256", sa.Text(), nullable=True),
        sa.Column("details", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_journal")),
        sqlite_autoincrement=True,
    )


def _editors() -> None:
    op.create_table(
        "editor",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_editor")),
        sa.UniqueConstraint("telegram_id", name=op.f("uq_editor_telegram_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "draft",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("file_sha256", sa.Text(), nullable=False),
        sa.Column("base", sa.Text(), nullable=False),
        sa.Column("contents", sa.Text(), nullable=False),
        sa.Column("nonce", sa.Text(), nullable=True),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_draft")),
        sqlite_autoincrement=True,
    )


def _refuse_changes() -> None:
    for table in NEVER_CHANGED:
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_refuses_{change.lower()} BEFORE {change} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END"
            )
