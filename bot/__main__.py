"""The command `bot`: run, ask, compare, backup, restore. Each loads only what it needs."""

import sys
from collections.abc import Sequence

USAGE = """usage: bot [run]                      answer in Telegram, or on a chat page of this machine without BOT_TOKEN
       bot ask "text" [options]       answer one question here; --help for the options
       bot ask --jsonl                answer questions from standard input, one JSON object a line
       bot compare X1 X2 [options]    compare two counts
       bot backup                     copy the archive, check the copy by restoring it; the bot may run
       bot restore FILE               put a backup in the archive's place; the bot must not run
"""
BAD_USAGE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command and return its exit status."""
    command, *rest = [*(sys.argv[1:] if arguments is None else arguments)] or ["run"]
    if command in ("-h", "--help", "help"):
        sys.stdout.write(USAGE)
        return 0
    if command not in ("run", "ask", "compare", "backup", "restore") or (command == "run" and rest):
        sys.stderr.write(USAGE)
        return BAD_USAGE
    if command == "compare":
        return _compare(rest)
    return _with_settings(command, rest)


def _compare(rest: Sequence[str]) -> int:
    from bot.compare import run
    from rules.book import load_rules

    return run(rest, load_rules().thresholds)


def _with_settings(command: str, rest: Sequence[str]) -> int:
    from bot.settings import SettingsError, read_settings

    try:
        settings = read_settings()
    except SettingsError as wrong:
        sys.stderr.write(f"bot: {wrong}\n")
        return BAD_USAGE
    if command == "ask":
        from bot.ask import ask

        return ask(rest, settings)
    if command in ("backup", "restore"):
        from bot.backups import backup_command, restore_command

        return (backup_command if command == "backup" else restore_command)(rest, settings)
    from bot.run import run

    return run(settings)


if __name__ == "__main__":
    sys.exit(main())
