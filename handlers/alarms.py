"""For administrators: the alarm about a publication, and back with it in two confirmations."""

from aiogram import Router
from aiogram.types import CallbackQuery

from data.catalogue import load_catalogue
from db.errors import NothingNewError, ReleaseMovedError
from handlers import correction_screens
from handlers import incident_screens as screens
from handlers.administrators import Administrators
from handlers.authority import Action, May
from handlers.buttons import Press, Pressed, Step
from handlers.clock import clock
from handlers.corrections import Corrections
from handlers.history import history_said
from handlers.incidents import Case, Incidents
from handlers.unknown import outdated
from handlers.visit import Screen, Visit

HANDLES = May(Action.HANDLE_INCIDENT)


def alarms_router() -> Router:
    """Return the router of alarms."""
    router = Router(name="alarms")
    press = router.callback_query.register
    press(show_alert, Pressed(Step.ALERT), HANDLES)
    press(check, Pressed(Step.CHECK), HANDLES)
    press(settle, Pressed(Step.IS_RIGHT), HANDLES)
    press(ask_to_roll_back, Pressed(Step.ROLL_BACK), HANDLES)
    press(roll_back, Pressed(Step.ROLL_BACK_SURE), HANDLES)
    press(ask_to_hide, Pressed(Step.HIDE), HANDLES)
    press(hide, Pressed(Step.HIDE_SURE), HANDLES)
    return router


async def raise_alarm(incidents: Incidents, administrators: Administrators) -> None:
    """Tell the administrators of a suspicious publication, if there is one they should be told of now."""
    async with incidents.telling:
        case = await incidents.to_tell()
        if case and await administrators.tell(lambda speech: screens.alert(speech, case, incidents.now())):
            await incidents.note_told(case)


async def show_alert(_: CallbackQuery, press: Press, visit: Visit, incidents: Incidents) -> None:
    """Show the alarm as it stands now, in the pressed message's place."""
    case = await _case(press, visit, incidents)
    if case is not None:
        await visit.turn(screens.alert(visit.speech, case, incidents.now()))


async def check(_: CallbackQuery, press: Press, visit: Visit, incidents: Incidents) -> None:
    """Show what became of the suspicious values, with the way to their card."""
    case = await _case(press, visit, incidents)
    if case is None:
        return
    rows = [one.observation for one in case.suspicions]
    about = dict.fromkeys((load_catalogue().told_as(row.territory), row.indicator) for row in rows)
    history = [await history_said(visit.speech, incidents.store, *one) for one in [*about][:3]]
    await visit.turn(screens.checking(visit.speech, case, history))


async def settle(_: CallbackQuery, press: Press, visit: Visit, incidents: Incidents) -> None:
    """Note that the value is right."""
    case = await _case(press, visit, incidents)
    if case is None:
        return
    await incidents.settle(visit.person.id, case.release)
    await visit.turn(Screen(visit.say("alert-settled", time=clock(incidents.now()), release=case.release)))


async def ask_to_roll_back(_: CallbackQuery, press: Press, visit: Visit, incidents: Incidents) -> None:
    """Ask whether to roll back, in a message of its own: the alarm stays as it was."""
    wrong, right = await _releases(press, incidents)
    if not right:
        await outdated(visit)
        return
    if wrong != await incidents.store.current_release():
        await _over(visit, incidents)
        return
    await visit.note()
    returning = await incidents.returning(wrong, right)
    await visit.show(screens.sure_to_roll_back(visit.speech, wrong, right, returning))


async def roll_back(
    _: CallbackQuery, press: Press, visit: Visit, incidents: Incidents, corrections: Corrections
) -> None:
    """Roll back, and offer to tell those who read the wrong value."""
    wrong, right = await _releases(press, incidents)
    if not right:
        await outdated(visit)
        return
    try:
        done = await incidents.roll_back(visit.person.id, wrong, right)
    except (ReleaseMovedError, NothingNewError):
        await _over(visit, incidents)
        return
    await visit.note()
    notice, readers = await corrections.prepare(wrong, done.release)
    said = screens.rolled_back(visit.speech, done)
    await visit.turn(correction_screens.offer(visit.speech, said, notice, readers))


async def ask_to_hide(_: CallbackQuery, press: Press, visit: Visit, incidents: Incidents) -> None:
    """Ask whether to hide the suspicious values, in a message of its own."""
    case = await _case(press, visit, incidents)
    if case is not None:
        await visit.show(screens.sure_to_hide(visit.speech, case))


async def hide(_: CallbackQuery, press: Press, visit: Visit, incidents: Incidents, corrections: Corrections) -> None:
    """Hide the suspicious values, and offer to tell those who read them."""
    try:
        done, case = await incidents.hide(visit.person.id, press.value)
    except (ReleaseMovedError, NothingNewError):
        await _over(visit, incidents)
        return
    await visit.note()
    notice, readers = await corrections.prepare(case.standing, done.release)
    said = screens.hidden(visit.speech, done, case)
    await visit.turn(correction_screens.offer(visit.speech, said, notice, readers))


async def _case(press: Press, visit: Visit, incidents: Incidents) -> Case | None:
    """Return the case a press is about; where it is over, say which release stands."""
    case = await incidents.case(press.value)
    if case is None:
        await _over(visit, incidents)
    else:
        await visit.note()
    return case


async def _over(visit: Visit, incidents: Incidents) -> None:
    await visit.note(visit.say("alert-over", release=await incidents.store.current_release()), alert=True)


async def _releases(press: Press, incidents: Incidents) -> tuple[str, str]:
    """Return the releases a press names, empty ones where there are none of these names."""
    wrong, _dot, right = press.value.partition(".")
    known = {release.name for release in await incidents.store.releases()}
    return (wrong, right) if {wrong, right} <= known else ("", "")
