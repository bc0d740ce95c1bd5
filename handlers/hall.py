"""The hall: all routers in the order in which they are asked."""

from aiogram import Router

from handlers.alarms import alarms_router
from handlers.ask import ask_router
from handlers.choices import choices_router
from handlers.correcting import correcting_router
from handlers.editors import editors_router
from handlers.errors import errors_router
from handlers.files import files_router
from handlers.groups import groups_router
from handlers.health import health_router
from handlers.history import history_router
from handlers.inline import inline_router
from handlers.publishing import publishing_router
from handlers.start import start_router
from handlers.unknown import unknown_router
from handlers.views import views_router


def hall() -> Router:
    """Return a fresh set of routers: groups first, because only there silence is right; `unknown` last."""
    whole = Router(name="hall")
    whole.include_routers(
        errors_router(),
        inline_router(),
        groups_router(),
        start_router(),
        choices_router(),
        editors_router(),
        files_router(),
        publishing_router(),
        history_router(),
        alarms_router(),
        correcting_router(),
        health_router(),
        views_router(),
        ask_router(),
        unknown_router(),
    )
    return whole
