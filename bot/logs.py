"""The log: one line an event through structlog, and no token in any of them."""

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

TOKEN_IN_TEXT = re.compile(r"(?:bot)?\d{3,20}(?::|%3[Aa])[A-Za-z0-9_-]{10,}")
HIDDEN = "<token>"


def without_token(text: str) -> str:
    """Return a text with everything that looks like a bot's token hidden."""
    return TOKEN_IN_TEXT.sub(HIDDEN, text)


def _hide_tokens(_logger: Any, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    for key, value in event.items():
        if not isinstance(value, int | float | bool | None):
            event[key] = without_token(str(value))
    return event


def set_up_logs(level: str) -> None:
    """Send the product's own events and those of the libraries to stderr through the same processors."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.format_exc_info,
        _hide_tokens,
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _hide_tokens,
                structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)
    for chatty in ("aiogram.event", "alembic", "aiohttp.access", "matplotlib", "fontTools"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
