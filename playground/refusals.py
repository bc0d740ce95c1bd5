"""What Telegram says when it refuses: an error code, a description and sometimes a parameter."""

from __future__ import annotations

from typing import Any


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not an error of ours
    """A call that Telegram would answer with ``ok: false``.

    ``status`` is the HTTP status and ``error_code``; ``parameters`` holds ``retry_after`` or ``migrate_to_chat_id``.
    """

    def __init__(self, status: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def as_answer(self) -> dict[str, Any]:
        """The JSON body of the answer."""
        answer: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad_request(reason: str, **parameters: Any) -> Refusal:
    """A 400. Codes such as ``BUTTON_DATA_INVALID`` keep their case, sentences begin small, as Telegram's do."""
    is_code = reason.isupper()
    worded = reason if is_code else reason[:1].lower() + reason[1:]
    return Refusal(400, f"Bad Request: {worded}", **parameters)


def forbidden(reason: str) -> Refusal:
    """A 403: the person or the group does not want this bot."""
    return Refusal(403, f"Forbidden: {reason}")


def unparsable(reason: str) -> Refusal:
    """A 400 for markup that is not well formed."""
    return bad_request(f"can't parse entities: {reason}")


def too_many_requests(retry_after: int) -> Refusal:
    """A 429 with the seconds to wait."""
    return Refusal(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


UNAUTHORIZED = "Unauthorized"
CONFLICT_OTHER_POLL = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)
CONFLICT_WEBHOOK_SET = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
