"""Publishing: the question, the one confirmation that counts, and the way back within a day."""

from aiogram import Router
from aiogram.types import CallbackQuery

from db.errors import AlreadyConfirmedError, NothingNewError, ReleaseMovedError, TooLateError
from db.store import Store
from handlers import import_screens as screens
from handlers.administrators import Administrators
from handlers.alarms import raise_alarm
from handlers.authority import Action, Authority, May
from handlers.buttons import Press, Pressed, Step
from handlers.files import numbers_of
from handlers.imports import Imports
from handlers.incidents import Incidents
from handlers.unknown import outdated
from handlers.visit import Visit


def publishing_router() -> Router:
    """Return the router of publishing and undoing."""
    router = Router(name="publishing")
    press = router.callback_query.register
    press(ask_to_publish, Pressed(Step.PUBLISH), May(Action.PUBLISH))
    press(publish, Pressed(Step.CONFIRM), May(Action.PUBLISH))
    press(undo, Pressed(Step.UNDO), May(Action.UNDO_OWN))
    return router


async def ask_to_publish(_: CallbackQuery, press: Press, visit: Visit, imports: Imports) -> None:
    """Ask whether to publish; with an error in the way, say what has to come first."""
    opened = await imports.open(visit.person.id, numbers_of(press)[0])
    if opened is None:
        await outdated(visit)
        return
    if opened.preview.errors:
        await visit.note(visit.say("upload-publish-later", n=len(opened.preview.errors)), alert=True)
        return
    asked = await imports.ask(opened) if opened.preview.may_be_published else None
    await visit.note()
    if asked is None:
        await visit.turn(screens.preview(visit.speech, opened))
        return
    await visit.turn(screens.question(visit.speech, opened, *asked))


async def publish(
    _: CallbackQuery,
    press: Press,
    visit: Visit,
    imports: Imports,
    incidents: Incidents,
    administrators: Administrators,
) -> None:
    """Publish what was asked about, and let the administrators know where it looks wrong; pressed again, it is done."""
    number, _dot, nonce = press.value.partition(".")
    try:
        publication, opened = await imports.publish(visit.person.id, int(number) if number.isdecimal() else 0, nonce)
    except AlreadyConfirmedError:
        await visit.note(visit.say("publish-already"), alert=True)
    except (ReleaseMovedError, NothingNewError):
        await visit.note(visit.say("publish-moved", release=await imports.store.current_release()), alert=True)
        moved = await imports.open(visit.person.id, int(number))
        if moved is not None:
            await visit.turn(screens.preview(visit.speech, moved))
    else:
        await visit.note()
        await visit.turn(screens.published(visit.speech, publication, opened))
        await raise_alarm(incidents, administrators)


async def undo(
    _: CallbackQuery, press: Press, visit: Visit, imports: Imports, store: Store, authority: Authority
) -> None:
    """Let the former release stand again: for the editor who published, or for an administrator."""
    published = next((one for one in await store.publications() if one.release == press.value), None)
    if published is None:
        await outdated(visit)
        return
    own = published.editor is not None and published.editor == await store.number_of_editor(visit.person.id)
    if not own and not authority.may(visit.person.id, Action.UNDO_ANY):
        await visit.note(visit.say("undo-not-yours"), alert=True)
        return
    try:
        undone = await imports.undo(visit.person.id, press.value)
    except TooLateError:
        await visit.note(visit.say("undo-too-late"), alert=True)
        return
    await visit.note()
    await visit.turn(screens.undone(visit.speech, undone))
