"""Short memory of a conversation: was this just asked, and how often in a row was nothing understood."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import TypeVar

REPEAT_SECONDS = 60.0
MISSES_IN_WORDS = 3
PLACES_KEPT = 10_000

Place = tuple[int, int, int]
Value = TypeVar("Value")


class Attention:
    """What may be lost with the process; of what was asked it keeps no words, only what tells it apart."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._asked: OrderedDict[Place, tuple[Hashable, float]] = OrderedDict()
        self._misses: OrderedDict[Place, int] = OrderedDict()

    def is_repeated(self, place: Place, asked: Hashable) -> bool:
        """Whether the same was asked here last, less than a minute ago; remembers it if not."""
        before, moment = self._asked.get(place, (None, float("-inf")))
        if before == asked and self._clock() - moment < REPEAT_SECONDS:
            return True
        _keep(self._asked, place, (asked, self._clock()))
        return False

    def may_ask_again(self, place: Place) -> None:
        """Forget what was asked here, because it was not answered."""
        self._asked.pop(place, None)

    def missed(self, place: Place) -> bool:
        """Count something not understood; whether words about it are still worth while."""
        misses = self._misses.get(place, 0) + 1
        _keep(self._misses, place, misses)
        return misses <= MISSES_IN_WORDS

    def understood(self, place: Place) -> None:
        """Begin counting anew."""
        self._misses.pop(place, None)


def _keep(kept: OrderedDict[Place, Value], place: Place, value: Value) -> None:
    kept[place] = value
    kept.move_to_end(place)
    if len(kept) > PLACES_KEPT:
        kept.popitem(last=False)
