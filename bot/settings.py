"""The settings: what the place the product runs in decides, read once and refused in one plain line when wrong."""

import re
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from data.vocabulary import Language

TOKEN = re.compile(r"\d{1,20}:[\w-]+", re.ASCII)
ADDRESS = re.compile(r"https?://[^\s/]+\S*")


class SettingsError(ValueError):
    """A setting that cannot be used; the message is one plain line that names its key."""


class Settings(BaseSettings):
    """Every setting with its default; the names in the environment and in `.env` are the same in capitals."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", env_ignore_empty=True, extra="ignore", frozen=True
    )

    bot_token: SecretStr | None = None
    telegram_api_url: str | None = None
    database_url: str | None = None
    data_dir: Path = Path("var")
    default_language: Language = Language.RU
    admin_ids: Annotated[tuple[int, ...], NoDecode] = ()
    editor_ids: Annotated[tuple[int, ...], NoDecode] = ()
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    playground_port: int = Field(default=8081, ge=0, le=65535)

    @field_validator("bot_token")
    @classmethod
    def _token_of_botfather(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and not TOKEN.fullmatch(token.get_secret_value()):
            raise ValueError("expected digits, a colon and letters, as BotFather gives it")
        return token

    @field_validator("telegram_api_url")
    @classmethod
    def _web_address(cls, address: str | None) -> str | None:
        if address is not None and not ADDRESS.fullmatch(address):
            raise ValueError("expected an address such as https://api.telegram.org")
        return address.rstrip("/") if address else None

    @field_validator("database_url")
    @classmethod
    def _database_address(cls, address: str | None) -> str | None:
        if address is not None and "://" not in address:
            raise ValueError("expected an address such as sqlite:///var/archive.db")
        return address

    @field_validator("admin_ids", "editor_ids", mode="before")
    @classmethod
    def _numbers(cls, given: Any) -> Any:
        if not isinstance(given, str):
            return given
        numbers = [number for number in re.split(r"[\s,;]+", given) if number]
        if not all(re.fullmatch(r"\d{1,20}", number) for number in numbers):
            raise ValueError("expected numbers separated by commas")
        return tuple(map(int, numbers))

    @property
    def database(self) -> str:
        """The address of the database; a SQLite file in the data folder unless another is set."""
        return self.database_url or f"sqlite:///{self.data_dir / 'archive.db'}"

    @property
    def in_playground(self) -> bool:
        """Whether there is no Telegram to speak to, so that the bot brings its own chat page along."""
        return self.bot_token is None


def read_settings(env_file: Path | None = Path(".env")) -> Settings:
    """Read the environment and the file; raises `SettingsError` naming the first key that is wrong."""
    try:
        return Settings(_env_file=env_file)
    except ValidationError as refused:
        fault = refused.errors()[0]
        key = str(fault["loc"][0]).upper() if fault["loc"] else "settings"
        reason = fault["msg"].removeprefix("Value error, ")
        raise SettingsError(f"{key}: {reason[:1].lower()}{reason[1:]}") from None
