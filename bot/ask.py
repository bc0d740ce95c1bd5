"""The command `bot ask`: the same answers as in Telegram, on the command line, as text or as JSON."""

import argparse
import asyncio
import json
import logging
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from answers.answer import Answer, as_json
from answers.study import Study
from bot.settings import Settings
from data.catalogue import load_catalogue
from data.question import PERIODS, Kind, Question
from data.question import ask as asking
from data.vocabulary import Language
from db.errors import ArchiveError
from db.store import Store

DONE, BAD_USAGE = 0, 2

log = logging.getLogger(__name__)


class BadRequestError(ValueError):
    """A request that cannot be read; the message says what is wrong with it."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise BadRequestError(message)


def ask(arguments: Sequence[str], settings: Settings) -> int:
    """Run the command on its arguments and return the exit status: 0 also where the honest answer is «no data»."""
    try:
        wish = _read(arguments, settings)
        asyncio.run(_ask(wish, settings))
    except (BadRequestError, ArchiveError) as refused:
        sys.stderr.write(f"bot ask: {refused}\n")
        return BAD_USAGE
    except SystemExit:  # argparse leaves this way after printing --help
        return DONE
    return DONE


def _read(arguments: Sequence[str], settings: Settings) -> argparse.Namespace:
    parser = _Parser(prog="bot ask", description="Answer a question.", allow_abbrev=False)
    parser.add_argument("text", nargs="?", help="the question, in any of the languages")
    parser.add_argument("--lang", choices=list(Language), default=settings.default_language, help="your language")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--jsonl", action="store_true", help="read questions from standard input, a JSON object a line")
    parser.add_argument("--out", type=Path, metavar="DIR", help="draw the picture into this folder")
    parser.add_argument("--release", metavar="NAME", help="answer from this release of the data, for example v1")
    wish = parser.parse_args(list(arguments))
    if wish.jsonl == bool(wish.text):
        raise BadRequestError("either a question or --jsonl")
    return wish


async def _ask(wish: argparse.Namespace, settings: Settings) -> None:
    async with await Store.open(settings.database) as store:
        desk = _Desk(await Study.open(store), wish)
        if wish.jsonl:
            await desk.answer_lines()
        else:
            await desk.answer_one()


class _Desk:
    """Answers requests with one study."""

    def __init__(self, study: Study, wish: argparse.Namespace) -> None:
        self._study = study
        self._wish = wish

    async def answer_one(self) -> None:
        """Answer the question of the command line."""
        answer = await self._answer(self._wish.text, Language(self._wish.lang), None)
        await self._keep_code(answer)
        picture = await self._drawn(answer)
        if self._wish.json:
            print(_line(as_json(answer, picture=picture)))
        else:
            print(answer.text, *([picture] if picture else []), sep="\n\n")

    async def answer_lines(self) -> None:
        """Answer every line of standard input with one line; a bad one with its reason."""
        for line in sys.stdin.buffer:
            if line.strip():
                print(_line(await self._answered(line.decode(errors="replace"))), flush=True)

    async def _keep_code(self, answer: Answer) -> None:
        """Keep the printed code, so that the bot opens the same answer by it."""
        try:
            serial = answer.question.serial()
            await self._study.store.keep_code(answer.code, serial, answer.release, answer.language)
        except ArchiveError as busy:
            log.warning("code %s not kept: %s", answer.code, busy)

    async def _answered(self, line: str) -> dict[str, Any]:
        identity: Any = None
        try:
            request = _request(line)
            identity = request.get("id")
            language = _language(request.get("lang") or self._wish.lang)
            context = await self._context(request.get("context"), language)
            answer = await self._answer(_text(request.get("text")), language, context)
            return as_json(answer, identity, await self._drawn(answer))
        except BadRequestError as wrong:
            return {"id": identity, "answered": False, "reason": "bad_request", "detail": str(wrong)}
        except Exception:  # one question that breaks must not take the rest of the file with it
            log.exception("no answer to %r", identity)
            return {"id": identity, "answered": False, "reason": "error"}

    async def _answer(self, text: str, language: Language, context: Question | None) -> Answer:
        heard = self._study.understand(text, language, context)
        return await self._study.answer(heard.question, heard.language, release=self._wish.release, heard=heard)

    async def _context(self, given: Any, language: Language) -> Question | None:
        if given is None:
            return None
        if not isinstance(given, Mapping):
            raise BadRequestError("context is an object")
        text = given.get("previous_text")
        heard = self._study.understand(_text(text), language, None).question if text else None
        if not isinstance(previous := given.get("previous"), Mapping):
            return heard
        told = read_context(previous)
        asked_back = heard is not None and heard.kind is told.kind is Kind.CLARIFY
        return heard if asked_back else told  # what was offered is in the words alone

    async def _drawn(self, answer: Answer) -> str | None:
        folder: Path | None = self._wish.out
        drawn = await self._study.draw(answer) if folder else None
        if folder is None or drawn is None:
            return None
        return _written(drawn.png, folder, f"{answer.code}_{answer.language}.png")


def _written(content: bytes, folder: Path, name: str) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(content)
    return str(path)


def read_context(previous: Mapping[str, Any]) -> Question:
    """Return the question that was asked before, as a request tells it; raises `BadRequestError`."""
    catalogue = load_catalogue()
    try:
        kind = Kind(str(previous.get("intent")))
        years = [int(year) for year in previous.get("years") or ()]
    except (ValueError, TypeError):
        raise BadRequestError("context.previous has an unknown intent or year") from None
    regions = previous.get("regions") or []
    known = {"all", "kz", *catalogue.regions}
    if not isinstance(regions, list) or not all(isinstance(one, str) and one in known for one in regions):
        raise BadRequestError("context.previous has an unknown region")
    indicator = previous.get("indicator")
    if indicator is not None and (not isinstance(indicator, str) or indicator not in catalogue.indicators):
        raise BadRequestError("context.previous has an unknown indicator")
    period = previous.get("period")
    if period is not None and (not isinstance(period, str) or period not in PERIODS):
        raise BadRequestError("context.previous has an unknown period")
    return asking(kind, regions, indicator, years, period)


def _request(line: str) -> Mapping[str, Any]:
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        raise BadRequestError("not JSON") from None
    if not isinstance(request, dict):
        raise BadRequestError("not a JSON object")
    return request


def _language(code: Any) -> Language:
    if not isinstance(code, str) or code not in set(Language):
        raise BadRequestError("lang is ru, kk or en")
    return Language(code)


def _text(text: Any) -> str:
    if not isinstance(text, str) or not text.strip():
        raise BadRequestError("text is missing")
    return text


def _line(spoken: Mapping[str, Any]) -> str:
    return json.dumps(spoken, ensure_ascii=False)
