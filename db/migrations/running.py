"""How the scripts are run over a connection that is already open and in its transaction."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

SCRIPTS = Path(__file__).parent


def upgrade(connection: Connection) -> None:
    """Run every script that has not been run; the caller commits or takes all of it back."""
    command.upgrade(settings(connection), "head")


def settings(connection: Connection | None = None) -> Config:
    """Return Alembic's settings for these scripts, over a connection if one is given."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
