"""A publication applies whole or not at all, whenever the process that makes it is killed."""

import asyncio
import os
import random
import signal
import sqlite3
import sys
from pathlib import Path

import pytest

from db.releases import digest_of, edition_of
from db.store import Store

KILLS = 12
SEED = 5
PUBLISH = """
import asyncio, sys
from tests.test_db_publishing import publish, row
from db.store import Store

async def main():
    async with await Store.open(sys.argv[1]) as store:
        rows = [row(territory=f"unit{n}") for n in range(3000)]
        sys.stdout.write("ready\\n")
        sys.stdout.flush()
        await publish(store, "v1", *rows)
        sys.stdout.write("done\\n")
        sys.stdout.flush()
        await asyncio.sleep(60)

asyncio.run(main())
"""


async def killed_after(address: str, seconds: float) -> bool:
    """Publish in a process of its own and kill it so long after it began; returns whether it had said it was done."""
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PUBLISH, address, stdout=asyncio.subprocess.PIPE, cwd=Path(__file__).parent.parent
    )
    assert child.stdout is not None
    assert await child.stdout.readline() == b"ready\n"
    await asyncio.sleep(seconds)
    os.kill(child.pid, signal.SIGKILL)
    said = await child.stdout.read()
    await child.wait()
    return said == b"done\n"


@pytest.mark.timeout(300)  # twelve processes are started and killed, one after the other
async def test_a_killed_publication_is_whole_or_was_never_there(tmp_path: Path) -> None:
    chance = random.Random(SEED)  # noqa: S311  # it chooses moments, it guards nothing
    outcomes = set()
    for number in range(KILLS):
        file = tmp_path / f"{number}.db"
        address = f"sqlite:///{file}"
        await (await Store.open(address)).close()
        done = await killed_after(address, chance.uniform(0.0, 0.35) if number else 1.5)
        async with await Store.open(address) as store:
            names = [release.name for release in await store.releases()]
            current = await store.current_release()
            digests = {release.name: release.digest for release in await store.releases()}
            async with store._engines.read.connect() as connection:
                held = digest_of(await connection.run_sync(edition_of, current))
            journal = await store.journal()
        assert held == digests[current]
        assert names in (["v1"], ["v1", "v2"])
        assert current == names[-1]
        assert len(journal) == len(names) - 1
        assert not done or current == "v2"
        check = sqlite3.connect(file)
        assert check.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        check.close()
        outcomes.add(current)
    assert outcomes == {"v1", "v2"}, "no kill fell before, or none after the publication: choose other moments"
