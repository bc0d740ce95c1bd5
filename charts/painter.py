"""The painter: one process beside the bot that draws every picture, so that the event loop never waits for ink."""

import asyncio
import ctypes
import gc
import os
import signal
import sys
import threading
import time
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Final

from charts.rendered import ChartError, Output, Rendered

DEADLINE: Final = 5.0
_PR_SET_PDEATHSIG: Final = 1
_PARENT_CHECK: Final = 2.0


class Painter:
    """One worker process that draws specs in turn; made anew when it dies or takes too long.

    Nothing is started before the first `paint` or `warm_up`. Specs and pictures cross by pickle; a `ChartError` crosses
    as itself, anything else that goes wrong in the worker becomes one.
    """

    def __init__(self) -> None:
        self._worker: _Worker | None = None
        self._turn = asyncio.Lock()
        self._closed = False

    async def warm_up(self) -> int:
        """Start the worker now and wait until it has opened its fonts; returns its process id."""
        return await asyncio.wrap_future(self._hired().process_id)

    async def paint(self, spec: object, deadline: float = DEADLINE, output: Output = "photo") -> Rendered:
        """Draw a spec in the worker; pictures are drawn one after another, in the order they were asked for.

        Raises ChartError where the spec cannot be drawn, the worker died, or the drawing took longer than `deadline`
        seconds (waiting for one's turn does not count): then the worker is ended and the next picture starts a new one.
        """
        async with self._turn:
            worker, drawing = self._set_to_work(spec, output)
            picture = asyncio.wrap_future(drawing)
            picture.add_done_callback(_hear)
            try:
                return await asyncio.wait_for(asyncio.shield(picture), deadline)
            except TimeoutError:
                self._dismiss(worker)
                raise ChartError(f"no picture within {deadline:g} s") from None
            except BrokenProcessPool:
                self._dismiss(worker)
                raise ChartError("the painter's process died") from None

    def close(self) -> None:
        """End the worker; nothing can be painted afterwards."""
        self._closed = True
        if self._worker is not None:
            self._dismiss(self._worker)

    def _hired(self) -> "_Worker":
        if self._closed:
            raise ChartError("the painter is closed")
        if self._worker is None:
            context = get_context("spawn")
            pool = ProcessPoolExecutor(1, mp_context=context, initializer=_prepare, initargs=(os.getpid(),))
            self._worker = _Worker(pool, pool.submit(os.getpid))
        return self._worker

    def _set_to_work(self, spec: object, output: Output) -> "tuple[_Worker, Future[Rendered]]":
        """Hand a spec to the worker; one found dead at its desk is replaced first."""
        worker = self._hired()
        try:
            return worker, worker.pool.submit(_paint, spec, output)
        except BrokenProcessPool:
            self._dismiss(worker)
            worker = self._hired()
            return worker, worker.pool.submit(_paint, spec, output)

    def _dismiss(self, worker: "_Worker") -> None:
        """End a worker by its process id, at once or as soon as it tells it."""
        if self._worker is worker:
            self._worker = None
        worker.process_id.add_done_callback(_kill)
        worker.pool.shutdown(wait=False)


@dataclass(frozen=True, slots=True)
class _Worker:
    """A pool of one process, and that process's id, known once it has started."""

    pool: ProcessPoolExecutor
    process_id: "Future[int]"


def _kill(process_id: "Future[int]") -> None:
    if process_id.cancelled() or process_id.exception() is not None:
        return
    with suppress(ProcessLookupError):
        os.kill(process_id.result(), signal.SIGKILL)


def _hear(picture: "asyncio.Future[Rendered]") -> None:
    """Take note of a failure nobody waits for any more."""
    if not picture.cancelled():
        picture.exception()


def paint_now(spec: object, output: Output = "photo") -> Rendered:
    """Draw a spec here and now, for the command line; raises ChartError where it cannot be drawn."""
    from charts.render import render  # matplotlib is loaded only by those who draw

    return render(spec, output)


# In the worker -------------------------------------------------------------------------------------------------


def _prepare(parent: int) -> None:
    """Die with the parent, load what drawing needs, and leave it out of garbage collection."""
    _follow(parent)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from charts.easel.letters import preload
    from charts.registry import PICTURES

    preload()
    gc.collect()
    gc.freeze()
    assert PICTURES  # noqa: S101  # imported for its effect: every picture is ready


def _follow(parent: int) -> None:
    """End this process when its parent ends: the kernel's signal where there is one, else a look every 2 s."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(0)
    threading.Thread(target=_watch, args=(parent,), daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_PARENT_CHECK)
    os._exit(0)


def _paint(spec: object, output: Output) -> Rendered:
    try:
        return paint_now(spec, output)
    except ChartError:
        raise
    except Exception as trouble:
        raise ChartError(f"{type(trouble).__name__}: {trouble}") from trouble
