"""The settings: defaults that work at once, plain refusals, and an example file that is complete."""

from pathlib import Path

import pytest

from bot.__main__ import main
from bot.settings import Settings, SettingsError, read_settings
from data.vocabulary import Language

EXAMPLE = Path(__file__).parent.parent / ".env.example"
TOKEN = "123456:" + "x" * 35


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def test_without_any_settings_the_bot_brings_its_own_playground() -> None:
    settings = read_settings(env_file=None)
    assert settings.in_playground
    assert settings.database == "sqlite:///var/archive.db"
    assert settings.default_language is Language.RU
    assert settings.admin_ids == settings.editor_ids == ()


def test_the_example_names_every_setting_and_no_other() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    named = {line.partition("=")[0] for line in lines if line and not line.startswith("#")}
    assert named == {name.upper() for name in Settings.model_fields}


def test_the_example_as_it_stands_means_the_defaults() -> None:
    assert read_settings(env_file=EXAMPLE) == read_settings(env_file=None)


def test_every_setting_of_the_example_is_described_above_it() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    undescribed = [
        line for above, line in zip(["", *lines], lines, strict=False) if "=" in line[:25] and not above.startswith("#")
    ]
    assert undescribed == []


@pytest.mark.parametrize(
    ("key", "wrong"),
    [
        ("BOT_TOKEN", "not-a-token"),
        ("TELEGRAM_API_URL", "api.telegram.org"),
        ("DATABASE_URL", "var/archive.db"),
        ("DEFAULT_LANGUAGE", "de"),
        ("ADMIN_IDS", "12, somebody"),
        ("EDITOR_IDS", "@somebody"),
        ("LOG_LEVEL", "LOUD"),
        ("PLAYGROUND_PORT", "70000"),
        ("PLAYGROUND_PORT", "http"),
    ],
)
def test_a_wrong_setting_is_refused_in_one_line_that_names_it(
    key: str, wrong: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(key, wrong)
    with pytest.raises(SettingsError) as refused:
        read_settings(env_file=None)
    assert str(refused.value).startswith(f"{key}: ")
    assert "\n" not in str(refused.value)


def test_a_refused_token_is_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "secret without colon")
    with pytest.raises(SettingsError) as refused:
        read_settings(env_file=None)
    assert "secret" not in str(refused.value)


def test_the_token_hides_in_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    assert TOKEN not in repr(read_settings(env_file=None))


def test_administrators_are_separated_by_commas_or_spaces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADMIN_IDS", "17, 42;  99")
    assert read_settings(env_file=None).admin_ids == (17, 42, 99)


def test_unknown_keys_of_the_file_are_let_be(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("SOMETHING_ELSE=1\nLOG_LEVEL=DEBUG\n", encoding="utf-8")
    assert read_settings(env_file=file).log_level == "DEBUG"


def test_the_environment_goes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / ".env"
    file.write_text("DEFAULT_LANGUAGE=kk\n", encoding="utf-8")
    monkeypatch.setenv("DEFAULT_LANGUAGE", "en")
    assert read_settings(env_file=file).default_language is Language.EN


def test_a_wrong_setting_ends_the_command_with_two(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LOG_LEVEL", "LOUD")
    assert main(["run"]) == 2
    assert capsys.readouterr().err.startswith("bot: LOG_LEVEL: ")


@pytest.mark.parametrize("words", [["dance"], ["run", "fast"], ["ask"], ["ask", "--lang", "de", "x"]])
def test_a_wrong_command_ends_with_two(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert capsys.readouterr().err
