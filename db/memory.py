"""A small memory for what never changes: the rows of a release, kept after their first reading."""

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from typing import Any, TypeVar, cast

Rows = TypeVar("Rows", bound=tuple[Any, ...])


class Memory:
    """Keeps the answers asked for most lately, at most `most` of them."""

    def __init__(self, most: int = 512) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, tuple[Any, ...]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    async def recall(self, key: Hashable, read: Callable[[], Awaitable[Rows]]) -> Rows:
        """Return what is kept under a key, reading it if it is not; a failed reading keeps nothing."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return cast("Rows", self._kept[key])
        rows = await read()
        self._kept[key] = rows
        if len(self._kept) > self._most:
            self._kept.popitem(last=False)
        return rows
