"""Ask the running bot one question over its chat page's own interface; succeed when a photo with words comes back."""

import json
import sys
import time
import urllib.error
import urllib.request
from typing import Any

PATIENCE_SECONDS = 60


def call(port: str, path: str, body: dict[str, Any] | None = None) -> Any:
    """Get a page of the chat, or post to it."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/playground/{path}", data, {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - as above
        return json.load(answer)


def wait_for(port: str, found: Any) -> Any:
    """Look at the chat until `found` finds something in it."""
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        try:
            if result := found(call(port, "state")):
                return result
        except (urllib.error.URLError, ConnectionError):
            pass  # the bot is still starting
        time.sleep(0.3)
    raise SystemExit("no answer in time")


def photo_in(state: dict[str, Any], chat: int) -> dict[str, Any] | None:
    """Return the bot's photo in a chat, if there is one."""
    messages = next(one for one in state["chats"] if one["id"] == chat)["messages"]
    return next((message for message in messages if message["from_bot"] and message.get("photo")), None)


def main() -> None:
    """Ask and report."""
    port, question = sys.argv[1:]
    person = wait_for(port, lambda state: state["bot"]["listening"] and state["people"])[0]["id"]
    call(port, "send", {"person": person, "chat": person, "text": question})
    photo = wait_for(port, lambda state: photo_in(state, person))
    sys.stdout.write(f"a photo with {len(photo['caption'])} characters under it\n{photo['caption'].splitlines()[0]}\n")


if __name__ == "__main__":
    main()
