"""The messages of one language, read from its `.ftl` files: indexed at once, parsed one by one when first needed.

Parsing everything costs a sixth of a second per language; finding where each message begins costs a few milliseconds.
A language is a folder of `ftl/`; every `.ftl` file in it is read, and a key may stand in one of them only.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Transformer, Visitor

FOLDER = Path(__file__).parent / "ftl"

Entry = ast.Message | ast.Term

_ENTRY_BEGINS = re.compile(r"^(-?[a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)
_SPEAKS_BEFORE_ENTRIES = re.compile(r"^[^#\s].*$", re.MULTILINE)


class SpeechError(Exception):
    """Something cannot be said: an unknown phrase, a missing variable, a function's failure, a file with a fault."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The source of one message or term, and where it stands."""

    source: str
    file: str
    line: int

    @property
    def place(self) -> str:
        """File and line, for an error's reader."""
        return f"{self.file}:{self.line}"


class Phrases:
    """All messages of one language. Raises SpeechError for a key that two places claim."""

    def __init__(self, folder: Path) -> None:
        self._excerpts: dict[str, Excerpt] = {}
        self._entries: dict[str, Entry] = {}
        self._variables: dict[str, frozenset[str]] = {}
        for path in sorted(folder.glob("*.ftl")):
            for name, excerpt in _excerpts(path):
                self._take(name, excerpt)

    def __contains__(self, key: object) -> bool:
        return key in self._excerpts and not str(key).startswith("-")

    def keys(self) -> tuple[str, ...]:
        """Return the keys that can be said, in order of the files; terms are not said by themselves."""
        return tuple(name for name in self._excerpts if not name.startswith("-"))

    def entry(self, name: str) -> Entry:
        """Return the parsed message, or the term if the name begins with a hyphen; SpeechError if there is none."""
        if name not in self._entries:
            excerpt = self._excerpts.get(name)
            if excerpt is None:
                raise SpeechError(f"there is no phrase {name!r}")
            self._entries[name] = _parsed(excerpt)
        return self._entries[name]

    def with_references(self, key: str) -> dict[str, Entry]:
        """Return a message and every message and term it is made of, by name."""
        found: dict[str, Entry] = {}
        waiting = [key]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found[name] = self.entry(name)
                waiting.extend(_seen_in(found[name]).references)
        return found

    def variables(self, key: str) -> frozenset[str]:
        """Return the names a message needs, in any of its branches and in the messages it is made of."""
        if key not in self._variables:
            messages = (entry for name, entry in self.with_references(key).items() if not name.startswith("-"))
            self._variables[key] = frozenset().union(*(_seen_in(entry).variables for entry in messages))
        return self._variables[key]

    def functions(self, key: str) -> frozenset[str]:
        """Return the names of the functions a message calls, itself or through the messages it is made of."""
        return frozenset().union(*(_seen_in(entry).functions for entry in self.with_references(key).values()))

    def _take(self, name: str, excerpt: Excerpt) -> None:
        if name in self._excerpts:
            raise SpeechError(f"{name!r} is in {self._excerpts[name].place} and again in {excerpt.place}")
        self._excerpts[name] = excerpt


@lru_cache
def phrases_for(folder: Path) -> Phrases:
    """Return the phrases of a folder, read once."""
    if not folder.is_dir():
        raise SpeechError(f"no phrases of the language {folder.name!r}")
    return Phrases(folder)


class _Seen(Visitor):
    """What a message mentions."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()
        self.functions: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's own naming
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - the visitor's own naming
        self.references.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 - the visitor's own naming
        self.references.add(f"-{node.id.name}")
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802 - the visitor's own naming
        self.functions.add(node.id.name)
        self.generic_visit(node)


class _WriteNumbersOurWay(Transformer):
    """Let `{ $n }` be written by our own WRITE, because Fluent's default would group years and know no thin space."""

    def visit_Placeable(self, node: ast.Placeable) -> ast.Placeable:  # noqa: N802 - the visitor's own naming
        if isinstance(node.expression, ast.VariableReference):
            arguments = ast.CallArguments(positional=[node.expression], named=[])
            node.expression = ast.FunctionReference(ast.Identifier("WRITE"), arguments)
            return node
        self.generic_visit(node)
        return node


def _seen_in(entry: Entry) -> _Seen:
    seen = _Seen()
    seen.visit(entry)
    return seen


def _excerpts(path: Path) -> Iterator[tuple[str, Excerpt]]:
    source = path.read_text(encoding="utf-8")
    begins = list(_ENTRY_BEGINS.finditer(source))
    before = source[: begins[0].start()] if begins else source
    if stray := _SPEAKS_BEFORE_ENTRIES.search(before):
        raise SpeechError(f"{path.name}: neither a message nor a comment: {stray.group()!r}")
    line_ends = [found.start() for found in re.finditer("\n", source)]
    ends = [*(found.start() for found in begins[1:]), len(source)]
    for begin, end in zip(begins, ends, strict=True):
        line = bisect_right(line_ends, begin.start()) + 1
        where = f"{path.parent.name}/{path.name}"
        yield begin.group(1), Excerpt(source[begin.start() : end], where, line)


def _parsed(excerpt: Excerpt) -> Entry:
    body = FluentParser(with_spans=False).parse(excerpt.source).body
    entry, *rest = body
    if not isinstance(entry, ast.Message | ast.Term) or any(isinstance(part, ast.Junk) for part in rest):
        raise SpeechError(f"{excerpt.place} is not Fluent: {excerpt.source!r}")
    if entry.value is None or entry.attributes:
        raise SpeechError(f"{excerpt.place}: a phrase has a text and no attributes")
    _WriteNumbersOurWay().visit(entry)
    return entry
