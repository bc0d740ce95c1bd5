"""Delivery to a webhook: one update after another, each again until it is taken; a call in the answer is run."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout, MultipartReader

from playground.calls import Call, Json, read_parts
from playground.updates import UpdateQueue

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header, not a secret
FIRST_PAUSE_SECONDS = 0.2
LONGEST_PAUSE_SECONDS = 60.0
ANSWER_SECONDS = 60.0


CarryOut = Callable[[Call], None]


async def deliver(updates: UpdateQueue, carry_out: CarryOut) -> None:
    """Post waiting updates to the webhook for as long as the server runs; 2xx means taken, all else means again."""
    pause = FIRST_PAUSE_SECONDS
    async with ClientSession(timeout=ClientTimeout(total=ANSWER_SECONDS)) as session:
        while True:
            if not updates.webhook_address or not updates.waiting:
                await updates.news()
                continue
            update = next(iter(updates.waiting.values()))
            updates.last_error = await _post(session, updates, update, carry_out)
            if not updates.last_error:
                updates.confirm([update["update_id"]])
                pause = FIRST_PAUSE_SECONDS
                continue
            await asyncio.sleep(pause)
            pause = min(LONGEST_PAUSE_SECONDS, pause * 2)


async def _post(session: ClientSession, updates: UpdateQueue, update: Json, carry_out: CarryOut) -> str:
    """Post one update; returns what went wrong, or nothing."""
    headers = {SECRET_HEADER: updates.webhook_secret} if updates.webhook_secret else {}
    try:
        async with session.post(updates.webhook_address, json=update, headers=headers) as response:
            if 200 <= response.status < 300:
                await _run_answer(response, carry_out)
                return ""
            return f"Wrong response from the webhook: {response.status} {response.reason}"
    except TimeoutError:
        return "Read timeout expired"
    except ClientError as problem:
        return f"Connection failed: {type(problem).__name__}"


async def _run_answer(response: ClientResponse, carry_out: CarryOut) -> None:
    """A bot may put one call into its answer to an update; its result goes nowhere."""
    call = Call("")
    if response.content_type.startswith("multipart/"):
        await read_parts(call, MultipartReader.from_response(response))
    elif response.content_type == "application/json" and response.content_length:
        body = await response.json()
        call.arguments.update(body if isinstance(body, dict) else {})
    if call.given("method"):
        call.method = str(call.arguments.pop("method"))
        carry_out(call)
