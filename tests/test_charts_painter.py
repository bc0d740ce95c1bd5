"""The painter: off the loop, bounded in time, alive again after it died, gone with its parent."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest
import pytest_asyncio

from charts.painter import Painter, paint_now
from charts.rendered import ChartError
from tests.chart_specs import SPECS

SPEC = SPECS["akmola_kk"]


def alive(process_id: int) -> bool:
    """Whether a process runs (a zombie does not)."""
    try:
        with open(f"/proc/{process_id}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def gone(process_id: int, within: float = 5.0) -> bool:
    """Whether a process ends within some seconds."""
    end = time.monotonic() + within
    while alive(process_id) and time.monotonic() < end:
        time.sleep(0.05)
    return not alive(process_id)


@pytest_asyncio.fixture
async def painter() -> AsyncIterator[Painter]:
    """A painter that is closed again."""
    with_process = Painter()
    yield with_process
    with_process.close()


async def test_the_process_paints_the_same_bytes_as_paint_now(painter: Painter) -> None:
    assert (await painter.paint(SPEC)).png == paint_now(SPEC).png


async def test_the_loop_keeps_turning_while_a_picture_is_drawn(painter: Painter) -> None:
    await painter.warm_up()
    pictures = asyncio.gather(*(painter.paint(SPEC) for _ in range(5)))
    turns = 0
    while not pictures.done():
        await asyncio.sleep(0.001)
        turns += 1
    assert len({picture.png for picture in await pictures}) == 1
    assert turns > 25  # drawn in the loop, five pictures leave it five turns


async def test_a_spec_that_does_not_fit_is_a_chart_error_and_the_worker_lives_on(painter: Painter) -> None:
    before = await painter.warm_up()
    with pytest.raises(ChartError, match="no picture for str"):
        await painter.paint("not a spec")
    await painter.paint(SPEC)
    assert await painter.warm_up() == before


async def test_too_slow_a_picture_costs_the_worker_its_life_and_the_next_one_gets_a_new_worker(
    painter: Painter,
) -> None:
    before = await painter.warm_up()
    with pytest.raises(ChartError, match="no picture within"):
        await painter.paint(SPEC, deadline=0.0001)
    assert gone(before)
    assert (await painter.paint(SPEC)).png


async def test_waiting_for_ones_turn_is_not_counted_as_drawing(painter: Painter) -> None:
    await painter.warm_up()
    pictures = await asyncio.gather(*(painter.paint(SPEC, deadline=2.0) for _ in range(40)))
    assert len(pictures) == 40


async def test_a_worker_found_dead_is_replaced_and_costs_at_most_one_picture(painter: Painter) -> None:
    process_id = await painter.warm_up()
    os.kill(process_id, signal.SIGKILL)
    assert gone(process_id)
    with suppress(ChartError):  # raised only where the pool has not noticed the death yet
        await painter.paint(SPEC)
    assert (await painter.paint(SPEC)).png
    assert await painter.warm_up() != process_id


async def test_a_worker_killed_at_work_is_a_chart_error(painter: Painter) -> None:
    process_id = await painter.warm_up()
    os.kill(process_id, signal.SIGSTOP)
    picture = asyncio.create_task(painter.paint(SPEC))
    await asyncio.sleep(0.05)
    os.kill(process_id, signal.SIGKILL)
    with pytest.raises(ChartError, match="died"):
        await picture
    assert (await painter.paint(SPEC)).png


async def test_a_caller_who_gives_up_does_not_disturb_the_next(painter: Painter) -> None:
    await painter.warm_up()
    first = asyncio.create_task(painter.paint(SPEC))
    await asyncio.sleep(0.01)
    first.cancel()
    assert (await painter.paint(SPEC)).png
    with pytest.raises(asyncio.CancelledError):
        await first


async def test_a_closed_painter_paints_no_more_and_leaves_no_process() -> None:
    painter = Painter()
    process_id = await painter.warm_up()
    painter.close()
    assert gone(process_id)
    with pytest.raises(ChartError, match="closed"):
        await painter.paint(SPEC)


PARENT = """
import asyncio, sys, time
from charts.painter import Painter
if __name__ == "__main__":
    print(asyncio.run(Painter().warm_up()), flush=True)
    time.sleep(60)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells who lives")
def test_the_worker_does_not_outlive_a_killed_parent(tmp_path: object) -> None:
    script = f"{tmp_path}/parent.py"
    with open(script, "w") as text:
        text.write(PARENT)
    environment = {**os.environ, "PYTHONPATH": os.getcwd()}
    with subprocess.Popen(  # noqa: S603  # our own script, our own interpreter
        [sys.executable, script], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as parent:
        assert parent.stdout is not None
        process_id = int(parent.stdout.readline())
        assert alive(process_id)
        parent.kill()
    assert gone(process_id)
