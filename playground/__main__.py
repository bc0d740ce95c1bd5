"""``python -m playground``: start the server alone and say where its page is."""

from __future__ import annotations

import argparse
import asyncio
import sys

from playground.playground import Playground


async def stay(port: int) -> None:
    """Serve until stopped."""
    async with Playground(port=port) as playground:
        sys.stdout.write(f"Chat page: {playground.url}/\nBot API:   {playground.url}  token {playground.token}\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


def main() -> None:
    """Read the command line and serve."""
    parser = argparse.ArgumentParser(prog="playground", description="A small local Bot API with a chat page.")
    parser.add_argument("--port", type=int, default=8081, help="port on 127.0.0.1; 0 takes a free one")
    try:
        asyncio.run(stay(parser.parse_args().port))
    except KeyboardInterrupt:
        return
    except OSError as problem:
        sys.exit(f"The playground cannot start: {problem.strerror}")


if __name__ == "__main__":
    main()
